//! Reading a page back with a tokenizer that follows the HTML standard.

use super::{ReadSection, normal};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::convert::Infallible;

/// The sections of a page: every `section` with an id that begins so, its first heading of the level that sections have,
/// and its text.
pub(super) fn read(page: &str, level: usize, prefix: &str) -> Vec<ReadSection> {
    let mut reader = Reader { level, prefix: prefix.to_owned(), ..Reader::default() };
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        reader.take(&event);
        None
    });
    // So that style sheets and scripts are not taken for text.
    emitter.naively_switch_states(true);
    // A reader sees the body; the style sheet before it is a quarter of a page.
    let body = page.find("<body").or(page.find("</style>")).map_or(page, |at| &page[at..]);
    // The events are taken one by one and nothing is ever emitted, so that asking once reads the whole page.
    Tokenizer::new_with_emitter(body, emitter).next();
    reader.sections
}

/// What is open while a page is read.
#[derive(Default)]
struct Reader {
    /// The level of the heading of a section.
    level: usize,
    /// What the id of a section begins with.
    prefix: String,
    sections: Vec<ReadSection>,
    /// The sections that are open, the innermost last: an index, or none for one without an id.
    open: Vec<Option<usize>>,
    tag: Tag,
    /// The heading that is open, and its words so far.
    heading: Option<(Level, String)>,
    /// Inside what is not shown: the element, and how many of its name are open.
    hidden: Option<(Vec<u8>, usize)>,
}

/// A start tag as far as it has been read.
#[derive(Default)]
struct Tag {
    name: Vec<u8>,
    attribute: Vec<u8>,
    id: Option<String>,
    hidden: bool,
}

/// What a heading stands above.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Section,
    Lower,
}

impl Reader {
    fn take(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag.name.clear();
                self.tag.name.extend_from_slice(name);
                self.tag.id = None;
                self.tag.hidden = matches!(*name, b"style" | b"script" | b"template");
            }
            CallbackEvent::AttributeName { name } => {
                self.tag.attribute.clear();
                self.tag.attribute.extend_from_slice(name);
                // Where the end tag may be left out, nothing tells how far the hidden part goes.
                self.tag.hidden |= *name == b"hidden" && !may_stay_open(&self.tag.name);
            }
            CallbackEvent::AttributeValue { value } if self.tag.attribute == b"id" => {
                self.tag.id = Some(String::from_utf8_lossy(value).into_owned());
            }
            CallbackEvent::CloseStartTag { .. } => self.start(),
            CallbackEvent::EndTag { name } => self.end(name),
            CallbackEvent::String { value } if self.hidden.is_none() => self.text(&String::from_utf8_lossy(value)),
            _ => {}
        }
    }

    fn start(&mut self) {
        if let Some((name, depth)) = &mut self.hidden {
            *depth += usize::from(*name == self.tag.name);
            return;
        }
        if self.tag.hidden {
            self.hidden = Some((self.tag.name.clone(), 1));
            return;
        }
        let first = self.section().is_some_and(|section| section.heading.is_empty());
        match self.tag.name.as_slice() {
            b"section" => {
                self.space();
                let id = self.tag.id.take();
                let index = id.as_deref().and_then(|id| id.strip_prefix(&self.prefix)).map(|id| {
                    self.sections.push(ReadSection { id: id.to_owned(), ..ReadSection::default() });
                    self.sections.len() - 1
                });
                self.open.push(index);
            }
            name if heading(name).is_some() => {
                let own = first && heading(name) == Some(self.level);
                if !own {
                    self.space();
                }
                self.heading = Some((if own { Level::Section } else { Level::Lower }, String::new()));
            }
            name if is_running(name) => {}
            _ => self.space(),
        }
    }

    fn end(&mut self, ended: &[u8]) {
        if let Some((name, depth)) = &mut self.hidden {
            *depth -= usize::from(name == ended);
            if *depth == 0 {
                self.hidden = None;
            }
            return;
        }
        match ended {
            b"section" => {
                if let Some(Some(index)) = self.open.pop() {
                    let section = &mut self.sections[index];
                    section.text = normal(&section.text).into_owned();
                }
            }
            name if heading(name).is_some() => {
                if let Some((level, words)) = self.heading.take() {
                    let words = normal(&words).into_owned();
                    if let Some(section) = self.section() {
                        match level {
                            Level::Section => section.heading = words,
                            Level::Lower => section.headings.push(words),
                        }
                    }
                }
                self.space();
            }
            name if is_running(name) => {}
            _ => self.space(),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((level, words)) = &mut self.heading {
            words.push_str(text);
            // The heading of a section is not part of what the section tells.
            if *level == Level::Section {
                return;
            }
        }
        for index in self.open.iter().flatten() {
            self.sections[*index].text.push_str(text);
        }
    }

    /// What is not running text starts and ends a word.
    fn space(&mut self) {
        for index in self.open.iter().flatten() {
            self.sections[*index].text.push(' ');
        }
    }

    fn section(&mut self) -> Option<&mut ReadSection> {
        let index = self.open.iter().rev().find_map(|index| *index)?;
        self.sections.get_mut(index)
    }
}

/// Elements without an end tag, or whose end tag may be left out.
fn may_stay_open(name: &[u8]) -> bool {
    const NAMES: &[&[u8]] = &[
        b"p", b"li", b"dt", b"dd", b"tr", b"td", b"th", b"thead", b"tbody", b"tfoot", b"option", b"br", b"hr", b"img",
        b"input", b"wbr", b"link", b"meta", b"col", b"source",
    ];
    NAMES.contains(&name)
}

/// The level of a heading below the title of a page, by the name of its element.
fn heading(name: &[u8]) -> Option<usize> {
    match name {
        [b'h', level @ b'2'..=b'6'] => Some(usize::from(level - b'0')),
        _ => None,
    }
}

/// Elements within a line.
fn is_running(name: &[u8]) -> bool {
    matches!(name, b"a" | b"abbr" | b"b" | b"em" | b"i" | b"strong" | b"time" | b"wbr")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_read_as_a_reader_sees_them() {
        let page = "<style>p{}</style><section id=a><h2>Één <b>kop</b></h2><p>Ee<b>n</b> &amp; twee<div hidden><div>weg</div>\
                    </div><h3>Onder</h3>tekst</section><section><h2>x</h2></section><section id=\"b\"></section>";
        let sections = read(page, 2, "");
        assert_eq!(sections.len(), 2);
        assert_eq!((sections[0].id.as_str(), sections[0].heading.as_str()), ("a", "Één kop"));
        assert_eq!(sections[0].text, "Een & twee Onder tekst");
        assert_eq!(sections[0].headings, ["Onder"]);
        assert_eq!((sections[1].id.as_str(), sections[1].text.as_str()), ("b", ""));
    }
}
