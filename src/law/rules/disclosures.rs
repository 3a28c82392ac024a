//! What recipients may get to know: BW 7:457, 465; UAVG 46; Wabvpz 15f; GDPR 9.

use super::context::{About, about, says};
use super::recipients::is;
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::policy::model::{Activity, Choice, Recipient};
use crate::policy::terms::{Cosmetic, Ground, Identifier, Regime, Role, Special};
use crate::policy::{Policy, Text};

/// Who collects what people owe.
const COLLECTORS: &[&str] = &["debt-collector", "factoring"];

/// Built-in data about health that a bill may hold all the same: what it is for, in a few words, and when.
const ON_A_BILL: &[&str] = &["invoice", "treatment-code", "appointment", "booked-treatment"];

/// Whose work it is to measure visits or to sell.
const ADVERTISERS: &[&str] = &["analytics-provider", "advertising-network", "marketing-agency"];

/// Entries of the catalogue in which people book, are asked about their health, or are treated.
const CARE_PAGES: &[&str] = &[
    "appointments",
    "intake",
    "treatment-file",
    "file-photos",
    "photos-before-consult",
    "surgery-planning",
    "medication",
    "online-consultation",
];

/// Collecting a debt, with these data.
macro_rules! debt {
    ($data:literal) => {
        concat!(
            "[recipient.collector]\nname = \"Incasso Noord B.V.\"\nrole = \"controller\"\ncategory = \"debt-collector\"\n",
            "country = \"NL\"\npurpose = { nl = \"int onbetaalde rekeningen\", en = \"collects unpaid bills\" }\n\n",
            "[[activity]]\nuse = \"debt-collection\"\n",
            $data,
            "\nbasis = \"legitimate-interests\"\nspecial = \"legal-claims\"\nrecipients = [\"collector\"]\nprovision = \"none\"\n",
            "interest = { nl = \"Wij willen betaald krijgen voor ons werk.\", en = \"We want to be paid for our work.\" }\n",
        )
    };
}

/// Claims that a factoring company takes over, in this role.
macro_rules! factoring {
    ($role:literal, $mark:literal) => {
        concat!(
            "[care]\ninsured = true\n\n[recipient.factoring]\nname = \"Factoring Noord B.V.\"\n",
            $role,
            "\ncategory = \"factoring\"\ncountry = \"NL\"\nagreement = true\n",
            "purpose = { nl = \"dient onze declaraties in\", en = \"submits our claims\" }\n\n",
            "[[activity]]\nuse = \"insurance-claims\"\nregime = \"wgbo\"\n",
            "data = [\"name\", \"date-of-birth\", \"bsn\", \"insurance\", \"treatment-code\"]",
            $mark,
            "\nrecipients = [\"factoring\"]\n",
        )
    };
}

/// Letters to the GP, with these lines.
macro_rules! letters {
    ($care:literal, $header:literal, $($line:literal),+) => {
        concat!(
            $care,
            "[recipient.gp]\nrole = \"controller\"\ncategory = \"gp\"\ncountry = \"NL\"\n",
            "purpose = { nl = \"houdt het overzicht over uw zorg\", en = \"keeps an overview of your care\" }\n\n",
            $header,
            "\nuse = \"care-correspondence\"\nregime = \"wgbo\"\ndata = [\"name\", \"care-letter\"]\n",
            "provision = \"voluntary\"\n",
            $($line, "\n"),+
        )
    };
}

/// Files that others can consult, with this recipient.
macro_rules! exchange {
    ($category:literal, $mark:literal) => {
        concat!(
            "[recipient.exchange]\nrole = \"controller\"\ncategory = ",
            $category,
            "\ncountry = \"NL\"\npurpose = { nl = \"kan uw gegevens opvragen\", en = \"can retrieve your data\" }\n\n",
            "[[activity]]\nuse = \"electronic-exchange\"\nregime = \"wgbo\"\ndata = [\"medication\"]\nbasis = \"consent\"\n",
            "special = \"explicit-consent\"\nrecipients = [\"exchange\"]",
            $mark,
            "\nprovision = \"voluntary\"\n",
            "consent = { asked = \"separate-form\", withdraw = { nl = \"Zeg het ons.\", en = \"Tell us.\" } }\n",
            "note = { nl = \"Wie u behandelt, kan uw gegevens dan opvragen.\", en = \"Those who treat you can then retrieve your data.\" }\n",
            "[[activity.retention]]\nuntil = \"withdrawal\"\n",
        )
    };
}

/// Visits to the portal that are measured, with these lines.
macro_rules! portal {
    ($recipients:literal) => {
        concat!(
            "[recipient.statistics]\nname = \"Bezoekcijfers B.V.\"\nrole = \"processor\"\ncategory = \"analytics-provider\"\n",
            "country = \"NL\"\nagreement = true\npurpose = { nl = \"meet bezoek\", en = \"measures visits\" }\n\n",
            "[recipient.portal]\nname = \"Portaal B.V.\"\nrole = \"processor\"\ncategory = \"portal-provider\"\n",
            "country = \"NL\"\nagreement = true\npurpose = { nl = \"levert ons portaal\", en = \"supplies our portal\" }\n\n",
            "[[activity]]\nuse = \"online-consultation\"\nregime = \"wgbo\"\ndata = [\"name\", \"consultation-notes\"]\n",
            "basis = \"contract\"\nspecial = \"health-care\"\n",
            $recipients,
            "\nprovision = \"voluntary\"\n[[activity.retention]]\nperiod = \"20 years\"\nfrom = \"last-change\"\n\n",
            "[[activity]]\nid = \"visits\"\nsubjects = [\"website-visitor\"]\n",
            "title = { nl = \"Bezoek aan onze openbare pagina’s\", en = \"Visits to our public pages\" }\n",
            "purpose = { nl = \"zien welke pagina’s u leest\", en = \"to see which pages you read\" }\ndata = [\"website-use\"]\n",
            "basis = \"consent\"\nrecipients = [\"statistics\"]\nprovision = \"voluntary\"\n",
            "consent = { asked = \"cookie-banner\", withdraw = { nl = \"Zet de meting uit.\", en = \"Switch it off.\" } }\n",
            "[[activity.retention]]\nperiod = \"1 month\"\nfrom = \"visit\"\n",
        )
    };
}

/// News about a treatment for somebody near, with this condition.
macro_rules! partner {
    ($mark:literal, $when:literal) => {
        concat!(
            "[recipient.near]\nrole = \"controller\"\ncategory = { nl = \"uw partner\", en = \"your partner\" }",
            $mark,
            "\ncountry = \"NL\"\npurpose = { nl = \"hoort hoe het met u gaat\", en = \"hears how you are\" }\n",
            $when,
            "\n[[activity]]\nid = \"news\"\ntitle = { nl = \"Hoe het met u gaat\", en = \"How you are\" }\n",
            "purpose = { nl = \"vertellen wanneer u weer naar huis mag\", en = \"to tell when you can go home\" }\n",
            "data = [\"name\", \"phone\"]\nbasis = \"contract\"\nrecipients = [\"near\"]\nprovision = \"voluntary\"\n",
            "[[activity.retention]]\nperiod = \"1 month\"\nfrom = \"last-visit\"\n",
        )
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "REC-07",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["BW 7:457", "GHAMS:2023:48"],
        check: collection,
        bad: debt!("data = [\"name\", \"contact\", \"invoice\", \"diagnosis\"] # <-"),
        good: debt!("data = [\"name\", \"contact\", \"invoice\"]"),
    },
    Rule {
        id: "REC-08",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["UAVG 46"],
        check: numbers,
        bad: factoring!("role = \"controller\"", " # <-"),
        good: factoring!("role = \"processor\"", ""),
    },
    Rule {
        id: "REC-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["BW 7:457", "KNMG 2021"],
        check: |facts, found| {
            for (activity, _) in letters(facts).filter(|letter| !is_cosmetic(facts.policy, letter)) {
                found.at(&activity.place, "note").with("activity", &activity.id);
            }
        },
        bad: letters!(
            "",
            "[[activity]] # <-",
            "basis = \"contract\"",
            "special = \"health-care\"",
            "recipients = [\"gp\"]"
        ),
        good: letters!(
            "",
            "[[activity]]",
            "basis = \"contract\"",
            "special = \"health-care\"",
            "recipients = [\"gp\"]",
            "note = { nl = \"U kunt hier bezwaar tegen maken; wij delen het dan niet.\", en = \"You can object to this; we then do not share it.\" }"
        ),
    },
    Rule {
        id: "REC-10",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["BW 7:457"],
        check: |facts, found| {
            for (activity, at) in letters(facts).filter(|letter| is_cosmetic(facts.policy, letter)) {
                found.at(&activity.place, &format!("recipients[{at}]")).with("activity", &activity.id);
            }
        },
        bad: letters!(
            "[care]\ncosmetic = \"only\"\nminors = { treated = false }\n\n",
            "[[activity]]",
            "basis = \"contract\"",
            "special = \"health-care\"",
            "recipients = [\"gp\"] # <-"
        ),
        good: letters!(
            "[care]\ncosmetic = \"only\"\nminors = { treated = false }\n\n",
            "[[activity]]",
            "basis = \"consent\"",
            "special = \"explicit-consent\"",
            "recipients = [\"gp\"]",
            "consent = { asked = \"spoken\", withdraw = { nl = \"Zeg het ons.\", en = \"Tell us.\" } }"
        ),
    },
    Rule {
        id: "REC-11",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Wabvpz 15f"],
        check: consulting,
        bad: exchange!("{ nl = \"de bedrijfsarts\", en = \"the company doctor\" }", " # <-"),
        good: exchange!("\"care-provider\"", ""),
    },
    Rule {
        id: "REC-12",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 9", "Tw 11.7a"],
        check: advertisers,
        bad: portal!("recipients = [\"portal\", \"statistics\"] # <-"),
        good: portal!("recipients = [\"portal\"]"),
    },
    Rule {
        id: "REC-16",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["BW 7:457", "BW 7:465"],
        check: family,
        bad: partner!(" # <-", ""),
        good: partner!("", "when = { nl = \"als u dat goedvindt\", en = \"if you agree\" }\n"),
    },
];

/// The recipients of an activity, with their places in its list.
fn listed<'a>(policy: &'a Policy, activity: &'a Activity) -> impl Iterator<Item = (usize, &'a Recipient)> {
    let ids = activity.recipients.items().iter().enumerate();
    ids.filter_map(|(at, id)| policy.recipient(id).map(|recipient| (at, recipient)))
}

/// REC-07: who collects a bill gets to know more than the bill.
fn collection(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in &policy.activities {
        let Some((_, collector)) = listed(policy, activity).find(|(_, recipient)| is(recipient, COLLECTORS)) else {
            continue;
        };
        // A category of the clinic's own may be the bill itself.
        let medical = |id: &&String| {
            let built_in = policy.data(id).filter(|data| data.label.is_none() && data.sensitivity.is_some());
            built_in.is_some() && !ON_A_BILL.contains(&id.as_str())
        };
        let data = activity.data.items();
        let too_much: Vec<&str> = data.iter().filter(medical).map(String::as_str).collect();
        if let Some(first) = data.iter().position(|id| too_much.first() == Some(&id.as_str())) {
            let fault = found.at(&activity.place, &format!("data[{first}]")).with("activity", &activity.id);
            fault.with("recipient", &collector.id).with("data", too_much.join(", "));
        }
    }
}

/// REC-08: who collects a bill for itself gets the citizen service number.
fn numbers(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in &policy.activities {
        let own =
            |recipient: &Recipient| is(recipient, COLLECTORS) && recipient.role.copied() == Some(Role::Controller);
        let Some((_, collector)) = listed(policy, activity).find(|(_, recipient)| own(recipient)) else { continue };
        let bsn = |id: &String| policy.data(id).is_some_and(|data| data.identifier == Some(Identifier::Bsn));
        if let Some(at) = activity.data.items().iter().position(bsn) {
            let fault = found.at(&activity.place, &format!("data[{at}]"));
            fault.with("activity", &activity.id).with("recipient", &collector.id);
        }
    }
}

/// Activities in which the GP or the referrer hears about a patient without being asked for it, and the place of the
/// first of them in the list of recipients. Not those that rest on consent or on an interest, against which people can
/// object anyway, and not those whose words tell that they can.
fn letters<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a Activity, usize)> {
    let policy = facts.policy;
    policy.activities.iter().filter_map(move |activity| {
        let mut all = listed(policy, activity);
        let (at, recipient) = all.find(|(_, one)| is(one, &["gp", "referrer"]) && one.when.is_absent())?;
        let care = policy.is_nl() && !matches!(policy.regime(activity), None | Some(Regime::NoCare));
        let asked = activity.uses_consent() || activity.rests_on(Ground::LegitimateInterests);
        let tells = |text: &Text<'_>| match about(policy, text) {
            About::Activity(other) if other.id != activity.id => false,
            About::Recipient(other) if other.id != recipient.id => false,
            About::Activity(_) | About::Recipient(_) => says("REC-09", text) || says("REC-09-asked", text),
            About::Clinic => says("REC-09", text) && says("REC-09-doctor", text),
        };
        let told = || facts.texts.iter().any(tells);
        (care && !asked && !activity.bases.is_absent() && !told()).then_some((activity, at))
    })
}

/// Whether a letter goes to the GP of somebody who came without a referral, for care that is cosmetic only.
fn is_cosmetic(policy: &Policy, letter: &(&Activity, usize)) -> bool {
    let (activity, at) = letter;
    let is_source = |choice: &Choice<String>| matches!(choice, Choice::Known(source) if source == "referrer");
    let referred = activity.source.items().iter().any(is_source)
        || activity.data.items().iter().any(|id| id == "referral")
        || listed(policy, activity).any(|(_, one)| is(one, &["referrer"]));
    let gp = listed(policy, activity).any(|(place, one)| place == *at && is(one, &["gp"]));
    policy.care.cosmetic.copied() == Some(Cosmetic::Only) && gp && !referred
}

/// REC-11: an insurer or a company doctor with access to an exchange system.
fn consulting(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in policy.activities.iter().filter(|activity| policy.is_nl() && activity.is("electronic-exchange")) {
        for (at, recipient) in listed(policy, activity) {
            if is(recipient, &["health-insurer"]) || is_called(facts, recipient, "REC-11") {
                let fault = found.at(&activity.place, &format!("recipients[{at}]"));
                fault.with("activity", &activity.id).with("recipient", &recipient.id);
            }
        }
    }
}

/// Whether the clinic's own words for what a recipient is are among these phrases.
fn is_called(facts: &Facts<'_>, recipient: &Recipient, list: &str) -> bool {
    let mut labels = facts.texts.iter().filter(|text| text.key == "category" && text.is_in(&recipient.place));
    labels.any(|text| says(list, text))
}

/// REC-12: data of care for those who measure visits or sell.
fn advertisers(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in policy.activities.iter().filter(|activity| CARE_PAGES.iter().any(|entry| activity.is(entry))) {
        if activity.specials().any(|special| special == Special::ExplicitConsent) {
            continue;
        }
        for (at, recipient) in listed(policy, activity).filter(|(_, recipient)| is(recipient, ADVERTISERS)) {
            let fault = found.at(&activity.place, &format!("recipients[{at}]"));
            fault.with("activity", &activity.id).with("recipient", &recipient.id);
        }
    }
}

/// REC-16: people near the patient who hear about the patient, without consent and without representing anybody.
fn family(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for recipient in policy.recipients_in_use().filter(|one| one.when.is_absent() && is_called(facts, one, "REC-16")) {
        let told = policy.activities.iter().filter(|activity| activity.recipients.items().contains(&recipient.id));
        let mut open = told.filter(|activity| {
            let asked = activity.uses_consent() || activity.rests_on(Ground::LegalObligation);
            !asked && !activity.rests_on(Ground::VitalInterests) && !activity.is("emergency-contact")
        });
        if let Some(activity) = open.next() {
            let fault = found.at(&recipient.place, "category");
            fault.with("recipient", &recipient.id).with("activity", &activity.id);
        }
    }
}
