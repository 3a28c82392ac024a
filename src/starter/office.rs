//! Money, contact, publicity and the organisation. What the catalogue fixes is left out there.

/// Sending invoices.
pub(super) const INVOICING: &str = r#"#? fixed-accounts
[[activity]]
use = "invoicing"
@other-care subjects = ["client"]
@no-care subjects = ["customer"]
@wgbo+other-care data = ["name", "contact", "treatment-code", "invoice", "payment"]
@no-care data = ["name", "contact", "bill", "payment"]
@other-care special = "health-care"
recipients = ["bookkeeping", "accountant", "payment"]
provision = "contractual"
consequence = { nl = "Anders kunnen wij u geen rekening sturen.", en = "Otherwise we cannot send you an invoice." }
"#;

/// Claiming insured care.
pub(super) const INSURANCE_CLAIMS: &str = r#"#? insurance-claims
[[activity]]
use = "insurance-claims"
data = ["name", "date-of-birth", "bsn", "insurance", "treatment-code"]
recipients = ["insurer"]
"#;

/// Questions through the website.
pub(super) const CONTACT_FORM: &str = r#"[[activity]]
use = "contact-form"
data = ["name", "contact", "message"]
basis = "legitimate-interests"
interest = { nl = "Wij willen uw vraag kunnen beantwoorden.", en = "We want to be able to answer your question." }
recipients = ["mail", "hosting"]
provision = "voluntary"
@wgbo+other-care note = { nl = "Zet geen medische gegevens in dit formulier. Bel ons als uw vraag over uw gezondheid gaat.", en = "Please leave medical details out of this form. Call us if your question is about your health." }
@no-care note = { nl = "Zet niets over uw gezondheid in dit formulier. Bel ons als uw vraag daarover gaat.", en = "Please leave your health out of this form. Call us if your question is about it." }
[[activity.retention]]
period = "6 months"  #? choice
from = "last-contact"
then = "erase"
"#;

/// Photographs for publicity.
pub(super) const PUBLICITY_PHOTOS: &str = r#"#? publicity-photos
[[activity]]
use = "publicity-photos"
@other-care subjects = ["client"]
data = ["treatment-photo"]
basis = "consent"
special = "explicit-consent"
recipients = ["hosting"]
provision = "voluntary"
note = { nl = "Anderen kunnen een foto van onze website kopiëren. Zulke kopieën kunnen wij niet terughalen.", en = "Others can copy a photograph from our website. We cannot call such copies back." }
[activity.consent]
asked = "separate-form"
withdraw = { nl = "Mail ons; wij halen de foto binnen een week weg.", en = "E-mail us; we remove the photograph within a week." }
tiers = [{ nl = "op onze website", en = "on our website" }]
refusal = { nl = "Zegt u nee, dan verandert er niets aan uw behandeling.", en = "If you say no, nothing changes in your treatment." }
[[activity.retention]]
until = "withdrawal"
period = "3 years"  #? choice
bound = "at-most"
from = "consent"
then = "erase"
"#;

/// Complaints about care.
pub(super) const CARE_COMPLAINTS: &str = r#"[[activity]]
use = "care-complaints"
data = ["name", "contact", "complaint"]
special = "health-care"
recipients = ["complaints-officer", "dispute-body"]
provision = "voluntary"
consequence = { nl = "Anders kunnen wij uw klacht niet behandelen.", en = "Otherwise we cannot deal with your complaint." }
[[activity.retention]]
period = "2 years"  #? choice
from = "closing"
then = "erase"
"#;

/// Complaints where the law on care does not apply.
pub(super) const COMPLAINTS: &str = r#"[[activity]]
id = "complaints"
subjects = ["complainant"]
title = { nl = "Uw klacht", en = "Your complaint" }
purpose = { nl = "uw klacht oplossen", en = "to settle your complaint" }
data = ["name", "contact", "message"]
basis = "legitimate-interests"
interest = { nl = "Wij willen uw klacht goed kunnen oplossen.", en = "We want to be able to settle your complaint well." }
recipients = ["mail"]
provision = "voluntary"
[[activity.retention]]
period = "2 years"  #? choice
from = "closing"
then = "erase"
"#;

/// Requests under the GDPR, and breaches.
pub(super) const PRIVACY_REQUESTS: &str = r#"[[activity]]
use = "privacy-requests"
@other-care subjects = ["client"]
@no-care subjects = ["customer"]
data = ["name", "contact", "privacy-request"]
recipients = ["mail"]
provision = "voluntary"
[[activity.retention]]
period = "2 years"  #? choice
from = "closing"
then = "erase"
"#;

/// People who apply for a job.
pub(super) const JOB_APPLICANTS: &str = r#"[[activity]]
use = "job-applicants"
data = ["name", "contact", "application", "cv"]
basis = "contract"
recipients = ["mail"]
provision = "voluntary"
[[activity.retention]]
period = "4 weeks"  #? applicants
from = "end-of-procedure"
then = "erase"
"#;
