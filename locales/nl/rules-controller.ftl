### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Welk regime, en wie de verwerkingsverantwoordelijke is.

CTRL-01 = Een ontbrekende statutaire naam meldt ART13-1-A-ID.
    .title = De verwerkingsverantwoordelijke heeft geen statutaire naam

CTRL-07 = Een ontbrekende vertegenwoordiger in de EU meldt ART13-1-A-REP.
    .title = Kliniek buiten de EER zonder vertegenwoordiger

CTRL-08 = Een ontbrekende kern van de regeling met een gezamenlijke verwerkingsverantwoordelijke meldt ART26-2.
    .title = Gezamenlijk verantwoordelijk zonder kern van de regeling

CLASS-01 = Er is geen regime gekozen, dus het is niet bekend welke wet voor de zorg geldt. De bewaartermijn van dossiers, de uitzondering voor bijzondere gegevens en sommige rechten hangen ervan af.
    .title = Het regime van de zorg is niet gekozen
    .help = Zet `regime` onder `[care]`: `wgbo`, `other-care` of `no-care` in Nederland, `be-care` of `no-care` in België. Is het voor één activiteit anders? Zet daar dan ook `regime`.
    .what = Nergens staat onder welk regime de zorg valt: niet in `[care]` en niet in de activiteit.
    .why = Een dossier onder de WGBO blijft 20 jaar bewaard, een ander dossier zo lang als u kunt uitleggen. Zonder regime is geen van beide te controleren.

CLASS-01-activity = Activiteit “{ $activity }” heeft geen regime, terwijl andere activiteiten er wel een hebben. De bewaartermijn en de rechten van mensen hangen ervan af.
    .help = Zet `regime` in deze activiteit, of onder `[care]` voor alle activiteiten die niets anders zeggen.

CLASS-02 = Activiteit “{ $activity }” wordt gedaan door een arts of tandarts, maar valt hier niet onder de WGBO. Wat artsen en tandartsen doen, valt altijd onder de WGBO, ook als het cosmetisch is.
    .title = Een arts of tandarts buiten de WGBO
    .help = Zet `regime = "wgbo"` in deze activiteit. Doen anderen een deel ervan? Maak daar dan een eigen activiteit van.
    .what = Een arts of tandarts doet het, volgens `performed-by` of omdat iedereen in `[[care.practitioner]]` dat is, en het regime is niet `wgbo`. Alleen in Nederland.
    .why = Onder de WGBO gelden andere regels: een dossier van 20 jaar en meer rechten voor patiënten. Mensen lezen anders de verkeerde.

CLASS-02-clinic = Al uw behandelaars zijn arts of tandarts, maar het regime van de kliniek is niet de WGBO. Wat zij doen, valt altijd onder de WGBO, ook als het cosmetisch is.
    .help = Zet `regime = "wgbo"` onder `[care]`.

CLASS-03 = “{ $words }” hoort bij zorg onder de WGBO, en dit valt niet onder de WGBO. Mensen verwachten dan de rechten en termijnen van die wet.
    .title = Woorden van de WGBO buiten de WGBO
    .help = Schrijf “cliënt” en “cliëntendossier”. Valt de zorg wel onder de WGBO? Zet dan `regime = "wgbo"`.
    .what = Een eigen tekst spreekt van patiënten, een medisch dossier, een behandelingsovereenkomst of de WGBO, terwijl het regime `other-care` of `no-care` is. Alleen in Nederland.
    .why = Deze woorden beloven de bescherming van een wet die niet geldt, of laten zien dat het regime niet klopt.

# $law is de bepaling zoals zij er staat, als in `WIB 92 315`.
CLASS-04 = “{ $law }” is recht van het andere land. Het geldt niet voor deze kliniek.
    .title = Recht van het verkeerde land
    .help = Noem de wet van het land van `jurisdiction`, of verander `jurisdiction` onder `[statement]`.
    .what = Een regime, een wet, een burgerservicenummer of een tekst hoort bij Nederlands recht in een Belgische verklaring, of andersom.
    .why = Mensen lezen dan over plichten en rechten die er voor hen niet zijn.

# $regime is het woord in de definitie, als in `wgbo`.
CLASS-04-regime = Het regime `{ $regime }` hoort bij het recht van het andere land. Het geldt niet voor deze kliniek.
    .help = Zet `regime = "be-care"` voor zorg in België, `wgbo` of `other-care` voor zorg in Nederland; of verander `jurisdiction` onder `[statement]`.

CLASS-04-bsn = Activiteit “{ $activity }” gebruikt het BSN. Dat is een Nederlands nummer, en een Belgische kliniek heeft geen grond om het te gebruiken.
    .help = Gebruik `national-number` in plaats van `bsn`, als een Belgische wet erom vraagt. Laat het anders weg.

CLASS-04-words = “{ $words }” hoort bij het recht van het andere land. Het geldt niet voor deze kliniek.
    .help = Haal dit weg, of noem de wet van uw eigen land. Behandelt u mensen van over de grens? Zet dan `cross-border = true` onder `[care]`.

# $treatment is de behandeling in de woorden van de kliniek, als in `laser`.
CLASS-05 = Activiteit “{ $activity }” gaat over “{ $treatment }”, maar heeft het regime `no-care`. Zo’n behandeling heeft risico’s en is ten minste zorg in de zin van de Wkkgz.
    .title = Een behandeling met risico’s telt niet als zorg
    .help = Zet `regime = "other-care"`; of `wgbo` als een arts het doet.
    .what = U geeft behandelingen met laser, IPL, injectables of peeling, volgens `treatments` of de teksten van een activiteit, en het regime is `no-care`. Alleen in Nederland.
    .why = Bij zorg onder de Wkkgz horen een klachtenfunctionaris en een geschilleninstantie, en mensen moeten die kennen.

# $treatments is een rij woorden uit de definitie, als in `laser, ipl`.
CLASS-05-clinic = U geeft `{ $treatments }`, maar het regime van de kliniek is `no-care`. Zulke behandelingen hebben risico’s en zijn ten minste zorg in de zin van de Wkkgz.
    .help = Zet `regime = "other-care"` onder `[care]`, of in de activiteiten voor deze behandelingen; `wgbo` als een arts ze doet.

# $name is de naam volgens de wet, als in `Huidpunt Noord`.
CTRL-02 = “{ $name }” staat er zonder rechtsvorm. Een handelsnaam alleen zegt niet welke rechtspersoon verantwoordelijk is.
    .title = De rechtsvorm ontbreekt
    .help = Zet `legal-form` onder `[controller]`, als in `legal-form = "bv"`. Bij een eenmanszaak hoort ook `owner`.
    .what = Er is een naam volgens de wet, maar geen `legal-form`, en de naam laat er geen zien. Bij een eenmanszaak: geen `owner`.
    .why = Mensen moeten kunnen zien wie verantwoordelijk is: een vennootschap, vennoten of iemand met een naam.

# $name is de naam volgens de wet.
CTRL-02-owner = “{ $name }” is een eenmanszaak, en de eigenaar staat er niet bij. De eigenaar is zelf de verwerkingsverantwoordelijke.
    .help = Zet `owner` onder `[controller]`: de voor- en achternaam van de eigenaar.

CTRL-03 = Er is geen postadres. Mensen kunnen u niet schrijven of bezoeken, en zien niet waar u gevestigd bent.
    .title = Het postadres ontbreekt
    .help = Zet `address` onder `[controller]` met `street`, `postal-code`, `city` en `country`.
    .what = De kliniek heeft andere contactgegevens, maar geen adres. Voor een Belgische webshop is het een fout; bij een Nederlandse vraagt NL-BW-315D om het adres.
    .why = Met een adres zijn de contactgegevens compleet: niet iedereen heeft e-mail, en een verkoper moet zeggen waar hij is.

CTRL-04 = U verzamelt gegevens online, maar er is geen e-mailadres en geen formulier. Mensen moeten hun rechten ook elektronisch kunnen gebruiken.
    .title = Rechten zijn niet elektronisch te gebruiken
    .help = Zet `email` of `form` onder `[controller]`.
    .what = Gegevens komen binnen via de website, en er is geen e-mailadres en geen formulier, terwijl `channels` er wel een belooft.
    .why = Wie gegevens geeft met een klik, hoeft geen brief te schrijven om ze terug te krijgen.

# $register is de soort registratie: `kvk` of `kbo`.
CTRL-05 = Er is geen nummer in het handelsregister. Dat nummer laat met zekerheid zien wie de kliniek is.
    .title = Het nummer in het handelsregister ontbreekt
    .help = Zet `register` onder `[controller]`, met `kind = "{ $register }"` en `number`.
    .what = Een kliniek in Nederland geeft geen KvK-nummer, of een kliniek in België geen KBO-nummer. Bij een Nederlandse webshop vraagt NL-BW-315D erom.
    .why = Namen lijken op elkaar; een nummer in het register hoort bij één onderneming.

# $domain is wat achter de @ staat, als in `gmail.com`.
CTRL-06 = Het enige e-mailadres voor privacy is van { $domain }, een mailbox voor consumenten. Mensen schrijven daar over hun gezondheid, en met zo’n aanbieder hebt u geen verwerkersovereenkomst.
    .title = Een mailbox voor consumenten voor privacyvragen
    .help = Gebruik een adres op uw eigen domein, bij een aanbieder die een verwerkersovereenkomst sluit.
    .what = Alle e-mailadressen van `[controller]`, `[privacy-contact]` en `[dpo]` zijn van een aanbieder van gratis mailboxen of mailboxen voor consumenten.
    .why = De aanbieder werkt dan zonder overeenkomst voor u, kan meelezen en kan de mail buiten de EER bewaren.

# $register is de soort registratie: `kvk` of `kbo`.
CTRL-09 = De registratie is van de soort `{ $register }`, maar de kliniek zit in het andere land. Dat spreekt elkaar tegen.
    .title = Handelsregister en land spreken elkaar tegen
    .help = Zet `kind = "kvk"` voor een kliniek in Nederland, `kind = "kbo"` voor een kliniek in België; of verbeter `country` in `address`.
    .what = Er staat een KvK-nummer bij een adres in België, of een KBO-nummer bij een adres in Nederland.
    .why = Wie de kliniek opzoekt, vindt niemand of iemand anders.

CTRL-10 = “{ $words }”: een kliniek is niet de verwerker van de gegevens van haar eigen patiënten, maar de verwerkingsverantwoordelijke. Zij bepaalt waarom en hoe die worden gebruikt.
    .title = De kliniek heet verwerker
    .help = Schrijf “verwerkingsverantwoordelijke” in plaats van “verwerker”. Een verwerker is een bedrijf dat in uw opdracht werkt.
    .what = Een eigen tekst noemt de kliniek de verwerker van de gegevens van wie zij behandelt.
    .why = Een verwerker heeft andere plichten. Wie dit leest, zoekt de verantwoordelijke ergens anders.

# $name is de naam zoals die onder `[controller]` staat.
CTRL-11 = “{ $words }” is niet hoe de naam ergens anders gespeld is: “{ $name }”. Bij twee spellingen denken mensen aan twee klinieken.
    .title = De naam van de kliniek is verschillend gespeld
    .help = Schrijf “{ $name }”. Is de andere spelling een eigen naam? Zet die dan bij `trade-names` onder `[controller]`.
    .what = Een eigen tekst heeft de naam van de kliniek met dezelfde letters, maar andere hoofdletters, spaties of streepjes; of de kliniek heet er alleen naar de eerste woorden van haar naam.
    .why = Met één naam is er geen twijfel over wie bedoeld is.

# $name is de naam zoals die onder `[controller]` staat.
CTRL-11-short = “{ $words }” is maar een deel van de naam van de kliniek, “{ $name }”. Bij twee namen denken mensen aan twee klinieken.
    .help = Schrijf de hele naam, of “wij”. Heet de kliniek ook zo kort? Zet die naam dan bij `trade-names` onder `[controller]`.

CTRL-12 = Er werkt een zelfstandige behandelaar in de kliniek, en nergens staat wie verantwoordelijk is voor de dossiers. Dat kan de kliniek zijn, de behandelaar, of allebei.
    .title = Zelfstandige behandelaars: van wie zijn de dossiers
    .help = Zet `file-controller` bij deze behandelaar: `clinic`, `practitioner` of `joint`. Voeg bij `joint` een `[[controller.joint]]` toe.
    .what = Een `[[care.practitioner]]` met `works-as = "independent"` heeft geen `file-controller`.
    .why = Mensen moeten weten bij wie zij hun dossier kunnen opvragen, ook als de behandelaar weg is.

# $name is de rechtspersoon zoals die er staat, als in `Huidpunt Zuid B.V.`
CTRL-13 = “{ $name }” heeft een vestiging, maar de verklaring zegt niet waarvoor zij verantwoordelijk is. Mensen weten dan niet wie hun gegevens heeft.
    .title = Een tweede rechtspersoon zonder rol
    .help = Voeg `[[controller.joint]]` toe met deze naam, `contact` en `essence`; of zeg in een clausule van de sectie `controller` waarvoor zij verantwoordelijk is.
    .what = Een vestiging heeft een `legal-name` die niet de verantwoordelijke, een gezamenlijke verantwoordelijke of een ontvanger is, en geen clausule over de verantwoordelijke noemt die naam.
    .why = Eén verklaring voor meer rechtspersonen moet zeggen wie van hen waarvoor verantwoordelijk is.

## De functionaris voor gegevensbescherming.

DPO-03 = Ontbrekende contactgegevens van de functionaris voor gegevensbescherming meldt ART13-1-B.
    .title = De functionaris is niet te bereiken

# $patients is het getal zoals het er staat.
DPO-01 = U hebt { $patients } patiënten in één systeem, en geen functionaris voor gegevensbescherming (FG). Boven 10.000 patiënten in uw bestand of per jaar is een functionaris verplicht.
    .title = Een FG is verplicht door het aantal patiënten
    .help = Stel een functionaris aan en zet `[dpo]` in de definitie met ten minste `email`.
    .what = Er is geen `[dpo]`; `patients` of `patients-per-year` is meer dan 10.000, `one-system` is waar en `solo` niet. Alleen in Nederland.
    .why = De Autoriteit Persoonsgegevens noemt dit grootschalig. Een onafhankelijke functionaris moet dan op de gegevens letten.

DPO-02 = Een kliniek van deze soort verwerkt altijd op grote schaal gezondheidsgegevens, en er is geen functionaris voor gegevensbescherming (FG). Die is verplicht.
    .title = Een FG is verplicht door de soort kliniek
    .help = Stel een functionaris aan en zet `[dpo]` in de definitie met ten minste `email`.
    .what = Er is geen `[dpo]`, en de kliniek is een ziekenhuis, een huisartsenpost, een zorggroep, of een apotheek met `solo = false`. In België: een ziekenhuis.
    .why = De autoriteit noemt dit altijd grootschalig. Een onafhankelijke functionaris moet dan op de gegevens letten.

DPO-04 = De tekst noemt “{ $words }”, maar hier is geen functionaris voor gegevensbescherming (FG). Mensen zoeken dan iemand die er niet is.
    .title = Een functionaris die er niet is
    .help = Zet `[dpo]` in de definitie als er een is. Schrijf anders “contactpersoon privacy” in de tekst, en `[privacy-contact]` in de definitie.
    .what = Een eigen tekst spreekt van de functionaris voor gegevensbescherming, de FG of de DPO, en er is geen `[dpo]`.
    .why = De titel staat voor een onafhankelijk persoon met wettelijke taken. Er een noemen zonder er een te hebben, misleidt mensen.

# $role is het woord in de definitie, als in `owner`.
DPO-05 = De functionaris voor gegevensbescherming (FG) is ook `{ $role }`. Zo’n functionaris moet eigen besluiten controleren.
    .title = De functionaris heeft tegenstrijdige belangen
    .help = Stel iemand anders aan, van binnen of buiten de kliniek, en haal de rol uit `other-roles`.
    .what = In `other-roles` staat `owner`, `director`, `manager`, `head-of-it`, `head-of-marketing`, `head-of-personnel` of `treating-lead`.
    .why = De functionaris moet onafhankelijk zijn van wie over de gegevens beslist.

DPO-06 = De functionaris voor gegevensbescherming (FG) is niet aangemeld bij de Autoriteit Persoonsgegevens. De wet vraagt dat wel.
    .title = De functionaris is niet aangemeld
    .help = Meld de functionaris aan bij de toezichthouder en zet `registered = true` onder `[dpo]`.
    .what = Onder `[dpo]` staat `registered = false`.
    .why = De toezichthouder moet de functionaris rechtstreeks kunnen bereiken.

DPO-06-be = De functionaris voor gegevensbescherming (FG) is niet aangemeld bij de Gegevensbeschermingsautoriteit. De wet vraagt dat wel.
    .help = Meld de functionaris aan bij de toezichthouder en zet `registered = true` onder `[dpo]`.

# $role is het woord in de definitie, als in `front-desk`.
DPO-07 = De functionaris voor gegevensbescherming (FG) is ook `{ $role }`, en een kliniek van deze omvang heeft geen functionaris nodig. Wie de titel draagt, moet aan alle eisen voor een functionaris voldoen.
    .title = De titel van functionaris zonder de onafhankelijkheid
    .help = Zet `[privacy-contact]` in plaats van `[dpo]`, en “contactpersoon privacy” in uw teksten; of stel iemand aan die onafhankelijk is.
    .what = In `other-roles` staat een andere rol, en door het aantal patiënten of door `solo` is geen functionaris verplicht.
    .why = Voor een vrijwillige functionaris gelden dezelfde regels als voor een verplichte. Voor een contactpersoon niet.

# $email is het adres van de functionaris.
DPO-08 = { $email } lijkt de algemene mailbox van de kliniek. Berichten aan de functionaris voor gegevensbescherming (FG) zijn vertrouwelijk.
    .title = De functionaris deelt de algemene mailbox
    .help = Geef de functionaris een adres dat anderen niet lezen, als in `fg@` voor uw eigen domein.
    .what = De `email` onder `[dpo]` is die van de kliniek of een vestiging, of begint als die van een balie: `info@`, `balie@`. Alleen in Nederland.
    .why = De functionaris heeft een geheimhoudingsplicht. In een mailbox die de balie leest, kan dat niet.

DPO-09 = De functionaris voor gegevensbescherming (FG) en de klachtenfunctionaris voor de zorg zijn op dezelfde manier te bereiken. De twee taken gaan niet samen.
    .title = De functionaris beslist over klachten
    .help = Geef de klachtenfunctionaris onder `[complaints]` een eigen naam en adres.
    .what = `[complaints] officer` heeft het e-mailadres of de naam van `[dpo]`, of een tekst zegt dat de functionaris over klachten beslist.
    .why = De functionaris voor gegevensbescherming adviseert en let op, en mag niet beslissen. Klachten over de zorg gaan naar iemand anders.

DPO-09-words = “{ $words }” maakt van de functionaris voor gegevensbescherming (FG) degene die beslist. De functionaris adviseert; de kliniek beslist.
    .help = Schrijf dat mensen vragen kunnen stellen aan de functionaris, en dat de kliniek een verzoek of klacht beantwoordt.

DPO-10 = Het is niet bekend hoeveel patiënten u hebt. Boven 10.000 in één systeem is een functionaris voor gegevensbescherming (FG) verplicht.
    .title = Of een functionaris verplicht is, is onbekend
    .help = Zet `patients` onder `[care]`: iedereen van wie u nog een dossier hebt.
    .what = Er is geen `[dpo]`, en de definitie zegt niet genoeg om te weten of die verplicht is. Alleen in Nederland.
    .why = Zonder deze feiten kan het programma de plicht niet controleren.

DPO-10-solo = Het is niet bekend of hier één apotheker alleen werkt. Zo niet, dan is een functionaris voor gegevensbescherming (FG) verplicht.
    .help = Zet `solo = true` of `solo = false` onder `[care]`.

DPO-10-system = U hebt meer dan 10.000 patiënten. Staan hun gegevens in één informatiesysteem, dan is een functionaris voor gegevensbescherming (FG) verplicht.
    .help = Zet `one-system = true` of `one-system = false` onder `[care]`.

## Soorten gegevens.

DATA-02 = Een activiteit zonder gegevens meldt ART14-1-D.
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
    .what = De naam van een soort gegevens spreekt van gezondheid, medicijnen, huidproblemen en dergelijke, en `special` ontbreekt.
    .why = Gezondheidsgegevens mag u alleen gebruiken met een uitzondering van artikel 9. Zonder merk zegt de verklaring niet welke.

# $data is de naam van de soort gegevens, als in `ip-address`.
DATA-04 = “{ $words }” staat bij activiteit “{ $activity }”, die `{ $data }` gebruikt. Dat zijn persoonsgegevens: ze kunnen naar iemand leiden.
    .title = Online gegevens die anoniem heten
    .help = Haal dit weg. Maakt u de gegevens later anoniem? Zeg dan wanneer, en zet `then = "anonymise"` bij de bewaartermijn.
    .what = Een tekst noemt gegevens anoniem of geen persoonsgegevens, en de activiteit gebruikt een IP-adres, een cookienummer of een apparaat.
    .why = Wie denkt dat gegevens anoniem zijn, gebruikt zijn rechten niet.

DATA-05 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN) en noemt geen wet die dat voorschrijft. Het BSN mag u alleen gebruiken waar een wet dat zegt.
    .title = Het BSN zonder wet die het voorschrijft
    .help = Gebruik het BSN in `identity-check` of `insurance-claims`. Of zet `basis = "legal-obligation"` met `law`, als in `law = "Wabvpz 5"`, als die wet er hier om vraagt.
    .what = Een activiteit gebruikt het BSN, en haar grondslagen noemen niet de Wabvpz en niet de Zvw.
    .why = Voor een nummer dat elk dossier van de overheid opent, is een overeenkomst of een belang niet genoeg.

DATA-06 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN), maar is geen zorg. Alleen een zorgaanbieder mag het BSN van cliënten gebruiken.
    .title = Het BSN zonder zorg
    .help = Haal het BSN uit `data`. Is het toch zorg? Zet dan het `regime` erbij.
    .what = Een activiteit gebruikt het BSN, en haar regime, of dat van de hele kliniek, is `no-care`.
    .why = Het BSN mag u alleen gebruiken waar een wet dat zegt, en hier zegt geen wet dat.

DATA-07 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN), terwijl al uw zorg cosmetisch is en geen zorg verzekerd. Het is niet zeker of de wet dat toelaat.
    .title = Het BSN bij alleen cosmetische zorg
    .help = Vraag het een jurist. Is het antwoord nee of onzeker, haal het BSN dan uit `data`.
    .what = Een activiteit gebruikt het BSN, met `insured = false` en `cosmetic = "only"` onder `[care]`.
    .why = De plicht om het BSN te gebruiken is geschreven voor zorg die de gezondheid dient. Het is de vraag of cosmetische zorg daarbij hoort.

DATA-08 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN) met toestemming. Toestemming kan het gebruik van het BSN niet toelaten.
    .title = Het BSN met toestemming
    .help = Zet `basis = "legal-obligation"` met `law = "Wabvpz 5"` als u zorgaanbieder bent. Haal het BSN anders uit `data`.
    .what = Een activiteit gebruikt het BSN, rust op toestemming en noemt geen wet die het nummer voorschrijft.
    .why = Alleen een wet kan het gebruik van het BSN toelaten; mensen kunnen dat zelf niet.

DATA-09 = Activiteit “{ $activity }” gebruikt het burgerservicenummer (BSN) voor een ander doel dan de wet heeft. Het BSN is voor de zorg en de betaling ervan.
    .title = Het BSN voor een ander doel
    .help = Haal het BSN in deze activiteit uit `data`.
    .what = Een activiteit gebruikt het BSN voor reclame, een nieuwsbrief, een webshop, beoordelingen of brieven over afspraken.
    .why = Elk gebruik waar de wet niet om vraagt, maakt misbruik van het nummer makkelijker.

DATA-10 = Activiteit “{ $activity }” bewaart een kopie van een identiteitsbewijs. Bekijken en de soort en het nummer noteren is genoeg.
    .title = Een kopie van een identiteitsbewijs
    .help = Gebruik `identity-document-number` in plaats van de kopie, en vernietig de kopieën die u hebt.
    .what = Een soort gegevens, of een tekst van een activiteit, gaat over een kopie of scan van een identiteitsbewijs. Bij anderen dan patiënten is het een waarschuwing; van werknemers vraagt de wet een kopie.
    .why = Een kopie laat meer zien dan nodig is, en helpt wie identiteitsfraude wil plegen.

DATA-10-words = “{ $words }”: in activiteit “{ $activity }” bewaart u een kopie van een identiteitsbewijs. Bekijken en de soort en het nummer noteren is genoeg.
    .help = Verander de tekst en de werkwijze: noteer de soort en het nummer van het bewijs, en maak geen kopie.

# $data is de naam van de soort gegevens, als in `gender`.
DATA-11 = Activiteit “{ $activity }” maakt `{ $data }` verplicht en zegt niet waarom. Hoe u mensen aanspreekt, is geen reden.
    .title = Geslacht of aanhef verplicht zonder noodzaak
    .help = Haal `{ $data }` uit `data`. Hebt u het nodig voor de zorg? Zeg dan in `note` waarom.
    .what = Een afspraak, een nieuwsbrief of een webshop vraagt om geslacht of aanhef, zegt niet dat mensen dat mogen weglaten, en geen tekst van de activiteit zegt waarom.
    .why = Gegevens moeten nodig zijn. Een beleefde brief kan zonder.

# $data is de naam van de soort gegevens, als in `gender`.
DATA-11-untold = Activiteit “{ $activity }” vraagt `{ $data }`, en zegt niet waarom en ook niet dat mensen het mogen weglaten. Hoe u mensen aanspreekt, is geen reden.
    .help = Haal `{ $data }` uit `data`, of schrijf `provision = "voluntary"`. Hebt u het nodig voor de zorg? Zeg dan in `note` waarom.

# $data is de naam van de soort gegevens.
DATA-12 = Activiteit “{ $activity }” gebruikt strafrechtelijke gegevens (`{ $data }`) en noemt daarvoor geen grond in de Uitvoeringswet AVG (UAVG). Een grondslag alleen is niet genoeg.
    .title = Strafrechtelijke gegevens zonder eigen grond
    .help = Zet de grond bij `law`, als in `law = "UAVG 33 lid 2 onder b"`. Is er geen? Haal `{ $data }` dan weg.
    .what = Een activiteit gebruikt strafrechtelijke gegevens en noemt geen van de artikelen 31 tot en met 33 UAVG. Alleen in Nederland.
    .why = Gegevens over strafbare feiten mag u alleen gebruiken waar de UAVG dat toelaat.

# $data is de naam van de soort gegevens.
DATA-13 = Activiteit “{ $activity }” gebruikt `{ $data }`, en niets heft het verbod daarop op. De uitzondering voor de zorg geldt voor zulke gegevens alleen naast gezondheidsgegevens die de zorg nodig heeft.
    .title = Afkomst, geloof of seksueel leven zonder grond
    .help = Zet de grond bij `special-law`, als in `special-law = "UAVG 30 lid 5"`, als goede zorg het nodig heeft. Vraag anders uitdrukkelijke toestemming, of haal `{ $data }` weg.
    .what = Een activiteit gebruikt etnische afkomst, geloof of seksueel leven met de uitzondering voor zorg of algemeen belang. Zij is geen zorg met gezondheidsgegevens, en noemt geen van de artikelen 25, 26, 27 en 30 UAVG. Alleen in Nederland.
    .why = Deze gegevens kunnen tot discriminatie leiden. Elk gebruik heeft een uitzondering nodig die ervoor geschreven is.

# $data is de naam van de soort gegevens.
DATA-14 = Activiteit “{ $activity }” herkent mensen aan hun lichaam (`{ $data }`), en zegt niet waarom dat noodzakelijk is. Voor een deur of een balie volstaat een pas of een naam.
    .title = Biometrische gegevens zonder vastgelegde noodzaak
    .help = Haal `{ $data }` weg. Is het echt noodzakelijk voor authenticatie of beveiliging? Leg vast waarom, en zet `special-law = "UAVG 29"`.
    .what = Een activiteit gebruikt biometrische gegevens om mensen binnen te laten of aan te melden, en noemt artikel 29 UAVG niet. Alleen in Nederland.
    .why = Een vingerafdruk die gelekt is, kan niemand meer veranderen.

# $data is de naam van de soort gegevens.
DATA-15 = Activiteit “{ $activity }” gebruikt genetische gegevens (`{ $data }`) van familieleden. Genetische gegevens mag u als regel alleen gebruiken voor degene van wie ze komen.
    .title = Genetische gegevens van familieleden
    .help = Haal `relative` uit `subjects`. Geldt de uitzondering voor een zwaarwegend geneeskundig belang? Zet dan `special-law = "UAVG 28 lid 2"`.
    .what = Een activiteit gebruikt genetische gegevens, heeft familieleden in `subjects` en noemt artikel 28 UAVG niet. Alleen in Nederland.
    .why = Familieleden weten vaak niet wat er in de familie zit, en willen het soms niet weten.

# $data is de naam van de soort gegevens.
DATA-16 = “{ $words }” zegt niet welke gegevens “{ $data }” zijn. Lezers moeten kunnen zien wat u van hen hebt.
    .title = Een vage naam voor gegevens
    .help = Noem de gegevens in `label`, als in “allergieën en medicijnen”. Maak er zo nodig een paar soorten van.
    .what = Een naam is niet meer dan “overige gegevens”, “medische gegevens” of iets dergelijks.
    .why = Achter een vaag woord kan van alles zitten.

# $data is de naam van de soort gegevens.
DATA-17 = Activiteit “{ $activity }” gebruikt `{ $data }`, en dat gaat over iemand anders dan de patiënt, terwijl `subjects` alleen patiënten noemt. Ook die ander moet u informeren.
    .title = Gegevens van anderen dan de patiënt
    .help = Zet bij `subjects` wiens gegevens het zijn: `relative`, `guardian`, `practitioner` of `employee`. Zeg met `source` van wie u ze hebt.
    .what = Een soort gegevens gaat over familie, een contactpersoon, een verwijzer of personeel, en de activiteit heeft alleen patiënten, cliënten of klanten als `subjects`.
    .why = Van wie u gegevens krijgt via een ander, heeft dezelfde rechten en weet nog van niets.

DATA-18 = Activiteit “{ $activity }” gebruikt foto’s voor de zorg én om aan anderen te laten zien. Dat zijn twee doelen, met een andere grondslag en termijn.
    .title = Foto’s voor dossier en publiciteit in één
    .help = Maak er twee activiteiten van: `file-photos` voor het dossier en `publicity-photos` met uitdrukkelijke toestemming. Haal `media` uit de eerste.
    .what = Een activiteit met foto’s rust op zorg of een wettelijke plicht, en laat ze ook zien op een website, op sociale media of in druk.
    .why = Iemand kan behandeld worden zonder getoond te worden. Het ene weigeren en het andere krijgen moet kunnen.

DATA-18-publicity = Activiteit “{ $activity }” laat foto’s aan anderen zien, maar rust ook op zorg of een wettelijke plicht. Voor publiciteit is uitdrukkelijke toestemming nodig, en niets anders.
    .help = Laat hier `basis = "consent"` met `special = "explicit-consent"` staan. Foto’s voor het dossier horen bij `file-photos`.

DATA-18-words = “{ $words }”: activiteit “{ $activity }” gebruikt foto’s voor de zorg én om aan anderen te laten zien. Dat zijn twee doelen, met een andere grondslag en termijn.
    .help = Haal dit uit de tekst, en voeg de activiteit `publicity-photos` toe met uitdrukkelijke toestemming.

DATA-19 = “{ $words }” klopt niet: bij de gegevens van deze verklaring zijn bijzondere persoonsgegevens. Daarvoor gelden strengere regels, en mensen moeten dat weten.
    .title = Bijzondere gegevens worden ontkend
    .help = Haal de zin weg. De pagina zegt zelf welke gegevens bijzonder zijn, en waarom u ze mag gebruiken.
    .what = Een tekst zegt dat er geen bijzondere of gevoelige gegevens worden gebruikt, en een activiteit gebruikt ze wel. Dat er niets over gezegd is, staat bij ART13-1-C-ART9.
    .why = Gezondheidsgegevens zijn bijzondere gegevens. Een verklaring die dat ontkent, misleidt mensen over hun bescherming.
