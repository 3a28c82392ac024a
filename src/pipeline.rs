//! The stages joined: a definition in, findings and pages out. What the command calls, and what a watcher or an editor
//! would call.

use crate::coverage::Coverage;
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::locale::{self, Locale, Localised, OverrideFile, Part};
use crate::policy::{self, LoadError, Policy};
use crate::render::{self, Format, Frame, LanguageLink, OverrideTemplate, Templates};
use crate::source::{FileId, Sources};
use crate::statement::Statement;
use crate::write::Output;
use crate::{check, coverage, statement, verify};
use jiff::civil::Date;
use std::path::PathBuf;
use std::sync::OnceLock;

/// A definition to be compiled.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The path as the user knows it, with `/` between folders.
    pub name: String,
    /// The name of the clinic's output folder.
    pub clinic: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What came of a definition.
#[derive(Debug)]
pub struct Outcome {
    /// The texts that the findings point into.
    pub sources: Sources,
    /// What was found.
    pub report: Report,
    /// How many findings the clinic accepts on purpose; they are not in the report.
    pub accepted: usize,
    /// The files to be written: none when an error was found.
    pub outputs: Vec<Output>,
}

/// What came of holding a definition against every requirement.
#[derive(Debug)]
pub struct Covered {
    /// The path as the user knows it.
    pub definition: String,
    /// The texts that the findings point into.
    pub sources: Sources,
    /// Why it could not be read, if it could not.
    pub report: Report,
    /// What it fulfils; none when it could not be read.
    pub coverage: Option<Coverage>,
}

/// Locale files and templates of a project, by name and text.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// Language, path as the user knows it, text.
    pub locales: Vec<(String, String, String)>,
    /// Name below `templates/`, path as the user knows it, text.
    pub templates: Vec<(String, String, String)>,
}

/// What to make.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// In which formats; none to check only.
    pub formats: Vec<Format>,
    /// In which languages, out of those of the statement; empty means all.
    pub languages: Vec<String>,
    /// The day by which accepted findings expire, if not the statement's own date.
    pub today: Option<Date>,
    /// What findings weigh, where a project decides otherwise.
    pub weights: check::Weights,
    /// Whether the page of coverage is made too.
    pub covers: bool,
}

/// Everything that is prepared once and used for every definition.
pub struct Compiler {
    options: Options,
    sources: Sources,
    overrides: Vec<OverrideFile>,
    locales: Vec<(String, OnceLock<Option<Locale>>)>,
    template_files: Vec<OverrideTemplate>,
    templates: OnceLock<Option<Templates>>,
}

/// A statement in one language: its words, its pages, and what was found on the way.
struct Spoken {
    localised: Localised,
    outputs: Vec<Output>,
}

impl Compiler {
    /// Prepares locales and templates. Faults of the project's own files are reported.
    pub fn new(options: Options, overrides: &Overrides, report: &mut Report) -> Self {
        let mut sources = Sources::default();
        let locale_files: Vec<OverrideFile> = overrides
            .locales
            .iter()
            .map(|(language, name, text)| OverrideFile {
                language: language.clone(),
                file: sources.add(name.clone(), text.clone()),
            })
            .collect();
        let template_files: Vec<OverrideTemplate> = overrides
            .templates
            .iter()
            .map(|(name, path, text)| OverrideTemplate {
                name: name.clone(),
                file: sources.add(path.clone(), text.clone()),
            })
            .collect();
        let mut tags: Vec<String> = locale::LANGUAGES.iter().map(|&tag| tag.to_owned()).collect();
        for file in &locale_files {
            if !tags.contains(&file.language) {
                tags.push(file.language.clone());
            }
        }
        let builds = !options.formats.is_empty();
        let locales = tags.into_iter().map(|tag| (tag, OnceLock::new())).collect::<Vec<_>>();
        for (tag, slot) in &locales {
            // A project's own words are looked at once, before any definition; the built-in ones when they are needed.
            if builds && locale_files.iter().any(|file| file.language == *tag) {
                let _ = slot.set(locale::load(tag, &[Part::Page], &locale_files, &sources, report));
            }
        }
        let templates = OnceLock::new();
        if builds && !template_files.is_empty() {
            let _ = templates.set(render::load(&template_files, &sources, options.covers, report));
        }
        Self { options, sources, overrides: locale_files, locales, template_files, templates }
    }

    /// The texts that findings about the project's own locales and templates point into.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Compiles one definition; writes nothing.
    pub fn compile(&self, definition: Definition, load: policy::Load<'_>) -> Outcome {
        let (sources, mut report, policy) = self.read(definition.bytes, definition.name, load);
        let Some(policy) = policy else {
            report.sort();
            return Outcome { sources, report, accepted: 0, outputs: Vec::new() };
        };
        // What a text lacks can only be said of a text that could be read whole.
        let mut accepted = 0;
        if !report.findings().iter().any(|finding| finding.rule == "DEF-01") {
            accepted = check::check(&policy, &sources, self.options.today, &self.options.weights, &mut report);
        }
        let mut outputs = Vec::new();
        if !self.options.formats.is_empty() && !report.has(Severity::Error) {
            outputs = self.pages(&policy, &definition.clinic, &mut report);
        }
        report.sort();
        if report.has(Severity::Error) {
            outputs.clear();
        }
        Outcome { sources, report, accepted, outputs }
    }

    /// Holds one definition against every requirement, with the sentences that fulfil them: in the preferred language
    /// where the statement has it, else in its first.
    pub fn cover(&self, definition: Definition, load: policy::Load<'_>, preferred: &str) -> Covered {
        let name = definition.name.clone();
        let (sources, mut report, policy) = self.read(definition.bytes, definition.name, load);
        // What was read in part would be told as if it were the whole.
        let coverage = policy.filter(|_| !report.has(Severity::Error)).and_then(|policy| {
            let languages = &policy.statement.languages;
            let language = languages.iter().find(|tag| *tag == preferred).or(languages.first())?;
            let locale = self.spoken(language, &policy, &mut report)?;
            let statement = statement::statement(&policy);
            let localised = locale::localise(&statement, locale, &mut report)?;
            let held = check::by_requirement(&policy, &sources, self.options.today, &self.options.weights);
            Some(coverage::cover(&name, &policy, held, &localised))
        });
        report.sort();
        Covered { definition: name, sources, report, coverage }
    }

    fn read(&self, bytes: Vec<u8>, name: String, load: policy::Load<'_>) -> (Sources, Report, Option<Policy>) {
        // On top of the project's own locales and templates, so that findings can point into those too.
        let mut sources = self.sources.clone();
        let mut report = Report::default();
        let file = add(bytes, name, &mut sources, &mut report);
        let policy = file.and_then(|file| policy::read(&mut sources, file, load, &mut report));
        (sources, report, policy)
    }

    fn pages(&self, policy: &Policy, clinic: &str, report: &mut Report) -> Vec<Output> {
        let statement = statement::statement(policy);
        for requirement in verify::untold(policy, &statement) {
            let message = Message::new(format!("{}.page", requirement.id))
                .with("section", requirement.section.word())
                .with("file", clinic);
            report.push(Finding::new(requirement.id, Severity::Error, At::Span(policy.place.span), message));
        }
        let Some(locales) = self.locales_of(policy, report) else { return Vec::new() };
        let mut spoken = Vec::new();
        for locale in &locales {
            spoken.extend(self.speak(policy, clinic, &statement, locale, &locales, report));
        }
        let localised: Vec<&Localised> = spoken.iter().map(|one| &one.localised).collect();
        verify::languages(&localised, report);
        spoken.into_iter().flat_map(|one| one.outputs).collect()
    }

    /// The languages to speak. One that nothing speaks is reported, and then there are none.
    fn locales_of(&self, policy: &Policy, report: &mut Report) -> Option<Vec<&Locale>> {
        let wanted = |tag: &&String| self.options.languages.is_empty() || self.options.languages.contains(tag);
        let locales: Vec<Option<&Locale>> =
            policy.statement.languages.iter().filter(wanted).map(|tag| self.spoken(tag, policy, report)).collect();
        locales.into_iter().collect()
    }

    /// A language to speak; reported when nothing speaks it.
    fn spoken(&self, tag: &str, policy: &Policy, report: &mut Report) -> Option<&Locale> {
        let locale = self.locale(tag);
        if locale.is_none() {
            let known: Vec<&str> = self.locales.iter().map(|(tag, _)| tag.as_str()).collect();
            let message = |part: &str| {
                Message::new(format!("unknown-language{part}")).with("language", tag).with("known", known.join(", "))
            };
            let at = At::Span(policy.statement.place.span);
            let finding = Finding::new("LOC-05", Severity::Error, at, message("")).help(message(".help"));
            report.push(finding.path("statement.languages"));
        }
        locale
    }

    /// Puts a statement into one language, makes its pages, and reads them back.
    fn speak(
        &self,
        policy: &Policy,
        clinic: &str,
        statement: &Statement,
        locale: &Locale,
        all: &[&Locale],
        report: &mut Report,
    ) -> Option<Spoken> {
        let localised = locale::localise(statement, locale, report)?;
        let templates = self.templates()?;
        let controller = &policy.controller;
        let name = controller.name.get().or(controller.legal_name.get()).map_or("", String::as_str);
        let links: Vec<LanguageLink> = all.iter().map(|other| link(other, locale)).collect();
        let frame = Frame { clinic: name, languages: &links, website: controller.website.get().map(String::as_str) };
        let mut outputs = Vec::new();
        for format in self.options.formats.iter().copied() {
            let Some(text) = render::render(&localised, format, &frame, locale, templates, report) else { continue };
            let template = templates.place(format.template());
            verify::page(policy, &localised, &verify::Page { format, text: &text, template }, report);
            let path: PathBuf = [clinic, &localised.language, format.file_name()].iter().collect();
            outputs.push(Output { path, text });
        }
        Some(Spoken { localised, outputs })
    }

    /// The templates, with the project's own over them; none when one of those has a fault.
    pub fn templates(&self) -> Option<&Templates> {
        let load = || render::load(&self.template_files, &self.sources, self.options.covers, &mut Report::default());
        self.templates.get_or_init(load).as_ref()
    }

    fn locale(&self, tag: &str) -> Option<&Locale> {
        let (tag, slot) = self.locales.iter().find(|(known, _)| known == tag)?;
        slot.get_or_init(|| locale::load(tag, &[Part::Page], &self.overrides, &self.sources, &mut Report::default()))
            .as_ref()
    }
}

/// The link from the page in one language to the page in another.
fn link(to: &Locale, from: &Locale) -> LanguageLink {
    let page = Format::Html.file_name();
    let href = if to.tag == from.tag { page.to_owned() } else { format!("../{}/{page}", to.tag) };
    LanguageLink { tag: to.tag.clone(), name: to.word("language-name"), href }
}

impl std::fmt::Debug for Compiler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiler").field("options", &self.options).finish_non_exhaustive()
    }
}

/// Takes a definition's text in. What is not UTF-8 is reported at the byte where it stops being so.
fn add(bytes: Vec<u8>, name: String, sources: &mut Sources, report: &mut Report) -> Option<FileId> {
    match String::from_utf8(bytes) {
        Ok(text) => Some(sources.add(name, text)),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..good].split(|byte| *byte == b'\n').count();
            let message = |part: &str| Message::new(format!("not-utf8{part}")).with("line", line.to_string());
            // What cannot be read is shown as a sign of its own, of three bytes.
            let file = sources.add(name, String::from_utf8_lossy(error.as_bytes()).into_owned());
            let at = At::Span(file.span(good..good + 3));
            report.push(Finding::new("DEF-02", Severity::Error, at, message("")).help(message(".help")));
            None
        }
    }
}

/// A loader for definitions that extend nothing.
///
/// # Errors
/// Always: there is no shared part to be had.
pub fn no_shared_parts(_from: &str, _path: &str) -> Result<(String, String), LoadError> {
    Err(LoadError::NotFound)
}
