//! What examples of rules have in common.

/// A whole activity of the clinic's own: its name, its title in Dutch and in English, its purpose in both, and the lines
/// that the example is about.
macro_rules! own_activity {
    ($id:literal, $title_nl:literal, $title_en:literal, $nl:literal, $en:literal, $lines:literal) => {
        concat!(
            "[[activity]]\nid = \"",
            $id,
            "\"\ntitle = { nl = \"",
            $title_nl,
            "\", en = \"",
            $title_en,
            "\" }\npurpose = { nl = \"",
            $nl,
            "\", en = \"",
            $en,
            "\" }\n",
            $lines,
            "provision = \"voluntary\"\n\n[[activity.retention]]\nperiod = \"1 year\"\nfrom = \"last-visit\"\n"
        )
    };
}

pub(super) use own_activity;
