### What the commands `verklaar locales …` say, findings apart. The reader is a translator, at a terminal or with a page in a browser.
### Words between backticks are commands, files and messages: leave those as they are.

## Words that several of these commands use.

# Above the Dutch text that a message is translated from, and above the translation. Short, no full stop.
bench-source = Source
bench-target = Translation

# What stands in place of a message that a language lacks. Lower case, no full stop.
bench-missing = missing

# After the place of a message in a file that the program carries. Lower case, no full stop.
bench-built-in = built in

# After the name of a clinic in place of the file of its definition. No full stop.
# $path (text): e.g. "policies/kliniek-duinrand.toml"
bench-example = built-in example { $path }

# There are no files of the language that was asked for.
# $language (text): e.g. "de"
# $known (text): e.g. "nl, en"
bench-no-language = There are no locale files in `{ $language }`. There are some in: { $known }.

## As what a sentence stands on the page. Lower case, no full stop: it follows a colon, or stands small above the sentence.

bench-kind-title = name of the page
bench-kind-lead = first sentence
bench-kind-meta = line with the version
bench-kind-description = text for search engines
bench-kind-around = around the text
bench-kind-section = heading of a section
bench-kind-heading = heading within a section
bench-kind-paragraph = paragraph
bench-kind-note = remark
bench-kind-item = item of a list
bench-kind-step = step
bench-kind-card = heading of a card
bench-kind-label = label on a card
bench-kind-fact = fact on a card
bench-kind-caption = name of a table
bench-kind-column = heading of a column
bench-kind-row = heading of a row
bench-kind-cell = cell of a table
bench-kind-own = the clinic’s own text

## locales explain

# Nobody goes by this name.
# $message (text): e.g. "sumary-file"
# $suggestions (text): e.g. "`summary-file`, `summary-record`"
bench-explain-unknown = There is no message `{ $message }`. Did you mean { $suggestions }?

# The same, where nothing resembles it. $message (text): e.g. "sumary-file"
bench-explain-unknown-plain = There is no message `{ $message }`.

# The message is there, but the attribute that was asked for is not.
# $message (text): e.g. "summary-file"
# $attribute (text): e.g. "title"
bench-explain-attribute = The message `{ $message }` has no attribute `.{ $attribute }`. `verklaar locales explain { $message }` shows all of it.

# Under what a message is for: the group in its file. $group (text): the comment on the group, a sentence
bench-explain-group = Group in the file: { $group }

# Headings. No full stop.
bench-explain-variables = Variables
bench-explain-lands = Where it stands
bench-explain-reads = How it reads
bench-explain-ease = How easily it reads

# Under a variable: what a real clinic gives it. $value (text): e.g. "Kliniek Duinrand"
bench-explain-here = here: { $value }

# Under a variable of which no comment says what it is.
bench-explain-undescribed = No comment says what this is.

# How easily the message reads in one language.
# $words, $longest (number): e.g. "23", "14"
# $scores (text): a message readability-dutch, -english or -no-score
bench-explain-eased = { $words ->
        [one] 1 word
       *[other] { $words } words
    }, the longest sentence has { $longest }. { $scores }

# After a list that is not shown whole. $count (number): e.g. "4"
bench-explain-more = … and { $count } more

# What a message belongs to that stands in no statement.
bench-explain-nowhere = On the page of a clinic, but not of these clinics. The comment above says where.
bench-explain-values = In other messages, on the page and in findings: how values are written.
bench-explain-command = In what the command `verklaar` says, at a terminal.
# $rule (text): e.g. "ART13-1-B"
bench-explain-rule = In findings of { $rule }. `verklaar explain { $rule }` shows the whole explanation.
bench-explain-findings = In findings: what is wrong with a file, or what to write instead.
bench-explain-format = In an editor, beside a key of a definition. `verklaar schema` carries the text there.
bench-explain-starters = In a first definition, as `verklaar new` writes it.
bench-explain-coverage = In the overview of `verklaar coverage`.
bench-explain-preview = In the preview of `verklaar serve`.
bench-explain-overview = In the index that `verklaar build` writes of a whole project.
bench-explain-templates = In what `verklaar templates` says.
bench-explain-bench = In what the commands `verklaar locales …` say.

## locales sheet: a page in a browser that shows a statement sentence by sentence.

# Name of the page. No full stop.
# $clinic (text): e.g. "Kliniek Duinrand"
# $languages (text): e.g. "nl – en"
bench-sheet-title = Sentence by sentence: { $clinic }, { $languages }

# Under it. $path (text): e.g. "policies/kliniek-duinrand.toml"
bench-sheet-lead = The statement in reading order: { $path }. Search the page for the words that you saw. Each sentence has the messages that it is made of beside it, with file and line.

# Under that. $messages (number): e.g. "312". $missing (number): e.g. "4". $left (number): e.g. "208"
bench-sheet-counts = Messages on this page: { $messages }. Missing from the translation: { $missing }. Messages that do not occur at this clinic: { $left }.

# Hidden link at the top, for people who use the keyboard or a screen reader.
bench-sheet-skip = Skip to the sentences

# Heading above the list of sections.
bench-sheet-contents = On this page

# Heading above what stands before the first section.
bench-sheet-head = Above and around the text

# Heading above the messages that did not land, and a sentence under it.
bench-sheet-left = Messages that do not occur here
bench-sheet-left-why = These messages stand on the pages of other clinics. The comment says where.

# Opens the comment on a message. One word.
bench-sheet-comment = Comment

# Beside a sentence that is no message of ours. Lower case, no full stop.
bench-sheet-own = the clinic’s own words
bench-sheet-fact = fact from the definition

# There is no file to write to, and the page would fill the terminal.
bench-sheet-out = The page is too long for a terminal. Name a file for it, as in `--out sheet.html`, and open that in a browser.

# The page has been written. $out (text): e.g. "sheet.html"
bench-sheet-written = Wrote { $out }.

## `locales readability`: how easily the pages read. A hint; nothing fails on it.

# Above the numbers of a page.
# $definition (text): e.g. "policies/kliniek-duinrand.toml"
# $language (text): the language of the page, e.g. "nl"
readability-page = { $definition }, page in the language “{ $language }”

# Below the title of a page in Dutch, or behind the numbers of a message. The names of the scores stay as they are.
# $ease, $index (text): e.g. "76.2"
# $band (text): a message readability-band-…
readability-dutch = Flesch-Douma { $ease } ({ $band }), Leesindex A { $index }

# Below the title of a page in English, or behind the numbers of a message. The names of the scores stay as they are.
# $ease, $grade (text): e.g. "77.5", "4.3"
# $band (text): a message readability-band-…
readability-english = Flesch Reading Ease { $ease } ({ $band }), Flesch-Kincaid grade { $grade }

# In place of the scores, for a page in another language, or for one without sentences.
readability-no-score = No score: there is none for this language, or there are no sentences

# Below the scores of a page.
# $words, $minutes, $longest (number): e.g. "1899", "8", "20"
# $average (text): how many words a sentence has, e.g. "7.4"
readability-length = { $words ->
        [one] 1 word
       *[other] { $words } words
    }, { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } to read; sentences of { $average } words on average, the longest has { $longest }

# A number with one decimal. $whole and $part (number): e.g. "7" and "4"
readability-decimal = { $whole }.{ $part }

# Headings of the columns, a row for each section. Short, no full stop.
readability-section = Section
readability-score = Score
readability-words = Words
readability-average = Average
readability-longest = Longest

# Above the sentences that weigh most.
readability-hardest = The hardest sentences:

# Behind such a sentence, on a line of its own: where its words stand.
# $message (text): e.g. "object-interest-effect"
# $file (text): e.g. "statement.ftl"
# $words (number): how many words it has, e.g. "19"
# $score (text): e.g. "43.1"; “–” where there is none
readability-from = { $message } in `{ $file }`, { $words ->
        [one] 1 word
       *[other] { $words } words
    }, score { $score }

# Behind a hard sentence, on a line of its own, where the words are the clinic’s own.
# $words (number): e.g. "19"
# $score (text): e.g. "43.1"; “–” where there is none
readability-from-definition = words of the definition, { $words ->
        [one] 1 word
       *[other] { $words } words
    }, score { $score }

# When none of the statements is in a language that was asked for. $language (text): e.g. "de"
readability-no-language = None of the statements is in the language “{ $language }”.

## How easy a text is, in the usual steps: after a score. Lower case.

readability-band-very-easy = very easy
readability-band-easy = easy
readability-band-rather-easy = rather easy
readability-band-normal = normal
readability-band-rather-hard = rather hard
readability-band-hard = hard
readability-band-very-hard = very hard

## `locales new`: files for a new language. $tag is that language, as in `de`.

# At the top of each file. $source is the language that is translated from, as in `nl`. {"{…}"} prints {…}.
bench-new-how = To translate a message, remove `# ` from the front of its lines and type your words in place of {"{…}"}.
    The lines with `# { $source }:` say what you translate. Leave those there.

# Below that: how the language counts. $plurals is a list such as “[one] 1, [other] 2”: a form, and a number that takes it.
bench-new-counting = How this language counts: { $plurals }.

# When the files are there. $folder is where, $count how many; $source is the language that is translated from, as in `nl`.
bench-new-written = { $count ->
        [one] 1 file is
       *[other] { $count } files are
    } now in { $folder }. Each message in them waits to be translated: remove `# ` from its front and type your words in place of {"{…}"}.
    `verklaar locales status` shows how far you are, `verklaar locales check` what is not right yet.
    When all is translated, add `{ $tag }` to `languages` in a definition: `verklaar build` then writes the statement in that language too.

# When a file is there already. $file is its path.
bench-new-exists = { $file } exists already. Nothing was written.

# When the tag is none.
bench-new-no-tag = “{ $tag }” is not a language tag. Write one such as `de`, `fr` or `pt-BR`.

# When the tag is spelt otherwise. $suggestion is the usual spelling, as in `pt-BR`.
bench-new-unusual-tag = Write the language tag “{ $tag }” as `{ $suggestion }`.

# When nothing is known of the language.
bench-new-unknown = How the language “{ $tag }” counts and writes dates is not known. A statement in it is not possible yet.

# When the language is built in. $language is that language, as in `nl`.
bench-new-built-in = The language `{ $language }` is built in. Put only those messages that you want to be different in a file of your own under `{ $tag }`.

# When there is no such language to translate from. $source is what was asked for, $known the languages there are.
bench-new-from = There is no translating from “{ $source }”. Choose one of these languages: { $known }.

## `locales status`: how far each translation is. A table for each language; $language is that language, as in `de`.

# Above the table of a language; and of one that only has the messages that differ, such as `nl-informal`.
bench-status-language = { $language }
bench-status-variant = { $language } (only what differs)

# Heads of the columns, short, lower case. The first is the file; “words” counts those of the translation.
bench-status-file = file
bench-status-messages = messages
bench-status-translated = translated
bench-status-missing = missing
bench-status-changed = source changed
bench-status-source-words = source words
bench-status-words = words
bench-status-percent = done

# In the first column of the last line.
bench-status-total = total

# When there is nothing to translate. $source is the language that is translated from, as in `nl`.
bench-status-none = There is no translation here beside `{ $source }`. `verklaar locales new` starts one.

# With `--changed`, before what the source said when it was translated, and what it says now. Short, no full stop.
bench-status-then = then
bench-status-now = now

# With `--changed`, when there is nothing to show; and else below the list.
bench-status-unchanged = No translation is known whose source text changed afterwards.
bench-status-settle = Change the translation where it needs that. Then say with `verklaar locales settle` that it is right again.

## `locales settle`: saying that translations were held against the source as it is now. $tag is the language, as in `de`.

# $count is how many messages, $folder where.
bench-settled = { $count ->
        [0] All translations in { $folder } were up to date already.
        [one] 1 translation in { $folder } now counts as up to date.
       *[other] { $count } translations in { $folder } now count as up to date.
    }

# The first lines of the file that keeps this.
bench-settle-heading = Which source text each message was translated from. `verklaar locales status` sees by this what changed afterwards.
    `verklaar locales settle { $tag }` writes this file. Use it only when you have looked at the translation.

# When there are no files of the language.
bench-settle-language = There is no folder `{ $tag }` in these locales.

# When a message is not translated. $message is its name.
bench-settle-message = There is no translated message `{ $message }` in `{ $tag }`.

## `locales fix`: repairs without any change of words.

# The last line, below the files. $count is how many files were repaired.
bench-fixed = { $count ->
        [0] There is nothing to repair.
        [one] 1 file was repaired.
       *[other] { $count } files were repaired.
    }

# When there are no locale files that could be repaired.
bench-fix-none = There is no folder `locales` here. Name the folder in which each language has a folder.
