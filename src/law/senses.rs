//! Words of running text by what they mean: a rule asks whether a sentence promises, denies or makes an exception.
//!
//! A `*` at the end stands for any end of the word, as in the phrases.

use super::phrases::part_in;

/// What words mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Somebody asks for something.
    Request,
    /// Data are destroyed: the word of the law for treatment files.
    Destruction,
    /// Data are erased.
    Erasure,
    /// All data, without distinction.
    Everything,
    /// Something is left out, or the law asks otherwise.
    Exception,
    /// It depends.
    Condition,
    /// Not.
    Negation,
    /// At the latest.
    Within,
    /// Something ends.
    End,
    /// Data are kept.
    Keeping,
    /// Somebody gets an answer.
    Answer,
    /// It may take longer.
    Extension,
    /// A complaint.
    Complaint,
    /// A supervisory authority.
    Authority,
    /// At any time, without a condition.
    Always,
    /// Personal data, privacy.
    Privacy,
    /// A body that decides disputes.
    DisputeBody,
    /// The treatment file.
    File,
    /// What stands in it.
    MedicalData,
    /// A picture of somebody.
    Photograph,
    /// Those whom a deceased patient leaves behind.
    Relatives,
    /// Looking at data.
    Access,
    /// A copy.
    Copy,
    /// Money is asked.
    Fee,
    /// No money is asked, or only for more than the first copy.
    NoFee,
    /// A proof of identity.
    Identity,
    /// Part of it is made unreadable.
    Masked,
    /// The right to object.
    Objection,
    /// The right to data portability.
    Portability,
    /// The clinic itself.
    Us,
    /// A company that works for the clinic.
    Supplier,
    /// To or with somebody.
    Towards,
    /// The file can be destroyed.
    CanDestroy,
    /// Data become anonymous in a way that is told.
    Method,
}

/// The words of a language with this sense.
pub(crate) fn words(language: &str, sense: Sense) -> &'static [&'static str] {
    match language {
        "nl" => nl(sense),
        "en" => en(sense),
        _ => &[],
    }
}

/// Whether a text uses a word in this sense.
pub(crate) fn means(text: &str, language: &str, sense: Sense) -> bool {
    words(language, sense).iter().any(|word| part_in(text, word).is_some())
}

#[rustfmt::skip]
const fn nl(sense: Sense) -> &'static [&'static str] {
    match sense {
        Sense::Request => &["verzoek*", "vraagt", "vragen", "vraag", "aanvraag"],
        Sense::Destruction => &["vernietig*"],
        Sense::Erasure => &["wis", "wist", "wissen", "gewist", "verwijder*", "gegevenswissing", "vergetelheid", "vergeten te worden"],
        Sense::Everything => &["alles", "al uw gegevens", "alle gegevens", "al uw persoonsgegevens", "alle persoonsgegevens", "al je gegevens", "al jouw gegevens", "al je persoonsgegevens"],
        Sense::Exception => &["tenzij", "behalve", "uitgezonderd", "uitzondering*", "wet", "wettelijk*", "verplicht*", "bewaarplicht*", "moeten bewaren", "voor zover", "belang", "soms", "mag [dat|het] niet"],
        Sense::Condition => &["als", "indien", "mits", "tenzij", "voor zover", "zolang", "wanneer", "alleen", "toestemming", "zwaarwegend*"],
        Sense::Negation => &["niet", "geen", "nooit", "nimmer"],
        Sense::Within => &["binnen", "uiterlijk", "maximaal", "hooguit", "ten hoogste"],
        Sense::End => &["tot", "totdat", "geldig*", "afloopt", "eindigt", "einde"],
        Sense::Keeping => &["bewa*"],
        Sense::Answer => &["antwoord*", "beantwoord*", "reageren", "reactie", "reageert"],
        Sense::Extension => &["verleng*", "langer duren", "ingewikkeld*", "extra"],
        Sense::Complaint => &["klacht*", "klagen"],
        Sense::Authority => &["autoriteit", "toezichthouder", "toezichthoudende", "gegevensbeschermingsautoriteit", "AP", "GBA"],
        Sense::Always => &["altijd", "meteen", "rechtstreeks", "direct", "hoeft"],
        Sense::Privacy => &["privacy*", "persoonsgegevens", "uw gegevens"],
        Sense::DisputeBody => &["geschillencommissie", "geschilleninstantie", "geschilleninstanties"],
        Sense::File => &["dossier*", "patiëntendossier*", "patiëntdossier*", "behandeldossier*"],
        Sense::MedicalData => &["medische gegevens", "medische informatie"],
        Sense::Photograph => &["foto*", "nafoto*", "video*", "opname*"],
        Sense::Relatives => &["nabestaande*", "erfgena*"],
        Sense::Access => &["inzage", "inzien", "inkijken", "kopie", "zien"],
        Sense::Copy => &["kopie*", "afschrift*"],
        Sense::Fee => &["€", "euro", "kosten", "kost", "vergoeding", "betalen", "betaalt"],
        Sense::NoFee => &["gratis", "kosteloos", "geen", "niets", "extra", "tweede", "volgende", "verdere", "meer", "nog een"],
        Sense::Identity => &["paspoort*", "identiteitsbewij*", "identiteitskaart*", "rijbewij*", "legitimatie*", "ID-bewijs", "ID-kaart"],
        Sense::Masked => &["onleesbaar", "afdek*", "afgedekt", "afscherm*", "afgeschermd", "zwart", "doorstreep*", "weglaten", "KopieID", "bsn"],
        Sense::Objection => &["bezwaar"],
        Sense::Portability => &["overdraagbaar*", "dataportabiliteit", "overdragen"],
        Sense::Us => &["ons", "onze", "wij", "kliniek", "praktijk"],
        Sense::Supplier => &["verwerker", "softwareleverancier", "leverancier"],
        Sense::Towards => &["aan", "bij", "tot", "naar", "met"],
        Sense::CanDestroy => &["laten vernietigen", "vernietigd krijgen", "7:455"],
        Sense::Method => &["herken*", "herleid*", "uitsnede*", "onherkenbaar", "zonder naam", "samengevoegd*", "opgeteld*"],
    }
}

#[rustfmt::skip]
const fn en(sense: Sense) -> &'static [&'static str] {
    match sense {
        Sense::Request => &["request*", "ask", "asks"],
        Sense::Destruction => &["destroy*", "destruction"],
        Sense::Erasure => &["erase*", "erasure", "delet*", "forgotten"],
        Sense::Everything => &["everything", "all your data", "all data", "all your personal data", "all personal data"],
        Sense::Exception => &["unless", "except*", "law", "laws", "legal*", "obliged", "required", "insofar", "interest", "sometimes", "not allowed"],
        Sense::Condition => &["if", "unless", "insofar", "as long as", "while", "when", "only", "provided", "consent", "weighty"],
        Sense::Negation => &["not", "no", "never", "cannot"],
        Sense::Within => &["within", "at most", "no later than", "at the latest", "up to"],
        Sense::End => &["until", "till", "valid", "expire*", "end", "ends"],
        Sense::Keeping => &["keep", "keeps", "kept", "store*", "retain*", "retention"],
        Sense::Answer => &["answer*", "reply", "replies", "respond*", "response"],
        Sense::Extension => &["exten*", "longer", "complex"],
        Sense::Complaint => &["complain*"],
        Sense::Authority => &["authority", "authorities", "regulator", "autoriteit"],
        Sense::Always => &["always", "at any time", "straight", "directly", "do not have to", "do not need to", "need not"],
        Sense::Privacy => &["privacy", "personal data", "your data"],
        Sense::DisputeBody => &["dispute*", "disputes committee", "geschillencommissie", "geschilleninstantie"],
        Sense::File => &["medical record*", "medical file*", "patient record*", "patient file*", "treatment record*", "treatment file*", "your record*", "your file*"],
        Sense::MedicalData => &["medical data", "medical information"],
        Sense::Photograph => &["photo*", "video*", "recording*"],
        Sense::Relatives => &["relatives", "next of kin", "heirs"],
        Sense::Access => &["access", "inspect*", "see", "view", "copy"],
        Sense::Copy => &["copy", "copies"],
        Sense::Fee => &["€", "euro", "euros", "fee", "fees", "charge", "charges", "cost", "costs", "pay"],
        Sense::NoFee => &["free", "no", "not", "nothing", "extra", "second", "further", "additional", "more", "another"],
        Sense::Identity => &["passport*", "identity card*", "identity document*", "driving licence*", "ID card", "proof of identity"],
        Sense::Masked => &["mask*", "cover*", "black out", "blacked out", "redact*", "unreadable", "illegible", "leave out", "bsn"],
        Sense::Objection => &["object", "objection"],
        Sense::Portability => &["portable", "portability", "transfer", "transferred"],
        Sense::Us => &["us", "our", "we", "clinic", "practice"],
        Sense::Supplier => &["processor", "software supplier", "supplier"],
        Sense::Towards => &["to", "at", "with", "from"],
        Sense::CanDestroy => &["have it destroyed", "ask us to destroy", "7:455"],
        Sense::Method => &["recognis*", "traced", "identifiable", "cropped", "without a name", "aggregat*", "added up"],
    }
}
