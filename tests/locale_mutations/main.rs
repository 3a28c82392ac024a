//! What the check of locale files finds, measured: one slip in each of hundreds of copies of our own files.
//!
//! A copy is found when its report holds a finding that the files themselves have not, of a rule that the kind of slip
//! names. `table.md` shows what was found, kind by kind; `SNAPSHOTS=overwrite` renews it. What is missed is printed.

#![expect(clippy::print_stdout, reason = "who runs it wants to see what was missed")]

#[path = "../support/mod.rs"]
mod support;

mod fault;
mod hostile;
mod looks;
mod planted;
mod shape;
mod words;
mod world;

use fault::{Fault, Kind};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use verklaar::finding::{Finding, Report, Severity};
use verklaar::locale::FILES;
use verklaar::source::Sources;
use verklaar::translate::{self, Loose, Shelf};
use world::World;

/// So many copies of a kind, where there are so many places.
const COPIES: usize = 10;

/// A kind that is found less often than the others must be, and why.
#[derive(Debug, Deserialize)]
struct Exception {
    kind: String,
    /// At least so many of a hundred.
    least: usize,
    reason: String,
}

#[derive(Debug, Default, Deserialize)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

/// A copy: its kind, and what is wrong with it.
struct Copy<'k> {
    kind: &'k Kind,
    fault: Fault,
}

/// What a finding is about, wherever it moved to.
type About = String;

/// What is found without a slip, by the names of the files that are judged.
type Untouched<'n> = HashMap<Option<Vec<&'n str>>, HashMap<About, usize>>;

#[test]
fn slips_are_found() {
    let world = World::read();
    let kinds: Vec<&Kind> = [shape::KINDS, words::KINDS, looks::KINDS].into_iter().flatten().collect();
    assert!(kinds.len() >= 40);
    let copies = copies(&world, &kinds);
    let found = judge(&copies);

    let mut table = String::from("| slip | copies | found | by |\n| --- | ---: | ---: | --- |\n");
    let exceptions: Exceptions =
        toml::from_str(&support::read("tests/locale_mutations/exceptions.toml")).expect("valid");
    let (mut all, mut hits, mut failed) = (0, 0, Vec::new());
    for kind in &kinds {
        let of_kind: Vec<usize> = (0..copies.len()).filter(|at| copies[*at].kind.name == kind.name).collect();
        let mut by: BTreeMap<&str, usize> = BTreeMap::new();
        let mut count = 0;
        for at in &of_kind {
            let rules: Vec<&str> = found[*at].iter().copied().filter(|rule| kind.rules.contains(rule)).collect();
            count += usize::from(!rules.is_empty());
            for rule in &rules {
                *by.entry(rule).or_default() += 1;
            }
            if rules.is_empty() {
                println!("missed: {}: {} (only {:?})", kind.name, copies[*at].fault.shown(), found[*at]);
            }
        }
        let by: Vec<String> = by.iter().map(|(rule, count)| format!("{rule} {count}×")).collect();
        let _ = writeln!(table, "| {} | {} | {count} | {} |", kind.name, of_kind.len(), by.join(", "));
        let exception = exceptions.exception.iter().find(|exception| exception.kind == kind.name);
        let least = exception.map_or(80, |exception| exception.least);
        if count * 100 < of_kind.len() * least || of_kind.is_empty() {
            failed.push(format!("{}: {count} of {}", kind.name, of_kind.len()));
        }
        all += of_kind.len();
        hits += count;
    }
    let _ = writeln!(table, "| **all** | **{all}** | **{hits}** | {:.1} % |", percent(hits, all));
    println!("{table}");

    for exception in &exceptions.exception {
        assert!(exception.reason.len() > 20 && exception.least < 80, "{exception:?}");
        assert!(kinds.iter().any(|kind| kind.name == exception.kind), "{}: no such kind", exception.kind);
    }
    snapbox::assert_data_eq!(&*table, snapbox::file!["table.md"]);
    assert!(all >= 600, "{all} copies");
    assert!(failed.is_empty(), "found too seldom:\n{}", failed.join("\n"));
    assert!(hits * 100 >= all * 95, "{hits} of {all}");
}

#[expect(clippy::cast_precision_loss, reason = "a thousand copies")]
fn percent(part: usize, whole: usize) -> f64 {
    part as f64 * 100.0 / whole as f64
}

#[test]
fn the_files_themselves_have_neither_errors_nor_warnings() {
    let mut sources = Sources::default();
    let shelf = Shelf::in_place_of_built_in(files(None, None), &mut sources);
    let mut report = Report::default();
    translate::check(&shelf, &sources, &mut report);
    let grave = report.findings().iter().filter(|finding| finding.severity >= Severity::Warning);
    let grave: Vec<About> = grave.map(|finding| about(finding, &sources)).collect();
    println!("{} of little weight", report.findings().len() - grave.len());
    assert!(grave.is_empty(), "{}", grave.join("\n"));
}

/// Slips of every kind, spread over files and languages.
fn copies<'k>(world: &World, kinds: &[&'k Kind]) -> Vec<Copy<'k>> {
    let mut copies = Vec::new();
    for kind in kinds {
        let possible: Vec<Fault> = world.units.iter().filter_map(|unit| (kind.make)(world, unit)).collect();
        let count = possible.len().min(COPIES);
        for number in 0..count {
            // In the middle of each part, so that neither the first file nor the last is there more often.
            let fault = possible[(2 * number + 1) * possible.len() / (2 * count)].clone();
            assert!(fault.is_real(), "{}: {}", kind.name, fault.shown());
            copies.push(Copy { kind, fault });
        }
    }
    copies
}

/// The rules that find something new in each copy.
fn judge(copies: &[Copy<'_>]) -> Vec<Vec<&'static str>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(vec![Vec::new(); copies.len()]);
    let untouched: Mutex<Untouched<'_>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(copy) = copies.get(at) else { break };
                    let names = copy.fault.names();
                    let known = untouched.lock().expect("no thread panics").get(&names).cloned();
                    let known = known.unwrap_or_else(|| {
                        let known = findings(names.as_deref(), None).0;
                        untouched.lock().expect("no thread panics").insert(names.clone(), known.clone());
                        known
                    });
                    let (findings, rules) = findings(names.as_deref(), Some(&copy.fault));
                    let new = findings.iter().filter(|(about, count)| known.get(*about).is_none_or(|old| old < count));
                    // That the source moved says nothing about what is wrong.
                    let mut new: Vec<&str> =
                        new.map(|(about, _)| rules[about]).filter(|rule| *rule != "LOC-29").collect();
                    new.sort_unstable();
                    new.dedup();
                    results.lock().expect("no thread panics")[at] = new;
                }
            });
        }
    });
    results.into_inner().expect("no thread panics")
}

/// What is found in some of the files, or in all: how often, and by which rule.
fn findings(names: Option<&[&str]>, fault: Option<&Fault>) -> (HashMap<About, usize>, HashMap<About, &'static str>) {
    let mut sources = Sources::default();
    let shelf = Shelf::in_place_of_built_in(files(names, fault), &mut sources);
    let mut report = Report::default();
    translate::check(&shelf, &sources, &mut report);
    let (mut counts, mut rules) = (HashMap::new(), HashMap::new());
    for finding in report.findings() {
        let about = about(finding, &sources);
        *counts.entry(about.clone()).or_default() += 1;
        rules.insert(about, finding.rule);
    }
    (counts, rules)
}

fn about(finding: &Finding, sources: &Sources) -> About {
    let file = match &finding.at {
        verklaar::finding::At::Span(span) => &sources.file(span.file).name,
        verklaar::finding::At::File(name) => name,
    };
    format!("{} {file} {} {} {:?}", finding.rule, finding.path, finding.message.id, finding.message.args)
}

/// The files with these names in every language, or all; with a slip in them, or without.
fn files(names: Option<&[&str]>, fault: Option<&Fault>) -> Vec<Loose> {
    let mut files = Vec::new();
    for (at, file) in FILES.iter().enumerate() {
        if names.is_some_and(|names| !names.contains(&file.name)) {
            continue;
        }
        let text = fault.map_or_else(|| Some(file.text.to_owned()), |fault| fault.text_of(at));
        let path = format!("locales/{}/{}", file.language, file.name);
        let loose = |text| Loose { language: file.language.to_owned(), name: file.name.to_owned(), path, text };
        files.extend(text.map(loose));
    }
    if let Some(Fault::Another(language, name, text)) = fault {
        let path = format!("locales/{language}/{name}");
        let (language, name) = ((*language).to_owned(), (*name).to_owned());
        files.push(Loose { language, name, path, text: text.clone() });
    }
    files
}
