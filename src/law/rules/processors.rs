//! Processors: GDPR 4(7)-(8), 24, 28, 32.

use super::context::{About, about, beside, says};
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::law::{messaging, phrases, roles};
use crate::policy::model::{Choice, Recipient};
use crate::policy::terms::{Role, Special};
use crate::policy::{Policy, Text};
use std::ops::Range;

/// What can be behind a booking system, by category.
const BOOKING: &[&str] = &["booking-system", "patient-record-system", "portal-provider"];

/// A mail service, described by these lines.
macro_rules! mail {
    ($($line:literal),+) => {
        concat!(
            "[recipient.mail]\ncategory = \"email-provider\"\ncountry = \"NL\"\n",
            "purpose = { nl = \"bezorgt onze e-mail\", en = \"delivers our e-mail\" }\n",
            $($line, "\n"),+
        )
    };
}

/// A clause with this text in both languages.
macro_rules! clause {
    ($section:literal, $nl:literal, $mark:literal, $en:literal) => {
        concat!(
            "[[clause]]\nsection = \"",
            $section,
            "\"\ntext.nl = \"",
            $nl,
            "\"",
            $mark,
            "\ntext.en = \"",
            $en,
            "\"\n"
        )
    };
}

/// Messages about care, with this condition for the messaging service.
macro_rules! messages {
    ($when:literal, $mark:literal) => {
        concat!(
            "[recipient.app]\nname = \"WhatsApp\"\nrole = \"controller\"\ncategory = \"messaging-provider\"\ncountry = \"IE\"\n",
            "purpose = { nl = \"bezorgt berichten\", en = \"delivers messages\" }\n",
            $when,
            "\n[[activity]]\nuse = \"messaging\"\nregime = \"wgbo\"\ndata = [\"name\", \"phone\", \"symptoms\"]\n",
            "basis = \"contract\"\nspecial = \"health-care\"\nrecipients = [\"app\"]",
            $mark,
            "\nprovision = \"voluntary\"\n[[activity.retention]]\nperiod = \"6 months\"\nfrom = \"last-contact\"\n",
        )
    };
}

/// Blood tests, in this role.
macro_rules! laboratory {
    ($role:literal) => {
        concat!(
            "[recipient.laboratory]\nname = \"Laboratorium Noord\"\n",
            $role,
            "\ncategory = \"laboratory\"\ncountry = \"NL\"\nagreement = true\n",
            "purpose = { nl = \"onderzoekt bloed\", en = \"tests blood\" }\n\n",
            "[[activity]]\nuse = \"laboratory\"\nregime = \"wgbo\"\ndata = [\"name\", \"lab-result\"]\n",
            "basis = \"contract\"\nspecial = \"health-care\"\nrecipients = [\"laboratory\"]\nprovision = \"voluntary\"\n",
        )
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "PROC-01",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 28(3)"],
        check: |facts, found| {
            for recipient in processors(facts.policy).filter(|one| one.agreement.copied() == Some(false)) {
                found.at(&recipient.place, "agreement").with("recipient", &recipient.id);
            }
        },
        bad: mail!("role = \"processor\"", "agreement = false # <-"),
        good: mail!("role = \"processor\"", "agreement = true"),
    },
    Rule {
        id: "PROC-02",
        severity: Info,
        certainty: Certainty::Certain,
        law: &["GDPR 28"],
        check: |facts, found| super::wherever_said(facts, found, "PROC-02", |_, _| true),
        bad: clause!(
            "security",
            "Met onze leveranciers sluiten wij een verwerkingsovereenkomst.",
            " # <-",
            "We conclude a data processing agreement with our suppliers."
        ),
        good: clause!(
            "security",
            "Met onze leveranciers sluiten wij een verwerkersovereenkomst.",
            "",
            "We conclude a data processing agreement with our suppliers."
        ),
    },
    Rule {
        id: "PROC-03",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 24", "GDPR 28(1)", "GDPR 32"],
        check: |facts, found| {
            for (text, words) in facts.said("PROC-03") {
                if !says("PROC-03-ours", text) {
                    found.words(text, words);
                }
            }
        },
        bad: clause!(
            "security",
            "Onze softwareleverancier heeft zijn eigen maatregelen om uw gegevens te beschermen.",
            " # <-",
            "We check every year how our software supplier protects your data."
        ),
        good: clause!(
            "security",
            "Wij controleren elk jaar hoe onze softwareleverancier uw gegevens beschermt.",
            "",
            "We check every year how our software supplier protects your data."
        ),
    },
    Rule {
        id: "PROC-04",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 4(7)"],
        check: |facts, found| clash(facts, found, Role::Processor, Role::Controller),
        bad: laboratory!("role = \"processor\" # <-"),
        good: laboratory!("role = \"controller\""),
    },
    Rule {
        id: "PROC-05",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 4(8)"],
        check: |facts, found| clash(facts, found, Role::Controller, Role::Processor),
        bad: mail!("role = \"controller\" # <-"),
        good: mail!("role = \"processor\"", "agreement = true"),
    },
    Rule {
        id: "PROC-06",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 28", "GDPR 32"],
        check: apps,
        bad: messages!("", " # <-"),
        good: messages!(
            "when = { nl = \"als u daar zelf voor kiest en wij u de risico’s hebben verteld\", en = \"if you choose this yourself and we have told you the risks\" }\n",
            ""
        ),
    },
    Rule {
        id: "PROC-07",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(e)"],
        check: systems,
        bad: clause!(
            "activities",
            "Een afspraak maakt u in ons online boekingssysteem (Afspraakwijzer).",
            " # <-",
            "You make an appointment online, at any time of the day."
        ),
        good: clause!(
            "activities",
            "Een afspraak maakt u online, op elk moment van de dag.",
            "",
            "You make an appointment online, at any time of the day."
        ),
    },
    Rule {
        id: "PROC-08",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 28(10)"],
        check: |facts, found| {
            for recipient in processors(facts.policy).filter(|one| one.own_use.copied() == Some(true)) {
                found.at(&recipient.place, "own-use").with("recipient", &recipient.id);
            }
        },
        bad: mail!("role = \"processor\"", "agreement = true", "own-use = true # <-"),
        good: mail!("role = \"processor\"", "agreement = true", "own-use = false"),
    },
];

/// The processors that a page tells.
fn processors(policy: &Policy) -> impl Iterator<Item = &Recipient> {
    policy.recipients_in_use().filter(|recipient| recipient.role.copied() == Some(Role::Processor))
}

/// PROC-04, PROC-05: a role that recipients of this kind seldom have.
fn clash(facts: &Facts<'_>, found: &mut Found, given: Role, usual: Role) {
    for recipient in facts.policy.recipients_in_use().filter(|one| one.role.copied() == Some(given)) {
        if let Some(Choice::Known(category)) = recipient.category.get()
            && roles::usual(category) == Some(usual)
        {
            found.at(&recipient.place, "role").with("recipient", &recipient.id).with("category", category);
        }
    }
}

/// PROC-06: health data through an app made for private talk, which the patient did not choose.
fn apps(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in policy.activities.iter().filter(|activity| policy.has_special_data(activity)) {
        if activity.specials().any(|special| special == Special::ExplicitConsent) {
            continue;
        }
        for (at, id) in activity.recipients.items().iter().enumerate() {
            if policy.recipient(id).is_some_and(|one| one.when.is_absent() && is_app(one)) {
                let fault = found.at(&activity.place, &format!("recipients[{at}]"));
                fault.with("activity", &activity.id).with("recipient", id);
            }
        }
    }
    for (text, words) in facts.said("PROC-06") {
        if !beside("PROC-06-not", text, &words) {
            found.words(text, words).variant("-words");
        }
    }
}

fn is_app(recipient: &Recipient) -> bool {
    let messages = match recipient.category.get() {
        Some(Choice::Known(category)) => category == "messaging-provider",
        Some(Choice::Own(own)) => own.texts.iter().any(|(_, words)| messaging::is_consumer_app(words)),
        None => true,
    };
    let own = matches!(recipient.category.get(), Some(Choice::Own(_)));
    messages && (own || recipient.name.get().is_some_and(|name| messaging::is_consumer_app(name)))
}

/// PROC-07: a text names a system, and no recipient can be it.
fn systems(facts: &Facts<'_>, found: &mut Found) {
    by_name(facts, found);
    for (text, words) in facts.said("PROC-07") {
        if matches!(about(facts.policy, text), About::Recipient(_)) {
            continue;
        }
        // Without its name, only what is said to be for online booking is surely somebody else's.
        match name_after(text, &words) {
            Some(name) if !is_listed(facts.policy, name) => {
                let name = name.to_owned();
                found.words(text, words).with("name", name);
            }
            None if beside("PROC-07-online", text, &words) && !is_booked(facts.policy) => {
                found.words(text, words).variant("-nameless");
            }
            _ => {}
        }
    }
}

/// Ways to pay and to prove who one is, which are no companies that work for the clinic.
const NO_SYSTEM: &[&str] = &[
    "PIN",
    "Pin",
    "Bancontact",
    "Payconiq",
    "Visa",
    "Mastercard",
    "Maestro",
    "SEPA",
    "DigiD",
    "IDeal",
    "Tikkie",
    "Apple",
    "QR-code",
    "SMS",
    "Wi-Fi",
    "PDF",
    "Internet",
    "URL",
    "App",
    "TLS",
    "SSL",
];

/// PROC-07: `Betalen gaat via Mollie`. Less sure than a word for a system, as the name may be of something else.
fn by_name(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("PROC-07-via") {
        let own = matches!(about(facts.policy, text), About::Recipient(_)) || !matches!(text.key, "text" | "purpose");
        let Some(name) = name_after(text, &words).filter(|name| name.len() > 2 && !NO_SYSTEM.contains(name)) else {
            continue;
        };
        // A system that another word tells already is told once.
        if !own && !is_known(facts.policy, name) && !facts.is_said_by(&["PROC-07"], text, &words) {
            let end = words.end + text.words[words.end..].find(name).map_or(0, |at| at + name.len());
            let name = name.to_owned();
            found.words(text, words.start..end).with("name", name).weighs(Warning);
        }
    }
}

/// Whether it is a recipient, a place of the clinic or the clinic itself.
fn is_known(policy: &Policy, name: &str) -> bool {
    let controller = &policy.controller;
    let own = [&controller.name, &controller.legal_name].into_iter().filter_map(|name| name.get());
    let mut own = own.chain(controller.trade_names.items());
    is_listed(policy, name) || own.any(|known| known.contains(name))
}

/// The name right after words: in brackets, or as words with a capital; one small word may come in between.
fn name_after<'a>(text: &Text<'a>, words: &Range<usize>) -> Option<&'a str> {
    let rest = &text.words[words.end..phrases::sentence(text.words, words).end];
    let rest = rest.trim_start().trim_start_matches(['(', '“', '"', '‘']);
    let joined = ["van ", "by ", "from ", "of ", "genaamd ", "called "];
    let rest = joined.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '.')).unwrap_or(rest.len());
    let name = rest[..end].trim_end_matches('.');
    name.chars().next().filter(|first| first.is_uppercase()).map(|_| name)
}

/// Whether some recipient goes by this name, in part or as a whole.
fn is_listed(policy: &Policy, name: &str) -> bool {
    let name = name.to_lowercase();
    policy.recipients_in_use().any(|recipient| {
        let own = match recipient.category.get() {
            Some(Choice::Own(own)) => own.texts.iter().any(|(_, words)| words.to_lowercase().contains(&name)),
            _ => false,
        };
        own || recipient.name.get().is_some_and(|known| {
            let known = known.to_lowercase();
            known.contains(&name) || name.contains(&known)
        })
    })
}

/// Whether some recipient is, or could be, behind the booking.
fn is_booked(policy: &Policy) -> bool {
    policy.recipients_in_use().any(|recipient| match recipient.category.get() {
        Some(Choice::Known(category)) => BOOKING.contains(&category.as_str()),
        // What the clinic calls it otherwise may be it.
        Some(Choice::Own(_)) | None => true,
    })
}
