//! The clinics of `policies/`: they build without a finding, their pages stand in the repository, and both languages of
//! each carry the same facts.

mod support;

use scraper::{ElementRef, Html, Selector};
use snapbox::{Data, assert_data_eq};
use support::{clinics, compile, page, read, root, rules};
use verklaar::finding::Severity;
use verklaar::render::{Embedding, Format};

#[test]
fn every_policy_builds_without_error_or_warning() {
    for clinic in clinics() {
        let outcome = compile(&clinic, &read(&format!("policies/{clinic}.toml")), Format::ALL);
        assert_eq!(rules(&outcome, Severity::Warning), Vec::<String>::new(), "{clinic}");
        assert_eq!(outcome.outputs.len(), 13, "{clinic}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for clinic in clinics() {
        let text = read(&format!("policies/{clinic}.toml"));
        assert_eq!(compile(&clinic, &text, Format::ALL).outputs, compile(&clinic, &text, Format::ALL).outputs);
    }
}

/// After a change of words: `SNAPSHOTS=overwrite cargo nextest run` rewrites the pages, and the diff shows the change.
#[test]
fn the_pages_are_those_in_the_repository() {
    for clinic in clinics() {
        for language in ["nl", "en"] {
            let expected = root().join(format!("tests/pages/{clinic}.{language}.md"));
            assert_data_eq!(page(&clinic, language, Format::Markdown), Data::read_from(&expected, None).raw());
        }
    }
    for language in ["nl", "en"] {
        let html = page("kliniek-duinrand", language, Format::Page);
        let (before, rest) = html.split_once("<style>").expect("a style sheet");
        let (_, after) = rest.split_once("</style>").expect("its end");
        // The digest of the style sheet changes with every change of looks; the words do not.
        let digest = before.split_once("style-src '").and_then(|(_, rest)| rest.split_once('\''));
        let before = before.replace(digest.expect("a policy").0, "sha256-…");
        let expected = root().join(format!("tests/pages/kliniek-duinrand.{language}.html"));
        assert_data_eq!(format!("{before}<style></style>{after}"), Data::read_from(&expected, None).raw());
    }
}

/// What does not depend on language, read from the written page: days, addresses, numbers, anchors, order of sections.
#[test]
fn both_languages_carry_the_same_facts() {
    for clinic in clinics() {
        let [dutch, english] = ["nl", "en"].map(|language| facts(&page(&clinic, language, Format::Page)));
        assert_eq!(dutch.len(), english.len(), "{clinic}: number of sections");
        for ((section, dutch), (other, english)) in dutch.iter().zip(&english) {
            assert_eq!(section, other, "{clinic}: order of sections");
            assert!(!dutch.is_empty(), "{clinic}: {section} has no facts at all");
            assert_eq!(dutch, english, "{clinic}: {section}");
        }
    }
}

/// Per section: every link, every date, every number in it, every anchor, the number of items.
fn facts(page: &str) -> Vec<(String, Vec<String>)> {
    let html = Html::parse_document(page);
    let section = Selector::parse("section").expect("valid");
    let mut sections = Vec::new();
    for element in html.select(&section) {
        let mut facts = Vec::new();
        for inner in element.descendants().filter_map(ElementRef::wrap) {
            let value = inner.value();
            facts.extend(value.id().map(|id| format!("id {id}")));
            facts.extend(value.attr("datetime").map(str::to_owned));
            // The authorities have a website per language.
            // A link to the same section in another language differs by nature.
            let apart = |href: &&str| !href.contains("authority.be") && !href.contains("autoriteit.be");
            let href = value.attr("href").filter(|_| value.attr("lang").is_none()).filter(apart);
            facts.extend(href.map(|href| format!("to {href}")));
            if ["li", "dt", "tr", "p"].contains(&value.name()) {
                facts.push(value.name().to_owned());
            }
        }
        let text: String = element.text().collect::<Vec<_>>().join(" ");
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
        facts.extend(numbers.map(|digits| format!("number {digits}")));
        facts.sort();
        sections.push((element.value().id().unwrap_or_default().to_owned(), facts));
    }
    sections
}

/// Every Dutch act that a page names is explained on it, once.
#[test]
fn every_act_is_explained_once() {
    let acts = ["AVG", "GDPR", "UAVG", "WGBO", "Wabvpz", "Wkkgz", "Zvw", "AWR", "Kaderwet", "Kwaliteitswet"];
    for clinic in clinics() {
        for language in ["nl", "en"] {
            let sections =
                verklaar::verify::read(Format::Page, &Embedding::default(), &page(&clinic, language, Format::Page));
            let laws = sections.iter().find(|section| section.id == "laws").expect("a section on laws");
            for act in acts {
                let named = |text: &str| text.split(|c: char| !c.is_alphanumeric()).filter(|word| *word == act).count();
                let elsewhere = sections.iter().any(|section| section.id != "laws" && named(&section.text) > 0);
                let explained = laws.text.matches(&format!("{act}:")).count();
                assert!(!elsewhere || explained >= 1, "{clinic} {language}: {act} is not explained");
                assert!(explained <= 1 || act == "AVG", "{clinic} {language}: {act} is explained {explained} times");
            }
        }
    }
}
