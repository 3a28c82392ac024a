//! `verklaar templates`.

use super::output::{ended, note, print, words};
use super::project::{self, Project, Trouble};
use super::{Exit, Lang, build};
use crate::finding::Message;
use crate::locale::{Locale, Part};
use crate::render::{TEMPLATES, nearest};
use crate::write::{self, Output};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub(super) enum Templates {
    /// Write built-in templates out, to change them
    Eject(Eject),
    /// Show what each template makes, and which are your own
    List(List),
}

#[derive(Debug, Args)]
pub(super) struct Eject {
    /// Which, as in html/page.html [default: all]
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// The folder to write to [default: the project's templates]
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// Also over files that say something else
    #[arg(long)]
    force: bool,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Templates {
    pub(super) fn run(self) -> Exit {
        let lang = match &self {
            Self::Eject(eject) => eject.lang,
            Self::List(list) => list.lang,
        };
        let words = words(lang, &[Part::Command, Part::Templates]);
        let done = match self {
            Self::Eject(eject) => eject.write(&words),
            Self::List(_) => list(&words),
        };
        ended(done.map(|()| Exit::Clean), &words)
    }
}

impl Eject {
    /// Writes every template that was asked for, or none.
    fn write(&self, words: &Locale) -> Result<(), Trouble> {
        let folder = self.to.clone().unwrap_or_else(own_folder);
        let mut outputs = Vec::new();
        for (name, text) in self.chosen()? {
            outputs.push(Output { path: PathBuf::from(name), text: text.to_owned() });
        }
        let differs = |output: &Output| {
            let there = project::bytes_of(&folder.join(&output.path)).ok();
            there.is_some_and(|bytes| bytes != output.text.as_bytes())
        };
        if let Some(output) = outputs.iter().find(|output| !self.force && differs(output)) {
            return Err(Trouble::path("templates-exists", &folder.join(&output.path)));
        }
        let is_new = |output: &&Output| differs(output) || !folder.join(&output.path).exists();
        let new: Vec<String> =
            outputs.iter().filter(is_new).map(|output| project::shown(&folder.join(&output.path))).collect();
        let written = write::write(&folder, &outputs).map_err(|failure| Trouble::unwritten(&failure))?;
        print(&new.iter().fold(String::new(), |text, path| text + path + "\n"));
        note(&words.message(&build::built(written, &folder)).unwrap_or_default());
        Ok(())
    }

    /// The templates that are named, or all.
    fn chosen(&self) -> Result<Vec<(&'static str, &'static str)>, Trouble> {
        if self.names.is_empty() {
            return Ok(TEMPLATES.to_vec());
        }
        let find = |name: &String| {
            TEMPLATES.iter().copied().find(|(known, _)| known == name).ok_or_else(|| {
                let near = nearest(name, TEMPLATES.iter().map(|(known, _)| *known)).unwrap_or_default();
                Trouble(Message::new("templates-unknown").with("name", name).with("suggestion", near))
            })
        };
        self.names.iter().map(find).collect()
    }
}

/// A line for each template: its name, whose it is, and what it makes.
fn list(words: &Locale) -> Result<(), Trouble> {
    let own = Project::templates(&own_folder())?;
    let (ours, yours) = (words.word("templates-built-in"), words.word("templates-own"));
    let mut lines: Vec<(&str, &str, String)> = TEMPLATES
        .iter()
        .map(|(name, _)| {
            let whose = if own.iter().any(|(known, _)| known == name) { &yours } else { &ours };
            (*name, whose.as_str(), words.word(&format!("templates-{}", name.replace(['/', '.'], "-"))))
        })
        .collect();
    let more = own.iter().filter(|(name, _)| !TEMPLATES.iter().any(|(known, _)| known == name));
    lines.extend(more.map(|(name, _)| (name.as_str(), yours.as_str(), words.word("templates-more"))));
    let name_width = lines.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
    let width = ours.chars().count().max(yours.chars().count());
    let line = |(name, whose, makes): &(&str, &str, String)| format!("{name:name_width$}  {whose:width$}  {makes}\n");
    print(&lines.iter().map(line).collect::<String>());
    Ok(())
}

/// The templates of the project that the program stands in.
fn own_folder() -> PathBuf {
    project::root_of(Path::new(".")).join(project::TEMPLATES)
}
