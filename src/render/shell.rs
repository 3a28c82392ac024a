//! What stands around a page in the preview. It is ours alone: a project has templates of its own for its pages.

use super::style::{self, Styled};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::Tera;

const TEMPLATE: &str = include_str!("../../templates/preview/shell.html");
const STYLE: &str = include_str!("../../templates/preview/shell.css");
const SCRIPT: &str = include_str!("../../templates/preview/shell.js");

/// The name that the template goes by; its end says that words are escaped.
const NAME: &str = "preview/shell.html";

/// Whether a file of a project is one that the shell is made of: so it is where this program is built.
pub(super) fn is_ours(name: &str, text: &str) -> bool {
    [(NAME, TEMPLATE), ("preview/shell.css", STYLE)].contains(&(name, text))
}

/// The page around the pages, and what allows its style and its script: their digests.
#[derive(Debug)]
pub struct Shell {
    /// Its text.
    pub text: String,
    /// The digest of its style.
    pub style_hash: String,
    /// The digest of its script.
    pub script_hash: String,
}

#[derive(Serialize)]
struct Context<'a> {
    lang: &'a str,
    style: &'a str,
    script: &'a str,
    words: &'a BTreeMap<String, String>,
}

impl Shell {
    /// In a language, with these words.
    ///
    /// # Panics
    /// When the template asks for a word that is not there, which is a fault of the program.
    #[must_use]
    pub fn new(lang: &str, words: &BTreeMap<String, String>) -> Self {
        let (style, script) = (Styled::new(style::minified(STYLE)), Styled::new(SCRIPT.to_owned()));
        let context = Context { lang, style: &style.text, script: &script.text, words };
        let mut tera = Tera::new();
        let text = tera
            .add_raw_template(NAME, TEMPLATE)
            .and_then(|()| tera.render(NAME, &tera::Context::from_serialize(&context)?))
            .expect("the template of the preview is right");
        Self { text, style_hash: style.hash, script_hash: script.hash }
    }
}
