//! Taking typed values out of a checked table.

use crate::policy::model::{Address, Choice, Field, Law, Origin, Place, Whereabouts};
use crate::policy::tree::{Node, Table, Value};
use crate::policy::values::{Local, Period, Provision, is_url};
use crate::source::Span;
use jiff::civil::Date;

/// A table that has been held against the format, with its place.
#[derive(Clone)]
pub(super) struct Get<'a> {
    pub(super) table: &'a Table,
    pub(super) place: Place,
}

impl<'a> Get<'a> {
    pub(super) fn new(table: &'a Table, span: Span, path: String, alias: String) -> Self {
        Self { table, place: Place { span, path, alias } }
    }

    /// A field whose value `read` understands; what it does not understand has been reported.
    pub(super) fn field<T>(&self, key: &str, read: impl FnOnce(&Node) -> Option<T>) -> Field<T> {
        match self.table.get(key) {
            None => Field::Absent,
            Some(node) => read(node).map_or(Field::Bad, |value| Field::Given(value, Origin::File(node.span))),
        }
    }

    pub(super) fn text(&self, key: &str) -> Field<String> {
        self.field(key, |node| node.text().map(|text| text.trim().to_owned()))
    }

    pub(super) fn local(&self, key: &str) -> Field<Local> {
        self.field(key, local)
    }

    pub(super) fn bool(&self, key: &str) -> Field<bool> {
        self.field(key, |node| match node.value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        })
    }

    pub(super) fn integer(&self, key: &str) -> Field<u32> {
        self.field(key, |node| match node.value {
            Value::Integer(number) => u32::try_from(number).ok(),
            _ => None,
        })
    }

    pub(super) fn date(&self, key: &str) -> Field<Date> {
        self.field(key, |node| match node.value {
            Value::Date(date) => Some(date),
            _ => None,
        })
    }

    pub(super) fn period(&self, key: &str) -> Field<Period> {
        self.field(key, |node| Period::parse(node.text()?))
    }

    pub(super) fn word<T>(&self, key: &str, from_word: fn(&str) -> Option<T>) -> Field<T> {
        self.field(key, |node| from_word(node.text()?))
    }

    pub(super) fn choice<T>(&self, key: &str, from_word: impl Fn(&str) -> Option<T>) -> Field<Choice<T>> {
        self.field(key, |node| choice(node, from_word))
    }

    /// A list, or a single value in place of one. Members that could not be read are left out; a list of which
    /// nothing is left counts as unreadable.
    pub(super) fn list<T>(&self, key: &str, read: impl Fn(&Node) -> Option<T>) -> Field<Vec<T>> {
        self.field(key, |node| match &node.value {
            Value::List(list) => {
                let items: Vec<T> = list.iter().filter_map(read).collect();
                (list.is_empty() || !items.is_empty()).then_some(items)
            }
            Value::Bad => None,
            _ => read(node).map(|item| vec![item]),
        })
    }

    pub(super) fn words<T>(&self, key: &str, from_word: fn(&str) -> Option<T>) -> Field<Vec<T>> {
        self.list(key, |node| from_word(node.text()?))
    }

    pub(super) fn texts(&self, key: &str) -> Field<Vec<String>> {
        self.list(key, |node| node.text().map(str::to_owned))
    }

    pub(super) fn laws(&self, key: &str) -> Field<Vec<Law>> {
        self.list(key, law)
    }

    pub(super) fn whereabouts(&self, key: &str) -> Field<Whereabouts> {
        self.field(key, |node| match node.text() {
            Some(text) => is_url(text).then(|| Whereabouts::Url(text.to_owned())),
            None => local(node).map(Whereabouts::Words),
        })
    }

    pub(super) fn address(&self) -> Field<Address> {
        self.field("address", |node| {
            let table = node.table()?;
            let text = |key: &str| table.get(key)?.text().map(|text| text.trim().to_owned());
            Some(Address {
                street: text("street")?,
                postal_code: text("postal-code")?,
                city: text("city")?,
                country: text("country")?,
            })
        })
    }

    /// A table below this one.
    pub(super) fn child(&self, key: &str) -> Option<Get<'a>> {
        let node = self.table.get(key)?;
        Some(Get::new(node.table()?, node.span, self.join(key), self.join_alias(key)))
    }

    /// The tables of a list below this one.
    pub(super) fn children(&self, key: &str) -> Vec<Get<'a>> {
        let list = self.table.get(key).and_then(Node::list).unwrap_or_default();
        let tables = list.iter().enumerate().filter_map(|(index, node)| {
            let end = format!("{key}[{index}]");
            Some(Get::new(node.table()?, node.span, self.join(&end), self.join_alias(&end)))
        });
        tables.collect()
    }

    /// The tables below this one that go by a name.
    pub(super) fn named(&self, key: &str) -> Vec<(&'a str, Get<'a>)> {
        let Some(table) = self.table.get(key).and_then(Node::table) else { return Vec::new() };
        let tables = table.entries.iter().filter_map(|entry| {
            let path = self.join(&format!("{key}.{}", entry.key));
            Some((entry.key.as_str(), Get::new(entry.node.table()?, entry.node.span, path.clone(), path)))
        });
        tables.collect()
    }

    fn join(&self, key: &str) -> String {
        if self.place.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place.path) }
    }

    fn join_alias(&self, key: &str) -> String {
        if self.place.alias.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place.alias) }
    }
}

/// A text per language.
pub(super) fn local(node: &Node) -> Option<Local> {
    let texts = node.table()?.entries.iter().filter_map(|entry| {
        let text = entry.node.text()?;
        Some((entry.key.clone(), text.trim().to_owned()))
    });
    Some(Local { texts: texts.collect(), span: node.span })
}

/// A known word, or a text per language.
pub(super) fn choice<T>(node: &Node, from_word: impl Fn(&str) -> Option<T>) -> Option<Choice<T>> {
    match node.text() {
        Some(text) => from_word(text).map(Choice::Known),
        None => local(node).map(Choice::Own),
    }
}

/// A provision, or a text per language.
pub(super) fn law(node: &Node) -> Option<Law> {
    match node.text() {
        Some(text) => Provision::parse(text).map(Law::Provision),
        None => local(node).map(Law::Own),
    }
}
