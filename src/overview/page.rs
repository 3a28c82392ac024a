//! The index as one page for a browser: no script, nothing from elsewhere.

use super::{Row, Told};
use crate::emit::Summary;
use crate::finding::{Message, Report, Severity};
use crate::locale::Locale;
use crate::render::{Format, OVERVIEW, Templates, WORDPRESS_STYLE};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What stands in an address as it is; `/` goes between folders.
const IN_ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

/// The words of the page: `overview-…` in the locales, with `_` for `-` in the template.
const WORDS: &[&str] = &["title", "lead", "skip", "clinics", "clinic", "pages", "dated", "findings", "errors", "none"];

/// What the template sees.
#[derive(Serialize)]
struct Context<'a> {
    lang: &'a str,
    style: &'a str,
    style_hash: &'a str,
    words: BTreeMap<String, String>,
    sums: Vec<String>,
    clinics: Vec<Clinic<'a>>,
    /// Whether a clinic has errors.
    broken: bool,
}

#[derive(Serialize)]
struct Clinic<'a> {
    /// What its anchor ends in.
    id: String,
    name: &'a str,
    definition: &'a str,
    /// The address of its first page; none when it has no pages.
    href: Option<String>,
    languages: Vec<Language<'a>>,
    /// The style for WordPress, which all languages share.
    style: Option<Link>,
    date: Option<Day>,
    version: Option<String>,
    findings: Vec<Count>,
    errors: Vec<Error<'a>>,
    /// How many errors are not listed.
    more: Option<String>,
}

#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    name: &'a str,
    /// The address of its page, or of what was written in place of one.
    href: Option<String>,
    /// The other formats.
    formats: Vec<Link>,
}

#[derive(Serialize)]
struct Link {
    name: String,
    href: String,
}

#[derive(Serialize)]
struct Day {
    iso: String,
    words: String,
}

#[derive(Serialize)]
struct Count {
    severity: &'static str,
    words: String,
}

#[derive(Serialize)]
struct Error<'a> {
    rule: &'a str,
    message: &'a str,
    place: &'a str,
}

/// Makes the page.
pub(super) fn page(rows: &[Row], words: &Locale, templates: &Templates, report: &mut Report) -> Option<String> {
    let styled = templates.overview_style();
    let context = Context {
        lang: &words.tag,
        style: &styled.text,
        style_hash: &styled.hash,
        words: words.labels("overview-", WORDS),
        sums: sums(rows, words),
        clinics: rows.iter().map(|row| clinic(row, words)).collect(),
        broken: rows.iter().any(|row| !row.errors.is_empty()),
    };
    templates.render(OVERVIEW, &context, report)
}

/// How many clinics and findings there are, a line each; of what there is none, no line.
fn sums(rows: &[Row], words: &Locale) -> Vec<String> {
    let mut found = Summary::default();
    for row in rows {
        found.error += row.counts.error;
        found.warning += row.counts.warning;
        found.info += row.counts.info;
    }
    let written = rows.iter().filter(|row| !row.pages.is_empty()).count();
    let clinics = [("clinics", rows.len()), ("written", written), ("unwritten", rows.len() - written)];
    let mut sums: Vec<String> =
        clinics.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| counted(name, count, words)).collect();
    sums.extend(counts(found, words).into_iter().map(|count| count.words));
    sums
}

fn clinic<'a>(row: &'a Row, words: &Locale) -> Clinic<'a> {
    let about = &row.about;
    let address = |below: &str| utf8_percent_encode(&format!("{}/{below}", about.folder), IN_ADDRESS).to_string();
    let languages: Vec<Language<'a>> = about
        .languages
        .iter()
        .map(|(tag, name)| {
            let written = row.pages.iter().find(|(known, _)| known == tag).map_or(&[][..], |(_, formats)| formats);
            let link = |format: Format| address(&format!("{tag}/{}", format.file_name()));
            let (first, others) = written.split_first().map_or((None, &[][..]), |(first, rest)| (Some(*first), rest));
            let formats = others.iter().map(|format| Link {
                name: words.word(&format!("overview-format-{}", format.word())),
                href: link(*format),
            });
            Language { tag, name, href: first.map(link), formats: formats.collect() }
        })
        .collect();
    let style =
        row.style.then(|| Link { name: words.word("overview-format-wordpress-style"), href: address(WORDPRESS_STYLE) });
    let more = row.counts.error - row.errors.len();
    Clinic {
        id: anchor(&about.folder),
        name: about.shown(),
        definition: &about.definition,
        href: languages.iter().find_map(|language| language.href.clone()),
        languages,
        style,
        date: about.date.map(|date| Day { iso: date.to_string(), words: words.date(date) }),
        version: about.version.as_ref().map(|version| {
            let message = Message::new("overview-version").with("version", version);
            words.message(&message).unwrap_or_default()
        }),
        findings: counts(row.counts, words),
        errors: row.errors.iter().map(|Told { rule, message, place }| Error { rule, message, place }).collect(),
        more: (more > 0).then(|| counted("more", more, words)),
    }
}

/// How many findings of each weight there are; of a weight without any, nothing.
fn counts(found: Summary, words: &Locale) -> Vec<Count> {
    let all = [(Severity::Error, found.error), (Severity::Warning, found.warning), (Severity::Info, found.info)];
    let some = all.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(severity, count)| Count { severity: severity.word(), words: counted(severity.word(), count, words) })
        .collect()
}

fn counted(name: &str, count: usize, words: &Locale) -> String {
    let message = Message::new(format!("overview-count-{name}")).with("count", count.to_string());
    words.message(&message).unwrap_or_default()
}

/// The name of a folder as an anchor: another folder never has the same.
fn anchor(folder: &str) -> String {
    let mut anchor = String::with_capacity(folder.len());
    for byte in folder.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            anchor.push(char::from(byte));
        } else {
            let _ = write!(anchor, "_{byte:02x}");
        }
    }
    anchor
}
