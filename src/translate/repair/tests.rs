//! What a repair may change, and what it may not.

use super::{order, pieces, repair, signs};
use crate::source::Sources;
use crate::translate::shelf::{Loose, Shelf};
use crate::translate::skeleton::waiting;
use crate::translate::tree::Tree;
use order::Waiting;
use proptest::prelude::*;

fn signs_of(text: &str, tag: &str) -> String {
    signs::repaired(text, tag, Sources::default().add("a.ftl", ""))
}

#[test]
fn signs_become_those_of_the_language() {
    for (tag, from, to) in [
        ("nl", "Zo'n \"man\"  zei... 's avonds 'ja' `\"x\"  ...`", "Zo’n “man” zei… ’s avonds ‘ja’ `\"x\"  ...`"),
        ("en", "**\"{ $a }\"** the patients' { $b }'s [a](x'y)", "**“{ $a }”** the patients’ { $b }’s [a](x'y)"),
        ("de", "\"{ $a } b\" ({ \"\\\"\" })", "„{ $a } b“ ({ \"\\\"\" })"),
        ("fr", "dit \"oui\" l'un", "dit «\u{a0}oui\u{a0}» l’un"),
        ("ja", "5\" \"a\" ....", "5\" \"a\" ...."),
        ("nl", "5'10\" en 6' bij de foto's", "5'10\" en 6' bij de foto’s"),
        ("nl", "5\" <a href=\"b\">", "5\" <a href=\"b\">"),
        ("nl", "een ` en \"twee\"", "een ` en \"twee\""),
        ("nl", "{ $n ->\n    [a] \"b\"  c\n   *[d] 'n  { $e }  f\n}", "{ $n ->\n    [a] “b” c\n   *[d] ’n { $e } f\n}"),
    ] {
        let (from, to) = (format!("\u{feff}a =\t{from}  \r\n# \"c\" \n"), format!("a =\t{to}\r\n# \"c\"\n"));
        let (from, to) = (from.replace("=\t", "= "), to.replace("=\t", "= "));
        assert_eq!(signs_of(&from, tag), to);
    }
    assert_eq!(signs_of("a =\n\tb\n \t c\n", "nl"), "a =\n    b\n      c\n");
    // What may be a message of its own never becomes words of another.
    let messages = "a = One\n\tb = Two\n \t-t = Three\n\t.help = Help\n";
    assert_eq!(signs_of(messages, "nl"), messages.replace("\t.help", "    .help"));
}

#[test]
fn what_is_allowed_stays() {
    let (allowed, set) = ("# allow LOC-21: a name\na = \"x\"  y  \n", "b = “x” y\n");
    assert_eq!(signs_of(&format!("{allowed}b = \"x\"  y  \n"), "nl"), format!("{allowed}{set}"));
    let whole = "### allow LOC-21: so\n\na = \"x\"  y\n";
    assert_eq!(signs_of(whole, "nl"), whole);
    let other = "# allow LOC-22: so\na = \"x\"\n";
    assert_eq!(signs_of(other, "nl"), "# allow LOC-22: so\na = “x”\n");
}

#[test]
fn signs_that_a_file_allows_stay() {
    let allowed = "# allow LOC-21: a name\na = b...\n";
    assert_eq!(signs_of(&format!("{allowed}c = d...\n"), "en"), format!("{allowed}c = d…\n"));
    let all = "### allow LOC-21: all of these are names\n\na = b...\n";
    assert_eq!(signs_of(all, "en"), all);
}

#[test]
fn messages_come_in_order_and_missing_ones_wait() {
    let source = "### Head.\n\n## One.\n\na = A\n\nb = B\n\n## Two.\n\n# About c.\nc = C\nd = D\n-t = T\n";
    let own = "### Kopf.\r\n\r\n# Note.\r\n\r\n# nl: D\r\n# d = {…}\r\n\r\n# About b.\r\nb = B2\r\nold = X\r\n## One.\r\n\r\na = A2";
    let expected = "### Kopf.\r\n\r\n# Note.\r\n\r\n## One.\r\n\r\na = A2\r\n# About b.\r\nb = B2\r\nold = X\r\n\r\n## Two.\r\n\r\n# About c.\r\n# nl: C\r\n# c = {…}\r\n\r\n# nl: D\r\n# d = {…}\r\n";
    let mut sources = Sources::default();
    let tree = Tree::read(source, sources.add("a.ftl", source));
    let missing = [Waiting { name: "c".to_owned(), text: waiting(&tree, &tree.entries[2], "nl", &["one", "other"]) }];
    let once = order::ordered(own, &tree, &missing).expect("readable");
    assert_eq!(once, expected);
    assert_eq!(order::ordered(&once, &tree, &[]).as_deref(), Some(expected));
    assert_eq!(order::ordered("a = {\n", &tree, &[]), None);
}

/// What `verklaar` brings along is as it should be.
#[test]
fn built_in_files_need_no_repair() {
    let mut sources = Sources::default();
    let shelf = Shelf::built_in(&mut sources);
    let diffs: Vec<String> = repair(&shelf, &sources).iter().map(super::Repaired::diff).collect();
    assert!(diffs.is_empty(), "{}", diffs.join("\n"));
}

/// A message, as a translator might have left it.
fn message() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec!["a", "b", "c", "d", "e", "old", "-t"]);
    let comment = prop::sample::select(vec!["", "# Why.\n", "#\n# allow LOC-21: so\n", "# nl: A\n# nl:\n"]);
    let words = prop::collection::vec(
        prop::sample::select(vec![
            "word",
            " ",
            "  ",
            "...",
            "\"",
            "'",
            "'s",
            "`",
            "{ $x }",
            "{ \"  '\" }",
            "**",
            "](",
            ")",
            "é",
            "\n    ",
            "\n\n      ",
            "{ $n ->\n    [one] \"x\"  y\n   *[other] ...\n    }",
            "\u{a0}",
            "<a b=\"c\">",
        ]),
        1..8,
    );
    let end = prop::sample::select(vec!["\n", "\n\n", "  \n", "\n    .help = It's  \"so\".\n"]);
    (comment, name, words, end)
        .prop_map(|(comment, name, words, end)| format!("{comment}{name} = w{}{end}", words.concat()))
}

fn file() -> impl Strategy<Value = String> {
    let other = prop::sample::select(vec![
        "### Head.\n\n",
        "## One.\n",
        "## Two.\n\n",
        "## Own.\n\n",
        "# Note.\n\n",
        "# c = {…}\n\n",
        "# d =\n#     x\n\n",
        "\n",
        "# e = {…}\n## One.\n",
        "junk\n",
        "bad = {\n",
    ]);
    let piece = prop_oneof![3 => message(), 2 => other.prop_map(str::to_owned)];
    let ends = prop::sample::select(vec!["\n", "\r\n"]);
    let start = prop::sample::select(vec!["", "\u{feff}"]);
    (start, prop::collection::vec(piece, 0..9), ends)
        .prop_map(|(start, pieces, ends)| start.to_owned() + &pieces.concat().replace('\n', ends))
}

/// Every message, in the order of the alphabet, with its words as they are but for the signs that a repair may set.
fn messages(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let tree = Tree::read(&text, Sources::default().add("a.ftl", ""));
    let mut messages: Vec<String> = tree
        .entries
        .iter()
        .map(|entry| {
            let plain = format!("{} {:?} {:?}", entry.shown(), entry.value, entry.attributes);
            let plain =
                plain.replace('…', "...").replace(['“', '”'], "\\\"").replace(['‘', '’'], "'").replace("\\n", " ");
            let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
            words.join(" ")
        })
        .collect();
    messages.sort();
    messages
}

/// The lines of comment, in the order of the alphabet.
fn comments(text: &str) -> Vec<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| line.starts_with('#')).collect();
    lines.sort_unstable();
    lines
}

fn repaired(own: &str) -> String {
    let source = "## One.\n\na = A\nb = B\n\n## Two.\n\nc = C\n\nd = D\ne = E\n";
    let loose = |language: &str, text: &str| Loose {
        language: language.to_owned(),
        name: "a.ftl".to_owned(),
        path: format!("{language}/a.ftl"),
        text: text.to_owned(),
    };
    let mut sources = Sources::default();
    let shelf = Shelf::alone("nl", vec![loose("nl", source), loose("en", own)], &mut sources);
    repair(&shelf, &sources).into_iter().find(|file| file.language == "en").map_or(own.to_owned(), |file| file.after)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn nothing_is_lost_and_nothing_is_said_otherwise(own in file()) {
        let once = repaired(&own);
        prop_assert_eq!(messages(&own), messages(&once), "{}", once);
        let kept = comments(&once);
        for line in comments(&own) {
            let count = |lines: &[&str]| lines.iter().filter(|other| **other == line).count();
            prop_assert!(count(&kept) >= count(&comments(&own)), "{line} is lost in {once}");
        }
        prop_assert_eq!(repaired(&once), once.clone());
        // Whoever can be read has every message of the source then, live or asleep.
        if pieces::pieces(&once).is_some() {
            for name in ["a", "b", "c", "d", "e"] {
                let there = once.lines().any(|line| line.trim_start_matches("# ").starts_with(&format!("{name} =")));
                prop_assert!(there, "{name} is missing in {once}");
            }
        }
    }
}
