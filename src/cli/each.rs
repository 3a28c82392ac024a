//! The work over all definitions of a run.

use super::project::{self, Project, Trouble};
use crate::pipeline::Definition;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// From so many definitions on, several are worked on at once.
const MANY: usize = 8;

/// Works on every definition, several at once, and hands the outcomes over in order. No more than a few wait.
pub(super) fn each<T: Send>(
    project: &Project,
    jobs: Option<usize>,
    work: impl Fn(Definition) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let definitions = &project.definitions;
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = jobs.unwrap_or_else(|| if definitions.len() < MANY { 1 } else { cores() });
    let jobs = jobs.clamp(1, 64).min(definitions.len());
    let done = |(path, clinic): &(PathBuf, String)| project::read(path, clinic).map(&work);
    if jobs <= 1 {
        return definitions.iter().try_for_each(|one| take(done(one)?));
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::sync_channel(jobs * 16);
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            let sender = sender.clone();
            let (next, done) = (&next, &done);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = definitions.get(index) else { break };
                    if sender.send((index, done(one))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut waiting = BTreeMap::new();
        let mut due = 0;
        for (index, outcome) in receiver {
            waiting.insert(index, outcome);
            while let Some(outcome) = waiting.remove(&due) {
                take(outcome?)?;
                due += 1;
            }
        }
        Ok(())
    })
}
