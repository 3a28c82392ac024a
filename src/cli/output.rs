//! Printing.

use super::project::Trouble;
use super::{Exit, Lang};
use crate::finding::{Message, Report};
use crate::locale::{self, Locale, Part};
use crate::source::Sources;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

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

/// Prints a message on a line of its own.
pub(super) fn say(words: &Locale, message: &Message) {
    print(&format!("{}\n", words.message(message).unwrap_or_default()));
}

/// Prints a line to standard error.
pub(super) fn complain(words: &Locale, message: &Message) {
    let text = words.message(message).unwrap_or_else(|| message.id.clone());
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "verklaar: {text}");
}

/// What a command ends with. Why it could not work is told.
pub(super) fn ended(result: Result<Exit, Trouble>, words: &Locale) -> Exit {
    result.unwrap_or_else(|Trouble(message)| {
        complain(words, &message);
        Exit::Trouble
    })
}

/// Prints a line to standard error, as it is.
pub(super) fn note(text: &str) {
    let mut out = anstream::stderr().lock();
    let _ = writeln!(out, "{text}");
}

/// Adds text to the end of a file that may hold so many bytes: the text is told how much room there is.
pub(super) fn append(path: &Path, most: u64, text: impl FnOnce(usize) -> String) -> io::Result<()> {
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    let room = most.saturating_sub(file.metadata()?.len());
    file.write_all(text(usize::try_from(room).unwrap_or(usize::MAX)).as_bytes())
}
