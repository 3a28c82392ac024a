//! Dutch wording, a file for each group of families.

mod controller;
mod keeping;
mod purposes;
mod sharing;
mod website;

use super::Phrases;

/// Every table, in the order of the families.
pub(super) const ALL: &[&[Phrases]] =
    &[controller::PHRASES, purposes::PHRASES, sharing::PHRASES, keeping::PHRASES, website::PHRASES];

/// Words that decide whether others are meant as they sound.
pub(super) const AROUND: &[Phrases] = sharing::AROUND;
