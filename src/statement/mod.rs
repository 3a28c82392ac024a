//! From a definition to a statement without language: what is told, in which section and order, with which facts.
//!
//! A section appears when facts back it. Each sentence knows which requirements it fulfils and where in the definition
//! it comes from.

mod activities;
mod basis;
mod changes;
mod complaints;
mod controller;
mod cookies;
mod decisions;
mod help;
mod icon;
mod laws;
mod minors;
mod phrase;
mod profile;
mod recipients;
mod requests;
mod retention;
mod rights;
mod security;
mod summary;
mod tree;

use crate::policy::Policy;
use crate::policy::model::{Address, Clause};
use crate::policy::terms::SectionId;
pub use icon::Icon;
pub use phrase::{Phrase, Value};
pub use profile::Profile;
pub use tree::{Block, Card, Document, Point, Row, Section, Table, TableRow};

/// A statement before a language is chosen.
pub type Statement = Document<Phrase>;

/// Makes the statement of a clinic.
#[must_use]
pub fn statement(policy: &Policy) -> Statement {
    let sections = [
        (SectionId::Summary, summary::blocks(policy)),
        (SectionId::Controller, controller::blocks(policy)),
        (SectionId::Activities, activities::blocks(policy)),
        (SectionId::Retention, retention::blocks(policy)),
        (SectionId::Recipients, recipients::blocks(policy)),
        (SectionId::Rights, rights::blocks(policy)),
        (SectionId::Object, rights::object(policy)),
        (SectionId::Requests, requests::blocks(policy)),
        (SectionId::Complaints, complaints::blocks(policy)),
        (SectionId::Automated, decisions::blocks(policy)),
        (SectionId::Minors, minors::blocks(policy)),
        (SectionId::Cookies, cookies::blocks(policy)),
        (SectionId::Security, security::blocks(policy)),
    ];
    let mut sections: Vec<Section<Phrase>> = sections
        .into_iter()
        .map(|(id, mut blocks)| {
            clauses(policy, id, &mut blocks);
            Section { id, heading: heading(policy, id), blocks }
        })
        .filter(|section| !section.blocks.is_empty())
        .collect();
    for (id, mut blocks) in [(SectionId::Laws, laws::blocks(&sections)), (SectionId::Changes, changes::blocks(policy))]
    {
        clauses(policy, id, &mut blocks);
        if !blocks.is_empty() {
            sections.push(Section { id, heading: heading(policy, id), blocks });
        }
    }
    let name = display_name(policy);
    Document {
        title: Phrase::new("title"),
        lead: Phrase::new("lead").with("name", &name),
        description: Phrase::new("description").with("name", &name),
        meta: changes::meta(policy, &sections),
        help: help::leaves(policy),
        sections,
        profile: profile::profile(policy),
    }
}

fn heading(policy: &Policy, id: SectionId) -> Phrase {
    let phrase = Phrase::new(format!("section-{}", id.word()));
    match id {
        // The right to object stands under a heading of its own (GDPR 21(4)).
        SectionId::Object if crate::law::requirements::can_object(policy) => phrase.fulfils("ART21-4"),
        _ => phrase,
    }
}

/// The clinic's own texts for a section. Those for an activity stand on its card.
fn clauses(policy: &Policy, section: SectionId, blocks: &mut Vec<Block<Phrase>>) {
    let own = policy.clauses.iter().filter(|clause| clause.section == section && clause.activity.is_none());
    for (index, clause) in own.enumerate() {
        blocks.extend(clause_blocks(clause, &format!("{}-{}", section.word(), index + 1)));
    }
}

fn clause_blocks(clause: &Clause, id: &str) -> Vec<Block<Phrase>> {
    let title = clause.title.get().map(|title| Block::Heading { id: id.to_owned(), text: Phrase::own(title) });
    title.into_iter().chain([Block::Clause(clause.text.clone())]).collect()
}

/// The name by which the clinic goes in sentences.
fn display_name(policy: &Policy) -> String {
    policy.name().cloned().unwrap_or_default()
}

/// The facts by which somebody can be reached, as rows of a card.
fn contact_rows(
    card: &mut Card<Phrase>,
    address: Option<&Address>,
    phone: Option<&String>,
    email: Option<&String>,
    requirement: Option<&'static str>,
) {
    let fulfil = |phrase: Phrase| match requirement {
        Some(requirement) => phrase.fulfils(requirement),
        None => phrase,
    };
    let fact = |value: Value| vec![fulfil(Phrase::new("fact").with("value", value))];
    if let Some(address) = address {
        card.row(Phrase::new("label-address"), fact(Value::Address(address.clone())));
    }
    if let Some(phone) = phone {
        card.row(Phrase::new("label-phone"), fact(Value::Phone(phone.clone())));
    }
    if let Some(email) = email {
        card.row(Phrase::new("label-email"), fact(Value::Email(email.clone())));
    }
}

/// How a value that may be an e-mail address, a telephone number or a web address is told.
fn contact(text: &str) -> Value {
    if crate::policy::values::is_email(text) {
        Value::Email(text.to_owned())
    } else if crate::policy::values::is_phone(text) {
        Value::Phone(text.to_owned())
    } else {
        Value::Url(text.to_owned())
    }
}

/// The title of an activity, as a fact.
fn title(activity: &crate::policy::model::Activity) -> Value {
    match (activity.title.get(), activity.entry) {
        (Some(words), _) => words.into(),
        (None, Some(entry)) => Phrase::new(format!("activity-{}-title", entry.id)).into(),
        (None, None) => activity.id.as_str().into(),
    }
}

/// The anchor of an activity's card.
fn anchor(activity: &crate::policy::model::Activity) -> String {
    format!("activity-{}", activity.id)
}

/// A list of activities, each leading to its card.
fn titles<'a>(
    activities: impl Iterator<Item = &'a crate::policy::model::Activity>,
    requirement: &'static str,
) -> Block<Phrase> {
    let item = |activity| Phrase::new("fact").with("value", Value::link(anchor(activity), title(activity)));
    Block::List(activities.map(|activity| item(activity).fulfils(requirement)).collect())
}
