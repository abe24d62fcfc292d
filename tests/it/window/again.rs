//! Signing in again to a profile that has kept a sign-in (S-OID-12).

use std::sync::Arc;

use iced::Task;
use synchronizer_setup::app::{self, Answer, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::profile::{Connection, Profile, Store, account_name};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::settings::SecretStore;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::act;
use super::keeping::{profile, start};
use crate::widgets::window::play;

/// A profile that has kept SuperOffice, after signing in once more with this result and saying *Next*.
fn after(signed_in: impl Fn() -> SignedIn + 'static, expected: &str) -> (App, Profile) {
    let folder = crate::kept::folder();
    let opened = start(&folder);
    let mut kept = profile(&opened);
    for system in System::ALL {
        let account = presets::signed_in(system).account;
        let refresh_token = None;
        let connection = Connection {
            account,
            refresh_token,
            secrets: None,
        };
        kept.set_connection(system, Some(connection));
    }
    let store = Store::of(&opened.world);
    store.save(&mut kept).expect("the folder is ours");
    let id = kept.id.clone();
    let boot = move || {
        let mut app = App::new(&opened, None);
        act(
            &mut app,
            [Message::Profiles(profiles::Message::Open(id.clone()))],
        );
        app.connections().superoffice.card = Card::Connected(signed_in());
        (app, Task::none())
    };
    let expect = format!("expect \"{expected}\"");
    let app = play(
        &app::application(boot, 100),
        &["click \"Next\"", expect.as_str()],
    );
    (app, store.load("Nordfjell").expect("it is still there"))
}

#[test]
fn another_company_is_a_wrong_account_and_nothing_is_overwritten() {
    let other = || {
        let mut signed_in = presets::signed_in(System::SuperOffice);
        "Cust67890".clone_into(&mut signed_in.account.tenant);
        signed_in
    };

    let (app, kept) = after(other, "Try again");

    assert_eq!(app.step(), Step::ConfigureSystems);
    let connection = kept
        .connection(System::SuperOffice)
        .expect("it is still there");
    assert_eq!(connection.account.tenant, "Cust12345");
}

#[test]
fn a_rehearsal_sign_in_does_not_make_a_real_profile_one_of_the_rehearsal() {
    let made_up = || {
        let mut signed_in = presets::signed_in(System::SuperOffice);
        signed_in.rehearsal = true;
        signed_in
    };

    let (app, kept) = after(made_up, "Try again");

    assert_eq!(app.step(), Step::ConfigureSystems);
    assert!(!kept.rehearsal);
}

#[test]
fn the_sign_in_of_a_calendar_system_that_is_not_chosen_any_more_is_forgotten() {
    let folder = crate::kept::folder();
    let opened = start(&folder);
    let mut kept = profile(&opened);
    let name = account_name(&kept.id, System::Microsoft365);
    let store = Arc::clone(&opened.world.secrets);
    store
        .set(&name, &Secret::new("earlier".to_owned()))
        .expect("kept");
    kept.secrets = SecretStore::Keyring;
    for system in [System::SuperOffice, System::Microsoft365] {
        let account = presets::signed_in(system).account;
        let refresh_token = Some(account_name(&kept.id, system));
        let connection = Connection {
            account,
            refresh_token,
            secrets: None,
        };
        kept.set_connection(system, Some(connection));
    }
    let profiles = Store::of(&opened.world);
    profiles.save(&mut kept).expect("the folder is ours");
    let boot = move || {
        let mut app = App::new(&opened, None);
        let open = profiles::Message::Open(kept.id.clone());
        let google = select::Message::CalendarChosen(System::Google);
        let forwards = [
            Message::Profiles(open),
            Message::Go(Step::SelectSystems),
            Message::Select(google),
            Message::Next,
            Message::Swap(Answer::Change),
        ];
        act(&mut app, forwards);
        app.connections().google.card = Card::Connected(presets::signed_in(System::Google));
        (app, Task::none())
    };

    let app = play(
        &app::application(boot, 100),
        &[
            "click \"Next\"",
            "expect \"What appointments and contacts look like\"",
        ],
    );

    assert_eq!(app.step(), Step::CustomizeSystems);
    let after = profiles.load("Nordfjell").expect("it is still there");
    assert!(after.connection(System::Google).is_some());
    assert!(after.connection(System::Microsoft365).is_none());
    assert!(store.get(&name).expect("readable").is_none(), "forgotten");
}

#[test]
fn the_same_company_is_kept_anew() {
    let same = || presets::signed_in(System::SuperOffice);

    let (app, kept) = after(same, "What appointments and contacts look like");

    assert_eq!(app.step(), Step::CustomizeSystems);
    let connection = kept
        .connection(System::SuperOffice)
        .expect("it is still there");
    assert!(connection.refresh_token.is_some());
}
