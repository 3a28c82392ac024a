//! A user's project on disk: its definitions, its own locales and templates, its settings. Nothing outside it is read.

use super::settings::{self, Settings};
use crate::finding::{Message, Report};
use crate::pipeline::{Definition, Overrides};
use crate::policy::LoadError;
use crate::source::Sources;
use crate::write;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The settings file.
pub(super) const SETTINGS: &str = "verklaar.toml";
/// The folder of definitions.
pub(super) const POLICIES: &str = "policies";
/// The folder of templates.
pub(super) const TEMPLATES: &str = "templates";
/// What files of templates end in.
const KINDS_OF_TEMPLATES: [&str; 5] = ["html", "css", "svg", "md", "txt"];
/// A definition is a text that people write; what is larger is something else.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// A project.
#[derive(Debug)]
pub(super) struct Project {
    /// Its folder.
    pub(super) root: PathBuf,
    /// Its settings.
    pub(super) settings: Settings,
    /// The texts that findings about the settings point into.
    pub(super) sources: Sources,
    /// Its definitions: path, and the name of the clinic's output folder.
    pub(super) definitions: Vec<(PathBuf, String)>,
    /// Whether they are all those of a project or of folders; else some were named one by one.
    pub(super) whole: bool,
}

/// Why a project cannot be used: a message of the command line.
#[derive(Debug)]
pub(super) struct Trouble(pub(super) Message);

impl Trouble {
    pub(super) fn io(message: &'static str, path: &Path, error: &io::Error) -> Self {
        Self(Message::new(message).with("path", shown(path)).with("detail", error.to_string()))
    }

    /// Why nothing was written.
    pub(super) fn unwritten(failure: &write::Failure) -> Self {
        Self::io("cannot-write", &failure.path, &failure.error)
    }

    pub(super) fn path(message: &'static str, path: &Path) -> Self {
        Self(Message::new(message).with("path", shown(path)))
    }
}

impl Project {
    /// Finds the definitions under the paths, or of the project that the program stands in. What is wrong with the
    /// settings is reported, at places in the project's own sources.
    pub(super) fn find(paths: &[PathBuf], report: &mut Report) -> Result<Self, Trouble> {
        let start = paths.first().map_or(Path::new("."), PathBuf::as_path);
        let root = root_of(start);
        let mut sources = Sources::default();
        let settings = settings(&root, &mut sources, report)?;
        let mut definitions = Vec::new();
        if paths.is_empty() {
            let folder = root.join(POLICIES);
            if !folder.is_dir() {
                return Err(Trouble::path("no-definitions", &folder));
            }
            collect(&folder, &folder, &mut definitions)?;
        }
        for path in paths {
            if path.is_dir() {
                // The folder of a project stands for its definitions.
                let policies = path.join(POLICIES);
                let folder = if policies.is_dir() { policies.as_path() } else { path };
                let before = definitions.len();
                collect(folder, folder, &mut definitions)?;
                if definitions.len() == before {
                    return Err(Trouble::path("no-definitions", folder));
                }
            } else if path.exists() {
                definitions.push((path.clone(), stem(path)));
            } else {
                return Err(Trouble::path("not-found", path));
            }
        }
        if definitions.is_empty() {
            return Err(Trouble::path("no-definitions", &root.join(POLICIES)));
        }
        if paths.len() > 1 {
            // The same file by two ways is one clinic.
            let mut seen = BTreeSet::new();
            definitions.retain(|(path, _)| seen.insert(fs::canonicalize(path).unwrap_or_else(|_| path.clone())));
        }
        same_names(&definitions)?;
        let whole = paths.iter().all(|path| path.is_dir());
        Ok(Self { root, settings, sources, definitions, whole })
    }

    /// The project's own locales and templates.
    pub(super) fn overrides(&self) -> Result<Overrides, Trouble> {
        let mut overrides = Overrides::default();
        for file in locale_files(&self.root.join("locales"))? {
            overrides.locales.push((file.language, shown(&file.path), text(&file.path)?));
        }
        for (name, path) in Self::templates(&self.root.join(TEMPLATES))? {
            overrides.templates.push((name, shown(&path), text(&path)?));
        }
        Ok(overrides)
    }

    /// The templates below a folder, in folders of theirs too: name and path. Nothing else of the machine is read.
    pub(super) fn templates(top: &Path) -> Result<Vec<(String, PathBuf)>, Trouble> {
        let mut found = Vec::new();
        let mut open = vec![top.to_path_buf()];
        while let Some(folder) = open.pop().filter(|folder| folder.is_dir()) {
            for kind in KINDS_OF_TEMPLATES {
                for path in files(&folder, kind)? {
                    if leaves(top, &path) {
                        let error = io::Error::from(io::ErrorKind::PermissionDenied);
                        return Err(Trouble::io("cannot-read", &path, &error));
                    }
                    found.push((shown(path.strip_prefix(top).unwrap_or(&path)), path));
                }
            }
            // A link to a folder could lead round in a circle.
            open.extend(folders(&folder).into_iter().filter(|inner| !inner.is_symlink()));
        }
        found.retain(|(name, _)| !name.split('/').any(|part| part.starts_with('.')));
        found.sort();
        Ok(found)
    }
}

/// Reads a definition's bytes.
pub(super) fn read(path: &Path, clinic: &str) -> Result<Definition, Trouble> {
    Ok(Definition { name: shown(path), clinic: clinic.to_owned(), bytes: bytes_of(path)? })
}

/// Reads a file that another one names, a shared part or a picture: the path is relative to the file that names it, and
/// must stay within the project.
pub(super) fn shared(root: &Path, from: &str, path: &str) -> Result<(String, Vec<u8>), LoadError> {
    let wanted = Path::new(path);
    if wanted.is_absolute() {
        return Err(LoadError::Outside);
    }
    let file = tidy(&Path::new(from).parent().unwrap_or(Path::new(".")).join(wanted));
    let real = fs::canonicalize(&file).map_err(|_| LoadError::NotFound)?;
    let root = fs::canonicalize(root).map_err(|_| LoadError::NotFound)?;
    if !real.starts_with(&root) {
        return Err(LoadError::Outside);
    }
    let bytes = bytes(&real, MAX_BYTES).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidInput => LoadError::NotFile,
        io::ErrorKind::FileTooLarge => LoadError::TooLarge,
        _ => LoadError::NotFound,
    })?;
    Ok((shown(&file), bytes))
}

/// The nearest folder upwards that holds settings or definitions; else the folder itself.
pub(super) fn root_of(start: &Path) -> PathBuf {
    let folder = if start.is_dir() { start } else { start.parent().unwrap_or(Path::new(".")) };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut current = folder.to_path_buf();
    for _ in 0..32 {
        if current.join(SETTINGS).is_file() || current.join(POLICIES).is_dir() {
            return current;
        }
        let up = if current.components().all(|part| part == Component::CurDir || part == Component::ParentDir) {
            current.join("..")
        } else {
            match current.parent() {
                Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
                Some(parent) => parent.to_path_buf(),
                None => break,
            }
        };
        if fs::canonicalize(&up).ok() == fs::canonicalize(&current).ok() {
            break;
        }
        current = up;
    }
    folder.to_path_buf()
}

pub(super) fn settings(root: &Path, sources: &mut Sources, report: &mut Report) -> Result<Settings, Trouble> {
    let path = root.join(SETTINGS);
    if !path.is_file() {
        return Ok(Settings::default());
    }
    let file = sources.add(shown(&path), text(&path)?);
    let mut named = Vec::new();
    let load = &mut |from: &str, path: &str| {
        named.push(tidy(&root.join(path)));
        shared(root, from, path)
    };
    let mut settings = settings::read(sources, file, load, report);
    settings.named = named;
    Ok(settings)
}

/// The definitions below a folder. Files and folders whose name starts with `_` or `.` are shared parts, not clinics.
fn collect(top: &Path, folder: &Path, found: &mut Vec<(PathBuf, String)>) -> Result<(), Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| Trouble::io("cannot-read", folder, &error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(['_', '.']) || name == SETTINGS {
            continue;
        }
        let is_definition = path.extension().is_some_and(|extension| extension == "toml");
        if path.is_symlink() && (is_definition || path.is_dir()) && leaves(top, &path) {
            let error = io::Error::from(io::ErrorKind::PermissionDenied);
            return Err(Trouble::io("cannot-read", &path, &error));
        }
        if path.is_dir() {
            collect(top, &path, found)?;
        } else if is_definition {
            let below = path.strip_prefix(top).unwrap_or(&path).with_extension("");
            found.push((path.clone(), shown(&below)));
        }
    }
    Ok(())
}

/// Whether a path leads out of a folder: nothing outside a project is read.
pub(super) fn leaves(top: &Path, link: &Path) -> bool {
    match (fs::canonicalize(top), fs::canonicalize(link)) {
        (Ok(top), Ok(target)) => !target.starts_with(top),
        _ => true,
    }
}

/// Two clinics with one output folder would overwrite each other, also where `A` and `a` are the same name.
fn same_names(definitions: &[(PathBuf, String)]) -> Result<(), Trouble> {
    let mut names: Vec<(String, &Path)> =
        definitions.iter().map(|(path, name)| (name.to_lowercase(), path.as_path())).collect();
    names.sort();
    for pair in names.windows(2) {
        if pair[0].0 == pair[1].0 {
            return Err(Trouble(
                Message::new("same-name").with("first", shown(pair[0].1)).with("second", shown(pair[1].1)),
            ));
        }
    }
    Ok(())
}

/// A locale file of a project.
pub(super) struct LocalePath {
    /// The language: the name of its folder.
    pub(super) language: String,
    /// Its name below that folder, with `/` between folders.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
}

/// The locale files below a folder, a folder a language; those in folders of theirs too. Folders whose name starts with
/// `.` or `_` are no languages.
pub(super) fn locale_files(locales: &Path) -> Result<Vec<LocalePath>, Trouble> {
    let mut found = Vec::new();
    for language in folders(locales) {
        let tag = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if tag.starts_with(['.', '_']) {
            continue;
        }
        let mut open = vec![language.clone()];
        while let Some(folder) = open.pop() {
            for path in files(&folder, "ftl")? {
                // What a link leads to must be in the folder of locales: nothing else of the machine is read.
                if leaves(locales, &path) {
                    let error = io::Error::from(io::ErrorKind::PermissionDenied);
                    return Err(Trouble::io("cannot-read", &path, &error));
                }
                let name = shown(path.strip_prefix(&language).unwrap_or(&path));
                found.push(LocalePath { language: tag.clone(), name, path });
            }
            // A link to a folder could lead round in a circle.
            open.extend(folders(&folder).into_iter().filter(|inner| !inner.is_symlink()).rev());
        }
    }
    Ok(found)
}

pub(super) fn folders(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    paths.sort();
    paths
}

pub(super) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| Trouble::io("cannot-read", folder, &error))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == extension) && !path.is_dir())
        .collect();
    paths.sort();
    Ok(paths)
}

/// The bytes of a text of the project.
pub(super) fn bytes_of(path: &Path) -> Result<Vec<u8>, Trouble> {
    bytes(path, MAX_BYTES).map_err(|error| Trouble::io("cannot-read", path, &error))
}

/// The text of a file of the project.
pub(super) fn text(path: &Path) -> Result<String, Trouble> {
    text_up_to(path, MAX_BYTES)
}

/// The text of a file that is no larger than this.
pub(super) fn text_up_to(path: &Path, limit: u64) -> Result<String, Trouble> {
    let text = bytes(path, limit)
        .and_then(|bytes| String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error)));
    text.map_err(|error| Trouble::io("cannot-read", path, &error))
}

/// The bytes of a file of the project. A pipe or a device would never end, and what is too large is no text of people.
fn bytes(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let size = metadata.len();
    if size > limit {
        let detail = format!("{size} bytes; at most {limit} are read");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, detail));
    }
    fs::read(path)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A path without `.` and, where possible, without `..`.
pub(super) fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if tidy.file_name().is_some() => {
                tidy.pop();
            }
            other => tidy.push(other),
        }
    }
    tidy
}

/// A path for people: `/` between folders, no `./` in front.
pub(super) fn shown(path: &Path) -> String {
    let text = tidy(path).to_string_lossy().replace('\\', "/");
    if text.is_empty() { ".".to_owned() } else { text }
}
