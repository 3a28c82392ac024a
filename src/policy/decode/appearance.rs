//! How the page looks.

use super::get::Get;
use super::place_of;
use crate::policy::model::{Appearance, Colours, Field};
use crate::policy::terms::DarkMode;
use crate::policy::tree::Table;
use crate::policy::values::Colour;

/// `[appearance]` of a definition or of a project's settings.
pub(super) fn appearance(root: &Get<'_>) -> Appearance {
    let (empty, is_given) = (Table::default(), root.table.has("appearance"));
    let table = root.child("appearance").unwrap_or_else(|| Get { table: &empty, place: place_of(root, "appearance") });
    Appearance {
        is_given,
        light: colours(&table),
        dark: table.child("dark").map_or_else(Colours::default, |dark| colours(&dark)),
        dark_mode: table.word("dark-mode", DarkMode::from_word),
        font: table.texts("font"),
        radius: table.integer("radius"),
        logo: table.text("logo"),
        place: table.place,
    }
}

fn colours(table: &Get<'_>) -> Colours {
    let colour = |key: &str| -> Field<Colour> { table.field(key, |node| Colour::parse(node.text()?)) };
    Colours {
        accent: colour("accent"),
        text: colour("text"),
        background: colour("background"),
        surface: colour("surface"),
    }
}
