//! Who receives data, and where: recipients, secrecy, transfers outside the EEA.

use super::{Block, Card, Phrase, Table, TableRow, Value};
use crate::law::adequacy::{self, Adequacy};
use crate::law::requirements::transfers;
use crate::policy::Policy;
use crate::policy::model::{Choice, Recipient, Transfer, Whereabouts};
use crate::policy::terms::{Mechanism, Role};

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let mut blocks: Vec<Block<Phrase>> = intro(policy).into_iter().map(Block::Paragraph).collect();
    let rows: Vec<TableRow<Phrase>> = policy.recipients_in_use().map(row).collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: Phrase::new("recipients-caption"),
            head: [Phrase::new("recipients-head-who"), Phrase::new("recipients-head-why")],
            rows,
        }));
    }
    blocks.extend(policy.sharing.note.get().cloned().map(Block::Clause));
    blocks.extend(outside(policy));
    blocks
}

fn intro(policy: &Policy) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let in_use: Vec<&Recipient> = policy.recipients_in_use().collect();
    if in_use.is_empty() {
        if policy.sharing.nobody.copied() == Some(true) {
            phrases.push(Phrase::new("recipients-nobody").from(policy.sharing.nobody.span()).fulfils("ART13-1-E-NONE"));
        }
    } else {
        phrases.push(Phrase::new("recipients-intro").fulfils("ART13-1-E"));
    }
    if policy.sharing.sold.copied() == Some(false) {
        phrases.push(Phrase::new("not-sold").from(policy.sharing.sold.span()));
    }
    let mut processors = in_use.iter().filter(|recipient| recipient.role.copied() == Some(Role::Processor)).peekable();
    if processors.peek().is_some() && processors.all(|recipient| recipient.agreement.copied() == Some(true)) {
        phrases.push(Phrase::new("recipients-agreements"));
    }
    if !policy.care.secrecy.items().is_empty() {
        let sources: Vec<Value> = policy
            .care
            .secrecy
            .items()
            .iter()
            .map(|source| Phrase::new(format!("secrecy-{}", source.word())).into())
            .collect();
        phrases.push(
            Phrase::new("secrecy").with("sources", sources).from(policy.care.secrecy.span()).fulfils("NL-WGBO-457"),
        );
        if policy.is_wgbo() {
            phrases.push(Phrase::new("secrecy-wgbo").fulfils("NL-WGBO-457"));
        }
    }
    phrases
}

/// What a recipient is called: its name, or else its category.
pub(super) fn name(recipient: &Recipient) -> Value {
    match (recipient.name.get(), recipient.category.get()) {
        (Some(name), _) => name.into(),
        (None, Some(category)) => words(category),
        (None, None) => recipient.id.as_str().into(),
    }
}

fn words(category: &Choice<String>) -> Value {
    match category {
        Choice::Known(id) => Phrase::new(format!("recipient-{id}")).into(),
        Choice::Own(words) => words.into(),
    }
}

fn row(recipient: &Recipient) -> TableRow<Phrase> {
    let title = match (recipient.name.get(), recipient.category.get()) {
        (Some(name), Some(category)) => {
            Phrase::new("recipient-named").with("name", name).with("category", words(category))
        }
        _ => Phrase::new("sentence-start").with("words", name(recipient)),
    };
    let mut head = vec![title.from(recipient.place.span).fulfils("ART13-1-E")];
    let country = recipient.country.get().map(|country| Value::Country(country.clone()));
    let role = recipient.role.copied().map(|role| Value::from(Phrase::new(format!("role-{}", role.word()))));
    match (country, role) {
        (Some(country), Some(role)) => {
            head.push(Phrase::new("recipient-where").with("country", country).with("role", role).small());
        }
        (Some(fact), None) | (None, Some(fact)) => {
            head.push(Phrase::new("sentence-start").with("words", fact).small());
        }
        (None, None) => {}
    }
    let mut cell: Vec<Phrase> = Vec::new();
    if let Some(purpose) = recipient.purpose.get() {
        cell.push(Phrase::new("sentence").with("words", purpose).from(recipient.purpose.span()));
    }
    if let Some(when) = recipient.when.get() {
        cell.push(Phrase::new("recipient-when").with("when", when).from(recipient.when.span()));
    }
    TableRow { id: Some(format!("recipient-{}", recipient.id)), head, cell }
}

fn outside(policy: &Policy) -> Vec<Block<Phrase>> {
    let all: Vec<(&Recipient, Adequacy)> = transfers(policy).collect();
    if all.is_empty() {
        // Only when every recipient's country is known, and nobody looks in from elsewhere, can this be said.
        let stays = |recipient: &Recipient| {
            let country = recipient.country.get().map(|country| adequacy::of(country));
            country == Some(Adequacy::Eea) && recipient.remote_access.copied() != Some(true)
        };
        let known = policy.recipients_in_use().next().is_some() && policy.recipients_in_use().all(stays);
        return if known { vec![Block::Note(Phrase::new("transfers-none"))] } else { Vec::new() };
    }
    let mut blocks = vec![
        Block::Heading { id: "transfers".to_owned(), text: Phrase::new("transfers-heading") },
        Block::Paragraph(Phrase::new("transfers-intro").fulfils("ART13-1-F-FACT")),
    ];
    let cards = all.iter().map(|(recipient, adequacy)| {
        let mut card = Card::new(None, Phrase::new("fact").with("value", name(recipient)).from(recipient.place.span));
        card.blocks.push(Block::List(transfer(recipient, *adequacy)));
        card
    });
    blocks.push(Block::Stack(cards.collect()));
    blocks
}

fn transfer(recipient: &Recipient, adequacy: Adequacy) -> Vec<Phrase> {
    let country = recipient.country.get().cloned().unwrap_or_default();
    let mut phrases = vec![
        Phrase::new("transfer-country")
            .with("name", name(recipient))
            .with("country", Value::Country(country))
            .from(recipient.country.span())
            .fulfils("ART13-1-F-FACT"),
    ];
    let transfer = recipient.transfer.as_ref();
    let mechanism = transfer.and_then(|transfer| transfer.mechanism.copied());
    let certified = transfer.is_some_and(|transfer| transfer.certified.copied() == Some(true));
    let decision = match adequacy {
        Adequacy::Full => "transfer-adequate",
        Adequacy::Commercial if mechanism == Some(Mechanism::Adequacy) => "transfer-adequate-commercial",
        Adequacy::Certified if mechanism == Some(Mechanism::Dpf) && certified => "transfer-dpf",
        Adequacy::Commercial | Adequacy::Certified => "transfer-not-covered",
        Adequacy::None | Adequacy::Eea => "transfer-no-decision",
    };
    phrases.push(Phrase::new(decision).fulfils("ART13-1-F-ADEQ"));
    if let Some(mechanism) = mechanism.filter(|mechanism| !matches!(mechanism, Mechanism::Adequacy | Mechanism::Dpf)) {
        phrases.push(Phrase::new(format!("transfer-{}", mechanism.word())).fulfils("ART13-1-F-SAFE"));
    } else if decision != "transfer-no-decision"
        && decision != "transfer-not-covered"
        && let Some(last) = phrases.last_mut()
    {
        last.fulfils.push("ART13-1-F-SAFE");
    }
    phrases.extend(transfer.into_iter().flat_map(details));
    phrases
}

fn details(transfer: &Transfer) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    match transfer.copy.get() {
        Some(Whereabouts::Url(url)) => phrases.push(
            Phrase::new("transfer-copy")
                .with("url", Value::Url(url.clone()))
                .from(transfer.copy.span())
                .fulfils("ART13-1-F-COPY"),
        ),
        Some(Whereabouts::Words(words)) => phrases.push(Phrase::own(words).fulfils("ART13-1-F-COPY")),
        None => {}
    }
    if let Some(interest) = transfer.interest.get() {
        phrases.push(Phrase::new("transfer-interest").with("interest", interest).fulfils("ART13-1-F-ART49"));
    }
    phrases
}
