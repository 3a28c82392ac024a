//! What holds for any colours.

use super::colour::{AA, contrast};
use super::contrast::{Part, judge};
use super::scheme::{DARK, Given, LIGHT, Scheme, Theme, Wish};
use crate::policy::values::Colour;
use proptest::option::weighted;
use proptest::prelude::*;

fn colour() -> impl Strategy<Value = Colour> {
    any::<[u8; 3]>().prop_map(|rgb| Colour { rgb })
}

fn given() -> impl Strategy<Value = Given> {
    (weighted(0.7, colour()), weighted(0.4, colour()), weighted(0.4, colour()), weighted(0.4, colour()))
        .prop_map(|(accent, text, background, surface)| Given { accent, text, background, surface })
}

/// Every pair of colours that a page has text in.
fn pairs(scheme: &Scheme) -> Vec<(&'static str, Colour, Colour)> {
    let Scheme { bg, surface, ink, muted, accent, on_accent, soft, brief, on_brief, .. } = *scheme;
    let texts = [("ink", ink), ("muted", muted), ("accent", accent)];
    let on_grounds = texts.iter().flat_map(|(name, text)| [bg, surface, soft].map(|ground| (*name, *text, ground)));
    on_grounds.chain([("on-accent", on_accent, accent), ("on-brief", on_brief, brief)]).collect()
}

/// A pair that cannot be read, if there is one.
fn unreadable(scheme: &Scheme) -> Option<(&'static str, Colour, Colour)> {
    pairs(scheme).into_iter().find(|(_, text, ground)| contrast(*text, *ground) < AA)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever writes every colour that is advised has no finding left, and a page on which everything can be read.
    #[test]
    fn what_is_advised_settles_it(light in given(), dark in given()) {
        let (mut light, mut dark) = (light, dark);
        for problem in judge(light, Some(dark)) {
            let given = if problem.theme == Theme::Light { &mut light } else { &mut dark };
            let place = match problem.part {
                Part::Accent => &mut given.accent,
                Part::Text => &mut given.text,
                Part::Surface => &mut given.surface,
            };
            prop_assert_eq!(*place, Some(problem.found));
            prop_assert!(problem.ratio < AA);
            *place = Some(problem.nearest);
        }
        prop_assert_eq!(judge(light, Some(dark)), vec![]);
        let wish = Wish { theme: Theme::Light, given: light, house_accent: None };
        prop_assert_eq!(unreadable(&wish.scheme()), None);
        let wish = Wish { theme: Theme::Dark, given: dark, house_accent: light.accent };
        prop_assert_eq!(unreadable(&wish.scheme()), None);
    }
}

#[test]
fn without_colours_the_page_has_those_of_its_style_sheet() {
    let scheme = |theme| Wish { theme, given: Given::default(), house_accent: None }.scheme();
    assert_eq!((scheme(Theme::Light), scheme(Theme::Dark)), (LIGHT, DARK));
    assert_eq!((unreadable(&LIGHT), unreadable(&DARK)), (None, None));
    let sheet = concat!(include_str!("../../templates/html/style.css"), include_str!("../../templates/html/page.css"));
    for scheme in [LIGHT, DARK] {
        assert!(sheet.replace("#fff;", "#ffffff;").contains(&super::css::declarations(&scheme)), "{scheme:?}");
    }
}
