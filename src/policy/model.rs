//! The typed definition of a clinic, after reading: every word understood, every reference resolved.

use super::terms::{
    Ai, Asking, Bound, Channel, Clauses, CookieClass, Cosmetic, DarkMode, Embedded, Engagement, Event, FileController,
    FormOfAddress, Ground, Identification, Identifier, Jurisdiction, Kind, LegalForm, Mechanism, Medium, OtherRole,
    Party, Profession, Regime, Register, ResearchCondition, Right, Role, Secrecy, SectionId, Sensitivity, SoftOptIn,
    Special, Spot, Then, Treatment, WebPage,
};
use super::tree::Node;
use super::values::{Colour, Lifetime, Local, Period, Provision};
use crate::finding::Allow;
use crate::source::Span;
use jiff::civil::Date;
use std::sync::Arc;

/// What a key held.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// Something is there that could not be read, or the key is misspelt; it has been reported.
    Bad,
    /// A value, with its place.
    Given(T, Origin),
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A file: the definition or a shared part.
    File(Span),
    /// The catalogue, because the law fixes it.
    Catalogue,
    /// The settings of the project.
    Project,
}

impl<T> Field<T> {
    /// The value, if there is a good one.
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Given(value, _) => Some(value),
            Self::Absent | Self::Bad => None,
        }
    }

    /// Whether nothing is there at all; a value that could not be read has had its finding.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Where the value stands, if it stands in a file.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Given(_, Origin::File(span)) => Some(*span),
            _ => None,
        }
    }
}

impl<T: Clone> Field<T> {
    /// This one where something stands here, else what the project has.
    #[must_use]
    pub fn over(&self, project: &Self) -> Self {
        match (self, project) {
            (Self::Absent, Self::Given(value, _)) => Self::Given(value.clone(), Origin::Project),
            (Self::Absent, other) => other.clone(),
            _ => self.clone(),
        }
    }
}

impl<T: Copy> Field<T> {
    /// A copy of the value, if there is a good one.
    pub fn copied(&self) -> Option<T> {
        self.get().copied()
    }
}

impl<T> Field<Vec<T>> {
    /// The values; none when the key is absent.
    pub fn items(&self) -> &[T] {
        self.get().map_or(&[], Vec::as_slice)
    }

    /// Whether nothing is listed, and nothing was tried.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Bad => false,
            Self::Given(items, _) => items.is_empty(),
        }
    }
}

/// Where a table stands: what a finding about something absent points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its header.
    pub span: Span,
    /// Its key, as in `activity[2]`.
    pub path: String,
    /// The same with the activity's name, as in `activity.treatment-file`.
    pub alias: String,
}

/// A word of a closed list, or words of the clinic's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice<T> {
    /// A known word.
    Known(T),
    /// Own words.
    Own(Local),
}

/// A web address, or words per language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// A web address.
    Url(String),
    /// Words.
    Words(Local),
}

/// A clinic.
#[derive(Debug)]
pub struct Policy {
    /// The definition as a whole: its first line.
    pub place: Place,
    /// About the statement itself.
    pub statement: Statement,
    /// Who decides.
    pub controller: Controller,
    /// The data protection officer, if there is one.
    pub dpo: Option<Dpo>,
    /// A contact person for privacy who is not a data protection officer.
    pub privacy_contact: Option<Person>,
    /// About the care.
    pub care: Care,
    /// Every data category that is used or defined here.
    pub data: Vec<Data>,
    /// Who receives data.
    pub recipients: Vec<Recipient>,
    /// What holds for all recipients.
    pub sharing: Sharing,
    /// What is done with data.
    pub activities: Vec<Activity>,
    /// What the clinic says about rights.
    pub rights: Rights,
    /// Where complaints go.
    pub complaints: Complaints,
    /// Whether automated decisions are used.
    pub automated: Option<AutomatedDecisions>,
    /// Security.
    pub security: Security,
    /// The website.
    pub website: Website,
    /// Free clauses.
    pub clauses: Vec<Clause>,
    /// How the page looks.
    pub appearance: Appearance,
    /// Findings accepted on purpose.
    pub allow: Vec<Allow>,
    /// The values as they were written, for their places.
    pub(super) tree: Arc<Node>,
}

/// `[statement]`
#[derive(Debug)]
pub struct Statement {
    /// Its place.
    pub place: Place,
    /// The version of the text.
    pub version: Field<String>,
    /// The date of the text.
    pub date: Field<Date>,
    /// When it takes effect, if later.
    pub effective: Field<Date>,
    /// Languages, the default one first.
    pub languages: Vec<String>,
    /// How the page addresses its readers, if not formally.
    pub register: Field<FormOfAddress>,
    /// The address of the page on the web, per language.
    pub url: Field<Local>,
    /// Whose national law is checked.
    pub jurisdiction: Jurisdiction,
    /// The change log, newest first.
    pub changes: Vec<Change>,
}

/// `[[statement.change]]`
#[derive(Debug)]
pub struct Change {
    /// The version.
    pub version: String,
    /// The day.
    pub date: Date,
    /// What changed.
    pub text: Local,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub city: String,
    /// Country code.
    pub country: String,
}

/// `[controller]`
#[derive(Debug)]
pub struct Controller {
    /// Its place; the definition's first line when the table is absent.
    pub place: Place,
    /// The name as used in sentences.
    pub name: Field<String>,
    /// The name in law.
    pub legal_name: Field<String>,
    /// The legal form.
    pub legal_form: Field<LegalForm>,
    /// The owner of a sole proprietorship.
    pub owner: Field<String>,
    /// Other names the clinic goes by.
    pub trade_names: Field<Vec<String>>,
    /// Kind and number of the registration.
    pub register: Field<(Register, String)>,
    /// VAT identification number.
    pub vat: Field<String>,
    /// Postal address.
    pub address: Field<Address>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone number.
    pub phone: Field<String>,
    /// Website.
    pub website: Field<String>,
    /// Contact form.
    pub form: Field<String>,
    /// Whether it is a public authority (GDPR 6(1), last sentence).
    pub public_authority: Field<bool>,
    /// Representative in the Union (GDPR 27).
    pub representative: Option<Representative>,
    /// Joint controllers (GDPR 26).
    pub joint: Vec<Joint>,
    /// Sites or brands.
    pub locations: Vec<Location>,
}

/// `[controller.representative]`
#[derive(Debug)]
pub struct Representative {
    /// Its place.
    pub place: Place,
    /// Name.
    pub name: Field<String>,
    /// Postal address.
    pub address: Field<Address>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone number.
    pub phone: Field<String>,
}

/// `[[controller.joint]]`
#[derive(Debug)]
pub struct Joint {
    /// Its place.
    pub place: Place,
    /// Name.
    pub name: Field<String>,
    /// Where to reach it.
    pub contact: Field<String>,
    /// The essence of the arrangement (GDPR 26(2)).
    pub essence: Field<Local>,
}

/// `[[controller.location]]`
#[derive(Debug)]
pub struct Location {
    /// Its place.
    pub place: Place,
    /// The legal person that runs it, where that is not the controller.
    pub legal_name: Field<String>,
    /// Name.
    pub name: Field<String>,
    /// Postal address.
    pub address: Field<Address>,
    /// Telephone number.
    pub phone: Field<String>,
    /// E-mail address.
    pub email: Field<String>,
}

/// `[dpo]`
#[derive(Debug)]
pub struct Dpo {
    /// Its place.
    pub place: Place,
    /// Name; not required.
    pub name: Field<String>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone number.
    pub phone: Field<String>,
    /// Postal address.
    pub address: Field<Address>,
    /// What else the officer does for the clinic (GDPR 38(6)).
    pub other_roles: Field<Vec<OtherRole>>,
    /// Whether the supervisory authority was told of the officer (GDPR 37(7)).
    pub registered: Field<bool>,
}

/// `[privacy-contact]`
#[derive(Debug)]
pub struct Person {
    /// Name.
    pub name: Field<String>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone number.
    pub phone: Field<String>,
}

/// `[care]`
#[derive(Debug)]
pub struct Care {
    /// Its place.
    pub place: Place,
    /// The kind of clinic.
    pub kind: Field<Kind>,
    /// The regime under which it treats, unless an activity says otherwise.
    pub regime: Field<Regime>,
    /// What binds its people to secrecy.
    pub secrecy: Field<Vec<Secrecy>>,
    /// Whether a health insurer pays for some of the care.
    pub insured: Field<bool>,
    /// How many patients it has on file.
    pub patients: Field<u32>,
    /// How many patients it treats in a year, on average.
    pub patients_per_year: Field<u32>,
    /// Whether all files are in one information system.
    pub one_system: Field<bool>,
    /// Whether it is one practitioner working alone.
    pub solo: Field<bool>,
    /// Whether it bills insured care to the insurer directly (Zvw 87 lid 1).
    pub direct_billing: Field<bool>,
    /// Which treatments it gives.
    pub treatments: Field<Vec<Treatment>>,
    /// How much of the care is cosmetic.
    pub cosmetic: Field<Cosmetic>,
    /// Whether files are kept electronically.
    pub electronic_file: Field<bool>,
    /// Whether it places or removes implants.
    pub implants: Field<bool>,
    /// Who treats, in words.
    pub practitioners: Field<Local>,
    /// Who treats, by profession.
    pub practitioner: Vec<Practitioner>,
    /// Whether minors are treated, and from which age.
    pub minors: Field<(bool, Option<u32>)>,
    /// Whether adults are treated who cannot decide for themselves (BW 7:465).
    pub represented_adults: Field<bool>,
    /// Whether patients come from across the border.
    pub cross_border: Field<bool>,
    /// The languages in which it serves or advertises.
    pub languages: Field<Vec<String>>,
}

/// `[[care.practitioner]]`
#[derive(Debug)]
pub struct Practitioner {
    /// Its place.
    pub place: Place,
    /// The profession.
    pub profession: Field<Profession>,
    /// How the practitioner works for the clinic.
    pub works_as: Field<Engagement>,
    /// Who is the controller of the files.
    pub file_controller: Field<FileController>,
}

/// A data category, built in or own.
#[derive(Debug)]
pub struct Data {
    /// Its place; none for a built-in category.
    pub place: Option<Place>,
    /// Its name in the definition.
    pub id: String,
    /// Own words; none for a built-in category.
    pub label: Option<Local>,
    /// Why it is special.
    pub sensitivity: Option<Sensitivity>,
    /// Which restricted identifier it is.
    pub identifier: Option<Identifier>,
}

/// `[recipient.<id>]`
#[derive(Debug)]
pub struct Recipient {
    /// Its place.
    pub place: Place,
    /// Its name in the definition.
    pub id: String,
    /// Its name for people.
    pub name: Field<String>,
    /// What it is to the controller.
    pub role: Field<Role>,
    /// What kind of recipient.
    pub category: Field<Choice<String>>,
    /// Country code.
    pub country: Field<String>,
    /// Why it receives data.
    pub purpose: Field<Local>,
    /// Under which condition only.
    pub when: Field<Local>,
    /// Whether a data processing agreement is in place.
    pub agreement: Field<bool>,
    /// Whether a processor also uses the data for itself (GDPR 28(10)).
    pub own_use: Field<bool>,
    /// Whether it is a commercial organisation (Canada's decision covers only those).
    pub commercial: Field<bool>,
    /// Whether it belongs to a group with a parent in the United States.
    pub us_parent: Field<bool>,
    /// Whether it can look at the data from outside the EEA.
    pub remote_access: Field<bool>,
    /// For a joint controller: the essence of the arrangement.
    pub essence: Field<Local>,
    /// Where to reach it.
    pub contact: Field<String>,
    /// What a transfer rests on.
    pub transfer: Option<Transfer>,
}

/// `transfer = { … }`
#[derive(Debug)]
pub struct Transfer {
    /// Its place.
    pub place: Place,
    /// The ground of GDPR chapter V.
    pub mechanism: Field<Mechanism>,
    /// Whether the recipient is certified under the Data Privacy Framework.
    pub certified: Field<bool>,
    /// Which standard contractual clauses.
    pub clauses: Field<Clauses>,
    /// Whether the law of the country was assessed (C-311/18).
    pub assessed: Field<bool>,
    /// Whether it happens all the time rather than now and then (GDPR 49).
    pub structural: Field<bool>,
    /// Where the safeguard can be read.
    pub copy: Field<Whereabouts>,
    /// The compelling interest of GDPR 49(1), second subparagraph.
    pub interest: Field<Local>,
}

/// `[sharing]`
#[derive(Debug, Default)]
pub struct Sharing {
    /// True when nobody receives data.
    pub nobody: Field<bool>,
    /// False when data are never sold.
    pub sold: Field<bool>,
    /// More about sharing, in Markdown.
    pub note: Field<Local>,
}

/// `[[activity]]`: one processing activity.
#[derive(Debug)]
pub struct Activity {
    /// Its place.
    pub place: Place,
    /// Its name: `id`, or else `use`. Also its anchor in the page.
    pub id: String,
    /// The catalogue entry, if it uses one.
    pub entry: Option<&'static super::catalogue::Entry>,
    /// Whose data.
    pub subjects: Vec<String>,
    /// Own title.
    pub title: Field<Local>,
    /// Own purpose.
    pub purpose: Field<Local>,
    /// Which data.
    pub data: Field<Vec<String>>,
    /// From whom.
    pub source: Field<Vec<Choice<String>>>,
    /// On which legal bases.
    pub bases: Field<Vec<Basis>>,
    /// The exception of GDPR 9(2), as far as it stands beside the bases.
    pub special: Field<Special>,
    /// Whether a legitimate interest was weighed against those of the people (GDPR 6(1)(f)).
    pub interest_weighed: Field<bool>,
    /// Whether it is about children too.
    pub children: Field<bool>,
    /// Under which regime.
    pub regime: Field<Regime>,
    /// By whom it is done.
    pub performed_by: Field<Vec<Profession>>,
    /// Whether a professional assesses or advises, so that it is a medical act (BW 7:446).
    pub assessment: Field<bool>,
    /// Which conditions of UAVG 24 are met.
    pub research_conditions: Field<Vec<ResearchCondition>>,
    /// Who receives the data.
    pub recipients: Field<Vec<String>>,
    /// Whether the data must be given.
    pub provision: Field<super::terms::Provision>,
    /// The provisions behind that.
    pub provision_law: Vec<Law>,
    /// What happens if not.
    pub consequence: Field<Consequence>,
    /// How consent is asked and withdrawn.
    pub consent: Option<Consent>,
    /// An automated decision, GDPR 22.
    pub automated: Option<Decision>,
    /// What a computer does that looks like deciding.
    pub ai: Field<Ai>,
    /// Whether people are profiled.
    pub profiling: Field<bool>,
    /// Where cameras hang.
    pub cameras_at: Field<Vec<Spot>>,
    /// Reuse of data for this purpose, GDPR 13(3).
    pub further_use: Option<FurtherUse>,
    /// Whether it is direct marketing.
    pub marketing: bool,
    /// Through which media messages or pictures reach people.
    pub media: Field<Vec<Medium>>,
    /// Which conditions for messages without consent are met (Tw 11.7 lid 3).
    pub soft_opt_in: Field<Vec<SoftOptIn>>,
    /// Whether the clinic answers or republishes reviews.
    pub replies: Field<bool>,
    /// How to opt out of messages (Tw 11.7 lid 3).
    pub opt_out: Field<Local>,
    /// More, in Markdown.
    pub note: Field<Local>,
    /// How long; every situation.
    pub retention: Field<Vec<Retention>>,
}

/// What happens when data are not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Consequence {
    /// The clinic's words.
    Own(Local),
    /// The words of the catalogue.
    Catalogue,
}

/// A provision of law, or own words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Law {
    /// A provision that the program knows to spell.
    Provision(Provision),
    /// The clinic's words.
    Own(Local),
}

/// A legal basis of an activity, with what goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// Its place: the table, or the word.
    pub place: Place,
    /// GDPR 6(1).
    pub ground: Field<Ground>,
    /// For which part of the activity.
    pub scope: Field<Local>,
    /// The provisions that impose or carry it.
    pub law: Field<Vec<Law>>,
    /// GDPR 9(2).
    pub special: Field<Special>,
    /// The national provisions for that.
    pub special_law: Field<Vec<Law>>,
    /// The legitimate interest.
    pub interest: Field<Local>,
}

/// `consent = { … }`
#[derive(Debug)]
pub struct Consent {
    /// Its place.
    pub place: Place,
    /// How it is asked.
    pub asked: Field<Choice<Asking>>,
    /// How to withdraw it.
    pub withdraw: Field<Local>,
    /// Whether it is explicit (GDPR 9(2)(a)).
    pub explicit: Field<bool>,
    /// Whether each purpose is asked apart (GDPR 7(2)).
    pub separate: Field<bool>,
    /// Whether it is recorded (GDPR 7(1)).
    pub recorded: Field<bool>,
    /// Whether something is given for it, as a discount (GDPR 7(4)).
    pub reward: Field<bool>,
    /// Whether it is asked again at every visit.
    pub every_visit: Field<bool>,
    /// Below which age a parent or guardian consents (UAVG 5; kaderwet 7).
    pub guardian_below: Field<u32>,
    /// From which age the child consents as well.
    pub child_from: Field<u32>,
    /// What can be consented to apart.
    pub tiers: Field<Vec<Local>>,
    /// What refusing means.
    pub refusal: Field<Local>,
}

/// `automated = { … }`
#[derive(Debug)]
pub struct Decision {
    /// Its place.
    pub place: Place,
    /// The logic involved.
    pub logic: Field<Local>,
    /// Weight and consequences.
    pub consequences: Field<Local>,
    /// Who looks again.
    pub contact: Field<String>,
}

/// `further-use = { … }`
#[derive(Debug)]
pub struct FurtherUse {
    /// Its place.
    pub place: Place,
    /// The activity for which the data were collected.
    pub from: Field<String>,
    /// Why the new purpose fits the first one.
    pub reason: Field<Local>,
}

/// `[[activity.retention]]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// Its place.
    pub place: Place,
    /// In which situation.
    pub when: Field<Local>,
    /// Which of the activity's data; all, if absent.
    pub what: Field<Vec<String>>,
    /// How long.
    pub period: Field<Period>,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// At most, beside a minimum.
    pub maximum: Field<Period>,
    /// From when.
    pub from: Field<Choice<Event>>,
    /// Until when, if earlier.
    pub until: Field<Choice<Event>>,
    /// What decides, where there is no period.
    pub criterion: Field<Local>,
    /// Save when.
    pub unless: Field<Unless>,
    /// What happens then.
    pub then: Field<Then>,
    /// The provision that fixes it.
    pub law: Field<Law>,
    /// Why this long, where the clinic chose.
    pub reason: Field<Local>,
}

/// An exception to a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unless {
    /// The clinic's words.
    Own(Local),
    /// A message of the locales.
    Message(&'static str),
}

/// `[rights]`
#[derive(Debug)]
pub struct Rights {
    /// Its place; the definition's first line when the table is absent.
    pub place: Place,
    /// How soon the clinic answers.
    pub respond_within: Field<Period>,
    /// How much longer it may take (GDPR 12(3)).
    pub extension: Field<Period>,
    /// Whether that is told within the first month.
    pub extension_announced: Field<bool>,
    /// Whether a first copy costs money (GDPR 15(3)).
    pub first_copy_fee: Field<bool>,
    /// Whether people can always stop direct marketing (GDPR 21(3)).
    pub opt_out_always: Field<bool>,
    /// When it asks for proof of identity.
    pub identification: Field<Identification>,
    /// How a request can be made.
    pub channels: Field<Vec<Channel>>,
    /// Whether who asks gets the balancing test behind a legitimate interest.
    pub balancing_test: Field<bool>,
    /// Of a published statement: the rights it tells.
    pub told: Field<Vec<Right>>,
    /// Limits.
    pub limits: Vec<(Right, Local)>,
    /// Extra rights: title and text.
    pub extra: Vec<(Local, Local)>,
}

/// `[complaints]`
#[derive(Debug)]
pub struct Complaints {
    /// Its place; the definition's first line when the table is absent.
    pub place: Place,
    /// Whether the clinic wants to hear complaints first.
    pub contact: Field<bool>,
    /// How soon a complaint about care is decided (Wkkgz 17).
    pub answer_within: Field<Period>,
    /// How much longer that may take (Wkkgz 17).
    pub extension: Field<Period>,
    /// The complaints officer for care.
    pub officer: Option<Body>,
    /// The dispute resolution body.
    pub dispute_body: Option<Body>,
    /// The ombuds function (BE).
    pub ombuds: Option<Body>,
}

/// A person or body for complaints.
#[derive(Debug)]
pub struct Body {
    /// Its place.
    pub place: Place,
    /// Name.
    pub name: Field<String>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone number.
    pub phone: Field<String>,
    /// Website.
    pub website: Field<String>,
    /// Postal address.
    pub address: Field<Address>,
}

/// `[automated-decisions]`
#[derive(Debug)]
pub struct AutomatedDecisions {
    /// Its place.
    pub place: Place,
    /// Whether there are any.
    pub used: Field<bool>,
}

/// `[security]`
#[derive(Debug, Default)]
pub struct Security {
    /// Measures.
    pub measures: Field<Vec<Choice<String>>>,
    /// How long backups are kept.
    pub backup_retention: Field<Period>,
    /// Where to report a suspicion.
    pub report_to: Field<String>,
    /// Number of a NEN 7510 certificate.
    pub nen_7510_certificate: Field<String>,
}

/// `[website]`
#[derive(Debug)]
pub struct Website {
    /// Its place; the definition's first line when the table is absent.
    pub place: Place,
    /// Cookies.
    pub cookies: Vec<Cookie>,
    /// Where a choice can be changed.
    pub settings: Field<Whereabouts>,
    /// True when the website places no cookies at all.
    pub no_cookies: Field<bool>,
    /// What it loads from others.
    pub embeds: Vec<Embed>,
    /// Whether it has a form in which people write freely.
    pub open_form: Field<bool>,
    /// Whether that form warns people not to write about their health, or is safe.
    pub open_form_warning: Field<bool>,
}

/// `[[website.embed]]`
#[derive(Debug)]
pub struct Embed {
    /// Its place.
    pub place: Place,
    /// What it is.
    pub kind: Field<Embedded>,
    /// The company behind it.
    pub provider: Field<String>,
    /// Whether it is loaded only after consent.
    pub after_consent: Field<bool>,
}

/// `[[website.cookie]]`
#[derive(Debug)]
pub struct Cookie {
    /// Its place.
    pub place: Place,
    /// Name.
    pub name: Field<String>,
    /// Class.
    pub class: Field<CookieClass>,
    /// Whose.
    pub party: Field<Party>,
    /// The company behind it.
    pub provider: Field<String>,
    /// What for.
    pub purpose: Field<Local>,
    /// How long.
    pub lifetime: Field<Lifetime>,
    /// Whether it waits for consent.
    pub consent: Field<bool>,
    /// Whether it has little or no effect on privacy (Tw 11.7a lid 3).
    pub privacy_friendly: Field<bool>,
    /// The legal basis that the clinic gives for it.
    pub basis: Field<Ground>,
    /// On which pages it is placed.
    pub pages: Field<Vec<WebPage>>,
}

/// `[[clause]]`
#[derive(Debug)]
pub struct Clause {
    /// Its place.
    pub place: Place,
    /// The section it belongs to.
    pub section: SectionId,
    /// The activity it belongs to.
    pub activity: Option<String>,
    /// A heading.
    pub title: Field<Local>,
    /// The text, in Markdown.
    pub text: Local,
}

/// `[appearance]`
#[derive(Debug, Clone)]
pub struct Appearance {
    /// Its place.
    pub place: Place,
    /// Whether the table is there.
    pub is_given: bool,
    /// The colours of the page.
    pub light: Colours,
    /// Those of the page in dark mode.
    pub dark: Colours,
    /// Whether there is a dark mode.
    pub dark_mode: Field<DarkMode>,
    /// Names of fonts, the most wanted one first.
    pub font: Field<Vec<String>>,
    /// How round corners are, in pixels.
    pub radius: Field<u32>,
    /// The file with the logo, seen from the file that names it.
    pub logo: Field<String>,
}

/// Colours that a clinic chooses; the others follow from them.
#[derive(Debug, Clone, Default)]
pub struct Colours {
    /// Links, the box in short, and the numbers of steps.
    pub accent: Field<Colour>,
    /// Text.
    pub text: Field<Colour>,
    /// The page.
    pub background: Field<Colour>,
    /// Cards and tables on the page.
    pub surface: Field<Colour>,
}

impl Colours {
    fn over(&self, project: &Self) -> Self {
        Self {
            accent: self.accent.over(&project.accent),
            text: self.text.over(&project.text),
            background: self.background.over(&project.background),
            surface: self.surface.over(&project.surface),
        }
    }
}

impl Appearance {
    /// This one laid over that of the project, key by key.
    #[must_use]
    pub fn over(&self, project: &Self) -> Self {
        Self {
            place: self.place.clone(),
            is_given: self.is_given || project.is_given,
            light: self.light.over(&project.light),
            dark: self.dark.over(&project.dark),
            dark_mode: self.dark_mode.over(&project.dark_mode),
            font: self.font.over(&project.font),
            radius: self.radius.over(&project.radius),
            logo: self.logo.over(&project.logo),
        }
    }
}
