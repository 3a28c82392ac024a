use super::get::Get;
use crate::policy::model::{Recipient, Transfer};
use crate::policy::terms::{Mechanism, Role};

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
        essence: table.local("essence"),
        contact: table.text("contact"),
        transfer: table.child("transfer").map(|transfer| Transfer {
            mechanism: transfer.word("mechanism", Mechanism::from_word),
            certified: transfer.bool("certified"),
            copy: transfer.whereabouts("copy"),
            interest: transfer.local("interest"),
            place: transfer.place,
        }),
        place: table.place.clone(),
    }
}
