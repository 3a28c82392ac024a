//! The statement as a tree. `L` is what stands at the leaves: a [`super::Phrase`] while no language is chosen yet, words
//! after that.

use super::icon::Icon;
use super::profile::Profile;
use crate::policy::terms::SectionId;
use crate::policy::values::Local;

/// A whole statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<L> {
    /// The name of the page.
    pub title: L,
    /// The first sentence.
    pub lead: L,
    /// A description for search engines.
    pub description: L,
    /// Date, version, the way to what has changed, how long reading takes.
    pub meta: Vec<L>,
    /// Where a question can be asked, beside the statement.
    pub help: Vec<L>,
    /// The sections, in reading order.
    pub sections: Vec<Section<L>>,
    /// What a computer reads about the page.
    pub profile: Profile,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<L> {
    /// Its name and anchor.
    pub id: SectionId,
    /// Its heading.
    pub heading: L,
    /// What stands in it.
    pub blocks: Vec<Block<L>>,
}

/// A block of a section or a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<L> {
    /// A paragraph.
    Paragraph(L),
    /// A list.
    List(Vec<L>),
    /// The most important things, each with its picture.
    Points(Vec<Point<L>>),
    /// Steps, in order.
    Steps(Vec<L>),
    /// What happened when: days with what was done.
    Log(Vec<Row<L>>),
    /// A heading within the section.
    Heading {
        /// Its anchor.
        id: String,
        /// Its words.
        text: L,
    },
    /// Cards next to each other.
    Cards(Vec<Card<L>>),
    /// Cards below each other.
    Stack(Vec<Card<L>>),
    /// A table.
    Table(Table<L>),
    /// A remark that stands apart.
    Note(L),
    /// A text of the clinic, in Markdown.
    Clause(Local),
}

/// A card: a heading with facts under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card<L> {
    /// Its anchor, if it has one.
    pub id: Option<String>,
    /// The picture beside its heading, if it has one.
    pub icon: Option<Icon>,
    /// Its heading.
    pub title: L,
    /// What stands above the facts.
    pub blocks: Vec<Block<L>>,
    /// The facts.
    pub rows: Vec<Row<L>>,
    /// What stands below the facts.
    pub after: Vec<Block<L>>,
}

/// One of the most important things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point<L> {
    /// Its picture.
    pub icon: Icon,
    /// Its sentences.
    pub text: L,
}

/// A fact with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<L> {
    /// The label.
    pub label: L,
    /// The sentences.
    pub values: Vec<L>,
    /// Whether the strong words that a sentence begins with are its name, as of a legal basis.
    pub named: bool,
}

/// A table of two columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<L> {
    /// What the table shows.
    pub caption: L,
    /// The column headings.
    pub head: [L; 2],
    /// The rows.
    pub rows: Vec<TableRow<L>>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow<L> {
    /// Its anchor, if it has one.
    pub id: Option<String>,
    /// The head of the row, and what stands small under it.
    pub head: Vec<L>,
    /// The sentences.
    pub cell: Vec<L>,
}

impl<L> Document<L> {
    /// Every leaf, in reading order.
    pub fn leaves(&self) -> Vec<&L> {
        let mut leaves = vec![&self.title, &self.lead];
        leaves.extend(self.meta.iter().chain(&self.help));
        for section in &self.sections {
            leaves.extend(section.leaves());
        }
        leaves
    }
}

impl<L> Section<L> {
    /// Every leaf, in reading order.
    pub fn leaves(&self) -> Vec<&L> {
        let mut leaves = vec![&self.heading];
        for block in &self.blocks {
            block.collect(&mut leaves);
        }
        leaves
    }
}

impl<L> From<L> for Block<L> {
    fn from(leaf: L) -> Self {
        Self::Paragraph(leaf)
    }
}

impl<L> Block<L> {
    fn collect<'a>(&'a self, leaves: &mut Vec<&'a L>) {
        match self {
            Self::Paragraph(leaf) | Self::Heading { text: leaf, .. } | Self::Note(leaf) => leaves.push(leaf),
            Self::List(items) | Self::Steps(items) => leaves.extend(items),
            Self::Points(points) => leaves.extend(points.iter().map(|point| &point.text)),
            Self::Log(rows) => rows.iter().for_each(|row| row.collect(leaves)),
            Self::Cards(cards) | Self::Stack(cards) => cards.iter().for_each(|card| card.collect(leaves)),
            Self::Table(table) => {
                leaves.push(&table.caption);
                leaves.extend(&table.head);
                for row in &table.rows {
                    leaves.extend(row.head.iter().chain(&row.cell));
                }
            }
            Self::Clause(_) => {}
        }
    }
}

impl<L> Card<L> {
    /// A card with only a heading yet.
    pub fn new(id: Option<String>, title: L) -> Self {
        Self { id, icon: None, title, blocks: Vec::new(), rows: Vec::new(), after: Vec::new() }
    }

    /// Adds a fact, unless there is nothing to tell.
    pub fn row(&mut self, label: L, values: Vec<L>) {
        if !values.is_empty() {
            self.rows.push(Row { label, values, named: false });
        }
    }

    /// Adds a fact of which each sentence may begin with a name, unless there is nothing to tell.
    pub fn named_row(&mut self, label: L, values: Vec<L>) {
        if !values.is_empty() {
            self.rows.push(Row { label, values, named: true });
        }
    }

    fn collect<'a>(&'a self, leaves: &mut Vec<&'a L>) {
        leaves.push(&self.title);
        self.blocks.iter().for_each(|block| block.collect(leaves));
        self.rows.iter().for_each(|row| row.collect(leaves));
        self.after.iter().for_each(|block| block.collect(leaves));
    }
}

impl<L> Row<L> {
    fn collect<'a>(&'a self, leaves: &mut Vec<&'a L>) {
        leaves.push(&self.label);
        leaves.extend(&self.values);
    }
}
