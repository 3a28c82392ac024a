//! Rights: RGT. How people use them, and how far the clinic says they go.

pub(super) mod limits;
pub(super) mod requests;
