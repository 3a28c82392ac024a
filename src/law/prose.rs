//! Running text: its sentences, and the periods that people write in it.

use super::numbers;
use super::reading::{is_any, sentences, words};
use super::senses::{Sense, means};
use crate::policy::Text;
use crate::policy::values::{Period, Unit};
use std::ops::Range;

/// A sentence in a text of the clinic.
#[derive(Debug, Clone)]
pub(crate) struct Sentence<'f, 'a> {
    /// The text it stands in.
    pub(crate) text: &'f Text<'a>,
    /// Which bytes of it.
    pub(crate) range: Range<usize>,
}

impl<'f, 'a> Sentence<'f, 'a> {
    /// The sentences of a text. A question and its answer are one.
    pub(crate) fn all(text: &'f Text<'a>) -> impl Iterator<Item = Self> {
        sentences(text.words).into_iter().map(move |range| Self { text, range })
    }

    /// The sentence around some words.
    pub(crate) fn around(text: &'f Text<'a>, at: usize) -> Self {
        let mut all = Self::all(text);
        all.find(|sentence| sentence.range.contains(&at)).unwrap_or(Self { text, range: 0..text.words.len() })
    }

    /// Its words.
    pub(crate) fn words(&self) -> &'a str {
        &self.text.words[self.range.clone()]
    }

    /// Whether it uses a word in this sense.
    pub(crate) fn means(&self, sense: Sense) -> bool {
        means(self.words(), self.text.language, sense)
    }

    /// Whether the text as a whole does.
    pub(crate) fn text_means(&self, sense: Sense) -> bool {
        means(self.text.words, self.text.language, sense)
    }

    /// The periods in it, each with its place in the text.
    pub(crate) fn periods(&self) -> impl Iterator<Item = (Range<usize>, Period)> {
        let start = self.range.start;
        let found = periods(self.words(), self.text.language).into_iter();
        found.map(move |(at, period)| (start + at.start..start + at.end, period))
    }
}

/// Every `2 jaar`, `six weeks` of a text, with its place.
pub(crate) fn periods(text: &str, language: &str) -> Vec<(Range<usize>, Period)> {
    let counted = numbers::facts(text).into_iter().filter_map(|fact| {
        let numbers::Value::Number(count, Some(unit)) = fact.value else { return None };
        let unit = match unit {
            numbers::Unit::Day => Unit::Day,
            numbers::Unit::Week => Unit::Week,
            numbers::Unit::Month => Unit::Month,
            numbers::Unit::Year => Unit::Year,
            numbers::Unit::Minute | numbers::Unit::Hour => return None,
        };
        let count = u32::try_from(count).ok().filter(|count| (1..=9999).contains(count))?;
        let (at, word) = words(&text[fact.place.end..]).next()?;
        Some((fact.place.start..fact.place.end + at + word.len(), Period { count, unit }))
    });
    let mut found: Vec<_> = counted.chain(single(text, language)).collect();
    found.sort_by_key(|(place, _)| place.start);
    found
}

/// Every `een maand`, `a month`.
fn single(text: &str, language: &str) -> Vec<(Range<usize>, Period)> {
    let one: &[&str] = if language == "nl" { &["een", "één"] } else { &["one", "a"] };
    let all: Vec<(usize, &str)> = words(text).collect();
    let pairs = all.windows(2).filter(|pair| is_any(pair[0].1, one));
    pairs
        .filter_map(|pair| {
            let unit = match (language, pair[1].1.to_lowercase().as_str()) {
                ("nl", "dag") | ("en", "day") => Unit::Day,
                (_, "week") => Unit::Week,
                ("nl", "maand") | ("en", "month") => Unit::Month,
                ("nl", "jaar") | ("en", "year") => Unit::Year,
                _ => return None,
            };
            Some((pair[0].0..pair[1].0 + pair[1].1.len(), Period { count: 1, unit }))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_people_write_them() {
        let read = |text: &str, language| {
            let periods = periods(text, language).into_iter().map(|(_, period)| period.to_string());
            periods.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(read("Binnen zes weken, of na één jaar; uiterlijk 30 dagen", "nl"), "6 weeks, 1 year, 30 days");
        assert_eq!(read("within a month, or two weeks; a 12-month term", "en"), "1 month, 2 weeks, 12 months");
        assert_eq!(read("In 2026. Weken later, de 15 weken, 4 uur", "nl"), "15 weeks");
    }
}
