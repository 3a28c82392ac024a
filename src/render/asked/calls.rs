//! Components that call themselves: nothing that templates get lies in itself, so they would never end.

use super::Texts;
use super::tags::{Kind, tags};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What calls, and what is called: a template, or a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part<'a> {
    Template(&'a str),
    Component(&'a str),
}

/// A call of a component that comes back to where it is.
#[derive(Debug)]
pub(in crate::render) struct Endless<'a> {
    /// The template in which it stands.
    pub(in crate::render) template: &'a str,
    /// Where in it.
    pub(in crate::render) range: Range<usize>,
    /// The component.
    pub(in crate::render) component: &'a str,
}

/// The calls of components that never end.
pub(in crate::render) fn endless<'a>(names: impl Iterator<Item = &'a str>, texts: &Texts<'a>) -> Vec<Endless<'a>> {
    let mut calls: BTreeMap<Part<'a>, BTreeSet<Part<'a>>> = BTreeMap::new();
    let mut all = Vec::new();
    for template in names {
        let mut within = Part::Template(template);
        for tag in tags(texts(template).unwrap_or_default()) {
            let second = tag.pieces.get(1).map(|piece| piece.kind);
            match (tag.does(), second) {
                (Some("component"), Some(Kind::Word(name))) => within = Part::Component(name),
                (Some("endcomponent"), _) => within = Part::Template(template),
                (Some("include"), Some(Kind::Text(name))) => {
                    calls.entry(within).or_default().insert(Part::Template(name));
                }
                _ => {}
            }
            for pair in tag.pieces.windows(2).filter(|pair| pair[0].is("<")) {
                if let Some(component) = pair[1].word() {
                    calls.entry(within).or_default().insert(Part::Component(component));
                    all.push((within, Endless { template, range: pair[1].range.clone(), component }));
                }
            }
        }
    }
    let comes_back = |from: Part<'a>, to: Part<'a>| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(part) = open.pop().filter(|part| *part != to) {
            open.extend(calls.get(&part).into_iter().flatten().filter(|part| seen.insert(**part)));
            if seen.contains(&to) {
                return true;
            }
        }
        from == to
    };
    all.into_iter()
        .filter(|(within, call)| comes_back(Part::Component(call.component), *within))
        .map(|(_, call)| call)
        .collect()
}
