//! The format of the definition as data: every table, every key, what it may hold. The reader checks against it, the
//! JSON Schema is made from it, and suggestions come from it.
//!
//! What a key is for stands in the locales, as `format-<shape>-<key>`.

use super::terms::{
    Ai, Asking, Bound, Channel, Clauses, CookieClass, Cosmetic, DarkMode, Embedded, Engagement, Event, FileController,
    FormOfAddress, Ground, Identification, Jurisdiction, Kind as ClinicKind, LegalForm, Mechanism, Medium, OtherRole,
    Party, Profession, Provision, Regime, Register, ResearchCondition, Right, Role, Secrecy, SectionId, Sensitivity,
    SoftOptIn, Special, Spot, Then, Treatment, WebPage,
};

/// What a key may hold.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// One line of text that is the same in every language: a name, a number.
    Text,
    /// A text for people, per language; one line.
    Local,
    /// A text for people, per language, in Markdown.
    Markdown,
    /// `true` or `false`.
    Bool,
    /// A whole number, 0 or more.
    Integer,
    /// A whole number, 0 up to this one.
    UpTo(u32),
    /// A colour, as in `#0b5a60`.
    Colour,
    /// A day.
    Date,
    /// A number of days, weeks, months or years, as in `20 years`.
    Period,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An address on the web.
    Url,
    /// A web address, or words per language.
    UrlOrLocal,
    /// A web address per language.
    UrlPerLanguage,
    /// An e-mail address, a telephone number or a web address.
    Contact,
    /// A country, by its code of two letters.
    Country,
    /// A language, by its tag.
    Language,
    /// One of a closed list.
    Word(&'static [&'static str]),
    /// One of a closed list, or words per language.
    WordOrLocal(&'static [&'static str]),
    /// A name for an own entry: small letters, digits and hyphens.
    Id,
    /// A period, or the word `session`.
    Lifetime,
    /// An activity of the catalogue.
    CatalogueId,
    /// An activity of this definition, by its `id` or `use`.
    ActivityRef,
    /// A data category: built in, or own.
    DataRef,
    /// A recipient of this definition.
    RecipientRef,
    /// Whose data: a built-in word.
    SubjectRef,
    /// Where data come from: a built-in word, or words per language.
    SourceRef,
    /// What kind of recipient: a built-in word, or words per language.
    RecipientCategory,
    /// A security measure: a built-in word, or words per language.
    MeasureRef,
    /// A provision of law, as in `BW 7:454 lid 3`, or words per language.
    Law,
    /// A legal basis by its word, or a table that says more about it.
    Basis,
    /// The name of one font family.
    Font,
    /// A path of a file, from this file.
    Path,
    /// The key in a definition that a finding is about.
    KeyPath,
    /// One value or a list of them.
    OneOrMore(&'static Kind),
    /// A list of values.
    List(&'static Kind),
    /// A table.
    Table(&'static Shape),
    /// A list of tables, `[[…]]`.
    Tables(&'static Shape),
    /// Tables by an own name.
    Named(&'static Shape),
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Whether the format cannot do without. What the *law* cannot do without is the business of `check`.
    pub required: bool,
}

/// A table.
#[derive(Debug)]
pub struct Shape {
    /// Its name in the schema and in message names.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
}

const fn key(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, required: false }
}

const fn required(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, required: true }
}

use Kind as K;

/// The whole definition.
pub static DEFINITION: Shape = Shape {
    name: "definition",
    keys: &[
        required("format", K::Integer),
        key("extends", K::Path),
        required("statement", K::Table(&STATEMENT)),
        key("controller", K::Table(&CONTROLLER)),
        key("dpo", K::Table(&DPO)),
        key("privacy-contact", K::Table(&PRIVACY_CONTACT)),
        key("care", K::Table(&CARE)),
        key("data", K::Named(&DATA)),
        key("recipient", K::Named(&RECIPIENT)),
        key("sharing", K::Table(&SHARING)),
        key("activity", K::Tables(&ACTIVITY)),
        key("rights", K::Table(&RIGHTS)),
        key("complaints", K::Table(&COMPLAINTS)),
        key("automated-decisions", K::Table(&AUTOMATED)),
        key("security", K::Table(&SECURITY)),
        key("website", K::Table(&WEBSITE)),
        key("clause", K::Tables(&CLAUSE)),
        key("appearance", K::Table(&APPEARANCE)),
        key("allow", K::Tables(&ALLOW)),
    ],
};

static STATEMENT: Shape = Shape {
    name: "statement",
    keys: &[
        key("version", K::Text),
        key("date", K::Date),
        key("effective", K::Date),
        required("languages", K::List(&K::Language)),
        key("register", K::Word(FormOfAddress::WORDS)),
        key("url", K::UrlPerLanguage),
        required("jurisdiction", K::Word(Jurisdiction::WORDS)),
        key("change", K::Tables(&CHANGE)),
    ],
};

static CHANGE: Shape = Shape {
    name: "change",
    keys: &[required("version", K::Text), required("date", K::Date), required("text", K::Local)],
};

static ADDRESS: Shape = Shape {
    name: "address",
    keys: &[
        required("street", K::Text),
        required("postal-code", K::Text),
        required("city", K::Text),
        required("country", K::Country),
    ],
};

static CONTROLLER: Shape = Shape {
    name: "controller",
    keys: &[
        key("name", K::Text),
        key("legal-name", K::Text),
        key("legal-form", K::Word(LegalForm::WORDS)),
        key("owner", K::Text),
        key("trade-names", K::List(&K::Text)),
        key("register", K::Table(&REGISTER)),
        key("vat", K::Text),
        key("address", K::Table(&ADDRESS)),
        key("email", K::Email),
        key("phone", K::Phone),
        key("website", K::Url),
        key("form", K::Url),
        key("public-authority", K::Bool),
        key("representative", K::Table(&REPRESENTATIVE)),
        key("joint", K::Tables(&JOINT)),
        key("location", K::Tables(&LOCATION)),
    ],
};

static REGISTER: Shape =
    Shape { name: "register", keys: &[required("kind", K::Word(Register::WORDS)), required("number", K::Text)] };

static REPRESENTATIVE: Shape = Shape {
    name: "representative",
    keys: &[
        required("name", K::Text),
        key("address", K::Table(&ADDRESS)),
        key("email", K::Email),
        key("phone", K::Phone),
    ],
};

static JOINT: Shape = Shape {
    name: "joint",
    keys: &[required("name", K::Text), key("contact", K::Contact), key("essence", K::Markdown)],
};

static LOCATION: Shape = Shape {
    name: "location",
    keys: &[
        required("name", K::Text),
        key("legal-name", K::Text),
        key("address", K::Table(&ADDRESS)),
        key("phone", K::Phone),
        key("email", K::Email),
    ],
};

static DPO: Shape = Shape {
    name: "dpo",
    keys: &[
        key("name", K::Text),
        key("email", K::Email),
        key("phone", K::Phone),
        key("address", K::Table(&ADDRESS)),
        key("other-roles", K::List(&K::Word(OtherRole::WORDS))),
        key("registered", K::Bool),
    ],
};

static PRIVACY_CONTACT: Shape =
    Shape { name: "privacy-contact", keys: &[key("name", K::Text), key("email", K::Email), key("phone", K::Phone)] };

static CARE: Shape = Shape {
    name: "care",
    keys: &[
        key("kind", K::Word(ClinicKind::WORDS)),
        key("regime", K::Word(Regime::WORDS)),
        key("secrecy", K::List(&K::Word(Secrecy::WORDS))),
        key("insured", K::Bool),
        key("patients", K::Integer),
        key("patients-per-year", K::Integer),
        key("one-system", K::Bool),
        key("solo", K::Bool),
        key("direct-billing", K::Bool),
        key("treatments", K::List(&K::Word(Treatment::WORDS))),
        key("cosmetic", K::Word(Cosmetic::WORDS)),
        key("electronic-file", K::Bool),
        key("implants", K::Bool),
        key("practitioners", K::Local),
        key("practitioner", K::Tables(&PRACTITIONER)),
        key("minors", K::Table(&MINORS)),
        key("represented-adults", K::Bool),
        key("cross-border", K::Bool),
        key("languages", K::List(&K::Language)),
    ],
};

static PRACTITIONER: Shape = Shape {
    name: "practitioner",
    keys: &[
        required("profession", K::Word(Profession::WORDS)),
        key("works-as", K::Word(Engagement::WORDS)),
        key("file-controller", K::Word(FileController::WORDS)),
    ],
};

static MINORS: Shape = Shape { name: "minors", keys: &[required("treated", K::Bool), key("from-age", K::Integer)] };

static DATA: Shape = Shape {
    name: "data",
    keys: &[
        required("label", K::Local),
        key("special", K::Word(Sensitivity::WORDS)),
        key("identifier", K::Word(super::terms::Identifier::WORDS)),
    ],
};

static RECIPIENT: Shape = Shape {
    name: "recipient",
    keys: &[
        key("name", K::Text),
        key("role", K::Word(Role::WORDS)),
        key("category", K::RecipientCategory),
        key("country", K::Country),
        key("purpose", K::Local),
        key("when", K::Local),
        key("agreement", K::Bool),
        key("own-use", K::Bool),
        key("commercial", K::Bool),
        key("us-parent", K::Bool),
        key("remote-access", K::Bool),
        key("essence", K::Markdown),
        key("contact", K::Contact),
        key("transfer", K::Table(&TRANSFER)),
    ],
};

static TRANSFER: Shape = Shape {
    name: "transfer",
    keys: &[
        key("mechanism", K::Word(Mechanism::WORDS)),
        key("certified", K::Bool),
        key("clauses", K::Word(Clauses::WORDS)),
        key("assessed", K::Bool),
        key("structural", K::Bool),
        key("copy", K::UrlOrLocal),
        key("interest", K::Local),
    ],
};

static SHARING: Shape =
    Shape { name: "sharing", keys: &[key("nobody", K::Bool), key("sold", K::Bool), key("note", K::Markdown)] };

static ACTIVITY: Shape = Shape {
    name: "activity",
    keys: &[
        key("use", K::CatalogueId),
        key("id", K::Id),
        key("subjects", K::List(&K::SubjectRef)),
        key("title", K::Local),
        key("purpose", K::Local),
        key("data", K::List(&K::DataRef)),
        key("source", K::List(&K::SourceRef)),
        key("basis", K::Basis),
        key("law", K::OneOrMore(&K::Law)),
        key("special", K::Word(Special::WORDS)),
        key("special-law", K::OneOrMore(&K::Law)),
        key("interest", K::Local),
        key("interest-weighed", K::Bool),
        key("children", K::Bool),
        key("regime", K::Word(Regime::WORDS)),
        key("performed-by", K::List(&K::Word(Profession::WORDS))),
        key("assessment", K::Bool),
        key("research-conditions", K::List(&K::Word(ResearchCondition::WORDS))),
        key("recipients", K::List(&K::RecipientRef)),
        key("provision", K::Word(Provision::WORDS)),
        key("consequence", K::Local),
        key("consent", K::Table(&CONSENT)),
        key("automated", K::Table(&DECISION)),
        key("ai", K::Word(Ai::WORDS)),
        key("profiling", K::Bool),
        key("cameras-at", K::List(&K::Word(Spot::WORDS))),
        key("further-use", K::Table(&FURTHER_USE)),
        key("direct-marketing", K::Bool),
        key("media", K::List(&K::Word(Medium::WORDS))),
        key("soft-opt-in", K::List(&K::Word(SoftOptIn::WORDS))),
        key("opt-out", K::Local),
        key("replies", K::Bool),
        key("note", K::Markdown),
        key("retention", K::Tables(&RETENTION)),
    ],
};

/// One of several legal bases of an activity.
pub static BASIS: Shape = Shape {
    name: "basis",
    keys: &[
        required("ground", K::Word(Ground::WORDS)),
        key("for", K::Local),
        key("law", K::OneOrMore(&K::Law)),
        key("special", K::Word(Special::WORDS)),
        key("special-law", K::OneOrMore(&K::Law)),
        key("interest", K::Local),
    ],
};

static CONSENT: Shape = Shape {
    name: "consent",
    keys: &[
        key("asked", K::WordOrLocal(Asking::WORDS)),
        key("withdraw", K::Local),
        key("explicit", K::Bool),
        key("separate", K::Bool),
        key("recorded", K::Bool),
        key("reward", K::Bool),
        key("every-visit", K::Bool),
        key("guardian-below", K::Integer),
        key("child-from", K::Integer),
        key("tiers", K::List(&K::Local)),
        key("refusal", K::Local),
    ],
};

static DECISION: Shape = Shape {
    name: "decision",
    keys: &[key("logic", K::Local), key("consequences", K::Local), key("contact", K::Contact)],
};

static FURTHER_USE: Shape =
    Shape { name: "further-use", keys: &[required("from", K::ActivityRef), key("reason", K::Local)] };

static RETENTION: Shape = Shape {
    name: "retention",
    keys: &[
        key("when", K::Local),
        key("what", K::List(&K::DataRef)),
        key("period", K::Period),
        key("bound", K::Word(Bound::WORDS)),
        key("maximum", K::Period),
        key("from", K::WordOrLocal(Event::WORDS)),
        key("until", K::WordOrLocal(Event::ENDS)),
        key("criterion", K::Local),
        key("unless", K::Local),
        key("then", K::Word(Then::WORDS)),
        key("law", K::Law),
        key("reason", K::Local),
    ],
};

static RIGHTS: Shape = Shape {
    name: "rights",
    keys: &[
        key("respond-within", K::Period),
        key("extension", K::Period),
        key("extension-announced", K::Bool),
        key("first-copy-fee", K::Bool),
        key("opt-out-always", K::Bool),
        key("identification", K::Word(Identification::WORDS)),
        key("channels", K::List(&K::Word(Channel::WORDS))),
        key("balancing-test", K::Bool),
        key("told", K::List(&K::Word(Right::WORDS))),
        key("limit", K::Tables(&LIMIT)),
        key("extra", K::Tables(&EXTRA)),
    ],
};

static LIMIT: Shape =
    Shape { name: "limit", keys: &[required("right", K::Word(Right::WORDS)), required("text", K::Local)] };

static EXTRA: Shape = Shape { name: "extra", keys: &[required("title", K::Local), required("text", K::Local)] };

static COMPLAINTS: Shape = Shape {
    name: "complaints",
    keys: &[
        key("contact", K::Bool),
        key("answer-within", K::Period),
        key("extension", K::Period),
        key("officer", K::Table(&BODY)),
        key("dispute-body", K::Table(&BODY)),
        key("ombuds", K::Table(&BODY)),
    ],
};

static BODY: Shape = Shape {
    name: "body",
    keys: &[
        required("name", K::Text),
        key("email", K::Email),
        key("phone", K::Phone),
        key("website", K::Url),
        key("address", K::Table(&ADDRESS)),
    ],
};

static AUTOMATED: Shape = Shape { name: "automated-decisions", keys: &[required("used", K::Bool)] };

static SECURITY: Shape = Shape {
    name: "security",
    keys: &[
        key("measures", K::List(&K::MeasureRef)),
        key("backup-retention", K::Period),
        key("report-to", K::Contact),
        key("nen-7510-certificate", K::Text),
    ],
};

static WEBSITE: Shape = Shape {
    name: "website",
    keys: &[
        key("cookie", K::Tables(&COOKIE)),
        key("cookie-settings", K::UrlOrLocal),
        key("no-cookies", K::Bool),
        key("embed", K::Tables(&EMBED)),
        key("open-form", K::Bool),
        key("open-form-warning", K::Bool),
    ],
};

static EMBED: Shape = Shape {
    name: "embed",
    keys: &[
        required("kind", K::Word(Embedded::WORDS)),
        key("provider", K::RecipientRef),
        key("after-consent", K::Bool),
    ],
};

static COOKIE: Shape = Shape {
    name: "cookie",
    keys: &[
        required("name", K::Text),
        key("class", K::Word(CookieClass::WORDS)),
        key("party", K::Word(Party::WORDS)),
        key("provider", K::RecipientRef),
        key("purpose", K::Local),
        key("lifetime", K::Lifetime),
        key("consent", K::Bool),
        key("privacy-friendly", K::Bool),
        key("basis", K::Word(Ground::WORDS)),
        key("pages", K::List(&K::Word(WebPage::WORDS))),
    ],
};

static CLAUSE: Shape = Shape {
    name: "clause",
    keys: &[
        required("section", K::Word(SectionId::WORDS)),
        key("activity", K::ActivityRef),
        key("title", K::Local),
        required("text", K::Markdown),
    ],
};

/// How the page looks. A project has this table too, in its settings.
pub static APPEARANCE: Shape = Shape {
    name: "appearance",
    keys: &[
        key("accent", K::Colour),
        key("text", K::Colour),
        key("background", K::Colour),
        key("surface", K::Colour),
        key("dark-mode", K::Word(DarkMode::WORDS)),
        key("dark", K::Table(&DARK)),
        key("font", K::OneOrMore(&K::Font)),
        key("radius", K::UpTo(32)),
        key("logo", K::Path),
    ],
};

static DARK: Shape = Shape {
    name: "dark-colours",
    keys: &[key("accent", K::Colour), key("text", K::Colour), key("background", K::Colour), key("surface", K::Colour)],
};

static ALLOW: Shape = Shape {
    name: "allow",
    keys: &[required("rule", K::Text), key("at", K::KeyPath), required("reason", K::Text), key("until", K::Date)],
};
