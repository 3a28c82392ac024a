//! Cookies of the website (Tw 11.7a).

use super::{Block, Phrase, Table, TableRow, Value};
use crate::policy::Policy;
use crate::policy::model::{Cookie, Whereabouts};
use crate::policy::values::Lifetime;

pub(super) fn blocks(policy: &Policy) -> Vec<Block<Phrase>> {
    let website = &policy.website;
    let mut blocks = Vec::new();
    if website.cookies.is_empty() {
        if website.no_cookies.copied() == Some(true) {
            blocks.push(Block::Paragraph(Phrase::new("cookies-none").from(website.no_cookies.span())));
        }
        return blocks;
    }
    blocks.push(Block::Paragraph(Phrase::new("cookies-intro")));
    blocks.push(Block::Table(Table {
        caption: Phrase::new("cookies-caption"),
        head: [Phrase::new("cookies-head-cookie"), Phrase::new("cookies-head-what")],
        rows: website.cookies.iter().map(|cookie| row(policy, cookie)).collect(),
    }));
    match website.settings.get() {
        Some(Whereabouts::Url(url)) => blocks.push(Block::Paragraph(
            Phrase::new("cookies-settings").with("url", Value::Url(url.clone())).from(website.settings.span()),
        )),
        Some(Whereabouts::Words(words)) => blocks.push(Block::Paragraph(Phrase::own(words))),
        None => {}
    }
    blocks
}

fn row(policy: &Policy, cookie: &Cookie) -> TableRow<Phrase> {
    let name = cookie.name.get().map_or("", String::as_str);
    let mut head = vec![Phrase::new("fact").with("value", name).from(cookie.place.span).fulfils("NL-TW-117A")];
    if let Some(class) = cookie.class.copied() {
        head.push(Phrase::new(format!("cookie-{}", class.word())).small());
    }
    let mut cell = Vec::new();
    if let Some(purpose) = cookie.purpose.get() {
        cell.push(Phrase::new("sentence").with("words", purpose).from(cookie.purpose.span()).fulfils("NL-TW-117A"));
    }
    if let Some(lifetime) = cookie.lifetime.copied() {
        let phrase = match lifetime {
            Lifetime::Session => Phrase::new("cookie-session"),
            Lifetime::Period(period) => Phrase::new("cookie-period").with("period", period),
        };
        cell.push(phrase.from(cookie.lifetime.span()).fulfils("NL-TW-117A"));
    }
    match (cookie.provider.get().and_then(|id| policy.recipient(id)), cookie.party.copied()) {
        (Some(provider), _) => cell.push(
            Phrase::new("cookie-provider")
                .with("name", Value::link(format!("recipient-{}", provider.id), super::recipients::name(provider)))
                .fulfils("NL-TW-117A"),
        ),
        (None, Some(party)) => cell.push(Phrase::new(format!("cookie-party-{}", party.word()))),
        (None, None) => {}
    }
    if let Some(consent) = cookie.consent.copied() {
        let message = if consent { "cookie-consent" } else { "cookie-no-consent" };
        cell.push(Phrase::new(message).from(cookie.consent.span()));
    }
    if cookie.privacy_friendly.copied() == Some(true) {
        cell.push(Phrase::new("cookie-privacy-friendly").from(cookie.privacy_friendly.span()));
    }
    TableRow { id: None, head, cell }
}
