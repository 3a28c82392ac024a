//! LOC-34: the same words for different things.

use super::super::Told;
use super::super::unit::Unit;
use crate::finding::Message;
use crate::translate::reading::readings;
use std::collections::HashMap;

/// So many messages with the same words are held against each other.
const MOST: usize = 4;

/// So many words two messages have in common by chance.
const FEWEST: usize = 5;

pub(super) fn look(units: &[Unit<'_, '_>], told: &mut Told<'_>) {
    let mut known: HashMap<&str, Vec<&Unit<'_, '_>>> = HashMap::new();
    for unit in units {
        let (Some(reading), Some(said)) = (unit.readings.first(), unit.said.first()) else { continue };
        if said.words.len() < FEWEST {
            continue;
        }
        let same = known.entry(reading.text.as_str()).or_default();
        let other = same.iter().find(|other| texts(other).eq(texts(unit)) && sources_differ(unit, other));
        if let Some(other) = other {
            let message = Message::new("LOC-34-same").with("other", other.path());
            told.at("LOC-34", unit.place(), &unit.path(), message.with("words", &reading.text));
        }
        if same.len() < MOST {
            same.push(unit);
        }
    }
}

fn texts<'u>(unit: &'u Unit<'_, '_>) -> impl Iterator<Item = &'u str> {
    unit.readings.iter().map(|reading| reading.text.as_str())
}

/// Whether the sources of two units say different things; of units of the source language, whether all translations do.
fn sources_differ(one: &Unit<'_, '_>, other: &Unit<'_, '_>) -> bool {
    if let (Some(a), Some(b)) = (&one.source, &other.source) {
        return !a.readings.iter().map(|reading| &reading.text).eq(b.readings.iter().map(|reading| &reading.text));
    }
    let translations =
        one.desk.editions.iter().filter(|edition| edition.tag != one.edition.tag && edition.base.is_none());
    let mut compared = translations.filter_map(|edition| {
        let words = |unit: &Unit<'_, '_>| {
            let found = edition.find(&unit.found.entry.shown())?;
            let all = readings(found.pattern(unit.attribute)?);
            Some(all.into_iter().map(|reading| reading.text).collect::<Vec<String>>())
        };
        Some(words(one)? != words(other)?)
    });
    let first = compared.next();
    first == Some(true) && compared.all(|differs| differs)
}
