//! PURP-09: purposes that stand twice, under other words or the same.

use super::{Facts, written};
use crate::law::found::Found;
use crate::policy::model::Activity;
use crate::policy::values::Local;

/// Two activities for the same people with the same purpose.
pub(super) fn twice(facts: &Facts<'_>, found: &mut Found) {
    let activities = &facts.policy.activities;
    for (index, activity) in activities.iter().enumerate() {
        let same = activities[..index].iter().find(|other| same_purpose(activity, other));
        if let Some(other) = same {
            let key = if activity.purpose.is_absent() { "use" } else { "purpose" };
            found.at(&activity.place, key).with("activity", &activity.id).with("other", &other.id);
        } else if let Some(other) = activities[..index].iter().find(|other| same_payment(facts, activity, other)) {
            let fault = found.at(&activity.place, "purpose").variant("-payment");
            fault.with("activity", &activity.id).with("other", &other.id);
        }
    }
}

/// Whether two purposes are about paying, and nothing else sets them apart: the people, the bases or the periods.
fn same_payment(facts: &Facts<'_>, one: &Activity, other: &Activity) -> bool {
    let paying = |activity: &Activity| {
        written::said_below(facts, "PURP-09", &activity.place)
            .any(|(text, _)| text.table == "activity" && text.key == "purpose")
    };
    let grounds = |activity: &Activity| activity.bases.items().iter().map(|basis| basis.ground.copied()).collect();
    let (ours, theirs): (Vec<_>, Vec<_>) = (grounds(one), grounds(other));
    let terms = |activity: &Activity| {
        let rows = activity.retention.items().iter();
        rows.map(|row| (row.period.copied(), row.bound, row.maximum.copied())).collect()
    };
    let (our_terms, their_terms): (Vec<_>, Vec<_>) = (terms(one), terms(other));
    let within = |a: &Activity, b: &Activity| a.data.items().iter().all(|data| b.data.items().contains(data));
    one.subjects == other.subjects
        && ours == theirs
        && our_terms == their_terms
        && (within(one, other) || within(other, one))
        && paying(one)
        && paying(other)
}

fn same_purpose(one: &Activity, other: &Activity) -> bool {
    let same_people = one.subjects.iter().any(|subject| other.subjects.contains(subject));
    let same_words = match (one.purpose.get(), other.purpose.get()) {
        (Some(one), Some(other)) => same_text(one, other),
        (None, None) => {
            one.purpose.is_absent() && other.purpose.is_absent() && one.entry.is_some_and(|entry| other.is(entry.id))
        }
        _ => false,
    };
    same_people && same_words
}

fn same_text(one: &Local, other: &Local) -> bool {
    let plain = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    one.texts.iter().any(|(language, text)| other.get(language).is_some_and(|other| plain(other) == plain(text)))
}
