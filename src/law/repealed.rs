//! Laws and figures that no longer hold, by the names under which texts still cite them. What came in their place stands
//! in the locales, with BAS-14. State of 20 November 2026; the names of authorities and of transfer frameworks that ended
//! are other rules.

/// A law, decree or register that ended, or a figure that changed.
#[derive(Debug)]
pub struct Repealed {
    /// Its word in the message that says what came in its place.
    pub word: &'static str,
    /// What texts call it, as phrases.
    pub names: &'static [&'static str],
}

/// Data protection act of the Netherlands until 25 May 2018; the GDPR and the UAVG came in its place.
pub const WBP: Repealed = Repealed {
    word: "wbp",
    names: &[
        "Wet bescherming persoonsgegevens",
        "Wbp",
        "Dutch Personal Data Protection Act",
        "Personal Data Protection Act",
    ],
};

/// Its decree on exemptions and retention periods, which nothing replaced.
pub const EXEMPTIONS: Repealed =
    Repealed { word: "exemptions", names: &["Vrijstellingsbesluit Wbp", "Wbp Exemption Decree"] };

/// The act on the citizen service number in care; the Wabvpz is its name now.
pub const BSN_ACT: Repealed = Repealed {
    word: "bsn-act",
    names: &[
        "Wet gebruik burgerservicenummer in de zorg",
        "Wet gebruik BSN in de zorg",
        "Wbsn-z",
        "Act on the use of the citizen service number in healthcare",
    ],
};

/// The act on complaints of clients in care; the Wkkgz came in its place.
pub const WKCZ: Repealed = Repealed {
    word: "wkcz",
    names: &["Wet klachtrecht cliënten zorgsector", "Wkcz", "Healthcare Clients Right of Complaint Act"],
};

/// The Belgian privacy act of 1992; the GDPR and the act of 30 July 2018 came in its place.
pub const BE_1992: Repealed = Repealed {
    word: "be-1992",
    names: &[
        "wet van 8 december 1992",
        "privacywet van 8 december 1992",
        "privacywet van 1992",
        "Act of 8 December 1992",
        "Privacy Act of 1992",
        "law of 8 December 1992",
    ],
};

/// The register of people who want no calls; since 1 July 2026 a call needs consent beforehand.
pub const DO_NOT_CALL: Repealed = Repealed {
    word: "do-not-call",
    names: &[
        "Bel-me-niet Register",
        "Bel-me-niet-register",
        "Bel me niet register",
        "Do Not Call Register",
        "Do-Not-Call register",
    ],
};

/// The term of the WGBO for a file, until 1 January 2020.
pub const FIFTEEN_YEARS: Repealed = Repealed {
    word: "fifteen-years",
    names: &[
        "WGBO … 15 jaar",
        "15 jaar … WGBO",
        "WGBO … vijftien jaar",
        "vijftien jaar … WGBO",
        "WGBO … 15 years",
        "15 years … WGBO",
        "WGBO … fifteen years",
        "fifteen years … WGBO",
    ],
};

/// All of them.
pub const ALL: &[Repealed] = &[WBP, EXEMPTIONS, BSN_ACT, WKCZ, BE_1992, DO_NOT_CALL, FIFTEEN_YEARS];

/// What these words of a text name.
#[must_use]
pub fn find(words: &str) -> Option<&'static Repealed> {
    ALL.iter().find(|repealed| repealed.names.iter().any(|name| names(name, words)))
}

fn names(phrase: &str, words: &str) -> bool {
    let (first, last) = phrase.split_once(" … ").unwrap_or((phrase, phrase));
    let (first, last, words) = (first.to_lowercase(), last.to_lowercase(), words.to_lowercase());
    if phrase.contains('…') { words.starts_with(&first) && words.ends_with(&last) } else { words == first }
}
