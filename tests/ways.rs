//! The ways to put a statement on a website: every format tells the same, and each keeps to what the place it is meant
//! for lets through.

mod support;

use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use support::{clinics, read};
use verklaar::finding::{At, Report, Severity};
use verklaar::locale::{self, Localised, Part};
use verklaar::pipeline::{Compiler, Definition, Options, Outcome, Overrides, no_shared_parts};
use verklaar::policy::{self, Policy};
use verklaar::render::{Embedding, Format};
use verklaar::source::Sources;
use verklaar::verify;

/// Compiles a definition in every format.
fn compile(clinic: &str, toml: &str, embedding: &Embedding) -> Outcome {
    let options = Options { formats: Format::ALL.to_vec(), embedding: embedding.clone(), ..Options::default() };
    let compiler = Compiler::new(options, &Overrides::default(), &mut Report::default());
    let definition =
        Definition { name: format!("{clinic}.toml"), clinic: clinic.to_owned(), bytes: toml.as_bytes().to_vec() };
    let outcome = compiler.compile(definition, &mut no_shared_parts);
    assert!(!outcome.report.has(Severity::Error), "{clinic}: {:?}", outcome.report.findings());
    outcome
}

fn file<'a>(outcome: &'a Outcome, path: &[&str]) -> &'a str {
    let path: std::path::PathBuf = path.iter().collect();
    &outcome.outputs.iter().find(|output| output.path == path).expect("a file").text
}

/// A definition as a statement in words.
fn in_words(toml: &str, language: &str) -> (Policy, Localised) {
    let mut sources = Sources::default();
    let file = sources.add("clinic.toml", toml.to_owned());
    let mut report = Report::default();
    let policy = policy::read(&mut sources, file, &mut no_shared_parts, &mut report).expect("a good definition");
    let words = locale::load(language, &[Part::Page], &[], &sources, &mut report).expect("built in");
    let localised = locale::localise(&verklaar::statement::statement(&policy), &words, &mut report).expect("all words");
    (policy, localised)
}

fn embeddings() -> [Embedding; 3] {
    let with = |heading_level, prefix: &str| Embedding { heading_level, id_prefix: prefix.to_owned() };
    [Embedding::default(), with(1, "privacy-"), with(3, "x")]
}

fn one_space(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Not only what the law requires: each sentence, label and fact of the statement is read in each format.
#[test]
fn every_format_tells_every_sentence() {
    for clinic in clinics() {
        let toml = read(&format!("policies/{clinic}.toml"));
        for (embedding, language) in embeddings().iter().zip(["nl", "en", "nl"]) {
            let outcome = compile(&clinic, &toml, embedding);
            let (_, localised) = in_words(&toml, language);
            for format in Format::ALL {
                let page = file(&outcome, &[&clinic, language, format.file_name()]);
                let sections = verify::read(*format, embedding, page);
                let headings: Vec<&str> = sections.iter().map(|section| section.heading.as_str()).collect();
                let wanted: Vec<String> =
                    localised.document.sections.iter().map(|section| one_space(&section.heading.plain())).collect();
                assert_eq!(headings, wanted, "{clinic} {format:?}");
                for (section, read) in localised.document.sections.iter().zip(&sections) {
                    for leaf in section.leaves().into_iter().skip(1) {
                        let words = one_space(&leaf.plain());
                        // Columns have no heading where a row is told as a fact with its label.
                        let column = *format == Format::Text && leaf.message.contains("-head-");
                        // A caption says to who cannot see the heading what the heading says.
                        let caption = *format == Format::Markdown && leaf.message.ends_with("-caption");
                        assert!(
                            column || caption || read.text.contains(&words),
                            "{clinic} {format:?} {}: {words}",
                            read.heading
                        );
                    }
                }
            }
        }
    }
}

/// What is taken out of a page is missed, in each format.
#[test]
fn a_section_that_is_taken_out_is_missed_in_every_format() {
    let toml = read("policies/kliniek-duinrand.toml");
    for embedding in embeddings() {
        let outcome = compile("duinrand", &toml, &embedding);
        let (policy, localised) = in_words(&toml, "nl");
        let heading = localised.document.sections.iter().find(|section| section.id.word() == "rights");
        let heading = heading.expect("rights").heading.plain();
        for format in Format::ALL.iter().copied() {
            let text = file(&outcome, &["duinrand", "nl", format.file_name()]);
            let found = |text: &str| {
                let mut report = Report::default();
                let template = At::File(String::new());
                let made_with = &[format.template()];
                let page = verify::Page { format, embedding: &embedding, text, made_with, template };
                verify::page(&policy, &localised, &page, &mut report);
                report.findings().iter().map(|finding| finding.rule).collect::<Vec<_>>()
            };
            assert_eq!(found(text), Vec::<&str>::new(), "{format:?}");
            let prefix = if format.is_embedded() { embedding.id_prefix.as_str() } else { "" };
            let (start, next) = match format {
                Format::Markdown => (text.find(&format!("\n## {heading}\n")), "\n## "),
                Format::Text => (text.find(&format!("\n{heading}\n---")), "\n---"),
                _ => (text.find(&format!("<section id=\"{prefix}rights\"")), "</section>"),
            };
            let start = start.expect("the section");
            let length = text[start + 20..].find(next).expect("its end") + 20 + next.len();
            let mut without = text.to_owned();
            without.replace_range(start..start + length, "");
            assert!(found(&without).contains(&"VER-01"), "{format:?}");
            // One sentence is enough.
            let sentence =
                if format == Format::Markdown { "Dan verbeteren wij het\\. " } else { "Dan verbeteren wij het. " };
            let sentence = sentence.replace('\\', "");
            let without = text.replacen(&sentence, "", 1).replacen("Dan verbeteren wij\n  het. ", "", 1);
            let without =
                without.replacen("Dan verbeteren\nwij het. ", "", 1).replacen("Dan verbeteren wij\nhet. ", "", 1);
            assert_ne!(without, text, "{format:?}");
            assert_eq!(found(&without), ["VER-03"], "{format:?}");
        }
    }
}

/// Elements that WordPress leaves alone in what an ordinary editor writes, and their attributes beyond the general ones.
const WORDPRESS: &[(&str, &[&str])] = &[
    ("a", &["href", "rel"]),
    ("article", &[]),
    ("br", &[]),
    ("caption", &[]),
    ("dd", &[]),
    ("div", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("i", &[]),
    ("li", &[]),
    ("nav", &[]),
    ("ol", &[]),
    ("p", &[]),
    ("section", &[]),
    ("small", &[]),
    ("span", &[]),
    ("strong", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &[]),
    ("th", &["scope"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];

/// Attributes that it leaves alone on any element.
const WORDPRESS_ANY: &[&str] = &["class", "id", "lang", "aria-labelledby"];

fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    html.root_element().descendants().skip(1).filter_map(ElementRef::wrap)
}

/// Every anchor of a part begins as it should, every link within it arrives, no heading is skipped.
fn fits(html: &Html, embedding: &Embedding) {
    let ids: Vec<&str> = elements(html).filter_map(|element| element.attr("id")).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "an anchor twice");
    assert!(ids.len() > 30 && ids.iter().all(|id| id.starts_with(&embedding.id_prefix)));
    for href in elements(html).filter_map(|element| element.attr("href")) {
        if let Some(place) = href.strip_prefix('#') {
            assert!(once.contains(place), "{href} leads nowhere");
        }
    }
    let levels: Vec<usize> = elements(html)
        .filter_map(|element| element.value().name().strip_prefix('h').and_then(|level| level.parse().ok()))
        .collect();
    assert_eq!(levels[0], embedding.heading_level);
    assert!(levels.iter().skip(1).all(|level| (embedding.heading_level + 1..=6).contains(level)), "{levels:?}");
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "a level is skipped: {levels:?}");
    for class in elements(html).filter_map(|element| element.attr("class")).flat_map(str::split_whitespace) {
        assert!(class == "pv" || class.starts_with("pv-"), "the class {class} may be one of the website");
    }
}

#[test]
fn parts_fit_into_the_page_around_them() {
    for clinic in clinics() {
        let toml = read(&format!("policies/{clinic}.toml"));
        for embedding in embeddings() {
            let outcome = compile(&clinic, &toml, &embedding);
            for language in ["nl", "en"] {
                let wordpress = Html::parse_fragment(file(&outcome, &[&clinic, language, "wordpress.html"]));
                fits(&wordpress, &embedding);
                for element in elements(&wordpress) {
                    let name = element.value().name();
                    let (_, own) =
                        WORDPRESS.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("<{name}>"));
                    for (attribute, _) in element.value().attrs() {
                        let let_through = own.contains(&attribute) || WORDPRESS_ANY.contains(&attribute);
                        assert!(let_through, "<{name} {attribute}>");
                    }
                }
                let fragment = file(&outcome, &[&clinic, language, "fragment.html"]);
                let (style, rest) = fragment.split_once("</style>").expect("a style");
                fits(&Html::parse_fragment(rest), &embedding);
                assert!(!rest.contains("style=") && !rest.contains("<script"));
                is_scoped(style.strip_prefix("<style>").expect("at the start"));
                let plain = file(&outcome, &[&clinic, language, "plain.html"]);
                for element in elements(&Html::parse_document(plain)) {
                    let name = element.value().name();
                    assert!(!matches!(name, "svg" | "style" | "script" | "span"), "<{name}>");
                    assert!(element.attr("class").is_none() && element.attr("style").is_none(), "<{name}>");
                }
            }
            is_scoped(file(&outcome, &[&clinic, "wordpress.css"]));
        }
    }
}

/// No selector of a style sheet reaches outside the statement.
fn is_scoped(style: &str) {
    let mut selectors = 0;
    for before in style.split('{').filter_map(|before| before.rsplit(['}', ';']).next()) {
        let before = before.trim();
        if before.is_empty() || before.starts_with('@') || before.starts_with("--") {
            continue;
        }
        // Commas within brackets part no selectors.
        let mut depth = 0;
        let parts = before.split(|c: char| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            c == ',' && depth == 0
        });
        for selector in parts {
            assert!(selector.trim().starts_with(".pv:not(#x)"), "{selector}");
            selectors += 1;
        }
    }
    assert!(selectors > 60, "only {selectors} selectors were looked at");
}

#[test]
fn two_languages_have_two_addresses() {
    let toml = read("policies/kliniek-duinrand.toml");
    let with = |urls: &str| toml.replacen("[statement]", &format!("[statement]\nurl = {urls}"), 1);
    for (urls, rule) in [
        ("{ nl = \"https://k.example/\", en = \"https://k.example/\" }", "DEF-07 statement.url.en"),
        ("{ nl = \"https://k.example/\", en = \"k.example\" }", "DEF-07 statement.url.en"),
        ("{ nl = \"https://k.example/\" }", "DEF-08 statement.url.en"),
    ] {
        assert_eq!(support::rules(&support::check(&with(urls)), Severity::Warning), [rule], "{urls}");
    }
}

/// A page knows where it stands on the web when its clinic says so, and tells computers who publishes it: nothing that
/// a person typed ends what it stands in.
#[test]
fn computers_read_facts_and_nothing_gets_out() {
    let duinrand = read("policies/kliniek-duinrand.toml");
    let outcome = compile("duinrand", &duinrand, &Embedding::default());
    let page = file(&outcome, &["duinrand", "en", "index.html"]);
    assert!(!page.contains("rel=\"canonical\""));
    assert!(page.contains("hreflang=\"x-default\" href=\"../nl/index.html\""));
    let toml = duinrand
        .replacen(
            "[statement]",
            "[statement]\nurl = { nl = \"https://k.example/p/\", en = \"https://k.example/en/p/\" }",
            1,
        )
        .replacen("name = \"Kliniek Duinrand\"", "name = 'K <3 \"}*{x:y}\\'", 1);
    assert!(toml.contains("K <3"));
    let outcome = compile("duinrand", &toml, &Embedding::default());
    for (language, own, other) in [
        ("nl", "https://k.example/p/", "https://k.example/en/p/"),
        ("en", "https://k.example/en/p/", "https://k.example/p/"),
    ] {
        let page = Html::parse_document(file(&outcome, &["duinrand", language, "index.html"]));
        let all = |selector: &str, attribute: &str| -> Vec<String> {
            let selector = Selector::parse(selector).expect("valid");
            page.select(&selector).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
        };
        assert_eq!(all("link[rel=canonical]", "href"), [own]);
        assert_eq!(all("link[rel=alternate]", "hreflang"), ["nl", "en", "x-default"]);
        assert_eq!(all("link[rel=alternate]", "href")[2], "https://k.example/p/");
        assert_eq!(all(".pv-lang a", "href"), [other]);
        assert!(all("section>a", "href").contains(&format!("{other}#rights")));
        assert_eq!(all("b", "class").len() + all("script", "src").len(), 0);
        let only = |selector: &str| -> String {
            let selector = Selector::parse(selector).expect("valid");
            let mut found = page.select(&selector).map(|element| element.text().collect::<String>());
            let first = found.next().expect("one");
            assert_eq!(found.next(), None, "{selector:?}");
            first
        };
        let data: serde_json::Value = serde_json::from_str(&only("script")).expect("JSON");
        assert_eq!((data["@type"].as_str(), data["inLanguage"].as_str()), (Some("WebPage"), Some(language)));
        assert_eq!((data["url"].as_str(), data["version"].as_str()), (Some(own), Some("3.0")));
        assert_eq!(data["publisher"]["@type"], "MedicalClinic");
        assert_eq!(data["publisher"]["name"], "K <3 \"}*{x:y}\\");
        assert_eq!(data["publisher"]["address"]["postalCode"], "2000 AA");
        // The sheet is one that a browser reads to its end: what was typed stands in quotation marks.
        let style = only("style");
        assert!(style.contains("content:\"K \\3c 3 \\22 }*{x:y}\\5c  – "), "{}", &style[style.len() - 200..]);
    }
}
