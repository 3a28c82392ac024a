//! A message as it is read: once for every combination of its choices.

use super::tree::{Inline, Pattern, key, unwrapped};
use fluent_syntax::ast;

/// So many combinations are looked at. A message of ours has eight; more is a mistake or an attack.
const MOST: usize = 64;

/// By so many variables is chosen, one after the other. Those that come later take the default.
const MOST_CHOICES: usize = 16;

/// So many bytes are read, all combinations together; after that only those that were begun.
const MOST_BYTES: usize = 1 << 20;

/// A message with every choice made.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading<'s> {
    /// What was chosen, the outermost first.
    pub(super) choices: Vec<Choice<'s>>,
    /// The words. A variable stands there as `{$name}`, another message as `{name}`, a term as `{-name}`.
    pub(super) text: String,
    /// The variables that are printed, in order; each as often as it is.
    pub(super) prints: Vec<&'s str>,
}

/// A choice that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice<'s> {
    /// The variable that chooses; none where something else does.
    pub(super) variable: Option<&'s str>,
    /// The key of the variant.
    pub(super) key: &'s str,
    /// Whether it is the one for everything else.
    pub(super) default: bool,
}

impl<'s> Reading<'s> {
    /// What a variable chose here.
    pub(super) fn chosen(&self, variable: &str) -> Option<&Choice<'s>> {
        self.choices.iter().find(|choice| choice.variable == Some(variable))
    }
}

/// Every reading of a pattern: one where nothing is chosen.
pub(super) fn readings<'s>(pattern: &Pattern<'s>) -> Vec<Reading<'s>> {
    extend(vec![Reading::default()], pattern)
}

/// Adds what a pattern says to readings that stand at its beginning.
fn extend<'s>(mut before: Vec<Reading<'s>>, pattern: &Pattern<'s>) -> Vec<Reading<'s>> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                for reading in &mut before {
                    reading.text.push_str(value);
                }
            }
            ast::PatternElement::Placeable { expression } => match unwrapped(expression) {
                ast::Expression::Inline(inline) => before.iter_mut().for_each(|reading| print(reading, inline)),
                ast::Expression::Select { selector, variants } => before = choose(before, selector, variants),
            },
        }
    }
    before
}

/// Splits readings at a choice. Who has chosen by the same variable before chooses the same again.
fn choose<'s>(before: Vec<Reading<'s>>, selector: &Inline<'s>, variants: &[ast::Variant<&'s str>]) -> Vec<Reading<'s>> {
    let variable = variable_of(selector);
    let mut after = Vec::with_capacity((before.len() * variants.len()).min(MOST));
    let bytes: usize = before.iter().map(|reading| reading.text.len()).sum();
    if bytes > MOST_BYTES || before.iter().any(|reading| reading.choices.len() >= MOST_CHOICES) {
        return default(before, variable, variants);
    }
    for reading in before {
        let made = variable.and_then(|variable| reading.chosen(variable)).copied();
        let same = made.and_then(|made| variants.iter().find(|variant| key(variant) == made.key));
        let fallback = made.and_then(|_| variants.iter().find(|variant| variant.default));
        for variant in variants {
            if made.is_some() && !same.or(fallback).is_some_and(|one| std::ptr::eq(one, variant)) {
                continue;
            }
            if after.len() >= MOST {
                return after;
            }
            let mut reading = reading.clone();
            if made.is_none() {
                reading.choices.push(Choice { variable, key: key(variant), default: variant.default });
            }
            after.extend(extend(vec![reading], &variant.value));
        }
    }
    after
}

/// Goes on with what was chosen before, or with the default.
fn default<'s>(
    mut before: Vec<Reading<'s>>,
    variable: Option<&'s str>,
    variants: &[ast::Variant<&'s str>],
) -> Vec<Reading<'s>> {
    let fallback = variants.iter().find(|variant| variant.default);
    let Some(first) = before.first() else { return before };
    let made = variable.and_then(|variable| first.chosen(variable)).map(|made| made.key);
    let same = variants.iter().find(|variant| made == Some(key(variant)));
    let Some(variant) = same.or(fallback) else { return before };
    // All of them together would be too long to read.
    before.truncate(1);
    extend(before, &variant.value)
}

fn print<'s>(reading: &mut Reading<'s>, inline: &Inline<'s>) {
    match inline {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
            reading.text.push_str(value);
        }
        ast::InlineExpression::VariableReference { id } => {
            reading.prints.push(id.name);
            reading.text.push_str("{$");
            reading.text.push_str(id.name);
            reading.text.push('}');
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            reading.text.push('{');
            reading.text.push_str(id.name);
            reading.text.push('}');
        }
        ast::InlineExpression::TermReference { id, .. } => {
            reading.text.push_str("{-");
            reading.text.push_str(id.name);
            reading.text.push('}');
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                print(reading, argument);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = &**expression {
                print(reading, inner);
            }
        }
    }
}

/// The variable that a selector is, or that it hands to a function.
pub(super) fn variable_of<'s>(selector: &Inline<'s>) -> Option<&'s str> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use crate::translate::tree::Tree;

    #[test]
    fn every_combination_is_read_once() {
        let text = "a = { $n ->\n    [one] Een { $what }\n   *[other] { $n }\n    } { $unit ->\n    [day] dag\n   *[year] jaar\n    }, { $n ->\n    [one] en klaar\n   *[other] en meer\n    }.\n";
        let file = Sources::default().add("a.ftl", text);
        let tree = Tree::read(text, file);
        let readings = readings(tree.entries[0].value.as_ref().expect("has words"));
        let texts: Vec<&str> = readings.iter().map(|reading| reading.text.as_str()).collect();
        assert_eq!(
            texts,
            ["Een {$what} dag, en klaar.", "Een {$what} jaar, en klaar.", "{$n} dag, en meer.", "{$n} jaar, en meer."]
        );
        assert_eq!(readings[0].prints, ["what"]);
        assert!(readings[3].chosen("unit").expect("chosen").default);
    }
}
