//! `verklaar explain` and `verklaar rules`.

use super::output::{complain, print, words};
use super::{Exit, Lang};
use crate::finding::Message;
use crate::law::requirements::{self, Requirement};
use crate::locale::{Locale, Part};
use clap::Args;
use std::fmt::Write as _;

/// The rules that are not about law: how a definition, a locale, a template or a page can be wrong.
const FORMAT_RULES: &[&str] = &[
    "DEF-01", "DEF-02", "DEF-03", "DEF-04", "DEF-05", "DEF-06", "DEF-07", "DEF-08", "DEF-09", "DEF-10", "DEF-11",
    "DEF-12", "DEF-13", "DEF-14", "ALLOW-01", "ALLOW-02", "LOC-01", "LOC-02", "LOC-03", "LOC-05", "TPL-01", "TPL-02",
    "VER-01", "VER-02", "VER-03", "VER-04", "SET-01",
];

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
    /// The language of the list
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

impl Explain {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Rules]);
        if let Some(requirement) = requirements::find(&self.rule) {
            print(&explain(requirement, &words));
            return Exit::Clean;
        }
        if let Some(rule) = FORMAT_RULES.iter().find(|rule| rule.eq_ignore_ascii_case(&self.rule)) {
            let mut text = format!("{rule}: {}\n", words.word(rule));
            paragraph(&mut text, &words, "explain-what", &words.word(&format!("{rule}.what")));
            paragraph(&mut text, &words, "explain-why", &words.word(&format!("{rule}.why")));
            print(&text);
            return Exit::Clean;
        }
        let known: Vec<&str> =
            requirements::all().map(|requirement| requirement.id).chain(FORMAT_RULES.iter().copied()).collect();
        let wanted = self.rule.to_uppercase();
        let nearest = known.iter().min_by_key(|id| strsim::damerau_levenshtein(&wanted, id)).copied();
        let message = Message::new("unknown-rule").with("rule", self.rule).with("suggestion", nearest.unwrap_or(""));
        complain(&words, &message);
        Exit::Trouble
    }
}

fn explain(requirement: &Requirement, words: &Locale) -> String {
    let id = requirement.id;
    let mut text = format!(
        "{id}: {} ({})\n",
        words.word(&format!("{id}.title")),
        words.word(&format!("severity-{}", requirement.severity.word())),
    );
    paragraph(&mut text, words, "explain-what", &words.word(&format!("{id}.what")));
    paragraph(&mut text, words, "explain-why", &words.word(&format!("{id}.why")));
    paragraph(&mut text, words, "explain-law", &requirement.law.join(", "));
    paragraph(&mut text, words, "explain-example", requirement.example.trim_end());
    let accept = words.message(&Message::new("explain-accept-text").with("rule", id)).unwrap_or_default();
    let entry = format!("[[allow]]\nrule = \"{id}\"\nreason = \"…\"\nuntil = 2027-01-31");
    paragraph(&mut text, words, "explain-accept", &format!("{accept}\n\n{entry}"));
    text
}

fn paragraph(text: &mut String, words: &Locale, heading: &str, body: &str) {
    let body: Vec<String> = body.lines().map(|line| format!("  {line}").trim_end().to_owned()).collect();
    let _ = writeln!(text, "\n{}\n{}", words.word(heading), body.join("\n"));
}

impl Rules {
    pub(super) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Rules]);
        let mut text = String::new();
        for requirement in requirements::all() {
            let _ = writeln!(
                text,
                "{:<20} {:<12} {:<11} {}  [{}]",
                requirement.id,
                words.word(&format!("severity-{}", requirement.severity.word())),
                requirement.section.word(),
                words.word(&format!("{}.title", requirement.id)),
                requirement.law.join(", "),
            );
        }
        for rule in FORMAT_RULES {
            let severity = if rule.starts_with("ALLOW") { "warning" } else { "error" };
            let _ = writeln!(
                text,
                "{rule:<20} {:<12} {:<11} {}",
                words.word(&format!("severity-{severity}")),
                "",
                words.word(rule)
            );
        }
        print(&text);
        Exit::Clean
    }
}
