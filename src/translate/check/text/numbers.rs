//! LOC-15: numbers, articles and periods.

use super::super::Told;
use super::super::unit::{Pair, Unit};
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
        let bytes = plain.as_bytes();
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut at = 0;
        while let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|found| at + found) {
            let mut number = String::new();
            at = start;
            loop {
                let end = at + bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                number.push_str(&plain[at..end]);
                at = end;
                if !matches!(bytes.get(at), Some(b'.' | b',')) || !digit(at + 1) {
                    break;
                }
                // `10.000` and `10,000` are one number, and so are `1,5` and `1.5`.
                let group = digit(at + 2) && digit(at + 3) && !digit(at + 4);
                if !group {
                    number.push('.');
                }
                at += 1;
            }
            self.digits.push(number);
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

/// A unit of time that is another one on the other side.
fn units(pair: Pair<'_>) -> Option<Only> {
    let lone = |said: &Said, other: &Said| {
        let named = |unit: u32| other.prose().any(|word| word.class.unit() == Some(unit));
        let lone = said.prose().find(|word| word.class.unit().is_some_and(|unit| !named(unit)));
        lone.map(|word| said.word(word).to_owned())
    };
    Some((lone(pair.said, pair.origin)?, lone(pair.origin, pair.said)?))
}
