//! LOC-27: variables that no comment describes.

use super::super::Told;
use super::super::unit::Unit;
use crate::finding::Message;
use crate::translate::reading::variable_of;
use crate::translate::tree::each_inline;
use std::collections::BTreeSet;

pub(super) fn look(units: &[Unit<'_, '_>], told: &mut Told<'_>) {
    if !units.first().is_some_and(describes) {
        return;
    }
    for unit in units {
        // A translator of a project reads the comments of the source. The languages of this program explain themselves.
        if unit.source.is_none() || unit.desk.ours && unit.desk.must_be_whole(unit.edition) {
            undescribed(unit, told);
        }
    }
}

fn undescribed(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    let mut variables: BTreeSet<&str> = BTreeSet::new();
    each_inline(unit.pattern, &mut |inline, _| variables.extend(variable_of(inline)));
    let own = &unit.found.volume.tree;
    // One that the source does not use at all is told of as such: no comment makes it right.
    let mut known: Option<Vec<&str>> = unit.source.as_ref().map(|_| Vec::new());
    if let (Some(source), Some(known)) = (&unit.source, &mut known) {
        each_inline(source.pattern, &mut |inline, _| known.extend(variable_of(inline)));
    }
    for variable in variables {
        if known.as_ref().is_some_and(|known| !known.contains(&variable)) {
            continue;
        }
        if !own.comments(unit.found.entry).any(|line| names(line, variable)) {
            let message = Message::new("LOC-27-variable").with("variable", variable);
            told.at("LOC-27", unit.span(variable), &unit.path(), message);
        }
    }
}

/// Whether comments in the language of the units name variables at all: else nobody there does so.
fn describes(unit: &Unit<'_, '_>) -> bool {
    let trees = unit.edition.volumes.iter().map(|volume| &volume.tree);
    let mut named = trees.flat_map(|tree| {
        let entries = tree.entries.iter().flat_map(|entry| &entry.comment);
        entries.chain(tree.groups.iter().flatten()).chain(&tree.head)
    });
    named.any(|line| line.contains('$'))
}

/// Whether a line names a variable: `$name`, and not `$name-of-another`.
fn names(line: &str, variable: &str) -> bool {
    line.match_indices('$').any(|(at, _)| {
        let rest = line[at + 1..].strip_prefix(variable);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_'))
    })
}
