//! LOC-25: what is denied.

use super::super::Told;
use super::super::unit::{Pair, Unit};
use super::lexicon::Class;
use super::said::Said;
use super::tell;
use crate::finding::Message;
use std::ops::Range;

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let known = |language: &str| Class::of_language(language).is_some();
    if !known(unit.edition.language()) || !unit.source_language().is_some_and(known) {
        return;
    }
    for pair in unit.pairs() {
        if let Some((kind, side, words)) = differs(pair) {
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
fn differs(pair: Pair<'_>) -> Option<(&'static str, bool, Range<usize>)> {
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
        let (ours, theirs) = (Denial::read(pair.said, &here), Denial::read(pair.origin, &there));
        if ours.surely > theirs.surely + theirs.perhaps {
            return Some(("LOC-25-added", true, ours.place));
        }
        (theirs.surely > ours.surely + ours.perhaps).then_some(("LOC-25-missing", false, theirs.place))
    })
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
            if word.class.is(Class::NOT) {
                denial.surely += 1;
                denial.place = word.start..word.end;
            } else if word.class.is(Class::PERHAPS_NOT) {
                denial.perhaps += 1;
            }
        }
        denial
    }
}
