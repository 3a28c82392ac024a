use super::{At, Finding, Message, Severity};
use crate::source::Span;
use jiff::civil::Date;

/// The findings of one definition, collected by every stage.
#[derive(Debug, Clone, Default)]
pub struct Report {
    findings: Vec<Finding>,
}

/// A finding that the clinic accepts on purpose (`[[allow]]`).
#[derive(Debug, Clone)]
pub struct Allow {
    /// The rule that may find something.
    pub rule: String,
    /// The key at which it may; empty allows it anywhere.
    pub at: String,
    /// Why it may.
    pub reason: String,
    /// The last day on which it may.
    pub until: Option<Date>,
    /// The entry itself.
    pub span: Span,
    /// The entry's path.
    pub path: String,
}

impl Report {
    /// Takes a finding in.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// All findings, in the order of the files.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether something of this weight or more was found.
    #[must_use]
    pub fn has(&self, severity: Severity) -> bool {
        self.findings.iter().any(|finding| finding.severity >= severity)
    }

    /// Takes another report's findings over.
    pub fn append(&mut self, mut other: Self) {
        self.findings.append(&mut other.findings);
    }

    /// Puts the findings in the order in which a reader meets them.
    pub fn sort(&mut self) {
        self.findings.sort_by(|a, b| key(a).cmp(&key(b)));
        self.findings.dedup();
    }

    /// Removes what the clinic accepts. An entry that has expired, or that nothing needs, is itself a finding.
    pub fn allow(&mut self, entries: &[Allow], today: Option<Date>) {
        for entry in entries {
            if let Some(until) = entry.until.filter(|_| entry.is_over(today)) {
                self.push(
                    Finding::new(
                        "ALLOW-02",
                        Severity::Warning,
                        At::Span(entry.span),
                        Message::new("allow-expired").with("rule", &entry.rule).with("until", until.to_string()),
                    )
                    .path(&entry.path)
                    .help(Message::new("allow-expired.help")),
                );
                continue;
            }
            let before = self.findings.len();
            self.findings.retain(|finding| !entry.covers(finding));
            if self.findings.len() == before {
                self.push(
                    Finding::new(
                        "ALLOW-01",
                        Severity::Warning,
                        At::Span(entry.span),
                        Message::new("allow-unused").with("rule", &entry.rule).with("at", &entry.at),
                    )
                    .path(&entry.path)
                    .help(Message::new("allow-unused.help")),
                );
            }
        }
    }
}

impl Allow {
    /// Whether a finding is accepted on a day.
    #[must_use]
    pub fn accepts(&self, finding: &Finding, today: Option<Date>) -> bool {
        !self.is_over(today) && self.covers(finding)
    }

    fn is_over(&self, today: Option<Date>) -> bool {
        matches!((self.until, today), (Some(until), Some(today)) if until < today)
    }

    fn covers(&self, finding: &Finding) -> bool {
        // Mistakes of the format are no matter of opinion.
        finding.rule == self.rule
            && !finding.rule.starts_with("DEF-")
            && (self.at.is_empty() || self.at == finding.path || self.at == finding.alias)
    }
}

fn key(finding: &Finding) -> (u8, String, u32, std::cmp::Reverse<Severity>, &'static str, &str) {
    let (order, name, start) = match &finding.at {
        At::Span(span) => (0, String::new(), span.start),
        At::File(name) => (1, name.clone(), 0),
    };
    (order, name, start, std::cmp::Reverse(finding.severity), finding.rule, &finding.path)
}
