### What can be wrong with a locale file, such as this one. The reader is a translator, who does not have to know how to program.
### A message says what is wrong, in one or two short sentences; `.help` says what to type.
### Words between backticks are typed as they stand: leave those as they are.
### Braces that must be printed are written as {"{"} and {"}"}.
### Variables, wherever they stand: $message is the name of the message that the finding is about, as in `title`; $language a language tag, as in `nl`;
### $file a file, as in `statement.ftl`; $suggestion the word that was probably meant.

## Files and messages: missing, twice, too many.
