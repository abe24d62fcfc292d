//! Addresses of Exchange Web Services and offline address book as people type or paste them (exchange.md 3,
//! profile-wizard.md 6): what can be used as it is, what can be corrected on offer, what is refused and why.

mod clean;
mod path;
mod private;

use url::{Host, Url};

use crate::check::{Failure, Outcome};
pub use private::{is_inside_name, only_private};

/// Which of the two addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Exchange Web Services.
    Ews,
    /// The offline address book.
    Oab,
}

impl Kind {
    /// The name in facts (`field`) and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ews => "ews",
            Self::Oab => "oab",
        }
    }

    /// The usual address of this kind at a host.
    #[must_use]
    pub fn usual(self, of: &Url) -> Url {
        let mut usual = of.clone();
        usual.set_path(match self {
            Self::Ews => "/EWS/Exchange.asmx",
            Self::Oab => "/OAB/",
        });
        usual.set_query(None);
        usual.set_fragment(None);
        usual
    }
}

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

/// What is wrong with a typed address.
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
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 23] = [
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
        }
    }
}

impl Why {
    /// The reason in English, for the details.
    fn code(self) -> String {
        let text = self.text();
        text.strip_prefix("address-why-")
            .unwrap_or(text)
            .replace('-', " ")
    }
}

impl Typed {
    /// The address that can be used as it was typed.
    ///
    /// # Errors
    ///
    /// `address-wrong` with the facts `field`, `why` (the id of a sentence) and, where there is one, `proposal`.
    pub fn usable(self, kind: Kind) -> Result<Url, Failure> {
        let (why, proposal) = match self {
            Self::Good(address) => return Ok(address),
            Self::Better { proposal, why } => (why, Some(proposal)),
            Self::Refused { why, proposal } => (why, proposal),
        };
        let detail = format!("the typed address cannot be used: {}", why.code());
        let failure = Failure::new(Outcome::AddressWrong, detail)
            .fact("field", kind.code())
            .fact("why", why.text());
        Err(match proposal {
            Some(proposal) => failure.fact("proposal", proposal),
            None => failure,
        })
    }
}

/// Looks at what was typed for an Exchange server. Nothing is asked of any server.
#[must_use]
pub fn check(kind: Kind, typed: &str) -> Typed {
    match clean::read(typed) {
        Err(why) => refused(why, None),
        Ok(read) if is_microsoft365(&read.address) => refused(Why::Microsoft365, None),
        Ok(read) => judge(kind, read),
    }
}

/// Looks at what was typed for Microsoft 365, whose addresses are on hosts of Microsoft (microsoft-365.md 4.3).
#[must_use]
pub fn check_microsoft365(kind: Kind, typed: &str) -> Typed {
    match clean::read(typed) {
        Err(why) => refused(why, None),
        Ok(read) if is_microsoft365(&read.address) => judge(kind, read),
        Ok(_) => refused(Why::NotMicrosoft365, None),
    }
}

/// Whether an address is one of Microsoft 365 (microsoft-365.md 1.13, 4.2, 4.3).
#[must_use]
pub fn is_microsoft365(address: &Url) -> bool {
    let Some(Host::Domain(host)) = address.host() else {
        return false;
    };
    super::autodiscover::is_microsoft365(host)
}

fn judge(kind: Kind, read: clean::Read) -> Typed {
    let clean::Read { address, scheme } = read;
    let found = match kind {
        Kind::Ews => path::ews(address),
        Kind::Oab => path::oab(&address),
    };
    match scheme {
        clean::Scheme::Https => found,
        clean::Scheme::Missing => match found {
            Typed::Good(proposal) => Typed::Better {
                proposal,
                why: Why::SchemeMissing,
            },
            other => other,
        },
        // Never rewritten silently: whoever typed it may rely on it.
        clean::Scheme::Http => refused(Why::PlainHttp, proposal_of(found)),
        clean::Scheme::UserInfo => refused(Why::UserInfo, proposal_of(found)),
    }
}

fn proposal_of(typed: Typed) -> Option<Url> {
    match typed {
        Typed::Good(address) => Some(address),
        Typed::Better { proposal, .. } => Some(proposal),
        Typed::Refused { proposal, .. } => proposal,
    }
}

fn refused(why: Why, proposal: Option<Url>) -> Typed {
    Typed::Refused { why, proposal }
}

#[cfg(test)]
mod tests;
