//! Two languages side by side, with the statements of clinics: what every view of a message for a translator starts from.

use super::check::line_of_waiting;
use super::landing::{Kind, Landing, Told, landings};
use super::shelf::{Desk, Edition, Found, Shelf, carried};
use crate::finding::{At, Message};
use crate::locale::{self, Heard, Locale, OverrideFile, Said};
use crate::markup;
use crate::policy::Policy;
use crate::source::Sources;
use crate::statement::{self, Phrase, Statement};

/// A clinic whose statement is looked at.
#[derive(Debug, Clone)]
pub struct Clinic {
    /// Its name.
    pub name: String,
    /// The path of its definition, as the user knows it.
    pub path: String,
    /// What its page tells.
    pub statement: Statement,
}

impl Clinic {
    /// The clinic of a definition.
    #[must_use]
    pub fn new(policy: &Policy, path: String) -> Self {
        let name = policy.name().unwrap_or(&path).clone();
        Self { name, path, statement: statement::statement(policy) }
    }
}

/// A language, and the one that it is translated from.
#[derive(Debug)]
pub struct Bench<'s> {
    pub(super) desk: Desk<'s>,
    sources: &'s Sources,
    /// Whether every file is one that the program carries.
    pub(super) is_built_in: bool,
    pub(super) source: Option<Side>,
    pub(super) target: Side,
}

/// A language on the bench.
#[derive(Debug)]
pub(super) struct Side {
    /// Its tag, or that of a variant.
    pub(super) tag: String,
    /// Which of the editions it is.
    edition: usize,
    /// Its words.
    pub(super) locale: Locale,
}

/// A message as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// File and line.
    pub(super) place: String,
    /// Whether the program carries that file.
    pub(super) is_built_in: bool,
    /// What stands there, without its comment.
    pub(super) text: String,
}

impl<'s> Bench<'s> {
    /// Puts a language on the bench, beside the one that it is translated from.
    ///
    /// # Errors
    /// When there are no files of that language.
    pub fn open(shelf: &'s Shelf, sources: &'s Sources, tag: &str) -> Result<Self, Message> {
        let desk = Desk::read(shelf, sources);
        let own: Vec<OverrideFile> = shelf
            .languages
            .iter()
            .flat_map(|language| language.files.iter().map(move |file| (&language.tag, file)))
            .filter(|(tag, file)| !is_carried(tag, &file.name, &sources.file(file.file).text))
            .map(|(tag, file)| OverrideFile { language: tag.clone(), file: file.file })
            .collect();
        let side = |at: usize| {
            let tag = desk.editions[at].tag;
            let locale = locale::load_unfinished(tag, &own, sources)?;
            Some(Side { tag: tag.to_owned(), edition: at, locale })
        };
        let at = desk.editions.iter().position(|edition| edition.tag == tag);
        let Some((at, target)) = at.and_then(|at| Some((at, side(at)?))) else {
            let known: Vec<&str> = desk.editions.iter().map(|edition| edition.tag).collect();
            return Err(Message::new("bench-no-language").with("language", tag).with("known", known.join(", ")));
        };
        let source = desk.editions[at].base.unwrap_or(0);
        let source = if source == at { None } else { side(source) };
        Ok(Self { desk, sources, is_built_in: own.is_empty(), source, target })
    }

    /// The source, if there is one, and the translation.
    pub(super) fn sides(&self) -> impl Iterator<Item = &Side> {
        self.source.iter().chain([&self.target])
    }

    /// The side that everything is translated from; a language that is not translated is its own.
    pub(super) fn origin(&self) -> &Side {
        self.source.as_ref().unwrap_or(&self.target)
    }

    pub(super) fn edition(&self, side: &Side) -> &Edition<'s> {
        &self.desk.editions[side.edition]
    }

    /// A message of a side; of a variant that lacks it, the one of its language.
    pub(super) fn find(&self, side: &Side, name: &str) -> Option<Found<'_, 's>> {
        let edition = self.edition(side);
        edition.find(name).or_else(|| self.desk.editions[edition.base?].find(name))
    }

    /// The comment on a message that this reader understands: in the language of the tool where there is one.
    pub(super) fn commented(&self, name: &str, language: &str) -> Option<Found<'_, 's>> {
        let own = self.desk.editions.iter().find(|edition| edition.tag == language);
        let own = own.and_then(|edition| edition.commented(name)).filter(|found| !found.entry.comment.is_empty());
        own.or_else(|| self.edition(self.origin()).commented(name))
            .or_else(|| self.find(self.origin(), name))
            .or_else(|| self.find(&self.target, name))
    }

    /// How a message of a side is written, and where.
    pub(super) fn written(&self, side: &Side, name: &str) -> Option<Written> {
        self.find(side, name).map(|found| self.written_as(found))
    }

    pub(super) fn written_as(&self, found: Found<'_, 's>) -> Written {
        let tree = &found.volume.tree;
        let lines = tree.lines_of(found.entry);
        let start = tree.range(found.entry.name).start;
        let start = if found.entry.is_term { start - 1 } else { start };
        let line = self.sources.positions(tree.span(found.entry.name)).0.line;
        Written {
            place: format!("{}:{line}", found.volume.path),
            is_built_in: self.is_built_in || !found.volume.own,
            text: tree.text[start..lines.end.max(start)].trim_end().to_owned(),
        }
    }

    /// Every place of a statement, in reading order.
    pub(super) fn landings(clinic: &Clinic) -> Vec<Landing> {
        landings(&clinic.statement)
    }

    /// What stands at a place, in the words of a side.
    pub(super) fn hear(landing: &Landing, side: &Side) -> Heard {
        match &landing.told {
            // A screen reader, or the list of sections, says these without facts.
            Told::Phrase(phrase) if landing.kind == Kind::Around => Self::around(phrase, side),
            Told::Phrase(phrase) => locale::hear(phrase, &side.locale),
            Told::Own(words) => {
                let words = side.locale.own_words(words).map_or("", |(_, text)| text);
                Heard { words: plain(words), messages: Vec::new() }
            }
        }
    }

    fn around(phrase: &Phrase, side: &Side) -> Heard {
        let words = side.locale.message(&Message::new(phrase.message.clone()));
        let said = Said { message: phrase.message.clone().into_owned(), facts: Vec::new(), words: words.clone() };
        Heard { words: words.unwrap_or_default(), messages: vec![said] }
    }

    /// A sentence in a language that is on the bench; else in that of the translation, or, where that lacks it, of the
    /// source.
    fn shown(&self, phrase: &Phrase, language: &str) -> String {
        let asked = self.sides().find(|side| side.locale.tag == language).unwrap_or(&self.target);
        let heard = locale::hear(phrase, &asked.locale);
        if heard.is_missing() { locale::hear(phrase, &self.origin().locale).words } else { heard.words }
    }

    /// Where a message waits in a file of a side to be translated.
    pub(super) fn waiting(&self, side: &Side, name: &str) -> Option<String> {
        let At::Span(span) = line_of_waiting(self.edition(side), name)? else { return None };
        let line = self.sources.positions(span).0.line;
        Some(format!("{}:{line}", self.sources.file(span.file).name))
    }

    /// Where something stands, in a line: the section and what it stands under there. In this language, if it is there.
    pub(super) fn place(&self, landing: &Landing, clinic: &Clinic, language: &str) -> String {
        let heading = clinic.statement.sections.iter().find(|section| Some(section.id) == landing.section);
        let under = heading.map(|section| &section.heading).into_iter().chain(&landing.under);
        under.map(|phrase| self.shown(phrase, language)).collect::<Vec<_>>().join(" › ")
    }
}

/// A text of the clinic as it is read: a line for each paragraph and each item of a list.
fn plain(markdown: &str) -> String {
    let mut lines = Vec::new();
    for block in markup::blocks(markdown) {
        match block {
            markup::Block::Paragraph(inlines) => lines.push(markup::plain(&inlines)),
            markup::Block::List(items) => lines.extend(items.iter().map(|item| markup::plain(item))),
        }
    }
    lines.join("\n")
}

/// Whether this is a file that the program carries, as it carries it.
fn is_carried(tag: &str, name: &str, text: &str) -> bool {
    carried().any(|file| file.language == tag && file.name == name && file.text == text)
}
