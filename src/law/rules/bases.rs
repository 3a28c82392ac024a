//! Legal bases: GDPR 6.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
