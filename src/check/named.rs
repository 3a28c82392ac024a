//! What the name of a rule stands for, where a definition or the settings name one.

use crate::finding::format_rule;
pub(super) use crate::law::known::is_required_information;
use crate::law::known::{self, Known};

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Named {
    /// Something that the law asks, or that cannot be true.
    Law(Known),
    /// A rule about how something is written.
    Format(&'static str),
    /// An id that gives no finding of its own.
    Elsewhere,
    /// Nothing; and the rule of law that was probably meant.
    Unknown(Option<&'static str>),
}

/// Looks a name up, as it stands in findings.
pub(super) fn named(name: &str) -> Named {
    match known::find(name) {
        Some(Known::Elsewhere(_)) => Named::Elsewhere,
        Some(known) if known.id() == name => Named::Law(known),
        Some(known) => Named::Unknown(Some(known.id())),
        None => match format_rule(name).filter(|rule| rule.id == name) {
            Some(rule) => Named::Format(rule.id),
            None => Named::Unknown(nearest(name)),
        },
    }
}

fn nearest(name: &str) -> Option<&'static str> {
    let wanted = name.to_uppercase();
    let allowed = (wanted.chars().count() / 3).max(1);
    known::all()
        .map(|known| (strsim::damerau_levenshtein(&wanted, known.id()), known.id()))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, id)| id)
}
