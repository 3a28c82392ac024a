### Die Katze.

## Wat zij doet.

sleep = Sie  schläft
	viel. 
# Kein Brocken `"x"`.
food = Sie frisst { $count ->
        [one] 1 Brocken
       *[other] { $count } Brocken
    }...

## Wer sie ist.

name = Sie heisst "Mies".
