### The built-in words for data, people, sources, recipients, measures, moments and forms.

## Data: in the list after “Which data” on a card. Lower case, no full stop. Who a person is.

data-name = name
data-contact = contact details (address, telephone, e-mail)
data-address = address
data-phone = telephone number
data-email = e-mail address
data-date-of-birth = date of birth
data-gender = gender
data-social-media-name = social media name
data-preferences = preferences
data-relation = relationship with your contact person
data-parental-authority = parental authority or representation
data-bsn = citizen service number (BSN)
data-national-number = national register number
data-identity-document-number = kind and number of your identity document

## Data: in the list after “Which data” on a card. Lower case, no full stop. Care. All of these are data concerning health.

data-appointment = appointments
data-booked-treatment = the treatment you book
data-health = data about your health
data-intake-answers = answers to the intake questions
data-medical-history = medical history
data-symptoms = symptoms
data-medication = medicines you take
data-allergy = allergies
data-contraindication = reasons not to treat (contraindications)
data-pregnancy = pregnancy
data-vital-signs = measurements such as blood pressure and weight
data-diagnosis = diagnosis
data-referral = referral letter
data-care-letter = letters from and to care providers
data-lab-result = laboratory results
data-body-material = body material
data-imaging = X-rays and scans
data-dental-impression = impression or scan of your teeth
data-treatment-report = treatment report
data-treatment-settings = products and device settings used
data-treatment-history = earlier treatments
data-treatment-photo = photographs of your treatment
data-treatment-consent = consent to the treatment
data-skin-and-hair = skin and hair characteristics
data-skin-analysis = skin analysis and findings
data-home-products = products for home use
data-consultation-notes = notes of the consultation
data-consultation-recording = recording of the consultation
data-prescription = prescriptions
data-implant = type and number of your implant
data-outcome = result of the treatment
data-coded-health = health data with a code instead of your name
data-abuse-signs = signs of violence or abuse
data-incident-report = report of an incident
data-complaint = complaint about care
data-testimonial = experience with the treatment

## Data: in the list after “Which data” on a card. Lower case, no full stop. Other special categories, and criminal data.

data-genetic-data = genetic data
data-biometric-data = fingerprint or face scan
data-sexual-life = sex life or sexual orientation
data-ethnic-origin = ethnic origin
data-religion = religion or belief
data-criminal-data = personal data relating to criminal convictions and offences

## Data: in the list after “Which data” on a card. Lower case, no full stop. Money.

data-insurance = insurer and policy number
data-treatment-code = treatment code
data-invoice = invoices for treatments
data-payment = payment details
data-order = order
data-health-order = products ordered for skin or health

## Data: in the list after “Which data” on a card. Lower case, no full stop. Contact and website.

data-message = content of your message
data-contact-history = date and subject of our contacts
data-call-recording = recording of the telephone call
data-consent-record = consent you gave or withdrew
data-review = review
data-survey-answers = answers to our survey
data-ip-address = IP address
data-website-use = use of our website
data-device = device and browser
data-cookie-id = cookie identifier
data-wifi-log = use of our Wi-Fi network

## Data: in the list after “Which data” on a card. Lower case, no full stop. Premises, staff and organisation.

data-camera-images = camera images
data-access-log = access logs of your record
data-privacy-request = privacy request and our reply
data-legal-documents = documents of legal proceedings
data-application = application letter
data-cv = CV
data-company-position = company and position

## People: the heading over the cards that are for them. A clause with “if”, with a capital.

subject-patient = If you are a patient
subject-relative = If you are a relative or contact person
subject-guardian = If you are a parent or guardian
subject-visitor = If you visit our premises
# Also for social media and the chatbot.
subject-website-visitor = If you visit us online
subject-applicant = If you apply for a job with us
subject-employee = If you work for us
subject-practitioner = If you work with us as a care provider
subject-business-contact = If you have business contact with us
subject-newsletter-reader = If you receive our newsletter
# For people treated under other care law than the WGBO (laser hair removal, for instance).
subject-client = If you are a client
# Also for people treated where no patient law applies.
subject-customer = If you are a customer
subject-complainant = If you make a complaint

## Sources: in the list after “From whom” on a card. Lower case, no full stop.

source-subject = you
source-referrer = your referrer
source-gp = your GP
source-previous-provider = earlier care providers
source-pharmacy = your pharmacy
source-laboratory = the laboratory
source-insurer = your health insurer
source-guardian = your parent or guardian
source-relative = your family or contact person
source-employer = your employer
source-public-register = a public register
source-internet = public sources on the internet
source-practitioner-network = care providers we work with
source-booking-platform = the platform on which you book
# What the website, a camera or the Wi-Fi network records by itself.
source-device = our own systems
source-government = the government

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Companies that work for the clinic: “our …”.

recipient-booking-system = our booking system
recipient-patient-record-system = our record system
recipient-photo-storage = our photograph storage
recipient-upload-service = our secure upload service
recipient-portal-provider = the supplier of our portal
recipient-video-provider = our video call service
recipient-ai-provider = the supplier of our AI software
recipient-chatbot-provider = the supplier of our chatbot
recipient-email-provider = our e-mail service
recipient-messaging-provider = our messaging service
recipient-sms-provider = our text message service
recipient-telephony = our telephone provider
recipient-hosting = our hosting company
recipient-website-builder = our website builder
recipient-cloud-storage = our cloud storage
recipient-backup-provider = our backup service
recipient-it-support = our IT support
recipient-wifi-provider = our Wi-Fi provider
recipient-survey-platform = our survey service
recipient-newsletter-service = our newsletter service
recipient-analytics-provider = our website statistics service
recipient-marketing-agency = our marketing agency
recipient-webshop-platform = our web shop platform
recipient-recruitment-software = our recruitment system
recipient-security-company = our security company
recipient-archive = our archive company
recipient-shredder = our paper shredding company

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Money.

recipient-payment-provider = our payment provider
recipient-pay-later-provider = the company for payment in instalments
recipient-bank = our bank
recipient-bookkeeping-software = our bookkeeping software
recipient-accountant = our accountant
recipient-debt-collector = our debt collection agency
recipient-bailiff = the bailiff
recipient-factoring = our factoring company
recipient-health-insurer = your health insurer
recipient-health-insurance-fund = your health insurance fund
recipient-clearing-service = our claims service
recipient-carrier = the delivery service

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Care providers and registers.

recipient-gp = your GP
recipient-referrer = your referrer
recipient-care-provider = the care providers involved in your treatment
recipient-locum = our locum
recipient-hospital = the hospital
recipient-anaesthetist = the anaesthetist
recipient-operating-facility = the clinic where you have your operation
recipient-laboratory = the laboratory
recipient-pharmacy = your pharmacy
recipient-dental-technician = the dental technician
recipient-aid-supplier = the supplier of your aid
recipient-implant-register = the national implant register (Landelijk Implantatenregister)
recipient-quality-registry = the national quality registry
recipient-exchange-operator = the operator of the electronic exchange system
recipient-identity-register = the register of citizen service numbers in care (SBV-Z)
recipient-research-institute = the research institute
recipient-successor = the practice that succeeds us

## Recipients: on a card after “Who receives them”, and in their table. Lower case. People around the patient, and the public.

recipient-representative = your representative
recipient-contact-person = your contact person
recipient-interpreter = the interpreter
recipient-social-platform = the social media platform
recipient-review-platform = the review platform
recipient-advertising-network = the advertising network
recipient-public = the public

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Authorities, courts and complaints.

recipient-supervisory-authority = the supervisory authority for privacy
recipient-health-inspectorate = the Health and Youth Care Inspectorate (IGJ)
recipient-tax-authority = the tax authority
recipient-police = the police
recipient-reporting-centre = Veilig Thuis, the reporting centre for domestic violence and child abuse
recipient-court = the court
recipient-disciplinary-court = the disciplinary court
recipient-lawyer = our lawyer
recipient-liability-insurer = our liability insurer
recipient-complaints-officer = our complaints officer
recipient-dispute-body = the dispute resolution body
recipient-ombuds-function = the ombuds function

## Measures: the list in the section on security. A short full sentence each.

measure-encryption = We encrypt your data: anyone without the key cannot read them.
measure-access-by-role = Staff see only what they need for their work.
measure-access-policy = We have fixed rules for usernames and passwords.
measure-two-factor = Staff sign in with two steps.
measure-confidentiality = Everyone who works for us has a duty of confidentiality.
measure-training = We train our staff to handle data safely.
measure-logging = We record who opens your data.
measure-backups = We make backups.
measure-updates = We keep our software up to date.
measure-secured-systems = Our systems and software are secured.
measure-malware-protection = We protect our computers against viruses.
measure-secure-website = The connection to our website is encrypted.
measure-secure-messaging = We send sensitive data through a secure channel.
measure-locked-storage = Paper records are kept under lock and key.
measure-physical-security = Our building is secured.
measure-secure-disposal = We destroy paper and old devices securely.
measure-processor-agreements = We have a data processing agreement with our processors.
measure-regular-checks = We regularly check whether our measures are still good, and update what is no longer good.
measure-nen-7510 = We follow NEN 7510, the standard for information security in health care.

## Moments that start a period: after “after” in the retention line and table, as in “2 years after …”.

event-last-visit = your last visit
event-last-contact = our last contact with you
event-last-treatment = your last treatment
event-last-change = the last change in your record
event-end-of-financial-year = the end of the financial year
event-end-of-year = the end of the calendar year
event-invoice = the date of the invoice
# Of camera images, a call or a consultation.
event-recording = the recording
event-consent = the day you give your consent
event-withdrawal = the day you withdraw your consent
event-unsubscribe = the day you unsubscribe
# An objection that the clinic has accepted.
event-objection = the day your objection succeeds
event-end-of-procedure = the end of the application procedure
# A contract or business relation.
event-end-of-relation = the end of our working relationship
event-end-of-employment = the end of employment
event-end-of-purpose = the day the purpose is achieved
event-end-of-study = the end of the study
# Of a complaint, a request or a case.
event-closing = the closing of the case
event-delivery = the delivery of your order
# The moment at which a log line is written.
event-logging = the entry in the log
event-backup = the backup is made
event-request = your request
# Of a cookie.
event-placing = the placing of the cookie
event-survey = the survey
# To the website or the building.
event-visit = your visit

## Moments that end a period: a clause after “until” in the retention line and table.

until-withdrawal = you withdraw your consent
until-unsubscribe = you unsubscribe
# An objection that the clinic has accepted.
until-objection = your objection succeeds
# A contract or business relation.
until-end-of-relation = our working relationship ends
until-end-of-purpose = the purpose is achieved
# Of a complaint, a request or a case.
until-closing = the case is closed
until-request = you ask us to erase the data

## Exceptions to a period: after the period, behind a comma.

# The treatment file: the law allows a longer period for good care.
retention-longer-for-care = longer if good care requires it

## Legal forms: behind the legal name in “Who we are”.

legal-form-bv = private limited company (bv)
legal-form-nv = public limited company (nv)
legal-form-vof = general partnership (vof)
legal-form-maatschap = professional partnership (maatschap)
legal-form-cv = limited partnership (cv)
legal-form-eenmanszaak = sole proprietorship (eenmanszaak)
legal-form-stichting = foundation (stichting)
legal-form-vereniging = association (vereniging)
legal-form-cooperatie = cooperative (coöperatie)
legal-form-be-bv = private limited company (bv) under Belgian law
legal-form-vzw = non-profit association (vzw)
legal-form-public-body = public body

## Kinds of clinic: in “Who we are” and in the list of kinds for a new definition.

kind-cosmetic-clinic = cosmetic clinic
kind-laser-clinic = laser clinic
kind-skin-clinic = skin clinic
kind-beauty-salon = beauty salon
kind-dentist = dental practice
kind-physiotherapist = physiotherapy practice
kind-psychologist = psychology practice
kind-general-practice = general practice
kind-treatment-centre = independent treatment centre
kind-pharmacy = pharmacy
kind-gp-post = out-of-hours general practice
kind-care-group = care group
kind-hospital = hospital
kind-other = practice

## Ways of asking consent: a clause behind “we ask your consent” on a card.

asking-separate-form = with a separate form
asking-checkbox = with a separate box that you tick
asking-cookie-banner = through the cookie banner
asking-written = in writing
asking-spoken = in a conversation, and we note your answer
# Only of an old statement: consent was taken from what someone did.
asking-implied = through what you do, such as booking or e-mailing us

## Ways of making a request: in the steps of “How to ask”, after “you can ask us”.

channel-email = by e-mail
channel-post = by letter
channel-phone = by telephone
channel-form = with the form on our website
channel-portal = through the portal
channel-desk = at the desk
