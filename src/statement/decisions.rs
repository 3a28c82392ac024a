//! Automated decisions (GDPR 22).

use super::{Block, Card, Phrase, Value, anchor, contact, title};
use crate::policy::Policy;
use crate::policy::terms::Right;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let decisions: Vec<_> =
        policy.activities.iter().filter_map(|activity| Some((activity, activity.automated.as_ref()?))).collect();
    if decisions.is_empty() {
        let none = policy.automated.as_ref().filter(|automated| automated.used.copied() == Some(false));
        let phrase = |span| Phrase::new("automated-none").from(span).fulfils("ART13-2-F-NONE");
        return none.map(|automated| Block::Paragraph(phrase(automated.used.span()))).into_iter().collect();
    }
    let mut blocks = vec![Block::Paragraph(Phrase::new("automated-intro").fulfils("ART13-2-F"))];
    let cards = decisions.iter().map(|(activity, decision)| {
        let label = Value::link(anchor(activity), title(activity));
        let mut card = Card::new(None, Phrase::new("fact").with("value", label).from(decision.place.span));
        let told = |words| vec![Phrase::own(words).fulfils("ART13-2-F")];
        if let Some(words) = decision.logic.get() {
            card.row(Phrase::new("label-logic"), told(words));
        }
        if let Some(words) = decision.consequences.get() {
            card.row(Phrase::new("label-consequences"), told(words));
        }
        if let Some(address) = decision.contact.get() {
            let value = Phrase::new("fact").with("value", contact(address)).fulfils("ART22-3");
            card.row(Phrase::new("label-human"), vec![value]);
        }
        card
    });
    blocks.push(Block::Stack(cards.collect()));
    if policy.tells(Right::HumanIntervention) {
        blocks.push(Block::Paragraph(Phrase::new("automated-human").fulfils("ART22-3")));
    }
    blocks
}
