//! What can happen on the list of profiles.

use std::path::PathBuf;

use crate::check::{Failure, System};
use crate::connect::SignedOut;
use crate::page::configure;
use crate::profile::{Id, Profile};
use crate::update::Newer;

use super::import::ReadFile;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// A new profile.
    New,
    /// Try the program with made-up companies.
    Rehearse,
    /// Open one.
    Open(Id),
    /// Delete one; it can be restored.
    Delete(Id),
    /// Take a deletion back.
    Restore(Id),
    /// Show or hide the sign-ins of one.
    SignIns(Id),
    /// Sign in again to one system of one.
    Again(Id, System),
    /// On the card of that sign-in.
    Card(configure::Message),
    /// That it waits for an administrator was kept, or not.
    Waits(Box<Result<Profile, Failure>>),
    /// It was kept, or not.
    Repaired(Box<Result<Profile, Failure>>),
    /// Disconnect one system of one, after a question.
    AskDisconnect(Id, System),
    /// Yes, disconnect it.
    Disconnect,
    /// It was disconnected, or not.
    Disconnected(Box<Result<SignedOut, Failure>>),
    /// No: leave everything as it is.
    Keep,
    /// Show what was not possible, on a page of its own.
    ShowHappened,
    /// Show what happened in the last test of one.
    ShowCheck(Id),
    /// Make a report for support with one.
    Report(Id),
    /// Show or hide what can be done with one as a whole.
    Manage(Id),
    /// Another name for it was typed.
    NameTyped(String),
    /// Call it that.
    Rename,
    /// Make another one with its settings.
    Duplicate(Id),
    /// Write it into a file for others.
    Export(Id),
    /// Show whether its documents are ready.
    Documents(Id),
    /// Show the folder with those files.
    OpenExports,
    /// The folder was opened, or not: the path stands on the page.
    Opened,
    /// Remove a deleted one for good, after a question.
    AskPurge(Id),
    /// Yes, remove it.
    Purge,
    /// It was removed, or not.
    Purged(Box<Result<Vec<SignedOut>, Failure>>),
    /// Take in a profile from a file, or not after all.
    Import,
    /// The file was typed.
    FileTyped(String),
    /// A file was dropped on the window.
    FileDropped(PathBuf),
    /// Read the file that was typed.
    ReadFile,
    /// It was read, or not.
    FileRead(Box<ReadFile>),
    /// Yes, take it in.
    TakeIn,
    /// It was taken in, or not.
    TakenIn(Box<Result<Profile, Failure>>),
    /// No: leave everything as it is.
    LeaveImport,
    /// Whether a newer version is published is known.
    Looked(Option<Box<Newer>>),
    /// Open the page of the newer version.
    OpenNewer,
    /// Tell of it no more.
    PutNewerAside,
}
