### The words of the command line’s own output. The reader is a clinic or its consultant, at a terminal.
### Words between backticks are commands, keys and values: leave those as they are.
### Variables that count ($files, $errors, $warnings, $infos, $written, $unchanged, $count) are numbers; [one] is for exactly one.

## Around a finding: how much it weighs, and the words before its parts. Lower case, short.

severity-error = error
severity-warning = warning
severity-info = info

# Before what to write.
label-help = help

# Before the articles of law.
label-law = law

## The last line of a check: nothing found, or how many findings. $files counts definitions.

summary-clean = No findings in { $files ->
        [one] 1 definition
       *[other] { $files } definitions
    }.
summary-counts = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    } and { $infos } info in { $files ->
        [one] 1 definition
       *[other] { $files } definitions
    }.

# The same two lines, after a check of locale files. $files counts those.
summary-clean-locales = No findings in { $files ->
        [one] 1 locale file
       *[other] { $files } locale files
    }.
summary-counts-locales = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    } and { $infos } info in { $files ->
        [one] 1 locale file
       *[other] { $files } locale files
    }.

# After either line: what was found and is not shown. $count is a number.
summary-accepted = { $count ->
        [one] 1 finding is deliberately accepted.
       *[other] { $count } findings are deliberately accepted.
    }
summary-known = { $count ->
        [one] 1 finding is in the baseline.
       *[other] { $count } findings are in the baseline.
    }

## The baseline: a file of findings that are not shown for now.

# The first lines of that file. Each line stands behind a `#`.
baseline-heading = What `verklaar check` found before. With `--baseline` you only see other findings.
    `verklaar check --write-baseline` writes this file again. Feel free to take lines out, but do not change them.

# When the file has been written. $count is the number of findings in it, $file its path.
baseline-written = { $count ->
        [one] { $file } has 1 finding.
       *[other] { $file } has { $count } findings.
    }

## In reports for a server: a summary in Markdown (`--summary`), and JUnit.

# Where a finding is, within a file that was named above it. Lower case. $line is a line number.
report-line = line { $line }

# In place of findings, for a file that has none. Lower case, no full stop.
report-clean = no findings

# The last line of a summary that is full. $count is how many findings it lacks.
report-more = { $count ->
        [one] 1 finding does
       *[other] { $count } findings do
    } not fit in this summary. `verklaar check` shows all of them.

## The last line of a build. $written counts the files that are new or changed, $unchanged those left as they were; $out is a folder.

built = Wrote { $written ->
        [one] 1 file
       *[other] { $written } files
    } to { $out }, { $unchanged } unchanged.
nothing-built = No page was written, because of the errors above.

## Headings of the explanation of a rule. No full stop.

explain-what = What it asks
explain-finds = What it finds
explain-why = Why
explain-law = Law
explain-bad = Not like this
explain-good = But like this
explain-unverified = How sure
explain-elsewhere = No finding of its own
explain-accept = Accept it deliberately

# Below the heading above; an example of `[[allow]]` follows. $rule is a rule, as in `ART12-3`.
explain-accept-text = Must { $rule } stay as it is? Then write in the definition why. Preferably also write the last day on which that applies (`until`), so that somebody looks at it again. With `at`, it applies to one key.

# The same, for an error about information that must be given. $rule is a rule, as in `ART13-1-B`.
explain-accept-put-off = { $rule } is about information that articles 13 and 14 GDPR require. As long as it is an error, you can only put it off. Write in the definition why, and the last day on which that applies (`until`). Without that day it is not accepted. With `at`, it applies to one key.

# The same, for what is not a matter of law. No example follows. $rule is a rule, as in `DEF-03`.
explain-accept-never = You cannot accept what { $rule } finds. It is not about the law, but about how something is written. Solve it.

# The same, for what is found in a locale file. The line to write follows. $rule is a rule, as in `LOC-21`.
explain-accept-locale = Must what { $rule } finds stay as it is? Then say why in the comment on that message, on a line of its own. What a page cannot do without, `verklaar build` asks for all the same.

# Below “How sure”, where the knowledge base has no verified source.
explain-unverified-text = The source has not been verified. That is why this is never an error. Ask a lawyer if it matters to you.

# Below “Not like this”, for what the program always tells.
explain-page-only = This cannot be missing from a definition: the statement says it by itself. It can only be missing from a page from a template of your own.

# Above an example that takes something away. What stands between backticks is a comment in it.
explain-without = `# without:` means that this key or table is not in the definition.

## The page with all rules, docs/rules.md. Headings and table heads have no full stop.

# The name of Regulation (EU) 2016/679 before an article, as in “GDPR 13”.
law-gdpr = GDPR
rulebook-title = The rules
# $requirements, $rules and $elsewhere are numbers.
rulebook-intro = This list comes from the program itself: `verklaar rules --format markdown`, in Dutch with `--lang nl`. It has { $requirements } requirements: what a statement must tell. And { $rules } rules: what it must not say, or what cannot be true. At the end there are { $elsewhere } ids without a finding of their own, with the reason.
rulebook-list = All of them
rulebook-id = Rule
rulebook-severity = Weight
rulebook-law = Law
rulebook-about = About
rulebook-each = One by one
# Once, above the explanations; an example of `[[allow]]` follows.
rulebook-accept = Accept a finding that must stay like this, in the definition. An error about required information (GDPR 13 and 14) can only be accepted with `until`.
rulebook-elsewhere = Ids without a finding of their own
rulebook-elsewhere-intro = These ids are in the knowledge base behind the rules.
rulebook-why = Why
# Three kinds of reason; the reason itself follows after a colon.
rulebook-given-as = Reported elsewhere
rulebook-impossible = Cannot go wrong
rulebook-undecided = Not to be decided

## What keeps a command from its work. $rule and $suggestion are rules; $file and $path are files or folders;
## $detail is what the computer says, often in English.

unknown-rule = There is no rule “{ $rule }”. The nearest is { $suggestion }. `verklaar rules` shows all rules.
no-language = No page was written: no statement has the languages that were asked for. See `--locale`, and `languages` in verklaar.toml.
# $base is the language whose words are changed for `verklaar locales pseudo`, as in `nl`.
no-base = No page was written: no statement is in the language `{ $base }`. Choose with `--base` one of the languages of the definition.
no-definitions = { $path } has no definitions. `verklaar new` writes a first one.
not-found = { $path } does not exist.
cannot-read = { $path } cannot be read: { $detail }
cannot-write = { $path } cannot be written: { $detail }

# $line and $column are where in the file $path the trouble is.
no-baseline = { $path } is not a baseline: at line { $line }, column { $column }: { $detail }
# $line and $column are where in the file $path the version stands.
baseline-format = { $path } is a baseline of another version of this program: see line { $line }, column { $column }.

# $first and $second are two definitions whose pages would go to the same folder.
same-name = { $first } and { $second } have the same name, so their pages overwrite each other. Give one of the two another name.

## A first definition, as `verklaar new` writes it. $file is its path.

new-written = { $file } has been written. Fill in what is between empty quotation marks, then run `verklaar check`.
new-exists = { $file } already exists and stays as it is. Choose another name.
new-no-name = No file name can be made from this name. Use at least one letter or digit.

## Locale files: what stands in the way of reading them. $path is a folder.

locales-none = There are no locale files in { $path }. Make a folder for each language there, with `.ftl` files in it: `nl/statement.ftl`.
locales-flat = The locale files in { $path } are not in a folder. Put them in a folder named after their language, or name the folder above.
locales-no-folder = { $path } is a file. Name the folder in which each language has a folder.
locales-not-utf8 = { $path } is not text in UTF-8. Save the file in your editor with the encoding UTF-8.
locales-of-others = The messages in { $path } are not those of this program. Name the language that was translated from with `--reference`; then the files are compared with each other.

# $language is a language tag, as in `de`; $known a list of those that there are, with commas.
locales-no-language = There is no folder `{ $language }`. There are: { $known }.
