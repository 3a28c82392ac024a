//! Words as a test of the layout wants them: longer, and with a mark on every letter, yet readable. What keeps its plain
//! letters on such a page is a fact, or stands in a template where no translator finds it.

use crate::markup::Inline;

/// The region of a tag for words that nobody speaks: `nl-XA`.
pub(super) const REGION: &str = "XA";

/// What stands around a sentence.
const OPEN: char = '[';
const CLOSE: char = ']';

/// Each letter of the alphabet with a mark.
const SMALL: [char; 26] = [
    'å', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ĝ', 'ĥ', 'î', 'ĵ', 'ķ', 'ļ', 'ḿ', 'ñ', 'ö', 'þ', 'ɋ', 'ŕ', 'š', 'ţ', 'û', 'ṽ', 'ŵ',
    'ẋ', 'ý', 'ž',
];
const LARGE: [char; 26] = [
    'Å', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Î', 'Ĵ', 'Ķ', 'Ļ', 'Ḿ', 'Ñ', 'Ö', 'Þ', 'Ɋ', 'Ŕ', 'Š', 'Ţ', 'Û', 'Ṽ', 'Ŵ',
    'Ẋ', 'Ý', 'Ž',
];

/// Text of a locale, without facts, in longer words with marked letters. A word with a digit in it is a fact of its own, as
/// the number of an article is.
pub(super) fn dress(text: &str) -> String {
    let mut dressed = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        if word.contains(|c: char| c.is_ascii_digit()) {
            dressed.push_str(word);
        } else {
            stretch(word, &mut dressed);
        }
    }
    dressed
}

/// A word with each vowel once more: about a third longer.
fn stretch(word: &str, into: &mut String) {
    // An abbreviation stays one.
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count() > 1;
    let mut before = ' ';
    for letter in word.chars() {
        let marked = mark(letter);
        into.push(marked);
        let small = letter.to_ascii_lowercase();
        if is_vowel(small) && before != small {
            if capitals {
                into.push(marked);
            } else {
                into.extend(marked.to_lowercase());
            }
        }
        before = small;
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn mark(letter: char) -> char {
    let of = |table: &[char; 26], first: u8| u8::try_from(letter).ok().map(|byte| table[usize::from(byte - first)]);
    let marked = match letter {
        'a'..='z' => of(&SMALL, b'a'),
        'A'..='Z' => of(&LARGE, b'A'),
        _ => None,
    };
    marked.unwrap_or(letter)
}

/// Puts brackets around a sentence: where one is missing on the page, the sentence is cut off there.
pub(super) fn frame(inlines: &mut Vec<Inline>) {
    match inlines.first_mut() {
        Some(Inline::Text(text)) => text.insert(0, OPEN),
        // What stands out may be a line of its own: a bracket before it would make another.
        Some(Inline::Strong(inner)) => match inner.first_mut() {
            Some(Inline::Text(text)) => text.insert(0, OPEN),
            _ => inner.insert(0, Inline::Text(OPEN.to_string())),
        },
        _ => inlines.insert(0, Inline::Text(OPEN.to_string())),
    }
    match inlines.last_mut() {
        Some(Inline::Text(text)) => text.push(CLOSE),
        _ => inlines.push(Inline::Text(CLOSE.to_string())),
    }
}

/// The same around words without marks.
pub(super) fn framed(text: &str) -> String {
    format!("{OPEN}{}{CLOSE}", dress(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_grow_by_a_third_and_numbers_stay() {
        assert_eq!(dress("Privacy statement"), "Þŕîîṽååçýý šţååţééḿééñţ");
        assert_eq!(dress("een artikel 7:454, lid 2a"), "éééñ ååŕţîîķééļ 7:454, ļîîð 2a");
        assert_eq!(dress("de EER en Één"), "ðéé ÉÉÉŔ ééñ Ééñ");
        for file in crate::locale::FILES.iter().filter(|file| file.name == "statement.ftl") {
            let lines = file.text.lines().filter(|line| !line.starts_with('#') && !line.contains('{'));
            let words: String = lines.filter_map(|line| line.split_once(" = ")).map(|(_, words)| words).collect();
            let (before, after) = (words.chars().count(), dress(&words).chars().count());
            assert!((130..=140).contains(&(after * 100 / before)), "{}: {before} to {after}", file.language);
        }
    }

    #[test]
    fn no_letter_stays_as_it_was() {
        for letter in ('a'..='z').chain('A'..='Z') {
            let marked = mark(letter);
            assert!(!marked.is_ascii() && marked.is_alphabetic(), "{letter}");
            assert_eq!(marked.is_uppercase(), letter.is_uppercase(), "{letter}");
        }
    }
}
