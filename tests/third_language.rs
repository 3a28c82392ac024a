//! A statement in a language that is not built in, without a line of code: `tests/third-language` is a project with German words,
//! made with `verklaar locales new de` and then translated.
//!
//! `SNAPSHOTS=overwrite` rewrites the page that it expects.

#![allow(clippy::disallowed_methods, reason = "a test breaks files on purpose, with no need for all or nothing")]

mod support;

use scraper::{Html, Selector};
use snapbox::cmd::{Command, OutputAssert};
use snapbox::{Data, file};
use std::path::{Path, PathBuf};
use support::root;
use tempfile::TempDir;

/// The project, in a folder of its own.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["policies", "locales"] {
        copy(&root().join("tests/third-language").join(part), &folder.path().join(part));
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for entry in std::fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, target).expect("copied");
        }
    }
}

fn run(project: &TempDir, arguments: &[&str]) -> OutputAssert {
    let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(project.path());
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").args(arguments).assert()
}

fn page(project: &TempDir, language: &str, name: &str) -> String {
    let path: PathBuf = ["dist/linde", language, name].iter().collect();
    std::fs::read_to_string(project.path().join(path)).expect("written")
}

/// The build reads every page back, so what is written is whole, and says the same in each language.
#[test]
fn a_statement_in_three_languages_needs_no_code() {
    let project = project();
    run(&project, &["check", "--fail-on", "warning"]).success();
    run(&project, &["build"]).success().stderr_eq("Wrote 6 files to dist, 0 unchanged.\n");
    let expected: Data = file!["third-language/expected/statement.md"];
    snapbox::assert_data_eq!(page(&project, "de", "statement.md"), expected.raw());
    for language in ["nl", "en", "de"] {
        let html = Html::parse_document(&page(&project, language, "index.html"));
        let all = |selector: &str, attribute: &str| {
            let selector = Selector::parse(selector).expect("valid");
            html.select(&selector).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(all("html", "lang"), [language]);
        assert_eq!(all("head link[rel=alternate]", "hreflang"), ["nl", "en", "de", "x-default"]);
        let others: Vec<&str> = ["nl", "en", "de"].into_iter().filter(|other| *other != language).collect();
        assert_eq!(all(".pv-lang a", "lang"), others);
        assert_eq!(all("time", "datetime"), ["2026-10-01"]);
    }
    let german = page(&project, "de", "index.html");
    assert!(german.contains("<span aria-current=\"page\">Deutsch</span>"));
    assert!(german.contains("<time datetime=\"2026-10-01\">1. Oktober 2026</time>"));
}

/// What waits to be translated is not on a page, and neither is what is there in part.
#[test]
fn nothing_is_published_half_translated() {
    let project = project();
    let path = project.path().join("policies/linde.toml");
    let definition = std::fs::read_to_string(&path).expect("text");
    let french = definition.replace("\"de\"]", "\"fr\"]").replace("de = \"betreibt", "fr = \"gère");
    std::fs::write(&path, french).expect("written");
    run(&project, &["locales", "new", "fr"]).success();
    let findings = |arguments: &[&str]| {
        let printed = run(&project, arguments).code(1).get_output().stdout.clone();
        let report: serde_json::Value = serde_json::from_slice(&printed).expect("JSON");
        let findings = report["findings"].as_array().expect("a list").clone();
        findings.iter().map(|one| one["rule"].as_str().expect("a text").to_owned()).collect::<Vec<_>>()
    };
    let build = ["build", "--format", "html"];
    run(&project, &build).code(1);
    assert!(!project.path().join("dist").exists());
    let check = ["locales", "check", "--locale", "fr", "--fail-on", "warning", "--format", "json"];
    let missing = findings(&check);
    assert!(!missing.is_empty() && missing.iter().all(|rule| rule == "LOC-01"), "{missing:?}");
    // A message that loses its `#` before it is translated cannot be read.
    let page = project.path().join("locales/fr/statement.ftl");
    let words = std::fs::read_to_string(&page).expect("text");
    std::fs::write(&page, words.replace("# title = {…}", "title = {…}")).expect("written");
    assert!(findings(&check).contains(&"LOC-02".to_owned()));
    run(&project, &build).code(1);
    assert!(!project.path().join("dist").exists());
}
