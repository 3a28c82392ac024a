//! How long one clinic takes, as whole processes: this program with an empty clap command line; `verklaar build` of a
//! small clinic and of a fully worked one into new folders (four files each, checked and read back); and the latter again
//! when nothing has changed. In turns, so that a machine that slows down slows all of them.
//!
//! `cargo bench --bench one_clinic`; `-- RUNS` for another number of rounds than 300.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a benchmark looks at the clock and prints")]

use clap::Parser;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// With `--empty`, the empty command line that `verklaar` is measured against.
#[derive(Parser)]
struct Arguments {
    /// Do nothing.
    #[arg(long)]
    empty: bool,
    /// Rounds.
    #[arg(default_value_t = 300)]
    runs: usize,
    /// What cargo passes on.
    #[arg(long)]
    bench: bool,
}

fn main() {
    let arguments = Arguments::parse();
    if arguments.empty {
        return;
    }
    let itself = std::env::current_exe().expect("its own path");
    let verklaar = Path::new(env!("CARGO_BIN_EXE_verklaar"));
    let out = tempfile::tempdir().expect("a folder");
    // A folder of its own, so that this repository's own locales and templates are not taken for a project's.
    let project = tempfile::tempdir().expect("a folder");
    let copy = |from: &str, name: &str| {
        let to = project.path().join(name);
        std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(from), &to).expect("a copy");
        to
    };
    let small = copy("tests/cli/clinic.toml", "small.toml");
    let full = copy("policies/kliniek-duinrand.toml", "full.toml");
    let mut times = [const { Vec::new() }; 4];
    for run in 0..arguments.runs {
        let target = out.path().join(run.to_string());
        let mut empty = Command::new(&itself);
        empty.arg("--empty");
        let build = |clinic: &Path| {
            let mut build = Command::new(verklaar);
            build.arg("build").arg(clinic).arg("--out").arg(&target);
            build
        };
        for (times, mut command) in times.iter_mut().zip([empty, build(&small), build(&full), build(&full)]) {
            times.push(timed(&mut command));
        }
    }
    let [empty, small, full, again] = times.map(median).map(millis);
    println!("rounds                              {}", arguments.runs);
    println!("empty clap program                  {empty:.2} ms");
    println!("a small clinic (page of 21 KB)      {small:.2} ms  (+{:.2})", small - empty);
    println!("a fully worked clinic (38 KB)       {full:.2} ms  (+{:.2})", full - empty);
    println!("the same again, nothing to write    {again:.2} ms  (+{:.2})", again - empty);
}

fn timed(command: &mut Command) -> Duration {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status().expect("it runs");
    let time = start.elapsed();
    assert!(status.success(), "{command:?}");
    time
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
