//! Legal bases: BAS. Consent that nobody asked: messages and calls without it, and texts that take it for granted.

use super::{Certainty, Facts, Rule, wherever_said, written};
use crate::finding::Severity::Error;
use crate::law::found::Found;
use crate::policy::Text;
use crate::policy::model::{Activity, Basis};
use crate::policy::terms::{Ground, Medium, SectionId, SoftOptIn};
use jiff::civil::{Date, date};
use std::ops::Range;

/// From this day a call to sell something needs consent beforehand, also to own customers (Tw 11.7).
const NO_COLD_CALLS: Date = date(2026, 7, 1);

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "BAS-07",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Tw 11.7 lid 1", "Tw 11.7 lid 3"],
        check: messages_unasked,
        bad: r#"[[activity]]
use = "newsletter"
data = ["name", "email"]
basis = "legitimate-interests" # <-
interest = { nl = "Wij willen u vertellen welke behandelingen wij geven.", en = "We want to tell you which treatments we give." }
opt-out = { nl = "Onder elke nieuwsbrief meldt u zich af.", en = "You unsubscribe below every newsletter." }
provision = "voluntary"
[[activity.retention]]
until = "unsubscribe"
"#,
        good: r#"[[activity]]
use = "newsletter"
data = ["name", "email"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u vertellen welke behandelingen wij geven.", en = "We want to tell you which treatments we give." }
soft-opt-in = ["own-customers", "similar-services", "opt-out-at-collection", "opt-out-in-every-message"]
opt-out = { nl = "Bij uw bezoek en onder elke nieuwsbrief meldt u zich af.", en = "You unsubscribe at your visit and below every newsletter." }
provision = "voluntary"
[[activity.retention]]
until = "unsubscribe"
"#,
    },
    Rule {
        id: "BAS-08",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["Tw 11.7"],
        check: calls_unasked,
        bad: r#"[[activity]]
id = "calls"
title = { nl = "Bellen over acties", en = "Calls about offers" }
purpose = { nl = "u bellen met een aanbieding voor een volgende behandeling", en = "to call you with an offer for a next treatment" }
data = ["name", "phone"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u vertellen welke behandelingen wij geven.", en = "We want to tell you which treatments we give." }
direct-marketing = true
media = ["telephone"] # <-
opt-out = { nl = "Zeg het als wij bellen, of mail ons.", en = "Tell us when we call, or e-mail us." }
provision = "voluntary"
[[activity.retention]]
until = "objection"
"#,
        good: r#"[[activity]]
id = "calls"
title = { nl = "Bellen over acties", en = "Calls about offers" }
purpose = { nl = "u bellen met een aanbieding voor een volgende behandeling", en = "to call you with an offer for a next treatment" }
data = ["name", "phone"]
basis = "consent"
direct-marketing = true
media = ["telephone"]
provision = "voluntary"
consent = { asked = "checkbox", withdraw = { nl = "Zeg het als wij bellen, of mail ons.", en = "Tell us when we call, or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
"#,
    },
    Rule {
        id: "BAS-10",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(11)", "GDPR 7", "GDPR rec. 32"],
        // Of cookies another rule speaks.
        check: |facts, found| {
            wherever_said(facts, found, "BAS-10", |policy, text| {
                let cookies = policy.clauses.iter().filter(|clause| clause.section == SectionId::Cookies);
                text.table != "cookie" && !cookies.into_iter().any(|clause| text.is_in(&clause.place))
            });
        },
        bad: r#"[[clause]]
section = "activities"
text = { nl = "Door ons te mailen gaat u akkoord met het gebruik van uw gegevens.", en = "If you e-mail us, we use your data to answer you." } # <-
"#,
        good: r#"[[clause]]
section = "activities"
text = { nl = "Mailt u ons? Dan gebruiken wij uw gegevens om u te antwoorden.", en = "If you e-mail us, we use your data to answer you." }
"#,
    },
    Rule {
        id: "BAS-11",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)", "GDPR 13(1)(c)"],
        check: all_on_consent,
        bad: r#"[[clause]]
section = "summary"
text = { nl = "Wij gebruiken uw gegevens alleen met uw toestemming.", en = "With each purpose you read on what basis we use your data." } # <-
"#,
        good: r#"[[clause]]
section = "summary"
text = { nl = "Bij elk doel leest u waarom wij uw gegevens mogen gebruiken.", en = "With each purpose you read on what basis we use your data." }
"#,
    },
];

/// Messages by e-mail, text or app without consent, though not to own customers under all conditions.
fn messages_unasked(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| facts.policy.is_nl() && sends_messages(activity)) {
        let Some(basis) = written::basis(activity, Ground::LegitimateInterests) else { continue };
        if activity.rests_on(Ground::Consent) {
            continue;
        }
        if activity.soft_opt_in.is_absent() {
            written::at_basis(found, activity, basis);
        } else if let Some(met) = activity.soft_opt_in.get() {
            let missing = SoftOptIn::ALL.iter().filter(|condition| !met.contains(condition));
            let missing: Vec<&str> = missing.map(|condition| condition.word()).collect();
            if !missing.is_empty() {
                let fault = found.at(&activity.place, "soft-opt-in").variant("-conditions");
                fault.with("activity", &activity.id).with("missing", missing.join(", "));
            }
        }
    }
}

fn sends_messages(activity: &Activity) -> bool {
    let electronic = [Medium::Email, Medium::Sms, Medium::App];
    let media = activity.media.items();
    activity.marketing
        && (media.iter().any(|medium| electronic.contains(medium))
            || (activity.media.is_absent() && activity.is("newsletter")))
}

fn calls_unasked(facts: &Facts<'_>, found: &mut Found) {
    if !facts.policy.is_nl() || facts.date().is_none_or(|date| date < NO_COLD_CALLS) {
        return;
    }
    for activity in facts.policy.activities.iter().filter(|activity| activity.marketing) {
        let call = activity.media.items().iter().position(|medium| *medium == Medium::Telephone);
        // That a contract does not cover marketing is a finding of its own.
        let otherwise = activity.rests_on(Ground::Consent) || activity.rests_on(Ground::Contract);
        if let Some(index) = call.filter(|_| !otherwise && !activity.bases.is_empty()) {
            found.at(&activity.place, &format!("media[{index}]")).with("activity", &activity.id);
        }
    }
}

/// A sentence that says that all data rest on consent, where some rest on something else.
fn all_on_consent(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let rests_on_more = |activity: &&Activity| {
        let more = |basis: &Basis| basis.ground.get().is_some_and(|ground| *ground != Ground::Consent);
        activity.bases.is_absent() || activity.bases.items().iter().any(more)
    };
    let others: Vec<&str> =
        policy.activities.iter().filter(rests_on_more).map(|activity| activity.id.as_str()).collect();
    if others.is_empty() {
        return;
    }
    let general = facts.said("BAS-11").filter(|(text, _)| written::is_general(policy, text));
    for (text, words) in general.filter(|(text, words)| ends_sentence(text, words)) {
        found.words(text, words).with("activities", others.join(", "));
    }
}

/// Whether nothing follows in the sentence: "only with your consent for the newsletter" speaks of the newsletter alone.
fn ends_sentence(text: &Text<'_>, words: &Range<usize>) -> bool {
    text.words[words.end..]
        .trim_start_matches(['*', '_', '”', '"', ')'])
        .chars()
        .next()
        .is_none_or(|next| matches!(next, '.' | '!' | '?' | '\n' | ',' | ';' | ':'))
}
