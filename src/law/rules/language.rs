//! Plain language in the clinic's own texts: LANG.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
