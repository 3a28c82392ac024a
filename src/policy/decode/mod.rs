//! From a checked tree to the typed definition. Reports nothing that the format check has reported.

mod activity;
mod appearance;
mod get;
mod recipient;

use super::model::{
    Appearance, AutomatedDecisions, Body, Care, Change, Clause, Complaints, Controller, Cookie, Data, Dpo, Embed,
    Field, Joint, Location, Origin, Person, Place, Policy, Practitioner, Representative, Rights, Security, Sharing,
    Statement, Website,
};
use super::terms::{
    Channel, CookieClass, Cosmetic, Embedded, Engagement, FileController, FormOfAddress, Ground, Identification,
    Identifier, Jurisdiction, Kind, LegalForm, OtherRole, Party, Profession, Regime, Register, Right, Secrecy,
    SectionId, Sensitivity, Treatment, WebPage,
};
use super::tree::Node;
use super::values::{Lifetime, Period};
use super::vocabulary;
use crate::finding::{Allow, Report};
use get::Get;
use std::sync::Arc;

/// Reads the whole definition. Without a usable `[statement]` there is nothing to go by.
pub(super) fn policy(tree: &Arc<Node>, report: &mut Report) -> Option<Policy> {
    let root = Get::new(tree.table()?, tree.span, String::new(), String::new());
    let statement = statement(&root.child("statement")?)?;
    let mut care = care(&root);
    let data = data(&root);
    if root.table.get("care").is_some_and(|node| node.table().is_none()) {
        care.regime = Field::Bad;
    }
    let mut activities = activity::all(&root, statement.jurisdiction, care.regime.copied(), report);
    activity::without_regime(&mut activities, &care.regime, statement.jurisdiction);
    Some(Policy {
        place: root.place.clone(),
        controller: controller(&root),
        dpo: root.child("dpo").map(|table| Dpo {
            name: table.text("name"),
            email: table.text("email"),
            phone: table.text("phone"),
            address: table.address(),
            other_roles: table.words("other-roles", OtherRole::from_word),
            registered: table.bool("registered"),
            place: table.place,
        }),
        privacy_contact: root.child("privacy-contact").map(|table| Person {
            name: table.text("name"),
            email: table.text("email"),
            phone: table.text("phone"),
        }),
        recipients: recipient::all(&root),
        sharing: root.child("sharing").map_or_else(Sharing::default, |table| Sharing {
            nobody: table.bool("nobody"),
            sold: table.bool("sold"),
            note: table.local("note"),
        }),
        rights: rights(&root),
        complaints: complaints(&root),
        automated: root
            .child("automated-decisions")
            .map(|table| AutomatedDecisions { used: table.bool("used"), place: table.place }),
        security: root.child("security").map_or_else(Security::default, |table| Security {
            measures: table.list("measures", |node| get::choice(node, |word| Some(word.to_owned()))),
            backup_retention: table.period("backup-retention"),
            report_to: table.text("report-to"),
            nen_7510_certificate: table.text("nen-7510-certificate"),
        }),
        website: website(&root),
        clauses: root.children("clause").iter().filter_map(clause).collect(),
        appearance: appearance::appearance(&root),
        allow: root.children("allow").iter().filter_map(allow).collect(),
        statement,
        care,
        data,
        activities,
        tree: Arc::clone(tree),
    })
}

/// Reads `[appearance]` where it stands without a definition around it.
pub(super) fn appearance(tree: &Node) -> Option<Appearance> {
    let root = Get::new(tree.table()?, tree.span, String::new(), String::new());
    Some(appearance::appearance(&root))
}

fn statement(table: &Get<'_>) -> Option<Statement> {
    let changes = table.children("change");
    Some(Statement {
        version: table.text("version"),
        date: table.date("date"),
        effective: table.date("effective"),
        languages: table.texts("languages").get().filter(|languages| !languages.is_empty())?.clone(),
        register: table.word("register", FormOfAddress::from_word),
        url: table.local("url"),
        jurisdiction: table.word("jurisdiction", Jurisdiction::from_word).copied()?,
        changes: changes.iter().filter_map(change).collect(),
        place: table.place.clone(),
    })
}

fn change(table: &Get<'_>) -> Option<Change> {
    Some(Change {
        version: table.text("version").get()?.clone(),
        date: table.date("date").copied()?,
        text: table.local("text").get()?.clone(),
    })
}

/// Where an absent top-level table is missed: the table if it is there, or else the definition's first line.
fn place_of(root: &Get<'_>, key: &str) -> Place {
    root.child(key).map_or_else(
        || Place { span: root.place.span, path: key.to_owned(), alias: key.to_owned() },
        |table| table.place,
    )
}

/// The fields of a table that may be absent: those of an empty table then, or unreadable ones when the table is.
fn table_or_empty<'a>(root: &Get<'a>, key: &str, empty: &'a super::tree::Table) -> Get<'a> {
    root.child(key).unwrap_or_else(|| Get { table: empty, place: place_of(root, key) })
}

fn controller(root: &Get<'_>) -> Controller {
    let empty = super::tree::Table::default();
    let table = table_or_empty(root, "controller", &empty);
    Controller {
        name: table.text("name"),
        legal_name: table.text("legal-name"),
        legal_form: table.word("legal-form", LegalForm::from_word),
        owner: table.text("owner"),
        trade_names: table.texts("trade-names"),
        register: table.field("register", |node| {
            let table = node.table()?;
            let kind = Register::from_word(table.get("kind")?.text()?)?;
            Some((kind, table.get("number")?.text()?.to_owned()))
        }),
        vat: table.text("vat"),
        address: table.address(),
        email: table.text("email"),
        phone: table.text("phone"),
        website: table.text("website"),
        form: table.text("form"),
        public_authority: table.bool("public-authority"),
        representative: table.child("representative").map(|table| Representative {
            name: table.text("name"),
            address: table.address(),
            email: table.text("email"),
            phone: table.text("phone"),
            place: table.place,
        }),
        joint: table.children("joint").into_iter().map(joint).collect(),
        locations: table.children("location").into_iter().map(|table| location(&table)).collect(),
        place: table.place,
    }
}

fn joint(table: Get<'_>) -> Joint {
    Joint {
        name: table.text("name"),
        contact: table.text("contact"),
        essence: table.local("essence"),
        place: table.place,
    }
}

fn location(table: &Get<'_>) -> Location {
    Location {
        place: table.place.clone(),
        legal_name: table.text("legal-name"),
        name: table.text("name"),
        address: table.address(),
        phone: table.text("phone"),
        email: table.text("email"),
    }
}

fn care(root: &Get<'_>) -> Care {
    let empty = super::tree::Table::default();
    let table = table_or_empty(root, "care", &empty);
    Care {
        kind: table.word("kind", Kind::from_word),
        regime: table.word("regime", Regime::from_word),
        secrecy: table.words("secrecy", Secrecy::from_word),
        insured: table.bool("insured"),
        patients: table.integer("patients"),
        patients_per_year: table.integer("patients-per-year"),
        one_system: table.bool("one-system"),
        solo: table.bool("solo"),
        direct_billing: table.bool("direct-billing"),
        treatments: table.words("treatments", Treatment::from_word),
        cosmetic: table.word("cosmetic", Cosmetic::from_word),
        electronic_file: table.bool("electronic-file"),
        implants: table.bool("implants"),
        practitioners: table.local("practitioners"),
        practitioner: table.children("practitioner").into_iter().map(practitioner).collect(),
        represented_adults: table.bool("represented-adults"),
        cross_border: table.bool("cross-border"),
        languages: table.texts("languages"),
        minors: match table.child("minors") {
            Some(minors) => match minors.bool("treated") {
                Field::Given(treated, origin) => Field::Given((treated, minors.integer("from-age").copied()), origin),
                _ => Field::Bad,
            },
            None if table.table.has("minors") => Field::Bad,
            None => Field::Absent,
        },
        place: table.place,
    }
}

fn practitioner(table: Get<'_>) -> Practitioner {
    Practitioner {
        profession: table.word("profession", Profession::from_word),
        works_as: table.word("works-as", Engagement::from_word),
        file_controller: table.word("file-controller", FileController::from_word),
        place: table.place,
    }
}

/// Own categories first, then every built-in one: an own category of the same name wins.
fn data(root: &Get<'_>) -> Vec<Data> {
    let own: Vec<Data> = root
        .named("data")
        .into_iter()
        .map(|(id, table)| Data {
            id: id.to_owned(),
            place: Some(table.place.clone()),
            label: table.local("label").get().cloned(),
            sensitivity: table.word("special", Sensitivity::from_word).copied(),
            identifier: table.word("identifier", Identifier::from_word).copied(),
        })
        .collect();
    let built_in =
        vocabulary::DATA.iter().filter(|category| !own.iter().any(|data| data.id == category.id)).map(|category| {
            Data {
                id: category.id.to_owned(),
                place: None,
                label: None,
                sensitivity: category.sensitivity,
                identifier: category.identifier,
            }
        });
    let built_in: Vec<Data> = built_in.collect();
    own.into_iter().chain(built_in).collect()
}

fn rights(root: &Get<'_>) -> Rights {
    let empty = super::tree::Table::default();
    let table = table_or_empty(root, "rights", &empty);
    Rights {
        respond_within: table.period("respond-within"),
        extension: table.period("extension"),
        extension_announced: table.bool("extension-announced"),
        first_copy_fee: table.bool("first-copy-fee"),
        opt_out_always: table.bool("opt-out-always"),
        identification: table.word("identification", Identification::from_word),
        channels: table.words("channels", Channel::from_word),
        balancing_test: table.bool("balancing-test"),
        told: table.words("told", Right::from_word),
        limits: table
            .children("limit")
            .iter()
            .filter_map(|limit| {
                Some((limit.word("right", Right::from_word).copied()?, limit.local("text").get()?.clone()))
            })
            .collect(),
        extra: table
            .children("extra")
            .iter()
            .filter_map(|extra| Some((extra.local("title").get()?.clone(), extra.local("text").get()?.clone())))
            .collect(),
        place: table.place,
    }
}

fn complaints(root: &Get<'_>) -> Complaints {
    let empty = super::tree::Table::default();
    let table = table_or_empty(root, "complaints", &empty);
    Complaints {
        contact: table.bool("contact"),
        answer_within: table.period("answer-within"),
        extension: table.period("extension"),
        officer: table.child("officer").map(body),
        dispute_body: table.child("dispute-body").map(body),
        ombuds: table.child("ombuds").map(body),
        place: table.place,
    }
}

fn body(table: Get<'_>) -> Body {
    Body {
        name: table.text("name"),
        email: table.text("email"),
        phone: table.text("phone"),
        website: table.text("website"),
        address: table.address(),
        place: table.place,
    }
}

fn website(root: &Get<'_>) -> Website {
    let empty = super::tree::Table::default();
    let table = table_or_empty(root, "website", &empty);
    Website {
        cookies: table.children("cookie").into_iter().map(cookie).collect(),
        settings: table.whereabouts("cookie-settings"),
        no_cookies: table.bool("no-cookies"),
        embeds: table.children("embed").into_iter().map(embed).collect(),
        open_form: table.bool("open-form"),
        open_form_warning: table.bool("open-form-warning"),
        place: table.place,
    }
}

fn embed(table: Get<'_>) -> Embed {
    Embed {
        kind: table.word("kind", Embedded::from_word),
        provider: table.text("provider"),
        after_consent: table.bool("after-consent"),
        place: table.place,
    }
}

fn cookie(table: Get<'_>) -> Cookie {
    Cookie {
        name: table.text("name"),
        class: table.word("class", CookieClass::from_word),
        party: table.word("party", Party::from_word),
        provider: table.text("provider"),
        purpose: table.local("purpose"),
        lifetime: table.field("lifetime", |node| match node.text()? {
            "session" => Some(Lifetime::Session),
            text => Period::parse(text).map(Lifetime::Period),
        }),
        consent: table.bool("consent"),
        privacy_friendly: table.bool("privacy-friendly"),
        basis: table.word("basis", Ground::from_word),
        pages: table.words("pages", WebPage::from_word),
        place: table.place,
    }
}

fn clause(table: &Get<'_>) -> Option<Clause> {
    Some(Clause {
        place: table.place.clone(),
        section: table.word("section", SectionId::from_word).copied()?,
        activity: table.text("activity").get().cloned(),
        title: table.local("title"),
        text: table.local("text").get()?.clone(),
    })
}

/// An entry that could not be read whole accepts nothing: what it says of place and day would be missing.
fn allow(table: &Get<'_>) -> Option<Allow> {
    let reason = table.text("reason").get()?.clone();
    let (rule, at, until) = (table.text("rule"), table.text("at"), table.date("until"));
    if at == Field::Bad || until == Field::Bad {
        return None;
    }
    Some(Allow {
        rule: rule.get()?.clone(),
        rule_span: rule.span().unwrap_or(table.place.span),
        at: at.get().cloned().unwrap_or_default(),
        reason,
        until: until.copied(),
        span: table.place.span,
        path: table.place.path.clone(),
    })
}

/// A value that the law fixes, as if it had been written.
fn fixed<T>(value: T) -> Field<T> {
    Field::Given(value, Origin::Catalogue)
}
