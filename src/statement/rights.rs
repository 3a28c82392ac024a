//! Your rights, as they follow from the legal bases, and apart from them the right to object (GDPR 21(4)).

use super::{Block, Card, Phrase, titles};
use crate::law::requirements::{can_object, has_marketing, is_portable};
use crate::policy::Policy;
use crate::policy::model::Activity;
use crate::policy::terms::{Ground, Right, Special};

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let mut cards: Vec<Card<Phrase>> = [
        simple(policy, Right::Access, "ART13-2-B-ACCESS"),
        simple(policy, Right::Rectification, "ART13-2-B-RECT"),
        erasure(policy),
        simple(policy, Right::Restriction, "ART13-2-B-RESTR"),
        portability(policy),
        withdraw(policy),
    ]
    .into_iter()
    .flatten()
    .collect();
    cards.extend(care(policy));
    cards.extend(policy.rights.extra.iter().map(|(title, text)| {
        let mut card = Card::new(None, Phrase::own(title));
        card.blocks.push(Block::Paragraph(Phrase::own(text)));
        card
    }));
    if cards.is_empty() {
        return Vec::new();
    }
    vec![Block::Paragraph(Phrase::new("rights-intro")), Block::Cards(cards)]
}

/// A card for a right, with the clinic's limits under it; nothing when a published statement does not tell the right.
fn card(
    policy: &Policy,
    right: Right,
    blocks: impl IntoIterator<Item = impl Into<Block<Phrase>>>,
) -> Option<Card<Phrase>> {
    if !policy.tells(right) {
        return None;
    }
    let mut card =
        Card::new(Some(format!("right-{}", right.word())), Phrase::new(format!("right-{}-title", right.word())));
    card.blocks.extend(blocks.into_iter().map(Into::into));
    card.blocks.extend(limits(policy, right).map(Block::Paragraph));
    Some(card)
}

fn limits(policy: &Policy, right: Right) -> impl Iterator<Item = Phrase> {
    policy.rights.limits.iter().filter(move |(limited, _)| *limited == right).map(|(_, words)| Phrase::own(words))
}

fn simple(policy: &Policy, right: Right, requirement: &'static str) -> Option<Card<Phrase>> {
    card(policy, right, vec![Phrase::new(format!("right-{}", right.word())).fulfils(requirement)])
}

fn erasure(policy: &Policy) -> Option<Card<Phrase>> {
    let mut sentences = vec![Phrase::new("right-erasure").fulfils("ART13-2-B-ERASE")];
    let duty: Vec<&Activity> =
        policy.activities.iter().filter(|activity| activity.rests_on(Ground::LegalObligation)).collect();
    if !duty.is_empty() {
        sentences.push(Phrase::new("right-erasure-duty").fulfils("ART13-2-B-ERASE"));
    }
    let care = policy.activities.iter().any(|activity| {
        activity.specials().any(|special| matches!(special, Special::HealthCare | Special::PublicHealth))
    });
    if care && policy.is_wgbo() && policy.tells(Right::Destruction) {
        sentences.push(Phrase::new("right-erasure-file"));
    }
    card(policy, Right::Erasure, sentences)
}

fn portability(policy: &Policy) -> Option<Card<Phrase>> {
    if !is_portable(policy) {
        return None;
    }
    let requirement = "ART13-2-B-PORT";
    let scope = policy
        .activities
        .iter()
        .filter(|activity| activity.rests_on(Ground::Consent) || activity.rests_on(Ground::Contract))
        // Only what the person gave: not what came from others.
        .filter(|activity| activity.from_subject());
    let blocks = [
        Phrase::new("right-portability").fulfils(requirement).into(),
        Phrase::new("right-portability-scope").fulfils(requirement).into(),
        titles(scope, requirement),
    ];
    card(policy, Right::Portability, blocks)
}

fn withdraw(policy: &Policy) -> Option<Card<Phrase>> {
    if !policy.uses_consent() {
        return None;
    }
    let requirement = "ART13-2-C";
    let blocks = [
        Phrase::new("right-withdraw").fulfils(requirement).into(),
        Phrase::new("right-withdraw-scope").fulfils(requirement).into(),
        titles(policy.activities.iter().filter(|activity| activity.uses_consent()), requirement),
        Phrase::new("right-withdraw-effect").fulfils(requirement).into(),
    ];
    card(policy, Right::Withdraw, blocks)
}

/// The rights that care law gives beside the GDPR.
fn care(policy: &Policy) -> Vec<Card<Phrase>> {
    let wgbo = policy.is_wgbo();
    let electronic = policy.care.electronic_file.copied() == Some(true);
    let mut cards = Vec::new();
    if wgbo {
        let mut copy = vec![Phrase::new("right-file-copy").fulfils("NL-WGBO-456")];
        if electronic {
            copy.push(Phrase::new("right-file-copy-electronic").fulfils("NL-WABVPZ-15D"));
        }
        cards.extend(card(policy, Right::FileCopy, copy));
        cards.extend(simple(policy, Right::OwnStatement, "NL-WGBO-454-2"));
        let destruction = ["right-destruction", "right-destruction-exceptions"];
        let destruction = destruction.map(|message| Phrase::new(message).fulfils("NL-WGBO-455"));
        cards.extend(card(policy, Right::Destruction, destruction.to_vec()));
    } else if policy.is_dutch_care() && electronic {
        let copy = Phrase::new("right-file-copy-electronic").fulfils("NL-WABVPZ-15D");
        cards.extend(card(policy, Right::FileCopy, vec![copy]));
    } else if policy.is_be_care() {
        let copy = ["right-file-copy-be", "right-file-explanation-be"];
        let copy = copy.map(|message| Phrase::new(message).fulfils("BE-WPR-9"));
        cards.extend(card(policy, Right::FileCopy, copy.to_vec()));
    }
    if policy.is_nl() && policy.uses("electronic-exchange") {
        cards.extend(simple(policy, Right::LogOverview, "NL-WABVPZ-15E"));
    }
    cards
}

/// The section on the right to object.
pub(super) fn object(policy: &Policy) -> Vec<Block<Phrase>> {
    if !can_object(policy) || !policy.tells(Right::Object) {
        return Vec::new();
    }
    let requirement = "ART13-2-B-OBJECT";
    let paragraph = |phrase: Phrase| Block::Paragraph(phrase.fulfils(requirement));
    let on_interest =
        |activity: &&Activity| activity.rests_on(Ground::LegitimateInterests) || activity.rests_on(Ground::PublicTask);
    let mut blocks = Vec::new();
    if policy.activities.iter().any(|activity| on_interest(&activity)) {
        blocks.push(paragraph(Phrase::new("object-interest")));
        blocks.push(titles(policy.activities.iter().filter(on_interest), requirement));
        blocks.push(paragraph(Phrase::new("object-interest-effect")));
    }
    if has_marketing(policy) {
        blocks.push(paragraph(Phrase::new("object-marketing").fulfils("ART21-2")));
        blocks.push(titles(policy.activities.iter().filter(|activity| activity.marketing), "ART21-2"));
        let opt_outs = policy.activities.iter().filter_map(|activity| activity.opt_out.get());
        blocks.extend(opt_outs.map(|words| paragraph(Phrase::own(words).fulfils("NL-TW-117-3"))));
    }
    if policy.rights.balancing_test.copied() == Some(true) {
        let from = policy.rights.balancing_test.span();
        blocks.push(paragraph(Phrase::new("object-balancing-test").from(from).fulfils("ART13-1-D-TEST")));
    }
    blocks.extend(limits(policy, Right::Object).map(Block::Paragraph));
    blocks
}
