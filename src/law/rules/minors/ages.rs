//! What a text says of ages: who consents, who decides, who sees the file.

use crate::law::found::Found;
use crate::law::phrases::part_in;
use crate::law::reading::{ages, has_any, is_any, sentences, words};
use crate::law::rules::Facts;
use crate::policy::Policy;
use crate::policy::terms::Jurisdiction;
use std::ops::Range;

/// What a sentence with an age is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// Who consents to the use of data (UAVG 5).
    DataConsent,
    /// Whether parents see the file (BW 7:457).
    ParentalAccess,
    /// Who decides and who has the rights of a patient (BW 7:447, 450, 465).
    PatientRights,
    /// The same in Belgium, where no age is fixed.
    BelgianRights,
}

pub(crate) const PARENTS: &[&str] =
    &["ouder", "ouders", "voogd*", "vertegenwoordiger*", "parent", "parents", "guardian*"];
const CONSENT: &[&str] = &["toestemming", "toestemt", "consent", "agree", "permission"];
const USES_OF_DATA: &[&str] =
    &["nieuwsbrief*", "persoonsgegevens", "gegevens", "foto*", "newsletter*", "data", "photo*", "online"];
const ACCESS: &[&str] = &["inzage", "inzien", "opvragen", "access", "inspect*", "see"];
const RIGHTS: &[&str] = &[
    "inzage",
    "inzien",
    "dossier",
    "beslis*",
    "toestemming",
    "rechten",
    "access",
    "record",
    "file",
    "decide*",
    "consent",
    "rights",
];
const MINORS: &[&str] = &["minderjarig*", "minor", "minors"];
const WHOLE: &[&str] = &["altijd", "volledig*", "alles", "hele", "always", "full", "fully", "whole", "complete"];
const LIMITS: &[&str] = &["niet", "geen", "tenzij", "zonder", "not", "no", "unless", "without"];

/// Who is too young to be treated: that says nothing of rights.
const NO_TREATMENT: &[&str] = &[
    "geen behandeling*",
    "niet behandel*",
    "behandelen [wij|we] [u |jou |]niet",
    "behandelen [wij|we] geen",
    "no treatment*",
    "not treat*",
    "never treat*",
    "not be treated",
];
/// After these a treatment depends on something all the same.
const DEPENDS: &[&str] = &["tenzij", "zonder", "mits", "alleen", "unless", "without", "only"];

/// Looks at every sentence of the clinic with an age, or about minors, and objects to those of one topic.
pub(super) fn said(facts: &Facts<'_>, found: &mut Found, topic: Topic) {
    let texts = facts.texts.iter().enumerate().filter(|(_, text)| matches!(text.language, "nl" | "en"));
    let parents = facts.saying("MIN-parents");
    let with_age = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit()) && !ages(text).is_empty();
    for (_, text) in texts.filter(|(number, text)| parents[*number] || with_age(text.words)) {
        for sentence in sentences(text.words) {
            if let Some((about, words)) = objection(facts.policy, &text.words[sentence.clone()])
                && about == topic
            {
                found.words(text, sentence.start + words.start..sentence.start + words.end);
            }
        }
    }
}

/// What is wrong with the ages in a sentence, and at which words.
fn objection(policy: &Policy, sentence: &str) -> Option<(Topic, Range<usize>)> {
    let ages = ages(sentence);
    let parents = has_any(sentence, PARENTS);
    let first = |right: &[u32]| {
        let wrong = ages.iter().all(|(_, age)| !right.contains(age));
        ages.first().filter(|_| wrong).map(|(words, _)| words.clone())
    };
    if parents && has_any(sentence, CONSENT) && has_any(sentence, USES_OF_DATA) {
        let age = if policy.statement.jurisdiction == Jurisdiction::Nl { 16 } else { 13 };
        return first(&[age]).map(|words| (Topic::DataConsent, words));
    }
    if !has_any(sentence, RIGHTS) {
        return None;
    }
    if policy.is_be_care() {
        return first(&[]).map(|words| (Topic::BelgianRights, words));
    }
    if !policy.is_wgbo() {
        return None;
    }
    if NO_TREATMENT.iter().any(|part| part_in(sentence, part).is_some()) && !has_any(sentence, DEPENDS) {
        return None;
    }
    if parents && has_any(sentence, ACCESS) && !has_any(sentence, LIMITS) {
        let older = ages.iter().find(|(_, age)| *age > 16).map(|(words, _)| words.clone());
        let young = ages.iter().find(|(_, age)| (13..=16).contains(age) && has_any(sentence, WHOLE));
        let young = young.map(|(words, _)| words.clone());
        let any = words(sentence).find(|(_, word)| is_any(word, MINORS)).map(|(at, word)| at..at + word.len());
        let place = older.or(young).or(any.filter(|_| ages.is_empty()));
        return place.map(|words| (Topic::ParentalAccess, words));
    }
    let decides =
        parents || has_any(sentence, &["zelf", "zelfstandig", "alleen", "yourself", "alone", "himself", "herself"]);
    first(&[12, 16]).filter(|_| decides).map(|words| (Topic::PatientRights, words))
}
