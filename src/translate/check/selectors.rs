//! Choices: a variant for every value, the right plurals, the same default.

use super::Told;
use super::unit::Unit;
use crate::finding::Message;
use crate::source::Span;
use crate::translate::closed;
use crate::translate::plural::{self, CATEGORIES};
use crate::translate::reading::variable_of;
use crate::translate::shelf::near;
use crate::translate::tree::{Inline, Pattern, each_choice, key};
use fluent_syntax::ast;
use std::collections::BTreeSet;

type Variant<'s> = ast::Variant<&'s str>;

/// A choice as it is written.
struct Choice<'a, 's> {
    selector: &'a Inline<'s>,
    variants: &'a [Variant<'s>],
}

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let path = unit.path();
    let own = choices(unit.pattern);
    let of_source = unit.source.as_ref().map_or_else(Vec::new, |source| choices(source.pattern));
    for choice in &own {
        let variable = variable_of(choice.selector);
        let twin = of_source.iter().find(|other| variable_of(other.selector) == variable);
        duplicates(unit, choice, &path, told);
        if let [only] = choice.variants {
            let message = Message::new("LOC-09-single").with("variant", key(only));
            told.at("LOC-09", place(unit, key(only)), &path, message);
            continue;
        }
        if is_plural(choice, twin) {
            plurals(unit, choice, twin, &path, told);
            if let Some(twin) = twin {
                numbers(unit, choice, twin, &path, told);
            }
        } else {
            keys(unit, choice, twin, &path, told);
        }
        if let Some(twin) = twin {
            default(unit, choice, twin, &path, told);
        }
    }
    flattened(unit, &own, &of_source, &path, told);
    // Plurals differ by language, so that one may need no choice where another does. What else is chosen is a fact.
    for choice in of_source.iter().filter(|choice| !is_plural(choice, None)) {
        let variable = variable_of(choice.selector);
        if !own.iter().any(|other| variable_of(other.selector) == variable) {
            let keys = list(choice.keys());
            let message =
                Message::new("LOC-09-lost").with("variable", variable.unwrap_or_default()).with("known", keys);
            told.at("LOC-09", unit.place(), &path, message);
        }
    }
}

/// A choice by number that the source has and this message has not, in a language that counts as the source does or in
/// more ways: “1 purposes”.
fn flattened(
    unit: &Unit<'_, '_>,
    own: &[Choice<'_, '_>],
    of_source: &[Choice<'_, '_>],
    path: &str,
    told: &mut Told<'_>,
) {
    let Some(source) = unit.source.as_ref().filter(|_| own.is_empty() && !of_source.is_empty()) else { return };
    let common = |tag: &str| {
        let known = plural::categories(tag).unwrap_or_default();
        known.into_iter().filter(|category| *category == "other" || plural::is_common(tag, category)).count()
    };
    let many = common(unit.edition.tag);
    if many < 2 || many < common(source.tag) {
        return;
    }
    for choice in of_source.iter().filter(|choice| is_plural(choice, None)) {
        let Some(variable) = variable_of(choice.selector) else { continue };
        if unit.readings.iter().any(|reading| reading.prints.contains(&variable)) {
            let message = Message::new("LOC-10-flat").with("variable", variable).with("language", unit.edition.tag);
            return told.at("LOC-10", unit.place(), path, message);
        }
    }
}

/// Each choice of a pattern; of several by one variable, all of them.
fn choices<'a, 's>(pattern: &'a Pattern<'s>) -> Vec<Choice<'a, 's>> {
    let mut found = Vec::new();
    each_choice(pattern, &mut |selector, variants| found.push(Choice { selector, variants }));
    found
}

impl<'s> Choice<'_, 's> {
    fn keys(&self) -> impl Iterator<Item = &'s str> {
        self.variants.iter().map(key)
    }

    fn default(&self) -> Option<&'s str> {
        self.variants.iter().find(|variant| variant.default).map(key)
    }
}

/// Whether a choice is by number: as its twin is; else by its own keys.
fn is_plural(choice: &Choice<'_, '_>, twin: Option<&Choice<'_, '_>>) -> bool {
    let by_number = |choice: &Choice<'_, '_>| {
        let named = |variant: &Variant<'_>| match &variant.key {
            ast::VariantKey::NumberLiteral { .. } => true,
            ast::VariantKey::Identifier { name } => CATEGORIES.contains(name),
        };
        // `other` alone says nothing: a list of words has it for the rest.
        choice.variants.iter().any(|variant| named(variant) && key(variant) != "other")
            && choice.keys().all(|key| key.parse::<f64>().is_ok() || CATEGORIES.contains(&key))
    };
    twin.map_or_else(|| by_number(choice), by_number)
}

fn duplicates(unit: &Unit<'_, '_>, choice: &Choice<'_, '_>, path: &str, told: &mut Told<'_>) {
    let mut seen = BTreeSet::new();
    for key in choice.keys() {
        if !seen.insert(key) {
            told.at("LOC-09", place(unit, key), path, Message::new("LOC-09-twice").with("variant", key));
        }
    }
}

fn plurals(
    unit: &Unit<'_, '_>,
    choice: &Choice<'_, '_>,
    twin: Option<&Choice<'_, '_>>,
    path: &str,
    told: &mut Told<'_>,
) {
    let ordinal = is_ordinal(choice.selector);
    let known = if ordinal { plural::ordinals(unit.edition.tag) } else { plural::categories(unit.edition.tag) };
    let Some(known) = known else { return };
    let tell = |told: &mut Told<'_>, id: &str, key: &str, at: Span| {
        let message = Message::new(id).with("variant", key).with("language", unit.edition.tag);
        told.at("LOC-10", at, path, message.with("known", list(known.iter().copied())));
    };
    for key in choice.keys().filter(|key| key.parse::<f64>().is_err() && !known.contains(key)) {
        if CATEGORIES.contains(&key) {
            tell(told, "LOC-10-impossible", key, place(unit, key));
        } else {
            let message = match near(key, known.iter().copied()) {
                Some(nearest) => Message::new("LOC-09-misspelt").with("suggestion", nearest),
                None => Message::new("LOC-09-unknown").with("known", list(known.iter().copied())),
            };
            let variable = variable_of(choice.selector).unwrap_or_default();
            told.at("LOC-09", place(unit, key), path, message.with("variant", key).with("variable", variable));
        }
    }
    // A choice between numbers alone, as `[0]` and everything else, is about those numbers and not about grammar, unless
    // the source has plural forms beside them.
    let by_form = |choice: &Choice<'_, '_>| choice.keys().any(|key| CATEGORIES.contains(&key) && key != "other");
    if by_form(choice) || twin.is_some_and(by_form) {
        let number = |wanted: &str| match wanted {
            "zero" => "0",
            "one" => "1",
            "two" => "2",
            _ => "",
        };
        // The default stands for `other`; and who counts patients needs no form for millions or fractions.
        let needed = |wanted: &&&str| **wanted != "other" && (ordinal || plural::is_common(unit.edition.tag, wanted));
        let there = |wanted: &str| choice.keys().any(|key| key == wanted || key == number(wanted));
        let by_default = |wanted: &str| choice.default() == Some(wanted);
        for wanted in known.iter().filter(needed).filter(|wanted| !there(wanted) && !by_default(wanted)) {
            tell(told, "LOC-10-missing", wanted, unit.place());
        }
    }
}

/// Whether a choice is by the place in a row: `NUMBER($n, type: "ordinal")`.
fn is_ordinal(selector: &Inline<'_>) -> bool {
    let ast::InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    let says =
        |value: &Inline<'_>| matches!(value, ast::InlineExpression::StringLiteral { value } if *value == "ordinal");
    arguments.named.iter().any(|argument| argument.name.name == "type" && says(&argument.value))
}

/// A number that the source has a variant for, and this message has not.
fn numbers(unit: &Unit<'_, '_>, choice: &Choice<'_, '_>, twin: &Choice<'_, '_>, path: &str, told: &mut Told<'_>) {
    for wanted in twin.keys().filter(|key| key.parse::<f64>().is_ok() && !choice.keys().any(|own| own == *key)) {
        let fallback = choice.default().unwrap_or_default();
        let message = Message::new("LOC-09-missing").with("variant", wanted).with("default", fallback);
        let variable = variable_of(choice.selector).unwrap_or_default();
        told.at("LOC-09", unit.place(), path, message.with("variable", variable));
    }
}

/// A choice between words: every word that can come must have a variant.
fn keys(unit: &Unit<'_, '_>, choice: &Choice<'_, '_>, twin: Option<&Choice<'_, '_>>, path: &str, told: &mut Told<'_>) {
    let Some(variable) = variable_of(choice.selector) else { return };
    let judge = unit.desk.ours.then(|| closed::values(path, variable)).flatten();
    let Some(known) = judge.or_else(|| twin.map(|twin| twin.keys().collect())) else { return };
    let there: Vec<&str> = choice.keys().collect();
    let missing: Vec<&str> = known.iter().filter(|wanted| !there.contains(wanted)).copied().collect();
    for key in there.iter().filter(|key| !known.contains(key)) {
        let message = match near(key, missing.iter().copied()) {
            Some(nearest) => Message::new("LOC-09-misspelt").with("suggestion", nearest),
            None => Message::new("LOC-09-unknown").with("known", list(known.iter().copied())),
        };
        told.at("LOC-09", place(unit, key), path, message.with("variant", *key).with("variable", variable));
    }
    for wanted in missing {
        let misspelt = there.iter().any(|key| !known.contains(key) && near(key, std::iter::once(wanted)).is_some());
        if !misspelt {
            let fallback = choice.default().unwrap_or_default();
            let message = Message::new("LOC-09-missing").with("variant", wanted).with("default", fallback);
            told.at("LOC-09", unit.place(), path, message.with("variable", variable));
        }
    }
}

fn default(unit: &Unit<'_, '_>, choice: &Choice<'_, '_>, twin: &Choice<'_, '_>, path: &str, told: &mut Told<'_>) {
    let (Some(own), Some(wanted)) = (choice.default(), twin.default()) else { return };
    if own != wanted && choice.keys().any(|key| key == wanted) {
        let message = Message::new("LOC-09-default").with("default", own).with("suggestion", wanted);
        told.at("LOC-09", place(unit, own), path, message);
    }
}

/// Where the key of a variant stands.
fn place(unit: &Unit<'_, '_>, wanted: &str) -> Span {
    unit.span(wanted)
}

fn list<'k>(keys: impl Iterator<Item = &'k str>) -> String {
    keys.map(|key| format!("[{key}]")).collect::<Vec<_>>().join(" ")
}
