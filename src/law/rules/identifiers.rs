//! The citizen service number and identity documents: DATA-05 to DATA-10.

use super::data::{labelled, uses};
use super::example::own_activity;
use super::sentence::affirmed;
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::policy::Policy;
use crate::policy::model::{Activity, Field, Law};
use crate::policy::terms::{Cosmetic, Ground, Identifier, Regime};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "DATA-05",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 46", "Wabvpz 4-9"],
        check: |facts, found| bsn(facts, found, Wrong::NoLaw),
        bad: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "u inschrijven in onze praktijk",
            "to register you with our practice",
            "data = [\"name\", \"bsn\"] # <-\nbasis = \"contract\"\n"
        ),
        good: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "u inschrijven in onze praktijk",
            "to register you with our practice",
            "data = [\"name\", \"bsn\"]\nbasis = \"legal-obligation\"\nlaw = \"Wabvpz 5\"\n"
        ),
    },
    Rule {
        id: "DATA-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 46"],
        check: |facts, found| bsn(facts, found, Wrong::NoCare),
        bad: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "bijhouden wie zich inschrijft",
            "to keep track of who registers",
            "data = [\"name\", \"bsn\"] # <-\nbasis = \"contract\"\nregime = \"no-care\"\n"
        ),
        good: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "bijhouden wie zich inschrijft",
            "to keep track of who registers",
            "data = [\"name\"]\nbasis = \"contract\"\nregime = \"no-care\"\n"
        ),
    },
    Rule {
        id: "DATA-07",
        severity: Warning,
        certainty: Certainty::Unverified,
        law: &["Wabvpz 1"],
        check: |facts, found| bsn(facts, found, Wrong::CosmeticOnly),
        bad: "# without: activity.insurance-claims\n[care]\ninsured = false\ncosmetic = \"only\"\nminors = { treated = false }\n\n\
              [[activity]]\nuse = \"identity-check\"\ndata = [\"name\", \"bsn\"] # <-\nregime = \"other-care\"\n\
              basis = \"legal-obligation\"\nlaw = \"Wabvpz 5\"\nprovision = \"voluntary\"\n\n\
              [[activity.retention]]\nperiod = \"1 year\"\nfrom = \"last-visit\"\n",
        good: "# without: activity.insurance-claims\n[care]\ninsured = false\ncosmetic = \"only\"\nminors = { treated = false }\n\n\
               [[activity]]\nuse = \"identity-check\"\ndata = [\"name\"]\nregime = \"other-care\"\n\
               basis = \"contract\"\nprovision = \"voluntary\"\n\n\
               [[activity.retention]]\nperiod = \"1 year\"\nfrom = \"last-visit\"\n",
    },
    Rule {
        id: "DATA-08",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 46"],
        check: |facts, found| bsn(facts, found, Wrong::Consent),
        bad: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "u inschrijven in onze praktijk",
            "to register you with our practice",
            "data = [\"name\", \"bsn\"] # <-\nbasis = \"consent\"\n\
             consent = { asked = \"written\", withdraw = { nl = \"Mail ons.\", en = \"E-mail us.\" } }\n"
        ),
        good: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "u inschrijven in onze praktijk",
            "to register you with our practice",
            "data = [\"name\", \"bsn\"]\nbasis = \"legal-obligation\"\nlaw = \"Wabvpz 5\"\n"
        ),
    },
    Rule {
        id: "DATA-09",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 46"],
        check: |facts, found| bsn(facts, found, Wrong::OtherPurpose),
        bad: own_activity!(
            "invitations",
            "Brief over uw afspraak",
            "Letter about your appointment",
            "u een afspraakbevestiging sturen",
            "to send you an appointment confirmation",
            "data = [\"name\", \"bsn\"] # <-\nbasis = \"contract\"\n"
        ),
        good: own_activity!(
            "invitations",
            "Brief over uw afspraak",
            "Letter about your appointment",
            "u een afspraakbevestiging sturen",
            "to send you an appointment confirmation",
            "data = [\"name\"]\nbasis = \"contract\"\n"
        ),
    },
    Rule {
        id: "DATA-10",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["Wabvpz 6 lid 2", "GDPR 5(1)(c)"],
        check: copied_document,
        bad: concat!(
            "[data.id-copy]\nlabel = { nl = \"kopie van uw identiteitsbewijs\", en = \"copy of your identity document\" }\n\n",
            own_activity!(
                "registration",
                "Inschrijven",
                "Registration",
                "u inschrijven in onze praktijk",
                "to register you with our practice",
                "data = [\"name\", \"id-copy\"] # <-\nbasis = \"contract\"\n"
            )
        ),
        good: own_activity!(
            "registration",
            "Inschrijven",
            "Registration",
            "u inschrijven in onze praktijk",
            "to register you with our practice",
            "data = [\"name\", \"identity-document-number\"]\nbasis = \"legal-obligation\"\nlaw = \"Wabvpz 6\"\n"
        ),
    },
];

/// What is wrong with a use of the citizen service number: one thing at a time, the first that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    NoCare,
    OtherPurpose,
    Consent,
    NoLaw,
    CosmeticOnly,
}

fn bsn(facts: &Facts<'_>, found: &mut Found, wrong: Wrong) {
    let policy = facts.policy;
    if !policy.is_nl() {
        return;
    }
    for (activity, index, data) in uses(policy).filter(|(_, _, data)| data.identifier == Some(Identifier::Bsn)) {
        if wrong_with(facts, activity) == Some(wrong) {
            let key = format!("data[{index}]");
            found.at(&activity.place, &key).with("activity", &activity.id).with("data", &data.id);
            if wrong == Wrong::CosmeticOnly {
                // The doubt is about the clinic, not about each use.
                return;
            }
        }
    }
}

fn wrong_with(facts: &Facts<'_>, activity: &Activity) -> Option<Wrong> {
    let policy = facts.policy;
    let staff = |subject: &String| matches!(subject.as_str(), "employee" | "applicant" | "practitioner");
    let of_staff = !activity.subjects.is_empty() && activity.subjects.iter().all(staff);
    // A backup is no use of its own.
    if activity.is("backups") {
        return None;
    }
    if !of_staff && is_no_care(policy, activity) {
        return Some(Wrong::NoCare);
    }
    if is_other_purpose(facts, activity) {
        return Some(Wrong::OtherPurpose);
    }
    match prescribed(activity) {
        Some(false) if activity.rests_on(Ground::Consent) => Some(Wrong::Consent),
        Some(false) => Some(Wrong::NoLaw),
        Some(true) if !of_staff && is_cosmetic_only(policy) => Some(Wrong::CosmeticOnly),
        _ => None,
    }
}

/// Whether it is no care: by what it says itself, or because nothing in the clinic is.
fn is_no_care(policy: &Policy, activity: &Activity) -> bool {
    let nothing_is = policy.care.regime.copied() == Some(Regime::NoCare)
        && policy.activities.iter().all(|one| matches!(one.regime.copied(), None | Some(Regime::NoCare)));
    activity.regime.copied() == Some(Regime::NoCare) || (activity.regime.is_absent() && nothing_is)
}

fn is_cosmetic_only(policy: &Policy) -> bool {
    policy.care.insured.copied() == Some(false) && policy.care.cosmetic.copied() == Some(Cosmetic::Only)
}

fn is_other_purpose(facts: &Facts<'_>, activity: &Activity) -> bool {
    let entries = ["newsletter", "webshop", "reviews", "publicity-photos", "social-media", "advertising-cookies"];
    activity.marketing
        || activity.entry.is_some_and(|entry| entries.contains(&entry.id))
        || affirmed(facts, "DATA-09").iter().any(|(text, _)| {
            matches!(text.key, "title" | "purpose")
                && facts.policy.activity_of(text).is_some_and(|index| facts.policy.activities[index].id == activity.id)
        })
}

/// Whether an act that prescribes the number is cited; unknown where the citation is in own words or not there yet.
fn prescribed(activity: &Activity) -> Option<bool> {
    let bases = activity.bases.get()?;
    let laws = bases.iter().flat_map(|basis| [&basis.law, &basis.special_law]);
    let unreadable = laws.clone().any(|laws| *laws == Field::Bad);
    let mut all = laws.flat_map(Field::items);
    let own_words = all.clone().any(|law| matches!(law, Law::Own(_)));
    let cited = all.any(|law| matches!(law, Law::Provision(law) if matches!(law.act, "wabvpz" | "zvw")));
    if cited {
        Some(true)
    } else if unreadable || own_words {
        None
    } else {
        Some(false)
    }
}

fn copied_document(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let copies: Vec<&str> = labelled(facts, "DATA-10").into_iter().map(|(_, data, ..)| data.id.as_str()).collect();
    let mut seen: Vec<&str> = Vec::new();
    for (activity, index, _) in uses(policy).filter(|(_, _, data)| copies.contains(&data.id.as_str())) {
        seen.push(&activity.id);
        if let Some(severity) = weight(policy, activity) {
            let key = format!("data[{index}]");
            found.at(&activity.place, &key).with("activity", &activity.id).weighs(severity);
        }
    }
    for (text, words) in affirmed(facts, "DATA-10") {
        let Some(activity) = facts.policy.activity_of(text).map(|index| &policy.activities[index]) else { continue };
        if let Some(severity) = weight(policy, activity).filter(|_| !seen.contains(&activity.id.as_str())) {
            found.words(text, words).variant("-words").with("activity", &activity.id).weighs(severity);
        }
    }
}

/// What a copy weighs: most with patients; of its own staff an employer must keep one.
fn weight(policy: &Policy, activity: &Activity) -> Option<crate::finding::Severity> {
    let any = |names: &[&str]| activity.subjects.iter().any(|subject| names.contains(&subject.as_str()));
    if policy.is_nl() && any(&["patient", "client", "customer", "guardian"]) {
        Some(Error)
    } else if activity.subjects.iter().all(|subject| subject == "employee") {
        None
    } else {
        Some(Warning)
    }
}
