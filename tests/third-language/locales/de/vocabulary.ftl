### The built-in words for data, people, sources, recipients, measures, moments and forms.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## Data: in the list after “Which data” on a card. Lower case, no full stop. Who a person is.

# nl: naam
data-name = Name

# nl: contactgegevens (adres, telefoon, e-mail)
data-contact = Kontaktdaten (Anschrift, Telefon, E-Mail)

# nl: adres
data-address = Anschrift

# nl: telefoonnummer
data-phone = Telefonnummer

# nl: e-mailadres
data-email = E-Mail-Adresse

# nl: geboortedatum
data-date-of-birth = Geburtsdatum

# nl: geslacht
data-gender = Geschlecht

# nl: naam op sociale media
data-social-media-name = Name in sozialen Medien

# nl: voorkeuren
data-preferences = Vorlieben

# nl: relatie met uw contactpersoon
data-relation = Beziehung zu Ihrer Kontaktperson

# nl: gezag of vertegenwoordiging
data-parental-authority = Sorgerecht oder Vertretung

# nl: burgerservicenummer (BSN)
data-bsn = Bürgerservicenummer (BSN)

# nl: rijksregisternummer
data-national-number = Nationalregisternummer

# nl: soort en nummer van uw identiteitsbewijs
data-identity-document-number = Art und Nummer Ihres Ausweises

## Data: in the list after “Which data” on a card. Lower case, no full stop. Care. All of these are data concerning health.

# nl: afspraken
data-appointment = Termine

# nl: de behandeling die u boekt
data-booked-treatment = die Behandlung, die Sie buchen

# nl: gegevens over uw gezondheid
data-health = Daten über Ihre Gesundheit

# nl: antwoorden op de intakevragen
data-intake-answers = Antworten auf die Aufnahmefragen

# nl: medische voorgeschiedenis
data-medical-history = medizinische Vorgeschichte

# nl: gezondheidsklachten
data-symptoms = gesundheitliche Beschwerden

# nl: medicijnen die u gebruikt
data-medication = Medikamente, die Sie nehmen

# nl: allergieën
data-allergy = Allergien

# nl: redenen om niet te behandelen (contra-indicaties)
data-contraindication = Gründe gegen eine Behandlung (Kontraindikationen)

# nl: zwangerschap
data-pregnancy = Schwangerschaft

# nl: metingen zoals bloeddruk en gewicht
data-vital-signs = Messwerte wie Blutdruck und Gewicht

# nl: diagnose
data-diagnosis = Diagnose

# nl: verwijsbrief
data-referral = Überweisung

# nl: brieven van en aan zorgverleners
data-care-letter = Briefe von und an Behandelnde

# nl: uitslagen van laboratoriumonderzoek
data-lab-result = Laborergebnisse

# nl: lichaamsmateriaal
data-body-material = Körpermaterial

# nl: röntgenfoto’s en scans
data-imaging = Röntgenbilder und Scans

# nl: afdruk of scan van uw gebit
data-dental-impression = Abdruck oder Scan Ihres Gebisses

# nl: verslag van de behandeling
data-treatment-report = Bericht über die Behandlung

# nl: gebruikte producten en apparaatinstellingen
data-treatment-settings = verwendete Produkte und Geräteeinstellungen

# nl: eerdere behandelingen
data-treatment-history = frühere Behandlungen

# nl: foto’s van uw behandeling
data-treatment-photo = Fotos Ihrer Behandlung

# nl: toestemming voor de behandeling
data-treatment-consent = Einwilligung in die Behandlung

# nl: kenmerken van huid en haar
data-skin-and-hair = Merkmale von Haut und Haar

# nl: huidanalyse en bevindingen
data-skin-analysis = Hautanalyse und Befunde

# nl: producten voor thuisgebruik
data-home-products = Produkte für zu Hause

# nl: aantekeningen van het consult
data-consultation-notes = Notizen aus der Sprechstunde

# nl: opname van het consult
data-consultation-recording = Aufnahme der Sprechstunde

# nl: recepten
data-prescription = Rezepte

# nl: soort en nummer van uw implantaat
data-implant = Art und Nummer Ihres Implantats

# nl: resultaat van de behandeling
data-outcome = Ergebnis der Behandlung

# nl: gezondheidsgegevens met een code in plaats van uw naam
data-coded-health = Gesundheitsdaten mit einem Code statt Ihres Namens

# nl: signalen van geweld of mishandeling
data-abuse-signs = Anzeichen von Gewalt oder Misshandlung

# nl: verslag van een incident
data-incident-report = Bericht über einen Zwischenfall

# nl: klacht over de zorg
data-complaint = Beschwerde über die Versorgung

# nl: ervaring met de behandeling
data-testimonial = Erfahrung mit der Behandlung

## Data: in the list after “Which data” on a card. Lower case, no full stop. Other special categories, and criminal data.

# nl: genetische gegevens
data-genetic-data = genetische Daten

# nl: vingerafdruk of gezichtsscan
data-biometric-data = Fingerabdruck oder Gesichtsscan

# nl: seksueel leven of seksuele gerichtheid
data-sexual-life = Sexualleben oder sexuelle Orientierung

# nl: etnische afkomst
data-ethnic-origin = ethnische Herkunft

# nl: geloof of levensovertuiging
data-religion = Glaube oder Weltanschauung

# nl: persoonsgegevens van strafrechtelijke aard
data-criminal-data = Daten über strafrechtliche Verurteilungen und Straftaten

## Data: in the list after “Which data” on a card. Lower case, no full stop. Money.

# nl: verzekeraar en polisnummer
data-insurance = Versicherung und Versicherungsnummer

# nl: code van de behandeling
data-treatment-code = Code der Behandlung

# nl: rekeningen voor behandelingen
data-invoice = Rechnungen für Behandlungen

# nl: betaalgegevens
data-payment = Zahlungsdaten

# nl: bestelling
data-order = Bestellung

# nl: bestelde producten voor huid of gezondheid
data-health-order = bestellte Produkte für Haut oder Gesundheit

## Data: in the list after “Which data” on a card. Lower case, no full stop. Contact and website.

# nl: inhoud van uw bericht
data-message = Inhalt Ihrer Nachricht

# nl: datum en onderwerp van onze contacten
data-contact-history = Datum und Thema unserer Kontakte

# nl: opname van het telefoongesprek
data-call-recording = Aufnahme des Telefongesprächs

# nl: toestemming die u gaf of introk
data-consent-record = Einwilligungen, die Sie gegeben oder widerrufen haben

# nl: beoordeling
data-review = Bewertung

# nl: antwoorden op onze enquête
data-survey-answers = Antworten auf unsere Umfrage

# nl: IP-adres
data-ip-address = IP-Adresse

# nl: gebruik van onze website
data-website-use = Nutzung unserer Website

# nl: apparaat en browser
data-device = Gerät und Browser

# nl: cookienummer
data-cookie-id = Cookie-Nummer

# nl: gebruik van ons wifi-netwerk
data-wifi-log = Nutzung unseres WLANs

## Data: in the list after “Which data” on a card. Lower case, no full stop. Premises, staff and organisation.

# nl: camerabeelden
data-camera-images = Videoaufnahmen

# nl: loggegevens van uw dossier
data-access-log = Zugriffsprotokoll Ihrer Akte

# nl: privacyverzoek en ons antwoord
data-privacy-request = Datenschutzantrag und unsere Antwort

# nl: stukken van een juridische procedure
data-legal-documents = Unterlagen eines Gerichtsverfahrens

# nl: sollicitatiebrief
data-application = Bewerbungsschreiben

# nl: cv
data-cv = Lebenslauf

# nl: bedrijf en functie
data-company-position = Unternehmen und Funktion

## People: the heading over the cards that are for them. A clause with “if”, with a capital.

# nl: Als u patiënt bent
subject-patient = Wenn Sie Patient sind

# nl: Als u familie of contactpersoon bent
subject-relative = Wenn Sie Angehöriger oder Kontaktperson sind

# nl: Als u ouder of voogd bent
subject-guardian = Wenn Sie Elternteil oder Vormund sind

# nl: Als u bij ons langskomt
subject-visitor = Wenn Sie bei uns vorbeikommen

# Also for social media and the chatbot.
# nl: Als u ons online bezoekt
subject-website-visitor = Wenn Sie uns online besuchen

# nl: Als u bij ons solliciteert
subject-applicant = Wenn Sie sich bei uns bewerben

# nl: Als u bij ons werkt
subject-employee = Wenn Sie bei uns arbeiten

# nl: Als u als zorgverlener met ons werkt
subject-practitioner = Wenn Sie mit uns Patienten behandeln

# nl: Als u zakelijk contact met ons hebt
subject-business-contact = Wenn Sie geschäftlich mit uns zu tun haben

# nl: Als u onze nieuwsbrief krijgt
subject-newsletter-reader = Wenn Sie unseren Newsletter bekommen

# For people treated under other care law than the WGBO (laser hair removal, for instance).
# nl: Als u cliënt bent
subject-client = Wenn Sie Klient sind

# Also for people treated where no patient law applies.
# nl: Als u klant bent
subject-customer = Wenn Sie Kunde sind

# nl: Als u een klacht indient
subject-complainant = Wenn Sie eine Beschwerde einreichen

## Sources: in the list after “From whom” on a card. Lower case, no full stop.

# nl: uzelf
source-subject = Ihnen selbst

# nl: uw verwijzer
source-referrer = Ihrer überweisenden Praxis

# nl: uw huisarts
source-gp = Ihrer Hausarztpraxis

# nl: eerdere zorgverleners
source-previous-provider = früheren Behandelnden

# nl: uw apotheek
source-pharmacy = Ihrer Apotheke

# nl: het laboratorium
source-laboratory = dem Labor

# nl: uw zorgverzekeraar
source-insurer = Ihrer Krankenversicherung

# nl: uw ouder of voogd
source-guardian = Ihrem Elternteil oder Vormund

# nl: uw familie of contactpersoon
source-relative = Ihren Angehörigen oder Ihrer Kontaktperson

# nl: uw werkgever
source-employer = Ihrem Arbeitgeber

# nl: een openbaar register
source-public-register = einem öffentlichen Register

# nl: openbare bronnen op internet
source-internet = öffentlichen Quellen im Internet

# nl: zorgverleners met wie wij samenwerken
source-practitioner-network = Behandelnden, mit denen wir zusammenarbeiten

# nl: het platform waarop u boekt
source-booking-platform = der Plattform, auf der Sie buchen

# What the website, a camera or the Wi-Fi network records by itself.
# nl: onze eigen systemen
source-device = unseren eigenen Systemen

# nl: de overheid
source-government = den Behörden

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Companies that work for the clinic: “our …”.

# nl: ons boekingssysteem
recipient-booking-system = unser Buchungssystem

# nl: ons dossiersysteem
recipient-patient-record-system = unser Aktensystem

# nl: onze opslag voor foto’s
recipient-photo-storage = unser Speicher für Fotos

# nl: onze dienst voor veilig uploaden
recipient-upload-service = unser Dienst für sicheres Hochladen

# nl: de leverancier van ons portaal
recipient-portal-provider = der Anbieter unseres Portals

# nl: onze dienst voor videobellen
recipient-video-provider = unser Dienst für Videogespräche

# nl: de leverancier van onze AI-software
recipient-ai-provider = der Anbieter unserer KI-Software

# nl: de leverancier van onze chatbot
recipient-chatbot-provider = der Anbieter unseres Chatbots

# nl: onze e-maildienst
recipient-email-provider = unser E-Mail-Dienst

# nl: onze berichtendienst
recipient-messaging-provider = unser Nachrichtendienst

# nl: onze sms-dienst
recipient-sms-provider = unser SMS-Dienst

# nl: onze telefoonaanbieder
recipient-telephony = unser Telefonanbieter

# nl: ons hostingbedrijf
recipient-hosting = unser Hosting-Unternehmen

# nl: onze websitebouwer
recipient-website-builder = das Unternehmen, das unsere Website baut

# nl: onze cloudopslag
recipient-cloud-storage = unser Cloud-Speicher

# nl: onze dienst voor reservekopieën
recipient-backup-provider = unser Dienst für Sicherungskopien

# nl: onze IT-beheerder
recipient-it-support = unser IT-Dienst

# nl: onze wifi-aanbieder
recipient-wifi-provider = unser WLAN-Anbieter

# nl: onze enquêtedienst
recipient-survey-platform = unser Umfragedienst

# nl: onze nieuwsbriefdienst
recipient-newsletter-service = unser Newsletter-Dienst

# nl: onze dienst voor websitestatistieken
recipient-analytics-provider = unser Dienst für Website-Statistiken

# nl: ons marketingbureau
recipient-marketing-agency = unsere Marketingagentur

# nl: ons webshopplatform
recipient-webshop-platform = unsere Webshop-Plattform

# nl: ons sollicitatiesysteem
recipient-recruitment-software = unser Bewerbungssystem

# nl: ons beveiligingsbedrijf
recipient-security-company = unser Sicherheitsunternehmen

# nl: ons archiefbedrijf
recipient-archive = unser Archivunternehmen

# nl: ons bedrijf voor papiervernietiging
recipient-shredder = unser Unternehmen für Aktenvernichtung

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Money.

# nl: onze betaaldienst
recipient-payment-provider = unser Zahlungsdienst

# nl: het bedrijf voor betalen in termijnen
recipient-pay-later-provider = das Unternehmen für Ratenzahlung

# nl: onze bank
recipient-bank = unsere Bank

# nl: ons boekhoudprogramma
recipient-bookkeeping-software = unser Buchhaltungsprogramm

# nl: onze accountant
recipient-accountant = unsere Wirtschaftsprüfung

# nl: ons incassobureau
recipient-debt-collector = unser Inkassobüro

# nl: de deurwaarder
recipient-bailiff = der Gerichtsvollzieher

# nl: ons factoringbedrijf
recipient-factoring = unser Factoring-Unternehmen

# nl: uw zorgverzekeraar
recipient-health-insurer = Ihre Krankenversicherung

# nl: uw ziekenfonds
recipient-health-insurance-fund = Ihre Krankenkasse

# nl: onze declaratiedienst
recipient-clearing-service = unser Abrechnungsdienst

# nl: de bezorgdienst
recipient-carrier = der Lieferdienst

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Care providers and registers.

# nl: uw huisarts
recipient-gp = Ihre Hausarztpraxis

# nl: uw verwijzer
recipient-referrer = Ihre überweisende Praxis

# nl: de zorgverleners die bij uw behandeling betrokken zijn
recipient-care-provider = die Behandelnden, die an Ihrer Behandlung beteiligt sind

# nl: onze waarnemer
recipient-locum = unsere Vertretung

# nl: het ziekenhuis
recipient-hospital = das Krankenhaus

# nl: de anesthesist
recipient-anaesthetist = der Anästhesist

# nl: de kliniek waar u wordt geopereerd
recipient-operating-facility = die Klinik, in der Sie operiert werden

# nl: het laboratorium
recipient-laboratory = das Labor

# nl: uw apotheek
recipient-pharmacy = Ihre Apotheke

# nl: de tandtechnicus
recipient-dental-technician = das Dentallabor

# nl: de leverancier van uw hulpmiddel
recipient-aid-supplier = der Anbieter Ihres Hilfsmittels

# nl: het Landelijk Implantatenregister
recipient-implant-register = das Landesweite Implantatregister

# nl: de landelijke kwaliteitsregistratie
recipient-quality-registry = das landesweite Qualitätsregister

# nl: de beheerder van het elektronisch uitwisselingssysteem
recipient-exchange-operator = der Betreiber des elektronischen Austauschsystems

# nl: het register van burgerservicenummers in de zorg (SBV-Z)
recipient-identity-register = das Register der Bürgerservicenummern im Gesundheitswesen (SBV-Z)

# nl: het onderzoeksinstituut
recipient-research-institute = das Forschungsinstitut

# nl: de praktijk die ons opvolgt
recipient-successor = die Praxis, die uns nachfolgt

## Recipients: on a card after “Who receives them”, and in their table. Lower case. People around the patient, and the public.

# nl: uw vertegenwoordiger
recipient-representative = Ihr Vertreter

# nl: uw contactpersoon
recipient-contact-person = Ihre Kontaktperson

# nl: de tolk
recipient-interpreter = der Dolmetscher

# nl: het socialmediaplatform
recipient-social-platform = die Social-Media-Plattform

# nl: het beoordelingsplatform
recipient-review-platform = die Bewertungsplattform

# nl: het advertentienetwerk
recipient-advertising-network = das Werbenetzwerk

# nl: het publiek
recipient-public = die Öffentlichkeit

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Authorities, courts and complaints.

# nl: de toezichthoudende autoriteit voor privacy
recipient-supervisory-authority = die Aufsichtsbehörde für Datenschutz

# nl: de Inspectie Gezondheidszorg en Jeugd (IGJ)
recipient-health-inspectorate = die Inspektion für Gesundheit und Jugend (IGJ)

# nl: de belastingdienst
recipient-tax-authority = die Steuerbehörde

# nl: de politie
recipient-police = die Polizei

# nl: Veilig Thuis, het meldpunt voor huiselijk geweld en kindermishandeling
recipient-reporting-centre = Veilig Thuis, die Meldestelle für häusliche Gewalt und Kindesmisshandlung

# nl: de rechter
recipient-court = das Gericht

# nl: de tuchtrechter
recipient-disciplinary-court = das Berufsgericht

# nl: onze advocaat
recipient-lawyer = unser Anwalt

# nl: onze aansprakelijkheidsverzekeraar
recipient-liability-insurer = unsere Haftpflichtversicherung

# nl: onze klachtenfunctionaris
recipient-complaints-officer = unsere Beschwerdestelle

# nl: de geschilleninstantie
recipient-dispute-body = die Schlichtungsstelle

# nl: de ombudsfunctie
recipient-ombuds-function = die Ombudsstelle

## Measures: the list in the section on security. A short full sentence each.

# nl: Wij versleutelen uw gegevens.
measure-encryption = Wir verschlüsseln Ihre Daten.

# nl: Medewerkers zien alleen de gegevens die zij voor hun werk nodig hebben.
measure-access-by-role = Mitarbeiter sehen nur die Daten, die sie für ihre Arbeit brauchen.

# nl: Wij hebben vaste regels voor gebruikersnamen en wachtwoorden.
measure-access-policy = Wir haben feste Regeln für Benutzernamen und Passwörter.

# nl: Medewerkers loggen in met twee stappen.
measure-two-factor = Mitarbeiter melden sich in zwei Schritten an.

# nl: Iedereen die bij ons werkt, heeft een geheimhoudingsplicht.
measure-confidentiality = Alle, die bei uns arbeiten, haben eine Schweigepflicht.

# nl: Wij leren onze medewerkers hoe zij veilig met gegevens omgaan.
measure-training = Wir schulen unsere Mitarbeiter im sicheren Umgang mit Daten.

# nl: Wij leggen vast wie uw gegevens opent.
measure-logging = Wir halten fest, wer Ihre Daten öffnet.

# nl: Wij maken reservekopieën.
measure-backups = Wir machen Sicherungskopien.

# nl: Wij houden onze software actueel.
measure-updates = Wir halten unsere Software aktuell.

# nl: Onze systemen en software zijn beveiligd.
measure-secured-systems = Unsere Systeme und unsere Software sind geschützt.

# nl: Wij beschermen onze computers tegen virussen.
measure-malware-protection = Wir schützen unsere Computer vor Viren.

# nl: Onze website gebruikt een versleutelde verbinding.
measure-secure-website = Unsere Website nutzt eine verschlüsselte Verbindung.

# nl: Wij sturen gevoelige gegevens via een beveiligd kanaal.
measure-secure-messaging = Wir senden sensible Daten über einen gesicherten Kanal.

# nl: Papieren dossiers liggen achter slot.
measure-locked-storage = Papierakten liegen unter Verschluss.

# nl: Ons gebouw is beveiligd.
measure-physical-security = Unser Gebäude ist gesichert.

# nl: Wij vernietigen papier en oude apparaten veilig.
measure-secure-disposal = Wir vernichten Papier und alte Geräte sicher.

# nl: Met verwerkers hebben wij een verwerkersovereenkomst.
measure-processor-agreements = Mit Auftragsverarbeitern haben wir einen Vertrag zur Auftragsverarbeitung.

# nl: Wij controleren en vernieuwen onze maatregelen regelmatig.
measure-regular-checks = Wir prüfen und erneuern unsere Maßnahmen regelmäßig.

# nl: Wij volgen NEN 7510, de norm voor informatiebeveiliging in de zorg.
measure-nen-7510 = Wir folgen NEN 7510, der Norm für Informationssicherheit im Gesundheitswesen.

## Moments that start a period: after “after” in the retention line and table, as in “2 years after …”.

# nl: uw laatste bezoek
event-last-visit = Ihrem letzten Besuch

# nl: ons laatste contact met u
event-last-contact = unserem letzten Kontakt mit Ihnen

# nl: uw laatste behandeling
event-last-treatment = Ihrer letzten Behandlung

# nl: de laatste wijziging in uw dossier
event-last-change = der letzten Änderung in Ihrer Akte

# nl: het einde van het boekjaar
event-end-of-financial-year = dem Ende des Geschäftsjahrs

# nl: het einde van het kalenderjaar
event-end-of-year = dem Ende des Kalenderjahrs

# nl: de datum van de rekening
event-invoice = dem Datum der Rechnung

# Of camera images, a call or a consultation.
# nl: de opname
event-recording = der Aufnahme

# nl: het geven van uw toestemming
event-consent = Ihrer Einwilligung

# nl: het intrekken van uw toestemming
event-withdrawal = dem Widerruf Ihrer Einwilligung

# nl: uw afmelding
event-unsubscribe = Ihrer Abmeldung

# An objection that the clinic has accepted.
# nl: de dag waarop uw bezwaar slaagt
event-objection = dem Tag, an dem Ihr Widerspruch Erfolg hat

# nl: het einde van de sollicitatieprocedure
event-end-of-procedure = dem Ende des Bewerbungsverfahrens

# A contract or business relation.
# nl: het einde van onze samenwerking
event-end-of-relation = dem Ende unserer Zusammenarbeit

# nl: het einde van het dienstverband
event-end-of-employment = dem Ende des Arbeitsverhältnisses

# nl: het bereiken van het doel
event-end-of-purpose = dem Erreichen des Zwecks

# nl: het einde van het onderzoek
event-end-of-study = dem Ende der Studie

# Of a complaint, a request or a case.
# nl: de afhandeling van de zaak
event-closing = dem Abschluss der Sache

# nl: de levering van uw bestelling
event-delivery = der Lieferung Ihrer Bestellung

# The moment at which a log line is written.
# nl: de vastlegging in het logboek
event-logging = dem Eintrag ins Protokoll

# nl: het maken van de reservekopie
event-backup = dem Erstellen der Sicherungskopie

# nl: uw verzoek
event-request = Ihrem Antrag

# Of a cookie.
# nl: het plaatsen van de cookie
event-placing = dem Setzen des Cookies

# nl: de enquête
event-survey = der Umfrage

# To the website or the building.
# nl: uw bezoek
event-visit = Ihrem Besuch

## Moments that end a period: a clause after “until” in the retention line and table.

# nl: u uw toestemming intrekt
until-withdrawal = Sie Ihre Einwilligung widerrufen

# nl: u zich afmeldt
until-unsubscribe = Sie sich abmelden

# An objection that the clinic has accepted.
# nl: uw bezwaar slaagt
until-objection = Ihr Widerspruch Erfolg hat

# A contract or business relation.
# nl: onze samenwerking eindigt
until-end-of-relation = unsere Zusammenarbeit endet

# nl: het doel is bereikt
until-end-of-purpose = der Zweck erreicht ist

# Of a complaint, a request or a case.
# nl: de zaak is afgehandeld
until-closing = die Sache abgeschlossen ist

# nl: u ons vraagt de gegevens te wissen
until-request = Sie uns bitten, die Daten zu löschen

## Exceptions to a period: after the period, behind a comma.

# The treatment file: the law allows a longer period for good care.
# nl: langer als goede zorg dat vraagt
retention-longer-for-care = länger, wenn gute Versorgung das verlangt

## Legal forms: behind the legal name in “Who we are”.

# nl: besloten vennootschap (bv)
legal-form-bv = Besloten Vennootschap (BV)

# nl: naamloze vennootschap (nv)
legal-form-nv = Naamloze Vennootschap (NV)

# nl: vennootschap onder firma (vof)
legal-form-vof = Vennootschap onder Firma (VOF)

# nl: maatschap
legal-form-maatschap = Maatschap

# nl: commanditaire vennootschap (cv)
legal-form-cv = Commanditaire Vennootschap (CV)

# nl: eenmanszaak
legal-form-eenmanszaak = Einzelunternehmen

# nl: stichting
legal-form-stichting = Stiftung

# nl: vereniging
legal-form-vereniging = Verein

# nl: coöperatie
legal-form-cooperatie = Genossenschaft

# nl: besloten vennootschap (bv) naar Belgisch recht
legal-form-be-bv = Besloten Vennootschap (BV) nach belgischem Recht

# nl: vereniging zonder winstoogmerk (vzw)
legal-form-vzw = Vereinigung ohne Gewinnerzielungsabsicht (VZW)

# nl: overheidsinstelling
legal-form-public-body = öffentliche Einrichtung

## Kinds of clinic: in “Who we are” and in the list of kinds for a new definition.

# nl: cosmetische kliniek
kind-cosmetic-clinic = kosmetische Klinik

# nl: laserkliniek
kind-laser-clinic = Laserklinik

# nl: huidkliniek
kind-skin-clinic = Hautklinik

# nl: schoonheidssalon
kind-beauty-salon = Kosmetiksalon

# nl: tandartspraktijk
kind-dentist = Zahnarztpraxis

# nl: fysiotherapiepraktijk
kind-physiotherapist = Physiotherapiepraxis

# nl: psychologenpraktijk
kind-psychologist = psychologische Praxis

# nl: huisartsenpraktijk
kind-general-practice = Hausarztpraxis

# nl: zelfstandig behandelcentrum
kind-treatment-centre = selbstständiges Behandlungszentrum

# nl: apotheek
kind-pharmacy = Apotheke

# nl: huisartsenpost
kind-gp-post = hausärztlicher Bereitschaftsdienst

# nl: zorggroep
kind-care-group = Versorgungsverbund

# nl: ziekenhuis
kind-hospital = Krankenhaus

# nl: praktijk
kind-other = Praxis

## Ways of asking consent: a clause behind “we ask your consent” on a card.

# nl: met een apart formulier
asking-separate-form = mit einem eigenen Formular

# nl: met een apart vakje dat u aankruist
asking-checkbox = mit einem eigenen Kästchen, das Sie ankreuzen

# nl: via de cookiebanner
asking-cookie-banner = über das Cookie-Banner

# nl: schriftelijk
asking-written = schriftlich

# nl: in een gesprek, en wij noteren uw antwoord
asking-spoken = in einem Gespräch, und wir notieren Ihre Antwort

# Only of an old statement: consent was taken from what someone did.
# nl: door wat u doet, zoals een afspraak maken of ons mailen
asking-implied = durch das, was Sie tun, zum Beispiel einen Termin machen oder uns mailen

## Ways of making a request: in the steps of “How to ask”, after “you can ask us”.

# nl: per e-mail
channel-email = per E-Mail

# nl: per brief
channel-post = per Brief

# nl: per telefoon
channel-phone = per Telefon

# nl: met het formulier op onze website
channel-form = mit dem Formular auf unserer Website

# nl: via het portaal
channel-portal = über das Portal

# nl: aan de balie
channel-desk = am Empfang
