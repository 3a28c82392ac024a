//! Medical details in the accounts, cameras, applicants and logs: periods that the law, the authority or a code sets.

use super::rows::{Row, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::retention;
use crate::law::rules::Certainty::{Certain, Likely};
use crate::law::rules::{Facts, Rule};
use crate::policy::model::Choice;
use crate::policy::terms::{Event, Ground, Jurisdiction, Regime};
use crate::policy::values::Period;

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RET-09",
        severity: Warning,
        certainty: Likely,
        law: &["AWR 52", "GDPR 5(1)(c)"],
        check: accounts_and_file,
        bad: r#"
[[activity]]
use = "invoicing"
id = "group-invoices"
regime = "wgbo"
title = { nl = "Rekeningen voor groepslessen", en = "Invoices for group classes" }
purpose = { nl = "groepslessen in rekening brengen", en = "to charge for group classes" }
data = [
  "name",
  "invoice",
  "diagnosis",  # <-
]
provision = "voluntary"
"#,
        good: r#"
[[activity]]
use = "invoicing"
id = "group-invoices"
regime = "wgbo"
title = { nl = "Rekeningen voor groepslessen", en = "Invoices for group classes" }
purpose = { nl = "groepslessen in rekening brengen", en = "to charge for group classes" }
data = [
  "name",
  "invoice",
]
provision = "voluntary"
"#,
    },
    Rule {
        id: "RET-10",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 5(1)(e)", "Camerawet 6"],
        check: cameras,
        bad: r#"
[[activity]]
id = "car-park-cameras"
subjects = ["visitor"]
title = { nl = "Camera’s op het parkeerterrein", en = "Cameras in the car park" }
purpose = { nl = "schade aan geparkeerde auto’s tegengaan", en = "to prevent damage to parked cars" }
data = ["camera-images"]
basis = "legitimate-interests"
interest = { nl = "Wij willen vernieling en diefstal op ons parkeerterrein voorkomen.", en = "We want to prevent vandalism and theft in our car park." }
interest-weighed = true
cameras-at = ["car-park"]
provision = "none"

[[activity.retention]]
period = "1 month"  # <-
from = "recording"
unless = { nl = "langer bij een incident, tot dat is afgehandeld", en = "longer after an incident, until it has been dealt with" }
"#,
        good: r#"
[[activity]]
id = "car-park-cameras"
subjects = ["visitor"]
title = { nl = "Camera’s op het parkeerterrein", en = "Cameras in the car park" }
purpose = { nl = "schade aan geparkeerde auto’s tegengaan", en = "to prevent damage to parked cars" }
data = ["camera-images"]
basis = "legitimate-interests"
interest = { nl = "Wij willen vernieling en diefstal op ons parkeerterrein voorkomen.", en = "We want to prevent vandalism and theft in our car park." }
interest-weighed = true
cameras-at = ["car-park"]
provision = "none"

[[activity.retention]]
period = "4 weeks"
from = "recording"
unless = { nl = "langer bij een incident, tot dat is afgehandeld", en = "longer after an incident, until it has been dealt with" }
"#,
    },
    Rule {
        id: "RET-11",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 5(1)(e)"],
        check: applicants,
        bad: r#"
[[activity]]
use = "job-applicants"
data = ["name", "contact", "application", "cv"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "6 months"  # <-
from = "end-of-procedure"
"#,
        good: r#"
[[activity]]
use = "job-applicants"
data = ["name", "contact", "application", "cv"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "4 weeks"
from = "end-of-procedure"

[[activity.retention]]
when = { nl = "als u ons daar toestemming voor geeft", en = "if you give us your consent for that" }
period = "1 year"
from = "end-of-procedure"
"#,
    },
    Rule {
        id: "RET-12",
        severity: Error,
        certainty: Certain,
        law: &["Begz"],
        check: short_logs,
        bad: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[activity.retention]]
period = "2 years"  # <-
from = "logging"
"#,
        good: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[activity.retention]]
period = "5 years"
from = "logging"
"#,
    },
    Rule {
        id: "RET-13",
        severity: Warning,
        certainty: Certain,
        law: &["Begz"],
        check: long_logs,
        bad: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[activity.retention]]
period = "30 years"  # <-
from = "logging"
"#,
        good: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[activity.retention]]
period = "20 years"
from = "logging"
"#,
    },
];

/// The period of the accounts for the file, or the file's data kept with the accounts.
fn accounts_and_file(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts).filter(Row::cites_accounts) {
        let is_told = row.file_fault(facts).is_some() || row.be_file_fault(facts).is_some();
        if row.is_file(facts) && !is_told {
            found.at(&row.told.place, "law").variant("-file").with("activity", &row.activity.id);
        }
    }
    let jurisdiction = facts.policy.statement.jurisdiction;
    let Some(file) = retention::find("RT-FILE", jurisdiction) else { return };
    for activity in facts.policy.activities.iter().filter(|activity| activity.is("invoicing")) {
        for (index, data) in activity.data.items().iter().enumerate() {
            let is_medical = file.data.contains(&data.as_str()) || matches!(data.as_str(), "medication" | "allergy");
            // What has a period of its own does not go by that of the accounts.
            let is_apart = activity.retention.items().iter().any(|row| row.what.items().contains(data));
            if is_medical && !is_apart {
                let key = format!("data[{index}]");
                found.at(&activity.place, &key).with("activity", &activity.id).with("data", data);
            }
        }
    }
}

/// Images of an ordinary day; a row for one situation is about an incident.
fn cameras(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts).filter(Row::is_unconditional) {
        let Some(term) = row.governed_by("RT-CAM") else { continue };
        let is_long = match (term.norm(), term.max()) {
            (Some(norm), _) => row.longest().days() > norm.days(),
            (None, _) => row.longest().exceeds_months(1),
        };
        if is_long {
            let key = if row.told.maximum.is_absent() { "period" } else { "maximum" };
            let fault = found.at(&row.told.place, key).with("activity", &row.activity.id);
            fault.with("period", row.longest().to_string());
            if !facts.policy.is_nl() {
                fault.variant("-be").weighs(Error);
            }
        }
    }
}

fn applicants(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts).filter(|row| row.policy.is_nl()) {
        let Some(term) = row.governed_by("RT-APPL") else { continue };
        let (Some(norm), Some(most)) = (term.norm(), term.max()) else { continue };
        let consents = row.activity.rests_on(Ground::Consent)
            || row.when().is_some()
            || row.told.until.get() == Some(&Choice::Known(Event::Withdrawal));
        let is_long = |most: Period| row.longest().days() > most.days();
        let variant = match (is_long(most), is_long(norm) && !consents) {
            (true, _) => "-year",
            (false, true) => "",
            (false, false) => continue,
        };
        let fault = found.at(&row.told.place, "period").variant(variant).with("activity", &row.activity.id);
        fault.with("period", row.longest().to_string());
    }
}

/// Logs of a care information system.
fn logs<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Row<'a>> + use<'a> {
    let care = [Regime::Wgbo, Regime::OtherCare];
    written(facts).filter(move |row| row.is_nl_under(&care) && row.governed_by("RT-LOG").is_some())
}

fn short_logs(facts: &Facts<'_>, found: &mut Found) {
    let Some(least) = retention::find("RT-LOG", Jurisdiction::Nl).and_then(retention::Term::min) else { return };
    for row in logs(facts).filter(|row| row.period.days() < least.days()) {
        let fault = found.at(&row.told.place, "period").with("activity", &row.activity.id);
        fault.with("period", row.period.to_string());
    }
}

fn long_logs(facts: &Facts<'_>, found: &mut Found) {
    for row in logs(facts) {
        let Some(file) = file_term(&row) else { continue };
        if row.longest().days() > file.days() {
            let key = if row.told.maximum.is_absent() { "period" } else { "maximum" };
            let fault = found.at(&row.told.place, key).with("activity", &row.activity.id);
            fault.with("period", row.longest().to_string()).with("file-period", file.to_string());
        }
    }
}

/// How long the files go under the regime of the logs: what the clinic says of them, or else what the law sets.
fn file_term(row: &Row<'_>) -> Option<Period> {
    let regime = row.regime();
    let file = retention::find("RT-FILE", Jurisdiction::Nl)?;
    let activities = row.policy.activities.iter().filter(|activity| {
        let is_file = activity.entry.is_some_and(|entry| file.entries.contains(&entry.id));
        is_file && row.policy.regime(activity) == regime
    });
    let rows = activities.flat_map(|activity| activity.retention.items());
    let periods = rows.filter_map(|row| row.maximum.copied().or(row.period.copied()));
    let set = if regime == Some(Regime::Wgbo) { file.min() } else { None };
    periods.chain(set).max_by_key(|period| period.days())
}
