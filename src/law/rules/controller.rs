//! Regime and controller: CLASS and CTRL.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
