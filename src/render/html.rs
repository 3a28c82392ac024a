//! Running text as HTML.

use crate::locale::Text;
use crate::markup::Inline;

/// Sentences after each other; small print in a span of its own, what stands apart on a new line.
pub(super) fn sentences(sentences: &[Text]) -> String {
    let mut html = String::with_capacity(256);
    for (index, sentence) in sentences.iter().enumerate() {
        if index > 0 {
            html.push_str(if sentence.apart { "<br>" } else { " " });
        }
        if sentence.small {
            html.push_str("<span class=\"art\">");
        }
        push(&sentence.inlines, &mut html);
        if sentence.small {
            html.push_str("</span>");
        }
    }
    html
}

/// Running text, escaped.
#[must_use]
pub fn inlines(inlines: &[Inline]) -> String {
    let mut html = String::with_capacity(128);
    push(inlines, &mut html);
    html
}

fn push(inlines: &[Inline], html: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(text, html),
            Inline::Strong(inner) => {
                html.push_str("<strong>");
                push(inner, html);
                html.push_str("</strong>");
            }
            Inline::Link { href, content } => {
                html.push_str("<a href=\"");
                escape(href, html);
                html.push_str("\">");
                push(content, html);
                html.push_str("</a>");
            }
            Inline::Time { iso, shown } => {
                html.push_str("<time datetime=\"");
                escape(iso, html);
                html.push_str("\">");
                escape(shown, html);
                html.push_str("</time>");
            }
            Inline::Break => html.push_str("<br>"),
        }
    }
}

/// Adds text in which nothing can be read as markup.
pub fn escape(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}
