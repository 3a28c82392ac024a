//! verklaar
pub mod check;
pub mod finding;
pub mod law;
pub mod markup;
pub mod policy;
pub mod source;
pub mod starter;
pub mod statement;
