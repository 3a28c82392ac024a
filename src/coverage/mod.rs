//! Which requirement a clinic fulfils, and with which sentence: the requirements held against each definition, and shown
//! for people and for programs. Nothing here prints: each format gives text.

mod csv;
mod html;
mod markdown;
mod passage;
mod row;
mod summary;
mod text;

use crate::check::Held;
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::law::requirements::Requirement;
use crate::locale::Localised;
use crate::policy::Policy;
pub use csv::Csv;
pub use html::Html;
use jiff::civil::Date;
pub use markdown::Markdown;
pub use passage::{Passage, Piece};
pub use summary::{Counts, Gap, Line, Summary};
pub use text::Text;

/// One definition held against every requirement.
#[derive(Debug)]
pub struct Coverage {
    /// The path of the definition, as the user knows it.
    pub definition: String,
    /// The clinic's name.
    pub clinic: String,
    /// The language of the sentences.
    pub language: String,
    /// A cell for each requirement, in the order of the requirements.
    pub cells: Vec<Cell>,
}

/// What one definition does about one requirement.
#[derive(Debug)]
pub struct Cell {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// What is done about it.
    pub status: Status,
}

/// What is done about a requirement.
#[derive(Debug)]
pub enum Status {
    /// The statement tells it.
    Fulfilled(Vec<Passage>),
    /// It does not apply to this clinic.
    NotApplicable,
    /// All that is missing is accepted on purpose.
    Allowed(Vec<Acceptance>),
    /// What is missing; a part of it may be told.
    Missing(Vec<Finding>),
}

/// Why something that is missing is accepted, and how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Why.
    pub reason: String,
    /// The last day.
    pub until: Option<Date>,
}

impl Status {
    /// Its word in data.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Fulfilled(_) => "fulfilled",
            Self::NotApplicable => "not-applicable",
            Self::Allowed(_) => "allowed",
            Self::Missing(_) => "missing",
        }
    }

    /// How much it weighs that something is missing.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        match self {
            Self::Missing(findings) => findings.iter().map(|finding| finding.severity).max(),
            _ => None,
        }
    }
}

/// Shows coverage in a format, part by part, so that the whole is never kept.
pub trait Sheet {
    /// What comes before the first definition.
    fn start(&mut self, report: &mut Report) -> String;
    /// One definition.
    fn definition(&mut self, coverage: &Coverage, report: &mut Report) -> String;
    /// One that could not be read.
    fn unreadable(&mut self, definition: &str, report: &mut Report) -> String;
    /// What comes after the last definition.
    fn end(&mut self, summary: &Summary, report: &mut Report) -> String;
}

/// Sets the sentences of a statement beside the requirements that its definition was held against.
#[must_use]
pub fn cover<'a>(
    definition: &str,
    policy: &Policy,
    held: impl Iterator<Item = Held<'a>>,
    localised: &Localised,
) -> Coverage {
    let mut told = passage::all(&localised.document);
    let cells = held.map(|held| {
        let requirement = held.requirement;
        let passages = told.remove(requirement.id).unwrap_or_default();
        let passages = passage::in_place(passages, requirement.section);
        let status = status(held, passages).unwrap_or_else(|| Status::Missing(vec![untold(requirement, policy)]));
        Cell { requirement, status }
    });
    let cells = cells.collect();
    let clinic = policy.name().map_or(definition, String::as_str);
    Coverage {
        definition: definition.to_owned(),
        clinic: clinic.to_owned(),
        language: localised.language.clone(),
        cells,
    }
}

/// None where nothing is absent and yet no sentence tells it.
fn status(held: Held<'_>, passages: Vec<Passage>) -> Option<Status> {
    if !held.applies {
        return Some(Status::NotApplicable);
    }
    let mut acceptances = Vec::new();
    let mut missing = Vec::new();
    for (finding, entry) in held.absent {
        let Some(entry) = entry else {
            missing.push(finding);
            continue;
        };
        let acceptance = Acceptance { reason: entry.reason.clone(), until: entry.until };
        if !acceptances.contains(&acceptance) {
            acceptances.push(acceptance);
        }
    }
    if !missing.is_empty() {
        Some(Status::Missing(missing))
    } else if !acceptances.is_empty() {
        Some(Status::Allowed(acceptances))
    } else {
        (!passages.is_empty()).then_some(Status::Fulfilled(passages))
    }
}

/// That no sentence tells something that the definition itself does not lack: a part of the statement that tells it has
/// nothing else to stand on, as when nobody can make a request. Where nothing at all is lacking, the pages are refused.
fn untold(requirement: &'static Requirement, policy: &Policy) -> Finding {
    let clinic = policy.name();
    let message = Message::new(format!("{}.page", requirement.id))
        .with("section", requirement.section.word())
        .with("file", clinic.cloned().unwrap_or_default());
    Finding::new(requirement.id, requirement.severity, At::Span(policy.place.span), message)
}
