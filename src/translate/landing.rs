//! Where the messages of a statement land on its page: the section, what they stand under, and as what.

use crate::locale::OWN_WORDS;
use crate::policy::terms::SectionId;
use crate::policy::values::Local;
use crate::statement::{Block, Card, Phrase, Row, Section, Statement, Table, Value};

/// Messages that the page has around the statement.
const AROUND: [&str; 4] = ["page-skip", "page-contents", "page-languages", "language-name"];

/// A place on the page, and what is told there.
#[derive(Debug, Clone)]
pub(super) struct Landing {
    /// The section; none for the head of the page.
    pub(super) section: Option<SectionId>,
    /// What it stands under within the section: the title of a card, the label of a fact, the head of a row.
    pub(super) under: Vec<Phrase>,
    /// As what it stands there.
    pub(super) kind: Kind,
    /// What is told.
    pub(super) told: Told,
}

/// What is told at a place.
#[derive(Debug, Clone)]
pub(super) enum Told {
    /// A sentence of ours, with facts.
    Phrase(Phrase),
    /// A text of the clinic, which no translator has to do with.
    Own(Local),
}

impl Told {
    /// Whether the words are the clinic's own, and no message has a part in them.
    pub(super) fn is_own(&self) -> bool {
        match self {
            Self::Own(_) => true,
            Self::Phrase(phrase) => phrase.message == OWN_WORDS,
        }
    }
}

/// Messages that do no more than carry what they are given.
const CARRIERS: [&str; 3] = ["fact", "sentence", "sentence-start"];

impl Told {
    /// Whether it is a fact of the definition, and nothing of ours but a message that carries it.
    pub(super) fn is_fact(&self) -> bool {
        self.carried().is_some_and(|value| !holds(value, &|value| matches!(value, Value::Phrase(_))))
    }

    /// Whether what is carried are words of the clinic.
    pub(super) fn carries_own(&self) -> bool {
        self.is_own() || self.carried().is_some_and(|value| holds(value, &|value| matches!(value, Value::Local(_))))
    }

    fn carried(&self) -> Option<&Value> {
        match self {
            Self::Phrase(phrase) if CARRIERS.contains(&phrase.message.as_ref()) => {
                phrase.args.first().map(|(_, value)| value)
            }
            _ => None,
        }
    }
}

/// Whether a fact is of a kind, or what it consists of.
fn holds(value: &Value, is: &dyn Fn(&Value) -> bool) -> bool {
    is(value)
        || match value {
            Value::List(values) | Value::AnyOf(values) => values.iter().any(|value| holds(value, is)),
            Value::Link { label, .. } => holds(label, is),
            _ => false,
        }
}

/// As what a sentence stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Title,
    Lead,
    Meta,
    Description,
    Around,
    Section,
    Heading,
    Paragraph,
    Note,
    Item,
    Step,
    Card,
    Label,
    Fact,
    Caption,
    Column,
    Row,
    Cell,
    Own,
}

impl Kind {
    /// The end of the name of its message: `bench-kind-…`.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Lead => "lead",
            Self::Meta => "meta",
            Self::Description => "description",
            Self::Around => "around",
            Self::Section => "section",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Note => "note",
            Self::Item => "item",
            Self::Step => "step",
            Self::Card => "card",
            Self::Label => "label",
            Self::Fact => "fact",
            Self::Caption => "caption",
            Self::Column => "column",
            Self::Row => "row",
            Self::Cell => "cell",
            Self::Own => "own",
        }
    }
}

/// Every place of a statement where something is told, in reading order.
pub(super) fn landings(statement: &Statement) -> Vec<Landing> {
    let mut walk = Walk::default();
    walk.leaf(Kind::Title, &statement.title);
    walk.leaf(Kind::Lead, &statement.lead);
    walk.leaves(Kind::Meta, &statement.meta);
    walk.leaf(Kind::Description, &statement.description);
    for message in AROUND {
        walk.leaf(Kind::Around, &Phrase::new(message));
    }
    walk.leaves(Kind::Around, &statement.help);
    for section in &statement.sections {
        walk.section(section);
    }
    walk.found
}

#[derive(Default)]
struct Walk {
    section: Option<SectionId>,
    under: Vec<Phrase>,
    found: Vec<Landing>,
}

impl Walk {
    fn leaf(&mut self, kind: Kind, phrase: &Phrase) {
        self.take(kind, Told::Phrase(phrase.clone()));
    }

    fn leaves(&mut self, kind: Kind, phrases: &[Phrase]) {
        for phrase in phrases {
            self.leaf(kind, phrase);
        }
    }

    fn take(&mut self, kind: Kind, told: Told) {
        self.found.push(Landing { section: self.section, under: self.under.clone(), kind, told });
    }

    fn below(&mut self, phrase: &Phrase, inner: impl FnOnce(&mut Self)) {
        self.under.push(phrase.clone());
        inner(self);
        self.under.pop();
    }

    fn section(&mut self, section: &Section<Phrase>) {
        self.section = Some(section.id);
        self.leaf(Kind::Section, &section.heading);
        section.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block<Phrase>) {
        match block {
            Block::Paragraph(phrase) => self.leaf(Kind::Paragraph, phrase),
            Block::Note(phrase) => self.leaf(Kind::Note, phrase),
            Block::Heading { text, .. } => self.leaf(Kind::Heading, text),
            Block::List(items) => self.leaves(Kind::Item, items),
            Block::Steps(items) => self.leaves(Kind::Step, items),
            Block::Points(points) => points.iter().for_each(|point| self.leaf(Kind::Item, &point.text)),
            Block::Log(rows) => rows.iter().for_each(|row| self.row(row)),
            Block::Cards(cards) | Block::Stack(cards) => cards.iter().for_each(|card| self.card(card)),
            Block::Table(table) => self.table(table),
            Block::Clause(words) => self.take(Kind::Own, Told::Own(words.clone())),
        }
    }

    fn card(&mut self, card: &Card<Phrase>) {
        self.leaf(Kind::Card, &card.title);
        self.below(&card.title, |walk| {
            card.blocks.iter().for_each(|block| walk.block(block));
            card.rows.iter().for_each(|row| walk.row(row));
            card.after.iter().for_each(|block| walk.block(block));
        });
    }

    fn row(&mut self, row: &Row<Phrase>) {
        self.leaf(Kind::Label, &row.label);
        self.below(&row.label, |walk| walk.leaves(Kind::Fact, &row.values));
    }

    fn table(&mut self, table: &Table<Phrase>) {
        self.leaf(Kind::Caption, &table.caption);
        self.leaves(Kind::Column, &table.head);
        for row in &table.rows {
            self.leaves(Kind::Row, &row.head);
            match row.head.first() {
                Some(head) => self.below(head, |walk| walk.leaves(Kind::Cell, &row.cell)),
                None => self.leaves(Kind::Cell, &row.cell),
            }
        }
    }
}
