### The format of a definition: what each key is for.
### An editor shows these texts while someone types a definition; `verklaar schema` carries them there.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.

## The whole file: its tables, from top to bottom.

format-definition = Wat één praktijk met persoonsgegevens doet, één keer opgeschreven.
format-definition-format = De versie van dit formaat. Schrijf `1`.
format-definition-extends = Een bestand met delen die u met andere definities deelt, gezien vanaf dit bestand: `_shared/skin-clinics.toml`. Wat u hier schrijft, gaat voor.
format-definition-statement = De verklaring zelf: versie, datum, talen en land.
format-definition-controller = Uw praktijk: wie over de gegevens beslist en daarover te bereiken is (AVG 13 lid 1 onder a).
format-definition-dpo = De functionaris voor gegevensbescherming. Laat deze tabel weg als u die niet hebt (AVG 13 lid 1 onder b).
format-definition-privacy-contact = Iemand voor vragen over privacy die geen functionaris voor gegevensbescherming is.
format-definition-care = Wat voor zorg u geeft en welke wet daarvoor geldt.
format-definition-data = Uw eigen soorten gegevens, naast de ingebouwde. Elk krijgt een eigen naam: `[data.skin-type]`.
format-definition-recipient = Iedereen buiten uw praktijk die gegevens krijgt of voor u bewaart. Elk krijgt een eigen naam: `[recipient.booking]` (AVG 13 lid 1 onder e).
format-definition-sharing = Wat in het algemeen geldt voor het doorgeven van gegevens.
format-definition-activity = Waarvoor u gegevens gebruikt: één `[[activity]]` per doel (AVG 13 lid 1 onder c).
format-definition-rights = Hoe mensen hun rechten gebruiken. Welke rechten zij hebben, volgt uit de grondslagen.
format-definition-complaints = Waar mensen terechtkunnen met een klacht over de zorg. De toezichthoudende autoriteit voor privacy komt er vanzelf bij.
format-definition-automated-decisions = Of een computer zelf besluiten over mensen neemt (AVG 13 lid 2 onder f).
format-definition-security = Hoe u de gegevens beveiligt. Schrijf alleen wat u echt doet.
format-definition-website = De cookies van uw website (Tw 11.7a).
format-definition-clause = Een eigen tekst, in een deel van de verklaring dat u kiest.
format-definition-appearance = Hoe de pagina eruitziet: uw kleuren, lettertypen en logo. U kunt alles weglaten.
format-definition-allow = Een bevinding die u bewust accepteert, met de reden.

## The `[statement]` table.

format-statement = De verklaring zelf: versie, datum, talen en land.
format-statement-version = Het nummer van deze versie: `3.0`. Met de datum laat het zien welke tekst wanneer gold (AVG 5 lid 2).
format-statement-date = De dag van deze tekst, zonder aanhalingstekens: `2026-10-01`.
format-statement-effective = De dag waarop de tekst ingaat, als dat later is: `2026-11-01`.
format-statement-languages = De talen van de pagina, als lijst: `nl` en `en`. De eerste is de standaard.
format-statement-register = Hoe de Nederlandse pagina de lezer aanspreekt: `informal` met “je”, `formal` met “u”. Zonder deze regel is dat “u”.
format-statement-url = De adressen van de pagina’s op uw website, als ze daar staan: `{"{"} nl = "https://…", en = "https://…" {"}"}`. De links tussen de talen en zoekmachines gebruiken ze.
format-statement-jurisdiction = Het land waarvan het recht naast de AVG geldt: `NL` of `BE`.
format-statement-change = Wat er is veranderd, de nieuwste versie eerst. De pagina toont dit als lijst.

## A `[[statement.change]]` table: one line of the list of changes on the page.

format-change = Eén versie in de lijst met wijzigingen.
format-change-version = De versie met de wijziging: `3.0`.
format-change-date = De dag van die versie, zonder aanhalingstekens: `2026-10-01`.
format-change-text = Wat er nieuw is, in één of twee zinnen: `Nieuw: camera’s bij de ingang.`

## An address, wherever one can stand.

format-address = Een postadres.
format-address-street = Straat en huisnummer: `Voorbeeldlaan 12`.
format-address-postal-code = De postcode: `2000 AA`.
format-address-city = De plaats: `Haarlem`.
format-address-country = Het land, als code van twee hoofdletters: `NL`.

## The `[controller]` table: the clinic that the statement is from.

format-controller = Uw praktijk: wie over de gegevens beslist en daarover te bereiken is (AVG 13 lid 1 onder a).
format-controller-name = Uw naam zoals die in zinnen staat: `Kliniek Duinrand`.
format-controller-legal-name = De volledige naam van de onderneming in het handelsregister: `Kliniek Duinrand B.V.` (AVG 13 lid 1 onder a).
format-controller-legal-form = De rechtsvorm: `bv`, `vof`, `eenmanszaak` of een ander woord van de lijst.
format-controller-owner = De naam van de eigenaar, bij een eenmanszaak: `A. Jansen`.
format-controller-trade-names = Andere namen waaronder mensen u kennen, als lijst: `Duinrand Huid`.
format-controller-register = Uw inschrijving in het handelsregister.
format-controller-vat = Het btw-nummer: `NL001234567B01`. Vermeld het als u online verkoopt (BW 3:15d).
format-controller-address = Het adres voor post en bezoek (AVG 13 lid 1 onder a).
format-controller-email = Het e-mailadres voor vragen over privacy: `privacy@kliniekduinrand.example`. Gebruik een mailbox op uw eigen domein.
format-controller-phone = Het telefoonnummer, met landnummer: `+31 23 000 00 00`.
format-controller-website = Het adres van uw website: `https://kliniekduinrand.example`.
format-controller-form = De pagina met een formulier voor privacyverzoeken: `https://kliniekduinrand.example/privacy`.
format-controller-public-authority = `true` als u een overheidsinstantie bent. Die kan zich voor haar taken niet op een gerechtvaardigd belang beroepen (AVG 6 lid 1).
format-controller-representative = Uw vertegenwoordiger in de EU, als uw onderneming daar niet is gevestigd (AVG 27).
format-controller-joint = Anderen die samen met u over de gegevens beslissen: `[[controller.joint]]` (AVG 26).
format-controller-location = Uw vestigingen of merken, als het er meer zijn: `[[controller.location]]`.

## The trade register entry of the clinic.

format-register = Uw inschrijving in het handelsregister.
format-register-kind = Welk register: `kvk` in Nederland, `kbo` in België.
format-register-number = Uw nummer in dat register, tussen aanhalingstekens: `12345678`.

## The representative in the EU of a clinic outside it.

format-representative = Uw vertegenwoordiger in de EU (AVG 27).
format-representative-name = De naam van de vertegenwoordiger: `Voorbeeld Privacy B.V.`
format-representative-address = Het postadres van de vertegenwoordiger.
format-representative-email = Het e-mailadres van de vertegenwoordiger: `eu@voorbeeld.example`.
format-representative-phone = Het telefoonnummer van de vertegenwoordiger: `+31 20 000 00 00`.

## A `[[controller.joint]]` table: someone who decides together with the clinic.

format-joint = Iemand die samen met u over de gegevens beslist (AVG 26).
format-joint-name = De naam van deze gezamenlijke verwerkingsverantwoordelijke: `Stichting Duinrand`.
format-joint-contact = Waar mensen terechtkunnen: een e-mailadres, een telefoonnummer of een webadres.
format-joint-essence = Wie wat doet, in het kort. Mensen moeten dit kunnen lezen (AVG 26 lid 2).

## A `[[controller.location]]` table: one of several sites or brands.

format-location = Eén van uw vestigingen of merken.
format-location-name = De naam van deze vestiging of dit merk: `Duinrand Zandvoort`.
format-location-legal-name = Het bedrijf dat deze vestiging voert, als u dat niet bent: `Duinrand Zandvoort B.V.` (AVG 13 lid 1 onder a).
format-location-address = Het adres van deze vestiging.
format-location-phone = Het telefoonnummer van deze vestiging: `+31 23 000 00 02`.
format-location-email = Het e-mailadres van deze vestiging: `zandvoort@kliniekduinrand.example`.

## The `[dpo]` table.

format-dpo = De functionaris voor gegevensbescherming (AVG 37).
format-dpo-name = De naam van de functionaris. De wet vraagt daar niet om.
format-dpo-email = De eigen mailbox van de functionaris: `fg@kliniekduinrand.example` (AVG 13 lid 1 onder b).
format-dpo-phone = Het telefoonnummer van de functionaris: `+31 23 000 00 01`.
format-dpo-address = Het postadres van de functionaris, als dat niet het uwe is.
format-dpo-other-roles = Wat de functionaris verder voor u doet, als lijst: `owner`, `director`, `front-desk` of een ander woord van de lijst. Dat mag niet botsen met het toezicht (AVG 38 lid 6).
format-dpo-registered = `true` als u de functionaris bij de toezichthoudende autoriteit hebt aangemeld (AVG 37 lid 7).

## The `[privacy-contact]` table.

format-privacy-contact = Iemand voor vragen over privacy die geen functionaris voor gegevensbescherming is.
format-privacy-contact-name = De naam of de afdeling: `A. Jansen`.
format-privacy-contact-email = Het e-mailadres: `privacy@kliniekduinrand.example`.
format-privacy-contact-phone = Het telefoonnummer: `+31 23 000 00 00`.

## The `[care]` table.

format-care = Wat voor zorg u geeft en welke wet daarvoor geldt.
format-care-kind = Het soort praktijk: `skin-clinic`, `dentist` of een ander woord van de lijst.
format-care-regime = De wet voor uw behandelingen: `wgbo` voor geneeskundige behandeling, `other-care` voor andere zorg onder de Wkkgz, `no-care` voor gewone schoonheidszorg, `be-care` in België.
format-care-secrecy = Wat uw medewerkers tot geheimhouding verplicht, als lijst: `register` voor een beroepsregister, `law` voor een wet, `contract` voor een overeenkomst (AVG 9 lid 3).
format-care-insured = `true` als de zorgverzekeraar een deel van de zorg betaalt (Zvw 87).
format-care-patients = Hoeveel patiënten er bij u zijn ingeschreven: `4200`. Bij een groot aantal hebt u een functionaris voor gegevensbescherming nodig (AVG 37).
format-care-patients-per-year = Hoeveel patiënten u gemiddeld in een jaar behandelt: `2600`.
format-care-one-system = `true` als alle dossiers in één informatiesysteem staan.
format-care-solo = `true` als u als enige zorgverlener werkt, zonder instelling.
format-care-direct-billing = `true` als u verzekerde zorg rechtstreeks bij de zorgverzekeraar declareert (Zvw 87 lid 1).
format-care-treatments = Welke behandelingen u geeft, als lijst: `laser`, `injectables`, `massage` of een ander woord van de lijst. Ze bepalen mee welke wet geldt.
format-care-cosmetic = Hoeveel van uw zorg cosmetisch is: `only`, `some` of `none`.
format-care-electronic-file = `true` als u de dossiers elektronisch bijhoudt. Mensen kunnen dan een elektronisch afschrift vragen (Wabvpz 15d).
format-care-implants = `true` als u implantaten plaatst of verwijdert (Wkkgz 7b).
format-care-practitioners = Wie de behandelingen geeft, en wie verantwoordelijk is voor de dossiers van zelfstandigen.
format-care-practitioner = Eén `[[care.practitioner]]` per beroep dat bij u behandelt.
format-care-minors = Of u mensen onder de 18 behandelt.
format-care-represented-adults = `true` als u volwassenen behandelt die niet zelf kunnen beslissen (BW 7:465).
format-care-cross-border = `true` als u veel patiënten van over de grens hebt.
format-care-languages = De talen waarin u mensen helpt of adverteert, als lijst: `nl`, `en`, `de`.

## A `[[care.practitioner]]` table: who treats.

format-practitioner = Eén beroep dat bij u behandelt.
format-practitioner-profession = Het beroep: `physician`, `skin-therapist` of een ander woord van de lijst.
format-practitioner-works-as = Hoe de behandelaar bij u werkt: `employee` in dienst, `contractor` ingehuurd onder uw leiding, `independent` als zelfstandige.
format-practitioner-file-controller = Wie over de dossiers beslist: `clinic`, `practitioner`, of `joint` voor beide samen (AVG 26).

## Children and young people, in the `[care]` table.

format-minors = Of u mensen onder de 18 behandelt.
format-minors-treated = `true` als u mensen onder de 18 behandelt.
format-minors-from-age = De laagste leeftijd die u behandelt, als die er is: `16`.

## A `[data.…]` table: a category of data of the clinic's own.

format-data = Een eigen soort gegevens.
format-data-label = Hoe het op de pagina heet, zonder hoofdletter: `huidtype en haarkleur`.
format-data-special = Waarom deze gegevens gevoelig zijn: `health` voor gegevens over gezondheid. Laat het weg bij gewone gegevens (AVG 9 lid 1).
format-data-identifier = Of het een nummer is dat u alleen gebruikt als een wet dat voorschrijft: `bsn`, `national-number` of `identity-document` (UAVG 46).

## A `[recipient.…]` table: someone who receives data.

format-recipient = Iemand buiten uw praktijk die gegevens krijgt of voor u bewaart (AVG 13 lid 1 onder e).
format-recipient-name = De naam van het bedrijf of de persoon: `Agenda Online B.V.` Laat die weg bij een groep, zoals alle zorgverzekeraars.
format-recipient-role = `processor` werkt in uw opdracht en `controller` beslist zelf. `joint` beslist samen met u, `authority` is een overheidsinstantie (AVG 4 onder 7 en 4 onder 8).
format-recipient-category = Wat voor ontvanger het is: `booking-system`, of uw eigen woorden (AVG 13 lid 1 onder e).
format-recipient-country = Waar het de gegevens bewaart of kan inzien, als code van twee hoofdletters: `NL` (AVG 13 lid 1 onder f).
format-recipient-purpose = Wat het doet, als vervolg van een zin die met de naam begint: `maakt het boeken van afspraken mogelijk`.
format-recipient-when = Wanneer het gegevens krijgt, als dat niet altijd is: `als u wordt verwezen`.
format-recipient-agreement = `true` als er een verwerkersovereenkomst is. Elke verwerker heeft die nodig (AVG 28 lid 3).
format-recipient-own-use = `true` als een verwerker de gegevens ook voor zichzelf gebruikt, zoals voor een eigen product (AVG 28 lid 10).
format-recipient-commercial = `true` als het een commerciële organisatie is. Het besluit voor Canada geldt alleen voor die.
format-recipient-us-parent = `true` als het bedrijf bij een groep hoort met een moederbedrijf in de Verenigde Staten.
format-recipient-remote-access = `true` als het de gegevens van buiten de EER kan inzien, `false` als dat is uitgesloten.
format-recipient-essence = Bij een gezamenlijke verwerkingsverantwoordelijke: wie wat doet, in het kort (AVG 26 lid 2).
format-recipient-contact = Waar mensen terechtkunnen: een e-mailadres, een telefoonnummer of een webadres.
format-recipient-transfer = Wat de doorgifte toestaat, als het land buiten de EER ligt (AVG 44).

## The transfer of a recipient outside the European Economic Area.

format-transfer = Wat een doorgifte buiten de EER toestaat (AVG 44).
format-transfer-mechanism = De grond voor de doorgifte: `adequacy` bij een land met een adequaatheidsbesluit, `dpf` bij een gecertificeerd Amerikaans bedrijf, `scc` bij standaardcontractbepalingen.
format-transfer-certified = `true` als dit bedrijf is gecertificeerd onder het gegevensbeschermingskader EU-VS (DPF).
format-transfer-clauses = Welke standaardcontractbepalingen, bij `scc`: `2021/914`. De oudere gelden niet meer.
format-transfer-assessed = `true` als u hebt beoordeeld of het recht van dat land de gegevens genoeg beschermt.
format-transfer-structural = `true` als dit steeds gebeurt en niet af en toe (AVG 49).
format-transfer-copy = Waar mensen de waarborgen kunnen lezen of een kopie krijgen: een webadres of een zin (AVG 13 lid 1 onder f).
format-transfer-interest = Alleen bij `compelling-interest`: welk belang dat is (AVG 49 lid 1).

## The `[sharing]` table.

format-sharing = Wat in het algemeen geldt voor het doorgeven van gegevens.
format-sharing-nobody = `true` alleen als niemand buiten uw praktijk gegevens krijgt. Het bedrijf achter uw website of e-mail telt mee.
format-sharing-sold = `false` zegt op de pagina dat u geen gegevens verkoopt.
format-sharing-note = Wat u verder wilt zeggen over het doorgeven van gegevens, in Markdown.

## An `[[activity]]` table: one purpose, one card on the page.

format-activity = Eén doel waarvoor u gegevens gebruikt (AVG 13 lid 1 onder c).
format-activity-use = Een gebruikelijke activiteit uit de catalogus: `appointments`. Die brengt de titel, het doel en wat de wet vastlegt mee.
format-activity-id = De naam van een eigen activiteit, in kleine letters: `entrance-cameras`.
format-activity-subjects = Van wie de gegevens zijn, als lijst: `patient`, `visitor`.
format-activity-title = De kop op de pagina: `Camera’s bij de ingang`.
format-activity-purpose = Waarvoor de gegevens dienen, zonder hoofdletter en punt: `mensen en eigendommen beveiligen` (AVG 13 lid 1 onder c).
format-activity-data = Welke gegevens u gebruikt, als lijst: `name`, `contact`, of een eigen soort.
format-activity-source = Waar de gegevens vandaan komen, als lijst: `subject` voor de persoon zelf, `referrer` voor de verwijzer (AVG 14 lid 2 onder f).
format-activity-basis = De grondslag: `contract`, `legal-obligation`, `legitimate-interests`, `consent` of een ander woord van de lijst. Meer dan één schrijft u als lijst (AVG 6 lid 1).
format-activity-law = Welke wet de verplichting oplegt: `AWR 52 lid 4`. Nodig bij `legal-obligation` en `public-task` (AVG 6 lid 3).
format-activity-special = Wat u toestaat gegevens over gezondheid te gebruiken: `health-care`, `explicit-consent` of een ander woord van de lijst (AVG 9 lid 2).
format-activity-special-law = De nationale bepaling daarachter: `UAVG 30 lid 3 onder a`.
format-activity-interest = Uw belang, als hele zin: `Wij willen uw vraag kunnen beantwoorden.` Nodig bij `legitimate-interests` (AVG 13 lid 1 onder d).
format-activity-interest-weighed = `true` als u uw belang hebt afgewogen tegen dat van mensen, `false` als dat nog moet gebeuren (AVG 6 lid 1 onder f).
format-activity-children = `true` als het ook om kinderen gaat. Hun belangen wegen zwaarder (AVG 6 lid 1 onder f).
format-activity-regime = De wet voor deze behandeling, als die afwijkt van die onder `[care]`: `no-care`.
format-activity-performed-by = Wie dit doet, als lijst van beroepen: `physician`, `skin-therapist`, `beautician`. Wat een arts doet, valt altijd onder de WGBO (BW 7:446).
format-activity-assessment = `true` als hier een deskundige beoordeelt of adviseert, `false` als dat niet zo is. Een beoordeling is al een geneeskundige handeling (BW 7:446).
format-activity-research-conditions = Aan welke voorwaarden voor onderzoek u voldoet, als lijst: `necessary`, `public-interest`, `consent-impossible`, `safeguards` (UAVG 24).
format-activity-recipients = Wie deze gegevens krijgen, als lijst van de namen die u gaf: `booking` voor `[recipient.booking]` (AVG 13 lid 1 onder e).
format-activity-provision = Moeten mensen de gegevens geven (AVG 13 lid 2 onder e)? `statutory`: ja, volgens de wet. `contractual`: ja, voor de overeenkomst. `voluntary`: nee. `none`: zij geven zelf niets.
format-activity-consequence = Wat er gebeurt als iemand de gegevens niet geeft, als hele zin: `Zonder deze gegevens kunnen wij geen afspraak maken.` (AVG 13 lid 2 onder e).
format-activity-consent = Hoe u toestemming vraagt en hoe mensen die intrekken (AVG 7 lid 3).
format-activity-automated = Alleen als een computer hier zelf besluiten over mensen neemt (AVG 13 lid 2 onder f).
format-activity-ai = Wat een computer hier doet dat op beslissen lijkt: `photo-assessment`, `triage`, `chatbot` of een ander woord van de lijst.
format-activity-profiling = `true` als u mensen hier profileert (AVG 4 onder 4).
format-activity-cameras-at = Waar de camera’s hangen, als lijst: `entrance`, `reception`, `car-park` of een ander woord van de lijst.
format-activity-further-use = Alleen als u de gegevens eerst voor een ander doel hebt verzameld (AVG 13 lid 3).
format-activity-direct-marketing = `true` als dit direct marketing is: reclame aan mensen persoonlijk. Zij kunnen daar altijd bezwaar tegen maken (AVG 21 lid 2).
format-activity-media = Hoe uw berichten of beelden mensen bereiken, als lijst: `email`, `telephone`, `social-media` of een ander woord van de lijst.
format-activity-soft-opt-in = Aan welke voorwaarden u voldoet als u zonder toestemming berichten stuurt, als lijst: `own-customers`, `similar-services`, `opt-out-at-collection`, `opt-out-in-every-message` (Tw 11.7 lid 3).
format-activity-opt-out = Hoe mensen uw berichten weigeren, bij het begin en elke keer daarna, als hele zin: `Bij het bestellen en onder elke mail kunt u zich afmelden.` (Tw 11.7 lid 3).
format-activity-replies = `true` als u reviews beantwoordt of ze opnieuw plaatst. Zo kunt u bevestigen dat iemand patiënt is (BW 7:457).
format-activity-note = Wat mensen verder over dit doel moeten weten, in Markdown.
format-activity-retention = Hoe lang u de gegevens bewaart: één `[[activity.retention]]` per situatie (AVG 13 lid 2 onder a).

## One of several legal bases of an activity, as a table.

format-basis = Eén van de grondslagen van een activiteit (AVG 6 lid 1).
format-basis-ground = De grondslag: `contract`, `legal-obligation` of een ander woord van de lijst.
format-basis-for = Het deel van het doel waarvoor de grondslag geldt: `de facturen bewaren`.
format-basis-law = Welke wet de verplichting oplegt: `AWR 52 lid 4` (AVG 6 lid 3).
format-basis-special = Wat op deze grondslag het gebruik van gegevens over gezondheid toestaat: `health-care` (AVG 9 lid 2).
format-basis-special-law = De nationale bepaling daarachter: `UAVG 30 lid 3 onder a`.
format-basis-interest = Uw belang, als hele zin. Nodig bij `legitimate-interests` (AVG 13 lid 1 onder d).

## How consent is asked and withdrawn.

format-consent = Hoe u toestemming vraagt en hoe mensen die intrekken.
format-consent-asked = Hoe u erom vraagt: `separate-form`, `checkbox`, een ander woord van de lijst, of uw eigen woorden.
format-consent-withdraw = Hoe mensen die intrekken, als hele zin. Dat moet even makkelijk zijn als geven (AVG 7 lid 3).
format-consent-explicit = `true` als mensen uitdrukkelijk ja zeggen, met een verklaring of een eigen vakje (AVG 9 lid 2 onder a).
format-consent-separate = `true` als u voor elk doel apart vraagt, `false` als één ja voor alles geldt (AVG 7 lid 2).
format-consent-recorded = `true` als u vastlegt wie ja zei, waarvoor en wanneer (AVG 7 lid 1).
format-consent-reward = `true` als mensen er iets voor krijgen, zoals korting (AVG 7 lid 4).
format-consent-every-visit = `true` als u er bij elk bezoek opnieuw om vraagt.
format-consent-guardian-below = De leeftijd waaronder een ouder of voogd toestemming geeft: `16` in Nederland (UAVG 5).
format-consent-child-from = De leeftijd vanaf welke het kind ook zelf toestemming geeft: `12`.
format-consent-tiers = De keuzes die mensen los van elkaar kunnen maken, als lijst: `op onze website`.
format-consent-refusal = Wat weigeren betekent, als hele zin: `Als u weigert, blijft uw behandeling hetzelfde.`

## A decision by a computer alone, in an activity.

format-decision = Een besluit dat een computer zelf neemt (AVG 22).
format-decision-logic = Hoe het besluit tot stand komt, in gewone woorden (AVG 13 lid 2 onder f).
format-decision-consequences = Wat het besluit voor de persoon betekent (AVG 13 lid 2 onder f).
format-decision-contact = Waar mensen kunnen vragen of een mens ernaar kijkt (AVG 22 lid 3).

## Use of data for a second purpose, in an activity.

format-further-use = Gebruik van gegevens die u voor een ander doel hebt verzameld (AVG 13 lid 3).
format-further-use-from = De activiteit waar de gegevens vandaan komen: `treatment-file`.
format-further-use-reason = Waarom het nieuwe doel bij het eerste past (AVG 6 lid 4).

## An `[[activity.retention]]` table: how long data are kept in one situation.

format-retention = Hoe lang u de gegevens bewaart, in één situatie (AVG 13 lid 2 onder a).
format-retention-when = De situatie, als er meer zijn: `als u geen afspraak maakt`.
format-retention-what = De gegevens waar het om gaat, als het niet alle gegevens zijn: `contact`.
format-retention-period = Hoe lang: een getal en `days`, `weeks`, `months` of `years`, zoals `2 years`.
format-retention-bound = Hoe u de termijn bedoelt: `exactly`, `at-least` of `at-most`. Zonder dit woord geldt de termijn precies.
format-retention-maximum = De langste termijn, naast een `at-least`: `50 years`.
format-retention-from = Wat de termijn laat beginnen: `last-visit`, `last-contact`, een ander woord van de lijst, of uw eigen woorden. Een termijn zonder begin zegt niets.
format-retention-until = Wat het bewaren laat eindigen: `withdrawal`, `unsubscribe`, een ander woord van de lijst, of uw eigen woorden.
format-retention-criterion = Als er geen termijn te geven is: hoe mensen het einde kunnen afleiden. Het vervolg van `Wij bewaren deze gegevens …`: `zolang u klant bij ons bent`.
format-retention-unless = De uitzondering, als korte woordgroep: `langer bij een incident, tot dat is afgehandeld`.
format-retention-then = Wat er daarna gebeurt: `erase`, `anonymise`, `return` of `review`.
format-retention-law = De bepaling die de termijn voorschrijft, als die er is: `BW 7:454 lid 3`.
format-retention-reason = Waarom u deze termijn kiest, als hele zin. Nodig als geen wet de termijn voorschrijft (AVG 5 lid 1 onder e).

## The `[rights]` table.

format-rights = Hoe mensen hun rechten gebruiken.
format-rights-respond-within = Hoe snel u op een verzoek antwoordt: `1 month`, of sneller (AVG 12 lid 3).
format-rights-extension = Hoeveel langer een antwoord kan duren bij een ingewikkeld verzoek: hoogstens `2 months` (AVG 12 lid 3).
format-rights-extension-announced = `true` als u mensen dat binnen de eerste maand laat weten (AVG 12 lid 3).
format-rights-first-copy-fee = `true` als u geld vraagt voor een eerste kopie. De wet verbiedt dat (AVG 15 lid 3).
format-rights-opt-out-always = `false` als mensen direct marketing niet altijd kunnen stoppen. De wet eist dat dit kan (AVG 21 lid 3).
format-rights-identification = Wanneer u vraagt wie iemand is: `when-in-doubt` is wat de wet toestaat (AVG 12 lid 6).
format-rights-channels = Hoe mensen een verzoek kunnen sturen, als lijst: `email`, `post`. Minstens één weg is elektronisch (AVG 12 lid 2).
format-rights-balancing-test = `true` als mensen die erom vragen uw belangenafweging te zien krijgen (AVG 6 lid 1 onder f).
format-rights-told = Laat dit weg. Het is alleen om een oude verklaring vast te leggen zoals die is gepubliceerd: de rechten die zij noemt.
format-rights-limit = Een grens aan een recht: `[[rights.limit]]`.
format-rights-extra = Een recht dat u geeft naast de wet: `[[rights.extra]]`.

## A `[[rights.limit]]` table.

format-limit = Een grens aan een recht.
format-limit-right = Welk recht: `access`, `erasure` of een ander woord van de lijst.
format-limit-text = De grens, als hele zin: `Wij laten geen gegevens zien die de privacy van een ander schaden.`

## A `[[rights.extra]]` table.

format-extra = Een recht dat u geeft naast de wet.
format-extra-title = De naam van het recht, als kop: `Een gesprek met uw behandelaar`.
format-extra-text = Wat mensen van u kunnen vragen, in één of twee zinnen.

## The `[complaints]` table.

format-complaints = Waar mensen terechtkunnen met een klacht.
format-complaints-contact = `true` nodigt mensen uit om eerst met u te praten. Dat is nooit een voorwaarde voor een klacht bij de toezichthoudende autoriteit (AVG 77 lid 1).
format-complaints-answer-within = Hoe snel u over een klacht over zorg beslist: `6 weeks`, of sneller (Wkkgz 17).
format-complaints-extension = Hoeveel langer dat kan duren: hoogstens `4 weeks` (Wkkgz 17).
format-complaints-officer = De klachtenfunctionaris voor de zorg (Wkkgz 15).
format-complaints-dispute-body = De erkende geschilleninstantie waarbij u bent aangesloten (Wkkgz 18).
format-complaints-ombuds = In België: de ombudsfunctie voor patiënten (Wet patiëntenrechten 11).

## A complaints officer, a dispute body or an ombuds function.

format-body = Een klachtenfunctionaris, geschilleninstantie of ombudsfunctie.
format-body-name = De naam: `Geschillencommissie Zelfstandige Klinieken`.
format-body-email = Het e-mailadres: `klacht@kliniekduinrand.example`.
format-body-phone = Het telefoonnummer: `+31 70 000 00 00`.
format-body-website = Het webadres: `https://www.degeschillencommissie.nl`.
format-body-address = Het postadres.

## The `[automated-decisions]` table.

format-automated-decisions = Of een computer zelf besluiten over mensen neemt (AVG 22).
format-automated-decisions-used = `false` zegt op de pagina dat u zulke besluiten niet neemt. `true` vraagt om `automated` in een activiteit (AVG 13 lid 2 onder f).

## The `[security]` table.

format-security = Hoe u de gegevens beveiligt.
format-security-measures = Wat u doet, als lijst: `encryption`, `access-by-role`, of uw eigen woorden. Schrijf alleen wat u echt doet.
format-security-backup-retention = Hoe lang reservekopieën gegevens houden die u hebt gewist: `3 months`.
format-security-report-to = Waar mensen een zwakke plek in uw beveiliging melden: een e-mailadres, een telefoonnummer of een webadres.
format-security-nen-7510-certificate = Het nummer van uw NEN 7510-certificaat, als u dat hebt: `NL-0000-00`.

## The `[website]` table.

format-website = De cookies van uw website (Tw 11.7a).
format-website-cookie = Eén `[[website.cookie]]` per cookie.
format-website-cookie-settings = Waar bezoekers hun keuze veranderen: een webadres of een zin (AVG 7 lid 3).
format-website-no-cookies = `true` zegt op de pagina dat uw website geen cookies plaatst.
format-website-embed = Wat uw website van anderen laadt: één `[[website.embed]]` voor elke kaart, video of ander onderdeel.
format-website-open-form = `true` als uw website een formulier heeft waarin mensen vrij schrijven.
format-website-open-form-warning = `true` als dat formulier vraagt om niets over gezondheid te schrijven, of een veilige weg biedt.

## A `[[website.embed]]` table: what the website loads from others.

format-embed = Iets dat uw website van een ander laadt.
format-embed-kind = Wat het is: `map`, `video`, `fonts` of een ander woord van de lijst.
format-embed-provider = Het bedrijf erachter, met de naam die u gaf: `maps` voor `[recipient.maps]`.
format-embed-after-consent = `true` als het pas na toestemming laadt.

## A `[[website.cookie]]` table.

format-cookie = Eén cookie van uw website.
format-cookie-name = De naam zoals een browser die toont: `session`.
format-cookie-class = Waar de cookie voor dient: `functional`, `analytics` of `marketing` (Tw 11.7a).
format-cookie-party = `first` als de cookie van uzelf is, `third` als die van een ander bedrijf is.
format-cookie-provider = Het bedrijf achter een cookie met `third`, met de naam die u gaf: `analytics` voor `[recipient.analytics]`.
format-cookie-purpose = Wat de cookie doet, als vervolg van een zin: `houdt u ingelogd`.
format-cookie-lifetime = Hoe lang de cookie blijft: `1 day`, of `session` tot de browser sluit.
format-cookie-consent = `true` als u de cookie pas na toestemming plaatst (Tw 11.7a).
format-cookie-privacy-friendly = `true` als de cookie meet met weinig of geen gevolgen voor de privacy (Tw 11.7a).
format-cookie-basis = De grondslag die u ervoor noemt, als u er een noemt: `consent`. Een gerechtvaardigd belang is hier geen grond (Tw 11.7a).
format-cookie-pages = Op welke pagina’s de cookie staat, als lijst: `general`, `booking`, `intake` of een ander woord van de lijst.

## A `[[clause]]` table.

format-clause = Een eigen tekst.
format-clause-section = Waar de tekst op de pagina staat: `security` of een ander woord van de lijst.
format-clause-activity = De activiteit waar de tekst bij hoort, als dat zo is: `treatment-file`.
format-clause-title = Een kop boven de tekst, als u die wilt.
format-clause-text = De tekst, in Markdown, zonder HTML: `Papieren dossiers liggen in een afgesloten kast.`

## The `[appearance]` table. The settings of a project can have it too.

format-appearance = Hoe de pagina eruitziet: uw kleuren, lettertypen en logo. U kunt alles weglaten.
format-appearance-accent = De kleur van links, van het vak bovenaan en van de nummers van stappen: `#0b5a60`.
format-appearance-text = De kleur van tekst: `#18262b`.
format-appearance-background = De kleur van de pagina: `#f5f6f3`.
format-appearance-surface = De kleur van kaarten en tabellen op de pagina: `#ffffff`.
format-appearance-dark-mode = Of de pagina donker wordt voor lezers van wie het apparaat donker is: `auto`, of `off` om licht te blijven. Zonder deze regel wordt een hele pagina donker, en een deel van uw website niet.
format-appearance-dark = De kleuren in de donkere modus. Wat u weglaat, volgt uit de andere kleuren.
format-appearance-font = Lettertypen, het liefste eerst, als lijst: `Lato` en `sans-serif`. Alleen lettertypen die lezers op hun apparaat hebben: de pagina haalt er geen op.
format-appearance-radius = Hoe rond hoeken zijn, in pixels, van `0` tot en met `32`.
format-appearance-logo = Het bestand met uw logo, gezien vanuit dit bestand: `logo.svg`. Het is een SVG, PNG, JPEG of WebP van hoogstens 16 KB.

## The `[appearance.dark]` table: the colours in dark mode.

format-dark-colours = De kleuren in de donkere modus. Wat u weglaat, volgt uit de andere kleuren.
format-dark-colours-accent = De kleur van links en van de nummers van stappen in de donkere modus: `#82d3ce`.
format-dark-colours-text = De kleur van tekst in de donkere modus: `#e7eeed`.
format-dark-colours-background = De kleur van de pagina in de donkere modus: `#0f1618`.
format-dark-colours-surface = De kleur van kaarten en tabellen in de donkere modus: `#172023`.

## An `[[allow]]` table.

format-allow = Een bevinding die u bewust accepteert.
format-allow-rule = De regel van de bevinding: `CTRL-06`.
format-allow-at = De sleutel waar het om gaat, met alles daaronder: `controller.email`. Zonder `at` geldt het voor het hele bestand.
format-allow-reason = Waarom u de bevinding accepteert, in één zin.
format-allow-until = De laatste dag waarop u de bevinding accepteert, zonder aanhalingstekens: `2027-01-31`. Nodig bij een fout over informatie die de artikelen 13 en 14 AVG verplicht stellen.
