### What the commands `verklaar locales …` say, findings apart. The reader is a translator, at a terminal or with a page in a browser.
### Words between backticks are commands, files and messages: leave those as they are.

## Words that several of these commands use.

# Above the Dutch text that a message is translated from, and above the translation. Short, no full stop.
bench-source = Brontekst
bench-target = Vertaling

# What stands in place of a message that a language lacks. Lower case, no full stop.
bench-missing = ontbreekt

# After the place of a message in a file that the program carries. Lower case, no full stop.
bench-built-in = ingebouwd

# After the name of a clinic in place of the file of its definition. No full stop.
# $path (text): e.g. "policies/kliniek-duinrand.toml"
bench-example = ingebouwd voorbeeld { $path }

# There are no files of the language that was asked for.
# $language (text): e.g. "de"
# $known (text): e.g. "nl, en"
bench-no-language = Er zijn geen taalbestanden in `{ $language }`. Er zijn er in: { $known }.

## As what a sentence stands on the page. Lower case, no full stop: it follows a colon, or stands small above the sentence.

bench-kind-title = naam van de pagina
bench-kind-lead = eerste zin
bench-kind-meta = regel met de versie
bench-kind-description = tekst voor zoekmachines
bench-kind-around = rond de tekst
bench-kind-section = kop van een onderdeel
bench-kind-heading = tussenkop
bench-kind-paragraph = alinea
bench-kind-note = opmerking
bench-kind-item = punt van een lijst
bench-kind-step = stap
bench-kind-card = kop van een kaart
bench-kind-label = label op een kaart
bench-kind-fact = feit op een kaart
bench-kind-caption = naam van een tabel
bench-kind-column = kop van een kolom
bench-kind-row = kop van een rij
bench-kind-cell = cel van een tabel
bench-kind-own = eigen tekst van de kliniek

## locales explain

# Nobody goes by this name.
# $message (text): e.g. "sumary-file"
# $suggestions (text): e.g. "`summary-file`, `summary-record`"
bench-explain-unknown = Er is geen tekst `{ $message }`. Bedoelt u { $suggestions }?

# The same, where nothing resembles it. $message (text): e.g. "sumary-file"
bench-explain-unknown-plain = Er is geen tekst `{ $message }`.

# The message is there, but the attribute that was asked for is not.
# $message (text): e.g. "summary-file"
# $attribute (text): e.g. "title"
bench-explain-attribute = De tekst `{ $message }` heeft geen attribuut `.{ $attribute }`. `verklaar locales explain { $message }` toont alles ervan.

# Under what a message is for: the group in its file. $group (text): the comment on the group, a sentence
bench-explain-group = Groep in het bestand: { $group }

# Headings. No full stop.
bench-explain-variables = Variabelen
bench-explain-lands = Waar de tekst staat
bench-explain-reads = Zo leest de tekst
bench-explain-ease = Hoe makkelijk het leest

# Under a variable: what a real clinic gives it. $value (text): e.g. "Kliniek Duinrand"
bench-explain-here = hier: { $value }

# Under a variable of which no comment says what it is.
bench-explain-undescribed = Geen toelichting zegt wat dit is.

# How easily the message reads in one language.
# $words, $longest (number): e.g. "23", "14"
# $scores (text): a message readability-dutch, -english or -no-score
bench-explain-eased = { $words ->
        [one] 1 woord
       *[other] { $words } woorden
    }, de langste zin heeft er { $longest }. { $scores }

# After a list that is not shown whole. $count (number): e.g. "4"
bench-explain-more = … en nog { $count }

# What a message belongs to that stands in no statement.
bench-explain-nowhere = Op de pagina van een kliniek, maar niet van deze klinieken. De toelichting hierboven zegt waar.
bench-explain-values = In andere teksten, op de pagina en in bevindingen: hoe waarden worden geschreven.
bench-explain-command = In wat de opdracht `verklaar` zegt, in een terminal.
# $rule (text): e.g. "ART13-1-B"
bench-explain-rule = In bevindingen van { $rule }. `verklaar explain { $rule }` laat de hele uitleg zien.
bench-explain-findings = In bevindingen: wat er mis is met een bestand, of wat u in plaats daarvan schrijft.
bench-explain-format = In een editor, naast een sleutel van een definitie. `verklaar schema` brengt de tekst daarheen.
bench-explain-starters = In een eerste definitie, zoals `verklaar new` die schrijft.
bench-explain-coverage = In het overzicht van `verklaar coverage`.
bench-explain-preview = In de voorvertoning van `verklaar serve`.
bench-explain-overview = In de index die `verklaar build` schrijft van een heel project.
bench-explain-templates = In wat `verklaar templates` zegt.
bench-explain-bench = In wat de opdrachten `verklaar locales …` zeggen.

## locales sheet: a page in a browser that shows a statement sentence by sentence.

# Name of the page. No full stop.
# $clinic (text): e.g. "Kliniek Duinrand"
# $languages (text): e.g. "nl – en"
bench-sheet-title = Zin voor zin: { $clinic }, { $languages }

# Under it. $path (text): e.g. "policies/kliniek-duinrand.toml"
bench-sheet-lead = De verklaring in leesvolgorde: { $path }. Zoek op de pagina naar de woorden die u zag. Bij elke zin staan de teksten waaruit zij bestaat, met bestand en regel.

# Under that. $messages (number): e.g. "312". $missing (number): e.g. "4". $left (number): e.g. "208"
bench-sheet-counts = Teksten op deze pagina: { $messages }. Daarvan ontbreken in de vertaling: { $missing }. Teksten die bij deze kliniek niet voorkomen: { $left }.

# Hidden link at the top, for people who use the keyboard or a screen reader.
bench-sheet-skip = Direct naar de zinnen

# Heading above the list of sections.
bench-sheet-contents = Op deze pagina

# Heading above what stands before the first section.
bench-sheet-head = Boven en rond de tekst

# Heading above the messages that did not land, and a sentence under it.
bench-sheet-left = Teksten die hier niet voorkomen
bench-sheet-left-why = Deze teksten staan op pagina’s van andere klinieken. De toelichting zegt waar.

# Opens the comment on a message. One word.
bench-sheet-comment = Toelichting

# Beside a sentence that is no message of ours. Lower case, no full stop.
bench-sheet-own = eigen woorden van de kliniek
bench-sheet-fact = feit uit de definitie

# There is no file to write to, and the page would fill the terminal.
bench-sheet-out = De pagina is te lang voor een terminal. Noem er een bestand voor, zoals `--out sheet.html`, en open dat in een browser.

# The page has been written. $out (text): e.g. "sheet.html"
bench-sheet-written = { $out } geschreven.

## `locales readability`: how easily the pages read. A hint; nothing fails on it.

# Above the numbers of a page.
# $definition (text): e.g. "policies/kliniek-duinrand.toml"
# $language (text): the language of the page, e.g. "nl"
readability-page = { $definition }, pagina in de taal “{ $language }”

# Below the title of a page in Dutch, or behind the numbers of a message. The names of the scores stay as they are.
# $ease, $index (text): e.g. "76,2"
# $band (text): a message readability-band-…
readability-dutch = Flesch-Douma { $ease } ({ $band }), Leesindex A { $index }

# Below the title of a page in English, or behind the numbers of a message. The names of the scores stay as they are.
# $ease, $grade (text): e.g. "77,5", "4,3"
# $band (text): a message readability-band-…
readability-english = Flesch Reading Ease { $ease } ({ $band }), Flesch-Kincaid-niveau { $grade }

# In place of the scores, for a page in another language, or for one without sentences.
readability-no-score = Geen score: die is er niet voor deze taal, of er zijn geen zinnen

# Below the scores of a page.
# $words, $minutes, $longest (number): e.g. "1899", "8", "20"
# $average (text): how many words a sentence has, e.g. "7,4"
readability-length = { $words ->
        [one] 1 woord
       *[other] { $words } woorden
    }, { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    } lezen; zinnen van gemiddeld { $average } woorden, de langste heeft er { $longest }

# A number with one decimal. $whole and $part (number): e.g. "7" and "4"
readability-decimal = { $whole },{ $part }

# Headings of the columns, a row for each section. Short, no full stop.
readability-section = Onderdeel
readability-score = Score
readability-words = Woorden
readability-average = Gemiddeld
readability-longest = Langste

# Above the sentences that weigh most.
readability-hardest = De moeilijkste zinnen:

# Behind such a sentence, on a line of its own: where its words stand.
# $message (text): e.g. "object-interest-effect"
# $file (text): e.g. "statement.ftl"
# $words (number): how many words it has, e.g. "19"
# $score (text): e.g. "43,1"; “–” where there is none
readability-from = { $message } in `{ $file }`, { $words ->
        [one] 1 woord
       *[other] { $words } woorden
    }, score { $score }

# Behind a hard sentence, on a line of its own, where the words are the clinic’s own.
# $words (number): e.g. "19"
# $score (text): e.g. "43,1"; “–” where there is none
readability-from-definition = woorden van de definitie, { $words ->
        [one] 1 woord
       *[other] { $words } woorden
    }, score { $score }

# When none of the statements is in a language that was asked for. $language (text): e.g. "de"
readability-no-language = Geen van de verklaringen is in de taal “{ $language }”.

## How easy a text is, in the usual steps: after a score. Lower case.

readability-band-very-easy = heel makkelijk
readability-band-easy = makkelijk
readability-band-rather-easy = vrij makkelijk
readability-band-normal = gewoon
readability-band-rather-hard = vrij moeilijk
readability-band-hard = moeilijk
readability-band-very-hard = heel moeilijk

## `locales new`: files for a new language. $tag is that language, as in `de`.

# At the top of each file. $source is the language that is translated from, as in `nl`. {"{…}"} prints {…}.
bench-new-how = Zo vertaalt u een tekst: haal `# ` weg voor de regels van die tekst, en typ uw woorden op de plaats van {"{…}"}.
    De regels met `# { $source }:` zeggen wat u vertaalt. Laat die staan.

# Below that: how the language counts. $plurals is a list such as “[one] 1, [other] 2”: a form, and a number that takes it.
bench-new-counting = Zo telt deze taal: { $plurals }.

# When the files are there. $folder is where, $count how many; $source is the language that is translated from, as in `nl`.
bench-new-written = In { $folder } { $count ->
        [one] staat nu 1 bestand
       *[other] staan nu { $count } bestanden
    }. Elke tekst wacht daarin op uw vertaling: haal `# ` weg voor de tekst en typ uw woorden op de plaats van {"{…}"}.
    `verklaar locales status` toont hoe ver u bent, `verklaar locales check` wat nog niet goed is.
    Is alles vertaald, zet dan `{ $tag }` bij `languages` in een definitie: `verklaar build` schrijft de verklaring ook in die taal.

# When a file is there already. $file is its path.
bench-new-exists = { $file } bestaat al. Er is niets geschreven.

# When the tag is none.
bench-new-no-tag = “{ $tag }” is geen taalcode. Schrijf er een als `de`, `fr` of `pt-BR`.

# When the tag is spelt otherwise. $suggestion is the usual spelling, as in `pt-BR`.
bench-new-unusual-tag = Schrijf de taalcode “{ $tag }” als `{ $suggestion }`.

# When nothing is known of the language.
bench-new-unknown = Van de taal “{ $tag }” is niet bekend hoe zij telt en hoe zij datums schrijft. Een verklaring in deze taal is nog niet mogelijk.

# When the language is built in. $language is that language, as in `nl`.
bench-new-built-in = De taal `{ $language }` is ingebouwd. Zet in een eigen bestand onder `{ $tag }` alleen de teksten die bij u anders zijn.

# When there is no such language to translate from. $source is what was asked for, $known the languages there are.
bench-new-from = Uit “{ $source }” kan niet worden vertaald. Kies een van deze talen: { $known }.

## `locales status`: how far each translation is. A table for each language; $language is that language, as in `de`.

# Above the table of a language; and of one that only has the messages that differ, such as `nl-informal`.
bench-status-language = { $language }
bench-status-variant = { $language } (alleen wat afwijkt)

# Heads of the columns, short, lower case. The first is the file; “words” counts those of the translation.
bench-status-file = bestand
bench-status-messages = teksten
bench-status-translated = vertaald
bench-status-missing = ontbreekt
bench-status-changed = bron gewijzigd
bench-status-source-words = woorden bron
bench-status-words = woorden vertaling
bench-status-percent = klaar

# In the first column of the last line.
bench-status-total = totaal

# When there is nothing to translate. $source is the language that is translated from, as in `nl`.
bench-status-none = Naast `{ $source }` is hier geen vertaling. `verklaar locales new` begint er een.

# With `--changed`, before what the source said when it was translated, and what it says now. Short, no full stop.
bench-status-then = toen
bench-status-now = nu

# With `--changed`, when there is nothing to show; and else below the list.
bench-status-unchanged = Van geen vertaling is bekend dat de brontekst daarna is gewijzigd.
bench-status-settle = Pas de vertaling aan waar dat nodig is. Zeg daarna met `verklaar locales settle` dat zij weer klopt.

## `locales settle`: saying that translations were held against the source as it is now. $tag is the language, as in `de`.

# $count is how many messages, $folder where.
bench-settled = { $count ->
        [0] Alle vertalingen in { $folder } waren al bij.
        [one] 1 vertaling in { $folder } staat nu als bij.
       *[other] { $count } vertalingen in { $folder } staan nu als bij.
    }

# The first lines of the file that keeps this.
bench-settle-heading = Van welke brontekst elke tekst is vertaald. `verklaar locales status` ziet hieraan wat daarna is gewijzigd.
    `verklaar locales settle { $tag }` schrijft dit bestand. Gebruik dat pas als u de vertaling hebt nagekeken.

# When there are no files of the language.
bench-settle-language = In deze locales is geen map `{ $tag }`.

# When a message is not translated. $message is its name.
bench-settle-message = In `{ $tag }` is geen vertaalde tekst `{ $message }`.

## `locales fix`: repairs without any change of words.

# The last line, below the files. $count is how many files were repaired.
bench-fixed = { $count ->
        [0] Er is niets te herstellen.
        [one] 1 bestand is hersteld.
       *[other] { $count } bestanden zijn hersteld.
    }

# When there are no locale files that could be repaired.
bench-fix-none = Hier is geen map `locales`. Noem de map waarin voor elke taal een map staat.
