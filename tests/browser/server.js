// Serves the built pages on loopback, as the host of a clinic would, and lays parts into a page of somebody else.

import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8" };
const HOST = readFileSync(new URL("./host.html", import.meta.url), "utf8");

/** The page of somebody else with a part in it, or with nothing, to see what the part changes. */
export function hosted({ language, part = "", styles = "", column }) {
  const fill = { language, part, styles, column: `${column}px` };
  return HOST.replace(/\{\{(\w+)\}\}/g, (_, key) => fill[key]);
}

/** Starts the server of a folder; `made` holds pages that stand in no file. */
export async function serve(folder) {
  const made = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    // Browsers ask for a picture of every website, of their own accord and once.
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    if (made.has(path)) {
      response.writeHead(200, { "content-type": TYPES[".html"] }).end(made.get(path));
      return;
    }
    let file = join(folder, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain; charset=utf-8" }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, made, close: () => server.close() };
}
