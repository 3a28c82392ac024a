//! What texts say about where data go: TRF-02, TRF-10, TRF-11, TRF-14, TRF-15, TRF-17.

use super::Facts;
use super::context::{About, about, beside, says};
use crate::law::adequacy::{self, Adequacy};
use crate::law::countries::CARIBBEAN;
use crate::law::found::Found;
use crate::policy::model::{Activity, Recipient};
use crate::policy::{Policy, Text};
use jiff::civil::Date;
use std::ops::Range;

/// TRF-02: a text denies that data leave the EEA, and some recipient is or looks outside it. Where all such recipients
/// are in the Caribbean parts of the Kingdom, the text takes those for a part of the EEA: that is TRF-14.
pub(super) fn denied(facts: &Facts<'_>, found: &mut Found, in_caribbean: bool) {
    for (text, words) in facts.said("TRF-02") {
        if beside("TRF-02-save", text, &words) || names_recipient(facts.policy, text, &words) {
            continue;
        }
        let outside: Vec<&Recipient> = within_reach(facts.policy, text).filter(|one| is_outside(one)).collect();
        let caribbean = outside.iter().all(|one| one.country.get().is_some_and(|at| CARIBBEAN.contains(&at.as_str())));
        if let Some(recipient) = outside.first().filter(|_| caribbean == in_caribbean) {
            let fault = found.words(text, words).with("recipient", &recipient.id);
            if in_caribbean {
                fault.variant("-words");
            }
        }
    }
}

/// Whether data that go to a recipient leave the EEA.
fn is_outside(recipient: &Recipient) -> bool {
    recipient.remote_access.copied() == Some(true)
        || recipient.country.get().is_some_and(|country| adequacy::of(country) != Adequacy::Eea)
}

/// The recipients that a text is about.
fn within_reach<'a>(policy: &'a Policy, text: &Text<'_>) -> impl Iterator<Item = &'a Recipient> {
    let about = about(policy, text);
    policy.recipients_in_use().filter(move |recipient| match about {
        About::Clinic => true,
        About::Activity(Activity { recipients, .. }) => recipients.items().contains(&recipient.id),
        About::Recipient(one) => one.id == recipient.id,
    })
}

/// Whether the sentence is about a recipient that it names.
fn names_recipient(policy: &Policy, text: &Text<'_>, words: &Range<usize>) -> bool {
    let sentence = &text.words[crate::law::phrases::sentence(text.words, words)];
    policy.recipients.iter().any(|one| one.name.get().is_some_and(|name| sentence.contains(name.as_str())))
}

/// TRF-10, TRF-11: a text cites a ground that had ended by the day of the statement, and not to say so.
pub(super) fn cited(facts: &Facts<'_>, found: &mut Found, list: &'static str, ended: Date, variant: &'static str) {
    if facts.date().is_some_and(|date| date <= ended) {
        return;
    }
    for (text, words) in facts.said(list) {
        if !beside("TRF-11-ended", text, &words) {
            found.words(text, words).variant(variant).with("date", ended.to_string());
        }
    }
}

/// TRF-15: the United Kingdom or Switzerland, named as a part of the EU or the EEA.
pub(super) fn third_countries(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("TRF-15") {
        let near = |list| beside(list, text, &words);
        if near("TRF-15-zone") && !near("TRF-15-save") {
            found.words(text, words);
        }
    }
}

/// TRF-17: a text draws the line at the EU, and does not know the EEA.
pub(super) fn only_union(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("TRF-17") {
        if !says("TRF-17-save", text) {
            found.words(text, words);
        }
    }
}
