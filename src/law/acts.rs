//! Which act is whose law. The names of acts are those of [`crate::policy::values::ACTS`].
//!
//! Source: the acts themselves, state of November 2026. What the European Union made is nobody's own law.

use crate::policy::terms::Jurisdiction;
use crate::policy::values::Provision;

/// Dutch acts.
const NL: &[&str] =
    &["uavg", "wgbo", "wabvpz", "wkkgz", "wet-big", "zvw", "awr", "tw", "wmo", "begz", "handelsregisterwet"];

/// Belgian acts.
const BE: &[&str] = &["kaderwet", "gba-wet", "kwaliteitswet", "patientenrechten", "wib", "wbtw", "camerawet", "wer"];

/// Whose law a provision is; of European law nobody's.
#[must_use]
pub fn country(law: &Provision) -> Option<Jurisdiction> {
    match law.act {
        // Both countries have a "BW". The Dutch one numbers its articles by book, as in `3:15d`.
        "bw" => law.article.contains(':').then_some(Jurisdiction::Nl),
        act if NL.contains(&act) => Some(Jurisdiction::Nl),
        act if BE.contains(&act) => Some(Jurisdiction::Be),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::values::ACTS;

    #[test]
    fn every_act_is_somebodys_or_european() {
        for (_, act) in ACTS {
            let known = NL.contains(act) || BE.contains(act) || ["gdpr", "ai-act", "mdr", "bw"].contains(act);
            assert!(known, "{act}");
        }
        let country = |text: &str| country(&Provision::parse(text).expect("readable"));
        assert_eq!(country("BW 7:454 lid 3"), Some(Jurisdiction::Nl));
        assert_eq!(country("BW 2262bis"), None);
        assert_eq!(country("Kaderwet 9"), Some(Jurisdiction::Be));
        assert_eq!(country("GDPR 9"), None);
    }
}
