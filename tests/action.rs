//! The script of `action.yml`, run as a job on GitHub runs it.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test writes a project, with no need for all or nothing")]

mod support;

use std::path::Path;
use std::process::{Command, Output};
use support::{read, root};
use tempfile::TempDir;

/// A repository with a project in a folder of it, and a folder for what the runner keeps beside it.
struct Job {
    repository: TempDir,
    runner: TempDir,
}

impl Job {
    fn new(definitions: &[(&str, &str)]) -> Self {
        let job =
            Self { repository: tempfile::tempdir().expect("a folder"), runner: tempfile::tempdir().expect("one") };
        let policies = job.repository.path().join("privacy project/policies");
        std::fs::create_dir_all(&policies).expect("made");
        for (name, text) in definitions {
            std::fs::write(policies.join(name), text).expect("written");
        }
        job
    }

    fn run(&self, inputs: &[(&str, &str)]) -> Output {
        let binary = Path::new(env!("CARGO_BIN_EXE_verklaar")).parent().expect("a folder");
        let path = format!("{}:{}", binary.display(), std::env::var("PATH").expect("set"));
        let _ = std::fs::remove_file(self.runner.path().join("output"));
        Command::new("bash")
            .arg(root().join(".ci/check.sh"))
            .current_dir(self.repository.path())
            .env("PATH", path)
            .env("FOLDER", "privacy project")
            .env("RUNNER_TEMP", self.runner.path())
            .env("GITHUB_OUTPUT", self.runner.path().join("output"))
            .env("GITHUB_STEP_SUMMARY", self.runner.path().join("summary.md"))
            .envs(inputs.iter().copied())
            .output()
            .expect("bash is there")
    }

    fn kept(&self, name: &str) -> String {
        std::fs::read_to_string(self.runner.path().join(name)).unwrap_or_default()
    }
}

#[test]
fn a_job_ends_as_the_check_does() {
    let clean = read("tests/cli/clinic.toml");
    let wrong = read("tests/formats/definition.toml");
    let job = Job::new(&[("linde.toml", &clean), ("een kliniek.toml", &wrong)]);
    let sarif = job.runner.path().join("verklaar.sarif");

    let all = job.run(&[]);
    assert_eq!(all.status.code(), Some(1), "{all:?}");
    let log = String::from_utf8(all.stdout).expect("UTF-8");
    let annotations = log.lines().filter(|line| line.starts_with("::")).count();
    assert!(log.contains("file=privacy project/policies/een kliniek.toml,line=17"), "{log}");
    assert_eq!(job.kept("output"), format!("findings={annotations}\nsarif={}\n", sarif.display()));
    assert!(annotations > 3 && job.kept("summary.md").matches("\n- **").count() == annotations);

    let one = job.run(&[("PATHS", "policies/linde.toml\n"), ("FORMAT", "text"), ("FAIL_ON", "info")]);
    assert_eq!(one.status.code(), Some(0), "{one:?}");
    assert_eq!(job.kept("output"), format!("findings=0\nsarif={}\n", sarif.display()));
    assert!(job.kept("verklaar.sarif").contains("\"results\": []"));

    let dutch = job.run(&[("ARGS", "--lang nl --today 2027-01-31"), ("FAIL_ON", "warning")]);
    assert!(String::from_utf8(dutch.stdout).expect("UTF-8").contains("fouten"));

    let trouble = job.run(&[("PATHS", "policies/$(touch owned).toml")]);
    assert_eq!(trouble.status.code(), Some(2), "{trouble:?}");
    assert_eq!(job.kept("output"), "");
    assert!(!job.repository.path().join("owned").exists());
}
