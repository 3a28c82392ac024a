//! Slips in how a message looks and sounds: letters, signs, beginning and end, form of address, length.

use crate::fault::{Fault, Kind, kind};
use crate::world::{Unit, World};
use std::ops::Range;

/// The kinds of this family.
pub(crate) const KINDS: &[Kind] = &[
    kind("garbled letters", &["LOC-19"], mojibake),
    kind("sign for an unreadable letter", &["LOC-19"], replacement),
    kind("Cyrillic or Greek letter", &["LOC-19"], lookalike),
    kind("invisible sign", &["LOC-20"], invisible),
    kind("straight quotes", &["LOC-21"], straight_quotes),
    kind("straight apostrophe", &["LOC-21"], straight_apostrophe),
    kind("three full stops for an ellipsis", &["LOC-21", "LOC-22"], three_stops),
    kind("two spaces", &["LOC-21"], two_spaces),
    kind("space before a full stop", &["LOC-21"], space_before),
    kind("full stop at the end lost", &["LOC-22"], stop_lost),
    kind("full stop at the end too many", &["LOC-22"], stop_added),
    kind("question mark lost", &["LOC-22"], question_lost),
    kind("first letter: capital or small", &["LOC-22"], capital),
    kind("“je” for “u”", &["LOC-23"], informal),
    kind("“heeft u” for “hebt u”", &["LOC-23"], heeft),
    kind("sentence over 25 words", &["LOC-26"], long),
    kind("hedge", &["LOC-32"], hedge),
    kind("“u” in the informal variant", &["LOC-23"], formal_variant),
    kind("variant that says the same", &["LOC-33"], same_variant),
];

/// The first place in what people read at which one of a list of signs stands.
fn sign<'l>(unit: &Unit, list: &'l [(char, &'l str)]) -> Option<(Range<usize>, &'l str)> {
    unit.prose().into_iter().find_map(|range| {
        unit.slice(&range).char_indices().find_map(|(at, c)| {
            let (_, other) = list.iter().find(|(sign, _)| *sign == c)?;
            Some((range.start + at..range.start + at + c.len_utf8(), *other))
        })
    })
}

fn mojibake(_: &World, unit: &Unit) -> Option<Fault> {
    let garbled = [
        ('é', "Ã©"),
        ('ë', "Ã«"),
        ('ï', "Ã¯"),
        ('ó', "Ã³"),
        ('è', "Ã¨"),
        ('’', "â€™"),
        ('“', "â€œ"),
        ('…', "â€¦"),
        ('–', "â€“"),
        ('€', "â‚¬"),
    ];
    let (range, put) = sign(unit, &garbled)?;
    unit.put(range, put)
}

/// A word of five letters or more, another for each unit.
fn long_word(unit: &Unit) -> Option<(Range<usize>, &'static str)> {
    let words: Vec<_> = unit.spoken().into_iter().filter(|(_, word)| word.len() >= 5).collect();
    unit.one_of(&words).cloned()
}

/// The place in the middle of a word.
fn inside(range: &Range<usize>, word: &str) -> usize {
    range.start + word.char_indices().nth(word.chars().count() / 2).map_or(0, |(at, _)| at)
}

fn replacement(_: &World, unit: &Unit) -> Option<Fault> {
    let (range, word) = long_word(unit)?;
    let at = inside(&range, word);
    let length = unit.text()[at..].chars().next()?.len_utf8();
    unit.put(at..at + length, "\u{fffd}")
}

fn lookalike(_: &World, unit: &Unit) -> Option<Fault> {
    let (range, word) = long_word(unit)?;
    let alike = [
        ('a', 'а'),
        ('e', 'е'),
        ('o', if unit.number.is_multiple_of(2) { 'о' } else { 'ο' }),
        ('p', 'р'),
        ('c', 'с'),
        ('i', 'і'),
    ];
    let at = word.char_indices().find_map(|(at, c)| Some((at, alike.iter().find(|(latin, _)| *latin == c)?.1)));
    let (at, put) = at?;
    unit.put(range.start + at..range.start + at + 1, put)
}

fn invisible(_: &World, unit: &Unit) -> Option<Fault> {
    let (range, word) = long_word(unit)?;
    let put = unit.one_of(&['\u{200b}', '\u{200d}', '\u{feff}', '\u{202e}', '\u{2060}', '\u{200f}'])?;
    unit.insert(inside(&range, word), *put)
}

fn straight_quotes(_: &World, unit: &Unit) -> Option<Fault> {
    let mut changes = Vec::new();
    for range in unit.prose() {
        for (at, c) in unit.slice(&range).char_indices().filter(|(_, c)| matches!(c, '“' | '”')) {
            let at = range.start + at;
            changes.push(unit.change(at..at + c.len_utf8(), "\""));
        }
    }
    (!changes.is_empty()).then_some(Fault::Edit(changes))
}

fn straight_apostrophe(_: &World, unit: &Unit) -> Option<Fault> {
    let (range, put) = sign(unit, &[('’', "'"), ('‘', "'")])?;
    unit.put(range, put)
}

fn three_stops(_: &World, unit: &Unit) -> Option<Fault> {
    if let Some((range, put)) = sign(unit, &[('…', "...")]) {
        return unit.put(range, put);
    }
    ends_with(unit, '.')?;
    unit.insert(unit.words.end, "..")
}

/// A space between two words of what people read.
fn space(unit: &Unit) -> Option<usize> {
    let words = unit.spoken();
    let starts: Vec<usize> = words.iter().skip(1).map(|(range, _)| range.start).collect();
    let spaced: Vec<usize> = starts
        .into_iter()
        .filter(|at| {
            let before = &unit.text()[..*at];
            before.ends_with(' ') && before[..at - 1].ends_with(char::is_alphanumeric)
        })
        .collect();
    unit.one_of(&spaced).copied()
}

fn two_spaces(_: &World, unit: &Unit) -> Option<Fault> {
    unit.insert(space(unit)?, " ")
}

fn space_before(_: &World, unit: &Unit) -> Option<Fault> {
    let stops: Vec<usize> = unit
        .prose()
        .into_iter()
        .flat_map(|range| {
            unit.slice(&range)
                .match_indices(['.', ',', ':', '?'])
                .map(move |(at, _)| range.start + at)
                .collect::<Vec<_>>()
        })
        .filter(|at| {
            let end = unit.text()[at + 1..].starts_with([' ', '\n']);
            end && unit.text()[..*at].ends_with(char::is_alphabetic)
        })
        .collect();
    unit.insert(*unit.one_of(&stops)?, " ")
}

/// The place of the last sign, where it is this one.
fn ends_with(unit: &Unit, sign: char) -> Option<usize> {
    let plain = unit.choices.is_empty() && unit.length() > 0;
    (plain && unit.written().ends_with(sign)).then(|| unit.words.end - sign.len_utf8())
}

fn stop_lost(world: &World, unit: &Unit) -> Option<Fault> {
    let at = ends_with(unit, '.')?;
    ends_with(world.twin(unit), '.')?;
    unit.put(at..at + 1, "")
}

fn stop_added(world: &World, unit: &Unit) -> Option<Fault> {
    let open = |unit: &Unit| unit.choices.is_empty() && unit.written().ends_with(char::is_alphanumeric);
    (open(unit) && open(world.twin(unit))).then(|| unit.insert(unit.words.end, "."))?
}

fn question_lost(world: &World, unit: &Unit) -> Option<Fault> {
    let at = ends_with(unit, '?')?;
    ends_with(world.twin(unit), '?')?;
    unit.put(at..at + 1, "")
}

fn capital(world: &World, unit: &Unit) -> Option<Fault> {
    let first = |unit: &Unit| unit.written().chars().next().filter(|c| c.is_alphabetic());
    let (own, other) = (first(unit)?, first(world.twin(unit))?);
    let opening = unit.spoken().first().map(|(_, word)| *word)?;
    // An abbreviation keeps its capitals wherever it stands, and “I” too.
    let fixed = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() > 1 || word == "I";
    if own.is_uppercase() != other.is_uppercase() || fixed(opening) {
        return None;
    }
    let put: String = if own.is_uppercase() { own.to_lowercase().collect() } else { own.to_uppercase().collect() };
    unit.put(unit.words.start..unit.words.start + own.len_utf8(), put)
}

/// A form of address, in other words.
fn addressed(unit: &Unit, list: &[(&str, &str)]) -> Option<Fault> {
    if unit.language() != "nl" {
        return None;
    }
    let there: Vec<_> = list.iter().filter_map(|(word, other)| Some((unit.find(word)?, *other))).collect();
    let (range, other) = unit.one_of(&there)?;
    // What stands between quotation marks is said by somebody else.
    let before = &unit.text()[unit.words.start..range.start];
    (before.matches('“').count() == before.matches('”').count()).then(|| unit.put(range.clone(), *other))?
}

fn informal(_: &World, unit: &Unit) -> Option<Fault> {
    addressed(unit, &[("u", "je"), ("uw", "jouw"), ("U", "Jij"), ("uzelf", "jezelf"), ("Uw", "Je")])
}

fn heeft(_: &World, unit: &Unit) -> Option<Fault> {
    addressed(unit, &[("u hebt", "u heeft"), ("U hebt", "U heeft"), ("hebt u", "heeft u"), ("Hebt u", "Heeft u")])
}

fn long(world: &World, unit: &Unit) -> Option<Fault> {
    let plain = unit.on_page() && unit.choices.is_empty() && ends_with(unit, '.').is_some();
    if !plain || unit.length() < 6 || unit.written().contains(['`', '[']) {
        return None;
    }
    // Other sentences of the page are hung on with “and”, until it is too long.
    let and = if unit.language() == "nl" { "en" } else { "and" };
    let mut put = String::new();
    let mut count = 0;
    for other in world.neighbours(unit).filter(|other| other.number != unit.number && other.length() > 5) {
        if other.choices.is_empty() && other.written().chars().all(|c| c.is_alphanumeric() || " ,’-.".contains(c)) {
            let words = other.written().replace('.', "").to_lowercase();
            put.extend([" ", and, " ", &words]);
            count += other.length() + 1;
        }
        if count > 26 {
            return unit.insert(unit.words.end - 1, put);
        }
    }
    None
}

fn hedge(_: &World, unit: &Unit) -> Option<Fault> {
    if !unit.on_page() || unit.length() < 4 {
        return None;
    }
    let (verbs, hedges): (&[&str], &[&str]) = match unit.language() {
        "nl" => (
            // “Is mogelijk” says that something can be done.
            &["gebruiken wij", "bewaren wij", "krijgt u", "mag", "wij"],
            &["mogelijk", "eventueel", "in principe", "doorgaans", "wellicht"],
        ),
        _ => (&["we use", "we keep", "you get", "may", "we", "is", "are"], &["possibly", "in principle", "perhaps"]),
    };
    let at = verbs.iter().find_map(|verb| unit.find(verb))?.end;
    unit.insert(at, format!(" {}", unit.one_of(hedges)?))
}

/// A message as it would stand in the variant for readers who are addressed informally.
fn in_variant(unit: &Unit, words: &str) -> Fault {
    Fault::Another("nl-informal", "statement.ftl", format!("{} = {words}\n", unit.message))
}

fn dutch_page_value(unit: &Unit) -> bool {
    unit.language() == "nl" && unit.on_page() && unit.attribute.is_none() && unit.choices.is_empty()
}

fn formal_variant(_: &World, unit: &Unit) -> Option<Fault> {
    let place = unit.find("u").filter(|_| dutch_page_value(unit))?;
    // Half of it was changed: there is another “u” or “uw” that stayed.
    let again = unit
        .spoken()
        .iter()
        .any(|(range, word)| range.start != place.start && matches!(*word, "u" | "uw" | "U" | "Uw"));
    let (start, end) = (&unit.text()[unit.words.start..place.start], &unit.text()[place.end..unit.words.end]);
    again.then(|| in_variant(unit, &format!("{start}je{end}")))
}

fn same_variant(_: &World, unit: &Unit) -> Option<Fault> {
    (dutch_page_value(unit) && unit.find("u").is_some()).then(|| in_variant(unit, unit.written()))
}
