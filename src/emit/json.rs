//! The JSON of `--format json`: its names are public.

use super::{Told, Whole, pretty};
use serde_json::{Value, json};

/// All findings as one object.
#[must_use]
pub fn json(whole: &Whole<'_>) -> String {
    let findings: Vec<Value> = whole.findings.iter().map(finding).collect();
    pretty(&json!({
        "ok": whole.is_ok(),
        "findings": findings,
        "summary": {
            "error": whole.summary.error,
            "warning": whole.summary.warning,
            "info": whole.summary.info,
            "files": whole.summary.files,
        },
    }))
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
