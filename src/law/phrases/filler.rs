//! Words that say nothing by themselves: what is left of a purpose when all that it names is vague.

use crate::policy::Text;
use std::ops::Range;

const NL: &[&str] = &[
    "aan", "alle", "algemeen", "algemene", "als", "beter", "betere", "bij", "blijven", "continu", "dat", "de", "deze",
    "die", "dit", "door", "een", "elke", "en", "er", "goed", "goede", "hebben", "heeft", "het", "hun", "in", "is",
    "kunnen", "met", "mee", "nog", "of", "om", "ons", "onze", "ook", "op", "steeds", "te", "u", "uit", "uw", "van",
    "verder", "voor", "we", "wij", "willen", "zijn", "zo", "zodat",
];

const EN: &[&str] = &[
    "a",
    "able",
    "all",
    "also",
    "an",
    "and",
    "are",
    "as",
    "at",
    "be",
    "better",
    "by",
    "can",
    "continually",
    "continuously",
    "for",
    "from",
    "further",
    "general",
    "good",
    "has",
    "have",
    "in",
    "is",
    "it",
    "keep",
    "like",
    "of",
    "on",
    "or",
    "our",
    "so",
    "that",
    "the",
    "their",
    "these",
    "this",
    "to",
    "us",
    "want",
    "we",
    "well",
    "which",
    "with",
    "would",
    "you",
    "your",
];

/// Whether part of a text says nothing beside these words of it.
pub(crate) fn adds_nothing(text: &Text<'_>, part: Range<usize>, beside: &[Range<usize>]) -> bool {
    let filler = if text.language == "nl" { NL } else { EN };
    let mut start = None;
    for (at, c) in text.words[part.clone()].char_indices().chain([(part.len(), ' ')]) {
        let at = part.start + at;
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text.words[from..at].to_lowercase();
                let covered = beside.iter().any(|range| range.start <= from && at <= range.end);
                if !covered && !filler.contains(&word.as_str()) {
                    return false;
                }
                start = None;
            }
            _ => {}
        }
    }
    true
}

/// The member of an enumeration in which these words stand, or all members over which they reach.
pub(crate) fn member(text: &Text<'_>, words: &Range<usize>) -> Range<usize> {
    let between = [",", ";", ":", ".", " en ", " and "];
    let before = &text.words[..words.start];
    let start = between.iter().filter_map(|mark| before.rfind(mark).map(|at| at + mark.len())).max().unwrap_or(0);
    let after = &text.words[words.end..];
    let end = between.iter().filter_map(|mark| after.find(mark)).min().map_or(text.words.len(), |at| words.end + at);
    start..end
}
