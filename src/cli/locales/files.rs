//! Locale files on disk: a folder a language.

use crate::cli::project::{self, Trouble};
use crate::finding::Message;
use crate::source::Sources;
use crate::translate::{Loose, Settled, Shelf};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder of locales in a project.
const LOCALES: &str = "locales";
/// In the folder of a language: which source text its messages were translated from.
pub(super) const SETTLED: &str = "translated.toml";

/// Which locale files are meant: those of a folder, else the project's own, else none.
pub(super) fn folder(dir: Option<&Path>) -> Result<Option<PathBuf>, Trouble> {
    let Some(dir) = dir else {
        let own = project::root_of(Path::new(".")).join(LOCALES);
        return Ok(own.is_dir().then_some(own));
    };
    if !dir.is_dir() {
        return Err(Trouble::path(if dir.exists() { "locales-no-folder" } else { "not-found" }, dir));
    }
    // A project stands for its locales.
    let within = dir.join(LOCALES);
    Ok(Some(if within.is_dir() { within } else { dir.to_owned() }))
}

/// The locale files of the project that definitions stand in; of the one at hand where none are named.
pub(super) fn folder_of(definitions: &[PathBuf]) -> Option<PathBuf> {
    let start = definitions.first().map_or(Path::new("."), PathBuf::as_path);
    let own = project::root_of(start).join(LOCALES);
    (own.is_dir() && !project::folders(&own).is_empty()).then_some(own)
}

/// The files of a folder of locales, a folder a language.
pub(super) fn read(folder: &Path) -> Result<Vec<Loose>, Trouble> {
    let mut loose = Vec::new();
    for file in project::locale_files(folder)? {
        let bytes = project::bytes_of(&file.path)?;
        let path = project::shown(&file.path);
        // Two bytes a letter, as some editors write: no letter of it would be right.
        if bytes.iter().take(1000).any(|byte| *byte == 0) || bytes.starts_with(&[0xFF, 0xFE]) {
            return Err(Trouble(Message::new("locales-not-utf8").with("path", path)));
        }
        // What is no text is shown as a sign of its own, which the check finds.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        loose.push(Loose { language: file.language, name: file.name, path, text });
    }
    if loose.is_empty() {
        let message = if project::files(folder, "ftl")?.is_empty() { "locales-none" } else { "locales-flat" };
        return Err(Trouble(Message::new(message).with("path", project::shown(folder))));
    }
    Ok(loose)
}

/// The shelf of a folder, or the built-in one: judged by itself where a reference is named.
pub(super) fn shelf(folder: Option<&Path>, reference: Option<&str>, sources: &mut Sources) -> Result<Shelf, Trouble> {
    let mut shelf = match (folder, reference) {
        (Some(folder), Some(reference)) => {
            let files = read(folder)?;
            known_language(reference, &files)?;
            Shelf::alone(reference, files, sources)
        }
        (Some(folder), None) => {
            let files = read(folder)?;
            if !Shelf::knows(&files) {
                return Err(Trouble(Message::new("locales-of-others").with("path", project::shown(folder))));
            }
            Shelf::of_project(files, sources)
        }
        (None, _) => Shelf::built_in(sources),
    };
    for language in folder.map(project::folders).unwrap_or_default() {
        let list = language.join(SETTLED);
        if list.is_file() {
            shelf.settle(&name(&language), settled(&list)?);
        }
    }
    Ok(shelf)
}

/// Refuses a language of which there are no files.
pub(super) fn known_language(tag: &str, files: &[Loose]) -> Result<(), Trouble> {
    let known: BTreeSet<&str> = files.iter().map(|file| file.language.as_str()).collect();
    if known.contains(tag) {
        return Ok(());
    }
    let list = known.into_iter().collect::<Vec<_>>().join(", ");
    Err(Trouble(Message::new("locales-no-language").with("language", tag).with("known", list)))
}

/// Which source text the messages of a language were translated from.
fn settled(path: &Path) -> Result<Settled, Trouble> {
    let text = project::text(path)?;
    toml::from_str(&text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let place = format!("{}:{line}:{column}", project::shown(path));
        Trouble(Message::new("cannot-read").with("path", place).with("detail", error.message()))
    })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
