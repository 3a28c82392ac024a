//! Coverage as Markdown: a table for each definition, and one over all of them.

use super::row::{self, Row};
use super::{Counts, Coverage, Sheet, Summary};
use crate::finding::Report;
use crate::locale::Locale;
use crate::markup::Inline;
use crate::render::markdown_inlines;
use std::fmt::Write as _;

/// So much of a passage is shown.
const COLUMNS: usize = 240;

/// Coverage as Markdown.
#[derive(Debug)]
pub struct Markdown<'a> {
    words: &'a Locale,
}

impl<'a> Markdown<'a> {
    /// In the reader's language.
    #[must_use]
    pub const fn new(words: &'a Locale) -> Self {
        Self { words }
    }

    fn head(&self, columns: &[&str], text: &mut String) {
        let heads: Vec<String> = columns.iter().map(|id| self.words.word(&format!("coverage-{id}"))).collect();
        // Numbers stand on the right.
        let number = |id: &&str| if COUNTED.contains(id) { "---:" } else { "---" };
        let lines: Vec<&str> = columns.iter().map(number).collect();
        let _ = writeln!(text, "| {} |\n| {} |", heads.join(" | "), lines.join(" | "));
    }

    fn row(&self, row: &Row, text: &mut String) {
        let told = row::some(&row.sentences, COLUMNS, self.words);
        let why: Vec<String> = told.iter().chain(&row.notes).map(|line| escape(line)).collect();
        let cells = [
            format!("`{}` {}", row.requirement, escape(&row.title)),
            escape(&row.place),
            escape(&row.state),
            why.join(" · "),
            escape(&row.law),
        ];
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
}

/// The columns with numbers.
const COUNTED: &[&str] = &["fulfilled", "allowed", "missing", "not-applicable", "percent"];

impl Sheet for Markdown<'_> {
    fn start(&mut self, _: &mut Report) -> String {
        format!("# {}\n\n{}\n", self.words.word("coverage-title"), self.words.word("coverage-lead"))
    }

    fn definition(&mut self, coverage: &Coverage, _: &mut Report) -> String {
        let mut text = String::new();
        let (clinic, path) = (escape(&coverage.clinic), escape(&coverage.definition));
        let _ = writeln!(text, "\n## {clinic} ({path})\n\n{}\n", row::language(self.words, coverage));
        self.head(&["requirement", "section", "status", "told", "law"], &mut text);
        for row in row::rows(coverage, self.words) {
            self.row(&row, &mut text);
        }
        text
    }

    fn unreadable(&mut self, definition: &str, _: &mut Report) -> String {
        format!("\n## {}\n\n{}\n", escape(definition), self.words.word("coverage-unreadable-why"))
    }

    fn end(&mut self, summary: &Summary, _: &mut Report) -> String {
        let mut text = format!("\n## {}\n\n", self.words.word("coverage-summary"));
        let _ = writeln!(text, "{}\n", row::totals(self.words, summary));
        let heads = ["clinic", "fulfilled", "allowed", "missing", "not-applicable", "percent"];
        self.head(&heads, &mut text);
        for line in &summary.lines {
            let name = escape(&line.clinic);
            let _ = match line.counts {
                Some(counts) => writeln!(text, "| {name} | {} | {}% |", numbers(counts), counts.percent()),
                None => writeln!(text, "| {name} | {} | | | | |", self.words.word("coverage-unreadable")),
            };
        }
        if summary.lines.len() > 1 {
            text.push('\n');
            self.head(&["requirement", "fulfilled", "allowed", "missing", "not-applicable"], &mut text);
            for (requirement, counts) in &summary.requirements {
                let title = self.words.word(&format!("{}.title", requirement.id));
                let _ = writeln!(text, "| `{}` {} | {} |", requirement.id, escape(&title), numbers(*counts));
            }
        }
        text
    }
}

fn numbers(counts: Counts) -> String {
    let Counts { fulfilled, allowed, missing, not_applicable } = counts;
    format!("{fulfilled} | {allowed} | {missing} | {not_applicable}")
}

fn escape(text: &str) -> String {
    markdown_inlines(&[Inline::Text(text.to_owned())])
}
