//! First definitions: unfilled they ask for what only the clinic knows; filled in they build without error or warning.

mod support;

use support::{check, compile, filled, rules, starter};
use verklaar::finding::Severity;
use verklaar::render::Format;
use verklaar::starter::KINDS;

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
            assert_eq!(outcome.outputs.len(), 13, "{}", kind.word());
        }
    }
}
