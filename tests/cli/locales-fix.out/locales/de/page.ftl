### Die Katze.

## Wer sie ist.

# Boven de pagina.
# nl: Onze kat
# title = {…}

name = Sie heisst „Mies“.

## Wat zij doet.

# Kein Brocken `"x"`.
food = Sie frisst { $count ->
        [one] 1 Brocken
       *[other] { $count } Brocken
    }…

sleep = Sie schläft
    viel.
