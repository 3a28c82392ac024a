//! Data categories: DATA.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
