### The index that `verklaar build` writes of a project or folder: a page with a row for each clinic. The reader is a
### consultant, or who looks after the websites of several clinics.
### $count is a number; [one] is for exactly one.

## The page as a whole.

# Its title and heading.
overview-title = Privacyverklaringen

# Below the title.
overview-lead = Per kliniek: de pagina’s, de datum, de versie en wat er is gevonden.

# The first link of the page, for those who do not use a mouse.
overview-skip = Naar de klinieken

## Headings of the table and of its columns, and of the list below it. Short, no full stop.

overview-clinics = Klinieken
overview-clinic = Kliniek

# Over links to the page in each language.
overview-pages = Pagina’s

# Over the day and the version of the statement.
overview-dated = Datum en versie
overview-findings = Bevindingen

# Over the list of clinics whose definition has errors, with those errors.
overview-errors = Fouten

## In the row of a clinic. Lower case, short, no full stop.

# In place of links: no pages were made.
overview-none = geen pagina’s

# $version is the version of the statement, as in `3.0`.
overview-version = versie { $version }

# Links to a page in other formats, after the link to the page itself.
overview-format-page = pagina
overview-format-fragment = fragment
overview-format-wordpress = WordPress
overview-format-plain = zonder opmaak
overview-format-markdown = Markdown
overview-format-text = tekst

# A link to the file with the style of the pages for WordPress.
overview-format-wordpress-style = stijl voor WordPress

## Numbers, in the row of a clinic and below the title. Lower case, no full stop.

overview-count-error = { $count ->
        [one] 1 fout
       *[other] { $count } fouten
    }
overview-count-warning = { $count ->
        [one] 1 waarschuwing
       *[other] { $count } waarschuwingen
    }
overview-count-info = { $count } info

# Below the title only.
overview-count-clinics = { $count ->
        [one] 1 kliniek
       *[other] { $count } klinieken
    }
overview-count-written = { $count } met pagina’s
overview-count-unwritten = { $count } zonder pagina’s

# Below the errors of a clinic, when not all of them are listed.
overview-count-more = { $count ->
        [one] Er is nog 1 fout. `verklaar check` laat alle fouten zien.
       *[other] Er zijn nog { $count } fouten. `verklaar check` laat alle fouten zien.
    }
