//! What the templates see.

use super::{Frame, Templates, html, markdown};
use crate::locale::{Locale, Localised, Text};
use crate::statement::Block;
use serde::Serialize;

/// A language in which the statement can be read.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// The language tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// The address of that page, seen from this one.
    pub href: String,
}

/// The context of `html/page.html`.
#[derive(Debug, Serialize)]
pub(super) struct Page<'a> {
    lang: &'a str,
    clinic: &'a str,
    website: Option<&'a str>,
    title: String,
    lead: String,
    description: String,
    meta: Vec<String>,
    languages: &'a [LanguageLink],
    summary: Option<Part>,
    sections: Vec<Part>,
    words: Words,
    style: &'a str,
    style_hash: &'a str,
}

/// Words of the page around the statement.
#[derive(Debug, Serialize)]
struct Words {
    contents: String,
    skip: String,
    languages: String,
}

/// The context of `markdown/statement.md`.
#[derive(Debug, Serialize)]
pub(super) struct Statement<'a> {
    lang: &'a str,
    clinic: &'a str,
    title: String,
    lead: String,
    meta: Vec<String>,
    sections: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    id: &'static str,
    heading: String,
    body: String,
}

pub(super) fn page<'a>(
    localised: &'a Localised,
    frame: &Frame<'a>,
    locale: &Locale,
    templates: &'a Templates,
) -> Page<'a> {
    let document = &localised.document;
    let mut sections: Vec<Part> = document
        .sections
        .iter()
        .map(|section| Part { id: section.id.word(), heading: leaf(&section.heading), body: html::section(section) })
        .collect();
    let summary = sections.first().is_some_and(|section| section.id == "summary").then(|| sections.remove(0));
    Page {
        lang: &localised.language,
        clinic: frame.clinic,
        website: frame.website,
        title: leaf(&document.title),
        lead: leaf(&document.lead),
        description: attribute(&document.description.plain()),
        meta: document.meta.iter().map(leaf).collect(),
        languages: frame.languages,
        summary,
        sections,
        words: Words {
            contents: attribute(&locale.word("page-contents")),
            skip: attribute(&locale.word("page-skip")),
            languages: attribute(&locale.word("page-languages")),
        },
        style: &templates.style.text,
        style_hash: &templates.style.hash,
    }
}

pub(super) fn markdown<'a>(localised: &'a Localised, frame: &Frame<'a>) -> Statement<'a> {
    let document = &localised.document;
    let headings: Vec<(&str, String)> =
        document.sections.iter().map(|section| (section.id.word(), section.heading.plain())).collect();
    let line = |text: &Text| markdown::inlines(&text.inlines);
    Statement {
        lang: &localised.language,
        clinic: frame.clinic,
        title: line(&document.title),
        lead: line(&document.lead),
        meta: document.meta.iter().map(line).collect(),
        sections: document
            .sections
            .iter()
            .map(|section| Part {
                id: section.id.word(),
                heading: line(&section.heading),
                body: markdown::link_headings(markdown::section(section), &headings),
            })
            .collect(),
    }
}

/// The level of the cards' headings in a section: below the headings between them, if there are any.
pub(super) fn heading_level(blocks: &[Block<Text>]) -> usize {
    let first = blocks.iter().find(|block| matches!(block, Block::Heading { .. } | Block::Stack(_) | Block::Cards(_)));
    if matches!(first, Some(Block::Heading { .. })) { 4 } else { 3 }
}

fn leaf(text: &Text) -> String {
    html::inlines(&text.inlines)
}

fn attribute(text: &str) -> String {
    let mut escaped = String::new();
    html::escape(text, &mut escaped);
    escaped
}
