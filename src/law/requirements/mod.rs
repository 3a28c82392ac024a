//! The required content of GDPR 12 to 14, 26 and of Dutch and Belgian law: one entry a requirement.
//!
//! The words of an entry stand in the locales under its id: what is missing, what to write (`.help`), what it asks
//! (`.what`) and why (`.why`). To add one, add it to the list of its family and write its words.

mod activities;
mod complaints;
mod controller;
mod cookies;
mod recipients;
mod rights;

pub(crate) use recipients::transfers;
pub(crate) use rights::{can_object, channels, has_marketing, is_portable};

use crate::finding::Severity;
use crate::policy::terms::SectionId;
use crate::policy::{Place, Policy};

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
    pub ask: for<'a> fn(&'a Policy, &mut Asked<'a>),
    /// A definition that fulfils it, as far as it concerns this requirement.
    pub example: &'static str,
}

/// What a requirement found absent.
#[derive(Debug)]
pub struct Absence<'a> {
    /// The table in which it should stand.
    pub place: &'a Place,
    /// The key that should stand there.
    pub key: &'static str,
    /// The end of the message's name where a requirement has several messages; empty for the first.
    pub variant: &'static str,
    /// Whether it weighs less or more than usual.
    pub severity: Option<Severity>,
    /// Values of the message.
    pub args: Vec<(&'static str, String)>,
}

/// The absences that one requirement found.
#[derive(Debug, Default)]
pub struct Asked<'a> {
    /// In the order of the definition.
    pub absences: Vec<Absence<'a>>,
}

impl<'a> Asked<'a> {
    /// Asks for a key in a table.
    pub(crate) fn for_key(&mut self, place: &'a Place, key: &'static str) -> &mut Absence<'a> {
        self.absences.push(Absence { place, key, variant: "", severity: None, args: Vec::new() });
        let last = self.absences.len() - 1;
        &mut self.absences[last]
    }
}

impl Absence<'_> {
    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<String>) -> &mut Self {
        self.args.push((name, value.into()));
        self
    }

    pub(crate) fn variant(&mut self, variant: &'static str) -> &mut Self {
        self.variant = variant;
        self
    }

    pub(crate) fn weighs(&mut self, severity: Severity) -> &mut Self {
        self.severity = Some(severity);
        self
    }
}

/// Every requirement, family by family.
pub fn all() -> impl Iterator<Item = &'static Requirement> {
    [
        controller::REQUIREMENTS,
        activities::REQUIREMENTS,
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
fn nothing<'a>(_: &'a Policy, _: &mut Asked<'a>) {}
