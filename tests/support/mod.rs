//! What several test programs need.
#![allow(dead_code, reason = "each test program uses a part of it")]

pub(crate) mod guide;
pub(crate) mod lay;

use std::path::{Path, PathBuf};
use verklaar::finding::{Finding, Report, Severity};
use verklaar::locale::{self, Part};
use verklaar::pipeline::{Compiler, Definition, Options, Outcome, Overrides};
use verklaar::policy::terms::Kind;
use verklaar::policy::{Load, Policy};
use verklaar::render::Format;
use verklaar::source::Sources;

/// Requirements that a definition cannot lack: the statement always tells them from other facts. Only a page can lose
/// them; `tests/read_back.rs` takes them away there.
pub(crate) const PAGE_ONLY: &[&str] = &[
    "ART13-1-F-FACT",
    "AIA-50-1",
    "ART88-EMP",
    "ART21-4",
    "ART21-2",
    "NL-WABVPZ-15D",
    "ART12-4",
    "ART12-5",
    "ART12-6",
    "ART13-2-D-WHO",
    "ART8-NL",
];

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the repository.
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of a folder with an ending, in order.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join(folder))
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

/// The clinics of `policies/`, by name.
pub(crate) fn clinics() -> Vec<String> {
    files("policies", "toml").iter().map(|path| stem(path)).collect()
}

pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_string_lossy().into_owned()
}

/// Compiles a definition, with the words and templates of the binary.
pub(crate) fn compile(name: &str, toml: &str, formats: &[Format]) -> Outcome {
    compile_with(name, toml, formats, &mut verklaar::pipeline::no_shared_parts)
}

pub(crate) fn compile_with(name: &str, toml: &str, formats: &[Format], load: Load<'_>) -> Outcome {
    let mut report = Report::default();
    let options = Options { formats: formats.to_vec(), ..Options::default() };
    let compiler = Compiler::new(options, &Overrides::default(), &mut report);
    assert!(report.findings().is_empty(), "{report:?}");
    let definition =
        Definition { name: format!("{name}.toml"), clinic: name.to_owned(), bytes: toml.as_bytes().to_vec() };
    compiler.compile(definition, load)
}

/// The findings of a definition.
pub(crate) fn check(toml: &str) -> Outcome {
    compile("clinic", toml, &[])
}

/// The findings of a definition that may extend others.
pub(crate) fn check_with(toml: &str, load: Load<'_>) -> Outcome {
    compile_with("clinic", toml, &[], load)
}

/// A definition, as far as it can be read.
pub(crate) fn policy(toml: &str) -> Policy {
    let mut sources = Sources::default();
    let file = sources.add("clinic.toml", toml);
    let load = &mut verklaar::pipeline::no_shared_parts;
    verklaar::policy::read(&mut sources, file, load, &mut Report::default()).expect("readable")
}

/// A finding as `RULE path @ line`.
pub(crate) fn short(outcome: &Outcome, finding: &Finding) -> String {
    let line = match &finding.at {
        verklaar::finding::At::Span(span) => outcome.sources.positions(*span).0.line,
        verklaar::finding::At::File(_) => 0,
    };
    format!("{} {} @ {line}", finding.rule, finding.path)
}

/// The findings at or above a severity, each as `RULE path`.
pub(crate) fn rules(outcome: &Outcome, severity: Severity) -> Vec<String> {
    let found = outcome.report.findings().iter().filter(|finding| finding.severity >= severity);
    found.map(|finding| format!("{} {}", finding.rule, finding.path)).collect()
}

/// A page of a clinic of `policies/`.
pub(crate) fn page(clinic: &str, language: &str, format: Format) -> String {
    let outcome = compile(clinic, &read(&format!("policies/{clinic}.toml")), Format::ALL);
    let path: PathBuf = [clinic, language, format.file_name()].iter().collect();
    let found = outcome.outputs.iter().find(|output| output.path == path);
    found.unwrap_or_else(|| panic!("{clinic} {language}: {:#?}", rules(&outcome, Severity::Info))).text.clone()
}

/// The first definition for a kind of clinic, as `verklaar new` writes it.
pub(crate) fn starter(kind: Kind, language: &str) -> String {
    let words =
        locale::load(language, &[Part::Starters], &[], &Sources::default(), &mut Report::default()).expect("built in");
    verklaar::starter::definition("Praktijk De Proef", kind, &|id| words.word(id))
}

/// Puts an example in the place of every empty value, as a clinic would.
pub(crate) fn filled(starter: &str) -> String {
    let mut filled = String::new();
    for line in starter.lines() {
        let mut line = line.to_owned();
        if line.starts_with("# date = ") {
            "date = 2026-10-01".clone_into(&mut line);
        }
        while let Some(at) = line.find("\"\"").filter(|_| !line.trim_start().starts_with('#')) {
            let before = line[..at].trim_end().trim_end_matches('=').trim_end();
            let key = before.rsplit([' ', '{', ',']).next().unwrap_or_default();
            let value = match key {
                "email" => "info@praktijk.example",
                "phone" => "+31 20 000 00 00",
                "website" | "form" => "https://praktijk.example",
                "legal-form" => "bv",
                "postal-code" => "1000 AA",
                "number" => "12345678",
                "country" => "NL",
                _ => "Voorbeeld",
            };
            line.replace_range(at..at + 2, &format!("\"{value}\""));
        }
        filled.push_str(&line);
        filled.push('\n');
    }
    filled
}

/// The page without its style sheet and the digest of that.
pub(crate) fn without_style(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").expect("a style sheet");
    let (_, after) = rest.split_once("</style>").expect("its end");
    let digest = before.split_once("style-src '").and_then(|(_, rest)| rest.split_once('\''));
    format!("{}<style></style>{after}", before.replace(digest.expect("a policy").0, "sha256-…"))
}
