//! What can happen in the window.

use std::time::Instant;

use crate::check::Failure;
use crate::page::aside::Message as AsideMessage;
use crate::page::{before, configure, link, passphrase, preferences, profiles, select, summary};
use crate::platform::Desktop;
use crate::profile::{Id, Profile};
use crate::terminal::start::{Problem, Start};
use crate::text::Language;
use crate::wizard::Step;

use super::swap::Answer;

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the list of profiles.
    Profiles(profiles::Message),
    /// On *Before you start*.
    Before(before::Message),
    /// On *Select Systems*.
    Select(select::Message),
    /// What a choice that ends a connection is to do.
    Swap(Answer),
    /// On *Configure Systems*.
    Configure(configure::Message),
    /// On *Customize Systems* and *Configure Profile*.
    Preferences(preferences::Message),
    /// On *Link Users*.
    Link(link::Message),
    /// On *Summary*.
    Summary(summary::Message),
    /// Forwards.
    Next,
    /// Backwards.
    Back,
    /// To a step that lies behind.
    Go(Step),
    /// Away from what is open or running: help, a sign-in, at last the page.
    Escape,
    /// Keep what is known and end.
    SaveAndClose,
    /// The sign-ins were kept, or not.
    Committed(Box<Result<Profile, Failure>>, Then),
    /// What was typed, or what waits for an administrator, was kept, or not.
    Kept(Id, Box<Result<Profile, Failure>>),
    /// Nothing more was typed for a while.
    TypedEnough,
    /// Keep the sign-ins once more, after a failure.
    CommitAgain,
    /// Keep the sign-ins in memory only, by explicit choice.
    KeepForSession,
    /// Keep the sign-ins in a file with a passphrase, by explicit choice.
    KeepInFile,
    /// On the question for the passphrase.
    Passphrase(passphrase::Message),
    /// On a page beside the wizard.
    Aside(AsideMessage),
    /// A file was dropped on the window.
    Dropped(std::path::PathBuf),
    /// *View and language*, or away from it.
    View,
    /// The list of steps, where it is one line, or away from it.
    Steps,
    /// What the desktop prefers.
    Desktop(Desktop),
    /// The first frame is seen.
    FirstFrame,
    /// Larger, smaller or usual text.
    TextSize(Change),
    /// All texts in this language.
    UseLanguage(Language),
    /// A setting was kept, or not.
    Remembered(Result<(), String>),
    /// The rehearsal was started for this window, or not.
    Staged(Box<Result<Start, Problem>>),
    /// Show or hide the help of this page.
    Help,
    /// A second has passed while a browser has its turn.
    Tick(Instant),
    /// A message about the settings was read.
    ProblemSeen,
    /// Show a report of the program itself.
    Report,
    /// The window is there.
    Opened(iced::window::Id),
    /// Between the window and a screen reader.
    Reader(crate::reader::Message),
}

/// What follows when the sign-ins are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Nothing: it was kept because of what was typed.
    Stay,
    /// The next step.
    GoOn,
    /// This step, which was chosen in the list of steps.
    To(Step),
    /// The end of the program.
    Close,
}

/// How the size of text changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// By ten per cent up.
    Larger,
    /// By ten per cent down.
    Smaller,
    /// Back to 100 per cent.
    Usual,
}
