//! `verklaar locales fix`.

use super::files;
use crate::cli::output::{ended, print, say, words};
use crate::cli::project::{Trouble, shown};
use crate::cli::{Exit, Lang};
use crate::finding::Message;
use crate::locale::{Locale, Part};
use crate::source::Sources;
use crate::translate::{self, Repaired};
use crate::write::{self, Output};
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(in crate::cli) struct Fix {
    /// A folder with a folder for each language [default: the project's locales]
    dir: Option<PathBuf>,
    /// Compare the files with each other, with this language of theirs as the source
    #[arg(long, value_name = "TAG")]
    reference: Option<String>,
    /// Only the files of these languages
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// Show what would be written, and write nothing; ends with 1 where that is something
    #[arg(long)]
    diff: bool,
    /// The language of what is told
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Fix {
    pub(in crate::cli) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Bench]);
        ended(self.fix(&words), &words)
    }

    fn fix(&self, words: &Locale) -> Result<Exit, Trouble> {
        let folder = files::folder(self.dir.as_deref())?.ok_or_else(|| Trouble(Message::new("bench-fix-none")))?;
        let mut sources = Sources::default();
        let found = files::shelf(Some(&folder), self.reference.as_deref(), &mut sources)?;
        let known = |tag: &&String| found.languages.iter().any(|language| language.tag == **tag);
        if let Some(unknown) = self.locale.iter().find(|tag| !known(tag)) {
            return Err(Trouble(Message::new("bench-settle-language").with("tag", unknown)));
        }
        let mut repaired = translate::repair(&found, &sources);
        repaired.retain(|file| self.locale.is_empty() || self.locale.contains(&file.language));
        if self.diff {
            for file in &repaired {
                print(&file.diff());
            }
            if !repaired.is_empty() {
                return Ok(Exit::Findings);
            }
        }
        put(&folder, &repaired)?;
        for file in &repaired {
            print(&format!("{}\n", shown(Path::new(&file.path))));
        }
        let message = Message::new("bench-fixed").with("count", repaired.len().to_string());
        say(words, &message);
        Ok(Exit::Clean)
    }
}

/// Writes every file, or none.
fn put(folder: &Path, repaired: &[Repaired]) -> Result<(), Trouble> {
    let output = |file: &Repaired| {
        let path = Path::new(&file.language).join(&file.name);
        // A link stays one: the file that it leads to is repaired.
        let target = folder.join(&path).is_symlink().then(|| folder.join(&path).canonicalize().ok()).flatten();
        Output { path: target.unwrap_or(path), text: file.after.clone() }
    };
    let outputs: Vec<Output> = repaired.iter().map(output).collect();
    let written = write::write(folder, &outputs);
    written.map(drop).map_err(|failure| Trouble::unwritten(&failure))
}
