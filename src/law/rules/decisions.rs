//! Automated decisions and AI: ADM.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
