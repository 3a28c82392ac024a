//! The facts in a text that are the same in every language: numbers with their units, dates, e-mail addresses, telephone
//! numbers, hosts of web addresses.

use super::reading::{is_any, words};
use std::ops::Range;

/// A fact that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fact {
    /// What it is.
    pub(crate) value: Value,
    /// Where it stands.
    pub(crate) place: Range<usize>,
}

/// A fact, in whichever way it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A number, and what it counts if that is a length of time.
    Number(u64, Option<Unit>),
    /// A month of the year.
    Month(u8),
    /// An e-mail address, or the host of a web address, in small letters.
    Address(String),
    /// The last nine digits of a telephone number.
    Phone(String),
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

const UNITS: &[(&[&str], Unit)] = &[
    (&["minuut", "minuten", "minute", "minutes"], Unit::Minute),
    (&["uur", "uren", "hour", "hours"], Unit::Hour),
    (&["dag", "dagen", "werkdagen", "day", "days"], Unit::Day),
    (&["week", "weken", "weeks"], Unit::Week),
    (&["maand", "maanden", "month", "months"], Unit::Month),
    (&["jaar", "jaren", "year", "years"], Unit::Year),
];

/// Numbers in words that both languages use for terms. `One` is left out: `een` is an article too.
const NUMBERS: &[(&[&str], u64)] = &[
    (&["twee", "two"], 2),
    (&["drie", "three"], 3),
    (&["vier", "four"], 4),
    (&["vijf", "five"], 5),
    (&["zes", "six"], 6),
    (&["zeven", "seven"], 7),
    (&["acht", "eight"], 8),
    (&["negen", "nine"], 9),
    (&["tien", "ten"], 10),
    (&["elf", "eleven"], 11),
    (&["twaalf", "twelve"], 12),
    (&["vijftien", "fifteen"], 15),
    (&["twintig", "twenty"], 20),
    (&["dertig", "thirty"], 30),
    (&["achttien", "eighteen"], 18),
    (&["zestien", "sixteen"], 16),
    (&["veertien", "fourteen"], 14),
];

const MONTHS: &[(&str, &str)] = &[
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march"),
    ("april", "april"),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("december", "december"),
];

/// The facts of a text, in their order.
pub(crate) fn facts(text: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let token = rest.find(char::is_whitespace).unwrap_or(rest.len());
        if token == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        if let Some((place, value)) = address(&text[at..at + token]) {
            facts.push(Fact { value, place: at + place.start..at + place.end });
            at += token;
        } else if let Some((digits, length)) = phone(rest) {
            facts.push(Fact { value: Value::Phone(digits), place: at..at + length });
            at += length;
        } else {
            numbers(text, at..at + token, &mut facts);
            at += token;
        }
    }
    months(text, &mut facts);
    facts.sort_by_key(|fact| fact.place.start);
    facts
}

/// Whether a text has signs that are no words: digits, addresses.
pub(crate) fn has_signs(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@' || byte == b'/') || text.contains("www.")
}

/// The names of lengths of time: without one of them, and without signs, a text holds no fact.
pub(crate) fn units() -> impl Iterator<Item = &'static [&'static str]> {
    UNITS.iter().map(|(names, _)| *names)
}

/// Whether a text says this number, in digits or in words.
pub(crate) fn says(text: &str, facts: &[Fact], number: u64) -> bool {
    facts.iter().any(|fact| matches!(fact.value, Value::Number(found, _) if found == number))
        || words(text).any(|(_, word)| in_words(word) == Some(number))
}

fn in_words(word: &str) -> Option<u64> {
    NUMBERS.iter().find(|(names, _)| is_any(word, names)).map(|(_, number)| *number)
}

fn unit(word: &str) -> Option<Unit> {
    UNITS.iter().find(|(names, _)| is_any(word, names)).map(|(_, unit)| *unit)
}

/// The word right behind a place.
fn next(text: &str, end: usize) -> Option<&str> {
    let (at, word) = words(&text[end..]).next()?;
    text[end..end + at].chars().all(|c| c == ' ' || c == '-' || c == '\u{a0}').then_some(word)
}

fn address(token: &str) -> Option<(Range<usize>, Value)> {
    let start = token.find(|c: char| c.is_alphanumeric())?;
    let end = token.rfind(|c: char| c.is_alphanumeric() || c == '/')? + 1;
    let clean = token.get(start..end)?.to_lowercase();
    let web = ["https://", "http://"].into_iter().find_map(|scheme| clean.find(scheme).map(|at| at + scheme.len()));
    let host = match web {
        Some(at) => Some(&clean[at..]),
        None => clean.strip_prefix("www."),
    };
    if let Some(host) = host {
        let host = host.split(['/', '?', '#', ')']).next().unwrap_or_default();
        return Some((start..end, Value::Address(host.trim_start_matches("www.").to_owned())));
    }
    let (before, after) = clean.split_once('@')?;
    (!before.is_empty() && after.contains('.')).then(|| (start..end, Value::Address(clean.clone())))
}

/// A telephone number at the beginning of the text: its last nine digits, and how long it is written.
fn phone(text: &str) -> Option<(String, usize)> {
    if !text.starts_with(['+', '0', '(']) {
        return None;
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && !" +()-/".contains(c)).unwrap_or(text.len());
    let digits: String = text[..end].chars().filter(char::is_ascii_digit).collect();
    let length = text[..end].trim_end_matches([' ', '(', '-', '/', '+']).len();
    (9..=15).contains(&digits.len()).then(|| (digits[digits.len() - 9..].to_owned(), length))
}

/// The numbers within one token: `9(2)(h)` has two. What stands behind the last tells what it counts.
fn numbers(text: &str, token: Range<usize>, facts: &mut Vec<Fact>) {
    let mut at = token.start;
    let before = facts.len();
    while let Some(found) = text[at..token.end].find(|c: char| c.is_ascii_digit()) {
        let start = at + found;
        let mut end = start;
        let bytes = text.as_bytes();
        loop {
            while end < token.end && bytes[end].is_ascii_digit() {
                end += 1;
            }
            // `10.000` and `10,000` are one number.
            let group = bytes.get(end).is_some_and(|byte| matches!(byte, b'.' | b','))
                && (1..=3).all(|step| bytes.get(end + step).is_some_and(u8::is_ascii_digit))
                && !bytes.get(end + 4).is_some_and(u8::is_ascii_digit);
            if !group {
                break;
            }
            end += 4;
        }
        let digits: String = text[start..end].chars().filter(char::is_ascii_digit).collect();
        if let Ok(number) = digits.parse() {
            facts.push(Fact { value: Value::Number(number, next(text, end).and_then(unit)), place: start..end });
        }
        at = end;
    }
    date(text, &token, before, facts);
    // In words a number counts only where it says how long something takes.
    if facts.len() == before
        && let Some((start, word)) = words(&text[token.clone()]).next()
        && let Some(number) = in_words(word)
        && let Some(unit) = next(text, token.start + start + word.len()).and_then(unit)
    {
        let place = token.start + start..token.start + start + word.len();
        facts.push(Fact { value: Value::Number(number, Some(unit)), place });
    }
}

/// `25-05-2018` has a month in it.
fn date(text: &str, token: &Range<usize>, before: usize, facts: &mut [Fact]) {
    let found = &mut facts[before..];
    let separated = ['-', '/'].into_iter().any(|c| text[token.clone()].matches(c).count() == 2);
    if let [_, month, year] = found
        && separated
        && let (Value::Number(number @ 1..=12, _), Value::Number(1900..=2100, _)) = (&month.value, &year.value)
    {
        month.value = u8::try_from(*number).map_or(Value::Number(*number, None), Value::Month);
    }
}

/// The names of months, where a number stands beside them: `may` is no month by itself.
fn months(text: &str, facts: &mut Vec<Fact>) {
    let all: Vec<(usize, &str)> = words(text).collect();
    let number = |index: usize| all.get(index).is_some_and(|(_, word)| word.starts_with(|c: char| c.is_ascii_digit()));
    for (index, (at, word)) in all.iter().enumerate() {
        let beside = number(index + 1) || (index > 0 && number(index - 1));
        let month = MONTHS.iter().position(|(nl, en)| beside && is_any(word, &[*nl, *en]));
        if let Some(month) = month.and_then(|month| u8::try_from(month + 1).ok()) {
            facts.push(Fact { value: Value::Month(month), place: *at..at + word.len() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<Value> {
        facts(text).into_iter().map(|fact| fact.value).collect()
    }

    #[test]
    fn the_same_fact_is_read_in_both_languages() {
        for (nl, en) in [
            ("Wij bewaren dit 6 maanden.", "We keep this for six months."),
            ("sinds 25-05-2018", "since 25 May 2018"),
            ("artikel 9 lid 2 onder h", "Article 9(2)(h)"),
            ("bel 020 - 123 45 67", "call +31 20 123 45 67"),
            ("Mail info@x.example, of kijk op https://x.example/nl.", "E-mail info@x.example or see (www.x.example)."),
            ("meer dan 10.000 patiënten", "more than 10,000 patients"),
            ("twee foto’s in mei", "two photographs, if you may"),
        ] {
            assert_eq!(values(nl), values(en), "{nl}");
        }
        assert_ne!(values("2 weken"), values("2 months"));
        assert_eq!(
            values("Bel 020 123 45 67 voor 3 weken"),
            [Value::Phone("201234567".into()), Value::Number(3, Some(Unit::Week))]
        );
    }
}
