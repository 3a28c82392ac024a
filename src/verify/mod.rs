//! Reads back what was rendered, as a reader would, and holds it against the statement: every required section is there,
//! has its heading, is not empty and tells what it must; and both languages carry the same facts.

mod html;
mod markdown;
mod text;

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::law::found::Found;
use crate::law::requirements::{self, Requirement};
use crate::locale::{Localised, Text};
use crate::markup::Inline;
use crate::policy::Policy;
use crate::render::{Embedding, Format};
use crate::statement::{Phrase, Section, Statement};
use std::borrow::Cow;

/// A section as it was read back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadSection {
    /// Its anchor; empty where the format has none.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its text without the heading; runs of spaces are one space.
    pub text: String,
    /// The headings within it.
    pub headings: Vec<String>,
}

/// Reads a page back.
#[must_use]
pub fn read(format: Format, embedding: &Embedding, page: &str) -> Vec<ReadSection> {
    match format {
        Format::Page | Format::Plain => html::read(page, 2, ""),
        Format::Fragment | Format::Wordpress => html::read(page, embedding.heading_level + 1, &embedding.id_prefix),
        Format::Markdown => markdown::read(page),
        Format::Text => text::read(page),
    }
}

/// What a page is held against.
pub struct Page<'a> {
    /// The format it is in.
    pub format: Format,
    /// How it fits into a page around it, where it is part of one.
    pub embedding: &'a Embedding,
    /// The page.
    pub text: &'a str,
    /// The templates that it is made with, its own first.
    pub made_with: &'a [&'a str],
    /// Where those stand that the project can change.
    pub template: At,
}

/// Holds a page against the statement that it should tell.
pub fn page(policy: &Policy, localised: &Localised, page: &Page<'_>, report: &mut Report) {
    let read = read(page.format, page.embedding, page.text);
    let required = required(policy);
    for section in &localised.document.sections {
        let leaves = section.leaves();
        let needed = leaves.iter().flat_map(|leaf| &leaf.fulfils).find_map(|id| wanted(&required, id));
        let Some(first) = needed else { continue };
        let heading = section.heading.plain();
        let heading = normal(&heading);
        let found = read.iter().find(|candidate| {
            (candidate.id == section.id.word() || candidate.id.is_empty()) && candidate.heading == heading
        });
        let Some(found) = found else {
            problem(page, "VER-01", "template-section", &heading, first, "", report);
            continue;
        };
        if found.text.is_empty() {
            problem(page, "VER-02", "template-empty", &heading, first, "", report);
            continue;
        }
        // The first leaf is the heading itself. A page that tells everything in order is read along with.
        let mut rest = found.text.as_str();
        for leaf in leaves.iter().skip(1) {
            let plain = leaf.plain();
            let words = normal(&plain);
            if let Some(after) = rest.trim_ascii_start().strip_prefix(words.as_ref()) {
                rest = after;
                continue;
            }
            let Some(requirement) = leaf.fulfils.iter().find_map(|id| wanted(&required, id)) else { continue };
            let Some(at) = found.text.find(words.as_ref()) else {
                problem(page, "VER-03", "template-fact", &heading, requirement, &words, report);
                break;
            };
            rest = &found.text[at + words.len()..];
        }
    }
}

/// The requirements that apply to a clinic.
fn required(policy: &Policy) -> Vec<&'static Requirement> {
    requirements::all().filter(|requirement| (requirement.applies)(policy)).collect()
}

fn wanted(required: &[&'static Requirement], id: &str) -> Option<&'static Requirement> {
    required.iter().copied().find(|requirement| requirement.id == id)
}

fn problem(
    page: &Page<'_>,
    rule: &'static str,
    message: &'static str,
    section: &str,
    requirement: &Requirement,
    words: &str,
    report: &mut Report,
) {
    let message = |part: &str| {
        Message::new(format!("{message}{part}"))
            // Each stands between backticks.
            .with("template", page.made_with.join("` + `"))
            .with("section", section)
            .with("requirement", requirement.id)
            .with("words", words)
    };
    let mut finding = Finding::new(rule, Severity::Error, page.template.clone(), message("")).help(message(".help"));
    finding.law = requirement.law;
    report.push(finding);
}

/// Requirements that apply, that the definition does not lack, and that no sentence of the statement fulfils. There are
/// none, or the program has a fault: nothing is then written.
#[must_use]
pub fn untold(policy: &Policy, statement: &Statement) -> Vec<&'static Requirement> {
    let mut told: Vec<&'static str> = Vec::new();
    for leaf in statement.meta.iter().chain(statement.sections.iter().flat_map(Section::<Phrase>::leaves)) {
        told.extend(&leaf.fulfils);
    }
    required(policy)
        .into_iter()
        .filter(|requirement| !told.contains(&requirement.id))
        .filter(|requirement| {
            let mut found = Found::default();
            (requirement.ask)(policy, &mut found);
            found.faults.is_empty() && requirement.severity > Severity::Info
        })
        .collect()
}

/// Holds the languages of a statement against each other: the same sections, and in each the same facts.
pub fn languages(pages: &[&Localised], report: &mut Report) {
    let Some((first, others)) = pages.split_first() else { return };
    for other in others {
        for (a, b) in first.document.sections.iter().zip(&other.document.sections) {
            if facts(a) != facts(b) || a.id != b.id {
                let message = |part: &str| {
                    Message::new(format!("facts-differ{part}"))
                        .with("section", a.heading.plain())
                        .with("words", difference(&facts(a), &facts(b)))
                        .with("languages", format!("{}, {}", first.language, other.language))
                };
                let at = At::File(format!("locales/{}", other.language));
                report.push(Finding::new("VER-04", Severity::Error, at, message("")).help(message(".help")));
            }
        }
    }
}

fn difference(a: &[String], b: &[String]) -> String {
    let only = |a: &[String], b: &[String]| a.iter().find(|fact| !b.contains(fact)).cloned();
    only(a, b).or_else(|| only(b, a)).unwrap_or_default()
}

/// What a section tells that does not depend on language: days, addresses on the web and by mail, telephone numbers,
/// places in the page, and every number.
#[must_use]
pub fn facts(section: &Section<Text>) -> Vec<String> {
    let mut facts = Vec::new();
    for leaf in section.leaves() {
        collect(&leaf.inlines, &mut facts);
    }
    facts.sort();
    facts
}

fn collect(inlines: &[Inline], facts: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => numbers(text, facts),
            Inline::Strong(inner) => collect(inner, facts),
            // The authority has a website per language.
            Inline::Link { href, .. } if href.contains("autoriteit") || href.contains("dataprotectionauthority") => {}
            Inline::Link { href, .. } => facts.push(href.clone()),
            Inline::Time { iso, .. } => facts.push(iso.clone()),
            Inline::Break => {}
        }
    }
}

fn numbers(text: &str, facts: &mut Vec<String>) {
    let mut digits = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() {
            digits.push(c);
        } else if !digits.is_empty() {
            facts.push(std::mem::take(&mut digits));
        }
    }
}

/// Text with every run of white space as one space, and none at its ends. A space or hyphen at which no line may end reads
/// as any other.
fn normal(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{a0}', '\u{2011}']) {
        return Cow::Owned(normal(&text.replace('\u{a0}', " ").replace('\u{2011}', "-")).into_owned());
    }
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let mut before = b'x';
    let tidy = text.bytes().all(|byte| {
        let spaces = byte == b' ' && before == b' ';
        before = byte;
        !spaces && !matches!(byte, b'\n' | b'\t' | b'\r')
    });
    if tidy {
        return Cow::Borrowed(text);
    }
    let mut normal = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.push_str(word);
    }
    Cow::Owned(normal)
}
