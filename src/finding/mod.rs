//! What was found: plain data, without words. The words stand in the locales, under the name of the message.

pub mod baseline;
mod locale_rules;
mod report;
mod rules;

use crate::source::Span;
pub use locale_rules::LOCALE_RULES;
pub use report::{Allow, Report};
pub use rules::{FORMAT_RULES, FormatRule, format_rule, format_severity};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Advice, or a fact that the clinic must check itself.
    Info,
    /// A supervisor or consultant would object.
    Warning,
    /// Unlawful, false or unreadable like this: no page is written.
    Error,
}

impl Severity {
    /// The word in JSON, on the command line and in settings.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Info, Self::Warning, Self::Error].into_iter().find(|severity| severity.word() == word)
    }
}

/// A message of the locales, with what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The message's name in `locales/<lang>/findings.ftl` or `rules.ftl`; an attribute follows a dot.
    pub id: String,
    /// The values, by variable.
    pub args: Vec<(&'static str, String)>,
}

impl Message {
    /// A message without values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// A range in a text that was read.
    Span(Span),
    /// A file as a whole, by name: one that was not kept or could not be read.
    File(String),
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule, as in `ART13-1-B`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Where.
    pub at: At,
    /// The key in the definition, as in `activity[2].retention[0].period`; empty outside definitions.
    pub path: String,
    /// The same path with the activity's name in place of its number; what `[[allow]] at` may also say.
    pub alias: String,
    /// What to write instead.
    pub help: Option<Message>,
    /// The sources in law, as in `GDPR 13(1)(b)`.
    pub law: &'static [&'static str],
}

impl Finding {
    /// A finding in a text.
    #[must_use]
    pub fn new(rule: &'static str, severity: Severity, at: At, message: Message) -> Self {
        Self { rule, severity, message, at, path: String::new(), alias: String::new(), help: None, law: &[] }
    }

    /// Says which key it is about.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }
}
