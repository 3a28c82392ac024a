//! From a phrase to words: facts go into the message as marks, and come out of it as pieces of text, so that nothing a
//! person typed is ever read as markup.

use super::hear::Said;
use super::{Locale, pseudo};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::markup::{self, Inline};
use crate::policy::values::Provision;
use crate::statement::{Phrase, Value};
use fluent::{FluentArgs, FluentValue};

/// The first of the private characters that stand for facts while a sentence is made.
const FIRST_MARK: u32 = 0xE000;
const LAST_MARK: u32 = 0xF8FF;

/// A fact on its way into a sentence.
pub(super) struct Fact {
    inline: Inline,
    /// Whether it keeps its spelling at the start of a sentence, as a name does.
    fixed: bool,
}

/// Makes the words of one phrase, including those of the phrases within it.
pub(super) struct Wording<'a> {
    pub(super) locale: &'a Locale,
    pub(super) report: &'a mut Report,
    pub(super) facts: Vec<Fact>,
    /// Every message that has a part in it, where somebody wants to hear of them.
    pub(super) said: Option<Vec<Said>>,
}

/// Puts a phrase into words.
pub(super) fn words(locale: &Locale, phrase: &Phrase, report: &mut Report) -> Vec<Inline> {
    let mut wording = Wording { locale, report, facts: Vec::new(), said: None };
    let text = wording.phrase(phrase);
    wording.assemble(&text)
}

impl Wording<'_> {
    /// The message with its facts as marks.
    pub(super) fn phrase(&mut self, phrase: &Phrase) -> String {
        let before = self.so_far();
        let mut args = FluentArgs::with_capacity(phrase.args.len());
        for (name, value) in &phrase.args {
            let value = match value {
                Value::Count(number) => FluentValue::from(*number),
                other => FluentValue::from(self.value(other)),
            };
            args.set(*name, value);
        }
        self.message_around(&phrase.message, &args, before)
    }

    pub(super) fn message(&mut self, id: &str, args: &FluentArgs<'_>) -> String {
        let file = || At::File(format!("locales/{}/{}", self.locale.folder_of(id), super::file_of(id)));
        match self.locale.bundle.format(id, None, args) {
            None => {
                self.problem("LOC-01", "missing-message", id, file(), "");
                if self.said.is_none() {
                    return String::new();
                }
                self.note(id, args, None);
                self.fact(Inline::Text(format!("{{{id}}}")), true)
            }
            Some(formatted) => {
                if let Some(unresolved) = formatted.unresolved {
                    self.problem("LOC-03", "message-variable", id, file(), &unresolved);
                }
                self.note(id, args, Some(&formatted.text));
                formatted.text
            }
        }
    }

    fn problem(&mut self, rule: &'static str, message: &'static str, id: &str, at: At, detail: &str) {
        let message = |part: &str| {
            Message::new(format!("{message}{part}"))
                .with("message", id)
                .with("language", &self.locale.tag)
                .with("file", super::file_of(id))
                .with("variable", detail)
        };
        self.report.push(Finding::new(rule, Severity::Error, at, message("")).help(message(".help")));
    }

    fn value(&mut self, value: &Value) -> String {
        match value {
            Value::Text(text) => self.fact(Inline::Text(text.clone()), true),
            Value::Local(words) => {
                if let Some(text) = words.get(&self.locale.language) {
                    self.fact(Inline::Text(text.to_owned()), false)
                } else if let (true, Some((_, text))) = (self.said.is_some(), words.texts.first()) {
                    self.fact(Inline::Text(text.clone()), false)
                } else {
                    let at = At::Span(words.span);
                    self.problem("DEF-08", "missing-language", "", at, "");
                    String::new()
                }
            }
            Value::Count(number) => number.to_string(),
            Value::Email(address) => self.link(&format!("mailto:{address}"), address),
            Value::Phone(number) => {
                // With the country's number, the zero in brackets is not dialled.
                let dialled = if number.starts_with('+') { number.replace("(0)", "") } else { number.clone() };
                let digits: String = dialled.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                self.link(&format!("tel:{digits}"), number)
            }
            Value::Url(url) => self.link(url, shown(url)),
            Value::UrlPerLanguage(urls) => {
                let own = urls.iter().find(|(language, _)| *language == self.locale.language).or(urls.first());
                own.map_or_else(String::new, |(_, url)| self.link(url, shown(url)))
            }
            Value::Date(date) => {
                let shown = self.locale.formats.date(*date);
                self.fact(Inline::Time { iso: date.to_string(), shown }, true)
            }
            Value::Period(period) => {
                let mut args = FluentArgs::new();
                args.set("count", period.count);
                args.set("unit", period.unit.word());
                self.message("period-words", &args)
            }
            Value::Country(code) => self.message(&format!("country-{code}"), &FluentArgs::new()),
            Value::Address(address) => {
                let before = self.so_far();
                let mut args = FluentArgs::new();
                args.set("street", self.fact(Inline::Text(address.street.clone()), true));
                args.set("postal-code", self.fact(Inline::Text(address.postal_code.clone()), true));
                args.set("city", self.fact(Inline::Text(address.city.clone()), true));
                args.set("country", self.value(&Value::Country(address.country.clone())));
                self.message_around("address-words", &args, before)
            }
            Value::Law(law) => self.citation(law),
            Value::Phrase(phrase) => self.phrase(phrase),
            Value::List(values) => {
                let items = self.items(values);
                self.locale.formats.and(&items)
            }
            Value::AnyOf(values) => {
                let items: Vec<String> = values.iter().map(|value| self.value(value)).collect();
                self.locale.formats.or(&items)
            }
            Value::Link { anchor, label } => {
                let before = self.facts.len();
                let text = self.value(label);
                let content = self.assemble_plain(&text);
                self.facts.truncate(before);
                self.fact(Inline::Link { href: format!("#{anchor}"), content }, false)
            }
        }
    }

    /// The members of a list. Articles of the same act that follow each other are told together.
    fn items(&mut self, values: &[Value]) -> Vec<String> {
        let mut items = Vec::new();
        let mut rest = values;
        while let Some(first) = rest.first() {
            let run = match first {
                Value::Law(law) => rest.iter().take_while(|value| joins(law, value)).count(),
                _ => 1,
            };
            let (together, after) = rest.split_at(run.max(1));
            items.push(match first {
                Value::Law(law) if run > 1 => self.citations(law, together),
                other => self.value(other),
            });
            rest = after;
        }
        items
    }

    /// Several articles of an act, or several points of one paragraph: `artikelen 5, 6 en 8`, `lid 1 onder b en c`.
    fn citations(&mut self, first: &Provision, laws: &[Value]) -> String {
        let laws: Vec<&Provision> =
            laws.iter().filter_map(|law| if let Value::Law(law) = law { Some(law) } else { None }).collect();
        let before = self.so_far();
        let mut args = FluentArgs::new();
        args.set("act", self.message(&format!("act-{}", first.act), &FluentArgs::new()));
        if first.paragraph.is_none() {
            let articles: Vec<String> = laws.iter().map(|law| law.article.clone()).collect();
            args.set("articles", self.locale.formats.and(&articles));
            return self.message_around("citation-articles", &args, before);
        }
        let points: Vec<String> = laws
            .iter()
            .map(|law| {
                let mut letter = FluentArgs::new();
                letter.set("point", self.letter(law));
                self.message("citation-point-letter", &letter)
            })
            .collect();
        args.set("article", first.article.clone());
        args.set("paragraph", first.paragraph.clone().unwrap_or_default());
        args.set("points", self.locale.formats.and(&points));
        self.message_around("citation-points", &args, before)
    }

    fn citation(&mut self, law: &Provision) -> String {
        let before = self.so_far();
        let mut args = FluentArgs::new();
        args.set("act", self.message(&format!("act-{}", law.act), &FluentArgs::new()));
        args.set("article", law.article.clone());
        args.set("paragraph", law.paragraph.clone().unwrap_or_default());
        args.set("point", self.letter(law));
        let message = match (law.article.is_empty(), &law.paragraph, &law.point) {
            (true, ..) => "citation-act",
            (false, None, None) => "citation-article",
            (false, Some(_), None) => "citation-paragraph",
            (false, Some(_), Some(_)) => "citation-point",
            (false, None, Some(_)) => "citation-article-point",
        };
        self.message_around(message, &args, before)
    }

    /// The letter of a point. Among words that are changed, it must be known as a fact.
    fn letter(&mut self, law: &Provision) -> String {
        let letter = law.point.clone().unwrap_or_default();
        if self.locale.pseudo { self.fact(Inline::Text(letter), true) } else { letter }
    }

    fn link(&mut self, href: &str, shown: &str) -> String {
        let content = vec![Inline::Text(shown.to_owned())];
        self.fact(Inline::Link { href: href.to_owned(), content }, true)
    }

    /// Keeps a fact and gives the mark that stands for it.
    fn fact(&mut self, inline: Inline, fixed: bool) -> String {
        let mark = FIRST_MARK + u32::try_from(self.facts.len()).unwrap_or(u32::MAX - FIRST_MARK);
        let Some(mark) = char::from_u32(mark.min(LAST_MARK)) else { return String::new() };
        self.facts.push(Fact { inline, fixed });
        mark.to_string()
    }

    /// The sentence as pieces: marks become facts again, the first letter becomes a capital.
    pub(super) fn assemble(&mut self, text: &str) -> Vec<Inline> {
        let mut inlines = self.assemble_plain(text);
        let fixed = text
            .chars()
            .find(|c| !matches!(c, '*' | '[' | ' '))
            .and_then(|first| self.fact_of(first))
            .is_some_and(|fact| fact.fixed);
        if !fixed {
            capitalise(&mut inlines);
        }
        if self.locale.pseudo && text.contains(char::is_alphabetic) {
            pseudo::frame(&mut inlines);
        }
        inlines
    }

    pub(super) fn assemble_plain(&self, text: &str) -> Vec<Inline> {
        let mut inlines = Vec::with_capacity(4);
        if markup::has_marks(text) {
            for inline in markup::inlines(text) {
                self.substitute(inline, &mut inlines);
            }
        } else {
            self.fill(text, &mut inlines);
        }
        inlines
    }

    fn fact_of(&self, mark: char) -> Option<&Fact> {
        let index = u32::from(mark).checked_sub(FIRST_MARK)?;
        self.facts.get(usize::try_from(index).ok()?)
    }

    /// Adds text, with each mark replaced by the fact that it stands for.
    fn fill(&self, text: &str, into: &mut Vec<Inline>) {
        let mut rest = text;
        while let Some((at, mark)) = rest.char_indices().find(|(_, c)| self.fact_of(*c).is_some()) {
            self.push_words(into, &rest[..at]);
            if let Some(fact) = self.fact_of(mark) {
                match &fact.inline {
                    Inline::Text(words) => push_text(into, words),
                    other => into.push(other.clone()),
                }
            }
            rest = &rest[at + mark.len_utf8()..];
        }
        self.push_words(into, rest);
    }

    /// Adds words of the locale.
    fn push_words(&self, into: &mut Vec<Inline>, words: &str) {
        if self.locale.pseudo {
            push_text(into, &pseudo::dress(words));
        } else {
            push_text(into, words);
        }
    }

    fn substitute(&self, inline: Inline, into: &mut Vec<Inline>) {
        match inline {
            Inline::Text(text) => self.fill(&text, into),
            Inline::Strong(inner) => {
                let mut content = Vec::new();
                for inline in inner {
                    self.substitute(inline, &mut content);
                }
                into.push(Inline::Strong(content));
            }
            Inline::Link { href, content: inner } => {
                let mut content = Vec::new();
                for inline in inner {
                    self.substitute(inline, &mut content);
                }
                into.push(Inline::Link { href, content });
            }
            other => into.push(other),
        }
    }
}

/// Whether a provision can be told in one breath with the first of a list.
fn joins(first: &Provision, value: &Value) -> bool {
    let Value::Law(law) = value else { return false };
    let plain = |law: &Provision| law.paragraph.is_none() && law.point.is_none() && !law.article.is_empty();
    let points = |law: &Provision| law.paragraph.is_some() && law.point.is_some();
    law.act == first.act
        && ((plain(first) && plain(law))
            || (points(first) && points(law) && law.article == first.article && law.paragraph == first.paragraph))
}

/// Adds text; a full stop after a text that ends a sentence already is dropped.
fn push_text(into: &mut Vec<Inline>, text: &str) {
    let text = match text.strip_prefix('.') {
        Some(rest) if into.last().is_some_and(ends_sentence) => rest,
        _ => text,
    };
    if text.is_empty() {
        return;
    }
    match into.last_mut() {
        Some(Inline::Text(words)) => words.push_str(text),
        _ => into.push(Inline::Text(text.to_owned())),
    }
}

fn ends_sentence(inline: &Inline) -> bool {
    match inline {
        Inline::Text(text) => text.ends_with(['.', '!', '?', '…']),
        Inline::Strong(inner) | Inline::Link { content: inner, .. } => inner.last().is_some_and(ends_sentence),
        Inline::Time { .. } | Inline::Break => false,
    }
}

fn capitalise(inlines: &mut [Inline]) {
    match inlines.first_mut() {
        Some(Inline::Text(text)) => {
            let Some(first) = text.chars().next().filter(|first| first.is_lowercase()) else { return };
            let upper: String = first.to_uppercase().collect();
            text.replace_range(..first.len_utf8(), &upper);
        }
        Some(Inline::Strong(inner) | Inline::Link { content: inner, .. }) => capitalise(inner),
        _ => {}
    }
}

/// A web address as people write it.
fn shown(url: &str) -> &str {
    url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url).trim_end_matches('/')
}
