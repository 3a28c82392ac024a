// Looks at everything that the program writes for a browser, in a browser. See `run` for how to start it.

import { cpus } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch, tab } from "./browser.js";
import { build } from "./build.js";
import { wholePage } from "./checks/page.js";
import { inHost } from "./checks/host.js";
import { allHtml } from "./checks/html.js";
import { checksThemselves } from "./checks/itself.js";
import { overview } from "./checks/overview.js";
import { plain } from "./checks/plain.js";
import { pseudo } from "./checks/pseudo.js";
import { weights } from "./checks/weight.js";
import { throughFilter } from "./checks/wordpress.js";
import { Pictures } from "./pictures.js";
import { Report } from "./report.js";
import { serve } from "./server.js";
import { PARTS } from "./subjects.js";

const { values: option } = parseArgs({
  options: {
    binary: { type: "string" },
    root: { type: "string" },
    wordpress: { type: "string" },
    only: { type: "string", default: "" },
  },
});

const root = resolve(option.root);
const target = resolve(root, "target");
const report = new Report();
const built = build({ binary: resolve(option.binary), root }, resolve(target, "browser"));
const example = built.pages.find(({ name }) => name === "kliniek-duinrand/nl");
built.pages = built.pages.filter(({ name }) => name.includes(option.only));
const pictures = new Pictures(resolve(target, "screenshots"));

await allHtml(built, report);
weights(built.pages, report);
if (option.wordpress) throughFilter(built.pages, option.wordpress, report);

const site = await serve(resolve(target, "browser"));
const browser = await launch();
const jobs = [
  (own) => checksThemselves(own, site, example, report, pictures, option.wordpress),
  ...built.pages.map((statement) => (own) => wholePage(own, site, statement, report, pictures)),
  ...built.pages.flatMap((statement) =>
    PARTS.map((part) => (own) => inHost(own, site, statement, part, report, pictures))),
  ...built.pages.map((statement) => (own) => plain(own, site, statement, report)),
  (own) => overview(own, site, report, pictures),
  ...built.pseudo.map((statement) => (own) => pseudo(own, site, statement, report)),
];
await Promise.all(cpus().slice(0, 4).map(async () => {
  const own = await tab(browser);
  for (let job = jobs.shift(); job; job = jobs.shift()) await job(own);
  await own.context.close();
}));
await browser.close();
site.close();

console.log(`${pictures.contactSheet()} pictures: target/screenshots/index.html\n`);
process.exitCode = report.print() ? 0 : 1;
