//! What can happen on the page, and what the window shall do.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use crate::check::{Failure, System};
use crate::connect::People;
use crate::directory;
use crate::link::Side;
use crate::profile::Profile;

use super::super::configure::Attempt;
use super::{Sorted, Tab};

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// A part of a list has come.
    Fetched(Side, Attempt, directory::Page),
    /// A list has come to its end, or not.
    Ended(Side, Attempt, Result<(), Failure>),
    /// Fetch what is missing of both lists.
    Fetch,
    /// Stop fetching a list.
    Stop(Side),
    /// Go on fetching it.
    GoOn(Side),
    /// Fetch it anew.
    Again(Side),
    /// Look at the connections.
    Configure,
    /// The sign-in of this list is over: sign in again.
    SignIn(Side),
    /// The lists are sorted.
    Sorted(Arc<Sorted>),
    /// Show another part.
    Show(Tab),
    /// What is searched for was changed.
    Search(String),
    /// The same in the list across.
    SearchAcross(String),
    /// A row was pressed.
    Press(usize),
    /// A row of the list across was pressed.
    PressAcross(usize),
    /// Tick all rows that are shown, or none.
    Tick(bool),
    /// Link what is ticked.
    LinkTicked,
    /// Link all that are ticked, in every part.
    LinkLeft,
    /// Link all exact matches.
    LinkAll,
    /// Link the two who are chosen by hand.
    LinkChosen,
    /// Take apart what is ticked.
    Unlink,
    /// Take the last change of the pairs back.
    Undo,
    /// Show or hide how more would be told.
    ToldMore,
    /// Addresses or a path are being typed.
    Given(String),
    /// Read what was typed.
    Add,
    /// Read what the clipboard holds.
    Paste,
    /// A text with addresses was read, or not.
    Read(Option<String>),
    /// A file with addresses was dropped on the window.
    Dropped(PathBuf),
    /// Save the pairs as a table.
    Save,
    /// The table was saved, or not.
    Saved(Result<PathBuf, Failure>),
    /// Show its folder.
    OpenFolder,
    /// The folder was opened, or not: its path stands on the page.
    Opened,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// Keep the pairs and those who were named, and run this.
    Changed(Task<Message>),
    /// Show the connections.
    Configure,
    /// Show the connections: the sign-in of this system is over.
    Over(System),
}

/// Whose lists they are.
#[derive(Debug, Clone)]
pub struct Sources {
    /// The profile whose users are linked.
    pub profile: Box<Profile>,
    /// SuperOffice.
    pub superoffice: People,
    /// The calendar system.
    pub calendar: People,
}

impl Sources {
    /// Whether a sign-in that is kept is needed for one of the lists: none of this window is in memory.
    #[must_use]
    pub fn need_what_is_kept(&self) -> bool {
        let people = [&self.superoffice, &self.calendar];
        people.iter().any(|people| people.tokens.is_none())
    }
}
