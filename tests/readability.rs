//! How easily the pages read: the measure itself, held against words and texts that were counted by hand, and the pages of
//! every clinic, held to what they reach.

mod support;

use snapbox::cmd::Command;
use snapbox::{Data, assert_data_eq};
use std::fmt::Write as _;
use support::{clinics, filled, read, root, starter};
use verklaar::finding::Report;
use verklaar::pipeline::{Compiler, Definition, Options, Overrides};
use verklaar::starter::KINDS;
use verklaar::translate::readability::{PageScore, Tongue, page, score, syllables};

/// The rule of thumb gets 124 of 126 Dutch words right, and 136 of 141 English ones: these are the others.
#[test]
fn syllables_are_counted_as_by_hand() {
    for (language, missed) in
        [("nl", &["team", "deadline"][..]), ("en", &["European", "homepage", "genuine", "poem", "museum"])]
    {
        let table = read(&format!("tests/readability/syllables.{language}.txt"));
        assert!(table.lines().count() > 100);
        let mut wrong = Vec::new();
        for (word, count) in table.lines().filter_map(|line| line.split_once(' ')) {
            if syllables(word, Tongue::of(language)) != count.parse().ok() {
                wrong.push(word);
            }
        }
        assert_eq!(wrong, missed, "{language}");
    }
}

/// What counts as a sentence, a word and a syllable: texts that were counted by hand.
#[test]
fn sentences_are_counted_as_by_hand() {
    for (language, text, expected) in TEXTS {
        let found = score(text, language);
        let numbers = [found.sentences, found.words, found.longest, found.spoken, found.syllables];
        assert_eq!(numbers, *expected, "{language}: {text}");
        assert_eq!(found.ease().is_none(), *language == "de", "no score is made up: {text}");
    }
}

/// Language, text, and how many sentences, words, words in the longest sentence, words with syllables, syllables.
const TEXTS: &[(&str, &str, [u32; 5])] = &[
    ("nl", "Wij bellen u. Dat is gratis.", [2, 6, 3, 6, 8]),
    // An abbreviation ends no sentence, unless a capital follows; names and capitals have no syllables of ours.
    ("nl", "Wij werken met Agenda Online B.V. en met dr. Jansen samen.", [1, 11, 11, 7, 9]),
    ("nl", "Wij werken met Agenda Online B.V. Die regelt dat.", [2, 9, 6, 6, 8]),
    ("en", "We use tools, e.g. a diary. It is ours.", [2, 9, 6, 9, 11]),
    ("en", "No. That is your own choice.", [2, 6, 5, 6, 6]),
    // A reference to the law is passed over, and so are addresses.
    ("nl", "Dit moet van de wet (artikel 6 lid 1 onder c AVG en artikel 7:454 WGBO).", [1, 5, 5, 5, 5]),
    ("nl", "Dat staat in artikel 7:456 lid 2 WGBO of in de wet.", [1, 7, 7, 7, 7]),
    ("en", "We say why (article 46(2)(c) GDPR, Decision (EU) 2021/914) or mail info@clinic.example.", [1, 5, 5, 5, 5]),
    // A value counts as one word without syllables; a number does so too.
    ("nl", "Wij bewaren dit { $period }: **20 jaar** of [langer](#file).", [2, 8, 4, 6, 9]),
    // A row of four things or more is a list: only what is long enough in it is a sentence.
    ("nl", "Wij zien uw naam, uw adres, uw mail en de brief die u ons stuurt.", [2, 10, 6, 10, 10]),
    // No score is made up for a language that is not known.
    ("de", "Wir rufen Sie an. Das ist so.", [2, 7, 4, 0, 0]),
];

/// Every clinic that the repository has a definition of: those of `policies/`, those with everything in it, and the first
/// definitions, filled in.
fn pages() -> Vec<(String, PageScore)> {
    let mut definitions: Vec<(String, String)> =
        clinics().into_iter().map(|clinic| (clinic.clone(), read(&format!("policies/{clinic}.toml")))).collect();
    definitions
        .extend(["nl", "be"].map(|name| (format!("complete/{name}"), read(&format!("tests/complete/{name}.toml")))));
    definitions.extend(KINDS.iter().map(|kind| (format!("new/{}", kind.word()), filled(&starter(*kind, "en")))));
    let mut report = Report::default();
    let compiler = Compiler::new(Options::default(), &Overrides::default(), &mut report);
    let mut pages = Vec::new();
    for (name, toml) in definitions {
        let definition = Definition { name: name.clone(), clinic: name.clone(), bytes: toml.into_bytes() };
        let words = compiler.in_words(definition, &mut verklaar::pipeline::no_shared_parts);
        assert!(!words.localised.is_empty(), "{name}: {:?}", words.report);
        pages.extend(words.localised.iter().map(|localised| (name.clone(), page(localised))));
    }
    pages
}

/// The numbers of every page. After a change of words: `SNAPSHOTS=overwrite cargo nextest run` rewrites them, and the diff
/// shows what the change did.
#[test]
fn the_numbers_are_those_in_the_repository() {
    let mut table = String::new();
    for (name, page) in pages() {
        let score = page.whole;
        let index = score.reading_index().or(score.grade()).expect("Dutch or English");
        let _ = writeln!(
            table,
            "{name} {}: {:.0} and {index:.1}, {} words, {:.1} in a sentence, {} at most",
            page.language,
            score.ease().expect("Dutch or English"),
            score.words,
            score.average().expect("sentences"),
            score.longest,
        );
        for section in page.sections {
            let _ = writeln!(
                table,
                "    {:<12} {:>4.0} {:>5}",
                section.id,
                section.score.ease().unwrap_or(0.0),
                section.score.words
            );
        }
    }
    assert_data_eq!(table, Data::read_from(&root().join("tests/readability/pages.txt"), None).raw());
}

/// What the pages are held to. Nothing here is a rule for clinics: it is what the words of the repository reach.
#[test]
fn the_pages_stay_easy() {
    let pages = pages();
    assert!(pages.len() > 25);
    for (name, page) in &pages {
        let score = page.whole;
        let ease = score.ease().expect("Dutch or English");
        if page.language == "nl" {
            assert!(ease >= 70.0, "{name} nl: {ease}");
        } else {
            assert!(ease >= 75.0 && score.grade().expect("English") <= 6.0, "{name} en: {ease} {:?}", score.grade());
        }
        assert!(score.average().expect("sentences") <= 10.0, "{name} {}: {:?}", page.language, score.average());
        assert!(score.longest <= 25, "{name} {}: {}", page.language, score.longest);
        for section in &page.sections {
            let ease = section.score.ease().expect("words");
            assert!(ease >= 60.0, "{name} {} {}: {ease}", page.language, section.id);
        }
    }
    // Both have eight purposes. The second tells of everything that a clinic under the WGBO has to tell.
    for (name, most) in [("new/beauty-salon", 1500), ("kliniek-duinrand", 2050)] {
        for (_, page) in pages.iter().filter(|(known, _)| known == name) {
            assert!(page.whole.words <= most, "{name} {}: {} words", page.language, page.whole.words);
        }
    }
}

/// The command shows the same, for people and for programs, and ends well however hard a page is.
#[test]
fn the_command_looks_as_in_the_repository() {
    for (ending, arguments) in [
        ("en.txt", &["policies/kliniek-duinrand.toml"][..]),
        ("nl.txt", &["policies/kliniek-duinrand.toml", "--lang", "nl", "--locale", "nl"]),
        ("json", &["policies/kliniek-duinrand.toml", "--format", "json", "--locale", "en"]),
    ] {
        let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(root());
        let output = command.args(["locales", "readability"]).args(arguments).assert().code(0).get_output().clone();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        let expected = root().join(format!("tests/readability/duinrand.{ending}"));
        assert_data_eq!(String::from_utf8(output.stdout).expect("text"), Data::read_from(&expected, None).raw());
    }
    let broken = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(root());
    let broken = broken.args(["locales", "readability", "README.md"]).assert().code(1).get_output().clone();
    assert!(broken.stdout.is_empty() && !broken.stderr.is_empty(), "{broken:?}");
    let french = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(root());
    let french = french.args(["locales", "readability", "--locale", "fr"]).assert().code(2).get_output().clone();
    let said = String::from_utf8_lossy(&french.stderr);
    assert!(french.stdout.is_empty() && said.contains("“fr”"), "{said}");
}
