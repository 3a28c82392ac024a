### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Automated decisions and AI.

ADM-01 = Een besluit zonder logica of gevolgen meldt ART13-2-F.
    .title = Logica en gevolgen van een geautomatiseerd besluit

# $special is the exception of article 9 GDPR as the definition has it, as in `health-care`.
ADM-02 = Activiteit “{ $activity }” neemt automatisch een besluit met gezondheidsgegevens of andere bijzondere gegevens, op grond van `{ $special }`. Dat mag alleen met uitdrukkelijke toestemming of om een zwaarwegend algemeen belang.
    .title = Automatisch besluiten over bijzondere gegevens
    .help = Vraag uitdrukkelijke toestemming en schrijf `special = "explicit-consent"`. Of laat een medewerker beslissen en haal `automated` weg.
    .what = Een geautomatiseerd besluit met bijzondere gegevens, zonder uitdrukkelijke toestemming en zonder zwaarwegend algemeen belang.
    .why = Een computer mag niet over iemand beslissen op grond van diens gezondheid. De AVG laat twee uitzonderingen toe.

ADM-03 = Dat niet staat dat mensen om een medewerker kunnen vragen, meldt ART22-3.
    .title = Menselijke tussenkomst

ADM-04 = Volgens `used = false` neemt u geen geautomatiseerde besluiten. Activiteit “{ $activity }” doet dat wel. De verklaring mag niets ontkennen wat u doet.
    .title = Geautomatiseerde besluiten ontkend
    .help = Schrijf `used = true` onder `[automated-decisions]`. Beslist er toch een medewerker? Haal dan `automated` weg bij “{ $activity }”.
    .what = De verklaring ontkent geautomatiseerde besluiten, en een activiteit heeft er een.
    .why = Wie leest dat er geen geautomatiseerde besluiten zijn, vraagt ook niet om een mens die meekijkt.

ADM-04-text = Uw tekst zegt “{ $words }”. Activiteit “{ $activity }” neemt wel een geautomatiseerd besluit.
    .help = Haal deze zin weg. De verklaring vertelt zelf over het besluit.

# $ai is what the computer does: `photo-assessment`, `triage`, `risk-score` or `credit-score`.
ADM-05 = In activiteit “{ $activity }” { $ai ->
        [photo-assessment] beoordeelt een computer foto’s
        [triage] bepaalt een computer de urgentie
        [credit-score] berekent een computer of iemand kan betalen
       *[other] berekent een computer een risico
    }. Geeft die uitkomst de doorslag, dan is dat een geautomatiseerd besluit, ook als een medewerker op de knop drukt.
    .title = Een score die de doorslag geeft
    .help = Geeft de uitkomst de doorslag? Schrijf dan `automated` met `logic` en `consequences`. Beslist een medewerker echt zelf? Leg dat vast met `[[allow]]` en een reden.
    .what = Een computer beoordeelt foto’s, urgentie, risico of betaalgedrag, en de activiteit heeft geen `automated`.
    .why = Volgens het Hof van Justitie is ook een score een besluit, als anderen er sterk op afgaan (C-634/21).

ADM-06 = In activiteit “{ $activity }” praten mensen met een chatbot, en nergens staat dat die een AI-systeem is. Sinds 2 augustus 2026 moet u dat vertellen.
    .title = De chatbot zegt niet dat hij AI is
    .help = Gebruik `use = "chatbot"`; de verklaring zegt het dan zelf. Of schrijf in `note` dat mensen met een AI-systeem praten.
    .what = Een eigen activiteit met `ai = "chatbot"`, zonder een tekst over AI, in een verklaring van 2 augustus 2026 of later.
    .why = Mensen moeten weten dat zij met een computer praten en niet met een mens.

ADM-07 = In activiteit “{ $activity }” schrijft een computer mee met het gesprek. Dat is een eigen verwerking, met een eigen doel, leverancier en bewaartermijn.
    .title = Gesprekken opnemen is een eigen activiteit
    .help = Maak er een eigen activiteit van: `use = "consultation-recording"`. Haal `ai` hier weg.
    .what = Gesprekken worden opgenomen of automatisch samengevat, en dat is geen eigen activiteit.
    .why = Mensen moeten weten dat er wordt meegeluisterd, wie dat doet en hoe lang de opname blijft. Zonder hun toestemming mag niemand meeluisteren bij een behandeling.

ADM-07-text = Uw tekst zegt “{ $words }”. Het opnemen of samenvatten van gesprekken is een eigen verwerking, en die staat niet in uw definitie.
    .help = Voeg een activiteit toe met `use = "consultation-recording"`, met de leverancier onder `recipients` en een bewaartermijn.

ADM-08 = Activiteit “{ $activity }” maakt profielen van mensen en beroept zich op artikel 40 UAVG. Die uitzondering geldt niet voor profilering.
    .title = Artikel 40 UAVG en profilering
    .help = Kies een andere grond: meestal `basis = "consent"`, met `consent`. Of stop met het profiel.
    .what = Een activiteit met `profiling = true` noemt artikel 40 UAVG.
    .why = De wet staat sommige geautomatiseerde besluiten toe, maar zegt erbij: niet op basis van een profiel.

## Cookies and website.

CK-01 = Bij marketingcookie “{ $cookie }” staat niet dat die op toestemming wacht. Zo’n cookie mag pas na toestemming worden geplaatst.
    .title = Marketingcookie zonder toestemming
    .help = Laat de website eerst om toestemming vragen en schrijf dan `consent = true`.
    .what = Een cookie met `class = "marketing"` zonder `consent = true`.
    .why = Marketingcookies volgen mensen. Zonder hun toestemming is dat verboden, in Nederland en in België.

CK-02 = Bij analytische cookie “{ $cookie }” staat niet dat die op toestemming wacht, en ook niet dat die privacyvriendelijk is. Een van beide moet.
    .title = Analytische cookie zonder toestemming
    .help = Vraag toestemming en schrijf `consent = true`. Of stel de meting zo in dat zij bezoekers nauwelijks raakt, en schrijf `privacy-friendly = true`.
    .what = Nederland: een analytische cookie zonder `consent = true` en zonder `privacy-friendly = true`. België: elke analytische cookie zonder `consent = true`.
    .why = De Nederlandse uitzondering geldt alleen voor metingen met weinig of geen gevolgen voor de privacy. België kent die uitzondering niet.

CK-02-be = Bij analytische cookie “{ $cookie }” staat niet dat die op toestemming wacht. In België is die altijd nodig, ook voor een privacyvriendelijke meting.
    .help = Laat de website eerst om toestemming vragen en schrijf dan `consent = true`.

# $keys is what is missing, as in `purpose, lifetime`.
CK-03 = Bij cookie “{ $cookie }” ontbreekt `{ $keys }`. Bezoekers moeten weten wat een cookie doet, hoe lang die blijft en van wie die is.
    .title = Doel, levensduur en aanbieder van cookies
    .help = Schrijf `{ $keys }` in deze `[[website.cookie]]`. `lifetime` is zoals `13 months` of `session`; `provider` is de naam van een ontvanger.
    .what = Een cookie zonder doel, zonder levensduur of, bij een cookie van een ander, zonder aanbieder. Waar de Nederlandse wet zelf al om deze gegevens vraagt, meldt NL-TW-117A het.
    .why = Een lijst met alleen namen zegt een bezoeker niets. Volgens het Hof van Justitie horen levensduur en derden bij de uitleg (C-673/17).

CK-04 = Volgens uw tekst (“{ $words }”) is de browser de enige manier om cookies te weigeren. Weigeren moet op uw website zelf kunnen, net zo makkelijk als toestaan.
    .title = Weigeren alleen via de browser
    .help = Laat bezoekers op de website kiezen en schrijf in `cookie-settings` onder `[website]` waar zij hun keuze veranderen.
    .what = Een tekst verwijst voor cookies naar de browser, en de definitie noemt geen andere manier om een keuze te veranderen. Alleen als er cookies zijn waarvoor toestemming nodig is.
    .why = Instellingen van een browser zijn geen keuze per doel, en lang niet iedereen kan ze vinden.

CK-05 = “{ $words }”: zo weet niemand of u toestemming vraagt. U vraagt die wel of niet.
    .title = Misschien toestemming vragen voor cookies
    .help = Schrijf wat er gebeurt: `Bij uw eerste bezoek vragen wij uw toestemming voor analytische cookies.`
    .what = Een tekst zegt dat u mogelijk of soms toestemming vraagt.
    .why = Een cookie waarvoor toestemming nodig is, mag er zonder die toestemming niet komen. Misschien vragen bestaat niet.

CK-06 = Een cookie van een ander heeft een `provider`, en die staat dan vanzelf bij de ontvangers. Ontbreekt hij, dan melden NL-TW-117A en CK-03 dat.
    .title = Wie achter een cookie zit

# $cookies is a list of names, as in `session, _ga`.
CK-07 = Volgens `no-cookies = true` plaatst uw website geen cookies, maar de definitie noemt er wel: { $cookies }. Een van beide klopt niet.
    .title = Cookies genoemd en ontkend
    .help = Haal `no-cookies` weg, of haal de cookies weg die uw website niet plaatst.
    .what = De definitie ontkent cookies die zij zelf noemt, of een tekst spreekt over cookies die de definitie niet heeft, of andersom.
    .why = Wie leest dat er geen cookies zijn, moet daarop kunnen vertrouwen. Wie over cookies leest, moet kunnen zien welke.

CK-07-denied = Uw tekst zegt “{ $words }”, maar de definitie noemt cookies.
    .help = Haal deze zin weg, of haal de cookies weg die uw website niet plaatst.

CK-07-mentioned = Uw tekst zegt “{ $words }”, maar de definitie noemt geen enkele cookie. Bezoekers kunnen niet zien welke u bedoelt.
    .help = Zet elke cookie in een `[[website.cookie]]`, met `purpose` en `lifetime`. Zijn er geen? Haal deze zin dan weg en schrijf `no-cookies = true`.

CK-07-activity = Activiteit “{ $activity }” gaat over advertentiecookies, maar volgens `no-cookies = true` plaatst uw website geen cookies.
    .help = Noem de cookies in `[[website.cookie]]` en haal `no-cookies` weg. Of haal deze activiteit weg.

# $page is a kind of page: `treatments`, `booking`, `intake` or `portal`.
CK-08 = Cookie “{ $cookie }” staat ook op { $page ->
        [treatments] pagina’s over behandelingen
        [booking] de pagina’s waar mensen een afspraak boeken
        [intake] de intake
       *[portal] het patiëntenportaal
    }. Wie daar komt, laat iets weten over zijn gezondheid. Dat mag u alleen volgen met uitdrukkelijke toestemming.
    .title = Volgen op pagina’s over zorg
    .help = Haal de cookie van die pagina’s en schrijf `pages = ["general"]`. Of vraag uitdrukkelijke toestemming, en zeg dat bij de activiteit met `special = "explicit-consent"`.
    .what = Een analytische of marketingcookie op pagina’s over behandelingen, boeken, intake of portaal, zonder uitdrukkelijke toestemming.
    .why = Welke behandeling iemand bekijkt of boekt, zegt iets over de gezondheid van die persoon. Het Hof van Justitie leest gezondheidsgegevens ruim (C-21/23).

# $kind is what is loaded: `map`, `video`, `fonts`, `reviews`, `captcha` or `social-feed`.
CK-09 = Uw website laadt { $kind ->
        [map] een kaart
        [video] een video
        [fonts] lettertypen
        [reviews] reviews
        [captcha] een robottest
       *[other] berichten van sociale media
    } van een ander bedrijf, en de definitie zegt niet van welk. Dat bedrijf krijgt het IP-adres van bezoekers.
    .title = Onderdelen van anderen op de website
    .help = Schrijf `provider` bij deze `[[website.embed]]`: de naam van een ontvanger. De verklaring noemt die dan met land en doel.
    .what = Een `[[website.embed]]` zonder `provider`.
    .why = Wie een onderdeel van een ander bedrijf laadt, geeft dat bedrijf gegevens van bezoekers, vaak buiten de EER. Dat moet in de verklaring staan.

CK-10 = Cookie “{ $cookie }” rust op toestemming, maar nergens staat hoe bezoekers hun keuze veranderen. Toestemming intrekken moet net zo makkelijk zijn als geven.
    .title = Een cookiekeuze later veranderen
    .help = Schrijf `cookie-settings` onder `[website]`: een webadres, of waar bezoekers hun keuze vinden.
    .what = Een cookie met `consent = true`, zonder `cookie-settings` en zonder uitleg over intrekken bij de activiteit.
    .why = Toestemming die niemand kan intrekken, is geen toestemming.

CK-11 = Het contactformulier heeft een open veld en waarschuwt niet voor medische gegevens. Mensen schrijven daar dan over hun gezondheid, langs een weg die daar niet voor bedoeld is.
    .title = Open formulier zonder waarschuwing
    .help = Zet bij het formulier dat mensen geen medische gegevens invullen, of geef een veilige weg. Schrijf dan `open-form-warning = true`.
    .what = Een formulier met een open veld, zonder waarschuwing en zonder veilige weg.
    .why = Wat u niet nodig hebt, moet u ook niet uitlokken. Een gewoon formulier is zelden veilig genoeg voor gezondheidsgegevens.

CK-12 = Een nieuwsbrief zonder toestemming en zonder de voorwaarden van artikel 11.7 Tw meldt BAS-07.
    .title = Nieuwsbrief zonder toestemming

CK-13 = Cookie “{ $cookie }” rust volgens de definitie op een gerechtvaardigd belang. Voor deze cookie vraagt de wet toestemming; een belang komt daarvoor niet in de plaats.
    .title = Gerechtvaardigd belang voor cookies
    .help = Vraag toestemming en schrijf `basis = "consent"` en `consent = true`.
    .what = Een cookie waarvoor toestemming nodig is, rust op een gerechtvaardigd belang: in de lijst, bij de activiteit of in een tekst.
    .why = De Telecommunicatiewet kent voor deze cookies maar één weg: toestemming.

CK-13-activity = Activiteit “{ $activity }” gebruikt cookies waarvoor toestemming nodig is, maar rust op een gerechtvaardigd belang.
    .help = Schrijf `basis = "consent"`, met `consent` erbij.

CK-13-text = Volgens uw tekst (“{ $words }”) mogen cookies vanwege een gerechtvaardigd belang. Voor uw cookies is toestemming nodig.
    .help = Schrijf dat u toestemming vraagt, en waarvoor.

CK-14 = “{ $words }”: doorgaan op een website is geen toestemming. Die geeft iemand alleen met een duidelijke handeling.
    .title = Doorgaan is geen toestemming
    .help = Laat bezoekers kiezen, en schrijf: `Wij plaatsen deze cookies pas als u op “Ja” klikt.`
    .what = Een tekst zegt dat wie verder surft of klikt, akkoord gaat.
    .why = Het Hof van Justitie eist een actieve keuze (C-673/17). Zwijgen of doorgaan telt niet.

## Children, young people and people who cannot decide for themselves.

MIN-01 = Zegt de definitie dat u kinderen behandelt, dan schrijft het programma het deel over kinderen zelf.
    .title = Een deel over kinderen en jongeren

MIN-02 = Hier geldt { $words } als leeftijd voor toestemming van ouders. In Nederland geeft een ouder of voogd toestemming tot 16 jaar. In België is dat 13 jaar, voor diensten op internet.
    .title = De leeftijd voor toestemming
    .help = Schrijf in Nederland 16 en in België 13 jaar.
    .what = Een zin over toestemming van ouders voor het gebruik van gegevens noemt een andere leeftijd. Wat in `consent` staat, meldt CONS-06.
    .why = Met een verkeerde leeftijd is de toestemming ongeldig: van een te jong kind, of van een ouder die er niet meer over gaat.

MIN-03 = Hier geldt { $words } als leeftijd. De WGBO kent er twee: vanaf 12 jaar beslist een kind mee, vanaf 16 jaar beslist het zelf.
    .title = De leeftijden van de WGBO
    .help = Schrijf 12 of 16 jaar. Of haal de zin weg: de verklaring vertelt dit zelf, uit `minors` onder `[care]`.
    .what = Een zin over beslissen, inzage of het dossier noemt een andere leeftijd dan 12 of 16, in een praktijk die onder de WGBO behandelt.
    .why = Jongeren vanaf 16 jaar hebben hun eigen rechten. Een te hoge leeftijd neemt die af.

# $age is the age that the text names; $from the age from which the clinic treats people.
MIN-04 = Volgens uw tekst verwerkt u geen gegevens van mensen jonger dan { $age }. U behandelt mensen vanaf { $from } jaar, dus dat klopt niet.
    .title = Geen gegevens van kinderen, zegt de tekst
    .help = Haal deze zin weg. Is hij bedoeld voor een formulier of nieuwsbrief? Noem dat dan.
    .what = Een tekst ontkent gegevens van mensen onder een leeftijd, en de praktijk behandelt ook jongere mensen.
    .why = Deze standaardzin is overgenomen van webwinkels. In een praktijk met jonge patiënten is hij onwaar.

MIN-05 = Hier krijgen ouders inzage die verder gaat dan de wet (“{ $words }”). Vanaf 16 jaar beslist een jongere zelf wie het dossier ziet. Tussen 12 en 16 jaar heeft een kind ook recht op geheimhouding.
    .title = Inzage voor ouders te ruim beloofd
    .help = Beloof ouders inzage tot 12 jaar. Schrijf voor 12 tot 16 jaar dat goede zorg een grens kan stellen. Noem vanaf 16 jaar de jongere zelf.
    .what = Een zin belooft ouders inzage in het dossier van minderjarigen, van jongeren vanaf 16 jaar, of volledige inzage tussen 12 en 16 jaar.
    .why = Jongeren praten alleen open als zij weten dat hun ouders niet alles lezen.

MIN-06 = Activiteit “{ $activity }” maakt reclame met foto’s van kinderen. Ook met toestemming van ouder en kind blijft dat kwetsbaar: een kind overziet niet wat een foto op internet later betekent.
    .title = Kinderen op reclamefoto’s
    .help = Gebruik alleen foto’s van volwassenen en haal `guardian-below` en `child-from` weg. Doet u het toch? Leg met `[[allow]]` uit waarom.
    .what = Reclamefoto’s waarbij `consent` een leeftijd voor ouder of kind noemt. Een fout als maar een van beide toestemming geeft, anders een waarschuwing.
    .why = Een foto van een behandeling zegt iets over de gezondheid van een kind, en verdwijnt niet meer van internet.

MIN-06-one = Activiteit “{ $activity }” maakt reclame met foto’s van kinderen, en maar een van beiden geeft toestemming. Nodig zijn de ouder en, vanaf 12 jaar, ook het kind.
    .help = Gebruik alleen foto’s van volwassenen. Of schrijf onder `consent` allebei: `guardian-below = 16` en `child-from = 12`.

MIN-07 = U behandelt cosmetisch en ook mensen onder de 18 jaar. De gedragscodes voor cosmetische zorg houden 18 jaar aan, tenzij er een medische reden is.
    .title = Cosmetische behandeling onder de 18
    .help = Behandelt u jongeren alleen om een medische reden? Dan hoeft u niets te doen. Schrijf anders `from-age = 18`.
    .what = De praktijk behandelt cosmetisch (`cosmetic`) en ook mensen onder de 18 jaar.
    .why = Het is een norm van het vak, geen wet. Een inspecteur of klager wijst er wel op.

MIN-08 = “{ $words }”: leeftijd controleren is zelden een wettelijke plicht. Het is een regel uit een gedragscode, of hoort bij goede zorg.
    .title = Leeftijdscontrole als wettelijke plicht
    .help = Noem de gedragscode, of schrijf dat het bij goede zorg hoort.
    .what = Een tekst of een legale grondslag noemt het controleren van de leeftijd een wettelijke plicht.
    .why = Wie een plicht noemt die er niet is, ontneemt mensen het recht om bezwaar te maken.

MIN-08-basis = Activiteit “{ $activity }” controleert de leeftijd op grond van een wettelijke plicht. Die plicht is er zelden: het is een regel uit een gedragscode, of hoort bij goede zorg.
    .help = Schrijf `basis = "legitimate-interests"` met `interest`, of `basis = "contract"`.

MIN-09 = U behandelt volwassenen die niet zelf kunnen beslissen, maar geen tekst zegt wie dat dan voor hen doet.
    .title = Wie beslist voor wie dat niet kan
    .help = Schrijf een `[[clause]]` in het deel `rights` over de vertegenwoordiger: curator of mentor, gemachtigde, partner, of een ouder, kind, broer of zus.
    .what = `represented-adults = true`, en geen tekst noemt een vertegenwoordiger.
    .why = Ook wie niet zelf beslist, heeft rechten. De vertegenwoordiger moet weten dat hij die kan gebruiken.

MIN-10 = Hier geldt { $words } als leeftijd. De Belgische wet patiëntenrechten kent geen vaste leeftijd: een kind beslist zelf als het dat kan.
    .title = Geen vaste leeftijd in België
    .help = Schrijf dat het kind meebeslist naar leeftijd en rijpheid, en zelf beslist als het zijn belangen kan beoordelen.
    .what = Een zin over beslissen, inzage of het dossier noemt een leeftijd, in een Belgische praktijk.
    .why = Een vaste leeftijd ontneemt rechten aan wie jonger is en het wel kan.

## Security.

SEC-01 = “{ $words }”: zoiets kan niemand beloven. Gaat het mis, dan was de verklaring onwaar.
    .title = Beveiliging zonder voorbehoud beloofd
    .help = Schrijf wat u doet: `Wij beveiligen uw gegevens zorgvuldig.` Of noem maatregelen onder `[security]`.
    .what = Een tekst belooft dat gegevens volledig veilig zijn, of dat toegang onmogelijk is.
    .why = De AVG vraagt passende beveiliging, geen wonderen. Een loze belofte keert zich tegen u.

SEC-02 = “{ $words }”: niet elk datalek hoeft naar de toezichthouder, en soms moeten ook de mensen zelf het horen. De tekst noemt het risico niet.
    .title = Datalekken: risico en mensen ontbreken
    .help = Schrijf: binnen 72 uur, tenzij er waarschijnlijk geen risico is; en direct aan de mensen zelf als het risico groot is.
    .what = Een tekst belooft datalekken te melden bij de toezichthouder en noemt het risico niet.
    .why = Bij een groot risico hebben mensen het meest aan een bericht aan henzelf. En een belofte om alles te melden, komt u niet na.

SEC-03 = “{ $words }” is de enige technische maatregel die u noemt. Voor gezondheidsgegevens is een wachtwoord alleen te zwak.
    .title = Alleen wachtwoorden als beveiliging
    .help = Noem onder `measures` wat u nog meer doet, zoals `encryption`, `two-factor` of `access-by-role`. Of haal deze zin weg.
    .what = Een tekst noemt wachtwoorden, en geen sterkere maatregel staat in de definitie, terwijl er bijzondere gegevens zijn.
    .why = De normen voor zorginformatie vragen meer, zoals een tweede stap bij het inloggen. Niets zeggen is beter dan dit zeggen.

SEC-04 = Volgens uw tekst (“{ $words }”) hebt u een certificaat voor NEN 7510. In de definitie staat er geen.
    .title = NEN 7510-certificaat zonder nummer
    .help = Schrijf het nummer in `nen-7510-certificate` onder `[security]`. Volgt u de norm zonder certificaat? Schrijf dan `"nen-7510"` onder `measures` en haal deze zin weg.
    .what = Een tekst zegt dat u gecertificeerd bent voor NEN 7510, en `nen-7510-certificate` ontbreekt.
    .why = Een norm volgen is iets anders dan een certificaat hebben. Wie het tweede zegt en het eerste bedoelt, misleidt.

SEC-05 = “{ $words }” vertelt aanvallers hoe uw systemen in elkaar zitten. Voor patiënten is het niet nodig.
    .title = Technische details van de beveiliging
    .help = Schrijf in gewone woorden wat u doet: `Wij versleutelen uw gegevens.`
    .what = Een tekst noemt producten, versies of instellingen van uw beveiliging.
    .why = De wet vraagt niet om beveiliging te beschrijven. Wat u vertelt, kan een ander gebruiken.

## Form: dates, gaps, boilerplate.

FRM-01 = Een ontbrekende versie of datum meldt ART5-2.
    .title = Versie en datum

# $change is a version, as in `2.0`.
FRM-02 = De datum van de verklaring ligt voor die van versie { $change } in de lijst van wijzigingen. Een van beide klopt niet.
    .title = De datum van de verklaring
    .help = Zet in `date` de dag waarop deze tekst is vastgesteld.
    .what = De datum ligt voor een wijziging in de eigen lijst. En met `--today`: in de toekomst, of langer dan 24 maanden geleden.
    .why = Met de datum toont u aan welke tekst wanneer gold. Een oude tekst klopt zelden nog.

FRM-02-future = De datum van de verklaring ligt in de toekomst.
    .help = Zet in `date` de dag waarop deze tekst is vastgesteld. Gaat hij later in? Schrijf die dag in `effective`.

FRM-02-old = De verklaring is ouder dan 24 maanden. Leveranciers, behandelingen en wetten veranderen intussen.
    .help = Loop de definitie na, en zet dan een nieuwe `version` en `date`.

FRM-03 = Versie en datum staan één keer in de definitie, voor alle talen.
    .title = Versie en datum per taal

FRM-04 = “{ $words }”: zo moeten mensen zelf in de gaten houden wat er verandert. Belangrijke wijzigingen vertelt u hun.
    .title = Wijzigen zonder bericht
    .help = Schrijf hoe u het laat weten: `Verandert er iets belangrijks? Dan laten wij u dat weten.`
    .what = Een tekst zegt dat de verklaring op elk moment kan veranderen, en niet dat u dat laat weten.
    .why = Mensen lezen een verklaring niet elke week opnieuw. Wie gegevens anders gaat gebruiken, moet dat zelf vertellen.

FRM-05 = “{ $words }” is een plek die nog ingevuld moet worden. Lezers krijgen zo een gat in plaats van een feit.
    .title = Een gat in de tekst
    .help = Vul in wat hier hoort, of haal de zin weg.
    .what = Een tekst, naam of adres bevat `TODO`, `XX`, `[naam]`, een los beletselteken, een leeg stuk na een voorzetsel of een voorbeeldadres.
    .why = Een niet-ingevulde verklaring laat zien dat niemand haar heeft gelezen. En wat er had moeten staan, is vaak verplicht.

FRM-06 = De tekst breekt af of herhaalt zich bij “{ $words }”. Zo is niet te begrijpen wat er staat.
    .title = Een zin die niet loopt
    .help = Maak de zin af, of haal het dubbele woord weg.
    .what = Een zin eindigt op een woord als `de` of `en`, het begin ervan is weg, een woord staat dubbel, of een nummering begint niet bij 1.
    .why = Kapotte zinnen komen van knippen en plakken. Vaak is er een feit verdwenen.

# $number is the number that was found.
FRM-06-number = De nummering springt naar { $number }. De pagina nummert niets, dus dit is blijven staan van een andere tekst.
    .help = Haal het nummer weg. Een lijst begint bij 1.

FRM-07 = “{ $words }” hoort bij een webpagina, niet bij de verklaring. Het is meegekopieerd.
    .title = Resten van een webpagina
    .help = Haal deze woorden weg.
    .what = Een tekst bevat woorden van een webpagina, zoals `naar boven`.
    .why = Het leidt af, en laat zien dat de tekst is geplakt.

FRM-08 = “{ $words }”: een privacyverklaring is informatie. Niemand hoeft ermee akkoord te gaan of haar te ondertekenen.
    .title = Akkoord gaan met de verklaring
    .help = Haal deze zin weg. Vraag toestemming apart, waar die nodig is.
    .what = Een tekst vraagt mensen de verklaring te accepteren of te ondertekenen.
    .why = Informeren is uw plicht, geen afspraak. Een handtekening onder alles is ook geen geldige toestemming.

# $date is the day of the change; $rule which rule: `file-nl`, `file-be` or `fiscal-be`.
FRM-09 = De verklaring geldt vanaf een dag voor { $date }. { $rule ->
        [file-nl] Toen ging de bewaartermijn van de WGBO van 15 naar 20 jaar.
        [file-be] Toen ging de Belgische termijn voor het patiëntendossier gelden.
       *[fiscal-be] Toen werd de Belgische termijn voor de boekhouding 10 jaar.
    }
    .title = Ouder dan de regels die zij gebruikt
    .help = Loop de verklaring na en zet een nieuwe `date` of `effective`.
    .what = De verklaring geldt vanaf een dag voordat een regel veranderde die zij gebruikt.
    .why = Een verklaring kan niet rusten op een regel die er nog niet was.

FRM-10 = “{ $words }”: u kunt wettelijke rechten niet uitsluiten. In een privacyverklaring heeft zo’n zin geen betekenis.
    .title = Geen rechten, geen aansprakelijkheid
    .help = Haal deze zin weg.
    .what = Een tekst zegt dat aan de verklaring geen rechten te ontlenen zijn, of sluit aansprakelijkheid uit.
    .why = De rechten komen uit de wet, niet uit de verklaring. Wie ze ontkent, schrikt mensen af die ze hebben.

## Plain language.

LANG-01 = Deze tekst zegt “{ $words }”; de rest van de verklaring zegt “u”. Kies één aanspreekvorm.
    .title = U en je door elkaar
    .help = Schrijf “u” en “uw”.
    .what = Een Nederlandse tekst van de praktijk zegt je, jij, jouw of jullie. Eén keer per tekst.
    .why = Wisselen tussen u en je leest onrustig, en laat zien dat teksten zijn samengeplakt.

LANG-02 = “{ $words }” laat open of het gebeurt. Mensen moeten weten wat u doet en wanneer.
    .title = Vage woorden
    .help = Schrijf wat er gebeurt, of noem de voorwaarde: `Als u dat goedvindt, sturen wij uw huisarts een verslag.`
    .what = Een tekst bevat een woord als mogelijk, eventueel, soms, doorgaans of onder meer, waar geen voorwaarde bij hoort.
    .why = De Europese richtsnoeren (WP260) vragen om stellige taal. Achter een vaag woord kan alles schuilgaan.

# $count is the number of words in the sentence; $most the number that is easy to read.
LANG-03 = Deze zin heeft { $count } woorden. Boven { $most } woorden raken veel lezers de draad kwijt.
    .title = Te lange zinnen
    .help = Maak er twee zinnen van, of een lijst.
    .what = Een zin in een tekst van de praktijk met meer dan 30 woorden.
    .why = De wet vraagt om duidelijke en eenvoudige taal. Lange zinnen zijn de grootste drempel.

LANG-04 = “{ $words }” is de naam voor interne regels. De tekst voor patiënten heet privacyverklaring.
    .title = Privacybeleid of privacyverklaring
    .help = Schrijf “privacyverklaring”.
    .what = Een Nederlandse tekst noemt de verklaring privacybeleid.
    .why = De Autoriteit Persoonsgegevens gebruikt privacyverklaring voor de tekst naar buiten. Beleid is wat u intern afspreekt.

# $other is the word that stands elsewhere.
LANG-05 = Hier staat “{ $words }” en elders “{ $other }”. Lezers denken dan aan twee groepen.
    .title = Patiënt, cliënt en klant door elkaar
    .help = Kies één woord voor wie u behandelt: patiënt onder de WGBO, cliënt in andere zorg, klant in een salon.
    .what = De eigen teksten gebruiken twee van de woorden patiënt, cliënt en klant. Wie in een webwinkel koopt, is klant.
    .why = Twee woorden voor dezelfde mensen roepen de vraag op wie er bedoeld is.

LANG-06 = “{ $words }”: dat is niet wat de AVG zegt. Toestemming is een van zes grondslagen, en voor de meeste zorg niet nodig.
    .title = Een misverstand over de AVG
    .help = Haal deze zin weg. De verklaring noemt bij elk doel de grondslag.
    .what = Een tekst zegt dat de AVG vooral betekent dat er toestemming nodig is.
    .why = Wie denkt dat alles op toestemming rust, denkt ook dat intrekken alles wist. Voor een dossier of factuur is dat niet zo.

LANG-07 = Niet iedereen kent “{ $words }”, en geen tekst legt de afkorting uit.
    .title = Afkortingen zonder uitleg
    .help = Schrijf de eerste keer de volle naam met de afkorting tussen haakjes.
    .what = Een afkorting als FG, BSN of NEN in een tekst van de praktijk, zonder de volle naam. Wat de verklaring zelf uitlegt, telt niet.
    .why = De wet vraagt om begrijpelijke taal. Eén keer uitleggen is genoeg.

LANG-08 = “{ $words }” is taal van juristen. De meeste lezers kennen dat woord niet.
    .title = Taal van juristen
    .help = Schrijf een gewoon woord: recht, volgens, omdat, ook.
    .what = Een tekst bevat een juridisch of Latijns woord.
    .why = De Europese richtsnoeren (WP260) vragen om taal die iedereen begrijpt.

LANG-09 = “{ $words }” is een Nederlands woord dat Belgische patiënten niet kennen, of dat hier niet bestaat.
    .title = Nederlandse woorden in een Belgische tekst
    .help = Schrijf het Belgische woord, zoals DPO, ziekenfonds, huisarts van wacht, ombudspersoon of ondernemingsnummer.
    .what = Een Nederlandstalige tekst van een Belgische praktijk bevat een woord dat alleen in Nederland wordt gebruikt.
    .why = Een tekst met Nederlandse instanties stuurt Belgische patiënten naar het verkeerde loket.

LANG-10 = Het recht van bezwaar krijgt op de pagina altijd een eigen kop.
    .title = Een kop voor het recht van bezwaar

## The two languages held against each other.

XL-01 = Een tekst die in een taal ontbreekt, meldt DEF-08.
    .title = Een feit dat in een taal ontbreekt

# $language is the other language, `nl` or `en`; $other what stands there.
XL-02 = Hier staat “{ $words }”, en in de { $language ->
        [nl] Nederlandse
       *[en] Engelse
    } tekst “{ $other }”. Beide talen moeten hetzelfde zeggen.
    .title = Getallen en adressen verschillen per taal
    .help = Zoek uit wat klopt, en schrijf het in beide talen.
    .what = Een getal, termijn, datum, e-mailadres, telefoonnummer of webadres is in het Nederlands anders dan in het Engels.
    .why = Wie de ene taal leest, heeft recht op dezelfde feiten als wie de andere leest.

# $language is the other language, `nl` or `en`.
XL-02-only = “{ $words }” staat wel hier, maar niet in de { $language ->
        [nl] Nederlandse
       *[en] Engelse
    } tekst. Beide talen moeten dezelfde feiten geven.
    .help = Zet het in beide talen, of in geen van beide.

XL-03 = Beide talen komen uit dezelfde definitie, met dezelfde delen in dezelfde volgorde.
    .title = Delen in een andere volgorde per taal

# $original is the term in the other language; $term its fixed translation.
XL-04 = “{ $words }” is niet de vaste vertaling van “{ $original }”. In de officiële tekst staat “{ $term }”.
    .title = Vaste termen verkeerd vertaald
    .help = Schrijf “{ $term }”.
    .what = Een term uit de AVG of het gezondheidsrecht is in de ene taal goed en in de andere anders dan de vaste vertaling.
    .why = Een andere term wekt de indruk dat iets anders bedoeld is. Lezers die het opzoeken, vinden het niet.

XL-05 = “{ $words }” is niet de naam van de toezichthouder in deze taal.
    .title = De naam van de toezichthouder
    .help = Schrijf in het Nederlands `Autoriteit Persoonsgegevens` of `Gegevensbeschermingsautoriteit`, en in het Engels `Dutch Data Protection Authority` of `Belgian Data Protection Authority`.
    .what = Een tekst noemt de toezichthouder anders dan die zelf doet in die taal.
    .why = Onder een andere naam kunnen mensen de toezichthouder niet vinden.

XL-06 = In de Engelse tekst staat Nederlands: “{ $words }”. Wie geen Nederlands leest, mist dit.
    .title = Nederlands in de Engelse tekst
    .help = Vertaal deze woorden.
    .what = De Engelse tekst is gelijk aan de Nederlandse, of bevat Nederlandse woorden. Namen en wetten tellen niet.
    .why = Een onvertaalde zin is voor een deel van de lezers geen informatie.

XL-06-same = De Engelse tekst is precies gelijk aan de Nederlandse.
    .help = Vertaal de tekst: zet onder `en` Engels en onder `nl` Nederlands.

XL-06-english = In de Nederlandse tekst staat Engels: “{ $words }”. Wie geen Engels leest, mist dit.
    .help = Vertaal deze woorden.

XL-07 = “{ $words }”: dat mag als regel voor de uitleg, maar een verkeerde vertaling blijft verkeerd.
    .title = De ene taal gaat voor de andere
    .help = Zorg dat beide talen hetzelfde zeggen; dan is deze zin niet nodig.
    .what = Een tekst zegt dat de Nederlandse versie voorgaat.
    .why = Wie de Engelse tekst krijgt, moet daarop kunnen vertrouwen.

# $term is the English term of the GDPR.
XL-08 = “{ $words }” betekent iets anders. De AVG zegt in het Engels “{ $term }”.
    .title = Permission, policy, responsible person
    .help = Schrijf “{ $term }” in de Engelse tekst.
    .what = De Engelse tekst zegt permission, privacy policy of responsible party, waar de Nederlandse toestemming, privacyverklaring of verwerkingsverantwoordelijke bedoelt.
    .why = Dit zijn de woorden waar de rechten aan vastzitten. Met een ander woord zijn die niet te herkennen.

# $other is the Dutch word.
XL-09 = Het Engels zegt “{ $words }”, het Nederlands “{ $other }”. Moeten en kunnen zijn niet hetzelfde.
    .title = Moeten en kunnen verschillen per taal
    .help = Zoek uit wat klopt, en zeg het in beide talen.
    .what = Een zin zegt in de ene taal dat iets moet, en in de andere dat het kan.
    .why = Of iemand iets moet of mag, bepaalt of die persoon nee kan zeggen.

# $language is the tag of a language, as in `de`.
XL-10 = U helpt mensen ook in taal `{ $language }`, maar de verklaring is er niet in die taal. Zij kunnen haar dan niet lezen.
    .title = Een taal zonder verklaring
    .help = Zet `{ $language }` bij `languages` onder `[statement]`, met teksten in die taal. Werft u niet in die taal? Haal haar dan hier weg.
    .what = De praktijk helpt of werft in een taal waarin de verklaring er niet is.
    .why = De Europese richtsnoeren (WP260) vragen de taal van wie u wilt bereiken.

XL-11 = Lezers van de Engelse tekst kennen “{ $words }” niet. Dat is een Nederlandse wet, en geen tekst legt haar uit.
    .title = Nederlandse wetten in de Engelse tekst
    .help = Schrijf één keer de Engelse naam, met de Nederlandse afkorting tussen haakjes.
    .what = Een Engelse tekst noemt een Nederlandse wet met een afkorting, zonder uitleg. Wetten die de verklaring zelf uitlegt, tellen niet.
    .why = Een afkorting van een Nederlandse wet zegt iemand uit het buitenland niets.
