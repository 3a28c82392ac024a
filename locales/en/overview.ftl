### The index that `verklaar build` writes of a project or folder: a page with a row for each clinic. The reader is a
### consultant, or who looks after the websites of several clinics.
### $count is a number; [one] is for exactly one.

## The page as a whole.

# Its title and heading.
overview-title = Privacy statements

# Below the title.
overview-lead = For each clinic: the pages, the date, the version and what was found.

# The first link of the page, for those who do not use a mouse.
overview-skip = To the clinics

## Headings of the table and of its columns, and of the list below it. Short, no full stop.

overview-clinics = Clinics
overview-clinic = Clinic

# Over links to the page in each language.
overview-pages = Pages

# Over the day and the version of the statement.
overview-dated = Date and version
overview-findings = Findings

# Over the list of clinics whose definition has errors, with those errors.
overview-errors = Errors

## In the row of a clinic. Lower case, short, no full stop.

# In place of links: no pages were made.
overview-none = no pages

# $version is the version of the statement, as in `3.0`.
overview-version = version { $version }

# Links to a page in other formats, after the link to the page itself.
overview-format-page = page
overview-format-fragment = fragment
overview-format-wordpress = WordPress
overview-format-plain = without style
overview-format-markdown = Markdown
overview-format-text = text

# A link to the file with the style of the pages for WordPress.
overview-format-wordpress-style = style for WordPress

## Numbers, in the row of a clinic and below the title. Lower case, no full stop.

overview-count-error = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
overview-count-warning = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
overview-count-info = { $count } info

# Below the title only.
overview-count-clinics = { $count ->
        [one] 1 clinic
       *[other] { $count } clinics
    }
overview-count-written = { $count } with pages
overview-count-unwritten = { $count } without pages

# Below the errors of a clinic, when not all of them are listed.
overview-count-more = { $count ->
        [one] There is 1 more error. `verklaar check` shows all errors.
       *[other] There are { $count } more errors. `verklaar check` shows all errors.
    }
