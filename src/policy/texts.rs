//! The clinic's own words: every text of a definition that patients read, wherever it stands.

use super::Policy;
use super::shape::{BASIS, DEFINITION, Kind, Shape};
use super::tree::{Node, Value};
use crate::source::Span;

/// A text that the clinic wrote, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// Its key, as in `activity[2].purpose.en`.
    pub path: String,
    /// The same with the activity's name, as in `activity.appointments.purpose.en`.
    pub alias: String,
    /// Which text it is: the last key before the language, as in `purpose`.
    pub key: &'static str,
    /// The table it stands in, by the name of its shape, as in `activity` or `clause`.
    pub table: &'static str,
    /// The language tag; empty for a line that is the same in every language.
    pub language: &'a str,
    /// The words as they stand, untrimmed.
    pub words: &'a str,
    /// Where it stands.
    pub span: Span,
}

impl Policy {
    /// Every text of the clinic's own, in the order of the format.
    #[must_use]
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut texts = Vec::new();
        let root = Steps { path: String::new(), alias: String::new() };
        table(&DEFINITION, &self.tree, &root, &mut texts);
        texts
    }

    /// Every line that reaches the page as it is in each language: names, numbers, addresses; in the order of the format.
    #[must_use]
    pub fn lines(&self) -> Vec<Text<'_>> {
        let mut lines = Vec::new();
        plain(&DEFINITION, &self.tree, &Steps { path: String::new(), alias: String::new() }, &mut lines);
        lines
    }

    /// The text at a path, as it stands there.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.node(path) {
            (node, true) => node.text(),
            _ => None,
        }
    }

    /// Whether everything at a path could be read, or nothing stands there; what could not has had its finding.
    #[must_use]
    pub fn is_read(&self, path: &str) -> bool {
        match self.node(path) {
            (node, true) => node.is_read(),
            _ => true,
        }
    }

    /// Where a key stands, as in `activity[2].retention[0].period`; the table nearest to it when nothing stands there.
    #[must_use]
    pub fn span(&self, path: &str) -> Span {
        match self.node(path) {
            // A table that is missing from a list of tables is missing from what holds the list.
            (node, _) if node.list().is_some_and(|items| items.iter().any(|item| item.table().is_some())) => {
                self.node(path.rsplit_once('.').map_or("", |(above, _)| above)).0.span
            }
            (node, _) => node.span,
        }
    }

    /// The value at a path, or the nearest one above it; and whether it is the value itself.
    fn node(&self, path: &str) -> (&Node, bool) {
        let mut node: &Node = &self.tree;
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let (key, indices) = step.split_once('[').map_or((step, ""), |(key, rest)| (key, rest));
            let Some(mut next) = node.table().and_then(|table| table.get(key)) else { return (node, false) };
            for index in indices.split(['[', ']']).filter_map(|index| index.parse::<usize>().ok()) {
                // One value may stand in place of a list of one.
                let Some(items) = next.list() else { break };
                let Some(item) = items.get(index) else { return (next, false) };
                next = item;
            }
            node = next;
        }
        (node, true)
    }
}

#[derive(Clone)]
struct Steps {
    path: String,
    alias: String,
}

impl Steps {
    fn key(&self, key: &str) -> Self {
        let join = |above: &str| if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") };
        Self { path: join(&self.path), alias: join(&self.alias) }
    }

    fn item(&self, index: usize, node: &Node) -> Self {
        let alias = match name(node) {
            Some(name) if self.alias == "activity" => format!("{}.{name}", self.alias),
            _ => format!("{}[{index}]", self.alias),
        };
        Self { path: format!("{}[{index}]", self.path), alias }
    }
}

fn name(activity: &Node) -> Option<&str> {
    let table = activity.table()?;
    table.get("id").or_else(|| table.get("use"))?.text()
}

fn table<'a>(shape: &'static Shape, node: &'a Node, steps: &Steps, texts: &mut Vec<Text<'a>>) {
    let Some(table) = node.table() else { return };
    for key in shape.keys {
        if let Some(node) = table.get(key.name)
            && may_hold_text(key.kind)
        {
            value(key.kind, key.name, shape.name, node, &steps.key(key.name), texts);
        }
    }
}

/// Keeps the walk out of values that can hold no text for people.
fn may_hold_text(kind: Kind) -> bool {
    match kind {
        Kind::Local
        | Kind::Markdown
        | Kind::UrlOrLocal
        | Kind::WordOrLocal(_)
        | Kind::SourceRef
        | Kind::RecipientCategory
        | Kind::MeasureRef
        | Kind::Law
        | Kind::Basis
        | Kind::Table(_)
        | Kind::Tables(_)
        | Kind::Named(_) => true,
        Kind::OneOrMore(inner) | Kind::List(inner) => may_hold_text(*inner),
        _ => false,
    }
}

fn value<'a>(
    kind: Kind,
    key: &'static str,
    shape: &'static str,
    node: &'a Node,
    steps: &Steps,
    texts: &mut Vec<Text<'a>>,
) {
    match (kind, &node.value) {
        (Kind::Table(inner), _) => table(inner, node, steps, texts),
        (Kind::Tables(inner), Value::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                table(inner, item, &steps.item(index, item), texts);
            }
        }
        (Kind::Named(inner), Value::Table(named)) => {
            for entry in &named.entries {
                table(inner, &entry.node, &steps.key(&entry.key), texts);
            }
        }
        (Kind::OneOrMore(inner) | Kind::List(inner), Value::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                value(*inner, key, shape, item, &steps.item(index, item), texts);
            }
        }
        (Kind::OneOrMore(inner), _) => value(*inner, key, shape, node, steps, texts),
        (Kind::Basis, Value::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                table(&BASIS, item, &steps.item(index, item), texts);
            }
        }
        (Kind::Basis, _) => table(&BASIS, node, steps, texts),
        (_, Value::Table(languages)) => {
            for entry in &languages.entries {
                if let Some(words) = entry.node.text() {
                    let Steps { path, alias } = steps.key(&entry.key);
                    let span = entry.node.span;
                    texts.push(Text { path, alias, key, table: shape, language: &entry.key, words, span });
                }
            }
        }
        _ => {}
    }
}

/// The lines of a table and of the tables below it. What is no part of the page is left out: accepted findings, and the
/// names of cookies, which are the clinic's suppliers' business.
fn plain<'a>(shape: &'static Shape, node: &'a Node, steps: &Steps, lines: &mut Vec<Text<'a>>) {
    let Some(table) = node.table().filter(|_| !matches!(shape.name, "allow" | "cookie")) else { return };
    for key in shape.keys {
        let Some(node) = table.get(key.name) else { continue };
        let steps = steps.key(key.name);
        match (key.kind, &node.value) {
            (Kind::Table(inner), _) => plain(inner, node, &steps, lines),
            (Kind::Tables(inner), Value::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    plain(inner, item, &steps.item(index, item), lines);
                }
            }
            (Kind::Named(inner), Value::Table(named)) => {
                for entry in &named.entries {
                    plain(inner, &entry.node, &steps.key(&entry.key), lines);
                }
            }
            (Kind::List(Kind::Text), Value::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    lines.extend(line(key.name, shape.name, item, steps.item(index, item)));
                }
            }
            (Kind::Text | Kind::Email | Kind::Phone | Kind::Url | Kind::UrlOrLocal | Kind::Contact, _) => {
                lines.extend(line(key.name, shape.name, node, steps));
            }
            _ => {}
        }
    }
}

fn line<'a>(key: &'static str, table: &'static str, node: &'a Node, steps: Steps) -> Option<Text<'a>> {
    let Steps { path, alias } = steps;
    Some(Text { path, alias, key, table, language: "", words: node.text()?, span: node.span })
}
