//! The card of an Exchange server: its form, what is asked after a failure, and the addresses by hand.

mod addresses;
mod ended;
mod kept;
mod keyboard;
mod live;
mod scenarios;
pub(super) mod scene;

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::configure::{self, Act, Entry, Part};
use synchronizer_setup::page::select;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::screen::Screen;

pub(super) fn on(act: Act) -> Message {
    Message::Configure(configure::Message::On(System::Exchange, act))
}

pub(super) fn entry(entry: Entry) -> Message {
    on(Act::Entry(entry))
}

pub(super) fn user(text: &str) -> Message {
    entry(Entry::User(text.to_owned()))
}

pub(super) fn password(text: &str) -> Message {
    entry(Entry::Password(text.to_owned().into()))
}

/// The value of the field with this label.
pub(super) fn value(app: &App, label: &str) -> String {
    let nodes = Screen::of(app).nodes().into_iter();
    let field = nodes
        .map(|node| node.semantics)
        .find(|said| said.name == label && said.role.is_operable());
    let said = field.unwrap_or_else(|| panic!("there is no {label}"));
    said.value.unwrap_or_default()
}

/// The running test of the connection ends like this.
pub(super) fn ends(app: &mut App, failure: Failure) {
    let side = &mut app.connections().exchange;
    assert!(side.card.is_busy(), "a test runs: {:?}", side.card);
    let end = Act::Ended(side.attempt, Box::new(Err(failure.of(System::Exchange))));
    act(app, [on(end)]);
}

/// The form with all that it takes.
pub(super) fn filled() -> App {
    let mut app = presets::exchange();
    act(&mut app, [password("secret")]);
    app
}

#[test]
fn exchange_is_a_choice_and_its_form_is_the_card() {
    let mut app = presets::at(Step::SelectSystems);
    let exchange = select::Message::CalendarChosen(System::Exchange);

    act(
        &mut app,
        [Message::Select(exchange), name("Contoso"), Message::Next],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
    let mut screen = Screen::of(&app);
    for label in ["User name", "Domain", "E-mail address", "Password"] {
        assert!(screen.shows(label), "{label}");
    }
}

#[test]
fn a_domain_that_is_pasted_with_the_user_name_is_seen_in_its_own_field() {
    let mut app = presets::exchange();

    act(&mut app, [user(r"CORP\ola")]);

    assert_eq!(value(&app, "User name"), "ola");
    assert_eq!(value(&app, "Domain"), "CORP");
    assert!(Screen::of(&app).shows("The domain was taken from the user name."));
}

#[test]
fn what_is_missing_is_said_beside_its_field_and_nothing_is_sent() {
    let mut app = presets::at(Step::ConfigureSystems);
    let exchange = select::Message::CalendarChosen(System::Exchange);
    act(
        &mut app,
        [
            Message::Select(exchange),
            name("Contoso"),
            Message::Go(Step::SelectSystems),
            Message::Next,
        ],
    );
    assert!(
        !Screen::of(&app).shows("Error: enter the password."),
        "not yet"
    );

    act(&mut app, [entry(Entry::Connect)]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Error: enter the e-mail address of the mailbox."));
    assert!(screen.shows("Error: enter the password."));
    assert!(matches!(app.connections().exchange.card, Card::Empty));
}

#[test]
fn a_domain_beside_an_address_is_a_contradiction_at_once() {
    let mut app = filled();

    act(
        &mut app,
        [user("kari@contoso.example"), entry(Entry::Connect)],
    );

    let error = "Error: leave the domain empty, because the user name is an e-mail address.";
    assert!(Screen::of(&app).shows(error));
    assert!(matches!(app.connections().exchange.card, Card::Empty));
}

#[test]
fn a_password_is_hidden_until_it_is_asked_for_and_never_in_a_debug_form() {
    let mut app = presets::exchange();
    let message = password(" s3cret-of-kari");
    assert!(!format!("{message:?}").contains("s3cret"));

    act(&mut app, [message]);

    let said = format!("{:?}", Screen::of(&app).nodes());
    assert!(!said.contains("s3cret"), "{said}");
    assert!(!format!("{:?}", app.connections().exchange).contains("s3cret"));
    let blanks = "It begins or ends with a blank. It is sent exactly as it stands here.";
    assert!(Screen::of(&app).shows(blanks));
    act(&mut app, [entry(Entry::Toggle(Part::Password))]);
    assert!(Screen::of(&app).shows("Hide password"));
    let said = format!("{:?}", Screen::of(&app).nodes());
    assert!(
        !said.contains("s3cret"),
        "it is shown to the eyes alone: {said}"
    );
}

#[test]
fn next_tests_the_entries_and_back_keeps_them() {
    let mut app = filled();
    act(&mut app, [name("Contoso"), Message::Next]);
    assert!(matches!(
        app.connections().exchange.card,
        Card::Checking { .. }
    ));

    act(&mut app, [Message::Back, Message::Next]);

    assert!(
        matches!(app.connections().exchange.card, Card::Empty),
        "leaving cancels"
    );
    assert_eq!(value(&app, "E-mail address"), "kari@contoso.example");
    assert_eq!(value(&app, "User name"), "kari");
    act(&mut app, [Message::Next]);
    assert!(
        app.connections().exchange.card.is_busy(),
        "the password is still there"
    );
}

#[test]
fn help_for_user_name_and_domain_opens_on_the_card() {
    let mut app = presets::exchange();
    let open = Screen::of(&app).click("Not sure what to enter?");
    assert_eq!(
        format!("{open:?}"),
        "[Configure(On(Exchange, Entry(Toggle(Help))))]"
    );

    act(&mut app, open);

    let said = format!("{:?}", Screen::of(&app).nodes());
    for part in ["whoami", "Outlook on the web", "hosted Exchange"] {
        assert!(said.contains(part), "{part}");
    }
}

#[test]
fn server_and_test_mailbox_are_collapsed_until_asked_for() {
    let mut app = presets::exchange();
    act(&mut app, [entry(Entry::Toggle(Part::More))]);
    let host = "https://kari:pw@mail.contoso.example";
    act(
        &mut app,
        [
            password("secret"),
            entry(Entry::Host(host.to_owned().into())),
            entry(Entry::Connect),
        ],
    );

    assert!(Screen::of(&app).shows("Error: enter a host name such as mail.contoso.example."));
    assert!(Screen::of(&app).shows("Another person’s mailbox"));
    let host = "mail.contoso.example";
    act(
        &mut app,
        [
            entry(Entry::Host(host.to_owned().into())),
            entry(Entry::Connect),
        ],
    );
    assert!(app.connections().exchange.card.is_busy());
}

#[test]
fn enter_in_any_field_connects() {
    let mut app = filled();
    let screen = &mut Screen::of(&app);
    let _ = screen.click("E-mail address");

    let sent = format!("{:?}", screen.tap(iced::keyboard::key::Named::Enter));

    assert_eq!(sent, "[Configure(On(Exchange, Entry(Connect)))]");
    act(&mut app, [entry(Entry::Connect)]);
    assert!(app.connections().exchange.card.is_busy());
}

#[test]
fn cancel_leads_back_to_the_entries() {
    let mut app = filled();
    act(&mut app, [entry(Entry::Connect)]);
    let cancel = format!("{:?}", Screen::of(&app).click("Cancel"));
    assert_eq!(cancel, "[Configure(On(Exchange, Cancel))]");

    act(&mut app, [on(Act::Cancel)]);

    assert_eq!(value(&app, "User name"), "kari");
    let card = &app.connections().exchange.card;
    assert!(matches!(card, Card::Empty), "{card:?}");
}

/// A card that has failed, without having run.
pub(super) fn failed(failure: Failure) -> App {
    let mut app = filled();
    act(&mut app, [entry(Entry::Connect)]);
    ends(&mut app, failure);
    let card = &app.connections().exchange.card;
    assert!(matches!(card, Card::Failed { .. }), "{card:?}");
    app
}

#[test]
fn a_failure_leaves_the_entries_on_the_card() {
    let mut app = failed(Failure::new(Outcome::ServerUnavailable, "503"));

    assert_eq!(value(&app, "User name"), "kari");
    let again = Screen::of(&app).click("Try again");
    act(&mut app, again);
    assert!(app.connections().exchange.card.is_busy());
}
