//! Markdown as far as the project lets people write it: paragraphs, lists, emphasis and links. No raw HTML, and only
//! links that a page may have.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text that stands out.
    Strong(Vec<Self>),
    /// A link.
    Link {
        /// The address: `https:`, `mailto:`, `tel:` or `#…`.
        href: String,
        /// What is shown.
        content: Vec<Self>,
    },
    /// A day, as shown and as a computer reads it.
    Time {
        /// As in `2026-10-01`.
        iso: String,
        /// As shown.
        shown: String,
    },
    /// A new line.
    Break,
}

/// A block of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List(Vec<Vec<Inline>>),
}

/// Something that a clause may not hold.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    /// `html`, `link`, `heading` or `other`; the end of a message name.
    pub kind: &'static str,
    /// What was found.
    pub found: String,
}

/// The text without its marks.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::with_capacity(96);
    push_plain(inlines, &mut text);
    text
}

fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Strong(inner) | Inline::Link { content: inner, .. } => push_plain(inner, text),
            Inline::Time { shown, .. } => text.push_str(shown),
            Inline::Break => text.push(' '),
        }
    }
}

/// Whether a link may stand in a page.
#[must_use]
pub fn is_safe_link(href: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:", "#"]
        .iter()
        .any(|scheme| href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
        && !href.contains(['"', '<', '>', '\\'])
        && !href.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// The first thing in a clause that is refused, if any.
#[must_use]
pub fn refused(markdown: &str) -> Option<Refused> {
    Parser::new(markdown).find_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(Refused { kind: "html", found: html.trim().to_owned() }),
        Event::Start(Tag::Link { dest_url, .. }) if !is_safe_link(&dest_url) => {
            Some(Refused { kind: "link", found: dest_url.into_string() })
        }
        Event::Start(Tag::Heading { .. }) => Some(Refused { kind: "heading", found: "#".to_owned() }),
        Event::Start(Tag::Image { dest_url, .. }) => Some(Refused { kind: "other", found: dest_url.into_string() }),
        Event::Start(Tag::CodeBlock(_) | Tag::BlockQuote(_)) | Event::Rule => {
            Some(Refused { kind: "other", found: "``` > ---".to_owned() })
        }
        _ => None,
    })
}

/// Reads a clause. What [`refused`] would refuse is kept as plain text.
#[must_use]
pub fn blocks(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for event in Parser::new(markdown) {
        reader.take(event);
    }
    reader.end_paragraph();
    reader.blocks
}

/// Whether a line of text can hold anything but plain text.
#[must_use]
pub fn has_marks(markdown: &str) -> bool {
    markdown.contains(['*', '[', '_', '\\', '`', '<', '&'])
}

/// Reads one line of text with emphasis and links.
#[must_use]
pub fn inlines(markdown: &str) -> Vec<Inline> {
    if !has_marks(markdown) {
        return vec![Inline::Text(markdown.to_owned())];
    }
    let mut reader = Reader::default();
    for event in Parser::new(markdown) {
        reader.take(event);
    }
    reader.end_paragraph();
    match reader.blocks.into_iter().next() {
        Some(Block::Paragraph(inlines)) => inlines,
        _ => vec![Inline::Text(markdown.to_owned())],
    }
}

/// What is open while Markdown is read.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    items: Option<Vec<Vec<Inline>>>,
    depth: usize,
    stack: Vec<(Option<String>, Vec<Inline>)>,
    current: Vec<Inline>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.current.push(Inline::Break),
            Event::Start(Tag::Strong | Tag::Emphasis) => self.stack.push((None, std::mem::take(&mut self.current))),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let href = if is_safe_link(&dest_url) { dest_url.into_string() } else { String::new() };
                self.stack.push((Some(href), std::mem::take(&mut self.current)));
            }
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {
                if let Some((href, before)) = self.stack.pop() {
                    let content = std::mem::replace(&mut self.current, before);
                    match href {
                        Some(href) if href.is_empty() => self.current.extend(content),
                        Some(href) => self.current.push(Inline::Link { href, content }),
                        None => self.current.push(Inline::Strong(content)),
                    }
                }
            }
            Event::Start(Tag::List(_)) => {
                if self.depth == 0 {
                    self.end_paragraph();
                    self.items = Some(Vec::new());
                }
                self.depth += 1;
            }
            Event::End(TagEnd::List(_)) => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    self.end_item();
                    if let Some(items) = self.items.take().filter(|items| !items.is_empty()) {
                        self.blocks.push(Block::List(items));
                    }
                }
            }
            Event::Start(Tag::Item) | Event::End(TagEnd::Item) => self.end_item(),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => self.end_paragraph(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match self.current.last_mut() {
            Some(Inline::Text(words)) => words.push_str(text),
            _ => self.current.push(Inline::Text(text.to_owned())),
        }
    }

    fn end_paragraph(&mut self) {
        if self.current.is_empty() {
            return;
        }
        if self.items.is_some() {
            self.text(" ");
        } else {
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.current)));
        }
    }

    fn end_item(&mut self) {
        let mut item = std::mem::take(&mut self.current);
        if let Some(Inline::Text(words)) = item.last_mut() {
            words.truncate(words.trim_end().len());
        }
        if let Some(items) = &mut self.items
            && !item.is_empty()
        {
            items.push(item);
        }
    }
}
