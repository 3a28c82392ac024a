//! Words that limit what a sentence says: only, at most, never. Without them it promises more, or less.

use crate::law::glossary::{Term, term};

/// A limit that stands in both languages or in neither.
pub(super) struct Limit {
    /// The words that say it and nothing else.
    pub(super) term: Term,
    /// What may stand for it in Dutch, among other things.
    pub(super) nl: &'static [&'static str],
    /// What may stand for it in English, among other things.
    pub(super) en: &'static [&'static str],
}

/// A limit: Dutch, English, and what may stand for it in Dutch and in English.
const fn limit(
    nl: &'static [&'static str],
    en: &'static [&'static str],
    or_nl: &'static [&'static str],
    or_en: &'static [&'static str],
) -> Limit {
    Limit { term: term(nl, en, &[], &[]), nl: or_nl, en: or_en }
}

/// The limits. Those with a wider sense in one language stand there among what may be said for them.
#[rustfmt::skip]
pub(super) const LIMITS: &[Limit] = &[
    limit(&["alleen", "uitsluitend", "slechts", "enkel"], &["only", "solely", "exclusively"],
        &["pas", "zodra", "tenzij", "maar", "niet meer dan", "enige", "alléén", "louter", "zo goed als"],
        &["alone", "just", "unless", "nothing but", "no more than", "by itself", "nothing else", "until", "merely", "purely", "single"]),
    limit(&["ten minste", "minstens", "tenminste"], &["at least"],
        &["minimaal", "minimum", "in elk geval", "in ieder geval", "vanaf", "of meer"],
        &["no less than", "minimum", "or more", "not less than"]),
    limit(&["hoogstens", "ten hoogste", "maximaal"], &["at most"],
        &["maximum", "uiterlijk", "tot", "binnen", "of minder", "niet meer dan", "niet langer dan"],
        &["no more than", "no longer than", "not more than", "not longer than", "maximum", "up to", "at the latest", "within", "longer than", "more than", "or less", "or fewer", "longest"]),
    limit(&["altijd"], &["always"],
        &["steeds", "telkens", "ieder moment", "elk moment", "elke", "iedere"],
        &["at any time", "every", "any time", "ever", "each"]),
    limit(&["nooit", "nimmer"], &["never"],
        &["niet", "geen", "niemand", "niets"], &["not", "no", "nobody", "nothing", "cannot"]),
    limit(&["voordat", "vóór", "vooraf", "alvorens", "van tevoren"], &["before", "beforehand", "in advance"],
        &["voor", "eerst", "eerder", "tevoren", "daarvoor", "daarvóór", "ervoor", "voorafgaand", "voorafgaande", "tot", "boven", "erboven", "vorige", "voorheen"],
        &["first", "prior", "earlier", "until", "previous", "ahead"]),
    limit(&["nadat"], &["after", "afterwards"],
        &["na", "erna", "daarna", "achteraf", "later", "vervolgens", "volgende", "sinds", "achter", "erachter", "vanaf", "als", "voortaan", "over", "afloop", "zodra", "eenmaal", "hierna", "toch", "heet", "noem"],
        &["later", "once", "then", "since", "behind", "following", "from", "next", "when", "upon"]),
    limit(&[], &["within"],
        &["binnen", "in", "tijdens", "uiterlijk", "hoogstens", "onder", "tussenkop"], &[]),
    limit(&[], &["outside"],
        &["buiten", "ernaast", "naast", "anders", "behalve", "zonder", "buitenlandse", "buitenwereld"], &[]),
    limit(&["moet", "moeten"], &["must", "obliged", "mandatory"],
        &["hoeft", "hoeven", "dient", "dienen", "verplicht", "verplichte", "verplichting", "verplichtingen", "nodig", "vereist", "eist", "vraagt", "plicht", "verlangt", "niet", "minstens"],
        &["need", "needs", "should", "shall", "have to", "has to", "obliges", "obligation", "obligations", "duty", "requires", "require", "required", "asks", "needed", "necessary", "not"]),
    limit(&[], &["may"],
        &["mag", "mogen", "kan", "kunnen", "kunt", "kon", "mei", "misschien", "mogelijk", "wellicht"], &[]),
    limit(&["gratis", "kosteloos"], &["free of charge", "free", "without charge"],
        &["vrij", "vrije", "niets", "kosteloze", "geen kosten", "vrijelijk", "vrijheid", "gerust"], &["nothing", "no charge", "costs nothing", "at no cost", "no fee", "gratis", "not charge"]),
    limit(&["tweede"], &["second"], &["seconde", "seconden", "twee", "volgende", "ander", "andere"], &["two", "other", "another", "2nd", "latter"]),
    limit(&["eerste", "allereerst"], &["first"], &["eerst", "begin", "voornaam", "begint", "vooraf", "bovenste", "bovenaan", "achternaam", "voorop", "voornaamste"], &["at first", "top", "initial", "begins", "1st", "main", "beginning"]),
    limit(&["vierde"], &["fourth"], &["kwart"], &["4th", "quarter"]),
    limit(&["soms", "wel eens", "weleens"], &["sometimes", "occasionally"], &["enkele", "een enkele keer", "af en toe"], &["at times", "now and then", "some", "once", "may", "can"]),
];
