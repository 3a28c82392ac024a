//! Words of the clinic within their sentence.

use super::Facts;
use crate::policy::Text;
use std::ops::Range;

/// Words of a text, as bytes of it.
pub(super) type Said<'f> = (&'f Text<'f>, Range<usize>);

/// How many words before and after a phrase can turn it round.
const NEAR: usize = 4;

/// Whether words nearby say that it is not so: "wij hebben geen functionaris", "the act does not apply".
pub(super) fn is_denied(text: &Text<'_>, words: &Range<usize>) -> bool {
    let denials: &[&str] = match text.language {
        "nl" => &["geen", "niet", "nooit", "zonder", "noch"],
        "en" => &["no", "not", "never", "without", "nor", "cannot"],
        _ => return false,
    };
    let line_before = text.words[..words.start].rsplit('\n').next().unwrap_or_default();
    let line_after = text.words[words.end..].split('\n').next().unwrap_or_default();
    let before = line_before.split_whitespace().rev().take(NEAR).take_while(|word| !ends_sentence(word));
    let mut ended = false;
    let after = line_after.split_whitespace().take(NEAR).take_while(|word| {
        let own = !ended;
        ended = ended || ends_sentence(word);
        own
    });
    before.chain(after).any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        denials.contains(&word.as_str()) || word.ends_with("n't") || word.ends_with("n’t")
    })
}

fn ends_sentence(word: &str) -> bool {
    word.ends_with(['.', '!', '?', ':', ';'])
}

/// What the clinic says with the phrases of a rule and does not deny; what it says in two languages once.
pub(super) fn affirmed<'f>(facts: &'f Facts<'f>, rule: &'static str) -> Vec<Said<'f>> {
    once_a_field(facts.said(rule).filter(|(text, words)| !is_denied(text, words)))
}

/// The first of the words in each text, whatever its language: a translation repeats what it says.
pub(super) fn once_a_field<'f, 'a: 'f, T>(said: impl Iterator<Item = (&'f Text<'a>, T)>) -> Vec<(&'f Text<'a>, T)> {
    let mut first: Vec<(&'f Text<'a>, T)> = Vec::new();
    for (text, words) in said {
        if first.iter().all(|(known, _)| known.field() != text.field()) {
            first.push((text, words));
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn a_denial_is_seen_on_both_sides_within_the_sentence() {
        let mut sources = Sources::default();
        let span = sources.add("x", "").span(0..0);
        let denied = |words: &str| {
            let text = Text {
                path: String::new(),
                alias: String::new(),
                key: "text",
                table: "clause",
                language: "en",
                words,
                span,
            };
            let at = words.find("officer").expect("there");
            is_denied(&text, &(at..at + 7))
        };
        assert!(denied("We have no officer."));
        assert!(denied("An officer is not required here."));
        assert!(denied("The officer isn’t ours."));
        assert!(!denied("Ask our officer. We do not charge for that."));
        assert!(!denied("We do not charge. Ask our officer"));
    }
}
