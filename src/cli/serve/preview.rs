//! What the preview knows: the project as it was last read, and what was made of each clinic that somebody looked at.

use super::told::{self, Found, Listed, Page, Told};
use super::watch::{Folders, Signal};
use crate::appearance::{House, Logo};
use crate::cli::output::note;
use crate::cli::project::{self, Project, Trouble};
use crate::finding::{Message, Report, Severity};
use crate::locale::Locale;
use crate::pipeline::{Compiler, Options, Overrides};
use crate::policy::LoadError;
use crate::render::Format;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is to be shown.
#[derive(Debug)]
pub(super) struct Wishes {
    /// Definitions, or folders of them.
    pub(super) paths: Vec<PathBuf>,
    pub(super) formats: Vec<Format>,
    pub(super) languages: Vec<String>,
    pub(super) today: Option<Date>,
}

/// A preview, for any number of threads.
pub(super) struct Preview {
    wishes: Wishes,
    pub(super) words: Arc<Locale>,
    state: Mutex<State>,
    /// Tells those who wait that something may be different.
    changed: Condvar,
    /// Wakes the watcher when other folders are to be watched.
    watcher: Sender<Signal>,
    /// What was last said of the watcher, to say it once.
    complaint: Mutex<String>,
}

struct State {
    /// How often was looked.
    looks: u64,
    /// How many compilers there were.
    compilers: u64,
    project: Result<Open, Message>,
    clinics: BTreeMap<String, Made>,
}

/// A project that can be read.
struct Open {
    project: Project,
    /// What is wrong with its settings.
    settings: Report,
    basis: Basis,
    compiler: Compiler,
    /// What is wrong with its own words and templates.
    own: Report,
}

/// What is told of a clinic whose definition is no more.
const GONE: &str = "preview-gone";

/// What every page depends on.
#[derive(PartialEq)]
struct Basis {
    settings: Option<String>,
    /// The logo that the settings name.
    logo: Option<Logo>,
    overrides: Overrides,
}

/// What was made of a definition.
struct Made {
    compiler: u64,
    bytes: Vec<u8>,
    shared: Vec<Shared>,
    found: Vec<Found>,
    /// Why there are no new pages, when that is no finding.
    notice: Option<Message>,
    /// The last pages that could be made, in the order of the statement's languages.
    pages: Vec<Page>,
}

/// A shared part or a picture: who asked for it, how, and what came.
struct Shared {
    from: String,
    path: String,
    came: Result<(String, Vec<u8>), LoadError>,
}

impl Preview {
    pub(super) fn new(wishes: Wishes, words: Arc<Locale>, watcher: Sender<Signal>) -> Self {
        let nothing = Err(Message::new("no-definitions"));
        let state = State { looks: 0, compilers: 0, project: nothing, clinics: BTreeMap::new() };
        let (state, changed, complaint) = (Mutex::new(state), Condvar::new(), Mutex::default());
        let preview = Self { wishes, words, state, changed, watcher, complaint };
        preview.look_again();
        preview
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the project anew, all but its definitions, and wakes who waits for that.
    pub(super) fn look_again(&self) {
        let mut settings = Report::default();
        let read = Project::find(&self.wishes.paths, &mut settings).and_then(|project| {
            let text = project::text(&project.root.join(project::SETTINGS)).ok();
            let logo = project.settings.house.as_ref().and_then(House::logo).cloned();
            let basis = Basis { settings: text, logo, overrides: project.overrides()? };
            Ok((project, basis))
        });
        let mut state = self.state();
        state.looks += 1;
        state.project = match (read, std::mem::replace(&mut state.project, Err(Message::new("no-definitions")))) {
            (Err(Trouble(message)), _) => Err(message),
            (Ok((project, basis)), Ok(open)) if open.basis == basis => Ok(Open { project, settings, ..open }),
            (Ok((project, basis)), _) => {
                state.compilers += 1;
                let mut own = Report::default();
                let compiler = Compiler::new(self.options(&project), &basis.overrides, &mut own);
                Ok(Open { project, settings, basis, compiler, own })
            }
        };
        drop(state);
        self.changed.notify_all();
    }

    fn options(&self, project: &Project) -> Options {
        let languages = match &project.settings.languages {
            Some(languages) if self.wishes.languages.is_empty() => languages,
            _ => &self.wishes.languages,
        };
        Options {
            formats: self.wishes.formats.clone(),
            embedding: project.settings.embedding(None, None),
            preview: true,
            languages: languages.clone(),
            today: self.wishes.today,
            weights: project.settings.weights.clone(),
            house: project.settings.house.clone(),
            ..Options::default()
        }
    }

    /// Waits for another look than this one, but no longer than a time, and says which look it is.
    pub(super) fn wait(&self, look: u64, longest: Duration) -> u64 {
        let waited = self.changed.wait_timeout_while(self.state(), longest, |state| state.looks == look);
        waited.unwrap_or_else(PoisonError::into_inner).0.looks
    }

    /// What a browser is told that shows this page, or would.
    pub(super) fn told(&self, asked: &str) -> String {
        let mut state = self.state();
        let clinics = state.clinics();
        let clinic = match clinic_of(asked) {
            "" => clinics.first().cloned().unwrap_or_default(),
            clinic => clinic.to_owned(),
        };
        let mut notice = self.make(&mut state, &clinic).err();
        let mut found = Vec::new();
        if let Ok(open) = &state.project {
            found = Found::all(&open.settings, &open.project.sources, &self.words);
            found.extend(Found::all(&open.own, open.compiler.sources(), &self.words));
        }
        let mut pages = Vec::new();
        if let Some(made) = state.clinics.get(&clinic) {
            if notice.is_none() {
                found.extend_from_slice(&made.found);
                notice.clone_from(&made.notice);
            }
            // A style sheet is shown by the page that it belongs to.
            pages = made.pages.iter().filter(|page| told::kind(&page.path) != "text/css").map(Listed::new).collect();
        }
        let (errors, others): (Vec<_>, Vec<_>) = found.iter().partition(|found| found.is_error);
        let told = Told {
            clinics: clinics.iter().map(String::as_str).collect(),
            clinic: &clinic,
            pages,
            notice: notice.and_then(|message| self.words.message(&message)),
            count: told::count(&self.words, "preview-errors", errors.len()),
            errors,
            others_count: told::count(&self.words, "preview-others", others.len()),
            others,
        };
        told.json()
    }

    /// A page, by its path: as it is, or as it was when it could last be made.
    pub(super) fn page(&self, path: &str) -> Option<Arc<str>> {
        let mut state = self.state();
        // A style sheet of all languages stands beside them.
        let above = path.rsplit_once('/').map_or("", |(above, _)| above);
        let is_known = |clinic: &str| state.clinics.contains_key(clinic);
        let clinic = if is_known(above) { above } else { clinic_of(path) };
        // Why it cannot be made is told elsewhere; a clinic that is no more has no pages.
        let made = self.make(&mut state, clinic);
        if made.is_err_and(|why| why.id == GONE) {
            return None;
        }
        Some(state.clinics.get(clinic)?.pages.iter().find(|page| page.path == path)?.text.clone())
    }

    /// Makes a clinic's pages, when they are not made of what is there now.
    fn make(&self, state: &mut State, clinic: &str) -> Result<(), Message> {
        let open = state.project.as_ref().map_err(Clone::clone)?;
        let (path, _) = open
            .project
            .definitions
            .iter()
            .find(|(_, name)| name == clinic)
            .ok_or_else(|| Message::new(GONE).with("clinic", clinic))?;
        let definition = project::read(path, clinic).map_err(|Trouble(message)| message)?;
        let root = &open.project.root;
        let before = state.clinics.get(clinic);
        let folders = |shared: &[Shared]| shared.iter().filter_map(Shared::folder).collect::<BTreeSet<_>>();
        let watched = before.map(|made| folders(&made.shared)).unwrap_or_default();
        if before.is_some_and(|made| {
            made.compiler == state.compilers
                && made.bytes == definition.bytes
                && made.shared.iter().all(|one| project::shared(root, &one.from, &one.path) == one.came)
        }) {
            return Ok(());
        }
        let bytes = definition.bytes.clone();
        let mut shared = Vec::new();
        let outcome = open.compiler.compile(definition, &mut |from, path| {
            let came = project::shared(root, from, path);
            shared.push(Shared { from: from.to_owned(), path: path.to_owned(), came: came.clone() });
            came
        });
        let failed = [&open.settings, &open.own, &outcome.report].iter().any(|report| report.has(Severity::Error));
        let found = Found::all(&outcome.report, &outcome.sources, &self.words);
        let notice = (!failed && outcome.outputs.is_empty()).then(|| Message::new("no-language"));
        let pages = if failed || outcome.outputs.is_empty() {
            state.clinics.remove(clinic).map(|made| made.pages).unwrap_or_default()
        } else {
            let page = |output: crate::write::Output| Page::new(project::shown(&output.path), output.text);
            outcome.outputs.into_iter().map(page).collect()
        };
        let elsewhere = folders(&shared) != watched;
        let made = Made { compiler: state.compilers, bytes, shared, found, notice, pages };
        state.clinics.insert(clinic.to_owned(), made);
        if elsewhere {
            // There is nobody to be woken only when the program ends.
            let _ = self.watcher.send(Signal::More);
        }
        Ok(())
    }

    /// The folders in which a change may make a difference.
    pub(super) fn folders(&self) -> Folders {
        let paths = &self.wishes.paths;
        let root = project::root_of(paths.first().map_or(Path::new("."), PathBuf::as_path));
        let mut folders = Folders::new();
        let mut add = |folder: PathBuf, deep: bool| *folders.entry(folder).or_default() |= deep;
        add(root.clone(), false);
        for name in [project::POLICIES, "locales", "templates"] {
            add(root.join(name), true);
        }
        for path in paths {
            if path.is_dir() {
                let policies = path.join(project::POLICIES);
                add(path.clone(), !policies.is_dir());
                add(policies, true);
            } else {
                add(parent(path), false);
            }
        }
        let state = self.state();
        for path in state.project.iter().flat_map(|open| &open.project.settings.named) {
            add(parent(path), false);
        }
        for folder in state.clinics.values().flat_map(|made| made.shared.iter().filter_map(Shared::folder)) {
            add(folder, false);
        }
        folders
    }

    /// Says that changes cannot be seen; once.
    pub(super) fn complain(&self, error: Option<notify::Error>) {
        let Some(error) = error else { return };
        let message = Message::new("preview-unwatched").with("detail", error.to_string());
        let text = self.words.message(&message).unwrap_or_default();
        let mut last = self.complaint.lock().unwrap_or_else(PoisonError::into_inner);
        if *last != text {
            note(&text);
            *last = text;
        }
    }
}

impl State {
    /// The clinics of the project, in order.
    fn clinics(&self) -> Vec<String> {
        let definitions = self.project.as_ref().map_or(&[][..], |open| &open.project.definitions);
        definitions.iter().map(|(_, clinic)| clinic.clone()).collect()
    }
}

impl Shared {
    /// Where it is, or would be.
    fn folder(&self) -> Option<PathBuf> {
        let outside = self.came == Err(LoadError::Outside);
        (!outside).then(|| parent(&project::tidy(&parent(Path::new(&self.from)).join(&self.path))))
    }
}

/// The clinic of a page: what stands before language and file.
fn clinic_of(path: &str) -> &str {
    path.rsplitn(3, '/').nth(2).unwrap_or(path)
}

fn parent(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}
