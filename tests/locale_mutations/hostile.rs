//! Any bytes in a locale file give findings: no panic, no hang, no memory without an end.

#![expect(clippy::format_collect, reason = "files are made of many small pieces")]

use proptest::prelude::*;
use verklaar::finding::Report;
use verklaar::source::Sources;
use verklaar::translate::{self, Loose, Shelf};

/// Judges two texts as a language and its translation, in a folder by itself and in place of our own files.
fn judge(source: &str, target: &str) -> usize {
    let loose = |language: &str, text: &str| Loose {
        language: language.to_owned(),
        name: "page.ftl".to_owned(),
        path: format!("{language}/page.ftl"),
        text: text.to_owned(),
    };
    let mut found = 0;
    for ours in [false, true] {
        let mut sources = Sources::default();
        let files = vec![loose("nl", source), loose("en", target), loose("nl-informal", target), loose("xx", source)];
        let shelf = if ours {
            Shelf::in_place_of_built_in(files, &mut sources)
        } else {
            Shelf::alone("nl", files, &mut sources)
        };
        let mut report = Report::default();
        translate::check(&shelf, &sources, &mut report);
        // Every place can be shown.
        for finding in report.findings() {
            if let verklaar::finding::At::Span(span) = finding.at {
                let (start, end) = sources.positions(span);
                assert!(start <= end, "{finding:?}");
            }
        }
        found += report.findings().len();
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text(source in "\\PC{0,200}", target in "[\\PC\n\t ]{0,200}") {
        judge(&source, &target);
    }

    #[test]
    fn any_fluent(source in fluent(), target in fluent()) {
        judge(&source, &target);
    }

    #[test]
    fn any_damage(at in any::<prop::sample::Index>(), length in 0_usize..30, put in "[\\PC\n\t{}$*\\[\\]\"`=.#-]{0,10}") {
        let whole = crate::support::read("tests/bench/planted/en/page.ftl");
        let mut letters: Vec<char> = whole.chars().collect();
        let start = at.index(letters.len());
        letters.splice(start..(start + length).min(letters.len()), put.chars());
        let damaged: String = letters.into_iter().collect();
        judge(&crate::support::read("tests/bench/planted/nl/page.ftl"), &damaged);
        judge(&damaged, &whole);
    }
}

/// Files out of pieces of Fluent, in any order.
fn fluent() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a = ",
        "b = ",
        "-c = ",
        "    .d = ",
        "{ $n }",
        "{ $n ->\n",
        "    [one] ",
        "   *[other] ",
        "    [0] ",
        "\n    }",
        "\n",
        "\n\n",
        "{ a }",
        "{ b }",
        "{ -c }",
        "{ NUMBER($n) }",
        "{\"{\"}",
        "{ a.d ->\n",
        "{ -c.d ->\n",
        "u",
        " niet",
        " 15",
        "**",
        "`",
        "[x](#y)",
        "# $n (text)\n",
        "## Groep\n",
        "### Bestand\n",
        "# allow LOC-21: zo\n",
        "\u{feff}",
        "é",
        "\r\n",
        "\t",
        "<b>",
        "“",
        "…",
        "{ { $n } }",
        "-c(n: 1)",
        "{ -c(n: 1) }",
        "{ 5 }",
        "\\u00e9",
        "{ \"\\u0000\" }",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

#[test]
fn braces_in_braces() {
    for depth in [60, 70, 100_000] {
        let text = format!("a = {}$x{}\n", "{".repeat(depth), "}".repeat(depth));
        judge(&text, &text);
        let open = format!("a = {}", "{ $x ->\n [a] ".repeat(depth));
        judge(&open, &text);
    }
}

#[test]
fn choices_in_a_row_and_in_each_other() {
    let one = "{ $x1 ->\n    [a] A { $x1 }\n    [b] B\n   *[c] C\n    }";
    // The same variable, and each time another.
    judge(&format!("a = {}\n", one.repeat(2_000)), "a = Woord\n");
    let others: String = (0..2_000).map(|number| one.replace("x1", &format!("x{number}"))).collect();
    judge(&format!("a = {others}\n"), &format!("a = {others}\n"));
    let mut nested = "eind".to_owned();
    for number in 0..30 {
        nested = format!("{{ $x{number} ->\n [a] {nested}\n *[b] B\n }}");
    }
    judge(&format!("a = {nested}\n"), &format!("a = {nested}\n"));
    let variants: String = (0..5_000).map(|number| format!("    [k{number}] woord {number}\n")).collect();
    let wide = format!("a = {{ $x ->\n{variants}   *[other] woord\n    }}\n");
    judge(&wide, &wide);
}

#[test]
fn long_lines_and_names() {
    let words = "woord ".repeat(1_000_000 / 6);
    judge(&format!("a = {words}\n"), &format!("a = {words}\n"));
    for sign in [
        "`", "**", "[", "“", "<b", "{ $x }", "1", "niet ", "\u{200b}", "(", "](#", "https://", "a.", "Ã", "а", "...",
        "$x ",
    ] {
        let line = sign.repeat(20_000 / sign.len());
        judge(&format!("# {line}\na = Woord {line}\n"), &format!("a = Word {line}\n"));
    }
    let name = "n".repeat(1_000_000);
    judge(&format!("{name} = {{ ${name} }}\n"), &format!("{name}x = {{ {name} }} {{ -{name} }}\n"));
}

#[test]
fn very_many_messages() {
    let many = |start: &str, end: &str| -> String {
        (0..1_500).fold(String::new(), |text, number| text + start + &number.to_string() + end)
    };
    let source = many("m", " = Dit is een zin over uw gegevens\n");
    judge(&source, &many("m", " = This is a sentence about your data\n"));
    // None of them known on the other side: the nearest name is looked for each time.
    judge(&source, &many("message", " = This is a sentence about your data\n"));
    judge(&many("m", " = \n"), &source);
    // All of them twice, and in another order.
    let backwards: String = source.lines().rev().flat_map(|line| [line, "\n", line, "\n"]).collect();
    judge(&source, &backwards);
}

#[test]
fn references_without_an_end() {
    // A cycle of four hundred.
    let cycle: String = (0..400).map(|at| format!("m{at} = Zie {{ m{} }}\n", (at + 1) % 400)).collect();
    judge(&cycle, &cycle);
    // A chain of four hundred.
    let chain: String = (0..400).map(|at| format!("m{at} = Zie {{ m{} }}\n", at + 1)).collect();
    judge(&chain, &chain);
    // Each says the next ten times: ten to the power of thirty words.
    let laughs: String = (0..30).map(|at| format!("m{at} = {}\n", format!("{{ m{} }} ", at + 1).repeat(10))).collect();
    judge(&laughs, &laughs);
    let terms = laughs.replace("{ m", "{ -m").replace("\nm", "\n-m").replacen('m', "-m", 1);
    judge(&terms, &terms);
    // The same in choices.
    let chosen: String = (0..30)
        .map(|at| {
            let next = format!("{{ m{} }} ", at + 1).repeat(4);
            format!("m{at} = {{ $x{at} ->\n    [a] {next}\n    [b] {next}\n   *[c] {next}\n    }}\n")
        })
        .collect();
    judge(&chosen, &chosen);
}
