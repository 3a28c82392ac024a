//! Style sheets: one for the statement wherever it stands, and what only a whole page has beside it.

use base64::Engine as _;
use sha2::Digest as _;
use std::fmt::Write as _;

/// A style sheet as it goes into a page.
#[derive(Debug, Clone, Default)]
pub struct Styled {
    /// Its text.
    pub text: String,
    /// What the page's content security policy allows: its digest.
    pub hash: String,
}

impl Styled {
    /// A style sheet with its digest.
    #[must_use]
    pub fn new(text: String) -> Self {
        // No sheet, not even a project's own, ends the element that it stands in.
        let text = if text.contains("</") { text.replace("</", "<\\/") } else { text };
        let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(text.as_bytes()));
        Self { text, hash: format!("sha256-{digest}") }
    }
}

/// The class of the statement: every selector begins with it.
const ROOT: &str = ".pv";

/// What makes a selector weigh more than one of the page around it, also one with an id: no statement has this id.
const WEIGHT: &str = ":not(#x)";

/// The style of a statement within somebody else's page: each selector weighs so much that a rule of that page does not
/// win.
pub(super) fn weighed(style: &str) -> String {
    let mut text = String::with_capacity(style.len() * 5 / 4);
    let mut rest = style;
    while let Some(at) = rest.find(ROOT) {
        let (before, after) = rest.split_at(at + ROOT.len());
        text.push_str(before);
        // `.pv-card` is another class.
        if !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_')) {
            text.push_str(WEIGHT);
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The style of a statement on a page of its own, where nothing else is to be kept apart.
pub(super) fn alone(style: &str) -> String {
    style.replace(&format!("{ROOT} "), "")
}

/// What stands at the foot of each printed page.
pub(super) fn printed(words: &str) -> String {
    format!("@media print{{@page{{@bottom-left{{content:\"{}\";font:8pt sans-serif}}}}}}", quoted(words))
}

/// Text between quotation marks in a style sheet. Nothing in it can end the text, nor the element that the sheet is in.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if matches!(c, '"' | '\\' | '<' | '>' | '&') || c.is_control() => {
                let _ = write!(quoted, "\\{:x} ", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted
}

/// A style sheet without comments, one rule a line.
pub(super) fn tidied(style: &str) -> String {
    let mut text = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::with_capacity(style.len()), |text, line| text + line + "\n")
}

/// The same without line ends: it goes into every page.
pub(super) fn minified(style: &str) -> String {
    tidied(style).replace('\n', "")
}
