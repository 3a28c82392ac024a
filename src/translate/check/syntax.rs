//! What cannot be read, in words for someone who does not know Fluent: what to type.

use super::Told;
use crate::finding::Message;
use crate::locale::is_name;
use crate::translate::shelf::{Desk, Edition};
use crate::translate::tree::{Mistake, Tree};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::ops::Range;

pub(super) fn look(_: &Desk<'_>, edition: &Edition<'_>, told: &mut Told<'_>) {
    for volume in edition.volumes.iter().filter(|volume| volume.own) {
        let tree = &volume.tree;
        for mistake in &tree.mistakes {
            let (name, place, message) = match mistake {
                Mistake::TooDeep(at) => (String::new(), *at..at + 1, Message::new("LOC-02-deep")),
                Mistake::Syntax(error) => explained(tree, error),
            };
            told.at("LOC-02", tree.file.span(place), &name, message.with("file", volume.name));
        }
    }
}

/// The message that a mistake is in, if in one, where it is, and what is wrong.
fn explained(tree: &Tree<'_>, error: &ParserError) -> (String, Range<usize>, Message) {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let bad = tree.text.get(slice.clone()).unwrap_or_default();
    let line = bad.lines().next().unwrap_or_default();
    let start = slice.start;
    let whole_line = start..start + line.len();
    let at_error = || {
        // At the end of the line before, where what is missing should stand.
        let before = tree.text.get(..error.pos.start).unwrap_or_default();
        let end = before.trim_end().len();
        let begin = before.trim_end().rfind('\n').map_or(0, |at| at + 1).max(start);
        begin..end.max(begin + 1)
    };
    let said = |id: &str| Message::new(format!("LOC-02-{id}"));
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
        return (String::new(), whole_line, said("conflict"));
    }
    if line.starts_with('#') {
        return (String::new(), whole_line, said("comment"));
    }
    if let Some(tab) = indented_by_tab(bad) {
        return (name(bad).to_owned(), start + tab..start + tab + 1, said("tab"));
    }
    if line.starts_with(' ') || line.starts_with('\u{a0}') {
        let sign = line.trim_start().chars().next().unwrap_or(' ');
        let indent = line.len() - line.trim_start().len();
        let place = start + indent..start + line.len();
        let message = match sign {
            '.' => said("attribute").with("found", line.trim()),
            '*' | '[' | '}' => said("sign").with("found", sign.to_string()),
            _ => said("indent").with("found", line.trim()),
        };
        return (String::new(), place, message);
    }
    let Some(name) = Some(name(bad)).filter(|name| is_name(name.strip_prefix('-').unwrap_or(name))) else {
        // A line that is no message: the rest of the one before it, or a name that is none.
        let words = line.split('=').next().unwrap_or(line).trim();
        let id = if line.contains('=') { "name" } else { "unindented" };
        return (String::new(), whole_line, said(id).with("found", words));
    };
    // The words stand on the next line and begin with a sign that no line may begin with.
    let second = bad.split_once('\n').map_or("", |(_, rest)| rest.lines().next().unwrap_or_default());
    let begins = second.trim_start().chars().next().filter(|sign| second.starts_with(' ') && "*[.}".contains(*sign));
    let has_no_words = line.trim_end().ends_with('=');
    if let (true, Some(sign)) = (has_no_words, begins) {
        let at = start + line.len() + bad[line.len()..].find(sign).unwrap_or_default();
        return (name.to_owned(), at..at + 1, said("sign").with("found", sign.to_string()));
    }
    let (place, message) = match &error.kind {
        ErrorKind::MissingDefaultVariant => (start..start + name.len(), said("default")),
        ErrorKind::MultipleDefaultVariants => (error.pos.clone(), said("two-defaults")),
        ErrorKind::UnbalancedClosingBrace => (error.pos.clone(), said("brace-closed")),
        ErrorKind::UnterminatedStringLiteral => (at_error(), said("quote")),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            (start..start + name.len(), said("empty"))
        }
        ErrorKind::ExpectedInlineExpression => (error.pos.clone(), said("braces-empty")),
        ErrorKind::ForbiddenCallee => (at_error(), said("function")),
        ErrorKind::ExpectedToken('=') if !bad.contains('=') => {
            (whole_line, said("unindented").with("found", line.trim()))
        }
        ErrorKind::ExpectedToken('}') => {
            let inside = inside_of(tree.text, error.pos.start);
            let single = inside.split_whitespace().next().unwrap_or_default();
            let rest = tree.text.get(error.pos.start..).unwrap_or_default();
            let is_part = |c: char| c.is_alphanumeric();
            if single.starts_with('$') && rest.starts_with(|c: char| is_part(c) && !c.is_ascii()) {
                // A name goes on with a letter that no name has.
                let name: String = single.chars().chain(rest.chars().take_while(|c| is_part(*c))).collect();
                (error.pos.clone(), said("variable").with("found", name))
            } else if bad.lines().skip(1).any(|line| line.trim_start().starts_with(['[', '*'])) {
                (at_error(), said("choice").with("found", single))
            } else {
                (at_error(), said("brace-open").with("found", single))
            }
        }
        ErrorKind::ExpectedCharRange { .. } if tree.text[..error.pos.start].ends_with('$') => {
            (error.pos.clone(), said("variable").with("found", "$"))
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            (error.pos.clone(), said("escape"))
        }
        other => (error.pos.clone(), said("other").with("detail", other.to_string())),
    };
    (name.to_owned(), place, message)
}

/// The name of the message that unreadable text begins with.
fn name(bad: &str) -> &str {
    bad.split_once('=').map_or("", |(name, _)| name.trim())
}

/// Where a line begins with a tab.
fn indented_by_tab(bad: &str) -> Option<usize> {
    let mut at = 0;
    for line in bad.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indent].find('\t') {
            return Some(at + tab);
        }
        at += line.len();
    }
    None
}

/// What stands behind the last brace before a place.
fn inside_of(text: &str, place: usize) -> &str {
    let before = text.get(..place).unwrap_or_default();
    before.rfind('{').map_or("", |open| before[open + 1..].trim())
}
