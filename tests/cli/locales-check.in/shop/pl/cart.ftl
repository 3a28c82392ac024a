cart-title = Twój koszyk
cart-count = { $count ->
    [one] 1 artykuł
    [two] { $count } artykuły
   *[other] { $count } artykułów
}
cart-delivery = Dostarczamy { $date }. Nie płacisz za wysyłkę.
