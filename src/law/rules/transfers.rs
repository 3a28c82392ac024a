//! Transfers outside the EEA: GDPR 13(1)(f), chapter V. What is said about them in words is told apart.

use super::locations;
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::adequacy::{self, Adequacy};
use crate::law::countries::CARIBBEAN;
use crate::law::found::Found;
use crate::law::old_grounds::{self, PRIVACY_SHIELD, SAFE_HARBOUR};
use crate::policy::model::{Recipient, Transfer};
use crate::policy::terms::Mechanism;

/// The grounds of GDPR 49, which are for occasional cases.
const DEROGATIONS: &[Mechanism] = &[
    Mechanism::ExplicitConsent,
    Mechanism::Contract,
    Mechanism::LegalClaims,
    Mechanism::VitalInterests,
    Mechanism::CompellingInterest,
];

/// A mail service in a country, with these lines about the transfer.
macro_rules! mail {
    ($country:literal, $($line:literal),+) => {
        concat!(
            "[recipient.mail]\nname = \"Mail Ltd\"\nrole = \"processor\"\ncategory = \"email-provider\"\nagreement = true\n",
            "purpose = { nl = \"bezorgt onze e-mail\", en = \"delivers our e-mail\" }\ncountry = \"",
            $country,
            "\"\n",
            $($line, "\n"),+
        )
    };
}

/// A clause about recipients with this text in both languages.
macro_rules! clause {
    ($nl:literal, $mark:literal, $en:literal) => {
        concat!("[[clause]]\nsection = \"recipients\"\ntext.nl = \"", $nl, "\"", $mark, "\ntext.en = \"", $en, "\"\n")
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "TRF-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(f)"],
        check: |facts, found| locations::denied(facts, found, false),
        bad: concat!(
            mail!("US", "transfer = { mechanism = \"dpf\", certified = true }"),
            "\n",
            clause!(
                "Uw gegevens blijven altijd binnen de EER.",
                " # <-",
                "Above you can read which data leave the EEA, and why that is allowed."
            )
        ),
        good: concat!(
            mail!("US", "transfer = { mechanism = \"dpf\", certified = true }"),
            "\n",
            clause!(
                "Hierboven leest u welke gegevens de EER verlaten, en waarom dat mag.",
                "",
                "Above you can read which data leave the EEA, and why that is allowed."
            )
        ),
    },
    Rule {
        id: "TRF-03",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Decision (EU) 2023/1795"],
        check: uncertified,
        bad: mail!("US", "transfer = { mechanism = \"dpf\", certified = false } # <-"),
        good: mail!("US", "transfer = { mechanism = \"dpf\", certified = true }"),
    },
    Rule {
        id: "TRF-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(f)"],
        check: unnamed,
        bad: mail!("US", "transfer = { mechanism = \"adequacy\", certified = true } # <-"),
        good: mail!("US", "transfer = { mechanism = \"dpf\", certified = true }"),
    },
    Rule {
        id: "TRF-05",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 45"],
        check: undecided,
        bad: mail!("IN", "transfer = { mechanism = \"adequacy\" } # <-"),
        good: mail!(
            "IN",
            "transfer = { mechanism = \"scc\", copy = { nl = \"Vraag ons om een kopie.\", en = \"Ask us for a copy.\" } }"
        ),
    },
    Rule {
        id: "TRF-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 45(3)"],
        check: expired,
        bad: concat!(
            "[statement]\neffective = 2032-01-15\n\n",
            mail!("GB", "transfer = { mechanism = \"adequacy\" } # <-")
        ),
        good: concat!(
            "[statement]\neffective = 2032-01-15\n\n",
            mail!(
                "GB",
                "transfer = { mechanism = \"scc\", copy = { nl = \"Vraag ons om een kopie.\", en = \"Ask us for a copy.\" } }"
            )
        ),
    },
    Rule {
        id: "TRF-07",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["Decision 2002/2/EC"],
        check: |facts, found| {
            each(facts, found, "mechanism", |recipient, transfer| {
                let covered = adequacy_of(recipient) == Some(Adequacy::Commercial);
                covered && rests_on(transfer, &[Mechanism::Adequacy]) && recipient.commercial.copied() == Some(false)
            });
        },
        bad: mail!("CA", "commercial = false", "transfer = { mechanism = \"adequacy\" } # <-"),
        good: mail!("CA", "commercial = true", "transfer = { mechanism = \"adequacy\" }"),
    },
    Rule {
        id: "TRF-09",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["C-311/18"],
        check: |facts, found| {
            each(facts, found, "assessed", |_, transfer| {
                rests_on(transfer, &[Mechanism::Scc, Mechanism::Bcr]) && transfer.assessed.copied() == Some(false)
            });
        },
        bad: mail!(
            "IN",
            "transfer = { mechanism = \"scc\", assessed = false, copy = \"https://mail.example/scc\" } # <-"
        ),
        good: mail!("IN", "transfer = { mechanism = \"scc\", assessed = true, copy = \"https://mail.example/scc\" }"),
    },
    Rule {
        id: "TRF-10",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Decision (EU) 2021/914"],
        check: clauses,
        bad: mail!(
            "IN",
            "transfer = { mechanism = \"scc\", clauses = \"2010/87\", copy = \"https://mail.example/scc\" } # <-"
        ),
        good: mail!(
            "IN",
            "transfer = { mechanism = \"scc\", clauses = \"2021/914\", copy = \"https://mail.example/scc\" }"
        ),
    },
    Rule {
        id: "TRF-11",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["C-311/18", "C-362/14"],
        check: |facts, found| {
            locations::cited(facts, found, "TRF-11-shield", PRIVACY_SHIELD, "");
            locations::cited(facts, found, "TRF-11-harbour", SAFE_HARBOUR, "");
        },
        bad: clause!(
            "Onze maildienst is aangesloten bij het Privacy Shield.",
            " # <-",
            "Our e-mail service has promised to protect your data well."
        ),
        good: clause!(
            "Onze maildienst heeft beloofd uw gegevens goed te beschermen.",
            "",
            "Our e-mail service has promised to protect your data well."
        ),
    },
    Rule {
        id: "TRF-12",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 49", "EDPB 2/2018"],
        check: |facts, found| {
            each(facts, found, "structural", |_, transfer| {
                rests_on(transfer, DEROGATIONS) && transfer.structural.copied() == Some(true)
            });
        },
        bad: mail!("IN", "transfer = { mechanism = \"explicit-consent\", structural = true } # <-"),
        good: mail!("IN", "transfer = { mechanism = \"explicit-consent\", structural = false }"),
    },
    Rule {
        id: "TRF-13",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(f)", "GDPR 12(1)"],
        check: |facts, found| super::wherever_said(facts, found, "TRF-13", |_, _| true),
        bad: clause!(
            "Mochten wij gegevens buiten de EER verwerken, dan zorgen wij voor passende waarborgen.",
            " # <-",
            "This list says where everyone who receives data is based."
        ),
        good: clause!(
            "In deze lijst staat waar iedereen zit die gegevens krijgt.",
            "",
            "This list says where everyone who receives data is based."
        ),
    },
    Rule {
        id: "TRF-14",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 3", "GDPR 44", "UAVG 4"],
        check: caribbean,
        bad: mail!("CW", "transfer = { mechanism = \"adequacy\" } # <-"),
        good: mail!(
            "CW",
            "transfer = { mechanism = \"scc\", copy = { nl = \"Vraag ons om een kopie.\", en = \"Ask us for a copy.\" } }"
        ),
    },
    Rule {
        id: "TRF-15",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 45"],
        check: locations::third_countries,
        bad: clause!(
            "Onze leveranciers zitten in landen van de EER, zoals Zwitserland.",
            " # <-",
            "The list above says in which country each supplier is based."
        ),
        good: clause!(
            "In de lijst hierboven staat in welk land elke leverancier zit.",
            "",
            "The list above says in which country each supplier is based."
        ),
    },
    Rule {
        id: "TRF-16",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["C-311/18"],
        check: |facts, found| {
            for recipient in facts.policy.recipients_in_use() {
                let parent =
                    recipient.us_parent.copied() == Some(true) && recipient.remote_access.copied() != Some(false);
                if parent && adequacy_of(recipient) == Some(Adequacy::Eea) {
                    found.at(&recipient.place, "us-parent").with("recipient", &recipient.id);
                }
            }
        },
        bad: mail!("IE", "us-parent = true # <-"),
        good: mail!("IE", "us-parent = true", "remote-access = false"),
    },
    Rule {
        id: "TRF-17",
        severity: Info,
        certainty: Certainty::Certain,
        law: &["EEA"],
        check: locations::only_union,
        bad: clause!(
            "In deze lijst staat wie buiten de EU zit.",
            " # <-",
            "This list says who is based outside the EEA."
        ),
        good: clause!("In deze lijst staat wie buiten de EER zit.", "", "This list says who is based outside the EEA."),
    },
];

/// The state of the country of a recipient, if that is known.
fn adequacy_of(recipient: &Recipient) -> Option<Adequacy> {
    recipient.country.get().map(|country| adequacy::of(country))
}

fn rests_on(transfer: &Transfer, mechanisms: &[Mechanism]) -> bool {
    transfer.mechanism.get().is_some_and(|mechanism| mechanisms.contains(mechanism))
}

/// The recipients outside the EEA that say what their transfer rests on.
fn transfers<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a Recipient, &'a Transfer, &'a str)> {
    facts.policy.recipients_in_use().filter_map(|recipient| {
        let country = recipient.country.get().filter(|country| adequacy::of(country) != Adequacy::Eea)?;
        Some((recipient, recipient.transfer.as_ref()?, country.as_str()))
    })
}

/// Asks about a key of each transfer, where the test holds.
fn each(facts: &Facts<'_>, found: &mut Found, key: &str, test: impl Fn(&Recipient, &Transfer) -> bool) {
    for (recipient, transfer, country) in transfers(facts).filter(|(recipient, transfer, _)| test(recipient, transfer))
    {
        found.at(&transfer.place, key).with("recipient", &recipient.id).with("country", country);
    }
}

/// TRF-03: the framework with the United States, for a company that is not certified under it.
fn uncertified(facts: &Facts<'_>, found: &mut Found) {
    each(facts, found, "certified", |recipient, transfer| {
        let american = adequacy_of(recipient) == Some(Adequacy::Certified);
        let certified = transfer.certified.get().map_or(!transfer.certified.is_absent(), |certified| *certified);
        american && rests_on(transfer, &[Mechanism::Adequacy, Mechanism::Dpf]) && !certified
    });
}

/// TRF-04: a certified company, but the page cannot say that this is what the transfer rests on.
fn unnamed(facts: &Facts<'_>, found: &mut Found) {
    each(facts, found, "mechanism", |recipient, transfer| {
        let american = adequacy_of(recipient) == Some(Adequacy::Certified);
        american && rests_on(transfer, &[Mechanism::Adequacy]) && transfer.certified.copied() == Some(true)
    });
}

/// TRF-05: a decision that does not exist, or is about another country.
fn undecided(facts: &Facts<'_>, found: &mut Found) {
    for (recipient, transfer, country) in transfers(facts).filter(|(_, _, country)| !CARIBBEAN.contains(country)) {
        let variant = if rests_on(transfer, &[Mechanism::Dpf]) && country != "US" {
            "-framework"
        } else if rests_on(transfer, &[Mechanism::Adequacy]) && adequacy::decision(country).is_none() {
            ""
        } else {
            continue;
        };
        let fault = found.at(&transfer.place, "mechanism").variant(variant);
        fault.with("recipient", &recipient.id).with("country", country);
    }
}

/// TRF-06: a decision that has ended by the day of the statement. Where a decision holds for a whole country, a
/// transfer need not say that it rests on it.
fn expired(facts: &Facts<'_>, found: &mut Found) {
    let Some(date) = facts.date() else { return };
    for recipient in facts.policy.recipients_in_use() {
        let Some(country) = recipient.country.get() else { continue };
        let Some(end) = adequacy::decision(country).and_then(|decision| decision.end) else { continue };
        let fault = match &recipient.transfer {
            _ if date <= end => continue,
            Some(transfer) if rests_on(transfer, &[Mechanism::Adequacy]) => found.at(&transfer.place, "mechanism"),
            Some(transfer) if !transfer.mechanism.is_absent() => continue,
            Some(_) | None => found.at(&recipient.place, "country"),
        };
        fault.with("recipient", &recipient.id).with("country", country).with("date", end.to_string());
    }
}

/// TRF-10: standard contractual clauses of before 2021, given as a fact or cited in a text.
fn clauses(facts: &Facts<'_>, found: &mut Found) {
    for (recipient, transfer, _) in transfers(facts) {
        let Some(clauses) = transfer.clauses.copied() else { continue };
        let Some(ended) = old_grounds::ended(clauses) else { continue };
        if facts.date().is_none_or(|date| date > ended) {
            let fault = found.at(&transfer.place, "clauses").with("recipient", &recipient.id);
            fault.with("clauses", clauses.word()).with("date", ended.to_string());
        }
    }
    locations::cited(facts, found, "TRF-10", old_grounds::OLD_CLAUSES, "-words");
}

/// TRF-14: a Caribbean part of the Kingdom, as if a decision covered it; or as if it were inside the EEA.
fn caribbean(facts: &Facts<'_>, found: &mut Found) {
    for (recipient, transfer, country) in transfers(facts).filter(|(_, _, country)| CARIBBEAN.contains(country)) {
        if rests_on(transfer, &[Mechanism::Adequacy, Mechanism::Dpf]) {
            found.at(&transfer.place, "mechanism").with("recipient", &recipient.id).with("country", country);
        }
    }
    locations::denied(facts, found, true);
}
