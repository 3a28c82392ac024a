//! The kinds of clinic. A new kind is a list of what it does.

use super::Starter;
use super::care::{
    APPOINTMENTS, CLIENT_CARD, CORRESPONDENCE, CORRESPONDENCE_WHEN_REFERRING, DENTAL_TECHNICIAN, ELECTRONIC_EXCHANGE,
    FILE_PHOTOS, IDENTITY_CHECK, INTAKE, INTAKE_WITH_CONSENT, LABORATORY, MEDICATION, PHOTOS_BEFORE_CONSULT,
    TREATMENT_FILE,
};
use super::office::{
    CARE_COMPLAINTS, COMPLAINTS, CONTACT_FORM, INSURANCE_CLAIMS, INVOICING, JOB_APPLICANTS, PRIVACY_REQUESTS,
    PUBLICITY_PHOTOS,
};
use super::optional::{CAMERAS, INSURED_CARE, NEWSLETTER, WEBSHOP};
use crate::policy::terms::Secrecy::{Contract, Register};
use crate::policy::terms::{Kind, Regime};

/// The kinds of clinic for which there is a definition of their own.
pub const KINDS: &[Kind] = &[
    Kind::CosmeticClinic,
    Kind::LaserClinic,
    Kind::SkinClinic,
    Kind::BeautySalon,
    Kind::Dentist,
    Kind::Physiotherapist,
    Kind::Psychologist,
    Kind::GeneralPractice,
];

pub(super) const fn starter(kind: Kind) -> &'static Starter {
    match kind {
        Kind::CosmeticClinic => &COSMETIC_CLINIC,
        Kind::LaserClinic => &LASER_CLINIC,
        Kind::SkinClinic => &SKIN_CLINIC,
        Kind::BeautySalon => &BEAUTY_SALON,
        Kind::Dentist => &DENTIST,
        Kind::Physiotherapist => &PHYSIOTHERAPIST,
        Kind::Psychologist => &PSYCHOLOGIST,
        Kind::GeneralPractice => &GENERAL_PRACTICE,
        _ => &PRACTICE,
    }
}

/// Treatments that change how people look.
const APPEARANCE: &[&str] = &[
    APPOINTMENTS,
    PHOTOS_BEFORE_CONSULT,
    INTAKE,
    TREATMENT_FILE,
    FILE_PHOTOS,
    INVOICING,
    CONTACT_FORM,
    PUBLICITY_PHOTOS,
    CARE_COMPLAINTS,
    PRIVACY_REQUESTS,
    JOB_APPLICANTS,
];

/// Treatment over several visits, on referral or not, that insurers pay for.
const THERAPY: &[&str] = &[
    APPOINTMENTS,
    IDENTITY_CHECK,
    TREATMENT_FILE,
    CORRESPONDENCE,
    INVOICING,
    INSURANCE_CLAIMS,
    CONTACT_FORM,
    CARE_COMPLAINTS,
    PRIVACY_REQUESTS,
    JOB_APPLICANTS,
];

static COSMETIC_CLINIC: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: false,
    minors: "{ treated = false }",
    file: &["name", "contact", "date-of-birth", "medical-history", "treatment-consent", "treatment-report"],
    activities: APPEARANCE,
    optional: &[NEWSLETTER, CAMERAS],
    more: &[
        "surgery-planning",
        "implant-register",
        "care-correspondence",
        "access-logs",
        "reviews",
        "website-analytics",
    ],
};

static LASER_CLINIC: Starter = Starter {
    regime: Regime::OtherCare,
    secrecy: &[Contract],
    insured: false,
    minors: "{ treated = true, from-age = 16 }",
    file: &["name", "contact", "date-of-birth", "skin-and-hair", "treatment-settings", "treatment-report"],
    activities: APPEARANCE,
    optional: &[NEWSLETTER, CAMERAS],
    more: &["messaging", "pay-later", "incidents", "reviews", "website-analytics", "advertising-cookies"],
};

static SKIN_CLINIC: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: false,
    minors: "{ treated = true, from-age = 16 }",
    file: &["name", "contact", "date-of-birth", "skin-analysis", "treatment-settings", "treatment-report"],
    activities: APPEARANCE,
    optional: &[INSURED_CARE, WEBSHOP, NEWSLETTER, CAMERAS],
    more: &["care-correspondence", "access-logs", "messaging", "reviews", "website-analytics"],
};

static BEAUTY_SALON: Starter = Starter {
    regime: Regime::NoCare,
    secrecy: &[Contract],
    insured: false,
    minors: "{ treated = true, from-age = 16 }",
    file: &["name", "contact", "visit", "preferences"],
    activities: &[
        APPOINTMENTS,
        INTAKE_WITH_CONSENT,
        CLIENT_CARD,
        INVOICING,
        CONTACT_FORM,
        COMPLAINTS,
        PRIVACY_REQUESTS,
        JOB_APPLICANTS,
    ],
    optional: &[WEBSHOP, NEWSLETTER, CAMERAS],
    more: &["messaging", "social-media", "reviews", "website-analytics"],
};

static DENTIST: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: true,
    minors: "{ treated = true }",
    file: &["name", "contact", "date-of-birth", "medical-history", "medication", "imaging", "treatment-report"],
    activities: &[
        APPOINTMENTS,
        IDENTITY_CHECK,
        TREATMENT_FILE,
        DENTAL_TECHNICIAN,
        CORRESPONDENCE_WHEN_REFERRING,
        INVOICING,
        INSURANCE_CLAIMS,
        CONTACT_FORM,
        CARE_COMPLAINTS,
        PRIVACY_REQUESTS,
        JOB_APPLICANTS,
    ],
    optional: &[NEWSLETTER, CAMERAS],
    more: &["minors-guardians", "requesting-records", "debt-collection", "access-logs", "reviews", "website-analytics"],
};

static PHYSIOTHERAPIST: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: true,
    minors: "{ treated = true }",
    file: &[
        "name",
        "contact",
        "date-of-birth",
        "symptoms",
        "medical-history",
        "diagnosis",
        "treatment-report",
        "outcome",
    ],
    activities: THERAPY,
    optional: &[NEWSLETTER, CAMERAS],
    more: &["minors-guardians", "quality-registry", "insurer-control", "access-logs", "reviews", "website-analytics"],
};

static PSYCHOLOGIST: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: true,
    minors: "{ treated = true }",
    file: &["name", "contact", "date-of-birth", "symptoms", "medical-history", "diagnosis", "consultation-notes"],
    activities: THERAPY,
    optional: &[NEWSLETTER, CAMERAS],
    more: &[
        "minors-guardians",
        "online-consultation",
        "emergency-contact",
        "reporting-code",
        "insurer-control",
        "access-logs",
    ],
};

static GENERAL_PRACTICE: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: true,
    minors: "{ treated = true }",
    file: &[
        "name",
        "contact",
        "date-of-birth",
        "gender",
        "symptoms",
        "medical-history",
        "diagnosis",
        "treatment-report",
    ],
    activities: &[
        APPOINTMENTS,
        IDENTITY_CHECK,
        TREATMENT_FILE,
        MEDICATION,
        LABORATORY,
        CORRESPONDENCE_WHEN_REFERRING,
        ELECTRONIC_EXCHANGE,
        INVOICING,
        INSURANCE_CLAIMS,
        CONTACT_FORM,
        CARE_COMPLAINTS,
        PRIVACY_REQUESTS,
        JOB_APPLICANTS,
    ],
    optional: &[NEWSLETTER, CAMERAS],
    more: &[
        "online-consultation",
        "telephone",
        "minors-guardians",
        "reporting-code",
        "requesting-records",
        "access-logs",
    ],
};

/// What every practice under the WGBO has.
static PRACTICE: Starter = Starter {
    regime: Regime::Wgbo,
    secrecy: &[Register, Contract],
    insured: true,
    minors: "{ treated = true }",
    file: &["name", "contact", "date-of-birth", "medical-history", "diagnosis", "treatment-report"],
    activities: THERAPY,
    optional: &[NEWSLETTER, CAMERAS],
    more: &["requesting-records", "laboratory", "medication", "incidents", "access-logs", "website-analytics"],
};
