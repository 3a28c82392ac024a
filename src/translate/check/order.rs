//! The order of messages: that of the source.

use super::Told;
use crate::finding::Message;
use crate::translate::shelf::{Desk, Edition, Volume};
use std::collections::HashMap;

pub(super) fn look(desk: &Desk<'_>, edition: &Edition<'_>, told: &mut Told<'_>) {
    let reference = &desk.editions[0];
    if !desk.must_be_whole(edition) {
        return;
    }
    for volume in &edition.volumes {
        elsewhere(reference, edition, volume, told);
        let Some(source) = reference.volumes.iter().find(|other| other.name == volume.name) else { continue };
        let ranks: HashMap<String, usize> =
            source.tree.entries.iter().enumerate().map(|(rank, entry)| (entry.shown(), rank)).collect();
        let own: Vec<(usize, usize)> = volume
            .tree
            .entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| Some((at, *ranks.get(&entry.shown())?)))
            .collect();
        let ranked: Vec<usize> = own.iter().map(|(_, rank)| *rank).collect();
        let stays = longest_rise(&ranked);
        for (number, (at, rank)) in own.iter().enumerate() {
            if stays.binary_search(&number).is_err() {
                tell(volume, *at, source, *rank, told);
            }
        }
    }
}

/// Messages that the source has in another file, where this language has that file too.
fn elsewhere(reference: &Edition<'_>, edition: &Edition<'_>, volume: &Volume<'_>, told: &mut Told<'_>) {
    for entry in &volume.tree.entries {
        let name = entry.shown();
        let Some(source) = reference.find(&name).filter(|source| source.volume.name != volume.name) else { continue };
        if edition.volumes.iter().any(|other| other.name == source.volume.name) {
            let message = Message::new("LOC-28-file").with("file", source.volume.name);
            told.at("LOC-28", volume.tree.span(entry.name), &name, message);
        }
    }
}

fn tell(volume: &Volume<'_>, at: usize, source: &Volume<'_>, rank: usize, told: &mut Told<'_>) {
    let entry = &volume.tree.entries[at];
    let place = volume.tree.span(entry.name);
    let message = match rank.checked_sub(1) {
        Some(before) => Message::new("LOC-28-after").with("before", source.tree.entries[before].shown()),
        None => Message::new("LOC-28-first"),
    };
    told.at("LOC-28", place, &entry.shown(), message);
}

/// Which numbers stay, in order, if as few as possible are taken out so that the rest rises.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    // The last member of the best rise of each length, and who stands before each member.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before[at] = length.checked_sub(1).map(|last| ends[last]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut stays: Vec<usize> = std::iter::successors(ends.last().copied(), |at| before[*at]).collect();
    stays.reverse();
    stays
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_few_as_possible_move() {
        assert_eq!(longest_rise(&[0, 4, 1, 2, 3, 5]), [0, 2, 3, 4, 5]);
        assert_eq!(longest_rise(&[]), [0_usize; 0]);
    }
}
