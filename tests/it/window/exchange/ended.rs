//! After a failure: the questions with *No* as their answer until somebody presses yes, other forms of the user name,
//! and what was refused a moment ago.

use synchronizer_setup::app::{App, Message};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::configure::{Act, Entry};
use synchronizer_setup::remedy::Button;
use synchronizer_setup::wizard::{Card, Step};

use super::{ends, entry, failed, on, password, value};
use crate::window::behaviour::act;
use crate::window::screen::Screen;

fn press(app: &mut App, button: Button) {
    act(app, [on(Act::Remedy(button))]);
}

fn shown(app: &mut App) -> String {
    format!("{:?}", app.connections().exchange)
}

#[test]
fn a_foreign_host_gets_the_password_only_after_a_yes_that_names_it() {
    let foreign = || {
        Failure::new(Outcome::HostUnconfirmed, "")
            .fact("host", "mail.hoster.example")
            .fact("from", "autodiscover.contoso.example")
    };
    let mut app = failed(foreign());
    let mut screen = Screen::of(&app);
    assert!(screen.shows("Send the password to mail.hoster.example?"));
    assert!(screen.says("autodiscover.contoso.example leads there"));
    let no = screen.click("No, do not send it");
    let yes = screen.click("Yes, send it to mail.hoster.example");
    drop(screen);

    act(&mut app, no);
    assert!(matches!(app.connections().exchange.card, Card::Empty));
    assert!(shown(&mut app).contains("hosts: []"), "nothing was allowed");
    let said = "Nothing was sent to mail.hoster.example. You can enter the addresses yourself.";
    assert!(Screen::of(&app).shows(said));
    assert!(Screen::of(&app).shows("Where is your Exchange server?"));
    act(&mut app, [entry(Entry::Connect)]);
    ends(&mut app, foreign());
    act(&mut app, yes);

    assert!(app.connections().exchange.card.is_busy());
    assert!(shown(&mut app).contains("hosts: [\"mail.hoster.example\"]"));
}

#[test]
fn the_focus_never_begins_on_yes() {
    let app =
        failed(Failure::new(Outcome::BasicUnconfirmed, "").fact("host", "old.contoso.example"));
    let stops = Screen::of(&app).stops();

    let place = |name: &str| stops.iter().position(|stop| stop == name).expect("a stop");

    assert!(place("No, do not send it") < place("Yes, send it to old.contoso.example"));
}

#[test]
fn what_was_allowed_for_one_mail_domain_is_not_for_another() {
    let failure = Failure::new(Outcome::HostUnconfirmed, "").fact("host", "mail.hoster.example");
    let mut app = failed(failure);
    press(&mut app, Button::AllowHost);
    act(&mut app, [on(Act::Cancel)]);

    act(
        &mut app,
        [entry(Entry::Email("kari@other.example".to_owned()))],
    );

    assert!(!shown(&mut app).contains("mail.hoster.example"));
}

#[test]
fn a_certificate_is_trusted_only_after_it_was_compared() {
    let failure = || {
        Failure::new(Outcome::NetTlsUntrusted, "")
            .fact("host", "mail.contoso.example")
            .fact("port", "8443")
            .fact("issuer", "Contoso Root CA")
            .fact("fingerprint", "a1".repeat(32))
    };
    let mut app = failed(failure());
    let trust = "Trust this certificate for mail.contoso.example";
    assert!(
        Screen::of(&app).click(trust).is_empty(),
        "the box comes first"
    );
    press(&mut app, Button::TrustCertificate);
    assert!(
        !app.connections().exchange.card.is_busy(),
        "not by any other way"
    );

    act(&mut app, [entry(Entry::Compared(true))]);
    let yes = Screen::of(&app).click(trust);
    act(&mut app, yes);

    assert!(app.connections().exchange.card.is_busy());
    let pinned = shown(&mut app);
    assert!(pinned.contains("port: 8443"), "{pinned}");
    ends(&mut app, failure());
    assert!(
        Screen::of(&app).click(trust).is_empty(),
        "the next one is compared anew"
    );
}

#[test]
fn a_further_question_says_that_the_first_was_answered() {
    let untrusted = |host: &str| {
        Failure::new(Outcome::NetTlsUntrusted, "")
            .fact("host", host)
            .fact("fingerprint", "a1".repeat(32))
    };
    let said = "You said yes for one.contoso.example. Now the next server: two.contoso.example";
    let mut app = failed(untrusted("one.contoso.example"));
    assert!(!Screen::of(&app).says("You said yes"));

    act(&mut app, [entry(Entry::Compared(true))]);
    press(&mut app, Button::TrustCertificate);
    ends(&mut app, untrusted("two.contoso.example"));

    assert!(Screen::of(&app).shows(said));
}

#[test]
fn a_refused_password_leads_to_the_entries_and_not_to_the_same_again() {
    let refused = Failure::new(Outcome::CredentialsRefused, "401").of(System::Exchange);
    let app = failed(refused);

    let correct = Screen::of(&app).click("Correct the entries");

    assert_eq!(
        format!("{correct:?}"),
        "[Configure(On(Exchange, Entry(Correct)))]"
    );
    assert!(!Screen::of(&app).shows("Try again"));
}

#[test]
fn other_forms_of_the_user_name_are_tried_by_a_click() {
    let refused = || {
        Failure::new(Outcome::CredentialsRefused, "401")
            .fact("as-email", "kari@contoso.example")
            .fact("as-domain", r"FABRIKAM\kari")
    };
    let mut app = failed(refused());
    press(&mut app, Button::TryAsEmail);
    assert!(app.connections().exchange.card.is_busy());
    ends(&mut app, refused());
    assert_eq!(value(&app, "User name"), "kari@contoso.example");
    assert_eq!(value(&app, "Domain"), "");

    press(&mut app, Button::TryWithDomain);
    ends(&mut app, refused());

    assert_eq!(value(&app, "User name"), "kari");
    assert_eq!(value(&app, "Domain"), "FABRIKAM");
}

#[test]
fn the_primary_address_takes_the_place_of_an_alias() {
    let alias = Failure::new(Outcome::MailboxAlias, "").fact("primary", "kari.n@contoso.example");
    let mut app = failed(alias);

    press(&mut app, Button::UsePrimaryAddress);

    assert!(app.connections().exchange.card.is_busy());
    act(&mut app, [on(Act::Cancel)]);
    assert_eq!(value(&app, "E-mail address"), "kari.n@contoso.example");
}

#[test]
fn the_next_server_is_asked_without_those_that_refused() {
    let refused = |by: &str, next: &str| {
        Failure::new(Outcome::CredentialsRefused, "401")
            .fact("next", next)
            .fact("skip", by)
    };
    let mut app = failed(refused("mail-domain", "autodiscover.contoso.example"));

    press(&mut app, Button::TryNextServer);
    assert!(app.connections().exchange.card.is_busy());
    assert!(shown(&mut app).contains("skip: [\"mail-domain\"]"));
    ends(
        &mut app,
        refused("autodiscover-host", "mail.contoso.example"),
    );
    press(&mut app, Button::TryNextServer);

    let both = "skip: [\"mail-domain\", \"autodiscover-host\"]";
    assert!(shown(&mut app).contains(both), "the first one stays out");
    ends(&mut app, Failure::new(Outcome::ServerUnavailable, "503"));
    act(&mut app, [password("other"), entry(Entry::Connect)]);
    assert!(
        shown(&mut app).contains("skip: []"),
        "whoever begins anew asks all of them"
    );
}

#[test]
fn what_was_refused_a_moment_ago_is_asked_about() {
    let refused = || Failure::new(Outcome::CredentialsRefused, "401");
    let question =
        "This user name and password were refused a moment ago. Change one of them first.";
    let mut app = failed(refused());
    act(&mut app, [entry(Entry::Connect)]);
    assert!(!app.connections().exchange.card.is_busy());
    assert!(Screen::of(&app).shows(question));

    let anyway = Screen::of(&app).click("Try anyway");
    act(&mut app, anyway);

    assert!(app.connections().exchange.card.is_busy());
    ends(&mut app, refused());
    act(&mut app, [password("other"), entry(Entry::Connect)]);
    assert!(
        app.connections().exchange.card.is_busy(),
        "a changed one is sent"
    );
}

#[test]
fn before_a_third_attempt_the_lock_is_warned_of() {
    let refused = || Failure::new(Outcome::CredentialsRefused, "401");
    let warning = "Several passwords were refused. One more wrong password may lock the account.";
    let mut app = failed(refused());
    assert!(!Screen::of(&app).shows(warning));

    act(&mut app, [password("two"), entry(Entry::Connect)]);
    ends(&mut app, refused());

    assert!(Screen::of(&app).shows(warning));
}

#[test]
fn a_mailbox_in_microsoft_365_leads_to_that_choice() {
    let mut app = failed(Failure::new(Outcome::MailboxInMicrosoft365, ""));

    press(&mut app, Button::UseMicrosoft365);

    assert_eq!(app.step(), Step::SelectSystems);
    act(&mut app, [super::name("Contoso"), Message::Next]);
    assert!(Screen::of(&app).shows("Sign in with Microsoft"));
}
