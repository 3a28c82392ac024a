### The usual activities of a clinic in informal Dutch: the heading and the purpose on each card of “What we do with your data”.
### Only what differs from `nl` stands here, in the order of `nl`.

## Care: intake, treatment and everything around the record.

# Card heading: the diary, with confirmations and reminders.
activity-appointments-title = Je afspraken
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-appointments-purpose = afspraken met jou plannen en bevestigen, en je eraan herinneren

# Card heading: the questions and the examination before a treatment.
activity-intake-title = Je intake
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-intake-purpose = beoordelen of een behandeling veilig en geschikt voor je is
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-intake-consequence = Anders kunnen wij je niet veilig behandelen.

# Card heading: the treatment itself and the record that the law asks for.
activity-treatment-file-title = Je behandeling en je dossier
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-treatment-file-purpose = je behandelen en daarover een dossier bijhouden
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-treatment-file-consequence = Anders kunnen wij je niet behandelen.

# Card heading: before-and-after photographs that belong to the record; not for publicity.
activity-file-photos-title = Foto’s voor je dossier
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-file-photos-purpose = met foto’s het verloop en het resultaat van je behandeling vastleggen

# Card heading: photographs that a person sends before the first visit.
activity-photos-before-consult-title = Foto’s vóór je afspraak
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-photos-before-consult-purpose = de foto’s beoordelen die je ons vóór een afspraak stuurt

# Card heading: screening, anaesthesia and the operation.
activity-surgery-planning-title = Je operatie of verdoving

# Card heading: prescriptions and the overview of current medicines.
activity-medication-title = Je medicijnen
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-medication-purpose = medicijnen voorschrijven en controleren welke medicijnen je nu gebruikt

# Card heading: identity document and citizen service number (BSN); Dutch care only.
activity-identity-check-title = Je identiteit en burgerservicenummer
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-identity-check-purpose = vaststellen wie je bent en wat je burgerservicenummer (BSN) is, zoals de wet vraagt
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-identity-check-consequence = Anders kunnen wij niet vaststellen wie je bent, en dat moet van de wet.

# On the card “Informatie voor andere zorgverleners”: letters to the referrer, the GP or the next care provider.
# Why: an infinitive phrase, no capital, no full stop.
activity-care-correspondence-purpose = informatie delen met je verwijzer, huisarts of volgende zorgverlener

# On the card “Gegevens van eerdere zorgverleners”: data that the clinic obtains elsewhere.
# Why: an infinitive phrase, no capital, no full stop.
activity-requesting-records-purpose = gegevens opvragen bij eerdere zorgverleners of je apotheek

# On the card “Kronen, protheses en hulpmiddelen”: work made to measure by a dental technician or a supplier of aids.
# Why: an infinitive phrase, no capital, no full stop.
activity-dental-technician-purpose = een kroon, prothese of hulpmiddel voor je laten maken

# Card heading: the national register in which each implant is entered.
activity-implant-register-title = Registratie van je implantaat
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-implant-register-purpose = je implantaat registreren, zodat je te vinden bent als er een probleem is
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-implant-register-consequence = Anders ben je niet te vinden als er een probleem is met je implantaat.

# On the card “Elektronisch delen met zorgverleners”: a system in which other care providers can look up the record.
# Why: an infinitive phrase, no capital, no full stop.
activity-electronic-exchange-purpose = je gegevens beschikbaar maken voor andere zorgverleners, als je dat wilt

# On the card “Online consult en portaal”: video consultation and the portal.
# Why: an infinitive phrase, no capital, no full stop.
activity-online-consultation-purpose = een online consult houden of je inzage geven in je dossier

# On the card “Automatische samenvatting van het gesprek”: software that listens and writes the summary.
# Why: an infinitive phrase, no capital, no full stop.
activity-consultation-recording-purpose = het gesprek automatisch laten samenvatten voor je dossier

# Card heading: the person whom the patient has named, for emergencies or decisions.
activity-emergency-contact-title = Je contactpersoon
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-emergency-contact-purpose = de persoon bereiken of betrekken die je hebt aangewezen

# On the card “Incidenten in de zorg”: something went wrong in care.
# Why: an infinitive phrase, no capital, no full stop.
activity-incidents-purpose = incidenten onderzoeken, met je bespreken en melden als de wet dat vraagt

## Money: invoices, insurers and orders.

# Card heading: invoices and payments for treatments.
activity-invoicing-title = Je rekening en betaling
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-invoicing-purpose = je een rekening sturen en je betaling verwerken

# Card heading: claims that go straight to the health insurer.
activity-insurance-claims-title = Declaraties bij je zorgverzekeraar
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-insurance-claims-purpose = verzekerde zorg declareren bij je zorgverzekeraar
# On the card of this activity, “must I give these data?”: what happens without them. A full sentence.
activity-insurance-claims-consequence = Anders kunnen wij je zorg niet declareren bij je zorgverzekeraar.

# On the card “Betalen in termijnen”: instalments through another company.
# Why: an infinitive phrase, no capital, no full stop.
activity-pay-later-purpose = je in termijnen laten betalen

# On the card “Bestellingen in onze webshop”: products ordered online.
# Why: an infinitive phrase, no capital, no full stop.
activity-webshop-purpose = je bestelling leveren, ruilen en in onze administratie verwerken

## Contact and publicity: website, messages, newsletter, photographs.

# Card heading: the form on the website.
activity-contact-form-title = Je vraag via onze website
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-contact-form-purpose = je vraag beantwoorden

# On the card “E-mail en berichten”: e-mail, text messages and chat apps.
# Why: an infinitive phrase, no capital, no full stop.
activity-messaging-purpose = contact met je houden via het kanaal dat je kiest

# On the card “Telefoongesprekken en opnames”: telephone calls that are recorded.
# Why: an infinitive phrase, no capital, no full stop.
activity-telephone-purpose = je aan de telefoon helpen en gesprekken opnemen, alleen voor kwaliteit of bewijs

# On the card “Nieuwsbrief en aanbiedingen”: news and offers by e-mail or post; direct marketing.
# Why: an infinitive phrase, no capital, no full stop.
activity-newsletter-purpose = nieuws en aanbiedingen naar je sturen

# On the card “Foto’s en ervaringen voor publicatie”: photographs and stories on the website or social media.
# Why: an infinitive phrase, no capital, no full stop.
activity-publicity-photos-purpose = foto’s of ervaringen van jou publiceren, alleen met je aparte toestemming

# Card heading: satisfaction surveys and reviews.
activity-reviews-title = Je mening over ons
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-reviews-purpose = vragen wat je van ons vond, zodat wij het beter kunnen doen

# On the card “Cookies voor advertenties”: cookies that choose advertisements; direct marketing.
# Why: an infinitive phrase, no capital, no full stop.
activity-advertising-cookies-purpose = advertenties afstemmen op je bezoek, alleen met je toestemming

# On the card “Onze chatbot”: a program that answers questions on the website.
# Why: an infinitive phrase, no capital, no full stop.
activity-chatbot-purpose = je vragen automatisch beantwoorden

## Premises, staff and organisation.

# On the card “Aanmelden en wachtkamer”: check-in and the screen in the waiting room.
# Why: an infinitive phrase, no capital, no full stop.
activity-check-in-purpose = je bij aankomst aanmelden en oproepen als je aan de beurt bent

# On the card “Wifi voor bezoekers”: free Wi-Fi in the building.
# Why: an infinitive phrase, no capital, no full stop.
activity-guest-wifi-purpose = gratis internet aan je aanbieden

# Card heading: the log of who opened a record.
activity-access-logs-title = Wie je dossier heeft ingezien
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-access-logs-purpose = vastleggen wie je dossier heeft ingezien

# On the card “Klachten over onze zorg”: complaints about care; not complaints about privacy.
# Why: an infinitive phrase, no capital, no full stop.
activity-care-complaints-purpose = je klacht zorgvuldig behandelen

# Card heading: applications for a job.
activity-job-applicants-title = Je sollicitatie
# On the card of this activity, why: an infinitive phrase, no capital, no full stop.
activity-job-applicants-purpose = je sollicitatie beoordelen

# On the card “Zakelijk contact”: suppliers, referrers and other business contacts.
# Why: an infinitive phrase, no capital, no full stop.
activity-business-contacts-purpose = zakelijk contact met je houden
