title = Onze kat
food = Zij eet { $count ->
        [one] 1 brokje
       *[other] { $count } brokjes
    }.
sleep = Zij slaapt nu veel.
