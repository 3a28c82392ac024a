// Whether words got lost from one way of showing a page to another.

/** The words of the first list that the second has less often. */
export function lost(before, after) {
  const left = new Map();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  const gone = [];
  for (const word of before) {
    const count = left.get(word) ?? 0;
    if (count === 0) gone.push(word);
    else left.set(word, count - 1);
  }
  if (gone.length === 0) return [];
  const shown = gone.slice(0, 12).join(" ");
  return [`${gone.length} words cannot be seen: ${shown}${gone.length > 12 ? " …" : ""}`];
}

/** The letters and digits of a text alone: what stays the same when lines break elsewhere. */
export function letters(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
