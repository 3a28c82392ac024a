//! In short: what a reader must know before anything else, from this clinic's facts.

use super::{Block, Icon, Phrase, Point, Value};
use crate::law::requirements::{self, can_object};
use crate::policy::Policy;
use crate::policy::terms::{Regime, Right};

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let mut items = Vec::new();
    items.extend(file(policy).map(|text| point(Icon::File, text)));
    if !policy.care.secrecy.items().is_empty() {
        items.push(point(Icon::Lock, Phrase::new("summary-secrecy").from(policy.care.secrecy.span())));
    }
    items.extend(sharing(policy));
    let consent: Vec<_> = policy.activities.iter().filter(|activity| activity.uses_consent()).collect();
    if let (count @ 1.., true) = (consent.len(), policy.tells(Right::Withdraw)) {
        items.push(point(
            Icon::Check,
            Phrase::new("summary-consent").with("count", u32::try_from(count).unwrap_or(u32::MAX)),
        ));
    }
    if policy.tells(Right::Access) && policy.tells(Right::Rectification) {
        items.push(point(Icon::Person, Phrase::new("summary-rights")));
    }
    if can_object(policy) && policy.tells(Right::Object) {
        items.push(point(Icon::Hand, Phrase::new("summary-object")));
    }
    if let Some(period) = policy.rights.respond_within.copied() {
        items.push(point(
            Icon::Clock,
            Phrase::new("summary-answer").with("period", period).from(policy.rights.respond_within.span()),
        ));
    }
    if items.is_empty() { Vec::new() } else { vec![Block::Points(items)] }
}

fn point(icon: Icon, text: Phrase) -> Point<Phrase> {
    Point { icon, text }
}

fn file(policy: &Policy) -> Option<Phrase> {
    let activity = policy.activity("treatment-file")?;
    let message = match policy.regime(activity) {
        Some(Regime::Wgbo | Regime::BeCare) => "summary-file",
        _ => "summary-record",
    };
    let period = activity.retention.items().first().map(super::retention::core)?;
    Some(Phrase::new(message).with("period", period).from(activity.place.span))
}

fn sharing(policy: &Policy) -> Vec<Point<Phrase>> {
    let mut items = Vec::new();
    if policy.sharing.sold.copied() == Some(false) {
        items.push(point(Icon::Scales, Phrase::new("summary-not-sold").from(policy.sharing.sold.span())));
    }
    let recipients = u32::try_from(policy.recipients_in_use().count()).unwrap_or(u32::MAX);
    if recipients > 0 {
        items.push(point(Icon::People, Phrase::new("summary-recipients").with("count", recipients)));
    }
    let mut countries: Vec<String> = Vec::new();
    for (recipient, _) in requirements::transfers(policy) {
        if let Some(country) = recipient.country.get().filter(|country| !countries.contains(country)) {
            countries.push(country.clone());
        }
    }
    if !countries.is_empty() {
        let countries: Vec<Value> = countries.into_iter().map(Value::Country).collect();
        items.push(point(Icon::Globe, Phrase::new("summary-transfers").with("countries", countries)));
    }
    items
}
