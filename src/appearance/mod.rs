//! The house style of a clinic: the few colours that it gives, held against WCAG, and all others derived from them; its
//! fonts, and its logo.

mod colour;
mod contrast;
mod css;
mod logo;
mod scheme;
mod svg;

use crate::finding::{At, Finding, Message, Report, Severity};
use crate::policy::model::{Appearance, Colours, Field};
use crate::policy::terms::DarkMode;
use crate::policy::values::Colour;
use crate::policy::{Load, LoadError};
use crate::source::{Sources, Span};
use contrast::{Ground, Part, Problem};
pub use css::Sheet;
pub use logo::{Logo, MAX_BYTES};
use scheme::{Given, Theme, Wish};

/// How the pages of a clinic, or of all clinics of a project, look.
#[derive(Debug, Clone)]
pub struct House {
    appearance: Appearance,
    logo: Option<Logo>,
}

/// The house style of a clinic: its own, over that of the project, key by key. What is wrong with it is reported, save
/// what the project was told already. None when neither has one.
pub fn house(
    own: &Appearance,
    project: Option<&House>,
    sources: &Sources,
    load: Load<'_>,
    report: &mut Report,
) -> Option<House> {
    if !own.is_given {
        return project.cloned();
    }
    let appearance = project.map_or_else(|| own.clone(), |project| own.over(&project.appearance));
    let logo = match (&own.logo, project) {
        (Field::Absent, Some(project)) => project.logo.clone(),
        _ => read_logo(own, sources, load, report),
    };
    let house = House { appearance, logo };
    let told = project.map(House::problems).unwrap_or_default();
    for problem in house.problems() {
        let at = house.field(&problem).span();
        if at.is_some() || !told.contains(&problem) {
            // What the project has can be written otherwise here.
            report.push(finding(&problem, at.unwrap_or(own.place.span)));
        }
    }
    Some(house)
}

impl House {
    /// The logo, if there is one that a page can carry.
    #[must_use]
    pub fn logo(&self) -> Option<&Logo> {
        self.logo.as_ref()
    }

    /// Whether a page follows the reader's dark mode.
    #[must_use]
    pub fn darkens(&self, sheet: Sheet) -> bool {
        self.appearance.dark_mode.copied().map_or(sheet == Sheet::Page, |mode| mode == DarkMode::Auto)
    }

    /// Which of light and dark a page can be, as CSS says it.
    #[must_use]
    pub fn colour_scheme(&self) -> &'static str {
        let is_dark = self.appearance.light.background.copied().is_some_and(colour::is_dark);
        match (self.darkens(Sheet::Page), is_dark) {
            (true, false) => "light dark",
            (false, false) => "light",
            (_, true) => "dark",
        }
    }

    fn problems(&self) -> Vec<Problem> {
        let has_dark = self.has_dark_of_its_own() && self.darkens(Sheet::Page);
        let dark = has_dark.then(|| self.wish(Theme::Dark).given);
        contrast::judge(self.wish(Theme::Light).given, dark)
    }

    /// What a theme follows from.
    fn wish(&self, theme: Theme) -> Wish {
        let light = Given::of(&self.appearance.light);
        let dark = Given::of(&self.appearance.dark);
        match theme {
            Theme::Dark if self.has_dark_of_its_own() => Wish { theme, given: dark, house_accent: light.accent },
            // A page that is dark by day is the same by night.
            Theme::Light | Theme::Dark => Wish { theme, given: light, house_accent: None },
        }
    }

    /// Whether the dark page has other colours than the light one.
    fn has_dark_of_its_own(&self) -> bool {
        let background = self.appearance.light.background.copied();
        !Given::of(&self.appearance.dark).is_empty() || !background.is_some_and(colour::is_dark)
    }

    /// The colour that should change.
    fn field(&self, problem: &Problem) -> &Field<Colour> {
        let Colours { accent, text, surface, .. } = match problem.theme {
            Theme::Light => &self.appearance.light,
            Theme::Dark => &self.appearance.dark,
        };
        match problem.part {
            Part::Accent => accent,
            Part::Text => text,
            Part::Surface => surface,
        }
    }
}

fn finding(problem: &Problem, at: Span) -> Finding {
    let table = match problem.theme {
        Theme::Light => "appearance",
        Theme::Dark => "appearance.dark",
    };
    let name = match (problem.part, problem.ground) {
        (Part::Surface, _) => "contrast-grounds",
        (_, Ground::Background) => "contrast-background",
        (_, Ground::Surface) => "contrast-surface",
    };
    let key = problem.part.key();
    let message = |part: &str| {
        Message::new(format!("{name}{part}"))
            .with("key", key)
            .with("table", table)
            .with("found", problem.found.to_string())
            .with("other", problem.other.to_string())
            .with("ratio", told(problem.ratio))
            .with("least-ratio", "4.5")
            .with("nearest", problem.nearest.to_string())
    };
    Finding::new("APP-01", Severity::Warning, At::Span(at), message(""))
        .path(format!("{table}.{key}"))
        .help(message(".help"))
}

/// A contrast with two decimals, never more than it is: 4.499 is not 4.5.
fn told(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}

fn read_logo(own: &Appearance, sources: &Sources, load: Load<'_>, report: &mut Report) -> Option<Logo> {
    let path = own.logo.get()?;
    let span = own.logo.span()?;
    let loaded = load(&sources.file(span.file).name, path);
    let loaded = loaded.map(|(_, bytes)| Logo::read(bytes));
    let mut found = String::new();
    let name = match loaded {
        Ok(Ok(logo)) => return Some(logo),
        Ok(Err(logo::Fault::Unsafe(what))) => {
            found = what;
            "logo-unsafe"
        }
        Ok(Err(logo::Fault::TooLarge)) | Err(LoadError::TooLarge) => "logo-too-large",
        Ok(Err(logo::Fault::OtherKind)) | Err(LoadError::NotFile) => "logo-kind",
        Err(LoadError::NotFound) => "logo-not-found",
        Err(LoadError::Outside) => "logo-outside",
    };
    let message = |part: &str| {
        Message::new(format!("{name}{part}"))
            .with("file", path)
            .with("found", &found)
            .with("most", (MAX_BYTES / 1024).to_string())
    };
    let finding = Finding::new("APP-02", Severity::Error, At::Span(span), message(""));
    report.push(finding.path("appearance.logo").help(message(".help")));
    None
}

#[cfg(test)]
mod tests;
