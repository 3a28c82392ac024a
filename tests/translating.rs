//! The pages for translators are true: whatever they tell to type is typed, in a project of its own, and says what the
//! pages say; and the Dutch one tells the same as the English one.

#![allow(clippy::disallowed_methods, reason = "a project of a test needs no all or nothing")]

mod support;

use std::path::{Path, PathBuf};
use support::guide::{Block, Project, blocks, headings, told};
use support::read;

const PAGES: [&str; 2] = ["docs/translating.md", "docs/translating.nl.md"];

/// What still waits for words in the files of a new language.
const WAITS: &str = "{…}";

/// Somebody who does what a page says.
struct Reader {
    project: Project,
    /// A message that still waits, as the page shows it: its translation comes next.
    waiting: Option<(PathBuf, String)>,
}

impl Reader {
    fn follow(&mut self, block: &Block) {
        let path = block.text.lines().next().and_then(|line| line.strip_prefix("# ")).filter(|path| path.contains('/'));
        match (block.language.as_str(), path) {
            ("console", _) => self.project.run(block),
            ("ftl", Some(path)) => self.project.write(path, &block.text),
            ("ftl", None) => self.message(&block.text),
            ("toml", Some(path)) => self.project.settle(path, &block.text),
            _ => {}
        }
    }

    /// A message that the page shows: it can be read, stands like that in the files, or takes the place of one that waits.
    fn message(&mut self, text: &str) {
        if text.contains(WAITS) {
            let mut files = Vec::new();
            collect(&self.project.path("locales"), &mut files);
            let holds = |path: &PathBuf| std::fs::read_to_string(path).is_ok_and(|file| file.contains(text));
            let path = files.into_iter().find(holds).unwrap_or_else(|| panic!("nowhere: {text}"));
            self.waiting = Some((path, text.to_owned()));
        } else {
            let read = fluent_syntax::parser::parse(text);
            assert!(read.is_ok(), "{text}");
            if let Some((path, before)) = self.waiting.take() {
                let file = std::fs::read_to_string(&path).expect("text");
                std::fs::write(path, file.replace(&before, text)).expect("written");
            }
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

#[test]
fn what_the_pages_tell_to_type_does_what_they_say() {
    for page in PAGES {
        let mut reader = Reader { project: Project::new(), waiting: None };
        let page = read(page);
        for block in &blocks(&page) {
            reader.follow(block);
        }
        assert!(reader.waiting.is_none(), "a message that waits is translated");
    }
}

#[test]
fn the_pages_tell_the_same() {
    let [english, dutch] = PAGES.map(read);
    assert_eq!(headings(&english), headings(&dutch));
    assert_eq!(told(&english), told(&dutch));
    for page in [english, dutch] {
        assert!(page.lines().count() <= 260, "{} lines", page.lines().count());
    }
}
