//! The periods that a clinic wrote itself, and what each of them is about. What the law fixes gives no finding.

use crate::law::retention::{self, Term};
use crate::law::rules::Facts;
use crate::law::senses::{Sense, means};
use crate::policy::model::{Activity, Law, Retention};
use crate::policy::terms::{Ground, Jurisdiction, Regime};
use crate::policy::values::{Local, Period, Provision, Unit};
use crate::policy::{Field, Policy};

/// A period that the clinic wrote.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) policy: &'a Policy,
    pub(super) activity: &'a Activity,
    pub(super) told: &'a Retention,
    pub(super) period: Period,
}

/// What is wrong with a period of the treatment file under the WGBO.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FileFault {
    /// Less than the law sets.
    Short,
    /// The 15 years of the law before 2020.
    Outdated,
    /// Less than the law sets, for a consultation without treatment.
    Consultation,
}

/// Every row with a period, as far as the clinic wrote it.
pub(super) fn written<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Row<'a>> + use<'a> {
    let policy = facts.policy;
    policy.activities.iter().flat_map(move |activity| {
        activity.retention.items().iter().filter_map(move |told| {
            told.period.span()?;
            Some(Row { policy, activity, told, period: told.period.copied()? })
        })
    })
}

impl<'a> Row<'a> {
    pub(super) fn regime(&self) -> Option<Regime> {
        self.policy.regime(self.activity)
    }

    pub(super) fn is_nl_under(&self, regimes: &[Regime]) -> bool {
        self.policy.is_nl() && self.regime().is_some_and(|regime| regimes.contains(&regime))
    }

    /// The longest that the row allows.
    pub(super) fn longest(&self) -> Period {
        self.told.maximum.copied().unwrap_or(self.period)
    }

    /// The data that it is about.
    pub(super) fn data(&self) -> &'a [String] {
        match self.told.what.items() {
            [] => self.activity.data.items(),
            what => what,
        }
    }

    /// Whether it holds at all times: for no single situation.
    pub(super) fn is_unconditional(&self) -> bool {
        self.told.when.is_absent()
    }

    pub(super) fn when(&self) -> Option<&'a Local> {
        self.told.when.get()
    }

    /// The provision that it cites.
    pub(super) fn law(&self) -> Option<&'a Provision> {
        match self.told.law.get() {
            Some(Law::Provision(provision)) => Some(provision),
            _ => None,
        }
    }

    /// Whether it cites tax or accounting law.
    pub(super) fn cites_accounts(&self) -> bool {
        self.law().is_some_and(|law| is_fiscal(law.act))
    }

    /// Whether the clinic says why it is so long.
    pub(super) fn is_reasoned(&self) -> bool {
        !self.told.reason.is_absent() || !self.told.unless.is_absent()
    }

    /// Whether an activity goes by the row of the table: by its entry, or by data that only such activities have.
    pub(super) fn goes_by(&self, term: &Term) -> bool {
        match self.activity.entry {
            Some(entry) => term.entries.contains(&entry.id),
            None => self.data().iter().any(|data| term.data.contains(&data.as_str())),
        }
    }

    /// Whether it is about the treatment file, under whichever regime.
    pub(super) fn is_file(&self, facts: &Facts<'_>) -> bool {
        let Some(term) = retention::find("RT-FILE", self.policy.statement.jurisdiction) else { return false };
        let activity = self.activity;
        if self.told.what == Field::Bad || is_assessment_for_others(facts, activity) {
            return false;
        }
        match activity.entry {
            Some(entry) if term.entries.contains(&entry.id) => {
                let is_told_otherwise = entry.id == "intake" && activity.assessment.copied() == Some(false);
                !is_told_otherwise && (self.told.what.is_empty() || self.holds_health())
            }
            Some(_) => false,
            None => {
                activity.assessment.copied() != Some(false)
                    && rests_on_care(activity)
                    && self.data().iter().any(|data| self.is_file_data(data, term))
            }
        }
    }

    /// Whether it covers data about health.
    pub(super) fn holds_health(&self) -> bool {
        self.data().iter().filter_map(|id| self.policy.data(id)).any(|data| data.sensitivity.is_some())
    }

    /// Whether it covers data that only a treatment file has.
    pub(super) fn holds_file_data(&self) -> bool {
        let term = retention::find("RT-FILE", self.policy.statement.jurisdiction);
        term.is_some_and(|term| self.data().iter().any(|data| term.data.contains(&data.as_str())))
    }

    /// A category that only a treatment file has: built in, or so called by the clinic.
    fn is_file_data(&self, id: &str, term: &Term) -> bool {
        let called = |label: &Local| {
            label.texts.iter().any(|(language, words)| {
                means(words, language, Sense::File) || means(words, language, Sense::MedicalData)
            })
        };
        term.data.contains(&id)
            || self
                .policy
                .data(id)
                .filter(|data| data.sensitivity.is_some())
                .and_then(|data| data.label.as_ref())
                .is_some_and(called)
    }

    /// What is wrong with it as a period of the treatment file under the WGBO.
    pub(super) fn file_fault(&self, facts: &Facts<'_>) -> Option<FileFault> {
        let least = retention::find("RT-FILE", Jurisdiction::Nl)?.min()?;
        if !self.is_nl_under(&[Regime::Wgbo]) || self.period.days() >= least.days() {
            return None;
        }
        let is_consultation = self.is_consultation(facts);
        if is_consultation && self.activity.assessment.copied() != Some(false) {
            return Some(FileFault::Consultation);
        }
        if is_consultation || !self.is_file(facts) || !self.holds_for_patients() {
            return None;
        }
        let is_outdated = matches!((self.period.count, self.period.unit), (15, Unit::Year) | (180, Unit::Month));
        Some(if is_outdated { FileFault::Outdated } else { FileFault::Short })
    }

    /// A row for one situation can be about people who never became patients, save in the file itself.
    fn holds_for_patients(&self) -> bool {
        let denies = |words: &Local| words.texts.iter().any(|(language, text)| means(text, language, Sense::Negation));
        let is_file_itself = self.activity.is("treatment-file") || self.activity.is("file-photos");
        self.when().is_none_or(|when| is_file_itself && !denies(when))
    }

    /// Whether it is about a consultation without treatment: said so, or by the nature of the activity.
    fn is_consultation(&self, facts: &Facts<'_>) -> bool {
        if self.told.when.is_absent() {
            // What becomes of it if advice is given may be said as an exception. The video of an online consultation is no
            // part of the file, the notes are.
            let by_nature = (self.activity.is("photos-before-consult") && self.holds_health())
                || (self.activity.is("online-consultation") && self.holds_file_data());
            return by_nature && self.told.unless.is_absent() && self.told.until.is_absent();
        }
        self.is_file(facts) && self.says(facts, "RET-16", "when")
    }

    /// Whether the clinic's words under one of its keys have a phrase of a rule.
    pub(super) fn says(&self, facts: &Facts<'_>, rule: &'static str, key: &str) -> bool {
        facts.said(rule).any(|(text, _)| text.key == key && text.is_in(&self.told.place))
    }

    /// Whether it is a period of the patient file that Belgian law does not allow, and the key at fault.
    pub(super) fn be_file_fault(&self, facts: &Facts<'_>) -> Option<&'static str> {
        let term = retention::find("RT-FILE", Jurisdiction::Be)?;
        if self.policy.is_nl() || self.regime() != Some(Regime::BeCare) || !self.is_file(facts) {
            return None;
        }
        let (least, most) = (term.min()?.days(), term.max()?.days());
        if !(least..=most).contains(&self.period.days()) {
            return Some("period");
        }
        (self.longest().days() > most).then_some("maximum")
    }

    /// Whether it is a period of the accounts that is too short.
    pub(super) fn fiscal_fault(&self) -> Option<Period> {
        let term = retention::find("RT-FISCAL", self.policy.statement.jurisdiction)?;
        let least = term.min()?;
        (self.is_accounts(term) && self.period.days() < least.days()).then_some(least)
    }

    fn is_accounts(&self, term: &Term) -> bool {
        let data = self.told.what.items();
        let is_kept = |id: &String| matches!(id.as_str(), "invoice" | "payment");
        if !self.is_unconditional() || !(data.is_empty() || data.iter().any(is_kept)) {
            return false;
        }
        if let Some(entry) = self.activity.entry {
            return term.entries.contains(&entry.id);
        }
        let imposed = self.activity.bases.items().iter().any(|basis| {
            basis.ground.copied() == Some(Ground::LegalObligation)
                && basis.law.items().iter().any(|law| matches!(law, Law::Provision(law) if is_fiscal(law.act)))
        });
        imposed || (!self.policy.uses("invoicing") && self.goes_by(term))
    }

    /// Whether the row of the table for cameras, applicants or logs governs it.
    pub(super) fn governed_by(&self, id: &str) -> Option<&'static Term> {
        retention::find(id, self.policy.statement.jurisdiction).filter(|term| self.goes_by(term))
    }
}

/// Whether an act is about taxes or accounts.
pub(super) fn is_fiscal(act: &str) -> bool {
    matches!(act, "awr" | "wib" | "wbtw" | "wer")
}

/// Whether an assessment is made for somebody else, such as an employer: that is no treatment file.
pub(super) fn is_assessment_for_others(facts: &Facts<'_>, activity: &Activity) -> bool {
    facts.said("RET-28").any(|(text, _)| text.table == "activity" && text.is_in(&activity.place))
}

/// Whether an activity of the clinic's own can be the care itself: by its basis, as far as it has one.
fn rests_on_care(activity: &Activity) -> bool {
    let bases = activity.bases.items();
    let is_care = |ground, laws: &[Law]| match ground {
        Some(Ground::Contract) => true,
        Some(Ground::LegalObligation) => {
            laws.iter().any(|law| matches!(law, Law::Provision(law) if matches!(law.act, "wgbo" | "kwaliteitswet")))
        }
        _ => false,
    };
    !activity.uses_consent()
        && !activity.marketing
        && (bases.is_empty() || bases.iter().any(|basis| is_care(basis.ground.copied(), basis.law.items())))
}
