//! Messages, attributes and files: missing, twice, or used by nobody.

use super::Told;
use crate::finding::{At, Message, Severity};
use crate::locale::{self, Part};
use crate::translate::plural;
use crate::translate::shelf::{Desk, Edition, Found, Volume, near};
use std::collections::BTreeSet;

pub(super) fn look(desk: &Desk<'_>, edition: &Edition<'_>, told: &mut Told<'_>) {
    if !edition.volumes.iter().any(|volume| volume.own) {
        return;
    }
    twice(edition, told);
    let reference = &desk.editions[0];
    if desk.must_be_whole(edition) {
        missing(desk, reference, edition, told);
    }
    let whole_files: Vec<&str> = useless_files(desk, edition, told);
    for found in edition.own().filter(|found| !found.entry.is_term && !whole_files.contains(&found.volume.path)) {
        obsolete(desk, edition, found, told);
    }
}

/// Files of which the source knows neither the name nor a single message: told in one line each. Their paths.
fn useless_files<'s>(desk: &Desk<'s>, edition: &Edition<'s>, told: &mut Told<'_>) -> Vec<&'s str> {
    let reference = &desk.editions[0];
    if edition.tag == reference.tag {
        return Vec::new();
    }
    let known = |volume: &Volume<'_>| {
        reference.volumes.iter().any(|source| source.name == volume.name)
            || volume.tree.entries.iter().any(|entry| !reference.is_missing(&entry.shown()))
    };
    let mut useless = Vec::new();
    // One message alone is told by its own name, which may be misspelt.
    for volume in edition.volumes.iter().filter(|volume| volume.own && volume.tree.entries.len() > 1 && !known(volume))
    {
        let message = Message::new("LOC-06-file").with("file", volume.name).with("language", reference.tag);
        let message = message.with("count", volume.tree.entries.len().to_string());
        told.at("LOC-06", At::File(volume.path.to_owned()), "", message);
        useless.push(volume.path);
    }
    useless
}

/// Tells of a folder whose name is no language tag.
pub(super) fn is_no_language(edition: &Edition<'_>, told: &mut Told<'_>) -> bool {
    if plural::categories(edition.tag).is_some() {
        return false;
    }
    let usual = edition.tag.replace('_', "-");
    let message = match plural::categories(&usual) {
        Some(_) => Message::new("LOC-05-spelling").with("suggestion", usual),
        None => Message::new("LOC-05-tag"),
    };
    let at = At::File(folder(&edition.volumes[0], edition.tag));
    told.at("LOC-05", at, "", message.with("language", edition.tag));
    true
}

/// The folder of a language, as the user knows it.
fn folder(volume: &Volume<'_>, tag: &str) -> String {
    let above = volume.path.strip_suffix(volume.name).map_or("", |folder| folder.trim_end_matches('/'));
    if above.is_empty() { tag.to_owned() } else { above.to_owned() }
}

fn twice(edition: &Edition<'_>, told: &mut Told<'_>) {
    let mut seen = std::collections::BTreeMap::new();
    for found in edition.own() {
        let (tree, name) = (&found.volume.tree, found.entry.shown());
        if let Some(before) = seen.insert(name.clone(), found.volume) {
            let message = if before.path == found.volume.path {
                Message::new("LOC-04-same-file")
            } else {
                Message::new("LOC-04-message").with("file", before.path)
            };
            told.at("LOC-04", tree.span(found.entry.name), &name, message);
        }
        let mut attributes = BTreeSet::new();
        for attribute in &found.entry.attributes {
            if !attributes.insert(attribute.name) {
                let message = Message::new("LOC-04-attribute").with("attribute", attribute.name);
                told.at("LOC-04", tree.span(attribute.name), &name, message);
            }
        }
    }
}

/// Whether a language needs the messages of a file. One that the program itself does not speak needs those of the page.
pub(in crate::translate) fn is_needed(desk: &Desk<'_>, edition: &Edition<'_>, file: &str) -> bool {
    !desk.ours || locale::LANGUAGES.contains(&edition.tag) || locale::is_of(file, &[Part::Values, Part::Page])
}

fn missing(desk: &Desk<'_>, reference: &Edition<'_>, edition: &Edition<'_>, told: &mut Told<'_>) {
    for volume in reference.originals().filter(|volume| is_needed(desk, edition, volume.name)) {
        let there = |name: &str| edition.find(name).is_some();
        let entries = &volume.tree.entries;
        let has_file = edition.volumes.iter().any(|own| own.name == volume.name);
        if !has_file && !entries.is_empty() && !entries.iter().any(|entry| there(&entry.shown())) {
            let path = format!("{}/{}", folder(&edition.volumes[0], edition.tag), volume.name);
            let message = Message::new("LOC-01-file").with("file", volume.name).with("language", edition.tag);
            told.at("LOC-01", At::File(path), "", message.with("count", entries.len().to_string()));
            continue;
        }
        let mut before = None;
        let mut waiting: Vec<At> = Vec::new();
        for entry in entries {
            let name = entry.shown();
            let Some(found) = edition.find(&name) else {
                // A term is the translator's own choice of words.
                if let Some(at) = line_of_waiting(edition, &name) {
                    waiting.push(at);
                } else if !entry.is_term && edition.is_missing(&name) {
                    let message = Message::new("LOC-01-message").with("file", volume.name);
                    let at = before.map_or_else(|| beginning(edition, volume.name), |found| place(&found));
                    told.at("LOC-01", at, &name, message.with("language", edition.tag));
                }
                continue;
            };
            before = Some(found);
        }
        // Work that is still to be done is told in one line, so that what is wrong with the rest can be seen.
        let count = waiting.len().to_string();
        if let Some(first) = waiting.into_iter().next() {
            let message = Message::new("LOC-01-waiting").with("count", count).with("file", volume.name);
            let message = message.with("total", entries.len().to_string()).with("language", edition.tag);
            told.as_heavy(Severity::Warning, "LOC-01", first, "", message);
        }
    }
}

/// Where a message waits behind a `#` to be translated, as `locales new` leaves it there.
pub(in crate::translate) fn line_of_waiting(edition: &Edition<'_>, name: &str) -> Option<At> {
    edition.waiting(name).map(At::Span)
}

/// Where a message stands.
fn place(found: &Found<'_, '_>) -> At {
    At::Span(found.volume.tree.span(found.entry.name))
}

/// The beginning of the file with this name, or of the first one.
fn beginning(edition: &Edition<'_>, file: &str) -> At {
    let named = edition.volumes.iter().find(|volume| volume.name == file);
    let volume = named.unwrap_or(&edition.volumes[0]);
    volume
        .tree
        .entries
        .first()
        .map_or_else(|| At::File(volume.path.to_owned()), |entry| place(&Found { volume, entry }))
}

/// What the source does not have; and what it has that a message lacks.
fn obsolete(desk: &Desk<'_>, edition: &Edition<'_>, found: Found<'_, '_>, told: &mut Told<'_>) {
    let reference = &desk.editions[0];
    let name = found.entry.shown();
    let Some(source) = desk.source_of(edition, &name) else {
        if !desk.is_source(edition) {
            // What is missing was probably meant; where nothing need be there, whatever the source has.
            let whole = desk.must_be_whole(edition);
            let known =
                reference.names().filter(|known| if whole { edition.is_missing(known) } else { *known != name });
            let message = match near(&name, known) {
                Some(nearest) => Message::new("LOC-06-misspelt").with("suggestion", nearest),
                None => Message::new("LOC-06-message").with("language", reference.tag),
            };
            told.at("LOC-06", place(&found), &name, message);
        }
        return;
    };
    let own: Vec<&str> = found.entry.attributes.iter().map(|attribute| attribute.name).collect();
    let wanted: Vec<&str> = source.entry.attributes.iter().map(|attribute| attribute.name).collect();
    for attribute in own.iter().filter(|attribute| !wanted.contains(attribute)) {
        let missing = wanted.iter().filter(|wanted| !own.contains(wanted)).copied();
        let message = match near(attribute, missing) {
            Some(nearest) => Message::new("LOC-06-attribute-misspelt").with("suggestion", nearest),
            None => Message::new("LOC-06-attribute"),
        };
        let at = found.volume.tree.span(attribute);
        told.at("LOC-06", at, &name, message.with("attribute", *attribute));
    }
    for attribute in wanted.iter().filter(|attribute| !own.contains(attribute)) {
        let message = Message::new("LOC-01-attribute").with("attribute", *attribute);
        told.at("LOC-01", place(&found), &name, message.with("language", edition.tag));
    }
    match (&found.entry.value, &source.entry.value) {
        (None, Some(_)) => told.at("LOC-01", place(&found), &name, Message::new("LOC-01-value")),
        (Some(_), None) => told.at("LOC-06", place(&found), &name, Message::new("LOC-06-value")),
        _ => {}
    }
    let same = || found.entry.patterns().all(|(attribute, own)| source.pattern(attribute) == Some(own));
    if let Some(base) = edition.base.filter(|_| same()) {
        let message = Message::new("LOC-33-same").with("language", desk.editions[base].tag);
        told.at("LOC-33", place(&found), &name, message);
    }
}
