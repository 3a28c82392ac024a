//! The formats of findings for programs: what each looks like, that the standards are met, and that nothing which a
//! person typed gets out of its place.
//!
//! `tests/formats/definition.toml` has an error, a warning and advice, `broken.toml` is no TOML;
//! `SNAPSHOTS=overwrite` rewrites what stands beside them.

#![allow(clippy::disallowed_methods, reason = "a test writes a project, with no need for all or nothing")]

mod support;

use proptest::prelude::*;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;
use snapbox::cmd::{Command, OutputAssert};
use snapbox::{Data, IntoData};
use std::collections::BTreeSet;
use std::path::Path;
use support::{compile, files, read, root, stem};
use tempfile::TempDir;
use verklaar::emit::{self, Summary, Told, Whole};
use verklaar::finding::{At, Finding, Message, Report, Severity};
use verklaar::locale::{self, Locale, Part};
use verklaar::source::{Position, Sources};

/// Every format for programs, and the file that it is held against.
const FORMATS: &[(&str, &str)] = &[
    ("json", "findings.json"),
    ("sarif", "findings.sarif"),
    ("github", "github.txt"),
    ("gitlab", "code-quality.json"),
    ("junit", "junit.xml"),
];

/// A name with everything that some format gives a meaning to, as far as every file system has it.
const ODD: &str = "policies/dé 50% [wit], #1.toml";

/// Three definitions: one with findings under an odd name, one that is no TOML, one without findings.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("policies")).expect("made");
    for (from, to) in [
        ("tests/formats/definition.toml", ODD),
        ("tests/formats/broken.toml", "policies/broken.toml"),
        ("tests/cli/clinic.toml", "policies/linde.toml"),
    ] {
        std::fs::write(folder.path().join(to), read(from)).expect("written");
    }
    folder
}

fn check(folder: &Path, arguments: &[&str]) -> OutputAssert {
    let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(folder).arg("check");
    command.env_remove("GITHUB_STEP_SUMMARY").args(arguments).assert()
}

fn expected(name: &str) -> Data {
    Data::read_from(&root().join("tests/formats").join(name), Some(snapbox::data::DataFormat::Text)).raw()
}

fn words(language: &str) -> Locale {
    let parts = [Part::Command, Part::Rules];
    locale::load(language, &parts, &[], &Sources::default(), &mut Report::default()).expect("built in")
}

/// Everything that was found in definitions, as a run tells it.
struct Run {
    told: Vec<Told>,
    files: Vec<String>,
    summary: Summary,
    words: Locale,
}

impl Run {
    fn new(language: &str) -> Self {
        Self { told: Vec::new(), files: Vec::new(), summary: Summary::default(), words: words(language) }
    }

    fn definition(mut self, name: &str, toml: &str) -> Self {
        let outcome = compile(name, toml, &[]);
        let tell = |finding| emit::tell(finding, &outcome.sources, &self.words);
        self.told.extend(outcome.report.findings().iter().map(tell));
        self.files.push(format!("{name}.toml"));
        self.summary.count(&outcome.report);
        self
    }

    fn finding(mut self, finding: &Finding) -> Self {
        self.told.push(emit::tell(finding, &Sources::default(), &self.words));
        self
    }

    fn whole(&self) -> Whole<'_> {
        Whole {
            findings: &self.told,
            files: &self.files,
            summary: self.summary,
            threshold: Severity::Error,
            words: &self.words,
        }
    }

    fn fingerprints(&self) -> Vec<String> {
        let issues: Value = serde_json::from_str(&emit::gitlab(&self.whole())).expect("JSON");
        let issues = issues.as_array().expect("a list");
        issues.iter().map(|issue| issue["fingerprint"].as_str().expect("text").to_owned()).collect()
    }
}

/// Runs of every kind: none, one without findings, many findings in both languages, odd names, files that were not read.
fn runs() -> Vec<Run> {
    let mut runs = vec![Run::new("en"), Run::new("nl").definition("linde", &read("tests/cli/clinic.toml"))];
    for language in ["en", "nl"] {
        let mut run = Run::new(language);
        for path in files("tests/published", "toml") {
            run = run.definition(&stem(&path), &std::fs::read_to_string(&path).expect("text"));
        }
        let odd = ODD.trim_end_matches(".toml");
        run = run.definition(odd, &read("tests/formats/definition.toml"));
        runs.push(run.definition("a:b\\c?\u{1}\n'\"<&>", &read("tests/formats/broken.toml")));
        let whole = |name: &str| {
            Finding::new(
                "LOC-01",
                Severity::Error,
                At::File(name.to_owned()),
                Message::new("{0} [a](b)\n{ nl = \"…\" }"),
            )
        };
        let files = ["locales/de", "templates", "", "/tmp/x y.toml", "C:/a.toml", "../_shared/a.toml"];
        runs.push(files.iter().fold(Run::new(language), |run, name| run.finding(&whole(name))));
    }
    runs
}

// ---- what each format looks like, and what the command does with it ----

#[test]
fn every_format_of_one_project() {
    let project = project();
    for (format, name) in FORMATS {
        check(project.path(), &["--lang", "nl", "--format", format]).code(1).stdout_eq(expected(name)).stderr_eq("");
    }
    check(project.path(), &["--lang", "nl", "--summary", "summary.md"]).code(1);
    let summary = std::fs::read_to_string(project.path().join("summary.md")).expect("written");
    snapbox::assert_data_eq!(summary.raw(), expected("summary.md"));
}

#[test]
fn every_format_ends_with_the_same_code() {
    let project = project();
    let only = |name: &str| format!("policies/{name}.toml");
    let warning = read("tests/cli/clinic.toml").replace("respond-within = \"1 month\"\n", "");
    std::fs::write(project.path().join(only("warning")), warning).expect("written");
    for (format, _) in FORMATS.iter().chain(&[("text", "")]) {
        let ends = |name: &str, fail_on: &str, code: i32| {
            check(project.path(), &[name, "--format", format, "--fail-on", fail_on]).code(code);
        };
        ends(&only("linde"), "info", 0);
        ends(&only("warning"), "error", 0);
        ends(&only("warning"), "warning", 1);
        ends(&only("broken"), "error", 1);
        check(project.path(), &["nowhere.toml", "--format", format]).code(2).stdout_eq("");
    }
}

#[test]
fn a_job_on_github_gets_a_summary() {
    let project = project();
    let job = project.path().join("job.md");
    std::fs::write(&job, "What stood there.\n").expect("written");
    let run = |format: &str| {
        let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(project.path());
        command.env("GITHUB_STEP_SUMMARY", &job).args(["check", "--lang", "nl", "--format", format]).assert().code(1);
        std::fs::read_to_string(&job).expect("text")
    };
    assert_eq!(run("sarif"), "What stood there.\n");
    assert_eq!(run("github"), format!("What stood there.\n{}", read("tests/formats/summary.md")));
    check(project.path(), &["--format", "sarif", "--summary", "no/such/folder.md"]).code(2).stdout_eq("");
}

// ---- SARIF ----

#[test]
fn sarif_is_what_the_standard_says() {
    // Its pattern of languages has a bracket too many, which only some engines take for the character itself.
    let schema = read("tests/data/sarif-schema-2.1.0.json").replace("{2}]?$", r"{2}\\]?$");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    let mut seen = 0;
    for run in runs() {
        let log: Value = serde_json::from_str(&emit::sarif(&run.whole())).expect("JSON");
        let wrong: Vec<String> = validator.iter_errors(&log).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let results = log["runs"][0]["results"].as_array().expect("always a run");
        let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("always a list");
        assert_eq!(results.len(), run.told.len());
        let mut fingerprints = BTreeSet::new();
        let mut used = BTreeSet::new();
        for (result, told) in results.iter().zip(&run.told) {
            let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
            assert_eq!(rules[index]["id"], told.rule);
            assert_eq!(result["ruleId"], told.rule);
            used.insert(index);
            let place = &result["locations"][0]["physicalLocation"];
            let uri = place["artifactLocation"]["uri"].as_str().expect("text");
            assert_eq!(decoded(uri), told.file, "{uri}");
            assert!(uri.starts_with("file:///") || !uri.contains(':'), "{uri}");
            let number = |name: &str| place["region"][name].as_u64().expect("a number");
            assert!((number("startLine"), number("startColumn")) < (number("endLine"), number("endColumn")));
            assert!(fingerprints.insert(result["partialFingerprints"]["verklaar/v1"].to_string()));
            seen += 1;
        }
        assert_eq!(used.len(), rules.len());
        for rule in rules {
            // What code scanning cuts off, or takes for absent.
            for text in ["shortDescription", "fullDescription"] {
                let text = rule[text]["text"].as_str().expect("text");
                assert!((1..=1024).contains(&text.chars().count()), "{rule}");
            }
            assert!(rule["help"]["markdown"].as_str().is_some_and(|text| text.contains("**")), "{rule}");
        }
    }
    assert!(seen > 150, "{seen}");
}

/// The name of a file from its address.
fn decoded(uri: &str) -> String {
    let path = uri.strip_prefix("file://").map_or(uri, |path| if path.contains(":/") { &path[1..] } else { path });
    percent_encoding::percent_decode_str(path).decode_utf8().expect("UTF-8").into_owned()
}

// ---- GitHub ----

/// A command as the runner of GitHub reads it: the properties, and the text.
fn command(line: &str) -> (String, Vec<(String, String)>, String) {
    let (head, text) = line.strip_prefix("::").expect("a command").split_once("::").expect("an end");
    let (name, properties) = head.split_once(' ').expect("properties");
    let data = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n");
    let property = |text: &str| data(&text.replace("%3A", ":").replace("%2C", ",")).replace("%25", "%");
    let pairs = properties.split(',').map(|pair| pair.split_once('=').expect("a pair"));
    let pairs = pairs.map(|(name, value)| (name.to_owned(), property(value))).collect();
    (name.to_owned(), pairs, data(text).replace("%25", "%"))
}

proptest! {
    #[test]
    fn annotations_arrive_as_they_were(file in "[a%:,\\r\\n=\u{e9} 0-9AD]{0,12}", message in "[a%:,\\r\\n=\u{e9} 0-9AD]{0,24}") {
        let mut run = Run::new("en");
        let start = Position { line: 3, column: 7 };
        run.told.push(Told {
            rule: "DEF-01",
            severity: Severity::Warning,
            message: message.clone(),
            file: file.clone(),
            start,
            end: start,
            path: String::new(),
            alias: String::new(),
            help: String::new(),
            source: Vec::new(),
        });
        let printed = emit::github(&run.whole());
        prop_assert_eq!(printed.lines().count(), 1);
        let (name, properties, text) = command(printed.trim_end_matches('\n'));
        prop_assert_eq!(name, "warning");
        let expected = [("title", "DEF-01"), ("file", &file), ("line", "3"), ("col", "7"), ("endLine", "3"), ("endColumn", "8")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        prop_assert_eq!(properties, expected.to_vec());
        prop_assert_eq!(text, format!("{file}:3:7: {message}"));
    }
}

#[test]
fn annotations_begin_with_the_heaviest() {
    let mut several_lines = 0;
    for run in runs() {
        let printed = emit::github(&run.whole());
        let commands: Vec<_> = printed.lines().map(command).collect();
        assert_eq!(commands.len(), run.told.len());
        let weight =
            |name: &str| ["error", "warning", "notice"].iter().position(|known| *known == name).expect("known");
        assert!(commands.iter().map(|(name, ..)| weight(name)).is_sorted());
        several_lines += commands.iter().filter(|(_, properties, _)| properties.len() == 4).count();
    }
    assert!(several_lines > 0);
}

// ---- GitLab, and what stays the same from one run to the next ----

#[test]
fn code_quality_has_what_gitlab_asks_for() {
    for run in runs() {
        let issues: Value = serde_json::from_str(&emit::gitlab(&run.whole())).expect("JSON");
        let mut fingerprints = BTreeSet::new();
        for (issue, told) in issues.as_array().expect("a list").iter().zip(&run.told) {
            assert!(issue["description"].as_str().is_some_and(|text| text.starts_with(&told.message)));
            assert_eq!(issue["check_name"], told.rule);
            assert!(fingerprints.insert(issue["fingerprint"].to_string()));
            assert!(["info", "minor", "critical"].contains(&issue["severity"].as_str().expect("text")));
            assert_eq!(issue["location"]["path"], told.file);
            assert_eq!(issue["location"]["positions"]["begin"]["line"], told.start.line);
        }
        assert_eq!(fingerprints.len(), run.told.len());
    }
}

#[test]
fn fingerprints_outlive_lines_and_languages() {
    let text = read("tests/published/skin-medic.toml");
    let before = Run::new("en").definition("skin-medic", &text);
    let after = Run::new("nl").definition("skin-medic", &format!("# A line more.\n\n{text}"));
    assert_eq!(before.fingerprints(), after.fingerprints());
    let moved = |run: &Run| run.told.iter().map(|told| told.start.line).max();
    assert_ne!(moved(&before), moved(&after));
    assert_ne!(before.fingerprints(), Run::new("en").definition("other", &text).fingerprints());
}

// ---- JUnit ----

#[test]
fn junit_counts_what_it_tells() {
    for run in runs() {
        let xml = emit::junit(&run.whole());
        let mut reader = quick_xml::Reader::from_str(&xml);
        let (mut suites, mut cases, mut failures, mut skipped) = (BTreeSet::new(), Vec::new(), 0, 0);
        let (mut totals, mut messages) = (Vec::new(), Vec::new());
        loop {
            match reader.read_event().expect("XML") {
                Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                    "testsuites" => totals = ["tests", "failures", "skipped"].map(|name| number(&tag, name)).to_vec(),
                    "testsuite" => assert!(suites.insert(attribute(&tag, "name"))),
                    "testcase" => cases.push((attribute(&tag, "classname"), attribute(&tag, "name"))),
                    "failure" => {
                        failures += 1;
                        messages.push(attribute(&tag, "message"));
                    }
                    "skipped" => skipped += 1,
                    other => panic!("{other:?}"),
                },
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(totals, [cases.len(), failures, skipped]);
        for told in run.told.iter().filter(|told| told.severity == Severity::Error) {
            let place = format!(":{}:{}: ", told.start.line, told.start.column);
            assert!(messages.iter().any(|message| message.contains(&place)), "{place}");
        }
        assert_eq!(failures, run.told.iter().filter(|told| told.severity == Severity::Error).count());
        let found: BTreeSet<&str> = run.told.iter().map(|told| told.file.as_str()).collect();
        let clean = run.files.iter().filter(|file| !found.contains(file.as_str())).count();
        assert_eq!(cases.len(), run.told.len() + clean);
        assert_eq!(suites.len(), found.len() + clean);
        assert_eq!(cases.iter().collect::<BTreeSet<_>>().len(), cases.len(), "no case hides another");
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag.try_get_attribute(name).expect("well formed").expect("there is one");
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("well formed").into_owned()
}

fn number(tag: &BytesStart<'_>, name: &str) -> usize {
    attribute(tag, name).parse().expect("a number")
}

// ---- the summary ----

#[test]
fn a_summary_fits_and_counts_what_does_not() {
    for run in runs() {
        let whole = emit::summary(&run.whole(), usize::MAX);
        let entries = |text: &str| text.lines().filter(|line| line.starts_with("- **")).count();
        assert_eq!(entries(&whole), run.told.len());
        for room in [0, 40, 500, 2_000, whole.len() - 1, whole.len() + 200] {
            let cut = emit::summary(&run.whole(), room);
            assert!(cut.len() <= room);
            let left = run.told.len() - entries(&cut);
            if left > 0 && !cut.is_empty() {
                let last = cut.lines().last().expect("a line");
                assert!(last.contains(&left.to_string()), "{left}: {last}");
            }
        }
    }
}
