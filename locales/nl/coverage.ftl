### What `verklaar coverage` shows: for each definition and each requirement of the law, the sentence of the statement that
### fulfils it, or why there is none. The reader is a consultant, or the clinic itself.
### Variables that count ($fulfilled, $allowed, $missing, $other, $count, $files, $complete, $unreadable, $percent) are numbers.

## The page as a whole.

# Its title and heading.
coverage-title = Wat de wet vraagt, en waar het staat

# Below the title.
coverage-lead = Bij elke verklaring: wat de wet ervan vraagt, en de zin die daaraan voldoet.

# The first link of the page, for those who do not use a mouse.
coverage-skip = Naar het overzicht

## Headings of columns. Short, no full stop.

coverage-definition = Definitie
coverage-clinic = Praktijk
coverage-requirement = Eis
coverage-section = Deel van de verklaring
coverage-status = Stand

# Over the sentences that fulfil a requirement, and over the reason where there are none.
coverage-told = De zin, of waarom die er niet is
coverage-law = Wet

# Over the percentages: of the requirements that apply, how many have a sentence. Lower case, short.
coverage-percent = % voldaan

## The status of a requirement: in its row, and over a column of numbers. Lower case, short.

coverage-fulfilled = voldaan
coverage-not-applicable = geldt niet
coverage-allowed = geaccepteerd
coverage-missing = ontbreekt

# $severity is how much it weighs: `error`, `warning` or `info`.
coverage-missing-weight = ontbreekt ({ $severity })

## In the row of a requirement.

# $reason is what the clinic wrote in `[[allow]]`; $until is a day, as in `2027-01-31`.
coverage-accepted = Geaccepteerd: { $reason }
# $reason is what the clinic wrote in `[[allow]]`; $until is the last day, as in `2027-01-31`.
coverage-accepted-until = Geaccepteerd tot en met { $until }: { $reason }

# Before a sentence that stands at the head of the page, above all parts: version and date.
coverage-head = Bovenaan de pagina

# After the first of several sentences. $count is how many are left out.
coverage-more = (en nog { $count })

## With one definition.

# $language is a language tag, as in `nl`.
coverage-language = Zinnen in de taal “{ $language }”.

# In place of numbers, and in place of the rows.
coverage-unreadable = onleesbaar
coverage-unreadable-why = Deze definitie was niet te lezen, dus is er niets over bekend. `verklaar check` zegt waarom.

# The last line: how many requirements are in which state. $other is how many do not apply.
coverage-counts = Voldaan: { $fulfilled }. Geaccepteerd: { $allowed }. Ontbreekt: { $missing }. Geldt niet: { $other }. Aan { $percent }% van wat geldt, is voldaan.

## Over all definitions.

coverage-summary = Overzicht

# Headings of the tables below it: one row a clinic, and one row a requirement.
coverage-clinics = Per praktijk
coverage-requirements = Per eis

# Above the list of what each definition lacks.
coverage-gaps = Wat ontbreekt

coverage-totals = { $files ->
        [one] 1 definitie
       *[other] { $files } definities
    }: bij { $complete } ontbreekt niets, { $unreadable } onleesbaar.

## What keeps the command from its work. $language is a language tag, as in `fr`.

coverage-no-language = Geen verklaring heeft de taal “{ $language }”, dus de zinnen zijn in andere talen. Kijk naar `--locale`.
