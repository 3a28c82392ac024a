//! `verklaar schema`.

use super::output::{print, words};
use super::{Exit, Lang};
use crate::locale::Part;
use crate::policy::schema::{Known, schema};
use crate::policy::{catalogue, vocabulary};

pub(super) fn run() -> Exit {
    let (english, dutch) = (words(Lang::En, &[Part::Format]), words(Lang::Nl, &[Part::Format]));
    let known = Known {
        data: vocabulary::DATA.iter().map(|data| data.id).collect(),
        subjects: vocabulary::SUBJECTS.to_vec(),
        sources: vocabulary::SOURCES.iter().map(|source| source.id).collect(),
        recipients: vocabulary::RECIPIENTS.to_vec(),
        measures: vocabulary::MEASURES.to_vec(),
        activities: catalogue::all().map(|entry| entry.id).collect(),
    };
    let describe = |id: &str| format!("{} — {}", english.word(id), dutch.word(id));
    let mut text = serde_json::to_string_pretty(&schema(&known, &describe)).unwrap_or_default();
    text.push('\n');
    print(&text);
    Exit::Clean
}
