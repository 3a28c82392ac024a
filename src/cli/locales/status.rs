//! `verklaar locales status`.

use super::files;
use crate::cli::output::{ended, print, words};
use crate::cli::project::Trouble;
use crate::cli::{Exit, Lang};
use crate::finding::Message;
use crate::locale::{Locale, Part};
use crate::source::Sources;
use crate::translate::{self, Changed, Counted, Progress};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

/// So many characters wide is a bar.
const BAR: usize = 20;

#[derive(Debug, Args)]
pub(in crate::cli) struct Status {
    /// A folder with a folder for each language [default: the project's locales, else the built-in ones]
    dir: Option<PathBuf>,
    /// Compare the files with each other, with this language of theirs as the source
    #[arg(long, value_name = "TAG")]
    reference: Option<String>,
    /// Show each message whose source has changed since it was translated
    #[arg(long)]
    changed: bool,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
    /// The language of what is told
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
}

/// How the state of translations is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// A table for each language.
    Text,
    /// One JSON object.
    Json,
}

impl Status {
    pub(in crate::cli) fn run(self) -> Exit {
        let words = words(self.lang, &[Part::Command, Part::Bench]);
        let told = self.show(&words).map(|text| {
            print(&text);
            Exit::Clean
        });
        ended(told, &words)
    }

    fn show(self, words: &Locale) -> Result<String, Trouble> {
        let mut sources = Sources::default();
        let folder = files::folder(self.dir.as_deref())?;
        let found = files::shelf(folder.as_deref(), self.reference.as_deref(), &mut sources)?;
        let reference = found.reference.clone();
        let found = translate::status(&found, &sources);
        Ok(match (self.format, self.changed) {
            (Shown::Json, _) => as_json(&found, &reference, &sources),
            (Shown::Text, false) => tables(&found, &reference, words, io::stdout().is_terminal()),
            (Shown::Text, true) => changes(&found, words, &sources),
        })
    }
}

fn total(progress: &Progress) -> Counted {
    let mut total = Counted::default();
    progress.files.iter().for_each(|file| total.add(file));
    total
}

/// A table for each language: a line a file, and one for all.
fn tables(found: &[Progress], reference: &str, words: &Locale, bars: bool) -> String {
    if found.is_empty() {
        return say(words, &Message::new("bench-status-none").with("source", reference));
    }
    let tables: Vec<String> = found.iter().map(|progress| table(progress, words, bars)).collect();
    tables.join("\n")
}

fn table(progress: &Progress, words: &Locale, bars: bool) -> String {
    let names = ["file", "messages", "translated", "missing", "changed", "source-words", "words", "percent"];
    let mut rows: Vec<Vec<String>> =
        vec![names.iter().map(|name| words.word(&format!("bench-status-{name}"))).collect()];
    let total = Counted { file: words.word("bench-status-total"), ..total(progress) };
    let shown = progress.files.iter().chain([&total]);
    rows.extend(shown.clone().map(|file| cells(file, progress.whole)));
    let wide = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..names.len()).map(wide).collect();
    let heading = if progress.whole { "bench-status-language" } else { "bench-status-variant" };
    let mut text = say(words, &Message::new(heading).with("language", &progress.language));
    let percents = std::iter::once(None).chain(shown.map(|file| Some(file.percent())));
    for (row, percent) in rows.iter().zip(percents) {
        let _ = write!(text, "  {:<width$}", row[0], width = widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            let _ = write!(text, "  {cell:>width$}");
        }
        if let Some(percent) = percent.filter(|_| bars && progress.whole) {
            let full = percent * BAR / 100;
            let _ = write!(text, "  {}{}", "█".repeat(full), "░".repeat(BAR - full));
        }
        text.push('\n');
    }
    text
}

/// The cells of a file. Nothing is missing in what only holds what differs.
fn cells(file: &Counted, whole: bool) -> Vec<String> {
    let if_whole = |text: String| if whole { text } else { "–".to_owned() };
    vec![
        file.file.clone(),
        file.messages.to_string(),
        file.translated.to_string(),
        if_whole((file.messages - file.translated).to_string()),
        file.changed.map_or_else(|| "–".to_owned(), |changed| changed.to_string()),
        file.words.to_string(),
        file.words_translated.to_string(),
        if_whole(format!("{}%", file.percent())),
    ]
}

/// Each message whose source has changed: what it says now, and what it said then.
fn changes(found: &[Progress], words: &Locale, sources: &Sources) -> String {
    let mut text = String::new();
    for progress in found {
        for changed in &progress.changed {
            let _ = writeln!(text, "{} {}", place(changed, sources), changed.message);
            let then = changed.then.as_deref();
            for (name, words_of) in [("bench-status-then", then), ("bench-status-now", Some(changed.now.as_str()))] {
                if let Some(told) = words_of {
                    let _ = writeln!(text, "  {}: {told}", words.word(name));
                }
            }
        }
    }
    if text.is_empty() {
        return say(words, &Message::new("bench-status-unchanged"));
    }
    text + &say(words, &Message::new("bench-status-settle"))
}

/// Where a message stands, as terminals and editors read it.
fn place(changed: &Changed, sources: &Sources) -> String {
    let (start, _) = sources.positions(changed.at);
    format!("{}:{}:{}", sources.file(changed.at.file).name, start.line, start.column)
}

fn say(words: &Locale, message: &Message) -> String {
    format!("{}\n", words.message(message).unwrap_or_default())
}

fn as_json(found: &[Progress], reference: &str, sources: &Sources) -> String {
    let counted = |file: &Counted, whole: bool| {
        json!({
            "messages": file.messages,
            "translated": file.translated,
            "missing": whole.then_some(file.messages - file.translated),
            "changed": file.changed,
            "source_words": file.words,
            "words": file.words_translated,
            "percent": whole.then_some(file.percent()),
        })
    };
    let with_name = |file: &Counted, whole: bool| {
        let mut value = json!({ "file": file.file });
        if let (Value::Object(to), Value::Object(from)) = (&mut value, counted(file, whole)) {
            to.extend(from);
        }
        value
    };
    let languages: Vec<Value> = found
        .iter()
        .map(|progress| {
            let files: Vec<Value> = progress.files.iter().map(|file| with_name(file, progress.whole)).collect();
            let changed: Vec<Value> = progress.changed.iter().map(|one| changed_json(one, sources)).collect();
            json!({
                "language": progress.language,
                "total": counted(&total(progress), progress.whole),
                "files": files,
                "changed": changed,
            })
        })
        .collect();
    let whole = json!({ "reference": reference, "languages": languages });
    format!("{}\n", serde_json::to_string_pretty(&whole).unwrap_or_default())
}

fn changed_json(changed: &Changed, sources: &Sources) -> Value {
    let (start, _) = sources.positions(changed.at);
    json!({
        "message": changed.message,
        "file": sources.file(changed.at.file).name,
        "line": start.line,
        "column": start.column,
        "then": changed.then,
        "now": changed.now,
    })
}
