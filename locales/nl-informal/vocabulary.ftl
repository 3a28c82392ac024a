### The built-in words in informal Dutch: those for data, people, sources, recipients, measures, moments and forms that address
### the reader. Only what differs from `nl` stands here, in the order of `nl`.

## Data: in the list after “Which data” on a card. Lower case, no full stop. Who a person is.

data-relation = relatie met je contactpersoon
data-identity-document-number = soort en nummer van je identiteitsbewijs

## Data: in the list after “Which data” on a card. Lower case, no full stop. Care. All of these are data concerning health.

data-booked-treatment = de behandeling die je boekt
data-health = gegevens over je gezondheid
data-medication = medicijnen die je gebruikt
data-dental-impression = afdruk of scan van je gebit
data-treatment-photo = foto’s van je behandeling
data-implant = soort en nummer van je implantaat
data-coded-health = gezondheidsgegevens met een code in plaats van je naam

## Data: in the list after “Which data” on a card. Lower case, no full stop. Contact and website.

data-message = inhoud van je bericht
data-consent-record = toestemming die je gaf of introk

## Data: in the list after “Which data” on a card. Lower case, no full stop. Premises, staff and organisation.

data-access-log = loggegevens van je dossier

## People: the heading over the cards that are for them. A clause with “if”, with a capital.

subject-patient = Als je patiënt bent
subject-relative = Als je een familielid of contactpersoon bent
subject-guardian = Als je de ouder of voogd bent
subject-visitor = Als je bij ons langskomt
# Also for social media and the chatbot.
subject-website-visitor = Als je ons online bezoekt
subject-applicant = Als je bij ons solliciteert
subject-employee = Als je bij ons werkt
subject-practitioner = Als je als zorgverlener met ons werkt
subject-business-contact = Als je zakelijk contact met ons hebt
subject-newsletter-reader = Als je onze nieuwsbrief krijgt
# For people treated under other care law than the WGBO (laser hair removal, for instance).
subject-client = Als je cliënt bent
# Also for people treated where no patient law applies.
subject-customer = Als je klant bent
subject-complainant = Als je een klacht indient

## Sources: in the list after “From whom” on a card. Lower case, no full stop.

source-subject = jezelf
source-referrer = je verwijzer
source-gp = je huisarts
source-pharmacy = je apotheek
source-insurer = je zorgverzekeraar
source-guardian = je ouder of voogd
source-relative = je familie of contactpersoon
source-employer = je werkgever
source-booking-platform = het platform waarop je boekt

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Money.

recipient-health-insurer = je zorgverzekeraar
recipient-health-insurance-fund = je ziekenfonds

## Recipients: on a card after “Who receives them”, and in their table. Lower case. Care providers and registers.

recipient-gp = je huisarts
recipient-referrer = je verwijzer
recipient-care-provider = de zorgverleners die bij je behandeling betrokken zijn
recipient-operating-facility = de kliniek waar je wordt geopereerd
recipient-pharmacy = je apotheek
recipient-aid-supplier = de leverancier van je hulpmiddel

## Recipients: on a card after “Who receives them”, and in their table. Lower case. People around the patient, and the public.

recipient-representative = je vertegenwoordiger
recipient-contact-person = je contactpersoon

## Measures: the list in the section on security. A short full sentence each.

measure-encryption = Wij versleutelen je gegevens: wie geen sleutel heeft, kan ze niet lezen.
measure-logging = Wij leggen vast wie je gegevens opent.

## Moments that start a period: after “after” in the retention line and table, as in “2 years after …”.

event-last-visit = je laatste bezoek
event-last-contact = ons laatste contact met je
event-last-treatment = je laatste behandeling
event-last-change = de laatste wijziging in je dossier
event-consent = de dag waarop je toestemming geeft
event-withdrawal = de dag waarop je de toestemming intrekt
event-unsubscribe = de dag waarop je je afmeldt
# An objection that the clinic has accepted.
event-objection = de dag waarop je bezwaar slaagt
event-delivery = de levering van je bestelling
event-request = je verzoek
# To the website or the building.
event-visit = je bezoek

## Moments that end a period: a clause after “until” in the retention line and table.

until-withdrawal = je de toestemming intrekt
until-unsubscribe = je je afmeldt
# An objection that the clinic has accepted.
until-objection = je bezwaar slaagt
until-request = je ons vraagt de gegevens te wissen

## Ways of asking consent: a clause behind “we ask your consent” on a card.

asking-checkbox = met een apart vakje dat je aankruist
asking-spoken = in een gesprek, en wij noteren je antwoord
# Only of an old statement: consent was taken from what someone did.
asking-implied = door wat je doet, zoals een afspraak maken of ons mailen
