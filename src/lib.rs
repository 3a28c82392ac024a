//! `verklaar` compiles the privacy statement of a clinic, in Dutch and English, from facts.
//!
//! The stages, in the order in which a definition passes through them:
//!
//! 1. [`source`] keeps texts and places.
//! 2. [`policy`] reads a definition: every problem at once, each at its place.
//! 3. [`check`] holds it against [`law`]; what it finds is a [`finding`].
//! 4. [`statement`] decides what is told, in which section, with which facts: no language yet.
//! 5. [`locale`] puts the statement into words.
//! 6. [`render`] makes a page of it, HTML or Markdown, in the clinic's [`appearance`].
//! 7. [`verify`] reads the page back and proves that nothing required got lost.
//! 8. [`mod@write`] writes a clinic's files, all of them or none.
//!
//! [`pipeline`] joins the stages, [`emit`] shows findings, [`coverage`] shows which sentence fulfils which requirement,
//! [`overview`] is an index over many clinics, [`cli`] is the command, [`starter`] writes first definitions, [`translate`] is the bench of translators.

pub mod appearance;
pub mod check;
pub mod cli;
pub mod coverage;
pub mod emit;
pub mod finding;
pub mod law;
pub mod locale;
pub mod markup;
pub mod overview;
pub mod pipeline;
pub mod policy;
pub mod render;
pub mod source;
pub mod starter;
pub mod statement;
pub mod translate;
pub mod verify;
pub mod write;
