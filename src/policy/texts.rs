//! The clinic's own words: every text of a definition that patients read, wherever it stands.

use super::model::Clause;
use super::shape::{BASIS, DEFINITION, Kind, Shape};
use super::tree::{Node, Value};
use super::{Place, Policy};
use crate::source::Span;
use std::fmt::Write as _;

/// Which lines are asked for, by their words.
type Wanted = fn(&str) -> bool;

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

impl Text<'_> {
    /// Whether it stands in a table, or in one below it.
    #[must_use]
    pub fn is_in(&self, table: &Place) -> bool {
        self.path.strip_prefix(&table.path).is_some_and(|rest| rest.starts_with('.'))
    }

    /// Its key without the language, as in `activity[2].purpose`: the same for all its translations.
    #[must_use]
    pub fn field(&self) -> &str {
        self.path.rsplit_once('.').map_or(self.path.as_str(), |(field, _)| field)
    }
}

impl Policy {
    /// The clause in which a text stands.
    #[must_use]
    pub fn clause_of(&self, text: &Text<'_>) -> Option<&Clause> {
        self.clauses.iter().find(|clause| text.is_in(&clause.place))
    }

    /// The number of the activity in which a text stands, or which the clause names in which it stands.
    #[must_use]
    pub fn activity_of(&self, text: &Text<'_>) -> Option<usize> {
        self.activities.iter().position(|activity| text.is_in(&activity.place)).or_else(|| {
            let id = self.clause_of(text)?.activity.as_deref()?;
            self.activities.iter().position(|activity| activity.id == id)
        })
    }
}

impl Policy {
    /// Every text of the clinic's own, in the order of the format.
    #[must_use]
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut texts = Vec::new();
        table(&DEFINITION, &self.tree, &Steps::TOP, &mut texts);
        texts
    }

    /// Every line that reaches the page as it is in each language: names, numbers, addresses; in the order of the format.
    #[must_use]
    pub fn lines(&self, wanted: Wanted) -> Vec<Text<'_>> {
        let mut lines = Vec::new();
        plain(&DEFINITION, &self.tree, &Steps::TOP, wanted, &mut lines);
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

/// The way to a value, from the top; spelled out only for what is found there.
#[derive(Clone, Copy)]
struct Steps<'s> {
    above: Option<&'s Self>,
    step: Step<'s>,
}

#[derive(Clone, Copy)]
enum Step<'s> {
    /// The definition as a whole.
    Top,
    /// A key of a table.
    Key(&'s str),
    /// A place in a list; an activity goes by its name too.
    Item(usize, Option<&'s str>),
}

impl<'s> Steps<'s> {
    const TOP: Self = Self { above: None, step: Step::Top };

    fn key(&'s self, key: &'s str) -> Self {
        Self { above: Some(self), step: Step::Key(key) }
    }

    fn item(&'s self, index: usize, node: &'s Node) -> Self {
        let is_activity = matches!(self.step, Step::Key("activity"))
            && self.above.is_some_and(|above| matches!(above.step, Step::Top));
        Self { above: Some(self), step: Step::Item(index, if is_activity { name(node) } else { None }) }
    }

    /// As in `activity[2].purpose`, or with the activity's name.
    fn spell(&self, by_name: bool) -> String {
        let mut path = self.above.map_or_else(String::new, |above| above.spell(by_name));
        match self.step {
            Step::Top => {}
            Step::Key(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Step::Item(_, Some(name)) if by_name => {
                path.push('.');
                path.push_str(name);
            }
            Step::Item(index, _) => {
                let _ = write!(path, "[{index}]");
            }
        }
        path
    }
}

fn name(activity: &Node) -> Option<&str> {
    let table = activity.table()?;
    table.get("id").or_else(|| table.get("use"))?.text()
}

fn table<'a>(shape: &'static Shape, node: &'a Node, steps: &Steps<'_>, texts: &mut Vec<Text<'a>>) {
    let Some(table) = node.table() else { return };
    for key in shape.keys {
        if may_hold_text(key.kind)
            && let Some(node) = table.get(key.name)
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
    steps: &Steps<'_>,
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
                    let steps = steps.key(&entry.key);
                    let (path, alias, span) = (steps.spell(false), steps.spell(true), entry.node.span);
                    texts.push(Text { path, alias, key, table: shape, language: &entry.key, words, span });
                }
            }
        }
        _ => {}
    }
}

/// The lines of a table and of the tables below it. What is no part of the page is left out: accepted findings, how
/// the page looks, and the names of cookies, which are the clinic's suppliers' business.
fn plain<'a>(shape: &'static Shape, node: &'a Node, steps: &Steps<'_>, wanted: Wanted, lines: &mut Vec<Text<'a>>) {
    let Some(table) = node.table().filter(|_| !matches!(shape.name, "allow" | "appearance" | "cookie")) else { return };
    for key in shape.keys {
        if !may_hold_line(key.kind) {
            continue;
        }
        let Some(node) = table.get(key.name) else { continue };
        let steps = steps.key(key.name);
        match (key.kind, &node.value) {
            (Kind::Table(inner), _) => plain(inner, node, &steps, wanted, lines),
            (Kind::Tables(inner), Value::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    plain(inner, item, &steps.item(index, item), wanted, lines);
                }
            }
            (Kind::Named(inner), Value::Table(named)) => {
                for entry in &named.entries {
                    plain(inner, &entry.node, &steps.key(&entry.key), wanted, lines);
                }
            }
            (Kind::List(Kind::Text), Value::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    lines.extend(line(key.name, shape.name, item, &steps.item(index, item), wanted));
                }
            }
            (Kind::Text | Kind::Email | Kind::Phone | Kind::Url | Kind::UrlOrLocal | Kind::Contact, _) => {
                lines.extend(line(key.name, shape.name, node, &steps, wanted));
            }
            _ => {}
        }
    }
}

/// Keeps the walk out of values that are no lines and hold none.
fn may_hold_line(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Table(_)
            | Kind::Tables(_)
            | Kind::Named(_)
            | Kind::List(Kind::Text)
            | Kind::Text
            | Kind::Email
            | Kind::Phone
            | Kind::Url
            | Kind::UrlOrLocal
            | Kind::Contact
    )
}

fn line<'a>(
    key: &'static str,
    table: &'static str,
    node: &'a Node,
    steps: &Steps<'_>,
    wanted: Wanted,
) -> Option<Text<'a>> {
    let words = node.text().filter(|words| wanted(words))?;
    let (path, alias) = (steps.spell(false), steps.spell(true));
    Some(Text { path, alias, key, table, language: "", words, span: node.span })
}
