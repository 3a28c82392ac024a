//! Consumer messaging: apps made for private talk, whose makers decide for themselves about who talks with whom. Health
//! data need another way, unless the patient, informed, chooses it (GDPR 28, 32; NEN 7512; NTA 7516).

/// Names of such apps, as they occur in the name of a recipient.
const CONSUMER_APPS: &[&str] =
    &["whatsapp", "messenger", "telegram", "signal", "imessage", "instagram", "snapchat", "viber", "wechat"];

/// Whether a name is that of such an app.
#[must_use]
pub fn is_consumer_app(name: &str) -> bool {
    let name = name.to_lowercase();
    name.split(|c: char| !c.is_alphanumeric()).any(|word| CONSUMER_APPS.contains(&word))
}
