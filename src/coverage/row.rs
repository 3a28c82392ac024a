//! A cell in words, for all formats alike.

use super::{Cell, Counts, Coverage, Status};
use crate::emit;
use crate::finding::Message;
use crate::locale::Locale;
use serde::Serialize;

/// A cell in words.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    /// The requirement's id.
    pub(super) requirement: &'static str,
    /// What it asks, in a few words.
    pub(super) title: String,
    /// Its sources in law, in words.
    pub(super) law: String,
    /// The same as data.
    pub(super) sources: &'static [&'static str],
    /// The section in which it is told, or should be; empty for the head of the page.
    pub(super) section: &'static str,
    /// The heading of that section.
    pub(super) place: String,
    /// The status as data.
    pub(super) status: &'static str,
    /// The status in words.
    pub(super) state: String,
    /// How much it weighs that something is missing; empty when nothing is.
    pub(super) severity: &'static str,
    /// The passages that fulfil it.
    pub(super) sentences: Vec<String>,
    /// Why it does not apply, why it is accepted, or what is missing.
    pub(super) reasons: Vec<String>,
    /// The same as sentences for people.
    pub(super) notes: Vec<String>,
    /// Until when it is accepted.
    pub(super) until: Vec<String>,
}

/// The rows of a definition.
pub(super) fn rows<'a>(coverage: &'a Coverage, words: &'a Locale) -> impl Iterator<Item = Row> + 'a {
    coverage.cells.iter().map(|cell| row(cell, words))
}

fn row(cell: &Cell, words: &Locale) -> Row {
    let requirement = cell.requirement;
    let mut row = Row {
        requirement: requirement.id,
        title: words.word(&format!("{}.title", requirement.id)),
        law: emit::law(requirement.law, words),
        sources: requirement.law,
        section: requirement.section.word(),
        place: String::new(),
        status: cell.status.word(),
        state: words.word(&format!("coverage-{}", cell.status.word())),
        severity: "",
        sentences: Vec::new(),
        reasons: Vec::new(),
        notes: Vec::new(),
        until: Vec::new(),
    };
    match &cell.status {
        Status::Fulfilled(passages) => {
            row.section = passages.first().and_then(|passage| passage.section).map_or("", |section| section.word());
            row.sentences = passages.iter().map(super::Passage::line).collect();
        }
        Status::NotApplicable => {
            row.reasons = vec![words.word(&format!("{}.when", requirement.id))];
            row.notes.clone_from(&row.reasons);
        }
        Status::Allowed(acceptances) => {
            for acceptance in acceptances {
                let until = acceptance.until.map(|day| day.to_string());
                let message = match &until {
                    Some(day) => Message::new("coverage-accepted-until").with("until", day),
                    None => Message::new("coverage-accepted"),
                };
                row.notes.push(tell(words, &message.with("reason", &acceptance.reason)));
                row.reasons.push(acceptance.reason.clone());
                row.until.extend(until);
            }
        }
        Status::Missing(findings) => {
            let severity = cell.status.severity().unwrap_or(requirement.severity).word();
            row.severity = severity;
            let weight = words.word(&format!("severity-{severity}"));
            row.state = tell(words, &Message::new("coverage-missing-weight").with("severity", weight));
            row.reasons = findings.iter().map(|finding| tell(words, &finding.message)).collect();
            row.notes.clone_from(&row.reasons);
        }
    }
    let heading = if row.section.is_empty() { "coverage-head".to_owned() } else { format!("section-{}", row.section) };
    row.place = words.word(&heading);
    row
}

/// A message in words; its name when there is none.
pub(super) fn tell(words: &Locale, message: &Message) -> String {
    words.message(message).unwrap_or_else(|| message.id.clone())
}

/// Some counts as a sentence.
pub(super) fn counts(words: &Locale, counts: Counts) -> String {
    let message = Message::new("coverage-counts")
        .with("fulfilled", counts.fulfilled.to_string())
        .with("allowed", counts.allowed.to_string())
        .with("missing", counts.missing.to_string())
        .with("other", counts.not_applicable.to_string())
        .with("percent", counts.percent().to_string());
    tell(words, &message)
}

/// How many definitions there are, lack nothing, and could not be read.
pub(super) fn totals(words: &Locale, summary: &super::Summary) -> String {
    let message = Message::new("coverage-totals")
        .with("files", summary.lines.len().to_string())
        .with("complete", summary.complete().to_string())
        .with("unreadable", summary.unreadable().to_string());
    tell(words, &message)
}

/// In which language the sentences of a definition are.
pub(super) fn language(words: &Locale, coverage: &Coverage) -> String {
    tell(words, &Message::new("coverage-language").with("language", &coverage.language))
}

/// As many of the lines as fit in so many columns, and the first in any case, shortened; then the number of those left
/// out.
pub(super) fn some(lines: &[String], columns: usize, words: &Locale) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    let mut left = columns;
    for line in lines {
        let width = textwrap::core::display_width(line);
        if shown.is_empty() {
            shown.push(shorten(line, columns));
        } else if width <= left {
            shown.push(line.clone());
        } else {
            break;
        }
        left = left.saturating_sub(width);
    }
    let more = lines.len() - shown.len();
    if let Some(last) = shown.last_mut().filter(|_| more > 0) {
        last.push(' ');
        last.push_str(&tell(words, &Message::new("coverage-more").with("count", more.to_string())));
    }
    shown
}

/// Text of at most so many columns, cut off between two words.
fn shorten(text: &str, columns: usize) -> String {
    let mut kept = String::new();
    let mut width = 0;
    for word in text.split_inclusive(' ') {
        width += textwrap::core::display_width(word);
        if width > columns && !kept.is_empty() {
            kept.truncate(kept.trim_end().len());
            kept.push('…');
            return kept;
        }
        kept.push_str(word);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn text_is_cut_between_words() {
        assert_eq!(shorten("Uw huisarts krijgt een brief.", 20), "Uw huisarts krijgt…");
        assert_eq!(shorten("Uw huisarts krijgt een brief.", 29), "Uw huisarts krijgt een brief.");
        assert_eq!(shorten("Klachtenfunctionaris komt", 10), "Klachtenfunctionaris…");
    }
}
