//! A locale file in pieces, none of it left out: each message with its comment, each comment that stands alone.

use crate::locale::name_of_line;
use fluent_syntax::ast;
use fluent_syntax::parser;

/// A piece of a file, up to where the next one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<'s> {
    /// What it is.
    pub(super) kind: Kind<'s>,
    /// Its text, with the blank lines after it.
    pub(super) text: &'s str,
}

/// What a piece of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'s> {
    /// A comment on the whole file, or blank lines at its beginning.
    Head,
    /// The comment of a group.
    Group,
    /// A comment that stands alone: a message may sleep in it.
    Note(Option<&'s str>),
    /// A message or a term (the name without its dash).
    Message {
        /// Its name.
        name: &'s str,
        /// Whether it is a term.
        is_term: bool,
    },
}

/// A file in pieces. None where it has mistakes: then nobody knows what belongs to what.
pub(super) fn pieces(text: &str) -> Option<Vec<Piece<'_>>> {
    let resource = parser::parse(text).ok()?;
    let mut starts: Vec<(usize, Kind<'_>)> = Vec::with_capacity(resource.body.len() + 1);
    for entry in &resource.body {
        let (first, kind) = match entry {
            ast::Entry::Message(message) => {
                let name = message.id.name;
                (first_line(message.comment.as_ref(), name), Kind::Message { name, is_term: false })
            }
            ast::Entry::Term(term) => {
                let name = term.id.name;
                (first_line(term.comment.as_ref(), name), Kind::Message { name, is_term: true })
            }
            ast::Entry::Comment(comment) => {
                let name = comment.content.iter().find_map(|line| name_of_line(line));
                (*comment.content.first()?, Kind::Note(name))
            }
            ast::Entry::GroupComment(comment) => (*comment.content.first()?, Kind::Group),
            ast::Entry::ResourceComment(comment) => (*comment.content.first()?, Kind::Head),
            ast::Entry::Junk { .. } => return None,
        };
        let at = (first.as_ptr() as usize).checked_sub(text.as_ptr() as usize).filter(|at| *at <= text.len())?;
        starts.push((text[..at].rfind('\n').map_or(0, |found| found + 1), kind));
    }
    if starts.first().is_none_or(|(start, _)| *start > 0) {
        starts.insert(0, (0, Kind::Head));
    }
    if !starts.is_sorted_by(|a, b| a.0 < b.0) {
        return None;
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    Some(starts.iter().zip(ends).map(|((start, kind), end)| Piece { kind: *kind, text: &text[*start..end] }).collect())
}

/// The first line of a message: that of its comment, else its name.
fn first_line<'s>(comment: Option<&ast::Comment<&'s str>>, name: &'s str) -> &'s str {
    comment.and_then(|comment| comment.content.first()).copied().unwrap_or(name)
}

/// The name of the message that sleeps behind the `#` of this line.
pub(super) fn asleep(line: &str) -> Option<&str> {
    name_of_line(line.strip_prefix("# ")?)
}
