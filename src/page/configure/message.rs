//! What can happen on *Configure Systems*.

use std::sync::Arc;

use crate::check::{Failure, System};
use crate::oauth::{Identified, Progress, SignedIn};
use crate::remedy::Button;

use super::{Attempt, Entry, OnsiteEntry, Private, Wish, ready, remedy};

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// On a card.
    On(System, Act),
    /// The addresses that are not built in were read.
    Confirm,
    /// On the strip above the cards.
    Ready(ready::Message),
}

/// What can happen on a card.
#[derive(Debug, Clone)]
pub enum Act {
    /// Sign in.
    SignIn,
    /// Let an administrator accept for everybody first.
    AdminConsent,
    /// Sign in as a person of the rehearsal.
    Play(&'static str),
    /// Enter an own registration.
    OwnRegistration,
    /// Its client id was changed.
    ClientIdChanged(String),
    /// Its client id shall be kept and used.
    ClientIdGiven,
    /// The client id was kept, or not.
    ClientIdKept(Result<(), String>),
    /// The client secret was changed.
    ClientSecretChanged(Private),
    /// The path of the client's file was changed, or its text was pasted.
    ClientFileChanged(Private),
    /// The file at that path shall be read.
    ClientFileGiven,
    /// A file was dropped on the window.
    ClientFileDropped(std::path::PathBuf),
    /// The text of the file, if it could be read.
    ClientFileRead(Option<Private>),
    /// Keep the sign-ins in a file with a passphrase, or open that file.
    KeepInFile,
    /// A word on the way.
    Heard(Attempt, Progress),
    /// The end of the work.
    Ended(Attempt, Box<Result<SignedIn, Failure>>),
    /// The browser of this computer cannot be used: a code on another device.
    Device,
    /// The code shall go to the clipboard.
    CopyCode,
    /// Stop the running work.
    Cancel,
    /// Open the browser again.
    OpenAgain,
    /// Wait ten minutes longer.
    KeepWaiting,
    /// Copy the link, for this computer only.
    CopyLink,
    /// The clipboard is looked at again, so that the link does not stay in it (S-UI-03).
    LinkExpired(Private),
    /// What the clipboard held then, if it could be read.
    ClipboardSeen(Private, Option<Private>),
    /// The person is still at it in the browser.
    StillAtIt,
    /// The page in the browser leads no further.
    LeadsNoFurther,
    /// The person says what the page shows.
    PageSays(&'static str),
    /// The number field was changed.
    NumberChanged(Private),
    /// Something was pasted into it; this is what it holds now.
    NumberPasted(Private),
    /// What the clipboard held at that moment.
    ClipboardPasted(Private),
    /// The number or text was given.
    NumberGiven,
    /// Use another account.
    AnotherAccount,
    /// Show or hide the steps.
    Details,
    /// Show what happened, on a page of its own.
    ShowHappened,
    /// Copy what happened, for somebody else.
    CopyDetails,
    /// Copy this text, for another program.
    Copy(String, &'static str),
    /// A button of a remedy.
    Remedy(Button),
    /// While an administrator is waited for.
    Approval(Wish),
    /// The mail program was opened, or not.
    MailOpened(bool),
    /// The page of the network was opened, or not.
    PortalOpened(bool),
    /// Another page was opened in the browser, or not.
    PageOpened(bool),
    /// The first sign-in of a profile that waits was taken from the key store, or not.
    TakenUp(Box<Result<Option<Arc<Identified>>, Failure>>),
    /// Show or hide what was granted.
    Granted,
    /// In the form of an Exchange server.
    Entry(Entry),
    /// In the form of SuperOffice on a server of one's own.
    Onsite(OnsiteEntry),
    /// Something in the background ended that needs no answer.
    Done,
}

impl Message {
    /// Whether it leaves the cards as they are: something is only opened or copied.
    #[must_use]
    pub fn stays(&self) -> bool {
        match self {
            Self::On(_, Act::Remedy(button)) => remedy::stays(*button),
            Self::On(_, act) => matches!(act, Act::Copy(..) | Act::CopyDetails),
            Self::Ready(message) => message.stays(),
            Self::Confirm => false,
        }
    }

    /// Whether it begins a sign-in.
    #[must_use]
    pub fn begins(&self) -> bool {
        matches!(self, Self::On(_, act) if act.begins())
    }
}

impl Act {
    /// Whether a person did it, not the program.
    pub(super) fn is_of_a_person(&self) -> bool {
        !matches!(
            self,
            Self::Heard(..)
                | Self::Ended(..)
                | Self::ClientIdKept(_)
                | Self::ClientFileRead(_)
                | Self::LinkExpired(_)
                | Self::ClipboardSeen(..)
                | Self::ClipboardPasted(_)
                | Self::MailOpened(_)
                | Self::PortalOpened(_)
                | Self::PageOpened(_)
                | Self::TakenUp(_)
                | Self::Done
                | Self::Entry(Entry::Search | Entry::Found(_) | Entry::CloudSaid(_))
        )
    }

    /// Whether a failure that stands on the card after it is of this moment.
    pub(super) fn may_fail(&self) -> bool {
        matches!(
            self,
            Self::Ended(..) | Self::PageSays(_) | Self::NumberGiven
        )
    }

    /// Whether it begins a sign-in.
    pub(super) fn begins(&self) -> bool {
        matches!(
            self,
            Self::SignIn
                | Self::AdminConsent
                | Self::Play(_)
                | Self::ClientIdGiven
                | Self::Device
                | Self::AnotherAccount
        ) || matches!(self, Self::Remedy(button) if remedy::begins(*button))
            || matches!(self, Self::Approval(wish) if wish.begins())
            || matches!(self, Self::Entry(entry) if entry.begins())
            || matches!(self, Self::Onsite(entry) if entry.begins())
    }
}
