//! What the law finds in a definition: where, and with which values. The words stand in the locales.

use crate::finding::Severity;
use crate::policy::{Place, Text};
use std::ops::Range;

/// One thing that is wrong or absent.
#[derive(Debug)]
pub struct Fault {
    /// The key it is about, as in `activity[2].retention[0].period`; whether something stands there or not.
    pub path: String,
    /// The same with the activity's name, as in `activity.treatment-file.retention[0].period`.
    pub alias: String,
    /// The words it is about, as bytes of the text at `path`.
    pub words: Option<Range<usize>>,
    /// The end of the message's name where a rule has several messages; empty for the first.
    pub variant: &'static str,
    /// Whether it weighs less or more than usual.
    pub severity: Option<Severity>,
    /// Values of the message.
    pub args: Vec<(&'static str, String)>,
}

/// What one requirement or rule found, in the order of the definition.
#[derive(Debug, Default)]
pub struct Found {
    /// The faults.
    pub faults: Vec<Fault>,
}

impl Found {
    /// About a key of a table, present or absent. A finding about something absent points at the table.
    pub(crate) fn at(&mut self, place: &Place, key: &str) -> &mut Fault {
        self.push(below(&place.path, key), below(&place.alias, key), None)
    }

    /// About a table as a whole.
    pub(crate) fn table(&mut self, place: &Place) -> &mut Fault {
        self.push(place.path.clone(), place.alias.clone(), None)
    }

    /// About words in a text of the clinic: a range of its bytes. The message gets them as `$words`.
    pub(crate) fn words(&mut self, text: &Text<'_>, words: Range<usize>) -> &mut Fault {
        let said = text.words[words.clone()].to_owned();
        self.push(text.path.clone(), text.alias.clone(), Some(words)).with("words", said)
    }

    /// Leaves out what a text says again in another language: one cause, told at the language that comes first.
    pub(crate) fn tell_once(&mut self) {
        let mut first: Vec<String> = Vec::new();
        self.faults.retain(|fault| {
            let Some((field, _)) = fault.path.rsplit_once('.').filter(|_| fault.words.is_some()) else { return true };
            let known = first.iter().find(|known| known.rsplit_once('.').is_some_and(|(known, _)| known == field));
            if let Some(known) = known {
                return *known == fault.path;
            }
            first.push(fault.path.clone());
            true
        });
    }

    fn push(&mut self, path: String, alias: String, words: Option<Range<usize>>) -> &mut Fault {
        self.faults.push(Fault { path, alias, words, variant: "", severity: None, args: Vec::new() });
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }
}

impl Fault {
    /// Gives the message a value.
    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<String>) -> &mut Self {
        self.args.push((name, value.into()));
        self
    }

    /// Tells it with another message of the same rule: `-first` for `RET-03-first`.
    pub(crate) fn variant(&mut self, variant: &'static str) -> &mut Self {
        self.variant = variant;
        self
    }

    /// Gives it another weight than usual.
    pub(crate) fn weighs(&mut self, severity: Severity) -> &mut Self {
        self.severity = Some(severity);
        self
    }
}

fn below(table: &str, key: &str) -> String {
    if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") }
}
