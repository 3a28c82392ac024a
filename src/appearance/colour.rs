//! Colours as eyes see them: how well one is read on another, and which one lies nearest.

use crate::policy::values::Colour;
use palette::color_difference::Wcag21RelativeContrast as _;
use palette::{Clamp as _, FromColor as _, IsWithinBounds as _, LinSrgb, Oklab, Oklch, Srgb};

/// What WCAG AA asks of text.
pub(super) const AA: f64 = 4.5;

/// Steps in which lightness is searched, from black to white.
const STEPS: u32 = 256;
/// Steps in which a colour is made greyer.
const GREYER: u32 = 16;

pub(super) const WHITE: Colour = Colour { rgb: [255; 3] };
pub(super) const BLACK: Colour = Colour { rgb: [0; 3] };

fn srgb(colour: Colour) -> Srgb<f64> {
    Srgb::from(colour.rgb).into_format()
}

/// The light that a screen gives for a colour, from a table: this is asked of thousands of colours.
fn light(colour: Colour) -> LinSrgb<f64> {
    Srgb::from(colour.rgb).into_linear()
}

/// The colour by lightness, chroma and hue.
pub(super) fn oklch(colour: Colour) -> Oklch<f64> {
    Oklch::from_color(srgb(colour))
}

/// The colour of a screen that is this one, or the nearest with less colour.
pub(super) fn on_screen(wanted: Oklch<f64>) -> Colour {
    let lightness = wanted.l.clamp(0.0, 1.0);
    let shade =
        |part: u32| Oklch::new(lightness, wanted.chroma * f64::from(GREYER - part) / f64::from(GREYER), wanted.hue);
    let fits = (0..=GREYER).find_map(|part| exactly(shade(part)));
    fits.unwrap_or_else(|| rounded(Srgb::from_color(shade(GREYER)).clamp()))
}

/// The colour of a screen that is this one, if there is one.
fn exactly(wanted: Oklch<f64>) -> Option<Colour> {
    let colour = Srgb::from_color(wanted);
    colour.is_within_bounds().then(|| rounded(colour))
}

fn rounded(colour: Srgb<f64>) -> Colour {
    Colour { rgb: colour.into_format::<u8>().into() }
}

/// How far a colour stands out from another: from 1 up to 21.
pub(super) fn contrast(one: Colour, other: Colour) -> f64 {
    light(one).relative_contrast(light(other))
}

/// Whether text in a colour is read well on all of these.
pub(super) fn is_read(text: Colour, grounds: &[Colour]) -> bool {
    grounds.iter().all(|ground| contrast(text, *ground) >= AA)
}

/// Whether it is a ground for light text.
pub(super) fn is_dark(ground: Colour) -> bool {
    contrast(WHITE, ground) > contrast(BLACK, ground)
}

/// The first colour, so much of it, mixed with the second.
pub(super) fn mixed(first: Colour, part: f64, second: Colour) -> Colour {
    let (first, second) = (Oklab::from_color(srgb(first)), Oklab::from_color(srgb(second)));
    let mix = |a: f64, b: f64| a * part + b * (1.0 - part);
    let mixed = Oklab::new(mix(first.l, second.l), mix(first.a, second.a), mix(first.b, second.b));
    rounded(Srgb::from_color(mixed).clamp())
}

/// The colour nearest to this one that will do. Its hue stays; it gets lighter or darker, and greyer where that is the
/// shorter way.
pub(super) fn nearest(colour: Colour, will_do: impl Fn(Colour) -> bool) -> Option<Colour> {
    if will_do(colour) {
        return Some(colour);
    }
    let from = oklch(colour);
    let mut best: Option<(f64, Colour)> = None;
    let judge = |candidate: Colour, best: &mut Option<(f64, Colour)>| {
        let far = distance(colour, candidate);
        let nearer = best.is_none_or(|(least, _)| far < least);
        let good = nearer && will_do(candidate);
        if good {
            *best = Some((far, candidate));
        }
        good
    };
    for part in (0..=GREYER).step_by(2) {
        let chroma = from.chroma * f64::from(GREYER - part) / f64::from(GREYER);
        for sign in [-1.0, 1.0] {
            for step in 1..=STEPS {
                let away = f64::from(step) / f64::from(STEPS);
                let lightness = from.l + sign * away;
                // What is lighter by more than the best is far away altogether cannot be nearer.
                if !(0.0..=1.0).contains(&lightness) || best.is_some_and(|(least, _)| away > least) {
                    break;
                }
                let candidate = exactly(Oklch::new(lightness, chroma, from.hue));
                if candidate.is_some_and(|candidate| judge(candidate, &mut best)) {
                    break;
                }
            }
        }
    }
    // Where colours leave a narrow gap only, one of the greys may fit.
    for grey in (0..=255).filter(|_| best.is_none()).collect::<Vec<u8>>() {
        judge(Colour { rgb: [grey; 3] }, &mut best);
    }
    best.map(|(_, colour)| colour)
}

fn distance(one: Colour, other: Colour) -> f64 {
    let (one, other) = (Oklab::from_color(srgb(one)), Oklab::from_color(srgb(other)));
    (one.l - other.l).hypot(one.a - other.a).hypot(one.b - other.b)
}
