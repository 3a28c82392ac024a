//! Every rule in one Markdown text: what `docs/rules.md` holds.

use super::Explanation;
use crate::finding::Message;
use crate::law::known::{self, Known};
use crate::law::requirements;
use crate::law::rules::{self, ELSEWHERE, Why};
use crate::locale::Locale;
use std::fmt::Write as _;

/// The list of all rules, each with its explanation; then the ids that give no finding of their own, and why.
#[must_use]
pub fn rulebook(words: &Locale) -> String {
    let heading = |name: &str| words.word(&format!("rulebook-{name}"));
    let counts = Message::new("rulebook-intro")
        .with("requirements", requirements::all().count().to_string())
        .with("rules", rules::all().count().to_string())
        .with("elsewhere", ELSEWHERE.len().to_string());
    let mut text = format!("# {}\n\n{}\n", heading("title"), words.message(&counts).unwrap_or_default());
    let _ = writeln!(text, "\n## {}\n", heading("list"));
    let columns = ["id", "severity", "law", "about"].map(heading);
    let _ = writeln!(text, "| {} |\n| --- | --- | --- | --- |", columns.join(" | "));
    for known in known::all() {
        let (id, severity) = (known.id(), severity(known, words));
        let title = words.word(&format!("{id}.title"));
        let law = super::law(known.law(), words);
        let _ = writeln!(text, "| [{id}](#{}) | {severity} | {law} | {title} |", anchor(id));
    }
    let entry =
        "[[allow]]\nrule = \"LANG-02\"\nat = \"activity.newsletter.purpose\"\nreason = \"…\"\nuntil = 2027-01-31";
    let _ = writeln!(text, "\n## {}\n\n{}\n\n```toml\n{entry}\n```", heading("each"), heading("accept"));
    for known in known::all() {
        let explanation = Explanation::of(known.id(), words).without_acceptance(words);
        let (id, severity) = (known.id(), severity(known, words));
        let _ = write!(text, "\n### {id}\n\n{} ({severity})\n\n{}\n", explanation.title, explanation.markdown());
    }
    let _ = writeln!(text, "\n## {}\n\n{}\n", heading("elsewhere"), heading("elsewhere-intro"));
    let columns = ["id", "about", "why"].map(heading);
    let _ = writeln!(text, "| {} |\n| --- | --- | --- |", columns.join(" | "));
    for one in ELSEWHERE {
        let why = match one.why {
            Why::GivenAs(_) => heading("given-as"),
            Why::Impossible => heading("impossible"),
            Why::Undecided => heading("undecided"),
        };
        let (title, reason) = (words.word(&format!("{}.title", one.id)), words.word(one.id));
        let _ = writeln!(text, "| {} | {title} | {why}: {reason} |", one.id);
    }
    text
}

fn severity(known: Known, words: &Locale) -> String {
    known.severity().map_or_else(String::new, |severity| words.word(&format!("severity-{}", severity.word())))
}

/// What a heading of an id is linked by.
fn anchor(id: &str) -> String {
    id.to_lowercase()
}
