//! Supervisory authorities. Their names stand in the locales, as `authority-<word>`.

use crate::policy::terms::Jurisdiction;

/// A supervisory authority.
#[derive(Debug)]
pub struct Authority {
    /// The end of its message names: `nl` or `be`.
    pub word: &'static str,
    /// Its postal address, in the language of its country.
    pub address: &'static str,
    /// Its telephone number.
    pub phone: &'static str,
    /// Its website in Dutch.
    pub website: &'static str,
    /// Its website in English, where that is another address.
    pub website_en: &'static str,
    /// The names under which texts know it, in any language.
    pub names: &'static [&'static str],
    /// The hosts of its websites, without `www`.
    pub hosts: &'static [&'static str],
}

/// Names that the authorities had before.
pub const FORMER: &[&str] = &[
    "College bescherming persoonsgegevens",
    "Cbp",
    "Registratiekamer",
    "Privacycommissie",
    "CBPL",
    "Commissie voor de bescherming van de persoonlijke levenssfeer",
    "Belgian Privacy Commission",
    "Commission for the protection of privacy",
];

/// European bodies with whom nobody can lodge a complaint about a clinic: the supervisor of the EU’s own institutions,
/// and the board of the authorities.
pub const NO_COMPLAINT: &[&str] = &[
    "Europese Toezichthouder voor gegevensbescherming",
    "European Data Protection Supervisor",
    "EDPS",
    "Europees Comité voor gegevensbescherming",
    "European Data Protection Board",
    "EDPB",
];

/// The authority of a jurisdiction.
#[must_use]
pub const fn of(jurisdiction: Jurisdiction) -> &'static Authority {
    match jurisdiction {
        Jurisdiction::Nl => &Authority {
            word: "nl",
            address: "Postbus 93374, 2509 AJ Den Haag",
            phone: "088 - 1805 250",
            website: "https://www.autoriteitpersoonsgegevens.nl",
            website_en: "https://www.autoriteitpersoonsgegevens.nl",
            names: &["Autoriteit Persoonsgegevens", "AP", "Dutch Data Protection Authority", "Dutch DPA"],
            hosts: &["autoriteitpersoonsgegevens.nl"],
        },
        Jurisdiction::Be => &Authority {
            word: "be",
            address: "Drukpersstraat 35, 1000 Brussel",
            phone: "+32 (0)2 274 48 00",
            website: "https://www.gegevensbeschermingsautoriteit.be",
            website_en: "https://www.dataprotectionauthority.be",
            names: &[
                "Gegevensbeschermingsautoriteit",
                "GBA",
                "Belgian Data Protection Authority",
                "Belgian DPA",
                "Autorité de protection des données",
                "APD",
            ],
            hosts: &["gegevensbeschermingsautoriteit.be", "dataprotectionauthority.be", "autoriteprotectiondonnees.be"],
        },
    }
}
