//! LOC-19 and LOC-20: garbled, false and invisible signs.

use super::super::Told;
use super::super::unit::Unit;
use super::tell;
use crate::finding::Message;

/// Languages that are not written in the Latin alphabet, of which letters may resemble Latin ones.
const OTHER_SCRIPTS: &[&str] = &["el", "ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"];
/// Languages of which the writing needs joiners and marks of direction.
const NEEDS_MARKS: &[&str] =
    &["ar", "fa", "he", "ur", "yi", "ckb", "ps", "ug", "hi", "bn", "mr", "ne", "ml", "si", "kn", "te"];

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for text in unit.texts() {
        if let Some(sign) = text.chars().find(|c| is_invisible(*c, unit.edition.language())) {
            let code = format!("U+{:04X}", u32::from(sign));
            let at = unit.span(&text[text.find(sign).unwrap_or(0)..][..sign.len_utf8()]);
            let near: String = around(text, text.find(sign).unwrap_or(0)).chars().filter(|c| *c != sign).collect();
            let message = Message::new("LOC-20-invisible").with("code", code).with("words", near.trim());
            told.at("LOC-20", at, &unit.path(), message);
            return;
        }
        if text.is_ascii() {
            continue;
        }
        if let Some(at) = garbled(text) {
            tell(unit, told, "LOC-19", around(text, at), Message::new("LOC-19-garbled"));
            return;
        }
        if let Some((word, letter)) = look_alike(text, unit.edition.language()) {
            let message = Message::new("LOC-19-look-alike").with("letter", letter.to_string());
            tell(unit, told, "LOC-19", word, message);
            return;
        }
    }
}

/// The word around a place.
fn around(text: &str, at: usize) -> &str {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    &text[start.min(at)..end]
}

fn is_invisible(c: char, language: &str) -> bool {
    match c {
        '\u{200c}' | '\u{200d}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => !NEEDS_MARKS.contains(&language),
        '\u{200b}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{180e}'
        | '\u{2028}'
        | '\u{2029}' => true,
        '\n' | '\r' | '\t' => false,
        _ => c.is_control(),
    }
}

/// Where text was read in another encoding than it was written in: `Ã«` for `ë`, `â€™` for `’`.
fn garbled(text: &str) -> Option<usize> {
    let mut last = ' ';
    text.char_indices().find_map(|(at, c)| {
        // What a second byte of UTF-8 becomes in Latin-1 or in Windows-1252.
        let second = matches!(
            c,
            '\u{80}'
                ..='\u{bf}'
                    | '€'
                    | '‚'
                    | 'ƒ'
                    | '„'
                    | '…'
                    | '†'
                    | '‡'
                    | 'ˆ'
                    | '‰'
                    | 'Š'
                    | '‹'
                    | 'Œ'
                    | 'Ž'
                    | '‘'
                    | '’'
                    | '“'
                    | '”'
                    | '•'
                    | '–'
                    | '—'
                    | '˜'
                    | '™'
                    | 'š'
                    | '›'
                    | 'œ'
                    | 'ž'
                    | 'Ÿ'
        );
        let found = c == '\u{fffd}'
            || second && matches!(last, 'Ã' | 'Â' | 'Å' | 'Ä') && !(c == '’' && last != 'Ã')
            || c == '€' && last == 'â'
            || c == '»' && last == 'ï'
            || c == 'Ÿ' && last == 'ð';
        let before = at - if found && c != '\u{fffd}' { last.len_utf8() } else { 0 };
        last = c;
        found.then_some(before)
    })
}

/// A word with letters of two alphabets, or of an alphabet that the language does not use, and the letter.
fn look_alike<'t>(text: &'t str, language: &str) -> Option<(&'t str, char)> {
    let foreign = |c: char| matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{ff21}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7ff}');
    if !text.chars().any(foreign) {
        return None;
    }
    let own_script = OTHER_SCRIPTS.contains(&language);
    text.split(|c: char| !c.is_alphabetic()).find_map(|word| {
        let letter = word.chars().find(|c| foreign(*c))?;
        let mixed = word.chars().any(|c| c.is_alphabetic() && !foreign(c));
        // A whole word of Greek is Greek; one that has only letters that look Latin is not.
        let disguised = || !own_script && word.chars().all(|c| "АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".contains(c));
        (mixed || disguised()).then_some((word, letter))
    })
}
