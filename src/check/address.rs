//! Addresses as people type or paste them: what can be used as it is, what can be corrected on offer, what is refused
//! and why. What a path must look like, each system knows; nothing is asked of any server.

mod read;

use url::Url;

use super::{Failure, Outcome, System};
use read::{Read, Scheme, read};

/// What can be said of a typed address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// It can be used, in this form.
    Good(Url),
    /// It cannot be used as it is; this is probably meant.
    Better {
        /// What to use instead.
        proposal: Url,
        /// What is wrong with it.
        why: Why,
    },
    /// It cannot be used.
    Refused {
        /// What is wrong with it.
        why: Why,
        /// What might be meant.
        proposal: Option<Url>,
    },
}

/// What is wrong with a typed address: one list for all systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// Nothing was typed.
    Empty,
    /// Nobody's address is that long.
    TooLong,
    /// It is no address at all.
    NotAnAddress,
    /// It is an e-mail address.
    EmailAddress,
    /// `https://` is missing.
    SchemeMissing,
    /// It is of another kind than `https` and `http`.
    OtherScheme,
    /// It is not encrypted.
    PlainHttp,
    /// It carries a user name, perhaps even a password.
    UserInfo,
    /// It is only a host.
    OnlyHost,
    /// It is only a host; Exchange's address book has a long identifier in its address, which nobody can guess.
    OnlyHostOab,
    /// It is webmail or the administration centre.
    Webmail,
    /// It is webmail; the server knows where its address book is and can be asked.
    WebmailOab,
    /// It is another service of Exchange.
    OtherService,
    /// It is another service of Exchange, which says nothing about the address book.
    OtherServiceOab,
    /// It is the address of the address book.
    OabAddress,
    /// It is the address of Exchange Web Services.
    EwsAddress,
    /// The end of the address is missing.
    EndMissing,
    /// It has more at its end than it should have.
    TrailingJunk,
    /// The path is none of Exchange's.
    UnknownPath,
    /// It is the file with the list; the folder around it is wanted.
    OabFile,
    /// The slash at its end is missing.
    SlashMissing,
    /// It is Microsoft 365, where no passwords are accepted.
    Microsoft365,
    /// It is a server of one's own, not Microsoft 365.
    NotMicrosoft365,
    /// The path is not that of the web services.
    NotWebServices,
    /// It is the address of the web API.
    IsWebApi,
    /// It is the address of the web services.
    IsWebServices,
    /// It is SuperOffice CRM Online, where no passwords are accepted.
    Online,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::Empty,
        Self::TooLong,
        Self::NotAnAddress,
        Self::EmailAddress,
        Self::SchemeMissing,
        Self::OtherScheme,
        Self::PlainHttp,
        Self::UserInfo,
        Self::OnlyHost,
        Self::OnlyHostOab,
        Self::Webmail,
        Self::WebmailOab,
        Self::OtherService,
        Self::OtherServiceOab,
        Self::OabAddress,
        Self::EwsAddress,
        Self::EndMissing,
        Self::TrailingJunk,
        Self::UnknownPath,
        Self::OabFile,
        Self::SlashMissing,
        Self::Microsoft365,
        Self::NotMicrosoft365,
        Self::NotWebServices,
        Self::IsWebApi,
        Self::IsWebServices,
        Self::Online,
    ];

    /// The id of the sentence that says so.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Empty => "address-why-empty",
            Self::TooLong => "address-why-too-long",
            Self::NotAnAddress => "address-why-not-an-address",
            Self::EmailAddress => "address-why-email-address",
            Self::SchemeMissing => "address-why-scheme-missing",
            Self::OtherScheme => "address-why-other-scheme",
            Self::PlainHttp => "address-why-plain-http",
            Self::UserInfo => "address-why-user-info",
            Self::OnlyHost => "address-why-only-host",
            Self::OnlyHostOab => "address-why-only-host-oab",
            Self::Webmail => "address-why-webmail",
            Self::WebmailOab => "address-why-webmail-oab",
            Self::OtherService => "address-why-other-service",
            Self::OtherServiceOab => "address-why-other-service-oab",
            Self::OabAddress => "address-why-oab-address",
            Self::EwsAddress => "address-why-ews-address",
            Self::EndMissing => "address-why-end-missing",
            Self::TrailingJunk => "address-why-trailing-junk",
            Self::UnknownPath => "address-why-unknown-path",
            Self::OabFile => "address-why-oab-file",
            Self::SlashMissing => "address-why-slash-missing",
            Self::Microsoft365 => "address-why-microsoft365",
            Self::NotMicrosoft365 => "address-why-not-microsoft365",
            Self::NotWebServices => "address-why-not-web-services",
            Self::IsWebApi => "address-why-is-web-api",
            Self::IsWebServices => "address-why-is-web-services",
            Self::Online => "address-why-online",
        }
    }
}

impl Typed {
    /// One that cannot be used, and of which nobody knows what is meant.
    #[must_use]
    pub fn refused(why: Why) -> Self {
        let proposal = None;
        Self::Refused { why, proposal }
    }

    /// The address, when it can be used as it was typed.
    #[must_use]
    pub fn good(self) -> Option<Url> {
        match self {
            Self::Good(address) => Some(address),
            Self::Better { .. } | Self::Refused { .. } => None,
        }
    }

    /// What is wrong with it.
    #[must_use]
    pub fn why(&self) -> Option<Why> {
        match self {
            Self::Good(_) => None,
            Self::Better { why, .. } | Self::Refused { why, .. } => Some(*why),
        }
    }

    /// The address to use, or the one that is probably meant.
    #[must_use]
    pub fn meant(self) -> Option<Url> {
        match self {
            Self::Good(address) => Some(address),
            Self::Better { proposal, .. } => Some(proposal),
            Self::Refused { proposal, .. } => proposal,
        }
    }

    /// The address that can be used as it was typed into this field.
    ///
    /// # Errors
    ///
    /// `address-wrong` with the facts `field`, `why` (the id of a sentence) and, where there is one, `proposal`.
    pub fn usable(self, system: System, field: &'static str) -> Result<Url, Failure> {
        let (why, proposal) = match self {
            Self::Good(address) => return Ok(address),
            Self::Better { proposal, why } => (why.text(), Some(proposal)),
            Self::Refused { why, proposal } => (why.text(), proposal),
        };
        let reason = why.trim_start_matches("address-why-").replace('-', " ");
        let detail = format!("the typed address cannot be used: {reason}");
        Err(wrong(system, field, detail, proposal.as_ref()).fact("why", why))
    }
}

/// The failure of an address that leads nowhere, with what might be meant.
pub(crate) fn wrong(
    system: System,
    field: &'static str,
    detail: impl Into<String>,
    proposal: Option<&Url>,
) -> Failure {
    let failure = Failure::new(Outcome::AddressWrong, detail)
        .of(system)
        .fact("field", field);
    match proposal {
        Some(proposal) => failure.fact("proposal", proposal.as_str()),
        None => failure,
    }
}

/// Looks at what was typed; `judge` knows which addresses are right. It gets this one as `https` and without user
/// information.
pub(crate) fn look(typed: &str, judge: impl FnOnce(Url) -> Typed) -> Typed {
    let Read { address, scheme } = match read(typed) {
        Ok(read) => read,
        Err(why) => return Typed::refused(why),
    };
    let (why, found) = match (scheme, judge(address)) {
        (Scheme::Missing, Typed::Good(proposal)) => {
            let why = Why::SchemeMissing;
            return Typed::Better { proposal, why };
        }
        (Scheme::Https | Scheme::Missing, found) | (_, found @ Typed::Refused { .. }) => {
            return found;
        }
        // Never rewritten silently: whoever typed it may rely on it.
        (Scheme::Http, found) => (Why::PlainHttp, found),
        (Scheme::UserInfo, found) => (Why::UserInfo, found),
    };
    let proposal = found.meant();
    Typed::Refused { why, proposal }
}

#[cfg(test)]
mod tests;
