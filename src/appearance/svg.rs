//! A logo as SVG: that it is one, how large, and that it holds nothing but a drawing.

use super::logo::Fault;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Without it, a browser shows no picture.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Elements that are no drawing.
const FOREIGN: [&str; 6] = ["script", "foreignObject", "iframe", "object", "embed", "handler"];

/// The names that every reader of XML knows.
const KNOWN: [&str; 5] = ["lt", "gt", "amp", "apos", "quot"];

/// Width and height of a drawing, where it tells them.
pub(super) fn read(bytes: &[u8]) -> Result<Option<(f64, f64)>, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::OtherKind)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut size, mut depth, mut roots) = (None, 0_usize, 0);
    loop {
        match reader.read_event().map_err(|_| Fault::OtherKind)? {
            Event::Start(element) => {
                enter(&element, depth, &mut roots, &mut size)?;
                depth += 1;
            }
            Event::Empty(element) => enter(&element, depth, &mut roots, &mut size)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => {
                if depth == 0 && !text.trim().is_empty() {
                    return Err(Fault::OtherKind);
                }
                style(&text)?;
            }
            Event::CData(text) => style(&text)?,
            // Own entities can grow without end.
            Event::DocType(text) if text.contains('[') => return Err(Fault::Unsafe("ENTITY".to_owned())),
            Event::PI(instruction) => {
                return Err(Fault::Unsafe(instruction.target().to_owned()));
            }
            Event::GeneralRef(name) if !name.is_char_ref() && !KNOWN.contains(&&*name) => return Err(Fault::OtherKind),
            Event::Eof => break,
            _ => {}
        }
    }
    if roots == 1 && depth == 0 { Ok(size) } else { Err(Fault::OtherKind) }
}

/// Looks at an element: the outermost one is the drawing itself.
fn enter(
    element: &BytesStart<'_>,
    depth: usize,
    roots: &mut usize,
    size: &mut Option<(f64, f64)>,
) -> Result<(), Fault> {
    let name = element.local_name().as_ref().to_owned();
    let mut sides = (None, None, None);
    let mut is_drawing = false;
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| Fault::OtherKind)?;
        let key = attribute.key.as_ref().to_owned();
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(|_| Fault::OtherKind)?;
        let local = key.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
        if local.starts_with("on") || (local == "href" && !stays(&value)) {
            return Err(Fault::Unsafe(key));
        }
        style(&value)?;
        match key.as_str() {
            "xmlns" => is_drawing |= value == NAMESPACE,
            "width" => sides.0 = pixels(&value),
            "height" => sides.1 = pixels(&value),
            "viewBox" => sides.2 = view_box(&value),
            _ if key.starts_with("xmlns:") && value == NAMESPACE => is_drawing = true,
            _ => {}
        }
    }
    if FOREIGN.iter().any(|foreign| name.eq_ignore_ascii_case(foreign)) {
        return Err(Fault::Unsafe(name));
    }
    if depth == 0 {
        *roots += 1;
        if name != "svg" || !is_drawing {
            return Err(Fault::OtherKind);
        }
        *size = sides.0.zip(sides.1).or(sides.2);
    }
    Ok(())
}

/// Whether a link leads to a place within the drawing, or to a picture that stands in the link itself.
fn stays(link: &str) -> bool {
    let link = link.trim().to_ascii_lowercase();
    link.starts_with('#') || (link.starts_with("data:image/") && !link.starts_with("data:image/svg"))
}

/// Refuses style that calls for something from elsewhere.
fn style(text: &str) -> Result<(), Fault> {
    let text = text.to_ascii_lowercase();
    if text.contains("@import") {
        return Err(Fault::Unsafe("@import".to_owned()));
    }
    let links = text.match_indices("url(").map(|(at, found)| &text[at + found.len()..]);
    for link in links {
        let link = link.trim_start().trim_start_matches(['"', '\'']);
        if !stays(link) {
            return Err(Fault::Unsafe("url(".to_owned()));
        }
    }
    Ok(())
}

/// A length without a unit, or in pixels.
fn pixels(value: &str) -> Option<f64> {
    let value = value.trim();
    value.strip_suffix("px").unwrap_or(value).parse().ok().filter(|length: &f64| length.is_finite())
}

fn view_box(value: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = value
        .split([' ', ',', '\t', '\n'])
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse().ok())
        .collect();
    match numbers[..] {
        [_, _, width, height] if width.is_finite() && height.is_finite() => Some((width, height)),
        _ => None,
    }
}
