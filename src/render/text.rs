//! A statement as plain text: for an e-mail, a letter, or a reader of any kind. Headings are underlined, lines are short.

use super::outline::heading_level;
use crate::locale::Text;
use crate::markup::Inline;
use crate::statement::{Block, Card, Row, Section, Table};
use std::fmt::Write as _;
use textwrap::{Options, WordSeparator, WordSplitter};

/// How many characters a line has at most; a word or an address that is longer stands alone.
const WIDTH: usize = 76;

/// What headings are underlined with, from the title down.
pub const UNDERLINES: [char; 4] = ['=', '-', '~', '.'];

/// The blocks of a section.
pub(super) fn section(section: &Section<Text>) -> String {
    let mut text = String::with_capacity(4096);
    blocks(&section.blocks, 1 + heading_level(&section.blocks), &mut text);
    text.truncate(text.trim_end().len());
    text
}

/// A heading, underlined as its level is: 0 for the title, 1 for a section.
pub(super) fn heading(words: &str, level: usize) -> String {
    let underline = UNDERLINES[level.min(UNDERLINES.len() - 1)];
    let lines = textwrap::wrap(words, options("", ""));
    let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    format!("{}\n{}", lines.join("\n"), underline.to_string().repeat(width))
}

/// A paragraph in short lines.
pub(super) fn filled(words: &str) -> String {
    fill(words, "", "")
}

fn blocks(list: &[Block<Text>], level: usize, text: &mut String) {
    for block in list {
        match block {
            Block::Paragraph(words) => paragraph(&filled(&sentence(words)), text),
            Block::Note(words) => paragraph(&fill(&sentence(words), "! ", "  "), text),
            Block::List(items) => list_of(items.iter().map(|item| ("- ".to_owned(), item)), text),
            Block::Points(points) => list_of(points.iter().map(|point| ("- ".to_owned(), &point.text)), text),
            Block::Steps(items) => {
                list_of(items.iter().enumerate().map(|(index, item)| (format!("{}. ", index + 1), item)), text);
            }
            Block::Log(entries) => rows(entries, text),
            Block::Heading { text: words, .. } => paragraph(&heading(&words.plain(), 2), text),
            Block::Cards(cards) | Block::Stack(cards) => cards.iter().for_each(|one| card(one, level, text)),
            Block::Table(one) => table(one, text),
            Block::Clause(_) => {}
        }
    }
}

fn list_of<'a>(items: impl Iterator<Item = (String, &'a Text)>, text: &mut String) {
    for (mark, item) in items {
        text.push_str(&fill(&sentence(item), &mark, &" ".repeat(mark.len())));
        text.push('\n');
    }
    text.push('\n');
}

fn card(card: &Card<Text>, level: usize, text: &mut String) {
    paragraph(&heading(&card.title.plain(), level), text);
    blocks(&card.blocks, level, text);
    rows(&card.rows, text);
    blocks(&card.after, level, text);
}

fn rows(rows: &[Row<Text>], text: &mut String) {
    for row in rows {
        labelled(&row.label.plain(), &row.values, text);
    }
    if !rows.is_empty() {
        text.push('\n');
    }
}

/// A row of a table is told as a fact with its label: columns would be too narrow to read.
fn table(table: &Table<Text>, text: &mut String) {
    paragraph(&filled(&table.caption.plain()), text);
    for row in &table.rows {
        labelled(&all(&row.head), &row.cell, text);
    }
    text.push('\n');
}

fn labelled(label: &str, values: &[Text], text: &mut String) {
    let colon = if label.ends_with('?') || values.is_empty() { "" } else { ":" };
    text.push_str(&fill(&format!("{label}{colon} {}", all(values)), "  ", "    "));
    text.push('\n');
}

fn all(values: &[Text]) -> String {
    let words = |words: &Text| if words.small { format!("({})", sentence(words)) } else { sentence(words) };
    values.iter().map(words).collect::<Vec<_>>().join(" ")
}

fn paragraph(words: &str, text: &mut String) {
    text.push_str(words);
    text.push_str("\n\n");
}

/// A sentence, and behind it the addresses that its links lead to, unless they are read in it.
fn sentence(text: &Text) -> String {
    let mut words = text.plain();
    let mut addresses = Vec::new();
    targets(&text.inlines, &mut addresses);
    for address in addresses {
        let bare = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        if !words.contains(bare) {
            let _ = write!(words, " <{address}>");
        }
    }
    words
}

/// Where links lead outside the page. Addresses of mail and telephone are always read in the words.
fn targets<'a>(inlines: &'a [Inline], found: &mut Vec<&'a str>) {
    for inline in inlines {
        match inline {
            Inline::Link { href, .. } if href.starts_with("http") => found.push(href),
            Inline::Strong(inner) => targets(inner, found),
            _ => {}
        }
    }
}

fn fill(words: &str, first: &str, then: &str) -> String {
    textwrap::fill(words, options(first, then))
}

fn options<'a>(first: &'a str, then: &'a str) -> Options<'a> {
    Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(then)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
}
