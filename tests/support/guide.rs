//! The pages of `docs/` that tell people what to type: their parts, and a project in which that is done.
#![allow(clippy::disallowed_methods, reason = "a project of a test needs no all or nothing")]

use super::read;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use snapbox::assert_data_eq;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A block of code: in which language, and what it says.
pub(crate) struct Block {
    pub(crate) language: String,
    pub(crate) text: String,
}

/// What a page is made of.
pub(crate) fn events(page: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(page, Options::ENABLE_TABLES)
}

pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for event in events(page) {
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

pub(crate) fn headings(page: &str) -> Vec<HeadingLevel> {
    let levels = events(page).filter_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(level),
        _ => None,
    });
    levels.collect()
}

/// The commands of a block, each with what the page says that it prints.
pub(crate) fn commands(block: &Block) -> Vec<(&str, String)> {
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

/// The languages of the blocks of a page, and the commands in them, without the language that these ask for.
pub(crate) fn told(page: &str) -> Vec<(String, Vec<String>)> {
    let plain = |command: &str| command.replace(" --lang nl", "").replace(" --lang en", "");
    let shown = |block: &Block| commands(block).into_iter().map(|(command, _)| plain(command)).collect();
    let shown = |block: &Block| if block.language == "console" { shown(block) } else { Vec::new() };
    blocks(page).into_iter().map(|block| (block.language.clone(), shown(&block))).collect()
}

/// A project of one clinic, as the pages have it.
pub(crate) struct Project {
    folder: TempDir,
}

impl Project {
    pub(crate) fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a folder") };
        project.write("policies/linde.toml", &read("tests/cli/clinic.toml"));
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }

    /// Runs the commands of a block, and holds what they print against what the page says.
    pub(crate) fn run(&self, block: &Block) {
        for (command, printed) in commands(block) {
            let mut verklaar = Command::new(env!("CARGO_BIN_EXE_verklaar"));
            let output = verklaar.args(command.split(' ')).current_dir(self.folder.path()).output().expect("it runs");
            let said = [output.stdout, output.stderr].concat();
            assert_data_eq!(String::from_utf8(said).expect("text"), printed);
        }
    }

    /// Puts keys below the header of a table in the definition, as the page says.
    pub(crate) fn settle(&self, path: &str, text: &str) {
        let added = text.split_once('\n').expect("more than a path").1;
        let header = added.lines().next().expect("a header");
        let file = std::fs::read_to_string(self.path(path)).expect("text");
        assert_eq!(file.matches(header).count(), 1, "{header}");
        self.write(path, &file.replacen(&format!("{header}\n"), added, 1));
    }
}
