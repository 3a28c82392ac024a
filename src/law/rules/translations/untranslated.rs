//! A text that stands in the other language, as a whole or in part.

use super::pairs;
use crate::law::found::Found;
use crate::law::reading::{is_any, sentences, words};
use crate::law::rules::Facts;
use std::ops::Range;

/// Dutch words that are no English words and stand in no name of an act or a body.
#[rustfmt::skip]
pub(crate) const DUTCH: &[&str] = &[
    "wij", "uw", "niet", "worden", "wordt", "kunt", "kunnen", "geen", "omdat", "deze", "ook", "hebben", "heeft",
    "krijgt", "moeten", "zodat", "alleen", "gegevens", "wanneer", "graag", "je", "jouw", "ons", "onze", "bellen",
    "bezwaar", "maken", "vragen", "vraagt", "bij", "een", "naar", "zijn", "bewaren", "geven", "delen", "sturen", "wilt",
    "hebt", "klacht", "toestemming",
];

/// English words that are no Dutch words, and that Dutch seldom borrows.
pub(crate) const ENGLISH: &[&str] = &[
    "the", "your", "you", "our", "keep", "this", "these", "which", "with", "have", "because", "must", "cannot", "are",
    "their", "they", "about", "shall", "should", "when",
];

pub(super) fn untranslated(facts: &Facts<'_>, found: &mut Found) {
    let (dutch, english) = (facts.saying("XL-06-dutch"), facts.saying("XL-06-english"));
    for pair in pairs(facts) {
        let (nl, en) = (pair.nl, pair.en);
        if nl.words.trim() == en.words.trim() {
            if is_more_than_a_name(nl.words) {
                found.words(en, 0..en.words.len()).variant("-same");
            }
            continue;
        }
        if english[pair.numbers.0]
            && let Some(range) = foreign(nl.words, ENGLISH)
        {
            found.words(nl, range).variant("-english");
        }
        if dutch[pair.numbers.1]
            && let Some(range) = foreign(en.words, DUTCH)
        {
            found.words(en, range);
        }
    }
}

/// Names have capitals, and names of acts begin as such.
fn is_more_than_a_name(text: &str) -> bool {
    let all: Vec<&str> = words(text).map(|(_, word)| word).collect();
    let act = ["Wet", "Besluit", "Regeling", "Uitvoeringswet", "Richtlijn", "Vereniging", "Nederlandse"];
    let small = all.iter().filter(|word| word.chars().all(char::is_lowercase) && word.chars().count() > 2).count();
    all.len() >= 4 && small >= 3 && !all.first().is_some_and(|first| act.contains(first))
}

/// From the first to the last of these words in the first sentence with two of them.
fn foreign(text: &str, known: &[&str]) -> Option<Range<usize>> {
    sentences(text).into_iter().find_map(|sentence| {
        let within = &text[sentence.clone()];
        let said = |(at, word): &(usize, &str)| is_any(word, known) && !is_name(within, *at, word);
        let all: Vec<_> = words(within).filter(said).collect();
        let [(first, _), .., (last, word)] = all.as_slice() else { return None };
        Some(sentence.start + first..sentence.start + last + word.len())
    })
}

/// Whether a word of a sentence is part of a name or quoted: a capital after the first word, or quotes around it.
fn is_name(sentence: &str, at: usize, word: &str) -> bool {
    let before = &sentence[..at];
    let count = |mark| before.matches(mark).count();
    let quoted = count('“') > count('”') || count('‘') > count('’') || count('"') % 2 == 1;
    quoted || (at > 0 && word.starts_with(char::is_uppercase))
}
