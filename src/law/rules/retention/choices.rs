//! Terms that the clinic chose: called the law's, counted from coming of age, ended by making data anonymous, or told
//! otherwise in a text.

use super::rows::{Row, is_assessment_for_others, is_fiscal, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::prose::Sentence;
use crate::law::retention;
use crate::law::rules::Certainty::{Certain, Likely};
use crate::law::rules::promises::{GENERAL, is_clause_of};
use crate::law::rules::sentence::once_a_field;
use crate::law::rules::{Facts, Rule};
use crate::law::senses::{Sense, means};
use crate::policy::model::{Activity, Law};
use crate::policy::terms::{Jurisdiction, Regime, Then};
use crate::policy::values::Period;
use crate::policy::{Policy, Text};
use std::ops::Range;

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RET-25",
        severity: Warning,
        certainty: Likely,
        law: &["GDPR 5(2)"],
        check: not_of_the_law,
        bad: r#"
[[activity]]
use = "laboratory"
regime = "other-care"
subjects = ["client"]
data = ["skin-analysis"]
basis = "contract"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "separate-form", explicit = true, withdraw = { nl = "Mail ons; wij wissen de uitslag dan.", en = "E-mail us; we then erase the result." } }

[[activity.retention]]
period = "5 years"
from = "last-treatment"
reason = { nl = "Dat is de wettelijke bewaartermijn voor dossiers.", en = "That is the statutory retention period for records." }  # <-
"#,
        good: r#"
[[activity]]
use = "laboratory"
regime = "other-care"
subjects = ["client"]
data = ["skin-analysis"]
basis = "contract"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "separate-form", explicit = true, withdraw = { nl = "Mail ons; wij wissen de uitslag dan.", en = "E-mail us; we then erase the result." } }

[[activity.retention]]
period = "5 years"
from = "last-treatment"
reason = { nl = "Zo kunnen wij vragen en klachten over uw behandeling beantwoorden.", en = "This lets us answer questions and complaints about your treatment." }
"#,
    },
    Rule {
        id: "RET-26",
        severity: Warning,
        certainty: Likely,
        law: &["GDPR 4(1)", "GDPR 5(1)(e)"],
        check: anonymous,
        bad: r#"
[[activity]]
use = "training"
id = "case-reviews"
regime = "wgbo"
title = { nl = "Leren van behandelingen", en = "Learning from treatments" }
purpose = { nl = "met collega’s leren van behandelingen", en = "to learn from treatments with colleagues" }
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
further-use = { from = "treatment-file", reason = { nl = "U hebt ons daar apart toestemming voor gegeven.", en = "You have given us separate consent for this." } }

[activity.consent]
asked = "separate-form"
explicit = true
withdraw = { nl = "Mail ons; wij gebruiken de foto dan niet meer.", en = "E-mail us; we then no longer use the photograph." }

[[activity.retention]]
until = "withdrawal"
period = "1 year"
bound = "at-most"
from = "consent"
then = "anonymise"  # <-
"#,
        good: r#"
[[activity]]
use = "training"
id = "case-reviews"
regime = "wgbo"
title = { nl = "Leren van behandelingen", en = "Learning from treatments" }
purpose = { nl = "met collega’s leren van behandelingen", en = "to learn from treatments with colleagues" }
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
further-use = { from = "treatment-file", reason = { nl = "U hebt ons daar apart toestemming voor gegeven.", en = "You have given us separate consent for this." } }

[activity.consent]
asked = "separate-form"
explicit = true
withdraw = { nl = "Mail ons; wij gebruiken de foto dan niet meer.", en = "E-mail us; we then no longer use the photograph." }

[[activity.retention]]
until = "withdrawal"
period = "1 year"
bound = "at-most"
from = "consent"
then = "erase"
"#,
    },
    Rule {
        id: "RET-27",
        severity: Warning,
        certainty: Certain,
        law: &["BW 7:454 lid 3"],
        check: majority,
        bad: r#"
[[activity]]
use = "laboratory"
regime = "wgbo"
data = ["lab-result"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "20 years"
from = { nl = "uw 18e verjaardag", en = "your 18th birthday" }  # <-
"#,
        good: r#"
[[activity]]
use = "laboratory"
regime = "wgbo"
data = ["lab-result"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "20 years"
from = "last-change"
"#,
    },
    Rule {
        id: "RET-28",
        severity: Warning,
        certainty: Certain,
        law: &["BW 7:464 lid 2 onder a"],
        check: for_others,
        bad: r#"
[[activity]]
id = "driving-tests"
regime = "wgbo"
subjects = ["client"]
title = { nl = "Rijbewijskeuringen", en = "Driving licence medicals" }
purpose = { nl = "voor het CBR beoordelen of u gezond genoeg bent om te rijden", en = "to assess for the licensing authority whether you are healthy enough to drive" }
data = ["name", "diagnosis"]
basis = "contract"
special = "health-care"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij u niet keuren.", en = "Without these data we cannot examine you." }

[[activity.retention]]
period = "20 years"  # <-
from = "last-change"
"#,
        good: r#"
[[activity]]
id = "driving-tests"
regime = "wgbo"
subjects = ["client"]
title = { nl = "Rijbewijskeuringen", en = "Driving licence medicals" }
purpose = { nl = "voor het CBR beoordelen of u gezond genoeg bent om te rijden", en = "to assess for the licensing authority whether you are healthy enough to drive" }
data = ["name", "diagnosis"]
basis = "contract"
special = "health-care"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij u niet keuren.", en = "Without these data we cannot examine you." }

[[activity.retention]]
period = "1 year"
from = "end-of-purpose"
"#,
    },
    Rule {
        id: "RET-29",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12(1)", "GDPR 13(2)(a)"],
        check: other_unit,
        bad: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"
note = { nl = "Wij bewaren deze gegevens 6 weken na uw laatste bezoek.", en = "We keep these data for 6 weeks after your last visit." }  # <-

[[activity.retention]]
period = "6 months"
from = "last-visit"
"#,
        good: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"
note = { nl = "Wij bewaren deze gegevens 6 maanden na uw laatste bezoek.", en = "We keep these data for 6 months after your last visit." }

[[activity.retention]]
period = "6 months"
from = "last-visit"
"#,
    },
];

/// Outside the WGBO no law sets how long the file is kept; a clinic that cites one takes its own choice for the law's.
fn not_of_the_law(facts: &Facts<'_>, found: &mut Found) {
    let applies = |row: &Row<'_>| row.is_nl_under(&[Regime::OtherCare, Regime::NoCare]) && row.is_file(facts);
    for row in written(facts).filter(applies) {
        match row.told.law.get() {
            // Tax law is no matter of the file at all.
            Some(Law::Provision(law)) if is_fiscal(law.act) => {}
            Some(_) => {
                found
                    .at(&row.told.place, "law")
                    .with("activity", &row.activity.id)
                    .with("period", row.period.to_string());
            }
            None => {
                let hits = facts.said("RET-25").filter(|(text, _)| {
                    let is_note = text.key == "note" && text.is_in(&row.activity.place);
                    is_note || text.is_in(&row.told.place)
                });
                for (text, words) in once_a_field(hits) {
                    if !Sentence::around(text, words.start).means(Sense::Negation) {
                        let fault = found.words(text, words).variant("-words");
                        fault.with("activity", &row.activity.id).with("period", row.period.to_string());
                    }
                }
            }
        }
    }
}

/// Files and photographs that are made anonymous in place of erased, without a word on how.
fn anonymous(facts: &Facts<'_>, found: &mut Found) {
    for activity in &facts.policy.activities {
        for row in activity.retention.items().iter().filter(|row| row.then.copied() == Some(Then::Anonymise)) {
            let data = if row.what.items().is_empty() { activity.data.items() } else { row.what.items() };
            if !data.iter().any(|data| is_hard(facts.policy, data)) || tells_method(activity, row) {
                continue;
            }
            found.at(&row.place, "then").with("activity", &activity.id);
        }
    }
    let hits = facts.said("RET-26").filter(|(text, _)| is_clause_of(facts.policy, text, GENERAL));
    for (text, words) in once_a_field(hits) {
        let tells = |sense| means(text.words, text.language, sense);
        let is_hard = tells(Sense::File) || tells(Sense::MedicalData) || tells(Sense::Photograph);
        if is_hard && !tells(Sense::Method) {
            found.words(text, words).variant("-words");
        }
    }
}

/// Faces and rare cases: photographs, and what only a treatment file holds.
fn is_hard(policy: &Policy, data: &str) -> bool {
    let file = retention::find("RT-FILE", policy.statement.jurisdiction);
    let is_photo = matches!(data, "treatment-photo" | "imaging" | "camera-images" | "consultation-recording");
    let called_photo = policy
        .data(data)
        .and_then(|data| data.label.as_ref())
        .is_some_and(|label| label.texts.iter().any(|(language, words)| means(words, language, Sense::Photograph)));
    is_photo || called_photo || file.is_some_and(|file| file.data.contains(&data))
}

fn tells_method(activity: &Activity, row: &crate::policy::model::Retention) -> bool {
    let told = [activity.note.get(), row.reason.get(), row.criterion.get()].into_iter().flatten();
    let mut texts = told.flat_map(|words| &words.texts);
    texts.any(|(language, words)| means(words, language, Sense::Method))
}

/// The 20 years of a child's file, counted from the 18th birthday.
fn majority(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let wgbo = |text: &Text<'_>| {
        let activity = facts.policy.activity_of(text).map(|index| &policy.activities[index]);
        activity.map_or(policy.is_wgbo(), |activity| policy.regime(activity) == Some(Regime::Wgbo))
    };
    let hits = facts.said("RET-27").filter(|(text, words)| {
        let is_start = text.table == "retention" && text.key == "from";
        policy.is_nl() && wgbo(text) && (is_start || Sentence::around(text, words.start).means(Sense::Keeping))
    });
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

/// An assessment for somebody else, kept as if it were a treatment file.
fn for_others(facts: &Facts<'_>, found: &mut Found) {
    let Some(file) = retention::find("RT-FILE", Jurisdiction::Nl).and_then(retention::Term::min) else { return };
    for row in written(facts).filter(|row| row.policy.is_nl() && is_assessment_for_others(facts, row.activity)) {
        if row.longest().days() >= file.days() {
            let fault = found.at(&row.told.place, "period").with("activity", &row.activity.id);
            fault.with("period", row.longest().to_string());
        }
    }
}

/// A text that tells the number of the definition with another unit: 6 weeks for 6 months.
fn other_unit(facts: &Facts<'_>, found: &mut Found) {
    let mut hits = Vec::new();
    for text in &facts.texts {
        let Some(activity) = told_of(facts, text) else {
            hits.extend(of_the_file(facts, text).map(|hit| (text, hit)));
            continue;
        };
        let told: Vec<Period> = activity
            .retention
            .items()
            .iter()
            .flat_map(|row| [row.period.copied(), row.maximum.copied()])
            .flatten()
            .collect();
        let keeping = Sentence::all(text).filter(|sentence| sentence.means(Sense::Keeping));
        let mut periods = keeping.flat_map(|sentence| sentence.periods().collect::<Vec<_>>());
        let is_other = |said: Period| {
            let near = told.iter().find(|told| told.count == said.count && told.unit != said.unit);
            near.copied().filter(|_| !told.contains(&said))
        };
        if let Some((words, told)) = periods.find_map(|(words, said)| Some((words, is_other(said)?))) {
            hits.push((text, (words, activity, told)));
        }
    }
    for (text, (words, activity, told)) in once_a_field(hits.into_iter()) {
        let fault = found.words(text, words).with("activity", &activity.id);
        fault.with("period", told.to_string());
    }
}

/// A clause about the file that tells another period than the file of patients has: `Wij bewaren uw dossier 5 jaar`.
fn of_the_file<'a>(facts: &Facts<'a>, text: &Text<'_>) -> Option<(Range<usize>, &'a Activity, Period)> {
    if !facts.policy.is_wgbo() || !is_clause_of(facts.policy, text, GENERAL) || text.table != "clause" {
        return None;
    }
    let (activity, row) = facts.policy.activities.iter().find_map(|activity| {
        let is_file = activity.is("treatment-file") && facts.policy.regime(activity) == Some(Regime::Wgbo);
        activity.retention.items().first().filter(|_| is_file).map(|row| (activity, row))
    })?;
    let told = row.period.copied()?;
    let rows = || activity.retention.items().iter().flat_map(|row| [row.period.copied(), row.maximum.copied()]);
    let is_told = |said: &Period| rows().flatten().any(|period| period.days() == said.days());
    if Sentence::all(text).any(|sentence| sentence.periods().any(|(_, said)| is_told(&said))) {
        return None;
    }
    let plain = Sentence::all(text).find(|sentence| {
        sentence.means(Sense::Keeping)
            && sentence.means(Sense::File)
            && !sentence.means(Sense::Negation)
            && !sentence.means(Sense::Condition)
            && !sentence.means(Sense::Request)
            && !sentence.means(Sense::Destruction)
            && sentence.periods().count() == 1
    })?;
    let (words, _) = plain.periods().next()?;
    Some((words, activity, told))
}

/// The activity whose period a text may tell.
fn told_of<'a>(facts: &Facts<'a>, text: &Text<'_>) -> Option<&'a Activity> {
    let is_told = match text.table {
        "clause" => text.key == "text",
        "activity" => text.key == "note",
        "retention" => matches!(text.key, "reason" | "unless" | "when"),
        _ => false,
    };
    let index = if is_told { facts.policy.activity_of(text) } else { None };
    facts.policy.activities.get(index?)
}
