//! How easily a text reads: sentences, words and syllables are counted, and put into the formulas that are in use for the
//! language. A hint, never a verdict: short words in short sentences can still say nothing.
//!
//! What counts as what:
//!
//! - A sentence ends with a full stop, a question mark, an exclamation mark, a colon or a semicolon. The full stop of an
//!   abbreviation ends none.
//! - Headings, labels and what stands small are no sentences. A list item or a table cell counts when it has four words or
//!   more. A row of four or more things set apart by commas is a list, and is read thing by thing.
//! - Web addresses, e-mail addresses, telephone numbers and references to articles of law are passed over.
//! - Names, numbers, dates and capitals such as GDPR are words that make a sentence long; how many syllables they have is
//!   not the author's choice, so those are not counted.

mod flatten;
mod page;
mod sentences;
mod show;
mod syllables;

pub use page::{Hard, PageScore, SectionScore, page};
pub use sentences::Sentence;
pub(super) use show::of_a_message;
pub use show::{Page, json, text};
pub use syllables::syllables;

/// Words that a grown-up reads in a minute.
const PACE: u32 = 240;

/// The language, as far as the formulas know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Measured with Flesch-Douma and Leesindex A.
    Dutch,
    /// Measured with Flesch Reading Ease and the Flesch-Kincaid grade.
    English,
    /// Any other: sentences are counted, no score is made up.
    Other,
}

/// How easy a text is, in the usual steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// 90 or more.
    VeryEasy,
    /// From 80.
    Easy,
    /// From 70.
    RatherEasy,
    /// From 60.
    Normal,
    /// From 45 in Dutch, 50 in English.
    RatherHard,
    /// From 30.
    Hard,
    /// Below 30.
    VeryHard,
}

/// What was counted in a text, and what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// The language.
    pub tongue: Tongue,
    /// How many sentences there are.
    pub sentences: u32,
    /// How many words those have.
    pub words: u32,
    /// How many words the longest has.
    pub longest: u32,
    /// How many words have syllables that count.
    pub spoken: u32,
    /// How many syllables those have.
    pub syllables: u32,
}

/// Measures a text: the words of a message as they stand in a locale file, or any other. What stands between braces
/// counts as one word.
#[must_use]
pub fn score(text: &str, language: &str) -> Score {
    let tongue = Tongue::of(language);
    Score::of(tongue, &sentences::read(&flatten::message(text), tongue))
}

impl Tongue {
    /// The language of a tag, as `nl`, `nl-BE` or `en-GB`.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        match tag.split(['-', '_']).next().unwrap_or_default() {
            dutch if dutch.eq_ignore_ascii_case("nl") => Self::Dutch,
            english if english.eq_ignore_ascii_case("en") => Self::English,
            _ => Self::Other,
        }
    }
}

impl Score {
    /// Adds up sentences.
    #[must_use]
    pub fn of<'a>(tongue: Tongue, sentences: impl IntoIterator<Item = &'a Sentence>) -> Self {
        let none = Self { tongue, sentences: 0, words: 0, longest: 0, spoken: 0, syllables: 0 };
        sentences.into_iter().fold(none, |sum, one| Self {
            tongue,
            sentences: sum.sentences + 1,
            words: sum.words + one.words,
            longest: sum.longest.max(one.words),
            spoken: sum.spoken + one.spoken,
            syllables: sum.syllables + one.syllables,
        })
    }

    /// Words in a sentence, on average. Nothing where there is no sentence.
    #[must_use]
    pub fn average(&self) -> Option<f64> {
        (self.sentences > 0).then(|| f64::from(self.words) / f64::from(self.sentences))
    }

    /// Syllables in a word, on average.
    fn weight(&self) -> Option<f64> {
        (self.spoken > 0).then(|| f64::from(self.syllables) / f64::from(self.spoken))
    }

    /// The score that is usual for the language, of which 60 and more is plain: Flesch-Douma or Flesch Reading Ease.
    #[must_use]
    pub fn ease(&self) -> Option<f64> {
        let (average, weight) = (self.average()?, self.weight()?);
        match self.tongue {
            Tongue::Dutch => Some(206.835 - 0.93 * average - 77.0 * weight),
            Tongue::English => Some(206.835 - 1.015 * average - 84.6 * weight),
            Tongue::Other => None,
        }
    }

    /// Leesindex A, of Dutch only.
    #[must_use]
    pub fn reading_index(&self) -> Option<f64> {
        let (average, weight) = (self.average()?, self.weight()?);
        (self.tongue == Tongue::Dutch).then_some(195.0 - 2.0 * average - 200.0 / 3.0 * weight)
    }

    /// The Flesch-Kincaid grade, of English only: for how many years one has to have been at school.
    #[must_use]
    pub fn grade(&self) -> Option<f64> {
        let (average, weight) = (self.average()?, self.weight()?);
        (self.tongue == Tongue::English).then_some(0.39 * average + 11.8 * weight - 15.59)
    }

    /// How easy that is.
    #[must_use]
    pub fn band(&self) -> Option<Band> {
        let middle = if self.tongue == Tongue::Dutch { 45.0 } else { 50.0 };
        let steps = [
            (90.0, Band::VeryEasy),
            (80.0, Band::Easy),
            (70.0, Band::RatherEasy),
            (60.0, Band::Normal),
            (middle, Band::RatherHard),
            (30.0, Band::Hard),
        ];
        let ease = self.ease()?;
        Some(steps.iter().find(|(from, _)| ease >= *from).map_or(Band::VeryHard, |(_, band)| *band))
    }

    /// How many minutes it takes to read; a minute that has begun counts.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.words.div_ceil(PACE)
    }
}

impl Band {
    /// Its name in messages and in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::VeryEasy => "very-easy",
            Self::Easy => "easy",
            Self::RatherEasy => "rather-easy",
            Self::Normal => "normal",
            Self::RatherHard => "rather-hard",
            Self::Hard => "hard",
            Self::VeryHard => "very-hard",
        }
    }
}
