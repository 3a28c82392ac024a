//! A statement as HTML: the blocks of a section, and running text in them.

use super::Format;
use super::outline::heading_level;
use crate::locale::Text;
use crate::markup::{Inline, plain};
use crate::statement::{Block, Card, Icon, Point, Row, Section, Table};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What every class begins with, so that no style of a page around the statement is meant for it.
macro_rules! class {
    ($name:literal) => {
        concat!(" class=\"pv-", $name, "\"")
    };
}

/// What a format lets HTML have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dress<'a> {
    format: Format,
    /// The level of the heading of a section.
    level: usize,
    /// What every anchor begins with.
    prefix: &'a str,
}

impl<'a> Dress<'a> {
    /// What a format lets HTML have, with the title at a level and anchors that begin so.
    pub(super) const fn of(format: Format, title: usize, prefix: &'a str) -> Self {
        Self { format, level: title + 1, prefix }
    }

    /// Whether elements have classes, for a style sheet.
    fn is_styled(self) -> bool {
        self.format != Format::Plain
    }

    /// Whether pictures stand beside words. An ordinary editor of WordPress may not write `svg`.
    fn has_icons(self) -> bool {
        matches!(self.format, Format::Page | Format::Fragment)
    }

    /// Whether days are marked for computers. An ordinary editor of WordPress may not write `time` either.
    fn has_times(self) -> bool {
        self.format != Format::Wordpress
    }
}

/// Writes HTML, and remembers which pictures it needs.
pub(super) struct Writer<'a> {
    dress: Dress<'a>,
    pub(super) icons: BTreeSet<Icon>,
    html: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(dress: Dress<'a>) -> Self {
        Self { dress, icons: BTreeSet::new(), html: String::new() }
    }

    /// The blocks of a section.
    pub(super) fn section(&mut self, section: &Section<Text>) -> String {
        self.html = String::with_capacity(4096);
        let below = self.dress.level + heading_level(&section.blocks);
        self.blocks(&section.blocks, below);
        std::mem::take(&mut self.html)
    }

    /// Words in a line.
    pub(super) fn line(&mut self, text: &Text) -> String {
        let before = std::mem::take(&mut self.html);
        self.push(&text.inlines);
        std::mem::replace(&mut self.html, before)
    }

    fn class(&self, class: &'static str) -> &'static str {
        if self.dress.is_styled() { class } else { "" }
    }

    fn blocks(&mut self, list: &[Block<Text>], level: usize) {
        for block in list {
            match block {
                Block::Paragraph(text) => self.element("<p>", text, "</p>\n"),
                Block::Note(text) => self.note(text),
                Block::List(items) => {
                    self.html.push_str("<ul>\n");
                    for item in items {
                        self.element("<li>", item, "</li>\n");
                    }
                    self.html.push_str("</ul>\n");
                }
                Block::Points(points) => self.points(points),
                Block::Steps(items) => {
                    let _ = writeln!(self.html, "<ol{}>", self.class(class!("steps")));
                    let (start, end) =
                        if self.dress.is_styled() { ("<li><div>", "</div></li>\n") } else { ("<li>", "</li>\n") };
                    for item in items {
                        self.element(start, item, end);
                    }
                    self.html.push_str("</ol>\n");
                }
                Block::Log(rows) => self.rows(rows, class!("log")),
                Block::Heading { id, text } => {
                    let level = self.dress.level + 1;
                    let _ =
                        write!(self.html, "<h{level}{} id=\"{}{id}\">", self.class(class!("group")), self.dress.prefix);
                    self.push(&text.inlines);
                    let _ = writeln!(self.html, "</h{level}>");
                }
                Block::Cards(cards) => {
                    if self.dress.is_styled() {
                        let _ = writeln!(self.html, "<div{}>", class!("two"));
                    }
                    for card in cards {
                        self.card("div", card, level);
                    }
                    if self.dress.is_styled() {
                        self.html.push_str("</div>\n");
                    }
                }
                Block::Stack(cards) => cards.iter().for_each(|card| self.card("article", card, level)),
                Block::Table(table) => self.table(table),
                // Localising has turned clauses into paragraphs and lists.
                Block::Clause(_) => {}
            }
        }
    }

    fn note(&mut self, text: &Text) {
        let _ = write!(self.html, "<p{}>", self.class(class!("note")));
        self.icon(Icon::Info);
        let (start, end) = if self.dress.is_styled() { ("<span>", "</span></p>\n") } else { ("", "</p>\n") };
        self.element(start, text, end);
    }

    fn points(&mut self, points: &[Point<Text>]) {
        self.html.push_str("<ul>\n");
        for point in points {
            self.html.push_str("<li>");
            self.icon(point.icon);
            let (start, end) = if self.dress.is_styled() { ("<div>", "</div></li>\n") } else { ("", "</li>\n") };
            self.element(start, &point.text, end);
        }
        self.html.push_str("</ul>\n");
    }

    fn card(&mut self, tag: &str, card: &Card<Text>, level: usize) {
        let prefix = self.dress.prefix;
        // Names in definitions are small letters, digits and hyphens: an anchor needs no escaping.
        let id = card.id.as_ref().map(|id| format!(" id=\"{prefix}{id}\"")).unwrap_or_default();
        // What lies in a stack needs no class: nothing else is an article.
        let class = if tag == "div" { self.class(class!("card")) } else { "" };
        // Without a style a division says nothing; a card with an anchor needs a place for it.
        let bare = tag == "div" && !self.dress.is_styled() && id.is_empty();
        if !bare {
            let _ = write!(self.html, "<{tag}{class}{id}>");
        }
        let _ = write!(self.html, "<h{level}>");
        if let Some(icon) = card.icon {
            self.icon(icon);
        }
        self.push(&card.title.inlines);
        let _ = writeln!(self.html, "</h{level}>");
        self.blocks(&card.blocks, level);
        if !card.rows.is_empty() {
            self.rows(&card.rows, "");
        }
        self.blocks(&card.after, level);
        if !bare {
            let _ = writeln!(self.html, "</{tag}>");
        }
    }

    fn rows(&mut self, rows: &[Row<Text>], class: &'static str) {
        let _ = writeln!(self.html, "<dl{}>", self.class(class));
        for row in rows {
            self.element("<dt>", &row.label, "</dt>");
            let named = row.named && self.dress.is_styled();
            self.html.push_str("<dd>");
            self.sentences(&row.values, named);
            self.html.push_str("</dd>\n");
        }
        self.html.push_str("</dl>\n");
    }

    fn table(&mut self, table: &Table<Text>) {
        self.element("<table><caption>", &table.caption, "</caption>\n<thead><tr>");
        for head in &table.head {
            self.element("<th scope=\"col\">", head, "</th>");
        }
        self.html.push_str("</tr></thead><tbody>\n");
        for row in &table.rows {
            let _ = match &row.id {
                Some(id) => write!(self.html, "<tr id=\"{}{id}\"><th scope=\"row\">", self.dress.prefix),
                None => write!(self.html, "<tr><th scope=\"row\">"),
            };
            self.sentences(&row.head, false);
            self.html.push_str("</th><td>");
            self.sentences(&row.cell, false);
            self.html.push_str("</td></tr>\n");
        }
        self.html.push_str("</tbody></table>\n");
    }

    fn element(&mut self, start: &str, text: &Text, end: &str) {
        self.html.push_str(start);
        self.push(&text.inlines);
        self.html.push_str(end);
    }

    /// Sentences after each other; small print in an element of its own, what stands apart on a new line.
    fn sentences(&mut self, sentences: &[Text], named: bool) {
        for (index, sentence) in sentences.iter().enumerate() {
            if index > 0 {
                self.html.push_str(if sentence.apart { "<br>" } else { " " });
            }
            if sentence.small {
                self.html.push_str("<small>");
                self.push(&sentence.inlines);
                self.html.push_str("</small>");
            } else if let (true, [Inline::Strong(name), rest @ ..]) = (named, sentence.inlines.as_slice()) {
                self.name(name);
                self.push(rest);
            } else {
                self.push(&sentence.inlines);
            }
        }
    }

    /// The name that a sentence begins with. Its full stop is for who hears the page; a style need not show it.
    fn name(&mut self, name: &[Inline]) {
        let mut html = String::new();
        push(name, self.dress, &mut html);
        let shown = html.strip_suffix('.');
        let _ = match shown {
            Some(shown) => write!(self.html, "<strong>{shown}<i>.</i></strong>"),
            None => write!(self.html, "<strong>{html}</strong>"),
        };
    }

    fn icon(&mut self, icon: Icon) {
        if self.dress.has_icons() {
            self.icons.insert(icon);
            let prefix = self.dress.prefix;
            let _ = write!(self.html, "<svg aria-hidden=\"true\"><use href=\"#{prefix}i-{}\"/></svg>", icon.name());
        }
    }

    fn push(&mut self, inlines: &[Inline]) {
        push(inlines, self.dress, &mut self.html);
    }
}

/// Running text, escaped.
#[must_use]
pub fn inlines(inlines: &[Inline]) -> String {
    let mut html = String::with_capacity(128);
    push(inlines, Dress::of(Format::Page, 1, ""), &mut html);
    html
}

fn push(inlines: &[Inline], dress: Dress<'_>, html: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(text, html),
            Inline::Strong(inner) => {
                html.push_str("<strong>");
                push(inner, dress, html);
                html.push_str("</strong>");
            }
            // Copied from there, a link to a place of the page would lead to a file of who copies.
            Inline::Link { href, content } if href.starts_with('#') && !dress.is_styled() => push(content, dress, html),
            Inline::Link { href, content } => {
                html.push_str("<a href=\"");
                escape(&target(href, dress.prefix), html);
                html.push_str("\">");
                if href.starts_with("tel:") {
                    escape(&unbroken(&plain(content)), html);
                } else {
                    push(content, dress, html);
                }
                html.push_str("</a>");
            }
            Inline::Time { iso, shown } if dress.has_times() => {
                html.push_str("<time datetime=\"");
                escape(iso, html);
                html.push_str("\">");
                escape(shown, html);
                html.push_str("</time>");
            }
            Inline::Time { shown, .. } => escape(shown, html),
            Inline::Break => html.push_str("<br>"),
        }
    }
}

/// A telephone number that stays on one line where it fits on one.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}").replace('-', "\u{2011}")
}

/// Where a link leads: a place of this page has the anchor that it got here.
fn target<'a>(href: &'a str, prefix: &str) -> Cow<'a, str> {
    match href.strip_prefix('#') {
        Some(place) if !prefix.is_empty() => Cow::Owned(format!("#{prefix}{place}")),
        _ => Cow::Borrowed(href),
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
