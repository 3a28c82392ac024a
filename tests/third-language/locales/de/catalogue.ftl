### The usual activities of a clinic: the heading and the purpose on each card of “What we do with your data”.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## Care: intake, treatment and everything around the record.

# Card heading: the diary, with confirmations and reminders.
# nl: Uw afspraken
activity-appointments-title = Ihre Termine

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: afspraken met u plannen en bevestigen, en u eraan herinneren
activity-appointments-purpose = Termine mit Ihnen planen und bestätigen und Sie daran erinnern

# Card heading: the questions and the examination before a treatment.
# nl: Uw intake
activity-intake-title = Ihr Aufnahmegespräch

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: beoordelen of een behandeling veilig en geschikt voor u is
activity-intake-purpose = beurteilen, ob eine Behandlung für Sie sicher und geeignet ist

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij u niet veilig behandelen.
activity-intake-consequence = Ohne diese Daten können wir Sie nicht sicher behandeln.

# Card heading: the treatment itself and the record that the law asks for.
# nl: Uw behandeling en uw dossier
activity-treatment-file-title = Ihre Behandlung und Ihre Akte

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u behandelen en daarover een dossier bijhouden
activity-treatment-file-purpose = Sie behandeln und darüber eine Akte führen

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij u niet behandelen.
activity-treatment-file-consequence = Ohne diese Daten können wir Sie nicht behandeln.

# Card heading: before-and-after photographs that belong to the record; not for publicity.
# nl: Foto’s voor uw dossier
activity-file-photos-title = Fotos für Ihre Akte

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: met foto’s het verloop en het resultaat van uw behandeling vastleggen
activity-file-photos-purpose = mit Fotos den Verlauf und das Ergebnis Ihrer Behandlung festhalten

# Card heading: photographs that a person sends before the first visit.
# nl: Foto’s vóór uw afspraak
activity-photos-before-consult-title = Fotos vor Ihrem Termin

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de foto’s beoordelen die u ons vóór een afspraak stuurt
activity-photos-before-consult-purpose = die Fotos beurteilen, die Sie uns vor einem Termin senden

# Card heading: screening, anaesthesia and the operation.
# nl: Uw operatie of verdoving
activity-surgery-planning-title = Ihre Operation oder Betäubung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een operatie of verdoving veilig voorbereiden en uitvoeren
activity-surgery-planning-purpose = eine Operation oder Betäubung sicher vorbereiten und durchführen

# Card heading: prescriptions and the overview of current medicines.
# nl: Uw medicijnen
activity-medication-title = Ihre Medikamente

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: medicijnen voorschrijven en controleren welke medicijnen u nu gebruikt
activity-medication-purpose = Medikamente verschreiben und prüfen, welche Medikamente Sie jetzt nehmen

# Card heading: identity document and citizen service number (BSN); Dutch care only.
# nl: Uw identiteit en burgerservicenummer
activity-identity-check-title = Ihre Identität und Ihre Bürgerservicenummer

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw identiteit en burgerservicenummer (BSN) vaststellen, zoals de wet voorschrijft
activity-identity-check-purpose = Ihre Identität und Bürgerservicenummer (BSN) feststellen, wie das Gesetz es vorschreibt

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij niet vaststellen wie u bent, terwijl de wet dat eist.
activity-identity-check-consequence = Ohne diese Daten können wir nicht feststellen, wer Sie sind, obwohl das Gesetz es verlangt.

# Card heading: letters to the referrer, the GP or the next care provider.
# nl: Informatie voor andere zorgverleners
activity-care-correspondence-title = Informationen für andere Behandelnde

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: informatie delen met uw verwijzer, huisarts of volgende zorgverlener
activity-care-correspondence-purpose = Informationen mit der überweisenden, hausärztlichen oder nächsten Praxis teilen

# Card heading: data that the clinic obtains elsewhere.
# nl: Gegevens van eerdere zorgverleners
activity-requesting-records-title = Daten von früheren Behandelnden

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: gegevens opvragen bij eerdere zorgverleners of uw apotheek
activity-requesting-records-purpose = Daten bei früheren Behandelnden oder Ihrer Apotheke anfordern

# Card heading: blood or tissue that goes to a laboratory.
# nl: Onderzoek in het laboratorium
activity-laboratory-title = Untersuchung im Labor

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: lichaamsmateriaal laten onderzoeken, zoals bloed of weefsel
activity-laboratory-purpose = Körpermaterial untersuchen lassen, zum Beispiel Blut oder Gewebe

# Card heading: work made to measure by a dental technician or a supplier of aids.
# nl: Kronen, protheses en hulpmiddelen
activity-dental-technician-title = Kronen, Prothesen und Hilfsmittel

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een kroon, prothese of hulpmiddel voor u laten maken
activity-dental-technician-purpose = eine Krone, Prothese oder ein Hilfsmittel für Sie anfertigen lassen

# Card heading: the national register in which each implant is entered.
# nl: Registratie van uw implantaat
activity-implant-register-title = Registrierung Ihres Implantats

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw implantaat registreren, zodat u te vinden bent als er een probleem is
activity-implant-register-purpose = Ihr Implantat registrieren, damit Sie bei einem Problem erreichbar sind

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens bent u niet te vinden als er een probleem is met uw implantaat.
activity-implant-register-consequence = Ohne diese Daten sind Sie bei einem Problem mit Ihrem Implantat nicht erreichbar.

# Card heading: a national registry of treatments and results, such as one for breast implants.
# nl: Landelijke kwaliteitsregistratie
activity-quality-registry-title = Landesweites Qualitätsregister

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de kwaliteit van zorg meten en verbeteren via een landelijke registratie
activity-quality-registry-purpose = die Qualität der Versorgung über ein landesweites Register messen und verbessern

# Card heading: a system in which other care providers can look up the record.
# nl: Elektronisch delen met zorgverleners
activity-electronic-exchange-title = Elektronischer Austausch mit Behandelnden

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw gegevens beschikbaar maken voor andere zorgverleners, als u dat wilt
activity-electronic-exchange-purpose = Ihre Daten für andere Behandelnde bereitstellen, wenn Sie das möchten

# Card heading: video consultation and the portal.
# nl: Online consult en portaal
activity-online-consultation-title = Online-Sprechstunde und Portal

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een online consult houden of u inzage geven in uw dossier
activity-online-consultation-purpose = eine Online-Sprechstunde abhalten oder Ihnen Einsicht in Ihre Akte geben

# Card heading: software that listens and writes the summary.
# nl: Automatisch verslag van het gesprek
activity-consultation-recording-title = Automatisches Protokoll des Gesprächs

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: het gesprek automatisch laten samenvatten voor uw dossier
activity-consultation-recording-purpose = das Gespräch für Ihre Akte automatisch zusammenfassen lassen

# Card heading: the person whom the patient has named, for emergencies or decisions.
# nl: Uw contactpersoon
activity-emergency-contact-title = Ihre Kontaktperson

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de persoon bereiken of betrekken die u hebt aangewezen
activity-emergency-contact-purpose = die Person erreichen oder beteiligen, die Sie genannt haben

# Card heading: parents and guardians of children under treatment.
# nl: Ouders en voogden
activity-minors-guardians-title = Eltern und Vormünder

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: ouders of een voogd betrekken, zoals de wet dat vraagt
activity-minors-guardians-purpose = Eltern oder einen Vormund beteiligen, wie das Gesetz es verlangt

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens weten wij niet wie over de behandeling beslist.
activity-minors-guardians-consequence = Ohne diese Daten wissen wir nicht, wer über die Behandlung entscheidet.

# Card heading: the statutory code for signs of domestic violence and child abuse.
# nl: Signalen van geweld of mishandeling
activity-reporting-code-title = Anzeichen von Gewalt oder Misshandlung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: de meldcode volgen bij signalen van huiselijk geweld of kindermishandeling
activity-reporting-code-purpose = bei Anzeichen von häuslicher Gewalt oder Kindesmisshandlung den Meldekodex befolgen

# Card heading: something went wrong in care.
# nl: Incidenten in de zorg
activity-incidents-title = Zwischenfälle in der Versorgung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: incidenten onderzoeken, met u bespreken en melden als de wet dat vraagt
activity-incidents-purpose = Zwischenfälle untersuchen, mit Ihnen besprechen und melden, wenn das Gesetz es verlangt

## Money: invoices, insurers and orders.

# Card heading: invoices and payments for treatments.
# nl: Uw rekening en betaling
activity-invoicing-title = Ihre Rechnung und Zahlung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: behandelingen in rekening brengen en betalingen verwerken
activity-invoicing-purpose = Behandlungen in Rechnung stellen und Zahlungen verarbeiten

# Card heading: claims that go straight to the health insurer.
# nl: Declaraties bij uw zorgverzekeraar
activity-insurance-claims-title = Abrechnung mit Ihrer Krankenversicherung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: verzekerde zorg declareren bij uw zorgverzekeraar
activity-insurance-claims-purpose = versicherte Leistungen mit Ihrer Krankenversicherung abrechnen

# Same card, “must I give these data?”: what happens without them. A full sentence.
# nl: Zonder deze gegevens kunnen wij uw zorg niet declareren bij uw zorgverzekeraar.
activity-insurance-claims-consequence = Ohne diese Daten können wir nicht mit Ihrer Krankenversicherung abrechnen.

# Card heading: checks of claims by the insurer’s medical adviser.
# nl: Controles door zorgverzekeraars
activity-insurer-control-title = Prüfungen durch Krankenversicherungen

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: meewerken aan wettelijke controles door zorgverzekeraars
activity-insurer-control-purpose = an gesetzlichen Prüfungen durch Krankenversicherungen mitwirken

# Card heading: reminders, debt collectors and bailiffs.
# nl: Onbetaalde rekeningen
activity-debt-collection-title = Unbezahlte Rechnungen

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: onbetaalde rekeningen innen
activity-debt-collection-purpose = unbezahlte Rechnungen einziehen

# Card heading: instalments through another company.
# nl: Betalen in termijnen
activity-pay-later-title = Zahlung in Raten

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u in termijnen laten betalen
activity-pay-later-purpose = Sie in Raten zahlen lassen

# Card heading: products ordered online.
# nl: Bestellingen in onze webshop
activity-webshop-title = Bestellungen in unserem Webshop

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw bestelling leveren, ruilen en in onze administratie verwerken
activity-webshop-purpose = Ihre Bestellung liefern, umtauschen und in unserer Verwaltung verarbeiten

## Contact and publicity: website, messages, newsletter, photographs.

# Card heading: the form on the website.
# nl: Uw vraag via onze website
activity-contact-form-title = Ihre Frage über unsere Website

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw vraag beantwoorden
activity-contact-form-purpose = Ihre Frage beantworten

# Card heading: e-mail, text messages and chat apps.
# nl: E-mail en berichten
activity-messaging-title = E-Mail und Nachrichten

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: contact met u houden via het kanaal dat u kiest
activity-messaging-purpose = über den Kanal mit Ihnen in Kontakt bleiben, den Sie wählen

# Card heading: telephone calls that are recorded.
# nl: Telefoongesprekken en opnames
activity-telephone-title = Telefongespräche und Aufnahmen

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u telefonisch te woord staan en gesprekken opnemen, alleen voor kwaliteit of bewijs
activity-telephone-purpose = mit Ihnen telefonieren und Gespräche aufnehmen, nur für Qualität oder Nachweis

# Card heading: news and offers by e-mail or post; direct marketing.
# nl: Nieuwsbrief en aanbiedingen
activity-newsletter-title = Newsletter und Angebote

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u nieuws en aanbiedingen sturen
activity-newsletter-purpose = Ihnen Neuigkeiten und Angebote senden

# Card heading: photographs and stories on the website or social media.
# nl: Foto’s en ervaringen voor publicatie
activity-publicity-photos-title = Fotos und Erfahrungen zur Veröffentlichung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: foto’s of ervaringen van u publiceren, alleen met uw aparte toestemming
activity-publicity-photos-purpose = Fotos oder Erfahrungen von Ihnen veröffentlichen, nur mit Ihrer gesonderten Einwilligung

# Card heading: satisfaction surveys and reviews.
# nl: Uw mening over ons
activity-reviews-title = Ihre Meinung über uns

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: vragen wat u van ons vond, zodat wij het beter kunnen doen
activity-reviews-purpose = fragen, wie Sie uns fanden, damit wir es besser machen können

# Card heading: the clinic’s own pages on social media.
# nl: Onze pagina’s op sociale media
activity-social-media-title = Unsere Seiten in sozialen Medien

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: onze pagina’s op sociale media beheren
activity-social-media-purpose = unsere Seiten in sozialen Medien verwalten

# Card heading: statistics of the website.
# nl: Statistieken van onze website
activity-website-analytics-title = Statistiken unserer Website

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: meten hoe onze website wordt gebruikt
activity-website-analytics-purpose = messen, wie unsere Website genutzt wird

# Card heading: cookies that choose advertisements; direct marketing.
# nl: Cookies voor advertenties
activity-advertising-cookies-title = Cookies für Werbung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: advertenties afstemmen op uw bezoek, alleen met uw toestemming
activity-advertising-cookies-purpose = Werbung auf Ihren Besuch abstimmen, nur mit Ihrer Einwilligung

# Card heading: a program that answers questions on the website.
# nl: Onze chatbot
activity-chatbot-title = Unser Chatbot

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw vragen automatisch beantwoorden
activity-chatbot-purpose = Ihre Fragen automatisch beantworten

## Premises, staff and organisation.

# Card heading: cameras at the entrance or the desk.
# nl: Cameratoezicht
activity-cameras-title = Videoüberwachung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: mensen en eigendommen beveiligen
activity-cameras-purpose = Menschen und Eigentum schützen

# Card heading: check-in and the screen in the waiting room.
# nl: Aanmelden en wachtkamer
activity-check-in-title = Anmeldung und Wartezimmer

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u bij aankomst aanmelden en oproepen als u aan de beurt bent
activity-check-in-purpose = Sie bei der Ankunft anmelden und aufrufen, wenn Sie an der Reihe sind

# Card heading: free Wi-Fi in the building.
# nl: Wifi voor bezoekers
activity-guest-wifi-title = WLAN für Besucher

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: u gratis internet aanbieden
activity-guest-wifi-purpose = Ihnen kostenloses Internet anbieten

# Card heading: the log of who opened a record.
# nl: Wie uw dossier heeft ingezien
activity-access-logs-title = Wer Ihre Akte eingesehen hat

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: vastleggen wie uw dossier heeft ingezien
activity-access-logs-purpose = festhalten, wer Ihre Akte eingesehen hat

# Card heading: copies for when a system fails.
# nl: Reservekopieën
activity-backups-title = Sicherungskopien

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: gegevens kunnen herstellen na een storing
activity-backups-purpose = Daten nach einer Störung wiederherstellen können

# Card heading: complaints about care; not complaints about privacy.
# nl: Klachten over onze zorg
activity-care-complaints-title = Beschwerden über unsere Versorgung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw klacht zorgvuldig behandelen
activity-care-complaints-purpose = Ihre Beschwerde sorgfältig bearbeiten

# Card heading: liability claims, court cases and disciplinary cases.
# nl: Claims en juridische procedures
activity-legal-claims-title = Ansprüche und Gerichtsverfahren

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: een juridische claim indienen of ons ertegen verweren
activity-legal-claims-purpose = einen Rechtsanspruch erheben oder uns dagegen verteidigen

# Card heading: requests under the GDPR, and personal data breaches.
# nl: Privacyverzoeken en datalekken
activity-privacy-requests-title = Datenschutzanträge und Datenpannen

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: privacyverzoeken en datalekken afhandelen
activity-privacy-requests-purpose = Datenschutzanträge und Datenpannen bearbeiten

# Card heading: scientific research with data of the clinic.
# nl: Wetenschappelijk onderzoek
activity-research-title = Wissenschaftliche Forschung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: wetenschappelijk onderzoek doen naar zorg en behandelingen
activity-research-purpose = Versorgung und Behandlungen wissenschaftlich erforschen

# Card heading: peer review and training on the job.
# nl: Toetsing en opleiding
activity-training-title = Prüfung und Ausbildung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: onze zorg onderling toetsen en medewerkers opleiden
activity-training-purpose = unsere Versorgung gemeinsam prüfen und Mitarbeiter ausbilden

# Card heading: applications for a job.
# nl: Uw sollicitatie
activity-job-applicants-title = Ihre Bewerbung

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: uw sollicitatie beoordelen
activity-job-applicants-purpose = Ihre Bewerbung beurteilen

# Card heading: suppliers, referrers and other business contacts.
# nl: Zakelijk contact
activity-business-contacts-title = Geschäftlicher Kontakt

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: zakelijk contact met u onderhouden
activity-business-contacts-purpose = geschäftlichen Kontakt mit Ihnen pflegen

# Card heading: sale or closure of the practice.
# nl: Overdracht aan een opvolger
activity-practice-transfer-title = Übergabe an eine Nachfolge

# Same card, why: an infinitive phrase, no capital, no full stop.
# nl: dossiers overdragen aan de praktijk die ons opvolgt
activity-practice-transfer-purpose = Akten an die Praxis übergeben, die uns nachfolgt
