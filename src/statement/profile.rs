//! What a computer reads about the page: who publishes which version of it, and where. The same in every language.

use crate::policy::Policy;
use crate::policy::model::Address;
use crate::policy::terms::Kind;
use jiff::civil::Date;

/// Who publishes which version of the statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name by which the clinic goes.
    pub name: String,
    /// Its name in law.
    pub legal_name: Option<String>,
    /// What kind of clinic it is.
    pub kind: Option<Kind>,
    /// Its website.
    pub website: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its postal address.
    pub address: Option<Address>,
    /// The version of the text.
    pub version: Option<String>,
    /// The day on which the text was settled.
    pub date: Option<Date>,
    /// The address of the page on the web, by the tag of its language.
    pub urls: Vec<(String, String)>,
}

pub(super) fn profile(policy: &Policy) -> Profile {
    let (controller, statement) = (&policy.controller, &policy.statement);
    Profile {
        name: super::display_name(policy),
        legal_name: controller.legal_name.get().cloned(),
        kind: policy.care.kind.copied(),
        website: controller.website.get().cloned(),
        email: controller.email.get().cloned(),
        phone: controller.phone.get().cloned(),
        address: controller.address.get().cloned(),
        version: statement.version.get().cloned(),
        date: statement.date.copied(),
        urls: statement.url.get().map(|url| url.texts.clone()).unwrap_or_default(),
    }
}
