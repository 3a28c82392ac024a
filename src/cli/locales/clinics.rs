//! The clinics in whose statements a translator sees her words.

use crate::cli::output::note;
use crate::cli::project::{self, Project, Trouble};
use crate::emit;
use crate::finding::{Message, Report, Severity};
use crate::locale::Locale;
use crate::pipeline::{Compiler, Definition, Options, Overrides, no_shared_parts};
use crate::policy;
use crate::translate::Clinic;
use std::path::PathBuf;

/// Definitions that the program carries, for whoever has none at hand: the first tells most.
const EXAMPLES: &[(&str, &str)] = &[
    ("policies/kliniek-duinrand.toml", include_str!("../../../policies/kliniek-duinrand.toml")),
    ("policies/skin-medic.toml", include_str!("../../../policies/skin-medic.toml")),
    ("policies/maestro-laser-clinics.toml", include_str!("../../../policies/maestro-laser-clinics.toml")),
    ("policies/cosmetic-clinic.toml", include_str!("../../../policies/cosmetic-clinic.toml")),
];

/// Definitions on disk.
pub(super) struct Clinics {
    project: Option<Project>,
    compiler: Compiler,
}

impl Clinics {
    /// Those under the paths. Without paths those of the project, if there is one.
    pub(super) fn find(paths: &[PathBuf]) -> Result<Self, Trouble> {
        let project = Project::find(paths, &mut Report::default());
        let project = if paths.is_empty() { project.ok() } else { Some(project?) };
        let compiler = Compiler::new(Options::default(), &Overrides::default(), &mut Report::default());
        Ok(Self { project, compiler })
    }

    /// The project's own templates: name, path, text.
    pub(super) fn templates(&self) -> Result<Vec<(String, String, String)>, Trouble> {
        Ok(match &self.project {
            Some(project) => project.overrides()?.templates,
            None => Vec::new(),
        })
    }

    /// Each of them in turn. One that cannot be read is told of, and left out.
    pub(super) fn each<'a>(&'a self, words: &'a Locale) -> impl Iterator<Item = Clinic> + 'a {
        let project = self.project.iter();
        let definitions = project.flat_map(|project| project.definitions.iter().map(move |one| (project, one)));
        definitions.filter_map(|(project, (path, clinic))| {
            let load = &mut |from: &str, path: &str| project::shared(&project.root, from, path);
            match project::read(path, clinic) {
                Ok(definition) => self.clinic(definition, load, words),
                Err(Trouble(message)) => {
                    note(&words.message(&message).unwrap_or_default());
                    None
                }
            }
        })
    }

    /// The examples in turn.
    pub(super) fn examples<'a>(&'a self, words: &'a Locale) -> impl Iterator<Item = Clinic> + 'a {
        EXAMPLES.iter().filter_map(|(path, text)| {
            let bytes = text.as_bytes().to_vec();
            let definition = Definition { name: (*path).to_owned(), clinic: String::new(), bytes };
            let clinic = self.clinic(definition, &mut no_shared_parts, words)?;
            let message = Message::new("bench-example").with("path", *path);
            Some(Clinic { path: words.message(&message).unwrap_or_default(), ..clinic })
        })
    }

    fn clinic(&self, definition: Definition, load: policy::Load<'_>, words: &Locale) -> Option<Clinic> {
        let path = definition.name.clone();
        let (sources, report, policy) = self.compiler.read(definition.bytes, definition.name, load);
        for finding in report.findings().iter().filter(|finding| finding.severity == Severity::Error) {
            note(&emit::text(finding, &sources, words, true));
        }
        let policy = policy.filter(|_| !report.has(Severity::Error))?;
        Some(Clinic::new(&policy, path))
    }
}
