//! Templates of a project's own: ours written out make the same pages, what is wrong with them is told at its place
//! (`tests/templates/faults.txt`; `SNAPSHOTS=overwrite` rewrites it), and `docs/templates.md` knows what they really get.

#![allow(clippy::disallowed_methods, reason = "a test writes templates, with no need for all or nothing")]

mod support;

use serde_json::Value;
use snapbox::cmd::{Command, OutputAssert};
use snapbox::{Data, assert_data_eq};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use support::{read, root};
use tempfile::TempDir;
use verklaar::render::{NAMES, Name, Shape, TEMPLATES};

fn run(folder: &Path, arguments: &[&str]) -> OutputAssert {
    let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(folder);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").args(arguments).assert()
}

fn said(done: &OutputAssert) -> String {
    String::from_utf8_lossy(&done.get_output().stdout).into_owned()
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(path, text).expect("written");
}

/// Two clinics, of which the second has more errors than an index lists.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let good = read("policies/kliniek-duinrand.toml") + "\n[appearance]\nlogo = \"logo.svg\"\n";
    write(
        folder.path(),
        "policies/logo.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\"/>\n",
    );
    let unknown = (0..25).fold(String::new(), |text, number| text + &format!("[care.x{number}]\n"));
    write(folder.path(), "policies/broken.toml", &(good.clone() + &unknown));
    write(folder.path(), "policies/kliniek-duinrand.toml", &good);
    folder
}

/// Every page that the program makes, by its name.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    run(folder, &["build", "--format", "all"]).code(1);
    let coverage = said(&run(folder, &["coverage", "--format", "html", "policies"]).code(1));
    run(folder, &["locales", "sheet", "policies/kliniek-duinrand.toml", "--out", "dist/sheet.html"]).success();
    let mut pages = BTreeMap::from([("coverage".to_owned(), coverage)]);
    let mut open = vec![folder.join("dist")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(path).expect("readable").map(|entry| entry.expect("readable").path()));
        } else {
            let name = path.strip_prefix(folder).expect("below").display().to_string();
            pages.insert(name, std::fs::read_to_string(path).expect("text"));
        }
    }
    pages
}

#[test]
fn ejected_templates_make_the_same_pages() {
    let project = project();
    let folder = project.path();
    let built_in = pages(folder);
    assert_eq!(built_in.len(), 1 + 1 + 1 + 2 * 6 + 1, "{:?}", built_in.keys());
    let written = said(&run(folder, &["templates", "eject"]).success());
    let expected: Vec<String> = TEMPLATES.iter().map(|(name, _)| format!("templates/{name}")).collect();
    assert_eq!(written.lines().collect::<Vec<_>>(), expected);
    assert_eq!(pages(folder), built_in);

    // What somebody changed is not lost, unless they say so; then nothing else is written either.
    let own = "templates/html/page.html";
    write(folder, own, "mine");
    std::fs::remove_file(folder.join("templates/text/statement.txt")).expect("there");
    let refused = run(folder, &["templates", "eject"]).code(2).get_output().clone();
    assert!(String::from_utf8_lossy(&refused.stderr).contains(own), "{refused:?}");
    assert!(!folder.join("templates/text/statement.txt").exists());
    assert_eq!(
        said(&run(folder, &["templates", "eject", "text/statement.txt"]).success()),
        "templates/text/statement.txt\n"
    );
    assert_eq!(said(&run(folder, &["templates", "eject", "--force"]).success()), format!("{own}\n"));
    assert_eq!(std::fs::read_to_string(folder.join(own)).expect("text"), TEMPLATES[0].1);
    run(folder, &["templates", "eject", "html/page.html", "--to", "elsewhere"]).success();
    assert!(folder.join("elsewhere/html/page.html").exists());

    for lang in ["nl", "en"] {
        let list = said(&run(folder, &["templates", "list", "--lang", lang]).success());
        assert_eq!(list.lines().count(), TEMPLATES.len());
        // A message that is not there would stand as its name.
        assert!(!list.contains("templates-"), "{list}");
    }
}

/// Every mistake, and what is told of it. Each stands in a template of its own project.
#[test]
fn what_is_wrong_with_a_template_is_told_at_its_place() {
    let statement = TEMPLATES.iter().find(|(name, _)| *name == "html/statement.html").expect("there").1;
    let without_heading = statement.replace("{{ section.heading | safe }}</h", "</h");
    assert_ne!(without_heading, statement);
    let choices = format!("{{% if title %}}{}{{% endif %}}", "\n{% elif lead %}".repeat(300));
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("what cannot be read", &[("html/page.html", "<p>{{ title }</p>\n")]),
        (
            "filters and templates that there are not",
            &[("html/page.html", "<p>é {{ title | uper }}</p>\n{% include \"html/statment.html\" %}\n")],
        ),
        ("a parent that there is not", &[("html/page.html", "{% extends \"base.html\" %}\n"), ("html/base.html", "")]),
        (
            "templates in a circle",
            &[
                ("html/plain.html", "{% include \"html/a.html\" %}"),
                ("html/a.html", "{% include \"html/plain.html\" %}"),
            ],
        ),
        (
            "a component without an end",
            &[(
                "html/plain.html",
                "{% component Card(title) %}{{ title }}\n{% <Box> %}{% </Box> %}{% endcomponent Card %}\n{% component Box() %}{{ <Card title=\"x\" /> }}{% endcomponent Box %}\n{{ <Card title={title} /> }}\n",
            )],
        ),
        ("too many choices", &[("text/statement.txt", &choices)]),
        (
            "names, also where nobody comes",
            &[(
                "text/statement.txt",
                "é {{ titel }} {% if false %}{{ canonical }}{% elif section %}{% endif %}\n{% for part in sections %}{{ loop.index }} {{ part.heding }} {{ sections.heading }} {{ meta.first }}{% endfor %}\n{{ part }} {{ sections[0].bdy }} {{ title.x }} {{- [q.boddy for q in sections if q.id] }}\n",
            )],
        ),
        (
            "names in a part, of the page that it is part of",
            &[
                ("markdown/statement.md", "{% for part in sections %}{% include \"markdown/part.md\" %}{% endfor %}"),
                ("markdown/part.md", "{{ part.heading }} {{ part.anchor }} {{ help }}"),
            ],
        ),
        (
            "a file that does nothing",
            &[("html/paeg.html", "{{ nobody }}"), ("fragment.html", ""), ("html/style.css.svg", "")],
        ),
        (
            "a page without an end",
            &[(
                "markdown/statement.md",
                "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{{ title }}{{ lead }}{{ title }}{{ lead }}{% endfor %}{% endfor %}",
            )],
        ),
        ("headings that are gone, in a part", &[("html/statement.html", &without_heading)]),
    ];
    let mut told = String::new();
    for (name, files) in cases {
        let project = tempfile::tempdir().expect("a folder");
        let one_language = read("tests/cli/clinic.toml").replace("[\"nl\", \"en\"]", "[\"en\"]");
        write(
            project.path(),
            "policies/linde.toml",
            &one_language.replace("nl = \"beheert ons dossiersysteem\", ", ""),
        );
        for (file, text) in *files {
            write(&project.path().join("templates"), file, text);
        }
        let done = run(project.path(), &["build", "--format", "all"]);
        // Of a page, the first fault is enough here.
        let out = said(&done).split_inclusive("\n\n").take(9).collect::<String>();
        let _ = writeln!(told, "==== {name}\n\n{}\n", out.trim_end());
    }
    assert_data_eq!(told, Data::read_from(&root().join("tests/templates/faults.txt"), None).raw());
}

/// What is no mistake.
#[test]
fn a_template_may_make_names_itself() {
    let project = tempfile::tempdir().expect("a folder");
    write(project.path(), "policies/linde.toml", &read("tests/cli/clinic.toml"));
    let parts = "{% component Line(text: string, mark = \"-\") %}{{ mark }} {{ text }}{% endcomponent Line %}";
    let template = "\
{%- set own = title | upper -%}
{# {{ nobody }} #}{% raw %}{{ nobody }}{% endraw %}{% if extra is defined %}{{ extra }}{% endif %}
{% set_global before = \"\" %}{{ own.x or \"\" }}{{ {\"lang\": lang} | get(key=\"lang\") }}
# {{ title }}

{{ lead }}

{% for line in meta %}{{ <Line text={line} mark=\"*\" /> }}
{% else %}{{ lang }}{% endfor %}
{% for key, value in {\"a\": title} %}{{ key }}{{ value.x or \"\" }}{% endfor -%}
{% for section in sections | reverse %}{% if loop.first and not section.id is containing(pat=\"x\") %}{{ sections | length }}{% endif %}{% endfor %}

{% for section in sections -%}
## {{ section.heading }}

{{ section[\"body\"] }}{% set_global before = section.id %}

{% if 1 < sections | length %}{% include \"markdown/end.md\" %}{% endif %}
{% endfor %}";
    write(project.path(), "templates/markdown/statement.md", template);
    write(
        project.path(),
        "templates/markdown/end.md",
        "{{ section.id }} {{ own }} {{ before }} {{ sections[0:1] | length }}",
    );
    write(project.path(), "templates/markdown/parts.md", parts);
    let done = run(project.path(), &["build"]);
    assert_eq!(said(&done.success()), "No findings in 1 definition.\n");
    let page = std::fs::read_to_string(project.path().join("dist/linde/en/statement.md")).expect("written");
    assert!(page.contains("{{ nobody }}") && page.contains("\nsummary PRIVACY STATEMENT summary 1\n"), "{page}");
}

/// The name by which a template can ask for everything.
const DUMP: &str = "\n=DUMP={{ __tera_context | safe }}=END=\n";

#[test]
fn the_documentation_tells_what_templates_get() {
    let project = project();
    for (name, _) in NAMES {
        let text = TEMPLATES.iter().find(|(known, _)| known == name).expect("there").1;
        write(project.path(), &format!("templates/{name}"), &(text.to_owned() + DUMP));
    }
    let pages = pages(project.path());
    let mut given: BTreeMap<&str, Value> = BTreeMap::new();
    for (name, names) in NAMES {
        let file = match *name {
            "html/page.html" => "dist/kliniek-duinrand/en/index.html",
            "html/fragment.html" => "dist/kliniek-duinrand/en/fragment.html",
            "html/wordpress.html" => "dist/kliniek-duinrand/en/wordpress.html",
            "html/plain.html" => "dist/kliniek-duinrand/en/plain.html",
            "markdown/statement.md" => "dist/kliniek-duinrand/en/statement.md",
            "text/statement.txt" => "dist/kliniek-duinrand/en/statement.txt",
            "html/coverage.html" => "coverage",
            "html/overview.html" => "dist/index.html",
            _ => "dist/sheet.html",
        };
        let mut whole = serde_json::Map::new();
        for dump in pages[file].split("=DUMP=").skip(1) {
            // What is empty is written as nothing.
            let text = dump.split("=END=").next().expect("an end");
            let text = &json(&text.replace("\": ,", "\": null,").replace("\": }", "\": null}"));
            let Value::Object(one) = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"))
            else {
                panic!("{name}: no names")
            };
            // The definition that could be read comes last.
            whole.extend(one);
        }
        let whole = Value::Object(whole);
        holds(&whole, Shape::Fields(names), name);
        given.insert(name, whole);
    }
    let path = root().join("docs/templates.md");
    let written = std::fs::read_to_string(&path).expect("text").replace("\r\n", "\n");
    assert_data_eq!(documented(&written, &given), Data::read_from(&path, None).raw());
}

/// Odd characters are written as in Rust: `\u{a0}`.
fn json(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut json = parts.next().unwrap_or_default().replace("\\'", "'");
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an end");
        let _ = write!(json, "\\u{code:0>4}{}", rest.replace("\\'", "'"));
    }
    json
}

/// Whether what is given has the shape that it is said to have.
fn holds(value: &Value, shape: Shape, path: &str) {
    match (value, shape) {
        (Value::Object(fields), Shape::Fields(names)) => {
            let found: BTreeSet<&str> = fields.keys().map(String::as_str).collect();
            let known: BTreeSet<&str> = names.iter().map(|(name, _)| *name).collect();
            assert_eq!(found, known, "src/render/names.rs: {path}");
            for (name, shape) in names {
                holds(&fields[*name], *shape, &format!("{path} {name}"));
            }
        }
        (Value::Array(values), Shape::List(one)) => values.iter().for_each(|value| holds(value, *one, path)),
        (Value::String(_) | Value::Number(_) | Value::Bool(_), Shape::Plain) | (Value::Null, _) => {}
        _ => panic!("src/render/names.rs: {path} is {value}"),
    }
}

/// The documentation with each example as it really is. Its tables name everything that is given, and nothing else.
fn documented(text: &str, given: &BTreeMap<&str, Value>) -> String {
    let mut new = String::new();
    let mut pages: Vec<&str> = Vec::new();
    let mut told: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            pages = heading.split('`').filter(|part| part.contains('/')).collect();
        }
        let row = line.strip_prefix("| `").and_then(|rest| rest.split_once("` | ")).filter(|_| !pages.is_empty());
        let Some((name, (what, example))) =
            row.and_then(|(name, rest)| Some((name, rest.strip_suffix('|')?.trim_end().split_once(" |")?)))
        else {
            let _ = writeln!(new, "{line}");
            continue;
        };
        for page in &pages {
            told.entry(page).or_default().insert(name.to_owned());
        }
        // A style sheet is changed more often than it is documented, and so are lines and numbers of messages.
        let example = match name {
            "style" | "style_hash" | "symbols" | "counts" => example.trim().to_owned(),
            name if name.ends_with("place") => example.trim().to_owned(),
            name => shown(&values(&given[pages[0]], name)),
        };
        let _ = writeln!(new, "| `{name}` | {what} | {example}{}|", if example.is_empty() { "" } else { " " });
    }
    for (page, names) in NAMES {
        let mut all = BTreeSet::new();
        flat(names, "", &mut all);
        assert_eq!(told.get(page), Some(&all), "docs/templates.md: {page}");
    }
    new
}

/// The names with those within them. What always has the same is told of once, in a sentence above the table.
fn flat(names: &[Name], before: &str, all: &mut BTreeSet<String>) {
    for (name, shape) in names {
        let path = format!("{before}{name}");
        all.insert(path.clone());
        let once = matches!(*name, "counts" | "source" | "sides" | "notes") || (*name == "words" && names.len() < 20);
        match shape {
            Shape::Fields(inner) if !once => flat(inner, &format!("{path}."), all),
            Shape::List(Shape::Fields(inner)) if !once => flat(inner, &format!("{path}[]."), all),
            _ => {}
        }
    }
}

/// Every value of a name, as in `sections[].heading`.
fn values<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut values = vec![value];
    for part in path.split('.') {
        let (name, each) = part.strip_suffix("[]").map_or((part, false), |name| (name, true));
        values = values.iter().filter_map(|value| value.get(name)).collect();
        if each {
            values = values.iter().filter_map(|value| value.as_array()).flatten().collect();
        }
    }
    values
}

/// The first value that says something, short, in a cell of a table.
fn shown(values: &[&Value]) -> String {
    let text = |value: &&Value| match value {
        Value::String(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        Value::Array(list) => list.first().and_then(Value::as_str).map(str::to_owned),
        _ => None,
    };
    let Some(text) = values.iter().filter_map(text).find(|text| !text.is_empty()) else { return String::new() };
    let short: String = text.chars().take(48).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("`{}{more}`", short.trim_end().replace('|', "\\|").replace('`', "'"))
}
