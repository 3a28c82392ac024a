//! What a translator sees: the statement sentence by sentence, with the messages behind it.

mod support;

use scraper::{ElementRef, Html, Selector};
use snapbox::cmd::Command;
use std::collections::BTreeSet;
use support::{clinics, read, root};
use verklaar::finding::Report;
use verklaar::locale::{self, Part};
use verklaar::markup;
use verklaar::pipeline::{Compiler, Options, Overrides, no_shared_parts};
use verklaar::policy::Policy;
use verklaar::render;
use verklaar::source::Sources;
use verklaar::statement::{self, Section};
use verklaar::translate::{self, Bench, Clinic, Loose, Shelf};

/// A language with next to nothing in it, and a mistake.
const HALF: &str = "title = Datenschutzerklärung\nsummary-file = Akte: { $period }.\nkeep-from = { $period } { $event }\nbroken = { $x\n\n# lead = {…}\n";

fn policy(clinic: &str) -> Policy {
    let compiler = Compiler::new(Options::default(), &Overrides::default(), &mut Report::default());
    let bytes = read(&format!("policies/{clinic}.toml")).into_bytes();
    compiler.read(bytes, clinic.to_owned(), &mut no_shared_parts).2.expect("a definition")
}

/// The sheet of a clinic.
fn sheet(clinic: &str, locale: &str, files: Option<Vec<Loose>>) -> Html {
    let mut sources = Sources::default();
    let shelf = match files {
        Some(files) => Shelf::of_project(files, &mut sources),
        None => Shelf::built_in(&mut sources),
    };
    let bench = Bench::open(&shelf, &sources, locale).expect("there is such a language");
    let clinic = Clinic::new(&policy(clinic), format!("policies/{clinic}.toml"));
    let mut report = Report::default();
    let templates = render::load(&[], &Sources::default(), Some(render::SHEET), &mut report).expect("built in");
    let words = locale::load("en", &[Part::Bench], &[], &Sources::default(), &mut report).expect("built in");
    let page = translate::sheet(&bench, &clinic, &words, &templates, &mut report).expect("a page");
    assert!(report.findings().is_empty(), "{report:?}");
    Html::parse_document(&page)
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).expect("valid")).collect()
}

fn text(element: &ElementRef<'_>) -> String {
    element.text().collect()
}

#[test]
fn every_sentence_is_found_by_searching_for_its_words() {
    for clinic in clinics() {
        let policy = policy(&clinic);
        let statement = statement::statement(&policy);
        let html = sheet(&clinic, "en", None);
        // Each text is one text node: a search in a browser finds it whole.
        for language in ["nl", "en"] {
            let sides = all(&html, &format!(".side[lang={language}]"));
            let shown: BTreeSet<&str> = sides.iter().flat_map(ElementRef::text).flat_map(str::lines).collect();
            let mut report = Report::default();
            let words = locale::load(language, &[Part::Page], &[], &Sources::default(), &mut report);
            let localised = locale::localise(&statement, &words.expect("built in"), &mut report).expect("words");
            let leaves = localised.document.sections.iter().flat_map(Section::leaves);
            let mut count = 0;
            for leaf in leaves.chain([&localised.document.title, &localised.document.lead]) {
                assert!(shown.contains(leaf.plain().as_str()), "{clinic} {language}: {}", leaf.plain());
                count += 1;
            }
            assert!(count > 100);
        }
    }
}

#[test]
fn every_message_stands_where_the_sheet_says() {
    let html = sheet("kliniek-duinrand", "en", None);
    let named = all(&html, ".ids li");
    assert!(named.len() > 800);

    for message in &named {
        let part = |selector| text(&message.select(&Selector::parse(selector).expect("valid")).next().expect("there"));
        let (name, place) = (part("code"), part(".place"));
        let (file, line) = place.rsplit_once(':').expect("file and line");
        let line: usize = line.parse().expect("a number");
        let source = read(file);
        assert!(source.lines().nth(line - 1).expect("there").starts_with(&format!("{name} =")), "{name} at {place}");
    }
    // A message is explained where it lands first; from then on a link leads there.
    for link in all(&html, ".ids a, nav a, .skip") {
        let target = link.attr("href").and_then(|href| href.strip_prefix('#')).expect("a place on the page");
        let selector = Selector::parse(&format!("[id=\"{target}\"]")).expect("valid");
        assert_eq!(html.select(&selector).count(), 1, "{target}");
    }
    // All messages of the page are told of, once: on the page or in the list at its end.
    let page = [Part::Page, Part::Values];
    let known = locale::FILES.iter().filter(|file| file.language == "nl" && page.contains(&file.part));
    let known: BTreeSet<&str> = known
        .flat_map(|file| file.text.lines())
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" =").map(|(name, _)| name))
        .collect();
    let told: Vec<&str> = all(&html, "[id^=m-]").iter().filter_map(|one| one.attr("id")?.strip_prefix("m-")).collect();
    assert_eq!(told.len(), told.iter().collect::<BTreeSet<_>>().len());
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), known);
    // Nothing comes from elsewhere, and nothing runs.
    assert!(all(&html, "script, link, img, iframe, [style], [onclick], a[href^=http]").is_empty());
    assert!(all(&html, ".side, .written").iter().all(|side| side.attr("lang").is_some()));
}

#[test]
fn what_a_language_lacks_is_marked() {
    let loose = Loose {
        language: "de".to_owned(),
        name: "statement.ftl".to_owned(),
        path: "locales/de/statement.ftl".to_owned(),
        text: HALF.to_owned(),
    };
    let html = sheet("kliniek-duinrand", "de", Some(vec![loose]));
    let first = &all(&html, ".row.as-title")[0];
    assert_eq!(first.attr("class"), Some("row as-title"));
    assert!(text(first).contains("locales/de/statement.ftl:1"));
    let lead = &all(&html, ".row.as-lead")[0];
    assert_eq!(lead.attr("class"), Some("row as-lead lacking"));
    // What waits is looked for where it waits; what is only built in is in no file of hers.
    assert!(text(lead).contains("lead locales/de/statement.ftl:6 missing"), "{}", text(lead));
    assert!(text(&all(&html, ".row.as-section")[0]).contains(" (built in) missing"));
    let missing = Selector::parse(".side[lang=de] .missing").expect("valid");
    assert_eq!(lead.select(&missing).map(|mark| text(&mark)).collect::<Vec<_>>(), ["missing"]);
    // Of a sentence that is there, what it lacks stands by its name.
    let german: String = all(&html, ".side[lang=de]").iter().map(text).collect::<Vec<_>>().join("\n");
    assert!(german.contains("Akte: {period-exactly} {event-last-change}."), "{german}");
    // The clinic's own words need no translator.
    let own = all(&html, ".row.as-own");
    assert!(!own.is_empty());
    assert!(own.iter().all(|row| row.attr("class") == Some("row as-own")));
}

/// Headings are in the language that is translated into, with the source beside them; where that lacks one, in the source.
#[test]
fn sections_stand_in_both_languages() {
    for (locale, expected) in
        [("en", ["How to make a request", "Zo doet u een verzoek"]), ("nl", ["Zo doet u een verzoek", ""])]
    {
        let html = sheet("kliniek-duinrand", locale, None);
        let heading =
            all(&html, &format!("section h2[lang={locale}]")).into_iter().find(|one| text(one) == expected[0]);
        let section = heading.and_then(|one| ElementRef::wrap(one.parent()?)).expect("there");
        let beside = Selector::parse(".beside[lang=nl]").expect("valid");
        assert_eq!(section.select(&beside).map(|one| text(&one)).collect::<String>(), expected[1]);
        let link = format!("nav a[href=\"#{}\"]", section.attr("id").expect("there"));
        assert_eq!(text(&all(&html, &link)[0]), expected[0]);
    }
}

/// A comment is read beside its message alone: in the sheet, in an explanation, in an editor for translators.
#[test]
fn comments_do_not_lean_on_the_one_above() {
    for file in locale::FILES {
        for (number, line) in file.text.lines().enumerate() {
            let leans = ["# Same", "# Idem", "# Under that heading"].iter().any(|words| line.starts_with(words));
            assert!(!leans, "{}:{}: {line}", file.path(), number + 1);
        }
    }
}

#[test]
fn texts_of_clinics_are_shown_as_they_are_read() {
    let policy = policy("kliniek-duinrand");
    let html = sheet("kliniek-duinrand", "en", None);
    let shown = all(&html, ".row.as-own .side[lang=en]").iter().map(text).collect::<Vec<_>>().join("\n");
    assert!(!policy.clauses.is_empty());
    for clause in &policy.clauses {
        for block in markup::blocks(clause.text.get("en").expect("in English")) {
            let markup::Block::Paragraph(inlines) = block else { continue };
            assert!(shown.contains(&markup::plain(&inlines)), "{}", markup::plain(&inlines));
        }
    }
}

#[test]
fn the_commands_write_where_they_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let run = |arguments: &[&str]| {
        Command::new(snapbox::cmd::cargo_bin!("verklaar")).args(arguments).current_dir(root()).assert().success()
    };
    run(&["locales", "sheet", "policies/kliniek-duinrand.toml", "--out", &out("sheet.html")]);
    let page = std::fs::read_to_string(out("sheet.html")).expect("written");
    assert!(page.contains("<title>Sentence by sentence: Kliniek Duinrand, nl – en</title>"));
    run(&["locales", "pseudo", "policies/kliniek-duinrand.toml", "--base", "en", "--out", &out("pseudo")]);
    for page in ["en/index.html", "en-XA/index.html", "en-XA/statement.md"] {
        assert!(folder.path().join("pseudo/kliniek-duinrand").join(page).is_file(), "{page}");
    }
}
