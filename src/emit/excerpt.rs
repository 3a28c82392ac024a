//! The line that a finding is about.

use crate::finding::{At, Finding};
use crate::source::Sources;
use serde::Serialize;

/// A line of a text, with the part of it that a finding points at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Excerpt {
    /// The number of the line, from 1.
    pub line: usize,
    /// What stands before that part.
    pub before: String,
    /// The part itself; of a value of several lines, what stands on the first.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

/// The line that a finding is about; none when it is about a file as a whole.
#[must_use]
pub fn excerpt(finding: &Finding, sources: &Sources) -> Option<Excerpt> {
    let At::Span(span) = &finding.at else { return None };
    // Only the line is taken: a long value is shown by its first line, and a long file costs nothing.
    let file = sources.file(span.file);
    let (line, range) = file.line(span.start as usize);
    let text = file.text[range.clone()].replace('\t', " ");
    let start = boundary(&text, (span.start as usize).saturating_sub(range.start));
    let end = boundary(&text, (span.end as usize).saturating_sub(range.start)).max(start);
    let (before, marked, after) = (text[..start].to_owned(), text[start..end].to_owned(), text[end..].to_owned());
    Some(Excerpt { line, before, marked, after })
}

/// The nearest place at or before an offset where a character begins.
fn boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
