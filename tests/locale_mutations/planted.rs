//! Any folder of locale files can be judged by itself: a clean set in three languages, and faults planted in it one by one.

use crate::support::{read, root};
use serde::Deserialize;
use std::collections::BTreeSet;
use verklaar::finding::{Report, Severity};
use verklaar::source::Sources;
use verklaar::translate::{self, Loose, Shelf};

/// The folder of the clean set and of the list of faults.
const FOLDER: &str = "tests/bench/planted";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Planted {
    class: String,
    /// The file, as in `en/page.ftl`.
    file: String,
    #[serde(default)]
    old: String,
    #[serde(default)]
    new: String,
    /// The whole file goes.
    #[serde(default)]
    remove: bool,
    /// Files in which the same is done.
    #[serde(default)]
    also: Vec<String>,
    /// The rule that finds it.
    rule: Option<String>,
    /// Why it is not found.
    #[serde(default)]
    why: String,
}

#[derive(Debug, Deserialize)]
struct List {
    fault: Vec<Planted>,
}

/// The clean files: as in `en/page.ftl`, with their text.
fn clean() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for language in ["nl", "en", "pl"] {
        for name in ["terms.ftl", "page.ftl", "rights.ftl"] {
            let path = format!("{language}/{name}");
            let text = read(&format!("{FOLDER}/{path}"));
            files.push((path, text));
        }
    }
    files
}

fn judge(files: Vec<(String, String)>) -> Vec<(String, Severity)> {
    let loose = files.into_iter().map(|(path, text)| {
        let (language, name) = path.split_once('/').expect("a folder and a file");
        Loose { language: language.to_owned(), name: name.to_owned(), path: path.clone(), text }
    });
    let mut sources = Sources::default();
    let shelf = Shelf::alone("nl", loose.collect(), &mut sources);
    let mut report = Report::default();
    translate::check(&shelf, &sources, &mut report);
    let shown = report.findings().iter().map(|finding| {
        (
            format!("{} {} {} {:?}", finding.rule, finding.path, finding.message.id, finding.message.args),
            finding.severity,
        )
    });
    shown.collect()
}

#[test]
fn the_clean_set_is_clean() {
    let found = judge(clean());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn planted_faults_are_found() {
    let list: List = toml::from_str(&read(&format!("{FOLDER}/faults.toml"))).expect("valid");
    assert!(root().join(FOLDER).is_dir());
    assert_eq!(list.fault.len(), 51);
    let known: BTreeSet<String> = judge(clean()).into_iter().map(|(found, _)| found).collect();
    let mut wrong = Vec::new();
    let mut hits = 0;
    for fault in &list.fault {
        let mut files = clean();
        for path in std::iter::once(&fault.file).chain(&fault.also) {
            let at = files.iter().position(|(name, _)| name == path).expect("such a file");
            if fault.remove {
                files.remove(at);
                continue;
            }
            let text = &mut files[at].1;
            assert_eq!(text.matches(&fault.old).count(), 1, "{}: {path}: {}", fault.class, fault.old);
            *text = text.replace(&fault.old, &fault.new);
        }
        let new: Vec<String> =
            judge(files).into_iter().map(|(found, _)| found).filter(|found| !known.contains(found)).collect();
        match &fault.rule {
            Some(rule) if new.iter().any(|found| found.starts_with(rule)) => hits += 1,
            Some(rule) => wrong.push(format!("{}: not {rule}, but {new:?}", fault.class)),
            None if new.is_empty() => assert!(!fault.why.is_empty(), "{}: say why", fault.class),
            None => wrong.push(format!("{}: found after all: {new:?}", fault.class)),
        }
    }
    println!("{hits} of {}", list.fault.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
