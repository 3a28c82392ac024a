//! Categories of data and what they are called: DATA.

use super::example::own_activity;
use super::sentence::{Said, affirmed};
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Warning};
use crate::law::aims::{self, Aim};
use crate::law::found::Found;
use crate::policy::model::{Activity, Data, Place};
use crate::policy::terms::{Ground, Medium, Provision, Sensitivity, Special};
use crate::policy::vocabulary;
use crate::policy::{Policy, Text};
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "DATA-01",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(b)", "GDPR 5(1)(c)"],
        check: unused,
        bad: "[data.favourite-tea] # <-\nlabel = { nl = \"uw lievelingsthee\", en = \"your favourite tea\" }\n",
        good: concat!(
            "[data.favourite-tea]\nlabel = { nl = \"uw lievelingsthee\", en = \"your favourite tea\" }\n\n",
            own_activity!(
                "waiting-room",
                "In de wachtkamer",
                "In the waiting room",
                "u thee aanbieden",
                "to offer you tea",
                "data = [\"favourite-tea\"]\nbasis = \"contract\"\n"
            )
        ),
    },
    Rule {
        id: "DATA-03",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(15)", "GDPR 9(1)", "C-184/20", "C-21/23"],
        check: health_by_its_label,
        bad: concat!(
            "[data.skin-problems] # <-\nlabel = { nl = \"huidproblemen\", en = \"skin problems\" }\n\n",
            own_activity!(
                "advice",
                "Huidadvies",
                "Skin advice",
                "u raad geven over uw huid",
                "to advise you about your skin",
                "data = [\"name\", \"skin-problems\"]\nbasis = \"contract\"\n"
            )
        ),
        good: concat!(
            "[data.skin-problems]\nlabel = { nl = \"huidproblemen\", en = \"skin problems\" }\nspecial = \"health\"\n\n",
            own_activity!(
                "advice",
                "Huidadvies",
                "Skin advice",
                "u raad geven over uw huid",
                "to advise you about your skin",
                "data = [\"name\", \"skin-problems\"]\nbasis = \"contract\"\nspecial = \"health-care\"\nregime = \"wgbo\"\n"
            )
        ),
    },
    Rule {
        id: "DATA-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(1)", "C-582/14"],
        check: called_anonymous,
        bad: own_activity!(
            "website-log",
            "Een veilige website",
            "A safe website",
            "misbruik van onze website opsporen",
            "to trace abuse of our website",
            "data = [\"ip-address\"]\nbasis = \"legitimate-interests\"\n\
             interest = { nl = \"Wij willen misbruik van onze website voorkomen.\", en = \"We want to prevent abuse of our website.\" }\n\
             note = { nl = \"Deze gegevens zijn anoniem.\", en = \"These data are anonymous.\" } # <-\n"
        ),
        good: own_activity!(
            "website-log",
            "Een veilige website",
            "A safe website",
            "misbruik van onze website opsporen",
            "to trace abuse of our website",
            "data = [\"ip-address\"]\nbasis = \"legitimate-interests\"\n\
             interest = { nl = \"Wij willen misbruik van onze website voorkomen.\", en = \"We want to prevent abuse of our website.\" }\n\
             note = { nl = \"Wij zoeken niet op van wie een adres is.\", en = \"We do not look up whose address it is.\" }\n"
        ),
    },
    Rule {
        id: "DATA-11",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(c)", "C-394/23"],
        check: gender_without_need,
        bad: "[[activity]]\nuse = \"appointments\"\nid = \"by-telephone\"\n\
             title = { nl = \"Bellen voor een afspraak\", en = \"Calling for an appointment\" }\n\
             purpose = { nl = \"een afspraak maken als u belt\", en = \"to make an appointment when you call\" }\ndata = [\"name\", \"appointment\", \"gender\"] # <-\nregime = \"wgbo\"\nbasis = \"contract\"\nspecial = \"health-care\"\n\
             provision = \"contractual\"\n\
             consequence = { nl = \"Zonder deze gegevens kunnen wij geen afspraak maken.\", en = \"Without these data we cannot make an appointment.\" }\n\n\
             [[activity.retention]]\nperiod = \"2 years\"\nfrom = \"last-visit\"\n",
        good: "[[activity]]\nuse = \"appointments\"\nid = \"by-telephone\"\n\
             title = { nl = \"Bellen voor een afspraak\", en = \"Calling for an appointment\" }\n\
             purpose = { nl = \"een afspraak maken als u belt\", en = \"to make an appointment when you call\" }\ndata = [\"name\", \"appointment\"]\nregime = \"wgbo\"\nbasis = \"contract\"\nspecial = \"health-care\"\n\
               provision = \"contractual\"\n\
               consequence = { nl = \"Zonder deze gegevens kunnen wij geen afspraak maken.\", en = \"Without these data we cannot make an appointment.\" }\n\n\
               [[activity.retention]]\nperiod = \"2 years\"\nfrom = \"last-visit\"\n",
    },
    Rule {
        id: "DATA-16",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)", "WP260"],
        check: vague_label,
        bad: concat!(
            "[data.rest]\nlabel = { nl = \"overige gegevens\", en = \"other information\" } # <-\n\n",
            own_activity!(
                "guest-book",
                "Ons gastenboek",
                "Our guest book",
                "onthouden wie er was",
                "to remember who was here",
                "data = [\"name\", \"rest\"]\nbasis = \"contract\"\n"
            )
        ),
        good: concat!(
            "[data.rest]\nlabel = { nl = \"de dag waarop u er was\", en = \"the day on which you were here\" }\n\n",
            own_activity!(
                "guest-book",
                "Ons gastenboek",
                "Our guest book",
                "onthouden wie er was",
                "to remember who was here",
                "data = [\"name\", \"rest\"]\nbasis = \"contract\"\n"
            )
        ),
    },
    Rule {
        id: "DATA-17",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 14"],
        check: data_of_others,
        bad: concat!(
            "[data.partner]\nlabel = { nl = \"naam van uw partner\", en = \"name of your partner\" }\n\n",
            own_activity!(
                "collection",
                "Ophalen na uw bezoek",
                "Fetching you after your visit",
                "iemand bellen die u komt ophalen",
                "to call someone who fetches you",
                "data = [\"partner\"] # <-\nbasis = \"legitimate-interests\"\n\
                 interest = { nl = \"Wij willen dat u veilig thuiskomt.\", en = \"We want you to get home safely.\" }\n"
            )
        ),
        good: concat!(
            "[data.partner]\nlabel = { nl = \"naam van uw partner\", en = \"name of your partner\" }\n\n",
            own_activity!(
                "collection",
                "Ophalen na uw bezoek",
                "Fetching you after your visit",
                "iemand bellen die u komt ophalen",
                "to call someone who fetches you",
                "subjects = [\"patient\", \"relative\"]\ndata = [\"partner\"]\nbasis = \"legitimate-interests\"\n\
                 interest = { nl = \"Wij willen dat u veilig thuiskomt.\", en = \"We want you to get home safely.\" }\n"
            )
        ),
    },
    Rule {
        id: "DATA-18",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(b)", "GDPR 9"],
        check: photos_for_two_purposes,
        bad: "[[activity]]\nuse = \"file-photos\"\ndata = [\"treatment-photo\"]\nregime = \"wgbo\"\n\
              basis = [\"contract\", { ground = \"legal-obligation\", law = \"BW 7:454\" }]\nspecial = \"health-care\"\n\
              media = [\"website\"] # <-\nprovision = \"voluntary\"\n",
        good: "[[activity]]\nuse = \"file-photos\"\ndata = [\"treatment-photo\"]\nregime = \"wgbo\"\n\
               basis = [\"contract\", { ground = \"legal-obligation\", law = \"BW 7:454\" }]\nspecial = \"health-care\"\n\
               provision = \"voluntary\"\n",
    },
];

fn unused(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for (place, data) in own(policy) {
        // Where a list of data could not be read, it may have stood there.
        let used = policy.activities.iter().any(|activity| activity.data.items().contains(&data.id));
        let unknown = policy.activities.iter().any(|activity| activity.data == crate::policy::Field::Bad);
        if !used && !unknown {
            found.table(place).with("data", &data.id);
        }
    }
}

/// The clinic's own categories.
pub(super) fn own(policy: &Policy) -> impl Iterator<Item = (&Place, &Data)> {
    policy.data.iter().filter_map(|data| Some((data.place.as_ref()?, data)))
}

/// An own category, and the words of its label that a rule is about.
type Labelled<'f> = (&'f Place, &'f Data, &'f Text<'f>, Range<usize>);

/// The own categories whose label has the phrases of a rule, each once.
pub(super) fn labelled<'f>(facts: &'f Facts<'f>, rule: &'static str) -> Vec<Labelled<'f>> {
    let hits = affirmed(facts, rule).into_iter().filter(|(text, _)| text.table == "data");
    hits.filter_map(|(text, words)| {
        let field = text.path.rsplit_once(".label.")?.0;
        let (place, data) = own(facts.policy).find(|(place, _)| place.path == field)?;
        Some((place, data, text, words))
    })
    .collect()
}

/// Every use of a category: the activity, the number in its list, the category.
pub(super) fn uses(policy: &Policy) -> impl Iterator<Item = (&Activity, usize, &Data)> {
    policy.activities.iter().flat_map(move |activity| {
        let data = activity.data.items().iter().enumerate();
        data.filter_map(move |(index, id)| Some((activity, index, policy.data(id)?)))
    })
}

fn health_by_its_label(facts: &Facts<'_>, found: &mut Found) {
    // A health insurer is no health.
    let insurance = ["insur", "verzeker", "care provider", "zorgverlener"];
    let mut seen: Vec<&str> = Vec::new();
    let named = own(facts.policy).filter(|(_, data)| {
        vocabulary::data(&data.id).is_some_and(|known| known.sensitivity == Some(Sensitivity::Health))
    });
    let labelled = labelled(facts, "DATA-03").into_iter().filter(|(_, _, text, words)| {
        let rest = text.words[words.end..].to_lowercase();
        !insurance.iter().any(|word| rest.trim_start().starts_with(word))
    });
    let labelled = labelled.map(|(place, data, ..)| (place, data));
    for (place, data) in labelled.chain(named).filter(|(_, data)| data.sensitivity.is_none()) {
        if !seen.contains(&data.id.as_str()) {
            seen.push(&data.id);
            found.at(place, "special").with("data", &data.id);
        }
    }
}

/// Built-in categories by which a visitor of a website can be told apart.
const ONLINE_IDENTIFIERS: &[&str] = &["ip-address", "cookie-id", "device", "wifi-log"];

fn called_anonymous(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let own: Vec<&str> = labelled(facts, "DATA-04-online").into_iter().map(|(_, data, ..)| data.id.as_str()).collect();
    let is_identifier = |data: &Data| own.contains(&data.id.as_str()) || ONLINE_IDENTIFIERS.contains(&data.id.as_str());
    let mut seen = Vec::new();
    for (text, words) in facts.said("DATA-04").filter(|(text, _)| text.table != "data") {
        let Some(index) = facts.policy.activity_of(text).filter(|index| !seen.contains(index)) else { continue };
        let activity = &policy.activities[index];
        let known = uses(policy).find(|(user, _, data)| user.id == activity.id && is_identifier(data));
        if let Some((_, _, data)) = known {
            seen.push(index);
            found.words(text, words).with("activity", &activity.id).with("data", &data.id);
        }
    }
}

/// Entries of the catalogue in which a title or a gender is for politeness only.
const POLITE: &[&str] = &["appointments", "newsletter", "webshop"];

fn gender_without_need(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let titles: Vec<&str> = labelled(facts, "DATA-11").into_iter().map(|(_, data, ..)| data.id.as_str()).collect();
    for (activity, index, data) in uses(policy) {
        let asked = data.id == "gender" || titles.contains(&data.id.as_str());
        let polite = activity.entry.is_some_and(|entry| POLITE.contains(&entry.id));
        let required = matches!(activity.provision.copied(), Some(Provision::Contractual | Provision::Statutory));
        // Nobody can know that they may leave out what nothing calls voluntary.
        let untold = activity.provision.is_absent();
        // Whoever says in the activity why it is asked has a reason.
        let explained = facts.said("DATA-11").any(|(text, _)| {
            text.table != "data"
                && facts.policy.activity_of(text).is_some_and(|index| policy.activities[index].id == activity.id)
        });
        if asked && polite && (required || untold) && !explained {
            let key = format!("data[{index}]");
            let fault = found.at(&activity.place, &key).with("activity", &activity.id).with("data", &data.id);
            fault.variant(if untold { "-untold" } else { "" });
        }
    }
}

fn vague_label(facts: &Facts<'_>, found: &mut Found) {
    for (_, data, text, words) in labelled(facts, "DATA-16") {
        let rest = text.words[words.end..].trim();
        if text.words[..words.start].trim().is_empty() && rest.trim_matches('.').is_empty() {
            found.words(text, words).with("data", &data.id);
        }
    }
}

fn data_of_others(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let labelled: Vec<&str> = labelled(facts, "DATA-17").into_iter().map(|(_, data, ..)| data.id.as_str()).collect();
    let patients = |subject: &String| matches!(subject.as_str(), "patient" | "client" | "customer");
    for (activity, index, data) in uses(policy) {
        let of_others = labelled.contains(&data.id.as_str()) || (data.id == "relation" && data.place.is_none());
        if of_others && !activity.subjects.is_empty() && activity.subjects.iter().all(patients) {
            let key = format!("data[{index}]");
            found.at(&activity.place, &key).with("activity", &activity.id).with("data", &data.id);
        }
    }
}

fn photos_for_two_purposes(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let labelled: Vec<&str> =
        labelled(facts, "DATA-18-photo").into_iter().map(|(_, data, ..)| data.id.as_str()).collect();
    let is_photo = |id: &String| id == "treatment-photo" || labelled.contains(&id.as_str());
    for activity in policy.activities.iter().filter(|activity| activity.data.items().iter().any(is_photo)) {
        let care = activity.specials().any(|special| special == Special::HealthCare);
        let by_law = activity.rests_on(Ground::LegalObligation);
        if aims::of(activity) == Some(Aim::Publicity) {
            // A contract or the exception for care is a finding about that.
            if by_law && !care && !activity.rests_on(Ground::Contract) {
                found.at(&activity.place, "basis").variant("-publicity").with("activity", &activity.id);
            }
            continue;
        }
        let filed = care || by_law || aims::of(activity) == Some(Aim::File);
        let public = [Medium::Website, Medium::SocialMedia, Medium::Print];
        let shown = activity.media.items().iter().position(|medium| public.contains(medium));
        if let Some(index) = shown.filter(|_| filed) {
            found.at(&activity.place, &format!("media[{index}]")).with("activity", &activity.id);
        } else if filed && let Some((text, words)) = said_of(facts, activity, "DATA-18") {
            found.words(text, words).variant("-words").with("activity", &activity.id);
        }
    }
}

/// What the clinic says of an activity with the phrases of a rule.
pub(super) fn said_of<'f>(facts: &'f Facts<'f>, activity: &Activity, rule: &'static str) -> Option<Said<'f>> {
    affirmed(facts, rule).into_iter().find(|(text, _)| {
        text.table != "data"
            && facts.policy.activity_of(text).is_some_and(|index| facts.policy.activities[index].id == activity.id)
    })
}
