//! The value of a message, or one of its attributes, with all that a check wants to know of it.

use super::text::{Lexicon, Said};
use crate::source::Span;
use crate::translate::reading::{Reading, readings};
use crate::translate::shelf::{Desk, Edition, Found};
use crate::translate::tree::{Pattern, each_text};
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

/// The value of a message, or one of its attributes.
pub(super) struct Unit<'a, 's> {
    /// Everything that is judged together.
    pub(super) desk: &'a Desk<'s>,
    /// The language.
    pub(super) edition: &'a Edition<'s>,
    /// The message, and the file that it stands in.
    pub(super) found: Found<'a, 's>,
    /// The attribute; none for the value.
    pub(super) attribute: Option<&'s str>,
    /// Its words as they are written.
    pub(super) pattern: &'a Pattern<'s>,
    /// Its words as they are read: once for every combination of its choices.
    pub(super) readings: &'a [Reading<'s>],
    /// What is said in each of them.
    pub(super) said: &'a [Said],
    /// What it is translated from, if that is there.
    pub(super) source: Option<Source<'a, 's>>,
}

/// What a unit is translated from.
pub(super) struct Source<'a, 's> {
    /// The message, and the file that it stands in.
    pub(super) found: Found<'a, 's>,
    /// Its words as they are written.
    pub(super) pattern: &'a Pattern<'s>,
    /// Its words as they are read.
    pub(super) readings: &'a [Reading<'s>],
    /// What is said in each of them.
    pub(super) said: &'a [Said],
    /// The language tag.
    pub(super) tag: &'s str,
    /// What can be chosen in it: variable and key.
    choices: BTreeSet<(Option<&'s str>, &'s str)>,
}

/// The units of these messages of an edition, in order.
pub(super) fn units<'a, 's>(
    desk: &'a Desk<'s>,
    edition: &'a Edition<'s>,
    messages: &'a [Found<'a, 's>],
    texts: &'a Texts<'s>,
) -> impl Iterator<Item = Unit<'a, 's>> {
    messages.iter().flat_map(move |found| {
        let found = *found;
        let origin = desk.source_of(edition, &found.entry.shown());
        found.entry.patterns().map(move |(attribute, pattern)| {
            let (readings, said) = texts.read(pattern, edition.language());
            let source = origin.and_then(|found| {
                let pattern = found.pattern(attribute)?;
                let tag = edition.base.map_or(desk.editions[0].tag, |base| desk.editions[base].tag);
                let (readings, said) = texts.read(pattern, language(tag));
                let choices = readings.iter().flat_map(|reading| &reading.choices);
                let choices = choices.map(|choice| (choice.variable, choice.key)).collect();
                Some(Source { found, pattern, readings, said, tag, choices })
            });
            Unit { desk, edition, found, attribute, pattern, readings, said, source }
        })
    })
}

/// What every pattern of a desk says. A source is read once, however many languages are translated from it.
pub(super) struct Texts<'s> {
    /// Which cell a pattern has, by where it lies in memory.
    cells_of: HashMap<usize, usize>,
    cells: Vec<OnceLock<Text<'s>>>,
}

/// A pattern in every reading, and what each says.
type Text<'s> = (Vec<Reading<'s>>, Vec<Said>);

impl<'s> Texts<'s> {
    /// Room for every pattern of a desk; none is read yet.
    pub(super) fn of(desk: &Desk<'s>) -> Self {
        let entries = desk.editions.iter().flat_map(|edition| &edition.volumes).flat_map(|volume| &volume.tree.entries);
        let patterns = entries.flat_map(|entry| entry.patterns().map(|(_, pattern)| address(pattern)));
        let cells_of: HashMap<usize, usize> = patterns.enumerate().map(|(cell, pattern)| (pattern, cell)).collect();
        let cells = std::iter::repeat_with(OnceLock::new).take(cells_of.len()).collect();
        Self { cells_of, cells }
    }

    fn read(&self, pattern: &Pattern<'s>, language: &str) -> (&[Reading<'s>], &[Said]) {
        let Some(cell) = self.cells_of.get(&address(pattern)) else { return (&[], &[]) };
        let (readings, said) = self.cells[*cell].get_or_init(|| {
            let lexicon = Lexicon::of(language);
            let readings = readings(pattern);
            let said = readings.iter().map(|reading| Said::read(&reading.text, lexicon)).collect();
            (readings, said)
        });
        (readings, said)
    }
}

/// Where a pattern lies in memory: it stays there as long as the desk does.
fn address(pattern: &Pattern<'_>) -> usize {
    std::ptr::from_ref(pattern) as usize
}

/// The language of a tag, without its variant.
pub(super) fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A reading of a unit beside the one of the source that says the same.
#[derive(Clone, Copy)]
pub(super) struct Pair<'p> {
    /// The words, as they are read.
    pub(super) text: &'p str,
    /// What they say.
    pub(super) said: &'p Said,
    /// Whether a variable chooses a plural form here that may spell out its number.
    pub(super) plural: bool,
    /// The words of the source.
    pub(super) source: &'p str,
    /// What those say.
    pub(super) origin: &'p Said,
}

impl<'s> Unit<'_, 's> {
    /// What it is called: `title`, `ART12-3.help`.
    pub(super) fn path(&self) -> String {
        let name = self.found.entry.shown();
        match self.attribute {
            Some(attribute) => format!("{name}.{attribute}"),
            None => name,
        }
    }

    /// Where its name stands.
    pub(super) fn place(&self) -> Span {
        self.span(self.attribute.unwrap_or(self.found.entry.name))
    }

    /// Where a slice of its file stands.
    pub(super) fn span(&self, part: &str) -> Span {
        self.found.volume.tree.span(part)
    }

    /// Where the first text stands that holds these words; the unit's name where none does.
    pub(super) fn place_of(&self, words: &str) -> Span {
        let mut place = None;
        each_text(self.pattern, &mut |text| {
            if let (None, Some(at)) = (place, text.find(words)) {
                place = Some(self.span(&text[at..at + words.len()]));
            }
        });
        place.unwrap_or_else(|| self.place())
    }

    /// The pieces of text in it, those in choices included.
    pub(super) fn texts(&self) -> Vec<&'s str> {
        let mut texts = Vec::new();
        each_text(self.pattern, &mut |text| texts.push(text));
        texts
    }

    /// The reading of the source that says the same: the same variants, else the ones for everything else.
    pub(super) fn twin(&self, reading: &Reading<'s>) -> Option<&Reading<'s>> {
        let source = self.source.as_ref()?;
        let fits = |other: &&Reading<'s>| {
            other.choices.iter().all(|choice| {
                let wanted = choice.variable.and_then(|variable| reading.chosen(variable)).map(|made| made.key);
                match wanted.filter(|key| source.choices.contains(&(choice.variable, *key))) {
                    Some(key) => choice.key == key,
                    None => choice.default,
                }
            })
        };
        source.readings.iter().find(fits)
    }

    /// Every reading, and what it says.
    pub(super) fn readings_said(&self) -> impl Iterator<Item = (&str, &Said)> {
        self.readings.iter().map(|reading| reading.text.as_str()).zip(self.said)
    }

    /// Every reading beside the one of the source that says the same.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        let source = self.source.as_ref();
        self.readings.iter().zip(self.said).filter_map(move |(reading, said)| {
            let source = source?;
            let twin = self.twin(reading)?;
            let at = source.readings.iter().position(|other| std::ptr::eq(other, twin))?;
            let plural = reading.choices.iter().chain(&twin.choices).any(|choice| choice.key == "one");
            Some(Pair { text: &reading.text, said, plural, source: &twin.text, origin: &source.said[at] })
        })
    }

    /// The language that it is translated from.
    pub(super) fn source_language(&self) -> Option<&str> {
        self.source.as_ref().map(|source| language(source.tag))
    }
}
