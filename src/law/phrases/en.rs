//! English wording.

use super::Phrases;

/// By rule, in the order of the families.
pub(super) const PHRASES: &[Phrases] = &[
    // Classification, controller, data protection officer, data.

    // Purposes, legal bases, article 9, interests.

    // Consent, recipients, processors, transfers.

    // Retention, rights, complaints.

    // Decisions, cookies, minors, security, form, language.
];
