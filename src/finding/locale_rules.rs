//! The rules about locale files, each with an example.

use super::{FormatRule, Severity};

const fn rule(id: &'static str, severity: Severity, bad: &'static str, good: &'static str) -> FormatRule {
    FormatRule { id, severity, bad, good }
}

/// All of them, in the order in which they are listed.
pub const LOCALE_RULES: &[FormatRule] = &[
    rule("LOC-01", Severity::Error, "", ""),
    rule("LOC-02", Severity::Error, "", ""),
    rule("LOC-03", Severity::Error, "", ""),
    rule("LOC-04", Severity::Error, "", ""),
    rule("LOC-05", Severity::Error, "", ""),
    rule("LOC-06", Severity::Warning, "", ""),
    rule("LOC-07", Severity::Error, "", ""),
    rule("LOC-08", Severity::Warning, "", ""),
    rule("LOC-09", Severity::Error, "", ""),
    rule("LOC-10", Severity::Warning, "", ""),
    rule("LOC-11", Severity::Error, "", ""),
    rule("LOC-12", Severity::Error, "", ""),
    rule("LOC-13", Severity::Error, "", ""),
    rule("LOC-14", Severity::Error, "", ""),
    rule("LOC-15", Severity::Error, "", ""),
    rule("LOC-16", Severity::Error, "", ""),
    rule("LOC-17", Severity::Warning, "", ""),
    rule("LOC-18", Severity::Error, "", ""),
    rule("LOC-19", Severity::Error, "", ""),
    rule("LOC-20", Severity::Warning, "", ""),
    rule("LOC-21", Severity::Info, "", ""),
    rule("LOC-22", Severity::Info, "", ""),
    rule("LOC-23", Severity::Warning, "", ""),
    rule("LOC-24", Severity::Error, "", ""),
    rule("LOC-25", Severity::Warning, "", ""),
    rule("LOC-26", Severity::Info, "", ""),
    rule("LOC-27", Severity::Info, "", ""),
    rule("LOC-28", Severity::Info, "", ""),
    rule("LOC-29", Severity::Warning, "", ""),
    rule("LOC-30", Severity::Error, "", ""),
    rule("LOC-31", Severity::Warning, "", ""),
    rule("LOC-32", Severity::Info, "", ""),
    rule("LOC-33", Severity::Warning, "", ""),
    rule("LOC-34", Severity::Error, "", ""),
    rule("LOC-35", Severity::Error, "", ""),
];
