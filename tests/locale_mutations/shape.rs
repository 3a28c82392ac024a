//! Slips in how a locale file is built: signs of Fluent, messages, references, variables, choices.

use crate::fault::{Fault, Kind, kind};
use crate::world::{Choice, Unit, Variant, World};
use verklaar::locale::FILES;

/// The kinds of this family.
pub(crate) const KINDS: &[Kind] = &[
    kind("closing brace of a variable lost", &["LOC-02"], unclosed),
    kind("line that goes on is not indented", &["LOC-02"], unindented),
    kind("line begins with `*`, `[` or `.`", &["LOC-02"], list_marks),
    kind("tab as indentation", &["LOC-02"], tab),
    kind("conflict markers", &["LOC-02"], conflict),
    kind("`#comment` without a space", &["LOC-02"], hash_comment),
    kind("equals sign lost", &["LOC-02"], no_equals),
    kind("choice without a default", &["LOC-02"], no_default),
    kind("nothing behind the equals sign", &["LOC-01", "LOC-02", "LOC-14"], nothing),
    kind("message twice in a file", &["LOC-04"], twice),
    kind("message twice in two files", &["LOC-04"], twice_across),
    kind("attribute twice", &["LOC-04"], attribute_twice),
    kind("message missing", &["LOC-01", "LOC-06"], missing),
    kind("value missing, attributes there", &["LOC-01", "LOC-06", "LOC-14"], value_missing),
    kind("attribute missing", &["LOC-01", "LOC-06"], attribute_missing),
    kind("file missing", &["LOC-01", "LOC-06"], file_missing),
    kind("message too many", &["LOC-01", "LOC-06"], obsolete),
    kind("attribute too many", &["LOC-01", "LOC-06"], attribute_obsolete),
    kind("file too many", &["LOC-01", "LOC-06"], file_obsolete),
    kind("message renamed", &["LOC-01", "LOC-06"], renamed),
    kind("attribute renamed", &["LOC-01", "LOC-06"], attribute_renamed),
    kind("message moved to the end", &["LOC-28"], moved),
    kind("message moved to another file", &["LOC-28"], moved_across),
    kind("unknown term", &["LOC-07"], unknown_term),
    kind("unknown message", &["LOC-07"], unknown_message),
    kind("unknown function", &["LOC-07"], unknown_function),
    kind("name of a message misspelt", &["LOC-07", "LOC-08"], reference_misspelt),
    kind("words typed in place of a message", &["LOC-08"], reference_typed),
    kind("message that uses itself", &["LOC-07", "LOC-11"], itself),
    kind("two messages that use each other", &["LOC-07", "LOC-11"], cycle),
    kind("variable missing", &["LOC-03"], variable_missing),
    kind("variable missing in an attribute", &["LOC-03"], variable_missing_in_attribute),
    kind("variable missing in one variant", &["LOC-03"], variable_missing_in_variant),
    kind("variable misspelt", &["LOC-03"], variable_misspelt),
    kind("variable that is not passed", &["LOC-03"], variable_extra),
    kind("variable in place of another", &["LOC-03"], variable_swapped),
    kind("words typed in place of a variable", &["LOC-03"], variable_typed),
    kind("choice by a misspelt variable", &["LOC-03", "LOC-09", "LOC-10"], selector_misspelt),
    kind("plural form missing", &["LOC-09", "LOC-10"], plural_missing),
    kind("plural form that cannot be", &["LOC-10"], plural_impossible),
    kind("plural form misspelt", &["LOC-09", "LOC-10"], plural_misspelt),
    kind("plural: default moved", &["LOC-09", "LOC-10"], plural_default),
    kind("variant missing", &["LOC-09"], variant_missing),
    kind("variant misspelt", &["LOC-09"], variant_misspelt),
    kind("variant twice", &["LOC-04", "LOC-09", "LOC-10"], variant_twice),
    kind("variant that nothing chooses", &["LOC-09"], variant_extra),
    kind("default moved to another variant", &["LOC-09"], default_moved),
    kind("comment on a variable removed", &["LOC-27"], comment_removed),
    kind("exception for a rule that does not exist", &["LOC-30"], allow_unknown),
    kind("exception without a finding", &["LOC-31"], allow_unused),
];

fn unclosed(_: &World, unit: &Unit) -> Option<Fault> {
    let print = unit.one_of(&unit.prints)?;
    unit.put(print.braces.end - 1..print.braces.end, "")
}

/// The beginning of a word in the middle of a text of several words.
fn middle(unit: &Unit) -> Option<usize> {
    let words = unit.spoken();
    let (range, _) = words.get(words.len() / 2).filter(|_| words.len() >= 4 && unit.choices.is_empty())?;
    let spaced = unit.text()[..range.start].ends_with(' ') && !unit.text()[..range.start].ends_with("  ");
    spaced.then_some(range.start)
}

fn unindented(_: &World, unit: &Unit) -> Option<Fault> {
    let at = middle(unit)?;
    unit.put(at - 1..at, "\n")
}

fn list_marks(_: &World, unit: &Unit) -> Option<Fault> {
    let mark = unit.one_of(&["* ", "[", "."])?;
    let at = middle(unit)?;
    unit.put(at - 1..at, format!("\n        {mark}"))
}

fn tab(_: &World, unit: &Unit) -> Option<Fault> {
    unit.attribute?;
    let start = unit.text()[..unit.name.start].rfind('\n')? + 1;
    unit.put(start..unit.name.start - 1, "\t")
}

fn conflict(world: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    let (own, other) = (unit.slice(&unit.lines), world.twin(unit));
    let theirs = own.replace(unit.written(), other.written());
    unit.put(unit.lines.clone(), format!("<<<<<<< HEAD\n{own}=======\n{theirs}>>>>>>> vertaling\n"))
}

fn hash_comment(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    let at = unit.comment.start;
    unit.slice(&unit.comment).starts_with("# ").then(|| unit.put(at..at + 2, "#"))?
}

fn no_equals(_: &World, unit: &Unit) -> Option<Fault> {
    unit.put(unit.name.end..unit.name.end + 2, "")
}

fn no_default(_: &World, unit: &Unit) -> Option<Fault> {
    let choice = unit.one_of(&unit.choices)?;
    let at = choice.variants.iter().find(|variant| variant.default)?.name.start;
    unit.put(at - 2..at - 1, "")
}

fn nothing(_: &World, unit: &Unit) -> Option<Fault> {
    let alone = unit.slice(&unit.lines).trim_end().ends_with(unit.written());
    (alone && unit.attribute.is_none()).then(|| unit.put(unit.words.clone(), ""))?
}

fn value_only(unit: &Unit) -> Option<()> {
    unit.attribute.is_none().then_some(())
}

fn end_of_file(unit: &Unit) -> usize {
    unit.text().len()
}

fn twice(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    unit.insert(end_of_file(unit), format!("\n{}", unit.slice(&unit.lines)))
}

/// Another file of the same language.
fn another_file(unit: &Unit) -> Option<usize> {
    let others: Vec<usize> = (0..FILES.len())
        .filter(|file| {
            *file != unit.file && FILES[*file].language == unit.language() && FILES[*file].text.len() > 2_000
        })
        .collect();
    unit.one_of(&others).copied()
}

fn twice_across(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    let (file, end) = another_file(unit).map(|file| (file, FILES[file].text.len()))?;
    let put = format!("\n{}", unit.slice(&unit.lines));
    // The file that it comes from is named as changed too, so that both are judged.
    let stays = unit.change(unit.lines.clone(), unit.slice(&unit.lines));
    Some(Fault::Edit(vec![stays, crate::fault::Change { file, range: end..end, put }]))
}

fn attribute_twice(_: &World, unit: &Unit) -> Option<Fault> {
    unit.insert(unit.words.end, format!("\n    .{} = {}", unit.attribute?, unit.written()))
}

fn missing(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    unit.put(unit.comment.start..unit.lines.end, "")
}

fn value_missing(_: &World, unit: &Unit) -> Option<Fault> {
    let has_more = unit.slice(&(unit.words.end..unit.lines.end)).contains("\n    .");
    (has_more && unit.attribute.is_none()).then(|| unit.put(unit.words.clone(), ""))?
}

fn attribute_missing(_: &World, unit: &Unit) -> Option<Fault> {
    unit.attribute?;
    let start = unit.text()[..unit.name.start].rfind('\n')?;
    unit.put(start..unit.words.end, "")
}

/// Whether a unit is the first of its file: what is about a file is done once.
fn first(world: &World, unit: &Unit) -> Option<()> {
    world.neighbours(unit).next().is_some_and(|first| first.number == unit.number).then_some(())
}

fn file_missing(world: &World, unit: &Unit) -> Option<Fault> {
    first(world, unit)?;
    Some(Fault::Without(unit.file))
}

fn obsolete(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    let old = format!("\n{}-old{}", unit.message, &unit.slice(&unit.lines)[unit.message.len()..]);
    unit.insert(unit.lines.end, old)
}

fn attribute_obsolete(_: &World, unit: &Unit) -> Option<Fault> {
    unit.insert(unit.words.end, format!("\n    .extra = {}", unit.written()))
}

fn file_obsolete(world: &World, unit: &Unit) -> Option<Fault> {
    first(world, unit)?;
    Some(Fault::Another(unit.language(), "extra.ftl", format!("{}-old = {}\n", unit.message, unit.written())))
}

/// A name with a slip: its last two letters exchanged, or one letter too many.
fn slip(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let last = letters.len() - 1;
    if last >= 2 && letters[last] != letters[last - 1] && letters[last - 1].is_alphabetic() {
        letters.swap(last, last - 1);
    } else {
        letters.push('e');
    }
    letters.into_iter().collect()
}

fn renamed(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    unit.put(unit.name.clone(), slip(unit.message))
}

fn attribute_renamed(_: &World, unit: &Unit) -> Option<Fault> {
    unit.put(unit.name.clone(), slip(unit.attribute?))
}

fn moved(world: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    // The last message stands at the end already.
    let later = world.neighbours(unit).any(|other| other.lines.start > unit.lines.end);
    let whole = unit.comment.start..unit.lines.end;
    let end = end_of_file(unit);
    later.then(|| {
        let put = format!("\n{}", unit.slice(&whole));
        Fault::Edit(vec![unit.change(whole, ""), unit.change(end..end, put)])
    })
}

fn moved_across(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    let file = another_file(unit)?;
    let whole = unit.comment.start..unit.lines.end;
    let end = FILES[file].text.len();
    let put = format!("\n{}", unit.slice(&whole));
    Some(Fault::Edit(vec![unit.change(whole, ""), crate::fault::Change { file, range: end..end, put }]))
}

/// Something put behind the words.
fn behind(unit: &Unit, put: &str) -> Option<Fault> {
    unit.choices.is_empty().then(|| unit.insert(unit.words.end, put))?
}

fn unknown_term(_: &World, unit: &Unit) -> Option<Fault> {
    behind(unit, " { -clinic }")
}

fn unknown_message(_: &World, unit: &Unit) -> Option<Fault> {
    behind(unit, " { clinic-naam }")
}

fn unknown_function(_: &World, unit: &Unit) -> Option<Fault> {
    let print = unit.one_of(&unit.prints)?;
    unit.put(print.braces.clone(), format!("{{ DATUM(${}) }}", print.name))
}

fn reference_misspelt(_: &World, unit: &Unit) -> Option<Fault> {
    let braces = unit.one_of(&unit.references)?;
    let name = unit.slice(braces).trim_matches(['{', '}', ' ']);
    unit.put(braces.clone(), format!("{{ {} }}", slip(name)))
}

fn reference_typed(_: &World, unit: &Unit) -> Option<Fault> {
    unit.put(unit.one_of(&unit.references)?.clone(), if unit.language() == "nl" { "een datum" } else { "a date" })
}

fn itself(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    behind(unit, &format!(" {{ {} }}", unit.message))
}

fn cycle(world: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    let fits = |other: &&Unit| other.number > unit.number && other.attribute.is_none() && other.choices.is_empty();
    let other = world.neighbours(unit).find(fits)?;
    let (from, to) = (unit.words.end, other.words.end);
    unit.choices.is_empty().then(|| {
        Fault::Edit(vec![
            unit.change(from..from, format!(" {{ {} }}", other.message)),
            unit.change(to..to, format!(" {{ {} }}", unit.message)),
        ])
    })
}

/// Without a variable, and the space before it.
fn without(unit: &Unit, at: &std::ops::Range<usize>) -> Option<Fault> {
    let spaced = unit.text()[..at.start].ends_with(' ') && at.start > unit.words.start;
    unit.put(at.start - usize::from(spaced)..at.end, "")
}

fn only_once(unit: &Unit) -> Option<std::ops::Range<usize>> {
    let once: Vec<_> = unit
        .prints
        .iter()
        .filter(|print| !print.in_choice && unit.prints.iter().filter(|other| other.name == print.name).count() == 1)
        .collect();
    // Where nothing else is said, the message would be empty: that is another slip.
    (unit.length() > 0).then(|| unit.one_of(&once).map(|print| print.braces.clone()))?
}

fn variable_missing(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    without(unit, &only_once(unit)?)
}

fn variable_missing_in_attribute(_: &World, unit: &Unit) -> Option<Fault> {
    unit.attribute?;
    without(unit, &only_once(unit)?)
}

fn variable_missing_in_variant(_: &World, unit: &Unit) -> Option<Fault> {
    let mut places = Vec::new();
    for choice in &unit.choices {
        for variant in &choice.variants {
            // `[one] Een doel` needs no number.
            let said = |name: &str| name == choice.selector && variant.key == "one";
            places.extend(variant.prints.iter().filter(|print| !said(print.name)).map(|print| print.braces.clone()));
        }
    }
    // Below `[day]` stands `[one]` again: there too the number may go unsaid.
    places.retain(|place| {
        !unit
            .choices
            .iter()
            .flat_map(|choice| &choice.variants)
            .any(|variant| variant.key == "one" && variant.lines.contains(&place.start))
    });
    without(unit, unit.one_of(&places)?)
}

fn variable_misspelt(_: &World, unit: &Unit) -> Option<Fault> {
    let print = unit.one_of(&unit.prints)?;
    unit.put(print.braces.clone(), format!("{{ ${} }}", slip(print.name)))
}

fn variable_extra(_: &World, unit: &Unit) -> Option<Fault> {
    behind(unit, " { $vandaag }")
}

fn variable_swapped(_: &World, unit: &Unit) -> Option<Fault> {
    let place = only_once(unit)?;
    let other = unit.prints.iter().find(|print| print.braces.start != place.start && !print.in_choice)?;
    unit.put(place, format!("{{ ${} }}", other.name))
}

fn variable_typed(_: &World, unit: &Unit) -> Option<Fault> {
    let place = only_once(unit)?;
    let typed = match unit.slice(&place).trim_matches(['{', '}', ' ', '$']) {
        "name" | "clinic" => "Kliniek Duinrand",
        "period" | "unit" => "20 jaar",
        "date" => "1 november 2026",
        "country" | "countries" => "India",
        "file" => "duinrand.toml",
        _ => return None,
    };
    unit.put(place, typed)
}

fn selector_misspelt(_: &World, unit: &Unit) -> Option<Fault> {
    let choice = unit.one_of(&unit.choices)?;
    let at = unit.words.start + unit.written().find(&format!("${} ->", choice.selector))? + 1;
    unit.put(at..at + choice.selector.len(), slip(choice.selector))
}

/// A choice by number (or by word), and one of its variants that is not the default.
fn variant(unit: &Unit, by_number: bool) -> Option<(&Choice, &Variant)> {
    let choices: Vec<&Choice> = unit
        .choices
        .iter()
        .filter(|choice| choice.variants.iter().any(|variant| variant.key == "one") == by_number)
        .collect();
    let choice = unit.one_of(&choices)?;
    // Beside plural forms there may be numbers: those are not meant.
    let fits = |variant: &&Variant| !(variant.default || by_number && variant.key.parse::<f64>().is_ok());
    let variants: Vec<&Variant> = choice.variants.iter().filter(fits).collect();
    Some((choice, unit.one_of(&variants)?))
}

fn plural_missing(_: &World, unit: &Unit) -> Option<Fault> {
    unit.put(variant(unit, true)?.1.lines.clone(), "")
}

fn plural_impossible(_: &World, unit: &Unit) -> Option<Fault> {
    let (_, one) = variant(unit, true)?;
    let key = unit.one_of(&["zero", "few", "two", "many"])?;
    unit.insert(one.lines.start, unit.slice(&one.lines).replacen("[one]", &format!("[{key}]"), 1))
}

fn plural_misspelt(_: &World, unit: &Unit) -> Option<Fault> {
    unit.put(variant(unit, true)?.1.name.clone(), *unit.one_of(&["een", "oen", "single"])?)
}

fn plural_default(_: &World, unit: &Unit) -> Option<Fault> {
    moved_default(unit, true)
}

fn moved_default(unit: &Unit, by_number: bool) -> Option<Fault> {
    let (choice, other) = variant(unit, by_number)?;
    let old = choice.variants.iter().find(|variant| variant.default)?.name.start - 2;
    let new = other.name.start - 1;
    Some(Fault::Edit(vec![unit.change(old..old + 1, ""), unit.change(new..new, "*")]))
}

fn variant_missing(_: &World, unit: &Unit) -> Option<Fault> {
    unit.put(variant(unit, false)?.1.lines.clone(), "")
}

fn variant_misspelt(_: &World, unit: &Unit) -> Option<Fault> {
    let (_, variant) = variant(unit, false)?;
    let number: Option<usize> = variant.key.parse().ok();
    unit.put(variant.name.clone(), number.map_or_else(|| slip(variant.key), |number| (number + 1).to_string()))
}

fn variant_twice(_: &World, unit: &Unit) -> Option<Fault> {
    let (_, variant) = variant(unit, false).or_else(|| variant(unit, true))?;
    unit.insert(variant.lines.start, unit.slice(&variant.lines))
}

fn variant_extra(_: &World, unit: &Unit) -> Option<Fault> {
    let (_, variant) = variant(unit, false)?;
    let line = unit.slice(&variant.lines).replacen(&format!("[{}]", variant.key), "[anders]", 1);
    unit.insert(variant.lines.start, line)
}

fn default_moved(_: &World, unit: &Unit) -> Option<Fault> {
    moved_default(unit, false)
}

fn comment_removed(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    // What the source language explains need not be explained again.
    if unit.language() != "nl" {
        return None;
    }
    let comment = unit.slice(&unit.comment);
    let line = comment.lines().find(|line| line.starts_with("# $"))?;
    let name: String = line[3..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
    let variable = format!("${name}");
    // Another comment that holds here may explain it too.
    let elsewhere = unit.text().lines().any(|line| line.starts_with("##") && line.contains(&variable));
    let again = comment.matches(&variable).count() > 1;
    let alone = line.matches('$').count() == 1;
    let used = unit.slice(&unit.lines).contains(&variable);
    if elsewhere || again || !alone || !used {
        return None;
    }
    let at = unit.comment.start + comment.find(line)?;
    unit.put(at..at + line.len() + 1, "")
}

fn allow_unknown(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    unit.insert(unit.lines.start, "# allow LOC-99: dit mag hier\n")
}

fn allow_unused(_: &World, unit: &Unit) -> Option<Fault> {
    value_only(unit)?;
    unit.insert(unit.lines.start, "# allow LOC-13: dit mag hier\n")
}
