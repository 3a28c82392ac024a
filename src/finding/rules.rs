use super::{LOCALE_RULES, Severity};

/// A rule that is not about law: how a definition, a house style, a locale, a template, a page, an accepted finding, a
/// baseline or the settings can be wrong. Those about locales stand in [`super::LOCALE_RULES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatRule {
    /// Its id, as in `DEF-03`.
    pub id: &'static str,
    /// What a finding of it weighs.
    pub severity: Severity,
    /// What it finds something in: laid over a definition that is right, or as `verklaar.toml`. The line at fault ends
    /// in `# <-`. Of a rule about locales: files, each below a line `# locales/nl/page.ftl`, judged by themselves against
    /// the Dutch one. Empty where neither can show it.
    pub bad: &'static str,
    /// The same, put right.
    pub good: &'static str,
}

/// Without examples: about locales, templates and pages, or about text that is not TOML.
const fn unshown(id: &'static str, severity: Severity) -> FormatRule {
    FormatRule { id, severity, bad: "", good: "" }
}

const fn error(id: &'static str, bad: &'static str, good: &'static str) -> FormatRule {
    FormatRule { id, severity: Severity::Error, bad, good }
}

const fn warning(id: &'static str, bad: &'static str, good: &'static str) -> FormatRule {
    FormatRule { id, severity: Severity::Warning, bad, good }
}

/// All of them, in the order in which they are listed.
pub const FORMAT_RULES: &[FormatRule] = &[
    error("DEF-01", "[controller]\nphone = +31 23 000 00 00  # <-\n", "[controller]\nphone = \"+31 23 000 00 00\"\n"),
    unshown("DEF-02", Severity::Error),
    error(
        "DEF-03",
        "# without: controller.email\n[controller]\ne-mail = \"privacy@kliniekduinrand.example\"  # <-\n",
        "[controller]\nemail = \"privacy@kliniekduinrand.example\"\n",
    ),
    error("DEF-04", "[care]\npatients = \"4200\"  # <-\n", "[care]\npatients = 4200\n"),
    error("DEF-05", "[care]\nregime = \"WGBO\"  # <-\n", "[care]\nregime = \"wgbo\"\n"),
    error(
        "DEF-06",
        "[security]\nmeasures = [\"encription\", \"backups\"]  # <-\n",
        "[security]\nmeasures = [\"encryption\", \"backups\"]\n",
    ),
    error("DEF-07", "[rights]\nrespond-within = \"one month\"  # <-\n", "[rights]\nrespond-within = \"1 month\"\n"),
    error(
        "DEF-08",
        r#"[[clause]]
section = "security"
text = { nl = "Papieren dossiers liggen in een kast die op slot is." }  # <-
"#,
        r#"[[clause]]
section = "security"
text = { nl = "Papieren dossiers liggen in een kast die op slot is.", en = "Paper records are in a cabinet that is locked." }
"#,
    ),
    error(
        "DEF-09",
        "[controller]\nlegal-name = \"\"  # <-\n",
        "[controller]\nlegal-name = \"Kliniek Duinrand B.V.\"\n",
    ),
    error(
        "DEF-10",
        r#"[[clause]]  # <-
text = { nl = "Papieren dossiers liggen in een kast die op slot is.", en = "Paper records are in a cabinet that is locked." }
"#,
        r#"[[clause]]
section = "security"
text = { nl = "Papieren dossiers liggen in een kast die op slot is.", en = "Paper records are in a cabinet that is locked." }
"#,
    ),
    error("DEF-11", DUPLICATE, APART),
    error("DEF-12", "extends = \"_shared/skin-clinic.toml\"  # <-\n", "extends = \"_shared/skin-clinics.toml\"\n"),
    error(
        "DEF-13",
        r#"[[clause]]
section = "security"
text.nl = "<b>Papieren dossiers</b> liggen in een kast die op slot is."  # <-
text.en = "**Paper records** are in a cabinet that is locked."
"#,
        r#"[[clause]]
section = "security"
text.nl = "**Papieren dossiers** liggen in een kast die op slot is."
text.en = "**Paper records** are in a cabinet that is locked."
"#,
    ),
    error("DEF-14", "format = 2  # <-\n", "format = 1\n"),
    warning(
        "DEF-15",
        "[statement]\nlanguages = [\"en\"]\nregister = \"informal\"  # <-\n",
        "[statement]\nlanguages = [\"en\"]\n",
    ),
    warning(
        "ALLOW-01",
        r#"[dpo]
email = "fg@kliniekduinrand.example"

[[allow]]  # <-
rule = "ART13-1-B"
reason = "De functionaris begint in december."
until = 2026-12-31
"#,
        PUT_OFF,
    ),
    warning(
        "ALLOW-02",
        r#"# without: dpo.email
# without: dpo.phone
[dpo]
name = "M. de Vries"

[[allow]]  # <-
rule = "ART13-1-B"
reason = "De functionaris begint in september."
until = 2026-09-15
"#,
        PUT_OFF,
    ),
    error(
        "ALLOW-03",
        r#"# without: dpo.email
# without: dpo.phone
[dpo]
name = "M. de Vries"

[[allow]]  # <-
rule = "ART13-1-B"
reason = "De functionaris begint in december."
"#,
        PUT_OFF,
    ),
    error(
        "ALLOW-04",
        r#"# without: dpo.email
# without: dpo.phone
[dpo]
name = "M. de Vries"

[[allow]]
rule = "ART13-1B"  # <-
reason = "De functionaris begint in december."
until = 2026-12-31
"#,
        PUT_OFF,
    ),
    warning("APP-01", "[appearance]\naccent = \"#e58fb1\"  # <-\n", "[appearance]\naccent = \"#b03a6c\"\n"),
    error("APP-02", "[appearance]\nlogo = \"logo.gif\"  # <-\n", "[appearance]\nlogo = \"logo.svg\"\n"),
    unshown("BASE-01", Severity::Info),
    unshown("TPL-01", Severity::Error),
    unshown("TPL-02", Severity::Error),
    unshown("TPL-03", Severity::Warning),
    unshown("VER-01", Severity::Error),
    unshown("VER-02", Severity::Error),
    unshown("VER-03", Severity::Error),
    unshown("VER-04", Severity::Error),
    error("SET-01", "fail-on = \"warnings\"  # <-\n", "fail-on = \"warning\"\n"),
    error("SET-02", "[severity]\nART12-03 = \"info\"  # <-\n", "[severity]\nART12-3 = \"info\"\n"),
    error("SET-03", "[severity]\nART13-1-B = \"warning\"  # <-\n", "[severity]\nART12-3 = \"warning\"\n"),
];

const DUPLICATE: &str = r#"[[activity]]
id = "front-desk"
title = { nl = "Gevonden voorwerpen", en = "Lost property" }
purpose = { nl = "spullen teruggeven die bij ons zijn blijven liggen", en = "to return things that were left with us" }
data = ["name", "phone"]
basis = "legitimate-interests"
interest = { nl = "Wij willen dat u uw spullen terugkrijgt.", en = "We want you to get your things back." }
provision = "voluntary"
retention = [{ period = "3 months", from = "last-contact", then = "erase" }]

[[activity]]  # <-
id = "front-desk"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
basis = "contract"
provision = "voluntary"
retention = [{ period = "6 months", from = "last-contact", then = "erase" }]
"#;

const APART: &str = r#"[[activity]]
id = "lost-property"
title = { nl = "Gevonden voorwerpen", en = "Lost property" }
purpose = { nl = "spullen teruggeven die bij ons zijn blijven liggen", en = "to return things that were left with us" }
data = ["name", "phone"]
basis = "legitimate-interests"
interest = { nl = "Wij willen dat u uw spullen terugkrijgt.", en = "We want you to get your things back." }
provision = "voluntary"
retention = [{ period = "3 months", from = "last-contact", then = "erase" }]

[[activity]]
id = "waiting-list"
title = { nl = "Onze wachtlijst", en = "Our waiting list" }
purpose = { nl = "u bellen zodra er een plaats vrijkomt", en = "to call you as soon as a place becomes free" }
data = ["name", "phone"]
basis = "contract"
provision = "voluntary"
retention = [{ period = "6 months", from = "last-contact", then = "erase" }]
"#;

/// An entry that accepts something, for a reason and until a day.
const PUT_OFF: &str = r#"# without: dpo.email
# without: dpo.phone
[dpo]
name = "M. de Vries"

[[allow]]
rule = "ART13-1-B"
reason = "De functionaris begint in december."
until = 2026-12-31
"#;

/// The rule with this id, in any case of its letters.
#[must_use]
pub fn format_rule(id: &str) -> Option<&'static FormatRule> {
    FORMAT_RULES.iter().chain(LOCALE_RULES).find(|rule| rule.id.eq_ignore_ascii_case(id))
}

/// What a finding of such a rule weighs.
#[must_use]
pub fn format_severity(id: &str) -> Severity {
    format_rule(id).map_or(Severity::Error, |rule| rule.severity)
}
