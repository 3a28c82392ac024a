//! Dates, numbers and lists, as a locale writes them.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::YMD;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::{ListFormatter, ListFormatterPreferences, options::ListFormatterOptions};
use icu_locale_core::Locale as Tag;
use jiff::civil::Date;
use std::sync::OnceLock;

/// The formatters of a locale; each is made when it is first needed.
pub(super) struct Formats {
    tag: Tag,
    /// For one calendar only: the data of the others would double the program's start-up.
    date: OnceLock<Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>>,
    decimal: OnceLock<Option<DecimalFormatter>>,
    and: OnceLock<Option<ListFormatter>>,
    or: OnceLock<Option<ListFormatter>>,
}

impl Formats {
    /// For a language tag. English without a country is British here: `1 March 2026`, `a, b and c`.
    pub(super) fn new(language: &str) -> Self {
        let tag = if language == "en" { "en-GB" } else { language };
        let tag = tag.parse().unwrap_or(Tag::UNKNOWN);
        Self { tag, date: OnceLock::new(), decimal: OnceLock::new(), and: OnceLock::new(), or: OnceLock::new() }
    }

    /// `1 maart 2026`
    pub(super) fn date(&self, date: Date) -> String {
        let formatter = self.date.get_or_init(|| {
            FixedCalendarDateTimeFormatter::try_new(DateTimeFormatterPreferences::from(&self.tag), YMD::long()).ok()
        });
        let (year, month, day) = (date.year(), date.month(), date.day());
        let civil = icu_calendar::Date::try_new_gregorian(
            i32::from(year),
            u8::try_from(month).unwrap_or(1),
            u8::try_from(day).unwrap_or(1),
        );
        match (formatter, civil) {
            (Some(formatter), Ok(civil)) => formatter.format(&civil).to_string(),
            _ => date.to_string(),
        }
    }

    /// `4,49`, from `4.49`.
    pub(super) fn decimal(&self, number: &str) -> Option<String> {
        let formatter = self.decimal.get_or_init(|| {
            let options = DecimalFormatterOptions::default();
            DecimalFormatter::try_new(DecimalFormatterPreferences::from(&self.tag), options).ok()
        });
        Some(formatter.as_ref()?.format(&number.parse().ok()?).to_string())
    }

    /// `a, b en c`
    pub(super) fn and(&self, items: &[String]) -> String {
        let formatter = self.and.get_or_init(|| {
            ListFormatter::try_new_and(ListFormatterPreferences::from(&self.tag), ListFormatterOptions::default()).ok()
        });
        join(formatter.as_ref(), items)
    }

    /// `a, b of c`
    pub(super) fn or(&self, items: &[String]) -> String {
        let formatter = self.or.get_or_init(|| {
            ListFormatter::try_new_or(ListFormatterPreferences::from(&self.tag), ListFormatterOptions::default()).ok()
        });
        join(formatter.as_ref(), items)
    }
}

/// Whether dates and lists can be written in a language. Of a language without data, dates come out as in none.
#[must_use]
pub fn speaks(tag: &str) -> bool {
    let date = Date::constant(2026, 3, 1);
    tag.parse::<Tag>().is_ok() && Formats::new(tag).date(date) != Formats::new("und").date(date)
}

/// A language tag as it is usually written, as in `de-AT`. None where it is no tag.
#[must_use]
pub fn usual_tag(tag: &str) -> Option<String> {
    Some(tag.parse::<Tag>().ok()?.to_string())
}

fn join(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}
