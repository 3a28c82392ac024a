### What can be wrong with a definition, a locale, a template, a page or the settings, apart from the law (that stands in rules.ftl).
### The reader is a clinic or its consultant, at the line that the finding is about. One or two short sentences; `.help` says what to write.
### Words between backticks are typed as they stand: leave those as they are, save examples of sentences.
### Braces that must be printed are written as {"{"} and {"}"}.
### Variables, wherever they stand: $key is a key of the definition, as in `basis`; $found is what stands there;
### $suggestion is the word that was probably meant; $known is a list of the words that are allowed, with commas.

## Reading the file.

# $line is the number of a line.
not-utf8 = Line { $line } of this file is not text in UTF-8.
    .help = Save the file in your editor with the encoding UTF-8.

# $detail is what the reader of TOML says, always in English.
toml-syntax = This is not valid TOML. The reader says: { $detail }.
    .help = Check the quotation marks, brackets and equals sign here. Text goes between straight quotation marks: `"…"`.

# $found is a number.
unknown-format = This program does not know version { $found } of the format.
    .help = Write `format = 1`, or use a newer version of the program.

## Shared parts: the file that `extends` names.
## $file is its path, as written.

extends-not-found = The shared part “{ $file }” is not there.
    .help = Check the path. It starts at this file: `_shared/skin-clinics.toml`.

extends-outside = The shared part “{ $file }” lies outside the project. The program reads nothing outside it.
    .help = Put the file in a folder of the project, such as `policies/_shared`.

extends-not-text = The shared part “{ $file }” is not text in UTF-8, or it is too large.
    .help = Save the file in your editor with the encoding UTF-8.

extends-cycle = The shared part “{ $file }” leads back to an earlier file, or is one too many in a row.
    .help = Take out one `extends`. At most eight files may extend each other in a row.

## Keys.

# $table is the table that lacks the key, as in `activity[2]`, or the word `definition` for the file itself.
# The words between square brackets are keys: leave those as they are.
missing-key = `{ $key }` is missing in `{ $table }`. Without that key the definition cannot be read.
    .help = { $key ->
            [use] Write `use` with a name of the catalogue: `use = "appointments"`. For an activity of your own, write `id`, `title` and `purpose`.
            [format] Write `format = 1`.
            [statement] Write `[statement]` with `languages` and `jurisdiction`.
            [languages] Write `languages = ["nl", "en"]`.
            [jurisdiction] Write `jurisdiction = "NL"`, or `"BE"` for Belgium.
            [country] Write `country` as a code of two capital letters: `NL`.
            [reason] Write in `reason` why you accept the finding.
           *[other] Write `{ $key }` in this table.
        }

unknown-key = There is no key `{ $key }` here. Do you mean `{ $suggestion }`?
    .help = Write `{ $suggestion }`. These keys can be used here: { $known }.

unknown-key-plain = There is no key `{ $key }` here.
    .help = Take it out, or write one of these: { $known }.

unknown-language-key = `{ $key }` is not a language. A text for people is given here once for each language.
    .help = Write the text once for each language: { $known }.

# $language is a language tag, as in `nl`.
missing-language = This text is missing in `{ $language }`. A page never falls back to another language.
    .help = Add it: `{ $language } = "…"`.

# $id is the name of an activity, as in `appointments`.
duplicate-activity = There is already an activity “{ $id }”. Each activity needs a name of its own.
    .help = Give this one an `id` of its own, or put the two together.

## Values of the wrong kind.

# What stands there, within the messages below: a noun, no capital. $found is one of the words between square brackets.
found-kind = { $found ->
        [text] text
        [integer] a number
        [bool] `true` or `false`
        [date] a date
        [list] a list
        [table] a table
        *[other] something else
    }

# { found-kind } is the noun above.
wrong-kind-text = `{ $key }` must be text, but this is { found-kind }.
    .help = Put it between quotation marks: `"…"`.

wrong-kind-bool = `{ $key }` must be `true` or `false`, but this is { found-kind }.
    .help = Write `true` or `false`, without quotation marks.

wrong-kind-integer = `{ $key }` must be a whole number, from 0 to 100000000.
    .help = Write digits only, without quotation marks, points or spaces: `4200`.

wrong-kind-date = `{ $key }` must be a date, but this is { found-kind }.
    .help = Write year, month and day, without quotation marks: `2026-10-01`.

wrong-kind-list = `{ $key }` must be a list, but this is { found-kind }.
    .help = Put the values between square brackets: `["…", "…"]`.

wrong-kind-tables = `{ $key }` must be a list of tables, but this is { found-kind }.
    .help = Put each table under a line of its own with double square brackets, such as `[[activity]]` or `[[activity.retention]]`.

wrong-kind-table = `{ $key }` must be a table, but this is { found-kind }.
    .help = Write the keys under a line with square brackets, such as `[care]`, or on one line between braces: `{"{"} … = … {"}"}`.

wrong-kind-named = `{ $key }` must be a group of tables, each with a name of its own, but this is { found-kind }.
    .help = Write a line above each table with a name that you choose, such as `[{ $key }.booking]`.

wrong-kind-local = `{ $key }` must be a text in every language, but this is { found-kind }.
    .help = Write the text once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

wrong-kind-word-or-local = `{ $key }` must be a known value or a text in every language, but this is { found-kind }.
    .help = Write the value between quotation marks, or your own words once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

## Words and names. Each message comes twice: with a word that was probably meant, and, ending in `-plain`, without one.
## $known can be long.

unknown-word = `{ $key }` cannot be “{ $found }”.
    .help = Write `{ $suggestion }`, or another of these: { $known }.

unknown-word-plain = `{ $key }` cannot be “{ $found }”.
    .help = Write one of these: { $known }.

unknown-catalogue = The catalogue has no activity “{ $found }”.
    .help = Write `{ $suggestion }`. For an activity of your own, write `id`, `title` and `purpose` in place of `use`.

unknown-catalogue-plain = The catalogue has no activity “{ $found }”.
    .help = For an activity of your own, write `id`, `title` and `purpose` in place of `use`. The catalogue has: { $known }.

unknown-activity = This definition has no activity “{ $found }”.
    .help = Write `{ $suggestion }`. The activities here are: { $known }.

unknown-activity-plain = This definition has no activity “{ $found }”.
    .help = Write the `id` or `use` of an activity here: { $known }.

unknown-recipient = This definition has no recipient “{ $found }”.
    .help = Write `{ $suggestion }`, or add a table `[recipient.{ $found }]`.

unknown-recipient-plain = This definition has no recipient “{ $found }”.
    .help = Add a table `[recipient.{ $found }]`, or write a recipient that exists: { $known }.

unknown-data = There is no category of data “{ $found }”.
    .help = Write `{ $suggestion }`, or add a category of your own: `[data.{ $found }]` with a `label`.

unknown-data-plain = There is no category of data “{ $found }”.
    .help = Add a category of your own: `[data.{ $found }]` with a `label`. Or write one of these: { $known }.

unknown-subject = There is no group of people “{ $found }”.
    .help = Write `{ $suggestion }`, or another of these: { $known }.

unknown-subject-plain = There is no group of people “{ $found }”.
    .help = Write one of these: { $known }.

unknown-source = There is no source “{ $found }”.
    .help = Write `{ $suggestion }`. Or your own words, once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-source-plain = There is no source “{ $found }”.
    .help = Write one of these: { $known }. Or your own words, once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-recipient-category = There is no category of recipients “{ $found }”.
    .help = Write `{ $suggestion }`. Or your own words, once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-recipient-category-plain = There is no category of recipients “{ $found }”.
    .help = Write one of these: { $known }. Or your own words, once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-measure = There is no security measure “{ $found }”.
    .help = Write `{ $suggestion }`. Or your own words, once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

unknown-measure-plain = There is no security measure “{ $found }”.
    .help = Write one of these: { $known }. Or your own words, once for each language: `{"{"} nl = "…", en = "…" {"}"}`.

## How values are spelled.

empty-value = `{ $key }` is empty.
    .help = Write a value, or take the key out.

control-character = `{ $key }` has a character that nobody sees, such as a new line or a tab.
    .help = Write it on one line, with ordinary spaces.

# $most is the largest number, as in `32`.
too-large-number = `{ $key }` must be a whole number from 0 to { $most }.
    .help = Write the number without quotation marks: `{ $most }`.

bad-period = `{ $key }` must be a period, and “{ $found }” is not one.
    .help = Write a number and `days`, `weeks`, `months` or `years`: `2 years`.

bad-colour = `{ $key }` must be a colour, and “{ $found }” is not one.
    .help = Write `#` and six digits or letters up to `f`: `#0b5a60`. Three will do as well: `#fff`.

bad-font = “{ $found }” is not the name of one font.
    .help = Write each name by itself, without other quotation marks: `["Lato", "Arial"]`.

bad-lifetime = `{ $key }` must be a period or `session`, and “{ $found }” is not one.
    .help = Write a number and `days`, `weeks`, `months` or `years`: `13 months`. Write `session` if the cookie disappears as soon as the browser closes.

bad-email = “{ $found }” is not an e-mail address.
    .help = Write it in full, without spaces: `privacy@kliniekduinrand.example`.

bad-phone = The value of `{ $key }` is not a telephone number.
    .help = Write 7 to 15 digits. Between them there may be spaces, `+`, `-`, `/`, `.` and round brackets: `+31 23 000 00 00`.

bad-url = “{ $found }” is not a web address.
    .help = Write it in full, with `https://`: `https://kliniekduinrand.example/privacy`.

# $found is a web address.
same-address = Two languages have the address “{ $found }”.
    .help = Write the address of each page: one for each language.

bad-contact = The value of `{ $key }` is not an e-mail address, not a telephone number and not a web address.
    .help = Write one of the three: `privacy@kliniekduinrand.example`, `+31 23 000 00 00` or `https://kliniekduinrand.example`.

bad-country = “{ $found }” is not a country code that this program knows.
    .help = Write two capital letters: `NL`, `BE`, `US`.

bad-language = “{ $found }” is not a language tag.
    .help = Write small letters: `nl`, `en`.

bad-id = “{ $found }” cannot be a name here.
    .help = Start with a letter. After that there may be small letters, digits and hyphens, at most 64 together: `entrance-cameras`.

bad-law = “{ $found }” cannot be read as a provision of law.
    .help = Write it as in `BW 7:454 lid 3`, `UAVG 30 lid 3 onder a` or `GDPR 6(1)(b)`. Or write it in your own words, once for each language.

## Markdown in texts of the clinic.

markdown-html = “{ $found }” is HTML. That cannot be in a text.
    .help = Use Markdown: `**very important**`, a list with `-`, a link such as `[your words](https://…)`.

markdown-link = A page cannot have the link “{ $found }”.
    .help = Start a link with `https://`, `http://`, `mailto:`, `tel:` or `#`.

markdown-heading = A heading cannot be in a text. The page makes the headings itself.
    .help = Take out the `#` or the line below the words. The heading of a text of your own belongs in `title`.

markdown-other = This cannot be in a text: “{ $found }”. Pictures, quotations, code and lines do not reach the page.
    .help = Use only paragraphs, lists, emphasis and links. Take out spaces at the start of a line.

## The house style of a clinic, with `[appearance]`.
## $key is the key of a colour, as in `accent`; $table the table that it belongs in, as in `appearance.dark`; $found and $other are
## colours, as in `#e58fb1` and `#ffffff`; $ratio is the contrast between them, as in `2.31`; $least-ratio what WCAG asks, as in `4.5`;
## $nearest is a colour that can be read, as in `#b03a6c`.

contrast-background = The colour `{ $key }` ({ $found }) is hard to read on the page ({ $other }): the contrast is { $ratio }, and WCAG AA asks for at least { $least-ratio }.
    .help = Write `{ $key } = "{ $nearest }"` under `[{ $table }]`: that is the nearest colour that can be read. Or change the colours behind it.

contrast-surface = The colour `{ $key }` ({ $found }) is hard to read on a card ({ $other }): the contrast is { $ratio }, and WCAG AA asks for at least { $least-ratio }.
    .help = Write `{ $key } = "{ $nearest }"` under `[{ $table }]`: that is the nearest colour that can be read. Or change the colours behind it.

contrast-grounds = No text can be read both on a card ({ $found }) and on the page ({ $other }): the best contrast on both is { $ratio }, and WCAG AA asks for at least { $least-ratio }.
    .help = Write `{ $key } = "{ $nearest }"` under `[{ $table }]`: that is the nearest colour for cards that will do. Or change `background`.

# $file is the file of the logo, as in `logo.svg`.
logo-not-found = The file “{ $file }” does not exist.
    .help = Write the path as seen from the file in which `logo` is: `logo.svg`.

# $file is the file of the logo, as in `../../logo.svg`.
logo-outside = The file “{ $file }” is outside the project.
    .help = Put it in the folder of the project.

# $file is the file of the logo, as in `logo.png`; $most the largest size in kilobytes, as in `16`.
logo-too-large = The logo “{ $file }” is too large for a page: it can be at most { $most } KB.
    .help = Save it smaller: as SVG, or at the size at which it is shown, 48 pixels high.

# $file is the file of the logo, as in `logo.gif`.
logo-kind = “{ $file }” is not a picture that a page can show.
    .help = Save it as SVG, PNG, JPEG or WebP. What is in the file counts, not the end of its name.

# $file is the file of the logo, as in `logo.svg`; $found is what it holds, as in `script`.
logo-unsafe = The logo “{ $file }” holds something that does not belong in a picture: `{ $found }`.
    .help = Save it again as a plain SVG, without scripts and without links to other files.

## Findings that a clinic accepts on purpose, with `[[allow]]`.
## $rule is a rule, as in `ART12-3`; $until is a date, as in `2027-01-31`.

allow-expired = You accepted { $rule } until { $until }. What that rule finds now counts again.
    .help = Solve what is found. Must it stay like that? Then write a new `until`, and check that the `reason` is still true.

allow-unused = This accepts { $rule }, but nothing like that is found here.
    .help = Take this `[[allow]]` out, or check `rule` and `at`.

# What a statement lacks of the information that the law requires can be put off, but not for good.
allow-endless = { $rule } is about information that the GDPR requires. You can accept until a certain day that it is missing, but not for good.
    .help = Write the last day: `until = 2027-01-31`. Until that day the `reason` must be true.

allow-dayless = Nothing says which day it is. So nobody knows whether { $rule } is still accepted.
    .help = Write the `date` of the statement under `[statement]`, or run the check with `--today 2026-10-01`.

allow-never = You cannot accept { $rule }. That rule is not about the law: something cannot be used as it is.
    .help = Solve what { $rule } finds, and take this `[[allow]]` out.

allow-elsewhere = { $rule } gives no finding of its own. So there is nothing to accept.
    .help = `verklaar explain { $rule }` says which rule finds what it is about. Accept that rule, or take this `[[allow]]` out.

# $suggestion is the rule that was probably meant.
allow-unknown = There is no rule “{ $rule }”. Do you mean `{ $suggestion }`?
    .help = Write `rule = "{ $suggestion }"`. `verklaar rules` shows all rules.

allow-unknown-plain = There is no rule “{ $rule }”.
    .help = Write the rule as it is in the finding. `verklaar rules` shows all rules.

## The baseline: findings that were there before and are not shown for now.

# $rule is a rule, as in `ART12-3`; $at a key, as in `rights.respond-within`; $file a definition;
# $count is how many the baseline has, $found how many of those are left.
baseline-stale = { $found ->
        [0] The baseline has { $rule } at `{ $at }` in { $file }, but that is no longer found.
       *[other] The baseline counts { $count } findings of { $rule } at `{ $at }` in { $file }; now the count is { $found }.
    }
    .help = Write the baseline again with `verklaar check --write-baseline`. Then it cannot hide the same finding later.

## Locales: the words of each language.
## $message is the name of a message; $language a language tag, as in `nl`; $file a file, as in `statement.ftl`.

missing-message = The message `{ $message }` is missing in `{ $language }`. That message belongs in { $file }.
    .help = Add it there, with the same variables as in the other languages.

# $variable is a variable, or what Fluent says about it, in English.
message-variable = The message `{ $message }` in `{ $language }` uses something that the program does not pass to it: { $variable }.
    .help = Use only the variables that this message has in the other languages. `verklaar locales check` shows the place.

# $detail is what the reader of Fluent says, always in English.
locale-syntax = This message cannot be read: { $detail }
    .help = Write `name = words`. Further lines of a message start with four spaces. Write a variable like this: `{"{"} $date {"}"}`.

locale-duplicate = The message `{ $message }` is in this language twice.
    .help = Take one of the two out.

# $known is a list of language tags, as in `nl, en`.
unknown-language = The statement asks for the language `{ $language }`, but there are no locale files for that.
    .help = Take it out of `languages`, or make a folder `locales/{ $language }`. There are locale files for: { $known }.

# $found is what stands in `languages`, as in `nl-informal`; $register is the word of the form of address, as in `informal`.
variant-language = `{ $found }` is not a language, but a form of address of `{ $language }`.
    .help = Write `{ $language }` in `languages`, and below it `register = "{ $register }"`.

# $register is the word of the form of address, as in `informal`; $languages is a list of language tags, as in `en`; $variant
# is a folder, as in `de-informal`.
unknown-variant = `register = "{ $register }"` changes nothing: there is no such form of address for the languages of this statement ({ $languages }).
    .help = Take `register` out, or put texts of your own in a folder `locales/{ $variant }`.

## Templates and the pages made with them, which are read back.
## $template is a file, as in `html/page.html`; $section a heading on the page; $requirement a rule, as in `ART13-1-B`;
## $words a sentence or fact; $detail is what the reader of templates says, always in English.
## $name is what a template asks for, a name or another template; $of is what it asks that of, as in `section`;
## $suggestion is what was probably meant; $known is a list of names, with commas.

template-syntax = This template cannot be read: { $detail }
    .help = Compare it with the built-in template; that one is right.

template-render = This template cannot be filled in: { $detail }
    .help = Use only the variables that the built-in template uses.

template-missing = There is no template `{ $name }`. Do you mean `{ $suggestion }`?
    .help = Write the name as `verklaar templates list` shows it. A template of your own is in the folder `templates`.

template-circle = Through `{ $name }`, this template comes back to itself.
    .help = Take one of the references out.

template-endless = The component `{ $name }` calls itself and so never ends.
    .help = Take that call out. With `for`, you go through a list.

template-choices = This `if` has too many choices (`elif`).
    .help = Divide them over several templates.

template-name = `{ $template }` gets no `{ $name }`. Do you mean `{ $suggestion }`?
    .help = Write `{ $suggestion }`. These names are there: { $known }.

template-name-plain = `{ $template }` gets no `{ $name }`.
    .help = Take that name out, or write one of these names: { $known }.

template-field = `{ $of }` has no `{ $name }`. Do you mean `{ $suggestion }`?
    .help = Write `{ $suggestion }`. These names are there: { $known }.

template-field-plain = `{ $of }` has no `{ $name }`.
    .help = Take that name out, or write one of these names: { $known }.

template-field-list = `{ $of }` is a list and has no `{ $name }` itself.
    .help = Go through the list with `for`. What is in it has these names: { $known }.

template-field-none = `{ $of }` has no parts, so no `{ $name }` either.
    .help = Take `.{ $name }` out.

template-too-large = The page of `{ $template }` became too large and was not finished.
    .help = Look at the loops (`for`) in this template. A page has at most 64 MB.

template-unused = No page uses `{ $name }`. Do you mean `{ $suggestion }`?
    .help = Give the file the name of the template that it replaces, or include it with `include`. `verklaar templates list` shows all templates.

template-section = The page of `{ $template }` lacks the section “{ $section }”, which { $requirement } requires.
    .help = Put the section back in the template, with the heading and the anchor.

template-empty = The page of `{ $template }` has the heading “{ $section }” with nothing below it.
    .help = In the template, put the blocks of the section below the heading.

template-fact = In “{ $section }” on the page of `{ $template }` these words are missing: “{ $words }”.
    .help = In the template, put every block of the section, whole and unchanged.

# $languages are two language tags, as in `nl, en`.
facts-differ = The section “{ $section }” does not say the same in { $languages }: “{ $words }” is in one of them only.
    .help = Use the same variables in the messages of both languages. Write numbers, dates and addresses of your own texts in both languages.

## The settings in verklaar.toml.
## $key is a setting, as in `fail-on`; $known is a list of words that are allowed; $rule is a rule, as in `ART12-3`.

# $suggestion is the setting that was probably meant.
settings-unknown = There is no setting `{ $key }`. Do you mean `{ $suggestion }`?
    .help = Write `{ $suggestion }`. The settings are: { $known }.

settings-unknown-plain = There is no setting `{ $key }`.
    .help = Take it out, or write one of these: { $known }.

# $found is what stands there. $key can also be a rule.
settings-value = The setting `{ $key }` cannot be “{ $found }”.
    .help = Write one of these: { $known }.

# $found is what stands there.
settings-id-prefix = An anchor cannot begin with “{ $found }”.
    .help = Begin with a letter. After that, small letters, digits and hyphens are allowed; at most 20 characters in all: `pv-`.

settings-off = You cannot turn { $key } off.
    .help = Let the rule weigh less: `"{ $key }" = "info"`. Or accept with `[[allow]]` in a definition what is found, with a reason.

# $suggestion is the rule that was probably meant.
settings-rule = There is no rule “{ $rule }”. Do you mean `{ $suggestion }`?
    .help = Write `"{ $suggestion }"`. `verklaar rules` shows all rules.

settings-rule-plain = There is no rule “{ $rule }”.
    .help = Write the rule as it is in the finding. `verklaar rules` shows all rules.

settings-elsewhere = { $rule } gives no finding of its own and therefore has no weight.
    .help = Take this line out. `verklaar explain { $rule }` says which rule finds what it is about.

settings-fixed-law = { $rule } stays an error: that rule is about information that articles 13 and 14 GDPR require.
    .help = Take this line out. In a definition, you can accept with `[[allow]]` what is found until a certain day, with a reason.

settings-fixed-format = { $rule } stays an error: something cannot be used as it is.
    .help = Take this line out, and solve what { $rule } finds.

settings-fixed-unverified = { $rule } never becomes an error: its source has not been verified.
    .help = Write `"{ $rule }" = "warning"`. Must the check fail on a warning? Then write `fail-on = "warning"`.
