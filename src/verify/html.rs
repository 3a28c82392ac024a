//! Reading a page back with an HTML5 parser.

use super::{ReadSection, normal};
use scraper::{ElementRef, Html, Node};

/// The sections of a page: every element with an id that holds a heading of the second level, with its text.
pub(super) fn read(page: &str) -> Vec<ReadSection> {
    let html = Html::parse_document(page);
    let mut sections = Vec::new();
    let elements = html.tree.root().descendants().filter_map(ElementRef::wrap);
    for element in elements.filter(|element| element.value().name() == "section") {
        let Some(id) = element.value().id() else { continue };
        let mut read = Reading::default();
        read.visit(element);
        sections.push(ReadSection {
            id: id.to_owned(),
            heading: normal(&read.heading),
            text: normal(&read.text),
            headings: read.headings.iter().map(|heading| normal(heading)).collect(),
        });
    }
    sections
}

#[derive(Default)]
struct Reading {
    heading: String,
    text: String,
    headings: Vec<String>,
}

impl Reading {
    fn visit(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text.push_str(text),
                Node::Element(inner) => {
                    let Some(child) = ElementRef::wrap(child) else { continue };
                    match inner.name() {
                        "h2" if self.heading.is_empty() => self.heading = child.text().collect(),
                        "script" | "style" | "template" => {}
                        "h3" | "h4" => {
                            self.headings.push(child.text().collect());
                            self.block(child);
                        }
                        "a" | "strong" | "em" | "time" | "abbr" => self.visit(child),
                        _ if inner.attr("hidden").is_some() => {}
                        _ => self.block(child),
                    }
                }
                _ => {}
            }
        }
    }

    /// What is not running text starts and ends a word.
    fn block(&mut self, element: ElementRef<'_>) {
        self.text.push(' ');
        self.visit(element);
        self.text.push(' ');
    }
}
