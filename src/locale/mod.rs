//! Words: the locale files, and how a statement is put into them.

mod builtin;
mod bundle;
mod format;
mod hear;
mod localise;
mod pseudo;
mod words;

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::policy::terms::FormOfAddress;
use crate::policy::values::Period;
use crate::source::{FileId, Sources};
pub use builtin::{Builtin, FILES, LANGUAGES, Part, VARIANTS, Variant, file_of, is_of};
use bundle::{Bundle, Layer};
use fluent::{FluentArgs, FluentResource, FluentValue};
use format::Formats;
pub use format::{speaks, usual_tag};
pub use hear::{Heard, Said, hear};
use jiff::civil::Date;
pub use localise::{Localised, OWN_WORDS, Text, localise};
use std::collections::BTreeMap;

/// The words of one language.
pub struct Locale {
    /// The language tag.
    pub tag: String,
    /// The language in which the clinic's own words are taken. Only that of a pseudo-locale differs from its tag.
    language: String,
    /// Whether letters are marked and words are longer, as a test of the layout wants them.
    pseudo: bool,
    variant: Option<OwnWords>,
    bundle: Bundle,
    formats: Formats,
}

/// The messages that a project gives a variant itself.
struct OwnWords {
    /// The variant's tag: its folder.
    folder: String,
    /// Their names.
    messages: Vec<String>,
}

/// A locale file of a project.
#[derive(Debug, Clone)]
pub struct OverrideFile {
    /// The language or the variant: the folder's name.
    pub language: String,
    /// The text.
    pub file: FileId,
}

/// Loads parts of a language: the built-in files, and over them the project's, message by message.
///
/// Files with mistakes are reported; `None` when nothing at all speaks this language.
pub fn load(
    tag: &str,
    parts: &[Part],
    overrides: &[OverrideFile],
    sources: &Sources,
    report: &mut Report,
) -> Option<Locale> {
    Loader { parts, overrides, sources, partly: false }.language(tag, report)
}

/// Loads parts of a variant, as `nl-informal`: its messages over those of its language, each with the project's over the
/// built-in ones.
///
/// Mistakes in the variant's own files are reported; those of the language's files are told when that is loaded. `None`
/// when there is no such variant, or nothing speaks its language.
pub fn load_variant(
    tag: &str,
    parts: &[Part],
    overrides: &[OverrideFile],
    sources: &Sources,
    report: &mut Report,
) -> Option<Locale> {
    Loader { parts, overrides, sources, partly: false }.variant(tag, report)
}

/// Loads the words of the page in a language or a variant, as far as they are there and can be read: for translators, who
/// look at work that is not done. No page is made with it.
#[must_use]
pub fn load_unfinished(tag: &str, overrides: &[OverrideFile], sources: &Sources) -> Option<Locale> {
    let loader = Loader { parts: &[Part::Page], overrides, sources, partly: true };
    let report = &mut Report::default();
    if FormOfAddress::of_variant(tag).is_some() { loader.variant(tag, report) } else { loader.language(tag, report) }
}

/// What is loaded, and from where.
struct Loader<'a> {
    parts: &'a [Part],
    overrides: &'a [OverrideFile],
    sources: &'a Sources,
    /// Whether a file with a mistake in it is taken as far as it can be read.
    partly: bool,
}

impl Loader<'_> {
    fn language(&self, tag: &str, report: &mut Report) -> Option<Locale> {
        let layer = self.layer(tag, FILES, report)?;
        Some(Locale {
            tag: tag.to_owned(),
            language: tag.to_owned(),
            pseudo: false,
            variant: None,
            bundle: Bundle::new(tag, vec![layer])?,
            formats: Formats::new(tag),
        })
    }

    fn variant(&self, tag: &str, report: &mut Report) -> Option<Locale> {
        let (language, _) = FormOfAddress::of_variant(tag)?;
        let built_in = VARIANTS.iter().find(|variant| variant.tag == tag).map_or(&[][..], |variant| variant.files);
        let over = self.layer(tag, built_in, report)?;
        let under = self.layer(language, FILES, &mut Report::default())?;
        let own = over.own.iter().flat_map(|resource| names(resource.source())).collect();
        Some(Locale {
            tag: language.to_owned(),
            language: language.to_owned(),
            pseudo: false,
            variant: Some(OwnWords { folder: tag.to_owned(), messages: own }),
            bundle: Bundle::new(language, vec![under, over])?,
            formats: Formats::new(language),
        })
    }

    /// The messages of one tag; none when there is not a file of it.
    fn layer(&self, tag: &str, built_in: &[Builtin], report: &mut Report) -> Option<Layer> {
        let wanted = |part| part == Part::Values || self.parts.contains(&part);
        let built_in = built_in.iter().filter(|file| file.language == tag && wanted(file.part));
        let texts: Vec<&'static str> = built_in.map(|file| file.text).collect();
        let own = self.overrides.iter().filter(|own| own.language == tag);
        let files: Vec<FileId> = own.map(|own| own.file).collect();
        let spoken = !(texts.is_empty() && files.is_empty());
        let own = files.into_iter().filter_map(|file| resource(file, self.sources, self.partly, report)).collect();
        spoken.then_some(Layer { texts, own })
    }
}

/// The names of the messages of a file.
fn names(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(name_of_line).map(str::to_owned)
}

/// The name of the message that begins on a line.
pub(crate) fn name_of_line(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    Some(name.trim_end_matches(' ')).filter(|name| is_name(name))
}

/// Whether a message can be called this: letters without accents, digits and hyphens, a letter first.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Reads a file. One with mistakes is reported, and is only taken where a part will do.
fn resource(file: FileId, sources: &Sources, partly: bool, report: &mut Report) -> Option<FluentResource> {
    let text = &sources.file(file).text;
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let shift = text.len() - body.len();
    if let Some(at) = too_deep(body) {
        let message = Message::new("locale-syntax").with("detail", "{ { { …");
        let at = At::Span(file.span(at + shift..at + shift + 1));
        report.push(Finding::new("LOC-02", Severity::Error, at, message).help(Message::new("locale-syntax.help")));
        return None;
    }
    match FluentResource::try_new(body.to_owned()) {
        Ok(resource) => Some(resource),
        Err((resource, errors)) => {
            for error in errors {
                let range = error.slice.clone().unwrap_or(error.pos.clone());
                report.push(
                    Finding::new(
                        "LOC-02",
                        Severity::Error,
                        At::Span(file.span(range.start + shift..range.end + shift)),
                        Message::new("locale-syntax").with("detail", error.kind.to_string()),
                    )
                    .help(Message::new("locale-syntax.help")),
                );
            }
            partly.then_some(resource)
        }
    }
}

/// Where braces stand in each other deeper than any message needs: the parser would run out of stack.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 64 {
            return Some(at);
        }
    }
    None
}

impl Locale {
    /// The same words for a test of the layout: longer, each letter with a mark, under a tag that nobody speaks, as `nl-XA`.
    /// Facts stay as they are.
    #[must_use]
    pub fn into_pseudo(self) -> Self {
        let language = self.language.split('-').next().unwrap_or(&self.language);
        Self { tag: format!("{language}-{}", pseudo::REGION), pseudo: true, ..self }
    }

    /// The folder whose file has, or lacks, this message.
    fn folder_of(&self, message: &str) -> &str {
        let variant = self.variant.as_ref().filter(|variant| variant.messages.iter().any(|own| own == message));
        variant.map_or(&self.language, |variant| &variant.folder)
    }

    /// A message of the tool, with plain values. `None` when there is no such message.
    #[must_use]
    pub fn message(&self, message: &Message) -> Option<String> {
        let (id, attribute) = match message.id.rsplit_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (message.id.as_str(), None),
        };
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(*name, self.argument(name, value));
        }
        let text = self.bundle.format(id, attribute, &args)?.text;
        Some(if self.pseudo { pseudo::framed(&text) } else { text })
    }

    /// A value of a message in words. What is called a period, a date or a ratio stands there as in a definition:
    /// `5 years`, `2026-10-01`, `4.5`.
    fn argument(&self, name: &str, value: &str) -> FluentValue<'static> {
        let words = match name {
            _ if name.ends_with("period") => Period::parse(value).map(|period| self.period(period)),
            // A code that the locale has no name for stands as it is.
            "country" => {
                self.bundle.format(&format!("country-{value}"), None, &FluentArgs::new()).map(|words| words.text)
            }
            _ if name.ends_with("ratio") => self.formats.decimal(value),
            _ if name.ends_with("date") => value.parse().ok().map(|date| self.formats.date(date)),
            _ => None,
        };
        match (words, number(value)) {
            (Some(words), _) => words.into(),
            (None, Some(number)) => number.into(),
            (None, None) => value.to_owned().into(),
        }
    }

    /// A day in words: `1 maart 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    /// `20 jaar`
    fn period(&self, period: Period) -> String {
        let mut args = FluentArgs::new();
        args.set("count", period.count);
        args.set("unit", period.unit.word());
        self.bundle.format("period-words", None, &args).map_or_else(|| period.to_string(), |words| words.text)
    }

    /// A message of the tool without values; its name when there is none.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.message(&Message::new(id)).unwrap_or_else(|| id.to_owned())
    }

    /// Several of them whose ids begin alike, by what follows in each, with `_` for `-`, as a template has it.
    #[must_use]
    pub fn labels(&self, beginning: &str, names: &[&str]) -> BTreeMap<String, String> {
        let label = |name: &&str| (name.replace('-', "_"), self.word(&format!("{beginning}{name}")));
        names.iter().map(label).collect()
    }
}

/// A value that messages may count with. A telephone number or a register number is none.
fn number(value: &str) -> Option<u32> {
    let plain = value.len() <= 6 && value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|_| plain && (value == "0" || !value.starts_with('0')))
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_and_dates_are_written_as_each_language_does() {
        let message = Message::new("ART12-3-long").with("period", "1 year");
        for (language, words) in [("nl", "1 jaar"), ("en", "1 year")] {
            let locale = load(language, &[Part::Rules], &[], &Sources::default(), &mut Report::default());
            let locale = locale.expect("built in");
            assert!(locale.message(&message).expect("there").contains(words), "{language}");
        }
        let locale = load("nl", &[], &[], &Sources::default(), &mut Report::default()).expect("built in");
        assert_eq!(locale.argument("effective-date", "2026-10-01"), "1 oktober 2026".into());
        assert_eq!(locale.argument("least-ratio", "4.50"), "4,50".into());
        assert_eq!(locale.argument("period", "as long as needed"), "as long as needed".into());
    }
}
