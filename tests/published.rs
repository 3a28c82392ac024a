//! The three real statements as they were published: `check` names what an expert names missing or wrong, and nothing
//! that is there. `tests/published/<name>.expected` lists the findings, one `RULE path` a line; `#` starts a remark.
//! `tests/published/reading/rows.toml` is the expert's reading, row by row.

mod support;

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use support::{check, files, read, rules};
use verklaar::finding::Severity;
use verklaar::law::known::{self, Known};
use verklaar::law::rules::Why;

/// How many rows the reading of each statement has: what is wrong, and what is missing.
const ROWS: &[(&str, usize, usize)] =
    &[("cosmetic-clinic", 12, 13), ("maestro-laser-clinics", 12, 14), ("skin-medic", 15, 12)];

/// The findings that a statement must give.
fn expected(statement: &str) -> Vec<String> {
    let list = read(&format!("tests/published/{statement}.expected"));
    let lines = list.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_check_names_what_an_expert_names() {
    let definitions: Vec<String> = files("tests/published", "toml").iter().map(|path| support::stem(path)).collect();
    assert!(definitions.iter().eq(ROWS.iter().map(|(statement, ..)| statement)), "{definitions:?}");
    for (statement, ..) in ROWS {
        let outcome = check(&read(&format!("tests/published/{statement}.toml")));
        let mut found = rules(&outcome, Severity::Info);
        let mut expected = expected(statement);
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{statement}");
    }
}

#[derive(Deserialize)]
struct Reading {
    row: Vec<Row>,
}

/// Something that the expert saw in a statement.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Row {
    statement: String,
    /// `!` for what is wrong, `-` for what is missing.
    mark: char,
    /// What was seen, in a few words.
    says: String,
    /// The rules of the row that the check gives.
    #[serde(default)]
    found: Vec<String>,
    /// Those that it cannot give.
    #[serde(default)]
    not_found: Vec<String>,
    /// Why not.
    reason: Option<String>,
}

/// The ids under which a rule can be found: its own, those of its family (`ART13-2-E-REQ` for `ART13-2-E`), or those of the
/// findings that tell it.
fn ids(rule: &str) -> Vec<&'static str> {
    match known::find(rule) {
        Some(Known::Elsewhere(elsewhere)) => match elsewhere.why {
            Why::GivenAs(others) => others.to_vec(),
            Why::Impossible | Why::Undecided => Vec::new(),
        },
        Some(known) => vec![known.id()],
        None => {
            let family = format!("{rule}-");
            let ids: Vec<&str> = known::all().map(Known::id).filter(|id| id.starts_with(&family)).collect();
            assert!(!ids.is_empty(), "no rule {rule}");
            ids
        }
    }
}

#[test]
fn every_row_of_the_reading_is_found_or_says_why_not() {
    let reading: Reading = toml::from_str(&read("tests/published/reading/rows.toml")).expect("rows");
    let mut wrong = Vec::new();
    let mut counts: BTreeMap<(&str, char), usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in &reading.row {
        *counts.entry((&row.statement, row.mark)).or_default() += 1;
        let name = format!("{} {} {}", row.statement, row.mark, row.says);
        let findings = expected(&row.statement);
        let is_found = |rule: &str| {
            let ids = ids(rule);
            findings.iter().filter_map(|line| line.split(' ').next()).any(|found| ids.contains(&found))
        };
        for rule in row.found.iter().filter(|rule| !is_found(rule)) {
            wrong.push(format!("{name}: {rule} is not found"));
        }
        for rule in row.not_found.iter().filter(|rule| is_found(rule)) {
            wrong.push(format!("{name}: {rule} is found after all"));
        }
        let is_told = row.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
        let is_empty = row.found.is_empty() && row.not_found.is_empty();
        if is_told == row.not_found.is_empty() || is_empty || !seen.insert(name.clone()) {
            wrong.push(format!("{name}: a reason without a rule, a rule without a reason, no rule, or twice"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for &(statement, is_wrong, is_missing) in ROWS {
        let counted = ['!', '-'].map(|mark| counts.remove(&(statement, mark)).unwrap_or_default());
        assert_eq!(counted, [is_wrong, is_missing], "{statement}");
    }
    assert!(counts.is_empty(), "{counts:?}");
}
