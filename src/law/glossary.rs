//! Words with a fixed translation, and abbreviations: the terminology of the GDPR in its Dutch and English text, and of
//! Dutch and Belgian health law. As of November 2026.

use super::phrases::Phrases;
use crate::policy::Policy;
use crate::policy::model::{Activity, Law};
use crate::policy::terms::{Identifier, Jurisdiction};

/// A term in both languages, with renderings that are not that term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    /// The Dutch term, in the forms in which it occurs.
    pub(crate) nl: &'static [&'static str],
    /// The English term, in the forms in which it occurs; the first is the one to advise.
    pub(crate) en: &'static [&'static str],
    /// English that is not the term.
    pub(crate) not_en: &'static [&'static str],
    /// Dutch that is not the term; the first of `nl` is the one to advise.
    pub(crate) not_nl: &'static [&'static str],
}

/// A term: Dutch, English, English that is not the term, Dutch that is not the term.
pub(crate) const fn term(
    nl: &'static [&'static str],
    en: &'static [&'static str],
    not_en: &'static [&'static str],
    not_nl: &'static [&'static str],
) -> Term {
    Term { nl, en, not_en, not_nl }
}

/// Under which name the wrong renderings are looked for among the phrases.
pub(crate) const WRONG_TERM: &str = "XL-04-wrong";

/// The wrong renderings in a language, as phrases.
pub(crate) fn wrong_terms(language: &str) -> impl Iterator<Item = Phrases> {
    let dutch = language == "nl";
    TERMS.iter().map(move |term| (WRONG_TERM, if dutch { term.not_nl } else { term.not_en }))
}

/// The terms whose wrong renderings are known. Consent, controller and privacy statement have a rule of their own.
pub(crate) const TERMS: &[Term] = &[
    term(
        &["verwerker", "verwerkers"],
        &["processor", "processors"],
        &["editor", "editors", "handler", "handlers"],
        &["bewerker", "bewerkers"],
    ),
    term(
        &["rechtsgrond", "grondslag", "rechtsgronden", "grondslagen"],
        &["legal basis", "legal bases"],
        &["lawful basis", "lawful bases", "law ground", "foundation"],
        &[],
    ),
    term(
        &["gerechtvaardigd belang", "gerechtvaardigde belangen"],
        &["legitimate interest", "legitimate interests"],
        &["justified interest", "justified interests", "legal interest", "lawful interest", "rightful interest"],
        &["legitiem belang", "legitieme belangen", "rechtmatig belang"],
    ),
    term(
        &["verwerkingsverantwoordelijke", "verwerkingsverantwoordelijken"],
        &["controller", "controllers"],
        &[],
        &["de verantwoordelijke", "controleur"],
    ),
    term(
        &["bewaartermijn", "bewaartermijnen"],
        &["retention period", "retention periods"],
        &["storage term", "storage terms", "saving period", "preservation period", "keeping term"],
        &["retentieperiode"],
    ),
    term(&["doorgifte", "doorgiften"], &["transfer", "transfers"], &["forwarding", "passing on"], &["doorsturen"]),
    term(
        &["recht op inzage", "recht van inzage"],
        &["right of access"],
        &["right of insight", "right to insight"],
        &[],
    ),
    term(&["gegevenswissing", "vergetelheid"], &["erasure", "be forgotten"], &["data wiping", "oblivion"], &[]),
    term(&["overdraagbaarheid", "dataportabiliteit"], &["portability"], &["transferability", "data transfer"], &[]),
    term(
        &["beperking van de verwerking"],
        &["restriction"],
        &["limitation of processing", "limitation of the processing"],
        &[],
    ),
    term(
        &["recht van bezwaar", "bezwaar maken"],
        &["right to object", "object"],
        &["right of protest", "make an appeal"],
        &["recht van verzet", "recht op verzet"],
    ),
    term(
        &["functionaris voor gegevensbescherming"],
        &["data protection officer"],
        &["data protection functionary", "functionary", "privacy officer"],
        &["gegevensbeschermingsofficier"],
    ),
    term(
        &["datalek", "datalekken", "inbreuk in verband met persoonsgegevens"],
        &["data breach", "breach", "breaches", "data breaches"],
        &["data leak", "data leaks", "data leakage"],
        &[],
    ),
    term(
        &["bijzondere persoonsgegevens", "bijzondere categorieën"],
        &["special categories of personal data", "special categories"],
        &["special personal data", "particular personal data"],
        &[],
    ),
    term(&["menselijke tussenkomst"], &["human intervention"], &["human interference"], &[]),
    term(
        &["behandelingsovereenkomst"],
        &["medical treatment contract", "treatment contract", "treatment contracts"],
        &["treatment agreement"],
        &[],
    ),
    term(
        &["burgerservicenummer", "bsn"],
        &["citizen service number"],
        &["social security number", "civil service number", "social service number", "national insurance number"],
        &[],
    ),
    term(
        &["zorgverzekeraar", "zorgverzekeraars"],
        &["health insurer", "health insurers"],
        &["care insurer", "care insurers", "care insurance"],
        &[],
    ),
    term(&["klachtenfunctionaris"], &["complaints officer"], &["complaints functionary", "complaint functionary"], &[]),
    term(&["huisarts", "huisartsen"], &["gp", "general practitioner", "gps"], &["house doctor", "home doctor"], &[]),
    term(
        &["passende waarborgen"],
        &["appropriate safeguards"],
        &["suitable guarantees", "appropriate guarantees", "fitting guarantees"],
        &[],
    ),
    term(&["adequaatheidsbesluit"], &["adequacy decision"], &["adequateness decision", "suitability decision"], &[]),
    term(
        &["betrokkene", "betrokkenen"],
        &["data subject", "data subjects", "you"],
        &["involved person", "person involved", "involved persons"],
        &[],
    ),
    term(&["cameratoezicht"], &["camera surveillance"], &["camera supervision"], &[]),
    term(&["afschrift"], &["copy"], &["transcript"], &[]),
    term(&["verwerkingsregister"], &["record of processing activities"], &["processing register"], &[]),
];

/// An abbreviation that readers do not know.
#[derive(Debug)]
pub(crate) struct Abbreviation {
    /// As it is written.
    pub(crate) short: &'static str,
    /// Words of which one explains it in a Dutch text.
    pub(crate) nl: &'static [&'static str],
    /// The same in an English text.
    pub(crate) en: &'static [&'static str],
    /// Whether it is a Dutch act.
    pub(crate) act: bool,
    /// Whether the statement explains it already.
    pub(crate) explained: fn(&Policy) -> bool,
}

/// The abbreviations of clinics' statements.
pub(crate) const ABBREVIATIONS: &[Abbreviation] = &[
    act("WGBO", &["geneeskundige behandelingsovereenkomst"], &["medical treatment"], |policy| {
        policy.is_wgbo() || cites(policy, "wgbo")
    }),
    act("UAVG", &["uitvoeringswet"], &["implementation act"], |policy| policy.is_nl() || cites(policy, "uavg")),
    act("Wkkgz", &["kwaliteit, klachten en geschillen"], &["complaints and disputes"], |policy| cites(policy, "wkkgz")),
    act("Wabvpz", &["aanvullende bepalingen"], &["additional provisions"], |policy| cites(policy, "wabvpz")),
    act("Zvw", &["zorgverzekeringswet"], &["health insurance act"], |policy| cites(policy, "zvw")),
    act("AWR", &["algemene wet inzake rijksbelastingen"], &["state taxes"], |policy| cites(policy, "awr")),
    word("FG", &["functionaris"], &["officer"], |_| false),
    word("DPO", &["functionaris"], &["officer"], |_| false),
    word("AP", &["autoriteit"], &["autoriteit", "authority"], |policy| {
        policy.statement.jurisdiction == Jurisdiction::Nl
    }),
    word("BSN", &["burgerservicenummer"], &["service number"], |policy| {
        policy.data.iter().any(|data| data.identifier == Some(Identifier::Bsn))
    }),
    word("NEN", &["norm"], &["standard"], |_| false),
    word("DPF", &["privacy framework", "gegevensbeschermingskader"], &["privacy framework"], |_| false),
];

const fn word(
    short: &'static str,
    nl: &'static [&'static str],
    en: &'static [&'static str],
    explained: fn(&Policy) -> bool,
) -> Abbreviation {
    Abbreviation { short, nl, en, act: false, explained }
}

/// A Dutch act: the list of laws on the page explains those that the statement cites.
const fn act(
    short: &'static str,
    nl: &'static [&'static str],
    en: &'static [&'static str],
    explained: fn(&Policy) -> bool,
) -> Abbreviation {
    Abbreviation { short, nl, en, act: true, explained }
}

/// Whether some activity cites this act.
fn cites(policy: &Policy, act: &str) -> bool {
    let is = |law: &Law| matches!(law, Law::Provision(place) if place.act == act);
    let by = |activity: &Activity| {
        activity.provision_law.iter().any(is)
            || activity.retention.items().iter().any(|retention| retention.law.get().is_some_and(is))
            || activity
                .bases
                .items()
                .iter()
                .any(|basis| basis.law.items().iter().chain(basis.special_law.items()).any(is))
    };
    policy.activities.iter().any(by)
}
