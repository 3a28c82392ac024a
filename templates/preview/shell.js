(() => {
"use strict";
const part = (id) => document.getElementById(id);
const frame = part("page");
// What was last told, the path of the page that is wanted, that of the page in the frame, and by what its text is known.
let told = null;
let path = asked();
let shown = null;
let digest = null;
let stream = null;
// Where the reader was, for the moment in which a page is loaded again.
let kept = null;
let aside = false;

function asked() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function address(of) {
  return "/" + of.split("/").map(encodeURIComponent).join("/");
}

function clinicOf(of) {
  return of.split("/").slice(0, -2).join("/");
}

// ---- Listening ----

function listen() {
  if (stream) stream.close();
  // A browser keeps few connections: a tab that nobody sees needs none.
  if (document.hidden) return;
  stream = new EventSource("/-/events?page=" + encodeURIComponent(path));
  stream.onopen = () => lost(false);
  stream.onmessage = (event) => {
    lost(false);
    take(JSON.parse(event.data));
  };
  stream.onerror = () => {
    lost(true);
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

function lost(is) {
  const told = part("lost");
  told.replaceChildren(...(is ? inline(told.dataset.words) : []));
}

function take(news) {
  told = news;
  const here = told.pages.find((page) => page.path === path);
  const page = here || nearest(told.pages);
  if (page && page.path !== shown) open(page);
  else if (page && page.digest !== digest) again(page);
  aside = false;
  show();
}

// The page in the same language or, failing that, the first.
function nearest(pages) {
  const [file, language] = path.split("/").reverse();
  const format = (page) => page.path.endsWith("/" + file);
  const spoken = (page) => page.language === language;
  return pages.find((page) => spoken(page) && format(page)) || pages.find(spoken) || pages.find(format) || pages[0];
}

// ---- The page ----

function open(page) {
  ({ path, digest } = page);
  shown = path;
  kept = null;
  frame.hidden = false;
  remember();
  frame.contentWindow.location.replace(address(path));
}

// Loads the page again, and leaves the reader where she was.
function again(page) {
  digest = page.digest;
  // Of a page that is still on its way, the place is already known.
  kept ??= place();
  frame.contentWindow.location.reload();
}

function place() {
  const [view, page] = [frame.contentWindow, frame.contentDocument];
  if (!page) return null;
  let [id, top] = ["", 0];
  for (const one of page.querySelectorAll("[id]")) {
    const at = one.getBoundingClientRect();
    if (at.height > 0 && at.top > 1) break;
    if (at.height > 0) [id, top] = [one.id, at.top];
  }
  const open = [...page.querySelectorAll("details")].map((one) => one.open);
  return { id, top, y: view.scrollY, open };
}

function putBack() {
  const [view, page] = [frame.contentWindow, frame.contentDocument];
  const details = [...page.querySelectorAll("details")];
  if (details.length === kept.open.length) details.forEach((one, at) => { one.open = kept.open[at]; });
  const mark = kept.id && page.getElementById(kept.id);
  if (mark) view.scrollBy({ top: mark.getBoundingClientRect().top - kept.top, behavior: "instant" });
  else view.scrollTo({ top: kept.y, behavior: "instant" });
}

frame.addEventListener("load", () => {
  const page = frame.contentDocument;
  if (!page || frame.contentWindow.location.protocol === "about:") return;
  if (kept) putBack();
  kept = null;
  page.addEventListener("click", leave);
  // A link on the page leads to another page of ours: the bar follows.
  const now = frame.contentWindow.location.pathname.slice(1).split("/").map(decodeURIComponent).join("/");
  if (now === shown) return;
  const other = clinicOf(now) !== clinicOf(shown);
  path = shown = now;
  digest = told?.pages.find((page) => page.path === path)?.digest ?? "";
  remember();
  if (other) listen();
  else show();
});

// What is not ours opens beside the preview: the frame is for our pages only.
function leave(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || link.origin === location.origin || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  window.open(link.href, "_blank", "noopener");
}

// ---- The address ----

function remember() {
  history.replaceState(null, "", "#" + address(path).slice(1));
}

function go(to) {
  const page = told?.pages.find((page) => page.path === to);
  const same = clinicOf(to) === told?.clinic;
  path = to;
  if (page) open(page);
  else remember();
  if (same) show();
  else listen();
}

// ---- What is seen ----

function show() {
  const options = told.clinics.includes(told.clinic) || !told.clinic ? told.clinics : [told.clinic, ...told.clinics];
  const clinics = part("clinics");
  if ([...clinics.options].map((one) => one.value).join("\n") !== options.join("\n")) {
    clinics.replaceChildren(...options.map((name) => new Option(name, name)));
  }
  clinics.value = told.clinic;
  const here = told.pages.find((page) => page.path === path);
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language", fallback: "code" });
  const name = (tag) => { try { return names.of(tag); } catch { return tag; } };
  choose("languages", "language", here, name);
  choose("formats", "format", here, (word) => word);
  part("alone").hidden = !here;
  if (here) part("alone").href = address(here.path);
  document.title = [told.clinic, document.querySelector("h1").textContent].filter(Boolean).join(" – ");

  const blocked = told.errors.length > 0 || told.notice !== null;
  part("findings").hidden = !blocked || aside;
  frame.inert = blocked && !aside;
  part("show").hidden = !blocked || !aside;
  part("beneath").hidden = !told.pages.length;
  part("count").textContent = told.errors.length ? told.count : "";
  part("notice").replaceChildren(...inline(told.notice ?? ""));
  part("errors").replaceChildren(...told.errors.map(finding));
  part("others").hidden = !told.others.length;
  part("others-count").textContent = told.others_count;
  part("others-list").replaceChildren(...told.others.map(finding));
}

// Links to the pages that differ from this one in language, or in format.
function choose(id, key, here, name) {
  const values = [...new Set(told.pages.map((page) => page[key]))];
  const other = key === "language" ? "format" : "language";
  const links = values.map((value) => {
    const fits = (page) => page[key] === value;
    const page = told.pages.find((page) => fits(page) && page[other] === here?.[other]) || told.pages.find(fits);
    const link = element("a", "", name(value));
    link.href = "#" + address(page.path).slice(1);
    if (value === here?.[key]) link.setAttribute("aria-current", "page");
    return link;
  });
  const old = document.activeElement?.closest("#" + id) && [...part(id).children].indexOf(document.activeElement);
  part(id).replaceChildren(...links);
  if (Number.isInteger(old)) links[old]?.focus();
  part(id).hidden = values.length < 2;
}

function finding(found) {
  const item = element("li", found.severity);
  const what = element("p", "what");
  what.append(element("span", "weight", `${found.severity_word} ${found.rule}`), " ", ...inline(found.message));
  const where = element("p", "where");
  where.append(element("code", "", found.place));
  if (found.key) where.append(element("code", "", found.key));
  item.append(what, where);
  if (found.excerpt) item.append(excerpt(found.excerpt));
  if (found.help) item.append(paragraph("help", found.help));
  if (found.law) item.append(paragraph("law", found.law));
  return item;
}

function excerpt({ line, before, marked, after }) {
  const block = element("pre", "");
  const margin = `${line} | `;
  block.append(element("span", "number", margin), before, element("mark", "", marked), after, "\n");
  const carets = element("span", "carets", " ".repeat(margin.length + [...before].length) + "^".repeat([...marked].length || 1));
  carets.setAttribute("aria-hidden", "true");
  block.append(carets);
  return block;
}

function paragraph(name, text) {
  const made = element("p", name);
  made.append(...inline(text));
  return made;
}

// Text in which what stands between backticks is code.
function inline(text) {
  return text.split("`").map((piece, at) => (at % 2 ? element("code", "", piece) : piece));
}

function element(tag, name, text = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

// ---- What the reader does ----

function putAside(is) {
  aside = is;
  show();
  part(is ? "show" : "findings").focus();
}

part("hide").addEventListener("click", () => putAside(true));
part("show").addEventListener("click", () => putAside(false));
part("clinics").addEventListener("change", (event) => go(`${event.target.value}/${path.split("/").slice(-2).join("/")}`));
addEventListener("hashchange", () => { if (asked() !== path) go(asked()); });
document.addEventListener("visibilitychange", listen);
listen();
})();
