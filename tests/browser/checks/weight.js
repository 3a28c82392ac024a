// How heavy a page is: a telephone on a bad line has to show it at once.

import { gzipSync } from "node:zlib";
import { text } from "../build.js";
import { PAGE } from "../subjects.js";

/** A usual clinic, by which pages are weighed. */
const USUAL = "ten-activities";
/** What its page may weigh, and packed: 35 and 10 were wanted. Packed it keeps to that; unpacked, what the law asks to be told
 * beside each activity takes the rest. */
const BYTES = 39 * 1024;
const ZIPPED = 10 * 1024;

/** Weighs every page, and holds that of a usual clinic to its limits. */
export function weights(statements, report) {
  const usual = [];
  let heaviest = "";
  let most = 0;
  for (const statement of statements) {
    const html = Buffer.from(text(statement, PAGE.file));
    const zipped = gzipSync(html, { level: 9 }).length;
    const told = `${statement.name} (${statement.activities} activities) ${kb(html.length)}, packed ${kb(zipped)}`;
    if (html.length > most) [most, heaviest] = [html.length, told];
    if (!statement.name.startsWith(USUAL)) continue;
    usual.push(told);
    report.look("weight", statement.name, [
      ...(html.length > BYTES ? [`${html.length} bytes, where ${BYTES} is the most`] : []),
      ...(zipped > ZIPPED ? [`${zipped} bytes packed, where ${ZIPPED} is the most`] : []),
    ]);
  }
  report.note("weight", `${usual.join("; ")}; the heaviest: ${heaviest}`);
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
