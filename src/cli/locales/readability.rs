//! `verklaar locales readability`.

use crate::cli::each::each;
use crate::cli::output::{ended, note, print, words};
use crate::cli::project::{self, Project, Trouble};
use crate::cli::{Exit, Lang};
use crate::emit;
use crate::finding::{Message, Report, Severity};
use crate::locale::{Locale, Part};
use crate::pipeline::{Compiler, Options};
use crate::source::Sources;
use crate::translate::readability::{self, Page};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Readability {
    /// Definitions, or folders of them [default: the project's policies]
    paths: Vec<PathBuf>,
    /// How to show the numbers
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
    /// Only these languages of the statements
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

/// How the numbers are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "lowercase")]
enum Shown {
    /// For a terminal.
    Text,
    /// One object.
    Json,
}

impl Readability {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Rules, Part::Bench]);
        ended(self.show(&words), &words)
    }

    fn show(self, words: &Locale) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let project = Project::find(&self.paths, &mut report)?;
        tell(&report, &project.sources, words);
        let mut own = Report::default();
        let options = Options { languages: self.locale.clone(), ..Options::default() };
        let compiler = Compiler::new(options, &project.overrides()?, &mut own);
        let mut unreadable = report.has(Severity::Error);
        let mut spoke = false;
        let mut pages = Vec::new();
        let speak = |definition| {
            let load = &mut |from: &str, path: &str| project::shared(&project.root, from, path);
            compiler.in_words(definition, load)
        };
        each(&project, None, speak, |spoken| {
            unreadable |= spoken.report.has(Severity::Error);
            tell(&spoken.report, &spoken.sources, words);
            for localised in &spoken.localised {
                spoke = true;
                let page = readability::page(localised);
                match self.format {
                    Shown::Text => print(&readability::text(&spoken.definition, &page, words)),
                    Shown::Json => pages.push(Page::new(&spoken.definition, page)),
                }
            }
            Ok(())
        })?;
        if self.format == Shown::Json {
            print(&readability::json(&pages));
        }
        if !spoke && !unreadable {
            return Err(Trouble(Message::new("readability-no-language").with("language", self.locale.join(", "))));
        }
        // A score never fails a run; what could not be read has none.
        Ok(if unreadable { Exit::Findings } else { Exit::Clean })
    }
}

/// Shows why something could not be read, beside the numbers, on standard error.
fn tell(report: &Report, sources: &Sources, words: &Locale) {
    for finding in report.findings().iter().filter(|finding| finding.severity == Severity::Error) {
        note(&emit::text(finding, sources, words, true));
    }
}
