//! Findings for a terminal, with the lines they are about.

use super::excerpt::{Excerpt, excerpt};
use super::tell;
use crate::finding::{Finding, Severity};
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
    let (source, start, end);
    let mut group = match excerpt(finding, sources) {
        Some(Excerpt { line, before, marked, after }) => {
            (start, end) = (before.len(), before.len() + marked.len());
            source = before + &marked + &after;
            title.element(
                Snippet::source(source.as_str())
                    .line_start(line)
                    .path(told.file.as_str())
                    .annotation(AnnotationKind::Primary.span(start..end).label(told.path.clone())),
            )
        }
        None => title.element(annotate_snippets::Origin::path(told.file.clone())),
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
