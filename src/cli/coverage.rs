//! `verklaar coverage`.

use super::Exit;
use super::build::Shared;
use super::each::each;
use super::output::{ended, note, print, words};
use super::project::{self, Project, Trouble};
use crate::coverage::{Csv, Html, Markdown, Sheet, Summary, Text};
use crate::emit;
use crate::finding::{Message, Report, Severity};
use crate::locale::{Locale, Part};
use crate::pipeline::{Compiler, Options};
use crate::render::{self, Format};
use crate::source::Sources;
use clap::{Args, ValueEnum};
use std::io::IsTerminal as _;

/// How wide a line is where no terminal says so, and how wide it may be where one does.
const WIDTH: usize = 100;

#[derive(Debug, Args)]
pub(super) struct Coverage {
    #[command(flatten)]
    shared: Shared,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
    /// The language of the sentences, where a statement has it [default: that of --lang]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
}

/// How coverage is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// For a terminal.
    Text,
    /// Markdown.
    Markdown,
    /// One page for a browser.
    Html,
    /// A row for each definition and requirement.
    Csv,
}

impl Coverage {
    pub(super) fn run(self) -> Exit {
        let parts = [Part::Command, Part::Rules, Part::Coverage, Part::Page];
        let words = words(self.shared.lang, &parts);
        ended(self.show(&words), &words)
    }

    fn show(&self, words: &Locale) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let project = Project::find(&self.shared.paths, &mut report)?;
        // With formats, so that the project's own words and templates are looked at as for its pages.
        let weights = project.settings.weights.clone();
        let options = Options {
            formats: Format::USUAL.to_vec(),
            today: self.shared.today,
            weights,
            also: Some(render::COVERAGE),
            ..Options::default()
        };
        let mut own = Report::default();
        let compiler = Compiler::new(options, &project.overrides()?, &mut own);
        tell(&report, &project.sources, words);
        tell(&own, compiler.sources(), words);
        let wrong = report.has(Severity::Error) || own.has(Severity::Error);
        let Some(templates) = compiler.templates().filter(|_| !wrong) else { return Ok(Exit::Findings) };
        let mut sheet: Box<dyn Sheet + '_> = match self.format {
            Shown::Text => Box::new(Text::new(words, project.definitions.len(), width())),
            Shown::Markdown => Box::new(Markdown::new(words)),
            Shown::Html => Box::new(Html::new(words, templates)),
            Shown::Csv => Box::new(Csv::new(words)),
        };
        let preferred = self.locale.as_deref().unwrap_or(self.shared.lang.tag());
        let mut summary = Summary::default();
        let mut spoken = false;
        print(&sheet.start(&mut report));
        let cover = |definition| {
            let load = &mut |from: &str, path: &str| project::shared(&project.root, from, path);
            compiler.cover(definition, load, preferred)
        };
        each(&project, self.shared.jobs, cover, |covered| {
            if let Some(coverage) = &covered.coverage {
                spoken |= coverage.language == preferred;
                summary.take(coverage);
                print(&sheet.definition(coverage, &mut report));
            } else {
                tell(&covered.report, &covered.sources, words);
                summary.take_unreadable(&covered.definition);
                print(&sheet.unreadable(&covered.definition, &mut report));
            }
            Ok(())
        })?;
        print(&sheet.end(&summary, &mut report));
        tell(&report, compiler.sources(), words);
        if self.locale.is_some() && !spoken && summary.unreadable() < summary.lines.len() {
            return Err(Trouble(Message::new("coverage-no-language").with("language", preferred)));
        }
        let failed = summary.lacks(self.shared.threshold(&project)) || summary.unreadable() > 0;
        Ok(if failed || report.has(Severity::Error) { Exit::Findings } else { Exit::Clean })
    }
}

/// Shows findings beside the coverage, on standard error.
fn tell(report: &Report, sources: &Sources, words: &Locale) {
    for finding in report.findings().iter().filter(|finding| finding.severity == Severity::Error) {
        note(&emit::text(finding, sources, words, true));
    }
}

/// The width of the terminal; a file always has the same.
fn width() -> usize {
    let terminal = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    terminal.map_or(WIDTH, |(columns, _)| usize::from(columns.0).clamp(60, WIDTH))
}
