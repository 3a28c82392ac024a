### What can be wrong with a definition, a locale, a template, a page or the settings, apart from the law (that stands in rules.ftl).
### The reader is a clinic or its consultant, at the line that the finding is about. One or two short sentences; `.help` says what to write.
### Words between backticks are typed as they stand: leave those as they are, save examples of sentences.
### Braces that must be printed are written as {"{"} and {"}"}.
### Variables, wherever they stand: $key is a key of the definition, as in `basis`; $found is what stands there;
### $suggestion is the word that was probably meant; $known is a list of the words that are allowed, with commas.

## Reading the file.

# $line is the number of a line.
not-utf8 = Regel { $line } van dit bestand is geen tekst in UTF-8.
    .help = Sla het bestand in uw editor op met de codering UTF-8.

# $detail is what the reader of TOML says, always in English.
toml-syntax = Dit is geen geldige TOML. De lezer meldt: { $detail }.
    .help = Controleer hier de aanhalingstekens, haken en het isgelijkteken. Tekst staat tussen rechte aanhalingstekens: `"…"`.

# $found is a number.
unknown-format = Dit programma kent versie { $found } van het formaat niet.
    .help = Schrijf `format = 1`, of gebruik een nieuwere versie van het programma.

## Shared parts: the file that `extends` names.
## $file is its path, as written.

extends-not-found = Het gedeelde deel “{ $file }” is er niet.
    .help = Controleer het pad. Het begint bij dit bestand: `_shared/skin-clinics.toml`.

extends-outside = Het gedeelde deel “{ $file }” ligt buiten het project. Daarbuiten leest het programma niets.
    .help = Zet het bestand in een map van het project, zoals `policies/_shared`.

extends-not-text = Het gedeelde deel “{ $file }” is geen tekst in UTF-8, of het is te groot.
    .help = Sla het bestand in uw editor op met de codering UTF-8.

extends-cycle = Het gedeelde deel “{ $file }” leidt terug naar een eerder bestand, of is er een te veel op rij.
    .help = Haal een `extends` weg. Hoogstens acht bestanden kunnen elkaar op rij uitbreiden.

## Keys.

# $table is the table that lacks the key, as in `activity[2]`, or the word `definition` for the file itself.
# The words between square brackets are keys: leave those as they are.
missing-key = `{ $key }` ontbreekt in `{ $table }`. Zonder die sleutel is de definitie niet te lezen.
    .help = { $key ->
            [use] Schrijf `use` met een naam uit de catalogus: `use = "appointments"`. Voor een eigen activiteit schrijft u `id`, `title` en `purpose`.
            [format] Schrijf `format = 1`.
            [statement] Schrijf `[statement]` met `languages` en `jurisdiction`.
            [languages] Schrijf `languages = ["nl", "en"]`.
            [jurisdiction] Schrijf `jurisdiction = "NL"`, of `"BE"` voor België.
            [country] Schrijf `country` als code van twee hoofdletters: `NL`.
            [reason] Schrijf in `reason` waarom u de bevinding accepteert.
           *[other] Schrijf `{ $key }` in deze tabel.
        }

unknown-key = Een sleutel `{ $key }` bestaat hier niet. Bedoelt u `{ $suggestion }`?
    .help = Schrijf `{ $suggestion }`. Hier kunnen deze sleutels staan: { $known }.

unknown-key-plain = Een sleutel `{ $key }` bestaat hier niet.
    .help = Haal die weg, of schrijf een van deze: { $known }.

unknown-language-key = `{ $key }` is geen taal. Een tekst voor mensen staat hier één keer per taal.
    .help = Schrijf de tekst één keer per taal: { $known }.

# $language is a language tag, as in `nl`.
missing-language = Deze tekst ontbreekt in `{ $language }`. Een pagina valt nooit terug op een andere taal.
    .help = Voeg die toe: `{ $language } = "…"`.

# $id is the name of an activity, as in `appointments`.
duplicate-activity = Er is al een activiteit “{ $id }”. Elke activiteit heeft een eigen naam nodig.
    .help = Geef deze een eigen `id`, of voeg de twee samen.

## Values of the wrong kind.

# What stands there, within the messages below: a noun, no capital. $found is one of the words between square brackets.
found-kind = { $found ->
        [text] tekst
        [integer] een getal
        [bool] `true` of `false`
        [date] een datum
        [list] een lijst
        [table] een tabel
        *[other] iets anders
    }

# { found-kind } is the noun above.
wrong-kind-text = `{ $key }` moet tekst zijn, maar hier staat { found-kind }.
    .help = Zet het tussen aanhalingstekens: `"…"`.

wrong-kind-bool = `{ $key }` moet `true` of `false` zijn, maar hier staat { found-kind }.
    .help = Schrijf `true` of `false`, zonder aanhalingstekens.

wrong-kind-integer = `{ $key }` moet een heel getal zijn, van 0 tot en met 100000000.
    .help = Schrijf alleen cijfers, zonder aanhalingstekens, punten of spaties: `4200`.

wrong-kind-date = `{ $key }` moet een datum zijn, maar hier staat { found-kind }.
    .help = Schrijf jaar, maand en dag, zonder aanhalingstekens: `2026-10-01`.

wrong-kind-list = `{ $key }` moet een lijst zijn, maar hier staat { found-kind }.
    .help = Zet de waarden tussen vierkante haken: `["…", "…"]`.

wrong-kind-tables = `{ $key }` moet een lijst van tabellen zijn, maar hier staat { found-kind }.
    .help = Zet elke tabel onder een eigen regel met dubbele vierkante haken, zoals `[[activity]]` of `[[activity.retention]]`.

wrong-kind-table = `{ $key }` moet een tabel zijn, maar hier staat { found-kind }.
    .help = Schrijf de sleutels onder een regel met vierkante haken, zoals `[care]`, of op één regel tussen accolades: `{"{"} … = … {"}"}`.

wrong-kind-named = `{ $key }` moet een groep tabellen met elk een eigen naam zijn, maar hier staat { found-kind }.
    .help = Schrijf boven elke tabel een regel met een naam die u kiest, zoals `[{ $key }.booking]`.

wrong-kind-local = `{ $key }` moet een tekst in elke taal zijn, maar hier staat { found-kind }.
    .help = Schrijf de tekst één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

wrong-kind-word-or-local = `{ $key }` moet een bekende waarde of een tekst in elke taal zijn, maar hier staat { found-kind }.
    .help = Schrijf de waarde tussen aanhalingstekens, of uw eigen woorden één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

## Words and names. Each message comes twice: with a word that was probably meant, and, ending in `-plain`, without one.
## $known can be long.

unknown-word = `{ $key }` kan niet “{ $found }” zijn.
    .help = Schrijf `{ $suggestion }`, of een ander van deze: { $known }.

unknown-word-plain = `{ $key }` kan niet “{ $found }” zijn.
    .help = Schrijf een van deze: { $known }.

unknown-catalogue = De catalogus heeft geen activiteit “{ $found }”.
    .help = Schrijf `{ $suggestion }`. Voor een eigen activiteit schrijft u `id`, `title` en `purpose` in plaats van `use`.

unknown-catalogue-plain = De catalogus heeft geen activiteit “{ $found }”.
    .help = Voor een eigen activiteit schrijft u `id`, `title` en `purpose` in plaats van `use`. De catalogus heeft: { $known }.

unknown-activity = Deze definitie heeft geen activiteit “{ $found }”.
    .help = Schrijf `{ $suggestion }`. De activiteiten hier zijn: { $known }.

unknown-activity-plain = Deze definitie heeft geen activiteit “{ $found }”.
    .help = Schrijf de `id` of `use` van een activiteit hier: { $known }.

unknown-recipient = Deze definitie heeft geen ontvanger “{ $found }”.
    .help = Schrijf `{ $suggestion }`, of voeg een tabel `[recipient.{ $found }]` toe.

unknown-recipient-plain = Deze definitie heeft geen ontvanger “{ $found }”.
    .help = Voeg een tabel `[recipient.{ $found }]` toe, of schrijf een ontvanger die bestaat: { $known }.

unknown-data = Er is geen soort gegevens “{ $found }”.
    .help = Schrijf `{ $suggestion }`, of voeg een eigen soort toe: `[data.{ $found }]` met een `label`.

unknown-data-plain = Er is geen soort gegevens “{ $found }”.
    .help = Voeg een eigen soort toe: `[data.{ $found }]` met een `label`. Of schrijf een van deze: { $known }.

unknown-subject = Er is geen groep mensen “{ $found }”.
    .help = Schrijf `{ $suggestion }`, of een ander van deze: { $known }.

unknown-subject-plain = Er is geen groep mensen “{ $found }”.
    .help = Schrijf een van deze: { $known }.

unknown-source = Er is geen bron “{ $found }”.
    .help = Schrijf `{ $suggestion }`. Of uw eigen woorden, één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-source-plain = Er is geen bron “{ $found }”.
    .help = Schrijf een van deze: { $known }. Of uw eigen woorden, één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-recipient-category = Er is geen categorie ontvangers “{ $found }”.
    .help = Schrijf `{ $suggestion }`. Of uw eigen woorden, één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-recipient-category-plain = Er is geen categorie ontvangers “{ $found }”.
    .help = Schrijf een van deze: { $known }. Of uw eigen woorden, één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-measure = Er is geen beveiligingsmaatregel “{ $found }”.
    .help = Schrijf `{ $suggestion }`. Of uw eigen woorden, één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-measure-plain = Er is geen beveiligingsmaatregel “{ $found }”.
    .help = Schrijf een van deze: { $known }. Of uw eigen woorden, één keer per taal: `{"{"} nl = "…", en = "…" {"}"}`.

## How values are spelled.

empty-value = `{ $key }` is leeg.
    .help = Schrijf een waarde, of haal de sleutel weg.

control-character = `{ $key }` heeft een teken dat niemand ziet, zoals een nieuwe regel of een tab.
    .help = Schrijf het op één regel, met gewone spaties.

# $most is the largest number, as in `32`.
too-large-number = `{ $key }` moet een geheel getal van 0 tot en met { $most } zijn.
    .help = Schrijf het getal zonder aanhalingstekens: `{ $most }`.

bad-period = `{ $key }` moet een termijn zijn, en “{ $found }” is dat niet.
    .help = Schrijf een getal en `days`, `weeks`, `months` of `years`: `2 years`.

bad-colour = `{ $key }` moet een kleur zijn, en “{ $found }” is dat niet.
    .help = Schrijf `#` en zes cijfers of letters tot en met `f`: `#0b5a60`. Drie mag ook: `#fff`.

bad-font = “{ $found }” is niet de naam van één lettertype.
    .help = Schrijf elke naam apart, zonder andere aanhalingstekens: `["Lato", "Arial"]`.

bad-lifetime = `{ $key }` moet een termijn of `session` zijn, en “{ $found }” is dat niet.
    .help = Schrijf een getal en `days`, `weeks`, `months` of `years`: `13 months`. Schrijf `session` als de cookie verdwijnt zodra de browser sluit.

bad-email = “{ $found }” is geen e-mailadres.
    .help = Schrijf het volledig, zonder spaties: `privacy@kliniekduinrand.example`.

bad-phone = De waarde van `{ $key }` is geen telefoonnummer.
    .help = Schrijf 7 tot 15 cijfers. Daartussen mogen spaties, `+`, `-`, `/`, `.` en ronde haken: `+31 23 000 00 00`.

bad-url = “{ $found }” is geen webadres.
    .help = Schrijf het volledig, met `https://`: `https://kliniekduinrand.example/privacy`.

# $found is a web address.
same-address = Twee talen hebben het adres “{ $found }”.
    .help = Schrijf van elke pagina het adres: één voor elke taal.

bad-contact = De waarde van `{ $key }` is geen e-mailadres, geen telefoonnummer en geen webadres.
    .help = Schrijf een van de drie: `privacy@kliniekduinrand.example`, `+31 23 000 00 00` of `https://kliniekduinrand.example`.

bad-country = “{ $found }” is geen landcode die dit programma kent.
    .help = Schrijf twee hoofdletters: `NL`, `BE`, `US`.

bad-language = “{ $found }” is geen taalcode.
    .help = Schrijf kleine letters: `nl`, `en`.

bad-id = “{ $found }” kan hier geen naam zijn.
    .help = Begin met een letter. Daarna mogen kleine letters, cijfers en koppeltekens, samen hoogstens 64: `entrance-cameras`.

bad-law = “{ $found }” is niet te lezen als wetsartikel.
    .help = Schrijf het zoals `BW 7:454 lid 3`, `UAVG 30 lid 3 onder a` of `AVG 6 lid 1 onder b`. Of schrijf het in uw eigen woorden, één keer per taal.

## Markdown in texts of the clinic.

markdown-html = “{ $found }” is HTML. Dat kan niet in een tekst staan.
    .help = Gebruik Markdown: `**heel belangrijk**`, een lijst met `-`, een link zoals `[uw woorden](https://…)`.

markdown-link = Een pagina kan de link “{ $found }” niet hebben.
    .help = Begin een link met `https://`, `http://`, `mailto:`, `tel:` of `#`.

markdown-heading = Een kop kan niet in een tekst staan. De pagina maakt de koppen zelf.
    .help = Haal de `#` of de streep onder de woorden weg. De kop van een eigen tekst hoort in `title`.

markdown-other = Dit kan niet in een tekst: “{ $found }”. Afbeeldingen, citaten, code en strepen komen niet op de pagina.
    .help = Gebruik alleen alinea’s, lijsten, nadruk en links. Haal spaties aan het begin van een regel weg.

## The house style of a clinic, with `[appearance]`.
## $key is the key of a colour, as in `accent`; $table the table that it belongs in, as in `appearance.dark`; $found and $other are
## colours, as in `#e58fb1` and `#ffffff`; $ratio is the contrast between them, as in `2.31`; $least-ratio what WCAG asks, as in `4.5`;
## $nearest is a colour that can be read, as in `#b03a6c`.

contrast-background = De kleur `{ $key }` ({ $found }) is slecht leesbaar op de pagina ({ $other }): het contrast is { $ratio }, en WCAG AA vraagt minstens { $least-ratio }.
    .help = Schrijf `{ $key } = "{ $nearest }"` onder `[{ $table }]`: dat is de dichtstbijzijnde kleur die leesbaar is. Of verander de kleuren erachter.

contrast-surface = De kleur `{ $key }` ({ $found }) is slecht leesbaar op een kaart ({ $other }): het contrast is { $ratio }, en WCAG AA vraagt minstens { $least-ratio }.
    .help = Schrijf `{ $key } = "{ $nearest }"` onder `[{ $table }]`: dat is de dichtstbijzijnde kleur die leesbaar is. Of verander de kleuren erachter.

contrast-grounds = Geen tekst is leesbaar op zowel een kaart ({ $found }) als de pagina ({ $other }): het beste contrast op beide is { $ratio }, en WCAG AA vraagt minstens { $least-ratio }.
    .help = Schrijf `{ $key } = "{ $nearest }"` onder `[{ $table }]`: dat is de dichtstbijzijnde kleur voor kaarten die voldoet. Of verander `background`.

# $file is the file of the logo, as in `logo.svg`.
logo-not-found = Het bestand “{ $file }” bestaat niet.
    .help = Schrijf het pad gezien vanuit het bestand waarin `logo` staat: `logo.svg`.

# $file is the file of the logo, as in `../../logo.svg`.
logo-outside = Het bestand “{ $file }” ligt buiten het project.
    .help = Zet het in de map van het project.

# $file is the file of the logo, as in `logo.png`; $most the largest size in kilobytes, as in `16`.
logo-too-large = Het logo “{ $file }” is te groot voor een pagina: het mag hoogstens { $most } KB zijn.
    .help = Sla het kleiner op: als SVG, of op de grootte waarop het wordt getoond, 48 pixels hoog.

# $file is the file of the logo, as in `logo.gif`.
logo-kind = “{ $file }” is geen afbeelding die een pagina kan tonen.
    .help = Sla die op als SVG, PNG, JPEG of WebP. Het gaat om wat er in het bestand staat, niet om het eind van de naam.

# $file is the file of the logo, as in `logo.svg`; $found is what it holds, as in `script`.
logo-unsafe = Het logo “{ $file }” bevat iets wat niet in een afbeelding hoort: `{ $found }`.
    .help = Sla het opnieuw op als gewone SVG, zonder scripts en zonder links naar andere bestanden.

## Findings that a clinic accepts on purpose, with `[[allow]]`.
## $rule is a rule, as in `ART12-3`; $until is a date, as in `2027-01-31`.

allow-expired = U accepteerde { $rule } tot en met { $until }. Wat die regel vindt, telt nu weer mee.
    .help = Los op wat wordt gevonden. Moet het zo blijven? Schrijf dan een nieuwe `until` en controleer of de `reason` nog klopt.

allow-unused = Dit accepteert { $rule }, maar zoiets wordt hier niet gevonden.
    .help = Haal deze `[[allow]]` weg, of controleer `rule` en `at`.

# What a statement lacks of the information that the law requires can be put off, but not for good.
allow-endless = { $rule } gaat over informatie die de AVG verplicht stelt. U kunt tot een bepaalde dag accepteren dat die ontbreekt, maar niet voorgoed.
    .help = Schrijf de laatste dag: `until = 2027-01-31`. Tot die dag moet de `reason` kloppen.

allow-dayless = Nergens staat welke dag het is. Daarom weet niemand of { $rule } nog geaccepteerd is.
    .help = Schrijf de `date` van de verklaring onder `[statement]`, of draai de controle met `--today 2026-10-01`.

allow-never = U kunt { $rule } niet accepteren. Die regel gaat niet over de wet: iets is niet te gebruiken zoals het is.
    .help = Los op wat { $rule } vindt, en haal deze `[[allow]]` weg.

allow-elsewhere = { $rule } geeft zelf geen bevinding. Er is dus niets te accepteren.
    .help = `verklaar explain { $rule }` zegt welke regel vindt waar het om gaat. Accepteer die regel, of haal deze `[[allow]]` weg.

# $suggestion is the rule that was probably meant.
allow-unknown = Een regel “{ $rule }” bestaat niet. Bedoelt u `{ $suggestion }`?
    .help = Schrijf `rule = "{ $suggestion }"`. `verklaar rules` toont alle regels.

allow-unknown-plain = Een regel “{ $rule }” bestaat niet.
    .help = Schrijf de regel zoals die bij de bevinding staat. `verklaar rules` toont alle regels.

## The baseline: findings that were there before and are not shown for now.

# $rule is a rule, as in `ART12-3`; $at a key, as in `rights.respond-within`; $file a definition;
# $count is how many the baseline has, $found how many of those are left.
baseline-stale = { $found ->
        [0] De baseline heeft { $rule } bij `{ $at }` in { $file }, maar dat wordt niet meer gevonden.
       *[other] De baseline telt { $count } bevindingen van { $rule } bij `{ $at }` in { $file }; nu is het aantal { $found }.
    }
    .help = Schrijf de baseline opnieuw met `verklaar check --write-baseline`. Dan kan die later niet dezelfde bevinding verbergen.

## Locales: the words of each language.
## $message is the name of a message; $language a language tag, as in `nl`; $file a file, as in `statement.ftl`.

missing-message = De tekst `{ $message }` ontbreekt in `{ $language }`. Die tekst hoort in { $file }.
    .help = Voeg die daar toe, met dezelfde variabelen als in de andere talen.

# $variable is a variable, or what Fluent says about it, in English.
message-variable = De tekst `{ $message }` in `{ $language }` gebruikt iets wat het programma er niet aan meegeeft: { $variable }.
    .help = Gebruik alleen de variabelen die deze tekst in de andere talen heeft. `verklaar locales check` wijst de plaats aan.

# $detail is what the reader of Fluent says, always in English.
locale-syntax = Deze tekst is niet te lezen: { $detail }
    .help = Schrijf `naam = woorden`. Verdere regels van een tekst beginnen met vier spaties. Een variabele schrijft u zo: `{"{"} $date {"}"}`.

locale-duplicate = De tekst `{ $message }` staat twee keer in deze taal.
    .help = Haal een van de twee weg.

# $known is a list of language tags, as in `nl, en`.
unknown-language = De verklaring vraagt om de taal `{ $language }`, maar daarvoor zijn er geen taalbestanden.
    .help = Haal die weg uit `languages`, of maak een map `locales/{ $language }`. Er zijn taalbestanden voor: { $known }.

# $found is what stands in `languages`, as in `nl-informal`; $register is the word of the form of address, as in `informal`.
variant-language = `{ $found }` is geen taal, maar een aanspreekvorm van `{ $language }`.
    .help = Zet `{ $language }` in `languages`, en zet daaronder `register = "{ $register }"`.

# $register is the word of the form of address, as in `informal`; $languages is a list of language tags, as in `en`; $variant
# is a folder, as in `de-informal`.
unknown-variant = `register = "{ $register }"` verandert niets: deze aanspreekvorm is er niet voor de talen van deze verklaring ({ $languages }).
    .help = Haal `register` weg, of zet eigen teksten in een map `locales/{ $variant }`.

## Templates and the pages made with them, which are read back.
## $template is a file, as in `html/page.html`; $section a heading on the page; $requirement a rule, as in `ART13-1-B`;
## $words a sentence or fact; $detail is what the reader of templates says, always in English.
## $name is what a template asks for, a name or another template; $of is what it asks that of, as in `section`;
## $suggestion is what was probably meant; $known is a list of names, with commas.

template-syntax = Dit sjabloon is niet te lezen: { $detail }
    .help = Vergelijk het met het ingebouwde sjabloon; dat klopt.

template-render = Dit sjabloon is niet in te vullen: { $detail }
    .help = Gebruik alleen de variabelen die het ingebouwde sjabloon gebruikt.

template-missing = Een sjabloon `{ $name }` bestaat niet. Bedoelt u `{ $suggestion }`?
    .help = Schrijf de naam zoals `verklaar templates list` die laat zien. Een eigen sjabloon staat in de map `templates`.

template-circle = Dit sjabloon komt via `{ $name }` weer bij zichzelf uit.
    .help = Haal een van de verwijzingen weg.

template-endless = Het onderdeel `{ $name }` roept zichzelf aan en houdt dus nooit op.
    .help = Haal die aanroep weg. Met `for` gaat u een lijst door.

template-choices = Deze `if` heeft te veel keuzes (`elif`).
    .help = Verdeel ze over meer sjablonen.

template-name = `{ $template }` krijgt geen `{ $name }`. Bedoelt u `{ $suggestion }`?
    .help = Schrijf `{ $suggestion }`. Deze namen zijn er: { $known }.

template-name-plain = `{ $template }` krijgt geen `{ $name }`.
    .help = Haal die naam weg, of schrijf een van deze namen: { $known }.

template-field = `{ $of }` heeft geen `{ $name }`. Bedoelt u `{ $suggestion }`?
    .help = Schrijf `{ $suggestion }`. Deze namen zijn er: { $known }.

template-field-plain = `{ $of }` heeft geen `{ $name }`.
    .help = Haal die naam weg, of schrijf een van deze namen: { $known }.

template-field-list = `{ $of }` is een lijst en heeft zelf geen `{ $name }`.
    .help = Ga de lijst door met `for`. Wat erin staat, heeft deze namen: { $known }.

template-field-none = `{ $of }` heeft geen onderdelen, dus ook geen `{ $name }`.
    .help = Haal `.{ $name }` weg.

template-too-large = De pagina van `{ $template }` werd te groot en is niet afgemaakt.
    .help = Kijk naar de lussen (`for`) in dit sjabloon. Een pagina heeft hoogstens 64 MB.

template-unused = Geen enkele pagina gebruikt `{ $name }`. Bedoelt u `{ $suggestion }`?
    .help = Geef het bestand de naam van het sjabloon dat het vervangt, of neem het op met `include`. `verklaar templates list` laat alle sjablonen zien.

template-section = De pagina van `{ $template }` mist het deel “{ $section }”, dat { $requirement } eist.
    .help = Zet het deel terug in het sjabloon, met de kop en het anker.

template-empty = De pagina van `{ $template }` heeft de kop “{ $section }” met niets eronder.
    .help = Zet in het sjabloon de blokken van het deel onder de kop.

template-fact = In “{ $section }” op de pagina van `{ $template }` ontbreken deze woorden: “{ $words }”.
    .help = Zet elk blok van het deel in het sjabloon, volledig en ongewijzigd.

# $languages are two language tags, as in `nl, en`.
facts-differ = Het deel “{ $section }” zegt niet hetzelfde in { $languages }: “{ $words }” staat maar in één ervan.
    .help = Gebruik in de teksten van beide talen dezelfde variabelen. Schrijf getallen, datums en adressen in uw eigen teksten in beide talen.

## The settings in verklaar.toml.
## $key is a setting, as in `fail-on`; $known is a list of words that are allowed; $rule is a rule, as in `ART12-3`.

# $suggestion is the setting that was probably meant.
settings-unknown = Een instelling `{ $key }` bestaat niet. Bedoelt u `{ $suggestion }`?
    .help = Schrijf `{ $suggestion }`. De instellingen zijn: { $known }.

settings-unknown-plain = Een instelling `{ $key }` bestaat niet.
    .help = Haal die weg, of schrijf een van deze: { $known }.

# $found is what stands there. $key can also be a rule.
settings-value = De instelling `{ $key }` kan niet “{ $found }” zijn.
    .help = Schrijf een van deze: { $known }.

# $found is what stands there.
settings-id-prefix = “{ $found }” kan niet het begin van een anker zijn.
    .help = Begin met een letter. Daarna mogen kleine letters, cijfers en streepjes; in totaal hoogstens 20 tekens: `pv-`.

settings-off = U kunt { $key } niet uitzetten.
    .help = Laat de regel minder wegen: `"{ $key }" = "info"`. Of accepteer met `[[allow]]` in een definitie wat wordt gevonden, met een reden.

# $suggestion is the rule that was probably meant.
settings-rule = Een regel “{ $rule }” bestaat niet. Bedoelt u `{ $suggestion }`?
    .help = Schrijf `"{ $suggestion }"`. `verklaar rules` toont alle regels.

settings-rule-plain = Een regel “{ $rule }” bestaat niet.
    .help = Schrijf de regel zoals die bij de bevinding staat. `verklaar rules` toont alle regels.

settings-elsewhere = { $rule } geeft zelf geen bevinding en heeft dus geen gewicht.
    .help = Haal deze regel weg. `verklaar explain { $rule }` zegt welke regel vindt waar het om gaat.

settings-fixed-law = { $rule } blijft een fout: die regel gaat over informatie die de artikelen 13 en 14 AVG verplicht stellen.
    .help = Haal deze regel weg. In een definitie kunt u met `[[allow]]` tot een bepaalde dag accepteren wat wordt gevonden, met een reden.

settings-fixed-format = { $rule } blijft een fout: iets is niet te gebruiken zoals het is.
    .help = Haal deze regel weg, en los op wat { $rule } vindt.

settings-fixed-unverified = { $rule } wordt nooit een fout: de bron is niet geverifieerd.
    .help = Schrijf `"{ $rule }" = "warning"`. Moet de controle mislukken bij een waarschuwing? Schrijf dan `fail-on = "warning"`.
