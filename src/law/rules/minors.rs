//! Minors, representatives: MIN.

mod ages;

use super::written::{at_basis, basis};
use super::{Certainty, Facts, Rule, wherever_said};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::law::reading::{self, has_any, sentences};
use crate::policy::Text;
use crate::policy::model::{Activity, Law};
use crate::policy::terms::{Cosmetic, Ground};
pub(crate) use ages::PARENTS;
use ages::Topic;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "MIN-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 5", "Kaderwet 7"],
        check: |facts, found| ages::said(facts, found, Topic::DataConsent),
        bad: r#"[[clause]]
section = "minors"
text.nl = "Bent u jonger dan 18? Dan vragen wij uw ouders om toestemming voor de nieuwsbrief." # <-
text.en = "Are you under 18? Then we turn to your parents."
"#,
        good: r#"[[clause]]
section = "minors"
text.nl = "Bent u jonger dan 16? Dan vragen wij uw ouders om toestemming voor de nieuwsbrief."
text.en = "Are you under 16? Then we ask your parents for consent to the newsletter."
"#,
    },
    Rule {
        id: "MIN-03",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["BW 7:447", "BW 7:450 lid 2", "BW 7:465 lid 1"],
        check: |facts, found| ages::said(facts, found, Topic::PatientRights),
        bad: r#"[[activity]]
id = "skin-surgery"
title = { nl = "Ingrepen door onze arts", en = "Surgery by our physician" }
purpose = { nl = "u opereren en daarover een dossier bijhouden", en = "to operate on you and keep a record of it" }
data = ["health"]
regime = "wgbo"
basis = ["contract", { ground = "legal-obligation", law = "BW 7:454" }]
special = "health-care"
special-law = "UAVG 30 lid 3 onder a"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens opereren wij niet.", en = "Without these data we do not operate." }
note.nl = "Vanaf 18 jaar beslist u zelf over uw dossier." # <-
note.en = "From 18 you are an adult."

[[activity.retention]]
period = "20 years"
from = "last-change"
law = "BW 7:454 lid 3"
"#,
        good: r#"[[activity]]
id = "skin-surgery"
title = { nl = "Ingrepen door onze arts", en = "Surgery by our physician" }
purpose = { nl = "u opereren en daarover een dossier bijhouden", en = "to operate on you and keep a record of it" }
data = ["health"]
regime = "wgbo"
basis = ["contract", { ground = "legal-obligation", law = "BW 7:454" }]
special = "health-care"
special-law = "UAVG 30 lid 3 onder a"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens opereren wij niet.", en = "Without these data we do not operate." }
note.nl = "Vanaf 16 jaar beslist u zelf over uw dossier."
note.en = "From the age of 16 you decide about your record yourself."

[[activity.retention]]
period = "20 years"
from = "last-change"
law = "BW 7:454 lid 3"
"#,
    },
    Rule {
        id: "MIN-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)"],
        check: denied,
        bad: r#"[care]
minors = { treated = true, from-age = 16 }

[[clause]]
section = "minors"
text.nl = "Wij verwerken geen gegevens van personen jonger dan 18 jaar." # <-
text.en = "This page is meant for people of 18 and older."
"#,
        good: r#"[care]
minors = { treated = true, from-age = 16 }

[[clause]]
section = "minors"
text.nl = "Wij behandelen geen kinderen jonger dan 16 jaar."
text.en = "We do not treat children under 16."
"#,
    },
    Rule {
        id: "MIN-05",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["BW 7:457 lid 3", "BW 7:447"],
        check: |facts, found| ages::said(facts, found, Topic::ParentalAccess),
        bad: r#"[[activity]]
id = "skin-surgery"
title = { nl = "Ingrepen door onze arts", en = "Surgery by our physician" }
purpose = { nl = "u opereren en daarover een dossier bijhouden", en = "to operate on you and keep a record of it" }
data = ["health"]
regime = "wgbo"
basis = ["contract", { ground = "legal-obligation", law = "BW 7:454" }]
special = "health-care"
special-law = "UAVG 30 lid 3 onder a"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens opereren wij niet.", en = "Without these data we do not operate." }
note.nl = "Ouders hebben inzage in het dossier van hun minderjarige kind." # <-
note.en = "Parents ask us for this."

[[activity.retention]]
period = "20 years"
from = "last-change"
law = "BW 7:454 lid 3"
"#,
        good: r#"[[activity]]
id = "skin-surgery"
title = { nl = "Ingrepen door onze arts", en = "Surgery by our physician" }
purpose = { nl = "u opereren en daarover een dossier bijhouden", en = "to operate on you and keep a record of it" }
data = ["health"]
regime = "wgbo"
basis = ["contract", { ground = "legal-obligation", law = "BW 7:454" }]
special = "health-care"
special-law = "UAVG 30 lid 3 onder a"
provision = "contractual"
consequence = { nl = "Zonder deze gegevens opereren wij niet.", en = "Without these data we do not operate." }
note.nl = "Ouders hebben inzage in het dossier van een kind onder de 12 jaar."
note.en = "Parents have access to the record of a child under 12."

[[activity.retention]]
period = "20 years"
from = "last-change"
law = "BW 7:454 lid 3"
"#,
    },
    Rule {
        id: "MIN-06",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["UAVG 5", "GDPR 8", "GDPR 9"],
        check: publicity,
        bad: r#"[[activity]]
use = "publicity-photos"
title = { nl = "Foto’s van kinderen op onze website", en = "Photographs of children on our website" }
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
note = { nl = "Anderen kunnen een foto kopiëren. Zulke kopieën kunnen wij niet terughalen.", en = "Others can copy a photograph. We cannot call such copies back." }

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Mail ons; wij halen de foto weg.", en = "E-mail us; we remove the photograph." }
tiers = [{ nl = "op onze website", en = "on our website" }]
refusal = { nl = "Zegt u nee, dan verandert er niets aan de behandeling.", en = "If you say no, nothing changes in the treatment." }
guardian-below = 16
child-from = 12 # <-

[[activity.retention]]
until = "withdrawal"
period = "2 years"
bound = "at-most"
from = "consent"
then = "erase"
"#,
        good: r#"[[activity]]
use = "publicity-photos"
title = { nl = "Foto’s van volwassenen op onze website", en = "Photographs of adults on our website" }
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
note = { nl = "Anderen kunnen een foto kopiëren. Zulke kopieën kunnen wij niet terughalen.", en = "Others can copy a photograph. We cannot call such copies back." }

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Mail ons; wij halen de foto weg.", en = "E-mail us; we remove the photograph." }
tiers = [{ nl = "op onze website", en = "on our website" }]
refusal = { nl = "Zegt u nee, dan verandert er niets aan de behandeling.", en = "If you say no, nothing changes in the treatment." }

[[activity.retention]]
until = "withdrawal"
period = "2 years"
bound = "at-most"
from = "consent"
then = "erase"
"#,
    },
    Rule {
        id: "MIN-07",
        severity: Info,
        certainty: Certainty::Likely,
        law: &[],
        check: cosmetic,
        bad: "[care]\ncosmetic = \"some\"\nminors = { treated = true, from-age = 16 } # <-\n",
        good: "[care]\ncosmetic = \"some\"\nminors = { treated = true, from-age = 18 }\n",
    },
    Rule {
        id: "MIN-08",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["BW 7:453", "GDPR 6(1)(c)"],
        check: age_check,
        bad: r#"[[clause]]
section = "activities"
text.nl = "Wij zijn wettelijk verplicht uw leeftijd te controleren." # <-
text.en = "We check how old you are."
"#,
        good: r#"[[clause]]
section = "activities"
text.nl = "De gedragscode van ons vak vraagt ons uw leeftijd te controleren."
text.en = "The code of conduct of our profession asks us to check how old you are."
"#,
    },
    Rule {
        id: "MIN-09",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["BW 7:465", "UAVG 5 lid 2", "UAVG 5 lid 4"],
        check: represented,
        bad: "[care]\nrepresented-adults = true # <-\n",
        good: r#"[care]
represented-adults = true

[[clause]]
section = "rights"
text.nl = "Kan een volwassene niet zelf beslissen? Dan gebruikt de vertegenwoordiger deze rechten."
text.en = "Can an adult not decide? Then the representative uses these rights."
"#,
    },
    Rule {
        id: "MIN-10",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["Wet patiëntenrechten 12"],
        check: |facts, found| ages::said(facts, found, Topic::BelgianRights),
        bad: r#"[statement]
jurisdiction = "BE"

[[clause]]
section = "rights"
text.nl = "Vanaf 16 jaar beslist u zelf over uw dossier." # <-
text.en = "From 16 you are a young person."
"#,
        good: r#"[statement]
jurisdiction = "BE"

[[clause]]
section = "rights"
text.nl = "Een jongere beslist zelf over het dossier als die dat kan."
text.en = "A young person decides about the record alone when able to."
"#,
    },
];

fn denied(facts: &Facts<'_>, found: &mut Found) {
    let Some((true, from)) = facts.policy.care.minors.copied() else { return };
    for (text, words) in facts.said("MIN-04") {
        let from = from.unwrap_or(0);
        // The age stands in the phrase or right behind it.
        let rest = &text.words[words.start..];
        let sentence = sentences(rest).into_iter().next().map_or(rest, |first| &rest[first]);
        if let Some((age, named)) = reading::ages(sentence).into_iter().find(|(_, age)| *age > from) {
            found
                .words(text, words.start..words.start + age.end)
                .with("age", named.to_string())
                .with("from", from.to_string());
        }
    }
}

/// Whether the photographs show children: the activity says so where it says who consents for a child.
fn publicity(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| activity.is("publicity-photos")) {
        let Some(consent) = &activity.consent else { continue };
        match (consent.guardian_below.copied(), consent.child_from.copied()) {
            (Some(_), Some(_)) => {
                found.at(&consent.place, "child-from").weighs(Warning).with("activity", &activity.id);
            }
            // Only one of the two consents.
            (Some(_), None) if consent.child_from.is_absent() => {
                found.at(&consent.place, "guardian-below").variant("-one").with("activity", &activity.id);
            }
            (None, Some(_)) if consent.guardian_below.is_absent() => {
                found.at(&consent.place, "child-from").variant("-one").with("activity", &activity.id);
            }
            _ => {}
        }
    }
}

fn cosmetic(facts: &Facts<'_>, found: &mut Found) {
    let care = &facts.policy.care;
    let cosmetic = matches!(care.cosmetic.copied(), Some(Cosmetic::Only | Cosmetic::Some));
    if let Some((true, from)) = care.minors.copied().filter(|_| cosmetic)
        && from.is_none_or(|age| age < 18)
    {
        found.at(&care.place, "minors");
    }
}

fn age_check(facts: &Facts<'_>, found: &mut Found) {
    let about_age = |activity: &Activity| {
        activity.entry.is_none()
            && activity
                .title
                .get()
                .is_some_and(|title| title.texts.iter().any(|(_, words)| has_any(words, &["leeftijd*", "age"])))
    };
    for activity in facts.policy.activities.iter().filter(|activity| about_age(activity)) {
        let Some((index, basis)) = basis(activity, Ground::LegalObligation) else { continue };
        // Without an act, or with a code of conduct, the legal basis itself is wrong.
        if basis.law.items().iter().any(|law| matches!(law, Law::Provision(_))) {
            at_basis(found, activity, (index, basis)).variant("-basis");
        }
    }
    wherever_said(facts, found, "MIN-08", |_, _| true);
}

fn represented(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if policy.care.represented_adults.copied() != Some(true) {
        return;
    }
    let named = |text: &&Text<'_>| {
        has_any(
            text.words,
            &["vertegenwoordig*", "curator", "mentor", "bewindvoerder", "gemachtigde", "representative*"],
        )
    };
    if !facts.texts.iter().any(|text| named(&text)) {
        found.at(&policy.care.place, "represented-adults");
    }
}
