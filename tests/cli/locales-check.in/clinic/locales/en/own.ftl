# Our own title, and the words under it.
title = Your privacy at our clinic
lead = { $nmae } uses your personal data. Read here which, why and what you can do.

# allow LOC-22: the line ends in our slogan
meta-version = Version { $version }!
section-right = Your rights

basis-consent = **Consent.** We only do this if you say yes to it
period-words = { $unit ->
        [day] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
        [month] { $count ->
            [one] { $count } month
           *[other] { $count } months
        }
       *[year] { $count ->
            [one] { $count } year
           *[other] { $count } years
        }
    }
