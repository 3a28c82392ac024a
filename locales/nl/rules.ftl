### What the law asks of a statement, requirement by requirement; then the rules of the format, templates, pages and settings.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is missing and why that matters, in one or two short sentences. The article of law is printed beside it.
### Its attributes: `.title` what is required, in at most eight words; `.help` what to write; `.what` what must be told, and when;
### `.when` why it does not apply, for those that do not always apply, as a sentence of its own; `.why` what it is good for; `.page` that the written page lacks it.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $file is a clinic’s statement, $section a part of it.

## Who is responsible: name, contact, representative, data protection officer, joint controllers, version.

ART13-1-A-ID = De naam van uw onderneming ontbreekt. Mensen weten zo niet wie verantwoordelijk is voor hun gegevens.
    .title = De volledige naam van de verwerkingsverantwoordelijke
    .help = Schrijf `legal-name` onder `[controller]`, zoals in het handelsregister: `Kliniek Duinrand B.V.` Zet er `legal-form` bij.
    .what = Wie de verwerkingsverantwoordelijke is: de volledige naam en rechtsvorm, en de handelsnaam als die anders is. Altijd.
    .why = De verwerkingsverantwoordelijke beslist wat er met de gegevens gebeurt en is daarop aan te spreken. Mensen hebben die naam nodig om hun rechten te gebruiken of een klacht in te dienen.
    .page = In het deel “{ $section }” van { $file } staat niet de volledige naam van de verwerkingsverantwoordelijke.

ART13-1-A-CONTACT = Uw praktijk is niet te bereiken: er is geen adres, geen e-mail of formulier en geen telefoonnummer. Mensen moeten naar hun gegevens kunnen vragen.
    .title = Contactgegevens van de verwerkingsverantwoordelijke
    .help = Schrijf `email` onder `[controller]`, en liefst ook `phone` en `address`.
    .what = Contactgegevens die werken, liefst voor post, e-mail en telefoon. Altijd; met maar één daarvan is het een waarschuwing.
    .why = Aan rechten heeft niemand iets als er niemand te bereiken is. De Europese richtsnoeren (WP260) raden meer wegen aan, zodat mensen kunnen kiezen.
    .page = In het deel “{ $section }” van { $file } staan geen contactgegevens van de verwerkingsverantwoordelijke.

ART13-1-A-CONTACT-one = Mensen kunnen u maar op één manier bereiken. De Europese richtsnoeren raden post, e-mail en telefoon aan.
    .help = Schrijf onder `[controller]` wat ontbreekt: `email`, `phone` of `address`.

ART13-1-A-REP = Het adres van uw praktijk ligt buiten de Europese Economische Ruimte (EER), en u noemt geen vertegenwoordiger in de EU. Mensen hier moeten bij iemand terechtkunnen.
    .title = De vertegenwoordiger in de EU
    .help = Schrijf `[controller.representative]` met `name` en `email`. Bent u in de EU gevestigd? Geef dan dat adres onder `[controller]`.
    .what = De naam en contactgegevens van de vertegenwoordiger in de EU. Als de verwerkingsverantwoordelijke daar niet is gevestigd.
    .when = Alleen als het adres van de praktijk buiten de Europese Economische Ruimte (EER) ligt.
    .why = Een verwerkingsverantwoordelijke buiten de EU moet daar een vertegenwoordiger hebben. Zonder die naam hebben mensen niemand dichtbij om iets te vragen.
    .page = In het deel “{ $section }” van { $file } staat geen vertegenwoordiger in de EU met contactgegevens.

ART13-1-A-REP-contact = De vertegenwoordiger in de EU heeft geen contactgegevens. Mensen kunnen die zo niet bereiken.
    .help = Schrijf `email`, `phone` of `address` onder `[controller.representative]`.

ART13-1-B = U hebt een functionaris voor gegevensbescherming (FG), maar `[dpo]` vertelt niet hoe die te bereiken is. Mensen moeten daar naar hun gegevens kunnen vragen.
    .title = Contactgegevens van de functionaris voor gegevensbescherming
    .help = Schrijf `email`, `phone` of `address` onder `[dpo]`. De naam is niet verplicht.
    .what = De contactgegevens van de functionaris voor gegevensbescherming; de naam is niet verplicht. Als die er is.
    .when = Alleen als er een functionaris voor gegevensbescherming (FG) is.
    .why = De functionaris is er voor vragen over persoonsgegevens. Wie er een heeft, moet bekendmaken hoe die te bereiken is.
    .page = In het deel “{ $section }” van { $file } staat niet hoe de functionaris voor gegevensbescherming te bereiken is.

# $name is the other controller, as in `Huidzorg Noord B.V.`
ART26-2 = “{ $name }” beslist samen met u, maar de wezenlijke inhoud van uw regeling ontbreekt. Mensen moeten kunnen zien wie wat doet.
    .title = Wezenlijke inhoud van de regeling tussen gezamenlijke verwerkingsverantwoordelijken
    .help = Schrijf `essence` bij “{ $name }”: wie wat doet, in één of twee zinnen, in elke taal.
    .what = De wezenlijke inhoud van de regeling tussen gezamenlijke verwerkingsverantwoordelijken, en een contactpunt. Als iemand anders samen met de praktijk over de gegevens beslist.
    .when = Alleen als iemand anders samen met de praktijk over de gegevens beslist.
    .why = Gezamenlijke verwerkingsverantwoordelijken delen een verantwoordelijkheid. Zonder de wezenlijke inhoud van hun regeling weten mensen niet wie waarop aan te spreken is.
    .page = In het deel “{ $section }” van { $file } staat niet wat de gezamenlijke verwerkingsverantwoordelijken hebben afgesproken.

# $name is the other controller, as in `Huidzorg Noord B.V.`
ART26-2-contact = “{ $name }” beslist samen met u, maar heeft geen contactpunt. Mensen moeten weten waar zij terechtkunnen.
    .help = Schrijf `contact` bij “{ $name }”: een e-mailadres, een telefoonnummer of een webadres.

# $keys is what is missing: `version`, `date` or `version, date`.
ART5-2 = `[statement]` mist `{ $keys }`. Zonder versie en datum kunt u niet laten zien welke tekst wanneer gold.
    .title = De versie en de datum
    .help = Schrijf `version = "3.0"` en `date = 2026-10-01` onder `[statement]`.
    .what = De versie en de datum van de verklaring. Altijd.
    .why = De praktijk moet kunnen aantonen dat zij mensen heeft geïnformeerd, en met welke tekst. De versie en de datum zijn het bewijs.
    .page = In het deel “{ $section }” van { $file } staan de versie en de datum van de verklaring niet.

# $keys is what is missing, as in `register, vat`.
NL-BW-315D = U hebt een webwinkel, maar `[controller]` mist `{ $keys }`. Klanten moeten kunnen zien met wie zij te maken hebben.
    .title = Wie er achter de webwinkel zit
    .help = Schrijf `{ $keys }` onder `[controller]`. Geef `kind` en `number` in `register`.
    .what = De naam, het adres, het e-mailadres, het nummer in het handelsregister en het btw-nummer. Als de praktijk online verkoopt.
    .when = Alleen als een Nederlandse praktijk een webwinkel heeft.
    .why = Het Burgerlijk Wetboek vraagt dit van iedereen die online verkoopt. Wie op afstand bestelt, moet kunnen nagaan wie de verkoper is.
    .page = In het deel “{ $section }” van { $file } ontbreekt het adres, het e-mailadres, het nummer in het handelsregister of het btw-nummer van de webwinkel.

## What is done with data: purpose, legal basis, special categories, interests, retention, consent, duty to give, automated decisions, data, sources.

ART13-1-C-PURPOSE = Activiteit “{ $activity }” zegt niet waarvoor de gegevens dienen. Mensen moeten elk doel te horen krijgen.
    .title = Elk doel, concreet
    .help = Schrijf `purpose` in elke taal, zonder hoofdletter en punt: `mensen en eigendommen beveiligen`.
    .what = Elk doel waarvoor gegevens worden gebruikt, concreet. Altijd, voor elke activiteit.
    .why = Gegevens mogen alleen voor een genoemd doel worden gebruikt. Aan het doel kunnen mensen de rest afmeten: welke gegevens, hoe lang, en wie ze krijgt.
    .page = In het deel “{ $section }” van { $file } staat niet waarvoor de gegevens dienen.

ART13-1-C-PURPOSE-none = Er is geen enkele activiteit. De verklaring noemt dus geen doel, en mensen moeten elk doel te horen krijgen.
    .help = Schrijf één `[[activity]]` per doel. In de catalogus staan de gebruikelijke: `use = "appointments"`.

ART13-1-C-BASIS = Activiteit “{ $activity }” heeft geen grondslag. Zonder grondslag mag u de gegevens niet gebruiken, en de rechten van mensen hangen ervan af.
    .title = De grondslag van elk doel
    .help = Schrijf `basis`: `contract`, `legal-obligation`, `legitimate-interests`, `consent`, `public-task` of `vital-interests`. Meer dan één gaat in een lijst.
    .what = De grondslag van elk doel, bij dat doel. Altijd, voor elke activiteit.
    .why = Gegevens mogen alleen worden gebruikt op een van de zes grondslagen van artikel 6 AVG. De rechten van mensen volgen daaruit. Toestemming kunnen zij intrekken; tegen een gerechtvaardigd belang kunnen zij bezwaar maken.
    .page = In het deel “{ $section }” van { $file } staat niet bij elk doel de grondslag.

ART13-1-C-LAW = Activiteit “{ $activity }” berust op een wettelijke verplichting of een taak van algemeen belang, maar noemt geen wet. Mensen moeten kunnen opzoeken welke wet dat is.
    .title = De wet achter een verplichting of taak
    .help = Schrijf `law`: `AWR 52 lid 4`, of uw eigen woorden in elke taal.
    .what = De wet die de verplichting of de taak oplegt. Als een activiteit berust op een wettelijke verplichting of een taak van algemeen belang.
    .when = Alleen als een activiteit berust op een wettelijke verplichting of een taak van algemeen belang.
    .why = Deze grondslag bestaat alleen als een wet de verplichting of de taak vastlegt. Met de naam van de wet kunnen mensen dat nagaan.
    .page = In het deel “{ $section }” van { $file } staat niet welke wet de verplichting of de taak oplegt.

# $data is a list of names of data categories, as in `appointment, skin-type`.
ART13-1-C-ART9 = Activiteit “{ $activity }” gebruikt gevoelige gegevens ({ $data }), maar noemt geen uitzondering van artikel 9 AVG. Zonder uitzondering verbiedt de wet het gebruik van bijzondere persoonsgegevens.
    .title = De uitzondering voor bijzondere persoonsgegevens
    .help = Schrijf `special`: `health-care` voor zorg door mensen met een geheimhoudingsplicht, `explicit-consent`, of een ander woord van de lijst.
    .what = De uitzondering van artikel 9 lid 2 AVG en de nationale bepaling daarachter. Als een activiteit bijzondere persoonsgegevens gebruikt, zoals gezondheidsgegevens.
    .when = Alleen als een activiteit bijzondere persoonsgegevens gebruikt.
    .why = Het gebruik van bijzondere persoonsgegevens is verboden, tenzij er een uitzondering geldt. Volgens de Europese richtsnoeren (WP260) hoort een verklaring die te noemen. Een praktijk heeft vooral gezondheidsgegevens; daarom eist dit programma het.
    .page = In het deel “{ $section }” van { $file } staat niet welke uitzondering het gebruik van bijzondere persoonsgegevens toestaat.

ART13-1-C-ART9-law = Activiteit “{ $activity }” berust op een uitzondering die alleen geldt als een wet dat zegt, maar noemt geen wet.
    .help = Schrijf `special-law`: `Wkkgz 7b`, of uw eigen woorden in elke taal.

ART13-1-D = Activiteit “{ $activity }” berust op een gerechtvaardigd belang, maar zegt niet welk. Tegen wat mensen niet kennen, kunnen zij geen bezwaar maken.
    .title = Het concrete gerechtvaardigd belang
    .help = Schrijf `interest` als hele zin, in elke taal: `Wij willen uw vraag kunnen beantwoorden.`
    .what = Het concrete gerechtvaardigd belang, en van wie het is. Als een activiteit op een gerechtvaardigd belang berust.
    .when = Alleen als een activiteit op een gerechtvaardigd belang berust.
    .why = Het gaat om een afweging: uw belang tegen dat van de mensen van wie de gegevens zijn. Zij kunnen die alleen beoordelen als zij uw belang kennen.
    .page = In het deel “{ $section }” van { $file } staat niet om welk gerechtvaardigd belang het gaat.

ART13-1-D-TEST = De verklaring zegt niet dat mensen de belangenafweging achter uw gerechtvaardigde belangen kunnen opvragen. De Europese richtsnoeren raden dat aan.
    .title = Dat mensen de belangenafweging kunnen opvragen
    .help = Schrijf `balancing-test = true` onder `[rights]`, als u die afweging laat zien aan mensen die erom vragen.
    .what = Dat mensen de belangenafweging kunnen opvragen. Aanbevolen als een activiteit op een gerechtvaardigd belang berust; de wet vraagt er niet om.
    .when = Alleen als een activiteit op een gerechtvaardigd belang berust.
    .why = U weegt de belangen zelf af. Wie ziet hoe u dat deed, kan beslissen of bezwaar zin heeft.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen de belangenafweging kunnen opvragen.

ART13-2-A = Activiteit “{ $activity }” zegt niet hoe lang u de gegevens bewaart. Mensen moeten weten wanneer hun gegevens weggaan.
    .title = Hoe lang gegevens worden bewaard
    .help = Schrijf een `[[activity.retention]]` met `period = "2 years"` en `from = "last-visit"`. Is er geen termijn te geven, schrijf dan `criterion`.
    .what = De bewaartermijn van elk doel of elke soort gegevens, of de criteria die de termijn bepalen. Altijd, voor elke activiteit.
    .why = Gegevens mogen niet langer worden bewaard dan het doel vraagt. Met een termijn en een begin kunnen mensen uitrekenen wanneer hun gegevens weggaan.
    .page = In het deel “{ $section }” van { $file } staat niet hoe lang de gegevens worden bewaard.

ART13-2-A-period = Bij activiteit “{ $activity }” heeft een bewaartermijn geen duur, geen einde en geen criterium. Mensen weten niet wanneer hun gegevens weggaan.
    .help = Schrijf `period` met `from`, of `until`, of een `criterion` waaruit mensen het einde kunnen afleiden.

ART13-2-A-start = Bij activiteit “{ $activity }” heeft een bewaartermijn geen begin. Een termijn zonder begin vertelt mensen niet wanneer hun gegevens weggaan.
    .help = Schrijf `from`: `last-visit`, `last-change`, `end-of-financial-year`, een ander woord van de lijst, of uw eigen woorden in elke taal.

ART7-3-HOW = Activiteit “{ $activity }” berust op toestemming, maar zegt niet hoe mensen die intrekken. Dat moet even makkelijk zijn als geven.
    .title = Hoe mensen hun toestemming intrekken
    .help = Schrijf `withdraw` onder `consent`, als hele zin in elke taal: `Mail ons; wij halen de foto weg.`
    .what = Hoe mensen hun toestemming intrekken, even makkelijk als zij die gaven. Als een activiteit op toestemming berust.
    .when = Alleen als een activiteit op toestemming berust en de verklaring vertelt dat mensen die kunnen intrekken.
    .why = Mensen moeten van gedachten kunnen veranderen. Een recht om in te trekken helpt alleen wie weet hoe dat moet.
    .page = In het deel “{ $section }” van { $file } staat niet hoe mensen hun toestemming intrekken.

ART13-2-E-REQ = Activiteit “{ $activity }” zegt niet of mensen de gegevens moeten geven. Zij moeten weten of er een keuze is.
    .title = Of mensen hun gegevens moeten geven
    .help = Schrijf `provision`: `statutory` (de wet vraagt erom), `contractual` (nodig voor de overeenkomst), `voluntary` (een vrije keuze) of `none` (mensen geven zelf niets).
    .what = Of mensen de gegevens moeten geven: verplicht volgens de wet, verplicht volgens een overeenkomst of nodig om die te sluiten, of vrijwillig. Voor elke activiteit met gegevens van de persoon zelf.
    .why = Alleen wie weet of er een keuze is, kan kiezen.
    .page = In het deel “{ $section }” van { $file } staat niet of mensen hun gegevens moeten geven.

ART13-2-E-CONS = Bij activiteit “{ $activity }” moeten mensen de gegevens geven, maar er staat niet wat er anders gebeurt. Dat hebben zij nodig om te beslissen.
    .title = Wat er zonder de gegevens gebeurt
    .help = Schrijf `consequence` als hele zin, in elke taal: `Zonder deze gegevens kunnen wij geen afspraak maken.`
    .what = Wat er gebeurt als iemand de gegevens niet geeft. Als de wet of een overeenkomst om de gegevens vraagt.
    .when = Alleen als mensen gegevens moeten geven volgens de wet of een overeenkomst.
    .why = Mensen moeten kunnen afwegen wat weigeren betekent.
    .page = In het deel “{ $section }” van { $file } staat niet wat er gebeurt als mensen hun gegevens niet geven.

ART13-3 = Activiteit “{ $activity }” gebruikt gegevens die voor een ander doel zijn verzameld, maar zegt niet waarom dat past. Mensen moeten dat vooraf horen.
    .title = Het nieuwe doel van eerder verzamelde gegevens
    .help = Schrijf `reason` onder `further-use`, in elke taal: waarom het nieuwe doel bij het eerste past.
    .what = Het nieuwe doel, met de feiten van artikel 13 lid 2 AVG die daarbij horen. Als gegevens ook voor een ander doel worden gebruikt, en voordat dat begint.
    .when = Alleen als gegevens ook voor een ander doel worden gebruikt dan waarvoor ze zijn verzameld.
    .why = Mensen gaven hun gegevens voor het eerste doel. Het tweede mag hen niet verrassen.
    .page = In het deel “{ $section }” van { $file } staat niet dat gegevens voor een nieuw doel worden gebruikt, en waarom.

# $key is what is missing: `logic` or `consequences`.
ART13-2-F = Bij activiteit “{ $activity }” neemt een computer zelf besluiten over mensen, maar `{ $key }` ontbreekt. Mensen moeten weten hoe de computer beslist en wat dat voor hen betekent.
    .title = Geautomatiseerde besluiten: logica en gevolgen
    .help = Schrijf `{ $key }` onder `automated`, in elke taal. `logic` vertelt in gewone woorden hoe het besluit tot stand komt, `consequences` wat het voor de persoon betekent.
    .what = Dat er geautomatiseerde besluiten of profilering zijn, met de logica, het gewicht en de gevolgen daarvan. Als een activiteit automatisch over mensen beslist.
    .when = Alleen als een computer zelf over mensen beslist.
    .why = Mensen kunnen een besluit alleen ter discussie stellen als zij weten dat een computer het nam, en hoe.
    .page = In het deel “{ $section }” van { $file } staat niets over de geautomatiseerde besluiten, hun logica en hun gevolgen.

ART13-2-F-which = Volgens `[automated-decisions]` neemt een computer zelf besluiten over mensen, maar geen activiteit zegt waarover. Mensen moeten weten om welke besluiten het gaat.
    .help = Schrijf `automated` bij de activiteit, met `logic` en `consequences`. Zijn er geen zulke besluiten, schrijf dan `used = false`.

ART13-2-F-NONE = De verklaring zegt niet of een computer zelf besluiten over mensen neemt. Gebeurt dat niet, dan is het goed gebruik om dat te zeggen. Het is geen plicht.
    .title = Dat er geen geautomatiseerde besluiten zijn
    .help = Zijn die er niet, schrijf dan `used = false` onder `[automated-decisions]`. Controleer of het klopt.
    .what = Dat er geen geautomatiseerde besluiten zijn. Goed gebruik als die er niet zijn; de wet vraagt er niet om.
    .when = Alleen als geen computer zelf over mensen beslist.
    .why = Eén zin beantwoordt wat lezers zich afvragen. Het moet wel waar zijn.
    .page = In het deel “{ $section }” van { $file } staat niet dat er geen geautomatiseerde besluiten zijn.

AIA-50-1 = De pagina vertelt niet dat mensen in de chat met een programma praten. Zij moeten weten dat er geen mens antwoordt.
    .title = Dat mensen met een AI-systeem praten
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat mensen met een AI-systeem praten. Als de praktijk een chatbot gebruikt.
    .when = Alleen als de praktijk een chatbot gebruikt.
    .why = Wie weet dat er geen mens antwoordt, kan kiezen wat te vertellen en wat niet.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen in de chat met een programma praten.

ART14-1-D = Activiteit “{ $activity }” zegt niet welke gegevens u gebruikt. Mensen weten niet wat u over hen hebt.
    .title = De soorten gegevens
    .help = Schrijf `data` als lijst: `name`, `contact`, `appointment`, of een eigen soort.
    .what = De soorten gegevens van elke activiteit. Verplicht als gegevens van anderen komen. Komen alle gegevens van de persoon zelf, dan is het nuttig, en een waarschuwing.
    .why = Mensen die de gegevens niet zelf gaven, kunnen niet weten wat een praktijk van hen heeft.
    .page = In het deel “{ $section }” van { $file } staat niet welke soorten gegevens worden gebruikt.

ART14-2-F = Activiteit “{ $activity }” gebruikt gegevens die van anderen komen, maar zegt niet van wie. Mensen hebben deze gegevens niet zelf gegeven.
    .title = Waar de gegevens vandaan komen
    .help = Schrijf `source` als lijst: `previous-provider`, `pharmacy`, of uw eigen woorden in elke taal.
    .what = Waar de gegevens vandaan komen, en of die bron openbaar is. Als gegevens niet van de persoon zelf komen.
    .when = Alleen als gegevens niet van de persoon zelf komen.
    .why = Mensen die de gegevens niet zelf gaven, moeten kunnen nagaan waar die vandaan komen. Dan is een fout ook bij de bron te herstellen.
    .page = In het deel “{ $section }” van { $file } staat niet waar de gegevens vandaan komen.

ART88-EMP = De pagina heeft geen eigen deel voor sollicitanten of medewerkers. Zij moeten kunnen vinden wat over hen gaat.
    .title = Een eigen deel voor sollicitanten en medewerkers
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Wat er met gegevens van sollicitanten en medewerkers gebeurt, in een eigen deel of in een aparte verklaring. Als een activiteit over hen gaat.
    .when = Alleen als een activiteit over sollicitanten of medewerkers gaat.
    .why = Sollicitanten en medewerkers zijn geen patiënten, en voor hen gelden andere gegevens, doelen en termijnen.
    .page = In het deel “{ $section }” van { $file } staat geen eigen kop voor sollicitanten of medewerkers.

NL-WABVPZ-15A = Activiteit “{ $activity }” stelt dossiers beschikbaar via een uitwisselingssysteem, maar berust niet op uitdrukkelijke toestemming. De wet staat dat alleen toe na uitdrukkelijke toestemming.
    .title = Uitdrukkelijke toestemming voor het elektronisch uitwisselingssysteem
    .help = Schrijf `basis = "consent"` en `special = "explicit-consent"`, en bij `consent` hoe mensen die intrekken.
    .what = Dat dossiers pas na uitdrukkelijke toestemming beschikbaar komen via een uitwisselingssysteem. Als een Nederlandse praktijk zo’n systeem gebruikt.
    .when = Alleen als een Nederlandse praktijk een elektronisch uitwisselingssysteem gebruikt.
    .why = Via het systeem kunnen andere zorgverleners in het dossier kijken. Daarover beslist de patiënt vooraf.
    .page = In het deel “{ $section }” van { $file } staat niet dat dossiers pas na uitdrukkelijke toestemming worden uitgewisseld.

NL-WABVPZ-15C = Activiteit “{ $activity }” gebruikt een elektronisch uitwisselingssysteem, maar legt niet uit hoe het werkt. Patiënten moeten dat weten, en welke rechten zij daarbij hebben.
    .title = Hoe het elektronisch uitwisselingssysteem werkt
    .help = Schrijf `note` in elke taal: hoe het systeem werkt, welke rechten patiënten hebben, en hoe zij die gebruiken.
    .what = Welke rechten patiënten bij elektronische uitwisseling hebben, hoe zij die gebruiken en hoe het systeem werkt; opnieuw na ingrijpende wijzigingen. Als een Nederlandse praktijk dossiers beschikbaar stelt via een uitwisselingssysteem.
    .when = Alleen als een Nederlandse praktijk een elektronisch uitwisselingssysteem gebruikt.
    .why = Toestemming betekent alleen iets als patiënten weten waarmee zij instemmen.
    .page = In het deel “{ $section }” van { $file } staat niet hoe het elektronisch uitwisselingssysteem werkt.

## Who receives data, and where.

ART13-1-E = Ontvanger “{ $recipient }” heeft geen naam en geen categorie. Mensen moeten kunnen weten wie hun gegevens krijgt.
    .title = Wie de gegevens krijgt
    .help = Schrijf `name` onder `[recipient.{ $recipient }]`, of `category`: `booking-system`, of uw eigen woorden in elke taal.
    .what = De ontvangers, bij naam of in categorieën die iets zeggen, ook de verwerkers. Als iemand buiten de praktijk gegevens krijgt.
    .when = Alleen als een activiteit een ontvanger heeft.
    .why = Gegevens die de praktijk uit zijn, zien mensen niet meer. Zij moeten weten wie ze heeft, ook als die alleen in uw opdracht werkt.
    .page = In het deel “{ $section }” van { $file } staat niet wie de gegevens krijgt.

ART13-1-E-NONE = Geen activiteit noemt een ontvanger, en nergens staat dat er geen zijn. De bedrijven achter uw website en e-mail tellen mee.
    .title = Dat niemand de gegevens krijgt
    .help = Noem ze onder `recipients` bij de activiteiten. Schrijf alleen `nobody = true` onder `[sharing]` als ze er echt niet zijn.
    .what = Dat niemand buiten de praktijk gegevens krijgt. Als er helemaal geen ontvangers zijn, en dat is zeldzaam.
    .when = Alleen als geen activiteit een ontvanger heeft.
    .why = Als er niets staat, weten mensen het niet: krijgt niemand hun gegevens, of is er iemand vergeten?
    .page = In het deel “{ $section }” van { $file } staat niet dat niemand de gegevens krijgt.

ART13-1-F-FACT = De pagina vertelt niet dat gegevens naar een land buiten de Europese Economische Ruimte (EER) gaan. Mensen moeten weten welke landen dat zijn.
    .title = Landen buiten de EER die gegevens krijgen
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat gegevens naar landen buiten de EER gaan of daar zijn in te zien, en welke. Als de `country` van een ontvanger daar ligt.
    .when = Alleen als een ontvanger buiten de Europese Economische Ruimte (EER) zit.
    .why = Gegevens mogen daar alleen heen onder de voorwaarden van hoofdstuk V van de AVG. Mensen moeten weten dat het gebeurt voordat zij ernaar kunnen vragen.
    .page = In het deel “{ $section }” van { $file } staat niet naar welke landen buiten de EER gegevens gaan.

# $country is a country, with its article: “de Verenigde Staten”.
ART13-1-F-ADEQ = Ontvanger “{ $recipient }” zit in { $country }. Het adequaatheidsbesluit geldt daar alleen voor bepaalde organisaties, en nergens staat of het voor deze geldt.
    .title = Of er een adequaatheidsbesluit is
    .help = Schrijf `transfer` onder `[recipient.{ $recipient }]` met een `mechanism`: `dpf` voor een gecertificeerd Amerikaans bedrijf, `adequacy` voor een commerciële organisatie in Canada, anders `scc` of een ander woord van de lijst.
    .what = Of er een adequaatheidsbesluit van de Europese Commissie is. Als gegevens naar een land buiten de EER gaan.
    .when = Alleen als een ontvanger buiten de Europese Economische Ruimte (EER) zit.
    .why = Het besluit zegt dat gegevens daar goed zijn beschermd. In de Verenigde Staten en Canada geldt het alleen voor bepaalde organisaties, dus het land alleen zegt te weinig.
    .page = In het deel “{ $section }” van { $file } staat niet of er een adequaatheidsbesluit is.

# $country is a country, with its article: “de Verenigde Staten”.
ART13-1-F-SAFE = Ontvanger “{ $recipient }” zit in { $country }, waarvoor geen adequaatheidsbesluit bestaat, en er is geen waarborg genoemd. Zonder waarborg of andere grond mogen gegevens daar niet heen.
    .title = De waarborg voor gegevens buiten de EER
    .help = Schrijf `transfer` onder `[recipient.{ $recipient }]` met een `mechanism`: `scc` voor standaardcontractbepalingen, `bcr` voor bindende bedrijfsvoorschriften, of een ander woord van de lijst.
    .what = Welke passende waarborg er is. Als gegevens naar een land buiten de EER gaan waarvoor geen adequaatheidsbesluit geldt.
    .when = Alleen als een ontvanger in een land zit zonder adequaatheidsbesluit, of met een besluit voor alleen sommige organisaties.
    .why = Waar geen besluit zegt dat gegevens goed zijn beschermd, moet iets anders ze beschermen. Mensen moeten kunnen zien wat dat is.
    .page = In het deel “{ $section }” van { $file } staat niet welke waarborg de gegevens buiten de EER beschermt.

ART13-1-F-COPY = De doorgifte aan “{ $recipient }” berust op een waarborg, maar nergens staat waar mensen die kunnen lezen of een kopie krijgen. Zij mogen de waarborg controleren.
    .title = Waar mensen de waarborg kunnen lezen
    .help = Schrijf `copy` onder `transfer`: een webadres, of een zin in elke taal zoals `Vraag ons om een kopie.`
    .what = Hoe mensen een kopie van de waarborg krijgen, of waar zij die kunnen lezen. Als een doorgifte op een waarborg berust.
    .when = Alleen als een doorgifte op een passende waarborg berust.
    .why = Alleen wie een waarborg kan lezen, kan nagaan wat die waard is.
    .page = In het deel “{ $section }” van { $file } staat niet waar mensen de waarborg kunnen lezen of een kopie krijgen.

ART13-1-F-ART49 = De doorgifte aan “{ $recipient }” berust op een dwingend belang, maar zegt niet welk. Mensen moeten dat te horen krijgen.
    .title = Het dwingend belang achter een doorgifte
    .help = Schrijf `interest` onder `transfer`, in elke taal.
    .what = Dat een doorgifte berust op de eenmalige uitzondering voor een dwingend belang, en welk belang dat is. Als de praktijk deze uitzondering gebruikt.
    .when = Alleen als een doorgifte op een dwingend belang berust.
    .why = Dit is een uitzondering voor een enkel geval, zonder adequaatheidsbesluit. Daarom moeten mensen dit horen, met de reden.
    .page = In het deel “{ $section }” van { $file } staat niet op welk dwingend belang een doorgifte berust.

NL-WGBO-457 = `[care]` zegt niet wat uw medewerkers tot geheimhouding verplicht. Patiënten moeten weten wie zonder toestemming hun dossier mag zien.
    .title = Geheimhouding, en wie het dossier mag zien
    .help = Schrijf `secrecy` onder `[care]`, als lijst: `register` voor een beroepsregister, `law`, `contract`.
    .what = Dat er een geheimhoudingsplicht is, en wie het dossier zonder toestemming mag zien: mensen die rechtstreeks bij de behandeling betrokken zijn, en een waarnemer. Als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .when = Alleen als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .why = Patiënten vertellen wat voor hun zorg nodig is als zij erop kunnen vertrouwen dat het blijft bij wie hen behandelt.
    .page = In het deel “{ $section }” van { $file } staat niets over geheimhouding en over wie het dossier mag zien.

NL-LIR-7B = U plaatst of verwijdert implantaten, maar geen activiteit gaat over het Landelijk Implantatenregister. Patiënten moeten weten dat gegevens over hun implantaat daarheen gaan.
    .title = Het Landelijk Implantatenregister
    .help = Voeg een `[[activity]]` toe met `use = "implant-register"`. Hoort geen van uw implantaten in het register, schrijf dan `implants = false` onder `[care]`.
    .what = Dat gegevens over implantaten naar het Landelijk Implantatenregister gaan, zonder de naam van de patiënt. En dat de patiënt ze binnen een maand op schrift krijgt. Als een Nederlandse praktijk implantaten plaatst of verwijdert die in het register horen.
    .when = Alleen als een Nederlandse praktijk implantaten plaatst of verwijdert.
    .why = De wet verplicht de praktijk deze gegevens door te geven. Patiënten moeten weten dat dit gebeurt, en dat hun naam niet meegaat.
    .page = In het deel “{ $section }” van { $file } staat niet dat gegevens over implantaten naar het Landelijk Implantatenregister gaan.

## Rights and how to use them. `told` is a key for recording an old statement: the rights that it names.
## $right is a word of the definition, as in `access`.

ART13-2-B-ACCESS = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen hun gegevens kunnen inzien en een kopie kunnen krijgen.
    .title = Het recht van inzage
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen hun gegevens kunnen inzien en een kopie kunnen krijgen. Altijd.
    .why = Alleen wie de eigen gegevens ziet, kan ze controleren. Daar beginnen de andere rechten.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen hun gegevens kunnen inzien en een kopie kunnen krijgen.

ART13-2-B-RECT = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen onjuiste gegevens kunnen laten verbeteren en onvolledige kunnen laten aanvullen.
    .title = Het recht op rectificatie
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen onjuiste gegevens kunnen laten verbeteren en onvolledige kunnen laten aanvullen. Altijd.
    .why = Beslissingen over mensen zijn zo goed als de gegevens erachter.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen hun gegevens kunnen laten verbeteren of aanvullen.

ART13-2-B-ERASE = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen gegevens kunnen laten wissen, en waar dat recht ophoudt.
    .title = Het recht op gegevenswissing, en de grenzen
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen gegevens kunnen laten wissen, en waar dat recht ophoudt. Altijd.
    .why = Gegevens horen niet achter te blijven als er geen grond is om ze te bewaren. De grenzen horen erbij: wat een praktijk van de wet moet bewaren, wist zij niet.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen gegevens kunnen laten wissen, en waar dat recht ophoudt.

ART13-2-B-RESTR = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen het gebruik van hun gegevens kunnen laten beperken.
    .title = Het recht op beperking van de verwerking
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen het gebruik van hun gegevens kunnen laten beperken. Altijd.
    .why = Het ligt tussen gebruiken en wissen in: de gegevens blijven, maar worden een tijd met rust gelaten.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen het gebruik van hun gegevens kunnen laten beperken.

ART13-2-B-OBJECT = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen bezwaar kunnen maken tegen het gebruik van hun gegevens.
    .title = Het recht van bezwaar
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen bezwaar kunnen maken. Als een activiteit berust op een gerechtvaardigd belang of een taak van algemeen belang, of direct marketing is.
    .when = Alleen als een activiteit berust op een gerechtvaardigd belang of een taak van algemeen belang, of direct marketing is.
    .why = Op deze grondslagen wordt vooraf niemand iets gevraagd. Mensen moeten dan kunnen zeggen waarom het in hun geval moet stoppen.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen bezwaar kunnen maken.

ART13-2-B-PORT = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen hun gegevens kunnen meenemen.
    .title = Het recht op overdraagbaarheid, en de reikwijdte
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen de gegevens die zij gaven kunnen meenemen, en voor welke activiteiten. Als een activiteit berust op toestemming of een overeenkomst en niet alleen op papier gaat.
    .when = Alleen als een activiteit op toestemming of een overeenkomst berust, en niet alleen op papier gaat.
    .why = Het maakt overstappen naar een andere praktijk makkelijker. Het gaat alleen om wat mensen zelf gaven, niet om de bevindingen van een arts; daarom moet de verklaring de reikwijdte noemen.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen hun gegevens kunnen meenemen, en welke.

ART13-2-C = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen hun toestemming op elk moment kunnen intrekken.
    .title = Het recht om toestemming in te trekken
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen hun toestemming op elk moment kunnen intrekken, en dat wat daarvóór gebeurde, rechtmatig blijft. Als een activiteit op toestemming berust.
    .when = Alleen als een activiteit op toestemming berust.
    .why = Wie ja zegt, moet later nee kunnen zeggen. Mensen moeten ook weten dat intrekken niet terugwerkt.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen hun toestemming kunnen intrekken, en wat dat verandert.

ART21-4 = De pagina zet het recht van bezwaar niet los van de andere rechten. Mensen mogen het niet over het hoofd zien.
    .title = Het recht van bezwaar, los van de rest
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Het recht van bezwaar, uitdrukkelijk, duidelijk en los van andere informatie. Als mensen bezwaar kunnen maken.
    .when = Alleen als een activiteit berust op een gerechtvaardigd belang of een taak van algemeen belang, of direct marketing is.
    .why = Midden in een lijst wordt dit recht makkelijk over het hoofd gezien. Het is de rem op gebruik waarom niemand vroeg.
    .page = In het deel “{ $section }” van { $file } staat het recht van bezwaar niet los van andere informatie.

ART21-2 = De pagina vertelt niet dat mensen altijd bezwaar kunnen maken tegen direct marketing. Zij hoeven daarvoor geen reden te geven.
    .title = Het recht van bezwaar tegen direct marketing
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat mensen zonder voorwaarden bezwaar kunnen maken tegen direct marketing. Als een activiteit direct marketing is.
    .when = Alleen als een activiteit direct marketing is.
    .why = Dit bezwaar is absoluut: het wordt niet afgewogen tegen het belang van de praktijk. Mensen moeten weten dat zij geen reden nodig hebben.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen altijd bezwaar kunnen maken tegen direct marketing.

NL-TW-117-3 = Activiteit “{ $activity }” is reclame zonder toestemming vooraf, maar zegt niet hoe mensen die weigeren. Dat moet kunnen bij het begin en in elk bericht.
    .title = Hoe mensen reclame steeds kunnen weigeren
    .help = Schrijf `opt-out` als hele zin, in elke taal: `Bij het bestellen en onder elke mail kunt u zich afmelden.`
    .what = Dat mensen kunnen weigeren als hun adres wordt verzameld en in elk bericht. Als een Nederlandse praktijk zonder toestemming vooraf reclame aan klanten stuurt.
    .when = Alleen als een Nederlandse praktijk reclame stuurt op grond van een gerechtvaardigd belang.
    .why = De Telecommunicatiewet (Tw) staat dit toe voor eigen soortgelijke producten. Mensen moeten dan wel kunnen weigeren, bij het begin en elke keer daarna.
    .page = In het deel “{ $section }” van { $file } staat niet hoe mensen reclame bij het begin en in elk bericht kunnen weigeren.

ART22-3 = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen een mens naar een geautomatiseerd besluit kunnen laten kijken.
    .title = Het recht op menselijke tussenkomst
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen om menselijke tussenkomst kunnen vragen, hun standpunt kunnen geven en het besluit kunnen aanvechten. Als een activiteit automatisch over mensen beslist.
    .when = Alleen als een activiteit automatisch over mensen beslist.
    .why = Een computer volgt zijn regels, ook waar die niet passen. Iemand moet naar het geval zelf kunnen kijken.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen een mens naar een besluit kunnen laten kijken.

NL-WGBO-454-2 = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat patiënten een eigen verklaring aan hun dossier kunnen laten toevoegen.
    .title = Een eigen verklaring in het dossier
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat patiënten een eigen verklaring aan hun dossier kunnen laten toevoegen. Als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .when = Alleen als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .why = Een patiënt kan het anders zien dan de zorgverlener. De woorden van de patiënt staan dan naast de aantekeningen.
    .page = In het deel “{ $section }” van { $file } staat niet dat patiënten een eigen verklaring aan hun dossier kunnen laten toevoegen.

NL-WGBO-455 = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat patiënten hun dossier kunnen laten vernietigen.
    .title = Het recht op vernietiging van het dossier
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat patiënten hun dossier binnen drie maanden kunnen laten vernietigen, met twee uitzonderingen: een aanmerkelijk belang van een ander, of een wet die het verbiedt. Als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .when = Alleen als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .why = Voor het dossier komt dit recht in de plaats van gegevenswissing volgens de AVG. Patiënten moeten weten dat het een eigen termijn en eigen uitzonderingen heeft.
    .page = In het deel “{ $section }” van { $file } staat niet dat patiënten hun dossier kunnen laten vernietigen, en wanneer niet.

NL-WGBO-456 = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat patiënten hun dossier kunnen inzien en gratis een afschrift krijgen.
    .title = Inzage in het dossier en een afschrift
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat patiënten hun dossier kunnen inzien en een afschrift krijgen, zo snel mogelijk en gratis. Als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .when = Alleen als de Wet op de geneeskundige behandelingsovereenkomst (WGBO) geldt.
    .why = Het dossier gaat over de patiënt. Die kan het nodig hebben om de behandeling te begrijpen, of om ergens anders heen te gaan.
    .page = In het deel “{ $section }” van { $file } staat niet dat patiënten hun dossier kunnen inzien en een afschrift krijgen.

NL-WABVPZ-15D = De pagina vertelt niet dat mensen hun dossier gratis elektronisch kunnen inzien of een elektronisch afschrift kunnen krijgen.
    .title = Elektronische inzage in het dossier of afschrift
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat mensen hun dossier op verzoek gratis elektronisch kunnen inzien of een elektronisch afschrift krijgen. Als een Nederlandse zorgaanbieder dossiers elektronisch bijhoudt.
    .when = Alleen als een Nederlandse zorgaanbieder dossiers elektronisch bijhoudt en de verklaring het recht op een afschrift noemt.
    .why = Een dossier dat elektronisch is, hoeft niet eerst op papier. Mensen kunnen het lezen en meenemen zoals het is.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen hun dossier elektronisch kunnen inzien of krijgen.

NL-WABVPZ-15E = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen kunnen vragen wie hun dossier beschikbaar stelde, wie het heeft ingezien en wanneer.
    .title = Wie het dossier heeft ingezien, en wanneer
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen kunnen vragen wie hun dossier beschikbaar stelde, wie het heeft ingezien en wanneer. Als een Nederlandse praktijk een elektronisch uitwisselingssysteem gebruikt.
    .when = Alleen als een Nederlandse praktijk een elektronisch uitwisselingssysteem gebruikt.
    .why = Op zo’n systeem kunnen veel zorgverleners zijn aangesloten. Met de loggegevens kunnen mensen nagaan wie het gebruikte.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen kunnen vragen wie hun dossier heeft ingezien, en wanneer.

BE-WPR-9 = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat patiënten hun hele dossier kunnen inzien, er uitleg over kunnen krijgen en een afschrift.
    .title = Het patiëntendossier in België: inzage, uitleg, afschrift
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat patiënten hun hele dossier kunnen inzien, er uitleg over krijgen en een afschrift. Als de Belgische wet patiëntenrechten geldt.
    .when = Alleen als er zorg wordt gegeven in België.
    .why = Sinds de vernieuwing van de wet in 2024 gaat inzage over het hele dossier, met uitleg. Patiënten moeten weten dat zij om beide kunnen vragen.
    .page = In het deel “{ $section }” van { $file } staat niet dat patiënten hun dossier kunnen inzien, er uitleg over krijgen en een afschrift.

ART12-2 = Mensen kunnen nergens een verzoek indienen: er is geen e-mailadres, geen formulier en geen postadres. Dan heeft niemand iets aan een recht.
    .title = Hoe mensen een verzoek indienen
    .help = Schrijf `email` of `form` onder `[controller]`. Noem in `channels` onder `[rights]` welke wegen u biedt.
    .what = Hoe mensen hun rechten gebruiken; als gegevens elektronisch worden verzameld, is minstens één weg elektronisch. Altijd.
    .why = De praktijk moet het makkelijk maken een recht te gebruiken, niet alleen het recht noemen.
    .page = In het deel “{ $section }” van { $file } staat niet hoe mensen een verzoek indienen.

ART12-2-electronic = Een verzoek kan niet elektronisch worden ingediend. Wie online gegevens gaf, moet ook online een verzoek kunnen doen.
    .help = Schrijf `email` of `form` onder `[controller]`. Staat er `channels` onder `[rights]`, zet daar dan `email`, `form` of `portal` bij.

ART12-3 = De verklaring zegt niet hoe snel mensen antwoord krijgen. De wet geeft u één maand.
    .title = Een antwoord binnen één maand
    .help = Schrijf `respond-within = "1 month"` onder `[rights]`, of een kortere termijn die u haalt.
    .what = Dat mensen binnen één maand antwoord krijgen. En dat dit twee maanden langer kan duren, als zij dat in de eerste maand horen. Altijd.
    .why = Wie iets vraagt, moet weten wanneer er antwoord komt, en wanneer een klacht zin heeft.
    .page = In het deel “{ $section }” van { $file } staat niet hoe snel mensen antwoord krijgen.

# $period is a period, as in `6 weken`.
ART12-3-long = U belooft antwoord binnen { $period }. De wet geeft u één maand.
    .help = Schrijf `respond-within = "1 month"` of korter. In een enkel geval mag u twee maanden langer nemen, als u dat in de eerste maand laat weten.

ART12-4 = De pagina vertelt niet wat mensen kunnen doen als u een verzoek weigert. Zeg liever waar zij een klacht kunnen indienen, en dat zij naar de rechter kunnen.
    .title = Wat er gebeurt als een verzoek wordt geweigerd
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat mensen binnen één maand horen waarom een verzoek wordt geweigerd. En dat zij een klacht kunnen indienen of naar de rechter kunnen; in Nederland binnen zes weken na het antwoord, zonder advocaat. Aanbevolen.
    .why = Wie een weigering krijgt, moet weten dat het niet het einde hoeft te zijn, en hoeveel tijd er is.
    .page = In het deel “{ $section }” van { $file } staat niet wat mensen kunnen doen als een verzoek wordt geweigerd.

ART12-5 = De pagina vertelt niet dat een verzoek gratis is. Niemand hoort uit angst voor de kosten van een recht af te zien.
    .title = Dat verzoeken gratis zijn
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat verzoeken gratis zijn. En dat kosten of een weigering alleen mogen als een verzoek kennelijk ongegrond of buitensporig is. Altijd.
    .why = Kosten mogen mensen niet van hun rechten afhouden. Ook het eerste afschrift van een medisch dossier is gratis, wat de reden ook is (C-307/22).
    .page = In het deel “{ $section }” van { $file } staat niet dat een verzoek gratis is.

ART12-6 = De pagina vertelt niet wanneer u vraagt wie iemand is. De wet staat extra identificatie alleen toe bij redelijke twijfel.
    .title = Identificatie alleen bij twijfel
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat de praktijk alleen bij redelijke twijfel om extra identificatie vraagt. Als zij vraagt wie iemand is.
    .when = Alleen als de praktijk vraagt wie iemand is.
    .why = Meer vragen dan nodig schrikt mensen af en levert nieuwe gegevens over hen op.
    .page = In het deel “{ $section }” van { $file } staat niet wanneer de praktijk vraagt wie iemand is.

## Where complaints go; children and young people.
## $right is a word of the definition, as in `complaint`.

ART13-2-D = `told` onder `[rights]` noemt `{ $right }` niet: de verklaring vertelt niet dat mensen een klacht kunnen indienen bij de toezichthoudende autoriteit.
    .title = Het recht op een klacht bij de autoriteit
    .help = Haal `told` weg onder `[rights]`: dan komt elk recht dat geldt op de pagina. Of zet `{ $right }` in de lijst.
    .what = Dat mensen een klacht kunnen indienen bij een toezichthoudende autoriteit. Ook bij die van het land waar zij wonen of werken, of waar het misging. Altijd.
    .why = Mensen kunnen zonder voorwaarde naar de toezichthoudende autoriteit; zij hoeven niet eerst naar de praktijk.
    .page = In het deel “{ $section }” van { $file } staat niet dat mensen een klacht kunnen indienen bij de toezichthoudende autoriteit.

ART13-2-D-WHO = De pagina noemt de naam en het adres van de toezichthoudende autoriteit niet. Mensen moeten weten waar een klacht heen gaat.
    .title = Naam en contactgegevens van de bevoegde autoriteit
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = De naam van de bevoegde toezichthoudende autoriteit, met contactgegevens of webadres. Altijd.
    .when = Alleen als de verklaring zegt dat mensen een klacht kunnen indienen.
    .why = Wie een klacht heeft, hoort niet eerst te moeten uitzoeken welke autoriteit de juiste is.
    .page = In het deel “{ $section }” van { $file } staan de naam en het adres van de toezichthoudende autoriteit niet.

NL-WKKGZ-13-4 = `[complaints]` noemt geen klachtenfunctionaris. Mensen moeten kunnen vinden wat u met een klacht over de zorg doet.
    .title = De regeling voor klachten over de zorg
    .help = Schrijf `officer` onder `[complaints]`, met `name` en `email` of `phone`. Staat het op een andere pagina? Accepteer dit dan met `[[allow]]`.
    .what = Dat er een regeling is voor klachten over de zorg, en hoe de klachtenfunctionaris te bereiken is. Als een Nederlandse zorgaanbieder zorg geeft. Het mag op een andere pagina staan.
    .when = Alleen als een Nederlandse zorgaanbieder zorg geeft.
    .why = Een klacht over zorg gaat een andere weg dan een klacht over privacy. De klachtenfunctionaris geeft gratis en onafhankelijk advies.
    .page = In het deel “{ $section }” van { $file } staat niets over de klachtenfunctionaris voor de zorg.

NL-WKKGZ-18-5 = `[complaints]` noemt geen geschilleninstantie. Mensen moeten kunnen vinden waar een klacht over de zorg heen gaat als u er samen niet uitkomt.
    .title = De geschilleninstantie voor de zorg
    .help = Schrijf `dispute-body` onder `[complaints]`, met `name` en `website`: de erkende instantie waarbij u bent aangesloten. Staat het op een andere pagina? Accepteer dit dan met `[[allow]]`.
    .what = De erkende geschilleninstantie waarbij de praktijk is aangesloten. Als een Nederlandse zorgaanbieder zorg geeft. Het mag op een andere pagina staan.
    .when = Alleen als een Nederlandse zorgaanbieder zorg geeft.
    .why = Elke Nederlandse zorgaanbieder moet bij zo’n instantie zijn aangesloten. Die geeft bindend advies en kan schadevergoeding toekennen.
    .page = In het deel “{ $section }” van { $file } staat niets over de geschilleninstantie voor de zorg.

BE-WPR-11 = `[complaints]` noemt geen ombudsfunctie. Patiënten in België moeten die kunnen vinden.
    .title = De bevoegde ombudsfunctie
    .help = Schrijf `ombuds` onder `[complaints]`, met `name`. Buiten ziekenhuizen is dat de Federale ombudsdienst Rechten van de patiënt.
    .what = De ombudsfunctie die bevoegd is voor klachten over patiëntenrechten. Als er zorg wordt gegeven in België.
    .when = Alleen als er zorg wordt gegeven in België.
    .why = Een klacht over zorg gaat een andere weg dan een klacht over privacy. Patiënten moeten weten waar zij beginnen.
    .page = In het deel “{ $section }” van { $file } staat niets over de bevoegde ombudsfunctie.

ART8-NL = De pagina vertelt niet wie voor kinderen onder de 16 toestemming geeft voor het gebruik van gegevens. Ouders en kinderen moeten weten wie beslist.
    .title = Wie toestemming geeft voor kinderen onder 16
    .help = Het programma maakt deze zin zelf. Een eigen sjabloon of taalbestand laat hem weg; zet hem daarin terug.
    .what = Dat de wettelijk vertegenwoordiger toestemming geeft voor mensen onder de 16. Als een Nederlandse praktijk toestemming gebruikt en mensen van die leeftijd behandelt.
    .when = Alleen als een Nederlandse praktijk toestemming gebruikt en mensen onder de 16 behandelt.
    .why = In Nederland geeft onder de 16 de wettelijk vertegenwoordiger toestemming voor het gebruik van gegevens. Wat voor kinderen is bedoeld, moet ook voor hen duidelijk zijn.
    .page = In het deel “{ $section }” van { $file } staat niet wie toestemming geeft voor kinderen onder de 16.

## Cookies.

# $keys is what is missing, as in `purpose, lifetime`.
NL-TW-117A = Cookie “{ $cookie }” mist `{ $keys }`. Bezoekers moeten weten wat een cookie doet, hoe lang die blijft en van wie die is voordat zij toestemming geven.
    .title = Doel, levensduur en aanbieder van elke cookie
    .help = Schrijf `{ $keys }` in deze `[[website.cookie]]`. `lifetime` is bijvoorbeeld `13 months` of `session`; `provider` is de naam van een ontvanger.
    .what = Het doel en de levensduur van elke cookie, en de derden daarbij. Voor marketingcookies, en voor analytische cookies die niet privacyvriendelijk zijn.
    .when = Alleen als een Nederlandse website marketingcookies gebruikt, of analytische cookies die niet privacyvriendelijk zijn.
    .why = Voor deze cookies is toestemming nodig, en die betekent alleen iets als bezoekers weten waarvoor. Volgens het Hof van Justitie horen de levensduur en de derden daarbij (C-673/17).
    .page = In het deel “{ $section }” van { $file } staat niet het doel, de levensduur of de derde partij van een cookie.

## Rules of the format. The message is a title of at most eight words: what must be so.

DEF-01 = Geldige TOML
    .what = De definitie is te lezen als TOML: elke tekst is afgesloten, geen sleutel staat er twee keer in.
    .why = Wat niet met zekerheid te lezen is, mag niet op een pagina komen.

DEF-02 = Tekst in UTF-8
    .what = Elk bestand dat wordt gelezen, is tekst in de codering UTF-8.
    .why = In een andere codering veranderen letters zoals ë in andere tekens.

DEF-03 = Alleen bekende sleutels
    .what = Elke sleutel hoort bij het formaat; elke taal is een taalcode zoals `nl`.
    .why = Een verkeerd gespelde sleutel doet anders niets, zonder dat iemand het merkt. U denkt dan dat iets op de pagina staat, en dat is niet zo.

DEF-04 = De juiste soort waarde
    .what = Tekst, getallen, datums, lijsten en tabellen staan waar het formaat erom vraagt.
    .why = Een waarde van een andere soort is op meer dan één manier op te vatten.

DEF-05 = Bekende woorden
    .what = Waar het formaat een lijst met woorden heeft, staat een woord daarvan. Namen zijn in kleine letters, teksten op één regel.
    .why = Deze woorden bepalen wat de pagina zegt en welke wet wordt getoetst.

DEF-06 = Alleen namen die bestaan
    .what = Elke activiteit, ontvanger en soort gegevens die wordt genoemd, staat in de definitie of is ingebouwd.
    .why = Anders ontbreekt op de pagina wie of wat er was bedoeld.

DEF-07 = Waarden in de juiste vorm
    .what = Termijnen, adressen, telefoonnummers, landen, talen, namen en wetsartikelen zijn zo gespeld dat ze te begrijpen zijn.
    .why = Een adres met een fout bereikt niemand. En is een termijn niet te lezen, dan kan de pagina die niet in twee talen geven.

DEF-08 = Elke tekst in elke taal
    .what = Elke tekst voor mensen is er in elke taal van de verklaring.
    .why = De pagina’s moeten hetzelfde zeggen; geen pagina valt terug op een andere taal.

DEF-09 = Geen lege waarden
    .what = Elke sleutel in de definitie heeft een waarde.
    .why = Een lege tekst geeft een gat op de pagina.

DEF-10 = Sleutels die het formaat nodig heeft
    .what = Sleutels zonder welke een tabel niets betekent, zoals `languages` onder `[statement]`.
    .why = Zonder deze sleutels is de definitie niet te lezen, en dus niet te toetsen.

DEF-11 = Eén activiteit per naam
    .what = Geen twee activiteiten hebben dezelfde `id`, of dezelfde `use` zonder `id`.
    .why = Die naam gebruiken andere delen van de definitie, en links op de pagina, om naar een activiteit te verwijzen.

DEF-12 = Gedeelde delen die te lezen zijn
    .what = Het bestand dat `extends` noemt, bestaat, ligt binnen het project, is tekst en leidt niet terug naar zichzelf.
    .why = Zonder het gedeelde deel is de definitie niet volledig.

DEF-13 = Alleen veilige Markdown
    .what = Teksten in Markdown hebben alinea’s, lijsten, nadruk en links, en niets anders.
    .why = HTML en afbeeldingen kunnen code uitvoeren of een andere website aanroepen, en een kop verstoort de opbouw van de pagina.

DEF-14 = Een bekende versie van het formaat
    .what = `format` noemt een versie die dit programma kent.
    .why = In een andere versie kunnen dezelfde sleutels iets anders betekenen.

DEF-15 = Een aanspreekvorm die een taal kent
    .what = Kiest een verklaring een `register`, dan heeft minstens één van haar talen woorden in die aanspreekvorm.
    .why = Anders verandert de keuze niets, en spreekt de pagina lezers anders aan dan bedoeld.

## Rules of the house style. The message is a title of at most eight words.

APP-01 = Kleuren die te lezen zijn
    .what = De kleuren van `[appearance]` hebben genoeg contrast waar de pagina ze gebruikt: minstens 4,5 (WCAG AA).
    .why = Veel mensen zien niet goed, en iedereen leest op een telefoon in de zon. Informatie die niet te lezen is, is niet gegeven.

APP-02 = Een logo dat een pagina kan dragen
    .what = Het bestand dat `logo` noemt, bestaat, ligt binnen het project en is een SVG, PNG, JPEG of WebP van hoogstens 16 KB. Een SVG bevat niets anders dan een tekening.
    .why = Het logo is deel van de pagina zelf: de pagina roept geen andere website aan en blijft klein.

## Rules about findings that a clinic accepts on purpose, with `[[allow]]`. The message is a title of at most eight words.

ALLOW-01 = Alleen accepteren wat wordt gevonden
    .what = Elke `[[allow]]` accepteert iets dat echt wordt gevonden.
    .why = Een vergeten `[[allow]]` kan later dezelfde bevinding verbergen, zonder dat iemand dat besluit.

ALLOW-02 = Alleen geaccepteerd tot een dag
    .what = Geen `[[allow]]` is voorbij de dag bij `until`.
    .why = Een bevinding wordt om een reden geaccepteerd, en redenen gaan voorbij. Na die dag moet iemand opnieuw kijken.

ALLOW-03 = Wat de wet verplicht alleen tot een dag
    .what = Een `[[allow]]` voor een fout over verplichte informatie (artikelen 13 en 14 AVG) heeft een `until`.
    .why = De wet verplicht die informatie. Dat zij ontbreekt, kunt u om een reden uitstellen, maar niet voorgoed accepteren.

ALLOW-04 = Alleen bestaande regels van de wet accepteren
    .what = De `rule` van elke `[[allow]]` is een regel die te accepteren is, gespeld zoals in de bevinding.
    .why = Een verkeerd gespelde regel accepteert niets, en wat niet te lezen is, is geen kwestie van mening.

## Rule of the baseline: findings that are not shown for now. The message is a title of at most eight words.

BASE-01 = Alleen bekende bevindingen die er nog zijn
    .what = In de baseline staat geen bevinding die intussen is opgelost.
    .why = Een vergeten bevinding in de baseline kan later dezelfde fout verbergen, zonder dat iemand dat besluit.

## Rules of the templates. The message is a title of at most eight words.

TPL-01 = Sjablonen die te lezen zijn
    .what = Elk sjabloon volgt de regels van Tera.
    .why = Met een sjabloon dat niet te lezen is, is er geen pagina te maken.

TPL-02 = Sjablonen die in te vullen zijn
    .what = Een sjabloon vraagt alleen naar namen die het krijgt, ook waar het zelden komt.
    .why = Een pagina die half af is, mag niet worden gepubliceerd.

TPL-03 = Geen sjablonen die niets doen
    .what = Elk bestand in `templates` vervangt een ingebouwd sjabloon, of een ander sjabloon neemt het op.
    .why = Met een verkeerde naam verandert er niets, zonder dat iemand het merkt.

## Rules of the written pages, which are read back before they are kept. The message is a title of at most eight words.

VER-01 = Elk verplicht deel op de pagina
    .what = Elk deel dat de wet vraagt, staat op elke geschreven pagina, onder een kop.
    .why = Een definitie kan volledig zijn en de pagina niet: een eigen sjabloon kan een deel weglaten.

VER-02 = Geen leeg deel
    .what = Geen kop staat zonder tekst eronder.
    .why = Een kop zonder tekst belooft iets en vertelt niets.

VER-03 = Elke verplichte zin op de pagina
    .what = De zinnen die aan een eis voldoen, staan woord voor woord op elke geschreven pagina.
    .why = Wat is goedgekeurd, moet ook zijn wat mensen lezen.

VER-04 = Dezelfde feiten in elke taal
    .what = Elke naam, datum en termijn, elk adres en elk artikel staat op de pagina in elke taal.
    .why = Niemand mag minder te weten komen door de taal waarin die leest.

## Rules of the settings. The message is a title of at most eight words.

SET-01 = Geldige instellingen in verklaar.toml
    .what = `verklaar.toml` heeft bekende instellingen met waarden die ze kunnen hebben.
    .why = Een verkeerd gespelde instelling doet ongemerkt niets.

SET-02 = Een gewicht voor regels die bestaan
    .what = Elke naam onder `[severity]` is de naam van een regel, gespeld zoals in de bevinding.
    .why = Bij een verkeerd gespelde regel verandert er niets, zonder dat iemand het merkt.

SET-03 = Een gewicht dat een regel kan hebben
    .what = `[severity]` verlaagt geen fout over verplichte informatie (artikelen 13 en 14 AVG). Ook geen fout over wat niet te lezen, te maken of te tonen is. Een regel met een bron die niet is geverifieerd, wordt geen fout.
    .why = Met minder gewicht kan er een pagina komen die mist wat de wet verplicht, of die stuk is. En een fout moet zeker zijn.
