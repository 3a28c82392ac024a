//! The house style of a clinic on its pages. What each case of `tests/appearance` adds to the style sheets stands beside it;
//! `SNAPSHOTS=overwrite` rewrites that. What is found wrong stands in `tests/cli/appearance.trycmd`.

mod support;

use base64::Engine as _;
use scraper::{Html, Selector};
use sha2::Digest as _;
use snapbox::{Data, assert_data_eq};
use std::fmt::Write as _;
use support::{check_with, compile_with, files, read, root, rules, stem};
use verklaar::finding::Severity;
use verklaar::policy::LoadError;
use verklaar::render::{Format, WORDPRESS_STYLE};

const LOGO: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><path d=\"M0 0h80v20z\"/></svg>";

fn load(_: &str, path: &str) -> Result<(String, Vec<u8>), LoadError> {
    match path {
        "logo.svg" => Ok((path.to_owned(), LOGO.to_vec())),
        "large.png" => Ok((path.to_owned(), [b"\x89PNG\r\n\x1a\n".as_slice(), &vec![0; 20_000]].concat())),
        "page.svg" => Ok((path.to_owned(), b"<html xmlns=\"http://www.w3.org/1999/xhtml\"/>".to_vec())),
        "../logo.svg" => Err(LoadError::Outside),
        "/dev/zero" => Err(LoadError::NotFile),
        _ => Err(LoadError::NotFound),
    }
}

/// The small clinic with a house style.
fn clinic(appearance: &str) -> String {
    format!("{}\n[appearance]\n{appearance}\n", read("tests/cli/clinic.toml"))
}

/// A page of the clinic in Dutch, or its style sheet for WordPress.
fn written(definition: &str, format: Format) -> String {
    let outcome = compile_with("clinic", definition, &[format], &mut load);
    assert_eq!(rules(&outcome, Severity::Warning), Vec::<String>::new());
    let name = if format == Format::Wordpress { WORDPRESS_STYLE } else { format.file_name() };
    let output = outcome.outputs.into_iter().find(|output| output.path.ends_with(name)).expect("written");
    output.text
}

/// The style within a page, or the sheet itself.
fn style(definition: &str, format: Format) -> String {
    let text = written(definition, format);
    if format == Format::Wordpress {
        return text;
    }
    let page = Html::parse_document(&text);
    let style = page.select(&Selector::parse("style").expect("valid")).next().expect("a style sheet");
    style.text().collect()
}

/// What a style sheet has beyond another: at its end, or before what the page says of paper there.
fn added(with: &str, without: &str) -> String {
    let (head, tail) = without.split_at(without.rfind("@media print{@page{@bottom-left").unwrap_or(without.len()));
    let own = with.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail)).expect("the same around it");
    own.trim_end().replace("}.pv", "}\n.pv").replace("}@media", "}\n@media")
}

#[test]
fn a_house_style_adds_to_the_style_sheets() {
    let plain = read("tests/cli/clinic.toml");
    let cases = files("tests/appearance", "toml");
    assert!(cases.len() > 5);
    for case in cases {
        let definition = clinic(&std::fs::read_to_string(&case).expect("text"));
        let mut css = String::new();
        for format in [Format::Page, Format::Fragment, Format::Wordpress] {
            let added = added(&style(&definition, format), &style(&plain, format));
            let _ = writeln!(css, "/* {} */\n{added}\n", format.word());
        }
        let expected = root().join(format!("tests/appearance/{}.css", stem(&case)));
        assert_data_eq!(css, Data::read_from(&expected, None).raw());
    }
    for format in Format::ALL {
        assert_eq!(written(&clinic(""), *format), written(&plain, *format));
    }
}

#[test]
fn the_page_allows_its_own_style_and_its_own_logo_only() {
    let policy = Selector::parse("meta[http-equiv]").expect("valid");
    let image = Selector::parse("img").expect("valid");
    let font = read("tests/appearance/font.toml");
    for (appearance, has_logo) in [("", false), ("logo = \"logo.svg\"", true), (font.as_str(), false)] {
        let text = written(&clinic(appearance), Format::Page);
        let page = Html::parse_document(&text);
        let allowed = page.select(&policy).next().and_then(|meta| meta.attr("content")).expect("a policy");
        let digest = sha2::Sha256::digest(style(&clinic(appearance), Format::Page).as_bytes());
        let hash = base64::engine::general_purpose::STANDARD.encode(digest);
        assert!(allowed.contains(&format!("style-src 'sha256-{hash}'")), "{appearance}");
        assert_eq!(allowed.contains("img-src data:"), has_logo, "{appearance}");
        let scripts = page.select(&Selector::parse("script").expect("valid")).count();
        assert_eq!(scripts, 1, "the one that is data");
        let shown: Vec<_> = page
            .select(&image)
            .map(|image| ["alt", "width", "height"].map(|name| image.attr(name).unwrap_or_default()))
            .collect();
        assert_eq!(shown, vec![["Praktijk Linde", "192", "48"]; usize::from(has_logo)]);
    }
    let part = written(&clinic("logo = \"logo.svg\""), Format::Fragment);
    assert!(!part.contains("<img") && !part.contains("pv-brand"));
    let light = written(&clinic("dark-mode = \"off\""), Format::Page);
    assert!(light.contains("<meta name=\"color-scheme\" content=\"light\">"));
}

#[test]
fn what_is_no_value_is_refused() {
    for (appearance, message) in [
        ("font = \"Lato, Arial\"", "bad-font"),
        ("font = [\"'Lato'\"]", "bad-font"),
        ("radius = -1", "too-large-number"),
        ("radius = 4.5", "too-large-number"),
        ("radius = 33", "too-large-number"),
        ("accent = \"teal\"", "bad-colour"),
    ] {
        let outcome = check_with(&clinic(appearance), &mut load);
        let found: Vec<_> = outcome.report.findings().iter().map(|one| one.message.id.as_str()).collect();
        assert_eq!(found, [message], "{appearance}");
    }
}

#[test]
fn a_file_that_is_no_logo_is_refused() {
    for (path, message) in [
        ("large.png", "logo-too-large"),
        ("page.svg", "logo-kind"),
        ("../logo.svg", "logo-outside"),
        ("/dev/zero", "logo-kind"),
        ("nowhere.svg", "logo-not-found"),
    ] {
        let outcome = check_with(&clinic(&format!("logo = \"{path}\"")), &mut load);
        let found: Vec<_> = outcome.report.findings().iter().map(|one| (one.rule, one.message.id.as_str())).collect();
        assert_eq!(found, [("APP-02", message)], "{path}");
    }
}
