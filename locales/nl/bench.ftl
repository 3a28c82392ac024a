### What the commands `verklaar locales …` say, findings apart. The reader is a translator, at a terminal or with a page in a browser.
### Words between backticks are commands, files and messages: leave those as they are.

## Words that several of these commands use.

# Above the Dutch text that a message is translated from, and above the translation. Short, no full stop.
bench-source = Brontekst
bench-target = Vertaling

## `locales readability`: how easily the pages read. A hint; nothing fails on it.

# Above the numbers of a page.
# $definition (text): e.g. "policies/kliniek-duinrand.toml"
# $language (text): the language of the page, e.g. "nl"
readability-page = { $definition }, pagina in de taal “{ $language }”

# Below it, for a page in Dutch. The names of the scores stay as they are.
# $ease, $index (text): e.g. "76,2"
# $band (text): a message readability-band-…
readability-dutch = Flesch-Douma { $ease } ({ $band }), Leesindex A { $index }

# Same, for a page in English.
# $ease, $grade (text): e.g. "77,5", "4,3"
# $band (text): a message readability-band-…
readability-english = Flesch Reading Ease { $ease } ({ $band }), Flesch-Kincaid-niveau { $grade }

# Same, for a page in another language, or for one without sentences.
readability-no-score = Geen score: die is er niet voor deze taal, of er zijn geen zinnen

# Same, the next line.
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

# Same, where the words are the clinic’s own.
# $words (number): e.g. "19"
# $score (text): e.g. "43,1"; “–” where there is none
readability-from-definition = woorden van de definitie, { $words ->
        [one] 1 woord
       *[other] { $words } woorden
    }, score { $score }

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
bench-new-how = Een bericht vertalen: haal `# ` weg voor de regels van het bericht, en typ uw woorden op de plaats van {"{…}"}.
    De regels met `# { $source }:` zeggen wat u vertaalt. Laat die staan.

# Below that: how the language counts. $plurals is a list such as “[one] 1, [other] 2”: a form, and a number that takes it.
bench-new-counting = Zo telt deze taal: { $plurals }.

# When the files are there. $folder is where, $count how many; $source is the language that is translated from, as in `nl`.
bench-new-written = In { $folder } { $count ->
        [one] staat nu 1 bestand
       *[other] staan nu { $count } bestanden
    }. Elk bericht wacht daarin op uw vertaling: haal `# ` weg voor het bericht en typ uw woorden op de plaats van {"{…}"}.
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
bench-new-built-in = De taal `{ $language }` is ingebouwd. Zet in een eigen bestand onder `{ $tag }` alleen de berichten die bij u anders zijn.

# When there is no such language to translate from. $source is what was asked for, $known the languages there are.
bench-new-from = Uit “{ $source }” kan niet worden vertaald. Kies een van deze talen: { $known }.
