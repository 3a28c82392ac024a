//! The JSON Schema of the definition, for editors: completion, descriptions and a first check while typing.
//!
//! It is made from the same shapes as the reader, so that both know the same keys and words. It judges values more
//! loosely than the reader does: what an editor marks is wrong, what it leaves alone may still have a finding.
//!
//! Three turns are there for taplo (0.9.3, also in VS Code), which otherwise shows no description: references stand in
//! `anyOf`, an entry of a list has itself as `items`, and the items of a list repeat its description. A table that is no
//! entry has the description of its key only, or taplo would show two.

use super::shape::{BASIS, DEFINITION, Kind, Shape};
use super::terms::Ground;
use serde_json::{Map, Value, json};

/// The names that the program itself knows, to complete and check references with.
#[derive(Debug, Clone, Default)]
pub struct Known<'a> {
    /// Activities of the catalogue.
    pub activities: Vec<&'a str>,
    /// Data categories.
    pub data: Vec<&'a str>,
    /// Whose data they can be.
    pub subjects: Vec<&'a str>,
    /// Where data can come from.
    pub sources: Vec<&'a str>,
    /// Kinds of recipient.
    pub recipients: Vec<&'a str>,
    /// Security measures.
    pub measures: Vec<&'a str>,
}

/// The schema of a definition, draft 2020-12. `describe` gives the words of a message: `format-<shape>` for a table,
/// `format-<shape>-<key>` for a key.
#[must_use]
pub fn schema(known: &Known<'_>, describe: &dyn Fn(&str) -> String) -> Value {
    let writer = Writer { known, describe };
    let mut defs = Map::new();
    for shape in shapes().into_iter().filter(|shape| shape.name != DEFINITION.name) {
        let mut table = writer.table(shape, &if is_part(shape) { Vec::new() } else { required(shape) });
        if is_entry(shape) {
            table.insert("items".to_owned(), reference(shape.name));
        } else {
            table.remove("description");
        }
        defs.insert(shape.name.to_owned(), Value::Object(table));
    }
    defs.insert("local".to_owned(), local());
    let mut root = Map::new();
    root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    root.insert("title".to_owned(), json!("verklaar"));
    root.extend(writer.table(&DEFINITION, &[]));
    root.insert("if".to_owned(), json!({ "required": ["extends"] }));
    root.insert("else".to_owned(), complete());
    root.insert("$defs".to_owned(), Value::Object(defs));
    Value::Object(root)
}

/// What stands in a shared part may be missing here, so a definition that extends another need not be complete.
fn complete() -> Value {
    let mut parts = Map::new();
    for key in DEFINITION.keys {
        if let Kind::Table(shape) = key.kind
            && !required(shape).is_empty()
        {
            parts.insert(key.name.to_owned(), json!({ "required": required(shape) }));
        }
    }
    json!({ "required": required(&DEFINITION), "properties": parts })
}

fn required(shape: &Shape) -> Vec<&'static str> {
    shape.keys.iter().filter(|key| key.required).map(|key| key.name).collect()
}

/// Whether it is a table of the definition itself, which merges key by key with a shared part.
fn is_part(shape: &Shape) -> bool {
    DEFINITION.keys.iter().any(|key| matches!(key.kind, Kind::Table(part) if part.name == shape.name))
}

/// Whether it is one of several: `[[activity]]`, `[recipient.booking]`.
fn is_entry(shape: &Shape) -> bool {
    let holds = |kind: &Kind| matches!(kind, Kind::Tables(entry) | Kind::Named(entry) if entry.name == shape.name);
    shapes().iter().any(|table| table.keys.iter().any(|key| holds(&key.kind)))
}

/// Every shape of the format, each once, as they are met from the top.
fn shapes() -> Vec<&'static Shape> {
    let mut all: Vec<&'static Shape> = vec![&DEFINITION];
    let mut next = 0;
    while let Some(shape) = all.get(next).copied() {
        for inner in shape.keys.iter().filter_map(|key| inner(&key.kind)) {
            if !all.iter().any(|known| known.name == inner.name) {
                all.push(inner);
            }
        }
        next += 1;
    }
    all
}

fn inner(kind: &Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Table(shape) | Kind::Tables(shape) | Kind::Named(shape) => Some(shape),
        Kind::Basis => Some(&BASIS),
        Kind::List(kind) | Kind::OneOrMore(kind) => inner(kind),
        _ => None,
    }
}

struct Writer<'a> {
    known: &'a Known<'a>,
    describe: &'a dyn Fn(&str) -> String,
}

impl Writer<'_> {
    fn table(&self, shape: &Shape, required: &[&str]) -> Map<String, Value> {
        let mut properties = Map::new();
        for key in shape.keys {
            let words = (self.describe)(&format!("format-{}-{}", shape.name, key.name));
            properties.insert(key.name.to_owned(), described(&words, self.value(key.kind, &words)));
        }
        let mut table = Map::new();
        table.insert("description".to_owned(), Value::String((self.describe)(&format!("format-{}", shape.name))));
        table.insert("type".to_owned(), json!("object"));
        table.insert("properties".to_owned(), Value::Object(properties));
        if !required.is_empty() {
            table.insert("required".to_owned(), json!(required));
        }
        table.insert("additionalProperties".to_owned(), json!(false));
        table
    }

    fn value(&self, kind: Kind, words: &str) -> Value {
        let known = self.known;
        match kind {
            Kind::Bool => json!({ "type": "boolean" }),
            Kind::Integer => json!({ "type": "integer", "minimum": 0 }),
            Kind::UpTo(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
            Kind::Colour => text(COLOUR),
            Kind::Date => json!({ "type": "string", "format": "date" }),
            Kind::Local | Kind::Markdown => refer("local"),
            Kind::Word(words) => one_of(words),
            Kind::WordOrLocal(words) => either([one_of(words), refer("local")]),
            Kind::CatalogueId => one_of(&known.activities),
            Kind::SubjectRef => one_of(&known.subjects),
            Kind::DataRef => either([one_of(&known.data), text(ID)]),
            Kind::ActivityRef => either([one_of(&known.activities), text(ID)]),
            Kind::SourceRef => either([one_of(&known.sources), refer("local")]),
            Kind::RecipientCategory => either([one_of(&known.recipients), refer("local")]),
            Kind::MeasureRef => either([one_of(&known.measures), refer("local")]),
            Kind::UrlOrLocal => either([text(URL), refer("local")]),
            Kind::Law => either([text(LAW), refer("local")]),
            Kind::Lifetime => either([one_of(&["session"]), text(PERIOD)]),
            Kind::Contact => either([text(EMAIL), text(PHONE), text(URL)]),
            Kind::Id | Kind::RecipientRef => text(ID),
            Kind::Period => text(PERIOD),
            Kind::Email => text(EMAIL),
            Kind::Phone => text(PHONE),
            Kind::Url => text(URL),
            Kind::UrlPerLanguage => {
                json!({ "type": "object", "propertyNames": { "pattern": LANGUAGE }, "additionalProperties": text(URL) })
            }
            Kind::Country => text("^[A-Z]{2}$"),
            Kind::Language => text(LANGUAGE),
            Kind::Font => text("^[^,\"']*[^,\"'\\s][^,\"']*$"),
            Kind::Text | Kind::Path | Kind::KeyPath => text("\\S"),
            Kind::Basis => basis(),
            Kind::OneOrMore(inner) => either([self.value(*inner, words), self.list(*inner, words)]),
            Kind::List(inner) => self.list(*inner, words),
            Kind::Table(shape) => refer(shape.name),
            Kind::Tables(shape) => json!({ "type": "array", "items": reference(shape.name) }),
            Kind::Named(shape) => json!({
                "type": "object",
                "propertyNames": { "pattern": ID },
                "additionalProperties": reference(shape.name),
            }),
        }
    }

    fn list(&self, inner: Kind, words: &str) -> Value {
        json!({ "type": "array", "items": described(words, self.value(inner, words)) })
    }
}

/// A word, a table that says more, or a list of both.
fn basis() -> Value {
    let one = || [one_of(Ground::WORDS), refer(BASIS.name)];
    let [word, table] = one();
    either([word, table, json!({ "type": "array", "items": either(one()) })])
}

const ID: &str = "^[a-z][a-z0-9-]{0,63}$";
const PERIOD: &str = "^[1-9][0-9]* (day|days|week|weeks|month|months|year|years)$";
const EMAIL: &str = r"^[^@\s]+@[^@\s]+\.[^@\s.]+$";
const PHONE: &str = "^[0-9 +()/.-]{7,}$";
const URL: &str = r"^https?://[^\s]+$";
const COLOUR: &str = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
const LAW: &str = r"^[A-Z].* [0-9][^\s]*( lid [^\s]+)?( onder [^\s]+)?$";

/// A text for people: one in each language of the statement.
fn local() -> Value {
    let words = text(r"\S");
    json!({
        "type": "object",
        "properties": { "nl": words, "en": words },
        "patternProperties": { LANGUAGE: words },
        "additionalProperties": false,
        "minProperties": 1,
    })
}

fn text(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

fn one_of(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

fn either<const N: usize>(schemas: [Value; N]) -> Value {
    Value::from_iter([("anyOf", Value::Array(schemas.into()))])
}

fn described(words: &str, schema: Value) -> Value {
    let mut whole = Map::new();
    whole.insert("description".to_owned(), json!(words));
    if let Value::Object(rest) = schema {
        whole.extend(rest);
    }
    Value::Object(whole)
}

fn refer(name: &str) -> Value {
    either([reference(name)])
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn asked() -> (Value, Vec<String>) {
        let asked = RefCell::new(Vec::new());
        let schema = schema(&Known { data: vec!["name"], ..Known::default() }, &|id| {
            asked.borrow_mut().push(id.to_owned());
            id.to_owned()
        });
        (schema, asked.into_inner())
    }

    fn ids(ftl: &str) -> Vec<&str> {
        ftl.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).filter(|id| !id.contains(' ')).collect()
    }

    #[test]
    fn every_key_has_its_words_and_no_word_is_left_over() {
        let (_, mut asked) = asked();
        asked.sort();
        assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "two keys share a message");
        let english = ids(include_str!("../../locales/en/format.ftl"));
        assert_eq!(english, ids(include_str!("../../locales/nl/format.ftl")));
        let mut words = english;
        words.sort_unstable();
        assert_eq!(asked, words);
    }

    #[test]
    fn every_reference_resolves() {
        fn walk(value: &Value, root: &Value, found: &mut usize) {
            if let Some(target) = value.get("$ref").and_then(Value::as_str) {
                *found += 1;
                assert!(root.pointer(&target[1..]).is_some(), "{target}");
            }
            match value {
                Value::Object(map) => map.values().for_each(|inner| walk(inner, root, found)),
                Value::Array(list) => list.iter().for_each(|inner| walk(inner, root, found)),
                _ => {}
            }
        }
        let (schema, _) = asked();
        let mut found = 0;
        walk(&schema, &schema, &mut found);
        assert!(found > 50, "{found}");
    }

    #[test]
    fn what_a_shared_part_can_hold_is_required_only_without_one() {
        let (schema, _) = asked();
        assert_eq!(schema["else"]["required"], json!(["format", "statement"]));
        assert_eq!(schema["else"]["properties"]["statement"]["required"], json!(["languages", "jurisdiction"]));
        assert!(schema["$defs"]["statement"].get("required").is_none());
        assert_eq!(schema["$defs"]["address"]["required"], json!(["street", "postal-code", "city", "country"]));
        assert_eq!(schema["$defs"]["activity"]["additionalProperties"], json!(false));
        assert_eq!(schema["$defs"]["activity"]["properties"]["use"]["description"], json!("format-activity-use"));
    }
}
