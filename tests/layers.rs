//! The rooms of the house use each other in one direction only.

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use support::root;

/// Which rooms a room may use.
const ALLOWED: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("write", &[]),
    ("markup", &[]),
    ("finding", &["source"]),
    ("policy", &["source", "finding", "markup", "law::countries"]),
    ("law", &["policy", "finding"]),
    ("check", &["law", "policy", "finding", "source"]),
    // How a page looks follows from what the definition gives; what is wrong with that is a finding.
    ("appearance", &["policy", "finding", "source"]),
    ("statement", &["policy", "law", "source"]),
    // The form of address decides which words are taken.
    ("locale", &["source", "finding", "statement", "markup", "policy::values", "policy::terms::FormOfAddress"]),
    // Words for terms of law, and the closed lists of the format, are the law's and the definition's. The sheet is a page,
    // made by a template as coverage is.
    ("translate", &["source", "finding", "locale", "statement", "markup", "policy", "law", "render"]),
    // What kind of clinic it is, for computers that read the page.
    ("render", &["source", "finding", "statement", "locale", "markup", "policy::terms::Kind", "appearance"]),
    // The formats: what each looks like, not how it is made.
    ("verify", &["source", "finding", "statement", "locale", "markup", "law", "policy", "render"]),
    // Which sentence fulfils what: law and statement meet here, and are shown, as `emit` shows findings; it knows how law
    // is cited.
    ("coverage", &["check", "emit", "finding", "law", "policy", "statement", "locale", "markup", "render"]),
    // Tells what a definition is and what was found, as `emit` does, in a page made by a template; `write` puts it there.
    ("overview", &["policy", "finding", "source", "locale", "emit", "render", "write"]),
    (
        "pipeline",
        &[
            "overview",
            "appearance",
            "check",
            "coverage",
            "source",
            "finding",
            "policy",
            "law",
            "statement",
            "locale",
            "render",
            "verify",
            "write",
        ],
    ),
    ("emit", &["finding", "source", "locale", "law"]),
    ("starter", &["policy"]),
    // The ids of sections, to say which one reads how.
    ("translate", &["source", "finding", "locale", "markup", "statement"]),
    // `check` for the settings: they name rules, and what those weigh. `appearance` too: they have a house style.
    (
        "cli",
        &[
            "overview",
            "pipeline",
            "appearance",
            "translate",
            "coverage",
            "emit",
            "starter",
            "check",
            "finding",
            "source",
            "locale",
            "policy",
            "law",
            "render",
            "write",
        ],
    ),
];

/// Packages that have one home.
const HOMES: &[(&str, &[&str])] = &[
    // In `policy` for definitions, in `cli` for settings, in `finding` for baselines.
    ("toml", &["policy", "cli", "finding"]),
    ("fluent", &["locale", "translate"]),
    ("fluent_syntax", &["translate"]),
    ("icu_plurals", &["translate"]),
    ("similar", &["translate"]),
    ("icu_datetime", &["locale"]),
    ("icu_list", &["locale"]),
    ("icu_decimal", &["locale"]),
    ("palette", &["appearance"]),
    ("imagesize", &["appearance"]),
    ("tera", &["render"]),
    ("html5gum", &["verify"]),
    ("pulldown_cmark", &["verify", "markup"]),
    ("annotate_snippets", &["emit"]),
    // Addresses of files: in reports, in the index over clinics, and in the preview.
    ("percent_encoding", &["emit", "overview", "cli"]),
    // Written in `emit`; in `appearance` a logo is read.
    ("quick_xml", &["emit", "appearance"]),
    // Columns of text, and tables for spreadsheets, are made of coverage only.
    ("textwrap", &["coverage", "render"]),
    ("csv", &["coverage"]),
    ("clap", &["cli"]),
    ("terminal_size", &["cli"]),
    ("anstream", &["cli"]),
    ("tempfile", &["write"]),
    // Only the preview listens and watches, and only the command ends a run.
    ("httparse", &["cli"]),
    ("notify", &["cli"]),
    ("ctrlc", &["cli"]),
];

#[test]
fn imports_point_one_way() {
    let mut wrong = Vec::new();
    for (room, file, text) in files() {
        let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == room) else {
            assert!(room == "lib" || room == "main", "{room} is in no table");
            continue;
        };
        let code: String = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        for used in uses(&code, "crate::") {
            let fits = used.starts_with(&*room)
                || allowed.iter().any(|allowed| used == *allowed || used.starts_with(&format!("{allowed}::")));
            if !fits {
                wrong.push(format!("{file} uses {used}"));
            }
        }
        for (package, homes) in HOMES {
            if code.contains(&format!("{package}::")) && !homes.contains(&room.as_str()) {
                wrong.push(format!("{file} uses the package {package}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files stay small enough to read in one go.
#[test]
fn files_are_small() {
    for (_, file, text) in files() {
        // Tables are as long as what they list.
        let table =
            ["terms.rs", "model.rs", "catalogue", "shape.rs", "requirements", "starter", "phrases", "locale_rules.rs"];
        if !table.iter().any(|name| file.contains(name)) {
            assert!(text.lines().count() <= 420, "{file} has {} lines", text.lines().count());
        }
    }
}

/// What stands behind a prefix, with groups taken apart: `crate::a::{b, c}` gives `a::b` and `a::c`.
fn uses(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        let rest = &code[at + prefix.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split("};").next().unwrap_or_default();
            let mut depth = 0;
            let parts = group.split(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                c == ',' && depth == 0
            });
            found.extend(parts.map(|part| path(part.trim())));
            continue;
        }
        found.insert(path(rest));
    }
    found.retain(|used| !used.is_empty());
    found
}

fn path(text: &str) -> String {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    text[..end].trim_end_matches(':').to_owned()
}

/// Every source file: its room, its name, its text.
fn files() -> Vec<(String, String, String)> {
    let mut files = Vec::new();
    walk(&root().join("src"), &mut files);
    assert!(files.len() > 50);
    files
}

fn walk(folder: &Path, files: &mut Vec<(String, String, String)>) {
    for entry in std::fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let name = path.strip_prefix(root().join("src")).expect("below src").to_string_lossy().replace('\\', "/");
            let room = name.split(['/', '.']).next().unwrap_or_default().to_owned();
            files.push((room, name, std::fs::read_to_string(&path).expect("readable")));
        }
    }
}
