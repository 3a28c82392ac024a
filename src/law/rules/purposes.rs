//! Purposes: PURP.

use super::{Certainty, Facts, Rule, same_purpose, wherever_said, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::aims::{self, Aim};
use crate::law::found::Found;
use crate::law::phrases::filler;
use crate::policy::Text;
use crate::policy::model::{Activity, Policy};
use crate::policy::terms::{Sensitivity, Special};

/// People who are no patients, clients or customers, so that nobody treats them.
const NOT_TREATED: &[&str] = &["visitor", "website-visitor", "newsletter-reader", "business-contact", "applicant"];

/// Groups that a statement for patients alone forgets, each with the phrases that name it.
const GROUPS: &[(&str, &str)] = &[
    ("visitor", "PURP-08-visitor"),
    ("website-visitor", "PURP-08-website-visitor"),
    ("applicant", "PURP-08-applicant"),
    ("employee", "PURP-08-employee"),
    ("business-contact", "PURP-08-business-contact"),
    ("relative", "PURP-08-relative"),
    ("newsletter-reader", "PURP-08-newsletter-reader"),
];

/// Longest time in days for which an enquiry that led to nothing is usually kept.
const ENQUIRY_DAYS: u32 = 366;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "PURP-02",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(b)", "GDPR 12(1)", "WP260"],
        check: vague,
        bad: r#"[[activity]]
id = "satisfaction"
title = { nl = "Uw mening", en = "Your opinion" }
purpose = { nl = "onze dienstverlening verbeteren", en = "to learn from your answers what we can do better" } # <-
data = ["name", "survey-answers"]
basis = "legitimate-interests"
interest = { nl = "Wij willen van uw antwoorden leren.", en = "We want to learn from your answers." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "survey"
"#,
        good: r#"[[activity]]
id = "satisfaction"
title = { nl = "Uw mening", en = "Your opinion" }
purpose = { nl = "van uw antwoorden leren wat wij beter kunnen doen", en = "to learn from your answers what we can do better" }
data = ["name", "survey-answers"]
basis = "legitimate-interests"
interest = { nl = "Wij willen van uw antwoorden leren.", en = "We want to learn from your answers." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "survey"
"#,
    },
    Rule {
        id: "PURP-03",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(b)"],
        check: |facts, found| {
            wherever_said(facts, found, "PURP-03", |_, _| true);
            wherever_said(facts, found, "PURP-03-list", |_, text| text.key == "purpose" && text.table == "activity");
        },
        bad: r#"[[clause]]
section = "activities"
text = { nl = "Wij gebruiken uw gegevens niet voor andere doelen, tenzij u akkoord gaat.", en = "We use your data only for the purposes on this page." } # <-
"#,
        good: r#"[[clause]]
section = "activities"
text = { nl = "Wij gebruiken uw gegevens alleen voor de doelen op deze pagina.", en = "We use your data only for the purposes on this page." }
"#,
    },
    Rule {
        id: "PURP-05",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(c)", "WP260"],
        check: |facts, found| wherever_said(facts, found, "PURP-05", |_, _| true),
        bad: r#"[[clause]]
section = "activities"
text = { nl = "Wij verwerken uw gegevens op één of meer van de volgende grondslagen: een overeenkomst, uw toestemming of de wet.", en = "With each purpose you read why the law allows it." } # <-
"#,
        good: r#"[[clause]]
section = "activities"
text = { nl = "Bij elk doel leest u waarom de wet het toestaat.", en = "With each purpose you read why the law allows it." }
"#,
    },
    Rule {
        id: "PURP-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(b)", "GDPR 6(4)", "GDPR 9", "BW 7:457"],
        check: |facts, found| {
            for activity in facts.policy.activities.iter().filter(|activity| is_reuse(facts, activity)) {
                if let Some(further) = &activity.further_use {
                    let from = further.from.get().cloned().unwrap_or_default();
                    found.at(&further.place, "from").with("activity", &activity.id).with("from", from);
                }
            }
        },
        bad: r#"[[activity]]
id = "offers-by-post"
title = { nl = "Aanbiedingen per post", en = "Offers by post" }
purpose = { nl = "u aanbiedingen sturen voor een volgende behandeling", en = "to send you offers for a next treatment" }
data = ["name", "address"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u vertellen welke behandelingen wij nog meer geven.", en = "We want to tell you which other treatments we give." }
direct-marketing = true
media = ["post"]
opt-out = { nl = "Bel ons en wij sturen u niets meer.", en = "Call us and we send you nothing more." }
provision = "voluntary"
further-use = { from = "treatment-file", reason = { nl = "U kent ons al.", en = "You know us already." } } # <-
[[activity.retention]]
until = "objection"
"#,
        good: r#"[[activity]]
id = "offers-by-post"
title = { nl = "Aanbiedingen per post", en = "Offers by post" }
purpose = { nl = "u aanbiedingen sturen voor een volgende behandeling", en = "to send you offers for a next treatment" }
data = ["name", "address"]
basis = "consent"
special = "explicit-consent"
direct-marketing = true
media = ["post"]
opt-out = { nl = "Bel ons en wij sturen u niets meer.", en = "Call us and we send you nothing more." }
provision = "voluntary"
consent = { asked = "separate-form", withdraw = { nl = "Bel ons of mail ons.", en = "Call us or e-mail us." } }
further-use = { from = "treatment-file", reason = { nl = "U vroeg ons om aanbiedingen die bij u passen.", en = "You asked us for offers that suit you." } }
[[activity.retention]]
until = "withdrawal"
"#,
    },
    Rule {
        id: "PURP-07",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)"],
        check: |facts, found| {
            let others: Vec<&str> = facts.policy.activities.iter().filter(|one| serves_clinic(one)).map(id).collect();
            for (text, words) in facts.said("PURP-07") {
                if !others.is_empty() {
                    found.words(text, words).with("activities", others.join(", "));
                }
            }
        },
        bad: r#"[[clause]]
section = "summary"
text = { nl = "Wij gebruiken uw gegevens alleen voor uw behandeling.", en = "Below you read what we use your data for." } # <-
"#,
        good: r#"[[clause]]
section = "summary"
text = { nl = "Hieronder leest u waarvoor wij uw gegevens gebruiken.", en = "Below you read what we use your data for." }
"#,
    },
    Rule {
        id: "PURP-08",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 13", "GDPR 14"],
        check: scope,
        bad: r#"[[clause]]
section = "summary"
text = { nl = "Deze privacyverklaring geldt voor iedereen die wij behandelen.", en = "This page is for everyone whose data we have." } # <-
"#,
        good: r#"[[clause]]
section = "summary"
text = { nl = "Deze pagina is voor iedereen van wie wij gegevens hebben.", en = "This page is for everyone whose data we have." }
"#,
    },
    Rule {
        id: "PURP-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: same_purpose::twice,
        bad: r#"[[activity]]
id = "vouchers-sold"
title = { nl = "Cadeaubonnen", en = "Gift vouchers" }
purpose = { nl = "cadeaubonnen verkopen en inwisselen", en = "to sell and redeem gift vouchers" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
[[activity.retention]]
period = "2 years"
from = "delivery"
[[activity]]
id = "vouchers-used"
title = { nl = "Bonnen inwisselen", en = "Redeeming vouchers" }
purpose = { nl = "cadeaubonnen verkopen en inwisselen", en = "to sell and redeem gift vouchers" } # <-
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen misbruik van bonnen voorkomen.", en = "We want to prevent misuse of vouchers." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "delivery"
"#,
        good: r#"[[activity]]
id = "vouchers-sold"
title = { nl = "Cadeaubonnen", en = "Gift vouchers" }
purpose = { nl = "cadeaubonnen verkopen en inwisselen", en = "to sell and redeem gift vouchers" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
[[activity.retention]]
period = "2 years"
from = "delivery"
[[activity]]
id = "vouchers-used"
title = { nl = "Bonnen inwisselen", en = "Redeeming vouchers" }
purpose = { nl = "nagaan dat een bon maar één keer wordt gebruikt", en = "to check that a voucher is used only once" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen misbruik van bonnen voorkomen.", en = "We want to prevent misuse of vouchers." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "delivery"
"#,
    },
    Rule {
        id: "PURP-10",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(c)", "GDPR 5(1)(e)"],
        check: never_patients,
        bad: r#"[[activity]]
id = "open-day"
subjects = ["visitor"]
title = { nl = "Uw vraag op onze open dag", en = "Your question at our open day" }
purpose = { nl = "uw vraag over een klacht beantwoorden", en = "to answer your question about a complaint of the skin" }
data = ["name", "phone", "symptoms"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "written", withdraw = { nl = "Bel ons of mail ons.", en = "Call us or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
period = "5 years" # <-
bound = "at-most"
from = "visit"
"#,
        good: r#"[[activity]]
id = "open-day"
subjects = ["visitor"]
title = { nl = "Uw vraag op onze open dag", en = "Your question at our open day" }
purpose = { nl = "uw vraag over een klacht beantwoorden", en = "to answer your question about a complaint of the skin" }
data = ["name", "phone", "symptoms"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "written", withdraw = { nl = "Bel ons of mail ons.", en = "Call us or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
period = "3 months"
bound = "at-most"
from = "visit"
"#,
    },
];

fn id(activity: &Activity) -> &str {
    &activity.id
}

/// Vague words in a purpose that says nothing else, or in a member of its list that says nothing else.
fn vague(facts: &Facts<'_>, found: &mut Found) {
    let is_purpose = |text: &Text<'_>| text.key == "purpose" && text.table == "activity";
    for (text, words) in facts.said("PURP-02").filter(|(text, _)| is_purpose(text)) {
        let member = filler::member(text, &words);
        if filler::adds_nothing(text, member, std::slice::from_ref(&words)) {
            found.words(text, words);
        }
    }
}

/// Whether an activity takes what was told in confidence for care and uses it for the clinic itself, unasked.
pub(super) fn is_reuse(facts: &Facts<'_>, activity: &Activity) -> bool {
    let Some(from) = activity.further_use.as_ref().and_then(|further| facts.policy.activity(further.from.get()?))
    else {
        return false;
    };
    let serves_clinic =
        matches!(aims::of(activity), Some(Aim::Marketing | Aim::Publicity | Aim::Reviews | Aim::Analytics));
    let trains = written::said_below(facts, "PURP-06-training", &activity.place).any(|(text, _)| text.key == "purpose");
    let from_care = matches!(aims::of(from), Some(Aim::File | Aim::Care));
    let asked = activity.special == crate::policy::Field::Bad
        || activity.specials().any(|special| special == Special::ExplicitConsent);
    from_care && (serves_clinic || trains) && !asked
}

/// Whether an activity is something else than care and what belongs to it.
fn serves_clinic(activity: &Activity) -> bool {
    matches!(
        aims::of(activity),
        Some(Aim::Marketing | Aim::Publicity | Aim::Reviews | Aim::Analytics | Aim::Cameras | Aim::Recruitment)
    )
}

/// A text that says for whom the statement is, and leaves out groups that activities are about.
fn scope(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("PURP-08") {
        let named = |phrases: &'static str| facts.said(phrases).any(|(other, _)| other.path == text.path);
        let concerned = |group: &str| {
            facts.policy.activities.iter().any(|activity| activity.subjects.iter().any(|subject| subject == group))
        };
        let missing = GROUPS.iter().filter(|(group, phrases)| concerned(group) && !named(phrases));
        let missing: Vec<&str> = missing.map(|(group, _)| *group).collect();
        if !missing.is_empty() {
            found.words(text, words).with("groups", missing.join(", "));
        }
    }
}

/// Health data of people whom nobody treats, kept longer than an enquiry needs or brought up to date.
fn never_patients(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| is_about_others(activity)) {
        let medical = activity.data.items().iter().any(|id| is_health(facts.policy, id));
        let refreshed = written::said_below(facts, "PURP-10", &activity.place).next();
        if let Some((text, words)) = refreshed.filter(|_| medical) {
            found.words(text, words).variant("-refreshed").with("activity", &activity.id);
        }
        for retention in activity.retention.items() {
            let what = if retention.what.is_absent() { &activity.data } else { &retention.what };
            let medical: Vec<&str> =
                what.items().iter().filter(|id| is_health(facts.policy, id)).map(String::as_str).collect();
            if let Some(period) = retention.period.get().filter(|period| period.days() > ENQUIRY_DAYS)
                && retention.period.span().is_some()
                && !medical.is_empty()
            {
                found
                    .at(&retention.place, "period")
                    .with("activity", &activity.id)
                    .with("data", medical.join(", "))
                    .with("period", period.to_string());
            }
        }
    }
}

fn is_about_others(activity: &Activity) -> bool {
    !activity.subjects.is_empty() && activity.subjects.iter().all(|subject| NOT_TREATED.contains(&subject.as_str()))
}

fn is_health(policy: &Policy, id: &str) -> bool {
    policy.data(id).is_some_and(|data| data.sensitivity == Some(Sensitivity::Health))
}
