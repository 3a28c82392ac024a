//! A statement in words to HTML and Markdown. What a person typed is data here: it is escaped for the format it goes to.

mod html;
mod markdown;
mod templates;
mod view;

pub use html::{escape as escape_html, inlines as html_inlines};
pub use markdown::inlines as markdown_inlines;
pub use templates::{COVERAGE, OverrideTemplate, SHEET, SHEET_STYLE, Style, TEMPLATES, Templates, load};
pub use view::LanguageLink;

use crate::finding::Report;
use crate::locale::{Locale, Localised};

/// What a statement is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A page for a browser.
    Html,
    /// Markdown.
    Markdown,
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[Self::Html, Self::Markdown];

    /// Its word on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
        }
    }

    /// The name of its file.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Html => "index.html",
            Self::Markdown => "statement.md",
        }
    }

    /// The template that makes it.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Html => "html/page.html",
            Self::Markdown => "markdown/statement.md",
        }
    }
}

/// What a page shows beside the statement.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    /// The name of the clinic.
    pub clinic: &'a str,
    /// The languages of the statement, in order.
    pub languages: &'a [LanguageLink],
    /// The address of the clinic's website, if it has one.
    pub website: Option<&'a str>,
}

/// Writes a statement in a format. Faults of the project's own templates are reported.
pub fn render(
    localised: &Localised,
    format: Format,
    frame: &Frame<'_>,
    locale: &Locale,
    templates: &Templates,
    report: &mut Report,
) -> Option<String> {
    let text = match format {
        Format::Html => {
            let page = view::page(localised, frame, locale, templates);
            templates.render(format.template(), &page, report)?
        }
        Format::Markdown => templates.render(format.template(), &view::markdown(localised, frame), report)?,
    };
    Some(tidy(&text))
}

/// No spaces at the ends of lines, no more than one empty line, one new line at the end.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty > 1 || (line.is_empty() && tidy.is_empty()) {
            continue;
        }
        tidy.push_str(line);
        tidy.push('\n');
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}
