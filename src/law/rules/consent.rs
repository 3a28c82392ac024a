//! Consent: GDPR 4(11), 7.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
