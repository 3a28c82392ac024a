//! The `verklaar` command.

use std::process::ExitCode;

/// Lets the allocator of glibc keep what is freed: by default it gives the end of the heap back after every page and
/// asks for it again, which costs a tenth of the time of one clinic. Freeing one large piece, never touched, raises the
/// threshold at which it does so. Elsewhere this does nothing.
fn keep_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(4 << 20)));
}

fn main() -> ExitCode {
    keep_memory();
    verklaar::cli::run()
}
