//! A rule explained: what `verklaar explain` prints, and what a report carries along for each rule that it uses.

use crate::finding::{Message, Severity, format_rule};
use crate::law::known::{self, Known, is_required_information};
use crate::law::rules::Certainty;
use crate::locale::Locale;
use std::fmt::Write as _;

/// The words of a rule, in one language.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The rule.
    pub rule: String,
    /// What it asks, in a few words.
    pub title: String,
    /// What it asks.
    pub what: String,
    /// What it weighs; none where that is not a matter of law.
    pub severity: Option<Severity>,
    /// The part of a statement it is about, or the kind of file.
    pub family: &'static str,
    /// The sources in law.
    pub law: &'static [&'static str],
    parts: Vec<Part>,
}

/// A part of an explanation, below a heading.
#[derive(Debug, Clone)]
struct Part {
    heading: String,
    body: String,
    /// TOML, shown as it is.
    code: String,
}

/// How the example of a rule about a locale file begins: what such a rule finds can be allowed there.
const LOCALE_FILE: &str = "# locales/";

impl Explanation {
    /// The explanation of a rule; of one without words, only its name is left.
    #[must_use]
    pub fn of(rule: &str, words: &Locale) -> Self {
        let word = |part: &str| words.message(&Message::new(format!("{rule}{part}"))).unwrap_or_default();
        let part = |heading: &str, body: String, code: String| Part { heading: words.word(heading), body, code };
        let said = |name: &str| words.message(&Message::new(name).with("rule", rule)).unwrap_or_default();
        let what = word(".what");
        let mut parts = Vec::new();
        let Some(known) = known::find(rule) else {
            parts.push(part("explain-what", what.clone(), String::new()));
            parts.push(part("explain-why", word(".why"), String::new()));
            let (bad, good) = format_rule(rule).map_or(("", ""), |rule| (rule.bad, rule.good));
            parts.extend(example("explain-bad", bad, words));
            parts.extend(example("explain-good", good, words));
            parts.push(if bad.starts_with(LOCALE_FILE) {
                part("explain-accept", said("explain-accept-locale"), format!("# allow {rule}: …"))
            } else {
                part("explain-accept", said("explain-accept-never"), String::new())
            });
            let (title, family) = (words.word(rule), family(rule));
            return Self { rule: rule.to_owned(), title, what, severity: None, family, law: &[], parts };
        };
        let about = Self {
            rule: rule.to_owned(),
            title: word(".title"),
            what: what.clone(),
            severity: known.severity(),
            family: known.family(),
            law: known.law(),
            parts: Vec::new(),
        };
        if let Known::Elsewhere(_) = known {
            parts.push(part("explain-elsewhere", word(""), String::new()));
            return Self { parts, ..about };
        }
        let heading = if matches!(known, Known::Rule(_)) { "explain-finds" } else { "explain-what" };
        parts.push(part(heading, what, String::new()));
        parts.push(part("explain-why", word(".why"), String::new()));
        if !known.law().is_empty() {
            parts.push(part("explain-law", super::law(known.law(), words), String::new()));
        }
        if known.certainty() == Some(Certainty::Unverified) {
            parts.push(part("explain-unverified", words.word("explain-unverified-text"), String::new()));
        }
        let (bad, good) = known.examples();
        if bad.is_empty() {
            parts.push(part("explain-bad", words.word("explain-page-only"), String::new()));
        }
        parts.extend(example("explain-bad", bad, words));
        parts.extend(example("explain-good", good, words));
        let only_put_off = known.severity() == Some(Severity::Error) && is_required_information(known.law());
        let accept = if only_put_off { "explain-accept-put-off" } else { "explain-accept-text" };
        let entry = format!("[[allow]]\nrule = \"{rule}\"\nreason = \"…\"\nuntil = 2027-01-31");
        parts.push(part("explain-accept", said(accept), entry));
        Self { parts, ..about }
    }

    /// Without how to accept it: a list of rules says that once for all.
    #[must_use]
    pub fn without_acceptance(mut self, words: &Locale) -> Self {
        let accept = words.word("explain-accept");
        self.parts.retain(|part| part.heading != accept);
        self
    }

    /// For a terminal.
    #[must_use]
    pub fn text(&self, words: &Locale) -> String {
        let mut text = format!("{}: {}", self.rule, self.title);
        if let Some(severity) = self.severity {
            let _ = write!(text, " ({})", words.word(&format!("severity-{}", severity.word())));
        }
        text.push('\n');
        for part in &self.parts {
            let _ = write!(text, "\n{}\n", part.heading);
            for line in part.lines() {
                let _ = writeln!(text, "{}", format!("  {line}").trim_end());
            }
        }
        text
    }

    /// In Markdown, without its title: who shows it has that already.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        for part in self.parts.iter().filter(|part| !part.is_empty()) {
            let _ = write!(text, "**{}**\n\n", part.heading);
            if !part.body.is_empty() {
                let _ = write!(text, "{}\n\n", part.body);
            }
            if !part.code.is_empty() {
                let _ = write!(text, "```toml\n{}\n```\n\n", part.code);
            }
        }
        text.truncate(text.trim_end().len());
        text
    }
}

impl Part {
    fn is_empty(&self) -> bool {
        self.body.is_empty() && self.code.is_empty()
    }

    /// The body, then the code, with an empty line between them.
    fn lines(&self) -> impl Iterator<Item = &str> {
        let between = (!self.body.is_empty() && !self.code.is_empty()).then_some("");
        self.body.lines().chain(between).chain(self.code.lines())
    }
}

/// An example below its heading, if there is one. What it takes out of a definition is told in words of its own.
fn example(heading: &str, code: &str, words: &Locale) -> Option<Part> {
    let takes_out = code.contains("# without: ");
    let body = if takes_out { words.word("explain-without") } else { String::new() };
    (!code.is_empty()).then(|| Part { heading: words.word(heading), body, code: code.trim_end().to_owned() })
}

/// What a rule that is not about law is about.
fn family(rule: &str) -> &'static str {
    match rule.split('-').next() {
        Some("DEF") => "definition",
        Some("LOC") => "locale",
        Some("TPL") => "template",
        Some("VER") => "page",
        Some("SET") => "settings",
        Some("BASE") => "baseline",
        _ => "accepted",
    }
}
