### The sentences of the privacy statement: everything a reader sees that is not the clinic’s own.
### A message may hold **strong** words and [links](#rights) to a section of the page. The program makes the first letter a capital,
### and drops a full stop after a text that ends with one.

## The page as a whole.

# Name of the page: its only heading of the first level.
title = Privacy statement

# Under the title, in large type.
# $name (text): e.g. "Kliniek Duinrand"
lead = { $name } uses personal data about you. Here you can read which data, why we use them and what you can do yourself.

# What a search engine shows under the title. Not on the page itself.
# $name (text): e.g. "Kliniek Duinrand"
description = Read which personal data { $name } uses about you, why, for how long, and which rights you have.

# Under the lead and at the foot of the page: the day on which the text takes effect. No full stop.
# $date (text): e.g. "1 November 2026"
meta-effective = Valid from { $date }

# Under the lead and at the foot of the page, after the day of effect: the version of the text. No full stop.
# $version (text): e.g. "3.0"
meta-version = Version { $version }

# Under the lead and at the foot of the page, after the version: the day on which the text was settled. No full stop.
# $date (text): e.g. "1 October 2026"
meta-date = Text of { $date }

# Under the lead, after the dates: leads to the list of versions at the end of the page. No full stop. Keep `#changes` as it is.
meta-changes = [See what has changed](#changes)

# Under the lead, the last of the line: how long it takes to read the page. No full stop.
# $minutes (number): e.g. "9"
meta-reading-time =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }

# Heading above the list of sections.
page-contents = On this page

# Hidden link at the top, for people who use the keyboard or a screen reader.
page-skip = Skip to the content

# Spoken by a screen reader before the links to the other languages.
page-languages = Language

# Beside the list of sections, above the two ways to ask.
help-question = A question about privacy?

# Under that question: how to ask it by e-mail. No full stop.
# $email (text): e.g. "fg@kliniekduinrand.example"
help-email = E-mail { $email }

# Under that question: how to ask it by telephone. No full stop.
# $phone (text): e.g. "+31 23 000 00 01"
help-phone = Call { $phone }

# In the links between the languages: the name of this language, in this language.
language-name = English

## Headings of the sections, also in the list of sections.

# The box at the top.
section-summary = In short

# Who is responsible, with addresses.
section-controller = Who are we?

# One card for each purpose.
section-activities = What do we do with your data?

# The table of periods.
section-retention = How long do we keep your data?

# The table of recipients, and transfers outside the EEA.
section-recipients = Who do we share your data with?

# One card for each right.
section-rights = Your rights

# The right to object stands apart, under a heading of its own, because the law asks that (article 21(4) GDPR).
section-object = Your right to object

# The steps of a request.
section-requests = How to make a request

# The supervisory authority, and bodies for complaints about care.
section-complaints = Do you have a complaint?

# Decisions that a computer takes without a human being.
section-automated = Automated decisions

# Who decides for them.
section-minors = Children and young people

# The table of cookies.
section-cookies = Cookies

# The list of measures.
section-security = How we secure your data

# Each act that the page cites, with its full name.
section-laws = The laws on this page

# The list of versions.
section-changes = What has changed?

## In short: the box at the top. Each item is one strong sentence and a short one after it.

# Item: the record that the law asks for.
# $period (text): e.g. "for 20 years after the last change in your record"
summary-file = **We keep a medical record about you.** The law requires this. We keep it { $period }.

# Item: a record that no law asks for, as in a beauty salon. So not “medical”.
# $period (text): e.g. "for 5 years after your last treatment"
summary-record = **We keep a record of your treatment.** We keep it { $period }.

# Item: the duty of confidentiality.
summary-secrecy = **We treat your data as confidential.** Everyone here who works with data about health has a duty of confidentiality.

# Item: only where the clinic says so.
summary-not-sold = **We do not sell your data.** Not to anyone.

# Item: that there are recipients. The number of lines in the list is there to choose a plural by. Do not print it: one line can stand for a group of recipients.
# $count (number): e.g. "6", not used here
summary-recipients = **We share data with others.** [See with whom](#recipients).

# Item: countries outside the European Economic Area.
# $countries (text): e.g. "India and the United States", a list
summary-transfers = **Data also go to countries outside the European Economic Area (EEA).** They go to { $countries }. [Read why this is allowed](#recipients).

# Item: how many purposes rest on consent.
# $count (number): e.g. "2"
summary-consent = **{ $count ->
        [one] For { $count } purpose
       *[other] For { $count } purposes
    } we ask for your consent.** You can [withdraw it](#rights) at any time.

# Item: the rights.
summary-rights = **You can see your data and have them corrected.** You have more rights. [See them all](#rights).

# Item: the right to object.
summary-object = **You can object to the use of your data.** [Read when you can do this](#object).

# Item: how soon a request is answered.
# $period (text): e.g. "1 month"
summary-answer = **You receive an answer to a request within { $period }.** A request is free. [Read how to make one](#requests).

## Who are we?

# First paragraph. The word in bold is the term of the law: keep it (law term).
# $name (text): e.g. "Kliniek Duinrand"
controller-decides = { $name } decides why and how we use your data. In the law, we are therefore called the **controller**. This statement follows the General Data Protection Regulation (GDPR). Here you can read who we are and how to reach us.

# Heading of the card with the clinic’s own details.
# $name (text): e.g. "Kliniek Duinrand"
controller-card = { $name }

# On that card, after “Legal name”.
# $name (text): e.g. "Kliniek Duinrand B.V."
# $form (text): e.g. "private limited company (bv)"
controller-legal-name = { $name }, { $form }

# On the card with the clinic’s own details, after “Legal name”, where the legal form is not given.
# $name (text): e.g. "Kliniek Duinrand B.V."
controller-legal-name-plain = { $name }

# Heading of the card of the representative in the EU (article 27 GDPR).
representative-card = Our representative in the European Union (EU)

# Sentence on the card of the representative in the EU.
representative-does = You can also come here with questions about your data.

# Heading of the card of the data protection officer (law term).
dpo-card = Our data protection officer

# Sentence on the card of the data protection officer.
dpo-does = The officer advises us on privacy. Do you have questions about your data? Then you can come here.

# Heading of the card of a contact person who is not a data protection officer.
privacy-contact-card = Privacy contact

# Heading above the cards of joint controllers.
joint-heading = Who we decide with

# Paragraph under the heading “Who we decide with”. The words in bold are a law term.
joint-intro = Together with those named below, we decide why and how we use data. In the law, we are then called **joint controllers**. Below you can read who does what.

## Labels on the cards of people and organisations, before a name, an address or a number.

# Before the name of the company with its legal form.
label-legal-name = Legal name

# Before the name of the owner of a sole proprietorship.
label-owner = Owner

# Before other names of the clinic.
label-trade-names = Also known as

# Before the name of a person.
label-name = Name

# Before a postal address.
label-address = Address

# Before a telephone number.
label-phone = Telephone

# Before an e-mail address.
label-email = E-mail

# Before the address of a form for privacy requests.
label-form = Form

# Before a web address.
label-website = Website

# Before an e-mail address, a telephone number or a web address of a joint controller.
label-contact = Contact

# Before the number in the Dutch trade register.
label-register-kvk = Chamber of Commerce (KvK) number

# Before the number in the Belgian trade register.
label-register-kbo = Crossroads Bank for Enterprises (KBO) number

# Before the VAT number.
label-vat = VAT number

## What do we do with your data? Labels on the card of a purpose.

# Above the cards.
activities-intro = For each purpose you can read which data we use, why that is allowed and how long we keep them.

# Above the cards, where they are for several groups of people: before a list of links to the groups, as in “As a patient”.
activities-choose = Choose what applies to you:

# Before other groups of people whose data these are, as in “Visitors”.
label-subjects = Also data about

# Before the list of data.
label-data = Which data

# Before the list of sources, as in “From you and your referrer”.
label-source = From whom

# Before the legal basis (law term).
label-basis = Legal basis

# Before the exception of article 9(2) GDPR. These words are a law term.
label-special = Special categories of personal data

# Before how consent is asked and withdrawn.
label-consent = Consent

# Before the periods.
label-retention = How long

# Before the list of recipients.
label-recipients = Who receives them

# Before “yes” or “no”, and what happens without the data.
label-provision = Do I have to give this?

# Before further remarks.
label-more = Good to know

# Before how the electronic exchange system works.
label-how-it-works = How it works

## Groups of people, after “Also data about” on a card. Plural, lower case, no full stop; they can stand in a list with “and”.

# Belongs to the heading subject-patient.
also-patient = patients

# Belongs to the heading subject-relative.
also-relative = relatives or contact persons

# Belongs to the heading subject-guardian.
also-guardian = parents or guardians

# Belongs to the heading subject-visitor.
also-visitor = people who visit our premises

# Belongs to the heading subject-website-visitor.
also-website-visitor = people who visit us online

# Belongs to the heading subject-applicant.
also-applicant = job applicants

# Belongs to the heading subject-employee.
also-employee = employees

# Belongs to the heading subject-practitioner.
also-practitioner = care providers who work with us

# Belongs to the heading subject-business-contact.
also-business-contact = business contacts

# Belongs to the heading subject-newsletter-reader.
also-newsletter-reader = readers of our newsletter

# Belongs to the heading subject-client.
also-client = clients

# Belongs to the heading subject-customer.
also-customer = customers

# Belongs to the heading subject-complainant.
also-complainant = people who make a complaint

## Sentences on the card of a purpose.

# Under the heading of the chatbot’s card. The law asks to say this (article 50(1) AI Act).
chatbot-is-a-program = You are talking to an AI system here: a computer program, not a person.

# After “From whom”.
# $sources (text): e.g. "you and your referrer", a list
sources = From { $sources }.

# After the sentence before: which of those sources anybody can consult.
# $sources (text): e.g. "a public register", a list
sources-public = Open to the public: { $sources }.

# After “Consent”.
# $how (text): e.g. "with a separate form"
consent-asked = We ask for your consent { $how }.

# After the sentence before: what can be accepted or refused one by one.
# $tiers (text): e.g. "on our website and in the leaflet in our waiting room", a list
consent-tiers = You choose for each of these separately: { $tiers }.

# After “Do I have to give this?”: the law asks for the data.
provision-statutory = Yes. The law requires it.

# After “Do I have to give this?”: the law asks for the data, and the clinic names the provisions.
# $laws (text): e.g. "article 5 Wabvpz and article 6 Wabvpz", a list
provision-statutory-law = Yes. The law requires it ({ $laws }).

# After “Do I have to give this?”: the data are needed for the contract.
provision-contractual = Yes. It is necessary for what we agree with you.

# After “Do I have to give this?”: giving them is a free choice.
provision-voluntary = No. That is your own choice.

# After “Do I have to give this?”: people give nothing, as with camera images.
provision-none = No. You do not have to give us anything for this.

# After “Good to know”: these data were collected for another purpose first.
# $first (text): e.g. "Your treatment and your record", the linked title of a card
further-use = We first collected these data for: { $first }.

# After “Good to know”: a decision by a computer.
automated-see = Here, a computer decides about you by itself. [Read how this works](#automated).

## Legal bases (article 6(1) GDPR), after “Legal basis” on a card. The words in bold are law terms. A sentence that says why.

# Around a basis that holds for a part of the purpose only.
# $basis (text): e.g. "**Legal obligation.** The law requires this.", a message of this group
# $scope (text): e.g. "keeping the invoices"
basis-for = { $basis } This applies to: { $scope }.

# Article 6(1)(a).
basis-consent = **Consent.** We do this only if you say yes.

# Article 6(1)(b).
basis-contract = **Performance of a contract.** This is necessary for what we agree with you, or to prepare it at your request.

# Article 6(1)(b), for care under the Dutch Medical Treatment Contracts Act (WGBO).
basis-contract-treatment = **Performance of the medical treatment contract.** This is necessary for the treatment we agree with you.

# Article 6(1)(c).
# $laws (text): e.g. "article 5 Wabvpz and article 6 Wabvpz", a list
basis-legal-obligation = **Legal obligation.** The law requires this ({ $laws }).

# Article 6(1)(c), where the clinic names no act.
basis-legal-obligation-plain = **Legal obligation.** The law requires this.

# Article 6(1)(d).
basis-vital-interests = **Vital interests.** This is necessary in an emergency, to protect you or someone else.

# Article 6(1)(e).
# $laws (text): e.g. "article 4 Wmo 2015", a list
basis-public-task = **Task in the public interest.** The law gives us this task ({ $laws }).

# Article 6(1)(e), where the clinic names no act.
basis-public-task-plain = **Task in the public interest.** The law gives us this task.

# Article 6(1)(f).
# $interest (text): e.g. "We want to be able to answer your question.", a full sentence of the clinic
basis-legitimate-interests = **Legitimate interest.** { $interest }.

# Article 6(1)(f), where the clinic does not name its interest.
basis-legitimate-interests-plain = **Legitimate interest.** We have an interest of our own in this.

## Special categories of personal data: the exception of article 9(2) GDPR, after that label on a card. The words in bold are law terms. $kinds (text): which kinds this card has, e.g. "gegevens over gezondheid".

# Article 9(2)(a).
special-explicit-consent = We use { $kinds } only with your **explicit consent**.

# Article 9(2)(b).
special-employment = We need { $kinds } for employment and social security.

# Article 9(2)(c).
special-vital-interests = We use { $kinds } in an emergency, to protect **vital interests**.

# Article 9(2)(e).
special-manifestly-public = We use { $kinds } because you made them public yourself.

# Article 9(2)(f).
special-legal-claims = We need { $kinds } for a legal claim.

# Article 9(2)(g).
special-substantial-public-interest = We need { $kinds } for a substantial public interest laid down in law.

# Article 9(2)(h).
special-health-care = We need { $kinds } for your care or for managing our practice.

# Article 9(2)(i).
special-public-health = We need { $kinds } for public health, as the law provides.

# Article 9(2)(j).
special-research = We need { $kinds } for scientific research, under the strict conditions of the law.

## How long do we keep your data? Parts of the line after “How long” and of the table. Each part can stand within the next one: lower case, no full stop.

# Name of the table.
retention-caption = Retention periods at a glance

# Heading of the first column: titles of purposes.
retention-head-data = What we use data for

# Heading of the second column.
retention-head-period = How long we keep them

# A period as it is.
# $period (text): e.g. "2 years"
period-exactly = for { $period }

# This long or longer.
# $period (text): e.g. "2 years"
period-at-least = for at least { $period }

# Never longer.
# $period (text): e.g. "6 months"
period-at-most = for at most { $period }

# A shortest and a longest period.
# $period (text): e.g. "30 years"
# $maximum (text): e.g. "50 years"
period-range = for at least { $period } and at most { $maximum }

# A period with the moment that starts it.
# $period (text): e.g. "for at most 6 months", one of the four before
# $event (text): e.g. "our last contact with you", a message event-…
keep-from = { $period } after { $event }

# Only an end, no period.
# $until (text): e.g. "you withdraw your consent", a message until-…
keep-until = until { $until }

# An end, and a longest period.
# $until (text): e.g. "you withdraw your consent", a message until-…
# $period (text): e.g. "for at most 3 years after the day you give your consent"
keep-until-at-most = until { $until }, but { $period }

# An end, or else a period.
# $until (text): e.g. "you withdraw your consent", a message until-…
# $period (text): e.g. "for 2 years after your last visit"
keep-until-or = until { $until }, and otherwise { $period }

# No period, but a way to tell the end.
# $criterion (text): e.g. "for as long as you are our client", words of the clinic
keep-criterion = { $criterion }

# Neither a period nor a way to tell the end.
keep-unknown = without a fixed period

# Around a period with an exception.
# $period (text): e.g. "for 4 weeks after the recording", one of those before
# $unless (text): e.g. "longer after an incident, until it has been dealt with"
keep-unless = { $period }; { $unless }

# Around a period for one situation.
# $period (text): e.g. "for at most 6 months after our last contact with you", one of those before
# $when (text): e.g. "if you do not make an appointment", words of the clinic
keep-when = { $period }, { $when }

# Around a period for some of the data.
# $what (text): e.g. "name and telephone number", a list of data
# $period (text): e.g. "for at most 6 months after our last contact with you, if you do not make an appointment", one of those before
keep-what = { $what }: { $period }

# A full sentence after the period: what happens then. “Them” are the data.
then-erase = After that we erase them.

# A full sentence after the period: what happens then. The data no longer lead to anyone.
then-anonymise = After that we make them anonymous.

# A full sentence after the period: what happens then. “Them” are the data, which go back to whom they came from.
then-return = After that we return them.

# A full sentence after the period: what happens then. The clinic looks whether it still needs the data.
then-review = After that we check whether we still need them.

## Who do we share your data with?

# Above the table.
recipients-intro = This list shows who receives data from us.

# In place of the table, where the clinic says that nobody receives data.
recipients-nobody = No one outside our practice receives your data.

# Above the table, where the clinic says so.
not-sold = We do not sell your data.

# Above the table, where every processor has an agreement. The words in bold are law terms.
recipients-agreements = Anyone in this list who works on our instructions is called a **processor**. We have a **data processing agreement** with each of them.

# Above the table. The words in bold are a law term.
# $sources (text): e.g. "entry in a professional register and the contract with us", a list
secrecy = Everyone here who works with data about health has a **duty of confidentiality**. It follows from { $sources }.

# In the sentence on the duty of confidentiality, after “follows from”.
secrecy-register = entry in a professional register

# In the sentence on the duty of confidentiality, after “follows from”.
secrecy-law = the law

# In the sentence on the duty of confidentiality, after “follows from”.
secrecy-contract = the contract with us

# After the paragraph on confidentiality: who is allowed to see a record (article 7:457 WGBO). Keep the name of the act.
secrecy-wgbo = Anyone directly involved in your treatment is allowed to see your record without your consent. So is a locum: someone who stands in for a care provider. Anyone else is allowed to see it only with your consent, or if the law says so (article 7:457 [WGBO](#laws)).

# Name of the table.
recipients-caption = Recipients of your data

# Heading of the first column.
recipients-head-who = Who and where

# Heading of the second column.
recipients-head-why = What for

# In the first column: a name with the kind of recipient. No full stop.
# $name (text): e.g. "Agenda Online B.V."
# $category (text): e.g. "our booking system"
recipient-named = { $name }, { $category }

# Small, under the name. No full stop.
# $country (text): e.g. "the Netherlands"
# $role (text): e.g. "processor on our instructions", a message role-…
recipient-where = { $country }, { $role }

# After the country of a recipient, or alone. The law’s word for who works for us.
role-processor = processor on our instructions

# After the country of a recipient, or alone. The law’s word for who decides for itself.
role-controller = controller in its own right

# After the country of a recipient, or alone. The law’s words for who decides together with us.
role-joint = joint controller with us

# After the country of a recipient, or alone. It is a public authority.
role-authority = public authority

# In the second column: the condition.
# $when (text): e.g. "if you are referred", words of the clinic
recipient-when = Only { $when }.

## Transfers outside the European Economic Area, under the table of recipients. For each recipient a list of these sentences.

# A remark on its own: every recipient is in the EEA.
transfers-none = **Your data stay in the European Economic Area (EEA).** All recipients in this list are based there.

# Heading above the lists.
transfers-heading = Outside the European Economic Area (EEA)

# Paragraph under the heading “Outside the European Economic Area (EEA)”. The word in bold is a law term.
transfers-intro = Data also go to countries outside the EEA. In the law, this is called a **transfer**. For each recipient you can read why it is allowed.

# First sentence of a list.
# $name (text): e.g. "Mail Inc."
# $country (text): e.g. "the United States"
transfer-country = Data for **{ $name }** go to { $country }.

# Second sentence: the Commission has decided that the country protects data well enough. The word in bold is a law term.
transfer-adequate = The European Commission has decided that this country protects data well enough. This is called an **adequacy decision** (article 45 GDPR).

# Second sentence of a list: the decision on this country covers commercial organisations only, and this is one. The words in bold are a law term.
transfer-adequate-commercial = An **adequacy decision** covers this country (article 45 GDPR), for commercial organisations only. This recipient is such an organisation.

# Second sentence of a list: a certified company in the United States. Keep the number of the decision.
transfer-dpf = This company is certified under the **EU-US Data Privacy Framework (DPF)**. Adequacy decision (EU) 2023/1795 covers such companies.

# Second sentence of a list: there is a decision on this country, but it does not cover this recipient.
transfer-not-covered = An adequacy decision covers this country, but not this recipient.

# Second sentence of a list: there is no decision on this country.
transfer-no-decision = There is no adequacy decision for this country.

# Third sentence: what the transfer rests on. The words in bold are law terms.
transfer-scc = The **appropriate safeguard** is a contract with **standard contractual clauses** (article 46(2)(c) GDPR, Decision (EU) 2021/914).

# Third sentence of a list: the transfer rests on rules that the recipient’s group made for itself. The words in bold are law terms.
transfer-bcr = The **appropriate safeguard** is the **binding corporate rules** of the recipient (article 47 GDPR).

# Third sentence of a list: the transfer rests on a code of conduct. The words in bold are a law term.
transfer-code-of-conduct = The **appropriate safeguard** is an approved code of conduct (article 46(2)(e) GDPR).

# Third sentence of a list: the transfer rests on a certification. The words in bold are a law term.
transfer-certification = The **appropriate safeguard** is an approved certification (article 46(2)(f) GDPR).

# Third sentence of a list: the transfer rests on a contract of its own. The words in bold are a law term.
transfer-ad-hoc-clauses = The **appropriate safeguard** is a contract that the supervisory authority has authorised (article 46(3) GDPR).

# Third sentence of a list: the transfer rests on consent. The words in bold are a law term.
transfer-explicit-consent = We do this only with your **explicit consent** to this transfer (article 49(1)(a) GDPR).

# Third sentence of a list: the transfer rests on what a contract needs.
transfer-contract = The transfer is necessary for a contract (article 49(1)(b) or (c) GDPR).

# Third sentence of a list: the transfer rests on a legal claim.
transfer-legal-claims = The transfer is necessary for a legal claim (article 49(1)(e) GDPR).

# Third sentence of a list: the transfer rests on somebody’s life or health. The words in bold are a law term.
transfer-vital-interests = The transfer is necessary to protect **vital interests** (article 49(1)(f) GDPR).

# Third sentence of a list: the transfer rests on an interest of the clinic, this once. Which interest follows.
transfer-compelling-interest = This is a one-off transfer for a compelling legitimate interest (article 49(1), second subparagraph, GDPR).

# After the sentence before: which interest.
# $interest (text): e.g. "reporting a rare side effect to the manufacturer", words of the clinic
transfer-interest = That interest is: { $interest }.

# Last sentence of a list: where the safeguard can be read.
# $url (text): e.g. "www.dataprivacyframework.gov", a link
transfer-copy = You can read the safeguards at { $url }.

## Your rights: one card for each. The words in bold are law terms.

# Above the cards.
rights-intro = You can ask us for the following.

# Heading of the card (article 15 GDPR).
right-access-title = See your data

# On that card.
right-access = You have the **right of access**. You can see which data we have about you, and you receive a copy. The first copy is free.

# Heading of the card (article 16 GDPR).
right-rectification-title = Correct your data

# On that card.
right-rectification = You have the **right to rectification**. If something is wrong, we correct it. If something is missing, we complete it.

# Heading of the card (article 17 GDPR).
right-erasure-title = Erase your data

# On that card.
right-erasure = You have the **right to erasure**. If you ask, we erase data that we no longer need or are no longer allowed to use.

# On the card “Erase your data”, where a law obliges the clinic to keep data.
right-erasure-duty = We do not erase what the law obliges us to keep, as long as that duty lasts.

# On the card “Erase your data”, where the Dutch Medical Treatment Contracts Act (WGBO) gives a right of its own; that card stands below.
right-erasure-file = Another right applies to your medical record: you can have it destroyed. You can read about this below.

# Heading of the card (article 18 GDPR).
right-restriction-title = Pause the use

# On that card.
right-restriction = You have the **right to restriction of processing**. We then do not use your data while we look into your request.

# Heading of the card (article 20 GDPR).
right-portability-title = Take your data with you

# On that card.
right-portability = You have the **right to data portability**. You receive your data in a common file format. Where technically possible, we send them straight to another provider if you ask.

# On the card “Take your data with you”, above a list: for which purposes.
right-portability-scope = This applies only to digital data that you gave us yourself, for:

# Heading of the card (article 7(3) GDPR).
right-withdraw-title = Withdraw your consent

# On that card.
right-withdraw = You can withdraw your consent at any time.

# On the card “Withdraw your consent”, above a list: for which purposes.
right-withdraw-scope = This applies to:

# On the card “Withdraw your consent”: what was done before stays lawful.
right-withdraw-effect = What we did before you withdrew your consent stays lawful.

# Heading of the card on the treatment record (article 7:456 WGBO; Belgium: article 9 of the act on patients’ rights).
right-file-copy-title = See your record

# On that card, under the Dutch Medical Treatment Contracts Act. Keep the name of the act.
right-file-copy = You can see your medical record and receive a free copy (article 7:456 [WGBO](#laws)). We arrange this as soon as we can. We leave out only what harms another person’s privacy.

# On the card “See your record”, where records are kept electronically.
right-file-copy-electronic = If you ask, you can view your record electronically or receive an electronic copy, both free.

# On the card “See your record”, in Belgium.
right-file-copy-be = You can see your whole patient file. You receive a copy; the first one is free. We leave out data about others.

# On the card “See your record”, in Belgium, after the copy.
right-file-explanation-be = You also have the right to an explanation of your file.

# Heading of the card (article 7:454(2) WGBO).
right-own-statement-title = Add your own statement

# On that card.
right-own-statement = If you ask, we add your own statement to your medical record.

# Heading of the card (article 7:455 WGBO).
right-destruction-title = Have your record destroyed

# On that card. Keep the name of the act.
right-destruction = Ask us in writing or electronically to destroy your medical record. We do so within 3 months (article 7:455 [WGBO](#laws)).

# On the card “Have your record destroyed”: what the clinic keeps all the same.
right-destruction-exceptions = We do not destroy what is of considerable interest to another person, or what a law forbids us to destroy. Your request itself stays on file.

# Heading of the card (article 15e Wabvpz).
right-log-overview-title = See who viewed your data

# On that card. Only where the clinic uses an electronic exchange system (law term).
right-log-overview = We use an **electronic exchange system**. You can ask for an overview: who made your data available in it, who viewed them, and when?

## Your right to object: a section of its own. The words in bold are law terms.

# First paragraph: purposes that rest on a legitimate interest or a public task.
object-interest = You have the **right to object**. You can object for reasons that have to do with your own situation. This applies to:

# After it: what the clinic does then.
object-interest-effect = We then stop that use. We continue only if our compelling legitimate grounds outweigh your interests, or for a legal claim.

# Next paragraph: advertising.
object-marketing = You can always object to advertising aimed at you (**direct marketing**). You do not have to give a reason. We then stop it. This applies to:

# Last paragraph, where the clinic shows how it weighed its interest. The word in bold is a law term.
object-balancing-test = Would you like to see how we weighed our interest against yours? Ask us for the **balancing test**.

## How to make a request: numbered steps, then paragraphs.

# First step: where to ask.
# $channels (text): e.g. "by e-mail (privacy@clinic.example), by telephone (+31 23 000 00 00) or at the desk", a list with “of”
requests-send = **Make your request.** You can do this { $channels }.

# One of the ways in that step.
# $email (text): e.g. "privacy@clinic.example", a link
channel-email-to = by e-mail ({ $email })

# One of the ways to make a request, in the first step.
# $phone (text): e.g. "+31 23 000 00 00", a link
channel-phone-to = by telephone ({ $phone })

# One of the ways to make a request, in the first step.
# $form (text): e.g. "clinic.example/privacy", a link
channel-form-at = with the form on our website ({ $form })

# One of the ways to make a request, in the first step.
# $address (text): e.g. "Voorbeeldlaan 12, 2000 AA Haarlem, the Netherlands"
channel-post-to = by letter ({ $address })

# Second step: proof of identity, only in reasonable doubt.
requests-identity-doubt = **Show us who you are, if we ask.** We ask this only in case of reasonable doubt.

# Second step: proof of identity with every request.
requests-identity-always = **Show us who you are.** We ask this with every request.

# Last step: how soon. The 2 months and the first month are those of the law.
# $period (text): e.g. "1 month"
requests-answer = **You receive an answer within { $period }.** If your request is complex, it can take 2 months longer. We tell you so within the first month.

# Paragraph: costs.
requests-free = A request is free. Only if a request is clearly unfounded or excessive are we allowed to charge a fee or refuse it.

# Paragraph: what if the clinic does not do what is asked.
requests-refusal = If we do not do what you ask, we tell you why within 1 month. You can then lodge a [complaint](#complaints) with the supervisory authority.

# Paragraph: what if the clinic does not do what is asked, where the page does not tell of the right to complain.
requests-refusal-reasons = If we do not do what you ask, we tell you why within 1 month.

# Paragraph: the Dutch court. Keep the name of the act.
requests-court-nl = You can also ask the district court for a decision (article 35 [UAVG](#laws)). You must do so within 6 weeks of our answer. You do not need a lawyer.

## Do you have a complaint?

# First paragraph: an invitation, never a condition.
complaints-first = You are welcome to tell us first, so that we can look for a solution together. You do not have to.

# Next paragraph: the supervisory authority (law term).
# $authority (text): e.g. "Dutch Data Protection Authority (Autoriteit Persoonsgegevens, AP)"
complaints-authority = You can always lodge a complaint about your data with the **supervisory authority**. For us, that is the { $authority }.

# Name of the Dutch supervisory authority: after “de” in the sentence before, and above its addresses.
authority-nl = Dutch Data Protection Authority (Autoriteit Persoonsgegevens, AP)

# Name of the Belgian supervisory authority: same places.
authority-be = Data Protection Authority (Belgian DPA)

# Next paragraph: other countries of the European Union.
complaints-elsewhere = Do you live or work in another country of the European Union (EU), or did it happen there? Then you can also lodge the complaint with the authority of that country.

# Heading above the bodies for complaints about care.
care-complaints-heading = Complaints about care

# Paragraph under the heading “Complaints about care”.
care-complaints-intro = Is your complaint not about privacy, but about our care? Then this is where you can turn.

# On the card of the complaints officer.
complaints-officer = The **complaints officer** gives you free advice and help.

# On the card of the dispute resolution body.
complaints-dispute-body = We have joined this **dispute resolution body**. It gives a binding decision on your complaint.

# On the card of the ombuds function, in Belgium.
complaints-ombuds = You can make a complaint about our care to this **ombuds function**.

## Automated decisions. The words in bold are law terms.

# Only where the clinic says so.
automated-none = Here, a computer never decides about you by itself. A person always takes part.

# Above the cards of such decisions.
automated-intro = Here, a computer decides about you without a person looking at it. In the law, this is called **automated individual decision-making**.

# On such a card: how the decision comes about.
label-logic = How the decision is made

# On such a card: what it means.
label-consequences = What it means for you

# On such a card, before an address: who looks again.
label-human = Ask a person to look

# Under the cards.
automated-human = You have the right to **human intervention**: a person then looks again. You can give your view and contest the decision.

## Children and young people.

# Where the clinic does not treat people under 18.
minors-none = We do not treat people under the age of 18.

# Where it treats them and nothing else is known.
minors-treated = We also treat people under the age of 18.

# Where it treats them from a certain age.
# $age (number): e.g. "16"
minors-from = We treat people aged { $age } and over.

# List: who uses the rights of a patient, by age (articles 7:447, 450 and 465 WGBO).
minors-under-12 = **Under 12:** the parents with authority or the guardian use the rights about the treatment and the record.

# List: who uses the rights of a patient between 12 and 15 (articles 7:447, 450 and 465 WGBO).
minors-12-to-15 = **12 to 15:** the child uses the rights about the treatment and the record. The parents with authority or the guardian do so too.

# List: who uses the rights of a patient of 16 or older (articles 7:447, 450 and 465 WGBO).
minors-16 = **16 and over:** you use your rights about the treatment and the record yourself.

# In Belgium, in place of that list.
minors-be = There is no fixed age. The parents use the child’s rights. They involve the child, according to age and maturity. Children who can judge their own interests use their rights themselves.

# Under the list: consent for the use of data (article 5 UAVG), not for a treatment.
minors-consent-nl = If we ask for consent to use data about a child under 16, the **legal representative** gives that consent.

## Cookies.

# Where the clinic says so.
cookies-none = Our website places no cookies.

# Above the table.
cookies-intro = A cookie is a small file that a website puts on your device. This list shows our cookies.

# Name of the table.
cookies-caption = Cookies on our website

# Heading of the first column.
cookies-head-cookie = Cookie and kind

# Heading of the second column.
cookies-head-what = What the cookie does

# Small, under the name of a cookie. No full stop.
cookie-functional = Functional: needed for the website

# Small, under the name of a cookie that measures. No full stop.
cookie-analytics = Analytical: measures the use of the website

# Small, under the name of a cookie that follows people. No full stop. The law term is tracking cookie.
cookie-marketing = Marketing: follows you for advertising (tracking cookie)

# In the second column: how long.
cookie-session = The cookie stays until you close your browser.

# In the second column of the table of cookies: how long, where it is a period.
# $period (text): e.g. "6 months"
cookie-period = The cookie stays on your device for { $period }.

# In the second column of the table of cookies: whose it is.
# $name (text): e.g. "Statistiek Online B.V.", a link to the table of recipients
cookie-provider = The cookie is from { $name }.

# In the second column of the table of cookies: whose it is, where it is the clinic’s own.
cookie-party-first = The cookie is our own.

# In the second column of the table of cookies: whose it is, where another company is not named.
cookie-party-third = The cookie is from another company.

# In the second column of the table of cookies: consent is asked.
cookie-consent = We place this cookie only with your consent.

# In the second column of the table of cookies: no consent is asked.
cookie-no-consent = We do not ask for consent for this cookie.

# In the second column of the table of cookies: why the law asks for no consent.
cookie-privacy-friendly = The cookie has little or no effect on your privacy.

# Under the table: where to change a choice.
# $url (text): e.g. "clinic.example/cookies", a link
cookies-settings = You can always change your choice at { $url }.

## How we secure your data, under the list of measures.

# How long backups hold what was erased.
# $period (text): e.g. "3 months"
security-backups = What we erase is also gone from our backups after { $period }.

# Where to report a leak.
# $contact (text): e.g. "privacy@clinic.example", a link
security-report = Have you found a leak in our security? Tell us: { $contact }.

## The laws on this page, and what has changed.

# Above the list of acts.
laws-intro = These are their full names.

# In that list. No full stop.
# $act (text): e.g. "GDPR"
# $name (text): e.g. "General Data Protection Regulation"
act-explained = **{ $act }**: { $name }

# In the list of versions: when, and which.
# $date (text): e.g. "1 november 2026"
# $version (text): e.g. "3.0"
change-when = { $date }, version { $version }

## Small parts that the program puts into sentences, or around words of the clinic.

# A name, an address, a title: on its own, as it is.
# $value (text): e.g. "Kliniek Duinrand B.V."
fact = { $value }

# A sentence of the clinic, as it is.
# $words (text): e.g. "E-mail us; we remove the photograph within a week.", words of the clinic
own-words = { $words }

# Words that become a sentence: a purpose, a list, a period.
# $words (text): e.g. "name, address and date of birth"
sentence = { $words }.

# Words with a capital, without a full stop: a recipient or a country.
# $words (text): e.g. "our booking system"
sentence-start = { $words }

## Kinds of special data: $kinds in the special-* messages above, joined as a list. Lower case.

sensitivity-special = special categories of personal data
sensitivity-health = data about health
sensitivity-genetic = genetic data
sensitivity-biometric = biometric data
sensitivity-sexual-life = data about sex life or sexual orientation
sensitivity-ethnic-origin = data about racial or ethnic origin
sensitivity-religion = data about religious or philosophical beliefs

# On a card, after a legitimate interest or a task in the public interest.
basis-object = You can [object to this](#object).

# On the card of the national implant register.
implant-register-told = Your name is not in the register. You receive the data about your implant in writing within 1 month.
