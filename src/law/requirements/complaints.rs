//! Where complaints go: GDPR 13(2)(d); Wkkgz 13, 15, 18; BE: wet patiëntenrechten 11. And minors: GDPR 8.

use super::examples::computed_rights;
use super::{Requirement, always, nothing};
use crate::finding::Severity::{Error, Warning};
use crate::policy::Policy;
use crate::policy::terms::{Right, SectionId};

pub(super) const REQUIREMENTS: &[Requirement] = &[
    Requirement {
        id: "ART13-2-D",
        severity: Error,
        section: SectionId::Complaints,
        law: &["GDPR 13(2)(d)", "GDPR 77(1)"],
        applies: always,
        ask: |policy, found| {
            if !policy.tells(Right::Complaint) {
                found.at(&policy.rights.place, "told").with("right", Right::Complaint.word());
            }
        },
        bad: r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "withdraw",
  "file-copy", "own-statement", "destruction",
]
"#,
        good: computed_rights!(),
    },
    Requirement {
        id: "ART13-2-D-WHO",
        severity: Warning,
        section: SectionId::Complaints,
        law: &["GDPR 12(1)", "GDPR 77"],
        applies: |policy| policy.tells(Right::Complaint),
        ask: nothing,
        bad: "",
        good: r#"[statement]
jurisdiction = "NL"
"#,
    },
    Requirement {
        id: "NL-WKKGZ-13-4",
        severity: Warning,
        section: SectionId::Complaints,
        law: &["Wkkgz 13 lid 4", "Wkkgz 15"],
        applies: Policy::is_dutch_care,
        ask: |policy, found| {
            if policy.complaints.officer.is_none() {
                found.at(&policy.complaints.place, "officer");
            }
        },
        bad: "# without: complaints.officer\n[complaints]  # <-\ncontact = true\n",
        good: r#"[complaints]
contact = true
officer = { name = "Klachtenfunctionaris", email = "klacht@kliniekduinrand.example" }
"#,
    },
    Requirement {
        id: "NL-WKKGZ-18-5",
        severity: Warning,
        section: SectionId::Complaints,
        law: &["Wkkgz 18 lid 1", "Wkkgz 18 lid 5"],
        applies: Policy::is_dutch_care,
        ask: |policy, found| {
            if policy.complaints.dispute_body.is_none() {
                found.at(&policy.complaints.place, "dispute-body");
            }
        },
        bad: "# without: complaints.dispute-body\n[complaints]  # <-\ncontact = true\n",
        good: r#"[complaints]
contact = true
dispute-body = { name = "Geschillencommissie Zelfstandige Klinieken", website = "https://www.degeschillencommissie.nl" }
"#,
    },
    Requirement {
        id: "BE-WPR-11",
        severity: Warning,
        section: SectionId::Complaints,
        law: &["Wet patiëntenrechten 11"],
        applies: Policy::is_be_care,
        ask: |policy, found| {
            if policy.complaints.ombuds.is_none() {
                found.at(&policy.complaints.place, "ombuds");
            }
        },
        bad: r#"[statement]
jurisdiction = "BE"

# without: complaints.ombuds
[complaints]  # <-
contact = true
"#,
        good: r#"[statement]
jurisdiction = "BE"

[complaints]
contact = true
ombuds = { name = "Federale ombudsdienst Rechten van de patiënt" }
"#,
    },
    Requirement {
        id: "ART8-NL",
        severity: Warning,
        section: SectionId::Minors,
        law: &["GDPR 8", "UAVG 5"],
        applies: |policy| {
            policy.is_nl()
                && policy.uses_consent()
                && policy.care.minors.copied().is_some_and(|(treated, from)| treated && from.is_none_or(|age| age < 16))
        },
        ask: nothing,
        bad: "",
        good: "[care]\nminors = { treated = true, from-age = 12 }\n",
    },
];
