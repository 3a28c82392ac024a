//! Children and young people: who decides and who consents (BW 7:447, 450, 465; UAVG 5).

use super::{Block, Phrase};
use crate::policy::Policy;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let Some((treated, from_age)) = policy.care.minors.copied() else { return Vec::new() };
    let span = policy.care.minors.span();
    if !treated {
        return vec![Block::Paragraph(Phrase::new("minors-none").from(span))];
    }
    let mut blocks = Vec::new();
    if let Some(age) = from_age {
        blocks.push(Block::Paragraph(Phrase::new("minors-from").with("age", age).from(span)));
    }
    let youngest = from_age.unwrap_or(0);
    if policy.is_wgbo() {
        let mut ages = Vec::new();
        if youngest < 12 {
            ages.push(Phrase::new("minors-under-12"));
        }
        if youngest < 16 {
            ages.push(Phrase::new("minors-12-to-15"));
        }
        ages.push(Phrase::new("minors-16"));
        blocks.push(Block::List(ages));
    } else if policy.is_be_care() {
        blocks.push(Block::Paragraph(Phrase::new("minors-be")));
    }
    if policy.is_nl() && policy.uses_consent() && youngest < 16 {
        blocks.push(Block::Paragraph(Phrase::new("minors-consent-nl").fulfils("ART8-NL")));
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(Phrase::new("minors-treated").from(span)));
    }
    blocks
}
