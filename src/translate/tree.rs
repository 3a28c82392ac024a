//! A locale file as a tree in which every part has its place.
//!
//! The reader of Fluent goes on after a mistake and gives back slices of the text: where a slice begins in the text is
//! its place.

use crate::locale::too_deep;
use crate::source::{FileId, Span};
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};
use std::ops::Range;

/// What stands after the `=` of a message: text, variables, choices.
pub(super) type Pattern<'s> = ast::Pattern<&'s str>;
/// What stands between braces, where it is no choice.
pub(super) type Inline<'s> = ast::InlineExpression<&'s str>;

/// A locale file, read.
#[derive(Debug)]
pub(super) struct Tree<'s> {
    /// Its text.
    pub(super) text: &'s str,
    /// Which file it is.
    pub(super) file: FileId,
    /// Its messages and terms, in order.
    pub(super) entries: Vec<Entry<'s>>,
    /// The comments of its groups (`##`), each the lines in it.
    pub(super) groups: Vec<Vec<&'s str>>,
    /// The comments on the file as a whole (`###`), line by line.
    pub(super) head: Vec<&'s str>,
    /// What could not be read.
    pub(super) mistakes: Vec<Mistake>,
}

/// What could not be read.
#[derive(Debug)]
pub(super) enum Mistake {
    /// What the reader says, at its place in the whole text.
    Syntax(ParserError),
    /// Braces in braces in braces, deeper than any message needs, at this place.
    TooDeep(usize),
}

/// A message, or a term (`-name`).
#[derive(Debug)]
pub(super) struct Entry<'s> {
    /// Its name; of a term without the dash.
    pub(super) name: &'s str,
    /// Whether it is a term.
    pub(super) is_term: bool,
    /// The lines of its own comment.
    pub(super) comment: Vec<&'s str>,
    /// Which group it stands in, if in one.
    pub(super) group: Option<usize>,
    /// Its value; a message may have attributes only.
    pub(super) value: Option<Pattern<'s>>,
    /// Its attributes, in order.
    pub(super) attributes: Vec<Attribute<'s>>,
}

/// An attribute of a message.
#[derive(Debug)]
pub(super) struct Attribute<'s> {
    /// Its name, without the dot.
    pub(super) name: &'s str,
    /// Its words.
    pub(super) value: Pattern<'s>,
}

impl<'s> Tree<'s> {
    /// Reads a text. What cannot be read is kept as a mistake; everything around it is there.
    pub(super) fn read(text: &'s str, file: FileId) -> Self {
        let mut tree =
            Self { text, file, entries: Vec::new(), groups: Vec::new(), head: Vec::new(), mistakes: Vec::new() };
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let shift = text.len() - body.len();
        if let Some(at) = too_deep(body) {
            tree.mistakes.push(Mistake::TooDeep(at + shift));
            return tree;
        }
        let resource = match parser::parse(body) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let moved = |range: Range<usize>| range.start + shift..range.end + shift;
                tree.mistakes.extend(errors.into_iter().map(|error| {
                    let (pos, slice) = (moved(error.pos), error.slice.map(moved));
                    Mistake::Syntax(ParserError { pos, slice, kind: error.kind })
                }));
                resource
            }
        };
        resource.body.into_iter().for_each(|entry| tree.take(entry));
        tree
    }

    fn take(&mut self, entry: ast::Entry<&'s str>) {
        let lines = |comment: Option<ast::Comment<&'s str>>| comment.map_or_else(Vec::new, |comment| comment.content);
        let group = self.groups.len().checked_sub(1);
        let attributes = |attributes: Vec<ast::Attribute<&'s str>>| {
            attributes.into_iter().map(|one| Attribute { name: one.id.name, value: one.value }).collect()
        };
        match entry {
            ast::Entry::Message(message) => self.entries.push(Entry {
                name: message.id.name,
                is_term: false,
                comment: lines(message.comment),
                group,
                value: message.value,
                attributes: attributes(message.attributes),
            }),
            ast::Entry::Term(term) => self.entries.push(Entry {
                name: term.id.name,
                is_term: true,
                comment: lines(term.comment),
                group,
                value: Some(term.value),
                attributes: attributes(term.attributes),
            }),
            ast::Entry::GroupComment(comment) => self.groups.push(comment.content),
            ast::Entry::ResourceComment(comment) => self.head.extend(comment.content),
            ast::Entry::Comment(_) | ast::Entry::Junk { .. } => {}
        }
    }

    /// Where a slice of the text stands.
    pub(super) fn range(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len());
        start..(start + part.len()).min(self.text.len())
    }

    /// The same, as a place.
    pub(super) fn span(&self, part: &str) -> Span {
        self.file.span(self.range(part))
    }

    /// The comments that hold for an entry: its own, its group's, the file's.
    pub(super) fn comments<'t>(&'t self, entry: &'t Entry<'s>) -> impl Iterator<Item = &'s str> + 't {
        let group = entry.group.and_then(|group| self.groups.get(group)).into_iter().flatten();
        entry.comment.iter().chain(group).chain(&self.head).copied()
    }

    /// From the first line of an entry, its comment included, to where the next line that is not its own begins.
    pub(super) fn lines_of(&self, entry: &Entry<'s>) -> Range<usize> {
        let name = self.range(entry.name).start;
        let first = entry.comment.first().map_or(name, |line| self.range(line).start);
        let start = self.text[..first].rfind('\n').map_or(0, |at| at + 1);
        let mut end = self.line_end(name);
        // Lines of a message are indented, or close a choice.
        while let Some(line) = self.text.get(end..).filter(|rest| !rest.is_empty()) {
            let inside = line.starts_with([' ', '\t', '}']) || line.trim_start_matches('\r').starts_with('\n');
            if !inside {
                break;
            }
            end = self.line_end(end);
        }
        let blank = self.text[start..end].len() - self.text[start..end].trim_end().len();
        start..self.line_end(end - blank)
    }

    /// An entry as it is written, after its name and `=`.
    pub(super) fn written(&self, entry: &Entry<'s>) -> &'s str {
        let rest = &self.text[self.range(entry.name).end..self.lines_of(entry).end];
        rest.trim_start().trim_start_matches('=').trim()
    }

    /// The line on which a slice of the text begins, its end included.
    pub(super) fn whole_line(&self, part: &str) -> Range<usize> {
        let at = self.range(part).start;
        self.text[..at].rfind('\n').map_or(0, |found| found + 1)..self.line_end(at)
    }

    /// One past the end of the line on which a byte stands.
    fn line_end(&self, at: usize) -> usize {
        self.text.get(at..).and_then(|rest| rest.find('\n')).map_or(self.text.len(), |found| at + found + 1)
    }
}

impl Tree<'_> {
    /// The names of messages that are there and could not be read.
    pub(super) fn unread(&self) -> impl Iterator<Item = &str> {
        let syntax = self.mistakes.iter().filter_map(|mistake| match mistake {
            Mistake::Syntax(error) => error.slice.clone(),
            Mistake::TooDeep(_) => None,
        });
        syntax.filter_map(|range| self.text.get(range)?.split_once('=')).map(|(name, _)| name.trim())
    }
}

impl<'s> Entry<'s> {
    /// The name as it is written: `-name` of a term.
    pub(super) fn shown(&self) -> String {
        if self.is_term { format!("-{}", self.name) } else { self.name.to_owned() }
    }

    /// Its value and its attributes, each with the name of the attribute.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &Pattern<'s>)> {
        let value = self.value.iter().map(|value| (None, value));
        value.chain(self.attributes.iter().map(|attribute| (Some(attribute.name), &attribute.value)))
    }

    /// The words of the value or of an attribute.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern<'s>> {
        self.patterns().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }
}

/// Calls something for every piece of text of a pattern, those in choices included.
pub(super) fn each_text<'s>(pattern: &Pattern<'s>, call: &mut dyn FnMut(&'s str)) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => call(value),
            ast::PatternElement::Placeable { expression } => {
                if let Some((_, variants)) = choice(expression) {
                    for variant in variants {
                        each_text(&variant.value, call);
                    }
                }
            }
        }
    }
}

/// Calls something for every expression of a pattern: what is printed (`true`) and what is chosen by (`false`).
pub(super) fn each_inline<'p, 's>(pattern: &'p Pattern<'s>, call: &mut dyn FnMut(&'p Inline<'s>, bool)) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match unwrapped(expression) {
            ast::Expression::Inline(inline) => call(inline, true),
            ast::Expression::Select { selector, variants } => {
                call(selector, false);
                for variant in variants {
                    each_inline(&variant.value, call);
                }
            }
        }
    }
}

/// Calls something for every choice of a pattern, those in choices included, the outer ones first.
pub(super) fn each_choice<'p, 's>(
    pattern: &'p Pattern<'s>,
    call: &mut dyn FnMut(&'p Inline<'s>, &'p [ast::Variant<&'s str>]),
) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        if let Some((selector, variants)) = choice(expression) {
            call(selector, variants);
            for variant in variants {
                each_choice(&variant.value, call);
            }
        }
    }
}

/// The choice in braces, if there is one.
pub(super) fn choice<'p, 's>(
    expression: &'p ast::Expression<&'s str>,
) -> Option<(&'p Inline<'s>, &'p [ast::Variant<&'s str>])> {
    match unwrapped(expression) {
        ast::Expression::Select { selector, variants } => Some((selector, variants)),
        ast::Expression::Inline(_) => None,
    }
}

/// What stands in braces within braces.
pub(super) fn unwrapped<'p, 's>(expression: &'p ast::Expression<&'s str>) -> &'p ast::Expression<&'s str> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => unwrapped(expression),
        other => other,
    }
}

/// The word between the square brackets of a variant.
pub(super) fn key<'s>(variant: &ast::Variant<&'s str>) -> &'s str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn every_part_has_its_place() {
        let text = "\u{feff}# Heading.\ntitle = Verklaring van { $name }\n    .short = Kort\n\n## Group.\n\nbad =\nlast = Eind\n";
        let mut sources = Sources::default();
        let file = sources.add("a.ftl", text);
        let tree = Tree::read(text, file);
        let names: Vec<&str> = tree.entries.iter().map(|entry| entry.name).collect();
        assert_eq!(names, ["title", "last"]);
        for entry in &tree.entries {
            assert_eq!(&text[tree.range(entry.name)], entry.name);
        }
        assert_eq!(
            &text[tree.lines_of(&tree.entries[0])],
            "\u{feff}# Heading.\ntitle = Verklaring van { $name }\n    .short = Kort\n"
        );
        assert_eq!(tree.entries[1].group, Some(0));
        let [Mistake::Syntax(mistake)] = &tree.mistakes[..] else { panic!("{:?}", tree.mistakes) };
        assert!(text[mistake.slice.clone().expect("known")].starts_with("bad"));
    }
}
