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
}

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
        },
        Jurisdiction::Be => &Authority {
            word: "be",
            address: "Drukpersstraat 35, 1000 Brussel",
            phone: "+32 (0)2 274 48 00",
            website: "https://www.gegevensbeschermingsautoriteit.be",
            website_en: "https://www.dataprotectionauthority.be",
        },
    }
}
