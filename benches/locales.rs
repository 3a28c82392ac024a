//! How long the check of all built-in locale files takes: `cargo bench --bench locales`.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench takes and prints the time")]

use std::hint::black_box;
use std::time::{Duration, Instant};
use verklaar::finding::Report;
use verklaar::source::Sources;
use verklaar::translate::{Shelf, check};

const ROUNDS: usize = 60;

fn main() {
    let mut sources = Sources::default();
    let shelf = Shelf::built_in(&mut sources);
    let files: usize = shelf.languages.iter().map(|language| language.files.len()).sum();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let mut report = Report::default();
            check(&shelf, &sources, &mut report);
            black_box(&report);
            start.elapsed()
        })
        .collect();
    times.sort();
    let shown = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
    println!("{files} files: median {}, fastest {}", shown(times[ROUNDS / 2]), shown(times[0]));
}
