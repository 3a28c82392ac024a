//! LOC-24: acts and abbreviations, which are the same in both languages or have a fixed counterpart.

use super::super::Told;
use super::super::unit::Unit;
use super::lexicon::Class;
use super::said::Said;
use super::tell_difference;
use crate::law::glossary::ABBREVIATIONS;
use crate::translate::glossary::Glossary;

/// Abbreviations that differ between the languages, Dutch first.
const COUNTERPARTS: &[(&str, &str)] =
    &[("AVG", "GDPR"), ("EER", "EEA"), ("FG", "DPO"), ("BTW", "VAT"), ("EDPB", "EDPB")];

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let known = |language: &str| Glossary::of(language).is_some();
    if !known(unit.edition.language()) || !unit.source_language().is_some_and(known) {
        return;
    }
    for pair in unit.pairs() {
        if !pair.said.classes.is(Class::ACT) && !pair.origin.classes.is(Class::ACT) {
            continue;
        }
        let (here, there) = (acts(pair.said), acts(pair.origin));
        if here == there {
            continue;
        }
        let only = |of: &[&'static str], other: &[&'static str], said: &Said| {
            of.iter().copied().find(|act| !other.contains(act) && !is_spelt_out(act, said))
        };
        let (only, lacking) = (only(&here, &there, pair.origin), only(&there, &here, pair.said));
        let own = |act: &'static str| counterpart(act, unit.edition.language());
        if only.is_some() || lacking.is_some() {
            let only = (only.map_or("", own), lacking.map_or("", own));
            return tell_difference(unit, told, "LOC-24", "act", only);
        }
    }
}

/// The known acts and abbreviations of a text, each by one name for both languages.
fn acts(said: &Said) -> Vec<&'static str> {
    let mut acts: Vec<&'static str> = said.prose().filter_map(|word| act(said.word(word))).collect();
    acts.sort_unstable();
    acts.dedup();
    acts
}

/// The known acts and abbreviations, as they begin a word in small letters.
pub(super) fn known() -> impl Iterator<Item = String> {
    let pairs = COUNTERPARTS.iter().flat_map(|(dutch, english)| [*dutch, *english]);
    pairs.chain(ABBREVIATIONS.iter().map(|known| known.short)).map(str::to_lowercase)
}

/// The name for both languages of a word that is a known act or abbreviation; `BTW-nummer` begins with one.
fn act(word: &str) -> Option<&'static str> {
    if !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let short = word.split('-').next().unwrap_or(word);
    if let Some((dutch, _)) = COUNTERPARTS.iter().find(|(dutch, english)| *dutch == short || *english == short) {
        return Some(dutch);
    }
    ABBREVIATIONS.iter().map(|known| known.short).find(|known| *known == short)
}

/// How a language writes it.
fn counterpart(act: &'static str, language: &str) -> &'static str {
    let pair = COUNTERPARTS.iter().find(|(dutch, _)| *dutch == act);
    pair.map_or(act, |(dutch, english)| if language == "nl" { dutch } else { english })
}

/// Whether a text says in words what is abbreviated.
fn is_spelt_out(act: &str, said: &Said) -> bool {
    let text = said.plain.to_lowercase();
    let known =
        ABBREVIATIONS.iter().filter(|known| known.short == act).flat_map(|known| known.nl.iter().chain(known.en));
    let full: &[&str] = match act {
        "AVG" => &["algemene verordening", "general data protection", "verordening", "regulation"],
        "EER" => &["europese economische", "european economic"],
        "BTW" => &["omzetbelasting", "belasting", "btw", "tax"],
        _ => &[],
    };
    known.chain(full).any(|words| text.contains(words))
}
