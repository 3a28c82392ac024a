//! Holds a definition against the law. Pure: a definition in, findings out.

use crate::finding::{At, Finding, Message, Report};
use crate::law::requirements::{self, Absence, Asked, Requirement};
use crate::policy::Policy;
use jiff::civil::Date;

/// Checks a definition. `today` decides which accepted findings have expired; without it the statement's own date does.
pub fn check(policy: &Policy, today: Option<Date>, report: &mut Report) {
    for requirement in requirements::all() {
        for finding in absent(policy, requirement) {
            report.push(finding);
        }
    }
    report.allow(&policy.allow, today.or(policy.statement.date.copied()));
    report.sort();
}

/// What a requirement finds absent, whether the clinic accepts that or not; nothing where it does not apply.
#[must_use]
pub fn absent(policy: &Policy, requirement: &Requirement) -> Vec<Finding> {
    if !(requirement.applies)(policy) {
        return Vec::new();
    }
    let mut asked = Asked::default();
    (requirement.ask)(policy, &mut asked);
    asked.absences.iter().map(|absence| finding(requirement, absence)).collect()
}

fn finding(requirement: &Requirement, absence: &Absence<'_>) -> Finding {
    let message =
        |part: &str| Message { id: format!("{}{}{part}", requirement.id, absence.variant), args: absence.args.clone() };
    let path = |table: &str| {
        if table.is_empty() { absence.key.to_owned() } else { format!("{table}.{}", absence.key) }
    };
    Finding {
        rule: requirement.id,
        severity: absence.severity.unwrap_or(requirement.severity),
        message: message(""),
        at: At::Span(absence.place.span),
        path: path(&absence.place.path),
        alias: path(&absence.place.alias),
        help: Some(message(".help")),
        law: requirement.law,
    }
}
