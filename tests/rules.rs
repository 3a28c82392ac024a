//! Every requirement and every rule finds what it should, where it should, and nothing else: its own examples, laid over
//! whole definitions.

mod support;

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use support::lay::{lay, marked};
use support::{PAGE_ONLY, check, check_with, clinics, policy, read};
use verklaar::finding::{At, FORMAT_RULES, FormatRule, LOCALE_RULES, Report, Severity};
use verklaar::law::known::{self, Known};
use verklaar::law::requirements;
use verklaar::law::rules::{self, Certainty, ELSEWHERE, Why};
use verklaar::locale;
use verklaar::pipeline::{Compiler, Definition, Options, Outcome, Overrides};
use verklaar::policy::LoadError;

/// A finding, as far as a change elsewhere in the definition leaves it alone, and its line.
type Found = (String, usize);

fn found(outcome: &Outcome) -> Vec<Found> {
    let findings = outcome.report.findings().iter().map(|finding| {
        let line = match &finding.at {
            At::Span(span) => outcome.sources.positions(*span).0.line,
            At::File(_) => 0,
        };
        (format!("{} {}", finding.rule, finding.alias), line)
    });
    findings.collect()
}

/// What is found after a change and was not found before.
fn new(before: &Outcome, after: &Outcome) -> Vec<Found> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (finding, _) in found(before) {
        *known.entry(finding).or_default() += 1;
    }
    let mut findings = found(after);
    findings.retain(|(finding, _)| match known.get_mut(finding) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    findings
}

const USUAL: &str = "policies/kliniek-duinrand.toml";
const BELGIAN: &str = "tests/complete/be.toml";

/// The definitions over which examples are laid, each read and checked once.
#[derive(Default)]
struct Bases(BTreeMap<String, (String, Outcome)>);

impl Bases {
    /// Those of the country whose law an example is about, and of a clinic that the requirement applies to.
    fn of(known: Known, example: &str) -> Vec<String> {
        let mut bases: Vec<String> = clinics().iter().map(|clinic| format!("policies/{clinic}.toml")).collect();
        bases.retain(|base| can_carry(base, known, example));
        if bases.is_empty() {
            bases.push(BELGIAN.to_owned());
        }
        bases
    }

    /// The one over which the tests of single examples lay them.
    fn first(known: Known, example: &str) -> &'static str {
        if can_carry(USUAL, known, example) { USUAL } else { BELGIAN }
    }

    /// A definition and what is found in it.
    fn get(&mut self, path: &str) -> &(String, Outcome) {
        self.0.entry(path.to_owned()).or_insert_with(|| {
            let whole = read(path);
            let outcome = check(&whole);
            (whole, outcome)
        })
    }
}

fn can_carry(base: &str, known: Known, example: &str) -> bool {
    let applies = || match known {
        Known::Requirement(requirement) => (requirement.applies)(&policy(&lay(&read(base), example))),
        Known::Rule(_) | Known::Elsewhere(_) => true,
    };
    !example.contains("jurisdiction = \"BE\"") && applies()
}

/// Whether exactly this rule is new, at the marked line. What has no place of its own is at the first.
fn is_exactly(id: &str, new: &[Found], text: &str) -> bool {
    let [(finding, line)] = new else { return false };
    finding.split(' ').next() == Some(id) && marked(text).unwrap_or(1) == *line
}

#[test]
fn the_bad_example_gives_exactly_its_finding_and_the_good_one_none() {
    let (mut wrong, mut bases) = (Vec::new(), Bases::default());
    for known in known::all() {
        let (id, (bad, good)) = (known.id(), known.examples());
        if bad.is_empty() != PAGE_ONLY.contains(&id) {
            wrong.push(format!("{id}: a bad example where a definition can have the fault, and only there"));
        }
        if !bad.is_empty() {
            let (base, before) = bases.get(Bases::first(known, bad));
            let text = lay(base, bad);
            let found = new(before, &check(&text));
            if !is_exactly(id, &found, &text) {
                wrong.push(format!("{id} bad, line {:?}: {found:?}", marked(&text)));
            }
        }
        let (base, before) = bases.get(Bases::first(known, good));
        let found = new(before, &check(&lay(base, good)));
        if good.is_empty() || !found.is_empty() {
            wrong.push(format!("{id} good: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same for how a definition is written, and how findings are accepted. What an entry would accept may be found
/// beside it.
#[test]
fn examples_of_the_format_give_their_finding() {
    let base = read(USUAL);
    let mut load = |_: &str, path: &str| match path {
        "_shared/skin-clinics.toml" => Ok((path.to_owned(), b"format = 1\n".to_vec())),
        "logo.svg" => {
            Ok((path.to_owned(), b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".to_vec()))
        }
        _ => Err(LoadError::NotFound),
    };
    let before = check(&base);
    let (mut wrong, mut count) = (Vec::new(), 0);
    let of_definitions = |rule: &&FormatRule| {
        !(rule.bad.is_empty() || rule.bad.starts_with("# locales/") || rule.id.starts_with("SET-"))
    };
    for rule in FORMAT_RULES.iter().chain(LOCALE_RULES).filter(of_definitions) {
        let text = lay(&base, rule.bad);
        let mut bad = new(&before, &check_with(&text, &mut load));
        bad.retain(|(finding, _)| {
            let about = finding.split(' ').next().unwrap_or_default();
            about == rule.id || !rule.good.contains(&format!("rule = \"{about}\""))
        });
        let good = new(&before, &check_with(&lay(&base, rule.good), &mut load));
        if !is_exactly(rule.id, &bad, &text) || !good.is_empty() {
            wrong.push(format!("{}, line {:?}: {bad:?}, good: {good:?}", rule.id, marked(&text)));
        }
        count += 1;
    }
    assert!(wrong.is_empty() && count > 15, "{count}\n{}", wrong.join("\n"));
}

#[derive(Deserialize)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

/// A definition in which a violation shows otherwise, and why that is right.
#[derive(Deserialize)]
struct Exception {
    rule: String,
    policy: String,
    /// What is found there instead, as `RULE path`.
    finds: Vec<String>,
    reason: String,
}

/// Puts the violation of each requirement and rule into each definition of `policies/`; asks for that finding and no other new one.
#[test]
fn each_violation_is_found_in_every_definition() {
    let exceptions: Vec<Exception> = support::files("tests/rules/exceptions", "toml")
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).expect("readable");
            toml::from_str::<Exceptions>(&text).expect("valid").exception
        })
        .collect();
    let mut used = BTreeSet::new();
    let (mut wrong, mut count) = (Vec::new(), 0);
    let mut bases = Bases::default();
    for known in known::all().filter(|known| !known.examples().0.is_empty()) {
        let (id, bad) = (known.id(), known.examples().0);
        for policy in Bases::of(known, bad) {
            let (whole, before) = bases.get(&policy);
            let text = lay(whole, bad);
            let new = new(before, &check(&text));
            let exception = exceptions.iter().position(|one| one.rule == id && policy.contains(&one.policy));
            if let Some(index) = exception {
                let exception = &exceptions[index];
                assert!(!exception.reason.is_empty());
                used.insert(index);
                let finds: Vec<&str> = new.iter().map(|(finding, _)| finding.as_str()).collect();
                if finds != exception.finds {
                    wrong.push(format!("{id} in {policy}, an exception: {finds:?}"));
                }
            } else if !is_exactly(id, &new, &text) {
                wrong.push(format!("{id} in {policy}, line {:?}: {new:?}", marked(&text)));
            }
            count += 1;
        }
    }
    let idle: Vec<_> = (0..exceptions.len()).filter(|index| !used.contains(index)).collect();
    assert!(wrong.is_empty(), "{} of {count}\n{}", wrong.len(), wrong.join("\n"));
    assert!(idle.is_empty(), "exceptions that are none: {idle:?}");
    assert!(count > 800, "{count} violations only");
}

/// The definitions of `policies/` are right: no error and no warning.
#[test]
fn the_policies_give_no_error_and_no_warning() {
    for clinic in clinics() {
        let outcome = check(&read(&format!("policies/{clinic}.toml")));
        let found = support::rules(&outcome, Severity::Warning);
        assert!(found.is_empty(), "{clinic}: {found:#?}");
    }
}

/// Where the source is not verified, the program never says error.
#[test]
fn what_is_not_verified_is_never_an_error() {
    for rule in rules::all().filter(|rule| rule.certainty == Certainty::Unverified) {
        assert!(rule.severity < Severity::Error, "{}", rule.id);
        let outcome = check(&lay(&read(Bases::first(Known::Rule(rule), rule.bad)), rule.bad));
        for finding in outcome.report.findings().iter().filter(|finding| finding.rule == rule.id) {
            assert!(finding.severity < Severity::Error, "{}", rule.id);
        }
    }
}

/// Every id is a requirement, a rule, or explained; and stands once.
#[test]
fn every_id_of_the_knowledge_base_is_accounted_for() {
    let rules: Vec<&str> = rules::all().map(|rule| rule.id).collect();
    let elsewhere: Vec<&str> = ELSEWHERE.iter().map(|one| one.id).collect();
    let ids: BTreeSet<&str> = rules.iter().chain(&elsewhere).copied().collect();
    assert_eq!(ids.len(), rules.len() + elsewhere.len(), "an id stands twice");
    let known: BTreeSet<String> = read("tests/rules/ids.txt").split_whitespace().map(str::to_owned).collect();
    let missing: Vec<&String> = known.iter().filter(|id| !ids.contains(id.as_str())).collect();
    let unknown: Vec<&&str> = ids.iter().filter(|id| !known.contains(**id)).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "missing {missing:?}, unknown {unknown:?}");
    for one in ELSEWHERE {
        if let Why::GivenAs(others) = one.why {
            for other in others {
                let exists = rules.contains(other) || requirements::find(other).is_some() || other.starts_with("DEF-");
                assert!(exists, "{} is given as {other}, which is nothing", one.id);
            }
        }
    }
}

/// `docs/rules.md` and its Dutch twin say what the program does.
#[test]
fn the_list_of_rules_is_fresh() {
    for (language, path) in [("en", "docs/rules.md"), ("nl", "docs/rules.nl.md")] {
        let mut report = Report::default();
        let parts = &[locale::Part::Command, locale::Part::Rules];
        let words = locale::load(language, parts, &[], &verklaar::source::Sources::default(), &mut report);
        let text = verklaar::emit::rulebook(&words.expect("built in"));
        snapbox::Assert::new()
            .action_env("SNAPSHOTS")
            .eq(text, snapbox::Data::read_from(&support::root().join(path), None));
    }
}

/// A statement of the future, and one that is older than two years, by the day that the check is told.
#[test]
fn a_statement_is_old_by_the_day_of_the_check() {
    let text = read("policies/kliniek-duinrand.toml");
    let found = |today: &str| {
        let options = Options { today: Some(today.parse().expect("a day")), ..Options::default() };
        let mut report = Report::default();
        let compiler = Compiler::new(options, &Overrides::default(), &mut report);
        let definition = Definition {
            name: "clinic.toml".to_owned(),
            clinic: "clinic".to_owned(),
            bytes: text.clone().into_bytes(),
        };
        let outcome = compiler.compile(definition, &mut verklaar::pipeline::no_shared_parts);
        let findings = outcome.report.findings().iter().map(|finding| finding.message.id.clone());
        findings.collect::<Vec<_>>()
    };
    assert_eq!(found("2026-09-30"), ["FRM-02-future"]);
    assert_eq!(found("2026-11-20"), Vec::<String>::new());
    assert_eq!(found("2028-10-01"), Vec::<String>::new());
    assert_eq!(found("2028-10-02"), ["FRM-02-old"]);
}
