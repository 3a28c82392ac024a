use super::{At, Finding, Severity};
use crate::source::{FileId, Span};
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
    /// Where that rule is named.
    pub rule_span: Span,
    /// The key at which or below which it may; empty allows it anywhere.
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
        // The same is told once, also where something else at that place was told in between.
        let mut told: Vec<Finding> = Vec::with_capacity(self.findings.len());
        let mut first = 0;
        for finding in std::mem::take(&mut self.findings) {
            if told.last().is_some_and(|last| key(last) != key(&finding)) {
                first = told.len();
            }
            if !told[first..].contains(&finding) {
                told.push(finding);
            }
        }
        self.findings = told;
    }

    /// Takes out what is not to be shown, and says how much that is.
    pub fn hide(&mut self, mut hidden: impl FnMut(&Finding) -> bool) -> usize {
        let before = self.findings.len();
        self.findings.retain(|finding| !hidden(finding));
        before - self.findings.len()
    }

    /// The findings, to be changed where they stand.
    pub fn findings_mut(&mut self) -> &mut [Finding] {
        &mut self.findings
    }

    /// Whether the definition has mistakes of its own. What it says is then known in part only.
    #[must_use]
    pub fn half_read(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error && finding.rule.starts_with("DEF-"))
    }
}

impl Allow {
    /// Whether it is about this finding: the same rule, at its key or below it.
    #[must_use]
    pub fn covers(&self, finding: &Finding) -> bool {
        finding.rule == self.rule
            && (self.at.is_empty() || is_below(&finding.path, &self.at) || is_below(&finding.alias, &self.at))
    }
}

/// Whether a path is a key or lies below it: `a.b[0].c` lies below `a.b` and `a`, but not below `a.b[0].cd` or `a.`.
fn is_below(path: &str, key: &str) -> bool {
    path.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn key(finding: &Finding) -> (u8, Option<FileId>, &str, u32, std::cmp::Reverse<Severity>, &'static str, &str) {
    let (order, file, name, start) = match &finding.at {
        At::Span(span) => (0, Some(span.file), "", span.start),
        At::File(name) => (1, None, name.as_str(), 0),
    };
    (order, file, name, start, std::cmp::Reverse(finding.severity), finding.rule, &finding.path)
}
