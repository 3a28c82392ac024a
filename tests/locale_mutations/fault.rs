//! One slip in one copy of our own locale files.

use crate::world::{Unit, World};
use std::ops::Range;
use verklaar::locale::FILES;

/// A kind of slip.
pub(crate) struct Kind {
    /// What went wrong, in a few words.
    pub(crate) name: &'static str,
    /// The rules whose finding is about that. What another rule finds by the way does not count.
    pub(crate) rules: &'static [&'static str],
    /// Makes it at a unit. None where it cannot be made, or would be no mistake.
    pub(crate) make: fn(&World, &Unit) -> Option<Fault>,
}

/// What a copy has that the files themselves have not.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fault {
    /// Words that changed.
    Edit(Vec<Change>),
    /// A file that is gone.
    Without(usize),
    /// A file too many: language, name, text.
    Another(&'static str, &'static str, String),
}

/// Other words at a place in a file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub(crate) file: usize,
    pub(crate) range: Range<usize>,
    pub(crate) put: String,
}

/// A kind of slip, with what is read as a list: name, rules, maker.
pub(crate) const fn kind(
    name: &'static str,
    rules: &'static [&'static str],
    make: fn(&World, &Unit) -> Option<Fault>,
) -> Kind {
    Kind { name, rules, make }
}

impl Unit {
    /// A change in the file of the unit.
    pub(crate) fn change(&self, range: Range<usize>, put: impl Into<String>) -> Change {
        Change { file: self.file, range, put: put.into() }
    }

    /// Other words at a place in the file of the unit.
    #[expect(clippy::unnecessary_wraps, reason = "a maker of slips gives an option")]
    pub(crate) fn put(&self, range: Range<usize>, put: impl Into<String>) -> Option<Fault> {
        Some(Fault::Edit(vec![self.change(range, put)]))
    }

    /// Words put in at a place in the file of the unit.
    pub(crate) fn insert(&self, at: usize, put: impl Into<String>) -> Option<Fault> {
        self.put(at..at, put)
    }

    /// One of a list, another for each unit but always the same for this one.
    pub(crate) fn one_of<'l, T>(&self, list: &'l [T]) -> Option<&'l T> {
        list.get(self.number.checked_rem(list.len())?)
    }

    /// The words of a place in the file.
    pub(crate) fn slice(&self, range: &Range<usize>) -> &'static str {
        &self.text()[range.clone()]
    }
}

impl Fault {
    /// The names of the files that it touches; none where it is about the files as such.
    pub(crate) fn names(&self) -> Option<Vec<&'static str>> {
        let Self::Edit(changes) = self else { return None };
        let mut names: Vec<&str> = changes.iter().map(|change| FILES[change.file].name).collect();
        names.sort_unstable();
        names.dedup();
        Some(names)
    }

    /// The text of a file in the copy; none when it is gone.
    pub(crate) fn text_of(&self, file: usize) -> Option<String> {
        let text = FILES[file].text;
        match self {
            Self::Edit(changes) => {
                let mut changes: Vec<&Change> = changes.iter().filter(|change| change.file == file).collect();
                changes.sort_by_key(|change| change.range.start);
                let mut copy = text.to_owned();
                for change in changes.iter().rev() {
                    copy.replace_range(change.range.clone(), &change.put);
                }
                Some(copy)
            }
            Self::Without(gone) => (*gone != file).then(|| text.to_owned()),
            Self::Another(..) => Some(text.to_owned()),
        }
    }

    /// Whether it changes anything.
    pub(crate) fn is_real(&self) -> bool {
        match self {
            Self::Edit(changes) => {
                changes.iter().any(|change| FILES[change.file].text[change.range.clone()] != change.put)
            }
            Self::Without(_) | Self::Another(..) => true,
        }
    }

    /// Where it stands and what was put there, for a person who looks for what was missed.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Edit(changes) => {
                let shown = changes.iter().map(|change| {
                    let file = &FILES[change.file];
                    let line = file.text[..change.range.start].matches('\n').count() + 1;
                    let line_start = file.text[..change.range.start].rfind('\n').map_or(0, |at| at + 1);
                    let before: String = file.text[line_start..change.range.start].chars().rev().take(60).collect();
                    let before: String = before.chars().rev().collect();
                    let old: String = file.text[change.range.clone()].chars().take(120).collect();
                    let new: String = change.put.chars().take(120).collect();
                    format!("{}/{}:{line} …{before}⟦{old}⟧→⟦{new}⟧", file.language, file.name)
                });
                shown.collect::<Vec<_>>().join(" and ")
            }
            Self::Without(file) => format!("{}/{} gone", FILES[*file].language, FILES[*file].name),
            Self::Another(language, name, text) => format!("{language}/{name} added: {text:?}"),
        }
    }
}
