//! All findings in Markdown, file by file: the summary of a job, where annotations at lines are cut off.

use super::{Told, Whole};
use crate::finding::Message;
use crate::locale::Locale;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// As much as fits in so many bytes. What does not fit is counted in the last line.
#[must_use]
pub fn summary(whole: &Whole<'_>, room: usize) -> String {
    let mut text = format!("## {}\n\n{}\n", env!("CARGO_PKG_NAME"), whole.summary.words(whole.words));
    let mut files: BTreeMap<&str, Vec<&Told>> = BTreeMap::new();
    for told in whole.findings {
        files.entry(&told.file).or_default().push(told);
    }
    let more = |left: usize| {
        let message = Message::new("report-more").with("count", left.to_string());
        format!("\n{}\n", whole.words.message(&message).unwrap_or_default())
    };
    // Of one, the last line may be longer than of many.
    let last = more(1).len().max(more(whole.findings.len()).len());
    let room = room.saturating_sub(last);
    if text.len() > room {
        return String::new();
    }
    let mut left = whole.findings.len();
    let mut heading = String::new();
    'all: for (file, findings) in files {
        let _ = write!(heading, "\n### {}\n\n", marked(file));
        for told in findings {
            let entry = entry(told, whole.words);
            if text.len() + heading.len() + entry.len() > room {
                break 'all;
            }
            text.push_str(&heading);
            text.push_str(&entry);
            heading.clear();
            left -= 1;
        }
    }
    if left > 0 {
        text.push_str(&more(left));
    }
    text
}

fn entry(told: &Told, words: &Locale) -> String {
    let severity = words.word(&format!("severity-{}", told.severity.word()));
    let place = Message::new("report-line").with("line", told.start.line.to_string());
    let place = words.message(&place).unwrap_or_default();
    let mut entry = format!("- **{severity}** `{}`, {place}", told.rule);
    if !told.path.is_empty() {
        let _ = write!(entry, ", {}", marked(&format!("`{}`", told.path)));
    }
    for line in told.in_full(words) {
        // Two spaces at the end of a line break it within the item.
        let _ = write!(entry, "  \n  {}", marked(&line));
    }
    entry.push('\n');
    entry
}

/// Text that Markdown shows as it is, save what stands between backticks: messages mark with those what is typed. Text
/// with a backtick of its own is shown with all of them.
fn marked(text: &str) -> String {
    let pairs = text.matches('`').count().is_multiple_of(2);
    let mut code = false;
    let mut marked = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '`' if pairs => {
                code = !code;
                marked.push(c);
            }
            '\n' | '\r' => marked.push(' '),
            _ if code => marked.push(c),
            '<' => marked.push_str("&lt;"),
            '&' => marked.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => marked.extend(['\\', c]),
            _ => marked.push(c),
        }
    }
    marked
}
