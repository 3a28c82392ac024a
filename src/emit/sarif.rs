//! SARIF 2.1.0, for code scanning: a log of one run, with the rules that it used.
//!
//! Only rules that found something are listed. A reader joins a result to its rule within the file, so others would only
//! make each file larger, and a run over thousands of definitions has as many rules as a run over one.

use super::{Explanation, Told, Whole, fingerprint, pretty};
use crate::finding::{Severity, format_severity};
use crate::locale::Locale;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What stands in the path of an address as it is. A colon does not: in front of the first `/` it would end a scheme.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    language: &'a str,
    column_kind: &'static str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    information_uri: &'static str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'a> {
    id: &'a str,
    short_description: Text,
    full_description: Text,
    help: Help,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    tags: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    partial_fingerprints: Fingerprints,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "verklaar/v1")]
    first: String,
}

/// All findings as a log. There is a run even when nothing was found: without one, what an earlier run found would stay
/// open.
#[must_use]
pub fn sarif(whole: &Whole<'_>) -> String {
    let used: BTreeSet<&str> = whole.findings.iter().map(|told| told.rule).collect();
    let indices: BTreeMap<&str, usize> = used.iter().enumerate().map(|(index, rule)| (*rule, index)).collect();
    let outcome = |(told, fingerprint)| outcome(told, indices[told.rule], fingerprint, whole.words);
    let fingerprints = fingerprint::fingerprints(whole.findings);
    pretty(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: env!("CARGO_PKG_NAME"),
                    version: env!("CARGO_PKG_VERSION"),
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    rules: used.iter().map(|id| rule(id, whole.words)).collect(),
                },
            },
            language: &whole.words.tag,
            column_kind: "unicodeCodePoints",
            results: whole.findings.iter().zip(fingerprints).map(outcome).collect(),
        }],
    })
}

fn rule<'a>(id: &'a str, words: &Locale) -> Rule<'a> {
    let explanation = Explanation::of(id, words);
    let is_gdpr = explanation.law.iter().any(|law| law.starts_with("GDPR"));
    let mut tags = vec!["privacy".to_owned()];
    tags.extend(is_gdpr.then(|| "gdpr".to_owned()));
    tags.push(explanation.family.to_owned());
    Rule {
        id,
        help: Help { text: explanation.text(words), markdown: explanation.markdown() },
        // What it weighs by itself: a project may weigh it otherwise, and a result has its own level.
        default_configuration: Configuration {
            level: level(explanation.severity.unwrap_or_else(|| format_severity(id))),
        },
        short_description: Text { text: explanation.title },
        full_description: Text { text: explanation.what },
        properties: Properties { tags },
    }
}

fn outcome<'a>(told: &'a Told, rule_index: usize, fingerprint: String, words: &Locale) -> Outcome<'a> {
    let (start, end) = told.region();
    let region =
        Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column };
    let physical_location = Physical { artifact_location: Artifact { uri: uri(&told.file) }, region };
    Outcome {
        rule_id: told.rule,
        rule_index,
        level: level(told.severity),
        message: Text { text: literal(&told.in_full(words).join("\n")) },
        locations: [Location { physical_location }],
        partial_fingerprints: Fingerprints { first: fingerprint },
    }
}

/// A message in which nothing is a placeholder (`{0}`) or a link (`[text](address)`): what a person typed is no markup.
/// Other braces stay single, although the standard doubles those too: not every reader undoes that, and what a message
/// tells to write must be right when it is copied.
fn literal(message: &str) -> String {
    let mut text = String::with_capacity(message.len());
    let mut rest = message;
    while let Some(at) = rest.find(['{', ']']) {
        let (before, after) = rest.split_at(at);
        text.push_str(before);
        let digits = after.bytes().skip(1).take_while(u8::is_ascii_digit).count();
        let length = if after.starts_with("](") {
            text.push_str("\\](");
            2
        } else if digits > 0 && after[1 + digits..].starts_with('}') {
            let _ = write!(text, "{{{}}}", &after[..digits + 2]);
            digits + 2
        } else {
            text.push_str(&after[..1]);
            1
        };
        rest = &after[length..];
    }
    text.push_str(rest);
    text
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// The address of a file. It is relative, as the file's name is, unless that is a path from the root of a disk.
fn uri(file: &str) -> String {
    let path = utf8_percent_encode(file, IN_PATH);
    match file.as_bytes() {
        [b'/', ..] => format!("file://{path}"),
        [drive, b':', b'/', ..] if drive.is_ascii_alphabetic() => {
            format!("file:///{}:{}", char::from(*drive), utf8_percent_encode(&file[2..], IN_PATH))
        }
        _ => path.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{literal, uri};

    #[test]
    fn addresses_are_relative_where_names_are() {
        assert_eq!(uri("policies/linde.toml"), "policies/linde.toml");
        assert_eq!(uri("policies/dé 50% #1?.toml"), "policies/d%C3%A9%2050%25%20%231%3F.toml");
        assert_eq!(uri("a:b.toml"), "a%3Ab.toml");
        assert_eq!(uri("../linde.toml"), "../linde.toml");
        assert_eq!(uri("/home/a b/c.toml"), "file:///home/a%20b/c.toml");
        assert_eq!(uri("C:/a b/c.toml"), "file:///C:/a%20b/c.toml");
    }

    #[test]
    fn messages_hold_no_markup() {
        assert_eq!(literal("`{ nl = \"…\" }`, `activity[2]`, {"), "`{ nl = \"…\" }`, `activity[2]`, {");
        assert_eq!(literal("“{0}” is not “{12}” or “{}”"), "“{{0}}” is not “{{12}}” or “{}”");
        assert_eq!(literal("“[é](https://a.example)”"), "“[é\\](https://a.example)”");
    }
}
