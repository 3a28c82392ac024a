//! Destruction on request, provisions that say otherwise, what is kept after consent ends, and publicity photographs.

use super::rows::{Row, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::prose::Sentence;
use crate::law::retention;
use crate::law::rules::Certainty::{Certain, Likely};
use crate::law::rules::promises::{GENERAL, broken, must_keep};
use crate::law::rules::{Facts, Rule};
use crate::law::senses::Sense;
use crate::policy::model::{Activity, Choice};
use crate::policy::terms::{Bound, Event, Ground, Medium, Regime, Right, Then};

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RET-19",
        severity: Warning,
        certainty: Certain,
        law: &["BW 7:455 lid 2", "AWR 52"],
        check: unlimited,
        bad: r#"
[[rights.extra]]
title = { nl = "Uw gegevens laten vernietigen", en = "Having your data destroyed" }
text = { nl = "Verzoekt u ons dat, dan vernietigen wij uw gegevens binnen 2 weken.", en = "If you request this, we destroy your data within 2 weeks." }  # <-
"#,
        good: r#"
[[rights.extra]]
title = { nl = "Uw gegevens laten vernietigen", en = "Having your data destroyed" }
text = { nl = "Verzoekt u ons dat, dan vernietigen wij uw gegevens binnen 2 weken. Wij bewaren wel wat de wet ons verplicht te bewaren, zoals rekeningen.", en = "If you request this, we destroy your data within 2 weeks. We do keep what the law obliges us to keep, such as invoices." }
"#,
    },
    Rule {
        id: "RET-20",
        severity: Error,
        certainty: Certain,
        law: &["BW 7:455 lid 1"],
        check: late,
        bad: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[clause]]
section = "rights"
text.nl = "Vraagt u ons uw dossier te vernietigen, dan doen wij dat binnen 6 maanden, tenzij de wet dat verbiedt."  # <-
text.en = "If you ask us to destroy your record, we do so within 6 months, unless the law forbids it."
"#,
        good: r#"
[[activity]]
use = "access-logs"
regime = "wgbo"
data = ["access-log"]
provision = "none"

[[clause]]
section = "rights"
text.nl = "Vraagt u ons uw dossier te vernietigen, dan doen wij dat binnen 3 maanden, tenzij de wet dat verbiedt."
text.en = "If you ask us to destroy your record, we do so within 3 months, unless the law forbids it."
"#,
    },
    Rule {
        id: "RET-21",
        severity: Warning,
        certainty: Likely,
        law: &["Kwaliteitswet 35"],
        check: be_destruction,
        bad: r#"
[statement]
jurisdiction = "BE"

[[rights.extra]]
title = { nl = "Uw dossier laten vernietigen", en = "Having your record destroyed" }
text = { nl = "Vraagt u ons dat, dan vernietigen wij uw patiëntendossier.", en = "If you ask us to, we destroy your patient record." }  # <-
"#,
        good: r#"
[statement]
jurisdiction = "BE"

[[rights.extra]]
title = { nl = "Uw dossier verbeteren", en = "Correcting your record" }
text = { nl = "Klopt er iets niet in uw patiëntendossier? Dan verbeteren wij dat.", en = "Is something wrong in your patient record? Then we correct it." }
"#,
    },
    Rule {
        id: "RET-22",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 5(1)(a)", "GDPR 13(2)(a)"],
        check: wrong_law,
        bad: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "order"]
basis = ["contract", { ground = "legal-obligation", law = "AWR 52", for = { nl = "de verkopen in onze boekhouding bewaren", en = "keeping the sales in our accounts" } }]
provision = "voluntary"

[[activity.retention]]
period = "10 years"  # <-
from = "end-of-financial-year"
law = "AWR 52 lid 4"
"#,
        good: r#"
[[activity]]
id = "gift-cards"
title = { nl = "Cadeaubonnen", en = "Gift cards" }
purpose = { nl = "cadeaubonnen verkopen en innemen", en = "to sell and accept gift cards" }
data = ["name", "order"]
basis = ["contract", { ground = "legal-obligation", law = "AWR 52", for = { nl = "de verkopen in onze boekhouding bewaren", en = "keeping the sales in our accounts" } }]
provision = "voluntary"

[[activity.retention]]
period = "7 years"
from = "end-of-financial-year"
law = "AWR 52 lid 4"
"#,
    },
    Rule {
        id: "RET-23",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 17(1)(b)", "GDPR 7(3)"],
        check: after_consent,
        bad: r#"
[[activity]]
id = "birthday-cards"
title = { nl = "Een kaart op uw verjaardag", en = "A card on your birthday" }
purpose = { nl = "u op uw verjaardag een kaart sturen", en = "to send you a card on your birthday" }
data = ["name", "address", "date-of-birth"]
basis = "consent"
provision = "voluntary"

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Mail ons; u krijgt dan geen kaart meer.", en = "E-mail us; you then receive no more cards." }

[[activity.retention]]
period = "1 year"
from = "withdrawal"  # <-
"#,
        good: r#"
[[activity]]
id = "birthday-cards"
title = { nl = "Een kaart op uw verjaardag", en = "A card on your birthday" }
purpose = { nl = "u op uw verjaardag een kaart sturen", en = "to send you a card on your birthday" }
data = ["name", "address", "date-of-birth"]
basis = "consent"
provision = "voluntary"

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Mail ons; u krijgt dan geen kaart meer.", en = "E-mail us; you then receive no more cards." }

[[activity.retention]]
until = "withdrawal"
"#,
    },
    Rule {
        id: "RET-24",
        severity: Warning,
        certainty: Likely,
        law: &["GDPR 5(1)(e)"],
        check: publicity,
        bad: r#"
[[activity]]
use = "publicity-photos"
id = "leaflet-photos"
title = { nl = "Foto’s in onze folder", en = "Photographs in our leaflet" }
purpose = { nl = "in onze folder resultaten van behandelingen laten zien", en = "to show results of treatments in our leaflet" }
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
media = ["print"]
provision = "voluntary"
note = { nl = "Een folder die al is meegenomen, kunnen wij niet terughalen.", en = "We cannot call back a leaflet that somebody has already taken along." }

[activity.consent]
asked = "separate-form"
explicit = true
withdraw = { nl = "Mail ons; wij drukken de foto dan niet meer af.", en = "E-mail us; we then no longer print the photograph." }
refusal = { nl = "Zegt u nee, dan verandert er niets aan uw behandeling.", en = "If you say no, nothing changes in your treatment." }
tiers = [{ nl = "in onze folder", en = "in our leaflet" }]

[[activity.retention]]  # <-
until = "withdrawal"
then = "erase"
"#,
        good: r#"
[[activity]]
use = "publicity-photos"
id = "leaflet-photos"
title = { nl = "Foto’s in onze folder", en = "Photographs in our leaflet" }
purpose = { nl = "in onze folder resultaten van behandelingen laten zien", en = "to show results of treatments in our leaflet" }
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
media = ["print"]
provision = "voluntary"
note = { nl = "Een folder die al is meegenomen, kunnen wij niet terughalen.", en = "We cannot call back a leaflet that somebody has already taken along." }

[activity.consent]
asked = "separate-form"
explicit = true
withdraw = { nl = "Mail ons; wij drukken de foto dan niet meer af.", en = "E-mail us; we then no longer print the photograph." }
refusal = { nl = "Zegt u nee, dan verandert er niets aan uw behandeling.", en = "If you say no, nothing changes in your treatment." }
tiers = [{ nl = "in onze folder", en = "in our leaflet" }]

[[activity.retention]]
until = "withdrawal"
period = "3 years"
bound = "at-most"
from = "consent"
then = "erase"
"#,
    },
];

/// Destruction promised to whoever asks for it, without saying what stays.
fn unlimited(facts: &Facts<'_>, found: &mut Found) {
    if facts.policy.is_be_care() || !must_keep(facts.policy) {
        return;
    }
    let promised = broken(facts, GENERAL, |sentence| {
        let is_bare = promises_destruction(sentence) && !sentence.text_means(Sense::Exception);
        is_bare.then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in promised {
        found.words(text, words);
    }
}

fn promises_destruction(sentence: &Sentence<'_, '_>) -> bool {
    sentence.means(Sense::Destruction) && sentence.means(Sense::Request) && !sentence.means(Sense::Negation)
}

/// Destruction of a treatment file later than the law sets.
fn late(facts: &Facts<'_>, found: &mut Found) {
    if !facts.policy.is_wgbo() {
        return;
    }
    let promised = broken(facts, GENERAL, |sentence| {
        let is_about = sentence.text_means(Sense::File)
            && sentence.text_means(Sense::Destruction)
            && sentence.means(Sense::Within);
        let asked = sentence.text_means(Sense::Request) && !sentence.means(Sense::Answer);
        let mut late = sentence.periods().filter(|(_, period)| period.exceeds_months(3));
        late.next().filter(|_| is_about && asked)
    });
    for (text, words, period) in promised {
        found.words(text, words).with("period", period.to_string());
    }
}

/// Belgium: destruction of the patient file on request, within its shortest period.
fn be_destruction(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if !policy.is_be_care() {
        return;
    }
    let told = policy.rights.told.items().iter().position(|right| *right == Right::Destruction);
    if let Some(index) = told {
        found.at(&policy.rights.place, &format!("told[{index}]")).variant("-told");
    }
    let on_request = Some(&Choice::Known(Event::Request));
    for row in written(facts).filter(|row| row.is_file(facts) && row.told.until.get() == on_request) {
        found.at(&row.told.place, "until").variant("-told").with("activity", &row.activity.id);
    }
    let promised = broken(facts, GENERAL, |sentence| {
        let is_file = sentence.text_means(Sense::File) || sentence.text_means(Sense::MedicalData);
        (is_file && promises_destruction(sentence)).then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in promised {
        found.words(text, words);
    }
}

/// A period beside a provision that sets another one.
fn wrong_law(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts) {
        let Some(law) = row.law() else { continue };
        let Some(term) = retention::cited(law, row.policy.statement.jurisdiction) else { continue };
        if is_told(&row, facts) {
            continue;
        }
        let (least, most) = (term.min(), term.max());
        let is_short = least.is_some_and(|least| row.period.days() < least.days());
        let is_long = match (most, least) {
            (Some(most), _) => row.longest().days() > most.days(),
            // A shortest period is no ground for more.
            (None, Some(least)) => row.told.bound != Bound::AtLeast && row.longest().days() > least.days(),
            (None, None) => false,
        };
        if is_short || (is_long && !row.is_reasoned()) {
            let set = if is_short { least } else { most.or(least) };
            let fault = found.at(&row.told.place, "period").with("activity", &row.activity.id);
            let cited = row.policy.text(&format!("{}.law", row.told.place.path)).unwrap_or_default();
            fault.with("period", row.longest().to_string()).with("law", cited);
            fault.with("law-period", set.map(|period| period.to_string()).unwrap_or_default());
        }
    }
}

/// Whether another rule speaks of the period or the provision already.
fn is_told(row: &Row<'_>, facts: &Facts<'_>) -> bool {
    let is_file = row.is_file(facts);
    let no_term = is_file && row.is_nl_under(&[Regime::OtherCare, Regime::NoCare]);
    no_term
        || (is_file && row.cites_accounts())
        || (is_file && row.is_nl_under(&[Regime::Wgbo]))
        || row.file_fault(facts).is_some()
        || row.be_file_fault(facts).is_some()
        || row.fiscal_fault().is_some()
        || row.governed_by("RT-CAM").is_some()
        || row.governed_by("RT-LOG").is_some()
}

/// Data that rest on nothing but consent, kept after it ended; the proof that there was consent may be.
fn after_consent(facts: &Facts<'_>, found: &mut Found) {
    for row in written(facts) {
        let bases = row.activity.bases.items();
        let only = !bases.is_empty() && bases.iter().all(|basis| basis.ground.copied() == Some(Ground::Consent));
        let is_proof = row.data().iter().all(|data| data == "consent-record");
        let after = match row.told.from.get() {
            Some(Choice::Known(event)) => matches!(event, Event::Withdrawal | Event::Unsubscribe),
            Some(Choice::Own(_)) => row.says(facts, "RET-23", "from"),
            None => false,
        };
        if only && after && !is_proof {
            let fault = found.at(&row.told.place, "from").with("activity", &row.activity.id);
            fault.with("period", row.period.to_string());
        }
    }
}

/// Photographs for publicity that stay until somebody thinks of them.
fn publicity(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| is_publicity(activity)) {
        let rows = activity.retention.items();
        let ends = rows.iter().any(|row| {
            // A criterion says when; what could not be read has had its finding.
            !row.period.is_absent() || !row.criterion.is_absent() || row.then.copied() == Some(Then::Review)
        });
        if let Some(row) = rows.first().filter(|row| !ends && !row.until.is_absent()) {
            found.at(&row.place, "period").with("activity", &activity.id);
        }
    }
}

fn is_publicity(activity: &Activity) -> bool {
    let public = [Medium::Website, Medium::SocialMedia, Medium::Print];
    let shown = activity.media.items().iter().any(|medium| public.contains(medium));
    let photos = activity.data.items().iter().any(|data| data == "treatment-photo");
    activity.is("publicity-photos") || (activity.entry.is_none() && photos && shown && activity.uses_consent())
}
