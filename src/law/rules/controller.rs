//! Who the controller is and how it is reached: CTRL.

use super::sentence::affirmed;
use super::{Certainty, Facts, Rule, names};
use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::mailboxes;
use crate::law::requirements::channels;
use crate::policy::Policy;
use crate::policy::model::Controller;
use crate::policy::terms::{Channel, Engagement, LegalForm, Register, Role, SectionId};
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "CTRL-02",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 13(1)(a)"],
        check: legal_form,
        bad: "# without: controller.legal-form\n[controller] # <-\nlegal-name = \"Huidpunt Noord\"\n",
        good: "[controller]\nlegal-name = \"Huidpunt Noord\"\nlegal-form = \"vof\"\n",
    },
    Rule {
        id: "CTRL-03",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 13(1)(a)", "BW 3:15d"],
        check: postal_address,
        bad: "# without: controller.address\n[controller] # <-\nphone = \"+31 20 000 00 00\"\n",
        good: "[controller]\nphone = \"+31 20 000 00 00\"\n\
               address = { street = \"Voorbeeldlaan 2\", postal-code = \"1000 AA\", city = \"Amsterdam\", country = \"NL\" }\n",
    },
    Rule {
        id: "CTRL-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 12(2)"],
        check: electronic_contact,
        bad: "# without: controller.email\n# without: dpo.email\n[controller] # <-\nphone = \"+31 20 000 00 00\"\n\n\
              [rights]\nchannels = [\"email\", \"phone\"]\n",
        good: "[controller]\nphone = \"+31 20 000 00 00\"\nemail = \"privacy@huidpunt.example\"\n\n\
               [rights]\nchannels = [\"email\", \"phone\"]\n",
    },
    Rule {
        id: "CTRL-05",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["Handelsregisterwet 27", "BW 3:15d", "WER"],
        check: trade_register,
        bad: "# without: controller.register\n[controller] # <-\nphone = \"+31 20 000 00 00\"\n",
        good: "[controller]\nphone = \"+31 20 000 00 00\"\nregister = { kind = \"kvk\", number = \"12345678\" }\n",
    },
    Rule {
        id: "CTRL-06",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 28", "GDPR 32", "GDPR 44"],
        check: free_mailbox,
        bad: "# without: dpo.email\n[controller]\nemail = \"salon@gmail.com\" # <-\n",
        good: "[controller]\nemail = \"privacy@huidpunt.example\"\n",
    },
    Rule {
        id: "CTRL-09",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 13(1)(a)"],
        check: register_of_the_other_country,
        bad: "[controller]\nregister = { kind = \"kbo\", number = \"0123.456.789\" } # <-\n",
        good: "[controller]\nregister = { kind = \"kvk\", number = \"12345678\" }\n",
    },
    Rule {
        id: "CTRL-10",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(7)", "GDPR 4(8)"],
        check: clinic_as_processor,
        bad: "[[clause]]\nsection = \"controller\"\n\
              text.nl = \"Wij zijn de verwerker van uw persoonsgegevens.\" # <-\n\
              text.en = \"We handle your personal data.\"\n",
        good: "[[clause]]\nsection = \"controller\"\n\
               text.nl = \"Wij zijn de verwerkingsverantwoordelijke voor uw persoonsgegevens.\"\n\
               text.en = \"We are the controller of your personal data.\"\n",
    },
    Rule {
        id: "CTRL-11",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 12(1)"],
        check: other_spellings,
        bad: "[controller]\ntrade-names = [\"Huidpunt Noord\"]\n\n[[clause]]\nsection = \"summary\"\n\
              text.nl = \"Deze verklaring geldt ook voor HuidPunt Noord.\" # <-\n\
              text.en = \"This statement also covers Huidpunt Noord.\"\n",
        good: "[controller]\ntrade-names = [\"Huidpunt Noord\"]\n\n[[clause]]\nsection = \"summary\"\n\
               text.nl = \"Deze verklaring geldt ook voor Huidpunt Noord.\"\n\
               text.en = \"This statement also covers Huidpunt Noord.\"\n",
    },
    Rule {
        id: "CTRL-12",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 4(7)", "GDPR 26"],
        check: independent_practitioners,
        bad: "[[care.practitioner]] # <-\nprofession = \"skin-therapist\"\nworks-as = \"independent\"\n",
        good: "[[care.practitioner]]\nprofession = \"skin-therapist\"\nworks-as = \"independent\"\n\
               file-controller = \"clinic\"\n",
    },
    Rule {
        id: "CTRL-13",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 13(1)(a)", "GDPR 26"],
        check: entities_without_allocation,
        bad: "[[controller.location]]\nname = \"Huidpunt Zuid\"\nlegal-name = \"Huidpunt Zuid B.V.\" # <-\n",
        good: "[[controller.location]]\nname = \"Huidpunt Zuid\"\nlegal-name = \"Huidpunt Zuid B.V.\"\n\n\
               [[controller.joint]]\nname = \"Huidpunt Zuid B.V.\"\ncontact = \"privacy@huidpunt.example\"\n\
               essence = { nl = \"Elk van ons beantwoordt vragen over de eigen vestiging.\", \
               en = \"Each of us answers questions about its own location.\" }\n",
    },
];

/// Legal forms as they stand in a name, without dots.
const FORMS: &[&str] = &[
    "bv",
    "nv",
    "vof",
    "cv",
    "ua",
    "stichting",
    "maatschap",
    "vereniging",
    "coöperatie",
    "vzw",
    "bvba",
    "srl",
    "sa",
    "sprl",
    "ltd",
    "limited",
    "plc",
    "llc",
    "llp",
    "inc",
    "gmbh",
    "ag",
    "sàrl",
    "sarl",
];

fn legal_form(facts: &Facts<'_>, found: &mut Found) {
    let controller = &facts.policy.controller;
    let Some(name) = controller.legal_name.get() else { return };
    let plain = name.to_lowercase().replace('.', "");
    let told = plain.split_whitespace().any(|word| FORMS.contains(&word));
    if controller.legal_form.is_absent() && !told {
        found.at(&controller.place, "legal-form").with("name", name);
    } else if controller.legal_form.copied() == Some(LegalForm::Eenmanszaak) && controller.owner.is_absent() {
        found.at(&controller.place, "owner").variant("-owner").with("name", name);
    }
}

fn postal_address(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let controller = &policy.controller;
    let sells = policy.uses("webshop");
    // With one way of contact or none, and with a Dutch web shop, a requirement asks for the address already.
    if controller.address.is_absent() && has_email_or_form(controller) && !controller.phone.is_absent() {
        if sells && !policy.is_nl() {
            found.at(&controller.place, "address").weighs(Error);
        } else if !sells {
            found.at(&controller.place, "address");
        }
    }
}

fn has_email_or_form(controller: &Controller) -> bool {
    !controller.email.is_absent() || !controller.form.is_absent()
}

/// Entries of the catalogue that collect data online.
const ONLINE: &[&str] = &[
    "contact-form",
    "newsletter",
    "webshop",
    "website-analytics",
    "advertising-cookies",
    "chatbot",
    "reviews",
    "online-consultation",
    "photos-before-consult",
];

fn electronic_contact(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let online = ONLINE.iter().any(|entry| policy.uses(entry))
        || policy.website.open_form.copied() == Some(true)
        || !policy.website.cookies.is_empty();
    let dpo = policy.dpo.as_ref().is_some_and(|dpo| !dpo.email.is_absent());
    let contact = policy.privacy_contact.as_ref().is_some_and(|person| !person.email.is_absent());
    if !online || has_email_or_form(&policy.controller) || dpo || contact {
        return;
    }
    // Where no electronic way is promised either, a requirement asks for one; a portal is one.
    let channels = channels(policy);
    if channels.iter().any(|one| matches!(one, Channel::Email | Channel::Form)) && !channels.contains(&Channel::Portal)
    {
        found.at(&policy.controller.place, "email");
    }
}

/// Where the controller is: in the country of its address, or else in that of the law it goes by.
fn country(policy: &Policy) -> &str {
    policy.controller.address.get().map_or(policy.statement.jurisdiction.word(), |address| &address.country)
}

fn trade_register(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let controller = &policy.controller;
    let is_foreign = country(policy) != policy.statement.jurisdiction.word() || controller.representative.is_some();
    let asked_of_shops = policy.is_nl() && policy.uses("webshop");
    if controller.register.is_absent() && !is_foreign && !asked_of_shops {
        let kind = if policy.is_nl() { Register::Kvk } else { Register::Kbo };
        found.at(&controller.place, "register").with("register", kind.word());
    }
}

fn register_of_the_other_country(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let Some((kind, _)) = policy.controller.register.get() else { return };
    if matches!((kind, country(policy)), (Register::Kvk, "BE") | (Register::Kbo, "NL")) {
        found.at(&policy.controller.place, "register.kind").with("register", kind.word());
    }
}

fn free_mailbox(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let dpo = policy.dpo.as_ref().and_then(|dpo| Some((&dpo.place, dpo.email.get()?)));
    let addresses: Vec<&String> = [
        policy.controller.email.get(),
        policy.privacy_contact.as_ref().and_then(|person| person.email.get()),
        dpo.map(|(_, email)| email),
    ]
    .into_iter()
    .flatten()
    .collect();
    let free: Vec<String> = addresses.iter().filter_map(|email| mailboxes::free(email)).collect();
    if free.len() < addresses.len() {
        return;
    }
    let Some(domain) = free.into_iter().next() else { return };
    if policy.controller.email.get().is_some() {
        found.at(&policy.controller.place, "email").with("domain", domain);
    } else if policy.privacy_contact.as_ref().is_some_and(|person| person.email.get().is_some()) {
        found.at(&policy.place, "privacy-contact.email").with("domain", domain);
    } else if let Some((place, _)) = dpo {
        found.at(place, "email").with("domain", domain);
    }
}

fn clinic_as_processor(facts: &Facts<'_>, found: &mut Found) {
    let controller = &facts.policy.controller;
    for (text, words) in affirmed(facts, "CTRL-10") {
        let sentence = text.words[..words.start].rsplit(['.', '!', '?', '\n']).next().unwrap_or_default();
        let said = text.words[words.clone()].to_lowercase();
        // "is the processor of your data" is about whoever stands before it.
        let about_clinic = said.starts_with("wij ")
            || said.contains(" wij")
            || said.contains("we ")
            || [&controller.name, &controller.legal_name]
                .iter()
                .filter_map(|name| name.get())
                .any(|name| sentence.trim_end().ends_with(name.as_str()));
        let rest = text.words[words.end..].trim_start().to_lowercase();
        let for_others =
            ["voor ", "namens ", "in opdracht", "for ", "on behalf"].iter().any(|start| rest.starts_with(start));
        if about_clinic && !for_others {
            found.words(text, words);
        }
    }
}

fn other_spellings(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let controller = &policy.controller;
    let own: Vec<&str> = [&controller.name, &controller.legal_name]
        .into_iter()
        .filter_map(|name| name.get())
        .chain(controller.trade_names.items())
        .map(String::as_str)
        .collect();
    let locations = controller.locations.iter().flat_map(|location| [location.name.get(), location.legal_name.get()]);
    let joint = controller.joint.iter().map(|joint| joint.name.get());
    let recipients = policy.recipients.iter().map(|recipient| recipient.name.get());
    let known: Vec<&str> =
        own.iter().copied().chain(locations.chain(joint).chain(recipients).flatten().map(String::as_str)).collect();
    for text in &facts.texts {
        let mut seen: Vec<Range<usize>> = Vec::new();
        for name in &own {
            for words in names::occurrences(name, text.words) {
                let spelt = &text.words[words.clone()];
                let starts = names::starts_sentence(text.words, words.start);
                let wrong = known.iter().all(|known| names::differs(spelt, known, starts));
                if wrong && !seen.iter().any(|range| range.start < words.end && words.start < range.end) {
                    seen.push(words.clone());
                    found.words(text, words).with("name", *name);
                }
            }
        }
    }
    shortened(facts, &own, &known, found);
}

/// A sentence in which the clinic acts under the first words of its name only: “Huidpunt bewaart” of Huidpunt Noord.
fn shortened(facts: &Facts<'_>, own: &[&str], known: &[&str], found: &mut Found) {
    for (text, verb) in facts.said("CTRL-11") {
        let before = text.words[..verb.start].trim_end();
        let mut starts = own.iter().flat_map(|name| name.match_indices(' ').map(|(at, _)| (*name, &name[..at])));
        let is_short = |start: &str| start.len() >= SHORTEST_NAME && !known.contains(&start) && before.ends_with(start);
        let Some((name, start)) = starts.find(|(_, start)| is_short(start)) else { continue };
        let at = before.len() - start.len();
        if names::starts_sentence(text.words, at) {
            found.words(text, at..before.len()).variant("-short").with("name", name);
        }
    }
}

/// A shorter word at the start of a name is an article or a title.
const SHORTEST_NAME: usize = 4;

fn independent_practitioners(facts: &Facts<'_>, found: &mut Found) {
    for practitioner in &facts.policy.care.practitioner {
        if practitioner.works_as.copied() == Some(Engagement::Independent) && practitioner.file_controller.is_absent() {
            found.at(&practitioner.place, "file-controller");
        }
    }
}

fn entities_without_allocation(facts: &Facts<'_>, found: &mut Found) {
    for location in &facts.policy.controller.locations {
        let Some(name) = location.legal_name.get().filter(|name| !is_allocated(facts, name)) else { continue };
        found.at(&location.place, "legal-name").with("name", name);
    }
}

/// Whether the statement says for what this legal person answers.
fn is_allocated(facts: &Facts<'_>, name: &str) -> bool {
    let policy = facts.policy;
    let controller = policy.controller.legal_name.get().into_iter();
    let joint = policy.controller.joint.iter().filter_map(|joint| joint.name.get());
    let partners =
        policy.recipients.iter().filter(|one| matches!(one.role.copied(), Some(Role::Joint | Role::Controller)));
    let same = |other: &String| letters(other) == letters(name);
    let told = policy
        .clauses
        .iter()
        .filter(|clause| clause.section == SectionId::Controller)
        .any(|clause| clause.text.texts.iter().all(|(_, words)| letters(words).contains(&letters(name))));
    told || controller.chain(joint).chain(partners.filter_map(|one| one.name.get())).any(same)
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
