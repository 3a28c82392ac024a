### The usual activities of a clinic: the heading and the purpose on each card of “What we do with your data”.

## Care: intake, treatment and everything around the record.

# Card heading: the diary, with confirmations and reminders.
activity-appointments-title = Uw afspraken
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-appointments-purpose = afspraken met u plannen en bevestigen, en u eraan herinneren

# Card heading: the questions and the examination before a treatment.
activity-intake-title = Uw intake
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-intake-purpose = beoordelen of een behandeling veilig en geschikt voor u is
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-intake-consequence = Anders kunnen wij u niet veilig behandelen.

# Card heading: the treatment itself and the record that the law asks for.
activity-treatment-file-title = Uw behandeling en uw dossier
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-treatment-file-purpose = u behandelen en daarover een dossier bijhouden
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-treatment-file-consequence = Anders kunnen wij u niet behandelen.

# Card heading: before-and-after photographs that belong to the record; not for publicity.
activity-file-photos-title = Foto’s voor uw dossier
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-file-photos-purpose = met foto’s het verloop en het resultaat van uw behandeling vastleggen

# Card heading: photographs that a person sends before the first visit.
activity-photos-before-consult-title = Foto’s vóór uw afspraak
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-photos-before-consult-purpose = de foto’s beoordelen die u ons vóór een afspraak stuurt

# Card heading: screening, anaesthesia and the operation.
activity-surgery-planning-title = Uw operatie of verdoving
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-surgery-planning-purpose = een operatie of verdoving veilig voorbereiden en uitvoeren

# Card heading: prescriptions and the overview of current medicines.
activity-medication-title = Uw medicijnen
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-medication-purpose = medicijnen voorschrijven en controleren welke medicijnen u nu gebruikt

# Card heading: identity document and citizen service number (BSN); Dutch care only.
activity-identity-check-title = Uw identiteit en burgerservicenummer
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-identity-check-purpose = vaststellen wie u bent en wat uw burgerservicenummer (BSN) is, zoals de wet vraagt
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-identity-check-consequence = Anders kunnen wij niet vaststellen wie u bent, en dat moet van de wet.

# Card heading: letters to the referrer, the GP or the next care provider.
activity-care-correspondence-title = Informatie voor andere zorgverleners
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-care-correspondence-purpose = informatie delen met uw verwijzer, huisarts of volgende zorgverlener

# Card heading: data that the clinic obtains elsewhere.
activity-requesting-records-title = Gegevens van eerdere zorgverleners
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-requesting-records-purpose = gegevens opvragen bij eerdere zorgverleners of uw apotheek

# Card heading: blood or tissue that goes to a laboratory.
activity-laboratory-title = Onderzoek in het laboratorium
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-laboratory-purpose = lichaamsmateriaal laten onderzoeken, zoals bloed of weefsel

# Card heading: work made to measure by a dental technician or a supplier of aids.
activity-dental-technician-title = Kronen, protheses en hulpmiddelen
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-dental-technician-purpose = een kroon, prothese of hulpmiddel voor u laten maken

# Card heading: the national register in which each implant is entered.
activity-implant-register-title = Registratie van uw implantaat
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-implant-register-purpose = uw implantaat registreren, zodat u te vinden bent als er een probleem is
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-implant-register-consequence = Anders bent u niet te vinden als er een probleem is met uw implantaat.

# Card heading: a national registry of treatments and results, such as one for breast implants.
activity-quality-registry-title = Landelijke kwaliteitsregistratie
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-quality-registry-purpose = de kwaliteit van zorg meten en verbeteren via een landelijke registratie

# Card heading: a system in which other care providers can look up the record.
activity-electronic-exchange-title = Elektronisch delen met zorgverleners
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-electronic-exchange-purpose = uw gegevens beschikbaar maken voor andere zorgverleners, als u dat wilt

# Card heading: video consultation and the portal.
activity-online-consultation-title = Online consult en portaal
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-online-consultation-purpose = een online consult houden of u inzage geven in uw dossier

# Card heading: software that listens and writes the summary.
activity-consultation-recording-title = Automatische samenvatting van het gesprek
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-consultation-recording-purpose = het gesprek automatisch laten samenvatten voor uw dossier

# Card heading: the person whom the patient has named, for emergencies or decisions.
activity-emergency-contact-title = Uw contactpersoon
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-emergency-contact-purpose = de persoon bereiken of betrekken die u hebt aangewezen

# Card heading: parents and guardians of children under treatment.
activity-minors-guardians-title = Ouders en voogden
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-minors-guardians-purpose = ouders of een voogd betrekken, zoals de wet dat vraagt
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-minors-guardians-consequence = Anders weten wij niet wie over de behandeling beslist.

# Card heading: the statutory code for signs of domestic violence and child abuse.
activity-reporting-code-title = Signalen van geweld of mishandeling
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-reporting-code-purpose = de meldcode volgen bij signalen van huiselijk geweld of kindermishandeling

# Card heading: something went wrong in care.
activity-incidents-title = Incidenten in de zorg
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-incidents-purpose = incidenten onderzoeken, met u bespreken en melden als de wet dat vraagt

## Money: invoices, insurers and orders.

# Card heading: invoices and payments for treatments.
activity-invoicing-title = Uw rekening en betaling
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-invoicing-purpose = u een rekening sturen en uw betaling verwerken

# Card heading: claims that go straight to the health insurer.
activity-insurance-claims-title = Declaraties bij uw zorgverzekeraar
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-insurance-claims-purpose = verzekerde zorg declareren bij uw zorgverzekeraar
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-insurance-claims-consequence = Anders kunnen wij uw zorg niet declareren bij uw zorgverzekeraar.

# Card heading: checks of claims by the insurer’s medical adviser.
activity-insurer-control-title = Controles door zorgverzekeraars
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-insurer-control-purpose = meewerken aan wettelijke controles door zorgverzekeraars

# Card heading: reminders, debt collectors and bailiffs.
activity-debt-collection-title = Onbetaalde rekeningen
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-debt-collection-purpose = onbetaalde rekeningen innen

# Card heading: instalments through another company.
activity-pay-later-title = Betalen in termijnen
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-pay-later-purpose = u in termijnen laten betalen

# Card heading: products ordered online.
activity-webshop-title = Bestellingen in onze webshop
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-webshop-purpose = uw bestelling leveren, ruilen en in onze administratie verwerken

## Contact and publicity: website, messages, newsletter, photographs.

# Card heading: the form on the website.
activity-contact-form-title = Uw vraag via onze website
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-contact-form-purpose = uw vraag beantwoorden

# Card heading: e-mail, text messages and chat apps.
activity-messaging-title = E-mail en berichten
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-messaging-purpose = contact met u houden via het kanaal dat u kiest

# Card heading: telephone calls that are recorded.
activity-telephone-title = Telefoongesprekken en opnames
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-telephone-purpose = u aan de telefoon helpen en gesprekken opnemen, alleen voor kwaliteit of bewijs

# Card heading: news and offers by e-mail or post; direct marketing.
activity-newsletter-title = Nieuwsbrief en aanbiedingen
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-newsletter-purpose = u nieuws en aanbiedingen sturen

# Card heading: photographs and stories on the website or social media.
activity-publicity-photos-title = Foto’s en ervaringen voor publicatie
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-publicity-photos-purpose = foto’s of ervaringen van u publiceren, alleen met uw aparte toestemming

# Card heading: satisfaction surveys and reviews.
activity-reviews-title = Uw mening over ons
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-reviews-purpose = vragen wat u van ons vond, zodat wij het beter kunnen doen

# Card heading: the clinic’s own pages on social media.
activity-social-media-title = Onze pagina’s op sociale media
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-social-media-purpose = onze pagina’s op sociale media beheren

# Card heading: statistics of the website.
activity-website-analytics-title = Statistieken van onze website
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-website-analytics-purpose = meten hoe onze website wordt gebruikt

# Card heading: cookies that choose advertisements; direct marketing.
activity-advertising-cookies-title = Cookies voor advertenties
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-advertising-cookies-purpose = advertenties afstemmen op uw bezoek, alleen met uw toestemming

# Card heading: a program that answers questions on the website.
activity-chatbot-title = Onze chatbot
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-chatbot-purpose = uw vragen automatisch beantwoorden

## Premises, staff and organisation.

# Card heading: cameras at the entrance or the desk.
activity-cameras-title = Cameratoezicht
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-cameras-purpose = mensen en eigendommen beveiligen

# Card heading: check-in and the screen in the waiting room.
activity-check-in-title = Aanmelden en wachtkamer
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-check-in-purpose = u bij aankomst aanmelden en oproepen als u aan de beurt bent

# Card heading: free Wi-Fi in the building.
activity-guest-wifi-title = Wifi voor bezoekers
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-guest-wifi-purpose = u gratis internet aanbieden

# Card heading: the log of who opened a record.
activity-access-logs-title = Wie uw dossier heeft ingezien
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-access-logs-purpose = vastleggen wie uw dossier heeft ingezien

# Card heading: copies for when a system fails.
activity-backups-title = Reservekopieën
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-backups-purpose = gegevens kunnen herstellen na een storing

# Card heading: complaints about care; not complaints about privacy.
activity-care-complaints-title = Klachten over onze zorg
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-care-complaints-purpose = uw klacht zorgvuldig behandelen

# Card heading: liability claims, court cases and disciplinary cases.
activity-legal-claims-title = Claims en juridische procedures
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-legal-claims-purpose = een juridische claim indienen of ons ertegen verweren

# Card heading: requests under the GDPR, and personal data breaches.
activity-privacy-requests-title = Privacyverzoeken en datalekken
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-privacy-requests-purpose = privacyverzoeken en datalekken afhandelen

# Card heading: scientific research with data of the clinic.
activity-research-title = Wetenschappelijk onderzoek
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-research-purpose = wetenschappelijk onderzoek doen naar zorg en behandelingen

# Card heading: peer review and training on the job.
activity-training-title = Toetsing en opleiding
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-training-purpose = onze zorg onderling toetsen en medewerkers opleiden

# Card heading: applications for a job.
activity-job-applicants-title = Uw sollicitatie
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-job-applicants-purpose = uw sollicitatie beoordelen

# Card heading: suppliers, referrers and other business contacts.
activity-business-contacts-title = Zakelijk contact
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-business-contacts-purpose = zakelijk contact met u houden

# Card heading: sale or closure of the practice.
activity-practice-transfer-title = Overdracht aan een opvolger
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-practice-transfer-purpose = dossiers overdragen aan de praktijk die ons opvolgt
