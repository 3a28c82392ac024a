//! Every message really formatted, once for every combination of what it chooses by.

use super::Told;
use super::unit::Unit;
use crate::finding::{Message, Severity};
use crate::translate::example::value_of;
use crate::translate::reading::{Reading, variable_of};
use crate::translate::shelf::{Desk, Edition};
use crate::translate::tree::{Mistake, each_inline};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeSet;

type Bundle = FluentBundle<FluentResource>;

pub(super) fn look(desk: &Desk<'_>, edition: &Edition<'_>, units: &[Unit<'_, '_>], told: &mut Told<'_>) {
    let Some(bundle) = bundle(desk, edition) else { return };
    // What a check has understood already is not told again in the words of the formatter.
    let known: BTreeSet<String> = told
        .report
        .findings()
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.path.clone())
        .collect();
    for unit in units.iter().filter(|unit| !unit.found.entry.is_term) {
        let path = unit.path();
        if known.contains(&path) {
            continue;
        }
        let Some(message) = bundle.get_message(unit.found.entry.name) else { continue };
        let pattern = match unit.attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { continue };
        for reading in unit.readings {
            let args = arguments(unit, reading);
            let mut errors = Vec::new();
            let _ = bundle.format_pattern(pattern, Some(&args), &mut errors);
            if let Some(error) = errors.first() {
                let message = Message::new("LOC-11-formatter").with("detail", error.to_string());
                told.at("LOC-11", unit.place(), &path, message);
                break;
            }
        }
    }
}

/// The messages of a language; those of a variant over those of its language.
pub(in crate::translate) fn bundle(desk: &Desk<'_>, edition: &Edition<'_>) -> Option<Bundle> {
    let mut bundle = Bundle::new_concurrent(vec![edition.tag.parse().ok()?]);
    bundle.set_use_isolating(false);
    let base = edition.base.map(|base| &desk.editions[base]);
    for volume in std::iter::once(edition).chain(base).flat_map(|edition| &edition.volumes) {
        if volume.tree.mistakes.iter().any(|mistake| matches!(mistake, Mistake::TooDeep(_))) {
            continue;
        }
        let text = volume.tree.text.strip_prefix('\u{feff}').unwrap_or(volume.tree.text).to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        // Of two messages with one name the first stays: a project's own.
        let _ = bundle.add_resource(resource);
    }
    for name in functions(edition).chain(base.into_iter().flat_map(functions)) {
        // What it gives is the program's; here it gives what it is given.
        let _ = bundle.add_function(&name, |given, _| given.first().cloned().unwrap_or(FluentValue::None));
    }
    Some(bundle)
}

/// The functions that the messages of a language call; whether there are such is for another check to say.
fn functions(edition: &Edition<'_>) -> impl Iterator<Item = String> {
    let texts = edition.volumes.iter().map(|volume| volume.tree.text);
    let calls = texts.flat_map(|text| text.match_indices('(').map(move |(at, _)| &text[..at]));
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    calls.filter_map(move |before| {
        let name = &before[before.trim_end_matches(is_part).len()..];
        name.starts_with(|c: char| c.is_ascii_uppercase()).then(|| name.to_owned())
    })
}

/// A value for every variable, so that the choices of a reading are made.
fn arguments(unit: &Unit<'_, '_>, reading: &Reading<'_>) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    let mut variables: BTreeSet<&str> = BTreeSet::new();
    each_inline(unit.pattern, &mut |inline, _| variables.extend(variable_of(inline)));
    variables.extend(super::references::needed_through(unit.edition, unit.pattern));
    for variable in variables {
        let value = match reading.chosen(variable) {
            Some(choice) => value_of(unit.edition.tag, choice.key, ""),
            None => format!("“{variable}”").into(),
        };
        args.set(variable.to_owned(), value);
    }
    args
}
