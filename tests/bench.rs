//! The bench of translators: the built-in words are without a finding, and every rule about locale files finds what its
//! example shows, and nothing once it is put right.

mod support;

use serde::Deserialize;
use std::collections::BTreeSet;
use support::read;
use verklaar::finding::{Finding, LOCALE_RULES, Report, Severity};
use verklaar::locale::{FILES, VARIANTS};
use verklaar::source::Sources;
use verklaar::translate::{Loose, Settled, Shelf, check, status};

/// The findings of a shelf, each as a line.
fn found(shelf: &Shelf, sources: &Sources) -> Vec<Finding> {
    let mut report = Report::default();
    check(shelf, sources, &mut report);
    report.findings().to_vec()
}

fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {} {:?}", finding.rule, finding.path, finding.message)).collect()
}

#[test]
fn the_built_in_words_are_without_a_finding() {
    let mut sources = Sources::default();
    let shelf = Shelf::built_in(&mut sources);
    let files: usize = shelf.languages.iter().map(|language| language.files.len()).sum();
    assert_eq!(files, FILES.len() + VARIANTS.iter().map(|variant| variant.files.len()).sum::<usize>());
    let findings = found(&shelf, &sources);
    assert!(findings.is_empty(), "{:#?}", told(&findings));
}

#[test]
fn every_rule_finds_what_its_example_shows() {
    let mut shown = 0;
    for rule in LOCALE_RULES.iter().filter(|rule| rule.bad.starts_with("# locales/")) {
        shown += 1;
        let bad = judged(rule.bad);
        assert!(bad.iter().any(|finding| finding.rule == rule.id), "{} is not found: {:#?}", rule.id, told(&bad));
        for finding in &bad {
            assert!(
                finding.rule == rule.id || finding.severity == Severity::Info,
                "{}: besides: {:#?}",
                rule.id,
                told(&bad)
            );
            assert!(finding.rule != rule.id || finding.severity == rule.severity, "{}", rule.id);
        }
        let good = judged(rule.good);
        assert!(good.is_empty(), "{}: {:#?}", rule.id, told(&good));
    }
    assert!(shown + 3 >= LOCALE_RULES.len(), "{shown} of {} rules have an example", LOCALE_RULES.len());
}

/// What is found in the files of an example, judged by themselves against the Dutch ones.
fn judged(example: &str) -> Vec<Finding> {
    let mut files: Vec<Loose> = Vec::new();
    for line in example.lines() {
        if let Some(path) = line.strip_prefix("# locales/") {
            let (language, name) = path.split_once('/').expect("a file in a folder");
            files.push(Loose {
                language: language.to_owned(),
                name: name.to_owned(),
                path: format!("locales/{path}"),
                text: String::new(),
            });
        } else {
            let file = files.last_mut().expect("a path first");
            file.text.push_str(line);
            file.text.push('\n');
        }
    }
    let mut sources = Sources::default();
    let shelf = Shelf::alone("nl", files, &mut sources);
    found(&shelf, &sources)
}

/// A message that a project words otherwise is still one message to translate.
#[test]
fn an_override_of_the_source_counts_once() {
    let file = |language: &str, text: &str| Loose {
        language: language.to_owned(),
        name: "statement.ftl".to_owned(),
        path: format!("locales/{language}/statement.ftl"),
        text: text.to_owned(),
    };
    let judged = |files: Vec<Loose>| {
        let mut sources = Sources::default();
        let shelf = Shelf::of_project(files, &mut sources);
        let german = status(&shelf, &sources).into_iter().find(|progress| progress.language == "de").expect("judged");
        let missing = found(&shelf, &sources).into_iter().filter(|finding| finding.rule == "LOC-01").count();
        (german.files.into_iter().map(|file| (file.file, file.messages)).collect::<Vec<_>>(), missing)
    };
    let german = file("de", "title = Datenschutzerklärung\n");
    let plain = judged(vec![german.clone()]);
    assert_eq!(plain.0.iter().filter(|(name, _)| name == "statement.ftl").count(), 1);
    assert_eq!(judged(vec![file("nl", "lead = { $name } is van u.\n"), german]), plain);
}

/// A sentence and its translation.
#[derive(Debug, Deserialize)]
struct Wording {
    why: String,
    source: (String, String),
    target: (String, String),
    #[serde(default)]
    finds: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Wordings {
    wording: Vec<Wording>,
}

#[test]
fn wordings_are_judged_as_people_would() {
    let table: Wordings = toml::from_str(&read("tests/bench/wordings.toml")).expect("a table");
    let mut wrong = Vec::new();
    for wording in &table.wording {
        let file = |(language, text): &(String, String)| Loose {
            language: language.clone(),
            name: "page.ftl".to_owned(),
            path: format!("{language}/page.ftl"),
            text: format!("# On the page.\n{text}\n"),
        };
        let mut sources = Sources::default();
        let shelf = Shelf::alone(&wording.source.0, vec![file(&wording.source), file(&wording.target)], &mut sources);
        let findings = found(&shelf, &sources);
        let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.rule).collect();
        if !rules.iter().eq(wording.finds.iter().collect::<BTreeSet<_>>()) {
            wrong.push(format!("{}: {:#?}", wording.why, told(&findings)));
        }
    }
    assert!(table.wording.len() > 30 && wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whoever changes a Dutch text has looked at the English and the informal one, and said so with
/// `verklaar locales settle`.
#[test]
fn translations_say_what_dutch_says_now() {
    for tag in ["en", "nl-informal"] {
        let settled: Settled = toml::from_str(&read(&format!("locales/{tag}/translated.toml"))).expect("a list");
        let mut sources = Sources::default();
        let mut shelf = Shelf::built_in(&mut sources);
        let entries = settled.len();
        shelf.settle(tag, settled);
        let status = status(&shelf, &sources);
        let own = status.iter().find(|progress| progress.language == tag).expect("judged");
        let changed: Vec<&str> = own.changed.iter().map(|changed| changed.message.as_str()).collect();
        let help = format!("is {tag} still right? Then run `verklaar locales settle {tag}` with these messages");
        assert!(changed.is_empty(), "{help}: {changed:?}");
        let translated: usize = own.files.iter().map(|file| file.translated).sum();
        assert_eq!(entries, translated, "a message is new or gone: {help}");
    }
}
