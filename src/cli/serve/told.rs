//! What the browser is told, as JSON: the clinics, the pages of one of them, and what was found, in words.

use crate::emit::{self, Excerpt};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::locale::Locale;
use crate::render::Format;
use crate::source::Sources;
use base64::Engine as _;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::path::Path;
use std::sync::Arc;

/// A page, in memory only.
#[derive(Debug, Clone)]
pub(super) struct Page {
    /// Its path below the output folder: clinic, language, file.
    pub(super) path: String,
    /// What `build` would write.
    pub(super) text: Arc<str>,
    /// By which another text is told from this one.
    digest: String,
}

/// Everything that is told about one clinic.
#[derive(Debug, Serialize)]
pub(super) struct Told<'a> {
    /// All clinics, in order.
    pub(super) clinics: Vec<&'a str>,
    /// The one that this is about.
    pub(super) clinic: &'a str,
    /// Its pages, as they are or as they were when they could last be made.
    pub(super) pages: Vec<Listed<'a>>,
    /// Why there are no new ones, when that is no finding.
    pub(super) notice: Option<String>,
    /// How many errors there are, in words.
    pub(super) count: String,
    /// Why there are no new pages.
    pub(super) errors: Vec<&'a Found>,
    /// How many other findings there are, in words.
    pub(super) others_count: String,
    /// What does not keep pages from being made.
    pub(super) others: Vec<&'a Found>,
}

/// A page in a list.
#[derive(Debug, Serialize)]
pub(super) struct Listed<'a> {
    path: &'a str,
    language: &'a str,
    format: &'a str,
    digest: &'a str,
}

/// A finding in words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Found {
    #[serde(skip)]
    pub(super) is_error: bool,
    severity: &'static str,
    severity_word: String,
    rule: &'static str,
    message: String,
    /// The file, and the line and column in it where it is about a part.
    place: String,
    /// The key in the definition.
    key: String,
    excerpt: Option<Excerpt>,
    help: String,
    law: String,
}

impl Page {
    pub(super) fn new(path: String, text: String) -> Self {
        let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes()));
        Self { path, text: text.into(), digest }
    }
}

impl<'a> Listed<'a> {
    pub(super) fn new(page: &'a Page) -> Self {
        let mut parts = page.path.rsplitn(3, '/');
        let file = parts.next().unwrap_or_default();
        let format = Format::of_file(file).map_or(file, |format| format.word());
        Self { path: &page.path, language: parts.next().unwrap_or_default(), format, digest: &page.digest }
    }
}

impl Found {
    /// What a report has, in words.
    pub(super) fn all(report: &Report, sources: &Sources, words: &Locale) -> Vec<Self> {
        report.findings().iter().map(|finding| Self::new(finding, sources, words)).collect()
    }

    fn new(finding: &Finding, sources: &Sources, words: &Locale) -> Self {
        let told = emit::tell(finding, sources, words);
        let place = match finding.at {
            At::Span(_) => told.place(),
            At::File(_) => told.file,
        };
        Self {
            is_error: finding.severity == Severity::Error,
            severity: finding.severity.word(),
            severity_word: words.word(&format!("severity-{}", finding.severity.word())),
            rule: finding.rule,
            message: told.message,
            place,
            key: told.path,
            excerpt: emit::excerpt(finding, sources),
            help: told.help,
            law: emit::law(finding.law, words),
        }
    }
}

impl Told<'_> {
    /// On one line.
    pub(super) fn json(&self) -> String {
        // Only maps with keys that are no text would fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A number of findings, in words.
pub(super) fn count(words: &Locale, name: &str, count: usize) -> String {
    words.message(&Message::new(name).with("count", count.to_string())).unwrap_or_default()
}

/// What a browser takes a file for.
pub(super) fn kind(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html",
        Some("css") => "text/css",
        _ => "text/plain",
    }
}
