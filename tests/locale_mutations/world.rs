//! Our own locale files, with every place at which a translator can slip.

use fluent_syntax::{ast, parser};
use std::collections::HashMap;
use std::ops::Range;
use verklaar::locale::{FILES, Part};

/// The value of a message or one of its attributes, with the places in it; all places are bytes of the file's text.
pub(crate) struct Unit {
    /// Which of [`FILES`] it stands in.
    pub(crate) file: usize,
    /// Its place among all units: what a kind varies by.
    pub(crate) number: usize,
    /// The message.
    pub(crate) message: &'static str,
    /// The attribute, or none for the value.
    pub(crate) attribute: Option<&'static str>,
    /// The name of the message or of the attribute.
    pub(crate) name: Range<usize>,
    /// The lines of the whole message, without the comment above it.
    pub(crate) lines: Range<usize>,
    /// The lines of comment above the message.
    pub(crate) comment: Range<usize>,
    /// The words, from the first to the last.
    pub(crate) words: Range<usize>,
    /// The pieces of text, those in choices included.
    pub(crate) texts: Vec<Range<usize>>,
    /// What is printed: `{ $name }`, with the braces, and the name alone.
    pub(crate) prints: Vec<Print>,
    /// Where a message is printed, with the braces.
    pub(crate) references: Vec<Range<usize>>,
    /// The choices, those in choices included.
    pub(crate) choices: Vec<Choice>,
    /// The same unit in the other language.
    pub(crate) twin: usize,
}

/// A variable that is printed.
#[derive(Debug, Clone)]
pub(crate) struct Print {
    pub(crate) name: &'static str,
    pub(crate) braces: Range<usize>,
    pub(crate) in_choice: bool,
}

/// A choice.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub(crate) selector: &'static str,
    pub(crate) variants: Vec<Variant>,
}

/// A variant of a choice.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) key: &'static str,
    pub(crate) default: bool,
    /// The key, without brackets.
    pub(crate) name: Range<usize>,
    /// From the beginning of its line to the beginning of the next variant's.
    pub(crate) lines: Range<usize>,
    /// The variables that it prints.
    pub(crate) prints: Vec<Print>,
}

/// All files.
pub(crate) struct World {
    pub(crate) units: Vec<Unit>,
}

impl World {
    pub(crate) fn read() -> Self {
        let mut units = Vec::new();
        for file in 0..FILES.len() {
            read_file(file, &mut units);
        }
        let mut by_name = HashMap::new();
        for (number, unit) in units.iter_mut().enumerate() {
            unit.number = number;
            by_name.insert((FILES[unit.file].language, unit.message, unit.attribute), number);
        }
        for unit in &mut units {
            let other = if FILES[unit.file].language == "nl" { "en" } else { "nl" };
            unit.twin = by_name[&(other, unit.message, unit.attribute)];
        }
        Self { units }
    }

    pub(crate) fn twin(&self, unit: &Unit) -> &Unit {
        &self.units[unit.twin]
    }

    /// The units of the same file, itself included.
    pub(crate) fn neighbours<'w>(&'w self, unit: &Unit) -> impl Iterator<Item = &'w Unit> + use<'w> {
        let file = unit.file;
        self.units.iter().filter(move |other| other.file == file)
    }
}

impl Unit {
    pub(crate) fn text(&self) -> &'static str {
        FILES[self.file].text
    }

    pub(crate) fn language(&self) -> &'static str {
        FILES[self.file].language
    }

    /// Whether patients read it.
    pub(crate) fn on_page(&self) -> bool {
        matches!(FILES[self.file].part, Part::Page | Part::Values)
    }

    /// The words as they are written.
    pub(crate) fn written(&self) -> &'static str {
        &self.text()[self.words.clone()]
    }

    /// The names of the variables that are printed, each once, in order.
    pub(crate) fn printed(&self) -> Vec<&'static str> {
        let mut names: Vec<&str> = self.prints.iter().map(|print| print.name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The places of text that people read: outside code spans, web addresses and the targets of links.
    pub(crate) fn prose(&self) -> Vec<Range<usize>> {
        let mut prose = Vec::new();
        let mut code = false;
        for text in &self.texts {
            let mut start = text.start;
            let mut target = false;
            for at in text.clone() {
                let byte = self.text().as_bytes()[at];
                let was = code || target;
                match byte {
                    b'`' => code = !code,
                    b'(' if self.text()[..at].ends_with(']') => target = true,
                    b')' => target = false,
                    _ => {}
                }
                let is = code || target;
                if !was && is && at > start {
                    prose.push(start..at);
                }
                if was && !is {
                    start = at + 1;
                }
            }
            if !code && !target && text.end > start {
                prose.push(start..text.end);
            }
        }
        prose
    }

    /// The words in that text, each with its place.
    pub(crate) fn spoken(&self) -> Vec<(Range<usize>, &'static str)> {
        let mut words = Vec::new();
        for range in self.prose() {
            let text = &self.text()[range.clone()];
            let mut start = None;
            for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
                match (c.is_alphanumeric(), start) {
                    (true, None) => start = Some(at),
                    (false, Some(from)) => {
                        words.push((range.start + from..range.start + at, &text[from..at]));
                        start = None;
                    }
                    _ => {}
                }
            }
        }
        words
    }

    /// The first place of some words in what people read, as whole words.
    pub(crate) fn find(&self, wanted: &str) -> Option<Range<usize>> {
        self.prose().into_iter().find_map(|range| {
            let text = &self.text()[range.clone()];
            text.match_indices(wanted).find_map(|(at, _)| {
                let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
                let whole = edge(text[..at].chars().next_back()) && edge(text[at + wanted.len()..].chars().next());
                whole.then(|| range.start + at..range.start + at + wanted.len())
            })
        })
    }

    /// How many words people read in it.
    pub(crate) fn length(&self) -> usize {
        self.spoken().len()
    }
}

fn read_file(file: usize, units: &mut Vec<Unit>) {
    let text: &'static str = FILES[file].text;
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", FILES[file].name));
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let name = range(text, message.id.name);
        let lines = name.start..end_of_message(text, name.end);
        let patterns = message.value.iter().map(|value| (None, name.clone(), value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name), range(text, attribute.id.name), &attribute.value));
        let patterns: Vec<_> = patterns.chain(attributes).collect();
        let comment = message.comment.as_ref().and_then(|comment| comment.content.first()).map_or(
            lines.start..lines.start,
            |first| {
                let start = text[..range(text, first).start].rfind('\n').map_or(0, |at| at + 1);
                start..lines.start
            },
        );
        for (at, (attribute, name, pattern)) in patterns.iter().enumerate() {
            let next = patterns.get(at + 1).map_or(lines.end, |(_, next, _)| next.start - 1);
            let start = name.end + text[name.end..].find('=').expect("a message has one") + 1;
            let words = start + 1..start + text[start..next].trim_end().len();
            let mut unit = Unit {
                file,
                number: 0,
                message: message.id.name,
                attribute: *attribute,
                name: name.clone(),
                lines: lines.clone(),
                comment: comment.clone(),
                words,
                texts: Vec::new(),
                prints: Vec::new(),
                references: Vec::new(),
                choices: Vec::new(),
                twin: 0,
            };
            read_pattern(text, pattern, false, &mut unit);
            units.push(unit);
        }
    }
}

fn read_pattern(text: &'static str, pattern: &ast::Pattern<&'static str>, in_choice: bool, unit: &mut Unit) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => unit.texts.push(range(text, value)),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                ast::InlineExpression::VariableReference { id } => {
                    let braces = braces(text, range(text, id.name));
                    unit.prints.push(Print { name: id.name, braces, in_choice });
                }
                ast::InlineExpression::MessageReference { id, .. } => {
                    unit.references.push(braces(text, range(text, id.name)));
                }
                _ => {}
            },
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                let ast::InlineExpression::VariableReference { id } = selector else { continue };
                let mut choice = Choice { selector: id.name, variants: Vec::new() };
                let names: Vec<_> = variants.iter().map(|variant| (variant_key(variant), variant.default)).collect();
                for (at, variant) in variants.iter().enumerate() {
                    let (key, default) = names[at];
                    let name = range(text, key);
                    let start = text[..name.start].rfind('\n').map_or(0, |at| at + 1);
                    let before = unit.prints.len();
                    read_pattern(text, &variant.value, true, unit);
                    let end = match names.get(at + 1) {
                        Some((next, _)) => text[..range(text, next).start].rfind('\n').map_or(0, |at| at + 1),
                        // The last one ends where the brace of the choice stands alone on its line.
                        None => end_of_choice(text, name.end),
                    };
                    let prints = unit.prints[before..].to_vec();
                    choice.variants.push(Variant { key, default, name, lines: start..end, prints });
                }
                unit.choices.push(choice);
            }
        }
    }
}

fn variant_key(variant: &ast::Variant<&'static str>) -> &'static str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// The line on which a choice is closed that was open at a place.
fn end_of_choice(text: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text[from..].bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return text[..from + at].rfind('\n').map_or(0, |at| at + 1),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// One past the last line of a message.
fn end_of_message(text: &str, from: usize) -> usize {
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |found| at + found + 1);
    let mut end = line_end(from);
    while text[end..].starts_with([' ', '}']) {
        end = line_end(end);
    }
    end
}

/// A place with the braces around it.
fn braces(text: &str, inner: Range<usize>) -> Range<usize> {
    let start = text[..inner.start].rfind('{').expect("braces around");
    let end = inner.end + text[inner.end..].find('}').expect("braces around") + 1;
    start..end
}

/// Where a slice of the text stands.
fn range(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}
