//! Retention: RET. How long the clinic says that it keeps data, held against the law, against itself and against its texts.

pub(super) mod choices;
pub(super) mod clashes;
pub(super) mod destruction;
pub(super) mod file;
mod rows;
pub(super) mod terms;
