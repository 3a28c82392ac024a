### The words of the command line’s own output. The reader is a clinic or its consultant, at a terminal.
### Words between backticks are commands, keys and values: leave those as they are.
### Variables that count ($files, $errors, $warnings, $infos, $written, $unchanged, $count) are numbers; [one] is for exactly one.

## Around a finding: how much it weighs, and the words before its parts. Lower case, short.

severity-error = fout
severity-warning = waarschuwing
severity-info = info

# Before what to write.
label-help = zo lost u het op

# Before the articles of law.
label-law = wet

## The last line of a check: nothing found, or how many findings. $files counts definitions.

summary-clean = Geen bevindingen in { $files ->
        [one] 1 definitie
       *[other] { $files } definities
    }.
summary-counts = { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    } en { $infos } info in { $files ->
        [one] 1 definitie
       *[other] { $files } definities
    }.

# The same two lines, after a check of locale files. $files counts those.
summary-clean-locales = Geen bevindingen in { $files ->
        [one] 1 taalbestand
       *[other] { $files } taalbestanden
    }.
summary-counts-locales = { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    } en { $infos } info in { $files ->
        [one] 1 taalbestand
       *[other] { $files } taalbestanden
    }.

# After either line: what was found and is not shown. $count is a number.
summary-accepted = { $count ->
        [one] 1 bevinding is bewust geaccepteerd.
       *[other] { $count } bevindingen zijn bewust geaccepteerd.
    }
summary-known = { $count ->
        [one] 1 bevinding staat in de baseline.
       *[other] { $count } bevindingen staan in de baseline.
    }

## The baseline: a file of findings that are not shown for now.

# The first lines of that file. Each line stands behind a `#`.
baseline-heading = Wat `verklaar check` eerder vond. Met `--baseline` ziet u alleen andere bevindingen.
    `verklaar check --write-baseline` schrijft dit bestand opnieuw. Haal gerust regels weg, maar wijzig ze niet.

# When the file has been written. $count is the number of findings in it, $file its path.
baseline-written = { $count ->
        [one] { $file } heeft 1 bevinding.
       *[other] { $file } heeft { $count } bevindingen.
    }

## In reports for a server: a summary in Markdown (`--summary`), and JUnit.

# Where a finding is, within a file that was named above it. Lower case. $line is a line number.
report-line = regel { $line }

# In place of findings, for a file that has none. Lower case, no full stop.
report-clean = geen bevindingen

# The last line of a summary that is full. $count is how many findings it lacks.
report-more = { $count ->
        [one] 1 bevinding past
       *[other] { $count } bevindingen passen
    } niet in deze samenvatting. `verklaar check` laat ze allemaal zien.

## The last line of a build. $written counts the files that are new or changed, $unchanged those left as they were; $out is a folder.

built = { $written ->
        [one] Er is 1 bestand
       *[other] Er zijn { $written } bestanden
    } geschreven naar { $out }, { $unchanged } ongewijzigd.
nothing-built = Er is geen pagina geschreven, vanwege de fouten hierboven.

## Headings of the explanation of a rule. No full stop.

explain-what = Wat het vraagt
explain-finds = Wat het vindt
explain-why = Waarom
explain-law = Wet
explain-bad = Niet zo
explain-good = Maar zo
explain-unverified = Hoe zeker
explain-elsewhere = Geen eigen bevinding
explain-accept = Bewust accepteren

# Below the heading above; an example of `[[allow]]` follows. $rule is a rule, as in `ART12-3`.
explain-accept-text = Moet { $rule } blijven zoals het is? Schrijf dan in de definitie waarom. Schrijf liefst ook de laatste dag waarop dat geldt (`until`), zodat iemand er opnieuw naar kijkt. Met `at` geldt het voor één sleutel.

# The same, for an error about information that must be given. $rule is a rule, as in `ART13-1-B`.
explain-accept-put-off = { $rule } gaat over informatie die de artikelen 13 en 14 AVG verplicht stellen. Zolang het een fout is, kunt u het alleen uitstellen. Schrijf in de definitie waarom, en de laatste dag waarop dat geldt (`until`). Zonder die dag wordt het niet geaccepteerd. Met `at` geldt het voor één sleutel.

# The same, for what is not a matter of law. No example follows. $rule is a rule, as in `DEF-03`.
explain-accept-never = U kunt niet accepteren wat { $rule } vindt. Het gaat niet over de wet, maar over hoe iets is geschreven. Los het op.

# The same, for what is found in a locale file. The line to write follows. $rule is a rule, as in `LOC-21`.
explain-accept-locale = Moet wat { $rule } vindt blijven zoals het is? Zeg dan waarom in de opmerking bij die tekst, op een eigen regel. Waar een pagina niet buiten kan, daar vraagt `verklaar build` toch om.

# Below “Hoe zeker”, where the knowledge base has no verified source.
explain-unverified-text = De bron is niet geverifieerd. Daarom is dit nooit een fout. Vraag een jurist als het er voor u toe doet.

# Below “Niet zo”, for what the program always tells.
explain-page-only = In een definitie kan dit niet ontbreken: de verklaring zegt het vanzelf. Het kan alleen ontbreken op een pagina uit een eigen sjabloon.

# Above an example that takes something away. What stands between backticks is a comment in it.
explain-without = `# without:` betekent dat deze sleutel of tabel niet in de definitie staat.

## The page with all rules, docs/rules.md. Headings and table heads have no full stop.

# The name of Regulation (EU) 2016/679 before an article, as in “GDPR 13”.
law-gdpr = AVG
rulebook-title = De regels
# $requirements, $rules and $elsewhere are numbers.
rulebook-intro = Deze lijst komt uit het programma zelf: `verklaar rules --format markdown`, in het Nederlands met `--lang nl`. Er staan { $requirements } eisen in: wat een verklaring moet vertellen. En { $rules } regels: wat zij niet mag zeggen, of wat niet waar kan zijn. Aan het eind staan { $elsewhere } nummers zonder eigen bevinding, met de reden.
rulebook-list = Allemaal
rulebook-id = Regel
rulebook-severity = Gewicht
rulebook-law = Wet
rulebook-about = Waarover
rulebook-each = Eén voor één
# Once, above the explanations; an example of `[[allow]]` follows.
rulebook-accept = Een bevinding die moet blijven, accepteert u zo in de definitie. Een fout over verplichte informatie (AVG 13 en 14) kunt u alleen met `until` accepteren.
rulebook-elsewhere = Nummers zonder eigen bevinding
rulebook-elsewhere-intro = Deze nummers staan in de kennisbank achter de regels.
rulebook-why = Waarom
# Three kinds of reason; the reason itself follows after a colon.
rulebook-given-as = Elders gemeld
rulebook-impossible = Kan niet misgaan
rulebook-undecided = Niet te beslissen

## What keeps a command from its work. $rule and $suggestion are rules; $file and $path are files or folders;
## $detail is what the computer says, often in English.

unknown-rule = Een regel “{ $rule }” bestaat niet. Het dichtst erbij komt { $suggestion }. `verklaar rules` toont alle regels.
no-language = Er is geen pagina geschreven: geen verklaring heeft de gevraagde talen. Kijk naar `--locale`, en naar `languages` in verklaar.toml.
# $base is the language whose words are changed for `verklaar locales pseudo`, as in `nl`.
no-base = Er is geen pagina geschreven: geen verklaring is in de taal `{ $base }`. Kies met `--base` een van de talen van de definitie.
no-definitions = { $path } heeft geen definities. `verklaar new` schrijft een eerste.
not-found = { $path } bestaat niet.
cannot-read = { $path } is niet te lezen: { $detail }
cannot-write = { $path } is niet te schrijven: { $detail }

# $line and $column are where in the file $path the trouble is.
no-baseline = { $path } is geen baseline: op regel { $line }, kolom { $column }: { $detail }
# $line and $column are where in the file $path the version stands.
baseline-format = { $path } is een baseline van een andere versie van dit programma: zie regel { $line }, kolom { $column }.

# $first and $second are two definitions whose pages would go to the same folder.
same-name = { $first } en { $second } hebben dezelfde naam, dus hun pagina’s overschrijven elkaar. Geef een van de twee een andere naam.

## A first definition, as `verklaar new` writes it. $file is its path.

new-written = { $file } is geschreven. Vul in wat tussen lege aanhalingstekens staat en geef dan de opdracht `verklaar check`.
new-exists = { $file } bestaat al en blijft zoals het is. Kies een andere naam.
new-no-name = Van deze naam is geen bestandsnaam te maken. Gebruik minstens één letter of cijfer.

## Locale files: what stands in the way of reading them. $path is a folder.

locales-none = Er zijn geen taalbestanden in { $path }. Maak daar een map per taal, met `.ftl`-bestanden erin: `nl/statement.ftl`.
locales-flat = De taalbestanden in { $path } staan niet in een map. Zet ze in een map die naar hun taal heet, of noem de map daarboven.
locales-no-folder = { $path } is een bestand. Noem de map waarin voor elke taal een map staat.
locales-not-utf8 = { $path } is geen tekst in UTF-8. Sla het bestand in uw editor op met de codering UTF-8.
locales-of-others = De teksten in { $path } zijn niet die van dit programma. Noem met `--reference` de taal waaruit is vertaald, dan worden de bestanden met elkaar vergeleken.

# $language is a language tag, as in `de`; $known a list of those that there are, with commas.
locales-no-language = Er is geen map `{ $language }`. Wel zijn er: { $known }.
