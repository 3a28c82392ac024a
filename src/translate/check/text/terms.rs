//! LOC-24 and LOC-25: the terms of the law, and the words that limit what is said.

use super::super::Told;
use super::super::unit::Unit;
use super::lexicon::stem;
use super::said::Said;
use crate::finding::{Message, Severity};
use crate::translate::glossary::{Glossary, kept_terms, limits};

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let Some((own, of)) = Glossary::of(unit.edition.language()).zip(unit.source_language().and_then(Glossary::of))
    else {
        return;
    };
    for pair in unit.pairs() {
        let (here, there) = (pair.said.terms, pair.origin.terms);
        let wrong = there.term & here.wrong & !here.term;
        let lost = there.term & !here.any;
        let added = here.term & !there.any;
        let (rule, kind, mask) = match (wrong, lost & kept_terms(), added & kept_terms()) {
            (0, 0, 0) => match (unsaid(own, pair.said, lost), unsaid(of, pair.origin, added)) {
                (0, 0) => continue,
                (0, added) => ("LOC-25", "LOC-25-limit-added", added),
                (lost, _) => ("LOC-25", "LOC-25-limit-missing", lost),
            },
            (0, 0, added) => ("LOC-24", "LOC-24-added", added),
            (0, lost, _) => ("LOC-24", "LOC-24-missing", lost),
            (wrong, ..) => ("LOC-24", "LOC-24-wrong", wrong),
        };
        let number = mask.trailing_zeros() as usize;
        // What the source does not have is pointed at, and so is a wrong term; of what is not there, the message.
        let said =
            (!kind.ends_with("missing")).then(|| words(own, pair.said, number, kind == "LOC-24-wrong")).flatten();
        let said = said.map_or("", |place| &pair.text[place]);
        let there = words(of, pair.origin, number, false).map_or(of.advised(number), |place| &pair.source[place]);
        let message = Message::new(kind)
            .with("words", said)
            .with("term", own.advised(number))
            .with("original", if rule == "LOC-25" { there } else { of.advised(number) });
        // One term in place of another is another thing. One that is only not there was perhaps said otherwise.
        let swapped = wrong != 0 || (lost & kept_terms() != 0 && added & kept_terms() != 0);
        let severity = if swapped { Severity::Error } else { Severity::Warning };
        let at = if said.is_empty() { unit.place() } else { unit.place_of(said) };
        return told.as_heavy(severity, rule, at, &unit.path(), message);
    }
}

/// The limits among these for which a text has no other words either.
fn unsaid(glossary: &Glossary, said: &Said, mut mask: u128) -> u128 {
    mask &= limits();
    let mut at = 0;
    while mask != 0 && at < said.words.len() {
        let rest = || said.words[at..].iter().map(|word| stem(said.word(word)));
        let mut left = mask;
        while left != 0 {
            let number = left.trailing_zeros();
            left &= left - 1;
            if glossary.may_say(rest(), number as usize) {
                mask &= !(1 << number);
            }
        }
        at += 1;
    }
    mask
}

/// Where a term or a wrong rendering of it stands.
fn words(glossary: &Glossary, said: &Said, number: usize, wrong: bool) -> Option<std::ops::Range<usize>> {
    (0..said.words.len()).filter(|at| !said.words[*at].quoted).find_map(|at| {
        let rest = said.words[at..].iter().map(|word| stem(said.word(word)));
        let length = glossary.length(rest, number, wrong)?;
        Some(said.words[at].start..said.words[at + length - 1].end)
    })
}
