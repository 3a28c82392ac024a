//! What a statement is written as: one format for each place where a clinic may put it.

/// What a statement is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A whole page for a browser: one file, nothing beside it.
    Page,
    /// A part of a page, with its style, for a system that takes HTML as it is.
    Fragment,
    /// A part of a page of what WordPress lets an ordinary editor write; the style is a file of its own.
    Wordpress,
    /// Headings, lists and tables without any style, to copy into a text field or a word processor.
    Plain,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] =
        &[Self::Page, Self::Fragment, Self::Wordpress, Self::Plain, Self::Markdown, Self::Text];

    /// Those that are written when nobody asks for others.
    pub const USUAL: &'static [Self] = &[Self::Page, Self::Markdown];

    /// Its word on the command line and in settings.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Fragment => "fragment",
            Self::Wordpress => "wordpress",
            Self::Plain => "plain",
            Self::Markdown => "markdown",
            Self::Text => "text",
        }
    }

    /// The format that a word means. `html` is another word for `page`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let word = if word == "html" { "page" } else { word };
        Self::ALL.iter().copied().find(|format| format.word() == word)
    }

    /// The format that a file with this name is in.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.file_name() == name)
    }

    /// The name of its file.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Page => "index.html",
            Self::Fragment => "fragment.html",
            Self::Wordpress => "wordpress.html",
            Self::Plain => "plain.html",
            Self::Markdown => "statement.md",
            Self::Text => "statement.txt",
        }
    }

    /// The template that makes it.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Page => "html/page.html",
            Self::Fragment => "html/fragment.html",
            Self::Wordpress => "html/wordpress.html",
            Self::Plain => "html/plain.html",
            Self::Markdown => "markdown/statement.md",
            Self::Text => "text/statement.txt",
        }
    }

    /// Whether it becomes part of a page that is somebody else's.
    #[must_use]
    pub const fn is_embedded(self) -> bool {
        matches!(self, Self::Fragment | Self::Wordpress)
    }
}

/// How a part of a page fits into the page around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedding {
    /// The level of its highest heading: 1 to 3.
    pub heading_level: usize,
    /// What every anchor begins with, so that none is the same as one of the page around it.
    pub id_prefix: String,
}

impl Embedding {
    /// The lowest level at which the title can stand: three levels of headings come below it.
    pub const MAX_LEVEL: usize = 3;

    /// What anchors begin with when nobody says otherwise.
    pub const ID_PREFIX: &'static str = "pv-";

    /// Whether anchors may begin so: small letters, digits and hyphens, after a letter. At most 20 characters.
    #[must_use]
    pub fn is_id_prefix(prefix: &str) -> bool {
        prefix.len() <= 20
            && prefix.starts_with(|c: char| c.is_ascii_lowercase())
            && prefix.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    }
}

impl Default for Embedding {
    /// Below the title of the page around it.
    fn default() -> Self {
        Self { heading_level: 2, id_prefix: Self::ID_PREFIX.to_owned() }
    }
}
