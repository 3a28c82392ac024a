//! Complaints: about privacy with the authority of the jurisdiction, about care with the clinic's own bodies.

use super::{Block, Card, Phrase, Value, contact_rows};
use crate::law::authority;
use crate::policy::Policy;
use crate::policy::model::Body;
use crate::policy::terms::Right;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let mut blocks = Vec::new();
    if policy.complaints.contact.copied() == Some(true) {
        blocks.push(Block::Paragraph(Phrase::new("complaints-first").from(policy.complaints.contact.span())));
    }
    if policy.tells(Right::Complaint) {
        let authority = authority::of(policy.statement.jurisdiction);
        let name = format!("authority-{}", authority.word);
        blocks.push(Block::Paragraph(
            Phrase::new("complaints-authority").with("authority", Phrase::new(name.clone())).fulfils("ART13-2-D"),
        ));
        blocks.push(Block::Paragraph(Phrase::new("complaints-elsewhere").fulfils("ART13-2-D")));
        let mut card = Card::new(None, Phrase::new("fact").with("value", Phrase::new(name)).fulfils("ART13-2-D-WHO"));
        let website = Value::UrlPerLanguage(vec![("nl", authority.website), ("en", authority.website_en)]);
        let fact = |value: Value| vec![Phrase::new("fact").with("value", value).fulfils("ART13-2-D-WHO")];
        card.row(Phrase::new("label-website"), fact(website));
        card.row(Phrase::new("label-phone"), fact(Value::Phone(authority.phone.to_owned())));
        card.row(Phrase::new("label-address"), fact(authority.address.into()));
        blocks.push(Block::Cards(vec![card]));
    }
    let bodies: Vec<Card<Phrase>> = [
        ("officer", &policy.complaints.officer, "NL-WKKGZ-13-4"),
        ("dispute-body", &policy.complaints.dispute_body, "NL-WKKGZ-18-5"),
        ("ombuds", &policy.complaints.ombuds, "BE-WPR-11"),
    ]
    .into_iter()
    .filter_map(|(kind, body, requirement)| Some(card(kind, body.as_ref()?, requirement)))
    .collect();
    if !bodies.is_empty() {
        blocks.push(Block::Heading { id: "care-complaints".to_owned(), text: Phrase::new("care-complaints-heading") });
        blocks.push(Block::Paragraph(Phrase::new("care-complaints-intro")));
        blocks.push(Block::Cards(bodies));
    }
    blocks
}

fn card(kind: &str, body: &Body, requirement: &'static str) -> Card<Phrase> {
    let name = body.name.get().map_or("", String::as_str);
    let heading = Phrase::new("fact").with("value", name).from(body.place.span).fulfils(requirement);
    let mut card = Card::new(None, heading);
    card.blocks.push(Block::Paragraph(Phrase::new(format!("complaints-{kind}")).fulfils(requirement)));
    contact_rows(&mut card, body.address.get(), body.phone.get(), body.email.get(), Some(requirement));
    if let Some(website) = body.website.get() {
        let value = Phrase::new("fact").with("value", Value::Url(website.clone())).fulfils(requirement);
        card.row(Phrase::new("label-website"), vec![value]);
    }
    card
}
