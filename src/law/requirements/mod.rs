//! The required content of GDPR 12 to 14, 26 and of Dutch and Belgian law: one entry a requirement.
//!
//! The words of an entry stand in the locales under its id: what is missing, what to write (`.help`), what it asks
//! (`.what`) and why (`.why`). To add one, add it to the list of its family and write its words.

mod activities;
mod complaints;
mod controller;
mod cookies;
mod data;
mod examples;
mod recipients;
mod rights;

pub(crate) use cookies::must_be_told;
pub(crate) use recipients::transfers;
pub(crate) use rights::{can_object, channels, has_marketing, is_portable};

use super::found::Found;
use crate::finding::Severity;
use crate::policy::Policy;
use crate::policy::terms::SectionId;

/// Something that a statement must tell.
#[derive(Debug)]
pub struct Requirement {
    /// Its id, as in `ART13-1-B`.
    pub id: &'static str,
    /// What its absence weighs.
    pub severity: Severity,
    /// The section in which a reader finds it.
    pub section: SectionId,
    /// Its sources, as in `GDPR 13(1)(b)`.
    pub law: &'static [&'static str],
    /// Whether it applies to this clinic.
    pub applies: fn(&Policy) -> bool,
    /// Asks for what is absent. Only called where it applies.
    pub ask: fn(&Policy, &mut Found),
    /// What lacks it, laid over a definition that is right; the line at fault ends in `# <-`. Empty where only a written
    /// page can lack it.
    pub bad: &'static str,
    /// The same, put right.
    pub good: &'static str,
}

/// Every requirement, family by family.
pub fn all() -> impl Iterator<Item = &'static Requirement> {
    [
        controller::REQUIREMENTS,
        activities::REQUIREMENTS,
        data::REQUIREMENTS,
        recipients::REQUIREMENTS,
        rights::REQUIREMENTS,
        complaints::REQUIREMENTS,
        cookies::REQUIREMENTS,
    ]
    .into_iter()
    .flatten()
}

/// The requirement with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Requirement> {
    all().find(|requirement| requirement.id.eq_ignore_ascii_case(id))
}

/// For a requirement that holds for every clinic.
fn always(_: &Policy) -> bool {
    true
}

/// For a requirement that the statement always fulfils from other facts: only the written page can lack it.
fn nothing(_: &Policy, _: &mut Found) {}
