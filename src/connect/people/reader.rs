//! The list of one system, as it is read: which system is asked is decided here.

use std::time::Duration;

use crate::check::{Failure, Outcome, System};
use crate::directory::{Cursor, Page};
use crate::oauth::{Account, Tools, Words};
use crate::profile::Held;
use crate::secret::Secret;
use crate::world::World;
use crate::{exchange, google, microsoft365, superoffice};

/// The list of one system.
pub(super) enum Reader {
    SuperOffice(Box<superoffice::Users>),
    Microsoft365(Box<microsoft365::Users>),
    Google(Box<google::Users>),
    Exchange(Box<exchange::Users>),
}

impl Reader {
    /// With the access token in memory, or a new one by the kept sign-in.
    ///
    /// # Errors
    ///
    /// What is in the way of the sign-in.
    pub(super) async fn open(
        world: &World,
        words: &Words,
        account: &Account,
        held: &Held,
    ) -> Result<Self, Failure> {
        if account.system == System::Exchange {
            let users = exchange::Users::of(world, account, held).await?;
            return Ok(Self::Exchange(Box::new(users)));
        }
        if account.is_onsite() {
            let users = superoffice::Users::of_own(world, account, held).await?;
            return Ok(Self::SuperOffice(Box::new(users)));
        }
        let token = match &held.tokens {
            Some(tokens) => tokens.access.duplicate(),
            None => renewed(world, words, account, held).await?,
        };
        Ok(match account.system {
            System::SuperOffice => {
                Self::SuperOffice(Box::new(superoffice::Users::of(world, account, token)?))
            }
            System::Microsoft365 => {
                Self::Microsoft365(Box::new(microsoft365::Users::of(world, account, token)?))
            }
            System::Google | System::Exchange => {
                Self::Google(Box::new(google::Users::of(world, account, token)?))
            }
        })
    }

    /// Goes on with a new access token.
    ///
    /// # Errors
    ///
    /// `sign-in-again` where there is none.
    pub(super) async fn renew(
        &mut self,
        world: &World,
        words: &Words,
        account: &Account,
        held: &Held,
    ) -> Result<(), Failure> {
        let token = renewed(world, words, account, held).await?;
        match self {
            Self::SuperOffice(users) => users.carry(token),
            Self::Microsoft365(users) => users.carry(token),
            Self::Google(users) => users.carry(token),
            Self::Exchange(_) => {}
        }
        Ok(())
    }

    /// One page.
    ///
    /// # Errors
    ///
    /// What the system says instead.
    pub(super) async fn page(&mut self, from: Option<&Cursor>) -> Result<Page, Failure> {
        match self {
            Self::SuperOffice(users) => users.page(from).await,
            Self::Microsoft365(users) => users.page(from).await,
            Self::Google(users) => users.page(from).await,
            Self::Exchange(users) => users.page(from).await,
        }
    }

    /// The host that is asked.
    pub(super) fn host(&self) -> Option<String> {
        let host = match self {
            Self::SuperOffice(users) => users.host(),
            Self::Microsoft365(users) => users.host(),
            Self::Google(users) => users.host(),
            Self::Exchange(users) => users.host(),
        };
        host.map(str::to_owned)
    }

    /// How long one page may take.
    pub(super) fn limit(&self, world: &World) -> Duration {
        match self {
            Self::Exchange(users) => users.limit(),
            Self::SuperOffice(_) | Self::Microsoft365(_) | Self::Google(_) => {
                world.settings.step_limit()
            }
        }
    }
}

async fn renewed(
    world: &World,
    words: &Words,
    account: &Account,
    held: &Held,
) -> Result<Secret, Failure> {
    let tools = Tools::of(world, words)?;
    let means = tools.means(world, words);
    match account.system {
        // A password does not run out in the middle.
        _ if account.has_password() => Err(Failure::new(
            Outcome::SignInAgain,
            "a password cannot be renewed",
        )),
        System::SuperOffice => superoffice::renew(means, account, held).await,
        System::Microsoft365 => microsoft365::renew(means, account, held).await,
        System::Google | System::Exchange => google::renew(means, account, held).await,
    }
}
