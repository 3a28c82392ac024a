//! The index over the clinics of a project: it is as the files of `tests/overview/` have it (`SNAPSHOTS=overwrite` rewrites
//! those), what it leads to is there, and it is written when it should be.

#![allow(clippy::disallowed_methods, reason = "a test writes definitions, with no need for all or nothing")]

mod support;

use scraper::{Html, Selector};
use snapbox::cmd::{Command, OutputAssert};
use snapbox::{Data, assert_data_eq};
use std::path::Path;
use support::{read, root, without_style};
use tempfile::TempDir;

/// Clinics of every kind: one that is right, one with little to say against it, one in a folder and with a name that no
/// address has as it is, one in one language, one with more errors than are listed, one that cannot be read at all.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let good = read("tests/cli/clinic.toml");
    let edited = |from: &str, to: &str| {
        assert_eq!(good.matches(from).count(), 1, "{from}");
        good.replace(from, to)
    };
    let unknown = (0..25).fold(String::new(), |text, number| text + &format!("[care.x{number}]\n"));
    let definitions = [
        ("a-linde.toml", good.clone()),
        ("b-warned.toml", edited("secrecy = [\"register\"]\n", "").replace("Praktijk Linde\"", "Oei & zo\"")),
        ("north/c 100% #1.toml", good.clone()),
        ("d-english.toml", edited("[\"nl\", \"en\"]", "[\"en\"]").replace("nl = \"beheert ons dossiersysteem\", ", "")),
        ("e-many.toml", good.clone() + &unknown),
        ("f-unreadable.toml", "[statement\n".to_owned()),
    ];
    for (name, text) in definitions {
        let path = folder.path().join("policies").join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    folder
}

fn build(folder: &Path, arguments: &[&str]) -> OutputAssert {
    let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(folder);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").arg("build").args(arguments).assert()
}

fn index(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("dist/index.html")).expect("an index")
}

#[test]
fn the_index_is_as_expected_and_leads_somewhere() {
    let project = project();
    let folder = project.path();
    for language in ["nl", "en"] {
        build(folder, &["--lang", language, "--format", "all", "--jobs", "2"]).code(1);
        let page = index(folder);
        let expected = root().join(format!("tests/overview/index.{language}.html"));
        assert_data_eq!(without_style(&page), Data::read_from(&expected, None).raw());
        leads_somewhere(&page, folder);
    }
    // Where the project stands on the machine, and how it is named, is nobody's business.
    let before = index(folder);
    let (elsewhere, whole) = (tempfile::tempdir().expect("a folder"), folder.join("policies"));
    let out = folder.join("dist");
    let named = [whole.to_str().expect("text"), "--out", out.to_str().expect("text"), "--format", "all", "--jobs", "1"];
    let again = build(elsewhere.path(), &named).code(1).get_output().clone();
    assert!(String::from_utf8_lossy(&again.stderr).contains("Wrote 0 files"), "{again:?}");
    assert_eq!(index(folder), before);
}

/// Every link leads to a file that was written or a place on the page; every file that was written is linked.
fn leads_somewhere(page: &str, folder: &Path) {
    let html = Html::parse_document(page);
    let all = |selector: &str| {
        let selector = Selector::parse(selector).expect("valid");
        html.select(&selector).map(|element| element.value().clone()).collect::<Vec<_>>()
    };
    let ids: Vec<&str> = html.tree.nodes().filter_map(|node| node.value().as_element()?.id()).collect();
    let mut linked = Vec::new();
    for link in all("a") {
        let href = link.attr("href").expect("an address");
        if let Some(anchor) = href.strip_prefix('#') {
            assert_eq!(ids.iter().filter(|id| **id == anchor).count(), 1, "{anchor}");
        } else {
            let base = url::Url::from_file_path(folder.join("dist/index.html")).expect("a path");
            let file = base.join(href).expect("an address").to_file_path().expect("a file");
            assert!(file.is_file(), "{href}");
            linked.push(file);
        }
    }
    assert_eq!(all("script, img, link, iframe, form, [style]").len(), 0);
    linked.sort();
    linked.dedup();
    let mut written = Vec::new();
    walk(&folder.join("dist"), &mut written);
    assert_eq!(linked.len(), written.len() - 1, "all but the index itself");
}

fn walk(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

#[test]
fn an_index_is_written_of_several_clinics_and_when_asked_for() {
    let project = project();
    let folder = project.path();
    let path = folder.join("dist/index.html");
    let one = "policies/a-linde.toml";
    build(folder, &[one]).success();
    build(folder, &["policies/north"]).success();
    build(folder, &["--no-index"]).code(1);
    assert!(!path.exists(), "nobody asked for it");
    build(folder, &[one, "--index"]).success();
    let of_one = index(folder);
    assert_eq!(of_one.matches("<tr id=").count(), 1);
    build(folder, &[]).code(1);
    let of_all = index(folder);
    assert_eq!(of_all.matches("<tr id=").count(), 6);
    build(folder, &[one]).success();
    assert_eq!(index(folder), of_all, "one clinic is no reason to forget the others");

    // A template of the project's own, which may be wrong.
    std::fs::create_dir_all(folder.join("templates/html")).expect("made");
    let template = folder.join("templates/html/overview.html");
    std::fs::write(&template, "{% for clinic in clinics %}[{{ clinic.name }}]{% endfor %}").expect("written");
    build(folder, &[]).code(1);
    assert!(index(folder).starts_with("[Praktijk Linde][Oei &amp; zo]"), "{}", index(folder));
    std::fs::write(&template, "{% for clinic in clinics %}[{{ clinic.nane }}]{% endfor %}").expect("written");
    let wrong = build(folder, &[]).code(1).get_output().clone();
    assert_eq!(String::from_utf8_lossy(&wrong.stdout).matches("TPL-02").count(), 1);
}
