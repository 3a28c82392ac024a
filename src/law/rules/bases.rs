//! Legal bases: BAS. Which basis fits which kind of activity, and which people; one basis for one thing.

use super::bases_and_law::is_public;
use super::{Certainty, Facts, Rule, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::aims::{self, Aim};
use crate::law::found::Found;
use crate::policy::model::{Activity, Basis};
use crate::policy::terms::{Ground, Regime, Special};
use crate::policy::{Field, Policy};

/// People with whom a clinic has no contract, though it has their data.
const NO_PARTIES: &[&str] = &["relative", "business-contact"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "BAS-01",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["BW 7:454", "GDPR 6(1)(b)", "GDPR 6(1)(c)", "GDPR 9(2)(h)", "EDPB 05/2020"],
        check: file_on_consent,
        bad: r#"[[activity]]
use = "treatment-file"
id = "injections"
regime = "wgbo"
title = { nl = "Behandeling door de arts", en = "Treatment by the doctor" }
purpose = { nl = "u met injecties behandelen en daarvan een dossier bijhouden", en = "to treat you with injections and keep a record of it" }
data = ["name", "treatment-report"]
special = "explicit-consent" # <-
consent = { asked = "written", withdraw = { nl = "Mail ons.", en = "E-mail us." } }
"#,
        good: r#"[[activity]]
use = "treatment-file"
id = "injections"
regime = "wgbo"
title = { nl = "Behandeling door de arts", en = "Treatment by the doctor" }
purpose = { nl = "u met injecties behandelen en daarvan een dossier bijhouden", en = "to treat you with injections and keep a record of it" }
data = ["name", "treatment-report"]
"#,
    },
    Rule {
        id: "BAS-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)(b)", "EDPB 2/2019"],
        check: |facts, found| {
            each_on(facts.policy, Ground::Contract, found, |activity| {
                matches!(
                    aims::of(activity),
                    Some(
                        Aim::Marketing
                            | Aim::Publicity
                            | Aim::Reviews
                            | Aim::Cameras
                            | Aim::Analytics
                            | Aim::QualityRegistry
                    )
                )
            });
        },
        bad: r#"[[activity]]
use = "reviews"
purpose = { nl = "na afloop vragen wat u van uw bezoek vond", en = "to ask you afterwards what you thought of your visit" }
data = ["name", "survey-answers"]
basis = "contract" # <-
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "survey"
"#,
        good: r#"[[activity]]
use = "reviews"
purpose = { nl = "na afloop vragen wat u van uw bezoek vond", en = "to ask you afterwards what you thought of your visit" }
data = ["name", "survey-answers"]
basis = "legitimate-interests"
interest = { nl = "Wij willen van uw ervaring leren.", en = "We want to learn from your experience." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "survey"
"#,
    },
    Rule {
        id: "BAS-05",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)"],
        check: |facts, found| {
            if is_public(facts.policy) == Some(true) {
                each_on(facts.policy, Ground::LegitimateInterests, found, |activity| {
                    matches!(aims::of(activity), Some(Aim::File | Aim::Care | Aim::Practice))
                });
            }
        },
        bad: r#"[controller]
public-authority = true
[[activity]]
use = "check-in"
data = ["name"]
basis = "legitimate-interests" # <-
interest = { nl = "Wij willen weten wie er in de wachtkamer zit.", en = "We want to know who is in the waiting room." }
provision = "voluntary"
[[activity.retention]]
period = "1 day"
from = "visit"
"#,
        good: r#"[controller]
public-authority = true
[[activity]]
use = "check-in"
data = ["name"]
basis = "public-task"
law = { nl = "de Wet publieke gezondheid", en = "the Dutch Public Health Act" }
provision = "voluntary"
[[activity.retention]]
period = "1 day"
from = "visit"
"#,
    },
    Rule {
        id: "BAS-06",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)(d)", "GDPR rec. 46"],
        check: |facts, found| {
            each_on(facts.policy, Ground::VitalInterests, found, |activity| {
                matches!(aims::of(activity), Some(Aim::File | Aim::Care | Aim::Practice))
            });
        },
        bad: r#"[[activity]]
use = "check-in"
data = ["name"]
basis = "vital-interests" # <-
provision = "voluntary"
[[activity.retention]]
period = "1 day"
from = "visit"
"#,
        good: r#"[[activity]]
use = "check-in"
data = ["name"]
basis = "contract"
provision = "voluntary"
[[activity.retention]]
period = "1 day"
from = "visit"
"#,
    },
    Rule {
        id: "BAS-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 6(1)(b)"],
        check: no_party,
        bad: r#"[[activity]]
id = "who-to-call"
subjects = ["relative"]
title = { nl = "Wie wij bellen", en = "Whom we call" }
purpose = { nl = "u bellen als er iets is met iemand die wij behandelen", en = "to call you if something happens to someone we treat" }
data = ["name", "phone"]
basis = "contract" # <-
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "last-visit"
"#,
        good: r#"[[activity]]
id = "who-to-call"
subjects = ["relative"]
title = { nl = "Wie wij bellen", en = "Whom we call" }
purpose = { nl = "u bellen als er iets is met iemand die wij behandelen", en = "to call you if something happens to someone we treat" }
data = ["name", "phone"]
basis = "legitimate-interests"
interest = { nl = "Wij willen iemand kunnen bereiken als dat nodig is.", en = "We want to be able to reach someone if that is necessary." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "last-visit"
"#,
    },
    Rule {
        id: "BAS-12",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)", "EDPB 05/2020"],
        check: two_bases,
        bad: r#"[[activity]]
id = "loyalty-card"
title = { nl = "Spaarkaart", en = "Loyalty card" }
purpose = { nl = "bijhouden hoeveel punten u hebt gespaard", en = "to keep count of the points you have saved" }
data = ["name", "order"]
basis = ["consent", "contract"] # <-
provision = "voluntary"
consent = { asked = "written", withdraw = { nl = "Lever uw kaart in.", en = "Hand in your card." } }
[[activity.retention]]
until = "withdrawal"
"#,
        good: r#"[[activity]]
id = "loyalty-card"
title = { nl = "Spaarkaart", en = "Loyalty card" }
purpose = { nl = "bijhouden hoeveel punten u hebt gespaard", en = "to keep count of the points you have saved" }
data = ["name", "order"]
basis = "contract"
provision = "voluntary"
[[activity.retention]]
until = "end-of-relation"
"#,
    },
    Rule {
        id: "BAS-13",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 7(4)", "GDPR 6(1)(b)"],
        check: |facts, found| {
            each_on(facts.policy, Ground::Consent, found, |activity| {
                aims::of(activity) == Some(Aim::Recruitment) && activity.bases.items().len() == 1
            });
        },
        bad: r#"[[activity]]
use = "job-applicants"
data = ["name", "application"]
basis = "consent" # <-
provision = "voluntary"
consent = { asked = "written", withdraw = { nl = "Mail ons.", en = "E-mail us." } }
[[activity.retention]]
until = "withdrawal"
period = "4 weeks"
bound = "at-most"
from = "end-of-procedure"
"#,
        good: r#"[[activity]]
use = "job-applicants"
data = ["name", "application"]
basis = "contract"
provision = "voluntary"
[[activity.retention]]
period = "4 weeks"
from = "end-of-procedure"
"#,
    },
];

pub(super) fn is_on(basis: &Basis, ground: Ground) -> bool {
    basis.ground.copied() == Some(ground)
}

/// Finds every basis on this ground of the activities that the test takes.
fn each_on(policy: &Policy, ground: Ground, found: &mut Found, test: impl Fn(&Activity) -> bool) {
    for (activity, index, basis) in written::bases(policy) {
        if is_on(basis, ground) && test(activity) {
            written::at_basis(found, activity, (index, basis));
        }
    }
}

fn file_on_consent(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| aims::of(activity) == Some(Aim::File)) {
        if !matches!(facts.policy.regime(activity), Some(Regime::Wgbo | Regime::BeCare)) {
            continue;
        }
        if let Some(basis) = written::basis(activity, Ground::Consent) {
            written::at_basis(found, activity, basis);
        } else if let Some(place) = written::special(activity, Special::ExplicitConsent) {
            found.at(place, "special").with("activity", &activity.id);
        }
    }
}

/// A contract as the only basis for data of people with whom there is none.
fn no_party(facts: &Facts<'_>, found: &mut Found) {
    for (activity, index, basis) in written::bases(facts.policy) {
        let strangers = activity.subjects.iter().filter(|subject| NO_PARTIES.contains(&subject.as_str()));
        let strangers: Vec<&str> = strangers.map(String::as_str).collect();
        if is_on(basis, Ground::Contract) && activity.bases.items().len() == 1 && !strangers.is_empty() {
            written::at_basis(found, activity, (index, basis)).with("people", strangers.join(", "));
        }
    }
}

/// Consent beside another basis, without a word about which part each covers; or words that leave the choice open.
fn two_bases(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| leaves_open(activity)) {
        found.at(&activity.place, "basis").with("activity", &activity.id);
    }
    for (text, words) in facts.said("BAS-12") {
        found.words(text, words).variant("-text");
    }
}

fn leaves_open(activity: &Activity) -> bool {
    let bases = activity.bases.items();
    let consent = |basis: &&Basis| basis.ground.copied() == Some(Ground::Consent);
    let has_part = |basis: &Basis| !matches!(basis.scope, Field::Absent);
    bases.len() > 1
        && written::basis(activity, Ground::Consent).is_some()
        && !bases.iter().filter(consent).all(has_part)
        && !bases.iter().filter(|basis| !consent(basis)).all(has_part)
}
