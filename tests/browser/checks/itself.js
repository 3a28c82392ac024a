// The checks themselves: each is shown a page that is spoiled on purpose, and has to say so.

import { rmSync } from "node:fs";
import { axeFindings, noise, open, screen } from "../browser.js";
import { text } from "../build.js";
import { hosted } from "../server.js";
import { PAGE } from "../subjects.js";
import { hostStyles, restyled } from "./host.js";
import { mistakes } from "./html.js";
import { keyboard } from "./keyboard.js";
import { jumps, languageSwitch } from "./links.js";
import { moving, smaller } from "./page.js";
import { pale, paper } from "./print.js";
import { filtered } from "./wordpress.js";
import { lost } from "./words.js";

const layout = (page) => page.evaluate(() => probe.layout());
const covered = (page) => page.evaluate(() => probe.covered());
const ids = (page) => page.evaluate(() => probe.ids());

/** What is done to the page in the browser, and the check that has to see it, by a word of what it says. */
const SPOILED = [
  ["a heading too wide", () => (document.querySelector("main h2").style.width = "2000px"), layout, "px wide"],
  ["a text cut off", () => Object.assign(document.querySelector("main p").style, { overflow: "hidden", height: "8px" }), layout, "cuts off"],
  ["a word out of its box", () => (document.querySelector("main section p").textContent = "x".repeat(99)) && (document.querySelector("main section p").style.overflowWrap = "normal"), layout, "sticks out"],
  ["something over a text", () => Object.assign(document.body.appendChild(document.createElement("div")).style, { position: "absolute", inset: "0", zIndex: 9 }), covered, "lies on"],
  ["an id twice", () => (document.querySelector("main h2").id = "main"), ids, "stands twice"],
  ["a link to nowhere", () => document.querySelector("main a[href^='#']").setAttribute("href", "#nowhere"), ids, "not there"],
  ["a heading that skips", () => document.querySelectorAll("h3").forEach((one) => one.remove()), (page) => page.evaluate(() => probe.headings()), "after a heading"],
  ["a link without focus", () => document.querySelectorAll("a")[9].style.setProperty("outline", "none", "important"), keyboard, "shows no focus"],
  ["a focus in a pale colour", () => [...document.querySelectorAll("main section:last-of-type a, main section a")].at(-1).style.setProperty("outline-color", "#eee", "important"), keyboard, "contrast"],
  ["no way to skip", () => document.querySelector("a").remove(), keyboard, "does not skip"],
  ["a bar over the top", () => Object.assign(document.querySelector("header").style, { position: "fixed", top: "0", zIndex: 9, height: "40vh" }), jumps, "lies under"],
  ["motion", () => (document.documentElement.style.scrollBehavior = "smooth"), (page) => page.evaluate(moving), "smoothly"],
  ["grey on white", () => (document.querySelector("main section p").style.color = "#999"), axeFindings, "color-contrast"],
  ["white ink", () => (document.querySelector("main section p").style.color = "#fff"), (page) => page.evaluate(pale), "pale on paper"],
];

/** Spoils pages of one statement, one way each. */
export async function checksThemselves(tab, site, statement, report, pictures, wordpress) {
  const { page } = tab;
  const url = `${site.origin}/pages/${statement.name}/`;
  const seen = (what, problems, word) => {
    const found = problems.some((problem) => problem.includes(word));
    report.look("the checks themselves", what, found ? [] : [`${what} is not seen: ${problems.length} other findings`]);
  };
  for (const [what, spoil, find, word] of SPOILED) {
    await screen(page, { width: 375, motion: "reduce" });
    await open(tab, url);
    await page.evaluate(spoil);
    seen(what, await find(page), word);
  }

  await open(tab, url);
  const words = await page.evaluate(() => probe.words());
  const sizes = await page.evaluate(() => probe.sizes());
  await page.evaluate(() => (document.querySelector("main p").hidden = true));
  seen("a text that vanished", lost(words, await page.evaluate(() => probe.words())), "cannot be seen");
  seen("letters that do not grow", smaller(sizes, sizes), "grows from");
  await page.evaluate(() => console.info("something"));
  seen("a word on the console", noise(tab, url), "something");

  const html = text(statement, PAGE.file);
  const served = async (spoiled) => {
    const path = `/pages/${statement.name}/spoiled/`;
    site.made.set(path, spoiled);
    await open(tab, site.origin + path);
    return site.origin + path;
  };
  seen("a picture from elsewhere", noise(tab, await served(html.replace("</main>", '<img src="//localhost/x.png" alt=""></main>'))), "localhost/x.png");
  const elsewhere = html.replaceAll("../en/index.html#", "../../en/index.html#top-");
  seen("another language at another place", await languageSwitch(page, await served(elsewhere), statement.language), "opens at");
  seen("a paragraph in a heading", await mistakes(html.replace("</h1>", "<p>x</p></h1>")), "element-permitted-content");

  await open(tab, url);
  const file = pictures.path("spoiled.pdf");
  await page.evaluate(unnumbered);
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true });
  const { problems } = await paper(file, ["A sentence that nobody printed."]);
  rmSync(file);
  seen("a text that is not printed", problems, "is not on the paper");
  seen("pages half empty", problems, "are filled for");
  seen("pages without a number", problems, "has no number");

  const host = async (part) => {
    site.made.set("/host/spoiled/", hosted({ language: "nl", column: 600, part }));
    await open(tab, `${site.origin}/host/spoiled/`);
    return page.evaluate(hostStyles);
  };
  seen("a website in other colours", restyled(await host(""), await host("<style>a{color:red}</style>")), "color");
  if (wordpress) seen("what WordPress throws away", filtered("<p>Since <time>2026</time></p>\n", wordpress), "changes");
}

/** Takes the numbers off the paper, and gives each section sheets of its own. Runs in the page. */
function unnumbered() {
  document.querySelectorAll("main section").forEach((one) => (one.style.breakBefore = "page"));
  const drop = (rules) => {
    for (let index = rules.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = rules.cssRules[index];
      if (rule instanceof CSSPageRule) rules.deleteRule(index);
      else if (rule instanceof CSSMediaRule) drop(rule);
    }
  };
  for (const sheet of document.styleSheets) drop(sheet);
}
