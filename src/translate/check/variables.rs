//! The variables of a message, held against those of what it is translated from: in every variant.

use super::Told;
use super::references::needed_through;
use super::unit::Unit;
use crate::finding::Message;
use crate::source::Span;
use crate::translate::reading::{Reading, variable_of};
use crate::translate::shelf::near;
use crate::translate::tree::{Inline, each_choice, each_inline, key as key_of};
use fluent_syntax::ast;
use std::collections::BTreeSet;

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let Some(source) = &unit.source else { return };
    // A term is given nothing but what is written where it is used.
    if unit.found.entry.is_term {
        return;
    }
    let home = unit.desk.home_of(source.found);
    let mut passed: BTreeSet<&str> = named(source.found.entry.comment.iter().copied()).collect();
    for (_, pattern) in source.found.entry.patterns() {
        passed.extend(needed_through(home, pattern));
        let mut used = Vec::new();
        each_inline(pattern, &mut |inline, _| variables(inline, &mut used));
        passed.extend(used);
    }
    let path = unit.path();
    let mut reported = BTreeSet::new();
    let mut meant = BTreeSet::new();
    let mut used = Vec::new();
    each_inline(unit.pattern, &mut |inline, _| variables(inline, &mut used));
    for variable in used {
        if !passed.contains(variable) && reported.insert(variable) {
            let id = if passed.is_empty() { "LOC-03-none" } else { "LOC-03-unknown" };
            let list: Vec<String> = passed.iter().map(|name| format!("${name}")).collect();
            let nearest = near(variable, passed.iter().copied());
            meant.extend(nearest);
            let message = match nearest {
                Some(nearest) => Message::new("LOC-03-misspelt").with("suggestion", nearest),
                None => Message::new(id).with("known", list.join(", ")),
            };
            told.at("LOC-03", unit.span(variable), &path, message.with("variable", variable));
        }
    }
    missing(unit, &path, &meant, told);
    unused(unit, &path, told);
    // A variable that is unknown altogether has been told already.
    if reported.is_empty() {
        added(unit, &path, told);
    }
}

/// What the twin prints and a reading does not, save what a misspelt name was meant to be.
fn missing(unit: &Unit<'_, '_>, path: &str, meant: &BTreeSet<&str>, told: &mut Told<'_>) {
    let through = needed_through(unit.edition, unit.pattern);
    let mut reported = BTreeSet::new();
    for reading in unit.readings {
        let Some(twin) = unit.twin(reading) else { continue };
        for variable in &twin.prints {
            let there = reading.prints.contains(variable) || through.contains(variable);
            let there = there || meant.contains(variable);
            if there || is_said_by_choice(reading, variable) || !reported.insert((*variable, key(reading))) {
                continue;
            }
            let (message, place) = if unit.readings.len() > 1 && prints_elsewhere(unit, variable) {
                let key = key(reading).unwrap_or_default();
                (Message::new("LOC-03-missing-variant").with("variant", key), place_of_variant(unit, key))
            } else {
                (Message::new("LOC-03-missing"), unit.place())
            };
            told.at("LOC-03", place, path, message.with("variable", *variable));
        }
    }
}

/// What a reading prints and the twin does not: given, but told to nobody in the source.
fn added(unit: &Unit<'_, '_>, path: &str, told: &mut Told<'_>) {
    let Some(source) = &unit.source else { return };
    let through = needed_through(unit.desk.home_of(source.found), source.pattern);
    let mut reported = BTreeSet::new();
    for reading in unit.readings {
        let Some(twin) = unit.twin(reading) else { continue };
        for variable in &reading.prints {
            let there = twin.prints.contains(variable) || through.contains(variable);
            if !there && !is_said_by_choice(twin, variable) && reported.insert(*variable) {
                let message = Message::new("LOC-03-added").with("variable", *variable);
                told.at("LOC-03", unit.span(variable), path, message);
            }
        }
    }
}

/// What the source chooses by and this message does not use at all.
fn unused(unit: &Unit<'_, '_>, path: &str, told: &mut Told<'_>) {
    let Some(source) = &unit.source else { return };
    let mut used = Vec::new();
    each_inline(unit.pattern, &mut |inline, _| variables(inline, &mut used));
    each_choice(source.pattern, &mut |selector, _| {
        let variable = variable_of(selector).filter(|variable| !used.contains(variable));
        // One that is printed as well has had its finding.
        let printed = |variable: &str| source.readings.iter().any(|reading| reading.prints.contains(&variable));
        if let Some(variable) = variable.filter(|variable| !printed(variable)) {
            used.push(variable);
            told.at("LOC-03", unit.place(), path, Message::new("LOC-03-missing").with("variable", variable));
        }
    });
}

/// Whether a number need not be printed because the variant is for that number only: `[one] 1 dag`.
fn is_said_by_choice(reading: &Reading<'_>, variable: &str) -> bool {
    reading.chosen(variable).is_some_and(|choice| !choice.default)
}

fn key<'s>(reading: &Reading<'s>) -> Option<&'s str> {
    reading.choices.last().map(|choice| choice.key)
}

fn prints_elsewhere(unit: &Unit<'_, '_>, variable: &str) -> bool {
    unit.readings.iter().any(|reading| reading.prints.contains(&variable))
}

fn place_of_variant(unit: &Unit<'_, '_>, wanted: &str) -> Span {
    let mut place = unit.place();
    each_choice(unit.pattern, &mut |_, variants| {
        for variant in variants {
            let key = key_of(variant);
            if key == wanted {
                place = unit.span(key);
            }
        }
    });
    place
}

/// The variables that comments name: `$name`.
pub(super) fn named<'a>(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    lines.flat_map(|line| line.split('$').skip(1)).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        rest[..end.unwrap_or(rest.len())].trim_end_matches('-')
    })
}

/// The variables in an expression, at any depth.
fn variables<'s>(inline: &Inline<'s>, found: &mut Vec<&'s str>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => found.push(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variables(argument, found));
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = &**expression {
                variables(inner, found);
            }
        }
        _ => {}
    }
}
