//! A newer version: told quietly on the list of profiles, until a person puts it aside.

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::page::profiles;
use synchronizer_setup::update::{self, Newer};

use super::screen::Screen;

const TITLE: &str = "Version 1.2.0 of Synchronizer Setup is there";

fn looked(newer: Option<Newer>) -> Message {
    Message::Profiles(profiles::Message::Looked(newer.map(Box::new)))
}

fn newer() -> Newer {
    Newer {
        version: "1.2.0".parse().expect("a version"),
        page: "https://updates.contoso.example/1.2.0"
            .parse()
            .expect("an address"),
    }
}

#[test]
fn it_is_told_and_put_aside() {
    let folder = crate::kept::folder();
    let mut app = App::new(&super::keeping::start(&folder), None);
    assert!(!Screen::of(&app).shows(TITLE));
    drop(app.update(looked(None)));
    assert!(!Screen::of(&app).shows(TITLE));

    drop(app.update(looked(Some(newer()))));

    assert!(Screen::of(&app).shows(TITLE));
    for way in [Message::Profiles(profiles::Message::New), Message::Back] {
        drop(app.update(way));
    }
    assert!(Screen::of(&app).shows(TITLE), "still, on coming back");
    let open = Screen::of(&app).click("Open its page");
    assert_eq!(format!("{open:?}"), "[Profiles(OpenNewer)]");
    let aside = Screen::of(&app).click("Do not show this version again");
    for message in aside {
        drop(app.update(message));
    }
    assert!(!Screen::of(&app).shows(TITLE));
    let file = folder.path().join("updates.json");
    let remembered = std::fs::read_to_string(file).expect("it is remembered");
    assert!(
        remembered.contains("\"put_aside\":\"1.2.0\""),
        "{remembered}"
    );
}

#[tokio::test]
async fn nothing_is_looked_for_unless_it_is_switched_on() {
    let start = presets::start();

    assert_eq!(update::look_daily(&start.world).await, None);
    assert!(!start.world.folders.updates_file().exists());
}
