//! The translators' bench: what can be wrong with locale files, and what a translator wants to see while she works.

mod bench;
mod check;
mod closed;
mod example;
mod explain;
mod glossary;
mod landing;
mod limits;
mod plural;
mod quotes;
pub mod readability;
mod reading;
mod repair;
mod settled;
mod sheet;
mod shelf;
mod skeleton;
mod status;
mod tree;

pub use bench::{Bench, Clinic};
pub use check::check;
pub use explain::explain;
pub use repair::{Repaired, repair};
pub use settled::Settled;
pub use sheet::sheet;
pub use shelf::{Language, LocaleFile, Loose, Shelf};
pub use skeleton::{counting, skeletons};
pub use status::{Changed, Counted, Progress, Settling, settle, status};
