//! Holds a definition against the law. Pure: a definition in, findings out.

mod accept;
mod named;
mod weights;

use crate::finding::{Allow, At, Finding, Message, Report, Severity};
use crate::law::found::{Fault, Found};
use crate::law::requirements::{self, Requirement};
use crate::law::rules::{self, Facts};
use crate::policy::Policy;
use crate::source::{Sources, Span};
use jiff::civil::Date;
use std::ops::Range;
pub use weights::{Refusal, Weights};

/// Checks a definition, weighs what was found, and takes out what the clinic accepts on purpose: how much that is comes
/// back. `today` decides which of that has expired, where it is absent the statement's own date does; and whether the
/// statement is old or of the future.
pub fn check(policy: &Policy, sources: &Sources, today: Option<Date>, weights: &Weights, report: &mut Report) -> usize {
    for requirement in requirements::all().filter(|requirement| (requirement.applies)(policy)) {
        for finding in absent(requirement, policy, sources) {
            report.push(finding);
        }
    }
    let facts = Facts::new(policy, today);
    for rule in rules::all() {
        let mut found = Found::default();
        (rule.check)(&facts, &mut found);
        if found.faults.len() > 1 && !rule.is_about_words() {
            found.tell_once();
        }
        let law = Law { id: rule.id, severity: rule.severity, sources: rule.law };
        for finding in law.findings(found, policy, sources) {
            report.push(finding);
        }
    }
    weights.weigh_all(report);
    let accepted = accept::accept(policy, today, weights, report);
    report.sort();
    accepted
}

/// One requirement held against a definition.
#[derive(Debug)]
pub struct Held<'a> {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// Whether it applies to this clinic.
    pub applies: bool,
    /// What is absent, each with the entry that accepts it, if one does.
    pub absent: Vec<(Finding, Option<&'a Allow>)>,
}

/// Holds a definition against every requirement, as [`check`] does, but keeps what each of them found.
pub fn by_requirement<'a>(
    policy: &'a Policy,
    sources: &'a Sources,
    today: Option<Date>,
    weights: &'a Weights,
) -> impl Iterator<Item = Held<'a>> {
    requirements::all().map(move |requirement| {
        let applies = (requirement.applies)(policy);
        let found = if applies { absent(requirement, policy, sources) } else { Vec::new() };
        let judged = found.into_iter().map(|mut finding| {
            weights.weigh(&mut finding);
            let entry = accept::entry(policy, &finding, today);
            (finding, entry)
        });
        Held { requirement, applies, absent: judged.collect() }
    })
}

/// What a requirement that applies finds absent.
fn absent(requirement: &Requirement, policy: &Policy, sources: &Sources) -> Vec<Finding> {
    let mut found = Found::default();
    (requirement.ask)(policy, &mut found);
    let law = Law { id: requirement.id, severity: requirement.severity, sources: requirement.law };
    law.findings(found, policy, sources)
}

/// What a requirement and a rule have in common.
struct Law {
    id: &'static str,
    severity: Severity,
    sources: &'static [&'static str],
}

impl Law {
    fn findings(&self, found: Found, policy: &Policy, sources: &Sources) -> Vec<Finding> {
        found.faults.into_iter().map(|fault| self.finding(fault, policy, sources)).collect()
    }

    fn finding(&self, fault: Fault, policy: &Policy, sources: &Sources) -> Finding {
        let message =
            |part: &str| Message { id: format!("{}{}{part}", self.id, fault.variant), args: fault.args.clone() };
        let span = policy.span(&fault.path);
        let said = fault.args.iter().find(|(name, _)| *name == "words").map(|(_, words)| words.as_str());
        let span = match (&fault.words, said) {
            (Some(range), Some(said)) => narrow(policy, &fault.path, sources, span, range, said),
            _ => span,
        };
        Finding {
            rule: self.id,
            severity: fault.severity.unwrap_or(self.severity),
            message: message(""),
            at: At::Span(span),
            help: Some(message(".help")),
            path: fault.path,
            alias: fault.alias,
            law: self.sources,
        }
    }
}

/// The place of words within a text: a string in a file may be quoted and escaped in several ways, so the words are
/// looked for as often as they occur in the text before. A text that spells them otherwise is pointed at as a whole.
fn narrow(policy: &Policy, path: &str, sources: &Sources, span: Span, range: &Range<usize>, said: &str) -> Span {
    let file = sources.file(span.file);
    let whole = span.start as usize..span.end as usize;
    let Some(raw) = file.text.get(whole.clone()).filter(|_| !said.is_empty()) else { return span };
    let before =
        policy.text(path).and_then(|text| text.get(..range.start)).map_or(0, |text| text.matches(said).count());
    raw.match_indices(said).nth(before).map_or(span, |(at, _)| {
        let start = whole.start + at;
        span.file.span(start..start + said.len())
    })
}
