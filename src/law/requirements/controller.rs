//! Who is responsible: GDPR 13(1)(a)-(b), 26, 5(2); BW 3:15d.

use super::{Requirement, always};
use crate::finding::Severity::{Error, Warning};
use crate::law::adequacy::{self, Adequacy};
use crate::law::found::Found;
use crate::policy::Policy;
use crate::policy::terms::{Role, SectionId};

pub(super) const REQUIREMENTS: &[Requirement] = &[
    Requirement {
        id: "ART13-1-A-ID",
        severity: Error,
        section: SectionId::Controller,
        law: &["GDPR 13(1)(a)", "GDPR 14(1)(a)"],
        applies: always,
        ask: identity,
        bad: r#"# without: controller.legal-name
[controller]  # <-
name = "Kliniek Duinrand"
"#,
        good: r#"[controller]
name = "Kliniek Duinrand"
legal-name = "Kliniek Duinrand B.V."
legal-form = "bv"
"#,
    },
    Requirement {
        id: "ART13-1-A-CONTACT",
        severity: Error,
        section: SectionId::Controller,
        law: &["GDPR 13(1)(a)", "WP260"],
        applies: always,
        ask: contact,
        bad: r#"# without: controller.address
# without: controller.email
# without: controller.phone
[controller]  # <-
website = "https://kliniekduinrand.example"
"#,
        good: r#"[controller]
address = { street = "Voorbeeldlaan 12", postal-code = "2000 AA", city = "Haarlem", country = "NL" }
email = "privacy@kliniekduinrand.example"
phone = "+31 23 000 00 00"
"#,
    },
    Requirement {
        id: "ART13-1-A-REP",
        severity: Error,
        section: SectionId::Controller,
        law: &["GDPR 13(1)(a)", "GDPR 27"],
        applies: outside_eea,
        ask: representative,
        bad: r#"[controller]  # <-
address = { street = "Example Road 1", postal-code = "ZZ1 1ZZ", city = "London", country = "GB" }
"#,
        good: r#"[controller]
address = { street = "Example Road 1", postal-code = "ZZ1 1ZZ", city = "London", country = "GB" }
representative = { name = "EU Representatives B.V.", email = "duinrand@representative.example" }
"#,
    },
    Requirement {
        id: "ART13-1-B",
        severity: Error,
        section: SectionId::Controller,
        law: &["GDPR 13(1)(b)", "GDPR 37(7)"],
        applies: |policy| policy.dpo.is_some(),
        ask: dpo,
        bad: r#"# without: dpo.email
# without: dpo.phone
[dpo]  # <-
name = "M. de Vries"
"#,
        good: r#"[dpo]
email = "fg@kliniekduinrand.example"
phone = "+31 23 000 00 01"
"#,
    },
    Requirement {
        id: "ART26-2",
        severity: Error,
        section: SectionId::Controller,
        law: &["GDPR 26(2)"],
        applies: has_joint,
        ask: joint,
        bad: r#"[[controller.joint]]  # <-
name = "Huidzorg Noord B.V."
contact = "privacy@huidzorgnoord.example"
"#,
        good: r#"[[controller.joint]]
name = "Huidzorg Noord B.V."
contact = "privacy@huidzorgnoord.example"
essence = { nl = "Wij voeren samen één agenda. Huidzorg Noord beantwoordt uw vragen daarover.", en = "We share one diary. Huidzorg Noord answers your questions about it." }
"#,
    },
    Requirement {
        id: "ART5-2",
        severity: Warning,
        section: SectionId::Changes,
        law: &["GDPR 5(2)", "GDPR 24", "WP260"],
        applies: always,
        ask: version,
        bad: "# without: statement.version\n[statement]  # <-\ndate = 2026-10-01\n",
        good: r#"[statement]
version = "3.0"
date = 2026-10-01
"#,
    },
    Requirement {
        id: "NL-BW-315D",
        severity: Warning,
        section: SectionId::Controller,
        law: &["BW 3:15d", "Handelsregisterwet 27"],
        applies: |policy| policy.is_nl() && policy.uses("webshop"),
        ask: online_service,
        bad: r#"# without: controller.vat
[controller]  # <-
legal-name = "Kliniek Duinrand B.V."
register = { kind = "kvk", number = "12345678" }

[[activity]]
use = "webshop"
id = "home-care"
title = { nl = "Crèmes voor thuis", en = "Creams for use at home" }
purpose = { nl = "crèmes voor thuis verkopen op onze website", en = "to sell creams for use at home on our website" }
data = ["name", "address", "health-order", "payment"]
basis = "contract"
special = "explicit-consent"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij uw bestelling niet leveren.", en = "Without these data we cannot deliver your order." }
consent = { asked = "checkbox", withdraw = { nl = "Mail ons.", en = "E-mail us." } }

[[activity.retention]]
until = "withdrawal"
period = "2 years"
bound = "at-most"
from = "delivery"
then = "erase"
"#,
        good: r#"[controller]
legal-name = "Kliniek Duinrand B.V."
register = { kind = "kvk", number = "12345678" }
vat = "NL001234567B01"

[[activity]]
use = "webshop"
id = "home-care"
title = { nl = "Crèmes voor thuis", en = "Creams for use at home" }
purpose = { nl = "crèmes voor thuis verkopen op onze website", en = "to sell creams for use at home on our website" }
data = ["name", "address", "health-order", "payment"]
basis = "contract"
special = "explicit-consent"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij uw bestelling niet leveren.", en = "Without these data we cannot deliver your order." }
consent = { asked = "checkbox", withdraw = { nl = "Mail ons.", en = "E-mail us." } }

[[activity.retention]]
until = "withdrawal"
period = "2 years"
bound = "at-most"
from = "delivery"
then = "erase"
"#,
    },
];

fn identity(policy: &Policy, found: &mut Found) {
    if policy.controller.legal_name.is_absent() {
        found.at(&policy.controller.place, "legal-name");
    }
}

fn contact(policy: &Policy, found: &mut Found) {
    let controller = &policy.controller;
    let absent = [
        controller.address.is_absent(),
        controller.email.is_absent() && controller.form.is_absent(),
        controller.phone.is_absent(),
    ];
    match absent.iter().filter(|absent| !**absent).count() {
        0 => {
            found.at(&controller.place, "email");
        }
        1 => {
            let key = if absent[1] { "email" } else { "phone" };
            found.at(&controller.place, key).variant("-one").weighs(Warning);
        }
        _ => {}
    }
}

fn outside_eea(policy: &Policy) -> bool {
    policy.controller.address.get().is_some_and(|address| adequacy::of(&address.country) != Adequacy::Eea)
}

fn representative(policy: &Policy, found: &mut Found) {
    match &policy.controller.representative {
        None => {
            found.at(&policy.controller.place, "representative");
        }
        Some(person) if person.email.is_absent() && person.phone.is_absent() && person.address.is_absent() => {
            found.at(&person.place, "email").variant("-contact");
        }
        Some(_) => {}
    }
}

fn dpo(policy: &Policy, found: &mut Found) {
    if let Some(dpo) = &policy.dpo
        && dpo.email.is_absent()
        && dpo.phone.is_absent()
        && dpo.address.is_absent()
    {
        found.at(&dpo.place, "email");
    }
}

fn has_joint(policy: &Policy) -> bool {
    !policy.controller.joint.is_empty()
        || policy.recipients_in_use().any(|recipient| recipient.role.copied() == Some(Role::Joint))
}

fn joint(policy: &Policy, found: &mut Found) {
    for joint in &policy.controller.joint {
        let name = joint.name.get().cloned().unwrap_or_default();
        if joint.essence.is_absent() {
            found.at(&joint.place, "essence").with("name", name);
        } else if joint.contact.is_absent() {
            found.at(&joint.place, "contact").with("name", name).variant("-contact");
        }
    }
    for recipient in policy.recipients_in_use().filter(|recipient| recipient.role.copied() == Some(Role::Joint)) {
        let name = recipient.name.get().unwrap_or(&recipient.id).clone();
        if recipient.essence.is_absent() {
            found.at(&recipient.place, "essence").with("name", name);
        } else if recipient.contact.is_absent() {
            found.at(&recipient.place, "contact").with("name", name).variant("-contact");
        }
    }
}

fn version(policy: &Policy, found: &mut Found) {
    let statement = &policy.statement;
    let absent = |key: &'static str, absent: bool| absent.then_some(key);
    let keys: Vec<&str> =
        [absent("version", statement.version.is_absent()), absent("date", statement.date.is_absent())]
            .into_iter()
            .flatten()
            .collect();
    if let Some(first) = keys.first() {
        let key = if *first == "version" { "version" } else { "date" };
        found.at(&statement.place, key).with("keys", keys.join(", "));
    }
}

fn online_service(policy: &Policy, found: &mut Found) {
    let controller = &policy.controller;
    let keys = [
        ("register", controller.register.is_absent()),
        ("vat", controller.vat.is_absent()),
        ("address", controller.address.is_absent()),
        ("email", controller.email.is_absent()),
    ];
    let absent: Vec<&'static str> = keys.into_iter().filter(|(_, absent)| *absent).map(|(key, _)| key).collect();
    if let Some(first) = absent.first() {
        found.at(&controller.place, first).with("keys", absent.join(", "));
    }
}
