//! Who we are: the controller, its sites, its representative, joint controllers, the data protection officer.

use super::{Block, Card, Phrase, Value, contact, contact_rows, display_name};
use crate::policy::Policy;
use crate::policy::model::{Controller, Joint};
use crate::policy::terms::Role;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let controller = &policy.controller;
    let name = display_name(policy);
    let mut blocks = Vec::new();
    if !name.is_empty() {
        blocks.push(Block::Paragraph(
            Phrase::new("controller-decides")
                .with("name", &name)
                .fulfils_if(!controller.legal_name.is_absent(), "ART13-1-A-ID"),
        ));
    }
    if let Some(words) = policy.care.practitioners.get() {
        blocks.push(Block::Paragraph(Phrase::own(words)));
    }
    let mut cards = vec![identity(controller, &name)];
    cards.extend(controller.locations.iter().map(|location| {
        let title = Phrase::new("fact").with("value", location.name.get().map_or("", String::as_str));
        let mut card = Card::new(None, title);
        contact_rows(&mut card, location.address.get(), location.phone.get(), location.email.get(), None);
        card
    }));
    cards.extend(people(policy));
    cards.retain(|card| !card.rows.is_empty());
    if !cards.is_empty() {
        blocks.push(Block::Cards(cards));
    }
    blocks.extend(joint(policy));
    blocks
}

fn identity(controller: &Controller, name: &str) -> Card<Phrase> {
    let mut card = Card::new(None, Phrase::new("controller-card").with("name", name));
    if let Some(legal_name) = controller.legal_name.get() {
        let phrase = match controller.legal_form.copied() {
            Some(form) => {
                Phrase::new("controller-legal-name").with("form", Phrase::new(format!("legal-form-{}", form.word())))
            }
            None => Phrase::new("controller-legal-name-plain"),
        };
        let phrase = phrase.with("name", legal_name).from(controller.legal_name.span()).fulfils("ART13-1-A-ID");
        card.row(Phrase::new("label-legal-name"), vec![phrase]);
    }
    let fact = |value: Value| vec![Phrase::new("fact").with("value", value).fulfils("ART13-1-A-ID")];
    if let Some(owner) = controller.owner.get() {
        card.row(Phrase::new("label-owner"), fact(owner.into()));
    }
    if !controller.trade_names.items().is_empty() {
        let names = controller.trade_names.items().iter().map(Value::from).collect::<Vec<_>>();
        card.row(Phrase::new("label-trade-names"), fact(names.into()));
    }
    contact_rows(
        &mut card,
        controller.address.get(),
        controller.phone.get(),
        controller.email.get(),
        Some("ART13-1-A-CONTACT"),
    );
    if let Some(form) = controller.form.get() {
        let value = Phrase::new("fact").with("value", Value::Url(form.clone())).fulfils("ART13-1-A-CONTACT");
        card.row(Phrase::new("label-form"), vec![value]);
    }
    let plain = |value: Value| vec![Phrase::new("fact").with("value", value).fulfils("NL-BW-315D")];
    if let Some(website) = controller.website.get() {
        card.row(Phrase::new("label-website"), plain(Value::Url(website.clone())));
    }
    if let Some((register, number)) = controller.register.get() {
        card.row(Phrase::new(format!("label-register-{}", register.word())), plain(number.into()));
    }
    if let Some(vat) = controller.vat.get() {
        card.row(Phrase::new("label-vat"), plain(vat.into()));
    }
    card
}

fn people(policy: &Policy) -> Vec<Card<Phrase>> {
    let mut cards = Vec::new();
    if let Some(person) = &policy.controller.representative {
        let mut card = Card::new(None, Phrase::new("representative-card"));
        card.blocks.push(Block::Paragraph(Phrase::new("representative-does").fulfils("ART13-1-A-REP")));
        name_row(&mut card, person.name.get());
        let requirement = Some("ART13-1-A-REP");
        contact_rows(&mut card, person.address.get(), person.phone.get(), person.email.get(), requirement);
        cards.push(card);
    }
    if let Some(dpo) = &policy.dpo {
        let mut card = Card::new(None, Phrase::new("dpo-card"));
        card.blocks.push(Block::Paragraph(Phrase::new("dpo-does").from(dpo.place.span)));
        name_row(&mut card, dpo.name.get());
        contact_rows(&mut card, dpo.address.get(), dpo.phone.get(), dpo.email.get(), Some("ART13-1-B"));
        cards.push(card);
    }
    if let Some(person) = &policy.privacy_contact {
        let mut card = Card::new(None, Phrase::new("privacy-contact-card"));
        name_row(&mut card, person.name.get());
        contact_rows(&mut card, None, person.phone.get(), person.email.get(), None);
        cards.push(card);
    }
    cards
}

fn name_row(card: &mut Card<Phrase>, name: Option<&String>) {
    if let Some(name) = name {
        card.row(Phrase::new("label-name"), vec![Phrase::new("fact").with("value", name)]);
    }
}

fn joint(policy: &Policy) -> Vec<Block<Phrase>> {
    let recipients = policy.recipients_in_use().filter(|recipient| recipient.role.copied() == Some(Role::Joint));
    let mut cards: Vec<Card<Phrase>> = policy.controller.joint.iter().map(joint_card).collect();
    cards.extend(recipients.map(|recipient| {
        let mut card = Card::new(None, Phrase::new("fact").with("value", super::recipients::name(recipient)));
        fill_joint(&mut card, recipient.contact.get(), recipient.essence.get());
        card
    }));
    if cards.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading { id: "joint".to_owned(), text: Phrase::new("joint-heading") },
        Block::Paragraph(Phrase::new("joint-intro").fulfils("ART26-2")),
        Block::Cards(cards),
    ]
}

fn joint_card(joint: &Joint) -> Card<Phrase> {
    let name = joint.name.get().map_or("", String::as_str);
    let mut card = Card::new(None, Phrase::new("fact").with("value", name).from(joint.place.span));
    fill_joint(&mut card, joint.contact.get(), joint.essence.get());
    card
}

fn fill_joint(card: &mut Card<Phrase>, address: Option<&String>, essence: Option<&crate::policy::values::Local>) {
    card.blocks.extend(essence.cloned().map(Block::Clause));
    if let Some(address) = address {
        let value = Phrase::new("fact").with("value", contact(address)).fulfils("ART26-2");
        card.row(Phrase::new("label-contact"), vec![value]);
    }
}
