//! Pictures beside words. They decorate: what they show is always told in words too (GDPR 12(7) leaves them free).

use crate::policy::model::Activity;

/// A picture that a page may show beside words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Icon {
    /// A record.
    File,
    /// What is kept secret.
    Lock,
    /// Several people.
    People,
    /// One person.
    Person,
    /// A term.
    Clock,
    /// A choice.
    Check,
    /// Payment.
    Card,
    /// Appointments.
    Calendar,
    /// A camera that guards.
    Camera,
    /// A photograph.
    Photo,
    /// The world, a website.
    Globe,
    /// Research, a laboratory.
    Flask,
    /// Work.
    Bag,
    /// A letter.
    Mail,
    /// A telephone.
    Phone,
    /// A conversation.
    Speech,
    /// A stop.
    Hand,
    /// Law.
    Scales,
    /// Computers.
    Server,
    /// Something to know.
    Info,
}

impl Icon {
    /// Every picture.
    pub const ALL: &'static [Self] = &[
        Self::File,
        Self::Lock,
        Self::People,
        Self::Person,
        Self::Clock,
        Self::Check,
        Self::Card,
        Self::Calendar,
        Self::Camera,
        Self::Photo,
        Self::Globe,
        Self::Flask,
        Self::Bag,
        Self::Mail,
        Self::Phone,
        Self::Speech,
        Self::Hand,
        Self::Scales,
        Self::Server,
        Self::Info,
    ];

    /// Its name in the file of pictures.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Lock => "lock",
            Self::People => "people",
            Self::Person => "person",
            Self::Clock => "clock",
            Self::Check => "check",
            Self::Card => "card",
            Self::Calendar => "calendar",
            Self::Camera => "camera",
            Self::Photo => "photo",
            Self::Globe => "globe",
            Self::Flask => "flask",
            Self::Bag => "bag",
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::Speech => "speech",
            Self::Hand => "hand",
            Self::Scales => "scales",
            Self::Server => "server",
            Self::Info => "info",
        }
    }
}

/// The picture of an activity: by its entry of the catalogue, else one that fits any.
pub(super) fn of(activity: &Activity) -> Icon {
    match activity.entry.map_or("", |entry| entry.id) {
        "treatment-file" | "intake" | "requesting-records" | "practice-transfer" | "dental-technician"
        | "surgery-planning" => Icon::File,
        "appointments" | "check-in" => Icon::Calendar,
        "identity-check" | "emergency-contact" | "minors-guardians" => Icon::Person,
        "invoicing" | "insurance-claims" | "insurer-control" | "debt-collection" | "pay-later" | "webshop" => {
            Icon::Card
        }
        "cameras" => Icon::Camera,
        "file-photos" | "photos-before-consult" | "publicity-photos" | "consultation-recording" => Icon::Photo,
        "research" | "laboratory" | "medication" | "implant-register" | "quality-registry" => Icon::Flask,
        "website-analytics" | "advertising-cookies" | "social-media" | "guest-wifi" => Icon::Globe,
        "contact-form" | "newsletter" | "care-correspondence" | "messaging" => Icon::Mail,
        "telephone" => Icon::Phone,
        "online-consultation" | "chatbot" | "reviews" => Icon::Speech,
        "job-applicants" | "training" | "business-contacts" => Icon::Bag,
        "legal-claims" | "care-complaints" | "incidents" | "reporting-code" | "privacy-requests" => Icon::Scales,
        "backups" | "access-logs" | "electronic-exchange" => Icon::Server,
        _ => Icon::Info,
    }
}
