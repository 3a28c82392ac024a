//! `verklaar new`.

use super::output::{complain, ended, say, words};
use super::project::{self, Trouble};
use super::{Exit, Lang};
use crate::finding::Message;
use crate::locale::Part;
use crate::policy::terms::Kind;
use crate::starter;
use crate::write::{self, Output};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct New {
    /// The name of the clinic
    clinic: String,
    /// The kind of clinic
    #[arg(long, value_parser = kind)]
    kind: Kind,
    /// The language of the comments
    #[arg(long, value_enum, default_value_t = Lang::Nl)]
    lang: Lang,
    /// The folder to write to
    #[arg(long, value_name = "DIR", default_value = "policies")]
    dir: PathBuf,
}

fn kind(word: &str) -> Result<Kind, String> {
    let known = || starter::KINDS.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(", ");
    Kind::from_word(word).filter(|kind| starter::KINDS.contains(kind)).ok_or_else(|| format!("one of {}", known()))
}

impl New {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Starters]);
        let name = slug(&self.clinic);
        if name.is_empty() {
            complain(&words, &Message::new("new-no-name"));
            return Exit::Trouble;
        }
        let path = PathBuf::from(format!("{name}.toml"));
        let shown = project::shown(&self.dir.join(&path));
        if self.dir.join(&path).exists() {
            complain(&words, &Message::new("new-exists").with("file", shown));
            return Exit::Trouble;
        }
        let text = starter::definition(self.clinic.trim(), self.kind, &|id| words.word(id));
        if let Err(failure) = write::write(&self.dir, &[Output { path, text }]) {
            return ended(Err(Trouble::unwritten(&failure)), &words);
        }
        let message = Message::new("new-written").with("file", shown);
        say(&words, &message);
        Exit::Clean
    }
}

/// A file name from a clinic's name: small letters, digits and hyphens.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            slug.push(plain);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
