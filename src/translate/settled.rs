//! Which source text a translation was made from, and whether the source still says that.
//!
//! Two records tell: lines `# nl: …` above the message itself, and else a list of fingerprints that the language has.

use super::shelf::{Desk, Edition, Found};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Which source text each message of a language was translated from: fingerprints, by name.
pub type Settled = std::collections::BTreeMap<String, String>;

/// How a translation stands to its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    /// The source still says what was translated.
    Current,
    /// The source says something else now.
    Moved {
        /// What it said then, where that is known.
        then: Option<String>,
        /// What it says now.
        now: String,
    },
}

/// How a message stands to its source. None where nobody wrote down what it was translated from.
pub(super) fn standing(desk: &Desk<'_>, edition: &Edition<'_>, found: Found<'_, '_>) -> Option<Standing> {
    let name = found.entry.shown();
    let moved = |then, now: &str| Some(Standing::Moved { then, now: plain(now) });
    if let Some((source, then)) = recorded(desk, edition, found) {
        let now = source.volume.tree.written(source.entry);
        return if plain(now) == then { Some(Standing::Current) } else { moved(Some(then), now) };
    }
    let settled = edition.settled?.get(&name)?;
    let source = desk.source_of(edition, &name)?;
    let now = source.volume.tree.written(source.entry);
    if fingerprint(now) == *settled { Some(Standing::Current) } else { moved(None, now) }
}

/// What the lines `# nl: …` above a message tell, and the message that they tell of.
pub(super) fn recorded<'a, 's>(
    desk: &'a Desk<'s>,
    edition: &Edition<'s>,
    found: Found<'_, '_>,
) -> Option<(Found<'a, 's>, String)> {
    let others = desk.editions.iter().filter(|other| other.tag != edition.tag);
    others.into_iter().find_map(|other| {
        let mut lines = found.entry.comment.iter().filter_map(|line| of_record(line, other.tag)).peekable();
        lines.peek()?;
        let then = lines.collect::<Vec<_>>().join("\n");
        Some((other.find(&found.entry.shown())?, plain(&then)))
    })
}

/// What a line of a record says: of `nl: Privacyverklaring` what stands after the colon.
pub(super) fn of_record<'l>(line: &'l str, tag: &str) -> Option<&'l str> {
    line.strip_prefix(tag)?.strip_prefix(':').filter(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// A text in which white space counts as one blank.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What tells one source text from another, white space apart.
pub(super) fn fingerprint(text: &str) -> String {
    let digest = Sha256::digest(plain(text).as_bytes());
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
