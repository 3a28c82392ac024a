//! Who receives data, by the names that the activities use. Only those that an activity names are written.

/// Every recipient, in the order of the definition.
pub(super) const ALL: &[(&str, &str)] = &[
    (
        "booking",
        r#"[recipient.booking]
name = ""
role = "processor"
category = "booking-system"
country = ""
purpose = { nl = "maakt het boeken van afspraken mogelijk", en = "runs our appointment booking" }
#? agreement
# agreement = true
"#,
    ),
    (
        "record-system",
        r#"[recipient.record-system]
name = ""
role = "processor"
category = "patient-record-system"
country = ""
purpose = { nl = "levert en beheert ons dossiersysteem", en = "supplies and maintains our record system" }
# agreement = true
"#,
    ),
    (
        "upload",
        r#"[recipient.upload]
name = ""
role = "processor"
category = "upload-service"
country = ""
purpose = { nl = "ontvangt veilig de foto’s die u ons stuurt", en = "securely receives the photographs you send us" }
# agreement = true
"#,
    ),
    (
        "mail",
        r#"[recipient.mail]
name = ""
role = "processor"
category = "email-provider"
country = ""
purpose = { nl = "bezorgt onze e-mail", en = "delivers our e-mail" }
# agreement = true
"#,
    ),
    (
        "hosting",
        r#"[recipient.hosting]
name = ""
role = "processor"
category = "hosting"
country = ""
purpose = { nl = "beheert onze website", en = "runs our website" }
# agreement = true
"#,
    ),
    (
        "bookkeeping",
        r#"[recipient.bookkeeping]
name = ""
role = "processor"
category = "bookkeeping-software"
country = ""
purpose = { nl = "levert de software voor onze rekeningen", en = "supplies the software for our invoices" }
# agreement = true
"#,
    ),
    (
        "accountant",
        r#"[recipient.accountant]
name = ""
role = "controller"
category = "accountant"
country = ""
purpose = { nl = "helpt ons met de boekhouding", en = "helps us with our accounts" }
"#,
    ),
    (
        "payment",
        r#"[recipient.payment]
name = ""
role = "controller"
category = "payment-provider"
country = ""
purpose = { nl = "verwerkt uw betaling", en = "processes your payment" }
"#,
    ),
    (
        "insurer",
        r#"[recipient.insurer]  #? insurer
role = "controller"
category = "health-insurer"
country = ""
purpose = { nl = "vergoedt verzekerde zorg", en = "pays for insured care" }
"#,
    ),
    (
        "gp",
        r#"[recipient.gp]
role = "controller"
category = "gp"
country = ""
purpose = { nl = "houdt het overzicht over uw zorg", en = "keeps an overview of your care" }
"#,
    ),
    (
        "referrer",
        r#"[recipient.referrer]
role = "controller"
category = "referrer"
country = ""
purpose = { nl = "krijgt verslag van uw behandeling", en = "receives a report of your treatment" }
when = { nl = "als u bent verwezen", en = "if you were referred" }
"#,
    ),
    (
        "care-provider",
        r#"[recipient.care-provider]
role = "controller"
category = "care-provider"
country = ""
purpose = { nl = "behandelt u verder", en = "continues your treatment" }
when = { nl = "als wij u verwijzen", en = "if we refer you" }
"#,
    ),
    (
        "pharmacy",
        r#"[recipient.pharmacy]
role = "controller"
category = "pharmacy"
country = ""
purpose = { nl = "levert uw medicijnen", en = "supplies your medicines" }
"#,
    ),
    (
        "laboratory",
        r#"[recipient.laboratory]
name = ""
role = "controller"
category = "laboratory"
country = ""
purpose = { nl = "onderzoekt lichaamsmateriaal", en = "tests body material" }
"#,
    ),
    (
        "technician",
        r#"[recipient.technician]
name = ""
role = "processor"  #? technician
category = "dental-technician"
country = ""
purpose = { nl = "maakt uw kroon, prothese of hulpmiddel", en = "makes your crown, denture or aid" }
# agreement = true
"#,
    ),
    (
        "exchange",
        r#"[recipient.exchange]
name = ""
role = "controller"  #? exchange-role
category = "exchange-operator"
country = ""
purpose = { nl = "beheert het elektronisch uitwisselingssysteem", en = "runs the electronic exchange system" }
"#,
    ),
    (
        "complaints-officer",
        r#"[recipient.complaints-officer]
role = "controller"
category = "complaints-officer"
country = ""
purpose = { nl = "helpt u kosteloos bij uw klacht", en = "helps you with your complaint, free of charge" }
"#,
    ),
    (
        "dispute-body",
        r#"[recipient.dispute-body]
role = "controller"
category = "dispute-body"
country = ""
purpose = { nl = "beslist over uw klacht als wij er samen niet uitkomen", en = "decides on your complaint if we cannot settle it together" }
when = { nl = "als u uw klacht daar indient", en = "if you submit your complaint there" }
"#,
    ),
];
