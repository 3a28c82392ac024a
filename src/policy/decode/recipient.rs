use super::get::Get;
use crate::policy::model::{Recipient, Transfer};
use crate::policy::terms::{Clauses, Mechanism, Role};

pub(super) fn all(root: &Get<'_>) -> Vec<Recipient> {
    root.named("recipient").into_iter().map(|(id, table)| recipient(id, &table)).collect()
}

fn recipient(id: &str, table: &Get<'_>) -> Recipient {
    Recipient {
        id: id.to_owned(),
        name: table.text("name"),
        role: table.word("role", Role::from_word),
        category: table.choice("category", |word| Some(word.to_owned())),
        country: table.text("country"),
        purpose: table.local("purpose"),
        when: table.local("when"),
        agreement: table.bool("agreement"),
        own_use: table.bool("own-use"),
        commercial: table.bool("commercial"),
        us_parent: table.bool("us-parent"),
        remote_access: table.bool("remote-access"),
        essence: table.local("essence"),
        contact: table.text("contact"),
        transfer: table.child("transfer").map(|transfer| Transfer {
            mechanism: transfer.word("mechanism", Mechanism::from_word),
            certified: transfer.bool("certified"),
            clauses: transfer.word("clauses", Clauses::from_word),
            assessed: transfer.bool("assessed"),
            structural: transfer.bool("structural"),
            copy: transfer.whereabouts("copy"),
            interest: transfer.local("interest"),
            place: transfer.place,
        }),
        place: table.place.clone(),
    }
}
