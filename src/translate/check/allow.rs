//! What a file allows on purpose: a line `# allow LOC-21: reason` in the comment of a message, or `### allow …` for the
//! whole file.

use super::Told;
use crate::finding::{At, LOCALE_RULES, Message};
use crate::source::FileId;
use crate::translate::shelf::{Desk, Volume, near};

/// How such a line begins.
const ALLOW: &str = "allow ";

/// Whether a line of comment allows what a rule finds.
pub(in crate::translate) fn allows(line: &str, rule: &str) -> bool {
    parts(line).is_some_and(|(allowed, _)| allowed == rule)
}

/// The rule that a line of comment names, and the reason.
fn parts(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim().strip_prefix(ALLOW)?;
    let (rule, reason) = rest.split_once(':').unwrap_or((rest, ""));
    Some((rule.trim(), reason.trim()))
}

/// Something that a file allows.
struct Allowed<'s> {
    file: FileId,
    /// The message; none for the whole file.
    message: Option<String>,
    rule: &'static str,
    /// The line.
    line: &'s str,
    used: bool,
}

/// Takes out what is allowed, and tells of entries that are wrong or allow nothing.
pub(super) fn accept(desk: &Desk<'_>, told: &mut Told<'_>) {
    let volumes = || desk.editions.iter().flat_map(|edition| &edition.volumes).filter(|volume| volume.own);
    let mut allowed = Vec::new();
    for volume in volumes() {
        for line in &volume.tree.head {
            allowed.extend(entry(volume, None, line, told));
        }
        for found in &volume.tree.entries {
            for line in &found.comment {
                allowed.extend(entry(volume, Some(found.shown()), line, told));
            }
        }
    }
    if allowed.is_empty() {
        return;
    }
    told.report.hide(|finding| {
        let At::Span(span) = &finding.at else { return false };
        let about = |message: &str| {
            finding.path.strip_prefix(message).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let mut hidden = false;
        for one in allowed.iter_mut().filter(|one| one.file == span.file && one.rule == finding.rule) {
            if one.message.as_deref().is_none_or(about) {
                one.used = true;
                hidden = true;
            }
        }
        hidden
    });
    for one in allowed.iter().filter(|one| !one.used) {
        let Some(volume) = volumes().find(|volume| volume.tree.file == one.file) else { continue };
        let message = Message::new("LOC-31-unused").with("rule", one.rule);
        told.at("LOC-31", volume.tree.span(one.line), one.message.as_deref().unwrap_or_default(), message);
    }
}

/// What a line of comment allows, if it does. What is wrong with it is told.
fn entry<'s>(volume: &Volume<'s>, message: Option<String>, line: &'s str, told: &mut Told<'_>) -> Option<Allowed<'s>> {
    let (rule, reason) = parts(line)?;
    // A sentence of a comment may begin with the same word.
    if !rule.starts_with("LOC") {
        return None;
    }
    let path = message.clone().unwrap_or_default();
    let Some(known) = LOCALE_RULES.iter().find(|known| known.id == rule) else {
        let message = match near(rule, LOCALE_RULES.iter().map(|known| known.id)) {
            Some(nearest) => Message::new("LOC-30-rule").with("suggestion", nearest),
            None => Message::new("LOC-30-rule-plain"),
        };
        told.at("LOC-30", volume.tree.span(line), &path, message.with("rule", rule));
        return None;
    };
    if reason.is_empty() {
        told.at("LOC-30", volume.tree.span(line), &path, Message::new("LOC-30-reason").with("rule", known.id));
    }
    Some(Allowed { file: volume.tree.file, message, rule: known.id, line, used: false })
}
