//! The `verklaar` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    verklaar::cli::run()
}
