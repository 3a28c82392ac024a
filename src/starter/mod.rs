//! First definitions: what `verklaar new` writes for a kind of clinic, with only the clinic's own facts left empty.
//!
//! A definition is put together from parts in TOML. In a part,
//! - `#= id` is a heading, and `#? id` a comment, in the words of the message `new-<id>`;
//! - `@wgbo+other-care ` keeps the rest of its line under these regimes only;
//! - `{file}` and other words between braces are filled in for the kind of clinic.

mod care;
mod kinds;
mod office;
mod optional;
mod recipients;
mod tables;

use crate::policy::terms::{Kind, Regime, Secrecy};
pub use kinds::KINDS;
use std::fmt::Write as _;

/// How wide comments are.
const WIDTH: usize = 100;

/// What is usual for a kind of clinic.
#[derive(Debug)]
struct Starter {
    regime: Regime,
    secrecy: &'static [Secrecy],
    insured: bool,
    /// The value of `care.minors`.
    minors: &'static str,
    /// The data of the treatment file.
    file: &'static [&'static str],
    /// What it does, in the order of the page.
    activities: &'static [&'static str],
    /// What it may do as well: there, but commented out.
    optional: &'static [&'static str],
    /// What else such clinics do, by the names of the catalogue.
    more: &'static [&'static str],
}

/// A commented first definition. `comment` gives the words of a message, `new-<…>`.
///
/// A kind outside [`KINDS`] gets what every practice under the WGBO has.
pub fn definition(clinic: &str, kind: Kind, comment: &dyn Fn(&str) -> String) -> String {
    let starter = kinds::starter(kind);
    let activities = join(starter.activities, starter.regime);
    let own_data = named(tables::DATA, &activities, "data = [");
    let recipients = named(recipients::ALL, &activities, "recipients = [");
    let words = |text: &str| with_words(text, comment);
    let fill = |text: &str| fill(text, kind, starter);

    let mut parts = vec![words(&fill(&for_regime(tables::BEFORE, starter.regime)))];
    if !own_data.is_empty() {
        parts.push(words(&format!("{}{}", tables::DATA_HEAD, join(&own_data, starter.regime))));
    }
    parts.push(words(&format!("{}{}", tables::RECIPIENTS_HEAD, join(&recipients, starter.regime))));
    parts.push(words(&fill(&format!("{}{activities}", tables::ACTIVITIES_HEAD))));
    parts.push(words(tables::OPTIONAL_HEAD) + &commented_out(&starter.more.join(", ")));
    parts.extend(starter.optional.iter().map(|part| commented_out(&words(&for_regime(part, starter.regime)))));
    parts.push(words(&for_regime(tables::AFTER, starter.regime)));
    // Last, so that nothing in a name is taken for a mark.
    parts.join("\n").replacen("{clinic}", &quoted(clinic), 1)
}

fn fill(text: &str, kind: Kind, starter: &Starter) -> String {
    let list = |words: &[&str]| format!("[\"{}\"]", words.join("\", \""));
    let secrecy: Vec<&str> = starter.secrecy.iter().map(|secrecy| secrecy.word()).collect();
    text.replace("{kind}", kind.word())
        .replace("{regime}", starter.regime.word())
        .replace("{secrecy}", &list(&secrecy))
        .replace("{insured}", if starter.insured { "true" } else { "false" })
        .replace("{minors}", starter.minors)
        .replace("{file}", &list(starter.file))
}

/// The parts that some line with this beginning names, in their own order.
fn named(parts: &[(&str, &'static str)], text: &str, beginning: &str) -> Vec<&'static str> {
    let names = |name: &str| {
        let name = format!("\"{name}\"");
        text.lines().any(|line| line.starts_with(beginning) && line.contains(&name))
    };
    parts.iter().filter(|(name, _)| names(name)).map(|(_, part)| *part).collect()
}

fn join(parts: &[&str], regime: Regime) -> String {
    parts.iter().map(|part| for_regime(part, regime)).collect::<Vec<_>>().join("\n")
}

/// Leaves out the lines of other regimes.
fn for_regime(text: &str, regime: Regime) -> String {
    let mut kept = String::new();
    for line in text.lines() {
        let line = match line.strip_prefix('@').and_then(|rest| rest.split_once(' ')) {
            Some((regimes, line)) if regimes.split('+').any(|word| word == regime.word()) => line,
            Some(_) => continue,
            None => line,
        };
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

/// Puts words in the place of marks.
fn with_words(text: &str, comment: &dyn Fn(&str) -> String) -> String {
    let words = |id: &str| comment(&format!("new-{id}"));
    let mut spoken = String::new();
    for line in text.lines() {
        if let Some(id) = line.strip_prefix("#= ") {
            let heading = format!("# ---- {} ", words(id));
            let _ = writeln!(spoken, "{heading}{}", "-".repeat(WIDTH.saturating_sub(heading.chars().count())));
        } else if let Some(id) = line.strip_prefix("#? ") {
            for line in words(id).lines() {
                wrap(line, &mut spoken);
            }
        } else if let Some((line, id)) = line.split_once("#? ") {
            let _ = writeln!(spoken, "{line}# {}", words(id).replace('\n', " "));
        } else {
            spoken.push_str(line);
            spoken.push('\n');
        }
    }
    spoken
}

/// Writes one line of words as a comment, over several lines where it is long.
fn wrap(text: &str, out: &mut String) {
    let mut width = 0;
    for word in text.split_whitespace() {
        let more = word.chars().count() + 1;
        if width == 0 || width + more > WIDTH {
            out.push_str(if width == 0 { "#" } else { "\n#" });
            width = 1;
        }
        out.push(' ');
        out.push_str(word);
        width += more;
    }
    out.push_str(if width == 0 { "#\n" } else { "\n" });
}

fn commented_out(text: &str) -> String {
    text.lines().fold(String::new(), |mut out, line| {
        let _ = writeln!(out, "{}", format!("# {line}").trim_end());
        out
    })
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            _ if letter.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests;
