//! An index over the clinics of a run, for who looks after many: which pages there are, of which day and version, and what
//! was found. Of a clinic without pages, why. Only a row a clinic is kept.

mod about;
mod page;

use crate::emit::{self, Summary};
use crate::finding::{Report, Severity};
use crate::locale::Locale;
use crate::render::{Format, Templates, WORDPRESS_STYLE};
use crate::source::Sources;
use crate::write::Output;
pub use about::About;
use std::path::PathBuf;

/// So many errors of a clinic are listed; the others are counted.
const MOST_ERRORS: usize = 20;

/// The file, below the output folder.
pub const FILE: &str = "index.html";

/// The index: a row for each clinic that was compiled, in order.
#[derive(Debug)]
pub struct Overview {
    /// The folder of the project, as files below it are named. It is left out of their names here.
    root: String,
    rows: Vec<Row>,
}

/// One clinic.
#[derive(Debug)]
struct Row {
    about: About,
    /// The languages in which it has pages, in order, each with the formats that were written.
    pages: Vec<(String, Vec<Format>)>,
    /// Whether the style for WordPress was written.
    style: bool,
    counts: Summary,
    /// Why it has no pages.
    errors: Vec<Told>,
}

/// An error in words.
#[derive(Debug)]
struct Told {
    rule: &'static str,
    message: String,
    /// File and line.
    place: String,
}

impl Overview {
    /// An index of a project in this folder.
    #[must_use]
    pub fn new(root: &str) -> Self {
        let root = if root == "." { "" } else { root };
        Self { root: root.to_owned(), rows: Vec::new() }
    }

    /// Takes a clinic in: what it is, what was found, and the files of it. Words are asked for only where there is an error.
    pub fn take<'w>(
        &mut self,
        about: About,
        report: &Report,
        sources: &Sources,
        outputs: &[Output],
        words: impl FnOnce() -> &'w Locale,
    ) {
        let mut counts = Summary::default();
        counts.count(report);
        let mut errors = Vec::new();
        if counts.error > 0 {
            let words = words();
            let listed = report.findings().iter().filter(|finding| finding.severity == Severity::Error);
            errors.extend(listed.take(MOST_ERRORS).map(|finding| self.told(&emit::tell(finding, sources, words))));
        }
        let mut pages: Vec<(String, Vec<Format>)> = Vec::new();
        let mut style = false;
        for output in outputs {
            let below = output.path.strip_prefix(&about.folder).unwrap_or(&output.path);
            let names: Vec<_> = below.iter().map(|name| name.to_string_lossy()).collect();
            match names.as_slice() {
                [file] => style |= file == WORDPRESS_STYLE,
                [tag, file] => {
                    let format = Format::of_file(file);
                    match pages.iter_mut().find(|(known, _)| known == tag) {
                        Some((_, formats)) => formats.extend(format),
                        None => pages.push((tag.to_string(), format.into_iter().collect())),
                    }
                }
                _ => {}
            }
        }
        let about = About { definition: self.below(&about.definition), ..about };
        self.rows.push(Row { about, pages, style, counts, errors });
    }

    /// The index as a page. A fault of the project's own template is reported.
    pub fn output(&self, words: &Locale, templates: &Templates, report: &mut Report) -> Option<Output> {
        let text = page::page(&self.rows, words, templates, report)?;
        Some(Output { path: PathBuf::from(FILE), text })
    }

    fn told(&self, told: &emit::Told) -> Told {
        let place = format!("{}:{}", self.below(&told.file), told.start.line);
        Told { rule: told.rule, message: told.message.clone(), place }
    }

    /// The name of a file as it is in the project, wherever that stands on this machine.
    fn below(&self, file: &str) -> String {
        let below = file.strip_prefix(&self.root).map(|rest| rest.trim_start_matches('/'));
        match below.filter(|below| !below.is_empty()) {
            Some(below) if !below.starts_with("../") => below.to_owned(),
            // Named with a path that has nothing to do with the project.
            _ => file.rsplit('/').next().unwrap_or(file).to_owned(),
        }
    }
}
