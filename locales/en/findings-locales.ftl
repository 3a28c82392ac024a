### What can be wrong with a locale file, such as this one. The reader is a translator, who does not have to know how to program.
### A message says what is wrong, in one or two short sentences; `.help` says what to type.
### Words between backticks are typed as they stand: leave those as they are.
### Braces that must be printed are written as {"{"} and {"}"}.
### Variables, wherever they stand: $message is the name of the message that the finding is about, as in `title`; $language a language tag, as in `nl`;
### $file a file, as in `statement.ftl`; $suggestion the word that was probably meant.

## Files and messages: missing, twice, too many.

# Something is missing. $file is the file it belongs in.
LOC-01-message = The message `{ $message }` is missing in `{ $language }`.
    .help = Add it after this message. It belongs in { $file }. `verklaar locales fix` puts the source there for you.

# $count is how many messages the file has in the source language.
LOC-01-file = The file { $file } is missing in `{ $language }`, with { $count } messages.
    .help = Make the file. `verklaar locales fix` makes it for you, with the source above every message.

# Messages that `locales new` put there wait behind a `#`. $count is how many, $total how many the file has in the source.
LOC-01-waiting = In { $file } { $count } of the { $total } messages still wait to be translated.
    .help = Remove `# ` from the front of a message and type your words. As long as one is missing, there is no page in `{ $language }`.

# $attribute is the name of an attribute, as in `help`: words that belong to a message, on a line of their own below it.
LOC-01-attribute = `{ $message }` lacks the line `.{ $attribute }` in `{ $language }`.
    .help = Put a line below it with four spaces and `.{ $attribute } = …`.

LOC-01-value = There is nothing behind `{ $message } =`, but the source has words there.
    .help = Type the words behind the equals sign.

# $file is where the message stands as well.
LOC-04-message = The message `{ $message }` stands in { $file } as well. Only the first is used.
    .help = Keep the right one and remove the other.

LOC-04-same-file = The message `{ $message }` stands earlier in this file as well. Only the first is used.
    .help = Keep the right one and remove the other.

# $attribute is the name of an attribute, as in `help`.
LOC-04-attribute = The line `.{ $attribute }` stands twice below `{ $message }`.
    .help = Keep the right one and remove the other.

LOC-05-tag = `{ $language }` is not a language tag, or nothing is known of this language.
    .help = Name the folder after the language, as in `de` for German or `pl` for Polish.

LOC-05-spelling = `{ $language }` is not a language tag. The dash is a hyphen: `{ $suggestion }`.
    .help = Name the folder `{ $suggestion }`.

LOC-06-misspelt = There is no message `{ $message }`; you probably mean `{ $suggestion }`. As it is, these words appear nowhere.
    .help = Write `{ $suggestion } =` at the beginning of the line.

LOC-06-message = The source language `{ $language }` has no message `{ $message }`. These words appear nowhere.
    .help = Remove it, or give it the name of the message that you mean.

# $count is how many messages the file has.
LOC-06-file = The source language `{ $language }` has no file { $file }, and none of the { $count } messages in it. Nobody uses this file.
    .help = Remove the file, or give it the name of the file that you mean.

# $attribute is the name of an attribute, as in `help`.
LOC-06-attribute-misspelt = A line `.{ $attribute }` does not belong to `{ $message }`; you probably mean `.{ $suggestion }`.
    .help = Write `.{ $suggestion } =`.

# $attribute is the name of an attribute, as in `help`.
LOC-06-attribute = The line `.{ $attribute }` of `{ $message }` is not in the source. Nobody uses it.
    .help = Remove it.

LOC-06-value = `{ $message }` has no words of its own in the source, only lines below it. Nobody uses these words.
    .help = Remove the words behind the equals sign.

# $before is the message before it in the source.
LOC-28-after = In the source `{ $message }` stands after `{ $before }`.
    .help = `verklaar locales fix` puts the messages in the order of the source.

LOC-28-file = In the source `{ $message }` stands in { $file }.
    .help = Put the message in the file with that name.

LOC-28-first = In the source `{ $message }` stands first.
    .help = `verklaar locales fix` puts the messages in the order of the source.

LOC-33-same = `{ $message }` is the same here as in `{ $language }`, so it is not needed.
    .help = Remove it: then the one of `{ $language }` holds.

# $known is a list of language tags, with commas.
LOC-35-reference = There is no folder `{ $language }` to compare with. There are: { $known }.
    .help = Name the language that was translated from with `--reference`.

## What cannot be read. $found is what stands there.

LOC-02-deep = Too many braces stand in each other here. The file is not read.
    .help = Remove the braces that are not around a variable or a choice.

LOC-02-conflict = Here is a mark of two versions that were not merged.
    .help = Choose one of the two. Remove the other, and the lines with `<<<<<<<`, `=======` and `>>>>>>>`.

LOC-02-comment = This is not a comment: a space is missing after `#`.
    .help = Type a space after `#`.

LOC-02-tab = This line begins with a tab. So it belongs to nothing.
    .help = Put four spaces in place of the tab. Before the name of a message, take the tab away.

LOC-02-attribute = This line begins with a full stop but is no `.name = words`: `{ $found }`. The message breaks off here.
    .help = Is it plain text? Then put the full stop in braces: `{"{"}"."{"}"}`. Or put the words on the line before.

LOC-02-sign = A line of a message must not begin with `{ $found }`. The message breaks off here.
    .help = Begin the line with a word, or put the words on the line before.

LOC-02-indent = This line belongs to nothing: `{ $found }`.
    .help = Put `name = ` before it, or put it below a message with four plain spaces before it.

LOC-02-unindented = `{ $found }` is no message with a name. Does the line belong to the one above? Then the spaces are missing, and it drops out.
    .help = Put four spaces before the line. Or write `name = words`.

LOC-02-name = `{ $found }` cannot be a name. A name begins with a letter and has only letters without accents, digits and hyphens.
    .help = Write the name as in the source language. Is this no new message? Then put four spaces before the line.

LOC-02-default = No variant of this choice in `{ $message }` has a `*`. So there is nothing for all other cases.
    .help = Put `*` before the variant for all other cases: `*[other]`.

LOC-02-two-defaults = Two variants of this choice in `{ $message }` have a `*`.
    .help = Keep one `*`, at the same variant as in the source.

LOC-02-brace-closed = Here is a `{"}"}` without a `{"{"}` before it.
    .help = Remove the brace, or put `{"{"}` before the name of the variable.

# $found is what stands after the opening brace, as in `$name`.
LOC-02-brace-open = A brace is open and is not closed in `{ $message }`: after `{"{"} { $found }` a `{"}"}` is missing.
    .help = Type ` {"}"}` after `{ $found }`.

LOC-02-variable = `{ $found }` is not the name of a variable. Such a name is not translated, and no space stands behind `$`.
    .help = Write the variable exactly as in the source.

LOC-02-choice = This choice in `{ $message }` is not written well, after `{ $found }`.
    .help = Write a choice as in the source: `{"{"} $count ->`, then on lines of their own `[one] …` and `*[other] …`, and at the end `{"}"}`.

LOC-02-quote = A straight quotation mark between braces is not closed in `{ $message }`.
    .help = Type `"` before the closing brace: `{"{"} "…" {"}"}`.

LOC-02-empty = There are no words behind `{ $message } =`. Or the words on the next line do not begin with spaces.
    .help = Type the words behind the equals sign, or put four spaces before the next line.

LOC-02-braces-empty = Nothing that can be read stands between these braces in `{ $message }`.
    .help = Write a variable there, as in `{"{"} $name {"}"}`. Or remove the braces.

LOC-02-function = What stands between braces here is not a variable.
    .help = Write a variable with a `$` before it: `{"{"} $name {"}"}`.

LOC-02-escape = A backslash between quotation marks means nothing here.
    .help = Write `\\` for a backslash and `\"` for a quotation mark.

# $detail is what the reader of Fluent says, always in English.
LOC-02-other = The message `{ $message }` cannot be read. The reader says: { $detail }.
    .help = Compare the braces and brackets with those of the source. A variable stands there as `{"{"} $name {"}"}`.

## Variables, references and choices.

# $variable is the name of a variable, without `$`.
LOC-03-missing = `{ $message }` lacks `{"{"} ${ $variable } {"}"}`. The source does give that fact.
    .help = Put `{"{"} ${ $variable } {"}"}` where it belongs in the sentence.

# $variable is the name of a variable, without `$`; $variant the variant that lacks it.
LOC-03-missing-variant = The variant [{ $variant }] of `{ $message }` lacks `{"{"} ${ $variable } {"}"}`. The source has it there.
    .help = Put `{"{"} ${ $variable } {"}"}` in this variant too.

# $variable is the name of a variable, without `$`.
LOC-03-misspelt = `{ $message }` is not given `${ $variable }`; you probably mean `${ $suggestion }`.
    .help = Write `${ $suggestion }`.

# $variable is the name of a variable, without `$`.
LOC-03-added = `{"{"} ${ $variable } {"}"}` stands here, but the source does not give that fact.
    .help = Remove it, or use the variable that the source has here.

# $variable is the name of a variable, without `$`; $known those that there are, with commas.
LOC-03-unknown = `{ $message }` is not given `${ $variable }`. The page would show that name.
    .help = Use only the variables of the source: { $known }.

# $variable is the name of a variable, without `$`.
LOC-03-none = `{ $message }` is given no variables, so no `${ $variable }` either. The page would show that name.
    .help = Write the words out, without a variable.

# $reference is what the message refers to.
LOC-07-message = There is no message `{ $reference }`; you probably mean `{ $suggestion }`.
    .help = Write `{"{"} { $suggestion } {"}"}`. Is it a variable? Then put `$` before it.

# $reference is what the message refers to.
LOC-07-message-plain = There is no message `{ $reference }` in this language.
    .help = Write the words out. Is it a variable? Then put `$` before it: `{"{"} ${ $reference } {"}"}`.

# $reference is the term that the message refers to.
LOC-07-term = There is no term `{ $reference }`; you probably mean `{ $suggestion }`.
    .help = Write `{"{"} { $suggestion } {"}"}`.

# $reference is the term that the message refers to.
LOC-07-term-plain = There is no term `{ $reference }` in this language.
    .help = Write the term in this file: `{ $reference } = words`. Or write the words out.

# $reference is what the message refers to, $attribute an attribute of it.
LOC-07-attribute = `{ $reference }` has no line `.{ $attribute }`.
    .help = Refer as the source does.

# $reference is what the message refers to.
LOC-07-no-value = `{ $reference }` has no words of its own. Nothing would stand in this place.
    .help = Refer as the source does, or write the words out.

# $reference is the function; $known those that there are.
LOC-07-function = There is no function `{ $reference }`. There are: { $known }.
    .help = Write the function as in the source.

# $reference is the function.
LOC-07-no-functions = `{ $reference }` is a function, and there are none here. Dates and numbers come in words already.
    .help = Write the variable alone: `{"{"} $name {"}"}`.

LOC-07-cycle = `{ $message }` refers to itself, perhaps by way of another message. No words ever come of it.
    .help = Write the words out in one of the two.

# $reference is a message or a term that the source uses; $source the language tag of the source.
LOC-08-dropped = The source (`{ $source }`) uses `{"{"} { $reference } {"}"}` here, and this message does not.
    .help = Put `{"{"} { $reference } {"}"}` in place of the words that you typed.

# $reference is a message that this one uses; $source the language tag of the source.
LOC-08-added = This message uses `{"{"} { $reference } {"}"}`, and the source (`{ $source }`) does not.
    .help = Write the words out, as the source does. Or was it forgotten in the source?

# $variant is the value without a variant, $default the variant that it falls through to, $variable what is chosen by.
LOC-09-missing = The choice by `${ $variable }` in `{ $message }` has no variant [{ $variant }]. That value now silently gets the words of [{ $default }].
    .help = Add the variant [{ $variant }], with words of its own.

# $variant is the key of a variant.
LOC-09-single = This choice has one variant only, [{ $variant }]. So there is nothing to choose.
    .help = Add the other variants of the source.

# $variant is the key of a variant, $variable what is chosen by.
LOC-09-misspelt = `${ $variable }` is never `{ $variant }`; you probably mean [{ $suggestion }]. As it is, this variant never reaches the page.
    .help = Write [{ $suggestion }]. What stands between square brackets is not translated.

# $variant is the key of a variant, $variable what is chosen by, $known the keys that there are.
LOC-09-unknown = `${ $variable }` is never `{ $variant }`. This variant never reaches the page.
    .help = Use only these variants: { $known }. What stands between square brackets is not translated.

# $variant is the key of a variant.
LOC-09-twice = The variant [{ $variant }] stands twice in this choice. Only the first is used.
    .help = Keep the right one and remove the other, or give it its own name.

# $default is the variant with `*`, $suggestion the one that has it in the source.
LOC-09-default = Here [{ $default }] is the default, but in the source it is [{ $suggestion }]. Unknown values get other words that way.
    .help = Put `*` before [{ $suggestion }] and remove it at [{ $default }].

# $variable is what is chosen by, $known the variants of the source.
LOC-09-lost = The source chooses by `${ $variable }` here, and this message does not. Every value gets the same words that way.
    .help = Take the choice over, with all its variants: { $known }.

# $variant is a plural form, as in `few`; $known those that the language has.
LOC-10-impossible = The language `{ $language }` has no form [{ $variant }]. This variant is never used.
    .help = Remove it. This language has: { $known }.

# $variant is a plural form, as in `few`; $known those that the language has.
LOC-10-missing = The language `{ $language }` has the form [{ $variant }] too. Without that variant some numbers get a wrong plural.
    .help = Add the variant [{ $variant }]. This language has: { $known }.

# $variable is the name of a variable, without `$`.
LOC-10-flat = The source chooses by the number `${ $variable }` here, and this message does not. At 1 it has a wrong plural.
    .help = Take the choice over: `[one]` for 1 and `*[other]` for the rest.

# $detail is what Fluent says, always in English.
LOC-11-formatter = `{ $message }` cannot be formed. The formatter says: { $detail }.
    .help = Compare what stands between braces with the source.

## What a file allows: a line `# allow LOC-21: reason`. $rule is the rule.

LOC-30-rule = There is no rule `{ $rule }`; you probably mean `{ $suggestion }`.
    .help = Write `# allow { $suggestion }: ` and your reason.

LOC-30-rule-plain = There is no rule `{ $rule }`.
    .help = Write the rule as it stands with the finding, as in `# allow LOC-21: ` and your reason.

LOC-30-reason = { $rule } is allowed here without a reason.
    .help = Write the reason behind a colon: `# allow { $rule }: …`.

LOC-31-unused = { $rule } is allowed here, but nothing departs from it.
    .help = Remove the line.

## A source that has changed since it was translated. $now is what it says now.

# $then is what it said when it was translated.
LOC-29-then = The source text of `{ $message }` has changed since it was translated. Then it said: “{ $then }”
    .help = Change the translation where it needs that, and say with `verklaar locales settle { $language } { $message }` that it is right again. Now it says: “{ $now }”

LOC-29-moved = The source text of `{ $message }` has changed since it was translated.
    .help = Change the translation where it needs that, and say with `verklaar locales settle { $language } { $message }` that it is right again. Now it says: “{ $now }”

## Text: what is not translated, unfinished or empty. $words is what stands there, $other the language tag of the language it is in.

LOC-12-copy = `{ $message }` is not translated: the words are the same as in `{ $other }`.
    .help = Write these words in your own language: “{ $words }”.

LOC-12-sentence = A sentence in `{ $message }` is still in another language, `{ $other }`: “{ $words }”.
    .help = Translate this sentence.

LOC-13-leftover = “{ $words }” in `{ $message }` is a leftover of the work. It reaches the page.
    .help = Finish the text and take these words out. A note goes behind `#`, above the message.

# $expected is what the source says.
LOC-14-empty = `{ $message }`, or a variant of it, is empty where the source has words.
    .help = Translate what the source says: “{ $expected }”.

LOC-14-source = `{ $message }` is empty in the source, but the translation says: “{ $words }”.
    .help = Write in the source as well what it has to say.

# $variant is the word between square brackets of a variant.
LOC-14-variant = The variant [{ $variant }] of `{ $message }` is empty where the source has words.
    .help = Translate what the source says in that variant.

# $variant is the word between square brackets of a variant.
LOC-14-source-variant = The variant [{ $variant }] of `{ $message }` is empty in the source, but the translation has words there.
    .help = Write in the source as well what it has to say.


## Text: numbers and links. $words is what stands here, $expected what stands in the source.

LOC-15-number-differs = The number in `{ $message }` is { $words }, and in the source { $expected }.
    .help = Look up which number is right. If the source is right, write { $expected }.

LOC-15-number-missing = The number { $expected } of the source is missing in `{ $message }`.
    .help = Put { $expected } where it belongs.

LOC-15-number-added = The number { $words } stands in `{ $message }`, but the source does not have it here.
    .help = Take the number out, or put it in the source as well.

LOC-15-point-differs = `{ $message }` cites point { $words } of an article, and the source point { $expected }.
    .help = Look up the article and write the right letter.

LOC-15-unit-differs = A period in `{ $message }` has “{ $words }”, and in the source “{ $expected }”.
    .help = Write the same period as in the source.

LOC-16-link-differs = The link in `{ $message }` leads to `{ $words }`, and in the source to `{ $expected }`.
    .help = Write between the parentheses: `({ $expected })`. What stands between parentheses is not translated.

LOC-16-link-missing = The link to `{ $expected }` is missing in `{ $message }`.
    .help = Write the words of the link like this: `[…]({ $expected })`.

LOC-16-link-added = A link to `{ $words }` stands in `{ $message }`, but the source does not have it here.
    .help = Take out the square brackets and `({ $words })`.

LOC-16-address-differs = The address in `{ $message }` is `{ $words }`, and in the source `{ $expected }`.
    .help = Write the address as in the source: `{ $expected }`.

LOC-16-address-missing = The address `{ $expected }` of the source is missing in `{ $message }`.
    .help = Write the address in the sentence.

LOC-16-address-added = The address `{ $words }` stands in `{ $message }`, but the source does not have it here.
    .help = Take the address out.


## Text: strong words, code, HTML. $words is what stands here, $expected what stands in the source.

# $found and $expected are numbers, as in “2”.
LOC-17-strong = `{ $message }` has { $found } pieces of strong text, and the source { $expected }.
    .help = Put two asterisks before and after the same words as in the source: `**words**`.

LOC-17-code-differs = `{ $message }` has { $words } as code, and the source { $expected }.
    .help = Write what stands between backticks exactly as in the source.

LOC-17-code-missing = The code { $expected } of the source is missing in `{ $message }`.
    .help = Copy what stands between backticks in the source, with the backticks.

LOC-17-code-added = `{ $message }` has { $words } as code, but the source has not.
    .help = Take the backticks away, or copy the code of the source.

LOC-18-html = `{ $message }` holds HTML: { $words }. It stands on the page as it is.
    .help = Take it out. Strong words stand between two asterisks, and a special sign is typed as itself.

LOC-18-strong = Strong text in `{ $message }` only begins or only ends: one pair of asterisks is alone.
    .help = Put `**` before and after the words.

LOC-18-strong-spaces = Strong text in `{ $message }` begins or ends with a space: { $words }. Then the asterisks themselves stand on the page.
    .help = Put `**` right before the first word and right after the last.

LOC-18-code = One backtick in `{ $message }` is alone.
    .help = Put a backtick before and after the code.

LOC-18-link = A link in `{ $message }` is only half there: { $words }
    .help = Write a link without spaces between the brackets: `[words](#rights)`.


## Text: letters and signs. $words is where it stands.

LOC-19-garbled = Signs in `{ $message }` are garbled: “{ $words }”. Somewhere the file was read in another encoding than it was written in.
    .help = Type the word again and save the file as UTF-8.

# $letter is the letter, as in “а”.
LOC-19-look-alike = The letter “{ $letter }” in “{ $words }” is of another alphabet. It only resembles the usual letter.
    .help = Type the word again.

# $code is the number of the sign, as in “U+200B”.
LOC-20-invisible = At “{ $words }” in `{ $message }` stands an invisible sign ({ $code }).
    .help = Take the words away and type them again.

# $open and $close are the quotation marks of the language, as in “ and ”.
LOC-21-quotes = At { $words } in `{ $message }` stands a straight quotation mark.
    .help = Type { $open } before the words and { $close } after them.

LOC-21-apostrophe = At { $words } in `{ $message }` stands a straight apostrophe.
    .help = Type ’.

LOC-21-dots = At { $words } in `{ $message }` stand three single dots.
    .help = Type the one sign …

LOC-21-dashes = At { $words } in `{ $message }` stand two hyphens in a row.
    .help = Type one dash: –. Or make it two sentences.

LOC-21-spaces = At “{ $words }” in `{ $message }` stand two spaces in a row.
    .help = Take one away.

LOC-21-before = At “{ $words }” in `{ $message }` stands a space before a punctuation mark.
    .help = Take the space away.

LOC-21-end = A line of `{ $message }` ends in spaces.
    .help = Take them away.


## Text: beginning, end and form of address. $words is what stands here; $found and $expected are signs or words here and in the source.

LOC-22-end-missing = `{ $message }` ends without punctuation, but its source ends with “{ $expected }”.
    .help = Put “{ $expected }” at its end.

LOC-22-end-added = `{ $message }` ends with “{ $found }”, but its source ends without punctuation.
    .help = Take the punctuation away: these words may become the middle of a sentence.

LOC-22-end-differs = `{ $message }` ends with “{ $found }”, and its source with “{ $expected }”.
    .help = End as the source does.

LOC-22-small = `{ $message }` begins with a capital, “{ $words }”, but its source begins small with “{ $expected }”.
    .help = Begin with a small letter.

LOC-22-capital = `{ $message }` begins small with “{ $words }”, but its source begins with a capital, “{ $expected }”.
    .help = Begin with a capital.

# $language is the language of the text: de, fr, nl.
LOC-23-familiar = “{ $words }” in `{ $message }` addresses the reader as a friend. The other messages use the polite form.
    .help = { $language ->
        [de] Write “Sie” and “Ihr”.
        [fr] Write “vous” and “votre”.
       *[nl] Write “u” and “uw”.
    }

# $language is the language of the text: de, fr, nl.
LOC-23-polite = “{ $words }” in `{ $message }` is the polite form. The other messages address the reader as a friend.
    .help = { $language ->
        [de] Write “du” and “dein”.
        [fr] Write “tu” and “ton”.
       *[nl] Write “je” and “jouw”.
    }

LOC-23-heeft = `{ $message }` says “{ $words }”. The other Dutch messages say “u hebt”.
    .help = Write “hebt”.


## Text: terms, negation, sentences, variables. $words is what stands here.

# $term is the term in this language, $original the same in the source.
LOC-24-wrong = “{ $words }” does not translate “{ $original }”. The law calls that “{ $term }”.
    .help = Write “{ $term }”.

# $term is the term in this language, $original the same in the source.
LOC-24-missing = The source of `{ $message }` says “{ $original }”, but “{ $term }” does not stand here.
    .help = Use “{ $term }”. In law another word is another thing.

# $term is the term in this language, $original the same in the source.
LOC-24-added = `{ $message }` says “{ $words }”, but nowhere does the source say “{ $original }”.
    .help = Look up what the source says. Use “{ $term }” only for “{ $original }”.

# $expected is an act or an abbreviation of the source, in this language: “GDPR”.
LOC-24-act-differs = `{ $message }` names { $words }, and the source { $expected }.
    .help = Look up which act or body it is about. If the source is right, write { $expected }.

# $expected is an act or an abbreviation of the source, in this language: “GDPR”.
LOC-24-act-missing = The source of `{ $message }` names { $expected }, and this text does not.
    .help = Put { $expected } where it belongs.

LOC-24-act-added = `{ $message }` names { $words }, and the source does not.
    .help = Take { $words } out, or put it in the source as well.

# $expected is the word in the source, as in “niet”.
LOC-25-missing = The source of `{ $message }` denies something (“{ $expected }”), and this text does not. It may say the opposite.
    .help = Compare the sentence with the source and put the negation back.

LOC-25-added = `{ $message }` denies something (“{ $words }”), and the source does not. The text may say the opposite.
    .help = Compare the sentence with the source and take the negation out.

# $original is the word in the source, as in “only”; $term how it is said in this language.
LOC-25-limit-missing = The source of `{ $message }` says “{ $original }”, and this text has no word for it, such as “{ $term }”. It may promise more, or less.
    .help = Compare the sentence with the source and put the word back.

# $original is the word in the language of the source, as in “only”.
LOC-25-limit-added = `{ $message }` says “{ $words }”, and the source has no word for it, such as “{ $original }”. The text may promise more, or less.
    .help = Compare the sentence with the source. Say what the source says.

LOC-25-we = `{ $message }` says “{ $words }” where the source speaks of us. Somebody else does it that way.
    .help = Compare the sentence with the source: who does what, and whose is it?

LOC-25-you = `{ $message }` says “{ $words }” where the source speaks to the reader. Somebody else does it that way.
    .help = Compare the sentence with the source: who does what, and whose is it?

# $count is how many words the sentence has, as in “31”.
LOC-26-long = This sentence in `{ $message }` has { $count } words: “{ $words }”.
    .help = Make it two sentences.

# $variable is the name of a variable, without `$`.
LOC-27-variable = No comment explains what `${ $variable }` in `{ $message }` is.
    .help = Write a line above the message, such as: `# ${ $variable } (text): e.g. "…"`

LOC-32-hedge = “{ $words }” in `{ $message }` leaves open what happens.
    .help = Say what happens, or when.

# $other is the name of another message.
LOC-34-same = `{ $message }` says the same as `{ $other }`, but in the other language they do not say the same.
    .help = Compare both with the source. One of the two has the words of the other.
