//! The same wording said to `je`: phrases are written down as they are said to `u`.

use crate::law::reading::has_any;
use std::sync::OnceLock;

/// Words before `u` that are no verbs, or verbs that keep their end: `dat u`, `moet u`.
const KEPT: &[&str] = &["dat", "met", "niet", "wat", "want", "uit", "tot", "moet", "omdat", "zodat", "voordat", "laat"];

/// What `u` and `uw` are to `je`. In a group of alternatives these stand beside each other; elsewhere they make one.
const WORDS: &[(&str, &[&str])] = &[("u", &["je", "jij", "jou"]), ("uw", &["je", "jouw"]), ("uzelf", &["jezelf"])];

/// Those phrases that address the reader, said informally; made once.
pub(super) fn all(
    phrases: impl Iterator<Item = (&'static str, &'static str)>,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    static ALL: OnceLock<Vec<(&str, String)>> = OnceLock::new();
    let all = ALL.get_or_init(|| phrases.filter_map(|(rule, phrase)| Some((rule, informal(phrase)?))).collect());
    all.iter().map(|(rule, phrase)| (*rule, phrase.as_str()))
}

/// A phrase said to `je`; none when it addresses nobody.
pub(super) fn informal(phrase: &str) -> Option<String> {
    if !addresses(phrase) {
        return None;
    }
    let mut said = String::with_capacity(phrase.len() + 16);
    let mut rest = phrase;
    while let Some((literal, group)) = rest.split_once('[') {
        let Some((choice, after)) = group.split_once(']') else { break };
        said += &one(literal, |ways| format!("[{}]", ways.join("|")));
        said.push('[');
        for (number, alternative) in choice.split('|').enumerate() {
            if number > 0 {
                said.push('|');
            }
            // `[kunt|mag] u`
            let asked = after.strip_prefix(" u").is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
            let alternative = if asked { before_je(alternative) } else { alternative.to_owned() };
            said += &each(&alternative).join("|");
        }
        said.push(']');
        rest = after;
    }
    said += &one(rest, |ways| format!("[{}]", ways.join("|")));
    Some(said)
}

/// Whether a phrase says `u`.
fn addresses(phrase: &str) -> bool {
    phrase.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.iter().any(|(formal, _)| *formal == word))
}

/// Whether a text says `je`.
pub(super) fn says_je(text: &str) -> bool {
    // A text without the letter is told without a look at its words.
    memchr::memchr2(b'j', b'J', text.as_bytes()).is_some() && has_any(text, &["je", "jij", "jou", "jouw", "jezelf"])
}

/// An alternative in every way in which it is said.
fn each(alternative: &str) -> Vec<String> {
    if !addresses(alternative) {
        return vec![alternative.to_owned()];
    }
    let longest = WORDS.iter().map(|(_, ways)| ways.len()).max().unwrap_or(1);
    let mut said: Vec<String> = Vec::new();
    for number in 0..longest {
        let way = one(alternative, |ways| ways[number.min(ways.len() - 1)].to_owned());
        if !said.contains(&way) {
            said.push(way);
        }
    }
    said
}

/// Words without alternatives, with `u` said as `say` chooses, and the verb before it as it is before `je`: `geeft u`,
/// `geef je`.
fn one(words: &str, say: impl Fn(&[&str]) -> String) -> String {
    let mut said: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match WORDS.iter().find(|(formal, _)| *formal == word) {
            Some((formal, ways)) => {
                if let Some(verb) = said.last_mut().filter(|_| *formal == "u") {
                    *verb = before_je(verb);
                }
                said.push(say(ways));
            }
            None => said.push(word.to_owned()),
        }
    }
    said.join(" ")
}

fn before_je(word: &str) -> String {
    match word.strip_suffix('t') {
        Some("gaa") => "ga".to_owned(),
        Some(stem) if stem.len() > 1 && !KEPT.contains(&word) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_said_as_one_says_it_to_a_friend() {
        for (formal, said) in [
            ("zonder uw toestemming … geen", Some("zonder [je|jouw] toestemming … geen")),
            ("dient u eerst bij ons", Some("dien [je|jij|jou] eerst bij ons")),
            ("tenzij dat u", Some("tenzij dat [je|jij|jou]")),
            ("[akkoord|stemt u in] met uw", Some("[akkoord|stem je in|stem jij in|stem jou in] met [je|jouw]")),
            ("niet zonder [uw |uw eigen |]zin", Some("niet zonder [je |jouw |je eigen |jouw eigen |]zin")),
            ("daarna [kunt|mag] u", Some("daarna [kun|mag] [je|jij|jou]")),
            ("gaat u akkoord", Some("ga [je|jij|jou] akkoord")),
            ("[u|je] mag", Some("[je|jij|jou|je] mag")),
            ("uur van de dag", None),
        ] {
            assert_eq!(informal(formal).as_deref(), said, "{formal}");
        }
    }
}
