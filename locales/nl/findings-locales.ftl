### What can be wrong with a locale file, such as this one. The reader is a translator, who does not have to know how to program.
### A message says what is wrong, in one or two short sentences; `.help` says what to type.
### Words between backticks are typed as they stand: leave those as they are.
### Braces that must be printed are written as {"{"} and {"}"}.
### Variables, wherever they stand: $message is the name of the message that the finding is about, as in `title`; $language a language tag, as in `nl`;
### $file a file, as in `statement.ftl`; $suggestion the word that was probably meant.

## Files and messages: missing, twice, too many.

# Something is missing. $file is the file it belongs in.
LOC-01-message = De tekst `{ $message }` ontbreekt in `{ $language }`.
    .help = Voeg hem hieronder toe. Hij hoort in { $file }. `verklaar locales fix` zet de brontekst klaar.

# $count is how many messages the file has in the source language.
LOC-01-file = Het bestand { $file } ontbreekt in `{ $language }`, met { $count } teksten.
    .help = Maak het bestand. `verklaar locales fix` maakt het voor u, met de brontekst boven elke tekst.

# $attribute is the name of an attribute, as in `help`: words that belong to a message, on a line of their own below it.
LOC-01-attribute = Bij `{ $message }` ontbreekt de regel `.{ $attribute }` in `{ $language }`.
    .help = Zet onder de tekst een regel met vier spaties en `.{ $attribute } = …`.

LOC-01-value = Achter `{ $message } =` staat niets, maar de bron heeft daar wel woorden.
    .help = Typ de woorden achter het isgelijkteken.

# $file is where the message stands as well.
LOC-04-message = De tekst `{ $message }` staat ook in { $file }. Alleen de eerste wordt gebruikt.
    .help = Houd de goede en haal de andere weg.

# $attribute is the name of an attribute, as in `help`.
LOC-04-attribute = De regel `.{ $attribute }` staat twee keer onder `{ $message }`.
    .help = Houd de goede en haal de andere weg.

LOC-05-tag = `{ $language }` is geen taalcode, of van deze taal is niets bekend.
    .help = Noem de map naar de taal, zoals `de` voor Duits of `pl` voor Pools.

LOC-06-misspelt = Een tekst `{ $message }` bestaat niet; waarschijnlijk bedoelt u `{ $suggestion }`. Zo komt deze tekst nergens terecht.
    .help = Schrijf `{ $suggestion } =` aan het begin van de regel.

LOC-06-message = De brontaal `{ $language }` heeft geen tekst `{ $message }`. Deze tekst komt nergens terecht.
    .help = Haal hem weg, of geef hem de naam van de tekst die u bedoelt.

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
    .help = Vervang de tab door vier spaties.

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
LOC-29-then = De brontekst van `{ $message }` is gewijzigd na de vertaling. Toen stond er: “{ $then }”.
    .help = Nu staat er: “{ $now }”. Pas de vertaling aan waar dat nodig is, en zeg met `verklaar locales settle { $language } { $message }` dat zij weer klopt.

LOC-29-moved = De brontekst van `{ $message }` is gewijzigd na de vertaling.
    .help = Nu staat er: “{ $now }”. Pas de vertaling aan waar dat nodig is, en zeg met `verklaar locales settle { $language } { $message }` dat zij weer klopt.
