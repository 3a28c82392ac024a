//! How a text of the clinic is read where a rule looks at more than wording: sentences, words, ages.

use std::ops::Range;

/// The sentences of a text. A question and what follows it are one: `Bent u jonger dan 16? Dan …`.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let mut asked = false;
    let ends = text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '\n'));
    let real = |at: usize, c: char| c == '\n' || text[at + 1..].chars().next().is_none_or(char::is_whitespace);
    let last = std::iter::once((text.len(), '\n'));
    for (at, c) in ends.filter(|(at, c)| real(*at, *c)).chain(last) {
        if text[start..at].trim().is_empty() {
            continue;
        }
        let skipped = text[start..at].len() - text[start..at].trim_start().len();
        match sentences.last_mut().filter(|_| asked) {
            Some(question) => question.end = at,
            None => sentences.push(start + skipped..at),
        }
        asked = c == '?';
        start = (at + c.len_utf8()).min(text.len());
    }
    sentences
}

/// The words of a text with their places. A hyphen or an apostrophe within a word belongs to it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // Most letters are of ASCII: those are told from the rest without decoding.
    let letter = |at: usize| match text.as_bytes()[at] {
        byte if byte.is_ascii() => (byte.is_ascii_alphanumeric(), byte == b'-' || byte == b'\'', 1),
        _ => text[at..].chars().next().map_or((false, false, 1), |c| (c.is_alphanumeric(), c == '’', c.len_utf8())),
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut start = at;
        loop {
            if start >= text.len() {
                at = start;
                return None;
            }
            let (is_letter, _, length) = letter(start);
            if is_letter {
                break;
            }
            start += length;
        }
        at = start;
        let mut end = start;
        while at < text.len() {
            let (is_letter, is_join, length) = letter(at);
            if !is_letter && !is_join {
                break;
            }
            at += length;
            if is_letter {
                end = at;
            }
        }
        Some((start, &text[start..end]))
    })
}

/// Whether a word of the text is one of these; `inzag*` is every word that begins so.
pub(crate) fn has_any(text: &str, wanted: &[&str]) -> bool {
    words(text).any(|(_, word)| is_any(word, wanted))
}

/// Whether this word is one of these, in any case of its letters.
pub(crate) fn is_any(word: &str, wanted: &[&str]) -> bool {
    if word.is_ascii() {
        let first = word.as_bytes().first().map_or(0, u8::to_ascii_lowercase);
        return wanted.iter().any(|wanted| {
            wanted.as_bytes().first() == Some(&first)
                && match wanted.strip_suffix('*') {
                    Some(stem) => word.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem)),
                    None => word.eq_ignore_ascii_case(wanted),
                }
        });
    }
    let small = || word.chars().flat_map(char::to_lowercase);
    wanted.iter().any(|wanted| match wanted.strip_suffix('*') {
        Some(stem) => {
            let mut letters = small();
            stem.chars().all(|letter| letters.next() == Some(letter))
        }
        None => small().eq(wanted.chars()),
    })
}

/// What stands before an age, or before the first of two.
const BEFORE_AGE: &[&str] = &[
    "dan", "de", "onder", "vanaf", "tot", "tussen", "boven", "van", "under", "below", "than", "from", "aged", "age",
    "of", "over", "between", "until", "to", "turn", "turned",
];

/// The ages of young people in a sentence, with their places: `jonger dan 16`, `12 tot 16 jaar`, `under 18`.
pub(crate) fn ages(sentence: &str) -> Vec<(Range<usize>, u32)> {
    let words: Vec<(usize, &str)> = words(sentence).collect();
    let number = |index: usize| {
        let (_, word) = words.get(index)?;
        let digits = word.strip_suffix("-jarige").or(word.strip_suffix("-jarigen")).unwrap_or(word);
        digits.parse::<u32>().ok().filter(|age| (5..=21).contains(age))
    };
    let is = |index: usize, wanted: &[&str]| words.get(index).is_some_and(|(_, word)| is_any(word, wanted));
    let mut ages: Vec<(Range<usize>, u32)> = Vec::new();
    for (index, (at, word)) in words.iter().enumerate() {
        let Some(age) = number(index) else { continue };
        let second =
            index >= 2 && is(index - 1, &["en", "tot", "and", "to", "of", "or"]) && number(index - 2).is_some();
        let cue = word.contains("-jarig")
            || (index > 0 && is(index - 1, BEFORE_AGE))
            || second
            || is(index + 2, &["oud", "old", "en", "of", "ouder", "older"]) && is(index + 1, &["jaar", "years"]);
        // `tot 15 jaar na uw bezoek` is a period.
        let period = is(index + 1, &["jaar", "years", "year"])
            && is(index + 2, &["na", "after", "from", "bewaar*", "lang"])
            || is(index + 1, &["week", "weken", "weeks", "maand*", "month*", "dag*", "day*"]);
        if cue && !period {
            // `16 or 17`: the first is an age as well.
            let (first, before) = words[index.saturating_sub(2)];
            let pair = second && ages.last().is_none_or(|(last, _)| last.start < first);
            if let Some(other) = number(index.wrapping_sub(2)).filter(|_| pair) {
                ages.push((first..first + before.len(), other));
            }
            ages.push((*at..*at + word.len(), age));
        }
    }
    ages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_question_goes_with_its_answer() {
        assert_eq!(read("Eén. Jonger dan 16? Dan wel. Drie"), ["Eén", "Jonger dan 16? Dan wel", "Drie"]);
        assert_eq!(read(""), Vec::<&str>::new());
    }

    #[test]
    fn ages_are_told_from_periods() {
        let years = |text: &str| ages(text).into_iter().map(|(_, age)| age).collect::<Vec<_>>();
        assert_eq!(years("Bent u jonger dan 16 of ouder dan 18"), [16, 18]);
        assert_eq!(years("van 12 tot 16 jaar"), [12, 16]);
        assert_eq!(years("wij bewaren het 20 jaar, tot 15 jaar na uw bezoek, in 12 weken"), Vec::<u32>::new());
        assert_eq!(years("children under 14"), [14]);
        assert_eq!(years("If you are 16 or 17, you sign"), [16, 17]);
    }

    #[test]
    fn words_keep_their_hyphens() {
        let found: Vec<_> = words("voor- en nafoto’s, 16-jarigen.").collect();
        assert_eq!(found, [(0, "voor"), (6, "en"), (9, "nafoto’s"), (21, "16-jarigen")]);
        assert!(has_any("Uw Dossier", &["dossier"]) && !has_any("dossiers", &["dossier"]));
    }
}
