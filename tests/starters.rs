//! First definitions: unfilled they ask for what only the clinic knows; filled in they build without error or warning.

mod support;

use support::{check, compile, rules};
use verklaar::finding::{Report, Severity};
use verklaar::locale::{self, Part};
use verklaar::policy::terms::Kind;
use verklaar::render::Format;
use verklaar::source::Sources;
use verklaar::starter::{KINDS, definition};

fn starter(kind: Kind, language: &str) -> String {
    let words =
        locale::load(language, &[Part::Starters], &[], &Sources::default(), &mut Report::default()).expect("built in");
    definition("Praktijk De Proef", kind, &|id| words.word(id))
}

/// Puts an example in the place of every empty value, as a clinic would.
fn filled(starter: &str) -> String {
    let mut filled = String::new();
    for line in starter.lines() {
        let mut line = line.to_owned();
        if line.starts_with("# date = ") {
            "date = 2026-10-01".clone_into(&mut line);
        }
        while let Some(at) = line.find("\"\"").filter(|_| !line.trim_start().starts_with('#')) {
            let before = line[..at].trim_end().trim_end_matches('=').trim_end();
            let key = before.rsplit([' ', '{', ',']).next().unwrap_or_default();
            let value = match key {
                "email" => "info@praktijk.example",
                "phone" => "+31 20 000 00 00",
                "website" | "form" => "https://praktijk.example",
                "legal-form" => "bv",
                "postal-code" => "1000 AA",
                "number" => "12345678",
                "country" => "NL",
                _ => "Voorbeeld",
            };
            line.replace_range(at..at + 2, &format!("\"{value}\""));
        }
        filled.push_str(&line);
        filled.push('\n');
    }
    filled
}

#[test]
fn unfilled_they_ask_for_each_empty_value() {
    for kind in KINDS {
        let text = starter(*kind, "nl");
        let outcome = check(&text);
        let errors = rules(&outcome, Severity::Error);
        assert!(!errors.is_empty(), "{}", kind.word());
        for error in errors {
            assert!(error.starts_with("DEF-09 "), "{}: {error}", kind.word());
        }
    }
}

#[test]
fn filled_in_they_build_without_error_or_warning() {
    for kind in KINDS {
        for language in ["nl", "en"] {
            let text = filled(&starter(*kind, language));
            let outcome = compile(kind.word(), &text, Format::ALL);
            assert_eq!(rules(&outcome, Severity::Warning), Vec::<String>::new(), "{}\n{text}", kind.word());
            assert_eq!(outcome.outputs.len(), 4, "{}", kind.word());
        }
    }
}
