//! What is known of words: which language they are of, whether they deny, hedge, count or address people.

use super::{acts, counting};
use crate::translate::glossary::{self, Glossary};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Class(u32);

impl Class {
    /// A common word of Dutch; the other languages follow.
    pub(super) const NL: Self = Self(1);
    const EN: Self = Self(1 << 1);
    const DE: Self = Self(1 << 2);
    const FR: Self = Self(1 << 3);
    /// It denies.
    pub(super) const NOT: Self = Self(1 << 4);
    /// It may deny: `ontbreekt`, `unless`.
    pub(super) const PERHAPS_NOT: Self = Self(1 << 5);
    /// It hedges by itself.
    pub(super) const HEDGE: Self = Self(1 << 6);
    /// It hedges with other words around it.
    pub(super) const HEDGING: Self = Self(1 << 7);
    /// It addresses a friend.
    pub(super) const FAMILIAR: Self = Self(1 << 8);
    /// It addresses a stranger.
    pub(super) const POLITE: Self = Self(1 << 9);
    /// A term of the glossary begins with it.
    pub(super) const TERM: Self = Self(1 << 10);
    /// It tells that somebody has not finished.
    pub(super) const UNFINISHED: Self = Self(1 << 11);
    /// It is about those who speak: `we`, `our`.
    pub(super) const WE: Self = Self(1 << 12);
    /// It is about those who are spoken to.
    pub(super) const YOU: Self = Self(1 << 13);
    /// It is a known act or abbreviation.
    pub(super) const ACT: Self = Self(1 << 14);
    /// Where the number stands that a word is.
    const NUMBER: u32 = 16;
    /// Where the unit of time stands that a word is.
    const UNIT: u32 = 24;

    /// Both together.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is this too.
    pub(super) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The number that a word is.
    pub(super) const fn number(self) -> Option<u32> {
        match (self.0 >> Self::NUMBER) & 0xff {
            0 => None,
            number => Some(number),
        }
    }

    /// The unit of time that a word is.
    pub(super) const fn unit(self) -> Option<u32> {
        match self.0 >> Self::UNIT {
            0 => None,
            unit => Some(unit),
        }
    }

    /// Being a common word of this language.
    pub(super) fn of_language(tag: &str) -> Option<Self> {
        LANGUAGES.iter().find(|language| language.tag == tag).map(|language| language.class)
    }
}

/// The words of a language.
#[derive(Debug)]
pub(in crate::translate) struct Lexicon {
    classes: HashMap<Cow<'static, str>, Class>,
    /// The terms of the language, where they are known.
    pub(super) glossary: Option<&'static Glossary>,
}

impl Lexicon {
    /// The words of a language, by the first part of its tag. Of a language without a table only what holds everywhere
    /// is known.
    pub(in crate::translate) fn of(language: &str) -> &'static Self {
        static KNOWN: [OnceLock<Lexicon>; LANGUAGES.len() + 1] = [const { OnceLock::new() }; LANGUAGES.len() + 1];
        let at = LANGUAGES.iter().position(|one| one.tag == language).unwrap_or(LANGUAGES.len());
        KNOWN[at].get_or_init(|| Self::new(LANGUAGES.get(at)))
    }

    fn new(language: Option<&Words>) -> Self {
        let mut classes = HashMap::new();
        let mut add = |words: &[&'static str], class: Class| {
            for word in words {
                let known: &mut Class = classes.entry(Cow::Borrowed(*word)).or_default();
                *known = known.with(class);
            }
        };
        for other in LANGUAGES {
            add(other.common, other.class);
        }
        add(&["todo", "fixme", "xxx", "tbd", "lorem"], Class::UNFINISHED);
        if let Some(of) = language {
            add(of.not, Class::NOT);
            add(of.perhaps_not, Class::PERHAPS_NOT);
            add(of.hedge, Class::HEDGE);
            add(of.hedging, Class::HEDGING);
            add(of.familiar, Class::FAMILIAR);
            add(of.polite, Class::POLITE);
            add(of.we, Class::WE);
            add(of.you, Class::YOU);
            for (number, words) in (1..).zip(of.numbers) {
                add(words, Class(number << Class::NUMBER));
            }
            for (unit, words) in (1..).zip(of.units) {
                add(words, Class(unit << Class::UNIT));
            }
            glossary::first_words(of.tag).for_each(|word| add(&[word], Class::TERM));
            for word in acts::known() {
                let known = classes.entry(Cow::Owned(word)).or_default();
                *known = known.with(Class::ACT);
            }
            for (number, word) in counting::up_to_a_hundred(of.tag) {
                let known = classes.entry(word).or_default();
                *known = known.with(Class(number << Class::NUMBER));
            }
        }
        Self { classes, glossary: language.and_then(|language| Glossary::of(language.tag)) }
    }

    /// What is known of a word, in any case of its letters.
    pub(super) fn class(&self, word: &str) -> Class {
        let word = stem(word);
        let small = word.bytes().all(|byte| byte.is_ascii_lowercase());
        if small {
            return self.classes.get(word).copied().unwrap_or_default();
        }
        let shown = word;
        let word = word.to_lowercase();
        if let Some(class) = self.classes.get(word.as_str()) {
            return *class;
        }
        let shout = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        if let Some((part, _)) = shown.split_once('-').filter(|(part, _)| shout(part)) {
            let class = self.classes.get(part.to_lowercase().as_str()).copied().unwrap_or_default();
            return if class.is(Class::ACT) { Class::ACT } else { Class::default() };
        }
        // French writes `l’avis` and `n’avons` as one word.
        let elided = word.find(['’', '\'']).filter(|at| *at <= 2);
        let Some((before, after)) =
            elided.and_then(|at| word.char_indices().nth(at + 1).map(|(to, _)| word.split_at(to)))
        else {
            return Class::default();
        };
        let of = |part: &str| self.classes.get(part).copied().unwrap_or_default();
        of(before).with(of(after))
    }
}

/// A word without the `’s` of possession, or of the Dutch plural.
pub(super) fn stem(word: &str) -> &str {
    word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word)
}

/// What a language says with which words.
struct Words {
    tag: &'static str,
    class: Class,
    /// Common words that tell the language. A word of two languages stands in both lists.
    common: &'static [&'static str],
    not: &'static [&'static str],
    perhaps_not: &'static [&'static str],
    hedge: &'static [&'static str],
    hedging: &'static [&'static str],
    familiar: &'static [&'static str],
    polite: &'static [&'static str],
    we: &'static [&'static str],
    you: &'static [&'static str],
    /// From one to twelve.
    numbers: &'static [&'static [&'static str]],
    /// Second, minute, hour, day, week, month, year.
    units: &'static [&'static [&'static str]],
}

#[rustfmt::skip]
const LANGUAGES: &[Words] = &[
    Words {
        tag: "nl",
        class: Class::NL,
        common: &[
            "aan", "al", "als", "andere", "bij", "binnen", "daar", "daarom", "dan", "dat", "de", "deze", "die", "dit",
            "door", "dus", "een", "eigen", "en", "er", "geen", "gegevens", "geeft", "hebben", "hebt", "heeft", "het",
            "hier", "hoe", "hun", "iemand", "ik", "in", "is", "je", "jouw", "kan", "komt", "kunnen", "kunt", "maar",
            "mag", "meer", "met", "moet", "moeten", "mogen", "na", "naar", "niet", "nog", "nooit", "of", "om", "onder",
            "ons", "onze", "ook", "op", "over", "schrijf", "staan", "staat", "te", "tegen", "tot", "tussen", "u", "uit",
            "uw", "van", "vanaf", "veel", "voor", "waar", "waarom", "wanneer", "want", "was", "wat", "weg", "welke", "werkt",
            "wie", "wij", "wilt", "wordt", "worden", "wordt", "zelf", "zich", "zijn", "zo", "zoals", "zonder", "zullen",
        ],
        not: &["niet", "geen", "nooit", "niemand", "niets", "nergens", "noch", "nimmer", "niks", "evenmin", "zonder"],
        perhaps_not: &[
            "ontbreekt", "ontbreken", "mist", "missen", "behalve", "tenzij", "buiten", "weigert", "weigeren",
            "nee", "onmogelijk", "onbekend", "onbekende", "leeg", "lege", "vergeten", "onjuist", "ongeldig", "weg", "ander", "anders", "verbiedt", "verboden", "waardeloos",
        ],
        hedge: &["wellicht", "misschien", "eventueel", "eventuele", "mogelijkerwijs", "doorgaans", "mogelijks"],
        hedging: &["mogelijk", "principe", "nodig", "beginsel", "voorkomend", "voorkomende", "algemeen"],
        familiar: &["je", "jij", "jou", "jouw", "jouwe", "jullie", "jezelf"],
        polite: &["u", "uw", "uzelf", "uwe"],
        we: &["wij", "we", "ons", "onze"],
        you: &["u", "uw", "uzelf", "je", "jij", "jou", "jouw", "jezelf"],
        numbers: &[
            &["één"], &["twee"], &["drie"], &["vier"], &["vijf"], &["zes"], &["zeven"], &["acht"], &["negen"], &["tien"],
            &["elf"], &["twaalf"],
        ],
        units: &[
            &["seconde", "seconden"], &["minuut", "minuten"], &["uur", "uren"], &["dag", "dagen"], &["week", "weken"],
            &["maand", "maanden"], &["jaar", "jaren"],
        ],
    },
    Words {
        tag: "en",
        class: Class::EN,
        common: &[
            "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
            "before", "between", "but", "by", "can", "cannot", "data", "did", "do", "does", "each", "else", "for", "from", "has",
            "have", "her", "here", "his", "how", "i", "if", "in", "into", "is", "it", "its", "long", "made", "may", "more", "must", "my",
            "never", "no", "not", "of", "off", "on", "one", "only", "or", "other", "our", "out", "over", "own", "please",
            "shall", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these",
            "they", "this", "those", "to", "under", "until", "us", "was", "we", "were", "what", "when", "where", "which", "while",
            "who", "whom", "why", "will", "with", "within", "without", "would", "write", "you", "your",
        ],
        not: &[
            "not", "no", "never", "nobody", "nothing", "neither", "nor", "none", "nowhere", "cannot", "without", "don’t", "doesn’t", "can’t",
            "won’t", "isn’t", "aren’t", "didn’t", "don't", "doesn't", "can't", "won't", "isn't", "aren't", "didn't", "non", "non-profit",
        ],
        perhaps_not: &[
            "missing", "lacks", "lack", "unless", "except", "outside", "refuse", "refuses", "impossible",
            "unknown", "empty", "forgotten", "free", "incorrect", "invalid", "unable", "fails", "leave", "pause", "stop", "worthless", "forbids", "forbidden", "unreadable", "wrong", "untrue", "hardly",
        ],
        hedge: &["possibly", "perhaps", "maybe", "might", "potentially", "generally", "typically"],
        hedging: &["may", "principle", "necessary", "needed", "appropriate", "applicable"],
        familiar: &[],
        polite: &[],
        we: &["we", "us", "our", "ours", "ourselves"],
        you: &["you", "your", "yours", "yourself"],
        numbers: &[
            &["one"], &["two"], &["three"], &["four"], &["five"], &["six"], &["seven"], &["eight"], &["nine"], &["ten"],
            &["eleven"], &["twelve"],
        ],
        units: &[
            &["second", "seconds"], &["minute", "minutes"], &["hour", "hours"], &["day", "days"], &["week", "weeks"],
            &["month", "months"], &["year", "years"],
        ],
    },
    Words {
        tag: "de",
        class: Class::DE,
        common: &[
            "aber", "als", "also", "am", "an", "auch", "auf", "aus", "bei", "bis", "das", "dass", "daten", "dem", "den", "der", "des", "die",
            "dies", "diese", "dieser", "durch", "ein", "eine", "einem", "einen", "einer", "er", "es", "für", "haben", "hat",
            "ich", "ihr", "ihre", "ihren", "ihnen", "im", "in", "ist", "kann", "kein", "keine", "können", "man", "mit", "müssen", "nach", "nicht",
            "noch", "nur", "ob", "oder", "ohne", "sein", "sich", "sie", "sind", "über", "um", "und", "uns", "unser", "unsere", "von", "vor",
            "war", "was", "wenn", "werden", "wie", "wir", "wird", "wo", "zu", "zum", "zur",
        ],
        not: &["nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "niemand", "nichts", "weder", "nirgends"],
        perhaps_not: &["ohne", "fehlt", "fehlen", "außer", "sofern", "anders", "andere", "anderen", "nur", "leer", "frei", "kostenlos", "falsch", "unbekannt"],
        hedge: &["vielleicht", "möglicherweise", "gegebenenfalls", "eventuell", "grundsätzlich"],
        hedging: &[],
        familiar: &["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines"],
        polite: &["sie", "ihnen"],
        we: &[],
        you: &[],
        numbers: &[
            &["eins"], &["zwei"], &["drei"], &["vier"], &["fünf"], &["sechs"], &["sieben"], &["acht"], &["neun"], &["zehn"],
            &["elf"], &["zwölf"],
        ],
        units: &[
            &["sekunde", "sekunden"], &["minute", "minuten"], &["stunde", "stunden"], &["tag", "tage", "tagen"],
            &["woche", "wochen"], &["monat", "monate", "monaten", "monats"], &["jahr", "jahre", "jahren", "jahres"],
        ],
    },
    Words {
        tag: "fr",
        class: Class::FR,
        common: &[
            "au", "aux", "avec", "ce", "ces", "cette", "comme", "dans", "de", "des", "données", "du", "elle", "en", "est", "et", "être", "il", "ils",
            "je", "la", "le", "les", "leur", "leurs", "lui", "mais", "ne", "nos", "notre", "nous", "on", "ou", "où", "par",
            "pas", "plus", "pour", "pouvez", "qu", "que", "qui", "sa", "sans", "se", "ses", "si", "son", "sont", "sur", "tout", "un", "une",
            "vos", "votre", "vous", "avez", "avons",
        ],
        not: &["pas", "jamais", "aucun", "aucune", "rien", "ni", "non", "non-profit"],
        // `ne … que` is only, `une personne` somebody: alone they deny nothing.
        perhaps_not: &["ne", "n’", "n'", "personne", "sans", "sauf", "hors", "manque", "manquent", "autre", "autres", "seulement", "vide", "libre", "gratuit", "inconnu"],
        hedge: &["éventuellement", "éventuel", "éventuelle", "généralement"],
        hedging: &[],
        familiar: &["tu", "toi", "te", "ton", "tes"],
        polite: &["vous", "votre", "vos"],
        we: &[],
        you: &[],
        numbers: &[
            &[], &["deux"], &["trois"], &["quatre"], &["cinq"], &["six"], &["sept"], &["huit"], &["neuf"], &["dix"],
            &["onze"], &["douze"],
        ],
        units: &[
            &["seconde", "secondes"], &["minute", "minutes"], &["heure", "heures"], &["jour", "jours"],
            &["semaine", "semaines"], &["mois"], &["an", "ans", "année", "années"],
        ],
    },
];
