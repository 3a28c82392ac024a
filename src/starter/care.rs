//! Appointments, treatment and the file. What the catalogue fixes under the WGBO is left out there.

/// Making and keeping appointments.
pub(super) const APPOINTMENTS: &str = r#"[[activity]]
use = "appointments"
@other-care subjects = ["client"]
@no-care subjects = ["customer"]
@wgbo+other-care data = ["name", "contact", "date-of-birth", "appointment"]
@no-care data = ["name", "contact", "visit"]
basis = "contract"
@wgbo+other-care special = "health-care"
recipients = ["booking"]
provision = "contractual"
consequence = { nl = "Anders kunnen wij geen afspraak maken.", en = "Otherwise we cannot make an appointment." }
[[activity.retention]]
period = "2 years"  #? choice
from = "last-visit"
then = "erase"
"#;

/// Questions before a treatment.
pub(super) const INTAKE: &str = r#"@wgbo #? fixed
@other-care #? health-care
[[activity]]
use = "intake"
@other-care subjects = ["client"]
data = ["intake-answers", "medical-history", "medication", "allergy", "pregnancy", "skin-and-hair"]
@other-care basis = "contract"
@other-care special = "health-care"
recipients = ["record-system"]
@other-care provision = "contractual"
@other-care consequence = { nl = "Anders kunnen wij u niet veilig behandelen.", en = "Otherwise we cannot treat you safely." }
@other-care [[activity.retention]]
@other-care period = "5 years"  #? choice
@other-care from = "last-treatment"
@other-care then = "erase"
@other-care reason = { nl = "Zo kunnen wij vragen en klachten over uw behandeling beantwoorden.", en = "This lets us answer questions and complaints about your treatment." }
"#;

/// The same in a salon that gives no care: only with explicit consent.
pub(super) const INTAKE_WITH_CONSENT: &str = r#"#? intake-with-consent
[[activity]]
use = "intake"
subjects = ["customer"]
data = ["skin-and-hair", "allergy", "medication", "pregnancy"]
basis = "consent"
special = "explicit-consent"
provision = "voluntary"
[activity.consent]
asked = "separate-form"
withdraw = { nl = "Zeg het ons of mail ons; wij wissen uw antwoorden dan.", en = "Tell us or e-mail us, and we erase your answers." }
refusal = { nl = "Zegt u nee, dan geven wij alleen behandelingen waarvoor wij dit niet hoeven te weten.", en = "If you say no, we give only treatments for which we do not need to know this." }
[[activity.retention]]
until = "withdrawal"
period = "2 years"  #? choice
bound = "at-most"
from = "last-visit"
then = "erase"
"#;

/// The treatment and its file; the data differ by kind of clinic.
pub(super) const TREATMENT_FILE: &str = r#"@wgbo #? fixed
[[activity]]
use = "treatment-file"
@other-care subjects = ["client"]
data = {file}
@other-care basis = "contract"
@other-care special = "health-care"
recipients = ["record-system"]
@other-care provision = "contractual"
@other-care consequence = { nl = "Anders kunnen wij u niet veilig behandelen.", en = "Otherwise we cannot treat you safely." }
@other-care [[activity.retention]]
@other-care period = "5 years"  #? choice
@other-care from = "last-treatment"
@other-care then = "erase"
@other-care reason = { nl = "Zo kunnen wij vragen en klachten over uw behandeling beantwoorden.", en = "This lets us answer questions and complaints about your treatment." }
"#;

/// What a salon remembers of its customers, without data about health.
pub(super) const CLIENT_CARD: &str = r#"[[activity]]
id = "client-card"
subjects = ["customer"]
title = { nl = "Uw klantkaart", en = "Your client card" }
purpose = { nl = "onthouden welke behandelingen u had en wat u prettig vindt", en = "to remember which treatments you had and what you like" }
data = {file}
basis = "legitimate-interests"
interest = { nl = "Wij willen u bij elk bezoek goed kunnen helpen.", en = "We want to be able to help you well at every visit." }
recipients = ["booking"]
provision = "voluntary"
[[activity.retention]]
period = "2 years"  #? choice
from = "last-visit"
then = "erase"
"#;

/// Photographs that belong to the file.
pub(super) const FILE_PHOTOS: &str = r#"[[activity]]
use = "file-photos"
@other-care subjects = ["client"]
data = ["treatment-photo"]
basis = "contract"
special = "health-care"
recipients = ["record-system"]
provision = "contractual"
consequence = { nl = "Zonder foto’s kunnen wij het verloop van uw behandeling minder goed volgen.", en = "Without photographs we cannot follow the course of your treatment as well." }
@other-care [[activity.retention]]
@other-care period = "5 years"  #? choice
@other-care from = "last-treatment"
@other-care then = "erase"
@other-care reason = { nl = "Zo kunnen wij het resultaat van uw behandeling later vergelijken.", en = "This lets us compare the result of your treatment later." }
"#;

/// Photographs that people send before their first visit.
pub(super) const PHOTOS_BEFORE_CONSULT: &str = r#"#? photos-before-consult
[[activity]]
use = "photos-before-consult"
@other-care subjects = ["client"]
data = ["name", "contact", "treatment-photo", "message"]
basis = "contract"
special = "health-care"
recipients = ["upload"]
provision = "voluntary"
[[activity.retention]]
when = { nl = "als wij geen advies gaven en u geen afspraak maakt", en = "if we gave no advice and you do not make an appointment" }
period = "3 months"  #? choice
from = "last-contact"
then = "erase"
[[activity.retention]]
when = { nl = "als wij advies gaven of u een afspraak maakt", en = "if we gave advice or you make an appointment" }
@wgbo period = "20 years"
@wgbo from = "last-change"
@other-care period = "5 years"
@other-care from = "last-treatment"
then = "erase"
@other-care reason = { nl = "Zo kunnen wij vragen en klachten over uw behandeling beantwoorden.", en = "This lets us answer questions and complaints about your treatment." }
"#;

/// Establishing identity and citizen service number.
pub(super) const IDENTITY_CHECK: &str = r#"#? identity-check
[[activity]]
use = "identity-check"
data = ["bsn", "identity-document-number"]
recipients = ["record-system"]
"#;

/// Letters to and from the GP and the referrer.
pub(super) const CORRESPONDENCE: &str = r#"[[activity]]
use = "care-correspondence"
data = ["name", "date-of-birth", "referral", "care-letter"]
source = ["subject", "referrer"]
basis = "contract"
special = "health-care"
recipients = ["gp", "referrer"]
provision = "voluntary"
note = { nl = "Wij delen alleen wat voor uw behandeling nodig is. U kunt daar bezwaar tegen maken; wij delen het dan niet.", en = "We share only what is needed for your treatment. You can object to this; we then do not share it." }
"#;

/// Letters to and from those to whom the practice refers.
pub(super) const CORRESPONDENCE_WHEN_REFERRING: &str = r#"[[activity]]
use = "care-correspondence"
data = ["name", "date-of-birth", "referral", "care-letter"]
source = ["subject", "practitioner-network"]
basis = "contract"
special = "health-care"
recipients = ["care-provider"]
provision = "voluntary"
note = { nl = "Wij delen alleen wat voor uw behandeling nodig is. U kunt daar bezwaar tegen maken; wij delen het dan niet.", en = "We share only what is needed for your treatment. You can object to this; we then do not share it." }
"#;

/// Prescribing medicines.
pub(super) const MEDICATION: &str = r#"[[activity]]
use = "medication"
data = ["name", "date-of-birth", "medication", "prescription"]
source = ["subject", "pharmacy"]
basis = "contract"
special = "health-care"
recipients = ["pharmacy"]
provision = "contractual"
consequence = { nl = "Anders kunnen wij u geen medicijnen voorschrijven.", en = "Otherwise we cannot prescribe medicines for you." }
"#;

/// Having body material tested.
pub(super) const LABORATORY: &str = r#"[[activity]]
use = "laboratory"
data = ["name", "date-of-birth", "body-material", "lab-result"]
source = ["subject", "laboratory"]
basis = "contract"
special = "health-care"
recipients = ["laboratory"]
provision = "contractual"
consequence = { nl = "Zonder lichaamsmateriaal is het onderzoek niet mogelijk.", en = "Without body material the test cannot be done." }
"#;

/// Crowns, dentures and aids.
pub(super) const DENTAL_TECHNICIAN: &str = r#"[[activity]]
use = "dental-technician"
data = ["name", "dental-impression"]
basis = "contract"
special = "health-care"
recipients = ["technician"]
provision = "contractual"
consequence = { nl = "Zonder afdruk of scan kan de tandtechnicus niets voor u maken.", en = "Without an impression or scan the dental technician cannot make anything for you." }
"#;

/// Files that other care providers can consult.
pub(super) const ELECTRONIC_EXCHANGE: &str = r#"#? electronic-exchange
[[activity]]
use = "electronic-exchange"
data = ["medical-history", "diagnosis", "medication", "allergy"]
basis = "consent"
law = "Wabvpz 15a"
special = "explicit-consent"
recipients = ["exchange"]
provision = "voluntary"
note = { nl = "Uw dossier blijft bij ons. Zorgverleners die u behandelen kunnen via het systeem de gegevens opvragen die zij daarvoor nodig hebben. Zorgverzekeraars en bedrijfsartsen hebben geen toegang. U kunt een overzicht vragen van wie uw gegevens heeft opgevraagd.", en = "Your record stays with us. Care providers who treat you can request through the system the data they need for that. Health insurers and company doctors have no access. You can ask for an overview of who has requested your data." }
[activity.consent]
asked = "spoken"
withdraw = { nl = "Zeg het ons aan de balie of mail ons; wij delen uw gegevens dan niet meer.", en = "Tell us at the desk or e-mail us, and we no longer share your data." }
refusal = { nl = "Zegt u nee, dan behandelen wij u net zo goed.", en = "If you say no, we treat you just as well." }
[[activity.retention]]
until = "withdrawal"
"#;
