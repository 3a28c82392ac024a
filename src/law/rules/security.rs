//! Security wording: SEC.

use super::{Certainty, Facts, Rule, first_said, wherever_said};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::law::phrases::{self, part_in};
use crate::law::reading::{self, has_any, is_any};
use crate::policy::Text;
use crate::policy::model::Choice;
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "SEC-01",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(a)", "GDPR 32"],
        check: promised,
        bad: r#"[[clause]]
section = "security"
text.nl = "Uw gegevens zijn bij ons volledig veilig." # <-
text.en = "We take good care of your data."
"#,
        good: r#"[[clause]]
section = "security"
text.nl = "Wij beveiligen uw gegevens zorgvuldig."
text.en = "We secure your data with care."
"#,
    },
    Rule {
        id: "SEC-02",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 33", "GDPR 34"],
        check: breaches,
        bad: r#"[[clause]]
section = "security"
text.nl = "Is er een datalek? Dan melden wij dat altijd bij de toezichthouder." # <-
text.en = "Has something gone wrong? Then we act on it."
"#,
        good: r#"[[clause]]
section = "security"
text.nl = "Is er een datalek? Dan melden wij dat binnen 72 uur bij de toezichthouder, tenzij er waarschijnlijk geen risico voor u is. Bij een groot risico hoort u het ook van ons."
text.en = "Is there a data breach? Then we report it to the supervisory authority within 72 hours, unless a risk to you is unlikely. If the risk is high, we tell you too."
"#,
    },
    Rule {
        id: "SEC-03",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 32", "Begz"],
        check: passwords_only,
        bad: r#"[security]
measures = [
  { nl = "Onze systemen zijn beveiligd met een wachtwoord.", en = "Our systems are closed to others." }, # <-
]
"#,
        good: r#"[security]
measures = ["encryption", "two-factor", "access-by-role"]
"#,
    },
    Rule {
        id: "SEC-04",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(a)"],
        check: |facts, found| {
            let certificate = &facts.policy.security.nen_7510_certificate;
            wherever_said(facts, found, "SEC-04", |_, _| certificate.is_absent());
        },
        bad: r#"# without: security.nen-7510-certificate
[[clause]]
section = "security"
text.nl = "Wij zijn gecertificeerd volgens NEN 7510, de norm voor informatiebeveiliging in de zorg." # <-
text.en = "We work to NEN 7510, the standard for information security in health care."
"#,
        good: r#"[security]
nen-7510-certificate = "NL-2026-0147"

[[clause]]
section = "security"
text.nl = "Wij zijn gecertificeerd volgens NEN 7510, de norm voor informatiebeveiliging in de zorg."
text.en = "We are certified to NEN 7510, the standard for information security in health care."
"#,
    },
    Rule {
        id: "SEC-05",
        severity: Info,
        certainty: Certainty::Likely,
        law: &[],
        check: |facts, found| wherever_said(facts, found, "SEC-05", |_, _| true),
        bad: r#"[[clause]]
section = "security"
text.nl = "Onze gegevens staan op een eigen Windows Server." # <-
text.en = "Our data are kept on a server of our own."
"#,
        good: r#"[[clause]]
section = "security"
text.nl = "Onze gegevens staan op een eigen, beveiligde server."
text.en = "Our data are kept on a secured server of our own."
"#,
    },
];

fn promised(facts: &Facts<'_>, found: &mut Found) {
    for (text, said) in facts.said("SEC-01").filter(|(text, said)| !is_modest(text, said)) {
        found.words(text, said);
    }
}

/// Whether a promise is turned round: by a word before it in its clause, or by the word after `guarantee`.
fn is_modest(text: &Text<'_>, said: &Range<usize>) -> bool {
    const NOT: &[&str] = &["geen", "niet", "nooit", "niemand", "no", "not", "never", "cannot", "nobody"];
    let before = &text.words[phrases::sentence(text.words, said).start..said.start];
    let clause = before.rsplit([',', ';', ':']).next().unwrap_or_default();
    let second = reading::words(&text.words[said.clone()]).nth(1);
    let promise = &text.words[said.clone()];
    let guarantee = part_in(promise, "garanderen").or(part_in(promise, "guarantee")).is_some_and(|(at, _)| at == 0);
    has_any(clause, NOT) || (guarantee && second.is_some_and(|(_, word)| is_any(word, NOT)))
}

/// A text about a breach that knows the authority and not the risk: not every breach is reported, and patients are told
/// where the risk is high.
fn breaches(facts: &Facts<'_>, found: &mut Found) {
    let breach = |text: &Text<'_>| {
        has_any(text.words, &["datalek*", "inbreuk*", "onbevoegd*", "breach*", "unauthorised", "unauthorized", "leak*"])
    };
    first_said(facts, found, "SEC-02", |_, text| breach(text) && !has_any(text.words, &["risico*", "risk*"]));
}

fn passwords_only(facts: &Facts<'_>, found: &mut Found) {
    if facts.said("SEC-03").next().is_none() {
        return;
    }
    let policy = facts.policy;
    let health = policy.activities.iter().any(|activity| policy.has_special_data(activity));
    let known = policy.security.measures.items().iter().any(|measure| match measure {
        Choice::Known(word) => matches!(
            word.as_str(),
            "encryption"
                | "access-by-role"
                | "access-policy"
                | "two-factor"
                | "logging"
                | "secured-systems"
                | "nen-7510"
        ),
        Choice::Own(_) => false,
    });
    let stronger = [
        "versleutel*",
        "encrypt*",
        "tweefactor*",
        "twee-factor*",
        "tweestaps*",
        "two-factor",
        "two-step",
        "multi*",
        "mfa",
        "2fa",
    ];
    let security = |text: &&Text<'_>| text.table == "security" || text.key == "text";
    let said = facts.texts.iter().filter(security).any(|text| has_any(text.words, &stronger));
    if health && !known && !said {
        wherever_said(facts, found, "SEC-03", |_, _| true);
    }
}
