//! Article 9: A9. The exception for care: who may lean on it, and for what.

use super::{Certainty, Facts, Rule, purposes, written};
use crate::finding::Severity::{Error, Info};
use crate::law::aims::{self, Aim};
use crate::law::article9;
use crate::law::found::Found;
use crate::policy::Place;
use crate::policy::model::{Activity, Law};
use crate::policy::terms::{Medium, Regime, Special};

/// The people whom a clinic treats.
pub(super) const TREATED: &[&str] = &["patient", "client", "customer"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "A9-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 9(3)", "UAVG 30 lid 4", "Wet BIG 88"],
        check: |facts, found| {
            let policy = facts.policy;
            let relies = policy.activities.iter().any(|one| one.specials().any(|word| word == Special::HealthCare));
            // Under the WGBO a requirement asks for it.
            if relies && !policy.is_wgbo() && policy.care.secrecy.is_empty() {
                found.at(&policy.care.place, "secrecy");
            }
        },
        bad: r#"# without: care.secrecy
[statement]
jurisdiction = "BE"
[care] # <-
regime = "be-care"
"#,
        good: r#"[statement]
jurisdiction = "BE"
[care]
regime = "be-care"
secrecy = ["law", "contract"]
"#,
    },
    Rule {
        id: "A9-03",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 9(2)(h)", "UAVG 30 lid 3 onder a"],
        check: |facts, found| {
            for (activity, place) in written::with_special(facts.policy, Special::HealthCare) {
                // That care data are used again has its own finding.
                if is_no_care(activity) && !purposes::is_reuse(facts, activity) {
                    found.at(place, "special").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[[activity]]
id = "offers"
title = { nl = "Aanbiedingen", en = "Offers" }
purpose = { nl = "u aanbiedingen sturen die passen bij uw vorige behandeling", en = "to send you offers that suit your last treatment" }
data = ["name", "address", "treatment-history"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u vertellen welke behandelingen bij u passen.", en = "We want to tell you which treatments suit you." }
special = "health-care" # <-
direct-marketing = true
media = ["post"]
opt-out = { nl = "Bel ons en wij sturen u niets meer.", en = "Call us and we send you nothing more." }
provision = "voluntary"
[[activity.retention]]
until = "objection"
"#,
        good: r#"[[activity]]
id = "offers"
title = { nl = "Aanbiedingen", en = "Offers" }
purpose = { nl = "u aanbiedingen sturen die passen bij uw vorige behandeling", en = "to send you offers that suit your last treatment" }
data = ["name", "address", "treatment-history"]
basis = "consent"
special = "explicit-consent"
direct-marketing = true
media = ["post"]
provision = "voluntary"
consent = { asked = "separate-form", withdraw = { nl = "Bel ons en wij sturen u niets meer.", en = "Call us and we send you nothing more." } }
[[activity.retention]]
until = "withdrawal"
"#,
    },
    Rule {
        id: "A9-04",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["UAVG 30 lid 3 onder a", "GDPR 9(2)(h)"],
        check: |facts, found| {
            for (activity, place) in care_exception(facts, Regime::NoCare) {
                found.at(place, "special").with("activity", &activity.id);
            }
        },
        bad: r#"[[activity]]
id = "facials"
regime = "no-care"
title = { nl = "Gezichtsbehandeling", en = "Facial" }
purpose = { nl = "een crème kiezen die uw huid verdraagt", en = "to choose a cream that your skin tolerates" }
data = ["name", "allergy"]
basis = "contract"
special = "health-care" # <-
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "last-visit"
"#,
        good: r#"[[activity]]
id = "facials"
regime = "no-care"
title = { nl = "Gezichtsbehandeling", en = "Facial" }
purpose = { nl = "een crème kiezen die uw huid verdraagt", en = "to choose a cream that your skin tolerates" }
data = ["name", "allergy"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "separate-form", withdraw = { nl = "Zeg het ons of mail ons.", en = "Tell us or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
period = "1 year"
bound = "at-most"
from = "last-visit"
"#,
    },
    Rule {
        id: "A9-05",
        severity: Info,
        certainty: Certainty::Likely,
        law: &["UAVG 30 lid 3 onder a", "Wkkgz 1"],
        // Once for a clinic: the reasoning is the same for all that it does.
        check: |facts, found| {
            if let Some((activity, place)) = care_exception(facts, Regime::OtherCare).next() {
                found.at(place, "special").with("activity", &activity.id);
            }
        },
        bad: r#"[[activity]]
id = "peelings"
regime = "other-care"
title = { nl = "Peeling", en = "Peeling" }
purpose = { nl = "uw huid behandelen en opschrijven wat wij deden", en = "to treat your skin and write down what we did" }
data = ["name", "treatment-settings"]
basis = "contract"
special = "health-care" # <-
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij u niet behandelen.", en = "Without these data we cannot treat you." }
[[activity.retention]]
period = "5 years"
from = "last-treatment"
"#,
        good: r#"[[activity]]
id = "peelings"
regime = "other-care"
title = { nl = "Peeling", en = "Peeling" }
purpose = { nl = "uw huid behandelen en opschrijven wat wij deden", en = "to treat your skin and write down what we did" }
data = ["name", "treatment-settings"]
basis = "contract"
special = "explicit-consent"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens kunnen wij u niet behandelen.", en = "Without these data we cannot treat you." }
consent = { asked = "separate-form", withdraw = { nl = "Zeg het ons of mail ons.", en = "Tell us or e-mail us." } }
[[activity.retention]]
until = "withdrawal"
period = "5 years"
bound = "at-most"
from = "last-treatment"
"#,
    },
    Rule {
        id: "A9-15",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 30"],
        check: wrong_paragraph,
        bad: r#"[[activity]]
id = "blood-tests"
regime = "wgbo"
title = { nl = "Bloedonderzoek", en = "Blood tests" }
purpose = { nl = "uw bloed laten onderzoeken", en = "to have your blood tested" }
data = ["name", "lab-result"]
basis = "contract"
special = "health-care"
special-law = "UAVG 30 lid 2 onder a" # <-
provision = "voluntary"
[[activity.retention]]
period = "20 years"
from = "last-change"
"#,
        good: r#"[[activity]]
id = "blood-tests"
regime = "wgbo"
title = { nl = "Bloedonderzoek", en = "Blood tests" }
purpose = { nl = "uw bloed laten onderzoeken", en = "to have your blood tested" }
data = ["name", "lab-result"]
basis = "contract"
special = "health-care"
special-law = "UAVG 30 lid 3 onder a"
provision = "voluntary"
[[activity.retention]]
period = "20 years"
from = "last-change"
"#,
    },
];

/// Whether an activity is of a kind that the exception for care cannot cover. A survey for the clinic's own quality is
/// practice management; what the public reads is not.
fn is_no_care(activity: &Activity) -> bool {
    let public = [Medium::Website, Medium::SocialMedia, Medium::Print];
    let published = activity.replies.copied() == Some(true)
        || activity.media.items().iter().any(|medium| public.contains(medium))
        || activity.data.items().iter().any(|data| data == "review" || data == "testimonial");
    aims::of(activity).is_some_and(|aim| !article9::care_covers(aim) && (aim != Aim::Reviews || published))
}

/// The activities under a regime that lean on the exception for care, and are of a kind that it could cover.
fn care_exception<'a>(facts: &'a Facts<'_>, regime: Regime) -> impl Iterator<Item = (&'a Activity, &'a Place)> {
    written::with_special(facts.policy, Special::HealthCare)
        .filter(move |(activity, _)| facts.policy.regime(activity) == Some(regime) && !is_no_care(activity))
}

/// The limbs of UAVG 30 for employers, schools and insurers. The first fits the clinic's own staff.
fn wrong_paragraph(facts: &Facts<'_>, found: &mut Found) {
    for activity in &facts.policy.activities {
        let of_staff = activity.subjects.iter().all(|subject| !TREATED.contains(&subject.as_str()));
        let is_wrong = |law: &Law| {
            matches!(law, Law::Provision(place) if place.act == "uavg" && place.article == "30"
                && match place.paragraph.as_deref() { Some("1") => !of_staff, paragraph => paragraph == Some("2") })
        };
        let mut told: Vec<&str> = Vec::new();
        for basis in activity.bases.items().iter().filter(|basis| basis.special_law.span().is_some()) {
            // What stands beside `basis` belongs to every one of them.
            let own = basis.place.path != activity.place.path;
            let place = if own { &basis.place } else { &activity.place };
            let wrong = basis.special_law.items().iter().position(is_wrong);
            if let Some(index) = wrong.filter(|_| !told.contains(&place.path.as_str())) {
                told.push(&place.path);
                let one = basis.special_law.items().len() == 1;
                let key = if one { "special-law".to_owned() } else { format!("special-law[{index}]") };
                found.at(place, &key).with("activity", &activity.id);
            }
        }
    }
    for (text, words) in facts.said("A9-15") {
        found.words(text, words).variant("-text");
    }
}
