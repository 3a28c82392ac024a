### The words of the command line’s own output. The reader is a clinic or its consultant, at a terminal.
### Words between backticks are commands, keys and values: leave those as they are.
### Variables that count ($files, $errors, $warnings, $infos, $written, $unchanged) are numbers; [one] is for exactly one.

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

## The last line of a build. $written counts the files that are new or changed, $unchanged those left as they were; $out is a folder.

built = Wrote { $written ->
        [one] 1 file
       *[other] { $written } files
    } to { $out }, { $unchanged } unchanged.
nothing-built = No page was written, because of the errors above.

## Headings of the explanation of a rule. No full stop.

explain-what = What it asks
explain-why = Why
explain-law = Law
explain-example = Example
explain-accept = Accept it on purpose

# Below the heading above; an example of `[[allow]]` follows. $rule is a rule, as in `ART12-3`.
explain-accept-text = Sometimes { $rule } must stay as it is. Write in the definition why, and the last day on which that holds; with `at`, it holds for one key only.

## What keeps a command from its work. $rule and $suggestion are rules; $file and $path are files or folders;
## $detail is what the computer says, often in English.

unknown-rule = There is no rule “{ $rule }”; the nearest is { $suggestion }. `verklaar rules` lists all of them.
no-language = No page was written: no statement has the languages that were asked for. See `--locale`, and `languages` in verklaar.toml.
no-definitions = There are no definitions in { $path }. `verklaar new` writes a first one.
not-found = { $path } is not there.
cannot-read = { $path } cannot be read: { $detail }
cannot-write = { $path } cannot be written: { $detail }

# $first and $second are two definitions whose pages would go to the same folder.
same-name = { $first } and { $second } have the same name, so their pages would overwrite each other. Rename one of them.

## A first definition, as `verklaar new` writes it. $file is its path.

new-written = Wrote { $file }. Fill in what stands between empty quotation marks, then run `verklaar check`.
new-exists = { $file } is already there and stays as it is. Choose another name.
new-no-name = No file name can be made from this name. Use at least one letter or digit.
