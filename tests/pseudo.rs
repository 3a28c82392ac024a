//! Pages with longer words and a mark on every letter: what keeps its plain letters is a fact. Words that stand in a
//! template, where no translator finds them, show here.

mod support;

use scraper::Html;
use std::collections::BTreeSet;
use support::{clinics, read};
use verklaar::finding::Report;
use verklaar::law::authority;
use verklaar::pipeline::{Compiler, Definition, Options, Overrides};
use verklaar::policy::terms::Jurisdiction;
use verklaar::render::{Embedding, Format};
use verklaar::verify;
use verklaar::write::Output;

/// The page of a clinic in a language, and the same in its pseudo-locale.
fn pages(clinic: &str, base: &str, format: Format) -> [String; 2] {
    let options =
        Options { formats: vec![format], languages: vec![base.to_owned()], pseudo: true, ..Options::default() };
    let compiler = Compiler::new(options, &Overrides::default(), &mut Report::default());
    let bytes = read(&format!("policies/{clinic}.toml")).into_bytes();
    let definition = Definition { name: clinic.to_owned(), clinic: clinic.to_owned(), bytes };
    let outputs = compiler.compile(definition, &mut verklaar::pipeline::no_shared_parts).outputs;
    let [plain, pseudo] = outputs.try_into().expect("two pages");
    let Output { path, text } = pseudo;
    assert!(path.ends_with(format!("{base}-XA/{}", format.file_name())), "{}", path.display());
    [plain.text, text]
}

#[test]
fn every_text_that_is_no_fact_is_changed() {
    for clinic in clinics() {
        let toml = read(&format!("policies/{clinic}.toml"));
        let authority =
            authority::of(if toml.contains("jurisdiction = \"BE\"") { Jurisdiction::Be } else { Jurisdiction::Nl });
        let facts: BTreeSet<String> = words(&toml).into_iter().chain(words(authority.address)).collect();
        for base in ["nl", "en"] {
            let [_, page] = pages(&clinic, base, Format::Page);
            let html = Html::parse_document(&page);
            let tag = format!("{base}-XA");
            assert_eq!(html.root_element().attr("lang"), Some(tag.as_str()));
            let mut left = BTreeSet::new();
            for text in texts(&html) {
                left.extend(words(&text).into_iter().filter(|word| !facts.contains(word)));
            }
            assert!(left.is_empty(), "{clinic} {base}: {left:?}");
        }
    }
}

/// What a reader sees or hears of a page, save dates, addresses that are links, and the style.
fn texts(html: &Html) -> Vec<String> {
    let mut texts = Vec::new();
    for node in html.tree.nodes() {
        if let Some(element) = node.value().as_element() {
            let spoken = ["aria-label", "title", "alt", "content"].into_iter().filter_map(|name| element.attr(name));
            let technical = element.name() == "meta" && element.attr("name") != Some("description");
            texts.extend(spoken.filter(|_| !technical).map(str::to_owned));
        }
        let Some(text) = node.value().as_text() else { continue };
        let fact = node.ancestors().filter_map(|above| above.value().as_element().cloned()).any(|element| {
            let elsewhere = element.attr("href").is_some_and(|href| !href.starts_with('#'));
            matches!(element.name(), "time" | "style" | "script") || elsewhere
        });
        if !fact {
            texts.push(text.to_string());
        }
    }
    texts
}

/// Words of two plain letters or more. A date and a row of letters after a number are facts.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let plain = words.filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic()));
    plain.map(str::to_lowercase).collect()
}

#[test]
fn nothing_gets_lost_and_words_grow_by_a_third() {
    for clinic in clinics() {
        for base in ["nl", "en"] {
            for format in [Format::Page, Format::Markdown] {
                let [plain, pseudo] =
                    pages(&clinic, base, format).map(|page| verify::read(format, &Embedding::default(), &page));
                assert_eq!(ids(&plain), ids(&pseudo), "{clinic} {base}");
                let digits = |sections: &[verify::ReadSection]| -> String {
                    sections.iter().flat_map(|section| section.text.chars()).filter(char::is_ascii_digit).collect()
                };
                assert_eq!(digits(&plain), digits(&pseudo), "{clinic} {base}");
                let letters = |sections: &[verify::ReadSection]| -> usize {
                    sections.iter().map(|section| section.text.chars().count()).sum()
                };
                // Facts do not grow, nor do the clinic's own words.
                let growth = letters(&pseudo) * 100 / letters(&plain);
                assert!((110..=140).contains(&growth), "{clinic} {base} {format:?}: {growth}");
            }
        }
    }
}

fn ids(sections: &[verify::ReadSection]) -> Vec<(String, usize)> {
    sections.iter().map(|section| (section.id.clone(), section.headings.len())).collect()
}
