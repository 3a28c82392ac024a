//! What is kept of each definition once it has been shown: some numbers, and what is missing.

use super::{Coverage, Status};
use crate::finding::Severity;
use crate::law::requirements::{self, Requirement};

/// How many requirements, or definitions, are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Told.
    pub fulfilled: usize,
    /// Missing, and accepted on purpose.
    pub allowed: usize,
    /// Missing.
    pub missing: usize,
    /// Not asked.
    pub not_applicable: usize,
}

/// What one definition lacks of one requirement.
#[derive(Debug)]
pub struct Gap {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// How much it weighs.
    pub severity: Severity,
    /// In how many places something is missing.
    pub places: usize,
}

/// One definition in numbers.
#[derive(Debug)]
pub struct Line {
    /// The path of the definition.
    pub definition: String,
    /// The clinic's name; the path when it could not be read.
    pub clinic: String,
    /// How many requirements are in which state; none when it could not be read.
    pub counts: Option<Counts>,
    /// What is missing.
    pub gaps: Vec<Gap>,
}

/// All definitions in numbers.
#[derive(Debug)]
pub struct Summary {
    /// The definitions, in order.
    pub lines: Vec<Line>,
    /// The requirements, in order, each with the number of definitions in each state.
    pub requirements: Vec<(&'static Requirement, Counts)>,
}

impl Counts {
    fn take(&mut self, status: &Status) {
        match status {
            Status::Fulfilled(_) => self.fulfilled += 1,
            Status::Allowed(_) => self.allowed += 1,
            Status::Missing(_) => self.missing += 1,
            Status::NotApplicable => self.not_applicable += 1,
        }
    }

    /// How much of what applies is fulfilled, in percent; 100 only when all of it is.
    #[must_use]
    pub fn percent(self) -> usize {
        let applies = self.fulfilled + self.allowed + self.missing;
        (self.fulfilled * 100).checked_div(applies).unwrap_or(100)
    }
}

impl Default for Summary {
    fn default() -> Self {
        let requirements = requirements::all().map(|requirement| (requirement, Counts::default())).collect();
        Self { lines: Vec::new(), requirements }
    }
}

impl Summary {
    /// Counts a definition in.
    pub fn take(&mut self, coverage: &Coverage) {
        let mut counts = Counts::default();
        let mut gaps = Vec::new();
        for (cell, (_, all)) in coverage.cells.iter().zip(&mut self.requirements) {
            counts.take(&cell.status);
            all.take(&cell.status);
            if let Status::Missing(findings) = &cell.status {
                let severity = cell.status.severity().unwrap_or(cell.requirement.severity);
                gaps.push(Gap { requirement: cell.requirement, severity, places: findings.len() });
            }
        }
        let (definition, clinic) = (coverage.definition.clone(), coverage.clinic.clone());
        self.lines.push(Line { definition, clinic, counts: Some(counts), gaps });
    }

    /// Counts in one that could not be read.
    pub fn take_unreadable(&mut self, definition: &str) {
        let (definition, clinic) = (definition.to_owned(), definition.to_owned());
        self.lines.push(Line { definition, clinic, counts: None, gaps: Vec::new() });
    }

    /// How many could not be read.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        self.lines.iter().filter(|line| line.counts.is_none()).count()
    }

    /// How many lack nothing.
    #[must_use]
    pub fn complete(&self) -> usize {
        self.lines.iter().filter(|line| line.counts.is_some() && line.gaps.is_empty()).count()
    }

    /// Whether something of this weight or more is missing anywhere.
    #[must_use]
    pub fn lacks(&self, severity: Severity) -> bool {
        self.lines.iter().flat_map(|line| &line.gaps).any(|gap| gap.severity >= severity)
    }
}
