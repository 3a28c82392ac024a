//! From pieces of text to one line in which every word knows what it is: private characters before a word say that it is
//! a fact, or that it is passed over.

use crate::markup::{self, Inline};

/// Before a word that makes a sentence long, and whose syllables do not count.
pub(super) const FACT: char = '\u{E000}';
/// Before a word that is passed over.
pub(super) const PASSED: char = '\u{E001}';

/// A message of a locale file. What stands between braces becomes one fact.
pub(super) fn message(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '{' => {
                if depth == 0 {
                    plain.push(FACT);
                    plain.push('0');
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    inlines(&markup::inlines(&plain), &[])
}

/// Pieces of a page. Names are facts wherever they stand.
pub(super) fn inlines(inlines: &[Inline], names: &[String]) -> String {
    let mut text = String::with_capacity(96);
    push(inlines, &mut text);
    for name in names {
        if text.contains(name.as_str()) {
            text = text.replace(name.as_str(), &marked(name, FACT));
        }
    }
    text
}

fn push(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Strong(inner) => push(inner, text),
            Inline::Link { href, content } if href.starts_with('#') => push(content, text),
            Inline::Link { content, .. } => text.push_str(&marked(&markup::plain(content), PASSED)),
            Inline::Time { shown, .. } => text.push_str(&marked(shown, FACT)),
            Inline::Break => text.push(' '),
        }
    }
}

/// The text with a mark before each of its words.
fn marked(text: &str, mark: char) -> String {
    let words: Vec<String> = text.split_whitespace().map(|word| format!("{mark}{word}")).collect();
    words.join(" ")
}

/// The text without marks.
pub(super) fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, FACT | PASSED)).collect()
}
