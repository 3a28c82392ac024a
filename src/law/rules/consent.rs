//! Consent: GDPR 4(11), 7; UAVG 5; kaderwet 7; Wabvpz 15a.

use super::context::{is_about, says};
use super::{Certainty, Facts, Rule};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::policy::model::{Activity, Choice, Consent};
use crate::policy::terms::{Asking, Ground, Medium, Special};
use crate::policy::{Field, Policy, Text};

/// Entries of the catalogue in which a child from 12 consents as well as its parent or guardian (Wabvpz 15g; for
/// publicity, settled practice).
const CHILD_AS_WELL: &[&str] = &["electronic-exchange", "publicity-photos"];

/// Entries of the catalogue that are online services, for which Belgian law sets the age at 13.
const ONLINE: &[&str] =
    &["newsletter", "website-analytics", "advertising-cookies", "social-media", "chatbot", "webshop", "contact-form"];

/// An activity that rests on consent, with these lines about that consent.
macro_rules! card {
    (only: $($line:literal),+) => {
        concat!(
            "[[activity]]\nid = \"birthday-card\"\n",
            "title = { nl = \"Een kaart op uw verjaardag\", en = \"A card on your birthday\" }\n",
            "purpose = { nl = \"u een kaart op uw verjaardag sturen\", en = \"to send you a card on your birthday\" }\n",
            "data = [\"name\", \"address\", \"date-of-birth\"]\nbasis = \"consent\"\nprovision = \"voluntary\"\n",
            "[activity.consent]\n",
            $($line, "\n",)+
            "[[activity.retention]]\nuntil = \"withdrawal\"\nperiod = \"5 years\"\nbound = \"at-most\"\nfrom = \"consent\"\n",
        )
    };
    ($($line:literal),+) => {
        card!(
            only: "asked = \"checkbox\"",
            "withdraw = { nl = \"Mail ons; u krijgt dan geen kaart meer.\", en = \"E-mail us; you then get no more cards.\" }",
            $($line),+
        )
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "CONS-02",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 7(3)"],
        check: route,
        bad: card!(
            only: "asked = \"checkbox\"",
            "withdraw = { nl = \"U trekt uw toestemming in via onze website.\", en = \"You withdraw your consent through our website.\" } # <-"
        ),
        good: card!("recorded = true"),
    },
    Rule {
        id: "CONS-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 7(2)"],
        check: |facts, found| each(facts, found, "separate", |_, _, consent| is(&consent.separate, false)),
        bad: card!("separate = false # <-"),
        good: card!("separate = true"),
    },
    Rule {
        id: "CONS-05",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 7(4)"],
        check: reward,
        bad: card!("reward = true # <-"),
        good: card!("reward = false"),
    },
    Rule {
        id: "CONS-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["UAVG 5", "Kaderwet 7"],
        check: ages,
        bad: concat!("[care]\nminors = { treated = true, from-age = 12 }\n\n", card!("guardian-below = 18 # <-")),
        good: concat!("[care]\nminors = { treated = true, from-age = 12 }\n\n", card!("guardian-below = 16")),
    },
    Rule {
        id: "CONS-07",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["GDPR 7(1)"],
        check: |facts, found| each(facts, found, "recorded", |_, _, consent| is(&consent.recorded, false)),
        bad: card!("recorded = false # <-"),
        good: card!("recorded = true"),
    },
    Rule {
        id: "CONS-08",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(11)"],
        check: implied,
        bad: card!(
            only: "asked = \"implied\" # <-",
            "withdraw = { nl = \"Mail ons; u krijgt dan geen kaart meer.\", en = \"E-mail us; you then get no more cards.\" }"
        ),
        good: card!("separate = true"),
    },
    Rule {
        id: "CONS-09",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["BW 7:450", "GDPR 7(2)"],
        check: mixed,
        bad: "[[clause]]\nsection = \"activities\"\n\
              text.nl = \"Op het formulier geeft u toestemming voor de behandeling en voor het gebruik van uw gegevens.\" # <-\n\
              text.en = \"On the form you agree to the treatment. Your data have a form of their own.\"\n",
        good: "[[clause]]\nsection = \"activities\"\n\
               text.nl = \"Op het formulier gaat u akkoord met de behandeling. Voor uw gegevens is er een eigen formulier.\"\n\
               text.en = \"On the form you agree to the treatment. Your data have a form of their own.\"\n",
    },
    Rule {
        id: "CONS-10",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 4(11)", "GDPR 9(2)(a)"],
        check: publicity,
        bad: "[[activity]]\nuse = \"publicity-photos\"\ndata = [\"treatment-photo\"]\nbasis = \"consent\"\n\
              special = \"explicit-consent\"\nprovision = \"voluntary\"\n\
              note = { nl = \"Kopieën die anderen maken, kunnen wij niet terughalen.\", en = \"We cannot call back copies that others make.\" }\n\
              [activity.consent] # <-\nasked = \"separate-form\"\n\
              withdraw = { nl = \"Mail ons; wij halen de foto weg.\", en = \"E-mail us; we remove the photograph.\" }\n\
              [[activity.retention]]\nuntil = \"withdrawal\"\nperiod = \"3 years\"\nbound = \"at-most\"\nfrom = \"consent\"\n",
        good: "[[activity]]\nuse = \"publicity-photos\"\ndata = [\"treatment-photo\"]\nbasis = \"consent\"\n\
               special = \"explicit-consent\"\nprovision = \"voluntary\"\n\
               note = { nl = \"Kopieën die anderen maken, kunnen wij niet terughalen.\", en = \"We cannot call back copies that others make.\" }\n\
               [activity.consent]\nasked = \"separate-form\"\n\
               withdraw = { nl = \"Mail ons; wij halen de foto weg.\", en = \"E-mail us; we remove the photograph.\" }\n\
               tiers = [{ nl = \"op onze website\", en = \"on our website\" }, { nl = \"in onze folder\", en = \"in our leaflet\" }]\n\
               [[activity.retention]]\nuntil = \"withdrawal\"\nperiod = \"3 years\"\nbound = \"at-most\"\nfrom = \"consent\"\n",
    },
    Rule {
        id: "CONS-11",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Wabvpz 15a"],
        check: exchange,
        bad: "[[activity]]\nuse = \"electronic-exchange\"\nregime = \"wgbo\"\ndata = [\"medication\"]\n\
              basis = \"contract\" # <-\nspecial = \"explicit-consent\"\nprovision = \"voluntary\"\n\
              consent = { asked = \"separate-form\", withdraw = { nl = \"Zeg het ons.\", en = \"Tell us.\" } }\n\
              note = { nl = \"Andere zorgverleners kunnen uw gegevens dan opvragen.\", en = \"Other care providers can then retrieve your data.\" }\n\
              [[activity.retention]]\nuntil = \"withdrawal\"\n",
        good: "[[activity]]\nuse = \"electronic-exchange\"\nregime = \"wgbo\"\ndata = [\"medication\"]\n\
               basis = \"consent\"\nspecial = \"explicit-consent\"\nprovision = \"voluntary\"\n\
               consent = { asked = \"separate-form\", withdraw = { nl = \"Zeg het ons.\", en = \"Tell us.\" } }\n\
               note = { nl = \"Andere zorgverleners kunnen uw gegevens dan opvragen.\", en = \"Other care providers can then retrieve your data.\" }\n\
               [[activity.retention]]\nuntil = \"withdrawal\"\n",
    },
    Rule {
        id: "CONS-12",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: orphan,
        bad: "[[activity]]\nid = \"lost-property\"\nsubjects = [\"visitor\"]\n\
              title = { nl = \"Gevonden voorwerpen\", en = \"Lost property\" }\n\
              purpose = { nl = \"u teruggeven wat u bij ons vergat\", en = \"to give back what you left with us\" }\n\
              data = [\"name\", \"phone\"]\nbasis = \"legitimate-interests\"\nprovision = \"voluntary\"\n\
              interest = { nl = \"Wij willen u uw spullen kunnen teruggeven.\", en = \"We want to be able to give you your things back.\" }\n\
              consent = { asked = \"spoken\", withdraw = { nl = \"Bel ons.\", en = \"Call us.\" } } # <-\n\
              [[activity.retention]]\nperiod = \"3 months\"\nfrom = \"last-contact\"\n",
        good: "[[activity]]\nid = \"lost-property\"\nsubjects = [\"visitor\"]\n\
               title = { nl = \"Gevonden voorwerpen\", en = \"Lost property\" }\n\
               purpose = { nl = \"u teruggeven wat u bij ons vergat\", en = \"to give back what you left with us\" }\n\
               data = [\"name\", \"phone\"]\nbasis = \"legitimate-interests\"\nprovision = \"voluntary\"\n\
               interest = { nl = \"Wij willen u uw spullen kunnen teruggeven.\", en = \"We want to be able to give you your things back.\" }\n\
               [[activity.retention]]\nperiod = \"3 months\"\nfrom = \"last-contact\"\n",
    },
    Rule {
        id: "CONS-13",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(a)"],
        check: fatigue,
        bad: card!("every-visit = true # <-"),
        good: card!("every-visit = false"),
    },
];

/// Asks about the consent of every activity that rests on it, where the test holds.
fn each(facts: &Facts<'_>, found: &mut Found, key: &str, test: impl Fn(&Facts<'_>, &Activity, &Consent) -> bool) {
    for (activity, consent) in consents(facts.policy).filter(|(activity, consent)| test(facts, activity, consent)) {
        found.at(&consent.place, key).with("activity", &activity.id);
    }
}

/// The activities that rest on consent and say how.
fn consents(policy: &Policy) -> impl Iterator<Item = (&Activity, &Consent)> {
    policy.activities.iter().filter(|activity| activity.uses_consent()).filter_map(|activity| {
        let consent = activity.consent.as_ref()?;
        Some((activity, consent))
    })
}

fn is(field: &Field<bool>, value: bool) -> bool {
    field.copied() == Some(value)
}

/// CONS-02: no way out that people can find, or one that is harder than the way in.
fn route(facts: &Facts<'_>, found: &mut Found) {
    for (activity, consent) in consents(facts.policy) {
        let own = |text: &&Text<'_>| text.key == "withdraw" && text.is_in(&consent.place);
        if facts.texts.iter().filter(own).any(|text| says("CONS-02-easy", text)) {
            continue;
        }
        let online = [Asking::Checkbox, Asking::CookieBanner].map(Choice::Known);
        let online = consent.asked.get().is_some_and(|asked| online.contains(asked));
        if facts.said("CONS-02").any(|(text, _)| own(&text)) {
            found.at(&consent.place, "withdraw").with("activity", &activity.id);
        } else if online && facts.texts.iter().filter(own).any(|text| says("CONS-02-harder", text)) {
            found.at(&consent.place, "withdraw").variant("-harder").with("activity", &activity.id);
        }
    }
}

/// CONS-05: something is given for consent. Words about it count where nobody says what refusing means.
fn reward(facts: &Facts<'_>, found: &mut Found) {
    each(facts, found, "reward", |_, _, consent| is(&consent.reward, true));
    for activity in facts.policy.activities.iter().filter(|activity| activity.uses_consent()) {
        let open = |consent: &Consent| consent.reward.is_absent() && consent.refusal.is_absent();
        if !activity.consent.as_ref().is_none_or(open) {
            continue;
        }
        for (text, words) in facts.said("CONS-05").filter(|(text, _)| is_about(facts.policy, text, activity)) {
            found.words(text, words).variant("-words").with("activity", &activity.id);
        }
    }
}

/// CONS-06: the age below which a parent or guardian consents.
fn ages(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let right = if policy.is_nl() { 16 } else { 13 };
    let young =
        policy.care.minors.copied().is_some_and(|(treated, from)| treated && from.is_none_or(|age| age < right));
    for (activity, consent) in consents(policy).filter(|_| young) {
        let applies = policy.is_nl() || ONLINE.iter().any(|entry| activity.is(entry));
        if let Some(age) = consent.guardian_below.copied().filter(|age| applies && *age != right) {
            let fault = found.at(&consent.place, "guardian-below");
            fault.with("activity", &activity.id).with("age", age.to_string()).with("right", right.to_string());
        }
        let both = policy.is_nl() && CHILD_AS_WELL.iter().any(|entry| activity.is(entry));
        if let Some(age) = consent.child_from.copied().filter(|age| both && *age > 12) {
            let fault = found.at(&consent.place, "child-from").variant("-child");
            fault.with("activity", &activity.id).with("age", age.to_string());
        }
    }
}

/// CONS-08: consent that nobody gave.
fn implied(facts: &Facts<'_>, found: &mut Found) {
    each(facts, found, "asked", |_, _, consent| consent.asked.get() == Some(&Choice::Known(Asking::Implied)));
    for (text, words) in facts.said("CONS-08") {
        found.words(text, words).variant("-words");
    }
}

/// CONS-09: agreeing to a treatment and consent to the use of data in one sentence; or the first, on the card of an
/// activity that rests on the second.
fn mixed(facts: &Facts<'_>, found: &mut Found) {
    for (text, words) in facts.said("CONS-09") {
        found.words(text, words);
    }
    for activity in facts.policy.activities.iter().filter(|activity| activity.rests_on(Ground::Consent)) {
        for (text, words) in facts.said("CONS-09-near").filter(|(text, _)| is_about(facts.policy, text, activity)) {
            found.words(text, words).variant("-near").with("activity", &activity.id);
        }
    }
}

/// CONS-10: consent to publicity that does not say where, or what cannot be undone. How long is asked of every activity.
fn publicity(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for (activity, consent) in consents(policy).filter(|(activity, _)| activity.is("publicity-photos")) {
        if consent.tiers.is_empty() && activity.media.is_empty() {
            found.at(&consent.place, "tiers").with("activity", &activity.id);
            continue;
        }
        let social = activity.media.items().contains(&Medium::SocialMedia);
        let told = !activity.note.is_absent()
            || policy.clauses.iter().any(|clause| clause.activity.as_ref() == Some(&activity.id));
        if social && !told {
            found.at(&activity.place, "note").variant("-recall").with("activity", &activity.id);
        }
    }
}

/// CONS-11: files that others can consult, on another basis than consent. That it is explicit is asked elsewhere.
fn exchange(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for activity in policy.activities.iter().filter(|activity| policy.is_nl() && activity.is("electronic-exchange")) {
        let explicit = activity.specials().any(|special| special == Special::ExplicitConsent);
        if explicit && has_known_bases(activity) && !activity.rests_on(Ground::Consent) {
            found.at(&activity.place, "basis").with("activity", &activity.id);
        }
    }
}

/// CONS-12: consent told where nothing rests on it.
fn orphan(facts: &Facts<'_>, found: &mut Found) {
    for activity in facts.policy.activities.iter().filter(|activity| !activity.uses_consent()) {
        let read =
            activity.special != Field::Bad && activity.bases.items().iter().all(|basis| basis.special != Field::Bad);
        if let Some(consent) = activity.consent.as_ref().filter(|_| read && has_known_bases(activity)) {
            found.table(&consent.place).with("activity", &activity.id);
        }
    }
}

/// Whether it has bases, and each of them could be read.
fn has_known_bases(activity: &Activity) -> bool {
    let bases = activity.bases.items();
    !bases.is_empty() && bases.iter().all(|basis| basis.ground.get().is_some())
}

/// CONS-13: asking for consent again at every visit.
fn fatigue(facts: &Facts<'_>, found: &mut Found) {
    each(facts, found, "every-visit", |_, _, consent| is(&consent.every_visit, true));
    for (text, words) in facts.said("CONS-13") {
        found.words(text, words).variant("-words");
    }
}
