//! What the law asks: requirements, coherence rules, retention, article 9, adequacy, authorities. Tables first; code only
//! where a table cannot say it. The source of every row is the project's legal knowledge base; ids never change meaning.

pub mod acts;
pub mod adequacy;
pub mod aims;
pub mod article9;
pub mod authority;
pub mod countries;
pub mod found;
pub(crate) mod glossary;
pub mod known;
pub mod mailboxes;
pub mod messaging;
pub(crate) mod numbers;
pub mod old_grounds;
pub(crate) mod phrases;
pub(crate) mod placeholders;
pub(crate) mod prose;
pub(crate) mod reading;
pub mod repealed;
pub mod requirements;
pub mod retention;
pub mod roles;
pub mod rules;
pub(crate) mod senses;
