//! LOC-21: quotation marks, dots, dashes and spaces.

use super::super::Told;
use super::super::unit::Unit;
use super::said::{HIDDEN, PRINTED, Said};
use crate::finding::Message;
use crate::translate::quotes;

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for (text, said) in unit.readings_said() {
        if let Some((message, at)) = careless(said, unit.edition.language()) {
            let words = near(text, at);
            let [open, close] = quotes::of(unit.edition.tag).map_or(["“", "”"], |quotes| quotes.double);
            let message = Message::new(message).with("words", words.trim());
            let message = message.with("open", open.trim()).with("close", close.trim());
            told.at("LOC-21", unit.place_of(words), &unit.path(), message);
            return;
        }
    }
    // Spaces at the end of a line reach nobody, but an editor shows them as a change.
    let tree = &unit.found.volume.tree;
    let texts = unit.texts();
    let (Some(first), Some(last)) = (texts.first(), texts.last()) else { return };
    let end = tree.range(last).end;
    let end = tree.text[end..].find('\n').map_or(tree.text.len(), |length| end + length);
    let Some(lines) = tree.text.get(tree.range(first).start..end) else { return };
    if let Some(line) = lines.lines().find(|line| line.ends_with([' ', '\t']) && !line.trim().is_empty()) {
        let at = unit.span(&line[line.trim_end().len()..]);
        told.at("LOC-21", at, &unit.path(), Message::new("LOC-21-end").with("words", line.trim()));
    }
}

/// What is careless in a text, and where.
fn careless(said: &Said, language: &str) -> Option<(&'static str, usize)> {
    let plain = said.plain.as_str();
    let bytes = plain.as_bytes();
    let mut found = None;
    for (at, byte) in bytes.iter().enumerate() {
        let next = bytes.get(at + 1).copied().unwrap_or(b'\n');
        let wrong = match byte {
            // Behind a number they may stand for feet and inches, or minutes and seconds.
            b'"' | b'\'' if !next.is_ascii_alphabetic() && at > 0 && bytes[at - 1].is_ascii_digit() => continue,
            b'"' => "LOC-21-quotes",
            b'\'' => "LOC-21-apostrophe",
            b'.' if bytes[at..].starts_with(b"...") => "LOC-21-dots",
            b'-' if next == b'-' && bytes.get(at + 2).is_none_or(|after| !after.is_ascii_alphabetic()) => {
                "LOC-21-dashes"
            }
            b' ' if next == b' '
                && !plain[..at].trim_end_matches(' ').is_empty()
                && !plain[..at].trim_end_matches(' ').ends_with('\n') =>
            {
                "LOC-21-spaces"
            }
            b' ' if is_stray(bytes, at) && language != "fr" => "LOC-21-before",
            _ => continue,
        };
        found = Some((wrong, at));
        break;
    }
    found
}

/// Whether a space stands before a sign that ends something.
fn is_stray(bytes: &[u8], at: usize) -> bool {
    let after = bytes.get(at + 2).copied().unwrap_or(b' ');
    at > 0
        && bytes.get(at + 1).is_some_and(|sign| matches!(sign, b'.' | b',' | b';' | b':' | b'!' | b'?'))
        && matches!(after, b' ' | b'\n' | b'*' | b')')
}

/// A few words around a place, without variables: they stand so in the file.
fn near(text: &str, at: usize) -> &str {
    let stop = |c: char| matches!(c, '\n' | '{' | '}' | '`') || c == PRINTED || c == HIDDEN;
    let from = text[..at].char_indices().rev().take_while(|(_, c)| !stop(*c)).take(14).last().map_or(at, |(at, _)| at);
    let to = text[at..]
        .char_indices()
        .take_while(|(_, c)| !stop(*c))
        .take(16)
        .last()
        .map_or(at, |(to, c)| at + to + c.len_utf8());
    &text[from..to]
}
