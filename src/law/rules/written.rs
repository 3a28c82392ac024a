//! Where the clinic wrote what a rule is about. What the catalogue gave is no choice of the clinic, so it is left out.

use super::Facts;
use crate::law::found::{Fault, Found};
use crate::policy::model::{Activity, Basis, Origin};
use crate::policy::terms::{Ground, Special};
use crate::policy::{Field, Place, Policy, Text};
use std::ops::Range;

/// Every legal basis that the clinic chose, with its activity and its number there.
pub(super) fn bases(policy: &Policy) -> impl Iterator<Item = (&Activity, usize, &Basis)> {
    let chosen = policy.activities.iter().filter(|activity| matches!(activity.bases, Field::Given(_, Origin::File(_))));
    chosen.flat_map(|activity| {
        activity.bases.items().iter().enumerate().map(move |(index, basis)| (activity, index, basis))
    })
}

/// The first basis of an activity on this ground, if the clinic chose it.
pub(super) fn basis(activity: &Activity, ground: Ground) -> Option<(usize, &Basis)> {
    let Field::Given(bases, Origin::File(_)) = &activity.bases else { return None };
    bases.iter().enumerate().find(|(_, basis)| basis.ground.copied() == Some(ground))
}

/// A finding about the word for a legal basis.
pub(super) fn at_basis<'f>(
    found: &'f mut Found,
    activity: &Activity,
    (index, basis): (usize, &Basis),
) -> &'f mut Fault {
    let fault = if basis.place.path != activity.place.path {
        found.at(&basis.place, "ground")
    } else if activity.bases.items().len() == 1 {
        found.at(&activity.place, "basis")
    } else {
        found.at(&activity.place, &format!("basis[{index}]"))
    };
    fault.with("activity", &activity.id)
}

/// The table in which the clinic wrote this exception, as `special`.
pub(super) fn special(activity: &Activity, special: Special) -> Option<&Place> {
    let chosen = |field: &Field<Special>| matches!(field, Field::Given(word, Origin::File(_)) if *word == special);
    if chosen(&activity.special) {
        return Some(&activity.place);
    }
    activity.bases.items().iter().find(|basis| chosen(&basis.special)).map(|basis| &basis.place)
}

/// Every activity for which the clinic chose this exception, with the table in which it did.
pub(super) fn with_special(policy: &Policy, chosen: Special) -> impl Iterator<Item = (&Activity, &Place)> {
    policy.activities.iter().filter_map(move |activity| special(activity, chosen).map(|place| (activity, place)))
}

/// Whether a text speaks of everything that the clinic does, not of one activity, recipient or cookie.
pub(super) fn is_general(policy: &Policy, text: &Text<'_>) -> bool {
    match text.table {
        "clause" => policy.clause_of(text).is_none_or(|clause| clause.activity.is_none()),
        "sharing" | "extra" | "limit" | "security" => true,
        _ => false,
    }
}

/// A rule's phrases in the texts of one table.
pub(super) fn said_below<'a, 'f>(
    facts: &'f Facts<'a>,
    rule: &'static str,
    place: &'f Place,
) -> impl Iterator<Item = (&'f Text<'a>, Range<usize>)> {
    facts.said(rule).filter(|(text, _)| text.is_in(place))
}
