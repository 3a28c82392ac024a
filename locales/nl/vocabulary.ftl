### The built-in words for data, people, sources, recipients, measures, moments and forms.

## Data: in the list after “Which data” on a card. Lower case, no full stop. Who a person is.

data-name = naam
data-contact = contactgegevens (adres, telefoon, e-mail)
data-address = adres
data-phone = telefoonnummer
data-email = e-mailadres
data-date-of-birth = geboortedatum
data-gender = geslacht
data-social-media-name = naam op sociale media
data-preferences = voorkeuren
data-relation = relatie met uw contactpersoon
data-parental-authority = gezag of vertegenwoordiging
data-bsn = burgerservicenummer (BSN)
data-national-number = rijksregisternummer
data-identity-document-number = soort en nummer van uw identiteitsbewijs

## Data: in the list after “Which data” on a card. Lower case, no full stop. Care. All of these are data concerning health.

data-appointment = afspraken
data-booked-treatment = de behandeling die u boekt
data-health = gegevens over uw gezondheid
data-intake-answers = antwoorden op de intakevragen
data-medical-history = medische voorgeschiedenis
data-symptoms = gezondheidsklachten
data-medication = medicijnen die u gebruikt
data-allergy = allergieën
data-contraindication = redenen om niet te behandelen (contra-indicaties)
data-pregnancy = zwangerschap
data-vital-signs = metingen zoals bloeddruk en gewicht
data-diagnosis = diagnose
data-referral = verwijsbrief
data-care-letter = brieven van en aan zorgverleners
data-lab-result = uitslagen van laboratoriumonderzoek
data-body-material = lichaamsmateriaal
data-imaging = röntgenfoto’s en scans
data-dental-impression = afdruk of scan van uw gebit
data-treatment-report = verslag van de behandeling
data-treatment-settings = gebruikte producten en apparaatinstellingen
data-treatment-history = eerdere behandelingen
data-treatment-photo = foto’s van uw behandeling
data-treatment-consent = toestemming voor de behandeling
data-skin-and-hair = kenmerken van huid en haar
data-skin-analysis = huidanalyse en bevindingen
data-home-products = producten voor thuisgebruik
data-consultation-notes = aantekeningen van het consult
data-consultation-recording = opname van het consult
data-prescription = recepten
data-implant = soort en nummer van uw implantaat
data-outcome = resultaat van de behandeling
data-coded-health = gezondheidsgegevens met een code in plaats van uw naam
data-abuse-signs = signalen van geweld of mishandeling
data-incident-report = verslag van een incident
data-complaint = klacht over de zorg
data-testimonial = ervaring met de behandeling

## Data: in the list after “Which data” on a card. Lower case, no full stop. Other special categories, and criminal data.

data-genetic-data = genetische gegevens
data-biometric-data = vingerafdruk of gezichtsscan
data-sexual-life = seksueel leven of seksuele gerichtheid
data-ethnic-origin = etnische afkomst
data-religion = geloof of levensovertuiging
data-criminal-data = persoonsgegevens van strafrechtelijke aard

## Data: in the list after “Which data” on a card. Lower case, no full stop. Money.

data-insurance = verzekeraar en polisnummer
data-treatment-code = code van de behandeling
data-invoice = rekeningen voor behandelingen
data-payment = betaalgegevens
data-order = bestelling
data-health-order = bestelde producten voor huid of gezondheid

## Data: in the list after “Which data” on a card. Lower case, no full stop. Contact and website.

data-message = inhoud van uw bericht
data-contact-history = datum en onderwerp van onze contacten
data-call-recording = opname van het telefoongesprek
data-consent-record = toestemming die u gaf of introk
data-review = beoordeling
data-survey-answers = antwoorden op onze enquête
data-ip-address = IP-adres
data-website-use = gebruik van onze website
data-device = apparaat en browser
data-cookie-id = cookienummer
data-wifi-log = gebruik van ons wifi-netwerk

## Data: in the list after “Which data” on a card. Lower case, no full stop. Premises, staff and organisation.

data-camera-images = camerabeelden
data-access-log = loggegevens van uw dossier
data-privacy-request = privacyverzoek en ons antwoord
data-legal-documents = stukken van een juridische procedure
data-application = sollicitatiebrief
data-cv = cv
data-company-position = bedrijf en functie

## People: the heading over the cards that are for them. A clause with “if”, with a capital.

subject-patient = Als u patiënt bent
subject-relative = Als u familie of contactpersoon bent
subject-guardian = Als u ouder of voogd bent
subject-visitor = Als u bij ons langskomt
# Also for social media and the chatbot.
subject-website-visitor = Als u ons online bezoekt
subject-applicant = Als u bij ons solliciteert
subject-employee = Als u bij ons werkt
subject-practitioner = Als u als zorgverlener met ons werkt
subject-business-contact = Als u zakelijk contact met ons hebt
subject-newsletter-reader = Als u onze nieuwsbrief krijgt
# For people treated under other care law than the WGBO (laser hair removal, for instance).
subject-client = Als u cliënt bent
# Also for people treated where no patient law applies.
subject-customer = Als u klant bent
subject-complainant = Als u een klacht indient

## Sources: in the list after “From whom” on a card. Lower case, no full stop.

source-subject = uzelf
source-referrer = uw verwijzer
source-gp = uw huisarts
source-previous-provider = eerdere zorgverleners
source-pharmacy = uw apotheek
source-laboratory = het laboratorium
source-insurer = uw zorgverzekeraar
source-guardian = uw ouder of voogd
source-relative = uw familie of contactpersoon
source-employer = uw werkgever
source-public-register = een openbaar register
source-internet = openbare bronnen op internet
source-practitioner-network = zorgverleners met wie wij samenwerken
source-booking-platform = het platform waarop u boekt
# What the website, a camera or the Wi-Fi network records by itself.
source-device = onze eigen systemen
source-government = de overheid

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Companies that work for the clinic: “our …”.

recipient-booking-system = ons boekingssysteem
recipient-patient-record-system = ons dossiersysteem
recipient-photo-storage = onze opslag voor foto’s
recipient-upload-service = onze dienst voor veilig uploaden
recipient-portal-provider = de leverancier van ons portaal
recipient-video-provider = onze dienst voor videobellen
recipient-ai-provider = de leverancier van onze AI-software
recipient-chatbot-provider = de leverancier van onze chatbot
recipient-email-provider = onze e-maildienst
recipient-messaging-provider = onze berichtendienst
recipient-sms-provider = onze sms-dienst
recipient-telephony = onze telefoonaanbieder
recipient-hosting = ons hostingbedrijf
recipient-website-builder = onze websitebouwer
recipient-cloud-storage = onze cloudopslag
recipient-backup-provider = onze dienst voor reservekopieën
recipient-it-support = onze IT-beheerder
recipient-wifi-provider = onze wifi-aanbieder
recipient-survey-platform = onze enquêtedienst
recipient-newsletter-service = onze nieuwsbriefdienst
recipient-analytics-provider = onze dienst voor websitestatistieken
recipient-marketing-agency = ons marketingbureau
recipient-webshop-platform = ons webshopplatform
recipient-recruitment-software = ons sollicitatiesysteem
recipient-security-company = ons beveiligingsbedrijf
recipient-archive = ons archiefbedrijf
recipient-shredder = ons bedrijf voor papiervernietiging

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Money.

recipient-payment-provider = onze betaaldienst
recipient-pay-later-provider = het bedrijf voor betalen in termijnen
recipient-bank = onze bank
recipient-bookkeeping-software = ons boekhoudprogramma
recipient-accountant = onze accountant
recipient-debt-collector = ons incassobureau
recipient-bailiff = de deurwaarder
recipient-factoring = ons factoringbedrijf
recipient-health-insurer = uw zorgverzekeraar
recipient-health-insurance-fund = uw ziekenfonds
recipient-clearing-service = onze declaratiedienst
recipient-carrier = de bezorgdienst

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Care providers and registers.

recipient-gp = uw huisarts
recipient-referrer = uw verwijzer
recipient-care-provider = de zorgverleners die bij uw behandeling betrokken zijn
recipient-locum = onze waarnemer
recipient-hospital = het ziekenhuis
recipient-anaesthetist = de anesthesist
recipient-operating-facility = de kliniek waar u wordt geopereerd
recipient-laboratory = het laboratorium
recipient-pharmacy = uw apotheek
recipient-dental-technician = de tandtechnicus
recipient-aid-supplier = de leverancier van uw hulpmiddel
recipient-implant-register = het Landelijk Implantatenregister
recipient-quality-registry = de landelijke kwaliteitsregistratie
recipient-exchange-operator = de beheerder van het elektronisch uitwisselingssysteem
recipient-identity-register = het register van burgerservicenummers in de zorg (SBV-Z)
recipient-research-institute = het onderzoeksinstituut
recipient-successor = de praktijk die ons opvolgt

## Recipients: on a card after “Who receives them”, and in their table. Lower case. People around the patient, and the public.

recipient-representative = uw vertegenwoordiger
recipient-contact-person = uw contactpersoon
recipient-interpreter = de tolk
recipient-social-platform = het socialmediaplatform
recipient-review-platform = het beoordelingsplatform
recipient-advertising-network = het advertentienetwerk
recipient-public = het publiek

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Authorities, courts and complaints.

recipient-supervisory-authority = de toezichthoudende autoriteit voor privacy
recipient-health-inspectorate = de Inspectie Gezondheidszorg en Jeugd (IGJ)
recipient-tax-authority = de belastingdienst
recipient-police = de politie
recipient-reporting-centre = Veilig Thuis, het meldpunt voor huiselijk geweld en kindermishandeling
recipient-court = de rechter
recipient-disciplinary-court = de tuchtrechter
recipient-lawyer = onze advocaat
recipient-liability-insurer = onze aansprakelijkheidsverzekeraar
recipient-complaints-officer = onze klachtenfunctionaris
recipient-dispute-body = de geschilleninstantie
recipient-ombuds-function = de ombudsfunctie

## Measures: the list in the section on security. A short full sentence each.

measure-encryption = Wij versleutelen uw gegevens: wie geen sleutel heeft, kan ze niet lezen.
measure-access-by-role = Medewerkers zien alleen wat zij voor hun werk nodig hebben.
measure-access-policy = Wij hebben vaste regels voor gebruikersnamen en wachtwoorden.
measure-two-factor = Medewerkers loggen in met twee stappen.
measure-confidentiality = Iedereen die bij ons werkt, heeft een geheimhoudingsplicht.
measure-training = Wij leren onze medewerkers hoe zij veilig met gegevens omgaan.
measure-logging = Wij leggen vast wie uw gegevens opent.
measure-backups = Wij maken reservekopieën.
measure-updates = Wij houden onze software up-to-date.
measure-secured-systems = Onze systemen en software zijn beveiligd.
measure-malware-protection = Wij beschermen onze computers tegen virussen.
measure-secure-website = De verbinding met onze website is versleuteld.
measure-secure-messaging = Wij sturen gevoelige gegevens via een beveiligd kanaal.
measure-locked-storage = Papieren dossiers liggen achter slot.
measure-physical-security = Ons gebouw is beveiligd.
measure-secure-disposal = Wij vernietigen papier en oude apparaten veilig.
measure-processor-agreements = Met onze verwerkers hebben wij een verwerkersovereenkomst.
measure-regular-checks = Wij kijken geregeld of onze maatregelen nog goed zijn, en vernieuwen wat niet meer goed is.
measure-nen-7510 = Wij volgen NEN 7510, de norm voor informatiebeveiliging in de zorg.

## Moments that start a period: after “after” in the retention line and table, as in “2 years after …”.

event-last-visit = uw laatste bezoek
event-last-contact = ons laatste contact met u
event-last-treatment = uw laatste behandeling
event-last-change = de laatste wijziging in uw dossier
event-end-of-financial-year = het einde van het boekjaar
event-end-of-year = het einde van het kalenderjaar
event-invoice = de datum van de rekening
# Of camera images, a call or a consultation.
event-recording = de opname
event-consent = de dag waarop u toestemming geeft
event-withdrawal = de dag waarop u uw toestemming intrekt
event-unsubscribe = de dag waarop u zich afmeldt
# An objection that the clinic has accepted.
event-objection = de dag waarop uw bezwaar slaagt
event-end-of-procedure = het einde van de sollicitatieprocedure
# A contract or business relation.
event-end-of-relation = het einde van onze samenwerking
event-end-of-employment = het einde van het dienstverband
event-end-of-purpose = de dag waarop het doel is bereikt
event-end-of-study = het einde van het onderzoek
# Of a complaint, a request or a case.
event-closing = de afhandeling van de zaak
event-delivery = de levering van uw bestelling
# The moment at which a log line is written.
event-logging = de vastlegging in het logboek
event-backup = het maken van de reservekopie
event-request = uw verzoek
# Of a cookie.
event-placing = het plaatsen van de cookie
event-survey = de enquête
# To the website or the building.
event-visit = uw bezoek

## Moments that end a period: a clause after “until” in the retention line and table.

until-withdrawal = u uw toestemming intrekt
until-unsubscribe = u zich afmeldt
# An objection that the clinic has accepted.
until-objection = uw bezwaar slaagt
# A contract or business relation.
until-end-of-relation = onze samenwerking eindigt
until-end-of-purpose = het doel is bereikt
# Of a complaint, a request or a case.
until-closing = de zaak is afgehandeld
until-request = u ons vraagt de gegevens te wissen

## Exceptions to a period: after the period, behind a comma.

# The treatment file: the law allows a longer period for good care.
retention-longer-for-care = langer als goede zorg dat vraagt

## Legal forms: behind the legal name in “Who we are”.

legal-form-bv = besloten vennootschap (bv)
legal-form-nv = naamloze vennootschap (nv)
legal-form-vof = vennootschap onder firma (vof)
legal-form-maatschap = maatschap
legal-form-cv = commanditaire vennootschap (cv)
legal-form-eenmanszaak = eenmanszaak
legal-form-stichting = stichting
legal-form-vereniging = vereniging
legal-form-cooperatie = coöperatie
legal-form-be-bv = besloten vennootschap (bv) naar Belgisch recht
legal-form-vzw = vereniging zonder winstoogmerk (vzw)
legal-form-public-body = overheidsinstelling

## Kinds of clinic: in “Who we are” and in the list of kinds for a new definition.

kind-cosmetic-clinic = cosmetische kliniek
kind-laser-clinic = laserkliniek
kind-skin-clinic = huidkliniek
kind-beauty-salon = schoonheidssalon
kind-dentist = tandartspraktijk
kind-physiotherapist = fysiotherapiepraktijk
kind-psychologist = psychologenpraktijk
kind-general-practice = huisartsenpraktijk
kind-treatment-centre = zelfstandig behandelcentrum
kind-pharmacy = apotheek
kind-gp-post = huisartsenpost
kind-care-group = zorggroep
kind-hospital = ziekenhuis
kind-other = praktijk

## Ways of asking consent: a clause behind “we ask your consent” on a card.

asking-separate-form = met een apart formulier
asking-checkbox = met een apart vakje dat u aankruist
asking-cookie-banner = via de cookiebanner
asking-written = schriftelijk
asking-spoken = in een gesprek, en wij noteren uw antwoord
# Only of an old statement: consent was taken from what someone did.
asking-implied = door wat u doet, zoals een afspraak maken of ons mailen

## Ways of making a request: in the steps of “How to ask”, after “you can ask us”.

channel-email = per e-mail
channel-post = per brief
channel-phone = per telefoon
channel-form = met het formulier op onze website
channel-portal = via het portaal
channel-desk = aan de balie
