//! Any bytes give findings, never a panic: random text, and real definitions with random damage. And what a person typed
//! never becomes markup.

mod support;

use proptest::prelude::*;
use support::{compile, read};
use verklaar::markup::{self, Inline};
use verklaar::render::{Format, html_inlines, markdown_inlines};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_gives_findings(text in "\\PC*") {
        compile("any", &text, Format::ALL);
    }

    #[test]
    fn any_damage_gives_findings(at in any::<prop::sample::Index>(), length in 0usize..40, put in "[\\PC\n\"\\[\\]{}=.,#]{0,12}") {
        let whole = read("tests/complete/nl.toml");
        let mut characters: Vec<char> = whole.chars().collect();
        let start = at.index(characters.len());
        let end = (start + length).min(characters.len());
        characters.splice(start..end, put.chars());
        let damaged: String = characters.into_iter().collect();
        compile("damaged", &damaged, Format::ALL);
    }

    #[test]
    fn text_stays_text_in_markdown(text in "[\\PC]{1,40}") {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let markdown = markdown_inlines(&[Inline::Text(text.clone())]);
        let events: String = pulldown_cmark::Parser::new_ext(&format!("- {markdown}"), pulldown_cmark::Options::ENABLE_TABLES)
            .filter_map(|event| match event {
                pulldown_cmark::Event::Text(text) => Some(text.into_string()),
                pulldown_cmark::Event::SoftBreak => Some(" ".to_owned()),
                pulldown_cmark::Event::Start(tag) => match tag {
                    pulldown_cmark::Tag::List(_) | pulldown_cmark::Tag::Item => None,
                    other => Some(format!("<{other:?}>")),
                },
                pulldown_cmark::Event::Code(_) | pulldown_cmark::Event::Html(_) | pulldown_cmark::Event::InlineHtml(_) => Some("<markup>".to_owned()),
                _ => None,
            })
            .collect();
        prop_assert_eq!(events, text);
    }

    #[test]
    fn text_stays_text_in_html(text in "[\\PC]{0,40}") {
        let html = html_inlines(&[Inline::Text(text.clone())]);
        let parsed = scraper::Html::parse_fragment(&format!("<p>{html}</p>"));
        let shown: String = parsed.root_element().text().collect();
        prop_assert_eq!(shown, text);
    }

    #[test]
    fn clauses_have_only_safe_links(text in "[\\PC\\[\\]()<>:/a-z]{0,60}") {
        fn links(inlines: &[Inline]) -> bool {
            inlines.iter().all(|inline| match inline {
                Inline::Link { href, content } => markup::is_safe_link(href) && links(content),
                Inline::Strong(content) => links(content),
                _ => true,
            })
        }
        for block in markup::blocks(&text) {
            match block {
                markup::Block::Paragraph(inlines) => prop_assert!(links(&inlines)),
                markup::Block::List(items) => prop_assert!(items.iter().all(|item| links(item))),
            }
        }
    }
}

/// A text that says the same again and again, without an end, is searched in a time that grows with its length.
#[test]
fn a_text_without_an_end_is_searched_all_the_same() {
    for words in
        ["nooit met derden delen ", "never share data with third parties ", "niet ", "in principe buiten de EER "]
    {
        let text = words.repeat(5_000 / words.len());
        let clause = format!("\n[[clause]]\nsection = \"recipients\"\ntext = {{ nl = \"{text}\", en = \"{text}\" }}\n");
        support::check(&(read("policies/kliniek-duinrand.toml") + &clause));
    }
}
