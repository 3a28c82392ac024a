//! Whether the colours that a clinic gives can be read (WCAG AA), and which ones lie nearest that can.

use super::colour::{contrast, is_read, nearest};
use super::scheme::{Given, Theme, Wish, best_contrast, can_be_read};
use crate::policy::values::Colour;

/// A colour that cannot be read, or on which nothing can.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Problem {
    pub(super) theme: Theme,
    /// Which colour should change.
    pub(super) part: Part,
    /// The colour that it is.
    pub(super) found: Colour,
    /// The ground on which it is read worst; for cards, the page that they lie on.
    pub(super) ground: Ground,
    /// The colour of that.
    pub(super) other: Colour,
    /// The contrast between the two; for cards, the best that a text can have on both.
    pub(super) ratio: f64,
    /// The nearest colour that will do.
    pub(super) nearest: Colour,
}

/// So much contrast leaves room for links and small print beside text.
const ROOM: f64 = 7.0;

/// A colour that can be at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Accent,
    Text,
    Surface,
}

/// What text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    Background,
    Surface,
}

impl Part {
    /// Its key in `[appearance]`.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Accent => "accent",
            Self::Text => "text",
            Self::Surface => "surface",
        }
    }
}

/// Judges the light page, and the dark one if there is one. Each problem is judged as if those before it had been
/// solved: so one cause gives one problem, and whoever writes every nearest colour has solved them all.
pub(super) fn judge(mut light: Given, mut dark: Option<Given>) -> Vec<Problem> {
    let mut problems = Vec::new();
    theme(Theme::Light, &mut light, None, &mut problems);
    if let Some(dark) = &mut dark {
        theme(Theme::Dark, dark, light.accent, &mut problems);
    }
    problems
}

fn theme(theme: Theme, given: &mut Given, house_accent: Option<Colour>, problems: &mut Vec<Problem>) {
    let wish = |given: &Given| Wish { theme, given: *given, house_accent };
    if let (Some(background), Some(surface)) = (given.background, given.surface) {
        let texts = [given.text, given.accent];
        // Another card may not take away what can be read on the page, and leaves room for colours other than the one
        // that can just be read.
        let room = ROOM.min(best_contrast(&[background]));
        let will_do = |card: Colour| {
            let reads = |text: &Colour| !is_read(*text, &[background]) || is_read(*text, &[card]);
            texts.iter().flatten().all(reads) && best_contrast(&[background, card]) >= room
        };
        if !can_be_read(&[background, surface]) {
            let nearest = nearest(surface, will_do).unwrap_or(background);
            let ratio = best_contrast(&[background, surface]);
            let (part, ground) = (Part::Surface, Ground::Background);
            problems.push(Problem { theme, part, found: surface, ground, other: background, ratio, nearest });
            given.surface = Some(nearest);
        }
    }
    for part in [Part::Text, Part::Accent] {
        let changed = |colour: Colour| {
            let mut given = *given;
            *place(&mut given, part) = Some(colour);
            given
        };
        let Some(found) = *place(&mut given.clone(), part) else { continue };
        // What is not read on a ground that stays need not be tried further.
        let fixed: Vec<Colour> = [given.background, given.surface].into_iter().flatten().collect();
        let will_do = |colour: Colour| {
            if !is_read(colour, &fixed) {
                return false;
            }
            let given = changed(colour);
            let (background, surface) = wish(&given).grounds();
            // The accent tints dark grounds: those must stay good for the text.
            let text = given.text.filter(|_| part == Part::Accent).unwrap_or(colour);
            is_read(colour, &[background, surface]) && is_read(text, &[background, surface])
        };
        if will_do(found) {
            continue;
        }
        let (background, surface) = wish(given).grounds();
        let on = |ground: Colour| contrast(found, ground);
        let (ground, other) =
            if on(surface) < on(background) { (Ground::Surface, surface) } else { (Ground::Background, background) };
        if let Some(nearest) = nearest(found, will_do) {
            problems.push(Problem { theme, part, found, ground, other, ratio: on(other), nearest });
            *given = changed(nearest);
        }
    }
}

fn place(given: &mut Given, part: Part) -> &mut Option<Colour> {
    match part {
        Part::Accent => &mut given.accent,
        Part::Text => &mut given.text,
        Part::Surface => &mut given.surface,
    }
}
