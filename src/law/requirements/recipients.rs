//! Who receives data, and where: GDPR 13(1)(e)-(f); BW 7:457; Wkkgz 7b.

use super::examples::waiting_list;
use super::{Requirement, nothing};
use crate::finding::Severity::{Error, Warning};
use crate::law::adequacy::{self, Adequacy};
use crate::law::found::Found;
use crate::policy::Policy;
use crate::policy::model::Recipient;
use crate::policy::terms::{Mechanism, SectionId};

pub(super) const REQUIREMENTS: &[Requirement] = &[
    Requirement {
        id: "ART13-1-E",
        severity: Error,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(e)", "GDPR 4(9)", "WP260"],
        applies: |policy| policy.recipients_in_use().next().is_some(),
        ask: |policy, found| {
            let nameless = |recipient: &&Recipient| recipient.name.is_absent() && recipient.category.is_absent();
            for recipient in policy.recipients_in_use().filter(nameless) {
                found.at(&recipient.place, "category").with("recipient", &recipient.id);
            }
        },
        bad: r#"[recipient.mail]  # <-
role = "processor"
country = "NL"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
"#,
        good: r#"[recipient.mail]
name = "Mail B.V."
role = "processor"
category = "email-provider"
country = "NL"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
"#,
    },
    Requirement {
        id: "ART13-1-E-NONE",
        severity: Warning,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(e)"],
        applies: |policy| policy.recipients_in_use().next().is_none(),
        ask: |policy, found| {
            let tried = policy.activities.iter().any(|activity| !activity.recipients.is_absent());
            if policy.sharing.nobody.is_absent() && !tried {
                found.at(&policy.place, "sharing");
            }
        },
        bad: concat!("# without: sharing\n", waiting_list!()),
        good: concat!("[sharing]\nnobody = true\n\n", waiting_list!()),
    },
    Requirement {
        id: "ART13-1-F-FACT",
        severity: Error,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(f)", "GDPR 44"],
        applies: |policy| transfers(policy).next().is_some(),
        ask: nothing,
        bad: "",
        good: r#"[recipient.mail]
name = "Mail Inc."
role = "processor"
category = "email-provider"
country = "US"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
transfer = { mechanism = "dpf", certified = true, copy = "https://www.dataprivacyframework.gov" }
"#,
    },
    Requirement {
        id: "ART13-1-F-ADEQ",
        severity: Error,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(f)", "GDPR 45"],
        applies: |policy| transfers(policy).next().is_some(),
        ask: |policy, found| {
            // In the United States and Canada the decision holds for some organisations only.
            ask_mechanism(policy, found, |adequacy| matches!(adequacy, Adequacy::Certified | Adequacy::Commercial));
        },
        bad: r#"[recipient.mail]  # <-
name = "Mail Inc."
role = "processor"
category = "email-provider"
country = "US"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
"#,
        good: r#"[recipient.mail]
name = "Mail Inc."
role = "processor"
category = "email-provider"
country = "US"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
transfer = { mechanism = "dpf", certified = true, copy = "https://www.dataprivacyframework.gov" }
"#,
    },
    Requirement {
        id: "ART13-1-F-SAFE",
        severity: Error,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(f)", "GDPR 46"],
        // Where a decision may hold, that is to be told first.
        applies: |policy| {
            transfers(policy).any(|(recipient, adequacy)| adequacy == Adequacy::None || rests_on_safeguard(recipient))
        },
        ask: |policy, found| ask_mechanism(policy, found, |adequacy| adequacy == Adequacy::None),
        bad: r#"[recipient.mail]  # <-
name = "Mail Support Ltd"
role = "processor"
category = "email-provider"
country = "IN"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
"#,
        good: r#"[recipient.mail]
name = "Mail Support Ltd"
role = "processor"
category = "email-provider"
country = "IN"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
transfer = { mechanism = "scc", clauses = "2021/914", assessed = true, copy = { nl = "Mail ons voor een kopie.", en = "E-mail us for a copy." } }
"#,
    },
    Requirement {
        id: "ART13-1-F-COPY",
        severity: Error,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(f)"],
        applies: |policy| transfers(policy).any(|(recipient, _)| rests_on_safeguard(recipient)),
        ask: |policy, found| {
            for (recipient, _) in transfers(policy).filter(|(recipient, _)| rests_on_safeguard(recipient)) {
                if let Some(transfer) = recipient.transfer.as_ref().filter(|transfer| transfer.copy.is_absent()) {
                    found.at(&transfer.place, "copy").with("recipient", &recipient.id);
                }
            }
        },
        bad: r#"[recipient.mail]
name = "Mail Support Ltd"
role = "processor"
category = "email-provider"
country = "IN"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
transfer = { mechanism = "scc", clauses = "2021/914", assessed = true }  # <-
"#,
        good: r#"[recipient.mail]
name = "Mail Support Ltd"
role = "processor"
category = "email-provider"
country = "IN"
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
agreement = true
transfer = { mechanism = "scc", clauses = "2021/914", assessed = true, copy = { nl = "Mail ons voor een kopie.", en = "E-mail us for a copy." } }
"#,
    },
    Requirement {
        id: "ART13-1-F-ART49",
        severity: Error,
        section: SectionId::Recipients,
        law: &["GDPR 13(1)(f)", "GDPR 49(1)"],
        applies: |policy| transfers(policy).any(|(recipient, _)| rests_on(recipient, Mechanism::CompellingInterest)),
        ask: |policy, found| {
            for (recipient, _) in transfers(policy) {
                if let Some(transfer) = &recipient.transfer
                    && rests_on(recipient, Mechanism::CompellingInterest)
                    && transfer.interest.is_absent()
                {
                    found.at(&transfer.place, "interest").with("recipient", &recipient.id);
                }
            }
        },
        bad: r#"[recipient.maker]
category = { nl = "de fabrikant van een laserapparaat", en = "the manufacturer of a laser device" }
role = "controller"
country = "AU"
purpose = { nl = "onderzoekt één incident met een apparaat", en = "investigates one incident with a device" }
transfer = { mechanism = "compelling-interest" }  # <-

[[activity]]
use = "incidents"
data = ["incident-report"]
special = "public-health"
special-law = "Wkkgz 11"
recipients = ["maker"]
provision = "none"

[[activity.retention]]
period = "5 years"
from = "closing"
then = "erase"
"#,
        good: r#"[recipient.maker]
category = { nl = "de fabrikant van een laserapparaat", en = "the manufacturer of a laser device" }
role = "controller"
country = "AU"
purpose = { nl = "onderzoekt één incident met een apparaat", en = "investigates one incident with a device" }
transfer = { mechanism = "compelling-interest", interest = { nl = "Wij willen weten waarom dit ene apparaat te heet werd.", en = "We want to know why this one device became too hot." } }

[[activity]]
use = "incidents"
data = ["incident-report"]
special = "public-health"
special-law = "Wkkgz 11"
recipients = ["maker"]
provision = "none"

[[activity.retention]]
period = "5 years"
from = "closing"
then = "erase"
"#,
    },
    Requirement {
        id: "NL-WGBO-457",
        severity: Warning,
        section: SectionId::Recipients,
        law: &["BW 7:457", "Wet BIG 88"],
        applies: Policy::is_wgbo,
        ask: |policy, found| {
            if policy.care.secrecy.is_empty() {
                found.at(&policy.care.place, "secrecy");
            }
        },
        bad: "# without: care.secrecy\n[care]  # <-\nelectronic-file = true\n",
        good: r#"[care]
electronic-file = true
secrecy = ["register", "contract"]
"#,
    },
    Requirement {
        id: "NL-LIR-7B",
        severity: Warning,
        section: SectionId::Activities,
        law: &["Wkkgz 7b"],
        applies: |policy| policy.is_nl() && policy.care.implants.copied() == Some(true),
        ask: |policy, found| {
            if !policy.uses("implant-register") {
                found.at(&policy.place, "activity");
            }
        },
        bad: "[care]\nimplants = true\n",
        good: r#"[care]
implants = true

[[activity]]
use = "implant-register"
data = ["implant"]
special = "public-health"
special-law = "Wkkgz 7b"

[[activity.retention]]
period = "20 years"
from = "last-change"
then = "erase"
"#,
    },
];

/// The recipients in use outside the EEA, with the state of their country.
pub(crate) fn transfers(policy: &Policy) -> impl Iterator<Item = (&Recipient, Adequacy)> {
    policy.recipients_in_use().filter_map(|recipient| {
        let adequacy = adequacy::of(recipient.country.get()?);
        (adequacy != Adequacy::Eea).then_some((recipient, adequacy))
    })
}

fn ask_mechanism(policy: &Policy, found: &mut Found, of: fn(Adequacy) -> bool) {
    for (recipient, _) in transfers(policy).filter(|(_, adequacy)| of(*adequacy)) {
        let place = match &recipient.transfer {
            None => &recipient.place,
            Some(transfer) if transfer.mechanism.is_absent() => &transfer.place,
            Some(_) => continue,
        };
        let country = recipient.country.get().cloned().unwrap_or_default();
        let key = if recipient.transfer.is_some() { "mechanism" } else { "transfer" };
        found.at(place, key).with("recipient", &recipient.id).with("country", country);
    }
}

fn rests_on(recipient: &Recipient, mechanism: Mechanism) -> bool {
    recipient.transfer.as_ref().is_some_and(|transfer| transfer.mechanism.copied() == Some(mechanism))
}

/// Whether a transfer rests on a safeguard of GDPR 46 or 47, of which people may have a copy.
fn rests_on_safeguard(recipient: &Recipient) -> bool {
    [Mechanism::Scc, Mechanism::Bcr, Mechanism::CodeOfConduct, Mechanism::Certification, Mechanism::AdHocClauses]
        .into_iter()
        .any(|mechanism| rests_on(recipient, mechanism))
}
