//! A statement in one language, section by section.

use super::sentences::{ITEM, Sentence, read, read_list};
use super::{Score, Tongue, flatten};
use crate::locale::{Localised, Text};
use crate::statement::{Block, Card};

/// How many of the hardest sentences are shown.
const HARDEST: usize = 3;

/// Messages that hold a name, an address or a title and nothing else.
const NAMES: &[&str] =
    &["fact", "act-explained", "controller-card", "controller-legal-name", "controller-legal-name-plain"];

/// The message of a list: of data, of people, of recipients.
const LIST: &str = "sentence";

/// How a statement reads in one language.
#[derive(Debug)]
pub struct PageScore {
    /// The language tag.
    pub language: String,
    /// All of it.
    pub whole: Score,
    /// Each section that has sentences.
    pub sections: Vec<SectionScore>,
    /// The sentences that weigh most, the hardest first.
    pub hardest: Vec<Hard>,
}

/// How a section reads.
#[derive(Debug)]
pub struct SectionScore {
    /// Its id.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// The score.
    pub score: Score,
}

/// A hard sentence, and where it comes from.
#[derive(Debug)]
pub struct Hard {
    /// The sentence.
    pub sentence: Sentence,
    /// The message that it comes from.
    pub message: String,
    /// The section that it stands in; the lead stands in none.
    pub section: Option<&'static str>,
}

/// Measures a statement.
#[must_use]
pub fn page(localised: &Localised) -> PageScore {
    let document = &localised.document;
    let tongue = Tongue::of(&localised.language);
    let mut reader = Reader { tongue, names: acts(localised), found: Vec::new(), section: None };
    reader.text(&document.lead);
    let mut sections = Vec::new();
    for section in &document.sections {
        let before = reader.found.len();
        reader.section = Some(section.id.word());
        reader.blocks(&section.blocks);
        let score = Score::of(tongue, reader.found[before..].iter().map(|hard| &hard.sentence));
        if score.sentences > 0 {
            sections.push(SectionScore { id: section.id.word(), heading: section.heading.plain(), score });
        }
    }
    let whole = Score::of(tongue, reader.found.iter().map(|hard| &hard.sentence));
    PageScore { language: localised.language.clone(), whole, sections, hardest: hardest(reader.found) }
}

/// The full names of the acts on the page: not the author's words either.
fn acts(localised: &Localised) -> Vec<String> {
    let leaves = localised.document.leaves();
    let explained = leaves.iter().filter(|text| text.message == "act-explained");
    // “WGBO: Wet op de … (Burgerlijk Wetboek, Boek 7, …)”
    explained
        .filter_map(|text| {
            let text = text.plain();
            let (_, name) = text.split_once(": ")?;
            name.split(" (").next().map(str::to_owned)
        })
        .collect()
}

/// The sentences that would gain most; each once.
fn hardest(mut found: Vec<Hard>) -> Vec<Hard> {
    found.sort_by(|a, b| b.sentence.strain().total_cmp(&a.sentence.strain()));
    let mut hardest: Vec<Hard> = Vec::with_capacity(HARDEST);
    for hard in found {
        if hardest.len() < HARDEST && !hardest.iter().any(|known| known.sentence.text == hard.sentence.text) {
            hardest.push(hard);
        }
    }
    hardest
}

struct Reader {
    tongue: Tongue,
    names: Vec<String>,
    found: Vec<Hard>,
    section: Option<&'static str>,
}

impl Reader {
    fn text(&mut self, text: &Text) {
        if text.small || NAMES.contains(&&*text.message) {
            return;
        }
        let flat = flatten::inlines(&text.inlines, &self.names);
        let read = if text.message == LIST { read_list } else { read };
        for sentence in read(&flat, self.tongue) {
            self.found.push(Hard { sentence, message: text.message.to_string(), section: self.section });
        }
    }

    /// What is read as one: an item, a cell. Only when it has words enough.
    fn cell<'a>(&mut self, texts: impl IntoIterator<Item = &'a Text>) {
        let before = self.found.len();
        for text in texts {
            self.text(text);
        }
        let words: u32 = self.found[before..].iter().map(|hard| hard.sentence.words).sum();
        if words < ITEM {
            self.found.truncate(before);
        }
    }

    fn blocks(&mut self, blocks: &[Block<Text>]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Note(text) => self.text(text),
                Block::List(items) | Block::Steps(items) => items.iter().for_each(|item| self.cell([item])),
                Block::Points(points) => points.iter().for_each(|point| self.cell([&point.text])),
                Block::Log(rows) => rows.iter().for_each(|row| self.cell(&row.values)),
                Block::Cards(cards) | Block::Stack(cards) => cards.iter().for_each(|card| self.card(card)),
                Block::Table(table) => table.rows.iter().for_each(|row| self.cell(&row.cell)),
                // Clauses have become paragraphs and lists by now.
                Block::Heading { .. } | Block::Clause(_) => {}
            }
        }
    }

    fn card(&mut self, card: &Card<Text>) {
        self.blocks(&card.blocks);
        card.rows.iter().for_each(|row| self.cell(&row.values));
        self.blocks(&card.after);
    }
}
