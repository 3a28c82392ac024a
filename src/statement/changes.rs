//! The date and version of the text, and what changed before.

use super::{Block, Phrase, Row, Section, Value};
use crate::policy::Policy;
use crate::policy::terms::SectionId;

pub(super) fn meta(policy: &Policy, sections: &[Section<Phrase>]) -> Vec<Phrase> {
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
    if sections.iter().any(|section| section.id == SectionId::Changes) {
        meta.push(Phrase::new("meta-changes"));
    }
    meta
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
