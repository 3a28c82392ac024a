//! A message as people read it: its words and sentences, without code, variables and addresses.

use super::lexicon::{Class, Lexicon, stem};
use crate::law::reading::words;
use crate::translate::glossary::Terms;
use memchr::{memchr, memchr3_iter, memmem};
use std::ops::Range;

/// Stands for every byte of a variable or a message that is printed.
pub(super) const PRINTED: char = '\u{1}';
/// Stands for every byte of code, of an address and of the target of a link.
pub(super) const HIDDEN: char = '\u{2}';

/// A text is read no further than this many bytes.
const LONGEST: usize = 20_000;

/// What is said in one reading of a message.
#[derive(Debug, Default)]
pub(in crate::translate) struct Said {
    /// The text, as long as it was read, with what is not prose blotted out.
    pub(super) plain: String,
    /// The words of it.
    pub(super) words: Vec<Word>,
    /// The sentences of it.
    pub(super) sentences: Vec<Sentence>,
    /// What stands between backticks, as places in the text.
    pub(super) codes: Vec<Range<usize>>,
    /// Where links lead: what stands between the parentheses of `[words](#target)`.
    pub(super) links: Vec<Range<usize>>,
    /// What stands between `<` and `>`, both included, where it looks like HTML.
    pub(super) tags: Vec<Range<usize>>,
    /// Web and mail addresses outside code.
    pub(super) addresses: Vec<Range<usize>>,
    /// Everything that its words are, taken together.
    pub(super) classes: Class,
    /// Which terms of the glossary it has.
    pub(super) terms: Terms,
}

/// A word of prose.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// What is known of it.
    pub(super) class: Class,
    /// Whether it stands in quotation marks: then it is an example.
    pub(super) quoted: bool,
}

/// A sentence of prose.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    /// Where it stands, without the sign at its end.
    pub(super) place: Range<usize>,
    /// Which words it has.
    pub(super) words: Range<usize>,
    /// How many words people read: a variable and a piece of code count for one each.
    pub(super) length: usize,
}

impl Said {
    /// Reads a text, as far as anybody would.
    pub(in crate::translate) fn read(text: &str, lexicon: &Lexicon) -> Self {
        let mut said = Self::default();
        let end = (0..=LONGEST.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let text = &text[..end];
        said.plain = said.blotted(text);
        let examples = quotes(&said.plain);
        for (start, word) in words(&said.plain) {
            let end = start + word.len();
            let quoted = examples.iter().any(|example| example.start < end && start < example.end);
            let class = lexicon.class(word);
            if !quoted {
                said.classes = said.classes.with(class);
            }
            said.words.push(Word { start, end, class, quoted });
        }
        said.split();
        said.take_terms(lexicon);
        said
    }

    /// The letters of a word.
    pub(super) fn word(&self, word: &Word) -> &str {
        &self.plain[word.start..word.end]
    }

    /// The words that are no examples.
    pub(super) fn prose(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| !word.quoted)
    }

    /// The text with signs that nobody writes in place of what is not prose.
    fn blotted(&mut self, text: &str) -> String {
        let bytes = text.as_bytes();
        let mut plain = bytes.to_vec();
        let mut blot = |range: Range<usize>, with: char| plain[range].fill(with as u8);
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            match bytes[at] {
                b'`' => {
                    if let Some(length) = memchr(b'`', &rest[1..]) {
                        self.codes.push(at + 1..at + 1 + length);
                        blot(at..at + length + 2, HIDDEN);
                        at += length + 1;
                    }
                }
                b'{' => {
                    let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'$' | b'-' | b'_');
                    let length = rest[1..].iter().take_while(|byte| name(byte)).count();
                    if length > 0 && rest.get(length + 1) == Some(&b'}') {
                        blot(at..at + length + 2, PRINTED);
                        at += length + 1;
                    }
                }
                b']' if rest.get(1) == Some(&b'(') => {
                    if let Some(length) = memchr(b')', &rest[2..]) {
                        self.links.push(at + 2..at + 2 + length);
                        blot(at + 1..at + length + 3, HIDDEN);
                        at += length + 2;
                    }
                }
                b'<' => {
                    let name = rest[1..].iter().find(|byte| **byte != b'/').copied().unwrap_or_default();
                    let end = memchr(b'>', rest).filter(|_| name.is_ascii_alphabetic() || name == b'!');
                    if let Some(length) = end {
                        self.tags.push(at..at + length + 1);
                        blot(at..at + length + 1, HIDDEN);
                        at += length;
                    }
                }
                b'@' | b':' | b'w' => {
                    if let Some(range) = address(bytes, at) {
                        blot(range.clone(), HIDDEN);
                        at = range.end - 1;
                        self.addresses.push(range);
                    }
                }
                _ => {}
            }
            at += 1;
        }
        // Whole signs are blotted out with signs of one byte, so it is text still.
        String::from_utf8(plain).unwrap_or_default()
    }

    /// Finds the terms of the glossary.
    fn take_terms(&mut self, lexicon: &Lexicon) {
        let Some(glossary) = lexicon.glossary else { return };
        let mut terms = Terms::default();
        for (at, word) in self.words.iter().enumerate().filter(|(_, word)| word.class.is(Class::TERM)) {
            let mut here = Terms::default();
            glossary.take(self.words[at..].iter().map(|word| stem(self.word(word))), &mut here);
            // An example answers a term of the other language, but asks for none itself.
            terms.any |= here.any;
            if !word.quoted {
                terms.term |= here.term;
                terms.wrong |= here.wrong;
            }
        }
        self.terms = terms;
    }

    /// Finds the sentences.
    fn split(&mut self) {
        let plain = &self.plain;
        let ends = memchr3_iter(b'.', b'!', b'?', plain.as_bytes()).filter(|at| ends_sentence(plain, *at));
        let (mut start, mut first) = (0, 0);
        for end in ends.chain([plain.len()]) {
            let words = self.words[first..].iter().take_while(|word| word.start < end).count();
            let length = words + pieces(&plain[start..end]);
            if length > 0 {
                self.sentences.push(Sentence { place: start..end, words: first..first + words, length });
            }
            first += words;
            start = (end + 1).min(plain.len());
        }
    }
}

/// How often something is printed or stands as code.
fn pieces(plain: &str) -> usize {
    let mut last = '\0';
    let mut begins = |c: char| {
        let begins = matches!(c, PRINTED | HIDDEN) && c != last;
        last = c;
        begins
    };
    plain.chars().filter(|c| begins(*c)).count()
}

/// Whether a sign ends a sentence: not within a number or a name, nor where a small letter follows.
fn ends_sentence(plain: &str, at: usize) -> bool {
    let after = plain[at + 1..].trim_start_matches(['*', '”', '’', ')', ']', '»', HIDDEN]);
    let next = after.trim_start();
    next.len() < after.len() && !next.starts_with(char::is_lowercase)
}

/// What stands between quotation marks.
fn quotes(plain: &str) -> Vec<Range<usize>> {
    if plain.is_ascii() {
        return Vec::new();
    }
    let mut quotes = Vec::new();
    for (open, close) in [("“", "”"), ("„", "“"), ("„", "”"), ("«", "»")] {
        let mut from = 0;
        while let Some(start) =
            memmem::find(&plain.as_bytes()[from..], open.as_bytes()).map(|at| from + at + open.len())
        {
            let Some(length) = memmem::find(&plain.as_bytes()[start..], close.as_bytes()) else { break };
            quotes.push(start..start + length);
            from = start + length;
        }
    }
    quotes
}

/// The web or mail address that has its sign here: `@`, `://` or `www.`.
fn address(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let mail = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'+' | b'-');
    let before = |fits: fn(&u8) -> bool| at - bytes[..at].iter().rev().take_while(|byte| fits(byte)).count();
    let (start, length) = match bytes[at] {
        b'@' => {
            let start = at - bytes[..at].iter().rev().take_while(|byte| mail(byte)).count();
            (start, bytes[at + 1..].iter().take_while(|byte| mail(byte)).count())
        }
        b':' if bytes[at..].starts_with(b"://") => (before(u8::is_ascii_alphabetic), web(&bytes[at + 1..])),
        b'w' if bytes[at..].starts_with(b"www.") && before(u8::is_ascii_alphanumeric) == at => {
            (at, web(&bytes[at + 1..]))
        }
        _ => return None,
    };
    let mut end = at + 1 + length;
    while end > at && matches!(bytes[end - 1], b'.' | b',' | b';' | b':' | b'!' | b'?') {
        end -= 1;
    }
    (end > at + 1 && (start < at || bytes[at] == b'w')).then_some(start..end)
}

/// How far a web address goes.
fn web(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_graphic() && !matches!(byte, b')' | b'"' | b'<' | b'>' | b'`')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_prose_is_left() {
        let text = "**Mail {$name}** via a@b.example, `x = \"y\"` of [zo](#rights). Zie “niet dit. Dan” op https://x.example/nl. Klaar";
        let said = Said::read(text, Lexicon::of("nl"));
        let words: Vec<&str> = said.prose().map(|word| said.word(word)).collect();
        assert_eq!(words, ["Mail", "via", "of", "zo", "Zie", "op", "Klaar"]);
        let slices = |ranges: &[Range<usize>]| ranges.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>();
        assert_eq!(slices(&said.codes), ["x = \"y\""]);
        assert_eq!(slices(&said.links), ["#rights"]);
        assert_eq!(slices(&said.addresses), ["a@b.example", "https://x.example/nl"]);
        assert_eq!(said.sentences.iter().map(|one| one.length).collect::<Vec<_>>(), [8, 3, 3, 1]);
        assert_eq!(said.plain.len(), text.len());
    }
}
