//! Killed at any moment. A kill leaves what is on the disk, and nothing tidies up behind it: so the disk is copied while the
//! window works, and another window goes on with the copy. Nothing that was typed is lost but secrets and what was typed in
//! the last 0.8 seconds, before the quiet moment in which it is kept. What is being searched for is not kept, nor an address
//! that cannot be used yet.

use std::path::Path;

use jiff::Timestamp;
use synchronizer_setup::app::Message;
use synchronizer_setup::check::System;
use synchronizer_setup::page::preferences::Message as Prefer;
use synchronizer_setup::profile::{Listed, Profile, Store};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::widget::semantics::{Role, State};
use synchronizer_setup::wizard::Step;
use synchronizer_setup::world::{Folders, Person};

use super::driver::{Driver, disk};
use super::ways::{BETWEEN, Desk, LINKING, WAYS, Way};
use crate::kept;

/// Something that a person does, of which something is kept.
#[derive(Clone)]
enum Deed {
    /// Types into a field.
    Type(&'static str, String),
    /// The same, where nothing of it may ever be on the disk.
    Hide(&'static str, String),
    /// Presses a choice or a box.
    Press(&'static str),
    /// Presses one of several with the same name.
    Say(Message),
}

fn types(label: &'static str, text: &str) -> Deed {
    Deed::Type(label, text.to_owned())
}

/// What a field, a box or a choice holds: its kind, its name, what stands in it, whether it is on.
type Held = (Role, String, Option<String>, bool);

/// Everything that a page holds, in reading order, but secrets.
fn held(window: &mut Driver) -> Vec<Held> {
    let nodes = window.glass().nodes().into_iter();
    let kept = |role| matches!(role, Role::TextField | Role::CheckBox | Role::Radio);
    nodes
        .map(|node| node.semantics)
        .filter(|says| kept(says.role))
        .map(|says| (says.role, says.name, says.value, says.state == State::On))
        .collect()
}

/// A window, and how often it was killed by now.
struct Scene<'a> {
    desk: &'a Desk,
    window: Driver,
    kills: usize,
    /// What was kept at the last quiet moment.
    quiet: Option<Profile>,
    /// What must never be on the disk.
    secrets: Vec<String>,
}

impl<'a> Scene<'a> {
    fn of(desk: &'a Desk) -> Self {
        Self {
            window: desk.open(),
            desk,
            kills: 0,
            quiet: None,
            secrets: Vec::new(),
        }
    }

    /// The disk as a kill at this moment leaves it.
    fn kill(&mut self) -> kept::Folder {
        self.kills += 1;
        let left = kept::folder();
        disk(self.desk.folder.path(), left.path());
        for file in crate::documents::files_below(left.path()) {
            let content = std::fs::read(&file).expect("a file");
            for secret in &self.secrets {
                let mut parts = content.windows(secret.len());
                assert!(
                    !parts.any(|part| part == secret.as_bytes()),
                    "{}",
                    file.display()
                );
            }
        }
        left
    }

    /// The profile that a kill at this moment leaves.
    fn left(&mut self) -> Option<Profile> {
        let folder = self.kill();
        profile(folder.path())
    }

    /// Does something, kills, and lets another window take up what is there.
    fn deed(&mut self, deed: &Deed, openers: &[&str]) {
        match deed {
            Deed::Type(label, text) => self.window.enter(label, text),
            Deed::Hide(label, text) => {
                self.secrets.push(text.clone());
                self.window.enter(label, text);
            }
            Deed::Press(name) => self.window.press(name),
            Deed::Say(message) => self.window.update(message.clone()),
        }
        self.is_kept(openers);
    }

    /// Kills before, while and after it is being kept.
    fn is_kept(&mut self, openers: &[&str]) {
        let mut between = vec![self.left()];
        self.window.update(Message::TypedEnough);
        for _ in 0..2 {
            between.push(self.left());
            self.window.turn();
        }
        self.window.rest();
        let folder = self.kill();
        let after = profile(folder.path());
        for seen in between {
            assert!(
                seen == self.quiet || seen == after,
                "{seen:?} is neither old nor new"
            );
        }
        self.quiet = after;
        if self.quiet.is_some() {
            self.comes_back(folder.path(), openers);
        }
    }

    /// Another window finds everything that is held here.
    fn comes_back(&mut self, folder: &Path, openers: &[&str]) {
        let mut start: Start = self.desk.start.clone();
        start.world.folders = Folders::below(folder);
        let mut other = Driver::open(&self.desk.runtime, &start);
        other.take_up();
        assert_eq!(other.app().step(), self.window.app().step());
        if other.app().step() == Step::LinkUsers {
            // It opens with the pairs, this one stands where they are made.
            other.expect(&format!("In the profile: {} linked users.", self.linked()));
            return;
        }
        for opener in openers {
            other.press(opener);
        }
        assert_eq!(held(&mut other), held(&mut self.window));
    }

    /// How many were linked at the last quiet moment.
    fn linked(&self) -> usize {
        let profile = self.quiet.as_ref().expect("it is there");
        profile.links.as_slice().len()
    }

    fn page(&mut self, openers: &[&'static str], deeds: &[Deed]) {
        for opener in openers {
            self.window.press(opener);
        }
        for deed in deeds {
            self.deed(deed, openers);
        }
    }

    /// To the next page; whatever moment of that is left behind, the profile is whole.
    fn next(&mut self, heading: &str) {
        self.window.press("Next");
        for _ in 0..3 {
            let _ = self.left();
            self.window.turn();
        }
        self.window.expect(heading);
        self.window.rest();
        self.quiet = self.left();
    }
}

/// The profile of a folder, if there is one; it can always be read.
fn profile(folder: &Path) -> Option<Profile> {
    let store = Store::new(Folders::below(folder).profiles(), true);
    let mut listed = store.list().expect("a folder");
    assert!(listed.len() < 2, "{listed:?}");
    listed.pop().map(|listed| match listed {
        Listed::Good(profile) => Profile {
            changed: Timestamp::UNIX_EPOCH,
            ..*profile
        },
        Listed::Damaged(damaged) => panic!("{damaged:?}"),
    })
}

/// What is typed on *Configure Systems* for this way, with what has to be opened first.
fn forms(way: &Way, desk: &Desk) -> (&'static [&'static str], Vec<Deed>) {
    let mut deeds = Vec::new();
    if way.choices.contains(&"CRM Onsite") {
        let person = desk.person(Person::ONSITE);
        deeds.extend([
            types("NetServer URL (web services)", person.addresses[0]),
            types("Web API address", person.addresses[1]),
            types("User name", person.user),
            Deed::Hide("Password", person.password.to_owned()),
        ]);
    }
    let ews = "https://mail.contoso.example/EWS/Exchange.asmx";
    let oab = "https://mail.contoso.example/OAB/1/";
    let cloud = "https://outlook.office365.com/EWS/Exchange.asmx";
    match way.calendar {
        System::Exchange => {
            let person = desk.person(System::Exchange.code());
            deeds.extend([
                types("User name", person.user),
                types("Domain", person.domain),
                types("E-mail address", person.email),
                Deed::Hide("Password", person.password.to_owned()),
                types("Server host name", "mail.contoso.example"),
                types("Another person’s mailbox", "ola@contoso.example"),
                types("Exchange Web Services address", ews),
                types("Offline Address Book address", oab),
            ]);
            (
                &["Server and test mailbox", "Enter the addresses myself"],
                deeds,
            )
        }
        System::Microsoft365 => {
            deeds.push(types("Exchange Web Services address", cloud));
            (&["Advanced"], deeds)
        }
        System::Google | System::SuperOffice => (&[], deeds),
    }
}

#[test]
fn what_is_typed_before_anybody_signs_in_is_there_after_a_kill() {
    let mut kills = 0;
    for way in &WAYS {
        let desk = Desk::of(way.person);
        let mut scene = Scene::of(&desk);
        way.select(&mut scene.window);
        scene.window.rest();
        scene.quiet = scene.left();
        let online = way.choices.contains(&"CRM Online");
        let mut deeds = vec![types("Name of this profile", "Nordfjell Energi")];
        if online {
            deeds.push(Deed::Press("Stage"));
            deeds.push(types("SuperOffice customer id", "Cust12345"));
        }
        if way.calendar == System::Microsoft365 {
            deeds.push(Deed::Press("China, operated by 21Vianet"));
            deeds.push(Deed::Press("Worldwide (most organizations, also US GCC)"));
        }
        scene.page(&["Show special settings"], &deeds);
        scene.next("Connect both systems");

        let (openers, deeds) = forms(way, &desk);
        scene.page(openers, &deeds);

        kills += scene.kills;
    }
    println!("killed {kills} times");
    assert!(kills >= 100, "{kills}");
}

#[test]
fn what_is_typed_and_linked_after_that_is_there_after_a_kill() {
    let way = &WAYS[2];
    let desk = Desk::of(way.person);
    let mut scene = Scene::of(&desk);
    way.select(&mut scene.window);
    scene.window.press("Next");
    scene.window.expect("Connect both systems");
    way.connect(&mut scene.window, &desk);
    // Proven and not kept yet: the sign-ins are lost, the rest is not.
    scene.quiet = scene.left();
    assert!(
        scene
            .quiet
            .as_ref()
            .is_some_and(|profile| !profile.is_complete())
    );

    scene.next(BETWEEN[0]);
    let deeds = [
        types("Job title field", "Position"),
        types("Title field", "Salutation"),
        types("Department field", "Unit"),
        types("Language of list items", "nb"),
        types("Static selections", "Partners, \"Press, Oslo\""),
        types("Types that are synchronized", "Meeting"),
        types("Contact group", "From SuperOffice"),
        Deed::Press("Up: Company"),
        Deed::Press("Department"),
        Deed::Press("Synchronize SuperOffice reminders"),
        Deed::Press("Use personal phone numbers as primary"),
        Deed::Press("Synchronize contact birthdays"),
        Deed::Press("Add participant details in text"),
        Deed::Press("Link person by e-mail in text"),
        Deed::Press("Synchronize all-day events"),
        Deed::Press("Synchronize appointments marked free"),
        Deed::Press("Synchronize Google Calendar reminders"),
    ];
    scene.page(&[], &deeds);
    scene.next(BETWEEN[1]);
    let deeds = [
        types("Time zone of SuperOffice", "Europe/London"),
        types("Time zone of Google", "Europe/Lisbon"),
        Deed::Press("Synchronize appointments"),
        Deed::Say(Message::Preferences(Prefer::PersonsChosen(Some(true)))),
        Deed::Say(Message::Preferences(Prefer::TasksChosen(Some(false)))),
        Deed::Press("One-way, to SuperOffice"),
        Deed::Press("Users can edit own preferences"),
    ];
    scene.page(&[], &deeds);
    scene.next(LINKING);
    let linked = links(&mut scene, way);
    scene.next("“Nordfjell” is connected");

    let last = scene.quiet.clone().expect("it is there");
    assert_eq!(last.links.as_slice().len(), linked);
    let folder = scene.kill();
    scene.comes_back(folder.path(), &[]);
    println!("killed {} times", scene.kills);
    assert!(scene.kills >= 100, "{}", scene.kills);
}

/// Links, takes that back and links again, each with kills; how many are linked at last.
fn links(scene: &mut Scene<'_>, way: &Way) -> usize {
    let linked = way.link(&mut scene.window);
    scene.is_kept(&[]);
    assert_eq!(scene.linked(), linked);
    scene.window.press("Undo");
    scene.is_kept(&[]);
    assert_eq!(scene.linked(), 0);
    let _ = way.link(&mut scene.window);
    scene.is_kept(&[]);
    assert_eq!(scene.linked(), linked);
    names(scene);
    linked
}

/// Names somebody whom the calendar system does not list; another window has them after a kill.
fn names(scene: &mut Scene<'_>) {
    let somebody = "Per Berg <per.berg@nordfjell.example>";
    scene
        .window
        .enter("Addresses, or a file with them", somebody);
    scene.window.press("Add");
    scene.is_kept(&[]);
    let folder = scene.kill();
    let mut start: Start = scene.desk.start.clone();
    start.world.folders = Folders::below(folder.path());
    let mut other = Driver::open(&scene.desk.runtime, &start);
    other.take_up();
    other.press("Only in Google");
    other.enter("Search", "per.berg@");
    other.press_row("Per Berg");
}
