//! The pages for translators are true: whatever they tell to type is typed, in a project of its own, and says what the
//! pages say; and the Dutch one tells the same as the English one.

#![allow(clippy::disallowed_methods, reason = "a project of a test needs no all or nothing")]

mod support;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use snapbox::assert_data_eq;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::read;
use tempfile::TempDir;

const PAGES: [&str; 2] = ["docs/translating.md", "docs/translating.nl.md"];

/// What still waits for words in the files of a new language.
const WAITS: &str = "{…}";

/// A block of code: in which language, and what it says.
struct Block {
    language: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                open = Some(Block { language: language.to_string(), text: String::new() });
            }
            Event::Text(text) => open.iter_mut().for_each(|block| block.text.push_str(&text)),
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

fn headings(page: &str) -> Vec<HeadingLevel> {
    let levels = Parser::new(page).filter_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(level),
        _ => None,
    });
    levels.collect()
}

/// The commands of a block, each with what the page says that it prints.
fn commands(block: &Block) -> Vec<(&str, String)> {
    let mut commands: Vec<(&str, String)> = Vec::new();
    for line in block.text.lines() {
        if let Some(command) = line.strip_prefix("$ verklaar ") {
            commands.push((command, String::new()));
        } else {
            let (_, printed) = commands.last_mut().expect("a command first");
            printed.push_str(line);
            printed.push('\n');
        }
    }
    commands
}

/// A project of one clinic, as the pages have it.
struct Project {
    folder: TempDir,
    /// A message that still waits, as the page shows it: its translation comes next.
    waiting: Option<(PathBuf, String)>,
}

impl Project {
    fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a folder"), waiting: None };
        project.write("policies/linde.toml", &read("tests/cli/clinic.toml"));
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }

    fn follow(&mut self, block: &Block) {
        let path = block.text.lines().next().and_then(|line| line.strip_prefix("# ")).filter(|path| path.contains('/'));
        match (block.language.as_str(), path) {
            ("console", _) => commands(block).into_iter().for_each(|(command, printed)| self.run(command, printed)),
            ("ftl", Some(path)) => self.write(path, &block.text),
            ("ftl", None) => self.message(&block.text),
            ("toml", Some(path)) => self.settle(path, &block.text),
            _ => {}
        }
    }

    fn run(&self, command: &str, printed: String) {
        let mut verklaar = Command::new(env!("CARGO_BIN_EXE_verklaar"));
        let output = verklaar.args(command.split(' ')).current_dir(self.folder.path()).output().expect("it runs");
        let said = [output.stdout, output.stderr].concat();
        assert_data_eq!(String::from_utf8(said).expect("text"), printed);
    }

    /// A message that the page shows: it can be read, stands like that in the files, or takes the place of one that waits.
    fn message(&mut self, text: &str) {
        if text.contains(WAITS) {
            let mut files = Vec::new();
            collect(&self.folder.path().join("locales"), &mut files);
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

    /// Puts keys below the header of a table in the definition, as the page says.
    fn settle(&self, path: &str, text: &str) {
        let added = text.split_once('\n').expect("more than a path").1;
        let header = added.lines().next().expect("a header");
        let file = std::fs::read_to_string(self.folder.path().join(path)).expect("text");
        assert_eq!(file.matches(header).count(), 1, "{header}");
        self.write(path, &file.replacen(&format!("{header}\n"), added, 1));
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
        let mut project = Project::new();
        let page = read(page);
        for block in &blocks(&page) {
            project.follow(block);
        }
        assert!(project.waiting.is_none(), "a message that waits is translated");
    }
}

#[test]
fn the_pages_tell_the_same() {
    let [english, dutch] = PAGES.map(read);
    assert_eq!(headings(&english), headings(&dutch));
    let told = |page: &str| -> Vec<(String, Vec<String>)> {
        let plain = |command: &str| command.replace(" --lang nl", "").replace(" --lang en", "");
        let shown = |block: &Block| commands(block).into_iter().map(|(command, _)| plain(command)).collect();
        let shown = |block: Block| if block.language == "console" { shown(&block) } else { Vec::new() };
        blocks(page).into_iter().map(|block| (block.language.clone(), shown(block))).collect()
    };
    assert_eq!(told(&english), told(&dutch));
    for page in [english, dutch] {
        assert!(page.lines().count() <= 260, "{} lines", page.lines().count());
    }
}
