//! `verklaar explain` and `verklaar rules`.

use super::output::{complain, print, words};
use super::{Exit, Lang};
use crate::emit::{self, Explanation};
use crate::finding::{FORMAT_RULES, LOCALE_RULES, Message, format_rule};
use crate::law::known::{self, Known};
use crate::locale::Part;
use clap::{Args, ValueEnum};
use std::fmt::Write as _;

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule, as in ART13-1-B
    rule: String,
    /// The language of the explanation
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

#[derive(Debug, Args)]
pub(super) struct Rules {
    /// How to show the list
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
    /// The language of the list
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

/// How the list of rules is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "lowercase")]
enum Shown {
    /// One line a rule.
    Text,
    /// Every explanation, as a page.
    Markdown,
}

impl Explain {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Rules]);
        let law = known::find(&self.rule).map(Known::id);
        let other = || format_rule(&self.rule).map(|rule| rule.id);
        if let Some(rule) = law.or_else(other) {
            print(&Explanation::of(rule, &words).text(&words));
            return Exit::Clean;
        }
        let known: Vec<&str> = {
            let others = FORMAT_RULES.iter().chain(LOCALE_RULES).map(|rule| rule.id);
            known::all().map(Known::id).chain(others).collect()
        };
        let wanted = self.rule.to_uppercase();
        let nearest = known.iter().min_by_key(|id| strsim::damerau_levenshtein(&wanted, id)).copied();
        let message = Message::new("unknown-rule").with("rule", self.rule).with("suggestion", nearest.unwrap_or(""));
        complain(&words, &message);
        Exit::Trouble
    }
}

impl Rules {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Rules]);
        if self.format == Shown::Markdown {
            print(&emit::rulebook(&words));
            return Exit::Clean;
        }
        let mut text = String::new();
        for rule in known::all() {
            let severity = rule
                .severity()
                .map_or_else(String::new, |severity| words.word(&format!("severity-{}", severity.word())));
            let _ = writeln!(
                text,
                "{:<20} {severity:<12} {:<11} {}  [{}]",
                rule.id(),
                rule.family(),
                words.word(&format!("{}.title", rule.id())),
                emit::law(rule.law(), &words),
            );
        }
        for rule in FORMAT_RULES.iter().chain(LOCALE_RULES) {
            let _ = writeln!(
                text,
                "{:<20} {:<12} {:<11} {}",
                rule.id,
                words.word(&format!("severity-{}", rule.severity.word())),
                "",
                words.word(rule.id)
            );
        }
        print(&text);
        Exit::Clean
    }
}
