//! The JSON of `--format json`: its names are public.

use super::{Told, Whole, pretty};
use serde::Serialize;

#[derive(Serialize)]
struct All<'a> {
    ok: bool,
    findings: Vec<One<'a>>,
    summary: Counts,
}

#[derive(Serialize)]
struct One<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    path: &'a str,
    help: &'a str,
    source: &'a [String],
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
    info: usize,
    files: usize,
}

/// All findings as one object.
#[must_use]
pub fn json(whole: &Whole<'_>) -> String {
    let summary = whole.summary;
    pretty(&All {
        ok: whole.is_ok(),
        findings: whole.findings.iter().map(one).collect(),
        summary: Counts { error: summary.error, warning: summary.warning, info: summary.info, files: summary.files },
    })
}

fn one(told: &Told) -> One<'_> {
    One {
        rule: told.rule,
        severity: told.severity.word(),
        message: &told.message,
        file: &told.file,
        line: told.start.line,
        column: told.start.column,
        end_line: told.end.line,
        end_column: told.end.column,
        path: &told.path,
        help: &told.help,
        source: &told.source,
    }
}
