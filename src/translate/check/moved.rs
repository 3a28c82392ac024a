//! Messages whose source has changed since they were translated.

use super::Told;
use crate::finding::Message;
use crate::translate::settled::{Standing, standing};
use crate::translate::shelf::{Desk, Edition};

pub(super) fn look(desk: &Desk<'_>, edition: &Edition<'_>, told: &mut Told<'_>) {
    for found in edition.own().filter(|found| !found.entry.is_term) {
        let Some(Standing::Moved { then, now }) = standing(desk, edition, found) else { continue };
        let message = match then {
            Some(then) => Message::new("LOC-29-then").with("then", then),
            None => Message::new("LOC-29-moved"),
        };
        let at = found.volume.tree.span(found.entry.name);
        told.at("LOC-29", at, &found.entry.shown(), message.with("now", now).with("language", edition.tag));
    }
}
