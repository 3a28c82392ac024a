//! The pages for those who keep the website are true: whatever they tell to type is typed, in a project of its own, every
//! file and option that they name exists, every link arrives, and the Dutch one tells the same as the English one.

#![allow(clippy::disallowed_methods, reason = "a project of a test needs no all or nothing")]

mod support;

use pulldown_cmark::{Event, Tag, TagEnd};
use std::process::Command;
use support::guide::{Project, blocks, commands, events, headings, told};
use support::{read, root};
use verklaar::render::Format;

const PAGES: [&str; 2] = ["docs/publishing.md", "docs/publishing.nl.md"];

/// What a page names in the running text: files, options, keys.
fn names(page: &str) -> Vec<String> {
    let mut names: Vec<String> = events(page)
        .filter_map(|event| match event {
            Event::Code(code) => Some(code.to_string()),
            _ => None,
        })
        .collect();
    names.sort();
    names
}

/// The rows of the tables: each cell as the code in it.
fn rows(page: &str) -> Vec<Vec<Vec<String>>> {
    let mut rows: Vec<Vec<Vec<String>>> = Vec::new();
    for event in events(page) {
        match event {
            // What follows a table is no cell of its last row.
            Event::Start(Tag::TableRow) | Event::End(TagEnd::Table) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => rows.iter_mut().last().into_iter().for_each(|row| row.push(Vec::new())),
            Event::Code(code) => {
                rows.last_mut().and_then(|row| row.last_mut()).into_iter().for_each(|cell| cell.push(code.to_string()));
            }
            _ => {}
        }
    }
    rows
}

/// The anchors that a server gives to the headings of a page.
fn anchors(page: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut open: Option<String> = None;
    for event in events(page) {
        match event {
            Event::Start(Tag::Heading { .. }) => open = Some(String::new()),
            Event::Text(text) | Event::Code(text) => open.iter_mut().for_each(|heading| heading.push_str(&text)),
            Event::End(TagEnd::Heading(_)) => anchors.extend(open.take().map(|heading| {
                let kept = heading.to_lowercase().replace(' ', "-");
                kept.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect::<String>()
            })),
            _ => {}
        }
    }
    anchors
}

/// Does everything that a page says, in its order.
fn followed(page: &str) -> Project {
    let project = Project::new();
    for block in &blocks(page) {
        let path = block.text.lines().next().and_then(|line| line.strip_prefix("# "));
        match (block.language.as_str(), path) {
            ("console", _) => project.run(block),
            ("toml", Some("verklaar.toml")) => project.write("verklaar.toml", &block.text),
            ("toml", Some(path)) => project.settle(path, &block.text),
            ("toml", None) => panic!("no path: {}", block.text),
            _ => {}
        }
    }
    project
}

#[test]
fn what_the_pages_tell_to_type_writes_the_files_that_they_name() {
    for page in PAGES.map(read) {
        let project = followed(&page);
        let linde = ["dist/linde/nl", "dist/linde/en", "dist/linde"];
        let mut seen = 0;
        for name in names(&page) {
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
            let made = [".html", ".css", ".md", ".txt"].iter().any(|end| file.ends_with(end));
            if name.starts_with("dist/") || folder == "policies" {
                assert!(project.path(&name).exists(), "{name}");
            } else if made {
                assert!(linde.iter().any(|folder| project.path(&format!("{folder}/{file}")).exists()), "{name}");
                seen += 1;
            }
        }
        assert!(seen > 20, "the names of files are found: {seen}");

        let help = Command::new(env!("CARGO_BIN_EXE_verklaar")).args(["build", "--help"]).output().expect("it runs");
        let help = String::from_utf8(help.stdout).expect("text");
        let typed = blocks(&page);
        let typed = typed.iter().filter(|block| block.language == "console");
        let typed = typed.flat_map(|block| commands(block).into_iter().map(|(command, _)| command.to_owned()));
        for command in typed.chain(names(&page).into_iter().filter(|name| name.starts_with("verklaar build"))) {
            for option in command.split(' ').filter(|word| word.starts_with("--")) {
                assert!(help.contains(&format!("{option} ")), "{option}");
            }
        }
    }
}

#[test]
fn the_pages_know_every_format() {
    let formats: Vec<(String, String)> =
        Format::ALL.iter().map(|format| (format.word().to_owned(), format.file_name().to_owned())).collect();
    for page in PAGES.map(read) {
        let rows = rows(&page);
        let told: Vec<(String, String)> = rows
            .iter()
            .filter_map(|row| match row.as_slice() {
                [format, file, _] if format.len() == 1 && file.len() == 1 => Some((format[0].clone(), file[0].clone())),
                _ => None,
            })
            .collect();
        assert_eq!(told, formats);
        // The first table sends somebody to each of them.
        let taken: Vec<&String> = rows.iter().filter(|row| row.len() == 3).flat_map(|row| &row[1]).collect();
        for (_, file) in &formats {
            assert!(taken.iter().filter(|name| **name == file).count() > 1, "{file}");
        }
    }
}

/// What the pages say that people see in the files, or must look for in them.
#[test]
fn the_files_are_as_the_pages_tell() {
    for page in PAGES.map(read) {
        let project = followed(&page);
        let file = |path: &str| std::fs::read_to_string(project.path(path)).expect("text");
        for language in ["nl", "en"] {
            let whole = file(&format!("dist/linde/{language}/index.html"));
            let head = whole.split("<title>").next().expect("its first lines");
            assert!(head.contains("style-src 'sha256-") && !head.contains("frame-ancestors"));
            let other = if language == "nl" {
                "https://www.linde.example/en/privacy/"
            } else {
                "https://www.linde.example/privacy/"
            };
            assert!(page.contains(other) && whole.contains(&format!("href=\"{other}\"")));

            // The last command asks for another beginning of anchors and another level.
            let part = file(&format!("dist/linde/{language}/fragment.html"));
            assert!(part.contains("id=\"privacy-rights\"") && part.contains("<h3 class=\"pv-title\""));
            let wordpress = file(&format!("dist/linde/{language}/wordpress.html"));
            assert!(wordpress.contains("id=\"pv-rights\"") && wordpress.contains("<h2 class=\"pv-title\""));
            for (part, place) in [(part, "privacy-rights"), (wordpress, "pv-rights")] {
                assert!(part.contains(&format!("<p class=\"pv-lang\">\n<a href=\"{other}\"")), "at the top");
                assert!(part.contains(&format!("<a href=\"{other}#{place}\"")), "beside each heading");
            }
            let copied = file(&format!("dist/linde/{language}/plain.html"));
            assert!(!copied.contains("href=\"#"), "copied, it would lead to a file of who copies");
            let text = file(&format!("dist/linde/{language}/statement.txt"));
            assert!(text.lines().all(|line| line.chars().count() < 80));
        }
    }
}

/// A system of websites takes so many characters: the pages say how many there are.
#[test]
fn a_fragment_is_as_long_as_the_pages_tell() {
    let project = Project::new();
    let policies = std::fs::read_dir(root().join("policies")).expect("definitions");
    for entry in policies.map(|entry| entry.expect("readable")) {
        let name = entry.file_name().into_string().expect("text");
        project.write(&format!("policies/{name}"), &read(&format!("policies/{name}")));
    }
    let mut verklaar = Command::new(env!("CARGO_BIN_EXE_verklaar"));
    let output =
        verklaar.args(["build", "--format", "fragment"]).current_dir(project.path("")).output().expect("it runs");
    assert!(output.status.success());
    let mut lengths = Vec::new();
    for clinic in std::fs::read_dir(project.path("dist")).expect("pages").map(|entry| entry.expect("readable").path()) {
        // Beside the clinics lies a page that lists them.
        if clinic.is_dir() {
            let text = std::fs::read_to_string(clinic.join("nl/fragment.html")).expect("text");
            lengths.push(text.chars().count());
        }
    }
    let (least, most) = (lengths.iter().min().expect("one"), lengths.iter().max().expect("one"));
    assert!((17_000..23_000).contains(least) && (37_000..43_000).contains(most), "{lengths:?}");
}

#[test]
fn every_link_arrives() {
    for name in PAGES {
        let page = read(name);
        let mut links = 0;
        for event in events(&page) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            links += 1;
            match dest_url.strip_prefix('#') {
                Some(anchor) => assert!(anchors(&page).iter().any(|known| known == anchor), "{name}: {dest_url}"),
                None => assert!(root().join("docs").join(&*dest_url).exists(), "{name}: {dest_url}"),
            }
        }
        assert!(links > 10, "{links}");
        let readme = read("README.md");
        assert!(readme.contains(&format!("({name})")), "the page can be found");
    }
}

#[test]
fn the_pages_tell_the_same() {
    let [english, dutch] = PAGES.map(read);
    assert_eq!(headings(&english), headings(&dutch));
    assert_eq!(told(&english), told(&dutch));
    let plain =
        |names: Vec<String>| -> Vec<String> { names.into_iter().map(|name| name.replace(" --lang nl", "")).collect() };
    assert_eq!(plain(names(&english)), plain(names(&dutch)));
}
