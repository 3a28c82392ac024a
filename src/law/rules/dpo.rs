//! The data protection officer: DPO.

use super::example::own_activity;
use super::sentence::{affirmed, once_a_field};
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::policy::Policy;
use crate::policy::terms::{Kind, OtherRole, Regime};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "DPO-01",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 37(1)(c)", "AP 2018"],
        check: large_scale,
        bad: "# without: dpo\n[care]\npatients = 12000 # <-\none-system = true\n",
        good: "[care]\npatients = 12000\none-system = true\n\n[dpo]\nemail = \"fg@huidpunt.example\"\n",
    },
    Rule {
        id: "DPO-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 37(1)(c)", "AP 2018"],
        check: always_large_scale,
        bad: "# without: dpo\n[care]\nkind = \"care-group\" # <-\n",
        good: "[care]\nkind = \"care-group\"\n\n[dpo]\nemail = \"fg@huidpunt.example\"\n",
    },
    Rule {
        id: "DPO-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(b)", "GDPR 37"],
        check: named_but_absent,
        bad: concat!(
            "# without: dpo\n",
            own_activity!(
                "questions",
                "Vragen over privacy",
                "Questions about privacy",
                "uw vraag over uw gegevens beantwoorden",
                "to answer your question about your data",
                "data = [\"name\", \"contact\"]\n\
                 basis = \"contract\"\n\
                 note.nl = \"Uw vraag gaat naar onze functionaris voor gegevensbescherming.\" # <-\n\
                 note.en = \"Your question goes to our data protection officer.\"\n"
            )
        ),
        good: concat!(
            own_activity!(
                "questions",
                "Vragen over privacy",
                "Questions about privacy",
                "uw vraag over uw gegevens beantwoorden",
                "to answer your question about your data",
                "data = [\"name\", \"contact\"]\n\
                 basis = \"contract\"\n\
                 note.nl = \"Uw vraag gaat naar onze functionaris voor gegevensbescherming.\"\n\
                 note.en = \"Your question goes to our data protection officer.\"\n"
            ),
            "\n[dpo]\nemail = \"fg@huidpunt.example\"\n"
        ),
    },
    Rule {
        id: "DPO-05",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 38(6)", "C-453/21"],
        check: conflict,
        bad: "[care]\npatients = 12000\none-system = true\n\n\
              [dpo]\nemail = \"fg@huidpunt.example\"\nother-roles = [\"owner\"] # <-\n",
        good: "[care]\npatients = 12000\none-system = true\n\n[dpo]\nemail = \"fg@huidpunt.example\"\n",
    },
    Rule {
        id: "DPO-06",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 37(7)"],
        check: not_registered,
        bad: "[dpo]\nemail = \"fg@huidpunt.example\"\nregistered = false # <-\n",
        good: "[dpo]\nemail = \"fg@huidpunt.example\"\nregistered = true\n",
    },
    Rule {
        id: "DPO-07",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 37", "GDPR 38", "WP243"],
        check: only_a_title,
        bad: "[care]\npatients = 3000\n\n\
              [dpo]\nemail = \"fg@huidpunt.example\"\nother-roles = [\"front-desk\"] # <-\n",
        good: "[care]\npatients = 3000\n\n[dpo]\nemail = \"fg@huidpunt.example\"\n",
    },
    Rule {
        id: "DPO-08",
        severity: Info,
        certainty: Certainty::Certain,
        law: &["UAVG 39"],
        check: general_mailbox,
        bad: "[dpo]\nemail = \"balie@huidpunt.example\" # <-\n",
        good: "[dpo]\nemail = \"fg@huidpunt.example\"\n",
    },
    Rule {
        id: "DPO-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 38(6)", "GDPR 39", "Wkkgz 15"],
        check: decides_complaints,
        bad: "[dpo]\nemail = \"fg@huidpunt.example\"\n\n\
              [complaints]\nofficer = { name = \"Klachtenfunctionaris\", email = \"fg@huidpunt.example\" } # <-\n",
        good: "[dpo]\nemail = \"fg@huidpunt.example\"\n\n\
               [complaints]\nofficer = { name = \"Klachtenfunctionaris\", email = \"klacht@huidpunt.example\" }\n",
    },
    Rule {
        id: "DPO-10",
        severity: Info,
        certainty: Certainty::Certain,
        law: &["GDPR 37(1)(c)", "AP 2018"],
        check: unknown_scale,
        bad: "# without: dpo\n# without: care.patients\n[care] # <-\nelectronic-file = true\n",
        good: "[care]\nelectronic-file = true\npatients = 3000\n",
    },
];

/// Above this many patients on file, or treated in a year, the Dutch authority calls it large scale (AP, 2018).
const LARGE_SCALE: u32 = 10_000;

/// Whether the clinic must have an officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Duty {
    /// Because of what it is.
    ByKind,
    /// Because of how many patients it has.
    ByNumber,
    /// It need not.
    None,
    /// The definition does not say enough.
    Unknown,
}

fn duty(policy: &Policy) -> Duty {
    let care = &policy.care;
    let solo = care.solo.copied();
    let by_kind = match care.kind.copied() {
        Some(Kind::Hospital) => true,
        // The other kinds are those that the Dutch authority names.
        Some(Kind::GpPost | Kind::CareGroup) => policy.is_nl(),
        Some(Kind::Pharmacy) => policy.is_nl() && solo == Some(false),
        _ => false,
    };
    if by_kind {
        return Duty::ByKind;
    }
    if policy.controller.public_authority.copied() == Some(true) || !policy.is_nl() {
        return Duty::Unknown;
    }
    // Who is on file includes whoever was treated this year.
    let is_large = is_large(policy);
    let is_small = !is_large && care.patients.get().is_some();
    if solo == Some(true) {
        return Duty::None;
    }
    match (care.kind.copied(), care.one_system.copied()) {
        (Some(Kind::Pharmacy), _) => Duty::Unknown,
        (_, Some(true)) if is_large => Duty::ByNumber,
        (_, Some(false)) => Duty::None,
        _ if is_small => Duty::None,
        _ => Duty::Unknown,
    }
}

/// Whether one of its numbers of patients is above the threshold.
fn is_large(policy: &Policy) -> bool {
    let numbers = [policy.care.patients.copied(), policy.care.patients_per_year.copied()];
    numbers.into_iter().flatten().any(|number| number > LARGE_SCALE)
}

fn large_scale(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if policy.dpo.is_some() || duty(policy) != Duty::ByNumber {
        return;
    }
    let care = &policy.care;
    let (key, number) = match care.patients.copied() {
        Some(patients) if patients > LARGE_SCALE => ("patients", patients),
        _ => ("patients-per-year", care.patients_per_year.copied().unwrap_or_default()),
    };
    found.at(&care.place, key).with("patients", number.to_string());
}

fn always_large_scale(facts: &Facts<'_>, found: &mut Found) {
    if facts.policy.dpo.is_none() && duty(facts.policy) == Duty::ByKind {
        found.at(&facts.policy.care.place, "kind");
    }
}

/// An officer of whom the texts speak, where there is none and need not be one: otherwise that is the finding.
fn named_but_absent(facts: &Facts<'_>, found: &mut Found) {
    if facts.policy.dpo.is_some() || matches!(duty(facts.policy), Duty::ByKind | Duty::ByNumber) {
        return;
    }
    // What is said of others may be about their officer.
    let own = |table: &str| !matches!(table, "recipient" | "transfer" | "joint");
    if let Some((text, words)) = affirmed(facts, "DPO-04").into_iter().find(|(text, _)| own(text.table)) {
        found.words(text, words);
    }
}

fn is_conflict(role: OtherRole) -> bool {
    role != OtherRole::FrontDesk
}

fn conflict(facts: &Facts<'_>, found: &mut Found) {
    let Some(dpo) = &facts.policy.dpo else { return };
    if duty(facts.policy) == Duty::None {
        return;
    }
    if let Some(index) = dpo.other_roles.items().iter().position(|role| is_conflict(*role)) {
        let role = dpo.other_roles.items()[index].word();
        found.at(&dpo.place, &format!("other-roles[{index}]")).with("role", role);
    }
}

fn only_a_title(facts: &Facts<'_>, found: &mut Found) {
    let Some(dpo) = &facts.policy.dpo else { return };
    if duty(facts.policy) == Duty::None
        && let Some(role) = dpo.other_roles.items().first()
    {
        found.at(&dpo.place, "other-roles[0]").with("role", role.word());
    }
}

fn not_registered(facts: &Facts<'_>, found: &mut Found) {
    if let Some(dpo) = &facts.policy.dpo
        && dpo.registered.copied() == Some(false)
    {
        let found = found.at(&dpo.place, "registered");
        if !facts.policy.is_nl() {
            found.variant("-be");
        }
    }
}

/// What the mailbox of a front desk is called.
const FRONT_DESK: &[&str] = &[
    "info",
    "balie",
    "receptie",
    "reception",
    "contact",
    "afspraak",
    "afspraken",
    "praktijk",
    "kliniek",
    "salon",
    "assistente",
    "office",
    "desk",
    "hallo",
    "hello",
    "mail",
];

fn general_mailbox(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if !policy.is_nl() {
        return;
    }
    let Some((dpo, email)) = policy.dpo.as_ref().and_then(|dpo| Some((dpo, dpo.email.get()?))) else { return };
    let local = email.split('@').next().unwrap_or_default().to_lowercase();
    let general = std::iter::once(&policy.controller.email)
        .chain(policy.controller.locations.iter().map(|location| &location.email))
        .filter_map(|general| general.get());
    if FRONT_DESK.contains(&local.as_str()) || { general }.any(|general| general.eq_ignore_ascii_case(email)) {
        found.at(&dpo.place, "email").with("email", email);
    }
}

fn decides_complaints(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let Some(dpo) = &policy.dpo else { return };
    if let Some(officer) = &policy.complaints.officer {
        let same =
            |a: Option<&String>, b: Option<&String>| matches!((a, b), (Some(a), Some(b)) if a.eq_ignore_ascii_case(b));
        let key = if same(officer.email.get(), dpo.email.get()) {
            Some("email")
        } else if same(officer.name.get(), dpo.name.get()) {
            Some("name")
        } else {
            None
        };
        if let Some(key) = key {
            found.at(&officer.place, key);
        }
    }
    // Whoever disagrees with the officer is told that the officer had decided.
    for (text, words) in affirmed(facts, "DPO-09").into_iter().chain(once_a_field(facts.said("DPO-09-dispute"))) {
        found.words(text, words).variant("-words");
    }
}

fn unknown_scale(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let care = &policy.care;
    let gives_care = policy.is_nl() && (policy.has_regime(Regime::Wgbo) || policy.has_regime(Regime::OtherCare));
    if policy.dpo.is_some() || !gives_care || duty(policy) != Duty::Unknown {
        return;
    }
    if policy.controller.public_authority.copied() == Some(true) {
        return;
    }
    if care.kind.copied() == Some(Kind::Pharmacy) {
        if care.solo.is_absent() {
            found.at(&care.place, "solo").variant("-solo");
        }
    } else if is_large(policy) {
        if care.one_system.is_absent() {
            found.at(&care.place, "one-system").variant("-system");
        }
    } else if care.patients.is_absent() {
        found.at(&care.place, "patients");
    }
}
