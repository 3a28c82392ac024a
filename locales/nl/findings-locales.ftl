### What can be wrong with a locale file, such as this one. The reader is a translator, who does not have to know how to program.
### A message says what is wrong, in one or two short sentences; `.help` says what to type.
### Words between backticks are typed as they stand: leave those as they are.
### Braces that must be printed are written as {"{"} and {"}"}.
### Variables, wherever they stand: $message is the name of the message that the finding is about, as in `title`; $language a language tag, as in `nl`;
### $file a file, as in `statement.ftl`; $suggestion the word that was probably meant.

## Files and messages: missing, twice, too many.

# Something is missing. $file is the file it belongs in.
LOC-01-message = De tekst `{ $message }` ontbreekt in `{ $language }`.
    .help = Voeg hem na deze tekst toe. Hij hoort in { $file }. `verklaar locales fix` zet de brontekst klaar.

# $count is how many messages the file has in the source language.
LOC-01-file = Het bestand { $file } ontbreekt in `{ $language }`, met { $count } teksten.
    .help = Maak het bestand. `verklaar locales fix` maakt het voor u, met de brontekst boven elke tekst.

# Messages that `locales new` put there wait behind a `#`. $count is how many, $total how many the file has in the source.
LOC-01-waiting = In { $file } wachten nog { $count } van de { $total } teksten op een vertaling.
    .help = Haal `# ` weg voor een tekst en typ uw woorden. Zolang er een ontbreekt, is er geen pagina in `{ $language }`.

# $attribute is the name of an attribute, as in `help`: words that belong to a message, on a line of their own below it.
LOC-01-attribute = Bij `{ $message }` ontbreekt de regel `.{ $attribute }` in `{ $language }`.
    .help = Zet onder de tekst een regel met vier spaties en `.{ $attribute } = …`.

LOC-01-value = Achter `{ $message } =` staat niets, maar de bron heeft daar wel woorden.
    .help = Typ de woorden achter het isgelijkteken.

# $file is where the message stands as well.
LOC-04-message = De tekst `{ $message }` staat ook in { $file }. Alleen de eerste wordt gebruikt.
    .help = Houd de goede en haal de andere weg.

LOC-04-same-file = De tekst `{ $message }` staat eerder in dit bestand ook. Alleen de eerste wordt gebruikt.
    .help = Houd de goede en haal de andere weg.

# $attribute is the name of an attribute, as in `help`.
LOC-04-attribute = De regel `.{ $attribute }` staat twee keer onder `{ $message }`.
    .help = Houd de goede en haal de andere weg.

LOC-05-tag = `{ $language }` is geen taalcode, of van deze taal is niets bekend.
    .help = Noem de map naar de taal, zoals `de` voor Duits of `pl` voor Pools.

LOC-05-spelling = `{ $language }` is geen taalcode. Het streepje is een koppelteken: `{ $suggestion }`.
    .help = Noem de map `{ $suggestion }`.

LOC-06-misspelt = Een tekst `{ $message }` bestaat niet; waarschijnlijk bedoelt u `{ $suggestion }`. Zo komt deze tekst nergens terecht.
    .help = Schrijf `{ $suggestion } =` aan het begin van de regel.

LOC-06-message = De brontaal `{ $language }` heeft geen tekst `{ $message }`. Deze tekst komt nergens terecht.
    .help = Haal hem weg, of geef hem de naam van de tekst die u bedoelt.

# $count is how many messages the file has.
LOC-06-file = De brontaal `{ $language }` heeft geen bestand { $file }, en geen van de { $count } teksten erin. Niemand gebruikt dit bestand.
    .help = Haal het bestand weg, of geef het de naam van het bestand dat u bedoelt.

# $attribute is the name of an attribute, as in `help`.
LOC-06-attribute-misspelt = Een regel `.{ $attribute }` hoort niet bij `{ $message }`; waarschijnlijk bedoelt u `.{ $suggestion }`.
    .help = Schrijf `.{ $suggestion } =`.

# $attribute is the name of an attribute, as in `help`.
LOC-06-attribute = De regel `.{ $attribute }` van `{ $message }` staat niet in de bron. Niemand gebruikt hem.
    .help = Haal hem weg.

LOC-06-value = `{ $message }` heeft in de bron zelf geen woorden, alleen regels eronder. Niemand gebruikt deze woorden.
    .help = Haal de woorden achter het isgelijkteken weg.

# $before is the message before it in the source.
LOC-28-after = In de bron staat `{ $message }` na `{ $before }`.
    .help = `verklaar locales fix` zet de teksten in de volgorde van de bron.

LOC-28-file = In de bron staat `{ $message }` in { $file }.
    .help = Zet de tekst in het bestand met die naam.

LOC-28-first = In de bron staat `{ $message }` bovenaan.
    .help = `verklaar locales fix` zet de teksten in de volgorde van de bron.

LOC-33-same = `{ $message }` is hier hetzelfde als in `{ $language }`. Dan is deze tekst niet nodig.
    .help = Haal hem weg: dan geldt die van `{ $language }`.

# $known is a list of language tags, with commas.
LOC-35-reference = Er is geen map `{ $language }` om mee te vergelijken. Wel zijn er: { $known }.
    .help = Noem met `--reference` de taal waaruit is vertaald.

## What cannot be read. $found is what stands there.

LOC-02-deep = Hier staan te veel accolades in elkaar. Het bestand wordt niet gelezen.
    .help = Haal de accolades weg die niet om een variabele of een keuze staan.

LOC-02-conflict = Hier staat een merkteken van twee versies die niet zijn samengevoegd.
    .help = Kies een van beide versies. Haal de andere weg, en ook de regels met `<<<<<<<`, `=======` en `>>>>>>>`.

LOC-02-comment = Dit is geen opmerking: achter `#` ontbreekt een spatie.
    .help = Typ een spatie achter `#`.

LOC-02-tab = Deze regel begint met een tab. Daardoor hoort hij nergens bij.
    .help = Vervang de tab door vier spaties. Voor de naam van een tekst haalt u de tab weg.

LOC-02-attribute = Deze regel begint met een punt, maar is geen `.naam = woorden`: `{ $found }`. Hier wordt de tekst afgebroken.
    .help = Is het gewone tekst? Zet dan de punt tussen accolades: `{"{"}"."{"}"}`. Of zet de woorden op de regel ervoor.

LOC-02-sign = Een regel van een tekst mag niet met `{ $found }` beginnen. Hier wordt de tekst afgebroken.
    .help = Begin de regel met een woord, of zet de woorden op de regel ervoor.

LOC-02-indent = Deze regel hoort nergens bij: `{ $found }`.
    .help = Zet er `naam = ` voor, of zet hem onder een tekst, met vier gewone spaties ervoor.

LOC-02-unindented = `{ $found }` is geen tekst met een naam. Hoort de regel bij de tekst erboven? Dan ontbreken de spaties, en valt hij weg.
    .help = Zet vier spaties voor de regel. Of schrijf `naam = woorden`.

LOC-02-name = `{ $found }` kan geen naam zijn. Een naam begint met een letter en heeft verder alleen letters zonder accent, cijfers en streepjes.
    .help = Schrijf de naam zoals in de brontaal. Is dit geen nieuwe tekst? Zet dan vier spaties voor de regel.

LOC-02-default = Bij deze keuze in `{ $message }` heeft geen variant een `*`. Zo is er niets voor de andere gevallen.
    .help = Zet `*` voor de variant die in alle andere gevallen geldt: `*[other]`.

LOC-02-two-defaults = Bij deze keuze in `{ $message }` hebben twee varianten een `*`.
    .help = Laat één `*` staan, bij dezelfde variant als in de bron.

LOC-02-brace-closed = Hier staat een `{"}"}` zonder `{"{"}` ervoor.
    .help = Haal de accolade weg, of zet `{"{"}` voor de naam van de variabele.

# $found is what stands after the opening brace, as in `$name`.
LOC-02-brace-open = Een accolade is open en gaat niet dicht in `{ $message }`: na `{"{"} { $found }` ontbreekt `{"}"}`.
    .help = Typ ` {"}"}` na `{ $found }`.

LOC-02-variable = `{ $found }` is geen naam van een variabele. Zo’n naam vertaalt u niet, en achter `$` staat geen spatie.
    .help = Schrijf de variabele precies zoals in de bron.

LOC-02-choice = Deze keuze in `{ $message }` is niet goed geschreven, na `{ $found }`.
    .help = Schrijf een keuze zoals in de bron: `{"{"} $count ->`, dan op eigen regels `[one] …` en `*[other] …`, en aan het eind `{"}"}`.

LOC-02-quote = Een recht aanhalingsteken tussen accolades gaat niet dicht in `{ $message }`.
    .help = Typ `"` voor de sluitende accolade: `{"{"} "…" {"}"}`.

LOC-02-empty = Achter `{ $message } =` staan geen woorden. Of de woorden op de regel eronder beginnen niet met spaties.
    .help = Typ de woorden achter het isgelijkteken, of zet vier spaties voor de volgende regel.

LOC-02-braces-empty = Tussen deze accolades in `{ $message }` staat niets wat te lezen is.
    .help = Schrijf er een variabele in, zoals `{"{"} $name {"}"}`. Of haal de accolades weg.

LOC-02-function = Wat hier tussen accolades staat, is geen variabele.
    .help = Schrijf een variabele met een `$` ervoor: `{"{"} $name {"}"}`.

LOC-02-escape = Een backslash tussen aanhalingstekens betekent hier niets.
    .help = Schrijf `\\` voor een backslash en `\"` voor een aanhalingsteken.

# $detail is what the reader of Fluent says, always in English.
LOC-02-other = De tekst `{ $message }` is niet te lezen. De lezer meldt: { $detail }.
    .help = Vergelijk de accolades en haken met die van de bron. Een variabele staat er als `{"{"} $name {"}"}`.

## Variables, references and choices.

# $variable is the name of a variable, without `$`.
LOC-03-missing = In `{ $message }` ontbreekt `{"{"} ${ $variable } {"}"}`. Dat feit staat wel in de bron.
    .help = Zet `{"{"} ${ $variable } {"}"}` op de plaats in de zin waar het hoort.

# $variable is the name of a variable, without `$`; $variant the variant that lacks it.
LOC-03-missing-variant = In de variant [{ $variant }] van `{ $message }` ontbreekt `{"{"} ${ $variable } {"}"}`. De bron heeft het daar wel.
    .help = Zet `{"{"} ${ $variable } {"}"}` ook in deze variant.

# $variable is the name of a variable, without `$`.
LOC-03-misspelt = `{ $message }` krijgt geen `${ $variable }`; waarschijnlijk bedoelt u `${ $suggestion }`.
    .help = Schrijf `${ $suggestion }`.

# $variable is the name of a variable, without `$`.
LOC-03-added = Hier staat `{"{"} ${ $variable } {"}"}`, maar in de bron wordt dat feit niet verteld.
    .help = Haal het weg, of gebruik de variabele die de bron hier heeft.

# $variable is the name of a variable, without `$`; $known those that there are, with commas.
LOC-03-unknown = `{ $message }` krijgt geen `${ $variable }`. Op de pagina zou die naam staan.
    .help = Gebruik alleen de variabelen van de bron: { $known }.

# $variable is the name of a variable, without `$`.
LOC-03-none = `{ $message }` krijgt geen variabelen, dus ook geen `${ $variable }`. Op de pagina zou die naam staan.
    .help = Schrijf de woorden uit, zonder variabele.

# $reference is what the message refers to.
LOC-07-message = Een tekst `{ $reference }` bestaat niet; waarschijnlijk bedoelt u `{ $suggestion }`.
    .help = Schrijf `{"{"} { $suggestion } {"}"}`. Is het een variabele? Zet er dan `$` voor.

# $reference is what the message refers to.
LOC-07-message-plain = Een tekst `{ $reference }` bestaat niet in deze taal.
    .help = Schrijf de woorden uit. Is het een variabele? Zet er dan `$` voor: `{"{"} ${ $reference } {"}"}`.

# $reference is the term that the message refers to.
LOC-07-term = Een term `{ $reference }` bestaat niet; waarschijnlijk bedoelt u `{ $suggestion }`.
    .help = Schrijf `{"{"} { $suggestion } {"}"}`.

# $reference is the term that the message refers to.
LOC-07-term-plain = Een term `{ $reference }` bestaat niet in deze taal.
    .help = Schrijf de term in dit bestand: `{ $reference } = woorden`. Of schrijf de woorden uit.

# $reference is what the message refers to, $attribute an attribute of it.
LOC-07-attribute = Bij `{ $reference }` hoort geen regel `.{ $attribute }`.
    .help = Verwijs zoals in de bron.

# $reference is what the message refers to.
LOC-07-no-value = `{ $reference }` heeft zelf geen woorden. Op deze plaats zou niets staan.
    .help = Verwijs zoals in de bron, of schrijf de woorden uit.

# $reference is the function; $known those that there are.
LOC-07-function = Een functie `{ $reference }` bestaat niet. Wel zijn er: { $known }.
    .help = Schrijf de functie zoals in de bron.

# $reference is the function.
LOC-07-no-functions = `{ $reference }` is een functie, en die zijn er hier niet. Data en getallen komen al in woorden.
    .help = Schrijf alleen de variabele: `{"{"} $name {"}"}`.

LOC-07-cycle = `{ $message }` verwijst naar zichzelf, misschien langs een andere tekst. Er komen nooit woorden uit.
    .help = Schrijf in een van beide de woorden uit.

# $reference is a message or a term that the source uses; $source the language tag of the source.
LOC-08-dropped = De bron (`{ $source }`) gebruikt hier `{"{"} { $reference } {"}"}`, en deze tekst niet.
    .help = Zet `{"{"} { $reference } {"}"}` in plaats van de woorden die u hebt uitgetypt.

# $reference is a message that this one uses; $source the language tag of the source.
LOC-08-added = Deze tekst gebruikt `{"{"} { $reference } {"}"}`, en de bron (`{ $source }`) niet.
    .help = Schrijf de woorden uit, zoals de bron. Of is het in de bron vergeten?

# $variant is the value without a variant, $default the variant that it falls through to, $variable what is chosen by.
LOC-09-missing = De keuze op `${ $variable }` in `{ $message }` heeft geen variant [{ $variant }]. Die waarde krijgt nu ongemerkt de woorden van [{ $default }].
    .help = Voeg de variant [{ $variant }] toe, met eigen woorden.

# $variant is the key of a variant.
LOC-09-single = Deze keuze heeft maar één variant, [{ $variant }]. Dan valt er niets te kiezen.
    .help = Voeg de andere varianten van de bron toe.

# $variant is the key of a variant, $variable what is chosen by.
LOC-09-misspelt = `${ $variable }` is nooit `{ $variant }`; waarschijnlijk bedoelt u [{ $suggestion }]. Nu komt deze variant nooit op de pagina.
    .help = Schrijf [{ $suggestion }]. Wat tussen vierkante haken staat, vertaalt u niet.

# $variant is the key of a variant, $variable what is chosen by, $known the keys that there are.
LOC-09-unknown = `${ $variable }` is nooit `{ $variant }`. Deze variant komt nooit op de pagina.
    .help = Gebruik alleen deze varianten: { $known }. Wat tussen vierkante haken staat, vertaalt u niet.

# $variant is the key of a variant.
LOC-09-twice = De variant [{ $variant }] staat twee keer in deze keuze. Alleen de eerste wordt gebruikt.
    .help = Houd de goede en haal de andere weg, of geef die haar eigen naam.

# $default is the variant with `*`, $suggestion the one that has it in the source.
LOC-09-default = Hier is [{ $default }] de standaard, maar in de bron is dat [{ $suggestion }]. Onbekende waarden krijgen zo andere woorden.
    .help = Zet `*` voor [{ $suggestion }] en haal het weg bij [{ $default }].

# $variable is what is chosen by, $known the variants of the source.
LOC-09-lost = De bron kiest hier op `${ $variable }`, en deze tekst niet. Elke waarde krijgt zo dezelfde woorden.
    .help = Neem de keuze over, met al haar varianten: { $known }.

# $variant is a plural form, as in `few`; $known those that the language has.
LOC-10-impossible = De taal `{ $language }` kent de vorm [{ $variant }] niet. Deze variant wordt nooit gebruikt.
    .help = Haal hem weg. Deze taal heeft: { $known }.

# $variant is a plural form, as in `few`; $known those that the language has.
LOC-10-missing = De taal `{ $language }` kent ook de vorm [{ $variant }]. Zonder die variant staat er bij sommige getallen een verkeerd meervoud.
    .help = Voeg de variant [{ $variant }] toe. Deze taal heeft: { $known }.

# $variable is the name of a variable, without `$`.
LOC-10-flat = De bron kiest hier op het aantal `${ $variable }`, en deze tekst niet. Bij 1 staat er dan een verkeerd meervoud.
    .help = Neem de keuze over: `[one]` voor 1 en `*[other]` voor de rest.

# $detail is what Fluent says, always in English.
LOC-11-formatter = `{ $message }` is niet te vormen. De formatteerder meldt: { $detail }.
    .help = Vergelijk wat er tussen accolades staat met de bron.

## What a file allows: a line `# allow LOC-21: reason`. $rule is the rule.

LOC-30-rule = Een regel `{ $rule }` bestaat niet; waarschijnlijk bedoelt u `{ $suggestion }`.
    .help = Schrijf `# allow { $suggestion }: ` en uw reden.

LOC-30-rule-plain = Een regel `{ $rule }` bestaat niet.
    .help = Schrijf de regel zoals hij bij de bevinding staat, zoals `# allow LOC-21: ` en uw reden.

LOC-30-reason = Hier wordt { $rule } toegestaan zonder reden.
    .help = Schrijf de reden achter een dubbele punt: `# allow { $rule }: …`.

LOC-31-unused = Hier wordt { $rule } toegestaan, maar niets wijkt daarvan af.
    .help = Haal de regel weg.

## A source that has changed since it was translated. $now is what it says now.

# $then is what it said when it was translated.
LOC-29-then = De brontekst van `{ $message }` is gewijzigd na de vertaling. Toen stond er: “{ $then }”
    .help = Pas de vertaling aan waar dat nodig is, en zeg met `verklaar locales settle { $language } { $message }` dat zij weer klopt. Nu staat er: “{ $now }”

LOC-29-moved = De brontekst van `{ $message }` is gewijzigd na de vertaling.
    .help = Pas de vertaling aan waar dat nodig is, en zeg met `verklaar locales settle { $language } { $message }` dat zij weer klopt. Nu staat er: “{ $now }”

## Text: what is not translated, unfinished or empty. $words is what stands there, $other the language tag of the language it is in.

LOC-12-copy = `{ $message }` is niet vertaald: hier staat hetzelfde als in `{ $other }`.
    .help = Schrijf deze woorden in uw eigen taal: “{ $words }”.

LOC-12-sentence = Een zin in `{ $message }` staat nog in een andere taal, `{ $other }`: “{ $words }”.
    .help = Vertaal deze zin.

LOC-13-leftover = “{ $words }” in `{ $message }` is een rest van het werk. Dit komt op de pagina.
    .help = Maak de tekst af en haal deze woorden weg. Een aantekening zet u achter `#`, boven de tekst.

# $expected is what the source says.
LOC-14-empty = `{ $message }` is leeg, of een variant ervan, terwijl de bron daar woorden heeft.
    .help = Vertaal wat de bron zegt: “{ $expected }”.

LOC-14-source = `{ $message }` is leeg in de bron, maar de vertaling zegt: “{ $words }”.
    .help = Schrijf ook in de bron wat er moet staan.

# $variant is the word between square brackets of a variant.
LOC-14-variant = De variant [{ $variant }] van `{ $message }` is leeg, terwijl de bron daar woorden heeft.
    .help = Vertaal wat de bron in die variant zegt.

# $variant is the word between square brackets of a variant.
LOC-14-source-variant = De variant [{ $variant }] van `{ $message }` is leeg in de bron, maar de vertaling heeft daar woorden.
    .help = Schrijf ook in de bron wat er moet staan.


## Text: numbers and links. $words is what stands here, $expected what stands in the source.

LOC-15-number-differs = In `{ $message }` staat het getal { $words }, en in de bron { $expected }.
    .help = Zoek op welk getal klopt. Staat het goed in de bron, schrijf dan { $expected }.

LOC-15-number-missing = In `{ $message }` ontbreekt het getal { $expected } van de bron.
    .help = Zet { $expected } op de plaats waar het hoort.

LOC-15-number-added = In `{ $message }` staat het getal { $words }, maar de bron heeft dat getal hier niet.
    .help = Haal het getal weg, of zet het ook in de bron.

LOC-15-point-differs = In `{ $message }` staat onderdeel { $words } van een artikel, en in de bron onderdeel { $expected }.
    .help = Zoek het artikel op en schrijf de goede letter.

LOC-15-unit-differs = In `{ $message }` staat een termijn met “{ $words }”, en in de bron met “{ $expected }”.
    .help = Schrijf dezelfde termijn als in de bron.

LOC-16-link-differs = De link in `{ $message }` gaat naar `{ $words }`, en in de bron naar `{ $expected }`.
    .help = Zet tussen de haakjes: `({ $expected })`. Wat tussen haakjes staat, vertaalt u niet.

LOC-16-link-missing = In `{ $message }` ontbreekt de link naar `{ $expected }`.
    .help = Schrijf de woorden van de link zo: `[…]({ $expected })`.

LOC-16-link-added = In `{ $message }` staat een link naar `{ $words }`, maar de bron heeft die hier niet.
    .help = Haal de vierkante haken en `({ $words })` weg.

LOC-16-address-differs = In `{ $message }` staat het adres `{ $words }`, en in de bron `{ $expected }`.
    .help = Schrijf het adres zoals in de bron: `{ $expected }`.

LOC-16-address-missing = In `{ $message }` ontbreekt het adres `{ $expected }` van de bron.
    .help = Schrijf het adres in de zin.

LOC-16-address-added = In `{ $message }` staat het adres `{ $words }`, maar de bron heeft dat hier niet.
    .help = Haal het adres weg.


## Text: strong words, code, HTML. $words is what stands here, $expected what stands in the source.

# $found and $expected are numbers, as in “2”.
LOC-17-strong = In `{ $message }` zijn { $found } stukken tekst vet, en in de bron { $expected }.
    .help = Zet twee sterren voor en achter dezelfde woorden als in de bron: `**woorden**`.

LOC-17-code-differs = In `{ $message }` staat { $words } als code, en in de bron { $expected }.
    .help = Schrijf wat tussen backticks staat precies zoals in de bron.

LOC-17-code-missing = In `{ $message }` ontbreekt de code { $expected } van de bron.
    .help = Neem over wat in de bron tussen backticks staat, met de backticks.

LOC-17-code-added = In `{ $message }` staat { $words } als code, maar in de bron niet.
    .help = Haal de backticks weg, of neem de code van de bron over.

LOC-18-html = In `{ $message }` staat HTML: { $words }. Op de pagina staat dat er letterlijk.
    .help = Haal het weg. Vette woorden staan tussen twee sterren, een bijzonder teken typt u zelf.

LOC-18-strong = In `{ $message }` begint of eindigt vette tekst maar half: een paar sterren is alleen.
    .help = Zet `**` voor en achter de woorden.

LOC-18-strong-spaces = Vette tekst in `{ $message }` begint of eindigt met een spatie: { $words }. Dan staan de sterretjes zelf op de pagina.
    .help = Zet `**` direct voor het eerste woord en direct na het laatste.

LOC-18-code = In `{ $message }` is een backtick alleen.
    .help = Zet een backtick voor en achter de code.

LOC-18-link = In `{ $message }` is een link maar half: { $words }
    .help = Schrijf een link zonder spaties tussen de haken: `[woorden](#rights)`.


## Text: letters and signs. $words is where it stands.

LOC-19-garbled = In `{ $message }` zijn tekens verminkt: “{ $words }”. Het bestand is ergens in een andere codering gelezen dan geschreven.
    .help = Typ het woord opnieuw en bewaar het bestand als UTF-8.

# $letter is the letter, as in “а”.
LOC-19-look-alike = In “{ $words }” komt de letter “{ $letter }” uit een ander alfabet. Hij lijkt alleen op de gewone letter.
    .help = Typ het woord opnieuw.

# $code is the number of the sign, as in “U+200B”.
LOC-20-invisible = Bij “{ $words }” in `{ $message }` staat een onzichtbaar teken ({ $code }).
    .help = Haal de woorden weg en typ ze opnieuw.

# $open and $close are the quotation marks of the language, as in “ and ”.
LOC-21-quotes = Bij { $words } in `{ $message }` staat een recht aanhalingsteken.
    .help = Typ { $open } voor de woorden en { $close } erachter.

LOC-21-apostrophe = Bij { $words } in `{ $message }` staat een rechte apostrof.
    .help = Typ ’.

LOC-21-dots = Bij { $words } in `{ $message }` staan drie losse punten.
    .help = Typ het ene teken …

LOC-21-dashes = Bij { $words } in `{ $message }` staan twee streepjes achter elkaar.
    .help = Typ één streepje: –. Of maak er twee zinnen van.

LOC-21-spaces = Bij “{ $words }” in `{ $message }` staan twee spaties achter elkaar.
    .help = Haal er een weg.

LOC-21-before = Bij “{ $words }” in `{ $message }` staat een spatie voor een leesteken.
    .help = Haal de spatie weg.

LOC-21-end = Aan het eind van een regel van `{ $message }` staan spaties.
    .help = Haal ze weg.


## Text: beginning, end and form of address. $words is what stands here; $found and $expected are signs or words here and in the source.

LOC-22-end-missing = `{ $message }` eindigt zonder leesteken, maar de bron eindigt met “{ $expected }”.
    .help = Zet er “{ $expected }” achter.

LOC-22-end-added = `{ $message }` eindigt met “{ $found }”, maar de bron eindigt zonder leesteken.
    .help = Haal het leesteken weg: deze woorden komen misschien midden in een zin.

LOC-22-end-differs = `{ $message }` eindigt met “{ $found }”, en de bron met “{ $expected }”.
    .help = Eindig zoals de bron.

LOC-22-small = `{ $message }` begint met een hoofdletter, “{ $words }”, maar de bron begint klein met “{ $expected }”.
    .help = Begin met een kleine letter.

LOC-22-capital = `{ $message }` begint klein met “{ $words }”, maar de bron begint met een hoofdletter, “{ $expected }”.
    .help = Begin met een hoofdletter.

# $language is the language of the text: de, fr, nl.
LOC-23-familiar = “{ $words }” in `{ $message }` spreekt de lezer aan als een bekende. De andere teksten doen dat beleefd.
    .help = { $language ->
        [de] Schrijf “Sie” en “Ihr”.
        [fr] Schrijf “vous” en “votre”.
       *[nl] Schrijf “u” en “uw”.
    }

# $language is the language of the text: de, fr, nl.
LOC-23-polite = “{ $words }” in `{ $message }` is de beleefde vorm. De andere teksten spreken de lezer aan als een bekende.
    .help = { $language ->
        [de] Schrijf “du” en “dein”.
        [fr] Schrijf “tu” en “ton”.
       *[nl] Schrijf “je” en “jouw”.
    }

LOC-23-heeft = In `{ $message }` staat “{ $words }”. De andere teksten zeggen “u hebt”.
    .help = Schrijf “hebt”.


## Text: terms, negation, sentences, variables. $words is what stands here.

# $term is the term in this language, $original the same in the source.
LOC-24-wrong = “{ $words }” is geen vertaling van “{ $original }”. De wet noemt dat “{ $term }”.
    .help = Schrijf “{ $term }”.

# $term is the term in this language, $original the same in the source.
LOC-24-missing = De bron van `{ $message }` zegt “{ $original }”, maar “{ $term }” staat hier niet.
    .help = Gebruik “{ $term }”. Een ander woord is in de wet iets anders.

# $term is the term in this language, $original the same in the source.
LOC-24-added = In `{ $message }` staat “{ $words }”, maar de bron zegt nergens “{ $original }”.
    .help = Zoek op wat de bron zegt. Gebruik “{ $term }” alleen voor “{ $original }”.

# $expected is an act or an abbreviation of the source, in this language: “GDPR”.
LOC-24-act-differs = `{ $message }` noemt { $words }, en de bron { $expected }.
    .help = Zoek op om welke wet of instantie het gaat. Klopt de bron, schrijf dan { $expected }.

# $expected is an act or an abbreviation of the source, in this language: “GDPR”.
LOC-24-act-missing = De bron van `{ $message }` noemt { $expected }, en deze tekst niet.
    .help = Zet { $expected } op zijn plaats.

LOC-24-act-added = `{ $message }` noemt { $words }, en de bron niet.
    .help = Haal { $words } weg, of zet het ook in de bron.

# $expected is the word in the source, as in “niet”.
LOC-25-missing = De bron van `{ $message }` ontkent iets (“{ $expected }”), en deze tekst niet. Zo zegt hij misschien het omgekeerde.
    .help = Vergelijk de zin met de bron en zet de ontkenning terug.

LOC-25-added = `{ $message }` ontkent iets (“{ $words }”), en de bron niet. Zo zegt de tekst misschien het omgekeerde.
    .help = Vergelijk de zin met de bron en haal de ontkenning weg.

# $original is the word in the source, as in “only”; $term how it is said in this language.
LOC-25-limit-missing = In de bron van `{ $message }` staat “{ $original }”, maar hier staat geen woord daarvoor, zoals “{ $term }”. De tekst belooft misschien meer of minder.
    .help = Vergelijk de zin met de bron en zet het woord terug.

# $original is the word in the language of the source, as in “only”.
LOC-25-limit-added = In `{ $message }` staat “{ $words }”, maar de bron heeft geen woord daarvoor, zoals “{ $original }”. De tekst belooft misschien meer of minder.
    .help = Vergelijk de zin met de bron. Zeg wat daar staat.

LOC-25-we = In `{ $message }` staat “{ $words }” waar de bron over ons gaat. Zo doet een ander het.
    .help = Vergelijk de zin met de bron: wie doet wat, en van wie is het?

LOC-25-you = In `{ $message }` staat “{ $words }” waar de bron de lezer aanspreekt. Zo doet een ander het.
    .help = Vergelijk de zin met de bron: wie doet wat, en van wie is het?

# $count is how many words the sentence has, as in “31”.
LOC-26-long = Deze zin in `{ $message }` heeft { $count } woorden: “{ $words }”.
    .help = Maak er twee zinnen van.

# $variable is the name of a variable, without `$`.
LOC-27-variable = Geen opmerking legt uit wat `${ $variable }` in `{ $message }` is.
    .help = Zet boven de tekst een regel zoals: `# ${ $variable } (text): e.g. "…"`

LOC-32-hedge = “{ $words }” in `{ $message }` laat open wat er gebeurt.
    .help = Zeg wat er gebeurt, of wanneer.

# $other is the name of another message.
LOC-34-same = `{ $message }` zegt hetzelfde als `{ $other }`, maar in de andere taal zeggen zij niet hetzelfde.
    .help = Vergelijk beide met de bron. Een van de twee heeft de woorden van de andere.
