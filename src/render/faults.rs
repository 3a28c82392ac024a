//! What is wrong with a project's own templates, as findings, each at its place.

use super::asked::{self, Endless, Known, Wrong};
use super::templates::{Own, TEMPLATES};
use crate::finding::{At, Finding, Message, Severity};
use crate::source::FileId;
use std::ops::Range;
use tera::{Error, ErrorKind};

/// How the parser of templates begins to say that there is no such template.
const NO_TEMPLATE: &str = "Unknown template `";

/// The name that was probably meant.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known.min_by_key(|known| {
        // Who forgets or mistakes the folder means the file.
        let file = |name: &str| name.rsplit('/').next().unwrap_or_default().to_lowercase();
        let apart = strsim::damerau_levenshtein(&name.to_lowercase(), known);
        let files_apart = strsim::damerau_levenshtein(&file(name), &file(known));
        apart.min(files_apart * 2 + 1)
    })
}

/// Templates that cannot be read: everything that the parser says.
pub(super) fn unreadable(error: &Error, own: &Own) -> Vec<Finding> {
    let of_file = |name: &str, range: Option<Range<usize>>| at(name, range.unwrap_or(0..0), own);
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            let at = of_file(report.filename(), Some(report.span().range.clone()));
            vec![finding("TPL-01", "template-syntax", at, |message| message.with("detail", report.message()))]
        }
        ErrorKind::MissingParent { current, parent } => {
            let range = own.get(current).and_then(|(_, text)| asked::leads_to(text, parent));
            vec![no_template(parent, of_file(current, range), own)]
        }
        ErrorKind::CircularInclude { tpl, include_chain: chain }
        | ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
            let next = chain.iter().find(|name| *name != tpl).unwrap_or(tpl);
            let range = own.get(tpl).and_then(|(_, text)| asked::leads_to(text, next));
            vec![finding("TPL-01", "template-circle", of_file(tpl, range), |message| message.with("name", next))]
        }
        _ => told(&error.to_string(), own),
    }
}

/// Mistakes that come as text only: for each, a line `error: …` and a line `--> html/page.html:2:13`.
fn told(text: &str, own: &Own) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(detail) = line.strip_prefix("error: ") else { continue };
        let mut at = None;
        while let Some(line) = lines.next_if(|line| !line.starts_with("error: ")) {
            at = at.or_else(|| place(line, own));
        }
        let at = at.unwrap_or_else(|| At::File("templates".to_owned()));
        findings.push(match detail.strip_prefix(NO_TEMPLATE) {
            Some(name) => no_template(name.trim_end_matches('`'), at, own),
            None => finding("TPL-01", "template-syntax", at, |message| message.with("detail", detail)),
        });
    }
    if findings.is_empty() {
        let detail = text.lines().next().unwrap_or_default();
        let at = At::File("templates".to_owned());
        findings.push(finding("TPL-01", "template-syntax", at, |message| message.with("detail", detail)));
    }
    findings
}

/// The place that a line `--> html/page.html:2:13` names; columns are counted in characters.
fn place(line: &str, own: &Own) -> Option<At> {
    let mut parts = line.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let number: usize = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let Some((file, text)) = own.get(name) else { return Some(At::File(format!("templates/{name}"))) };
    let before: usize = text.split_inclusive('\n').take(number.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default();
    let within = rest.char_indices().nth(column.saturating_sub(1)).map_or(0, |(at, _)| at);
    let start = before + within;
    let end = start + text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Some(At::Span(file.span(start..end)))
}

/// A template that is to be included and is not there.
fn no_template(name: &str, at: At, own: &Own) -> Finding {
    let known = TEMPLATES.iter().map(|(known, _)| *known).chain(own.keys().map(String::as_str));
    let near = nearest(name, known).unwrap_or_default().to_owned();
    finding("TPL-01", "template-missing", at, |message| message.with("name", name).with("suggestion", &near))
}

/// An `if` with more choices than can be read.
pub(super) fn too_many_choices(file: FileId, range: Range<usize>) -> Finding {
    finding("TPL-01", "template-choices", At::Span(file.span(range)), |message| message)
}

/// A component that calls itself.
pub(super) fn endless(call: &Endless<'_>, own: &Own) -> Finding {
    let at = at(call.template, call.range.clone(), own);
    finding("TPL-01", "template-endless", at, |message| message.with("name", call.component))
}

/// A name that there is not.
pub(super) fn unknown(wrong: &Wrong, own: &Own) -> Finding {
    let at = at(&wrong.template, wrong.range.clone(), own);
    let none = Vec::new();
    let (kind, known) = match (&wrong.known, &wrong.of) {
        (Known::Names(known), None) => ("template-name", known),
        (Known::Names(known), Some(_)) => ("template-field", known),
        (Known::List(known), _) if known.is_empty() => ("template-field-none", known),
        (Known::List(known), _) => ("template-field-list", known),
        (Known::Plain, _) => ("template-field-none", &none),
    };
    let near = nearest(&wrong.name, known.iter().map(String::as_str))
        .filter(|near| strsim::damerau_levenshtein(near, &wrong.name) <= 2.max(wrong.name.len() / 3));
    let guessed = matches!(kind, "template-name" | "template-field");
    let message = if guessed && near.is_none() { format!("{kind}-plain") } else { kind.to_owned() };
    finding("TPL-02", &message, at, |message| {
        message
            .with("template", &wrong.page)
            .with("name", &wrong.name)
            .with("of", wrong.of.clone().unwrap_or_default())
            .with("suggestion", near.unwrap_or_default())
            .with("known", known.join(", "))
    })
}

/// A file that no page is made with.
pub(super) fn unused(name: &str, file: FileId) -> Finding {
    let near = nearest(name, TEMPLATES.iter().map(|(known, _)| *known)).unwrap_or_default();
    let mut finding = finding("TPL-03", "template-unused", At::Span(file.span(0..0)), |message| {
        message.with("name", name).with("suggestion", near)
    });
    finding.severity = Severity::Warning;
    finding
}

/// A template that cannot be filled in.
pub(super) fn unfilled(error: &Error, name: &str, own: &Own) -> Finding {
    match error.kind() {
        ErrorKind::RenderingError(report) => {
            let at = at(report.filename(), report.span().range.clone(), own);
            finding("TPL-02", "template-render", at, |message| message.with("detail", report.message()))
        }
        ErrorKind::Io(_) => {
            finding("TPL-02", "template-too-large", at(name, 0..0, own), |message| message.with("template", name))
        }
        _ => {
            let text = error.to_string();
            let detail = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
            finding("TPL-02", "template-render", at(name, 0..0, own), |message| message.with("detail", detail))
        }
    }
}

fn at(template: &str, range: Range<usize>, own: &Own) -> At {
    match own.get(template) {
        Some((file, _)) => At::Span(file.span(range)),
        None => At::File(format!("templates/{template}")),
    }
}

fn finding(rule: &'static str, message: &str, at: At, with: impl Fn(Message) -> Message) -> Finding {
    let help = with(Message::new(format!("{message}.help")));
    Finding::new(rule, Severity::Error, at, with(Message::new(message))).help(help)
}
