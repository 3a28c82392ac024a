//! Reading plain text back: a heading is a line with a line of hyphens under it, as wide as itself.

use super::{ReadSection, normal};
use crate::render::UNDERLINES;

/// The level of the title and of sections among the signs that headings are underlined with.
const SECTION: usize = 1;

/// The sections of a statement: what follows each heading of a section.
pub(super) fn read(text: &str) -> Vec<ReadSection> {
    let mut sections: Vec<ReadSection> = Vec::new();
    // Lines that may still be a heading: since the last empty line.
    let mut block: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        match level(line, &block) {
            Some(level) => {
                let heading = normal(&block.join(" ")).into_owned();
                block.clear();
                match (level, sections.last_mut()) {
                    (SECTION, _) => sections.push(ReadSection { heading, ..ReadSection::default() }),
                    (_, Some(section)) => {
                        tell(section, &heading);
                        section.headings.push(heading);
                    }
                    (_, None) => {}
                }
            }
            None if line.is_empty() => {
                if let Some(section) = sections.last_mut() {
                    tell(section, &block.join(" "));
                }
                block.clear();
            }
            None => block.push(line),
        }
    }
    for section in &mut sections {
        section.text = normal(&section.text).into_owned();
    }
    sections
}

fn tell(section: &mut ReadSection, words: &str) {
    section.text.push(' ');
    section.text.push_str(words);
}

/// The level of the heading that a line underlines, if it does: as wide as the widest line above it.
fn level(line: &str, above: &[&str]) -> Option<usize> {
    let sign = line.chars().next()?;
    let level = UNDERLINES.iter().position(|underline| *underline == sign)?;
    let wide = above.iter().map(|line| line.chars().count()).max()?;
    (line.chars().all(|c| c == sign) && line.chars().count() == wide).then_some(level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_underlined_and_nothing_else_is_a_heading() {
        let text = "Titel\n=====\n\nEén\n---\n\n- punt\n  verder\n\nOnder\n~~~~~\n\ntekst\n---\n\nTwee\n----\n\n";
        let sections = read(text);
        let told: Vec<(&str, &str)> = sections.iter().map(|one| (one.heading.as_str(), one.text.as_str())).collect();
        assert_eq!(told, [("Eén", "- punt verder Onder tekst ---"), ("Twee", "")]);
        assert_eq!(sections[0].headings, ["Onder"]);
    }
}
