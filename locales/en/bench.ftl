### What the commands `verklaar locales …` say, findings apart. The reader is a translator, at a terminal or with a page in a browser.
### Words between backticks are commands, files and messages: leave those as they are.

## Words that several of these commands use.

# Above the Dutch text that a message is translated from, and above the translation. Short, no full stop.
bench-source = Source
bench-target = Translation
