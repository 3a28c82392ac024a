//! What the templates see.

use super::html::{escape, inlines, sentences};
use super::{Frame, Templates, markdown};
use crate::locale::{Locale, Localised, Text};
use crate::statement::{Block, Card};
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
    summary: Option<SectionView>,
    sections: Vec<SectionView>,
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

#[derive(Debug, Serialize)]
struct SectionView {
    id: &'static str,
    heading: String,
    blocks: Vec<BlockView>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum BlockView {
    Paragraph { html: String },
    Note { html: String },
    List { items: Vec<String> },
    Steps { items: Vec<String> },
    Heading { id: String, html: String },
    Cards { level: usize, cards: Vec<CardView> },
    Stack { level: usize, cards: Vec<CardView> },
    Table { caption: String, head: Vec<String>, rows: Vec<RowView> },
}

#[derive(Debug, Serialize)]
struct CardView {
    id: Option<String>,
    title: String,
    blocks: Vec<BlockView>,
    rows: Vec<FactView>,
    after: Vec<BlockView>,
}

#[derive(Debug, Serialize)]
struct FactView {
    label: String,
    html: String,
}

#[derive(Debug, Serialize)]
struct RowView {
    id: Option<String>,
    head: String,
    cell: String,
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

pub(super) fn html<'a>(
    localised: &'a Localised,
    frame: &Frame<'a>,
    locale: &Locale,
    templates: &'a Templates,
) -> Page<'a> {
    let document = &localised.document;
    let mut sections: Vec<SectionView> = document
        .sections
        .iter()
        .map(|section| SectionView {
            id: section.id.word(),
            heading: leaf(&section.heading),
            blocks: blocks(&section.blocks, heading_level(&section.blocks)),
        })
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
        style: &templates.style,
        style_hash: &templates.style_hash,
    }
}

pub(super) fn markdown<'a>(localised: &'a Localised, frame: &Frame<'a>) -> Statement<'a> {
    let document = &localised.document;
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
                body: markdown::section(section),
            })
            .collect(),
    }
}

/// The level of the cards' headings in a section: below the headings between them, if there are any.
pub(super) fn heading_level(blocks: &[Block<Text>]) -> usize {
    let first = blocks.iter().find(|block| matches!(block, Block::Heading { .. } | Block::Stack(_) | Block::Cards(_)));
    if matches!(first, Some(Block::Heading { .. })) { 4 } else { 3 }
}

fn blocks(list: &[Block<Text>], level: usize) -> Vec<BlockView> {
    list.iter().filter_map(|block| view(block, level)).collect()
}

fn view(block: &Block<Text>, level: usize) -> Option<BlockView> {
    let cards = |cards: &[Card<Text>]| cards.iter().map(|one| card(one, level)).collect();
    Some(match block {
        Block::Paragraph(text) => BlockView::Paragraph { html: leaf(text) },
        Block::Note(text) => BlockView::Note { html: leaf(text) },
        Block::List(items) => BlockView::List { items: items.iter().map(leaf).collect() },
        Block::Steps(items) => BlockView::Steps { items: items.iter().map(leaf).collect() },
        Block::Heading { id, text } => BlockView::Heading { id: id.clone(), html: leaf(text) },
        Block::Cards(list) => BlockView::Cards { level, cards: cards(list) },
        Block::Stack(list) => BlockView::Stack { level, cards: cards(list) },
        Block::Table(table) => BlockView::Table {
            caption: leaf(&table.caption),
            head: table.head.iter().map(leaf).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| RowView { id: row.id.clone(), head: sentences(&row.head), cell: sentences(&row.cell) })
                .collect(),
        },
        // Localising has turned clauses into paragraphs and lists.
        Block::Clause(_) => return None,
    })
}

fn card(card: &Card<Text>, level: usize) -> CardView {
    CardView {
        id: card.id.clone(),
        title: leaf(&card.title),
        blocks: blocks(&card.blocks, level),
        rows: card.rows.iter().map(|row| FactView { label: leaf(&row.label), html: sentences(&row.values) }).collect(),
        after: blocks(&card.after, level),
    }
}

fn leaf(text: &Text) -> String {
    inlines(&text.inlines)
}

fn attribute(text: &str) -> String {
    let mut html = String::new();
    escape(text, &mut html);
    html
}
