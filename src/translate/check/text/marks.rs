//! LOC-17 and LOC-18: strong words, code and links; no HTML.

use super::super::Told;
use super::super::unit::Unit;
use super::said::{HIDDEN, Said};
use super::{difference, first, parts, tell, tell_difference};
use crate::finding::Message;
use crate::law::reading::words;
use memchr::{memchr2_iter, memmem};

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for (text, said) in unit.readings_said() {
        if let Some((message, words)) = foreign_html(unit, text, said).or_else(|| wrong(text, said)) {
            tell(unit, told, "LOC-18", words, Message::new(message));
            return;
        }
    }
}

/// HTML in a text. A project of others may have some: there what the source has too is none of ours to judge.
fn foreign_html<'t>(unit: &Unit<'_, '_>, text: &'t str, said: &'t Said) -> Option<(&'static str, &'t str)> {
    let there = |tag: &str| match &unit.source {
        _ if unit.desk.ours || tag.contains("script") => false,
        Some(source) => source.readings.iter().any(|reading| reading.text.contains(tag)),
        None => true,
    };
    // Of a tag its name counts: what the rest says may be words for people.
    let name = |tag: &'t str| tag.find(|c: char| c.is_whitespace() || c == '>').map_or(tag, |end| &tag[..end]);
    let tags = said.tags.iter().map(|range| &text[range.clone()]);
    let mut tags = tags.filter(|tag| !there(name(tag)));
    tags.next().or_else(|| signs(&said.plain, text).find(|sign| !there(sign))).map(|words| ("LOC-18-html", words))
}

/// Signs that are written as HTML: `&nbsp;`, and a tag that does not end.
fn signs<'t>(plain: &'t str, text: &'t str) -> impl Iterator<Item = &'t str> {
    memchr2_iter(b'&', b'<', plain.as_bytes()).filter_map(move |at| {
        let rest = &plain[at + 1..];
        if plain[at..].starts_with('<') {
            let name = rest.trim_start_matches('/');
            return name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!').then_some(&text[at..plain.len()]);
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
        (end > 0 && rest[end..].starts_with(';')).then(|| &text[at..=at + 1 + end])
    })
}

/// Where strong words begin or end with a space: then the page shows the asterisks.
fn spaced_strong(plain: &str, marks: &[usize]) -> Option<usize> {
    let pairs = marks.chunks_exact(2).map(|pair| (pair[0], pair[1]));
    let mut wrong = pairs.filter(|(open, close)| {
        let inner = plain.get(open + 2..*close).unwrap_or_default();
        inner.starts_with([' ', '\n']) || inner.ends_with([' ', '\n'])
    });
    wrong.next().map(|(open, _)| open)
}

/// What is half or forbidden in a text, and the words at fault.
fn wrong<'t>(text: &'t str, said: &Said) -> Option<(&'static str, &'t str)> {
    let plain = &said.plain;
    if plain.contains('`') {
        return Some(("LOC-18-code", "`"));
    }
    let marks: Vec<usize> = memmem::find_iter(plain.as_bytes(), "**").collect();
    if marks.len() % 2 == 1 {
        return Some(("LOC-18-strong", "**"));
    }
    if let Some(at) = spaced_strong(plain, &marks) {
        let end = plain[at + 2..].find("**").map_or(plain.len(), |length| at + length + 4);
        return Some(("LOC-18-strong-spaces", &text[at..end]));
    }
    let at = half_link(plain)?;
    Some(("LOC-18-link", text[at..].split_whitespace().next().unwrap_or_default()))
}

/// Where a link has words without a target, a target without words, or something between the two.
fn half_link(plain: &str) -> Option<usize> {
    let unclosed = plain.find("](");
    let loose = || plain.find("(#");
    let apart = || plain.find("] (http");
    let unopened = || {
        let opened = |before: &str| before.matches('[').count() > before.matches(']').count();
        plain.match_indices(LINKED).map(|(at, _)| at).find(|at| !opened(&plain[..*at]))
    };
    unclosed.or_else(loose).or_else(apart).or_else(unopened)
}

/// How a link ends in the plain text: its target is blotted out.
const LINKED: &str = "]\u{2}";

/// Strong words and code as in the source.
pub(super) fn compare(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for pair in unit.pairs() {
        let strong = |said: &Said| memmem::find_iter(said.plain.as_bytes(), "**").count() / 2;
        let (here, there) = (strong(pair.said), strong(pair.origin));
        if here != there {
            let message =
                Message::new("LOC-17-strong").with("found", here.to_string()).with("expected", there.to_string());
            told.at("LOC-17", unit.place(), &unit.path(), message);
            return;
        }
        let (here, there) = (parts(pair.text, &pair.said.codes), parts(pair.source, &pair.origin.codes));
        if here == there {
            continue;
        }
        let (only, mut lacking) = difference(&here, &there);
        let only: Vec<&str> = only
            .into_iter()
            .filter(|here| match lacking.iter().position(|there| are_examples(here, there)) {
                Some(at) => {
                    lacking.remove(at);
                    false
                }
                None => true,
            })
            .collect();
        if !only.is_empty() || !lacking.is_empty() {
            tell_difference(unit, told, "LOC-17", "code", (first(&only), first(&lacking)));
            return;
        }
    }
}

/// Whether both are an example of words for people, which each language gives in its own.
fn are_examples(here: &str, there: &str) -> bool {
    let shows_words =
        |code: &str| !code.contains(['"', '_', HIDDEN]) && (code.contains([' ', '*', '(']) || code.contains("{$"));
    let digits = |code: &str| code.chars().filter(char::is_ascii_digit).collect::<String>();
    let (a, b): (Vec<&str>, Vec<&str>) =
        (words(here).map(|(_, word)| word).collect(), words(there).map(|(_, word)| word).collect());
    let shared = a.iter().filter(|word| b.contains(word) && !word.starts_with(|c: char| c.is_ascii_digit())).count();
    shows_words(here) && shows_words(there) && digits(here) == digits(there) && 2 * shared <= a.len().max(b.len())
}
