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
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# Below it.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
title = Privacy statement
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# Below it.
lead = Hier leest u wat wij doen.

# locales/en/page.ftl
title = Privacy statement
lead = Here you can read what we do.
"#,
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
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
title = Statement on privacy
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
"#,
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
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
subtitle = For patients
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
"#,
    ),
    rule(
        "LOC-07",
        Severity::Error,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the { titel }
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the { title }
"#,
    ),
    rule(
        "LOC-08",
        Severity::Warning,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the statement
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring
# The end of the page.
footer = Einde van de { title }

# locales/en/page.ftl
title = Privacy statement
footer = End of the { title }
"#,
    ),
    rule(
        "LOC-09",
        Severity::Error,
        r#"# locales/nl/page.ftl
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
"#,
        r#"# locales/nl/page.ftl
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
"#,
    ),
    rule(
        "LOC-10",
        Severity::Warning,
        r#"# locales/nl/page.ftl
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
"#,
        r#"# locales/nl/page.ftl
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
"#,
    ),
    rule("LOC-11", Severity::Error, "", ""),
    rule("LOC-12", Severity::Error, "", ""),
    rule("LOC-13", Severity::Error, "", ""),
    rule("LOC-14", Severity::Error, "", ""),
    rule("LOC-15", Severity::Error, "", ""),
    rule("LOC-16", Severity::Error, "", ""),
    rule("LOC-17", Severity::Warning, "", ""),
    rule("LOC-18", Severity::Error, "", ""),
    rule("LOC-19", Severity::Error, "", ""),
    rule("LOC-20", Severity::Warning, "", ""),
    rule("LOC-21", Severity::Info, "", ""),
    rule("LOC-22", Severity::Info, "", ""),
    rule("LOC-23", Severity::Warning, "", ""),
    rule("LOC-24", Severity::Error, "", ""),
    rule("LOC-25", Severity::Warning, "", ""),
    rule("LOC-26", Severity::Info, "", ""),
    rule("LOC-27", Severity::Info, "", ""),
    rule(
        "LOC-28",
        Severity::Info,
        r#"# locales/nl/page.ftl
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
"#,
        r#"# locales/nl/page.ftl
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
"#,
    ),
    rule("LOC-29", Severity::Warning, "", ""),
    rule(
        "LOC-30",
        Severity::Error,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
# allow LOC-6
title = Privacy statement
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
title = Privacy statement
"#,
    ),
    rule(
        "LOC-31",
        Severity::Warning,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
# allow LOC-06: this heading has no source
title = Privacy statement
"#,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/en/page.ftl
# allow LOC-06: this heading has no source
subtitle = For patients
title = Privacy statement
"#,
    ),
    rule("LOC-32", Severity::Info, "", ""),
    rule(
        "LOC-33",
        Severity::Warning,
        r#"# locales/nl/page.ftl
# Heading.
title = Privacyverklaring

# locales/nl-informal/page.ftl
title = Privacyverklaring
"#,
        r#"# locales/nl/page.ftl
# Heading.
rights = Uw rechten

# locales/nl-informal/page.ftl
rights = Je rechten
"#,
    ),
    rule("LOC-34", Severity::Error, "", ""),
    rule("LOC-35", Severity::Error, "", ""),
];
