//! The rules about locale files, each with an example.

use super::{FormatRule, Severity};

/// With an example: files, each below a line with its path.
const fn rule(id: &'static str, severity: Severity, bad: &'static str, good: &'static str) -> FormatRule {
    FormatRule { id, severity, bad, good }
}

/// All of them, in the order in which they are listed.
pub const LOCALE_RULES: &[FormatRule] = &[
    rule(
        "LOC-01",
        Severity::Error,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# Below it.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
title = Privacy statement
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# Below it.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
title = Privacy statement
lead = Here you can read what we do.
",
    ),
    rule(
        "LOC-02",
        Severity::Error,
        r#"# locales/nl/page.ftl
# $date (text): e.g. "1 november 2026"
effective = Geldig vanaf { $date }

# locales/en/page.ftl
effective = Effective from { $date
"#,
        r#"# locales/nl/page.ftl
# $date (text): e.g. "1 november 2026"
effective = Geldig vanaf { $date }

# locales/en/page.ftl
effective = Effective from { $date }
"#,
    ),
    rule(
        "LOC-03",
        Severity::Error,
        r#"# locales/nl/page.ftl
# $date (text): e.g. "1 november 2026"
effective = Geldig vanaf { $date }

# locales/en/page.ftl
effective = Effective from now on
"#,
        r#"# locales/nl/page.ftl
# $date (text): e.g. "1 november 2026"
effective = Geldig vanaf { $date }

# locales/en/page.ftl
effective = Effective from { $date }
"#,
    ),
    rule(
        "LOC-04",
        Severity::Error,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
title = Statement on privacy
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
",
    ),
    rule(
        "LOC-05",
        Severity::Error,
        "[statement]\nlanguages = [\"nl-informal\", \"en\"]  # <-\n",
        "[statement]\nlanguages = [\"nl\", \"en\"]\n",
    ),
    rule(
        "LOC-06",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
subtitle = For patients
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
",
    ),
    rule(
        "LOC-07",
        Severity::Error,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the { titel }
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the { title }
",
    ),
    rule(
        "LOC-08",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the statement
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the { title }
",
    ),
    rule(
        "LOC-09",
        Severity::Error,
        r"# locales/nl/page.ftl
# $basis (text): the legal basis
basis = { $basis ->
    [consent] U geeft ons toestemming.
    [contract] Dit is nodig voor onze overeenkomst.
   *[legal-obligation] De wet verplicht ons hiertoe.
}

# locales/en/page.ftl
basis = { $basis ->
    [contract] This is necessary for our contract.
   *[legal-obligation] The law obliges us to do this.
}
",
        r"# locales/nl/page.ftl
# $basis (text): the legal basis
basis = { $basis ->
    [consent] U geeft ons toestemming.
    [contract] Dit is nodig voor onze overeenkomst.
   *[legal-obligation] De wet verplicht ons hiertoe.
}

# locales/en/page.ftl
basis = { $basis ->
    [consent] You give us your consent.
    [contract] This is necessary for our contract.
   *[legal-obligation] The law obliges us to do this.
}
",
    ),
    rule(
        "LOC-10",
        Severity::Warning,
        r"# locales/nl/page.ftl
# $count (number): how many
purposes = { $count ->
    [one] 1 doel
   *[other] { $count } doelen
}

# locales/pl/page.ftl
purposes = { $count ->
    [one] 1 cel
   *[other] { $count } celów
}
",
        r"# locales/nl/page.ftl
# $count (number): how many
purposes = { $count ->
    [one] 1 doel
   *[other] { $count } doelen
}

# locales/pl/page.ftl
purposes = { $count ->
    [one] 1 cel
    [few] { $count } cele
    [many] { $count } celów
   *[other] { $count } celu
}
",
    ),
    rule("LOC-11", Severity::Error, "", ""),
    rule(
        "LOC-12",
        Severity::Error,
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u waarom wij uw gegevens gebruiken.

# locales/en/page.ftl
lead = Hier leest u waarom wij uw gegevens gebruiken.
",
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u waarom wij uw gegevens gebruiken.

# locales/en/page.ftl
lead = Here you can read why we use your data.
",
    ),
    rule(
        "LOC-13",
        Severity::Error,
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
lead = TODO: Here you can read what we do.
",
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
lead = Here you can read what we do.
",
    ),
    rule(
        "LOC-14",
        Severity::Error,
        r#"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
lead = { "" }
"#,
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
lead = Here you can read what we do.
",
    ),
    rule(
        "LOC-15",
        Severity::Error,
        r"# locales/nl/page.ftl
# In the section on rights.
right-access = U hebt recht op inzage (artikel 15 lid 1 AVG).

# locales/en/page.ftl
right-access = You have the right of access (article 17(1) GDPR).
",
        r"# locales/nl/page.ftl
# In the section on rights.
right-access = U hebt recht op inzage (artikel 15 lid 1 AVG).

# locales/en/page.ftl
right-access = You have the right of access (article 15(1) GDPR).
",
    ),
    rule(
        "LOC-16",
        Severity::Error,
        r"# locales/nl/page.ftl
# In the box at the top.
summary-rights = [Bekijk uw rechten](#rights).

# locales/en/page.ftl
summary-rights = [See your rights](#recipients).
",
        r"# locales/nl/page.ftl
# In the box at the top.
summary-rights = [Bekijk uw rechten](#rights).

# locales/en/page.ftl
summary-rights = [See your rights](#rights).
",
    ),
    rule(
        "LOC-17",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Below the title.
controller = Wij zijn de **verwerkingsverantwoordelijke**.

# locales/en/page.ftl
controller = We are the controller.
",
        r"# locales/nl/page.ftl
# Below the title.
controller = Wij zijn de **verwerkingsverantwoordelijke**.

# locales/en/page.ftl
controller = We are the **controller**.
",
    ),
    rule(
        "LOC-18",
        Severity::Error,
        r"# locales/nl/page.ftl
# In the box at the top.
sold = **Wij verkopen uw gegevens niet.** Aan niemand.

# locales/en/page.ftl
sold = **We do not sell your data.** Not <b>to anyone</b>.
",
        r"# locales/nl/page.ftl
# In the box at the top.
sold = **Wij verkopen uw gegevens niet.** Aan niemand.

# locales/en/page.ftl
sold = **We do not sell your data.** Not to anyone.
",
    ),
    rule(
        "LOC-19",
        Severity::Error,
        r"# locales/nl/page.ftl
# A country.
country-be = België

# locales/en/page.ftl
country-be = BelgiÃ«
",
        r"# locales/nl/page.ftl
# A country.
country-be = België

# locales/en/page.ftl
country-be = Belgium
",
    ),
    rule(
        "LOC-20",
        Severity::Warning,
        "# locales/nl/page.ftl\n# A heading.\nrights = Uw rechten\n\n# locales/en/page.ftl\nrights = Your ri\u{200b}ghts\n",
        r"# locales/nl/page.ftl
# A heading.
rights = Uw rechten

# locales/en/page.ftl
rights = Your rights
",
    ),
    rule(
        "LOC-21",
        Severity::Info,
        r#"# locales/nl/page.ftl
# In the list of values.
medical = Wij zeggen “medisch dossier”.

# locales/en/page.ftl
medical = We say "medical record".
"#,
        r"# locales/nl/page.ftl
# In the list of values.
medical = Wij zeggen “medisch dossier”.

# locales/en/page.ftl
medical = We say “medical record”.
",
    ),
    rule(
        "LOC-22",
        Severity::Info,
        r"# locales/nl/page.ftl
# Card heading.
heading = Uw afspraken

# locales/en/page.ftl
heading = Your appointments.
",
        r"# locales/nl/page.ftl
# Card heading.
heading = Uw afspraken

# locales/en/page.ftl
heading = Your appointments
",
    ),
    rule(
        "LOC-23",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier lees je waarom wij uw gegevens gebruiken.
# Below it.
more = U hebt rechten.

# locales/en/page.ftl
lead = Here you can read why we use your data.
more = You have rights.
",
        r"# locales/nl/page.ftl
# Below the title.
lead = Hier leest u waarom wij uw gegevens gebruiken.
# Below it.
more = U hebt rechten.

# locales/en/page.ftl
lead = Here you can read why we use your data.
more = You have rights.
",
    ),
    rule(
        "LOC-24",
        Severity::Error,
        r"# locales/nl/page.ftl
# In the section on the clinic.
controller = De wet noemt ons de verwerkingsverantwoordelijke.

# locales/en/page.ftl
controller = The law calls us the processor.
",
        r"# locales/nl/page.ftl
# In the section on the clinic.
controller = De wet noemt ons de verwerkingsverantwoordelijke.

# locales/en/page.ftl
controller = The law calls us the controller.
",
    ),
    rule(
        "LOC-25",
        Severity::Warning,
        r"# locales/nl/page.ftl
# In the box at the top.
sold = Wij verkopen uw gegevens niet.

# locales/en/page.ftl
sold = We sell your data.
",
        r"# locales/nl/page.ftl
# In the box at the top.
sold = Wij verkopen uw gegevens niet.

# locales/en/page.ftl
sold = We do not sell your data.
",
    ),
    rule(
        "LOC-26",
        Severity::Info,
        r"# locales/nl/page.ftl
# Below the title.
lead = Wij gebruiken uw gegevens om u te behandelen en om afspraken met u te maken. Ook sturen wij u een rekening en beantwoorden wij vragen die u ons over de behandeling stelt.

# locales/en/page.ftl
lead = We use your data to treat you and to make appointments with you, and also to send you an invoice and to answer questions that you ask us about your treatment.
",
        r"# locales/nl/page.ftl
# Below the title.
lead = Wij gebruiken uw gegevens om u te behandelen en om afspraken met u te maken. Ook sturen wij u een rekening en beantwoorden wij vragen die u ons over de behandeling stelt.

# locales/en/page.ftl
lead = We use your data to treat you and to make appointments with you. We also send you an invoice and answer questions that you ask us about your treatment.
",
    ),
    rule(
        "LOC-27",
        Severity::Info,
        r"# locales/nl/page.ftl
# Below the title. $name (text): e.g. “Kliniek Duinrand”
lead = { $name } gebruikt uw gegevens.
# At the foot.
foot = Geldig vanaf { $date }

# locales/en/page.ftl
lead = { $name } uses your data.
foot = Valid from { $date }
",
        r"# locales/nl/page.ftl
# Below the title. $name (text): e.g. “Kliniek Duinrand”
lead = { $name } gebruikt uw gegevens.
# At the foot. $date (text): e.g. “1 november 2026”
foot = Geldig vanaf { $date }

# locales/en/page.ftl
lead = { $name } uses your data.
foot = Valid from { $date }
",
    ),
    rule(
        "LOC-28",
        Severity::Info,
        r"# locales/nl/page.ftl
# Before an address.
label-address = Adres
# Before a number.
label-phone = Telefoon
# Before an e-mail address.
label-email = E-mail

# locales/en/page.ftl
label-phone = Telephone
label-email = Email
label-address = Address
",
        r"# locales/nl/page.ftl
# Before an address.
label-address = Adres
# Before a number.
label-phone = Telefoon
# Before an e-mail address.
label-email = E-mail

# locales/en/page.ftl
label-address = Address
label-phone = Telephone
label-email = Email
",
    ),
    rule(
        "LOC-29",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring van onze praktijk

# locales/en/page.ftl
# nl: Privacyverklaring
title = Privacy statement
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring van onze praktijk

# locales/en/page.ftl
# nl: Privacyverklaring van onze praktijk
title = Privacy statement of our practice
",
    ),
    rule(
        "LOC-30",
        Severity::Error,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
# allow LOC-6
title = Privacy statement
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
",
    ),
    rule(
        "LOC-31",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
# allow LOC-06: this heading has no source
title = Privacy statement
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
# allow LOC-06: this heading has no source
subtitle = For patients
title = Privacy statement
",
    ),
    rule(
        "LOC-32",
        Severity::Info,
        r"# locales/nl/page.ftl
# In the section on recipients.
share = Wij delen uw gegevens met het laboratorium.

# locales/en/page.ftl
share = We might share your data with the laboratory.
",
        r"# locales/nl/page.ftl
# In the section on recipients.
share = Wij delen uw gegevens met het laboratorium.

# locales/en/page.ftl
share = We share your data with the laboratory.
",
    ),
    rule(
        "LOC-33",
        Severity::Warning,
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# Heading of a section.
rights = Uw rechten
# Heading of a section.
complaints = Hebt u een klacht?

# locales/nl-informal/page.ftl
title = Privacyverklaring
",
        r"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# Heading of a section.
rights = Uw rechten
# Heading of a section.
complaints = Hebt u een klacht?

# locales/nl-informal/page.ftl
rights = Je rechten
",
    ),
    rule(
        "LOC-34",
        Severity::Error,
        r"# locales/nl/page.ftl
# A legal basis.
basis-own = Wij doen dit omdat u het vraagt.
# Another one.
basis-vital = Wij doen dit omdat uw leven in gevaar is.

# locales/en/page.ftl
basis-own = We do this because you ask us to.
basis-vital = We do this because you ask us to.
",
        r"# locales/nl/page.ftl
# A legal basis.
basis-own = Wij doen dit omdat u het vraagt.
# Another one.
basis-vital = Wij doen dit omdat uw leven in gevaar is.

# locales/en/page.ftl
basis-own = We do this because you ask us to.
basis-vital = We do this because your life is in danger.
",
    ),
    rule("LOC-35", Severity::Error, "", ""),
];
