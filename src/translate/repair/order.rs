//! Messages and groups in the order of the source, and messages that are missing in their places, asleep.

use super::pieces::{Kind, Piece, pieces};
use crate::translate::tree::Tree;
use std::collections::BTreeMap;

/// A message that is missing: a comment in which it waits to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Waiting {
    /// Its name.
    pub(super) name: String,
    /// The comment.
    pub(super) text: String,
}

/// A message with what sticks to it: comments before it and messages behind it that the source does not know.
struct Cluster<'s> {
    /// Its place in the source.
    place: usize,
    pieces: Vec<Piece<'s>>,
    behind: Vec<Piece<'s>>,
}

/// A group of a file: its comment, with what sticks to that, and which group of the source it is.
struct Group<'s> {
    pieces: Vec<Piece<'s>>,
    twin: usize,
}

/// What came last in a file.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Last {
    #[default]
    Head,
    Group,
    Message,
}

/// A file in the order of its source. None where it cannot be read without mistakes.
pub(super) fn ordered(text: &str, source: &Tree<'_>, missing: &[Waiting]) -> Option<String> {
    let pieces = pieces(text)?;
    let places: BTreeMap<String, usize> =
        source.entries.iter().enumerate().map(|(place, entry)| (entry.shown(), place)).collect();
    let place_of = |piece: &Piece<'_>| match piece.kind {
        Kind::Message { name, is_term: false } => places.get(name).copied(),
        Kind::Message { name, is_term: true } => places.get(&format!("-{name}")).copied(),
        Kind::Note(name) => name.and_then(|name| places.get(name).copied()),
        Kind::Head | Kind::Group => None,
    };
    let same: Vec<Option<usize>> = pieces.iter().map(|piece| same_group(piece, source)).collect();
    let has_groups = pieces.iter().any(|piece| piece.kind == Kind::Group);
    let mut sorted = Sorted { has_groups, ..Sorted::default() };
    for (at, piece) in pieces.iter().enumerate() {
        match (piece.kind, place_of(piece)) {
            (_, Some(place)) => sorted.message(*piece, place),
            (Kind::Group, None) => {
                let mut after = (at + 1..pieces.len()).take_while(|at| same[*at].is_none());
                let first = after.find_map(|at| place_of(&pieces[at]));
                // The same comment tells most; else the first message below it does.
                let free = |group: &usize| !same.contains(&Some(*group)) && !sorted.has(*group);
                match same[at].or_else(|| source.entries[first?].group.filter(free)) {
                    Some(twin) => sorted.group(*piece, twin),
                    None => sorted.before.push(*piece),
                }
            }
            (Kind::Message { .. }, None) => sorted.stay_behind(*piece),
            (Kind::Head | Kind::Note(_), None) => sorted.stray(*piece),
        }
    }
    sorted.settle();
    let mut written = Written { text: String::with_capacity(text.len()), newline: newline(text) };
    sorted.write(source, &places, missing, &mut written);
    Some(written.done(text))
}

/// The pieces of a file, each where it belongs.
#[derive(Default)]
struct Sorted<'s> {
    /// What stands before the first message and group.
    head: Vec<Piece<'s>>,
    groups: Vec<Group<'s>>,
    /// Whether there are any comments of groups, those that the source does not know included.
    has_groups: bool,
    clusters: Vec<Cluster<'s>>,
    /// Comments that stay before the message that comes next.
    before: Vec<Piece<'s>>,
    /// What other pieces stay behind.
    last: Last,
}

impl<'s> Sorted<'s> {
    /// A message that the source knows, with the comments before it.
    fn message(&mut self, piece: Piece<'s>, place: usize) {
        let mut pieces = std::mem::take(&mut self.before);
        pieces.push(piece);
        self.clusters.push(Cluster { place, pieces, behind: Vec::new() });
        self.last = Last::Message;
    }

    /// A comment that the source does not know.
    fn stray(&mut self, piece: Piece<'s>) {
        let is_first = self.last == Last::Head && self.before.is_empty();
        if is_first { self.head.push(piece) } else { self.before.push(piece) }
    }

    /// A message that the source does not know stays behind what it stands behind.
    fn stay_behind(&mut self, piece: Piece<'s>) {
        self.before.push(piece);
        self.settle();
    }

    /// Puts comments that no message comes after behind what came last.
    fn settle(&mut self) {
        let last = match self.last {
            Last::Head => None,
            Last::Group => self.groups.last_mut().map(|group| &mut group.pieces),
            Last::Message => self.clusters.last_mut().map(|cluster| &mut cluster.behind),
        };
        last.unwrap_or(&mut self.head).append(&mut self.before);
    }

    /// Whether a group of the source has a comment here.
    fn has(&self, twin: usize) -> bool {
        self.groups.iter().any(|group| group.twin == twin)
    }

    /// The comment of a group of the source. Where it stands twice, both stand together.
    fn group(&mut self, piece: Piece<'s>, twin: usize) {
        self.settle();
        if let Some(group) = self.groups.iter_mut().find(|group| group.twin == twin) {
            group.pieces.push(piece);
        } else {
            self.groups.push(Group { pieces: vec![piece], twin });
            self.last = Last::Group;
        }
    }

    fn write(
        mut self,
        source: &Tree<'_>,
        places: &BTreeMap<String, usize>,
        missing: &[Waiting],
        written: &mut Written,
    ) {
        self.head.iter().for_each(|piece| written.piece(piece));
        self.clusters.sort_by_key(|cluster| cluster.place);
        // A file without groups, or without messages, does as its translator, or as the source, does.
        let has_groups = self.has_groups || self.clusters.is_empty();
        let missing: BTreeMap<usize, &Waiting> =
            missing.iter().filter_map(|one| Some((*places.get(&one.name)?, one))).collect();
        let mut clusters = self.clusters.iter().peekable();
        let group_of = |place: usize| source.entries.get(place).and_then(|entry| entry.group);
        let numbers = std::iter::once(None).chain((0..source.groups.len()).map(Some));
        for number in numbers {
            let own = self.groups.iter().find(|group| Some(group.twin) == number);
            let needs = (0..source.entries.len()).filter(|place| group_of(*place) == number).any(|place| {
                missing.contains_key(&place) || self.clusters.iter().any(|cluster| cluster.place == place)
            });
            match (own, number) {
                (Some(own), _) => own.pieces.iter().for_each(|piece| written.piece(piece)),
                (None, Some(number)) if needs && has_groups => written.group(&source.groups[number]),
                _ => {}
            }
            // What the source does not know comes after the missing messages, which stand beside their neighbours.
            let mut behind: &[Piece<'_>] = &[];
            for place in (0..source.entries.len()).filter(|place| group_of(*place) == number) {
                while let Some(cluster) = clusters.next_if(|cluster| cluster.place == place) {
                    let before = std::mem::replace(&mut behind, &cluster.behind);
                    before.iter().chain(&cluster.pieces).for_each(|piece| written.piece(piece));
                }
                if let Some(waiting) = missing.get(&place) {
                    written.apart(&waiting.text);
                }
            }
            for piece in behind {
                written.piece(piece);
            }
        }
    }
}

/// The group of the source with the same comment.
fn same_group(piece: &Piece<'_>, source: &Tree<'_>) -> Option<usize> {
    let words: Vec<&str> = piece.text.trim().lines().map(|line| line.trim_start_matches('#').trim()).collect();
    let is_same = |lines: &Vec<&str>| lines.iter().map(|line| line.trim()).eq(words.iter().copied());
    source.groups.iter().position(is_same).filter(|_| piece.kind == Kind::Group)
}

fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A file in the making.
struct Written {
    text: String,
    newline: &'static str,
}

impl Written {
    /// Adds a piece as it is.
    fn piece(&mut self, piece: &Piece<'_>) {
        if self.text.is_empty() && piece.text.trim().is_empty() {
            return;
        }
        self.end_line();
        if piece.kind == Kind::Group {
            self.blank_line();
        }
        self.text += piece.text;
        // A comment that stands alone must not become that of the message behind it.
        if matches!(piece.kind, Kind::Note(_)) {
            self.blank_line();
        }
    }

    /// Adds the comment of a group that this file does not have.
    fn group(&mut self, lines: &[&str]) {
        let text = lines.iter().fold(String::new(), |text, line| text + format!("## {line}").trim_end() + "\n");
        self.apart(&text);
    }

    /// Adds lines between blank lines.
    fn apart(&mut self, lines: &str) {
        self.blank_line();
        self.text += &lines.replace('\n', self.newline);
        self.blank_line();
    }

    fn end_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text += self.newline;
        }
    }

    fn blank_line(&mut self) {
        self.end_line();
        let body = self.text.strip_suffix(self.newline).unwrap_or(&self.text);
        if !self.text.is_empty() && !body.ends_with('\n') {
            self.text += self.newline;
        }
    }

    /// The file; with one line end, where something is not as it was.
    fn done(self, before: &str) -> String {
        let blank = [' ', '\r', '\n'];
        let body = self.text.trim_end_matches(blank);
        if body == before.trim_end_matches(blank) { before.to_owned() } else { body.to_owned() + self.newline }
    }
}
