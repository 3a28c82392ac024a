//! P22 to P27 of the list of usual activities: money.

use super::{Entry, Fixed, FixedGround, FixedRetention};
use crate::policy::terms::{Bound, Event, Ground, Jurisdiction, Provision, Regime, Special};

const FISCAL_NL: FixedRetention = FixedRetention {
    row: "RT-FISCAL",
    period: "7 years",
    bound: Bound::Exactly,
    maximum: None,
    from: Event::EndOfFinancialYear,
    unless: None,
    law: "AWR 52 lid 4",
};

const FISCAL_BE: FixedRetention = FixedRetention {
    row: "RT-FISCAL",
    period: "10 years",
    bound: Bound::Exactly,
    maximum: None,
    from: Event::EndOfYear,
    unless: None,
    law: "WIB 92 315",
};

const INVOICE_NL: &[FixedGround] = &[
    FixedGround { ground: Ground::Contract, law: &[] },
    FixedGround { ground: Ground::LegalObligation, law: &["AWR 52"] },
];

const INVOICE_BE: &[FixedGround] = &[
    FixedGround { ground: Ground::Contract, law: &[] },
    FixedGround { ground: Ground::LegalObligation, law: &["WIB 92 315", "WBTW 60"] },
];

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        id: "invoicing",
        number: "P22",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        // The accounts have their term whoever keeps them; managing a care practice lifts the ban on health data.
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[Regime::Wgbo],
                grounds: INVOICE_NL,
                special: Some(Special::HealthCare),
                retention: &[FISCAL_NL],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[],
                grounds: INVOICE_NL,
                special: None,
                retention: &[FISCAL_NL],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[Regime::BeCare],
                grounds: INVOICE_BE,
                special: Some(Special::HealthCare),
                retention: &[FISCAL_BE],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[],
                grounds: INVOICE_BE,
                special: None,
                retention: &[FISCAL_BE],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry {
        id: "insurance-claims",
        number: "P23",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Zvw 87"] }],
            special: Some(Special::HealthCare),
            retention: &[FISCAL_NL],
            provision: Some(Provision::Statutory),
            provision_law: &["Zvw 87"],
            consequence: true,
        }],
    },
    Entry {
        id: "insurer-control",
        number: "P24",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[Fixed {
            jurisdiction: Jurisdiction::Nl,
            regimes: &[Regime::Wgbo],
            grounds: &[FixedGround { ground: Ground::LegalObligation, law: &["Zvw 87"] }],
            special: Some(Special::HealthCare),
            retention: &[],
            provision: None,
            provision_law: &[],
            consequence: false,
        }],
    },
    Entry {
        id: "debt-collection",
        number: "P25",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[
            Fixed {
                jurisdiction: Jurisdiction::Nl,
                regimes: &[],
                grounds: &[],
                special: None,
                retention: &[FISCAL_NL],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
            Fixed {
                jurisdiction: Jurisdiction::Be,
                regimes: &[],
                grounds: &[],
                special: None,
                retention: &[FISCAL_BE],
                provision: None,
                provision_law: &[],
                consequence: false,
            },
        ],
    },
    Entry { id: "pay-later", number: "P26", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "webshop",
        number: "P27",
        subjects: &["customer"],
        marketing: false,
        treatment: false,
        // The order and the accounts have a term each, and sales to other countries a third: the clinic tells them apart.
        fixed: &[],
    },
];
