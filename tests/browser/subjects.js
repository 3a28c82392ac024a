// What is looked at: as data, so that a new clinic, language or width is one line here or none at all.

/** The definitions whose pages are built: every clinic, and what no clinic has. */
export const DEFINITIONS = [
  "policies",
  // All that a statement can tell, under Dutch and under Belgian law.
  "tests/complete/nl.toml",
  "tests/complete/be.toml",
  // Names and words that fit nowhere, and "je" in place of "u"; a house style.
  "tests/browser/clinics",
];

/** The screens of whole pages: an old telephone, a telephone, a tablet, a laptop. */
export const WIDTHS = [320, 375, 768, 1280];
export const SCHEMES = ["light", "dark"];
/** The screens that a reviewer gets a picture of. */
export const PICTURED = [375, 1280];

/** The columns of a website that a part is put into, and the screen around them; some get a picture. */
export const COLUMNS = [
  { column: 340, width: 375, pictured: true },
  // The screen says wide, the column says narrow: the column has to win. What it looks like is told by the one above.
  { column: 340, width: 1280, layoutOnly: true },
  { column: 600, width: 1280 },
  { column: 760, width: 1280, pictured: true },
];

/** The formats that are put into a page of somebody else; `styles` stands where the clinic pastes it once. */
export const PARTS = [
  { format: "fragment", file: "fragment.html" },
  { format: "wordpress", file: "wordpress.html", styles: "../wordpress.css" },
];

/** The page itself. */
export const PAGE = { format: "page", file: "index.html" };

/** Whole pages without a style of their own, to copy from into an editor. */
export const PLAIN = { format: "plain", file: "plain.html" };
