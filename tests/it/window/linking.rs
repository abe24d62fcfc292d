//! Linking users in front of the built-in cloud: the lists are fetched, linked, and kept with the profile.

use std::sync::Arc;

use sipper::Sipper as _;
use synchronizer_setup::connect::{self, People};
use synchronizer_setup::directory::Roll;
use synchronizer_setup::link::{Elsewhere, Sides, pair};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::wizard::Step;

use super::repair::Scene;
use super::screen::Screen;

/// Both lists as the built-in cloud gives them.
fn rolls(scene: &Scene) -> [Roll; 2] {
    scene.profile.systems().map(|system| {
        let connection = scene.profile.connection(system).expect("kept");
        let source = People {
            account: connection.account.clone(),
            profile: scene.profile.id.clone(),
            tokens: None,
        };
        scene.runtime.block_on(async {
            let mut roll = Roll::new(system);
            let mut straw = connect::people(scene.start.world.clone(), source, None).pin();
            while let Some(page) = straw.sip().await {
                roll.add(page);
            }
            straw.await.expect("the list comes to its end");
            roll
        })
    })
}

#[test]
fn both_lists_are_fetched_and_what_is_linked_is_kept_with_the_profile() {
    let scene = Scene::at("link-users");
    let [superoffice, calendar] = rolls(&scene);
    let sides = Sides {
        superoffice: superoffice.people(),
        calendar: calendar.people(),
    };
    let exact = pair(sides, &[], &Elsewhere::default()).exact.len();
    assert!(exact > 0, "somebody belongs together");
    let known = |roll: &Roll| format!("expect \"All {} are known\"", roll.people().len());
    let link = format!("click \"Link all {exact}\"");
    let linked = format!("expect \"Linked: {exact}. In the profile: {exact} linked users.\"");

    let app = scene.play(
        "administrator",
        &[
            "click \"Open\"",
            "expect \"Who belongs to which calendar\"",
            &known(&superoffice),
            &known(&calendar),
            &format!("expect \"Link all {exact}\""),
            &link,
            &linked,
            "click \"Next\"",
            "expect \"“Nordfjell” is connected\"",
        ],
    );

    assert_eq!(app.step(), Step::Summary);
    assert!(!Screen::of(&app).shows("Nobody is linked yet."));
    assert_eq!(scene.now().links.as_slice().len(), exact);
}

#[test]
fn a_list_that_needs_a_new_sign_in_leads_to_the_connections() {
    let mut scene = Scene::at("link-users");
    scene.start.world.secrets = Arc::new(SessionStore::default());

    let app = scene.play(
        "administrator",
        &[
            "click \"Open\"",
            "expect \"Check your configuration here\"",
        ],
    );

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Go on"));
    assert_eq!(app.step(), Step::LinkUsers);
}
