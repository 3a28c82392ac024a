//! The JSON of `--format json`: its names are public.

use super::{Summary, Told};
use serde_json::{Value, json};

/// All findings as one object.
#[must_use]
pub fn json(findings: &[Told], summary: Summary, ok: bool) -> String {
    let findings: Vec<Value> = findings.iter().map(finding).collect();
    let whole = json!({
        "ok": ok,
        "findings": findings,
        "summary": {
            "error": summary.error,
            "warning": summary.warning,
            "info": summary.info,
            "files": summary.files,
        },
    });
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

fn finding(told: &Told) -> Value {
    json!({
        "rule": told.rule,
        "severity": told.severity.word(),
        "message": told.message,
        "file": told.file,
        "line": told.start.line,
        "column": told.start.column,
        "end_line": told.end.line,
        "end_column": told.end.column,
        "path": told.path,
        "help": told.help,
        "source": told.source,
    })
}
