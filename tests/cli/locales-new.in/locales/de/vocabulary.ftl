### The built-in words for data, people, sources, recipients, measures, moments and forms.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## Data: in the list after “Which data” on a card. Lower case, no full stop. Who a person is.

# nl: naam
# data-name = {…}

# nl: contactgegevens (adres, telefoon, e-mail)
# data-contact = {…}

# nl: adres
# data-address = {…}

# nl: telefoonnummer
# data-phone = {…}

# nl: e-mailadres
# data-email = {…}

# nl: geboortedatum
# data-date-of-birth = {…}

# nl: geslacht
# data-gender = {…}

# nl: naam op sociale media
# data-social-media-name = {…}

# nl: voorkeuren
# data-preferences = {…}

# nl: relatie met uw contactpersoon
# data-relation = {…}

# nl: gezag of vertegenwoordiging
# data-parental-authority = {…}

# nl: burgerservicenummer (BSN)
# data-bsn = {…}

# nl: rijksregisternummer
# data-national-number = {…}

# nl: soort en nummer van uw identiteitsbewijs
# data-identity-document-number = {…}

## Data: in the list after “Which data” on a card. Lower case, no full stop. Care. All of these are data concerning health.

# nl: afspraken
# data-appointment = {…}

# nl: de behandeling die u boekt
# data-booked-treatment = {…}

# nl: gegevens over uw gezondheid
# data-health = {…}

# nl: antwoorden op de intakevragen
# data-intake-answers = {…}

# nl: medische voorgeschiedenis
# data-medical-history = {…}

# nl: gezondheidsklachten
# data-symptoms = {…}

# nl: medicijnen die u gebruikt
# data-medication = {…}

# nl: allergieën
# data-allergy = {…}

# nl: redenen om niet te behandelen (contra-indicaties)
# data-contraindication = {…}

# nl: zwangerschap
# data-pregnancy = {…}

# nl: metingen zoals bloeddruk en gewicht
# data-vital-signs = {…}

# nl: diagnose
# data-diagnosis = {…}

# nl: verwijsbrief
# data-referral = {…}

# nl: brieven van en aan zorgverleners
# data-care-letter = {…}

# nl: uitslagen van laboratoriumonderzoek
# data-lab-result = {…}

# nl: lichaamsmateriaal
# data-body-material = {…}

# nl: röntgenfoto’s en scans
# data-imaging = {…}

# nl: afdruk of scan van uw gebit
# data-dental-impression = {…}

# nl: verslag van de behandeling
# data-treatment-report = {…}

# nl: gebruikte producten en apparaatinstellingen
# data-treatment-settings = {…}

# nl: eerdere behandelingen
# data-treatment-history = {…}

# nl: foto’s van uw behandeling
# data-treatment-photo = {…}

# nl: toestemming voor de behandeling
# data-treatment-consent = {…}

# nl: kenmerken van huid en haar
# data-skin-and-hair = {…}

# nl: huidanalyse en bevindingen
# data-skin-analysis = {…}

# nl: producten voor thuisgebruik
# data-home-products = {…}

# nl: aantekeningen van het consult
# data-consultation-notes = {…}

# nl: opname van het consult
# data-consultation-recording = {…}

# nl: recepten
# data-prescription = {…}

# nl: soort en nummer van uw implantaat
# data-implant = {…}

# nl: resultaat van de behandeling
# data-outcome = {…}

# nl: gezondheidsgegevens met een code in plaats van uw naam
# data-coded-health = {…}

# nl: signalen van geweld of mishandeling
# data-abuse-signs = {…}

# nl: verslag van een incident
# data-incident-report = {…}

# nl: klacht over de zorg
# data-complaint = {…}

# nl: ervaring met de behandeling
# data-testimonial = {…}

## Data: in the list after “Which data” on a card. Lower case, no full stop. Other special categories, and criminal data.

# nl: genetische gegevens
# data-genetic-data = {…}

# nl: vingerafdruk of gezichtsscan
# data-biometric-data = {…}

# nl: seksueel leven of seksuele gerichtheid
# data-sexual-life = {…}

# nl: etnische afkomst
# data-ethnic-origin = {…}

# nl: geloof of levensovertuiging
# data-religion = {…}

# nl: persoonsgegevens van strafrechtelijke aard
# data-criminal-data = {…}

## Data: in the list after “Which data” on a card. Lower case, no full stop. Money.

# nl: verzekeraar en polisnummer
# data-insurance = {…}

# nl: code van de behandeling
# data-treatment-code = {…}

# nl: rekeningen voor behandelingen
# data-invoice = {…}

# nl: betaalgegevens
# data-payment = {…}

# nl: bestelling
# data-order = {…}

# nl: bestelde producten voor huid of gezondheid
# data-health-order = {…}

## Data: in the list after “Which data” on a card. Lower case, no full stop. Contact and website.

# nl: inhoud van uw bericht
# data-message = {…}

# nl: datum en onderwerp van onze contacten
# data-contact-history = {…}

# nl: opname van het telefoongesprek
# data-call-recording = {…}

# nl: toestemming die u gaf of introk
# data-consent-record = {…}

# nl: beoordeling
# data-review = {…}

# nl: antwoorden op onze enquête
# data-survey-answers = {…}

# nl: IP-adres
# data-ip-address = {…}

# nl: gebruik van onze website
# data-website-use = {…}

# nl: apparaat en browser
# data-device = {…}

# nl: cookienummer
# data-cookie-id = {…}

# nl: gebruik van ons wifi-netwerk
# data-wifi-log = {…}

## Data: in the list after “Which data” on a card. Lower case, no full stop. Premises, staff and organisation.

# nl: camerabeelden
# data-camera-images = {…}

# nl: loggegevens van uw dossier
# data-access-log = {…}

# nl: privacyverzoek en ons antwoord
# data-privacy-request = {…}

# nl: stukken van een juridische procedure
# data-legal-documents = {…}

# nl: sollicitatiebrief
# data-application = {…}

# nl: cv
# data-cv = {…}

# nl: bedrijf en functie
# data-company-position = {…}

## People: the heading over the cards that are for them. A clause with “if”, with a capital.

# nl: Als u patiënt bent
# subject-patient = {…}

# nl: Als u familie of contactpersoon bent
# subject-relative = {…}

# nl: Als u ouder of voogd bent
# subject-guardian = {…}

# nl: Als u bij ons langskomt
# subject-visitor = {…}

# Also for social media and the chatbot.
# nl: Als u ons online bezoekt
# subject-website-visitor = {…}

# nl: Als u bij ons solliciteert
# subject-applicant = {…}

# nl: Als u bij ons werkt
# subject-employee = {…}

# nl: Als u als zorgverlener met ons werkt
# subject-practitioner = {…}

# nl: Als u zakelijk contact met ons hebt
# subject-business-contact = {…}

# nl: Als u onze nieuwsbrief krijgt
# subject-newsletter-reader = {…}

# For people treated under other care law than the WGBO (laser hair removal, for instance).
# nl: Als u cliënt bent
# subject-client = {…}

# Also for people treated where no patient law applies.
# nl: Als u klant bent
# subject-customer = {…}

# nl: Als u een klacht indient
# subject-complainant = {…}

## Sources: in the list after “From whom” on a card. Lower case, no full stop.

# nl: uzelf
# source-subject = {…}

# nl: uw verwijzer
# source-referrer = {…}

# nl: uw huisarts
# source-gp = {…}

# nl: eerdere zorgverleners
# source-previous-provider = {…}

# nl: uw apotheek
# source-pharmacy = {…}

# nl: het laboratorium
# source-laboratory = {…}

# nl: uw zorgverzekeraar
# source-insurer = {…}

# nl: uw ouder of voogd
# source-guardian = {…}

# nl: uw familie of contactpersoon
# source-relative = {…}

# nl: uw werkgever
# source-employer = {…}

# nl: een openbaar register
# source-public-register = {…}

# nl: openbare bronnen op internet
# source-internet = {…}

# nl: zorgverleners met wie wij samenwerken
# source-practitioner-network = {…}

# nl: het platform waarop u boekt
# source-booking-platform = {…}

# What the website, a camera or the Wi-Fi network records by itself.
# nl: onze eigen systemen
# source-device = {…}

# nl: de overheid
# source-government = {…}

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Companies that work for the clinic: “our …”.

# nl: ons boekingssysteem
# recipient-booking-system = {…}

# nl: ons dossiersysteem
# recipient-patient-record-system = {…}

# nl: onze opslag voor foto’s
# recipient-photo-storage = {…}

# nl: onze dienst voor veilig uploaden
# recipient-upload-service = {…}

# nl: de leverancier van ons portaal
# recipient-portal-provider = {…}

# nl: onze dienst voor videobellen
# recipient-video-provider = {…}

# nl: de leverancier van onze AI-software
# recipient-ai-provider = {…}

# nl: de leverancier van onze chatbot
# recipient-chatbot-provider = {…}

# nl: onze e-maildienst
# recipient-email-provider = {…}

# nl: onze berichtendienst
# recipient-messaging-provider = {…}

# nl: onze sms-dienst
# recipient-sms-provider = {…}

# nl: onze telefoonaanbieder
# recipient-telephony = {…}

# nl: ons hostingbedrijf
# recipient-hosting = {…}

# nl: onze websitebouwer
# recipient-website-builder = {…}

# nl: onze cloudopslag
# recipient-cloud-storage = {…}

# nl: onze dienst voor reservekopieën
# recipient-backup-provider = {…}

# nl: onze IT-beheerder
# recipient-it-support = {…}

# nl: onze wifi-aanbieder
# recipient-wifi-provider = {…}

# nl: onze enquêtedienst
# recipient-survey-platform = {…}

# nl: onze nieuwsbriefdienst
# recipient-newsletter-service = {…}

# nl: onze dienst voor websitestatistieken
# recipient-analytics-provider = {…}

# nl: ons marketingbureau
# recipient-marketing-agency = {…}

# nl: ons webshopplatform
# recipient-webshop-platform = {…}

# nl: ons sollicitatiesysteem
# recipient-recruitment-software = {…}

# nl: ons beveiligingsbedrijf
# recipient-security-company = {…}

# nl: ons archiefbedrijf
# recipient-archive = {…}

# nl: ons bedrijf voor papiervernietiging
# recipient-shredder = {…}

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Money.

# nl: onze betaaldienst
# recipient-payment-provider = {…}

# nl: het bedrijf voor betalen in termijnen
# recipient-pay-later-provider = {…}

# nl: onze bank
# recipient-bank = {…}

# nl: ons boekhoudprogramma
# recipient-bookkeeping-software = {…}

# nl: onze accountant
# recipient-accountant = {…}

# nl: ons incassobureau
# recipient-debt-collector = {…}

# nl: de deurwaarder
# recipient-bailiff = {…}

# nl: ons factoringbedrijf
# recipient-factoring = {…}

# nl: uw zorgverzekeraar
# recipient-health-insurer = {…}

# nl: uw ziekenfonds
# recipient-health-insurance-fund = {…}

# nl: onze declaratiedienst
# recipient-clearing-service = {…}

# nl: de bezorgdienst
# recipient-carrier = {…}

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Care providers and registers.

# nl: uw huisarts
# recipient-gp = {…}

# nl: uw verwijzer
# recipient-referrer = {…}

# nl: de zorgverleners die bij uw behandeling betrokken zijn
# recipient-care-provider = {…}

# nl: onze waarnemer
# recipient-locum = {…}

# nl: het ziekenhuis
# recipient-hospital = {…}

# nl: de anesthesist
# recipient-anaesthetist = {…}

# nl: de kliniek waar u wordt geopereerd
# recipient-operating-facility = {…}

# nl: het laboratorium
# recipient-laboratory = {…}

# nl: uw apotheek
# recipient-pharmacy = {…}

# nl: de tandtechnicus
# recipient-dental-technician = {…}

# nl: de leverancier van uw hulpmiddel
# recipient-aid-supplier = {…}

# nl: het Landelijk Implantatenregister
# recipient-implant-register = {…}

# nl: de landelijke kwaliteitsregistratie
# recipient-quality-registry = {…}

# nl: de beheerder van het elektronisch uitwisselingssysteem
# recipient-exchange-operator = {…}

# nl: het register van burgerservicenummers in de zorg (SBV-Z)
# recipient-identity-register = {…}

# nl: het onderzoeksinstituut
# recipient-research-institute = {…}

# nl: de praktijk die ons opvolgt
# recipient-successor = {…}

## Recipients: on a card after “Who receives them”, and in their table. Lower case. People around the patient, and the public.

# nl: uw vertegenwoordiger
# recipient-representative = {…}

# nl: uw contactpersoon
# recipient-contact-person = {…}

# nl: de tolk
# recipient-interpreter = {…}

# nl: het socialmediaplatform
# recipient-social-platform = {…}

# nl: het beoordelingsplatform
# recipient-review-platform = {…}

# nl: het advertentienetwerk
# recipient-advertising-network = {…}

# nl: het publiek
# recipient-public = {…}

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Authorities, courts and complaints.

# nl: de toezichthoudende autoriteit voor privacy
# recipient-supervisory-authority = {…}

# nl: de Inspectie Gezondheidszorg en Jeugd (IGJ)
# recipient-health-inspectorate = {…}

# nl: de belastingdienst
# recipient-tax-authority = {…}

# nl: de politie
# recipient-police = {…}

# nl: Veilig Thuis, het meldpunt voor huiselijk geweld en kindermishandeling
# recipient-reporting-centre = {…}

# nl: de rechter
# recipient-court = {…}

# nl: de tuchtrechter
# recipient-disciplinary-court = {…}

# nl: onze advocaat
# recipient-lawyer = {…}

# nl: onze aansprakelijkheidsverzekeraar
# recipient-liability-insurer = {…}

# nl: onze klachtenfunctionaris
# recipient-complaints-officer = {…}

# nl: de geschilleninstantie
# recipient-dispute-body = {…}

# nl: de ombudsfunctie
# recipient-ombuds-function = {…}

## Measures: the list in the section on security. A short full sentence each.

# nl: Wij versleutelen uw gegevens.
# measure-encryption = {…}

# nl: Medewerkers zien alleen de gegevens die zij voor hun werk nodig hebben.
# measure-access-by-role = {…}

# nl: Wij hebben vaste regels voor gebruikersnamen en wachtwoorden.
# measure-access-policy = {…}

# nl: Medewerkers loggen in met twee stappen.
# measure-two-factor = {…}

# nl: Iedereen die bij ons werkt, heeft een geheimhoudingsplicht.
# measure-confidentiality = {…}

# nl: Wij leren onze medewerkers hoe zij veilig met gegevens omgaan.
# measure-training = {…}

# nl: Wij leggen vast wie uw gegevens opent.
# measure-logging = {…}

# nl: Wij maken reservekopieën.
# measure-backups = {…}

# nl: Wij houden onze software actueel.
# measure-updates = {…}

# nl: Onze systemen en software zijn beveiligd.
# measure-secured-systems = {…}

# nl: Wij beschermen onze computers tegen virussen.
# measure-malware-protection = {…}

# nl: Onze website gebruikt een versleutelde verbinding.
# measure-secure-website = {…}

# nl: Wij sturen gevoelige gegevens via een beveiligd kanaal.
# measure-secure-messaging = {…}

# nl: Papieren dossiers liggen achter slot.
# measure-locked-storage = {…}

# nl: Ons gebouw is beveiligd.
# measure-physical-security = {…}

# nl: Wij vernietigen papier en oude apparaten veilig.
# measure-secure-disposal = {…}

# nl: Met verwerkers hebben wij een verwerkersovereenkomst.
# measure-processor-agreements = {…}

# nl: Wij controleren en vernieuwen onze maatregelen regelmatig.
# measure-regular-checks = {…}

# nl: Wij volgen NEN 7510, de norm voor informatiebeveiliging in de zorg.
# measure-nen-7510 = {…}

## Moments that start a period: after “after” in the retention line and table, as in “2 years after …”.

# nl: uw laatste bezoek
# event-last-visit = {…}

# nl: ons laatste contact met u
# event-last-contact = {…}

# nl: uw laatste behandeling
# event-last-treatment = {…}

# nl: de laatste wijziging in uw dossier
# event-last-change = {…}

# nl: het einde van het boekjaar
# event-end-of-financial-year = {…}

# nl: het einde van het kalenderjaar
# event-end-of-year = {…}

# nl: de datum van de rekening
# event-invoice = {…}

# Of camera images, a call or a consultation.
# nl: de opname
# event-recording = {…}

# nl: het geven van uw toestemming
# event-consent = {…}

# nl: het intrekken van uw toestemming
# event-withdrawal = {…}

# nl: uw afmelding
# event-unsubscribe = {…}

# An objection that the clinic has accepted.
# nl: de dag waarop uw bezwaar slaagt
# event-objection = {…}

# nl: het einde van de sollicitatieprocedure
# event-end-of-procedure = {…}

# A contract or business relation.
# nl: het einde van onze samenwerking
# event-end-of-relation = {…}

# nl: het einde van het dienstverband
# event-end-of-employment = {…}

# nl: het bereiken van het doel
# event-end-of-purpose = {…}

# nl: het einde van het onderzoek
# event-end-of-study = {…}

# Of a complaint, a request or a case.
# nl: de afhandeling van de zaak
# event-closing = {…}

# nl: de levering van uw bestelling
# event-delivery = {…}

# The moment at which a log line is written.
# nl: de vastlegging in het logboek
# event-logging = {…}

# nl: het maken van de reservekopie
# event-backup = {…}

# nl: uw verzoek
# event-request = {…}

# Of a cookie.
# nl: het plaatsen van de cookie
# event-placing = {…}

# nl: de enquête
# event-survey = {…}

# To the website or the building.
# nl: uw bezoek
# event-visit = {…}

## Moments that end a period: a clause after “until” in the retention line and table.

# nl: u uw toestemming intrekt
# until-withdrawal = {…}

# nl: u zich afmeldt
# until-unsubscribe = {…}

# An objection that the clinic has accepted.
# nl: uw bezwaar slaagt
# until-objection = {…}

# A contract or business relation.
# nl: onze samenwerking eindigt
# until-end-of-relation = {…}

# nl: het doel is bereikt
# until-end-of-purpose = {…}

# Of a complaint, a request or a case.
# nl: de zaak is afgehandeld
# until-closing = {…}

# nl: u ons vraagt de gegevens te wissen
# until-request = {…}

## Exceptions to a period: after the period, behind a comma.

# The treatment file: the law allows a longer period for good care.
# nl: langer als goede zorg dat vraagt
# retention-longer-for-care = {…}

## Legal forms: behind the legal name in “Who we are”.

# nl: besloten vennootschap (bv)
# legal-form-bv = {…}

# nl: naamloze vennootschap (nv)
# legal-form-nv = {…}

# nl: vennootschap onder firma (vof)
# legal-form-vof = {…}

# nl: maatschap
# legal-form-maatschap = {…}

# nl: commanditaire vennootschap (cv)
# legal-form-cv = {…}

# nl: eenmanszaak
# legal-form-eenmanszaak = {…}

# nl: stichting
# legal-form-stichting = {…}

# nl: vereniging
# legal-form-vereniging = {…}

# nl: coöperatie
# legal-form-cooperatie = {…}

# nl: besloten vennootschap (bv) naar Belgisch recht
# legal-form-be-bv = {…}

# nl: vereniging zonder winstoogmerk (vzw)
# legal-form-vzw = {…}

# nl: overheidsinstelling
# legal-form-public-body = {…}

## Kinds of clinic: in “Who we are” and in the list of kinds for a new definition.

# nl: cosmetische kliniek
# kind-cosmetic-clinic = {…}

# nl: laserkliniek
# kind-laser-clinic = {…}

# nl: huidkliniek
# kind-skin-clinic = {…}

# nl: schoonheidssalon
# kind-beauty-salon = {…}

# nl: tandartspraktijk
# kind-dentist = {…}

# nl: fysiotherapiepraktijk
# kind-physiotherapist = {…}

# nl: psychologenpraktijk
# kind-psychologist = {…}

# nl: huisartsenpraktijk
# kind-general-practice = {…}

# nl: zelfstandig behandelcentrum
# kind-treatment-centre = {…}

# nl: apotheek
# kind-pharmacy = {…}

# nl: huisartsenpost
# kind-gp-post = {…}

# nl: zorggroep
# kind-care-group = {…}

# nl: ziekenhuis
# kind-hospital = {…}

# nl: praktijk
# kind-other = {…}

## Ways of asking consent: a clause behind “we ask your consent” on a card.

# nl: met een apart formulier
# asking-separate-form = {…}

# nl: met een apart vakje dat u aankruist
# asking-checkbox = {…}

# nl: via de cookiebanner
# asking-cookie-banner = {…}

# nl: schriftelijk
# asking-written = {…}

# nl: in een gesprek, en wij noteren uw antwoord
# asking-spoken = {…}

# Only of an old statement: consent was taken from what someone did.
# nl: door wat u doet, zoals een afspraak maken of ons mailen
# asking-implied = {…}

## Ways of making a request: in the steps of “How to ask”, after “you can ask us”.

# nl: per e-mail
# channel-email = {…}

# nl: per brief
# channel-post = {…}

# nl: per telefoon
# channel-phone = {…}

# nl: met het formulier op onze website
# channel-form = {…}

# nl: via het portaal
# channel-portal = {…}

# nl: aan de balie
# channel-desk = {…}
