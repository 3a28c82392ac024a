//! Signs and spaces: byte order mark, tabs, spaces at the end of a line, double spaces, three dots, straight quotation
//! marks.

use super::is_readable;
use crate::locale::name_of_line;
use crate::source::FileId;
use crate::translate::check::allows;
use crate::translate::quotes::{self, Quotes};
use crate::translate::tree::{Entry, Pattern, Tree, choice};
use fluent_syntax::ast;
use std::ops::Range;

/// A piece of the file, and what stands there instead.
type Edit = (Range<usize>, String);

/// The rule that finds what is careless in signs and spaces.
const SIGNS: &str = "LOC-21";

/// A file with its signs as they should be, those apart that it allows on purpose.
pub(super) fn repaired(text: &str, tag: &str, file: FileId) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tree = Tree::read(text, file);
    let allowed: Vec<Range<usize>> =
        tree.entries.iter().filter(|entry| is_allowed(&tree, entry)).map(|entry| tree.lines_of(entry)).collect();
    let text = spaced(text, &allowed);
    let tree = Tree::read(&text, file);
    let mut edits = Vec::new();
    let open = tree.entries.iter().filter(|entry| !is_allowed(&tree, entry));
    for (_, pattern) in open.flat_map(Entry::patterns) {
        edits.extend(Signs::of(&tree, pattern, quotes::of(tag)).edits);
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut made = text.clone();
    for (range, sign) in edits.into_iter().rev() {
        made.replace_range(range, &sign);
    }
    // Signs are all that may differ: what could be read still can.
    if is_readable(&text, file) && !is_readable(&made, file) { text } else { made }
}

/// Whether a message, or its file, allows the signs that are in it.
fn is_allowed(tree: &Tree<'_>, entry: &Entry<'_>) -> bool {
    tree.head.iter().chain(&entry.comment).any(|line| allows(line, SIGNS))
}

/// No tab before the first sign of a line, no space behind the last one. Lines in these ranges stay as they are.
fn spaced(text: &str, allowed: &[Range<usize>]) -> String {
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if allowed.iter().any(|range| range.contains(&start)) {
            made += line;
            continue;
        }
        let body = line.trim_end_matches('\n');
        let body = body.strip_suffix('\r').filter(|_| body.len() < line.len()).unwrap_or(body);
        let words = body.trim_matches([' ', '\t']);
        let indent = &body[..body.len() - body.trim_start_matches([' ', '\t']).len()];
        // With spaces before it a message would become words of the one above. Whether it is one, a person knows.
        if indent.contains('\t') && name_of_line(words.trim_start_matches('-')).is_some() {
            made += indent;
        } else if !words.is_empty() {
            indent.chars().for_each(|c| made.push_str(if c == '\t' { "    " } else { " " }));
        }
        made += words;
        made += &line[body.len()..];
    }
    made
}

/// A sign that may have to be another.
struct Sign {
    /// Where it stands in the file.
    at: usize,
    /// Which it is.
    mark: char,
    /// What stands before it; none at the beginning.
    before: Option<char>,
    /// What stands behind it; none at the end.
    after: Option<char>,
}

/// The signs of a pattern.
struct Signs<'t, 's> {
    tree: &'t Tree<'s>,
    edits: Vec<Edit>,
    /// The straight quotation marks outside code and links.
    quotes: Vec<Sign>,
    /// Whether the words stand in code, between backticks.
    in_code: bool,
    /// What was read last; a placeable counts as a letter.
    last: Option<char>,
}

impl<'t, 's> Signs<'t, 's> {
    fn of(tree: &'t Tree<'s>, pattern: &Pattern<'s>, quotes: Option<Quotes>) -> Self {
        let mut signs = Self { tree, edits: Vec::new(), quotes: Vec::new(), in_code: false, last: None };
        signs.pattern(pattern);
        // Code that never ends is no code, and then nobody knows what is.
        if signs.in_code {
            signs.edits.clear();
            return signs;
        }
        signs.set_apostrophes(tree.text, quotes);
        signs
    }

    fn pattern(&mut self, pattern: &Pattern<'s>) {
        for (at, element) in pattern.elements.iter().enumerate() {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let next = match pattern.elements.get(at + 1) {
                        Some(ast::PatternElement::TextElement { value }) => value.chars().next(),
                        Some(ast::PatternElement::Placeable { .. }) => Some('x'),
                        None => None,
                    };
                    self.text(value, next);
                }
                ast::PatternElement::Placeable { expression } => {
                    if let Some((_, variants)) = choice(expression) {
                        let (in_code, last) = (self.in_code, self.last);
                        for variant in variants {
                            (self.in_code, self.last) = (in_code, last);
                            self.pattern(&variant.value);
                        }
                        self.in_code = in_code;
                    }
                    self.last = Some('x');
                }
            }
        }
    }

    fn text(&mut self, text: &'s str, next: Option<char>) {
        let start = self.tree.range(text).start;
        let mut until = 0;
        for (at, sign) in text.char_indices() {
            let rest = &text[at..];
            if at >= until && !self.in_code {
                // Addresses of links and what stands in tags are no words.
                if let Some(length) = not_words(rest, &text[..at]) {
                    until = at + length;
                }
            }
            if sign == '`' {
                self.in_code = !self.in_code;
            } else if at >= until && !self.in_code {
                let after = rest[sign.len_utf8()..].chars().next().or(next);
                self.sign(start + at, sign, (&text[..at], rest), after);
            }
            // Marks of bold do not part a quotation mark from what stands before it.
            if !matches!(sign, '*' | '_') {
                self.last = Some(sign);
            }
        }
    }

    fn sign(&mut self, at: usize, sign: char, (before, rest): (&str, &str), after: Option<char>) {
        // What stands before it in the same piece of text; of the first sign, in the piece before.
        let last = before.chars().next_back().or(self.last.filter(|last| matches!(last, ' ' | '\n')));
        let begins = before.is_empty() && self.last.is_none();
        match sign {
            ' ' if !begins && !matches!(last, Some(' ' | '\n')) => {
                let run = rest.len() - rest.trim_start_matches(' ').len();
                let breaks = rest[run..].starts_with(['\n', '\r']);
                if run > 1 && !breaks {
                    self.edits.push((at + 1..at + run, String::new()));
                }
            }
            '.' if last != Some('.') => {
                let run = rest.len() - rest.trim_start_matches('.').len();
                if run == 3 {
                    self.edits.push((at..at + 3, "…".to_owned()));
                }
            }
            '"' | '\'' => self.quotes.push(Sign { at, mark: sign, before: self.last, after }),
            _ => {}
        }
    }

    /// Decides what each straight mark is. What is in doubt stays.
    fn set_apostrophes(&mut self, text: &str, quotes: Option<Quotes>) {
        let signs = std::mem::take(&mut self.quotes);
        let (doubles, singles): (Vec<Sign>, Vec<Sign>) = signs.into_iter().partition(|sign| sign.mark == '"');
        let (apostrophes, singles): (Vec<Sign>, Vec<Sign>) =
            singles.into_iter().partition(|sign| is_apostrophe(sign, text));
        let mut set = |at: usize, sign: &str| self.edits.push((at..at + 1, sign.to_owned()));
        for sign in &apostrophes {
            set(sign.at, "’");
        }
        // Without a mark that opens, those behind a word are apostrophes: the patients’ data.
        if !singles.iter().any(opens) {
            singles.iter().filter(|sign| is_word(sign.before) && !is_measure(sign)).for_each(|sign| set(sign.at, "’"));
        } else if let Some(quotes) = quotes.filter(|_| are_pairs(&singles)) {
            singles.iter().enumerate().for_each(|(number, sign)| set(sign.at, quotes.single[number % 2]));
        }
        if let Some(quotes) = quotes.filter(|_| are_pairs(&doubles)) {
            doubles.iter().enumerate().for_each(|(number, sign)| set(sign.at, quotes.double[number % 2]));
        }
    }
}

/// How long what is not words is here, if anything: the address of a link, a tag.
fn not_words(rest: &str, before: &str) -> Option<usize> {
    if before.ends_with("](") {
        return rest.find(')');
    }
    let tag = rest.strip_prefix('<')?.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if tag { rest.find('>') } else { None }
}

fn is_word(sign: Option<char>) -> bool {
    sign.is_some_and(char::is_alphanumeric)
}

/// Within a word; or before one, as in `’s avonds`.
fn is_apostrophe(sign: &Sign, text: &str) -> bool {
    let behind = &text[sign.at + 1..];
    let short = behind.starts_with(['s', 't', 'n', 'k', 'm', 'r'])
        && behind.chars().nth(1).is_none_or(|c| matches!(c, ' ' | '-' | '\n' | '\r'));
    let starts = sign.before.is_none_or(char::is_whitespace);
    (is_word(sign.before) && is_word(sign.after) && !is_measure(sign)) || (starts && short)
}

/// Behind a number, and before no letter, a mark may stand for feet or minutes: `5'10"`.
fn is_measure(sign: &Sign) -> bool {
    sign.before.is_some_and(char::is_numeric) && !sign.after.is_some_and(char::is_alphabetic)
}

/// Whether a mark stands where a quotation begins.
fn opens(sign: &Sign) -> bool {
    let starts = sign.before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '{' | '-' | '–' | '—' | '/'));
    starts && sign.after.is_some_and(|c| !c.is_whitespace())
}

/// Whether marks open and close in turn.
fn are_pairs(signs: &[Sign]) -> bool {
    signs.len().is_multiple_of(2) && signs.iter().enumerate().all(|(number, sign)| opens(sign) == (number % 2 == 0))
}
