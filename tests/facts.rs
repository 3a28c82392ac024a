//! Every fact of the three real statements stands in the Dutch and in the English page of the mended policy, save the
//! contradictions: `tests/facts/<clinic>.toml` lists for each fact the words that say it, per language.

mod support;

use serde::Deserialize;
use std::collections::BTreeSet;
use support::{files, page, stem};
use verklaar::render::{Embedding, Format};
use verklaar::verify;

#[derive(Deserialize)]
struct Facts {
    /// The ids of all facts of the statement, first and last.
    first: u32,
    last: u32,
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    /// As in the list of the statement's facts: `f01`.
    id: String,
    /// What the statement says, in short.
    says: String,
    /// Words of the Dutch page, all of which must be there.
    nl: Option<Vec<String>>,
    /// Words of the English page.
    en: Option<Vec<String>>,
    /// Why it is not told: a contradiction, or wrong in law.
    dropped: Option<String>,
}

#[test]
fn every_fact_of_the_statements_is_told_in_both_languages() {
    let tables = files("tests/facts", "toml");
    assert_eq!(tables.len(), 3);
    let mut wrong = Vec::new();
    for table in tables {
        let clinic = stem(&table);
        let facts: Facts = toml::from_str(&std::fs::read_to_string(&table).expect("readable")).expect("valid");
        let ids: BTreeSet<String> = facts.fact.iter().map(|fact| fact.id.clone()).collect();
        let all: BTreeSet<String> = (facts.first..=facts.last).map(|number| format!("f{number:02}")).collect();
        assert_eq!(ids, all, "{clinic}: every fact once");
        let [dutch, english] = ["nl", "en"].map(|language| text(&clinic, language));
        for fact in &facts.fact {
            match (&fact.nl, &fact.en, &fact.dropped) {
                (None, None, Some(reason)) => assert!(reason.len() > 20, "{clinic} {}: say why", fact.id),
                (Some(nl), Some(en), None) => {
                    assert!(!nl.is_empty() && !en.is_empty(), "{clinic} {}: no words", fact.id);
                    for (language, page, words) in [("nl", &dutch, nl), ("en", &english, en)] {
                        for words in words.iter().filter(|words| !page.contains(words.as_str())) {
                            wrong.push(format!("{clinic} {} ({}) {language}: {words}", fact.id, fact.says));
                        }
                    }
                }
                _ => wrong.push(format!("{clinic} {}: words in both languages, or a reason", fact.id)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All text of a page, as a reader sees it, on one line; the head of the page included.
fn text(clinic: &str, language: &str) -> String {
    let html = page(clinic, language, Format::Page);
    let head = page(clinic, language, Format::Markdown);
    let head = head.split("\n## ").next().unwrap_or_default().replace('\n', " ").replace('\\', "");
    let sections = verify::read(Format::Page, &Embedding::default(), &html);
    let body: Vec<String> =
        sections.into_iter().map(|section| format!("{} {}", section.heading, section.text)).collect();
    format!("{head} {}", body.join(" "))
}
