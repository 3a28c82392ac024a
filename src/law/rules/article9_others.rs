//! Article 9: A9. The other exceptions, and data about health that go unnoticed.

use super::article9::TREATED;
use super::{Certainty, Facts, Rule, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::policy::model::{Activity, Choice};
use crate::policy::terms::{Kind, Regime, ResearchCondition, Sensitivity, Special};
use crate::policy::{Field, Policy};

/// From so many categories of health data on, an activity that has all of a file's has the whole file.
const WHOLE_FILE: usize = 2;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "A9-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 9(2)(a)", "UAVG 22 lid 2 onder a"],
        check: |facts, found| {
            for activity in &facts.policy.activities {
                let relies = activity.specials().any(|special| special == Special::ExplicitConsent);
                if let Some(consent) = &activity.consent
                    && relies
                    && consent.explicit.copied() == Some(false)
                {
                    found.at(&consent.place, "explicit").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[[activity]]
id = "skin-diary"
title = { nl = "Huiddagboek", en = "Skin diary" }
purpose = { nl = "een dagboek van uw huid voor u bewaren", en = "to keep a diary of your skin for you" }
data = ["name", "symptoms"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
[activity.consent]
asked = "written"
explicit = false # <-
withdraw = { nl = "Zeg het ons of mail ons.", en = "Tell us or e-mail us." }
[[activity.retention]]
until = "withdrawal"
"#,
        good: r#"[[activity]]
id = "skin-diary"
title = { nl = "Huiddagboek", en = "Skin diary" }
purpose = { nl = "een dagboek van uw huid voor u bewaren", en = "to keep a diary of your skin for you" }
data = ["name", "symptoms"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
[activity.consent]
asked = "written"
explicit = true
withdraw = { nl = "Zeg het ons of mail ons.", en = "Tell us or e-mail us." }
[[activity.retention]]
until = "withdrawal"
"#,
    },
    Rule {
        id: "A9-08",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 24", "BW 7:458"],
        check: research,
        bad: r#"[[activity]]
use = "research"
data = ["coded-health"]
basis = "legitimate-interests"
interest = { nl = "Wij willen weten welke behandeling het beste werkt.", en = "We want to know which treatment works best." }
special = "research"
research-conditions = ["necessary", "safeguards"] # <-
provision = "none"
[[activity.retention]]
period = "10 years"
from = "end-of-study"
"#,
        good: r#"[[activity]]
use = "research"
data = ["coded-health"]
basis = "legitimate-interests"
interest = { nl = "Wij willen weten welke behandeling het beste werkt.", en = "We want to know which treatment works best." }
special = "research"
research-conditions = ["necessary", "public-interest", "consent-impossible", "safeguards"]
provision = "none"
[[activity.retention]]
period = "10 years"
from = "end-of-study"
"#,
    },
    Rule {
        id: "A9-10",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 9(2)(b)", "UAVG 30 lid 1"],
        check: |facts, found| {
            for (activity, place) in written::with_special(facts.policy, Special::Employment) {
                let treated = activity.subjects.iter().find(|subject| TREATED.contains(&subject.as_str()));
                if let Some(subject) = treated {
                    found.at(place, "special").with("activity", &activity.id).with("people", subject);
                }
            }
        },
        bad: r#"[[activity]]
id = "hand-eczema"
title = { nl = "Spreekuur handeczeem", en = "Hand eczema surgery" }
purpose = { nl = "bespreken hoe u met eczeem kunt werken", en = "to discuss how you can work with eczema" }
data = ["name", "symptoms"]
basis = "consent"
special = "employment" # <-
provision = "voluntary"
consent = { asked = "written", withdraw = { nl = "Zeg het ons of mail ons.", en = "Tell us or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
"#,
        good: r#"[[activity]]
id = "hand-eczema"
title = { nl = "Spreekuur handeczeem", en = "Hand eczema surgery" }
purpose = { nl = "bespreken hoe u met eczeem kunt werken", en = "to discuss how you can work with eczema" }
data = ["name", "symptoms"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "written", withdraw = { nl = "Zeg het ons of mail ons.", en = "Tell us or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
"#,
    },
    Rule {
        id: "A9-11",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(c)", "GDPR 9(2)(f)"],
        check: whole_file,
        bad: r#"[[activity]]
use = "treatment-file"
id = "doctors-file"
regime = "wgbo"
purpose = { nl = "het dossier van onze arts bijhouden", en = "to keep the record of our doctor" }
data = ["name", "diagnosis", "vital-signs", "imaging"]
[[activity]]
use = "legal-claims"
data = ["name", "diagnosis", "vital-signs", "imaging"] # <-
basis = "legitimate-interests"
interest = { nl = "Wij willen ons kunnen verweren.", en = "We want to be able to defend ourselves." }
special = "legal-claims"
provision = "none"
[[activity.retention]]
until = "closing"
"#,
        good: r#"[[activity]]
use = "treatment-file"
id = "doctors-file"
regime = "wgbo"
purpose = { nl = "het dossier van onze arts bijhouden", en = "to keep the record of our doctor" }
data = ["name", "diagnosis", "vital-signs", "imaging"]
[[activity]]
use = "legal-claims"
data = ["name", "legal-documents", "imaging"]
basis = "legitimate-interests"
interest = { nl = "Wij willen ons kunnen verweren.", en = "We want to be able to defend ourselves." }
special = "legal-claims"
provision = "none"
note = { nl = "Wij gebruiken alleen wat voor de zaak nodig is.", en = "We use only what the case needs." }
[[activity.retention]]
until = "closing"
"#,
    },
    Rule {
        id: "A9-12",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["BW 7:457", "GDPR 9(2)(e)"],
        check: |facts, found| {
            for (activity, _) in written::with_special(facts.policy, Special::ManifestlyPublic) {
                if activity.replies.copied() == Some(true) {
                    found.at(&activity.place, "replies").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[[activity]]
use = "reviews"
purpose = { nl = "lezen wat u op internet over ons schrijft", en = "to read what you write about us on the internet" }
data = ["testimonial"]
source = ["internet"]
basis = "legitimate-interests"
interest = { nl = "Wij willen weten wat mensen van ons vinden.", en = "We want to know what people think of us." }
special = "manifestly-public"
replies = true # <-
[[activity.retention]]
period = "1 month"
from = "recording"
"#,
        good: r#"[[activity]]
use = "reviews"
purpose = { nl = "lezen wat u op internet over ons schrijft", en = "to read what you write about us on the internet" }
data = ["testimonial"]
source = ["internet"]
basis = "legitimate-interests"
interest = { nl = "Wij willen weten wat mensen van ons vinden.", en = "We want to know what people think of us." }
special = "manifestly-public"
replies = false
[[activity.retention]]
period = "1 month"
from = "recording"
"#,
    },
    Rule {
        id: "A9-13",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 9(1)", "C-21/23"],
        check: booking,
        bad: r#"[[activity]]
use = "appointments"
id = "online-diary"
purpose = { nl = "u zelf een tijd laten kiezen op onze website", en = "to let you choose a time on our website yourself" }
data = ["name", "email"] # <-
basis = "contract"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij geen afspraak maken.", en = "Without these data we cannot make an appointment." }
[[activity.retention]]
period = "1 year"
from = "last-visit"
"#,
        good: r#"[[activity]]
use = "appointments"
id = "online-diary"
purpose = { nl = "u zelf een tijd laten kiezen op onze website", en = "to let you choose a time on our website yourself" }
data = ["name", "email", "appointment"]
basis = "contract"
special = "explicit-consent"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij geen afspraak maken.", en = "Without these data we cannot make an appointment." }
consent = { asked = "checkbox", withdraw = { nl = "Mail ons.", en = "E-mail us." } }
[[activity.retention]]
until = "withdrawal"
period = "1 year"
bound = "at-most"
from = "last-visit"
"#,
    },
];

fn research(facts: &Facts<'_>, found: &mut Found) {
    for (activity, _) in written::with_special(facts.policy, Special::Research).filter(|_| facts.policy.is_nl()) {
        if activity.research_conditions == Field::Bad {
            continue;
        }
        let met = activity.research_conditions.items();
        let missing = ResearchCondition::ALL.iter().filter(|condition| !met.contains(condition));
        let missing: Vec<&str> = missing.map(|condition| condition.word()).collect();
        if !missing.is_empty() {
            let fault = found.at(&activity.place, "research-conditions");
            fault.with("activity", &activity.id).with("missing", missing.join(", "));
        }
    }
}

/// All health data of a file, taken for a claim.
fn whole_file(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for (activity, _) in written::with_special(policy, Special::LegalClaims) {
        let all_of = |file: &&Activity| {
            let health: Vec<&String> = file.data.items().iter().filter(|id| is_health(policy, id)).collect();
            health.len() >= WHOLE_FILE && health.into_iter().all(|id| activity.data.items().contains(id))
        };
        if let Some(file) = policy.activities.iter().filter(|file| file.is("treatment-file")).find(all_of) {
            found.at(&activity.place, "data").with("activity", &activity.id).with("file", &file.id);
        }
    }
}

fn is_health(policy: &Policy, id: &str) -> bool {
    policy.data(id).is_some_and(|data| data.sensitivity == Some(Sensitivity::Health))
}

/// Booking and ordering at a care provider, as if it said nothing about health.
fn booking(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in &policy.activities {
        let in_care = matches!(policy.regime(activity), Some(Regime::Wgbo | Regime::OtherCare | Regime::BeCare));
        let unaware = !activity.data.is_empty() && activity.data.get().is_some() && !policy.has_special_data(activity);
        if !in_care || !unaware || activity.special == Field::Bad || activity.specials().next().is_some() {
            continue;
        }
        if activity.is("appointments") || (activity.entry.is_none() && books(policy, activity)) {
            found.at(&activity.place, "data").with("activity", &activity.id);
        } else if activity.is("webshop") {
            let fault = found.at(&activity.place, "data").variant("-webshop").with("activity", &activity.id);
            // What else than a pharmacy sells can also be a gift voucher.
            if policy.care.kind.copied() != Some(Kind::Pharmacy) {
                fault.weighs(Warning);
            }
        }
    }
}

fn books(policy: &Policy, activity: &Activity) -> bool {
    activity.recipients.items().iter().filter_map(|id| policy.recipient(id)).any(
        |recipient| matches!(recipient.category.get(), Some(Choice::Known(category)) if category == "booking-system"),
    )
}
