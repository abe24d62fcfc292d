//! Addresses of Exchange Web Services and offline address book as people type or paste them (exchange.md 3,
//! profile-wizard.md 6): what can be used as it is, what can be corrected on offer, what is refused and why.

mod path;
mod private;

use url::{Host, Url};

use crate::check::address::{self, Typed, Why};
use crate::check::{Failure, System};
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

/// Looks at what was typed for an Exchange server. Nothing is asked of any server.
#[must_use]
pub fn check(kind: Kind, typed: &str) -> Typed {
    address::look(typed, |address| {
        if is_microsoft365(&address) {
            return Typed::refused(Why::Microsoft365);
        }
        judge(kind, address)
    })
}

/// Looks at what was typed for Microsoft 365, whose addresses are on hosts of Microsoft (microsoft-365.md 4.3).
#[must_use]
pub fn check_microsoft365(kind: Kind, typed: &str) -> Typed {
    address::look(typed, |address| {
        if is_microsoft365(&address) {
            return judge(kind, address);
        }
        Typed::refused(Why::NotMicrosoft365)
    })
}

/// The address of an Exchange server, when it can be used as it was typed.
///
/// # Errors
///
/// `address-wrong` as [`Typed::usable`] says.
pub fn usable(kind: Kind, typed: &str) -> Result<Url, Failure> {
    check(kind, typed).usable(System::Exchange, kind.code())
}

/// Whether an address is one of Microsoft 365 (microsoft-365.md 1.13, 4.2, 4.3).
#[must_use]
pub fn is_microsoft365(address: &Url) -> bool {
    let Some(Host::Domain(host)) = address.host() else {
        return false;
    };
    super::autodiscover::is_microsoft365(host)
}

fn judge(kind: Kind, address: Url) -> Typed {
    match kind {
        Kind::Ews => path::ews(address),
        Kind::Oab => path::oab(&address),
    }
}

#[cfg(test)]
mod tests;
