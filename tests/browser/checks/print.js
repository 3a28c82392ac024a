// The page on paper: nothing lost, pages numbered, no heading alone at the foot, black on white.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { screen } from "../browser.js";
import { letters } from "./words.js";

const run = promisify(execFile);

// A page that is full ends at 92 %: below that stands the margin.
const LEAST_FILLED = 75;

// What only leads somewhere, on a screen: the contents, the other language, and the way to ask beside the contents, whose
// addresses stand in the text too.
const LEADS = "nav, .pv-skip, .pv-help, a[lang]";

/** Prints a page and reads the paper. */
export async function print(page, statement, look, report, pictures) {
  // The print of someone who has a dark theme: paper stays white.
  await screen(page, { width: 794, scheme: "dark", media: "print" });
  look("print", "colours", await page.evaluate(pale));
  const expected = await page.evaluate(() => probe.texts(document.body).map((one) => one.text));
  await screen(page, { width: 1280, scheme: "light", media: "screen" });
  look("print", "what paper leaves out", await page.evaluate(leftOut, [expected, LEADS]));

  const file = pictures.path(`${statement.name}/print.pdf`);
  await screen(page, { width: 1280, scheme: "light" });
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true });
  const { pages, problems } = await paper(file, expected);
  look("print", `${pages} pages`, problems);
  await pictures.paper(file, statement.name);
}

/** Reads a print: how many pages, and what is wrong with them. */
export async function paper(file, expected) {
  // In the order in which the browser wrote it: that of the page, whatever stands beside what.
  const { stdout } = await run("pdftotext", ["-raw", file, "-"], { maxBuffer: 16 << 20 });
  const pages = stdout.split("\f").slice(0, -1).map((text) => text.split("\n").filter((line) => line.trim()));
  const bodies = pages.map((lines) => lines.filter((line) => !margin(line, pages)));
  const { headings, filled } = await laidOut(file);
  const problems = [...numbers(pages), ...missing(expected, bodies), ...alone(headings, bodies), ...empty(filled)];
  return { pages: pages.length, problems };
}

/** Text that is pale on white paper: a browser prints no grounds. Runs in the page. */
export function pale() {
  const found = new Map();
  for (const { parent, text } of probe.texts(document.body)) {
    const [red, green, blue] = getComputedStyle(parent).color.match(/[\d.]+/g).map(Number);
    if (0.299 * red + 0.587 * green + 0.114 * blue <= 118) continue;
    const colour = getComputedStyle(parent).color;
    found.set(colour, [...(found.get(colour) ?? []), `${probe.name(parent)} «${probe.excerpt(text)}»`]);
  }
  return [...found].map(([colour, places]) => `${colour} is pale on paper: ${places[0]} and ${places.length - 1} more`);
}

/** What is on the screen but nowhere on paper. Runs in the page. */
export function leftOut([printed, leads]) {
  const there = new Set(printed);
  return probe.texts(document.body)
    .filter(({ parent, text }) => !there.has(text) && !parent.closest(leads))
    .map(({ parent, text }) => `${probe.name(parent)} «${probe.excerpt(text)}» is not printed`);
}

/** Whether a line stands in the margin: a page number, or words that every page has. */
function margin(line, pages) {
  if (/^\s*\d+ \/ \d+\s*$/.test(line)) return true;
  const bare = line.replace(/\d+ \/ \d+/, "").trim();
  return pages.length > 1 && pages.every((lines) => lines.some((other) => other.replace(/\d+ \/ \d+/, "").trim() === bare));
}

function numbers(pages) {
  return pages.flatMap((lines, index) => {
    const number = `${index + 1} / ${pages.length}`;
    return lines.some((line) => line.includes(number)) ? [] : [`page ${index + 1} has no number «${number}»`];
  });
}

/** Texts that stand on no page, nor begin on one and end on the next. */
function missing(expected, bodies) {
  const pages = bodies.map((lines) => letters(lines.join("")));
  const whole = pages.join("");
  const across = (text) => pages.some((page, index) => {
    let begin = 0;
    while (begin < text.length && page.includes(text.slice(0, begin + 1))) begin += 1;
    return begin > 0 && pages[index + 1]?.includes(text.slice(begin));
  });
  const gone = expected.filter((text) => !whole.includes(letters(text)) && !across(letters(text)));
  return gone.map((text) => `«${text.replace(/\s+/g, " ").trim().slice(0, 80)}» is not on the paper`);
}

/** On which page each heading stands, and how far down each page goes. */
async function laidOut(file) {
  const { stdout } = await run("pdftohtml", ["-xml", "-i", "-stdout", file], { maxBuffer: 16 << 20 });
  const headings = [...stdout.matchAll(/<item page="(\d+)">(.*?)<\/item>/gs)].map(([, number, text]) => ({ page: Number(number), text: text.replaceAll("&amp;", "&") }));
  const filled = stdout.split("<page ").slice(1).map((page) => {
    const [, height] = page.match(/height="(\d+)"/);
    const ends = [...page.matchAll(/<text top="(\d+)" left="\d+" width="\d+" height="(\d+)"/g)].map(([, top, high]) => Number(top) + Number(high));
    // Below that stands the margin.
    return Math.max(0, ...ends.filter((end) => end < height * 0.93)) / height;
  });
  return { headings, filled };
}

/** Headings that are the last thing on their page: its last line, or its last lines. */
function alone(headings, bodies) {
  return headings.flatMap(({ page, text }) => {
    const lines = bodies[page - 1] ?? [];
    const last = [1, 2, 3].some((count) => letters(lines.slice(-count).join("")) === letters(text));
    return page < bodies.length && last ? [`the heading «${text}» stands alone at the foot of page ${page}`] : [];
  });
}

/** Paper that little stands on, over all pages but the last, which may end anywhere. */
function empty(filled) {
  const full = filled.slice(0, -1);
  const share = Math.round((100 * full.reduce((sum, part) => sum + part, 0)) / full.length);
  return full.length > 0 && share < LEAST_FILLED ? [`the pages are filled for ${share} %, where ${LEAST_FILLED} % is the least`] : [];
}
