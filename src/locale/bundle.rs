//! A bundle of messages that reads a built-in message when it is first asked for: a statement needs a third of them.

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentError, FluentResource};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

type Inner = FluentBundle<FluentResource>;

/// The messages of one language.
pub(super) struct Bundle {
    /// Where each built-in message stands that has not been read yet.
    sources: HashMap<&'static str, &'static str>,
    /// Whether the project has messages of its own, which win.
    has_own: bool,
    read: RwLock<Inner>,
}

/// Messages of one origin: those of a language, or of a variant of it.
pub(super) struct Layer {
    /// The built-in files.
    pub(super) texts: Vec<&'static str>,
    /// The project's own files, which win.
    pub(super) own: Vec<FluentResource>,
}

/// What a message gave.
pub(super) struct Formatted {
    /// The words.
    pub(super) text: String,
    /// What it asked for and was not given, if anything.
    pub(super) unresolved: Option<String>,
}

impl Bundle {
    /// Over layers of messages, the weakest first: a later one wins message by message.
    pub(super) fn new(language: &str, layers: Vec<Layer>) -> Option<Self> {
        let mut inner = Inner::new_concurrent(vec![language.parse().ok()?]);
        inner.set_use_isolating(false);
        let mut has_own = false;
        let mut sources = HashMap::with_capacity(512);
        for layer in layers {
            for text in layer.texts {
                index(text, &mut sources);
                // What has been read goes before what has not: over a project's messages, these must be read too.
                if has_own {
                    inner.add_resource_overriding(built_in(text));
                }
            }
            for resource in layer.own {
                has_own = true;
                inner.add_resource_overriding(resource);
            }
        }
        Some(Self { sources, has_own, read: RwLock::new(inner) })
    }

    /// The words of a message, or of one of its attributes; none when there is no such message.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<Formatted> {
        if let Some(text) = self.plain(id).filter(|_| attribute.is_none()) {
            return Some(Formatted { text: text.to_owned(), unresolved: None });
        }
        self.ensure(id);
        let mut errors = Vec::new();
        let mut text = self.format_read(id, attribute, args, &mut errors)?;
        // A message may use another one, which may not have been read yet.
        if self.ensure_referenced(&errors) {
            errors.clear();
            text = self.format_read(id, attribute, args, &mut errors)?;
        }
        Some(Formatted { text, unresolved: errors.first().map(ToString::to_string) })
    }

    /// The words of a message of one line with nothing in it to be filled in, as most are: those need no reading.
    fn plain(&self, id: &str) -> Option<&'static str> {
        let text = self.sources.get(id)?.trim_end();
        if text.contains(['{', '\n']) || (self.has_own && self.has(id)) {
            return None;
        }
        text.split_once('=').map(|(_, words)| words.trim_start_matches(' '))
    }

    fn has(&self, id: &str) -> bool {
        self.read.read().unwrap_or_else(PoisonError::into_inner).has_message(id)
    }

    fn format_read(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let inner = self.read.read().unwrap_or_else(PoisonError::into_inner);
        let message = inner.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(inner.format_pattern(pattern, Some(args), errors).into_owned())
    }

    fn ensure_referenced(&self, errors: &[FluentError]) -> bool {
        let mut more = false;
        for error in errors {
            if let FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) = error {
                more |= self.ensure(id);
            }
        }
        more
    }

    /// Reads a built-in message that is wanted, unless the project has its own. Whether anything was read.
    fn ensure(&self, id: &str) -> bool {
        let Some(text) = self.sources.get(id) else { return false };
        if self.has(id) {
            return false;
        }
        let resource = built_in(text);
        let mut inner = self.read.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have been quicker; then this adds nothing.
        inner.add_resource(resource).is_ok()
    }
}

/// Reads built-in messages. A test holds them to be without mistakes.
fn built_in(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// Notes where each message stands: from its name at the start of a line to the next line that starts another entry.
fn index(text: &'static str, sources: &mut HashMap<&'static str, &'static str>) {
    let bytes = text.as_bytes();
    let mut open: Option<usize> = None;
    let mut close = |open: &mut Option<usize>, end: usize| {
        let Some(start) = open.take() else { return };
        if let Some(length) = memchr::memchr(b' ', &bytes[start..end]) {
            sources.insert(&text[start..start + length], &text[start..end]);
        }
    };
    let mut line = 0;
    while line < bytes.len() {
        let first = bytes[line];
        if first.is_ascii_alphabetic() || first == b'#' {
            close(&mut open, line);
            open = (first != b'#').then_some(line);
        }
        line = memchr::memchr(b'\n', &bytes[line..]).map_or(bytes.len(), |at| line + at + 1);
    }
    close(&mut open, bytes.len());
}
