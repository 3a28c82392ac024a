//! Which plurals a language has, by the CLDR.

use icu_locale_core::Locale as Tag;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

/// The words that Fluent knows plurals by, in the order in which they are written.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers up to here are tried. Each language that knows a form for whole numbers uses it below a hundred, save
/// the one for a million in French and its kin.
const LOW: u64 = 200;
const MILLION: u64 = 1_000_000;

fn rules(tag: &str) -> Option<PluralRules> {
    rules_of(tag, PluralRuleType::Cardinal)
}

fn rules_of(tag: &str, kind: PluralRuleType) -> Option<PluralRules> {
    let tag: Tag = tag.parse().ok()?;
    PluralRules::try_new(tag.into(), PluralRulesOptions::default().with_type(kind)).ok()
}

/// The plurals of a language, `other` last. None where the tag is none, or nothing is known of the language.
pub(super) fn categories(tag: &str) -> Option<Vec<&'static str>> {
    rules(tag).map(|rules| forms(&rules))
}

/// The forms of ordinal numbers, as in `1st`, `2nd`.
pub(super) fn ordinals(tag: &str) -> Option<Vec<&'static str>> {
    rules_of(tag, PluralRuleType::Ordinal).map(|rules| forms(&rules))
}

fn forms(rules: &PluralRules) -> Vec<&'static str> {
    let known: Vec<&str> = rules.categories().map(word).collect();
    CATEGORIES.into_iter().filter(|category| known.contains(category)).collect()
}

/// Whether a plural is for numbers that people count things with: not for fractions alone, nor only for millions.
pub(super) fn is_common(tag: &str, category: &str) -> bool {
    sample(tag, category).is_some_and(|number| number < MILLION)
}

/// A whole number that takes this plural in a language, if one does.
pub(super) fn sample(tag: &str, category: &str) -> Option<u64> {
    let rules = rules(tag)?;
    // Of numbers that take the usual form, one that people count things with.
    let tried = [2, 5].into_iter().chain(0..LOW).chain([MILLION]);
    tried.into_iter().find(|number| word(rules.category_for(*number)) == category)
}

/// Whether a whole number takes this plural in a language.
pub(super) fn takes(tag: &str, number: u64, category: &str) -> bool {
    rules(tag).is_some_and(|rules| word(rules.category_for(number)) == category)
}

const fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_are_those_of_the_language() {
        for (tag, wanted, one) in [
            ("nl", &["one", "other"][..], Some(1)),
            ("en", &["one", "other"], Some(1)),
            ("pl", &["one", "few", "many", "other"], Some(1)),
            ("ar", &["zero", "one", "two", "few", "many", "other"], Some(1)),
            ("ja", &["other"], None),
            ("nl-informal", &["one", "other"], Some(1)),
        ] {
            assert_eq!(categories(tag).expect("known"), wanted, "{tag}");
            assert_eq!(sample(tag, "one"), one, "{tag}");
        }
        assert_eq!(sample("pl", "few"), Some(2));
        assert_eq!(categories("no tag"), None);
    }
}
