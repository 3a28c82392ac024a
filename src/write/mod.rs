//! Writing files: only what differs, and a clinic's files all together or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile};

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Where, below the output folder.
    pub path: PathBuf,
    /// Its whole content.
    pub text: String,
}

/// What writing did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or differ from what was there.
    pub changed: usize,
    /// Files that were already as they should be.
    pub unchanged: usize,
}

impl AddAssign for Written {
    fn add_assign(&mut self, other: Self) {
        self.changed += other.changed;
        self.unchanged += other.unchanged;
    }
}

/// Why nothing was written.
#[derive(Debug)]
pub struct Failure {
    /// The file or folder.
    pub path: PathBuf,
    /// What the machine said.
    pub error: io::Error,
}

/// Writes the files of one clinic below a folder.
///
/// Every file is first written beside its place under another name; only when all are there do they take their places.
///
/// # Errors
/// When a folder or file cannot be made. What stood there before stands there still.
pub fn write(folder: &Path, outputs: &[Output]) -> Result<Written, Failure> {
    let mut written = Written::default();
    let mut waiting: Vec<(NamedTempFile, PathBuf, Option<Vec<u8>>)> = Vec::new();
    for output in outputs {
        let path = folder.join(&output.path);
        let before = fs::read(&path).ok();
        if before.as_deref() == Some(output.text.as_bytes()) {
            written.unchanged += 1;
            continue;
        }
        let file = beside(&path, output.text.as_bytes()).map_err(|error| Failure { path: path.clone(), error })?;
        waiting.push((file, path, before));
    }
    let mut placed: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    for (file, path, before) in waiting {
        if let Err(error) = file.persist(&path) {
            put_back(&placed);
            return Err(Failure { path, error: error.error });
        }
        placed.push((path, before));
        written.changed += 1;
    }
    Ok(written)
}

fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    builder.prefix(".verklaar-");
    // A page is for a web server to read, which may run as somebody else.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.flush()?;
    Ok(file)
}

/// After a failure half-way: what took its place already goes back to what was there.
fn put_back(placed: &[(PathBuf, Option<Vec<u8>>)]) {
    for (path, before) in placed {
        let _ = match before {
            Some(bytes) => beside(path, bytes).and_then(|file| Ok(file.persist(path).map(drop)?)),
            None => fs::remove_file(path),
        };
    }
}
