//! What a card says of rights: who still has to accept for everybody, and whether anybody has to act at all.

use std::time::Duration;

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::oauth::{Consent, Patience, Progress, Purpose};
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::page::select;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::screen::Screen;

const MICROSOFT: System = System::Microsoft365;

fn on(act: Act) -> Message {
    Message::Configure(configure::Message::On(MICROSOFT, act))
}

/// Connected with Microsoft 365 by somebody with these rights.
fn connected(consent: Consent, administrator: bool) -> App {
    let mut app = presets::connected();
    let mut signed_in = presets::signed_in(MICROSOFT);
    signed_in.account.consent = Some(consent);
    signed_in.account.administrator = Some(administrator);
    app.connections().microsoft365.card = Card::Connected(signed_in);
    app
}

#[test]
fn a_connected_card_says_whether_consent_for_everybody_is_still_needed_and_by_whom() {
    let said = [
        (Consent::Organization, false, "Nothing more to do here."),
        (
            Consent::Lacking,
            true,
            "Choose “Consent for everybody” once",
        ),
        (Consent::Lacking, false, "a Global Administrator chooses"),
        (Consent::Unseen, true, "cannot be seen from here"),
        (Consent::Unseen, false, "If a Global Administrator has"),
    ];
    for (consent, administrator, words) in said {
        let app = connected(consent, administrator);

        let mut screen = Screen::of(&app);

        assert!(screen.says(words), "{words}");
        let button = screen
            .stops()
            .iter()
            .any(|stop| stop == "Consent for everybody");
        assert_eq!(button, consent != Consent::Organization);
        let lacks = !administrator && consent != Consent::Organization;
        assert_eq!(screen.says("may not consent for everybody"), lacks);
    }
}

#[test]
fn what_the_profile_has_kept_says_the_same_and_has_the_same_button() {
    let mut app = presets::connected();
    let mut account = presets::signed_in(MICROSOFT).account;
    account.consent = Some(Consent::Lacking);
    app.connections().microsoft365.card = Card::Saved(account);

    let sent = Screen::of(&app).click("Consent for everybody");

    assert!(Screen::of(&app).says("Choose “Consent for everybody” once"));
    assert_eq!(
        format!("{sent:?}"),
        format!("[{:?}]", on(Act::AdminConsent))
    );
}

#[test]
fn what_was_accepted_before_is_said_to_have_been_so_when_it_was_tested() {
    let mut app = presets::connected();
    let mut account = presets::signed_in(MICROSOFT).account;
    account.consent = Some(Consent::Organization);
    app.connections().microsoft365.card = Card::Saved(account);

    let mut screen = Screen::of(&app);

    assert!(screen.says("when it was last tested"));
    assert!(!screen.says("Nothing more to do here"));
}

#[test]
fn between_the_two_pages_of_an_administrator_the_first_one_is_said_to_be_done() {
    let mut app = presets::connected();
    let link = |purpose| Progress::Link {
        purpose,
        link: "https://login.example/".parse().expect("an address"),
        limit: Duration::from_mins(10),
        patience: Patience::default(),
    };
    act(&mut app, [on(Act::AdminConsent)]);
    let attempt = app.connections().microsoft365.attempt;

    act(
        &mut app,
        [on(Act::Heard(attempt, link(Purpose::AdminConsent)))],
    );
    assert!(Screen::of(&app).says("Accept for your organization in your browser."));
    let words = [Progress::Received, link(Purpose::SignIn)];
    act(&mut app, words.map(|word| on(Act::Heard(attempt, word))));

    assert!(Screen::of(&app).says("Accepted for the organization. Now sign in"));
}

#[test]
fn who_may_not_manage_users_at_google_hears_that_nothing_has_to_be_done() {
    let mut app = presets::at(Step::SelectSystems);
    let google = select::Message::CalendarChosen(System::Google);
    act(
        &mut app,
        [Message::Select(google), name("Nordfjell"), Message::Next],
    );
    let mut signed_in = presets::signed_in(System::Google);
    signed_in.account.administrator = Some(false);
    signed_in.warnings = vec![Outcome::NotAnAdministrator];
    assert_eq!(
        configure::about(&signed_in.account, &Texts::new(Language::English)),
        "Kari Nordmann · Nordfjell Energi AS · nordfjell.example · may not manage users"
    );
    app.connections().google.card = Card::Connected(signed_in);

    assert!(Screen::of(&app).says("You can go on: nothing has to be done now."));
}

#[test]
fn a_user_without_rights_on_a_server_of_ones_own_is_named_as_the_one_that_was_entered() {
    let texts = Texts::new(Language::English);
    let failure = Failure::new(Outcome::NotAnAdministrator, "").of(System::SuperOffice);
    let failure = failure.fact("user", "ON");
    let online = texts.failure(&failure);
    assert!(online.advice.len() > 1, "{:?}", online.advice);

    let own = texts.failure(&failure.fact("for", "onsite"));

    assert!(
        own.cause.contains("The user ON that was entered"),
        "{}",
        own.cause
    );
    assert_eq!(
        own.advice.len(),
        1,
        "what can be done instead is no further step"
    );
}
