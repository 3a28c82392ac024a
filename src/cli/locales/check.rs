//! `verklaar locales check`.

use super::files;
use crate::cli::build::{Words, severity};
use crate::cli::output::ended;
use crate::cli::project::{self, Trouble};
use crate::cli::tally::{Shown, Tally};
use crate::cli::{Exit, Lang};
use crate::emit::Counted;
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::source::Sources;
use crate::translate;
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    /// A folder with a folder for each language [default: the project's locales, else the built-in ones]
    dir: Option<PathBuf>,
    /// Compare the files with each other, with this language of theirs as the source
    #[arg(long, value_name = "TAG")]
    reference: Option<String>,
    /// Only the findings in these languages
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// How to show the findings
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
    /// A file to which all findings are added in Markdown [default, with github: the job's own summary]
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
    /// The least severity that fails the run [default: error]
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    fail_on: Option<Severity>,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Check {
    pub(super) fn run(self) -> Exit {
        let words = Words::new(self.lang);
        ended(self.check(&words), words.command())
    }

    fn check(self, words: &Words) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let folder = files::folder(self.dir.as_deref())?;
        let mut settings_sources = Sources::default();
        let root = project::root_of(folder.as_deref().unwrap_or(Path::new(".")));
        let settings = project::settings(&root, &mut settings_sources, &mut report)?;
        let mut sources = Sources::default();
        let locales = files::shelf(folder.as_deref(), self.reference.as_deref(), &mut sources)?;
        for wanted in &self.locale {
            let known: Vec<&str> = locales.languages.iter().map(|language| language.tag.as_str()).collect();
            if !known.contains(&wanted.as_str()) {
                let message = Message::new("locales-no-language").with("language", wanted);
                return Err(Trouble(message.with("known", known.join(", "))));
            }
        }
        let judged = |tag: &str| self.locale.is_empty() || self.locale.iter().any(|wanted| wanted == tag);
        let own = locales.languages.iter().filter(|language| judged(&language.tag));
        let names: Vec<String> = own
            .flat_map(|language| language.files.iter().filter(|file| file.own))
            .map(|file| sources.file(file.file).name.clone())
            .collect();
        let mut found = Report::default();
        translate::check(&locales, &sources, &mut found);
        if !self.locale.is_empty() {
            found.hide(|finding| !names.iter().any(|name| is_in(finding, name, &sources)));
        }
        settings.weights.weigh_all(&mut found);
        let threshold = self.fail_on.or(settings.fail_on).unwrap_or(Severity::Error);
        let job = self.summary.clone().or_else(|| self.format.summary());
        let mut tally = Tally::new(words, self.format, job, threshold, Counted::Locales, names);
        tally.take(&report, &settings_sources);
        tally.take(&found, &sources);
        tally.finish()
    }
}

/// Whether a finding is about a file, or about the folder that it stands in.
fn is_in(finding: &Finding, name: &str, sources: &Sources) -> bool {
    match &finding.at {
        At::Span(span) => sources.file(span.file).name == name,
        At::File(file) => {
            let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
            folder(file) == folder(name) || Some(file) == folder(name).as_ref()
        }
    }
}
