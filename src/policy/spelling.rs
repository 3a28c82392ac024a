//! How values are spelled: what each kind of text looks like.

use super::shape::Kind;
use super::terms::FormOfAddress;
use super::values::{Colour, Period, Provision, is_email, is_phone, is_url};

/// The message for a text that is not spelled as its kind asks, if it is not.
pub(super) fn spelling(kind: Kind, text: &str) -> Option<&'static str> {
    let (good, message) = match kind {
        Kind::Period => (Period::parse(text).is_some(), "bad-period"),
        Kind::Colour => (Colour::parse(text).is_some(), "bad-colour"),
        // As in CSS, but a list of names is a list here.
        Kind::Font => (!text.contains([',', '"', '\'']), "bad-font"),
        Kind::Lifetime => (text == "session" || Period::parse(text).is_some(), "bad-lifetime"),
        Kind::Email => (is_email(text), "bad-email"),
        Kind::Phone => (is_phone(text), "bad-phone"),
        Kind::Url | Kind::UrlOrLocal => (is_url(text), "bad-url"),
        Kind::Contact => (is_email(text) || is_phone(text) || is_url(text), "bad-contact"),
        Kind::Country => (crate::law::countries::COUNTRIES.contains(&text), "bad-country"),
        Kind::Language => (is_language(text), "bad-language"),
        Kind::Id => (is_id(text), "bad-id"),
        Kind::Law => (Provision::parse(text).is_some(), "bad-law"),
        _ => (true, ""),
    };
    (!good).then_some(message)
}

/// Characters that are not seen but change what is: control characters, and marks that turn the direction of writing.
pub(super) fn is_refused(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A language tag in the form of this program: `nl`, `en`, `nl-BE`. A variant, as `nl-informal`, is no language.
pub(super) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    parts.next().is_some_and(|first| matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_lowercase()))
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && FormOfAddress::of_variant(text).is_none()
}

/// The name of an own entry: small letters, digits and hyphens after a letter.
pub(super) fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.len() <= 64
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
