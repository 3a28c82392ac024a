//! `verklaar locales sheet`.

use super::clinics::Clinics;
use super::files;
use crate::cli::output::{ended, note, print, words};
use crate::cli::project::{self, Trouble};
use crate::cli::{Exit, Lang};
use crate::emit;
use crate::finding::{Message, Report};
use crate::locale::{Locale, Part};
use crate::render::{self, OverrideTemplate};
use crate::source::Sources;
use crate::translate::{self, Bench};
use crate::write::{self, Output};
use clap::Args;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(in crate::cli) struct Sheet {
    /// The definition whose statement is shown [default: the project's first, else a built-in clinic]
    definition: Option<PathBuf>,
    /// The language that is translated into
    #[arg(long, value_name = "TAG", default_value = "en")]
    locale: String,
    /// The file to write [default: standard output, where that is no terminal]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Sheet {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Bench, Part::Rules]);
        ended(self.make(&words), &words)
    }

    fn make(&self, words: &Locale) -> Result<Exit, Trouble> {
        // Half a million letters are nothing to read in a terminal.
        if self.out.is_none() && io::stdout().is_terminal() {
            return Err(Trouble(Message::new("bench-sheet-out")));
        }
        let definitions = self.definition.as_slice();
        let clinics = Clinics::find(definitions)?;
        let mut sources = Sources::default();
        let every = files::shelf(files::folder_of(definitions).as_deref(), None, &mut sources)?;
        let bench = Bench::open(&every, &sources, &self.locale).map_err(Trouble)?;
        let own = clinics.each(words).next();
        // A definition that was asked for is shown, or nothing is: what is wrong with it has been told.
        let examples = || if definitions.is_empty() { clinics.examples(words).next() } else { None };
        let Some(clinic) = own.or_else(examples) else { return Ok(Exit::Findings) };
        let mut sources = Sources::default();
        let overrides = clinics.templates()?;
        let templates: Vec<OverrideTemplate> = overrides
            .into_iter()
            .map(|(name, path, text)| OverrideTemplate { name, file: sources.add(path, text) })
            .collect();
        let mut report = Report::default();
        let page = render::load(&templates, &sources, Some(render::SHEET), &mut report)
            .and_then(|templates| translate::sheet(&bench, &clinic, words, &templates, &mut report));
        for finding in report.findings() {
            note(&emit::text(finding, &sources, words, true));
        }
        let Some(page) = page else { return Ok(Exit::Findings) };
        match &self.out {
            None => print(&page),
            Some(out) => {
                Self::write(out, page)?;
                let message = Message::new("bench-sheet-written").with("out", project::shown(out));
                note(&words.message(&message).unwrap_or_default());
            }
        }
        Ok(Exit::Clean)
    }

    fn write(out: &Path, text: String) -> Result<(), Trouble> {
        let folder = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let path = out.file_name().map(PathBuf::from).unwrap_or_default();
        let written = write::write(folder, &[Output { path, text }]);
        written.map(|_| ()).map_err(|failure| Trouble::unwritten(&failure))
    }
}
