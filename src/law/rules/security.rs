//! Security wording: SEC.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
