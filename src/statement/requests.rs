//! How to ask: where, who you are, how soon, what it costs, and what if we refuse (GDPR 12).

use super::{Block, Phrase, Value};
use crate::law::requirements::channels;
use crate::policy::Policy;
use crate::policy::terms::{Channel, Identification, Right};

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let mut steps: Vec<Phrase> = send(policy).into_iter().collect();
    if let Some(identification) = policy.rights.identification.copied() {
        let phrase = match identification {
            Identification::WhenInDoubt => Some("requests-identity-doubt"),
            Identification::Always => Some("requests-identity-always"),
            Identification::Never => None,
        };
        let from = policy.rights.identification.span();
        steps.extend(phrase.map(|message| Phrase::new(message).from(from).fulfils("ART12-6")));
    }
    if let Some(period) = policy.rights.respond_within.copied() {
        let phrase = Phrase::new("requests-answer").with("period", period).fulfils("ART12-3");
        steps.push(phrase.from(policy.rights.respond_within.span()));
    }
    if steps.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Steps(steps), Block::Paragraph(Phrase::new("requests-free").fulfils("ART12-5"))];
    let refusal = if policy.tells(Right::Complaint) { "requests-refusal" } else { "requests-refusal-reasons" };
    blocks.push(Block::Paragraph(Phrase::new(refusal).fulfils("ART12-4")));
    if policy.is_nl() {
        blocks.push(Block::Paragraph(Phrase::new("requests-court-nl").fulfils("ART12-4")));
    }
    blocks
}

fn send(policy: &Policy) -> Option<Phrase> {
    let controller = &policy.controller;
    let person = policy.privacy_contact.as_ref();
    let dpo = policy.dpo.as_ref();
    let email =
        person.and_then(|person| person.email.get()).or(dpo.and_then(|dpo| dpo.email.get())).or(controller.email.get());
    let phone =
        person.and_then(|person| person.phone.get()).or(dpo.and_then(|dpo| dpo.phone.get())).or(controller.phone.get());
    let ways: Vec<Value> = channels(policy)
        .into_iter()
        .map(|channel| match (channel, email, phone, controller.form.get(), controller.address.get()) {
            (Channel::Email, Some(email), ..) => {
                Phrase::new("channel-email-to").with("email", Value::Email(email.clone())).into()
            }
            (Channel::Phone, _, Some(phone), ..) => {
                Phrase::new("channel-phone-to").with("phone", Value::Phone(phone.clone())).into()
            }
            (Channel::Form, .., Some(form), _) => {
                Phrase::new("channel-form-at").with("form", Value::Url(form.clone())).into()
            }
            (Channel::Post, .., Some(address)) => {
                Phrase::new("channel-post-to").with("address", Value::Address(address.clone())).into()
            }
            (channel, ..) => Phrase::new(format!("channel-{}", channel.word())).into(),
        })
        .collect();
    if ways.is_empty() {
        return None;
    }
    Some(Phrase::new("requests-send").with("channels", Value::AnyOf(ways)).fulfils("ART12-2"))
}
