//! The Code Quality report of GitLab.

use super::{Told, Whole, fingerprint, pretty};
use crate::finding::Severity;
use crate::source::Position;
use serde::Serialize;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    positions: Positions,
}

#[derive(Serialize)]
struct Positions {
    begin: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
}

/// All findings as a list.
#[must_use]
pub fn gitlab(whole: &Whole<'_>) -> String {
    let fingerprints = fingerprint::fingerprints(whole.findings);
    let issues: Vec<Issue<'_>> = whole.findings.iter().zip(fingerprints).map(issue).collect();
    pretty(&issues)
}

fn issue((told, fingerprint): (&Told, String)) -> Issue<'_> {
    let (begin, end) = told.region();
    Issue {
        description: format!("{} {}", told.message, told.help).trim_end().to_owned(),
        check_name: told.rule,
        fingerprint,
        severity: severity(told.severity),
        location: Location { path: &told.file, positions: Positions { begin: place(begin), end: place(end) } },
    }
}

/// Of the five words of GitLab, those that keep the three severities apart. None is `blocker`: whether a pipeline stops
/// is for `--fail-on`.
const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Info => "info",
    }
}

const fn place(position: Position) -> Place {
    Place { line: position.line, column: position.column }
}
