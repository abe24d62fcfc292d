//! What happened: the sentence, who must act, the advice, what was tried, and what support asks for.

mod view;

pub(super) use view::timeline;

use std::collections::BTreeSet;

use iced::Task;
use jiff::Timestamp;

use crate::check::{Failure, State, System, Timeline};
use crate::profile::Id;
use crate::text::Texts;

use super::aside::Wish;
use super::configure;

/// The id of the first control: the sentence that says what happened.
pub const FIRST: &str = "what-happened";
/// The id of the button that makes a report.
pub const REPORT: &str = "make-report";

/// Where it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// On the card of a system, which has the ways out.
    Card(System),
    /// In what is looked at before the browser opens: the finding of this place.
    Ready(usize),
    /// On the list of profiles.
    Profiles,
    /// In the last test of this profile.
    Check(Id),
}

/// What is shown.
#[derive(Debug, Clone)]
pub struct Page {
    from: From,
    failure: Failure,
    timeline: Timeline,
    at: Option<Timestamp>,
    open: BTreeSet<usize>,
    copied: bool,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Open or close a line of the timeline.
    Toggle(usize),
    /// Copy all that is shown.
    CopyEverything,
    /// Copy the details alone.
    CopyDetails,
    /// Copy this command.
    Copy(String),
    /// Make a report of it.
    Report,
    /// One of the ways out of the page behind this one.
    Out(Box<configure::Message>),
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Open a further page.
    Open(Wish),
    /// Do this on the page behind this one.
    Out(configure::Message),
}

impl Page {
    /// What happened there; the line that failed is open.
    #[must_use]
    pub fn new(from: From, failure: Failure, timeline: Timeline, at: Option<Timestamp>) -> Self {
        let bad = |state| timeline.told().position(|step| step.state == state);
        let open = bad(State::Failed).or_else(|| bad(State::Warning));
        Self {
            from,
            failure,
            timeline,
            at,
            open: open.into_iter().collect(),
            copied: false,
        }
    }

    /// Where it happened.
    #[must_use]
    pub fn from(&self) -> &From {
        &self.from
    }

    /// Why it happened.
    #[must_use]
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, texts: &Texts) -> Action {
        self.copied = false;
        let text = match message {
            Message::Toggle(line) => {
                if !self.open.remove(&line) {
                    let _ = self.open.insert(line);
                }
                return Action::None;
            }
            Message::Report => return Action::Open(Wish::Report(None)),
            Message::Out(message) => return Action::Out(*message),
            Message::CopyEverything => self.happened(texts).everything(texts),
            Message::CopyDetails => self.happened(texts).details(texts),
            Message::Copy(text) => text,
        };
        self.copied = true;
        Action::Run(iced::clipboard::write(text))
    }

    fn happened(&self, texts: &Texts) -> crate::text::Happened {
        texts.happened(&self.failure, &self.timeline, self.at)
    }
}
