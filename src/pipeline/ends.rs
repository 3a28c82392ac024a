//! What goes into the pipeline, and what comes out of it.

use crate::appearance::House;
use crate::check;
use crate::coverage::Coverage;
use crate::finding::Report;
use crate::locale::Localised;
use crate::overview::About;
use crate::render::{Embedding, Format};
use crate::source::Sources;
use crate::write::Output;
use jiff::civil::Date;

/// A definition to be compiled.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The path as the user knows it, with `/` between folders.
    pub name: String,
    /// The name of the clinic's output folder.
    pub clinic: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What came of a definition.
#[derive(Debug)]
pub struct Outcome {
    /// The texts that the findings point into.
    pub sources: Sources,
    /// What was found.
    pub report: Report,
    /// How many findings the clinic accepts on purpose; they are not in the report.
    pub accepted: usize,
    /// The files to be written: none when an error was found.
    pub outputs: Vec<Output>,
    /// What an index tells of the clinic.
    pub about: About,
}

/// What came of holding a definition against every requirement.
#[derive(Debug)]
pub struct Covered {
    /// The path as the user knows it.
    pub definition: String,
    /// The texts that the findings point into.
    pub sources: Sources,
    /// Why it could not be read, if it could not.
    pub report: Report,
    /// What it fulfils; none when it could not be read.
    pub coverage: Option<Coverage>,
}

/// A definition in words: its statement in each of its languages, before any page is made of it.
#[derive(Debug)]
pub struct InWords {
    /// The path as the user knows it.
    pub definition: String,
    /// The texts that the findings point into.
    pub sources: Sources,
    /// Why it could not be read, if it could not.
    pub report: Report,
    /// The statement in each language; none when it could not be read.
    pub localised: Vec<Localised>,
}

/// Locale files and templates of a project, by name and text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Language, path as the user knows it, text.
    pub locales: Vec<(String, String, String)>,
    /// Name below `templates/`, path as the user knows it, text.
    pub templates: Vec<(String, String, String)>,
}

/// What to make.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// In which formats; none to check only.
    pub formats: Vec<Format>,
    /// How a part of a page fits into the page around it.
    pub embedding: Embedding,
    /// Whether the pages are looked at before they are published: links between languages then lead to each other here,
    /// not to where the pages are on the web.
    pub preview: bool,
    /// In which languages, out of those of the statement; empty means all.
    pub languages: Vec<String>,
    /// The day by which accepted findings expire, if not the statement's own date.
    pub today: Option<Date>,
    /// What findings weigh, where a project decides otherwise.
    pub weights: check::Weights,
    /// The page that is made beside statements, as [`crate::render::COVERAGE`].
    pub also: Option<&'static str>,
    /// How the pages look where a clinic does not choose otherwise.
    pub house: Option<House>,
    /// Whether beside each language its pseudo-locale is spoken: longer words with marks on the letters.
    pub pseudo: bool,
}
