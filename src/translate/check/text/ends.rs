//! LOC-22: how a message begins and ends.

use super::super::Told;
use super::super::unit::Unit;
use super::said::{HIDDEN, PRINTED, Said};
use crate::finding::Message;

/// Languages that write their nouns with a capital.
const CAPITAL_NOUNS: &[&str] = &["de", "lb", "gsw"];

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let latin_case = |tag: &str| !CAPITAL_NOUNS.contains(&tag);
    let comparable = latin_case(unit.edition.language()) && unit.source_language().is_some_and(latin_case);
    for pair in unit.pairs() {
        let (here, there) = (end(&pair.said.plain), end(&pair.origin.plain));
        if here != there {
            let sign = |sign: Option<char>| sign.map(String::from).unwrap_or_default();
            let kind = match (here, there) {
                (None, _) => "LOC-22-end-missing",
                (_, None) => "LOC-22-end-added",
                _ => "LOC-22-end-differs",
            };
            let message = Message::new(kind).with("found", sign(here)).with("expected", sign(there));
            told.at("LOC-22", unit.place(), &unit.path(), message);
            return;
        }
        let (Some(here), Some(there)) = (beginning(pair.said), beginning(pair.origin)) else { continue };
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let has_case = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_lowercase());
        if !has_case(here) || !has_case(there) {
            continue;
        }
        // `the Netherlands` begins with an article where `Nederland` has none; a sentence has a capital all the same.
        let is_article = |word: &str| ARTICLES.iter().any(|article| word.eq_ignore_ascii_case(article));
        let article = is_article(here) != is_article(there) && end(&pair.said.plain).is_none();
        if comparable && capital(here) != capital(there) && !article && !is_name(here) && !is_name(there) {
            let kind = if capital(here) { "LOC-22-small" } else { "LOC-22-capital" };
            let message = Message::new(kind).with("words", here).with("expected", there);
            told.at("LOC-22", unit.place_of(here), &unit.path(), message);
            return;
        }
    }
}

/// The sign at the end of a text, behind which strong words, quotes and parentheses may close.
fn end(plain: &str) -> Option<char> {
    let text = plain.trim_end_matches(['*', '”', '’', '»', ')', ' ', '\n', '\u{a0}']);
    // The other languages' own signs count as these.
    let sign = match text.chars().next_back()? {
        '。' => '.',
        '？' | '؟' | ';' if text.ends_with(['？', '؟', ';']) => '?',
        sign => sign,
    };
    matches!(sign, '.' | '?' | '!' | ':' | ',' | '…').then_some(sign)
}

/// The word with which a text begins; none where it begins with a variable, with code or with a number.
fn beginning(said: &Said) -> Option<&str> {
    let text = said.plain.trim_start_matches(['*', '“', '‘', '„', '(', '[', '«', ' ', '\n']);
    if text.starts_with([PRINTED, HIDDEN]) {
        return None;
    }
    let word = said.words.first()?;
    let word = said.word(word);
    (text.starts_with(word) && word.starts_with(char::is_alphabetic)).then_some(word)
}

/// Abbreviations, the English “I”, and words that English writes with a capital anywhere.
fn is_name(word: &str) -> bool {
    let single = word.find('-').unwrap_or(word.len()) == 1;
    let abbreviation = single || word.chars().skip(1).any(char::is_uppercase);
    abbreviation || ENGLISH_CAPITALS.contains(&word)
}

/// Articles.
const ARTICLES: &[&str] = &["the", "a", "an", "de", "het", "een", "le", "la", "les", "un", "une"];

const ENGLISH_CAPITALS: &[&str] = &[
    "Dutch",
    "Belgian",
    "European",
    "English",
    "French",
    "German",
    "Flemish",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
