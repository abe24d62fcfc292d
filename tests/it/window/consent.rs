//! Waiting for an administrator, in the window: what is sent, how the approval is noticed, and what is kept of it.

mod guest;
pub(super) mod kept;
mod live;

use std::sync::Arc;
use std::time::{Duration, Instant};

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, State, Step as Check, System};
use synchronizer_setup::oauth::{Identified, Progress};
use synchronizer_setup::page::configure::{self, Act, Wish};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::widget::semantics::Role;
use synchronizer_setup::wizard::{Card, Step, Watch, Why};

use super::behaviour::{act, name};
use super::driver::Driver;
use super::screen::Screen;

const M365: System = System::Microsoft365;

fn on(system: System, act: Act) -> Message {
    Message::Configure(configure::Message::On(system, act))
}

fn wish(wish: Wish) -> Message {
    on(M365, Act::Approval(wish))
}

/// How the card of Microsoft 365 watches, in the words of its debug form.
fn watch(app: &mut App) -> String {
    match &app.connections().microsoft365.card {
        Card::Approval { watch, .. } => format!("{watch:?}"),
        other => panic!("it waits: {other:?}"),
    }
}

/// What the running look says.
fn heard(app: &mut App, word: Progress) {
    let attempt = app.connections().microsoft365.attempt;
    act(app, [on(M365, Act::Heard(attempt, word))]);
}

fn ended(app: &mut App, outcome: Outcome) {
    let attempt = app.connections().microsoft365.attempt;
    let failure = Failure::new(outcome, "").of(M365);
    act(app, [on(M365, Act::Ended(attempt, Box::new(Err(failure))))]);
}

#[test]
fn the_status_counts_down_to_the_next_look() {
    let mut app = presets::approval();
    let at = |seconds| Message::Tick(Instant::now() + Duration::from_secs(seconds));

    act(&mut app, [at(18)]);
    let mut screen = Screen::of(&app);
    assert!(screen.says("Not approved yet – looked at "));
    assert!(screen.says(", next look in 0:39") || screen.says(", next look in 0:40"));

    act(&mut app, [at(600)]);
    assert!(Screen::of(&app).shows("Looking whether it is approved …"));
    assert!(
        app.title().contains("Waiting for your administrator"),
        "{}",
        app.title()
    );
}

#[test]
fn a_look_that_got_no_answer_says_why() {
    let mut app = presets::approval();

    heard(&mut app, Progress::Notice(Outcome::NetRoute));
    heard(
        &mut app,
        Progress::NotYet {
            next: Duration::from_mins(2),
        },
    );

    let mut screen = Screen::of(&app);
    assert!(screen.says("Could not ask at "));
    assert!(!screen.says("Not approved yet"));
}

#[test]
fn check_now_looks_at_once_where_it_can_and_signs_in_where_not() {
    let mut app = presets::approval();
    let before = app.connections().microsoft365.attempt;
    act(&mut app, [wish(Wish::Check)]);
    assert_eq!(watch(&mut app), "Looking");
    let looking = app.connections().microsoft365.attempt;
    assert_ne!(looking, before, "the older look is over");
    act(&mut app, [wish(Wish::Check)]);
    assert_eq!(
        app.connections().microsoft365.attempt,
        looking,
        "once is enough"
    );

    let mut app = presets::approval_unseen();
    assert_eq!(watch(&mut app), "Cannot(NobodySignedIn)");
    act(&mut app, [wish(Wish::Check)]);
    assert!(app.connections().microsoft365.card.is_busy());
}

#[test]
fn a_sign_in_that_meets_the_wall_again_comes_back_to_the_waiting() {
    let mut app = presets::approval_unseen();
    act(&mut app, [wish(Wish::Check)]);
    ended(&mut app, Outcome::AdminConsentNeeded);
    assert_eq!(
        watch(&mut app),
        format!("{:?}", Watch::<()>::Cannot(Why::JustTried))
    );
    assert!(Screen::of(&app).says("Not approved yet."));

    // This time somebody could sign in first: now it can be watched.
    act(&mut app, [wish(Wish::Check)]);
    heard(
        &mut app,
        Progress::Identified(Arc::new(known("ola@nordfjell.example"))),
    );
    ended(&mut app, Outcome::AdminConsentNeeded);
    assert_eq!(watch(&mut app), "Looking");

    act(&mut app, [wish(Wish::Administrator)]);
    assert!(app.connections().microsoft365.card.is_busy());
    act(&mut app, [Message::Escape]);
    assert_eq!(
        watch(&mut app),
        "Looking",
        "giving up a sign-in does not end the waiting"
    );
}

#[test]
fn an_approval_makes_the_card_green_by_the_usual_proof() {
    let mut app = presets::approval();
    let step = Check {
        id: "permissions",
        state: State::Ok,
        ..Check::default()
    };
    heard(&mut app, Progress::Step(step));
    assert!(Screen::of(&app).shows("Approved. Now everything is tested."));

    act(&mut app, [on(M365, Act::MailOpened(true))]);
    let attempt = app.connections().microsoft365.attempt;
    let proven = Box::new(Ok(presets::signed_in(M365)));
    act(&mut app, [on(M365, Act::Ended(attempt, proven))]);

    assert!(!Screen::of(&app).says("Your mail program opens."));
    assert!(matches!(
        app.connections().microsoft365.card,
        Card::Connected(_)
    ));
    act(&mut app, [on(M365, Act::AnotherAccount), Message::Escape]);
    assert!(
        matches!(app.connections().microsoft365.card, Card::Connected(_)),
        "nobody is waited for any more, and what was proven stands"
    );
}

#[test]
fn a_first_sign_in_that_has_ended_is_said_and_another_trouble_is_told_with_a_way_back() {
    let mut app = presets::approval();
    ended(&mut app, Outcome::SignInAgain);
    let mut screen = Screen::of(&app);
    assert!(screen.says("your first sign-in has ended"));
    assert!(
        !screen.says("close the program") && !screen.says("Closing the program"),
        "nothing is looked for that could go on"
    );

    let mut app = presets::approval();
    ended(&mut app, Outcome::MailboxMissing);
    let sent = Screen::of(&app).click("Back to waiting for approval");
    assert_eq!(
        format!("{sent:?}"),
        format!("[{:?}]", on(M365, Act::Cancel))
    );
    act(&mut app, sent);
    assert_eq!(watch(&mut app), "Looking");
}

#[test]
fn looking_goes_on_while_other_pages_are_shown_and_rests_when_the_profile_is_left() {
    let mut app = presets::approval();
    act(&mut app, [name("Nordfjell"), Message::Back]);
    assert!(watch(&mut app).starts_with("NotYet"), "{}", watch(&mut app));
    heard(&mut app, Progress::Received);
    assert_eq!(watch(&mut app), "Looking");

    act(&mut app, [Message::Next]);
    assert_eq!(watch(&mut app), "Looking");
    act(&mut app, [Message::Back, Message::Back, Message::Back]);
    assert_eq!(app.step(), Step::Profiles);
    assert_eq!(watch(&mut app), "Resting");
}

#[test]
fn nobody_is_looked_for_any_more_when_somebody_stops_waiting() {
    let mut app = presets::approval();
    act(&mut app, [wish(Wish::Stop)]);

    assert!(matches!(app.connections().microsoft365.card, Card::Empty));
}

#[test]
fn the_picture_is_of_the_link_and_can_be_put_away() {
    let mut app = presets::approval();
    let picture = "QR code of the link for your administrator";
    let shown = |app: &App| {
        let nodes = Screen::of(app).nodes();
        let image = nodes.iter().find(|node| node.semantics.role == Role::Image);
        image.map(|node| (node.semantics.name.clone(), node.bounds.width))
    };
    assert_eq!(shown(&app), None);

    act(&mut app, [wish(Wish::Picture)]);
    let (name, width) = shown(&app).expect("the picture");
    assert_eq!(name, picture);
    assert!((150.0..520.0).contains(&width), "{width}");
    let away = Screen::of(&app).click("Hide QR code");
    act(&mut app, away);

    assert_eq!(shown(&app), None);
}

#[test]
fn only_the_link_for_an_administrator_becomes_a_picture() {
    let has_picture = |app: &App| {
        let nodes = Screen::of(app).nodes();
        nodes.iter().any(|node| node.semantics.role == Role::Image)
    };
    for preset in [presets::waiting, presets::connected, presets::failed] {
        let mut app = preset();
        assert!(!Screen::of(&app).shows("Show QR code"));

        act(&mut app, [wish(Wish::Picture)]);

        assert!(!has_picture(&app), "{:?}", app.connections().microsoft365);
    }
    // The one place that draws any draws the link that is shown beside it.
    let drawn = |text: &str| text.matches("qr_code::Data::").count();
    let sources = crate::architecture::source::rust_files("src");
    let places: Vec<_> = sources
        .iter()
        .filter(|source| drawn(&source.text) > 0)
        .map(|source| (source.path.as_str(), drawn(&source.text)))
        .collect();
    assert_eq!(places, [("src/page/configure/approval.rs", 1)]);
    let mut app = presets::approval();
    assert!(Screen::of(&app).says("/v2.0/adminconsent?…"));
    act(&mut app, [wish(Wish::Picture)]);
    assert!(has_picture(&app));
}

#[test]
fn the_link_is_shown_without_what_nobody_reads_and_never_logged() {
    let app = presets::approval();

    let mut screen = Screen::of(&app);

    assert!(screen.says("/v2.0/adminconsent?…"));
    assert!(!screen.says("client_id="));
    let said = format!("{app:?}");
    assert!(
        !said.contains("client_id=") && !said.contains("Secret(\""),
        "{said}"
    );
}

#[test]
fn the_other_systems_send_a_mail_without_a_link_to_watch() {
    for (system, outcome, number) in [
        (System::SuperOffice, Outcome::AdminConsentNeeded, "NoError"),
        (
            System::Google,
            Outcome::DeniedByAdminPolicy,
            "admin_policy_enforced",
        ),
    ] {
        let mut app = presets::at(Step::ConfigureSystems);
        if system == System::Google {
            let choose = synchronizer_setup::page::select::Message::CalendarChosen(system);
            act(&mut app, [Message::Select(choose), Message::Back]);
            act(&mut app, [name("Nordfjell"), Message::Next]);
        }
        let failure = Failure::new(outcome, "").of(system).number(number);
        app.connections().side_mut(system).card = Card::Failed {
            failure,
            timeline: synchronizer_setup::check::Timeline::default(),
        };

        let sent = Screen::of(&app).click("Send this to your administrator");
        act(&mut app, sent);

        let mut screen = Screen::of(&app);
        assert!(screen.shows("Open mail program") && screen.shows("Copy the text"));
        assert!(!screen.shows("Show QR code"), "{system:?}");
        assert!(screen.says("The approval cannot be seen from here."));
        act(&mut app, [on(system, Act::Approval(Wish::Check))]);
        assert!(app.connections().side(system).card.is_busy());
    }
}

#[test]
fn what_is_granted_is_folded_away_until_somebody_asks() {
    let mut app = presets::connected();
    app.connections().microsoft365.card = Card::Connected(presets::signed_in(M365));
    assert!(!Screen::of(&app).says("Granted for"));

    act(&mut app, [on(M365, Act::Granted)]);
    let mut screen = Screen::of(&app);
    assert!(screen.shows("Granted with the sign-in of kari@nordfjell.example"));
    act(&mut app, [on(M365, Act::Granted)]);

    assert!(!Screen::of(&app).says("Granted for"));
}

pub(super) fn known(user: &str) -> Identified {
    Identified {
        system: M365,
        place: "worldwide".to_owned(),
        tenant: "72f988bf-0000-4000-8000-000000000000".to_owned(),
        key: "42".to_owned(),
        user: user.to_owned(),
        name: "Ola Normann".to_owned(),
        refresh: Some(Secret::new("first".to_owned())),
    }
}

#[test]
fn leaving_the_page_ends_what_was_said_of_the_mail_program() {
    let mut app = presets::approval();
    act(&mut app, [on(M365, Act::MailOpened(true))]);
    assert!(Screen::of(&app).says("Your mail program opens."));

    act(&mut app, [name("Nordfjell"), Message::Back, Message::Next]);

    assert!(!Screen::of(&app).says("Your mail program opens."));
}

#[test]
fn the_picture_comes_into_view_when_it_opens_and_the_focus_stays() {
    let runtime = tokio::runtime::Runtime::new().expect("threads");
    let shown = |size| {
        let mut window = Driver::over(&runtime, presets::approval(), size);
        window.update(wish(Wish::Picture));
        window.rest();
        let focus = window.glass().focused();
        (window.glass().height_in_sight("approval-picture"), focus)
    };

    let (whole, _) = shown(super::screen::TALL);
    let (seen, focus) = shown(iced::Size::new(1080.0, 620.0));

    assert!(whole > 100.0, "{whole}");
    assert!((seen - whole).abs() < 1.0, "{seen} of {whole} are in sight");
    assert_eq!(focus, None, "nobody has moved it");
}
