//! Lists of users that break off, run out of their sign-in, wait, or are stopped, and what goes on after; and *Summary*,
//! which tests the connections again. The built-in cloud is switched while the window stands in front of it.

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::profile::{Listed, Store};
use synchronizer_setup::rehearsal::{Api, Crowd};
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::widget::semantics::{Node, State};
use synchronizer_setup::wizard::Step;

use super::driver::Driver;
use super::repair::{Of, Scene};
use super::ways::{Desk, LINKING, WAYS};

const MICROSOFT: &str = "The list of Microsoft 365";

/// *Link Users* with both lists whole, and the profile whose lists they are.
fn whole() -> (Scene, Driver) {
    let mut scene = Scene::at("link-users");
    scene.start.world.browser = Arc::new(Of(scene.rehearsal.player(), "administrator"));
    let mut window = Driver::open(&scene.runtime, &scene.start);
    window.take_up();
    window.expect("214 people fetched");
    window.expect("220 people fetched");
    window.rest();
    (scene, window)
}

/// The list of Microsoft 365 is read once more, on such a day.
fn again(scene: &Scene, window: &mut Driver, crowd: Crowd) {
    scene.rehearsal.change(|day| day.crowd = crowd);
    window.press_of("Fetch again", MICROSOFT);
}

#[test]
fn a_list_that_breaks_off_at_page_37_is_shown_half_and_gone_on_with() {
    let (scene, mut window) = whole();
    // The usual permission does not tell who is a room: that is said where the list is.
    let untold = "Leave out by hand what is no person";
    let told = window.glass().count(move |words| words.contains(untold));
    assert_eq!(told, 1);

    again(
        &scene,
        &mut window,
        Crowd {
            page: Some(5),
            dies_at: Some((37, usize::MAX)),
            ..Crowd::HAPPY
        },
    );

    window.expect("180 of about 220 fetched; the list is not complete");
    window.expect("What Microsoft 365 has told so far is kept.");
    window.rest();
    let glass = window.glass();
    assert!(glass.shows("214 people fetched"), "the other one is whole");
    let half = glass.operable(|node| node.semantics.name.starts_with("Link all "));
    let off = |node: &Node| node.semantics.state == State::Disabled;
    assert!(half.iter().all(off), "somebody may be missing: {half:?}");
    window.expect("somebody who is still missing may have the same address");
    window.press("Only in SuperOffice");
    window.expect("A list is not complete yet, so their partner may follow.");
    // *Summary* says so too, and leads back, where the list goes on by itself.
    window.press("Next");
    window.expect("The lists of users were not fetched completely, so people may be missing.");
    window.rest();
    assert_eq!(window.glass().focused().as_deref(), Some("Link users"));
    window.press("Link users");
    window.expect("180 of about 220 fetched; the list is not complete");
    window.rest();

    let before = scene.rehearsal.count("graph");
    scene.rehearsal.change(|day| day.crowd.dies_at = None);
    window.press_of("Go on", MICROSOFT);

    window.expect("220 people fetched");
    window.rest();
    assert_eq!(scene.rehearsal.count("graph") - before, 8, "no page twice");
    let all = window
        .glass()
        .operable(|node| node.semantics.name.starts_with("Link all "));
    assert!(all.is_empty(), "the tab is another one");
    assert!(!window.glass().says("so their partner may follow"));
}

#[test]
fn a_token_that_runs_out_again_asks_for_a_sign_in_and_the_list_goes_on_after_it() {
    let (scene, mut window) = whole();

    again(
        &scene,
        &mut window,
        Crowd {
            page: Some(20),
            token_ends_at: &[3, 5],
            ..Crowd::HAPPY
        },
    );

    window.expect("80 of about 220 fetched; the list is not complete");
    window.press("Sign in again");
    window.expect("Connect both systems");
    window.press_of("Sign in again", "Microsoft 365");
    window.expect("Connected");
    window.rest();
    let before = scene.rehearsal.count("graph");
    // The list of steps keeps the new sign-in as the button would.
    let store = Store::of(&scene.start.world);
    let tested = || {
        let all = store.list().expect("the folder is ours");
        let [Listed::Good(profile)] = &all[..] else {
            unreachable!("one profile: {all:?}");
        };
        let connection = profile.connection(System::Microsoft365).cloned();
        connection.expect("it is connected").account.tested
    };
    let earlier = tested();
    window.press("Link Users");
    window.expect(LINKING);

    window.expect("220 people fetched");
    window.rest();
    assert_eq!(
        scene.rehearsal.count("graph") - before,
        7,
        "it went on at page 5"
    );
    assert!(tested() > earlier);
}

#[test]
fn a_busy_server_says_how_long_it_wants_to_be_left_alone() {
    let (scene, mut window) = whole();

    again(
        &scene,
        &mut window,
        Crowd {
            page: Some(20),
            busy_at: Some(5),
            ..Crowd::HAPPY
        },
    );

    window.until("it does not say how long", |glass| {
        let said = glass.says("Microsoft 365 asks to wait 1 s. It goes on by itself.");
        said.then_some(())
    });
    assert!(window.glass().says("80 of about 220"));
    window.expect("220 people fetched");
    assert!(!window.glass().says("asks to wait"));
}

#[test]
fn a_list_is_stopped_and_gone_on_with() {
    let (scene, mut window) = whole();
    scene
        .rehearsal
        .change(|day| day.latency = Duration::from_millis(20));

    again(
        &scene,
        &mut window,
        Crowd {
            page: Some(5),
            ..Crowd::HAPPY
        },
    );
    window.until("nobody comes", |glass| {
        let some = glass.count(|words| words.ends_with("of about 220") && !words.starts_with("0 "));
        (some > 0).then_some(())
    });
    window.press_of("Stop", MICROSOFT);

    window.rest();
    let stopped = scene.rehearsal.count("graph");
    assert!(window.glass().says("the list is not complete"));
    for _ in 0..20 {
        window.turn();
    }
    assert_eq!(scene.rehearsal.count("graph"), stopped, "nothing is read");
    window.press_of("Go on", MICROSOFT);
    window.expect("220 people fetched");
    window.rest();
    assert!(
        scene.rehearsal.count("graph") - stopped < 44,
        "not from its beginning"
    );
}

#[test]
fn a_search_that_an_exchange_server_cuts_says_that_people_may_be_missing() {
    let desk = Desk::of("administrator");
    let way = WAYS[1];
    desk.rehearsal.change(|day| day.crowd.namesakes = 120);
    let mut window = desk.open();
    way.select(&mut window);
    window.press("Next");
    way.connect(&mut window, &desk);
    window.press("Next");
    window.expect("What appointments and contacts look like");
    window.update(synchronizer_setup::app::Message::Next);
    window.expect("Time zones, and what is synchronized");
    window.press("Next");
    window.expect(LINKING);

    let linked = way.link(&mut window);

    assert!(linked > 100, "{linked}");
    let cut =
        "Exchange ends long searches early, so people may be missing. Add their addresses below.";
    assert!(window.glass().shows(cut));
    assert!(
        window
            .glass()
            .shows("The list may lack people. Add them by their e-mail addresses.")
    );
}

/// Past the question about those who are ticked and not linked.
fn goes_on(window: &mut Driver) {
    window.press("Next");
    window.expect("Link them now. To go on without them, choose Next again.");
    window.press("Next");
}

#[test]
fn summary_tests_both_connections_again_and_tells_how_that_ended() {
    let (scene, mut window) = whole();
    goes_on(&mut window);
    window.expect("“Nordfjell” is connected");
    window.rest();
    let tested = |system| {
        let profile = scene.now();
        let kept = profile.connection(system).expect("connected");
        kept.account.tested
    };
    let [superoffice, calendar] = scene.profile.systems();
    let before = (tested(superoffice), tested(calendar));

    window.press("Run the checks again");
    assert!(
        !window.glass().offers("Run the checks again"),
        "one at a time"
    );
    window.until("both are not tested", |glass| {
        (glass.count(|words| words == "Tested just now") == 2).then_some(())
    });
    window.rest();

    assert!(before.0 < tested(superoffice) && before.1 < tested(calendar));
    assert_eq!(
        window.glass().focused().as_deref(),
        Some("Run the checks again")
    );
    scene.rehearsal.change(|day| day.api = Api::Forbidden);
    window.press("Run the checks again");
    window.until("both work", |glass| {
        (glass.count(|words| words == "Does not work") == 2).then_some(())
    });
    window.rest();
    assert_eq!(window.app().step(), Step::Summary);
    let ways = window
        .glass()
        .operable(|node| node.semantics.name == "Check your configuration here");
    assert_eq!(ways.len(), 2, "each leads to the connections");
}

#[test]
fn the_letter_is_copied_as_it_stands_there_and_the_folder_is_offered_once_there_is_one() {
    let (_scene, mut window) = whole();
    goes_on(&mut window);
    window.expect("“Nordfjell” is connected");

    window.press("Copy text");
    window.expect("The text is copied. Send it to the linked users.");
    window.rest();

    let letter = window.copied.last().expect("a text").clone();
    assert!(
        letter.contains("Sign in to Microsoft 365 with your work account."),
        "{letter}"
    );
    let shown = window
        .node("Text for the linked users")
        .expect("it stands there");
    assert_eq!(shown.semantics.value.as_deref(), Some(letter.as_str()));
    assert!(
        !window.glass().offers("Copy the users’ addresses"),
        "nobody is linked"
    );
    window.press("Copy path");
    window.rest();
    let folder = window.copied.last().expect("a path").clone();
    assert!(std::path::Path::new(&folder).is_dir(), "{folder}");
    assert!(window.glass().offers("Open folder"));
}

#[test]
fn what_the_last_test_warned_of_stands_on_the_list_and_on_summary() {
    let mut scene = Scene::at("summary");
    let connection = scene.profile.microsoft365.as_mut().expect("connected");
    connection.account.warnings = vec![Outcome::EwsEnding];
    let store = Store::of(&scene.start.world);
    store.save(&mut scene.profile).expect("the folder is ours");
    let failure = Failure::new(Outcome::EwsEnding, "").of(System::Microsoft365);
    let heading = Texts::new(Language::English).failure(&failure).heading;
    let mut window = Driver::open(&scene.runtime, &scene.start);

    let listed = format!("Works, with a warning: {heading}");
    window.until("the list does not say it", |glass| {
        let listed = listed.clone();
        let count = glass.count(move |words| words.ends_with(&listed));
        (count == 1).then_some(())
    });
    window.take_up();
    window.expect("“Nordfjell” is connected");
    window.expect("Works, with a warning");
    window.expect(&heading);
    window.until("it does not say when", |glass| {
        let lead = "Both systems are connected, and the profile is saved. Last tested: ";
        (glass.count(move |words| words.starts_with(lead)) == 1).then_some(())
    });
}
