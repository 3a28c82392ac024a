### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Welk regime, en wie de verwerkingsverantwoordelijke is.

CTRL-01 = Een ontbrekende volledige naam wordt gemeld als ART13-1-A-ID.
    .title = De volledige naam van de verwerkingsverantwoordelijke ontbreekt

CTRL-07 = Een ontbrekende vertegenwoordiger in de EU wordt gemeld als ART13-1-A-REP.
    .title = Een praktijk buiten de EER zonder vertegenwoordiger

CTRL-08 = Ontbreekt de wezenlijke inhoud van de regeling met een gezamenlijke verwerkingsverantwoordelijke, dan wordt dat gemeld als ART26-2.
    .title = Gezamenlijke verwerkingsverantwoordelijken zonder inhoud van hun regeling

CLASS-01 = Er is geen regime gekozen, dus is niet bekend welke wet voor de zorg geldt. Daarvan hangen de bewaartermijn van dossiers, de uitzondering voor bijzondere persoonsgegevens en sommige rechten af.
    .title = Het regime van de zorg is niet gekozen
    .help = Zet `regime` onder `[care]`: `wgbo`, `other-care` of `no-care` in Nederland, `be-care` of `no-care` in België. Is het voor één activiteit anders? Zet daar dan ook `regime`.
    .what = Nergens staat onder welk regime de zorg valt: niet in `[care]` en niet in de activiteit.
    .why = Een dossier onder de WGBO wordt 20 jaar bewaard, een ander dossier zo lang als u kunt uitleggen. Zonder regime is geen van beide te controleren.

CLASS-01-activity = Activiteit “{ $activity }” heeft geen regime, terwijl andere activiteiten er wel een hebben. De bewaartermijn en de rechten van mensen hangen ervan af.
    .help = Zet `regime` in deze activiteit, of onder `[care]` voor alle activiteiten die niets anders zeggen.

CLASS-02 = Activiteit “{ $activity }” wordt gedaan door een arts of tandarts, maar valt hier niet onder de WGBO. Wat artsen en tandartsen doen, valt altijd onder de WGBO, ook als het cosmetisch is.
    .title = Een arts of tandarts buiten de WGBO
    .help = Zet `regime = "wgbo"` in deze activiteit. Doen anderen een deel ervan? Maak daar dan een eigen activiteit van.
    .what = Een arts of tandarts doet het, en het regime is niet `wgbo`. Dat staat in `performed-by`, of iedereen in `[[care.practitioner]]` is arts of tandarts. Alleen in Nederland.
    .why = Onder de WGBO gelden andere regels: een dossier van 20 jaar en meer rechten voor patiënten. Mensen lezen anders de verkeerde regels.

CLASS-02-clinic = Al uw behandelaars zijn arts of tandarts, maar het regime van de praktijk is niet de WGBO. Wat zij doen, valt altijd onder de WGBO, ook als het cosmetisch is.
    .help = Zet `regime = "wgbo"` onder `[care]`.

CLASS-03 = “{ $words }” hoort bij zorg onder de WGBO, en dit valt niet onder de WGBO. Mensen verwachten dan de rechten en termijnen van die wet.
    .title = Woorden van de WGBO buiten de WGBO
    .help = Schrijf “cliënt” en “cliëntendossier”. Valt de zorg toch onder de WGBO? Zet dan `regime = "wgbo"`.
    .what = Een eigen tekst spreekt van patiënten, een medisch dossier, een behandelingsovereenkomst of de WGBO. Het regime is `other-care` of `no-care`. Alleen in Nederland.
    .why = Deze woorden beloven de bescherming van een wet die niet geldt, of laten zien dat het regime niet klopt.

# $law is de bepaling zoals zij er staat, als in `WIB 92 315`.
CLASS-04 = “{ $law }” is recht van het andere land. Het geldt niet voor deze praktijk.
    .title = Recht van het verkeerde land
    .help = Noem de wet van het land van `jurisdiction`, of verander `jurisdiction` onder `[statement]`.
    .what = Een regime, een wet, een burgerservicenummer of een tekst hoort bij Nederlands recht, in een Belgische verklaring. Of andersom.
    .why = Mensen lezen dan over plichten en rechten die voor hen niet bestaan.

# $regime is het woord in de definitie, als in `wgbo`.
CLASS-04-regime = Het regime `{ $regime }` hoort bij het recht van het andere land. Het geldt niet voor deze praktijk.
    .help = Zet `regime = "be-care"` voor zorg in België, `wgbo` of `other-care` voor zorg in Nederland; of verander `jurisdiction` onder `[statement]`.

CLASS-04-bsn = Activiteit “{ $activity }” gebruikt het BSN. Dat is een Nederlands nummer, en een Belgische praktijk mag het niet gebruiken.
    .help = Gebruik `national-number` in plaats van `bsn`, als een Belgische wet erom vraagt. Laat het anders weg.

CLASS-04-words = “{ $words }” hoort bij het recht van het andere land. Het geldt niet voor deze praktijk.
    .help = Haal dit weg, of noem de wet van uw eigen land. Behandelt u mensen van over de grens? Zet dan `cross-border = true` onder `[care]`.

# $treatment is de behandeling in de woorden van de kliniek, als in `laser`.
CLASS-05 = Activiteit “{ $activity }” gaat over “{ $treatment }”, maar heeft het regime `no-care`. Zo’n behandeling heeft risico’s en is minstens zorg volgens de Wkkgz.
    .title = Een behandeling met risico’s telt niet als zorg
    .help = Zet `regime = "other-care"`, of `wgbo` als een arts het doet.
    .what = U geeft behandelingen met laser, IPL, injectables of peeling, volgens `treatments` of de teksten van een activiteit. Het regime is `no-care`. Alleen in Nederland.
    .why = Bij zorg onder de Wkkgz horen een klachtenfunctionaris en een geschilleninstantie, en mensen moeten die kennen.

# $treatments is een rij woorden uit de definitie, als in `laser, ipl`.
CLASS-05-clinic = U geeft `{ $treatments }`, maar het regime van de praktijk is `no-care`. Zulke behandelingen hebben risico’s en zijn minstens zorg volgens de Wkkgz.
    .help = Zet `regime = "other-care"` onder `[care]`, of in de activiteiten voor deze behandelingen; `wgbo` als een arts ze doet.

# $name is de naam volgens de wet, als in `Huidpunt Noord`.
CTRL-02 = “{ $name }” heeft geen rechtsvorm. Een handelsnaam alleen zegt niet welke rechtspersoon verantwoordelijk is.
    .title = De rechtsvorm ontbreekt
    .help = Zet `legal-form` onder `[controller]`, zoals `legal-form = "bv"`. Een eenmanszaak heeft ook `owner` nodig.
    .what = Er is een volledige naam, maar geen `legal-form`, en de naam laat er geen zien. Bij een eenmanszaak: geen `owner`.
    .why = Mensen moeten kunnen zien wie verantwoordelijk is: een vennootschap, vennoten of iemand met een naam.

# $name is de naam volgens de wet.
CTRL-02-owner = “{ $name }” is een eenmanszaak, en de eigenaar staat er niet bij. De eigenaar is de verwerkingsverantwoordelijke.
    .help = Zet `owner` onder `[controller]`: de voor- en achternaam van de eigenaar.

CTRL-03 = Er is geen postadres. Mensen kunnen u niet schrijven of bezoeken, en zien niet waar u gevestigd bent.
    .title = Het postadres ontbreekt
    .help = Zet `address` onder `[controller]` met `street`, `postal-code`, `city` en `country`.
    .what = De praktijk heeft andere contactgegevens, maar geen adres. Voor een Belgische webwinkel is het een fout; bij een Nederlandse vraagt NL-BW-315D om het adres.
    .why = Met een adres zijn de contactgegevens compleet: niet iedereen heeft e-mail, en een verkoper moet zeggen waar hij is.

CTRL-04 = U verzamelt gegevens online, maar er is geen e-mailadres en geen formulier. Mensen moeten hun rechten ook elektronisch kunnen gebruiken.
    .title = Rechten zijn niet elektronisch te gebruiken
    .help = Zet `email` of `form` onder `[controller]`.
    .what = Gegevens komen binnen via de website, en er is geen e-mailadres en geen formulier. En dat terwijl `channels` er wel een belooft.
    .why = Wie gegevens met één klik geeft, hoort geen brief te hoeven schrijven voor de eigen rechten.

# $register is de soort registratie: `kvk` of `kbo`.
CTRL-05 = Er is geen nummer in het handelsregister. Met dat nummer is zeker wie de praktijk is.
    .title = Het nummer in het handelsregister ontbreekt
    .help = Zet `register` onder `[controller]`, met `kind = "{ $register }"` en `number`.
    .what = Een praktijk in Nederland geeft geen KvK-nummer, of een praktijk in België geen KBO-nummer. Bij een Nederlandse webwinkel vraagt NL-BW-315D erom.
    .why = Namen lijken op elkaar; een nummer in het register hoort bij één onderneming.

# $domain is wat achter de @ staat, als in `gmail.com`.
CTRL-06 = Het enige e-mailadres voor privacy is van { $domain }, een mailbox voor consumenten. Mensen schrijven daar over hun gezondheid, en met zo’n aanbieder hebt u geen verwerkersovereenkomst.
    .title = Een consumentenmailbox voor vragen over privacy
    .help = Gebruik een adres op uw eigen domein, bij een aanbieder die een verwerkersovereenkomst sluit.
    .what = Alle e-mailadressen van `[controller]`, `[privacy-contact]` en `[dpo]` zijn van een aanbieder van gratis mailboxen of van consumentenmailboxen.
    .why = De aanbieder werkt dan zonder overeenkomst voor u. Hij kan meelezen, en de mail buiten de EER bewaren.

# $register is de soort registratie: `kvk` of `kbo`.
CTRL-09 = De registratie is van de soort `{ $register }`, maar de praktijk zit in het andere land. Die spreken elkaar tegen.
    .title = Handelsregister en land spreken elkaar tegen
    .help = Zet `kind = "kvk"` voor een praktijk in Nederland en `kind = "kbo"` voor een praktijk in België. Of verbeter `country` in `address`.
    .what = Er staat een KvK-nummer bij een adres in België, of een KBO-nummer bij een adres in Nederland.
    .why = Wie de praktijk opzoekt, vindt niemand, of iemand anders.

CTRL-10 = “{ $words }”: een praktijk is niet de verwerker van de gegevens van haar eigen patiënten, maar de verwerkingsverantwoordelijke. Zij bepaalt waarom en hoe die worden gebruikt.
    .title = De praktijk heet verwerker
    .help = Schrijf “verwerkingsverantwoordelijke” in plaats van “verwerker”. Een verwerker is een bedrijf dat in uw opdracht werkt.
    .what = Een eigen tekst noemt de praktijk de verwerker van de gegevens van haar patiënten.
    .why = Een verwerker heeft andere plichten. Wie dit leest, zoekt de verwerkingsverantwoordelijke ergens anders.

# $name is de naam zoals die onder `[controller]` staat.
CTRL-11 = “{ $words }” is niet hoe de naam ergens anders gespeld is: “{ $name }”. Bij twee spellingen denken mensen aan twee praktijken.
    .title = De naam van de praktijk is verschillend gespeld
    .help = Schrijf “{ $name }”. Is de andere spelling een eigen naam? Zet die dan bij `trade-names` onder `[controller]`.
    .what = Een eigen tekst heeft de naam van de praktijk met dezelfde letters, maar andere hoofdletters, spaties of streepjes. Of de praktijk heet er alleen naar de eerste woorden van haar naam.
    .why = Met één naam is er geen twijfel over wie er bedoeld is.

# $name is de naam zoals die onder `[controller]` staat.
CTRL-11-short = “{ $words }” is maar een deel van de naam van de praktijk, “{ $name }”. Bij twee namen denken mensen aan twee praktijken.
    .help = Schrijf de hele naam, of “wij”. Heet de praktijk ook zo? Zet die naam dan bij `trade-names` onder `[controller]`.

CTRL-12 = Er werkt een zelfstandige behandelaar in de praktijk, en nergens staat wie de verwerkingsverantwoordelijke voor de dossiers is. Dat kan de praktijk zijn, de behandelaar, of allebei.
    .title = Zelfstandige behandelaars: van wie zijn de dossiers
    .help = Zet `file-controller` voor deze behandelaar: `clinic`, `practitioner` of `joint`. Voeg bij `joint` een `[[controller.joint]]` toe.
    .what = Een `[[care.practitioner]]` met `works-as = "independent"` heeft geen `file-controller`.
    .why = Mensen moeten weten bij wie zij hun dossier opvragen, ook als de behandelaar weg is.

# $name is de rechtspersoon zoals die er staat, als in `Huidpunt Zuid B.V.`
CTRL-13 = “{ $name }” heeft een vestiging, maar de verklaring zegt niet waarvoor die verantwoordelijk is. Mensen weten dan niet wie hun gegevens heeft.
    .title = Een tweede rechtspersoon zonder rol
    .help = Voeg `[[controller.joint]]` toe met deze naam, `contact` en `essence`. Of zeg in een `[[clause]]` met `section = "controller"` waarvoor die rechtspersoon verantwoordelijk is.
    .what = Een vestiging heeft een `legal-name` van een ander: niet de verwerkingsverantwoordelijke, niet een gezamenlijke, en ook geen ontvanger. Geen `[[clause]]` over de verwerkingsverantwoordelijke noemt die naam.
    .why = Eén verklaring voor meer rechtspersonen moet zeggen wie van hen waarvoor verantwoordelijk is.

## De functionaris voor gegevensbescherming.

DPO-03 = Ontbreken de contactgegevens van de functionaris voor gegevensbescherming, dan wordt dat gemeld als ART13-1-B.
    .title = De functionaris voor gegevensbescherming is niet bereikbaar

# $patients is het getal zoals het er staat.
DPO-01 = U hebt { $patients } patiënten in één systeem, en geen functionaris voor gegevensbescherming (FG). Boven 10.000 ingeschreven patiënten, of patiënten per jaar, is een functionaris verplicht.
    .title = Functionaris verplicht door het aantal patiënten
    .help = Stel een functionaris aan, en zet `[dpo]` in de definitie met minstens `email`.
    .what = Er is geen `[dpo]`; `patients` of `patients-per-year` is meer dan 10.000, `one-system` is waar en `solo` niet. Alleen in Nederland.
    .why = De Autoriteit Persoonsgegevens noemt dit grootschalig. Een onafhankelijke functionaris moet dan op de gegevens letten.

DPO-02 = Een praktijk van deze soort verwerkt altijd op grote schaal gezondheidsgegevens, en er is geen functionaris voor gegevensbescherming (FG). Die is verplicht.
    .title = Functionaris verplicht door de soort praktijk
    .help = Stel een functionaris aan, en zet `[dpo]` in de definitie met minstens `email`.
    .what = Er is geen `[dpo]`, en de praktijk is een ziekenhuis, een huisartsenpost, een zorggroep, of een apotheek met `solo = false`. In België: een ziekenhuis.
    .why = De toezichthoudende autoriteit noemt dit altijd grootschalig. Een onafhankelijke functionaris moet dan op de gegevens letten.

DPO-04 = De tekst noemt “{ $words }”, maar hier is geen functionaris voor gegevensbescherming (FG). Mensen zoeken dan iemand die niet bestaat.
    .title = Een functionaris die niet bestaat
    .help = Zet `[dpo]` in de definitie als er een functionaris is. Schrijf anders “contactpersoon privacy” in de tekst, en `[privacy-contact]` in de definitie.
    .what = Een eigen tekst spreekt van de functionaris voor gegevensbescherming, de FG of de DPO, en er is geen `[dpo]`.
    .why = De titel staat voor een onafhankelijk persoon met wettelijke taken. Wie een functionaris noemt maar niet heeft, misleidt mensen.

# $role is het woord in de definitie, als in `owner`.
DPO-05 = De functionaris voor gegevensbescherming (FG) is ook `{ $role }`. Zo iemand moet de eigen besluiten controleren.
    .title = De functionaris heeft tegenstrijdige belangen
    .help = Stel iemand anders aan, van binnen of buiten de praktijk, en haal de rol uit `other-roles`.
    .what = De functionaris is volgens `other-roles` ook `owner`, `director`, `manager`, `head-of-it`, `head-of-marketing`, `head-of-personnel` of `treating-lead`.
    .why = De functionaris moet onafhankelijk zijn van wie over de gegevens beslist.

DPO-06 = De functionaris voor gegevensbescherming (FG) is niet aangemeld bij de Autoriteit Persoonsgegevens. De wet vraagt dat wel.
    .title = De functionaris is niet aangemeld
    .help = Meld de functionaris aan bij de toezichthoudende autoriteit en zet `registered = true` onder `[dpo]`.
    .what = De sleutel `registered` onder `[dpo]` is `false`.
    .why = De toezichthoudende autoriteit moet de functionaris rechtstreeks kunnen bereiken.

DPO-06-be = De functionaris voor gegevensbescherming (FG) is niet aangemeld bij de Gegevensbeschermingsautoriteit. De wet vraagt dat wel.
    .help = Meld de functionaris aan bij de toezichthoudende autoriteit en zet `registered = true` onder `[dpo]`.

# $role is het woord in de definitie, als in `front-desk`.
DPO-07 = De functionaris voor gegevensbescherming (FG) is ook `{ $role }`, en een praktijk van deze omvang heeft geen functionaris nodig. Wie de titel draagt, moet aan alle eisen voor een functionaris voldoen.
    .title = De titel van functionaris zonder onafhankelijkheid
    .help = Zet `[privacy-contact]` in plaats van `[dpo]`, en “contactpersoon privacy” in uw teksten. Of stel iemand aan die onafhankelijk is.
    .what = De functionaris heeft volgens `other-roles` een andere rol, en door het aantal patiënten of door `solo` is geen functionaris verplicht.
    .why = Voor een vrijwillige functionaris gelden dezelfde regels als voor een verplichte. Voor een contactpersoon privacy gelden ze niet.

# $email is het adres van de functionaris.
DPO-08 = { $email } lijkt de algemene mailbox van de praktijk. Berichten aan de functionaris voor gegevensbescherming (FG) zijn vertrouwelijk.
    .title = De functionaris deelt de algemene mailbox
    .help = Geef de functionaris een adres waarvan anderen de berichten niet lezen, zoals `fg@` voor uw eigen domein.
    .what = De `email` onder `[dpo]` is die van de praktijk of een vestiging, of begint zoals die van een balie: `info@`, `balie@`. Alleen in Nederland.
    .why = De functionaris heeft een geheimhoudingsplicht. Dat kan niet in een mailbox die de balie leest.

DPO-09 = De functionaris voor gegevensbescherming (FG) en de klachtenfunctionaris voor de zorg zijn op dezelfde manier te bereiken. De twee taken gaan niet samen.
    .title = De functionaris beslist over klachten
    .help = Geef de klachtenfunctionaris onder `[complaints]` een eigen naam en adres.
    .what = `[complaints] officer` heeft het e-mailadres of de naam van `[dpo]`. Of een tekst zegt dat de functionaris over klachten beslist.
    .why = De functionaris voor gegevensbescherming adviseert en let op, maar mag niet beslissen. Klachten over de zorg gaan naar iemand anders.

DPO-09-words = “{ $words }” maakt van de functionaris voor gegevensbescherming (FG) degene die beslist. De functionaris adviseert; de praktijk beslist.
    .help = Schrijf dat mensen vragen kunnen stellen aan de functionaris, en dat de praktijk een verzoek of klacht beantwoordt.

DPO-10 = Het is niet bekend hoeveel patiënten u hebt. Boven 10.000 patiënten in één systeem is een functionaris voor gegevensbescherming (FG) verplicht.
    .title = Onbekend of een functionaris verplicht is
    .help = Zet `patients` onder `[care]`: iedereen van wie u nog een dossier bewaart.
    .what = Er is geen `[dpo]`, en de definitie zegt niet genoeg om te weten of een functionaris verplicht is. Alleen in Nederland.
    .why = Zonder deze feiten kan het programma die plicht niet controleren.

DPO-10-solo = Het is niet bekend of hier één apotheker alleen werkt. Zo niet, dan is een functionaris voor gegevensbescherming (FG) verplicht.
    .help = Zet `solo = true` of `solo = false` onder `[care]`.

DPO-10-system = U hebt meer dan 10.000 patiënten. Staan hun gegevens in één informatiesysteem, dan is een functionaris voor gegevensbescherming (FG) verplicht.
    .help = Zet `one-system = true` of `one-system = false` onder `[care]`.

## Soorten gegevens.

DATA-02 = Een activiteit zonder gegevens wordt gemeld als ART14-1-D.
    .title = Een activiteit zegt niet welke gegevens

# $data is de naam van de soort gegevens, als in `favourite-tea`.
DATA-01 = De soort gegevens “{ $data }” staat in geen enkele activiteit. U verzamelt ze niet, of er ontbreekt een activiteit.
    .title = Een soort gegevens die nergens wordt gebruikt
    .help = Zet ze bij `data` van een activiteit, of haal `[data.{ $data }]` weg.
    .what = `[data.…]` beschrijft een soort gegevens die geen activiteit noemt.
    .why = Gegevens verzamelen mag alleen voor een doel.

# $data is de naam van de soort gegevens.
DATA-03 = De soort gegevens “{ $data }” zegt door haar naam iets over gezondheid, maar is niet zo gemerkt. Ook gegevens die alleen op gezondheid wijzen, tellen mee.
    .title = Gezondheidsgegevens die niet zo gemerkt zijn
    .help = Zet `special = "health"` onder `[data.{ $data }]`. De activiteiten die ze gebruiken, hebben dan ook `special` nodig.
    .what = De naam van een soort gegevens gaat over gezondheid, medicijnen, huidproblemen of iets dergelijks, en `special` ontbreekt.
    .why = Gezondheidsgegevens mag u alleen gebruiken met een uitzondering van artikel 9. Zonder dat merk noemt de verklaring die uitzondering niet.

# $data is de naam van de soort gegevens, als in `ip-address`.
DATA-04 = “{ $words }” staat bij activiteit “{ $activity }”, die `{ $data }` gebruikt. Dat zijn persoonsgegevens: ze kunnen naar iemand leiden.
    .title = Online gegevens die anoniem heten
    .help = Haal dit weg. Maakt u de gegevens later anoniem? Zeg dan wanneer, en zet `then = "anonymise"` bij de bewaartermijn.
    .what = Een tekst noemt gegevens anoniem of geen persoonsgegevens, en de activiteit gebruikt een IP-adres, een cookienummer of een apparaat.
    .why = Wie denkt dat gegevens anoniem zijn, gebruikt zijn rechten niet.

DATA-05 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN) en noemt geen wet die dat voorschrijft. Het BSN mag u alleen gebruiken waar een wet dat zegt.
    .title = Het BSN zonder wet die het voorschrijft
    .help = Gebruik het BSN in `identity-check` of `insurance-claims`. Of zet `basis = "legal-obligation"` met `law`, zoals `law = "Wabvpz 5"`, als die wet er hier om vraagt.
    .what = Een activiteit gebruikt het BSN, en haar grondslagen noemen de Wabvpz niet, en de Zvw ook niet.
    .why = Met dit nummer gaan veel dossiers open. Een overeenkomst of een belang is daarom niet genoeg.

DATA-06 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN), maar is geen zorg. Alleen een zorgaanbieder mag het BSN van cliënten gebruiken.
    .title = Het BSN zonder zorg
    .help = Haal het BSN uit `data`. Is het toch zorg? Zet dan het `regime` erbij.
    .what = Een activiteit gebruikt het BSN, en haar regime, of dat van de hele praktijk, is `no-care`.
    .why = Het BSN mag u alleen gebruiken waar een wet dat zegt, en hier zegt geen wet dat.

DATA-07 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN), terwijl al uw zorg cosmetisch is en er geen zorg verzekerd is. Het is niet zeker of de wet dat toelaat.
    .title = Het BSN bij alleen cosmetische zorg
    .help = Vraag het een jurist. Is het antwoord nee of niet zeker? Haal het BSN dan uit `data`.
    .what = Een activiteit gebruikt het BSN, met `insured = false` en `cosmetic = "only"` onder `[care]`.
    .why = De plicht om het BSN te gebruiken is geschreven voor zorg die de gezondheid dient. Het is een open vraag of cosmetische zorg daarbij hoort.

DATA-08 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN) met toestemming. Toestemming kan het gebruik van het BSN niet toelaten.
    .title = Het BSN met toestemming
    .help = Zet `basis = "legal-obligation"` met `law = "Wabvpz 5"` als u een zorgaanbieder bent. Haal het BSN anders uit `data`.
    .what = Een activiteit gebruikt het BSN, berust op toestemming en noemt geen wet die het nummer voorschrijft.
    .why = Alleen een wet kan het gebruik van het BSN toelaten; mensen kunnen dat zelf niet.

DATA-09 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN) voor een ander doel dan waarvoor de wet het geeft. Het BSN is voor de zorg en de betaling daarvan.
    .title = Het BSN voor een ander doel
    .help = Haal het BSN in deze activiteit uit `data`.
    .what = Een activiteit gebruikt het BSN voor marketing, een nieuwsbrief, een webwinkel, beoordelingen of brieven over afspraken.
    .why = Elk gebruik waar de wet niet om vraagt, maakt misbruik van het nummer makkelijker.

DATA-10 = Activiteit “{ $activity }” bewaart een kopie van een identiteitsbewijs. Bekijken en de soort en het nummer noteren is genoeg.
    .title = Een kopie van een identiteitsbewijs
    .help = Gebruik `identity-document-number` in plaats van de kopie, en vernietig de kopieën die u hebt.
    .what = Een soort gegevens, of een tekst van een activiteit, gaat over een kopie of scan van een identiteitsbewijs. Bij anderen dan patiënten is het een waarschuwing. Van medewerkers vraagt de wet een kopie.
    .why = Een kopie laat meer zien dan nodig is, en helpt wie identiteitsfraude wil plegen.

DATA-10-words = “{ $words }”: in activiteit “{ $activity }” bewaart u een kopie van een identiteitsbewijs. Bekijken en de soort en het nummer noteren is genoeg.
    .help = Verander de tekst en de werkwijze: noteer de soort en het nummer van het bewijs, en maak geen kopie.

# $data is de naam van de soort gegevens, als in `gender`.
DATA-11 = Activiteit “{ $activity }” maakt `{ $data }` verplicht en zegt niet waarom. Mensen aanspreken is geen reden.
    .title = Geslacht of aanhef verplicht zonder noodzaak
    .help = Haal `{ $data }` uit `data`. Is het nodig voor de zorg? Zeg dan in `note` waarom.
    .what = Een afspraak, een nieuwsbrief of een webwinkel vraagt om geslacht of aanhef. Er staat niet dat mensen dat mogen weglaten, en geen tekst van de activiteit zegt waarom het nodig is.
    .why = Gegevens moeten nodig zijn. Een beleefde brief kan zonder.

# $data is de naam van de soort gegevens, als in `gender`.
DATA-11-untold = Activiteit “{ $activity }” vraagt `{ $data }` en zegt niet waarom, en ook niet dat mensen het mogen weglaten. Mensen aanspreken is geen reden.
    .help = Haal `{ $data }` uit `data`, of schrijf `provision = "voluntary"`. Is het nodig voor de zorg? Zeg dan in `note` waarom.

# $data is de naam van de soort gegevens.
DATA-12 = Activiteit “{ $activity }” gebruikt strafrechtelijke gegevens (`{ $data }`) en noemt daarvoor geen grond in de Uitvoeringswet AVG (UAVG). Een grondslag alleen is niet genoeg.
    .title = Strafrechtelijke gegevens zonder eigen grond
    .help = Zet de grond bij `law`, zoals `law = "UAVG 33 lid 2 onder b"`. Is er geen grond? Haal `{ $data }` dan weg.
    .what = Een activiteit gebruikt strafrechtelijke gegevens en noemt geen van de artikelen 31 tot en met 33 van de UAVG. Alleen in Nederland.
    .why = Gegevens over strafbare feiten mag u alleen gebruiken waar de UAVG dat toelaat.

# $data is de naam van de soort gegevens.
DATA-13 = Activiteit “{ $activity }” gebruikt `{ $data }`, en niets heft het verbod daarop op. De uitzondering voor de zorg geldt voor zulke gegevens alleen naast gezondheidsgegevens die de zorg nodig heeft.
    .title = Afkomst, geloof of seksueel leven zonder grond
    .help = Heeft goede zorg het nodig? Zet de grond dan bij `special-law`, zoals `special-law = "UAVG 30 lid 5"`. Vraag anders uitdrukkelijke toestemming, of haal `{ $data }` weg.
    .what = Een activiteit gebruikt etnische afkomst, geloof of seksueel leven met de uitzondering voor zorg of algemeen belang. Zij is geen zorg met gezondheidsgegevens, en noemt geen van de artikelen 25, 26, 27 en 30 van de UAVG. Alleen in Nederland.
    .why = Deze gegevens kunnen tot discriminatie leiden. Elk gebruik heeft een uitzondering nodig die ervoor geschreven is.

# $data is de naam van de soort gegevens.
DATA-14 = Activiteit “{ $activity }” herkent mensen aan hun lichaam (`{ $data }`), en zegt niet waarom dat noodzakelijk is. Voor een deur of een balie is een pas of een naam genoeg.
    .title = Biometrische gegevens zonder vastgelegde noodzaak
    .help = Haal `{ $data }` weg. Is het echt noodzakelijk voor authenticatie of beveiliging? Leg vast waarom, en zet `special-law = "UAVG 29"`.
    .what = Een activiteit gebruikt biometrische gegevens om mensen binnen te laten of aan te melden. Zij noemt artikel 29 van de UAVG niet. Alleen in Nederland.
    .why = Niemand kan een gelekte vingerafdruk nog veranderen.

# $data is de naam van de soort gegevens.
DATA-15 = Activiteit “{ $activity }” gebruikt genetische gegevens (`{ $data }`) van familieleden. Genetische gegevens mag u als regel alleen gebruiken voor degene van wie ze komen.
    .title = Genetische gegevens van familieleden
    .help = Haal `relative` uit `subjects`. Geldt de uitzondering voor een zwaarwegend geneeskundig belang? Zet dan `special-law = "UAVG 28 lid 2"`.
    .what = Een activiteit gebruikt genetische gegevens, heeft familieleden in `subjects` en noemt artikel 28 van de UAVG niet. Alleen in Nederland.
    .why = Familieleden weten niet altijd wat er in de familie zit, en niet iedereen wil het weten.

# $data is de naam van de soort gegevens.
DATA-16 = “{ $words }” zegt niet welke gegevens “{ $data }” zijn. Lezers moeten kunnen zien wat u over hen hebt.
    .title = Een vage naam voor gegevens
    .help = Noem de gegevens in `label`, zoals “allergieën en medicijnen”. Is het te veel voor één soort? Maak er een paar van.
    .what = Een naam is niet meer dan “overige gegevens”, “medische gegevens” of iets dergelijks.
    .why = Achter een vaag woord kan van alles zitten.

# $data is de naam van de soort gegevens.
DATA-17 = Activiteit “{ $activity }” gebruikt `{ $data }`, en dat gaat over iemand anders dan de patiënt, terwijl `subjects` alleen patiënten noemt. Ook die ander moet u informeren.
    .title = Gegevens van anderen dan de patiënt
    .help = Zet bij `subjects` wiens gegevens het zijn: `relative`, `guardian`, `practitioner` of `employee`. Zeg met `source` van wie u ze hebt.
    .what = Een soort gegevens gaat over familie, een contactpersoon, een verwijzer of personeel. De activiteit heeft alleen patiënten, cliënten of klanten als `subjects`.
    .why = Mensen van wie u gegevens via een ander krijgt, hebben dezelfde rechten en weten nog van niets.

DATA-18 = Activiteit “{ $activity }” gebruikt foto’s voor de zorg én om aan anderen te laten zien. Dat zijn twee doelen, met een andere grondslag en termijn.
    .title = Foto’s voor dossier en publiciteit in één
    .help = Maak er twee activiteiten van: `file-photos` voor het dossier en `publicity-photos` met uitdrukkelijke toestemming. Haal `media` uit de eerste.
    .what = Een activiteit met foto’s berust op zorg of een wettelijke verplichting. Zij laat ze ook zien op een website, op sociale media of in druk.
    .why = Mensen kunnen worden behandeld zonder dat anderen hun foto’s zien. Zij moeten het ene kunnen weigeren en het andere krijgen.

DATA-18-publicity = Activiteit “{ $activity }” laat foto’s aan anderen zien, maar berust ook op zorg of een wettelijke verplichting. Publiciteit heeft uitdrukkelijke toestemming nodig, en niets anders.
    .help = Laat hier alleen `basis = "consent"` met `special = "explicit-consent"` staan. Foto’s voor het dossier horen bij `file-photos`.

DATA-18-words = “{ $words }”: activiteit “{ $activity }” gebruikt foto’s voor de zorg én om aan anderen te laten zien. Dat zijn twee doelen, met een andere grondslag en termijn.
    .help = Haal dit uit de tekst, en voeg de activiteit `publicity-photos` toe met uitdrukkelijke toestemming.

DATA-19 = “{ $words }” klopt niet: deze verklaring gaat ook over bijzondere persoonsgegevens. Daarvoor gelden strengere regels, en mensen moeten dat weten.
    .title = Bijzondere persoonsgegevens worden ontkend
    .help = Haal de zin weg. De pagina zegt zelf welke bijzondere persoonsgegevens u gebruikt, en waarom dat mag.
    .what = Een tekst zegt dat er geen bijzondere of gevoelige gegevens worden gebruikt, en een activiteit gebruikt ze wel. Wordt er niets over gezegd, dan wordt dat gemeld als ART13-1-C-ART9.
    .why = Gezondheidsgegevens zijn bijzondere persoonsgegevens. Een verklaring die dat ontkent, misleidt mensen over hun bescherming.
