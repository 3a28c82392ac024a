//! What surrounds words in a text: their sentence, and whose data the text is about.

use crate::law::phrases;
use crate::policy::model::{Activity, Place, Recipient};
use crate::policy::{Policy, Text};
use std::ops::Range;

/// What a text is about, as far as its place tells.
#[derive(Debug, Clone, Copy)]
pub(super) enum About<'a> {
    /// All that the clinic does.
    Clinic,
    /// One activity.
    Activity(&'a Activity),
    /// One recipient.
    Recipient(&'a Recipient),
}

/// What a text is about: the activity or the recipient in which it stands, or the activity that a clause names.
pub(super) fn about<'a>(policy: &'a Policy, text: &Text<'_>) -> About<'a> {
    if let Some(activity) = policy.activities.iter().find(|activity| within(text, &activity.place)) {
        return About::Activity(activity);
    }
    if let Some(recipient) = policy.recipients.iter().find(|recipient| within(text, &recipient.place)) {
        return About::Recipient(recipient);
    }
    let clause = policy.clauses.iter().find(|clause| within(text, &clause.place));
    let named = clause.and_then(|clause| policy.activity(clause.activity.as_ref()?));
    named.map_or(About::Clinic, About::Activity)
}

/// Whether a text stands in a table, or in one below it.
pub(super) fn within(text: &Text<'_>, place: &Place) -> bool {
    text.path.strip_prefix(&place.path).is_some_and(|rest| rest.starts_with(['.', '[']))
}

/// Whether a text is about this activity.
pub(super) fn is_about(policy: &Policy, text: &Text<'_>, activity: &Activity) -> bool {
    matches!(about(policy, text), About::Activity(other) if other.id == activity.id)
}

/// Whether some words of this list stand in the same sentence as words of a text.
pub(super) fn beside(list: &str, text: &Text<'_>, words: &Range<usize>) -> bool {
    phrases::says(list, text.language, &text.words[phrases::sentence(text.words, words)])
}

/// Whether some words of this list stand in a text.
pub(super) fn says(list: &str, text: &Text<'_>) -> bool {
    phrases::says(list, text.language, text.words)
}
