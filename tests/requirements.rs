//! Takes each required item out of a complete definition, one at a time, and asks for exactly that requirement's finding,
//! at the right line, and for no other.

mod support;

use serde::Deserialize;
use std::collections::BTreeSet;
use support::{PAGE_ONLY, check, compile, policy, read, short};
use verklaar::law::requirements;
use verklaar::render::Format;

#[derive(Deserialize)]
struct Deletions {
    deletion: Vec<Deletion>,
}

#[derive(Deserialize)]
struct Deletion {
    /// The requirement that must be found.
    rule: String,
    /// The complete definition: `nl` or `be`.
    #[serde(default = "nl")]
    of: String,
    /// The text that goes; it stands there once.
    remove: String,
    /// What comes in its place, if anything.
    #[serde(default)]
    put: String,
    /// The key that is then missed.
    path: String,
    /// The text of the line at which the finding must point; the first line where it says nothing.
    #[serde(default)]
    at: String,
}

fn nl() -> String {
    "nl".to_owned()
}

#[test]
fn the_complete_definitions_have_no_finding_and_build() {
    for name in ["nl", "be"] {
        let outcome = compile(name, &read(&format!("tests/complete/{name}.toml")), Format::ALL);
        let found: Vec<String> = outcome.report.findings().iter().map(|finding| short(&outcome, finding)).collect();
        assert_eq!(found, Vec::<String>::new(), "{name}");
        assert_eq!(outcome.outputs.len(), 13, "{name}");
    }
}

#[test]
fn each_deletion_gives_its_finding_and_no_other() {
    let deletions: Deletions = toml::from_str(&read("tests/complete/deletions.toml")).expect("valid");
    let mut wrong = Vec::new();
    for deletion in &deletions.deletion {
        let whole = read(&format!("tests/complete/{}.toml", deletion.of));
        assert_eq!(whole.matches(&deletion.remove).count(), 1, "{}: `{}` once", deletion.rule, deletion.remove);
        let broken = whole.replace(&deletion.remove, &deletion.put);
        let line = if deletion.at.is_empty() {
            1
        } else {
            let place = broken.find(&deletion.at).unwrap_or_else(|| panic!("{}: no `{}`", deletion.rule, deletion.at));
            broken[..place].matches('\n').count() + 1
        };
        let outcome = check(&broken);
        let found: Vec<String> = outcome.report.findings().iter().map(|finding| short(&outcome, finding)).collect();
        let wanted = format!("{} {} @ {line}", deletion.rule, deletion.path);
        if found != [wanted.as_str()] {
            wrong.push(format!("without `{}`\n  wanted {wanted}\n  found  {found:?}", deletion.remove.trim()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_requirement_is_taken_away_somewhere() {
    let deletions: Deletions = toml::from_str(&read("tests/complete/deletions.toml")).expect("valid");
    let taken: BTreeSet<&str> = deletions.deletion.iter().map(|deletion| deletion.rule.as_str()).collect();
    for requirement in requirements::all() {
        let page_only = PAGE_ONLY.contains(&requirement.id);
        assert_ne!(taken.contains(requirement.id), page_only, "{}", requirement.id);
    }
}

/// Every requirement of the list applies to one of the complete definitions, so that none of them is dead.
#[test]
fn every_requirement_applies_somewhere() {
    let policies = ["nl", "be"].map(|name| policy(&read(&format!("tests/complete/{name}.toml"))));
    for requirement in requirements::all() {
        assert!(policies.iter().any(|policy| (requirement.applies)(policy)), "{} applies nowhere", requirement.id);
    }
}
