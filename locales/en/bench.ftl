### What the commands `verklaar locales …` say, findings apart. The reader is a translator, at a terminal or with a page in a browser.
### Words between backticks are commands, files and messages: leave those as they are.

## Words that several of these commands use.

# Above the Dutch text that a message is translated from, and above the translation. Short, no full stop.
bench-source = Source
bench-target = Translation

## `locales readability`: how easily the pages read. A hint; nothing fails on it.

# Above the numbers of a page.
# $definition (text): e.g. "policies/kliniek-duinrand.toml"
# $language (text): the language of the page, e.g. "nl"
readability-page = { $definition }, page in the language “{ $language }”

# Below it, for a page in Dutch. The names of the scores stay as they are.
# $ease, $index (text): e.g. "76.2"
# $band (text): a message readability-band-…
readability-dutch = Flesch-Douma { $ease } ({ $band }), Leesindex A { $index }

# Same, for a page in English.
# $ease, $grade (text): e.g. "77.5", "4.3"
# $band (text): a message readability-band-…
readability-english = Flesch Reading Ease { $ease } ({ $band }), Flesch-Kincaid grade { $grade }

# Same, for a page in another language, or for one without sentences.
readability-no-score = No score: there is none for this language, or there are no sentences

# Same, the next line.
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

# Same, where the words are the clinic’s own.
# $words (number): e.g. "19"
# $score (text): e.g. "43.1"; “–” where there is none
readability-from-definition = words of the definition, { $words ->
        [one] 1 word
       *[other] { $words } words
    }, score { $score }

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
