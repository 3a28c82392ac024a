//! Where personal data may go: the EEA, and the adequacy decisions of GDPR 45 (state of 20 November 2026).

/// The EU states, Iceland, Liechtenstein and Norway.
pub const EEA: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether the Commission has decided that a country protects personal data well enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adequacy {
    /// Part of the EEA: not a transfer at all.
    Eea,
    /// For the whole country.
    Full,
    /// Canada: for organisations under its commercial act only (Decision 2002/2/EC).
    Commercial,
    /// United States: for companies certified under the Data Privacy Framework only (Decision (EU) 2023/1795).
    Certified,
    /// There is no decision.
    None,
}

/// Countries with a decision for the whole country.
const FULL: &[&str] = &["AD", "AR", "BR", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY"];

/// The state of a country, by its code.
#[must_use]
pub fn of(country: &str) -> Adequacy {
    match country {
        _ if EEA.contains(&country) => Adequacy::Eea,
        _ if FULL.contains(&country) => Adequacy::Full,
        "CA" => Adequacy::Commercial,
        "US" => Adequacy::Certified,
        _ => Adequacy::None,
    }
}
