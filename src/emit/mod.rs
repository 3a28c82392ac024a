//! Findings for people and for programs. Nothing here prints: each format gives text.

mod json;
mod text;

use crate::finding::{At, Finding, Report, Severity};
use crate::locale::Locale;
use crate::source::{Position, Sources};
pub use json::json;
pub use text::text;

/// A finding in words, with its place as people count it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The rule.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The file, with `/` between folders.
    pub file: String,
    /// Where it begins.
    pub start: Position,
    /// Where it ends; one past the last character.
    pub end: Position,
    /// The key in the definition.
    pub path: String,
    /// What to write instead.
    pub help: String,
    /// The sources in law.
    pub source: Vec<String>,
}

/// How many findings of each weight there are, in how many files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Hints.
    pub info: usize,
    /// Definitions that were read.
    pub files: usize,
}

impl Summary {
    /// Counts a report's findings in.
    pub fn count(&mut self, report: &Report) {
        for finding in report.findings() {
            match finding.severity {
                Severity::Error => self.error += 1,
                Severity::Warning => self.warning += 1,
                Severity::Info => self.info += 1,
            }
        }
    }

    /// Whether there is a finding of this weight or more.
    #[must_use]
    pub const fn has(&self, severity: Severity) -> bool {
        match severity {
            Severity::Error => self.error > 0,
            Severity::Warning => self.error + self.warning > 0,
            Severity::Info => self.error + self.warning + self.info > 0,
        }
    }
}

/// Puts a finding into words.
#[must_use]
pub fn tell(finding: &Finding, sources: &Sources, words: &Locale) -> Told {
    let first = Position { line: 1, column: 1 };
    let (file, start, end) = match &finding.at {
        At::Span(span) => {
            let (start, end) = sources.positions(*span);
            (sources.file(span.file).name.clone(), start, end)
        }
        At::File(name) => (name.clone(), first, first),
    };
    let message = words.message(&finding.message).unwrap_or_else(|| finding.message.id.clone());
    let help = finding.help.as_ref().and_then(|help| words.message(help)).unwrap_or_default();
    Told {
        rule: finding.rule,
        severity: finding.severity,
        message,
        file,
        start,
        end,
        path: finding.path.clone(),
        help,
        source: finding.law.iter().map(|law| (*law).to_owned()).collect(),
    }
}
