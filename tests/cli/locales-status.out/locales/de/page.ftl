# nl: Onze kat
title = Unsere Katze

# nl: Zij eet { $count ->
# nl:         [one] 1 brokje
# nl:        *[other] { $count } brokjes
# nl:     }.
food = Sie frisst { $count ->
        [one] 1 Brocken
       *[other] { $count } Brocken
    }.

# nl: Zij slaapt veel.
# sleep = {…}
