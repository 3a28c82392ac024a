//! The house style as declarations of CSS, to stand behind the style sheet of a page.

use super::House;
use super::scheme::{Scheme, Theme};
use std::fmt::Write as _;

/// Families that every browser knows; between quotation marks they would be the names of fonts.
const GENERIC: [&str; 14] = [
    "serif",
    "sans-serif",
    "monospace",
    "cursive",
    "fantasy",
    "math",
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-monospace",
    "ui-rounded",
    "fangsong",
    "-apple-system",
    "BlinkMacSystemFont",
];

/// The style sheet that the house style stands behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Of a page of its own: it has colours for dark mode, and room for a logo.
    Page,
    /// Of a part of a page: it stays light, as the website around it may.
    Embedded,
}

impl House {
    /// The declarations, a rule a line; empty when the clinic gives nothing.
    #[must_use]
    pub fn css(&self, sheet: Sheet) -> String {
        let mut rules = Vec::new();
        if let Some(font) = self.appearance.font.get().filter(|names| !names.is_empty()) {
            rules.push(format!(".pv{{--font:{}}}", stack(font)));
        }
        if let Some(radius) = self.appearance.radius.copied() {
            rules.push(format!(".pv{{--radius:{radius}px}}"));
        }
        let darkens = self.darkens(sheet);
        let (light, dark) = (self.wish(Theme::Light), self.wish(Theme::Dark));
        let is_coloured = !light.given.is_empty();
        // On paper the colours are those of the style sheet. On a screen what stands here goes before its dark mode too,
        // so that a page can stay light.
        if is_coloured || (sheet == Sheet::Page && !darkens) {
            rules.push(format!("@media screen{{.pv{{{}}}}}", declarations(&light.scheme())));
        }
        if darkens && (is_coloured || !dark.given.is_empty() || sheet == Sheet::Embedded) {
            let colours = declarations(&dark.scheme());
            rules.push(format!("@media screen and (prefers-color-scheme:dark){{.pv{{{colours}}}}}"));
        }
        if sheet == Sheet::Page && self.logo().is_some() {
            rules.push(LOGO.to_owned());
            if darkens {
                rules.push(LOGO_IN_THE_DARK.to_owned());
            }
        }
        rules.iter().map(|rule| rule.to_owned() + "\n").collect()
    }
}

/// As high as its file is measured for.
const LOGO: &str = ".pv .pv-brand img{display:block;width:auto;height:3rem;max-width:100%;object-fit:contain}";

/// A logo is drawn for light paper; in the dark it gets some.
const LOGO_IN_THE_DARK: &str = "@media screen and (prefers-color-scheme:dark){.pv .pv-brand img{box-sizing:content-box;\
     padding:.5rem .75rem;background:#fff;border-radius:6px}}";

pub(super) fn declarations(scheme: &Scheme) -> String {
    let Scheme { bg, surface, ink, muted, line, accent, on_accent, soft, brief, on_brief } = scheme;
    format!(
        "--bg:{bg};--surface:{surface};--ink:{ink};--muted:{muted};--line:{line};--accent:{accent};\
         --on-accent:{on_accent};--soft:{soft};--brief:{brief};--on-brief:{on_brief}"
    )
}

/// Names of fonts, the most wanted one first. A reader who has none of them gets what the device has.
fn stack(names: &[String]) -> String {
    let families: Vec<String> = names.iter().map(|name| family(name.trim())).collect();
    let ends = families.iter().any(|family| GENERIC.contains(&family.as_str()));
    families.join(",") + if ends { "" } else { ",sans-serif" }
}

/// A family as CSS has it. In a string of CSS only letters, digits, spaces and hyphens stand for themselves here: no
/// name leads out of it, nor out of the page around it.
fn family(name: &str) -> String {
    if let Some(generic) = GENERIC.iter().find(|generic| generic.eq_ignore_ascii_case(name)) {
        return (*generic).to_owned();
    }
    let mut text = String::from("\"");
    for c in name.chars() {
        if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_') {
            text.push(c);
        } else {
            let _ = write!(text, "\\{:x} ", u32::from(c));
        }
    }
    text + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_a_font_leads_out_of_its_string() {
        assert_eq!(family("Segoe UI"), "\"Segoe UI\"");
        assert_eq!(family("sans-serif"), "sans-serif");
        assert_eq!(family("Sans-Serif, serif"), "\"Sans-Serif\\2c  serif\"");
        for hostile in [
            "a\";}body{display:none}",
            "a\\",
            "</style><script>alert(1)</script>",
            "a\u{2028}b;c",
            "url(https://x.example/f.woff2)",
            "/* a",
            "var(--ink)",
            "<!--",
            "{{ lang }}",
        ] {
            let css = family(hostile);
            let inner = css.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).expect("a string");
            assert!(!inner.contains(['"', '<', '>', ';', '{', '}', '(', ')', '/', '*', '\n', '\u{2028}']), "{css}");
            // Every backslash begins an escape that ends in a space, so none takes the closing mark with it.
            let escapes = inner.split('\\').skip(1).all(|escape| {
                escape.split_once(' ').is_some_and(|(digits, _)| u32::from_str_radix(digits, 16).is_ok())
            });
            assert!(escapes, "{css}");
        }
        assert_eq!(stack(&["Lato".to_owned()]), "\"Lato\",sans-serif");
        assert_eq!(stack(&["Lato".to_owned(), "serif".to_owned()]), "\"Lato\",serif");
    }
}
