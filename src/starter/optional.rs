//! What some clinics do as well: written, but commented out. Each part brings its own recipients.

/// A newsletter.
pub(super) const NEWSLETTER: &str = r#"#? newsletter
[recipient.newsletter]
name = ""
role = "processor"
category = "newsletter-service"
country = ""
purpose = { nl = "verstuurt onze nieuwsbrief", en = "sends our newsletter" }
# agreement = true

[[activity]]
use = "newsletter"
data = ["name", "email"]
basis = "consent"
recipients = ["newsletter"]
provision = "voluntary"
[activity.consent]
asked = "checkbox"
withdraw = { nl = "Klik op de link om u af te melden; die staat in elke nieuwsbrief.", en = "Click the link to unsubscribe; it is in every newsletter." }
[[activity.retention]]
until = "unsubscribe"
"#;

/// Cameras at the entrance.
pub(super) const CAMERAS: &str = r#"#? cameras
[[activity]]
use = "cameras"
@other-care subjects = ["visitor", "client"]
@no-care subjects = ["visitor", "customer"]
data = ["camera-images"]
basis = "legitimate-interests"
interest = { nl = "Wij willen diefstal en agressie bij de ingang voorkomen.", en = "We want to prevent theft and aggression at the entrance." }
provision = "none"
[[activity.retention]]
period = "4 weeks"
bound = "at-most"
from = "recording"
unless = { nl = "langer bij een incident, tot dat is afgehandeld", en = "longer after an incident, until it has been dealt with" }
then = "erase"
"#;

/// A webshop. Orders at a skin clinic say something about health, those at a salon do not.
pub(super) const WEBSHOP: &str = r#"#? webshop
[recipient.shop]
name = ""
role = "processor"
category = "webshop-platform"
country = ""
purpose = { nl = "levert en beheert onze webshop", en = "supplies and runs our webshop" }
# agreement = true

[recipient.carrier]
name = ""
role = "controller"
category = "carrier"
country = ""
purpose = { nl = "bezorgt uw bestelling", en = "delivers your order" }

[[activity]]
use = "webshop"
@wgbo data = ["name", "contact", "health-order", "payment"]
@no-care data = ["name", "contact", "order", "payment"]
basis = ["contract", { ground = "legal-obligation", law = "AWR 52", for = { nl = "de bestellingen in onze boekhouding bewaren", en = "keeping the orders in our accounts" } }]
@wgbo special = "explicit-consent"
recipients = ["shop", "carrier", "payment"]
provision = "contractual"
consequence = { nl = "Anders kunnen wij uw bestelling niet leveren.", en = "Otherwise we cannot deliver your order." }
@wgbo [activity.consent]
@wgbo asked = "checkbox"
@wgbo withdraw = { nl = "Mail ons; wij wissen dan welke producten u koos. De rekening bewaren wij, omdat de wet dat eist.", en = "E-mail us; we then erase which products you chose. We keep the invoice, because the law requires it." }
[[activity.retention]]
@wgbo what = ["health-order"]
@no-care what = ["order"]
@wgbo until = "withdrawal"
period = "2 years"
@wgbo bound = "at-most"
from = "delivery"
then = "erase"
[[activity.retention]]
what = ["name", "contact", "payment"]
period = "7 years"
from = "end-of-financial-year"
law = "AWR 52 lid 4"
"#;

/// Insured care at a clinic that mostly gives care which patients pay for themselves.
pub(super) const INSURED_CARE: &str = r#"#? insured-care
[recipient.insurer]
role = "controller"
category = "health-insurer"
country = ""
purpose = { nl = "vergoedt verzekerde zorg", en = "pays for insured care" }

[[activity]]
use = "identity-check"
data = ["bsn", "identity-document-number"]
recipients = ["record-system"]

[[activity]]
use = "insurance-claims"
data = ["name", "date-of-birth", "bsn", "insurance", "treatment-code"]
recipients = ["insurer"]
"#;
