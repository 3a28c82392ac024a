//! What an activity is for, where the law judges it by its kind.
//!
//! Kinds are those that GDPR 6(1)(b) with EDPB 2/2019, GDPR 9(2)(h) with UAVG 30 lid 3 onder a, and Tw 11.7 tell apart;
//! state of 20 November 2026.

use crate::policy::model::Activity;
use crate::policy::terms::{Medium, Regime};

/// A kind of activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// The treatment itself, and the file about it.
    File,
    /// Care around it: appointments, letters, consultations at a distance.
    Care,
    /// Managing the practice: invoices, claims on insurers, check-in, logs.
    Practice,
    /// A national registry of the quality of care.
    QualityRegistry,
    /// Scientific research.
    Research,
    /// Direct marketing and advertising.
    Marketing,
    /// Photographs, experiences and pages for the public.
    Publicity,
    /// Reviews and surveys.
    Reviews,
    /// Measuring the use of a website.
    Analytics,
    /// Cameras.
    Cameras,
    /// Choosing new staff.
    Recruitment,
}

/// The entries of the catalogue, by kind; the others are none of these.
const ENTRIES: &[(Aim, &[&str])] = &[
    (
        Aim::File,
        &[
            "intake",
            "treatment-file",
            "file-photos",
            "surgery-planning",
            "medication",
            "laboratory",
            "dental-technician",
        ],
    ),
    (
        Aim::Care,
        &["appointments", "photos-before-consult", "online-consultation", "care-correspondence", "requesting-records"],
    ),
    (Aim::Practice, &["invoicing", "insurance-claims", "insurer-control", "check-in", "access-logs", "backups"]),
    (Aim::QualityRegistry, &["quality-registry"]),
    (Aim::Research, &["research"]),
    (Aim::Marketing, &["newsletter", "advertising-cookies"]),
    (Aim::Publicity, &["publicity-photos", "social-media"]),
    (Aim::Reviews, &["reviews"]),
    (Aim::Analytics, &["website-analytics"]),
    (Aim::Cameras, &["cameras"]),
    (Aim::Recruitment, &["job-applicants"]),
];

/// The kind of an activity: by its entry of the catalogue, or else by its own facts.
#[must_use]
pub fn of(activity: &Activity) -> Option<Aim> {
    if activity.marketing {
        return Some(Aim::Marketing);
    }
    match activity.entry {
        // Messages that the clinic says are no marketing.
        Some(entry) if entry.marketing => None,
        Some(entry) => ENTRIES.iter().find(|(_, ids)| ids.contains(&entry.id)).map(|(aim, _)| *aim),
        None => of_own(activity),
    }
}

fn of_own(activity: &Activity) -> Option<Aim> {
    let uses = |category: &str| activity.data.items().iter().any(|data| data == category);
    let public = [Medium::Website, Medium::SocialMedia, Medium::Print];
    if !activity.subjects.is_empty() && activity.subjects.iter().all(|subject| subject == "applicant") {
        Some(Aim::Recruitment)
    } else if uses("camera-images") || !activity.cameras_at.items().is_empty() {
        Some(Aim::Cameras)
    } else if activity.media.items().iter().any(|medium| public.contains(medium)) {
        Some(Aim::Publicity)
    } else if uses("website-use") || uses("cookie-id") {
        Some(Aim::Analytics)
    } else if matches!(activity.regime.copied(), Some(Regime::Wgbo | Regime::BeCare)) {
        // Only a treatment has a regime of its own.
        Some(Aim::File)
    } else {
        None
    }
}
