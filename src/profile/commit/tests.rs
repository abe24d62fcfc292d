//! What is in the store and in the document after a commit that works, and after one that does not.

use std::sync::Arc;

use super::super::{account_name, refresh, refresh_token, usable_token};
use super::*;
use crate::check::System;
use crate::oauth::Account;
use crate::secret::{self, Secret, SessionStore};

/// A store of this kind, and perhaps one that keeps nothing of Microsoft 365.
#[derive(Debug)]
struct Kind(SessionStore, &'static str, bool);

impl secret::Store for Kind {
    fn get(&self, account: &str) -> Result<Option<Secret>, secret::Error> {
        self.0.get(account)
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), secret::Error> {
        if self.2 && account.contains("microsoft365") {
            return Err(secret::Error::Full("for the test".to_owned()));
        }
        self.0.set(account, secret)
    }

    fn delete(&self, account: &str) -> Result<(), secret::Error> {
        self.0.delete(account)
    }

    fn kind(&self) -> &'static str {
        self.1
    }
}

fn world(folder: &std::path::Path, kind: &'static str, fails: bool) -> World {
    World {
        secrets: Arc::new(Kind(SessionStore::default(), kind, fails)),
        ..crate::world::tests::world_below(folder)
    }
}

fn signed_in(system: System, key: &str, refresh: &str) -> SignedIn {
    let account = Account {
        place: "online".to_owned(),
        tenant: "Cust12345".to_owned(),
        organization: "Contoso".to_owned(),
        key: key.to_owned(),
        user: format!("{key}@contoso.example"),
        ..Account::nobodys(system)
    };
    SignedIn::of(account, Some(refresh))
}

fn superoffice(key: &str) -> Vec<SignedIn> {
    vec![signed_in(System::SuperOffice, key, key)]
}

async fn kept(world: &World, profile: &Profile) -> Option<String> {
    let kept = refresh_token(world, profile, System::SuperOffice).await;
    kept.unwrap().map(|token| token.expose().to_owned())
}

#[tokio::test]
async fn a_save_without_a_sign_in_leaves_where_the_sign_ins_are() {
    let folder = tempfile::tempdir().unwrap();
    let in_file = world(folder.path(), "file", false);
    let profile = commit(in_file, Profile::of_contoso(), superoffice("anna"))
        .await
        .unwrap();
    assert_eq!(profile.secrets, SecretStore::File);

    let keyring = world(folder.path(), "keyring", false);
    let saved = commit(keyring, profile, Vec::new()).await.unwrap();

    assert_eq!(saved.secrets, SecretStore::File);
}

#[tokio::test]
async fn a_sign_in_in_another_store_leaves_the_others_where_they_are_and_they_are_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let in_file = world(folder.path(), "file", false);
    let first = commit(in_file, Profile::of_contoso(), superoffice("anna"))
        .await
        .unwrap();
    let keyring = world(folder.path(), "keyring", false);
    let microsoft = signed_in(System::Microsoft365, "anna", "other");

    let both = commit(keyring.clone(), first, vec![microsoft])
        .await
        .unwrap();

    assert_eq!(both.store_of(System::SuperOffice), SecretStore::File);
    assert_eq!(both.store_of(System::Microsoft365), SecretStore::Keyring);
    let read = Profile::from_json(both.to_json().to_string().as_bytes());
    assert_eq!(read.as_ref(), Ok(&both));
    let refused = usable_token(&keyring, &both, System::SuperOffice).await;
    assert_eq!(refused.unwrap_err().outcome, Outcome::SignInElsewhere);
    let ask = |_| async { panic!("nothing is asked") };
    let refused = refresh(&keyring, &both.id, System::SuperOffice, ask).await;
    assert_eq!(refused.unwrap_err().outcome, Outcome::SignInElsewhere);
}

#[tokio::test]
async fn when_a_later_step_fails_the_key_store_has_what_it_had() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), "keyring", true);
    let anna = commit(world.clone(), Profile::of_contoso(), superoffice("anna"))
        .await
        .unwrap();
    let mut proven = superoffice("bert");
    proven.push(signed_in(System::Microsoft365, "bert", "bert"));

    let failure = commit(world.clone(), anna.clone(), proven)
        .await
        .unwrap_err();

    assert_eq!(failure.outcome, Outcome::KeyringFull);
    assert_eq!(kept(&world, &anna).await.as_deref(), Some("anna"));
    assert_eq!(Store::of(&world).load("Contoso").unwrap(), anna);

    let taken = Profile::of_contoso();
    let refused = commit(world.clone(), taken.clone(), superoffice("bert")).await;
    assert_eq!(refused.unwrap_err().outcome, Outcome::FileProblem);
    assert_eq!(kept(&world, &taken).await, None);
}

#[tokio::test]
async fn what_was_replaced_can_be_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), "keyring", false);
    let anna = commit(world.clone(), Profile::of_contoso(), superoffice("anna"))
        .await
        .unwrap();
    let bert = signed_in(System::SuperOffice, "bert", "bert");
    let name = account_name(&anna.id, System::SuperOffice);
    let alone = Arc::new(lock::alone(&world, &anna.id).await.unwrap());

    let held = Arc::clone(&alone);
    let kept_now = replace(&world, name.clone(), &bert.tokens, held).await;
    let (_, before) = kept_now.unwrap();
    assert!(world.secrets.get(&name).unwrap().unwrap().matches("bert"));
    before.put_back(&world, alone).await.unwrap();

    assert_eq!(kept(&world, &anna).await.as_deref(), Some("anna"));
}

#[tokio::test]
async fn a_check_takes_over_nothing_of_another_account_or_a_deleted_profile() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), "keyring", false);
    let anna = commit(world.clone(), Profile::of_contoso(), superoffice("anna"))
        .await
        .unwrap();

    for (key, expected) in [("bert", "Contoso"), ("anna", "Contoso Ltd")] {
        let mut found = signed_in(System::SuperOffice, key, key);
        found.account.organization = "Contoso Ltd".to_owned();
        let after = confirm(world.clone(), &anna.id, &found).await.unwrap();
        let account = after.superoffice.unwrap().account;
        assert_eq!(
            (account.key.as_str(), account.organization.as_str()),
            ("anna", expected)
        );
    }

    let _ = Store::of(&world).delete(&anna.id).unwrap();
    let found = signed_in(System::SuperOffice, "anna", "new");
    let confirmed = confirm(world.clone(), &anna.id, &found).await;
    assert_eq!(confirmed.unwrap_err().outcome, Outcome::ProfileNotFound);
    let repaired = repair(world.clone(), &anna.id, found, &anna.crm).await;
    assert_eq!(repaired.unwrap_err().outcome, Outcome::ProfileNotFound);
    assert_eq!(kept(&world, &anna).await.as_deref(), Some("anna"));
}

#[tokio::test]
async fn what_a_test_has_noted_meanwhile_stays() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), "keyring", false);
    let mut exchange = signed_in(System::Exchange, "kari", "wrong by now");
    exchange.account.server = Some(server());
    let crm = signed_in(System::SuperOffice, "anna", "wrong by now");
    let mut profile = Profile::of_contoso();
    profile.calendar = super::super::CalendarChoice::Exchange;
    let shown = commit(world.clone(), profile, vec![exchange, crm])
        .await
        .unwrap();
    note_refused(&world, &shown.id).await.unwrap();
    forget_refused(&world, &shown.id, System::SuperOffice).await;

    let mut draft = shown.clone();
    "Contoso Ltd".clone_into(&mut draft.name);
    let saved = commit(world.clone(), draft.clone(), Vec::new())
        .await
        .unwrap();

    let refused = |profile: &Profile| {
        let server = profile.exchange.as_ref()?.account.server.as_ref()?;
        Some(server.refused)
    };
    assert_eq!(
        (refused(&shown), refused(&saved)),
        (Some(false), Some(true))
    );
    let token = |profile: &Profile| profile.superoffice.as_ref()?.refresh_token.clone();
    assert!(token(&shown).is_some());
    assert_eq!(token(&saved), None);
    assert_eq!(
        (saved.name.as_str(), &saved),
        (
            "Contoso Ltd",
            &Store::of(&world).load("Contoso Ltd").unwrap()
        )
    );

    // A new sign-in takes the note away, and a connection that is left out goes.
    let mut again = signed_in(System::Exchange, "kari", "right");
    again.account.server = Some(server());
    draft.superoffice = None;
    let saved = commit(world, draft, vec![again]).await.unwrap();
    assert_eq!((refused(&saved), saved.superoffice), (Some(false), None));
}

fn server() -> Box<crate::account::Server> {
    let url = "https://mail.contoso.example/EWS/Exchange.asmx";
    Box::new(crate::account::Server {
        email: "kari@contoso.example".to_owned(),
        user: "kari".to_owned(),
        domain: String::new(),
        ews: crate::account::Address {
            url: url.parse().unwrap(),
            origin: crate::account::Origin::Discovered,
        },
        oab: None,
        impersonate: None,
        version: None,
        trust: crate::account::Trust::default(),
        refused: false,
        imported: false,
    })
}

#[tokio::test]
async fn what_a_test_warned_of_is_kept_until_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), "keyring", false);
    let mut first = signed_in(System::SuperOffice, "anna", "anna");
    first.warnings = vec![Outcome::ClockSkew, Outcome::ClockSkew];
    let saved = commit(world.clone(), Profile::of_contoso(), vec![first])
        .await
        .unwrap();
    let read = Store::of(&world).load(saved.id.as_str()).unwrap();
    let warned: Vec<_> = read.warnings();
    let [warning] = &warned[..] else {
        panic!("one warning: {warned:?}");
    };
    assert_eq!(warning.outcome, Outcome::ClockSkew);
    assert_eq!(warning.system, Some(System::SuperOffice));

    let well = signed_in(System::SuperOffice, "anna", "anna");
    let confirmed = confirm(world, &saved.id, &well).await.unwrap();
    assert!(confirmed.warnings().is_empty());
}
