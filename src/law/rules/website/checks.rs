//! What the rules on cookies and website look for.

use crate::law::found::Found;
use crate::law::reading::has_any;
use crate::law::requirements::must_be_told;
use crate::law::rules::written::{at_basis, basis};
use crate::law::rules::{Facts, wherever_said};
use crate::policy::model::{Activity, Cookie};
use crate::policy::terms::{CookieClass, Ground, Party, Special, WebPage};
use crate::policy::{Field, Policy};

/// Whether the law asks for consent before this cookie is placed: the exception for few or no effects on privacy is
/// Dutch.
fn needs_consent(policy: &Policy, cookie: &Cookie) -> bool {
    match cookie.class.copied() {
        Some(CookieClass::Analytics) if policy.is_nl() => {
            cookie.privacy_friendly.copied() != Some(true) && cookie.privacy_friendly != Field::Bad
        }
        Some(CookieClass::Marketing | CookieClass::Analytics) => true,
        Some(CookieClass::Functional) | None => false,
    }
}

fn name(cookie: &Cookie) -> String {
    cookie.name.get().cloned().unwrap_or_default()
}

pub(super) fn without_consent(policy: &Policy, found: &mut Found, class: CookieClass) {
    for cookie in policy.website.cookies.iter().filter(|cookie| cookie.class.copied() == Some(class)) {
        let waits = cookie.consent.copied() == Some(true) || cookie.consent == Field::Bad;
        // A legitimate interest in place of consent has a rule of its own.
        let other = cookie.basis.copied() == Some(Ground::LegitimateInterests);
        if !needs_consent(policy, cookie) || waits || other {
            continue;
        }
        let fault = found.at(&cookie.place, "consent").with("cookie", name(cookie));
        if class == CookieClass::Analytics && !policy.is_nl() {
            fault.variant("-be");
        }
    }
}

pub(super) fn untold(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for cookie in policy.website.cookies.iter().filter(|cookie| !(policy.is_nl() && must_be_told(cookie))) {
        let third = cookie.party.copied() == Some(Party::Third);
        let keys = [
            ("purpose", cookie.purpose.is_absent()),
            ("lifetime", cookie.lifetime.is_absent()),
            ("provider", third && cookie.provider.is_absent()),
        ];
        let absent: Vec<&'static str> = keys.into_iter().filter(|(_, absent)| *absent).map(|(key, _)| key).collect();
        if let Some(first) = absent.first() {
            found.at(&cookie.place, first).with("cookie", name(cookie)).with("keys", absent.join(", "));
        }
    }
}

/// Whether the statement tells how to change a choice about this cookie: the settings, or the activity it belongs to.
fn has_way_back(policy: &Policy, cookie: &Cookie) -> bool {
    let entry = match cookie.class.copied() {
        Some(CookieClass::Marketing) => "advertising-cookies",
        _ => "website-analytics",
    };
    let told = |activity: &Activity| activity.consent.as_ref().is_some_and(|consent| !consent.withdraw.is_absent());
    !policy.website.settings.is_absent() || policy.activities.iter().any(|one| one.is(entry) && told(one))
}

pub(super) fn browser_only(facts: &Facts<'_>, found: &mut Found) {
    wherever_said(facts, found, "CK-04", |policy, _| {
        policy.website.cookies.iter().any(|cookie| needs_consent(policy, cookie) && !has_way_back(policy, cookie))
    });
}

pub(super) fn no_way_back(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let stuck = |cookie: &&Cookie| cookie.consent.copied() == Some(true) && !has_way_back(policy, cookie);
    // Where the browser's settings are named as the way, that is said at those words.
    if let Some(cookie) = policy.website.cookies.iter().find(stuck).filter(|_| facts.said("CK-04").next().is_none()) {
        found.at(&policy.website.place, "cookie-settings").with("cookie", name(cookie));
    }
}

pub(super) fn contradicted(facts: &Facts<'_>, found: &mut Found) {
    let website = &facts.policy.website;
    if website.no_cookies.copied() == Some(true) && !website.cookies.is_empty() {
        let cookies = website.cookies.iter().map(name).collect::<Vec<_>>().join(", ");
        found.at(&website.place, "no-cookies").with("cookies", cookies);
    }
    for (text, words) in facts.said("CK-07") {
        let denies = has_any(&text.words[words.clone()], &["geen", "no"]);
        // `no cookies of third parties` denies some of them only.
        let whole = text.words[words.end..].trim_start().chars().next().is_none_or(|c| ".!;\n".contains(c));
        if denies && whole && !website.cookies.is_empty() && website.no_cookies.copied() != Some(true) {
            found.words(text, words).variant("-denied");
        } else if !denies && website.cookies.is_empty() {
            found.words(text, words).variant("-mentioned");
        }
    }
    if website.cookies.is_empty() && website.no_cookies.copied() == Some(true) {
        for activity in facts.policy.activities.iter().filter(|activity| activity.is("advertising-cookies")) {
            found.at(&activity.place, "use").variant("-activity").with("activity", &activity.id);
        }
    }
}

/// The pages of a website that tell something about the health of who visits them.
pub(crate) const CARE_PAGES: [WebPage; 4] = [WebPage::Treatments, WebPage::Booking, WebPage::Intake, WebPage::Portal];

pub(super) fn on_care_pages(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    for cookie in policy
        .website
        .cookies
        .iter()
        .filter(|cookie| matches!(cookie.class.copied(), Some(CookieClass::Marketing | CookieClass::Analytics)))
    {
        let page = cookie.pages.items().iter().position(|page| CARE_PAGES.contains(page));
        if let Some(index) = page.filter(|_| !explicitly_agreed(policy, cookie)) {
            let key = format!("pages[{index}]");
            let page = cookie.pages.items()[index].word();
            found.at(&cookie.place, &key).with("cookie", name(cookie)).with("page", page);
        }
    }
}

/// Whether the cookie waits for consent, and an activity about it says that this consent is explicit (GDPR 9(2)(a)).
fn explicitly_agreed(policy: &Policy, cookie: &Cookie) -> bool {
    let about = |activity: &Activity| {
        let entry = match cookie.class.copied() {
            Some(CookieClass::Marketing) => activity.is("advertising-cookies"),
            _ => activity.is("website-analytics"),
        };
        entry || cookie.provider.get().is_some_and(|provider| activity.recipients.items().contains(provider))
    };
    cookie.consent.copied() == Some(true)
        && policy
            .activities
            .iter()
            .any(|activity| about(activity) && activity.specials().any(|special| special == Special::ExplicitConsent))
}

pub(super) fn open_form(facts: &Facts<'_>, found: &mut Found) {
    let website = &facts.policy.website;
    if website.open_form.copied() != Some(true) {
        return;
    }
    // The card of the contact form may hold the warning.
    let warned = facts.texts.iter().any(|text| {
        text.alias.starts_with("activity.contact-form.note")
            && has_any(text.words, &["medisch*", "gezondheid*", "medical", "health"])
    });
    match website.open_form_warning.copied() {
        Some(false) => found.at(&website.place, "open-form-warning"),
        None if website.open_form_warning.is_absent() && !warned => found.at(&website.place, "open-form"),
        _ => return,
    };
}

pub(super) fn legitimate_interest(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    let needy = || policy.website.cookies.iter().filter(|cookie| needs_consent(policy, cookie));
    for cookie in needy().filter(|cookie| cookie.basis.copied() == Some(Ground::LegitimateInterests)) {
        found.at(&cookie.place, "basis").with("cookie", name(cookie));
    }
    for activity in &policy.activities {
        let advertises = activity.is("advertising-cookies");
        // Analytical cookies without consent have had their finding.
        let measures = activity.is("website-analytics")
            && needy().any(|cookie| {
                cookie.class.copied() == Some(CookieClass::Analytics) && cookie.consent.copied() == Some(true)
            });
        if let Some(basis) = basis(activity, Ground::LegitimateInterests).filter(|_| advertises || measures) {
            at_basis(found, activity, basis).variant("-activity");
        }
    }
    for (text, words) in facts.said("CK-13").filter(|_| needy().next().is_some()) {
        found.words(text, words).variant("-text");
    }
}

/// What the website loads from others without saying whom: those others see who visits which page.
pub(super) fn nameless_embeds(facts: &Facts<'_>, found: &mut Found) {
    for embed in facts.policy.website.embeds.iter().filter(|embed| embed.provider.is_absent()) {
        let kind = embed.kind.copied().map_or("other", |kind| kind.word());
        found.at(&embed.place, "provider").with("kind", kind);
    }
}
