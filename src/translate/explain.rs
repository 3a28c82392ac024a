//! A message explained to a translator: how it is written in both languages, what goes into it, where it lands on the page
//! of a real clinic, and how it reads there.

use super::bench::{Bench, Clinic, Side};
use super::check::formatting::bundle;
use super::example::{Described, described, purpose, spoken};
use super::landing::Landing;
use super::readability::{of_a_message, score};
use super::reading::{readings, variable_of};
use super::tree::each_inline;
use crate::finding::{LOCALE_RULES, Message, format_rule};
use crate::law::known::{self, Known};
use crate::locale::{FILES, Heard, Locale, Part, Said};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// So many different sentences of one clinic are shown, and so many places of each.
const SENTENCES: usize = 6;
const PLACES: usize = 8;
/// So many words make a sentence.
const SENTENCE: u32 = 4;
/// So many names are suggested for one that is unknown, and so much alike they are (1: the same).
const SUGGESTIONS: usize = 3;
const ALIKE: f64 = 0.88;

/// Explains a message in the reader's language. It is looked for in the clinics until it was found in so many (`most`);
/// where it is in none of them, in the examples.
///
/// # Errors
/// When there is no such message: the nearest names are told.
pub fn explain(
    bench: &Bench<'_>,
    message: &str,
    clinics: &mut dyn Iterator<Item = Clinic>,
    most: usize,
    examples: &mut dyn Iterator<Item = Clinic>,
    words: &Locale,
) -> Result<String, Message> {
    let name = message.split('.').next().unwrap_or(message);
    if bench.sides().all(|side| bench.find(side, name).is_none()) {
        return Err(unknown(bench, name));
    }
    if let Some((_, attribute)) = message.split_once('.') {
        let found = bench.sides().filter_map(|side| bench.find(side, name));
        if !found.flat_map(|found| &found.entry.attributes).any(|known| known.name == attribute) {
            let message = Message::new("bench-explain-attribute").with("message", name);
            return Err(message.with("attribute", attribute));
        }
    }
    let mut explained = Explained { bench, name, words, text: String::new(), said: None };
    explained.head();
    let mut landed = Vec::new();
    if explained.part() == Part::Page || explained.part() == Part::Values {
        landed.extend(clinics.filter_map(|clinic| explained.landed(clinic)).take(most));
        if landed.is_empty() {
            landed.extend(examples.filter_map(|clinic| explained.landed(clinic)).take(1));
        }
    }
    let first = landed.iter().flat_map(|(_, found)| found).flat_map(|(_, heard)| heard).next();
    explained.said = first.and_then(|heard| heard.messages.iter().find(|said| said.message == name)).cloned();
    explained.variables();
    explained.belongs(landed.is_empty());
    if !landed.is_empty() {
        explained.heading("bench-explain-lands");
    }
    for (clinic, found) in &landed {
        explained.clinic(clinic, found);
    }
    explained.choices(landed.is_empty());
    explained.ease();
    Ok(explained.text)
}

fn unknown(bench: &Bench<'_>, name: &str) -> Message {
    let names: BTreeSet<&str> = bench.sides().flat_map(|side| bench.edition(side).names()).collect();
    let alike = |known: &&str| strsim::jaro_winkler(name, known);
    // Who knows a part of a name gets those with that part in it.
    let mut near: Vec<&str> =
        names.into_iter().filter(|known| alike(known) > ALIKE || (known.contains(name) && !name.is_empty())).collect();
    near.sort_by(|a, b| alike(b).total_cmp(&alike(a)));
    near.truncate(SUGGESTIONS);
    let suggestions: Vec<String> = near.into_iter().map(|name| format!("`{name}`")).collect();
    let id = if suggestions.is_empty() { "bench-explain-unknown-plain" } else { "bench-explain-unknown" };
    Message::new(id).with("message", name).with("suggestions", suggestions.join(", "))
}

/// A place where a message lands, and what is read there in each language.
type Found = (Landing, Vec<Heard>);

struct Explained<'a, 's> {
    bench: &'a Bench<'s>,
    name: &'a str,
    words: &'a Locale,
    text: String,
    /// What a real clinic gave it.
    said: Option<Said>,
}

impl Explained<'_, '_> {
    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn told(&self, message: &Message) -> String {
        self.words.message(message).unwrap_or_default()
    }

    fn line(&mut self, indent: usize, text: &str) {
        for line in text.lines() {
            let _ = writeln!(self.text, "{}", format!("{:indent$}{line}", "").trim_end());
        }
    }

    fn heading(&mut self, id: &str) {
        let heading = self.word(id);
        self.text.push('\n');
        self.line(0, &heading);
    }

    /// The name, what it is for, and how it is written in each language.
    fn head(&mut self) {
        let bench = self.bench;
        self.line(0, self.name);
        if let Some(found) = bench.commented(self.name, &self.words.tag) {
            let group = found.entry.group.and_then(|group| found.volume.tree.groups.get(group));
            let purpose = purpose(&found.entry.comment);
            self.line(2, &purpose);
            if let Some(group) = group.filter(|group| !group.is_empty()) {
                let message = Message::new("bench-explain-group").with("group", group.join(" "));
                let group = self.told(&message);
                self.line(2, &group);
            }
        }
        for (side, heading) in bench
            .source
            .iter()
            .map(|side| (side, "bench-source"))
            .chain([(&bench.target, if bench.source.is_some() { "bench-target" } else { "bench-source" })])
        {
            let heading = self.word(heading);
            self.text.push('\n');
            let Some(written) = bench.written(side, self.name) else {
                let missing = self.word("bench-missing");
                let waits = bench.waiting(side, self.name).map_or_else(String::new, |place| format!(", {place}"));
                self.line(0, &format!("{heading}, {}: {missing}{waits}", side.tag));
                continue;
            };
            let built_in =
                if written.is_built_in { format!(" ({})", self.word("bench-built-in")) } else { String::new() };
            self.line(0, &format!("{heading}, {}: {}{built_in}", side.tag, written.place));
            self.line(2, &written.text);
        }
    }

    /// The variables in the order in which they are used, with what the comments say of them.
    fn all_variables(&self) -> Vec<Described> {
        let mut all: Vec<Described> = Vec::new();
        let mut comments = Vec::new();
        if let Some(found) = self.bench.commented(self.name, &self.words.tag) {
            let tree = &found.volume.tree;
            let group = found.entry.group.and_then(|group| tree.groups.get(group));
            for lines in [Some(&found.entry.comment), group, Some(&tree.head)].into_iter().flatten() {
                comments.extend(described(lines.iter().copied()));
            }
        }
        for found in self.bench.sides().filter_map(|side| self.bench.find(side, self.name)) {
            for (_, pattern) in found.entry.patterns() {
                each_inline(pattern, &mut |inline, _| {
                    let Some(name) = variable_of(inline) else { return };
                    if all.iter().any(|known| known.name == name) {
                        return;
                    }
                    let known = comments.iter().find(|one| one.name == name).cloned();
                    let none = Described { name: name.to_owned(), meaning: String::new(), example: None };
                    all.push(known.unwrap_or(none));
                });
            }
            // A variable that is passed may go unused, and is described for those who want it.
            let own = described(found.entry.comment.iter().copied());
            let more: Vec<Described> =
                own.into_iter().filter(|one| !all.iter().any(|known| known.name == one.name)).collect();
            all.extend(
                more.into_iter()
                    .map(|one| comments.iter().find(|known| known.name == one.name).cloned().unwrap_or(one)),
            );
        }
        all
    }

    fn variables(&mut self) {
        let all = self.all_variables();
        if all.is_empty() {
            return;
        }
        self.heading("bench-explain-variables");
        for variable in all {
            self.line(2, format!("${} {}", variable.name, variable.meaning).trim_end());
            let given = self.given(&variable.name).filter(|given| !given.is_empty());
            if let Some(given) = given {
                let message = Message::new("bench-explain-here").with("value", given);
                let here = self.told(&message);
                self.line(4, &here);
            } else if variable.meaning.is_empty() {
                let undescribed = self.word("bench-explain-undescribed");
                self.line(4, &undescribed);
            }
        }
    }

    /// What a real clinic gave a variable.
    fn given(&self, variable: &str) -> Option<String> {
        let said = self.said.as_ref()?;
        said.facts.iter().find(|(name, _)| name == variable).map(|(_, value)| value.clone())
    }

    /// What the message is part of: the page, findings, the command …
    fn part(&self) -> Part {
        let found = self.bench.sides().find_map(|side| self.bench.find(side, self.name));
        let built_in = FILES.iter().find(|known| found.is_some_and(|found| found.volume.name == known.name));
        built_in.map_or(Part::Page, |file| file.part)
    }

    fn belongs(&mut self, nowhere: bool) {
        let id = match self.part() {
            Part::Page if nowhere => "bench-explain-nowhere",
            Part::Values if nowhere => "bench-explain-values",
            Part::Page | Part::Values => return,
            Part::Command => "bench-explain-command",
            Part::Rules if rule_of(self.name).is_some() => "bench-explain-rule",
            Part::Rules => "bench-explain-findings",
            Part::Format => "bench-explain-format",
            Part::Starters => "bench-explain-starters",
            Part::Coverage => "bench-explain-coverage",
            Part::Preview => "bench-explain-preview",
            Part::Overview => "bench-explain-overview",
            Part::Templates => "bench-explain-templates",
            Part::Bench => "bench-explain-bench",
        };
        let message = Message::new(id).with("rule", rule_of(self.name).unwrap_or_default());
        let told = self.told(&message);
        self.heading("bench-explain-lands");
        self.line(2, &told);
    }

    /// The places of a clinic where the message has a part; none when it has none.
    fn landed(&self, clinic: Clinic) -> Option<(Clinic, Vec<Found>)> {
        let mut found = Vec::new();
        for landing in Bench::landings(&clinic) {
            let heard: Vec<Heard> = self.bench.sides().map(|side| Bench::hear(&landing, side)).collect();
            if heard.iter().flat_map(|heard| &heard.messages).any(|said| said.message == self.name) {
                found.push((landing, heard));
            }
        }
        (!found.is_empty()).then_some((clinic, found))
    }

    /// Where it stands in a statement, and how it reads there: each sentence once, with every place of it.
    fn clinic(&mut self, clinic: &Clinic, found: &[Found]) {
        let mut sentences: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for (landing, heard) in found {
            let kind = self.word(&format!("bench-kind-{}", landing.kind.word()));
            let place = self.bench.place(landing, clinic, &self.words.tag);
            let place = if place.is_empty() { kind } else { format!("{place}: {kind}") };
            let read: Vec<String> = heard.iter().map(|heard| self.heard(heard)).collect();
            match sentences.iter_mut().find(|(known, _)| *known == read) {
                Some((_, places)) => places.push(place),
                None => sentences.push((read, vec![place])),
            }
        }
        self.line(2, &format!("{} ({})", clinic.name, clinic.path));
        for (read, places) in sentences.iter().take(SENTENCES) {
            for place in places.iter().take(PLACES) {
                self.line(4, place);
            }
            self.more(places.len(), PLACES, 4);
            for (side, words) in self.bench.sides().zip(read) {
                self.line(6, &format!("{}  {words}", side.tag));
            }
        }
        self.more(sentences.len(), SENTENCES, 4);
    }

    /// What is read at a place. Where a language lacks the sentence, but has the message within it, at least that.
    fn heard(&self, heard: &Heard) -> String {
        if !heard.is_missing() {
            return heard.words.clone();
        }
        let missing = self.word("bench-missing");
        let own = heard.messages.iter().find(|said| said.message == self.name).and_then(|said| said.words.clone());
        match own {
            Some(own) => format!("{missing}; {}", self.told(&Message::new("bench-explain-here").with("value", own))),
            None => missing,
        }
    }

    fn more(&mut self, count: usize, shown: usize, indent: usize) {
        if count > shown {
            let message = Message::new("bench-explain-more").with("count", (count - shown).to_string());
            let more = self.told(&message);
            self.line(indent, &more);
        }
    }

    /// The message formatted with examples: once for each choice, and each attribute.
    fn choices(&mut self, nowhere: bool) {
        let mut read: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for side in self.bench.sides() {
            for (label, words) in self.read(side, nowhere) {
                match read.iter_mut().find(|(known, _)| *known == label) {
                    Some((_, sides)) => sides.push((side.tag.clone(), words)),
                    None => read.push((label, vec![(side.tag.clone(), words)])),
                }
            }
        }
        if read.is_empty() {
            return;
        }
        self.heading("bench-explain-reads");
        for (label, sides) in read {
            self.line(2, &label);
            let indent = if label.is_empty() { 2 } else { 4 };
            for (tag, words) in sides {
                let mut lines = words.lines();
                self.line(indent, &format!("{tag}  {}", lines.next().unwrap_or_default()));
                lines.for_each(|line| self.line(indent + tag.len() + 2, line));
            }
        }
    }

    /// How easily the message reads, in its longest reading. Labels and the like are no sentences.
    fn ease(&mut self) {
        let mut lines = Vec::new();
        for side in self.bench.sides() {
            let value = self.bench.find(side, self.name).and_then(|found| found.entry.value.as_ref());
            let longest = value.map(readings).into_iter().flatten().max_by_key(|reading| reading.text.len());
            let score = longest.map(|reading| score(&reading.text, &side.locale.tag));
            if let Some(score) = score.filter(|score| score.words >= SENTENCE) {
                lines.push(format!("{}  {}", side.tag, of_a_message(score, self.words)));
            }
        }
        if !lines.is_empty() {
            self.heading("bench-explain-ease");
            for line in &lines {
                self.line(2, line);
            }
        }
    }

    /// What there is to be read of a side, each with the choices made. The value of a message without choices is left out
    /// where a clinic showed it already.
    fn read(&self, side: &Side, nowhere: bool) -> Vec<(String, String)> {
        let Some(found) = self.bench.find(side, self.name) else { return Vec::new() };
        let Some(bundle) = bundle(&self.bench.desk, self.bench.edition(side)) else { return Vec::new() };
        let variables: Vec<(String, String)> = self
            .all_variables()
            .into_iter()
            .map(|one| {
                let given = self.given(&one.name).or(one.example);
                let example = given.unwrap_or_else(|| format!("‹{}›", one.name));
                (one.name, example)
            })
            .collect();
        let mut all = Vec::new();
        for (attribute, pattern) in found.entry.patterns() {
            let readings = readings(pattern);
            if attribute.is_none() && readings.len() == 1 && !nowhere {
                continue;
            }
            for reading in readings {
                let choices: Vec<String> = reading
                    .choices
                    .iter()
                    .map(|choice| format!("${} = {}", choice.variable.unwrap_or("…"), choice.key))
                    .collect();
                let attribute_name = attribute.map(|name| format!(".{name}"));
                let label = attribute_name.into_iter().chain(choices).collect::<Vec<_>>().join(", ");
                let words = spoken(&bundle, &side.locale.tag, self.name, attribute, &reading, &variables);
                all.extend(words.map(|words| (label, words)));
            }
        }
        all
    }
}

/// The rule that a message of the findings belongs to: its name begins with the rule's.
fn rule_of(name: &str) -> Option<&'static str> {
    let mut name = name;
    loop {
        let locale_rule = || LOCALE_RULES.iter().find(|rule| rule.id == name).map(|rule| rule.id);
        let known = known::find(name).map(Known::id).filter(|id| *id == name);
        let known = known.or_else(|| format_rule(name).map(|rule| rule.id)).or_else(locale_rule);
        if known.is_some() {
            return known;
        }
        name = name.rsplit_once('-')?.0;
    }
}
