### The rules about locale files, such as this one. The reader is a translator, who does not have to know how to program.
### The message is a title of at most eight words. Its attributes: `.what` what the rule asks; `.why` what it is good for.
### Words between backticks are typed as they stand: leave those as they are.

## The rules, in the order of their numbers.

LOC-01 = A message for every sentence
    .what = The locale of each language has every message that the statement needs.
    .why = A missing sentence is a missing fact. No page falls back to another language.

LOC-02 = Locale files that can be read
    .what = Every `.ftl` file follows the rules of Fluent.
    .why = What cannot be read would fall out of the page unseen.

LOC-03 = The same variables as in the source
    .what = A message uses the variables of its source, in every variant, and no others.
    .why = A variable is a fact: a name, a period, an address. Without it that fact is missing, and of an unknown one only its name would stand on the page.

LOC-04 = One message for each name
    .what = No message and no attribute stands twice in a language.
    .why = Nobody could tell which of the two reaches the page.

LOC-05 = A locale for every language
    .what = For each of the `languages` of a statement there is a locale. A form of address, as `nl-informal`, is no language.
    .why = Without words there is no page in that language.

LOC-06 = No message that nobody uses
    .what = Every message, attribute and file exists in the source language too.
    .why = Often it is a name with a slip of the pen. Then your words appear nowhere.

LOC-07 = References that lead somewhere
    .what = A message that uses another message, a term or a function names one that exists, and not itself.
    .why = Otherwise a name in braces would stand on the page.

LOC-08 = The same references as in the source
    .what = Where the source uses another message or a term, the translation does too.
    .why = Words that are typed instead do not follow when they change.

LOC-09 = A variant for every possibility
    .what = A choice has one variant for every possible value, and the same default as the source.
    .why = A value without a variant falls through to the default: then the page says something that the clinic did not.

LOC-10 = The plurals of the language
    .what = A choice by number has the forms that the language knows (CLDR), and no others.
    .why = A form too few gives a wrong plural. A form that the language does not know is never used.

LOC-11 = Messages that can be formed
    .what = Every message can really be formed, with every value that it chooses by.
    .why = What goes wrong here goes wrong on the page.

LOC-12 = Everything in its own language
    .what = A translation is not the same as its source, and no sentence in it is in another language.
    .why = Whoever reads only this language would miss a part of the statement.

LOC-13 = No leftovers of the work
    .what = No message holds `TODO`, `FIXME`, `lorem ipsum` or the like.
    .why = It would stand on a clinic’s page.

LOC-14 = No empty message
    .what = A message whose source has words has words itself, in every variant.
    .why = An empty sentence is a missing fact.

LOC-15 = The same numbers as in the source
    .what = Numbers and article numbers are the same as in the source.
    .why = Another article or another period is another promise.

LOC-16 = The same links as in the source
    .what = Links, web addresses and e-mail addresses are the same as in the source.
    .why = Another link leads people elsewhere, or nowhere.

LOC-17 = The same marks as in the source
    .what = Bold words (`**`) and code between backticks are as many as in the source.
    .why = Bold words are terms of the law. Code must be typed exactly as it stands.

LOC-18 = No HTML and no half marks
    .what = A message holds no HTML, and every `**`, every backtick and every link has a beginning and an end.
    .why = HTML is shown as text, and so are half marks.

LOC-19 = Letters that are right
    .what = A message holds no garbled signs, and no letters that merely look like a letter of the alphabet.
    .why = People would read nonsense, and a search engine or screen reader something else.

LOC-20 = No invisible signs
    .what = A message holds no signs that nobody sees.
    .why = They break words for search engines and screen readers, and nobody finds them again.

LOC-21 = Well-kept signs and spaces
    .what = Quotation marks are curly, an ellipsis is one sign, and there is one space between words.
    .why = Careless signs make a statement look careless.

LOC-22 = Beginning and end as in the source
    .what = A message begins and ends as its source does: capital or small letter, with or without a full stop.
    .why = Many messages become parts of a sentence. A full stop too many would stand in its middle.

LOC-23 = One form of address
    .what = A language addresses people in the same way everywhere: in Dutch with “u”, or with “je”.
    .why = A page that changes seems to be by two people.

LOC-24 = The fixed words of the law
    .what = A term of the law has its fixed translation: `verwerker` is `processor`, `verwerkingsverantwoordelijke` is `controller`. Known abbreviations stay the same too: AVG is GDPR, WGBO stays WGBO.
    .why = Another term is another role or another right.

LOC-25 = The same negation, limit and person as in the source
    .what = Where the source denies or limits something, so does the translation, and the other way round: “not”, “only”, “at most”, “must”. And who does something, “we” or “you”, stays the same.
    .why = Without “not” or “only” it says something else, sometimes the opposite.

LOC-26 = Short sentences
    .what = A sentence on the page has at most 25 words.
    .why = Hardly anyone reads a long sentence to its end.

LOC-27 = Every variable explained
    .what = A comment on a message says what each variable holds.
    .why = A translator sees only a name in braces, and must know what will stand there.

LOC-28 = The order of the source
    .what = The messages stand in the same order and the same file as in the source language.
    .why = That way what belongs together can be laid side by side.

LOC-29 = Brought up to date with the source
    .what = A translation was made from the source as it is now.
    .why = Otherwise the languages no longer say the same.

LOC-30 = A reason for every exception
    .what = Whoever allows a finding in a file names a rule that exists, and why.
    .why = Without a reason nobody knows later whether the exception still holds.

LOC-31 = No exception without a finding
    .what = A finding that is allowed is really found.
    .why = An old exception would hide a new mistake later.

LOC-32 = No hedging
    .what = The page has no “possibly”, “in principle”, “may” or the like.
    .why = People want to know what happens, not what could happen.

LOC-33 = Only what differs in a variant
    .what = A variant, such as `nl-informal`, has only messages that differ from the language itself.
    .why = What is the same would have to be kept up in two places.

LOC-34 = Different words for different things
    .what = Two messages that differ in the source are not the same in the translation.
    .why = With the words of another legal basis or another right, the page says what is not true.

LOC-35 = A source to compare with
    .what = The language that the others are compared with is there.
    .why = Without a source nobody can say whether a message is right.
