//! What the comments of a message say about its variables, and a message formatted with the examples that they give.

use super::plural::{self, CATEGORIES};
use super::reading::Reading;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

/// A variable as a comment describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Described {
    /// Its name.
    pub(super) name: String,
    /// What the comment says of it.
    pub(super) meaning: String,
    /// An example value.
    pub(super) example: Option<String>,
}

/// Signs between which an example stands.
const QUOTES: [(char, char); 3] = [('"', '"'), ('“', '”'), ('`', '`')];

/// What stands before the variables in a comment: what the message is for.
pub(super) fn purpose(comment: &[&str]) -> String {
    let text = comment.join(" ");
    let before = text.split('$').next().unwrap_or_default();
    before.trim().to_owned()
}

/// The variables that a comment describes. Several names before one description share it, example by example.
pub(super) fn described<'c>(comment: impl Iterator<Item = &'c str>) -> Vec<Described> {
    let text = comment.collect::<Vec<_>>().join(" ");
    let mut open: Vec<&str> = Vec::new();
    let mut all: Vec<Described> = Vec::new();
    for part in text.split('$').skip(1) {
        let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(part.len());
        if end == 0 {
            // A dollar sign that names nothing.
            if let Some(Described { meaning, .. }) = all.last_mut() {
                *meaning += format!("${part}").trim_end();
            }
            continue;
        }
        open.push(&part[..end]);
        let rest = part[end..].trim();
        if !rest.contains(|c: char| c.is_alphanumeric()) || matches!(rest, "and" | "en" | ", and") {
            continue;
        }
        let examples = quoted(rest);
        for (at, name) in open.drain(..).enumerate() {
            let example = examples.get(at).or(examples.first()).map(|example| (*example).to_owned());
            let meaning = rest.trim_start_matches(':').trim_end_matches([';', ',', '(']).trim().to_owned();
            all.push(Described { name: name.to_owned(), meaning, example });
        }
    }
    all
}

/// What stands between quotation marks.
fn quoted(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, (open, close))) =
        rest.char_indices().find_map(|(at, c)| Some((at, *QUOTES.iter().find(|(open, _)| *open == c)?)))
    {
        let inner = &rest[at + open.len_utf8()..];
        let Some(end) = inner.find(close) else { break };
        found.push(&inner[..end]);
        rest = &inner[end + close.len_utf8()..];
    }
    found
}

/// A message, or an attribute of it, with the choices of a reading made and examples for all else.
pub(super) fn spoken(
    bundle: &FluentBundle<FluentResource>,
    tag: &str,
    name: &str,
    attribute: Option<&str>,
    reading: &Reading<'_>,
    variables: &[(String, String)],
) -> Option<String> {
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut args = FluentArgs::new();
    for (variable, example) in variables {
        let value = match reading.chosen(variable) {
            Some(choice) => value_of(tag, choice.key, example),
            None => example.clone().into(),
        };
        args.set(variable.clone(), value);
    }
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// A value that chooses the variant with this key: of a plural the example, where that takes it.
pub(super) fn value_of(tag: &str, key: &str, example: &str) -> FluentValue<'static> {
    let number = if CATEGORIES.contains(&key) { fitting(tag, key, example) } else { None };
    match (number, key.parse::<f64>()) {
        (Some(number), _) => number.into(),
        (None, Ok(number)) => number.into(),
        (None, Err(_)) => key.to_owned().into(),
    }
}

/// The number of an example where it takes this plural, else another one that does.
fn fitting(tag: &str, category: &str, example: &str) -> Option<u64> {
    let own = example.parse().ok().filter(|number| plural::takes(tag, *number, category));
    own.or_else(|| plural::sample(tag, category))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_tell_of_variables() {
        let lines = [
            "Several points of one paragraph. $article, $paragraph (text): e.g. \"6\", \"1\".",
            "$points (text): e.g. “b en c”",
        ];
        assert_eq!(purpose(&lines), "Several points of one paragraph.");
        let all = described(lines.into_iter());
        let shown: Vec<(&str, Option<&str>)> =
            all.iter().map(|one| (one.name.as_str(), one.example.as_deref())).collect();
        assert_eq!(shown, [("article", Some("6")), ("paragraph", Some("1")), ("points", Some("b en c"))]);
        assert_eq!(all[2].meaning, "(text): e.g. “b en c”");
    }
}
