// Searches the site for what a reader types. The index lies beside the page in small files, of which
// a query needs a few; the package "search" of Broadsheet tells what is in them. All that is shown
// comes from the page and the index.
const form = document.querySelector("form[data-index]");
const box = form.elements.q;
const [count, list, more, template] = ["_count", "_results", "_more", "_result"]
  .map((id) => document.getElementById(id));
const AT_ONCE = 8;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };
let files = new Map();
let turn = 0;

const split = (text) => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
const fold = (word) => word.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "")
  .replace(/[ßæœøðđþłıς]/g, (letter) => LETTERS[letter]);

function file(name, cache = "default") {
  if (!files.has(name)) {
    files.set(name, fetch(form.dataset.index + name, { cache }).then((answer) => {
      if (!answer.ok) throw new Error(name);
      return answer.text();
    }));
  }
  return files.get(name);
}
const json = async (name) => JSON.parse(await file(name, "no-cache"));
const words = (hash) => file(`words/w.${hash}.idx`);
const rows = async (hash) => (await words(hash)).trimEnd().split("\n").map((row) => row.split("\t"));

function numbers(text) {
  const all = [];
  let value = 0;
  let scale = 1;
  for (const digit of text) {
    const is = DIGITS.indexOf(digit);
    value += (is % 32) * scale;
    scale *= 32;
    if (is < 32) {
      all.push(value);
      value = 0;
      scale = 1;
    }
  }
  return all;
}

// The rows around a word; if it is open, those that begin with it too.
async function near(word, open) {
  const last = (all) => Math.max(0, all.findLastIndex(([first]) => first <= word));
  const { nodes } = await json("index.json");
  if (!nodes.length) return [];
  const leaves = await rows(nodes[last(nodes)][1]);
  const at = last(leaves);
  const more = open && leaves[at + 1]?.[0].startsWith(word) ? 2 : 1;
  return (await Promise.all(leaves.slice(at, at + more).map(([, hash]) => rows(hash)))).flat();
}

// The terms that the word of a row is a form of.
const terms = ([word, changes, places]) => (changes ? changes.split(",") : []).map((change) => {
  const cut = parseInt(change, 10);
  return word.slice(0, word.length - cut) + change.slice(`${cut}`.length);
}).concat(places ? word : []);

// What is known of a word that was typed: where its terms stand, and their forms.
async function known(word, open) {
  let all = await near(word, open);
  const found = new Map();
  const add = (fits, counts) => all.filter(fits).flatMap(terms)
    .forEach((term) => found.has(term) || found.set(term, counts));
  add(([key]) => key === word, 1);
  if (open || !found.size) add(([key]) => key.startsWith(word), 0.4);
  // A form that stands nowhere: perhaps a shorter one does.
  for (let end = word.length - 1; !found.size && end > 2 && end > word.length - 4; end--) {
    all = await near(word.slice(0, end));
    add(([key]) => key === word.slice(0, end), 1);
  }
  const forms = new Set();
  for (const row of all) if (terms(row).some((term) => found.has(term))) forms.add(row[0]);
  const lists = await Promise.all([...found].map(async ([term, counts]) => {
    const isTerm = ([key]) => key === term;
    const [size, articles, places] = (all.find(isTerm) ?? (await near(term)).find(isTerm))[2].split(" ");
    return { size: +size, articles, places, counts, long: articles[0] === "@" };
  }));
  // Of the many long lists that the beginning of a word may have, two are enough to load.
  const long = lists.filter((of) => of.long).sort((a, b) => b.counts - a.counts || b.size - a.size);
  return {
    forms,
    lists: lists.filter((of) => !of.long || long.indexOf(of) < 2),
    common: long.length && long[0].size,
  };
}

// The articles in which a word stands: how much each is about it, and where it stands.
async function hits({ lists }, placed) {
  const all = new Map();
  const part = async (text = "") => numbers(text[0] === "@" ? await words(text.slice(1)) : text);
  for (const { articles, places, counts } of lists) {
    const about = await part(articles);
    const where = placed ? await part(places) : [];
    for (let i = 0, at = 0, article = 0; i < about.length; i += 2, at++) {
      article += about[i];
      const hit = all.get(article) ?? { impact: 0, places: [] };
      hit.impact = Math.max(hit.impact, about[i + 1] * counts);
      for (let left = where[at] ?? 0, place = 0; left; left--) {
        hit.places.push(place += where[++at]);
      }
      all.set(article, hit);
    }
  }
  return all;
}

// Whether the words of a phrase stand one behind the other; too common ones fit anywhere.
function isPhrase(phrase, article) {
  const [[first, start] = [], ...others] = phrase
    .map((word, i) => [word.get(article).places, i]).filter(([places]) => places.length);
  return !others.length || first.some((place) =>
    others.every(([places, i]) => places.includes(place + i - start)));
}

async function search(query) {
  const groups = query.replace(/[“”„«»]/g, '"').split('"').flatMap((part, i) => {
    const typed = split(part).map(([word]) => fold(word));
    return i % 2 ? (typed.length ? [typed] : []) : typed.map((word) => [word]);
  });
  // The last word may not be finished.
  const open = /[\p{L}\p{N}\p{M}]{2}$/u.test(query) && groups.at(-1);
  const { articles: total } = await json("index.json");
  const typed = await Promise.all(groups.map((group) =>
    Promise.all(group.map((word) => known(word, group === open && !group[1])))));
  // What half of the site has tells little: where there are other words, those are enough.
  const rare = typed.filter((group) => group.length > 1 || group[0].common < total / 2);
  const common = () => typed.sort(([a], [b]) => a.common - b.common).slice(0, 3);
  const found = await Promise.all((rare.length ? rare : common()).map((group) =>
    Promise.all(group.map((word) => hits(word, group.length > 1)))));
  const all = found.flat().sort((a, b) => a.size - b.size);
  const results = [];
  for (const article of all[0]?.keys() ?? []) {
    if (all.every((word) => word.has(article)) && found.every((group) => isPhrase(group, article))) {
      const score = all.reduce((sum, word) => sum + word.get(article).impact
        * Math.log(1 + (total - word.size + 0.5) / (word.size + 0.5)), 0);
      results.push({ article, score });
    }
  }
  // Of what is equally good, the newest.
  results.sort((a, b) => b.score - a.score || b.article - a.article);
  return { results, forms: typed.flat().map((word) => word.forms) };
}

// Puts a text into an element, with marks around the words that were found.
function put(element, text, forms) {
  let from = 0;
  for (const { 0: word, index } of split(text)) {
    if (forms.some((of) => of.has(fold(word)))) {
      const mark = document.createElement("mark");
      mark.textContent = word;
      element.append(text.slice(from, index), mark);
      from = index + word.length;
    }
  }
  element.append(text.slice(from));
}

// The piece of a text with the most of the words, or the summary if it has as many.
function snippet(summary, text, forms) {
  const found = (piece) => forms.filter((of) => piece.some(({ folded }) => of.has(folded))).length;
  const all = split(text).map(({ 0: word, index }) => ({ folded: fold(word), index }));
  let best = found(split(summary).map(([word]) => ({ folded: fold(word) })));
  let shown = summary || text.slice(0, 200);
  for (let i = 0; i < all.length && best < forms.length; i++) {
    const start = Math.max(0, i - 8);
    const piece = forms.some((of) => of.has(all[i].folded)) ? all.slice(start, start + 32) : [];
    if (found(piece) > best) {
      best = found(piece);
      const end = all[start + 32]?.index;
      shown = (start ? "… " : "") + text.slice(all[start].index, end) + (end ? "…" : "");
    }
  }
  return shown;
}

function result([url, lang, title, section, sectionLang, day, date, summary, text], forms) {
  const shown = template.content.firstElementChild.cloneNode(true);
  const [link, kicker, about, facts] = ["a", ".kicker", ".standfirst", ".facts"]
    .map((part) => shown.querySelector(part));
  shown.lang = lang;
  link.href = url;
  put(link, title, forms);
  kicker.textContent = section;
  kicker.lang = sectionLang;
  put(about, snippet(summary, text, forms), forms);
  if (day) {
    const time = document.createElement("time");
    time.dateTime = day;
    time.textContent = date;
    facts.append(time);
  }
  return shown;
}

async function show({ results, forms }, mine) {
  const at = list.children.length;
  const next = results.slice(at, at + AT_ONCE).map(({ article }) => json(`articles/${article}.json`));
  const found = await Promise.all(next);
  if (mine !== turn) return;
  list.append(...found.map((of) => result(of, forms)));
  more.hidden = list.children.length >= results.length;
  more.onclick = async () => {
    const shown = list.children.length;
    await show({ results, forms }, mine);
    list.children[shown]?.querySelector("a").focus();
  };
}

async function run(again) {
  const mine = ++turn;
  const { found: some, none, failed } = form.dataset;
  try {
    const found = await search(box.value);
    if (mine !== turn) return;
    const size = found.results.length;
    list.replaceChildren();
    await show(found, mine);
    const said = size ? some.replace("{0}", size) : none;
    if (mine === turn) count.textContent = box.value.trim() && said;
  } catch {
    // The site may have been published anew meanwhile: the index is read afresh, once.
    files = new Map();
    if (mine === turn && again !== "again") run("again");
    else if (mine === turn) count.textContent = failed;
  }
}

const asked = () => new URLSearchParams(location.search).get("q") ?? "";
function note() {
  const query = box.value && `?${new URLSearchParams({ q: box.value })}`;
  if (box.value !== asked()) history.pushState(null, "", query || location.pathname);
}
let pause;
box.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(run, 300);
});
box.addEventListener("change", note);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  note();
  run();
});
addEventListener("popstate", () => {
  box.value = asked();
  run();
});
document.getElementById("_without").remove();
form.hidden = false;
box.value = asked();
if (box.value) run();
else box.focus();
