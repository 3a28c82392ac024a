### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Automated decisions and AI.

ADM-01 = Een besluit zonder logica of gevolgen wordt gemeld als ART13-2-F.
    .title = Logica en gevolgen van een geautomatiseerd besluit

# $special is the exception of article 9 GDPR as the definition has it, as in `health-care`.
ADM-02 = Activiteit “{ $activity }” neemt een geautomatiseerd besluit met gezondheidsgegevens of andere bijzondere persoonsgegevens, op grond van `{ $special }`. Dat mag alleen met uitdrukkelijke toestemming of om een zwaarwegend algemeen belang.
    .title = Geautomatiseerde besluiten: bijzondere persoonsgegevens
    .help = Vraag uitdrukkelijke toestemming en schrijf `special = "explicit-consent"`. Of laat een medewerker beslissen en haal `automated` weg.
    .what = Een geautomatiseerd besluit met bijzondere persoonsgegevens, zonder uitdrukkelijke toestemming en zonder zwaarwegend algemeen belang.
    .why = Een computer mag niet over mensen beslissen op grond van hun gezondheid. De AVG laat twee uitzonderingen toe.

ADM-03 = Zegt de verklaring niet dat mensen om een medewerker kunnen vragen, dan wordt dat gemeld als ART22-3.
    .title = Menselijke tussenkomst

ADM-04 = Volgens `used = false` neemt u geen geautomatiseerde besluiten. Activiteit “{ $activity }” doet dat wel. De verklaring mag niet ontkennen wat u doet.
    .title = Geautomatiseerde besluiten ontkend
    .help = Schrijf `used = true` onder `[automated-decisions]`. Beslist er toch een medewerker? Haal `automated` dan weg bij “{ $activity }”.
    .what = De verklaring ontkent geautomatiseerde besluiten, en een activiteit heeft er een.
    .why = Wie leest dat er geen geautomatiseerde besluiten zijn, vraagt ook niet om een mens die meekijkt.

ADM-04-text = Uw tekst zegt “{ $words }”. Activiteit “{ $activity }” neemt wel een geautomatiseerd besluit.
    .help = Haal deze zin weg. De verklaring noemt het besluit zelf.

# $ai is what the computer does: `photo-assessment`, `triage`, `risk-score` or `credit-score`.
ADM-05 = In activiteit “{ $activity }” { $ai ->
        [photo-assessment] beoordeelt een computer foto’s
        [triage] bepaalt een computer de urgentie
        [credit-score] berekent een computer of iemand kan betalen
       *[risk-score] berekent een computer een risico
    }. Geeft die uitkomst de doorslag, dan is dat een geautomatiseerd besluit, ook als een medewerker op de knop drukt.
    .title = Een score die de doorslag geeft
    .help = Geeft de uitkomst de doorslag? Schrijf dan `automated` met `logic` en `consequences`. Beslist een medewerker echt zelf? Leg dat dan vast met `[[allow]]` en een reden.
    .what = Een computer beoordeelt foto’s, urgentie, risico of betaalgedrag, en de activiteit heeft geen `automated`.
    .why = Volgens het Hof van Justitie is ook een score een besluit, als anderen er sterk op afgaan (C-634/21).

ADM-06 = In activiteit “{ $activity }” praten mensen met een chatbot, en nergens staat dat die een AI-systeem is. Sinds 2 augustus 2026 moet u hun dat vertellen.
    .title = De chatbot zegt niet dat hij AI is
    .help = Gebruik `use = "chatbot"`; de verklaring zegt dat dan zelf. Of schrijf in `note` dat mensen met een AI-systeem praten.
    .what = Een eigen activiteit met `ai = "chatbot"`, zonder een tekst over AI, in een verklaring van 2 augustus 2026 of later.
    .why = Mensen moeten weten dat zij met een computer praten en niet met een mens.

ADM-07 = In activiteit “{ $activity }” schrijft een computer het gesprek op. Dat is een aparte verwerking, met een eigen doel, leverancier en bewaartermijn.
    .title = Gesprekken opnemen is een aparte activiteit
    .help = Maak er een aparte activiteit van: `use = "consultation-recording"`. Haal `ai` hier weg.
    .what = Gesprekken worden opgenomen of automatisch samengevat, en dat is geen aparte activiteit.
    .why = Mensen moeten weten dat er wordt meegeluisterd, wie dat doet en hoe lang de opname blijft. Niemand mag meeluisteren bij een behandeling zonder hun toestemming.

ADM-07-text = Uw tekst zegt “{ $words }”. Het opnemen of samenvatten van gesprekken is een aparte verwerking, en die staat niet in uw definitie.
    .help = Voeg een activiteit toe met `use = "consultation-recording"`, met de leverancier onder `recipients` en een bewaartermijn.

ADM-08 = Activiteit “{ $activity }” profileert mensen en beroept zich op artikel 40 van de UAVG. Die uitzondering geldt niet voor profilering.
    .title = Artikel 40 van de UAVG en profilering
    .help = Kies een andere grond, zoals `basis = "consent"` met `consent`. Of stop met profilering.
    .what = Een activiteit met `profiling = true` noemt artikel 40 van de UAVG.
    .why = De wet staat sommige geautomatiseerde besluiten toe, maar zegt erbij: niet op grond van een profiel.

## Cookies and website.

CK-01 = Nergens staat dat marketingcookie “{ $cookie }” op toestemming wacht. U mag zo’n cookie pas na toestemming plaatsen.
    .title = Marketingcookie zonder toestemming
    .help = Laat de website eerst om toestemming vragen en schrijf dan `consent = true`.
    .what = Een cookie met `class = "marketing"` zonder `consent = true`.
    .why = Marketingcookies volgen mensen. Zonder hun toestemming is dat verboden, in Nederland en in België.

CK-02 = Nergens staat dat analytische cookie “{ $cookie }” op toestemming wacht, of dat die privacyvriendelijk is. Een van beide moet.
    .title = Analytische cookie zonder toestemming
    .help = Vraag toestemming en schrijf `consent = true`. Of stel de meting zo in dat die bezoekers nauwelijks raakt, en schrijf `privacy-friendly = true`.
    .what = In Nederland: een analytische cookie zonder `consent = true` en zonder `privacy-friendly = true`. In België: elke analytische cookie zonder `consent = true`.
    .why = De Nederlandse uitzondering geldt alleen voor metingen met weinig of geen gevolgen voor de privacy. België kent die uitzondering niet.

CK-02-be = Nergens staat dat analytische cookie “{ $cookie }” op toestemming wacht. In België is die altijd nodig, ook voor een privacyvriendelijke meting.
    .help = Laat de website eerst om toestemming vragen en schrijf dan `consent = true`.

# $keys is what is missing, as in `purpose, lifetime`.
CK-03 = Cookie “{ $cookie }” mist `{ $keys }`. Bezoekers moeten weten wat een cookie doet, hoe lang die blijft en van wie die is.
    .title = Doel, levensduur en aanbieder van cookies
    .help = Schrijf `{ $keys }` in deze `[[website.cookie]]`. `lifetime` is bijvoorbeeld `13 months` of `session`; `provider` is de naam van een ontvanger.
    .what = Een cookie zonder doel, zonder levensduur of, bij een cookie van een ander, zonder aanbieder. Vraagt de Nederlandse wet zelf om deze gegevens, dan wordt dat gemeld als NL-TW-117A.
    .why = Een lijst met alleen namen zegt een bezoeker niets. Volgens het Hof van Justitie horen de levensduur en de derden bij de uitleg (C-673/17).

CK-04 = Volgens uw tekst (“{ $words }”) is de browser de enige manier om cookies te weigeren. Bezoekers moeten op uw website zelf kunnen weigeren, net zo makkelijk als toestaan.
    .title = Weigeren alleen via de browser
    .help = Laat bezoekers op de website kiezen en schrijf in `cookie-settings` onder `[website]` waar zij hun keuze veranderen.
    .what = Een tekst verwijst voor cookies naar de browser, en de definitie noemt geen andere manier om een keuze te veranderen. Alleen als er cookies zijn waarvoor toestemming nodig is.
    .why = De instellingen van een browser zijn geen keuze per doel, en niet iedereen kan ze vinden.

CK-05 = “{ $words }”: zo weet niemand of u toestemming vraagt. U vraagt die wel, of niet.
    .title = Misschien toestemming vragen voor cookies
    .help = Schrijf wat er gebeurt: `Bij uw eerste bezoek vragen wij uw toestemming voor analytische cookies.`
    .what = Een tekst zegt dat u “mogelijk” of “soms” toestemming vraagt.
    .why = Een cookie waarvoor toestemming nodig is, mag u niet zonder die toestemming plaatsen. Misschien vragen bestaat niet.

CK-06 = Een cookie van een ander heeft een `provider`, en die staat dan vanzelf bij de ontvangers. Ontbreekt de `provider`, dan wordt dat gemeld als NL-TW-117A of CK-03.
    .title = Wie achter een cookie zit

# $cookies is a list of names, as in `session, _ga`.
CK-07 = Volgens `no-cookies = true` plaatst uw website geen cookies, maar de definitie noemt er wel: { $cookies }. Een van beide klopt niet.
    .title = Cookies genoemd en ontkend
    .help = Haal `no-cookies` weg, of haal de cookies weg die uw website niet plaatst.
    .what = De definitie ontkent cookies die zij zelf noemt. Of een tekst spreekt over cookies die de definitie niet heeft, of andersom.
    .why = Wie leest dat er geen cookies zijn, moet daarop kunnen vertrouwen. Wie over cookies leest, moet kunnen zien welke.

CK-07-denied = Uw tekst zegt “{ $words }”, maar de definitie noemt cookies.
    .help = Haal deze zin weg, of haal de cookies weg die uw website niet plaatst.

CK-07-mentioned = Uw tekst zegt “{ $words }”, maar de definitie noemt geen enkele cookie. Bezoekers kunnen niet zien welke u bedoelt.
    .help = Zet elke cookie in een `[[website.cookie]]`, met `purpose` en `lifetime`. Zijn er geen cookies? Haal deze zin dan weg en schrijf `no-cookies = true`.

CK-07-activity = Activiteit “{ $activity }” gaat over advertentiecookies, maar volgens `no-cookies = true` plaatst uw website geen cookies.
    .help = Noem de cookies in `[[website.cookie]]` en haal `no-cookies` weg. Of haal deze activiteit weg.

# $page is a kind of page: `treatments`, `booking`, `intake` or `portal`.
CK-08 = Cookie “{ $cookie }” staat ook op { $page ->
        [treatments] pagina’s over behandelingen
        [booking] de pagina’s waar mensen een afspraak boeken
        [intake] de intake
       *[portal] het patiëntenportaal
    }. Wie daar komt, laat iets weten over de eigen gezondheid. U mag dat alleen volgen met uitdrukkelijke toestemming.
    .title = Volgen op pagina’s over zorg
    .help = Haal de cookie van die pagina’s en schrijf `pages = ["general"]`. Of vraag uitdrukkelijke toestemming, en zeg dat bij de activiteit met `special = "explicit-consent"`.
    .what = Een analytische of marketingcookie op pagina’s over behandelingen, boeken, intake of portaal, zonder uitdrukkelijke toestemming.
    .why = Welke behandeling mensen bekijken of boeken, zegt iets over hun gezondheid. Het Hof van Justitie leest gezondheidsgegevens ruim (C-21/23).

# $kind is what is loaded: `map`, `video`, `fonts`, `reviews`, `captcha`, `social-feed`, or `other` where the definition does not say.
CK-09 = Uw website laadt { $kind ->
        [map] een kaart
        [video] een video
        [fonts] lettertypen
        [reviews] reviews
        [captcha] een robottest
        [social-feed] berichten van sociale media
       *[other] iets
    } van een ander bedrijf, en de definitie zegt niet van welk. Dat bedrijf krijgt het IP-adres van bezoekers.
    .title = Onderdelen van andere bedrijven op de website
    .help = Schrijf `provider` in deze `[[website.embed]]`: de naam van een ontvanger. De verklaring noemt dat bedrijf dan, met land en doel.
    .what = Een `[[website.embed]]` zonder `provider`.
    .why = Wie een onderdeel van een ander bedrijf laadt, geeft dat bedrijf gegevens van bezoekers. Die kunnen de EER uit gaan. Dat moet in de verklaring staan.

CK-10 = Cookie “{ $cookie }” berust op toestemming, maar nergens staat hoe bezoekers hun keuze veranderen. Toestemming intrekken moet even makkelijk zijn als geven.
    .title = Een cookiekeuze later veranderen
    .help = Schrijf `cookie-settings` onder `[website]`: een webadres, of waar bezoekers hun keuze vinden.
    .what = Een cookie met `consent = true`, zonder `cookie-settings` en zonder uitleg over intrekken bij de activiteit.
    .why = Toestemming die niemand kan intrekken, is geen toestemming.

CK-11 = Het contactformulier heeft een open veld en waarschuwt niet voor medische gegevens. Mensen schrijven daar dan over hun gezondheid, langs een weg die daar niet voor bedoeld is.
    .title = Open formulier zonder waarschuwing
    .help = Zet bij het formulier dat mensen er geen medische gegevens in moeten schrijven, of bied een veilige weg. Schrijf dan `open-form-warning = true`.
    .what = Een formulier met een open veld, zonder waarschuwing en zonder veilige weg.
    .why = Vraag niet om wat u niet nodig hebt. Een gewoon formulier is zelden veilig genoeg voor gezondheidsgegevens.

CK-12 = Een nieuwsbrief zonder toestemming en zonder de voorwaarden van artikel 11.7 van de Tw wordt gemeld als BAS-07.
    .title = Nieuwsbrief zonder toestemming

CK-13 = Cookie “{ $cookie }” berust volgens de definitie op een gerechtvaardigd belang. Voor deze cookie vraagt de wet toestemming; een belang is niet genoeg.
    .title = Gerechtvaardigd belang voor cookies
    .help = Vraag toestemming en schrijf `basis = "consent"` en `consent = true`.
    .what = Een cookie waarvoor toestemming nodig is, berust op een gerechtvaardigd belang: in de lijst, bij de activiteit of in een tekst.
    .why = De Telecommunicatiewet (Tw) kent voor deze cookies maar één weg: toestemming.

CK-13-activity = Activiteit “{ $activity }” gebruikt cookies waarvoor toestemming nodig is, maar berust op een gerechtvaardigd belang.
    .help = Schrijf `basis = "consent"`, met `consent` erbij.

CK-13-text = Volgens uw tekst (“{ $words }”) mogen cookies op grond van een gerechtvaardigd belang. Voor uw cookies is toestemming nodig.
    .help = Schrijf dat u toestemming vraagt, en waarvoor.

CK-14 = “{ $words }”: doorgaan op een website is geen toestemming. Die geven mensen alleen met een duidelijke handeling.
    .title = Doorgaan is geen toestemming
    .help = Laat bezoekers kiezen, en schrijf: `Wij plaatsen deze cookies pas als u op “Ja” klikt.`
    .what = Een tekst zegt dat wie verder surft of klikt, akkoord gaat.
    .why = Het Hof van Justitie eist een actieve keuze (C-673/17). Zwijgen of doorgaan telt niet.

## Children, young people and people who cannot decide for themselves.

MIN-01 = Zegt de definitie dat u kinderen behandelt, dan schrijft het programma het deel over kinderen zelf.
    .title = Een deel over kinderen en jongeren

MIN-02 = Hier is { $words } de leeftijd voor toestemming van ouders. In Nederland geeft een ouder of voogd toestemming onder de 16. In België is dat 13, voor diensten op internet.
    .title = De leeftijd voor toestemming
    .help = Schrijf 16 in Nederland, en 13 in België.
    .what = Een zin over toestemming van ouders voor het gebruik van gegevens noemt een andere leeftijd. Wat in `consent` staat, wordt gemeld als CONS-06.
    .why = Met een verkeerde leeftijd is de toestemming ongeldig: van een te jong kind, of van een ouder die niet meer beslist.

MIN-03 = Hier is { $words } de leeftijd. De WGBO heeft er twee: vanaf 12 jaar beslist een kind mee, vanaf 16 jaar beslist het zelf.
    .title = De leeftijden van de WGBO
    .help = Schrijf 12 of 16. Of haal de zin weg: de verklaring zegt dit zelf, volgens `minors` onder `[care]`.
    .what = Een zin over beslissen, inzage of het dossier noemt een andere leeftijd dan 12 of 16. Alleen als de praktijk onder de WGBO behandelt.
    .why = Jongeren hebben vanaf 16 jaar eigen rechten. Een te hoge leeftijd neemt die af.

# $age is the age that the text names; $from the age from which the clinic treats people.
MIN-04 = Volgens uw tekst verwerkt u geen gegevens van mensen onder de { $age }. U behandelt mensen vanaf { $from } jaar, dus dat klopt niet.
    .title = Geen gegevens van kinderen, zegt de tekst
    .help = Haal deze zin weg. Is hij bedoeld voor een formulier of nieuwsbrief? Zeg dat dan.
    .what = Een tekst ontkent gegevens van mensen onder een leeftijd, en de praktijk behandelt ook jongere mensen.
    .why = Deze standaardzin komt van webwinkels. In een praktijk met jonge patiënten is hij niet waar.

MIN-05 = Hier krijgen ouders meer inzage dan volgens de wet (“{ $words }”). Vanaf 16 jaar beslist een jongere zelf wie het dossier ziet. Tussen 12 en 16 jaar heeft ook een kind recht op geheimhouding.
    .title = Te ruime inzage beloofd aan ouders
    .help = Beloof ouders inzage tot 12 jaar. Schrijf voor 12 tot 16 jaar dat goede zorg een grens kan stellen. Vanaf 16 jaar beslist de jongere zelf.
    .what = Een zin belooft ouders inzage in het dossier van minderjarigen of van jongeren vanaf 16 jaar. Of volledige inzage tussen 12 en 16 jaar.
    .why = Jongeren praten alleen open als zij weten dat hun ouders niet alles lezen.

MIN-06 = Activiteit “{ $activity }” maakt reclame met foto’s van kinderen. Ook met toestemming van ouder en kind blijft dat riskant: een kind overziet niet wat een foto op internet later betekent.
    .title = Kinderen op reclamefoto’s
    .help = Gebruik alleen foto’s van volwassenen en haal `guardian-below` en `child-from` weg. Doet u het toch? Leg dan met `[[allow]]` uit waarom.
    .what = Reclamefoto’s waarbij `consent` een leeftijd voor ouder of kind noemt. Een fout als maar een van beiden toestemming geeft, anders een waarschuwing.
    .why = Een foto van een behandeling zegt iets over de gezondheid van een kind, en verdwijnt niet meer van internet.

MIN-06-one = Activiteit “{ $activity }” maakt reclame met foto’s van kinderen, en maar een van de twee geeft toestemming. De ouder moet toestemming geven en, vanaf 12 jaar, ook het kind.
    .help = Gebruik alleen foto’s van volwassenen. Of schrijf onder `consent` allebei: `guardian-below = 16` en `child-from = 12`.

MIN-07 = U geeft cosmetische behandelingen, ook aan mensen onder de 18. De gedragscodes voor cosmetische zorg noemen 18 jaar als grens, tenzij er een medische reden is.
    .title = Cosmetische behandeling onder de 18
    .help = Behandelt u jongeren alleen om een medische reden? Dan hoeft u niets te doen. Schrijf anders `from-age = 18`.
    .what = De praktijk geeft cosmetische behandelingen (`cosmetic`), ook aan mensen onder de 18.
    .why = Het is een norm van het vak, geen wet. Een inspecteur of iemand met een klacht wijst er wel op.

MIN-08 = “{ $words }”: de leeftijd controleren is zelden een wettelijke verplichting. Het is een regel uit een gedragscode, of het hoort bij goede zorg.
    .title = Leeftijd controleren als wettelijke verplichting
    .help = Noem de gedragscode, of schrijf dat het bij goede zorg hoort.
    .what = Een tekst of een grondslag noemt het controleren van de leeftijd een wettelijke verplichting.
    .why = Wie een verplichting noemt die er niet is, neemt mensen het recht van bezwaar af.

MIN-08-basis = Activiteit “{ $activity }” controleert de leeftijd op grond van een wettelijke verplichting. Die verplichting is er zelden: het is een regel uit een gedragscode, of het hoort bij goede zorg.
    .help = Schrijf `basis = "legitimate-interests"` met een `interest`, of `basis = "contract"`.

MIN-09 = U behandelt volwassenen die niet zelf kunnen beslissen, maar geen tekst zegt wie dat voor hen doet.
    .title = Wie beslist voor wie dat niet kan
    .help = Schrijf een `[[clause]]` in het deel `rights` over de vertegenwoordiger: curator of mentor, gemachtigde, partner, of een ouder, kind, broer of zus.
    .what = `represented-adults = true`, en geen tekst noemt een vertegenwoordiger.
    .why = Ook mensen die niet zelf beslissen, hebben rechten. De vertegenwoordiger moet weten hoe die te gebruiken zijn.

MIN-10 = Hier is { $words } de leeftijd. De Belgische wet patiëntenrechten heeft geen vaste leeftijd: een kind beslist zelf als het dat kan.
    .title = Geen vaste leeftijd in België
    .help = Schrijf dat het kind meebeslist naar leeftijd en rijpheid. Het beslist zelf als het zijn belangen kan beoordelen.
    .what = Een zin over beslissen, inzage of het dossier noemt een leeftijd, in een Belgische praktijk.
    .why = Een vaste leeftijd neemt rechten af van wie jonger is en het wel kan.

## Security.

SEC-01 = “{ $words }”: zoiets kan niemand beloven. Gaat het mis, dan was de verklaring niet waar.
    .title = Beveiliging zonder voorbehoud beloofd
    .help = Schrijf wat u doet: `Wij beveiligen uw gegevens zorgvuldig.` Of noem maatregelen onder `[security]`.
    .what = Een tekst belooft dat gegevens volledig veilig zijn, of dat niemand anders erbij kan.
    .why = De AVG vraagt passende beveiliging, geen wonderen. Een loze belofte keert zich tegen u.

SEC-02 = “{ $words }”: niet elk datalek hoeft naar de toezichthoudende autoriteit. Bij een groot risico moeten ook de mensen zelf het horen. De tekst noemt het risico niet.
    .title = Datalekken: risico en mensen ontbreken
    .help = Schrijf: binnen 72 uur, tenzij er waarschijnlijk geen risico is. Schrijf ook: direct aan de mensen zelf als het risico groot is.
    .what = Een tekst belooft datalekken te melden bij de toezichthoudende autoriteit, en noemt het risico niet.
    .why = Bij een groot risico hebben mensen het meest aan een bericht aan henzelf. En een belofte om alles te melden, komt u niet na.

SEC-03 = “{ $words }” is de enige technische maatregel die u noemt. Voor gezondheidsgegevens is een wachtwoord alleen te zwak.
    .title = Alleen wachtwoorden als beveiliging
    .help = Noem onder `measures` wat u nog meer doet, zoals `encryption`, `two-factor` of `access-by-role`. Of haal deze zin weg.
    .what = Een tekst noemt wachtwoorden, terwijl er bijzondere persoonsgegevens zijn en de definitie geen sterkere maatregel noemt.
    .why = De normen voor zorginformatie vragen meer, zoals een tweede stap bij het inloggen. Niets zeggen is beter dan dit.

SEC-04 = Volgens uw tekst (“{ $words }”) hebt u een certificaat voor NEN 7510. De definitie noemt er geen.
    .title = NEN 7510-certificaat zonder nummer
    .help = Schrijf het nummer in `nen-7510-certificate` onder `[security]`. Volgt u de norm zonder certificaat? Schrijf dan `"nen-7510"` onder `measures` en haal deze zin weg.
    .what = Een tekst zegt dat u gecertificeerd bent voor NEN 7510, en `nen-7510-certificate` ontbreekt.
    .why = Een norm volgen is iets anders dan een certificaat hebben. Wie het tweede zegt en het eerste bedoelt, misleidt.

SEC-05 = “{ $words }” vertelt aanvallers hoe uw systemen in elkaar zitten. Patiënten hebben dat niet nodig.
    .title = Technische details van de beveiliging
    .help = Schrijf in gewone woorden wat u doet: `Wij versleutelen uw gegevens.`
    .what = Een tekst noemt producten, versies of instellingen van uw beveiliging.
    .why = De wet vraagt niet om een beschrijving van de beveiliging. Wat u vertelt, kan een ander gebruiken.

## Form: dates, gaps, boilerplate.

FRM-01 = Een ontbrekende versie of datum wordt gemeld als ART5-2.
    .title = Versie en datum

# $change is a version, as in `2.0`.
FRM-02 = De datum van de verklaring ligt vóór die van versie { $change } in de lijst van wijzigingen. Een van beide klopt niet.
    .title = De datum van de verklaring
    .help = Schrijf in `date` de dag waarop deze tekst is vastgesteld.
    .what = De datum ligt vóór een wijziging in de eigen lijst. En met `--today`: in de toekomst, of langer dan 24 maanden geleden.
    .why = Met de datum toont u aan welke tekst wanneer gold. Een oude tekst klopt zelden nog.

FRM-02-future = De datum van de verklaring ligt in de toekomst.
    .help = Schrijf in `date` de dag waarop deze tekst is vastgesteld. Gaat hij later in? Schrijf die dag dan in `effective`.

FRM-02-old = De verklaring is ouder dan 24 maanden. Leveranciers, behandelingen en wetten veranderen intussen.
    .help = Loop de definitie na. Schrijf dan een nieuwe `version` en `date`.

FRM-03 = Versie en datum staan één keer in de definitie, voor alle talen.
    .title = Versie en datum per taal

FRM-04 = “{ $words }”: zo moeten mensen zelf in de gaten houden wat er verandert. Laat hun belangrijke wijzigingen weten.
    .title = Wijzigen zonder bericht
    .help = Schrijf hoe u dat laat weten: `Verandert er iets belangrijks? Dan laten wij u dat weten.`
    .what = Een tekst zegt dat de verklaring op elk moment kan veranderen, en niet dat u dat laat weten.
    .why = Mensen lezen een verklaring niet elke week opnieuw. Wie gegevens anders gaat gebruiken, moet dat zelf vertellen.

FRM-05 = “{ $words }” moet nog worden ingevuld. Lezers krijgen een gat in plaats van een feit.
    .title = Een gat in de tekst
    .help = Vul in wat hier hoort, of haal de zin weg.
    .what = Een tekst, naam of adres heeft `TODO`, `XX`, `[naam]` of `[name]`, drie losse puntjes, niets na een voorzetsel of een voorbeeldadres.
    .why = Een verklaring die niet is ingevuld, laat zien dat niemand haar heeft gelezen. En wat er had moeten staan, kan verplicht zijn.

FRM-06 = De tekst breekt af of herhaalt zich bij “{ $words }”. Zo is niet te begrijpen wat er staat.
    .title = Een zin die afbreekt
    .help = Maak de zin af, of haal het dubbele woord weg.
    .what = Een zin eindigt op een woord als “de” of “en”, het begin is weg, of een woord staat dubbel. Of een nummering begint niet bij 1.
    .why = Kapotte zinnen komen van knippen en plakken. Daarbij kan een feit verdwijnen.

# $number is the number that was found.
FRM-06-number = De nummering springt naar { $number }. De pagina nummert niets, dus dit is een rest van een andere tekst.
    .help = Haal het nummer weg. Een lijst begint bij 1.

FRM-07 = “{ $words }” hoort bij een webpagina, niet bij de verklaring. Het is meegekopieerd.
    .title = Resten van een webpagina
    .help = Haal deze woorden weg.
    .what = Een tekst heeft woorden van een webpagina, zoals “naar boven”.
    .why = Het leidt af, en laat zien dat de tekst is geplakt.

FRM-08 = “{ $words }”: een privacyverklaring is informatie. Niemand hoeft ermee akkoord te gaan of haar te ondertekenen.
    .title = Akkoord gaan met de verklaring
    .help = Haal deze zin weg. Is er toestemming nodig? Vraag die dan apart.
    .what = Een tekst vraagt mensen de verklaring te accepteren of te ondertekenen.
    .why = Informeren is uw plicht, geen afspraak. Een handtekening onder alles is ook geen geldige toestemming.

# $date is the day of the change; $rule which rule: `file-nl`, `file-be` or `fiscal-be`.
FRM-09 = De verklaring geldt vanaf een dag vóór { $date }. { $rule ->
        [file-nl] Toen ging de bewaartermijn van de WGBO van 15 naar 20 jaar.
        [file-be] Toen ging de Belgische termijn voor het patiëntendossier gelden.
       *[fiscal-be] Toen werd de Belgische termijn voor de boekhouding 10 jaar.
    }
    .title = Ouder dan de regels die zij gebruikt
    .help = Loop de verklaring na. Schrijf dan een nieuwe `date` of `effective`.
    .what = De verklaring geldt vanaf een dag voordat een regel veranderde die zij gebruikt.
    .why = Een verklaring kan niet berusten op een regel die er nog niet was.

FRM-10 = “{ $words }”: u kunt wettelijke rechten niet uitsluiten. In een privacyverklaring betekent zo’n zin niets.
    .title = Geen rechten, geen aansprakelijkheid
    .help = Haal deze zin weg.
    .what = Een tekst zegt dat aan de verklaring geen rechten te ontlenen zijn, of sluit aansprakelijkheid uit.
    .why = De rechten komen uit de wet, niet uit de verklaring. Wie die ontkent, schrikt mensen af.

## Plain language.

# $register is the form of address that the definition chooses: `informal` (je), or `formal` (u).
LANG-01 = { $register ->
        [informal] Deze tekst zegt “{ $words }”; de rest van de Nederlandse verklaring zegt “je”, want `register` is `informal`. Kies één aanspreekvorm.
       *[formal] Deze tekst zegt “{ $words }”; de rest van de Nederlandse verklaring zegt “u”. Kies één aanspreekvorm.
    }
    .title = Twee Nederlandse aanspreekvormen
    .help = { $register ->
        [informal] Schrijf in de Nederlandse tekst “je”, en “jouw” met nadruk. Of haal `register` weg uit `[statement]`: dan zegt de verklaring overal “u”.
       *[formal] Schrijf in de Nederlandse tekst “u” en “uw”. Of zet `register = "informal"` in `[statement]`: dan zegt de verklaring overal “je”.
    }
    .what = Een Nederlandse tekst van de praktijk zegt “je”, “jij”, “jouw” of “jullie” waar de verklaring “u” zegt. Of de tekst zegt “u”, “uw” of “uzelf” waar `register` `informal` is. Eén keer per tekst.
    .why = Wisselen tussen “u” en “je” leest onrustig, en laat zien dat teksten zijn samengeplakt.

LANG-02 = “{ $words }” laat open of het gebeurt. Mensen moeten weten wat u doet en wanneer.
    .title = Vage woorden
    .help = Schrijf wat er gebeurt, of noem de voorwaarde: `Als u dat goedvindt, sturen wij uw huisarts een verslag.`
    .what = Een tekst heeft een woord zoals “mogelijk”, “eventueel”, “soms”, “doorgaans” of “onder meer”, zonder voorwaarde.
    .why = De Europese richtsnoeren (WP260) vragen om stellige taal. Achter een vaag woord kan van alles zitten.

# $count is the number of words in the sentence; $most the number that is easy to read.
LANG-03 = Deze zin heeft { $count } woorden. Boven { $most } woorden raken veel lezers de draad kwijt.
    .title = Te lange zinnen
    .help = Maak er twee zinnen van, of een lijst.
    .what = Een zin in een tekst van de praktijk met meer dan 30 woorden.
    .why = De wet vraagt om duidelijke en eenvoudige taal. Lange zinnen zijn de grootste drempel.

LANG-04 = “{ $words }” is de Nederlandse naam voor interne regels. De tekst voor patiënten heet “privacyverklaring”.
    .title = De Nederlandse naam van de privacyverklaring
    .help = Schrijf in de Nederlandse tekst “privacyverklaring”.
    .what = Een Nederlandse tekst noemt de privacyverklaring “privacybeleid”.
    .why = De Autoriteit Persoonsgegevens gebruikt “privacyverklaring” voor de tekst naar buiten. “Beleid” is wat u intern afspreekt.

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
    .why = Wie denkt dat alles op toestemming berust, denkt ook dat intrekken alles wist. Voor een dossier of factuur is dat niet zo.

LANG-07 = Niet iedereen kent “{ $words }”, en geen tekst legt die afkorting uit.
    .title = Afkortingen zonder uitleg
    .help = Schrijf de eerste keer de volledige naam, met de afkorting tussen haakjes.
    .what = Een afkorting als FG, BSN of NEN in een tekst van de praktijk, zonder de volle naam. Wat de verklaring zelf uitlegt, telt niet.
    .why = De wet vraagt om begrijpelijke taal. Eén keer uitleggen is genoeg.

LANG-08 = “{ $words }” is taal van juristen. De meeste lezers kennen dat woord niet.
    .title = Taal van juristen
    .help = Schrijf een gewoon woord: recht, volgens, omdat, ook.
    .what = Een tekst heeft een juridisch of Latijns woord.
    .why = De Europese richtsnoeren (WP260) vragen om taal die iedereen begrijpt.

LANG-09 = “{ $words }” is een woord uit Nederland dat Belgische patiënten niet kennen, of voor iets wat daar niet bestaat.
    .title = Woorden uit Nederland in een Belgische tekst
    .help = Schrijf het Belgische woord, zoals “DPO”, “ziekenfonds”, “huisarts van wacht”, “ombudspersoon” of “ondernemingsnummer”.
    .what = Een Nederlandse tekst van een Belgische praktijk heeft een woord dat alleen in Nederland wordt gebruikt.
    .why = Een tekst met instanties uit Nederland stuurt Belgische patiënten naar het verkeerde loket.

LANG-10 = Het recht van bezwaar krijgt op de pagina altijd een eigen kop.
    .title = Een kop voor het recht van bezwaar

## The two languages held against each other.

XL-01 = Een tekst die in een taal ontbreekt, wordt gemeld als DEF-08.
    .title = Een feit dat in een taal ontbreekt

# $language is the other language, `nl` or `en`; $other what stands there.
XL-02 = Hier staat “{ $words }”, en in de { $language ->
        [nl] Nederlandse
       *[en] Engelse
    } tekst “{ $other }”. Beide talen moeten hetzelfde zeggen.
    .title = Getallen en adressen verschillen per taal
    .help = Zoek uit wat klopt, en schrijf het in beide talen.
    .what = Een getal, termijn, datum, e-mailadres, telefoonnummer of webadres is in het Nederlands niet hetzelfde als in het Engels.
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
    .what = Een term uit de AVG of het gezondheidsrecht is in de ene taal goed. In de andere staat niet de vaste vertaling.
    .why = Een andere term wekt de indruk dat iets anders bedoeld is. Lezers die de term opzoeken, vinden hem niet.

XL-05 = “{ $words }” is niet de naam van de toezichthoudende autoriteit in deze taal.
    .title = De naam van de toezichthoudende autoriteit
    .help = Schrijf in het Nederlands `Autoriteit Persoonsgegevens` of `Gegevensbeschermingsautoriteit`, en in het Engels `Dutch Data Protection Authority` of `Belgian Data Protection Authority`.
    .what = Een tekst noemt de toezichthoudende autoriteit anders dan die zelf doet in die taal.
    .why = Onder een andere naam kunnen mensen de toezichthoudende autoriteit niet vinden.

XL-06 = In de Engelse tekst staat Nederlands: “{ $words }”. Wie geen Nederlands leest, mist dit.
    .title = Nederlands in de Engelse tekst
    .help = Vertaal deze woorden.
    .what = De Engelse tekst is gelijk aan de Nederlandse, of heeft Nederlandse woorden. Namen en wetten tellen niet.
    .why = Een onvertaalde zin is voor een deel van de lezers geen informatie.

XL-06-same = De Engelse tekst is precies gelijk aan de Nederlandse.
    .help = Vertaal de tekst: zet onder `en` Engels en onder `nl` Nederlands.

XL-06-english = In de Nederlandse tekst staat Engels: “{ $words }”. Wie geen Engels leest, mist dit.
    .help = Vertaal deze woorden.

XL-07 = “{ $words }”: dat mag als regel voor de uitleg, maar een verkeerde vertaling blijft verkeerd.
    .title = De ene taal heeft voorrang op de andere
    .help = Zorg dat beide talen hetzelfde zeggen; dan is deze zin niet nodig.
    .what = Een tekst zegt dat de Nederlandse versie voorgaat.
    .why = Wie de Engelse tekst krijgt, moet daarop kunnen vertrouwen.

# $term is the English term of the GDPR.
XL-08 = “{ $words }” betekent iets anders. De AVG zegt in het Engels “{ $term }”.
    .title = Engelse woorden die niet de term zijn
    .help = Schrijf “{ $term }” in de Engelse tekst.
    .what = De Engelse tekst zegt “permission”, “privacy policy” of “responsible party”. De Nederlandse tekst bedoelt toestemming, privacyverklaring of verwerkingsverantwoordelijke.
    .why = De rechten zitten aan deze woorden vast. Met een ander woord zijn die niet te herkennen.

# $other is the Dutch word.
XL-09 = De Engelse tekst zegt “{ $words }”, de Nederlandse “{ $other }”. Moeten en kunnen zijn niet hetzelfde.
    .title = Moeten en kunnen verschillen per taal
    .help = Zoek uit wat klopt, en zeg het in beide talen.
    .what = Een zin zegt in de ene taal dat iets moet, en in de andere dat het kan.
    .why = Of mensen iets moeten of mogen, bepaalt of zij nee kunnen zeggen.

# $language is the tag of a language, as in `de`.
XL-10 = U helpt mensen ook in taal `{ $language }`, maar de verklaring is er niet in die taal. Zij kunnen haar dan niet lezen.
    .title = Een taal zonder verklaring
    .help = Zet `{ $language }` bij `languages` onder `[statement]`, met teksten in die taal. Helpt u mensen niet in die taal? Haal die dan hier weg.
    .what = De praktijk helpt mensen of adverteert in een taal waarin de verklaring er niet is.
    .why = De Europese richtsnoeren (WP260) vragen om de taal van wie u wilt bereiken.

XL-11 = Lezers van de Engelse tekst kennen “{ $words }” niet. Dat is een Nederlandse wet, en geen tekst legt die uit.
    .title = Nederlandse wetten in de Engelse tekst
    .help = Schrijf één keer de Engelse naam, met de Nederlandse afkorting tussen haakjes.
    .what = Een Engelse tekst noemt een Nederlandse wet met een afkorting, zonder uitleg. Wetten die de verklaring zelf uitlegt, tellen niet.
    .why = De afkorting van een Nederlandse wet zegt mensen uit het buitenland niets.
