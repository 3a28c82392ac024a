### What `verklaar templates` says: which templates the pages are made with. The reader is a web designer, at a terminal.
### Words between backticks are commands and files: leave those as they are.

## Behind the name of each template: whose it is, and what it makes. Lower case, short, no full stop.

templates-built-in = ingebouwd
templates-own = eigen

templates-html-page-html = de pagina, `index.html`
templates-html-fragment-html = een stuk van een pagina met opmaak, `fragment.html`
templates-html-wordpress-html = een stuk van een pagina voor WordPress, `wordpress.html`
templates-html-plain-html = de verklaring zonder opmaak, `plain.html`
templates-html-statement-html = de tekst van de verklaring, in `html/page.html`, `html/fragment.html` en `html/wordpress.html`
templates-html-style-css = de opmaak van de verklaring, waar die ook staat
templates-html-page-css = de opmaak die alleen hele pagina’s hebben, ook die van `verklaar coverage` en van de index
templates-html-opening-html = titel, eerste zin, datum en versie, in `html/page.html`, `html/fragment.html` en `html/wordpress.html`
templates-html-embedded-css = de opmaak die alleen een stuk van een pagina heeft
templates-html-symbols-svg = de pictogrammen, op elke regel één
templates-html-coverage-html = het overzicht van `verklaar coverage --format html`
templates-html-coverage-css = de opmaak van dat overzicht
templates-html-overview-html = de index van alle klinieken, `index.html` in de map met alle pagina’s
templates-html-overview-css = de opmaak van die index
templates-bench-sheet-html = de bladzijde van `verklaar locales sheet`
templates-bench-sheet-css = de opmaak van die bladzijde
templates-markdown-statement-md = de verklaring als Markdown, `statement.md`
templates-text-statement-txt = de verklaring als gewone tekst, `statement.txt`

# Behind a file of the project that has the name of no template.
templates-more = een eigen bestand voor andere sjablonen

## What keeps a command from its work.

# $path is a file.
templates-exists = { $path } bestaat al en zegt iets anders. Met `--force` wordt het overschreven.

# $name is what was typed; $suggestion is the template that was probably meant.
templates-unknown = Een sjabloon `{ $name }` bestaat niet. Het dichtst daarbij is `{ $suggestion }`. `verklaar templates list` laat alle sjablonen zien.
