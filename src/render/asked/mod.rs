//! What templates ask for, also where they seldom come: names that there are not. Found before any page is made.

mod calls;
mod reader;
mod tags;

use super::names::{NAMES, Name, Shape};
pub(super) use calls::{Endless, endless};
use reader::{Reader, chain, looped};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tags::{Kind, Piece, Tag, tags};

/// A name that a template asks for and does not get.
#[derive(Debug)]
pub(super) struct Wrong {
    /// The template.
    pub(super) template: String,
    /// Where in it.
    pub(super) range: Range<usize>,
    /// The name.
    pub(super) name: String,
    /// What it is asked of; none when it is asked of the page.
    pub(super) of: Option<String>,
    /// The page for which it is asked.
    pub(super) page: String,
    /// Which names there are.
    pub(super) known: Known,
}

/// Which names there are in place of one that there is not.
#[derive(Debug)]
pub(super) enum Known {
    /// These.
    Names(Vec<String>),
    /// None: it is a text or a number.
    Plain,
    /// None: it is a list, and these are the names of each in it.
    List(Vec<String>),
}

/// The text of a template.
pub(super) type Texts<'a> = dyn Fn(&str) -> Option<&'a str> + 'a;

/// What is wrong, by template and place: the same part of several pages is told of once.
type Found = BTreeMap<(String, usize), Wrong>;

/// What can be asked for.
type Scope = BTreeMap<String, Shape>;

/// The names that templates ask for and do not get, each once, in the order of the templates.
pub(super) fn wrong(texts: &Texts<'_>) -> Vec<Wrong> {
    let mut found = Found::new();
    for (page, names) in NAMES {
        let mut walk = Walk { texts, page, seen: BTreeSet::new(), found: &mut found };
        let scope = names.iter().map(|(name, shape)| ((*name).to_owned(), *shape)).collect();
        walk.template(page, &scope);
    }
    found.into_values().collect()
}

/// A template and those that it includes or extends, each once.
pub(super) fn parts(name: &str, texts: &Texts<'_>) -> Vec<String> {
    let mut parts = vec![name.to_owned()];
    let mut at = 0;
    while let Some(text) = parts.get(at).map(|part| texts(part).unwrap_or_default()) {
        for part in tags(text).iter().filter_map(led_to) {
            if !parts.iter().any(|known| known == part) {
                parts.push(part.to_owned());
            }
        }
        at += 1;
    }
    parts
}

/// How many `elif` an `if` may have: the parser takes each as one more `if` within the others, and would run out of stack.
const MOST_CHOICES: usize = 200;

/// Where an `if` has more choices than that.
pub(super) fn too_many_choices(text: &str) -> Option<Range<usize>> {
    let mut open = Vec::new();
    for tag in tags(text) {
        match (tag.does(), open.last_mut()) {
            (Some("if"), _) => open.push(0),
            (Some("endif"), _) => drop(open.pop()),
            (Some("elif"), Some(choices)) => {
                *choices += 1;
                if *choices > MOST_CHOICES {
                    return Some(tag.pieces[0].range.clone());
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a template has parts that others can call.
pub(super) fn has_components(text: &str) -> bool {
    tags(text).iter().any(|tag| tag.does() == Some("component"))
}

/// Where a template includes or extends another.
pub(super) fn leads_to(text: &str, other: &str) -> Option<Range<usize>> {
    tags(text).iter().find(|tag| led_to(tag) == Some(other)).map(|tag| tag.pieces[1].range.clone())
}

/// The template that a tag includes or extends.
fn led_to<'a>(tag: &Tag<'a>) -> Option<&'a str> {
    match (tag.does()?, tag.pieces.get(1)?.kind) {
        ("include" | "extends", Kind::Text(name)) => Some(name),
        _ => None,
    }
}

/// The way through one page's templates.
struct Walk<'a, 'f> {
    texts: &'f Texts<'a>,
    page: &'f str,
    seen: BTreeSet<(String, Scope)>,
    found: &'f mut Found,
}

impl Walk<'_, '_> {
    fn template(&mut self, name: &str, scope: &Scope) {
        let Some(text) = (self.texts)(name).filter(|_| self.seen.insert((name.to_owned(), scope.clone()))) else {
            return;
        };
        let tags = tags(text);
        let mut scope = scope.clone();
        scope.extend(made(&tags));
        // What stands in a block is put into the parent, in the midst of its loops.
        let mut parent = tags.iter().find(|tag| tag.does() == Some("extends")).and_then(led_to);
        if let Some(parent) = parent {
            self.template(parent, &scope);
        }
        let mut above = BTreeSet::new();
        while let Some((name, text)) = parent.and_then(|name| Some((name, (self.texts)(name)?))) {
            if !above.insert(name) {
                break;
            }
            let tags = self::tags(text);
            scope.extend(made(&tags));
            scope.extend(tags.iter().flat_map(looped).map(|name| (name.to_owned(), Shape::Own)));
            parent = tags.iter().find(|tag| tag.does() == Some("extends")).and_then(led_to);
        }
        let doubted = tags.iter().flat_map(doubted).collect();
        Reader { walk: self, template: name, scope, loops: Vec::new(), doubted }.tags(&tags);
    }
}

/// What a template makes itself, wherever it does so.
fn made(tags: &[Tag<'_>]) -> Scope {
    let sets = tags.iter().filter(|tag| matches!(tag.does(), Some("set" | "set_global")));
    sets.filter_map(|tag| Some((tag.pieces.get(1)?.word()?.to_owned(), Shape::Own))).collect()
}

/// What a tag asks whether it is there: `{% if note is defined %}`.
fn doubted(tag: &Tag<'_>) -> Vec<String> {
    let mut doubted = Vec::new();
    let mut at = 0;
    while at < tag.pieces.len() {
        let (steps, end) = chain(&tag.pieces, at);
        let after = |n: usize| tag.pieces.get(end + n).and_then(Piece::word);
        let negated = usize::from(after(1) == Some("not"));
        if !steps.is_empty() && after(0) == Some("is") && matches!(after(1 + negated), Some("defined" | "undefined")) {
            doubted.push(steps.iter().filter_map(|&step| tag.pieces[step].word()).collect::<Vec<_>>().join("."));
        }
        at = end.max(at + 1);
    }
    doubted
}
