//! Security: what the clinic says it does, and no more.

use super::{Block, Phrase, contact};
use crate::policy::Policy;
use crate::policy::model::Choice;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let security = &policy.security;
    let mut blocks = Vec::new();
    let measures: Vec<Phrase> = security
        .measures
        .items()
        .iter()
        .map(|measure| match measure {
            Choice::Known(id) => Phrase::new(format!("measure-{id}")).from(security.measures.span()),
            Choice::Own(words) => Phrase::own(words),
        })
        .collect();
    if !measures.is_empty() {
        blocks.push(Block::List(measures));
    }
    if let Some(period) = security.backup_retention.copied() {
        let phrase = Phrase::new("security-backups").with("period", period);
        blocks.push(Block::Paragraph(phrase.from(security.backup_retention.span())));
    }
    if let Some(address) = security.report_to.get() {
        let phrase = Phrase::new("security-report").with("contact", contact(address));
        blocks.push(Block::Paragraph(phrase.from(security.report_to.span())));
    }
    blocks
}
