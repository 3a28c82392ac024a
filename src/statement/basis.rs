//! Why the clinic may: legal bases, and for special categories the exception of GDPR 9(2), with their articles.

use super::{Phrase, Value};
use crate::law::article9;
use crate::policy::Policy;
use crate::policy::model::{Activity, Basis, Law};
use crate::policy::terms::{Ground, Regime, Right, Sensitivity, Special};
use crate::policy::values::Provision;

/// The sentences about the legal bases of an activity.
pub(super) fn grounds(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut articles = Vec::new();
    for basis in activity.bases.items() {
        let Some(ground) = basis.ground.copied() else { continue };
        let apart = !phrases.is_empty();
        let told = ground_sentence(policy, activity, basis, ground).fulfils("ART13-1-C-BASIS").from(basis.place.span);
        let told = told.apart(apart);
        phrases.push(match basis.scope.get() {
            Some(scope) => {
                let (fulfils, from) = (told.fulfils.clone(), told.from);
                let mut wrapped = Phrase::new("basis-for").with("scope", scope).with("basis", told).from(from);
                wrapped.fulfils = fulfils;
                wrapped.apart(apart)
            }
            None => told,
        });
        if matches!(ground, Ground::LegitimateInterests | Ground::PublicTask) && policy.tells(Right::Object) {
            phrases.push(Phrase::new("basis-object"));
        }
        articles.push(Value::Law(gdpr("6", "1", letter(ground))));
        // A duty names its law in the sentence.
        if !matches!(ground, Ground::LegalObligation | Ground::PublicTask) {
            articles.extend(laws(basis.law.items()));
        }
    }
    if !articles.is_empty() {
        articles.dedup();
        phrases.push(Phrase::new("articles").with("laws", articles).small().fulfils("ART13-1-C-BASIS"));
    }
    phrases
}

fn ground_sentence(policy: &Policy, activity: &Activity, basis: &Basis, ground: Ground) -> Phrase {
    match ground {
        Ground::LegitimateInterests => {
            let phrase = match basis.interest.get() {
                Some(interest) => Phrase::new("basis-legitimate-interests").with("interest", interest),
                None => Phrase::new("basis-legitimate-interests-plain"),
            };
            phrase.fulfils("ART13-1-D")
        }
        // Before a consultation there is no treatment contract yet.
        Ground::Contract
            if activity.entry.is_some_and(|entry| entry.treatment) && !activity.is("photos-before-consult") =>
        {
            match policy.regime(activity) {
                Some(Regime::Wgbo) => Phrase::new("basis-contract-treatment"),
                _ => Phrase::new("basis-contract"),
            }
        }
        Ground::LegalObligation | Ground::PublicTask => {
            let laws = laws(basis.law.items());
            let phrase = Phrase::new(format!("basis-{}", ground.word()));
            if laws.is_empty() {
                Phrase::new(format!("basis-{}-plain", ground.word()))
            } else {
                phrase.with("laws", laws).fulfils("ART13-1-C-LAW")
            }
        }
        _ => Phrase::new(format!("basis-{}", ground.word())),
    }
}

/// The sentences about special categories of data in an activity.
pub(super) fn specials(policy: &Policy, activity: &Activity) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut articles = Vec::new();
    for special in activity.specials() {
        let message = format!("special-{}", special.word());
        let mut phrase = Phrase::new(message).with("kinds", kinds(policy, activity)).fulfils("ART13-1-C-ART9");
        if special == Special::ExplicitConsent && activity.is("electronic-exchange") {
            phrase = phrase.fulfils("NL-WABVPZ-15A");
        }
        phrases.push(phrase.from(activity.place.span));
        articles.push(Value::Law(gdpr("9", "2", article9::letter(special))));
        let national = article9::national(special, policy.statement.jurisdiction);
        articles.extend(national.iter().filter_map(|law| Provision::parse(law)).map(Value::Law));
    }
    for basis in activity.bases.items() {
        for law in laws(basis.special_law.items()) {
            if !articles.contains(&law) {
                articles.push(law);
            }
        }
    }
    if !articles.is_empty() {
        phrases.push(Phrase::new("articles").with("laws", articles).small().fulfils("ART13-1-C-ART9"));
    }
    phrases
}

/// Which special categories an activity has.
fn kinds(policy: &Policy, activity: &Activity) -> Vec<Value> {
    let mut kinds: Vec<Sensitivity> = Vec::new();
    for sensitivity in activity.data.items().iter().filter_map(|id| policy.data(id)?.sensitivity) {
        if sensitivity != Sensitivity::Criminal && !kinds.contains(&sensitivity) {
            kinds.push(sensitivity);
        }
    }
    if kinds.is_empty() {
        return vec![Phrase::new("sensitivity-special").into()];
    }
    kinds.into_iter().map(|kind| Phrase::new(format!("sensitivity-{}", kind.word())).into()).collect()
}

/// Provisions as facts.
pub(super) fn laws(laws: &[Law]) -> Vec<Value> {
    laws.iter()
        .map(|law| match law {
            Law::Provision(provision) => Value::Law(provision.clone()),
            Law::Own(words) => words.into(),
        })
        .collect()
}

/// An article of the GDPR.
fn gdpr(article: &str, paragraph: &str, point: &str) -> Provision {
    Provision {
        act: "gdpr",
        article: article.to_owned(),
        paragraph: Some(paragraph.to_owned()),
        point: Some(point.to_owned()),
    }
}

/// The point of GDPR 6(1).
const fn letter(ground: Ground) -> &'static str {
    match ground {
        Ground::Consent => "a",
        Ground::Contract => "b",
        Ground::LegalObligation => "c",
        Ground::VitalInterests => "d",
        Ground::PublicTask => "e",
        Ground::LegitimateInterests => "f",
    }
}
