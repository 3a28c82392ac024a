//! Living with findings: a baseline hides what it was written from, however the definition is laid out since, and nothing
//! else; rules that settings and acceptances name have words.

mod support;

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde::Deserialize;
use std::sync::LazyLock;
use support::{check, read};
use verklaar::check::{Refusal, Weights};
use verklaar::finding::baseline::Baseline;
use verklaar::finding::{At, FORMAT_RULES, Finding, LOCALE_RULES, Message, Report, Severity};
use verklaar::law::known;
use verklaar::law::rules::{Certainty, ELSEWHERE};
use verklaar::locale::{self, Part};
use verklaar::source::Sources;

/// An activity that lacks nothing, to be put in before all others.
const ANOTHER: &str = "\
[[activity]]
id = \"library\"
title = { nl = \"Onze boeken\", en = \"Our books\" }
purpose = { nl = \"bijhouden wie een boek leent\", en = \"to keep track of who borrows a book\" }
data = [\"name\", \"contact\"]
basis = \"legal-obligation\"
law = \"AWR 52\"
provision = \"voluntary\"
[[activity.retention]]
criterion = { nl = \"zolang u een boek hebt\", en = \"for as long as you have a book\" }

";

/// What can be taken out of the complete definition: what goes, what comes instead, and what is then found.
#[derive(Debug, Clone, Deserialize)]
struct Deletion {
    rule: String,
    #[serde(default)]
    of: String,
    remove: String,
    #[serde(default)]
    put: String,
}

static DELETIONS: LazyLock<Vec<Deletion>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        deletion: Vec<Deletion>,
    }
    let file: File = toml::from_str(&read("tests/complete/deletions.toml")).expect("valid");
    file.deletion.into_iter().filter(|deletion| deletion.of.is_empty() || deletion.of == "nl").collect()
});

/// The complete definition without some of what it needs.
fn without(deletions: &[usize]) -> String {
    let mut text = read("tests/complete/nl.toml");
    for deletion in deletions.iter().map(|index| &DELETIONS[*index]) {
        // Two deletions may be about the same words: the first wins.
        if text.matches(&deletion.remove).count() == 1 {
            text = text.replace(&deletion.remove, &deletion.put);
        }
    }
    text
}

/// The same definition with other line ends, remarks and empty lines.
fn laid_out_anew(text: &str, remarks: usize) -> String {
    let space = format!("{}\n[", "# A remark\n\n".repeat(remarks));
    text.replace("\n[", &format!("\n{space}")).replace('\n', "\r\n")
}

fn found(text: &str) -> Report {
    check(text).report
}

/// What a finding is about, without numbers that move.
fn about(finding: &Finding) -> String {
    let path = if finding.alias.is_empty() { &finding.path } else { &finding.alias };
    format!("{} {path} {:?}", finding.rule, finding.message)
}

/// What a baseline, written and read again, leaves of a definition's findings, how many it hides, and how many entries
/// are left over.
fn left(before: &str, after: &str) -> (Report, usize, usize) {
    let mut written = Baseline::default();
    written.record("clinic", &mut found(before));
    let mut sources = Sources::default();
    let file = sources.add("baseline.toml", written.write("What was found."));
    let mut baseline = Baseline::read(&sources.file(file).text).expect("a baseline");
    assert_eq!(baseline.write("What was found."), written.write("What was found."));
    let mut report = found(after);
    let hidden = baseline.hide("clinic", &mut report);
    let stale = baseline.stale(file, |_| false);
    (report, hidden, stale.findings().len())
}

fn some_deletions() -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..DELETIONS.len()).collect();
    subsequence(all, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_baseline_hides_what_it_was_written_from(deletions in some_deletions(), remarks in 0usize..4) {
        let before = without(&deletions);
        let all = found(&before).findings().len();
        prop_assert!(all > 0);
        let after = laid_out_anew(&before.replacen("[[activity]]", &format!("{ANOTHER}[[activity]]"), 1), remarks);
        for after in [before.clone(), after] {
            let (report, hidden, stale) = left(&before, &after);
            let shown: Vec<String> = report.findings().iter().map(about).collect();
            prop_assert_eq!(shown, Vec::<String>::new());
            prop_assert_eq!((hidden, stale), (all, 0));
        }
    }

    #[test]
    fn a_baseline_hides_nothing_else(deletions in some_deletions(), another in any::<Index>(), remarks in 0usize..4) {
        let another = another.index(DELETIONS.len());
        let before = without(&deletions);
        let mut more = deletions.clone();
        more.push(another);
        let after = without(&more);
        let old: Vec<String> = found(&before).findings().iter().map(about).collect();
        let new: Vec<String> = found(&after).findings().iter().map(about).filter(|one| !old.contains(one)).collect();
        let (report, _, _) = left(&before, &laid_out_anew(&after, remarks));
        let shown: Vec<String> = report.findings().iter().map(about).collect();
        for finding in &new {
            prop_assert!(shown.contains(finding), "{} is hidden", finding);
        }
        prop_assert_eq!(shown.len(), new.len());
        if before != after {
            prop_assert!(shown.iter().any(|one| one.starts_with(&DELETIONS[another].rule)) || new.is_empty());
        }
    }
}

/// Nobody can tell which of several like findings is the new one: all are shown then, and fewer leave the entry stale.
#[test]
fn like_findings_of_a_list_are_counted() {
    let joint = "[[controller.joint]]\nname = \"Noord\"\ncontact = \"noord@kliniek.example\"\n";
    let clinic = read("tests/cli/clinic.toml");
    let with = |count: usize| clinic.replacen("[care]", &format!("{}[care]", joint.repeat(count)), 1);
    let outcome = |before: usize, after: usize| {
        let (report, hidden, stale) = left(&with(before), &with(after));
        (report.findings().len(), hidden, stale)
    };
    assert_eq!(outcome(2, 2), (0, 2, 0));
    assert_eq!(outcome(2, 3), (3, 0, 0));
    assert_eq!(outcome(2, 1), (0, 1, 1));
    assert_eq!(outcome(2, 0), (0, 0, 1));
    // The same key says something else: that is another finding.
    let (report, hidden, stale) = left(&with(1), &with(1).replace("Noord", "Zuid"));
    assert_eq!((report.findings().len(), hidden, stale), (1, 0, 1));
}

/// A definition with mistakes of its own is known in part: nothing is called settled, and nothing is forgotten.
#[test]
fn a_definition_that_cannot_be_read_whole_keeps_its_entries() {
    let clinic = read("tests/cli/clinic.toml").replace("respond-within = \"1 month\"\n", "");
    let broken = clinic.replace("[rights]", "[rights");
    let (report, hidden, stale) = left(&clinic, &broken);
    assert!(report.half_read());
    assert_eq!((hidden, stale), (0, 0));
    let mut baseline = Baseline::default();
    baseline.record("clinic", &mut found(&clinic));
    assert_eq!(baseline.count(), 1);
    baseline.record("clinic", &mut found(&broken));
    assert_eq!(baseline.count(), 1);
    baseline.record("clinic", &mut found(&read("tests/cli/clinic.toml")));
    assert_eq!(baseline.count(), 0);
}

#[test]
fn what_is_no_baseline_is_not_read_as_one() {
    let entry = "[[definition]]\nfile = \"a.toml\"\nfound = [{ rule = \"ART5-2\", at = \"\" }]\n";
    let place = |text: &str| Baseline::read(text).expect_err(text).place;
    assert_eq!(Baseline::read(&format!("format = 1\n{entry}")).expect("a baseline").count(), 1);
    assert_eq!(place("format = 2"), 9..10);
    assert_eq!(place("format = 1\nentries = []"), 11..18);
    assert_eq!(place("format = 1\n[[definition"), 23..23);
    place(entry);
    place(&format!("format = 1\n{}", entry.replace("ART5-2", "ART5-2\", count = \"many")));
    place(&format!("format = 1\n{}", entry.replace("at = \"\"", "count = -1")));
}

#[test]
fn every_rule_about_how_things_are_written_has_its_words() {
    for language in locale::LANGUAGES {
        let words = locale::load(language, &[Part::Rules], &[], &Sources::default(), &mut Report::default());
        let words = words.expect("built in");
        for rule in FORMAT_RULES.iter().chain(LOCALE_RULES) {
            for part in ["", ".what", ".why"] {
                let name = format!("{}{part}", rule.id);
                assert_ne!(words.word(&name), name, "{language}");
            }
        }
    }
}

/// What articles 13 and 14 require never weighs less than an error, and what is not verified never weighs as one.
#[test]
fn some_weights_stay() {
    let lowered = |rule: &str| Weights::default().set(rule, Severity::Info);
    for rule in FORMAT_RULES.iter().chain(LOCALE_RULES) {
        let fixed = rule.severity == Severity::Error;
        assert_eq!(lowered(rule.id), if fixed { Err(Refusal::OfFormat) } else { Ok(()) }, "{}", rule.id);
    }
    let mut refused = 0;
    for known in known::all() {
        let required = known.law().iter().any(|law| law.starts_with("GDPR 13(") || law.starts_with("GDPR 14("));
        let fixed = required && known.severity() == Some(Severity::Error);
        assert_eq!(lowered(known.id()), if fixed { Err(Refusal::Required) } else { Ok(()) }, "{}", known.id());
        refused += usize::from(fixed);
        let unverified = known.certainty() == Some(Certainty::Unverified);
        let mut weights = Weights::default();
        let raised = weights.set(known.id(), Severity::Error);
        assert_eq!(raised, if unverified { Err(Refusal::Unverified) } else { Ok(()) }, "{}", known.id());
        // Also where a rule that mostly warns finds an error.
        let message = Message::new(known.id());
        let mut finding = Finding::new(known.id(), Severity::Error, At::File("a".to_owned()), message);
        finding.law = known.law();
        let mut weights = Weights::default();
        let _ = weights.set(known.id(), Severity::Info);
        weights.weigh(&mut finding);
        assert_eq!(finding.severity == Severity::Error, required, "{}", known.id());
    }
    assert!(refused > 20);
    assert_eq!(lowered("art12-3"), Err(Refusal::Unknown(Some("ART12-3"))));
    assert_eq!(lowered("WINDOWS-11"), Err(Refusal::Unknown(None)));
    assert_eq!(lowered(ELSEWHERE[0].id), Err(Refusal::Elsewhere));
}
