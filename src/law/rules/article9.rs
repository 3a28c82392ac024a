//! GDPR 9: which exception carries what.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
