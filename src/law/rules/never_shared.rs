//! REC-02: “we never share your data with third parties”. The most common untrue sentence of a statement, so the words
//! around it are weighed with care: what a sentence is about, whom it excludes, and which exceptions it makes.
//!
//! The lists of phrases that this asks for: `REC-02` are denials and promises to ask first; `REC-02-inside` says that
//! data stay inside. In the same sentence stand `-share` (what is denied is sharing), `-data` (it is data that are not
//! shared), `-limit` (there is an exception), `-consent` (the exception is consent), `-narrow` (the sentence is about
//! fewer recipients or uses than all, or excepts what the law asks), `-these` (it is about data named before).

use super::Facts;
use super::context::{About, about, beside};
use crate::law::found::Found;
use crate::law::phrases;
use crate::policy::model::{Activity, Recipient};
use crate::policy::terms::{Ground, Regime, Role};
use crate::policy::{Policy, Text};
use std::ops::Range;

/// What a sentence promises.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Promise {
    /// Nobody else gets the data.
    Never,
    /// Nobody else gets them without consent.
    WithConsent,
}

/// Looks for the promise in every text, and for `nobody = true`.
pub(super) fn never_shared(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if policy.sharing.nobody.copied() == Some(true)
        && let Some(recipient) = policy.recipients_in_use().next()
    {
        found.at(&policy.place, "sharing.nobody").variant("-nobody").with("recipient", &recipient.id);
    }
    let mut last: Option<(&str, Range<usize>)> = None;
    for list in ["REC-02", "REC-02-inside"] {
        for (text, words) in facts.said(list) {
            // Two denials in one sentence are one promise.
            let sentence = phrases::sentence(text.words, &words);
            if last.as_ref().is_some_and(|(path, range)| *path == text.path && *range == sentence) {
                continue;
            }
            let Some(promise) = promise(facts, list, text, &words) else { continue };
            match broken(policy, text, promise) {
                Some(Broken::By(recipient)) => {
                    found.words(text, words).with("recipient", &recipient.id);
                }
                Some(Broken::ByLaw) => {
                    found.words(text, words).variant("-law");
                }
                None => continue,
            }
            last = Some((&text.path, sentence));
        }
    }
}

/// What the sentence around these words promises, if anything about sharing.
fn promise(facts: &Facts<'_>, list: &str, text: &Text<'_>, words: &Range<usize>) -> Option<Promise> {
    let near = |list| beside(list, text, words);
    let inside = list == "REC-02-inside";
    let sharing = inside || (near("REC-02-share") && near("REC-02-data"));
    let elsewhere = near("REC-02-these") && matches!(about(facts.policy, text), About::Clinic);
    if !sharing || near("REC-02-narrow") || elsewhere {
        return None;
    }
    match (near("REC-02-limit"), near("REC-02-consent")) {
        _ if inside => Some(Promise::Never),
        (true, false) => None,
        (true, true) => Some(Promise::WithConsent),
        (false, _) => Some(Promise::Never),
    }
}

/// What makes a promise untrue.
enum Broken<'a> {
    /// A recipient.
    By(&'a Recipient),
    /// A duty to tell others, which every provider of care has.
    ByLaw,
}

fn broken<'a>(policy: &'a Policy, text: &Text<'_>, promise: Promise) -> Option<Broken<'a>> {
    let asked = |activity: &Activity| promise == Promise::WithConsent && only_with_consent(activity);
    match about(policy, text) {
        About::Recipient(_) => None,
        About::Activity(activity) if asked(activity) => None,
        About::Activity(activity) => recipients(policy, activity).next().map(Broken::By),
        About::Clinic => {
            // Who consents to an activity has not been asked about the companies that work for the clinic.
            let by = policy.activities.iter().find_map(|activity| {
                let mut all = recipients(policy, activity);
                all.find(|recipient| !asked(activity) || recipient.role.copied() == Some(Role::Processor))
            });
            let care = [Regime::Wgbo, Regime::OtherCare, Regime::BeCare].iter().any(|one| policy.has_regime(*one));
            by.map(Broken::By).or(care.then_some(Broken::ByLaw))
        }
    }
}

/// The recipients of an activity.
fn recipients<'a>(policy: &'a Policy, activity: &'a Activity) -> impl Iterator<Item = &'a Recipient> {
    activity.recipients.items().iter().filter_map(|id| policy.recipient(id))
}

/// Whether an activity rests on consent and on nothing else.
fn only_with_consent(activity: &Activity) -> bool {
    let mut grounds = activity.bases.items().iter().map(|basis| basis.ground.copied());
    activity.rests_on(Ground::Consent) && grounds.all(|ground| ground == Some(Ground::Consent))
}
