use crate::policy::Policy;
use jiff::civil::Date;

/// What an index tells of a clinic, whether its definition is right or not.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// The path of its definition, as the user knows it.
    pub definition: String,
    /// Its output folder, with `/` between folders.
    pub folder: String,
    /// Its name, where that could be read.
    pub name: Option<String>,
    /// The day of its statement.
    pub date: Option<Date>,
    /// The version of its statement.
    pub version: Option<String>,
    /// The languages of its statement: tag and own name.
    pub languages: Vec<(String, String)>,
}

impl About {
    /// Of a definition of which nothing more is known.
    #[must_use]
    pub fn new(definition: &str, folder: &str) -> Self {
        Self { definition: definition.to_owned(), folder: folder.to_owned(), ..Self::default() }
    }

    /// With what a definition says.
    #[must_use]
    pub fn of(self, policy: &Policy, languages: Vec<(String, String)>) -> Self {
        let statement = &policy.statement;
        Self {
            name: policy.name().cloned(),
            date: statement.date.get().copied(),
            version: statement.version.get().cloned(),
            languages,
            ..self
        }
    }

    /// Its name, or else that of its folder.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.folder)
    }
}
