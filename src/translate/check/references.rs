//! Other messages, terms and functions that a message uses.

use super::Told;
use super::unit::Unit;
use crate::finding::Message;
use crate::translate::reading::variable_of;
use crate::translate::shelf::Edition;
use crate::translate::tree::{Inline, Pattern, each_inline};
use fluent_syntax::ast;
use std::collections::BTreeSet;

/// The functions that Fluent itself has.
const OF_FLUENT: [&str; 2] = ["NUMBER", "DATETIME"];

/// Something that a message uses.
enum Used<'s> {
    /// A message, or an attribute of it.
    Message { name: &'s str, attribute: Option<&'s str> },
    /// A term.
    Term(&'s str),
    /// A function.
    Function(&'s str),
}

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let path = unit.path();
    let mut uses = BTreeSet::new();
    let before = told.report.findings().len();
    for used in used(unit.pattern) {
        match used {
            Used::Function(name) => function(unit, name, &path, told),
            Used::Message { name, attribute } => {
                uses.insert(name.to_owned());
                message(unit, name, attribute, &path, told);
            }
            Used::Term(name) => {
                uses.insert(format!("-{name}"));
                if unit.edition.find(&format!("-{name}")).is_none() {
                    unknown(unit, "LOC-07-term", name, &format!("-{name}"), &path, told);
                }
            }
        }
    }
    let name = unit.found.entry.shown();
    if uses.iter().any(|first| leads_to(unit.edition, first, &name)) {
        told.at("LOC-07", unit.place(), &path, Message::new("LOC-07-cycle"));
    }
    // A reference that leads nowhere is no dropped one: it is one with a mistake.
    let Some(source) = unit.source.as_ref().filter(|_| told.report.findings().len() == before) else { return };
    let tell = |id: &str, name: &str| Message::new(id).with("reference", name).with("source", source.tag);
    let mut wanted = BTreeSet::new();
    for used in used(source.pattern) {
        let name = match used {
            Used::Message { name, .. } => name.to_owned(),
            Used::Term(name) => format!("-{name}"),
            Used::Function(_) => continue,
        };
        if wanted.insert(name.clone()) && !uses.contains(&name) {
            told.at("LOC-08", unit.place(), &path, tell("LOC-08-dropped", &name));
        }
    }
    // Terms of its own are a translator's good right.
    for name in uses.difference(&wanted).filter(|name| !name.starts_with('-')) {
        told.at("LOC-08", unit.place(), &path, tell("LOC-08-added", name));
    }
}

fn function(unit: &Unit<'_, '_>, name: &str, path: &str, told: &mut Told<'_>) {
    // This program gives its messages what they need in words already, so it knows no functions.
    if unit.desk.ours {
        told.at("LOC-07", unit.span(name), path, Message::new("LOC-07-no-functions").with("reference", name));
    } else if !OF_FLUENT.contains(&name) && !is_of_source(unit, name) {
        let known = OF_FLUENT.join(", ");
        let message = Message::new("LOC-07-function").with("reference", name).with("known", known);
        told.at("LOC-07", unit.span(name), path, message);
    }
}

/// Whether the language that the others are translated from uses a function: a program may have functions of its own.
fn is_of_source(unit: &Unit<'_, '_>, name: &str) -> bool {
    let called = format!("{name}(");
    unit.desk.editions[0].volumes.iter().any(|volume| volume.tree.text.contains(&called))
}

fn message(unit: &Unit<'_, '_>, name: &str, attribute: Option<&str>, path: &str, told: &mut Told<'_>) {
    let Some(found) = unit.edition.find(name) else {
        return unknown(unit, "LOC-07-message", name, name, path, told);
    };
    if found.pattern(attribute).is_some() {
        return;
    }
    let message = match attribute {
        Some(attribute) => Message::new("LOC-07-attribute").with("attribute", attribute),
        None => Message::new("LOC-07-no-value"),
    };
    told.at("LOC-07", unit.span(name), path, message.with("reference", name));
}

fn unknown(unit: &Unit<'_, '_>, id: &str, name: &str, shown: &str, path: &str, told: &mut Told<'_>) {
    // One that is there and cannot be read has had its finding.
    if !unit.edition.is_missing(shown) {
        return;
    }
    let message = match unit.edition.nearest(shown) {
        Some(near) => Message::new(id).with("suggestion", near),
        None => Message::new(format!("{id}-plain")),
    };
    told.at("LOC-07", unit.span(name), path, message.with("reference", shown));
}

/// What a pattern uses, in order.
fn used<'s>(pattern: &Pattern<'s>) -> Vec<Used<'s>> {
    let mut found = Vec::new();
    each_inline(pattern, &mut |inline, _| collect(inline, &mut found));
    found
}

fn collect<'s>(inline: &Inline<'s>, found: &mut Vec<Used<'s>>) {
    match inline {
        ast::InlineExpression::MessageReference { id, attribute } => {
            found.push(Used::Message { name: id.name, attribute: attribute.as_ref().map(|one| one.name) });
        }
        ast::InlineExpression::TermReference { id, arguments, .. } => {
            found.push(Used::Term(id.name));
            let given = arguments.iter().flat_map(|arguments| &arguments.positional);
            given.for_each(|argument| collect(argument, found));
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            found.push(Used::Function(id.name));
            arguments.positional.iter().for_each(|argument| collect(argument, found));
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = &**expression {
                collect(inner, found);
            }
        }
        _ => {}
    }
}

/// Whether one message uses another, by whatever way.
fn leads_to(edition: &Edition<'_>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from.to_owned()];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        // A thousand messages in a row are no slip any more: whoever writes them wants the check to take long.
        if seen.len() > 1_000 {
            return false;
        }
        let Some(found) = edition.find(&name).filter(|_| seen.insert(name)) else { continue };
        for (_, pattern) in found.entry.patterns() {
            open.extend(used(pattern).into_iter().filter_map(|used| match used {
                Used::Message { name, .. } => Some(name.to_owned()),
                Used::Term(name) => Some(format!("-{name}")),
                Used::Function(_) => None,
            }));
        }
    }
    false
}

/// The variables that the messages need that a message uses.
pub(super) fn needed_through<'s>(edition: &Edition<'s>, pattern: &Pattern<'s>) -> BTreeSet<&'s str> {
    let mut variables = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = used(pattern);
    while let Some(used) = open.pop() {
        let Used::Message { name, attribute } = used else { continue };
        // The formatter follows a hundred references and no more.
        if seen.len() > 100 {
            break;
        }
        let Some(found) = edition.find(name).filter(|_| seen.insert((name, attribute))) else { continue };
        let Some(pattern) = found.pattern(attribute) else { continue };
        each_inline(pattern, &mut |inline, _| variables.extend(variable_of(inline)));
        open.extend(self::used(pattern));
    }
    variables
}
