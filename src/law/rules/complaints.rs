//! Complaints: GDPR 77, Wkkgz.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
