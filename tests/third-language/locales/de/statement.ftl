### The sentences of the privacy statement: everything a reader sees that is not the clinic’s own.
### A message may hold **strong** words and [links](#rights) to a section of the page. The program makes the first letter a capital,
### and drops a full stop after a text that ends with one.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## The page as a whole.

# Name of the page: its only heading of the first level.
# nl: Privacyverklaring
title = Datenschutzerklärung

# Under the title, in large type.
# $name (text): e.g. "Kliniek Duinrand"
# nl: { $name } gebruikt persoonsgegevens van u. Hier leest u welke dat zijn, waarom wij ze gebruiken en wat u zelf kunt doen.
lead = { $name } verwendet personenbezogene Daten von Ihnen. Hier lesen Sie, welche das sind, warum wir sie verwenden und was Sie selbst tun können.

# What a search engine shows under the title. Not on the page itself.
# $name (text): e.g. "Kliniek Duinrand"
# nl: Lees welke persoonsgegevens { $name } van u gebruikt, waarom, hoe lang, en welke rechten u hebt.
description = Lesen Sie, welche personenbezogenen Daten { $name } von Ihnen verwendet, warum, wie lange, und welche Rechte Sie haben.

# Under the lead and at the foot of the page: the day on which the text takes effect. No full stop.
# $date (text): e.g. "1 november 2026"
# nl: Geldig vanaf { $date }
meta-effective = Gültig ab { $date }

# Same line. No full stop.
# $version (text): e.g. "3.0"
# nl: Versie { $version }
meta-version = Version { $version }

# Same line: the day on which the text was settled. No full stop.
# $date (text): e.g. "1 oktober 2026"
# nl: Tekst van { $date }
meta-date = Text vom { $date }

# Under the lead, after the dates: leads to the list of versions at the end of the page. No full stop. Keep `#changes` as it is.
meta-changes = [Was hat sich geändert?](#changes)

# Under the lead, the last of the line: how long it takes to read the page. No full stop.
# $minutes (number): e.g. "9"
meta-reading-time =
    { $minutes ->
        [one] { $minutes } Minute Lesezeit
       *[other] { $minutes } Minuten Lesezeit
    }

# Heading above the list of sections.
# nl: Op deze pagina
page-contents = Auf dieser Seite

# Hidden link at the top, for people who use the keyboard or a screen reader.
# nl: Direct naar de inhoud
page-skip = Direkt zum Inhalt

# Spoken by a screen reader before the links to the other languages.
# nl: Taal
page-languages = Sprache

# Heading above the contact details beside the text.
# nl: Een vraag over privacy?
page-question = Eine Frage zum Datenschutz?

# Beside the list of sections, above the two ways to ask.
help-question = Eine Frage zum Datenschutz?

# Under that question: how to ask it by e-mail. No full stop.
# $email (text): e.g. "fg@kliniekduinrand.example"
help-email = Schreiben Sie an { $email }

# Under that question: how to ask it by telephone. No full stop.
# $phone (text): e.g. "+31 23 000 00 01"
help-phone = Rufen Sie uns an: { $phone }

# In the links between the languages: the name of this language, in this language.
# nl: Nederlands
language-name = Deutsch

## Headings of the sections, also in the list of sections.

# The box at the top.
# nl: In het kort
section-summary = Kurz gesagt

# Who is responsible, with addresses.
# nl: Wie zijn wij?
section-controller = Wer sind wir?

# One card for each purpose.
# nl: Wat doen wij met uw gegevens?
section-activities = Was machen wir mit Ihren Daten?

# The table of periods.
# nl: Hoe lang bewaren wij uw gegevens?
section-retention = Wie lange bewahren wir Ihre Daten auf?

# The table of recipients, and transfers outside the EEA.
# nl: Met wie delen wij uw gegevens?
section-recipients = Mit wem teilen wir Ihre Daten?

# One card for each right.
# nl: Uw rechten
section-rights = Ihre Rechte

# The right to object stands apart, under a heading of its own, because the law asks that (article 21(4) GDPR).
# nl: Uw recht van bezwaar
section-object = Ihr Widerspruchsrecht

# The steps of a request.
# nl: Zo doet u een verzoek
section-requests = So stellen Sie einen Antrag

# The supervisory authority, and bodies for complaints about care.
# nl: Hebt u een klacht?
section-complaints = Haben Sie eine Beschwerde?

# Decisions that a computer takes without a human being.
# nl: Geautomatiseerde besluiten
section-automated = Automatisierte Entscheidungen

# Who decides for them.
# nl: Kinderen en jongeren
section-minors = Kinder und Jugendliche

# The table of cookies.
# nl: Cookies
section-cookies = Cookies

# The list of measures.
# nl: Zo beveiligen wij uw gegevens
section-security = So schützen wir Ihre Daten

# Each act that the page cites, with its full name.
# nl: De wetten op deze pagina
section-laws = Die Gesetze auf dieser Seite

# The list of versions.
# nl: Wat is er veranderd?
section-changes = Was hat sich geändert?

## In short: the box at the top. Each item is one strong sentence and a short one after it.

# Item: the record that the law asks for.
# $period (text): e.g. "20 jaar na de laatste wijziging in uw dossier"
# nl: **Wij houden een medisch dossier over u bij.** Dat moet van de wet. Wij bewaren het { $period }.
summary-file = **Wir führen eine Patientenakte über Sie.** Das verlangt das Gesetz. Wir bewahren sie auf: { $period }.

# Item: a record that no law asks for, as in a beauty salon. So not “medical”.
# $period (text): e.g. "5 jaar na uw laatste behandeling"
# nl: **Wij houden een dossier bij over uw behandeling.** Wij bewaren het { $period }.
summary-record = **Wir führen eine Akte über Ihre Behandlung.** Wir bewahren sie auf: { $period }.

# Item: the duty of confidentiality.
# nl: **Wij gaan vertrouwelijk met uw gegevens om.** Wie bij ons met gegevens over gezondheid werkt, heeft een geheimhoudingsplicht.
summary-secrecy = **Wir behandeln Ihre Daten vertraulich.** Wer bei uns mit Gesundheitsdaten arbeitet, ist zum Schweigen verpflichtet.

# Item: only where the clinic says so.
# nl: **Wij verkopen uw gegevens niet.** Aan niemand.
summary-not-sold = **Wir verkaufen Ihre Daten nicht.** An niemanden.

# Item: that there are recipients. The number of lines in the list is there to choose a plural by. Do not print it: one line can stand for a group of recipients.
# $count (number): e.g. "6", not used here
# nl: **Wij delen gegevens met anderen.** [Bekijk met wie](#recipients).
summary-recipients = **Wir teilen Daten mit anderen.** [Sehen Sie, mit wem](#recipients).

# Item: countries outside the European Economic Area.
# $countries (text): e.g. "India en de Verenigde Staten", a list
# nl: **Gegevens gaan ook buiten de Europese Economische Ruimte (EER).** Ze gaan naar { $countries }. [Lees waarom dat mag](#recipients).
summary-transfers = **Daten gehen auch in Länder außerhalb des Europäischen Wirtschaftsraums (EWR).** Diese Länder sind: { $countries }. [Lesen Sie, warum das erlaubt ist](#recipients).

# Item: how many purposes rest on consent.
# $count (number): e.g. "2"
# nl: **{ $count ->
# nl:         [one] Voor { $count } doel
# nl:        *[other] Voor { $count } doelen
# nl:     } vragen wij uw toestemming.** U kunt die altijd intrekken. [Bekijk uw rechten](#rights).
summary-consent = **{ $count ->
        [one] Für { $count } Zweck
       *[other] Für { $count } Zwecke
    } fragen wir nach Ihrer Einwilligung.** Sie können sie immer widerrufen. [Sehen Sie Ihre Rechte](#rights).

# Item: the rights.
# nl: **U mag uw gegevens inzien en laten verbeteren.** U hebt nog meer rechten. [Bekijk uw rechten](#rights).
summary-rights = **Sie dürfen Ihre Daten einsehen und berichtigen lassen.** Sie haben noch mehr Rechte. [Sehen Sie Ihre Rechte](#rights).

# Item: the right to object.
# nl: **U mag bezwaar maken tegen gebruik van uw gegevens.** [Lees wanneer dat kan](#object).
summary-object = **Sie dürfen der Verwendung Ihrer Daten widersprechen.** [Lesen Sie, wann das geht](#object).

# Item: how soon a request is answered.
# $period (text): e.g. "1 maand"
# nl: **U krijgt binnen { $period } antwoord op een verzoek.** Een verzoek is gratis. [Lees hoe u dat doet](#requests).
summary-answer = **Eine Antwort auf Ihren Antrag dauert höchstens { $period }.** Ein Antrag ist kostenlos. [Lesen Sie, wie das geht](#requests).

## Who are we?

# First paragraph. The word in bold is the term of the law: keep it (law term).
# $name (text): e.g. "Kliniek Duinrand"
# nl: { $name } bepaalt waarom en hoe wij uw gegevens gebruiken. De wet noemt ons daarom de **verwerkingsverantwoordelijke**. Deze verklaring volgt de Algemene verordening gegevensbescherming (AVG).
controller-decides = { $name } bestimmt, warum und wie wir Ihre Daten verwenden. Das Gesetz nennt uns darum den **Verantwortlichen**. Diese Erklärung folgt der Datenschutz-Grundverordnung (DSGVO).

# Heading of the card with the clinic’s own details.
# $name (text): e.g. "Kliniek Duinrand"
# nl: { $name }
controller-card = { $name }

# On that card, after “Legal name”.
# $name (text): e.g. "Kliniek Duinrand B.V."
# $form (text): e.g. "besloten vennootschap (bv)"
# nl: { $name }, { $form }
controller-legal-name = { $name }, { $form }

# Same place, where the legal form is not given.
# $name (text): e.g. "Kliniek Duinrand B.V."
# nl: { $name }
controller-legal-name-plain = { $name }

# Heading of the card of the representative in the EU (article 27 GDPR).
# nl: Onze vertegenwoordiger in de Europese Unie (EU)
representative-card = Unser Vertreter in der Europäischen Union (EU)

# Under that heading.
# nl: Ook hier kunt u terecht met vragen over uw gegevens.
representative-does = Auch hier können Sie Fragen zu Ihren Daten stellen.

# Heading of the card of the data protection officer (law term).
# nl: Onze functionaris voor gegevensbescherming
dpo-card = Unser Datenschutzbeauftragter

# Under that heading.
# nl: De functionaris adviseert ons over privacy. U kunt hier terecht met vragen over uw gegevens.
dpo-does = Der Datenschutzbeauftragte berät uns zum Datenschutz. Sie können ihm Fragen zu Ihren Daten stellen.

# Heading of the card of a contact person who is not a data protection officer.
# nl: Contactpersoon privacy
privacy-contact-card = Ansprechperson für Datenschutz

# Heading above the cards of joint controllers.
# nl: Met wie wij samen beslissen
joint-heading = Mit wem wir gemeinsam entscheiden

# Under that heading. The words in bold are a law term.
# nl: Met wie hieronder staat, bepalen wij samen waarom en hoe wij gegevens gebruiken. De wet noemt ons dan **gezamenlijke verwerkingsverantwoordelijken**. Hieronder leest u wie wat doet.
joint-intro = Mit den unten Genannten bestimmen wir gemeinsam, warum und wie wir Daten verwenden. Das Gesetz nennt uns dann **gemeinsam Verantwortliche**. Unten lesen Sie, wer was tut.

## Labels on the cards of people and organisations, before a name, an address or a number.

# Before the name of the company with its legal form.
# nl: Officiële naam
label-legal-name = Offizieller Name

# Before the name of the owner of a sole proprietorship.
# nl: Eigenaar
label-owner = Inhaber

# Before other names of the clinic.
# nl: Ook bekend als
label-trade-names = Auch bekannt als

# Before the name of a person.
# nl: Naam
label-name = Name

# Before a postal address.
# nl: Adres
label-address = Anschrift

# Before a telephone number.
# nl: Telefoon
label-phone = Telefon

# Before an e-mail address.
# nl: E-mail
label-email = E-Mail

# Before the address of a form for privacy requests.
# nl: Formulier
label-form = Formular

# Before a web address.
# nl: Website
label-website = Website

# Before an e-mail address, a telephone number or a web address of a joint controller.
# nl: Contact
label-contact = Kontakt

# Before the number in the Dutch trade register.
# nl: KvK-nummer
label-register-kvk = KvK-Nummer

# Before the number in the Belgian trade register.
# nl: KBO-nummer
label-register-kbo = KBO-Nummer

# Before the VAT number.
# nl: Btw-nummer
label-vat = Umsatzsteuernummer

## What do we do with your data? Labels on the card of a purpose.

# Above the cards.
# nl: Voor elk doel leest u welke gegevens wij gebruiken, waarom dat mag en hoe lang wij ze bewaren.
activities-intro = Für jeden Zweck lesen Sie, welche Daten wir verwenden, warum das erlaubt ist und wie lange wir sie aufbewahren.

# Above the cards, where they are for several groups of people: before a list of links to the groups, as in “As a patient”.
activities-choose = Wählen Sie, was auf Sie zutrifft:

# Before other groups of people whose data these are, as in “Visitors”.
# nl: Ook gegevens van
label-subjects = Auch Daten über

# Before the list of data.
# nl: Welke gegevens
label-data = Welche Daten

# Before the list of sources, as in “From you and your referrer”.
# nl: Van wie
label-source = Von wem

# Before the legal basis (law term).
# nl: Grondslag
label-basis = Rechtsgrundlage

# Before the exception of article 9(2) GDPR. These words are a law term.
# nl: Bijzondere persoonsgegevens
label-special = Besondere Kategorien personenbezogener Daten

# Before how consent is asked and withdrawn.
# nl: Toestemming
label-consent = Einwilligung

# Before the periods.
# nl: Hoe lang
label-retention = Wie lange

# Before the list of recipients.
# nl: Wie krijgt ze
label-recipients = Wer sie bekommt

# Before “yes” or “no”, and what happens without the data.
# nl: Moet ik dit geven?
label-provision = Muss ich das angeben?

# Before further remarks.
# nl: Goed om te weten
label-more = Gut zu wissen

# Before how the electronic exchange system works.
# nl: Zo werkt het
label-how-it-works = So funktioniert es

## Groups of people, after “Also data about” on a card. Plural, lower case, no full stop; they can stand in a list with “and”.

# Belongs to the heading subject-patient.
# nl: patiënten
also-patient = Patienten

# Belongs to the heading subject-relative.
# nl: familie of contactpersonen
also-relative = Angehörige oder Kontaktpersonen

# Belongs to the heading subject-guardian.
# nl: ouders of voogden
also-guardian = Eltern oder Vormünder

# Belongs to the heading subject-visitor.
# nl: mensen die bij ons langskomen
also-visitor = Menschen, die bei uns vorbeikommen

# Belongs to the heading subject-website-visitor.
# nl: mensen die ons online bezoeken
also-website-visitor = Menschen, die uns online besuchen

# Belongs to the heading subject-applicant.
# nl: sollicitanten
also-applicant = Bewerber

# Belongs to the heading subject-employee.
# nl: medewerkers
also-employee = Mitarbeiter

# Belongs to the heading subject-practitioner.
# nl: zorgverleners die met ons werken
also-practitioner = Behandelnde, die mit uns arbeiten

# Belongs to the heading subject-business-contact.
# nl: zakelijke contacten
also-business-contact = Geschäftskontakte

# Belongs to the heading subject-newsletter-reader.
# nl: lezers van onze nieuwsbrief
also-newsletter-reader = Leser unseres Newsletters

# Belongs to the heading subject-client.
# nl: cliënten
also-client = Klienten

# Belongs to the heading subject-customer.
# nl: klanten
also-customer = Kunden

# Belongs to the heading subject-complainant.
# nl: mensen die een klacht indienen
also-complainant = Menschen, die eine Beschwerde einreichen

## Sentences on the card of a purpose.

# Under the heading of the chatbot’s card. The law asks to say this (article 50(1) AI Act).
# nl: U praat hier met een AI-systeem: een computerprogramma, geen mens.
chatbot-is-a-program = Sie sprechen hier mit einem KI-System: einem Computerprogramm, keinem Menschen.

# After “From whom”.
# $sources (text): e.g. "uzelf en uw verwijzer", a list
# nl: Van { $sources }.
sources = Von { $sources }.

# After the sentence before: which of those sources anybody can consult.
# $sources (text): e.g. "een openbaar register", a list
# nl: Voor iedereen toegankelijk: { $sources }.
sources-public = Für alle zugänglich: { $sources }.

# After “Consent”.
# $how (text): e.g. "met een apart formulier"
# nl: Wij vragen uw toestemming { $how }.
consent-asked = Wir fragen { $how } nach Ihrer Einwilligung.

# After the sentence before: what can be accepted or refused one by one.
# $tiers (text): e.g. "op onze website en in de folder in onze wachtkamer", a list
# nl: U kiest voor elk hiervan apart: { $tiers }.
consent-tiers = Sie entscheiden über jedes davon einzeln: { $tiers }.

# After “Do I have to give this?”: the law asks for the data.
# nl: Ja. De wet vraagt om deze gegevens.
provision-statutory = Ja. Das Gesetz verlangt diese Daten.

# Same, with the provisions of law.
# $laws (text): e.g. "artikel 5 Wabvpz en artikel 6 Wabvpz", a list
# nl: Ja. De wet vraagt om deze gegevens ({ $laws }).
provision-statutory-law = Ja. Das Gesetz verlangt diese Daten ({ $laws }).

# Same: needed for the contract.
# nl: Ja. Wij hebben deze gegevens nodig voor wat wij met u afspreken.
provision-contractual = Ja. Wir brauchen diese Daten für das, was wir mit Ihnen vereinbaren.

# Same: a free choice.
# nl: Nee. U kiest zelf of u deze gegevens geeft.
provision-voluntary = Nein. Sie entscheiden selbst, ob Sie diese Daten angeben.

# Same: people give nothing, as with camera images.
# nl: Nee. U hoeft ons hiervoor niets te geven.
provision-none = Nein. Sie brauchen uns dafür nichts anzugeben.

# After “Good to know”: these data were collected for another purpose first.
# $first (text): e.g. "Uw behandeling en uw dossier", the linked title of a card
# nl: Wij hebben deze gegevens eerst verzameld voor: { $first }.
further-use = Wir haben diese Daten zuerst erhoben für: { $first }.

# After “Good to know”: a decision by a computer.
# nl: Hier neemt een computer zelf een besluit over u. [Lees hoe dat gaat](#automated).
automated-see = Hier entscheidet ein Computer selbst über Sie. [Lesen Sie, wie das geht](#automated).

## Legal bases (article 6(1) GDPR), after “Legal basis” on a card. The words in bold are law terms. A sentence that says why.

# Around a basis that holds for a part of the purpose only.
# $basis (text): e.g. "**Wettelijke verplichting.** De wet verplicht ons hiertoe.", a message of this group
# $scope (text): e.g. "de rekeningen bewaren"
# nl: { $basis } Dit geldt voor: { $scope }.
basis-for = { $basis } Das gilt für: { $scope }.

# Article 6(1)(a).
# nl: **Toestemming.** Wij doen dit alleen als u ja zegt.
basis-consent = **Einwilligung.** Wir tun das nur, wenn Sie Ja sagen.

# Article 6(1)(b).
# nl: **Uitvoering van een overeenkomst.** Dit is nodig voor wat wij met u afspreken, of om dat op uw verzoek voor te bereiden.
basis-contract = **Erfüllung eines Vertrags.** Das ist nötig für das, was wir mit Ihnen vereinbaren, oder um es auf Ihren Wunsch vorzubereiten.

# Article 6(1)(b), for care under the Dutch Medical Treatment Contracts Act (WGBO).
# nl: **Uitvoering van de behandelingsovereenkomst.** Dit is nodig voor de behandeling die wij met u afspreken.
basis-contract-treatment = **Erfüllung des Behandlungsvertrags.** Das ist nötig für die Behandlung, die wir mit Ihnen vereinbaren.

# Article 6(1)(c).
# $laws (text): e.g. "artikel 5 Wabvpz en artikel 6 Wabvpz", a list
# nl: **Wettelijke verplichting.** De wet verplicht ons hiertoe ({ $laws }).
basis-legal-obligation = **Rechtliche Verpflichtung.** Das Gesetz verpflichtet uns dazu ({ $laws }).

# Same, where no act is named.
# nl: **Wettelijke verplichting.** De wet verplicht ons hiertoe.
basis-legal-obligation-plain = **Rechtliche Verpflichtung.** Das Gesetz verpflichtet uns dazu.

# Article 6(1)(d).
# nl: **Vitale belangen.** Dit is nodig in een noodgeval, om u of een ander te beschermen.
basis-vital-interests = **Lebenswichtige Interessen.** Das ist in einem Notfall nötig, um Sie oder jemand anderen zu schützen.

# Article 6(1)(e).
# $laws (text): e.g. "artikel 4 Wmo 2015", a list
# nl: **Taak van algemeen belang.** De wet geeft ons deze taak ({ $laws }).
basis-public-task = **Aufgabe im öffentlichen Interesse.** Das Gesetz gibt uns diese Aufgabe ({ $laws }).

# Same, where no act is named.
# nl: **Taak van algemeen belang.** De wet geeft ons deze taak.
basis-public-task-plain = **Aufgabe im öffentlichen Interesse.** Das Gesetz gibt uns diese Aufgabe.

# Article 6(1)(f).
# $interest (text): e.g. "Wij willen uw vraag kunnen beantwoorden.", a full sentence of the clinic
# nl: **Gerechtvaardigd belang.** { $interest }.
basis-legitimate-interests = **Berechtigtes Interesse.** { $interest }.

# Same, where the clinic does not name its interest.
# nl: **Gerechtvaardigd belang.** Wij hebben hier zelf belang bij.
basis-legitimate-interests-plain = **Berechtigtes Interesse.** Wir haben selbst ein Interesse daran.

## Special categories of personal data: the exception of article 9(2) GDPR, after that label on a card. The words in bold are law terms. $kinds (text): which kinds this card has, e.g. "gegevens over gezondheid".

# Article 9(2)(a).
# nl: { $kinds } gebruiken wij alleen met uw **uitdrukkelijke toestemming**.
special-explicit-consent = { $kinds } verwenden wir nur mit Ihrer **ausdrücklichen Einwilligung**.

# Article 9(2)(b).
# nl: { $kinds } hebben wij nodig voor werk en sociale zekerheid.
special-employment = { $kinds } brauchen wir für Arbeit und soziale Sicherheit.

# Article 9(2)(c).
# nl: { $kinds } gebruiken wij in een noodgeval, om **vitale belangen** te beschermen.
special-vital-interests = { $kinds } verwenden wir in einem Notfall, um **lebenswichtige Interessen** zu schützen.

# Article 9(2)(e).
# nl: { $kinds } gebruiken wij omdat u ze zelf openbaar hebt gemaakt.
special-manifestly-public = { $kinds } verwenden wir, weil Sie sie selbst öffentlich gemacht haben.

# Article 9(2)(f).
# nl: { $kinds } hebben wij nodig voor een juridische claim.
special-legal-claims = { $kinds } brauchen wir für einen Rechtsanspruch.

# Article 9(2)(g).
# nl: { $kinds } hebben wij nodig om een zwaarwegend algemeen belang dat in de wet staat.
special-substantial-public-interest = { $kinds } brauchen wir für ein erhebliches öffentliches Interesse, das im Gesetz steht.

# Article 9(2)(h).
# nl: { $kinds } hebben wij nodig voor uw zorg of voor het beheer van onze praktijk.
special-health-care = { $kinds } brauchen wir für Ihre Versorgung oder für die Verwaltung unserer Praxis.

# Article 9(2)(i).
# nl: { $kinds } hebben wij nodig voor de volksgezondheid, zoals de wet dat regelt.
special-public-health = { $kinds } brauchen wir für die öffentliche Gesundheit, wie das Gesetz es regelt.

# Article 9(2)(j).
# nl: { $kinds } hebben wij nodig voor wetenschappelijk onderzoek, onder de strenge voorwaarden van de wet.
special-research = { $kinds } brauchen wir für wissenschaftliche Forschung, unter den strengen Bedingungen des Gesetzes.

## How long do we keep your data? Parts of the line after “How long” and of the table. Each part can stand within the next one: lower case, no full stop.

# Name of the table.
# nl: Bewaartermijnen op een rij
retention-caption = Die Aufbewahrungsfristen im Überblick

# Heading of the first column: titles of purposes.
# nl: Waarvoor wij gegevens gebruiken
retention-head-data = Wofür wir Daten verwenden

# Heading of the second column.
# nl: Hoe lang wij ze bewaren
retention-head-period = Wie lange wir sie aufbewahren

# A period as it is.
# $period (text): e.g. "2 jaar"
# nl: { $period }
period-exactly = { $period }

# This long or longer.
# $period (text): e.g. "2 jaar"
# nl: ten minste { $period }
period-at-least = mindestens { $period }

# Never longer.
# $period (text): e.g. "6 maanden"
# nl: hoogstens { $period }
period-at-most = höchstens { $period }

# A shortest and a longest period.
# $period (text): e.g. "30 jaar"
# $maximum (text): e.g. "50 jaar"
# nl: ten minste { $period } en hoogstens { $maximum }
period-range = mindestens { $period } und höchstens { $maximum }

# A period with the moment that starts it.
# $period (text): e.g. "hoogstens 6 maanden", one of the four before
# $event (text): e.g. "ons laatste contact met u", a message event-…
# nl: { $period } na { $event }
keep-from = { $period } nach { $event }

# Only an end, no period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# nl: tot { $until }
keep-until = bis { $until }

# An end, and a longest period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# $period (text): e.g. "hoogstens 3 jaar na het geven van uw toestemming"
# nl: tot { $until }, maar { $period }
keep-until-at-most = bis { $until }, aber { $period }

# An end, or else a period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# $period (text): e.g. "2 jaar na uw laatste bezoek"
# nl: tot { $until }, en anders { $period }
keep-until-or = bis { $until }, und sonst { $period }

# No period, but a way to tell the end.
# $criterion (text): e.g. "zolang u klant bij ons bent", words of the clinic
# nl: { $criterion }
keep-criterion = { $criterion }

# Neither a period nor a way to tell the end.
# nl: zonder vaste termijn
keep-unknown = ohne feste Frist

# Around a period with an exception.
# $period (text): e.g. "4 weken na de opname", one of those before
# $unless (text): e.g. "langer bij een incident, tot dat is afgehandeld"
# nl: { $period }; { $unless }
keep-unless = { $period }; { $unless }

# Around a period for one situation.
# $period (text): e.g. "hoogstens 6 maanden na ons laatste contact met u", one of those before
# $when (text): e.g. "als u geen afspraak maakt", words of the clinic
# nl: { $period }, { $when }
keep-when = { $period }, { $when }

# Around a period for some of the data.
# $what (text): e.g. "naam en telefoonnummer", a list of data
# $period (text): e.g. "hoogstens 6 maanden na ons laatste contact met u, als u geen afspraak maakt", one of those before
# nl: { $what }: { $period }
keep-what = { $what }: { $period }

# A full sentence after the period: what happens then.
# nl: Daarna wissen wij de gegevens.
then-erase = Danach löschen wir die Daten.

# Same.
# nl: Daarna maken wij de gegevens anoniem.
then-anonymise = Danach anonymisieren wir die Daten.

# Same.
# nl: Daarna geven wij de gegevens terug.
then-return = Danach geben wir die Daten zurück.

# Same.
# nl: Daarna kijken wij of wij de gegevens nog nodig hebben.
then-review = Danach prüfen wir, ob wir die Daten noch brauchen.

## Who do we share your data with?

# Above the table.
# nl: Wij delen gegevens met de ontvangers in deze lijst.
recipients-intro = Wir teilen Daten mit den Empfängern in dieser Liste.

# In place of the table, where the clinic says that nobody receives data.
# nl: Niemand buiten onze organisatie krijgt uw gegevens.
recipients-nobody = Niemand außerhalb unserer Organisation bekommt Ihre Daten.

# Above the table, where the clinic says so.
# nl: Wij verkopen uw gegevens niet.
not-sold = Wir verkaufen Ihre Daten nicht.

# Above the table, where every processor has an agreement. The words in bold are law terms.
# nl: Een **verwerker** werkt in onze opdracht. Met elke verwerker hebben wij een **verwerkersovereenkomst**.
recipients-agreements = Ein **Auftragsverarbeiter** arbeitet in unserem Auftrag. Mit jedem haben wir einen **Vertrag zur Auftragsverarbeitung**.

# Above the table. The words in bold are a law term.
# $sources (text): e.g. "hun inschrijving in een beroepsregister en hun contract met ons", a list
# nl: De mensen die bij ons met gegevens over gezondheid werken, hebben een **geheimhoudingsplicht**. Die volgt uit { $sources }.
secrecy = Die Menschen, die bei uns mit Gesundheitsdaten arbeiten, haben eine **Schweigepflicht**. Die folgt aus { $sources }.

# In the sentence before, after “follows from”.
# nl: hun inschrijving in een beroepsregister
secrecy-register = ihrer Eintragung in ein Berufsregister

# Same.
# nl: de wet
secrecy-law = dem Gesetz

# Same.
# nl: hun contract met ons
secrecy-contract = ihrem Vertrag mit uns

# After the paragraph on confidentiality: who is allowed to see a record (article 7:457 WGBO). Keep the name of the act.
# nl: Wie direct bij uw behandeling betrokken is, mag uw dossier zien zonder uw toestemming. Dat geldt ook voor een waarnemer: iemand die een zorgverlener vervangt. Anderen mogen het alleen zien met uw toestemming, of als de wet dat zegt. Dit staat in artikel 7:457 [WGBO](#laws).
secrecy-wgbo = Wer direkt an Ihrer Behandlung beteiligt ist, darf Ihre Akte ohne Ihre Einwilligung sehen. Das gilt auch für eine Vertretung. Andere dürfen sie nur mit Ihrer Einwilligung sehen, oder wenn das Gesetz es sagt. Das steht in Artikel 7:457 [WGBO](#laws).

# Name of the table.
# nl: Ontvangers van uw gegevens
recipients-caption = Empfänger Ihrer Daten

# Heading of the first column.
# nl: Wie en waar
recipients-head-who = Wer und wo

# Heading of the second column.
# nl: Waarvoor
recipients-head-why = Wofür

# In the first column: a name with the kind of recipient. No full stop.
# $name (text): e.g. "Agenda Online B.V."
# $category (text): e.g. "ons boekingssysteem"
# nl: { $name }, { $category }
recipient-named = { $name }, { $category }

# Small, under the name. No full stop.
# $country (text): e.g. "Nederland"
# $role (text): e.g. "verwerker in onze opdracht", a message role-…
# nl: { $country }, { $role }
recipient-where = { $country }, { $role }

# After the country, or alone. The law’s word for who works for us.
# nl: verwerker in onze opdracht
role-processor = Auftragsverarbeiter

# Same. The law’s word for who decides for itself.
# nl: zelf verwerkingsverantwoordelijke
role-controller = selbst Verantwortlicher

# Same. The law’s words for who decides together with us.
# nl: gezamenlijk verwerkingsverantwoordelijke met ons
role-joint = gemeinsam mit uns Verantwortlicher

# Same. A public authority.
# nl: overheidsinstantie
role-authority = Behörde

# In the second column: the condition.
# $when (text): e.g. "als u wordt verwezen", words of the clinic
# nl: Alleen { $when }.
recipient-when = Nur { $when }.

## Transfers outside the European Economic Area, under the table of recipients. For each recipient a list of these sentences.

# A remark on its own: every recipient is in the EEA.
# nl: **Uw gegevens blijven in de Europese Economische Ruimte (EER).** Alle ontvangers in deze lijst zitten daar.
transfers-none = **Ihre Daten bleiben im Europäischen Wirtschaftsraum (EWR).** Alle Empfänger in dieser Liste sitzen dort.

# Heading above the lists.
# nl: Buiten de Europese Economische Ruimte (EER)
transfers-heading = Außerhalb des Europäischen Wirtschaftsraums (EWR)

# Under that heading. The word in bold is a law term.
# nl: Er gaan ook gegevens naar landen buiten de EER. De wet noemt dat **doorgifte**. Per ontvanger leest u waarom dat mag.
transfers-intro = Es gehen auch Daten in Länder außerhalb des EWR. Das Gesetz nennt das **Übermittlung**. Zu jedem Empfänger lesen Sie, warum das erlaubt ist.

# First sentence of a list.
# $name (text): e.g. "Mail Inc."
# $country (text): e.g. "de Verenigde Staten"
# nl: Gegevens voor **{ $name }** gaan naar { $country }.
transfer-country = Das Land, in das Daten für **{ $name }** gehen: { $country }.

# Second sentence: the Commission has decided that the country protects data well enough. The word in bold is a law term.
# nl: De Europese Commissie heeft besloten dat dit land gegevens goed genoeg beschermt. Dat heet een **adequaatheidsbesluit** (artikel 45 AVG).
transfer-adequate = Die Europäische Kommission hat entschieden, dass dieses Land Daten gut genug schützt. Das heißt **Angemessenheitsbeschluss** (Artikel 45 DSGVO).

# Same, for a country whose decision covers commercial organisations only, and this is one.
# nl: Voor dit land geldt een **adequaatheidsbesluit** (artikel 45 AVG), alleen voor commerciële organisaties. Deze ontvanger is zo’n organisatie.
transfer-adequate-commercial = Für dieses Land gilt ein **Angemessenheitsbeschluss** (Artikel 45 DSGVO), nur für kommerzielle Organisationen. Dieser Empfänger ist eine solche Organisation.

# Same, for a certified company in the United States. Keep the number of the decision.
# nl: Dit bedrijf is gecertificeerd onder het **gegevensbeschermingskader EU-VS (DPF)**. Voor zulke bedrijven geldt adequaatheidsbesluit (EU) 2023/1795.
transfer-dpf = Dieses Unternehmen ist nach dem **Datenschutzrahmen EU-USA (DPF)** zertifiziert. Für solche Unternehmen gilt der Angemessenheitsbeschluss (EU) 2023/1795.

# Same, for a country whose decision does not cover this recipient.
# nl: Voor dit land geldt een adequaatheidsbesluit, maar niet voor deze ontvanger.
transfer-not-covered = Für dieses Land gilt ein Angemessenheitsbeschluss, aber nicht für diesen Empfänger.

# Same, for a country without a decision.
# nl: Voor dit land is er geen adequaatheidsbesluit.
transfer-no-decision = Für dieses Land gibt es keinen Angemessenheitsbeschluss.

# Third sentence: what the transfer rests on. The words in bold are law terms.
# nl: De **passende waarborg** is een contract met **standaardcontractbepalingen** (artikel 46 lid 2 onder c AVG, Besluit (EU) 2021/914).
transfer-scc = Die **geeignete Garantie** ist ein Vertrag mit **Standarddatenschutzklauseln** (Artikel 46 Absatz 2 Buchstabe c DSGVO, Beschluss (EU) 2021/914).

# Same.
# nl: De **passende waarborg** zijn **bindende bedrijfsvoorschriften** van de ontvanger (artikel 47 AVG).
transfer-bcr = Die **geeignete Garantie** sind **verbindliche interne Datenschutzvorschriften** des Empfängers (Artikel 47 DSGVO).

# Same.
# nl: De **passende waarborg** is een goedgekeurde gedragscode (artikel 46 lid 2 onder e AVG).
transfer-code-of-conduct = Die **geeignete Garantie** sind genehmigte Verhaltensregeln (Artikel 46 Absatz 2 Buchstabe e DSGVO).

# Same.
# nl: De **passende waarborg** is een goedgekeurde certificering (artikel 46 lid 2 onder f AVG).
transfer-certification = Die **geeignete Garantie** ist eine genehmigte Zertifizierung (Artikel 46 Absatz 2 Buchstabe f DSGVO).

# Same.
# nl: De **passende waarborg** is een contract dat de toezichthoudende autoriteit heeft toegestaan (artikel 46 lid 3 AVG).
transfer-ad-hoc-clauses = Die **geeignete Garantie** ist ein Vertrag, den die Aufsichtsbehörde genehmigt hat (Artikel 46 Absatz 3 DSGVO).

# Same.
# nl: Wij doen dit alleen met uw **uitdrukkelijke toestemming** voor deze doorgifte (artikel 49 lid 1 onder a AVG).
transfer-explicit-consent = Wir tun das nur mit Ihrer **ausdrücklichen Einwilligung** in diese Übermittlung (Artikel 49 Absatz 1 Buchstabe a DSGVO).

# Same.
# nl: De doorgifte is nodig voor een overeenkomst (artikel 49 lid 1 onder b of c AVG).
transfer-contract = Die Übermittlung ist für einen Vertrag nötig (Artikel 49 Absatz 1 Buchstabe b oder c DSGVO).

# Same.
# nl: De doorgifte is nodig voor een juridische claim (artikel 49 lid 1 onder e AVG).
transfer-legal-claims = Die Übermittlung ist für einen Rechtsanspruch nötig (Artikel 49 Absatz 1 Buchstabe e DSGVO).

# Same.
# nl: De doorgifte is nodig om **vitale belangen** te beschermen (artikel 49 lid 1 onder f AVG).
transfer-vital-interests = Die Übermittlung ist nötig, um **lebenswichtige Interessen** zu schützen (Artikel 49 Absatz 1 Buchstabe f DSGVO).

# Same.
# nl: Dit is een eenmalige doorgifte om een dwingend gerechtvaardigd belang (artikel 49 lid 1, tweede alinea, AVG).
transfer-compelling-interest = Das ist eine einmalige Übermittlung für ein zwingendes berechtigtes Interesse (Artikel 49 Absatz 1 Unterabsatz 2 DSGVO).

# After the sentence before: which interest.
# $interest (text): e.g. "een zeldzame bijwerking melden bij de fabrikant", words of the clinic
# nl: Dat belang is: { $interest }.
transfer-interest = Dieses Interesse ist: { $interest }.

# Last sentence of a list: where the safeguard can be read.
# $url (text): e.g. "www.dataprivacyframework.gov", a link
# nl: U kunt de waarborgen lezen op { $url }.
transfer-copy = Sie können die Garantien lesen unter { $url }.

## Your rights: one card for each. The words in bold are law terms.

# Above the cards.
# nl: Dit kunt u ons vragen.
rights-intro = Das können Sie von uns verlangen.

# Heading of the card (article 15 GDPR).
# nl: Inzien
right-access-title = Einsehen

# On that card.
# nl: U hebt **recht van inzage**. U mag zien welke gegevens wij van u hebben, en krijgt daarvan een kopie. De eerste kopie is gratis.
right-access = Sie haben ein **Auskunftsrecht**. Sie dürfen sehen, welche Daten wir von Ihnen haben, und bekommen davon eine Kopie. Die erste Kopie ist kostenlos.

# Heading of the card (article 16 GDPR).
# nl: Verbeteren
right-rectification-title = Berichtigen

# On that card.
# nl: U hebt **recht op rectificatie**. Klopt iets niet? Dan verbeteren wij het. Mist er iets? Dan vullen wij het aan.
right-rectification = Sie haben ein **Recht auf Berichtigung**. Stimmt etwas nicht? Dann berichtigen wir es. Fehlt etwas? Dann ergänzen wir es.

# Heading of the card (article 17 GDPR).
# nl: Wissen
right-erasure-title = Löschen

# On that card.
# nl: U hebt **recht op gegevenswissing**. Vraagt u dat, dan wissen wij gegevens die wij niet meer nodig hebben of niet meer mogen gebruiken.
right-erasure = Sie haben ein **Recht auf Löschung**. Auf Ihren Wunsch löschen wir Daten, die wir nicht mehr brauchen oder nicht mehr verwenden dürfen.

# Same card, where a law obliges the clinic to keep data.
# nl: Wat wij volgens de wet moeten bewaren, wissen wij niet zolang die plicht duurt.
right-erasure-duty = Was wir nach dem Gesetz aufbewahren müssen, löschen wir nicht, solange diese Pflicht dauert.

# Same card, where the Dutch Medical Treatment Contracts Act (WGBO) gives a right of its own; that card stands below.
# nl: Voor uw medisch dossier geldt een ander recht: u kunt het laten vernietigen. Dat leest u hieronder.
right-erasure-file = Für Ihre Patientenakte gilt ein anderes Recht: Sie können sie vernichten lassen. Das lesen Sie unten.

# Heading of the card (article 18 GDPR).
# nl: Tijdelijk stoppen
right-restriction-title = Vorübergehend aussetzen

# On that card.
# nl: U hebt **recht op beperking van de verwerking**. Wij gebruiken uw gegevens dan even niet, terwijl wij uw vraag bekijken.
right-restriction = Sie haben ein **Recht auf Einschränkung der Verarbeitung**. Wir verwenden Ihre Daten dann eine Weile nicht, während wir Ihre Frage prüfen.

# Heading of the card (article 20 GDPR).
# nl: Meenemen
right-portability-title = Mitnehmen

# On that card.
# nl: U hebt **recht op overdraagbaarheid van gegevens**. U krijgt uw gegevens in een gangbaar bestand. Als dat technisch kan, sturen wij ze op uw verzoek direct naar een andere aanbieder.
right-portability = Sie haben ein **Recht auf Datenübertragbarkeit**. Sie bekommen Ihre Daten in einer gängigen Datei. Wenn das technisch geht, senden wir sie auf Ihren Wunsch direkt an einen anderen Anbieter.

# Same card: for which purposes.
# nl: Dit geldt alleen voor digitale gegevens die u ons zelf gaf, voor:
right-portability-scope = Das gilt nur für digitale Daten, die Sie uns selbst gegeben haben, für:

# Heading for the right to object (article 21 GDPR) in a list of rights.
# nl: Bezwaar maken
right-object-title = Widersprechen

# Under it.
# nl: U hebt **recht van bezwaar**. U mag ons vragen te stoppen met gebruik van uw gegevens.
right-object = Sie haben ein **Widerspruchsrecht**. Sie dürfen von uns verlangen, dass wir Ihre Daten nicht mehr verwenden.

# Heading of the card (article 7(3) GDPR).
# nl: Toestemming intrekken
right-withdraw-title = Einwilligung widerrufen

# On that card.
# nl: U mag uw toestemming altijd intrekken.
right-withdraw = Sie dürfen Ihre Einwilligung immer widerrufen.

# Same card: for which purposes.
# nl: Dat kan bij:
right-withdraw-scope = Das geht bei:

# Same card: what was done before stays lawful.
# nl: Wat wij deden voordat u uw toestemming introk, blijft rechtmatig.
right-withdraw-effect = Was wir vor Ihrem Widerruf getan haben, bleibt rechtmäßig.

# Heading for human intervention (article 22(3) GDPR) in a list of rights.
# nl: Een mens laten beslissen
right-human-intervention-title = Einen Menschen entscheiden lassen

# Under it.
# nl: U hebt recht op **menselijke tussenkomst**. Een mens kijkt dan opnieuw naar een besluit van een computer.
right-human-intervention = Sie haben ein Recht auf **Eingreifen einer Person**. Ein Mensch prüft die Entscheidung eines Computers dann neu.

# Heading for the right to complain (article 77 GDPR) in a list of rights.
# nl: Een klacht indienen
right-complaint-title = Eine Beschwerde einreichen

# Under it.
# nl: U mag altijd een klacht indienen bij de **toezichthoudende autoriteit**.
right-complaint = Sie dürfen immer eine Beschwerde bei der **Aufsichtsbehörde** einreichen.

# Heading of the card on the treatment record (article 7:456 WGBO; Belgium: article 9 of the act on patients’ rights).
# nl: Uw dossier inzien
right-file-copy-title = Ihre Akte einsehen

# On that card, under the Dutch Medical Treatment Contracts Act. Keep the name of the act.
# nl: U mag uw medisch dossier inzien en krijgt er gratis een kopie van. Dat regelen wij zo snel als wij kunnen. Wij laten alleen weg wat de privacy van een ander schaadt. Dit staat in artikel 7:456 [WGBO](#laws).
right-file-copy = Sie dürfen Ihre Patientenakte einsehen und bekommen davon kostenlos eine Kopie. Das erledigen wir so schnell wir können. Wir lassen nur weg, was die Privatsphäre eines anderen verletzt. Das steht in Artikel 7:456 [WGBO](#laws).

# Same card, where records are kept electronically.
# nl: Vraagt u dat, dan kunt u uw dossier gratis elektronisch inzien of krijgt u gratis een elektronische kopie.
right-file-copy-electronic = Auf Ihren Wunsch sehen Sie Ihre Akte kostenlos elektronisch ein oder bekommen kostenlos eine elektronische Kopie.

# Same card, in Belgium.
# nl: U mag uw hele patiëntendossier inzien. U krijgt er een kopie van; de eerste is gratis. Gegevens over anderen laten wij weg.
right-file-copy-be = Sie dürfen Ihre ganze Patientenakte einsehen. Sie bekommen davon eine Kopie; die erste ist kostenlos. Daten über andere lassen wir weg.

# Same card, in Belgium.
# nl: U hebt ook recht op uitleg over uw dossier.
right-file-explanation-be = Sie haben auch ein Recht auf Erklärung zu Ihrer Akte.

# Heading of the card (article 7:454(2) WGBO).
# nl: Uw eigen verklaring toevoegen
right-own-statement-title = Ihre eigene Erklärung hinzufügen

# On that card.
# nl: Vraagt u dat, dan voegen wij uw eigen verklaring toe aan uw medisch dossier.
right-own-statement = Auf Ihren Wunsch fügen wir Ihrer Patientenakte Ihre eigene Erklärung hinzu.

# Heading of the card (article 7:455 WGBO).
# nl: Uw dossier laten vernietigen
right-destruction-title = Ihre Akte vernichten lassen

# On that card. Keep the name of the act.
# nl: Vraag ons schriftelijk of elektronisch om uw medisch dossier te vernietigen. Wij doen dat binnen 3 maanden. Dit staat in artikel 7:455 [WGBO](#laws).
right-destruction = Bitten Sie uns schriftlich oder elektronisch, Ihre Patientenakte zu vernichten. Wir tun das innerhalb von 3 Monaten. Das steht in Artikel 7:455 [WGBO](#laws).

# Same card.
# nl: Wij vernietigen niet wat voor een ander van aanmerkelijk belang is, of wat wij van de wet niet mogen vernietigen. Uw verzoek zelf blijft in het dossier.
right-destruction-exceptions = Wir vernichten nicht, was für jemand anderen von erheblichem Interesse ist oder was wir nach dem Gesetz nicht vernichten dürfen. Ihr Antrag selbst bleibt in der Akte.

# Heading of the card (article 15e Wabvpz).
# nl: Zien wie uw gegevens bekeek
right-log-overview-title = Sehen, wer Ihre Daten angesehen hat

# On that card. Only where the clinic uses an electronic exchange system (law term).
# nl: Wij gebruiken een **elektronisch uitwisselingssysteem**. U kunt een overzicht vragen: wie maakte daarin uw gegevens beschikbaar, wie bekeek ze, en wanneer?
right-log-overview = Wir verwenden ein **elektronisches Austauschsystem**. Sie können eine Übersicht verlangen: Wer hat darin Ihre Daten bereitgestellt, wer hat sie angesehen, und wann?

## Your right to object: a section of its own. The words in bold are law terms.

# First paragraph: purposes that rest on a legitimate interest or a public task.
# nl: U hebt **recht van bezwaar**. U mag bezwaar maken om redenen die met uw eigen situatie te maken hebben. Dat kan bij:
object-interest = Sie haben ein **Widerspruchsrecht**. Sie dürfen aus Gründen widersprechen, die mit Ihrer eigenen Situation zu tun haben. Das geht bei:

# After it: what the clinic does then.
# nl: Dan stoppen wij met dat gebruik. Wij gaan alleen door als onze dwingende gerechtvaardigde redenen zwaarder wegen dan uw belangen, of voor een juridische claim.
object-interest-effect = Dann beenden wir diese Verwendung. Wir machen nur weiter, wenn unsere zwingenden berechtigten Gründe schwerer wiegen als Ihre Interessen, oder für einen Rechtsanspruch.

# Next paragraph: advertising.
# nl: Tegen reclame die aan u is gericht (**direct marketing**) mag u altijd bezwaar maken. U hoeft geen reden te geven. Dan stoppen wij ermee. Dat geldt voor:
object-marketing = Werbung, die sich an Sie richtet (**Direktwerbung**), dürfen Sie immer widersprechen. Sie brauchen keinen Grund zu nennen. Dann hören wir damit auf. Das gilt für:

# Last paragraph, where the clinic shows how it weighed its interest. The word in bold is a law term.
# nl: Wilt u zien hoe wij ons belang tegen het uwe hebben afgewogen? Vraag ons om de **belangenafweging**.
object-balancing-test = Möchten Sie sehen, wie wir unser Interesse gegen Ihres abgewogen haben? Fragen Sie uns nach der **Interessenabwägung**.

## How to make a request: numbered steps, then paragraphs.

# First step: where to ask.
# $channels (text): e.g. "per e-mail (privacy@kliniek.example), per telefoon (+31 23 000 00 00) of aan de balie", a list with “of”
# nl: **Doe uw verzoek.** Dat kan { $channels }.
requests-send = **Stellen Sie Ihren Antrag.** Das geht { $channels }.

# One of the ways in that step.
# $email (text): e.g. "privacy@kliniek.example", a link
# nl: per e-mail ({ $email })
channel-email-to = per E-Mail ({ $email })

# Same.
# $phone (text): e.g. "+31 23 000 00 00", a link
# nl: per telefoon ({ $phone })
channel-phone-to = per Telefon ({ $phone })

# Same.
# $form (text): e.g. "kliniek.example/privacy", a link
# nl: met het formulier op onze website ({ $form })
channel-form-at = mit dem Formular auf unserer Website ({ $form })

# Same.
# $address (text): e.g. "Voorbeeldlaan 12, 2000 AA Haarlem, Nederland"
# nl: per brief ({ $address })
channel-post-to = per Brief ({ $address })

# Second step: proof of identity, only in reasonable doubt.
# nl: **Laat zien wie u bent, als wij dat vragen.** Wij vragen dat alleen bij redelijke twijfel.
requests-identity-doubt = **Zeigen Sie, wer Sie sind, wenn wir darum bitten.** Das tun wir nur bei begründetem Zweifel.

# Second step: proof of identity with every request.
# nl: **Laat zien wie u bent.** Wij vragen dat bij elk verzoek.
requests-identity-always = **Zeigen Sie, wer Sie sind.** Darum bitten wir bei jedem Antrag.

# Last step: how soon. The 2 months and the first month are those of the law.
# $period (text): e.g. "1 maand"
# nl: **U krijgt antwoord binnen { $period }.** Is uw verzoek ingewikkeld? Dan mag het 2 maanden langer duren. Dat laten wij u binnen de eerste maand weten.
requests-answer = **Eine Antwort dauert höchstens { $period }.** Ist Ihr Antrag kompliziert? Dann darf es 2 Monate länger dauern. Das teilen wir Ihnen im ersten Monat mit.

# Paragraph: costs.
# nl: Een verzoek is gratis. Alleen als een verzoek duidelijk ongegrond of buitensporig is, mogen wij kosten rekenen of het weigeren.
requests-free = Ein Antrag ist kostenlos. Nur wenn ein Antrag offenkundig unbegründet oder exzessiv ist, dürfen wir Kosten berechnen oder ihn ablehnen.

# Paragraph: what if the clinic does not do what is asked.
# nl: Doen wij niet wat u vraagt? Dan vertellen wij u binnen 1 maand waarom. U kunt dan een [klacht](#complaints) indienen bij de toezichthoudende autoriteit.
requests-refusal = Tun wir nicht, worum Sie bitten? Dann sagen wir Ihnen innerhalb von 1 Monat, warum. Sie können dann eine [Beschwerde](#complaints) bei der Aufsichtsbehörde einreichen.

# Same, where the page does not tell of the right to complain.
# nl: Doen wij niet wat u vraagt? Dan vertellen wij u binnen 1 maand waarom.
requests-refusal-reasons = Tun wir nicht, worum Sie bitten? Dann sagen wir Ihnen innerhalb von 1 Monat, warum.

# Paragraph: the Dutch court. Keep the name of the act.
# nl: U kunt ook de rechtbank vragen om een beslissing. Dat moet binnen 6 weken na ons antwoord. U hebt geen advocaat nodig. Dit staat in artikel 35 [UAVG](#laws).
requests-court-nl = Sie können auch das Gericht um eine Entscheidung bitten. Das muss innerhalb von 6 Wochen nach unserer Antwort geschehen. Sie brauchen keinen Anwalt. Das steht in Artikel 35 [UAVG](#laws).

## Do you have a complaint?

# First paragraph: an invitation, never a condition.
# nl: Vertel het gerust eerst aan ons, dan zoeken wij samen een oplossing. Dat hoeft niet.
complaints-first = Sprechen Sie gern zuerst mit uns, dann suchen wir gemeinsam eine Lösung. Das müssen Sie nicht.

# Next paragraph: the supervisory authority (law term).
# $authority (text): e.g. "Autoriteit Persoonsgegevens (AP)"
# nl: U mag altijd een klacht over uw gegevens indienen bij de **toezichthoudende autoriteit**. Voor ons is dat de { $authority }.
complaints-authority = Sie dürfen immer eine Beschwerde über Ihre Daten bei der **Aufsichtsbehörde** einreichen. Für uns ist das: { $authority }.

# Name of the Dutch supervisory authority: after “de” in the sentence before, and above its addresses.
# nl: Autoriteit Persoonsgegevens (AP)
authority-nl = Autoriteit Persoonsgegevens (AP)

# Name of the Belgian supervisory authority: same places.
# nl: Gegevensbeschermingsautoriteit (GBA)
authority-be = Gegevensbeschermingsautoriteit (GBA)

# Next paragraph: other countries of the European Union.
# nl: Woont of werkt u in een ander land van de Europese Unie (EU), of gebeurde het daar? Dan mag u de klacht ook bij de autoriteit van dat land indienen.
complaints-elsewhere = Wohnen oder arbeiten Sie in einem anderen Land der Europäischen Union (EU), oder ist es dort passiert? Dann dürfen Sie die Beschwerde auch bei der Behörde dieses Landes einreichen.

# Heading above the bodies for complaints about care.
# nl: Klachten over de zorg
care-complaints-heading = Beschwerden über die Versorgung

# Under that heading.
# nl: Gaat uw klacht niet over privacy, maar over onze zorg? Dan kunt u hier terecht.
care-complaints-intro = Geht es in Ihrer Beschwerde nicht um Datenschutz, sondern um unsere Versorgung? Dann sind Sie hier richtig.

# On the card of the complaints officer.
# nl: De **klachtenfunctionaris** geeft u gratis advies en hulp.
complaints-officer = Die **Beschwerdestelle** gibt Ihnen kostenlos Rat und Hilfe.

# On the card of the dispute resolution body.
# nl: Wij zijn aangesloten bij deze **geschilleninstantie**. Zij doet een bindende uitspraak over uw klacht.
complaints-dispute-body = Wir gehören zu dieser **Schlichtungsstelle**. Sie entscheidet verbindlich über Ihre Beschwerde.

# On the card of the ombuds function, in Belgium.
# nl: Bij deze **ombudsfunctie** kunt u een klacht over onze zorg indienen.
complaints-ombuds = Bei dieser **Ombudsstelle** können Sie eine Beschwerde über unsere Versorgung einreichen.

## Automated decisions. The words in bold are law terms.

# Only where the clinic says so.
# nl: Een computer neemt bij ons nooit zelf een besluit over u. Daar komt altijd een mens aan te pas.
automated-none = Ein Computer entscheidet bei uns nie selbst über Sie. Es ist immer ein Mensch beteiligt.

# Above the cards of such decisions.
# nl: Hier neemt een computer een besluit over u zonder dat een mens meekijkt. De wet noemt dat **geautomatiseerde individuele besluitvorming**.
automated-intro = Hier entscheidet ein Computer über Sie, ohne dass ein Mensch mitsieht. Das Gesetz nennt das **automatisierte Entscheidung im Einzelfall**.

# On such a card: how the decision comes about.
# nl: Hoe het besluit ontstaat
label-logic = Wie die Entscheidung entsteht

# On such a card: what it means.
# nl: Wat het voor u betekent
label-consequences = Was sie für Sie bedeutet

# On such a card, before an address: who looks again.
# nl: Een mens laten kijken
label-human = Einen Menschen prüfen lassen

# Under the cards.
# nl: U hebt recht op **menselijke tussenkomst**: een mens kijkt dan opnieuw. U mag zeggen wat u ervan vindt en het besluit aanvechten.
automated-human = Sie haben ein Recht auf **Eingreifen einer Person**: Ein Mensch prüft dann neu. Sie dürfen Ihren Standpunkt sagen und die Entscheidung anfechten.

## Children and young people.

# Where the clinic does not treat people under 18.
# nl: Wij behandelen geen mensen onder de 18 jaar.
minors-none = Wir behandeln keine Menschen unter 18 Jahren.

# Where it treats them and nothing else is known.
# nl: Wij behandelen ook kinderen en jongeren.
minors-treated = Wir behandeln auch Kinder und Jugendliche.

# Where it treats them from a certain age.
# $age (number): e.g. "16"
# nl: Wij behandelen mensen vanaf { $age } jaar.
minors-from = Wir behandeln Menschen ab { $age } Jahren.

# List: who uses the rights of a patient, by age (articles 7:447, 450 and 465 WGBO).
# nl: **Tot 12 jaar:** de ouders met gezag of de voogd gebruiken de rechten rond de behandeling en het dossier.
minors-under-12 = **Bis 12 Jahre:** Die sorgeberechtigten Eltern oder der Vormund nutzen die Rechte zu Behandlung und Akte.

# Same list.
# nl: **12 tot en met 15 jaar:** het kind gebruikt de rechten rond de behandeling en het dossier. De ouders met gezag of de voogd doen dat ook.
minors-12-to-15 = **12 bis einschließlich 15 Jahre:** Das Kind nutzt die Rechte zu Behandlung und Akte. Die sorgeberechtigten Eltern oder der Vormund tun das auch.

# Same list.
# nl: **Vanaf 16 jaar:** u gebruikt uw rechten rond de behandeling en het dossier zelf.
minors-16 = **Ab 16 Jahren:** Sie nutzen Ihre Rechte zu Behandlung und Akte selbst.

# In Belgium, in place of that list.
# nl: Er is geen vaste leeftijd. De ouders gebruiken de rechten van het kind. Zij betrekken het kind daarbij, naar leeftijd en rijpheid. Een kind dat zijn belangen zelf kan beoordelen, gebruikt zijn rechten zelf.
minors-be = Es gibt kein festes Alter. Die Eltern nutzen die Rechte des Kindes. Sie beziehen das Kind nach Alter und Reife ein. Ein Kind, das seine Interessen selbst beurteilen kann, nutzt seine Rechte selbst.

# Under the list: consent for the use of data (article 5 UAVG), not for a treatment.
# nl: Vragen wij toestemming om gegevens van een kind jonger dan 16 jaar te gebruiken? Dan geeft de **wettelijk vertegenwoordiger** die toestemming.
minors-consent-nl = Fragen wir nach einer Einwilligung, Daten eines Kindes unter 16 Jahren zu verwenden? Dann gibt der **gesetzliche Vertreter** diese Einwilligung.

## Cookies.

# Where the clinic says so.
# nl: Onze website plaatst geen cookies.
cookies-none = Unsere Website setzt keine Cookies.

# Above the table.
# nl: Een cookie is een klein bestand dat een website op uw apparaat zet. In deze lijst staan onze cookies.
cookies-intro = Ein Cookie ist eine kleine Datei, die eine Website auf Ihrem Gerät ablegt. In dieser Liste stehen unsere Cookies.

# Name of the table.
# nl: Cookies op onze website
cookies-caption = Cookies auf unserer Website

# Heading of the first column.
# nl: Cookie en soort
cookies-head-cookie = Cookie und Art

# Heading of the second column.
# nl: Wat de cookie doet
cookies-head-what = Was das Cookie tut

# Small, under the name of a cookie. No full stop.
# nl: Functioneel: nodig voor de website
cookie-functional = Funktional: nötig für die Website

# Same.
# nl: Analytisch: meet het gebruik van de website
cookie-analytics = Analytisch: misst die Nutzung der Website

# Same. The law term is tracking cookie.
# nl: Marketing: volgt u voor reclame (volgcookie)
cookie-marketing = Marketing: folgt Ihnen für Werbung (Tracking-Cookie)

# In the second column: how long.
# nl: De cookie blijft tot u uw browser sluit.
cookie-session = Das Cookie bleibt, bis Sie Ihren Browser schließen.

# Same.
# $period (text): e.g. "6 maanden"
# nl: De cookie blijft { $period } op uw apparaat.
cookie-period = So lange bleibt das Cookie auf Ihrem Gerät: { $period }.

# Same column: whose.
# $name (text): e.g. "Statistiek Online B.V.", a link to the table of recipients
# nl: De cookie is van { $name }.
cookie-provider = Das Cookie ist von { $name }.

# Same, the clinic’s own.
# nl: De cookie is van onszelf.
cookie-party-first = Das Cookie ist von uns selbst.

# Same, of another company that is not named.
# nl: De cookie is van een ander bedrijf.
cookie-party-third = Das Cookie ist von einem anderen Unternehmen.

# Same column: consent.
# nl: Wij plaatsen deze cookie alleen met uw toestemming.
cookie-consent = Wir setzen dieses Cookie nur mit Ihrer Einwilligung.

# Same.
# nl: Voor deze cookie vragen wij geen toestemming.
cookie-no-consent = Für dieses Cookie fragen wir nicht nach einer Einwilligung.

# Same column: why the law asks for no consent.
# nl: De cookie heeft weinig of geen gevolgen voor uw privacy.
cookie-privacy-friendly = Das Cookie hat wenig oder keine Folgen für Ihre Privatsphäre.

# Under the table: where to change a choice.
# $url (text): e.g. "kliniek.example/cookies", a link
# nl: U kunt uw keuze altijd veranderen op { $url }.
cookies-settings = Sie können Ihre Wahl immer ändern unter { $url }.

## How we secure your data, under the list of measures.

# How long backups hold what was erased.
# $period (text): e.g. "3 maanden"
# nl: Wat wij wissen, verdwijnt na { $period } ook uit onze reservekopieën.
security-backups = So lange nach dem Löschen verschwindet etwas auch aus unseren Sicherungskopien: { $period }.

# Where to report a leak.
# $contact (text): e.g. "privacy@kliniek.example", a link
# nl: Ziet u een lek in onze beveiliging? Meld het ons: { $contact }.
security-report = Sehen Sie eine Lücke in unserer Sicherheit? Melden Sie sie uns: { $contact }.

## The laws on this page, and what has changed.

# Above the list of acts.
# nl: Op deze pagina noemen wij deze wetten.
laws-intro = Auf dieser Seite nennen wir diese Gesetze.

# In that list. No full stop.
# $act (text): e.g. "AVG"
# $name (text): e.g. "Algemene verordening gegevensbescherming"
# nl: **{ $act }**: { $name }
act-explained = **{ $act }**: { $name }

# In the list of versions: when, and which.
# $date (text): e.g. "1 november 2026"
# $version (text): e.g. "3.0"
change-when = { $date }, Version { $version }

## Small parts that the program puts into sentences, or around words of the clinic.

# A name, an address, a title: on its own, as it is.
# $value (text): e.g. "Kliniek Duinrand B.V."
# nl: { $value }
fact = { $value }

# A sentence of the clinic, as it is.
# $words (text): e.g. "Mail ons; wij halen de foto binnen een week weg.", words of the clinic
# nl: { $words }
own-words = { $words }

# Words that become a sentence: a purpose, a list, a period.
# $words (text): e.g. "naam, adres en geboortedatum"
# nl: { $words }.
sentence = { $words }.

# Words with a capital, without a full stop: a recipient or a country.
# $words (text): e.g. "ons boekingssysteem"
# nl: { $words }
sentence-start = { $words }

## Kinds of special data: $kinds in the special-* messages above, joined as a list. Lower case.

# nl: bijzondere persoonsgegevens
sensitivity-special = besondere Kategorien personenbezogener Daten

# nl: gegevens over gezondheid
sensitivity-health = Gesundheitsdaten

# nl: genetische gegevens
sensitivity-genetic = genetische Daten

# nl: biometrische gegevens
sensitivity-biometric = biometrische Daten

# nl: gegevens over seksueel gedrag of seksuele gerichtheid
sensitivity-sexual-life = Daten zum Sexualleben oder zur sexuellen Orientierung

# nl: gegevens over ras of etnische afkomst
sensitivity-ethnic-origin = Daten zur rassischen oder ethnischen Herkunft

# nl: gegevens over religie of levensovertuiging
sensitivity-religion = Daten zur Religion oder Weltanschauung

# On a card, after a legitimate interest or a task in the public interest.
# nl: U mag hiertegen [bezwaar maken](#object).
basis-object = Sie dürfen dem [widersprechen](#object).

# On the card of the national implant register.
# nl: Uw naam staat niet in het register. U krijgt de gegevens over uw implantaat binnen 1 maand op schrift.
implant-register-told = Ihr Name steht nicht im Register. Sie bekommen die Daten zu Ihrem Implantat innerhalb von 1 Monat schriftlich.
