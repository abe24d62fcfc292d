//! What the window shall do after a message.

use iced::Task;

use crate::check::System;

use super::super::aside;
use super::super::proxy::After;
use super::Message;

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Keep the sign-ins in the file with a passphrase, then go on with what this interrupted.
    Unlock(After),
    /// The mailbox is in Microsoft 365: choose that instead.
    UseMicrosoft365,
    /// Open a page beside this one.
    Aside(aside::Wish),
    /// An administrator is waited for, or not any more: keep that with the profile, and run this.
    WaitingChanged(System, Task<Message>),
}

impl Action {
    /// The same, and this besides.
    pub(super) fn and(self, task: Task<Message>) -> Self {
        match self {
            Self::None | Self::Unlock(_) | Self::UseMicrosoft365 | Self::Aside(_) => {
                Self::Run(task)
            }
            Self::Run(first) => Self::Run(Task::batch([task, first])),
            Self::WaitingChanged(system, first) => {
                Self::WaitingChanged(system, Task::batch([task, first]))
            }
        }
    }
}
