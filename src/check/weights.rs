//! What a project lets findings weigh, in place of what they usually weigh.

use super::named::{Named, is_required_information, named};
use crate::finding::{Finding, Report, Severity, format_severity};
use crate::law::rules::Certainty;
use std::collections::BTreeMap;

/// Another weight for some rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weights {
    by_rule: BTreeMap<&'static str, Severity>,
}

/// Why a rule does not get another weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such rule; another one was probably meant.
    Unknown(Option<&'static str>),
    /// The id gives no finding of its own.
    Elsewhere,
    /// Something cannot be used as it is written, whatever one thinks of it: that stays an error.
    OfFormat,
    /// It asks for information that articles 13 and 14 GDPR require: that stays an error.
    Required,
    /// Its source is not verified: it never becomes an error.
    Unverified,
}

impl Weights {
    /// Gives a rule another weight.
    ///
    /// # Errors
    /// When there is no such rule, or it cannot have that weight.
    pub fn set(&mut self, rule: &str, severity: Severity) -> Result<(), Refusal> {
        let lowers = |usual: Severity| usual == Severity::Error && severity < Severity::Error;
        let id = match named(rule) {
            Named::Unknown(nearest) => return Err(Refusal::Unknown(nearest)),
            Named::Elsewhere => return Err(Refusal::Elsewhere),
            Named::Format(id) if lowers(format_severity(id)) => return Err(Refusal::OfFormat),
            Named::Format(id) => id,
            Named::Law(known) => {
                if known.severity().is_some_and(lowers) && is_required_information(known.law()) {
                    return Err(Refusal::Required);
                }
                if known.certainty() == Some(Certainty::Unverified) && severity == Severity::Error {
                    return Err(Refusal::Unverified);
                }
                known.id()
            }
        };
        self.by_rule.insert(id, severity);
        Ok(())
    }

    /// Weighs everything that was found.
    pub fn weigh_all(&self, report: &mut Report) {
        if !self.by_rule.is_empty() {
            report.findings_mut().iter_mut().for_each(|finding| self.weigh(finding));
        }
    }

    /// Weighs a finding.
    pub fn weigh(&self, finding: &mut Finding) {
        let Some(severity) = self.by_rule.get(finding.rule) else { return };
        // A rule that usually warns may find an error now and then; about required information that stays one too.
        if finding.severity == Severity::Error && is_required_information(finding.law) {
            return;
        }
        finding.severity = *severity;
    }
}
