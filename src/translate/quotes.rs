//! Quotation marks, by language, as the CLDR has them.

/// The marks of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quotes {
    /// Around a quotation.
    pub(super) double: [&'static str; 2],
    /// Around a quotation in a quotation.
    pub(super) single: [&'static str; 2],
}

/// Tag, and the marks: first those of a quotation, then those within one.
type Row = (&'static str, [&'static str; 2], [&'static str; 2]);

/// A country before its language where they differ.
const TABLE: &[Row] = &[
    ("nl", ["“", "”"], ["‘", "’"]),
    ("en", ["“", "”"], ["‘", "’"]),
    ("de-CH", ["«", "»"], ["‹", "›"]),
    ("de", ["„", "“"], ["‚", "‘"]),
    // In French a space that does not break stands between the mark and the words.
    ("fr-CH", ["«", "»"], ["‹", "›"]),
    ("fr", ["«\u{a0}", "\u{a0}»"], ["«\u{a0}", "\u{a0}»"]),
    ("es", ["«", "»"], ["“", "”"]),
    ("it", ["«", "»"], ["“", "”"]),
    ("pt", ["“", "”"], ["‘", "’"]),
    ("pl", ["„", "”"], ["«", "»"]),
    ("ro", ["„", "”"], ["«", "»"]),
    ("cs", ["„", "“"], ["‚", "‘"]),
    ("sk", ["„", "“"], ["‚", "‘"]),
    ("bg", ["„", "“"], ["‘", "’"]),
    ("ru", ["«", "»"], ["„", "“"]),
    ("uk", ["«", "»"], ["„", "“"]),
    ("el", ["«", "»"], ["“", "”"]),
    ("sv", ["”", "”"], ["’", "’"]),
    ("fi", ["”", "”"], ["’", "’"]),
    ("da", ["“", "”"], ["‘", "’"]),
    ("nb", ["«", "»"], ["‘", "’"]),
    ("tr", ["“", "”"], ["‘", "’"]),
    ("ar", ["”", "“"], ["’", "‘"]),
];

/// The marks of a language. None where they are not known: then straight ones stay.
pub(super) fn of(tag: &str) -> Option<Quotes> {
    let language = tag.split('-').next().unwrap_or(tag);
    let row = TABLE.iter().find(|row| row.0 == tag).or_else(|| TABLE.iter().find(|row| row.0 == language))?;
    Some(Quotes { double: row.1, single: row.2 })
}
