//! A template in tags: as far as it takes to know which names they ask for. What is no template, its parser has refused
//! before.

use std::ops::Range;

/// What stands between `{{` and `}}`, or between `{%` and `%}`.
#[derive(Debug)]
pub(super) struct Tag<'a> {
    /// Whether it is of the second kind.
    pub(super) does: bool,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// A piece of a tag.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    pub(super) kind: Kind<'a>,
    /// Where it stands in the template.
    pub(super) range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Word(&'a str),
    /// What stands between quotation marks.
    Text(&'a str),
    Number,
    Sign(&'a str),
}

impl<'a> Piece<'a> {
    pub(super) fn is(&self, sign: &str) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(super) fn word(&self) -> Option<&'a str> {
        if let Kind::Word(word) = self.kind { Some(word) } else { None }
    }
}

impl<'a> Tag<'a> {
    /// What the tag does, as `for`.
    pub(super) fn does(&self) -> Option<&'a str> {
        self.pieces.first().filter(|_| self.does)?.word()
    }
}

/// The longer signs; all others are of one character.
const SIGNS: [&str; 10] = ["...", "==", "!=", ">=", "<=", "</", "//", "**", "?.", "?["];

/// The tags of a template, in order.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags: Vec<Tag<'_>> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|found| at + found) {
        at = start + 1;
        let (end, does) = match text.as_bytes().get(at) {
            Some(b'#') => {
                at = text[at..].find("#}").map_or(text.len(), |found| at + found + 2);
                continue;
            }
            Some(b'{') => ("}}", false),
            Some(b'%') => ("%}", true),
            _ => continue,
        };
        let mut tag = Tag { does, pieces: Vec::new() };
        // A hyphen takes the space before or after the tag away.
        let hyphen = usize::from(text.as_bytes().get(at + 1) == Some(&b'-'));
        at = read(text, at + 1 + hyphen, end, &mut tag.pieces);
        if tag.does() == Some("raw") {
            at = after_raw(text, at);
        }
        tags.push(tag);
    }
    tags
}

/// Where the tag ends that closes `{% raw %}`: what stands before it is no template.
fn after_raw(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(start) = text[at..].find("{%").map(|found| at + found) {
        at = start + 2;
        let inner = text[at..].trim_start_matches('-').trim_start();
        if inner.starts_with("endraw") {
            return text[at..].find("%}").map_or(text.len(), |found| at + found + 2);
        }
    }
    text.len()
}

/// Reads pieces up to the end of a tag, and says where that is.
fn read<'a>(text: &'a str, from: usize, end: &str, pieces: &mut Vec<Piece<'a>>) -> usize {
    let mut at = from;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if let Some(length) =
            [0, 1].into_iter().find(|&from| rest.get(from..).is_some_and(|rest| rest.starts_with(end)))
            && (length == 0 || c == '-')
        {
            return at + length + end.len();
        }
        let (kind, length) = match c {
            '"' | '\'' | '`' => {
                let length = quoted(rest);
                (Some(Kind::Text(rest.get(1..length.saturating_sub(1)).unwrap_or_default())), length)
            }
            c if c.is_ascii_digit() => {
                (Some(Kind::Number), rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()))
            }
            c if c.is_ascii_alphabetic() || c == '_' => {
                let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
                (Some(Kind::Word(&rest[..length])), length)
            }
            c if c.is_ascii_punctuation() => {
                let length = SIGNS.iter().find(|sign| rest.starts_with(**sign)).map_or(1, |sign| sign.len());
                (Some(Kind::Sign(&rest[..length])), length)
            }
            c => (None, c.len_utf8()),
        };
        pieces.extend(kind.map(|kind| Piece { kind, range: at..at + length }));
        at += length;
    }
    at
}

/// How long a text is, with its quotation marks.
fn quoted(text: &str) -> usize {
    let mark = text.as_bytes()[0];
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            byte if byte == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}
