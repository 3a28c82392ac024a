### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Doelen.

PURP-01 = Een ontbrekend doel wordt gemeld als ART13-1-C-PURPOSE, een ontbrekende taal als DEF-08.
    .title = Er ontbreekt een doel

PURP-02 = “{ $words }” zegt mensen niet wat er met hun gegevens gebeurt. De Europese richtsnoeren (WP260) noemen zulke woorden als voorbeeld van hoe het niet moet.
    .title = Een vaag doel
    .help = Schrijf wat u doet en met welk resultaat: `van uw antwoorden leren wat wij beter kunnen doen`.
    .what = Als een doel, of één onderdeel van een opsomming daarin, niet meer zegt dan “onze dienstverlening verbeteren”, “zakelijke doeleinden” of “onderzoek”.
    .why = Aan het doel kunnen mensen al het andere afmeten. Woorden die bij elk bedrijf passen, zijn geen maat en stellen geen grens aan wat u doet.

PURP-03 = “{ $words }” houdt de lijst van doelen open. Mensen weten niet wat u nog meer met hun gegevens gaat doen.
    .title = De lijst van doelen staat open
    .help = Zet elk doel in een `[[activity]]` en laat deze woorden weg. Een nieuw doel vraagt een nieuwe verklaring, voordat u begint.
    .what = Als een tekst ruimte houdt voor andere doelen. Zoals: als mensen akkoord gaan, voor het geval ze later nodig zijn, of “onder andere” in een doel.
    .why = Gegevens mogen alleen worden gebruikt voor doelen die vooraf vaststaan en die mensen kennen. Een uitzondering zonder grens maakt de lijst waardeloos.

PURP-04 = Een doel zonder grondslag wordt gemeld als ART13-1-C-BASIS.
    .title = Een doel heeft geen grondslag

PURP-05 = “{ $words }” noemt grondslagen, zonder te zeggen welk doel op welke berust. Daar hangen de rechten van mensen van af.
    .title = Grondslagen los van de doelen
    .help = Laat deze lijst weg. Schrijf `basis` bij elke `[[activity]]`; de pagina noemt de grondslag bij elk doel.
    .what = Als een tekst één lijst van grondslagen geeft voor alles.
    .why = Mensen kunnen toestemming intrekken en bezwaar maken tegen een gerechtvaardigd belang, maar niet tegen een wettelijke verplichting. Alleen een grondslag per doel vertelt hun wat er geldt.

# $from is the activity in which the data were collected, as in `treatment-file`.
PURP-06 = Activiteit “{ $activity }” gebruikt gegevens uit “{ $from }”, die mensen voor hun zorg gaven. Gebruik voor de praktijk zelf past niet bij dat doel. Zonder uitdrukkelijke toestemming is dat een schending van het beroepsgeheim.
    .title = Zorggegevens gebruikt voor de praktijk zelf
    .help = Vraag uitdrukkelijke toestemming: `basis = "consent"`, `special = "explicit-consent"` en een tabel `consent`. Of laat `further-use` weg en gebruik alleen gegevens die hiervoor zijn gegeven.
    .what = Als marketing, publiciteit, reviews, websitestatistiek of het trainen van AI gegevens uit de zorg gebruikt, zonder uitdrukkelijke toestemming.
    .why = Wat mensen aan een zorgverlener vertellen, vertellen zij in vertrouwen en voor hun zorg. Iedereen moet daar vrij kunnen spreken.

# $activities are names of activities, as in `cameras, newsletter`.
PURP-07 = “{ $words }” klopt niet. U gebruikt ook gegevens voor andere activiteiten dan zorg: { $activities }.
    .title = “Alleen voor uw zorg” klopt niet
    .help = Laat de zin weg, of zeg dit alleen van het dossier: `Uw medisch dossier gebruiken wij alleen voor uw zorg.` Zet dat in een `[[clause]]` met `activity = "treatment-file"`.
    .what = Als een tekst zegt dat gegevens alleen voor zorg dienen. Terwijl er ook camera’s, marketing, publiciteit, reviews, statistiek of werving zijn.
    .why = Mensen moeten kunnen vertrouwen op wat zij lezen. Een belofte die niet klopt, misleidt.

# $groups are words for groups of people, as in `applicant, visitor`.
PURP-08 = “{ $words }” slaat mensen over van wie u wel gegevens gebruikt: { $groups }. Ook zij moeten worden geïnformeerd.
    .title = Mensen voor wie de verklaring niet geldt
    .help = Noem ook deze groepen hier, of laat de zin weg. De pagina zegt zelf voor wie elk deel is.
    .what = Als een tekst zegt voor wie de verklaring is, en er activiteiten over andere groepen mensen zijn.
    .why = Iedereen van wie gegevens worden gebruikt, heeft recht op deze informatie. Mensen die lezen dat een pagina niet voor hen is, stoppen met lezen.

# $other is the name of another activity.
PURP-09 = Activiteit “{ $activity }” heeft hetzelfde doel als “{ $other }”, voor dezelfde mensen. Zij zien twee grondslagen of termijnen en weten niet welke geldt.
    .title = Hetzelfde doel staat er twee keer
    .help = Maak van de twee één activiteit: die kan meer grondslagen en termijnen hebben. Of schrijf in `purpose` waarin ze verschillen.
    .what = Als twee activiteiten voor dezelfde mensen hetzelfde doel hebben, of twee doelen over betalen, terwijl niets ze onderscheidt.
    .why = Hetzelfde doel met twee antwoorden is een tegenspraak, of anders een herhaling die de pagina alleen langer maakt.

# $other is the name of another activity.
PURP-09-payment = De doelen van de activiteiten “{ $activity }” en “{ $other }” overlappen: allebei gaan ze over betalen, voor dezelfde mensen, met dezelfde gegevens, grondslagen en termijnen. Lezers zien niet waarin ze verschillen.
    .help = Maak van de twee één activiteit, of schrijf in `purpose` waarin ze verschillen.

# $data is a list of names of data categories, as in `symptoms`; $period is a period, as in `5 years`.
PURP-10 = Activiteit “{ $activity }” bewaart gezondheidsgegevens ({ $data }) { $period }, van mensen die u niet behandelt. Is hun vraag beantwoord, dan is er geen doel meer.
    .title = Gezondheidsgegevens van mensen die u nooit behandelde
    .help = Schrijf een korte `period`, zoals `3 months`, of haal deze gegevens uit `data`. Wie patiënt wordt, krijgt een eigen dossier.
    .what = Als gezondheidsgegevens langer dan een jaar blijven, of worden bijgewerkt. Van bezoekers, websitebezoekers of anderen die niet worden behandeld.
    .why = Gegevens mogen niet langer blijven dan hun doel vraagt. Medische gegevens van mensen die niet terugkwamen, dienen nergens toe, en kunnen uitlekken.

PURP-10-refreshed = “{ $words }” bij activiteit “{ $activity }” werkt gezondheidsgegevens bij van mensen die u niet behandelt. Zonder behandeling is daar geen doel voor.
    .help = Haal de gezondheidsgegevens uit `data` en uit deze tekst. Wie patiënt wordt, krijgt een eigen dossier.

## Grondslagen.

BAS-01 = Het dossier van activiteit “{ $activity }” berust niet op toestemming. De wet verplicht u het bij te houden. Toestemming belooft iets anders: dat mensen het kunnen laten wissen door die in te trekken.
    .title = Het behandeldossier berust niet op toestemming
    .help = Laat `basis` en `special` weg bij een activiteit uit de catalogus: de wet legt ze vast. Schrijf anders `contract` en `legal-obligation` in `basis`, en `special = "health-care"`.
    .what = Als een behandeling, of het dossier daarvan, op toestemming of uitdrukkelijke toestemming berust. Onder de WGBO en het Belgische zorgrecht.
    .why = Toestemming voor een behandeling is iets anders dan toestemming voor het gebruik van gegevens. Het dossier berust op de overeenkomst en op de plicht om het bij te houden; intrekken verandert daar niets aan.

BAS-02 = Activiteit “{ $activity }” berust op de overeenkomst, maar die is ook zonder deze activiteit uit te voeren. Deze grondslag dekt alleen wat de overeenkomst nodig heeft.
    .title = Niet nodig voor de overeenkomst
    .help = Schrijf `basis = "legitimate-interests"` met een `interest`, of `basis = "consent"` met een tabel `consent`.
    .what = Als marketing, publiciteit, reviews, camera’s, websitestatistiek of een kwaliteitsregistratie op de overeenkomst berust.
    .why = De overeenkomst dekt wat nodig is om haar voor deze persoon uit te voeren. Wat de praktijk dient, heeft een grondslag nodig waarbij mensen nee kunnen zeggen.

BAS-03 = De wettelijke verplichting van activiteit “{ $activity }” is “{ $words }”. Dat is geen wet: een code, een richtlijn of de voorwaarden van een verzekeraar leggen geen wettelijke verplichting op.
    .title = Een gedragscode is geen wet
    .help = Noem de wet die u verplicht, zoals `law = "Wkkgz 10"`. Is er geen? Schrijf dan `basis = "legitimate-interests"` met een `interest`.
    .what = Als een wettelijke verplichting niets anders noemt dan een gedragscode, een richtlijn, een keurmerk of de voorwaarden van een verzekeraar.
    .why = Op deze grondslag hebben mensen geen recht van bezwaar en geen recht op gegevenswissing. Alleen de Europese of de nationale wetgever mag dat bepalen.

BAS-04 = Activiteit “{ $activity }” berust op een taak van algemeen belang, maar een particuliere praktijk heeft er geen. De genoemde wet geeft er ook geen.
    .title = Geen taak van algemeen belang
    .help = Schrijf `basis = "legitimate-interests"` met een `interest`, of `legal-obligation` als de wet een verplichting oplegt. Bent u een overheidsinstantie? Schrijf dan `public-authority = true` onder `[controller]`.
    .what = Als een activiteit van een particuliere praktijk op een taak van algemeen belang berust. En als de genoemde wet alleen verplichtingen oplegt.
    .why = Een taak van algemeen belang moet bij wet zijn opgedragen. Anders kan iedereen zeggen dat het om het algemeen belang gaat.

BAS-05 = U bent een overheidsinstantie, en activiteit “{ $activity }” hoort bij uw taak. Een overheidsinstantie kan haar taken niet op een gerechtvaardigd belang laten berusten.
    .title = Een overheidsinstantie en een gerechtvaardigd belang
    .help = Schrijf `basis = "public-task"` met de `law` die u deze taak geeft, of `legal-obligation`.
    .what = Als een overheidsinstantie zorg, of het beheer daarvan, op een gerechtvaardigd belang laat berusten.
    .why = Wat een overheidsinstantie voor haar taken doet, bepaalt de wetgever. Zij kan haar eigen belang niet afwegen tegen dat van mensen.

BAS-06 = Activiteit “{ $activity }” berust op vitale belangen. Die zijn voor noodgevallen waarin niets anders kan, niet voor de zorg van elke dag.
    .title = Vitale belangen zijn voor noodgevallen
    .help = Schrijf `basis = "contract"`, of laat `basis` weg als de wet die vastlegt.
    .what = Als de zorg van elke dag, of het beheer van de praktijk, op vitale belangen berust.
    .why = Deze grondslag is een laatste redmiddel: iemands leven is in gevaar en geen andere grondslag helpt. Wie die elke dag gebruikt, zegt er niets mee.

BAS-07 = Activiteit “{ $activity }” verstuurt berichten zonder toestemming, en zegt niet dat die alleen naar uw eigen klanten gaan. Zonder toestemming staat de wet niets anders toe.
    .title = Berichten zonder toestemming
    .help = Schrijf `basis = "consent"`. Of, alleen voor uw eigen klanten, `soft-opt-in = ["own-customers", "similar-services", "opt-out-at-collection", "opt-out-in-every-message"]` als alle vier kloppen.
    .what = Als marketing per e-mail, sms of app in Nederland op een gerechtvaardigd belang berust. En als niet aan alle vier de voorwaarden voor eigen klanten is voldaan.
    .why = Berichten komen ongevraagd bij mensen binnen, tot in hun broekzak. Daarom vraagt de wet eerst toestemming, met één smalle uitzondering.

# $missing are words of the definition, as in `opt-out-at-collection`.
BAS-07-conditions = Activiteit “{ $activity }” verstuurt berichten zonder toestemming, maar voldoet niet aan elke voorwaarde daarvoor. Er ontbreekt: { $missing }.
    .help = Voldoe aan alle vier de voorwaarden en schrijf ze in `soft-opt-in`, of schrijf `basis = "consent"`.

BAS-08 = Activiteit “{ $activity }” belt mensen om iets te verkopen, zonder toestemming. Sinds 1 juli 2026 moet u daarvoor vooraf toestemming hebben, ook van uw eigen klanten.
    .title = Verkopen per telefoon vraagt toestemming
    .help = Schrijf `basis = "consent"` met een tabel `consent`, of haal `telephone` uit `media`.
    .what = Als direct marketing per telefoon in Nederland niet op toestemming berust, in een verklaring van 1 juli 2026 of later.
    .why = De uitzondering voor eigen klanten geldt niet meer voor bellen. Wie niet vroeg om gebeld te worden, moet met rust worden gelaten.

# $people are words for groups of people, as in `relative`.
BAS-09 = Activiteit “{ $activity }” berust op een overeenkomst, maar gaat over mensen met wie u er geen hebt: { $people }.
    .title = Een overeenkomst met een ander
    .help = Schrijf `basis = "legitimate-interests"` met een `interest`, of `legal-obligation` met een `law`.
    .what = Als gegevens van familieleden, contactpersonen of zakelijke contacten alleen op een overeenkomst berusten.
    .why = Een overeenkomst dekt alleen de gegevens van de partijen. Een ander heeft nergens mee ingestemd.

BAS-10 = “{ $words }” is geen geldige toestemming. Wie langskomt, boekt, bestelt of mailt, doet precies dat en stemt met niets anders in.
    .title = Akkoord door iets anders te doen
    .help = Laat de zin weg. Vertel wat u met de gegevens doet. Is toestemming nodig? Vraag die dan apart: `asked = "checkbox"`.
    .what = Als een tekst zegt dat mensen akkoord gaan door iets te gebruiken, te bezoeken, te boeken, te bestellen of te mailen.
    .why = Toestemming is een duidelijke handeling voor één doel. Een verklaring informeert mensen; zij sluiten geen overeenkomst door verder te lezen.

# $activities are names of activities, as in `invoicing, treatment-file`.
BAS-11 = “{ $words }” klopt niet. Deze activiteiten berusten niet alleen op toestemming: { $activities }.
    .title = “Alleen met uw toestemming” klopt niet
    .help = Laat de zin weg: de pagina noemt bij elk doel de grondslag. Of zeg voor welk doel dit geldt.
    .what = Als een tekst zegt dat alle gegevens alleen met toestemming worden gebruikt, terwijl er ook andere grondslagen zijn.
    .why = Mensen zouden denken dat zij alles kunnen stoppen door toestemming in te trekken. Facturen en dossiers blijven, omdat de wet dat zegt.

BAS-12 = Activiteit “{ $activity }” berust op toestemming en op iets anders, zonder te zeggen welk deel waarop berust. Mensen weten niet of intrekken helpt.
    .title = Toestemming naast een andere grondslag
    .help = Kies één grondslag. Of maak van elk een tabel met `ground` en `for`, het deel waarvoor die geldt.
    .what = Als een activiteit toestemming en nog een grondslag heeft, zonder `for`. Of als een tekst de keuze openlaat, zoals “toestemming en/of de overeenkomst”.
    .why = Een grondslag kiest u vooraf. Wie toestemming vraagt en na het intrekken doorgaat, heeft mensen misleid.

BAS-12-text = “{ $words }” laat open op welke grondslag de gegevens worden gebruikt. Mensen weten niet of zij toestemming kunnen intrekken.
    .help = Laat de zin weg: de pagina noemt bij elk doel de grondslag.

BAS-13 = De selectie in activiteit “{ $activity }” berust op toestemming. Mensen die een baan willen, kunnen moeilijk weigeren; deze toestemming is dus niet vrij.
    .title = Sollicitanten kunnen moeilijk weigeren
    .help = Schrijf `basis = "contract"`: stappen op verzoek van de sollicitant. Bewaart u de gegevens met toestemming langer? Voeg dat dan toe als tabel met `ground = "consent"` en `for`.
    .what = Als de selectie van sollicitanten alleen op toestemming berust.
    .why = Toestemming telt alleen als mensen zonder nadeel nee kunnen zeggen. Tussen een werkgever en een sollicitant is dat zelden zo.

# $old is the law or figure that no longer holds: a word that the program gives. It chooses the sentence.
BAS-14 = “{ $words }” is verouderd. { $old ->
        [wbp] Daarvoor in de plaats kwamen de AVG en de Uitvoeringswet AVG (UAVG).
        [exemptions] Dat besluit verviel met de Wbp; de termijnen daarin gelden niet meer.
        [bsn-act] Die wet heet nu Wabvpz.
        [wkcz] Daarvoor in de plaats kwam de Wet kwaliteit, klachten en geschillen zorg (Wkkgz).
        [be-1992] Daarvoor in de plaats kwamen de AVG en de Belgische wet van 30 juli 2018.
        [do-not-call] Bellen om iets te verkopen vraagt vooraf toestemming (Tw 11.7).
       *[fifteen-years] Sinds 1 januari 2020 is de termijn 20 jaar na de laatste wijziging in het dossier.
    }
    .title = Recht dat niet meer geldt
    .help = Schrijf wat nu geldt, of laat de zin weg.
    .what = Als een tekst een vervallen of hernoemde wet noemt, het Bel-me-niet Register, of een termijn van 15 jaar onder de WGBO.
    .why = Oud recht is onjuist recht. Het laat ook zien dat niemand de verklaring bijhoudt.

BAS-15 = Een bewaartermijn van activiteit “{ $activity }” noemt een wet, maar de activiteit berust niet op een wettelijke verplichting. Wat u van de wet moet bewaren, bewaart u op die grondslag.
    .title = Een bewaarplicht zonder haar grondslag
    .help = Voeg aan `basis` een tabel toe met `ground = "legal-obligation"`, `for` en `law`. Of laat `law` weg als u de termijn zelf koos.
    .what = Als een bewaartermijn een wet noemt, terwijl geen grondslag van de activiteit een wettelijke verplichting is.
    .why = Wie bezwaar maakt of toestemming intrekt, moet weten dat dit deel blijft. De grondslag voor het bewaren maakt dat duidelijk.

BAS-16 = Bijzondere persoonsgegevens zonder uitzondering van artikel 9 AVG worden gemeld als ART13-1-C-ART9.
    .title = Bijzondere persoonsgegevens: alleen artikel 6

## De uitzonderingen van artikel 9 AVG.

A9-01 = Bijzondere persoonsgegevens zonder uitzondering worden gemeld als ART13-1-C-ART9.
    .title = Bijzondere persoonsgegevens zonder uitzondering

A9-02 = U beroept zich op de uitzondering voor zorg, maar nergens staat wat uw medewerkers tot geheimhouding verplicht. Dat is de voorwaarde van deze uitzondering.
    .title = De uitzondering voor zorg vraagt geheimhouding
    .help = Schrijf `secrecy` onder `[care]`: `register`, `law`, `contract`, voor iedereen die met gezondheidsgegevens werkt.
    .what = Als een activiteit zich op de uitzondering voor zorg beroept en `[care]` geen geheimhoudingsplicht noemt. Onder de WGBO vraagt NL-WGBO-457 daarnaar.
    .why = De zorg mag gezondheidsgegevens gebruiken omdat wie dat doet, erover zwijgt. Wie niet tot geheimhouding verplicht is, mag deze uitzondering niet gebruiken.

A9-03 = Activiteit “{ $activity }” beroept zich op de uitzondering voor zorg, maar is geen zorg, en ook geen beheer van de praktijk.
    .title = De uitzondering voor zorg dekt alleen zorg
    .help = Schrijf `special = "explicit-consent"` met een tabel `consent`, of laat de gezondheidsgegevens weg.
    .what = Als marketing, publiciteit, websitestatistiek, gepubliceerde reviews, werving of onderzoek zich op de uitzondering voor zorg beroept.
    .why = Het verbod op gezondheidsgegevens geldt niet voor de behandeling en het beheer van de praktijk. Niets anders mag daarop meeliften.

A9-04 = Activiteit “{ $activity }” beroept zich op de uitzondering voor zorg, maar het regime is `no-care`. Die uitzondering is voor zorgverleners.
    .title = De uitzondering voor zorg buiten de zorg
    .help = Schrijf `special = "explicit-consent"` met een tabel `consent`. Is het toch zorg? Verander dan `regime`.
    .what = Als een activiteit onder het regime `no-care` zich op de uitzondering voor zorg beroept.
    .why = Gewone schoonheidszorg is voor de wet geen zorg. Klanten bepalen zelf wat zij over hun gezondheid vertellen.

A9-05 = Activiteit “{ $activity }” beroept zich op de uitzondering voor zorg, bij andere zorg dan onder de WGBO. Dat is te verdedigen, want de praktijk is een zorgaanbieder. Leg vast waarom.
    .title = De uitzondering voor zorg bij andere zorg
    .help = Leg uw redenering vast. De andere weg is `special = "explicit-consent"` met een tabel `consent`.
    .what = Als een activiteit onder het regime `other-care` zich op de uitzondering voor zorg beroept. Dit wordt één keer per praktijk gemeld.
    .why = De wet spreekt van zorgverleners, en door de Wkkgz bent u zorgaanbieder. Wie ernaar vraagt, moet horen waarom dat volgens u genoeg is.

A9-06 = Activiteit “{ $activity }” beroept zich op uitdrukkelijke toestemming, maar die toestemming is niet uitdrukkelijk.
    .title = Toestemming voor gezondheidsgegevens is uitdrukkelijk
    .help = Vraag het in woorden die mensen bevestigen, op papier of met een eigen vakje, en schrijf `explicit = true`. Of kies een andere uitzondering in `special`.
    .what = Als een activiteit zich op uitdrukkelijke toestemming beroept en `consent` zegt: `explicit = false`.
    .why = Voor bijzondere persoonsgegevens is een gewoon ja niet genoeg: mensen moeten uitdrukkelijk zeggen waarmee zij instemmen.

A9-07 = Een uitzondering voor de volksgezondheid zonder wet wordt gemeld als ART13-1-C-ART9.
    .title = Volksgezondheid zonder wet

# $missing are words of the definition, as in `consent-impossible`.
A9-08 = Activiteit “{ $activity }” beroept zich op de uitzondering voor onderzoek, maar voldoet niet aan elke voorwaarde van de wet. Er ontbreekt: { $missing }.
    .title = Onderzoek vraagt alle vier de voorwaarden
    .help = Schrijf alle vier in `research-conditions` als ze alle vier kloppen. Vraag anders uitdrukkelijke toestemming: `special = "explicit-consent"`.
    .what = Als onderzoek in Nederland zich op de uitzondering voor onderzoek beroept, en `research-conditions` niet alle vier de voorwaarden noemt.
    .why = Onderzoek met gezondheidsgegevens zonder toestemming is een uitzondering op een uitzondering. De wet stelt vier voorwaarden, en elk daarvan telt.

A9-09 = Een uitzondering voor een zwaarwegend algemeen belang zonder wet wordt gemeld als ART13-1-C-ART9.
    .title = Zwaarwegend algemeen belang zonder wet

# $people is a word for a group of people, as in `patient`.
A9-10 = Activiteit “{ $activity }” beroept zich op de uitzondering voor werk, maar gaat over mensen die u behandelt (`{ $people }`).
    .title = De uitzondering voor werk en patiënten
    .help = Schrijf `special = "health-care"` voor zorg, of `special = "explicit-consent"` met een tabel `consent`.
    .what = Als een activiteit over patiënten, cliënten of klanten zich op de uitzondering voor werk beroept.
    .why = Die uitzondering is voor werkgevers en hun eigen personeel. Patiënten werken niet voor u.

# $file is the activity whose data are all taken, as in `treatment-file`.
A9-11 = Activiteit “{ $activity }” neemt alle gezondheidsgegevens van “{ $file }” voor rechtsvorderingen. De uitzondering dekt alleen wat een zaak nodig heeft.
    .title = Een zaak vraagt niet het hele dossier
    .help = Haal uit `data` wat een zaak niet nodig heeft. Het dossier zelf bewaart u op een eigen grondslag.
    .what = Als een activiteit zich op de uitzondering voor rechtsvorderingen beroept en alle gezondheidsgegevens van het behandeldossier noemt.
    .why = Alles bewaren “voor het geval dat” is geen rechtsvordering. Elk gegeven moet voor de zaak nodig zijn.

A9-12 = In activiteit “{ $activity }” beantwoordt of herplaatst u reviews. Dat kan bevestigen dat iemand bij u is behandeld, en dat valt onder het beroepsgeheim.
    .title = Een review beantwoorden schendt het beroepsgeheim
    .help = Antwoord in algemene woorden en nodig mensen uit om te bellen. Schrijf `replies = false`. Vraag uitdrukkelijke toestemming om een review te herplaatsen.
    .what = Als een activiteit zich beroept op gegevens die mensen zelf openbaar maakten, en de praktijk reviews beantwoordt of herplaatst.
    .why = Mensen mogen over hun eigen behandeling zeggen wat zij willen. De praktijk mag het niet bevestigen.

A9-13 = Activiteit “{ $activity }” noemt geen gegevens over gezondheid. Maar een afspraak bij een zorgverlener zegt iets over iemands gezondheid.
    .title = Boeken en bestellen verraden gezondheid
    .help = Voeg `appointment` of `booked-treatment` toe aan `data`, en schrijf `special`: `health-care`, of `explicit-consent` met een tabel `consent`.
    .what = Als een zorgverlener afspraken maakt of online producten voor de gezondheid verkoopt, zonder daarbij gezondheidsgegevens en een uitzondering te noemen.
    .why = Het Hof van Justitie leest “gegevens over gezondheid” ruim: ook wat eruit af te leiden is, telt. Wie boekt of bestelt, laat zien waar die last van heeft.

A9-13-webshop = Activiteit “{ $activity }” noemt geen gegevens over gezondheid. Maar wat iemand bij een zorgverlener bestelt, kan iets zeggen over de gezondheid.
    .help = Schrijf `health-order` in plaats van `order`, en `special = "explicit-consent"` met een tabel `consent`. Verkoopt u niets voor de gezondheid? Accepteer dan deze bevinding, met de reden.

A9-14 = De pagina noemt bij elke uitzondering de nationale bepaling. Waar een wet genoemd moet worden, vraagt ART13-1-C-ART9 erom.
    .title = De nationale bepaling ontbreekt

A9-15 = Activiteit “{ $activity }” noemt een lid van UAVG 30 dat niet voor praktijken is. De eerste twee zijn voor scholen, werkgevers en verzekeraars.
    .title = Het verkeerde lid van UAVG 30
    .help = Schrijf `special-law = "UAVG 30 lid 3 onder a"`, of laat het weg: de pagina noemt het juiste lid.
    .what = Als een praktijk voor haar patiënten UAVG 30 lid 1 of lid 2 noemt.
    .why = Zorgverleners hebben een eigen lid. Het verkeerde lid laat mensen twijfelen of u weet wat u mag.

A9-15-text = “{ $words }” noemt een lid van UAVG 30 dat niet voor praktijken is. Zorgverleners gebruiken lid 3 onder a.
    .help = Laat de verwijzing weg: de pagina noemt bij elk doel het juiste lid.

## Gerechtvaardigde belangen.

LI-01 = Een ontbrekend belang wordt gemeld als ART13-1-D, een ontbrekende taal als DEF-08.
    .title = Het belang ontbreekt

LI-02 = “{ $words }” is geen concreet belang. Elk bedrijf heeft het, dus mensen kunnen het niet afwegen tegen hun eigen belang.
    .title = Een vaag belang
    .help = Schrijf wat u wilt bereiken of voorkomen, als hele zin: `Wij willen diefstal bij de ingang voorkomen.`
    .what = Als een belang niets anders zegt dan “bedrijfsvoering”, “beveiliging”, “verbetering” of iets dergelijks.
    .why = Mensen kunnen pas bezwaar maken als zij weten welk belang tegenover dat van hen staat.

LI-03 = Ontbreekt het recht van bezwaar, dan wordt dat gemeld als ART13-2-B-OBJECT.
    .title = Het recht van bezwaar ontbreekt

LI-04 = In activiteit “{ $activity }” is het belang nog niet afgewogen tegen dat van mensen. Zonder afweging kan niets op een gerechtvaardigd belang berusten.
    .title = Het belang is niet afgewogen
    .help = Weeg het af en leg vast hoe, voordat u de verklaring publiceert. Schrijf dan `interest-weighed = true`.
    .what = Als een activiteit op een gerechtvaardigd belang berust en zegt: `interest-weighed = false`.
    .why = Deze grondslag geldt alleen als uw belang zwaarder weegt. Niemand kan dat zeggen voordat het is afgewogen.

LI-05 = Een gerechtvaardigd belang voor bijzondere persoonsgegevens zonder uitzondering wordt gemeld als ART13-1-C-ART9.
    .title = Bijzondere persoonsgegevens: alleen een belang

LI-06 = Activiteit “{ $activity }” gebruikt gegevens van kinderen op grond van een gerechtvaardigd belang. Hun belangen wegen zwaarder, en de afweging moet laten zien dat die belangen zijn meegeteld.
    .title = Belangen van kinderen wegen zwaarder
    .help = Weeg de belangen van kinderen apart af. Schrijf dan `interest-weighed = true`, of vraag toestemming aan de ouder of voogd.
    .what = Als een activiteit op een gerechtvaardigd belang berust, `children = true` zegt en niet zegt dat het belang is afgewogen.
    .why = Kinderen zien risico’s minder goed. De wet noemt hen uitdrukkelijk bij het afwegen van belangen.

# $spot is a word of the definition: `treatment-room`, `changing-room` or `toilet`.
LI-07 = In activiteit “{ $activity }” hangen camera’s op een plek waar mensen zich uitkleden of worden behandeld (`{ $spot }`). Geen belang bij beveiliging weegt daartegen op.
    .title = Camera’s waar mensen zich uitkleden
    .help = Haal de camera’s daar weg, en `{ $spot }` uit `cameras-at`.
    .what = Als er camera’s hangen in een behandelkamer, een kleedruimte of een toilet.
    .why = Nergens zijn mensen kwetsbaarder. Diefstal is op andere manieren te voorkomen.

LI-07-words = “{ $words }”: waar mensen zich uitkleden of behandeld worden, weegt geen belang bij beveiliging op tegen een camera.
    .help = Haal de camera’s daar weg, en deze zin uit de tekst.

# $recipient is the name of a recipient.
LI-08 = Activiteit “{ $activity }” geeft gegevens aan “{ $recipient }”, die daar een eigen belang bij heeft. Het belang dat u noemt, zegt daar niets over.
    .title = Wiens belang het is
    .help = Noem ook dat belang in `interest`: `Wij willen laten zien hoe wij werken. Het platform wil het bezoek meten.`
    .what = Als een activiteit op een gerechtvaardigd belang gegevens geeft aan wie zelf beslist: een socialmediaplatform, een advertentienetwerk of een reviewplatform. En als het belang daar niet over gaat.
    .why = Mensen wegen anders als een ander voordeel heeft van hun gegevens. Zij moeten horen wiens belang het is.
