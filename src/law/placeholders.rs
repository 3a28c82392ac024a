//! What was left to fill in: marks of a draft, examples in place of an address, a gap in a sentence.

use super::reading::words;
use std::ops::Range;

/// Words that only stand in drafts, as they are written there.
const MARKS: &[&str] = &["TODO", "TBD", "FIXME", "NTB", "NAAM", "NAME", "ADRES", "ADDRESS", "lorem", "Lorem"];

/// Beginnings of sentences of a draft, in small letters.
const DRAFTS: &[&str] = &[
    "lorem ipsum",
    "n.t.b.",
    "nog invullen",
    "nog in te vullen",
    "hier invullen",
    "vul hier uw tekst in",
    "vul hier in",
    "to be completed",
    "to be filled in",
    "insert name",
    "insert address",
];

/// Hosts that stand for another one.
const HOSTS: &[&str] = &[
    "example.com",
    "example.org",
    "example.net",
    "example.nl",
    "voorbeeld.nl",
    "voorbeeld.be",
    "uwdomein.nl",
    "jouwdomein.nl",
    "uwkliniek.nl",
    "uwpraktijk.nl",
    "domein.nl",
    "yourdomain.com",
    "yourclinic.com",
    "domain.com",
];

/// Words after which something must follow.
const PREPOSITIONS: &[&str] = &["at", "via", "op", "naar", "bij", "from", "by", "through", "with", "van", "aan"];

/// Words that begin a sentence, so that before them nothing was filled in: `contact us at We`.
const BEGINNINGS: &[&str] = &["We", "Wij", "You", "If", "Als"];

/// Words without which no placeholder is one of words: what is looked for among the phrases.
pub(crate) const SIGNS: &[&str] = &[
    "todo",
    "tbd",
    "fixme",
    "ntb",
    "naam",
    "name",
    "adres",
    "address",
    "lorem",
    "xx*",
    "n.t.b.",
    "nog",
    "hier invullen",
    "vul hier",
    "to be",
    "insert",
    "example*",
    "voorbeeld*",
    "uwdomein*",
    "jouwdomein*",
    "uwkliniek*",
    "uwpraktijk*",
    "domein*",
    "yourdomain*",
    "yourclinic*",
    "domain*",
    "[at|via] [We|Wij|You|If|Als]",
];

/// Whether a text may hold a placeholder of words, where the phrases have found none of the signs: a gap may.
pub(crate) fn may_have_gap(text: &str) -> bool {
    let bytes = text.as_bytes();
    [b" .", b" ,", b" ;"].into_iter().any(|gap| memchr::memmem::find(bytes, gap).is_some())
}

/// The first placeholder in a text or a line. Those of words are left out where there can be none.
pub(crate) fn find(text: &str, may_be_in_words: bool) -> Option<Range<usize>> {
    let nothing = matches!(text.trim(), "…" | "..." | "-" | "?" | "." | "n/a");
    if nothing && !text.trim().is_empty() {
        return Some(0..text.len());
    }
    let bytes = text.as_bytes();
    let brackets = memchr::memchr3(b'[', b'{', b'<', bytes).is_some();
    let has = |row: &[u8]| memchr::memmem::find(bytes, row).is_some();
    let rows = has(b"...") || memchr::memchr3(b'_', b'?', 0xE2, bytes).is_some();
    let worded = may_be_in_words.then(|| in_words(text)).flatten();
    let marked = [brackets.then(|| bracket(text)).flatten(), rows.then(|| row(text)).flatten(), worded];
    marked.into_iter().flatten().min_by_key(|range| range.start)
}

/// The first placeholder that a word shows.
fn in_words(text: &str) -> Option<Range<usize>> {
    let mut words = words(text).peekable();
    while let Some((at, word)) = words.next() {
        let next = words.peek().copied();
        let found = mark(at, word).or_else(|| draft(text, at)).or_else(|| gap(text, (at, word), next));
        if let Some(range) = found.or_else(|| host(text, at)) {
            return Some(range);
        }
    }
    None
}

fn mark(at: usize, word: &str) -> Option<Range<usize>> {
    let crosses = word.len() >= 2 && word.bytes().all(|byte| byte == b'X');
    (crosses || MARKS.contains(&word)).then(|| at..at + word.len())
}

fn draft(text: &str, at: usize) -> Option<Range<usize>> {
    DRAFTS.iter().find(|draft| begins(&text[at..], draft)).map(|draft| at..at + draft.len())
}

/// Whether a text begins so, in any case of its letters.
fn begins(text: &str, small: &str) -> bool {
    let first = text.as_bytes().first().map(u8::to_ascii_lowercase);
    first.as_ref() == small.as_bytes().first()
        && text.as_bytes().get(..small.len()).is_some_and(|start| start.eq_ignore_ascii_case(small.as_bytes()))
}

/// `[naam]`, `<naam>` or `{naam}`; not a link of Markdown, and not a number in brackets.
fn bracket(text: &str) -> Option<Range<usize>> {
    text.char_indices().find_map(|(at, open)| {
        let close = match open {
            '[' => ']',
            '{' => '}',
            '<' => '>',
            _ => return None,
        };
        let length = text[at..].find(close)?;
        let (inner, after) = (&text[at + 1..at + length], &text[at + length + 1..]);
        let link = after.starts_with(['(', '[', ':']) || text[..at].ends_with(']');
        let words = inner.chars().count() <= 40
            && inner.contains(|c: char| c.is_alphabetic() || c == '…')
            && !inner.contains([':', '@', '\n']);
        (words && !link).then(|| at..at + length + 1)
    })
}

/// `____`, `.....`, `???`, or an ellipsis that stands by itself.
fn row(text: &str) -> Option<Range<usize>> {
    let rows = ["___", ".....", "???"].into_iter().filter_map(|row| text.find(row).map(|at| at..at + row.len()));
    let ellipsis = text.match_indices('…').find(|(at, mark)| {
        let before = text[..*at].chars().next_back().is_none_or(char::is_whitespace);
        let after = text[at + mark.len()..].chars().next().is_none_or(|c| c.is_whitespace() || ".,;".contains(c));
        before && after
    });
    // Three dots are a pause, unless a word before them asks for what should stand there.
    let asked = |at: usize| words(&text[..at]).last().is_some_and(|(_, word)| PREPOSITIONS.contains(&word));
    let dots = text.match_indices(" ... ").find(|(at, _)| asked(*at)).map(|(at, _)| at + 1..at + 4);
    let rows = rows.chain(dots);
    rows.chain(ellipsis.map(|(at, mark)| at..at + mark.len())).min_by_key(|range| range.start)
}

/// A sentence that goes on where something should stand: `bereikbaar via .`, `contact us at We`.
fn gap(text: &str, (at, word): (usize, &str), next: Option<(usize, &str)>) -> Option<Range<usize>> {
    if !PREPOSITIONS.contains(&word) {
        return None;
    }
    let end = at + word.len();
    let rest = &text[end..];
    let empty =
        rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(['.', ',', ';']) && !rest.starts_with("..."));
    let next = next.filter(|(next, beginning)| {
        matches!(word, "at" | "via") && BEGINNINGS.contains(beginning) && text[end..*next].trim().is_empty()
    });
    match next {
        Some((next, word)) => Some(at..next + word.len()),
        None => empty.then_some(at..end + 2),
    }
}

/// An address at a host of an example: `info@example.com`.
fn host(text: &str, at: usize) -> Option<Range<usize>> {
    let host = HOSTS.iter().find(|host| begins(&text[at..], host))?;
    let start = text[..at].rfind(|c: char| c.is_whitespace() || c == '(').map_or(0, |space| space + 1);
    let before = text[..at].chars().next_back();
    let after = text[at + host.len()..].chars().next();
    let whole = before.is_none_or(|c| matches!(c, '@' | '/' | '.' | ' '))
        && after.is_none_or(|c| !c.is_alphanumeric() && c != '-');
    whole.then(|| start..at + host.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_are_told_from_text() {
        let at = |text: &str| find(text, true).map(|range| text[range].to_owned());
        for (text, words) in [
            ("Mail [naam] voor vragen.", "[naam]"),
            ("Bel XX of mail ons.", "XX"),
            ("Contact our officer at We answer soon.", "at We"),
            ("U bereikt ons via .", "via ."),
            ("TODO", "TODO"),
            ("…", "…"),
            ("Zo werkt het: …", "…"),
            ("info@example.com", "info@example.com"),
            ("Onze naam is ____.", "___"),
        ] {
            assert_eq!(at(text).as_deref(), Some(words), "{text}");
        }
        for text in [
            "Lees [onze folder](https://x.example/f) of [1].",
            "Mail ons op info@praktijk.example.",
            "Dat komt nog…",
            "Neem gerust contact met ons op.",
            "via Wijkzorg",
        ] {
            assert_eq!(at(text), None, "{text}");
        }
    }
}
