//! The built-in words: without mistakes, the same messages with the same variables in both languages, one form of
//! address, and short sentences on the page.

mod support;

use fluent_syntax::ast;
use fluent_syntax::parser;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use support::{clinics, page};
use verklaar::locale::{FILES, LANGUAGES};
use verklaar::render::Format;

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
        assert!(own.len() > 10, "{}", file.name);
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

/// Sentences of the page: 12 words on average, none over 25. Facts that stand apart, as addresses and titles do, are
/// no sentences.
#[test]
fn sentences_are_short() {
    for clinic in clinics() {
        for language in ["nl", "en"] {
            let sentences = sentences(&page(&clinic, language, Format::Html));
            let words: usize = sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum();
            let most = sentences.len() * 12;
            assert!(words <= most, "{clinic} {language}: {words} words in {} sentences", sentences.len());
            for sentence in sentences {
                let count = sentence.split_whitespace().count();
                assert!(count <= 25, "{clinic} {language}: {count} words: {sentence}");
            }
        }
    }
}

/// The sentences of a page of four words or more. What is small print, a list of data or a list of titles is left out:
/// a list is read item by item.
fn sentences(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let leaf = Selector::parse("section p, section li, section dd, section td").expect("valid");
    let inner = Selector::parse("p, li, dd, td").expect("valid");
    let mut sentences = Vec::new();
    for element in html.select(&leaf).filter(|element| element.select(&inner).next().is_none()) {
        let mut text = String::new();
        for node in element.descendants() {
            if let Some(words) = node.value().as_text() {
                let small = node.ancestors().any(|ancestor| {
                    ancestor.value().as_element().is_some_and(|element| element.attr("class") == Some("art"))
                });
                if !small {
                    text.push_str(words);
                }
            }
        }
        let mut rest = text.replace("B.V.", "BV");
        rest.push(' ');
        for sentence in rest.split_inclusive(['.', '?', '!', ':', ';']) {
            // What commas and "and" set apart in a row of four or more is a list, not a clause.
            let items =
                sentence.split(", ").flat_map(|part| part.split(" en ")).flat_map(|part| part.split(" and ")).count();
            if items < 4 && sentence.split_whitespace().count() >= 4 {
                sentences.push(sentence.trim().to_owned());
            }
        }
    }
    sentences
}
