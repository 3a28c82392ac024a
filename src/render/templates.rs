//! The templates: those that the binary carries, and over them the project's, file by file.

use super::names::NAMES;
use super::style::{self, Styled};
use super::{asked, faults, shell};
use crate::appearance::{House, Sheet};
use crate::finding::{At, Report, Severity};
use crate::source::{FileId, Sources};
use std::collections::BTreeMap;
use std::io;
use std::sync::OnceLock;
use tera::Tera;

/// The built-in templates: name and text.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("html/page.html", include_str!("../../templates/html/page.html")),
    ("html/fragment.html", include_str!("../../templates/html/fragment.html")),
    ("html/wordpress.html", include_str!("../../templates/html/wordpress.html")),
    ("html/plain.html", include_str!("../../templates/html/plain.html")),
    ("html/opening.html", include_str!("../../templates/html/opening.html")),
    ("html/statement.html", include_str!("../../templates/html/statement.html")),
    ("html/style.css", include_str!("../../templates/html/style.css")),
    ("html/page.css", include_str!("../../templates/html/page.css")),
    ("html/embedded.css", include_str!("../../templates/html/embedded.css")),
    ("html/symbols.svg", include_str!("../../templates/html/symbols.svg")),
    ("html/coverage.html", include_str!("../../templates/html/coverage.html")),
    ("html/coverage.css", include_str!("../../templates/html/coverage.css")),
    ("html/overview.html", include_str!("../../templates/html/overview.html")),
    ("html/overview.css", include_str!("../../templates/html/overview.css")),
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

/// The index over the clinics of a project.
pub const OVERVIEW: &str = "html/overview.html";

/// What the index has beyond the style of a page.
const OVERVIEW_STYLE: &str = "html/overview.css";

/// The page that shows a statement to translators.
pub const SHEET: &str = "bench/sheet.html";

/// Its style sheet, which is all that it has.
pub const SHEET_STYLE: &str = "bench/sheet.css";

/// So many bytes a page may have. A template that never ends to write is stopped there.
const MOST_BYTES: usize = 64 << 20;

/// The project's own files, by name below `templates/`: each with its text.
pub(super) type Own = BTreeMap<String, (FileId, String)>;

/// By the template of a page, itself and those that it is made with.
type Parts = BTreeMap<&'static str, Vec<String>>;

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
    own: Own,
    /// The templates that each page is made with, where some are the project's own.
    parts: Parts,
    /// The style of a whole page, but for what differs from clinic to clinic.
    page_style: String,
    /// The style of a statement within somebody else's page, as it goes into that page and as a file: made when it is
    /// first needed, but for what differs from clinic to clinic.
    embedded: OnceLock<String>,
    separate: OnceLock<String>,
}

/// Prepares the templates; those of pages that are no statements only when one of them is made (`also`), or is the
/// project's own. A fault in one of the project's is reported, and then there are none.
pub fn load(
    overrides: &[OverrideTemplate],
    sources: &Sources,
    also: Option<&str>,
    report: &mut Report,
) -> Option<Templates> {
    let own: Own =
        overrides.iter().map(|one| (one.name.clone(), (one.file, sources.file(one.file).text.to_string()))).collect();
    for (file, text) in own.values() {
        if let Some(range) = asked::too_many_choices(text) {
            report.push(faults::too_many_choices(*file, range));
            return None;
        }
    }
    let mut tera = Tera::new();
    let built_in = TEMPLATES.iter().filter(|(name, _)| match *name {
        name if !is_template(name) => false,
        COVERAGE | OVERVIEW | SHEET => also == Some(*name) || own.contains_key(*name),
        _ => true,
    });
    let mut all: Vec<(String, String)> =
        built_in.map(|(name, _)| ((*name).to_owned(), text(name, &own).to_owned())).collect();
    let more = own.iter().filter(|(name, _)| is_template(name) && !TEMPLATES.iter().any(|(known, _)| known == name));
    all.extend(more.map(|(name, (_, text))| (name.clone(), text.clone())));
    if let Err(error) = tera.add_raw_templates(all) {
        for finding in faults::unreadable(&error, &own) {
            report.push(finding);
        }
        return None;
    }
    let mut parts = Parts::new();
    if !own.is_empty() {
        let faults = look(&own, &mut parts);
        let broken = faults.has(Severity::Error);
        report.append(faults);
        if broken {
            return None;
        }
    }
    let page_style = style::minified(text(STYLE, &own)) + &style::minified(text(PAGE_STYLE, &own));
    let page_style = style::alone(&page_style);
    Some(Templates { tera, own, parts, page_style, embedded: OnceLock::new(), separate: OnceLock::new() })
}

/// What is wrong with the project's own templates, though they can be read.
fn look(own: &Own, parts: &mut Parts) -> Report {
    let mut report = Report::default();
    let known = |name: &str| TEMPLATES.iter().any(|(known, _)| *known == name);
    let texts = |name: &str| (known(name) || own.contains_key(name)).then(|| text(name, own));
    let names =
        TEMPLATES.iter().map(|(name, _)| *name).chain(own.keys().map(String::as_str).filter(|name| !known(name)));
    for call in asked::endless(names.filter(|name| is_template(name)), &texts) {
        report.push(faults::endless(&call, own));
    }
    for wrong in asked::wrong(&texts) {
        report.push(faults::unknown(&wrong, own));
    }
    parts.extend(NAMES.iter().map(|(page, _)| (*page, asked::parts(page, &texts))));
    let used = |name: &String| parts.values().any(|parts| parts.contains(name));
    for (name, (file, text)) in own.iter().filter(|(name, _)| !known(name) && !used(name)) {
        // Parts that others call by their names are not included.
        if !shell::is_ours(name, text) && (!is_template(name) || !asked::has_components(text)) {
            report.push(faults::unused(name, *file));
        }
    }
    report
}

/// Whether it is filled in; style sheets and pictures go into pages as they are.
fn is_template(name: &str) -> bool {
    ![".css", ".svg"].iter().any(|end| name.ends_with(end))
}

/// The project's text of a file, or else the built-in one.
fn text<'a>(name: &str, own: &'a Own) -> &'a str {
    let built_in = || TEMPLATES.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    own.get(name).map_or_else(built_in, |(_, text)| text)
}

impl Templates {
    /// The style sheet of the page of coverage.
    #[must_use]
    pub fn coverage_style(&self) -> Styled {
        Styled::new(self.page_style.clone() + &style::minified(text(COVERAGE_STYLE, &self.own)))
    }

    /// The style sheet of the index over clinics.
    #[must_use]
    pub fn overview_style(&self) -> Styled {
        Styled::new(self.page_style.clone() + &style::minified(text(OVERVIEW_STYLE, &self.own)))
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
        self.weighed(&self.embedded, house, style::minified)
    }

    /// The same as a file of its own, a rule a line.
    pub(super) fn separate_style(&self, house: Option<&House>) -> String {
        self.weighed(&self.separate, house, style::tidied)
    }

    fn weighed(&self, ready: &OnceLock<String>, house: Option<&House>, tidy: fn(&str) -> String) -> String {
        let weigh = |sheet: &str| style::weighed(&tidy(sheet));
        let ours = ready.get_or_init(|| [EMBEDDED_STYLE, STYLE].map(|name| weigh(text(name, &self.own))).concat());
        ours.clone() + &house.map_or_else(String::new, |house| weigh(&house.css(Sheet::Embedded)))
    }

    /// The pictures: a symbol a line.
    pub(super) fn symbols(&self) -> &str {
        text(SYMBOLS, &self.own)
    }

    /// Renders a template.
    pub(crate) fn render(&self, name: &str, context: &impl serde::Serialize, report: &mut Report) -> Option<String> {
        let context = tera::Context::from_serialize(context).ok()?;
        let mut page = Page(Vec::with_capacity(32 << 10));
        if let Err(error) = self.tera.render_to(name, &context, &mut page) {
            report.push(faults::unfilled(&error, name, &self.own));
            return None;
        }
        String::from_utf8(page.0).ok()
    }

    /// Where findings about a page of this template belong: the project's file that it is made with, or else the built-in
    /// one's name.
    #[must_use]
    pub fn place(&self, name: &str) -> At {
        let mut parts = self.parts.get(name).into_iter().flatten();
        match parts.find_map(|part| self.own.get(part)) {
            Some((file, _)) => At::Span(file.span(0..0)),
            None => At::File(format!("templates/{name}")),
        }
    }

    /// The templates that the page of this one is made with, as they are named to people who can change them.
    #[must_use]
    pub fn made_with<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        self.parts.get(name).map_or_else(|| vec![name], |parts| parts.iter().map(String::as_str).collect())
    }
}

/// A page as it is written, which has an end.
struct Page(Vec<u8>);

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("own", &self.own).finish_non_exhaustive()
    }
}
