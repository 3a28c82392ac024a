//! Legitimate interests: LI.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
