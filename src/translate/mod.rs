//! The translators' bench: what can be wrong with locale files, and what a translator wants to see while she works.

mod check;
mod closed;
mod glossary;
mod plural;
pub mod readability;
mod reading;
mod shelf;
mod skeleton;
mod tree;

pub use check::check;
pub use shelf::{Language, LocaleFile, Loose, Shelf};
pub use skeleton::{counting, skeletons};
