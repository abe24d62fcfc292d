//! Options for SuperOffice on a server of one's own.

use clap::Args;

use crate::check::Failure;
use crate::connect::Place;
use crate::superoffice::onsite::address::{self, Kind};

/// Where a server of SuperOffice Onsite is. Who signs in there says `--user`; the password comes with `--password-stdin`.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "SuperOffice Onsite (with --user and --password-stdin)")]
pub struct Onsite {
    /// Address of the web services (the `NetServer` URL), such as `https://HOST/Remote/Services88`.
    #[arg(long, value_name = "URL", conflicts_with = "environment")]
    pub netserver: Option<String>,
    /// Address of the web API, such as `https://HOST/SuperOffice/api`.
    #[arg(long, value_name = "URL", conflicts_with = "environment")]
    pub web_api: Option<String>,
}

impl Onsite {
    /// Whether it is this kind of SuperOffice.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.netserver.is_some() || self.web_api.is_some()
    }

    /// An option that was given, if any was.
    #[must_use]
    pub fn given(&self) -> Option<&'static str> {
        let options = [
            (self.netserver.is_some(), "--netserver"),
            (self.web_api.is_some(), "--web-api"),
        ];
        let found = options.into_iter().find(|(given, _)| *given);
        found.map(|(_, option)| option)
    }

    /// Whether the addresses that were given can be used as they are.
    ///
    /// # Errors
    ///
    /// `address-wrong` for the first one that cannot, with what is probably meant.
    pub fn check(&self) -> Result<(), Failure> {
        for (kind, typed) in [
            (Kind::NetServer, &self.netserver),
            (Kind::WebApi, &self.web_api),
        ] {
            if let Some(typed) = typed {
                let _ = address::usable(kind, typed)?;
            }
        }
        Ok(())
    }

    /// The place; an address that cannot be used is none ([`check`](Self::check) says why).
    #[must_use]
    pub fn place(&self) -> Place {
        let usable = |kind, typed: &Option<String>| address::check(kind, typed.as_deref()?).good();
        Place::Onsite {
            netserver: usable(Kind::NetServer, &self.netserver),
            web_api: usable(Kind::WebApi, &self.web_api),
        }
    }
}
