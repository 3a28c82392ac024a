//! The translators' bench: what can be wrong with locale files, and what a translator wants to see while she works.

mod check;
mod glossary;
mod reading;
mod shelf;
mod tree;

pub use check::check;
pub use shelf::{Language, LocaleFile, Loose, Shelf};
