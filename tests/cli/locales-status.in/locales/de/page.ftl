# nl: Onze kat
title = Unsere Katze

# nl: Zij eet { $count } brokjes.
food = Sie frisst { $count ->
        [one] 1 Brocken
       *[other] { $count } Brocken
    }.

# nl: Zij slaapt veel.
# sleep = {…}
