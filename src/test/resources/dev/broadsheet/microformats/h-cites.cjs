// Prints the quotations and cards that microformats2 tells of in the page on standard input, in order,
// a post within a post behind the one that it stands in. The argument is the folder of microformats-parser.
const { mf2 } = require(process.argv[2]);

const html = require("node:fs").readFileSync(0, "utf8");
const all = (items) =>
  items.flatMap((item) => [item, ...all(item.children ?? [])]);

const quotations = all(mf2(html, { baseUrl: "https://paper.example/" }).items)
  .filter((item) => item.type.includes("h-cite"))
  .map(({ properties }) => ({
    author: properties.author?.[0]?.properties?.name?.[0] ?? properties.author?.[0],
    handle: properties.author?.[0]?.properties?.nickname?.[0],
    date: properties.published?.[0],
    url: properties.url?.[0],
    text: properties.content?.find((content) => typeof content === "string"),
  }));

process.stdout.write(JSON.stringify(quotations));
