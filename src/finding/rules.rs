use super::Severity;

/// The rules that are not about law: how a definition, a locale, a template, a page, an accepted finding, a baseline or
/// the settings can be wrong. In the order in which they are listed.
pub const FORMAT_RULES: &[&str] = &[
    "DEF-01", "DEF-02", "DEF-03", "DEF-04", "DEF-05", "DEF-06", "DEF-07", "DEF-08", "DEF-09", "DEF-10", "DEF-11",
    "DEF-12", "DEF-13", "DEF-14", "ALLOW-01", "ALLOW-02", "ALLOW-03", "ALLOW-04", "BASE-01", "LOC-01", "LOC-02",
    "LOC-03", "LOC-05", "TPL-01", "TPL-02", "VER-01", "VER-02", "VER-03", "VER-04", "SET-01", "SET-02", "SET-03",
];

/// What a finding of such a rule weighs.
#[must_use]
pub fn format_severity(rule: &str) -> Severity {
    match rule {
        "ALLOW-01" | "ALLOW-02" => Severity::Warning,
        "BASE-01" => Severity::Info,
        _ => Severity::Error,
    }
}
