//! The two languages held against each other: XL.

mod untranslated;

use super::{Certainty, Facts, Rule, language, wherever_said};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::{Fault, Found};
use crate::law::glossary::{TERMS, WRONG_TERM};
use crate::law::numbers::{self, Fact, Value};
use crate::law::reading::{has_any, is_any, sentences, words};
use crate::policy::Text;
use std::ops::Range;
pub(crate) use untranslated::{DUTCH, ENGLISH};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "XL-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 12(1)", "GDPR 5(1)(a)"],
        check: facts_differ,
        bad: r#"[[clause]]
section = "requests"
text.nl = "Wij sturen u de kopie binnen 2 weken."
text.en = "We send you the copy within 2 months." # <-
"#,
        good: r#"[[clause]]
section = "requests"
text.nl = "Wij sturen u de kopie binnen 2 weken."
text.en = "We send you the copy within two weeks."
"#,
    },
    Rule {
        id: "XL-04",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: terms,
        bad: r#"[[clause]]
section = "summary"
text.nl = "Bij een gerechtvaardigd belang staat hier steeds welk belang dat is."
text.en = "Where we have a justified interest, this page always says which one." # <-
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Bij een gerechtvaardigd belang staat hier steeds welk belang dat is."
text.en = "Where we have a legitimate interest, this page always says which one."
"#,
    },
    Rule {
        id: "XL-05",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: |facts, found| wherever_said(facts, found, "XL-05", |_, _| true),
        bad: r#"[[clause]]
section = "complaints"
text.nl = "De toezichthouder legt op haar website uit hoe het werkt."
text.en = "The Dutch Personal Data Authority explains on its website how it works." # <-
"#,
        good: r#"[[clause]]
section = "complaints"
text.nl = "De Autoriteit Persoonsgegevens legt op haar website uit hoe het werkt."
text.en = "The Dutch Data Protection Authority explains on its website how it works."
"#,
    },
    Rule {
        id: "XL-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 12(1)"],
        check: untranslated::untranslated,
        bad: r#"[[clause]]
section = "requests"
text.nl = "Wij helpen u graag verder met uw vraag."
text.en = "Wij helpen u graag verder met uw vraag." # <-
"#,
        good: r#"[[clause]]
section = "requests"
text.nl = "Wij helpen u graag verder met uw vraag."
text.en = "We are happy to help you with your question."
"#,
    },
    Rule {
        id: "XL-07",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: |facts, found| wherever_said(facts, found, "XL-07", |_, _| true),
        bad: r#"[[clause]]
section = "summary"
text.nl = "Deze verklaring is er in het Nederlands en in het Engels."
text.en = "If the texts differ, the Dutch version prevails." # <-
"#,
        good: r#"[[clause]]
section = "summary"
text.nl = "Deze verklaring is er in het Nederlands en in het Engels."
text.en = "This statement is available in Dutch and in English."
"#,
    },
    Rule {
        id: "XL-08",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 4(7)", "GDPR 4(11)"],
        check: statement_words,
        bad: r#"[[clause]]
section = "rights"
text.nl = "Hebt u toestemming gegeven? Dan kunt u die toestemming altijd intrekken."
text.en = "Have you given your permission? Then you can always withdraw it." # <-
"#,
        good: r#"[[clause]]
section = "rights"
text.nl = "Hebt u toestemming gegeven? Dan kunt u die toestemming altijd intrekken."
text.en = "Have you given your consent? Then you can always withdraw it."
"#,
    },
    Rule {
        id: "XL-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: modality,
        bad: r#"[[clause]]
section = "activities"
text.nl = "U moet ons uw geboortedatum geven."
text.en = "You can give us your date of birth." # <-
"#,
        good: r#"[[clause]]
section = "activities"
text.nl = "U moet ons uw geboortedatum geven."
text.en = "You must give us your date of birth."
"#,
    },
    Rule {
        id: "XL-10",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["WP260"],
        check: |facts, found| {
            let policy = facts.policy;
            for (index, language) in policy.care.languages.items().iter().enumerate() {
                if !policy.statement.languages.contains(language) {
                    found.at(&policy.care.place, &format!("languages[{index}]")).with("language", language);
                }
            }
        },
        bad: "[care]\nlanguages = [\"nl\", \"de\"] # <-\n",
        good: "[care]\nlanguages = [\"nl\", \"en\"]\n",
    },
    Rule {
        id: "XL-11",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: |facts, found| language::abbreviations(facts, found, |text, one| text.language == "en" && one.act),
        bad: r#"[[clause]]
section = "activities"
text.nl = "Klachten over zorg behandelen wij volgens de Wet kwaliteit, klachten en geschillen zorg (Wkkgz)."
text.en = "We handle complaints about care under the Wkkgz." # <-
"#,
        good: r#"[[clause]]
section = "activities"
text.nl = "Klachten over zorg behandelen wij volgens de Wet kwaliteit, klachten en geschillen zorg (Wkkgz)."
text.en = "We handle complaints about care under the Dutch Health Care Quality, Complaints and Disputes Act (Wkkgz)."
"#,
    },
];

/// One text of the clinic in both languages.
#[derive(Debug, Clone, Copy)]
struct Pair<'f, 'a> {
    nl: &'f Text<'a>,
    en: &'f Text<'a>,
    /// Their numbers.
    numbers: (usize, usize),
}

/// The languages of one text stand side by side.
fn pairs<'f, 'a>(facts: &'f Facts<'a>) -> impl Iterator<Item = Pair<'f, 'a>> {
    let same = |a: &Text<'_>, b: &Text<'_>| a.field() == b.field();
    let mut start = 0;
    facts.texts.chunk_by(same).filter_map(move |texts| {
        let first = start;
        start += texts.len();
        let of = |language: &str| texts.iter().position(|text| text.language == language);
        let (nl, en) = (of("nl")?, of("en")?);
        Some(Pair { nl: &texts[nl], en: &texts[en], numbers: (first + nl, first + en) })
    })
}

fn facts_differ(facts: &Facts<'_>, found: &mut Found) {
    let units = facts.saying("XL-02-units");
    for Pair { nl, en, numbers } in pairs(facts) {
        let may = |text: &Text<'_>, number: usize| units[number] || numbers::has_signs(text.words);
        if !may(nl, numbers.0) && !may(en, numbers.1) {
            continue;
        }
        // The same words are no translation at all.
        if nl.words == en.words {
            continue;
        }
        let facts = |text: &Text<'_>, number| if may(text, number) { numbers::facts(text.words) } else { Vec::new() };
        let (dutch, english) = (facts(nl, numbers.0), facts(en, numbers.1));
        // Pointed at in the second language of the definition, which is the translation as a rule.
        let (first, second) = if nl.span.start < en.span.start { (nl, en) } else { (en, nl) };
        let (of_first, of_second) = if nl.span.start < en.span.start { (&dutch, &english) } else { (&english, &dutch) };
        let extra = lacking(of_second, first.words, of_first);
        let absent = lacking(of_first, second.words, of_second);
        match (extra, absent) {
            (Some(fact), other) => {
                let fault = found.words(second, shown(second.words, fact));
                match other {
                    Some(other) => said(fault, first, other),
                    None => fault.variant("-only"),
                };
                fault.with("language", first.language);
            }
            (None, Some(fact)) => {
                found.words(first, shown(first.words, fact)).variant("-only").with("language", second.language);
            }
            (None, None) => {}
        }
    }
}

/// The message quotes what the other language says.
fn said<'t>(fault: &'t mut Fault, text: &Text<'_>, fact: &Fact) -> &'t mut Fault {
    fault.with("other", &text.words[shown(text.words, fact)])
}

/// A number with its unit, or the fact alone.
fn shown(text: &str, fact: &Fact) -> Range<usize> {
    match &fact.value {
        Value::Number(_, Some(_)) => {
            let unit = words(&text[fact.place.end..]).next().map_or(0, |(at, word)| at + word.len());
            fact.place.start..fact.place.end + unit
        }
        _ => fact.place.clone(),
    }
}

/// The first fact that the other text does not give as well.
fn lacking<'v>(facts: &'v [Fact], other: &str, others: &[Fact]) -> Option<&'v Fact> {
    facts.iter().find(|fact| match &fact.value {
        // `1 maand` may be `a month`; a nought stands in times and amounts.
        Value::Number(0 | 1, _) => false,
        Value::Number(number, Some(unit)) => {
            let mut same = others.iter().filter_map(|other| match other.value {
                Value::Number(found, unit) if found == *number => Some(unit),
                _ => None,
            });
            let mut any = false;
            let fits = same.any(|found| {
                any = true;
                found.is_none_or(|found| found == *unit)
            });
            !fits && (any || !numbers::says(other, others, *number))
        }
        Value::Number(number, None) => !numbers::says(other, others, *number),
        // A page may have an address of its own in each language, at the same host.
        Value::Address(_) | Value::Phone(_) | Value::Month(_) => !others.iter().any(|other| other.value == fact.value),
    })
}

fn terms(facts: &Facts<'_>, found: &mut Found) {
    let wrong = facts.saying(WRONG_TERM);
    for Pair { nl, en, numbers } in pairs(facts) {
        // Only where a wrong rendering stands is it worth looking what stands on the other side.
        if !wrong[numbers.0] && !wrong[numbers.1] {
            continue;
        }
        let (dutch, english) = (nl.words.to_lowercase(), en.words.to_lowercase());
        // Small letters take other space in a few alphabets; then no place can be told.
        if dutch.len() != nl.words.len() || english.len() != en.words.len() {
            continue;
        }
        for term in TERMS {
            let (of_nl, of_en) = (place(&dutch, term.nl), place(&english, term.en));
            if of_nl.is_some() == of_en.is_some() {
                continue;
            }
            if of_nl.is_some() {
                if let Some(wrong) = place(&english, term.not_en) {
                    found.words(en, wrong).with("term", term.en[0]).with("original", term.nl[0]);
                }
            } else if let Some(wrong) = place(&dutch, term.not_nl) {
                found.words(nl, wrong).with("term", term.nl[0]).with("original", term.en[0]);
            }
        }
    }
}

/// Where a text in small letters has one of these terms as whole words.
fn place(text: &str, terms: &[&str]) -> Option<Range<usize>> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    terms.iter().find_map(|term| {
        text.match_indices(term)
            .map(|(at, _)| at..at + term.len())
            .find(|range| !letter(text[..range.start].chars().next_back()) && !letter(text[range.end..].chars().next()))
    })
}

/// Words of the privacy statement itself that are often rendered by a word with another meaning.
fn statement_words(facts: &Facts<'_>, found: &mut Found) {
    let mut told: Option<(&str, String)> = None;
    for (text, range) in facts.said("XL-08") {
        let dutch = pairs(facts).find(|pair| pair.en.path == text.path).map(|pair| pair.nl.words);
        let words = text.words[range.clone()].to_lowercase();
        let (right, original): (_, &[&str]) = match words.as_str() {
            "permission" | "permissions" => ("consent", &["toestemming"]),
            "privacy policy" => ("privacy statement", &[]),
            _ => ("controller", &["verwerkingsverantwoordelijke", "verantwoordelijke"]),
        };
        // Agreement to an act, as taking a photograph, is no consent in the sense of the GDPR.
        let again = told.as_ref().is_some_and(|(path, known)| *path == text.path && *known == words);
        if !again && dutch.is_none_or(|dutch| original.is_empty() || has_any(dutch, original)) {
            told = Some((&text.path, words));
            found.words(text, range).with("term", right);
        }
    }
}

const MUST: &[&str] = &[
    "moet",
    "moeten",
    "verplicht*",
    "dient",
    "dienen",
    "nodig",
    "vereist",
    "must",
    "required",
    "requires",
    "obliged",
    "obligation",
    "need",
    "needs",
    "needed",
    "necessary",
    "shall",
    "has",
    "have",
    "oblige*",
    "require",
];
pub(crate) const STRICTLY: &[&str] = &["moet", "moeten", "verplicht", "must", "obliged", "required"];
pub(crate) const CAN: &[&str] = &[
    "kan", "kunnen", "kunt", "kon", "mag", "mogen", "kun", "may", "can", "could", "might", "cannot", "able", "allowed",
];

fn modality(facts: &Facts<'_>, found: &mut Found) {
    let (strictly, can) = (facts.saying("XL-09-strictly"), facts.saying("XL-09-can"));
    for Pair { nl, en, numbers } in pairs(facts) {
        let weaker = strictly[numbers.0] && can[numbers.1];
        let stronger = can[numbers.0] && strictly[numbers.1];
        if !weaker && !stronger {
            continue;
        }
        let (dutch, english) = (sentences(nl.words), sentences(en.words));
        // Only sentences that surely belong together.
        if dutch.len() != english.len() {
            continue;
        }
        for (of_nl, of_en) in dutch.into_iter().zip(english) {
            let (dutch, english) = (&nl.words[of_nl], &en.words[of_en.clone()]);
            let weaker =
                has_any(dutch, STRICTLY) && !has_any(dutch, CAN) && has_any(english, CAN) && !has_any(english, MUST);
            let stronger =
                has_any(dutch, CAN) && !has_any(dutch, MUST) && has_any(english, STRICTLY) && !has_any(english, CAN);
            if weaker || stronger {
                let wanted = if weaker { CAN } else { STRICTLY };
                let Some((at, word)) = words(english).find(|(_, word)| is_any(word, wanted)) else { continue };
                let place = of_en.start + at..of_en.start + at + word.len();
                let Some((_, other)) = words(dutch).find(|(_, word)| is_any(word, if weaker { STRICTLY } else { CAN }))
                else {
                    continue;
                };
                found.words(en, place).with("other", other);
            }
        }
    }
}
