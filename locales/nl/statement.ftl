### The sentences of the privacy statement: everything a reader sees that is not the clinic’s own.
### A message may hold **strong** words and [links](#rights) to a section of the page. The program makes the first letter a capital,
### and drops a full stop after a text that ends with one.

## The page as a whole.

# Name of the page: its only heading of the first level.
title = Privacyverklaring

# Under the title, in large type.
# $name (text): e.g. "Kliniek Duinrand"
lead = { $name } gebruikt persoonsgegevens van u. Hier leest u welke dat zijn, waarom wij ze gebruiken en wat u zelf kunt doen.

# What a search engine shows under the title. Not on the page itself.
# $name (text): e.g. "Kliniek Duinrand"
description = Lees welke persoonsgegevens { $name } van u gebruikt, waarom, hoe lang, en welke rechten u hebt.

# Under the lead and at the foot of the page: the day on which the text takes effect. No full stop.
# $date (text): e.g. "1 november 2026"
meta-effective = Geldig vanaf { $date }

# Under the lead and at the foot of the page, after the day of effect: the version of the text. No full stop.
# $version (text): e.g. "3.0"
meta-version = Versie { $version }

# Under the lead and at the foot of the page, after the version: the day on which the text was settled. No full stop.
# $date (text): e.g. "1 oktober 2026"
meta-date = Tekst van { $date }

# Under the lead, after the dates: leads to the list of versions at the end of the page. No full stop. Keep `#changes` as it is.
meta-changes = [Lees wat er veranderd is](#changes)

# Under the lead, the last of the line: how long it takes to read the page. No full stop.
# $minutes (number): e.g. "9"
meta-reading-time =
    { $minutes ->
        [one] { $minutes } minuut lezen
       *[other] { $minutes } minuten lezen
    }

# Heading above the list of sections.
page-contents = Op deze pagina

# Hidden link at the top, for people who use the keyboard or a screen reader.
page-skip = Direct naar de inhoud

# Spoken by a screen reader before the links to the other languages.
page-languages = Taal

# Beside the list of sections, above the two ways to ask.
help-question = Een vraag over privacy?

# Under that question: how to ask it by e-mail. No full stop.
# $email (text): e.g. "fg@kliniekduinrand.example"
help-email = Mail { $email }

# Under that question: how to ask it by telephone. No full stop.
# $phone (text): e.g. "+31 23 000 00 01"
help-phone = Bel { $phone }

# In the links between the languages: the name of this language, in this language.
language-name = Nederlands

## Headings of the sections, also in the list of sections.

# The box at the top.
section-summary = In het kort

# Who is responsible, with addresses.
section-controller = Wie zijn wij?

# One card for each purpose.
section-activities = Wat doen wij met uw gegevens?

# The table of periods.
section-retention = Hoe lang bewaren wij uw gegevens?

# The table of recipients, and transfers outside the EEA.
section-recipients = Met wie delen wij uw gegevens?

# One card for each right.
section-rights = Uw rechten

# The right to object stands apart, under a heading of its own, because the law asks that (article 21(4) GDPR).
section-object = Uw recht van bezwaar

# The steps of a request.
section-requests = Zo doet u een verzoek

# The supervisory authority, and bodies for complaints about care.
section-complaints = Hebt u een klacht?

# Decisions that a computer takes without a human being.
section-automated = Geautomatiseerde besluiten

# Who decides for them.
section-minors = Kinderen en jongeren

# The table of cookies.
section-cookies = Cookies

# The list of measures.
section-security = Zo beveiligen wij uw gegevens

# Each act that the page cites, with its full name.
section-laws = De wetten op deze pagina

# The list of versions.
section-changes = Wat is er veranderd?

## In short: the box at the top. Each item is one strong sentence and a short one after it.

# Item: the record that the law asks for.
# $period (text): e.g. "20 jaar na de laatste wijziging in uw dossier"
summary-file = **Wij houden een medisch dossier over u bij.** Dat moet van de wet. Wij bewaren het { $period }.

# Item: a record that no law asks for, as in a beauty salon. So not “medical”.
# $period (text): e.g. "5 jaar na uw laatste behandeling"
summary-record = **Wij houden een dossier bij over uw behandeling.** Wij bewaren het { $period }.

# Item: the duty of confidentiality.
summary-secrecy = **Wij gaan vertrouwelijk met uw gegevens om.** Wie bij ons met gegevens over gezondheid werkt, heeft een geheimhoudingsplicht.

# Item: only where the clinic says so.
summary-not-sold = **Wij verkopen uw gegevens niet.** Aan niemand.

# Item: that there are recipients. The number of lines in the list is there to choose a plural by. Do not print it: one line can stand for a group of recipients.
# $count (number): e.g. "6", not used here
summary-recipients = **Wij delen gegevens met anderen.** [Bekijk met wie](#recipients).

# Item: countries outside the European Economic Area.
# $countries (text): e.g. "India en de Verenigde Staten", a list
summary-transfers = **Er gaan ook gegevens naar landen buiten de Europese Economische Ruimte (EER).** Ze gaan naar { $countries }. [Lees waarom dat mag](#recipients).

# Item: how many purposes rest on consent.
# $count (number): e.g. "2"
summary-consent = **{ $count ->
        [one] Voor { $count } doel
       *[other] Voor { $count } doelen
    } vragen wij uw toestemming.** U kunt die altijd [intrekken](#rights).

# Item: the rights.
summary-rights = **U mag uw gegevens inzien en laten verbeteren.** U hebt nog meer rechten. [Bekijk ze allemaal](#rights).

# Item: the right to object.
summary-object = **U mag bezwaar maken tegen gebruik van uw gegevens.** [Lees wanneer dat kan](#object).

# Item: how soon a request is answered.
# $period (text): e.g. "1 maand"
summary-answer = **U krijgt binnen { $period } antwoord op een verzoek.** Een verzoek is gratis. [Lees hoe u dat doet](#requests).

## Who are we?

# First paragraph. The word in bold is the term of the law: keep it (law term).
# $name (text): e.g. "Kliniek Duinrand"
controller-decides = { $name } bepaalt waarom en hoe wij uw gegevens gebruiken. In de wet heten wij daarom de **verwerkingsverantwoordelijke**. Deze verklaring volgt de Algemene verordening gegevensbescherming (AVG). Hier leest u wie wij zijn en hoe u ons bereikt.

# Heading of the card with the clinic’s own details.
# $name (text): e.g. "Kliniek Duinrand"
controller-card = { $name }

# On that card, after “Legal name”.
# $name (text): e.g. "Kliniek Duinrand B.V."
# $form (text): e.g. "besloten vennootschap (bv)"
controller-legal-name = { $name }, { $form }

# On the card with the clinic’s own details, after “Legal name”, where the legal form is not given.
# $name (text): e.g. "Kliniek Duinrand B.V."
controller-legal-name-plain = { $name }

# Heading of the card of the representative in the EU (article 27 GDPR).
representative-card = Onze vertegenwoordiger in de Europese Unie (EU)

# Sentence on the card of the representative in the EU.
representative-does = Ook hier kunt u terecht met vragen over uw gegevens.

# Heading of the card of the data protection officer (law term).
dpo-card = Onze functionaris voor gegevensbescherming

# Sentence on the card of the data protection officer.
dpo-does = De functionaris geeft ons raad over privacy. Hebt u vragen over uw gegevens? Dan kunt u hier terecht.

# Heading of the card of a contact person who is not a data protection officer.
privacy-contact-card = Contactpersoon privacy

# Heading above the cards of joint controllers.
joint-heading = Met wie wij samen beslissen

# Paragraph under the heading “Who we decide with”. The words in bold are a law term.
joint-intro = Met wie hieronder staat, bepalen wij samen waarom en hoe wij gegevens gebruiken. In de wet heten wij dan **gezamenlijke verwerkingsverantwoordelijken**. Hieronder leest u wie wat doet.

## Labels on the cards of people and organisations, before a name, an address or a number.

# Before the name of the company with its legal form.
label-legal-name = Officiële naam

# Before the name of the owner of a sole proprietorship.
label-owner = Eigenaar

# Before other names of the clinic.
label-trade-names = Ook bekend als

# Before the name of a person.
label-name = Naam

# Before a postal address.
label-address = Adres

# Before a telephone number.
label-phone = Telefoon

# Before an e-mail address.
label-email = E-mail

# Before the address of a form for privacy requests.
label-form = Formulier

# Before a web address.
label-website = Website

# Before an e-mail address, a telephone number or a web address of a joint controller.
label-contact = Contact

# Before the number in the Dutch trade register.
label-register-kvk = KvK-nummer

# Before the number in the Belgian trade register.
label-register-kbo = KBO-nummer

# Before the VAT number.
label-vat = Btw-nummer

## What do we do with your data? Labels on the card of a purpose.

# Above the cards.
activities-intro = Voor elk doel leest u welke gegevens wij gebruiken, waarom dat mag en hoe lang wij ze bewaren.

# Above the cards, where they are for several groups of people: before a list of links to the groups, as in “As a patient”.
activities-choose = Kies wat voor u geldt:

# Before other groups of people whose data these are, as in “Visitors”.
label-subjects = Ook gegevens van

# Before the list of data.
label-data = Welke gegevens

# Before the list of sources, as in “From you and your referrer”.
label-source = Van wie

# Before the legal basis (law term).
label-basis = Grondslag

# Before the exception of article 9(2) GDPR. These words are a law term.
label-special = Bijzondere persoonsgegevens

# Before how consent is asked and withdrawn.
label-consent = Toestemming

# Before the periods.
label-retention = Hoe lang

# Before the list of recipients.
label-recipients = Wie krijgt ze

# Before “yes” or “no”, and what happens without the data.
label-provision = Moet ik dit geven?

# Before further remarks.
label-more = Goed om te weten

# Before how the electronic exchange system works.
label-how-it-works = Zo werkt het

## Groups of people, after “Also data about” on a card. Plural, lower case, no full stop; they can stand in a list with “and”.

# Belongs to the heading subject-patient.
also-patient = patiënten

# Belongs to the heading subject-relative.
also-relative = familie of contactpersonen

# Belongs to the heading subject-guardian.
also-guardian = ouders of voogden

# Belongs to the heading subject-visitor.
also-visitor = mensen die bij ons langskomen

# Belongs to the heading subject-website-visitor.
also-website-visitor = mensen die ons online bezoeken

# Belongs to the heading subject-applicant.
also-applicant = sollicitanten

# Belongs to the heading subject-employee.
also-employee = medewerkers

# Belongs to the heading subject-practitioner.
also-practitioner = zorgverleners die met ons werken

# Belongs to the heading subject-business-contact.
also-business-contact = zakelijke contacten

# Belongs to the heading subject-newsletter-reader.
also-newsletter-reader = lezers van onze nieuwsbrief

# Belongs to the heading subject-client.
also-client = cliënten

# Belongs to the heading subject-customer.
also-customer = klanten

# Belongs to the heading subject-complainant.
also-complainant = mensen die een klacht indienen

## Sentences on the card of a purpose.

# Under the heading of the chatbot’s card. The law asks to say this (article 50(1) AI Act).
chatbot-is-a-program = U praat hier met een AI-systeem: een computerprogramma, geen mens.

# After “From whom”.
# $sources (text): e.g. "uzelf en uw verwijzer", a list
sources = Van { $sources }.

# After the sentence before: which of those sources anybody can consult.
# $sources (text): e.g. "een openbaar register", a list
sources-public = Voor iedereen toegankelijk: { $sources }.

# After “Consent”.
# $how (text): e.g. "met een apart formulier"
consent-asked = Wij vragen uw toestemming { $how }.

# After the sentence before: what can be accepted or refused one by one.
# $tiers (text): e.g. "op onze website en in de folder in onze wachtkamer", a list
consent-tiers = U kiest voor elk hiervan apart: { $tiers }.

# After “Do I have to give this?”: the law asks for the data.
provision-statutory = Ja. Dat moet van de wet.

# After “Do I have to give this?”: the law asks for the data, and the clinic names the provisions.
# $laws (text): e.g. "artikel 5 Wabvpz en artikel 6 Wabvpz", a list
provision-statutory-law = Ja. Dat moet van de wet ({ $laws }).

# After “Do I have to give this?”: the data are needed for the contract.
provision-contractual = Ja. Dat is nodig voor wat wij met u afspreken.

# After “Do I have to give this?”: giving them is a free choice.
provision-voluntary = Nee. Dat kiest u zelf.

# After “Do I have to give this?”: people give nothing, as with camera images.
provision-none = Nee. U hoeft ons hiervoor niets te geven.

# After “Good to know”: these data were collected for another purpose first.
# $first (text): e.g. "Uw behandeling en uw dossier", the linked title of a card
further-use = Wij hebben deze gegevens eerst verzameld voor: { $first }.

# After “Good to know”: a decision by a computer.
automated-see = Hier neemt een computer zelf een besluit over u. [Lees hoe dat gaat](#automated).

## Legal bases (article 6(1) GDPR), after “Legal basis” on a card. The words in bold are law terms. A sentence that says why.

# Around a basis that holds for a part of the purpose only.
# $basis (text): e.g. "**Wettelijke verplichting.** Dit moet van de wet.", a message of this group
# $scope (text): e.g. "de rekeningen bewaren"
basis-for = { $basis } Dit geldt voor: { $scope }.

# Article 6(1)(a).
basis-consent = **Toestemming.** Wij doen dit alleen als u ja zegt.

# Article 6(1)(b).
basis-contract = **Uitvoering van een overeenkomst.** Dit is nodig voor wat wij met u afspreken, of om dat op uw verzoek voor te bereiden.

# Article 6(1)(b), for care under the Dutch Medical Treatment Contracts Act (WGBO).
basis-contract-treatment = **Uitvoering van de behandelingsovereenkomst.** Dit is nodig voor de behandeling die wij met u afspreken.

# Article 6(1)(c).
# $laws (text): e.g. "artikel 5 Wabvpz en artikel 6 Wabvpz", a list
basis-legal-obligation = **Wettelijke verplichting.** Dit moet van de wet ({ $laws }).

# Article 6(1)(c), where the clinic names no act.
basis-legal-obligation-plain = **Wettelijke verplichting.** Dit moet van de wet.

# Article 6(1)(d).
basis-vital-interests = **Vitale belangen.** Dit is nodig in een noodgeval, om u of een ander te beschermen.

# Article 6(1)(e).
# $laws (text): e.g. "artikel 4 Wmo 2015", a list
basis-public-task = **Taak van algemeen belang.** De wet geeft ons deze taak ({ $laws }).

# Article 6(1)(e), where the clinic names no act.
basis-public-task-plain = **Taak van algemeen belang.** De wet geeft ons deze taak.

# Article 6(1)(f).
# $interest (text): e.g. "Wij willen uw vraag kunnen beantwoorden.", a full sentence of the clinic
basis-legitimate-interests = **Gerechtvaardigd belang.** { $interest }.

# Article 6(1)(f), where the clinic does not name its interest.
basis-legitimate-interests-plain = **Gerechtvaardigd belang.** Wij hebben hier zelf belang bij.

## Special categories of personal data: the exception of article 9(2) GDPR, after that label on a card. The words in bold are law terms. $kinds (text): which kinds this card has, e.g. "gegevens over gezondheid".

# Article 9(2)(a).
special-explicit-consent = { $kinds } gebruiken wij alleen met uw **uitdrukkelijke toestemming**.

# Article 9(2)(b).
special-employment = { $kinds } hebben wij nodig voor werk en sociale zekerheid.

# Article 9(2)(c).
special-vital-interests = { $kinds } gebruiken wij in een noodgeval, om **vitale belangen** te beschermen.

# Article 9(2)(e).
special-manifestly-public = { $kinds } gebruiken wij omdat u ze zelf openbaar hebt gemaakt.

# Article 9(2)(f).
special-legal-claims = { $kinds } hebben wij nodig voor een juridische claim.

# Article 9(2)(g).
special-substantial-public-interest = { $kinds } hebben wij nodig om een zwaarwegend algemeen belang dat in de wet staat.

# Article 9(2)(h).
special-health-care = { $kinds } hebben wij nodig voor uw zorg of het beheer van onze praktijk.

# Article 9(2)(i).
special-public-health = { $kinds } hebben wij nodig voor de volksgezondheid, zoals de wet dat regelt.

# Article 9(2)(j).
special-research = { $kinds } hebben wij nodig voor wetenschappelijk onderzoek, onder de strenge voorwaarden van de wet.

## How long do we keep your data? Parts of the line after “How long” and of the table. Each part can stand within the next one: lower case, no full stop.

# Name of the table.
retention-caption = Bewaartermijnen op een rij

# Heading of the first column: titles of purposes.
retention-head-data = Waarvoor wij gegevens gebruiken

# Heading of the second column.
retention-head-period = Hoe lang wij ze bewaren

# A period as it is.
# $period (text): e.g. "2 jaar"
period-exactly = { $period }

# This long or longer.
# $period (text): e.g. "2 jaar"
period-at-least = ten minste { $period }

# Never longer.
# $period (text): e.g. "6 maanden"
period-at-most = hoogstens { $period }

# A shortest and a longest period.
# $period (text): e.g. "30 jaar"
# $maximum (text): e.g. "50 jaar"
period-range = ten minste { $period } en hoogstens { $maximum }

# A period with the moment that starts it.
# $period (text): e.g. "hoogstens 6 maanden", one of the four before
# $event (text): e.g. "ons laatste contact met u", a message event-…
keep-from = { $period } na { $event }

# Only an end, no period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
keep-until = tot { $until }

# An end, and a longest period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# $period (text): e.g. "hoogstens 3 jaar na het geven van uw toestemming"
keep-until-at-most = tot { $until }, maar { $period }

# An end, or else a period.
# $until (text): e.g. "u uw toestemming intrekt", a message until-…
# $period (text): e.g. "2 jaar na uw laatste bezoek"
keep-until-or = tot { $until }, en anders { $period }

# No period, but a way to tell the end.
# $criterion (text): e.g. "zolang u klant bij ons bent", words of the clinic
keep-criterion = { $criterion }

# Neither a period nor a way to tell the end.
keep-unknown = zonder vaste termijn

# Around a period with an exception.
# $period (text): e.g. "4 weken na de opname", one of those before
# $unless (text): e.g. "langer bij een incident, tot dat is afgehandeld"
keep-unless = { $period }; { $unless }

# Around a period for one situation.
# $period (text): e.g. "hoogstens 6 maanden na ons laatste contact met u", one of those before
# $when (text): e.g. "als u geen afspraak maakt", words of the clinic
keep-when = { $period }, { $when }

# Around a period for some of the data.
# $what (text): e.g. "naam en telefoonnummer", a list of data
# $period (text): e.g. "hoogstens 6 maanden na ons laatste contact met u, als u geen afspraak maakt", one of those before
keep-what = { $what }: { $period }

# A full sentence after the period: what happens then. “Them” are the data.
then-erase = Daarna wissen wij ze.

# A full sentence after the period: what happens then. The data no longer lead to anyone.
then-anonymise = Daarna maken wij ze anoniem.

# A full sentence after the period: what happens then. “Them” are the data, which go back to whom they came from.
then-return = Daarna geven wij ze terug.

# A full sentence after the period: what happens then. The clinic looks whether it still needs the data.
then-review = Daarna kijken wij of wij ze nog nodig hebben.

## Who do we share your data with?

# Above the table.
recipients-intro = In deze lijst staat wie gegevens van ons krijgt.

# In place of the table, where the clinic says that nobody receives data.
recipients-nobody = Niemand buiten onze praktijk krijgt uw gegevens.

# Above the table, where the clinic says so.
not-sold = Wij verkopen uw gegevens niet.

# Above the table, where every processor has an agreement. The words in bold are law terms.
recipients-agreements = Wie in deze lijst in onze opdracht werkt, heet een **verwerker**. Met elk van hen hebben wij een **verwerkersovereenkomst**.

# Above the table. The words in bold are a law term.
# $sources (text): e.g. "de inschrijving in een beroepsregister en het contract met ons", a list
secrecy = Wie bij ons met gegevens over gezondheid werkt, heeft een **geheimhoudingsplicht**. Die volgt uit { $sources }.

# In the sentence on the duty of confidentiality, after “follows from”.
secrecy-register = de inschrijving in een beroepsregister

# In the sentence on the duty of confidentiality, after “follows from”.
secrecy-law = de wet

# In the sentence on the duty of confidentiality, after “follows from”.
secrecy-contract = het contract met ons

# After the paragraph on confidentiality: who is allowed to see a record (article 7:457 WGBO). Keep the name of the act.
secrecy-wgbo = Wie direct bij uw behandeling betrokken is, mag uw dossier zien zonder uw toestemming. Een waarnemer mag dat ook: iemand die een zorgverlener vervangt. Ieder ander mag het alleen zien met uw toestemming, of als de wet dat zegt (artikel 7:457 [WGBO](#laws)).

# Name of the table.
recipients-caption = Ontvangers van uw gegevens

# Heading of the first column.
recipients-head-who = Wie en waar

# Heading of the second column.
recipients-head-why = Waarvoor

# In the first column: a name with the kind of recipient. No full stop.
# $name (text): e.g. "Agenda Online B.V."
# $category (text): e.g. "ons boekingssysteem"
recipient-named = { $name }, { $category }

# Small, under the name. No full stop.
# $country (text): e.g. "Nederland"
# $role (text): e.g. "verwerker in onze opdracht", a message role-…
recipient-where = { $country }, { $role }

# After the country of a recipient, or alone. The law’s word for who works for us.
role-processor = verwerker in onze opdracht

# After the country of a recipient, or alone. The law’s word for who decides for itself.
role-controller = zelf verwerkingsverantwoordelijke

# After the country of a recipient, or alone. The law’s words for who decides together with us.
role-joint = gezamenlijk verwerkingsverantwoordelijke met ons

# After the country of a recipient, or alone. It is a public authority.
role-authority = overheidsinstantie

# In the second column: the condition.
# $when (text): e.g. "als u wordt verwezen", words of the clinic
recipient-when = Alleen { $when }.

## Transfers outside the European Economic Area, under the table of recipients. For each recipient a list of these sentences.

# A remark on its own: every recipient is in the EEA.
transfers-none = **Uw gegevens blijven in de Europese Economische Ruimte (EER).** Alle ontvangers in deze lijst zitten daar.

# Heading above the lists.
transfers-heading = Buiten de Europese Economische Ruimte (EER)

# Paragraph under the heading “Outside the European Economic Area (EEA)”. The word in bold is a law term.
transfers-intro = Er gaan ook gegevens naar landen buiten de EER. In de wet heet dat **doorgifte**. Per ontvanger leest u waarom dat mag.

# First sentence of a list.
# $name (text): e.g. "Mail Inc."
# $country (text): e.g. "de Verenigde Staten"
transfer-country = Gegevens voor **{ $name }** gaan naar { $country }.

# Second sentence: the Commission has decided that the country protects data well enough. The word in bold is a law term.
transfer-adequate = De Europese Commissie heeft besloten dat dit land gegevens goed genoeg beschermt. Dat heet een **adequaatheidsbesluit** (artikel 45 AVG).

# Second sentence of a list: the decision on this country covers commercial organisations only, and this is one. The words in bold are a law term.
transfer-adequate-commercial = Voor dit land geldt een **adequaatheidsbesluit** (artikel 45 AVG), alleen voor commerciële organisaties. Deze ontvanger is zo’n organisatie.

# Second sentence of a list: a certified company in the United States. Keep the number of the decision.
transfer-dpf = Dit bedrijf is gecertificeerd onder het **gegevensbeschermingskader EU-VS (DPF)**. Voor zulke bedrijven geldt adequaatheidsbesluit (EU) 2023/1795.

# Second sentence of a list: there is a decision on this country, but it does not cover this recipient.
transfer-not-covered = Voor dit land geldt een adequaatheidsbesluit, maar niet voor deze ontvanger.

# Second sentence of a list: there is no decision on this country.
transfer-no-decision = Voor dit land is er geen adequaatheidsbesluit.

# Third sentence: what the transfer rests on. The words in bold are law terms.
transfer-scc = De **passende waarborg** is een contract met **standaardcontractbepalingen** (artikel 46 lid 2 onder c AVG, Besluit (EU) 2021/914).

# Third sentence of a list: the transfer rests on rules that the recipient’s group made for itself. The words in bold are law terms.
transfer-bcr = De **passende waarborg** zijn de **bindende bedrijfsvoorschriften** van de ontvanger (artikel 47 AVG).

# Third sentence of a list: the transfer rests on a code of conduct. The words in bold are a law term.
transfer-code-of-conduct = De **passende waarborg** is een goedgekeurde gedragscode (artikel 46 lid 2 onder e AVG).

# Third sentence of a list: the transfer rests on a certification. The words in bold are a law term.
transfer-certification = De **passende waarborg** is een goedgekeurde certificering (artikel 46 lid 2 onder f AVG).

# Third sentence of a list: the transfer rests on a contract of its own. The words in bold are a law term.
transfer-ad-hoc-clauses = De **passende waarborg** is een contract dat de toezichthoudende autoriteit heeft toegestaan (artikel 46 lid 3 AVG).

# Third sentence of a list: the transfer rests on consent. The words in bold are a law term.
transfer-explicit-consent = Wij doen dit alleen met uw **uitdrukkelijke toestemming** voor deze doorgifte (artikel 49 lid 1 onder a AVG).

# Third sentence of a list: the transfer rests on what a contract needs.
transfer-contract = De doorgifte is nodig voor een overeenkomst (artikel 49 lid 1 onder b of c AVG).

# Third sentence of a list: the transfer rests on a legal claim.
transfer-legal-claims = De doorgifte is nodig voor een juridische claim (artikel 49 lid 1 onder e AVG).

# Third sentence of a list: the transfer rests on somebody’s life or health. The words in bold are a law term.
transfer-vital-interests = De doorgifte is nodig om **vitale belangen** te beschermen (artikel 49 lid 1 onder f AVG).

# Third sentence of a list: the transfer rests on an interest of the clinic, this once. Which interest follows.
transfer-compelling-interest = Dit is een eenmalige doorgifte om een dwingend gerechtvaardigd belang (artikel 49 lid 1, tweede alinea, AVG).

# After the sentence before: which interest.
# $interest (text): e.g. "een zeldzame bijwerking melden bij de fabrikant", words of the clinic
transfer-interest = Dat belang is: { $interest }.

# Last sentence of a list: where the safeguard can be read.
# $url (text): e.g. "www.dataprivacyframework.gov", a link
transfer-copy = U kunt de waarborgen lezen op { $url }.

## Your rights: one card for each. The words in bold are law terms.

# Above the cards.
rights-intro = Dit kunt u ons vragen.

# Heading of the card (article 15 GDPR).
right-access-title = Inzien

# On that card.
right-access = U hebt **recht van inzage**. U mag zien welke gegevens wij van u hebben, en krijgt daarvan een kopie. De eerste kopie is gratis.

# Heading of the card (article 16 GDPR).
right-rectification-title = Verbeteren

# On that card.
right-rectification = U hebt **recht op rectificatie**. Klopt iets niet? Dan verbeteren wij het. Mist er iets? Dan vullen wij het aan.

# Heading of the card (article 17 GDPR).
right-erasure-title = Wissen

# On that card.
right-erasure = U hebt **recht op gegevenswissing**. Vraagt u dat, dan wissen wij gegevens die wij niet meer nodig hebben of niet meer mogen gebruiken.

# On the card “Erase your data”, where a law obliges the clinic to keep data.
right-erasure-duty = Wat wij volgens de wet moeten bewaren, wissen wij niet zolang die plicht duurt.

# On the card “Erase your data”, where the Dutch Medical Treatment Contracts Act (WGBO) gives a right of its own; that card stands below.
right-erasure-file = Voor uw medisch dossier geldt een ander recht: u kunt het laten vernietigen. Dat leest u hieronder.

# Heading of the card (article 18 GDPR).
right-restriction-title = Tijdelijk stoppen

# On that card.
right-restriction = U hebt **recht op beperking van de verwerking**. Wij gebruiken uw gegevens dan even niet, terwijl wij uw verzoek bekijken.

# Heading of the card (article 20 GDPR).
right-portability-title = Meenemen

# On that card.
right-portability = U hebt **recht op overdraagbaarheid van gegevens**. U krijgt uw gegevens in een gangbaar bestand. Als dat technisch kan, sturen wij ze op uw verzoek direct naar een andere aanbieder.

# On the card “Take your data with you”, above a list: for which purposes.
right-portability-scope = Dit geldt alleen voor digitale gegevens die u ons zelf gaf, bij:

# Heading of the card (article 7(3) GDPR).
right-withdraw-title = Toestemming intrekken

# On that card.
right-withdraw = U mag uw toestemming altijd intrekken.

# On the card “Withdraw your consent”, above a list: for which purposes.
right-withdraw-scope = Dat kan bij:

# On the card “Withdraw your consent”: what was done before stays lawful.
right-withdraw-effect = Wat wij deden voordat u uw toestemming introk, blijft rechtmatig.

# Heading of the card on the treatment record (article 7:456 WGBO; Belgium: article 9 of the act on patients’ rights).
right-file-copy-title = Uw dossier inzien

# On that card, under the Dutch Medical Treatment Contracts Act. Keep the name of the act.
right-file-copy = U mag uw medisch dossier inzien en krijgt er gratis een kopie van (artikel 7:456 [WGBO](#laws)). Dat regelen wij zo snel als wij kunnen. Wij laten alleen weg wat de privacy van een ander schaadt.

# On the card “See your record”, where records are kept electronically.
right-file-copy-electronic = Als u dat vraagt, kunt u uw dossier elektronisch inzien of een elektronische kopie krijgen, beide gratis.

# On the card “See your record”, in Belgium.
right-file-copy-be = U mag uw hele patiëntendossier inzien. U krijgt er een kopie van; de eerste is gratis. Gegevens over anderen laten wij weg.

# On the card “See your record”, in Belgium, after the copy.
right-file-explanation-be = U hebt ook recht op uitleg over uw dossier.

# Heading of the card (article 7:454(2) WGBO).
right-own-statement-title = Uw eigen verklaring toevoegen

# On that card.
right-own-statement = Vraagt u dat, dan voegen wij uw eigen verklaring toe aan uw medisch dossier.

# Heading of the card (article 7:455 WGBO).
right-destruction-title = Uw dossier laten vernietigen

# On that card. Keep the name of the act.
right-destruction = Vraag ons schriftelijk of elektronisch om uw medisch dossier te vernietigen. Wij doen dat binnen 3 maanden (artikel 7:455 [WGBO](#laws)).

# On the card “Have your record destroyed”: what the clinic keeps all the same.
right-destruction-exceptions = Wij vernietigen niet wat voor een ander van aanmerkelijk belang is, of wat wij van de wet niet mogen vernietigen. Uw verzoek zelf blijft in het dossier.

# Heading of the card (article 15e Wabvpz).
right-log-overview-title = Zien wie uw gegevens bekeek

# On that card. Only where the clinic uses an electronic exchange system (law term).
right-log-overview = Wij gebruiken een **elektronisch uitwisselingssysteem**. U kunt een overzicht vragen: wie maakte daarin uw gegevens beschikbaar, wie bekeek ze, en wanneer?

## Your right to object: a section of its own. The words in bold are law terms.

# First paragraph: purposes that rest on a legitimate interest or a public task.
object-interest = U hebt **recht van bezwaar**. U mag bezwaar maken om redenen die met uw eigen situatie te maken hebben. Dat kan bij:

# After it: what the clinic does then.
object-interest-effect = Dan stoppen wij met dat gebruik. Wij gaan alleen door als onze dwingende gerechtvaardigde redenen zwaarder wegen dan uw belangen, of voor een juridische claim.

# Next paragraph: advertising.
object-marketing = Tegen reclame die aan u is gericht (**direct marketing**) mag u altijd bezwaar maken. U hoeft geen reden te geven. Dan stoppen wij ermee. Dat geldt voor:

# Last paragraph, where the clinic shows how it weighed its interest. The word in bold is a law term.
object-balancing-test = Wilt u zien hoe wij ons belang tegen het uwe hebben afgewogen? Vraag ons om de **belangenafweging**.

## How to make a request: numbered steps, then paragraphs.

# First step: where to ask.
# $channels (text): e.g. "per e-mail (privacy@kliniek.example), per telefoon (+31 23 000 00 00) of aan de balie", a list with “of”
requests-send = **Doe uw verzoek.** Dat kan { $channels }.

# One of the ways in that step.
# $email (text): e.g. "privacy@kliniek.example", a link
channel-email-to = per e-mail ({ $email })

# One of the ways to make a request, in the first step.
# $phone (text): e.g. "+31 23 000 00 00", a link
channel-phone-to = per telefoon ({ $phone })

# One of the ways to make a request, in the first step.
# $form (text): e.g. "kliniek.example/privacy", a link
channel-form-at = met het formulier op onze website ({ $form })

# One of the ways to make a request, in the first step.
# $address (text): e.g. "Voorbeeldlaan 12, 2000 AA Haarlem, Nederland"
channel-post-to = per brief ({ $address })

# Second step: proof of identity, only in reasonable doubt.
requests-identity-doubt = **Laat zien wie u bent, als wij dat vragen.** Wij vragen dat alleen bij redelijke twijfel.

# Second step: proof of identity with every request.
requests-identity-always = **Laat zien wie u bent.** Wij vragen dat bij elk verzoek.

# Last step: how soon. The 2 months and the first month are those of the law.
# $period (text): e.g. "1 maand"
requests-answer = **U krijgt antwoord binnen { $period }.** Is uw verzoek ingewikkeld? Dan mag het 2 maanden langer duren. Dat laten wij u binnen de eerste maand weten.

# Paragraph: costs.
requests-free = Een verzoek is gratis. Alleen als een verzoek duidelijk ongegrond of buitensporig is, mogen wij kosten rekenen of het weigeren.

# Paragraph: what if the clinic does not do what is asked.
requests-refusal = Doen wij niet wat u vraagt? Dan vertellen wij u binnen 1 maand waarom. U kunt dan een [klacht](#complaints) indienen bij de toezichthoudende autoriteit.

# Paragraph: what if the clinic does not do what is asked, where the page does not tell of the right to complain.
requests-refusal-reasons = Doen wij niet wat u vraagt? Dan vertellen wij u binnen 1 maand waarom.

# Paragraph: the Dutch court. Keep the name of the act.
requests-court-nl = U kunt ook de rechtbank vragen om een beslissing (artikel 35 [UAVG](#laws)). Dat moet binnen 6 weken na ons antwoord. U hebt geen advocaat nodig.

## Do you have a complaint?

# First paragraph: an invitation, never a condition.
complaints-first = Vertel het gerust eerst aan ons, dan zoeken wij samen een oplossing. Dat hoeft niet.

# Next paragraph: the supervisory authority (law term).
# $authority (text): e.g. "Autoriteit Persoonsgegevens (AP)"
complaints-authority = U mag altijd een klacht over uw gegevens indienen bij de **toezichthoudende autoriteit**. Voor ons is dat de { $authority }.

# Name of the Dutch supervisory authority: after “de” in the sentence before, and above its addresses.
authority-nl = Autoriteit Persoonsgegevens (AP)

# Name of the Belgian supervisory authority: same places.
authority-be = Gegevensbeschermingsautoriteit (GBA)

# Next paragraph: other countries of the European Union.
complaints-elsewhere = Woont of werkt u in een ander land van de Europese Unie (EU), of gebeurde het daar? Dan mag u de klacht ook bij de autoriteit van dat land indienen.

# Heading above the bodies for complaints about care.
care-complaints-heading = Klachten over de zorg

# Paragraph under the heading “Complaints about care”.
care-complaints-intro = Gaat uw klacht niet over privacy, maar over onze zorg? Dan kunt u hier terecht.

# On the card of the complaints officer.
complaints-officer = De **klachtenfunctionaris** geeft u gratis advies en hulp.

# On the card of the dispute resolution body.
complaints-dispute-body = Wij zijn aangesloten bij deze **geschilleninstantie**. Die doet een bindende uitspraak over uw klacht.

# On the card of the ombuds function, in Belgium.
complaints-ombuds = Bij deze **ombudsfunctie** kunt u een klacht over onze zorg indienen.

## Automated decisions. The words in bold are law terms.

# Only where the clinic says so.
automated-none = Een computer neemt bij ons nooit zelf een besluit over u. Daar komt altijd een mens aan te pas.

# Above the cards of such decisions.
automated-intro = Hier neemt een computer een besluit over u zonder dat een mens meekijkt. In de wet heet dat **geautomatiseerde individuele besluitvorming**.

# On such a card: how the decision comes about.
label-logic = Hoe het besluit ontstaat

# On such a card: what it means.
label-consequences = Wat het voor u betekent

# On such a card, before an address: who looks again.
label-human = Een mens laten kijken

# Under the cards.
automated-human = U hebt recht op **menselijke tussenkomst**: een mens kijkt dan opnieuw. U mag zeggen wat u ervan vindt en het besluit aanvechten.

## Children and young people.

# Where the clinic does not treat people under 18.
minors-none = Wij behandelen geen mensen onder de 18 jaar.

# Where it treats them and nothing else is known.
minors-treated = Wij behandelen ook mensen onder de 18 jaar.

# Where it treats them from a certain age.
# $age (number): e.g. "16"
minors-from = Wij behandelen mensen van { $age } jaar en ouder.

# List: who uses the rights of a patient, by age (articles 7:447, 450 and 465 WGBO).
minors-under-12 = **Tot 12 jaar:** de ouders met gezag of de voogd gebruiken de rechten rond de behandeling en het dossier.

# List: who uses the rights of a patient between 12 and 15 (articles 7:447, 450 and 465 WGBO).
minors-12-to-15 = **12 tot en met 15 jaar:** het kind gebruikt de rechten rond de behandeling en het dossier. De ouders met gezag of de voogd doen dat ook.

# List: who uses the rights of a patient of 16 or older (articles 7:447, 450 and 465 WGBO).
minors-16 = **Vanaf 16 jaar:** u gebruikt uw rechten rond de behandeling en het dossier zelf.

# In Belgium, in place of that list.
minors-be = Er is geen vaste leeftijd. De ouders gebruiken de rechten van het kind. Zij betrekken het kind daarbij, naar leeftijd en rijpheid. Een kind dat zijn belangen zelf kan beoordelen, gebruikt zijn rechten zelf.

# Under the list: consent for the use of data (article 5 UAVG), not for a treatment.
minors-consent-nl = Vragen wij toestemming om gegevens van een kind jonger dan 16 jaar te gebruiken? Dan geeft de **wettelijk vertegenwoordiger** die toestemming.

## Cookies.

# Where the clinic says so.
cookies-none = Onze website plaatst geen cookies.

# Above the table.
cookies-intro = Een cookie is een klein bestand dat een website op uw apparaat zet. In deze lijst staan onze cookies.

# Name of the table.
cookies-caption = Cookies op onze website

# Heading of the first column.
cookies-head-cookie = Cookie en soort

# Heading of the second column.
cookies-head-what = Wat de cookie doet

# Small, under the name of a cookie. No full stop.
cookie-functional = Functioneel: nodig voor de website

# Small, under the name of a cookie that measures. No full stop.
cookie-analytics = Analytisch: meet het gebruik van de website

# Small, under the name of a cookie that follows people. No full stop. The law term is tracking cookie.
cookie-marketing = Marketing: volgt u voor reclame (volgcookie)

# In the second column: how long.
cookie-session = De cookie blijft tot u uw browser sluit.

# In the second column of the table of cookies: how long, where it is a period.
# $period (text): e.g. "6 maanden"
cookie-period = De cookie blijft { $period } op uw apparaat.

# In the second column of the table of cookies: whose it is.
# $name (text): e.g. "Statistiek Online B.V.", a link to the table of recipients
cookie-provider = De cookie is van { $name }.

# In the second column of the table of cookies: whose it is, where it is the clinic’s own.
cookie-party-first = De cookie is van onszelf.

# In the second column of the table of cookies: whose it is, where another company is not named.
cookie-party-third = De cookie is van een ander bedrijf.

# In the second column of the table of cookies: consent is asked.
cookie-consent = Wij plaatsen deze cookie alleen met uw toestemming.

# In the second column of the table of cookies: no consent is asked.
cookie-no-consent = Voor deze cookie vragen wij geen toestemming.

# In the second column of the table of cookies: why the law asks for no consent.
cookie-privacy-friendly = De cookie heeft weinig of geen gevolgen voor uw privacy.

# Under the table: where to change a choice.
# $url (text): e.g. "kliniek.example/cookies", a link
cookies-settings = U kunt uw keuze altijd veranderen op { $url }.

## How we secure your data, under the list of measures.

# How long backups hold what was erased.
# $period (text): e.g. "3 maanden"
security-backups = Wat wij wissen, is na { $period } ook weg uit onze reservekopieën.

# Where to report a leak.
# $contact (text): e.g. "privacy@kliniek.example", a link
security-report = Ziet u een lek in onze beveiliging? Meld het ons: { $contact }.

## The laws on this page, and what has changed.

# Above the list of acts.
laws-intro = Dit zijn hun volledige namen.

# In that list. No full stop.
# $act (text): e.g. "AVG"
# $name (text): e.g. "Algemene verordening gegevensbescherming"
act-explained = **{ $act }**: { $name }

# In the list of versions: when, and which.
# $date (text): e.g. "1 november 2026"
# $version (text): e.g. "3.0"
change-when = { $date }, versie { $version }

## Small parts that the program puts into sentences, or around words of the clinic.

# A name, an address, a title: on its own, as it is.
# $value (text): e.g. "Kliniek Duinrand B.V."
fact = { $value }

# A sentence of the clinic, as it is.
# $words (text): e.g. "Mail ons; wij halen de foto binnen een week weg.", words of the clinic
own-words = { $words }

# Words that become a sentence: a purpose, a list, a period.
# $words (text): e.g. "naam, adres en geboortedatum"
sentence = { $words }.

# Words with a capital, without a full stop: a recipient or a country.
# $words (text): e.g. "ons boekingssysteem"
sentence-start = { $words }

## Kinds of special data: $kinds in the special-* messages above, joined as a list. Lower case.

sensitivity-special = bijzondere persoonsgegevens
sensitivity-health = gegevens over gezondheid
sensitivity-genetic = genetische gegevens
sensitivity-biometric = biometrische gegevens
sensitivity-sexual-life = gegevens over seksueel gedrag of seksuele gerichtheid
sensitivity-ethnic-origin = gegevens over ras of etnische afkomst
sensitivity-religion = gegevens over religie of levensovertuiging

# On a card, after a legitimate interest or a task in the public interest.
basis-object = U mag hiertegen [bezwaar maken](#object).

# On the card of the national implant register.
implant-register-told = Uw naam staat niet in het register. U krijgt de gegevens over uw implantaat binnen 1 maand op schrift.
