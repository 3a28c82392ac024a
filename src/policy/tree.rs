//! TOML as a tree in which every value keeps its place, also across files.

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::source::{FileId, Sources, Span};
use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) value: Value,
    /// The value; of a table and of a list of tables, its header.
    pub(super) span: Span,
}

/// A TOML value.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Integer(i64),
    Bool(bool),
    Date(Date),
    /// A float or a date with a time: nothing in the format.
    Other,
    List(Vec<Node>),
    Table(Table),
    /// Something stands here that has already been reported.
    Bad,
}

/// A table in the order of its file.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub(super) entries: Vec<Entry>,
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_span: Span,
    pub(super) node: Node,
}

impl Table {
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }
}

impl Node {
    /// Whether it and all below it could be read.
    pub(super) fn is_read(&self) -> bool {
        match &self.value {
            Value::Bad => false,
            Value::List(items) => items.iter().all(Self::is_read),
            Value::Table(table) => table.entries.iter().all(|entry| entry.node.is_read()),
            _ => true,
        }
    }

    pub(super) fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What a person calls this kind of value: one of [`VALUE_KINDS`].
    pub(super) fn kind(&self) -> &'static str {
        match &self.value {
            Value::Text(_) => "text",
            Value::Integer(_) => "integer",
            Value::Bool(_) => "bool",
            Value::Date(_) => "date",
            Value::Other | Value::Bad => "other",
            Value::List(_) => "list",
            Value::Table(_) => "table",
        }
    }
}

/// The kinds of value that a definition can hold, as the messages know them.
pub(crate) const VALUE_KINDS: [&str; 7] = ["text", "integer", "bool", "date", "list", "table", "other"];

/// Reads a text as TOML. Mistakes of the syntax are reported, all of them; what could be read comes back.
pub(super) fn parse(sources: &Sources, file: FileId, report: &mut Report) -> Node {
    let text = &sources.file(file).text;
    let (root, mut errors) = DeTable::parse_recoverable(text);
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        report.push(
            Finding::new(
                "DEF-01",
                Severity::Error,
                At::Span(file.span(range)),
                Message::new("toml-syntax").with("detail", error.message()),
            )
            .help(Message::new("toml-syntax.help")),
        );
    }
    Node { value: Value::Table(table(root.into_inner(), file)), span: file.span(0..0) }
}

fn table(table: DeTable<'_>, file: FileId) -> Table {
    let entries = table
        .into_iter()
        .map(|(key, value)| Entry {
            key_span: file.span(key.span()),
            key: key.into_inner().into_owned(),
            node: node(value, file),
        })
        .collect();
    Table { entries }
}

fn node(value: Spanned<DeValue<'_>>, file: FileId) -> Node {
    let range = value.span();
    let empty = range.is_empty();
    let value = match value.into_inner() {
        // A value that is missing altogether (`key =`) was reported by the parser.
        DeValue::String(_) if empty => Value::Bad,
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Integer)
        }
        DeValue::Boolean(flag) => Value::Bool(flag),
        DeValue::Float(_) => Value::Other,
        DeValue::Datetime(moment) => match (moment.date, moment.time) {
            (Some(date), None) => i16::try_from(date.year)
                .ok()
                .zip(i8::try_from(date.month).ok().zip(i8::try_from(date.day).ok()))
                .and_then(|(year, (month, day))| Date::new(year, month, day).ok())
                .map_or(Value::Bad, Value::Date),
            (None, None) => Value::Bad,
            _ => Value::Other,
        },
        DeValue::Array(list) => Value::List(list.into_iter().map(|value| node(value, file)).collect()),
        DeValue::Table(inner) => Value::Table(table(inner, file)),
    };
    Node { value, span: file.span(range) }
}

/// Lays a definition over the shared part that it extends: tables merge key by key, lists of tables by `id`, `use`
/// or `name`; any other value of the definition replaces the shared one.
pub(super) fn merge(shared: Node, own: Node) -> Node {
    match (shared.value, own.value) {
        (Value::Table(shared), Value::Table(own_table)) => {
            let mut merged = shared;
            for entry in own_table.entries {
                match merged.entries.iter_mut().find(|known| known.key == entry.key) {
                    Some(known) => {
                        let below = std::mem::replace(&mut known.node.value, Value::Bad);
                        let below = Node { value: below, span: known.node.span };
                        known.node = merge(below, entry.node);
                        known.key_span = entry.key_span;
                    }
                    None => merged.entries.push(entry),
                }
            }
            Node { value: Value::Table(merged), span: own.span }
        }
        (Value::List(shared), Value::List(own_list)) if is_tables(&shared) && is_tables(&own_list) => {
            let mut merged = shared;
            for node in own_list {
                let same = identity(&node).and_then(|id| merged.iter().position(|known| identity(known) == Some(id)));
                match same {
                    Some(at) => {
                        let below = merged[at].clone();
                        merged[at] = merge(below, node);
                    }
                    None => merged.push(node),
                }
            }
            Node { value: Value::List(merged), span: own.span }
        }
        (_, value) => Node { value, span: own.span },
    }
}

fn is_tables(list: &[Node]) -> bool {
    !list.is_empty() && list.iter().all(|node| node.table().is_some())
}

fn identity(node: &Node) -> Option<&str> {
    let table = node.table()?;
    ["id", "use", "name"].into_iter().find_map(|key| table.get(key)?.text())
}
