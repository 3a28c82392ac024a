//! What a recipient usually is to a clinic, by its category: a processor, or a controller of its own (GDPR 4(7)-(8)).
//! Settled practice rather than law; a contract can make it otherwise.

use crate::policy::terms::Role;

/// Those who decide for themselves: care providers and insurers with their own file, authorities, and professions with
/// duties of their own.
const OWN_CONTROLLERS: &[&str] = &[
    "laboratory",
    "pharmacy",
    "health-insurer",
    "health-insurance-fund",
    "gp",
    "health-inspectorate",
    "tax-authority",
    "bank",
    "accountant",
];

/// Those who do what the clinic asks: systems, storage, and services around them.
const PROCESSORS: &[&str] = &[
    "patient-record-system",
    "hosting",
    "backup-provider",
    "booking-system",
    "email-provider",
    "newsletter-service",
    "shredder",
    "it-support",
];

/// The usual role of a category, where there is one.
#[must_use]
pub fn usual(category: &str) -> Option<Role> {
    if OWN_CONTROLLERS.contains(&category) {
        Some(Role::Controller)
    } else if PROCESSORS.contains(&category) {
        Some(Role::Processor)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::vocabulary::RECIPIENTS;

    #[test]
    fn the_categories_are_known_and_have_one_role() {
        for category in OWN_CONTROLLERS.iter().chain(PROCESSORS) {
            assert!(RECIPIENTS.contains(category), "{category}");
        }
        assert!(OWN_CONTROLLERS.iter().all(|category| !PROCESSORS.contains(category)));
    }
}
