// Builds the pages that are looked at, with the program under test, and lists them.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { emptied } from "./files.js";
import { DEFINITIONS, PAGE, PARTS, PLAIN } from "./subjects.js";

// Enough for the pages that are made of several definitions.
const TWO = ["policies/kliniek-duinrand.toml", "tests/complete/be.toml"];

/** Runs the program and gives what it prints; a run that fails ends everything, with its own words. */
function verklaar({ binary, root }, ...args) {
  const { status, stdout, stderr, error } = spawnSync(binary, args, { cwd: root, encoding: "utf8", maxBuffer: 64 << 20 });
  if (error) throw error;
  if (status !== 0) {
    console.error(`${basename(binary)} ${args.join(" ")}\n${stdout}${stderr}`);
    process.exit(2);
  }
  return stdout;
}

/** Writes every page of every definition into `folder`, and the other HTML that the program makes. */
export function build(setting, folder) {
  const pages = join(emptied(folder), "pages");
  const formats = [PAGE, PLAIN, ...PARTS].map(({ format }) => format).join(",");
  verklaar(setting, "build", ...DEFINITIONS, "--format", formats, "--index", "--out", pages, "--color", "never");
  // Longer words with a mark on every letter: what a language to come may need.
  verklaar(setting, "locales", "pseudo", "policies/kliniek-duinrand.toml", "--out", join(folder, "pseudo"), "--color", "never");
  const other = join(folder, "other");
  mkdirSync(other);
  copyFileSync(join(pages, "index.html"), join(other, "overview.html"));
  writeFileSync(join(other, "coverage.html"), verklaar(setting, "coverage", ...TWO, "--format", "html", "--lang", "nl"));
  verklaar(setting, "locales", "sheet", "--locale", "en", "--out", join(other, "sheet.html"));
  return { pages: statements(pages, activities(setting)), pseudo: statements(join(folder, "pseudo")), other: others(other) };
}

/** The statements under a folder: one for each clinic and language, with the files of its formats. */
function statements(folder, activities = new Map()) {
  const found = [];
  for (const clinic of folders(folder)) {
    for (const [index, language] of folders(join(folder, clinic)).entries()) {
      const home = join(folder, clinic, language);
      found.push({ clinic, language, name: `${clinic}/${language}`, home, first: index === 0, activities: activities.get(clinic) });
    }
  }
  return found;
}

/** How many activities each clinic tells of. */
function activities({ root }) {
  const files = DEFINITIONS.flatMap((path) => {
    const full = join(root, path);
    return statSync(full).isDirectory() ? readdirSync(full).map((name) => join(full, name)) : [full];
  });
  const count = (file) => readFileSync(file, "utf8").match(/^\[\[activity\]\]/gm)?.length ?? 0;
  return new Map(files.filter((file) => file.endsWith(".toml")).map((file) => [basename(file, ".toml"), count(file)]));
}

function folders(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

function others(folder) {
  return readdirSync(folder).sort().map((name) => ({ name, html: readFileSync(join(folder, name), "utf8") }));
}

/** The text of a file of a statement. */
export function text(statement, file) {
  return readFileSync(join(statement.home, file), "utf8");
}
