//! Cookies and website: CK.

mod checks;
pub(crate) use checks::CARE_PAGES;

use super::{Certainty, Rule, wherever_said};
use crate::finding::Severity::{Error, Warning};
use crate::policy::terms::CookieClass;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "CK-01",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Tw 11.7a", "Kaderwet 10/2"],
        check: |facts, found| checks::without_consent(facts.policy, found, CookieClass::Marketing),
        bad: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "third"
provider = "ads"
purpose = { nl = "laat advertenties zien die bij uw bezoek passen", en = "shows advertisements that fit your visit" }
lifetime = "3 months"
consent = false # <-

[recipient.ads]
name = "Reclame Online B.V."
role = "controller"
category = "advertising-network"
country = "NL"
purpose = { nl = "toont onze advertenties", en = "shows our advertisements" }
"#,
        good: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "third"
provider = "ads"
purpose = { nl = "laat advertenties zien die bij uw bezoek passen", en = "shows advertisements that fit your visit" }
lifetime = "3 months"
consent = true

[recipient.ads]
name = "Reclame Online B.V."
role = "controller"
category = "advertising-network"
country = "NL"
purpose = { nl = "toont onze advertenties", en = "shows our advertisements" }
"#,
    },
    Rule {
        id: "CK-02",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["Tw 11.7a lid 3", "Kaderwet 10/2"],
        check: |facts, found| checks::without_consent(facts.policy, found, CookieClass::Analytics),
        bad: r#"[[website.cookie]]
name = "_visit"
class = "analytics"
party = "first"
purpose = { nl = "meet wie onze website bezoekt", en = "measures who visits our website" }
lifetime = "6 months"
privacy-friendly = false
consent = false # <-
"#,
        good: r#"[[website.cookie]]
name = "_visit"
class = "analytics"
party = "first"
purpose = { nl = "telt bezoeken, zonder bezoekers te volgen", en = "counts visits, without following visitors" }
lifetime = "1 day"
privacy-friendly = true
"#,
    },
    Rule {
        id: "CK-03",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["C-673/17", "GDPR 13"],
        check: checks::untold,
        bad: r#"[[website.cookie]] # <-
name = "language"
class = "functional"
party = "first"
purpose = { nl = "onthoudt uw taal", en = "remembers your language" }
"#,
        good: r#"[[website.cookie]]
name = "language"
class = "functional"
party = "first"
purpose = { nl = "onthoudt uw taal", en = "remembers your language" }
lifetime = "1 month"
"#,
    },
    Rule {
        id: "CK-04",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 4(11)", "GDPR 7(3)"],
        check: checks::browser_only,
        bad: r#"# without: website.cookie-settings
[[website.cookie]]
name = "_ads"
class = "marketing"
party = "first"
purpose = { nl = "laat zien welke advertentie u hier bracht", en = "shows which advertisement brought you here" }
lifetime = "3 months"
consent = true

[[clause]]
section = "cookies"
text.nl = "Wilt u dit niet? U kunt cookies blokkeren in uw browser." # <-
text.en = "You decide about these files yourself."
"#,
        good: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "first"
purpose = { nl = "laat zien welke advertentie u hier bracht", en = "shows which advertisement brought you here" }
lifetime = "3 months"
consent = true

[[clause]]
section = "cookies"
text.nl = "Ook kunt u cookies blokkeren in uw browser."
text.en = "You can also block cookies in your browser."
"#,
    },
    Rule {
        id: "CK-05",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 12(1)", "Tw 11.7a"],
        check: |facts, found| wherever_said(facts, found, "CK-05", |_, _| true),
        bad: r#"[[clause]]
section = "cookies"
text.nl = "Bij uw eerste bezoek vragen wij mogelijk om uw toestemming." # <-
text.en = "On your first visit we tell you about this."
"#,
        good: r#"[[clause]]
section = "cookies"
text.nl = "Bij uw eerste bezoek vragen wij om uw toestemming."
text.en = "On your first visit we ask for your consent."
"#,
    },
    Rule {
        id: "CK-07",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 5(1)(a)"],
        check: checks::contradicted,
        bad: r#"[website]
no-cookies = true # <-

[[website.cookie]]
name = "language"
class = "functional"
party = "first"
purpose = { nl = "onthoudt uw taal", en = "remembers your language" }
lifetime = "1 month"
"#,
        good: r#"# without: website.no-cookies
[[website.cookie]]
name = "language"
class = "functional"
party = "first"
purpose = { nl = "onthoudt uw taal", en = "remembers your language" }
lifetime = "1 month"
"#,
    },
    Rule {
        id: "CK-08",
        severity: Error,
        certainty: Certainty::Likely,
        law: &["GDPR 9(1)", "C-21/23"],
        check: checks::on_care_pages,
        bad: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "first"
purpose = { nl = "laat zien welke advertentie u hier bracht", en = "shows which advertisement brought you here" }
lifetime = "3 months"
consent = true
pages = ["general", "booking"] # <-
"#,
        good: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "first"
purpose = { nl = "laat zien welke advertentie u hier bracht", en = "shows which advertisement brought you here" }
lifetime = "3 months"
consent = true
pages = ["general"]
"#,
    },
    Rule {
        id: "CK-09",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 13(1)(e)", "GDPR 13(1)(f)"],
        check: checks::nameless_embeds,
        bad: r#"[website]

[[website.embed]] # <-
kind = "map"
"#,
        good: r#"[website]

[[website.embed]]
kind = "map"
provider = "maps"

[recipient.maps]
name = "Kaartenmaker B.V."
role = "controller"
category = { nl = "de maker van de kaart op onze website", en = "the maker of the map on our website" }
country = "NL"
purpose = { nl = "toont de kaart en krijgt daarbij uw IP-adres", en = "shows the map and receives your IP address in doing so" }
"#,
    },
    Rule {
        id: "CK-10",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["GDPR 7(3)"],
        check: checks::no_way_back,
        bad: r#"# without: website.cookie-settings
[website] # <-

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "first"
purpose = { nl = "laat zien welke advertentie u hier bracht", en = "shows which advertisement brought you here" }
lifetime = "3 months"
consent = true
"#,
        good: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_ads"
class = "marketing"
party = "first"
purpose = { nl = "laat zien welke advertentie u hier bracht", en = "shows which advertisement brought you here" }
lifetime = "3 months"
consent = true
"#,
    },
    Rule {
        id: "CK-11",
        severity: Warning,
        certainty: Certainty::Likely,
        law: &["GDPR 5(1)(c)", "GDPR 32"],
        check: checks::open_form,
        bad: "[website]\nopen-form = true\nopen-form-warning = false # <-\n",
        good: "[website]\nopen-form = true\nopen-form-warning = true\n",
    },
    Rule {
        id: "CK-13",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["Tw 11.7a"],
        check: checks::legitimate_interest,
        bad: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_visit"
class = "analytics"
party = "first"
purpose = { nl = "meet wie onze website bezoekt", en = "measures who visits our website" }
lifetime = "6 months"
basis = "legitimate-interests" # <-
"#,
        good: r#"[website]
cookie-settings = { nl = "Kies onder aan elke pagina voor “Cookies”.", en = "Select “Cookies” at the bottom of every page." }

[[website.cookie]]
name = "_visit"
class = "analytics"
party = "first"
purpose = { nl = "meet wie onze website bezoekt", en = "measures who visits our website" }
lifetime = "6 months"
basis = "consent"
consent = true
"#,
    },
    Rule {
        id: "CK-14",
        severity: Error,
        certainty: Certainty::Certain,
        law: &["C-673/17", "GDPR 4(11)"],
        check: |facts, found| wherever_said(facts, found, "CK-14", |_, _| true),
        bad: r#"[[clause]]
section = "cookies"
text.nl = "Als u verder surft, gaat u akkoord met onze cookies." # <-
text.en = "We tell you about this on your first visit."
"#,
        good: r#"[[clause]]
section = "cookies"
text.nl = "Wij plaatsen deze bestanden pas als u op “Ja” klikt."
text.en = "We place these files only after you select “Yes”."
"#,
    },
];
