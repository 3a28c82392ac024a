### The usual activities of a clinic: the heading and the purpose on each card of “What we do with your data”.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## Care: intake, treatment and everything around the record.

# Card heading: the diary, with confirmations and reminders.
# nl: Uw afspraken
# activity-appointments-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: afspraken met u plannen en bevestigen, en u eraan herinneren
# activity-appointments-purpose = {…}

# Card heading: the questions and the examination before a treatment.
# nl: Uw intake
# activity-intake-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: beoordelen of een behandeling veilig en geschikt voor u is
# activity-intake-purpose = {…}

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij u niet veilig behandelen.
# activity-intake-consequence = {…}

# Card heading: the treatment itself and the record that the law asks for.
# nl: Uw behandeling en uw dossier
# activity-treatment-file-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u behandelen en daarover een dossier bijhouden
# activity-treatment-file-purpose = {…}

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij u niet behandelen.
# activity-treatment-file-consequence = {…}

# Card heading: before-and-after photographs that belong to the record; not for publicity.
# nl: Foto’s voor uw dossier
# activity-file-photos-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: met foto’s het verloop en het resultaat van uw behandeling vastleggen
# activity-file-photos-purpose = {…}

# Card heading: photographs that a person sends before the first visit.
# nl: Foto’s vóór uw afspraak
# activity-photos-before-consult-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de foto’s beoordelen die u ons vóór een afspraak stuurt
# activity-photos-before-consult-purpose = {…}

# Card heading: screening, anaesthesia and the operation.
# nl: Uw operatie of verdoving
# activity-surgery-planning-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een operatie of verdoving veilig voorbereiden en uitvoeren
# activity-surgery-planning-purpose = {…}

# Card heading: prescriptions and the overview of current medicines.
# nl: Uw medicijnen
# activity-medication-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: medicijnen voorschrijven en controleren welke medicijnen u nu gebruikt
# activity-medication-purpose = {…}

# Card heading: identity document and citizen service number (BSN); Dutch care only.
# nl: Uw identiteit en burgerservicenummer
# activity-identity-check-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw identiteit en burgerservicenummer (BSN) vaststellen, zoals de wet voorschrijft
# activity-identity-check-purpose = {…}

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij niet vaststellen wie u bent, terwijl de wet dat eist.
# activity-identity-check-consequence = {…}

# Card heading: letters to the referrer, the GP or the next care provider.
# nl: Informatie voor andere zorgverleners
# activity-care-correspondence-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: informatie delen met uw verwijzer, huisarts of volgende zorgverlener
# activity-care-correspondence-purpose = {…}

# Card heading: data that the clinic obtains elsewhere.
# nl: Gegevens van eerdere zorgverleners
# activity-requesting-records-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: gegevens opvragen bij eerdere zorgverleners of uw apotheek
# activity-requesting-records-purpose = {…}

# Card heading: blood or tissue that goes to a laboratory.
# nl: Onderzoek in het laboratorium
# activity-laboratory-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: lichaamsmateriaal laten onderzoeken, zoals bloed of weefsel
# activity-laboratory-purpose = {…}

# Card heading: work made to measure by a dental technician or a supplier of aids.
# nl: Kronen, protheses en hulpmiddelen
# activity-dental-technician-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een kroon, prothese of hulpmiddel voor u laten maken
# activity-dental-technician-purpose = {…}

# Card heading: the national register in which each implant is entered.
# nl: Registratie van uw implantaat
# activity-implant-register-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw implantaat registreren, zodat u te vinden bent als er een probleem is
# activity-implant-register-purpose = {…}

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens bent u niet te vinden als er een probleem is met uw implantaat.
# activity-implant-register-consequence = {…}

# Card heading: a national registry of treatments and results, such as one for breast implants.
# nl: Landelijke kwaliteitsregistratie
# activity-quality-registry-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de kwaliteit van zorg meten en verbeteren via een landelijke registratie
# activity-quality-registry-purpose = {…}

# Card heading: a system in which other care providers can look up the record.
# nl: Elektronisch delen met zorgverleners
# activity-electronic-exchange-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw gegevens beschikbaar maken voor andere zorgverleners, als u dat wilt
# activity-electronic-exchange-purpose = {…}

# Card heading: video consultation and the portal.
# nl: Online consult en portaal
# activity-online-consultation-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een online consult houden of u inzage geven in uw dossier
# activity-online-consultation-purpose = {…}

# Card heading: software that listens and writes the summary.
# nl: Automatisch verslag van het gesprek
# activity-consultation-recording-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: het gesprek automatisch laten samenvatten voor uw dossier
# activity-consultation-recording-purpose = {…}

# Card heading: the person whom the patient has named, for emergencies or decisions.
# nl: Uw contactpersoon
# activity-emergency-contact-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de persoon bereiken of betrekken die u hebt aangewezen
# activity-emergency-contact-purpose = {…}

# Card heading: parents and guardians of children under treatment.
# nl: Ouders en voogden
# activity-minors-guardians-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: ouders of een voogd betrekken, zoals de wet dat vraagt
# activity-minors-guardians-purpose = {…}

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens weten wij niet wie over de behandeling beslist.
# activity-minors-guardians-consequence = {…}

# Card heading: the statutory code for signs of domestic violence and child abuse.
# nl: Signalen van geweld of mishandeling
# activity-reporting-code-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de meldcode volgen bij signalen van huiselijk geweld of kindermishandeling
# activity-reporting-code-purpose = {…}

# Card heading: something went wrong in care.
# nl: Incidenten in de zorg
# activity-incidents-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: incidenten onderzoeken, met u bespreken en melden als de wet dat vraagt
# activity-incidents-purpose = {…}

## Money: invoices, insurers and orders.

# Card heading: invoices and payments for treatments.
# nl: Uw rekening en betaling
# activity-invoicing-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: behandelingen in rekening brengen en betalingen verwerken
# activity-invoicing-purpose = {…}

# Card heading: claims that go straight to the health insurer.
# nl: Declaraties bij uw zorgverzekeraar
# activity-insurance-claims-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: verzekerde zorg declareren bij uw zorgverzekeraar
# activity-insurance-claims-purpose = {…}

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij uw zorg niet declareren bij uw zorgverzekeraar.
# activity-insurance-claims-consequence = {…}

# Card heading: checks of claims by the insurer’s medical adviser.
# nl: Controles door zorgverzekeraars
# activity-insurer-control-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: meewerken aan wettelijke controles door zorgverzekeraars
# activity-insurer-control-purpose = {…}

# Card heading: reminders, debt collectors and bailiffs.
# nl: Onbetaalde rekeningen
# activity-debt-collection-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: onbetaalde rekeningen innen
# activity-debt-collection-purpose = {…}

# Card heading: instalments through another company.
# nl: Betalen in termijnen
# activity-pay-later-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u in termijnen laten betalen
# activity-pay-later-purpose = {…}

# Card heading: products ordered online.
# nl: Bestellingen in onze webshop
# activity-webshop-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw bestelling leveren, ruilen en in onze administratie verwerken
# activity-webshop-purpose = {…}

## Contact and publicity: website, messages, newsletter, photographs.

# Card heading: the form on the website.
# nl: Uw vraag via onze website
# activity-contact-form-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw vraag beantwoorden
# activity-contact-form-purpose = {…}

# Card heading: e-mail, text messages and chat apps.
# nl: E-mail en berichten
# activity-messaging-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: contact met u houden via het kanaal dat u kiest
# activity-messaging-purpose = {…}

# Card heading: telephone calls that are recorded.
# nl: Telefoongesprekken en opnames
# activity-telephone-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u telefonisch te woord staan en gesprekken opnemen, alleen voor kwaliteit of bewijs
# activity-telephone-purpose = {…}

# Card heading: news and offers by e-mail or post; direct marketing.
# nl: Nieuwsbrief en aanbiedingen
# activity-newsletter-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u nieuws en aanbiedingen sturen
# activity-newsletter-purpose = {…}

# Card heading: photographs and stories on the website or social media.
# nl: Foto’s en ervaringen voor publicatie
# activity-publicity-photos-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: foto’s of ervaringen van u publiceren, alleen met uw aparte toestemming
# activity-publicity-photos-purpose = {…}

# Card heading: satisfaction surveys and reviews.
# nl: Uw mening over ons
# activity-reviews-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: vragen wat u van ons vond, zodat wij het beter kunnen doen
# activity-reviews-purpose = {…}

# Card heading: the clinic’s own pages on social media.
# nl: Onze pagina’s op sociale media
# activity-social-media-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: onze pagina’s op sociale media beheren
# activity-social-media-purpose = {…}

# Card heading: statistics of the website.
# nl: Statistieken van onze website
# activity-website-analytics-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: meten hoe onze website wordt gebruikt
# activity-website-analytics-purpose = {…}

# Card heading: cookies that choose advertisements; direct marketing.
# nl: Cookies voor advertenties
# activity-advertising-cookies-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: advertenties afstemmen op uw bezoek, alleen met uw toestemming
# activity-advertising-cookies-purpose = {…}

# Card heading: a program that answers questions on the website.
# nl: Onze chatbot
# activity-chatbot-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw vragen automatisch beantwoorden
# activity-chatbot-purpose = {…}

## Premises, staff and organisation.

# Card heading: cameras at the entrance or the desk.
# nl: Cameratoezicht
# activity-cameras-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: mensen en eigendommen beveiligen
# activity-cameras-purpose = {…}

# Card heading: check-in and the screen in the waiting room.
# nl: Aanmelden en wachtkamer
# activity-check-in-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u bij aankomst aanmelden en oproepen als u aan de beurt bent
# activity-check-in-purpose = {…}

# Card heading: free Wi-Fi in the building.
# nl: Wifi voor bezoekers
# activity-guest-wifi-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u gratis internet aanbieden
# activity-guest-wifi-purpose = {…}

# Card heading: the log of who opened a record.
# nl: Wie uw dossier heeft ingezien
# activity-access-logs-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: vastleggen wie uw dossier heeft ingezien
# activity-access-logs-purpose = {…}

# Card heading: copies for when a system fails.
# nl: Reservekopieën
# activity-backups-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: gegevens kunnen herstellen na een storing
# activity-backups-purpose = {…}

# Card heading: complaints about care; not complaints about privacy.
# nl: Klachten over onze zorg
# activity-care-complaints-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw klacht zorgvuldig behandelen
# activity-care-complaints-purpose = {…}

# Card heading: liability claims, court cases and disciplinary cases.
# nl: Claims en juridische procedures
# activity-legal-claims-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een juridische claim indienen of ons ertegen verweren
# activity-legal-claims-purpose = {…}

# Card heading: requests under the GDPR, and personal data breaches.
# nl: Privacyverzoeken en datalekken
# activity-privacy-requests-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: privacyverzoeken en datalekken afhandelen
# activity-privacy-requests-purpose = {…}

# Card heading: scientific research with data of the clinic.
# nl: Wetenschappelijk onderzoek
# activity-research-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: wetenschappelijk onderzoek doen naar zorg en behandelingen
# activity-research-purpose = {…}

# Card heading: peer review and training on the job.
# nl: Toetsing en opleiding
# activity-training-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: onze zorg onderling toetsen en medewerkers opleiden
# activity-training-purpose = {…}

# Card heading: applications for a job.
# nl: Uw sollicitatie
# activity-job-applicants-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw sollicitatie beoordelen
# activity-job-applicants-purpose = {…}

# Card heading: suppliers, referrers and other business contacts.
# nl: Zakelijk contact
# activity-business-contacts-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: zakelijk contact met u onderhouden
# activity-business-contacts-purpose = {…}

# Card heading: sale or closure of the practice.
# nl: Overdracht aan een opvolger
# activity-practice-transfer-title = {…}

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: dossiers overdragen aan de praktijk die ons opvolgt
# activity-practice-transfer-purpose = {…}
