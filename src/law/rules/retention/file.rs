//! The treatment file and the accounts: periods that the law sets, and criteria that set nothing.

use super::rows::{FileFault, Row, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::prose::Sentence;
use crate::law::rules::Certainty::Certain;
use crate::law::rules::sentence::once_a_field;
use crate::law::rules::written::said_below;
use crate::law::rules::{Facts, Rule};
use crate::law::senses::Sense;
use crate::law::{prose, retention};
use crate::policy::model::Choice;
use crate::policy::terms::{Bound, Event, Jurisdiction, Regime};

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RET-02",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 13(2)(a)", "WP260"],
        check: vague,
        bad: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "contact"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
criterion = { nl = "zo lang als dat nodig is", en = "for as long as necessary" }  # <-
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
criterion = { nl = "zolang uw cadeaubon geldig is", en = "for as long as your gift card is valid" }
"#,
    },
    Rule {
        id: "RET-03",
        severity: Error,
        certainty: Certain,
        law: &["BW 7:454 lid 3"],
        check: |facts, found| {
            file(facts, found, FileFault::Short);
            perhaps_short(facts, found);
        },
        bad: r#"
[[activity]]
use = "treatment-file"
id = "injections"
regime = "wgbo"
title = { nl = "Behandelingen met injecties", en = "Treatments with injections" }
purpose = { nl = "u met injecties behandelen en daarvan een dossier bijhouden", en = "to treat you with injections and keep a record of that" }
data = ["treatment-report"]

[[activity.retention]]
period = "5 years"  # <-
from = "last-change"
"#,
        good: r#"
[[activity]]
use = "treatment-file"
id = "injections"
regime = "wgbo"
title = { nl = "Behandelingen met injecties", en = "Treatments with injections" }
purpose = { nl = "u met injecties behandelen en daarvan een dossier bijhouden", en = "to treat you with injections and keep a record of that" }
data = ["treatment-report"]
"#,
    },
    Rule {
        id: "RET-04",
        severity: Error,
        certainty: Certain,
        law: &["BW 7:454 lid 3"],
        check: |facts, found| file(facts, found, FileFault::Outdated),
        bad: r#"
[[activity]]
use = "laboratory"
regime = "wgbo"
data = ["lab-result"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "15 years"  # <-
from = "last-change"
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
        id: "RET-05",
        severity: Warning,
        certainty: Certain,
        law: &["BW 7:454 lid 3"],
        check: start,
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
from = "last-treatment"  # <-
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
        id: "RET-06",
        severity: Warning,
        certainty: Certain,
        law: &["BW 7:454 lid 3", "GDPR 5(1)(e)"],
        check: long,
        bad: r#"
[[activity]]
use = "laboratory"
regime = "wgbo"
data = ["lab-result"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "30 years"  # <-
from = "last-change"
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
period = "30 years"
from = "last-change"
reason = { nl = "Bij erfelijke huidziekten hebben wij deze uitslagen ook later nodig om u goed te behandelen.", en = "With hereditary skin diseases we also need these results later to treat you well." }
"#,
    },
    Rule {
        id: "RET-07",
        severity: Error,
        certainty: Certain,
        law: &["AWR 52 lid 4", "WIB 92 315", "WBTW 60"],
        check: accounts,
        bad: r#"
[[activity]]
use = "debt-collection"
data = ["name", "contact", "invoice", "payment"]
basis = "contract"
special = "legal-claims"
provision = "voluntary"

[[activity.retention]]
period = "5 years"  # <-
from = "end-of-financial-year"
"#,
        good: r#"
[[activity]]
use = "debt-collection"
data = ["name", "contact", "invoice", "payment"]
basis = "contract"
special = "legal-claims"
provision = "voluntary"

[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
"#,
    },
    Rule {
        id: "RET-08",
        severity: Error,
        certainty: Certain,
        law: &["Kwaliteitswet 35"],
        check: be_file,
        bad: r#"
[statement]
jurisdiction = "BE"

[[activity]]
use = "laboratory"
data = ["lab-result"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "20 years"  # <-
from = "last-contact"
"#,
        good: r#"
[statement]
jurisdiction = "BE"

[[activity]]
use = "laboratory"
data = ["lab-result"]
basis = "contract"
special = "health-care"
provision = "voluntary"

[[activity.retention]]
period = "30 years"
bound = "at-least"
maximum = "50 years"
from = "last-contact"
"#,
    },
];

/// A criterion from which nobody can tell the end. One that names a number or an event does.
fn vague(facts: &Facts<'_>, found: &mut Found) {
    let hits = facts.said("RET-02").filter(|(text, _)| text.table == "retention" && text.key == "criterion");
    for (text, words) in once_a_field(hits) {
        let row = facts.policy.activities.iter().flat_map(|activity| activity.retention.items());
        let mut row = row.filter(|row| text.is_in(&row.place));
        let is_alone = row.any(|row| row.period.is_absent() && row.until.is_absent());
        let tells_end = Sentence::around(text, words.start).text_means(Sense::End)
            || text.words.contains(|c: char| c.is_ascii_digit())
            || !prose::periods(text.words, text.language).is_empty();
        if is_alone && !tells_end {
            found.words(text, words);
        }
    }
}

fn file(facts: &Facts<'_>, found: &mut Found, fault: FileFault) {
    for row in written(facts).filter(|row| row.file_fault(facts) == Some(fault)) {
        let fault = found.at(&row.told.place, "period");
        fault.with("activity", &row.activity.id).with("period", row.period.to_string());
    }
}

/// Health data of an activity that speaks of a treatment contract, under a regime that nobody can tell: either the period
/// is too short, or the word is wrong.
fn perhaps_short(facts: &Facts<'_>, found: &mut Found) {
    let Some(least) = retention::find("RT-FILE", Jurisdiction::Nl).and_then(retention::Term::min) else { return };
    let care = &facts.policy.care;
    for activity in facts.policy.activities.iter().filter(|one| one.regime.is_absent() && care.regime.is_absent()) {
        let contract = said_below(facts, "RET-03", &activity.place).any(|(text, _)| text.table == "activity");
        let mut rows = written(facts).filter(|row| std::ptr::eq(row.activity, activity));
        let is_short = |row: &Row<'_>| {
            let ends = row.told.bound != Bound::AtLeast || !row.told.maximum.is_absent();
            row.is_unconditional() && row.holds_health() && ends && row.longest().days() < least.days()
        };
        if let Some(row) = rows.find(is_short).filter(|row| row.policy.is_nl() && contract) {
            let fault = found.at(&row.told.place, "period").variant("-perhaps").weighs(Warning);
            fault.with("activity", &activity.id).with("period", row.longest().to_string());
        }
    }
}

/// The start of the 20 years; a shorter row for one situation may start elsewhere.
fn start(facts: &Facts<'_>, found: &mut Found) {
    let Some(least) = retention::find("RT-FILE", Jurisdiction::Nl).and_then(retention::Term::min) else { return };
    for row in written(facts).filter(|row| row.is_nl_under(&[Regime::Wgbo]) && row.is_file(facts)) {
        if row.when().is_some() && row.period.days() < least.days() {
            continue;
        }
        let is_wrong = match row.told.from.get() {
            Some(Choice::Known(event)) => *event != Event::LastChange,
            Some(Choice::Own(_)) => row.says(facts, "RET-05", "from"),
            None => false,
        };
        if is_wrong {
            found.at(&row.told.place, "from").with("activity", &row.activity.id);
        }
    }
}

fn long(facts: &Facts<'_>, found: &mut Found) {
    let Some(least) = retention::find("RT-FILE", Jurisdiction::Nl).and_then(retention::Term::min) else { return };
    for row in written(facts).filter(|row| row.is_nl_under(&[Regime::Wgbo]) && row.is_file(facts)) {
        let is_long = row.longest().days() > least.days();
        // A shortest period without an end is another matter.
        let is_fixed = row.told.bound != Bound::AtLeast || !row.told.maximum.is_absent();
        if is_long && is_fixed && !row.is_reasoned() {
            let key = if row.told.maximum.is_absent() { "period" } else { "maximum" };
            let fault = found.at(&row.told.place, key);
            fault.with("activity", &row.activity.id).with("period", row.longest().to_string());
        }
    }
}

fn accounts(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts) {
        let Some(least) = row.fiscal_fault() else { continue };
        let fault = found.at(&row.told.place, "period").with("activity", &row.activity.id);
        fault.with("period", row.period.to_string()).with("least-period", least.to_string());
        if !facts.policy.is_nl() {
            fault.variant("-be");
        }
    }
}

fn be_file(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts) {
        let Some(key) = row.be_file_fault(facts) else { continue };
        let period = if key == "maximum" { row.longest() } else { row.period };
        found.at(&row.told.place, key).with("activity", &row.activity.id).with("period", period.to_string());
    }
}
