//! What is done with data: GDPR 13(1)(c)-(d), 13(2)(a), (c), (e), (f), 13(3), 14(1)(d), 14(2)(f); Wabvpz 15a-15c.

use super::{Requirement, always, nothing};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::article9;
use crate::law::found::Found;
use crate::policy::model::{Activity, Retention};
use crate::policy::terms::{Ground, Provision, Right, SectionId, Special};
use crate::policy::{Field, Policy};

/// Entries of the catalogue whose data by their nature come from somebody else.
const FROM_OTHERS: &[&str] = &["requesting-records", "emergency-contact"];

pub(super) const REQUIREMENTS: &[Requirement] = &[
    Requirement {
        id: "ART13-1-C-PURPOSE",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(c)", "GDPR 5(1)(b)"],
        applies: always,
        ask: purpose,
        bad: "",
        good: "[[activity]]\nid = \"entrance-cameras\"\n\
                  purpose = { nl = \"mensen en eigendommen beveiligen\", en = \"to protect people and property\" }\n",
    },
    Requirement {
        id: "ART13-1-C-BASIS",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(c)", "GDPR 6(1)"],
        applies: always,
        ask: |policy, found| each(policy, found, "basis", |_, activity| activity.bases.is_absent()),
        bad: "",
        good: "[[activity]]\nuse = \"appointments\"\nbasis = \"contract\"\n",
    },
    Requirement {
        id: "ART13-1-C-LAW",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(c)", "GDPR 6(3)"],
        applies: |policy| policy.rests_on(Ground::LegalObligation) || policy.rests_on(Ground::PublicTask),
        ask: law,
        bad: "",
        good: "[[activity]]\nuse = \"invoicing\"\nbasis = \"legal-obligation\"\nlaw = \"AWR 52\"\n",
    },
    Requirement {
        id: "ART13-1-C-ART9",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 9(2)", "GDPR 13(1)(c)", "UAVG 22-30", "WP260"],
        applies: |policy| policy.activities.iter().any(|activity| policy.has_special_data(activity)),
        ask: special,
        bad: "",
        good: "[[activity]]\nuse = \"appointments\"\ndata = [\"appointment\"]\nspecial = \"health-care\"\n",
    },
    Requirement {
        id: "ART13-1-D",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(d)", "GDPR 14(2)(b)"],
        applies: |policy| policy.rests_on(Ground::LegitimateInterests),
        ask: interest,
        bad: "",
        good: "[[activity]]\nuse = \"contact-form\"\nbasis = \"legitimate-interests\"\n\
                  interest = { nl = \"Wij willen uw vraag kunnen beantwoorden.\", en = \"We want to be able to answer your question.\" }\n",
    },
    Requirement {
        id: "ART13-1-D-TEST",
        severity: Info,
        section: SectionId::Object,
        law: &["WP260"],
        applies: |policy| policy.rests_on(Ground::LegitimateInterests),
        ask: |policy, found| {
            if policy.rights.balancing_test.is_absent() {
                found.at(&policy.rights.place, "balancing-test");
            }
        },
        bad: "",
        good: "[rights]\nbalancing-test = true\n",
    },
    Requirement {
        id: "ART13-2-A",
        severity: Error,
        section: SectionId::Retention,
        law: &["GDPR 13(2)(a)", "GDPR 14(2)(a)", "GDPR 5(1)(e)"],
        applies: always,
        ask: retention,
        bad: "",
        good: "[[activity.retention]]\nperiod = \"2 years\"\nfrom = \"last-visit\"\n",
    },
    Requirement {
        id: "ART7-3-HOW",
        severity: Warning,
        section: SectionId::Activities,
        law: &["GDPR 7(3)"],
        // Where the right itself is not told, how to use it is no second finding.
        applies: |policy| policy.uses_consent() && policy.tells(Right::Withdraw),
        ask: withdrawal,
        bad: "",
        good: "[[activity]]\nuse = \"publicity-photos\"\n\
                  consent = { withdraw = { nl = \"Mail ons; wij halen de foto weg.\", en = \"E-mail us; we remove the photograph.\" } }\n",
    },
    Requirement {
        id: "ART13-2-E-REQ",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(2)(e)"],
        applies: always,
        ask: |policy, found| {
            each(policy, found, "provision", |_, activity| activity.from_subject() && activity.provision.is_absent());
        },
        bad: "",
        good: "[[activity]]\nuse = \"newsletter\"\nprovision = \"voluntary\"\n",
    },
    Requirement {
        id: "ART13-2-E-CONS",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(2)(e)"],
        applies: |policy| policy.activities.iter().any(must_be_given),
        ask: |policy, found| {
            each(policy, found, "consequence", |_, activity| {
                must_be_given(activity) && activity.consequence.is_absent()
            });
        },
        bad: "",
        good: "[[activity]]\nuse = \"appointments\"\nprovision = \"contractual\"\n\
                  consequence = { nl = \"Zonder deze gegevens kunnen wij geen afspraak maken.\", en = \"Without these data we cannot make an appointment.\" }\n",
    },
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
        bad: "",
        good: "[[activity]]\nuse = \"training\"\nfurther-use = { from = \"treatment-file\", \
                  reason = { nl = \"Zo blijft onze zorg goed.\", en = \"This keeps our care good.\" } }\n",
    },
    Requirement {
        id: "ART13-2-F",
        severity: Error,
        section: SectionId::Automated,
        law: &["GDPR 13(2)(f)", "GDPR 14(2)(g)", "GDPR 22"],
        applies: is_automated,
        ask: automated,
        bad: "",
        good: "[[activity]]\nuse = \"pay-later\"\nautomated = { logic = { nl = \"…\", en = \"…\" }, consequences = { nl = \"…\", en = \"…\" } }\n",
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
        bad: "",
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
        good: "[[activity]]\nuse = \"chatbot\"\n",
    },
    Requirement {
        id: "ART14-1-D",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 14(1)(d)"],
        applies: always,
        ask: data,
        bad: "",
        good: "[[activity]]\nuse = \"contact-form\"\ndata = [\"name\", \"contact\", \"message\"]\n",
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
        bad: "",
        good: "[[activity]]\nuse = \"requesting-records\"\nsource = [\"previous-provider\", \"pharmacy\"]\n",
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
        good: "[[activity]]\nuse = \"job-applicants\"\nsubjects = [\"applicant\"]\n",
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
        bad: "",
        good: "[[activity]]\nuse = \"electronic-exchange\"\nbasis = \"consent\"\nspecial = \"explicit-consent\"\n",
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
        bad: "",
        good: "[[activity]]\nuse = \"electronic-exchange\"\nnote = { nl = \"Zo werkt het: …\", en = \"This is how it works: …\" }\n",
    },
];

/// Asks every activity for a key, where the test holds.
fn each(policy: &Policy, found: &mut Found, key: &'static str, test: fn(&Policy, &Activity) -> bool) {
    for activity in policy.activities.iter().filter(|activity| test(policy, activity)) {
        found.at(&activity.place, key).with("activity", &activity.id);
    }
}

fn purpose(policy: &Policy, found: &mut Found) {
    if policy.activities.is_empty() {
        found.at(&policy.place, "activity").variant("-none");
    }
    each(policy, found, "purpose", |_, activity| activity.entry.is_none() && activity.purpose.is_absent());
}

fn law(policy: &Policy, found: &mut Found) {
    for (activity, basis) in policy.bases() {
        let imposed = matches!(basis.ground.copied(), Some(Ground::LegalObligation | Ground::PublicTask));
        if imposed && basis.law.is_absent() {
            found.at(&basis.place, "law").with("activity", &activity.id);
        }
    }
}

fn special(policy: &Policy, found: &mut Found) {
    for activity in policy.activities.iter().filter(|activity| policy.has_special_data(activity)) {
        let bad =
            activity.special == Field::Bad || activity.bases.items().iter().any(|basis| basis.special == Field::Bad);
        if activity.specials().next().is_none() && !bad {
            let sensitive = activity
                .data
                .items()
                .iter()
                .filter(|id| policy.data(id).is_some_and(|data| data.sensitivity.is_some()));
            let sensitive: Vec<&str> = sensitive.map(String::as_str).collect();
            found.at(&activity.place, "special").with("activity", &activity.id).with("data", sensitive.join(", "));
        }
        for basis in activity.bases.items() {
            if basis.special.copied().is_some_and(article9::needs_law) && basis.special_law.is_absent() {
                found.at(&basis.place, "special-law").variant("-law").with("activity", &activity.id);
                break;
            }
        }
    }
}

fn interest(policy: &Policy, found: &mut Found) {
    for (activity, basis) in policy.bases() {
        if basis.ground.copied() == Some(Ground::LegitimateInterests) && basis.interest.is_absent() {
            found.at(&basis.place, "interest").with("activity", &activity.id);
        }
    }
}

fn retention(policy: &Policy, found: &mut Found) {
    for activity in &policy.activities {
        if activity.retention.is_empty() {
            found.at(&activity.place, "retention").with("activity", &activity.id);
        }
        for retention in activity.retention.items() {
            if is_endless(retention) {
                found.at(&retention.place, "period").variant("-period").with("activity", &activity.id);
            } else if !retention.period.is_absent() && retention.from.is_absent() && retention.until.is_absent() {
                found.at(&retention.place, "from").variant("-start").with("activity", &activity.id);
            }
        }
    }
}

fn is_endless(retention: &Retention) -> bool {
    retention.period.is_absent() && retention.until.is_absent() && retention.criterion.is_absent()
}

fn withdrawal(policy: &Policy, found: &mut Found) {
    for activity in policy.activities.iter().filter(|activity| activity.uses_consent()) {
        match &activity.consent {
            None => {
                found.at(&activity.place, "consent").with("activity", &activity.id);
            }
            Some(consent) if consent.withdraw.is_absent() => {
                found.at(&consent.place, "withdraw").with("activity", &activity.id);
            }
            Some(_) => {}
        }
    }
}

fn must_be_given(activity: &Activity) -> bool {
    matches!(activity.provision.copied(), Some(Provision::Statutory | Provision::Contractual))
}

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
