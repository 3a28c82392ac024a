//! A statement as a page for translators: each sentence in both languages, with the message that it comes from.

use super::bench::{Bench, Clinic, Side};
use super::landing::{Kind, Landing, Told};
use crate::finding::{Message, Report};
use crate::locale::{self, Heard, Locale, Part, is_of};
use crate::render::{SHEET, SHEET_STYLE, Templates};
use crate::statement::Phrase;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The words of the page: `bench-sheet-…` in the locales, with `_` for `-` in the template.
const WORDS: &[&str] = &["skip", "contents", "left", "left-why", "comment"];

/// What the template sees.
#[derive(Serialize)]
struct Page {
    lang: String,
    style: String,
    style_hash: String,
    title: String,
    lead: String,
    counts: String,
    words: BTreeMap<String, String>,
    sections: Vec<Group>,
    left: Vec<File>,
}

/// The head of the page, or a section of the statement.
#[derive(Serialize)]
struct Group {
    id: String,
    heading: String,
    lang: Option<String>,
    /// The heading in the source language, where that is another.
    source: Option<Spoken>,
    rows: Vec<Row>,
}

/// A sentence.
#[derive(Serialize)]
struct Row {
    kind: &'static str,
    kind_words: String,
    mark: Option<String>,
    messages: Vec<Named>,
    sides: Vec<Spoken>,
    missing: bool,
    notes: Vec<Note>,
}

/// A message that has a part in a sentence.
#[derive(Serialize)]
struct Named {
    name: String,
    place: String,
    missing: bool,
    first: bool,
}

/// What is read in one of the languages.
#[derive(Serialize)]
struct Spoken {
    tag: String,
    lang: String,
    words: String,
    missing: bool,
}

/// A message as it is written, with its comment.
#[derive(Serialize)]
struct Note {
    name: String,
    place: String,
    lang: String,
    comment: String,
    sides: Vec<Spoken>,
    missing: bool,
}

/// The messages of a file that did not land.
#[derive(Serialize)]
struct File {
    name: String,
    notes: Vec<Note>,
}

/// Makes the page, with the tool's own words in the reader's language. A project's own template that cannot be filled in is
/// reported.
pub fn sheet(
    bench: &Bench<'_>,
    clinic: &Clinic,
    words: &Locale,
    templates: &Templates,
    report: &mut Report,
) -> Option<String> {
    let mut maker = Maker { bench, words, landed: BTreeSet::new(), missing: BTreeSet::new() };
    let sections = maker.sections(clinic);
    let left = maker.left();
    let told = |message: Message| words.message(&message).unwrap_or_default();
    let counts = Message::new("bench-sheet-counts")
        .with("messages", maker.landed.len().to_string())
        .with("missing", maker.missing.len().to_string())
        .with("left", left.iter().map(|file| file.notes.len()).sum::<usize>().to_string());
    let mut labels = words.labels("bench-sheet-", WORDS);
    labels.insert("missing".to_owned(), words.word("bench-missing"));
    let tags: Vec<&str> = bench.sides().map(|side| side.tag.as_str()).collect();
    let style = templates.alone(SHEET_STYLE);
    let page = Page {
        lang: words.tag.clone(),
        style: style.text,
        style_hash: style.hash,
        title: told(Message::new("bench-sheet-title").with("clinic", &clinic.name).with("languages", tags.join(" – "))),
        lead: told(Message::new("bench-sheet-lead").with("path", &clinic.path)),
        counts: told(counts),
        words: labels,
        sections,
        left,
    };
    templates.render(SHEET, &page, report)
}

struct Maker<'a, 's> {
    bench: &'a Bench<'s>,
    words: &'a Locale,
    /// The messages that have a part in the statement.
    landed: BTreeSet<String>,
    /// Those among them that the translation lacks.
    missing: BTreeSet<String>,
}

impl Maker<'_, '_> {
    fn sections(&mut self, clinic: &Clinic) -> Vec<Group> {
        let head = Group {
            id: "head".to_owned(),
            heading: self.words.word("bench-sheet-head"),
            lang: None,
            source: None,
            rows: Vec::new(),
        };
        let mut sections = vec![head];
        for landing in Bench::landings(clinic) {
            if let (Some(id), Kind::Section, Told::Phrase(heading)) = (landing.section, landing.kind, &landing.told) {
                sections.push(self.section(id.word(), heading));
            }
            let row = self.row(&landing);
            if let Some(section) = sections.last_mut() {
                section.rows.push(row);
            }
        }
        sections
    }

    /// A section under its heading: that of the translation, or, where that lacks it, of the source.
    fn section(&self, id: &str, heading: &Phrase) -> Group {
        let said = |side: &Side| {
            let heard = locale::hear(heading, &side.locale);
            let missing = heard.is_missing();
            Spoken { tag: side.tag.clone(), lang: side.locale.tag.clone(), words: heard.words, missing }
        };
        let (own, source) = (said(&self.bench.target), self.bench.source.as_ref().map(said));
        let (own, source) = match source {
            Some(source) if own.missing => (source, None),
            source => (own, source),
        };
        Group { id: format!("s-{id}"), heading: own.words, lang: Some(own.lang), source, rows: Vec::new() }
    }

    fn row(&mut self, landing: &Landing) -> Row {
        let bench = self.bench;
        let heard: Vec<(&Side, Heard)> = bench.sides().map(|side| (side, Bench::hear(landing, side))).collect();
        let own = landing.told.is_own();
        let target = heard.last().map_or(&[][..], |(_, heard)| &heard.messages);
        let mark = if landing.told.carries_own() {
            Some("bench-sheet-own")
        } else {
            landing.told.is_fact().then_some("bench-sheet-fact")
        };
        let mut messages: Vec<Named> = Vec::new();
        let mut notes = Vec::new();
        for said in target.iter().filter(|_| !own) {
            if messages.iter().any(|known| known.name == said.message) {
                continue;
            }
            let missing = said.words.is_none();
            if missing {
                self.missing.insert(said.message.clone());
            }
            let first = self.landed.insert(said.message.clone());
            messages.push(Named { name: said.message.clone(), place: self.place(&said.message), missing, first });
            if first {
                notes.push(self.note(&said.message));
            }
        }
        let missing = messages.iter().any(|message| message.missing);
        let sides = heard
            .iter()
            .map(|(side, heard)| Spoken {
                tag: side.tag.clone(),
                lang: Self::language(landing, side),
                words: heard.words.clone(),
                missing: heard.is_missing(),
            })
            .collect();
        let kind = landing.kind.word();
        Row {
            kind,
            kind_words: self.words.word(&format!("bench-kind-{kind}")),
            mark: mark.map(|mark| self.words.word(mark)),
            messages,
            sides,
            missing,
            notes,
        }
    }

    /// The language in which something is read: the clinic's own words may not be there in that of the side.
    fn language(landing: &Landing, side: &Side) -> String {
        let own = match &landing.told {
            Told::Own(words) => side.locale.own_words(words).map(|(tag, _)| tag),
            Told::Phrase(_) => None,
        };
        own.unwrap_or(&side.locale.tag).to_owned()
    }

    /// Where a message of the translation stands, or waits; where there is nothing of it, where the source has it.
    fn place(&self, name: &str) -> String {
        let (target, origin) = (&self.bench.target, self.bench.origin());
        let written = match self.bench.written(target, name) {
            Some(written) => written,
            None => match (self.bench.waiting(target, name), self.bench.written(origin, name)) {
                (Some(place), _) => return place,
                (None, Some(written)) => written,
                (None, None) => return String::new(),
            },
        };
        // Where all are built in, nobody looks for the file among her own.
        if written.is_built_in && !self.bench.is_built_in {
            return format!("{} ({})", written.place, self.words.word("bench-built-in"));
        }
        written.place
    }

    fn note(&self, name: &str) -> Note {
        let commented = self.bench.commented(name, &self.words.tag);
        let comment = commented.map_or_else(String::new, |found| found.entry.comment.join("\n"));
        let lang = commented.map_or("", |found| self.bench.desk.home_of(found).language());
        let sides: Vec<Spoken> = self
            .bench
            .sides()
            .map(|side| {
                let written = self.bench.written(side, name).map(|written| written.text);
                let words = written.as_deref().and_then(|text| text.split_once('=')).map(|(_, words)| words.trim());
                Spoken {
                    tag: side.tag.clone(),
                    lang: side.locale.tag.clone(),
                    words: words.unwrap_or_default().to_owned(),
                    missing: written.is_none(),
                }
            })
            .collect();
        let missing = sides.last().is_some_and(|side| side.missing);
        Note { name: name.to_owned(), place: self.place(name), lang: lang.to_owned(), comment, sides, missing }
    }

    /// The messages of the page that have no part in this statement, file by file.
    fn left(&self) -> Vec<File> {
        let mut files: Vec<File> = Vec::new();
        let mut seen = BTreeSet::new();
        for volume in &self.bench.edition(self.bench.origin()).volumes {
            if !is_of(volume.name, &[Part::Page, Part::Values]) {
                continue;
            }
            let entries = volume.tree.entries.iter().map(super::tree::Entry::shown);
            let names = entries.filter(|name| !self.landed.contains(name) && seen.insert(name.clone()));
            let notes: Vec<Note> = names.map(|name| self.note(&name)).collect();
            match files.iter_mut().find(|file| file.name == volume.name) {
                _ if notes.is_empty() => {}
                Some(file) => file.notes.extend(notes),
                None => files.push(File { name: volume.name.to_owned(), notes }),
            }
        }
        files
    }
}
