//! Repairs of locale files that a machine can make: signs, spaces, order. Never a word, never a meaning.

mod order;
mod pieces;
mod signs;
#[cfg(test)]
mod tests;

use super::check::is_needed;
use super::plural::categories;
use super::shelf::{Desk, Edition, Shelf, Volume};
use super::skeleton::waiting;
use super::tree::Tree;
use crate::source::Sources;
use order::Waiting;
use similar::TextDiff;
use std::collections::BTreeSet;

/// A file that needs repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// The language tag: its folder.
    pub language: String,
    /// Its name, without the folder.
    pub name: String,
    /// Its path as the user knows it.
    pub path: String,
    /// Its text; empty of a file that is not there yet.
    pub before: String,
    /// Its text after the repair.
    pub after: String,
}

impl Repaired {
    /// What the repair changes, as a unified diff.
    #[must_use]
    pub fn diff(&self) -> String {
        let (before, after) = (format!("a/{}", self.path), format!("b/{}", self.path));
        let before = if self.before.is_empty() { "/dev/null".to_owned() } else { before };
        TextDiff::from_lines(&self.before, &self.after).unified_diff().header(&before, &after).to_string()
    }
}

/// Every judged file that needs repair.
#[must_use]
pub fn repair(shelf: &Shelf, sources: &Sources) -> Vec<Repaired> {
    let desk = Desk::read(shelf, sources);
    let mut repaired = Vec::new();
    for edition in desk.editions.iter().filter(|edition| edition.volumes.iter().any(|volume| volume.own)) {
        for volume in edition.volumes.iter().filter(|volume| volume.own) {
            let before = volume.tree.text;
            let after = of_file(&desk, edition, volume);
            if after != before {
                repaired.push(file(edition, volume.name, volume.path.to_owned(), before, after));
            }
        }
        repaired.extend(new_files(&desk, edition));
    }
    repaired
}

fn file(edition: &Edition<'_>, name: &str, path: String, before: &str, after: String) -> Repaired {
    Repaired { language: edition.tag.to_owned(), name: name.to_owned(), path, before: before.to_owned(), after }
}

/// A file as it should be.
fn of_file(desk: &Desk<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> String {
    // What was no text when it was read would be lost by writing it.
    if volume.tree.text.contains('\u{fffd}') {
        return volume.tree.text.to_owned();
    }
    let text = signs::repaired(volume.tree.text, edition.tag, volume.tree.file);
    let Some(source) = source_of(desk, edition, volume.name) else { return text };
    order::ordered(&text, &source.tree, &missing(desk, edition, source)).unwrap_or(text)
}

/// The file that a file of this name is translated from.
fn source_of<'a, 's>(desk: &'a Desk<'s>, edition: &'a Edition<'s>, name: &str) -> Option<&'a Volume<'s>> {
    let reference = desk.editions.first()?;
    let is_source = edition.tag == reference.tag;
    let home = edition.base.map_or(reference, |base| &desk.editions[base]);
    home.volumes.iter().find(|volume| volume.name == name && !(is_source && volume.own))
}

/// The messages of a source file that this language lacks and must have, ready to be translated.
fn missing(desk: &Desk<'_>, edition: &Edition<'_>, source: &Volume<'_>) -> Vec<Waiting> {
    let Some(plurals) = categories(edition.tag).filter(|_| desk.must_be_whole(edition)) else { return Vec::new() };
    if !is_needed(desk, edition, source.name) {
        return Vec::new();
    }
    let asleep: BTreeSet<&str> =
        edition.volumes.iter().flat_map(|volume| volume.tree.text.lines()).filter_map(pieces::asleep).collect();
    let entries = source.tree.entries.iter().filter(|entry| !entry.is_term);
    let lacking = entries.filter(|entry| edition.is_missing(entry.name) && !asleep.contains(entry.name));
    let tag = desk.editions[0].tag;
    lacking
        .map(|entry| Waiting { name: entry.name.to_owned(), text: waiting(&source.tree, entry, tag, &plurals) })
        .collect()
}

/// Files that the language lacks altogether.
fn new_files(desk: &Desk<'_>, edition: &Edition<'_>) -> Vec<Repaired> {
    let reference = desk.editions.first().into_iter().flat_map(Edition::originals);
    let lacking = reference.filter(|volume| edition.volumes.iter().all(|own| own.name != volume.name));
    let mut files = Vec::new();
    for source in lacking {
        let waiting = missing(desk, edition, source);
        let head =
            source.tree.head.iter().fold(String::new(), |text, line| text + format!("### {line}").trim_end() + "\n");
        // A file needs at least a line to be put in order.
        let start = if head.is_empty() { "\n".to_owned() } else { head + "\n" };
        if let Some(after) = order::ordered(&start, &source.tree, &waiting).filter(|_| !waiting.is_empty()) {
            let folder = edition.volumes[0].path.rsplit_once('/').map_or(".", |(folder, _)| folder);
            let path = format!("{folder}/{}", source.name);
            files.push(file(edition, source.name, path, "", after.trim_start().to_owned()));
        }
    }
    files
}

/// Whether a text can be read as a locale file without a mistake.
fn is_readable(text: &str, file: crate::source::FileId) -> bool {
    Tree::read(text, file).mistakes.is_empty()
}
