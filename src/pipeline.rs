//! The stages joined: a definition in, findings and pages out. What the command calls, and what a watcher or an editor
//! would call.

mod ends;

use crate::appearance::{self, House};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::locale::{self, Locale, Localised, OverrideFile, Part};
use crate::overview::About;
use crate::policy::terms::FormOfAddress;
use crate::policy::values::Local;
use crate::policy::{self, LoadError, Policy};
use crate::render::{self, Format, Frame, LanguageLink, OverrideTemplate, Templates};
use crate::source::{FileId, Sources};
use crate::statement::Statement;
use crate::write::Output;
use crate::{check, coverage, statement, verify};
pub use ends::{Covered, Definition, InWords, Options, Outcome, Overrides};
use std::path::PathBuf;
use std::sync::OnceLock;

/// Everything that is prepared once and used for every definition.
pub struct Compiler {
    options: Options,
    sources: Sources,
    overrides: Vec<OverrideFile>,
    locales: Vec<Slot>,
    /// Words that address the reader otherwise, as `nl-informal`.
    variants: Vec<Slot>,
    /// The same words as a test of the layout wants them, by the tag of the language or the variant.
    pseudo: Vec<Slot>,
    template_files: Vec<OverrideTemplate>,
    templates: OnceLock<Option<Templates>>,
}

/// The words of a tag: of a language or of a variant. Read when they are first needed, once per process.
type Slot = (String, OnceLock<Option<Locale>>);

/// Reads such words.
type Loader = fn(&str, &[Part], &[OverrideFile], &Sources, &mut Report) -> Option<Locale>;

/// A clinic whose pages are made.
struct Clinic<'a> {
    policy: &'a Policy,
    /// The name of its output folder.
    folder: &'a str,
    house: Option<&'a House>,
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
        let mut languages: Vec<String> = locale::LANGUAGES.iter().map(|&tag| tag.to_owned()).collect();
        let mut variants: Vec<String> = locale::VARIANTS.iter().map(|variant| variant.tag.to_owned()).collect();
        for file in &locale_files {
            let tag = &file.language;
            let known = if FormOfAddress::of_variant(tag).is_some() { &mut variants } else { &mut languages };
            if !known.contains(tag) {
                known.push(tag.clone());
            }
        }
        let builds = !options.formats.is_empty();
        // A project's own words are looked at once, before any definition; the built-in ones when they are needed.
        let mut prepared = |tags: Vec<String>, load: Loader| {
            let slots = tags.into_iter().map(|tag| {
                let slot = OnceLock::new();
                if builds && locale_files.iter().any(|file| file.language == tag) {
                    let _ = slot.set(load(&tag, &[Part::Page], &locale_files, &sources, report));
                }
                (tag, slot)
            });
            slots.collect::<Vec<_>>()
        };
        let pseudo = languages.iter().chain(&variants).filter(|_| options.pseudo);
        let pseudo: Vec<Slot> = pseudo.map(|tag| (tag.clone(), OnceLock::new())).collect();
        let locales = prepared(languages, locale::load);
        let variants = prepared(variants, locale::load_variant);
        let templates = OnceLock::new();
        if builds && !template_files.is_empty() {
            let _ = templates.set(render::load(&template_files, &sources, options.also, report));
        }
        Self { options, sources, overrides: locale_files, locales, variants, pseudo, template_files, templates }
    }

    /// The texts that findings about the project's own locales and templates point into.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Compiles one definition; writes nothing.
    pub fn compile(&self, definition: Definition, load: policy::Load<'_>) -> Outcome {
        let about = About::new(&definition.name, &definition.clinic);
        let (sources, mut report, policy) = self.read(definition.bytes, definition.name, &mut *load);
        let Some(policy) = policy else {
            report.sort();
            return Outcome { sources, report, accepted: 0, outputs: Vec::new(), about };
        };
        let about = about.of(&policy, self.named(&policy));
        self.address(&policy, &mut report);
        let house = appearance::house(&policy.appearance, self.options.house.as_ref(), &sources, load, &mut report);
        // What a text lacks can only be said of a text that could be read whole.
        let mut accepted = 0;
        if !report.findings().iter().any(|finding| finding.rule == "DEF-01") {
            accepted = check::check(&policy, &sources, self.options.today, &self.options.weights, &mut report);
        }
        let mut outputs = Vec::new();
        if !self.options.formats.is_empty() && !report.has(Severity::Error) {
            let clinic = Clinic { policy: &policy, folder: &definition.clinic, house: house.as_ref() };
            outputs = self.pages(&clinic, &mut report);
        }
        report.sort();
        if report.has(Severity::Error) {
            outputs.clear();
        }
        Outcome { sources, report, accepted, outputs, about }
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

    /// Puts one definition into words; makes no pages.
    pub fn in_words(&self, definition: Definition, load: policy::Load<'_>) -> InWords {
        let name = definition.name.clone();
        let (sources, mut report, policy) = self.read(definition.bytes, definition.name, load);
        // What was read in part would be told as if it were the whole.
        let policy = policy.filter(|_| !report.has(Severity::Error));
        let localised = policy.and_then(|policy| {
            let locales = self.locales_of(&policy, &mut report)?;
            let statement = statement::statement(&policy);
            locales.into_iter().map(|locale| locale::localise(&statement, locale, &mut report)).collect()
        });
        report.sort();
        InWords { definition: name, sources, report, localised: localised.unwrap_or_default() }
    }

    /// Reads one definition, and does nothing else with it.
    pub fn read(&self, bytes: Vec<u8>, name: String, load: policy::Load<'_>) -> (Sources, Report, Option<Policy>) {
        // On top of the project's own locales and templates, so that findings can point into those too.
        let mut sources = self.sources.clone();
        let mut report = Report::default();
        let file = add(bytes, name, &mut sources, &mut report);
        let policy = file.and_then(|file| policy::read(&mut sources, file, load, &mut report));
        (sources, report, policy)
    }

    fn pages(&self, clinic: &Clinic<'_>, report: &mut Report) -> Vec<Output> {
        let Clinic { policy, folder, house } = *clinic;
        let statement = statement::statement(policy);
        for requirement in verify::untold(policy, &statement) {
            let message = Message::new(format!("{}.page", requirement.id))
                .with("section", requirement.section.word())
                .with("file", folder);
            report.push(Finding::new(requirement.id, Severity::Error, At::Span(policy.place.span), message));
        }
        let Some(locales) = self.locales_of(policy, report) else { return Vec::new() };
        let mut spoken = Vec::new();
        for locale in &locales {
            spoken.extend(self.speak(clinic, &statement, locale, &locales, report));
        }
        let localised: Vec<&Localised> = spoken.iter().map(|one| &one.localised).collect();
        verify::languages(&localised, report);
        let mut outputs: Vec<Output> = spoken.into_iter().flat_map(|one| one.outputs).collect();
        if let (true, Some(templates)) = (self.options.formats.contains(&Format::Wordpress), self.templates()) {
            let path = [folder, render::WORDPRESS_STYLE].iter().collect();
            outputs.push(Output { path, text: render::wordpress_style(templates, house) });
        }
        outputs
    }

    /// The languages to speak. One that nothing speaks is reported, and then there are none.
    fn locales_of(&self, policy: &Policy, report: &mut Report) -> Option<Vec<&Locale>> {
        let tags = policy.statement.languages.iter().filter(|tag| self.asked(tag));
        let locales: Vec<Option<&Locale>> = tags.clone().map(|tag| self.spoken(tag, policy, report)).collect();
        let pseudo = tags.filter(|_| self.options.pseudo).map(|tag| self.pseudo(tag, policy));
        locales.into_iter().chain(pseudo).collect()
    }

    /// The languages of a statement that are spoken, by tag and own name, where an index is made of them.
    fn named(&self, policy: &Policy) -> Vec<(String, String)> {
        let wanted = self.options.also == Some(render::OVERVIEW);
        let tags = policy.statement.languages.iter().filter(|_| wanted).filter(|tag| self.asked(tag));
        let name = |tag: &String| self.locale(tag).map_or_else(|| tag.clone(), |locale| locale.word("language-name"));
        tags.map(|tag| (tag.clone(), name(tag))).collect()
    }

    /// Whether a language of a statement is to be spoken.
    fn asked(&self, tag: &str) -> bool {
        self.options.languages.is_empty() || self.options.languages.iter().any(|asked| asked == tag)
    }

    /// The pseudo-locale of a language, in the form of address of the statement.
    fn pseudo(&self, tag: &str, policy: &Policy) -> Option<&Locale> {
        let variant = policy.address().variant_of(tag).filter(|variant| self.variant(variant).is_some());
        self.prepared(&self.pseudo, variant.as_deref().unwrap_or(tag), |tag, parts, overrides, sources, report| {
            let load = if FormOfAddress::of_variant(tag).is_some() { locale::load_variant } else { locale::load };
            load(tag, parts, overrides, sources, report).map(Locale::into_pseudo)
        })
    }

    /// Reports a form of address that no language of the statement has words for.
    fn address(&self, policy: &Policy, report: &mut Report) {
        let (address, languages) = (policy.address(), &policy.statement.languages);
        let speaks = |language: &String| {
            address.variant_of(language).is_none_or(|tag| self.variants.iter().any(|(known, _)| *known == tag))
        };
        if !languages.iter().any(speaks) {
            let message = |part: &str| {
                Message::new(format!("unknown-variant{part}"))
                    .with("register", address.word())
                    .with("languages", languages.join(", "))
                    .with("variant", address.variant_of(&languages[0]).unwrap_or_default())
            };
            let place = policy.statement.register.span().unwrap_or(policy.statement.place.span);
            let finding = Finding::new("DEF-15", Severity::Warning, At::Span(place), message(""));
            report.push(finding.help(message(".help")).path("statement.register"));
        }
    }

    /// A language to speak, in the form of address of the statement; reported when nothing speaks it.
    fn spoken(&self, tag: &str, policy: &Policy, report: &mut Report) -> Option<&Locale> {
        let variant = policy.address().variant_of(tag).and_then(|variant| self.variant(&variant));
        let locale = variant.or_else(|| self.locale(tag));
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
        clinic: &Clinic<'_>,
        statement: &Statement,
        locale: &Locale,
        all: &[&Locale],
        report: &mut Report,
    ) -> Option<Spoken> {
        let Clinic { policy, folder, house } = *clinic;
        let localised = locale::localise(statement, locale, report)?;
        let templates = self.templates()?;
        let urls = policy.statement.url.get().filter(|_| !self.options.preview);
        let links: Vec<LanguageLink> = all.iter().map(|other| link(other, locale, urls)).collect();
        let embedding = &self.options.embedding;
        let frame = Frame { languages: &links, embedding, house };
        let mut outputs = Vec::new();
        for format in self.options.formats.iter().copied() {
            let Some(text) = render::render(&localised, format, &frame, locale, templates, report) else { continue };
            let template = templates.place(format.template());
            let made_with = &templates.made_with(format.template());
            let page = verify::Page { format, embedding, text: &text, made_with, template };
            verify::page(policy, &localised, &page, report);
            let path: PathBuf = [folder, &localised.language, format.file_name()].iter().collect();
            outputs.push(Output { path, text });
        }
        Some(Spoken { localised, outputs })
    }

    /// The templates, with the project's own over them; none when one of those has a fault.
    pub fn templates(&self) -> Option<&Templates> {
        let load = || render::load(&self.template_files, &self.sources, self.options.also, &mut Report::default());
        self.templates.get_or_init(load).as_ref()
    }

    fn locale(&self, tag: &str) -> Option<&Locale> {
        self.prepared(&self.locales, tag, locale::load)
    }

    /// The words of a language in a form of address that it has a variant for.
    fn variant(&self, tag: &str) -> Option<&Locale> {
        self.prepared(&self.variants, tag, locale::load_variant)
    }

    fn prepared<'s>(&self, slots: &'s [Slot], tag: &str, load: Loader) -> Option<&'s Locale> {
        let (_, slot) = slots.iter().find(|(known, _)| known == tag)?;
        slot.get_or_init(|| load(tag, &[Part::Page], &self.overrides, &self.sources, &mut Report::default())).as_ref()
    }
}

/// The link from the page in one language to the page in another: its address on the web, where that is known.
fn link(to: &Locale, from: &Locale, urls: Option<&Local>) -> LanguageLink {
    let page = Format::Page.file_name();
    let href = match urls.and_then(|urls| urls.get(&to.tag)) {
        Some(url) => url.to_owned(),
        None if to.tag == from.tag => page.to_owned(),
        None => format!("../{}/{page}", to.tag),
    };
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
pub fn no_shared_parts(_from: &str, _path: &str) -> Result<(String, Vec<u8>), LoadError> {
    Err(LoadError::NotFound)
}
