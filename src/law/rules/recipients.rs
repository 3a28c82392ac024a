//! Recipients, and whether they are told: GDPR 4(9), 12(1), 13(1)(e); Zvw 87. What they may get to know is told apart.

use super::context::says;
use super::{Certainty, Facts, Rule, never_shared};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::found::Found;
use crate::policy::model::{Choice, Recipient};
use crate::policy::terms::{Ground, Role};
use crate::policy::{Place, Policy};

/// Authorities by their category.
const AUTHORITIES: &[&str] = &["supervisory-authority", "health-inspectorate", "tax-authority", "police", "court"];

/// Reminders of an appointment, with this recipient.
macro_rules! reminders {
    ($recipient:literal) => {
        concat!(
            "\n[[activity]]\nid = \"reminders\"\ntitle = { nl = \"Herinneringen\", en = \"Reminders\" }\n",
            "purpose = { nl = \"u aan uw afspraak herinneren\", en = \"to remind you of your appointment\" }\n",
            "data = [\"name\", \"phone\"]\nbasis = \"contract\"\nrecipients = [\"",
            $recipient,
            "\"]\nprovision = \"voluntary\"\n[[activity.retention]]\nperiod = \"1 month\"\nfrom = \"last-visit\"\n",
        )
    };
}

/// Looking at an insurance policy together, with this line about the care.
macro_rules! your_policy {
    ($insured:literal, $mark:literal) => {
        concat!(
            "[care]\n",
            $insured,
            "\n\n[recipient.insurer]\nrole = \"controller\"\ncategory = \"health-insurer\"",
            $mark,
            "\ncountry = \"NL\"\npurpose = { nl = \"vertelt wat u vergoed krijgt\", en = \"tells what you are reimbursed\" }\n\n",
            "[[activity]]\nid = \"your-policy\"\ntitle = { nl = \"Uw polis\", en = \"Your policy\" }\n",
            "purpose = { nl = \"nagaan wat u vergoed krijgt\", en = \"to see what you are reimbursed\" }\n",
            "data = [\"name\", \"insurance\"]\nbasis = \"contract\"\nrecipients = [\"insurer\"]\nprovision = \"voluntary\"\n",
            "[[activity.retention]]\nperiod = \"1 year\"\nfrom = \"last-visit\"\n",
        )
    };
}

/// A page on a social medium.
macro_rules! social_page {
    () => {
        "\n[[activity]]\nuse = \"social-media\"\ndata = [\"social-media-name\", \"website-use\"]\n\
         basis = \"legitimate-interests\"\nrecipients = [\"social-media\"]\nprovision = \"voluntary\"\n\
         interest = { nl = \"Wij willen laten zien wat wij doen. Het platform wil weten wie er kijkt.\", en = \"We want to show what we do. The platform wants to know who is watching.\" }\n\
         [[activity.retention]]\nperiod = \"1 year\"\nfrom = \"last-contact\"\n"
    };
}

/// A mail service, described by these lines.
macro_rules! mail {
    ($($line:literal),+) => {
        concat!("[recipient.mail]\nrole = \"processor\"\ncountry = \"NL\"\nagreement = true\n", $($line, "\n"),+)
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "REC-01",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(9)", "GDPR 13(1)(e)"],
        check: untold,
        bad: "[recipient.text-messages] # <-\nname = \"Berichtendienst B.V.\"\nrole = \"processor\"\n\
              category = \"sms-provider\"\ncountry = \"NL\"\nagreement = true\n\
              purpose = { nl = \"verstuurt herinneringen aan uw afspraak\", en = \"sends reminders of your appointment\" }\n",
        good: concat!(
            "[recipient.text-messages]\nname = \"Berichtendienst B.V.\"\nrole = \"processor\"\n",
            "category = \"sms-provider\"\ncountry = \"NL\"\nagreement = true\n",
            "purpose = { nl = \"verstuurt herinneringen aan uw afspraak\", en = \"sends reminders of your appointment\" }\n",
            reminders!("text-messages")
        ),
    },
    Rule {
        id: "REC-02",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)"],
        check: never_shared::never_shared,
        bad: "[[clause]]\nsection = \"recipients\"\n\
              text.nl = \"Wij delen uw gegevens nooit met derden zonder uw toestemming.\" # <-\n\
              text.en = \"Apart from those in the list above, nobody gets your data from us without your consent.\"\n",
        good: "[[clause]]\nsection = \"recipients\"\n\
               text.nl = \"Wie niet in de lijst hierboven staat, krijgt uw gegevens alleen met uw toestemming of als de wet dat vraagt.\"\n\
               text.en = \"Those who are not in the list above get your data only with your consent, or if the law requires it.\"\n",
    },
    Rule {
        id: "REC-03",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["WP260"],
        check: vague,
        bad: mail!(
            "category = { nl = \"onze partners\", en = \"our partners\" } # <-",
            "purpose = { nl = \"bezorgt onze e-mail\", en = \"delivers our e-mail\" }"
        ),
        good: mail!(
            "category = \"email-provider\"",
            "purpose = { nl = \"bezorgt onze e-mail\", en = \"delivers our e-mail\" }"
        ),
    },
    Rule {
        id: "REC-04",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: |facts, found| {
            for recipient in facts.policy.recipients_in_use().filter(|recipient| recipient.purpose.is_absent()) {
                found.at(&recipient.place, "purpose").with("recipient", &recipient.id);
            }
        },
        bad: "[recipient.mail] # <-\nrole = \"processor\"\ncategory = \"email-provider\"\ncountry = \"NL\"\nagreement = true\n",
        good: mail!(
            "category = \"email-provider\"",
            "purpose = { nl = \"bezorgt onze e-mail\", en = \"delivers our e-mail\" }"
        ),
    },
    Rule {
        id: "REC-05",
        severity: Warning,
        certainty: Certainty::Certain,
        law: &["Zvw 87", "BW 7:457"],
        check: |facts, found| {
            let uninsured = facts.policy.is_nl() && facts.policy.care.insured.copied() == Some(false);
            for recipient in facts.policy.recipients_in_use().filter(|one| uninsured && is(one, &["health-insurer"])) {
                found.at(&recipient.place, "category").with("recipient", &recipient.id);
            }
        },
        bad: your_policy!("insured = false", " # <-"),
        good: your_policy!("insured = true", ""),
    },
    Rule {
        id: "REC-06",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Zvw 87 lid 1", "GDPR 13(1)(e)"],
        check: billing,
        bad: "# without: activity.insurance-claims\n# without: recipient.insurer\n\
              [care]\ninsured = true\ndirect-billing = true # <-\n",
        good: "# without: activity.insurance-claims\n# without: recipient.insurer\n\
               [care]\ninsured = true\ndirect-billing = false\n",
    },
    Rule {
        id: "REC-13",
        severity: Info,
        certainty: Certainty::Certain,
        law: &["GDPR 4(9)"],
        check: authorities,
        bad: concat!(
            "[recipient.police] # <-\nrole = \"authority\"\ncategory = \"police\"\ncountry = \"NL\"\n",
            "purpose = { nl = \"onderzoekt strafbare feiten\", en = \"investigates offences\" }\n",
            reminders!("police")
        ),
        good: concat!(
            "[recipient.police]\nrole = \"authority\"\ncategory = \"police\"\ncountry = \"NL\"\n",
            "purpose = { nl = \"onderzoekt strafbare feiten\", en = \"investigates offences\" }\n",
            "when = { nl = \"als de wet ons daartoe verplicht\", en = \"if the law obliges us to\" }\n",
            reminders!("police")
        ),
    },
    Rule {
        id: "REC-15",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["C-210/16", "GDPR 26"],
        check: pages,
        bad: concat!(
            "[recipient.social-media]\ncategory = \"social-platform\"\nrole = \"controller\" # <-\ncountry = \"IE\"\n",
            "purpose = { nl = \"toont onze berichten\", en = \"shows our posts\" }\n",
            "when = { nl = \"als u onze pagina bezoekt\", en = \"if you visit our page\" }\n",
            social_page!()
        ),
        good: concat!(
            "[recipient.social-media]\ncategory = \"social-platform\"\nrole = \"joint\"\ncountry = \"IE\"\n",
            "purpose = { nl = \"toont onze berichten\", en = \"shows our posts\" }\n",
            "contact = \"privacy@platform.example\"\n",
            "essence = { nl = \"Wij bepalen wat erop staat. Het platform meet het bezoek.\", en = \"We decide what is on it. The platform measures visits.\" }\n",
            social_page!()
        ),
    },
];

/// Whether a recipient is of one of these built-in categories.
pub(super) fn is(recipient: &Recipient, categories: &[&str]) -> bool {
    matches!(recipient.category.get(), Some(Choice::Known(category)) if categories.contains(&category.as_str()))
}

/// REC-01: a processor that no activity and no cookie names, so that no page tells it.
fn untold(facts: &Facts<'_>, found: &mut Found) {
    if !are_read(facts.policy) {
        return;
    }
    let told = |one: &Recipient| facts.policy.recipients_in_use().any(|recipient| recipient.id == one.id);
    let processors = facts.policy.recipients.iter().filter(|one| one.role.copied() == Some(Role::Processor));
    for recipient in processors.filter(|one| !told(one)) {
        found.table(&recipient.place).with("recipient", &recipient.id);
    }
}

/// REC-03: a category that could be anybody, without a name.
fn vague(facts: &Facts<'_>, found: &mut Found) {
    for recipient in facts.policy.recipients_in_use().filter(|recipient| recipient.name.is_absent()) {
        let labels = facts.said("REC-03").filter(|(text, _)| text.key == "category" && text.is_in(&recipient.place));
        let mut whole = labels.filter(|(text, words)| {
            let after = text.words[words.end..].trim_start();
            text.words[..words.start].trim().is_empty() && (after.is_empty() || after.starts_with([',', '(']))
        });
        if let Some((text, words)) = whole.next() {
            let fault = found.at(&recipient.place, "category").with("recipient", &recipient.id);
            fault.with("category", &text.words[words]);
        }
    }
}

/// REC-06: the insurer gets the bill, but no list tells it.
fn billing(facts: &Facts<'_>, found: &mut Found) {
    let care = &facts.policy.care;
    let direct = care.insured.copied() == Some(true) && care.direct_billing.copied() == Some(true);
    let told = || !are_read(facts.policy) || facts.policy.recipients_in_use().any(may_insure);
    if facts.policy.is_nl() && direct && !told() {
        found.at(&care.place, "direct-billing");
    }
}

/// Whether all recipients could be read, and all that name them: otherwise one that seems missing may be there.
fn are_read(policy: &Policy) -> bool {
    let named = |place: &Place, key: &str| policy.is_read(&format!("{}.{key}", place.path));
    policy.is_read("recipient")
        && policy.activities.iter().all(|activity| named(&activity.place, "recipients"))
        && policy.website.cookies.iter().all(|cookie| named(&cookie.place, "provider"))
}

/// Whether a recipient is a health insurer, or could be one: by its name or by words of the clinic's own.
fn may_insure(recipient: &Recipient) -> bool {
    let hints = |words: &str| {
        let words = words.to_lowercase();
        words.contains("verzeker") || words.contains("insur")
    };
    is(recipient, &["health-insurer"])
        || recipient.name.get().is_some_and(|name| hints(name))
        || matches!(recipient.category.get(), Some(Choice::Own(own)) if own.texts.iter().any(|(_, words)| hints(words)))
}

/// REC-13: an authority that gets data as a matter of course. A duty in law is reason enough, and so is a condition.
fn authorities(facts: &Facts<'_>, found: &mut Found) {
    let routine = |one: &&Recipient| {
        let authority = one.role.copied() == Some(Role::Authority) || is(one, AUTHORITIES);
        let mut uses = facts.policy.activities.iter().filter(|activity| activity.recipients.items().contains(&one.id));
        authority && one.when.is_absent() && !uses.all(|activity| activity.rests_on(Ground::LegalObligation))
    };
    for recipient in facts.policy.recipients_in_use().filter(routine) {
        found.at(&recipient.place, "when").with("recipient", &recipient.id);
    }
}

/// REC-15: a page on a social medium, without a word about who answers for what.
fn pages(facts: &Facts<'_>, found: &mut Found) {
    let told = || facts.texts.iter().any(|text| says("REC-15", text));
    for recipient in facts.policy.recipients_in_use().filter(|one| is(one, &["social-platform"])) {
        let alone = recipient.role.get().is_some_and(|role| *role != Role::Joint) && recipient.essence.is_absent();
        if alone && !told() {
            found.at(&recipient.place, "role").with("recipient", &recipient.id);
        }
    }
}
