//! The two languages held against each other: XL.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
