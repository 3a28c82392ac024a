//! How far rights go: promised where they do not apply, without limits, or denied where they do.

use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::phrases::part_in;
use crate::law::prose::Sentence;
use crate::law::requirements::is_portable;
use crate::law::rules::Certainty::{Certain, Likely};
use crate::law::rules::promises::{GENERAL, RIGHTS, broken, is_clause_of, must_keep};
use crate::law::rules::sentence::once_a_field;
use crate::law::rules::{Facts, Rule};
use crate::law::senses::Sense;
use crate::policy::Text;
use crate::policy::terms::Right;

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RGT-04",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 20(1)"],
        check: portability,
        bad: r#"
[care]
electronic-file = false

[rights]
told = [
  "access", "rectification", "erasure", "restriction", "object", "withdraw", "human-intervention", "complaint",
  "file-copy", "own-statement", "destruction", "log-overview",
  "portability",  # <-
]
"#,
        good: r#"
[care]
electronic-file = false

[rights]
told = [
  "access", "rectification", "erasure", "restriction", "object", "withdraw", "human-intervention", "complaint",
  "file-copy", "own-statement", "destruction", "log-overview",
]
"#,
    },
    Rule {
        id: "RGT-11",
        severity: Error,
        certainty: Certain,
        law: &["BW 7:455"],
        check: denied,
        bad: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[rights.limit]]
right = "erasure"
text = { nl = "Uw dossier wissen wij nooit.", en = "We never erase your record." }  # <-
"#,
        good: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[rights.limit]]
right = "erasure"
text = { nl = "Uw dossier wissen wij niet uit onszelf; u kunt het laten vernietigen.", en = "We do not erase your record of our own accord; you can have it destroyed." }
"#,
    },
    Rule {
        id: "RGT-13",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 17(3)", "GDPR 20", "GDPR 21"],
        check: unlimited_for_file,
        bad: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[rights.extra]]
title = { nl = "Bezwaar tegen uw dossier", en = "Objecting to your record" }
text = { nl = "U kunt bezwaar maken tegen uw dossier.", en = "You can object to your record." }  # <-
"#,
        good: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[rights.extra]]
title = { nl = "Vragen over uw dossier", en = "Questions about your record" }
text = { nl = "Wij leggen u graag uit wat er in uw dossier staat.", en = "We are happy to explain to you what your record says." }
"#,
    },
    Rule {
        id: "RGT-14",
        severity: Error,
        certainty: Certain,
        law: &["BW 7:456", "GDPR 15(4)"],
        check: narrow_access,
        bad: r#"
[[rights.limit]]
right = "access"
text = { nl = "U krijgt alleen een samenvatting van uw gegevens.", en = "You receive only a summary of your data." }  # <-
"#,
        good: r#"
[[rights.limit]]
right = "access"
text = { nl = "Wij laten weg wat de privacy van een ander schaadt.", en = "We leave out what harms another person’s privacy." }
"#,
    },
    Rule {
        id: "RGT-19",
        severity: Warning,
        certainty: Likely,
        law: &["BW 7:458a"],
        check: relatives,
        bad: r#"
[[clause]]
section = "rights"
text = { nl = "Nabestaanden krijgen inzage in het dossier van wie is overleden.", en = "Relatives receive access to the record of a person who has died." }  # <-
"#,
        good: r#"
[[clause]]
section = "rights"
text.nl = "Nabestaanden krijgen inzage als de overledene daar toestemming voor gaf, als zij een incident gemeld kregen, of als zij een zwaarwegend belang hebben."
text.en = "Relatives receive access if the person who died gave consent for that, if they were told of an incident, or if they have a weighty interest."
"#,
    },
    Rule {
        id: "RGT-20",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 17(3)(b)"],
        check: absolute_erasure,
        bad: r#"
[[rights.extra]]
title = { nl = "Het recht om vergeten te worden", en = "The right to be forgotten" }
text = { nl = "Op uw verzoek wissen wij al uw gegevens binnen een week.", en = "At your request we erase all your data within a week." }  # <-
"#,
        good: r#"
[[rights.extra]]
title = { nl = "Het recht om vergeten te worden", en = "The right to be forgotten" }
text = { nl = "Op uw verzoek wissen wij uw gegevens binnen een week. Wij bewaren wel wat de wet ons verplicht te bewaren.", en = "At your request we erase your data within a week. We do keep what the law obliges us to keep." }
"#,
    },
];

/// Portability told although nothing rests on consent or a contract and is kept by computer.
fn portability(facts: &Facts<'_>, found: &mut Found) {
    let rights = &facts.policy.rights;
    let told = rights.told.items().iter().position(|right| *right == Right::Portability);
    if let Some(index) = told.filter(|_| !is_portable(facts.policy)) {
        found.at(&rights.place, &format!("told[{index}]"));
    }
}

/// A text that denies destruction of the medical file altogether.
fn denied(facts: &Facts<'_>, found: &mut Found) {
    if !facts.policy.is_wgbo() {
        return;
    }
    let denied = broken(facts, GENERAL, |sentence| {
        let is_gone = sentence.means(Sense::Erasure) || sentence.means(Sense::Destruction);
        let is_denied = sentence.means(Sense::File) && is_gone && sentence.means(Sense::Negation);
        // `U kunt uw dossier niet laten vernietigen` offers no way out.
        let refused = ["niet laten vernietigen", "niet vernietigd krijgen", "not have it destroyed"];
        let is_refused = refused.iter().any(|part| part_in(sentence.words(), part).is_some());
        let can_destroy = sentence.text_means(Sense::CanDestroy) && !is_refused;
        let has_way_out = sentence.means(Sense::Condition) || can_destroy;
        (is_denied && !has_way_out).then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in denied {
        found.words(text, words);
    }
}

/// Objection, portability or erasure held out for the file, which care law takes out of them.
fn unlimited_for_file(facts: &Facts<'_>, found: &mut Found) {
    if !facts.policy.is_wgbo() {
        return;
    }
    let promised = broken(facts, RIGHTS, |sentence| {
        let right =
            [Sense::Objection, Sense::Portability, Sense::Erasure].into_iter().any(|right| sentence.means(right));
        let is_limited = sentence.means(Sense::Negation) || sentence.text_means(Sense::Exception);
        let is_bare = sentence.means(Sense::File) && right && !is_limited && !is_absolute(sentence);
        is_bare.then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in promised {
        found.words(text, words);
    }
}

/// Grounds for refusing access that the law does not know.
fn narrow_access(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let limits_access = |text: &Text<'_>| {
        let (Some((limit, _)), "limit") = (text.path.rsplit_once(".text"), text.table) else { return false };
        let right = policy.text(&format!("{limit}.right")).and_then(Right::from_word);
        matches!(right, Some(Right::Access | Right::FileCopy))
    };
    let hits = facts.said("RGT-14").filter(|(text, words)| {
        let about = Sentence::around(text, words.start);
        limits_access(text) || (is_clause_of(policy, text, RIGHTS) && about.means(Sense::Access))
    });
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

/// What is told to those whom a deceased patient leaves behind: the law knows three grounds, no more and no less.
fn relatives(facts: &Facts<'_>, found: &mut Found) {
    if !facts.policy.is_nl() {
        return;
    }
    let told = broken(facts, GENERAL, |sentence| {
        let is_about = sentence.means(Sense::Relatives) && sentence.means(Sense::Access);
        let variant = if sentence.means(Sense::Negation) { "-denied" } else { "" };
        (is_about && !sentence.text_means(Sense::Condition)).then(|| (sentence.range.clone(), variant))
    });
    for (text, words, variant) in told {
        found.words(text, words).variant(variant);
    }
}

/// Erasure of everything, or within days, for whoever asks: while some data must be kept.
fn absolute_erasure(facts: &Facts<'_>, found: &mut Found) {
    if !must_keep(facts.policy) {
        return;
    }
    let promised = broken(facts, GENERAL, |sentence| {
        (is_absolute(sentence) && !sentence.text_means(Sense::Exception)).then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in promised {
        found.words(text, words);
    }
}

fn is_absolute(sentence: &Sentence<'_, '_>) -> bool {
    let soon = sentence.means(Sense::Within) && sentence.periods().next().is_some();
    sentence.means(Sense::Erasure)
        && sentence.means(Sense::Request)
        && !sentence.means(Sense::Destruction)
        && !sentence.means(Sense::Negation)
        && (soon || sentence.means(Sense::Everything))
}
