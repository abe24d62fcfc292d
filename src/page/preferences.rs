//! Steps 3 and 4, *Customize Systems* and *Configure Profile*: what is synchronized and how.

pub mod customize;
pub mod schedule;

use iced::Task;

use crate::profile::{Preferences, Profile};

/// The entries of both pages.
#[derive(Debug)]
pub struct Page {
    preferences: Preferences,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// A setting was changed.
    Changed(Box<Preferences>),
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Keep what was entered.
    Changed,
    /// Run this.
    Run(Task<Message>),
}

impl Page {
    /// Common values.
    #[must_use]
    pub fn new() -> Self {
        Self {
            preferences: Preferences::default(),
        }
    }

    /// Those of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        Self {
            preferences: (*profile.preferences).clone(),
        }
    }

    /// What was entered.
    #[must_use]
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Changed(preferences) => {
                self.preferences = *preferences;
                Action::Changed
            }
        }
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}
