//! Workflow commands of GitHub Actions, which show findings at their lines in a pull request.

use super::{Told, Whole};
use crate::finding::Severity;
use crate::locale::Locale;
use std::cmp::Reverse;
use std::fmt::Write as _;

/// All findings as commands, a line each. The heaviest come first: of each kind, only the first ten of a step are shown.
#[must_use]
pub fn github(whole: &Whole<'_>) -> String {
    let mut findings: Vec<&Told> = whole.findings.iter().collect();
    findings.sort_by_key(|told| Reverse(told.severity));
    let mut text = String::new();
    for told in findings {
        annotation(told, whole.words, &mut text);
    }
    text
}

fn annotation(told: &Told, words: &Locale, text: &mut String) {
    let command = match told.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let (start, end) = told.region();
    let (title, file) = (property(told.rule), property(&told.file));
    let _ = write!(text, "::{command} title={title},file={file},line={}", start.line);
    if start.line == end.line {
        let _ = write!(text, ",col={},endLine={},endColumn={}", start.column, end.line, end.column);
    } else {
        // GitHub refuses columns where there are several lines.
        let _ = write!(text, ",endLine={}", end.line);
    }
    // The log of a job shows only the text: so that tells the place again.
    let message = format!("{}: {}", told.place(), told.in_full(words).join("\n"));
    let _ = writeln!(text, "::{}", data(&message));
}

/// Text after the last `::`: it must stay on its line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which also ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
