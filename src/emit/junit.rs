//! JUnit XML, which most servers for continuous integration read: a suite a file, a case a finding.
//!
//! A finding fails its case when it fails the run; what weighs less than `--fail-on` is a case that was skipped, with its
//! message. So a server says of a run what its exit code says.

use super::{Told, Whole, fingerprint};
use crate::locale::Locale;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

/// A finding, and how many equal ones stood before it.
type Case<'a> = (&'a Told, usize);

/// All findings as suites. A file without any has one case, which passes.
#[must_use]
pub fn junit(whole: &Whole<'_>) -> String {
    let mut suites: BTreeMap<&str, Vec<Case<'_>>> = BTreeMap::new();
    for file in whole.files {
        suites.entry(file).or_default();
    }
    for case in whole.findings.iter().zip(fingerprint::ordinals(whole.findings)) {
        suites.entry(&case.0.file).or_default().push(case);
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory does not fail.
    let _ = document(whole, &suites, &mut writer);
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

fn document(whole: &Whole<'_>, suites: &BTreeMap<&str, Vec<Case<'_>>>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let clean = suites.values().filter(|cases| cases.is_empty()).count();
    let all: Vec<Case<'_>> = suites.values().flatten().copied().collect();
    let counts = counts(whole, &all, clean);
    let root = writer.create_element("testsuites").with_attribute(("name", env!("CARGO_PKG_NAME")));
    root.with_attributes(attributes(&counts))
        .write_inner_content(|writer| suites.iter().try_for_each(|(file, cases)| suite(whole, file, cases, writer)))?;
    Ok(())
}

/// How many cases there are, how many of them fail, and how many are skipped.
fn counts(whole: &Whole<'_>, cases: &[Case<'_>], clean: usize) -> [(&'static str, String); 4] {
    let failures = cases.iter().filter(|(told, _)| told.severity >= whole.threshold).count();
    [
        ("tests", (cases.len() + clean).to_string()),
        ("failures", failures.to_string()),
        ("errors", "0".to_owned()),
        ("skipped", (cases.len() - failures).to_string()),
    ]
}

fn suite(whole: &Whole<'_>, file: &str, cases: &[Case<'_>], writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let counts = counts(whole, cases, usize::from(cases.is_empty()));
    let file = allowed(file);
    let suite = writer.create_element("testsuite").with_attribute(("name", &*file));
    suite.with_attributes(attributes(&counts)).write_inner_content(|writer| {
        if cases.is_empty() {
            let name = whole.words.word("report-clean");
            writer
                .create_element("testcase")
                .with_attributes([("name", name.as_str()), ("classname", &*file), ("file", &*file)])
                .write_empty()?;
        }
        cases.iter().try_for_each(|case| self::case(whole, case, writer))
    })?;
    Ok(())
}

fn case(whole: &Whole<'_>, (told, ordinal): &Case<'_>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let mut name = format!("{} {}", told.rule, told.key()).trim_end().to_owned();
    if *ordinal > 0 {
        // Cases of one name would be shown as one.
        name = format!("{name} ({})", ordinal + 1);
    }
    let (file, line) = (allowed(&told.file), told.start.line.to_string());
    let attributes = [("name", &*allowed(&name)), ("classname", &file), ("file", &file), ("line", &line)];
    writer.create_element("testcase").with_attributes(attributes).write_inner_content(|writer| {
        let fails = told.severity >= whole.threshold;
        let message = format!("{}: {}", told.place(), told.message);
        let attributes = [("message", &*allowed(&message)), ("type", told.severity.word())];
        let text = body(told, whole.words);
        writer
            .create_element(if fails { "failure" } else { "skipped" })
            .with_attributes(attributes.into_iter().take(if fails { 2 } else { 1 }))
            .write_text_content(BytesText::new(&allowed(&text)))?;
        Ok(())
    })?;
    Ok(())
}

fn body(told: &Told, words: &Locale) -> String {
    format!("{}\n{}", told.place(), told.in_full(words).join("\n"))
}

fn attributes<'a>(counts: &'a [(&'static str, String); 4]) -> impl Iterator<Item = (&'a str, &'a str)> {
    counts.iter().map(|(name, count)| (*name, count.as_str()))
}

/// Text without the characters that no XML may hold, not even escaped.
fn allowed(text: &str) -> Cow<'_, str> {
    let forbidden =
        |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(forbidden) { Cow::Owned(text.replace(forbidden, "\u{fffd}")) } else { Cow::Borrowed(text) }
}
