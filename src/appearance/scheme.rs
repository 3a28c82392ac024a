//! All the colours of a page, from the few that a clinic gives. What follows from good ones is good: each derived colour
//! is read well wherever the page uses it.

use super::colour::{BLACK, WHITE, contrast, is_dark, is_read, mixed, nearest, oklch, on_screen};
use crate::policy::model::{self, Field};
use crate::policy::values::Colour;
use palette::Oklch;

/// A page as most people see it, or in dark mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Theme {
    Light,
    Dark,
}

/// The colours that a clinic gives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) accent: Option<Colour>,
    pub(super) text: Option<Colour>,
    pub(super) background: Option<Colour>,
    pub(super) surface: Option<Colour>,
}

impl Given {
    pub(super) fn of(colours: &model::Colours) -> Self {
        let colour = |field: &Field<Colour>| field.copied();
        Self {
            accent: colour(&colours.accent),
            text: colour(&colours.text),
            background: colour(&colours.background),
            surface: colour(&colours.surface),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a theme follows from: the colours given for it, and the accent of the page as most people see it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    pub(super) theme: Theme,
    pub(super) given: Given,
    /// Of the light page, for a dark one that has none of its own.
    pub(super) house_accent: Option<Colour>,
}

/// Every colour of a page, as its style sheet names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scheme {
    pub(super) bg: Colour,
    pub(super) surface: Colour,
    pub(super) ink: Colour,
    pub(super) muted: Colour,
    pub(super) line: Colour,
    pub(super) accent: Colour,
    pub(super) on_accent: Colour,
    pub(super) soft: Colour,
    pub(super) brief: Colour,
    pub(super) on_brief: Colour,
}

const fn hex(rgb: u32) -> Colour {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Colour { rgb: [red, green, blue] }
}

/// The style sheet's own.
pub(super) const LIGHT: Scheme = Scheme {
    bg: hex(0xf5_f6f3),
    surface: WHITE,
    ink: hex(0x18_262b),
    muted: hex(0x4a_5a60),
    line: hex(0xdb_e1dd),
    accent: hex(0x0b_5a60),
    on_accent: WHITE,
    soft: hex(0xe4_f0ee),
    brief: hex(0x0b_5a60),
    on_brief: WHITE,
};

/// The style sheet's own in dark mode.
pub(super) const DARK: Scheme = Scheme {
    bg: hex(0x0f_1618),
    surface: hex(0x17_2023),
    ink: hex(0xe7_eeed),
    muted: hex(0xa8_b7b8),
    line: hex(0x2d_3b3f),
    accent: hex(0x82_d3ce),
    on_accent: hex(0x0b_1f20),
    soft: hex(0x15_302f),
    brief: hex(0x14_464a),
    on_brief: hex(0xee_f7f6),
};

/// Less chroma than this is a grey, whose hue says nothing.
const GREY: f64 = 0.02;

impl Wish {
    /// The accent that the clinic thinks of.
    fn accent(&self) -> Option<Colour> {
        self.given.accent.or(self.house_accent)
    }

    /// The page and the cards on it.
    pub(super) fn grounds(&self) -> (Colour, Colour) {
        let Given { background, surface, .. } = self.given;
        let usual = if self.theme == Theme::Light { LIGHT } else { DARK };
        match (background, surface) {
            (Some(background), Some(surface)) => (background, surface),
            (Some(one), None) if one == usual.bg && self.keeps(one, usual.surface) => (one, usual.surface),
            (None, Some(one)) if one == usual.surface && self.keeps(one, usual.bg) => (usual.bg, one),
            // Cards are a little lighter than the page, on a dark one too.
            (Some(background), None) => (background, self.beside(background, 0.03)),
            (None, Some(surface)) => (self.beside(surface, -0.03), surface),
            (None, None) if self.theme == Theme::Light => (LIGHT.bg, LIGHT.surface),
            (None, None) => (self.tinted(DARK.bg), self.tinted(DARK.surface)),
        }
    }

    /// A ground of its own beside a given one: what is read on that is read here too.
    fn beside(&self, ground: Colour, lighter: f64) -> Colour {
        let from = oklch(ground);
        let shades = [1.0, 0.5, 0.25].map(|part| on_screen(Oklch { l: from.l + lighter * part, ..from }));
        shades.into_iter().find(|shade| self.keeps(ground, *shade)).unwrap_or(ground)
    }

    /// Whether given colours that are read on one ground are read on another, and whatever is read on both exists.
    fn keeps(&self, ground: Colour, other: Colour) -> bool {
        let given = [self.given.text, self.given.accent];
        given.iter().flatten().all(|text| !is_read(*text, &[ground]) || is_read(*text, &[other]))
            && can_be_read(&[ground, other])
    }

    /// A dark ground has a trace of the clinic's hue, in place of ours.
    fn tinted(&self, ground: Colour) -> Colour {
        let Some(hue) = self.accent().map(oklch).filter(|accent| accent.chroma > GREY).map(|accent| accent.hue) else {
            return ground;
        };
        on_screen(Oklch { hue, ..oklch(ground) })
    }

    /// All the colours.
    pub(super) fn scheme(&self) -> Scheme {
        let (bg, surface) = self.grounds();
        let base = if is_dark(bg) { DARK } else { LIGHT };
        let grounds = [bg, surface];
        let fit = |colour: Colour| nearest(colour, |one| is_read(one, &grounds)).unwrap_or(colour);
        let ink = self.given.text.unwrap_or_else(|| fit(base.ink));
        let accent = self.given.accent.unwrap_or_else(|| match self.house_accent {
            Some(accent) => fit(lifted(accent, base == DARK)),
            None => fit(base.accent),
        });
        let is_base = self.given.background.is_none() && self.given.surface.is_none() && self.accent().is_none();
        let soft = tint(bg, ink, accent, is_base.then_some(base.soft));
        let grounds = [bg, surface, soft];
        let fades = [0.74, 0.8, 0.86, 0.92].map(|part| mixed(ink, part, bg));
        let own_text = self.given.text.is_some();
        let muted = std::iter::once(base.muted).filter(|_| is_base && !own_text).chain(fades);
        let line = if is_base && !own_text { base.line } else { mixed(ink, 0.16, surface) };
        let brief = match self.accent() {
            None if is_base => base.brief,
            None => accent,
            Some(_) if base == LIGHT => accent,
            Some(accent) => deepened(accent),
        };
        Scheme {
            bg,
            surface,
            ink,
            muted: muted.into_iter().find(|fade| is_read(*fade, &grounds)).unwrap_or(ink),
            line,
            accent,
            on_accent: on(accent, &[base.on_accent]),
            soft,
            brief,
            on_brief: on(brief, &[base.on_brief]),
        }
    }
}

/// Whether there is a text that is read on all of these.
pub(super) fn can_be_read(grounds: &[Colour]) -> bool {
    let is_good = |text: Colour| is_read(text, grounds);
    is_good(WHITE) || is_good(BLACK) || (0..=255).any(|grey: u8| is_good(Colour { rgb: [grey; 3] }))
}

/// How well the text that is read best on all of these is read where it is read worst.
pub(super) fn best_contrast(grounds: &[Colour]) -> f64 {
    let worst = |text: Colour| grounds.iter().map(|ground| contrast(text, *ground)).fold(21.0, f64::min);
    (0..=255).map(|grey: u8| worst(Colour { rgb: [grey; 3] })).fold(1.0, f64::max)
}

/// An accent of a light page for a dark one: light enough to shine there.
fn lifted(accent: Colour, on_dark: bool) -> Colour {
    let from = oklch(accent);
    if on_dark && from.l < 0.78 { on_screen(Oklch { l: 0.78, ..from }) } else { accent }
}

/// A bright accent as a large surface glares in the dark.
fn deepened(accent: Colour) -> Colour {
    let from = oklch(accent);
    on_screen(Oklch { l: from.l.min(0.36), chroma: from.chroma.min(0.07), ..from })
}

/// What is written on a surface of this colour: white or dark, whichever is read. One of the two always is.
fn on(ground: Colour, wanted: &[Colour]) -> Colour {
    let tone = oklch(ground);
    let dark = on_screen(Oklch::new(0.22, tone.chroma.min(0.03), tone.hue));
    let all = wanted.iter().copied().chain([WHITE, dark, BLACK]);
    all.into_iter().find(|text| is_read(*text, &[ground])).unwrap_or(BLACK)
}

/// The tint of the head of the page: of the accent, and never so strong that a colour is no longer read on it.
fn tint(bg: Colour, ink: Colour, accent: Colour, usual: Option<Colour>) -> Colour {
    let (from, tone) = (oklch(bg), oklch(accent));
    let (lighter, chroma): (f64, f64) = if is_dark(bg) { (0.09, 0.035) } else { (-0.03, 0.02) };
    let tints = [1.0, 0.66, 0.33, 0.0].map(|part| {
        let mixed = Oklch::new(from.l + lighter * part, chroma.min(tone.chroma), tone.hue);
        on_screen(mixed)
    });
    let reads = |ground: &Colour| [ink, accent].iter().all(|text| !is_read(*text, &[bg]) || is_read(*text, &[*ground]));
    usual.into_iter().chain(tints).find(reads).unwrap_or(bg)
}
