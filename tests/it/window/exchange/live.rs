//! The card of an Exchange server in front of the built-in cloud: connecting, the questions, and the addresses by hand.

use std::sync::{Arc, Mutex};

use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure::{Act, Entry};
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::rehearsal::{self, Rehearsal, Scenario};
use synchronizer_setup::world::Person;
use tokio::runtime::Runtime;

use super::{entry, name, on};
use crate::stage;
use crate::widgets::window::play_at;
use crate::window::behaviour::act;
use crate::window::screen::Screen;

/// The window in one scenario, with the entries that its data name.
pub(super) struct Scene {
    runtime: Runtime,
    pub(super) rehearsal: Rehearsal,
    folder: tempfile::TempDir,
}

impl Scene {
    pub(super) fn of(scenario: &str) -> Self {
        let runtime = Runtime::new().expect("threads");
        let scenario = Scenario::from_code(scenario).expect("a scenario");
        let rehearsal = runtime
            .block_on(rehearsal::start(scenario, None))
            .expect("the built-in cloud starts");
        let folder = tempfile::tempdir().expect("a folder");
        Self {
            runtime,
            rehearsal,
            folder,
        }
    }

    /// Who is played.
    pub(super) fn person(&self) -> &Person {
        let code = System::Exchange.code();
        let mut people = self.rehearsal.people().iter();
        people
            .find(|person| person.system == code)
            .expect("somebody")
    }

    fn play(&self, script: &[&str]) -> App {
        self.connect([], on(Act::SignIn), script)
    }

    /// Connects with the entries of the scenario and these besides.
    pub(super) fn connect(
        &self,
        besides: impl IntoIterator<Item = Message>,
        begin: Message,
        script: &[&str],
    ) -> App {
        let mut start = presets::start();
        start.world = stage::world(&self.rehearsal, self.folder.path());
        let settings = Arc::make_mut(&mut start.world.settings);
        (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
        let person = self.person();
        let exchange = select::Message::CalendarChosen(System::Exchange);
        let mut app = App::new(&start, None);
        act(
            &mut app,
            [
                Message::Profiles(profiles::Message::New),
                Message::Next,
                Message::Select(exchange),
                name("Contoso"),
                Message::Next,
                entry(Entry::User(person.user.to_owned())),
                entry(Entry::Domain(person.domain.to_owned())),
                entry(Entry::Email(person.email.to_owned())),
                entry(Entry::Password(person.password.to_owned().into())),
            ],
        );
        act(&mut app, besides);
        self.go_on(app, begin, script)
    }

    /// Goes on in a window that stands like this: what `begin` begins runs to its end, then the script is played.
    pub(super) fn go_on(&self, app: App, begin: Message, script: &[&str]) -> App {
        let stands = Mutex::new(Some(app));
        let boot = move || {
            let taken = stands.lock().expect("nobody fails here").take();
            let mut app = taken.expect("a window is opened once");
            let begun = app.update(begin.clone());
            (app, begun)
        };
        let _here = self.runtime.enter();
        let tall = iced::Size::new(1080.0, 3000.0);
        play_at(&app::application(boot, 100), tall, script)
    }
}

#[test]
fn the_entries_connect_and_the_card_says_to_what() {
    let scene = Scene::of("happy");

    let mut app = scene.play(&["expect \"Connected\""]);

    assert!(app.connections().exchange.card.is_connected());
    let mut screen = Screen::of(&app);
    assert!(
        screen.says("Exchange Web Services: https://"),
        "{:?}",
        screen.nodes()
    );
    assert_eq!(scene.rehearsal.bad_logons(), 0);
}

#[test]
fn a_foreign_host_is_asked_about_and_then_connects() {
    let scene = Scene::of("autodiscover-foreign-host");
    let question = "expect \"Send the password to autodiscover.hoster.example?\"";
    let _ = scene.play(&[question]);
    let visits = scene.rehearsal.visits();
    let given = visits
        .iter()
        .any(|visit| visit.host.contains("hoster") && visit.authorization.is_some());
    assert!(!given, "nobody has said yes");

    // Two hosts of the hosting company, two questions.
    let app = scene.play(&[
        question,
        "click \"Yes, send it to autodiscover.hoster.example\"",
        "expect \"Send the password to mail.hoster.example?\"",
        "click \"Yes, send it to mail.hoster.example\"",
        "expect \"Connected\"",
    ]);

    assert!(Screen::of(&app).says("Allowed by you to get the password:"));
}

#[test]
fn a_private_certificate_is_compared_trusted_and_said() {
    let scene = Scene::of("private-ca");
    let app = scene.play(&["expect \"Do not trust it\""]);
    let names: Vec<String> = Screen::of(&app).stops();
    let trust = names
        .iter()
        .find(|name| name.starts_with("Trust this"))
        .cloned();
    assert_eq!(trust, None, "not before the box is ticked");

    let compared = "click \"I have compared the fingerprint, and it is the same\"";
    let mut script = vec!["expect \"Do not trust it\"".to_owned()];
    // A yes is for one host: the host that names the addresses, then the host that they are on.
    for host in ["autodiscover", "mail"] {
        script.push(format!(
            "expect \"Is this the certificate of {host}.contoso.example?\""
        ));
        script.push(compared.to_owned());
        script.push(format!(
            "click \"Trust this certificate for {host}.contoso.example\""
        ));
    }
    script.push("expect \"Connected\"".to_owned());
    let app = scene.play(&script.iter().map(String::as_str).collect::<Vec<_>>());

    assert!(Screen::of(&app).says("Certificate trusted by you:"));
}

#[test]
fn the_addresses_by_hand_rescue_a_server_without_autodiscover() {
    let scene = Scene::of("autodiscover-fails");

    let app = scene.play(&[
        "expect \"Where is your Exchange server?\"",
        "expect \"Use https://mail.contoso.example/EWS/Exchange.asmx\"",
        "click \"Use https://mail.contoso.example/EWS/Exchange.asmx\"",
        "click \"Test these addresses\"",
        "expect \"Connected\"",
    ]);

    assert!(Screen::of(&app).says("entered by hand"));
}

#[test]
fn a_wrong_password_is_sent_once() {
    let scene = Scene::of("wrong-password");

    let _ = scene.play(&[
        "expect \"Not connected\"",
        "click \"Connect\"",
        "expect \"Try anyway\"",
    ]);

    assert_eq!(scene.rehearsal.bad_logons(), 1);
}
