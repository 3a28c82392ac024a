//! How long: the sentences for one activity, and the table over all of them.

use super::{Block, Phrase, Table, TableRow, Value, anchor, basis, title};
use crate::policy::Policy;
use crate::policy::model::{Activity, Choice, Retention, Unless};
use crate::policy::terms::{Bound, Event};

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    // In the order of the cards.
    let rows: Vec<TableRow<Phrase>> = super::activities::groups(policy)
        .into_iter()
        .flat_map(|(_, members)| members)
        .filter(|activity| !activity.retention.is_empty())
        .map(|activity| TableRow {
            id: None,
            head: vec![Phrase::new("fact").with("value", Value::link(anchor(activity), title(activity)))],
            cell: periods(policy, activity),
        })
        .filter(|row| !row.cell.is_empty())
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Table(Table {
        caption: Phrase::new("retention-caption"),
        head: [Phrase::new("retention-head-data"), Phrase::new("retention-head-period")],
        rows,
    })]
}

/// How long an activity's data are kept, and no more: what happens then, and why, is told on its card.
fn periods(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let period = |(index, retention): (usize, &Retention)| {
        let words = in_context(policy, retention);
        let told = Phrase::new("sentence").with("words", words).from(retention.place.span).apart(index > 0);
        told.fulfils("ART13-2-A")
    };
    activity.retention.items().iter().enumerate().map(period).collect()
}

/// The sentences about how long an activity's data are kept.
pub(super) fn sentences(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut articles = Vec::new();
    for retention in activity.retention.items() {
        let words = in_context(policy, retention);
        let apart = !phrases.is_empty();
        let sentence = Phrase::new("sentence").with("words", words).from(retention.place.span).apart(apart);
        phrases.push(sentence.fulfils("ART13-2-A"));
        if let Some(then) = retention.then.copied() {
            phrases.push(Phrase::new(format!("then-{}", then.word())).from(retention.then.span()));
        }
        phrases.extend(retention.reason.get().map(Phrase::own));
        if let Some(law) = retention.law.get() {
            for citation in basis::laws(std::slice::from_ref(law)) {
                if !articles.contains(&citation) {
                    articles.push(citation);
                }
            }
        }
    }
    if !articles.is_empty() {
        phrases.push(Phrase::new("articles").with("laws", articles).small());
    }
    phrases
}

/// A period with the data and the situation it holds for, and its exception.
fn in_context(policy: &Policy, retention: &Retention) -> Phrase {
    let mut phrase = core(retention);
    if let Some(when) = retention.when.get() {
        phrase = Phrase::new("keep-when").with("period", phrase).with("when", when);
    }
    if let Some(unless) = retention.unless.get() {
        let words: Value = match unless {
            Unless::Own(words) => words.into(),
            Unless::Message(message) => Phrase::new(*message).into(),
        };
        phrase = Phrase::new("keep-unless").with("period", phrase).with("unless", words);
    }
    let what = super::activities::labels(policy, retention.what.items());
    if !what.is_empty() {
        phrase = Phrase::new("keep-what").with("period", phrase).with("what", what);
    }
    phrase
}

/// The period alone: `20 years after the last change in your record`.
pub(super) fn core(retention: &Retention) -> Phrase {
    let event = |choice: &Choice<Event>, kind: &str| -> Value {
        match choice {
            Choice::Known(event) => Phrase::new(format!("{kind}-{}", event.word())).into(),
            Choice::Own(words) => words.into(),
        }
    };
    let Some(period) = retention.period.copied() else {
        return match (retention.until.get(), retention.criterion.get()) {
            (Some(until), _) => Phrase::new("keep-until").with("until", event(until, "until")),
            (None, Some(criterion)) => Phrase::new("keep-criterion").with("criterion", criterion),
            (None, None) => Phrase::new("keep-unknown"),
        };
    };
    let bound = match (retention.bound, retention.maximum.copied()) {
        (_, Some(maximum)) => Phrase::new("period-range").with("period", period).with("maximum", maximum),
        (Bound::Exactly, None) => Phrase::new("period-exactly").with("period", period),
        (Bound::AtLeast, None) => Phrase::new("period-at-least").with("period", period),
        (Bound::AtMost, None) => Phrase::new("period-at-most").with("period", period),
    };
    let told = match retention.from.get() {
        Some(from) => Phrase::new("keep-from").with("period", bound).with("event", event(from, "event")),
        None => bound,
    };
    match retention.until.get() {
        Some(until) if retention.bound == Bound::AtMost => {
            Phrase::new("keep-until-at-most").with("until", event(until, "until")).with("period", told)
        }
        Some(until) => Phrase::new("keep-until-or").with("until", event(until, "until")).with("period", told),
        None => told,
    }
}
