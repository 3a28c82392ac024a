//! Grounds for transfers that no longer exist: when each of them ended, and what ended it.

use crate::policy::terms::Clauses;
use jiff::civil::{Date, date};

/// The EU-US Privacy Shield: invalid since the judgment of that day (C-311/18).
pub const PRIVACY_SHIELD: Date = date(2020, 7, 16);

/// Safe Harbour: invalid since the judgment of that day (C-362/14).
pub const SAFE_HARBOUR: Date = date(2015, 10, 6);

/// The last day on which standard contractual clauses of before 2021 could be used (Decision (EU) 2021/914).
pub const OLD_CLAUSES: Date = date(2022, 12, 27);

/// When clauses ended, if they did.
#[must_use]
pub const fn ended(clauses: Clauses) -> Option<Date> {
    match clauses {
        Clauses::Current => None,
        Clauses::Processors2010 | Clauses::Controllers2004 | Clauses::Controllers2001 => Some(OLD_CLAUSES),
    }
}
