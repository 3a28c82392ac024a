### The sentences of the privacy statement in informal Dutch: je in place of u. Only what differs from `nl` stands here, in the
### order of `nl`; every other sentence is the one of `nl`. A message may hold **strong** words and [links](#rights) to a section of
### the page. The program makes the first letter a capital, and drops a full stop after a text that ends with one.
### “Je” is the rule; “jij”, “jou” and “jouw” stand where the voice falls on them, or where “je” could be read in two ways.

## The page as a whole.

# Under the title, in large type.
# $name (text): e.g. "Kliniek Duinrand"
lead = { $name } gebruikt persoonsgegevens van jou. Hier lees je welke dat zijn, waarom wij ze gebruiken en wat je zelf kunt doen.

# What a search engine shows under the title. Not on the page itself.
# $name (text): e.g. "Kliniek Duinrand"
description = Lees welke persoonsgegevens { $name } van je gebruikt, waarom, hoe lang, en welke rechten je hebt.

## Headings of the sections, also in the list of sections.

# One card for each purpose.
section-activities = Wat doen wij met je gegevens?

# The table of periods.
section-retention = Hoe lang bewaren wij je gegevens?

# The table of recipients, and transfers outside the EEA.
section-recipients = Met wie delen wij je gegevens?

# One card for each right.
section-rights = Jouw rechten

# The right to object stands apart, under a heading of its own, because the law asks that (article 21(4) GDPR).
section-object = Jouw recht van bezwaar

# The steps of a request.
section-requests = Zo doe je een verzoek

# The supervisory authority, and bodies for complaints about care.
section-complaints = Heb je een klacht?

# The list of measures.
section-security = Zo beveiligen wij je gegevens

## In short: the box at the top. Each item is one strong sentence and a short one after it.

# Item: the record that the law asks for.
# $period (text): e.g. "20 jaar na de laatste wijziging in je dossier"
summary-file = **Wij houden een medisch dossier over je bij.** Dat moet van de wet. Wij bewaren het { $period }.

# Item: a record that no law asks for, as in a beauty salon. So not “medical”.
# $period (text): e.g. "5 jaar na je laatste behandeling"
summary-record = **Wij houden een dossier bij over je behandeling.** Wij bewaren het { $period }.

# Item: the duty of confidentiality.
summary-secrecy = **Wij gaan vertrouwelijk met je gegevens om.** Wie bij ons met gegevens over gezondheid werkt, heeft een geheimhoudingsplicht.

# Item: only where the clinic says so.
summary-not-sold = **Wij verkopen je gegevens niet.** Aan niemand.

# Item: how many purposes rest on consent.
# $count (number): e.g. "2"
summary-consent = **{ $count ->
        [one] Voor { $count } doel
       *[other] Voor { $count } doelen
    } vragen wij je toestemming.** Je kunt die altijd [intrekken](#rights).

# Item: the rights.
summary-rights = **Je mag je gegevens inzien en laten verbeteren.** Je hebt nog meer rechten. [Bekijk ze allemaal](#rights).

# Item: the right to object.
summary-object = **Je mag bezwaar maken tegen gebruik van je gegevens.** [Lees wanneer dat kan](#object).

# Item: how soon a request is answered.
# $period (text): e.g. "1 maand"
summary-answer = **Je krijgt binnen { $period } antwoord op een verzoek.** Een verzoek is gratis. [Lees hoe je dat doet](#requests).

## Who are we?

# First paragraph. The word in bold is the term of the law: keep it (law term).
# $name (text): e.g. "Kliniek Duinrand"
controller-decides = { $name } bepaalt waarom en hoe wij je gegevens gebruiken. In de wet heten wij daarom de **verwerkingsverantwoordelijke**. Deze verklaring volgt de Algemene verordening gegevensbescherming (AVG). Hier lees je wie wij zijn en hoe je ons bereikt.

# Under the heading of the card of the representative in the EU (article 27 GDPR).
representative-does = Ook hier kun je terecht met vragen over je gegevens.

# Under the heading of the card of the data protection officer (law term).
dpo-does = De functionaris geeft ons raad over privacy. Heb je vragen over je gegevens? Dan kun je hier terecht.

# Under the heading above the cards of joint controllers. The words in bold are a law term.
joint-intro = Met wie hieronder staat, bepalen wij samen waarom en hoe wij gegevens gebruiken. In de wet heten wij dan **gezamenlijke verwerkingsverantwoordelijken**. Hieronder lees je wie wat doet.

## What do we do with your data? Labels on the card of a purpose.

# Above the cards.
activities-intro = Voor elk doel lees je welke gegevens wij gebruiken, waarom dat mag en hoe lang wij ze bewaren.

# Above the cards, where they are for several groups of people: before a list of links to the groups, as in “As a patient”.
activities-choose = Kies wat voor jou geldt:

## Sentences on the card of a purpose.

# Under the heading of the chatbot’s card. The law asks to say this (article 50(1) AI Act).
chatbot-is-a-program = Je praat hier met een AI-systeem: een computerprogramma, geen mens.

# After “Consent”.
# $how (text): e.g. "met een apart formulier"
consent-asked = Wij vragen je toestemming { $how }.

# After the sentence before: what can be accepted or refused one by one.
# $tiers (text): e.g. "op onze website en in de folder in onze wachtkamer", a list
consent-tiers = Je kiest voor elk hiervan apart: { $tiers }.

# After “Do I have to give this?”: needed for the contract.
provision-contractual = Ja. Dat is nodig voor wat wij met je afspreken.

# After “Do I have to give this?”: giving them is a free choice.
provision-voluntary = Nee. Dat kies je zelf.

# After “Do I have to give this?”: people give nothing, as with camera images.
provision-none = Nee. Je hoeft ons hiervoor niets te geven.

# After “Good to know”: a decision by a computer.
automated-see = Hier neemt een computer zelf een besluit over jou. [Lees hoe dat gaat](#automated).

## Legal bases (article 6(1) GDPR), after “Legal basis” on a card. The words in bold are law terms. A sentence that says why.

# Article 6(1)(a).
basis-consent = **Toestemming.** Wij doen dit alleen als je ja zegt.

# Article 6(1)(b).
basis-contract = **Uitvoering van een overeenkomst.** Dit is nodig voor wat wij met je afspreken, of om dat op je verzoek voor te bereiden.

# Article 6(1)(b), for care under the Dutch Medical Treatment Contracts Act (WGBO).
basis-contract-treatment = **Uitvoering van de behandelingsovereenkomst.** Dit is nodig voor de behandeling die wij met je afspreken.

# Article 6(1)(d).
basis-vital-interests = **Vitale belangen.** Dit is nodig in een noodgeval, om jou of een ander te beschermen.

## Special categories of personal data: the exception of article 9(2) GDPR, after that label on a card. The words in bold are law terms. $kinds (text): which kinds this card has, e.g. "gegevens over gezondheid".

# Article 9(2)(a).
special-explicit-consent = { $kinds } gebruiken wij alleen met je **uitdrukkelijke toestemming**.

# Article 9(2)(e).
special-manifestly-public = { $kinds } gebruiken wij omdat je ze zelf openbaar hebt gemaakt.

# Article 9(2)(h).
special-health-care = { $kinds } hebben wij nodig voor je zorg of het beheer van onze praktijk.

## Who do we share your data with?

# In place of the table, where the clinic says that nobody receives data.
recipients-nobody = Niemand buiten onze praktijk krijgt je gegevens.

# Above the table, where the clinic says so.
not-sold = Wij verkopen je gegevens niet.

# After the paragraph on confidentiality: who is allowed to see a record (article 7:457 WGBO). Keep the name of the act.
secrecy-wgbo = Wie direct bij je behandeling betrokken is, mag jouw dossier zien zonder je toestemming. Een waarnemer mag dat ook: iemand die een zorgverlener vervangt. Ieder ander mag het alleen zien met je toestemming, of als de wet dat zegt (artikel 7:457 [WGBO](#laws)).

# Name of the table.
recipients-caption = Ontvangers van je gegevens

## Transfers outside the European Economic Area, under the table of recipients. For each recipient a list of these sentences.

# A remark on its own: every recipient is in the EEA.
transfers-none = **Je gegevens blijven in de Europese Economische Ruimte (EER).** Alle ontvangers in deze lijst zitten daar.

# Under the heading above the lists. The word in bold is a law term.
transfers-intro = Er gaan ook gegevens naar landen buiten de EER. In de wet heet dat **doorgifte**. Per ontvanger lees je waarom dat mag.

# Third sentence of a list: what the transfer rests on. The words in bold are law terms.
transfer-explicit-consent = Wij doen dit alleen met je **uitdrukkelijke toestemming** voor deze doorgifte (artikel 49 lid 1 onder a AVG).

# Last sentence of a list: where the safeguard can be read.
# $url (text): e.g. "www.dataprivacyframework.gov", a link
transfer-copy = Je kunt de waarborgen lezen op { $url }.

## Your rights: one card for each. The words in bold are law terms.

# Above the cards.
rights-intro = Dit kun je ons vragen.

# On the card of the right of access (article 15 GDPR).
right-access = Je hebt **recht van inzage**. Je mag zien welke gegevens wij van je hebben, en krijgt daarvan een kopie. De eerste kopie is gratis.

# On the card of the right to rectification (article 16 GDPR).
right-rectification = Je hebt **recht op rectificatie**. Klopt iets niet? Dan verbeteren wij het. Mist er iets? Dan vullen wij het aan.

# On the card of the right to erasure (article 17 GDPR).
right-erasure = Je hebt **recht op gegevenswissing**. Vraag je dat, dan wissen wij gegevens die wij niet meer nodig hebben of niet meer mogen gebruiken.

# On the card “Erase your data”, where the Dutch Medical Treatment Contracts Act (WGBO) gives a right of its own; that card stands below.
right-erasure-file = Voor je medisch dossier geldt een ander recht: je kunt het laten vernietigen. Dat lees je hieronder.

# On the card of the right to restriction (article 18 GDPR).
right-restriction = Je hebt **recht op beperking van de verwerking**. Wij gebruiken je gegevens dan even niet, terwijl wij je verzoek bekijken.

# On the card of the right to data portability (article 20 GDPR).
right-portability = Je hebt **recht op overdraagbaarheid van gegevens**. Je krijgt je gegevens in een gangbaar bestand. Als dat technisch kan, sturen wij ze op je verzoek direct naar een andere aanbieder.

# On the card “Take your data with you”, above a list: for which purposes.
right-portability-scope = Dit geldt alleen voor digitale gegevens die je ons zelf gaf, bij:

# On the card of withdrawing consent (article 7(3) GDPR).
right-withdraw = Je mag je toestemming altijd intrekken.

# On the card “Withdraw your consent”: what was done before stays lawful.
right-withdraw-effect = Wat wij deden voordat je de toestemming introk, blijft rechtmatig.

# Heading of the card on the treatment record (article 7:456 WGBO; Belgium: article 9 of the act on patients’ rights).
right-file-copy-title = Je dossier inzien

# On that card, under the Dutch Medical Treatment Contracts Act. Keep the name of the act.
right-file-copy = Je mag je medisch dossier inzien en krijgt er gratis een kopie van (artikel 7:456 [WGBO](#laws)). Dat regelen wij zo snel als wij kunnen. Wij laten alleen weg wat de privacy van een ander schaadt.

# On the card “See your record”, where records are kept electronically.
right-file-copy-electronic = Als je dat vraagt, kun je je dossier elektronisch inzien of een elektronische kopie krijgen, beide gratis.

# On the card “See your record”, in Belgium.
right-file-copy-be = Je mag je hele patiëntendossier inzien. Je krijgt er een kopie van; de eerste is gratis. Gegevens over anderen laten wij weg.

# On the card “See your record”, in Belgium, after the copy.
right-file-explanation-be = Je hebt ook recht op uitleg over je dossier.

# Heading of the card (article 7:454(2) WGBO).
right-own-statement-title = Je eigen verklaring toevoegen

# On that card.
right-own-statement = Vraag je dat, dan voegen wij je eigen verklaring toe aan je medisch dossier.

# Heading of the card (article 7:455 WGBO).
right-destruction-title = Je dossier laten vernietigen

# On that card. Keep the name of the act.
right-destruction = Vraag ons schriftelijk of elektronisch om je medisch dossier te vernietigen. Wij doen dat binnen 3 maanden (artikel 7:455 [WGBO](#laws)).

# On the card “Have your record destroyed”: what the clinic keeps all the same.
right-destruction-exceptions = Wij vernietigen niet wat voor een ander van aanmerkelijk belang is, of wat wij van de wet niet mogen vernietigen. Je verzoek zelf blijft in het dossier.

# Heading of the card (article 15e Wabvpz).
right-log-overview-title = Zien wie je gegevens bekeek

# On that card. Only where the clinic uses an electronic exchange system (law term).
right-log-overview = Wij gebruiken een **elektronisch uitwisselingssysteem**. Je kunt een overzicht vragen: wie maakte daarin je gegevens beschikbaar, wie bekeek ze, en wanneer?

## Your right to object: a section of its own. The words in bold are law terms.

# First paragraph: purposes that rest on a legitimate interest or a public task.
object-interest = Je hebt **recht van bezwaar**. Je mag bezwaar maken om redenen die met je eigen situatie te maken hebben. Dat kan bij:

# After it: what the clinic does then.
object-interest-effect = Dan stoppen wij met dat gebruik. Wij gaan alleen door als onze dwingende gerechtvaardigde redenen zwaarder wegen dan jouw belangen, of voor een juridische claim.

# Next paragraph: advertising.
object-marketing = Tegen reclame die aan jou is gericht (**direct marketing**) mag je altijd bezwaar maken. Je hoeft geen reden te geven. Dan stoppen wij ermee. Dat geldt voor:

# Last paragraph, where the clinic shows how it weighed its interest. The word in bold is a law term.
object-balancing-test = Wil je zien hoe wij ons belang tegen dat van jou hebben afgewogen? Vraag ons om de **belangenafweging**.

## How to make a request: numbered steps, then paragraphs.

# First step: where to ask.
# $channels (text): e.g. "per e-mail (privacy@kliniek.example), per telefoon (+31 23 000 00 00) of aan de balie", a list with “of”
requests-send = **Doe je verzoek.** Dat kan { $channels }.

# Second step: proof of identity, only in reasonable doubt.
requests-identity-doubt = **Laat zien wie je bent, als wij dat vragen.** Wij vragen dat alleen bij redelijke twijfel.

# Second step: proof of identity with every request.
requests-identity-always = **Laat zien wie je bent.** Wij vragen dat bij elk verzoek.

# Last step: how soon. The 2 months and the first month are those of the law.
# $period (text): e.g. "1 maand"
requests-answer = **Je krijgt antwoord binnen { $period }.** Is je verzoek ingewikkeld? Dan mag het 2 maanden langer duren. Dat laten wij je binnen de eerste maand weten.

# Paragraph: what if the clinic does not do what is asked.
requests-refusal = Doen wij niet wat je vraagt? Dan vertellen wij je binnen 1 maand waarom. Je kunt dan een [klacht](#complaints) indienen bij de toezichthoudende autoriteit.

# Paragraph: what if the clinic does not do what is asked, where the page does not tell of the right to complain.
requests-refusal-reasons = Doen wij niet wat je vraagt? Dan vertellen wij je binnen 1 maand waarom.

# Paragraph: the Dutch court. Keep the name of the act.
requests-court-nl = Je kunt ook de rechtbank vragen om een beslissing (artikel 35 [UAVG](#laws)). Dat moet binnen 6 weken na ons antwoord. Je hebt geen advocaat nodig.

## Do you have a complaint?

# Second paragraph: the supervisory authority (law term).
# $authority (text): e.g. "Autoriteit Persoonsgegevens (AP)"
complaints-authority = Je mag altijd een klacht over je gegevens indienen bij de **toezichthoudende autoriteit**. Voor ons is dat de { $authority }.

# Next paragraph: other countries of the European Union.
complaints-elsewhere = Woon of werk je in een ander land van de Europese Unie (EU), of gebeurde het daar? Dan mag je de klacht ook bij de autoriteit van dat land indienen.

# Under the heading above the bodies for complaints about care.
care-complaints-intro = Gaat je klacht niet over privacy, maar over onze zorg? Dan kun je hier terecht.

# On the card of the complaints officer.
complaints-officer = De **klachtenfunctionaris** geeft je gratis advies en hulp.

# On the card of the dispute resolution body.
complaints-dispute-body = Wij zijn aangesloten bij deze **geschilleninstantie**. Die doet een bindende uitspraak over je klacht.

# On the card of the ombuds function, in Belgium.
complaints-ombuds = Bij deze **ombudsfunctie** kun je een klacht over onze zorg indienen.

## Automated decisions. The words in bold are law terms.

# Only where the clinic says so.
automated-none = Een computer neemt bij ons nooit zelf een besluit over jou. Daar komt altijd een mens aan te pas.

# Above the cards of decisions that a computer takes.
automated-intro = Hier neemt een computer een besluit over je zonder dat een mens meekijkt. In de wet heet dat **geautomatiseerde individuele besluitvorming**.

# On such a card: what it means.
label-consequences = Wat het voor jou betekent

# Under the cards.
automated-human = Je hebt recht op **menselijke tussenkomst**: een mens kijkt dan opnieuw. Je mag zeggen wat je ervan vindt en het besluit aanvechten.

## Children and young people.

# List: who uses the rights of a patient, by age (articles 7:447, 450 and 465 WGBO).
minors-16 = **Vanaf 16 jaar:** je gebruikt je rechten rond de behandeling en het dossier zelf.

## Cookies.

# Above the table.
cookies-intro = Een cookie is een klein bestand dat een website op je apparaat zet. In deze lijst staan onze cookies.

# Small, under the name of a cookie. No full stop. The law term is tracking cookie.
cookie-marketing = Marketing: volgt je voor reclame (volgcookie)

# In the second column: how long.
cookie-session = De cookie blijft tot je de browser sluit.

# In the second column of the table of cookies: how long, where it is a period.
# $period (text): e.g. "6 maanden"
cookie-period = De cookie blijft { $period } op je apparaat.

# In the second column of the table of cookies: consent is asked.
cookie-consent = Wij plaatsen deze cookie alleen met je toestemming.

# In the second column of the table of cookies: why the law asks for no consent.
cookie-privacy-friendly = De cookie heeft weinig of geen gevolgen voor je privacy.

# Under the table: where to change a choice.
# $url (text): e.g. "kliniek.example/cookies", a link
cookies-settings = Je kunt je keuze altijd veranderen op { $url }.

## How we secure your data, under the list of measures.

# Where to report a leak.
# $contact (text): e.g. "privacy@kliniek.example", a link
security-report = Zie je een lek in onze beveiliging? Meld het ons: { $contact }.

## Remarks on a card.

# On a card, after a legitimate interest or a task in the public interest.
basis-object = Je mag hiertegen [bezwaar maken](#object).

# On the card of the national implant register.
implant-register-told = Je naam staat niet in het register. Je krijgt de gegevens over je implantaat binnen 1 maand op schrift.
