//! The sentences of a statement that fulfil something, with the words they stand under.

use crate::locale::Text;
use crate::policy::terms::SectionId;
use crate::statement::{Block, Card, Document, Row};
use std::collections::BTreeMap;

/// Sentences that stand together and fulfil the same requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The section they stand in; none for the head of the page.
    pub section: Option<SectionId>,
    /// What they stand under in the section: the title of a card, the label of a fact, the head of a row.
    pub under: Vec<String>,
    /// The sentences themselves.
    pub pieces: Vec<Piece>,
}

/// One sentence, or one item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its words, as the page has them.
    pub text: String,
    /// Whether it is an item of a list.
    pub item: bool,
}

impl Passage {
    /// The whole in one line: what it stands under, then the sentences.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = self.under.join(" – ");
        if !line.is_empty() {
            line.push_str(if line.ends_with(['?', ':']) { " " } else { ": " });
        }
        let mut before: Option<&Piece> = None;
        for piece in &self.pieces {
            line.push_str(before.map_or("", |before| before.mark_before(piece)));
            line.push_str(&piece.text);
            before = Some(piece);
        }
        line
    }
}

impl Piece {
    /// What sets this piece and the next one apart in a line: an item of a list has no full stop.
    fn mark_before(&self, next: &Self) -> &'static str {
        match (self.item, next.item) {
            (true, true) => "; ",
            (true, false) if !self.text.ends_with(['.', '!', '?']) => ". ",
            _ => " ",
        }
    }
}

/// Every passage of a statement, by the requirement that it fulfils, in reading order.
pub(super) fn all(document: &Document<Text>) -> BTreeMap<&'static str, Vec<Passage>> {
    let mut reader = Reader::default();
    reader.leaves(&document.meta, true);
    for section in &document.sections {
        reader.section = Some(section.id);
        reader.leaf(&section.heading, false);
        reader.blocks(&section.blocks);
    }
    reader.found
}

/// Those in the section where a reader looks for them; those elsewhere only when there are none.
pub(super) fn in_place(passages: Vec<Passage>, section: SectionId) -> Vec<Passage> {
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        passages.into_iter().partition(|passage| passage.section == Some(section));
    let mut found = if here.is_empty() { elsewhere } else { here };
    // A title needs no line of its own where something under it is told.
    let titles: Vec<String> = found.iter().filter_map(|passage| passage.under.first().cloned()).collect();
    found.retain(|passage| {
        let [piece] = passage.pieces.as_slice() else { return true };
        !passage.under.is_empty() || !titles.contains(&piece.text)
    });
    found
}

/// Walks through a statement.
#[derive(Default)]
struct Reader {
    section: Option<SectionId>,
    under: Vec<String>,
    found: BTreeMap<&'static str, Vec<Passage>>,
}

impl Reader {
    fn leaf(&mut self, leaf: &Text, item: bool) {
        self.told(leaf, item, leaf.fulfils.iter().copied());
    }

    fn told(&mut self, leaf: &Text, item: bool, fulfils: impl Iterator<Item = &'static str>) {
        let text = words(leaf);
        if text.is_empty() {
            return;
        }
        for requirement in fulfils {
            let text = text.clone();
            let passages = self.found.entry(requirement).or_default();
            match passages.last_mut() {
                Some(last) if last.section == self.section && last.under == self.under => {
                    last.pieces.push(Piece { text, item });
                }
                _ => passages.push(Passage {
                    section: self.section,
                    under: self.under.clone(),
                    pieces: vec![Piece { text, item }],
                }),
            }
        }
    }

    fn leaves(&mut self, leaves: &[Text], item: bool) {
        for leaf in leaves {
            self.leaf(leaf, item);
        }
    }

    /// What stands under some words.
    fn below(&mut self, words: String, inner: impl FnOnce(&mut Self)) {
        self.under.push(words);
        inner(self);
        self.under.pop();
    }

    fn blocks(&mut self, blocks: &[Block<Text>]) {
        // What a sentence that ends in a colon says, the list below it says with it.
        let mut open: &[&'static str] = &[];
        for block in blocks {
            let before = std::mem::take(&mut open);
            match block {
                Block::Paragraph(leaf) if words(leaf).ends_with(':') => {
                    self.leaf(leaf, false);
                    open = &leaf.fulfils;
                }
                Block::Paragraph(leaf) | Block::Heading { text: leaf, .. } | Block::Note(leaf) => {
                    self.leaf(leaf, false);
                }
                Block::List(items) => {
                    for item in items {
                        let more = before.iter().filter(|requirement| !item.fulfils.contains(requirement));
                        self.told(item, true, item.fulfils.iter().chain(more).copied());
                    }
                }
                Block::Steps(items) => self.leaves(items, false),
                Block::Points(points) => points.iter().for_each(|point| self.leaf(&point.text, true)),
                Block::Log(rows) => rows.iter().for_each(|row| self.row(row)),
                Block::Cards(cards) | Block::Stack(cards) => cards.iter().for_each(|card| self.card(card)),
                Block::Table(table) => {
                    self.leaf(&table.caption, false);
                    self.leaves(&table.head, false);
                    for row in &table.rows {
                        self.leaves(&row.head, true);
                        let head = row.head.iter().find(|leaf| !leaf.small).map(words).unwrap_or_default();
                        self.below(head, |reader| reader.leaves(&row.cell, false));
                    }
                }
                // Localising has turned clauses into paragraphs and lists.
                Block::Clause(_) => {}
            }
        }
    }

    fn card(&mut self, card: &Card<Text>) {
        self.leaf(&card.title, false);
        self.below(words(&card.title), |reader| {
            reader.blocks(&card.blocks);
            card.rows.iter().for_each(|row| reader.row(row));
            reader.blocks(&card.after);
        });
    }

    fn row(&mut self, row: &Row<Text>) {
        self.leaf(&row.label, false);
        self.below(words(&row.label), |reader| reader.leaves(&row.values, false));
    }
}

/// The words of a leaf in one line.
fn words(leaf: &Text) -> String {
    leaf.plain().split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
