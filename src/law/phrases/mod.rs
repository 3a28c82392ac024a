//! Wording that a rule looks for in the clinic's own texts, per language.
//!
//! A phrase matches whole words, in any case. ` … ` stands for anything in between within one sentence; a `*` at the end
//! of a part for any end of the word: `verbeter*`. Between square brackets stand alternatives: `[alleen|uitsluitend]`.
//!
//! What decides whether words are meant as they sound, as "unless" or "not", is no phrase of a rule: it stands in lists
//! apart, and is looked for only around the words of a phrase.

mod en;
pub(crate) mod filler;
mod informal;
mod nl;

use super::rules::{self, minors, translations};
use super::senses::{self, Sense};
use super::{authority, glossary, numbers, placeholders};
use crate::policy::Text;
use crate::policy::terms::{FormOfAddress, Jurisdiction};
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

/// The phrases of one language, found by their first letters.
struct Search {
    phrases: Vec<(&'static str, &'static str)>,
    /// For each slot, where its phrases begin in `order`.
    slots: Vec<u32>,
    order: Vec<Candidate>,
}

/// A phrase that may begin here: its number, and its first eight letters to tell quickly that it does not.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    number: u32,
    letters: u64,
    mask: u64,
}

/// Every phrase in these texts, which address the reader like this; of several at one place the longest of each rule. In
/// the order of rules, texts, places.
pub(crate) fn search(texts: &[Text<'_>], address: FormOfAddress) -> Vec<Hit> {
    static NL: OnceLock<Search> = OnceLock::new();
    static NL_INFORMAL: OnceLock<Search> = OnceLock::new();
    static EN: OnceLock<Search> = OnceLock::new();
    let mut hits: Vec<Hit> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let search = match text.language {
            "nl" if address == FormOfAddress::Informal => {
                let dutch = || all("nl", nl::ALL);
                NL_INFORMAL.get_or_init(|| Search::new(dutch().chain(informal::all(dutch()))))
            }
            "nl" => NL.get_or_init(|| Search::new(all("nl", nl::ALL))),
            "en" => EN.get_or_init(|| Search::new(all("en", en::ALL))),
            _ => continue,
        };
        search.text(text.words, |rule, words| hits.push(Hit { rule, text: index, words }));
    }
    hits.sort_by(|a, b| {
        let key = |hit: &Hit| (hit.rule, hit.text, hit.words.start);
        key(a).cmp(&key(b))
    });
    let mut longest: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        match longest.last_mut() {
            Some(last) if last.rule == hit.rule && last.text == hit.text && overlap(&last.words, &hit.words) => {
                if last.words.len() < hit.words.len() {
                    last.words = hit.words;
                }
            }
            _ => longest.push(hit),
        }
    }
    longest
}

/// The phrases of the tables, and words that a rule needs before it looks closer.
fn all(
    language: &'static str,
    tables: &'static [&'static [Phrases]],
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let words = [
        ("XL-09-strictly", translations::STRICTLY),
        ("XL-09-can", translations::CAN),
        ("MIN-parents", minors::PARENTS),
        ("CMP-names", authority::of(Jurisdiction::Nl).names),
        ("CMP-names", authority::of(Jurisdiction::Be).names),
        ("CMP-names", authority::NO_COMPLAINT),
        ("CMP-former", authority::FORMER),
        ("FRM-05-signs", placeholders::SIGNS),
        ("CMP-dispute-body", senses::words(language, Sense::DisputeBody)),
    ];
    let short = glossary::ABBREVIATIONS.iter().map(|one| ("LANG-07-short", std::slice::from_ref(&one.short)));
    let units = numbers::units().map(|names| ("XL-02-units", names));
    let people = rules::language::people_of(language).iter().map(|group| ("LANG-05-people", *group));
    let foreign = match language {
        "nl" => ("XL-06-english", translations::ENGLISH),
        _ => ("XL-06-dutch", translations::DUTCH),
    };
    tables
        .iter()
        .copied()
        .flatten()
        .copied()
        .chain(words)
        .chain(short)
        .chain(units)
        .chain(people)
        .chain([foreign])
        .chain(glossary::wrong_terms(language))
        .flat_map(|(rule, phrases)| phrases.iter().map(move |phrase| (rule, *phrase)))
}

/// How many slots the first letters of phrases fall into.
const SLOTS: usize = 4096;

/// The slot of up to three first bytes; fewer bytes have slots of their own.
fn slot(first: &[u8]) -> usize {
    let number = first.iter().take(3).fold(0, |number, byte| number * 67 + usize::from(byte.to_ascii_lowercase()) + 1);
    number % SLOTS
}

impl Search {
    fn new(all: impl Iterator<Item = (&'static str, &'static str)>) -> Self {
        let phrases: Vec<_> = all.collect();
        let mut placed: Vec<(usize, Candidate)> = Vec::with_capacity(phrases.len() * 2);
        for (number, (_, phrase)) in (0_u32..).zip(&phrases) {
            each_beginning(phrase, &mut |first| {
                let mask = u64::MAX.checked_shl(64 - 8 * u32::try_from(first.len().min(8)).unwrap_or(0)).unwrap_or(0);
                placed.push((slot(first), Candidate { number, letters: letters(first) & mask, mask }));
            });
        }
        // Sorted by counting: there are thousands, and a command starts with this.
        let mut slots = vec![0_u32; SLOTS + 1];
        for (slot, _) in &placed {
            slots[*slot + 1] += 1;
        }
        for slot in 0..SLOTS {
            slots[slot + 1] += slots[slot];
        }
        let mut next = slots.clone();
        let mut order = vec![Candidate { number: 0, letters: 0, mask: 0 }; placed.len()];
        for (slot, candidate) in placed {
            order[next[slot] as usize] = candidate;
            next[slot] += 1;
        }
        Self { phrases, slots, order }
    }

    /// Tries the phrases at the beginning of every word.
    fn text(&self, text: &str, mut hit: impl FnMut(&'static str, Range<usize>)) {
        let bytes = text.as_bytes();
        let mut within = false;
        for (at, c) in text.char_indices() {
            let letter = c.is_alphanumeric();
            if letter && !within {
                let here = letters(&bytes[at..]);
                for length in 1..=3.min(bytes.len() - at) {
                    let slot = slot(&bytes[at..at + length]);
                    for candidate in &self.order[self.slots[slot] as usize..self.slots[slot + 1] as usize] {
                        let (rule, phrase) = self.phrases[candidate.number as usize];
                        if here & candidate.mask == candidate.letters
                            && let Some(end) = whole(text, at, phrase)
                        {
                            hit(rule, at..end);
                        }
                    }
                }
            }
            within = letter;
        }
    }
}

/// The first eight bytes in small letters, as a number.
fn letters(text: &[u8]) -> u64 {
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(text) {
        *to = from.to_ascii_lowercase();
    }
    u64::from_be_bytes(first)
}

/// The first letters of every wording that a phrase stands for.
fn each_beginning(phrase: &str, take: &mut impl FnMut(&[u8])) {
    let special = phrase.find(['[', '*', '…']).unwrap_or(phrase.len());
    let literal = &phrase.as_bytes()[..special];
    match phrase[special..].strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((choice, _)) if literal.is_empty() => choice.split('|').for_each(|one| each_beginning(one, take)),
        _ => take(literal.trim_ascii_end()),
    }
}

/// Whether some words of a list stand in a text; such words are of one part.
pub(crate) fn says(list: &str, language: &str, text: &str) -> bool {
    let lists = match language {
        "nl" => nl::AROUND,
        "en" => en::AROUND,
        _ => return false,
    };
    let words = || lists.iter().filter(|(name, _)| *name == list).flat_map(|(_, words)| *words);
    let said = |part: &str| part_in(text, part).is_some();
    let informally = |part: &&str| informal::informal(part).is_some_and(|part| said(&part));
    words().any(|part| said(part)) || (language == "nl" && informal::says_je(text) && words().any(informally))
}

/// The end of a phrase that begins here, all in one sentence.
fn whole(text: &str, start: usize, phrase: &str) -> Option<usize> {
    let mut parts = phrase.split('…');
    let mut at = start + matched(&text[start..], parts.next()?.trim())?;
    let Some(second) = parts.next() else { return Some(at) };
    let sentence = &text[..end_of_sentence(text, start)];
    for part in std::iter::once(second).chain(parts) {
        let (place, length) = part_in(sentence.get(at..)?, part.trim())?;
        at += place + length;
    }
    Some(at)
}

/// Where a part stands as whole words, and how long it is there.
pub(super) fn part_in(text: &str, part: &str) -> Option<(usize, usize)> {
    let fresh = |at: &usize| at == &0 || !text[..*at].ends_with(char::is_alphanumeric);
    let long = |at: usize| matched(&text[at..], part).map(|length| (at, length));
    match part.as_bytes().first() {
        Some(first) if first.is_ascii_alphabetic() => {
            let (small, capital) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
            memchr::memchr2_iter(small, capital, text.as_bytes()).filter(fresh).find_map(long)
        }
        _ => text.char_indices().map(|(at, _)| at).filter(fresh).find_map(long),
    }
}

/// How long a part is at the beginning of a text, in any case of the letters of ASCII; whole words only.
fn matched(text: &str, part: &str) -> Option<usize> {
    let special = part.find(['[', '*']).unwrap_or(part.len());
    let literal = &part[..special];
    let same = text.as_bytes().get(..special)?.eq_ignore_ascii_case(literal.as_bytes());
    if !same || !text.is_char_boundary(special) {
        return None;
    }
    let (here, rest) = (&text[special..], &part[special..]);
    if let Some(after) = rest.strip_prefix('*') {
        let open = here.find(|c: char| !c.is_alphanumeric()).unwrap_or(here.len());
        let more = if after.is_empty() { 0 } else { matched(&here[open..], after)? };
        return Some(special + open + more);
    }
    if let Some((choice, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let ends = choice.split('|').filter_map(|one| {
            let (stem, open) = one.strip_suffix('*').map_or((one, false), |stem| (stem, true));
            let fits = here.as_bytes().get(..stem.len())?.eq_ignore_ascii_case(stem.as_bytes());
            if !fits || !here.is_char_boundary(stem.len()) {
                return None;
            }
            let behind = &here[stem.len()..];
            let tail = if open { behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len()) } else { 0 };
            let more = if after.is_empty() && open { 0 } else { rest_of(behind, tail, stem, after)? };
            Some(special + stem.len() + tail + more)
        });
        return ends.max();
    }
    is_bounded(literal, here).then_some(special)
}

/// What follows an alternative: the rest of the part, or the end of a word.
fn rest_of(behind: &str, tail: usize, stem: &str, after: &str) -> Option<usize> {
    if after.is_empty() {
        return is_bounded(stem, behind).then_some(0);
    }
    matched(&behind[tail..], after)
}

/// Whether a word ends between these two.
fn is_bounded(before: &str, after: &str) -> bool {
    !(before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric))
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
        let at = |text: &str, start: usize, phrase: &str| whole(text, start, phrase).map(|end| start..end);
        assert_eq!(at("Wij delen nooit iets met derden.", 10, "nooit … derd*"), Some(10..31));
        assert_eq!(at("nooit. Wij delen met derden", 0, "nooit … derd*"), None);
        assert_eq!(at("nooiter met derden", 0, "nooit … derd*"), None);
        assert_eq!(part_in("a b.v. c", "b.v."), Some((2, 4)));
        assert_eq!(part_in("telefoontje", "je"), None);
        assert!(says("REC-02-limit", "nl", "Alleen dan") && !says("REC-02-limit", "en", "Alleen dan"));
        assert_eq!(end_of_sentence("Huis B.V. in Zee. En zo.", 0), 16);
        assert_eq!(sentence("Een. Twee van 2.5 cm.\nDrie", &(9..12)), 4..20);
    }

    #[test]
    fn alternatives_are_all_tried() {
        for (text, length) in [("b c e", Some(5)), ("a c d!", Some(5)), ("a c", None), ("a c dd", None)] {
            assert_eq!(matched(text, "[a|b] c [d|e]"), length, "{text}");
        }
        assert_eq!(matched("not sell or share", "not sell[, rent|] or share"), Some(17));
        assert_eq!(matched("websites zijn", "[site|web*] zijn"), Some(13));
        assert_eq!(matched("werkt", "[werk|werkt]"), Some(5));
    }

    #[test]
    fn of_several_wordings_the_longest_is_told() {
        let phrases = [("X", "nooit"), ("X", "nooit … derd*"), ("X", "[u|je] mag"), ("Y", "je")];
        let search = Search::new(phrases.into_iter());
        let mut hits = Vec::new();
        search.text("Je mag nooit naar derden.", |rule, words| hits.push((rule, words)));
        hits.sort_by_key(|(rule, words)| (*rule, words.start, words.end));
        assert_eq!(hits, [("X", 0..6), ("X", 7..12), ("X", 7..24), ("Y", 0..2)]);
    }
}
