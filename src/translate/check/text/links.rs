//! LOC-16: where links lead, web and mail addresses.

use super::super::Told;
use super::super::unit::Unit;
use super::{difference, first, parts, tell_difference};

pub(super) fn look(unit: &Unit<'_, '_>, told: &mut Told<'_>) {
    for pair in unit.pairs() {
        for (what, here, there) in
            [("link", &pair.said.links, &pair.origin.links), ("address", &pair.said.addresses, &pair.origin.addresses)]
        {
            let (here, there) = (parts(pair.text, here), parts(pair.source, there));
            let (only, lacking) = difference(&here, &there);
            let of = unit.source_language().unwrap_or_default();
            let own_page = |here: &str, there: &str| {
                let (here, there) = (in_language(here, unit.edition.language()), in_language(there, of));
                here.is_some() && here == there
            };
            let only: Vec<&str> =
                only.into_iter().filter(|here| !lacking.iter().any(|there| own_page(here, there))).collect();
            let lacking: Vec<&str> =
                lacking.into_iter().filter(|there| !here.iter().any(|here| own_page(here, there))).collect();
            if !only.is_empty() || !lacking.is_empty() {
                tell_difference(unit, told, "LOC-16", what, (first(&only), first(&lacking)));
                return;
            }
        }
    }
}

/// An address without the part of its path that names the language: a site may have a page for each.
fn in_language(address: &str, language: &str) -> Option<String> {
    let parts = address.split('/');
    let rest: Vec<&str> = parts.filter(|part| !part.eq_ignore_ascii_case(language)).collect();
    address.contains('/').then(|| rest.join("/"))
}
