//! The laws on this page: every act that some sentence cites, explained once.

use super::{Block, Phrase, Section};
use crate::policy::values::ACTS;

pub(super) fn blocks(sections: &[Section<Phrase>]) -> Vec<Block<Phrase>> {
    let mut cited = Vec::new();
    for section in sections {
        for phrase in section.leaves() {
            phrase.laws(&mut cited);
        }
    }
    let mentioned = mentioned(sections);
    let mut acts: Vec<&str> = Vec::new();
    for (_, act) in ACTS {
        let known = cited.iter().any(|law| law.act == *act) || mentioned.contains(act);
        if known && !acts.contains(act) {
            acts.push(act);
        }
    }
    if acts.is_empty() {
        return Vec::new();
    }
    let items = acts.into_iter().map(|act| {
        Phrase::new("act-explained")
            .with("act", Phrase::new(format!("act-{act}")))
            .with("name", Phrase::new(format!("act-{act}-name")))
    });
    vec![Block::Paragraph(Phrase::new("laws-intro")), Block::List(items.collect())]
}

/// Messages that name an act in their own words: the act is then explained too.
const NAMING: &[(&str, &str)] = &[
    ("controller-decides", "gdpr"),
    ("secrecy-wgbo", "wgbo"),
    ("right-destruction", "wgbo"),
    ("right-file-copy", "wgbo"),
    ("requests-court-nl", "uavg"),
];

fn mentioned(sections: &[Section<Phrase>]) -> Vec<&'static str> {
    let mut acts = Vec::new();
    for section in sections {
        for phrase in section.leaves() {
            acts.extend(NAMING.iter().filter(|(message, _)| *message == phrase.message).map(|(_, act)| *act));
        }
    }
    acts
}
