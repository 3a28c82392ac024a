//! The templates: those that the binary carries, and over them the project's, file by file.

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::source::{FileId, Sources};
use base64::Engine as _;
use sha2::Digest as _;
use std::collections::BTreeMap;
use tera::{ErrorKind, Tera};

/// The built-in templates: name and text.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("html/page.html", include_str!("../../templates/html/page.html")),
    ("html/style.css", include_str!("../../templates/html/style.css")),
    ("html/coverage.html", include_str!("../../templates/html/coverage.html")),
    ("html/coverage.css", include_str!("../../templates/html/coverage.css")),
    ("bench/sheet.html", include_str!("../../templates/bench/sheet.html")),
    ("bench/sheet.css", include_str!("../../templates/bench/sheet.css")),
    ("markdown/statement.md", include_str!("../../templates/markdown/statement.md")),
];

/// The style sheet of every page. It is no template: it goes into the page as it is.
const STYLE: &str = "html/style.css";

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

/// A style sheet as it goes into a page.
#[derive(Debug, Clone)]
pub struct Style {
    /// Its text.
    pub text: String,
    /// What the page's content security policy allows: its digest.
    pub hash: String,
}

/// Templates, ready to be used by any number of threads.
pub struct Templates {
    tera: Tera,
    /// The project's own, by name: the file and its text.
    own: BTreeMap<String, (FileId, String)>,
    pub(super) style: Style,
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
        STYLE | COVERAGE_STYLE | SHEET_STYLE => false,
        COVERAGE | SHEET => also == Some(*name) || own.contains_key(*name),
        _ => true,
    });
    let mut all: Vec<(String, String)> =
        built_in.map(|(name, _)| ((*name).to_owned(), text(name, &own).to_owned())).collect();
    let more = own.iter().filter(|(name, _)| !TEMPLATES.iter().any(|(known, _)| known == name));
    all.extend(more.map(|(name, (_, text))| (name.clone(), text.clone())));
    if let Err(error) = tera.add_raw_templates(all) {
        report.push(finding("TPL-01", "template-syntax", &error, &own));
        return None;
    }
    let style = Style::new(minify(text(STYLE, &own)));
    Some(Templates { tera, own, style })
}

/// The project's text of a file, or else the built-in one.
fn text<'a>(name: &str, own: &'a BTreeMap<String, (FileId, String)>) -> &'a str {
    let built_in = || TEMPLATES.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    own.get(name).map_or_else(built_in, |(_, text)| text)
}

impl Style {
    fn new(text: String) -> Self {
        let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(text.as_bytes()));
        Self { text, hash: format!("sha256-{digest}") }
    }
}

impl Templates {
    /// The style sheet of the page of coverage.
    #[must_use]
    pub fn coverage_style(&self) -> Style {
        Style::new(self.style.text.clone() + &minify(text(COVERAGE_STYLE, &self.own)))
    }

    /// A style sheet that a page has by itself.
    #[must_use]
    pub fn alone(&self, name: &str) -> Style {
        Style::new(minify(text(name, &self.own)))
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

/// The style sheet without comments and line ends: it goes into every page.
fn minify(style: &str) -> String {
    let mut text = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.lines().map(str::trim).collect()
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("own", &self.own).finish_non_exhaustive()
    }
}
