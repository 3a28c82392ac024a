//! LOC-25: who does what. Where “we” becomes “you”, somebody else sells the data.

use super::super::Told;
use super::super::unit::Unit;
use super::lexicon::Class;
use super::said::Said;
use crate::finding::Message;
use std::ops::Range;

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let known = |language: &str| matches!(language, "nl" | "en");
    if !known(unit.edition.language()) || !unit.source_language().is_some_and(known) {
        return;
    }
    for pair in unit.pairs() {
        // Sentences can be told apart where there are as many of them.
        if pair.said.sentences.len() != pair.origin.sentences.len() {
            continue;
        }
        for (here, there) in pair.said.sentences.iter().zip(&pair.origin.sentences) {
            let (ours, theirs) = (People::read(pair.said, &here.words), People::read(pair.origin, &there.words));
            // One is not named at all any more, the other oftener: a word less alone is another way to say it.
            let (kind, words) = if ours.we == 0 && theirs.we > 0 && ours.you > theirs.you {
                ("LOC-25-we", ours.last_you)
            } else if ours.you == 0 && theirs.you > 0 && ours.we > theirs.we {
                ("LOC-25-you", ours.last_we)
            } else {
                continue;
            };
            let words = &pair.text[words];
            let message = Message::new(kind).with("words", words);
            return told.at("LOC-25", unit.place_of(words), &unit.path(), message);
        }
    }
}

/// How often a sentence names those who speak, and those who are spoken to.
#[derive(Default)]
struct People {
    we: usize,
    you: usize,
    last_we: Range<usize>,
    last_you: Range<usize>,
}

impl People {
    fn read(said: &Said, words: &Range<usize>) -> Self {
        let mut people = Self::default();
        for word in said.words[words.clone()].iter().filter(|word| !word.quoted) {
            if word.class.is(Class::WE) {
                people.we += 1;
                people.last_we = word.start..word.end;
            } else if word.class.is(Class::YOU) {
                people.you += 1;
                people.last_you = word.start..word.end;
            }
        }
        people
    }
}
