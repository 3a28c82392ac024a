//! Every id of the law by its name: requirements, rules, and ids that give no finding of their own.

use super::requirements::{self, Requirement};
use super::rules::{self, Certainty, ELSEWHERE, Elsewhere, Rule};
use crate::finding::Severity;

/// What an id stands for.
#[derive(Debug, Clone, Copy)]
pub enum Known {
    /// Something that must be told.
    Requirement(&'static Requirement),
    /// Something that must not be said, or cannot be true.
    Rule(&'static Rule),
    /// An id that gives no finding of its own.
    Elsewhere(&'static Elsewhere),
}

/// What stands under this id, in any case of its letters.
#[must_use]
pub fn find(id: &str) -> Option<Known> {
    let elsewhere = || ELSEWHERE.iter().find(|one| one.id.eq_ignore_ascii_case(id)).map(Known::Elsewhere);
    requirements::find(id).map(Known::Requirement).or_else(|| rules::find(id).map(Known::Rule)).or_else(elsewhere)
}

/// Everything that can be found, requirements first.
pub fn all() -> impl Iterator<Item = Known> {
    requirements::all().map(Known::Requirement).chain(rules::all().map(Known::Rule))
}

/// Whether these sources are those of the information that articles 13 and 14 GDPR require. An error about it can only be
/// put off, and never weighs less.
#[must_use]
pub fn is_required_information(law: &[&str]) -> bool {
    law.iter().any(|source| source.starts_with("GDPR 13(") || source.starts_with("GDPR 14("))
}

impl Known {
    /// The id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Requirement(requirement) => requirement.id,
            Self::Rule(rule) => rule.id,
            Self::Elsewhere(one) => one.id,
        }
    }

    /// What a finding weighs as a rule; none where there is none.
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Requirement(requirement) => Some(requirement.severity),
            Self::Rule(rule) => Some(rule.severity),
            Self::Elsewhere(_) => None,
        }
    }

    /// How sure the source is, where that was noted.
    #[must_use]
    pub fn certainty(self) -> Option<Certainty> {
        match self {
            Self::Rule(rule) => Some(rule.certainty),
            Self::Requirement(_) | Self::Elsewhere(_) => None,
        }
    }

    /// The sources in law.
    #[must_use]
    pub fn law(self) -> &'static [&'static str] {
        match self {
            Self::Requirement(requirement) => requirement.law,
            Self::Rule(rule) => rule.law,
            Self::Elsewhere(_) => &[],
        }
    }

    /// What it finds something in, and the same put right; empty where a definition cannot show it.
    #[must_use]
    pub fn examples(self) -> (&'static str, &'static str) {
        match self {
            Self::Requirement(requirement) => (requirement.bad, requirement.good),
            Self::Rule(rule) => (rule.bad, rule.good),
            Self::Elsewhere(_) => ("", ""),
        }
    }

    /// What it belongs to: the section of a statement, or the family of rules, as in `RET`.
    #[must_use]
    pub fn family(self) -> &'static str {
        match self {
            Self::Requirement(requirement) => requirement.section.word(),
            Self::Rule(_) | Self::Elsewhere(_) => self.id().split('-').next().unwrap_or_default(),
        }
    }
}
