//! Recipients and processors: REC and PROC.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
