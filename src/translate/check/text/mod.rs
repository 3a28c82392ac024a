//! What the words of a message say: whether they are a translation, say the same as the source, and are well written.

mod acts;
mod address;
mod comments;
mod copies;
mod counting;
mod ends;
mod leftovers;
mod letters;
mod lexicon;
mod links;
mod marks;
mod negation;
mod numbers;
mod repeated;
mod said;
mod sentences;
mod terms;
mod typography;
mod who;

use super::Told;
use super::unit::Unit;
use crate::finding::Message;
pub(super) use lexicon::Lexicon;
pub(super) use said::Said;
use std::ops::Range;

/// Holds the words of one unit against good writing, and against its source.
pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    letters::look(unit, told);
    leftovers::look(unit, told);
    marks::look(unit, told);
    typography::look(unit, told);
    // What is not translated, or not there, cannot be held against its source.
    if copies::look_alone(unit, told) || copies::look(unit, told) || leftovers::is_empty(unit, told) {
        return;
    }
    sentences::look(unit, told);
    let styles = matches!(unit.attribute, Some("style" | "accesskey" | "data-l10n-attrs"));
    if unit.source.is_some() && !styles {
        numbers::look(unit, told);
        links::look(unit, told);
        marks::compare(unit, told);
        ends::look(unit, told);
        terms::look(unit, told);
        acts::look(unit, told);
        negation::look(unit, told);
        who::look(unit, told);
    }
}

/// Holds the units of a language against each other.
pub(super) fn look_at_all(units: &[Unit<'_, '_>], told: &mut Told<'_>) {
    address::look(units, told);
    repeated::look(units, told);
    comments::look(units, told);
}

/// Tells of words of a unit.
fn tell(unit: &Unit<'_, '_>, told: &mut Told<'_>, rule: &'static str, words: &str, message: Message) {
    told.at(rule, unit.place_of(words), &unit.path(), message.with("words", words.trim()));
}

/// What two lists do not have in common, each thing as often as it is there: what only the first has, and only the second.
fn difference<'t>(first: &[&'t str], second: &[&'t str]) -> (Vec<&'t str>, Vec<&'t str>) {
    let mut rest = second.to_vec();
    let only = first.iter().copied().filter(|one| match rest.iter().position(|other| other == one) {
        Some(at) => {
            rest.remove(at);
            false
        }
        None => true,
    });
    (only.collect(), rest)
}

/// These places of a text.
fn parts<'t>(text: &'t str, places: &[Range<usize>]) -> Vec<&'t str> {
    places.iter().map(|place| &text[place.clone()]).collect()
}

/// The first of a list; nothing where there is none.
fn first<'t>(list: &[&'t str]) -> &'t str {
    list.first().copied().unwrap_or_default()
}

/// Tells how something in a unit differs from its source: another thing, a thing less or a thing more.
fn tell_difference(unit: &Unit<'_, '_>, told: &mut Told<'_>, rule: &'static str, what: &str, only: (&str, &str)) {
    let (here, there) = only;
    let (kind, at) = match (here, there) {
        ("", _) => ("missing", unit.place()),
        (_, "") => ("added", unit.place_of(here)),
        _ => ("differs", unit.place_of(here)),
    };
    let message = Message::new(format!("{rule}-{what}-{kind}")).with("words", here).with("expected", there);
    told.at(rule, at, &unit.path(), message);
}
