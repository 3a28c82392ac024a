//! Slips in what a message says: its language, numbers, links, marks, terms of law, negations.

use crate::fault::{Fault, Kind, kind};
use crate::world::{Unit, World};
use std::ops::Range;

/// The kinds of this family.
pub(crate) const KINDS: &[Kind] = &[
    kind("left in the other language", &["LOC-12"], untranslated),
    kind("one sentence in the other language", &["LOC-12"], half_translated),
    kind("TODO left in", &["LOC-13"], leftover),
    kind("empty: `{ \"\" }`", &["LOC-14"], empty),
    kind("empty in one variant", &["LOC-14"], empty_variant),
    kind("article number changed", &["LOC-15"], article),
    kind("period changed", &["LOC-15"], period),
    kind("number word changed", &["LOC-15"], number_word),
    kind("another number changed", &["LOC-15"], number),
    kind("target of a link changed", &["LOC-16"], link),
    kind("link lost, its words there", &["LOC-16"], link_lost),
    kind("web or mail address changed", &["LOC-16", "LOC-17"], address),
    kind("bold lost", &["LOC-17"], bold_lost),
    kind("bold half lost", &["LOC-17", "LOC-18"], bold_half),
    kind("code changed", &["LOC-17"], code_changed),
    kind("code lost", &["LOC-17"], code_lost),
    kind("backtick lost", &["LOC-17", "LOC-18"], backtick),
    kind("HTML put in", &["LOC-18"], html),
    kind("same words as another message", &["LOC-34"], copied),
    kind("words of two legal bases or rights exchanged", SAYS_ANOTHER, exchanged),
    kind("controller and processor exchanged", &["LOC-24"], roles),
    kind("term of law in other words", &["LOC-24"], term),
    kind("negation lost", &["LOC-25"], negation_lost),
    kind("negation put in", &["LOC-25"], negation_added),
];

/// What tells that a message says what another should: its terms, numbers, variables, marks or full
/// stops are not those of its source.
const SAYS_ANOTHER: &[&str] = &["LOC-03", "LOC-15", "LOC-17", "LOC-22", "LOC-24", "LOC-25", "LOC-34"];

/// Whether it says something in words that its twin says in others: names and codes are the same everywhere.
fn differs(world: &World, unit: &Unit) -> bool {
    let twin = world.twin(unit);
    let own: Vec<String> = unit.spoken().iter().map(|(_, word)| word.to_lowercase()).collect();
    own.len() >= 4 && !twin.spoken().iter().all(|(_, word)| own.contains(&word.to_lowercase()))
}

fn untranslated(world: &World, unit: &Unit) -> Option<Fault> {
    differs(world, unit).then(|| unit.put(unit.words.clone(), world.twin(unit).written()))?
}

/// Where the sentences of a text without choices begin and end.
fn sentences(unit: &Unit) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = unit.words.start;
    for range in unit.prose() {
        for (at, _) in unit.slice(&range).match_indices(". ") {
            found.push(start..range.start + at + 1);
            start = range.start + at + 2;
        }
    }
    found.push(start..unit.words.end);
    found
}

/// How many words stand in a range.
fn words_in(unit: &Unit, range: &Range<usize>) -> usize {
    unit.spoken().iter().filter(|(word, _)| range.contains(&word.start)).count()
}

fn half_translated(world: &World, unit: &Unit) -> Option<Fault> {
    let twin = world.twin(unit);
    let (own, theirs) = (sentences(unit), sentences(twin));
    let same = own.len() == theirs.len() && own.len() >= 2 && unit.choices.is_empty() && twin.choices.is_empty();
    let last = own.last().filter(|_| same)?;
    let other = theirs.last()?;
    // A short remark, an example or a quotation may well be the same in both.
    let speaks = words_in(twin, other) >= 4 && !twin.slice(other).contains(['`', '“', '$']);
    speaks.then(|| unit.put(last.clone(), twin.slice(other)))?
}

fn leftover(_: &World, unit: &Unit) -> Option<Fault> {
    if unit.words.is_empty() || !unit.choices.is_empty() {
        return None;
    }
    match unit.one_of(&["TODO", "FIXME", "XXX", "[vertalen]", "lorem ipsum", "TBD", "???"])? {
        mark @ (&"TODO" | &"FIXME") => unit.insert(unit.words.start, format!("{mark} ")),
        mark => unit.insert(unit.words.end, format!(" {mark}")),
    }
}

fn empty(_: &World, unit: &Unit) -> Option<Fault> {
    let put = unit.one_of(&["{ \"\" }", "{ \"   \" }", "{\"\"}"])?;
    (unit.length() > 0).then(|| unit.put(unit.words.clone(), *put))?
}

fn empty_variant(_: &World, unit: &Unit) -> Option<Fault> {
    let variants: Vec<_> = unit.choices.iter().flat_map(|choice| &choice.variants).collect();
    let variant = unit.one_of(&variants)?;
    let start = variant.name.end + 2;
    let end = variant.lines.start + unit.slice(&variant.lines).trim_end().len();
    // A variant that is a choice itself is more than a line.
    let simple = !unit.slice(&(start..end)).contains(['\n', '[']) && start < end;
    simple.then(|| unit.put(start..end, "{ \"\" }"))?
}

/// Numbers in digits, with the words before and after.
fn digits(unit: &Unit) -> Vec<(Range<usize>, &'static str, String, String)> {
    let words = unit.spoken();
    let word =
        |at: Option<usize>| at.and_then(|at| words.get(at)).map_or(String::new(), |(_, word)| word.to_lowercase());
    let number = |(at, (range, text)): (usize, &(Range<usize>, &'static str))| {
        let is = text.bytes().all(|byte| byte.is_ascii_digit());
        is.then(|| (range.clone(), *text, word(at.checked_sub(1)), word(Some(at + 1))))
    };
    words.iter().enumerate().filter_map(number).collect()
}

const ARTICLES: &[&str] =
    &["artikel", "artikelen", "article", "articles", "lid", "avg", "gdpr", "wgbo", "uavg", "section"];
const UNITS: &[&str] = &[
    "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "uur", "minuten", "year", "years", "month",
    "months", "weeks", "day", "days", "hours", "minutes",
];

fn another_number(unit: &Unit, fits: fn(&str, &str) -> bool) -> Option<Fault> {
    let all = digits(unit);
    let fitting: Vec<_> = all.iter().filter(|(_, _, before, after)| fits(before, after)).collect();
    let (range, text, ..) = unit.one_of(&fitting)?;
    let number: u64 = text.parse().ok()?;
    unit.put(range.clone(), (number + 2).to_string())
}

fn article(_: &World, unit: &Unit) -> Option<Fault> {
    another_number(unit, |before, _| ARTICLES.contains(&before))
}

fn period(_: &World, unit: &Unit) -> Option<Fault> {
    another_number(unit, |before, after| UNITS.contains(&after) && !ARTICLES.contains(&before))
}

fn number(_: &World, unit: &Unit) -> Option<Fault> {
    another_number(unit, |before, after| !UNITS.contains(&after) && !ARTICLES.contains(&before))
}

/// Number words. “Een” and “one” are left out: they are articles too.
const COUNTS: &[(&str, &str)] = &[
    ("twee", "drie"),
    ("drie", "zes"),
    ("vier", "vijf"),
    ("vijf", "tien"),
    ("zes", "drie"),
    ("zeven", "acht"),
    ("acht", "zes"),
    ("tien", "vijf"),
    ("two", "three"),
    ("three", "six"),
    ("four", "five"),
    ("five", "ten"),
    ("six", "three"),
    ("seven", "eight"),
    ("eight", "six"),
    ("ten", "five"),
];

fn number_word(_: &World, unit: &Unit) -> Option<Fault> {
    let (range, other) = COUNTS.iter().find_map(|(word, other)| Some((unit.find(word)?, other)))?;
    unit.put(range, *other)
}

/// The targets of links, as in `#rights`.
fn targets(unit: &Unit) -> Vec<Range<usize>> {
    let links = unit.written().match_indices("](");
    let target = |(at, _): (usize, &str)| {
        let start = unit.words.start + at + 2;
        Some(start..start + unit.text()[start..unit.words.end].find(')')?)
    };
    // An example of a link, between backticks, is code.
    links.filter_map(target).filter(|range| !unit.slice(range).contains(['{', '…'])).collect()
}

fn link(_: &World, unit: &Unit) -> Option<Fault> {
    let targets = targets(unit);
    let range = unit.one_of(&targets)?;
    let put = if unit.slice(range) == "#rights" { "#recipients" } else { "#rights" };
    unit.put(range.clone(), put)
}

fn link_lost(_: &World, unit: &Unit) -> Option<Fault> {
    let targets = targets(unit);
    let range = unit.one_of(&targets)?;
    let open = unit.text()[..range.start].rfind('[')?;
    unit.put(open..range.end + 1, &unit.text()[open + 1..range.start - 2])
}

fn address(_: &World, unit: &Unit) -> Option<Fault> {
    let signs = ["https://", "http://", ".example", "www."];
    let at = signs.iter().find_map(|sign| Some(unit.words.start + unit.written().find(sign)?))?;
    let rest = &unit.text()[at..unit.words.end];
    let length = if rest.starts_with(".example") { ".example".len() } else { rest.find(['`', ' ', ')', '…', '{'])? };
    // A sign alone, as in “begin with `https://`”, is no address.
    let whole = at..at + length;
    let put = match unit.slice(&whole) {
        ".example" => ".exampel".to_owned(),
        "https://" => "http://".to_owned(),
        "http://" => "https://".to_owned(),
        long => format!("{}n", &long[..long.len() - 1]),
    };
    unit.put(whole, put)
}

/// Where `**` stands.
fn stars(unit: &Unit) -> Vec<usize> {
    let mut found = Vec::new();
    for range in unit.prose() {
        found.extend(unit.slice(&range).match_indices("**").map(|(at, _)| range.start + at));
    }
    found
}

fn bold_lost(_: &World, unit: &Unit) -> Option<Fault> {
    let stars = stars(unit);
    let pair = [*stars.first()?, *stars.get(1)?];
    Some(Fault::Edit(pair.iter().map(|at| unit.change(*at..at + 2, "")).collect()))
}

fn bold_half(_: &World, unit: &Unit) -> Option<Fault> {
    let stars = stars(unit);
    let at = *unit.one_of(&stars)?;
    unit.put(at..at + 2, "")
}

/// Code of one word, which is typed as it stands in every language.
fn code(world: &World, unit: &Unit) -> Option<Range<usize>> {
    let ticks: Vec<usize> = unit.written().match_indices('`').map(|(at, _)| unit.words.start + at).collect();
    let spans: Vec<Range<usize>> = ticks
        .chunks_exact(2)
        .map(|pair| pair[0] + 1..pair[1])
        .filter(|range| {
            let code = unit.slice(range);
            let plain =
                code.len() >= 3 && !code.contains([' ', '{', '}', '…']) && code.contains(|c: char| c.is_alphabetic());
            plain && world.twin(unit).written().contains(&format!("`{code}`"))
        })
        .collect();
    unit.one_of(&spans).cloned()
}

fn code_changed(world: &World, unit: &Unit) -> Option<Fault> {
    let range = code(world, unit)?;
    let code = unit.slice(&range);
    let letter = code.rfind(|c: char| c.is_ascii_alphabetic())?;
    let at = range.start + letter;
    unit.put(at..at + 1, if &code[letter..=letter] == "e" { "a" } else { "e" })
}

fn code_lost(world: &World, unit: &Unit) -> Option<Fault> {
    let range = code(world, unit)?;
    let spaced = unit.text()[..range.start - 1].ends_with(' ');
    unit.put(range.start - 1 - usize::from(spaced)..range.end + 1, "")
}

fn backtick(world: &World, unit: &Unit) -> Option<Fault> {
    let range = code(world, unit)?;
    let at = if unit.number.is_multiple_of(2) { range.end } else { range.start - 1 };
    unit.put(at..at + 1, "")
}

fn html(_: &World, unit: &Unit) -> Option<Fault> {
    let words = unit.spoken();
    let (range, word) = unit.one_of(&words)?;
    let put = match unit.number % 7 {
        0 => format!("<b>{word}</b>"),
        1 => format!("<br>{word}"),
        2 => format!("{word}<script>alert(1)</script>"),
        3 => format!("{word}</p>"),
        4 => format!("{word}&nbsp;"),
        5 => format!("<a href=\"https://kliniek.example\">{word}</a>"),
        _ => format!("<strong>{word}"),
    };
    unit.put(range.clone(), put)
}

/// The next value of a file with as many words or more, and the same variables, that says something else.
fn other_value<'w>(world: &'w World, unit: &Unit, fits: fn(&str, &str) -> bool) -> Option<&'w Unit> {
    let printed = unit.printed();
    world.neighbours(unit).find(|other| {
        other.number > unit.number
            && other.attribute.is_none()
            && other.choices.is_empty()
            && other.length() >= 4
            && other.printed() == printed
            && other.written() != unit.written()
            && world.twin(other).written() != world.twin(unit).written()
            && fits(unit.message, other.message)
    })
}

fn plain_value(unit: &Unit) -> Option<()> {
    (unit.attribute.is_none() && unit.choices.is_empty() && unit.length() >= 4).then_some(())
}

fn copied(world: &World, unit: &Unit) -> Option<Fault> {
    plain_value(unit)?;
    let other = other_value(world, unit, |_, _| true)?;
    unit.put(unit.words.clone(), other.written())
}

/// Messages of which the words are those of the law.
const OF_LAW: &[&str] = &["basis-", "special-", "right-", "transfer-", "automated-", "provision-"];

fn exchanged(world: &World, unit: &Unit) -> Option<Fault> {
    plain_value(unit)?;
    OF_LAW.iter().find(|start| unit.message.starts_with(**start))?;
    let other = other_value(world, unit, |own, other| own.split('-').next() == other.split('-').next())?;
    Some(Fault::Edit(vec![
        unit.change(unit.words.clone(), other.written()),
        other.change(other.words.clone(), unit.written()),
    ]))
}

/// One word of a list of exchanges, where it occurs; another for each unit.
fn exchange(unit: &Unit, list: &[(&str, &str)]) -> Option<Fault> {
    let there: Vec<_> = list.iter().filter_map(|(word, other)| Some((unit.find(word)?, *other))).collect();
    let (range, other) = unit.one_of(&there)?;
    unit.put(range.clone(), *other)
}

fn roles(_: &World, unit: &Unit) -> Option<Fault> {
    exchange(
        unit,
        &[
            ("verwerkingsverantwoordelijke", "verwerker"),
            ("verwerkingsverantwoordelijken", "verwerkers"),
            ("verwerker", "verwerkingsverantwoordelijke"),
            ("verwerkers", "verwerkingsverantwoordelijken"),
            ("controller", "processor"),
            ("controllers", "processors"),
            ("processor", "controller"),
            ("processors", "controllers"),
        ],
    )
}

/// Terms of law, and words that a translator might take for them.
const DUTCH: &[(&str, &str)] = &[
    ("verwerker", "bewerker"),
    ("toestemming", "goedkeuring"),
    ("grondslag", "basis"),
    ("gerechtvaardigd belang", "rechtmatig belang"),
    ("bewaartermijn", "retentieperiode"),
    ("doorgifte", "overdracht"),
    ("ontvanger", "derde"),
    ("ontvangers", "derden"),
    ("functionaris voor gegevensbescherming", "privacyfunctionaris"),
    ("recht van bezwaar", "recht van verzet"),
    ("datalek", "veiligheidslek"),
    ("bijzondere persoonsgegevens", "gevoelige gegevens"),
    ("wettelijke verplichting", "wettelijke taak"),
    ("vitale belangen", "levensbelangen"),
    ("privacyverklaring", "privacybeleid"),
    ("behandelingsovereenkomst", "behandelovereenkomst"),
    ("adequaatheidsbesluit", "geschiktheidsbesluit"),
];
const ENGLISH: &[(&str, &str)] = &[
    ("processor", "editor"),
    ("consent", "permission"),
    ("legal basis", "lawful basis"),
    ("legitimate interests", "justified interests"),
    ("legitimate interest", "justified interest"),
    ("retention period", "storage term"),
    ("transfer", "forwarding"),
    ("recipient", "third party"),
    ("recipients", "third parties"),
    ("data protection officer", "privacy officer"),
    ("right to object", "right of protest"),
    ("data breach", "data leak"),
    ("special categories of personal data", "sensitive data"),
    ("legal obligation", "legal task"),
    ("vital interests", "life interests"),
    ("privacy statement", "privacy policy"),
    ("treatment contract", "treatment agreement"),
    ("adequacy decision", "suitability decision"),
];

fn term(_: &World, unit: &Unit) -> Option<Fault> {
    exchange(unit, if unit.language() == "nl" { DUTCH } else { ENGLISH })
}

/// Words that deny, and what is left when the denial gets lost.
const DENIALS: &[(&str, &str)] = &[
    ("niet", ""),
    ("geen", "een"),
    ("nooit", "altijd"),
    ("niemand", "iedereen"),
    ("zonder", "met"),
    ("not", ""),
    ("no", "a"),
    ("never", "always"),
    ("nobody", "everybody"),
    ("without", "with"),
    ("cannot", "can"),
];
/// Other words in which a denial may hide.
const OTHER_DENIALS: &[&str] = &[
    "niets", "nergens", "noch", "nothing", "nowhere", "none", "neither", "nor", "n’t", "tenzij", "unless", "mis",
    "fout", "ontbre", "lack", "miss", "buiten", "outside", "on", "un", "in", "weiger", "refus", "alleen", "only",
];

/// The words that deny in a unit.
fn denials(unit: &Unit) -> Vec<(Range<usize>, &'static str)> {
    let denies = |word: &str| DENIALS.iter().any(|(denial, _)| word.eq_ignore_ascii_case(denial));
    unit.spoken().into_iter().filter(|(_, word)| denies(word)).collect()
}

/// Whether a denial may stand in other words too: with two, one may go for the other.
fn hidden(unit: &Unit) -> bool {
    let hides = |word: &str| {
        OTHER_DENIALS.iter().any(|start| {
            if start.len() > 2 { word.starts_with(start) } else { word.starts_with(start) && word.len() > 6 }
        })
    };
    unit.spoken().iter().any(|(_, word)| hides(&word.to_lowercase()))
}

fn negation_lost(world: &World, unit: &Unit) -> Option<Fault> {
    let twin = world.twin(unit);
    let [(range, denial)] = &denials(unit)[..] else { return None };
    // With two denials, or a word such as “ontbreekt”, the twin may well say it in another way.
    if denials(twin).len() != 1 || hidden(unit) || hidden(twin) || !unit.choices.is_empty() {
        return None;
    }
    let (_, left) = DENIALS.iter().find(|(known, _)| denial.eq_ignore_ascii_case(known))?;
    let spaced = left.is_empty() && unit.text()[range.end..].starts_with(' ');
    unit.put(range.start..range.end + usize::from(spaced), *left)
}

/// Verbs behind which a denial fits.
const VERBS: &[(&str, &str)] = &[
    ("is", "is niet"),
    ("zijn", "zijn niet"),
    ("mag", "mag niet"),
    ("moet", "moet niet"),
    ("wordt", "wordt niet"),
    ("kunt", "kunt niet"),
    ("is", "is not"),
    ("are", "are not"),
    ("may", "may not"),
    ("must", "must not"),
    ("can", "cannot"),
];

fn negation_added(world: &World, unit: &Unit) -> Option<Fault> {
    let twin = world.twin(unit);
    let quiet = |unit: &Unit| denials(unit).is_empty() && !hidden(unit) && unit.choices.is_empty();
    if !quiet(unit) || !quiet(twin) {
        return None;
    }
    let own = if unit.language() == "nl" { &VERBS[..6] } else { &VERBS[6..] };
    exchange(unit, own)
}
