//! Consent for everybody where people are played: it is given by whoever is chosen for it, and remembered for all.

use std::sync::Arc;

use synchronizer_setup::oauth::Consent;
use synchronizer_setup::rehearsal::Player;
use synchronizer_setup::world::{Browser, OpenError, Opening, Person};
use url::Url;

use super::ways::Desk;

/// A browser at which nobody sits: its pages wait until somebody is played.
#[derive(Debug)]
struct Unattended(Player, Vec<Person>);

impl Browser for Unattended {
    fn open(&self, _: &Url) -> Opening {
        Box::pin(std::future::ready(Ok(())))
    }

    fn people(&self) -> &[Person] {
        &self.1
    }

    fn play(&self, address: &Url, person: &str) -> Opening {
        let (player, address, person) = (self.0.clone(), address.clone(), person.to_owned());
        Box::pin(async move {
            let ended = player.play(&address, &person).await;
            ended
                .map(drop)
                .map_err(|error| OpenError::Failed(error.to_string()))
        })
    }
}

#[test]
fn who_is_played_while_the_page_for_everybody_waits_accepts_for_everybody() {
    let mut desk = Desk::of("administrator");
    let people = desk.rehearsal.people().to_vec();
    desk.start.world.browser = Arc::new(Unattended(desk.rehearsal.player(), people));
    let mut window = desk.open();
    for press in ["Set up a new profile", "Next"] {
        window.press(press);
    }
    window.enter("Name of this profile", "Nordfjell");
    window.press("Next");
    window.expect("Connect both systems");
    let done = "An administrator has accepted for the whole organization. Nothing more to do here.";

    window.press("Consent for everybody");
    window.expect("Open browser again");
    window.press_of(
        "Kari Nordmann",
        "Global Administrator of Nordfjell Energi AS",
    );
    window.expect(done);
    // Ola may not read for whom anything is granted, and is not stopped by any page.
    window.press("Use another account");
    window.expect("Open browser again");
    window.press_of("Ola Normann", "ordinary user");
    window.expect("You are signed in as ola.normann@nordfjell.example.");

    window.expect(done);
    let card = &window.glass().app.connections().microsoft365.card;
    let account = card.account().expect("connected");
    assert_eq!(account.consent, Some(Consent::Organization));
}
