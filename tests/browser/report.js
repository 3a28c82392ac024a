// What was looked at and what was found, group by group: one line each when all is well, every finding in full when not.

/** A group that found this much shows the rest as a number: one fault in a style sheet shows on every page. */
const SHOWN = 40;

export class Report {
  #groups = new Map();

  #group(name) {
    if (!this.#groups.has(name)) this.#groups.set(name, { looks: 0, found: new Map(), note: "" });
    return this.#groups.get(name);
  }

  /** Adds one look of a group at a place, with what it found there. */
  look(name, place, problems) {
    const group = this.#group(name);
    group.looks += 1;
    for (const problem of problems) {
      if (!group.found.has(problem)) group.found.set(problem, new Set());
      group.found.get(problem).add(place.trim());
    }
  }

  /** A remark at the end of the line of a group. */
  note(name, text) {
    this.#group(name).note = text;
  }

  /** Prints all groups in order; tells whether nothing was found. */
  print() {
    let clean = true;
    for (const [name, { looks, found, note }] of [...this.#groups].sort()) {
      const ending = note && `   ${note}`;
      console.log(`${name.padEnd(24)} ${String(looks).padStart(5)} looks ${String(found.size).padStart(5)} findings${ending}`);
      clean &&= found.size === 0;
    }
    for (const [name, { found }] of [...this.#groups].sort()) {
      if (found.size === 0) continue;
      console.log(`\n${name}`);
      for (const [problem, places] of [...found].slice(0, SHOWN)) {
        const more = places.size > 3 ? ` and ${places.size - 3} more` : "";
        console.log(`  ${problem}\n    at ${[...places].sort().slice(0, 3).join(", ")}${more}`);
      }
      if (found.size > SHOWN) console.log(`  … and ${found.size - SHOWN} more`);
    }
    return clean;
  }
}
