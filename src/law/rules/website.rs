//! Cookies and website: CK.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
