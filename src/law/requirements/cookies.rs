//! Cookies: Tw 11.7a, C-673/17.

use super::Requirement;
use crate::finding::Severity::Error;
use crate::law::found::Found;
use crate::policy::Policy;
use crate::policy::model::Cookie;
use crate::policy::terms::{CookieClass, Party, SectionId};

pub(super) const REQUIREMENTS: &[Requirement] = &[Requirement {
    id: "NL-TW-117A",
    severity: Error,
    section: SectionId::Cookies,
    law: &["Tw 11.7a", "C-673/17"],
    applies: |policy| policy.is_nl() && policy.website.cookies.iter().any(must_be_told),
    ask: cookies,
    bad: r#"[website]
cookie-settings = "https://kliniekduinrand.example/cookies"

[[website.cookie]]  # <-
name = "_visits"
class = "analytics"
party = "first"
purpose = { nl = "telt welke pagina’s worden bekeken", en = "counts which pages are viewed" }
consent = true
"#,
    good: r#"[website]
cookie-settings = "https://kliniekduinrand.example/cookies"

[[website.cookie]]
name = "_visits"
class = "analytics"
party = "first"
purpose = { nl = "telt welke pagina’s worden bekeken", en = "counts which pages are viewed" }
lifetime = "13 months"
consent = true
"#,
}];

/// Whether the exception for functional and privacy-friendly cookies does not hold (Tw 11.7a lid 3).
pub(crate) fn must_be_told(cookie: &Cookie) -> bool {
    match cookie.class.copied() {
        Some(CookieClass::Marketing) => true,
        Some(CookieClass::Analytics) => cookie.privacy_friendly.copied() != Some(true),
        Some(CookieClass::Functional) | None => false,
    }
}

fn cookies(policy: &Policy, found: &mut Found) {
    for cookie in policy.website.cookies.iter().filter(|cookie| must_be_told(cookie)) {
        let third = cookie.party.copied() == Some(Party::Third);
        let keys = [
            ("purpose", cookie.purpose.is_absent()),
            ("lifetime", cookie.lifetime.is_absent()),
            ("provider", third && cookie.provider.is_absent()),
        ];
        let absent: Vec<&'static str> = keys.into_iter().filter(|(_, absent)| *absent).map(|(key, _)| key).collect();
        if let Some(first) = absent.first() {
            let name = cookie.name.get().cloned().unwrap_or_default();
            found.at(&cookie.place, first).with("cookie", name).with("keys", absent.join(", "));
        }
    }
}
