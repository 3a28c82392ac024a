//! Printing.

use super::Lang;
use crate::finding::{Message, Report};
use crate::locale::{self, Locale, Part};
use crate::source::Sources;
use std::io::Write as _;

/// The words of the tool: those parts that a command needs.
pub(super) fn words(lang: Lang, parts: &[Part]) -> Locale {
    let mut report = Report::default();
    locale::load(lang.tag(), parts, &[], &Sources::default(), &mut report).expect("the built-in languages are there")
}

/// Prints to standard output. A reader that has gone away, as in `verklaar rules | head`, is no trouble.
pub(super) fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

/// Prints a line to standard error.
pub(super) fn complain(words: &Locale, message: &Message) {
    let text = words.message(message).unwrap_or_else(|| message.id.clone());
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "verklaar: {text}");
}

/// Prints a line to standard error, as it is.
pub(super) fn note(text: &str) {
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{text}");
}
