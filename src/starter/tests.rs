use super::*;
use crate::finding::Report;
use crate::policy::terms::Kind;
use crate::policy::{self, catalogue};
use crate::source::Sources;
use std::cell::RefCell;
use std::collections::BTreeSet;

fn plain(clinic: &str, kind: Kind) -> String {
    definition(clinic, kind, &|id| id.to_owned())
}

/// The same with every commented-out part switched on.
fn whole(kind: Kind) -> String {
    let starter = kinds::starter(kind);
    plain("Praktijk Voorbeeld", kind) + &with_words(&join(starter.optional, starter.regime), &|id| id.to_owned())
}

#[test]
fn only_what_a_clinic_must_fill_in_is_wrong() {
    for &kind in Kind::ALL {
        for text in [plain("Praktijk Voorbeeld", kind), whole(kind)] {
            let mut sources = Sources::default();
            let file = sources.add("new.toml", text.as_str());
            let mut report = Report::default();
            let nothing = &mut |_: &str, _: &str| Err(policy::LoadError::NotFound);
            assert!(policy::read(&mut sources, file, nothing, &mut report).is_some());
            let wrong: Vec<_> = report.findings().iter().filter(|finding| finding.rule != "DEF-09").collect();
            assert!(wrong.is_empty(), "{kind:?}: {wrong:#?}\n{text}");
            for key in ["legal-name", "legal-form", "email", "phone", "register.number", "address.city"] {
                let path = format!("controller.{key}");
                assert!(report.findings().iter().any(|finding| finding.path == path), "{kind:?}: {path}");
            }
        }
    }
}

#[test]
fn every_recipient_and_suggestion_is_there() {
    for &kind in Kind::ALL {
        let starter = kinds::starter(kind);
        for id in starter.more {
            assert!(catalogue::find(id).is_some(), "{id}");
            assert!(!whole(kind).contains(&format!("use = \"{id}\"")), "{kind:?} has {id} already");
        }
        let text = plain("Praktijk Voorbeeld", kind);
        for name in recipients::ALL.iter().map(|(name, _)| name) {
            let named = join(starter.activities, starter.regime).contains(&format!("\"{name}\""));
            assert_eq!(text.contains(&format!("\n[recipient.{name}]")), named, "{kind:?}: {name}");
        }
    }
}

#[test]
fn any_name_is_only_a_name() {
    for name in ["Huid & Haar \"De Spiegel\"", "a\\b", "a\nlegal-form = \"bv\"", "{kind}", "{clinic}", "#? head", ""] {
        let text = plain(name, Kind::Dentist);
        let table: toml::Table = text.parse().expect("readable");
        assert_eq!(table["controller"]["name"].as_str(), Some(name));
    }
}

#[test]
fn every_word_is_used_and_every_mark_has_words() {
    let asked = RefCell::new(BTreeSet::new());
    for &kind in Kind::ALL {
        let note = |id: &str| {
            asked.borrow_mut().insert(id.to_owned());
            String::new()
        };
        let text = definition("Praktijk Voorbeeld", kind, &note);
        assert!(!text.contains("#?") && !text.contains("#=") && !text.contains("\n@") && !text.contains("{file}"));
    }
    let ids = |ftl: &str| -> BTreeSet<String> {
        ftl.lines()
            .filter(|line| line.starts_with("new-"))
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .collect()
    };
    assert_eq!(asked.into_inner(), ids(include_str!("../../locales/en/new.ftl")));
    assert_eq!(ids(include_str!("../../locales/nl/new.ftl")), ids(include_str!("../../locales/en/new.ftl")));
}

#[test]
fn long_words_are_wrapped_and_stay_comments() {
    let long = "woord ".repeat(60);
    let text = definition("Praktijk Voorbeeld", Kind::BeautySalon, &|id| {
        if id == "new-head" { format!("{long}\n\n{long}") } else { String::from("x") }
    });
    for line in text.lines().take_while(|line| !line.starts_with("format")) {
        assert!(line.is_empty() || line.starts_with('#') && line.chars().count() <= WIDTH, "{line}");
    }
    assert!(text.starts_with("# woord woord"));
}
