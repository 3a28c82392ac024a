//! Where a question can be asked: shown beside the statement, so that it is never far away.

use super::{Phrase, Value};
use crate::policy::Policy;

/// The question, and the ways to ask it; nothing when no way is known.
pub(super) fn leaves(policy: &Policy) -> Vec<Phrase> {
    let (dpo, person, controller) = (policy.dpo.as_ref(), policy.privacy_contact.as_ref(), &policy.controller);
    let email =
        dpo.and_then(|dpo| dpo.email.get()).or(person.and_then(|person| person.email.get())).or(controller.email.get());
    let phone =
        dpo.and_then(|dpo| dpo.phone.get()).or(person.and_then(|person| person.phone.get())).or(controller.phone.get());
    let email = email.map(|email| Phrase::new("help-email").with("email", Value::Email(email.clone())));
    let phone = phone.map(|phone| Phrase::new("help-phone").with("phone", Value::Phone(phone.clone())));
    let ways: Vec<Phrase> = email.into_iter().chain(phone).collect();
    if ways.is_empty() { ways } else { [Phrase::new("help-question")].into_iter().chain(ways).collect() }
}
