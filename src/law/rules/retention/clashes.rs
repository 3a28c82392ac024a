//! Periods that contradict each other or the clinic's texts, minimums without an end, and backups.

use super::rows::{FileFault, Row, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::prose::Sentence;
use crate::law::rules::Certainty::{Certain, Likely};
use crate::law::rules::sentence::once_a_field;
use crate::law::rules::{Facts, Rule};
use crate::law::senses::Sense;
use crate::policy::model::{Activity, Choice, Retention};
use crate::policy::terms::{Bound, Then};
use crate::policy::values::Period;
use crate::policy::{Policy, Text};

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RET-14",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12(1)", "GDPR 13(2)(a)"],
        check: two_terms,
        bad: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "2 years"
from = "delivery"

[[activity.retention]]
period = "6 months"  # <-
from = "last-contact"
"#,
        good: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "2 years"
from = "delivery"

[[activity.retention]]
when = { nl = "als u toch geen cadeaubon koopt", en = "if you do not buy a gift card after all" }
period = "6 months"
from = "last-contact"
"#,
    },
    Rule {
        id: "RET-15",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12(1)", "GDPR 13(2)(a)"],
        check: all_erased,
        bad: r#"
[[clause]]
section = "retention"
text.nl = "Wij bewaren al uw gegevens tot 2 jaar na uw laatste bezoek. Na deze termijn wordt alles vernietigd."  # <-
text.en = "We keep all your data until 2 years after your last visit. After this period everything is destroyed."
"#,
        good: r#"
[[clause]]
section = "retention"
text.nl = "Is een termijn voorbij? Dan vernietigen wij de gegevens waarvoor die termijn geldt."
text.en = "Has a period ended? Then we destroy the data to which that period applies."
"#,
    },
    Rule {
        id: "RET-16",
        severity: Error,
        certainty: Likely,
        law: &["BW 7:446", "BW 7:454 lid 3", "BW 7:464"],
        check: consultation,
        bad: r#"
[[activity]]
use = "intake"
id = "skin-consultation"
regime = "wgbo"
title = { nl = "Consult over uw huid", en = "Consultation about your skin" }
purpose = { nl = "uw huid beoordelen en u daarover advies geven", en = "to assess your skin and advise you about it" }
data = ["medical-history"]

[[activity.retention]]
period = "20 years"
from = "last-change"

[[activity.retention]]
when = { nl = "als er na het consult geen behandeling volgt", en = "if no treatment follows the consultation" }
period = "4 months"  # <-
from = "last-contact"
"#,
        good: r#"
[[activity]]
use = "intake"
id = "skin-consultation"
regime = "wgbo"
title = { nl = "Consult over uw huid", en = "Consultation about your skin" }
purpose = { nl = "uw huid beoordelen en u daarover advies geven", en = "to assess your skin and advise you about it" }
data = ["medical-history"]

[[activity.retention]]
period = "20 years"
from = "last-change"
"#,
    },
    Rule {
        id: "RET-17",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 5(1)(e)", "GDPR 13(2)(a)"],
        check: endless_minimum,
        bad: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "2 years"
bound = "at-least"  # <-
from = "delivery"
"#,
        good: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "2 years"
from = "delivery"
"#,
    },
    Rule {
        id: "RET-18",
        severity: Warning,
        certainty: Likely,
        law: &["GDPR 5(1)(a)", "GDPR 5(1)(e)"],
        check: backups,
        bad: r#"
# without: security.backup-retention
# without: activity.backups
# without: recipient.backup
[security]  # <-
measures = ["encryption", "backups"]
"#,
        good: r#"
# without: activity.backups
# without: recipient.backup
[security]
measures = ["encryption", "backups"]
backup-retention = "3 months"
"#,
    },
];

/// Two terms for the same data in the same situation, or a longest term that another situation exceeds.
fn two_terms(facts: &Facts<'_>, found: &mut Found) {
    let rows: Vec<Row<'_>> = written(facts).filter(Row::is_unconditional).collect();
    for (index, row) in rows.iter().enumerate() {
        let earlier = rows[..index].iter().filter(|other| std::ptr::eq(other.activity, row.activity));
        let mut clashes = earlier.filter(|other| is_same_data(other.told, row.told) && is_other_term(other, row));
        if let Some(other) = clashes.next() {
            let fault = found.at(&row.told.place, "period").with("activity", &row.activity.id);
            fault.with("period", row.period.to_string()).with("other-period", other.period.to_string());
        }
    }
    for row in rows.iter().filter(|row| is_final(row.told)) {
        let of_activity = written(facts).filter(|other| std::ptr::eq(other.activity, row.activity));
        let mut longer = of_activity.filter(|other| {
            !other.is_unconditional()
                && is_same_data(other.told, row.told)
                && other.longest().days() > row.period.days()
        });
        if let Some(other) = longer.next() {
            let fault = found.at(&row.told.place, "bound").variant("-most").with("activity", &row.activity.id);
            fault.with("period", row.period.to_string()).with("other-period", other.longest().to_string());
        }
    }
}

/// Whether nothing is kept beyond the period, as the definition says: `at-most`, without an exception.
fn is_final(told: &Retention) -> bool {
    told.bound == Bound::AtMost && told.unless.is_absent() && told.until.is_absent()
}

fn is_same_data(a: &Retention, b: &Retention) -> bool {
    match (a.what.items(), b.what.items()) {
        ([], []) => true,
        // What holds for some of the data goes before what holds for all.
        (a, b) => a.iter().any(|data| b.contains(data)),
    }
}

fn is_other_term(a: &Row<'_>, b: &Row<'_>) -> bool {
    let is_range = |a: &Row<'_>, b: &Row<'_>| a.told.bound == Bound::AtLeast && b.told.bound == Bound::AtMost;
    a.period.days() != b.period.days() && !is_range(a, b) && !is_range(b, a)
}

/// “Everything is destroyed after two years”, while something else is kept for longer.
fn all_erased(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in once_a_field(facts.said("RET-15")) {
        let sentence = Sentence::around(text, words.start);
        if sentence.means(Sense::Request) || sentence.means(Sense::Exception) || sentence.means(Sense::Negation) {
            continue;
        }
        let Some(said) = last_period(text, sentence.range.end) else { continue };
        let mut longest: Option<(&Activity, Period)> = None;
        for activity in &facts.policy.activities {
            for row in activity.retention.items() {
                let Some(period) = row.maximum.copied().or(row.period.copied()) else { continue };
                if period.days() > longest.map_or(said.days(), |(_, known)| known.days()) {
                    longest = Some((activity, period));
                }
            }
        }
        if let Some((activity, period)) = longest {
            let fault = found.words(text, words).with("activity", &activity.id);
            fault.with("period", said.to_string()).with("longer-period", period.to_string());
        }
    }
}

/// The last period that a text tells before some place.
fn last_period(text: &Text<'_>, end: usize) -> Option<Period> {
    let sentences = Sentence::all(text).filter(|sentence| sentence.range.start < end);
    sentences.flat_map(|sentence| sentence.periods().collect::<Vec<_>>()).last().map(|(_, period)| period)
}

fn consultation(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts).filter(|row| row.file_fault(facts) == Some(FileFault::Consultation)) {
        let fault = found.at(&row.told.place, "period").with("activity", &row.activity.id);
        fault.with("period", row.period.to_string());
        if row.told.when.is_absent() {
            fault.variant("-before");
        }
    }
}

fn endless_minimum(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts).filter(|row| row.told.bound == Bound::AtLeast) {
        let Retention { maximum, criterion, unless, until, .. } = row.told;
        if maximum.is_absent() && criterion.is_absent() && unless.is_absent() && until.is_absent() {
            let fault = found.at(&row.told.place, "bound").with("activity", &row.activity.id);
            fault.with("period", row.period.to_string());
        }
    }
}

/// Erasure is promised, backups are made, and nobody can tell when erasure reaches them.
fn backups(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let told = policy.activities.iter().filter(|activity| activity.is("backups"));
    let told: Vec<&Activity> = told.filter(|activity| !activity.retention.is_empty()).collect();
    if let Some(said) = policy.security.backup_retention.copied() {
        let rows = told.iter().flat_map(|activity| activity.retention.items());
        let longest = rows.filter_map(|row| row.maximum.copied().or(row.period.copied()));
        if let Some(longest) = longest.max_by_key(|period| period.days()).filter(|period| period.days() > said.days()) {
            let fault = found.at(&policy.place, "security.backup-retention").variant("-longer");
            fault.with("period", said.to_string()).with("longer-period", longest.to_string());
        }
    } else if policy.security.backup_retention.is_absent() && told.is_empty() && makes_backups(policy) && erases(policy)
    {
        found.at(&policy.place, "security.backup-retention");
    }
}

fn makes_backups(policy: &Policy) -> bool {
    let as_measure = |measure: &Choice<String>| matches!(measure, Choice::Known(word) if word == "backups");
    policy.security.measures.items().iter().any(as_measure)
        || policy.uses("backups")
        || policy.recipients_in_use().any(|recipient| {
            matches!(recipient.category.get(), Some(Choice::Known(category)) if category == "backup-provider")
        })
}

fn erases(policy: &Policy) -> bool {
    let mut rows = policy.activities.iter().flat_map(|activity| activity.retention.items());
    rows.any(|row| row.then.copied() == Some(Then::Erase))
}
