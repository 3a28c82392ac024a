//! What stays the same about a finding when lines move, so that a report can be compared with the one before.

use super::Told;
use sha2::Digest as _;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// For each finding, how many with the same rule, file and key stood before it; 0 for the first.
pub(super) fn ordinals(findings: &[Told]) -> Vec<usize> {
    let mut seen: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    findings
        .iter()
        .map(|told| {
            let count = seen.entry((told.rule, &told.file, told.key())).or_default();
            *count += 1;
            *count - 1
        })
        .collect()
}

/// A fingerprint for each finding: of rule, file and key, and of its ordinal, which tells equal ones apart. Neither a
/// line number nor the language of messages has a part in it.
pub(super) fn fingerprints(findings: &[Told]) -> Vec<String> {
    let fingerprint = |(told, ordinal): (&Told, usize)| {
        let whole = format!("{}\0{}\0{}\0{ordinal}", told.rule, told.file, told.key());
        let digest = sha2::Sha256::digest(whole.as_bytes());
        digest.iter().take(16).fold(String::with_capacity(32), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    };
    findings.iter().zip(ordinals(findings)).map(fingerprint).collect()
}
