//! The card of an Exchange server in front of the built-in cloud: connecting, the questions, and the addresses by hand.

use std::sync::Arc;

use synchronizer_setup::app::App;
use synchronizer_setup::page::configure::Act;

use super::on;
use super::scene::{Hall, Scene, entries, form};
use crate::window::behaviour::act;
use crate::window::screen::Screen;

/// In front of the built-in cloud, with the entries that the data of a scenario name.
impl Scene {
    fn play(&self, script: &[&str]) -> App {
        let person = self.person();
        let begin = move |app: &mut App| {
            act(app, form());
            act(app, entries(&person));
            app.update(on(Act::SignIn))
        };
        self.play_after(self.start(), begin, script)
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
        "click \"Connect with these addresses\"",
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

#[test]
fn a_person_of_the_rehearsal_fills_in_and_connects() {
    let scene = Scene::of("happy");
    let person = scene.person();
    let mut start = scene.start();
    start.world.browser = Arc::new(Hall(vec![person.clone()]));
    let begin = |app: &mut App| {
        act(app, form());
        iced::Task::none()
    };

    let click = format!("click \"{}\"", person.name);
    let mut app = scene.play_after(
        start,
        begin,
        &[
            "expect \"Rehearsal: the made-up Exchange server is that of Contoso (contoso.example). Fill in and connect as\"",
            &click,
            "expect \"Connected\"",
        ],
    );

    let card = &app.connections().exchange.card;
    let account = card.account().expect("connected");
    let server = account.server.as_ref().expect("a server");
    assert_eq!(server.email, person.email);
}
