//! The typed definition of a clinic: its format, how it is read, and what it may say.

pub mod catalogue;
mod decode;
pub mod model;
mod queries;
pub mod schema;
pub mod shape;
mod spelling;
pub mod terms;
mod texts;
mod tree;
mod validate;
pub mod values;
pub mod vocabulary;

pub(crate) use tree::VALUE_KINDS;

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::source::{FileId, Sources};
pub use model::{Appearance, Field, Place, Policy};
use std::sync::Arc;
pub use texts::Text;

/// How many definitions may extend each other in a row.
const MAX_EXTENDS: usize = 8;

/// Gives the name and the bytes of a file that another one names: a shared part, or a picture. The file that names it
/// comes first, then the path, which is relative to that.
pub type Load<'a> = &'a mut dyn FnMut(&str, &str) -> Result<(String, Vec<u8>), LoadError>;

/// Why such a file could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadError {
    /// There is no such file.
    NotFound,
    /// It lies outside the project.
    Outside,
    /// It is no file that can be read: a folder, or something without end.
    NotFile,
    /// It is larger than anything that people write.
    TooLarge,
}

/// Reads a definition. Every problem is reported; what could be read comes back, so that it can be checked too.
pub fn read(sources: &mut Sources, file: FileId, load: Load<'_>, report: &mut Report) -> Option<Policy> {
    let mut root = tree::parse(sources, file, report);
    extend(&mut root, sources, file, load, report);
    if broken_syntax(report) && root.table().is_none_or(|table| !table.has("statement")) {
        // What is left of a file whose very beginning cannot be read would only give follow-up findings.
        return None;
    }
    validate::definition(&mut root, report);
    check_version(&root, report);
    decode::policy(&Arc::new(root), report)
}

/// Reads `[appearance]` of a project's settings. Mistakes of the syntax are not reported here: whoever reads the settings
/// does that.
#[must_use]
pub fn appearance(sources: &Sources, file: FileId, report: &mut Report) -> Option<Appearance> {
    let mut root = tree::parse(sources, file, &mut Report::default());
    let tree::Value::Table(table) = &mut root.value else { return None };
    let entry = table.entries.iter_mut().find(|entry| entry.key == "appearance")?;
    validate::appearance(&mut entry.node, report);
    decode::appearance(&root)
}

fn broken_syntax(report: &Report) -> bool {
    report.findings().iter().any(|finding| finding.rule == "DEF-01")
}

fn extend(root: &mut tree::Node, sources: &mut Sources, file: FileId, load: Load<'_>, report: &mut Report) {
    if extends(root).is_none() {
        return;
    }
    let mut seen = vec![sources.file(file).name.clone()];
    let mut layers = Vec::new();
    let mut current = root.clone();
    while let Some((path, span)) = extends(&current) {
        let from = seen.last().cloned().unwrap_or_default();
        let problem = match load(&from, &path) {
            Ok((name, _)) if seen.contains(&name) || seen.len() > MAX_EXTENDS => "extends-cycle",
            Ok((name, bytes)) => match String::from_utf8(bytes) {
                Ok(text) => {
                    let shared = sources.add(name.clone(), text);
                    seen.push(name);
                    current = tree::parse(sources, shared, report);
                    layers.push(current.clone());
                    continue;
                }
                Err(_) => "extends-not-text",
            },
            Err(LoadError::NotFound) => "extends-not-found",
            Err(LoadError::Outside) => "extends-outside",
            Err(LoadError::NotFile | LoadError::TooLarge) => "extends-not-text",
        };
        report.push(
            Finding::new("DEF-12", Severity::Error, At::Span(span), Message::new(problem).with("file", &path))
                .path("extends")
                .help(Message::new(format!("{problem}.help")).with("file", &path)),
        );
        break;
    }
    if layers.is_empty() {
        return;
    }
    let mut merged = layers.pop().unwrap_or_else(|| root.clone());
    while let Some(layer) = layers.pop() {
        merged = tree::merge(merged, layer);
    }
    *root = tree::merge(merged, root.clone());
}

fn extends(root: &tree::Node) -> Option<(String, crate::source::Span)> {
    let node = root.table()?.get("extends")?;
    Some((node.text()?.to_owned(), node.span))
}

fn check_version(root: &tree::Node, report: &mut Report) {
    let Some(node) = root.table().and_then(|table| table.get("format")) else { return };
    if let tree::Value::Integer(version) = node.value
        && version != 1
    {
        report.push(
            Finding::new(
                "DEF-14",
                Severity::Error,
                At::Span(node.span),
                Message::new("unknown-format").with("found", version.to_string()),
            )
            .path("format")
            .help(Message::new("unknown-format.help")),
        );
    }
}
