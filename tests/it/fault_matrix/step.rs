//! What is known of a step that needs the network, before it is played.

use std::time::Duration;

use super::asked::Asked;
use super::fault::Fault;

/// How a step comes to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Play {
    /// The test of a connection with the sign-in that is kept.
    Check(Cloud),
    /// A sign-in through the browser.
    SignIn(Cloud),
    /// A sign-in with a code on another device.
    Device,
    /// A sign-in of somebody who may read what was granted.
    Grants,
    /// One look whether an administrator has approved.
    Look,
    /// A watch over the approval, up to its first word.
    Watch,
    /// The question how Exchange Web Services stand in Microsoft 365.
    Services,
    /// What is looked at before the browser opens, for this cloud.
    Preflight(Cloud),
    /// The same for an Exchange server, which is not known yet.
    Portal,
    /// Giving the sign-in back.
    GiveBack(Cloud),
    /// A sign-in to an Exchange server that has to be found.
    Search,
    /// The same where only the redirect on port 80 leads to it.
    Redirected,
    /// A sign-in to an Exchange server at addresses that were typed.
    Typed,
    /// The same in the name of another mailbox.
    Acting,
    /// A search without a password.
    Stranger,
}

impl Play {
    /// How long all of it may take with the usual limits: what the product gives to the proof or to the search, and to each
    /// of the steps before it.
    pub fn most(self, step_limit: Duration) -> Duration {
        let all = Duration::from_mins(2);
        match self {
            Self::GiveBack(_) | Self::Services | Self::Preflight(_) | Self::Portal => {
                2 * step_limit
            }
            Self::Search | Self::Redirected | Self::Typed | Self::Acting | Self::Stranger => all,
            _ => all + 4 * step_limit,
        }
    }
}

/// A cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cloud {
    SuperOffice,
    Microsoft365,
    Google,
}

/// The hosts of a system, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where people sign in; all hosts of Exchange.
    Entrance,
    /// What is asked with the tokens.
    Services,
    /// Where Google gives tokens and takes them back.
    Tokens,
    /// Where Google has its keys and the calendars.
    Shared,
    /// Exchange Web Services in Microsoft 365.
    Beside,
    /// What speaks without TLS.
    Plain,
}

/// What the program makes of a step that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Without it there is no success.
    Needed,
    /// What it would have said is missing in the result, or in a warning.
    Useful,
}

/// What of an answer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// JSON, which is UTF-8 (RFC 8259 section 8.1).
    Json,
    /// XML, whose encoding is found by what it is, not by what it is called.
    Xml,
    /// The status alone (RFC 7009 section 2.2).
    Status,
    /// Status and headers: a server asks a stranger to sign in, or sends on.
    Challenge,
    /// Nothing: only whether a connection comes about counts.
    Nothing,
}

/// Where the table finds what came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// In the end of the whole work.
    Total,
    /// In the warning of this step's own line.
    Warning(&'static str),
    /// In a fact of this line, which another step shares.
    Fact(&'static str, &'static str),
    /// In the end of the whole work, and beside it how this line judged the host.
    Class(&'static str),
    /// In how Exchange Web Services stand in Microsoft 365.
    Services,
    /// In this step's own line, whatever becomes of the others.
    Own(&'static str),
}

/// One row.
#[derive(Clone, Copy)]
pub struct Step {
    pub name: &'static str,
    pub play: Play,
    /// At which of its system's hosts it is the first step, if it is.
    pub first: Option<Side>,
    /// Whether the answer to the signed-in request is meant: a request to sign in passes.
    pub signed_in: bool,
    pub weight: Weight,
    pub reading: Reading,
    pub line: Line,
    /// Who signs in.
    pub who: &'static str,
    /// How many times more patience than usual it needs, because its own limit is short.
    pub patience: u32,
    /// Whether a request is this step's.
    pub is: fn(&Asked) -> bool,
    /// Requests whose good answer becomes 404, so that it comes to this step at all.
    pub absent: fn(&Asked) -> bool,
}

/// Who signs in where it does not matter.
pub const ADMINISTRATOR: &str = "administrator";

/// A needed step that reads JSON.
pub const fn step(name: &'static str, play: Play, is: fn(&Asked) -> bool) -> Step {
    Step {
        name,
        play,
        first: None,
        signed_in: false,
        weight: Weight::Needed,
        reading: Reading::Json,
        line: Line::Total,
        who: ADMINISTRATOR,
        patience: 1,
        is,
        absent: |_| false,
    }
}

impl Step {
    pub const fn first(self, side: Side) -> Self {
        Self {
            first: Some(side),
            ..self
        }
    }

    /// Whether this step can meet this fault.
    pub fn can_meet(&self, fault: Fault) -> bool {
        let too_late = fault.is_of_the_connection() && self.first.is_none();
        let plain = fault.is_of_tls() && self.first == Some(Side::Plain);
        !too_late
            && !plain
            && match self.reading {
                Reading::Json | Reading::Xml => true,
                Reading::Status | Reading::Challenge => !fault.is_of_the_content(),
                Reading::Nothing => {
                    fault.is_of_the_connection() || matches!(fault, Fault::Silent | Fault::Reset)
                }
            }
    }

    pub const fn useful(self) -> Self {
        Self {
            weight: Weight::Useful,
            ..self
        }
    }

    pub const fn line(self, line: Line) -> Self {
        Self { line, ..self }
    }

    pub const fn by(self, who: &'static str) -> Self {
        Self { who, ..self }
    }

    pub const fn patient(self, patience: u32) -> Self {
        Self { patience, ..self }
    }

    pub const fn status(self) -> Self {
        Self {
            reading: Reading::Status,
            ..self
        }
    }

    pub const fn challenge(self) -> Self {
        Self {
            reading: Reading::Challenge,
            ..self
        }
    }

    pub const fn nothing(self) -> Self {
        Self {
            reading: Reading::Nothing,
            ..self
        }
    }

    /// XML that only comes to whom the server lets in.
    pub const fn inside(self) -> Self {
        Self {
            signed_in: true,
            reading: Reading::Xml,
            ..self
        }
    }
}
