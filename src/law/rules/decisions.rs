//! Automated decisions and AI: ADM.

use super::{Certainty, Facts, Rule, written};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::reading::{has_any, sentences};
use crate::policy::Text;
use crate::policy::model::{Activity, Law};
use crate::policy::terms::{Ai, Special};
use jiff::civil::{Date, date};

/// From this day on people must be told that they talk with an AI system.
const AI_ACT_50: Date = date(2026, 8, 2);

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "ADM-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 22(4)"],
        check: special_data,
        bad: r#"[automated-decisions]
used = true

[[activity]]
id = "laser-check"
title = { nl = "Automatische lasercheck", en = "Automatic laser check" }
purpose = { nl = "bepalen of u voor laseren in aanmerking komt", en = "to decide whether laser treatment is open to you" }
data = ["health"]
basis = "contract"
regime = "wgbo"
special = "health-care" # <-
provision = "voluntary"
automated = { logic = { nl = "Een programma vergelijkt uw huidtype met de grenzen van de laser.", en = "A program compares your skin type with the limits of the laser." }, consequences = { nl = "Past uw huidtype niet, dan kunt u geen afspraak boeken.", en = "If your skin type does not fit, you cannot book an appointment." } }

[[activity.retention]]
period = "1 year"
from = "last-contact"
then = "erase"
"#,
        good: r#"[automated-decisions]
used = true

[[activity]]
id = "laser-check"
title = { nl = "Automatische lasercheck", en = "Automatic laser check" }
purpose = { nl = "bepalen of u voor laseren in aanmerking komt", en = "to decide whether laser treatment is open to you" }
data = ["health"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
consent = { asked = "checkbox", explicit = true, withdraw = { nl = "Mail ons; dan kijkt een medewerker zelf.", en = "E-mail us; then a member of staff looks instead." } }
automated = { logic = { nl = "Een programma vergelijkt uw huidtype met de grenzen van de laser.", en = "A program compares your skin type with the limits of the laser." }, consequences = { nl = "Past uw huidtype niet, dan kunt u geen afspraak boeken.", en = "If your skin type does not fit, you cannot book an appointment." } }

[[activity.retention]]
until = "withdrawal"
period = "1 year"
bound = "at-most"
from = "last-contact"
then = "erase"
"#,
    },
    Rule {
        id: "ADM-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)", "GDPR 13(2)(f)"],
        check: denied,
        bad: r#"[automated-decisions]
used = false # <-

[[activity]]
id = "instalments"
title = { nl = "Betalen in delen", en = "Paying in instalments" }
purpose = { nl = "bepalen of u in delen kunt betalen", en = "to decide whether you can pay in instalments" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
automated = { logic = { nl = "Een score bepaalt of betalen in delen kan.", en = "A score decides whether you can pay in instalments." }, consequences = { nl = "Bij een lage score betaalt u in één keer.", en = "With a low score you pay at once." } }

[[activity.retention]]
period = "1 year"
from = "last-contact"
then = "erase"
"#,
        good: r#"[automated-decisions]
used = true

[[activity]]
id = "instalments"
title = { nl = "Betalen in delen", en = "Paying in instalments" }
purpose = { nl = "bepalen of u in delen kunt betalen", en = "to decide whether you can pay in instalments" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
automated = { logic = { nl = "Een score bepaalt of betalen in delen kan.", en = "A score decides whether you can pay in instalments." }, consequences = { nl = "Bij een lage score betaalt u in één keer.", en = "With a low score you pay at once." } }

[[activity.retention]]
period = "1 year"
from = "last-contact"
then = "erase"
"#,
    },
    Rule {
        id: "ADM-05",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 22", "C-634/21"],
        check: decisive,
        bad: r#"[[activity]]
id = "instalments"
title = { nl = "Betalen in delen", en = "Paying in instalments" }
purpose = { nl = "bepalen of u in delen kunt betalen", en = "to decide whether you can pay in instalments" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
ai = "credit-score" # <-

[[activity.retention]]
period = "1 year"
from = "last-contact"
then = "erase"
"#,
        good: r#"[automated-decisions]
used = true

[[activity]]
id = "instalments"
title = { nl = "Betalen in delen", en = "Paying in instalments" }
purpose = { nl = "bepalen of u in delen kunt betalen", en = "to decide whether you can pay in instalments" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
ai = "credit-score"
automated = { logic = { nl = "Een score bepaalt of betalen in delen kan.", en = "A score decides whether you can pay in instalments." }, consequences = { nl = "Bij een lage score betaalt u in één keer.", en = "With a low score you pay at once." } }

[[activity.retention]]
period = "1 year"
from = "last-contact"
then = "erase"
"#,
    },
    Rule {
        id: "ADM-06",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["AI Act 50(1)"],
        check: undisclosed,
        bad: r#"[statement]
date = 2026-10-01

[[activity]]
id = "digital-assistant"
subjects = ["website-visitor"]
title = { nl = "Assistent Sam op onze website", en = "Assistant Sam on our website" }
purpose = { nl = "vragen van bezoekers beantwoorden", en = "to answer questions from visitors" }
data = ["message"]
basis = "legitimate-interests"
interest = { nl = "Wij willen ook ’s avonds vragen kunnen beantwoorden.", en = "We want to be able to answer questions in the evening too." }
interest-weighed = true
provision = "voluntary"
ai = "chatbot" # <-

[[activity.retention]]
period = "2 weeks"
from = "last-contact"
then = "erase"
"#,
        good: r#"[statement]
date = 2026-10-01

[[activity]]
id = "digital-assistant"
subjects = ["website-visitor"]
title = { nl = "Assistent Sam op onze website", en = "Assistant Sam on our website" }
purpose = { nl = "vragen van bezoekers beantwoorden", en = "to answer questions from visitors" }
data = ["message"]
basis = "legitimate-interests"
interest = { nl = "Wij willen ook ’s avonds vragen kunnen beantwoorden.", en = "We want to be able to answer questions in the evening too." }
interest-weighed = true
provision = "voluntary"
ai = "chatbot"
note = { nl = "Sam is een AI-systeem: een computerprogramma, geen mens.", en = "Sam is an AI system: a computer program, not a person." }

[[activity.retention]]
period = "2 weeks"
from = "last-contact"
then = "erase"
"#,
    },
    Rule {
        id: "ADM-07",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 13(1)(c)", "BW 7:459"],
        check: recorded,
        bad: r#"[[clause]]
section = "activities"
text.nl = "Een programma vat het gesprek in de spreekkamer automatisch samen." # <-
text.en = "A program helps us with the notes of our talk."
"#,
        good: r#"[[activity]]
use = "consultation-recording"
data = ["name"]
basis = "contract"
provision = "voluntary"
note = { nl = "Een programma vat het gesprek in de spreekkamer automatisch samen, als u dat goedvindt.", en = "A program summarises our conversation automatically, if you agree." }

[[activity.retention]]
period = "2 days"
from = "recording"
then = "erase"
"#,
    },
    Rule {
        id: "ADM-08",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 40 lid 1"],
        check: profiling,
        bad: r#"[automated-decisions]
used = true

[[activity]]
id = "no-show-profile"
title = { nl = "Profiel van gemiste afspraken", en = "Profile of missed appointments" }
purpose = { nl = "bepalen wie een aanbetaling doet", en = "to decide who pays a deposit" }
data = ["name"]
basis = { ground = "legal-obligation", law = "UAVG 40" } # <-
profiling = true
provision = "none"
automated = { logic = { nl = "Wie vaker niet kwam, krijgt een hogere score.", en = "Those who missed more appointments get a higher score." }, consequences = { nl = "Bij een hoge score betaalt u vooraf.", en = "With a high score you pay beforehand." } }

[[activity.retention]]
period = "1 year"
from = "last-contact"
then = "erase"
"#,
        good: r#"[automated-decisions]
used = true

[[activity]]
id = "no-show-profile"
title = { nl = "Profiel van gemiste afspraken", en = "Profile of missed appointments" }
purpose = { nl = "bepalen wie een aanbetaling doet", en = "to decide who pays a deposit" }
data = ["name"]
basis = "consent"
consent = { asked = "checkbox", withdraw = { nl = "Mail ons; dan stopt het profiel.", en = "E-mail us; then the profile stops." } }
profiling = true
provision = "voluntary"
automated = { logic = { nl = "Wie vaker niet kwam, krijgt een hogere score.", en = "Those who missed more appointments get a higher score." }, consequences = { nl = "Bij een hoge score betaalt u vooraf.", en = "With a high score you pay beforehand." } }

[[activity.retention]]
until = "withdrawal"
period = "1 year"
bound = "at-most"
from = "consent"
then = "erase"
"#,
    },
];

fn special_data(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in policy.activities.iter().filter(|activity| activity.automated.is_some()) {
        let allowed = |special| matches!(special, Special::ExplicitConsent | Special::SubstantialPublicInterest);
        // Without any exception, article 9 itself asks for one.
        let Some(special) = activity.specials().next() else { continue };
        if !policy.has_special_data(activity) || activity.specials().any(allowed) {
            continue;
        }
        let fault = match written::special(activity, special) {
            Some(place) => found.at(place, "special"),
            None => found.at(&activity.place, "automated"),
        };
        fault.with("activity", &activity.id).with("special", special.word());
    }
}

fn denied(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let Some(activity) = policy.activities.iter().find(|activity| activity.automated.is_some()) else { return };
    if let Some(automated) = policy.automated.as_ref().filter(|automated| automated.used.copied() == Some(false)) {
        found.at(&automated.place, "used").with("activity", &activity.id);
    }
    for (text, words) in facts.said("ADM-04") {
        found.words(text, words).variant("-text").with("activity", &activity.id);
    }
}

/// What a computer can judge so that its outcome decides.
pub(crate) const DECISIVE: [Ai; 4] = [Ai::PhotoAssessment, Ai::Triage, Ai::RiskScore, Ai::CreditScore];

fn decisive(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| activity.automated.is_none()) {
        if let Some(ai) = activity.ai.copied().filter(|ai| DECISIVE.contains(ai)) {
            found.at(&activity.place, "ai").with("activity", &activity.id).with("ai", ai.word());
        }
    }
}

fn undisclosed(facts: &Facts<'_>, found: &mut Found) {
    if facts.date().is_none_or(|date| date < AI_ACT_50) {
        return;
    }
    // For the catalogue's chatbot the statement itself says what it is.
    let own = facts.policy.activities.iter().filter(|activity| !activity.is("chatbot"));
    for activity in own.filter(|activity| activity.ai.copied() == Some(Ai::Chatbot)) {
        let says_so = ["ai", "ai-*", "computer*", "chatbot", "robot", "kunstmatige", "artificial"];
        let told = facts.texts.iter().any(|text| belongs(text, activity) && has_any(text.words, &says_so));
        if !told {
            found.at(&activity.place, "ai").with("activity", &activity.id);
        }
    }
}

fn recorded(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let own = |activity: &Activity| {
        activity.is("consultation-recording")
            || (activity.entry.is_none() && activity.ai.copied() == Some(Ai::Transcription))
    };
    if policy.activities.iter().any(own) {
        return;
    }
    for activity in &policy.activities {
        if activity.ai.copied() == Some(Ai::Transcription) {
            found.at(&activity.place, "ai").with("activity", &activity.id);
        }
    }
    for (text, words) in facts.said("ADM-07") {
        let sentence = sentences(text.words).into_iter().find(|sentence| sentence.contains(&words.start));
        // A recorded telephone call is another activity.
        let call = sentence.is_some_and(|sentence| {
            has_any(&text.words[sentence], &["telefo*", "belt", "phone", "telephone", "call*"])
        });
        if !call {
            found.words(text, words).variant("-text");
        }
    }
}

fn profiling(facts: &Facts<'_>, found: &mut Found) {
    let cites = |law: &Law| matches!(law, Law::Provision(place) if place.act == "uavg" && place.article == "40");
    for (activity, basis) in facts.policy.bases().filter(|(activity, _)| activity.profiling.copied() == Some(true)) {
        if basis.law.items().iter().any(cites) {
            found.at(&basis.place, "law").with("activity", &activity.id);
        }
    }
    for (text, words) in facts.said("ADM-08") {
        let about = facts.policy.activities.iter().find(|activity| belongs(text, activity));
        if let Some(activity) = about.filter(|activity| activity.profiling.copied() == Some(true)) {
            found.words(text, words).with("activity", &activity.id);
        }
    }
}

/// Whether a text stands in the table of this activity.
fn belongs(text: &Text<'_>, activity: &Activity) -> bool {
    text.path.strip_prefix(&activity.place.path).is_some_and(|rest| rest.starts_with('.'))
}
