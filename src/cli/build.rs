//! `verklaar build` and `verklaar check`.

use super::baseline::{Chosen, Kept};
use super::each::each;
use super::output::{ended, note, words};
use super::project::{self, Project, Trouble};
use super::tally::{Shown, Tally};
use super::{Exit, Lang};
use crate::finding::{Message, Report, Severity};
use crate::locale::{Locale, Part};
use crate::overview::Overview;
use crate::pipeline::{Compiler, Options, Outcome, Overrides};
use crate::render::{self, Embedding, Format};
use crate::write::{self, Written};
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    shared: Shared,
    /// The folder to write to [default: dist]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// In these formats [default: page,markdown]
    #[arg(long, value_enum, value_delimiter = ',')]
    format: Vec<PageFormat>,
    /// The level of the highest heading of a fragment: 1, 2 or 3 [default: 2]
    #[arg(long, value_name = "N", value_parser = heading_level)]
    heading_level: Option<usize>,
    /// What every anchor of a fragment begins with [default: pv-]
    #[arg(long, value_name = "TEXT", value_parser = id_prefix)]
    id_prefix: Option<String>,
    /// Only these languages of the statements
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// Also write index.html, a page that leads to all clinics [default: where a project or folder has several]
    #[arg(long, overrides_with = "no_index")]
    index: bool,
    /// Write no such page
    #[arg(long)]
    no_index: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    shared: Shared,
    #[command(flatten)]
    baseline: Chosen,
    /// How to show the findings
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
    /// A file to which all findings are added in Markdown [default, with github: the job's own summary]
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
}

/// The options of every command that works on definitions.
#[derive(Debug, Args)]
pub(super) struct Shared {
    /// Definitions, or folders of them [default: the project's policies]
    pub(super) paths: Vec<PathBuf>,
    /// The least severity that fails the run [default: error]
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    pub(super) fail_on: Option<Severity>,
    /// The language of messages
    #[arg(long, value_enum, default_value_t = Lang::En)]
    pub(super) lang: Lang,
    /// The day by which accepted findings expire [default: the date of each statement]
    #[arg(long, value_name = "DATE")]
    pub(super) today: Option<Date>,
    /// How many definitions to work on at once [default: all cores]
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<usize>,
}

/// What the statements are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "lowercase")]
pub(super) enum PageFormat {
    /// A whole page, as one file.
    #[value(alias = "html")]
    Page,
    /// A part of a page with its style, for a block of HTML.
    Fragment,
    /// A part of a page for WordPress, and its style as a file of its own.
    Wordpress,
    /// Headings, lists and tables without style, to copy elsewhere.
    Plain,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// All of these.
    All,
}

impl PageFormat {
    /// What was asked for, each once, or else what is usual.
    pub(super) fn chosen(asked: &[Self], usual: impl FnOnce() -> Vec<Format>) -> Vec<Format> {
        let mut formats = match asked {
            [] => usual(),
            asked => asked.iter().flat_map(|format| format.formats()).collect(),
        };
        formats.sort_unstable();
        formats.dedup();
        formats
    }

    fn formats(self) -> Vec<Format> {
        match self {
            Self::Page => vec![Format::Page],
            Self::Fragment => vec![Format::Fragment],
            Self::Wordpress => vec![Format::Wordpress],
            Self::Plain => vec![Format::Plain],
            Self::Markdown => vec![Format::Markdown],
            Self::Text => vec![Format::Text],
            Self::All => Format::ALL.to_vec(),
        }
    }
}

fn heading_level(word: &str) -> Result<usize, String> {
    let level = word.parse().ok().filter(|level| (1..=Embedding::MAX_LEVEL).contains(level));
    level.ok_or_else(|| "1, 2 or 3".to_owned())
}

fn id_prefix(word: &str) -> Result<String, String> {
    let fits = Embedding::is_id_prefix(word);
    fits.then(|| word.to_owned())
        .ok_or_else(|| "a letter, then small letters, digits and hyphens; at most 20".to_owned())
}

pub(super) fn severity(word: &str) -> Result<Severity, String> {
    Severity::from_word(word).ok_or_else(|| "error, warning or info".to_owned())
}

impl Shared {
    /// The least severity that fails the run.
    pub(super) fn threshold(&self, project: &Project) -> Severity {
        self.fail_on.or(project.settings.fail_on).unwrap_or(Severity::Error)
    }
}

impl Build {
    pub(super) fn run(self) -> Exit {
        let words = Words::new(self.shared.lang);
        let run = Run { words: &words, shared: &self.shared, shown: Shown::Text, summary: None };
        ended(run.build(&self), words.command())
    }
}

impl Check {
    pub(super) fn run(self) -> Exit {
        let words = Words::new(self.shared.lang);
        let summary = self.summary.or_else(|| self.format.summary());
        let run = Run { words: &words, shared: &self.shared, shown: self.format, summary };
        ended(run.check(&self.baseline), words.command())
    }
}

/// The words of a run; those of findings are read when there is something to say.
pub(super) struct Words {
    lang: Lang,
    command: Locale,
    rules: OnceLock<Locale>,
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, command: words(lang, &[Part::Command]), rules: OnceLock::new() }
    }

    pub(super) fn command(&self) -> &Locale {
        &self.command
    }

    pub(super) fn rules(&self) -> &Locale {
        self.rules.get_or_init(|| words(self.lang, &[Part::Command, Part::Rules]))
    }
}

/// One run over definitions.
struct Run<'a> {
    words: &'a Words,
    shared: &'a Shared,
    shown: Shown,
    summary: Option<PathBuf>,
}

impl<'a> Run<'a> {
    fn tally(&self, project: &Project) -> Tally<'a> {
        let threshold = self.shared.threshold(project);
        Tally::of_definitions(self.words, self.shown, self.summary.clone(), threshold, project)
    }
}

impl Run<'_> {
    fn check(&self, baseline: &Chosen) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let project = Project::find(&self.shared.paths, &mut report)?;
        let mut baseline = baseline.open(&project)?;
        let mut tally = self.tally(&project);
        tally.take(&report, &project.sources);
        let weights = project.settings.weights.clone();
        let house = project.settings.house.clone();
        let options = Options { today: self.shared.today, weights, house, ..Options::default() };
        let compiler = Compiler::new(options, &Overrides::default(), &mut Report::default());
        let mut definitions = project.definitions.iter();
        self.each(&project, &compiler, |mut outcome| {
            if let (Some(baseline), Some((path, _))) = (&mut baseline, definitions.next()) {
                tally.hidden.known += baseline.hide(path, &mut outcome.report);
            }
            tally.hidden.accepted += outcome.accepted;
            tally.take(&outcome.report, &outcome.sources);
            Ok(())
        })?;
        if let Some((mut stale, sources)) = baseline.as_ref().and_then(Kept::stale) {
            project.settings.weights.weigh_all(&mut stale);
            tally.take(&stale, sources);
        }
        let exit = tally.finish()?;
        if let Some(told) = baseline.map(|baseline| baseline.write(self.words.command())).transpose()?.flatten() {
            note(&told);
        }
        Ok(exit)
    }

    fn build(&self, asked: &Build) -> Result<Exit, Trouble> {
        let mut report = Report::default();
        let project = Project::find(&self.shared.paths, &mut report)?;
        let settings = &project.settings;
        let out = match (&asked.out, &settings.out) {
            (Some(out), _) => out.clone(),
            (None, Some(out)) => project.root.join(out),
            (None, None) => project.root.join("dist"),
        };
        let languages = match (asked.locale.is_empty(), &settings.languages) {
            (true, Some(languages)) => languages.clone(),
            _ => asked.locale.clone(),
        };
        let usual = || settings.formats.clone().unwrap_or_else(|| Format::USUAL.to_vec());
        let formats = PageFormat::chosen(&asked.format, usual);
        let embedding = settings.embedding(asked.heading_level, asked.id_prefix.clone());
        let mut tally = self.tally(&project);
        tally.take(&report, &project.sources);
        let weights = project.settings.weights.clone();
        let house = project.settings.house.clone();
        let today = self.shared.today;
        let indexed = asked.index || (!asked.no_index && project.whole && project.definitions.len() > 1);
        let also = indexed.then_some(render::OVERVIEW);
        let options = Options { formats, embedding, languages, today, weights, also, house, ..Options::default() };
        let mut own = Report::default();
        let compiler = Compiler::new(options, &project.overrides()?, &mut own);
        tally.take(&own, compiler.sources());
        let mut written = Written::default();
        let mut pages = 0;
        if !report.has(Severity::Error) && !own.has(Severity::Error) {
            let mut overview = indexed.then(|| Overview::new(&project::shown(&project.root)));
            let rules = || self.words.rules();
            written = write_pages(&project, &compiler, self.shared.jobs, &out, &mut tally, |outcome| {
                if let Some(overview) = &mut overview {
                    overview.take(outcome.about, &outcome.report, &outcome.sources, &outcome.outputs, rules);
                }
            })?;
            pages = written.changed + written.unchanged;
            let due = overview.filter(|_| pages > 0 || tally.has_errors());
            if let (Some(overview), Some(templates)) = (due, compiler.templates()) {
                let words = words(self.shared.lang, &[Part::Command, Part::Overview]);
                let mut report = Report::default();
                let page = overview.output(&words, templates, &mut report);
                tally.take(&report, compiler.sources());
                written += write::write(&out, page.as_slice()).map_err(|failure| Trouble::unwritten(&failure))?;
            }
        }
        let none_spoken = pages == 0 && !tally.has_errors();
        let exit = tally.finish()?;
        if none_spoken {
            return Err(Trouble(Message::new("no-language")));
        }
        let message = if pages == 0 { Message::new("nothing-built") } else { built(written, &out) };
        note(&self.words.command().message(&message).unwrap_or_default());
        Ok(exit)
    }

    /// Compiles every definition and hands the outcomes over in order.
    fn each(
        &self,
        project: &Project,
        compiler: &Compiler,
        take: impl FnMut(Outcome) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        compile_each(project, compiler, self.shared.jobs, take)
    }
}

/// Compiles every definition, several at once, and hands the outcomes over in order.
fn compile_each(
    project: &Project,
    compiler: &Compiler,
    jobs: Option<usize>,
    take: impl FnMut(Outcome) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let work = |definition| compiler.compile(definition, &mut |from, path| project::shared(&project.root, from, path));
    each(project, jobs, work, take)
}

/// Compiles every definition, shows what is found, and writes the pages; what came of each is handed on.
pub(super) fn write_pages(
    project: &Project,
    compiler: &Compiler,
    jobs: Option<usize>,
    out: &Path,
    tally: &mut Tally<'_>,
    mut done: impl FnMut(Outcome),
) -> Result<Written, Trouble> {
    let mut written = Written::default();
    compile_each(project, compiler, jobs, |outcome| {
        tally.hidden.accepted += outcome.accepted;
        tally.take(&outcome.report, &outcome.sources);
        written += write::write(out, &outcome.outputs).map_err(|failure| Trouble::unwritten(&failure))?;
        done(outcome);
        Ok(())
    })?;
    Ok(written)
}

/// What is told of pages that are there.
pub(super) fn built(written: Written, out: &Path) -> Message {
    Message::new("built")
        .with("written", written.changed.to_string())
        .with("unchanged", written.unchanged.to_string())
        .with("out", project::shown(out))
}
