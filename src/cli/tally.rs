//! Findings shown as they come, or all at the end, and counted.

use super::Exit;
use super::build::Words;
use super::hidden::Hidden;
use super::output::{append, print};
use super::project::{Project, Trouble, shown};
use crate::emit::{self, Counted, Summary, Told, Whole};
use crate::finding::{Report, Severity};
use crate::source::Sources;
use clap::ValueEnum;
use std::path::PathBuf;

/// The variable in which a job on GitHub finds the file of its summary.
const GITHUB_SUMMARY: &str = "GITHUB_STEP_SUMMARY";
/// So many bytes of a summary are shown; of a longer one, nothing.
const SUMMARY_BYTES: u64 = 1 << 20;

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Shown {
    /// For people.
    Text,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// The Code Quality report of GitLab.
    Gitlab,
    /// JUnit XML: a suite a file, a case a finding.
    Junit,
}

impl Shown {
    /// The file to which this format adds a summary by itself.
    pub(super) fn summary(self) -> Option<PathBuf> {
        let named = (self == Self::Github).then(|| std::env::var_os(GITHUB_SUMMARY)).flatten();
        named.filter(|name| !name.is_empty()).map(PathBuf::from)
    }
}

/// Shows findings and counts them.
pub(super) struct Tally<'a> {
    words: &'a Words,
    shown: Shown,
    job: Option<PathBuf>,
    threshold: Severity,
    summary: Summary,
    files: Vec<String>,
    told: Vec<Told>,
    /// What is found and not shown.
    pub(super) hidden: Hidden,
}

impl<'a> Tally<'a> {
    /// For the definitions of a project.
    pub(super) fn of_definitions(
        words: &'a Words,
        shown: Shown,
        job: Option<PathBuf>,
        threshold: Severity,
        project: &Project,
    ) -> Self {
        let names = project.definitions.iter().map(|(path, _)| self::shown(path)).collect();
        Self::new(words, shown, job, threshold, Counted::Definitions, names)
    }

    /// For files of a kind.
    pub(super) fn new(
        words: &'a Words,
        shown: Shown,
        job: Option<PathBuf>,
        threshold: Severity,
        counted: Counted,
        files: Vec<String>,
    ) -> Self {
        Self {
            words,
            shown,
            job,
            threshold,
            summary: Summary { counted, files: files.len(), ..Summary::default() },
            files,
            told: Vec::new(),
            hidden: Hidden::default(),
        }
    }

    pub(super) fn take(&mut self, report: &Report, sources: &Sources) {
        self.summary.count(report);
        for finding in report.findings() {
            if self.shown == Shown::Text {
                print(&format!("{}\n", emit::text(finding, sources, self.words.rules(), true)));
            }
            if self.collects() {
                self.told.push(emit::tell(finding, sources, self.words.rules()));
            }
        }
    }

    /// Whether findings are kept until the end.
    fn collects(&self) -> bool {
        self.shown != Shown::Text || self.job.is_some()
    }

    pub(super) const fn has_errors(&self) -> bool {
        self.summary.has(Severity::Error)
    }

    pub(super) fn finish(self) -> Result<Exit, Trouble> {
        let whole = Whole {
            findings: &self.told,
            files: &self.files,
            summary: self.summary,
            threshold: self.threshold,
            words: if self.collects() { self.words.rules() } else { self.words.command() },
        };
        // First what may fail: a report is printed whole or not at all.
        if let Some(path) = &self.job {
            append(path, SUMMARY_BYTES, |room| emit::summary(&whole, room))
                .map_err(|error| Trouble::io("cannot-write", path, &error))?;
        }
        let counts = || format!("{}{}\n", self.summary.words(whole.words), self.hidden.told(whole.words));
        print(&match self.shown {
            Shown::Text => counts(),
            Shown::Json => emit::json(&whole),
            Shown::Sarif => emit::sarif(&whole),
            Shown::Github => emit::github(&whole) + &counts(),
            Shown::Gitlab => emit::gitlab(&whole),
            Shown::Junit => emit::junit(&whole),
        });
        Ok(if whole.is_ok() { Exit::Clean } else { Exit::Findings })
    }
}
