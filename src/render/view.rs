//! What the templates see.

use super::html::{self, Dress, Writer};
use super::style::Styled;
use super::{Format, Frame, markdown, structured, text};
use crate::appearance::House;
use crate::locale::{Locale, Localised, Text};
use crate::statement::Icon;
use serde::Serialize;
use std::collections::BTreeSet;

/// A language in which the statement can be read.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// The language tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// The address of that page, seen from this one.
    pub href: String,
}

/// The context of the templates in `html/`.
#[derive(Debug, Serialize)]
pub(super) struct Page<'a> {
    lang: &'a str,
    clinic: &'a str,
    website: Option<&'a str>,
    title: String,
    lead: String,
    description: String,
    meta: Vec<String>,
    help: Vec<String>,
    languages: &'a [LanguageLink],
    /// The page in the language of those who have none of ours.
    default: &'a str,
    canonical: Option<&'a str>,
    structured: String,
    summary: Option<Part>,
    sections: Vec<Part>,
    words: Words,
    /// The symbols that the pictures of this page are drawn with.
    symbols: String,
    /// Whether it is a whole page of ours.
    whole: bool,
    /// The level of the title, and those of sections.
    level: usize,
    below: usize,
    /// What every anchor begins with.
    prefix: &'a str,
    style: &'a str,
    style_hash: &'a str,
    logo: Option<Logo>,
    /// Which of light and dark the page can be, for what the browser draws itself.
    colour_scheme: &'static str,
}

/// The picture in place of the clinic's name.
#[derive(Debug, Serialize)]
struct Logo {
    /// The picture itself, as an address.
    src: String,
    width: Option<u32>,
    height: Option<u32>,
}

impl Logo {
    fn of(house: &House) -> Option<Self> {
        let logo = house.logo()?;
        let size = logo.size();
        let (width, height) = (size.map(|size| size.0), size.map(|size| size.1));
        Some(Self { src: logo.data_uri(), width, height })
    }
}

/// Words of the page around the statement.
#[derive(Debug, Serialize)]
struct Words {
    contents: String,
    skip: String,
    languages: String,
}

/// The context of `markdown/statement.md` and `text/statement.txt`.
#[derive(Debug, Serialize)]
pub(super) struct Statement<'a> {
    lang: &'a str,
    clinic: &'a str,
    title: String,
    lead: String,
    meta: Vec<String>,
    sections: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    id: &'static str,
    heading: String,
    body: String,
}

pub(super) fn page<'a>(
    localised: &'a Localised,
    format: Format,
    frame: &'a Frame<'a>,
    locale: &Locale,
    symbols: &str,
    styled: &'a Styled,
) -> Page<'a> {
    let document = &localised.document;
    let profile = &document.profile;
    let (level, prefix) = if format.is_embedded() {
        (frame.embedding.heading_level, frame.embedding.id_prefix.as_str())
    } else {
        (1, "")
    };
    let mut writer = Writer::new(Dress::of(format, level, prefix));
    let mut sections: Vec<Part> = document
        .sections
        .iter()
        .map(|section| Part {
            id: section.id.word(),
            heading: writer.line(&section.heading),
            body: writer.section(section),
        })
        .collect();
    let summary = sections.first().is_some_and(|section| section.id == "summary").then(|| sections.remove(0));
    let canonical = profile.urls.iter().find(|(tag, _)| *tag == localised.language).map(|(_, url)| url.as_str());
    Page {
        lang: &localised.language,
        clinic: &profile.name,
        website: profile.website.as_deref(),
        title: writer.line(&document.title),
        lead: writer.line(&document.lead),
        description: attribute(&document.description.plain()),
        meta: document.meta.iter().map(|text| writer.line(text)).collect(),
        help: document.help.iter().map(|text| writer.line(text)).collect(),
        languages: frame.languages,
        default: frame.languages.first().map_or("", |language| language.href.as_str()),
        canonical,
        structured: structured::json_ld(profile, &localised.language, &document.title.plain(), canonical),
        summary,
        sections,
        words: Words {
            contents: attribute(&locale.word("page-contents")),
            skip: attribute(&locale.word("page-skip")),
            languages: attribute(&locale.word("page-languages")),
        },
        symbols: drawn(symbols, &writer.icons, prefix),
        whole: format == Format::Page,
        level,
        below: level + 1,
        prefix,
        style: &styled.text,
        style_hash: &styled.hash,
        logo: frame.house.filter(|_| format == Format::Page).and_then(Logo::of),
        colour_scheme: frame.house.map_or("light dark", House::colour_scheme),
    }
}

pub(super) fn markdown(localised: &Localised) -> Statement<'_> {
    let line = |text: &Text| markdown::inlines(&text.inlines);
    let bodies = markdown::sections(&localised.document.sections, &localised.document.title);
    statement(localised, line, bodies)
}

pub(super) fn text(localised: &Localised) -> Statement<'_> {
    let document = &localised.document;
    let bodies = document.sections.iter().map(text::section).collect();
    let mut statement = statement(localised, Text::plain, bodies);
    statement.title = text::heading(&statement.title, 0);
    statement.lead = text::filled(&statement.lead);
    for section in &mut statement.sections {
        section.heading = text::heading(&section.heading, 1);
    }
    statement
}

fn statement(localised: &Localised, line: impl Fn(&Text) -> String, bodies: Vec<String>) -> Statement<'_> {
    let document = &localised.document;
    let part = |(section, body): (&crate::statement::Section<Text>, String)| Part {
        id: section.id.word(),
        heading: line(&section.heading),
        body,
    };
    Statement {
        lang: &localised.language,
        clinic: &document.profile.name,
        title: line(&document.title),
        lead: line(&document.lead),
        meta: document.meta.iter().map(&line).collect(),
        sections: document.sections.iter().zip(bodies).map(part).collect(),
    }
}

/// The symbols that are used, out of a file of them: each in a line of its own, with its name in `id`.
fn drawn(symbols: &str, used: &BTreeSet<Icon>, prefix: &str) -> String {
    let mut drawn = String::new();
    for icon in used {
        let id = format!("id=\"i-{}\"", icon.name());
        if let Some(line) = symbols.lines().find(|line| line.contains(&id)) {
            drawn.push_str(&line.trim().replace(&id, &format!("id=\"{prefix}i-{}\"", icon.name())));
        }
    }
    drawn
}

fn attribute(text: &str) -> String {
    let mut escaped = String::new();
    html::escape(text, &mut escaped);
    escaped
}
