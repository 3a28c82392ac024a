### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Consent.

CONS-01 = Noemt de verklaring het recht om in te trekken niet, dan wordt dat gemeld als ART13-2-C.
    .title = Toestemming zonder recht om in te trekken

CONS-02 = Bij activiteit “{ $activity }” moeten mensen zelf uitzoeken hoe zij hun toestemming intrekken. Intrekken moet even makkelijk zijn als geven.
    .title = Een echte weg om toestemming in te trekken
    .help = Schrijf in `withdraw` wat mensen doen: `Mail ons; wij halen de foto weg.` Noem het adres, de link of de instelling.
    .what = Als `withdraw` alleen naar de website verwijst. Of als die een brief of een bezoek vraagt, terwijl mensen met een klik toestemming gaven.
    .why = Een recht om in te trekken is zo veel waard als de weg ernaartoe. Volgens de wet moet intrekken even makkelijk zijn als geven.

CONS-02-harder = Bij activiteit “{ $activity }” geven mensen toestemming met een klik, maar moeten zij schrijven of langskomen om die in te trekken. Intrekken moet even makkelijk zijn als geven.
    .help = Bied in `withdraw` dezelfde weg terug: een link, een instelling of een mail.

CONS-03 = Elke verklaring met toestemming zegt dat wat vóór het intrekken gebeurde, rechtmatig blijft. Het programma schrijft die zin zelf.
    .title = Wat intrekken niet verandert

CONS-04 = Bij activiteit “{ $activity }” geldt één toestemming voor meer doelen tegelijk. Mensen moeten op het ene doel ja en op het andere nee kunnen zeggen.
    .title = Eén toestemming per doel
    .help = Vraag elk doel apart en schrijf `separate = true`. Noem de keuzes in `tiers`.
    .what = Als een toestemming `separate = false` heeft.
    .why = Mensen die alleen alles of niets kunnen kiezen, kiezen niet vrij. Toestemming geldt voor één doel dat mensen kennen.

CONS-05 = Bij activiteit “{ $activity }” krijgen mensen iets terug voor hun toestemming. Dan is het de vraag of zij die vrij geven.
    .title = Geen beloning voor toestemming
    .help = Bied hetzelfde ook zonder toestemming aan, en zeg in `refusal` dat een nee niets aan de zorg verandert. Schrijf dan `reward = false`.
    .what = Als een toestemming `reward = true` heeft. Of als woorden korting, een speciale prijs of iets gratis beloven en geen `refusal` zegt wat een nee betekent.
    .why = Toestemming moet vrij zijn. Mensen die de korting nodig hebben, hebben geen echte keuze.

CONS-05-words = “{ $words }” bij activiteit “{ $activity }” belooft iets in ruil voor toestemming, en nergens staat wat een nee betekent. Dan is het de vraag of mensen vrij toestemming geven.
    .help = Bied hetzelfde ook zonder toestemming aan, en schrijf `refusal` onder `consent`: `Zegt u nee, dan verandert er niets aan uw behandeling.`

# $age is the age in the definition, $right the age of the law; both are numbers of years.
CONS-06 = Bij activiteit “{ $activity }” geeft een ouder of voogd toestemming onder de leeftijd van { $age }. Volgens de wet is dat { $right }.
    .title = De leeftijd waaronder een ouder toestemming geeft
    .help = Schrijf `guardian-below = { $right }`.
    .what = Als er minderjarigen worden behandeld en `guardian-below` niet 16 is in Nederland, of niet 13 voor een onlinedienst in België. Of als `child-from` een leeftijd boven 12 noemt waar de wet vanaf 12 ook het kind om toestemming vraagt.
    .why = Onder die leeftijd kan een kind niet alleen toestemming geven. Daarboven kan alleen het kind dat.

# $age is the age in the definition.
CONS-06-child = Bij activiteit “{ $activity }” geeft een kind zelf ook toestemming vanaf de leeftijd van { $age }. Hier moet u een kind vanaf 12 jaar ook zelf om toestemming vragen.
    .help = Schrijf `child-from = 12`.

CONS-07 = Bij activiteit “{ $activity }” legt niemand vast wie toestemming gaf. U moet dat kunnen aantonen.
    .title = Toestemming die u kunt aantonen
    .help = Leg vast wie toestemming gaf, wanneer en waarvoor, en schrijf `recorded = true`.
    .what = Als een toestemming `recorded = false` heeft.
    .why = Wie zich op toestemming beroept, moet die kunnen bewijzen. Zonder vastlegging is er niets te bewijzen.

CONS-08 = Activiteit “{ $activity }” leidt toestemming af uit iets wat mensen om een andere reden doen, zoals boeken of een mail sturen. Dat is geen toestemming.
    .title = Toestemming die mensen echt geven
    .help = Vraag toestemming apart: `asked = "checkbox"` of `"separate-form"`. Hebt u de gegevens toch al nodig om mensen te helpen? Dan is toestemming niet de grondslag: schrijf `contract` of een andere `basis`.
    .what = Als een toestemming `asked = "implied"` heeft. Of als een tekst toestemming afleidt uit zwijgen, een mail, een boeking of een getekende offerte.
    .why = Toestemming is een duidelijke handeling, voor dit doel. Wie een afspraak boekt, vraagt om een afspraak en om niets anders.

CONS-08-words = “{ $words }” leidt toestemming af uit zwijgen, of uit iets wat mensen om een andere reden doen. Dat is geen toestemming.
    .help = Zeg hoe u toestemming vraagt: met een eigen vakje of formulier. Is toestemming niet nodig? Noem dan de echte grondslag.

CONS-09 = “{ $words }” haalt toestemming voor een behandeling en toestemming voor het gebruik van gegevens door elkaar. Dat zijn twee verschillende dingen, met andere regels.
    .title = Behandeling en gegevens: twee soorten toestemming
    .help = Schrijf twee zinnen: het akkoord met de behandeling in de ene, toestemming voor het gebruik van gegevens in de andere. Berust het dossier op de overeenkomst en de wet? Laat de tweede zin dan weg.
    .what = Als beide in één zin staan. Of als de tekst bij een activiteit met toestemming over een akkoord met de behandeling gaat.
    .why = Wie met een behandeling akkoord gaat, heeft geen toestemming gegeven voor het gebruik van gegevens. Wie de ene intrekt, beëindigt de andere niet. In één zin kunnen mensen ze niet uit elkaar houden.

CONS-09-near = “{ $words }” gaat over akkoord met een behandeling, en hoort bij activiteit “{ $activity }”, die op toestemming voor het gebruik van gegevens berust. Mensen zien niet welke van de twee zij geven.
    .help = Haal de behandeling uit deze tekst, of zeg apart waarvoor mensen toestemming geven bij hun gegevens.

CONS-10 = Activiteit “{ $activity }” vraagt toestemming om mensen te laten zien, maar zegt niet waar. Toestemming geldt alleen voor plekken die mensen kennen.
    .title = Toestemming voor publiciteit: waar, en wat blijft
    .help = Noem de plekken onder `consent` in `tiers`, één voor elke plek die iemand kan weigeren. Of noem ze in `media`.
    .what = Als de toestemming bij `publicity-photos` geen plek noemt (`tiers` of `media`). Of als de beelden op sociale media komen, en geen `note` zegt dat kopieën niet allemaal terug te halen zijn.
    .why = Een foto op de website is iets anders dan een foto op sociale media. Mensen moeten weten waar de foto komt en wat niet meer terug kan; anders is hun toestemming niet echt.

CONS-10-recall = Activiteit “{ $activity }” laat mensen zien op sociale media, maar zegt niet dat kopieën niet allemaal terug te halen zijn. Mensen weten dan niet waarvoor zij toestemming geven.
    .help = Schrijf een `note`: `Anderen kunnen een foto kopiëren. Zulke kopieën kunnen wij niet terughalen.`

CONS-11 = Activiteit “{ $activity }” laat andere zorgverleners dossiers raadplegen op een andere grondslag dan toestemming. De wet staat dat alleen met uitdrukkelijke toestemming toe.
    .title = Elektronische uitwisseling alleen met uitdrukkelijke toestemming
    .help = Schrijf `basis = "consent"` met `special = "explicit-consent"`, en vraag die toestemming voordat dossiers te raadplegen zijn.
    .what = Als `electronic-exchange` een grondslag heeft, maar niet toestemming.
    .why = Dossiers in een uitwisselingssysteem zijn voor veel mensen te zien. De patiënt beslist daar vooraf over.

CONS-12 = Activiteit “{ $activity }” zegt hoe toestemming wordt gevraagd, maar berust op een andere grondslag. Mensen krijgen een keuze voorgehouden die zij niet hebben.
    .title = Toestemming waar niets op berust
    .help = Haal `consent` weg, of schrijf `basis = "consent"` als de activiteit er echt van afhangt.
    .what = Als een activiteit `consent` heeft, terwijl de grondslag geen toestemming is. En de uitzondering van artikel 9 AVG ook niet.
    .why = Wie over toestemming leest, verwacht die te kunnen intrekken. En dat het gebruik van gegevens dan stopt.

CONS-13 = Bij activiteit “{ $activity }” vraagt u bij elk bezoek toestemming. Steeds opnieuw vragen verbergt waar het gebruik van gegevens echt op berust.
    .title = Niet bij elk bezoek toestemming vragen
    .help = Vraag het één keer, bewaar het en schrijf `every-visit = false`. Berust de activiteit op de overeenkomst of de wet? Vraag dan niets.
    .what = Als een toestemming `every-visit = true` heeft. Of als een tekst zegt dat u bij het volgende of elk bezoek opnieuw toestemming vraagt.
    .why = Mensen die elke keer moeten tekenen, lezen niet meer. Berust het dossier op de overeenkomst of de wet? Dan wekt de vraag de indruk van een keuze die er niet is.

CONS-13-words = “{ $words }”: steeds opnieuw toestemming vragen verbergt waar het gebruik van gegevens echt op berust.
    .help = Vraag het één keer en bewaar het. Berust het gebruik op de overeenkomst of de wet? Vraag dan niets.

## Recipients.

REC-01 = Verwerker “{ $recipient }” staat in de definitie, maar geen activiteit noemt hem. De verklaring noemt hem dus niet, en verwerkers zijn ook ontvangers.
    .title = Verwerkers staan bij de ontvangers
    .help = Noem `{ $recipient }` onder `recipients` bij de activiteiten waarvan hij gegevens krijgt. Krijgt hij niets? Haal hem dan weg.
    .what = Als een ontvanger met `role = "processor"` door geen activiteit en geen cookie wordt genoemd.
    .why = Een bedrijf dat op uw aanwijzing werkt, heeft toch gegevens van mensen. Zij moeten kunnen zien wie ze heeft.

REC-02 = “{ $words }” is niet waar: “{ $recipient }” krijgt gegevens. Een verklaring mag niet beloven wat niemand doet.
    .title = Geen belofte dat er niets wordt gedeeld
    .help = Zeg wie er wél gegevens krijgt, of beperk de zin: `Wie niet in deze lijst staat, krijgt uw gegevens alleen met uw toestemming of als de wet dat vraagt.`
    .what = Als een tekst zegt dat gegevens nooit worden gedeeld, of niet zonder toestemming, terwijl er ontvangers zijn. Of terwijl de wet u in de zorg verplicht sommige gegevens te delen. Of als `nobody = true` naast ontvangers staat.
    .why = Bijna elke praktijk heeft een softwareleverancier, een boekhouder of een verzekeraar. Wie leest dat niemand de gegevens krijgt, wordt misleid, hoe goed het ook bedoeld is.

REC-02-law = “{ $words }” is voor een zorgaanbieder niet waar: de wet verplicht u sommige gegevens te delen, ook zonder toestemming. Een verklaring mag niet beloven wat niemand kan waarmaken.
    .help = Beperk de zin: `Aan anderen geven wij uw gegevens alleen met uw toestemming, of als de wet dat vraagt.` Noem ook uw leveranciers onder `recipients`.

REC-02-nobody = `nobody = true` is niet waar: “{ $recipient }” krijgt gegevens.
    .help = Haal `nobody` uit `[sharing]`, of `{ $recipient }` uit de activiteiten.

# $category is what the definition calls the recipient, as in `partners`.
REC-03 = “{ $category }” zegt te weinig over ontvanger “{ $recipient }”: het kan iedereen zijn. Noem de naam, of een categorie die iets zegt.
    .title = Ontvangers waar mensen zich iets bij voorstellen
    .help = Schrijf `name`, of een `category` van de lijst zoals `email-provider`. Of eigen woorden die zeggen wat de ontvanger doet: `de leverancier van ons dossiersysteem`.
    .what = Als een ontvanger zonder naam alleen derden, partners, leveranciers of iets dergelijks heet.
    .why = De Europese richtsnoeren (WP260) vragen om namen, of om categorieën die zo concreet zijn als kan. Anders kunnen mensen niet volgen waar hun gegevens zijn.

REC-04 = Nergens staat waarom ontvanger “{ $recipient }” gegevens krijgt. Mensen willen weten waarvoor dat is.
    .title = Waarom elke ontvanger gegevens krijgt
    .help = Schrijf `purpose` onder `[recipient.{ $recipient }]`, zonder hoofdletter of punt: `maakt het boeken van afspraken mogelijk`.
    .what = Als een ontvanger geen `purpose` heeft.
    .why = Een naam alleen zegt weinig. Met de reden erbij kunnen mensen beoordelen of deze ontvanger hun gegevens terecht heeft.

REC-05 = Zorgverzekeraar “{ $recipient }” krijgt gegevens, maar er is geen zorg verzekerd (`insured = false`). Dan is er geen grond om die iets te sturen.
    .title = Een zorgverzekeraar zonder verzekerde zorg
    .help = Haal de verzekeraar weg: patiënten declareren zelf. Schrijf `insured = true` als een verzekeraar wel een deel van de zorg betaalt.
    .what = Als een zorgverzekeraar ontvanger is, met `insured = false` onder `[care]`.
    .why = De geheimhouding houdt alleen op waar de wet dat zegt. De Zorgverzekeringswet (Zvw) verplicht u alleen bij verzekerde zorg.

REC-06 = U declareert verzekerde zorg rechtstreeks bij de verzekeraar, maar er is geen zorgverzekeraar onder de ontvangers. De wet verplicht u de verzekeraar gegevens te sturen, en mensen moeten dat weten.
    .title = De verzekeraar die de rekening krijgt
    .help = Schrijf `[recipient.insurer]` met `category = "health-insurer"`, en noem die onder `recipients` bij `insurance-claims`.
    .what = Als `[care]` zegt: `insured = true` en `direct-billing = true`, en geen ontvanger een zorgverzekeraar is.
    .why = Wie rechtstreeks declareert, stuurt met de rekening gegevens over gezondheid mee. Dat moeten mensen kunnen zien.

# $data is a list of names of data categories, as in `diagnosis, medication`.
REC-07 = Bij activiteit “{ $activity }” int “{ $recipient }” wat mensen schuldig zijn, en krijgt meer dan de rekening: { $data }. De geheimhouding staat niet meer toe dan de naam, de rekening en in een paar woorden waarvoor die is.
    .title = Een incassobureau krijgt alleen de rekening
    .help = Haal `{ $data }` uit deze activiteit. Zet wat het incassobureau krijgt in een eigen activiteit.
    .what = Als een incassobureau of factoringbedrijf onder de ontvangers staat. En als de activiteit gegevens over gezondheid heeft die niet op een rekening horen.
    .why = Om een rekening te innen hoeft niemand een diagnose te kennen. Een rechter vond een korte wettelijke omschrijving op rekening en herinnering goed. Meer schendt de geheimhouding.

REC-08 = Bij activiteit “{ $activity }” krijgt “{ $recipient }” het burgerservicenummer (BSN), en beslist daar zelf over. Alleen een verwerker mag het nummer voor u gebruiken.
    .title = Geen BSN voor wie voor zichzelf int
    .help = Laat `bsn` weg. Of schrijf `role = "processor"` als het bedrijf echt op uw aanwijzing werkt, met een overeenkomst.
    .what = Als een incassobureau of factoringbedrijf met `role = "controller"` ontvanger is van een activiteit met het BSN.
    .why = U mag het BSN alleen gebruiken waar een wet dat zegt. Geen wet zegt dat van een bedrijf dat voor eigen rekening int.

REC-09 = Bij activiteit “{ $activity }” hoort de huisarts of de verwijzer over patiënten, maar nergens staat dat zij bezwaar kunnen maken. U mag toestemming alleen veronderstellen als mensen dat weten.
    .title = Brieven aan de huisarts: mensen kunnen bezwaar maken
    .help = Schrijf een `note`: `U kunt hier bezwaar tegen maken; wij delen het dan niet.`
    .what = Als een huisarts of verwijzer in de zorg ontvanger is, zonder toestemming. En als geen tekst daar zegt dat mensen bezwaar kunnen maken.
    .why = Een brief terug mag op veronderstelde toestemming berusten. Dat geldt alleen als mensen van de brief weten en nee kunnen zeggen.

REC-10 = Bij activiteit “{ $activity }” hoort de huisarts over cosmetische zorg waarvoor niemand de patiënt verwees. Vraag de patiënt eerst om toestemming.
    .title = De huisarts en cosmetische zorg: eerst vragen
    .help = Schrijf `basis = "consent"` met `special = "explicit-consent"`, of `when` bij de huisarts: `als u dat goedvindt`.
    .what = Als alle zorg cosmetisch is, er geen verwijzing is, en de huisarts ontvanger is zonder toestemming of voorwaarde.
    .why = Zonder verwijzing is de huisarts niet bij de behandeling betrokken. Een cosmetische behandeling houden veel mensen liever voor zich.

REC-11 = Bij activiteit “{ $activity }” kan “{ $recipient }” het uitwisselingssysteem raadplegen. Verzekeraars en bedrijfsartsen mogen dat niet.
    .title = Wie het uitwisselingssysteem niet mag gebruiken
    .help = Haal `{ $recipient }` uit de ontvangers van deze activiteit, en uit het systeem.
    .what = Als een zorgverzekeraar of bedrijfsarts ontvanger is van `electronic-exchange`.
    .why = Het systeem is er voor de behandeling. De wet houdt iedereen erbuiten die het tegen de patiënt kan gebruiken.

REC-12 = Bij activiteit “{ $activity }” krijgt “{ $recipient }” gegevens van boeken, intake of behandeling. Gegevens over gezondheid mogen niet naar wie bezoek meet of verkoopt, tenzij mensen uitdrukkelijk toestemming geven.
    .title = Geen gezondheidsgegevens voor meten of reclame
    .help = Haal `{ $recipient }` uit deze activiteit, en de scripts van deze pagina’s. Meet alleen pagina’s voor iedereen, in een eigen activiteit.
    .what = Als een bedrijf voor statistiek, advertenties of marketing zonder uitdrukkelijke toestemming ontvanger is van een activiteit van zorg.
    .why = Welke pagina van een praktijk mensen openen, zegt al iets over hun gezondheid.

REC-13 = Overheidsinstantie “{ $recipient }” lijkt een vaste ontvanger. Een instantie die in één onderzoek gegevens opvraagt, is volgens de wet geen ontvanger.
    .title = Overheidsinstanties alleen als de wet dat vraagt
    .help = Schrijf `when`: `als de wet ons daartoe verplicht`, en noem de wet bij de activiteit. Gebeurt het nooit? Haal de ontvanger dan weg.
    .what = Als een overheidsinstantie ontvanger is zonder `when`, bij een activiteit die niet op een wettelijke verplichting berust.
    .why = Wie leest dat de Belastingdienst gegevens krijgt, denkt aan dossiers op een bureau daar. Zeg wanneer het gebeurt, en volgens welke wet.

REC-14 = Ontbreekt het implantatenregister, dan wordt dat gemeld als NL-LIR-7B.
    .title = Implantaten zonder implantatenregister

REC-15 = “{ $recipient }” heeft uw pagina, en nergens staat dat u gezamenlijke verwerkingsverantwoordelijken bent voor de statistieken daarvan.
    .title = Een socialmediapagina heeft twee verwerkingsverantwoordelijken
    .help = Schrijf `role = "joint"` met `contact` en `essence`: wie bepaalt wat er op de pagina staat, en wie het bezoek meet.
    .what = Als een sociaal platform ontvanger is met een andere rol dan `joint`, en geen tekst zegt dat u gezamenlijke verwerkingsverantwoordelijken bent.
    .why = Wie een pagina heeft en er statistieken van krijgt, is met het platform gezamenlijke verwerkingsverantwoordelijke. Dat zegt het Hof van Justitie. Mensen moeten horen wie waarvoor instaat.

REC-16 = “{ $recipient }” hoort bij activiteit “{ $activity }” zonder toestemming over de patiënt. Geheimhouding geldt ook tegenover familie en partners.
    .title = Familie hoort niets zonder toestemming
    .help = Schrijf `when`: `als u dat goedvindt`. Of `basis = "consent"`. Voor wie de patiënt vertegenwoordigt, is er de categorie `representative`.
    .what = Als familie of een partner ontvanger is zonder voorwaarde, en de activiteit niet op toestemming of de wet berust.
    .why = De patiënt bepaalt wie wat hoort. Alleen wie de patiënt volgens de wet vertegenwoordigt, heeft een eigen recht.

## Processors.

PROC-01 = Met verwerker “{ $recipient }” is er geen verwerkersovereenkomst (`agreement = false`). De wet verplicht die.
    .title = Een overeenkomst met elke verwerker
    .help = Sluit eerst een verwerkersovereenkomst. Schrijf dan `agreement = true`.
    .what = Als een verwerker `agreement = false` heeft.
    .why = Zonder overeenkomst bindt niets het bedrijf aan uw aanwijzingen, aan geheimhouding of aan beveiliging.

PROC-02 = “{ $words }” is niet de gewone Nederlandse term. In het Nederlands heet de overeenkomst met een verwerker “verwerkersovereenkomst”.
    .title = De Nederlandse naam van de verwerkersovereenkomst
    .help = Schrijf het gewone woord: “verwerkersovereenkomst”.
    .what = Als een Nederlandse tekst “verwerkingsovereenkomst” of “bewerkersovereenkomst” zegt.
    .why = Het juiste woord laat zien dat de juiste overeenkomst is bedoeld: die van artikel 28 AVG.

PROC-03 = “{ $words }” laat de beveiliging aan de leverancier over. U blijft zelf verantwoordelijk voor de gegevens van mensen.
    .title = Beveiliging blijft een plicht van de praktijk
    .help = Zeg wat u eraan doet en dat u verantwoordelijk blijft: `Wij blijven zelf verantwoordelijk voor uw gegevens.`
    .what = Als een tekst zegt dat een leverancier eigen maatregelen heeft, of voor de beveiliging verantwoordelijk is. En niet dat u verantwoordelijk blijft.
    .why = Wie een verwerker kiest, moet zorgen dat die de gegevens goed beschermt. Tegenover mensen blijft de praktijk verantwoordelijk.

# $category is a category of recipients, as in `laboratory`.
PROC-04 = “{ $recipient }” ({ $category }) staat er als verwerker. Als regel beslissen zulke ontvangers zelf.
    .title = Zelf verwerkingsverantwoordelijke, geen verwerker
    .help = Schrijf `role = "controller"`. Doet de ontvanger echt alleen wat u vraagt? Accepteer deze bevinding dan, met die reden.
    .what = Als een laboratorium, apotheek, verzekeraar, huisarts, inspectie, Belastingdienst, bank of accountant `role = "processor"` heeft.
    .why = Zij hebben eigen plichten en eigen dossiers. Aan de rol zien mensen bij wie zij met vragen terechtkunnen.

# $category is a category of recipients, as in `hosting`.
PROC-05 = “{ $recipient }” ({ $category }) staat er als verwerkingsverantwoordelijke. Als regel werken zulke ontvangers op aanwijzing van de praktijk.
    .title = Een verwerker, geen verwerkingsverantwoordelijke
    .help = Schrijf `role = "processor"`, en `agreement = true` zodra er een overeenkomst is.
    .what = Als een leverancier `role = "controller"` heeft: van een dossier- of boekingssysteem, hosting, back-up, e-mail of nieuwsbrief, het vernietigen van papier of IT-hulp.
    .why = Een verwerkingsverantwoordelijke lijkt vrij in wat die met de gegevens doet. En met een verwerker moet er een overeenkomst zijn.

PROC-06 = Bij activiteit “{ $activity }” gaan gegevens over gezondheid via “{ $recipient }”, een app voor privégesprekken. De maker beslist zelf over wie met wie praat.
    .title = Geen gegevens over gezondheid via consumentenapps
    .help = Bied een veilig bericht of portaal. Kiest een patiënt toch de app? Zeg dat dan in `when`: `als u daar zelf voor kiest en wij u de risico’s hebben verteld`.
    .what = Als een activiteit met gegevens over gezondheid een consumentenapp zoals WhatsApp onder de ontvangers heeft, zonder voorwaarde of uitdrukkelijke toestemming. Of als een tekst mensen vraagt zo foto’s of medische gegevens te sturen.
    .why = Berichten blijven op telefoons staan en bij een bedrijf zonder geheimhouding. Er moet een veilige weg zijn. De patiënt mag anders kiezen.

PROC-06-words = “{ $words }”: zo gaan gegevens over gezondheid via een app voor privégesprekken.
    .help = Bied een veilig bericht of portaal, en zeg dat mensen zulke gegevens niet via de app moeten sturen.

# $name is the name of a system, as in `Afspraakwijzer`.
PROC-07 = De tekst noemt “{ $words }” { $name }, maar geen ontvanger heet zo. Wie het systeem beheert, heeft de gegevens.
    .title = Een systeem dat bij de ontvangers ontbreekt
    .help = Schrijf een `[recipient.…]` met `name = "{ $name }"`, en noem die onder `recipients` bij de activiteit.
    .what = Als een tekst een systeem voor boeken, dossiers, betalen of nieuwsbrieven bij naam noemt en geen ontvanger zo heet. Of een online boekingssysteem, terwijl geen ontvanger daarachter kan zitten.
    .why = Een naam in het voorbijgaan maakt niet duidelijk dat een bedrijf de gegevens krijgt, in welke rol en waar.

PROC-07-nameless = De tekst noemt een “{ $words }”, maar geen ontvanger kan daarachter zitten. Wie het systeem beheert, heeft de gegevens.
    .help = Schrijf `[recipient.booking]` met `category = "booking-system"`, en noem die onder `recipients` bij de afspraken.

PROC-08 = Verwerker “{ $recipient }” gebruikt de gegevens ook voor zichzelf (`own-use = true`). Voor dat deel beslist hij zelf. Hij is dan verwerkingsverantwoordelijke en heeft een eigen grondslag nodig.
    .title = Een verwerker die gegevens voor zichzelf gebruikt
    .help = Verbied het in de overeenkomst en schrijf `own-use = false`. Of schrijf `role = "controller"`, en zeg in een eigen activiteit waarom hij de gegevens mag hebben.
    .what = Als een verwerker `own-use = true` heeft.
    .why = Wie met gegevens van mensen een product verbetert of een AI traint, werkt niet meer alleen voor u. Dat moeten mensen weten.

## Transfers outside the EEA.

TRF-01 = Een doorgifte zonder grond wordt gemeld als ART13-1-F-ADEQ of ART13-1-F-SAFE.
    .title = Een doorgifte zonder grond

TRF-02 = “{ $words }” is niet waar: “{ $recipient }” zit buiten de Europese Economische Ruimte (EER), of kan van daaruit bij de gegevens.
    .title = Doorgiften die er zijn, niet ontkennen
    .help = Haal de zin weg: de verklaring zegt zelf waar de ontvangers zitten. Of kies een ontvanger in de EER.
    .what = Als een tekst zegt dat gegevens in de EER blijven, terwijl een ontvanger ergens anders zit of `remote-access = true` heeft.
    .why = Mensen kunnen anders kiezen als zij weten dat gegevens de EER verlaten. Een onware geruststelling neemt hun dat af.

TRF-03 = Nergens blijkt dat “{ $recipient }” in de Verenigde Staten is gecertificeerd onder het gegevensbeschermingskader EU-VS (DPF). Het besluit geldt alleen voor gecertificeerde bedrijven.
    .title = Het kader geldt alleen voor gecertificeerde bedrijven
    .help = Zoek het bedrijf op via https://www.dataprivacyframework.gov. Staat het erop? Schrijf dan `certified = true`. Schrijf anders `mechanism = "scc"`, met een beoordeling.
    .what = Als een doorgifte naar de Verenigde Staten op het kader berust en `certified` niet `true` is.
    .why = Voor een bedrijf dat niet op de lijst staat, betekent het besluit niets. Dan heeft de doorgifte geen grond.

TRF-04 = De doorgifte aan “{ $recipient }” berust op zijn certificering, maar staat er als een besluit voor het hele land. De pagina kan het kader dan niet noemen.
    .title = Het kader genoemd op de pagina
    .help = Schrijf `mechanism = "dpf"`, naast `certified = true`.
    .what = Als een gecertificeerd bedrijf in de Verenigde Staten `mechanism = "adequacy"` heeft.
    .why = Voor de Verenigde Staten als geheel is er geen besluit. Mensen moeten lezen dat het voor dit bedrijf geldt, volgens het kader.

# $country is a country, with its article: “de Verenigde Staten”.
TRF-05 = De doorgifte aan “{ $recipient }” berust op een adequaatheidsbesluit voor { $country }, en dat bestaat niet.
    .title = Een adequaatheidsbesluit dat niet bestaat
    .help = Schrijf een ander `mechanism`: `scc` voor standaardcontractbepalingen, of een ander woord van de lijst.
    .what = Als een land zonder besluit `mechanism = "adequacy"` heeft (stand van 20 november 2026), of een ander land dan de Verenigde Staten `dpf`.
    .why = Zonder besluit telt het land niet als veilig. Dan moet iets anders de gegevens beschermen, of ze mogen er niet heen.

# $country is a country, with its article: “de Verenigde Staten”.
TRF-05-framework = De doorgifte aan “{ $recipient }” berust op het kader met de Verenigde Staten, maar het bedrijf zit in { $country }.
    .help = Schrijf `adequacy` als er een besluit is voor { $country }, anders `scc` of een ander woord van de lijst.

# $country is a country, with its article: “de Verenigde Staten”; $date is the last day of the decision.
TRF-06 = De doorgifte aan “{ $recipient }” berust op het adequaatheidsbesluit voor { $country }, dat op { $date } is geëindigd. Op de datum van de verklaring geldt het niet meer.
    .title = Een adequaatheidsbesluit dat voorbij is
    .help = Is het besluit verlengd? Werk dan dit programma bij. Schrijf anders `mechanism = "scc"` of een ander woord van de lijst.
    .what = Als een doorgifte berust op een besluit dat vóór de datum van de verklaring is geëindigd.
    .why = Na zijn laatste dag beschermt een besluit niets meer.

TRF-07 = Het adequaatheidsbesluit voor Canada geldt alleen voor commerciële organisaties, en “{ $recipient }” is dat niet.
    .title = Canada: alleen commerciële organisaties
    .help = Schrijf een ander `mechanism`: `scc` voor standaardcontractbepalingen, of een ander woord van de lijst.
    .what = Als een doorgifte naar Canada `mechanism = "adequacy"` heeft, en de ontvanger `commercial = false`.
    .why = Het besluit geldt daar niet voor een ziekenhuis, een universiteit of een overheidsinstantie.

TRF-08 = Een waarborg waarvan mensen geen kopie kunnen krijgen, wordt gemeld als ART13-1-F-COPY.
    .title = Bepalingen die niemand kan lezen

# $country is a country, with its article: “de Verenigde Staten”.
TRF-09 = Niemand heeft beoordeeld of “{ $recipient }” zich onder het recht van { $country } aan de afspraken kan houden (`assessed = false`). Een contract alleen bindt geen overheid.
    .title = Het recht van het derde land beoordeeld
    .help = Maak de beoordeling en leg die vast. Schrijf dan `assessed = true`.
    .what = Als standaardcontractbepalingen of bindende bedrijfsvoorschriften `assessed = false` hebben.
    .why = Het Hof van Justitie vraagt dit. Kan de overheid daar bij de gegevens? Dan is naast de bepalingen meer bescherming nodig, of moet de doorgifte stoppen.

# $clauses is the number of a decision, as in `2010/87`; $date is the last day on which it could be used.
TRF-10 = De doorgifte aan “{ $recipient }” berust op de standaardcontractbepalingen van { $clauses }, die op { $date } zijn geëindigd. Die van 2021/914 kwamen daarvoor in de plaats.
    .title = Standaardcontractbepalingen van vóór 2021
    .help = Sluit de bepalingen van 2021/914 en schrijf `clauses = "2021/914"`.
    .what = Als `clauses`, of een tekst, de bepalingen van 2001/497, 2004/915 of 2010/87 noemt.
    .why = De oude bepalingen beschermen niets meer. Een doorgifte die erop berust, heeft geen grond.

# $date is the last day on which these clauses could be used.
TRF-10-words = “{ $words }” zijn standaardcontractbepalingen die op { $date } zijn geëindigd. Die van 2021/914 kwamen daarvoor in de plaats.
    .help = Noem de bepalingen van 2021/914, zodra die zijn gesloten.

# $date is the day of the judgment.
TRF-11 = “{ $words }” is op { $date } ongeldig verklaard. Geen doorgifte kan erop berusten.
    .title = Privacy Shield en Safe Harbour zijn ongeldig
    .help = Haal het weg. Schrijf onder `transfer` waar de doorgifte nu op berust: `dpf` voor een gecertificeerd bedrijf, `scc`, of een ander woord van de lijst.
    .what = Als een tekst zich op Privacy Shield of Safe Harbour beroept, zonder te zeggen dat het voorbij is.
    .why = Wie het noemt, laat zien dat niemand sindsdien naar de doorgifte keek. Mensen denken dan dat hun gegevens zijn beschermd.

TRF-12 = Er gaan steeds gegevens naar “{ $recipient }”, op een uitzondering die voor losse gevallen is bedoeld.
    .title = Uitzonderingen zijn voor losse doorgiften
    .help = Schrijf een grond die blijft: `scc`, `dpf` of `bcr`. Gebeurt het maar af en toe? Schrijf dan `structural = false`.
    .what = Als een doorgifte op een van de uitzonderingen van artikel 49 AVG `structural = true` heeft.
    .why = De uitzonderingen geven geen bescherming; zij geven alleen een excuus. Wat steeds gebeurt, moet steeds beschermd zijn.

TRF-13 = “{ $words }” laat open of gegevens de Europese Economische Ruimte (EER) verlaten. Zeg ja, met het land en de grond, of zeg nee.
    .title = Doorgifte: ja of nee, niet misschien
    .help = Haal de zin weg. Geef elke ontvanger zijn `country`, en waar nodig zijn `transfer`; de verklaring zegt dan waar gegevens heen gaan.
    .what = Als een tekst zegt dat gegevens “in principe” in de EER blijven. Of wat er gebeurt als ze die ooit verlaten.
    .why = Wie “in principe” leest, weet niets. U weet wel waar uw leveranciers zitten.

# $country is a country, with its article: “de Verenigde Staten”.
TRF-14 = “{ $recipient }” zit in { $country }, een Caribisch deel van het Koninkrijk. Dat ligt buiten de Europese Economische Ruimte (EER), en geen adequaatheidsbesluit geldt ervoor.
    .title = Het Caribisch deel ligt buiten de EER
    .help = Schrijf een ander `mechanism`: `scc` voor standaardcontractbepalingen, of een ander woord van de lijst.
    .what = Als een doorgifte naar Aruba, Curaçao, Sint Maarten of Caribisch Nederland op een adequaatheidsbesluit berust. Of als een tekst zegt dat gegevens in de EER blijven, terwijl een ontvanger daar zit.
    .why = Deze delen van het Koninkrijk liggen buiten het grondgebied van de EU. Gegevens die erheen gaan, zijn een doorgifte als elke andere.

TRF-14-words = “{ $words }” is niet waar: “{ $recipient }” zit in een Caribisch deel van het Koninkrijk, en dat ligt buiten de Europese Economische Ruimte (EER).
    .help = Haal de zin weg: de verklaring zegt zelf waar de ontvangers zitten.

TRF-15 = “{ $words }” rekent een land tot de EU of de Europese Economische Ruimte (EER) dat daar niet bij hoort. Voor het Verenigd Koninkrijk en Zwitserland is er een adequaatheidsbesluit, maar het zijn derde landen.
    .title = Het Verenigd Koninkrijk en Zwitserland: derde landen
    .help = Haal het land uit de zin. Geef de ontvanger `country = "GB"` of `"CH"`. De verklaring zegt dan op welk besluit de doorgifte berust.
    .what = Als een tekst het Verenigd Koninkrijk of Zwitserland als voorbeeld van de EU of de EER noemt.
    .why = Mensen moeten horen dat gegevens naar een derde land gaan, ook als een besluit zegt dat het daar veilig is.

TRF-16 = “{ $recipient }” heeft een moederbedrijf in de Verenigde Staten, en nergens staat dat de groep niet bij de gegevens kan. Ga dat na.
    .title = Een Europese dienst met een Amerikaanse moeder
    .help = Vraag het de leverancier. Schrijf `remote-access = false` als het contract het uitsluit. Behandel het anders als doorgifte.
    .what = Als een ontvanger in de EER `us-parent = true` heeft en niet `remote-access = false`.
    .why = Gegevens op een server in Europa hebben de EER toch verlaten als iemand buiten de EER erbij kan.

TRF-17 = “{ $words }”: de wet trekt de grens bij de Europese Economische Ruimte (EER), niet bij de EU.
    .title = De grens is de EER
    .help = Schrijf `buiten de Europese Economische Ruimte (EER)`. Dat is de EU met IJsland, Liechtenstein en Noorwegen.
    .what = Als een tekst het heeft over buiten de EU, en niet over de EER.
    .why = In IJsland, Liechtenstein en Noorwegen geldt de AVG ook. Gegevens die daarheen gaan, zijn geen doorgifte.
