//! How many syllables a word has: groups of vowels are counted, as each language writes them. A rule of thumb that is held
//! against a table of words counted by hand.

use super::Tongue;

/// Dutch vowels that are written with several letters and said as one; longest first.
const DUTCH: &[&str] = &[
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "ui", "ei", "ij", "au", "ou", "eu", "ai",
    "oi", "ey", "ay", "oy",
];

/// What is not said as Dutch is written, also within longer words, as in “websitebouwer”.
const BORROWED: &[(&str, u32)] = &[
    ("website", 2),
    ("online", 2),
    ("offline", 2),
    ("software", 2),
    ("hardware", 2),
    ("malware", 2),
    ("update", 2),
    ("upload", 2),
    ("download", 2),
    ("database", 3),
    ("framework", 2),
    ("service", 2),
    ("museum", 3),
    // “Bureau”, “niveau”, “plateau”.
    ("reau", 1),
    ("veau", 1),
    ("teau", 1),
];

/// English words that the rules get wrong.
const ENGLISH: &[(&str, u32)] = &[
    ("anyone", 3),
    ("area", 3),
    ("areas", 3),
    ("argue", 2),
    ("being", 2),
    ("business", 2),
    ("businesses", 3),
    ("colleague", 2),
    ("colleagues", 2),
    ("create", 2),
    ("creates", 2),
    ("created", 3),
    ("element", 3),
    ("elements", 3),
    ("every", 2),
    ("everyone", 3),
    ("everything", 3),
    ("friend", 1),
    ("friends", 1),
    ("idea", 3),
    ("ideas", 3),
    ("people", 2),
    ("quiet", 2),
    ("react", 2),
    ("safeguard", 2),
    ("safeguards", 2),
    ("science", 2),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("theatre", 3),
    ("therefore", 2),
    ("wednesday", 2),
];

/// How many syllables a word has. Nothing for what is no word, for capitals such as GDPR, and in a language that is not
/// known.
#[must_use]
pub fn syllables(word: &str, tongue: Tongue) -> Option<u32> {
    let count = match tongue {
        Tongue::Dutch => dutch,
        Tongue::English => english,
        Tongue::Other => return None,
    };
    let mut said = 0;
    for part in word.split(['-', '‑', '–', '/']) {
        let letters: String = part.chars().filter(|c| c.is_alphabetic()).collect();
        let capitals = letters.chars().count() > 1 && letters.chars().all(char::is_uppercase);
        if !letters.is_empty() && !capitals {
            said += count(&letters.to_lowercase()).max(1);
        }
    }
    (said > 0).then_some(said)
}

/// Vowel groups of a Dutch word; a dieresis starts a new one.
fn dutch(word: &str) -> u32 {
    let word: Vec<char> = word.chars().map(without_accent).collect();
    let mut said = 0;
    let mut at = 0;
    while at < word.len() {
        if let Some((borrowed, count)) = BORROWED.iter().find(|(borrowed, _)| starts(&word[at..], borrowed)) {
            said += count;
            at += borrowed.chars().count();
            continue;
        }
        // The u of “qu” and the y before a vowel, as in “yoga”, are no vowels.
        let silent = match word[at] {
            'u' => at > 0 && word[at - 1] == 'q',
            'y' => at == 0 && word.get(1).is_some_and(|next| is_vowel(*next)),
            _ => false,
        };
        if silent || !is_vowel(word[at]) {
            at += 1;
            continue;
        }
        said += 1;
        // Letters with a dieresis are compared as they are: they join no group, but begin one.
        let first = plain(word[at]);
        let group = DUTCH.iter().find(|group| {
            let mut letters = group.chars();
            letters.next() == Some(first)
                && letters.clone().count() < word.len() - at
                && letters.zip(&word[at + 1..]).all(|(letter, next)| letter == *next)
        });
        at += group.map_or(1, |group| group.len());
    }
    said
}

fn starts(word: &[char], with: &str) -> bool {
    with.chars().count() <= word.len() && with.chars().zip(word).all(|(a, b)| a == *b)
}

/// Accents change no syllable; a dieresis does, and stays.
fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'â' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' | 'î' => 'i',
        'ó' | 'ò' | 'ô' => 'o',
        'ú' | 'ù' | 'û' => 'u',
        other => other,
    }
}

fn plain(c: char) -> char {
    match c {
        'ä' => 'a',
        'ë' => 'e',
        'ï' => 'i',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    }
}

fn is_vowel(c: char) -> bool {
    matches!(plain(c), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Vowel groups of an English word, less those that are silent, more those that are said apart.
fn english(word: &str) -> u32 {
    let word: String = word.chars().map(without_accent).map(plain).collect();
    if let Some((_, count)) = ENGLISH.iter().find(|(known, _)| *known == word) {
        return *count;
    }
    // “Safely” is “safe” and “ly”: what is silent at the end of a word is silent before an ending.
    for ending in ["ments", "ment", "fully", "ful", "lessly", "less", "ness", "ly", "where", "guard"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() > 3
            && stem.ends_with('e')
            && stem != "imple"
        {
            return english(stem) + english(ending);
        }
    }
    let mut letters: Vec<char> = word.replace("qu", "q").chars().collect();
    for at in 0..letters.len() {
        // The y of “year” and “employer” is no vowel.
        let glides = letters.get(at + 1).is_some_and(|next| is_vowel(*next)) && (at == 0 || is_vowel(letters[at - 1]));
        if letters[at] == 'y' && glides {
            letters[at] = 'j';
        }
    }
    let starts = |at: &usize| is_vowel(letters[*at]) && (*at == 0 || !is_vowel(letters[*at - 1]));
    let groups = (0..letters.len()).filter(starts).count();
    let said = groups + apart(&letters);
    let said = if groups > 1 && silent(&letters) { said - 1 } else { said };
    u32::try_from(said).unwrap_or(u32::MAX)
}

/// Whether the last vowel is silent: “make”, “makes”, “named”, “colleague”.
fn silent(letters: &[char]) -> bool {
    let ends = |ending: &str| {
        letters.iter().rev().zip(ending.chars().rev()).filter(|(a, b)| **a == *b).count() == ending.len()
    };
    let before = |back: usize| letters.len().checked_sub(back).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
    // “Table”, “handles”, “settled”: the l is a syllable.
    let sounds = |l: usize| before(l) == 'l' && !is_vowel(before(l + 1)) && !matches!(before(l + 1), 'l' | 'r' | ' ');
    if ends("e") {
        return ends("gue") || ends("que") || !is_vowel(before(2)) && !sounds(2);
    }
    if ends("es") {
        let hissing = matches!(before(3), 's' | 'x' | 'z' | 'c' | 'g') || ends("shes") || ends("ches");
        return !is_vowel(before(3)) && !hissing && !sounds(3);
    }
    ends("ed") && !is_vowel(before(3)) && !matches!(before(3), 't' | 'd') && !sounds(3)
}

/// How many vowels within groups are said apart: “media”, “period”, “going”, “client”, “usual”.
fn apart(letters: &[char]) -> usize {
    let mut found = 0;
    for at in 1..letters.len() {
        let before = if at > 1 { letters[at - 2] } else { ' ' };
        let rest = &letters[at + 1..];
        let ends = rest.is_empty() || rest == ['s'];
        found += usize::from(match (letters[at - 1], letters[at]) {
            ('i', 'a') => !matches!(before, 'c' | 't' | 'g') || matches!(rest, ['l', 'i', 't', ..]),
            ('i', 'o') => !matches!(before, 't' | 's' | 'c' | 'g' | 'x' | 'n' | 'l') && !matches!(rest, ['u', 'r', ..]),
            ('i', 'u') => true,
            ('i', 'e') => rest.first() == Some(&'n') && !matches!(before, 't' | 'c' | ' '),
            ('u', 'a') => before != 'g',
            ('u', 'o') => matches!(rest, ['u', 's', ..]),
            ('e', 'o') => ends || matches!(before, 'g' | 'h'),
            ('e', 'a') => matches!(rest, ['t', 'i' | 'o', ..]) && before == 'r' || ends && at > 4,
            (first, 'i') => is_vowel(first) && (rest == ['n', 'g'] || rest == ['n', 'g', 's']),
            _ => false,
        });
    }
    found
}
