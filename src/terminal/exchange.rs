//! What all commands for an Exchange server have in common: the entries, the password, questions to a person.

mod consent;

use std::future::Future;
use std::io::IsTerminal as _;
use std::sync::Arc;

use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::account::{Account, Origin, Server};
use crate::check::{Failure, Outcome, Step, System};
use crate::exchange::Wanted;
use crate::exchange::address::{self, Kind};
use crate::oauth::{Progress, Words};
use crate::secret::Secret;

use super::arguments::{Entry, Mailbox};
use super::passphrase;
use super::start::Start;

use consent::Question;

/// What the entries ask for, without a password yet. What is known already stands where nothing was entered.
///
/// # Errors
///
/// `entry-wrong` without an e-mail address, `address-wrong` for an address that cannot be used.
pub(super) fn wanted(mailbox: &Mailbox, known: Option<Wanted>) -> Result<Wanted, Failure> {
    let mut wanted = match (&mailbox.email, known) {
        (Some(email), None) => Wanted::of(email),
        (_, Some(known)) => known,
        (None, None) => {
            let failure = Failure::new(Outcome::EntryWrong, "no e-mail address was given");
            return Err(failure.of(System::Exchange).fact("field", "email"));
        }
    };
    if let Some(email) = &mailbox.email {
        email.trim().clone_into(&mut wanted.email);
    }
    if let Some(address) = &mailbox.ews_url {
        wanted.ews = Some(address::usable(Kind::Ews, address)?);
    }
    if let Some(address) = &mailbox.oab_url {
        wanted.oab = Some(address::usable(Kind::Oab, address)?);
    }
    if mailbox.impersonate.is_some() {
        wanted.impersonate.clone_from(&mailbox.impersonate);
    }
    enter(&mailbox.entry, &mut wanted);
    Ok(wanted)
}

/// Puts user name, domain, hosts and consent in.
pub(super) fn enter(entry: &Entry, wanted: &mut Wanted) {
    // A user name of its own comes with its own domain, or with none.
    if let Some(user) = &entry.user {
        wanted.user.clone_from(user);
        wanted.domain.clear();
    }
    if let Some(domain) = &entry.domain {
        wanted.domain.clone_from(domain);
    }
    if entry.host.is_some() {
        wanted.host.clone_from(&entry.host);
    }
    wanted.skip.extend(entry.skip.iter().cloned());
    wanted.again |= entry.try_again;
    entry.allow(&mut wanted.trust);
}

/// What a person of the rehearsal types.
pub(super) fn of_person(start: &Start, code: &str) -> Option<Wanted> {
    let person = start.world.browser.person(System::Exchange.code(), code)?;
    Some(Wanted {
        user: person.user.to_owned(),
        domain: person.domain.to_owned(),
        password: Arc::new(Secret::new(person.password.to_owned())),
        ..Wanted::of(person.email)
    })
}

/// What a profile is connected with.
pub(super) fn of_account(account: &Account) -> Option<Wanted> {
    account.server.as_deref().map(of_server)
}

/// What a connection was made with; addresses that were found are found again.
fn of_server(server: &Server) -> Wanted {
    let given = |address: &crate::account::Address| {
        (address.origin == Origin::Override).then(|| address.url.clone())
    };
    Wanted {
        user: server.user.clone(),
        domain: server.domain.clone(),
        ews: given(&server.ews),
        oab: server.oab.as_ref().and_then(given),
        impersonate: server.impersonate.clone(),
        trust: server.trust.clone(),
        imported: server.imported,
        ..Wanted::of(&server.email)
    }
}

/// The password: the first line of standard input, or typed where nobody sees it; `None` where neither is possible.
///
/// # Errors
///
/// `cancelled`; what is wrong with standard input.
pub(super) async fn password(start: &Start) -> Result<Option<Arc<Secret>>, Failure> {
    if start.password_stdin.is_given() {
        return start.password_stdin.password().await;
    }
    if !is_interactive() {
        return Ok(None);
    }
    let typed = passphrase::ask(&start.texts, "terminal-password").await?;
    Ok(Some(Arc::new(typed)))
}

/// Whether somebody sits there who can be asked.
pub(super) fn is_interactive() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Whether a person says yes to the question that a failure asks.
pub(super) async fn agrees(start: &Start, failure: &Failure) -> Result<bool, Failure> {
    match Question::of(failure) {
        Some(question) => question.ask(&start.texts, failure).await,
        None => Ok(false),
    }
}

/// Does the work; where it ends with a question and somebody can be asked, it is done again with the answer.
pub(super) async fn with_questions<T, F>(
    start: &Start,
    mut wanted: Wanted,
    ask: bool,
    mut work: impl FnMut(Wanted) -> F,
) -> Result<T, Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    loop {
        let failure = match Box::pin(work(wanted.clone())).await {
            Ok(done) => return Ok(done),
            Err(failure) => failure,
        };
        let Some(question) = Question::of(&failure).filter(|_| ask) else {
            return Err(failure);
        };
        // A yes that changed nothing is not asked for again.
        if question.is_answered(&wanted.trust) || !question.ask(&start.texts, &failure).await? {
            return Err(failure);
        }
        question.allow(&mut wanted.trust);
    }
}

/// Does work that says words on the way, and hands its steps on while it runs.
pub(super) async fn heard<T, F: Future<Output = T>>(
    work: impl FnOnce(Words) -> F,
    mut hear: impl FnMut(Step),
) -> T {
    let (sender, mut words) = unbounded_channel();
    let mut work = Box::pin(work(Words::new(sender)));
    let result = loop {
        tokio::select! {
            biased;
            Some(progress) = words.recv() => step(progress, &mut hear),
            result = &mut work => break result,
        }
    };
    rest(&mut words, &mut hear);
    result
}

fn rest(words: &mut UnboundedReceiver<Progress>, hear: &mut impl FnMut(Step)) {
    while let Ok(progress) = words.try_recv() {
        step(progress, hear);
    }
}

fn step(progress: Progress, hear: &mut impl FnMut(Step)) {
    if let Progress::Step(step) = progress {
        hear(step);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Address, Trust};

    fn account() -> Account {
        let server = Server {
            email: "kari@corp.example".to_owned(),
            domain: "CORP".to_owned(),
            oab: Some(Address {
                url: "https://mail.corp.example/OAB/1/".parse().unwrap(),
                origin: Origin::Discovered,
            }),
            trust: Trust {
                hosts: vec!["mail.hoster.example".to_owned()],
                ..Trust::default()
            },
            ..Server::of_kari(
                "https://mail.corp.example/EWS/Exchange.asmx",
                Origin::Override,
            )
        };
        Account {
            place: "mail.corp.example".to_owned(),
            tenant: "corp.example".to_owned(),
            key: "kari@corp.example".to_owned(),
            name: "Kari".to_owned(),
            user: "kari@corp.example".to_owned(),
            server: Some(Box::new(server)),
            ..Account::nobodys(System::Exchange)
        }
    }

    #[test]
    fn a_connected_profile_knows_everything_but_the_password() {
        let wanted = wanted(&Mailbox::default(), of_account(&account())).unwrap();

        assert_eq!(wanted.email, "kari@corp.example");
        assert_eq!(
            (wanted.user.as_str(), wanted.domain.as_str()),
            ("kari", "CORP")
        );
        assert!(wanted.ews.is_some(), "given by a person");
        assert_eq!(wanted.oab, None, "found anew");
        assert_eq!(wanted.trust.hosts, ["mail.hoster.example"]);
        assert!(wanted.password.expose().is_empty());
    }

    #[test]
    fn another_user_name_leaves_the_old_domain_behind() {
        let mut mailbox = Mailbox::default();
        mailbox.entry.user = Some("kari@corp.example".to_owned());
        mailbox.entry.allow_host = vec!["EWS.hoster.example".to_owned()];

        let wanted = wanted(&mailbox, of_account(&account())).unwrap();

        assert_eq!(wanted.domain, "");
        assert_eq!(
            wanted.trust.hosts,
            ["mail.hoster.example", "ews.hoster.example"]
        );
    }

    #[test]
    fn without_an_address_or_with_a_wrong_one_nothing_begins() {
        let field = |mailbox: &Mailbox| {
            let failure = wanted(mailbox, None).expect_err("refused");
            let field = failure.get("field").unwrap_or_default().to_owned();
            (failure.outcome, field)
        };
        let mut mailbox = Mailbox::default();
        assert_eq!(field(&mailbox), (Outcome::EntryWrong, "email".to_owned()));

        mailbox.email = Some("kari@corp.example".to_owned());
        mailbox.ews_url = Some("http://mail.corp.example/EWS/Exchange.asmx".to_owned());
        assert_eq!(field(&mailbox), (Outcome::AddressWrong, "ews".to_owned()));
    }
}
