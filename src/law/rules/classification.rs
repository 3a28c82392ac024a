//! Which regime, and which country's law: CLASS.

use super::example::own_activity;
use super::sentence::affirmed;
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Warning};
use crate::law::acts;
use crate::law::found::Found;
use crate::policy::model::{Activity, Field, Law, Origin, Place};
use crate::policy::terms::{Identifier, Jurisdiction, Profession, Regime, Sensitivity, Treatment};
use crate::policy::{Policy, Text};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "CLASS-01",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["BW 7:446", "Wkkgz 1", "Wet patiëntenrechten 2"],
        check: without_regime,
        bad: "# without: care.regime\n[care] # <-\nkind = \"skin-clinic\"\n",
        good: "[care]\nkind = \"skin-clinic\"\nregime = \"wgbo\"\n",
    },
    Rule {
        id: "CLASS-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["BW 7:446 lid 2 onder b"],
        check: physician_outside_wgbo,
        bad: own_activity!(
            "filler-reminders",
            "Oproep voor fillers",
            "Reminder about fillers",
            "u oproepen voor een nieuwe behandeling met fillers",
            "to invite you for a new treatment with fillers",
            "data = [\"name\", \"contact\"]\n\
             basis = \"contract\"\n\
             regime = \"other-care\" # <-\n\
             performed-by = [\"physician\"]\n"
        ),
        good: own_activity!(
            "filler-reminders",
            "Oproep voor fillers",
            "Reminder about fillers",
            "u oproepen voor een nieuwe behandeling met fillers",
            "to invite you for a new treatment with fillers",
            "data = [\"name\", \"contact\"]\n\
             basis = \"contract\"\n\
             regime = \"wgbo\"\n\
             performed-by = [\"physician\"]\n"
        ),
    },
    Rule {
        id: "CLASS-03",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["BW 7:446"],
        check: words_of_the_wgbo,
        bad: own_activity!(
            "facials",
            "Gezichtsbehandelingen",
            "Facials",
            "u de crème geven die bij u past",
            "to give you the cream that suits you",
            "data = [\"name\", \"contact\"]\n\
             basis = \"contract\"\n\
             regime = \"no-care\"\n\
             note = { nl = \"Wij bewaren dit in uw medisch dossier.\", en = \"We keep this in your client record.\" } # <-\n"
        ),
        good: own_activity!(
            "facials",
            "Gezichtsbehandelingen",
            "Facials",
            "u de crème geven die bij u past",
            "to give you the cream that suits you",
            "data = [\"name\", \"contact\"]\n\
             basis = \"contract\"\n\
             regime = \"no-care\"\n\
             note = { nl = \"Wij bewaren dit in uw klantenkaart.\", en = \"We keep this in your client record.\" }\n"
        ),
    },
    Rule {
        id: "CLASS-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 6(3)"],
        check: law_of_the_other_country,
        bad: r#"[[activity]]
id = "accounts"
title = { nl = "Onze boekhouding", en = "Our accounts" }
purpose = { nl = "onze boekhouding bewaren", en = "to keep our accounts" }
data = ["name", "payment"]
basis = "legal-obligation"
law = "WIB 92 315" # <-
provision = "voluntary"

[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
"#,
        good: r#"[[activity]]
id = "accounts"
title = { nl = "Onze boekhouding", en = "Our accounts" }
purpose = { nl = "onze boekhouding bewaren", en = "to keep our accounts" }
data = ["name", "payment"]
basis = "legal-obligation"
law = "AWR 52"
provision = "voluntary"

[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
"#,
    },
    Rule {
        id: "CLASS-05",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["Wkkgz 1"],
        check: risky_without_care,
        bad: own_activity!(
            "peelings",
            "Chemische peeling",
            "Chemical peel",
            "noteren welke peeling u hebt gekregen",
            "to note which peel you had",
            "data = [\"name\", \"contact\"]\n\
             basis = \"contract\"\n\
             regime = \"no-care\" # <-\n"
        ),
        good: own_activity!(
            "peelings",
            "Chemische peeling",
            "Chemical peel",
            "noteren welke peeling u hebt gekregen",
            "to note which peel you had",
            "data = [\"name\", \"contact\"]\n\
             basis = \"contract\"\n\
             regime = \"other-care\"\n"
        ),
    },
];

fn without_regime(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if !policy.care.regime.is_absent() {
        return;
    }
    if policy.activities.iter().any(|activity| !activity.regime.is_absent()) {
        for activity in policy.activities.iter().filter(|activity| activity.lacks_regime() || is_performed(activity)) {
            found.at(&activity.place, "regime").variant("-activity").with("activity", &activity.id);
        }
    } else if policy.activities.iter().any(|activity| needs_regime(policy, activity)) {
        found.at(&policy.care.place, "regime");
    }
}

/// Whether somebody of a profession does it, and nothing says under which regime.
fn is_performed(activity: &Activity) -> bool {
    activity.regime.is_absent() && (!activity.performed_by.is_empty() || activity.assessment.copied() == Some(true))
}

/// Whether it is the care itself: an entry of the catalogue that is, or an activity of the clinic's own about the health
/// of those it treats.
fn needs_regime(policy: &Policy, activity: &Activity) -> bool {
    let patients = |subject: &String| matches!(subject.as_str(), "patient" | "client" | "customer");
    let health = |id: &String| policy.data(id).is_some_and(|data| data.sensitivity == Some(Sensitivity::Health));
    activity.lacks_regime()
        || is_performed(activity)
        || (activity.entry.is_none()
            && activity.subjects.iter().any(patients)
            && activity.data.items().iter().any(health))
}

fn physician_outside_wgbo(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let other = |regime: Option<Regime>| matches!(regime, Some(Regime::OtherCare | Regime::NoCare));
    if !policy.is_nl() {
        return;
    }
    let mut clinic = false;
    for activity in &policy.activities {
        let named = activity.performed_by.items().iter().any(|profession| is_physician(*profession));
        let treats = activity.entry.is_some_and(|entry| entry.treatment) || !activity.regime.is_absent();
        let all = activity.performed_by.is_absent() && treats && all_physicians(policy);
        if !(named || all) || !other(policy.regime(activity)) {
            continue;
        }
        if !activity.regime.is_absent() {
            found.at(&activity.place, "regime").with("activity", &activity.id);
        } else if named {
            found.at(&activity.place, "performed-by").with("activity", &activity.id);
        } else if !clinic {
            clinic = true;
            found.at(&policy.care.place, "regime").variant("-clinic");
        }
    }
}

const fn is_physician(profession: Profession) -> bool {
    matches!(profession, Profession::Physician | Profession::Dentist)
}

fn all_physicians(policy: &Policy) -> bool {
    let practitioners = &policy.care.practitioner;
    !practitioners.is_empty()
        && practitioners.iter().all(|practitioner| practitioner.profession.copied().is_some_and(is_physician))
}

fn words_of_the_wgbo(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let outside = |regime: Option<Regime>| policy.is_nl() && matches!(regime, Some(Regime::OtherCare | Regime::NoCare));
    for (text, words) in affirmed(facts, "CLASS-03") {
        let wrong = match facts.policy.activity_of(text) {
            Some(index) => outside(policy.regime(&policy.activities[index])),
            // What is said of the clinic as a whole holds for each of its regimes.
            None => outside(policy.care.regime.copied()) && !policy.has_regime(Regime::Wgbo),
        };
        if wrong {
            found.words(text, words);
        }
    }
}

fn law_of_the_other_country(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    foreign_regimes(policy, found);
    foreign_provisions(policy, found);
    if !policy.is_nl() {
        for activity in &policy.activities {
            for (index, id) in activity.data.items().iter().enumerate() {
                if policy.data(id).is_some_and(|data| data.identifier == Some(Identifier::Bsn)) {
                    let key = format!("data[{index}]");
                    found.at(&activity.place, &key).variant("-bsn").with("activity", &activity.id);
                }
            }
        }
    }
    // Whoever treats people from across the border has reason to speak of the law there.
    if policy.care.cross_border.copied() == Some(true) {
        return;
    }
    for (text, words) in affirmed(facts, "CLASS-04").into_iter().filter(|(text, words)| is_foreign(policy, text, words))
    {
        found.words(text, words).variant("-words");
    }
}

fn foreign_regimes(policy: &Policy, found: &mut Found) {
    let foreign = |regime: &Field<Regime>| {
        let other = |regime: &Regime| regime.country().is_some_and(|country| country != policy.statement.jurisdiction);
        regime.copied().filter(other)
    };
    let places = policy.activities.iter().map(|activity| (&activity.place, &activity.regime));
    for (place, regime) in std::iter::once((&policy.care.place, &policy.care.regime)).chain(places) {
        if let Some(regime) = foreign(regime) {
            found.at(place, "regime").variant("-regime").with("regime", regime.word());
        }
    }
}

fn foreign_provisions(policy: &Policy, found: &mut Found) {
    let mut seen = Vec::new();
    let mut cited = |place: &Place, key: &str, laws: &Field<Vec<Law>>| {
        let Field::Given(items, Origin::File(span)) = laws else { return };
        // What stands beside several bases goes with each of them, and is one citation.
        if seen.contains(span) {
            return;
        }
        seen.push(*span);
        for (index, law) in items.iter().enumerate() {
            let key = format!("{key}[{index}]");
            if let Law::Provision(law) = law
                && acts::country(law).is_some_and(|country| country != policy.statement.jurisdiction)
            {
                let said = policy.text(&format!("{}.{key}", place.path)).unwrap_or_default();
                found.at(place, &key).with("law", said);
            }
        }
    };
    for activity in &policy.activities {
        for basis in activity.bases.items() {
            for (key, laws) in [("law", &basis.law), ("special-law", &basis.special_law)] {
                let own = laws.span() == Some(policy.span(&format!("{}.{key}", basis.place.path)));
                cited(if own { &basis.place } else { &activity.place }, key, laws);
            }
        }
        for retention in activity.retention.items() {
            if let Field::Given(law, origin) = &retention.law {
                cited(&retention.place, "law", &Field::Given(vec![law.clone()], *origin));
            }
        }
    }
}

/// Whether words of a text name the law of the other country.
fn is_foreign(policy: &Policy, text: &Text<'_>, words: &std::ops::Range<usize>) -> bool {
    const BELGIAN: &[&str] =
        &["kaderwet", "kwaliteitswet", "wet patiëntenrechten", "framework act", "quality of practice"];
    let said = text.words[words.clone()].to_lowercase();
    // Dutch acts once had such names too.
    let rest = text.words[words.end..].trim_start().to_lowercase();
    if rest.starts_with("zorginstellingen") || rest.starts_with("zelfstandige") {
        return false;
    }
    let country = if BELGIAN.iter().any(|act| said.contains(act)) { Jurisdiction::Be } else { Jurisdiction::Nl };
    country != policy.statement.jurisdiction
}

fn risky_without_care(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if !policy.is_nl() {
        return;
    }
    let risky: Vec<&str> =
        policy.care.treatments.items().iter().filter(|one| is_risky(**one)).map(|one| one.word()).collect();
    let all_without = policy.activities.iter().all(|one| matches!(one.regime.copied(), None | Some(Regime::NoCare)));
    if policy.care.regime.copied() == Some(Regime::NoCare) && all_without && !risky.is_empty() {
        found.at(&policy.care.place, "regime").variant("-clinic").with("treatments", risky.join(", "));
        return;
    }
    let mut seen = Vec::new();
    for (text, words) in affirmed(facts, "CLASS-05") {
        let Some(index) = facts.policy.activity_of(text).filter(|index| !seen.contains(index)) else { continue };
        let activity = &policy.activities[index];
        // Of what a clinic sells or books it need not say what it is; the care itself is an own activity or an entry.
        let treats = activity.entry.is_none_or(|entry| entry.treatment);
        if treats && policy.regime(activity) == Some(Regime::NoCare) {
            seen.push(index);
            let place = if activity.regime.is_absent() { &policy.care.place } else { &activity.place };
            let said = &text.words[words];
            found.at(place, "regime").with("activity", &activity.id).with("treatment", said);
        }
    }
}

const fn is_risky(treatment: Treatment) -> bool {
    matches!(treatment, Treatment::Laser | Treatment::Ipl | Treatment::Injectables | Treatment::Peeling)
}
