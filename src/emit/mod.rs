//! Findings for people and for programs. Nothing here prints: each format gives text.

//!
//! [`text`] shows a finding as soon as it is found; every other format is a function of the [`Whole`] of a run.

mod excerpt;
mod explanation;
mod fingerprint;
mod github;
mod gitlab;
mod json;
mod junit;
mod rulebook;
mod sarif;
mod summary;
mod text;

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::locale::Locale;
use crate::source::{Position, Sources};
pub use excerpt::{Excerpt, excerpt};
pub use explanation::Explanation;
pub use github::github;
pub use gitlab::gitlab;
pub use json::json;
pub use junit::junit;
pub use rulebook::rulebook;
pub use sarif::sarif;
use serde::Serialize;
pub use summary::summary;
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
    /// The same with an activity's name in place of its number, where there is one.
    pub alias: String,
    /// What to write instead.
    pub help: String,
    /// The sources in law.
    pub source: Vec<String>,
}

/// What kind of files a run looks at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Counted {
    /// Definitions of clinics.
    #[default]
    Definitions,
    /// Locale files.
    Locales,
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
    /// Files that were read.
    pub files: usize,
    /// What kind of files they are.
    pub counted: Counted,
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

    /// The line that says how many there are.
    #[must_use]
    pub fn words(&self, words: &Locale) -> String {
        let clean = self.error + self.warning + self.info == 0;
        let files = match self.counted {
            Counted::Definitions => "",
            Counted::Locales => "-locales",
        };
        let message = Message::new(format!("summary-{}{files}", if clean { "clean" } else { "counts" }))
            .with("errors", self.error.to_string())
            .with("warnings", self.warning.to_string())
            .with("infos", self.info.to_string())
            .with("files", self.files.to_string());
        words.message(&message).unwrap_or_default()
    }
}

/// Everything that a run found, for the formats that show it at once.
#[derive(Debug)]
pub struct Whole<'a> {
    /// The findings, in order.
    pub findings: &'a [Told],
    /// The files that were read, with or without findings.
    pub files: &'a [String],
    /// How many findings there are.
    pub summary: Summary,
    /// The least severity that fails the run.
    pub threshold: Severity,
    /// The words of rules and of the command.
    pub words: &'a Locale,
}

impl Whole<'_> {
    /// Whether the run does not fail.
    #[must_use]
    pub const fn is_ok(&self) -> bool {
        !self.summary.has(self.threshold)
    }
}

impl Told {
    /// What it is about, said so that it stays the same when activities change places.
    fn key(&self) -> &str {
        if self.alias.is_empty() { &self.path } else { &self.alias }
    }

    /// Where it begins and ends: at least one column, for readers that cannot point between two characters.
    fn region(&self) -> (Position, Position) {
        let least = Position { column: self.start.column + 1, ..self.start };
        (self.start, self.end.max(least))
    }

    /// The place as `file:line:column`.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}:{}:{}", self.file, self.start.line, self.start.column)
    }

    /// What is wrong, what to write and what the law is: a line each.
    fn in_full(&self, words: &Locale) -> Vec<String> {
        let mut lines = vec![self.message.clone()];
        if !self.help.is_empty() {
            lines.push(self.help.clone());
        }
        if !self.source.is_empty() {
            let source: Vec<&str> = self.source.iter().map(String::as_str).collect();
            lines.push(format!("{}: {}", words.word("label-law"), law(&source, words)));
        }
        lines
    }
}

/// JSON that people can read, and a line end.
fn pretty(value: &impl Serialize) -> String {
    // Only maps with keys that are no text would fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
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
        alias: finding.alias.clone(),
        help,
        source: finding.law.iter().map(|law| (*law).to_owned()).collect(),
    }
}

/// Sources in law, for people: the names of acts that go by another name in this language are replaced.
#[must_use]
pub fn law(sources: &[&str], words: &Locale) -> String {
    let gdpr = words.word("law-gdpr");
    let named = sources.iter().map(|source| match source.strip_prefix("GDPR ") {
        Some(article) => format!("{gdpr} {article}"),
        None => (*source).to_owned(),
    });
    named.collect::<Vec<_>>().join(", ")
}
