//! Wordings and definitions that rules must find something in, and those that look like it and are right.

mod support;

use serde::Deserialize;
use std::fmt::Write as _;
use support::lay::lay;
use support::{check, files, read};
use verklaar::emit::tell;
use verklaar::finding::Report;
use verklaar::locale::{self, Part};
use verklaar::pipeline::Outcome;
use verklaar::source::Sources;

#[derive(Deserialize)]
struct Cases {
    /// The families whose findings count.
    families: Vec<String>,
    #[serde(default)]
    wording: Vec<Wording>,
    #[serde(default)]
    case: Vec<Case>,
    #[serde(default)]
    sentences: Vec<Sentences>,
}

/// Sentences about one rule in one language, each a clause of the same definition.
#[derive(Deserialize)]
struct Sentences {
    rule: String,
    language: String,
    /// The definition into which they are put.
    #[serde(default = "duinrand")]
    policy: String,
    /// What is laid over it first.
    #[serde(default)]
    with: String,
    /// The section of their clauses.
    #[serde(default = "recipients")]
    section: String,
    /// In these it finds something.
    found: Vec<String>,
    /// In these it finds nothing.
    silent: Vec<String>,
}

fn recipients() -> String {
    "recipients".to_owned()
}

fn duinrand() -> String {
    "kliniek-duinrand".to_owned()
}

impl Sentences {
    /// The sentences in which the rule finds something.
    fn found(&self) -> Vec<&String> {
        let base = lay(&read(&format!("policies/{}.toml", self.policy)), &self.with);
        let before = base.matches("\n[[clause]]").count();
        let other = if self.language == "nl" { "en" } else { "nl" };
        let clause = |sentence: &&String| {
            format!(
                "[[clause]]\nsection = {:?}\ntext = {{ {} = {sentence:?}, {other} = \"…\" }}\n",
                self.section, self.language
            )
        };
        let all: Vec<&String> = self.found.iter().chain(&self.silent).collect();
        let outcome = check(&(base + &all.iter().map(clause).collect::<Vec<_>>().concat()));
        told(&outcome);
        let places = outcome.report.findings().iter().filter(|finding| finding.rule == self.rule);
        let places = places.filter_map(|finding| finding.path.strip_prefix("clause[")?.split(']').next()?.parse().ok());
        let mut places: Vec<usize> = places.filter_map(|place: usize| place.checked_sub(before)).collect();
        places.dedup();
        places.into_iter().map(|place| all[place]).collect()
    }
}

/// A text of the clinic's own, in one language.
#[derive(Deserialize)]
struct Wording {
    nl: Option<String>,
    en: Option<String>,
    /// `clause`, `note`, `purpose`, `interest` or `law`.
    #[serde(default = "clause")]
    at: String,
    /// The words found, by rule.
    #[serde(default)]
    finds: Vec<(String, String)>,
}

/// A piece of a definition.
#[derive(Deserialize)]
struct Case {
    /// Laid over a whole definition.
    toml: String,
    /// What is found, as `RULE path`.
    #[serde(default)]
    finds: Vec<String>,
}

fn clause() -> String {
    "clause".to_owned()
}

impl Wording {
    /// The text where it belongs; in the other language nothing that a rule is about.
    fn toml(&self) -> String {
        let text = |words: Option<&String>| words.cloned().unwrap_or_else(|| "…".to_owned());
        let text = format!("{{ nl = {:?}, en = {:?} }}", text(self.nl.as_ref()), text(self.en.as_ref()));
        if self.at == "clause" {
            return format!("[[clause]]\nsection = \"summary\"\ntext = {text}\n");
        }
        let mut toml =
            "[[activity]]\nid = \"wording\"\ntitle = { nl = \"…\", en = \"…\" }\ndata = [\"name\"]\n".to_owned();
        toml += "provision = \"none\"\n";
        let ground = if self.at == "law" { "legal-obligation" } else { "legitimate-interests" };
        let _ = writeln!(toml, "basis = \"{ground}\"");
        for key in ["purpose", "interest", "note", "law"] {
            let needed = key == "purpose" || (key == "interest" && ground == "legitimate-interests");
            if key == self.at {
                let _ = writeln!(toml, "{key} = {text}");
            } else if needed {
                let _ = writeln!(toml, "{key} = {{ nl = \"…\", en = \"…\" }}");
            }
        }
        toml + "[[activity.retention]]\nperiod = \"1 month\"\nfrom = \"visit\"\n"
    }
}

fn found(outcome: &Outcome, families: &[String]) -> Vec<(String, String, String)> {
    let findings = outcome.report.findings().iter();
    let ours = findings.filter(|one| families.iter().any(|family| one.rule.starts_with(&format!("{family}-"))));
    ours.map(|one| {
        let said = one.message.args.iter().find(|(name, _)| *name == "words");
        (one.rule.to_owned(), said.map_or_else(String::new, |(_, words)| words.clone()), one.alias.clone())
    })
    .collect()
}

#[test]
fn wordings_and_cases_are_found_and_nothing_that_only_looks_like_them() {
    let mut wrong = Vec::new();
    for path in files("tests/rules/wordings", "toml") {
        let text = std::fs::read_to_string(&path).expect("readable");
        let cases: Cases = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let base = read("policies/kliniek-duinrand.toml");
        let before = found(&check(&base), &cases.families);
        assert!(before.is_empty(), "{before:?}");
        for wording in &cases.wording {
            let outcome = check(&lay(&base, &wording.toml()));
            let findings: Vec<_> =
                found(&outcome, &cases.families).into_iter().map(|(rule, words, _)| (rule, words)).collect();
            if findings != wording.finds {
                wrong.push(format!("{:?} {:?}: {findings:?}", wording.nl, wording.en));
            }
            told(&outcome);
        }
        for sentences in &cases.sentences {
            let found = sentences.found();
            for missed in sentences.found.iter().filter(|sentence| !found.contains(sentence)) {
                wrong.push(format!("{} misses: {missed}", sentences.rule));
            }
            for false_alarm in sentences.silent.iter().filter(|sentence| found.contains(sentence)) {
                wrong.push(format!("{} finds: {false_alarm}", sentences.rule));
            }
        }
        for case in &cases.case {
            let outcome = check(&lay(&base, &case.toml));
            let findings: Vec<_> = found(&outcome, &cases.families)
                .into_iter()
                .map(|(rule, _, alias)| format!("{rule} {alias}"))
                .collect();
            if findings != case.finds {
                wrong.push(format!("{}\n{findings:?}", case.toml));
            }
            told(&outcome);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every finding has its words in both languages, whole.
fn told(outcome: &Outcome) {
    for language in ["nl", "en"] {
        let words = locale::load(language, &[Part::Rules], &[], &Sources::default(), &mut Report::default());
        let words = words.expect("built in");
        for finding in outcome.report.findings() {
            let told = tell(finding, &outcome.sources, &words);
            assert!(!told.help.is_empty() && told.message.contains(' '), "{language} {}", finding.message.id);
            for (name, _) in &finding.message.args {
                assert!(!told.message.contains(&format!("{{${name}}}")), "{language}: {}", told.message);
            }
        }
    }
}
