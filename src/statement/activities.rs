//! What we do with your data: one card per activity, grouped by whose data they are.

use super::basis::{grounds, laws, specials};
use super::{Block, Card, Phrase, Value, anchor, clause_blocks, icon, retention, title};
use crate::policy::Policy;
use crate::policy::model::{Activity, Choice, Consent, Consequence, Data};
use crate::policy::terms::{Provision, SectionId};
use crate::policy::vocabulary;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    if policy.activities.is_empty() {
        return Vec::new();
    }
    let groups = groups(policy);
    let mut blocks = vec![Block::Paragraph(Phrase::new("activities-intro"))];
    let several = groups.len() > 1;
    if several {
        let choices = groups.iter().map(|(subject, _)| {
            let heading = Phrase::new(format!("subject-{subject}"));
            Phrase::new("fact").with("value", Value::link(format!("for-{subject}"), heading))
        });
        blocks.push(Block::Paragraph(Phrase::new("activities-choose")));
        blocks.push(Block::List(choices.collect()));
    }
    for (subject, members) in groups {
        if several || matches!(subject, "applicant" | "employee") {
            let text = Phrase::new(format!("subject-{subject}"))
                .fulfils_if(matches!(subject, "applicant" | "employee"), "ART88-EMP");
            blocks.push(Block::Heading { id: format!("for-{subject}"), text });
        }
        blocks.push(Block::Stack(members.into_iter().map(|activity| card(policy, activity)).collect()));
    }
    blocks
}

/// The activities by whose data they are, in the order in which a definition comes to them.
pub(super) fn groups(policy: &Policy) -> Vec<(&str, Vec<&Activity>)> {
    let mut groups: Vec<(&str, Vec<&Activity>)> = Vec::new();
    for activity in &policy.activities {
        let subject = activity.subjects.first().map_or("patient", String::as_str);
        match groups.iter_mut().find(|(known, _)| *known == subject) {
            Some((_, members)) => members.push(activity),
            None => groups.push((subject, vec![activity])),
        }
    }
    groups
}

fn card(policy: &Policy, activity: &Activity) -> Card<Phrase> {
    let heading = Phrase::new("fact").with("value", title(activity)).from(activity.place.span);
    let mut card = Card::new(Some(anchor(activity)), heading);
    card.icon = Some(icon::of(activity));
    if let Some(purpose) = purpose(activity) {
        let phrase = Phrase::new("sentence").with("words", purpose).fulfils("ART13-1-C-PURPOSE");
        card.blocks.push(Block::Paragraph(phrase.from(activity.purpose.span().or(Some(activity.place.span)))));
    }
    if activity.is("chatbot") {
        card.blocks.push(Block::Paragraph(Phrase::new("chatbot-is-a-program").fulfils("AIA-50-1")));
    }
    if activity.is("implant-register") {
        let told = Phrase::new("implant-register-told").from(activity.place.span).fulfils("NL-LIR-7B");
        card.blocks.push(Block::Paragraph(told));
    }
    card.row(Phrase::new("label-subjects"), subjects(activity));
    card.row(Phrase::new("label-data"), data(policy, activity));
    card.row(Phrase::new("label-source"), sources(activity));
    card.named_row(Phrase::new("label-basis"), grounds(policy, activity));
    card.row(Phrase::new("label-special"), specials(policy, activity));
    if let Some(told) = &activity.consent {
        card.row(Phrase::new("label-consent"), consent(told));
    }
    card.row(Phrase::new("label-retention"), retention::sentences(policy, activity));
    card.row(Phrase::new("label-recipients"), recipients(policy, activity));
    card.row(Phrase::new("label-provision"), provision(activity));
    card.row(Phrase::new("label-more"), more(policy, activity));
    card.after.extend(activity.note.get().cloned().map(Block::Clause));
    let own = policy
        .clauses
        .iter()
        .filter(|clause| clause.section == SectionId::Activities && clause.activity.as_ref() == Some(&activity.id));
    for (index, clause) in own.enumerate() {
        card.after.extend(clause_blocks(clause, &format!("{}-{}", anchor(activity), index + 1)));
    }
    if activity.is("electronic-exchange")
        && let Some(note) = activity.note.get()
    {
        card.after = card.after.split_off(1);
        card.row(Phrase::new("label-how-it-works"), vec![Phrase::own(note).fulfils("NL-WABVPZ-15C")]);
    }
    card
}

fn purpose(activity: &Activity) -> Option<Value> {
    match (activity.purpose.get(), activity.entry) {
        (Some(words), _) => Some(words.into()),
        (None, Some(entry)) => Some(Phrase::new(format!("activity-{}-purpose", entry.id)).into()),
        (None, None) => None,
    }
}

/// Whose data, beyond the group in which the card stands.
fn subjects(activity: &Activity) -> Vec<Phrase> {
    let others: Vec<Value> =
        activity.subjects.iter().skip(1).map(|subject| Phrase::new(format!("also-{subject}")).into()).collect();
    if others.is_empty() { Vec::new() } else { vec![Phrase::new("sentence").with("words", others)] }
}

fn data(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let labels = labels(policy, activity.data.items());
    if labels.is_empty() {
        return Vec::new();
    }
    let phrase = Phrase::new("sentence").with("words", labels).from(activity.data.span());
    vec![phrase.fulfils("ART14-1-D")]
}

/// The labels of data categories, as facts.
pub(super) fn labels(policy: &Policy, ids: &[String]) -> Vec<Value> {
    ids.iter()
        .filter_map(|id| policy.data(id))
        .map(|data: &Data| match &data.label {
            Some(words) => words.into(),
            None => Phrase::new(format!("data-{}", data.id)).into(),
        })
        .collect()
}

fn sources(activity: &Activity) -> Vec<Phrase> {
    let mut public = Vec::new();
    let mut values = Vec::new();
    for source in activity.source.items() {
        let value: Value = match source {
            Choice::Known(id) => Phrase::new(format!("source-{id}")).into(),
            Choice::Own(words) => words.into(),
        };
        if matches!(source, Choice::Known(id) if vocabulary::source(id).is_some_and(|source| source.public)) {
            public.push(value.clone());
        }
        values.push(value);
    }
    if values.is_empty() {
        return Vec::new();
    }
    let others = activity.from_others();
    let mut phrases = vec![
        Phrase::new("sources").with("sources", values).from(activity.source.span()).fulfils_if(others, "ART14-2-F"),
    ];
    if !public.is_empty() {
        phrases.push(Phrase::new("sources-public").with("sources", public).fulfils("ART14-2-F"));
    }
    phrases
}

fn consent(consent: &Consent) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    if let Some(asked) = consent.asked.get() {
        let how: Value = match asked {
            Choice::Known(word) => Phrase::new(format!("asking-{}", word.word())).into(),
            Choice::Own(words) => words.into(),
        };
        phrases.push(Phrase::new("consent-asked").with("how", how).from(consent.asked.span()));
    }
    if !consent.tiers.items().is_empty() {
        let tiers: Vec<Value> = consent.tiers.items().iter().map(Value::from).collect();
        phrases.push(Phrase::new("consent-tiers").with("tiers", tiers));
    }
    phrases.extend(consent.withdraw.get().map(|words| Phrase::own(words).fulfils("ART7-3-HOW")));
    phrases.extend(consent.refusal.get().map(Phrase::own));
    phrases
}

fn recipients(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let values: Vec<Value> = activity
        .recipients
        .items()
        .iter()
        .filter_map(|id| policy.recipient(id))
        .map(|recipient| Value::link(format!("recipient-{}", recipient.id), super::recipients::name(recipient)))
        .collect();
    if values.is_empty() {
        return Vec::new();
    }
    vec![Phrase::new("sentence").with("words", values).from(activity.recipients.span()).fulfils("ART13-1-E")]
}

fn provision(activity: &Activity) -> Vec<Phrase> {
    let Some(provision) = activity.provision.copied() else { return Vec::new() };
    let citations = laws(&activity.provision_law);
    let phrase = match provision {
        Provision::Statutory if !citations.is_empty() => Phrase::new("provision-statutory-law").with("laws", citations),
        _ => Phrase::new(format!("provision-{}", provision.word())),
    };
    let mut phrases = vec![phrase.from(activity.provision.span()).fulfils("ART13-2-E-REQ")];
    if let Some(consequence) = activity.consequence.get() {
        let phrase = match (consequence, activity.entry) {
            (Consequence::Own(words), _) => Phrase::own(words),
            (Consequence::Catalogue, Some(entry)) => Phrase::new(format!("activity-{}-consequence", entry.id)),
            (Consequence::Catalogue, None) => return phrases,
        };
        phrases.push(phrase.fulfils("ART13-2-E-CONS"));
    }
    phrases
}

fn more(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    if let Some(further) = &activity.further_use {
        if let Some(first) = further.from.get().and_then(|id| policy.activity(id)) {
            let first = Value::link(anchor(first), title(first));
            phrases.push(Phrase::new("further-use").with("first", first).fulfils("ART13-3"));
        }
        phrases.extend(further.reason.get().map(|words| Phrase::own(words).fulfils("ART13-3")));
    }
    phrases.extend(activity.opt_out.get().map(|words| Phrase::own(words).fulfils("NL-TW-117-3")));
    if activity.automated.is_some() {
        phrases.push(Phrase::new("automated-see"));
    }
    phrases
}
