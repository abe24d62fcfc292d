//! A connection that a profile has kept: only the password is asked for again, everything else is known.

use synchronizer_setup::account::{Address, Origin, Server, Trust};
use synchronizer_setup::app::{App, Message, Then, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect;
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::page::configure::{Act, Entry};
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{self, CalendarChoice, Connection, CrmChoice, Profile, Store};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::settings::SecretStore;
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::{Card, Step};
use tokio::runtime::Runtime;

use super::scene::Scene;
use super::{ends, entry, on, password, value};
use crate::stage;
use crate::window::behaviour::act;
use crate::window::driver::Driver;
use crate::window::keeping::start;
use crate::window::screen::Screen;

const KNOWN: &str = r"Signs in as CONTOSO\kari to the mailbox kari@contoso.example. Everything but the password is kept.";

fn empty(start: &Start) -> Profile {
    let environment = "online".to_owned();
    let crm = CrmChoice::SuperofficeOnline { environment };
    let now = start.world.clock.now();
    let rehearsal = start.world.rehearsal;
    Profile::new(
        "Contoso".to_owned(),
        rehearsal,
        crm,
        CalendarChoice::Exchange,
        now,
    )
}

fn server(refused: bool) -> Server {
    let url = "https://mail.contoso.example/EWS/Exchange.asmx";
    Server {
        email: "kari@contoso.example".to_owned(),
        user: "kari".to_owned(),
        domain: "CONTOSO".to_owned(),
        ews: Address {
            url: url.parse().expect("an address"),
            origin: Origin::Override,
        },
        oab: None,
        impersonate: None,
        version: None,
        trust: Trust::default(),
        refused,
        imported: false,
    }
}

/// A profile that has kept both of its connections.
fn kept(start: &Start, refused: bool) -> Profile {
    let mut profile = empty(start);
    profile.secrets = SecretStore::Keyring;
    for system in [System::SuperOffice, System::Exchange] {
        let mut account = presets::signed_in(system).account;
        if system == System::Exchange {
            account.server = Some(Box::new(server(refused)));
        }
        let connection = Connection::of(account);
        profile.set_connection(system, Some(connection));
    }
    "configure-systems".clone_into(&mut profile.step);
    let store = Store::of(&start.world);
    store.save(&mut profile).expect("the folder is ours");
    profile
}

/// The wizard with such a profile.
fn opened(refused: bool) -> (App, crate::kept::Folder) {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let profile = kept(&start, refused);
    let mut app = App::new(&start, None);
    let open = Message::Profiles(profiles::Message::Open(profile.id));
    act(&mut app, [open]);
    assert_eq!(app.step(), Step::ConfigureSystems);
    (app, folder)
}

#[test]
fn a_refused_password_makes_a_kept_connection_stale() {
    let (mut app, _folder) = opened(false);
    assert!(matches!(app.connections().exchange.card, Card::Saved(_)));

    let (mut app, _folder) = opened(true);
    assert!(matches!(app.connections().exchange.card, Card::Stale(_)));
}

#[test]
fn on_the_list_a_refused_password_is_seen_at_once() {
    for (refused, shown) in [(true, true), (false, false)] {
        let folder = crate::kept::folder();
        let start = start(&folder);
        let _ = kept(&start, refused);

        let app = App::new(&start, None);

        assert_eq!(Screen::of(&app).shows("Sign in again"), shown);
    }
}

#[test]
fn what_this_run_keeps_in_memory_is_connected_until_it_ends() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut profile = kept(&start, false);
    profile.secrets = SecretStore::Session;
    Store::of(&start.world).save(&mut profile).expect("ours");
    let connected = "Connected until you close the program";

    let app = App::new(&start, None);
    assert!(Screen::of(&app).shows("Sign in again"), "of another run");
    for system in [System::SuperOffice, System::Exchange] {
        let name = profile::account_name(&profile.id, system);
        let secret = Secret::new("kept".to_owned());
        start.world.secrets.set(&name, &secret).expect("memory");
    }
    let mut app = App::new(&start, None);

    assert!(Screen::of(&app).shows(connected));
    assert!(!Screen::of(&app).shows("Sign in again"));
    let open = Message::Profiles(profiles::Message::Open(profile.id));
    act(&mut app, [open]);
    assert!(matches!(app.connections().exchange.card, Card::Saved(_)));
}

#[test]
fn what_another_run_kept_in_memory_stays_over_while_the_wizard_goes_on() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut profile = kept(&start, false);
    profile.secrets = SecretStore::Session;
    "customize-systems".clone_into(&mut profile.step);
    Store::of(&start.world).save(&mut profile).expect("ours");
    let runtime = Runtime::new().expect("threads");
    let mut window = Driver::open(&runtime, &start);
    window.take_up();
    window.expect("This sign-in is over. Sign in again to go on; all else is kept.");
    assert_eq!(window.app().step(), Step::ConfigureSystems);

    let kept = Message::Committed(Box::new(Ok(profile)), Then::Stay);
    window.update(kept);

    let cards = window.glass().app.connections();
    assert!(matches!(cards.superoffice.card, Card::Stale(_)));
    assert!(matches!(cards.exchange.card, Card::Stale(_)));
}

#[test]
fn signing_in_again_asks_for_the_password_alone() {
    let (mut app, _folder) = opened(true);
    let again = on(Act::SignIn);

    act(&mut app, [again]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows(KNOWN));
    assert!(screen.shows("Password"));
    for unseen in ["User name", "Domain", "E-mail address"] {
        assert!(!screen.shows(unseen), "{unseen}");
    }
    act(&mut app, [password("new"), entry(Entry::Connect)]);
    assert!(app.connections().exchange.card.is_busy());
}

#[test]
fn a_missing_password_is_told_without_asking_for_what_is_known() {
    let (mut app, _folder) = opened(true);

    act(&mut app, [on(Act::SignIn), entry(Entry::Connect)]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Error: enter the password."));
    assert!(screen.shows(KNOWN) && !screen.shows("User name"));
}

#[test]
fn the_other_entries_can_be_changed_and_are_there() {
    let (mut app, _folder) = opened(true);
    act(&mut app, [on(Act::SignIn)]);
    let change = Screen::of(&app).click("Change entries");

    act(&mut app, change);

    assert_eq!(value(&app, "User name"), "kari");
    assert_eq!(value(&app, "Domain"), "CONTOSO");
    assert_eq!(value(&app, "E-mail address"), "kari@contoso.example");
    let open = Screen::of(&app).click("Enter the addresses myself");
    act(&mut app, open);
    let address = value(&app, "Exchange Web Services address");
    assert_eq!(address, "https://mail.contoso.example/EWS/Exchange.asmx");
}

#[test]
fn giving_up_brings_back_what_is_kept() {
    let (mut app, _folder) = opened(false);
    act(&mut app, [on(Act::SignIn), password("wrong")]);
    act(&mut app, [entry(Entry::Connect)]);
    ends(&mut app, Failure::new(Outcome::CredentialsRefused, "401"));

    let back = Screen::of(&app).click("Keep the earlier sign-in");
    act(&mut app, back);

    assert!(matches!(app.connections().exchange.card, Card::Saved(_)));
}

#[test]
fn the_list_repairs_it_by_the_password_alone() {
    let scene = Scene::of("happy");
    let person = scene.person();
    let start = scene.start();
    let wanted = Wanted {
        user: person.user.to_owned(),
        domain: person.domain.to_owned(),
        password: std::sync::Arc::new(Secret::new(person.password.to_owned())),
        ..Wanted::of(person.email)
    };
    let world = &start.world;
    let before = scene.runtime.block_on(async {
        let wanted = connect::Wanted::Exchange(wanted);
        let exchange = connect::sign_in(world.clone(), wanted).await;
        let superoffice = stage::superoffice(world, "administrator", None).await;
        let proven = vec![exchange.expect("proven"), superoffice.expect("proven")];
        let profile = profile::commit(world.clone(), empty(&start), proven).await;
        let mut profile = profile.expect("kept");
        // The store of this test lives as long as the test, like a key store.
        profile.secrets = SecretStore::Keyring;
        let connection = profile.exchange.as_mut().expect("kept");
        connection.account.server.as_mut().expect("kept").refused = true;
        Store::of(world).save(&mut profile).expect("ours");
        profile
    });
    let id = before.id.clone();
    let begin = move |app: &mut App| {
        let again = profiles::Message::Again(id.clone(), System::Exchange);
        app.update(Message::Profiles(again))
    };
    let user = before.exchange.as_ref().expect("kept").account.user.clone();
    let told =
        format!("expect \"Signed in again as {user}. Nothing else in the profile was changed.\"");
    let type_it = format!("type \"{}\"", person.password);

    // The focus is on the password: the card has just been opened for it.
    let _ = scene.play_after(
        start.clone(),
        begin,
        &["expect \"Password\"", &type_it, "type enter", &told],
    );

    let after = Store::of(world).load(before.id.as_str()).expect("there");
    let server = |profile: &Profile| {
        let kept = profile.exchange.as_ref().expect("kept");
        kept.account.server.clone().expect("a server")
    };
    assert!(!server(&after).refused, "it can be used again");
    assert_eq!(server(&after).user, server(&before).user);
    assert_eq!(scene.rehearsal.bad_logons(), 0);
}
