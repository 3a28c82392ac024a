//! Holds a tree against the format: every misspelt key, wrong value and unknown name, all at once, each at its place.
//!
//! What was wrong is left in the tree as [`Value::Bad`], so that later steps know that something stood there.

use super::shape::{APPEARANCE, BASIS, DEFINITION, Key, Kind, Shape};
use super::spelling::{is_id, is_language, is_refused, spelling};
use super::terms::{FormOfAddress, Ground};
use super::tree::{Entry, Node, Table, Value};
use super::{catalogue, vocabulary};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::source::Span;

/// Checks the whole definition and marks what cannot be used.
pub(super) fn definition(root: &mut Node, report: &mut Report) {
    let names = Names::collect(root);
    let whole = !report.findings().iter().any(|finding| finding.rule == "DEF-01");
    let mut walk = Walk { names: &names, whole, report };
    walk.table(&DEFINITION, root, "");
}

/// Checks a table `[appearance]` that stands by itself, in a project's settings.
pub(super) fn appearance(node: &mut Node, report: &mut Report) {
    let names = Names { languages: Vec::new(), data: Vec::new(), recipients: Vec::new(), activities: Vec::new() };
    Walk { names: &names, whole: true, report }.table(&APPEARANCE, node, "appearance");
}

/// What the definition itself defines, and so may be referred to.
struct Names {
    languages: Vec<String>,
    data: Vec<String>,
    recipients: Vec<String>,
    activities: Vec<String>,
}

impl Names {
    fn collect(root: &Node) -> Self {
        let table = root.table();
        let keys = |name: &str| {
            let named = table.and_then(|table| table.get(name)).and_then(Node::table);
            named.map_or_else(Vec::new, |named| named.entries.iter().map(|entry| entry.key.clone()).collect())
        };
        let tags = table.and_then(|table| table.get("statement")?.table()?.get("languages")?.list());
        let mut languages: Vec<String> = Vec::new();
        for tag in tags.unwrap_or_default().iter().filter_map(Node::text) {
            // For who takes `nl-informal` for a language, texts in `nl` are what it needs.
            let language = FormOfAddress::of_variant(tag).map_or(tag, |(language, _)| language);
            if !languages.iter().any(|known| known == language) {
                languages.push(language.to_owned());
            }
        }
        let activities = table.and_then(|table| table.get("activity")?.list()).unwrap_or_default();
        let activities = activities
            .iter()
            .filter_map(|node| node.table()?.get("id").or_else(|| node.table()?.get("use"))?.text())
            .map(str::to_owned)
            .collect();
        Self { languages, data: keys("data"), recipients: keys("recipient"), activities }
    }
}

struct Walk<'a> {
    names: &'a Names,
    /// Whether the text could be read whole, so that what is not there is really missing.
    whole: bool,
    report: &'a mut Report,
}

impl Walk<'_> {
    fn problem(&mut self, rule: &'static str, span: Span, path: &str, message: Message) {
        let help = Message { id: format!("{}.help", message.id), args: message.args.clone() };
        self.report.push(Finding::new(rule, Severity::Error, At::Span(span), message).path(path).help(help));
    }

    /// Reports a value and marks it as unusable.
    fn bad(&mut self, rule: &'static str, node: &mut Node, path: &str, message: Message) {
        self.problem(rule, node.span, path, message);
        node.value = Value::Bad;
    }

    fn wrong_kind(&mut self, node: &mut Node, path: &str, wanted: &'static str) {
        let message = Message::new(format!("wrong-kind-{wanted}")).with("key", last(path)).with("found", node.kind());
        self.bad("DEF-04", node, path, message);
    }

    fn table(&mut self, shape: &'static Shape, node: &mut Node, path: &str) {
        let span = node.span;
        let Value::Table(table) = &mut node.value else {
            if !matches!(node.value, Value::Bad) {
                self.wrong_kind(node, path, "table");
            }
            return;
        };
        self.keys(shape, table, path);
        let whole = self.whole;
        for key in shape.keys.iter().filter(|key| whole && key.required && !table.has(key.name)) {
            let message = Message::new("missing-key")
                .with("key", key.name)
                .with("table", if path.is_empty() { "definition" } else { path });
            self.problem("DEF-10", span, &join(path, key.name), message);
        }
        for entry in &mut table.entries {
            if let Some(Key { kind, .. }) = shape.keys.iter().find(|key| key.name == entry.key) {
                self.value(*kind, &mut entry.node, &join(path, &entry.key));
            }
        }
    }

    /// Takes unknown keys out. A key that was probably meant is marked, so that nothing reports it as missing too.
    fn keys(&mut self, shape: &'static Shape, table: &mut Table, path: &str) {
        let known: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
        let mut meant = Vec::new();
        table.entries.retain(|entry| {
            if known.contains(&entry.key.as_str()) {
                return true;
            }
            meant.push((entry.key.clone(), entry.key_span));
            false
        });
        for (key, span) in meant {
            let free: Vec<&str> = known.iter().copied().filter(|name| !table.has(name)).collect();
            let guess = nearest(&key, &free);
            let message = Message::new(if guess.is_some() { "unknown-key" } else { "unknown-key-plain" })
                .with("key", &key)
                .with("suggestion", guess.unwrap_or_default())
                .with("known", known.join(", "));
            self.problem("DEF-03", span, &join(path, &key), message);
            if let Some(guess) = guess {
                let node = Node { value: Value::Bad, span };
                table.entries.push(Entry { key: guess.to_owned(), key_span: span, node });
            }
        }
    }

    fn value(&mut self, kind: Kind, node: &mut Node, path: &str) {
        if matches!(node.value, Value::Bad) {
            return;
        }
        match kind {
            Kind::Table(shape) => self.table(shape, node, path),
            Kind::Tables(shape) => self.items(&Kind::Table(shape), node, path, "tables"),
            Kind::List(inner) => self.items(inner, node, path, "list"),
            Kind::OneOrMore(inner) if matches!(node.value, Value::List(_)) => self.items(inner, node, path, "list"),
            Kind::OneOrMore(inner) => self.value(*inner, node, path),
            Kind::Named(shape) => self.named(shape, node, path),
            Kind::Basis => self.basis(node, path),
            Kind::Local | Kind::Markdown => self.local(kind, node, path),
            Kind::UrlPerLanguage => self.urls(node, path),
            _ if has_local(kind) && matches!(node.value, Value::Table(_)) => self.local(Kind::Local, node, path),
            Kind::Bool if matches!(node.value, Value::Bool(_)) => {}
            Kind::Bool => self.wrong_kind(node, path, "bool"),
            Kind::Integer if matches!(node.value, Value::Integer(number) if (0..=100_000_000).contains(&number)) => {}
            Kind::UpTo(most) if matches!(node.value, Value::Integer(number) if (0..=i64::from(most)).contains(&number)) =>
                {}
            Kind::UpTo(most) => {
                let message = Message::new("too-large-number").with("key", last(path)).with("most", most.to_string());
                self.bad("DEF-07", node, path, message);
            }
            Kind::Integer => self.wrong_kind(node, path, "integer"),
            Kind::Date if matches!(node.value, Value::Date(_)) => {}
            Kind::Date => self.wrong_kind(node, path, "date"),
            _ => self.text(kind, node, path),
        }
    }

    fn items(&mut self, inner: &Kind, node: &mut Node, path: &str, wanted: &'static str) {
        let Value::List(list) = &mut node.value else {
            return self.wrong_kind(node, path, wanted);
        };
        for (index, item) in list.iter_mut().enumerate() {
            self.value(*inner, item, &format!("{path}[{index}]"));
        }
    }

    fn named(&mut self, shape: &'static Shape, node: &mut Node, path: &str) {
        let Value::Table(table) = &mut node.value else {
            return self.wrong_kind(node, path, "named");
        };
        for entry in &mut table.entries {
            let path = join(path, &entry.key);
            if !is_id(&entry.key) {
                self.problem("DEF-05", entry.key_span, &path, Message::new("bad-id").with("found", &entry.key));
            }
            self.table(shape, &mut entry.node, &path);
        }
    }

    fn basis(&mut self, node: &mut Node, path: &str) {
        match &mut node.value {
            Value::Table(_) => self.table(&BASIS, node, path),
            Value::List(list) => {
                for (index, item) in list.iter_mut().enumerate() {
                    let path = format!("{path}[{index}]");
                    match item.value {
                        Value::Table(_) => self.table(&BASIS, item, &path),
                        _ => self.value(Kind::Word(Ground::WORDS), item, &path),
                    }
                }
            }
            _ => self.value(Kind::Word(Ground::WORDS), node, path),
        }
    }

    fn urls(&mut self, node: &mut Node, path: &str) {
        self.local(Kind::Local, node, path);
        if let Value::Table(table) = &mut node.value {
            for entry in &mut table.entries {
                self.value(Kind::Url, &mut entry.node, &join(path, &entry.key));
            }
            let mut seen: Vec<String> = Vec::new();
            for entry in &mut table.entries {
                let Value::Text(url) = &entry.node.value else { continue };
                let url = url.clone();
                if seen.contains(&url) {
                    let message = Message::new("same-address").with("key", last(path)).with("found", &url);
                    self.bad("DEF-07", &mut entry.node, &join(path, &entry.key), message);
                }
                seen.push(url);
            }
        }
    }

    fn local(&mut self, kind: Kind, node: &mut Node, path: &str) {
        let span = node.span;
        let Value::Table(table) = &mut node.value else {
            return self.wrong_kind(node, path, "local");
        };
        let mut usable = true;
        let mut unknown = Vec::new();
        for entry in &mut table.entries {
            let path = join(path, &entry.key);
            if !is_language(&entry.key) {
                unknown.push((entry.key.clone(), entry.key_span, path));
                continue;
            }
            match &entry.node.value {
                Value::Bad => usable = false,
                Value::Text(text) if text.trim().is_empty() => {
                    usable = false;
                    self.problem(
                        "DEF-09",
                        entry.node.span,
                        &path,
                        Message::new("empty-value").with("key", last(&path)),
                    );
                }
                Value::Text(text)
                    if text.chars().any(|c| is_refused(c) && !(c == '\n' && matches!(kind, Kind::Markdown))) =>
                {
                    usable = false;
                    let message = Message::new("control-character").with("key", last(&path));
                    self.problem("DEF-05", entry.node.span, &path, message);
                }
                Value::Text(text) if matches!(kind, Kind::Markdown) => {
                    if let Some(refused) = crate::markup::refused(text) {
                        usable = false;
                        let message = Message::new(format!("markdown-{}", refused.kind)).with("found", refused.found);
                        self.problem("DEF-13", entry.node.span, &path, message);
                    }
                }
                Value::Text(_) => {}
                _ => {
                    usable = false;
                    self.wrong_kind(&mut entry.node, &path, "text");
                }
            }
        }
        for (key, key_span, path) in unknown {
            usable = false;
            let message =
                Message::new("unknown-language-key").with("key", &key).with("known", self.names.languages.join(", "));
            self.problem("DEF-03", key_span, &path, message);
        }
        let Value::Table(table) = &node.value else { return };
        let missing: Vec<&String> =
            self.names.languages.iter().filter(|language| is_language(language) && !table.has(language)).collect();
        if usable && !missing.is_empty() {
            for language in missing {
                let message = Message::new("missing-language").with("key", last(path)).with("language", language);
                self.problem("DEF-08", span, &join(path, language), message);
            }
            usable = false;
        }
        if !usable {
            node.value = Value::Bad;
        }
    }

    fn text(&mut self, kind: Kind, node: &mut Node, path: &str) {
        let Value::Text(text) = &node.value else {
            return self.wrong_kind(node, path, if has_local(kind) { "word-or-local" } else { "text" });
        };
        let text = text.clone();
        if text.trim().is_empty() {
            return self.bad("DEF-09", node, path, Message::new("empty-value").with("key", last(path)));
        }
        if text.chars().any(is_refused) {
            return self.bad("DEF-05", node, path, Message::new("control-character").with("key", last(path)));
        }
        let names = self.names;
        match kind {
            Kind::Word(words) | Kind::WordOrLocal(words) => {
                self.one_of("unknown-word", "DEF-05", &text, node, path, words.iter().copied());
            }
            Kind::CatalogueId => {
                let known = catalogue::all().map(|entry| entry.id);
                self.one_of("unknown-catalogue", "DEF-06", &text, node, path, known);
            }
            Kind::ActivityRef => {
                let known = names.activities.iter().map(String::as_str);
                self.one_of("unknown-activity", "DEF-06", &text, node, path, known);
            }
            Kind::RecipientRef => {
                let known = names.recipients.iter().map(String::as_str);
                self.one_of("unknown-recipient", "DEF-06", &text, node, path, known);
            }
            Kind::DataRef => {
                let own = names.data.iter().map(String::as_str);
                let known = own.chain(vocabulary::DATA.iter().map(|data| data.id));
                self.one_of("unknown-data", "DEF-06", &text, node, path, known);
            }
            Kind::SubjectRef => {
                self.one_of("unknown-subject", "DEF-06", &text, node, path, vocabulary::SUBJECTS.iter().copied());
            }
            Kind::SourceRef => {
                let known = vocabulary::SOURCES.iter().map(|source| source.id);
                self.one_of("unknown-source", "DEF-06", &text, node, path, known);
            }
            Kind::RecipientCategory => {
                let known = vocabulary::RECIPIENTS.iter().copied();
                self.one_of("unknown-recipient-category", "DEF-06", &text, node, path, known);
            }
            Kind::MeasureRef => {
                self.one_of("unknown-measure", "DEF-06", &text, node, path, vocabulary::MEASURES.iter().copied());
            }
            _ => {
                let variant = FormOfAddress::of_variant(&text).filter(|_| matches!(kind, Kind::Language));
                if let Some((language, form)) = variant {
                    let message = Message::new("variant-language").with("found", &text).with("language", language);
                    self.bad("LOC-05", node, path, message.with("register", form.word()));
                } else if let Some(message) = spelling(kind, &text) {
                    let message = Message::new(message).with("found", &text).with("key", last(path));
                    self.bad("DEF-07", node, path, message);
                }
            }
        }
    }

    fn one_of<'b>(
        &mut self,
        message: &'static str,
        rule: &'static str,
        text: &str,
        node: &mut Node,
        path: &str,
        known: impl Iterator<Item = &'b str> + Clone,
    ) {
        if known.clone().any(|word| word == text) {
            return;
        }
        let list: Vec<&str> = known.collect();
        let guess = nearest(text, &list);
        let message = Message::new(if guess.is_some() { message.to_owned() } else { format!("{message}-plain") })
            .with("found", text)
            .with("key", last(path))
            .with("suggestion", guess.unwrap_or_default())
            .with("known", if list.is_empty() { "–".to_owned() } else { list.join(", ") });
        self.bad(rule, node, path, message);
    }
}

/// Kinds of value that may also be words per language.
fn has_local(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::UrlOrLocal
            | Kind::WordOrLocal(_)
            | Kind::SourceRef
            | Kind::RecipientCategory
            | Kind::MeasureRef
            | Kind::Law
    )
}

/// The known word that was probably meant.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = (word.chars().count() / 3).max(1);
    known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), *candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
