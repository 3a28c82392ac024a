//! The coherence rules: what must not be said, or cannot be true. One entry a rule, a family a file.
//!
//! The words of a rule stand in the locales under its id: what is wrong, what to write (`.help`), its title (`.title`),
//! when it finds something (`.what`) and why (`.why`). To add a rule, add it to the list of its family and write its words.

mod address;
mod article9;
mod article9_others;
mod bases;
mod bases_and_law;
mod bases_unasked;
mod classification;
mod complaints;
mod consent;
mod context;
mod controller;
mod data;
mod decisions;
mod disclosures;
mod dpo;
mod elsewhere;
mod example;
mod formal;
mod identifiers;
mod interests;
pub(super) mod language;
mod locations;
pub(super) mod minors;
mod names;
mod never_shared;
mod processors;
mod promises;
mod purposes;
mod recipients;
mod retention;
mod rights;
mod same_purpose;
mod security;
mod sentence;
mod special_data;
mod transfers;
pub(super) mod translations;
mod website;
mod written;

use super::found::Found;
use super::phrases::{self, Hit};
use crate::finding::Severity;
use crate::policy::{Policy, Text};
use jiff::civil::Date;
use std::ops::Range;

pub(crate) use decisions::DECISIVE;
pub use elsewhere::{ELSEWHERE, Elsewhere, Why};
pub(crate) use formal::changes;
pub(crate) use website::CARE_PAGES;

/// Something that a definition must not say, or that cannot be true.
#[derive(Debug)]
pub struct Rule {
    /// Its id, as in `RET-03`.
    pub id: &'static str,
    /// What a finding weighs as a rule.
    pub severity: Severity,
    /// How sure the source is.
    pub certainty: Certainty,
    /// Its sources, as in `BW 7:454 lid 3`.
    pub law: &'static [&'static str],
    /// Looks for it.
    pub check: fn(&Facts<'_>, &mut Found),
    /// What it finds something in, once: laid over a definition that is right. The line at fault ends in `# <-`.
    pub bad: &'static str,
    /// The same, put right.
    pub good: &'static str,
}

/// Rules about the words of one language, which a translation need not share. What any other rule objects to, the
/// translation says again.
const ABOUT_WORDS: &[&str] = &["FRM-05", "FRM-06", "FRM-07", "CTRL-11"];

impl Rule {
    /// Whether it is about the words of one language, so that each language has findings of its own.
    pub(crate) fn is_about_words(&self) -> bool {
        // A myth about the GDPR is a myth in every language.
        let of_language = self.id.starts_with("LANG-") && self.id != "LANG-06";
        of_language || self.id.starts_with("XL-") || ABOUT_WORDS.contains(&self.id)
    }
}

/// How sure a source of law is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The text of the law says so.
    Certain,
    /// Settled practice, or a firm reading.
    Likely,
    /// To be checked by a lawyer; never an error.
    Unverified,
}

/// A definition, with what the rules look at more than once.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The definition.
    pub policy: &'a Policy,
    /// The clinic's own texts.
    pub texts: Vec<Text<'a>>,
    /// The day of the check, if it was told.
    pub today: Option<Date>,
    hits: Vec<Hit>,
    /// A bit for each rule that some hit is of: most rules have none, and are told so without a search.
    present: u128,
}

/// One of 128 bits for a rule; others may share it.
fn bit(rule: &str) -> u128 {
    let sum = rule.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    1 << (sum % 127)
}

impl<'a> Facts<'a> {
    /// Gathers the facts of a definition.
    #[must_use]
    pub fn new(policy: &'a Policy, today: Option<Date>) -> Self {
        let texts = policy.texts();
        let hits = phrases::search(&texts, policy.address());
        let present = hits.iter().fold(0, |present, hit| present | bit(hit.rule));
        Self { policy, texts, today, hits, present }
    }

    /// The wording of a rule's phrases in the clinic's texts.
    pub(crate) fn said(&self, rule: &'static str) -> impl Iterator<Item = (&Text<'a>, Range<usize>)> {
        self.hits(rule).iter().map(|hit| (&self.texts[hit.text], hit.words.clone()))
    }

    /// For each text, by its number, whether it has a phrase of this rule: a cheap question before a closer look.
    pub(crate) fn saying(&self, rule: &'static str) -> Vec<bool> {
        let mut saying = vec![false; self.texts.len()];
        for hit in self.hits(rule) {
            saying[hit.text] = true;
        }
        saying
    }

    fn hits(&self, rule: &'static str) -> &[Hit] {
        if self.present & bit(rule) == 0 {
            return &[];
        }
        let start = self.hits.partition_point(|hit| hit.rule < rule);
        let length = self.hits[start..].partition_point(|hit| hit.rule == rule);
        &self.hits[start..start + length]
    }

    /// Whether the phrases of one of these rules cover these words of a text: what that rule says needs no second finding.
    pub(crate) fn is_said_by(&self, rules: &[&str], text: &Text<'_>, words: &Range<usize>) -> bool {
        self.hits.iter().any(|hit| {
            let overlap = hit.words.start < words.end && words.start < hit.words.end;
            overlap && rules.contains(&hit.rule) && self.texts[hit.text].path == text.path
        })
    }

    /// The day by which rules that hang on a date are judged: the statement's own.
    pub(crate) fn date(&self) -> Option<Date> {
        self.policy.statement.effective.copied().or(self.policy.statement.date.copied())
    }
}

/// Every rule, family by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        classification::RULES,
        controller::RULES,
        dpo::RULES,
        data::RULES,
        identifiers::RULES,
        special_data::RULES,
        purposes::RULES,
        bases::RULES,
        bases_and_law::RULES,
        bases_unasked::RULES,
        article9::RULES,
        article9_others::RULES,
        interests::RULES,
        consent::RULES,
        recipients::RULES,
        disclosures::RULES,
        processors::RULES,
        transfers::RULES,
        retention::file::RULES,
        retention::terms::RULES,
        retention::clashes::RULES,
        retention::destruction::RULES,
        retention::choices::RULES,
        rights::requests::RULES,
        rights::limits::RULES,
        complaints::RULES,
        decisions::RULES,
        website::RULES,
        minors::RULES,
        security::RULES,
        formal::RULES,
        language::RULES,
        translations::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The rule with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id.eq_ignore_ascii_case(id))
}

/// For a rule that objects to its phrases wherever the clinic uses them and `when` holds.
fn wherever_said(facts: &Facts<'_>, found: &mut Found, rule: &'static str, when: impl Fn(&Policy, &Text<'_>) -> bool) {
    for (text, words) in facts.said(rule).filter(|(text, _)| when(facts.policy, text)) {
        found.words(text, words);
    }
}

/// The same, once in each text: to mend the first is to read the text again.
fn first_said(facts: &Facts<'_>, found: &mut Found, rule: &'static str, when: impl Fn(&Policy, &Text<'_>) -> bool) {
    let mut last = None;
    for (text, words) in facts.said(rule).filter(|(text, _)| when(facts.policy, text)) {
        if last != Some(&text.path) {
            last = Some(&text.path);
            found.words(text, words);
        }
    }
}
