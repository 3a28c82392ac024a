//! A statement in one language.

use super::Locale;
use super::words::words;
use crate::finding::Report;
use crate::markup::{self, Inline};
use crate::policy::values::Local;
use crate::statement::{Block, Card, Document, Phrase, Point, Row, Section, Statement, Table, TableRow, Value};
use std::borrow::Cow;

/// The message of the clinic's own words: they stand in its definition, in no locale file.
pub const OWN_WORDS: &str = "own-words";

/// A sentence in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The message that it comes from.
    pub message: Cow<'static, str>,
    /// Its pieces.
    pub inlines: Vec<Inline>,
    /// The requirements that it fulfils.
    pub fulfils: Vec<&'static str>,
    /// Whether it is shown small.
    pub small: bool,
    /// Whether it starts a new line.
    pub apart: bool,
}

impl Text {
    /// The words without marks.
    #[must_use]
    pub fn plain(&self) -> String {
        markup::plain(&self.inlines)
    }
}

/// A statement in words.
#[derive(Debug)]
pub struct Localised {
    /// The language tag.
    pub language: String,
    /// The statement.
    pub document: Document<Text>,
}

/// Puts a statement into words. What has no words is reported, and then there is no statement.
pub fn localise(statement: &Statement, locale: &Locale, report: &mut Report) -> Option<Localised> {
    let before = report.findings().len();
    let mut speaker = Speaker { locale, report };
    let mut document = speaker.document(statement);
    document.meta.push(speaker.text(&reading_time(&document)));
    (report.findings().len() == before).then(|| Localised { language: locale.tag.clone(), document })
}

/// How many words people read in a minute, silently.
const WORDS_A_MINUTE: usize = 240;

/// How long it takes to read a statement: in whole minutes, and at least one.
fn reading_time(document: &Document<Text>) -> Phrase {
    let words: usize = document.leaves().iter().map(|text| text.plain().split_whitespace().count()).sum();
    let minutes = words.div_ceil(WORDS_A_MINUTE).max(1);
    Phrase::new("meta-reading-time").with("minutes", u32::try_from(minutes).unwrap_or(u32::MAX))
}

/// The message that the words of a phrase stand in. One that only makes a sentence of other words is passed through.
fn origin(phrase: &Phrase) -> Cow<'static, str> {
    match (&*phrase.message, phrase.args.as_slice()) {
        ("sentence" | "sentence-start", [(_, Value::Phrase(inner))]) => origin(inner),
        ("sentence" | "sentence-start", [(_, Value::Local(_))]) => Cow::Borrowed(OWN_WORDS),
        _ => phrase.message.clone(),
    }
}

struct Speaker<'a> {
    locale: &'a Locale,
    report: &'a mut Report,
}

impl Speaker<'_> {
    fn text(&mut self, phrase: &Phrase) -> Text {
        Text {
            message: origin(phrase),
            inlines: words(self.locale, phrase, self.report),
            fulfils: phrase.fulfils.clone(),
            small: phrase.small,
            apart: phrase.apart,
        }
    }

    fn texts(&mut self, phrases: &[Phrase]) -> Vec<Text> {
        phrases.iter().map(|phrase| self.text(phrase)).collect()
    }

    fn document(&mut self, statement: &Statement) -> Document<Text> {
        Document {
            title: self.text(&statement.title),
            lead: self.text(&statement.lead),
            description: self.text(&statement.description),
            meta: self.texts(&statement.meta),
            help: self.texts(&statement.help),
            profile: statement.profile.clone(),
            sections: statement
                .sections
                .iter()
                .map(|section| Section {
                    id: section.id,
                    heading: self.text(&section.heading),
                    blocks: self.blocks(&section.blocks),
                })
                .collect(),
        }
    }

    fn blocks(&mut self, blocks: &[Block<Phrase>]) -> Vec<Block<Text>> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block<Phrase>) -> Vec<Block<Text>> {
        vec![match block {
            Block::Paragraph(phrase) => Block::Paragraph(self.text(phrase)),
            Block::Note(phrase) => Block::Note(self.text(phrase)),
            Block::List(items) => Block::List(self.texts(items)),
            Block::Points(points) => Block::Points(
                points.iter().map(|point| Point { icon: point.icon, text: self.text(&point.text) }).collect(),
            ),
            Block::Log(rows) => Block::Log(self.rows(rows)),
            Block::Steps(items) => Block::Steps(self.texts(items)),
            Block::Heading { id, text } => Block::Heading { id: id.clone(), text: self.text(text) },
            Block::Cards(cards) => Block::Cards(cards.iter().map(|card| self.card(card)).collect()),
            Block::Stack(cards) => Block::Stack(cards.iter().map(|card| self.card(card)).collect()),
            Block::Table(table) => Block::Table(Table {
                caption: self.text(&table.caption),
                head: [self.text(&table.head[0]), self.text(&table.head[1])],
                rows: table
                    .rows
                    .iter()
                    .map(|row| TableRow {
                        id: row.id.clone(),
                        head: self.texts(&row.head),
                        cell: self.texts(&row.cell),
                    })
                    .collect(),
            }),
            Block::Clause(words) => return self.clause(words),
        }]
    }

    fn card(&mut self, card: &Card<Phrase>) -> Card<Text> {
        Card {
            id: card.id.clone(),
            icon: card.icon,
            title: self.text(&card.title),
            blocks: self.blocks(&card.blocks),
            rows: self.rows(&card.rows),
            after: self.blocks(&card.after),
        }
    }

    fn rows(&mut self, rows: &[Row<Phrase>]) -> Vec<Row<Text>> {
        let row =
            |row: &Row<Phrase>| Row { label: self.text(&row.label), values: self.texts(&row.values), named: row.named };
        rows.iter().map(row).collect()
    }

    /// A text of the clinic; reading made sure that it is there in every language of the statement.
    fn clause(&mut self, words: &Local) -> Vec<Block<Text>> {
        let text = |inlines| Text {
            message: Cow::Borrowed(OWN_WORDS),
            inlines,
            fulfils: Vec::new(),
            small: false,
            apart: false,
        };
        let blocks = markup::blocks(words.get(&self.locale.language).unwrap_or_default());
        blocks
            .into_iter()
            .map(|block| match block {
                markup::Block::Paragraph(inlines) => Block::Paragraph(text(inlines)),
                markup::Block::List(items) => Block::List(items.into_iter().map(text).collect()),
            })
            .collect()
    }
}
