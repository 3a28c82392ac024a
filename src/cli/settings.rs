//! The settings of a project, `verklaar.toml`: every mistake in them at once, each at its place.

use crate::appearance::{self, House};
use crate::check::{Refusal, Weights};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::policy::{self, Load};
use crate::render::{Embedding, Format};
use crate::source::{FileId, Sources};
use std::ops::Range;
use std::path::PathBuf;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The settings, in the order in which they are named to people.
const SETTINGS: [&str; 9] =
    ["out", "languages", "formats", "heading-level", "id-prefix", "fail-on", "baseline", "severity", "appearance"];

/// What a project sets; what it leaves out is as usual.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// The output folder.
    pub(super) out: Option<PathBuf>,
    /// The languages to build, out of those of each statement.
    pub(super) languages: Option<Vec<String>>,
    /// In which formats statements are written.
    pub(super) formats: Option<Vec<Format>>,
    /// The level of the highest heading of a fragment.
    heading_level: Option<usize>,
    /// What every anchor of a fragment begins with.
    id_prefix: Option<String>,
    /// The least severity that fails a run.
    pub(super) fail_on: Option<Severity>,
    /// The baseline of a check.
    pub(super) baseline: Option<PathBuf>,
    /// What findings weigh.
    pub(super) weights: Weights,
    /// How the pages of all clinics look, where they do not choose otherwise.
    pub(super) house: Option<House>,
    /// The files that they name, whether those are there or not.
    pub(super) named: Vec<PathBuf>,
}

/// Reads settings. What is wrong with them is reported, and left out.
pub(super) fn read(sources: &Sources, file: FileId, load: Load<'_>, report: &mut Report) -> Settings {
    let (root, errors) = DeTable::parse_recoverable(&sources.file(file).text);
    let mut reader = Reader { file, report };
    for error in &errors {
        let message = Message::new("toml-syntax").with("detail", error.message());
        reader.problem("SET-01", error.span().unwrap_or(0..0), "", message);
    }
    let mut settings = Settings::default();
    for (key, value) in root.into_inner() {
        match key.get_ref().as_ref() {
            "out" => settings.out = reader.text("out", &value).map(PathBuf::from),
            "baseline" => settings.baseline = reader.text("baseline", &value).map(PathBuf::from),
            "fail-on" => settings.fail_on = reader.severity("fail-on", "fail-on", &value),
            "formats" => settings.formats = reader.formats("formats", &value),
            "heading-level" => settings.heading_level = reader.heading_level("heading-level", &value),
            "id-prefix" => settings.id_prefix = reader.id_prefix("id-prefix", &value),
            "languages" => settings.languages = reader.texts("languages", &value),
            "severity" => reader.weights(&value, &mut settings.weights),
            "appearance" => {
                let mut own = Report::default();
                let appearance = policy::appearance(sources, file, &mut own);
                // How it is written is a matter of the settings; how it looks, of the house style.
                own.findings_mut().iter_mut().for_each(|finding| finding.rule = "SET-01");
                reader.report.append(own);
                settings.house = appearance.and_then(|own| appearance::house(&own, None, sources, load, reader.report));
            }
            other => reader.unknown(other, key.span()),
        }
    }
    settings.weights.weigh_all(report);
    report.sort();
    settings
}

impl Settings {
    /// How a part of a page fits into the page around it, where the command line says nothing else.
    pub(super) fn embedding(&self, heading_level: Option<usize>, id_prefix: Option<String>) -> Embedding {
        let usual = Embedding::default();
        Embedding {
            heading_level: heading_level.or(self.heading_level).unwrap_or(usual.heading_level),
            id_prefix: id_prefix.or_else(|| self.id_prefix.clone()).unwrap_or(usual.id_prefix),
        }
    }
}

struct Reader<'a> {
    file: FileId,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn problem(&mut self, rule: &'static str, place: Range<usize>, path: &str, message: Message) {
        let help = Message { id: format!("{}.help", message.id), args: message.args.clone() };
        let at = At::Span(self.file.span(place));
        self.report.push(Finding::new(rule, Severity::Error, at, message).path(path).help(help));
    }

    fn unknown(&mut self, key: &str, place: Range<usize>) {
        let near = |name: &&str| strsim::damerau_levenshtein(key, name) <= 2;
        let message = match SETTINGS.into_iter().find(near) {
            Some(name) => Message::new("settings-unknown").with("suggestion", name),
            None => Message::new("settings-unknown-plain"),
        };
        self.problem("SET-01", place, key, message.with("key", key).with("known", SETTINGS.join(", ")));
    }

    fn wrong_kind(&mut self, wanted: &str, path: &str, value: &Spanned<DeValue<'_>>) {
        // A value that is missing altogether (`key =`) was reported by the parser.
        if !value.span().is_empty() {
            let message = Message::new(format!("wrong-kind-{wanted}")).with("key", path).with("found", kind(value));
            self.problem("SET-01", value.span(), path, message);
        }
    }

    fn text(&mut self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => return Some(text.clone().into_owned()),
            DeValue::String(_) if !value.span().is_empty() => {
                self.problem("SET-01", value.span(), path, Message::new("empty-value").with("key", path));
            }
            _ => self.wrong_kind("text", path, value),
        }
        None
    }

    fn texts(&mut self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong_kind("list", path, value);
            return None;
        };
        let items = list.iter().enumerate();
        Some(items.filter_map(|(index, item)| self.text(&format!("{path}[{index}]"), item)).collect())
    }

    fn formats(&mut self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<Format>> {
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong_kind("list", path, value);
            return None;
        };
        let mut formats = Vec::new();
        for (index, item) in list.iter().enumerate() {
            let path = format!("{path}[{index}]");
            let Some(word) = self.text(&path, item) else { continue };
            match Format::from_word(&word) {
                Some(format) => formats.push(format),
                None => self.unfit(
                    &path,
                    "formats",
                    &word,
                    &Format::ALL.iter().map(|one| one.word()).collect::<Vec<_>>().join(", "),
                    item,
                ),
            }
        }
        Some(formats).filter(|formats| !formats.is_empty())
    }

    fn heading_level(&mut self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<usize> {
        let (number, found) = match value.get_ref() {
            DeValue::Integer(number) => (Some(number.as_str()), number.as_str()),
            DeValue::Float(number) => (None, number.as_str()),
            DeValue::String(text) => (None, text.as_ref()),
            _ => {
                self.wrong_kind("integer", path, value);
                return None;
            }
        };
        let level = number.and_then(|number| number.parse().ok());
        let level = level.filter(|level| (1..=Embedding::MAX_LEVEL).contains(level));
        if level.is_none() {
            self.unfit(path, path, found, "1, 2, 3", value);
        }
        level
    }

    fn id_prefix(&mut self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        let text = self.text(path, value)?;
        if Embedding::is_id_prefix(&text) {
            return Some(text);
        }
        let message = Message::new("settings-id-prefix").with("key", path).with("found", text);
        self.problem("SET-01", value.span(), path, message);
        None
    }

    /// Reports a value that is none of those known.
    fn unfit(&mut self, path: &str, key: &str, found: &str, known: &str, value: &Spanned<DeValue<'_>>) {
        let message = Message::new("settings-value").with("key", key).with("found", found).with("known", known);
        self.problem("SET-01", value.span(), path, message);
    }

    /// A severity: the key is what people are told, the path where it stands.
    fn severity(&mut self, key: &str, path: &str, value: &Spanned<DeValue<'_>>) -> Option<Severity> {
        let text = self.text(path, value)?;
        let severity = Severity::from_word(&text);
        if severity.is_none() {
            // Who wants to hear no more of a rule accepts what it finds, where it does, with a reason.
            let name = if text == "off" && key != "fail-on" { "settings-off" } else { "settings-value" };
            let known = [Severity::Error, Severity::Warning, Severity::Info].map(Severity::word).join(", ");
            let message = Message::new(name).with("key", key).with("found", text).with("known", known);
            self.problem("SET-01", value.span(), path, message);
        }
        severity
    }

    fn weights(&mut self, value: &Spanned<DeValue<'_>>, weights: &mut Weights) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.wrong_kind("table", "severity", value);
        };
        for (key, value) in table {
            let id = key.get_ref().as_ref();
            let path = format!("severity.{id}");
            let Some(severity) = self.severity(id, &path, value) else { continue };
            let Err(refusal) = weights.set(id, severity) else { continue };
            let (rule, at, message) = match refusal {
                Refusal::Unknown(Some(nearest)) => {
                    ("SET-02", key.span(), Message::new("settings-rule").with("suggestion", nearest))
                }
                Refusal::Unknown(None) => ("SET-02", key.span(), Message::new("settings-rule-plain")),
                Refusal::Elsewhere => ("SET-02", key.span(), Message::new("settings-elsewhere")),
                Refusal::OfFormat => ("SET-03", value.span(), Message::new("settings-fixed-format")),
                Refusal::Required => ("SET-03", value.span(), Message::new("settings-fixed-law")),
                Refusal::Unverified => ("SET-03", value.span(), Message::new("settings-fixed-unverified")),
            };
            self.problem(rule, at, &path, message.with("rule", id));
        }
    }
}

/// What a person calls this kind of value, as the messages know it.
fn kind(value: &Spanned<DeValue<'_>>) -> &'static str {
    match value.get_ref() {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Boolean(_) => "bool",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
        DeValue::Float(_) => "other",
    }
}
