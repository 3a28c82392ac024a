//! A statement as Markdown.

use super::view::heading_level;
use crate::locale::Text;
use crate::markup::Inline;
use crate::statement::{Block, Card, Section, Table};

/// The blocks of a section.
pub(super) fn section(section: &Section<Text>) -> String {
    let mut text = String::with_capacity(4096);
    let level = heading_level(&section.blocks);
    blocks(&section.blocks, level, &mut text);
    text.truncate(text.trim_end().len());
    text
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
    if !card.rows.is_empty() {
        for row in &card.rows {
            let values: Vec<String> = row.values.iter().map(marked).collect();
            let label = line(&row.label);
            let colon = if label.ends_with('?') { "" } else { ":" };
            push_line(&format!("- **{label}{colon}** {}", values.join(" ")), text);
        }
        end_list(text);
    }
    blocks(&card.after, level, text);
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

/// Whether a link leads to a place of this page that has an anchor in HTML only.
fn is_below_section(href: &str) -> bool {
    ["#activity-", "#recipient-", "#right-"].iter().any(|start| href.starts_with(start))
}

/// Lets links to a section lead to its heading. In text no such link can stand: its brackets would be escaped.
pub(super) fn link_headings(text: String, headings: &[(&str, String)]) -> String {
    const START: &str = "](<#";
    let mut rest = text.as_str();
    let mut linked = String::new();
    while let Some((before, after)) = rest.split_once(START) {
        let (id, after) = after.split_once(">)").unwrap_or((after, ""));
        let heading = headings.iter().find(|(known, _)| *known == id);
        let target = heading.map_or_else(|| id.to_owned(), |(_, heading)| anchor(heading));
        linked.push_str(before);
        linked.push_str("](#");
        linked.push_str(&target);
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
            // Of the places within a page only sections have an anchor in Markdown: the words of their heading.
            Inline::Link { href, content } if is_below_section(href) => push(content, text),
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
