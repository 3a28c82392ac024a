//! Reading pages back: every required section and sentence that is taken out of a written page is missed, also in the
//! Markdown; and every entry of the catalogue makes a page in both languages.

mod support;

use std::collections::BTreeSet;
use support::{compile, read, rules};
use verklaar::finding::{At, Report, Severity};
use verklaar::law::requirements;
use verklaar::locale::{self, Localised, Part};
use verklaar::pipeline::no_shared_parts;
use verklaar::policy::terms::Regime;
use verklaar::policy::{Policy, catalogue};
use verklaar::render::{Embedding, Format};
use verklaar::source::Sources;
use verklaar::verify;

/// A complete definition in words, with its page in a format.
fn complete(name: &str, language: &str, format: Format) -> (Policy, Localised, String) {
    let toml = read(&format!("tests/complete/{name}.toml"));
    let mut sources = Sources::default();
    let file = sources.add(name, toml.clone());
    let mut report = Report::default();
    let policy =
        verklaar::policy::read(&mut sources, file, &mut no_shared_parts, &mut report).expect("a good definition");
    let words = locale::load(language, &[Part::Page], &[], &sources, &mut report).expect("built in");
    let statement = verklaar::statement::statement(&policy);
    let localised = locale::localise(&statement, &words, &mut report).expect("every word");
    let outcome = compile(name, &toml, &[format]);
    let path: std::path::PathBuf = [name, language, format.file_name()].iter().collect();
    let page = outcome.outputs.into_iter().find(|output| output.path == path).expect("a page").text;
    (policy, localised, page)
}

fn verify_page(policy: &Policy, localised: &Localised, format: Format, text: &str) -> Vec<String> {
    let mut report = Report::default();
    let page = verify::Page {
        format,
        embedding: &Embedding::default(),
        text,
        made_with: &[format.template()],
        template: At::File(String::new()),
    };
    verify::page(policy, localised, &page, &mut report);
    report.findings().iter().map(|finding| finding.rule.to_owned()).collect()
}

#[test]
fn a_section_that_is_taken_out_is_missed() {
    for name in ["nl", "be"] {
        for language in ["nl", "en"] {
            let (policy, localised, html) = complete(name, language, Format::Page);
            let (_, _, markdown) = complete(name, language, Format::Markdown);
            assert_eq!(verify_page(&policy, &localised, Format::Page, &html), Vec::<String>::new());
            assert_eq!(verify_page(&policy, &localised, Format::Markdown, &markdown), Vec::<String>::new());
            let required: BTreeSet<&str> = requirements::all()
                .filter(|requirement| (requirement.applies)(&policy))
                .map(|requirement| requirement.id)
                .collect();
            let mut taken = 0;
            for section in &localised.document.sections {
                let needed = section.leaves().iter().any(|leaf| leaf.fulfils.iter().any(|id| required.contains(id)));
                let wanted = if needed { vec!["VER-01".to_owned()] } else { Vec::new() };
                let start = html.find(&format!("<section id=\"{}\"", section.id.word()));
                let start =
                    start.or_else(|| html.find(&format!("<section class=\"pv-brief\" id=\"{}\"", section.id.word())));
                let start = start.expect("the section");
                let end = start + html[start..].find("</section>").expect("its end") + "</section>".len();
                let without = format!("{}{}", &html[..start], &html[end..]);
                assert_eq!(verify_page(&policy, &localised, Format::Page, &without), wanted, "{}", section.id.word());
                // The heading alone is not enough.
                let heading = start + html[start..].find("</h2>").expect("a heading") + "</h2>".len();
                let empty = format!("{}{}", &html[..heading], &html[end - "</section>".len()..]);
                let wanted = if needed { vec!["VER-02".to_owned()] } else { Vec::new() };
                assert_eq!(verify_page(&policy, &localised, Format::Page, &empty), wanted, "{}", section.id.word());
                let start = markdown.find(&format!("## {}\n", section.heading.plain())).expect("the section");
                let end = markdown[start + 3..].find("\n## ").map_or(markdown.len(), |at| start + 3 + at + 1);
                let without = format!("{}{}", &markdown[..start], &markdown[end..]);
                let found = verify_page(&policy, &localised, Format::Markdown, &without);
                assert_eq!(found.is_empty(), !needed, "{}", section.id.word());
                taken += usize::from(needed);
            }
            assert!(taken >= 8, "{name}: only {taken} sections are required");
        }
    }
}

/// Each requirement that applies is fulfilled by a sentence of the page; without that sentence the page is refused.
#[test]
fn a_required_sentence_that_is_taken_out_is_missed() {
    let mut seen = BTreeSet::new();
    for name in ["nl", "be"] {
        let (policy, localised, html) = complete(name, "en", Format::Page);
        for requirement in requirements::all().filter(|requirement| (requirement.applies)(&policy)) {
            let leaves: Vec<_> = localised
                .document
                .sections
                .iter()
                .flat_map(|section| section.leaves())
                .chain(&localised.document.meta)
                .filter(|leaf| leaf.fulfils.contains(&requirement.id))
                .collect();
            assert!(!leaves.is_empty(), "{name}: no sentence fulfils {}", requirement.id);
            let Some(leaf) = leaves.iter().find(|leaf| leaf.inlines.len() == 1 && html.contains(&leaf.plain())) else {
                continue;
            };
            let without = html.replace(&leaf.plain(), "");
            let found = verify_page(&policy, &localised, Format::Page, &without);
            let meta = requirement.id == "ART5-2";
            assert_eq!(found.is_empty(), meta, "{name}: {} without `{}`", requirement.id, leaf.plain());
            seen.insert(requirement.id);
        }
    }
    assert!(seen.len() > 30, "only {} requirements were tried", seen.len());
}

/// Entries that no contract needs.
const NO_CONTRACT: &[&str] = &[
    "quality-registry",
    "newsletter",
    "publicity-photos",
    "reviews",
    "social-media",
    "website-analytics",
    "advertising-cookies",
    "cameras",
    "electronic-exchange",
];

/// All fifty activities, in both languages, under each Dutch regime and in Belgium.
#[test]
fn every_entry_of_the_catalogue_makes_a_card() {
    assert_eq!(catalogue::all().count(), 50);
    for (jurisdiction, regimes) in
        [("NL", &[Regime::Wgbo, Regime::OtherCare, Regime::NoCare][..]), ("BE", &[Regime::BeCare][..])]
    {
        for regime in regimes {
            let mut toml = format!(
                "format = 1\n[statement]\nversion = \"1\"\ndate = 2026-10-01\nlanguages = [\"nl\", \"en\"]\n\
                 jurisdiction = \"{jurisdiction}\"\n[controller]\nlegal-name = \"Alles B.V.\"\nemail = \"a@alles.example\"\n\
                 phone = \"+31 20 000 00 00\"\naddress = {{ street = \"Straat 1\", postal-code = \"1\", city = \"Stad\", \
                 country = \"{jurisdiction}\" }}\n[care]\nregime = \"{}\"\nsecrecy = [\"law\"]\n[rights]\nrespond-within = \"1 month\"\n",
                regime.word()
            );
            for entry in catalogue::all() {
                let data = if entry.id == "appointments" { "\"name\", \"appointment\"" } else { "\"name\"" };
                toml.extend(["[[activity]]\nuse = \"", entry.id, "\"\ndata = [", data, "]\n"]);
                let fixed = entry.fixed(
                    if jurisdiction == "NL" {
                        verklaar::policy::terms::Jurisdiction::Nl
                    } else {
                        verklaar::policy::terms::Jurisdiction::Be
                    },
                    Some(*regime),
                );
                if fixed.is_none_or(|fixed| fixed.grounds.is_empty()) {
                    let basis = if NO_CONTRACT.contains(&entry.id) { "consent" } else { "contract" };
                    toml.extend(["basis = \"", basis, "\"\n"]);
                }
                if ["electronic-exchange", "appointments"].contains(&entry.id) {
                    toml.push_str("special = \"explicit-consent\"\n");
                }
                if fixed.is_none_or(|fixed| fixed.provision.is_none()) {
                    toml.push_str("provision = \"voluntary\"\n");
                }
                toml.push_str("source = [\"subject\", \"gp\"]\nnote = { nl = \"Zo werkt het.\", en = \"This is how it works.\" }\n");
                if fixed.is_none_or(|fixed| fixed.retention.is_empty()) {
                    // Nothing that the law forbids, whatever the regime.
                    let period = match entry.id {
                        "cameras" => "4 weeks",
                        "insurance-claims" | "access-logs" => "10 years",
                        _ => "1 year",
                    };
                    toml.extend(["[[activity.retention]]\nperiod = \"", period, "\"\nfrom = \"last-contact\"\n"]);
                    if NO_CONTRACT.contains(&entry.id) {
                        toml.push_str("until = \"withdrawal\"\n");
                    }
                }
            }
            let outcome = compile("all", &toml, Format::ALL);
            assert_eq!(rules(&outcome, Severity::Error), Vec::<String>::new(), "{jurisdiction} {}", regime.word());
            let page = &outcome.outputs[0].text;
            for entry in catalogue::all() {
                assert!(page.contains(&format!("id=\"activity-{}\"", entry.id)), "{}", entry.id);
            }
        }
    }
}

/// The schema in the repository is the one that the program prints.
#[test]
fn the_schema_is_fresh() {
    let printed = std::process::Command::new(env!("CARGO_BIN_EXE_verklaar")).arg("schema").output().expect("it runs");
    let printed = String::from_utf8(printed.stdout).expect("text");
    snapbox::assert_data_eq!(
        printed,
        snapbox::Data::read_from(&support::root().join("policy.schema.json"), None).raw()
    );
}
