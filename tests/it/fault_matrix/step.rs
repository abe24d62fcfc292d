//! The steps that need the network: the rows of the matrix.

use super::fault::Fault;
use super::front::Asked;

/// How a step comes to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Play {
    /// The test of a connection with the sign-in that is kept.
    Check(Cloud),
    /// A sign-in through the browser.
    SignIn(Cloud),
    /// Giving the sign-in back.
    GiveBack(Cloud),
    /// A sign-in to an Exchange server that has to be found.
    Search,
    /// A sign-in to an Exchange server at addresses that were typed.
    Typed,
    /// A search without a password.
    Stranger,
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
    /// Status and headers: a server asks a stranger to sign in.
    Challenge,
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
    /// Whether a request is this step's.
    pub is: fn(&Asked) -> bool,
    /// Requests whose good answer becomes 404, so that it comes to this step at all.
    pub absent: fn(&Asked) -> bool,
}

const fn step(name: &'static str, play: Play, is: fn(&Asked) -> bool) -> Step {
    Step {
        name,
        play,
        first: None,
        signed_in: false,
        weight: Weight::Needed,
        reading: Reading::Json,
        is,
        absent: |_| false,
    }
}

impl Step {
    const fn first(self, side: Side) -> Self {
        Self {
            first: Some(side),
            ..self
        }
    }

    /// Whether this step can meet this fault.
    pub fn can_meet(&self, fault: Fault) -> bool {
        let too_late = fault.is_of_the_connection() && self.first.is_none();
        let read = matches!(self.reading, Reading::Json | Reading::Xml);
        !too_late && (read || !fault.is_of_the_content())
    }

    const fn useful(self) -> Self {
        Self {
            weight: Weight::Useful,
            ..self
        }
    }

    const fn status(self) -> Self {
        Self {
            reading: Reading::Status,
            ..self
        }
    }

    const fn challenge(self) -> Self {
        Self {
            reading: Reading::Challenge,
            ..self
        }
    }

    /// XML that only comes to whom the server lets in.
    const fn inside(self) -> Self {
        Self {
            signed_in: true,
            reading: Reading::Xml,
            ..self
        }
    }
}

use Cloud::{Google, Microsoft365, SuperOffice};
use Play::{Check, GiveBack, Search, SignIn, Stranger, Typed};
use Side::{Entrance, Services};

const fn check(name: &'static str, cloud: Cloud, is: fn(&Asked) -> bool) -> Step {
    step(name, Check(cloud), is)
}

/// The rows, in the order in which the program comes to them.
pub const STEPS: [Step; 35] = [
    check("superoffice state", SuperOffice, |asked| {
        asked.begins("/api/state/")
    })
    .first(Entrance),
    check("superoffice discovery", SuperOffice, |asked| {
        asked.has("openid-configuration")
    }),
    step("superoffice code", SignIn(SuperOffice), |asked| {
        asked.ends("/oauth/tokens")
    }),
    check("superoffice refresh", SuperOffice, |asked| {
        asked.ends("/oauth/tokens")
    }),
    check("superoffice keys", SuperOffice, |asked| asked.ends("/jwks")),
    check("superoffice principal", SuperOffice, |asked| {
        asked.ends("/currentPrincipal")
    })
    .first(Services),
    check("superoffice users", SuperOffice, |asked| {
        asked.has("/InternalUsers")
    }),
    step("superoffice give back", GiveBack(SuperOffice), |asked| {
        asked.ends("/oauth/revoke")
    })
    .status(),
    check("microsoft365 discovery", Microsoft365, |asked| {
        asked.has("openid-configuration")
    })
    .first(Entrance),
    step("microsoft365 code", SignIn(Microsoft365), |asked| {
        asked.ends("/token")
    }),
    check("microsoft365 refresh", Microsoft365, |asked| {
        asked.ends("/token")
    }),
    check("microsoft365 keys", Microsoft365, |asked| {
        asked.ends("/keys")
    }),
    check("microsoft365 me", Microsoft365, |asked| {
        asked.ends("/v1.0/me")
    })
    .first(Services),
    check("microsoft365 organization", Microsoft365, |asked| {
        asked.ends("/v1.0/organization")
    }),
    check("microsoft365 calendars", Microsoft365, |asked| {
        asked.ends("/me/calendars")
    }),
    check("microsoft365 mailbox", Microsoft365, |asked| {
        asked.ends("/mailboxSettings")
    }),
    check("microsoft365 roles", Microsoft365, |asked| {
        asked.has("/transitiveMemberOf")
    })
    .useful(),
    Step {
        // The bare number, of which half is a number too, is asked for first.
        absent: |asked| asked.has("/$count"),
        ..check("microsoft365 users", Microsoft365, |asked| {
            asked.begins("/v1.0/users") && !asked.has("/$count")
        })
    },
    check("google discovery", Google, |asked| {
        asked.has("openid-configuration")
    })
    .first(Entrance),
    step("google code", SignIn(Google), |asked| asked.ends("/token")),
    check("google refresh", Google, |asked| asked.ends("/token")),
    step("google keys", SignIn(Google), |asked| asked.ends("/certs")),
    check("google directory", Google, |asked| {
        asked.ends("/v1/users") && asked.has("maxResults=10&")
    })
    .first(Services),
    check("google users", Google, |asked| {
        asked.ends("/v1/users") && asked.has("maxResults=500")
    }),
    check("google roles", Google, |asked| asked.has("/v1/users/")).useful(),
    check("google calendars", Google, |asked| {
        asked.has("/calendarList")
    }),
    check("google free-busy", Google, |asked| asked.ends("/freeBusy")),
    step("google give back", GiveBack(Google), |asked| {
        asked.ends("/revoke")
    })
    .status(),
    step("exchange candidates", Search, |asked| {
        asked.ends("/autodiscover.xml") && !asked.signs_in
    })
    .first(Entrance)
    .challenge(),
    step("exchange autodiscover", Search, |asked| {
        asked.ends("/autodiscover.xml") && asked.signs_in
    })
    .inside()
    .useful(),
    Step {
        absent: |asked| asked.ends("/autodiscover.xml"),
        ..step("exchange soap", Search, |asked| {
            asked.ends("/autodiscover.svc")
        })
        .inside()
    },
    step("exchange json", Stranger, |asked| {
        asked.has("/autodiscover.json")
    })
    .useful(),
    step("exchange server", Typed, |asked| {
        asked.ends("/exchange.asmx") && !asked.signs_in
    })
    .first(Entrance)
    .challenge(),
    step("exchange calendar", Typed, |asked| {
        asked.ends("/exchange.asmx") && asked.signs_in
    })
    .inside(),
    step("exchange address book", Typed, |asked| {
        asked.ends("/oab.xml")
    })
    .inside()
    .useful(),
];
