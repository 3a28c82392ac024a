// What a reviewer looks at: a picture of every view, and one page with all of them.

import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { emptied } from "./files.js";

const run = promisify(execFile);

export class Pictures {
  constructor(folder) {
    this.folder = emptied(folder);
    this.sessions = new WeakMap();
  }

  /** Where a file of a view goes. */
  path(name) {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  /** The whole page as it stands on the screen now. */
  async take({ context, page }, name) {
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
    if (!this.sessions.has(page)) this.sessions.set(page, await context.newCDPSession(page));
    // Half the time of the ordinary way, for a file a quarter larger.
    const { data } = await this.sessions.get(page).send("Page.captureScreenshot", {
      format: "png", optimizeForSpeed: true, captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 },
    });
    writeFileSync(this.path(`${name}.png`), data, "base64");
  }

  /** The first two sheets of paper. */
  async paper(pdf, name) {
    await run("pdftoppm", ["-r", "60", "-png", "-f", "1", "-l", "2", pdf, this.path(`${name}/print`)]);
  }

  /** One page with all pictures, clinic by clinic. */
  contactSheet() {
    const files = readdirSync(this.folder, { recursive: true }).filter((file) => file.endsWith(".png")).sort();
    const groups = Map.groupBy ? Map.groupBy(files, dirname) : grouped(files);
    const sections = [...groups].map(([group, names]) => {
      const figures = names.map((file) => `<a href="${file}"><img src="${file}" alt="" loading="lazy">${file.slice(group.length + 1, -4)}</a>`);
      return `<h2>${group}</h2><div>${figures.join("")}</div>`;
    });
    writeFileSync(join(this.folder, "index.html"), SHEET + sections.join("\n"));
    return files.length;
  }
}

const SHEET = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Every view</title><style>
body{font:14px system-ui;margin:1.5rem;background:#888;color:#000}div{display:flex;flex-wrap:wrap;gap:1rem}
a{color:inherit;width:220px}img{display:block;width:220px;height:420px;object-fit:cover;object-position:top;background:#fff}
</style><h1>Every view</h1>
`;

// Node 20 has no Map.groupBy.
function grouped(files) {
  const groups = new Map();
  for (const file of files) groups.set(dirname(file), [...(groups.get(dirname(file)) ?? []), file]);
  return groups;
}
