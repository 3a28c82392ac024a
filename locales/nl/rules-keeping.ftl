### Coherence rules: what a definition must not say, or cannot be true.
### The reader is a clinic or its consultant. The clinic is “you” (“u”); those whose data it has are “people” (“mensen”), or “patients” where only patients are meant.
### A message says what is wrong, with the clinic’s own values, and why; one to three short sentences. The article of law is printed beside it.
### Its attributes: `.title` the rule in at most eight words; `.help` what to write; `.what` when the rule finds something; `.why` what it is good for.
### An id with only `.title` and a value says why it gives no finding of its own: it is printed by `verklaar explain` and in the list of rules.
### Words between backticks are typed into the definition as they stand: leave those as they are, save examples of sentences.
### Variables, wherever they stand: $activity, $recipient and $cookie are names that the clinic gave, as in `appointments`; $words are words of the clinic’s own text.

## Bewaartermijnen. $period is de termijn die de kliniek schreef, in woorden: “5 jaar”.

RET-01 = Een ontbrekende bewaartermijn wordt gemeld als ART13-2-A.
    .title = Er ontbreekt een bewaartermijn

RET-02 = Niemand kan uit “{ $words }” afleiden wanneer de gegevens weggaan.
    .title = Een criterium zonder einde
    .help = Schrijf een termijn: `period = "2 years"` met `from`. Kan dat niet? Noem dan de gebeurtenis waarmee het eindigt: `zolang uw cadeaubon geldig is`.
    .what = Als een `criterion` niet meer zegt dan “zo lang als nodig” of “zo lang als de wet vraagt”. Zonder getal en zonder gebeurtenis.
    .why = Mensen moeten zelf kunnen bepalen hoe lang hun gegevens blijven. “Zo lang als nodig” geldt altijd en zegt dus niets. De Europese richtsnoeren (WP260) noemen dat als voorbeeld van hoe het niet moet.

RET-03 = Activiteit “{ $activity }” bewaart het dossier { $period }. Onder de WGBO is dat minstens 20 jaar vanaf de laatste wijziging.
    .title = Dossier onder de WGBO korter dan 20 jaar
    .help = Laat `[[activity.retention]]` weg bij een activiteit uit de catalogus: die zet de 20 jaar er zelf in. Schrijf anders `period = "20 years"` en `from = "last-change"`. Is dit geen zorg onder de WGBO? Schrijf dan het juiste `regime`.
    .what = Als een activiteit het behandeldossier of een deel daarvan bewaart onder de WGBO, korter dan 20 jaar. Of, als waarschuwing, als er geen regime staat. Zij bewaart dan gezondheidsgegevens korter en spreekt van een behandelingsovereenkomst.
    .why = De wet verplicht u het dossier te bewaren. Zo kunnen patiënten ook na jaren goed behandeld worden, en nagaan wat er is gebeurd. Wie een kortere termijn noemt, belooft iets wat niet mag.

# $period is the longest period that the activity states: “5 jaar”.
RET-03-perhaps = Activiteit “{ $activity }” spreekt van een behandelingsovereenkomst en bewaart gezondheidsgegevens { $period }, terwijl er geen regime staat. Onder de WGBO is dat minstens 20 jaar; buiten de WGBO misleidt het woord.
    .help = Vul `regime` in. Onder de WGBO blijft het dossier minstens 20 jaar. Geef de overeenkomst anders een andere naam, en zeg in `reason` waarom u voor deze termijn kiest.

RET-04 = Activiteit “{ $activity }” bewaart het dossier { $period }, zoals de wet het tot 2020 vroeg. Sinds 1 januari 2020 is het minstens 20 jaar vanaf de laatste wijziging.
    .title = De oude termijn van 15 jaar
    .help = Schrijf `period = "20 years"` en `from = "last-change"`, of laat `[[activity.retention]]` weg bij een activiteit uit de catalogus.
    .what = Als een behandeldossier onder de WGBO 15 jaar wordt bewaard.
    .why = De termijn van 15 jaar is per 1 januari 2020 vervangen. Wie die nog noemt, wist dossiers vijf jaar te vroeg.

RET-05 = Activiteit “{ $activity }” laat de bewaartermijn van het dossier op een ander moment beginnen dan de laatste wijziging.
    .title = De 20 jaar begint bij de laatste wijziging
    .help = Schrijf `from = "last-change"`.
    .what = Als de termijn van een dossier onder de WGBO op een ander moment begint. Zoals het eerste of laatste bezoek, het aanleggen van het dossier of het einde van de behandeling.
    .why = De wet telt vanaf de laatste wijziging in het dossier. Een ander begin kan het einde jaren verschuiven, en dan klopt de termijn niet.

RET-06 = Activiteit “{ $activity }” bewaart het dossier { $period }. Langer dan 20 jaar mag alleen als goede zorg of een andere wet daarom vraagt, en er staat geen reden bij.
    .title = Dossier langer dan 20 jaar zonder reden
    .help = Schrijf bij de termijn een `reason`, of maak er `period = "20 years"` van.
    .what = Als een dossier onder de WGBO altijd langer dan 20 jaar wordt bewaard, zonder reden of uitzondering.
    .why = Gegevens mogen niet langer worden bewaard dan nodig. De wet laat meer dan 20 jaar toe voor goede zorg, en die reden moet er dan ook zijn.

# $least-period is what the law asks: “7 jaar”.
RET-07 = Activiteit “{ $activity }” bewaart de administratie { $period }. De belastingwet eist { $least-period }, vanaf het einde van het boekjaar.
    .title = Administratie korter bewaard dan de wet eist
    .help = Schrijf `period = "7 years"` en `from = "end-of-financial-year"`, of laat `[[activity.retention]]` weg bij `invoicing`.
    .what = Als rekeningen en betalingen korter worden bewaard dan 7 jaar (Nederland) of 10 jaar (België).
    .why = Wie een onderneming heeft, moet de administratie bewaren voor de Belastingdienst. Een kortere termijn belooft mensen dat u gegevens wist die u niet mag wissen.

# $least-period is what the law asks: “10 jaar”.
RET-07-be = Activiteit “{ $activity }” bewaart de administratie { $period }. In België eist de belastingwet { $least-period }, vanaf 1 januari na het jaar.
    .help = Schrijf `period = "10 years"` en `from = "end-of-year"`, of laat `[[activity.retention]]` weg bij `invoicing`.

RET-08 = Activiteit “{ $activity }” noemt { $period } voor het patiëntendossier. In België is dat minstens 30 en hoogstens 50 jaar vanaf het laatste contact.
    .title = Belgisch patiëntendossier buiten 30 tot 50 jaar
    .help = Schrijf `period = "30 years"`, `bound = "at-least"`, `maximum = "50 years"` en `from = "last-contact"`, of laat `[[activity.retention]]` weg bij een activiteit uit de catalogus.
    .what = Als een Belgisch patiëntendossier korter dan 30 of langer dan 50 jaar wordt bewaard.
    .why = De Belgische kwaliteitswet stelt een kortste en een langste termijn. Daartussen kiest u zelf, en voor meer dan 30 jaar hebt u een reden nodig.

# $data is the word of the vocabulary, as in `diagnosis`.
RET-09 = Activiteit “{ $activity }” bewaart `{ $data }` bij de administratie. De belastingwet vraagt om de rekening met een korte omschrijving, niet om medische gegevens.
    .title = Medische gegevens bij de administratie
    .help = Haal `{ $data }` hier uit `data`. Hoort het bij het dossier? Noem het dan daar.
    .what = Als een activiteit voor rekeningen medische gegevens heeft, of als het dossier wordt bewaard op grond van de belastingwet.
    .why = De bewaarplicht van de belastingwet geldt voor de administratie. Medische gegevens horen in het dossier, met een eigen termijn en eigen regels over wie ze mag zien.

RET-09-file = Activiteit “{ $activity }” beroept zich voor het dossier op de belastingwet. Die gaat over de administratie, niet over het dossier.
    .help = Noem onder `law` de bepaling die voor het dossier geldt, of laat `law` weg en schrijf een `reason`.

RET-10 = Activiteit “{ $activity }” bewaart camerabeelden { $period }. De norm van de Autoriteit Persoonsgegevens is hoogstens vier weken; een maand is meer.
    .title = Camerabeelden langer dan vier weken
    .help = Schrijf `period = "4 weeks"` en `from = "recording"`. Zeg met `unless` dat beelden van een incident langer blijven, tot het is afgehandeld.
    .what = Als beelden van een gewone dag langer blijven dan vier weken (Nederland) of een maand (België). Beelden van een incident mogen langer blijven.
    .why = Camera’s filmen iedereen die binnenkomt. Vier weken is genoeg om een incident te ontdekken; daarna dienen die beelden geen doel meer.

RET-10-be = Activiteit “{ $activity }” bewaart camerabeelden { $period }. De Belgische camerawet staat hoogstens een maand toe.
    .help = Schrijf `period = "1 month"` en `from = "recording"`. Zeg met `unless` dat beelden die iets bewijzen, langer blijven.

RET-11 = Activiteit “{ $activity }” bewaart gegevens van sollicitanten { $period } zonder hun toestemming. De norm is vier weken na het einde van de procedure.
    .title = Sollicitaties langer dan vier weken
    .help = Schrijf `period = "4 weeks"` en `from = "end-of-procedure"`. Voor wie toestemming geeft, mag een tweede `[[activity.retention]]` met `when` hoogstens `1 year` noemen.
    .what = Als gegevens van afgewezen sollicitanten langer dan vier weken blijven zonder toestemming, of langer dan een jaar met toestemming.
    .why = Na de procedure is het doel bereikt. De sollicitatiecode van de NVP, die de Autoriteit Persoonsgegevens aanvaardt, noemt vier weken, en een jaar met toestemming.

RET-11-year = Activiteit “{ $activity }” bewaart gegevens van sollicitanten { $period }. Ook met hun toestemming is hoogstens een jaar de norm.
    .help = Schrijf `period = "1 year"` of korter voor wie toestemming geeft, en `4 weeks` voor de anderen.

RET-12 = Activiteit “{ $activity }” bewaart de loggegevens { $period }. Loggegevens van een zorginformatiesysteem blijven minstens vijf jaar.
    .title = Loggegevens korter dan vijf jaar bewaard
    .help = Schrijf `period = "5 years"` en `from = "logging"`, of laat `[[activity.retention]]` weg bij `access-logs`.
    .what = Als de loggegevens van een Nederlands zorginformatiesysteem korter dan vijf jaar blijven.
    .why = Aan de loggegevens is te zien wie een dossier bekeek. Ook jaren later moeten mensen dat kunnen nagaan.

# $file-period is how long the files are kept: “20 jaar”.
RET-13 = Activiteit “{ $activity }” bewaart de loggegevens { $period }. Die blijven niet langer dan het dossier zelf: { $file-period }.
    .title = Loggegevens langer dan het dossier bewaard
    .help = Schrijf hoogstens { $file-period }.
    .what = Als de loggegevens van een Nederlands zorginformatiesysteem langer blijven dan het dossier waarover zij gaan.
    .why = De loggegevens horen bij het dossier. Is dat er niet meer? Dan dienen zij geen doel, en verraden zij nog wel dat iemand patiënt was.

# $other-period is the period of an earlier row: “2 jaar”.
RET-14 = Activiteit “{ $activity }” noemt voor dezelfde gegevens { $other-period } en ook { $period }, zonder te zeggen wanneer welke termijn geldt.
    .title = Twee termijnen voor dezelfde gegevens
    .help = Zeg met `when` in welk geval de termijn geldt, of met `what` voor welke gegevens. Geldt er maar één? Laat de andere dan weg.
    .what = Als één activiteit twee verschillende termijnen noemt voor dezelfde gegevens, zonder `when` of `what` die ze scheidt. Of als zij gegevens hoogstens (`at-most`) een termijn bewaart, maar in een van haar gevallen langer.
    .why = Mensen weten dan niet hoe lang hun gegevens blijven. En u kunt zich niet aan beide houden.

# $period is the longest period that the activity states, $other-period that of a row with `when`: “6 maanden”, “2 jaar”.
RET-14-most = Activiteit “{ $activity }” bewaart gegevens hoogstens { $period }, en in een andere rij { $other-period }. Dan is { $period } niet de langste termijn.
    .help = Zeg met `when` in welk geval de kortere termijn geldt, laat `bound = "at-most"` weg, of maak de langere termijn korter.

# $period is the period in the sentence, $longer-period that of the activity: “2 jaar”, “7 jaar”.
RET-15 = “{ $words }”: na { $period }, zegt de tekst. Maar activiteit “{ $activity }” bewaart gegevens { $longer-period }.
    .title = “Alles wordt vernietigd”, maar niet alles
    .help = Laat deze zin weg: de pagina noemt de termijn van elk doel. Of schrijf welke gegevens u dan wist.
    .what = Als een tekst zegt dat na een termijn alles wordt gewist, terwijl een activiteit gegevens langer bewaart.
    .why = Zo’n zin is niet waar zodra er ook rekeningen of dossiers zijn. Mensen rekenen erop dat er niets meer is.

RET-16 = Activiteit “{ $activity }” bewaart een consult zonder behandeling { $period }. De beoordeling zelf is al zorg onder de WGBO: dat dossier blijft 20 jaar.
    .title = Consult zonder behandeling te kort bewaard
    .help = Laat deze termijn weg, zodat de 20 jaar van het dossier geldt. Beoordeelt of adviseert er niemand? Schrijf dan `assessment = false` bij de activiteit.
    .what = Als onder de WGBO een consult zonder behandeling korter dan 20 jaar wordt bewaard. En als er niet staat dat niemand beoordeelt of adviseert.
    .why = Onderzoeken en raad geven horen bij de zorg waarvoor de WGBO geldt. De plicht om een dossier te bewaren begint dus bij het consult, ook als er geen behandeling volgt.

RET-16-before = Activiteit “{ $activity }” bewaart { $period } wat mensen voor een beoordeling sturen. Uw advies hoort in het dossier en blijft 20 jaar.
    .help = Zeg met `when` dat de korte termijn geldt als u geen advies gaf en er geen afspraak volgt. Of zeg met `unless` wat er anders mee gebeurt. Beoordeelt er niemand? Schrijf dan `assessment = false`.

RET-17 = Activiteit “{ $activity }” bewaart gegevens minstens { $period }. Zonder langste termijn kan dat voor altijd zijn.
    .title = Een kortste termijn zonder einde
    .help = Schrijf een `maximum` erbij. Of laat `bound` weg als het om precies deze termijn gaat.
    .what = Als een termijn “minstens” is, zonder `maximum`, `until`, `criterion` of `unless`.
    .why = Een kortste termijn zegt wanneer gegevens er nog zijn, niet wanneer die weggaan. Juist dat moeten mensen weten.

RET-18 = U belooft gegevens te wissen en maakt reservekopieën, maar zegt niet hoe lang die blijven. Tot dan is niet alles gewist.
    .title = Wissen beloofd, reservekopieën niet genoemd
    .help = Schrijf `backup-retention` onder `[security]`, of neem de activiteit `backups` op.
    .what = Als een activiteit belooft gegevens te wissen, er reservekopieën zijn, en nergens staat hoe lang die blijven. Of als zij volgens de activiteit `backups` langer blijven dan onder `[security]` staat.
    .why = In een reservekopie blijft staan wat u al hebt gewist. Mensen moeten weten wanneer het daar ook weg is.

# $longer-period is what the activity for backups says: “6 maanden”.
RET-18-longer = Volgens `[security]` blijven reservekopieën { $period }; volgens de activiteit `backups` { $longer-period }.
    .help = Schrijf op beide plaatsen dezelfde termijn, of laat `backup-retention` weg.

RET-19 = “{ $words }” belooft vernietiging zonder uitzondering. U vernietigt niet wat u van de wet moet bewaren, of wat voor een ander van aanmerkelijk belang is.
    .title = Vernietiging beloofd zonder uitzonderingen
    .help = Noem de uitzonderingen erbij: `Wij bewaren wel wat de wet ons verplicht te bewaren, zoals rekeningen.` Of laat de zin weg: de pagina noemt de rechten zelf.
    .what = Als een tekst belooft gegevens op verzoek te vernietigen, zonder uitzondering, terwijl u gegevens moet bewaren.
    .why = Rekeningen moeten blijven, en sommige gegevens zijn van belang voor een ander. Een belofte die u niet kunt houden, is niet waar.

RET-20 = De tekst belooft vernietiging van het dossier binnen { $period }. De WGBO geeft u hoogstens drie maanden.
    .title = Vernietiging van het dossier te laat
    .help = Schrijf hoogstens `3 maanden`, of laat de zin weg: de pagina noemt dit recht zelf.
    .what = Als een tekst vernietiging van een dossier onder de WGBO pas na meer dan drie maanden belooft.
    .why = Een patiënt die om vernietiging vraagt, heeft er recht op dat dit binnen drie maanden gebeurt.

RET-21 = “{ $words }” belooft vernietiging van het patiëntendossier. In België moet u dat minstens 30 jaar bewaren.
    .title = België: vernietiging van het patiëntendossier beloofd
    .help = Laat deze belofte weg. Zeg wat wel kan: fouten laten verbeteren, het patiëntendossier inzien, een kopie krijgen.
    .what = Als een Belgische verklaring belooft het patiëntendossier op verzoek te vernietigen, in een tekst, met `told` of met `until = "request"`.
    .why = De Belgische kwaliteitswet stelt een kortste termijn van 30 jaar en geeft geen recht op eerdere vernietiging. U kunt de belofte niet nakomen.

RET-21-told = Hier staat dat het patiëntendossier op verzoek wordt vernietigd. In België moet u dat minstens 30 jaar bewaren.
    .help = Haal dit weg: de Belgische wet geeft geen recht op vernietiging binnen die termijn.

# $law is the provision as the clinic wrote it, $law-period what it sets: `AWR 52 lid 4`, “7 jaar”.
RET-22 = Activiteit “{ $activity }” noemt { $period } met `{ $law }`. Die bepaling stelt { $law-period }.
    .title = De termijn past niet bij de genoemde wet
    .help = Schrijf { $law-period }, of laat `law` weg en zeg met `reason` waarom u zelf deze termijn kiest.
    .what = Als een termijn een wet noemt die een andere termijn stelt.
    .why = Wie een wet noemt, zegt: dit moet. Klopt de termijn niet, dan is dat niet waar. Mensen kunnen dan niet nagaan wat wel geldt.

RET-23 = Activiteit “{ $activity }” berust alleen op toestemming, maar bewaart de gegevens nog { $period } nadat die is ingetrokken.
    .title = Bewaard na het einde van de toestemming
    .help = Schrijf `until = "withdrawal"`. Bewaart u alleen het bewijs van de toestemming? Zeg dat dan met `what = ["consent-record"]`.
    .what = Als een activiteit alleen op toestemming berust, en een termijn bij het intrekken begint.
    .why = Met de toestemming valt de enige grondslag weg. Dan moet u de gegevens wissen. Alleen het bewijs dat er toestemming was, mag nog blijven.

RET-24 = Activiteit “{ $activity }” bewaart foto’s voor publiciteit tot iemand de toestemming intrekt. Zonder langste termijn kan dat voor altijd zijn.
    .title = Publiciteitsfoto’s zonder langste termijn
    .help = Schrijf naast `until = "withdrawal"` ook `period = "3 years"`, `bound = "at-most"` en `from = "consent"`. Of schrijf `then = "review"`.
    .what = Als foto’s voor publiciteit geen langste termijn hebben en niemand na een tijd nagaat of ze nog nodig zijn.
    .why = Mensen veranderen, en vergeten dat er een foto van hen staat. Een langste termijn zorgt dat u het opnieuw vraagt.

RET-25 = Activiteit “{ $activity }” noemt een wet bij { $period }. Voor dossiers buiten de WGBO stelt de wet geen termijn: het is uw eigen keuze.
    .title = Een eigen termijn als wet voorgesteld
    .help = Laat `law` weg en zeg met `reason` waarom u deze termijn kiest: `Zo kunnen wij vragen en klachten over uw behandeling beantwoorden.`
    .what = Als een behandeling buiten de WGBO voor de bewaartermijn een wet noemt, of de termijn wettelijk noemt.
    .why = U moet kunnen uitleggen waarom u gegevens zo lang bewaart. Noemt u een wet die niet geldt, dan vragen mensen daar niet naar.

RET-25-words = “{ $words }” noemt de { $period } van activiteit “{ $activity }” een termijn van de wet. Voor dossiers buiten de WGBO stelt de wet geen termijn: het is uw eigen keuze.
    .help = Schrijf waarom u deze termijn kiest: `Zo kunnen wij vragen en klachten over uw behandeling beantwoorden.`

RET-26 = Activiteit “{ $activity }” maakt foto’s of dossiers na afloop anoniem, zonder te zeggen hoe. Gezichten en zeldzame gevallen kunnen herkenbaar blijven.
    .title = Anoniem maken zonder te zeggen hoe
    .help = Schrijf `then = "erase"`. Of zeg met `reason` of `note` hoe u zorgt dat niemand te herkennen is: `De uitsnede laat alleen de huid zien, zonder naam.`
    .what = Als foto’s of dossiers na de termijn anoniem worden gemaakt en niet gewist, en nergens staat hoe.
    .why = Zolang iemand te herkennen is, zijn het persoonsgegevens. Alleen een naam weghalen is bij foto’s en zeldzame gevallen niet genoeg.

RET-26-words = “{ $words }” geldt hier ook voor dossiers of foto’s. Gezichten en zeldzame gevallen kunnen herkenbaar blijven, en nergens staat hoe u dat voorkomt.
    .help = Schrijf dat u de gegevens wist, of zeg hoe u zorgt dat niemand te herkennen is.

RET-27 = “{ $words }” laat de termijn van het dossier beginnen als een kind volwassen wordt. De WGBO telt ook dan vanaf de laatste wijziging.
    .title = Dossier van een kind geteld vanaf 18 jaar
    .help = Schrijf `from = "last-change"`. Bewaart u het langer voor goede zorg? Zeg dat dan met `reason`.
    .what = Als de termijn van een dossier onder de WGBO begint bij de meerderjarigheid of de achttiende verjaardag.
    .why = De wet maakt geen verschil tussen kinderen en volwassenen: 20 jaar vanaf de laatste wijziging.

RET-28 = Activiteit “{ $activity }” bewaart een beoordeling voor een ander { $period }. Zulke gegevens mogen blijven zolang die beoordeling ze nodig heeft, en niet langer.
    .title = Beoordeling bewaard als een behandeldossier
    .help = Schrijf een kortere termijn die past bij de beoordeling, met `from = "end-of-purpose"`.
    .what = Als gegevens van een keuring of beoordeling in opdracht van een ander 20 jaar of langer blijven.
    .why = Zo’n beoordeling is geen behandeling. De wet laat de gegevens bewaren zolang het doel van het onderzoek ze nodig heeft.

RET-29 = De tekst zegt “{ $words }”, maar de termijn van activiteit “{ $activity }” is { $period }.
    .title = Tekst en termijn noemen een verschillende eenheid
    .help = Maak de tekst en `period` gelijk, of laat de termijn uit de tekst weg: de pagina noemt de termijn zelf.
    .what = Als een tekst bij een activiteit hetzelfde getal noemt als de termijn, maar met een andere eenheid: 6 weken in plaats van 6 maanden.
    .why = Mensen lezen dan twee termijnen en weten niet welke geldt.

## Rechten.

RGT-01 = Een recht dat ontbreekt, wordt gemeld als ART13-2-B-ACCESS, -RECT, -ERASE of -RESTR.
    .title = Een recht wordt niet genoemd

RGT-02 = Ontbreekt het recht van bezwaar, dan wordt dat gemeld als ART13-2-B-OBJECT.
    .title = Het recht van bezwaar wordt niet genoemd

RGT-03 = De verklaring zet het recht van bezwaar altijd in een eigen deel. Laat een sjabloon dat weg, dan wordt dat gemeld als ART21-4.
    .title = Het recht van bezwaar tussen de andere rechten

RGT-04 = `told` noemt het recht op overdraagbaarheid, maar niets in deze definitie geeft dat recht. Mensen vragen dan om iets wat er niet is.
    .title = Overdraagbaarheid zonder iets om mee te nemen
    .help = Haal `portability` uit `told`. Houdt u gegevens toch elektronisch bij? Schrijf dan `electronic-file = true` onder `[care]`.
    .what = Als de verklaring het recht op overdraagbaarheid noemt. Terwijl niets op toestemming of een overeenkomst berust en per computer gaat.
    .why = Het recht geldt voor gegevens die mensen zelf gaven, en die u elektronisch verwerkt op grond van toestemming of een overeenkomst. Voor papier en voor wettelijke verplichtingen geldt het niet.

RGT-05 = Ontbreekt het recht op overdraagbaarheid, dan wordt dat gemeld als ART13-2-B-PORT.
    .title = Het recht op overdraagbaarheid wordt niet genoemd

# $period is the period that the clinic wrote: “6 weken”.
RGT-06 = De tekst belooft een antwoord binnen { $period }. De wet geeft u één maand.
    .title = Een antwoord later dan een maand
    .help = Schrijf hoogstens `een maand`, of laat de zin weg: de pagina noemt zelf de termijn van `respond-within`.
    .what = Als een tekst over rechten of verzoeken een antwoord later dan een maand belooft. Een te lange `respond-within` wordt gemeld als ART12-3.
    .why = Wie een verzoek doet, heeft recht op een antwoord binnen een maand. Alleen bij een ingewikkeld verzoek mag het langer duren.

# $period is the period that the clinic wrote: “6 weken”.
RGT-07 = U neemt { $period } extra voor een verzoek. De wet staat hoogstens twee maanden extra toe.
    .title = Uitstel langer dan de wet toestaat
    .help = Schrijf `extension = "2 months"` of korter, en laat binnen de eerste maand weten dat het langer duurt.
    .what = Als het uitstel langer is dan twee maanden, of niet binnen de eerste maand wordt aangekondigd.
    .why = Alles bij elkaar mag het hoogstens drie maanden duren. Mensen moeten binnen de eerste maand weten dat zij langer wachten, en waarom.

RGT-07-announced = U laat niet binnen de eerste maand weten dat een antwoord langer duurt. Zonder dat bericht mag u geen uitstel nemen.
    .help = Laat het binnen de eerste maand weten, met de reden, en schrijf `extension-announced = true`.

RGT-08 = U vraagt geld voor een eerste kopie. Die is gratis, ook van een medisch dossier en wat de reden ook is.
    .title = Geld voor de eerste kopie
    .help = Geef de eerste kopie gratis: `first-copy-fee = false`, of laat de sleutel weg.
    .what = Als een eerste kopie geld kost, volgens `first-copy-fee` of een tekst.
    .why = Inzage mag niet van geld afhangen. Volgens het Hof van Justitie is ook een eerste kopie van een medisch dossier gratis.

RGT-08-words = “{ $words }” vraagt geld voor een kopie. De eerste kopie is gratis, ook van een medisch dossier.
    .help = Laat deze zin weg: de pagina zegt dat de eerste kopie gratis is.

RGT-09 = U vraagt bij elk verzoek een bewijs van identiteit. Dat mag alleen bij redelijke twijfel.
    .title = Altijd een bewijs van identiteit
    .help = Schrijf `identification = "when-in-doubt"`.
    .what = Als u bij elk verzoek om een bewijs van identiteit vraagt. Of als u om een kopie vraagt, zonder te zeggen wat mensen mogen afdekken.
    .why = Wie u kent, hoeft niets opnieuw te bewijzen. Meer vragen dan nodig maakt een recht moeilijk te gebruiken, en levert nieuwe gevoelige gegevens op.

RGT-09-copy = “{ $words }” vraagt een kopie van een identiteitsbewijs, zonder te zeggen wat mensen mogen afdekken.
    .help = Vraag alleen bij twijfel om een bewijs, en schrijf erbij wat mensen onleesbaar mogen maken, zoals hun burgerservicenummer (BSN).

RGT-10 = “{ $words }” sluit verzoeken per e-mail of formulier uit. Wie elektronisch iets vraagt, moet elektronisch antwoord krijgen.
    .title = Verzoeken alleen per brief of persoonlijk
    .help = Laat deze zin weg, en noem in `channels` ook `email`, `form` of `portal`.
    .what = Als een tekst zegt dat een verzoek alleen per brief, aan de balie of persoonlijk kan. Is er geen elektronische weg in `channels`, dan wordt dat gemeld als ART12-2.
    .why = De wet wil dat rechten makkelijk te gebruiken zijn. Wie gegevens online verzamelt, moet ook verzoeken online aannemen.

RGT-11 = “{ $words }” zegt dat het dossier nooit weggaat. Onder de WGBO kunnen patiënten het laten vernietigen.
    .title = Vernietiging van het dossier ontkend
    .help = Schrijf wat wel kan: `Wij wissen uw dossier niet uit onszelf; u kunt het laten vernietigen.`
    .what = Als een tekst onder de WGBO wissen of vernietigen van het dossier uitsluit.
    .why = De wet geeft patiënten het recht op vernietiging, met twee uitzonderingen. Wie dat recht ontkent, houdt mensen ervan af.

RGT-12 = Ontbreken vernietiging, een eigen verklaring of een kopie van het dossier, dan wordt dat gemeld als NL-WGBO-455, NL-WGBO-454-2 of NL-WGBO-456.
    .title = De rechten van de WGBO ontbreken

RGT-13 = “{ $words }” noemt een recht dat voor het dossier niet zomaar geldt. De WGBO heeft daarvoor eigen regels.
    .title = Rechten op het dossier zonder grenzen
    .help = Laat deze zin weg: de pagina noemt de rechten met hun grenzen. Of zeg erbij wat voor het dossier geldt.
    .what = Als een tekst bezwaar, overdraagbaarheid of wissen aanbiedt voor een dossier onder de WGBO, zonder grens.
    .why = Een dossier berust op een overeenkomst en een wettelijke verplichting: bezwaar kan daar niet. Wissen gaat via vernietiging. De bevindingen van een arts vallen buiten de overdraagbaarheid.

RGT-14 = “{ $words }” beperkt inzage meer dan de wet toestaat. Weigeren mag alleen voor zover de privacy van een ander dat vraagt.
    .title = Inzage te ver beperkt
    .help = Schrijf alleen: `Wij laten weg wat de privacy van een ander schaadt.`
    .what = Als een tekst inzage beperkt om een reden die de wet niet noemt: een samenvatting, de toestemming van een arts, het belang van de patiënt zelf.
    .why = Met inzage beginnen alle andere rechten. De uitzondering is smal: de privacy van een ander.

RGT-15 = “{ $words }” stuurt mensen met hun verzoek naar een bedrijf dat voor u werkt. U moet het verzoek zelf behandelen.
    .title = Verzoeken doorgestuurd naar de verwerker
    .help = Laat mensen het u vragen, en schakel het bedrijf zelf in: `Stuur ons een verzoek; wij regelen het.`
    .what = Als een tekst over rechten of verzoeken mensen naar een verwerker stuurt.
    .why = U bent de verwerkingsverantwoordelijke. Een verwerker doet alleen wat u opdraagt. Hij moet u helpen, niet vervangen.

RGT-16 = U stopt niet altijd met reclame als iemand daarom vraagt. Mensen hebben daar altijd recht op.
    .title = Reclame die niet altijd stopt
    .help = Stop altijd. Schrijf `opt-out-always = true` of laat de sleutel weg.
    .what = Als `opt-out-always` `false` is en er reclame wordt gestuurd.
    .why = Iedereen mag altijd bezwaar maken tegen direct marketing, zonder reden. Daarna mag u die gegevens daar niet meer voor gebruiken.

RGT-17 = De pagina legt elk recht in gewone woorden uit.
    .title = Rechten alleen bij naam genoemd

RGT-18 = De pagina noemt dit recht altijd als `electronic-file` waar is. Laat een sjabloon het weg, dan wordt dat gemeld als NL-WABVPZ-15D.
    .title = Het recht op een elektronische kopie ontbreekt

RGT-19 = “{ $words }” belooft nabestaanden inzage zonder grens. De wet noemt drie gevallen.
    .title = Nabestaanden: inzage zonder grens
    .help = Noem de drie gevallen: toestemming van de overledene, een gemeld incident, een zwaarwegend belang. Of laat de zin weg.
    .what = Als een tekst nabestaanden inzage in het dossier belooft of weigert zonder de gevallen van de wet te noemen.
    .why = Het beroepsgeheim blijft ook na de dood. Nabestaanden hebben in drie gevallen recht op inzage, en alleen voor zover dat nodig is.

RGT-19-denied = “{ $words }” weigert nabestaanden elke inzage. De wet noemt drie gevallen waarin zij er wel recht op hebben.
    .help = Noem de drie gevallen: toestemming van de overledene, een gemeld incident, een zwaarwegend belang. Of laat de zin weg.

RGT-20 = “{ $words }” belooft alles snel te wissen. U mag niet wissen wat u van de wet moet bewaren.
    .title = Vergeten worden zonder uitzonderingen
    .help = Noem de uitzondering erbij: `Wij bewaren wel wat de wet ons verplicht te bewaren.` Of laat de zin weg: de pagina noemt dit recht zelf.
    .what = Als een tekst belooft op verzoek alles te wissen, of binnen een korte termijn, terwijl u gegevens moet bewaren. En als daarbij geen uitzondering staat.
    .why = Het recht op gegevenswissing kent uitzonderingen. Wie die niet noemt, belooft iets wat niet mag.

## Klachten.

CMP-01 = Ontbreekt de toezichthoudende autoriteit, dan wordt dat gemeld als ART13-2-D.
    .title = De toezichthoudende autoriteit ontbreekt

CMP-02 = “{ $words }” is niet de toezichthoudende autoriteit voor een praktijk in Nederland. Dat is de Autoriteit Persoonsgegevens (AP).
    .title = De verkeerde toezichthoudende autoriteit
    .help = Laat de zin weg: de pagina noemt de toezichthoudende autoriteit zelf. Komen er patiënten van over de grens? Schrijf dan `cross-border = true` onder `[care]`.
    .what = Als een tekst mensen met een klacht naar de toezichthoudende autoriteit van een ander land of van de EU-instellingen stuurt. En als die de juiste autoriteit niet noemt.
    .why = Een klacht bij de verkeerde autoriteit kost mensen tijd, en kan hun zaak kosten.

CMP-02-be = “{ $words }” is niet de toezichthoudende autoriteit voor een praktijk in België. Dat is de Gegevensbeschermingsautoriteit (GBA).
    .help = Laat de zin weg: de pagina noemt de toezichthoudende autoriteit zelf. Komen er patiënten van over de grens? Schrijf dan `cross-border = true` onder `[care]`.

CMP-03 = “{ $words }” maakt een gesprek met u tot voorwaarde voor een klacht bij de toezichthoudende autoriteit. Daar mogen mensen altijd meteen heen.
    .title = Een klacht pas na overleg met u
    .help = Nodig mensen uit zonder voorwaarde: `Wij horen uw klacht graag zelf. U mag ook altijd meteen naar de Autoriteit Persoonsgegevens.` Of schrijf `contact = true` onder `[complaints]`.
    .what = Als een tekst een klacht bij de toezichthoudende autoriteit laat volgen op een gesprek met de praktijk. En als daarbij niet staat dat het ook meteen mag.
    .why = Het recht op een klacht hangt van niets af. U mag mensen vragen eerst naar u te komen, maar u mag het niet eisen.

CMP-04 = “{ $words }” is een oude naam. Zo heet de toezichthoudende autoriteit niet meer.
    .title = Een oude naam van de toezichthoudende autoriteit
    .help = Schrijf `Autoriteit Persoonsgegevens (AP)` in Nederland, `Gegevensbeschermingsautoriteit (GBA)` in België. Of laat het weg: de pagina noemt de toezichthoudende autoriteit zelf.
    .what = Als een tekst het College bescherming persoonsgegevens, de Registratiekamer of de Privacycommissie noemt.
    .why = Wie de oude naam opzoekt, komt niet op de juiste plek, en ziet dat uw verklaring verouderd is.

CMP-05 = De pagina geeft altijd het adres en de website van de toezichthoudende autoriteit. Laat een sjabloon die weg, dan wordt dat gemeld als ART13-2-D-WHO.
    .title = Geen adres van de toezichthoudende autoriteit

CMP-06 = Een ontbrekende klachtenfunctionaris wordt gemeld als NL-WKKGZ-13-4.
    .title = Er is geen klachtenfunctionaris

CMP-07 = Een ontbrekende geschilleninstantie wordt gemeld als NL-WKKGZ-18-5.
    .title = Er is geen geschilleninstantie

# $period is the period that the clinic wrote: “6 weken”.
CMP-08 = U neemt { $period } voor een klacht over de zorg. De Wkkgz geeft u zes weken, en hoogstens vier weken extra.
    .title = Een zorgklacht duurt langer dan zes weken
    .help = Schrijf `answer-within = "6 weeks"`. Is er meer tijd nodig? Schrijf dan ook `extension = "4 weeks"`.
    .what = Als een oordeel over een klacht over de zorg later komt dan zes weken. Of als het uitstel langer is dan vier weken.
    .why = Wie over zorg klaagt, heeft recht op een oordeel met redenen, binnen een vaste tijd.

# $period is the period that the clinic wrote: “6 weken”.
CMP-08-extension = U neemt { $period } extra voor een klacht over de zorg. De Wkkgz staat hoogstens vier weken toe.
    .help = Schrijf `extension = "4 weeks"` of korter.

CMP-09 = “{ $words }” stuurt mensen met een klacht over hun privacy naar een geschilleninstantie, zonder de toezichthoudende autoriteit te noemen.
    .title = Privacyklachten alleen naar de geschilleninstantie
    .help = Noem de toezichthoudende autoriteit voor privacy, en de geschilleninstantie voor klachten over de zorg. De pagina doet dat zelf.
    .what = Als een tekst voor klachten over privacy een geschilleninstantie noemt, en niet de toezichthoudende autoriteit.
    .why = Het zijn twee wegen: de toezichthoudende autoriteit voor privacy, de geschilleninstantie voor de zorg. De ene is geen voorwaarde voor de andere.

CMP-10 = Een ontbrekende ombudsfunctie wordt gemeld als BE-WPR-11.
    .title = Er is geen ombudsfunctie

CMP-11 = Er komen patiënten van over de grens. Zij mogen ook in hun eigen land klagen, en nergens staat de naam van de Belgische toezichthoudende autoriteit.
    .title = Patiënten van over de grens
    .help = Noem in een `[[clause]]` met `section = "complaints"` ook de Gegevensbeschermingsautoriteit, of de toezichthoudende autoriteit van het land waar uw patiënten wonen.
    .what = Als er patiënten van over de grens komen en de teksten de toezichthoudende autoriteit van het buurland niet noemen.
    .why = Mensen mogen klagen waar zij wonen. De pagina zegt dat wel, maar wie de naam kent, vindt de weg sneller.

CMP-11-be = Er komen patiënten van over de grens. Zij mogen ook in hun eigen land klagen, en nergens staat de naam van de Nederlandse toezichthoudende autoriteit.
    .help = Noem in een `[[clause]]` met `section = "complaints"` ook de Autoriteit Persoonsgegevens, of de toezichthoudende autoriteit van het land waar uw patiënten wonen.

CMP-12 = “{ $words }” is geen veilig adres van de toezichthoudende autoriteit. Mensen komen zo ergens anders terecht.
    .title = Een verkeerd adres van de toezichthoudende autoriteit
    .help = Schrijf het adres met `https` op de website van de toezichthoudende autoriteit zelf. Of laat het weg: de pagina geeft het al.
    .what = Als een link de toezichthoudende autoriteit noemt maar naar een andere website gaat, of naar de goede zonder `https`.
    .why = Een klacht bevat gevoelige gegevens. Die horen niet op een website die alleen op die van de toezichthoudende autoriteit lijkt.
