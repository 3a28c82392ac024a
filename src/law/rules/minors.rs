//! Minors, representatives: MIN.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
