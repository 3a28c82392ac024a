//! Coverage tells the truth: it agrees with the check, and each sentence that it shows stands on the page. And it is shown
//! as the files of `tests/coverage/` have it; `SNAPSHOTS=overwrite` rewrites those.

#![allow(
    clippy::disallowed_methods,
    reason = "a test writes definitions and templates, with no need for all or nothing"
)]

mod support;

use html5gum::{Token, Tokenizer};
use scraper::{Html, Selector};
use snapbox::cmd::Command;
use snapbox::{Data, assert_data_eq};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use support::{compile, files, read, root, stem, without_style};
use verklaar::coverage::{Coverage, Passage, Status};
use verklaar::finding::{Message, Report, Severity};
use verklaar::law::requirements;
use verklaar::locale::{self, Part};
use verklaar::pipeline::{Compiler, Definition, Options, Overrides, no_shared_parts};
use verklaar::render::{Embedding, Format};
use verklaar::source::Sources;
use verklaar::verify;

/// Every readable definition of the repository: good clinics, complete ones, published texts with what they lack.
fn definitions() -> Vec<(String, String)> {
    let folders = ["policies", "tests/complete", "tests/published", "tests/coverage/policies"];
    let paths = folders.iter().flat_map(|folder| files(folder, "toml"));
    let texts = paths.map(|path| (stem(&path), std::fs::read_to_string(path).expect("text")));
    texts.filter(|(_, text)| !text.contains("[[deletion]]")).collect()
}

fn cover(name: &str, toml: &str, language: &str) -> Option<Coverage> {
    let mut report = Report::default();
    let compiler = Compiler::new(Options::default(), &Overrides::default(), &mut report);
    let definition = Definition { name: name.to_owned(), clinic: name.to_owned(), bytes: toml.as_bytes().to_vec() };
    compiler.cover(definition, &mut no_shared_parts, language).coverage
}

/// What runs of white space are to a reader.
fn plain(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn coverage_agrees_with_the_check() {
    let mut lacking = 0;
    for (name, toml) in definitions() {
        let outcome = compile(&name, &toml, &[]);
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in outcome.report.findings().iter().filter(|finding| requirements::find(finding.rule).is_some()) {
            *found.entry(finding.rule).or_default() += 1;
        }
        let Some(coverage) = cover(&name, &toml, "nl") else { panic!("{name} cannot be read") };
        let mut missing = BTreeMap::new();
        for cell in &coverage.cells {
            let Status::Missing(findings) = &cell.status else { continue };
            if findings[0].message.id.split_once('.').is_some_and(|(_, part)| part == "page") {
                // The section that tells it is not there, because something else is missing.
                assert!(outcome.report.has(Severity::Error), "{name}: {}", cell.requirement.id);
            } else {
                missing.insert(cell.requirement.id, findings.len());
            }
        }
        assert_eq!(missing, found, "{name}");
        assert_eq!(coverage.cells.len(), requirements::all().count());
        lacking += found.len();
    }
    assert!(lacking > 20, "only {lacking} requirements are missing anywhere");
}

/// Each clinic of `policies/` fulfils every requirement that applies, and each sentence that says so is on its page, in
/// the section that is named.
#[test]
fn every_sentence_stands_on_the_page() {
    for path in files("policies", "toml") {
        let name = stem(&path);
        let toml = std::fs::read_to_string(path).expect("text");
        let outcome = compile(&name, &toml, &[Format::Page]);
        for language in ["nl", "en"] {
            let wanted: PathBuf = [name.as_str(), language, "index.html"].iter().collect();
            let page = &outcome.outputs.iter().find(|output| output.path == wanted).expect("a page").text;
            let page = Page::read(page);
            let coverage = cover(&name, &toml, language).expect("readable");
            assert_eq!(coverage.language, language);
            let mut fulfilled = 0;
            for cell in &coverage.cells {
                match &cell.status {
                    Status::NotApplicable => {}
                    Status::Fulfilled(passages) => {
                        assert!(!passages.is_empty(), "{name}: {}", cell.requirement.id);
                        for passage in passages {
                            page.holds(passage);
                        }
                        fulfilled += 1;
                    }
                    // What the law only recommends.
                    other => assert_eq!(other.severity(), Some(Severity::Info), "{name}: {}", cell.requirement.id),
                }
            }
            assert!(fulfilled > 30, "{name} {language}: {fulfilled}");
        }
    }
}

/// A page as it was read back.
struct Page {
    head: String,
    sections: Vec<verify::ReadSection>,
}

impl Page {
    fn read(page: &str) -> Self {
        let html = Html::parse_document(page);
        let head = Selector::parse(".pv-meta li").expect("valid");
        let head: Vec<String> = html.select(&head).map(|line| line.text().collect()).collect();
        Self { head: plain(&head.join(" ")), sections: verify::read(Format::Page, &Embedding::default(), page) }
    }

    fn holds(&self, passage: &Passage) {
        let (text, heading) = match passage.section {
            None => (&self.head, ""),
            Some(section) => {
                let read = self.sections.iter().find(|read| read.id == section.word()).expect("the section");
                (&read.text, read.heading.as_str())
            }
        };
        assert!(!passage.pieces.is_empty());
        for piece in &passage.pieces {
            assert!(!piece.text.is_empty());
            assert!(text.contains(&piece.text) || heading == piece.text, "`{}` not in `{text}`", piece.text);
        }
        for words in &passage.under {
            assert!(text.contains(words), "`{words}` not in `{text}`");
        }
    }
}

/// A requirement that does not always apply says when it does; another has nothing to say there.
#[test]
fn what_does_not_apply_says_why() {
    let mut conditional = BTreeSet::new();
    let nothing = "format = 1\n[statement]\nlanguages = [\"nl\"]\njurisdiction = \"NL\"\n".to_owned();
    for (name, toml) in definitions().into_iter().chain([("nothing".to_owned(), nothing)]) {
        let cells = cover(&name, &toml, "nl").expect("readable").cells;
        let not = cells.iter().filter(|cell| matches!(cell.status, Status::NotApplicable));
        conditional.extend(not.map(|cell| cell.requirement.id));
    }
    for language in ["nl", "en"] {
        let mut report = Report::default();
        let words = locale::load(language, &[Part::Rules], &[], &Sources::default(), &mut report).expect("built in");
        for requirement in requirements::all() {
            let said = words.message(&Message::new(format!("{}.when", requirement.id)));
            assert_eq!(said.is_some(), conditional.contains(requirement.id), "{language}: {}", requirement.id);
        }
    }
}

// ---- as it is shown ----

fn run(folder: &Path, arguments: &[&str]) -> snapbox::cmd::OutputAssert {
    let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(folder);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").arg("coverage").args(arguments).assert()
}

fn shown(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = run(folder, arguments).code(code).get_output().clone();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    String::from_utf8(output.stdout).expect("text")
}

/// One clinic that lacks nothing, and a folder of three: one accepts two findings, one has gaps and is in Dutch only.
#[test]
fn it_looks_as_in_the_repository() {
    let folder = root().join("tests/coverage");
    for (name, folder, paths, code) in
        [("duinrand", root(), &["policies/kliniek-duinrand.toml"][..], 0), ("three", folder, &[], 1)]
    {
        for (format, ending) in [("text", "txt"), ("markdown", "md"), ("html", "html"), ("csv", "csv")] {
            for language in ["nl", "en"] {
                let arguments = [paths, &["--format", format, "--lang", language]].concat();
                let mut text = shown(&folder, &arguments, code);
                if format == "html" {
                    is_sound(&text, language);
                    text = without_style(&text);
                }
                let expected = root().join(format!("tests/coverage/{name}.{language}.{ending}"));
                assert_data_eq!(text, Data::read_from(&expected, None).raw());
            }
        }
    }
    let folder = root().join("tests/coverage");
    let one = shown(&folder, &["policies/accepting.toml", "--today", "2027-02-01", "--fail-on", "warning"], 1);
    assert!(one.contains("missing (warning)  ART12-3"), "an acceptance has expired:\n{one}");
}

/// A page that follows the HTML standard, is whole, and asks nobody for anything.
fn is_sound(page: &str, language: &str) {
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        assert!(!matches!(token, Token::Error(_)), "{token:?}");
    }
    let html = Html::parse_document(page);
    let all = |selector: &str| {
        let selector = Selector::parse(selector).expect("valid");
        html.select(&selector).map(|element| element.value().clone()).collect::<Vec<_>>()
    };
    assert_eq!(all("html")[0].attr("lang"), Some(language));
    assert_eq!(all("script, img, link, iframe, form, [style]").len(), 0);
    let ids: Vec<&str> = html.tree.nodes().filter_map(|node| node.value().as_element()?.id()).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for link in all("a") {
        let to = link.attr("href").and_then(|href| href.strip_prefix('#')).expect("a place on this page");
        assert!(unique.contains(to), "{to}");
    }
    for region in all("[aria-labelledby]") {
        assert!(unique.contains(region.attr("aria-labelledby").expect("an id")));
    }
    assert!(all("th").iter().all(|head| matches!(head.attr("scope"), Some("row" | "col"))));
    assert_eq!(all("table").len(), all("table > caption").len());
    assert_eq!(all("tbody > tr").len(), all("tbody > tr > th:first-child").len());
    let digest = page.split_once("style-src '").and_then(|(_, rest)| rest.split_once('\'')).expect("a policy").0;
    let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("a style sheet").0;
    assert_eq!(digest, format!("sha256-{}", base64(style)));
}

fn base64(style: &str) -> String {
    use base64::Engine as _;
    use sha2::Digest as _;
    base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(style))
}

/// The table read back: a row for each definition and requirement, nothing lost, and nothing that a spreadsheet would run.
#[test]
fn the_table_reads_back() {
    let folder = root().join("tests/coverage");
    let text = shown(&folder, &["--format", "csv"], 1);
    assert!(text.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("a record")).collect();
    assert_eq!(records.len(), 3 * requirements::all().count());
    let mut records = records.iter();
    for (name, language) in [("accepting", "en"), ("complete", "en"), ("lacking", "nl")] {
        let toml = read(&format!("tests/coverage/policies/{name}.toml"));
        let coverage = cover(name, &toml, "en").expect("readable");
        for cell in &coverage.cells {
            let record = records.next().expect("a record");
            assert!(record.iter().all(|field| !field.starts_with(['=', '+', '-', '@'])), "{record:?}");
            assert_eq!(&record[0], format!("policies/{name}.toml"));
            assert_eq!((&record[1], &record[4]), (cell.requirement.id, cell.status.word()));
            let (sentences, reason) = (record[7].to_owned(), record[8].to_owned());
            match &cell.status {
                Status::Fulfilled(passages) => {
                    assert_eq!(sentences, passages.iter().map(Passage::line).collect::<Vec<_>>().join("\n"));
                    assert_eq!((&record[6], reason.as_str()), (language, ""));
                }
                Status::Allowed(acceptances) => {
                    assert!(reason.ends_with(&acceptances[0].reason), "{reason}");
                    assert_eq!(record[9], acceptances[0].until.map(|day| day.to_string()).unwrap_or_default());
                }
                Status::Missing(findings) => assert_eq!(reason.lines().count(), findings.len()),
                Status::NotApplicable => assert!(!reason.is_empty()),
            }
        }
    }
}

#[test]
fn what_cannot_be_read_is_told_and_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let policies = folder.path().join("policies");
    let good = read("tests/coverage/policies/complete.toml");
    std::fs::create_dir(&policies).expect("made");
    for number in 10..30 {
        std::fs::write(policies.join(format!("c{number}.toml")), &good).expect("written");
    }
    std::fs::write(policies.join("c15.toml"), good.replacen("phone =", "phnoe =", 1)).expect("written");
    let output = run(folder.path(), &["--jobs", "4"]).code(1).get_output().clone();
    let (text, beside) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(beside.contains("error[DEF-03]") && beside.contains("policies/c15.toml:"), "{beside}");
    assert!(text.contains("policies/c15.toml  unreadable"), "{text}");
    assert!(text.contains("20 definitions: 19 with nothing missing, 1 unreadable."), "{text}");
    for format in ["text", "markdown", "html", "csv"] {
        let shown =
            |jobs| run(folder.path(), &["--format", format, "--jobs", jobs]).code(1).get_output().stdout.clone();
        assert_eq!(shown("1"), shown("4"), "{format}");
        assert!(String::from_utf8_lossy(&shown("1")).contains("unreadable"), "{format}");
    }
    // A language that nobody has is a slip of the pen; one that some have is not.
    let wrong = run(folder.path(), &["--locale", "fr"]).code(2).get_output().clone();
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("No statement has the language “fr”"));
}

/// What a project lets findings weigh, they weigh here too.
#[test]
fn what_is_missing_weighs_what_the_project_says() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("policies")).expect("made");
    let lacking = read("tests/coverage/policies/complete.toml").replacen("secrecy = [\"register\"]\n", "", 1);
    std::fs::write(folder.path().join("policies/one.toml"), lacking).expect("written");
    assert!(shown(folder.path(), &[], 0).contains("missing (warning)  NL-WGBO-457"));
    std::fs::write(folder.path().join("verklaar.toml"), "[severity]\nNL-WGBO-457 = \"error\"\n").expect("written");
    assert!(shown(folder.path(), &[], 1).contains("missing (error)  NL-WGBO-457"));
    std::fs::write(folder.path().join("verklaar.toml"), "[severity]\nNL-WGBO-457 = \"nonsense\"\n").expect("written");
    let output = run(folder.path(), &[]).code(1).get_output().clone();
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[SET-01]"));
}

/// A template of the project's own takes the place of the built-in one.
#[test]
fn the_page_can_be_overridden() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("policies")).expect("made");
    std::fs::create_dir_all(folder.path().join("templates/html")).expect("made");
    std::fs::write(folder.path().join("policies/one.toml"), read("tests/coverage/policies/complete.toml"))
        .expect("written");
    let template = folder.path().join("templates/html/coverage.html");
    std::fs::write(&template, "[{{ part }}]").expect("written");
    assert_eq!(shown(folder.path(), &["--format", "html"], 0), "[start][definition][end]");
    std::fs::write(&template, "[{{ prat }}]").expect("written");
    let output = run(folder.path(), &["--format", "html"]).code(1).get_output().clone();
    assert_eq!(String::from_utf8_lossy(&output.stderr).matches("TPL-02").count(), 1);
}
