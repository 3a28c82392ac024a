cart-title = Your basket
cart-count = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
cart-delivery = We deliver on { $date
