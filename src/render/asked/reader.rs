//! The way through one template: every name that it asks for.

use super::tags::{Kind, Piece, Tag};
use super::{Known, Name, Scope, Shape, Walk, Wrong, led_to};
use std::collections::BTreeSet;

/// Words of the language of templates, which are no names.
const WORDS: &[&str] = &[
    "and", "or", "not", "in", "is", "if", "else", "for", "true", "True", "false", "False", "none", "None", "null",
    "loop", "self",
];

/// Names by which the template can ask for all that it gets.
const EVERYTHING: &str = "__tera_context";

/// The way through one template.
pub(super) struct Reader<'a, 'f, 'w> {
    pub(super) walk: &'w mut Walk<'a, 'f>,
    pub(super) template: &'w str,
    /// What it gets, and what it makes itself.
    pub(super) scope: Scope,
    /// What the loops around give, from the outermost on.
    pub(super) loops: Vec<Vec<(&'a str, Shape)>>,
    /// What it first asks whether it is there, with what it is asked of.
    pub(super) doubted: BTreeSet<String>,
}

/// The names that a loop gives to what it goes through.
pub(super) fn looped<'a>(tag: &Tag<'a>) -> Vec<&'a str> {
    let names = tag.pieces.iter().skip(1).take_while(|piece| piece.word() != Some("in"));
    if tag.does() == Some("for") { names.filter_map(Piece::word).collect() } else { Vec::new() }
}

/// The names of `a.b.c` that begin at a piece, and where they end.
pub(super) fn chain(pieces: &[Piece<'_>], at: usize) -> (Vec<usize>, usize) {
    let mut steps = Vec::new();
    let mut end = at;
    while pieces.get(end).is_some_and(|piece| piece.word().is_some()) {
        steps.push(end);
        end += 1;
        if !pieces.get(end).is_some_and(|piece| piece.is(".") || piece.is("?.")) {
            break;
        }
        end += 1;
    }
    (steps, end)
}

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn tags(&mut self, tags: &[Tag<'a>]) {
        // What a component gets is named where it is called.
        let mut component = false;
        for tag in tags {
            match tag.does() {
                Some("component") => component = true,
                Some("endcomponent") => component = false,
                _ if component => {}
                Some("for") => {
                    let names = looped(tag);
                    let after = tag.pieces.iter().position(|piece| piece.word() == Some("in")).map_or(0, |at| at + 1);
                    let one = match self.expression(&tag.pieces[after..]) {
                        Shape::List(one) if names.len() == 1 => *one,
                        _ => Shape::Own,
                    };
                    self.loops.push(names.into_iter().map(|name| (name, one)).collect());
                }
                Some("endfor") => drop(self.loops.pop()),
                Some("include") => {
                    let mut scope = self.scope.clone();
                    scope.extend(self.loops.iter().flatten().map(|(name, shape)| ((*name).to_owned(), *shape)));
                    scope.extend(self.doubted.iter().map(|name| (name.clone(), Shape::Own)));
                    if let Some(name) = led_to(tag) {
                        self.walk.template(name, &scope);
                    }
                }
                // The name that follows is a new one, or that of a filter.
                Some("set" | "set_global" | "filter") => _ = self.expression(tag.pieces.get(2..).unwrap_or_default()),
                Some("if" | "elif") => _ = self.expression(&tag.pieces[1..]),
                Some(_) => {}
                None => _ = self.expression(&tag.pieces),
            }
        }
    }

    /// Looks at every name in an expression, and says what it stands for where it is nothing but a name.
    fn expression(&mut self, pieces: &[Piece<'a>]) -> Shape {
        let listed = self.comprehended(pieces);
        let given = !listed.is_empty();
        if given {
            self.loops.push(listed);
        }
        let mut shape = Shape::Own;
        let mut at = 0;
        let mut braces = 0_usize;
        let mut call = false;
        while let Some(piece) = pieces.get(at) {
            let before = at.checked_sub(1).and_then(|before| pieces.get(before));
            if call && braces == 0 {
                // Within `<Card title={title}>`, only what stands in braces is asked for.
                call = !piece.is(">");
                braces = usize::from(piece.is("{"));
                at += 1;
                continue;
            }
            match piece.kind {
                Kind::Sign("{") => braces += 1,
                Kind::Sign("}") => braces = braces.saturating_sub(1),
                Kind::Sign("</") => call = true,
                Kind::Sign("<") if !before.is_some_and(is_value) => call = true,
                Kind::Word(_) if before.is_none_or(|before| !before.is(".")) => {
                    let (end, found) = self.named(pieces, at);
                    shape = if at == 0 && end == pieces.len() { found } else { Shape::Own };
                    at = end;
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        if given {
            self.loops.pop();
        }
        shape
    }

    /// The names that `[one.name for one in list]` gives to what it goes through.
    fn comprehended(&mut self, pieces: &[Piece<'a>]) -> Vec<(&'a str, Shape)> {
        let word = |at: usize| pieces.get(at).and_then(Piece::word);
        let mut names = Vec::new();
        for at in (0..pieces.len()).filter(|at| word(*at) == Some("for")) {
            let given: Vec<&str> =
                pieces[at + 1..].iter().filter_map(Piece::word).take_while(|word| *word != "in").collect();
            let from =
                pieces[at..].iter().position(|piece| piece.word() == Some("in")).map_or(pieces.len(), |n| at + n + 1);
            let (steps, end) = chain(pieces, from);
            let bare =
                !steps.is_empty() && (word(end) == Some("if") || pieces.get(end).is_some_and(|piece| piece.is("]")));
            let path: Vec<&str> = steps.iter().filter_map(|&step| word(step)).collect();
            let one = match bare.then(|| self.resolve(pieces, &steps, &path)) {
                Some(Shape::List(one)) if given.len() == 1 => *one,
                _ => Shape::Own,
            };
            names.extend(given.into_iter().map(|name| (name, one)));
        }
        names
    }

    /// A word, and what belongs to it: where that ends, and what it stands for.
    fn named(&mut self, pieces: &[Piece<'a>], at: usize) -> (usize, Shape) {
        let word = pieces[at].word().unwrap_or_default();
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        let after = pieces.get(at + 1);
        let tested = before.is_some_and(|before| {
            let negated = before.word() == Some("not") && at > 1 && pieces[at - 2].word() == Some("is");
            before.word() == Some("is") || negated
        });
        // A filter, a test, a function, or what an argument is called.
        let other = before.is_some_and(|before| before.is("|"))
            || (tested && word != "not")
            || after.is_some_and(|after| after.is("(") || after.is("="));
        if other || (WORDS.contains(&word) && word != "loop") {
            return (at + 1, Shape::Own);
        }
        let (steps, mut end) = chain(pieces, at);
        let path: Vec<&str> = steps.iter().filter_map(|&step| pieces[step].word()).collect();
        let mut shape = self.resolve(pieces, &steps, &path);
        // `sections[0].heading`
        while pieces.get(end).is_some_and(|piece| piece.is("[") || piece.is("?[")) {
            let close = closing(pieces, end);
            let inner = &pieces[end + 1..close.min(pieces.len())];
            let is_range = inner.iter().any(|piece| piece.is(":"));
            self.expression(inner);
            shape = match shape {
                Shape::List(one) if !is_range => *one,
                shape @ Shape::List(_) => shape,
                _ => Shape::Own,
            };
            end = (close + 1).min(pieces.len());
            while pieces.get(end).is_some_and(|piece| piece.is(".") || piece.is("?.")) && end + 1 < pieces.len() {
                shape = self.field(shape, pieces, end + 1, || format!("{}[…]", path.join(".")));
                end += 2;
            }
        }
        (end, shape)
    }

    /// What `a.b.c` stands for. The first of its names that there is not is noted.
    fn resolve(&mut self, pieces: &[Piece<'a>], steps: &[usize], path: &[&str]) -> Shape {
        let first = path[0];
        if first == "loop" || first == EVERYTHING {
            return Shape::Own;
        }
        let inner = self.loops.iter().rev().flatten().find(|(name, _)| *name == first).map(|(_, shape)| *shape);
        let known = inner.or_else(|| self.scope.get(first).copied());
        let doubted = |until: usize, doubted: &BTreeSet<String>| doubted.contains(&path[..until].join("."));
        let Some(mut shape) = known else {
            if !doubted(1, &self.doubted) {
                let loops = self.loops.iter().flatten().map(|(name, _)| (*name).to_owned());
                let names: BTreeSet<String> = self.scope.keys().cloned().chain(loops).collect();
                self.note(&pieces[steps[0]], None, Known::Names(names.into_iter().collect()));
            }
            return Shape::Own;
        };
        for (at, &step) in steps.iter().enumerate().skip(1) {
            if doubted(at + 1, &self.doubted) {
                return Shape::Own;
            }
            shape = self.field(shape, pieces, step, || path[..at].join("."));
        }
        shape
    }

    /// What a field stands for.
    fn field(&mut self, shape: Shape, pieces: &[Piece<'a>], step: usize, of: impl Fn() -> String) -> Shape {
        let names = |fields: &[Name]| fields.iter().map(|(name, _)| (*name).to_owned()).collect();
        let known = match shape {
            Shape::Own => return Shape::Own,
            Shape::Fields(fields) => match fields.iter().find(|(name, _)| pieces[step].word() == Some(name)) {
                Some((_, shape)) => return *shape,
                None => Known::Names(names(fields)),
            },
            Shape::List(Shape::Fields(fields)) => Known::List(names(fields)),
            Shape::List(_) => Known::List(Vec::new()),
            Shape::Plain => Known::Plain,
        };
        self.note(&pieces[step], Some(of()), known);
        Shape::Own
    }

    fn note(&mut self, piece: &Piece<'_>, of: Option<String>, known: Known) {
        let template = self.template.to_owned();
        self.walk.found.entry((template.clone(), piece.range.start)).or_insert_with(|| Wrong {
            template,
            range: piece.range.clone(),
            name: piece.word().unwrap_or_default().to_owned(),
            of,
            page: self.walk.page.to_owned(),
            known,
        });
    }
}

/// Whether a value can end with this piece: what follows is then compared with it.
fn is_value(piece: &Piece<'_>) -> bool {
    match piece.kind {
        Kind::Word(word) => !matches!(word, "and" | "or" | "not" | "in" | "if" | "else"),
        Kind::Text(_) | Kind::Number => true,
        Kind::Sign(sign) => matches!(sign, ")" | "]" | "}"),
    }
}

/// Where a bracket closes.
fn closing(pieces: &[Piece<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, piece) in pieces.iter().enumerate().skip(open) {
        match piece.kind {
            Kind::Sign("[" | "?[") => depth += 1,
            Kind::Sign("]") => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    pieces.len()
}
