// Searches the site for what a reader types. The index lies beside the page in small files, of which
// a query needs a few; the package "search" of Broadsheet tells what is in them. All that is shown
// comes from the page and the index.
const form = document.querySelector("form[data-index]");
const box = form.elements.q;
const [count, list, more, template] = ["_count", "_results", "_more", "_result"]
  .map((id) => document.getElementById(id));
// As many as a browser fetches at the same time over the older HTTP.
const AT_ONCE = 6;
const DIGITS = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
  .forEach((digit, value) => { DIGITS[digit.charCodeAt(0)] = value; });
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };
let files = new Map();
let turn = 0;

const split = (text) => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
const fold = (word) => (/^[a-z0-9]+$/.test(word) ? word
  : word.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "")
    .replace(/[ßæœøðđþłıς]/g, (letter) => LETTERS[letter]));

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
  const all = new Uint32Array(text.length);
  let size = 0;
  for (let i = 0, value = 0, shift = 0; i < text.length; i++) {
    const digit = DIGITS[text.charCodeAt(i)];
    value += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      all[size++] = value;
      value = shift = 0;
    }
  }
  return all.subarray(0, size);
}

// The rows of the file that has a word; if it is open, of the next one too that may begin with it.
async function below(level, word, open) {
  const at = Math.max(0, level.findLastIndex(([first]) => first <= word));
  const more = open && level[at + 1]?.[0].startsWith(word) ? 2 : 1;
  return (await Promise.all(level.slice(at, at + more).map(([, hash]) => rows(hash)))).flat();
}

// The rows around a word. A long index has nodes, which have the leaves.
async function near(word, open) {
  const { nodes, leaves } = await json("index.json");
  return below(leaves ?? await below(nodes, word, open), word, open);
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

// The articles in which a word stands: how much each of all is about it, and where it stands.
async function hits({ lists }, placed, total) {
  const part = async (text = "") => numbers(text[0] === "@" ? await words(text.slice(1)) : text);
  const parts = await Promise.all(lists.map((of) =>
    Promise.all([part(of.articles), part(placed ? of.places : "")])));
  const impacts = new Float32Array(total);
  const places = [];
  let size = 0;
  parts.forEach(([about, where], list) => {
    for (let i = 0, at = 0, article = 0; i < about.length; i += 2, at++) {
      article += about[i];
      if (!impacts[article]) size++;
      impacts[article] = Math.max(impacts[article], about[i + 1] * lists[list].counts);
      if (where[at]) places[article] ??= [];
      for (let left = where[at], place = 0; left; left--) {
        places[article].push(place += where[++at]);
      }
    }
  });
  return { impacts, places, weight: Math.log(1 + (total - size + 0.5) / (size + 0.5)) };
}

// Whether the words of a phrase stand one behind the other; too common ones fit anywhere.
function isPhrase(phrase, article) {
  const [[first, start] = [], ...others] = phrase
    .map((word, i) => [word.places[article], i]).filter(([places]) => places);
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
    Promise.all(group.map((word) => hits(word, group.length > 1, total)))));
  const scores = new Float64Array(found.length && total);
  for (const { impacts, weight } of found.flat()) {
    for (let i = 0; i < total; i++) scores[i] = impacts[i] ? scores[i] + impacts[i] * weight : NaN;
  }
  const phrases = found.filter((group) => group.length > 1);
  const ranks = [];
  scores.forEach((score, article) => {
    // Score and article in one number, which sorts fast. Of what is equally good, the newest.
    if (score && phrases.every((phrase) => isPhrase(phrase, article))) {
      ranks.push(Math.round(score * 1000) * total + article);
    }
  });
  const results = Float64Array.from(ranks).sort().reverse().map((rank) => rank % total);
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
  // Each is made when it is there, since the others still come.
  const found = await Promise.all(Array.from(results.subarray(at, at + AT_ONCE), async (article) =>
    result(await json(`articles/${article}.json`), forms)));
  if (mine !== turn) return;
  list.append(...found);
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
let length = 0;
box.addEventListener("input", () => {
  clearTimeout(pause);
  // Who types letter by letter goes on; what is pasted or spoken comes at once.
  pause = setTimeout(run, Math.abs(box.value.length - length) > 1 ? 0 : 300);
  length = box.value.length;
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
if (box.value) {
  run();
} else {
  box.focus();
  // A search for nothing readies what each begins with: the first file of the index, and the
  // patterns of words. If the file isn't there, the next search will say so.
  search("").catch(() => {});
}
