//! The terms that a translation renders in one way only, in Dutch and in English.
//!
//! What the law knows of its terms is used here; this adds more of them, and says which a translation cannot do without.

use super::limits::LIMITS;
use crate::law::glossary::{TERMS, Term, term};
use crate::law::reading::words;
use std::collections::HashMap;
use std::sync::OnceLock;

/// More terms of the law and of health care.
#[rustfmt::skip]
const MORE: &[Term] = &[
    term(&["toestemming", "toestemmingen"], &["consent", "consents"], &["permission", "permissions"], &["goedkeuring"]),
    term(&["privacyverklaring", "privacyverklaringen"], &["privacy statement", "privacy statements"], &["privacy policy"], &["privacybeleid"]),
    term(&["verwerkersovereenkomst", "verwerkersovereenkomsten"], &["data processing agreement", "data processing agreements"], &["processing contract"], &["verwerkingsovereenkomst", "bewerkersovereenkomst"]),
    term(&["persoonsgegevens"], &["personal data"], &["personal information"], &["persoonlijke gegevens", "persoonlijke informatie"]),
    term(&["ontvanger", "ontvangers"], &["recipient", "recipients"], &["receiver", "receivers"], &[]),
    term(&["overeenkomst", "overeenkomsten"], &["contract", "contracts"], &[], &[]),
    term(&["wettelijke verplichting", "wettelijke verplichtingen"], &["legal obligation", "legal obligations"], &["legal requirement"], &[]),
    term(&["vitale belangen", "vitaal belang"], &["vital interests", "vital interest"], &["life interests"], &[]),
    term(&["algemeen belang"], &["public interest"], &["general importance"], &[]),
    term(&["derde land", "derde landen"], &["third country", "third countries"], &[], &[]),
    term(&["standaardcontractbepalingen"], &["standard contractual clauses"], &["model clauses"], &[]),
    term(&["bindende bedrijfsvoorschriften"], &["binding corporate rules"], &["binding company rules"], &[]),
    term(&["recht op rectificatie"], &["right to rectification"], &["right to correction"], &[]),
    term(&["geautomatiseerde besluiten", "geautomatiseerde besluitvorming"], &["automated decisions", "automated decision-making"], &["automatic decisions"], &[]),
    term(&["toezichthoudende autoriteit"], &["supervisory authority", "supervisory authorities"], &["supervising authority"], &[]),
    term(&["geheimhoudingsplicht"], &["duty of confidentiality"], &["secrecy duty"], &[]),
    term(&["vertegenwoordiger", "vertegenwoordigers"], &["representative", "representatives"], &[], &[]),
    term(&["nieuwsbrief", "nieuwsbrieven"], &["newsletter", "newsletters"], &["news letter"], &[]),
    term(&["nabestaande", "nabestaanden"], &["surviving relatives", "relatives"], &["bereaved"], &[]),
    term(&["geschilleninstantie", "geschilleninstanties"], &["dispute resolution body", "dispute body", "dispute bodies"], &[], &[]),
    term(&["sollicitant", "sollicitanten"], &["applicant", "applicants"], &["solicitant", "solicitants"], &[]),
    term(&["patiënt", "patiënten"], &["patient", "patients"], &[], &[]),
    term(&["uitdrukkelijke toestemming"], &["explicit consent"], &["express permission", "expressed consent"], &[]),
];

/// A term that stands in both languages or in neither. Words that may stand for it count as well.
struct Kept {
    /// The first Dutch form of the term.
    term: &'static str,
    /// What else may stand for it in Dutch.
    nl: &'static [&'static str],
    /// What else may stand for it in English.
    en: &'static [&'static str],
}

const fn kept(term: &'static str, nl: &'static [&'static str], en: &'static [&'static str]) -> Kept {
    Kept { term, nl, en }
}

#[rustfmt::skip]
const KEPT: &[Kept] = &[
    kept("verwerker", &["subverwerker", "subverwerkers"], &["sub-processor", "sub-processors"]),
    kept("rechtsgrond", &[], &["basis", "bases", "ground", "grounds"]),
    kept("gerechtvaardigd belang", &[], &[]),
    kept("verwerkingsverantwoordelijke", &["verantwoordelijke", "verantwoordelijken"], &[]),
    kept("bewaartermijn", &["termijn", "termijnen"], &["period", "periods", "retention"]),
    kept("doorgifte", &["doorgeven", "geven", "gaan", "overdracht", "overdragen"], &[]),
    kept("doorgifte", &["overdracht aan een opvolger", "dossiers overdragen", "doorgeven", "doorgegeven", "door te geven", "geeft door", "geven door", "niets door", "gegevens door"], &[]),
    kept("recht op inzage", &["inzage"], &["access"]),
    kept("gegevenswissing", &["wissing", "wissen", "wist", "gewist"], &[]),
    kept("overdraagbaarheid", &[], &["portable"]),
    kept("beperking van de verwerking", &["beperking"], &[]),
    kept("recht van bezwaar", &["bezwaar", "bezwaren"], &["objects", "objected", "objection", "objections"]),
    kept("functionaris voor gegevensbescherming", &["functionaris", "fg"], &["dpo", "officer"]),
    kept("datalek", &[], &[]),
    kept("bijzondere persoonsgegevens", &["bijzondere gegevens"], &["special data"]),
    kept("menselijke tussenkomst", &[], &[]),
    kept("behandelingsovereenkomst", &["wgbo"], &["medical treatment contracts", "wgbo"]),
    kept("burgerservicenummer", &[], &["bsn"]),
    kept("zorgverzekeraar", &["ziekenfonds"], &["health insurance fund"]),
    kept("klachtenfunctionaris", &[], &["complaints officers"]),
    kept("huisarts", &["huisartsenpost"], &[]),
    kept("adequaatheidsbesluit", &["adequaatheidsbesluiten"], &["adequacy decisions", "adequacy"]),
    kept("toestemming", &[], &["withdraw", "withdrawing", "withdrawn", "consented"]),
    kept("privacyverklaring", &["verklaring"], &["privacy notice", "statement"]),
    kept("verwerkersovereenkomst", &[], &["processing agreement", "agreement"]),
    kept("ontvanger", &[], &[]),
    kept("overeenkomst", &["contract", "contracten", "behandelingsovereenkomst", "verwerkersovereenkomst", "arbeidsovereenkomst"], &["agreement", "agreements"]),
    kept("wettelijke verplichting", &["wettelijke plicht", "wettelijke plichten"], &[]),
    kept("vitale belangen", &[], &[]),
    kept("algemeen belang", &[], &["public task"]),
    kept("derde land", &[], &[]),
    kept("standaardcontractbepalingen", &[], &[]),
    kept("bindende bedrijfsvoorschriften", &[], &[]),
    kept("geautomatiseerde besluiten", &["automatisch besluiten"], &[]),
    kept("toezichthoudende autoriteit", &["toezichthouder", "autoriteit"], &["authority", "authorities"]),
    kept("geheimhoudingsplicht", &["geheimhouding"], &["secrecy", "confidentiality"]),
    kept("vertegenwoordiger", &[], &[]),
    kept("nieuwsbrief", &["nieuwsbriefdienst"], &[]),
    kept("nabestaande", &["naasten", "naaste", "familieleden", "familie"], &["relative"]),
    kept("geschilleninstantie", &["geschillencommissie"], &["disputes committee"]),
    kept("sollicitant", &[], &[]),
    kept("uitdrukkelijke toestemming", &["uitdrukkelijk", "expliciete toestemming"], &["explicitly", "expressly", "express consent", "explicit"]),
];

/// What a form of a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The term itself.
    Term,
    /// Something that may stand for it.
    Instead,
    /// Something that is not the term.
    Wrong,
}

/// The terms of the glossary in one language.
#[derive(Debug)]
pub(super) struct Glossary {
    forms: HashMap<&'static str, Vec<Form>>,
    /// What may stand for a limit: words so common that they are looked up only where a limit seems to be lost.
    loose: HashMap<&'static str, Vec<Form>>,
    dutch: bool,
}

#[derive(Debug)]
struct Form {
    words: Vec<&'static str>,
    number: usize,
    kind: Kind,
}

/// Which terms a text has, a bit for each.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Terms {
    /// The terms themselves.
    pub(super) term: u128,
    /// The terms, and what may stand for them.
    pub(super) any: u128,
    /// Renderings that are not the term.
    pub(super) wrong: u128,
}

/// Every term, with its number.
fn all() -> impl Iterator<Item = &'static Term> {
    TERMS.iter().chain(MORE).chain(LIMITS.iter().map(|limit| &limit.term))
}

/// The terms of the law that stand in both languages or in neither.
pub(super) fn kept_terms() -> u128 {
    static MASK: OnceLock<u128> = OnceLock::new();
    *MASK.get_or_init(|| {
        let is_kept = |term: &Term| KEPT.iter().any(|kept| term.nl.first() == Some(&kept.term));
        let kept = all().enumerate().filter(|(_, term)| is_kept(term)).fold(0, |mask, (number, _)| mask | 1 << number);
        kept & !limits()
    })
}

/// The words that limit what is said, in both languages or in neither.
pub(super) fn limits() -> u128 {
    let before = TERMS.len() + MORE.len();
    ((1 << LIMITS.len()) - 1) << before
}

/// The words with which a term of this language begins.
pub(super) fn first_words(language: &str) -> impl Iterator<Item = &'static str> {
    Glossary::of(language).into_iter().flat_map(|glossary| glossary.forms.keys().copied())
}

impl Glossary {
    /// The glossary of a language, by the first part of its tag.
    pub(super) fn of(language: &str) -> Option<&'static Self> {
        static NL: OnceLock<Glossary> = OnceLock::new();
        static EN: OnceLock<Glossary> = OnceLock::new();
        match language {
            "nl" => Some(NL.get_or_init(|| Self::new(true))),
            "en" => Some(EN.get_or_init(|| Self::new(false))),
            _ => None,
        }
    }

    fn new(dutch: bool) -> Self {
        let mut forms = HashMap::new();
        let mut loose = HashMap::new();
        for (number, term) in all().enumerate() {
            let (right, wrong) = if dutch { (term.nl, term.not_nl) } else { (term.en, term.not_en) };
            add(&mut forms, number, Kind::Term, right);
            add(&mut forms, number, Kind::Wrong, wrong);
            for kept in KEPT.iter().filter(|kept| term.nl.first() == Some(&kept.term)) {
                add(&mut forms, number, Kind::Instead, if dutch { kept.nl } else { kept.en });
            }
            let limit = number.checked_sub(TERMS.len() + MORE.len()).map(|at| &LIMITS[at]);
            if let Some(limit) = limit {
                add(&mut loose, number, Kind::Instead, if dutch { limit.nl } else { limit.en });
            }
        }
        Self { forms, loose, dutch }
    }

    /// Adds what stands at the beginning of these words.
    pub(super) fn take<'w>(&self, words: impl Iterator<Item = &'w str> + Clone, terms: &mut Terms) {
        for form in at(&self.forms, words) {
            let bit = 1 << form.number;
            match form.kind {
                Kind::Term => terms.term |= bit,
                Kind::Instead => {}
                Kind::Wrong => terms.wrong |= bit,
            }
            if form.kind != Kind::Wrong {
                terms.any |= bit;
            }
        }
    }

    /// How many words at the beginning of these are a term, or a wrong rendering of it.
    pub(super) fn length<'w>(
        &self,
        words: impl Iterator<Item = &'w str> + Clone,
        number: usize,
        wrong: bool,
    ) -> Option<usize> {
        let fits = |form: &&Form| form.number == number && (form.kind == Kind::Wrong) == wrong;
        at(&self.forms, words).find(fits).map(|form| form.words.len())
    }

    /// The form of a term to advise.
    pub(super) fn advised(&self, number: usize) -> &'static str {
        let words = all().nth(number).map(|term| if self.dutch { term.nl } else { term.en });
        let limit = number.checked_sub(TERMS.len() + MORE.len()).map(|at| &LIMITS[at]);
        let instead = limit.map(|limit| if self.dutch { limit.nl } else { limit.en });
        words.into_iter().chain(instead).flatten().next().copied().unwrap_or_default()
    }

    /// Whether something that may stand for a limit is at the beginning of these words.
    pub(super) fn may_say<'w>(&self, words: impl Iterator<Item = &'w str> + Clone, number: usize) -> bool {
        at(&self.loose, words).any(|form| form.number == number)
    }
}

/// Adds forms of a term.
fn add(forms: &mut HashMap<&'static str, Vec<Form>>, number: usize, kind: Kind, all: &'static [&'static str]) {
    for form in all {
        let words: Vec<&'static str> = words(form).map(|(_, word)| word).collect();
        forms.entry(words[0]).or_default().push(Form { words, number, kind });
    }
}

/// The forms at the beginning of words.
fn at<'g, 'w>(
    forms: &'g HashMap<&'static str, Vec<Form>>,
    mut words: impl Iterator<Item = &'w str> + Clone,
) -> impl Iterator<Item = &'g Form> {
    let same = |word: &str, form: &str| word.chars().flat_map(char::to_lowercase).eq(form.chars());
    let small = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let found = words
        .next()
        .and_then(|first| if small(first) { forms.get(first) } else { forms.get(first.to_lowercase().as_str()) });
    found.into_iter().flatten().filter(move |form| {
        let mut said = words.clone();
        form.words[1..].iter().all(|word| said.next().is_some_and(|said| same(said, word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kept_term_is_one_and_each_has_a_bit() {
        for kept in KEPT {
            assert_eq!(all().filter(|term| term.nl.first() == Some(&kept.term)).count(), 1, "{}", kept.term);
        }
        assert!(all().count() <= 128);
    }

    #[test]
    fn terms_are_found_in_their_forms() {
        let mut terms = Terms::default();
        let english = Glossary::of("en").expect("known");
        english.take("Legitimate interests of the".split(' '), &mut terms);
        let number = terms.term.trailing_zeros() as usize;
        assert_eq!((terms.term.count_ones(), english.advised(number)), (1, "legitimate interest"));
        assert_eq!(english.length("legal interest".split(' '), number, true), Some(2));
        assert_eq!(english.length("legal person".split(' '), number, true), None);
    }
}
