//! P28 to P37 of the list of usual activities: contact and publicity. The law fixes nothing here.

use super::Entry;

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        id: "contact-form",
        number: "P28",
        subjects: &["website-visitor"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry { id: "messaging", number: "P29", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry { id: "telephone", number: "P30", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "newsletter",
        number: "P31",
        subjects: &["newsletter-reader"],
        marketing: true,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "publicity-photos",
        number: "P32",
        subjects: &["patient"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry { id: "reviews", number: "P33", subjects: &["patient"], marketing: false, treatment: false, fixed: &[] },
    Entry {
        id: "social-media",
        number: "P34",
        subjects: &["website-visitor"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "website-analytics",
        number: "P35",
        subjects: &["website-visitor"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "advertising-cookies",
        number: "P36",
        subjects: &["website-visitor"],
        marketing: true,
        treatment: false,
        fixed: &[],
    },
    Entry {
        id: "chatbot",
        number: "P37",
        subjects: &["website-visitor"],
        marketing: false,
        treatment: false,
        fixed: &[],
    },
];
