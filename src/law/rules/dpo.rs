//! The data protection officer: DPO.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
