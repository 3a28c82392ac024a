//! How long: what the law, or a guideline that is generally followed, says per kind of data. State of 20 November 2026.
//!
//! What the catalogue fixes for its activities agrees with this table (tested below).

use super::rules::Certainty::{self, Certain, Likely, Unverified};
use crate::policy::terms::Event;
use crate::policy::terms::Jurisdiction::{self, Be, Nl};
use crate::policy::values::{Period, Provision};

/// How long one kind of data is kept in one country.
#[derive(Debug)]
pub struct Term {
    /// Its name, as in `RT-FILE`.
    pub id: &'static str,
    /// The country.
    pub jurisdiction: Jurisdiction,
    /// The entries of the catalogue that it governs.
    pub entries: &'static [&'static str],
    /// The built-in categories of data that show it in an activity of the clinic's own.
    pub data: &'static [&'static str],
    /// The law forbids less, as in `20 years`.
    pub min: Option<&'static str>,
    /// The law, or the authority, forbids more.
    pub max: Option<&'static str>,
    /// What is generally followed as a longest period.
    pub norm: Option<&'static str>,
    /// What starts it; none where that differs.
    pub from: Option<Event>,
    /// Another row whose period it shares.
    pub follows: Option<&'static str>,
    /// Where it stands: the first is the provision that a definition cites for it.
    pub law: &'static [&'static str],
    /// How sure that is.
    pub certainty: Certainty,
}

const fn term(
    id: &'static str,
    jurisdiction: Jurisdiction,
    law: &'static [&'static str],
    certainty: Certainty,
) -> Term {
    Term {
        id,
        jurisdiction,
        entries: &[],
        data: &[],
        min: None,
        max: None,
        norm: None,
        from: None,
        follows: None,
        law,
        certainty,
    }
}

/// What is part of the treatment file.
const FILE_ENTRIES: &[&str] = &[
    "intake",
    "treatment-file",
    "file-photos",
    "surgery-planning",
    "medication",
    "care-correspondence",
    "requesting-records",
    "laboratory",
    "dental-technician",
    "minors-guardians",
    "practice-transfer",
    "reporting-code",
];

/// The same in Belgium, without the Dutch code for reporting abuse.
const FILE_ENTRIES_BE: &[&str] = FILE_ENTRIES.split_at(FILE_ENTRIES.len() - 1).0;

/// What only a treatment file holds.
const FILE_DATA: &[&str] = &[
    "medical-history",
    "vital-signs",
    "diagnosis",
    "lab-result",
    "imaging",
    "treatment-report",
    "treatment-settings",
    "treatment-history",
    "consultation-notes",
    "prescription",
    "implant",
];

const FISCAL_ENTRIES: &[&str] = &["invoicing", "insurance-claims", "debt-collection"];

/// Every row, in the order of the kinds of data.
#[rustfmt::skip]
pub const TERMS: &[Term] = &[
    Term { entries: FILE_ENTRIES, data: FILE_DATA, min: Some("20 years"), from: Some(Event::LastChange), ..term("RT-FILE", Nl, &["BW 7:454 lid 3"], Certain) },
    Term { entries: FILE_ENTRIES_BE, data: FILE_DATA, min: Some("30 years"), max: Some("50 years"), from: Some(Event::LastContact), ..term("RT-FILE", Be, &["Kwaliteitswet 35"], Certain) },
    // The clinic chooses, mostly 2 to 5 years, by how long claims can be made.
    Term { entries: FILE_ENTRIES, data: FILE_DATA, from: Some(Event::LastVisit), ..term("RT-FILE-NOWGBO", Nl, &["GDPR 5(1)(e)", "BW 3:307", "BW 3:310"], Likely) },
    Term { entries: FILE_ENTRIES_BE, data: FILE_DATA, from: Some(Event::LastVisit), ..term("RT-FILE-NOWGBO", Be, &["GDPR 5(1)(e)"], Likely) },
    Term { entries: &["photos-before-consult", "intake", "online-consultation"], follows: Some("RT-FILE"), from: Some(Event::LastChange), ..term("RT-CONSULT-NOTREAT", Nl, &["BW 7:446", "BW 7:464"], Likely) },
    Term { entries: &["photos-before-consult", "intake", "online-consultation"], follows: Some("RT-FILE"), from: Some(Event::LastContact), ..term("RT-CONSULT-NOTREAT", Be, &["Kwaliteitswet 35"], Likely) },
    Term { entries: &["contact-form", "messaging"], norm: Some("12 months"), from: Some(Event::LastContact), ..term("RT-LEAD", Nl, &["GDPR 5(1)(e)"], Likely) },
    Term { entries: &["contact-form", "messaging"], norm: Some("12 months"), from: Some(Event::LastContact), ..term("RT-LEAD", Be, &["GDPR 5(1)(e)"], Likely) },
    // Only as long as the assessment needs.
    Term { from: Some(Event::EndOfPurpose), ..term("RT-ASSESS", Nl, &["BW 7:464 lid 2 onder a"], Certain) },
    term("RT-ASSESS", Be, &["GDPR 5(1)(e)"], Likely),
    Term { max: Some("3 months"), from: Some(Event::Request), ..term("RT-DESTROY", Nl, &["BW 7:455"], Certain) },
    // There is no right to have the file destroyed within its shortest period.
    Term { from: Some(Event::Request), ..term("RT-DESTROY", Be, &["Kwaliteitswet 35"], Likely) },
    Term { entries: FISCAL_ENTRIES, data: &["invoice"], min: Some("7 years"), from: Some(Event::EndOfFinancialYear), ..term("RT-FISCAL", Nl, &["AWR 52 lid 4"], Certain) },
    Term { entries: FISCAL_ENTRIES, data: &["invoice"], min: Some("10 years"), from: Some(Event::EndOfYear), ..term("RT-FISCAL", Be, &["WIB 92 315", "WBTW 60"], Certain) },
    Term { entries: &["webshop"], min: Some("10 years"), from: Some(Event::EndOfYear), ..term("RT-FISCAL-OSS", Nl, &["Regulation (EU) 282/2011 63c"], Likely) },
    Term { entries: &["webshop"], min: Some("10 years"), from: Some(Event::EndOfYear), ..term("RT-FISCAL-OSS", Be, &["Regulation (EU) 282/2011 63c"], Likely) },
    Term { min: Some("10 years"), ..term("RT-REALESTATE", Nl, &["Wet OB 34a"], Likely) },
    Term { max: Some("25 years"), ..term("RT-REALESTATE", Be, &["WBTW"], Likely) },
    Term { entries: &["identity-check"], data: &["bsn", "identity-document-number"], follows: Some("RT-FILE"), from: Some(Event::LastChange), ..term("RT-BSN", Nl, &["BW 7:454 lid 3", "Wabvpz 8"], Likely) },
    Term { data: &["national-number"], follows: Some("RT-FILE"), from: Some(Event::LastContact), ..term("RT-BSN", Be, &["Kwaliteitswet 35"], Likely) },
    // No longer than the file itself.
    Term { entries: &["access-logs"], data: &["access-log"], min: Some("5 years"), max: Some("20 years"), from: Some(Event::Logging), ..term("RT-LOG", Nl, &["Begz"], Certain) },
    Term { entries: &["access-logs"], data: &["access-log"], from: Some(Event::Logging), ..term("RT-LOG", Be, &["GDPR 5(1)(e)"], Likely) },
    // After an incident until that is settled.
    Term { entries: &["cameras"], data: &["camera-images"], norm: Some("4 weeks"), from: Some(Event::Recording), ..term("RT-CAM", Nl, &["GDPR 5(1)(e)"], Certain) },
    Term { entries: &["cameras"], data: &["camera-images"], max: Some("1 month"), from: Some(Event::Recording), ..term("RT-CAM", Be, &["Camerawet 6"], Likely) },
    // With consent up to a year.
    Term { entries: &["job-applicants"], data: &["application", "cv"], norm: Some("4 weeks"), max: Some("1 year"), from: Some(Event::EndOfProcedure), ..term("RT-APPL", Nl, &["GDPR 5(1)(e)"], Certain) },
    Term { entries: &["job-applicants"], data: &["application", "cv"], norm: Some("2 years"), from: Some(Event::EndOfProcedure), ..term("RT-APPL", Be, &["GDPR 5(1)(e)"], Unverified) },
    Term { min: Some("5 years"), from: Some(Event::EndOfEmployment), ..term("RT-STAFF", Nl, &["URLB 7.9"], Likely) },
    Term { entries: &["care-complaints"], data: &["complaint"], norm: Some("5 years"), from: Some(Event::Closing), ..term("RT-COMPLAINT", Nl, &["GDPR 5(1)(e)"], Likely) },
    Term { entries: &["care-complaints"], data: &["complaint"], from: Some(Event::Closing), ..term("RT-COMPLAINT", Be, &["GDPR 5(1)(e)"], Likely) },
    // Until the case is final, and the limitation after it.
    Term { entries: &["legal-claims"], norm: Some("10 years"), ..term("RT-CLAIM", Nl, &["BW 3:310", "Wet BIG 65"], Likely) },
    Term { data: &["consent-record"], norm: Some("5 years"), from: Some(Event::Withdrawal), ..term("RT-CONSENT", Nl, &["GDPR 7(1)"], Likely) },
    Term { data: &["consent-record"], norm: Some("5 years"), from: Some(Event::Withdrawal), ..term("RT-CONSENT", Be, &["GDPR 7(1)"], Likely) },
    Term { entries: &["publicity-photos"], norm: Some("5 years"), from: Some(Event::Consent), ..term("RT-PUBPHOTO", Nl, &["GDPR 5(1)(e)", "GDPR 7(3)"], Likely) },
    Term { entries: &["publicity-photos"], norm: Some("5 years"), from: Some(Event::Consent), ..term("RT-PUBPHOTO", Be, &["GDPR 5(1)(e)", "GDPR 7(3)"], Likely) },
    // Until people unsubscribe.
    Term { entries: &["newsletter"], ..term("RT-NEWS", Nl, &["GDPR 21(3)", "Tw 11.7"], Likely) },
    Term { entries: &["newsletter"], ..term("RT-NEWS", Be, &["GDPR 21(3)"], Likely) },
    Term { data: &["cookie-id"], norm: Some("13 months"), from: Some(Event::Placing), ..term("RT-COOKIE", Nl, &["C-673/17"], Likely) },
    Term { data: &["cookie-id"], norm: Some("13 months"), from: Some(Event::Placing), ..term("RT-COOKIE", Be, &["C-673/17"], Likely) },
    Term { entries: &["telephone"], data: &["call-recording"], norm: Some("3 months"), from: Some(Event::Recording), ..term("RT-CALL", Nl, &["GDPR 5(1)(e)"], Likely) },
    Term { entries: &["telephone"], data: &["call-recording"], norm: Some("3 months"), from: Some(Event::Recording), ..term("RT-CALL", Be, &["GDPR 5(1)(e)"], Likely) },
    // To be told wherever erasure is promised.
    Term { entries: &["backups"], norm: Some("90 days"), from: Some(Event::Backup), ..term("RT-BACKUP", Nl, &["GDPR 5(1)(e)", "GDPR 17", "GDPR 32"], Likely) },
    Term { entries: &["backups"], norm: Some("90 days"), from: Some(Event::Backup), ..term("RT-BACKUP", Be, &["GDPR 5(1)(e)", "GDPR 17", "GDPR 32"], Likely) },
    Term { entries: &["webshop"], data: &["order", "health-order"], norm: Some("5 years"), from: Some(Event::Delivery), ..term("RT-ORDER", Nl, &["BW 7:17"], Likely) },
    Term { entries: &["webshop"], data: &["order", "health-order"], norm: Some("5 years"), from: Some(Event::Delivery), ..term("RT-ORDER", Be, &["GDPR 5(1)(e)"], Likely) },
    Term { entries: &["implant-register"], data: &["implant"], follows: Some("RT-FILE"), ..term("RT-IMPLANT", Nl, &["BW 7:454", "Wkkgz 7b", "MDR 18"], Likely) },
    Term { entries: &["implant-register"], data: &["implant"], follows: Some("RT-FILE"), ..term("RT-IMPLANT", Be, &["Kwaliteitswet 35", "MDR 18"], Likely) },
    Term { data: &["prescription"], follows: Some("RT-FILE"), ..term("RT-RX", Nl, &["BW 7:454"], Likely) },
    Term { data: &["prescription"], follows: Some("RT-FILE"), ..term("RT-RX", Be, &["Kwaliteitswet 35"], Likely) },
    // The protocol says, up to 25 years for a trial of medicines.
    Term { entries: &["research"], norm: Some("25 years"), from: Some(Event::EndOfStudy), ..term("RT-RESEARCH", Nl, &["Regulation (EU) 536/2014 58"], Likely) },
    Term { entries: &["research"], norm: Some("25 years"), from: Some(Event::EndOfStudy), ..term("RT-RESEARCH", Be, &["Regulation (EU) 536/2014 58"], Likely) },
    Term { min: Some("20 years"), from: Some(Event::LastChange), ..term("RT-YOUTH", Nl, &["Jeugdwet 7.3.8"], Likely) },
    Term { norm: Some("5 years"), ..term("RT-BREACH", Nl, &["GDPR 33(5)"], Likely) },
    Term { norm: Some("5 years"), ..term("RT-BREACH", Be, &["GDPR 33(5)"], Likely) },
    Term { entries: &["privacy-requests"], data: &["privacy-request"], norm: Some("5 years"), from: Some(Event::Closing), ..term("RT-REQUEST", Nl, &["GDPR 5(2)"], Likely) },
    Term { entries: &["privacy-requests"], data: &["privacy-request"], norm: Some("5 years"), from: Some(Event::Closing), ..term("RT-REQUEST", Be, &["GDPR 5(2)"], Likely) },
    // Where no period can be given: criteria by which the reader can tell the end.
    term("RT-FALLBACK", Nl, &["GDPR 13(2)(a)"], Certain),
    term("RT-FALLBACK", Be, &["GDPR 13(2)(a)"], Certain),
];

/// The row with this name.
#[must_use]
pub fn find(id: &str, jurisdiction: Jurisdiction) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.id == id && term.jurisdiction == jurisdiction)
}

/// The row whose period a provision of law fixes.
#[must_use]
pub fn cited(law: &Provision, jurisdiction: Jurisdiction) -> Option<&'static Term> {
    let fixes = |term: &&Term| term.jurisdiction == jurisdiction && (term.min.is_some() || term.max.is_some());
    let is_same = |source: &&str| {
        Provision::parse(source).is_some_and(|known| {
            let paragraph = law.paragraph.is_none() || law.paragraph == known.paragraph;
            known.act == law.act && known.article == law.article && paragraph
        })
    };
    TERMS.iter().filter(fixes).find(|term| term.law.iter().any(is_same))
}

impl Term {
    /// The shortest period that the law allows, of this row or the one it follows.
    #[must_use]
    pub fn min(&self) -> Option<Period> {
        self.period(|term| term.min)
    }

    /// The longest period that the law or the authority allows.
    #[must_use]
    pub fn max(&self) -> Option<Period> {
        self.period(|term| term.max)
    }

    /// The longest period that is generally followed.
    #[must_use]
    pub fn norm(&self) -> Option<Period> {
        self.period(|term| term.norm)
    }

    fn period(&self, part: fn(&Self) -> Option<&'static str>) -> Option<Period> {
        let followed = || find(self.follows?, self.jurisdiction).and_then(part);
        part(self).or_else(followed).and_then(Period::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::catalogue;
    use crate::policy::vocabulary;

    #[test]
    fn the_catalogue_agrees() {
        let mut rows = 0;
        for entry in catalogue::all() {
            for (fixed, row) in entry.fixed.iter().flat_map(|fixed| fixed.retention.iter().map(move |row| (fixed, row)))
            {
                let term = find(row.row, fixed.jurisdiction).unwrap_or_else(|| panic!("{}: no {}", entry.id, row.row));
                let name = format!("{} {}", entry.id, row.row);
                assert!(term.entries.contains(&entry.id), "{name}");
                assert_eq!(Period::parse(row.period), term.min(), "{name}");
                assert_eq!(row.maximum.and_then(Period::parse), term.max(), "{name}");
                assert_eq!(Some(row.from), term.from, "{name}");
                assert_eq!(term.law.first(), Some(&row.law), "{name}");
                rows += 1;
            }
        }
        assert!(rows > 20, "{rows}");
    }

    #[test]
    fn rows_name_what_exists_and_can_be_read() {
        for term in TERMS {
            assert!(term.entries.iter().all(|entry| catalogue::find(entry).is_some()), "{}", term.id);
            assert!(term.data.iter().all(|data| vocabulary::data(data).is_some()), "{}", term.id);
            for period in [term.min, term.max, term.norm].into_iter().flatten() {
                assert!(Period::parse(period).is_some(), "{}: {period}", term.id);
            }
            let twins = TERMS.iter().filter(|other| other.id == term.id && other.jurisdiction == term.jurisdiction);
            assert_eq!(twins.count(), 1, "{}", term.id);
            if let Some(followed) = term.follows {
                assert!(find(followed, term.jurisdiction).is_some(), "{}", term.id);
            }
        }
        let accounts = Provision::parse("AWR 52").expect("readable");
        assert_eq!(cited(&accounts, Nl).map(|term| term.id), Some("RT-FISCAL"));
        assert!(cited(&accounts, Be).is_none());
    }
}
