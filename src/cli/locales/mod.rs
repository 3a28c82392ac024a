//! `verklaar locales`: the translators' bench.

mod check;
mod clinics;
mod explain;
mod files;
mod fix;
mod new;
mod pseudo;
mod readability;
mod settle;
mod sheet;
mod status;

use super::Exit;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Locales {
    /// Check locale files: the project's, those of a folder, or the built-in ones
    Check(check::Check),
    /// Explain a message: what it is for, where it lands, how it reads
    Explain(explain::Explain),
    /// Show a statement with the message behind each sentence, as a page
    Sheet(sheet::Sheet),
    /// Show how easily the pages read
    Readability(readability::Readability),
    /// Build pages with longer words and marked letters, to test the layout
    Pseudo(pseudo::Pseudo),
    /// Write the files for a new language
    New(new::New),
    /// Repair what a machine can: signs, spaces, order, frames of missing messages
    Fix(fix::Fix),
    /// Show how far each translation is
    Status(status::Status),
    /// Record that translations are up to date with their source
    Settle(settle::Settle),
}

impl Locales {
    pub(super) fn run(self) -> Exit {
        match self {
            Self::Check(check) => check.run(),
            Self::Explain(explain) => explain.run(),
            Self::Sheet(sheet) => sheet.run(),
            Self::Readability(readability) => readability.run(),
            Self::Pseudo(pseudo) => pseudo.run(),
            Self::New(new) => new.run(),
            Self::Fix(fix) => fix.run(),
            Self::Status(status) => status.run(),
            Self::Settle(settle) => settle.run(),
        }
    }
}
