//! From text to sentences, and from those to numbers.

use super::flatten::{FACT, PASSED, unmarked};
use super::{Score, Tongue, syllables};

/// Abbreviations that end with a full stop and are followed by a name.
const TITLES: &[&str] = &["dhr", "dr", "drs", "ir", "mevr", "mr", "mrs", "ms", "mw", "prof", "st", "vs"];
/// Those that are followed by a number; by anything else, “no” is a word.
const NUMBERED: &[&str] = &["art", "ca", "no", "nr"];
/// Abbreviations that end with a full stop, and with the sentence where a capital follows.
const ENDINGS: &[&str] = &["bijv", "bv", "co", "corp", "etc", "inc", "jr", "ltd", "resp", "sr", "tel", "zgn"];

/// The word before an article of law.
const ARTICLE: &[&str] = &["artikel", "artikelen", "article", "articles"];
/// Words that can stand in the reference after it.
const REFERENCE: &[&str] =
    &["lid", "leden", "onder", "sub", "en", "of", "tot", "met", "and", "or", "to", "aanhef", "paragraph", "point"];

/// Those that can also go on with the sentence.
const JOINS: &[&str] = &["en", "of", "and", "or", "to", "met", "onder"];

/// From so many things on, a row of them is a list.
const LIST: usize = 4;
/// So many words make a list item a sentence.
pub(super) const ITEM: u32 = 4;

/// A sentence and its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its words.
    pub text: String,
    /// How many there are.
    pub words: u32,
    /// How many have syllables that count.
    pub spoken: u32,
    /// How many syllables those have.
    pub syllables: u32,
    /// The language.
    pub tongue: Tongue,
}

impl Sentence {
    /// The score of the sentence by itself.
    #[must_use]
    pub fn ease(&self) -> Option<f64> {
        Score::of(self.tongue, [self]).ease()
    }

    /// How much the text would gain if this sentence were plain: what it lacks, times its length.
    pub(super) fn strain(&self) -> f64 {
        let words = f64::from(self.words);
        self.ease().map_or(words, |ease| (70.0 - ease).max(0.0) * words)
    }
}

/// The sentences of a text whose words are marked.
pub(super) fn read(text: &str, tongue: Tongue) -> Vec<Sentence> {
    sentences(text, tongue, LIST)
}

/// The same of a text that is known to be a list, however short.
pub(super) fn read_list(text: &str, tongue: Tongue) -> Vec<Sentence> {
    sentences(text, tongue, 1)
}

/// From so many things on, a row of them is read thing by thing.
fn sentences(text: &str, tongue: Tongue, list: usize) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for words in split(text) {
        let things = things(&words, list == 1);
        if things.len() < list {
            sentences.push(count(&words, tongue));
        } else {
            let things = things.into_iter().map(|thing| count(thing, tongue));
            sentences.extend(things.filter(|thing| thing.words >= ITEM));
        }
    }
    sentences.retain(|sentence| sentence.words > 0);
    sentences
}

/// The words of each sentence.
fn split(text: &str) -> Vec<Vec<&str>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sentences = vec![Vec::new()];
    for (at, word) in words.iter().enumerate() {
        if let Some(last) = sentences.last_mut() {
            last.push(*word);
        }
        if ends(word, words.get(at + 1).copied()) {
            sentences.push(Vec::new());
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Whether a sentence ends with a word.
fn ends(word: &str, next: Option<&str>) -> bool {
    let word = word.trim_end_matches([')', ']', '"', '”', '’', '\'']);
    let Some(stem) = word.strip_suffix('.') else { return word.ends_with(['?', '!', ':', ';', '…']) };
    let stem = stem.trim_start_matches(|c: char| !c.is_alphanumeric());
    let Some(next) = next else { return true };
    let small = stem.to_lowercase();
    if TITLES.contains(&small.as_str()) || (stem.chars().count() == 1 && stem.chars().all(char::is_uppercase)) {
        return false;
    }
    if NUMBERED.contains(&small.as_str()) {
        return !next.starts_with(|c: char| c.is_ascii_digit());
    }
    let lettered = stem.contains('.') && stem.chars().all(|c| c.is_alphabetic() || c == '.');
    if lettered || ENDINGS.contains(&small.as_str()) {
        return next.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    }
    true
}

/// The things that commas set apart, and an “and” after the first of those, or any “and” in what is known to be a list.
/// Commas within brackets set nothing apart.
fn things<'a, 'w>(words: &'a [&'w str], known: bool) -> Vec<&'a [&'w str]> {
    let mut things = Vec::new();
    let (mut from, mut depth) = (0, 0_i32);
    for (at, word) in words.iter().enumerate() {
        let opens = |c: char| i32::try_from(word.matches(c).count()).unwrap_or(0);
        depth += opens('(') - opens(')');
        if depth > 0 {
            continue;
        }
        if word.ends_with(',') {
            things.push(&words[from..=at]);
            from = at + 1;
        } else if matches!(*word, "en" | "and") && at > from && (known || !things.is_empty()) {
            things.push(&words[from..at]);
            from = at + 1;
        }
    }
    things.push(&words[from..]);
    things.retain(|thing| !thing.is_empty());
    things
}

/// A sentence in numbers.
fn count(words: &[&str], tongue: Tongue) -> Sentence {
    let text = unmarked(&words.join(" "));
    let mut sentence = Sentence { text, words: 0, spoken: 0, syllables: 0, tongue };
    let mut at = 0;
    let mut first = true;
    while let Some(word) = words.get(at) {
        let reference = reference(&words[at..]);
        if reference > 0 {
            at += reference;
            continue;
        }
        at += 1;
        if word.contains(PASSED) || is_address(word) || !word.chars().any(char::is_alphanumeric) {
            continue;
        }
        sentence.words += 1;
        let named = is_capital(word) && (!first || words.get(at).is_some_and(|next| is_capital(next)));
        first = false;
        let fact = word.contains(FACT) || word.chars().any(|c| c.is_ascii_digit()) || named;
        let said = if fact { None } else { syllables(word, tongue) };
        if let Some(said) = said {
            sentence.spoken += 1;
            sentence.syllables += said;
        }
    }
    sentence
}

/// How many words from here on belong to a reference to an article of law.
fn reference(words: &[&str]) -> usize {
    let letters = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let [first, second, ..] = words else { return 0 };
    if !ARTICLE.contains(&letters(first).as_str()) || !second.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    if first.starts_with('(') {
        // All that stands between the brackets is the reference.
        let mut depth = 0_i32;
        for (at, word) in words.iter().enumerate() {
            depth += word.chars().map(|c| i32::from(c == '(') - i32::from(c == ')')).sum::<i32>();
            if depth <= 0 {
                return at + 1;
            }
        }
    }
    let belongs = |word: &&&str| {
        let bare = letters(word);
        bare.chars().count() <= 1
            || REFERENCE.contains(&bare.as_str())
            || word.chars().any(|c| c.is_ascii_digit())
            || is_capital(word)
    };
    let belonging: Vec<&&str> = words[1..].iter().take_while(belongs).collect();
    // “Article 5 or …”: what would join another article joins the sentence.
    let joins = belonging.iter().rev().take_while(|word| JOINS.contains(word)).count();
    1 + belonging.len() - joins
}

/// Whether a word is a web address or an e-mail address.
fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let domain = |dot: usize| {
        let (before, after) = (&word[..dot], &word[dot + 1..]);
        let label =
            |text: Option<&str>| text.is_some_and(|text| text.len() > 1 && text.chars().all(char::is_alphabetic));
        label(before.rsplit(['.', '-', '/']).next()) && label(after.split(['.', '/', '-']).next())
    };
    word.contains('@') || word.contains("://") || word.match_indices('.').any(|(dot, _)| domain(dot))
}

/// Whether a word begins with a capital.
fn is_capital(word: &str) -> bool {
    word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)
}
