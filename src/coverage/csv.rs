//! Coverage as a table for programs and spreadsheets (RFC 4180): a row for each definition and requirement. Its names and
//! words for states are public.

use super::row::{self, Row};
use super::{Coverage, Sheet, Summary};
use crate::finding::Report;
use crate::locale::Locale;

/// The names of the columns.
const HEAD: &[&str] =
    &["definition", "requirement", "section", "law", "status", "severity", "language", "sentence", "reason", "until"];

/// Coverage as CSV.
#[derive(Debug)]
pub struct Csv<'a> {
    words: &'a Locale,
}

impl<'a> Csv<'a> {
    /// With reasons in the reader's language.
    #[must_use]
    pub const fn new(words: &'a Locale) -> Self {
        Self { words }
    }
}

impl Sheet for Csv<'_> {
    fn start(&mut self, _: &mut Report) -> String {
        records([HEAD.iter().map(|&name| name.to_owned()).collect()])
    }

    fn definition(&mut self, coverage: &Coverage, _: &mut Report) -> String {
        records(row::rows(coverage, self.words).map(|row| record(coverage, &row)))
    }

    fn unreadable(&mut self, definition: &str, _: &mut Report) -> String {
        let mut fields = vec![String::new(); HEAD.len()];
        fields[0] = harmless(definition.to_owned());
        "unreadable".clone_into(&mut fields[4]);
        records([fields])
    }

    fn end(&mut self, _: &Summary, _: &mut Report) -> String {
        String::new()
    }
}

fn record(coverage: &Coverage, row: &Row) -> Vec<String> {
    let language = if row.sentences.is_empty() { String::new() } else { coverage.language.clone() };
    let fields = [
        coverage.definition.clone(),
        row.requirement.to_owned(),
        row.section.to_owned(),
        row.sources.join(", "),
        row.status.to_owned(),
        row.severity.to_owned(),
        language,
        row.sentences.join("\n"),
        row.reasons.join("\n"),
        row.until.join("\n"),
    ];
    fields.into_iter().map(harmless).collect()
}

/// A field that no spreadsheet takes for a formula: what a clinic wrote must not be run by who reads it.
fn harmless(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{field}") } else { field }
}

fn records(records: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for record in records {
        writer.write_record(&record).expect("a text in memory takes every record, and all have the same length");
    }
    let bytes = writer.into_inner().expect("a text in memory can be ended");
    String::from_utf8(bytes).expect("what was text stays text")
}
