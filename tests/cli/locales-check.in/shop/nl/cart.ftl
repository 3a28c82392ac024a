# Above the basket.
cart-title = Uw mandje

# $count (number): how many things are in it
cart-count = { $count ->
    [one] 1 artikel
   *[other] { $count } artikelen
}

# $date (text): a day, as in "1 maart"
cart-delivery = Wij bezorgen op { $date }. U betaalt geen verzendkosten.
