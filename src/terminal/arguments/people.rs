//! The options of `users` and `link`.

use clap::{Args, ValueEnum};

use super::System;

/// The list of people of one system.
#[derive(Debug, Clone, Args)]
pub struct Users {
    /// The system.
    #[arg(value_enum)]
    pub system: System,
    /// The profile whose connection is used, by name or id.
    #[arg(long, value_name = "NAME")]
    pub profile: String,
    /// How the list is written; json and csv have everybody, with what they are.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    /// Stop after so many people.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: Option<u32>,
}

/// Linking the users of SuperOffice with their calendars.
#[derive(Debug, Clone, Args)]
pub struct Link {
    /// What two users must have in common.
    #[arg(long = "match", value_enum)]
    pub matching: Matching,
    /// The profile in which they are linked, by name or id.
    #[arg(long, value_name = "NAME")]
    pub profile: String,
    /// Only tell who would be linked; nothing is saved.
    #[arg(long)]
    pub dry_run: bool,
    /// Also link those of whom only the user name is the same.
    #[arg(long)]
    pub weak: bool,
    /// How the result is written; csv has the pairs alone.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

/// What two users must have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Matching {
    /// An e-mail address; further addresses of a mailbox count as well.
    Email,
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people.
    Text,
    /// For programs: one JSON object.
    Json,
    /// For spreadsheets: one line each below the names of the columns.
    Csv,
}
