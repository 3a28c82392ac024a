//! The built-in words for data, people, sources, recipients and measures, next to which a definition may put its own.
//!
//! Their labels stand in the locales: `data-<id>`, `subject-<id>`, `source-<id>`, `recipient-<id>`, `measure-<id>`.

use super::terms::{Identifier, Sensitivity};

/// A category of personal data.
#[derive(Debug)]
pub struct DataCategory {
    /// Its name in a definition.
    pub id: &'static str,
    /// Why it is special, if it is (GDPR 9(1), 10).
    pub sensitivity: Option<Sensitivity>,
    /// Which restricted identifier it is, if any (UAVG 46).
    pub identifier: Option<Identifier>,
}

/// Where data come from.
#[derive(Debug)]
pub struct Source {
    /// Its name in a definition.
    pub id: &'static str,
    /// Whether it is the person, so that GDPR 14 does not apply.
    pub subject: bool,
    /// Whether anybody can consult it (GDPR 14(2)(f)).
    pub public: bool,
}

/// The built-in categories of data, in the order in which a card lists them.
pub const DATA: &[DataCategory] = &[
    // Who a person is.
    plain("name"),
    plain("contact"),
    plain("address"),
    plain("phone"),
    plain("email"),
    plain("date-of-birth"),
    plain("gender"),
    plain("social-media-name"),
    plain("preferences"),
    plain("relation"),
    plain("parental-authority"),
    identifier("bsn", Identifier::Bsn),
    identifier("national-number", Identifier::NationalNumber),
    identifier("identity-document-number", Identifier::IdentityDocument),
    // Care. All of these are data concerning health.
    health("appointment"),
    health("booked-treatment"),
    health("health"),
    health("intake-answers"),
    health("medical-history"),
    health("symptoms"),
    health("medication"),
    health("allergy"),
    health("contraindication"),
    health("pregnancy"),
    health("vital-signs"),
    health("diagnosis"),
    health("referral"),
    health("care-letter"),
    health("lab-result"),
    health("body-material"),
    health("imaging"),
    health("dental-impression"),
    health("treatment-report"),
    health("treatment-settings"),
    health("treatment-history"),
    health("treatment-photo"),
    health("treatment-consent"),
    health("skin-and-hair"),
    health("skin-analysis"),
    health("home-products"),
    health("consultation-notes"),
    health("consultation-recording"),
    health("prescription"),
    health("implant"),
    health("outcome"),
    health("coded-health"),
    health("abuse-signs"),
    health("incident-report"),
    health("complaint"),
    health("testimonial"),
    // Other special categories, and criminal data.
    special("genetic-data", Sensitivity::Genetic),
    special("biometric-data", Sensitivity::Biometric),
    special("sexual-life", Sensitivity::SexualLife),
    special("ethnic-origin", Sensitivity::EthnicOrigin),
    special("religion", Sensitivity::Religion),
    special("criminal-data", Sensitivity::Criminal),
    // Money.
    plain("insurance"),
    health("treatment-code"),
    health("invoice"),
    plain("payment"),
    plain("order"),
    health("health-order"),
    // Contact and website.
    plain("message"),
    plain("contact-history"),
    plain("call-recording"),
    plain("consent-record"),
    plain("review"),
    plain("survey-answers"),
    plain("ip-address"),
    plain("website-use"),
    plain("device"),
    plain("cookie-id"),
    plain("wifi-log"),
    // Premises, staff and organisation.
    plain("camera-images"),
    health("access-log"),
    plain("privacy-request"),
    plain("legal-documents"),
    plain("application"),
    plain("cv"),
    plain("company-position"),
];

/// The groups of people whose data a clinic has, in the order of the page.
pub const SUBJECTS: &[&str] = &[
    "patient",
    "relative",
    "guardian",
    "visitor",
    "website-visitor",
    "applicant",
    "employee",
    "practitioner",
    "business-contact",
    "newsletter-reader",
    "client",
    "customer",
    "complainant",
];

/// Where data come from.
///
/// What the clinic's own systems record of a person (`device`) counts as coming from that person.
pub const SOURCES: &[Source] = &[
    Source { id: "subject", subject: true, public: false },
    Source { id: "referrer", subject: false, public: false },
    Source { id: "gp", subject: false, public: false },
    Source { id: "previous-provider", subject: false, public: false },
    Source { id: "pharmacy", subject: false, public: false },
    Source { id: "laboratory", subject: false, public: false },
    Source { id: "insurer", subject: false, public: false },
    Source { id: "guardian", subject: false, public: false },
    Source { id: "relative", subject: false, public: false },
    Source { id: "employer", subject: false, public: false },
    Source { id: "public-register", subject: false, public: true },
    Source { id: "internet", subject: false, public: true },
    Source { id: "practitioner-network", subject: false, public: false },
    Source { id: "booking-platform", subject: false, public: false },
    Source { id: "device", subject: true, public: false },
    Source { id: "government", subject: false, public: false },
];

/// The categories of recipients (GDPR 4(9)).
pub const RECIPIENTS: &[&str] = &[
    // Companies that work for the clinic: mostly processors.
    "booking-system",
    "patient-record-system",
    "photo-storage",
    "upload-service",
    "portal-provider",
    "video-provider",
    "ai-provider",
    "chatbot-provider",
    "email-provider",
    "messaging-provider",
    "sms-provider",
    "telephony",
    "hosting",
    "website-builder",
    "cloud-storage",
    "backup-provider",
    "it-support",
    "wifi-provider",
    "survey-platform",
    "newsletter-service",
    "analytics-provider",
    "marketing-agency",
    "webshop-platform",
    "recruitment-software",
    "security-company",
    "archive",
    "shredder",
    // Money.
    "payment-provider",
    "pay-later-provider",
    "bank",
    "bookkeeping-software",
    "accountant",
    "debt-collector",
    "bailiff",
    "factoring",
    "health-insurer",
    "health-insurance-fund",
    "clearing-service",
    "carrier",
    // Care providers and registers.
    "gp",
    "referrer",
    "care-provider",
    "locum",
    "hospital",
    "anaesthetist",
    "operating-facility",
    "laboratory",
    "pharmacy",
    "dental-technician",
    "aid-supplier",
    "implant-register",
    "quality-registry",
    "exchange-operator",
    "identity-register",
    "research-institute",
    "successor",
    // People around the patient, and the public.
    "representative",
    "contact-person",
    "interpreter",
    "social-platform",
    "review-platform",
    "advertising-network",
    "public",
    // Authorities, courts and complaints.
    "supervisory-authority",
    "health-inspectorate",
    "tax-authority",
    "police",
    "reporting-centre",
    "court",
    "disciplinary-court",
    "lawyer",
    "liability-insurer",
    "complaints-officer",
    "dispute-body",
    "ombuds-function",
];

/// The security measures that a statement can tell.
pub const MEASURES: &[&str] = &[
    "encryption",
    "access-by-role",
    "access-policy",
    "two-factor",
    "confidentiality",
    "training",
    "logging",
    "backups",
    "updates",
    "secured-systems",
    "malware-protection",
    "secure-website",
    "secure-messaging",
    "locked-storage",
    "physical-security",
    "secure-disposal",
    "processor-agreements",
    "regular-checks",
    "nen-7510",
];

/// The data category with this name.
#[must_use]
pub fn data(id: &str) -> Option<&'static DataCategory> {
    DATA.iter().find(|category| category.id == id)
}

/// The source with this name.
#[must_use]
pub fn source(id: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.id == id)
}

const fn plain(id: &'static str) -> DataCategory {
    DataCategory { id, sensitivity: None, identifier: None }
}

const fn health(id: &'static str) -> DataCategory {
    special(id, Sensitivity::Health)
}

const fn special(id: &'static str, sensitivity: Sensitivity) -> DataCategory {
    DataCategory { id, sensitivity: Some(sensitivity), identifier: None }
}

const fn identifier(id: &'static str, identifier: Identifier) -> DataCategory {
    DataCategory { id, sensitivity: None, identifier: Some(identifier) }
}
