### The rules about locale files, such as this one. The reader is a translator, who does not have to know how to program.
### The message is a title of at most eight words. Its attributes: `.what` what the rule asks; `.why` what it is good for.
### Words between backticks are typed as they stand: leave those as they are.

## The rules, in the order of their numbers.

LOC-01 = Een tekst voor elke zin
    .what = De taalbestanden van elke taal hebben elke tekst die de verklaring nodig heeft.
    .why = Een ontbrekende zin is een ontbrekend feit. Geen pagina valt terug op een andere taal.

LOC-02 = Taalbestanden die te lezen zijn
    .what = Elk `.ftl`-bestand volgt de regels van Fluent.
    .why = Wat niet te lezen is, valt ongezien van de pagina.

LOC-03 = Dezelfde variabelen als in de bron
    .what = Een tekst gebruikt de variabelen van de brontekst, in elke variant, en geen andere.
    .why = Een variabele is een feit: een naam, een termijn, een adres. Zonder haar ontbreekt dat feit, en van een onbekende staat alleen de naam op de pagina.

LOC-04 = Eén tekst per naam
    .what = Geen tekst en geen attribuut staat twee keer in een taal.
    .why = Niemand kan zien welke van de twee op de pagina komt.

LOC-05 = Taalbestanden voor elke taal
    .what = Voor elk van de `languages` van een verklaring zijn er taalbestanden. Een aanspreekvorm, zoals `nl-informal`, is geen taal.
    .why = Zonder woorden is er geen pagina in die taal.

LOC-06 = Geen tekst die niemand gebruikt
    .what = Elke tekst, elk attribuut en elk bestand bestaat ook in de brontaal.
    .why = Vaak is het een naam met een tikfout. Dan komt uw tekst nergens terecht.

LOC-07 = Verwijzingen die ergens uitkomen
    .what = Een tekst die een andere tekst, een term of een functie gebruikt, noemt er een die bestaat, en niet zichzelf.
    .why = Anders staat er een naam tussen accolades op de pagina.

LOC-08 = Dezelfde verwijzingen als in de bron
    .what = Waar de brontekst een andere tekst of een term gebruikt, doet de vertaling dat ook.
    .why = Wie de woorden zelf intikt, houdt ze niet gelijk als ze veranderen.

LOC-09 = Een variant voor elke mogelijkheid
    .what = Een keuze heeft voor elke mogelijke waarde één variant, en dezelfde standaard als de brontekst.
    .why = Een waarde zonder variant valt op de standaard: dan staat er iets anders dan de kliniek opgaf.

LOC-10 = De meervouden van de taal
    .what = Een keuze op een aantal heeft de vormen die de taal kent (CLDR), en geen andere.
    .why = Een vorm te weinig geeft een verkeerd meervoud. Een vorm die de taal niet kent, wordt nooit gebruikt.

LOC-11 = Teksten die te vormen zijn
    .what = Elke tekst is echt te vormen, met elke waarde waarop hij kiest.
    .why = Wat hier misgaat, gaat ook mis op de pagina.

LOC-12 = Alles in de eigen taal
    .what = Een vertaling is niet gelijk aan de brontekst, en er staan geen zinnen in een andere taal in.
    .why = Wie alleen deze taal leest, mist anders een deel van de verklaring.

LOC-13 = Geen resten van het werk
    .what = In geen tekst staat `TODO`, `FIXME`, `lorem ipsum` of iets dergelijks.
    .why = Het zou zo op de pagina van een kliniek komen.

LOC-14 = Geen lege tekst
    .what = Een tekst waarvan de bron woorden heeft, heeft zelf ook woorden, in elke variant.
    .why = Een lege zin is een ontbrekend feit.

LOC-15 = Dezelfde getallen als in de bron
    .what = Getallen en artikelnummers zijn dezelfde als in de brontekst.
    .why = Een ander artikel of een andere termijn is een andere belofte.

LOC-16 = Dezelfde verwijzingen naar plaatsen en adressen
    .what = Links, webadressen en e-mailadressen zijn dezelfde als in de brontekst.
    .why = Een andere link brengt mensen ergens anders, of nergens.

LOC-17 = Dezelfde opmaak als in de bron
    .what = Vetgedrukte woorden (`**`) en codes tussen backticks zijn er zo veel als in de brontekst.
    .why = Vet staan de termen van de wet. Codes moeten precies zo worden ingetikt.

LOC-18 = Geen HTML en geen halve opmaak
    .what = In een tekst staat geen HTML, en elke `**`, elke backtick en elke link heeft een begin en een eind.
    .why = HTML wordt als tekst getoond, en halve opmaak ook.

LOC-19 = Letters die kloppen
    .what = In een tekst staan geen verminkte tekens, en geen letters die alleen op een letter van het alfabet lijken.
    .why = Mensen lezen dan onzin, en een zoekmachine of schermlezer leest iets anders.

LOC-20 = Geen onzichtbare tekens
    .what = In een tekst staan geen tekens die niemand ziet.
    .why = Zij breken woorden voor zoekmachines en schermlezers, en niemand vindt ze terug.

LOC-21 = Verzorgde tekens en spaties
    .what = Aanhalingstekens zijn gekruld, een beletselteken is één teken, en tussen woorden staat één spatie.
    .why = Slordige tekens laten een verklaring slordig lijken.

LOC-22 = Begin en eind zoals in de bron
    .what = Een tekst begint en eindigt zoals de brontekst: hoofdletter of kleine letter, met of zonder punt.
    .why = Veel teksten worden delen van een zin. Een punt te veel komt dan midden in de zin.

LOC-23 = Eén aanspreekvorm
    .what = Een taal spreekt mensen overal op dezelfde manier aan: met “u”, of met “je”.
    .why = Een pagina die wisselt, lijkt van twee mensen.

LOC-24 = De vaste woorden van de wet
    .what = Een term van de wet heeft de vaste vertaling: `verwerker` is `processor`, `verwerkingsverantwoordelijke` is `controller`. Ook bekende afkortingen blijven dezelfde: AVG is GDPR, WGBO blijft WGBO.
    .why = Een andere term is een andere rol of een ander recht.

LOC-25 = Dezelfde ontkenning, grens en persoon als in de bron
    .what = Waar de brontekst iets ontkent of begrenst, doet de vertaling dat ook, en andersom: “niet”, “alleen”, “hoogstens”, “moet”. En wie iets doet, “wij” of “u”, blijft dezelfde.
    .why = Zonder “niet” of “alleen” staat er iets anders, soms het tegendeel.

LOC-26 = Korte zinnen
    .what = Een zin op de pagina heeft hoogstens 25 woorden.
    .why = Lange zinnen leest bijna niemand uit.

LOC-27 = Elke variabele uitgelegd
    .what = Bij een tekst staat in een opmerking wat elke variabele bevat.
    .why = Een vertaler ziet alleen een naam tussen accolades, en moet weten wat er komt te staan.

LOC-28 = De volgorde van de bron
    .what = De teksten staan in dezelfde volgorde en hetzelfde bestand als in de brontaal.
    .why = Zo is naast elkaar te leggen wat bij elkaar hoort.

LOC-29 = Bijgewerkt na een wijziging van de bron
    .what = Een vertaling is gemaakt van de brontekst zoals die nu is.
    .why = Anders zeggen de talen niet meer hetzelfde.

LOC-30 = Een reden bij elke uitzondering
    .what = Wie in een bestand een bevinding toestaat, noemt een regel die bestaat, en waarom.
    .why = Zonder reden weet later niemand of de uitzondering nog klopt.

LOC-31 = Geen uitzondering zonder bevinding
    .what = Een toegestane bevinding wordt ook echt gevonden.
    .why = Een oude uitzondering verbergt later een nieuwe fout.

LOC-32 = Geen slag om de arm
    .what = Op de pagina staat geen “mogelijk”, “in principe”, “may” of iets dergelijks.
    .why = Mensen willen weten wat er gebeurt, niet wat er zou kunnen gebeuren.

LOC-33 = In een variant alleen wat verschilt
    .what = Een variant, zoals `nl-informal`, heeft alleen teksten die anders zijn dan in de taal zelf.
    .why = Wat hetzelfde is, moet anders op twee plaatsen worden bijgehouden.

LOC-34 = Verschillende teksten voor verschillende dingen
    .what = Twee teksten die in de bron verschillen, zijn in de vertaling niet gelijk.
    .why = Met de tekst van een andere grondslag of een ander recht staat er iets wat niet waar is.

LOC-35 = Een brontekst om mee te vergelijken
    .what = De taal waarmee wordt vergeleken, is er.
    .why = Zonder bron is van geen tekst te zeggen of hij klopt.
