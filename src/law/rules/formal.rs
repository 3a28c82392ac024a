//! Form: FRM.

use super::names::starts_sentence;
use super::{Certainty, Facts, Rule, first_said, wherever_said};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::law::phrases::part_in;
use crate::law::placeholders;
use crate::law::reading::{has_any, is_any, words};
use crate::policy::{Policy, Text};
use jiff::Span;
use jiff::civil::{Date, date};
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "FRM-02",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(2)"],
        check: dates,
        bad: "[statement]\ndate = 2026-09-01 # <-\n\n[[statement.change]]\nversion = \"2.0\"\ndate = 2026-10-01\ntext = { nl = \"Nieuw: online boeken.\", en = \"New: online booking.\" }\n",
        good: "[statement]\ndate = 2026-10-01\n\n[[statement.change]]\nversion = \"2.0\"\ndate = 2026-10-01\ntext = { nl = \"Nieuw: online boeken.\", en = \"New: online booking.\" }\n",
    },
    Rule {
        id: "FRM-04",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["WP260", "GDPR 13(3)"],
        check: silent_changes,
        bad: r#"[[clause]]
section = "changes"
text.nl = "Wij behouden ons het recht voor deze verklaring op elk moment te wijzigen." # <-
text.en = "This statement changes now and then."
"#,
        good: r#"[[clause]]
section = "changes"
text.nl = "Wij behouden ons het recht voor deze verklaring te wijzigen. Verandert er iets belangrijks? Dan laten wij u dat weten."
text.en = "We reserve the right to change this statement. Does something important change? Then we let you know."
"#,
    },
    Rule {
        id: "FRM-05",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 12(1)"],
        check: gaps,
        bad: r#"[[clause]]
section = "requests"
text.nl = "Vraag bij de balie naar [naam]." # <-
text.en = "Ask for our receptionist at the front desk."
"#,
        good: r#"[[clause]]
section = "requests"
text.nl = "Vraag bij de balie naar onze receptioniste."
text.en = "Ask for our receptionist at the front desk."
"#,
    },
    Rule {
        id: "FRM-06",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: broken,
        bad: r#"[[clause]]
section = "requests"
text.nl = "Stuur uw verzoek per post of lever het in bij de." # <-
text.en = "Send your request by post or hand it in at the desk."
"#,
        good: r#"[[clause]]
section = "requests"
text.nl = "Stuur uw verzoek per post of lever het in bij de balie."
text.en = "Send your request by post or hand it in at the desk."
"#,
    },
    Rule {
        id: "FRM-07",
        severity: Info,
        certainty: Certainty::Certain,
        law: &[],
        check: |facts, found| wherever_said(facts, found, "FRM-07", |_, _| true),
        bad: r#"[[clause]]
section = "requests"
text.nl = "U kunt ons bellen of mailen. Terug naar boven" # <-
text.en = "You can call or e-mail us."
"#,
        good: r#"[[clause]]
section = "requests"
text.nl = "U kunt ons bellen of mailen."
text.en = "You can call or e-mail us."
"#,
    },
    Rule {
        id: "FRM-08",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 12", "GDPR 13", "GDPR 7(4)"],
        check: must_be_accepted,
        bad: r#"[[clause]]
section = "summary"
text.nl = "Voor uw eerste afspraak ondertekent u deze privacyverklaring." # <-
text.en = "You receive this text before your first appointment."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Voor uw eerste afspraak krijgt u deze privacyverklaring van ons."
text.en = "You receive this privacy statement from us before your first appointment."
"#,
    },
    Rule {
        id: "FRM-09",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["GDPR 5(2)"],
        check: older_than_its_rules,
        bad: "[statement]\njurisdiction = \"BE\"\ndate = 2022-05-01 # <-\n",
        good: "[statement]\njurisdiction = \"BE\"\ndate = 2026-10-01\n",
    },
    Rule {
        id: "FRM-10",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12", "BW 7:468"],
        check: |facts, found| wherever_said(facts, found, "FRM-10", |_, _| true),
        bad: r#"[[clause]]
section = "summary"
text.nl = "Aan deze privacyverklaring kunt u geen rechten ontlenen." # <-
text.en = "We have written this text with care."
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Wij hebben deze privacyverklaring met zorg geschreven."
text.en = "We have written this privacy statement with care."
"#,
    },
];

fn dates(facts: &Facts<'_>, found: &mut Found) {
    let statement = &facts.policy.statement;
    let Some(date) = statement.date.copied() else { return };
    // The log tells of a change that this version cannot have yet.
    if let Some(change) = statement.changes.iter().find(|change| change.date > date) {
        found.at(&statement.place, "date").with("change", change.version.clone());
    }
    let Some(today) = facts.today else { return };
    if date > today {
        found.at(&statement.place, "date").variant("-future");
    } else if date.checked_add(Span::new().months(24)).is_ok_and(|end| end < today) {
        found.at(&statement.place, "date").variant("-old");
    }
}

fn silent_changes(facts: &Facts<'_>, found: &mut Found) {
    let told = [
        "weten",
        "melden",
        "meldt",
        "informeren",
        "bericht",
        "inlichten",
        "laten",
        "tell",
        "notify",
        "inform",
        "notice",
    ];
    let sentence = |text: &Text<'_>| has_any(text.words, &told) || text.words.to_lowercase().contains("let you know");
    let sentence =
        |text: &Text<'_>| sentence(text) && part_in(text.words, "zonder [u|je] dat te laten weten").is_none();
    // The sentence and the advice to come back are one thing.
    first_said(facts, found, "FRM-04", |_, text| !sentence(text));
}

fn gaps(facts: &Facts<'_>, found: &mut Found) {
    for line in &facts.policy.lines(|line| placeholders::find(line, true).is_some()) {
        if let Some(words) = placeholders::find(line.words, true) {
            found.words(line, words);
        }
    }
    let signs = facts.saying("FRM-05-signs");
    for (text, sign) in facts.texts.iter().zip(signs) {
        let searched = matches!(text.language, "nl" | "en");
        let in_words = sign || !searched || placeholders::may_have_gap(text.words);
        if let Some(words) = placeholders::find(text.words, in_words) {
            found.words(text, words);
        }
    }
}

/// Words that no sentence ends with.
const NEVER_LAST: &[&str] = &[
    "de", "een", "en", "omdat", "zodat", "tenzij", "uw", "onze", "the", "a", "an", "and", "because", "unless", "our",
    "your",
];

/// Words that nobody writes twice.
const NEVER_TWICE: &[&str] = &["de", "een", "van", "en", "the", "a", "of", "and", "to"];

fn broken(facts: &Facts<'_>, found: &mut Found) {
    for text in &facts.texts {
        let words: Vec<(usize, &str)> = words(text.words).collect();
        let broken = unfinished(text.words, &words).or_else(|| doubled(text.words, &words));
        if let Some(range) = broken.or_else(|| headless(facts, text)) {
            found.words(text, range);
        } else if let Some((range, number)) = wrong_number(text) {
            found.words(text, range).variant("-number").with("number", number.to_string());
        }
    }
}

fn unfinished(text: &str, words: &[(usize, &str)]) -> Option<Range<usize>> {
    let may_hang = |word: &str| word.len() <= 7 && is_any(word, NEVER_LAST);
    words.iter().enumerate().filter(|(_, (_, word))| may_hang(word)).find_map(|(index, (at, word))| {
        let end = at + word.len();
        let rest = &text[end..];
        let full_stop = rest.starts_with('.') && rest[1..].chars().next().is_none_or(char::is_whitespace);
        // A purpose or a label may be cut from a sentence; only one of some length shows that it breaks off.
        let last = rest.trim().is_empty() && words.len() >= 4;
        let apart = text[..*at].chars().next_back().is_none_or(char::is_whitespace);
        let hanging = apart && word.chars().all(char::is_lowercase);
        (hanging && (full_stop || last)).then(|| {
            let start = index.checked_sub(1).map_or(*at, |before| words[before].0);
            start..end
        })
    })
}

/// A sentence whose beginning is gone: “Tot worden uw gegevens bewaard”.
fn headless(facts: &Facts<'_>, text: &Text<'_>) -> Option<Range<usize>> {
    let mut said = facts.said("FRM-06").filter(|(other, _)| other.path == text.path);
    said.find(|(text, words)| starts_sentence(text.words, words.start)).map(|(_, words)| words)
}

fn doubled(text: &str, words: &[(usize, &str)]) -> Option<Range<usize>> {
    words.windows(2).find_map(|pair| {
        let [(first, one), (second, two)] = pair else { return None };
        let twice = one == two && is_any(one, NEVER_TWICE);
        let apart = || text[first + one.len()..*second].chars().all(|c| c == ' ');
        (twice && apart()).then(|| *first..second + two.len())
    })
}

/// A numbered list that does not begin at 1 or counts wrong, and a number before a title: the page numbers nothing.
fn wrong_number(text: &Text<'_>) -> Option<(Range<usize>, u32)> {
    let mut start = 0;
    let mut before = 0;
    for line in text.words.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let digits = line.trim_start().bytes().take_while(u8::is_ascii_digit).count();
        let place = start + indent..start + indent + digits + 1;
        start += line.len();
        let marked = line.trim_start()[digits..].starts_with(". ") || line.trim_start()[digits..].starts_with(") ");
        let Some(number) = line.trim_start()[..digits].parse::<u32>().ok().filter(|_| marked && digits <= 2) else {
            continue;
        };
        // Markdown counts by itself where every item says 1.
        if text.key == "title" || (number != before + 1 && !(number == 1 && before == 1)) {
            return Some((place, number));
        }
        before = number;
    }
    None
}

fn must_be_accepted(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("FRM-08") {
        // Consent taken from use or a booking has rules of its own.
        if !facts.is_said_by(&["BAS-10", "CONS-08"], text, &words) {
            found.words(text, words);
        }
    }
}

/// A rule that changed: its name in the message, from which day, and whether a definition uses it.
type Change = (&'static str, Date, fn(&Policy) -> bool);

/// The changes of retention periods, as of November 2026. A transfer that rests on a later decision has a rule of its own.
const CHANGES: &[Change] = &[
    ("file-nl", date(2020, 1, 1), |policy| policy.is_wgbo()),
    ("file-be", date(2022, 7, 1), |policy| policy.is_be_care()),
    ("fiscal-be", date(2023, 1, 1), |policy| !policy.is_nl() && policy.uses("invoicing")),
];

/// The names of those changes, as the message knows them.
pub(crate) fn changes() -> impl Iterator<Item = &'static str> {
    CHANGES.iter().map(|(name, ..)| *name)
}

fn older_than_its_rules(facts: &Facts<'_>, found: &mut Found) {
    let statement = &facts.policy.statement;
    let Some(date) = facts.date() else { return };
    let key = if statement.effective.copied().is_some() { "effective" } else { "date" };
    if let Some((rule, since, _)) = CHANGES.iter().find(|(_, since, uses)| date < *since && uses(facts.policy)) {
        found.at(&statement.place, key).with("rule", *rule).with("date", since.to_string());
    }
}
