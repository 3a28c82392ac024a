//! Plain language in the clinic's own texts: LANG.

use super::address::forms_of_address;
use super::{Certainty, Facts, Rule, first_said, wherever_said};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::law::glossary::{ABBREVIATIONS, Abbreviation};
use crate::law::phrases::{self, part_in};
use crate::law::reading::{has_any, is_any, sentences, words};
use crate::policy::terms::Jurisdiction;
use crate::policy::{Policy, Text};
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "LANG-01",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: forms_of_address,
        bad: r#"[[clause]]
section = "summary"
text.nl = "Wij gaan zorgvuldig om met jouw gegevens." # <-
text.en = "We handle your data with care."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Wij gaan zorgvuldig om met uw gegevens."
text.en = "We handle your data with care."
"#,
    },
    Rule {
        id: "LANG-02",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["WP260"],
        check: hedges,
        bad: r#"[[clause]]
section = "activities"
text.nl = "Soms delen wij gegevens met uw huisarts." # <-
text.en = "We share data with your GP if you agree."
"#,
        good: r#"[[clause]]
section = "activities"
text.nl = "Na uw behandeling sturen wij een verslag aan uw huisarts, als u dat goedvindt."
text.en = "After your treatment we send a report to your GP, if you agree."
"#,
    },
    Rule {
        id: "LANG-03",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: long_sentences,
        bad: r#"[[clause]]
section = "summary"
text.nl = "Wij leggen in deze privacyverklaring uit welke gegevens wij van u vragen als u bij ons komt, waarom wij die nodig hebben, hoe lang wij ze bewaren, wie ze krijgt en wat u daarover kunt vragen." # <-
text.en = "We explain which data we ask of you and why. We also explain how long we keep them and who receives them."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Wij leggen uit welke gegevens wij van u vragen en waarom. Ook leggen wij uit hoe lang wij ze bewaren en wie ze krijgt."
text.en = "We explain which data we ask of you and why. We also explain how long we keep them and who receives them."
"#,
    },
    Rule {
        id: "LANG-04",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["GDPR 24(2)"],
        check: |facts, found| first_said(facts, found, "LANG-04", |_, _| true),
        bad: r#"[[clause]]
section = "summary"
text.nl = "In dit privacybeleid leest u wat wij met uw gegevens doen." # <-
text.en = "Here you can read what we do with your data."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "In deze privacyverklaring leest u wat wij met uw gegevens doen."
text.en = "Here you can read what we do with your data."
"#,
    },
    Rule {
        id: "LANG-05",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: mixed_names,
        bad: r#"[[clause]]
section = "summary"
text.nl = "Wij zijn er voor onze cliënten. Elke klant krijgt een eigen behandelaar." # <-
text.en = "We are there for you, with a person of your own who treats you."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Wij zijn er voor u. U krijgt een eigen behandelaar."
text.en = "We are there for you, with a person of your own who treats you."
"#,
    },
    Rule {
        id: "LANG-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)"],
        check: |facts, found| wherever_said(facts, found, "LANG-06", |_, _| true),
        bad: r#"[[clause]]
section = "summary"
text.nl = "De belangrijkste wijziging door de AVG is dat wij toestemming moeten kunnen aantonen." # <-
text.en = "The GDPR is the European privacy law."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "De AVG is de Europese privacywet."
text.en = "The GDPR is the European privacy law."
"#,
    },
    Rule {
        id: "LANG-07",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: |facts, found| abbreviations(facts, found, |text, one| text.language == "nl" || !one.act),
        bad: r#"[[clause]]
section = "security"
text.nl = "Wij werken volgens NEN 7510." # <-
text.en = "We work to NEN 7510, the standard for information security in health care."
"#,
        good: r#"[[clause]]
section = "security"
text.nl = "Wij werken volgens NEN 7510, de norm voor informatiebeveiliging in de zorg."
text.en = "We work to NEN 7510, the standard for information security in health care."
"#,
    },
    Rule {
        id: "LANG-08",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["WP260"],
        check: |facts, found| wherever_said(facts, found, "LANG-08", |_, _| true),
        bad: r#"[[clause]]
section = "rights"
text.nl = "Uw prerogatief tot inzage blijft bestaan." # <-
text.en = "You keep your right of access."
"#,
        good: r#"[[clause]]
section = "rights"
text.nl = "Uw recht op inzage blijft bestaan."
text.en = "You keep your right of access."
"#,
    },
    Rule {
        id: "LANG-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: dutch_terms_in_belgium,
        bad: r#"[statement]
jurisdiction = "BE"

[[clause]]
section = "activities"
text.nl = "Buiten onze uren belt u de huisartsenpost." # <-
text.en = "Outside our hours you call the doctor on duty."
"#,
        good: r#"[statement]
jurisdiction = "BE"

[[clause]]
section = "activities"
text.nl = "Buiten onze uren belt u de huisarts van wacht."
text.en = "Outside our hours you call the doctor on duty."
"#,
    },
];

/// Rules that say more of the same words.
const SAYS_MORE: &[&str] = &["CK-05", "TRF-13", "PURP-02", "PURP-03", "RET-02", "REC-02", "REC-03", "LANG-08"];

/// Once in each sentence: to mend the first is to write the sentence again.
fn hedges(facts: &Facts<'_>, found: &mut Found) {
    let mut last: Option<(&str, Range<usize>)> = None;
    for (text, range) in facts.said("LANG-02") {
        // These texts hold conditions by their nature.
        let condition = matches!(text.key, "when" | "criterion" | "unless" | "for");
        let idiom = is_idiom(text.words, &range) || is_allowed(facts, text, &range) || is_explained(text.words, &range);
        let told = last.as_ref().is_some_and(|(path, said)| *path == text.path && said.contains(&range.start));
        if !condition && !told && !facts.is_said_by(SAYS_MORE, text, &range) && !idiom {
            last = Some((&text.path, phrases::sentence(text.words, &range)));
            found.words(text, range);
        }
    }
}

/// `We may` also says that something is allowed: `why we may use your data`. The Dutch tells, or the word before.
fn is_allowed(facts: &Facts<'_>, text: &Text<'_>, range: &Range<usize>) -> bool {
    if !has_any(&text.words[range.clone()], &["may"]) {
        return false;
    }
    let before = words(&text.words[..range.start]).last();
    let is_yours = text.words[range.clone()].to_lowercase().starts_with("may")
        && before.is_some_and(|(_, word)| word.eq_ignore_ascii_case("you"));
    let dutch = text.path.strip_suffix(text.language).and_then(|stem| {
        facts.texts.iter().find(|other| other.language == "nl" && other.path.strip_suffix("nl") == Some(stem))
    });
    is_yours
        || before.is_some_and(|(_, word)| is_any(word, &["why", "whether", "what"]))
        || dutch.is_some_and(|dutch| has_any(dutch.words, &["mag", "mogen"]))
}

/// What says when `sometimes` is.
const WHEN: &[&str] = &[
    "als [de|het|dat|u|uw|je|jij|jouw|wij|we|er|die|dit|iemand]",
    "indien",
    "wanneer",
    "tenzij",
    "if",
    "when",
    "unless",
];

/// Whether the sentence tells when `sometimes` is.
fn is_explained(text: &str, range: &Range<usize>) -> bool {
    let sentence = sentences(text).into_iter().find(|sentence| sentence.contains(&range.start));
    is_any(&text[range.clone()], &["soms", "sometimes"])
        && sentence.is_some_and(|sentence| WHEN.iter().any(|part| part_in(&text[sentence.clone()], part).is_some()))
}

/// `mogelijk` says that something can be done as often as that it is uncertain; `as long as necessary` is a term.
fn is_idiom(text: &str, range: &Range<usize>) -> bool {
    let before = words(&text[..range.start]).last().map(|(_, word)| word);
    if text[range.clone()].to_lowercase().starts_with("as ") {
        return before.is_some_and(|word| is_any(word, &["long", "far", "soon", "much", "little"]));
    }
    if !text[range.clone()].to_lowercase().ends_with("mogelijk") {
        return false;
    }
    // `zo kort mogelijk`.
    let all: Vec<&str> = words(&text[..range.start]).map(|(_, word)| word).collect();
    if all.iter().rev().skip(1).take(2).any(|word| word.eq_ignore_ascii_case("zo")) {
        return true;
    }
    if before.is_some_and(|word| is_any(word, &["is", "niet", "wel", "alleen", "weer", "waar", "indien", "dat"])) {
        return true;
    }
    let after = words(&text[range.end..]).next().map(|(_, word)| word);
    let makes = ["maak*", "gemaakt", "te", "is", "zijn", "was", "blijft", "wordt"];
    let last = text[range.end..].trim_start().chars().next().is_none_or(|c| matches!(c, '.' | ',' | ';' | '!' | '?'));
    let sentence = sentences(text).into_iter().find(|sentence| sentence.contains(&range.start));
    let enabled =
        sentence.is_some_and(|sentence| words(&text[sentence]).any(|(_, word)| is_any(word, &["maak*", "maken"])));
    last || enabled || after.is_some_and(|word| is_any(word, &makes))
}

/// More words than this in one sentence are hard to read.
const MOST_WORDS: usize = 30;

fn long_sentences(facts: &Facts<'_>, found: &mut Found) {
    for text in &facts.texts {
        for sentence in single_sentences(text.words) {
            let all: Vec<(usize, &str)> = words(&text.words[sentence.clone()]).collect();
            if all.len() > MOST_WORDS {
                // The beginning is enough to find it by.
                let (at, word) = all[4];
                found
                    .words(text, sentence.start..sentence.start + at + word.len())
                    .with("count", all.len().to_string())
                    .with("most", MOST_WORDS.to_string());
            }
        }
    }
}

/// Sentences, with a question apart from its answer.
fn single_sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    sentences(text).into_iter().flat_map(|both| {
        let question = text[both.clone()].find("? ").map(|at| both.start + at + 1);
        match question {
            Some(at) => vec![both.start..at, at + 1..both.end],
            None => vec![both],
        }
    })
}

/// What those who are treated are called, and in which words.
const CALLED: &[(&str, &[&[&str]])] = &[
    ("nl", &[&["patiënt", "patiënten", "patiënte"], &["cliënt", "cliënten", "cliënte"], &["klant", "klanten"]]),
    ("en", &[&["patient", "patients"], &["client", "clients"], &["customer", "customers"]]),
];

/// Those words of a language, group by group.
pub(crate) fn people_of(language: &str) -> &'static [&'static [&'static str]] {
    CALLED.iter().find(|(called, _)| *called == language).map_or(&[], |(_, groups)| groups)
}

/// What makes another word of it in English: `patient record`.
const COMPOUNDS: &[&str] =
    &["record*", "file*", "system*", "number*", "portal*", "card*", "software", "rights", "data"];

fn mixed_names(facts: &Facts<'_>, found: &mut Found) {
    for (language, groups) in CALLED {
        let mut seen: Vec<(&str, usize, &str)> = Vec::new();
        let saying = facts.saying("LANG-05-people");
        let texts = facts
            .texts
            .iter()
            .enumerate()
            .filter(|(number, text)| text.language == *language && text.table != "data" && saying[*number]);
        let people =
            texts.flat_map(|(_, text)| people(facts.policy, text, groups).into_iter().map(move |one| (text, one)));
        for (text, (group, at, word)) in people {
            let subject = subject(text);
            let other = seen.iter().find(|(known, other, _)| *known == subject && *other != group);
            if let Some((_, _, other)) = other {
                found.words(text, at..at + word.len()).with("other", *other);
                break;
            }
            seen.push((subject, group, word));
        }
    }
}

/// What a text is about: each activity may be about other people, the rest is about all.
fn subject<'t>(text: &'t Text<'_>) -> &'t str {
    let first = text.path.split('.').next().unwrap_or_default();
    if first.starts_with("activity[") { first } else { first.split('[').next().unwrap_or_default() }
}

/// The words for people in a text: which group, where, which word.
fn people<'t>(policy: &Policy, text: &Text<'t>, groups: &[&[&str]]) -> Vec<(usize, usize, &'t str)> {
    let all: Vec<(usize, &str)> = words(text.words).collect();
    let mut people = Vec::new();
    for (index, (at, word)) in all.iter().enumerate() {
        let Some(group) = groups.iter().position(|group| is_any(word, group)) else { continue };
        let compound = all.get(index + 1).is_some_and(|(_, next)| is_any(next, COMPOUNDS));
        // Who orders in a shop is a customer, also of a clinic with patients.
        let mut behind = all[index + 1..].iter().take(4);
        let buyer = group == 2
            && (policy.uses("webshop") || behind.any(|(_, word)| is_any(word, &["webwinkel*", "webshop*", "shop"])));
        let body = text.words[..*at].ends_with("Rechten van de ");
        if !compound && !buyer && !body {
            people.push((group, *at, *word));
        }
    }
    people
}

/// Abbreviations that no text of this language explains, each where it stands first.
pub(super) fn abbreviations(facts: &Facts<'_>, found: &mut Found, of: fn(&Text<'_>, &Abbreviation) -> bool) {
    for one in ABBREVIATIONS.iter().filter(|one| !(one.explained)(facts.policy)) {
        for language in ["nl", "en"] {
            let full = if language == "nl" { one.nl } else { one.en };
            let texts = || facts.texts.iter().filter(|text| text.language == language && of(text, one));
            let mut said = facts.said("LANG-07-short").filter(|(text, range)| {
                text.language == language && &text.words[range.clone()] == one.short && of(text, one)
            });
            let Some((text, range)) = said.next() else { continue };
            let explained = texts().any(|text| {
                let small = text.words.to_lowercase();
                full.iter().any(|full| small.contains(full))
            });
            if !explained {
                found.words(text, range);
            }
        }
    }
}

fn dutch_terms_in_belgium(facts: &Facts<'_>, found: &mut Found) {
    if facts.policy.statement.jurisdiction != Jurisdiction::Be {
        return;
    }
    for (text, range) in facts.said("LANG-09") {
        // Dutch acts and the Dutch authority have rules of their own.
        let whole = matches!(&text.words[range.clone()], "FG" | "AP") || range.len() > 3;
        if whole && !facts.is_said_by(&["CLASS-04", "CMP-02"], text, &range) {
            found.words(text, range);
        }
    }
}
