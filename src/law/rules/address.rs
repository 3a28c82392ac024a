//! One form of address in the clinic's Dutch texts: that of the definition, as in the program's own sentences. LANG-01.

use super::Facts;
use crate::law::found::Found;
use crate::law::reading::{is_any, sentences, words};
use crate::policy::terms::FormOfAddress;
use crate::policy::{Policy, Text};
use std::ops::Range;

/// What says `u`.
const FORMAL: &[&str] = &["u", "uw", "uwe", "uzelf"];

/// Words in the other form: once per text is enough to tell.
pub(super) fn forms_of_address(facts: &Facts<'_>, found: &mut Found) {
    if !facts.policy.statement.languages.iter().any(|language| language == "nl") {
        return;
    }
    let register = facts.policy.address();
    let names = names(facts.policy);
    let other: Vec<(&Text<'_>, Range<usize>)> = match register {
        FormOfAddress::Formal => facts.said("LANG-01").collect(),
        // Few are informal, and nearly every Dutch text of the others says `u`: those are not searched for it.
        FormOfAddress::Informal => facts
            .texts
            .iter()
            .filter(|text| text.language == "nl")
            .flat_map(|text| formal_words(text.words).map(move |range| (text, range)))
            .collect(),
    };
    let mut last = None;
    for (text, range) in other {
        // A clinic may be called `Jouw Huid`.
        let in_name = names.iter().any(|name| {
            text.words.match_indices(name.as_str()).any(|(at, _)| at <= range.start && range.end <= at + name.len())
        });
        if !in_name && last != Some(&text.path) {
            last = Some(&text.path);
            found.words(text, range).with("register", register.word());
        }
    }
}

fn names(policy: &Policy) -> Vec<String> {
    let controller = &policy.controller;
    let own = [&controller.name, &controller.legal_name].into_iter().filter_map(|name| name.get());
    let others = policy.recipients.iter().filter_map(|recipient| recipient.name.get());
    own.chain(controller.trade_names.items()).chain(others).cloned().collect()
}

/// Where a Dutch text says `u`, `uw` or `uzelf` to its reader.
fn formal_words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let found = words(text).filter(|(_, word)| is_any(word, FORMAL));
    let places = found.map(|(at, word)| at..at + word.len());
    places.filter(move |range| !is_hour(text, range) && !is_initial(text, range) && !is_named(text, range))
}

/// `van 9 tot 17 u`: the hour, as Belgians write it.
fn is_hour(text: &str, range: &Range<usize>) -> bool {
    &text[range.clone()] == "u" && text[..range.start].trim_end().ends_with(|c: char| c.is_ascii_digit())
}

/// `U. Peeters`, or a piece of an address on the web.
fn is_initial(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let initial = &text[range.clone()] == "U" && after.starts_with('.');
    let joined = before.ends_with(['.', '@', '/', '_'])
        || after.starts_with(['@', '/', '_'])
        || after.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    initial || joined
}

/// `het portaal Uw Zorg Online`: Dutch writes capitals in names only.
fn is_named(text: &str, range: &Range<usize>) -> bool {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let starts = sentences(text).iter().any(|sentence| sentence.start == range.start);
    let mut behind = words(&text[range.end..]).map(|(_, word)| capital(word));
    let next = behind.next() == Some(true);
    capital(&text[range.clone()]) && next && (!starts || behind.next() == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_is_told_from_hours_and_names() {
        let said = |text: &str| formal_words(text).map(|range| text[range].to_owned()).collect::<Vec<_>>().join(" ");
        assert_eq!(said("Wilt u dat? Doe het uzelf. Uw dossier, en het uwe."), "u uzelf Uw uwe");
        assert_eq!(said("Uw BSN. Uw DigiD gebruiken wij niet; U krijgt bericht."), "Uw Uw U");
        assert_eq!(said("Bel van 9 tot 17 u met U. Peeters, of mail u@kliniek.example (www.uw.example)."), "");
        assert_eq!(said("In het portaal Uw Zorg Online. Uw Zorg Online is een app. Uur, uwv."), "");
    }
}
