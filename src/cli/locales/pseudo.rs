//! `verklaar locales pseudo`.

use crate::cli::build::{Words, built, write_pages};
use crate::cli::output::{ended, note};
use crate::cli::project::{Project, Trouble};
use crate::cli::tally::{Shown, Tally};
use crate::cli::{Exit, Lang};
use crate::finding::{Message, Report, Severity};
use crate::pipeline::{Compiler, Options};
use crate::render::Format;
use crate::write::Written;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Pseudo {
    /// Definitions, or folders of them [default: the project's policies]
    paths: Vec<PathBuf>,
    /// The folder to write to
    #[arg(long, value_name = "DIR", default_value = "pseudo")]
    out: PathBuf,
    /// The language whose words are changed
    #[arg(long, value_name = "TAG", default_value = "nl")]
    base: String,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Pseudo {
    pub(in crate::cli) fn run(self) -> Exit {
        let words = Words::new(self.lang);
        ended(self.build(&words), words.command())
    }

    fn build(&self, words: &Words) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let project = Project::find(&self.paths, &mut report)?;
        let mut tally = Tally::of_definitions(words, Shown::Text, None, Severity::Error, &project);
        tally.take(&report, &project.sources);
        let options = Options {
            formats: Format::USUAL.to_vec(),
            languages: vec![self.base.clone()],
            weights: project.settings.weights.clone(),
            house: project.settings.house.clone(),
            pseudo: true,
            ..Options::default()
        };
        let mut own = Report::default();
        let compiler = Compiler::new(options, &project.overrides()?, &mut own);
        tally.take(&own, compiler.sources());
        let mut written = Written::default();
        if !report.has(Severity::Error) && !own.has(Severity::Error) {
            written = write_pages(&project, &compiler, None, &self.out, &mut tally, drop)?;
        }
        let count = written.changed + written.unchanged;
        let none_spoken = count == 0 && !tally.has_errors();
        let exit = tally.finish()?;
        if none_spoken {
            return Err(Trouble(Message::new("no-base").with("base", &self.base)));
        }
        if count > 0 {
            note(&words.command().message(&built(written, &self.out)).unwrap_or_default());
        }
        Ok(exit)
    }
}
