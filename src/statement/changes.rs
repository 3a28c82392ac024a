//! The date and version of the text, and what changed before.

use super::{Block, Phrase, Row, Section, Value};
use crate::policy::Policy;
use crate::policy::terms::SectionId;

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

/// The way to what has changed, where the statement tells it.
pub(super) fn guide(sections: &[Section<Phrase>]) -> Vec<Phrase> {
    let told = sections.iter().any(|section| section.id == SectionId::Changes);
    if told { vec![Phrase::new("meta-changes")] } else { Vec::new() }
}

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let rows: Vec<Row<Phrase>> = policy
        .statement
        .changes
        .iter()
        .map(|change| Row {
            label: Phrase::new("change-when").with("date", change.date).with("version", &change.version),
            values: vec![Phrase::new("sentence").with("words", Value::from(&change.text)).from(change.text.span)],
            named: false,
        })
        .collect();
    if rows.is_empty() { Vec::new() } else { vec![Block::Log(rows)] }
}
