//! How far the translation of each language is.

use super::settled::{Standing, fingerprint, of_record, recorded, standing};
use super::shelf::{Desk, Edition, Found, Shelf, Volume};
use super::skeleton::record;
use super::tree::{Entry, each_text};
use super::{Settled, check::is_needed};
use crate::source::{Sources, Span};
use std::ops::Range;

/// How far the translation of a language is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The language tag.
    pub language: String,
    /// Whether it must have every message. One that stands over another, as `nl-informal` does, has what differs.
    pub whole: bool,
    /// Its files, in the order of the source.
    pub files: Vec<Counted>,
    /// The messages whose source has changed, in order.
    pub changed: Vec<Changed>,
}

/// How far a file is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// The file's name.
    pub file: String,
    /// How many messages there are to translate.
    pub messages: usize,
    /// How many are translated.
    pub translated: usize,
    /// Of how many of these the source has changed. None where nobody wrote down what they were translated from.
    pub changed: Option<usize>,
    /// How many words there are to translate.
    pub words: usize,
    /// How many words the translation has.
    pub words_translated: usize,
}

/// A message whose source has changed since it was translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its name.
    pub message: String,
    /// Where it stands.
    pub at: Span,
    /// What the source said then, where that is known.
    pub then: Option<String>,
    /// What the source says now.
    pub now: String,
}

impl Counted {
    /// Adds another file's numbers.
    pub fn add(&mut self, other: &Self) {
        self.messages += other.messages;
        self.translated += other.translated;
        self.words += other.words;
        self.words_translated += other.words_translated;
        if let Some(changed) = other.changed {
            *self.changed.get_or_insert(0) += changed;
        }
    }

    /// How many of a hundred messages are translated, rounded down: a hundred is all of them.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.messages).unwrap_or(100)
    }
}

/// How far each language is that is judged, save the one that the others are translated from.
#[must_use]
pub fn status(shelf: &Shelf, sources: &Sources) -> Vec<Progress> {
    let desk = Desk::read(shelf, sources);
    let judged = desk.editions.iter().filter(|edition| edition.volumes.iter().any(|volume| volume.own));
    judged.filter(|edition| !desk.is_source(edition)).map(|edition| progress(&desk, edition)).collect()
}

fn progress(desk: &Desk<'_>, edition: &Edition<'_>) -> Progress {
    let whole = desk.must_be_whole(edition);
    let mut changed = Vec::new();
    let reference = desk.editions.first().into_iter().flat_map(Edition::originals);
    let files = if whole {
        let needed = reference.filter(|volume| is_needed(desk, edition, volume.name));
        needed.map(|volume| of_source(desk, edition, volume, &mut changed)).collect()
    } else {
        let own = edition.volumes.iter().filter(|volume| volume.own);
        own.map(|volume| of_part(desk, edition, volume, &mut changed)).collect()
    };
    Progress { language: edition.tag.to_owned(), whole, files, changed }
}

/// How much of a source file is translated, wherever the translations stand.
fn of_source(desk: &Desk<'_>, edition: &Edition<'_>, volume: &Volume<'_>, changed: &mut Vec<Changed>) -> Counted {
    let mut counted = Counted { file: volume.name.to_owned(), ..Counted::default() };
    for entry in volume.tree.entries.iter().filter(|entry| !entry.is_term) {
        counted.messages += 1;
        counted.words += words(entry);
        if let Some(found) = edition.find(entry.name) {
            take(desk, edition, found, &mut counted, changed);
        }
    }
    counted
}

/// How much a file holds that only has what differs.
fn of_part(desk: &Desk<'_>, edition: &Edition<'_>, volume: &Volume<'_>, changed: &mut Vec<Changed>) -> Counted {
    let mut counted = Counted { file: volume.name.to_owned(), ..Counted::default() };
    for entry in volume.tree.entries.iter().filter(|entry| !entry.is_term) {
        let Some(source) = desk.source_of(edition, entry.name) else { continue };
        counted.messages += 1;
        counted.words += words(source.entry);
        take(desk, edition, Found { volume, entry }, &mut counted, changed);
    }
    counted
}

/// Counts a translated message.
fn take(desk: &Desk<'_>, edition: &Edition<'_>, found: Found<'_, '_>, to: &mut Counted, changed: &mut Vec<Changed>) {
    to.translated += 1;
    to.words_translated += words(found.entry);
    let Some(standing) = standing(desk, edition, found) else { return };
    let count = to.changed.get_or_insert(0);
    if let Standing::Moved { then, now } = standing {
        *count += 1;
        let at = found.volume.tree.span(found.entry.name);
        changed.push(Changed { message: found.entry.shown(), at, then, now });
    }
}

/// How many words a message has, those of every choice in it.
fn words(entry: &Entry<'_>) -> usize {
    let mut count = 0;
    for (_, pattern) in entry.patterns() {
        each_text(pattern, &mut |text| {
            count += text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        });
    }
    count
}

/// What there is to write once somebody has said that translations say what their source says now.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Settling {
    /// How many messages were brought up to date.
    pub renewed: usize,
    /// The files whose comments change: name and whole text.
    pub files: Vec<(String, String)>,
    /// The fingerprints of all messages whose source no comment tells.
    pub settled: Settled,
}

/// Settles messages of a language, or all of them where none is named.
///
/// # Errors
/// The first of the names that is no translated message of this language.
pub fn settle(shelf: &Shelf, sources: &Sources, tag: &str, names: &[String]) -> Result<Settling, String> {
    let desk = Desk::read(shelf, sources);
    let mut settling = Settling::default();
    let Some(edition) = desk.editions.iter().find(|edition| edition.tag == tag) else { return Ok(settling) };
    let is_own = |name: &String| edition.own().any(|found| !found.entry.is_term && found.entry.name == name.as_str());
    if let Some(unknown) = names.iter().find(|name| !is_own(name)) {
        return Err(unknown.clone());
    }
    for volume in edition.volumes.iter().filter(|volume| volume.own) {
        let mut edits = Vec::new();
        for entry in volume.tree.entries.iter().filter(|entry| !entry.is_term) {
            let found = Found { volume, entry };
            let chosen = names.is_empty() || names.iter().any(|name| name == entry.name);
            let renews = chosen && standing(&desk, edition, found) != Some(Standing::Current);
            if let Some((source, _)) = recorded(&desk, edition, found) {
                if renews {
                    settling.renewed += 1;
                    edits.extend(renewed(&desk, found, source));
                }
                continue;
            }
            let Some(source) = desk.source_of(edition, entry.name) else { continue };
            if renews {
                settling.renewed += 1;
                let print = fingerprint(source.volume.tree.written(source.entry));
                settling.settled.insert(entry.name.to_owned(), print);
            } else if let Some(print) = edition.settled.and_then(|settled| settled.get(entry.name)) {
                settling.settled.insert(entry.name.to_owned(), print.clone());
            }
        }
        if !edits.is_empty() {
            settling.files.push((volume.name.to_owned(), edited(volume.tree.text, edits)));
        }
    }
    Ok(settling)
}

/// The lines that tell what a message was translated from, as they should be.
fn renewed(desk: &Desk<'_>, found: Found<'_, '_>, source: Found<'_, '_>) -> Vec<(Range<usize>, String)> {
    let tree = &found.volume.tree;
    let tag = desk.home_of(source).tag;
    let newline = if tree.text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = record(source.volume.tree.written(source.entry), tag).replace('\n', newline);
    let lines = found.entry.comment.iter().filter(|line| of_record(line, tag).is_some());
    lines.map(|line| (tree.whole_line(line), std::mem::take(&mut text))).collect()
}

/// A text with pieces of it replaced; the pieces stand in order.
fn edited(text: &str, edits: Vec<(Range<usize>, String)>) -> String {
    let (mut made, mut at) = (String::with_capacity(text.len()), 0);
    for (range, words) in edits {
        made += &text[at..range.start];
        made += &words;
        at = range.end;
    }
    made + &text[at..]
}
