//! The baseline of a check, on disk: `--baseline` hides what was found before, `--write-baseline` writes what is found now.

use super::project::{self, Project, Trouble};
use crate::finding::baseline::Baseline;
use crate::finding::{Message, Report};
use crate::locale::Locale;
use crate::source::{FileId, Sources};
use crate::write::{self, Output};
use clap::Args;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// A line a finding, for thousands of clinics.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

#[derive(Debug, Args)]
pub(super) struct Chosen {
    /// Show only what this file of earlier findings does not have
    #[arg(long, value_name = "FILE", conflicts_with = "write_baseline")]
    baseline: Option<PathBuf>,
    /// Write what is found now to this file, to be passed as --baseline
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<PathBuf>,
}

/// A baseline at work.
pub(super) struct Kept {
    path: PathBuf,
    baseline: Baseline,
    /// Its text, for findings to point into; none while it is being written.
    text: Option<(Sources, FileId)>,
    root: PathBuf,
    names: BTreeSet<String>,
}

impl Chosen {
    /// The baseline that a run asks for, or else the project.
    pub(super) fn open(&self, project: &Project) -> Result<Option<Kept>, Trouble> {
        let (path, writes) = match (&self.write_baseline, &self.baseline, &project.settings.baseline) {
            (Some(path), _, _) => (path.clone(), true),
            (None, Some(path), _) => (path.clone(), false),
            (None, None, Some(path)) => (within(&project.root, path)?, false),
            (None, None, None) => return Ok(None),
        };
        let mut kept = Kept {
            path,
            baseline: Baseline::default(),
            text: None,
            root: project.root.clone(),
            names: BTreeSet::new(),
        };
        // What is overwritten must be a baseline too; what it has of definitions outside this run is kept.
        if !writes || kept.path.exists() {
            kept.read(writes)?;
        }
        Ok(Some(kept))
    }
}

impl Kept {
    fn read(&mut self, writes: bool) -> Result<(), Trouble> {
        let text = project::text_up_to(&self.path, MAX_BYTES)?;
        let mut sources = Sources::default();
        let file = sources.add(project::shown(&self.path), text);
        self.baseline = Baseline::read(&sources.file(file).text).map_err(|unreadable| {
            let (at, _) = sources.positions(file.span(unreadable.place));
            let name = if unreadable.detail.is_some() { "no-baseline" } else { "baseline-format" };
            let message = Message::new(name)
                .with("path", project::shown(&self.path))
                .with("line", at.line.to_string())
                .with("column", at.column.to_string());
            Trouble(message.with("detail", unreadable.detail.unwrap_or_default()))
        })?;
        self.text = (!writes).then_some((sources, file));
        Ok(())
    }

    /// Takes what the baseline has, or gets, out of a definition's findings, and says how much that is.
    pub(super) fn hide(&mut self, definition: &Path, report: &mut Report) -> usize {
        let name = name_within(&self.root, definition);
        let hidden = match self.text {
            Some(_) => self.baseline.hide(&name, report),
            None => self.baseline.record(&name, report),
        };
        self.names.insert(name);
        hidden
    }

    /// What the baseline has and nobody finds any more, with the text that it stands in.
    pub(super) fn stale(&self) -> Option<(Report, &Sources)> {
        let (sources, file) = self.text.as_ref()?;
        Some((self.baseline.stale(*file, |name| self.is_gone(name)), sources))
    }

    /// Writes the baseline, if it is to be written, and tells so.
    pub(super) fn write(mut self, words: &Locale) -> Result<Option<String>, Trouble> {
        if self.text.is_some() {
            return Ok(None);
        }
        let mut baseline = std::mem::take(&mut self.baseline);
        baseline.retain(|name| self.names.contains(name) || !self.is_gone(name));
        let text = baseline.write(&words.word("baseline-heading"));
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let path = self.path.file_name().map(PathBuf::from).unwrap_or_default();
        write::write(folder, &[Output { path, text }]).map_err(|failure| Trouble::unwritten(&failure))?;
        let told = Message::new("baseline-written")
            .with("count", baseline.count().to_string())
            .with("file", project::shown(&self.path));
        Ok(words.message(&told))
    }

    fn is_gone(&self, name: &str) -> bool {
        !self.root.join(name).exists()
    }
}

/// A file that the settings name: nothing outside the project is read.
fn within(root: &Path, path: &Path) -> Result<PathBuf, Trouble> {
    let path = root.join(path);
    if path.exists() && project::leaves(root, &path) {
        return Err(Trouble::io("cannot-read", &path, &io::Error::from(io::ErrorKind::PermissionDenied)));
    }
    Ok(path)
}

/// A definition's name in a baseline: its path within the project, from wherever the program is run.
fn name_within(root: &Path, definition: &Path) -> String {
    let (tidy_root, tidy) = (project::tidy(root), project::tidy(definition));
    let plain = tidy.strip_prefix(&tidy_root).ok().filter(|below| below.is_relative() && !below.starts_with(".."));
    if let Some(below) = plain {
        return project::shown(below);
    }
    let full = |path: &Path| std::fs::canonicalize(path).ok();
    let below =
        full(root).zip(full(definition)).and_then(|(root, full)| Some(full.strip_prefix(root).ok()?.to_owned()));
    // Outside the project it goes by the path that it was given by.
    project::shown(below.as_deref().unwrap_or(definition))
}
