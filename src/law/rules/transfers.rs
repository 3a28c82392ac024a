//! Transfers outside the EEA: TRF.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
