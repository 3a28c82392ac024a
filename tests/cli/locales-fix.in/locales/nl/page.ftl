### De kat.

## Wie zij is.

# Boven de pagina.
title = Onze kat

name = Zij heet “Mies”.

## Wat zij doet.

food = Zij eet { $count ->
        [one] 1 brokje
       *[other] { $count } brokjes
    }…
sleep = Zij slaapt veel.
