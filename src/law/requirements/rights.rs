//! Rights and how to use them: GDPR 12(2)-(6), 13(2)(b)-(c), 21, 22(3); BW 7:454-456; Wabvpz 15d-15e; BE: wet
//! patiëntenrechten 9.
//!
//! The statement computes the rights from the legal bases, so that they lack only from a definition that says which
//! rights a published text tells (`[rights] told`).

use super::examples::{computed_rights, exchange, instalments, lost_property, newsletter};
use super::{Requirement, always, nothing};
use crate::finding::Severity::{self, Error, Info, Warning};
use crate::law::found::Found;
use crate::policy::model::Policy;
use crate::policy::terms::{Channel, Ground, Identification, Right, SectionId};

/// A requirement that a right is told.
const fn right(
    id: &'static str,
    severity: Severity,
    section: SectionId,
    law: &'static [&'static str],
    applies: fn(&Policy) -> bool,
    ask: fn(&Policy, &mut Found),
) -> Requirement {
    Requirement { id, severity, section, law, applies, ask, bad: "", good: "" }
}

impl Requirement {
    /// The same with its examples.
    const fn shown(self, bad: &'static str, good: &'static str) -> Self {
        Self { bad, good, ..self }
    }
}

/// Asks for a right that `[rights] told` leaves out.
macro_rules! told {
    ($right:ident) => {
        |policy, found| {
            if !policy.tells(Right::$right) {
                found.at(&policy.rights.place, "told").with("right", Right::$right.word());
            }
        }
    };
}

pub(super) const REQUIREMENTS: &[Requirement] = &[
    right("ART13-2-B-ACCESS", Error, SectionId::Rights, &["GDPR 13(2)(b)", "GDPR 15"], always, told!(Access)).shown(
        r#"[rights]
told = [  # <-
  "rectification", "erasure", "restriction", "portability", "object", "withdraw", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
        computed_rights!(),
    ),
    right("ART13-2-B-RECT", Error, SectionId::Rights, &["GDPR 13(2)(b)", "GDPR 16"], always, told!(Rectification))
        .shown(
            r#"[rights]
told = [  # <-
  "access", "erasure", "restriction", "portability", "object", "withdraw", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
            computed_rights!(),
        ),
    right("ART13-2-B-ERASE", Error, SectionId::Rights, &["GDPR 13(2)(b)", "GDPR 17"], always, told!(Erasure)).shown(
        r#"[rights]
told = [  # <-
  "access", "rectification", "restriction", "portability", "object", "withdraw", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
        computed_rights!(),
    ),
    right("ART13-2-B-RESTR", Error, SectionId::Rights, &["GDPR 13(2)(b)", "GDPR 18"], always, told!(Restriction))
        .shown(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "portability", "object", "withdraw", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
            computed_rights!(),
        ),
    right("ART13-2-B-OBJECT", Error, SectionId::Object, &["GDPR 13(2)(b)", "GDPR 21"], can_object, told!(Object))
        .shown(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "withdraw", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
            computed_rights!(),
        ),
    right("ART13-2-B-PORT", Error, SectionId::Rights, &["GDPR 13(2)(b)", "GDPR 20"], is_portable, told!(Portability))
        .shown(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "object", "withdraw", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
            computed_rights!(),
        ),
    right(
        "ART13-2-C",
        Error,
        SectionId::Rights,
        &["GDPR 13(2)(c)", "GDPR 7(3)"],
        Policy::uses_consent,
        told!(Withdraw),
    )
    .shown(
        r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "complaint",
  "file-copy", "own-statement", "destruction",
]
"#,
        computed_rights!(),
    ),
    right("ART21-4", Error, SectionId::Object, &["GDPR 21(4)"], can_object, nothing).shown("", lost_property!()),
    right("ART21-2", Error, SectionId::Object, &["GDPR 21(2)", "GDPR 21(3)"], has_marketing, nothing)
        .shown("", newsletter!()),
    Requirement {
        id: "NL-TW-117-3",
        severity: Error,
        section: SectionId::Object,
        law: &["Tw 11.7 lid 3"],
        applies: |policy| policy.is_nl() && policy.activities.iter().any(is_soft_opt_in),
        ask: |policy, found| {
            for activity in policy.activities.iter().filter(|activity| is_soft_opt_in(activity)) {
                if activity.opt_out.is_absent() {
                    found.at(&activity.place, "opt-out").with("activity", &activity.id);
                }
            }
        },
        bad: r#"[[activity]]  # <-
use = "newsletter"
data = ["name", "email"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u over onze zorg vertellen.", en = "We want to tell you about our care." }
media = ["email"]
soft-opt-in = ["own-customers", "similar-services", "opt-out-at-collection", "opt-out-in-every-message"]
provision = "voluntary"

[[activity.retention]]
until = "unsubscribe"
then = "erase"
"#,
        good: newsletter!(),
    },
    right(
        "ART22-3",
        Error,
        SectionId::Automated,
        &["GDPR 22(3)", "UAVG 40 lid 3"],
        is_automated,
        told!(HumanIntervention),
    )
    .shown(
        concat!(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "withdraw",
  "complaint", "file-copy", "own-statement", "destruction",
]

"#,
            instalments!()
        ),
        concat!(computed_rights!(), "\n", instalments!()),
    ),
    right("NL-WGBO-454-2", Warning, SectionId::Rights, &["BW 7:454 lid 2"], Policy::is_wgbo, told!(OwnStatement))
        .shown(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "withdraw",
  "complaint", "file-copy", "destruction",
]
"#,
            computed_rights!(),
        ),
    right("NL-WGBO-455", Warning, SectionId::Rights, &["BW 7:455"], Policy::is_wgbo, told!(Destruction)).shown(
        r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "withdraw",
  "complaint", "file-copy", "own-statement",
]
"#,
        computed_rights!(),
    ),
    right("NL-WGBO-456", Warning, SectionId::Rights, &["BW 7:456", "GDPR 15(3)"], Policy::is_wgbo, told!(FileCopy))
        .shown(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "withdraw",
  "complaint", "own-statement", "destruction",
]
"#,
            computed_rights!(),
        ),
    right(
        "NL-WABVPZ-15D",
        Warning,
        SectionId::Rights,
        &["Wabvpz 15d lid 1", "Wabvpz 15d lid 3"],
        has_electronic_file,
        nothing,
    )
    .shown("", "[care]\nelectronic-file = true\n"),
    right("NL-WABVPZ-15E", Info, SectionId::Rights, &["Wabvpz 15e"], exchanges, told!(LogOverview)).shown(
        concat!(
            r#"[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "object", "withdraw",
  "complaint", "file-copy", "own-statement", "destruction",
]

"#,
            exchange!()
        ),
        concat!(computed_rights!(), "\n", exchange!()),
    ),
    right("BE-WPR-9", Warning, SectionId::Rights, &["Wet patiëntenrechten 9"], Policy::is_be_care, told!(FileCopy))
        .shown(
            r#"[statement]
jurisdiction = "BE"

[rights]
told = [  # <-
  "access", "rectification", "erasure", "restriction", "portability", "complaint",
]
"#,
            r#"# without: rights.told
[statement]
jurisdiction = "BE"

[rights]
respond-within = "1 month"
"#,
        ),
    Requirement {
        id: "ART12-2",
        severity: Error,
        section: SectionId::Requests,
        law: &["GDPR 12(2)"],
        applies: always,
        ask: |policy, found| {
            if channels(policy).is_empty() && policy.rights.channels != crate::policy::Field::Bad {
                found.at(&policy.rights.place, "channels");
            } else if !channels(policy)
                .iter()
                .any(|channel| matches!(channel, Channel::Email | Channel::Form | Channel::Portal))
            {
                found.at(&policy.rights.place, "channels").variant("-electronic");
            }
        },
        bad: r#"[rights]
channels = ["post", "desk"]  # <-
"#,
        good: r#"[rights]
channels = ["email", "post", "desk"]
"#,
    },
    Requirement {
        id: "ART12-3",
        severity: Error,
        section: SectionId::Requests,
        law: &["GDPR 12(3)"],
        applies: always,
        ask: |policy, found| match &policy.rights.respond_within {
            crate::policy::Field::Absent => {
                found.at(&policy.rights.place, "respond-within").weighs(Warning);
            }
            field if field.copied().is_some_and(|period| period.exceeds_months(1)) => {
                let period = field.copied().map(|period| period.to_string()).unwrap_or_default();
                found.at(&policy.rights.place, "respond-within").variant("-long").with("period", period);
            }
            _ => {}
        },
        bad: r#"[rights]
respond-within = "6 weeks"  # <-
"#,
        good: r#"[rights]
respond-within = "1 month"
"#,
    },
    right("ART12-4", Info, SectionId::Requests, &["GDPR 12(4)", "UAVG 35"], always, nothing).shown(
        "",
        r#"[rights]
respond-within = "1 month"
"#,
    ),
    right("ART12-5", Warning, SectionId::Requests, &["GDPR 12(5)", "GDPR 15(3)", "C-307/22"], always, nothing)
        .shown("", "[rights]\nfirst-copy-fee = false\n"),
    right("ART12-6", Warning, SectionId::Requests, &["GDPR 12(6)"], asks_identity, nothing).shown(
        "",
        r#"[rights]
identification = "when-in-doubt"
"#,
    ),
];

/// The ways in which a request can be made: those named, or those that the contact details show.
#[must_use]
pub(crate) fn channels(policy: &Policy) -> Vec<Channel> {
    if let Some(named) = policy.rights.channels.get() {
        return named.clone();
    }
    let dpo = policy.dpo.as_ref();
    let contact = policy.privacy_contact.as_ref();
    let has_email = !policy.controller.email.is_absent()
        || dpo.is_some_and(|dpo| !dpo.email.is_absent())
        || contact.is_some_and(|person| !person.email.is_absent());
    let mut channels = Vec::new();
    let mut add = |there: bool, channel| {
        if there {
            channels.push(channel);
        }
    };
    add(has_email, Channel::Email);
    add(!policy.controller.form.is_absent(), Channel::Form);
    add(!policy.controller.address.is_absent(), Channel::Post);
    channels
}

/// Whether some activity can be objected to (GDPR 21(1)-(2)).
pub(crate) fn can_object(policy: &Policy) -> bool {
    policy.rests_on(Ground::LegitimateInterests) || policy.rests_on(Ground::PublicTask) || has_marketing(policy)
}

pub(crate) fn has_marketing(policy: &Policy) -> bool {
    policy.activities.iter().any(|activity| activity.marketing)
}

/// Whether data can be taken along (GDPR 20(1)): consent or contract, and not on paper alone.
pub(crate) fn is_portable(policy: &Policy) -> bool {
    (policy.rests_on(Ground::Consent) || policy.rests_on(Ground::Contract))
        && policy.care.electronic_file.copied() != Some(false)
}

fn is_soft_opt_in(activity: &crate::policy::model::Activity) -> bool {
    activity.marketing && activity.rests_on(Ground::LegitimateInterests)
}

fn is_automated(policy: &Policy) -> bool {
    policy.activities.iter().any(|activity| activity.automated.is_some())
}

fn has_electronic_file(policy: &Policy) -> bool {
    policy.is_dutch_care() && policy.care.electronic_file.copied() == Some(true) && policy.tells(Right::FileCopy)
}

fn exchanges(policy: &Policy) -> bool {
    policy.is_nl() && policy.uses("electronic-exchange")
}

fn asks_identity(policy: &Policy) -> bool {
    matches!(policy.rights.identification.copied(), Some(Identification::WhenInDoubt | Identification::Always))
}
