//! What a search engine reads about the page, in the words of schema.org: facts of the definition, and nothing else.

use crate::policy::terms::Kind;
use crate::statement::Profile;
use serde_json::{Map, Value, json};

/// The page and who publishes it, as JSON-LD that can stand in a page: no `<` is left in it.
pub(super) fn json_ld(profile: &Profile, language: &str, title: &str, url: Option<&str>) -> String {
    let mut page = Map::new();
    page.insert("@context".to_owned(), json!("https://schema.org"));
    page.insert("@type".to_owned(), json!("WebPage"));
    page.insert("name".to_owned(), json!(title));
    page.insert("inLanguage".to_owned(), json!(language));
    let set = |page: &mut Map<String, Value>, key: &str, value: Option<Value>| {
        if let Some(value) = value {
            page.insert(key.to_owned(), value);
        }
    };
    set(&mut page, "url", url.map(|url| json!(url)));
    set(&mut page, "version", profile.version.as_ref().map(|version| json!(version)));
    set(&mut page, "dateModified", profile.date.map(|date| json!(date.to_string())));
    let mut clinic = Map::new();
    clinic.insert("@type".to_owned(), json!(kind(profile.kind)));
    clinic.insert("name".to_owned(), json!(profile.name));
    set(&mut clinic, "legalName", profile.legal_name.as_ref().map(|name| json!(name)));
    set(&mut clinic, "url", profile.website.as_ref().map(|website| json!(website)));
    set(&mut clinic, "email", profile.email.as_ref().map(|email| json!(email)));
    set(&mut clinic, "telephone", profile.phone.as_ref().map(|phone| json!(phone)));
    let address = profile.address.as_ref().map(|address| {
        json!({
            "@type": "PostalAddress",
            "streetAddress": address.street,
            "postalCode": address.postal_code,
            "addressLocality": address.city,
            "addressCountry": address.country,
        })
    });
    set(&mut clinic, "address", address);
    page.insert("publisher".to_owned(), Value::Object(clinic));
    Value::Object(page).to_string().replace('<', "\\u003c")
}

/// What schema.org calls a clinic of this kind. A salon gives no medical care.
fn kind(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::BeautySalon) => "BeautySalon",
        Some(Kind::Dentist) => "Dentist",
        Some(Kind::Pharmacy) => "Pharmacy",
        _ => "MedicalClinic",
    }
}
