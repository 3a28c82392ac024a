//! How long each rule takes over the fully worked definition, the slowest first: `cargo bench --bench rules`.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench takes and prints the time")]

use std::hint::black_box;
use std::time::{Duration, Instant};
use verklaar::finding::Report;
use verklaar::law::found::Found;
use verklaar::law::requirements;
use verklaar::law::rules::{self, Facts};
use verklaar::policy;
use verklaar::source::Sources;

const ROUNDS: u32 = 500;

fn main() {
    let text = include_str!("../policies/kliniek-duinrand.toml");
    let mut sources = Sources::default();
    let file = sources.add("kliniek-duinrand.toml", text);
    let read = |sources: &mut Sources| {
        policy::read(sources, file, &mut verklaar::pipeline::no_shared_parts, &mut Report::default()).expect("readable")
    };
    let policy = read(&mut sources);
    let facts = Facts::new(&policy, None);
    let mut times = vec![
        (mean(|| drop(black_box(read(&mut sources)))), "reading"),
        (mean(|| drop(black_box(Facts::new(&policy, None)))), "facts"),
        (
            mean(|| {
                for requirement in requirements::all().filter(|requirement| (requirement.applies)(&policy)) {
                    let mut found = Found::default();
                    (requirement.ask)(&policy, &mut found);
                    black_box(&found);
                }
            }),
            "requirements",
        ),
    ];
    for rule in rules::all() {
        let time = mean(|| {
            let mut found = Found::default();
            (rule.check)(&facts, &mut found);
            black_box(&found);
        });
        times.push((time, rule.id));
    }
    times.sort_by(|a, b| b.cmp(a));
    let all: Duration = times.iter().map(|(time, _)| *time).sum();
    println!("{:>9.1} µs  all", all.as_secs_f64() * 1e6);
    for (time, name) in times.iter().take(40) {
        println!("{:>9.1} µs  {name}", time.as_secs_f64() * 1e6);
    }
}

fn mean(mut work: impl FnMut()) -> Duration {
    work();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        work();
    }
    start.elapsed() / ROUNDS
}
