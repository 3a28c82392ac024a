//! GDPR 9(2) and its national provisions.

use super::aims::Aim;
use crate::policy::terms::{Jurisdiction, Special};

/// The letter of GDPR 9(2).
#[must_use]
pub const fn letter(special: Special) -> &'static str {
    match special {
        Special::ExplicitConsent => "a",
        Special::Employment => "b",
        Special::VitalInterests => "c",
        Special::ManifestlyPublic => "e",
        Special::LegalClaims => "f",
        Special::SubstantialPublicInterest => "g",
        Special::HealthCare => "h",
        Special::PublicHealth => "i",
        Special::Research => "j",
    }
}

/// The national provisions that go with an exception, where the table knows them.
#[must_use]
pub const fn national(special: Special, jurisdiction: Jurisdiction) -> &'static [&'static str] {
    match (jurisdiction, special) {
        (Jurisdiction::Nl, Special::ExplicitConsent) => &["UAVG 22 lid 2 onder a"],
        (Jurisdiction::Nl, Special::VitalInterests) => &["UAVG 22 lid 2 onder b"],
        (Jurisdiction::Nl, Special::ManifestlyPublic) => &["UAVG 22 lid 2 onder d"],
        (Jurisdiction::Nl, Special::LegalClaims) => &["UAVG 22 lid 2 onder e"],
        (Jurisdiction::Nl, Special::HealthCare) => &["UAVG 30 lid 3 onder a"],
        (Jurisdiction::Nl, Special::Employment) => &["UAVG 30 lid 1"],
        (Jurisdiction::Nl, Special::Research) => &["UAVG 24"],
        (Jurisdiction::Be, Special::HealthCare) => &["Kaderwet 9"],
        _ => &[],
    }
}

/// Whether the exception stands only on a law that the definition must name.
#[must_use]
pub const fn needs_law(special: Special) -> bool {
    matches!(special, Special::SubstantialPublicInterest | Special::PublicHealth)
}

/// Whether the exception for care (GDPR 9(2)(h)) can cover this kind of activity: treatment and the management of the
/// practice (UAVG 30 lid 3 onder a), and nothing that only serves the clinic itself.
#[must_use]
pub const fn care_covers(aim: Aim) -> bool {
    !matches!(aim, Aim::Marketing | Aim::Publicity | Aim::Reviews | Aim::Analytics | Aim::Recruitment | Aim::Research)
}
