//! Wording that a rule looks for in the clinic's own texts, per language.
//!
//! A phrase matches whole words, in any case. ` … ` stands for anything in between within one sentence; a `*` at the end
//! of a part for any end of the word: `verbeter*`. Between square brackets stand alternatives: `[alleen|uitsluitend]`.
//!
//! What decides whether words are meant as they sound, as "unless" or "not", is no phrase of a rule: it stands in lists
//! apart, and is looked for only around the words of a phrase.

mod en;
pub(crate) mod filler;
mod nl;

use crate::policy::Text;
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// The phrases of one rule in one language.
pub(crate) type Phrases = (&'static str, &'static [&'static str]);

/// Words in a text that a rule may object to.
#[derive(Debug)]
pub(crate) struct Hit {
    /// The rule whose phrase it is.
    pub(crate) rule: &'static str,
    /// Which text, by its number.
    pub(crate) text: usize,
    /// Which words of it, as bytes.
    pub(crate) words: Range<usize>,
}

/// The phrases of one language, ready to search.
struct Search {
    phrases: Vec<(&'static str, Vec<String>)>,
    first: AhoCorasick,
}

/// Every phrase in these texts, in the order of the texts; of several at one place the longest of each rule.
pub(crate) fn search(texts: &[Text<'_>]) -> Vec<Hit> {
    static NL: OnceLock<Option<Search>> = OnceLock::new();
    static EN: OnceLock<Option<Search>> = OnceLock::new();
    let mut hits: Vec<Hit> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let search = match text.language {
            "nl" => NL.get_or_init(|| Search::new(nl::ALL)),
            "en" => EN.get_or_init(|| Search::new(en::ALL)),
            _ => continue,
        };
        let Some(search) = search else { continue };
        let mut last: HashMap<&str, usize> = HashMap::new();
        for found in search.first.find_overlapping_iter(text.words) {
            let (rule, parts) = &search.phrases[found.pattern().as_usize()];
            let Some(words) = whole(text.words, found.start(), parts) else { continue };
            // Within a text, only the last hit of a rule can overlap with the next.
            match last.get(rule).map(|at| &mut hits[*at].words).filter(|known| overlap(known, &words)) {
                Some(known) if known.len() < words.len() => *known = words,
                Some(_) => {}
                None => {
                    last.insert(*rule, hits.len());
                    hits.push(Hit { rule, text: index, words });
                }
            }
        }
    }
    hits
}

/// Whether some words of a list stand in a text; such words are of one part.
pub(crate) fn says(list: &str, language: &str, text: &str) -> bool {
    let lists = match language {
        "nl" => nl::AROUND,
        "en" => en::AROUND,
        _ => return false,
    };
    let words = lists.iter().filter(|(name, _)| *name == list).flat_map(|(_, words)| *words);
    words.into_iter().any(|part| part_in(text, part, false).is_some())
}

impl Search {
    fn new(tables: &[&'static [Phrases]]) -> Option<Self> {
        let mut phrases = Vec::new();
        for (rule, wordings) in tables.iter().copied().flatten() {
            for wording in wordings.iter().flat_map(|wording| alternatives(wording)) {
                let parts: Vec<String> = wording.split('…').map(|part| part.trim().to_owned()).collect();
                phrases.push((*rule, parts));
            }
        }
        let first = phrases.iter().map(|(_, parts)| parts[0].trim_end_matches('*'));
        let first = AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::Standard).build(first);
        Some(Self { first: first.ok()?, phrases })
    }
}

/// Every wording that a phrase with alternatives stands for.
fn alternatives(phrase: &str) -> Vec<String> {
    let Some((before, (choice, after))) =
        phrase.split_once('[').and_then(|(before, rest)| Some((before, rest.split_once(']')?)))
    else {
        return vec![phrase.to_owned()];
    };
    let rest = alternatives(after);
    choice.split('|').flat_map(|one| rest.iter().map(move |rest| format!("{before}{one}{rest}"))).collect()
}

/// The words from the beginning of the first part to the end of the last, all in one sentence.
fn whole(text: &str, start: usize, parts: &[impl AsRef<str>]) -> Option<Range<usize>> {
    if text[..start].ends_with(char::is_alphanumeric) {
        return None;
    }
    let end = end_of_sentence(text, start);
    let mut at = start;
    for (index, part) in parts.iter().enumerate() {
        let (place, length) = part_in(&text[at..end], part.as_ref(), index == 0)?;
        at += place + length;
    }
    Some(start..at)
}

/// Where a part stands as whole words, and how long it is there.
pub(super) fn part_in(text: &str, part: &str, only_here: bool) -> Option<(usize, usize)> {
    let stem = part.trim_end_matches('*');
    let mut from = 0;
    loop {
        let at = from + find(&text[from..], stem)?;
        let open = stem.len() < part.len();
        let rest = &text[at + stem.len()..];
        let tail = if open { rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()) } else { 0 };
        let bounded = open || !rest.starts_with(char::is_alphanumeric) || !stem.ends_with(char::is_alphanumeric);
        let fresh = at == 0 || !text[..at].ends_with(char::is_alphanumeric);
        if bounded && fresh {
            return Some((at, stem.len() + tail));
        }
        if only_here {
            return None;
        }
        from = at + text[at..].chars().next().map_or(1, char::len_utf8);
    }
}

/// Like `str::find`, in any case of the letters of ASCII.
fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    text.windows(part.len().max(1)).position(|window| window.eq_ignore_ascii_case(part))
}

/// The sentence around words of a text.
pub(crate) fn sentence(text: &str, words: &Range<usize>) -> Range<usize> {
    let mut start = (0..=words.start.saturating_sub(LONGEST)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    loop {
        let end = end_of_sentence(text, start);
        if words.start <= end {
            return start..end.max(words.end);
        }
        start = end + text[end..].chars().next().map_or(1, char::len_utf8);
    }
}

/// A sentence is searched no further than this many bytes: what is longer was not written for people.
const LONGEST: usize = 1000;

/// Where a sentence ends: at a sign that ends one, or at the end of a line. After an abbreviation a sentence goes on with
/// a small letter.
fn end_of_sentence(text: &str, from: usize) -> usize {
    let far = (from + LONGEST..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let rest = &text[from..];
    let mut ends = text[from..far].char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '\n'));
    let is_end = |(at, c): &(usize, char)| {
        let after = &rest[at + 1..];
        let goes_on = || *c == '.' && after.trim_start_matches(' ').starts_with(char::is_lowercase);
        *c == '\n' || (after.chars().next().is_none_or(char::is_whitespace) && !goes_on())
    };
    ends.find(is_end).map_or(far, |(at, _)| from + at)
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_whole_words_of_one_sentence() {
        let parts = ["nooit", "derd*"];
        assert_eq!(whole("Wij delen nooit iets met derden.", 10, &parts), Some(10..31));
        assert_eq!(whole("nooit. Wij delen met derden", 0, &parts), None);
        assert_eq!(whole("nooiter met derden", 0, &parts), None);
        assert_eq!(whole("telefoontje", 9, &["je"]), None);
        assert_eq!(part_in("a b.v. c", "b.v.", false), Some((2, 4)));
        assert!(says("REC-02-limit", "nl", "Alleen dan") && !says("REC-02-limit", "en", "Alleen dan"));
        assert_eq!(end_of_sentence("Huis B.V. in Zee. En zo.", 0), 16);
        assert_eq!(sentence("Een. Twee van 2.5 cm.\nDrie", &(9..12)), 4..20);
    }

    #[test]
    fn alternatives_are_all_tried() {
        assert_eq!(alternatives("[a|b] c [d|e]"), ["a c d", "a c e", "b c d", "b c e"]);
        assert_eq!(alternatives("plain"), ["plain"]);
    }
}
