//! The small values of a definition, and how they are spelled.

use crate::source::Span;

/// A text for people, in each language in which it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// Language tag and words, in the order of the definition.
    pub texts: Vec<(String, String)>,
    /// Where it stands.
    pub span: Span,
}

impl Local {
    /// The words in a language.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.texts.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
    }
}

/// A unit of time in which a retention period is told. Weeks stay weeks and months stay months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

impl Unit {
    /// The word in a definition, in the singular.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A number of days, weeks, months or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// How many; never 0.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// Reads `20 years`, `1 month`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.trim().split_once(' ')?;
        let count = count.parse().ok().filter(|count| (1..=9999).contains(count))?;
        let unit = match unit.trim() {
            "day" | "days" => Unit::Day,
            "week" | "weeks" => Unit::Week,
            "month" | "months" => Unit::Month,
            "year" | "years" => Unit::Year,
            _ => return None,
        };
        Some(Self { count, unit })
    }

    /// Roughly how many days, to put periods in order.
    #[must_use]
    pub fn days(self) -> u32 {
        match self.unit {
            Unit::Day => self.count,
            Unit::Week => self.count.saturating_mul(7),
            // Twelve of them are a year.
            Unit::Month => self.count.saturating_mul(365) / 12,
            Unit::Year => self.count.saturating_mul(365),
        }
    }

    /// Whether it is longer than so many months, whichever those are.
    #[must_use]
    pub fn exceeds_months(self, months: u32) -> bool {
        match self.unit {
            Unit::Month => self.count > months,
            Unit::Year => self.count.saturating_mul(12) > months,
            Unit::Day | Unit::Week => self.days() > months.saturating_mul(31),
        }
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}{}", self.count, self.unit.word(), if self.count == 1 { "" } else { "s" })
    }
}

/// A colour of the page, opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour {
    /// Red, green and blue, as a screen mixes them (sRGB).
    pub rgb: [u8; 3],
}

impl Colour {
    /// Reads `#0b5a60`, `#abc`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let digit = |at: usize| char::from(*digits.as_bytes().get(at)?).to_digit(16);
        let pair = |first: usize, second: usize| u8::try_from(digit(first)? * 16 + digit(second)?).ok();
        let rgb = match digits.len() {
            3 => [pair(0, 0)?, pair(1, 1)?, pair(2, 2)?],
            6 => [pair(0, 1)?, pair(2, 3)?, pair(4, 5)?],
            _ => return None,
        };
        Some(Self { rgb })
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// How long a cookie lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifetime {
    /// Until the browser is closed.
    Session,
    /// A period from its placing.
    Period(Period),
}

/// A place in an act: `BW 7:454 lid 3 onder a`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// The act, as `law::acts` names it.
    pub act: &'static str,
    /// The article, as in `7:454` or `30`; empty for an act as a whole.
    pub article: String,
    /// The paragraph (`lid`), if any.
    pub paragraph: Option<String>,
    /// The point (`onder`), if any.
    pub point: Option<String>,
}

/// The acts that a definition may cite: the spelling there, and the name of the message that holds its words.
pub const ACTS: &[(&str, &str)] = &[
    ("GDPR", "gdpr"),
    ("AVG", "gdpr"),
    ("UAVG", "uavg"),
    ("BW", "bw"),
    ("WGBO", "wgbo"),
    ("Wabvpz", "wabvpz"),
    ("Wkkgz", "wkkgz"),
    ("Wet BIG", "wet-big"),
    ("Zvw", "zvw"),
    ("AWR", "awr"),
    ("Tw", "tw"),
    ("Wmo 2015", "wmo"),
    ("AI Act", "ai-act"),
    ("Begz", "begz"),
    ("MDR", "mdr"),
    ("Handelsregisterwet", "handelsregisterwet"),
    ("Kaderwet", "kaderwet"),
    ("GBA-wet", "gba-wet"),
    ("Kwaliteitswet", "kwaliteitswet"),
    ("Wet patiëntenrechten", "patientenrechten"),
    ("WIB 92", "wib"),
    ("WBTW", "wbtw"),
    ("Camerawet", "camerawet"),
    ("WER", "wer"),
];

impl Provision {
    /// Reads `BW 7:454 lid 3`, `GDPR 6(1)(b)` or `UAVG 30 lid 3 onder a`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((_, act)) = ACTS.iter().find(|(spelling, _)| *spelling == text) {
            return Some(Self { act, article: String::new(), paragraph: None, point: None });
        }
        let (spelling, act) = ACTS
            .iter()
            .filter(|(spelling, _)| text.strip_prefix(spelling).is_some_and(|rest| rest.starts_with(' ')))
            .max_by_key(|(spelling, _)| spelling.len())?;
        let rest = text[spelling.len()..].trim();
        let mut words = rest.split_whitespace();
        let first = words.next()?;
        // `6(1)(b)` and `6 lid 1 onder b` are the same place.
        let mut parts = first.split(['(', ')']).filter(|part| !part.is_empty());
        let article = parts.next()?.to_owned();
        let mut paragraph = parts.next().map(str::to_owned);
        let mut point = parts.next().map(str::to_owned);
        while let Some(word) = words.next() {
            match word {
                "lid" => paragraph = Some(words.next()?.to_owned()),
                "onder" => point = Some(words.next()?.to_owned()),
                _ => return None,
            }
        }
        if !article.chars().next()?.is_ascii_digit() {
            return None;
        }
        // The part of the Civil Code on medical treatment contracts goes by a name of its own.
        let act = if *act == "bw" && is_wgbo(&article) { "wgbo" } else { act };
        Some(Self { act, article, paragraph, point })
    }
}

fn is_wgbo(article: &str) -> bool {
    article
        .strip_prefix("7:")
        .and_then(|number| number.trim_end_matches(|letter: char| letter.is_ascii_lowercase()).parse::<u32>().ok())
        .is_some_and(|number| (446..=468).contains(&number))
}

/// An e-mail address: something, `@`, a host with a dot, no spaces.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let clean = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
    };
    clean(name) && clean(host) && host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || ".-".contains(c))
}

/// A telephone number: digits, spaces and the usual signs, 7 to 15 digits.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c))
}

/// A web address with `https` or `http` and a host with a dot.
#[must_use]
pub fn is_url(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "https" | "http")
            && url.host_str().is_some_and(|host| host.contains('.'))
            && url.username().is_empty()
            && url.password().is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_are_read_in_both_spellings() {
        let dutch = Provision::parse("GDPR 6 lid 1 onder b").expect("readable");
        assert_eq!(Provision::parse("AVG 6(1)(b)"), Some(dutch));
        assert_eq!(Provision::parse("BW 7:454 lid 3").expect("readable").act, "wgbo");
        assert_eq!(Provision::parse("BW 3:15d").expect("readable").act, "bw");
        assert_eq!(Provision::parse("Wet BIG 88").expect("readable").article, "88");
        assert_eq!(Provision::parse("Wmo 2015 4").expect("readable").act, "wmo");
        assert_eq!(Provision::parse("Begz").expect("readable").article, "");
        for bad in ["BW x", "Wbp 33", "AWR 52 paragraaf 4", "code of conduct"] {
            assert_eq!(Provision::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn colours_are_read_in_both_lengths() {
        assert_eq!(Colour::parse("#AbC"), Colour::parse("#aabbcc"));
        assert_eq!(Colour::parse("#0B5A60").expect("a colour").to_string(), "#0b5a60");
        for bad in ["0b5a60", "#0b5a6", "#0b5a60ff", "teal", "#ggg", "#é1", "#+1+2+3", "", "#"] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn addresses_are_judged() {
        assert!(is_email("fg@kliniek.example") && is_email("a.b+c@x-y.nl"));
        for bad in ["info@praktijk", "info", "a@b..nl", "@x.nl", "a b@x.nl", "a@.nl"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_phone("+31 23 000 00 00") && !is_phone("12") && !is_phone("call 06"));
        assert!(is_url("https://x.example/a") && !is_url("javascript:alert(1)") && !is_url("www.x.nl"));
        assert_eq!(Period::parse("1 month"), Some(Period { count: 1, unit: Unit::Month }));
        assert_eq!(Period::parse("0 days"), None);
        assert_eq!(Period::parse("two years"), None);
        let long = |text: &str, months| Period::parse(text).expect("readable").exceeds_months(months);
        assert!(!long("31 days", 1) && !long("1 month", 1) && long("5 weeks", 1) && long("1 year", 3));
        assert_eq!(Period { count: 240, unit: Unit::Month }.days(), Period { count: 20, unit: Unit::Year }.days());
    }
}
