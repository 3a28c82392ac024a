//! P01 to P21 of the list of usual activities: care.

use super::{Entry, Fixed, FixedGround, FixedRetention};
use crate::policy::terms::{Bound, Event, Ground, Jurisdiction, Provision, Regime, Special};

/// What becomes part of the treatment file shares its term, whatever the clinic decides about the rest. Outside these
/// two regimes the law sets no term.
pub(super) const FILE_TERM: &[Fixed] = &[
    Fixed {
        jurisdiction: Jurisdiction::Nl,
        regimes: &[Regime::Wgbo],
        grounds: &[],
        special: None,
        retention: &[FILE_NL],
        provision: None,
        provision_law: &[],
        consequence: false,
    },
    Fixed {
        jurisdiction: Jurisdiction::Be,
        regimes: &[Regime::BeCare],
        grounds: &[],
        special: None,
        retention: &[FILE_BE],
        provision: None,
        provision_law: &[],
        consequence: false,
    },
];

const FILE_NL: FixedRetention = FixedRetention {
    row: "RT-FILE",
    period: "20 years",
    bound: Bound::Exactly,
    maximum: None,
    from: Event::LastChange,
    unless: Some("retention-longer-for-care"),
    law: "BW 7:454 lid 3",
};

const FILE_BE: FixedRetention = FixedRetention {
    row: "RT-FILE",
    period: "30 years",
    bound: Bound::AtLeast,
    maximum: Some("50 years"),
    from: Event::LastContact,
    unless: None,
    law: "Kwaliteitswet 35",
};

const TREATMENT_NL: &[FixedGround] = &[CONTRACT, FixedGround { ground: Ground::LegalObligation, law: &["BW 7:454"] }];

const TREATMENT_BE: &[FixedGround] =
    &[CONTRACT, FixedGround { ground: Ground::LegalObligation, law: &["Kwaliteitswet 33"] }];

const CONTRACT: FixedGround = FixedGround { ground: Ground::Contract, law: &[] };

pub(super) const ENTRIES: &[Entry] = &[
    Entry { id: "appointments", number: "P01", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "intake",
        number: "P02",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[Regime::Wgbo],
                grounds: TREATMENT_NL,
                special: Some(Special::HealthCare),
                retention: &[FILE_NL],
                provision: Some(Provision::Contractual),
                provision_law: &["BW 7:452"],
                consequence: true,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[Regime::BeCare],
                grounds: TREATMENT_BE,
                special: Some(Special::HealthCare),
                retention: &[FILE_BE],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry {
        id: "treatment-file",
        number: "P03",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[Regime::Wgbo],
                grounds: TREATMENT_NL,
                special: Some(Special::HealthCare),
                retention: &[FILE_NL],
                provision: Some(Provision::Statutory),
                provision_law: &["BW 7:452", "BW 7:454"],
                consequence: true,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[Regime::BeCare],
                grounds: TREATMENT_BE,
                special: Some(Special::HealthCare),
                retention: &[FILE_BE],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry {
        id: "file-photos",
        number: "P04",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: FILE_TERM,
    },
    Entry {
        id: "photos-before-consult",
        number: "P05",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        // The term of the file holds only once advice was given.
        fixed: &[],
    },
    Entry {
        id: "surgery-planning",
        number: "P06",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: FILE_TERM,
    },
    Entry {
        id: "medication",
        number: "P07",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: FILE_TERM,
    },
    Entry {
        id: "identity-check",
        number: "P08",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        // Under "andere zorg" the duty is not settled.
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Wabvpz 5", "Wabvpz 6", "Wabvpz 8"] }],
            special: None,
            retention: &[FixedRetention {
                row: "RT-BSN",
                period: FILE_NL.period,
                bound: FILE_NL.bound,
                maximum: FILE_NL.maximum,
                from: FILE_NL.from,
                unless: FILE_NL.unless,
                law: FILE_NL.law,
            }],
            provision: Some(Provision::Statutory),
            provision_law: &["Wabvpz 5"],
            consequence: true,
        }],
    },
    Entry {
        id: "care-correspondence",
        number: "P09",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: FILE_TERM,
    },
    Entry {
        id: "requesting-records",
        number: "P10",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: FILE_TERM,
    },
    Entry {
        id: "laboratory",
        number: "P11",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: FILE_TERM,
    },
    Entry {
        id: "dental-technician",
        number: "P12",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        fixed: FILE_TERM,
    },
    Entry {
        id: "implant-register",
        number: "P13",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo, Regime::OtherCare],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Wkkgz 7b"] }],
            special: None,
            retention: &[],
            provision: Some(Provision::Statutory),
            provision_law: &["Wkkgz 7b"],
            consequence: true,
        }],
    },
    Entry {
        id: "quality-registry",
        number: "P14",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "electronic-exchange",
        number: "P15",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "online-consultation",
        number: "P16",
        subjects: &["patient"],
        marketing: false,
        treatment: true,
        // The notes share the term of the file, the video does not: the clinic tells them apart.
        fixed: &[],
    },
    Entry {
        id: "consultation-recording",
        number: "P17",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "emergency-contact",
        number: "P18",
        subjects: &["patient", "relative"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "minors-guardians",
        number: "P19",
        subjects: &["patient", "guardian"],
        marketing: false,
        treatment: false,
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[Regime::Wgbo],
                grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["BW 7:450", "BW 7:465"] }],
                special: Some(Special::HealthCare),
                retention: &[FILE_NL],
                provision: Some(Provision::Statutory),
                provision_law: &["BW 7:450", "BW 7:465"],
                consequence: true,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[Regime::BeCare],
                grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Wet patiëntenrechten 12"] }],
                special: Some(Special::HealthCare),
                retention: &[FILE_BE],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry {
        id: "reporting-code",
        number: "P20",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[Regime::Wgbo],
                grounds: REPORTING,
                special: None,
                retention: &[FILE_NL],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[Regime::OtherCare],
                grounds: REPORTING,
                special: None,
                retention: &[],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry {
        id: "incidents",
        number: "P21",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo, Regime::OtherCare],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Wkkgz 10", "Wkkgz 11"] }],
            // Health care for the talk with the patient, public health for the report: not for the law to choose.
            special: None,
            retention: &[],
            provision: None,
            provision_law: &[],
            consequence: false,
        }],
    },
];

const REPORTING: &[FixedGround] = &[FixedGround { ground: Ground::LegalObligation, law: &["Wkkgz 8"] }];
