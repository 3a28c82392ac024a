//! Texts and places: the files of a run, and where in them a value stands.

use std::sync::{Arc, OnceLock};

/// One text that was read, with the name it goes by in messages.
#[derive(Debug, Clone)]
pub struct File {
    /// The path as the user knows it, with `/` between folders.
    pub name: String,
    /// The whole text.
    pub text: Arc<str>,
    /// Where each line begins; made when a place is first asked for.
    lines: OnceLock<Vec<usize>>,
}

/// A file of [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A place as people count it: from 1, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

/// All texts of one run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<File>,
}

impl Sources {
    /// Takes a text in.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(File { name: name.into(), text: text.into(), lines: OnceLock::new() });
        id
    }

    /// The file with this id.
    ///
    /// # Panics
    /// When the id is from other sources, which is a fault of the program.
    #[must_use]
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// Where a span begins and ends, as people count.
    #[must_use]
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let file = self.file(span.file);
        (file.position(span.start as usize), file.position(span.end as usize))
    }
}

impl File {
    /// The line on which a byte stands: its number from 1, and where it begins and ends, its line end excluded.
    #[must_use]
    pub fn line(&self, offset: usize) -> (usize, std::ops::Range<usize>) {
        let lines = self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(ends).collect()
        });
        let number = lines.partition_point(|start| *start <= offset.min(self.text.len()));
        let start = lines[number - 1];
        let end = lines.get(number).map_or(self.text.len(), |next| next - 1);
        let end = if self.text[start..end].ends_with('\r') { end - 1 } else { end };
        (number, start..end)
    }

    fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let (line, range) = self.line(offset);
        let before = &self.text[range.start..offset];
        let before = before.strip_prefix('\u{feff}').unwrap_or(before);
        Position { line, column: before.chars().count() + 1 }
    }
}

impl FileId {
    /// A span in this file.
    #[must_use]
    pub fn span(self, range: std::ops::Range<usize>) -> Span {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { file: self, start: clamp(range.start), end: clamp(range.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_skip_a_byte_order_mark() {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", "\u{feff}naam = 1\nprijs = \"€ 5\" # x");
        assert_eq!(sources.positions(file.span(3..7)).0, Position { line: 1, column: 1 });
        let hash = sources.file(file).text.find('#').expect("there is one");
        assert_eq!(sources.positions(file.span(hash..hash + 1)).0, Position { line: 2, column: 15 });
    }
}
