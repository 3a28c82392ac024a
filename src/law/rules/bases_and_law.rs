//! Legal bases: BAS. The law behind a duty, a task or a period, and law that no longer holds.

use super::bases::is_on;
use super::{Certainty, Facts, Rule, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::repealed;
use crate::policy::Policy;
use crate::policy::model::Law;
use crate::policy::terms::{Ground, LegalForm};

/// Acts that impose duties on everyone in their field and give nobody a public task. Any other act may do so.
const NO_TASKS: &[&str] = &["gdpr", "uavg", "bw", "wgbo", "wabvpz", "wkkgz", "wet-big", "zvw", "awr", "tw", "wer"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "BAS-03",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 6(3)"],
        check: no_law,
        bad: r#"[[activity]]
id = "quality-mark"
title = { nl = "Ons keurmerk", en = "Our quality mark" }
purpose = { nl = "de deskundigen van ons keurmerk laten zien hoe wij werken", en = "to show the experts of our quality mark how we work" }
data = ["name"]
basis = "legal-obligation"
law = { nl = "de gedragscode van onze beroepsvereniging", en = "the code of conduct of our professional association" } # <-
provision = "none"
[[activity.retention]]
period = "1 year"
from = "closing"
"#,
        good: r#"[[activity]]
id = "quality-mark"
title = { nl = "Ons keurmerk", en = "Our quality mark" }
purpose = { nl = "de deskundigen van ons keurmerk laten zien hoe wij werken", en = "to show the experts of our quality mark how we work" }
data = ["name"]
basis = "legitimate-interests"
interest = { nl = "Wij willen ons keurmerk houden.", en = "We want to keep our quality mark." }
provision = "none"
[[activity.retention]]
period = "1 year"
from = "closing"
"#,
    },
    Rule {
        id: "BAS-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 6(1)(e)", "GDPR 6(3)"],
        check: |facts, found| {
            if is_public(facts.policy) == Some(false) {
                for (activity, index, basis) in written::bases(facts.policy) {
                    let laws = basis.law.items();
                    let gives_no_task =
                        |law: &Law| matches!(law, Law::Provision(place) if NO_TASKS.contains(&place.act));
                    if is_on(basis, Ground::PublicTask) && !laws.is_empty() && laws.iter().all(gives_no_task) {
                        written::at_basis(found, activity, (index, basis));
                    }
                }
            }
        },
        bad: r#"[controller]
public-authority = false
[[activity]]
id = "information-evenings"
title = { nl = "Voorlichting", en = "Information" }
purpose = { nl = "u uitnodigen voor avonden over huid en zon", en = "to invite you to evenings about skin and sun" }
data = ["name", "email"]
basis = "public-task" # <-
law = "Wkkgz 2"
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "last-contact"
"#,
        good: r#"[controller]
public-authority = false
[[activity]]
id = "information-evenings"
title = { nl = "Voorlichting", en = "Information" }
purpose = { nl = "u uitnodigen voor avonden over huid en zon", en = "to invite you to evenings about skin and sun" }
data = ["name", "email"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u goed voorlichten over uw huid.", en = "We want to inform you well about your skin." }
provision = "voluntary"
[[activity.retention]]
period = "1 year"
from = "last-contact"
"#,
    },
    Rule {
        id: "BAS-14",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR", "UAVG", "Kaderwet", "Wabvpz", "Wkkgz", "Tw 11.7", "BW 7:454 lid 3"],
        check: out_of_date,
        bad: r#"[[clause]]
section = "summary"
text = { nl = "Wij houden ons aan de Wet bescherming persoonsgegevens.", en = "We follow the General Data Protection Regulation (GDPR)." } # <-
"#,
        good: r#"[[clause]]
section = "summary"
text = { nl = "Wij houden ons aan de Algemene verordening gegevensbescherming (AVG).", en = "We follow the General Data Protection Regulation (GDPR)." }
"#,
    },
    Rule {
        id: "BAS-15",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 6(1)(c)"],
        check: duty_to_keep,
        bad: r#"[[activity]]
id = "vouchers"
title = { nl = "Cadeaubonnen", en = "Gift vouchers" }
purpose = { nl = "cadeaubonnen verkopen", en = "to sell gift vouchers" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
law = "AWR 52 lid 4" # <-
"#,
        good: r#"[[activity]]
id = "vouchers"
title = { nl = "Cadeaubonnen", en = "Gift vouchers" }
purpose = { nl = "cadeaubonnen verkopen", en = "to sell gift vouchers" }
data = ["name", "payment"]
basis = ["contract", { ground = "legal-obligation", for = { nl = "de verkoop in onze boekhouding bewaren", en = "keeping the sale in our accounts" }, law = "AWR 52" }]
provision = "voluntary"
[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
law = "AWR 52 lid 4"
"#,
    },
];

/// Whether the clinic is a public authority, where the definition tells: by its own word, or by its legal form.
pub(super) fn is_public(policy: &Policy) -> Option<bool> {
    let controller = &policy.controller;
    controller.public_authority.copied().or_else(|| match controller.legal_form.copied()? {
        LegalForm::PublicBody => Some(true),
        LegalForm::Bv
        | LegalForm::Nv
        | LegalForm::Vof
        | LegalForm::Maatschap
        | LegalForm::Cv
        | LegalForm::Eenmanszaak
        | LegalForm::BeBv => Some(false),
        // These can be given a task by law.
        LegalForm::Stichting | LegalForm::Vereniging | LegalForm::Cooperatie | LegalForm::Vzw => None,
    })
}

/// A duty whose only "law" is a code of conduct, a guideline or the terms of an insurer.
fn no_law(facts: &Facts<'_>, found: &mut Found) {
    for (activity, _, basis) in
        written::bases(facts.policy).filter(|(_, _, basis)| is_on(basis, Ground::LegalObligation))
    {
        let said = |law: &Law| match law {
            Law::Provision(_) => None,
            Law::Own(own) => written::said_below(facts, "BAS-03", &activity.place)
                .find(|(text, _)| text.key == "law" && own.get(text.language) == Some(text.words.trim())),
        };
        let none: Option<Vec<_>> = basis.law.items().iter().map(said).collect();
        if let Some((text, words)) = none.and_then(|said| said.into_iter().next()) {
            found.words(text, words).with("activity", &activity.id);
        }
    }
}

/// A law or figure that no longer holds: each once in a text, under whatever name. A list of changes may name it.
fn out_of_date(facts: &Facts<'_>, found: &mut Found) {
    let mut last: Option<(&str, &str)> = None;
    for (text, words) in facts.said("BAS-14").filter(|(text, _)| text.table != "change") {
        let Some(repealed) = repealed::find(&text.words[words.clone()]) else { continue };
        if last != Some((&text.path, repealed.word)) {
            last = Some((&text.path, repealed.word));
            found.words(text, words).with("old", repealed.word);
        }
    }
}

/// A period that a law imposes, in an activity that rests on no legal obligation.
fn duty_to_keep(facts: &Facts<'_>, found: &mut Found) {
    for activity in &facts.policy.activities {
        if activity.bases.is_empty() || activity.bases.get().is_none() || activity.rests_on(Ground::LegalObligation) {
            continue;
        }
        for retention in activity.retention.items() {
            // That data are kept no longer than necessary is no duty to keep them.
            let duty = matches!(retention.law.get(), Some(Law::Provision(place)) if place.act != "gdpr");
            if duty && retention.law.span().is_some() {
                found.at(&retention.place, "law").with("activity", &activity.id);
            }
        }
    }
}
