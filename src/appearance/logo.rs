//! The logo of a clinic: a small picture that stands within the page itself.

use super::svg;
use base64::Engine as _;
use imagesize::ImageType;

/// So many bytes a logo has at most: it is part of every page.
pub const MAX_BYTES: usize = 16 * 1024;

/// So high a logo stands on the page, in pixels of CSS.
const HEIGHT: f64 = 48.0;

/// A picture that a page can carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    media_type: &'static str,
    bytes: Vec<u8>,
    /// Width and height as they are shown, where the file tells.
    size: Option<(u32, u32)>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// It has too many bytes.
    TooLarge,
    /// It is no picture of a kind that browsers show.
    OtherKind,
    /// It holds something that does not belong in a picture.
    Unsafe(String),
}

impl Logo {
    /// Judges a file by what is in it, whatever its name says.
    pub(super) fn read(bytes: Vec<u8>) -> Result<Self, Fault> {
        if bytes.len() > MAX_BYTES {
            return Err(Fault::TooLarge);
        }
        let raster = match imagesize::image_type(&bytes) {
            Ok(ImageType::Png) => Some("image/png"),
            Ok(ImageType::Jpeg) => Some("image/jpeg"),
            Ok(ImageType::Webp) => Some("image/webp"),
            _ => None,
        };
        let (media_type, size) = match raster {
            Some(media_type) => {
                let size = imagesize::blob_size(&bytes).map_err(|_| Fault::OtherKind)?;
                let pixels = |length: usize| u32::try_from(length).map(f64::from).ok();
                (media_type, pixels(size.width).zip(pixels(size.height)))
            }
            None => ("image/svg+xml", svg::read(&bytes)?),
        };
        let size = match size {
            Some((width, height)) if width <= 0.0 || height <= 0.0 => return Err(Fault::OtherKind),
            Some((width, height)) => shown(width / height * HEIGHT).zip(shown(HEIGHT)),
            None => None,
        };
        Ok(Self { media_type, bytes, size })
    }

    /// The picture as an address.
    #[must_use]
    pub fn data_uri(&self) -> String {
        let text = base64::engine::general_purpose::STANDARD.encode(&self.bytes);
        format!("data:{};base64,{text}", self.media_type)
    }

    /// Width and height in pixels of the page, so that nothing moves once it is shown.
    #[must_use]
    pub fn size(&self) -> Option<(u32, u32)> {
        self.size
    }
}

/// A length on the page, in whole pixels; none that is absurd.
fn shown(length: f64) -> Option<u32> {
    // Between 1 and 4096 nothing is lost.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.5..=4096.0).contains(&length).then(|| (length.round() as u32).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMESPACE: &str = "xmlns=\"http://www.w3.org/2000/svg\"";

    fn svg(inner: &str) -> Result<Logo, Fault> {
        Logo::read(format!("<svg {NAMESPACE} viewBox=\"0 0 96 32\">{inner}</svg>").into_bytes())
    }

    #[test]
    fn pictures_are_known_by_their_content() {
        let plain = svg("<path d=\"M0 0h9v9z\" fill=\"url(#a)\"/><use href=\"#b\"/>").expect("a logo");
        assert_eq!((plain.media_type, plain.size), ("image/svg+xml", Some((144, 48))));
        assert!(plain.data_uri().starts_with("data:image/svg+xml;base64,PHN2Zy"));
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 0, 64, 0, 0, 0, 32, 8, 6, 0, 0, 0]);
        assert_eq!(Logo::read(png.clone()).expect("a logo").size, Some((96, 48)));
        png[19] = 0;
        assert_eq!(Logo::read(png), Err(Fault::OtherKind), "without width");
        for other in [&b"GIF89a\x01\0\x01\0"[..], b"", b"<html></html>", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\0"] {
            assert_eq!(Logo::read(other.to_vec()), Err(Fault::OtherKind), "{other:?}");
        }
        assert_eq!(Logo::read(vec![b' '; MAX_BYTES + 1]), Err(Fault::TooLarge));
    }

    #[test]
    fn a_drawing_holds_nothing_but_a_drawing() {
        for (inner, what) in [
            ("<script>alert(1)</script>", "script"),
            ("<g><foreignObject><p/></foreignObject></g>", "foreignObject"),
            ("<g onload=\"alert(1)\"/>", "onload"),
            ("<image href=\"https://x.example/a.png\"/>", "href"),
            ("<use xlink:href=\"other.svg#a\"/>", "xlink:href"),
            ("<a href=\"javascript:alert(1)\"/>", "href"),
            ("<style>@import 'a.css'</style>", "@import"),
            ("<style>path{fill:URL( 'https://x.example')}</style>", "url("),
            ("<path style=\"fill:url(//x.example)\"/>", "url("),
            ("<?xml-stylesheet href=\"a.css\"?>", "xml-stylesheet"),
        ] {
            assert_eq!(svg(inner), Err(Fault::Unsafe(what.to_owned())), "{inner}");
        }
        let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg {NAMESPACE}>&a;</svg>");
        assert_eq!(Logo::read(bomb.into_bytes()), Err(Fault::Unsafe("ENTITY".to_owned())));
        for broken in ["<svg></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "<svg", "\u{feff}<p/>"] {
            assert_eq!(Logo::read(broken.as_bytes().to_vec()), Err(Fault::OtherKind), "{broken}");
        }
    }
}
