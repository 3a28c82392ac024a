//! `verklaar locales explain`.

use super::clinics::Clinics;
use super::files;
use crate::cli::output::{ended, print, words};
use crate::cli::project::Trouble;
use crate::cli::{Exit, Lang};
use crate::locale::{Locale, Part};
use crate::source::Sources;
use crate::translate::{self, Bench};
use clap::Args;
use std::path::PathBuf;

/// Where nobody names definitions, a message is looked for until so many of the project tell it.
const CLINICS: usize = 2;

#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// The message, as in summary-file
    message: String,
    /// Definitions to show it in [default: the project's policies, else a built-in clinic]
    definitions: Vec<PathBuf>,
    /// The language that is translated into
    #[arg(long, value_name = "TAG", default_value = "en")]
    locale: String,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Explain {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Bench, Part::Rules]);
        let told = self.explain(&words).map(|text| {
            print(&text);
            Exit::Clean
        });
        ended(told, &words)
    }

    fn explain(&self, words: &Locale) -> Result<String, Trouble> {
        let clinics = Clinics::find(&self.definitions)?;
        let mut sources = Sources::default();
        let every = files::shelf(files::folder_of(&self.definitions).as_deref(), None, &mut sources)?;
        let bench = Bench::open(&every, &sources, &self.locale).map_err(Trouble)?;
        let most = if self.definitions.is_empty() { CLINICS } else { usize::MAX };
        let (own, examples) = (&mut clinics.each(words), &mut clinics.examples(words));
        translate::explain(&bench, &self.message, own, most, examples, words).map_err(Trouble)
    }
}
