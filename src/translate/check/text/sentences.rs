//! LOC-26 and LOC-32: long sentences, and words that leave it open what happens.

use super::super::Told;
use super::super::unit::Unit;
use super::lexicon::Class;
use super::said::Said;
use super::tell;
use crate::finding::Message;
use std::ops::Range;

/// So many words a sentence on the page may have.
const MOST: usize = 25;

/// The files of the program's own messages of which the page is made.
const PAGE: &[&str] = &["values.ftl", "countries.ftl", "statement.ftl", "catalogue.ftl", "vocabulary.ftl", "law.ftl"];

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    if unit.desk.ours && !PAGE.contains(&unit.found.volume.name) {
        return;
    }
    let (mut long, mut hedged) = (false, false);
    for (text, said) in unit.readings_said() {
        let sentence = said.sentences.iter().filter(|_| !long).find(|sentence| sentence.length > MOST);
        if let Some(sentence) = sentence {
            let first = said.words[sentence.words.clone()].first();
            let at = first.map_or(unit.place(), |first| unit.place_of(&text[first.start..first.end]));
            let message = Message::new("LOC-26-long").with("count", sentence.length.to_string());
            told.at(
                "LOC-26",
                at,
                &unit.path(),
                message.with("words", text[sentence.place.clone()].trim_matches([' ', '\n', '*'])),
            );
            long = true;
        }
        if let Some(words) = hedge(said, unit.edition.language()).filter(|_| !hedged) {
            tell(unit, told, "LOC-32", &text[words], Message::new("LOC-32-hedge"));
            hedged = true;
        }
    }
}

/// A hedge in prose.
fn hedge(said: &Said, language: &str) -> Option<Range<usize>> {
    if !said.classes.is(Class::HEDGE.with(Class::HEDGING)) {
        return None;
    }
    said.words.iter().enumerate().filter(|(_, word)| !word.quoted).find_map(|(at, word)| {
        let near = |step: isize| {
            let other = at.checked_add_signed(step).and_then(|at| said.words.get(at));
            other.map_or(String::new(), |other| said.word(other).to_lowercase())
        };
        if word.class.is(Class::HEDGE) {
            return Some(word.start..word.end);
        }
        let start = || said.words[at.saturating_sub(1)].start..word.end;
        let hedges = word.class.is(Class::HEDGING)
            && match (language, said.word(word).to_lowercase().as_str()) {
                ("nl", "principe" | "beginsel" | "algemeen") => {
                    near(-1) == "in" || (near(-1) == "het" && near(-2) == "in" || near(-2) == "over")
                }
                ("nl", "nodig") => near(-1) == "zo" || near(-1) == "indien",
                // What is possible, is made possible, or happens as soon as possible, is no hedge.
                ("nl", "mogelijk") => {
                    let before =
                        ["is", "niet", "zo", "als", "dat", "dit", "het", "wordt", "blijft", "maakt", "ook", "zijn"];
                    let after = ["maken", "maakt", "is", "zijn", "wordt", "te", "blijft", ""];
                    !before.contains(&near(-1).as_str()) && near(-2) != "zo" && !after.contains(&near(1).as_str())
                }
                ("nl", "voorkomend" | "voorkomende") | ("en", "principle") => near(-1) == "in",
                ("en", "necessary" | "needed" | "appropriate" | "applicable") => {
                    matches!(near(-1).as_str(), "if" | "where" | "as")
                }
                // Who may do something has a right; what may happen leaves it open.
                ("en", "may") => {
                    matches!(near(-1).as_str(), "it" | "this" | "that" | "these" | "which" | "there" | "data")
                }
                _ => false,
            };
        hedges.then(start)
    })
}
