//! The command as a person meets it: what it prints, what it writes and how it ends.
//!
//! Commands that need no clinic stand in `tests/cli/*.trycmd`; `TRYCMD=overwrite` rewrites what they expect. The others
//! copy `tests/cli/clinic.toml`, which is clean, and break the copy; `SNAPSHOTS=overwrite` rewrites what those expect.

#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes them")]
#![allow(clippy::disallowed_methods, reason = "a test breaks files on purpose, with no need for all or nothing")]

use snapbox::cmd::{Command, OutputAssert};
use snapbox::{IntoData, str};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use verklaar::finding::FORMAT_RULES;

/// A small clinic without findings.
const CLINIC: &str = include_str!("cli/clinic.toml");

/// A project of one clinic, in a folder of its own.
struct Project {
    folder: TempDir,
}

impl Project {
    /// The clean clinic, as `policies/linde.toml`.
    fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a folder") };
        project.write("policies/linde.toml", CLINIC);
        project
    }

    /// The clean clinic, with its four pages.
    fn built() -> Self {
        let project = Self::new();
        project.run(&["build"]).success();
        project
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }

    /// Writes something else in the definition, in the one place where `from` stands.
    fn edit(&self, from: &str, to: &str) {
        let path = self.folder.path().join("policies/linde.toml");
        let text = std::fs::read_to_string(&path).expect("text");
        assert_eq!(text.matches(from).count(), 1, "{from}");
        std::fs::write(path, text.replace(from, to)).expect("written");
    }

    fn run(&self, arguments: &[&str]) -> OutputAssert {
        let command = Command::new(env!("CARGO_BIN_EXE_verklaar")).current_dir(self.folder.path());
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").args(arguments).assert()
    }

    /// A build that finds something, ends with 1 and leaves every page as it was.
    fn refuses(&self, findings: impl IntoData) {
        let before = self.pages();
        let refused = self.run(&["build"]).code(1).stdout_eq(findings);
        refused.stderr_eq(str![[r#"
No page was written, because of the errors above.

"#]]);
        assert_eq!(self.pages(), before);
    }

    /// What stands in the output folder.
    fn pages(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut pages = BTreeMap::new();
        collect(&self.folder.path().join("dist"), &mut pages);
        pages
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), std::fs::read(path).expect("readable"));
        }
    }
}

#[test]
fn commands_that_need_no_clinic() {
    trycmd::TestCases::new().case("tests/cli/*.trycmd");
}

// ---- build ----

#[test]
fn a_second_build_writes_nothing() {
    let project = Project::new();
    project
        .run(&["build"])
        .success()
        .stdout_eq(str![[r#"
No findings in 1 definition.

"#]])
        .stderr_eq(str![[r#"
Wrote 4 files to dist, 0 unchanged.

"#]]);
    let first = project.pages();
    let paths = ["en/index.html", "en/statement.md", "nl/index.html", "nl/statement.md"];
    let expected = paths.map(|path| project.folder.path().join("dist/linde").join(path));
    assert_eq!(first.keys().cloned().collect::<Vec<_>>(), expected);
    project.run(&["build"]).success().stderr_eq(str![[r#"
Wrote 0 files to dist, 4 unchanged.

"#]]);
    assert_eq!(project.pages(), first);
}

#[test]
fn only_what_is_asked_for_is_written() {
    let project = Project::new();
    project.run(&["build", "--locale", "en", "--format", "markdown"]).success();
    let only = project.folder.path().join("dist/linde/en/statement.md");
    assert_eq!(project.pages().into_keys().collect::<Vec<_>>(), [only]);
}

// ---- what the program refuses: the table of README.md, row by row ----

#[test]
fn broken_toml() {
    let project = Project::built();
    project.edit(r#"city = "Utrecht", "#, r#"city = Utrecht, "#);
    project.edit(r#"phone = "+31 30 000 00 00""#, r#"phone = "+31 30 000 00 00"#);
    project.refuses(str![[r#"
error[DEF-01]: This is not valid TOML. The reader says: string values must be quoted, expected literal string.
  --> policies/linde.toml:15:69
   |
15 | address = { street = "Lindelaan 1", postal-code = "1234 AB", city = Utrecht, country = "NL" }
   |                                                                     ^^^^^^^
   |
   = help: Check the quotation marks, brackets and equals sign here. Text goes between straight quotation marks: `"…"`.

error[DEF-01]: This is not valid TOML. The reader says: invalid basic string, expected `"`.
  --> policies/linde.toml:17:26
   |
17 | phone = "+31 30 000 00 00
   |                          ^
   |
   = help: Check the quotation marks, brackets and equals sign here. Text goes between straight quotation marks: `"…"`.

2 errors, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn wrong_encoding() {
    let project = Project::built();
    let (before, after) = CLINIC.split_once("Lindelaan").expect("the street");
    let bytes = [before.as_bytes(), b"Andr\xE9laan", after.as_bytes()].concat();
    project.write("policies/linde.toml", bytes);
    project.refuses(str![[r#"
error[DEF-02]: Line 15 of this file is not text in UTF-8.
  --> policies/linde.toml:15:27
   |
15 | address = { street = "Andr�laan 1", postal-code = "1234 AB", city = "Utrecht", country = "NL" }
   |                           ^
   |
   = help: Save the file in your editor with the encoding UTF-8.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn an_unknown_key() {
    let project = Project::built();
    project.edit("phone =", "phnoe =");
    project.refuses(str![[r#"
error[DEF-03]: There is no key `phnoe` here. Do you mean `phone`?
  --> policies/linde.toml:17:1
   |
17 | phnoe = "+31 30 000 00 00"
   | ^^^^^ controller.phnoe
   |
   = help: Write `phone`. These keys can be used here: name, legal-name, legal-form, owner, trade-names, register, vat, address, email, phone, website, form, public-authority, representative, joint, location.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn an_unknown_word() {
    let project = Project::built();
    project.edit(r#"secrecy = ["register"]"#, r#"secrecy = ["registr"]"#);
    project.refuses(str![[r#"
error[DEF-05]: `secrecy[0]` cannot be “registr”.
  --> policies/linde.toml:22:12
   |
22 | secrecy = ["registr"]
   |            ^^^^^^^^^ care.secrecy[0]
   |
   = help: Write `register`, or another of these: register, law, contract.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn a_name_that_is_not_there() {
    let project = Project::built();
    project.edit(r#"recipients = ["record-system"]"#, r#"recipients = ["record-sistem"]"#);
    project.refuses(str![[r#"
error[DEF-06]: This definition has no recipient “record-sistem”.
  --> policies/linde.toml:35:15
   |
35 | recipients = ["record-sistem"]
   |               ^^^^^^^^^^^^^^^ activity[0].recipients[0]
   |
   = help: Write `record-system`, or add a table `[recipient.record-sistem]`.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn a_missing_language() {
    let project = Project::built();
    project.edit(r#", en = "maintains our record system""#, "");
    project.refuses(str![[r#"
error[DEF-08]: This text is missing in `en`. A page never falls back to another language.
  --> policies/linde.toml:29:11
   |
29 | purpose = { nl = "beheert ons dossiersysteem" }
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ recipient.record-system.purpose.en
   |
   = help: Add it: `en = "…"`.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn something_that_the_law_requires() {
    let project = Project::built();
    project.edit("[rights]", "[dpo]\n\n[rights]");
    project.refuses(str![[r#"
error[ART13-1-B]: You have a data protection officer (DPO), but `[dpo]` does not say how to reach that officer. People must be able to ask about their data there.
  --> policies/linde.toml:37:1
   |
37 | [dpo]
   | ^^^^^ dpo.email
   |
   = help: Write `email`, `phone` or `address` under `[dpo]`. The name is not required.
   = law: GDPR 13(1)(b), GDPR 37(7)

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn a_template_that_cannot_be_read() {
    let project = Project::built();
    project.write("templates/markdown/statement.md", "# {{ title }\n");
    project.refuses(str![[r#"
error[TPL-01]: This template cannot be read: Found `}` but expected }}.
 --> templates/markdown/statement.md:1:12
  |
1 | # {{ title }
  |            ^
  |
  = help: Compare it with the built-in template; that one is right.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn a_template_that_cannot_be_filled_in() {
    let project = Project::built();
    project.write("templates/markdown/statement.md", "# {{ titel }}\n");
    project.refuses(str![[r#"
error[TPL-02]: `markdown/statement.md` gets no `titel`. Do you mean `title`?
 --> templates/markdown/statement.md:1:6
  |
1 | # {{ titel }}
  |      ^^^^^
  |
  = help: Write `title`. These names are there: clinic, lang, lead, meta, sections, title.

1 error, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn a_template_that_drops_a_section() {
    let project = Project::built();
    let template = "\
# {{ title }}

{{ lead }}
{% for line in meta %}
- {{ line }}
{% endfor %}
{% for section in sections %}{% if section.id != 'rights' %}
## {{ section.heading }}

{{ section.body }}
{% endif %}{% endfor %}";
    project.write("templates/markdown/statement.md", template);
    project.refuses(str![[r#"
error[VER-01]: The page of `markdown/statement.md` lacks the section “Uw rechten”, which ART13-2-B-ACCESS requires.
 --> templates/markdown/statement.md:1:1
  |
1 | # {{ title }}
  | ^
  |
  = help: Put the section back in the template, with the heading and the anchor.
  = law: GDPR 13(2)(b), GDPR 15

error[VER-01]: The page of `markdown/statement.md` lacks the section “Your rights”, which ART13-2-B-ACCESS requires.
 --> templates/markdown/statement.md:1:1
  |
1 | # {{ title }}
  | ^
  |
  = help: Put the section back in the template, with the heading and the anchor.
  = law: GDPR 13(2)(b), GDPR 15

2 errors, 0 warnings and 0 info in 1 definition.

"#]]);
}

#[test]
fn a_locale_without_a_message() {
    let project = Project::built();
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/nl")).expect("a folder") {
        let file = file.expect("readable").path();
        let words = std::fs::read_to_string(&file).expect("text");
        // The first of them is used once; the others on every card, in turn, and each is told once.
        let lacking = ["meta-version =", "label-basis =", "label-retention ="];
        let kept = words.split_inclusive('\n').filter(|line| !lacking.iter().any(|lacks| line.starts_with(lacks)));
        let words: String = kept.collect();
        // Dutch words do for German ones: only the missing messages count.
        project.write(&format!("locales/de/{}", file.file_name().expect("a name").display()), words);
    }
    project.edit(r#"["nl", "en"]"#, r#"["nl", "de"]"#);
    project.edit(r#"en = "maintains our record system""#, r#"de = "betreut unser Aktensystem""#);
    project.refuses(str![[r#"
error[LOC-01]: The message `meta-version` is missing in `de`. That message belongs in statement.ftl.
--> locales/de/statement.ftl
 = help: Add it there, with the same variables as in the other languages.

error[LOC-01]: The message `label-basis` is missing in `de`. That message belongs in statement.ftl.
--> locales/de/statement.ftl
 = help: Add it there, with the same variables as in the other languages.

error[LOC-01]: The message `label-retention` is missing in `de`. That message belongs in statement.ftl.
--> locales/de/statement.ftl
 = help: Add it there, with the same variables as in the other languages.

3 errors, 0 warnings and 0 info in 1 definition.

"#]]);
}

/// What kept a list of fingerprints from being read, and where; a link to a file stays a link.
#[cfg(unix)]
#[test]
fn locale_files_that_are_mended() {
    let project = Project::new();
    project.write("locales/en/translated.toml", "title = \"x\"\nlead = = \"y\"\n");
    project.write("locales/en/shared", "meta-date = \"Text\" of { $date }\n");
    let link = project.folder.path().join("locales/en/statement.ftl");
    std::os::unix::fs::symlink("shared", &link).expect("a link");
    project.run(&["locales", "fix"]).code(2).stderr_eq(str![[r#"
verklaar: locales/en/translated.toml:2:8 cannot be read: extra `=`, expected nothing

"#]]);
    std::fs::remove_file(project.folder.path().join("locales/en/translated.toml")).expect("there");
    project.run(&["locales", "fix"]).code(0).stdout_eq(str![[r#"
locales/en/statement.ftl
1 file was repaired.

"#]]);
    assert!(link.is_symlink());
    assert_eq!(std::fs::read_to_string(link).expect("text"), "meta-date = “Text” of { $date }\n");
    project.run(&["locales", "pseudo", "--base", "fr"]).code(2).stderr_eq(str![[r#"
verklaar: No page was written: no statement is in the language `fr`. Choose with `--base` one of the languages of the definition.

"#]]);
}

#[test]
fn a_folder_without_definitions() {
    let project = Project::built();
    std::fs::remove_file(project.folder.path().join("policies/linde.toml")).expect("there");
    project.run(&["build"]).code(2).stdout_eq(str![]).stderr_eq(str![[r#"
verklaar: policies has no definitions. `verklaar new` writes a first one.

"#]]);
}

#[test]
fn an_output_folder_that_cannot_be_written() {
    let project = Project::built();
    project.write("public", "a file, not a folder\n");
    project.run(&["build", "--out", "public"]).code(2).stderr_eq(str![[r#"
verklaar: public/linde/nl/index.html cannot be written: [..]

"#]]);
}

// ---- check ----

#[test]
fn a_finding_as_json() {
    let project = Project::new();
    project.edit(r#""+31 30 000 00 00""#, r#""ask for Anna""#);
    project.run(&["check", "--format", "json"]).code(1).stdout_eq(str![[r#"
{
  "ok": false,
  "findings": [
    {
      "rule": "DEF-07",
      "severity": "error",
      "message": "The value of `phone` is not a telephone number.",
      "file": "policies/linde.toml",
      "line": 17,
      "column": 9,
      "end_line": 17,
      "end_column": 23,
      "path": "controller.phone",
      "help": "Write 7 to 15 digits. Between them there may be spaces, `+`, `-`, `/`, `.` and round brackets: `+31 23 000 00 00`.",
      "source": []
    }
  ],
  "summary": {
    "error": 1,
    "warning": 0,
    "info": 0,
    "files": 1
  }
}

"#]].raw()).stderr_eq(str![]);
}

#[test]
fn warnings_fail_only_when_asked() {
    let project = Project::new();
    project.edit("respond-within = \"1 month\"\n", "");
    project.run(&["check", "--lang", "nl"]).success().stdout_eq(str![[r#"
waarschuwing[ART12-3]: De verklaring zegt niet hoe snel mensen antwoord krijgen. De wet geeft u één maand.
  --> policies/linde.toml:37:1
   |
37 | [rights]
   | ^^^^^^^^ rights.respond-within
   |
   = zo lost u het op: Schrijf `respond-within = "1 month"` onder `[rights]`, of een kortere termijn die u haalt.
   = wet: AVG 12(3)

0 fouten, 1 waarschuwing en 0 info in 1 definitie.

"#]]);
    project.run(&["check", "--fail-on", "warning"]).code(1);
}

#[test]
fn a_finding_accepted_on_purpose() {
    let project = Project::new();
    project.edit("respond-within = \"1 month\"\n", "");
    project.edit("used = false", "used = false\n\n[[allow]]\nrule = \"ART12-3\"\nreason = \"…\"\nuntil = 2027-01-31");
    project.run(&["check", "--fail-on", "info", "--today", "2027-01-31"]).success();
    project.run(&["check", "--fail-on", "info", "--today", "2027-02-01"]).code(1).stdout_eq(str![[r#"
warning[ART12-3]: The statement does not say how soon people get an answer. The law gives you one month.
  --> policies/linde.toml:37:1
   |
37 | [rights]
   | ^^^^^^^^ rights.respond-within
   |
   = help: Write `respond-within = "1 month"` under `[rights]`, or a shorter period that you keep to.
   = law: GDPR 12(3)

warning[ALLOW-02]: You accepted ART12-3 until 2027-01-31. What that rule finds now counts again.
  --> policies/linde.toml:47:1
   |
47 | [[allow]]
   | ^^^^^^^^^ allow[0]
   |
   = help: Solve what is found. Must it stay like that? Then write a new `until`, and check that the `reason` is still true.

0 errors, 2 warnings and 0 info in 1 definition.

"#]]);
}

/// What `verklaar explain` shows of the settings is so.
#[test]
fn examples_of_the_settings_give_their_finding() {
    let rules = FORMAT_RULES.iter().filter(|rule| rule.id.starts_with("SET-"));
    for rule in rules.clone() {
        let project = Project::new();
        let found = |settings: &str| {
            project.write("verklaar.toml", settings);
            let printed = project.run(&["check", "--format", "json"]).get_output().stdout.clone();
            let report: serde_json::Value = serde_json::from_slice(&printed).expect("JSON");
            let findings = report["findings"].as_array().expect("a list").clone();
            findings.iter().map(|one| format!("{} {} {}", one["rule"], one["file"], one["line"])).collect::<Vec<_>>()
        };
        let line = rule.bad.lines().position(|line| line.ends_with("# <-")).expect("a marked line") + 1;
        assert_eq!(found(rule.bad), [format!("\"{}\" \"verklaar.toml\" {line}", rule.id)]);
        assert_eq!(found(rule.good), Vec::<String>::new(), "{}", rule.id);
    }
    assert_eq!(rules.count(), 3);
}

#[test]
fn the_schema_is_json() {
    let printed = Project::new().run(&["schema"]).success().get_output().stdout.clone();
    let schema: serde_json::Value = serde_json::from_slice(&printed).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
}
