//! The locale files that the binary carries.

use crate::policy::terms::FormOfAddress;

/// Which words are meant. Only what a run needs is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// How values are written, on the page and in findings alike; always read.
    Values,
    /// What patients read.
    Page,
    /// What the command says.
    Command,
    /// Findings and rules.
    Rules,
    /// What each key of the definition is for.
    Format,
    /// Comments of first definitions.
    Starters,
    /// What the coverage of definitions is told in.
    Coverage,
    /// What the preview in a browser says.
    Preview,
    /// The index over the clinics of a project.
    Overview,
    /// What the templates are for.
    Templates,
    /// What the translators’ bench says, findings apart.
    Bench,
}

/// A locale file.
#[derive(Debug, Clone, Copy)]
pub struct Builtin {
    /// The language tag, or that of a variant.
    pub language: &'static str,
    /// The file's name.
    pub name: &'static str,
    /// Which words it holds.
    pub part: Part,
    /// Its text.
    pub text: &'static str,
}

macro_rules! files {
    ($($language:literal: $($part:ident $name:literal),+;)+) => {
        &[$($(Builtin {
            language: $language,
            name: $name,
            part: Part::$part,
            text: include_str!(concat!("../../locales/", $language, "/", $name)),
        }),+),+]
    };
}

/// Every file, the source language first.
pub const FILES: &[Builtin] = files! {
    "nl": Values "values.ftl", Page "statement.ftl", Page "catalogue.ftl", Page "vocabulary.ftl", Values "countries.ftl",
          Page "law.ftl", Command "cli.ftl", Rules "findings.ftl", Rules "rules.ftl",
          Rules "rules-controller.ftl", Rules "rules-purposes.ftl", Rules "rules-sharing.ftl", Rules "rules-keeping.ftl",
          Rules "rules-website.ftl", Rules "rules-locales.ftl", Rules "findings-locales.ftl", Bench "bench.ftl", Format "format.ftl", Starters "new.ftl", Coverage "coverage.ftl",
          Overview "overview.ftl", Templates "templates.ftl", Preview "preview.ftl";
    "en": Values "values.ftl", Page "statement.ftl", Page "catalogue.ftl", Page "vocabulary.ftl", Values "countries.ftl",
          Page "law.ftl", Command "cli.ftl", Rules "findings.ftl", Rules "rules.ftl",
          Rules "rules-controller.ftl", Rules "rules-purposes.ftl", Rules "rules-sharing.ftl", Rules "rules-keeping.ftl",
          Rules "rules-website.ftl", Rules "rules-locales.ftl", Rules "findings-locales.ftl", Bench "bench.ftl", Format "format.ftl", Starters "new.ftl", Coverage "coverage.ftl",
          Overview "overview.ftl", Templates "templates.ftl", Preview "preview.ftl";
};

/// The languages of the built-in files.
pub const LANGUAGES: &[&str] = &["nl", "en"];

/// A variant of a language: the messages that address the reader in another way, and no others.
#[derive(Debug, Clone, Copy)]
pub struct Variant {
    /// Its tag: the name of its folder.
    pub tag: &'static str,
    /// The language whose other messages it takes.
    pub language: &'static str,
    /// The word by which a definition asks for it, as its `register`.
    pub register: FormOfAddress,
    /// Its files.
    pub files: &'static [Builtin],
}

/// The built-in variants. None is a language of its own.
pub const VARIANTS: &[Variant] = &[Variant {
    tag: "nl-informal",
    language: "nl",
    register: FormOfAddress::Informal,
    files: files! { "nl-informal": Page "statement.ftl", Page "catalogue.ftl", Page "vocabulary.ftl"; },
}];

impl Builtin {
    /// Its path in the project, with `/` between folders.
    #[must_use]
    pub fn path(&self) -> String {
        format!("locales/{}/{}", self.language, self.name)
    }
}

/// Whether a file of this name holds one of these parts.
#[must_use]
pub fn is_of(name: &str, parts: &[Part]) -> bool {
    FILES.iter().any(|file| file.name == name && parts.contains(&file.part))
}

/// The built-in file that holds a message.
#[must_use]
pub fn file_of(message: &str) -> &'static str {
    let holds = |file: &&Builtin| {
        file.text.match_indices(message).any(|(at, _)| {
            (at == 0 || file.text.as_bytes()[at - 1] == b'\n') && file.text[at + message.len()..].starts_with(" =")
        })
    };
    FILES.iter().find(holds).map_or("statement.ftl", |file| file.name)
}
