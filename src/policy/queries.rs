//! Questions that several stages ask of a definition.

use super::model::{Activity, Basis, Data, Policy, Recipient};
use super::terms::{FormOfAddress, Ground, Jurisdiction, Regime, Right, Special};

impl Policy {
    /// The name by which the clinic goes: the one in sentences, or else the one in law.
    #[must_use]
    pub fn name(&self) -> Option<&String> {
        self.controller.name.get().or(self.controller.legal_name.get())
    }

    /// Whether Dutch law goes with the GDPR.
    #[must_use]
    pub fn is_nl(&self) -> bool {
        self.statement.jurisdiction == Jurisdiction::Nl
    }

    /// How the page addresses its readers: formally, unless the clinic chose otherwise.
    #[must_use]
    pub fn address(&self) -> FormOfAddress {
        self.statement.register.copied().unwrap_or(FormOfAddress::Formal)
    }

    /// The category with this name; reading made sure that there is one.
    #[must_use]
    pub fn data(&self, id: &str) -> Option<&Data> {
        self.data.iter().find(|data| data.id == id)
    }

    /// The recipient with this name.
    #[must_use]
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| recipient.id == id)
    }

    /// The activity with this name.
    #[must_use]
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == id)
    }

    /// The recipients that some activity, cookie or embedded part of the website names, in the order of the definition.
    pub fn recipients_in_use(&self) -> impl Iterator<Item = &Recipient> {
        self.recipients.iter().filter(|recipient| {
            self.activities.iter().any(|activity| activity.recipients.items().contains(&recipient.id))
                || self.website.cookies.iter().any(|cookie| cookie.provider.get() == Some(&recipient.id))
                || self.website.embeds.iter().any(|embed| embed.provider.get() == Some(&recipient.id))
        })
    }

    /// Every basis of every activity, with its activity.
    pub fn bases(&self) -> impl Iterator<Item = (&Activity, &Basis)> {
        self.activities.iter().flat_map(|activity| activity.bases.items().iter().map(move |basis| (activity, basis)))
    }

    /// Whether some activity rests on this ground.
    #[must_use]
    pub fn rests_on(&self, ground: Ground) -> bool {
        self.bases().any(|(_, basis)| basis.ground.copied() == Some(ground))
    }

    /// Whether consent is asked for anything, GDPR 6(1)(a) or 9(2)(a).
    #[must_use]
    pub fn uses_consent(&self) -> bool {
        self.activities.iter().any(Activity::uses_consent)
    }

    /// The regime of an activity: its own, or the clinic's.
    #[must_use]
    pub fn regime(&self, activity: &Activity) -> Option<Regime> {
        activity.regime.copied().or(self.care.regime.copied())
    }

    /// Whether something is done under this regime.
    #[must_use]
    pub fn has_regime(&self, regime: Regime) -> bool {
        self.care.regime.copied() == Some(regime)
            || self.activities.iter().any(|activity| activity.regime.copied() == Some(regime))
    }

    /// Whether something is done under the Dutch treatment contract (BW 7:446).
    #[must_use]
    pub fn is_wgbo(&self) -> bool {
        self.is_nl() && self.has_regime(Regime::Wgbo)
    }

    /// Whether something is done under the Belgian patients' rights act.
    #[must_use]
    pub fn is_be_care(&self) -> bool {
        !self.is_nl() && self.has_regime(Regime::BeCare)
    }

    /// Whether the Wkkgz applies.
    #[must_use]
    pub fn is_dutch_care(&self) -> bool {
        self.is_nl() && (self.has_regime(Regime::Wgbo) || self.has_regime(Regime::OtherCare))
    }

    /// Whether an activity of the catalogue is used.
    #[must_use]
    pub fn uses(&self, entry: &str) -> bool {
        self.activities.iter().any(|activity| activity.is(entry))
    }

    /// Whether the statement tells this right, where it applies: always, save that the definition of a published
    /// statement says which rights that statement tells.
    #[must_use]
    pub fn tells(&self, right: Right) -> bool {
        self.rights.told.get().is_none_or(|told| told.contains(&right))
    }

    /// Whether an activity handles special categories of data.
    #[must_use]
    pub fn has_special_data(&self, activity: &Activity) -> bool {
        activity
            .data
            .items()
            .iter()
            .filter_map(|id| self.data(id))
            .any(|data| data.sensitivity.is_some_and(|sensitivity| sensitivity != super::terms::Sensitivity::Criminal))
    }
}

impl Regime {
    /// Whose law it is; nobody's where nothing is care.
    #[must_use]
    pub const fn country(self) -> Option<Jurisdiction> {
        match self {
            Self::Wgbo | Self::OtherCare => Some(Jurisdiction::Nl),
            Self::BeCare => Some(Jurisdiction::Be),
            Self::NoCare => None,
        }
    }
}

impl Activity {
    /// Whether it is the care itself and does not say under which regime; the clinic may say so for all.
    #[must_use]
    pub fn lacks_regime(&self) -> bool {
        self.regime.is_absent() && self.entry.is_some_and(|entry| entry.treatment)
    }

    /// Whether it uses this entry of the catalogue.
    #[must_use]
    pub fn is(&self, entry: &str) -> bool {
        self.entry.is_some_and(|known| known.id == entry)
    }

    /// Whether it rests on consent, GDPR 6(1)(a) or 9(2)(a).
    #[must_use]
    pub fn uses_consent(&self) -> bool {
        self.rests_on(Ground::Consent) || self.specials().any(|special| special == Special::ExplicitConsent)
    }

    /// Whether it rests on this ground.
    #[must_use]
    pub fn rests_on(&self, ground: Ground) -> bool {
        self.bases.items().iter().any(|basis| basis.ground.copied() == Some(ground))
    }

    /// The exceptions of GDPR 9(2) that it names, each once.
    pub fn specials(&self) -> impl Iterator<Item = Special> {
        let mut all: Vec<Special> = self.bases.items().iter().filter_map(|basis| basis.special.copied()).collect();
        all.extend(self.special.copied());
        let mut seen = Vec::new();
        all.retain(|special| {
            let new = !seen.contains(special);
            seen.push(*special);
            new
        });
        all.into_iter()
    }

    /// Whether some of its data come from the person: so unless a source is named that is somebody else.
    #[must_use]
    pub fn from_subject(&self) -> bool {
        self.source.is_absent()
            || self.source.items().iter().any(|source| match source {
                super::model::Choice::Known(id) => super::vocabulary::source(id).is_some_and(|source| source.subject),
                super::model::Choice::Own(_) => false,
            })
    }

    /// Whether some of its data come from others, which brings GDPR 14 in.
    #[must_use]
    pub fn from_others(&self) -> bool {
        self.source.items().iter().any(|source| match source {
            super::model::Choice::Known(id) => !super::vocabulary::source(id).is_some_and(|source| source.subject),
            super::model::Choice::Own(_) => true,
        })
    }
}
