//! The templates: those that the binary carries, and over them the project's, file by file.

use super::style::{self, Styled};
use crate::appearance::{House, Sheet};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::source::{FileId, Sources};
use std::collections::BTreeMap;
use tera::{ErrorKind, Tera};

/// The built-in templates: name and text.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("html/page.html", include_str!("../../templates/html/page.html")),
    ("html/fragment.html", include_str!("../../templates/html/fragment.html")),
    ("html/wordpress.html", include_str!("../../templates/html/wordpress.html")),
    ("html/plain.html", include_str!("../../templates/html/plain.html")),
    ("html/statement.html", include_str!("../../templates/html/statement.html")),
    ("html/style.css", include_str!("../../templates/html/style.css")),
    ("html/page.css", include_str!("../../templates/html/page.css")),
    ("html/embedded.css", include_str!("../../templates/html/embedded.css")),
    ("html/symbols.svg", include_str!("../../templates/html/symbols.svg")),
    ("html/coverage.html", include_str!("../../templates/html/coverage.html")),
    ("html/coverage.css", include_str!("../../templates/html/coverage.css")),
    ("bench/sheet.html", include_str!("../../templates/bench/sheet.html")),
    ("bench/sheet.css", include_str!("../../templates/bench/sheet.css")),
    ("markdown/statement.md", include_str!("../../templates/markdown/statement.md")),
    ("text/statement.txt", include_str!("../../templates/text/statement.txt")),
];

/// The style of the statement, wherever it stands.
const STYLE: &str = "html/style.css";

/// What only a whole page has beside it.
const PAGE_STYLE: &str = "html/page.css";

/// What a statement within somebody else's page has before it.
const EMBEDDED_STYLE: &str = "html/embedded.css";

/// The pictures: a symbol a line.
const SYMBOLS: &str = "html/symbols.svg";

/// The page of coverage.
pub const COVERAGE: &str = "html/coverage.html";

/// What the page of coverage has beyond that.
const COVERAGE_STYLE: &str = "html/coverage.css";

/// The page that shows a statement to translators.
pub const SHEET: &str = "bench/sheet.html";

/// Its style sheet, which is all that it has.
pub const SHEET_STYLE: &str = "bench/sheet.css";

/// A template of the project.
#[derive(Debug, Clone)]
pub struct OverrideTemplate {
    /// Its name below `templates/`, as in `html/page.html`.
    pub name: String,
    /// Its text.
    pub file: FileId,
}

/// Templates, ready to be used by any number of threads.
pub struct Templates {
    tera: Tera,
    /// The project's own, by name: the file and its text.
    own: BTreeMap<String, (FileId, String)>,
    /// The style of a whole page, but for what differs from clinic to clinic.
    page_style: String,
}

/// Prepares the templates; those of pages that are no statements only when one of them is made (`also`), or is the
/// project's own. A fault in one of the project's is reported, and then there are none.
pub fn load(
    overrides: &[OverrideTemplate],
    sources: &Sources,
    also: Option<&str>,
    report: &mut Report,
) -> Option<Templates> {
    let own: BTreeMap<String, (FileId, String)> =
        overrides.iter().map(|one| (one.name.clone(), (one.file, sources.file(one.file).text.to_string()))).collect();
    let mut tera = Tera::new();
    let built_in = TEMPLATES.iter().filter(|(name, _)| match *name {
        name if !is_template(name) => false,
        COVERAGE | SHEET => also == Some(*name) || own.contains_key(*name),
        _ => true,
    });
    let mut all: Vec<(String, String)> =
        built_in.map(|(name, _)| ((*name).to_owned(), text(name, &own).to_owned())).collect();
    let more = own.iter().filter(|(name, _)| is_template(name) && !TEMPLATES.iter().any(|(known, _)| known == name));
    all.extend(more.map(|(name, (_, text))| (name.clone(), text.clone())));
    if let Err(error) = tera.add_raw_templates(all) {
        report.push(finding("TPL-01", "template-syntax", &error, &own));
        return None;
    }
    let page_style = style::minified(text(STYLE, &own)) + &style::minified(text(PAGE_STYLE, &own));
    let page_style = style::alone(&page_style);
    Some(Templates { tera, own, page_style })
}

/// Whether it is filled in; style sheets and pictures go into pages as they are.
fn is_template(name: &str) -> bool {
    ![".css", ".svg"].iter().any(|end| name.ends_with(end))
}

/// The project's text of a file, or else the built-in one.
fn text<'a>(name: &str, own: &'a BTreeMap<String, (FileId, String)>) -> &'a str {
    let built_in = || TEMPLATES.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    own.get(name).map_or_else(built_in, |(_, text)| text)
}

impl Templates {
    /// The style sheet of the page of coverage.
    #[must_use]
    pub fn coverage_style(&self) -> Styled {
        Styled::new(self.page_style.clone() + &style::minified(text(COVERAGE_STYLE, &self.own)))
    }

    /// A style sheet that a page has by itself.
    #[must_use]
    pub fn alone(&self, name: &str) -> Styled {
        Styled::new(style::minified(text(name, &self.own)))
    }

    /// The style of a whole page, but for what differs from clinic to clinic.
    pub(super) fn page_style(&self) -> &str {
        &self.page_style
    }

    /// The style of a statement within somebody else's page.
    pub(super) fn embedded_style(&self, house: Option<&House>) -> String {
        self.embedded(house, style::minified)
    }

    /// The same as a file of its own, a rule a line.
    pub(super) fn separate_style(&self, house: Option<&House>) -> String {
        self.embedded(house, style::tidied)
    }

    fn embedded(&self, house: Option<&House>, tidy: fn(&str) -> String) -> String {
        let own = house.map_or_else(String::new, |house| house.css(Sheet::Embedded));
        let sheets = [text(EMBEDDED_STYLE, &self.own), text(STYLE, &self.own), &own];
        style::weighed(&sheets.map(tidy).concat())
    }

    /// The pictures: a symbol a line.
    pub(super) fn symbols(&self) -> &str {
        text(SYMBOLS, &self.own)
    }

    /// Renders a template.
    pub(crate) fn render(&self, name: &str, context: &impl serde::Serialize, report: &mut Report) -> Option<String> {
        let context = tera::Context::from_serialize(context).ok()?;
        match self.tera.render(name, &context) {
            Ok(text) => Some(text),
            Err(error) => {
                report.push(finding("TPL-02", "template-render", &error, &self.own));
                None
            }
        }
    }

    /// Where findings about a page of this template belong: the project's file, or the built-in one's name.
    #[must_use]
    pub fn place(&self, name: &str) -> At {
        match self.own.get(name) {
            Some((file, _)) => At::Span(file.span(0..0)),
            None => At::File(format!("templates/{name}")),
        }
    }
}

fn finding(
    rule: &'static str,
    message: &'static str,
    error: &tera::Error,
    own: &BTreeMap<String, (FileId, String)>,
) -> Finding {
    let (detail, at) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let at = own.get(report.filename()).map(|(file, _)| At::Span(file.span(report.span().range.clone())));
            (report.message().to_owned(), at.unwrap_or_else(|| At::File(format!("templates/{}", report.filename()))))
        }
        _ => {
            let text = error.to_string();
            let detail = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            (detail, arrow(&text, own).unwrap_or_else(|| At::File("templates".to_owned())))
        }
    };
    Finding::new(rule, Severity::Error, at, Message::new(message).with("detail", detail))
        .help(Message::new(format!("{message}.help")))
}

/// The place in an error that comes as text only: the line `--> html/page.html:2:13`.
fn arrow(text: &str, own: &BTreeMap<String, (FileId, String)>) -> Option<At> {
    let place = text.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let Some((file, text)) = own.get(name) else { return Some(At::File(format!("templates/{name}"))) };
    let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let start = start + column.saturating_sub(1);
    Some(At::Span(file.span(start..start + 1)))
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("own", &self.own).finish_non_exhaustive()
    }
}
