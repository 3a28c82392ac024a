//! Findings that a clinic accepts on purpose, with `[[allow]]`: what may be accepted, until when, and what is left over.

use super::named::{Named, is_required_information, named};
use super::weights::Weights;
use crate::finding::{Allow, At, Finding, Message, Report, Severity, format_severity};
use crate::policy::Policy;
use jiff::civil::Date;

/// Takes out what a definition's entries accept, and says how much that is. Entries that accept nothing, no longer, or
/// what cannot be accepted like this are findings themselves.
pub(super) fn accept(policy: &Policy, today: Option<Date>, weights: &Weights, report: &mut Report) -> usize {
    let today = today.or(policy.statement.date.copied());
    let half_read = report.half_read();
    let mut problems = Vec::new();
    let mut live = Vec::new();
    for entry in &policy.allow {
        if let Some(problem) = unusable(entry) {
            problems.push(problem);
        } else if !report.findings().iter().any(|finding| entry.covers(finding)) {
            // What a definition with mistakes lacks is not all found yet; and a shared part serves others too.
            if !half_read && entry.span.file == policy.place.span.file {
                let message = Message::new("allow-unused").with("rule", &entry.rule).with("at", &entry.at);
                problems.push(problem("ALLOW-01", entry, message));
            }
        } else if let Some(until) = entry.until.filter(|_| is_over(entry, today)) {
            let message = Message::new("allow-expired").with("rule", &entry.rule).with("until", until.to_string());
            problems.push(problem("ALLOW-02", entry, message));
        } else {
            live.push(entry);
        }
    }
    let accepted =
        report.hide(|finding| live.iter().any(|entry| entry.covers(finding) && suffices(entry, finding, today)));
    for entry in live {
        // What another entry accepts asks nothing more of this one.
        if report.findings().iter().any(|finding| entry.covers(finding)) {
            let name = if entry.until.is_none() { "allow-endless" } else { "allow-dayless" };
            problems.push(problem("ALLOW-03", entry, Message::new(name).with("rule", &entry.rule)));
        }
    }
    for mut problem in problems {
        weights.weigh(&mut problem);
        report.push(problem);
    }
    accepted
}

/// The entry of a definition that accepts a finding, if one does.
pub(super) fn entry<'a>(policy: &'a Policy, finding: &Finding, today: Option<Date>) -> Option<&'a Allow> {
    let today = today.or(policy.statement.date.copied());
    let usable = |entry: &&Allow| unusable(entry).is_none() && !is_over(entry, today);
    let covers = |entry: &&Allow| entry.covers(finding) && suffices(entry, finding, today);
    policy.allow.iter().filter(usable).find(covers)
}

/// Whether the last day of an entry has passed.
fn is_over(entry: &Allow, today: Option<Date>) -> bool {
    matches!((entry.until, today), (Some(until), Some(today)) if until < today)
}

/// Whether an entry is enough to accept a finding. What the law requires is only put off: until a day, which must be
/// held against another day.
fn suffices(entry: &Allow, finding: &Finding, today: Option<Date>) -> bool {
    let only_put_off = finding.severity == Severity::Error && is_required_information(finding.law);
    !only_put_off || (entry.until.is_some() && today.is_some())
}

/// What is wrong with the rule that an entry names.
fn unusable(entry: &Allow) -> Option<Finding> {
    let message = match named(&entry.rule) {
        Named::Law(_) => return None,
        Named::Format(_) => Message::new("allow-never"),
        Named::Elsewhere => Message::new("allow-elsewhere"),
        Named::Unknown(Some(nearest)) => Message::new("allow-unknown").with("suggestion", nearest),
        Named::Unknown(None) => Message::new("allow-unknown-plain"),
    };
    let mut finding = problem("ALLOW-04", entry, message.with("rule", &entry.rule));
    finding.at = At::Span(entry.rule_span);
    finding.path = format!("{}.rule", entry.path);
    Some(finding)
}

fn problem(rule: &'static str, entry: &Allow, message: Message) -> Finding {
    let help = Message { id: format!("{}.help", message.id), args: message.args.clone() };
    Finding::new(rule, format_severity(rule), At::Span(entry.span), message).path(&entry.path).help(help)
}
