//! A statement as HTML: the blocks of a section, and running text in them.

use super::view::heading_level;
use crate::locale::Text;
use crate::markup::Inline;
use crate::statement::{Block, Card, Section, Table};
use std::fmt::Write as _;

/// The blocks of a section.
pub(super) fn section(section: &Section<Text>) -> String {
    let mut html = String::with_capacity(4096);
    blocks(&section.blocks, heading_level(&section.blocks), &mut html);
    html
}

fn blocks(list: &[Block<Text>], level: usize, html: &mut String) {
    for block in list {
        match block {
            Block::Paragraph(text) => element("<p>", text, "</p>\n", html),
            Block::Note(text) => element("<p class=\"note\">", text, "</p>\n", html),
            Block::List(items) => {
                html.push_str("<ul>\n");
                for item in items {
                    element("<li>", item, "</li>\n", html);
                }
                html.push_str("</ul>\n");
            }
            Block::Steps(items) => {
                html.push_str("<ol class=\"steps card\">\n");
                for item in items {
                    element("<li><div>", item, "</div></li>\n", html);
                }
                html.push_str("</ol>\n");
            }
            Block::Heading { id, text } => {
                let _ = write!(html, "<h3 class=\"group\" id=\"{id}\">");
                element("", text, "</h3>\n", html);
            }
            Block::Cards(cards) => {
                html.push_str("<div class=\"two\">\n");
                for one in cards {
                    card("div", one, level, html);
                }
                html.push_str("</div>\n");
            }
            Block::Stack(cards) => {
                for one in cards {
                    card("article", one, level, html);
                }
            }
            Block::Table(one) => table(one, html),
            // Localising has turned clauses into paragraphs and lists.
            Block::Clause(_) => {}
        }
    }
}

fn card(tag: &str, card: &Card<Text>, level: usize, html: &mut String) {
    // Names in definitions are small letters, digits and hyphens: an anchor needs no escaping.
    let _ = match &card.id {
        Some(id) => write!(html, "<{tag} class=\"card\" id=\"{id}\"><h{level}><a class=\"anchor\" href=\"#{id}\">"),
        None => write!(html, "<{tag} class=\"card\"><h{level}>"),
    };
    push(&card.title.inlines, html);
    html.push_str(if card.id.is_some() { "</a>" } else { "" });
    let _ = writeln!(html, "</h{level}>");
    blocks(&card.blocks, level, html);
    if !card.rows.is_empty() {
        html.push_str("<dl class=\"facts\">\n");
        for row in &card.rows {
            element("<div><dt>", &row.label, "</dt><dd>", html);
            sentences(&row.values, html);
            html.push_str("</dd></div>\n");
        }
        html.push_str("</dl>\n");
    }
    blocks(&card.after, level, html);
    let _ = writeln!(html, "</{tag}>");
}

fn table(table: &Table<Text>, html: &mut String) {
    element("<div class=\"sheet\"><table><caption>", &table.caption, "</caption>\n<thead><tr>", html);
    for head in &table.head {
        element("<th scope=\"col\">", head, "</th>", html);
    }
    html.push_str("</tr></thead><tbody>\n");
    for row in &table.rows {
        let _ = match &row.id {
            Some(id) => write!(html, "<tr id=\"{id}\"><th scope=\"row\">"),
            None => write!(html, "<tr><th scope=\"row\">"),
        };
        sentences(&row.head, html);
        html.push_str("</th><td>");
        sentences(&row.cell, html);
        html.push_str("</td></tr>\n");
    }
    html.push_str("</tbody></table></div>\n");
}

fn element(start: &str, text: &Text, end: &str, html: &mut String) {
    html.push_str(start);
    push(&text.inlines, html);
    html.push_str(end);
}

/// Sentences after each other; small print in a span of its own, what stands apart on a new line.
fn sentences(sentences: &[Text], html: &mut String) {
    for (index, sentence) in sentences.iter().enumerate() {
        if index > 0 {
            html.push_str(if sentence.apart { "<br>" } else { " " });
        }
        if sentence.small {
            html.push_str("<span class=\"art\">");
        }
        push(&sentence.inlines, html);
        if sentence.small {
            html.push_str("</span>");
        }
    }
}

/// Running text, escaped.
#[must_use]
pub fn inlines(inlines: &[Inline]) -> String {
    let mut html = String::with_capacity(128);
    push(inlines, &mut html);
    html
}

fn push(inlines: &[Inline], html: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(text, html),
            Inline::Strong(inner) => {
                html.push_str("<strong>");
                push(inner, html);
                html.push_str("</strong>");
            }
            Inline::Link { href, content } => {
                html.push_str("<a href=\"");
                escape(href, html);
                html.push_str("\">");
                push(content, html);
                html.push_str("</a>");
            }
            Inline::Time { iso, shown } => {
                html.push_str("<time datetime=\"");
                escape(iso, html);
                html.push_str("\">");
                escape(shown, html);
                html.push_str("</time>");
            }
            Inline::Break => html.push_str("<br>"),
        }
    }
}

/// Adds text in which nothing can be read as markup.
pub fn escape(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}
