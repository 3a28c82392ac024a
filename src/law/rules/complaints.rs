//! Complaints: CMP.

use super::sentence::once_a_field;
use super::{Facts, Rule};
use crate::finding::Severity::{Error, Info, Warning};
use crate::law::authority::{self, Authority};
use crate::law::found::Found;
use crate::law::phrases::part_in;
use crate::law::prose::Sentence;
use crate::law::rules::Certainty::Certain;
use crate::law::senses::{Sense, means};
use crate::policy::terms::Jurisdiction;
use crate::policy::{Policy, Text};
use std::ops::Range;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "CMP-02",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 55", "GDPR 77"],
        check: wrong_authority,
        bad: r#"
[[clause]]
section = "complaints"
text.nl = "Een klacht over uw gegevens dient u in bij de Gegevensbeschermingsautoriteit in Brussel."  # <-
text.en = "You lodge a complaint about your data with the Belgian Data Protection Authority in Brussels."
"#,
        good: r#"
[[clause]]
section = "complaints"
text.nl = "Een klacht over uw gegevens dient u in bij de Autoriteit Persoonsgegevens in Den Haag."
text.en = "You lodge a complaint about your data with the Dutch Data Protection Authority in The Hague."
"#,
    },
    Rule {
        id: "CMP-03",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 77(1)"],
        check: conditional,
        bad: r#"
[[clause]]
section = "complaints"
text.nl = "Komt u er met ons niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens."  # <-
text.en = "If you cannot come to an agreement with us, you can lodge a complaint with the Dutch Data Protection Authority."
"#,
        good: r#"
[[clause]]
section = "complaints"
text.nl = "Wij horen uw klacht graag zelf. U mag ook altijd meteen naar de Autoriteit Persoonsgegevens."
text.en = "We like to hear your complaint ourselves. You can also always go straight to the Dutch Data Protection Authority."
"#,
    },
    Rule {
        id: "CMP-04",
        severity: Error,
        certainty: Certain,
        law: &["UAVG 6", "GBA-wet"],
        check: former_name,
        bad: r#"
[[clause]]
section = "complaints"
text.nl = "Over privacy kunt u ook lezen op de website van de Registratiekamer."  # <-
text.en = "You can also read about privacy on the website of the Dutch Data Protection Authority."
"#,
        good: r#"
[[clause]]
section = "complaints"
text.nl = "Over privacy kunt u ook lezen op de website van de Autoriteit Persoonsgegevens."
text.en = "You can also read about privacy on the website of the Dutch Data Protection Authority."
"#,
    },
    Rule {
        id: "CMP-08",
        severity: Error,
        certainty: Certain,
        law: &["Wkkgz 17"],
        check: terms,
        bad: r#"
[complaints]
answer-within = "8 weeks"  # <-
"#,
        good: r#"
[complaints]
answer-within = "6 weeks"
extension = "4 weeks"
"#,
    },
    Rule {
        id: "CMP-09",
        severity: Warning,
        certainty: Certain,
        law: &["GDPR 77"],
        check: dispute_body,
        bad: r#"
[[clause]]
section = "complaints"
text.nl = "Met een klacht over uw privacy gaat u naar de geschillencommissie."  # <-
text.en = "With a complaint about your privacy you go to the dispute resolution body."
"#,
        good: r#"
[[clause]]
section = "complaints"
text.nl = "Met een klacht over uw behandeling gaat u naar de geschillencommissie."
text.en = "With a complaint about your treatment you go to the dispute resolution body."
"#,
    },
    Rule {
        id: "CMP-11",
        severity: Info,
        certainty: Certain,
        law: &["GDPR 77(1)"],
        check: across_the_border,
        bad: r"
[care]
cross-border = true  # <-
",
        good: r#"
[care]
cross-border = true

[[clause]]
section = "complaints"
text.nl = "Woont u in België? Dan kunt u ook klagen bij de Gegevensbeschermingsautoriteit in Brussel."
text.en = "Do you live in Belgium? Then you can also complain to the Belgian Data Protection Authority in Brussels."
"#,
    },
    Rule {
        id: "CMP-12",
        severity: Error,
        certainty: Certain,
        law: &["GDPR 77", "GDPR 12(2)"],
        check: wrong_address,
        bad: r#"
[[clause]]
section = "complaints"
text.nl = "Hoe dat gaat, leest u op [de website van de Autoriteit Persoonsgegevens](https://autoriteit-persoonsgegevens.example)."  # <-
text.en = "You can read how that works on [the website of the Dutch Data Protection Authority](https://autoriteit-persoonsgegevens.example)."
"#,
        good: r#"
[[clause]]
section = "complaints"
text.nl = "Hoe dat gaat, leest u op [de website van de Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl)."
text.en = "You can read how that works on [the website of the Dutch Data Protection Authority](https://www.autoriteitpersoonsgegevens.nl)."
"#,
    },
];

/// The authority of the clinic's country, and that of the other one.
fn authorities(policy: &Policy) -> (&'static Authority, &'static Authority) {
    let (own, other) = match policy.statement.jurisdiction {
        Jurisdiction::Nl => (Jurisdiction::Nl, Jurisdiction::Be),
        Jurisdiction::Be => (Jurisdiction::Be, Jurisdiction::Nl),
    };
    (authority::of(own), authority::of(other))
}

/// Where a text uses one of these names first. Abbreviations count in capitals only.
fn named(text: &str, names: &[&str]) -> Option<Range<usize>> {
    let found = names.iter().filter_map(|name| {
        let (at, length) = part_in(text, name)?;
        let is_short = name.chars().count() <= 4 && name.chars().all(char::is_uppercase);
        (!is_short || text[at..at + length] == **name).then_some(at..at + length)
    });
    found.min_by_key(|words| (words.start, std::cmp::Reverse(words.end)))
}

/// The texts with one of the phrases of a list.
fn saying<'f, 'a>(facts: &'f Facts<'a>, list: &'static str) -> impl Iterator<Item = &'f Text<'a>> {
    let saying = facts.saying(list);
    facts.texts.iter().zip(saying).filter(|(_, says)| *says).map(|(text, _)| text)
}

/// Complaints sent to an authority that is not the clinic's.
fn wrong_authority(facts: &Facts<'_>, found: &mut Found) {
    let (own, other) = authorities(facts.policy);
    let hits = saying(facts, "CMP-names").filter_map(|text| {
        if named(text.words, own.names).is_some() {
            return None;
        }
        let foreign = if facts.policy.care.cross_border.copied() == Some(true) { &[][..] } else { other.names };
        Sentence::all(text).filter(|sentence| sentence.means(Sense::Complaint)).find_map(|sentence| {
            let words = named(sentence.words(), foreign).or(named(sentence.words(), authority::NO_COMPLAINT))?;
            Some((text, sentence.range.start + words.start..sentence.range.start + words.end))
        })
    });
    for (text, words) in once_a_field(hits) {
        let variant = if facts.policy.is_nl() { "" } else { "-be" };
        found.words(text, words).variant(variant);
    }
}

/// The authority as a last resort: people may complain there at any time.
fn conditional(facts: &Facts<'_>, found: &mut Found) {
    // `First complain to us. After that you can go to the authority`: in two sentences.
    let after = facts.said("CMP-03-after").filter(|(text, words)| {
        let before = &text.words[..words.start];
        let first = if text.language == "nl" { "eerst" } else { "first" };
        means(before, text.language, Sense::Complaint) && part_in(before, first).is_some()
    });
    let hits = facts.said("CMP-03").chain(after).filter(|(text, words)| {
        let sentence = Sentence::around(text, words.start);
        let is_about = sentence.means(Sense::Authority);
        is_about && !sentence.text_means(Sense::Always)
    });
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

fn former_name(facts: &Facts<'_>, found: &mut Found) {
    let hits = saying(facts, "CMP-former").filter_map(|text| Some((text, named(text.words, authority::FORMER)?)));
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

/// How soon a complaint about care is decided.
fn terms(facts: &Facts<'_>, found: &mut Found) {
    let policy = facts.policy;
    if !policy.is_dutch_care() {
        return;
    }
    let complaints = &policy.complaints;
    let long = |weeks: u32| move |period: &crate::policy::values::Period| period.days() > weeks * 7;
    if let Some(period) = complaints.answer_within.copied().filter(long(6)) {
        found.at(&complaints.place, "answer-within").with("period", period.to_string());
    }
    if let Some(period) = complaints.extension.copied().filter(long(4)) {
        let fault = found.at(&complaints.place, "extension").variant("-extension");
        fault.with("period", period.to_string());
    }
}

/// A dispute body for complaints about privacy, without a word on the authority.
fn dispute_body(facts: &Facts<'_>, found: &mut Found) {
    let name = facts.policy.complaints.dispute_body.as_ref().and_then(|body| body.name.get());
    let may_name = |text: &Text<'_>| name.is_some_and(|name| text.words.contains(name.as_str()));
    let texts = facts.texts.iter().zip(facts.saying("CMP-dispute-body"));
    let texts = texts.filter(|(text, says)| *says || may_name(text));
    let hits = texts.filter_map(|(text, _)| {
        let sentence = Sentence::all(text).find(|sentence| {
            let is_named = name.is_some_and(|name| sentence.words().contains(name.as_str()));
            let is_body = is_named || sentence.means(Sense::DisputeBody);
            is_body && sentence.means(Sense::Complaint) && sentence.means(Sense::Privacy)
        })?;
        (!sentence.text_means(Sense::Authority) && !sentence.means(Sense::Negation)).then_some((text, sentence.range))
    });
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

/// Patients from the other country may complain at home.
fn across_the_border(facts: &Facts<'_>, found: &mut Found) {
    let (_, other) = authorities(facts.policy);
    let is_named = || saying(facts, "CMP-names").any(|text| named(text.words, other.names).is_some());
    if facts.policy.care.cross_border.copied() == Some(true) && !is_named() {
        let variant = if facts.policy.is_nl() { "" } else { "-be" };
        found.at(&facts.policy.care.place, "cross-border").variant(variant);
    }
}

/// A link that names the authority and leads elsewhere, or leads there without encryption.
fn wrong_address(facts: &Facts<'_>, found: &mut Found) {
    let hits = facts.texts.iter().filter(|text| text.words.contains("://")).filter_map(|text| {
        let wrong = links(text).into_iter().find(|(_, label, address)| is_wrong(label, address));
        wrong.map(|(words, ..)| (text, words))
    });
    for (text, words) in once_a_field(hits) {
        found.words(text, words);
    }
}

/// Every address in a text, with its place and, of a Markdown link, its words.
fn links<'a>(text: &Text<'a>) -> Vec<(Range<usize>, &'a str, url::Url)> {
    let words = text.words;
    let starts = words.match_indices("http").filter(|(at, _)| !words[..*at].ends_with(char::is_alphanumeric));
    let read = |(at, _): (usize, &str)| {
        let rest = &words[at..];
        let length = rest.find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"' | ']')).unwrap_or(rest.len());
        let address = rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        let label =
            words[..at].strip_suffix("](").and_then(|before| before.rsplit_once('[')).map_or("", |(_, label)| label);
        Some((at..at + address.len(), label, url::Url::parse(address).ok()?))
    };
    starts.filter_map(read).collect()
}

fn is_wrong(label: &str, address: &url::Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let all = [authority::of(Jurisdiction::Nl), authority::of(Jurisdiction::Be)];
    let is_theirs =
        all.iter().any(|one| one.hosts.iter().any(|known| host == *known || host.ends_with(&format!(".{known}"))));
    if is_theirs {
        return address.scheme() != "https";
    }
    // A name of theirs in somebody else's address, or on the link.
    let squashed = host.replace('-', "");
    let stems = all.iter().flat_map(|one| one.hosts).filter_map(|known| known.split('.').next());
    stems.into_iter().any(|stem| squashed.contains(stem)) || all.iter().any(|one| named(label, one.names).is_some())
}
