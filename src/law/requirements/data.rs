//! Data, where they come from and what else is done with them: GDPR 13(2)(f), 13(3), 14(1)(d), 14(2)(f); Wabvpz 15a-15c.

use super::activities::each;
use super::examples::{exchange, instalments};
use super::{Requirement, always, nothing};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::policy::model::Activity;
use crate::policy::terms::{SectionId, Special};
use crate::policy::{Field, Policy};

/// Entries of the catalogue whose data by their nature come from somebody else.
const FROM_OTHERS: &[&str] = &["requesting-records", "emergency-contact"];

pub(super) const REQUIREMENTS: &[Requirement] = &[
    Requirement {
        id: "ART13-3",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(3)", "GDPR 14(4)", "GDPR 6(4)"],
        applies: |policy| policy.activities.iter().any(|activity| activity.further_use.is_some()),
        ask: |policy, found| {
            for activity in &policy.activities {
                if let Some(further) = activity.further_use.as_ref().filter(|further| further.reason.is_absent()) {
                    found.at(&further.place, "reason").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[data.visit-hour]
label = { nl = "dag en uur van uw bezoek", en = "day and hour of your visit" }

[[activity]]
id = "opening-hours"
title = { nl = "Onze openingstijden", en = "Our opening hours" }
purpose = { nl = "bepalen op welke uren wij open zijn", en = "to decide at which hours we are open" }
data = ["visit-hour"]
basis = "legitimate-interests"
interest = { nl = "Wij willen open zijn op de uren waarop u wilt komen.", en = "We want to be open at the hours when you want to come." }
provision = "none"
further-use = { from = "appointments" }  # <-

[[activity.retention]]
period = "1 year"
from = "visit"
then = "erase"
"#,
        good: r#"[data.visit-hour]
label = { nl = "dag en uur van uw bezoek", en = "day and hour of your visit" }

[[activity]]
id = "opening-hours"
title = { nl = "Onze openingstijden", en = "Our opening hours" }
purpose = { nl = "bepalen op welke uren wij open zijn", en = "to decide at which hours we are open" }
data = ["visit-hour"]
basis = "legitimate-interests"
interest = { nl = "Wij willen open zijn op de uren waarop u wilt komen.", en = "We want to be open at the hours when you want to come." }
provision = "none"
further-use = { from = "appointments", reason = { nl = "Ook dit gaat over het plannen van afspraken. Wij tellen alleen hoe druk elk uur is.", en = "This too is about planning appointments. We only count how busy each hour is." } }

[[activity.retention]]
period = "1 year"
from = "visit"
then = "erase"
"#,
    },
    Requirement {
        id: "ART13-2-F",
        severity: Error,
        section: SectionId::Automated,
        law: &["GDPR 13(2)(f)", "GDPR 14(2)(g)", "GDPR 22"],
        applies: is_automated,
        ask: automated,
        bad: r#"[[activity]]
id = "instalments"
title = { nl = "Betalen in termijnen", en = "Payment in instalments" }
purpose = { nl = "beslissen of u in termijnen kunt betalen", en = "to decide whether you can pay in instalments" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
automated = { logic = { nl = "Een score van uw eerdere betalingen bepaalt of u in termijnen kunt betalen.", en = "A score of your earlier payments decides whether you can pay in instalments." } }  # <-

[[activity.retention]]
period = "1 year"
from = "invoice"
then = "erase"

[automated-decisions]
used = true
"#,
        good: instalments!(),
    },
    Requirement {
        id: "ART13-2-F-NONE",
        severity: Info,
        section: SectionId::Automated,
        law: &["GDPR 13(2)(f)"],
        applies: |policy| !is_automated(policy),
        ask: |policy, found| {
            if policy.automated.is_none() {
                found.at(&policy.place, "automated-decisions");
            }
        },
        bad: "# without: automated-decisions\n",
        good: "[automated-decisions]\nused = false\n",
    },
    Requirement {
        id: "AIA-50-1",
        severity: Warning,
        section: SectionId::Activities,
        law: &["AI Act 50(1)"],
        applies: |policy| policy.uses("chatbot"),
        ask: nothing,
        bad: "",
        good: r#"[[activity]]
use = "chatbot"
data = ["message"]
basis = "legitimate-interests"
interest = { nl = "Wij willen vragen ook ’s avonds beantwoorden.", en = "We want to answer questions in the evening too." }
provision = "voluntary"

[[activity.retention]]
period = "2 weeks"
from = "last-contact"
then = "erase"
"#,
    },
    Requirement {
        id: "ART14-1-D",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 14(1)(d)"],
        applies: always,
        ask: data,
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
source = ["subject", "referrer"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
        good: r#"[[activity]]
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
source = ["subject", "referrer"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
    },
    Requirement {
        id: "ART14-2-F",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 14(2)(f)"],
        applies: |policy| policy.activities.iter().any(|activity| activity.from_others() || by_nature(activity)),
        ask: |policy, found| {
            each(policy, found, "source", |_, activity| by_nature(activity) && activity.source.is_absent());
        },
        bad: r#"[[activity]]  # <-
use = "emergency-contact"
data = ["name", "phone", "relation"]
basis = "legitimate-interests"
interest = { nl = "Wij willen iemand kunnen bellen als er iets met u gebeurt.", en = "We want to be able to call someone if something happens to you." }
provision = "voluntary"

[[activity.retention]]
criterion = { nl = "zolang wij u behandelen", en = "for as long as we treat you" }
then = "erase"
"#,
        good: r#"[[activity]]
use = "emergency-contact"
data = ["name", "phone", "relation"]
source = [{ nl = "de patiënt die u heeft opgegeven", en = "the patient who named you" }]
basis = "legitimate-interests"
interest = { nl = "Wij willen iemand kunnen bellen als er iets met u gebeurt.", en = "We want to be able to call someone if something happens to you." }
provision = "voluntary"

[[activity.retention]]
criterion = { nl = "zolang wij u behandelen", en = "for as long as we treat you" }
then = "erase"
"#,
    },
    Requirement {
        id: "ART88-EMP",
        severity: Warning,
        section: SectionId::Activities,
        law: &["GDPR 13", "GDPR 88"],
        applies: |policy| {
            policy.activities.iter().any(|activity| {
                activity.subjects.iter().any(|subject| matches!(subject.as_str(), "applicant" | "employee"))
            })
        },
        ask: nothing,
        bad: "",
        good: r#"[[activity]]
use = "job-applicants"
data = ["name", "contact", "application", "cv"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "4 weeks"
from = "end-of-procedure"
then = "erase"
"#,
    },
    Requirement {
        id: "NL-WABVPZ-15A",
        severity: Error,
        section: SectionId::Activities,
        law: &["Wabvpz 15a lid 1"],
        applies: |policy| policy.is_nl() && policy.uses("electronic-exchange"),
        ask: |policy, found| {
            // Where no exception is named at all, article 9 itself asks for one.
            each(policy, found, "special", |policy, activity| {
                activity.is("electronic-exchange")
                    && activity.special != Field::Bad
                    && (activity.specials().next().is_some() || !policy.has_special_data(activity))
                    && !activity.specials().any(|special| special == Special::ExplicitConsent)
            });
        },
        bad: r#"[[activity]]
use = "electronic-exchange"
data = ["medication", "allergy"]
basis = "contract"
special = "health-care"  # <-
provision = "voluntary"
note.nl = "Andere zorgverleners kunnen deze gegevens dan opvragen. U kunt ons vragen wie dat deed."
note.en = "Other care providers can then retrieve these data. You can ask us who did so."

[[activity.retention]]
criterion = { nl = "zolang wij u behandelen", en = "for as long as we treat you" }
then = "erase"
"#,
        good: exchange!(),
    },
    Requirement {
        id: "NL-WABVPZ-15C",
        severity: Error,
        section: SectionId::Activities,
        law: &["Wabvpz 15c lid 1"],
        applies: |policy| policy.is_nl() && policy.uses("electronic-exchange"),
        ask: |policy, found| {
            each(policy, found, "note", |_, activity| activity.is("electronic-exchange") && activity.note.is_absent());
        },
        bad: r#"[[activity]]  # <-
use = "electronic-exchange"
data = ["medication", "allergy"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Zeg het ons; dan zijn uw gegevens niet meer op te vragen.", en = "Tell us; your data can then no longer be retrieved." }

[[activity.retention]]
until = "withdrawal"
then = "erase"
"#,
        good: exchange!(),
    },
];

fn is_automated(policy: &Policy) -> bool {
    policy.activities.iter().any(|activity| activity.automated.is_some())
        || policy.automated.as_ref().is_some_and(|automated| automated.used.copied() == Some(true))
}

fn automated(policy: &Policy, found: &mut Found) {
    let mut any = false;
    for activity in &policy.activities {
        let Some(decision) = &activity.automated else { continue };
        any = true;
        for (key, absent) in
            [("logic", decision.logic.is_absent()), ("consequences", decision.consequences.is_absent())]
        {
            if absent {
                found.at(&decision.place, key).with("activity", &activity.id).with("key", key);
            }
        }
    }
    if let Some(automated) = policy.automated.as_ref().filter(|_| !any) {
        found.at(&automated.place, "used").variant("-which");
    }
}

fn data(policy: &Policy, found: &mut Found) {
    for activity in policy.activities.iter().filter(|activity| activity.data.is_empty()) {
        let absence = found.at(&activity.place, "data").with("activity", &activity.id);
        if !activity.from_others() {
            absence.weighs(Warning);
        }
    }
}

fn by_nature(activity: &Activity) -> bool {
    FROM_OTHERS.iter().any(|entry| activity.is(entry))
}
