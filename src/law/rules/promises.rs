//! Where the clinic promises something to everyone about rights, requests, complaints and how long it keeps data: its
//! extra rights, its limits, and its clauses outside an activity.

use super::Facts;
use super::sentence::once_a_field;
use crate::law::prose::Sentence;
use crate::policy::terms::{Ground, SectionId};
use crate::policy::{Policy, Text};
use std::ops::Range;

/// Clauses about rights and how to use them.
pub(super) const RIGHTS: &[SectionId] = &[SectionId::Rights, SectionId::Requests, SectionId::Object];

/// Those, and clauses about data in general.
pub(super) const GENERAL: &[SectionId] = &[
    SectionId::Summary,
    SectionId::Activities,
    SectionId::Retention,
    SectionId::Rights,
    SectionId::Requests,
    SectionId::Object,
];

/// The first sentence of each promise that is to be found, with the words at fault and what the test says of them.
pub(super) fn broken<'f, 'a, T>(
    facts: &'f Facts<'a>,
    sections: &'static [SectionId],
    test: impl Fn(&Sentence<'f, 'a>) -> Option<(Range<usize>, T)>,
) -> Vec<(&'f Text<'a>, Range<usize>, T)> {
    let texts = facts.texts.iter().filter(|text| is_promise(facts.policy, text, sections));
    let first =
        texts.filter_map(|text| Sentence::all(text).find_map(|sentence| test(&sentence)).map(|hit| (text, hit)));
    once_a_field(first).into_iter().map(|(text, (words, more))| (text, words, more)).collect()
}

/// Whether a text is one of these promises.
fn is_promise(policy: &Policy, text: &Text<'_>, sections: &[SectionId]) -> bool {
    match text.table {
        "extra" | "limit" => text.key == "text",
        "clause" => text.key == "text" && is_clause_of(policy, text, sections),
        _ => false,
    }
}

/// Whether a text is that of a clause in one of these sections, outside an activity.
pub(super) fn is_clause_of(policy: &Policy, text: &Text<'_>, sections: &[SectionId]) -> bool {
    let clause = policy.clause_of(text);
    clause.is_some_and(|clause| clause.activity.is_none() && sections.contains(&clause.section))
}

/// Whether the clinic must keep something for whom it would rather erase: by law, or because it keeps it for years.
pub(super) fn must_keep(policy: &Policy) -> bool {
    policy.rests_on(Ground::LegalObligation)
        || policy.is_wgbo()
        || policy.is_be_care()
        || policy.activities.iter().flat_map(|activity| activity.retention.items()).any(|row| {
            // What a text calls an obligation need not have its law in the definition.
            row.period.copied().is_some_and(|period| period.exceeds_months(83))
        })
}
