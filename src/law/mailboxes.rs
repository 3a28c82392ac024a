//! Mailboxes that consumers get for nothing, or with their internet connection: no place for what patients write.
//!
//! Source: what the providers themselves offer to consumers in the Netherlands and Belgium, November 2026.

/// Whole domains.
const DOMAINS: &[&str] = &[
    // Worldwide.
    "aol.com",
    "gmail.com",
    "googlemail.com",
    "icloud.com",
    "mac.com",
    "mail.com",
    "me.com",
    "msn.com",
    "proton.me",
    "protonmail.com",
    "rocketmail.com",
    "ymail.com",
    // With a connection in the Netherlands.
    "caiway.nl",
    "casema.nl",
    "chello.nl",
    "hetnet.nl",
    "home.nl",
    "kpnmail.nl",
    "kpnplanet.nl",
    "online.nl",
    "planet.nl",
    "quicknet.nl",
    "tele2.nl",
    "telfort.nl",
    "upcmail.nl",
    "zeelandnet.nl",
    "ziggo.nl",
    // With a connection in Belgium.
    "belgacom.net",
    "pandora.be",
    "proximus.be",
    "scarlet.be",
    "skynet.be",
    "telenet.be",
    "voo.be",
];

/// Names that go with the ending of many countries, as in `hotmail.nl`.
const NAMES: &[&str] = &["gmx", "hotmail", "live", "outlook", "yahoo"];

/// Whether an e-mail address is at such a mailbox; then its domain.
#[must_use]
pub fn free(email: &str) -> Option<String> {
    let domain = email.rsplit_once('@')?.1.trim().to_ascii_lowercase();
    let (name, ending) = domain.split_once('.')?;
    // `yahoo.co.uk`, but not `live.mykliniek.nl`.
    let of_country = ending.split('.').all(|part| part.len() <= 3) && ending.split('.').count() <= 2;
    let free = DOMAINS.contains(&domain.as_str()) || (of_country && NAMES.contains(&name));
    free.then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consumer_mailboxes_are_known() {
        for email in ["info@gmail.com", "INFO@Hotmail.NL", "x@yahoo.co.uk", "x@ziggo.nl", "x@telenet.be"] {
            assert!(free(email).is_some(), "{email}");
        }
        for email in ["info@mijnkliniek.nl", "info@live.mykliniek.nl", "info@gmail.example.nl", "info"] {
            assert!(free(email).is_none(), "{email}");
        }
    }
}
