//! The Code Quality report of GitLab.

use super::{Told, Whole, fingerprint, pretty};
use crate::finding::Severity;
use crate::source::Position;
use serde_json::{Value, json};

/// All findings as a list.
#[must_use]
pub fn gitlab(whole: &Whole<'_>) -> String {
    let issue = |(told, fingerprint): (&Told, String)| {
        let (start, end) = told.region();
        json!({
            "description": format!("{} {}", told.message, told.help).trim_end(),
            "check_name": told.rule,
            "fingerprint": fingerprint,
            "severity": severity(told.severity),
            "location": {
                "path": told.file,
                "positions": { "begin": position(start), "end": position(end) },
            },
        })
    };
    let fingerprints = fingerprint::fingerprints(whole.findings);
    let issues: Vec<Value> = whole.findings.iter().zip(fingerprints).map(issue).collect();
    pretty(&issues)
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

fn position(position: Position) -> Value {
    json!({ "line": position.line, "column": position.column })
}
