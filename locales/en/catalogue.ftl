### The usual activities of a clinic: the heading and the purpose on each card of “What we do with your data”.

## Care: intake, treatment and everything around the record.

# Card heading: the diary, with confirmations and reminders.
activity-appointments-title = Your appointments
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-appointments-purpose = to schedule and confirm appointments with you, and to remind you of them

# Card heading: the questions and the examination before a treatment.
activity-intake-title = Your intake
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-intake-purpose = to assess whether a treatment is safe and suitable for you
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-intake-consequence = Otherwise we cannot treat you safely.

# Card heading: the treatment itself and the record that the law asks for.
activity-treatment-file-title = Your treatment and your record
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-treatment-file-purpose = to treat you and keep a record of your treatment
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-treatment-file-consequence = Otherwise we cannot treat you.

# Card heading: before-and-after photographs that belong to the record; not for publicity.
activity-file-photos-title = Photographs for your record
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-file-photos-purpose = to take photographs that record the course and result of your treatment

# Card heading: photographs that a person sends before the first visit.
activity-photos-before-consult-title = Photographs before your appointment
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-photos-before-consult-purpose = to review the photographs you send us before an appointment

# Card heading: screening, anaesthesia and the operation.
activity-surgery-planning-title = Your operation or anaesthesia
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-surgery-planning-purpose = to prepare and carry out an operation or anaesthesia safely

# Card heading: prescriptions and the overview of current medicines.
activity-medication-title = Your medicines
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-medication-purpose = to prescribe medicines and check which medicines you take now

# Card heading: identity document and citizen service number (BSN); Dutch care only.
activity-identity-check-title = Your identity and citizen service number
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-identity-check-purpose = to establish who you are and what your citizen service number (BSN) is, as the law requires
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-identity-check-consequence = Otherwise we cannot establish who you are, and the law requires us to.

# Card heading: letters to the referrer, the GP or the next care provider.
activity-care-correspondence-title = Information for other care providers
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-care-correspondence-purpose = to share information with your referrer, GP or next care provider

# Card heading: data that the clinic obtains elsewhere.
activity-requesting-records-title = Data from earlier care providers
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-requesting-records-purpose = to request data from earlier care providers or your pharmacy

# Card heading: blood or tissue that goes to a laboratory.
activity-laboratory-title = Laboratory tests
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-laboratory-purpose = to have body material tested, such as blood or tissue

# Card heading: work made to measure by a dental technician or a supplier of aids.
activity-dental-technician-title = Crowns, prostheses and aids
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-dental-technician-purpose = to have a crown, prosthesis or aid made for you

# Card heading: the national register in which each implant is entered.
activity-implant-register-title = Registration of your implant
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-implant-register-purpose = to register your implant, so that you can be traced if there is a problem
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-implant-register-consequence = Otherwise you cannot be traced if there is a problem with your implant.

# Card heading: a national registry of treatments and results, such as one for breast implants.
activity-quality-registry-title = National quality registry
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-quality-registry-purpose = to measure and improve the quality of care through a national registry

# Card heading: a system in which other care providers can look up the record.
activity-electronic-exchange-title = Electronic sharing with care providers
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-electronic-exchange-purpose = to make your data available to other care providers, if you want this

# Card heading: video consultation and the portal.
activity-online-consultation-title = Online consultation and portal
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-online-consultation-purpose = to hold an online consultation or give you access to your record

# Card heading: software that listens and writes the summary.
activity-consultation-recording-title = Automatic summary of the conversation
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-consultation-recording-purpose = to have the conversation summarised automatically for your record

# Card heading: the person whom the patient has named, for emergencies or decisions.
activity-emergency-contact-title = Your contact person
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-emergency-contact-purpose = to reach or involve the person you have named

# Card heading: parents and guardians of children under treatment.
activity-minors-guardians-title = Parents and guardians
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-minors-guardians-purpose = to involve parents or a guardian, as the law requires
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-minors-guardians-consequence = Otherwise we do not know who decides about the treatment.

# Card heading: the statutory code for signs of domestic violence and child abuse.
activity-reporting-code-title = Signs of violence or abuse
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-reporting-code-purpose = to follow the reporting code where there are signs of domestic violence or child abuse

# Card heading: something went wrong in care.
activity-incidents-title = Incidents in care
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-incidents-purpose = to investigate incidents, discuss them with you and report them if the law requires

## Money: invoices, insurers and orders.

# Card heading: invoices and payments for treatments.
activity-invoicing-title = Your invoice and payment
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-invoicing-purpose = to send you an invoice and process your payment

# Card heading: claims that go straight to the health insurer.
activity-insurance-claims-title = Claims to your health insurer
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-insurance-claims-purpose = to claim insured care from your health insurer
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-insurance-claims-consequence = Otherwise we cannot claim your care from your health insurer.

# Card heading: checks of claims by the insurer’s medical adviser.
activity-insurer-control-title = Checks by health insurers
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-insurer-control-purpose = to cooperate with statutory checks by health insurers

# Card heading: reminders, debt collectors and bailiffs.
activity-debt-collection-title = Unpaid invoices
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-debt-collection-purpose = to collect unpaid invoices

# Card heading: instalments through another company.
activity-pay-later-title = Payment in instalments
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-pay-later-purpose = to let you pay in instalments

# Card heading: products ordered online.
activity-webshop-title = Orders in our web shop
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-webshop-purpose = to deliver and exchange your order and process it in our accounts

## Contact and publicity: website, messages, newsletter, photographs.

# Card heading: the form on the website.
activity-contact-form-title = Your question through our website
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-contact-form-purpose = to answer your question

# Card heading: e-mail, text messages and chat apps.
activity-messaging-title = E-mail and messages
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-messaging-purpose = to keep in touch with you through the channel you choose

# Card heading: telephone calls that are recorded.
activity-telephone-title = Telephone calls and recordings
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-telephone-purpose = to help you by telephone and record calls, only for quality or evidence

# Card heading: news and offers by e-mail or post; direct marketing.
activity-newsletter-title = Newsletter and offers
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-newsletter-purpose = to send you news and offers

# Card heading: photographs and stories on the website or social media.
activity-publicity-photos-title = Photographs and experiences for publication
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-publicity-photos-purpose = to publish photographs of you or your experiences, only with your separate consent

# Card heading: satisfaction surveys and reviews.
activity-reviews-title = Your opinion of us
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-reviews-purpose = to ask what you thought of us, so that we can do better

# Card heading: the clinic’s own pages on social media.
activity-social-media-title = Our social media pages
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-social-media-purpose = to run our social media pages

# Card heading: statistics of the website.
activity-website-analytics-title = Statistics of our website
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-website-analytics-purpose = to measure how our website is used

# Card heading: cookies that choose advertisements; direct marketing.
activity-advertising-cookies-title = Advertising cookies
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-advertising-cookies-purpose = to tailor advertisements to your visit, only with your consent

# Card heading: a program that answers questions on the website.
activity-chatbot-title = Our chatbot
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-chatbot-purpose = to answer your questions automatically

## Premises, staff and organisation.

# Card heading: cameras at the entrance or the desk.
activity-cameras-title = Camera surveillance
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-cameras-purpose = to protect people and property

# Card heading: check-in and the screen in the waiting room.
activity-check-in-title = Check-in and waiting room
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-check-in-purpose = to check you in on arrival and call you when it is your turn

# Card heading: free Wi-Fi in the building.
activity-guest-wifi-title = Guest Wi-Fi
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-guest-wifi-purpose = to offer you free internet access

# Card heading: the log of who opened a record.
activity-access-logs-title = Who has accessed your record
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-access-logs-purpose = to record who has accessed your record

# Card heading: copies for when a system fails.
activity-backups-title = Backups
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-backups-purpose = to be able to restore data after a failure

# Card heading: complaints about care; not complaints about privacy.
activity-care-complaints-title = Complaints about our care
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-care-complaints-purpose = to handle your complaint carefully

# Card heading: liability claims, court cases and disciplinary cases.
activity-legal-claims-title = Claims and legal proceedings
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-legal-claims-purpose = to bring a legal claim or defend ourselves against one

# Card heading: requests under the GDPR, and personal data breaches.
activity-privacy-requests-title = Privacy requests and data breaches
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-privacy-requests-purpose = to deal with privacy requests and personal data breaches

# Card heading: scientific research with data of the clinic.
activity-research-title = Scientific research
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-research-purpose = to carry out scientific research into care and treatments

# Card heading: peer review and training on the job.
activity-training-title = Review and training
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-training-purpose = to review our care among colleagues and train staff

# Card heading: applications for a job.
activity-job-applicants-title = Your application
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-job-applicants-purpose = to assess your application

# Card heading: suppliers, referrers and other business contacts.
activity-business-contacts-title = Business contact
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-business-contacts-purpose = to keep in business contact with you

# Card heading: sale or closure of the practice.
activity-practice-transfer-title = Transfer to a successor
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-practice-transfer-purpose = to transfer records to the practice that succeeds us
