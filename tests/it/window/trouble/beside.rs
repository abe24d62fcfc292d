//! A page beside the wizard leads back to where it was opened, and nothing is lost there.

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::aside;
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::page::{proxy, trouble};
use synchronizer_setup::widget::semantics::{Node, Role, State};
use synchronizer_setup::wizard::{Card, Step};

use super::super::behaviour::{act, name};
use super::super::screen::Screen;

fn on(system: System, act: Act) -> Message {
    Message::Configure(configure::Message::On(system, act))
}

fn out(system: System, act: Act) -> Message {
    let message = configure::Message::On(system, act);
    let message = trouble::Message::Out(Box::new(message));
    Message::Aside(aside::Message::Trouble(message))
}

fn in_trouble(app: &App) -> bool {
    app.title().ends_with("What happened")
}

#[test]
fn back_and_escape_lead_to_the_card_and_nothing_is_lost() {
    for leave in [Message::Back, Message::Escape] {
        let mut app = presets::failed();
        let show = on(System::Microsoft365, Act::ShowHappened);
        act(&mut app, [name("Nordfjell"), show]);
        assert!(in_trouble(&app), "{}", app.title());

        act(&mut app, [leave]);

        assert_eq!(app.step(), Step::ConfigureSystems);
        let mut screen = Screen::of(&app);
        assert!(screen.shows("Connect both systems"));
        assert!(screen.shows("Microsoft wants an administrator’s approval"));
        assert!(app.connections().superoffice.card.is_connected());
    }
}

#[test]
fn next_and_enter_do_nothing_there() {
    let mut app = presets::trouble();

    act(&mut app, [name("Nordfjell"), Message::Next]);

    assert!(in_trouble(&app));
    assert!(!Screen::of(&app).shows("Next"));
}

#[test]
fn a_way_out_leads_back_to_the_card_where_it_goes_on() {
    let mut app = presets::trouble();
    let again = "Try again";
    let sent = Screen::of(&app).click(again);

    act(&mut app, sent);

    assert!(!in_trouble(&app));
    assert!(matches!(
        app.connections().microsoft365.card,
        Card::Checking { .. }
    ));
}

#[test]
fn what_only_copies_or_opens_stays_on_the_page() {
    let mut app = presets::trouble();

    act(&mut app, [out(System::Microsoft365, Act::CopyDetails)]);

    assert!(in_trouble(&app));
}

#[test]
fn a_card_that_has_gone_on_meanwhile_offers_nothing_any_more() {
    let mut app = presets::trouble();
    assert!(Screen::of(&app).shows("I am an administrator"));

    app.connections().microsoft365.card = Card::Empty;

    assert!(!Screen::of(&app).shows("I am an administrator"));
    assert!(Screen::of(&app).shows("Copy everything"));
}

#[test]
fn the_line_that_failed_is_open_and_the_others_open_by_a_press() {
    let mut app = presets::trouble();
    assert!(Screen::of(&app).says("Code: admin-consent-needed"));
    let line = "Sign-in service, done, login.example, 12 ms";
    let state = |app: &App| {
        let nodes = Screen::of(app).nodes().into_iter();
        let mut states = nodes
            .filter(|node| node.semantics.name == line)
            .map(|node| node.semantics.state);
        states.next().expect("there is a line")
    };
    assert_eq!(state(&app), State::Off);

    let opened = Screen::of(&app).click(line);
    act(&mut app, opened);

    assert_eq!(state(&app), State::On);
}

#[test]
fn what_happened_can_be_reported_and_left_again() {
    let mut app = presets::trouble();
    let report = Screen::of(&app).click("Make a report");

    act(&mut app, report);
    assert!(
        app.title().ends_with("A report for support"),
        "{}",
        app.title()
    );
    act(&mut app, [Message::Back]);
    assert!(in_trouble(&app), "the report led back to what happened");
    act(&mut app, [Message::Back]);

    assert!(Screen::of(&app).shows("Connect both systems"));
}

#[test]
fn the_proxy_is_asked_for_by_the_card_that_it_interrupts() {
    let mut app = presets::connected();
    let failure = Failure::new(Outcome::NetProxyAuth, "407")
        .of(System::Microsoft365)
        .fact("proxy", "proxy.corp.example:3128")
        .fact("schemes", "Basic");
    app.connections().microsoft365.card = Card::Failed {
        failure,
        timeline: synchronizer_setup::check::Timeline::default(),
    };
    let sent = Screen::of(&app).click("Sign in to the proxy");
    act(&mut app, sent);
    assert!(Screen::of(&app).says("proxy.corp.example:3128"));

    let typed = proxy::Message::User("kari".to_owned());
    let given = [
        typed,
        proxy::Message::Given,
        proxy::Message::Answered(Ok(synchronizer_setup::connect::Kept::Stored)),
    ];
    act(
        &mut app,
        given.map(|message| Message::Aside(aside::Message::Proxy(message))),
    );

    assert!(
        matches!(app.connections().microsoft365.card, Card::Checking { .. }),
        "what it interrupted is tried again"
    );
    assert!(Screen::of(&app).shows("Connect both systems"));
}

#[test]
fn the_password_for_the_proxy_is_hidden_until_it_is_asked_for() {
    let role = |app: &App| {
        let nodes = Screen::of(app).nodes().into_iter();
        let named = |node: &Node| node.semantics.name == "Password for the proxy";
        nodes
            .filter(named)
            .map(|node| node.semantics.role)
            .next()
            .expect("there is a field")
    };
    let mut app = presets::proxy();
    assert_eq!(role(&app), Role::PasswordField);

    let shown = Screen::of(&app).click("Show password");
    act(&mut app, shown);

    assert!(Screen::of(&app).shows("Hide password"));
    // It is shown to the eyes alone: a screen reader still hears of a password.
    assert_eq!(role(&app), Role::PasswordField);
}
