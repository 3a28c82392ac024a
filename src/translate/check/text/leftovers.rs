//! LOC-13 and LOC-14: what somebody meant to do still, and what is empty.

use super::super::Told;
use super::super::unit::Unit;
use super::lexicon::Class;
use super::tell;
use crate::finding::Message;
use crate::translate::reading::{readings, variable_of};
use crate::translate::tree::{Pattern, each_choice, key};

/// Words with which people mark what they still have to do. `TODO` and its like stand in the lexicon.
const PHRASES: &[&str] = &[
    "lorem ipsum",
    "[vertalen]",
    "[translate]",
    "[todo]",
    "[tbd]",
    "translate me",
    "needs translation",
    "not yet translated",
    "nog vertalen",
    "nog te vertalen",
    "vertaal mij",
    "vertaal dit",
    "noch übersetzen",
    "à traduire",
];

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for (text, said) in unit.readings_said() {
        let marked = || {
            let marked = said.prose().find(|word| word.class.is(Class::UNFINISHED) && is_mark(said.word(word)));
            marked.map(|word| &text[word.start..word.end])
        };
        let phrase = || {
            let first = |phrase: &&&str| has_ignoring_case(&said.plain, phrase);
            PHRASES.iter().find(first).and_then(|phrase| {
                let at = said.plain.to_lowercase().find(phrase)?;
                text.get(at..at + phrase.len())
            })
        };
        let found = said.classes.is(Class::UNFINISHED).then(marked).flatten();
        if let Some(words) = found.or_else(phrase).or_else(|| said.plain.contains("???").then_some("???")) {
            tell(unit, told, "LOC-13", words, Message::new("LOC-13-leftover"));
            return;
        }
    }
}

/// In small letters these are words, or parts of names.
fn is_mark(word: &str) -> bool {
    word.chars().all(char::is_uppercase) || word.eq_ignore_ascii_case("lorem")
}

fn has_ignoring_case(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let (small, large) = (phrase[0], phrase[0].to_ascii_uppercase());
    memchr::memchr2_iter(small, large, text)
        .any(|at| text.get(at..at + phrase.len()).is_some_and(|part| part.eq_ignore_ascii_case(phrase)))
}

/// Whether a unit, or one of its variants, is empty where its source has words; or the other way round.
pub(super) fn is_empty(unit: &Unit<'_, '_>, told: &mut Told<'_>) -> bool {
    for pair in unit.pairs() {
        let (here, there) = (pair.text.trim().is_empty(), pair.source.trim().is_empty());
        if here && !there {
            told.at("LOC-14", unit.place(), &unit.path(), Message::new("LOC-14-empty").with("expected", pair.source));
            return true;
        }
        if let (false, true, Some(source)) = (here, there, &unit.source) {
            let at = source.found.volume.tree.span(source.found.entry.name);
            told.at("LOC-14", at, &unit.path(), Message::new("LOC-14-source").with("words", pair.text));
            return true;
        }
    }
    let Some(source) = &unit.source else { return false };
    let (here, there) = (variants(unit.pattern), variants(source.pattern));
    let twin = |one: &Variant<'_>, others: &[Variant<'_>]| others.iter().any(|other| one.same(other) && !other.empty);
    if let Some(variant) = here.iter().find(|one| one.empty && twin(one, &there)) {
        let message = Message::new("LOC-14-variant").with("variant", variant.key);
        told.at("LOC-14", unit.span(variant.key), &unit.path(), message);
        return true;
    }
    // A plural form may be made with an ending in one language only.
    let plural = |one: &Variant<'_>| one.ending && (one.key.parse::<f64>().is_ok() || PLURALS.contains(&one.key));
    if let Some(variant) = there.iter().find(|one| one.empty && !plural(one) && twin(one, &here)) {
        let message = Message::new("LOC-14-source-variant").with("variant", variant.key);
        told.at("LOC-14", source.found.volume.tree.span(variant.key), &unit.path(), message);
        return true;
    }
    false
}

/// The plural forms of CLDR that are not for everything else.
const PLURALS: &[&str] = &["zero", "one", "two", "few", "many"];

/// A variant of a choice.
struct Variant<'s> {
    variable: Option<&'s str>,
    key: &'s str,
    /// Whether it says nothing.
    empty: bool,
    /// Whether its choice is between endings of a word: `-en`, `-s` or none.
    ending: bool,
}

impl Variant<'_> {
    fn same(&self, other: &Self) -> bool {
        self.key == other.key && self.variable == other.variable
    }
}

/// The variants of every choice by a variable.
fn variants<'s>(pattern: &Pattern<'s>) -> Vec<Variant<'s>> {
    let mut found = Vec::new();
    each_choice(pattern, &mut |selector, variants| {
        let variable = variable_of(selector);
        let all = |variant: &Pattern<'s>, is: fn(&str) -> bool| readings(variant).iter().all(|one| is(&one.text));
        let ending = variants.iter().all(|variant| all(&variant.value, |text| text.len() <= 3));
        found.extend(variants.iter().filter(|_| variable.is_some()).map(|variant| Variant {
            variable,
            key: key(variant),
            empty: all(&variant.value, |text| text.trim().is_empty()),
            ending,
        }));
    });
    found
}
