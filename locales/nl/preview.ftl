### The words of `verklaar serve`: a preview of the pages in a browser, beside the editor. The reader is who writes a definition.
### Words between backticks are commands, options and files: leave those as they are.
### A variable that counts ($count) is a number; [one] is for exactly one.

## In the terminal.

# When the preview is there. $address is where the browser finds it, as in `http://127.0.0.1:8017/`.
preview-address = De voorvertoning staat op { $address } en volgt wat u opslaat. Met Ctrl-C stopt u.

# $port is the number of a port that something else uses, as in `8017`.
preview-port = Poort { $port } is in gebruik. Kies een andere met `--port`, of een vrije met `--port 0`.

# The computer does not give the port for another reason, $detail, often in English. $port is its number, as in `80`.
preview-no-port = Poort { $port } is niet te gebruiken: { $detail }

# The preview is there, but does not see what is saved. $detail is what the computer says, often in English.
preview-unwatched = Wijzigingen zijn niet te zien: { $detail }

## In the browser: the bar above the page. Short; no full stop.

# The name of the preview, in the tab of the browser and as its heading.
preview-title = Voorvertoning

# Before a list of clinics, of languages, and of formats such as `markdown`.
preview-clinic = Kliniek
preview-language = Taal
preview-format = Formaat

# A link to the page by itself, without the bar.
preview-alone = Alleen de pagina

# In the bar, when the browser no longer reaches the program; a whole sentence.
preview-lost = `verklaar serve` antwoordt niet. Zodra het weer draait, volgt deze pagina vanzelf.

# In place of all this, where the browser runs no scripts; a whole sentence.
preview-script = De voorvertoning heeft JavaScript nodig, om te volgen wat u opslaat. De pagina’s zelf niet.

## In the browser: what was found, over the page.

# The heading, above what keeps the page from being made. No full stop.
preview-blocked = Deze pagina kan niet worden gemaakt

# Below that heading, when there is an older page underneath; a whole sentence.
preview-beneath = Hieronder staat de laatste pagina die wel gemaakt kon worden.

# Buttons that put the findings aside, and back. No full stop.
preview-hide = Toon de pagina
preview-show = Toon de bevindingen

# How many errors there are; no full stop. $count is their number.
preview-errors = { $count ->
        [one] 1 fout
       *[other] { $count } fouten
    }

# The title of a list that is closed at first: warnings and information; no full stop. $count is their number.
preview-others = { $count ->
        [one] 1 andere bevinding
       *[other] { $count } andere bevindingen
    }

# In place of findings. $clinic is the name of a definition without `.toml`, as in `kliniek-duinrand`.
preview-gone = Er is geen definitie van { $clinic }. Kies een andere kliniek, of zet het bestand terug.

## In the browser: in place of a page.

# There is no page by this name.
preview-nowhere = Er is geen pagina op dit adres.

# The browser asks under another name than that of this machine, or a page of another site asks. $address is the right address, as in `http://127.0.0.1:8017/`.
preview-forbidden = De voorvertoning is er alleen voor deze computer. Die staat op { $address }

# The browser asks for something else than a page.
preview-refused = De voorvertoning toont alleen pagina’s. Dit is geen vraag om een pagina.
