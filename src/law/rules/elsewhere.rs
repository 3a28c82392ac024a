//! The ids of the knowledge base that are no rule here, and why. Words about each stand in the locales under its id.

/// An id that gives no finding of its own.
#[derive(Debug)]
pub struct Elsewhere {
    /// Its id.
    pub id: &'static str,
    /// Why not.
    pub why: Why,
}

/// Why a rule gives no finding of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Another finding says it.
    GivenAs(&'static [&'static str]),
    /// A definition cannot be wrong in this way, or the program always does it right.
    Impossible,
    /// No fact of a definition decides it.
    Undecided,
}

const fn given_as(id: &'static str, others: &'static [&'static str]) -> Elsewhere {
    Elsewhere { id, why: Why::GivenAs(others) }
}

/// In the order of the families.
pub const ELSEWHERE: &[Elsewhere] = &[
    // Classification, controller, data protection officer, data.
    given_as("CTRL-01", &["ART13-1-A-ID"]),
    given_as("CTRL-07", &["ART13-1-A-REP"]),
    given_as("CTRL-08", &["ART26-2"]),
    given_as("DPO-03", &["ART13-1-B"]),
    given_as("DATA-02", &["ART14-1-D"]),
    // Purposes, legal bases, article 9, interests.
    given_as("PURP-01", &["ART13-1-C-PURPOSE", "DEF-08"]),
    given_as("PURP-04", &["ART13-1-C-BASIS"]),
    given_as("BAS-16", &["ART13-1-C-ART9"]),
    given_as("A9-01", &["ART13-1-C-ART9"]),
    given_as("A9-07", &["ART13-1-C-ART9"]),
    given_as("A9-09", &["ART13-1-C-ART9"]),
    Elsewhere { id: "A9-14", why: Why::Impossible },
    given_as("LI-01", &["ART13-1-D", "DEF-08"]),
    given_as("LI-03", &["ART13-2-B-OBJECT"]),
    given_as("LI-05", &["ART13-1-C-ART9"]),
    // Consent, recipients, processors, transfers.
    given_as("CONS-01", &["ART13-2-C"]),
    Elsewhere { id: "CONS-03", why: Why::Impossible },
    given_as("REC-14", &["NL-LIR-7B"]),
    given_as("TRF-01", &["ART13-1-F-ADEQ", "ART13-1-F-SAFE"]),
    given_as("TRF-08", &["ART13-1-F-COPY"]),
    // Retention, rights, complaints.
    given_as("RET-01", &["ART13-2-A"]),
    given_as("RGT-01", &["ART13-2-B-ACCESS", "ART13-2-B-RECT", "ART13-2-B-ERASE", "ART13-2-B-RESTR"]),
    given_as("RGT-02", &["ART13-2-B-OBJECT"]),
    given_as("RGT-03", &["ART21-4"]),
    given_as("RGT-05", &["ART13-2-B-PORT"]),
    given_as("RGT-12", &["NL-WGBO-454-2", "NL-WGBO-455", "NL-WGBO-456"]),
    Elsewhere { id: "RGT-17", why: Why::Impossible },
    given_as("RGT-18", &["NL-WABVPZ-15D"]),
    given_as("CMP-01", &["ART13-2-D"]),
    given_as("CMP-05", &["ART13-2-D-WHO"]),
    given_as("CMP-06", &["NL-WKKGZ-13-4"]),
    given_as("CMP-07", &["NL-WKKGZ-18-5"]),
    given_as("CMP-10", &["BE-WPR-11"]),
    // Decisions, cookies, minors, security, form, language.
    given_as("ADM-01", &["ART13-2-F"]),
    given_as("ADM-03", &["ART22-3"]),
    given_as("CK-06", &["NL-TW-117A", "CK-03"]),
    given_as("CK-12", &["BAS-07"]),
    Elsewhere { id: "MIN-01", why: Why::Impossible },
    given_as("FRM-01", &["ART5-2"]),
    Elsewhere { id: "FRM-03", why: Why::Impossible },
    Elsewhere { id: "LANG-10", why: Why::Impossible },
    given_as("XL-01", &["DEF-08"]),
    Elsewhere { id: "XL-03", why: Why::Impossible },
];
