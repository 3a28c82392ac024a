### The comments in a first definition, as `verklaar new` writes it. Nothing of them reaches a statement.
### Words between backticks are commands, keys and values: leave those as they are.

## The top of the file.

# Six short lines above everything else. Every line here becomes a line there.
new-head =
    Dit is een eerste privacyverklaring voor uw praktijk. Wat voor uw soort praktijk gebruikelijk is, staat er al in.
    1. Vul alles in wat tussen lege aanhalingstekens staat. Controleer elke andere regel en haal weg wat u niet doet.
    2. Geef de opdracht `verklaar check`. Die zegt wat er nog ontbreekt en welke wet daarom vraagt.
    3. Geef de opdracht `verklaar build`. Die schrijft de pagina, in het Nederlands en in het Engels.
    Een regel die met # begint is commentaar. Daarvan komt niets op de pagina.
    Voor hulp tijdens het typen: geef de opdracht `verklaar schema > policy.schema.json`, en zet `#:schema ../policy.schema.json` op de eerste regel van dit bestand.

## Headings of the parts of the file, between dashes. At most six words, no full stop.

new-section-statement = De verklaring zelf
new-section-controller = Wie verantwoordelijk is
new-section-care = De zorg
new-section-data = Gegevens in uw eigen woorden
new-section-recipients = Wie gegevens krijgt
new-section-activities = Waarvoor u gegevens gebruikt
new-section-optional = Wat u kunt toevoegen
new-section-rights = Rechten en klachten
new-section-security = Beveiliging en website

## The tables at the top.

# Behind `date`, on the same line.
new-date = de dag waarop u publiceert

# Behind the name of the clinic, on the same line.
new-name = zoals die in zinnen staat

# Behind the legal name, on the same line.
new-legal-name = zoals in het handelsregister

# Behind `owner`, which is commented out, on the same line.
new-owner = alleen bij een `eenmanszaak`: de naam van de eigenaar

# Behind the e-mail address, on the same line.
new-email = een mailbox op uw eigen domein

# Above the table of the data protection officer, which is commented out.
new-dpo = Hebt u een functionaris voor gegevensbescherming? Haal dan de #-tekens weg.

# Above the table about the care.
new-check = Gebruikelijk voor dit soort praktijk: controleer elke regel.

# Above the table about the care, for clinics under the WGBO.
new-regime-wgbo = `wgbo` is voor behandeling door een arts of tandarts, en voor zorg voor de gezondheid door andere zorgverleners. Cosmetische behandeling door anderen is `other-care`: schrijf `regime` in die activiteit.

# Above the table about the care, for clinics under the Wkkgz only.
new-regime-other-care = `other-care` is voor cosmetische behandeling door mensen die geen arts zijn. Behandelt een arts, of een verpleegkundige in opdracht van een arts? Dan is het `wgbo`.

# Above the table about the care, for salons outside care.
new-regime-no-care = `no-care` is alleen voor schoonheidszorg zonder risico, zoals maskers, massage en make-up. Met laser, IPL, injecties of peelings is het `other-care` of `wgbo`.

# Behind `secrecy`, on the same line.
new-secrecy = wat uw medewerkers bindt: een beroepsregister, een wet, hun contract

# Behind `insured`, on the same line.
new-insured = of zorgverzekeraars een deel van de zorg betalen

# Above `patients`, which is commented out.
new-patients = Hoeveel patiënten er zijn ingeschreven. Boven 10.000 patiënten in één systeem hebt u een functionaris voor gegevensbescherming nodig.

# Behind `minors`, on the same line.
new-minors = of u mensen onder de 18 behandelt, en vanaf welke leeftijd

# Above the categories of data that a beauty salon has of its own.
new-own-data = Een afspraak voor schoonheidszorg zegt niets over gezondheid. Daarom hebben deze gegevens een eigen naam. Is dat bij u anders? Gebruik dan `appointment` en `invoice`.

## The recipients.

# Above the first recipient.
new-recipients = Iedereen buiten de praktijk die gegevens krijgt of voor u bewaart. Haal weg wie u niet gebruikt, hier en onder `recipients` bij de activiteiten.

# Above the first recipient, after the one before.
new-country = `country` is waar de gegevens worden bewaard of ingezien. Buiten de Europese Economische Ruimte (EER) is ook `transfer` nodig.

# Above the first `agreement`, which is commented out.
new-agreement = Elke verwerker heeft een verwerkersovereenkomst nodig. Is die getekend? Haal dan de # vóór `agreement` weg.

# Behind the name of the table for health insurers, on the same line.
new-insurer = elke patiënt heeft een eigen verzekeraar, dus hier staat geen naam

# Behind the role of the dental technician, on the same line.
new-technician = werkt in uw opdracht; een technicus die zelf beslist, is `controller`

# Behind the role of the electronic exchange system, on the same line.
new-exchange-role = controleer dit in uw overeenkomst met het uitwisselingssysteem

## The activities.

# Above the first activity.
new-activities = Eén tabel per doel. Controleer de gegevens, de ontvangers en de termijnen: de pagina zegt wat hier staat. De rechten, de toezichthoudende autoriteit en wat de wet vastlegt, komen er vanzelf bij.

# Behind many periods, on the same line.
new-choice = uw eigen keuze: verander de termijn als die bij u anders is

# Above the intake and the treatment file, under the WGBO.
new-fixed = De wet legt de grondslag en de twintig jaar vast, dus die staan hier niet.

# Above the intake, for clinics under the Wkkgz only.
new-health-care = `health-care` is voor een zorgaanbieder met medewerkers die tot geheimhouding zijn verplicht. De andere weg is `explicit-consent`: schrijf dan ook `consent`.

# Above the intake of a beauty salon.
new-intake-with-consent = Een salon vraagt alleen met uitdrukkelijke toestemming naar gezondheid, en alleen naar wat voor de behandeling nodig is.

# Above photographs that people send before a visit.
new-photos-before-consult = Haal dit weg als mensen u geen foto’s sturen. Bied een veilige weg om ze te sturen, geen gewone e-mail of WhatsApp.

# Above the check of identity and citizen service number.
new-identity-check = U noteert de soort en het nummer van het document, en maakt geen kopie. De wet legt de rest vast.

# Above the electronic exchange of files. LSP is the national exchange point.
new-electronic-exchange = Alleen als u meedoet aan een uitwisselingssysteem, zoals het LSP. Controleer of de tekst zegt hoe dat systeem werkt.

# Above invoicing.
new-fixed-accounts = De wet legt de grondslag en de zeven jaar vast.

# Above claims at the health insurer.
new-insurance-claims = De wet legt de rest vast. Gebruikt u een declaratiedienst of een factoringbedrijf? Voeg dat dan toe als ontvanger.

# Above photographs for publicity.
new-publicity-photos = Schrijf elke plek van publicatie onder `tiers`. Op sociale media is het platform ook een ontvanger.

# Behind the period for job applications, on the same line.
new-applicants = vier weken is de norm; met toestemming tot een jaar

## What is commented out.

# Above what is commented out.
new-optional = Delen die andere praktijken hebben. Doet u dit ook? Haal dan de eerste # van elke regel van dat deel weg.

# After the one before; a line with names from the catalogue follows, such as `reviews, website-analytics`.
new-more = De catalogus heeft ook, voor `use`:

# Above the newsletter.
new-newsletter = Een nieuwsbrief, voor mensen die erom vroegen.

# Above the cameras.
new-cameras = Camera’s bij de ingang of de balie, nooit waar u behandelt. Vier weken is de norm.

# Above the webshop.
new-webshop = Een webwinkel. Schrijf ook uw btw-nummer: `vat` onder `[controller]`. Een bestelling die iets zegt over gezondheid, is `health-order` en vraagt om uitdrukkelijke toestemming. Een andere is `order`.

# Above insured care, for a clinic where most patients pay themselves.
new-insured-care = Verzekerde zorg. Zet dan ook `insured` op `true`.

## The tables at the end.

# Behind `[rights]`, on the same line.
new-rights = welke rechten mensen hebben, volgt uit de grondslagen

# Behind `channels`, on the same line.
new-channels = hoe mensen u een verzoek kunnen sturen

# Behind `balancing-test`, which is commented out, on the same line.
new-balancing-test = als mensen die erom vragen uw belangenafweging te zien krijgen

# Above `[complaints]`.
new-complaints = Voor klachten over de zorg (Wkkgz). De toezichthoudende autoriteit voor privacy komt er vanzelf bij.

# Behind `contact = true`, on the same line.
new-complaints-first = nodigt mensen uit eerst met u te praten; verplicht is dat nooit

# Behind `used = false`, on the same line.
new-automated = controleer dit: het belooft dat geen computer zelf over mensen beslist

# Behind `measures`, on the same line.
new-security = schrijf alleen wat u echt doet

# Behind `backup-retention`, on the same line.
new-backup = hoe lang reservekopieën houden wat u hebt gewist

# Above `no-cookies`, which is commented out.
new-website = Alleen als uw website geen cookies plaatst. Schrijf anders één `[[website.cookie]]` per cookie.
