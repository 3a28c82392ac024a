//! A statement as Markdown.

use super::outline::heading_level;
use crate::locale::Text;
use crate::markup::Inline;
use crate::statement::{Block, Card, Row, Section, Table};
use std::collections::BTreeMap;

/// The level of the heading of a section.
const SECTION: usize = 2;

/// The sections of a statement, each without its heading. Links within the page lead to the heading of what they name.
pub(super) fn sections(sections: &[Section<Text>], title: &Text) -> Vec<String> {
    let anchors = anchors(sections, title);
    let written = sections.iter().map(|section| {
        let mut text = String::with_capacity(4096);
        blocks(&section.blocks, SECTION + heading_level(&section.blocks), &mut text);
        text.truncate(text.trim_end().len());
        link_headings(text, &anchors)
    });
    written.collect()
}

fn blocks(list: &[Block<Text>], level: usize, text: &mut String) {
    // Two lists in a row would read as one; another mark sets them apart.
    let mut before = None;
    for block in list {
        let mark = if before == Some('-') { '*' } else { '-' };
        before = matches!(block, Block::List(_)).then_some(mark);
        match block {
            Block::Paragraph(words) => paragraph(&line(words), text),
            Block::Note(words) => paragraph(&format!("> {}", line(words)), text),
            Block::List(items) => {
                for item in items {
                    push_line(&format!("{mark} {}", line(item)), text);
                }
                end_list(text);
            }
            Block::Points(points) => {
                for point in points {
                    push_line(&format!("{mark} {}", line(&point.text)), text);
                }
                end_list(text);
            }
            Block::Log(entries) => rows(entries, text),
            Block::Steps(items) => {
                for (index, item) in items.iter().enumerate() {
                    push_line(&format!("{}. {}", index + 1, line(item)), text);
                }
                end_list(text);
            }
            Block::Heading { text: words, .. } => paragraph(&format!("### {}", line(words)), text),
            Block::Cards(cards) | Block::Stack(cards) => cards.iter().for_each(|one| card(one, level, text)),
            Block::Table(one) => table(one, text),
            Block::Clause(_) => {}
        }
    }
}

fn card(card: &Card<Text>, level: usize, text: &mut String) {
    paragraph(&format!("{} {}", "#".repeat(level), line(&card.title)), text);
    blocks(&card.blocks, level, text);
    rows(&card.rows, text);
    blocks(&card.after, level, text);
}

fn rows(rows: &[Row<Text>], text: &mut String) {
    for row in rows {
        let values: Vec<String> = row.values.iter().map(marked).collect();
        let label = line(&row.label);
        let colon = if label.ends_with('?') { "" } else { ":" };
        push_line(&format!("- **{label}{colon}** {}", values.join(" ")), text);
    }
    if !rows.is_empty() {
        end_list(text);
    }
}

fn table(table: &Table<Text>, text: &mut String) {
    let cell = |words: &[Text]| words.iter().map(marked).collect::<Vec<_>>().join(" ").replace('|', "\\|");
    let head = |words: &Text| line(words).replace('|', "\\|");
    push_line(&format!("| {} | {} |", head(&table.head[0]), head(&table.head[1])), text);
    push_line("| --- | --- |", text);
    for row in &table.rows {
        let mut first = row.head.iter().map(marked);
        let title = first.next().unwrap_or_default();
        let small: Vec<String> = first.collect();
        let title = if small.is_empty() { title } else { format!("{title} {}", small.join(" ")) };
        push_line(&format!("| {} | {} |", title.replace('|', "\\|"), cell(&row.cell)), text);
    }
    end_list(text);
}

/// A sentence; what is small on the page stands in brackets here.
fn marked(words: &Text) -> String {
    if words.small { format!("({})", line(words)) } else { line(words) }
}

fn line(words: &Text) -> String {
    inlines(&words.inlines)
}

fn paragraph(words: &str, text: &mut String) {
    text.push_str(words);
    text.push_str("\n\n");
}

fn push_line(words: &str, text: &mut String) {
    text.push_str(words);
    text.push('\n');
}

fn end_list(text: &mut String) {
    text.push('\n');
}

/// The anchor of each place that links lead to: that of the heading where it is told.
fn anchors(sections: &[Section<Text>], title: &Text) -> BTreeMap<String, String> {
    let mut anchors = Anchors::default();
    anchors.take(None, title);
    for section in sections {
        let heading = anchors.take(Some(section.id.word()), &section.heading);
        anchors.blocks(&section.blocks, &heading);
    }
    anchors.known
}

/// The anchors of headings so far, and how often each was given.
#[derive(Default)]
struct Anchors {
    known: BTreeMap<String, String>,
    given: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading. The second of the same words has a number behind it.
    fn take(&mut self, id: Option<&str>, heading: &Text) -> String {
        let words = anchor(&heading.plain());
        let times = self.given.entry(words.clone()).or_default();
        let own = if *times == 0 { words } else { format!("{words}-{times}") };
        *times += 1;
        if let Some(id) = id {
            self.known.insert(id.to_owned(), own.clone());
        }
        own
    }

    fn blocks(&mut self, blocks: &[Block<Text>], above: &str) {
        for block in blocks {
            match block {
                Block::Heading { id, text } => {
                    self.take(Some(id), text);
                }
                Block::Cards(cards) | Block::Stack(cards) => {
                    for card in cards {
                        let heading = self.take(card.id.as_deref(), &card.title);
                        self.blocks(&card.blocks, &heading);
                        self.blocks(&card.after, &heading);
                    }
                }
                // A row has no heading of its own.
                Block::Table(table) => {
                    for id in table.rows.iter().filter_map(|row| row.id.clone()) {
                        self.known.insert(id, above.to_owned());
                    }
                }
                _ => {}
            }
        }
    }
}

/// Lets links to a place of the page lead to its heading. In text no such link can stand: its brackets would be escaped.
fn link_headings(text: String, anchors: &BTreeMap<String, String>) -> String {
    const START: &str = "](<#";
    let mut rest = text.as_str();
    let mut linked = String::new();
    while let Some((before, after)) = rest.split_once(START) {
        let (id, after) = after.split_once(">)").unwrap_or((after, ""));
        linked.push_str(before);
        linked.push_str("](#");
        linked.push_str(anchors.get(id).map_or(id, String::as_str));
        linked.push(')');
        rest = after;
    }
    if linked.is_empty() {
        return text;
    }
    linked.push_str(rest);
    linked
}

/// The anchor that the usual converters give a heading: small letters, digits, hyphens for spaces.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-')
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// Running text, escaped.
#[must_use]
pub fn inlines(inlines: &[Inline]) -> String {
    let mut text = String::with_capacity(128);
    push(inlines, &mut text);
    text
}

fn push(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => escape(words, text),
            Inline::Strong(inner) => {
                text.push_str("**");
                push(inner, text);
                text.push_str("**");
            }
            Inline::Link { href, content } => {
                text.push('[');
                push(content, text);
                text.push_str("](<");
                text.push_str(&href.replace('|', "%7C").replace('\\', "%5C"));
                text.push_str(">)");
            }
            Inline::Time { shown, .. } => escape(shown, text),
            Inline::Break => text.push(' '),
        }
    }
}

/// Adds text in which nothing can be read as markup.
fn escape(words: &str, text: &mut String) {
    let starts_line = text.is_empty();
    let marks = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '\n', '\r'];
    // Most words have nothing to escape.
    if !starts_line && !words.contains(marks) {
        text.push_str(words);
        return;
    }
    for (at, c) in words.char_indices() {
        let first = starts_line && at == 0;
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' => {
                text.push('\\');
                text.push(c);
            }
            '&' => text.push_str("\\&"),
            '#' | '+' | '-' | '=' if first => {
                text.push('\\');
                text.push(c);
            }
            '.' | ')' if starts_line && at > 0 && words[..at].bytes().all(|b| b.is_ascii_digit()) => {
                text.push('\\');
                text.push(c);
            }
            '\n' | '\r' => text.push(' '),
            other => text.push(other),
        }
    }
}
