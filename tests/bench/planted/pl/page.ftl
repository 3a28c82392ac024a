### The page.

## The head.

title = Oświadczenie o ochronie prywatności
    .description = Przeczytaj, co { -clinic } robi z Twoimi danymi.

lead = { -clinic } wykorzystuje Twoje dane osobowe. Tutaj przeczytasz dlaczego.

# $date (text): the day, as in "1 marca 2026"
valid-from = Obowiązuje od { $date }

# $version (text): as in "2.1"
version = Wersja { $version }

skip = Przejdź do treści

contents = Na tej stronie

menu =
    .open = Otwórz menu
    .close = Zamknij menu

## Who we are.

# $name (text): the name of the clinic
# $city (text): where it is
who = { $name } w { $city } decyduje, dlaczego wykorzystujemy Twoje dane.

role = Prawo nazywa nas **administratorem**.

law = Niniejsze { -statement } jest zgodne z aktem: { -act }.

officer = Nasz inspektor ochrony danych odpowiada na Twoje pytania.
    .label = Inspektor ochrony danych

# $address (text): the e-mail address
mail = Napisz na adres { $address }.
    .title = Wyślij wiadomość na adres { $address }

phone = Zadzwoń do nas w dni robocze między godziną 9 a 17.

## Why we use data.

purposes-head = Co robimy z Twoimi danymi?

# $count (number): how many purposes there are
purposes = { $count ->
        [one] Wykorzystujemy Twoje dane w { $count } celu.
        [few] Wykorzystujemy Twoje dane w { $count } celach.
        [many] Wykorzystujemy Twoje dane w { $count } celach.
       *[other] Wykorzystujemy Twoje dane w { $count } celu.
    }

# $basis (text): which legal basis it is
basis = { $basis ->
        [consent] **Zgoda.** Robimy to tylko wtedy, gdy powiesz „tak”.
        [contract] **Umowa.** Jest to potrzebne do naszej umowy z Tobą.
        [obligation] **Obowiązek prawny.** Prawo nas do tego zobowiązuje.
       *[interest] **Prawnie uzasadniony interes.** Mamy w tym własny interes.
    }

# $audience (text): who reads it
audience = { $audience ->
        [patient] Dotyczy to pacjentów.
        [visitor] Dotyczy to osób odwiedzających naszą stronę.
       *[employee] Dotyczy to pracowników.
    }

file = Prowadzimy dokumentację medyczną na Twój temat.
    .hint = Wymaga tego artykuł 454 księgi 7 holenderskiego kodeksu cywilnego.

secrecy = Każdy, kto u nas pracuje, ma obowiązek zachowania poufności.

sold = Nie sprzedajemy Twoich danych.

photos = Robimy zdjęcia tylko za Twoją wyraźną zgodą.

newsletter = Nasz biuletyn otrzymasz tylko po zapisaniu się.

computer = Komputer nie podejmuje u nas żadnej decyzji o Tobie.

## How long we keep data.

retention-head = Jak długo przechowujemy Twoje dane?

# $count (number): how many
# $unit (text): year or month
period = { $unit ->
        [month] { $count ->
            [one] { $count } miesiąc
            [few] { $count } miesiące
            [many] { $count } miesięcy
           *[other] { $count } miesiąca
        }
       *[year] { $count ->
            [one] { $count } rok
            [few] { $count } lata
            [many] { $count } lat
           *[other] { $count } roku
        }
    }

# $period (text): as in "20 lat"
keep = Przechowujemy to przez { $period }.

keep-file = Twoją dokumentację przechowujemy przez 20 lat od ostatniej zmiany.

keep-camera = Nagrania z kamer przechowujemy najwyżej 28 dni.

keep-invoice = Faktury przechowujemy przez siedem lat, bo wymaga tego prawo podatkowe.

## With whom we share.

recipients-head = Komu udostępniamy Twoje dane?

# $recipients (text): a list of names
recipients = Udostępniamy te dane odbiorcom: { $recipients }.

processor = Podmiot przetwarzający wykorzystuje Twoje dane wyłącznie dla nas.

transfer = Nie przekazujemy niczego poza Europejski Obszar Gospodarczy (EOG).

# $country (text): the name of a country
country = Twoje dane trafiają też do kraju: { $country }.
