//! `verklaar locales new`.

use crate::cli::output::{ended, say, words};
use crate::cli::project::{self, Trouble};
use crate::cli::{Exit, Lang};
use crate::finding::Message;
use crate::locale::{LANGUAGES, Locale, Part, speaks, usual_tag};
use crate::translate;
use crate::write::{self, Output};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    /// The language, as in de
    tag: String,
    /// The folder of locales
    #[arg(long, value_name = "DIR", default_value = "locales")]
    dir: PathBuf,
    /// The language to translate from
    #[arg(long, value_name = "TAG", default_value = LANGUAGES[0])]
    from: String,
    /// The language of what is told
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl New {
    pub(in crate::cli) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Bench]);
        let told = self.write(&words).map(|message| {
            say(&words, &message);
            Exit::Clean
        });
        ended(told, &words)
    }

    /// Writes every file, or none: what to tell.
    fn write(&self, words: &Locale) -> Result<Message, Trouble> {
        let about = |name: &str| Message::new(name).with("tag", &self.tag);
        let refused = |name: &str| Trouble(about(name));
        let usual = usual_tag(&self.tag).ok_or_else(|| refused("bench-new-no-tag"))?;
        if usual != self.tag {
            return Err(Trouble(about("bench-new-unusual-tag").with("suggestion", usual)));
        }
        let language = self.tag.split('-').next().unwrap_or_default();
        if LANGUAGES.contains(&language) {
            return Err(Trouble(about("bench-new-built-in").with("language", language)));
        }
        let counting = translate::counting(&self.tag).filter(|_| speaks(&self.tag));
        let counting = counting.ok_or_else(|| refused("bench-new-unknown"))?;
        let mut how = lines(words, &about("bench-new-how").with("source", &self.from));
        how.extend(lines(words, &about("bench-new-counting").with("plurals", counting)));
        let known = LANGUAGES.join(", ");
        let skeletons = translate::skeletons(&self.from, &self.tag, &how)
            .ok_or_else(|| Trouble(Message::new("bench-new-from").with("source", &self.from).with("known", known)))?;
        let folder = self.dir.join(&self.tag);
        if let Some((name, _)) = skeletons.iter().find(|(name, _)| folder.join(name).exists()) {
            return Err(Trouble(about("bench-new-exists").with("file", project::shown(&folder.join(name)))));
        }
        let outputs: Vec<Output> =
            skeletons.into_iter().map(|(name, text)| Output { path: PathBuf::from(name), text }).collect();
        let written = write::write(&folder, &outputs).map_err(|failure| Trouble::unwritten(&failure))?;
        let folder = project::shown(&folder);
        Ok(about("bench-new-written")
            .with("folder", folder)
            .with("count", written.changed.to_string())
            .with("source", &self.from))
    }
}

fn lines(words: &Locale, message: &Message) -> Vec<String> {
    words.message(message).unwrap_or_default().lines().map(str::to_owned).collect()
}
