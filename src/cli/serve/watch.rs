//! Watching the files of a project. What a watcher tells only means: look again. What is different is found by reading.

use super::preview::Preview;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

/// An editor empties a file, fills it, renames it: what comes within this time is one change.
const QUIET: Duration = Duration::from_millis(5);
/// A program that never stops writing is looked at all the same.
const MAX_AT_ONCE: usize = 500;

/// What wakes the watcher.
#[derive(Debug)]
pub(super) enum Signal {
    /// The machine saw something.
    Seen(notify::Result<Event>),
    /// There are other folders to watch.
    More,
}

/// Folders, and whether what lies deeper is watched with them.
pub(super) type Folders = BTreeMap<PathBuf, bool>;

/// Watches the folders of a preview.
pub(super) struct Watching {
    watcher: RecommendedWatcher,
    signals: Receiver<Signal>,
    folders: Folders,
}

impl Watching {
    /// # Errors
    /// When the machine lets nothing be watched.
    pub(super) fn new(sender: Sender<Signal>, signals: Receiver<Signal>) -> notify::Result<Self> {
        let watcher = notify::recommended_watcher(move |event| {
            // The preview has ended when nobody listens.
            let _ = sender.send(Signal::Seen(event));
        })?;
        Ok(Self { watcher, signals, folders: Folders::new() })
    }

    /// Watches these folders and no others.
    ///
    /// # Errors
    /// When a folder that is there cannot be watched.
    pub(super) fn watch(&mut self, wanted: Folders) -> notify::Result<()> {
        let gone: Vec<PathBuf> = self
            .folders
            .iter()
            .filter(|(path, deep)| wanted.get(*path) != Some(deep))
            .map(|one| one.0.clone())
            .collect();
        for path in gone {
            self.forget(&path);
        }
        for (path, deep) in wanted {
            if self.folders.contains_key(&path) || !path.is_dir() {
                continue;
            }
            let mode = if deep { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
            match self.watcher.watch(&path, mode) {
                Ok(()) => drop(self.folders.insert(path, deep)),
                // It went away this moment.
                Err(_) if !path.exists() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Has the preview look again after every change, until the program ends.
    pub(super) fn follow(mut self, preview: &Preview) {
        // What was written before there was a watch.
        preview.look_again();
        while let Ok(signal) = self.signals.recv() {
            let mut changed = self.take(signal);
            for _ in 0..MAX_AT_ONCE {
                let Ok(signal) = self.signals.recv_timeout(QUIET) else { break };
                changed |= self.take(signal);
            }
            if changed {
                // Watched first, read afterwards: what is written in between is seen.
                preview.complain(self.watch(preview.folders()).err());
                preview.look_again();
                preview.complain(self.watch(preview.folders()).err());
            }
        }
    }

    /// Whether something may be different now.
    fn take(&mut self, signal: Signal) -> bool {
        let event = match signal {
            Signal::More | Signal::Seen(Err(_)) => return true,
            Signal::Seen(Ok(event)) => event,
        };
        match event.kind {
            // Reading, our own above all, is no change; nor is being told so.
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
            EventKind::Access(_) => false,
            EventKind::Remove(_) | EventKind::Modify(notify::event::ModifyKind::Name(_)) => {
                // A folder that went away and came back is another folder.
                for path in &event.paths {
                    let below: Vec<PathBuf> = self.folders.keys().filter(|one| is_in(one, path)).cloned().collect();
                    for path in below {
                        self.forget(&path);
                    }
                }
                true
            }
            _ => true,
        }
    }

    fn forget(&mut self, path: &Path) {
        self.folders.remove(path);
        // The machine may have done so itself.
        let _ = self.watcher.unwatch(path);
    }
}

/// Whether a folder is another or lies in it. What the machine tells is a full path.
fn is_in(folder: &Path, other: &Path) -> bool {
    std::path::absolute(folder).is_ok_and(|folder| folder.starts_with(other))
}
