//! The built-in words: without mistakes, the same messages with the same variables in both languages, and one form of
//! address. How long sentences are is measured in `tests/readability.rs`.

use fluent_syntax::ast;
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use verklaar::locale::{FILES, LANGUAGES};

/// The messages of a file, in order: name, with attribute, and the variables in it.
fn messages(text: &'static str) -> Vec<(String, BTreeSet<String>)> {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut found = Vec::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            found.push((message.id.name.to_owned(), variables(value)));
        }
        for attribute in &message.attributes {
            let name = format!("{}.{}", message.id.name, attribute.id.name);
            found.push((name, variables(&attribute.value)));
        }
    }
    found
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    pattern_variables(pattern, &mut found);
    found
}

fn pattern_variables(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(inline) => inline_variables(inline, found),
            ast::Expression::Select { selector, variants } => {
                inline_variables(selector, found);
                for variant in variants {
                    pattern_variables(&variant.value, found);
                }
            }
        }
    }
}

fn inline_variables(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inner) => inline_variables(inner, found),
            ast::Expression::Select { selector, .. } => inline_variables(selector, found),
        },
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let [first, second] = LANGUAGES else { panic!("two languages") };
    for file in FILES.iter().filter(|file| file.language == *first) {
        let other = FILES.iter().find(|other| other.language == *second && other.name == file.name);
        let (own, other) = (messages(file.text), messages(other.expect("the same files").text));
        assert!(!own.is_empty(), "{}", file.name);
        for (a, b) in own.iter().zip(&other) {
            assert_eq!(a, b, "{}", file.name);
        }
        assert_eq!(own.len(), other.len(), "{}", file.name);
    }
}

#[test]
fn no_message_stands_twice() {
    for language in LANGUAGES {
        let mut seen = BTreeMap::new();
        for file in FILES.iter().filter(|file| file.language == *language) {
            for (name, _) in messages(file.text) {
                if let Some(before) = seen.insert(name.clone(), file.name) {
                    panic!("{language}: {name} in {before} and in {}", file.name);
                }
            }
        }
    }
}

#[test]
fn dutch_says_u_and_nobody_hedges() {
    let dutch =
        ["je", "jij", "jouw", "jullie", "heeft u", "u heeft", "mogelijk", "eventueel", "in principe", "doorgaans"];
    let english = ["permission", "lawful basis", "privacy policy", "in principle", "possibly", "perhaps"];
    for file in FILES.iter().filter(|file| file.part == verklaar::locale::Part::Page) {
        let banned: &[&str] = if file.language == "nl" { &dutch } else { &english };
        for line in file.text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("country-")) {
            let words = format!(" {} ", line.to_lowercase().replace(|c: char| !c.is_alphabetic(), " "));
            for banned in banned {
                // "mogelijk maken" is no hedge.
                let made =
                    *banned == "mogelijk" && (words.contains("mogelijk mak") || words.contains("mogelijk te mak"));
                assert!(made || !words.contains(&format!(" {banned} ")), "{}: {banned}: {line}", file.name);
            }
        }
    }
}
