//! A sentence with every message that has a part in it: what a translator looks at.

use super::Locale;
use super::words::Wording;
use crate::finding::Report;
use crate::markup;
use crate::policy::values::Local;
use crate::statement::Phrase;
use fluent::{FluentArgs, FluentValue};

/// A sentence as it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The words, without marks. A message that is missing stands there by its name, in braces.
    pub words: String,
    /// The messages that have a part in it, each before those within it.
    pub messages: Vec<Said>,
}

/// A message that has a part in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its name.
    pub message: String,
    /// What it was given, by variable.
    pub facts: Vec<(String, String)>,
    /// Its words; none when the language lacks it.
    pub words: Option<String>,
}

impl Heard {
    /// Whether the language lacks the message of the sentence itself.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.messages.first().is_some_and(|first| first.words.is_none())
    }
}

/// Says a sentence, as well as a language that is not finished can. A text of the clinic that is not there in the language
/// is taken in the first one that it is there in.
#[must_use]
pub fn hear(phrase: &Phrase, locale: &Locale) -> Heard {
    let mut report = Report::default();
    let mut wording = Wording { locale, report: &mut report, facts: Vec::new(), said: Some(Vec::new()) };
    let text = wording.phrase(phrase);
    let words = markup::plain(&wording.assemble(&text));
    Heard { words, messages: wording.said.unwrap_or_default() }
}

impl Wording<'_> {
    /// A message that what was said from here on (`before`) stands within: that was said before it, and is told after it.
    pub(super) fn message_around(&mut self, id: &str, args: &FluentArgs<'_>, before: usize) -> String {
        let text = self.message(id, args);
        if let Some(said) = &mut self.said {
            said[before..].rotate_right(1);
        }
        text
    }

    /// How much was said so far.
    pub(super) fn so_far(&self) -> usize {
        self.said.as_ref().map_or(0, Vec::len)
    }

    /// Notes a message for whoever wants to hear of it.
    pub(super) fn note(&mut self, id: &str, args: &FluentArgs<'_>, text: Option<&str>) {
        if self.said.is_none() {
            return;
        }
        let plain = |text: &str| markup::plain(&self.assemble_plain(text));
        let fact = |value: &FluentValue<'_>| match value {
            FluentValue::String(text) => plain(text),
            FluentValue::Number(number) => number.as_string().into_owned(),
            _ => String::new(),
        };
        let facts = args.iter().map(|(name, value)| (name.to_owned(), fact(value))).collect();
        let one = Said { message: id.to_owned(), facts, words: text.map(plain) };
        self.said.get_or_insert_default().push(one);
    }
}

impl Locale {
    /// The clinic's own words in this language, else in the first one that they are there in; with the tag of that.
    #[must_use]
    pub fn own_words<'l>(&self, words: &'l Local) -> Option<(&'l str, &'l str)> {
        let own = words.texts.iter().find(|(tag, _)| *tag == self.language).or(words.texts.first());
        own.map(|(tag, text)| (tag.as_str(), text.as_str()))
    }
}
