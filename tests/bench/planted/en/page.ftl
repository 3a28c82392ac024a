### The page.

## The head.

title = Privacy statement
    .description = Read what { -clinic } does with your data.

lead = { -clinic } uses personal data about you. Here you can read why.

# $date (text): the day, as in "1 March 2026"
valid-from = Valid from { $date }

# $version (text): as in "2.1"
version = Version { $version }

skip = Go to the content

contents = On this page

menu =
    .open = Open the menu
    .close = Close the menu

## Who we are.

# $name (text): the name of the clinic
# $city (text): where it is
who = { $name } in { $city } decides why we use your data.

role = The law calls us the **controller**.

law = This { -statement } follows the { -act }.

officer = Our data protection officer answers your questions.
    .label = Data protection officer

# $address (text): the e-mail address
mail = Write to { $address }.
    .title = Send a message to { $address }

phone = Call us on working days between 9 and 17 hours.

## Why we use data.

purposes-head = What do we do with your data?

# $count (number): how many purposes there are
purposes = { $count ->
        [one] We use your data for { $count } purpose.
       *[other] We use your data for { $count } purposes.
    }

# $basis (text): which legal basis it is
basis = { $basis ->
        [consent] **Consent.** We do this only if you say yes.
        [contract] **Contract.** This is needed for our agreement with you.
        [obligation] **Legal obligation.** The law obliges us to do this.
       *[interest] **Legitimate interest.** We have an interest of our own in this.
    }

# $audience (text): who reads it
audience = { $audience ->
        [patient] This applies to patients.
        [visitor] This applies to visitors of our website.
       *[employee] This applies to staff.
    }

file = We keep a medical record about you.
    .hint = Article 454 of Book 7 of the Dutch Civil Code asks that.

secrecy = Everyone who works here has a duty of confidentiality.

sold = We do not sell your data.

photos = We take photographs only with your explicit consent.

newsletter = You get our newsletter only if you sign up.

computer = A computer takes no decision about you here.

## How long we keep data.

retention-head = How long do we keep your data?

# $count (number): how many
# $unit (text): year or month
period = { $unit ->
        [month] { $count ->
            [one] { $count } month
           *[other] { $count } months
        }
       *[year] { $count ->
            [one] { $count } year
           *[other] { $count } years
        }
    }

# $period (text): as in "20 years"
keep = We keep this for { $period }.

keep-file = We keep your record for 20 years after the last change.

keep-camera = We keep camera images for at most 28 days.

keep-invoice = We keep invoices for seven years, because tax law asks for that.

## With whom we share.

recipients-head = With whom do we share your data?

# $recipients (text): a list of names
recipients = We share these data with { $recipients }.

processor = A processor uses your data for us only.

transfer = We transfer nothing outside the European Economic Area (EEA).

# $country (text): the name of a country
country = Your data also go to { $country }.
