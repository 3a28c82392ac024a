//! The date and version of the text, and what changed before.

use super::{Block, Phrase, Value};
use crate::policy::Policy;

pub(super) fn meta(policy: &Policy) -> Vec<Phrase> {
    let statement = &policy.statement;
    let mut meta = Vec::new();
    if let Some(effective) = statement.effective.copied() {
        meta.push(Phrase::new("meta-effective").with("date", effective).from(statement.effective.span()));
    }
    if let Some(version) = statement.version.get() {
        meta.push(
            Phrase::new("meta-version").with("version", version).from(statement.version.span()).fulfils("ART5-2"),
        );
    }
    if let Some(date) = statement.date.copied() {
        meta.push(Phrase::new("meta-date").with("date", date).from(statement.date.span()).fulfils("ART5-2"));
    }
    meta
}

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let items: Vec<Phrase> = policy
        .statement
        .changes
        .iter()
        .map(|change| {
            Phrase::new("change")
                .with("date", change.date)
                .with("version", &change.version)
                .with("text", Value::from(&change.text))
                .from(change.text.span)
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List(items)] }
}
