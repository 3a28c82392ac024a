//! Criminal data and the special categories other than health: DATA-12 to DATA-15, DATA-19.

use super::data::{said_of, uses};
use super::example::own_activity;
use super::sentence::once_a_field;
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::Error;
use crate::law::found::Found;
use crate::policy::Policy;
use crate::policy::model::{Activity, Field, Law};
use crate::policy::terms::{Regime, Sensitivity, Special};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "DATA-12",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 10", "UAVG 31-33"],
        check: |facts, found| {
            let own = |activity: &Activity| cites(activity, &["31", "32", "33"]);
            without_ground(facts, found, &[Sensitivity::Criminal], &|activity| own(activity));
        },
        bad: own_activity!(
            "thefts",
            "Diefstal in onze praktijk",
            "Theft in our practice",
            "aangifte doen van diefstal",
            "to report theft to the police",
            "data = [\"name\", \"criminal-data\"] # <-\nbasis = \"legitimate-interests\"\n\
             interest = { nl = \"Wij willen onze eigendommen beschermen.\", en = \"We want to protect our property.\" }\n"
        ),
        good: own_activity!(
            "thefts",
            "Diefstal in onze praktijk",
            "Theft in our practice",
            "aangifte doen van diefstal",
            "to report theft to the police",
            "data = [\"name\", \"criminal-data\"]\nbasis = \"legitimate-interests\"\n\
             interest = { nl = \"Wij willen onze eigendommen beschermen.\", en = \"We want to protect our property.\" }\n\
             law = \"UAVG 33 lid 2 onder b\"\n"
        ),
    },
    Rule {
        id: "DATA-13",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 25", "UAVG 26", "UAVG 27", "UAVG 30 lid 5"],
        check: |facts, found| {
            let sensitive = [Sensitivity::EthnicOrigin, Sensitivity::Religion, Sensitivity::SexualLife];
            let policy = facts.policy;
            without_ground(facts, found, &sensitive, &|activity| {
                cites(activity, &["25", "26", "27", "30"])
                    || lifted(activity)
                    || activity.specials().next().is_none()
                    || goes_with_care(policy, activity)
            });
        },
        bad: own_activity!(
            "meals",
            "Maaltijden",
            "Meals",
            "u een maaltijd geven die bij u past",
            "to give you a meal that suits you",
            "data = [\"name\", \"religion\"] # <-\nbasis = \"contract\"\nspecial = \"health-care\"\nregime = \"wgbo\"\n"
        ),
        good: own_activity!(
            "meals",
            "Maaltijden",
            "Meals",
            "u een maaltijd geven die bij u past",
            "to give you a meal that suits you",
            "data = [\"name\", \"religion\"]\nbasis = \"contract\"\nspecial = \"health-care\"\nregime = \"wgbo\"\n\
             special-law = \"UAVG 30 lid 5\"\n"
        ),
    },
    Rule {
        id: "DATA-14",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 29", "GDPR 9"],
        check: |facts, found| {
            without_ground(facts, found, &[Sensitivity::Biometric], &|activity| {
                !lets_in(facts, activity) || cites(activity, &["29"])
            });
        },
        bad: own_activity!(
            "entry",
            "Naar binnen met uw vinger",
            "Entry with your finger",
            "de deur openen voor wie zich meldt met een vinger",
            "to open the door for those who use a finger",
            "data = [\"name\", \"biometric-data\"] # <-\nbasis = \"consent\"\nspecial = \"explicit-consent\"\n\
             consent = { asked = \"written\", withdraw = { nl = \"Mail ons.\", en = \"E-mail us.\" } }\n"
        ),
        good: own_activity!(
            "entry",
            "Naar binnen met uw vinger",
            "Entry with your finger",
            "de deur openen voor wie zich meldt met een vinger",
            "to open the door for those who use a finger",
            "data = [\"name\", \"biometric-data\"]\nbasis = \"consent\"\nspecial = \"explicit-consent\"\n\
             special-law = \"UAVG 29\"\n\
             consent = { asked = \"written\", withdraw = { nl = \"Mail ons.\", en = \"E-mail us.\" } }\n"
        ),
    },
    Rule {
        id: "DATA-15",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 28"],
        check: |facts, found| {
            without_ground(facts, found, &[Sensitivity::Genetic], &|activity| {
                !activity.subjects.iter().any(|subject| subject == "relative") || cites(activity, &["28"])
            });
        },
        bad: own_activity!(
            "heredity",
            "Erfelijke aandoeningen",
            "Hereditary conditions",
            "nagaan of iets in uw familie voorkomt",
            "to find out whether something runs in your family",
            "subjects = [\"patient\", \"relative\"]\ndata = [\"genetic-data\"] # <-\n\
             basis = \"legal-obligation\"\nlaw = \"BW 7:454\"\n\
             special = \"health-care\"\nregime = \"wgbo\"\n"
        ),
        good: own_activity!(
            "heredity",
            "Erfelijke aandoeningen",
            "Hereditary conditions",
            "nagaan of iets in uw familie voorkomt",
            "to find out whether something runs in your family",
            "subjects = [\"patient\", \"relative\"]\ndata = [\"genetic-data\"]\n\
             basis = \"legal-obligation\"\nlaw = \"BW 7:454\"\n\
             special = \"health-care\"\nspecial-law = \"UAVG 28 lid 2\"\nregime = \"wgbo\"\n"
        ),
    },
    Rule {
        id: "DATA-19",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 9", "WP260"],
        check: called_ordinary,
        bad: concat!(
            own_activity!(
                "intake-by-phone",
                "Intake per telefoon",
                "Intake by telephone",
                "vooraf uw gezondheid bespreken",
                "to discuss your health beforehand",
                "data = [\"name\", \"health\"]\nbasis = \"contract\"\nspecial = \"health-care\"\nregime = \"wgbo\"\n"
            ),
            "\n[[clause]]\nsection = \"activities\"\n\
             text.nl = \"Wij verwerken geen bijzondere persoonsgegevens.\" # <-\n\
             text.en = \"We do not process special categories of data.\"\n"
        ),
        good: concat!(
            own_activity!(
                "intake-by-phone",
                "Intake per telefoon",
                "Intake by telephone",
                "vooraf uw gezondheid bespreken",
                "to discuss your health beforehand",
                "data = [\"name\", \"health\"]\nbasis = \"contract\"\nspecial = \"health-care\"\nregime = \"wgbo\"\n"
            ),
            "\n[[clause]]\nsection = \"activities\"\n\
             text.nl = \"Gegevens over uw gezondheid zijn bijzondere persoonsgegevens.\"\n\
             text.en = \"Data about your health are a special category of data.\"\n"
        ),
    },
];

/// Points at the use of sensitive data for which no ground is named. Dutch law: the Belgian one goes by the GDPR alone.
fn without_ground(facts: &Facts<'_>, found: &mut Found, kinds: &[Sensitivity], grounded: &dyn Fn(&Activity) -> bool) {
    let policy = facts.policy;
    let is_one = |sensitivity: Option<Sensitivity>| sensitivity.is_some_and(|one| kinds.contains(&one));
    for (activity, index, data) in uses(policy).filter(|(_, _, data)| is_one(data.sensitivity)) {
        if policy.is_nl() && !is_unknown(activity) && !grounded(activity) {
            let key = format!("data[{index}]");
            found.at(&activity.place, &key).with("activity", &activity.id).with("data", &data.id);
        }
    }
}

/// Whether the grounds are not there yet, could not be read, or are named in own words.
fn is_unknown(activity: &Activity) -> bool {
    let Some(bases) = activity.bases.get() else { return true };
    let mut laws = bases.iter().flat_map(|basis| [&basis.law, &basis.special_law]);
    laws.any(|laws| *laws == Field::Bad || laws.items().iter().any(|law| matches!(law, Law::Own(_))))
}

/// Whether it cites one of these articles of the UAVG.
fn cites(activity: &Activity, articles: &[&str]) -> bool {
    let laws = activity.bases.items().iter().flat_map(|basis| [&basis.law, &basis.special_law]);
    laws.flat_map(Field::items)
        .any(|law| matches!(law, Law::Provision(law) if law.act == "uavg" && articles.contains(&law.article.as_str())))
}

/// Whether it is about who may come in: by what it is, or by what the clinic says of it.
fn lets_in(facts: &Facts<'_>, activity: &Activity) -> bool {
    activity.is("check-in") || said_of(facts, activity, "DATA-14").is_some()
}

/// Whether an exception that holds for every special category is named.
fn lifted(activity: &Activity) -> bool {
    activity.specials().any(|special| !matches!(special, Special::HealthCare | Special::SubstantialPublicInterest))
}

/// Whether it goes with data about health in good care, as UAVG 30 lid 5 asks.
fn goes_with_care(policy: &Policy, activity: &Activity) -> bool {
    let health = activity
        .data
        .items()
        .iter()
        .any(|id| policy.data(id).is_some_and(|data| data.sensitivity == Some(Sensitivity::Health)));
    let care = matches!(policy.regime(activity), Some(Regime::Wgbo | Regime::OtherCare));
    health && care && activity.specials().any(|special| special == Special::HealthCare)
}

fn called_ordinary(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for (text, words) in once_a_field(facts.said("DATA-19")) {
        // What is said of one activity is held against that one.
        let special = match facts.policy.activity_of(text) {
            Some(index) => policy.has_special_data(&policy.activities[index]),
            None => policy.activities.iter().any(|activity| policy.has_special_data(activity)),
        };
        if special {
            found.words(text, words);
        }
    }
}
