//! LOC-15: numbers, articles and periods.

use super::super::Told;
use super::super::unit::{Pair, Unit};
use super::counting::in_common_digits;
use super::said::Said;
use super::{difference, tell_difference};

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for pair in unit.pairs() {
        let (here, there) = (Numbers::read(pair.said), Numbers::read(pair.origin));
        let wrong = differing(&here, &there, pair)
            .map(|only| ("number", only))
            .or_else(|| both(&here.points, &there.points).map(|only| ("point", only)))
            .or_else(|| units(pair).map(|only| ("unit", only)));
        if let Some((what, (here, there))) = wrong {
            tell_difference(unit, told, "LOC-15", what, (&here, &there));
            return;
        }
    }
}

/// The numbers of a text.
#[derive(Default)]
struct Numbers {
    /// Those in digits, thousands and decimals in one notation.
    digits: Vec<String>,
    /// Those in words, as digits, with the word.
    words: Vec<(u32, String)>,
    /// Points of articles: `a` of `13(1)(a)` and of `13 lid 1 onder a`.
    points: Vec<String>,
}

impl Numbers {
    fn read(said: &Said) -> Self {
        let mut numbers = Self::default();
        numbers.digits(&said.plain);
        for word in said.prose() {
            if let Some(number) = word.class.number() {
                numbers.words.push((number, said.word(word).to_owned()));
            }
        }
        if !numbers.digits.is_empty() {
            numbers.points(said);
        }
        numbers
    }

    fn digits(&mut self, plain: &str) {
        let plain = in_common_digits(plain);
        let bytes = plain.as_bytes();
        let run = |at: usize| bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
        let mut at = 0;
        while let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|found| at + found) {
            let mut number = String::new();
            at = start;
            loop {
                let end = at + run(at);
                number.push_str(&plain[at..end]);
                let (before, after) = (end - at, run(end + 1));
                at = end;
                // `9:00`, `9.00` and `9h00` are one time.
                let time = matches!(bytes.get(at), Some(b':' | b'h')) && before <= 2 && after == 2;
                if after == 0 || !(time || matches!(bytes.get(at), Some(b'.' | b','))) {
                    break;
                }
                // `10.000` and `10,000` are one number, and so are `1,5` and `1.5`.
                if after != 3 {
                    number.push('.');
                }
                at += 1;
            }
            self.digits.push(in_one_notation(&number, &plain[at..]));
        }
    }

    fn points(&mut self, said: &Said) {
        let plain = &said.plain;
        for pair in said.words.windows(2) {
            let (before, letter) = (said.word(&pair[0]), said.word(&pair[1]));
            if letter.len() != 1 || !letter.bytes().all(|byte| byte.is_ascii_lowercase()) {
                continue;
            }
            let bracketed = plain[..pair[1].start].ends_with('(') && plain[pair[1].end..].starts_with(')');
            if bracketed || matches!(before, "onder" | "punt" | "point" | "Buchstabe") {
                self.points.push(letter.to_owned());
            }
        }
    }
}

/// A number without noughts that say nothing: `09.00` is `9`. What follows may say that it is a time after noon.
fn in_one_notation(number: &str, after: &str) -> String {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let is_time = part.len() == 2 && whole.len() == 2;
    let whole = whole.strip_prefix('0').filter(|_| is_time).unwrap_or(whole);
    let after = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).as_bytes();
    let half = |sign: &[u8]| after.get(..sign.len()).is_some_and(|start| start.eq_ignore_ascii_case(sign));
    let of_afternoon = whole.parse().ok().filter(|hour: &u32| (1..12).contains(hour) && (half(b"p.m.") || half(b"pm")));
    let whole = of_afternoon.map_or(whole.to_owned(), |hour| (hour + 12).to_string());
    if matches!(part, "" | "00") { whole } else { format!("{whole}.{part}") }
}

/// What only one of two has, where there is something.
type Only = (String, String);

fn differing(here: &Numbers, there: &Numbers, pair: Pair<'_>) -> Option<Only> {
    if here.digits == there.digits && here.words.is_empty() && there.words.is_empty() {
        return None;
    }
    let (ours, theirs) = (strs(&here.digits), strs(&there.digits));
    let (only, lacking) = difference(&ours, &theirs);
    // A number in digits may stand in words on the other side.
    let (mut words_here, mut words_of_source) = (here.words.clone(), there.words.clone());
    let only = unspelt(&only, &mut words_of_source, pair.plural);
    let lacking = unspelt(&lacking, &mut words_here, pair.plural);
    if only.is_some() || lacking.is_some() {
        return Some((only.unwrap_or_default(), lacking.unwrap_or_default()));
    }
    // Of words, only those that say another number on the other side: `beide` is two as well.
    let over = |from: &[(u32, String)], of: &[(u32, String)]| {
        let mut rest: Vec<u32> = of.iter().map(|(number, _)| *number).collect();
        let lone = from.iter().find(|(number, _)| match rest.iter().position(|other| other == number) {
            Some(at) => {
                rest.remove(at);
                false
            }
            None => *number > 1,
        });
        lone.map(|(_, word)| word.clone())
    };
    let (only, lacking) = (over(&words_here, &words_of_source), over(&words_of_source, &words_here));
    Some((only?, lacking?))
}

/// The first number that is not spelt out on the other side.
fn unspelt(numbers: &[&str], spelt: &mut Vec<(u32, String)>, plural: bool) -> Option<String> {
    let lone = numbers.iter().find(|number| {
        let at = spelt.iter().position(|(value, _)| value.to_string() == **number);
        if let Some(at) = at {
            spelt.remove(at);
        }
        // `1 fout` may be `{ $n } fout` or `een fout`.
        at.is_none() && !(plural && **number == "1")
    });
    lone.map(|number| (*number).to_owned())
}

fn strs(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

/// What differs where both have as many.
fn both(here: &[String], there: &[String]) -> Option<Only> {
    if here.len() != there.len() {
        return None;
    }
    let (here, there) = (strs(here), strs(there));
    let (only, lacking) = difference(&here, &there);
    Some(((*only.first()?).to_owned(), (*lacking.first()?).to_owned()))
}

/// A unit of time that is another one on the other side, where both name as many.
fn units(pair: Pair<'_>) -> Option<Only> {
    pair.said.classes.unit().zip(pair.origin.classes.unit())?;
    let named = |said: &Said| {
        let units = said.prose().filter_map(|word| Some((word.class.unit()?, said.word(word).to_owned())));
        units.collect::<Vec<(u32, String)>>()
    };
    let (here, there) = (named(pair.said), named(pair.origin));
    let times = |of: &[(u32, String)], unit: u32| of.iter().filter(|(other, _)| *other == unit).count();
    let lone = |of: &[(u32, String)], other: &[(u32, String)]| {
        // Where one names more of them, it may just say one twice.
        let often = |unit: u32| if here.len() == there.len() { times(of, unit) } else { 1 };
        of.iter().find(|(unit, _)| times(other, *unit) < often(*unit)).map(|(_, word)| word.clone())
    };
    Some((lone(&here, &there)?, lone(&there, &here)?))
}
