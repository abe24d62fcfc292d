//! The mailboxes of an Exchange server, found by what their names begin with (exchange.md 4.2, 5). The contents of the
//! offline address book are not read.

mod search;

use std::time::Duration;

use crate::account::Server;
use crate::check::{Failure, Outcome, Run};
use crate::directory::{Cursor, Gap, Page, Untold, Word};
use crate::http::Connector;
use crate::oauth::Account;
use crate::profile::{Held, Id};
use crate::world::World;

use super::authenticate::{Ledger, Request, Session};
use super::autodiscover::Policy;
use super::ews::{self, Schema};
use super::proof::{Means, converse, meet, of_answer};
use super::reading::charset;
use super::sign_in::{kept_login, note, wanted};
use super::xml::LARGEST;
use super::{Login, Wanted};

use search::Search;

/// How long one answer may take: finding the server's way to sign in, signing in, one wait that it asks for.
const TOTAL: Duration = Duration::from_mins(2);
/// The code that says that nobody was found: a good answer (exchange.md 4.2).
const NOBODY: &str = "ErrorNameResolutionNoResults";

/// The mailboxes of a server, as they are found.
#[derive(Debug)]
pub struct Users {
    world: World,
    server: Server,
    tenant: String,
    login: Login,
    policy: Policy,
    connector: Connector,
    ledger: Ledger,
    session: Option<Session>,
    /// The profile whose password it is, when it is a kept one.
    kept: Option<Id>,
}

impl Users {
    /// Those of the account's server, with the password in memory or the kept one.
    ///
    /// # Errors
    ///
    /// `sign-in-again` when there is none, `credentials-refused-before` when the kept one was refused, what the key store
    /// says.
    pub async fn of(world: &World, account: &Account, held: &Held) -> Result<Self, Failure> {
        let server = account.server.as_deref();
        let none = || Failure::new(Outcome::SignInAgain, "no password is kept");
        let server = server.ok_or_else(none)?;
        let (login, kept) = if let Some(tokens) = &held.tokens {
            (Login::of(server, tokens.access.duplicate()), None)
        } else {
            let login = kept_login(world, account, server, &held.profile).await?;
            (login, Some(held.profile.clone()))
        };
        let wanted: Wanted = wanted(server, &login);
        Ok(Self {
            world: world.clone(),
            server: server.clone(),
            tenant: account.tenant.clone(),
            policy: Policy::of(&wanted)?,
            connector: world.http.connector().trusting(&wanted.trust.pins),
            login,
            ledger: Ledger::default(),
            session: None,
            kept,
        })
    }

    /// The host that is asked.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.server.ews.url.host_str()
    }

    /// How long one page may take.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.world.settings.patient(TOTAL)
    }

    /// The answer to one question: the first one, or the one that comes next.
    ///
    /// # Errors
    ///
    /// What is in the way of the server, of signing in, of the answer.
    pub async fn page(&mut self, from: Option<&Cursor>) -> Result<Page, Failure> {
        let search = match from {
            None => Some(Search::new()),
            Some(cursor) => Search::resume(cursor),
        };
        let Some(mut search) = search else {
            return Ok(Page::word(Word::FromTheBeginning));
        };
        let Some(beginning) = search.question().map(str::to_owned) else {
            return Ok(Page::default());
        };
        let names = match self.ask(&beginning).await {
            Ok(names) => names,
            Err(failure) => {
                // Its connection may be of no use any more.
                self.session = None;
                if let Some(profile) = &self.kept {
                    note(&self.world, profile, &self.ledger).await;
                }
                return Err(failure);
            }
        };
        let goes_on = search.answered(&names.people, names.whole);
        Ok(Page {
            people: names.people,
            next: search.cursor(),
            gap: (!goes_on).then_some(Gap::SearchIsCut),
            // ResolveNames tells lists and contacts from mailboxes, and no mailbox from another one.
            untold: Some(Untold::Rooms),
            ..Page::default()
        })
    }

    async fn ask(&mut self, beginning: &str) -> Result<ews::Names, Failure> {
        let url = self.server.ews.url.clone();
        let mut session = match self.session.take() {
            Some(session) => session,
            None => self.meet().await?,
        };
        let request = |schema: Schema| Request {
            method: hyper::Method::POST,
            address: url.clone(),
            headers: vec![("Content-Type", ews::CONTENT_TYPE.to_owned())],
            body: ews::names(beginning, schema),
            largest: LARGEST,
        };
        let heard = converse(&mut session, request, None, Some(NOBODY)).await?;
        self.session = Some(session);
        let answer = heard.answer;
        let names = ews::read_names(&answer.body, charset(&answer));
        names.map_err(|unread| unread.refine(of_answer(&answer)))
    }

    /// The first word with the server.
    async fn meet(&self) -> Result<Session, Failure> {
        // Its steps are not told: each page is one.
        let run = Run::new(self.limit(), |_| {});
        let means = Means {
            run: &run,
            connector: &self.connector,
            policy: &self.policy,
            login: &self.login,
            ledger: &self.ledger,
            total: self.limit(),
        };
        let server = &self.server;
        let met = meet(means, &server.ews.url, &server.email, &self.tenant).await?;
        Ok(met.session)
    }
}
