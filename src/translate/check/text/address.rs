//! LOC-23: one form of address in a language.

use super::super::Told;
use super::super::unit::Unit;
use super::lexicon::Class;
use super::said::{Said, Word};
use super::tell;
use crate::finding::Message;

pub(super) fn look(units: &[Unit<'_, '_>], told: &mut Told<'_>) {
    let Some(first) = units.first() else { return };
    let language = first.edition.language();
    if !matches!(language, "nl" | "de" | "fr") {
        return;
    }
    let familiar = addresses_friends(units, language);
    let (wrong, message) =
        if familiar { (Class::POLITE, "LOC-23-polite") } else { (Class::FAMILIAR, "LOC-23-familiar") };
    for unit in units {
        for (text, said) in unit.readings_said() {
            let word = said
                .classes
                .is(wrong)
                .then(|| said.prose().find(|word| word.class.is(wrong) && counts(said, word, language)));
            if let Some(word) = word.flatten() {
                tell(
                    unit,
                    told,
                    "LOC-23",
                    &text[word.start..word.end],
                    Message::new(message).with("language", language),
                );
                break;
            }
            if let Some(words) = (language == "nl" && !familiar).then(|| has_u(said)).flatten() {
                tell(unit, told, "LOC-23", &text[words], Message::new("LOC-23-heeft"));
                break;
            }
        }
    }
}

/// Whether a language calls its readers by the form for friends. The tag may say so; else most of its messages do.
fn addresses_friends(units: &[Unit<'_, '_>], language: &str) -> bool {
    let (tag, ours) = (units[0].edition.tag, units[0].desk.ours);
    if language == "nl" && (ours || tag.contains('-')) {
        return tag.ends_with("-informal");
    }
    let count = |class: Class| {
        let has = |unit: &&Unit<'_, '_>| {
            unit.said.iter().any(|said| said.prose().any(|word| word.class.is(class) && counts(said, word, language)))
        };
        units.iter().filter(has).count()
    };
    count(Class::FAMILIAR) > count(Class::POLITE)
}

/// German `sie` is a stranger only with a capital within a sentence.
fn counts(said: &Said, word: &Word, language: &str) -> bool {
    if language != "de" || word.class.is(Class::FAMILIAR) {
        return true;
    }
    let begins = said
        .sentences
        .iter()
        .any(|one| said.words[one.words.clone()].first().is_some_and(|first| first.start == word.start));
    said.word(word).starts_with(char::is_uppercase) && !begins
}

/// `u heeft` where all else says `u hebt`.
fn has_u(said: &Said) -> Option<std::ops::Range<usize>> {
    said.words.windows(2).find_map(|pair| {
        let (a, b) = (said.word(&pair[0]), said.word(&pair[1]));
        let both = |u: &str, has: &str| u.eq_ignore_ascii_case("u") && has.eq_ignore_ascii_case("heeft");
        let near = pair[1].start == pair[0].end + 1 && !pair[0].quoted;
        (near && (both(a, b) || both(b, a))).then_some(pair[0].start..pair[1].end)
    })
}
