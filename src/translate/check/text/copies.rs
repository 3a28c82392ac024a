//! LOC-12: what is not translated.

use super::super::Told;
use super::super::unit::{Unit, language};
use super::lexicon::Class;
use super::said::{Said, Sentence, Word};
use crate::finding::Message;
use crate::translate::reading::readings;
use crate::translate::shelf::Edition;

/// Whether the unit is a copy of its source; a sentence in another language is told of as well.
pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) -> bool {
    // A term is a name more often than not: of a clinic, of a product.
    if unit.found.entry.is_term {
        return false;
    }
    let Some(of) = unit.source_language().filter(|of| *of != unit.edition.language()) else { return false };
    let own = Class::of_language(unit.edition.language());
    for pair in unit.pairs() {
        if pair.text == pair.source
            && !unit.found.entry.is_term
            && !is_name(pair.said)
            && is_prose(pair.said, own, Class::of_language(of))
        {
            let message = Message::new("LOC-12-copy").with("words", pair.text).with("other", of);
            told.at("LOC-12", unit.place(), &unit.path(), message);
            return true;
        }
    }
    copies_another(unit, told) || foreign_sentence(unit, told)
}

/// Whether a unit without a source has a sentence in another language.
pub(super) fn look_alone(unit: &Unit<'_, '_>, told: &mut Told<'_>) -> bool {
    unit.source.is_none() && !unit.found.entry.is_term && foreign_sentence(unit, told)
}

/// Whether a text is more than names and codes. Of a language with a table its common words tell.
fn is_prose(said: &Said, own: Option<Class>, of: Option<Class>) -> bool {
    if let (Some(own), Some(of)) = (own, of) {
        // Within a name common words have capitals too.
        let common = |is: Class, is_not: Class| {
            let mut words = said.prose().enumerate();
            words.any(|(at, word)| {
                let small = at == 0 || said.word(word).starts_with(char::is_lowercase);
                small && word.class.is(is) && !word.class.is(is_not)
            })
        };
        // Of the source language nobody can say which of the two is the copy: the words are of one language or the other.
        if common(of, own) != common(own, of) {
            let name = said.prose().next().is_some_and(|word| starts_name(said.word(word)));
            return !name && said.prose().count() >= 2;
        }
    }
    let small = |word: &&Word| said.word(word).chars().all(char::is_lowercase);
    let words: Vec<usize> = said.prose().filter(small).map(|word| said.word(word).chars().count()).collect();
    words.iter().filter(|length| **length >= 3).count() >= 3
        || words.len() >= 2 && words.iter().all(|length| *length >= 6)
}

/// Whether every word has a capital: `Praktijk De Linde`.
fn is_name(said: &Said) -> bool {
    said.words.len() > 1 && said.words.iter().all(|word| said.word(word).starts_with(char::is_uppercase))
}

/// Whether a name of an act or a body begins so: those are not always translated.
fn starts_name(word: &str) -> bool {
    ["Wet", "Besluit", "Regeling", "Uitvoeringswet", "Richtlijn", "Vereniging", "Nederlandse"].contains(&word)
}

/// Whether it is the text of a third language.
fn copies_another(unit: &Unit<'_, '_>, told: &mut Told<'_>) -> bool {
    let (desk, own) = (unit.desk, unit.edition.language());
    if desk.editions.len() < 3 {
        return false;
    }
    let name = unit.found.entry.shown();
    let others = desk.editions[1..].iter().filter(|other| other.language() != own && other.base.is_none());
    for other in others {
        let Some(pattern) = other.find(&name).and_then(|found| found.pattern(unit.attribute)) else { continue };
        let same = readings(pattern).iter().zip(unit.readings).any(|(a, b)| a.text == b.text);
        // Which of two is the copy cannot be told where neither has a table; the words tell where one has.
        let theirs = Class::of_language(language(other.tag));
        if same && theirs.is_some() && unit.said.iter().any(|said| is_prose(said, Class::of_language(own), theirs)) {
            let foreign = Class::of_language(own).is_none()
                || count(&unit.said[0], theirs) > count(&unit.said[0], Class::of_language(own));
            if foreign {
                let message =
                    Message::new("LOC-12-copy").with("words", &unit.readings[0].text).with("other", other.tag);
                told.at("LOC-12", unit.place(), &unit.path(), message);
                return true;
            }
        }
    }
    false
}

/// How many words are of a language.
fn count(said: &Said, of: Option<Class>) -> usize {
    of.map_or(0, |of| said.prose().filter(|word| word.class.is(of)).count())
}

/// Languages that a translator may have before her, beside those of the desk: the built-in ones.
const BUILT_IN: &[&str] = &["nl", "en"];

/// Whether a sentence stands in another language, of the desk or built in.
fn foreign_sentence(unit: &Unit<'_, '_>, told: &mut Told<'_>) -> bool {
    let language = unit.edition.language();
    let own = Class::of_language(language);
    let mut others: Vec<&str> = unit.desk.editions.iter().map(Edition::language).collect();
    // Of a source language nobody translates into a third one.
    others.extend(BUILT_IN.iter().filter(|_| unit.source.is_some()));
    let mut seen = vec![language];
    for other in others {
        if seen.contains(&other) {
            continue;
        }
        seen.push(other);
        let Some(class) = Class::of_language(other) else { continue };
        // Dutch has too many words in common with languages of which no words are known.
        if own.is_none() && other != "en" {
            continue;
        }
        for (text, said) in unit.readings_said().filter(|(_, said)| said.classes.is(class)) {
            let is_it = |sentence: &&Sentence| match own {
                Some(own) => is_foreign(said, sentence, own, class),
                None => is_mostly(said, sentence, class),
            };
            if let Some(sentence) = said.sentences.iter().find(is_it) {
                let words = text[sentence.place.clone()].trim_matches([' ', '\n', '*']);
                let first = said.words[sentence.words.clone()].first().map_or("", |word| said.word(word));
                let message = Message::new("LOC-12-sentence").with("words", words).with("other", other);
                told.at("LOC-12", unit.place_of(first), &unit.path(), message);
                return true;
            }
        }
    }
    false
}

/// Whether most words of a sentence are common ones of a language. Two or three may be so by chance.
fn is_mostly(said: &Said, sentence: &Sentence, of: Class) -> bool {
    let words = || said.words[sentence.words.clone()].iter().filter(|word| !word.quoted);
    let (all, theirs) = (words().count(), words().filter(|word| word.class.is(of)).count());
    theirs >= 4 && 5 * theirs >= 3 * all
}

/// Whether the common words of a sentence are of another language. Names of acts and bodies have their own.
fn is_foreign(said: &Said, sentence: &Sentence, own: Class, other: Class) -> bool {
    let words = said.words[sentence.words.clone()].iter().filter(|word| !word.quoted);
    let small =
        words.filter(|word| said.word(word).starts_with(char::is_lowercase) || word.start <= sentence.place.start + 2);
    let (mut theirs, mut ours) = (0, 0);
    for word in small {
        match (word.class.is(other), word.class.is(own)) {
            (true, false) => theirs += 1,
            (false, true) => ours += 1,
            _ => {}
        }
    }
    theirs >= 2 && theirs > 2 * ours
}
