### The page.

## The head.

title = Privacyverklaring
    .description = Lees wat { -clinic } met uw gegevens doet.

lead = { -clinic } gebruikt persoonsgegevens van u. Hier leest u waarom.

# $date (text): the day, as in "1 maart 2026"
valid-from = Geldig vanaf { $date }

# $version (text): as in "2.1"
version = Versie { $version }

skip = Direct naar de inhoud

contents = Op deze pagina

menu =
    .open = Menu openen
    .close = Menu sluiten

## Who we are.

# $name (text): the name of the clinic
# $city (text): where it is
who = { $name } in { $city } bepaalt waarom wij uw gegevens gebruiken.

role = De wet noemt ons de **verwerkingsverantwoordelijke**.

law = Deze { -statement } volgt de { -act }.

officer = Onze functionaris voor gegevensbescherming beantwoordt uw vragen.
    .label = Functionaris voor gegevensbescherming

# $address (text): the e-mail address
mail = Schrijf naar { $address }.
    .title = Stuur een bericht naar { $address }

phone = Bel ons op werkdagen tussen 9 en 17 uur.

## Why we use data.

purposes-head = Wat doen wij met uw gegevens?

# $count (number): how many purposes there are
purposes = { $count ->
        [one] Wij gebruiken uw gegevens voor { $count } doel.
       *[other] Wij gebruiken uw gegevens voor { $count } doelen.
    }

# $basis (text): which legal basis it is
basis = { $basis ->
        [consent] **Toestemming.** Wij doen dit alleen als u ja zegt.
        [contract] **Overeenkomst.** Dit is nodig voor onze afspraak met u.
        [obligation] **Wettelijke verplichting.** De wet verplicht ons hiertoe.
       *[interest] **Gerechtvaardigd belang.** Wij hebben hier zelf belang bij.
    }

# $audience (text): who reads it
audience = { $audience ->
        [patient] Dit geldt voor patiënten.
        [visitor] Dit geldt voor bezoekers van onze website.
       *[employee] Dit geldt voor medewerkers.
    }

file = Wij houden een medisch dossier over u bij.
    .hint = Dat moet van artikel 454 van boek 7 van het Burgerlijk Wetboek.

secrecy = Wie bij ons werkt, heeft een geheimhoudingsplicht.

sold = Wij verkopen uw gegevens niet.

photos = Wij maken alleen foto’s met uw uitdrukkelijke toestemming.

newsletter = Onze nieuwsbrief krijgt u alleen als u zich aanmeldt.

computer = Een computer neemt bij ons geen besluit over u.

## How long we keep data.

retention-head = Hoe lang bewaren wij uw gegevens?

# $count (number): how many
# $unit (text): year or month
period = { $unit ->
        [month] { $count ->
            [one] { $count } maand
           *[other] { $count } maanden
        }
       *[year] { $count } jaar
    }

# $period (text): as in "20 jaar"
keep = Wij bewaren dit { $period }.

keep-file = Uw dossier bewaren wij 20 jaar na de laatste wijziging.

keep-camera = Camerabeelden bewaren wij hoogstens 28 dagen.

keep-invoice = Rekeningen bewaren wij zeven jaar, omdat de belastingwet dat vraagt.

## With whom we share.

recipients-head = Met wie delen wij uw gegevens?

# $recipients (text): a list of names
recipients = Wij delen deze gegevens met { $recipients }.

processor = Een verwerker gebruikt uw gegevens alleen voor ons.

transfer = Buiten de Europese Economische Ruimte (EER) geven wij niets door.

# $country (text): the name of a country
country = Uw gegevens gaan ook naar { $country }.
