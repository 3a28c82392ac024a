//! Findings for a terminal, with the lines they are about.

use super::tell;
use crate::finding::{At, Finding, Severity};
use crate::locale::Locale;
use crate::source::Sources;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// A finding with its excerpt. Colours are left to whoever prints it: `styled` says whether marks for them go in.
#[must_use]
pub fn text(finding: &Finding, sources: &Sources, words: &Locale, styled: bool) -> String {
    let told = tell(finding, sources, words);
    let name = words.word(&format!("severity-{}", finding.severity.word()));
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.with_name(name.clone()).primary_title(told.message.clone()).id(finding.rule);
    let source;
    let mut group = match &finding.at {
        At::Span(span) => {
            // Only the line is handed over: a long value is shown by its first line, and a long file costs nothing.
            let file = sources.file(span.file);
            let (number, line) = file.line(span.start as usize);
            source = file.text[line.clone()].replace('\t', " ");
            let start = boundary(&source, (span.start as usize).saturating_sub(line.start));
            let end = boundary(&source, (span.end as usize).saturating_sub(line.start)).max(start);
            title.element(
                Snippet::source(source.as_str())
                    .line_start(number)
                    .path(file.name.as_str())
                    .annotation(AnnotationKind::Primary.span(start..end).label(told.path.clone())),
            )
        }
        At::File(name) => title.element(annotate_snippets::Origin::path(name.clone())),
    };
    if !told.help.is_empty() {
        group = group.element(Level::HELP.with_name(words.word("label-help")).message(told.help.clone()));
    }
    if !told.source.is_empty() {
        let law = super::law(finding.law, words);
        group = group.element(Level::NOTE.with_name(words.word("label-law")).message(law));
    }
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let groups: [Group<'_>; 1] = [group];
    let mut text = renderer.render(&groups);
    text.push('\n');
    text
}

/// The nearest place at or before an offset where a character begins.
fn boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
