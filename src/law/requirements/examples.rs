//! Whole tables that several examples have in common, so that each of them can be laid over a definition.

/// An activity of the clinic's own, on a contract.
macro_rules! waiting_list {
    () => {
        r#"[[activity]]
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
basis = "contract"
provision = "voluntary"

[[activity.retention]]
period = "6 months"
from = "last-contact"
then = "erase"
"#
    };
}

/// An activity of the clinic's own, on a legitimate interest.
macro_rules! lost_property {
    () => {
        r#"[[activity]]
id = "lost-property"
title = { nl = "Gevonden voorwerpen", en = "Lost property" }
purpose = { nl = "spullen teruggeven die bij ons zijn blijven liggen", en = "to return things that were left with us" }
data = ["name", "phone"]
basis = "legitimate-interests"
interest = { nl = "Wij willen dat u uw spullen terugkrijgt.", en = "We want you to get your things back." }
provision = "voluntary"

[[activity.retention]]
period = "3 months"
from = "last-contact"
then = "erase"
"#
    };
}

/// Direct marketing to own customers, without consent.
macro_rules! newsletter {
    () => {
        r#"[[activity]]
use = "newsletter"
data = ["name", "email"]
basis = "legitimate-interests"
interest = { nl = "Wij willen u over onze zorg vertellen.", en = "We want to tell you about our care." }
media = ["email"]
soft-opt-in = ["own-customers", "similar-services", "opt-out-at-collection", "opt-out-in-every-message"]
opt-out = { nl = "U kunt zich afmelden als u uw adres geeft, en onder elke nieuwsbrief.", en = "You can opt out when you give your address, and below every newsletter." }
provision = "voluntary"

[[activity.retention]]
until = "unsubscribe"
then = "erase"
"#
    };
}

/// A system from which others retrieve files, with consent.
macro_rules! exchange {
    () => {
        r#"[[activity]]
use = "electronic-exchange"
data = ["medication", "allergy"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
note.nl = "Andere zorgverleners kunnen deze gegevens dan opvragen. U kunt ons vragen wie dat deed."
note.en = "Other care providers can then retrieve these data. You can ask us who did so."

[activity.consent]
asked = "separate-form"
withdraw = { nl = "Zeg het ons; dan zijn uw gegevens niet meer op te vragen.", en = "Tell us; your data can then no longer be retrieved." }

[[activity.retention]]
until = "withdrawal"
then = "erase"
"#
    };
}

/// A decision without a human being.
macro_rules! instalments {
    () => {
        r#"[[activity]]
id = "instalments"
title = { nl = "Betalen in termijnen", en = "Payment in instalments" }
purpose = { nl = "beslissen of u in termijnen kunt betalen", en = "to decide whether you can pay in instalments" }
data = ["name", "payment"]
basis = "contract"
provision = "voluntary"
automated = { logic = { nl = "Een score van uw eerdere betalingen bepaalt of u in termijnen kunt betalen.", en = "A score of your earlier payments decides whether you can pay in instalments." }, consequences = { nl = "Bij een lage score betaalt u alles in één keer.", en = "With a low score you pay everything at once." } }

[[activity.retention]]
period = "1 year"
from = "invoice"
then = "erase"

[automated-decisions]
used = true
"#
    };
}

/// Rights that follow from the definition: no list of them.
macro_rules! computed_rights {
    () => {
        r#"# without: rights.told
[rights]
respond-within = "1 month"
"#
    };
}

pub(super) use {computed_rights, exchange, instalments, lost_property, newsletter, waiting_list};
