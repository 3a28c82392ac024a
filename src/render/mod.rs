//! A statement in words to HTML, Markdown and plain text. What a person typed is data here: it is escaped for the format it goes to.

mod asked;
mod faults;
mod format;
mod html;
mod markdown;
mod names;
mod outline;
mod shell;
mod structured;
mod style;
mod templates;
mod text;
mod view;

pub use faults::nearest;
pub use format::{Embedding, Format};
pub use html::{escape as escape_html, inlines as html_inlines};
pub use markdown::inlines as markdown_inlines;
pub use names::{NAMES, Name, Shape};
pub use shell::Shell;
pub use style::Styled;
pub use templates::{COVERAGE, OVERVIEW, OverrideTemplate, SHEET, SHEET_STYLE, TEMPLATES, Templates, load};
pub use text::UNDERLINES;
pub use view::LanguageLink;

use crate::appearance::{House, Sheet};
use crate::finding::Report;
use crate::locale::{Locale, Localised};

/// What a page shows beside the statement.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    /// The languages of the statement, in order.
    pub languages: &'a [LanguageLink],
    /// How a part of a page fits into the page around it.
    pub embedding: &'a Embedding,
    /// How the clinic's pages look, if not as usual.
    pub house: Option<&'a House>,
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
        Format::Markdown => templates.render(format.template(), &view::markdown(localised), report)?,
        Format::Text => templates.render(format.template(), &view::text(localised), report)?,
        Format::Page | Format::Fragment | Format::Wordpress | Format::Plain => {
            let styled = styled(localised, format, frame.house, templates);
            let page = view::page(localised, format, frame, locale, templates.symbols(), &styled);
            templates.render(format.template(), &page, report)?
        }
    };
    Some(tidy(&text))
}

/// The style that goes into a page of this format.
fn styled(localised: &Localised, format: Format, house: Option<&House>, templates: &Templates) -> Styled {
    let document = &localised.document;
    match format {
        Format::Page => {
            // Each printed page tells of which text it is.
            let version =
                document.meta.iter().find(|text| text.message == "meta-version").map(crate::locale::Text::plain);
            let words = [Some(document.profile.name.clone()), Some(document.title.plain()), version];
            let words: Vec<String> = words.into_iter().flatten().collect();
            let own = house.map_or_else(String::new, |house| style::minified(&house.css(Sheet::Page)));
            Styled::new(templates.page_style().to_owned() + &own + &style::printed(&words.join(" – ")))
        }
        Format::Fragment => Styled::new(templates.embedded_style(house)),
        _ => Styled::default(),
    }
}

/// The style of the statement in a page of WordPress: a file of its own, the same in every language.
#[must_use]
pub fn wordpress_style(templates: &Templates, house: Option<&House>) -> String {
    templates.separate_style(house)
}

/// The name of that file.
pub const WORDPRESS_STYLE: &str = "wordpress.css";

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
