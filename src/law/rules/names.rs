//! How a clinic spells its own name.

use std::ops::Range;

/// A name shorter than this is too likely a word of the language.
const SHORTEST: usize = 6;

/// Where a text has this name with the same letters, however it is spelt; not within an address.
pub(super) fn occurrences(name: &str, text: &str) -> Vec<Range<usize>> {
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.len() < SHORTEST {
        return Vec::new();
    }
    // However a name is spelt, its first letters stand together: only where they do is the rest read.
    let first: String = letters.iter().take(4).collect();
    let bytes = text.as_bytes();
    let starts: Vec<usize> = if first.is_ascii() {
        let small = first.as_bytes()[0];
        let begins = |at: &usize| {
            bytes.get(*at..*at + first.len()).is_some_and(|four| four.eq_ignore_ascii_case(first.as_bytes()))
        };
        memchr::memchr2_iter(small, small.to_ascii_uppercase(), bytes).filter(begins).collect()
    } else {
        text.char_indices().map(|(at, _)| at).collect()
    };
    let ranges = starts.into_iter().filter_map(|start| Some(start..read(&text[start..], &letters, name)? + start));
    ranges.filter(|range| stands_alone(text, range)).collect()
}

/// Where these letters end in a text that begins with them, with nothing between but what may stand in a name.
fn read(text: &str, letters: &[char], name: &str) -> Option<usize> {
    let mut wanted = letters.iter().peekable();
    let mut end = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        if !c.to_lowercase().eq([*wanted.next()?]) || !is_gap(&text[end..at], name) {
            return None;
        }
        end = at + c.len_utf8();
        if wanted.peek().is_none() {
            return Some(end);
        }
    }
    None
}

/// Whether two spellings differ by more than dots and apostrophes, and are not just words of the language.
pub(super) fn differs(spelt: &str, name: &str, starts_sentence: bool) -> bool {
    let plain = |text: &str| text.replace(['.', ',', '\'', '’'], "").replace('\u{a0}', " ").trim().to_owned();
    let (spelt, name) = (plain(spelt), plain(name));
    // "de huidkliniek" may be any; so may it with a capital where a sentence starts.
    let mut letters = spelt.chars();
    let rest_is_small = letters.next().is_some_and(|first| first.is_lowercase() || starts_sentence)
        && letters.all(|c| !c.is_uppercase());
    let ordinary = rest_is_small && spelt.to_lowercase() == name.to_lowercase();
    spelt != name && !ordinary
}

/// Whether a sentence starts at this place.
pub(super) fn starts_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches([' ', '"', '“', '‘', '*', '-', '#']);
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '\n'])
}

/// What may stand between two letters of this name.
fn is_gap(between: &str, name: &str) -> bool {
    matches!(between, "" | " " | "." | "-" | "'" | "’" | "\u{a0}") || (between == ". " && name.contains(between))
}

/// Whether it is no part of a longer word, an e-mail address or a web address.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let mut after = text[range.end..].chars();
    let next = after.next();
    let address = match next {
        Some('@' | '/' | '_') => true,
        Some('.') => after.next().is_some_and(char::is_alphanumeric),
        _ => false,
    };
    !address
        && !next.is_some_and(char::is_alphanumeric)
        && !before.is_some_and(|c| c.is_alphanumeric() || "@/._".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn other_spellings<'t>(name: &str, text: &'t str) -> Vec<&'t str> {
        let found = occurrences(name, text).into_iter();
        found
            .map(|range| (starts_sentence(text, range.start), &text[range]))
            .filter(|(starts, spelt)| differs(spelt, name, *starts))
            .map(|(_, spelt)| spelt)
            .collect()
    }

    #[test]
    fn other_spellings_are_found_and_ordinary_words_are_not() {
        let text = "SkinMedic werkt zo. Mail skinmedic@skinmedic.example of info@skinmedic.nl. Skin medic, Skin-Medic.";
        assert_eq!(other_spellings("Skin Medic", text), ["SkinMedic", "Skin-Medic"]);
        assert_eq!(other_spellings("Skin Medic", "Bij Skin medic en SKIN MEDIC."), ["Skin medic", "SKIN MEDIC"]);
        assert!(other_spellings("De Huidkliniek", "De huidkliniek is open. In de huidkliniek wel.").is_empty());
        assert!(other_spellings("Kliniek Duinrand B.V.", "Kliniek Duinrand BV en Kliniek Duinrand b.v.").len() == 1);
        assert!(other_spellings("Skin Medic", "Skin Medics, skin. Medic").is_empty());
    }
}
