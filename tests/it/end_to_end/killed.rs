//! The real window, killed by -9 at each step of the wizard: another one takes up what was typed.

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use synchronizer_setup::account::Account;
use synchronizer_setup::check::System;
use synchronizer_setup::profile::{
    CalendarChoice, Connection, Link, Linked, Links, Profile, Store, account_name,
};

use super::shown::{PATIENCE, Shown};
use crate::display::{self, Display};
use crate::process::until;
use crate::program::Home;
use crate::{profiles, stage};

/// A step, how it is called in the title, what is pressed and typed there, and where that stands in the profile then.
struct Step {
    code: &'static str,
    title: &'static str,
    keys: &'static [&'static str],
    types: &'static str,
    kept: fn(&Value) -> &Value,
    value: Value,
    /// What is typed behind that in the window that took it up.
    more: &'static str,
}

fn steps() -> [Step; 6] {
    let step = |code, title| Step {
        code,
        title,
        keys: &[],
        types: "",
        kept: |profile| &profile["name"],
        value: json!("Nordfjell"),
        more: "",
    };
    [
        Step {
            // Past the calendar system and the field of the mail domain.
            keys: &["Tab", "Tab", "Tab"],
            types: "Nordfjell Energi",
            value: json!("Nordfjell Energi"),
            more: " AS",
            ..step("select-systems", "Select Systems")
        },
        Step {
            types: "kari",
            kept: |profile| &profile["entered"]["user"],
            value: json!("kari"),
            more: ".n",
            ..step("configure-systems", "Configure Systems")
        },
        Step {
            types: "Position",
            kept: |profile| &profile["preferences"]["crm"]["job_title_field"],
            value: json!("Position"),
            more: " 2",
            ..step("customize-systems", "Customize Systems")
        },
        Step {
            types: "Europe/London",
            kept: |profile| &profile["preferences"]["time_zones"]["superoffice"],
            value: json!("Europe/London"),
            ..step("configure-profile", "Configure Profile")
        },
        Step {
            // Past the field to search in; the only pair is ticked and taken apart.
            keys: &["Tab", "Tab", "space", "shift+Tab", "Return"],
            kept: |profile| &profile["links"],
            value: json!([]),
            ..step("link-users", "Link Users")
        },
        step("summary", "Summary"),
    ]
}

/// A home with a profile that stands at this step.
struct Desk {
    home: Home,
    profile: Profile,
}

impl Desk {
    fn at(step: &str) -> Self {
        let home = Home::new();
        let store = Store::new(home.path().join("own/rehearsal/profiles"), true);
        let mut profile = stage::profile("Nordfjell", true, jiff::Timestamp::UNIX_EPOCH);
        profile.calendar = CalendarChoice::Exchange;
        let mut connected = vec![System::SuperOffice];
        if !["select-systems", "configure-systems"].contains(&step) {
            profile.calendar = CalendarChoice::Microsoft365 {
                cloud: "worldwide".to_owned(),
            };
            connected.push(System::Microsoft365);
        }
        for system in connected {
            let connection = Connection {
                account: account(system),
                refresh_token: Some(account_name(&profile.id, system)),
                secrets: None,
            };
            profile.set_connection(system, Some(connection));
        }
        let one = |key: &str| Linked {
            key: key.to_owned(),
            name: "Kari Nordmann".to_owned(),
            address: "kari.nordmann@nordfjell.example".to_owned(),
        };
        profile.links = Links::new(vec![Link {
            superoffice: one("7"),
            calendar: one("kari"),
        }]);
        step.clone_into(&mut profile.step);
        store.save(&mut profile).expect("the folder is ours");
        std::fs::write(home.path().join("light.toml"), "appearance = \"light\"\n").expect("room");
        Self { home, profile }
    }

    fn open<'a>(&self, display: &'a Display) -> Shown<'a> {
        let text = |path: PathBuf| path.to_str().expect("a text").to_owned();
        let (data, light) = (
            text(self.home.path().join("own")),
            text(self.home.path().join("light.toml")),
        );
        let mut command: Command = self.home.command(&[
            "--rehearsal",
            "--data-dir",
            &data,
            "--config",
            &light,
            "--secrets",
            "session",
        ]);
        Shown::open(display, &mut command)
    }

    /// Waits until this is on the disk.
    fn keeps(&self, window: &Shown<'_>, step: &Step, value: &Value) {
        let kept = until(PATIENCE, || {
            ((step.kept)(&self.document()) == value).then_some(())
        });
        kept.unwrap_or_else(|| window.fail(&format!("{} keeps no {value}", step.code)));
    }

    /// The document as it is on the disk; it can be read at any moment.
    fn document(&self) -> Value {
        let file = format!("own/rehearsal/profiles/{}.json", self.profile.id);
        let content = std::fs::read(self.home.path().join(file)).expect("it is there");
        profiles::valid(&Profile::from_json(&content).expect("a profile"));
        serde_json::from_slice(&content).expect("JSON")
    }
}

fn account(system: System) -> Account {
    let (place, tenant) = match system {
        System::SuperOffice => ("online", "Cust12345"),
        _ => ("worldwide", "72f988bf-0000-4000-8000-000000000000"),
    };
    Account {
        system,
        place: place.to_owned(),
        tenant: tenant.to_owned(),
        organization: "Nordfjell Energi AS".to_owned(),
        key: "7".to_owned(),
        name: "Kari Nordmann".to_owned(),
        user: "kari.nordmann@nordfjell.example".to_owned(),
        administrator: Some(true),
        users: Some(214),
        scopes: Vec::new(),
        consent: None,
        server: None,
        time_zone: None,
        tested: jiff::Timestamp::UNIX_EPOCH,
        warnings: Vec::new(),
    }
}

/// From the list of profiles to the page where it goes on.
fn take_up(window: &Shown<'_>, step: &Step) {
    window.press_until(&["Tab", "Tab", "Return"], step.title);
    window.settle();
}

#[test]
fn what_was_typed_at_any_step_is_taken_up_after_the_window_was_killed() {
    let Some(display) = display::start() else {
        return;
    };
    for step in steps() {
        let desk = Desk::at(step.code);
        let window = desk.open(&display);
        take_up(&window, &step);
        window.keys_slowly(step.keys);
        if !step.types.is_empty() {
            window.types(step.types);
        }
        desk.keeps(&window, &step, &step.value);

        window.kill();
        let before = desk.document();
        assert_eq!(before["step"], step.code);
        let window = desk.open(&display);
        take_up(&window, &step);

        assert_eq!((step.kept)(&desk.document()), &step.value, "{}", step.code);
        if !step.more.is_empty() {
            // It stands in its field, to be typed on.
            window.keys_slowly(&[step.keys, &["End"]].concat());
            window.types(step.more);
            let typed = format!("{}{}", step.types, step.more);
            desk.keeps(&window, &step, &json!(typed));
        }
        window.kill();
    }
}
