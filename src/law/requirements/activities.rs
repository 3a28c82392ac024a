//! What is done with data, why, for how long, and whether people must give them: GDPR 13(1)(c)-(d), 13(2)(a), (c), (e).

use super::examples::{lost_property, waiting_list};
use super::{Requirement, always};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::article9;
use crate::law::found::Found;
use crate::policy::model::{Activity, Retention};
use crate::policy::terms::{Ground, Provision, Right, SectionId};
use crate::policy::{Field, Policy};

pub(super) const REQUIREMENTS: &[Requirement] = &[
    Requirement {
        id: "ART13-1-C-PURPOSE",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(c)", "GDPR 5(1)(b)"],
        applies: always,
        ask: purpose,
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
data = ["name", "phone"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
        good: waiting_list!(),
    },
    Requirement {
        id: "ART13-1-C-BASIS",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(c)", "GDPR 6(1)"],
        applies: always,
        ask: |policy, found| each(policy, found, "basis", |_, activity| activity.bases.is_absent()),
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
provision = "voluntary"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
        good: waiting_list!(),
    },
    Requirement {
        id: "ART13-1-C-LAW",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(c)", "GDPR 6(3)"],
        applies: |policy| policy.rests_on(Ground::LegalObligation) || policy.rests_on(Ground::PublicTask),
        ask: law,
        bad: r#"[[activity]]  # <-
id = "accounts"
title = { nl = "Onze boekhouding", en = "Our accounts" }
purpose = { nl = "onze boekhouding bewaren voor de belastingdienst", en = "to keep our accounts for the tax authority" }
data = ["name", "payment"]
basis = "legal-obligation"
provision = "none"

[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
law = "AWR 52 lid 4"
then = "erase"
"#,
        good: r#"[[activity]]
id = "accounts"
title = { nl = "Onze boekhouding", en = "Our accounts" }
purpose = { nl = "onze boekhouding bewaren voor de belastingdienst", en = "to keep our accounts for the tax authority" }
data = ["name", "payment"]
basis = "legal-obligation"
law = "AWR 52"
provision = "none"

[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
law = "AWR 52 lid 4"
then = "erase"
"#,
    },
    Requirement {
        id: "ART13-1-C-ART9",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 9(2)", "GDPR 13(1)(c)", "UAVG 22-30", "WP260"],
        applies: |policy| policy.activities.iter().any(|activity| policy.has_special_data(activity)),
        ask: special,
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone", "booked-treatment"]
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
data = ["name", "phone", "booked-treatment"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
    },
    Requirement {
        id: "ART13-1-D",
        severity: Error,
        section: SectionId::Activities,
        law: &["GDPR 13(1)(d)", "GDPR 14(2)(b)"],
        applies: |policy| policy.rests_on(Ground::LegitimateInterests),
        ask: interest,
        bad: r#"[[activity]]  # <-
id = "lost-property"
title = { nl = "Gevonden voorwerpen", en = "Lost property" }
purpose = { nl = "spullen teruggeven die bij ons zijn blijven liggen", en = "to return things that were left with us" }
data = ["name", "phone"]
basis = "legitimate-interests"
provision = "voluntary"

[[activity.retention]]
period = "3 months"
from = "last-contact"
then = "erase"
"#,
        good: lost_property!(),
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
        bad: r#"# without: rights.balancing-test
[rights]  # <-
respond-within = "1 month"
"#,
        good: r#"[rights]
respond-within = "1 month"
balancing-test = true
"#,
    },
    Requirement {
        id: "ART13-2-A",
        severity: Error,
        section: SectionId::Retention,
        law: &["GDPR 13(2)(a)", "GDPR 14(2)(a)", "GDPR 5(1)(e)"],
        applies: always,
        ask: retention,
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
basis = "contract"
provision = "voluntary"
"#,
        good: waiting_list!(),
    },
    Requirement {
        id: "ART7-3-HOW",
        severity: Warning,
        section: SectionId::Activities,
        law: &["GDPR 7(3)"],
        // Where the right itself is not told, how to use it is no second finding.
        applies: |policy| policy.uses_consent() && policy.tells(Right::Withdraw),
        ask: withdrawal,
        bad: r#"[[activity]]
id = "birthday-card"
title = { nl = "Een kaart op uw verjaardag", en = "A card on your birthday" }
purpose = { nl = "u feliciteren met uw verjaardag", en = "to wish you a happy birthday" }
data = ["name", "address", "date-of-birth"]
basis = "consent"
provision = "voluntary"

[activity.consent]  # <-
asked = "separate-form"
refusal = { nl = "Zegt u nee, dan krijgt u geen kaart. Verder verandert er niets.", en = "If you say no, you get no card. Nothing else changes." }

[[activity.retention]]
until = "withdrawal"
then = "erase"
"#,
        good: r#"[[activity]]
id = "birthday-card"
title = { nl = "Een kaart op uw verjaardag", en = "A card on your birthday" }
purpose = { nl = "u feliciteren met uw verjaardag", en = "to wish you a happy birthday" }
data = ["name", "address", "date-of-birth"]
basis = "consent"
provision = "voluntary"

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Mail of bel ons; dan sturen wij geen kaart meer.", en = "E-mail or call us; we then send no more cards." }
refusal = { nl = "Zegt u nee, dan krijgt u geen kaart. Verder verandert er niets.", en = "If you say no, you get no card. Nothing else changes." }

[[activity.retention]]
until = "withdrawal"
then = "erase"
"#,
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
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
basis = "contract"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
        good: waiting_list!(),
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
        bad: r#"[[activity]]  # <-
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
basis = "contract"
provision = "contractual"

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
basis = "contract"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij u niet op de wachtlijst zetten.", en = "Without these data we cannot put you on the waiting list." }

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#,
    },
];

/// Asks every activity for a key, where the test holds.
pub(super) fn each(policy: &Policy, found: &mut Found, key: &'static str, test: fn(&Policy, &Activity) -> bool) {
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
