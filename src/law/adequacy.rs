//! The adequacy decisions of GDPR 45: which countries protect personal data well enough, for whom, and until when
//! (state of 20 November 2026). There is one for an international organisation too, the European Patent Organisation
//! (15 July 2025); recipients of a clinic are in countries, so it is not in the table.

use super::countries::EEA;
use jiff::civil::{Date, date};

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

/// An adequacy decision.
#[derive(Debug, Clone, Copy)]
pub struct Decision {
    /// The country, by its code.
    pub country: &'static str,
    /// For whom it holds.
    pub holds: Adequacy,
    /// The decision, where the table knows its number; older ones were confirmed in January 2024.
    pub source: &'static str,
    /// The last day on which it holds, if it has one.
    pub end: Option<Date>,
}

/// The day of the decision for Brazil: a statement of recent years can be older than that.
pub const BRAZIL: Date = date(2026, 1, 26);

/// Every decision for a country, in the order of the codes. Brazil's is of 26 January 2026. The United Kingdom's was
/// renewed on 19 December 2025 and ends on 27 December 2031. Japan's is of 2019, Korea's of December 2021. An appeal
/// against the judgment that upheld the framework with the United States (C-703/25 P) was not decided by June 2026.
pub const DECISIONS: &[Decision] = &[
    whole("AD"),
    whole("AR"),
    Decision { source: "Decision (EU) 2026/179", ..whole("BR") },
    Decision { holds: Adequacy::Commercial, source: "Decision 2002/2/EC", ..whole("CA") },
    whole("CH"),
    whole("FO"),
    Decision { end: Some(date(2031, 12, 27)), ..whole("GB") },
    whole("GG"),
    whole("IL"),
    whole("IM"),
    whole("JE"),
    whole("JP"),
    whole("KR"),
    whole("NZ"),
    Decision { holds: Adequacy::Certified, source: "Decision (EU) 2023/1795", ..whole("US") },
    whole("UY"),
];

/// A decision for a whole country, without an end.
const fn whole(country: &'static str) -> Decision {
    Decision { country, holds: Adequacy::Full, source: "GDPR 45", end: None }
}

/// The decision for a country, if there is one.
#[must_use]
pub fn decision(country: &str) -> Option<&'static Decision> {
    DECISIONS.iter().find(|decision| decision.country == country)
}

/// The state of a country, by its code.
#[must_use]
pub fn of(country: &str) -> Adequacy {
    if EEA.contains(&country) {
        return Adequacy::Eea;
    }
    decision(country).map_or(Adequacy::None, |decision| decision.holds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::countries::{CARIBBEAN, COUNTRIES};

    #[test]
    fn the_tables_are_about_known_countries_and_do_not_overlap() {
        let decided: Vec<&str> = DECISIONS.iter().map(|decision| decision.country).collect();
        assert!(decided.is_sorted() && EEA.is_sorted() && CARIBBEAN.is_sorted());
        for country in decided.iter().chain(EEA).chain(CARIBBEAN) {
            assert!(COUNTRIES.contains(country), "{country}");
        }
        assert!(decided.iter().all(|country| !EEA.contains(country) && !CARIBBEAN.contains(country)));
        assert_eq!((EEA.len(), decided.len()), (30, 16));
    }
}
