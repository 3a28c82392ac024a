//! The choices of our own messages whose values the program itself knows: the list here is the judge, not the source.

use crate::law::{repealed, rules};
use crate::locale::LANGUAGES;
use crate::policy;
use crate::policy::terms::{Ai, Embedded, FormOfAddress, WebPage};
use crate::policy::values::Unit;

/// A variable of a message that only ever holds one of a list of words.
pub(super) struct Closed {
    /// The message, with an attribute after a dot.
    pub(super) message: &'static str,
    /// The variable that chooses.
    pub(super) variable: &'static str,
    /// Every word that it can hold.
    pub(super) values: Vec<&'static str>,
}

/// Every such choice.
fn all() -> Vec<Closed> {
    let closed = |message, variable, values: &[&'static str]| Closed { message, variable, values: values.to_vec() };
    vec![
        closed("period-words", "unit", &[Unit::Day, Unit::Week, Unit::Month, Unit::Year].map(Unit::word)),
        closed("found-kind", "found", &policy::VALUE_KINDS),
        closed("ADM-05", "ai", &rules::DECISIVE.map(Ai::word)),
        Closed { message: "BAS-14", variable: "old", values: repealed::ALL.iter().map(|law| law.word).collect() },
        closed("CK-08", "page", &rules::CARE_PAGES.map(WebPage::word)),
        // A definition need not say what is loaded.
        Closed { message: "CK-09", variable: "kind", values: [Embedded::WORDS, &["other"]].concat() },
        closed("LANG-01", "register", FormOfAddress::WORDS),
        closed("LANG-01.help", "register", FormOfAddress::WORDS),
        closed("XL-02", "language", LANGUAGES),
        closed("XL-02-only", "language", LANGUAGES),
        Closed { message: "FRM-09", variable: "rule", values: rules::changes().collect() },
    ]
}

/// The words that a choice of a message can be made by, where the program knows them all.
pub(super) fn values(message: &str, variable: &str) -> Option<Vec<&'static str>> {
    all().into_iter().find(|one| one.message == message && one.variable == variable).map(|one| one.values)
}
