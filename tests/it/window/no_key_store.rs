//! A computer without a key store, found out before the browser opens (S-KEY-01).

use std::sync::Arc;

use iced::Task;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::page::profiles;
use synchronizer_setup::secret::{Error, Secret, Store};
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::screen::Screen;
use crate::widgets::window::play;

#[derive(Debug)]
struct Missing;

impl Store for Missing {
    fn get(&self, _: &str) -> Result<Option<Secret>, Error> {
        Err(Error::Missing("none".to_owned()))
    }

    fn set(&self, _: &str, _: &Secret) -> Result<(), Error> {
        Err(Error::Missing("none".to_owned()))
    }

    fn delete(&self, _: &str) -> Result<(), Error> {
        Err(Error::Missing("none".to_owned()))
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

#[test]
fn the_card_says_so_and_leaves_two_ways_open() {
    let boot = || {
        let mut start = presets::start();
        start.world.secrets = Arc::new(Missing);
        let mut app = App::new(&start, None);
        let new = Message::Profiles(profiles::Message::New);
        act(
            &mut app,
            [new, Message::Next, name("Nordfjell"), Message::Next],
        );
        (app, Task::none())
    };

    let mut app = play(
        &app::application(boot, 100),
        &[
            "click \"Sign in with SuperOffice\"",
            "expect \"Keep for this session only\"",
        ],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
    assert!(matches!(
        app.connections().superoffice.card,
        Card::Failed { .. }
    ));
    let mut screen = Screen::of(&app);
    for (button, sent) in [
        ("Try again", "Remedy(TryAgain)"),
        ("Keep for this session only", "Remedy(KeepForSession)"),
    ] {
        let message = format!("{:?}", screen.click(button));
        assert!(message.contains(sent), "{message}");
    }
}
