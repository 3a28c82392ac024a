//! What surrounds words in a text: their sentence, and whose data the text is about.

use crate::law::phrases;
use crate::policy::model::{Activity, Recipient};
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
    if let Some(index) = policy.activity_of(text) {
        return About::Activity(&policy.activities[index]);
    }
    let recipient = policy.recipients.iter().find(|recipient| text.is_in(&recipient.place));
    recipient.map_or(About::Clinic, About::Recipient)
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
