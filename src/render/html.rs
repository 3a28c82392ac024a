//! Running text as HTML.

use crate::markup::Inline;

/// Running text, escaped.
#[must_use]
pub fn inlines(inlines: &[Inline]) -> String {
    let mut html = String::new();
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
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
