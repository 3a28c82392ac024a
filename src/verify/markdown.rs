//! Reading Markdown back with a CommonMark parser.

use super::{ReadSection, normal};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The sections of a statement: what follows each heading of the second level.
pub(super) fn read(text: &str) -> Vec<ReadSection> {
    let mut sections: Vec<ReadSection> = Vec::new();
    let mut heading = None;
    let mut words = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                finish(&mut sections, &mut words);
                heading = Some(level);
            }
            Event::End(TagEnd::Heading(level)) => {
                let title = normal(&std::mem::take(&mut words)).into_owned();
                match (heading.take(), sections.last_mut()) {
                    (Some(HeadingLevel::H2), _) => sections.push(ReadSection {
                        id: String::new(),
                        heading: title,
                        text: String::new(),
                        headings: Vec::new(),
                    }),
                    (_, Some(section)) if level > HeadingLevel::H2 => {
                        section.text.push(' ');
                        section.text.push_str(&title);
                        section.headings.push(title);
                    }
                    _ => {}
                }
            }
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell | TagEnd::TableRow | TagEnd::TableHead) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    finish(&mut sections, &mut words);
    for section in &mut sections {
        section.text = normal(&section.text).into_owned();
    }
    sections
}

fn finish(sections: &mut [ReadSection], words: &mut String) {
    if let Some(section) = sections.last_mut() {
        section.text.push(' ');
        section.text.push_str(words);
    }
    words.clear();
}
