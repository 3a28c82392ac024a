//! Coverage as one page for a browser: no script, nothing from elsewhere.

use super::row::{self, Row};
use super::{Counts, Coverage, Sheet, Summary};
use crate::finding::{Report, Severity};
use crate::locale::Locale;
use crate::render::{Styled, Templates};
use serde::Serialize;
use std::collections::BTreeMap;

/// The template of each of the three parts.
const TEMPLATE: &str = "html/coverage.html";

/// The words of the page: `coverage-…` in the locales, with `_` for `-` in the template.
const WORDS: &[&str] = &[
    "title",
    "lead",
    "skip",
    "requirement",
    "section",
    "status",
    "told",
    "law",
    "summary",
    "clinic",
    "clinics",
    "requirements",
    "fulfilled",
    "allowed",
    "missing",
    "not-applicable",
    "percent",
    "unreadable",
    "unreadable-why",
];

/// Coverage as a page.
#[derive(Debug)]
pub struct Html<'a> {
    words: &'a Locale,
    templates: &'a Templates,
    labels: BTreeMap<String, String>,
    shown: usize,
}

/// What the template sees. It is filled in three times: before the first definition, for each of them, and after the
/// last.
#[derive(Serialize)]
struct Context<'a> {
    part: &'static str,
    words: &'a BTreeMap<String, String>,
    #[serde(flatten)]
    content: Content<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Content<'a> {
    Start { lang: &'a str, style: String, style_hash: String },
    Definition { number: usize, definition: Definition<'a> },
    End { totals: String, clinics: Vec<Clinic<'a>>, requirements: Vec<Counted> },
}

#[derive(Serialize)]
struct Definition<'a> {
    path: &'a str,
    clinic: &'a str,
    lang: &'a str,
    language: String,
    /// Empty when it could not be read.
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Clinic<'a> {
    number: usize,
    name: &'a str,
    counts: Option<Numbers>,
}

#[derive(Serialize)]
struct Counted {
    id: &'static str,
    title: String,
    counts: Numbers,
}

#[derive(Serialize)]
struct Numbers {
    fulfilled: usize,
    allowed: usize,
    missing: usize,
    not_applicable: usize,
    percent: usize,
}

impl<'a> Html<'a> {
    /// In the reader's language.
    #[must_use]
    pub fn new(words: &'a Locale, templates: &'a Templates) -> Self {
        Self { words, templates, labels: words.labels("coverage-", WORDS), shown: 0 }
    }

    fn part(&self, part: &'static str, content: Content<'_>, report: &mut Report) -> String {
        // A template of the project's own that cannot be filled in is told once, not for every definition.
        if report.has(Severity::Error) {
            return String::new();
        }
        let seen = Context { part, words: &self.labels, content };
        self.templates.render(TEMPLATE, &seen, report).unwrap_or_default()
    }
}

impl Sheet for Html<'_> {
    fn start(&mut self, report: &mut Report) -> String {
        let Styled { text, hash } = self.templates.coverage_style();
        self.part("start", Content::Start { lang: &self.words.tag, style: text, style_hash: hash }, report)
    }

    fn definition(&mut self, coverage: &Coverage, report: &mut Report) -> String {
        self.shown += 1;
        let definition = Definition {
            path: &coverage.definition,
            clinic: &coverage.clinic,
            lang: &coverage.language,
            language: row::language(self.words, coverage),
            rows: row::rows(coverage, self.words).collect(),
        };
        self.part("definition", Content::Definition { number: self.shown, definition }, report)
    }

    fn unreadable(&mut self, path: &str, report: &mut Report) -> String {
        self.shown += 1;
        let definition =
            Definition { path, clinic: path, lang: &self.words.tag, language: String::new(), rows: Vec::new() };
        self.part("definition", Content::Definition { number: self.shown, definition }, report)
    }

    fn end(&mut self, summary: &Summary, report: &mut Report) -> String {
        let clinics = summary.lines.iter().zip(1..);
        let clinics =
            clinics.map(|(line, number)| Clinic { number, name: &line.clinic, counts: line.counts.map(Numbers::from) });
        let several = summary.lines.len() > 1;
        let requirements = summary.requirements.iter().filter(|_| several).map(|(requirement, counts)| Counted {
            id: requirement.id,
            title: self.words.word(&format!("{}.title", requirement.id)),
            counts: (*counts).into(),
        });
        let content = Content::End {
            totals: row::totals(self.words, summary),
            clinics: clinics.collect(),
            requirements: requirements.collect(),
        };
        self.part("end", content, report)
    }
}

impl From<Counts> for Numbers {
    fn from(counts: Counts) -> Self {
        let Counts { fulfilled, allowed, missing, not_applicable } = counts;
        Self { fulfilled, allowed, missing, not_applicable, percent: counts.percent() }
    }
}
