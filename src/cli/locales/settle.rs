//! `verklaar locales settle`.

use super::files;
use crate::cli::output::{ended, say, words};
use crate::cli::project::{Trouble, shown};
use crate::cli::{Exit, Lang};
use crate::finding::Message;
use crate::locale::{Locale, Part};
use crate::source::Sources;
use crate::translate::{self, Settled};
use crate::write::{self, Output};
use clap::Args;
use std::fmt::Write as _;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Settle {
    /// The language of the translation
    tag: String,
    /// The messages that say what their source says now [default: all of them]
    messages: Vec<String>,
    /// A folder with a folder for each language [default: the project's locales]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Compare the files with each other, with this language of theirs as the source
    #[arg(long, value_name = "TAG")]
    reference: Option<String>,
    /// The language of what is told
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Settle {
    pub(in crate::cli) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Bench]);
        let told = self.settle(&words).map(|message| {
            say(&words, &message);
            Exit::Clean
        });
        ended(told, &words)
    }

    fn settle(&self, words: &Locale) -> Result<Message, Trouble> {
        let unknown = || Trouble(Message::new("bench-settle-language").with("tag", &self.tag));
        let folder = files::folder(self.dir.as_deref())?.ok_or_else(unknown)?;
        let own = folder.join(&self.tag);
        if !own.is_dir() {
            return Err(unknown());
        }
        let mut sources = Sources::default();
        let found = files::shelf(Some(&folder), self.reference.as_deref(), &mut sources)?;
        let settling = translate::settle(&found, &sources, &self.tag, &self.messages).map_err(|message| {
            Trouble(Message::new("bench-settle-message").with("message", message).with("tag", &self.tag))
        })?;
        let mut outputs: Vec<Output> =
            settling.files.into_iter().map(|(name, text)| Output { path: name.into(), text }).collect();
        let list = own.join(files::SETTLED);
        if !settling.settled.is_empty() || list.exists() {
            outputs.push(Output { path: files::SETTLED.into(), text: listed(&settling.settled, &self.tag, words) });
        }
        write::write(&own, &outputs).map_err(|failure| Trouble::unwritten(&failure))?;
        let settled = Message::new("bench-settled").with("count", settling.renewed.to_string());
        Ok(settled.with("folder", shown(&own)).with("tag", &self.tag))
    }
}

/// The list of fingerprints as a file.
fn listed(settled: &Settled, tag: &str, words: &Locale) -> String {
    let heading = words.message(&Message::new("bench-settle-heading").with("tag", tag)).unwrap_or_default();
    let mut text = heading.lines().fold(String::new(), |text, line| text + "# " + line + "\n");
    text.push('\n');
    for (name, print) in settled {
        let _ = writeln!(text, "{name} = \"{print}\"");
    }
    text
}
