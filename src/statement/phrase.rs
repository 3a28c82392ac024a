use crate::policy::model::Address;
use crate::policy::values::{Local, Period, Provision};
use crate::source::Span;
use jiff::civil::Date;
use std::borrow::Cow;

/// A sentence before a language is chosen: the name of a message, and the facts that go into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The message in the locales.
    pub message: Cow<'static, str>,
    /// The facts, by variable.
    pub args: Vec<(&'static str, Value)>,
    /// The requirements that this sentence fulfils.
    pub fulfils: Vec<&'static str>,
    /// Whether it is shown small, as articles of law are.
    pub small: bool,
    /// Whether it starts a new line among the sentences it stands with.
    pub apart: bool,
    /// The place in the definition that backs it.
    pub from: Option<Span>,
}

/// A fact, without language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A name, a number: the same in every language.
    Text(String),
    /// The clinic's own words, per language.
    Local(Local),
    /// A number that a message may count with.
    Count(u32),
    /// An e-mail address.
    Email(String),
    /// A telephone number.
    Phone(String),
    /// A web address.
    Url(String),
    /// A web address per language: language tag and address.
    UrlPerLanguage(Vec<(&'static str, &'static str)>),
    /// A day.
    Date(Date),
    /// A number of days, weeks, months or years.
    Period(Period),
    /// A country, by its code.
    Country(String),
    /// A postal address.
    Address(Address),
    /// A provision of law.
    Law(Provision),
    /// A sentence within the sentence.
    Phrase(Box<Phrase>),
    /// Several facts in a row.
    List(Vec<Value>),
    /// Several facts of which one will do.
    AnyOf(Vec<Value>),
    /// Something that leads to another place of the page.
    Link {
        /// The anchor there.
        anchor: String,
        /// What is shown.
        label: Box<Value>,
    },
}

impl Phrase {
    /// A message without facts.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), args: Vec::new(), fulfils: Vec::new(), small: false, apart: false, from: None }
    }

    /// The clinic's own words as a sentence.
    #[must_use]
    pub fn own(words: &Local) -> Self {
        Self::new("own-words").with("words", words.clone()).from(words.span)
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says that this sentence fulfils a requirement.
    #[must_use]
    pub fn fulfils(mut self, requirement: &'static str) -> Self {
        self.fulfils.push(requirement);
        self
    }

    /// Says so where a condition holds.
    #[must_use]
    pub fn fulfils_if(self, condition: bool, requirement: &'static str) -> Self {
        if condition { self.fulfils(requirement) } else { self }
    }

    /// Shows it small.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// Starts a new line with it.
    #[must_use]
    pub fn apart(mut self, apart: bool) -> Self {
        self.apart = apart;
        self
    }

    /// Says where the backing fact stands.
    #[must_use]
    pub fn from(mut self, span: impl Into<Option<Span>>) -> Self {
        self.from = span.into();
        self
    }

    /// Every provision of law in it.
    pub fn laws<'a>(&'a self, found: &mut Vec<&'a Provision>) {
        for (_, value) in &self.args {
            value.laws(found);
        }
    }
}

impl Value {
    /// A link to a place of this page.
    pub fn link(anchor: impl Into<String>, label: impl Into<Value>) -> Self {
        Self::Link { anchor: anchor.into(), label: Box::new(label.into()) }
    }

    fn laws<'a>(&'a self, found: &mut Vec<&'a Provision>) {
        match self {
            Self::Law(law) => found.push(law),
            Self::Phrase(phrase) => phrase.laws(found),
            Self::List(values) | Self::AnyOf(values) => values.iter().for_each(|value| value.laws(found)),
            Self::Link { label, .. } => label.laws(found),
            _ => {}
        }
    }
}

macro_rules! from {
    ($($type:ty => $variant:ident),+ $(,)?) => {
        $(impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        })+
    };
}

from! {
    String => Text, &str => Text, &String => Text, Local => Local, u32 => Count, Date => Date,
    Period => Period, Address => Address, Provision => Law, Vec<Value> => List,
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(Box::new(phrase))
    }
}

impl From<&Local> for Value {
    fn from(words: &Local) -> Self {
        Self::Local(words.clone())
    }
}
