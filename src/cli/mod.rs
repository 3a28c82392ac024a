//! The command line. Only here is anything printed, and only here are exit codes made.

mod baseline;
mod build;
mod coverage;
mod each;
mod explain;
mod hidden;
mod locales;
mod output;
mod project;
mod schema;
mod serve;
mod settings;
mod start;
mod tally;
mod templates;

use clap::{Parser, Subcommand, ValueEnum};
use std::process::ExitCode;

/// Compiles the privacy statement of a clinic, in Dutch and English, and checks it against the GDPR.
#[derive(Debug, Parser)]
#[command(name = "verklaar", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check, then write the pages
    Build(build::Build),
    /// Check only
    Check(build::Check),
    /// Show the pages in a browser, and what is found, as soon as a file is saved
    Serve(serve::Serve),
    /// Show which sentence fulfils which requirement
    Coverage(coverage::Coverage),
    /// Explain a rule
    Explain(explain::Explain),
    /// List the rules and requirements
    Rules(explain::Rules),
    /// Write a first definition for a kind of clinic
    New(start::New),
    /// Check, translate, explain and repair the words of the pages
    #[command(subcommand)]
    Locales(locales::Locales),
    /// Show and write out the templates of the pages
    #[command(subcommand)]
    Templates(templates::Templates),
    /// Print the JSON Schema of the definition
    Schema,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Lang {
    /// English.
    En,
    /// Dutch.
    Nl,
}

impl Lang {
    const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
        }
    }
}

/// What a run ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// Nothing at or above the threshold was found.
    Clean,
    /// Something was.
    Findings,
    /// Wrong usage, or a file that cannot be read or written.
    Trouble,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Trouble => 2,
        })
    }
}

/// Runs the command line.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match cli.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    match cli.command {
        Command::Build(build) => build.run(),
        Command::Check(check) => check.run(),
        Command::Serve(serve) => serve.run(),
        Command::Coverage(coverage) => coverage.run(),
        Command::Explain(explain) => explain.run(),
        Command::Rules(rules) => rules.run(),
        Command::New(new) => new.run(),
        Command::Locales(locales) => locales.run(),
        Command::Templates(templates) => templates.run(),
        Command::Schema => schema::run(),
    }
    .into()
}
