### What `verklaar coverage` shows: for each definition and each requirement of the law, the sentence of the statement that
### fulfils it, or why there is none. The reader is a consultant, or the clinic itself.
### Variables that count ($fulfilled, $allowed, $missing, $other, $count, $files, $complete, $unreadable, $percent) are numbers.

## The page as a whole.

# Its title and heading.
coverage-title = What the law asks, and where it is

# Below the title.
coverage-lead = For each statement: what the law asks of it, and the sentence that fulfils it.

# The first link of the page, for those who do not use a mouse.
coverage-skip = To the summary

## Headings of columns. Short, no full stop.

coverage-definition = Definition
coverage-clinic = Clinic
coverage-requirement = Requirement
coverage-section = Section of the statement
coverage-status = Status

# Over the sentences that fulfil a requirement, and over the reason where there are none.
coverage-told = The sentence, or why there is none
coverage-law = Law

# Over the percentages: of the requirements that apply, how many have a sentence. Lower case, short.
coverage-percent = % fulfilled

## The status of a requirement: in its row, and over a column of numbers. Lower case, short.

coverage-fulfilled = fulfilled
coverage-not-applicable = not applicable
coverage-allowed = accepted
coverage-missing = missing

# $severity is how much it weighs: `error`, `warning` or `info`.
coverage-missing-weight = missing ({ $severity })

## In the row of a requirement.

# $reason is what the clinic wrote in `[[allow]]`; $until is a day, as in `2027-01-31`.
coverage-accepted = Accepted: { $reason }
# $reason is what the clinic wrote in `[[allow]]`; $until is the last day, as in `2027-01-31`.
coverage-accepted-until = Accepted until { $until }: { $reason }

# Before a sentence that stands at the head of the page, above all parts: version and date.
coverage-head = Head of the page

# After the first of several sentences. $count is how many are left out.
coverage-more = (and { $count } more)

## With one definition.

# $language is a language tag, as in `nl`.
coverage-language = Sentences in the language “{ $language }”.

# In place of numbers, and in place of the rows.
coverage-unreadable = unreadable
coverage-unreadable-why = This definition could not be read, so nothing is known of it. `verklaar check` says why.

# The last line: how many requirements are in which state. $other is how many do not apply.
coverage-counts = Fulfilled: { $fulfilled }. Accepted: { $allowed }. Missing: { $missing }. Not applicable: { $other }. Of what applies, { $percent }% is fulfilled.

## Over all definitions.

coverage-summary = Summary

# Headings of the tables below it: one row a clinic, and one row a requirement.
coverage-clinics = Per clinic
coverage-requirements = Per requirement

# Above the list of what each definition lacks.
coverage-gaps = What is missing

coverage-totals = { $files ->
        [one] 1 definition
       *[other] { $files } definitions
    }: { $complete } with nothing missing, { $unreadable } unreadable.

## What keeps the command from its work. $language is a language tag, as in `fr`.

coverage-no-language = No statement has the language “{ $language }”, so the sentences are in other languages. See `--locale`.
