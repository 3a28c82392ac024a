//! The locale files that are judged together: a folder a language, one of which the others are translated from.

use super::settled::Settled;
use super::tree::{Entry, Pattern, Tree};
use crate::locale::{Builtin, FILES, LANGUAGES, VARIANTS, name_of_line};
use crate::source::{FileId, Sources, Span};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;
use std::thread::ScopedJoinHandle;

/// A folder of locale files.
#[derive(Debug, Clone)]
pub struct Language {
    /// The language tag: the folder's name.
    pub tag: String,
    /// Its files, in the order in which they are read.
    pub files: Vec<LocaleFile>,
    /// Which source text its messages were translated from, where it keeps a list of that.
    pub settled: Option<Settled>,
}

/// A locale file among those that are judged.
#[derive(Debug, Clone)]
pub struct LocaleFile {
    /// The file's name, without its folder.
    pub name: String,
    /// Its text.
    pub file: FileId,
    /// Whether it is judged. The built-in files that stand behind those of a project are not.
    pub own: bool,
}

/// Locale files, and which language the others are translated from.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    /// The tag of the language that the others are translated from.
    pub reference: String,
    /// The languages.
    pub languages: Vec<Language>,
    /// Whether the messages are those of this program: then the program knows what it passes to each.
    pub ours: bool,
}

/// A locale file as it comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loose {
    /// The language: the name of its folder.
    pub language: String,
    /// Its name, without the folder.
    pub name: String,
    /// Its path as the user knows it.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Shelf {
    /// The built-in files, all of them judged.
    #[must_use]
    pub fn built_in(sources: &mut Sources) -> Self {
        let mut shelf = Self { reference: LANGUAGES[0].to_owned(), languages: Vec::new(), ours: true };
        for file in carried() {
            let id = sources.add(file.path(), file.text);
            shelf.put(file.language, file.name, id, true);
        }
        shelf
    }

    /// Files that stand for the built-in ones, all of them judged.
    #[must_use]
    pub fn in_place_of_built_in(files: Vec<Loose>, sources: &mut Sources) -> Self {
        Self { ours: true, ..Self::alone(LANGUAGES[0], files, sources) }
    }

    /// Files of a project, which stand over the built-in ones, message by message. A language of which the project has
    /// most files stands in place of the built-in one.
    #[must_use]
    pub fn of_project(files: Vec<Loose>, sources: &mut Sources) -> Self {
        let mut shelf = Self { reference: LANGUAGES[0].to_owned(), languages: Vec::new(), ours: true };
        for loose in files {
            let id = sources.add(loose.path, loose.text);
            shelf.put(&loose.language, &loose.name, id, true);
        }
        let whole: Vec<&str> = LANGUAGES.iter().copied().filter(|tag| shelf.is_whole(tag)).collect();
        for file in carried().filter(|file| !whole.contains(&file.language)) {
            let id = sources.add(file.path(), file.text);
            shelf.put(file.language, file.name, id, false);
        }
        shelf.in_order()
    }

    /// Whether files are about the messages of this program: at least one message in ten, those that wait to be translated
    /// included.
    #[must_use]
    pub fn knows(files: &[Loose]) -> bool {
        let names = |text: &'static str| text.lines().filter_map(name_of_line);
        let ours: HashSet<&str> = carried().flat_map(|file| names(file.text)).collect();
        let lines = files.iter().flat_map(|file| file.text.lines());
        let theirs: Vec<&str> =
            lines.filter_map(|line| name_of_line(line.strip_prefix("# ").unwrap_or(line))).collect();
        let shared = theirs.iter().filter(|name| ours.contains(*name)).count();
        shared > 0 && shared * 10 >= theirs.len()
    }

    /// Files that are judged by themselves, against one of their own languages.
    #[must_use]
    pub fn alone(reference: &str, files: Vec<Loose>, sources: &mut Sources) -> Self {
        let mut shelf = Self { reference: reference.to_owned(), languages: Vec::new(), ours: false };
        for loose in files {
            let id = sources.add(loose.path, loose.text);
            shelf.put(&loose.language, &loose.name, id, true);
        }
        shelf.in_order()
    }

    /// Hands over the list of what a language was translated from.
    pub fn settle(&mut self, tag: &str, settled: Settled) {
        if let Some(language) = self.languages.iter_mut().find(|language| language.tag == tag) {
            language.settled = Some(settled);
        }
    }

    fn put(&mut self, tag: &str, name: &str, file: FileId, own: bool) {
        let file = LocaleFile { name: name.to_owned(), file, own };
        match self.languages.iter_mut().find(|language| language.tag == tag) {
            Some(language) => language.files.push(file),
            None => self.languages.push(Language { tag: tag.to_owned(), files: vec![file], settled: None }),
        }
    }

    /// Whether a language is here as a whole, and not only what a project says otherwise: with most of its files. What
    /// is missing of it then is missing.
    fn is_whole(&self, tag: &str) -> bool {
        let own = self.languages.iter().find(|language| language.tag == tag);
        let here = |name: &str| own.is_some_and(|own| own.files.iter().any(|file| file.name == name));
        let files = || FILES.iter().filter(|file| file.language == tag);
        files().filter(|file| here(file.name)).count() * 2 > files().count()
    }

    /// The reference first, the others by name.
    fn in_order(mut self) -> Self {
        let reference = self.reference.clone();
        self.languages.sort_by(|a, b| (a.tag != reference, &a.tag).cmp(&(b.tag != reference, &b.tag)));
        self
    }
}

/// What a thread gives; a panic in it goes on here.
pub(super) fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Every built-in file: those of languages, and those of variants.
pub(super) fn carried() -> impl Iterator<Item = &'static Builtin> {
    FILES.iter().chain(VARIANTS.iter().flat_map(|variant| variant.files))
}

/// The files of a shelf, read.
#[derive(Debug)]
pub(super) struct Desk<'s> {
    /// The languages, the one that the others are translated from first.
    pub(super) editions: Vec<Edition<'s>>,
    /// Whether the messages are those of this program.
    pub(super) ours: bool,
}

/// A language, read.
#[derive(Debug)]
pub(super) struct Edition<'s> {
    /// The language tag.
    pub(super) tag: &'s str,
    /// The same without its variant.
    language: &'s str,
    /// Of a variant such as `nl-informal`: which edition it stands over.
    pub(super) base: Option<usize>,
    /// Its files.
    pub(super) volumes: Vec<Volume<'s>>,
    /// Which source text its messages were translated from, where it keeps a list of that.
    pub(super) settled: Option<&'s Settled>,
    /// Where messages wait to be translated; looked for when that is first asked.
    waiting: OnceLock<HashMap<String, Span>>,
    /// Where each message stands, by name; `-name` for a term. Of two, the first: a project's own come first.
    index: BTreeMap<String, (usize, usize)>,
}

/// A file, read.
#[derive(Debug)]
pub(super) struct Volume<'s> {
    /// The file's name, without its folder.
    pub(super) name: &'s str,
    /// Its path as the user knows it.
    pub(super) path: &'s str,
    /// Whether it is judged.
    pub(super) own: bool,
    /// What stands in it.
    pub(super) tree: Tree<'s>,
}

/// A message and the file that it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'a, 's> {
    /// The file.
    pub(super) volume: &'a Volume<'s>,
    /// The message.
    pub(super) entry: &'a Entry<'s>,
}

impl<'s> Desk<'s> {
    /// Reads every file.
    pub(super) fn read(shelf: &'s Shelf, sources: &'s Sources) -> Self {
        let mut editions: Vec<Edition<'s>> = std::thread::scope(|scope| {
            let read = |language| scope.spawn(move || Edition::read(language, sources));
            let hands: Vec<_> = shelf.languages.iter().map(read).collect();
            hands.into_iter().map(joined).collect()
        });
        editions.sort_by_key(|edition| edition.tag != shelf.reference);
        for at in 0..editions.len() {
            let tag = editions[at].tag;
            // `nl-informal` stands over `nl`; `de-AT` over `de` only where there is a `de`.
            let base = tag.rsplit_once('-').map(|(base, _)| base);
            let base = base.and_then(|base| editions.iter().position(|other| other.tag == base));
            // A region with messages of its own for nearly everything is a language like any other.
            editions[at].base = base.filter(|base| editions[at].index.len() * 2 < editions[*base].index.len());
        }
        Self { editions, ours: shelf.ours }
    }

    /// What a message of an edition is translated from: its twin in the reference; of a variant, in the language it
    /// varies; of a project's own file in the reference language, the built-in one.
    pub(super) fn source_of<'a>(&'a self, edition: &'a Edition<'s>, name: &str) -> Option<Found<'a, 's>> {
        let reference = self.editions.first()?;
        if let Some(base) = edition.base {
            return self.editions[base].find(name);
        }
        if edition.tag == reference.tag {
            return edition.behind(name);
        }
        reference.find(name)
    }

    /// The edition that a message of this desk stands in.
    pub(super) fn home_of(&self, found: Found<'_, 's>) -> &Edition<'s> {
        let holds =
            |edition: &&Edition<'s>| edition.volumes.iter().any(|volume| volume.tree.file == found.volume.tree.file);
        self.editions.iter().find(holds).unwrap_or(&self.editions[0])
    }

    /// Whether the others are translated from an edition, and it from nothing.
    pub(super) fn is_source(&self, edition: &Edition<'s>) -> bool {
        self.editions.first().is_some_and(|first| first.tag == edition.tag)
            && edition.volumes.iter().all(|volume| volume.own)
    }

    /// Whether every message of the reference must stand in this edition: not in a variant, nor where built-in files
    /// stand behind those of a project.
    pub(super) fn must_be_whole(&self, edition: &Edition<'s>) -> bool {
        let is_reference = self.editions.first().is_some_and(|first| first.tag == edition.tag);
        !is_reference && edition.base.is_none() && edition.volumes.iter().all(|volume| volume.own)
    }
}

impl<'s> Edition<'s> {
    /// The files that others are translated from. Where a project overrides some messages, those that the program carries:
    /// they have every message, and each once.
    pub(super) fn originals(&self) -> impl Iterator<Item = &Volume<'s>> {
        let carried = self.volumes.iter().any(|volume| !volume.own);
        self.volumes.iter().filter(move |volume| !(carried && volume.own))
    }

    fn read(language: &'s Language, sources: &'s Sources) -> Self {
        let volumes: Vec<Volume<'s>> = language
            .files
            .iter()
            .map(|file| Volume {
                name: &file.name,
                path: &sources.file(file.file).name,
                own: file.own,
                tree: Tree::read(&sources.file(file.file).text, file.file),
            })
            .collect();
        let mut index = BTreeMap::new();
        for (at, volume) in volumes.iter().enumerate() {
            for (number, entry) in volume.tree.entries.iter().enumerate() {
                index.entry(entry.shown()).or_insert((at, number));
            }
        }
        let (tag, settled) = (language.tag.as_str(), language.settled.as_ref());
        Self {
            tag,
            language: tag.split('-').next().unwrap_or(tag),
            base: None,
            volumes,
            settled,
            waiting: OnceLock::new(),
            index,
        }
    }

    /// Where a message waits behind a `#` to be translated, as `locales new` leaves it there.
    pub(super) fn waiting(&self, name: &str) -> Option<Span> {
        let lines = || {
            let own = self.volumes.iter().filter(|volume| volume.own).map(|volume| &volume.tree);
            own.flat_map(|tree| tree.text.lines().map(move |line| (tree, line)))
        };
        let find = || {
            let mut found = HashMap::new();
            for (tree, line) in lines() {
                let name = line.strip_prefix("# ").and_then(name_of_line);
                // As far as the equals sign.
                if let Some(name) = name.filter(|name| line[2 + name.len()..].starts_with(" =")) {
                    found.entry(name.to_owned()).or_insert_with(|| tree.span(&line[..name.len() + 4]));
                }
            }
            found
        };
        self.waiting.get_or_init(find).get(name).copied()
    }

    /// The message with this name; `-name` finds a term.
    pub(super) fn find(&self, name: &str) -> Option<Found<'_, 's>> {
        let (volume, entry) = *self.index.get(name)?;
        let volume = &self.volumes[volume];
        Some(Found { volume, entry: &volume.tree.entries[entry] })
    }

    /// The message with the comment that explains it. A project that words it otherwise seldom repeats that comment.
    pub(super) fn commented(&self, name: &str) -> Option<Found<'_, 's>> {
        let original = self.originals().find_map(|volume| {
            let entry = volume.tree.entries.iter().find(|entry| entry.shown() == name)?;
            Some(Found { volume, entry })
        });
        original.filter(|found| !found.entry.comment.is_empty()).or_else(|| self.find(name))
    }

    /// The names of its messages, to find the one in that was meant; none where there are very many.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let most = if self.index.len() <= MOST_NAMES { MOST_NAMES } else { 0 };
        self.index.keys().map(String::as_str).take(most)
    }

    /// Whether no message goes by this name, not even one that could not be read.
    pub(super) fn is_missing(&self, name: &str) -> bool {
        !self.index.contains_key(name) && !self.volumes.iter().any(|volume| volume.tree.unread().any(|one| one == name))
    }

    /// The name that was probably meant by one that is not there.
    pub(super) fn nearest(&self, name: &str) -> Option<&str> {
        near(name, self.names())
    }

    /// The message with this name in the built-in files behind those of a project.
    fn behind(&self, name: &str) -> Option<Found<'_, 's>> {
        let named = |entry: &&Entry<'s>| entry.shown() == name;
        self.volumes
            .iter()
            .filter(|volume| !volume.own)
            .find_map(|volume| Some(Found { volume, entry: volume.tree.entries.iter().find(named)? }))
    }

    /// The language without its variant: `nl` of `nl-informal`.
    pub(super) const fn language(&self) -> &'s str {
        self.language
    }

    /// The messages that are judged, in order.
    pub(super) fn own(&self) -> impl Iterator<Item = Found<'_, 's>> {
        let volumes = self.volumes.iter().filter(|volume| volume.own);
        volumes.flat_map(|volume| volume.tree.entries.iter().map(move |entry| Found { volume, entry }))
    }
}

/// Among so many names a slip is looked for; to hold each of many against each of many takes long.
const MOST_NAMES: usize = 4_000;

/// The name that was probably meant: a slip or two away. Of equals, the first by the alphabet.
pub(super) fn near<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // Nobody types such a name, and to compare two of them takes long.
    if name.len() > 100 {
        return None;
    }
    let most = (name.chars().count() / 4).clamp(1, 3);
    let close = |known: &'n str| {
        // Names much longer or shorter are not near, which is known without looking at them.
        (known.len().abs_diff(name.len()) <= most).then(|| (strsim::damerau_levenshtein(name, known), known))
    };
    known.filter_map(close).filter(|(distance, _)| *distance <= most).min().map(|(_, known)| known)
}

impl<'a, 's> Found<'a, 's> {
    /// The words of the value, or of an attribute.
    pub(super) fn pattern(self, attribute: Option<&str>) -> Option<&'a Pattern<'s>> {
        self.entry.pattern(attribute)
    }
}
