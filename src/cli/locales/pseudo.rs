//! `verklaar locales pseudo`.

use crate::cli::build::Words;
use crate::cli::each::each;
use crate::cli::output::{complain, note};
use crate::cli::project::{self, Project, Trouble};
use crate::cli::tally::{Shown, Tally};
use crate::cli::{Exit, Lang};
use crate::finding::{Message, Report, Severity};
use crate::pipeline::{Compiler, Options};
use crate::render::Format;
use crate::write::{self, Written};
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
        self.build(&words).unwrap_or_else(|Trouble(message)| {
            complain(words.command(), &message);
            Exit::Trouble
        })
    }

    fn build(&self, words: &Words) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let project = Project::find(&self.paths, &mut report)?;
        let mut tally = Tally::of_definitions(words, Shown::Text, None, Severity::Error, &project);
        tally.take(&report, &project.sources);
        let options = Options {
            formats: Format::ALL.to_vec(),
            languages: vec![self.base.clone()],
            weights: project.settings.weights.clone(),
            pseudo: true,
            ..Options::default()
        };
        let mut own = Report::default();
        let compiler = Compiler::new(options, &project.overrides()?, &mut own);
        tally.take(&own, compiler.sources());
        let mut written = Written::default();
        if !report.has(Severity::Error) && !own.has(Severity::Error) {
            let load =
                |definition| compiler.compile(definition, &mut |from, path| project::shared(&project.root, from, path));
            each(&project, None, load, |outcome| {
                tally.hidden.accepted += outcome.accepted;
                tally.take(&outcome.report, &outcome.sources);
                let one = write::write(&self.out, &outcome.outputs)
                    .map_err(|failure| Trouble::io("cannot-write", &failure.path, &failure.error))?;
                written.changed += one.changed;
                written.unchanged += one.unchanged;
                Ok(())
            })?;
        }
        let count = written.changed + written.unchanged;
        let none_spoken = count == 0 && !tally.has_errors();
        let exit = tally.finish()?;
        if none_spoken {
            return Err(Trouble(Message::new("no-base").with("base", &self.base)));
        }
        if count > 0 {
            let message = Message::new("built")
                .with("written", written.changed.to_string())
                .with("unchanged", written.unchanged.to_string())
                .with("out", project::shown(&self.out));
            note(&words.command().message(&message).unwrap_or_default());
        }
        Ok(exit)
    }
}
