//! The closed lists of the definition: every word that a definition may use in a place where the program must understand it.

/// A closed list of words, as an enum with its spelling in the definition.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$word_doc])* $variant),+ }

        impl $name {
            /// Every word of this list, in the order of its declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The spellings, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The spelling in a definition and in message names.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word with this spelling.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// The country whose law is checked beside the GDPR.
    Jurisdiction {
        /// The Netherlands.
        Nl = "NL",
        /// Belgium (Flanders).
        Be = "BE",
    }
}

words! {
    /// How the page addresses its readers, in a language that has two ways.
    FormOfAddress {
        /// Dutch `u`: the words of a language itself.
        Formal = "formal",
        /// Dutch `je`: a variant of those words.
        Informal = "informal",
    }
}

words! {
    /// Whether the page follows the reader's dark mode.
    DarkMode {
        /// It does: in a page of its own always, in a part of a website because the clinic says so.
        Auto = "auto",
        /// It stays light.
        Off = "off",
    }
}

impl FormOfAddress {
    /// The tag of the variant of a language in this form, as in `nl-informal`; none for the language itself.
    #[must_use]
    pub fn variant_of(self, language: &str) -> Option<String> {
        (self != Self::Formal).then(|| format!("{language}-{}", self.word()))
    }

    /// The language and the form of a variant's tag; none when the tag is that of a language.
    #[must_use]
    pub fn of_variant(tag: &str) -> Option<(&str, Self)> {
        let (language, word) = tag.rsplit_once('-')?;
        Self::from_word(word).filter(|form| *form != Self::Formal && !language.is_empty()).map(|form| (language, form))
    }
}

words! {
    /// A legal basis of GDPR 6(1).
    Ground {
        /// GDPR 6(1)(a).
        Consent = "consent",
        /// GDPR 6(1)(b).
        Contract = "contract",
        /// GDPR 6(1)(c).
        LegalObligation = "legal-obligation",
        /// GDPR 6(1)(d).
        VitalInterests = "vital-interests",
        /// GDPR 6(1)(e).
        PublicTask = "public-task",
        /// GDPR 6(1)(f).
        LegitimateInterests = "legitimate-interests",
    }
}

words! {
    /// An exception of GDPR 9(2) that lifts the ban on special categories of personal data.
    Special {
        /// GDPR 9(2)(a).
        ExplicitConsent = "explicit-consent",
        /// GDPR 9(2)(b).
        Employment = "employment",
        /// GDPR 9(2)(c).
        VitalInterests = "vital-interests",
        /// GDPR 9(2)(e).
        ManifestlyPublic = "manifestly-public",
        /// GDPR 9(2)(f).
        LegalClaims = "legal-claims",
        /// GDPR 9(2)(g).
        SubstantialPublicInterest = "substantial-public-interest",
        /// GDPR 9(2)(h) with 9(3).
        HealthCare = "health-care",
        /// GDPR 9(2)(i).
        PublicHealth = "public-health",
        /// GDPR 9(2)(j).
        Research = "research",
    }
}

words! {
    /// Why a data category is a special one (GDPR 9(1)) or close to it (GDPR 10).
    Sensitivity {
        /// Data concerning health, GDPR 4(15).
        Health = "health",
        /// Genetic data, GDPR 4(13).
        Genetic = "genetic",
        /// Biometric data that identify a person, GDPR 4(14).
        Biometric = "biometric",
        /// Sex life or sexual orientation.
        SexualLife = "sexual-life",
        /// Racial or ethnic origin.
        EthnicOrigin = "ethnic-origin",
        /// Religious or philosophical beliefs.
        Religion = "religion",
        /// Criminal convictions and offences, GDPR 10; not a special category.
        Criminal = "criminal",
    }
}

words! {
    /// An identifier whose use the law restricts (UAVG 46).
    Identifier {
        /// Citizen service number (NL).
        Bsn = "bsn",
        /// National register number (BE).
        NationalNumber = "national-number",
        /// Kind and number of an identity document.
        IdentityDocument = "identity-document",
    }
}

words! {
    /// The legal regime under which a treatment is given.
    Regime {
        /// NL: a medical treatment contract, BW 7:446.
        Wgbo = "wgbo",
        /// NL: "andere zorg" of Wkkgz 1.
        OtherCare = "other-care",
        /// Not care in the sense of the law.
        NoCare = "no-care",
        /// BE: care under the patients' rights act.
        BeCare = "be-care",
    }
}

words! {
    /// What binds the people who handle health data to secrecy (GDPR 9(3)).
    Secrecy {
        /// A professional register.
        Register = "register",
        /// A statute.
        Law = "law",
        /// The contract of employment or services.
        Contract = "contract",
    }
}

words! {
    /// What a recipient is to the controller (GDPR 4(7)-(9), 26).
    Role {
        /// Works on our instructions, GDPR 4(8).
        Processor = "processor",
        /// Decides for itself, GDPR 4(7).
        Controller = "controller",
        /// Decides together with us, GDPR 26.
        Joint = "joint",
        /// A public authority.
        Authority = "authority",
    }
}

words! {
    /// What a transfer outside the EEA rests on (GDPR chapter V).
    Mechanism {
        /// An adequacy decision for the country, GDPR 45.
        Adequacy = "adequacy",
        /// The EU-US Data Privacy Framework, Decision (EU) 2023/1795.
        Dpf = "dpf",
        /// Standard contractual clauses, GDPR 46(2)(c), Decision (EU) 2021/914.
        Scc = "scc",
        /// Binding corporate rules, GDPR 47.
        Bcr = "bcr",
        /// An approved code of conduct, GDPR 46(2)(e).
        CodeOfConduct = "code-of-conduct",
        /// An approved certification, GDPR 46(2)(f).
        Certification = "certification",
        /// Clauses authorised by the supervisory authority, GDPR 46(3).
        AdHocClauses = "ad-hoc-clauses",
        /// Explicit consent to this transfer, GDPR 49(1)(a).
        ExplicitConsent = "explicit-consent",
        /// Necessary for the contract, GDPR 49(1)(b)-(c).
        Contract = "contract",
        /// Legal claims, GDPR 49(1)(e).
        LegalClaims = "legal-claims",
        /// Vital interests, GDPR 49(1)(f).
        VitalInterests = "vital-interests",
        /// The one-off compelling interest of GDPR 49(1), second subparagraph.
        CompellingInterest = "compelling-interest",
    }
}

words! {
    /// Whether the person must give the data (GDPR 13(2)(e)).
    Provision {
        /// The law asks for it.
        Statutory = "statutory",
        /// Needed for the contract.
        Contractual = "contractual",
        /// Free choice.
        Voluntary = "voluntary",
        /// The person gives nothing: the data arise without them, as camera images do.
        None = "none",
    }
}

words! {
    /// How a period is meant.
    Bound {
        /// Exactly this long.
        Exactly = "exactly",
        /// This long or longer.
        AtLeast = "at-least",
        /// Never longer.
        AtMost = "at-most",
    }
}

words! {
    /// What happens when a period ends.
    Then {
        /// The data are erased.
        Erase = "erase",
        /// The data are made anonymous.
        Anonymise = "anonymise",
        /// The data are given back.
        Return = "return",
        /// The clinic looks whether they are still needed.
        Review = "review",
    }
}

words! {
    /// A known event that starts or ends a period.
    Event {
        /// The last visit or appointment.
        LastVisit = "last-visit",
        /// The last contact.
        LastContact = "last-contact",
        /// The last treatment.
        LastTreatment = "last-treatment",
        /// The last change in the file.
        LastChange = "last-change",
        /// The end of the financial year.
        EndOfFinancialYear = "end-of-financial-year",
        /// The end of the calendar year.
        EndOfYear = "end-of-year",
        /// The invoice.
        Invoice = "invoice",
        /// The recording.
        Recording = "recording",
        /// Giving consent.
        Consent = "consent",
        /// Withdrawing consent.
        Withdrawal = "withdrawal",
        /// Unsubscribing.
        Unsubscribe = "unsubscribe",
        /// A successful objection.
        Objection = "objection",
        /// The end of an application procedure.
        EndOfProcedure = "end-of-procedure",
        /// The end of a contract or business relation.
        EndOfRelation = "end-of-relation",
        /// The end of employment.
        EndOfEmployment = "end-of-employment",
        /// The end of the purpose.
        EndOfPurpose = "end-of-purpose",
        /// The end of a study.
        EndOfStudy = "end-of-study",
        /// The closing of a complaint, request or case.
        Closing = "closing",
        /// The delivery of an order.
        Delivery = "delivery",
        /// The writing of a log line.
        Logging = "logging",
        /// The making of a backup.
        Backup = "backup",
        /// A request of the person.
        Request = "request",
        /// The placing of a cookie.
        Placing = "placing",
        /// The survey.
        Survey = "survey",
        /// The visit to the website or the building.
        Visit = "visit",
    }
}

impl Event {
    /// The events until which data can be kept; the others only start a period.
    pub const ENDS: &'static [&'static str] =
        &["withdrawal", "unsubscribe", "objection", "end-of-relation", "end-of-purpose", "closing", "request"];
}

words! {
    /// When the clinic asks for proof of identity with a request (GDPR 12(6)).
    Identification {
        /// Only in reasonable doubt.
        WhenInDoubt = "when-in-doubt",
        /// With every request.
        Always = "always",
        /// Never.
        Never = "never",
    }
}

words! {
    /// A way in which a request can be made (GDPR 12(2)).
    Channel {
        /// By e-mail.
        Email = "email",
        /// By letter.
        Post = "post",
        /// By telephone.
        Phone = "phone",
        /// Through a form on the website.
        Form = "form",
        /// Through a patient portal.
        Portal = "portal",
        /// At the desk.
        Desk = "desk",
    }
}

words! {
    /// A right of the person, under the GDPR or national care law.
    Right {
        /// GDPR 15.
        Access = "access",
        /// GDPR 16.
        Rectification = "rectification",
        /// GDPR 17.
        Erasure = "erasure",
        /// GDPR 18.
        Restriction = "restriction",
        /// GDPR 20.
        Portability = "portability",
        /// GDPR 21.
        Object = "object",
        /// GDPR 7(3).
        Withdraw = "withdraw",
        /// GDPR 22(3).
        HumanIntervention = "human-intervention",
        /// GDPR 77.
        Complaint = "complaint",
        /// BW 7:456, Wabvpz 15d; BE: wet patiëntenrechten 9.
        FileCopy = "file-copy",
        /// BW 7:454 lid 2.
        OwnStatement = "own-statement",
        /// BW 7:455.
        Destruction = "destruction",
        /// Wabvpz 15e.
        LogOverview = "log-overview",
    }
}

words! {
    /// What kind of cookie it is (Tw 11.7a).
    CookieClass {
        /// Needed for the website to work.
        Functional = "functional",
        /// Measures use.
        Analytics = "analytics",
        /// Follows visitors for advertising.
        Marketing = "marketing",
    }
}

words! {
    /// Whose cookie it is.
    Party {
        /// Of the clinic's own website.
        First = "first",
        /// Of another company.
        Third = "third",
    }
}

words! {
    /// The trade register.
    Register {
        /// Chamber of Commerce (NL).
        Kvk = "kvk",
        /// Crossroads Bank for Enterprises (BE).
        Kbo = "kbo",
    }
}

words! {
    /// The legal form of the controller.
    LegalForm {
        /// Private limited company (NL).
        Bv = "bv",
        /// Public limited company.
        Nv = "nv",
        /// General partnership (NL).
        Vof = "vof",
        /// Professional partnership (NL).
        Maatschap = "maatschap",
        /// Limited partnership (NL).
        Cv = "cv",
        /// Sole proprietor.
        Eenmanszaak = "eenmanszaak",
        /// Foundation (NL).
        Stichting = "stichting",
        /// Association.
        Vereniging = "vereniging",
        /// Cooperative.
        Cooperatie = "cooperatie",
        /// Private limited company (BE).
        BeBv = "be-bv",
        /// Non-profit association (BE).
        Vzw = "vzw",
        /// Public body.
        PublicBody = "public-body",
    }
}

words! {
    /// The kind of clinic.
    Kind {
        /// Cosmetic clinic.
        CosmeticClinic = "cosmetic-clinic",
        /// Laser clinic.
        LaserClinic = "laser-clinic",
        /// Skin clinic.
        SkinClinic = "skin-clinic",
        /// Beauty salon.
        BeautySalon = "beauty-salon",
        /// Dental practice.
        Dentist = "dentist",
        /// Physiotherapy practice.
        Physiotherapist = "physiotherapist",
        /// Psychology practice.
        Psychologist = "psychologist",
        /// General practice.
        GeneralPractice = "general-practice",
        /// Independent treatment centre.
        TreatmentCentre = "treatment-centre",
        /// Pharmacy.
        Pharmacy = "pharmacy",
        /// Out-of-hours general practice.
        GpPost = "gp-post",
        /// Care group.
        CareGroup = "care-group",
        /// Hospital.
        Hospital = "hospital",
        /// Any other practice.
        Other = "other",
    }
}

words! {
    /// A section of the statement, by its language-neutral name. It is also the anchor in the page.
    SectionId {
        /// In short.
        Summary = "summary",
        /// Who we are.
        Controller = "controller",
        /// What we do with your data.
        Activities = "activities",
        /// How long we keep them.
        Retention = "retention",
        /// Who receives them, and where.
        Recipients = "recipients",
        /// Your rights.
        Rights = "rights",
        /// The right to object, apart (GDPR 21(4)).
        Object = "object",
        /// How to ask.
        Requests = "requests",
        /// Complaints.
        Complaints = "complaints",
        /// Automated decisions.
        Automated = "automated",
        /// Children and young people.
        Minors = "minors",
        /// Cookies.
        Cookies = "cookies",
        /// Security.
        Security = "security",
        /// The laws on this page.
        Laws = "laws",
        /// What has changed.
        Changes = "changes",
    }
}

words! {
    /// How consent is asked.
    Asking {
        /// On a form of its own.
        SeparateForm = "separate-form",
        /// With a box of its own.
        Checkbox = "checkbox",
        /// Through the cookie banner.
        CookieBanner = "cookie-banner",
        /// In writing.
        Written = "written",
        /// In a conversation, and noted.
        Spoken = "spoken",
        /// Taken from the fact that someone books, orders, mails, signs or visits: not consent in law.
        Implied = "implied",
    }
}

words! {
    /// Who treats: a profession.
    Profession {
        /// Physician (Wet BIG 3).
        Physician = "physician",
        /// Dentist (Wet BIG 3).
        Dentist = "dentist",
        /// Nurse.
        Nurse = "nurse",
        /// Physician assistant.
        PhysicianAssistant = "physician-assistant",
        /// Physiotherapist.
        Physiotherapist = "physiotherapist",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Pharmacist.
        Pharmacist = "pharmacist",
        /// Midwife.
        Midwife = "midwife",
        /// Dental hygienist.
        DentalHygienist = "dental-hygienist",
        /// Dietitian.
        Dietitian = "dietitian",
        /// Skin therapist (huidtherapeut, Wet BIG 34).
        SkinTherapist = "skin-therapist",
        /// Beautician.
        Beautician = "beautician",
        /// Any other.
        Other = "other",
    }
}

words! {
    /// How a practitioner works for the clinic.
    Engagement {
        /// In employment.
        Employee = "employee",
        /// Hired, under the clinic's direction.
        Contractor = "contractor",
        /// Self-employed within the clinic.
        Independent = "independent",
    }
}

words! {
    /// Who is the controller of the files of a practitioner (GDPR 4(7), 26).
    FileController {
        /// The clinic.
        Clinic = "clinic",
        /// The practitioner.
        Practitioner = "practitioner",
        /// Both together.
        Joint = "joint",
    }
}

words! {
    /// A kind of treatment that decides which regime can apply (Wkkgz 1, Uitvoeringsbesluit Wkkgz).
    Treatment {
        /// Laser.
        Laser = "laser",
        /// Intense pulsed light.
        Ipl = "ipl",
        /// Injectables: botulinum toxin, fillers.
        Injectables = "injectables",
        /// Chemical peeling.
        Peeling = "peeling",
        /// Surgery.
        Surgery = "surgery",
        /// Creams and masks.
        Facial = "facial",
        /// Massage.
        Massage = "massage",
        /// Make-up.
        MakeUp = "make-up",
        /// Waxing.
        Waxing = "waxing",
        /// Lash tint.
        LashTint = "lash-tint",
        /// Manicure.
        Manicure = "manicure",
        /// Pedicure that is not medical.
        Pedicure = "pedicure",
    }
}

words! {
    /// How much of the care is cosmetic.
    Cosmetic {
        /// All of it.
        Only = "only",
        /// Some of it.
        Some = "some",
        /// None of it.
        None = "none",
    }
}

words! {
    /// What else a data protection officer does for the clinic (GDPR 38(6)).
    OtherRole {
        /// Owns the clinic.
        Owner = "owner",
        /// Director.
        Director = "director",
        /// Manager.
        Manager = "manager",
        /// Head of IT.
        HeadOfIt = "head-of-it",
        /// Head of marketing.
        HeadOfMarketing = "head-of-marketing",
        /// Head of personnel.
        HeadOfPersonnel = "head-of-personnel",
        /// The practitioner in charge.
        TreatingLead = "treating-lead",
        /// Works at the front desk.
        FrontDesk = "front-desk",
    }
}

words! {
    /// How a message reaches people (Tw 11.7).
    Medium {
        /// E-mail.
        Email = "email",
        /// Text message.
        Sms = "sms",
        /// Message in an app.
        App = "app",
        /// Telephone call.
        Telephone = "telephone",
        /// Letter.
        Post = "post",
        /// Website.
        Website = "website",
        /// Social media.
        SocialMedia = "social-media",
        /// Printed matter.
        Print = "print",
    }
}

words! {
    /// A condition under which messages to own customers need no consent (Tw 11.7 lid 3).
    SoftOptIn {
        /// They are customers, and gave the address with a purchase.
        OwnCustomers = "own-customers",
        /// The messages are about own, similar services.
        SimilarServices = "similar-services",
        /// They could object when the address was collected.
        OptOutAtCollection = "opt-out-at-collection",
        /// They can object in every message.
        OptOutInEveryMessage = "opt-out-in-every-message",
    }
}

words! {
    /// A condition of UAVG 24 for research with special categories of data.
    ResearchCondition {
        /// UAVG 24 onder a.
        Necessary = "necessary",
        /// UAVG 24 onder b.
        PublicInterest = "public-interest",
        /// UAVG 24 onder c.
        ConsentImpossible = "consent-impossible",
        /// UAVG 24 onder d.
        Safeguards = "safeguards",
    }
}

words! {
    /// Where cameras hang.
    Spot {
        /// The entrance.
        Entrance = "entrance",
        /// The reception.
        Reception = "reception",
        /// The waiting room.
        WaitingRoom = "waiting-room",
        /// A corridor.
        Corridor = "corridor",
        /// The car park.
        CarPark = "car-park",
        /// A treatment room.
        TreatmentRoom = "treatment-room",
        /// A changing room.
        ChangingRoom = "changing-room",
        /// A toilet.
        Toilet = "toilet",
    }
}

words! {
    /// What a computer does in an activity that looks like deciding.
    Ai {
        /// Judges photographs.
        PhotoAssessment = "photo-assessment",
        /// Sorts by urgency.
        Triage = "triage",
        /// Scores risk.
        RiskScore = "risk-score",
        /// Scores creditworthiness.
        CreditScore = "credit-score",
        /// Writes down what is said.
        Transcription = "transcription",
        /// Talks with people.
        Chatbot = "chatbot",
    }
}

words! {
    /// Which standard contractual clauses.
    Clauses {
        /// Decision (EU) 2021/914.
        Current = "2021/914",
        /// Decision 2010/87/EU.
        Processors2010 = "2010/87",
        /// Decision 2004/915/EC.
        Controllers2004 = "2004/915",
        /// Decision 2001/497/EC.
        Controllers2001 = "2001/497",
    }
}

words! {
    /// Which page of the website.
    WebPage {
        /// Any page for everyone.
        General = "general",
        /// Pages about treatments.
        Treatments = "treatments",
        /// Booking.
        Booking = "booking",
        /// Intake.
        Intake = "intake",
        /// Portal.
        Portal = "portal",
        /// Shop.
        Shop = "shop",
    }
}

words! {
    /// What a website loads from others.
    Embedded {
        /// A map.
        Map = "map",
        /// A video.
        Video = "video",
        /// Fonts.
        Fonts = "fonts",
        /// Reviews.
        Reviews = "reviews",
        /// A test against robots.
        Captcha = "captcha",
        /// A feed of social media.
        SocialFeed = "social-feed",
    }
}
