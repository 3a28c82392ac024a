### The words of `verklaar serve`: a preview of the pages in a browser, beside the editor. The reader is who writes a definition.
### Words between backticks are commands, options and files: leave those as they are.
### A variable that counts ($count) is a number; [one] is for exactly one.

## In the terminal.

# When the preview is there. $address is where the browser finds it, as in `http://127.0.0.1:8017/`.
preview-address = The preview is at { $address } and follows what you save. Ctrl-C ends it.

# $port is the number of a port that something else uses, as in `8017`.
preview-port = Port { $port } is in use. Choose another with `--port`, or any that is free with `--port 0`.

# The computer does not give the port for another reason, $detail, often in English. $port is its number, as in `80`.
preview-no-port = Port { $port } cannot be used: { $detail }

# The preview is there, but does not see what is saved. $detail is what the computer says, often in English.
preview-unwatched = Changes cannot be seen: { $detail }

## In the browser: the bar above the page. Short; no full stop.

# The name of the preview, in the tab of the browser and as its heading.
preview-title = Preview

# Before a list of clinics, of languages, and of formats such as `markdown`.
preview-clinic = Clinic
preview-language = Language
preview-format = Format

# A link to the page by itself, without the bar.
preview-alone = Only the page

# In the bar, when the browser no longer reaches the program; a whole sentence.
preview-lost = `verklaar serve` does not answer. Once it runs again, this page follows by itself.

# In place of all this, where the browser runs no scripts; a whole sentence.
preview-script = The preview needs JavaScript, to follow what you save. The pages themselves do not.

## In the browser: what was found, over the page.

# The heading, above what keeps the page from being made. No full stop.
preview-blocked = This page cannot be made

# Below that heading, when there is an older page underneath; a whole sentence.
preview-beneath = Beneath this is the last page that could be made.

# Buttons that put the findings aside, and back. No full stop.
preview-hide = Show the page
preview-show = Show the findings

# How many errors there are; no full stop. $count is their number.
preview-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }

# The title of a list that is closed at first: warnings and information; no full stop. $count is their number.
preview-others = { $count ->
        [one] 1 other finding
       *[other] { $count } other findings
    }

# In place of findings. $clinic is the name of a definition without `.toml`, as in `kliniek-duinrand`.
preview-gone = There is no definition of { $clinic }. Choose another clinic, or put the file back.

## In the browser: in place of a page.

# There is no page by this name.
preview-nowhere = There is no page at this address.

# The browser asks under another name than that of this machine, or a page of another site asks. $address is the right address, as in `http://127.0.0.1:8017/`.
preview-forbidden = The preview is only for this computer. It is at { $address }

# The browser asks for something else than a page.
preview-refused = The preview only shows pages. This is not a request for one.
