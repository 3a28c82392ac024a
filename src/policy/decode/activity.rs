//! Activities: what the definition says, and under it what the law fixes for an entry of the catalogue.

use super::fixed;
use super::get::{Get, choice};
use crate::finding::{At, Finding, Message, Report, Severity};
use crate::policy::catalogue::{self, Fixed};
use crate::policy::model::{
    Activity, Basis, Choice, Consent, Consequence, Decision, Field, FurtherUse, Law, Origin, Place, Retention, Unless,
};
use crate::policy::terms::{
    Ai, Asking, Bound, Event, Ground, Jurisdiction, Medium, Profession, Provision, Regime, ResearchCondition,
    SoftOptIn, Special, Spot, Then,
};
use crate::policy::tree::{Node, Value};
use crate::policy::values::{Period, Provision as Citation};

pub(super) fn all(
    root: &Get<'_>,
    jurisdiction: Jurisdiction,
    regime: Option<Regime>,
    report: &mut Report,
) -> Vec<Activity> {
    let mut activities: Vec<Activity> = Vec::new();
    for mut table in root.children("activity") {
        let Some(id) = table.text("id").get().cloned().or_else(|| table.text("use").get().cloned()) else {
            if table.text("id").is_absent() && table.text("use").is_absent() {
                missing(&table, "use", report);
            }
            continue;
        };
        table.place.alias = format!("activity.{id}");
        if activities.iter().any(|known| known.id == id) {
            report.push(
                Finding::new(
                    "DEF-11",
                    Severity::Error,
                    At::Span(table.place.span),
                    Message::new("duplicate-activity").with("id", &id),
                )
                .path(&table.place.path)
                .help(Message::new("duplicate-activity.help").with("id", &id)),
            );
            continue;
        }
        activities.push(activity(id, &table, jurisdiction, regime, report));
    }
    activities
}

/// Where the regime could not be read, is missing though it must be known, or is that of another country: what the law
/// would have fixed under it is unreadable, not missing.
pub(super) fn without_regime(activities: &mut [Activity], clinic: &Field<Regime>, jurisdiction: Jurisdiction) {
    fn bad<T>(field: &mut Field<T>, fixed: bool) {
        if fixed && field.is_absent() {
            *field = Field::Bad;
        }
    }
    let missing = activities.iter().any(Activity::lacks_regime);
    for activity in activities {
        let known = match if activity.regime.is_absent() { clinic } else { &activity.regime } {
            Field::Given(regime, _) => regime.country().is_none_or(|country| country == jurisdiction),
            Field::Bad => false,
            Field::Absent => !missing,
        };
        if known {
            continue;
        }
        let Some(entry) = activity.entry else { continue };
        let under_a_regime = |test: fn(&Fixed) -> bool| {
            let fixed = entry.fixed.iter().filter(|fixed| fixed.jurisdiction == jurisdiction);
            fixed.filter(|fixed| !fixed.regimes.is_empty()).any(test)
        };
        bad(&mut activity.bases, under_a_regime(|fixed| !fixed.grounds.is_empty()));
        bad(&mut activity.special, under_a_regime(|fixed| fixed.special.is_some()));
        bad(&mut activity.retention, under_a_regime(|fixed| !fixed.retention.is_empty()));
        bad(&mut activity.provision, under_a_regime(|fixed| fixed.provision.is_some()));
        bad(&mut activity.consequence, under_a_regime(|fixed| fixed.consequence));
    }
}

fn missing(table: &Get<'_>, key: &'static str, report: &mut Report) {
    let message = |id: &str| Message::new(id).with("key", key).with("table", &table.place.path);
    report.push(
        Finding::new("DEF-10", Severity::Error, At::Span(table.place.span), message("missing-key"))
            .path(format!("{}.{key}", table.place.path))
            .help(message("missing-key.help")),
    );
}

fn activity(
    id: String,
    table: &Get<'_>,
    jurisdiction: Jurisdiction,
    clinic_regime: Option<Regime>,
    report: &mut Report,
) -> Activity {
    let entry = table.text("use").get().and_then(|id| catalogue::find(id));
    let regime = table.word("regime", Regime::from_word);
    let law = entry.and_then(|entry| entry.fixed(jurisdiction, regime.copied().or(clinic_regime)));
    if entry.is_none() && table.text("use").is_absent() && table.local("title").is_absent() {
        missing(table, "title", report);
    }
    let subjects = table.texts("subjects").get().cloned().unwrap_or_else(|| {
        entry.map_or_else(
            || vec!["patient".to_owned()],
            |entry| entry.subjects.iter().map(|&subject| subject.to_owned()).collect(),
        )
    });
    let provision = table.word("provision", Provision::from_word);
    let by_law = provision.is_absent();
    Activity {
        id,
        entry,
        subjects,
        title: table.local("title"),
        purpose: table.local("purpose"),
        data: table.texts("data"),
        source: table.list("source", |node| choice(node, |word| Some(word.to_owned()))),
        bases: bases(table, law),
        special: match (table.word("special", Special::from_word), law.and_then(|law| law.special)) {
            (Field::Absent, Some(special)) => fixed(special),
            (given, _) => given,
        },
        regime,
        recipients: table.texts("recipients"),
        provision: match (provision, law.and_then(|law| law.provision)) {
            (Field::Absent, Some(provision)) => fixed(provision),
            (given, _) => given,
        },
        provision_law: law.filter(|_| by_law).map_or_else(Vec::new, |law| citations(law.provision_law)),
        consequence: match table.local("consequence") {
            Field::Given(words, origin) => Field::Given(Consequence::Own(words), origin),
            Field::Bad => Field::Bad,
            Field::Absent if by_law && law.is_some_and(|law| law.consequence) => fixed(Consequence::Catalogue),
            Field::Absent => Field::Absent,
        },
        consent: table.child("consent").map(consent),
        automated: table.child("automated").map(|table| Decision {
            logic: table.local("logic"),
            consequences: table.local("consequences"),
            contact: table.text("contact"),
            place: table.place,
        }),
        further_use: table.child("further-use").map(|table| FurtherUse {
            from: table.text("from"),
            reason: table.local("reason"),
            place: table.place,
        }),
        marketing: table.bool("direct-marketing").copied().unwrap_or(entry.is_some_and(|entry| entry.marketing)),
        interest_weighed: table.bool("interest-weighed"),
        children: table.bool("children"),
        performed_by: table.words("performed-by", Profession::from_word),
        assessment: table.bool("assessment"),
        research_conditions: table.words("research-conditions", ResearchCondition::from_word),
        ai: table.word("ai", Ai::from_word),
        profiling: table.bool("profiling"),
        cameras_at: table.words("cameras-at", Spot::from_word),
        media: table.words("media", Medium::from_word),
        soft_opt_in: table.words("soft-opt-in", SoftOptIn::from_word),
        replies: table.bool("replies"),
        opt_out: table.local("opt-out"),
        note: table.local("note"),
        retention: retention(table, law),
        place: table.place.clone(),
    }
}

/// The legal bases: those of the definition, or else those that the law fixes. What stands beside `basis` in the
/// activity (`law`, `special`, `interest`) goes with every basis that does not say it itself.
fn bases(table: &Get<'_>, law: Option<&'static Fixed>) -> Field<Vec<Basis>> {
    let beside = Basis {
        place: table.place.clone(),
        ground: Field::Absent,
        scope: Field::Absent,
        law: table.laws("law"),
        special: table.word("special", Special::from_word),
        special_law: table.laws("special-law"),
        interest: table.local("interest"),
    };
    let Some(given) = table.table.get("basis") else { return fixed_bases(&beside, law) };
    let read = |(index, node): (Option<usize>, &Node)| {
        let path = index.map_or("basis".to_owned(), |index| format!("basis[{index}]"));
        basis(node, &path, table, &beside)
    };
    let bases: Vec<Basis> = match &given.value {
        Value::List(list) => list.iter().enumerate().filter_map(|(index, node)| read((Some(index), node))).collect(),
        _ => read((None, given)).into_iter().collect(),
    };
    if bases.is_empty() { Field::Bad } else { Field::Given(bases, Origin::File(given.span)) }
}

fn basis(node: &Node, path: &str, activity: &Get<'_>, beside: &Basis) -> Option<Basis> {
    if let Some(word) = node.text() {
        let ground = Ground::from_word(word)?;
        return Some(Basis { ground: Field::Given(ground, Origin::File(node.span)), ..for_ground(beside, ground) });
    }
    let Place { path: above, alias, .. } = &activity.place;
    let table = Get::new(node.table()?, node.span, format!("{above}.{path}"), format!("{alias}.{path}"));
    let ground = table.word("ground", Ground::from_word);
    let shared = for_ground(beside, ground.copied()?);
    Some(Basis {
        scope: table.local("for"),
        law: or(table.laws("law"), &shared.law),
        special: or(table.word("special", Special::from_word), &shared.special),
        special_law: or(table.laws("special-law"), &shared.special_law),
        interest: or(table.local("interest"), &shared.interest),
        ground,
        place: table.place,
    })
}

/// What stands beside `basis`, as far as it can belong to this ground.
fn for_ground(beside: &Basis, ground: Ground) -> Basis {
    let mut basis = beside.clone();
    if ground != Ground::LegitimateInterests {
        basis.interest = Field::Absent;
    }
    basis
}

fn or<T: Clone>(own: Field<T>, shared: &Field<T>) -> Field<T> {
    if own.is_absent() { shared.clone() } else { own }
}

fn fixed_bases(beside: &Basis, law: Option<&'static Fixed>) -> Field<Vec<Basis>> {
    let Some(law) = law.filter(|law| !law.grounds.is_empty()) else { return Field::Absent };
    let bases = law.grounds.iter().map(|ground| Basis {
        ground: fixed(ground.ground),
        law: match citations(ground.law) {
            laws if laws.is_empty() => beside.law.clone(),
            laws => fixed(laws),
        },
        special: match (&beside.special, law.special) {
            (Field::Absent, Some(special)) => fixed(special),
            (given, _) => given.clone(),
        },
        ..for_ground(beside, ground.ground)
    });
    fixed(bases.collect())
}

fn citations(laws: &[&str]) -> Vec<Law> {
    laws.iter().filter_map(|law| Citation::parse(law).map(Law::Provision)).collect()
}

fn consent(table: Get<'_>) -> Consent {
    Consent {
        asked: table.choice("asked", Asking::from_word),
        withdraw: table.local("withdraw"),
        explicit: table.bool("explicit"),
        separate: table.bool("separate"),
        recorded: table.bool("recorded"),
        reward: table.bool("reward"),
        every_visit: table.bool("every-visit"),
        guardian_below: table.integer("guardian-below"),
        child_from: table.integer("child-from"),
        tiers: table.list("tiers", super::get::local),
        refusal: table.local("refusal"),
        place: table.place,
    }
}

fn retention(table: &Get<'_>, law: Option<&'static Fixed>) -> Field<Vec<Retention>> {
    let place = &table.place;
    match table.table.get("retention") {
        Some(node) => {
            let own: Vec<Retention> = table.children("retention").into_iter().map(own_retention).collect();
            if own.is_empty() { Field::Bad } else { Field::Given(own, Origin::File(node.span)) }
        }
        None => match law.map(|law| law.retention).filter(|rows| !rows.is_empty()) {
            Some(rows) => fixed(rows.iter().map(|row| fixed_retention(row, place)).collect()),
            None => Field::Absent,
        },
    }
}

fn own_retention(table: Get<'_>) -> Retention {
    Retention {
        when: table.local("when"),
        what: table.texts("what"),
        period: table.period("period"),
        bound: table.word("bound", Bound::from_word).copied().unwrap_or(Bound::Exactly),
        maximum: table.period("maximum"),
        from: table.choice("from", Event::from_word),
        until: table.choice("until", Event::from_word),
        criterion: table.local("criterion"),
        unless: match table.local("unless") {
            Field::Given(words, origin) => Field::Given(Unless::Own(words), origin),
            Field::Bad => Field::Bad,
            Field::Absent => Field::Absent,
        },
        then: table.word("then", Then::from_word),
        law: table.field("law", super::get::law),
        reason: table.local("reason"),
        place: table.place,
    }
}

fn fixed_retention(row: &'static catalogue::FixedRetention, place: &Place) -> Retention {
    Retention {
        place: place.clone(),
        when: Field::Absent,
        what: Field::Absent,
        period: Period::parse(row.period).map_or(Field::Absent, fixed),
        bound: row.bound,
        maximum: row.maximum.and_then(Period::parse).map_or(Field::Absent, fixed),
        from: fixed(Choice::Known(row.from)),
        until: Field::Absent,
        criterion: Field::Absent,
        unless: row.unless.map_or(Field::Absent, |message| fixed(Unless::Message(message))),
        then: Field::Absent,
        law: Citation::parse(row.law).map_or(Field::Absent, |law| fixed(Law::Provision(law))),
        reason: Field::Absent,
    }
}
