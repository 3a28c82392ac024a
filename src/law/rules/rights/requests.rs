//! How to use a right: how soon, at what cost, with which proof, in which way, and with whom.

use crate::finding::Severity::{Error, Warning};
use crate::law::found::Found;
use crate::law::prose::Sentence;
use crate::law::requirements::has_marketing;
use crate::law::rules::Certainty::Certain;
use crate::law::rules::promises::{RIGHTS, broken, is_clause_of};
use crate::law::rules::sentence::once_a_field;
use crate::law::rules::{Facts, Rule};
use crate::law::senses::{Sense, means};
use crate::policy::terms::{Identification, Role};
use crate::policy::values::{Period, Unit};

pub(in crate::law::rules) const RULES: &[Rule] = &[
    Rule {
        id: "RGT-06",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12(3)"],
        check: late,
        bad: r#"
[[clause]]
section = "requests"
text = { nl = "Wij beantwoorden uw verzoek binnen zes weken.", en = "We answer your request within six weeks." }  # <-
"#,
        good: r#"
[[clause]]
section = "requests"
text = { nl = "Wij beantwoorden uw verzoek binnen vier weken.", en = "We answer your request within four weeks." }
"#,
    },
    Rule {
        id: "RGT-07",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12(3)"],
        check: extension,
        bad: r#"
[rights]
respond-within = "1 month"
extension = "3 months"  # <-
extension-announced = true
"#,
        good: r#"
[rights]
respond-within = "1 month"
extension = "2 months"
extension-announced = true
"#,
    },
    Rule {
        id: "RGT-08",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12(5)", "GDPR 15(3)", "C-307/22"],
        check: fee,
        bad: r"
[rights]
first-copy-fee = true  # <-
",
        good: r"
[rights]
first-copy-fee = false
",
    },
    Rule {
        id: "RGT-09",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 12(6)", "GDPR 5(1)(c)"],
        check: identity,
        bad: r#"
[rights]
identification = "always"  # <-
"#,
        good: r#"
[rights]
identification = "when-in-doubt"
"#,
    },
    Rule {
        id: "RGT-10",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 12(2)", "GDPR 12(3)"],
        check: on_paper,
        bad: r#"
[[clause]]
section = "requests"
text = { nl = "Een verzoek nemen wij alleen per brief in behandeling.", en = "We deal with a request only by letter." }  # <-
"#,
        good: r#"
[[clause]]
section = "requests"
text = { nl = "Een verzoek per e-mail nemen wij net zo in behandeling als een brief.", en = "We deal with a request by e-mail in the same way as with a letter." }
"#,
    },
    Rule {
        id: "RGT-15",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 12", "GDPR 28(3)(e)"],
        check: elsewhere,
        bad: r#"
[recipient.portal]
name = "Portaal Online B.V."
role = "processor"
category = "portal-provider"
country = "NL"
purpose = { nl = "levert en beheert het portaal", en = "supplies and runs the portal" }
agreement = true

[[activity]]
id = "portal"
title = { nl = "Het portaal", en = "The portal" }
purpose = { nl = "u online uw afspraken laten zien", en = "to show you your appointments online" }
data = ["name", "contact"]
basis = "contract"
recipients = ["portal"]
provision = "voluntary"

[[activity.retention]]
period = "1 year"
from = "last-visit"

[[clause]]
section = "requests"
text.nl = "Wilt u uw gegevens in het portaal inzien of laten wissen, stuur dan een verzoek aan Portaal Online B.V."  # <-
text.en = "To see or erase your data in the portal, please send a request to Portaal Online B.V."
"#,
        good: r#"
[recipient.portal]
name = "Portaal Online B.V."
role = "processor"
category = "portal-provider"
country = "NL"
purpose = { nl = "levert en beheert het portaal", en = "supplies and runs the portal" }
agreement = true

[[activity]]
id = "portal"
title = { nl = "Het portaal", en = "The portal" }
purpose = { nl = "u online uw afspraken laten zien", en = "to show you your appointments online" }
data = ["name", "contact"]
basis = "contract"
recipients = ["portal"]
provision = "voluntary"

[[activity.retention]]
period = "1 year"
from = "last-visit"

[[clause]]
section = "requests"
text.nl = "Wilt u uw gegevens in het portaal inzien of laten wissen, stuur ons dan een verzoek. Wij regelen dat met Portaal Online B.V."
text.en = "To see or erase your data in the portal, please send us a request. We arrange it with Portaal Online B.V."
"#,
    },
    Rule {
        id: "RGT-16",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 21(2)", "GDPR 21(3)"],
        check: opt_out,
        bad: r#"
[rights]
opt-out-always = false  # <-

[[activity]]
id = "birthday-offers"
title = { nl = "Aanbiedingen op uw verjaardag", en = "Offers on your birthday" }
purpose = { nl = "u op uw verjaardag per brief een aanbieding sturen", en = "to send you an offer by letter on your birthday" }
data = ["name", "address", "date-of-birth"]
basis = "consent"
direct-marketing = true
media = ["post"]
provision = "voluntary"

[activity.consent]
asked = "checkbox"
withdraw = { nl = "Mail of bel ons; u krijgt dan geen aanbiedingen meer.", en = "E-mail or call us; you then receive no more offers." }

[[activity.retention]]
until = "withdrawal"
"#,
        good: r#"
[rights]
opt-out-always = true

[[activity]]
id = "birthday-offers"
title = { nl = "Aanbiedingen op uw verjaardag", en = "Offers on your birthday" }
purpose = { nl = "u op uw verjaardag per brief een aanbieding sturen", en = "to send you an offer by letter on your birthday" }
data = ["name", "address", "date-of-birth"]
basis = "consent"
direct-marketing = true
media = ["post"]
provision = "voluntary"

[activity.consent]
asked = "checkbox"
withdraw = { nl = "Mail of bel ons; u krijgt dan geen aanbiedingen meer.", en = "E-mail or call us; you then receive no more offers." }

[[activity.retention]]
until = "withdrawal"
"#,
    },
];

/// A text that promises an answer later than the law sets; `respond-within` itself is asked for elsewhere.
fn late(facts: &Facts<'_>, found: &mut Found) {
    let promised = broken(facts, RIGHTS, |sentence| {
        let is_about = sentence.means(Sense::Answer) && sentence.means(Sense::Within);
        let is_other = sentence.means(Sense::Complaint) || sentence.means(Sense::Extension);
        let periods = sentence.periods().map(|(words, period)| {
            let period = in_calendar_days(&sentence.text.words[words.clone()], period);
            (words, period)
        });
        let mut late = periods.filter(|(_, period)| period.exceeds_months(1));
        late.next().filter(|_| is_about && !is_other)
    });
    for (text, words, period) in promised {
        found.words(text, words).with("period", period.to_string());
    }
}

/// Five working days are a week.
fn in_calendar_days(said: &str, period: Period) -> Period {
    match (said.ends_with("werkdagen"), period.count % 5) {
        (true, 0) => Period { count: period.count / 5, unit: Unit::Week },
        (true, _) => Period { count: period.count * 7 / 5, unit: Unit::Day },
        (false, _) => period,
    }
}

fn extension(facts: &Facts<'_>, found: &mut Found) {
    let rights = &facts.policy.rights;
    if let Some(period) = rights.extension.copied().filter(|period| period.exceeds_months(2)) {
        found.at(&rights.place, "extension").with("period", period.to_string());
    }
    if rights.extension_announced.copied() == Some(false) {
        found.at(&rights.place, "extension-announced").variant("-announced");
    }
}

fn fee(facts: &Facts<'_>, found: &mut Found) {
    let rights = &facts.policy.rights;
    if rights.first_copy_fee.copied() == Some(true) {
        found.at(&rights.place, "first-copy-fee");
        return;
    }
    let promised = broken(facts, RIGHTS, |sentence| {
        let asks = sentence.means(Sense::Copy) && sentence.means(Sense::Fee) && !sentence.means(Sense::NoFee);
        asks.then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in promised {
        found.words(text, words).variant("-words");
    }
}

fn identity(facts: &Facts<'_>, found: &mut Found) {
    let rights = &facts.policy.rights;
    if rights.identification.copied() == Some(Identification::Always) {
        found.at(&rights.place, "identification");
    }
    let promised = broken(facts, RIGHTS, |sentence| {
        let asks = sentence.means(Sense::Copy) && sentence.means(Sense::Identity) && !sentence.means(Sense::Negation);
        (asks && !sentence.text_means(Sense::Masked)).then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in promised {
        found.words(text, words).variant("-copy");
    }
}

fn on_paper(facts: &Facts<'_>, found: &mut Found) {
    let hits = facts.said("RGT-10").filter(|(text, words)| {
        let about = Sentence::around(text, words.start);
        let is_request = about.means(Sense::Request) || about.means(Sense::Access) || about.means(Sense::Erasure);
        (text.table == "extra" || is_clause_of(facts.policy, text, RIGHTS)) && is_request
    });
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

/// A sentence that sends people with a request to a company that only works for the clinic.
fn elsewhere(facts: &Facts<'_>, found: &mut Found) {
    let processors =
        facts.policy.recipients.iter().filter(|recipient| recipient.role.copied() == Some(Role::Processor));
    let names: Vec<&str> = processors.filter_map(|recipient| recipient.name.get()).map(String::as_str).collect();
    let sent = broken(facts, RIGHTS, |sentence| {
        let words = sentence.words();
        let name = names.iter().find(|name| words.contains(name.trim_end_matches('.')));
        let language = sentence.text.language;
        let is_sent = means(words, language, Sense::Request) && means(words, language, Sense::Towards);
        let is_theirs = name.is_some() || means(words, language, Sense::Supplier);
        (is_sent && is_theirs && !means(words, language, Sense::Us)).then(|| (sentence.range.clone(), ()))
    });
    for (text, words, ()) in sent {
        found.words(text, words);
    }
}

fn opt_out(facts: &Facts<'_>, found: &mut Found) {
    let rights = &facts.policy.rights;
    if rights.opt_out_always.copied() == Some(false) && has_marketing(facts.policy) {
        found.at(&rights.place, "opt-out-always");
    }
}
