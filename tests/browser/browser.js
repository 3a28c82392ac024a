// One browser for the whole run, and pages in it that remember everything they said or asked for.

import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const probe = readFileSync(new URL("./probe.js", import.meta.url), "utf8");

/** Starts the browser of the machine; `CHROMIUM` names another. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    // A sandbox cannot be had as root in a container; what is looked at here is our own.
    args: process.getuid() === 0 ? ["--no-sandbox"] : [],
  });
}

/** A tab, with the list of what went on in it that should not have. */
export async function tab(browser) {
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  await context.addInitScript({ content: probe });
  const page = await context.newPage();
  const heard = { messages: [], requests: [] };
  page.on("console", (message) => heard.messages.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => heard.messages.push(`error: ${error.message}`));
  page.on("request", (request) => heard.requests.push(request.url()));
  return { context, page, heard };
}

/** Goes to an address and tells what happened there besides the page itself. */
export async function open({ page, heard }, url) {
  heard.messages.length = 0;
  heard.requests.length = 0;
  const answer = await page.goto(url, { waitUntil: "load" });
  if (answer && !answer.ok()) throw new Error(`${url}: ${answer.status()}`);
}

/** What a tab said or asked for since it was opened, other than its own page. */
export function noise({ heard }, url) {
  const others = heard.requests.filter((request) => request.split("#")[0] !== url.split("#")[0]);
  return [...heard.messages, ...others.map((request) => `asks for ${request}`)];
}

/** Sets the screen: width, theme, medium and what else a person may have asked for. */
export async function screen(page, { width, height = 900, scheme = "light", media = null, forced = "none", motion = "no-preference" }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, media, forcedColors: forced, reducedMotion: motion });
}

// Rules that do not belong to what these pages promise. Everything else of axe-core is asked, also what it leaves off by
// itself.
const NOT_ASKED = {
  // Level AAA asks for 7:1; the pages promise AA. Text in muted ink stays between the two.
  "color-contrast-enhanced": "level AAA",
};

/** Lets axe-core look: each violation, and each place where it could not tell. `only` narrows it to rules of one tag. */
export async function axeFindings(page, { alsoNot = {}, only = "" } = {}) {
  await page.evaluate(axe + "; undefined");
  return page.evaluate(async ([notAsked, only]) => {
    const rules = {};
    for (const { ruleId, tags } of globalThis.axe.getRules()) {
      const asked = !notAsked.includes(ruleId) && !tags.includes("deprecated") && (only === "" || tags.includes(only));
      rules[ruleId] = { enabled: asked };
    }
    const found = await globalThis.axe.run(document, { rules, resultTypes: ["violations", "incomplete"] });
    const tell = (kind) => (rule) =>
      rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
        return `axe ${kind} ${rule.id} (${rule.impact}): ${node.target.join(" ")}: ${why}`;
      });
    return [...found.violations.flatMap(tell("violation")), ...found.incomplete.flatMap(tell("cannot tell"))];
  }, [Object.keys({ ...NOT_ASKED, ...alsoNot }), only]);
}
