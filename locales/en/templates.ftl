### What `verklaar templates` says: which templates the pages are made with. The reader is a web designer, at a terminal.
### Words between backticks are commands and files: leave those as they are.

## Behind the name of each template: whose it is, and what it makes. Lower case, short, no full stop.

templates-built-in = built in
templates-own = own

templates-html-page-html = the page, `index.html`
templates-html-fragment-html = a part of a page with its style, `fragment.html`
templates-html-wordpress-html = a part of a page for WordPress, `wordpress.html`
templates-html-plain-html = the statement without style, `plain.html`
templates-html-statement-html = the text of the statement, in `html/page.html`, `html/fragment.html` and `html/wordpress.html`
templates-html-style-css = the style of the statement, wherever it stands
templates-html-page-css = the style that only whole pages have, also those of `verklaar coverage` and of the index
templates-html-opening-html = title, first sentence, date and version, in `html/page.html`, `html/fragment.html` and `html/wordpress.html`
templates-html-embedded-css = the style that only a part of a page has
templates-html-symbols-svg = the icons, one on each line
templates-html-coverage-html = the overview of `verklaar coverage --format html`
templates-html-coverage-css = the style of that overview
templates-html-overview-html = the index of all clinics, `index.html` in the folder of all pages
templates-html-overview-css = the style of that index
templates-bench-sheet-html = the page of `verklaar locales sheet`
templates-bench-sheet-css = the style of that page
templates-markdown-statement-md = the statement as Markdown, `statement.md`
templates-text-statement-txt = the statement as plain text, `statement.txt`

# Behind a file of the project that has the name of no template.
templates-more = a file of your own for other templates

## What keeps a command from its work.

# $path is a file.
templates-exists = { $path } already exists and says something else. With `--force`, it is overwritten.

# $name is what was typed; $suggestion is the template that was probably meant.
templates-unknown = There is no template `{ $name }`. The nearest is `{ $suggestion }`. `verklaar templates list` shows all templates.
