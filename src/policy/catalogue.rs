//! The catalogue: the usual activities of a clinic, with what the law itself fixes and nothing
//! that it leaves to the controller.
//!
//! An entry's title and purpose stand in the locales as `activity-<id>-title` and `activity-<id>-purpose`; where
//! `consequence` is set, `activity-<id>-consequence` says what happens when the data are not given.

mod care;
mod contact;
mod money;
mod organisation;

use super::terms::{Bound, Event, Ground, Jurisdiction, Provision, Regime, Special};

/// One activity that clinics usually have.
#[derive(Debug)]
pub struct Entry {
    /// Its name in a definition (`use = "…"`).
    pub id: &'static str,
    /// Its number in the legal knowledge base: `P01` to `P50`.
    pub number: &'static str,
    /// Whose data they are, as a rule; words of [`super::vocabulary::SUBJECTS`].
    pub subjects: &'static [&'static str],
    /// Whether it is direct marketing (GDPR 21(2)).
    pub marketing: bool,
    /// Whether it is the care itself, so that a regime must be known.
    pub treatment: bool,
    /// What the law fixes, by jurisdiction and regime; the first match counts.
    pub fixed: &'static [Fixed],
}

/// What the law fixes for an activity under certain conditions.
#[derive(Debug)]
pub struct Fixed {
    /// In which country this is law.
    pub jurisdiction: Jurisdiction,
    /// Under which regimes; empty means under any.
    pub regimes: &'static [Regime],
    /// The legal bases, each with the provisions that impose a duty or carry it.
    pub grounds: &'static [FixedGround],
    /// The exception of GDPR 9(2).
    pub special: Option<Special>,
    /// The retention periods.
    pub retention: &'static [FixedRetention],
    /// Whether the data must be given, and the provision that says so.
    pub provision: Option<Provision>,
    /// Provisions behind `provision`, as in `BW 7:452`.
    pub provision_law: &'static [&'static str],
    /// Whether the locales have a consequence of not giving the data.
    pub consequence: bool,
}

/// A legal basis that the law itself gives.
#[derive(Debug)]
pub struct FixedGround {
    /// The basis of GDPR 6(1).
    pub ground: Ground,
    /// The provisions that impose it, as in `BW 7:454`; empty for a contract.
    pub law: &'static [&'static str],
}

/// A period that the law itself gives.
#[derive(Debug)]
pub struct FixedRetention {
    /// Its row in the legal knowledge base, as in `RT-FILE`.
    pub row: &'static str,
    /// The period, as in `20 years`.
    pub period: &'static str,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// The upper limit, where the law gives a lower and an upper one.
    pub maximum: Option<&'static str>,
    /// What starts it.
    pub from: Event,
    /// The message that names the exception, as `retention-longer-for-care`.
    pub unless: Option<&'static str>,
    /// The provision, as in `BW 7:454 lid 3`.
    pub law: &'static str,
}

impl Entry {
    /// What the law fixes here, if anything.
    #[must_use]
    pub fn fixed(&self, jurisdiction: Jurisdiction, regime: Option<Regime>) -> Option<&'static Fixed> {
        self.fixed.iter().find(|fixed| {
            fixed.jurisdiction == jurisdiction
                && (fixed.regimes.is_empty() || regime.is_some_and(|regime| fixed.regimes.contains(&regime)))
        })
    }
}

/// Every entry, in the order of their numbers.
pub fn all() -> impl Iterator<Item = &'static Entry> + Clone {
    [care::ENTRIES, money::ENTRIES, contact::ENTRIES, organisation::ENTRIES].into_iter().flatten()
}

/// The entry with this name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Entry> {
    all().find(|entry| entry.id == id)
}
