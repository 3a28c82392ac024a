//! What was found before and is let be for now: a file of old findings, so that only new ones fail a run.
//!
//! An entry names the rule, the key, and what the finding says beyond those, as a fingerprint; how often it is found; no
//! lines. Keys name activities by their id and leave numbers out (`activity.photos.retention[].period`), so that nothing
//! moves when something is put in before it or the file is laid out anew. Findings of one list that say the same are
//! therefore counted: when there are more than before, nobody can tell which is the new one, and all of them are shown.
//! The weight is not part of it: a rule that weighs more from now on does not bring old findings back.

use super::{At, Finding, Message, Report, format_severity};
use crate::source::FileId;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use toml::Spanned;

/// The version of the format.
const FORMAT: i64 = 1;

/// The findings of a baseline, by definition.
#[derive(Debug, Clone, Default)]
pub struct Baseline {
    definitions: BTreeMap<String, Entries>,
}

/// What was found in one definition.
#[derive(Debug, Clone, Default)]
struct Entries {
    by_key: BTreeMap<Key, Entry>,
    /// Whether the run came by this definition and could read it.
    seen: bool,
}

/// What makes two findings the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    rule: String,
    at: String,
    print: String,
}

#[derive(Debug, Clone, Default)]
struct Entry {
    count: usize,
    /// How many of them the run found.
    found: usize,
    /// Where it stands in the baseline.
    place: Range<usize>,
}

/// Why a text is not a baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Where.
    pub place: Range<usize>,
    /// What the reader of TOML says, in English; nothing when it is another version of the format.
    pub detail: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: Spanned<i64>,
    #[serde(default)]
    definition: Vec<Definition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Definition {
    file: String,
    found: Vec<Spanned<Found>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    rule: String,
    at: String,
    #[serde(default)]
    print: String,
    #[serde(default = "once")]
    count: usize,
}

const fn once() -> usize {
    1
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// When the text is something else.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let file: File = toml::from_str(text).map_err(|error| Unreadable {
            place: error.span().unwrap_or(0..0),
            detail: Some(error.message().to_owned()),
        })?;
        if *file.format.get_ref() != FORMAT {
            return Err(Unreadable { place: file.format.span(), detail: None });
        }
        let mut baseline = Self::default();
        for definition in file.definition {
            let entries = baseline.definitions.entry(definition.file).or_default();
            for found in definition.found {
                let place = found.span();
                let Found { rule, at, print, count } = found.into_inner();
                let entry = entries.by_key.entry(Key { rule, at, print }).or_default();
                entry.count = entry.count.saturating_add(count);
                entry.place = place;
            }
        }
        Ok(baseline)
    }

    /// Takes what is in the baseline out of a definition's findings, and says how much that is.
    pub fn hide(&mut self, definition: &str, report: &mut Report) -> usize {
        let Some(entries) = self.definitions.get_mut(definition) else { return 0 };
        entries.seen = !report.half_read();
        let counts = count(report);
        for (key, entry) in &mut entries.by_key {
            entry.found = counts.get(key).copied().unwrap_or_default();
        }
        report.hide(|finding| {
            let entry = key(finding).and_then(|key| entries.by_key.get(&key));
            entry.is_some_and(|entry| entry.found <= entry.count)
        })
    }

    /// Takes all that is found in a definition into the baseline in place of what was there, and out of the report. A
    /// definition with mistakes of its own keeps what it had: what it lacks is not all found yet.
    pub fn record(&mut self, definition: &str, report: &mut Report) -> usize {
        let counts = count(report);
        let entries = self.definitions.entry(definition.to_owned()).or_default();
        if !report.half_read() {
            entries.by_key.clear();
        }
        for (key, count) in counts {
            let entry = entries.by_key.entry(key).or_default();
            entry.count = entry.count.max(count);
        }
        report.hide(|finding| key(finding).is_some())
    }

    /// Keeps some definitions only.
    pub fn retain(&mut self, mut kept: impl FnMut(&str) -> bool) {
        self.definitions.retain(|definition, entries| !entries.by_key.is_empty() && kept(definition));
    }

    /// How many findings it holds.
    #[must_use]
    pub fn count(&self) -> usize {
        let entries = self.definitions.values().flat_map(|entries| entries.by_key.values());
        entries.fold(0, |sum, entry| sum.saturating_add(entry.count))
    }

    /// What it holds that a run did not find again: in definitions that the run read, and in those that are gone.
    pub fn stale(&self, file: FileId, gone: impl Fn(&str) -> bool) -> Report {
        let mut report = Report::default();
        for (definition, entries) in &self.definitions {
            if !entries.seen && !gone(definition) {
                continue;
            }
            for (key, entry) in entries.by_key.iter().filter(|(_, entry)| entry.found < entry.count) {
                let message = |part: &str| {
                    Message::new(format!("baseline-stale{part}"))
                        .with("rule", &key.rule)
                        .with("at", &key.at)
                        .with("file", definition)
                        .with("count", entry.count.to_string())
                        .with("found", entry.found.to_string())
                };
                let at = At::Span(file.span(entry.place.clone()));
                let finding = Finding::new("BASE-01", format_severity("BASE-01"), at, message("")).path(&key.at);
                report.push(finding.help(message(".help")));
            }
        }
        report.sort();
        report
    }

    /// The text of the file, in order, an entry a line. The heading says what it is, for people.
    #[must_use]
    pub fn write(&self, heading: &str) -> String {
        let mut text = String::new();
        for line in heading.lines() {
            let _ = writeln!(text, "# {line}");
        }
        let _ = writeln!(text, "format = {FORMAT}");
        for (definition, entries) in self.definitions.iter().filter(|(_, entries)| !entries.by_key.is_empty()) {
            let _ = writeln!(text, "\n[[definition]]\nfile = {}\nfound = [", quoted(definition));
            for (Key { rule, at, print }, Entry { count, .. }) in &entries.by_key {
                let _ = write!(text, "    {{ rule = {}, at = {}", quoted(rule), quoted(at));
                if !print.is_empty() {
                    let _ = write!(text, ", print = {}", quoted(print));
                }
                if *count != 1 {
                    let _ = write!(text, ", count = {count}");
                }
                text.push_str(" },\n");
            }
            text.push_str("]\n");
        }
        text
    }
}

/// How often each finding is found.
fn count(report: &Report) -> BTreeMap<Key, usize> {
    let mut counts = BTreeMap::new();
    for key in report.findings().iter().filter_map(key) {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

/// What a finding is recognised by; nothing for those that a baseline never holds, as what cannot be read or shown has
/// to be settled at once, and so has what was accepted wrongly or for too long.
fn key(finding: &Finding) -> Option<Key> {
    let of_format = super::format_rule(finding.rule).is_some();
    let path = if finding.alias.is_empty() { &finding.path } else { &finding.alias };
    let at = without_numbers(path);
    let print = print(finding, &at);
    (!of_format).then(|| Key { rule: finding.rule.to_owned(), at, print })
}

/// A path without the numbers of its list items.
fn without_numbers(path: &str) -> String {
    let mut parts = path.split('[');
    let mut short = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        short.push('[');
        short.push_str(if rest.starts_with(']') { rest } else { part });
    }
    short
}

/// What a finding says beyond its rule and key, in short; nothing when it says no more than those.
fn print(finding: &Finding, at: &str) -> String {
    let named = |value: &str| at.split(['.', '[', ']']).any(|part| part == value);
    let args: Vec<_> = finding.message.args.iter().filter(|(_, value)| !named(value)).collect();
    if args.is_empty() && finding.message.id == finding.rule {
        return String::new();
    }
    let mut digest = Sha256::new();
    let values = args.iter().flat_map(|(name, value)| [*name, value.as_str()]);
    for part in std::iter::once(finding.message.id.as_str()).chain(values) {
        digest.update(part);
        digest.update([0]);
    }
    digest.finalize().iter().take(4).fold(String::new(), |mut print, byte| {
        let _ = write!(print, "{byte:02x}");
        print
    })
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
