//! Countries by their ISO 3166-1 code.

/// Every country that the locales can name, as `country-<code>`, in the order of the codes.
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AL", "AR", "AT", "AU", "AW", "BA", "BE", "BG", "BQ", "BR", "CA", "CH", "CN", "CW", "CY", "CZ", "DE",
    "DK", "EE", "EG", "ES", "FI", "FO", "FR", "GB", "GG", "GR", "HK", "HR", "HU", "ID", "IE", "IL", "IM", "IN", "IS",
    "IT", "JE", "JP", "KR", "LI", "LT", "LU", "LV", "MA", "MD", "MK", "MT", "MX", "MY", "NL", "NO", "NZ", "PH", "PK",
    "PL", "PT", "RO", "RS", "SE", "SG", "SI", "SK", "SR", "SX", "TH", "TN", "TR", "TW", "UA", "US", "UY", "VN", "ZA",
];

/// The European Economic Area: the 27 EU states, Iceland, Liechtenstein and Norway (state of 20 November 2026).
pub const EEA: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The parts of the Kingdom of the Netherlands in the Caribbean: Aruba, Curaçao, Sint Maarten, and Bonaire with Sint
/// Eustatius and Saba. They lie outside the territory of the EU, and no adequacy decision covers them (GDPR 3, 44; UAVG
/// 4; state of 20 November 2026).
pub const CARIBBEAN: &[&str] = &["AW", "BQ", "CW", "SX"];
