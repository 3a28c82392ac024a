### Ein Anfang: das meiste fehlt noch.

title = Datenschutzerklärung
section-rights = Ihre Rechte
summary-consent = **{ $count ->
        [one] Für { $count } Zweck
       *[other] Für { $count } Zwecke
    } fragen wir Ihre Einwilligung.** [Ihre Rechte](#rights).
keep-from = { $period } { $event }
unfinished = { $name
