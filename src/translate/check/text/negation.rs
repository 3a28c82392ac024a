//! LOC-25: what is denied.

use super::super::Told;
use super::super::unit::{Pair, Unit};
use super::lexicon::Class;
use super::said::{PRINTED, Said, Word};
use super::tell;
use crate::finding::Message;
use std::ops::Range;

/// Languages that deny one thing with two words. How often is no sign there, only whether.
const IN_TWO_PARTS: &[&str] = &["fr", "pl", "ru", "uk", "es", "it", "pt", "ca", "af"];

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let known = |language: &str| Class::of_language(language).is_some();
    if !known(unit.edition.language()) || !unit.source_language().is_some_and(known) {
        return;
    }
    let in_two = [Some(unit.edition.language()), unit.source_language()];
    let in_two = in_two.into_iter().flatten().any(|language| IN_TWO_PARTS.contains(&language));
    for pair in unit.pairs() {
        if let Some((kind, side, words)) = differs(pair, in_two) {
            let message = Message::new(kind).with("expected", if side { "" } else { &pair.source[words.clone()] });
            if side {
                tell(unit, told, "LOC-25", &pair.text[words], message);
            } else {
                told.at("LOC-25", unit.place(), &unit.path(), message.with("words", ""));
            }
            return;
        }
    }
}

/// A negation more on one side: here (`true`) or in the source. Sentence by sentence where there are as many.
fn differs(pair: Pair<'_>, in_two: bool) -> Option<(&'static str, bool, Range<usize>)> {
    let denies = Class::NOT;
    if !pair.said.classes.is(denies) && !pair.origin.classes.is(denies) {
        return None;
    }
    let parts: Vec<(Range<usize>, Range<usize>)> = if pair.said.sentences.len() == pair.origin.sentences.len() {
        let both = pair.said.sentences.iter().zip(&pair.origin.sentences);
        both.map(|(here, there)| (here.words.clone(), there.words.clone())).collect()
    } else {
        vec![(0..pair.said.words.len(), 0..pair.origin.words.len())]
    };
    parts.into_iter().find_map(|(here, there)| {
        let (mut ours, mut theirs) = (Denial::read(pair.said, &here), Denial::read(pair.origin, &there));
        if in_two {
            (ours.surely, theirs.surely) = (ours.surely.min(1), theirs.surely.min(1));
        }
        if ours.surely > theirs.surely + theirs.perhaps {
            return Some(("LOC-25-added", true, ours.place));
        }
        (theirs.surely > ours.surely + ours.perhaps).then_some(("LOC-25-missing", false, theirs.place))
    })
}

/// `no. 5` is a number, not a denial.
fn is_number_sign(said: &Said, word: &Word) -> bool {
    let after = said.plain[word.end..].strip_prefix('.').map(str::trim_start);
    said.word(word).eq_ignore_ascii_case("no")
        && after.is_some_and(|after| after.starts_with(|c: char| c == PRINTED || c.is_ascii_digit()))
}

/// How often some words deny.
struct Denial {
    surely: usize,
    perhaps: usize,
    /// The last word that does so.
    place: Range<usize>,
}

impl Denial {
    fn read(said: &Said, words: &Range<usize>) -> Self {
        let mut denial = Self { surely: 0, perhaps: 0, place: 0..0 };
        for word in said.words[words.clone()].iter().filter(|word| !word.quoted) {
            if word.class.is(Class::NOT) && !is_number_sign(said, word) {
                denial.surely += 1;
                denial.place = word.start..word.end;
            } else if word.class.is(Class::PERHAPS_NOT) {
                denial.perhaps += 1;
            }
        }
        denial
    }
}
