//! Files for a new language, in which every message waits to be translated.
//!
//! A message that waits is a comment, and `{…}` in it stands for words that are still to be typed. Fluent cannot read
//! that, so a message that loses its `#` too soon is a mistake of the file, never half a sentence on a page.

use super::plural::{CATEGORIES, categories, sample};
use super::tree::{Entry, Pattern, Tree, choice, key};
use crate::locale::{FILES, Part};
use crate::source::Sources;
use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

/// Every file that a page needs, for a new language: name and text. None when no language `from` is built in.
///
/// The lines `how` stand at the top of each file.
#[must_use]
pub fn skeletons(from: &str, tag: &str, how: &[String]) -> Option<Vec<(&'static str, String)>> {
    let plurals = categories(tag)?;
    let mut sources = Sources::default();
    let needed = FILES.iter().filter(|file| file.language == from && is_needed(file.part));
    let files: Vec<(&'static str, String)> = needed
        .map(|file| {
            let id = sources.add(file.name, file.text);
            (file.name, whole(&Tree::read(file.text, id), from, &plurals, how))
        })
        .collect();
    (!files.is_empty()).then_some(files)
}

/// Whether a page cannot do without these words.
pub(super) const fn is_needed(part: Part) -> bool {
    matches!(part, Part::Values | Part::Page)
}

/// How a language counts: each of its plurals with a number that takes it, as in `[one] 1, [other] 2`.
#[must_use]
pub fn counting(tag: &str) -> Option<String> {
    let number = |category| sample(tag, category).map_or_else(|| "–".to_owned(), |number| number.to_string());
    let shown = categories(tag)?.into_iter().map(|category| format!("[{category}] {}", number(category)));
    Some(shown.collect::<Vec<_>>().join(", "))
}

/// A whole file in which every message waits.
fn whole(tree: &Tree<'_>, from: &str, plurals: &[&'static str], how: &[String]) -> String {
    let mut text = comment("###", tree.head.iter().copied());
    if !text.is_empty() && !how.is_empty() {
        text.push_str("###\n");
    }
    text += &comment("###", how.iter().map(String::as_str));
    let mut groups = 0;
    for entry in &tree.entries {
        let wanted = entry.group.map_or(0, |group| group + 1);
        for group in &tree.groups[groups.min(wanted)..wanted] {
            text.push('\n');
            text += &comment("##", group.iter().copied());
        }
        groups = wanted;
        text.push('\n');
        text += &waiting(tree, entry, from, plurals);
    }
    text
}

/// A message that waits: its comment, what it is translated from, and its frame behind `#`.
pub(super) fn waiting(tree: &Tree<'_>, entry: &Entry<'_>, from: &str, plurals: &[&'static str]) -> String {
    let mut text = comment("#", entry.comment.iter().copied());
    text += &record(tree.written(entry), from);
    text += &comment("#", frame(entry, plurals).lines());
    text
}

/// The lines that tell what a message is translated from: `# nl: Privacyverklaring`.
pub(super) fn record(written: &str, from: &str) -> String {
    written.lines().fold(String::new(), |text, line| text + format!("# {from}: {line}").trim_end() + "\n")
}

fn comment<'l>(mark: &str, lines: impl Iterator<Item = &'l str>) -> String {
    lines.fold(String::new(), |text, line| text + format!("{mark} {line}").trim_end() + "\n")
}

/// A message without its words: names, variables and choices stand, `{…}` stands for words.
fn frame(entry: &Entry<'_>, plurals: &[&'static str]) -> String {
    let id = ast::Identifier { name: entry.name };
    let value = entry.value.as_ref().map(|value| without_words(value, plurals));
    let attributes = entry.attributes.iter().map(|attribute| ast::Attribute {
        id: ast::Identifier { name: attribute.name },
        value: without_words(&attribute.value, plurals),
    });
    let attributes = attributes.collect();
    let frame = match value {
        Some(value) if entry.is_term => ast::Entry::Term(ast::Term { id, value, attributes, comment: None }),
        value => ast::Entry::Message(ast::Message { id, value, attributes, comment: None }),
    };
    on_one_line(&serialize(&ast::Resource { body: vec![frame] }))
}

/// Puts what cannot begin a line behind the equals sign that it stands under.
fn on_one_line(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match lines.last_mut() {
            Some(before) if before.ends_with(" =") && line.trim_start().starts_with(['*', '[', '.', '}']) => {
                before.push(' ');
                before.push_str(line.trim_start());
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

fn without_words<'s>(pattern: &Pattern<'s>, plurals: &[&'static str]) -> Pattern<'s> {
    let mut elements: Vec<ast::PatternElement<&'s str>> = Vec::new();
    let mut run = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => run.push(*value),
            ast::PatternElement::Placeable { expression } => {
                elements.extend(words(&run).into_iter().map(|value| ast::PatternElement::TextElement { value }));
                run.clear();
                let expression = match choice(expression) {
                    Some((selector, variants)) => {
                        ast::Expression::Select { selector: selector.clone(), variants: choices(variants, plurals) }
                    }
                    None => expression.clone(),
                };
                elements.push(ast::PatternElement::Placeable { expression });
            }
        }
    }
    elements.extend(words(&run).into_iter().map(|value| ast::PatternElement::TextElement { value }));
    ast::Pattern { elements }
}

/// What stands for a run of text. Signs without letters are the same in many languages, and stay.
fn words<'s>(run: &[&'s str]) -> Vec<&'s str> {
    if !run.iter().any(|text| text.contains(char::is_alphanumeric)) {
        return run.to_vec();
    }
    let before = run.first().is_some_and(|text| text.starts_with([' ', '\n']));
    let after = run.last().is_some_and(|text| text.ends_with([' ', '\n']));
    let mut words = vec!["{…}"];
    if before {
        words.insert(0, " ");
    }
    if after {
        words.push(" ");
    }
    words
}

/// The variants that a language needs: of a choice by number its own plurals, else those of the source.
fn choices<'s>(variants: &[ast::Variant<&'s str>], plurals: &[&'static str]) -> Vec<ast::Variant<&'s str>> {
    let is_number = |variant: &ast::Variant<&str>| matches!(variant.key, ast::VariantKey::NumberLiteral { .. });
    let counts = variants.iter().all(|variant| is_number(variant) || CATEGORIES.contains(&key(variant)));
    let value = |variant: &ast::Variant<&'s str>| without_words(&variant.value, plurals);
    if !counts {
        let kept = variants.iter().map(|variant| ast::Variant { value: value(variant), ..variant.clone() });
        return kept.collect();
    }
    let numbers = variants.iter().filter(|variant| is_number(variant));
    let mut kept: Vec<_> =
        numbers.map(|variant| ast::Variant { value: value(variant), default: false, ..variant.clone() }).collect();
    let usual = variants.iter().find(|variant| variant.default).or(variants.last());
    kept.extend(plurals.iter().map(|plural| {
        let like = variants.iter().find(|variant| key(variant) == *plural).or(usual);
        ast::Variant {
            key: ast::VariantKey::Identifier { name: *plural },
            value: like.map_or_else(|| ast::Pattern { elements: Vec::new() }, value),
            default: *plural == "other",
        }
    }));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, tag: &str) -> String {
        let mut sources = Sources::default();
        let file = sources.add("a.ftl", text);
        whole(&Tree::read(text, file), "nl", &categories(tag).expect("known"), &["Typ hier.".to_owned()])
    }

    #[test]
    fn everything_but_the_words_is_there() {
        let source = "### Hoofd.\n\n## Leeg.\n\n## Groep.\n\n# Wat het is.\n# $n (number): e.g. \"2\"\na = **{ $n ->\n        [one] Een dag\n       *[other] { $n } dagen\n    }** in { $city }, { $land }\n    .help = Typ `x`.\n-b = { $kind ->\n       *[x] { $kind }\n        [y] b\n    }\n";
        let expected = "### Hoofd.\n###\n### Typ hier.\n\n## Leeg.\n\n## Groep.\n\n# Wat het is.\n# $n (number): e.g. \"2\"\n# nl: **{ $n ->\n# nl:         [one] Een dag\n# nl:        *[other] { $n } dagen\n# nl:     }** in { $city }, { $land }\n# nl:     .help = Typ `x`.\n# a = **{ $n ->\n#         [one] {…}\n#         [few] { $n } {…}\n#         [many] { $n } {…}\n#        *[other] { $n } {…}\n#     }{…} { $city }, { $land }\n#     .help = {…}\n\n# nl: { $kind ->\n# nl:        *[x] { $kind }\n# nl:         [y] b\n# nl:     }\n# -b =\n#     { $kind ->\n#        *[x] { $kind }\n#         [y] {…}\n#     }\n";
        let made = of(source, "pl");
        assert_eq!(made, expected);
        // Nothing in it is live, and what becomes live too soon cannot be read.
        assert!(Tree::read(&made, Sources::default().add("a", "")).entries.is_empty());
        let live = made.replace("\n# -b", "\n-b").replace("\n#  ", "\n  ").replace("\n# a", "\na");
        let tree = Tree::read(&live, Sources::default().add("a", ""));
        assert_eq!((tree.entries.len(), tree.mistakes.len()), (0, 2));
        // With words in place of the signs that stand for them, all of it can be read.
        let filled = live.replace("{…}", "woord");
        let tree = Tree::read(&filled, Sources::default().add("a", ""));
        assert_eq!((tree.entries.len(), tree.mistakes.len()), (2, 0));
    }
}
