//! The tables that every definition has, around its recipients and activities.

/// From the head of the file to the care.
pub(super) const BEFORE: &str = r#"#? head

format = 1

#= section-statement

[statement]
version = "1.0"
# date = 2026-01-31  #? date
languages = ["nl", "en"]
jurisdiction = "NL"

#= section-controller

[controller]
name = {clinic}  #? name
legal-name = ""  #? legal-name
legal-form = ""  # bv | nv | vof | maatschap | cv | eenmanszaak | stichting | vereniging | cooperatie
# owner = ""  #? owner
register = { kind = "kvk", number = "" }
address = { street = "", postal-code = "", city = "", country = "NL" }
email = ""  #? email
phone = ""
website = ""

#? dpo
# [dpo]
# email = ""
# phone = ""

#= section-care

#? check
@wgbo #? regime-wgbo
@other-care #? regime-other-care
@no-care #? regime-no-care
[care]
kind = "{kind}"
regime = "{regime}"
secrecy = {secrecy}  #? secrecy
insured = {insured}  #? insured
@wgbo+other-care #? patients
@wgbo+other-care # patients = 2500
electronic-file = true
minors = {minors}  #? minors
"#;

/// Above the clinic's own categories of data.
pub(super) const DATA_HEAD: &str = "\
#= section-data

#? own-data

";

/// Own categories of data, for activities that name them.
pub(super) const DATA: &[(&str, &str)] = &[
    (
        "visit",
        r#"[data.visit]
label = { nl = "afspraken en gekozen behandelingen", en = "appointments and chosen treatments" }
"#,
    ),
    (
        "bill",
        r#"[data.bill]
label = { nl = "rekeningen", en = "invoices" }
"#,
    ),
];

/// Above the recipients.
pub(super) const RECIPIENTS_HEAD: &str = "\
#= section-recipients

#? recipients
#? country

";

/// Above the activities.
pub(super) const ACTIVITIES_HEAD: &str = "\
#= section-activities

#? activities

";

/// Above what is commented out.
pub(super) const OPTIONAL_HEAD: &str = "\
#= section-optional

#? optional
#? more
";

/// From the rights to the website.
pub(super) const AFTER: &str = r#"#= section-rights

[rights]  #? rights
respond-within = "1 month"
identification = "when-in-doubt"
channels = ["email", "post"]  #? channels
# balancing-test = true  #? balancing-test

@wgbo+other-care #? complaints
[complaints]
@wgbo+other-care officer = { name = "", email = "" }
@wgbo+other-care dispute-body = { name = "", website = "" }
@no-care contact = true  #? complaints-first

[automated-decisions]
used = false  #? automated

#= section-security

[security]
measures = ["access-by-role", "secure-website", "backups"]  #? security
backup-retention = "90 days"  #? backup

#? website
# [website]
# no-cookies = true
"#;
