//! Coverage for a terminal: of one definition every requirement, of several the numbers and what is missing.

use super::row::{self, Row};
use super::{Counts, Coverage, Gap, Line, Sheet, Summary};
use crate::finding::Report;
use crate::locale::Locale;
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;
use textwrap::core::display_width;

/// So much of a passage is shown.
const COLUMNS: usize = 240;

/// Coverage for a terminal. Marks for colours go in; whoever prints it may take them out.
#[derive(Debug)]
pub struct Text<'a> {
    words: &'a Locale,
    width: usize,
    /// Whether there is only one definition, which is then told in full.
    whole: bool,
}

impl<'a> Text<'a> {
    /// For so many definitions, and lines of so many columns.
    #[must_use]
    pub const fn new(words: &'a Locale, definitions: usize, width: usize) -> Self {
        Self { words, width, whole: definitions == 1 }
    }

    fn row(&self, row: &Row, states: usize, text: &mut String) {
        let style = style(row.status, row.severity);
        let space = " ".repeat(states.saturating_sub(display_width(&row.state)));
        let _ = writeln!(text, "{style}{}{style:#}{space}  {}  {}", row.state, row.requirement, row.title);
        let mut told = row::some(&row.sentences, COLUMNS, self.words);
        if let Some(first) = told.first_mut() {
            first.insert_str(0, &format!("{} › ", row.place));
        }
        let indent = " ".repeat(states + 2);
        let options = textwrap::Options::new(self.width)
            .initial_indent(&indent)
            .subsequent_indent(&indent)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        for line in told.iter().chain(&row.notes).flat_map(|line| textwrap::wrap(line, &options)) {
            let _ = writeln!(text, "{line}");
        }
    }

    fn clinics(&self, summary: &Summary, text: &mut String) {
        let rows = summary.lines.iter().map(|line| {
            let numbers = match line.counts {
                Some(counts) => numbers(counts, true),
                None => vec![self.words.word("coverage-unreadable")],
            };
            (line.definition.as_str(), numbers)
        });
        self.table("coverage-definition", true, rows, text);
    }

    fn requirements(&self, summary: &Summary, text: &mut String) {
        let rows = summary.requirements.iter().map(|(requirement, counts)| (requirement.id, numbers(*counts, false)));
        self.table("coverage-requirement", false, rows, text);
    }

    /// Names on the left, numbers under their headings on the right.
    fn table<'b>(
        &self,
        first: &str,
        percent: bool,
        rows: impl Iterator<Item = (&'b str, Vec<String>)>,
        text: &mut String,
    ) {
        let rows: Vec<_> = rows.collect();
        let first = self.words.word(first);
        let heads = ["coverage-fulfilled", "coverage-allowed", "coverage-missing", "coverage-not-applicable"];
        let mut heads: Vec<String> = heads.iter().map(|id| self.words.word(id)).collect();
        heads.extend(percent.then(|| self.words.word("coverage-percent")));
        let names = rows.iter().map(|(name, _)| display_width(name)).chain([display_width(&first)]);
        let width = names.max().unwrap_or_default();
        let style = Style::new().bold();
        let _ = write!(text, "{style}{first}{}", " ".repeat(width - display_width(&first)));
        let _ = writeln!(text, "  {}{style:#}", heads.join("  "));
        for (name, numbers) in &rows {
            let _ = write!(text, "{name}{}", " ".repeat(width - display_width(name)));
            for (head, number) in heads.iter().zip(numbers) {
                // Numbers stand on the right; a word in their place, on the left.
                let space = if numbers.len() == 1 { 0 } else { display_width(head).saturating_sub(number.len()) };
                let _ = write!(text, "  {}{number}", " ".repeat(space));
            }
            text.push('\n');
        }
    }

    fn gaps(&self, line: &Line, text: &mut String) {
        let weight = |gap: &Gap| self.words.word(&format!("severity-{}", gap.severity.word()));
        let width = line.gaps.iter().map(|gap| display_width(&weight(gap))).max().unwrap_or_default();
        let _ = writeln!(text, "{}", line.definition);
        for gap in &line.gaps {
            let style = style("missing", gap.severity.word());
            let weight = weight(gap);
            let space = " ".repeat(width - display_width(&weight));
            let title = self.words.word(&format!("{}.title", gap.requirement.id));
            let times = if gap.places > 1 { format!(" (×{})", gap.places) } else { String::new() };
            let _ = writeln!(text, "  {style}{weight}{style:#}{space}  {}  {title}{times}", gap.requirement.id);
        }
    }
}

impl Sheet for Text<'_> {
    fn start(&mut self, _: &mut Report) -> String {
        String::new()
    }

    fn definition(&mut self, coverage: &Coverage, _: &mut Report) -> String {
        let mut text = String::new();
        if self.whole {
            heading(&mut text, &format!("{} ({})", coverage.clinic, coverage.definition));
            let _ = writeln!(text, "{}\n", row::language(self.words, coverage));
            let rows: Vec<Row> = row::rows(coverage, self.words).collect();
            let states = rows.iter().map(|row| display_width(&row.state)).max().unwrap_or_default();
            for row in &rows {
                self.row(row, states, &mut text);
            }
        }
        text
    }

    fn unreadable(&mut self, definition: &str, _: &mut Report) -> String {
        let unreadable = self.words.word("coverage-unreadable");
        if self.whole { format!("{definition}: {unreadable}\n") } else { String::new() }
    }

    fn end(&mut self, summary: &Summary, _: &mut Report) -> String {
        let mut text = String::new();
        if self.whole {
            for counts in summary.lines.iter().filter_map(|line| line.counts) {
                let _ = writeln!(text, "\n{}", row::counts(self.words, counts));
            }
            return text;
        }
        self.clinics(summary, &mut text);
        text.push('\n');
        if summary.lines.iter().any(|line| !line.gaps.is_empty()) {
            heading(&mut text, &self.words.word("coverage-gaps"));
            for line in summary.lines.iter().filter(|line| !line.gaps.is_empty()) {
                self.gaps(line, &mut text);
            }
            text.push('\n');
        }
        self.requirements(summary, &mut text);
        let _ = writeln!(text, "\n{}", row::totals(self.words, summary));
        text
    }
}

fn heading(text: &mut String, words: &str) {
    let style = Style::new().bold();
    let _ = writeln!(text, "{style}{words}{style:#}");
}

fn numbers(counts: Counts, percent: bool) -> Vec<String> {
    let all = [counts.fulfilled, counts.allowed, counts.missing, counts.not_applicable];
    let mut numbers: Vec<String> = all.iter().map(ToString::to_string).collect();
    numbers.extend(percent.then(|| format!("{}%", counts.percent())));
    numbers
}

/// What a state looks like.
fn style(status: &str, severity: &str) -> Style {
    let color = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
    match (status, severity) {
        ("fulfilled", _) => color(AnsiColor::Green),
        ("missing", "error") => color(AnsiColor::Red).bold(),
        ("missing", "warning") | ("allowed", _) => color(AnsiColor::Yellow),
        ("missing", _) => color(AnsiColor::Cyan),
        _ => Style::new().dimmed(),
    }
}
