//! Which names each template gets. `docs/templates.md` tells of them; a test holds both against what is really given.

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A text, a number, or yes or no.
    Plain,
    /// A list, of which each is like this.
    List(&'static Shape),
    /// What has names of its own.
    Fields(&'static [Name]),
    /// Something that the template made itself: its fields are not known beforehand.
    Own,
}

/// A name, and what it stands for.
pub type Name = (&'static str, Shape);

const PLAIN: Shape = Shape::Plain;
const TEXTS: Shape = Shape::List(&PLAIN);

/// Names; those without a shape are plain.
macro_rules! names {
    ($($name:ident $(= $shape:expr)?),+ $(,)?) => { &[$((stringify!($name), names!(@ $($shape)?))),+] };
    (@) => { PLAIN };
    (@ $shape:expr) => { $shape };
}

/// What has such names.
macro_rules! fields {
    ($($names:tt)+) => { Shape::Fields(names!($($names)+)) };
}

/// A list of what has such names.
macro_rules! list {
    ($($names:tt)+) => { Shape::List(&fields!($($names)+)) };
}

/// A section of a statement.
const SECTION: Shape = fields!(id, heading, body);

/// What the formats in HTML get.
const PAGE: &[Name] = names!(
    lang,
    clinic,
    website,
    title,
    lead,
    description,
    meta = TEXTS,
    help = TEXTS,
    summary = SECTION,
    sections = Shape::List(&SECTION),
    languages = list!(tag, name, href),
    default,
    canonical,
    structured,
    words = fields!(contents, skip, languages),
    symbols,
    whole,
    level,
    below,
    prefix,
    style,
    style_hash,
    logo = fields!(src, width, height),
    colour_scheme,
);

/// What Markdown and plain text get.
const STATEMENT: &[Name] = names!(lang, clinic, title, lead, meta = TEXTS, sections = Shape::List(&SECTION));

const NUMBERS: Shape = fields!(fulfilled, allowed, missing, not_applicable, percent);

/// What the page of coverage gets: most of it in one of its three parts only.
const COVERAGE: &[Name] = names!(
    part,
    lang,
    style,
    style_hash,
    words = fields!(
        title,
        lead,
        skip,
        requirement,
        section,
        status,
        told,
        law,
        summary,
        clinic,
        clinics,
        requirements,
        fulfilled,
        allowed,
        missing,
        not_applicable,
        percent,
        unreadable,
        unreadable_why,
    ),
    number,
    definition = fields!(
        path,
        clinic,
        lang,
        language,
        rows = list!(
            requirement,
            title,
            law,
            sources = TEXTS,
            section,
            place,
            status,
            state,
            severity,
            sentences = TEXTS,
            reasons = TEXTS,
            notes = TEXTS,
            until = TEXTS,
        ),
    ),
    totals,
    clinics = list!(number, name, counts = NUMBERS),
    requirements = list!(id, title, counts = NUMBERS),
);

const LINK: Shape = fields!(name, href);

/// What the index over clinics gets.
const OVERVIEW: &[Name] = names!(
    lang,
    style,
    style_hash,
    words = fields!(title, lead, skip, clinics, clinic, pages, dated, findings, errors, none),
    sums = TEXTS,
    clinics = list!(
        id,
        name,
        definition,
        href,
        languages = list!(tag, name, href, formats = Shape::List(&LINK)),
        style = LINK,
        date = fields!(iso, words),
        version,
        findings = list!(severity, words),
        errors = list!(rule, message, place),
        more,
    ),
    broken,
);

const SPOKEN: Shape = fields!(tag, lang, words, missing);
const NOTE: Shape = fields!(name, place, lang, comment, sides = Shape::List(&SPOKEN), missing);

/// What the page for translators gets.
const SHEET: &[Name] = names!(
    lang,
    style,
    style_hash,
    title,
    lead,
    counts,
    words = fields!(skip, contents, left, left_why, comment, missing),
    sections = list!(
        id,
        heading,
        lang,
        source = SPOKEN,
        rows = list!(
            kind,
            kind_words,
            mark,
            messages = list!(name, place, missing, first),
            sides = Shape::List(&SPOKEN),
            missing,
            notes = Shape::List(&NOTE),
        ),
    ),
    left = list!(name, notes = Shape::List(&NOTE)),
);

/// The templates that are filled in by themselves, each with the names that it gets. Others are parts of these.
pub const NAMES: &[(&str, &[Name])] = &[
    ("html/page.html", PAGE),
    ("html/fragment.html", PAGE),
    ("html/wordpress.html", PAGE),
    ("html/plain.html", PAGE),
    ("markdown/statement.md", STATEMENT),
    ("text/statement.txt", STATEMENT),
    ("html/coverage.html", COVERAGE),
    ("html/overview.html", OVERVIEW),
    ("bench/sheet.html", SHEET),
];
