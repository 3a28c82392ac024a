//! Numbers in words, and digits of other scripts.

use std::borrow::Cow;

/// The Dutch numbers below ten, from thirteen to nineteen, and the tens.
#[rustfmt::skip]
const NL: Counting = Counting {
    ones: ["één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    teens: ["dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
    tens: ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd"],
};

/// The same in English.
#[rustfmt::skip]
const EN: Counting = Counting {
    ones: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    teens: ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
    tens: ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"],
};

/// Words from which those for numbers are made.
struct Counting {
    ones: [&'static str; 9],
    teens: [&'static str; 7],
    tens: [&'static str; 9],
}

/// The numbers from thirteen to a hundred, and their words in a language.
pub(super) fn up_to_a_hundred(language: &str) -> Vec<(u32, Cow<'static, str>)> {
    let words = match language {
        "nl" => NL,
        "en" => EN,
        _ => return Vec::new(),
    };
    let mut numbers: Vec<(u32, Cow<'static, str>)> = (13..).zip(words.teens.map(Cow::Borrowed)).collect();
    for (ten, tens) in (2..).map(|ten: u32| ten * 10).zip(words.tens) {
        numbers.push((ten, Cow::Borrowed(tens)));
        for (one, ones) in (1..).zip(words.ones).filter(|_| ten < 100) {
            numbers.push((ten + one, Cow::Owned(joined(language, one, ones, tens))));
        }
    }
    numbers
}

/// A number of two words: `tweeëntwintig`, `twenty-two`.
fn joined(language: &str, one: u32, ones: &str, tens: &str) -> String {
    match (language, one) {
        ("nl", 1) => format!("eenen{tens}"),
        ("nl", 2 | 3) => format!("{ones}ën{tens}"),
        ("nl", _) => format!("{ones}en{tens}"),
        _ => format!("{tens}-{ones}"),
    }
}

/// Where the digits of scripts begin, each nought to nine in a row.
const NOUGHTS: &[char] = &[
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1810}', '\u{ff10}',
];

/// A text with the digits of every script as `0` to `9`, and the signs between them as `.` and `,`.
pub(super) fn in_common_digits(text: &str) -> Cow<'_, str> {
    // In UTF-8 those scripts begin with these bytes, and signs such as ’ do not.
    if !text.bytes().any(|byte| matches!(byte, 0xd9..=0xe1 | 0xef)) {
        return Cow::Borrowed(text);
    }
    let digit = |c: char| {
        let value = |nought: &char| u32::from(c).checked_sub(u32::from(*nought)).filter(|value| *value < 10);
        NOUGHTS.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
    };
    let common = |c: char| match c {
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        c => digit(c).unwrap_or(c),
    };
    Cow::Owned(text.chars().map(common).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_to_a_hundred_has_its_word() {
        for language in ["nl", "en"] {
            let numbers: Vec<u32> = up_to_a_hundred(language).into_iter().map(|(number, _)| number).collect();
            assert_eq!(numbers, (13..=100).collect::<Vec<_>>());
        }
        let word = |language: &str, wanted: u32| {
            let all = up_to_a_hundred(language);
            all.into_iter().find(|(number, _)| *number == wanted).map(|(_, word)| word.into_owned())
        };
        assert_eq!(word("nl", 18).as_deref(), Some("achttien"));
        assert_eq!(word("nl", 72).as_deref(), Some("tweeënzeventig"));
        assert_eq!(word("nl", 31).as_deref(), Some("eenendertig"));
        assert_eq!(word("en", 48).as_deref(), Some("forty-eight"));
    }

    #[test]
    fn digits_of_every_script_are_read() {
        assert_eq!(in_common_digits("١٤ أيام، ४५، ６٫５"), "14 أيام، 45، 6.5");
        assert!(NOUGHTS.iter().all(|nought| nought.is_numeric()));
    }
}
