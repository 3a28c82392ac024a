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
# title = {…}

# Under the title, in large type.
# $name (text): e.g. "Kliniek Duinrand"
# nl: { $name } gebruikt persoonsgegevens van u. Hier leest u welke dat zijn, waarom wij ze gebruiken en wat u zelf kunt doen.
# lead = { $name } {…}

# What a search engine shows under the title. Not on the page itself.
# $name (text): e.g. "Kliniek Duinrand"
# nl: Lees welke persoonsgegevens { $name } van u gebruikt, waarom, hoe lang, en welke rechten u hebt.
# description = {…} { $name } {…}

# Under the lead and at the foot of the page: the day on which the text takes effect. No full stop.
# $date (text): e.g. "1 november 2026"
# nl: Geldig vanaf { $date }
# meta-effective = {…} { $date }

# Same line. No full stop.
# $version (text): e.g. "3.0"
# nl: Versie { $version }
# meta-version = {…} { $version }

# Same line: the day on which the text was settled. No full stop.
# $date (text): e.g. "1 oktober 2026"
# nl: Tekst van { $date }
# meta-date = {…} { $date }

# Heading above the list of sections.
# nl: Op deze pagina
# page-contents = {…}

# Hidden link at the top, for people who use the keyboard or a screen reader.
# nl: Direct naar de inhoud
# page-skip = {…}

# Spoken by a screen reader before the links to the other languages.
# nl: Taal
# page-languages = {…}

# Heading above the contact details beside the text.
# nl: Een vraag over privacy?
# page-question = {…}

# In the links between the languages: the name of this language, in this language.
# nl: Nederlands
# language-name = {…}

## Headings of the sections, also in the list of sections.

# The box at the top.
# nl: In het kort
# section-summary = {…}

# Who is responsible, with addresses.
# nl: Wie zijn wij?
# section-controller = {…}

# One card for each purpose.
# nl: Wat doen wij met uw gegevens?
# section-activities = {…}

# The table of periods.
# nl: Hoe lang bewaren wij uw gegevens?
# section-retention = {…}

# The table of recipients, and transfers outside the EEA.
# nl: Met wie delen wij uw gegevens?
# section-recipients = {…}

# One card for each right.
# nl: Uw rechten
# section-rights = {…}

# The right to object stands apart, under a heading of its own, because the law asks that (article 21(4) GDPR).
# nl: Uw recht van bezwaar
# section-object = {…}

# The steps of a request.
# nl: Zo doet u een verzoek
# section-requests = {…}

# The supervisory authority, and bodies for complaints about care.
# nl: Hebt u een klacht?
# section-complaints = {…}

# Decisions that a computer takes without a human being.
# nl: Geautomatiseerde besluiten
# section-automated = {…}

# Who decides for them.
# nl: Kinderen en jongeren
# section-minors = {…}

# The table of cookies.
# nl: Cookies
# section-cookies = {…}

# The list of measures.
# nl: Zo beveiligen wij uw gegevens
# section-security = {…}

# Each act that the page cites, with its full name.
# nl: De wetten op deze pagina
# section-laws = {…}

# The list of versions.
# nl: Wat is er veranderd?
# section-changes = {…}

## In short: the box at the top. Each item is one strong sentence and a short one after it.

# Item: the record that the law asks for.
# $period (text): e.g. "20 jaar na de laatste wijziging in uw dossier"
# nl: **Wij houden een medisch dossier over u bij.** Dat moet van de wet. Wij bewaren het { $period }.
# summary-file = {…} { $period }.

# Item: a record that no law asks for, as in a beauty salon. So not “medical”.
# $period (text): e.g. "5 jaar na uw laatste behandeling"
# nl: **Wij houden een dossier bij over uw behandeling.** Wij bewaren het { $period }.
# summary-record = {…} { $period }.

# Item: the duty of confidentiality.
# nl: **Wij gaan vertrouwelijk met uw gegevens om.** Wie bij ons met gegevens over gezondheid werkt, heeft een geheimhoudingsplicht.
# summary-secrecy = {…}

# Item: only where the clinic says so.
# nl: **Wij verkopen uw gegevens niet.** Aan niemand.
# summary-not-sold = {…}

# Item: that there are recipients. The number of lines in the list is there to choose a plural by. Do not print it: one line can stand for a group of recipients.
# $count (number): e.g. "6", not used here
# nl: **Wij delen gegevens met anderen.** [Bekijk met wie](#recipients).
# summary-recipients = {…}

# Item: countries outside the European Economic Area.
# $countries (text): e.g. "India en de Verenigde Staten", a list
# nl: **Gegevens gaan ook buiten de Europese Economische Ruimte (EER).** Ze gaan naar { $countries }. [Lees waarom dat mag](#recipients).
# summary-transfers = {…} { $countries }{…}

# Item: how many purposes rest on consent.
# $count (number): e.g. "2"
# nl: **{ $count ->
# nl:         [one] Voor { $count } doel
# nl:        *[other] Voor { $count } doelen
# nl:     } vragen wij uw toestemming.** U kunt die altijd intrekken. [Bekijk uw rechten](#rights).
# summary-consent =
#     **{ $count ->
#         [one] {…} { $count } {…}
#        *[other] {…} { $count } {…}
#     } {…}

# Item: the rights.
# nl: **U mag uw gegevens inzien en laten verbeteren.** U hebt nog meer rechten. [Bekijk uw rechten](#rights).
# summary-rights = {…}

# Item: the right to object.
# nl: **U mag bezwaar maken tegen gebruik van uw gegevens.** [Lees wanneer dat kan](#object).
# summary-object = {…}

# Item: how soon a request is answered.
# $period (text): e.g. "1 maand"
# nl: **U krijgt binnen { $period } antwoord op een verzoek.** Een verzoek is gratis. [Lees hoe u dat doet](#requests).
# summary-answer = {…} { $period } {…}

## Who are we?

# First paragraph. The word in bold is the term of the law: keep it (law term).
# $name (text): e.g. "Kliniek Duinrand"
# nl: { $name } bepaalt waarom en hoe wij uw gegevens gebruiken. De wet noemt ons daarom de **verwerkingsverantwoordelijke**. Deze verklaring volgt de Algemene verordening gegevensbescherming (AVG).
# controller-decides = { $name } {…}

# Heading of the card with the clinic’s own details.
# $name (text): e.g. "Kliniek Duinrand"
# nl: { $name }
# controller-card = { $name }

# On that card, after “Legal name”.
# $name (text): e.g. "Kliniek Duinrand B.V."
# $form (text): e.g. "besloten vennootschap (bv)"
# nl: { $name }, { $form }
# controller-legal-name = { $name }, { $form }

# Same place, where the legal form is not given.
# $name (text): e.g. "Kliniek Duinrand B.V."
# nl: { $name }
# controller-legal-name-plain = { $name }

# Heading of the card of the representative in the EU (article 27 GDPR).
# nl: Onze vertegenwoordiger in de Europese Unie (EU)
# representative-card = {…}

# Under that heading.
# nl: Ook hier kunt u terecht met vragen over uw gegevens.
# representative-does = {…}

# Heading of the card of the data protection officer (law term).
# nl: Onze functionaris voor gegevensbescherming
# dpo-card = {…}

# Under that heading.
# nl: De functionaris adviseert ons over privacy. U kunt hier terecht met vragen over uw gegevens.
# dpo-does = {…}

# Heading of the card of a contact person who is not a data protection officer.
# nl: Contactpersoon privacy
# privacy-contact-card = {…}

# Heading above the cards of joint controllers.
# nl: Met wie wij samen beslissen
# joint-heading = {…}

# Under that heading. The words in bold are a law term.
# nl: Met wie hieronder staat, bepalen wij samen waarom en hoe wij gegevens gebruiken. De wet noemt ons dan **gezamenlijke verwerkingsverantwoordelijken**. Hieronder leest u wie wat doet.
# joint-intro = {…}

## Labels on the cards of people and organisations, before a name, an address or a number.

# Before the name of the company with its legal form.
# nl: Officiële naam
# label-legal-name = {…}

# Before the name of the owner of a sole proprietorship.
# nl: Eigenaar
# label-owner = {…}

# Before other names of the clinic.
# nl: Ook bekend als
# label-trade-names = {…}

# Before the name of a person.
# nl: Naam
# label-name = {…}

# Before a postal address.
# nl: Adres
# label-address = {…}

# Before a telephone number.
# nl: Telefoon
# label-phone = {…}

# Before an e-mail address.
# nl: E-mail
# label-email = {…}

# Before the address of a form for privacy requests.
# nl: Formulier
# label-form = {…}

# Before a web address.
# nl: Website
# label-website = {…}

# Before an e-mail address, a telephone number or a web address of a joint controller.
# nl: Contact
# label-contact = {…}

# Before the number in the Dutch trade register.
# nl: KvK-nummer
# label-register-kvk = {…}

# Before the number in the Belgian trade register.
# nl: KBO-nummer
# label-register-kbo = {…}

# Before the VAT number.
# nl: Btw-nummer
# label-vat = {…}

## What do we do with your data? Labels on the card of a purpose.

# Above the cards.
# nl: Voor elk doel leest u welke gegevens wij gebruiken, waarom dat mag en hoe lang wij ze bewaren.
# activities-intro = {…}

# Before other groups of people whose data these are, as in “Visitors”.
# nl: Ook gegevens van
# label-subjects = {…}

# Before the list of data.
# nl: Welke gegevens
# label-data = {…}

# Before the list of sources, as in “From you and your referrer”.
# nl: Van wie
# label-source = {…}

# Before the legal basis (law term).
# nl: Grondslag
# label-basis = {…}

# Before the exception of article 9(2) GDPR. These words are a law term.
# nl: Bijzondere persoonsgegevens
# label-special = {…}

# Before how consent is asked and withdrawn.
# nl: Toestemming
# label-consent = {…}

# Before the periods.
# nl: Hoe lang
# label-retention = {…}

# Before the list of recipients.
# nl: Wie krijgt ze
# label-recipients = {…}

# Before “yes” or “no”, and what happens without the data.
# nl: Moet ik dit geven?
# label-provision = {…}

# Before further remarks.
# nl: Goed om te weten
# label-more = {…}

# Before how the electronic exchange system works.
# nl: Zo werkt het
# label-how-it-works = {…}

## Groups of people, after “Also data about” on a card. Plural, lower case, no full stop; they can stand in a list with “and”.

# Belongs to the heading subject-patient.
# nl: patiënten
# also-patient = {…}

# Belongs to the heading subject-relative.
# nl: familie of contactpersonen
# also-relative = {…}

# Belongs to the heading subject-guardian.
# nl: ouders of voogden
# also-guardian = {…}

# Belongs to the heading subject-visitor.
# nl: mensen die bij ons langskomen
# also-visitor = {…}

# Belongs to the heading subject-website-visitor.
# nl: mensen die ons online bezoeken
# also-website-visitor = {…}

# Belongs to the heading subject-applicant.
# nl: sollicitanten
# also-applicant = {…}

# Belongs to the heading subject-employee.
# nl: medewerkers
# also-employee = {…}

# Belongs to the heading subject-practitioner.
# nl: zorgverleners die met ons werken
# also-practitioner = {…}

# Belongs to the heading subject-business-contact.
# nl: zakelijke contacten
# also-business-contact = {…}

# Belongs to the heading subject-newsletter-reader.
# nl: lezers van onze nieuwsbrief
# also-newsletter-reader = {…}

# Belongs to the heading subject-client.
# nl: cliënten
# also-client = {…}

# Belongs to the heading subject-customer.
# nl: klanten
# also-customer = {…}

# Belongs to the heading subject-complainant.
# nl: mensen die een klacht indienen
# also-complainant = {…}

## Sentences on the card of a purpose.

# Under the heading of the chatbot’s card. The law asks to say this (article 50(1) AI Act).
# nl: U praat hier met een AI-systeem: een computerprogramma, geen mens.
# chatbot-is-a-program = {…}

# After “From whom”.
# $sources (text): e.g. "uzelf en uw verwijzer", a list
# nl: Van { $sources }.
# sources = {…} { $sources }.

# After the sentence before: which of those sources anybody can consult.
# $sources (text): e.g. "een openbaar register", a list
# nl: Voor iedereen toegankelijk: { $sources }.
# sources-public = {…} { $sources }.

# After “Consent”.
# $how (text): e.g. "met een apart formulier"
# nl: Wij vragen uw toestemming { $how }.
# consent-asked = {…} { $how }.

# After the sentence before: what can be accepted or refused one by one.
# $tiers (text): e.g. "op onze website en in de folder in onze wachtkamer", a list
# nl: U kiest voor elk hiervan apart: { $tiers }.
# consent-tiers = {…} { $tiers }.

# After “Do I have to give this?”: the law asks for the data.
# nl: Ja. De wet vraagt om deze gegevens.
# provision-statutory = {…}

# Same, with the provisions of law.
# $laws (text): e.g. "artikel 5 Wabvpz en artikel 6 Wabvpz", a list
# nl: Ja. De wet vraagt om deze gegevens ({ $laws }).
# provision-statutory-law = {…}{ $laws }).

# Same: needed for the contract.
# nl: Ja. Wij hebben deze gegevens nodig voor wat wij met u afspreken.
# provision-contractual = {…}

# Same: a free choice.
# nl: Nee. U kiest zelf of u deze gegevens geeft.
# provision-voluntary = {…}

# Same: people give nothing, as with camera images.
# nl: Nee. U hoeft ons hiervoor niets te geven.
# provision-none = {…}

# After “Good to know”: these data were collected for another purpose first.
# $first (text): e.g. "Uw behandeling en uw dossier", the linked title of a card
# nl: Wij hebben deze gegevens eerst verzameld voor: { $first }.
# further-use = {…} { $first }.

# After “Good to know”: a decision by a computer.
# nl: Hier neemt een computer zelf een besluit over u. [Lees hoe dat gaat](#automated).
# automated-see = {…}

## Legal bases (article 6(1) GDPR), after “Legal basis” on a card. The words in bold are law terms. A sentence that says why.

# Around a basis that holds for a part of the purpose only.
# $basis (text): e.g. "**Wettelijke verplichting.** De wet verplicht ons hiertoe.", a message of this group
# $scope (text): e.g. "de rekeningen bewaren"
# nl: { $basis } Dit geldt voor: { $scope }.
# basis-for = { $basis } {…} { $scope }.

# Article 6(1)(a).
# nl: **Toestemming.** Wij doen dit alleen als u ja zegt.
# basis-consent = {…}

# Article 6(1)(b).
# nl: **Uitvoering van een overeenkomst.** Dit is nodig voor wat wij met u afspreken, of om dat op uw verzoek voor te bereiden.
# basis-contract = {…}

# Article 6(1)(b), for care under the Dutch Medical Treatment Contracts Act (WGBO).
# nl: **Uitvoering van de behandelingsovereenkomst.** Dit is nodig voor de behandeling die wij met u afspreken.
# basis-contract-treatment = {…}

# Article 6(1)(c).
# $laws (text): e.g. "artikel 5 Wabvpz en artikel 6 Wabvpz", a list
# nl: **Wettelijke verplichting.** De wet verplicht ons hiertoe ({ $laws }).
# basis-legal-obligation = {…}{ $laws }).

# Same, where no act is named.
# nl: **Wettelijke verplichting.** De wet verplicht ons hiertoe.
# basis-legal-obligation-plain = {…}

# Article 6(1)(d).
# nl: **Vitale belangen.** Dit is nodig in een noodgeval, om u of een ander te beschermen.
# basis-vital-interests = {…}

# Article 6(1)(e).
# $laws (text): e.g. "artikel 4 Wmo 2015", a list
# nl: **Taak van algemeen belang.** De wet geeft ons deze taak ({ $laws }).
# basis-public-task = {…}{ $laws }).

# Same, where no act is named.
# nl: **Taak van algemeen belang.** De wet geeft ons deze taak.
# basis-public-task-plain = {…}

# Article 6(1)(f).
# $interest (text): e.g. "Wij willen uw vraag kunnen beantwoorden.", a full sentence of the clinic
# nl: **Gerechtvaardigd belang.** { $interest }.
# basis-legitimate-interests = {…} { $interest }.

# Same, where the clinic does not name its interest.
# nl: **Gerechtvaardigd belang.** Wij hebben hier zelf belang bij.
# basis-legitimate-interests-plain = {…}

## Special categories of personal data: the exception of article 9(2) GDPR, after that label on a card. The words in bold are law terms. $kinds (text): which kinds this card has, e.g. "gegevens over gezondheid".

# Article 9(2)(a).
# nl: { $kinds } gebruiken wij alleen met uw **uitdrukkelijke toestemming**.
# special-explicit-consent = { $kinds } {…}

# Article 9(2)(b).
# nl: { $kinds } hebben wij nodig voor werk en sociale zekerheid.
# special-employment = { $kinds } {…}

# Article 9(2)(c).
# nl: { $kinds } gebruiken wij in een noodgeval, om **vitale belangen** te beschermen.
# special-vital-interests = { $kinds } {…}

# Article 9(2)(e).
# nl: { $kinds } gebruiken wij omdat u ze zelf openbaar hebt gemaakt.
# special-manifestly-public = { $kinds } {…}

# Article 9(2)(f).
# nl: { $kinds } hebben wij nodig voor een juridische claim.
# special-legal-claims = { $kinds } {…}

# Article 9(2)(g).
# nl: { $kinds } hebben wij nodig om een zwaarwegend algemeen belang dat in de wet staat.
# special-substantial-public-interest = { $kinds } {…}

# Article 9(2)(h).
# nl: { $kinds } hebben wij nodig voor uw zorg of voor het beheer van onze praktijk.
# special-health-care = { $kinds } {…}

# Article 9(2)(i).
# nl: { $kinds } hebben wij nodig voor de volksgezondheid, zoals de wet dat regelt.
# special-public-health = { $kinds } {…}

# Article 9(2)(j).
# nl: { $kinds } hebben wij nodig voor wetenschappelijk onderzoek, onder de strenge voorwaarden van de wet.
# special-research = { $kinds } {…}

## How long do we keep your data? Parts of the line after “How long” and of the table. Each part can stand within the next one: lower case, no full stop.

# Name of the table.
# nl: Bewaartermijnen op een rij
# retention-caption = {…}

# Heading of the first column: titles of purposes.
# nl: Waarvoor wij gegevens gebruiken
# retention-head-data = {…}

# Heading of the second column.
# nl: Hoe lang wij ze bewaren
# retention-head-period = {…}

# A period as it is.
# $period (text): e.g. "2 jaar"
# nl: { $period }
# period-exactly = { $period }

# This long or longer.
# $period (text): e.g. "2 jaar"
# nl: ten minste { $period }
# period-at-least = {…} { $period }

# Never longer.
# $period (text): e.g. "6 maanden"
# nl: hoogstens { $period }
# period-at-most = {…} { $period }

# A shortest and a longest period.
# $period (text): e.g. "30 jaar"
# $maximum (text): e.g. "50 jaar"
# nl: ten minste { $period } en hoogstens { $maximum }
# period-range = {…} { $period } {…} { $maximum }

# A period with the moment that starts it.
# $period (text): e.g. "hoogstens 6 maanden", one of the four before
# $event (text): e.g. "ons laatste contact met u", a message event-…
# nl: { $period } na { $event }
# keep-from = { $period } {…} { $event }

# Only an end, no period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# nl: tot { $until }
# keep-until = {…} { $until }

# An end, and a longest period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# $period (text): e.g. "hoogstens 3 jaar na het geven van uw toestemming"
# nl: tot { $until }, maar { $period }
# keep-until-at-most = {…} { $until }{…} { $period }

# An end, or else a period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# $period (text): e.g. "2 jaar na uw laatste bezoek"
# nl: tot { $until }, en anders { $period }
# keep-until-or = {…} { $until }{…} { $period }

# No period, but a way to tell the end.
# $criterion (text): e.g. "zolang u klant bij ons bent", words of the clinic
# nl: { $criterion }
# keep-criterion = { $criterion }

# Neither a period nor a way to tell the end.
# nl: zonder vaste termijn
# keep-unknown = {…}

# Around a period with an exception.
# $period (text): e.g. "4 weken na de opname", one of those before
# $unless (text): e.g. "langer bij een incident, tot dat is afgehandeld"
# nl: { $period }; { $unless }
# keep-unless = { $period }; { $unless }

# Around a period for one situation.
# $period (text): e.g. "hoogstens 6 maanden na ons laatste contact met u", one of those before
# $when (text): e.g. "als u geen afspraak maakt", words of the clinic
# nl: { $period }, { $when }
# keep-when = { $period }, { $when }

# Around a period for some of the data.
# $what (text): e.g. "naam en telefoonnummer", a list of data
# $period (text): e.g. "hoogstens 6 maanden na ons laatste contact met u, als u geen afspraak maakt", one of those before
# nl: { $what }: { $period }
# keep-what = { $what }: { $period }

# A full sentence after the period: what happens then.
# nl: Daarna wissen wij de gegevens.
# then-erase = {…}

# Same.
# nl: Daarna maken wij de gegevens anoniem.
# then-anonymise = {…}

# Same.
# nl: Daarna geven wij de gegevens terug.
# then-return = {…}

# Same.
# nl: Daarna kijken wij of wij de gegevens nog nodig hebben.
# then-review = {…}

## Who do we share your data with?

# Above the table.
# nl: Wij delen gegevens met de ontvangers in deze lijst.
# recipients-intro = {…}

# In place of the table, where the clinic says that nobody receives data.
# nl: Niemand buiten onze organisatie krijgt uw gegevens.
# recipients-nobody = {…}

# Above the table, where the clinic says so.
# nl: Wij verkopen uw gegevens niet.
# not-sold = {…}

# Above the table, where every processor has an agreement. The words in bold are law terms.
# nl: Een **verwerker** werkt in onze opdracht. Met elke verwerker hebben wij een **verwerkersovereenkomst**.
# recipients-agreements = {…}

# Above the table. The words in bold are a law term.
# $sources (text): e.g. "hun inschrijving in een beroepsregister en hun contract met ons", a list
# nl: De mensen die bij ons met gegevens over gezondheid werken, hebben een **geheimhoudingsplicht**. Die volgt uit { $sources }.
# secrecy = {…} { $sources }.

# In the sentence before, after “follows from”.
# nl: hun inschrijving in een beroepsregister
# secrecy-register = {…}

# Same.
# nl: de wet
# secrecy-law = {…}

# Same.
# nl: hun contract met ons
# secrecy-contract = {…}

# After the paragraph on confidentiality: who is allowed to see a record (article 7:457 WGBO). Keep the name of the act.
# nl: Wie direct bij uw behandeling betrokken is, mag uw dossier zien zonder uw toestemming. Dat geldt ook voor een waarnemer: iemand die een zorgverlener vervangt. Anderen mogen het alleen zien met uw toestemming, of als de wet dat zegt. Dit staat in artikel 7:457 [WGBO](#laws).
# secrecy-wgbo = {…}

# Name of the table.
# nl: Ontvangers van uw gegevens
# recipients-caption = {…}

# Heading of the first column.
# nl: Wie en waar
# recipients-head-who = {…}

# Heading of the second column.
# nl: Waarvoor
# recipients-head-why = {…}

# In the first column: a name with the kind of recipient. No full stop.
# $name (text): e.g. "Agenda Online B.V."
# $category (text): e.g. "ons boekingssysteem"
# nl: { $name }, { $category }
# recipient-named = { $name }, { $category }

# Small, under the name. No full stop.
# $country (text): e.g. "Nederland"
# $role (text): e.g. "verwerker in onze opdracht", a message role-…
# nl: { $country }, { $role }
# recipient-where = { $country }, { $role }

# After the country, or alone. The law’s word for who works for us.
# nl: verwerker in onze opdracht
# role-processor = {…}

# Same. The law’s word for who decides for itself.
# nl: zelf verwerkingsverantwoordelijke
# role-controller = {…}

# Same. The law’s words for who decides together with us.
# nl: gezamenlijk verwerkingsverantwoordelijke met ons
# role-joint = {…}

# Same. A public authority.
# nl: overheidsinstantie
# role-authority = {…}

# In the second column: the condition.
# $when (text): e.g. "als u wordt verwezen", words of the clinic
# nl: Alleen { $when }.
# recipient-when = {…} { $when }.

## Transfers outside the European Economic Area, under the table of recipients. For each recipient a list of these sentences.

# A remark on its own: every recipient is in the EEA.
# nl: **Uw gegevens blijven in de Europese Economische Ruimte (EER).** Alle ontvangers in deze lijst zitten daar.
# transfers-none = {…}

# Heading above the lists.
# nl: Buiten de Europese Economische Ruimte (EER)
# transfers-heading = {…}

# Under that heading. The word in bold is a law term.
# nl: Er gaan ook gegevens naar landen buiten de EER. De wet noemt dat **doorgifte**. Per ontvanger leest u waarom dat mag.
# transfers-intro = {…}

# First sentence of a list.
# $name (text): e.g. "Mail Inc."
# $country (text): e.g. "de Verenigde Staten"
# nl: Gegevens voor **{ $name }** gaan naar { $country }.
# transfer-country = {…}{ $name }{…} { $country }.

# Second sentence: the Commission has decided that the country protects data well enough. The word in bold is a law term.
# nl: De Europese Commissie heeft besloten dat dit land gegevens goed genoeg beschermt. Dat heet een **adequaatheidsbesluit** (artikel 45 AVG).
# transfer-adequate = {…}

# Same, for a country whose decision covers commercial organisations only, and this is one.
# nl: Voor dit land geldt een **adequaatheidsbesluit** (artikel 45 AVG), alleen voor commerciële organisaties. Deze ontvanger is zo’n organisatie.
# transfer-adequate-commercial = {…}

# Same, for a certified company in the United States. Keep the number of the decision.
# nl: Dit bedrijf is gecertificeerd onder het **gegevensbeschermingskader EU-VS (DPF)**. Voor zulke bedrijven geldt adequaatheidsbesluit (EU) 2023/1795.
# transfer-dpf = {…}

# Same, for a country whose decision does not cover this recipient.
# nl: Voor dit land geldt een adequaatheidsbesluit, maar niet voor deze ontvanger.
# transfer-not-covered = {…}

# Same, for a country without a decision.
# nl: Voor dit land is er geen adequaatheidsbesluit.
# transfer-no-decision = {…}

# Third sentence: what the transfer rests on. The words in bold are law terms.
# nl: De **passende waarborg** is een contract met **standaardcontractbepalingen** (artikel 46 lid 2 onder c AVG, Besluit (EU) 2021/914).
# transfer-scc = {…}

# Same.
# nl: De **passende waarborg** zijn **bindende bedrijfsvoorschriften** van de ontvanger (artikel 47 AVG).
# transfer-bcr = {…}

# Same.
# nl: De **passende waarborg** is een goedgekeurde gedragscode (artikel 46 lid 2 onder e AVG).
# transfer-code-of-conduct = {…}

# Same.
# nl: De **passende waarborg** is een goedgekeurde certificering (artikel 46 lid 2 onder f AVG).
# transfer-certification = {…}

# Same.
# nl: De **passende waarborg** is een contract dat de toezichthoudende autoriteit heeft toegestaan (artikel 46 lid 3 AVG).
# transfer-ad-hoc-clauses = {…}

# Same.
# nl: Wij doen dit alleen met uw **uitdrukkelijke toestemming** voor deze doorgifte (artikel 49 lid 1 onder a AVG).
# transfer-explicit-consent = {…}

# Same.
# nl: De doorgifte is nodig voor een overeenkomst (artikel 49 lid 1 onder b of c AVG).
# transfer-contract = {…}

# Same.
# nl: De doorgifte is nodig voor een juridische claim (artikel 49 lid 1 onder e AVG).
# transfer-legal-claims = {…}

# Same.
# nl: De doorgifte is nodig om **vitale belangen** te beschermen (artikel 49 lid 1 onder f AVG).
# transfer-vital-interests = {…}

# Same.
# nl: Dit is een eenmalige doorgifte om een dwingend gerechtvaardigd belang (artikel 49 lid 1, tweede alinea, AVG).
# transfer-compelling-interest = {…}

# After the sentence before: which interest.
# $interest (text): e.g. "een zeldzame bijwerking melden bij de fabrikant", words of the clinic
# nl: Dat belang is: { $interest }.
# transfer-interest = {…} { $interest }.

# Last sentence of a list: where the safeguard can be read.
# $url (text): e.g. "www.dataprivacyframework.gov", a link
# nl: U kunt de waarborgen lezen op { $url }.
# transfer-copy = {…} { $url }.

## Your rights: one card for each. The words in bold are law terms.

# Above the cards.
# nl: Dit kunt u ons vragen.
# rights-intro = {…}

# Heading of the card (article 15 GDPR).
# nl: Inzien
# right-access-title = {…}

# On that card.
# nl: U hebt **recht van inzage**. U mag zien welke gegevens wij van u hebben, en krijgt daarvan een kopie. De eerste kopie is gratis.
# right-access = {…}

# Heading of the card (article 16 GDPR).
# nl: Verbeteren
# right-rectification-title = {…}

# On that card.
# nl: U hebt **recht op rectificatie**. Klopt iets niet? Dan verbeteren wij het. Mist er iets? Dan vullen wij het aan.
# right-rectification = {…}

# Heading of the card (article 17 GDPR).
# nl: Wissen
# right-erasure-title = {…}

# On that card.
# nl: U hebt **recht op gegevenswissing**. Vraagt u dat, dan wissen wij gegevens die wij niet meer nodig hebben of niet meer mogen gebruiken.
# right-erasure = {…}

# Same card, where a law obliges the clinic to keep data.
# nl: Wat wij volgens de wet moeten bewaren, wissen wij niet zolang die plicht duurt.
# right-erasure-duty = {…}

# Same card, where the Dutch Medical Treatment Contracts Act (WGBO) gives a right of its own; that card stands below.
# nl: Voor uw medisch dossier geldt een ander recht: u kunt het laten vernietigen. Dat leest u hieronder.
# right-erasure-file = {…}

# Heading of the card (article 18 GDPR).
# nl: Tijdelijk stoppen
# right-restriction-title = {…}

# On that card.
# nl: U hebt **recht op beperking van de verwerking**. Wij gebruiken uw gegevens dan even niet, terwijl wij uw vraag bekijken.
# right-restriction = {…}

# Heading of the card (article 20 GDPR).
# nl: Meenemen
# right-portability-title = {…}

# On that card.
# nl: U hebt **recht op overdraagbaarheid van gegevens**. U krijgt uw gegevens in een gangbaar bestand. Als dat technisch kan, sturen wij ze op uw verzoek direct naar een andere aanbieder.
# right-portability = {…}

# Same card: for which purposes.
# nl: Dit geldt alleen voor digitale gegevens die u ons zelf gaf, voor:
# right-portability-scope = {…}

# Heading for the right to object (article 21 GDPR) in a list of rights.
# nl: Bezwaar maken
# right-object-title = {…}

# Under it.
# nl: U hebt **recht van bezwaar**. U mag ons vragen te stoppen met gebruik van uw gegevens.
# right-object = {…}

# Heading of the card (article 7(3) GDPR).
# nl: Toestemming intrekken
# right-withdraw-title = {…}

# On that card.
# nl: U mag uw toestemming altijd intrekken.
# right-withdraw = {…}

# Same card: for which purposes.
# nl: Dat kan bij:
# right-withdraw-scope = {…}

# Same card: what was done before stays lawful.
# nl: Wat wij deden voordat u uw toestemming introk, blijft rechtmatig.
# right-withdraw-effect = {…}

# Heading for human intervention (article 22(3) GDPR) in a list of rights.
# nl: Een mens laten beslissen
# right-human-intervention-title = {…}

# Under it.
# nl: U hebt recht op **menselijke tussenkomst**. Een mens kijkt dan opnieuw naar een besluit van een computer.
# right-human-intervention = {…}

# Heading for the right to complain (article 77 GDPR) in a list of rights.
# nl: Een klacht indienen
# right-complaint-title = {…}

# Under it.
# nl: U mag altijd een klacht indienen bij de **toezichthoudende autoriteit**.
# right-complaint = {…}

# Heading of the card on the treatment record (article 7:456 WGBO; Belgium: article 9 of the act on patients’ rights).
# nl: Uw dossier inzien
# right-file-copy-title = {…}

# On that card, under the Dutch Medical Treatment Contracts Act. Keep the name of the act.
# nl: U mag uw medisch dossier inzien en krijgt er gratis een kopie van. Dat regelen wij zo snel als wij kunnen. Wij laten alleen weg wat de privacy van een ander schaadt. Dit staat in artikel 7:456 [WGBO](#laws).
# right-file-copy = {…}

# Same card, where records are kept electronically.
# nl: Vraagt u dat, dan kunt u uw dossier gratis elektronisch inzien of krijgt u gratis een elektronische kopie.
# right-file-copy-electronic = {…}

# Same card, in Belgium.
# nl: U mag uw hele patiëntendossier inzien. U krijgt er een kopie van; de eerste is gratis. Gegevens over anderen laten wij weg.
# right-file-copy-be = {…}

# Same card, in Belgium.
# nl: U hebt ook recht op uitleg over uw dossier.
# right-file-explanation-be = {…}

# Heading of the card (article 7:454(2) WGBO).
# nl: Uw eigen verklaring toevoegen
# right-own-statement-title = {…}

# On that card.
# nl: Vraagt u dat, dan voegen wij uw eigen verklaring toe aan uw medisch dossier.
# right-own-statement = {…}

# Heading of the card (article 7:455 WGBO).
# nl: Uw dossier laten vernietigen
# right-destruction-title = {…}

# On that card. Keep the name of the act.
# nl: Vraag ons schriftelijk of elektronisch om uw medisch dossier te vernietigen. Wij doen dat binnen 3 maanden. Dit staat in artikel 7:455 [WGBO](#laws).
# right-destruction = {…}

# Same card.
# nl: Wij vernietigen niet wat voor een ander van aanmerkelijk belang is, of wat wij van de wet niet mogen vernietigen. Uw verzoek zelf blijft in het dossier.
# right-destruction-exceptions = {…}

# Heading of the card (article 15e Wabvpz).
# nl: Zien wie uw gegevens bekeek
# right-log-overview-title = {…}

# On that card. Only where the clinic uses an electronic exchange system (law term).
# nl: Wij gebruiken een **elektronisch uitwisselingssysteem**. U kunt een overzicht vragen: wie maakte daarin uw gegevens beschikbaar, wie bekeek ze, en wanneer?
# right-log-overview = {…}

## Your right to object: a section of its own. The words in bold are law terms.

# First paragraph: purposes that rest on a legitimate interest or a public task.
# nl: U hebt **recht van bezwaar**. U mag bezwaar maken om redenen die met uw eigen situatie te maken hebben. Dat kan bij:
# object-interest = {…}

# After it: what the clinic does then.
# nl: Dan stoppen wij met dat gebruik. Wij gaan alleen door als onze dwingende gerechtvaardigde redenen zwaarder wegen dan uw belangen, of voor een juridische claim.
# object-interest-effect = {…}

# Next paragraph: advertising.
# nl: Tegen reclame die aan u is gericht (**direct marketing**) mag u altijd bezwaar maken. U hoeft geen reden te geven. Dan stoppen wij ermee. Dat geldt voor:
# object-marketing = {…}

# Last paragraph, where the clinic shows how it weighed its interest. The word in bold is a law term.
# nl: Wilt u zien hoe wij ons belang tegen het uwe hebben afgewogen? Vraag ons om de **belangenafweging**.
# object-balancing-test = {…}

## How to make a request: numbered steps, then paragraphs.

# First step: where to ask.
# $channels (text): e.g. "per e-mail (privacy@kliniek.example), per telefoon (+31 23 000 00 00) of aan de balie", a list with “of”
# nl: **Doe uw verzoek.** Dat kan { $channels }.
# requests-send = {…} { $channels }.

# One of the ways in that step.
# $email (text): e.g. "privacy@kliniek.example", a link
# nl: per e-mail ({ $email })
# channel-email-to = {…}{ $email })

# Same.
# $phone (text): e.g. "+31 23 000 00 00", a link
# nl: per telefoon ({ $phone })
# channel-phone-to = {…}{ $phone })

# Same.
# $form (text): e.g. "kliniek.example/privacy", a link
# nl: met het formulier op onze website ({ $form })
# channel-form-at = {…}{ $form })

# Same.
# $address (text): e.g. "Voorbeeldlaan 12, 2000 AA Haarlem, Nederland"
# nl: per brief ({ $address })
# channel-post-to = {…}{ $address })

# Second step: proof of identity, only in reasonable doubt.
# nl: **Laat zien wie u bent, als wij dat vragen.** Wij vragen dat alleen bij redelijke twijfel.
# requests-identity-doubt = {…}

# Second step: proof of identity with every request.
# nl: **Laat zien wie u bent.** Wij vragen dat bij elk verzoek.
# requests-identity-always = {…}

# Last step: how soon. The 2 months and the first month are those of the law.
# $period (text): e.g. "1 maand"
# nl: **U krijgt antwoord binnen { $period }.** Is uw verzoek ingewikkeld? Dan mag het 2 maanden langer duren. Dat laten wij u binnen de eerste maand weten.
# requests-answer = {…} { $period }{…}

# Paragraph: costs.
# nl: Een verzoek is gratis. Alleen als een verzoek duidelijk ongegrond of buitensporig is, mogen wij kosten rekenen of het weigeren.
# requests-free = {…}

# Paragraph: what if the clinic does not do what is asked.
# nl: Doen wij niet wat u vraagt? Dan vertellen wij u binnen 1 maand waarom. U kunt dan een [klacht](#complaints) indienen bij de toezichthoudende autoriteit.
# requests-refusal = {…}

# Same, where the page does not tell of the right to complain.
# nl: Doen wij niet wat u vraagt? Dan vertellen wij u binnen 1 maand waarom.
# requests-refusal-reasons = {…}

# Paragraph: the Dutch court. Keep the name of the act.
# nl: U kunt ook de rechtbank vragen om een beslissing. Dat moet binnen 6 weken na ons antwoord. U hebt geen advocaat nodig. Dit staat in artikel 35 [UAVG](#laws).
# requests-court-nl = {…}

## Do you have a complaint?

# First paragraph: an invitation, never a condition.
# nl: Vertel het gerust eerst aan ons, dan zoeken wij samen een oplossing. Dat hoeft niet.
# complaints-first = {…}

# Next paragraph: the supervisory authority (law term).
# $authority (text): e.g. "Autoriteit Persoonsgegevens (AP)"
# nl: U mag altijd een klacht over uw gegevens indienen bij de **toezichthoudende autoriteit**. Voor ons is dat de { $authority }.
# complaints-authority = {…} { $authority }.

# Name of the Dutch supervisory authority: after “de” in the sentence before, and above its addresses.
# nl: Autoriteit Persoonsgegevens (AP)
# authority-nl = {…}

# Name of the Belgian supervisory authority: same places.
# nl: Gegevensbeschermingsautoriteit (GBA)
# authority-be = {…}

# Next paragraph: other countries of the European Union.
# nl: Woont of werkt u in een ander land van de Europese Unie (EU), of gebeurde het daar? Dan mag u de klacht ook bij de autoriteit van dat land indienen.
# complaints-elsewhere = {…}

# Heading above the bodies for complaints about care.
# nl: Klachten over de zorg
# care-complaints-heading = {…}

# Under that heading.
# nl: Gaat uw klacht niet over privacy, maar over onze zorg? Dan kunt u hier terecht.
# care-complaints-intro = {…}

# On the card of the complaints officer.
# nl: De **klachtenfunctionaris** geeft u gratis advies en hulp.
# complaints-officer = {…}

# On the card of the dispute resolution body.
# nl: Wij zijn aangesloten bij deze **geschilleninstantie**. Zij doet een bindende uitspraak over uw klacht.
# complaints-dispute-body = {…}

# On the card of the ombuds function, in Belgium.
# nl: Bij deze **ombudsfunctie** kunt u een klacht over onze zorg indienen.
# complaints-ombuds = {…}

## Automated decisions. The words in bold are law terms.

# Only where the clinic says so.
# nl: Een computer neemt bij ons nooit zelf een besluit over u. Daar komt altijd een mens aan te pas.
# automated-none = {…}

# Above the cards of such decisions.
# nl: Hier neemt een computer een besluit over u zonder dat een mens meekijkt. De wet noemt dat **geautomatiseerde individuele besluitvorming**.
# automated-intro = {…}

# On such a card: how the decision comes about.
# nl: Hoe het besluit ontstaat
# label-logic = {…}

# On such a card: what it means.
# nl: Wat het voor u betekent
# label-consequences = {…}

# On such a card, before an address: who looks again.
# nl: Een mens laten kijken
# label-human = {…}

# Under the cards.
# nl: U hebt recht op **menselijke tussenkomst**: een mens kijkt dan opnieuw. U mag zeggen wat u ervan vindt en het besluit aanvechten.
# automated-human = {…}

## Children and young people.

# Where the clinic does not treat people under 18.
# nl: Wij behandelen geen mensen onder de 18 jaar.
# minors-none = {…}

# Where it treats them and nothing else is known.
# nl: Wij behandelen ook kinderen en jongeren.
# minors-treated = {…}

# Where it treats them from a certain age.
# $age (number): e.g. "16"
# nl: Wij behandelen mensen vanaf { $age } jaar.
# minors-from = {…} { $age } {…}

# List: who uses the rights of a patient, by age (articles 7:447, 450 and 465 WGBO).
# nl: **Tot 12 jaar:** de ouders met gezag of de voogd gebruiken de rechten rond de behandeling en het dossier.
# minors-under-12 = {…}

# Same list.
# nl: **12 tot en met 15 jaar:** het kind gebruikt de rechten rond de behandeling en het dossier. De ouders met gezag of de voogd doen dat ook.
# minors-12-to-15 = {…}

# Same list.
# nl: **Vanaf 16 jaar:** u gebruikt uw rechten rond de behandeling en het dossier zelf.
# minors-16 = {…}

# In Belgium, in place of that list.
# nl: Er is geen vaste leeftijd. De ouders gebruiken de rechten van het kind. Zij betrekken het kind daarbij, naar leeftijd en rijpheid. Een kind dat zijn belangen zelf kan beoordelen, gebruikt zijn rechten zelf.
# minors-be = {…}

# Under the list: consent for the use of data (article 5 UAVG), not for a treatment.
# nl: Vragen wij toestemming om gegevens van een kind jonger dan 16 jaar te gebruiken? Dan geeft de **wettelijk vertegenwoordiger** die toestemming.
# minors-consent-nl = {…}

## Cookies.

# Where the clinic says so.
# nl: Onze website plaatst geen cookies.
# cookies-none = {…}

# Above the table.
# nl: Een cookie is een klein bestand dat een website op uw apparaat zet. In deze lijst staan onze cookies.
# cookies-intro = {…}

# Name of the table.
# nl: Cookies op onze website
# cookies-caption = {…}

# Heading of the first column.
# nl: Cookie en soort
# cookies-head-cookie = {…}

# Heading of the second column.
# nl: Wat de cookie doet
# cookies-head-what = {…}

# Small, under the name of a cookie. No full stop.
# nl: Functioneel: nodig voor de website
# cookie-functional = {…}

# Same.
# nl: Analytisch: meet het gebruik van de website
# cookie-analytics = {…}

# Same. The law term is tracking cookie.
# nl: Marketing: volgt u voor reclame (volgcookie)
# cookie-marketing = {…}

# In the second column: how long.
# nl: De cookie blijft tot u uw browser sluit.
# cookie-session = {…}

# Same.
# $period (text): e.g. "6 maanden"
# nl: De cookie blijft { $period } op uw apparaat.
# cookie-period = {…} { $period } {…}

# Same column: whose.
# $name (text): e.g. "Statistiek Online B.V.", a link to the table of recipients
# nl: De cookie is van { $name }.
# cookie-provider = {…} { $name }.

# Same, the clinic’s own.
# nl: De cookie is van onszelf.
# cookie-party-first = {…}

# Same, of another company that is not named.
# nl: De cookie is van een ander bedrijf.
# cookie-party-third = {…}

# Same column: consent.
# nl: Wij plaatsen deze cookie alleen met uw toestemming.
# cookie-consent = {…}

# Same.
# nl: Voor deze cookie vragen wij geen toestemming.
# cookie-no-consent = {…}

# Same column: why the law asks for no consent.
# nl: De cookie heeft weinig of geen gevolgen voor uw privacy.
# cookie-privacy-friendly = {…}

# Under the table: where to change a choice.
# $url (text): e.g. "kliniek.example/cookies", a link
# nl: U kunt uw keuze altijd veranderen op { $url }.
# cookies-settings = {…} { $url }.

## How we secure your data, under the list of measures.

# How long backups hold what was erased.
# $period (text): e.g. "3 maanden"
# nl: Wat wij wissen, verdwijnt na { $period } ook uit onze reservekopieën.
# security-backups = {…} { $period } {…}

# Where to report a leak.
# $contact (text): e.g. "privacy@kliniek.example", a link
# nl: Ziet u een lek in onze beveiliging? Meld het ons: { $contact }.
# security-report = {…} { $contact }.

## The laws on this page, and what has changed.

# Above the list of acts.
# nl: Op deze pagina noemen wij deze wetten.
# laws-intro = {…}

# In that list. No full stop.
# $act (text): e.g. "AVG"
# $name (text): e.g. "Algemene verordening gegevensbescherming"
# nl: **{ $act }**: { $name }
# act-explained = **{ $act }**: { $name }

# In the list of versions.
# $date (text): e.g. "1 november 2026"
# $version (text): e.g. "3.0"
# $text (text): e.g. "Nieuw: camera’s bij de ingang.", words of the clinic
# nl: **{ $date }, versie { $version }.** { $text }.
# change = **{ $date }{…} { $version }.** { $text }.

## Small parts that the program puts into sentences, or around words of the clinic.

# A name, an address, a title: on its own, as it is.
# $value (text): e.g. "Kliniek Duinrand B.V."
# nl: { $value }
# fact = { $value }

# A sentence of the clinic, as it is.
# $words (text): e.g. "Mail ons; wij halen de foto binnen een week weg.", words of the clinic
# nl: { $words }
# own-words = { $words }

# Words that become a sentence: a purpose, a list, a period.
# $words (text): e.g. "naam, adres en geboortedatum"
# nl: { $words }.
# sentence = { $words }.

# Words with a capital, without a full stop: a recipient or a country.
# $words (text): e.g. "ons boekingssysteem"
# nl: { $words }
# sentence-start = { $words }

## Kinds of special data: $kinds in the special-* messages above, joined as a list. Lower case.

# nl: bijzondere persoonsgegevens
# sensitivity-special = {…}

# nl: gegevens over gezondheid
# sensitivity-health = {…}

# nl: genetische gegevens
# sensitivity-genetic = {…}

# nl: biometrische gegevens
# sensitivity-biometric = {…}

# nl: gegevens over seksueel gedrag of seksuele gerichtheid
# sensitivity-sexual-life = {…}

# nl: gegevens over ras of etnische afkomst
# sensitivity-ethnic-origin = {…}

# nl: gegevens over religie of levensovertuiging
# sensitivity-religion = {…}

# On a card, after a legitimate interest or a task in the public interest.
# nl: U mag hiertegen [bezwaar maken](#object).
# basis-object = {…}

# On the card of the national implant register.
# nl: Uw naam staat niet in het register. U krijgt de gegevens over uw implantaat binnen 1 maand op schrift.
# implant-register-told = {…}
