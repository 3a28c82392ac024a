//! What a run found and does not show, in a sentence.

use crate::finding::Message;
use crate::locale::Locale;

/// How many findings are not shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Hidden {
    /// Accepted on purpose, with `[[allow]]`.
    pub(super) accepted: usize,
    /// In the baseline.
    pub(super) known: usize,
}

impl Hidden {
    /// The sentence after the last line of a run; nothing when everything is shown.
    pub(super) fn told(self, words: &Locale) -> String {
        let sentence = |name: &str, count: usize| {
            let message = Message::new(name).with("count", count.to_string());
            (count > 0).then(|| words.message(&message)).flatten().map_or_else(String::new, |words| format!(" {words}"))
        };
        sentence("summary-accepted", self.accepted) + &sentence("summary-known", self.known)
    }
}
