//! P38 to P50 of the list of usual activities: premises, staff and organisation.

use super::care::FILE_TERM;
use super::{Entry, Fixed, FixedGround, FixedRetention};
use crate::policy::terms::{Bound, Event, Ground, Jurisdiction, Regime, Special};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        id: "cameras",
        number: "P38",
        subjects: &["visitor", "patient"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry { id: "check-in", number: "P39", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry { id: "guest-wifi", number: "P40", subjects: &["visitor"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "access-logs",
        number: "P41",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Begz"] }],
            special: Some(Special::HealthCare),
            retention: &[FixedRetention {
                row: "RT-LOG",
                period: "5 years",
                bound: Bound::AtLeast,
                maximum: Some("20 years"),
                from: Event::Logging,
                unless: None,
                law: "Begz",
            }],
            provision: None,
            provision_law: &[],
            consequence: false,
        }],
    },
    Entry { id: "backups", number: "P42", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "care-complaints",
        number: "P43",
        subjects: &["complainant"],
        marketing: false,
        treatment: false,
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo, Regime::OtherCare],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Wkkgz 13", "Wkkgz 15", "Wkkgz 17"] }],
            special: None,
            retention: &[],
            provision: None,
            provision_law: &[],
            consequence: false,
        }],
    },
    Entry { id: "legal-claims", number: "P44", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "privacy-requests",
        number: "P45",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[],
                grounds: REQUESTS,
                special: None,
                retention: &[],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[],
                grounds: REQUESTS,
                special: None,
                retention: &[],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry { id: "research", number: "P46", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry { id: "training", number: "P47", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "job-applicants",
        number: "P48",
        subjects: &["applicant"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "business-contacts",
        number: "P49",
        subjects: &["business-contact"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "practice-transfer",
        number: "P50",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: FILE_TERM,
    },
];

/// The GDPR itself imposes these, whatever the country and the regime.
const REQUESTS: &[FixedGround] =
    &[FixedGround { ground: Ground::LegalObligation, law: &["GDPR 12", "GDPR 33", "GDPR 34"] }];
