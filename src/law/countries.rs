//! Countries by their ISO 3166-1 code.

/// Every country that the locales can name, as `country-<code>`, in the order of the codes.
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AL", "AR", "AT", "AU", "AW", "BA", "BE", "BG", "BQ", "BR", "CA", "CH", "CN", "CW", "CY", "CZ", "DE",
    "DK", "EE", "EG", "ES", "FI", "FO", "FR", "GB", "GG", "GR", "HK", "HR", "HU", "ID", "IE", "IL", "IM", "IN", "IS",
    "IT", "JE", "JP", "KR", "LI", "LT", "LU", "LV", "MA", "MD", "MK", "MT", "MX", "MY", "NL", "NO", "NZ", "PH", "PK",
    "PL", "PT", "RO", "RS", "SE", "SG", "SI", "SK", "SR", "SX", "TH", "TN", "TR", "TW", "UA", "US", "UY", "VN", "ZA",
];
