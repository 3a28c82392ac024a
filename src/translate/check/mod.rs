//! Holds locale files against each other, against what the program passes to them, and against good writing.
//!
//! A family of checks is a file with a function that looks at one [`Unit`], or at a whole edition; adding one is adding it
//! to a list below.

mod allow;
pub(super) mod formatting;
mod moved;
mod order;
mod references;
mod selectors;
mod structure;
mod syntax;
mod text;
mod unit;
mod variables;

use super::shelf::{Desk, Edition, Found, Shelf, joined};
use crate::finding::{At, Finding, Message, Report, Severity, format_severity};
use crate::source::{Sources, Span};
pub(super) use allow::allows;
use std::num::NonZero;
pub(super) use structure::{is_needed, line_of_waiting};
use unit::{Texts, Unit};

/// So few messages are not worth a thread of their own.
const LEAST_SHARE: usize = 200;

/// What looks at the value of a message, or at one of its attributes.
const OF_A_UNIT: &[fn(&Unit<'_, '_>, &mut Told<'_>)] =
    &[references::look, selectors::look, variables::look, text::look];

/// What looks at the files of a language, before its messages are looked at one by one.
const OF_AN_EDITION: &[fn(&Desk<'_>, &Edition<'_>, &mut Told<'_>)] =
    &[syntax::look, structure::look, order::look, moved::look];

/// What looks at all units of a language together.
const OF_ITS_UNITS: &[fn(&[Unit<'_, '_>], &mut Told<'_>)] = &[text::look_at_all];

/// Checks every file of a shelf. What is found stands in the order of the files.
pub fn check(shelf: &Shelf, sources: &Sources, report: &mut Report) {
    let desk = Desk::read(shelf, sources);
    let mut told = Told { report };
    if desk.editions.first().is_none_or(|first| first.tag != shelf.reference) {
        let known: Vec<&str> = desk.editions.iter().map(|edition| edition.tag).collect();
        let message = Message::new("LOC-35-reference").with("language", &shelf.reference);
        let at = At::File(shelf.reference.clone());
        return told.at("LOC-35", at, "", message.with("known", known.join(", ")));
    }
    let texts = Texts::of(&desk);
    // No language waits for another; what they give is taken in their own order.
    let reports: Vec<Report> = std::thread::scope(|scope| {
        let of = |edition| of_edition(&desk, edition, &texts);
        let hands: Vec<_> = desk.editions.iter().map(|edition| scope.spawn(move || of(edition))).collect();
        hands.into_iter().map(joined).collect()
    });
    for report in reports {
        told.report.append(report);
    }
    allow::accept(&desk, &mut told);
    report.sort();
}

/// Checks the files of one language.
fn of_edition<'s>(desk: &Desk<'s>, edition: &Edition<'s>, texts: &Texts<'s>) -> Report {
    let mut report = Report::default();
    let mut told = Told { report: &mut report };
    // A folder that is no language is not read as one.
    if structure::is_no_language(edition, &mut told) {
        return report;
    }
    for look in OF_AN_EDITION {
        look(desk, edition, &mut told);
    }
    let messages: Vec<Found<'_, '_>> = edition.own().collect();
    // A message is looked at by itself, so that they can be shared out.
    let hands = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = messages.len().div_ceil(hands).max(LEAST_SHARE);
    let shares: Vec<(Vec<Unit<'_, '_>>, Report)> = std::thread::scope(|scope| {
        let hands: Vec<_> =
            messages.chunks(share).map(|share| scope.spawn(|| of_messages(desk, edition, share, texts))).collect();
        hands.into_iter().map(joined).collect()
    });
    let mut units = Vec::new();
    for (some, report) in shares {
        units.extend(some);
        told.report.append(report);
    }
    for look in OF_ITS_UNITS {
        look(&units, &mut told);
    }
    formatting::look(desk, edition, &units, &mut told);
    report
}

/// Checks messages of a language, each by itself.
fn of_messages<'a, 's>(
    desk: &'a Desk<'s>,
    edition: &'a Edition<'s>,
    messages: &'a [Found<'a, 's>],
    texts: &'a Texts<'s>,
) -> (Vec<Unit<'a, 's>>, Report) {
    let mut report = Report::default();
    let mut told = Told { report: &mut report };
    let units: Vec<Unit<'_, '_>> = unit::units(desk, edition, messages, texts).collect();
    for unit in &units {
        for look in OF_A_UNIT {
            look(unit, &mut told);
        }
    }
    (units, report)
}

/// Takes findings in.
struct Told<'a> {
    report: &'a mut Report,
}

impl Told<'_> {
    /// Tells of something at a place. The path is the message that it is about. The help is the message's own `.help`.
    fn at(&mut self, rule: &'static str, at: impl Into<At>, path: &str, message: Message) {
        self.as_heavy(format_severity(rule), rule, at, path, message);
    }

    /// Tells of something that weighs otherwise than its rule does.
    fn as_heavy(&mut self, severity: Severity, rule: &'static str, at: impl Into<At>, path: &str, message: Message) {
        let help = Message { id: format!("{}.help", message.id), args: message.args.clone() };
        let finding = Finding::new(rule, severity, at.into(), message.with("message", path));
        let help = help.with("message", path);
        self.report.push(finding.path(path).help(help));
    }
}

impl From<Span> for At {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}
