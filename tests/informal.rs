//! Informal Dutch: a variant that holds only what differs, so that no page mixes two forms of address, and nothing but the
//! form of address changes.

mod support;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use serde::Deserialize;
use snapbox::{Data, assert_data_eq};
use std::path::PathBuf;
use support::{compile, page, read, root, rules};
use verklaar::coverage::{Passage, Status};
use verklaar::finding::{At, Report, Severity};
use verklaar::locale::{Builtin, FILES, Part, VARIANTS};
use verklaar::pipeline::{Compiler, Definition, Options, Outcome, Overrides, no_shared_parts};
use verklaar::render::Format;

/// A message as it stands in a file: its words, with what is filled in as it is written, variant by variant.
#[derive(Debug, PartialEq, Eq)]
struct Text {
    id: String,
    /// The value, and each attribute.
    words: String,
    /// The variables that it uses, in order.
    variables: Vec<String>,
}

fn texts(file: &Builtin) -> Vec<Text> {
    let resource = parser::parse(file.text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.name));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(text(message)),
        Entry::Term(term) => panic!("{}: {}", file.name, term.id.name),
        _ => None,
    });
    messages.collect()
}

fn text(message: &Message<&str>) -> Text {
    let mut text = Text { id: message.id.name.to_owned(), words: String::new(), variables: Vec::new() };
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        add(pattern, &mut text);
    }
    text
}

fn add(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words += value,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(inline, text),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, text);
                for variant in variants {
                    add(&variant.value, text);
                }
            }
        }
    }
    text.words.push('\n');
}

fn variable(inline: &InlineExpression<&str>, text: &mut Text) {
    if let InlineExpression::VariableReference { id } = inline {
        text.variables.push(id.name.to_owned());
    }
}

/// Whether a text says `u` to its reader.
fn is_formal(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(&*word.to_lowercase(), "u" | "uw" | "uwe" | "uzelf"))
}

/// What a translation of the address leaves alone: links, bold words, numbers.
fn marks(words: &str) -> (Vec<&str>, usize, Vec<&str>) {
    let links = words.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    let numbers = words.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect();
    (links, words.matches("**").count(), numbers)
}

#[test]
fn the_variant_holds_what_differs_and_nothing_else() {
    let mut twins = 0;
    for variant in VARIANTS {
        assert_eq!(variant.register.variant_of(variant.language).as_deref(), Some(variant.tag));
        for file in FILES.iter().filter(|file| file.language == variant.language) {
            let in_variant = variant.files.iter().find(|own| own.name == file.name);
            let mut own = in_variant.map(texts).unwrap_or_default().into_iter().peekable();
            for formal in texts(file) {
                // In the order of the language's own file, so that the two can be read side by side.
                let twin = own.next_if(|twin| twin.id == formal.id);
                let needed = matches!(file.part, Part::Page | Part::Values) && is_formal(&formal.words);
                let Some(twin) = twin else {
                    assert!(!needed, "{} lacks {}", variant.tag, formal.id);
                    continue;
                };
                assert_ne!(twin.words, formal.words, "{} is that of {}", twin.id, variant.language);
                assert!(needed && !is_formal(&twin.words), "{}: {}", twin.id, twin.words);
                assert_eq!(twin.variables, formal.variables, "{}", twin.id);
                assert_eq!(marks(&twin.words), marks(&formal.words), "{}", twin.id);
                twins += 1;
            }
            let left = own.next();
            assert!(left.is_none(), "{left:?} is not in {} of {}, or out of order", file.name, variant.language);
        }
        for own in variant.files {
            assert!(
                FILES.iter().any(|file| (file.language, file.name) == (variant.language, own.name)),
                "{}",
                own.name
            );
        }
    }
    assert!(twins > 100, "only {twins}");
}

#[derive(Deserialize)]
struct Clinic {
    words: Vec<Words>,
}

/// Words of the clinic in both forms.
#[derive(Deserialize)]
struct Words {
    formal: String,
    informal: String,
}

/// A definition that asks for informal words.
fn informal(definition: &str) -> String {
    definition.replacen("\n[statement]\n", "\n[statement]\nregister = \"informal\"\n", 1)
}

/// Kliniek Duinrand, which says `je` itself too.
fn duinrand() -> String {
    let mut definition = informal(&read("policies/kliniek-duinrand.toml"));
    let clinic: Clinic = toml::from_str(&read("tests/informal/duinrand.toml")).expect("readable");
    for words in clinic.words {
        assert!(definition.contains(&words.formal), "{}", words.formal);
        definition = definition.replace(&words.formal, &words.informal);
    }
    definition
}

fn found<'o>(outcome: &'o Outcome, language: &str, format: Format) -> &'o str {
    let outputs = outcome.outputs.iter();
    let mut pages = outputs.filter(|output| output.path.ends_with(PathBuf::from(language).join(format.file_name())));
    &pages.next().unwrap_or_else(|| panic!("{language}: {:?}", rules(outcome, Severity::Warning))).text
}

#[test]
fn an_informal_page_says_je_throughout() {
    let outcome = compile("kliniek-duinrand", &duinrand(), Format::ALL);
    assert_eq!(rules(&outcome, Severity::Warning), Vec::<String>::new());
    let markdown = found(&outcome, "nl", Format::Markdown);
    assert!(!is_formal(markdown) && !is_formal(found(&outcome, "nl", Format::Page)));
    let expected = root().join("tests/pages/kliniek-duinrand-informal.nl.md");
    assert_data_eq!(markdown.to_owned(), Data::read_from(&expected, None).raw());
    // The folder and the language of the page stay those of Dutch; English knows one form.
    assert!(found(&outcome, "nl", Format::Page).contains("<html lang=\"nl\""));
    assert_eq!(found(&outcome, "en", Format::Page), page("kliniek-duinrand", "en", Format::Page));
}

/// The sentences that fulfil requirements are those of the page.
#[test]
fn coverage_quotes_the_informal_page() {
    let bytes = duinrand().into_bytes();
    let definition = Definition { name: "clinic.toml".to_owned(), clinic: "clinic".to_owned(), bytes };
    let compiler = Compiler::new(Options::default(), &Overrides::default(), &mut Report::default());
    let coverage = compiler.cover(definition, &mut no_shared_parts, "nl").coverage.expect("readable");
    let passages = coverage.cells.iter().filter_map(|cell| match &cell.status {
        Status::Fulfilled(passages) => Some(passages.iter().map(Passage::line)),
        _ => None,
    });
    let lines: Vec<String> = passages.flatten().collect();
    assert!(lines.len() > 20 && lines.iter().any(|line| line.contains("Je hebt recht van inzage")));
    for line in lines {
        assert!(!is_formal(&line), "{line}");
    }
}

/// On whole definitions, with Belgian and Dutch law: the same lines with the same links and numbers; what differs says `je`.
#[test]
fn nothing_but_the_form_of_address_changes() {
    for name in ["policies/kliniek-duinrand", "policies/skin-medic", "tests/complete/nl", "tests/complete/be"] {
        let definition = read(&format!("{name}.toml"));
        let [formal, informal] =
            [definition.clone(), informal(&definition)].map(|toml| compile("clinic", &toml, Format::ALL));
        let [formal, informal] = [&formal, &informal].map(|outcome| found(outcome, "nl", Format::Markdown));
        assert_eq!(formal.lines().count(), informal.lines().count(), "{name}");
        let mut changed = 0;
        for (formal, informal) in formal.lines().zip(informal.lines()).filter(|(formal, informal)| formal != informal) {
            // Links within the page are made of headings.
            assert_eq!(marks(formal).1, marks(informal).1, "{name}: {informal}");
            assert_eq!(marks(formal).2, marks(informal).2, "{name}: {informal}");
            assert!(is_formal(formal), "{name}: {formal}\n{informal}");
            changed += 1;
        }
        assert!(changed > 30, "{name}: {changed}");
    }
}

/// Compiles with a project's own words: folder, file and text of each.
fn with_words(definition: &str, own: &[(&str, &str)]) -> (Report, Outcome) {
    let file = |(folder, text): &(&str, &str)| {
        ((*folder).to_owned(), format!("locales/{folder}/statement.ftl"), (*text).to_owned())
    };
    let overrides = Overrides { locales: own.iter().map(file).collect(), templates: Vec::new() };
    let mut report = Report::default();
    let options = Options { formats: Format::ALL.to_vec(), ..Options::default() };
    let compiler = Compiler::new(options, &overrides, &mut report);
    let bytes = definition.as_bytes().to_vec();
    let definition = Definition { name: "clinic.toml".to_owned(), clinic: "clinic".to_owned(), bytes };
    let outcome = compiler.compile(definition, &mut no_shared_parts);
    (report, outcome)
}

#[test]
fn a_projects_own_words_go_before_the_built_in_ones_of_the_same_folder() {
    let own = [
        ("nl", "section-rights = Uw rechten bij ons\nmeta-version = Uitgave { $version }\nlead = Welkom.\n"),
        ("nl-informal", "lead = Fijn dat je er bent.\nsection-cookies = Koekjes\n"),
    ];
    let (report, outcome) = with_words(&duinrand(), &own);
    assert!(report.findings().is_empty(), "{report:?}");
    let page = found(&outcome, "nl", Format::Markdown);
    // From strong to weak: the project's variant, the built-in variant, the project's Dutch, the built-in Dutch.
    for words in ["\nFijn dat je er bent.\n", "## Koekjes\n", "## Jouw rechten\n", "Uitgave 3.0", "## In het kort\n"] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(!is_formal(page));
    // The same words, asked for formally: the variant is not heard.
    let (_, outcome) = with_words(&read("policies/kliniek-duinrand.toml"), &own);
    let page = found(&outcome, "nl", Format::Markdown);
    for words in ["\nWelkom.\n", "## Cookies\n", "## Uw rechten bij ons\n", "Uitgave 3.0"] {
        assert!(page.contains(words), "{words}\n{page}");
    }
}

#[test]
fn faults_of_a_variant_are_told_once_where_they_stand() {
    let definition = informal(&read("policies/kliniek-duinrand.toml"));
    let at = |finding: &verklaar::finding::Finding, sources: &verklaar::source::Sources| match &finding.at {
        At::Span(span) => format!("{} {}", finding.rule, sources.file(span.file).name),
        At::File(file) => format!("{} {file}", finding.rule),
    };
    let (report, outcome) = with_words(&definition, &[("nl", "lead = {\n"), ("nl-informal", "title = { $name\n")]);
    let told: Vec<String> = report.findings().iter().map(|finding| at(finding, &outcome.sources)).collect();
    assert_eq!(told, ["LOC-02 locales/nl/statement.ftl", "LOC-02 locales/nl-informal/statement.ftl"]);
    let (_, outcome) = with_words(&definition, &[("nl-informal", "title = Dag { $you }\n")]);
    let errors = outcome.report.findings().iter().filter(|finding| finding.severity == Severity::Error);
    let told: Vec<String> = errors.map(|finding| at(finding, &outcome.sources)).collect();
    assert_eq!(told, ["LOC-03 locales/nl-informal/statement.ftl"]);
}

#[test]
fn a_form_of_address_is_no_language() {
    let definition = read("policies/kliniek-duinrand.toml");
    for languages in [r#"["nl-informal"]"#, r#"["nl-informal", "en"]"#] {
        let outcome = compile("clinic", &definition.replace(r#"["nl", "en"]"#, languages), &[]);
        assert_eq!(rules(&outcome, Severity::Info), ["LOC-05 statement.languages[0]"], "{languages}");
    }
    // Nor do texts of the clinic stand under its name.
    let words = r#"nl = "houdt u ingelogd", en"#;
    assert!(definition.contains(words));
    let text = definition.replace(words, r#"nl = "houdt u ingelogd", nl-informal = "houdt je ingelogd", en"#);
    assert_eq!(rules(&compile("clinic", &text, &[]), Severity::Info), ["DEF-03 website.cookie[0].purpose.nl-informal"]);
}

/// A form of address that no language of the statement has is told; a project may bring one.
#[test]
fn a_form_of_address_belongs_to_a_language() {
    let english = informal(&read("policies/kliniek-duinrand.toml")).replace("[\"nl\", \"en\"]", "[\"en\"]");
    let (_, outcome) = with_words(&english, &[]);
    assert_eq!(rules(&outcome, Severity::Info), ["DEF-15 statement.register"]);
    assert!(found(&outcome, "en", Format::Markdown).starts_with("# Privacy statement\n"));
    let (_, outcome) = with_words(&english, &[("en-informal", "title = Your privacy\n")]);
    assert_eq!(rules(&outcome, Severity::Info), Vec::<String>::new());
    assert!(found(&outcome, "en", Format::Markdown).starts_with("# Your privacy"));
}
