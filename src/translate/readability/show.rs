//! The numbers of a page, for people and for programs. Nothing here prints: each gives text.

use super::{Hard, PageScore, Score, Tongue};
use crate::finding::Message;
use crate::locale::{Locale, OWN_WORDS, file_of};
use serde::Serialize;
use std::fmt::Write as _;

/// What stands where there is no number.
const NONE: &str = "–";

/// A page in words: the numbers of the whole, a row for each section, and the hardest sentences.
#[must_use]
pub fn text(definition: &str, page: &PageScore, words: &Locale) -> String {
    let mut text = String::new();
    let mut line = |words: Option<String>| {
        let _ = writeln!(text, "{}", words.unwrap_or_default());
    };
    let title = Message::new("readability-page").with("definition", definition).with("language", page.language.clone());
    line(words.message(&title));
    line(words.message(&scores(page.whole, words)));
    line(words.message(&length(page.whole, words)));
    line(None);
    for row in table(page, words) {
        line(Some(row));
    }
    line(None);
    if !page.hardest.is_empty() {
        line(Some(words.word("readability-hardest")));
        for (place, hard) in page.hardest.iter().enumerate() {
            line(Some(format!("{}. {}", place + 1, hard.sentence.text)));
            line(words.message(&from(hard, words)).map(|from| format!("   {from}")));
        }
        line(None);
    }
    text
}

/// The numbers of a message in a line.
pub(in crate::translate) fn of_a_message(score: Score, words: &Locale) -> String {
    let message = Message::new("bench-explain-eased")
        .with("words", score.words.to_string())
        .with("longest", score.longest.to_string())
        .with("scores", words.message(&scores(score, words)).unwrap_or_default());
    words.message(&message).unwrap_or_default()
}

/// The scores that are usual for the language.
fn scores(score: Score, words: &Locale) -> Message {
    let (Some(ease), Some(band)) = (score.ease(), score.band()) else { return Message::new("readability-no-score") };
    let band = words.word(&format!("readability-band-{}", band.word()));
    let message = match score.tongue {
        Tongue::Dutch => Message::new("readability-dutch").with("index", decimal(score.reading_index(), words)),
        _ => Message::new("readability-english").with("grade", decimal(score.grade(), words)),
    };
    message.with("ease", decimal(Some(ease), words)).with("band", band)
}

fn length(score: Score, words: &Locale) -> Message {
    Message::new("readability-length")
        .with("words", score.words.to_string())
        .with("minutes", score.minutes().to_string())
        .with("average", decimal(score.average(), words))
        .with("longest", score.longest.to_string())
}

/// Where the words of a hard sentence stand, and its numbers.
fn from(hard: &Hard, words: &Locale) -> Message {
    let message = if hard.message == OWN_WORDS {
        Message::new("readability-from-definition")
    } else {
        let file = file_of(&hard.message);
        Message::new("readability-from").with("message", hard.message.clone()).with("file", file)
    };
    let score = decimal(hard.sentence.ease(), words);
    message.with("words", hard.sentence.words.to_string()).with("score", score)
}

/// A row for each section, in columns under headings.
fn table(page: &PageScore, words: &Locale) -> Vec<String> {
    let heads =
        ["section", "score", "words", "average", "longest"].map(|head| words.word(&format!("readability-{head}")));
    let mut rows = vec![heads];
    for section in &page.sections {
        let score = section.score;
        rows.push([
            section.heading.clone(),
            decimal(score.ease(), words),
            score.words.to_string(),
            decimal(score.average(), words),
            score.longest.to_string(),
        ]);
    }
    let wide = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3, 4].map(wide);
    rows.iter()
        .map(|[section, numbers @ ..]| {
            let mut line = format!("  {section:<width$}", width = widths[0]);
            for (number, width) in numbers.iter().zip(&widths[1..]) {
                let _ = write!(line, "  {number:>width$}");
            }
            line
        })
        .collect()
}

/// A number with one decimal, as the language writes it.
fn decimal(number: Option<f64>, words: &Locale) -> String {
    let Some(number) = number else { return NONE.to_owned() };
    let shown = format!("{number:.1}");
    let Some((whole, part)) = shown.split_once('.') else { return shown };
    let message = Message::new("readability-decimal").with("whole", whole).with("part", part);
    words.message(&message).unwrap_or(shown)
}

/// A page for programs.
#[derive(Debug, Serialize)]
pub struct Page {
    file: String,
    language: String,
    score: Numbers,
    sections: Vec<Section>,
    hardest: Vec<Sentence>,
}

#[derive(Debug, Serialize)]
struct Section {
    #[serde(rename = "section")]
    id: &'static str,
    heading: String,
    score: Numbers,
}

#[derive(Debug, Serialize)]
struct Sentence {
    text: String,
    message: String,
    section: Option<&'static str>,
    words: u32,
    ease: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Numbers {
    formula: Option<&'static str>,
    ease: Option<f64>,
    band: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leesindex_a: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flesch_kincaid_grade: Option<f64>,
    sentences: u32,
    words: u32,
    average: Option<f64>,
    longest: u32,
    minutes: u32,
}

impl Page {
    /// A page of a definition.
    #[must_use]
    pub fn new(definition: &str, page: PageScore) -> Self {
        let section = |section: super::SectionScore| Section {
            id: section.id,
            heading: section.heading,
            score: section.score.into(),
        };
        let sentence = |hard: Hard| Sentence {
            ease: hard.sentence.ease().map(rounded),
            words: hard.sentence.words,
            text: hard.sentence.text,
            message: hard.message,
            section: hard.section,
        };
        Self {
            file: definition.to_owned(),
            language: page.language,
            score: page.whole.into(),
            sections: page.sections.into_iter().map(section).collect(),
            hardest: page.hardest.into_iter().map(sentence).collect(),
        }
    }
}

impl From<Score> for Numbers {
    fn from(score: Score) -> Self {
        let formula = match score.tongue {
            Tongue::Dutch => Some("flesch-douma"),
            Tongue::English => Some("flesch-reading-ease"),
            Tongue::Other => None,
        };
        Self {
            formula,
            ease: score.ease().map(rounded),
            band: score.band().map(super::Band::word),
            leesindex_a: score.reading_index().map(rounded),
            flesch_kincaid_grade: score.grade().map(rounded),
            sentences: score.sentences,
            words: score.words,
            average: score.average().map(rounded),
            longest: score.longest,
            minutes: score.minutes(),
        }
    }
}

/// To one decimal: more would pretend to be exact.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// All pages, as one object.
#[must_use]
pub fn json(pages: &[Page]) -> String {
    #[derive(Serialize)]
    struct Pages<'a> {
        pages: &'a [Page],
    }
    let mut text = serde_json::to_string_pretty(&Pages { pages }).unwrap_or_default();
    text.push('\n');
    text
}
